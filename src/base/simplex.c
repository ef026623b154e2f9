/* Simplex: the programme, and the way from one basis to the best. Amounts that are not right are mended by the dual method, for which costs move when they must; then the primal goes on to the best with true costs. What was
 * moved is put back after each, and it begins again, until all is right with nothing moved. */
#include "base/simplex.h"

#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define GOOD 1e-7 /* INV-1 */

enum { ROUNDS = 20, ROUNDS_MOVED = 8, ROUNDS_FAST = 14 };

/* ------------------------------------------------------------------ the programme */

static void more_variables(simplex *s)
{
    if (s->count < s->room) {
        return;
    }
    size_t room = s->room < 64 ? 64 : 2 * s->room, n = s->count;
    double **numbers[] = {&s->lower, &s->upper, &s->gain,  &s->low,   &s->high,   &s->cost,
                          &s->x,     &s->d,     &s->alpha, &s->devex, &s->scratch};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = simplex_more(s->a, *numbers[i], n, room, sizeof **numbers[i]);
    }
    s->where = simplex_more(s->a, s->where, n, room, sizeof *s->where);
    s->alpha_list = simplex_more(s->a, s->alpha_list, n, room, sizeof *s->alpha_list);
    s->candidates = simplex_more(s->a, s->candidates, n, room, sizeof *s->candidates);
    s->room = room;
}

static void more_rows(simplex *s, size_t wanted)
{
    if (wanted <= s->row_room) {
        return;
    }
    size_t room = wanted < 16 ? 32 : 2 * wanted, n = s->rows;
    double **numbers[] = {&s->right, &s->steep, &s->prices};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = simplex_more(s->a, *numbers[i], n, room, sizeof **numbers[i]);
    }
    s->slack = simplex_more(s->a, s->slack, n, room, sizeof *s->slack);
    s->head = simplex_more(s->a, s->head, n, room, sizeof *s->head);
    simplex_vector *vectors[] = {&s->column, &s->row, &s->tau, &s->flips};
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        vectors[i]->at = simplex_more(s->a, NULL, 0, room, sizeof(double));
        vectors[i]->list = simplex_more(s->a, NULL, 0, room, sizeof(uint32_t));
        vectors[i]->count = 0;
    }
    s->row_room = room;
}

static uint32_t add_variable(simplex *s, double gain, double upper, uint32_t entries)
{
    more_variables(s);
    uint32_t v = s->count++;
    simplex_lists_add(s->a, &s->by_column, entries);
    s->lower[v] = 0;
    s->upper[v] = upper;
    s->gain[v] = gain;
    s->where[v] = SIMPLEX_LOW;
    s->x[v] = s->d[v] = s->alpha[v] = 0;
    return v;
}

static void add_entry(simplex *s, uint32_t row, uint32_t v, double value)
{
    if (value != 0) {
        simplex_lists_put(s->a, &s->by_column, v, row, value);
        simplex_lists_put(s->a, &s->by_row, row, v, value);
    }
}

/* Its slack is basic. */
static uint32_t add_row(simplex *s, double right, uint32_t entries)
{
    more_rows(s, s->rows + 1);
    uint32_t row = s->rows++, v = add_variable(s, 0, SIMPLEX_FREE, 1);
    simplex_lists_add(s->a, &s->by_row, entries + 1);
    add_entry(s, row, v, 1);
    s->right[row] = right;
    s->slack[row] = v;
    s->head[row] = v;
    s->steep[row] = 1;
    s->where[v] = SIMPLEX_BASIC;
    s->factored = s->set = false;
    return row;
}

simplex *simplex_new(arena *a, uint32_t rows, const double *right)
{
    simplex *s = ARENA_NEW(a, simplex);
    s->a = a;
    s->steep_good = true;
    more_rows(s, rows);
    for (uint32_t i = 0; i < rows; i++) {
        add_row(s, right[i], 4);
    }
    return s;
}

uint32_t simplex_add_column(simplex *s, double gain, const uint32_t *rows, const double *values, uint32_t count,
                            double upper)
{
    assert(upper >= 0);
    if (s->columns == s->column_room) {
        size_t room = s->column_room < 64 ? 64 : 2 * s->column_room;
        s->variable = simplex_more(s->a, s->variable, s->columns, room, sizeof *s->variable);
        s->amounts = simplex_more(s->a, s->amounts, s->columns, room, sizeof *s->amounts);
        s->column_room = room;
    }
    uint32_t v = add_variable(s, gain, upper, count);
    for (uint32_t i = 0; i < count; i++) {
        assert(rows[i] < s->rows);
        add_entry(s, rows[i], v, values[i]);
    }
    double size = simplex_size(gain);
    s->gain_most = size > s->gain_most ? size : s->gain_most;
    s->variable[s->columns] = v;
    s->set = false;
    return s->columns++;
}

uint32_t simplex_add_row(simplex *s, double right, const uint32_t *columns, const double *values, uint32_t count)
{
    uint32_t row = add_row(s, right, count);
    for (uint32_t i = 0; i < count; i++) {
        assert(columns[i] < s->columns);
        add_entry(s, row, s->variable[columns[i]], values[i]);
    }
    return row;
}

void simplex_bound(simplex *s, uint32_t column, double lower, double upper)
{
    assert(column < s->columns && lower >= 0 && lower <= upper && lower < SIMPLEX_FREE);
    uint32_t v = s->variable[column];
    s->lower[v] = lower;
    s->upper[v] = upper;
    if (s->where[v] == SIMPLEX_HIGH && upper >= SIMPLEX_FREE) {
        s->where[v] = SIMPLEX_LOW;
    }
    s->set = false;
}

/* ------------------------------------------------------------------ bases */

struct simplex_basis {
    uint32_t rows, high_count;
    uint32_t *head; /* variables */
    uint32_t *high;
    float *steep;
};

simplex_basis *simplex_keep(arena *a, const simplex *s)
{
    simplex_basis *b = ARENA_NEW(a, simplex_basis);
    b->rows = s->rows;
    b->head = arena_array(a, s->rows, sizeof *b->head);
    b->steep = arena_array(a, s->rows, sizeof *b->steep);
    for (uint32_t i = 0; i < s->rows; i++) {
        b->head[i] = s->head[i];
        b->steep[i] = s->steep_good ? (float)s->steep[i] : 1;
    }
    for (uint32_t v = 0; v < s->count; v++) {
        b->high_count += s->where[v] == SIMPLEX_HIGH;
    }
    b->high = arena_array(a, b->high_count, sizeof *b->high);
    uint32_t n = 0;
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] == SIMPLEX_HIGH) {
            b->high[n++] = v;
        }
    }
    return b;
}

void simplex_restore(simplex *s, const simplex_basis *b)
{
    assert(b->rows <= s->rows);
    memset(s->where, SIMPLEX_LOW, s->count);
    for (uint32_t i = 0; i < b->high_count; i++) {
        s->where[b->high[i]] = s->upper[b->high[i]] < SIMPLEX_FREE ? SIMPLEX_HIGH : SIMPLEX_LOW;
    }
    for (uint32_t i = 0; i < s->rows; i++) {
        s->head[i] = i < b->rows ? b->head[i] : s->slack[i];
        s->steep[i] = i < b->rows ? (double)b->steep[i] : 1;
        s->where[s->head[i]] = SIMPLEX_BASIC;
    }
    s->steep_good = true;
    s->factored = s->set = false;
}

/* ------------------------------------------------------------------ solving */

/* Bounds and costs as they are, x and d with them. */
static void straighten(simplex *s)
{
    size_t n = s->count * sizeof(double);
    memcpy(s->low, s->lower, n);
    memcpy(s->high, s->upper, n);
    memcpy(s->cost, s->gain, n);
    s->moved = false;
    s->tolerance = 1e-9 * s->gain_most;
    if (!s->factored) {
        simplex_refresh(s);
    } else {
        simplex_find_amounts(s);
        simplex_find_prices(s);
    }
}

static bool amounts_are_right(const simplex *s)
{
    for (uint32_t i = 0; i < s->rows; i++) {
        if (simplex_size(simplex_outside(s, s->head[i])) > SIMPLEX_FEASIBLE) {
            return false;
        }
    }
    return true;
}

static bool prices_are_right(const simplex *s)
{
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] != SIMPLEX_BASIC && simplex_may_move(s, v) && simplex_wrong(s, v) > s->tolerance) {
            return false;
        }
    }
    return true;
}

/* What can be flipped to where its d is right, is. True when something was. */
static bool flip_wrong(simplex *s)
{
    bool any = false;
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] != SIMPLEX_BASIC && simplex_may_move(s, v) && simplex_wrong(s, v) > s->tolerance &&
            s->high[v] < SIMPLEX_FREE) {
            s->where[v] = s->where[v] == SIMPLEX_LOW ? SIMPLEX_HIGH : SIMPLEX_LOW;
            any = true;
        }
    }
    return any;
}

/* The rows, as the amounts fill them, and what the columns that are basic cost at the prices: how far that is from what it should be. */
static double residue(simplex *s)
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

/* Sets what is asked for. False when the prices do not give the same value. */
static bool set_outcome(simplex *s)
{
    double value = 0, priced = 0;
    for (uint32_t i = 0; i < s->rows; i++) {
        s->prices[i] = s->prices[i] > 0 ? s->prices[i] : 0;
        priced += s->prices[i] * s->right[i];
    }
    for (uint32_t j = 0; j < s->columns; j++) {
        uint32_t v = s->variable[j];
        double x = s->x[v];
        x = x < s->lower[v] ? s->lower[v] : x > s->upper[v] ? s->upper[v] : x;
        s->amounts[j] = x;
        value += s->gain[v] * x;
        if (s->d[v] != 0) {
            priced += s->d[v] * (s->d[v] < 0 || s->upper[v] >= SIMPLEX_FREE ? s->lower[v] : s->upper[v]);
        }
    }
    s->value = value;
    s->set = simplex_size(value - priced) <= GOOD / 2 * (1 + simplex_size(value));
    return s->set;
}

static simplex_outcome go_on(simplex *s)
{
    if (amounts_are_right(s)) {
        return prices_are_right(s) ? SIMPLEX_DONE : simplex_primal(s);
    }
    if (flip_wrong(s)) {
        simplex_find_amounts(s);
        if (amounts_are_right(s)) {
            return simplex_primal(s);
        }
    }
    return simplex_dual(s);
}

simplex_end simplex_solve(simplex *s, uint64_t steps)
{
    s->steps_end = steps < UINT64_MAX - s->steps ? s->steps + steps : UINT64_MAX;
    s->set = false;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        s->may_move = round < ROUNDS_MOVED;
        s->careful = round >= ROUNDS_FAST;
        straighten(s);
        bool right = amounts_are_right(s) && prices_are_right(s);
        if (right && (s->lu.updates == 0 || residue(s) < SIMPLEX_FEASIBLE) && residue(s) < GOOD / 2 && set_outcome(s)) {
            return SIMPLEX_BEST;
        }
        simplex_outcome o = right ? SIMPLEX_TROUBLE : go_on(s);
        if (o == SIMPLEX_EMPTY) {
            return SIMPLEX_NONE;
        }
        if (o == SIMPLEX_GROWS) {
            return SIMPLEX_ENDLESS;
        }
        if (o == SIMPLEX_LIMIT) {
            return SIMPLEX_STOPPED;
        }
        if (o == SIMPLEX_TROUBLE) {
            s->factored = false;
        }
    }
    return SIMPLEX_STOPPED;
}

double simplex_value(const simplex *s)
{
    assert(s->set);
    return s->value;
}

const double *simplex_amounts(const simplex *s)
{
    assert(s->set);
    return s->amounts;
}

const double *simplex_prices(const simplex *s)
{
    assert(s->set);
    return s->prices;
}

uint64_t simplex_steps(const simplex *s)
{
    return s->steps;
}
