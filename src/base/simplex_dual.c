/* Simplex, inside: the dual method, from prices that are right. What goes out is chosen by steepest edge (Forrest and Goldfarb 1992, doi:10.1007/BF01581089); what comes in by a long step: while what goes out stays
 * outside its bound, others are flipped from bound to bound (Maros 2003, doi:10.1007/s10107-003-0400-y). When it stands still, costs of what is not basic move a little. */
#include <assert.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define SMALL 1e-9 /* stops nothing */
#define PIVOT 1e-6
#define DRIFT 1e-7
#define MOVE 1e-6 /* of a cost, beside the largest gain; at most twice that */

enum { STILL_MAX = 20 };

/* The row that is farthest outside its bounds, by its weight. */
static uint32_t choose_out(const simplex_core *s)
{
    uint32_t best = SIMPLEX_NOWHERE;
    double most = 0;
    for (uint32_t i = 0; i < s->rows; i++) {
        double out = simplex_outside(s, s->head[i]);
        if (simplex_size(out) <= SIMPLEX_FEASIBLE) {
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

/* d of a candidate on its right side, as far as that goes. */
static double slack_of(const simplex_core *s, uint32_t v)
{
    double wrong = simplex_wrong(s, v);
    return wrong < 0 ? -wrong : 0;
}

static void list_candidates(simplex_core *s, search *of)
{
    of->count = 0;
    for (uint32_t i = 0; i < s->alpha_count; i++) {
        uint32_t v = s->alpha_list[i];
        double by = of->way * s->alpha[v];
        bool stops = s->where[v] == SIMPLEX_LOW ? by < -SMALL : by > SMALL;
        if (stops && simplex_may_move(s, v)) {
            s->candidates[of->count++] = v;
        }
    }
}

static void swap(uint32_t *list, uint32_t a, uint32_t b)
{
    uint32_t v = list[a];
    list[a] = list[b];
    list[b] = v;
}

/* How much less outside it is when v is passed. */
static double worth(const simplex_core *s, uint32_t v)
{
    return (s->high[v] - s->low[v]) * simplex_size(s->alpha[v]);
}

/* Of the candidates from `from` to `end`, those that a step of so much passes go to the front; the end of those. */
static uint32_t gather(simplex_core *s, uint32_t from, uint32_t end, double step, double give, double *sum)
{
    for (uint32_t i = from; i < end; i++) {
        uint32_t v = s->candidates[i];
        if (slack_of(s, v) + give <= step * simplex_size(s->alpha[v])) {
            *sum += worth(s, v);
            swap(s->candidates, i, from++);
        }
    }
    return from;
}

/* The smallest step at which one from `from` to `end` would be passed, with the tolerance given. */
static double first_step(const simplex_core *s, uint32_t from, uint32_t end, double give)
{
    double least = SIMPLEX_FREE;
    for (uint32_t i = from; i < end; i++) {
        uint32_t v = s->candidates[i];
        double step = (slack_of(s, v) + give) / simplex_size(s->alpha[v]);
        least = step < least ? step : least;
    }
    return least;
}

static uint32_t surest(const simplex_core *s, uint32_t from, uint32_t end)
{
    uint32_t best = from;
    for (uint32_t i = from + 1; i < end; i++) {
        uint32_t v = s->candidates[i], other = s->candidates[best];
        double size = simplex_size(s->alpha[v]), its = simplex_size(s->alpha[other]);
        if (s->careful ? v < other : size > its || (size == its && v < other)) {
            best = i;
        }
    }
    return best;
}

/* False: whatever comes in, the row stays outside. */
static bool choose_in(simplex_core *s, search *of)
{
    list_candidates(s, of);
    double give = s->careful ? 0 : s->tolerance, sum = 0, step = 10 * give + 1e-12;
    uint32_t end = 0, from = 0;
    while (end < of->count && sum < of->slope) { /* as many as could matter */
        end = gather(s, end, of->count, step, give, &sum);
        double next = first_step(s, end, of->count, give);
        step = next > 10 * step ? next : 10 * step;
    }
    uint32_t chosen = SIMPLEX_NOWHERE;
    double size = 0;
    while (from < end) { /* together what is passed within the tolerance */
        double part = 0;
        uint32_t to = gather(s, from, end, first_step(s, from, end, give) * (1 + 1e-12), 0, &part);
        assert(to > from);
        uint32_t best = surest(s, from, to);
        double its = simplex_size(s->alpha[s->candidates[best]]);
        if (chosen == SIMPLEX_NOWHERE || its >= 0.1 * size || its > 0.1) {
            chosen = best;
            size = its;
            of->passed = from;
        }
        of->slope -= part;
        from = to;
        if (of->slope < SIMPLEX_FEASIBLE) {
            swap(s->candidates, of->passed, chosen);
            of->in = s->candidates[of->passed];
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
        uint32_t v = s->candidates[i];
        double by = s->high[v] - s->low[v];
        by = s->where[v] == SIMPLEX_LOW ? by : -by;
        s->where[v] = s->where[v] == SIMPLEX_LOW ? SIMPLEX_HIGH : SIMPLEX_LOW;
        s->x[v] = s->where[v] == SIMPLEX_LOW ? s->low[v] : s->high[v];
        const simplex_list *c = &s->by_column.list[v];
        for (size_t e = c->start; e < c->start + c->count; e++) {
            simplex_add(&s->flips, s->by_column.index[e], by * s->by_column.value[e]);
        }
    }
    if (of->passed == 0) {
        return;
    }
    simplex_forward(s, &s->flips, false);
    for (uint32_t n = 0; n < s->flips.count; n++) {
        uint32_t i = s->flips.list[n];
        s->x[s->head[i]] -= s->flips.at[i];
    }
}

/* Costs of what would be on the wrong side after a step of theta move, so that it is not. */
static void keep_right(simplex_core *s, double theta)
{
    for (uint32_t i = 0; i < s->alpha_count; i++) {
        uint32_t v = s->alpha_list[i];
        double d = s->d[v] - theta * s->alpha[v];
        double wrong = s->where[v] == SIMPLEX_LOW ? d : -d;
        if (wrong > s->tolerance && simplex_may_move(s, v)) {
            s->cost[v] -= d;
            s->d[v] -= d;
            s->moved = true;
        }
    }
}

/* (Forrest and Goldfarb): tau is B⁻¹·row. */
static void weigh(simplex_core *s, uint32_t row)
{
    double weight = s->steep[row], pivot = s->vector_column.at[row];
    for (uint32_t n = 0; n < s->vector_column.count; n++) {
        uint32_t i = s->vector_column.list[n];
        double part = s->vector_column.at[i] / pivot;
        double its = s->steep[i] + part * (part * weight - 2 * s->tau.at[i]);
        s->steep[i] = its > 1e-4 ? its : 1e-4;
    }
    double its = weight / (pivot * pivot);
    s->steep[row] = its > 1e-4 ? its : 1e-4;
}

static void find_tau(simplex_core *s)
{
    simplex_clear(&s->tau);
    for (uint32_t n = 0; n < s->row.count; n++) {
        simplex_add(&s->tau, s->row.list[n], s->row.at[s->row.list[n]]);
    }
    simplex_forward(s, &s->tau, false);
}

/* Moves what is basic in the row to its bound. */
static void move_amounts(simplex_core *s, uint32_t row, uint32_t in, double bound)
{
    double by = (s->x[s->head[row]] - bound) / s->vector_column.at[row];
    for (uint32_t n = 0; n < s->vector_column.count; n++) {
        uint32_t i = s->vector_column.list[n];
        s->x[s->head[i]] -= by * s->vector_column.at[i];
    }
    s->x[in] += by;
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
    for (uint32_t n = 0; n <= s->alpha_count; n++) {
        uint32_t v = n < s->alpha_count ? s->alpha_list[n] : s->head[row];
        double by = n < s->alpha_count ? s->alpha[v] : 1;
        if (simplex_size(by) < SMALL && s->upper[v] >= SIMPLEX_FREE) {
            continue;
        }
        double a = by * s->lower[v], b = s->upper[v] < SIMPLEX_FREE ? by * s->upper[v] : by * SIMPLEX_FREE;
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
    simplex_column_of(s, in, &s->vector_column);
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
    find_tau(s);
    flip_passed(s, &of);
    keep_right(s, *theta);
    move_amounts(s, row, in, below ? s->low[out] : s->high[out]);
    weigh(s, row);
    simplex_exchange(s, row, in, below ? SIMPLEX_LOW : SIMPLEX_HIGH);
    return STEPPED;
}

static void move_costs(simplex_core *s)
{
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] != SIMPLEX_BASIC && simplex_may_move(s, v)) {
            double by = MOVE * s->gain_most * (1 + simplex_chance(v + s->steps));
            by = s->where[v] == SIMPLEX_LOW ? -by : by;
            s->cost[v] += by;
            s->d[v] += by;
        }
    }
    s->moved = true;
}

/* Costs of what is on the wrong side move so that it is right. */
static void make_right(simplex_core *s)
{
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] != SIMPLEX_BASIC && simplex_may_move(s, v) && simplex_wrong(s, v) > s->tolerance) {
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
        simplex_row_of(s, row);
        double weight = 0, was = s->steep[row];
        for (uint32_t n = 0; n < s->row.count; n++) {
            weight += s->row.at[s->row.list[n]] * s->row.at[s->row.list[n]];
        }
        s->steep[row] = weight;
        if (was >= 0.25 * weight || s->careful) {
            return row;
        }
    }
}

simplex_outcome simplex_dual(simplex_core *s)
{
    uint32_t still = 0, again = 0;
    if (!s->steep_good) {
        for (uint32_t i = 0; i < s->rows; i++) {
            s->steep[i] = 1;
        }
        s->steep_good = true;
    }
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
