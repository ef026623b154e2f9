/* Simplex, inside: the primal method, from amounts that keep all bounds. What comes in is chosen by Devex (Harris 1973, doi:10.1007/BF01580108), what goes out in two passes, so that of those that are about first the
 * surest pivot is taken. When it stands still, bounds of what is basic move out a little, each by its own chance amount (a bounded form of Wolfe 1963). */
#include <assert.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define SMALL 1e-9 /* cannot stop anything */
#define PIVOT 1e-6 /* smaller: not without L and U made anew */
#define MOVE 1e-6  /* of a bound that moves, at most twice that */
#define LEAST 1e-4 /* weight */
#define DRIFT 1e-7 /* two ways to compute a pivot may differ by so much */

enum { STILL_MAX = 20 }; /* steps without gain, before bounds move */

typedef struct stop { /* of what comes in */
    uint32_t row;     /* what goes out; SIMPLEX_NOWHERE: nothing does */
    double step;
    simplex_where to; /* where that goes */
} stop;

static uint32_t choose_in(const simplex_core *s)
{
    uint32_t best = SIMPLEX_NOWHERE;
    double most = 0;
    for (uint32_t v = 0; v < s->count; v++) {
        double wrong = simplex_wrong(s, v);
        if (wrong <= s->tolerance) {
            continue;
        }
        if (s->careful) {
            return v;
        }
        if (wrong * wrong > most * s->devex[v]) {
            most = wrong * wrong / s->devex[v];
            best = v;
        }
    }
    return best;
}

/* From what is basic in the row to the bound to which it goes. */
static double room_in(const simplex_core *s, uint32_t row, double by)
{
    uint32_t v = s->head[row];
    return by < 0 ? s->x[v] - s->low[v] : s->high[v] < SIMPLEX_FREE ? s->high[v] - s->x[v] : SIMPLEX_FREE;
}

static stop choose_out(const simplex_core *s, uint32_t in)
{
    const simplex_vector *column = &s->vector_column;
    double way = s->where[in] == SIMPLEX_LOW ? -1 : 1, limit = SIMPLEX_FREE / 2, surest = 0;
    double give = s->careful ? 1e-15 : SIMPLEX_FEASIBLE;
    stop out = {SIMPLEX_NOWHERE, SIMPLEX_FREE, SIMPLEX_LOW};
    for (uint32_t n = 0; n < column->count; n++) {
        double by = way * column->at[column->list[n]], size = simplex_size(by);
        double room = room_in(s, column->list[n], by) + give;
        if (room < limit * size && size > SMALL && room < SIMPLEX_FREE) {
            limit = room / size;
        }
    }
    for (uint32_t n = 0; n < column->count && limit < SIMPLEX_FREE / 2; n++) {
        uint32_t i = column->list[n];
        double by = way * column->at[i], size = simplex_size(by), room = room_in(s, i, by);
        bool better = s->careful ? out.row == SIMPLEX_NOWHERE || s->head[i] < s->head[out.row] : size > surest;
        if (room <= limit * size && size > SMALL && better && room < SIMPLEX_FREE) {
            surest = size;
            out = (stop){i, room > 0 ? room / size : 0, by > 0 ? SIMPLEX_HIGH : SIMPLEX_LOW};
        }
    }
    double range = s->high[in] - s->low[in];
    if (range <= out.step) {
        out = (stop){SIMPLEX_NOWHERE, range, SIMPLEX_LOW};
    }
    return out;
}

static void move_basic(simplex_core *s, uint32_t in, double step)
{
    double by = s->where[in] == SIMPLEX_LOW ? step : -step;
    for (uint32_t n = 0; n < s->vector_column.count && by != 0; n++) {
        uint32_t i = s->vector_column.list[n];
        s->x[s->head[i]] -= by * s->vector_column.at[i];
    }
    s->x[in] += by;
}

/* Weights and d after an exchange. The weight of a variable is the square of its direction among those of the reference: what was not basic at the start. */
static void weigh(simplex_core *s, uint32_t row, uint32_t in, double theta)
{
    const simplex_vector *column = &s->vector_column;
    double pivot = column->at[row], weight = s->reference[in];
    simplex_clear(&s->tau);
    for (uint32_t n = 0; n < column->count; n++) {
        uint32_t i = column->list[n];
        if (s->reference[s->head[i]] > 0) {
            weight += column->at[i] * column->at[i];
            simplex_add(&s->tau, i, column->at[i]);
        }
    }
    simplex_backward(s, &s->tau, false);
    for (uint32_t k = 0; k < s->alpha_count; k++) {
        uint32_t v = s->alpha_list[k];
        double part = s->alpha[v] / pivot, dot = 0;
        const simplex_list *c = &s->by_column.list[v];
        for (size_t e = c->start; e < c->start + c->count; e++) {
            dot += s->by_column.value[e] * s->tau.at[s->by_column.index[e]];
        }
        double its = s->devex[v] + part * (part * weight - 2 * dot);
        double least = s->reference[v] + part * part * s->reference[in];
        least = least > LEAST ? least : LEAST;
        s->devex[v] = its > least ? its : least;
        s->d[v] -= theta * s->alpha[v];
    }
    double its = weight / (pivot * pivot);
    s->devex[s->head[row]] = its > LEAST ? its : LEAST;
}

/* Weights of the dual, which goes on from here. */
static void weigh_rows(simplex_core *s, uint32_t row)
{
    simplex_copy(&s->tau, &s->row);
    simplex_forward(s, &s->tau, false);
    simplex_weigh(s, row);
}

/* Gives what is basic more room on both sides, so that few reach a bound at once. */
static void move_bounds(simplex_core *s)
{
    for (uint32_t i = 0; i < s->rows; i++) {
        uint32_t v = s->head[i];
        double by = MOVE * (1 + simplex_chance(v + s->steps));
        if (s->x[v] - s->low[v] < MOVE) {
            s->low[v] -= by;
        }
        if (s->high[v] - s->x[v] < MOVE) {
            s->high[v] += by;
        }
    }
    s->moved = true;
}

/* After L and U anew: what is a little outside its bounds gets room; false when one is far outside. */
static bool keep_inside(simplex_core *s)
{
    for (uint32_t i = 0; i < s->rows; i++) {
        uint32_t v = s->head[i];
        double out = simplex_outside(s, v);
        if (simplex_size(out) > 1e-5) {
            return false;
        }
        if (simplex_size(out) > SIMPLEX_FEASIBLE) {
            s->moved = true;
            s->low[v] = out < 0 ? s->x[v] : s->low[v];
            s->high[v] = out > 0 ? s->x[v] : s->high[v];
        }
    }
    return true;
}

/* d as the column tells it. */
static double exact_d(const simplex_core *s, uint32_t in)
{
    double d = s->cost[in];
    for (uint32_t n = 0; n < s->vector_column.count; n++) {
        d -= s->vector_column.at[s->vector_column.list[n]] * s->cost[s->head[s->vector_column.list[n]]];
    }
    return d;
}

static void flip(simplex_core *s, uint32_t in)
{
    simplex_place(s, in, s->where[in] == SIMPLEX_LOW ? SIMPLEX_HIGH : SIMPLEX_LOW);
    s->x[in] = s->where[in] == SIMPLEX_LOW ? s->low[in] : s->high[in];
}

typedef enum tried { STEPPED, NOT_NOW, AGAIN, ENDLESS } tried;

/* One step with `in`. NOT_NOW: it cannot come in now; AGAIN: after making L and U anew. */
static tried step_with(simplex_core *s, uint32_t in, double *step)
{
    bool fresh = s->lu.updates == 0;
    simplex_column_of(s, in);
    double d = exact_d(s, in);
    if (simplex_size(d - s->d[in]) > DRIFT * s->gain_most && !fresh) {
        return AGAIN;
    }
    s->d[in] = d;
    if (simplex_wrong(s, in) <= s->tolerance) {
        *step = SIMPLEX_FREE;
        return STEPPED; /* it is right after all */
    }
    stop out = choose_out(s, in);
    *step = out.step;
    if (out.step > SIMPLEX_FREE / 2) {
        return fresh ? ENDLESS : AGAIN;
    }
    if (out.row == SIMPLEX_NOWHERE) {
        move_basic(s, in, out.step);
        flip(s, in);
        return STEPPED;
    }
    double pivot = s->vector_column.at[out.row];
    if (simplex_size(pivot) < PIVOT) {
        return fresh ? NOT_NOW : AGAIN;
    }
    simplex_row_of(s, out.row);
    simplex_price_row(s);
    if (simplex_size(pivot - s->alpha[in]) > DRIFT * (1 + simplex_size(pivot))) {
        return fresh ? NOT_NOW : AGAIN;
    }
    move_basic(s, in, out.step);
    double theta = d / pivot;
    weigh(s, out.row, in, theta);
    weigh_rows(s, out.row);
    simplex_exchange(s, out.row, in, theta, out.to);
    return STEPPED;
}

simplex_outcome simplex_primal(simplex_core *s)
{
    uint32_t still = 0, put_off = 0;
    for (uint32_t v = 0; v < s->count; v++) {
        s->devex[v] = 1;
        s->reference[v] = s->where[v] != SIMPLEX_BASIC;
    }
    while (true) {
        if (s->steps >= s->steps_end) {
            return SIMPLEX_LIMIT;
        }
        if (simplex_is_worn(s)) {
            simplex_refresh(s);
            if (!keep_inside(s)) {
                return SIMPLEX_TROUBLE;
            }
        }
        uint32_t in = choose_in(s);
        if (in == SIMPLEX_NOWHERE) {
            return SIMPLEX_DONE;
        }
        double step;
        switch (step_with(s, in, &step)) {
        case ENDLESS: return SIMPLEX_GROWS;
        case AGAIN:
            simplex_refresh(s);
            if (!keep_inside(s)) {
                return SIMPLEX_TROUBLE;
            }
            break;
        case NOT_NOW:
            if (++put_off > 100) {
                return SIMPLEX_TROUBLE;
            }
            s->devex[in] = 1e100; /* the last to be chosen */
            break;
        case STEPPED:
            s->steps++;
            still = step > 1e-12 ? 0 : still + 1;
            if (still > STILL_MAX && s->may_move) {
                move_bounds(s);
                still = 0;
            } else if (still > (s->careful ? 100 : 10) * (100 + s->rows)) {
                return SIMPLEX_TROUBLE;
            }
        }
    }
}
