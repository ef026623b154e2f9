/* Simplex, inside: the programme that both methods see, and the way from one basis to the best. Amounts that are not right are mended by the dual method, for which costs move when they must; then the primal goes on to the
 * best with true costs. What was moved is put back after each, and it begins again, until all is right with nothing moved. */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

/* ROUNDS_MOVED: in which bounds and costs may move; ROUNDS_FAST: before it goes carefully. */
enum { ROUNDS = 20, ROUNDS_MOVED = 8, ROUNDS_FAST = 14 };

/* ------------------------------------------------------------------ the programme */

static void more_variables(simplex_core *s)
{
    if (s->count < s->room) {
        return;
    }
    size_t room = s->room < 64 ? 64 : 2 * s->room, n = s->count;
    double **numbers[] = {&s->lower, &s->upper, &s->gain,  &s->low,     &s->high,      &s->cost, &s->x,
                          &s->d,     &s->alpha, &s->devex, &s->scratch, &s->reference, &s->side};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = simplex_more(s->a, *numbers[i], n, room, sizeof **numbers[i]);
    }
    uint32_t **lists[] = {&s->column, &s->alpha_list};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        *lists[i] = simplex_more(s->a, *lists[i], n, room, sizeof **lists[i]);
    }
    s->candidates = ARENA_ARRAY(s->a, simplex_candidate, room);
    s->where = simplex_more(s->a, s->where, n, room, sizeof *s->where);
    s->room = room;
}

static void more_rows(simplex_core *s)
{
    if (s->rows < s->row_room) {
        return;
    }
    size_t room = s->row_room == 0 ? 32 : 2 * s->row_room, n = s->rows;
    double **numbers[] = {&s->right, &s->steep, &s->prices, &s->outside};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = simplex_more(s->a, *numbers[i], n, room, sizeof **numbers[i]);
    }
    s->slack = simplex_more(s->a, s->slack, n, room, sizeof *s->slack);
    s->head = simplex_more(s->a, s->head, n, room, sizeof *s->head);
    simplex_vector *vectors[] = {&s->vector_column, &s->row, &s->tau, &s->flips};
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        vectors[i]->at = ARENA_ARRAY(s->a, double, room);
        vectors[i]->list = ARENA_ARRAY(s->a, uint32_t, room);
        vectors[i]->count = 0;
    }
    s->row_room = room;
}

simplex_core *simplex_core_new(arena *a)
{
    simplex_core *s = ARENA_NEW(a, simplex_core);
    s->a = a;
    more_variables(s);
    more_rows(s);
    return s;
}

uint32_t simplex_core_variable(simplex_core *s, uint32_t column, double gain, double lower, double upper)
{
    more_variables(s);
    uint32_t v = s->count++;
    simplex_lists_add(s->a, &s->by_column, 4);
    s->column[v] = column;
    s->lower[v] = s->low[v] = lower;
    s->upper[v] = s->high[v] = upper;
    s->gain[v] = s->cost[v] = gain;
    simplex_place(s, v, SIMPLEX_LOW);
    s->x[v] = s->d[v] = s->alpha[v] = 0;
    double size = simplex_size(gain);
    s->gain_most = size > s->gain_most ? size : s->gain_most;
    return v;
}

void simplex_core_entry(simplex_core *s, uint32_t row, uint32_t variable, double value)
{
    simplex_lists_put(s->a, &s->by_column, variable, row, value);
    simplex_lists_put(s->a, &s->by_row, row, variable, value);
}

uint32_t simplex_core_row(simplex_core *s, double right)
{
    more_rows(s);
    uint32_t row = s->rows++, v = simplex_core_variable(s, SIMPLEX_NOWHERE, 0, 0, SIMPLEX_FREE);
    simplex_lists_add(s->a, &s->by_row, 4);
    simplex_core_entry(s, row, v, 1);
    s->right[row] = right;
    s->slack[row] = v;
    s->head[row] = v;
    s->steep[row] = 1;
    s->prices[row] = 0;
    simplex_place(s, v, SIMPLEX_BASIC);
    s->factored = false;
    return row;
}

static void move_variable(simplex_core *s, uint32_t from, uint32_t to)
{
    double *numbers[] = {s->lower, s->upper, s->gain, s->low, s->high, s->cost, s->x, s->d, s->side};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        numbers[i][to] = numbers[i][from];
    }
    s->column[to] = s->column[from];
    s->where[to] = s->where[from];
}

void simplex_core_keep(simplex_core *s, const bool *kept, uint32_t *to)
{
    uint32_t n = 0;
    simplex_lists old = s->by_column;
    simplex_row_clear(s);
    simplex_lists_clear(&s->by_row);
    for (uint32_t i = 0; i < s->rows; i++) {
        simplex_lists_add(s->a, &s->by_row, 4);
    }
    s->by_column = s->spare;
    simplex_lists_clear(&s->by_column);
    s->spare = old;
    for (uint32_t v = 0; v < s->count; v++) {
        to[v] = kept[v] ? n : SIMPLEX_NOWHERE;
        assert(kept[v] || s->where[v] != SIMPLEX_BASIC);
        if (!kept[v]) {
            continue;
        }
        const simplex_list *c = &old.list[v];
        simplex_lists_add(s->a, &s->by_column, c->count);
        for (size_t e = c->start; e < c->start + c->count; e++) {
            simplex_lists_put(s->a, &s->by_column, n, old.index[e], old.value[e]);
            simplex_lists_put(s->a, &s->by_row, old.index[e], n, old.value[e]);
        }
        move_variable(s, v, n++);
    }
    s->count = n;
    for (uint32_t i = 0; i < s->rows; i++) {
        s->head[i] = to[s->head[i]];
        s->slack[i] = to[s->slack[i]];
    }
}

/* ------------------------------------------------------------------ solving */

/* Bounds and costs as they are, x and d with them. */
static void straighten(simplex_core *s)
{
    size_t n = s->count * sizeof(double);
    memcpy(s->low, s->lower, n);
    memcpy(s->high, s->upper, n);
    memcpy(s->cost, s->gain, n);
    for (uint32_t v = 0; v < s->count; v++) {
        simplex_place(s, v, s->where[v]);
    }
    s->moved = false;
    s->tolerance = 1e-9 * s->gain_most;
    if (!s->factored) {
        simplex_refresh(s);
    } else {
        simplex_find_amounts(s);
        simplex_find_prices(s);
    }
}

static bool amounts_are_right(const simplex_core *s)
{
    for (uint32_t i = 0; i < s->rows; i++) {
        if (simplex_size(simplex_outside(s, s->head[i])) > SIMPLEX_FEASIBLE) {
            return false;
        }
    }
    return true;
}

static bool prices_are_right(const simplex_core *s)
{
    for (uint32_t v = 0; v < s->count; v++) {
        if (simplex_wrong(s, v) > s->tolerance) {
            return false;
        }
    }
    return true;
}

/* What can be flipped to where its d is right, is. True when something was. */
static bool flip_wrong(simplex_core *s)
{
    bool any = false;
    for (uint32_t v = 0; v < s->count; v++) {
        if (simplex_wrong(s, v) > s->tolerance && s->high[v] < SIMPLEX_FREE) {
            simplex_place(s, v, s->where[v] == SIMPLEX_LOW ? SIMPLEX_HIGH : SIMPLEX_LOW);
            any = true;
        }
    }
    return any;
}

/* How far what the amounts take of the rows is from what there is, and what is basic costs at the prices from what it gains. */
static double residue(simplex_core *s)
{
    simplex_vector *t = &s->tau;
    double most = 0;
    simplex_clear(t);
    memcpy(t->at, s->right, s->rows * sizeof *t->at);
    for (uint32_t v = 0; v < s->count; v++) {
        const simplex_list *c = &s->by_column.list[v];
        double d = s->gain[v];
        if (s->x[v] == 0 && s->where[v] != SIMPLEX_BASIC) {
            continue;
        }
        for (size_t e = c->start; e < c->start + c->count; e++) {
            t->at[s->by_column.index[e]] -= s->by_column.value[e] * s->x[v];
            d -= s->by_column.value[e] * s->prices[s->by_column.index[e]];
        }
        d = s->where[v] == SIMPLEX_BASIC ? simplex_size(d) / (s->gain_most + 1e-300) : 0;
        most = d > most ? d : most;
    }
    for (uint32_t i = 0; i < s->rows; i++) {
        double size = simplex_size(t->at[i]);
        most = size > most ? size : most;
        t->at[i] = 0;
    }
    return most;
}

double simplex_core_value(const simplex_core *s)
{
    double value = 0;
    for (uint32_t v = 0; v < s->count; v++) {
        value += s->gain[v] * s->x[v];
    }
    return value;
}

static simplex_outcome go_on(simplex_core *s)
{
    if (amounts_are_right(s)) {
        return simplex_primal(s);
    }
    if (flip_wrong(s)) {
        simplex_find_amounts(s);
        if (amounts_are_right(s)) {
            return simplex_primal(s);
        }
    }
    return simplex_dual(s);
}

simplex_outcome simplex_core_solve(simplex_core *s)
{
    for (uint32_t round = 0; round < ROUNDS; round++) {
        s->may_move = round < ROUNDS_MOVED;
        s->careful = round >= ROUNDS_FAST;
        straighten(s);
        simplex_outcome o = SIMPLEX_TROUBLE;
        if (amounts_are_right(s) && prices_are_right(s)) {
            if (residue(s) < (s->lu.updates == 0 ? 5e-8 : SIMPLEX_FEASIBLE)) {
                return SIMPLEX_DONE;
            }
        } else {
            o = go_on(s);
        }
        if (o == SIMPLEX_TROUBLE) {
            s->factored = false;
        } else if (o != SIMPLEX_DONE) {
            return o;
        }
    }
    return SIMPLEX_TROUBLE;
}
