/* Simplex, inside: the dual method, from prices that are right. What goes out is chosen by steepest edge (Forrest and Goldfarb 1992, doi:10.1007/BF01581089); what comes in by a long step: while what goes out stays
 * outside its bound, others are flipped from bound to bound (Maros 2003, doi:10.1007/s10107-003-0400-y). When it stands still, costs of what is not basic move a little. */
#include <assert.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define SMALL 1e-9 /* stops nothing */
#define PIVOT 1e-6
#define DRIFT 1e-7
#define MOVE 1e-6 /* of a cost, beside the largest gain; at most twice that */

enum { STILL_MAX = 20, LOOK = 8 /* steps from one look at the floor to the next */ };

static void find_outside(simplex_core *s)
{
    for (uint32_t i = 0; i < s->rows; i++) {
        double out = simplex_outside(s, s->head[i]);
        s->outside[i] = simplex_size(out) > SIMPLEX_FEASIBLE ? out : 0;
    }
}

/* x of what is basic changes by −by·v. */
static void move_basic(simplex_core *s, const simplex_vector *v, double by)
{
    for (uint32_t n = 0; n < v->count; n++) {
        uint32_t i = v->list[n], its = s->head[i];
        s->x[its] -= by * v->at[i];
        double out = simplex_outside(s, its);
        s->outside[i] = simplex_size(out) > SIMPLEX_FEASIBLE ? out : 0;
    }
}

/* The row that is farthest outside its bounds, by its weight. */
static uint32_t choose_out(const simplex_core *s)
{
    uint32_t best = SIMPLEX_NOWHERE;
    double most = 0;
    for (uint32_t i = 0; i < s->rows; i++) {
        double out = s->outside[i];
        if (out == 0) {
            continue;
        }
        if (s->careful) {
            if (best == SIMPLEX_NOWHERE || s->head[i] < s->head[best]) {
                best = i;
            }
        } else if (out * out > most * s->steep[i]) {
            most = out * out / s->steep[i];
            best = i;
        }
    }
    return best;
}

/* ------------------------------------------------------------------ what comes in */

typedef struct search {
    double way;      /* 1: what goes out goes to its lower bound, −1: to its upper */
    double slope;    /* what it is outside; what of it is left */
    uint32_t count;  /* of s->candidates */
    uint32_t passed; /* candidates that are passed: they are flipped */
    uint32_t in;
} search;

/* The smallest step at which one would be passed, with the tolerance given. */
static double list_candidates(simplex_core *s, search *of, double give)
{
    simplex_candidate *list = s->candidates;
    uint32_t n = 0;
    double least = SIMPLEX_FREE;
    for (uint32_t i = 0; i < s->alpha_count; i++) {
        uint32_t v = s->alpha_list[i];
        double right = -simplex_wrong(s, v);
        list[n] = (simplex_candidate){v, -of->way * s->alpha[v] * s->side[v], right > 0 ? right : 0};
        n += list[n].size > SMALL;
    }
    of->count = n;
    for (uint32_t i = 0; i < n; i++) {
        if (list[i].slack + give < least * list[i].size) {
            least = (list[i].slack + give) / list[i].size;
        }
    }
    return least;
}

static void swap(simplex_candidate *list, uint32_t a, uint32_t b)
{
    simplex_candidate c = list[a];
    list[a] = list[b];
    list[b] = c;
}

/* Of the candidates from `from` to `end`, those that a step of so much passes go to the front; the end of those. sum: how much less outside it is when they are passed. */
static uint32_t gather(simplex_core *s, uint32_t from, uint32_t end, double step, double give, double *sum)
{
    simplex_candidate *list = s->candidates;
    for (uint32_t i = from; i < end; i++) {
        if (list[i].slack + give <= step * list[i].size) {
            uint32_t v = list[i].variable;
            *sum += (s->high[v] - s->low[v]) * list[i].size;
            swap(list, i, from++);
        }
    }
    return from;
}

static double first_step(const simplex_core *s, uint32_t from, uint32_t end, double give)
{
    const simplex_candidate *list = s->candidates;
    double least = SIMPLEX_FREE;
    for (uint32_t i = from; i < end; i++) {
        double step = (list[i].slack + give) / list[i].size;
        least = step < least ? step : least;
    }
    return least;
}

static uint32_t surest(const simplex_core *s, uint32_t from, uint32_t end)
{
    const simplex_candidate *list = s->candidates;
    uint32_t best = from;
    for (uint32_t i = from + 1; i < end; i++) {
        bool lower = list[i].variable < list[best].variable;
        if (s->careful ? lower : list[i].size > list[best].size || (list[i].size >= list[best].size && lower)) {
            best = i;
        }
    }
    return best;
}

/* As many candidates as could matter go to the front; how many. */
static uint32_t gather_enough(simplex_core *s, const search *of, double least, double give)
{
    double sum = 0, step = 4 * least + 1e-12;
    uint32_t end = gather(s, 0, of->count, step, give, &sum);
    while (end < of->count && sum < of->slope) {
        double next = first_step(s, end, of->count, give);
        step = next > 4 * step ? next * (1 + 1e-12) : 4 * step;
        end = gather(s, end, of->count, step, give, &sum);
    }
    return end;
}

/* False: whatever comes in, the row stays outside. */
static bool choose_in(simplex_core *s, search *of)
{
    double give = s->careful ? 1e-15 : s->tolerance, size = 0;
    double least = list_candidates(s, of, give);
    uint32_t end = gather_enough(s, of, least, give), from = 0, chosen = SIMPLEX_NOWHERE;
    while (from < end) { /* together what is passed within the tolerance */
        double part = 0;
        uint32_t to = gather(s, from, end, first_step(s, from, end, give) * (1 + 1e-12), 0, &part);
        assert(to > from);
        uint32_t best = surest(s, from, to);
        double its = s->candidates[best].size;
        if (chosen == SIMPLEX_NOWHERE || its >= 0.1 * size || its > 0.1) {
            chosen = best;
            size = its;
            of->passed = from;
        }
        of->slope -= part;
        from = to;
        if (of->slope < SIMPLEX_FEASIBLE) {
            swap(s->candidates, of->passed, chosen);
            of->in = s->candidates[of->passed].variable;
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ a step */

static void flip_passed(simplex_core *s, const search *of)
{
    simplex_clear(&s->flips);
    for (uint32_t i = 0; i < of->passed; i++) {
        uint32_t v = s->candidates[i].variable;
        double was = s->x[v];
        simplex_place(s, v, s->where[v] == SIMPLEX_LOW ? SIMPLEX_HIGH : SIMPLEX_LOW);
        s->x[v] = s->where[v] == SIMPLEX_LOW ? s->low[v] : s->high[v];
        const simplex_list *c = &s->by_column.list[v];
        for (size_t e = c->start; e < c->start + c->count; e++) {
            simplex_add(&s->flips, s->by_column.index[e], (s->x[v] - was) * s->by_column.value[e]);
        }
    }
    if (of->passed > 0) {
        simplex_forward(s, &s->flips, false);
        move_basic(s, &s->flips, 1);
    }
}

/* d after a step of theta. Costs of what would be on the wrong side move, so that it is not. */
static void move_prices(simplex_core *s, double theta)
{
    for (uint32_t i = 0; i < s->alpha_count; i++) {
        uint32_t v = s->alpha_list[i];
        double d = s->d[v] - theta * s->alpha[v];
        if (s->side[v] * d > s->tolerance) {
            s->cost[v] -= d;
            s->moved = true;
            d = 0;
        }
        s->d[v] = d;
    }
}

/* The row of B⁻¹·A holds for all amounts: what is basic in it stays outside, whatever the others are within their true bounds. */
static bool is_empty(const simplex_core *s, uint32_t row)
{
    double right = 0, least = 0, most = 0, sizes = 0;
    for (uint32_t n = 0; n < s->row.count; n++) {
        uint32_t i = s->row.list[n];
        right += s->row.at[i] * s->right[i];
        sizes += simplex_size(s->row.at[i] * s->right[i]);
    }
    for (uint32_t v = 0; v < s->count; v++) {
        double by = v == s->head[row] ? 1 : 0;
        const simplex_list *c = &s->by_column.list[v];
        for (size_t e = c->start; e < c->start + c->count && s->where[v] != SIMPLEX_BASIC; e++) {
            by += s->by_column.value[e] * s->row.at[s->by_column.index[e]];
        }
        if (by == 0 || (simplex_size(by) < SMALL && s->upper[v] >= SIMPLEX_FREE)) {
            continue;
        }
        double a = by * s->lower[v], b = by * s->upper[v];
        least += a < b ? a : b;
        most += a < b ? b : a;
        sizes += simplex_size(a) + (s->upper[v] < SIMPLEX_FREE ? simplex_size(b) : 0);
    }
    double give = SIMPLEX_FEASIBLE / 2 + 1e-13 * sizes;
    return right < least - give || right > most + give;
}

typedef enum tried { STEPPED, AGAIN, EMPTY } tried;

static tried step_in(simplex_core *s, uint32_t row, double *theta)
{
    uint32_t out = s->head[row];
    bool fresh = s->lu.updates == 0, below = s->x[out] < s->low[out];
    search of = {.way = below ? 1 : -1, .slope = simplex_size(simplex_outside(s, out))};
    if (!choose_in(s, &of)) {
        s->ray_way = of.way;
        return is_empty(s, row) ? EMPTY : AGAIN;
    }
    uint32_t in = of.in;
    simplex_column_and_tau(s, in);
    double pivot = s->vector_column.at[row];
    if (simplex_size(pivot - s->alpha[in]) > DRIFT * (1 + simplex_size(pivot)) ||
        (simplex_size(pivot) < PIVOT && !fresh) || simplex_size(pivot) < SMALL) {
        return AGAIN;
    }
    if (simplex_wrong(s, in) > 0) {
        s->cost[in] -= s->d[in];
        s->d[in] = 0;
        s->moved = true;
    }
    *theta = s->d[in] / pivot;
    flip_passed(s, &of);
    double step = (s->x[out] - (below ? s->low[out] : s->high[out])) / pivot;
    move_basic(s, &s->vector_column, step);
    s->x[in] += step;
    simplex_weigh(s, row);
    move_prices(s, *theta);
    simplex_exchange(s, row, in, *theta, below ? SIMPLEX_LOW : SIMPLEX_HIGH);
    double now = simplex_outside(s, in);
    s->outside[row] = simplex_size(now) > SIMPLEX_FEASIBLE ? now : 0;
    return STEPPED;
}

static void move_costs(simplex_core *s)
{
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->side[v] != 0) {
            double by = MOVE * s->gain_most * (1 + simplex_chance(v + s->steps));
            s->cost[v] -= by * s->side[v];
            s->d[v] -= by * s->side[v];
        }
    }
    s->moved = true;
}

/* Costs of what is on the wrong side move so that it is right. */
static void make_right(simplex_core *s)
{
    find_outside(s);
    for (uint32_t v = 0; v < s->count; v++) {
        if (simplex_wrong(s, v) > s->tolerance) {
            s->cost[v] -= s->d[v];
            s->d[v] = 0;
            s->moved = true;
        }
    }
}

/* The row, with its true weight; NOWHERE: all are within their bounds. */
static uint32_t choose_row(simplex_core *s)
{
    while (true) {
        uint32_t row = choose_out(s);
        if (row == SIMPLEX_NOWHERE) {
            return row;
        }
        double was = s->steep[row];
        simplex_row_of(s, row);
        if (was >= 0.25 * s->steep[row] || s->careful) {
            simplex_price_row(s);
            return row;
        }
    }
}

simplex_outcome simplex_dual(simplex_core *s)
{
    uint32_t still = 0, again = 0;
    make_right(s);
    while (true) {
        if (s->steps >= s->steps_end) {
            return SIMPLEX_LIMIT;
        }
        if (simplex_is_worn(s)) {
            simplex_refresh(s);
            make_right(s);
        }
        uint32_t row = choose_row(s);
        if (row == SIMPLEX_NOWHERE) {
            return SIMPLEX_DONE;
        }
        double theta = 0;
        switch (step_in(s, row, &theta)) {
        case EMPTY: return SIMPLEX_EMPTY;
        case AGAIN:
            if (s->lu.updates == 0 || ++again > 100) {
                return SIMPLEX_TROUBLE;
            }
            simplex_refresh(s);
            make_right(s);
            break;
        case STEPPED:
            s->steps++;
            if (s->floor > -SIMPLEX_FREE && s->steps % LOOK == 0 && simplex_core_value(s) < s->floor) {
                return SIMPLEX_UNDER;
            }
            still = simplex_size(theta) > 1e-12 ? 0 : still + 1;
            if (still > STILL_MAX && s->may_move) {
                move_costs(s);
                still = 0;
            } else if (still > (s->careful ? 100 : 10) * (100 + s->rows)) {
                return SIMPLEX_TROUBLE;
            }
        }
    }
}
