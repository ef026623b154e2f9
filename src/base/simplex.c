/* Simplex: the columns. Only those that gain most at the prices are in the core, on which both methods work; the others are 0 and are looked at when the core is at its best: what gains then comes in (sifting: Bixby,
 * Gregory, Lustig, Marsten, Shanno 1992, doi:10.1287/opre.40.5.885). When the core has no amounts, what could help comes in. */
#include "base/simplex.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define GOOD 1e-7  /* INV-1 */
#define SMALL 1e-9 /* helps nothing */

enum {
    CROWD = 4,            /* columns that come in together and want the same row, at most */
    BROUGHT_BESIDE = 200, /* columns that come in together, at most, beside one of each row */
    GUESSES = 3           /* rounds of one solve in which prices are guessed */
};
static const double many = 0.25; /* of the rows: with more offers than this share prices are guessed first */

typedef struct offer {
    double d;
    uint32_t column;
} offer;

struct simplex {
    arena *a;
    simplex_core *core;
    uint32_t columns;
    size_t room;
    simplex_lists entries;
    double *gain, *lower, *upper; /* of each column */
    uint32_t *in;                 /* its variable in the core; SIMPLEX_NOWHERE: it is out, and 0 */
    double *amounts;
    offer *offers;    /* columns that are out and gain */
    double *prices;   /* of each row: with nothing below 0 */
    double *work;     /* two of each row */
    uint32_t *listed; /* columns */
    uint32_t *wanted; /* of each row: by so many that came in together */
    size_t price_room;
    double value, floor;
    bool set;   /* amounts, prices and value are of what is asked */
    bool below; /* prices are */
    bool packs; /* no value is below 0: each row holds its columns */
    bool *kept; /* of each variable; and where it goes */
    uint32_t *to;
    size_t kept_room;
};

/* ------------------------------------------------------------------ the programme */

static void more_columns(simplex *s)
{
    if (s->columns < s->room) {
        return;
    }
    size_t room = s->room < 64 ? 64 : 2 * s->room, n = s->columns;
    double **numbers[] = {&s->gain, &s->lower, &s->upper, &s->amounts};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = simplex_more(s->a, *numbers[i], n, room, sizeof **numbers[i]);
    }
    s->in = simplex_more(s->a, s->in, n, room, sizeof *s->in);
    s->offers = ARENA_ARRAY(s->a, offer, room);
    s->listed = ARENA_ARRAY(s->a, uint32_t, room);
    s->room = room;
}

simplex *simplex_new(arena *a, uint32_t rows, const double *right)
{
    simplex *s = ARENA_NEW(a, simplex);
    s->a = a;
    s->floor = -SIMPLEX_FREE;
    s->packs = true;
    s->core = simplex_core_new(a);
    more_columns(s);
    for (uint32_t i = 0; i < rows; i++) {
        simplex_core_row(s->core, right[i]);
    }
    return s;
}

static void put_entry(simplex *s, uint32_t j, uint32_t row, double value)
{
    simplex_lists_put(s->a, &s->entries, j, row, value);
    s->packs = s->packs && value > 0;
}

uint32_t simplex_add_column(simplex *s, double gain, const uint32_t *rows, const double *values, uint32_t count,
                            double upper)
{
    assert(upper >= 0);
    more_columns(s);
    uint32_t j = s->columns++;
    simplex_lists_add(s->a, &s->entries, count);
    for (uint32_t i = 0; i < count; i++) {
        assert(rows[i] < s->core->rows);
        if (values[i] != 0) {
            put_entry(s, j, rows[i], values[i]);
        }
    }
    s->gain[j] = gain;
    s->lower[j] = 0;
    s->upper[j] = upper;
    s->in[j] = SIMPLEX_NOWHERE;
    s->amounts[j] = 0;
    s->set = false;
    return j;
}

static double d_at(const simplex *s, uint32_t j, const double *prices)
{
    const simplex_list *c = &s->entries.list[j];
    double d = s->gain[j];
    for (size_t e = c->start; e < c->start + c->count; e++) {
        d -= s->entries.value[e] * prices[s->entries.index[e]];
    }
    return d;
}

static void bring_in(simplex *s, uint32_t j)
{
    if (s->in[j] != SIMPLEX_NOWHERE) {
        return;
    }
    uint32_t v = s->in[j] = simplex_core_variable(s->core, j, s->gain[j], s->lower[j], s->upper[j]);
    const simplex_list *c = &s->entries.list[j];
    for (size_t e = c->start; e < c->start + c->count; e++) {
        simplex_core_entry(s->core, s->entries.index[e], v, s->entries.value[e]);
    }
    s->core->d[v] = d_at(s, j, s->core->prices);
}

uint32_t simplex_add_row(simplex *s, double right, const uint32_t *columns, const double *values, uint32_t count)
{
    uint32_t row = simplex_core_row(s->core, right);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t j = columns[i];
        assert(j < s->columns);
        if (values[i] == 0) {
            continue;
        }
        put_entry(s, j, row, values[i]);
        if (s->in[j] != SIMPLEX_NOWHERE) {
            simplex_core_entry(s->core, row, s->in[j], values[i]);
        }
    }
    s->set = false;
    return row;
}

void simplex_bound(simplex *s, uint32_t j, double lower, double upper)
{
    assert(j < s->columns && lower >= 0 && lower <= upper && lower < SIMPLEX_FREE);
    s->lower[j] = lower;
    s->upper[j] = upper;
    s->set = false;
    if (lower > 0) { /* what is out is 0 */
        bring_in(s, j);
    }
    if (s->in[j] != SIMPLEX_NOWHERE) {
        uint32_t v = s->in[j];
        s->core->lower[v] = lower;
        s->core->upper[v] = upper;
        if (s->core->where[v] == SIMPLEX_HIGH && upper >= SIMPLEX_FREE) {
            simplex_place(s->core, v, SIMPLEX_LOW);
        }
    }
}

/* ------------------------------------------------------------------ bases */

simplex_basis *simplex_keep(arena *a, const simplex *s)
{
    const simplex_core *c = s->core;
    simplex_basis *b = ARENA_NEW(a, simplex_basis);
    b->rows = c->rows;
    b->stamp = c->factored ? simplex_stamp(c) : 0;
    b->head = arena_array(a, c->rows, sizeof *b->head);
    b->steep = arena_array(a, c->rows, sizeof *b->steep);
    for (uint32_t i = 0; i < c->rows; i++) {
        b->steep[i] = (float)c->steep[i];
        uint32_t v = c->head[i], j = c->column[v];
        b->head[i] = j != SIMPLEX_NOWHERE ? j : UINT32_MAX - c->by_column.index[c->by_column.list[v].start];
    }
    for (uint32_t v = 0; v < c->count; v++) {
        b->high_count += c->where[v] == SIMPLEX_HIGH;
    }
    b->high = arena_array(a, b->high_count, sizeof *b->high);
    uint32_t n = 0;
    for (uint32_t v = 0; v < c->count; v++) {
        if (c->where[v] == SIMPLEX_HIGH) {
            b->high[n++] = c->column[v];
        }
    }
    return b;
}

void simplex_freshen(simplex *s)
{
    if (!s->core->factored || s->core->lu.updates > 0) {
        simplex_refresh(s->core);
    }
}

void simplex_restore(simplex *s, const simplex_basis *b)
{
    simplex_core *c = s->core;
    assert(b->rows <= c->rows);
    memset(c->where, SIMPLEX_LOW, c->count);
    for (uint32_t i = 0; i < b->high_count; i++) {
        uint32_t j = b->high[i];
        bring_in(s, j);
        c->where[s->in[j]] = s->upper[j] < SIMPLEX_FREE ? SIMPLEX_HIGH : SIMPLEX_LOW;
    }
    for (uint32_t i = 0; i < c->rows; i++) {
        uint32_t j = i < b->rows ? b->head[i] : UINT32_MAX - i;
        if (j < s->columns) {
            bring_in(s, j);
        }
        c->head[i] = j < s->columns ? s->in[j] : c->slack[UINT32_MAX - j];
        c->steep[i] = i < b->rows ? (double)b->steep[i] : 1;
        c->where[c->head[i]] = SIMPLEX_BASIC;
    }
    for (uint32_t j = 0; j < s->columns; j++) {
        if (s->upper[j] > 0) {
            bring_in(s, j);
        }
    }
    c->factored = b->rows == c->rows && c->factored && b->stamp > 0 && simplex_go_back(c, b->stamp);
    s->set = false;
}

/* ------------------------------------------------------------------ what is in the core */

static int by_d(const void *a, const void *b)
{
    const offer *x = a, *y = b;
    return x->d != y->d ? (x->d < y->d ? 1 : -1) : (x->column > y->column) - (x->column < y->column);
}

/* What is in the core goes out again, but for what is kept. */
static void let_go(simplex *s)
{
    simplex_core *c = s->core;
    for (uint32_t v = 0; v < c->count; v++) {
        if (!s->kept[v]) {
            s->in[c->column[v]] = SIMPLEX_NOWHERE;
            s->amounts[c->column[v]] = 0;
        }
    }
    simplex_core_keep(c, s->kept, s->to);
    for (uint32_t v = 0; v < c->count; v++) {
        if (c->column[v] != SIMPLEX_NOWHERE) {
            s->in[c->column[v]] = v;
        }
    }
}

/* Marks what must stay in the core. */
static void keep_needed(simplex *s)
{
    const simplex_core *c = s->core;
    if (c->count > s->kept_room) {
        s->kept_room = 2 * c->count;
        s->kept = ARENA_ARRAY(s->a, bool, s->kept_room);
        s->to = ARENA_ARRAY(s->a, uint32_t, s->kept_room);
    }
    for (uint32_t v = 0; v < c->count; v++) {
        s->kept[v] = c->column[v] == SIMPLEX_NOWHERE || c->where[v] != SIMPLEX_LOW || c->lower[v] > 0;
    }
}

/* Lets go of what gains least, when the core has become large. */
static void trim(simplex *s)
{
    simplex_core *c = s->core;
    uint32_t most = 8 * c->rows + 1000, n = 0;
    if (c->count <= most) {
        return;
    }
    keep_needed(s);
    for (uint32_t v = 0; v < c->count; v++) {
        if (!s->kept[v]) {
            s->offers[n++] = (offer){c->d[v], v};
        }
    }
    qsort(s->offers, n, sizeof *s->offers, by_d);
    for (uint32_t i = 0; i < n && i < most / 4; i++) {
        s->kept[s->offers[i].column] = true;
    }
    let_go(s);
}

/* Of the best offers so many that no row is in more than a few: what comes in should not all want the same. */
static void bring_spread(simplex *s, uint32_t count)
{
    uint32_t most = s->core->rows + BROUGHT_BESIDE, brought = 0;
    qsort(s->offers, count, sizeof *s->offers, by_d);
    memset(s->wanted, 0, s->core->rows * sizeof *s->wanted);
    for (uint32_t i = 0; i < count && brought < most; i++) {
        uint32_t j = s->offers[i].column, crowd = 0;
        const simplex_list *c = &s->entries.list[j];
        const uint32_t *rows = &s->entries.index[c->start];
        for (uint32_t e = 0; e < c->count; e++) {
            crowd = s->wanted[rows[e]] > crowd ? s->wanted[rows[e]] : crowd;
        }
        if (crowd >= CROWD) {
            continue;
        }
        for (uint32_t e = 0; e < c->count; e++) {
            s->wanted[rows[e]]++;
        }
        bring_in(s, j);
        brought++;
    }
}

/* When there are many offers, they and what is in the core are judged anew, at prices that they may lead to; how many offers there are then. */
static uint32_t guess(simplex *s, uint32_t offers)
{
    simplex_core *c = s->core;
    uint32_t n = 0;
    for (; n < offers; n++) {
        s->listed[n] = s->offers[n].column;
    }
    for (uint32_t v = 0; v < c->count; v++) {
        if (c->column[v] != SIMPLEX_NOWHERE) {
            s->listed[n++] = c->column[v];
        }
    }
    simplex_guess g = {.entries = &s->entries,
                       .gain = s->gain,
                       .upper = s->upper,
                       .columns = s->listed,
                       .count = n,
                       .rows = c->rows,
                       .right = c->right,
                       .work = s->work};
    memcpy(s->prices, c->prices, c->rows * sizeof *s->prices);
    simplex_guess_prices(&g, s->prices);
    keep_needed(s);
    n = offers;
    for (uint32_t v = 0; v < c->count; v++) {
        if (!s->kept[v]) {
            s->offers[n++].column = c->column[v];
        }
    }
    let_go(s);
    for (uint32_t i = 0; i < n; i++) {
        s->offers[i].d = d_at(s, s->offers[i].column, s->prices);
    }
    return n;
}

/* Brings in what gains most; true when there is any. */
static bool bring_best(simplex *s, bool guesses)
{
    uint32_t n = 0;
    for (uint32_t j = 0; j < s->columns; j++) {
        if (s->in[j] == SIMPLEX_NOWHERE && s->upper[j] > 0) {
            double d = d_at(s, j, s->core->prices);
            if (d > s->core->tolerance) {
                s->offers[n++] = (offer){d, j};
            }
        }
    }
    if (guesses && n > many * s->core->rows) {
        n = guess(s, n);
    }
    bring_spread(s, n);
    return n > 0;
}

/* After the core was found to be empty: brings in what could make it less so; true when there is any. */
static bool bring_help(simplex *s)
{
    const simplex_core *c = s->core;
    bool any = false;
    for (uint32_t j = 0; j < s->columns; j++) {
        if (s->in[j] != SIMPLEX_NOWHERE || s->upper[j] <= 0) {
            continue;
        }
        const simplex_list *l = &s->entries.list[j];
        double by = 0;
        for (size_t e = l->start; e < l->start + l->count; e++) {
            by += s->entries.value[e] * c->row.at[s->entries.index[e]];
        }
        if (by * c->ray_way < -SMALL) {
            bring_in(s, j);
            any = true;
        }
    }
    return any;
}

/* ------------------------------------------------------------------ solving */

/* Sets what is asked for. False when it is not as INV-1 says: entries are too far apart for the digits that there are. */
static bool set_outcome(simplex *s)
{
    const simplex_core *c = s->core;
    double value = 0, priced = 0, worst = 0, *over = s->work;
    for (uint32_t i = 0; i < c->rows; i++) {
        s->prices[i] = c->prices[i] > 0 ? c->prices[i] : 0;
        priced += s->prices[i] * c->right[i];
        over[i] = -c->right[i];
    }
    for (uint32_t v = 0; v < c->count; v++) {
        uint32_t j = c->column[v];
        if (j == SIMPLEX_NOWHERE) {
            continue;
        }
        double x = c->x[v], d = d_at(s, j, s->prices);
        x = x < c->lower[v] ? c->lower[v] : x > c->upper[v] ? c->upper[v] : x;
        s->amounts[j] = x;
        value += c->gain[v] * x;
        bool free = c->upper[v] >= SIMPLEX_FREE;
        priced += d * (d < 0 || free ? c->lower[v] : c->upper[v]);
        worst = free && d / (1 + simplex_size(c->gain[v])) > worst ? d / (1 + simplex_size(c->gain[v])) : worst;
        const simplex_list *its = &s->entries.list[j];
        for (size_t e = its->start; x != 0 && e < its->start + its->count; e++) {
            over[s->entries.index[e]] += x * s->entries.value[e];
        }
    }
    for (uint32_t i = 0; i < c->rows; i++) {
        worst = over[i] > worst ? over[i] : worst;
    }
    s->value = value;
    s->set = worst <= GOOD / 2 && simplex_size(value - priced) <= GOOD / 2 * (1 + simplex_size(value));
    return s->set;
}

/* Prices of the basis as it is, with true gains. */
static void set_prices(simplex *s)
{
    simplex_core *c = s->core;
    memcpy(c->cost, c->gain, c->count * sizeof *c->cost);
    simplex_find_prices(c);
    for (uint32_t i = 0; i < c->rows; i++) {
        s->prices[i] = c->prices[i] > 0 ? c->prices[i] : 0;
    }
}

/* More of the column there cannot be. */
static double most_of(const simplex *s, uint32_t j)
{
    const simplex_list *c = &s->entries.list[j];
    double most = s->upper[j];
    for (size_t e = c->start; e < c->start + c->count && s->packs; e++) {
        double its = s->core->right[s->entries.index[e]] / s->entries.value[e];
        most = its < most ? its : most;
    }
    return most;
}

/* With true gains, and whatever amounts there can be. */
static bool prices_say_below(const simplex *s)
{
    const simplex_core *c = s->core;
    double most = 0;
    for (uint32_t i = 0; i < c->rows; i++) {
        most += s->prices[i] * c->right[i];
    }
    for (uint32_t v = 0; v < c->count; v++) {
        uint32_t j = c->column[v];
        double d = j == SIMPLEX_NOWHERE ? 0 : d_at(s, j, s->prices);
        most += d < 0 ? d * c->lower[v] : d > c->tolerance ? d * most_of(s, j) : 0;
    }
    return most < s->floor;
}

void simplex_floor(simplex *s, double floor)
{
    s->floor = floor;
}

simplex_end simplex_solve(simplex *s, uint64_t steps)
{
    simplex_core *c = s->core;
    c->floor = s->floor;
    c->steps_end = steps < UINT64_MAX - c->steps ? c->steps + steps : UINT64_MAX;
    s->set = s->below = false;
    if (c->rows >= s->price_room) {
        s->price_room = 2 * c->rows + 1;
        s->prices = ARENA_ARRAY(s->a, double, s->price_room);
        s->wanted = ARENA_ARRAY(s->a, uint32_t, s->price_room);
        s->work = ARENA_ARRAY(s->a, double, 2 * s->price_room);
    }
    trim(s);
    for (uint32_t round = 0;; round++) {
        switch (simplex_core_solve(c)) {
        case SIMPLEX_DONE:
            if (!bring_best(s, round < GUESSES)) {
                return set_outcome(s) ? SIMPLEX_BEST : SIMPLEX_STOPPED;
            }
            break;
        case SIMPLEX_EMPTY:
            if (!bring_help(s)) {
                return SIMPLEX_NONE;
            }
            break;
        case SIMPLEX_UNDER:
            set_prices(s);
            if (bring_best(s, false)) {
                break;
            }
            s->below = prices_say_below(s);
            if (s->below) {
                return SIMPLEX_BELOW;
            }
            c->floor = -SIMPLEX_FREE; /* costs had moved too far to tell */
            break;
        case SIMPLEX_GROWS: return SIMPLEX_ENDLESS;
        case SIMPLEX_LIMIT:
        case SIMPLEX_TROUBLE: return SIMPLEX_STOPPED;
        }
    }
}

double simplex_value(const simplex *s)
{
    assert(s->set);
    return s->value;
}

double simplex_value_here(const simplex *s)
{
    return simplex_core_value(s->core);
}

const double *simplex_amounts(const simplex *s)
{
    assert(s->set);
    return s->amounts;
}

const double *simplex_prices(const simplex *s)
{
    assert(s->set || s->below);
    return s->prices;
}

uint64_t simplex_steps(const simplex *s)
{
    return s->core->steps;
}
