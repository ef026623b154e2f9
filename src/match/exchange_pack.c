/* The best of a few columns: a linear programme, cuts, columns out by what they lack, then branching. */
#include "match/exchange_pack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { CUT_ROUNDS = 60, CUTS_OF_ROUND = 150, CUT_ROUNDS_STALLED = 4, FIRST_COLUMNS = 1, AT_A_TIME = 500 };
static const double rounding = 5e-10; /* of a value, and of one: what adding up may take */
static const double whole = 1e-6;
static const double floor_below = 1e-6;        /* what rounding may take from a bound: share of it */
static const double gains_least = 1e-7;        /* less than this is nothing, beside a grain … */
static const double gains_least_unsure = 1e-9; /* … and where there is none, beside the largest value */

/* ------------------------------------------------------------------ rows and columns */

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static uint32_t find(const uint32_t *list, uint32_t count, uint32_t what)
{
    uint32_t low = 0, high = count;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (list[mid] <= what) {
            low = mid;
        } else {
            high = mid;
        }
    }
    return low;
}

/* Vertices of the columns, each once, become rows. */
static void number_rows(pack *k)
{
    const exchange_pool *pool = k->p->pool;
    uint32_t entries = pool->first[pool->count], *all = arena_array(k->a, entries + 1, sizeof *all);
    memcpy(all, pool->members, sizeof *all * entries);
    qsort(all, entries, sizeof *all, by_number);
    for (uint32_t i = 0; i < entries; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
            all[k->rows++] = all[i];
        }
    }
    k->row = arena_array(k->a, entries + 1, sizeof *k->row);
    k->right = arena_array(k->a, k->rows + 1, sizeof *k->right);
    k->by_first = ARENA_ARRAY(k->a, uint32_t, k->rows + 2);
    k->by = arena_array(k->a, entries + 1, sizeof *k->by);
    for (uint32_t r = 0; r < k->rows; r++) {
        k->right[r] = k->p->capacity[all[r]];
    }
    for (uint32_t i = 0; i < entries; i++) {
        k->row[i] = find(all, k->rows, pool->members[i]);
        k->by_first[k->row[i] + 2]++;
    }
    for (uint32_t r = 0; r < k->rows; r++) {
        k->by_first[r + 2] += k->by_first[r + 1];
    }
    for (uint32_t c = 0; c < k->columns; c++) {
        for (uint32_t i = k->first[c]; i < k->first[c + 1]; i++) {
            k->by[k->by_first[k->row[i] + 1]++] = c;
        }
    }
}

typedef struct ranked { /* columns by some number, the largest first */
    double worth;
    uint32_t column;
} ranked;

static int by_worth(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    return x->worth != y->worth ? (x->worth < y->worth ? 1 : -1) : (x->column > y->column) - (x->column < y->column);
}

static void rank_columns(pack *k)
{
    ranked *list = arena_array(k->a, (size_t)k->columns + 1, sizeof *list);
    k->order = arena_array(k->a, (size_t)k->columns + 1, sizeof *k->order);
    for (uint32_t c = 0; c < k->columns; c++) {
        list[c] = (ranked){k->value[c] / (k->first[c + 1] - k->first[c]), c};
    }
    qsort(list, k->columns, sizeof *list, by_worth);
    for (uint32_t i = 0; i < k->columns; i++) {
        k->order[i] = list[i].column;
    }
}

/* ------------------------------------------------------------------ the linear programme */

/* A choice must be worth this at least to be better than what there is. */
static double better(const pack *k)
{
    double best = k->p->value;
    return k->p->grain > 0 ? best + k->p->grain * (1 - 1e-3) : best + rounding * (1 + fabs(best));
}

double pack_target(const pack *k)
{
    return better(k);
}

bool pack_is_more(const pack *k, double bound)
{
    double best = k->p->value;
    return bound >= better(k) && bound > best + rounding * (1 + fabs(best));
}

/* No row holds it to one: it could be chosen more often. */
static double most_of(const pack *k, uint32_t column)
{
    for (uint32_t i = k->first[column]; i < k->first[column + 1]; i++) {
        if (k->right[k->row[i]] <= 1) {
            return SIMPLEX_FREE;
        }
    }
    return 1;
}

static void set_bounds(pack *k, uint32_t column, double lower, double upper)
{
    if (k->lp_of[column] != UINT32_MAX) {
        simplex_bound(k->lp, k->lp_of[column], lower, upper);
    }
}

void pack_close(pack *k, uint32_t column, uint8_t mark)
{
    k->out[column] = mark;
    set_bounds(k, column, 0, 0);
}

void pack_open(pack *k, uint32_t column)
{
    k->out[column] = 0;
    k->taken[column] = 0;
    set_bounds(k, column, 0, most_of(k, column));
}

static void add_to_programme(pack *k, const pack_cut *cut)
{
    arena *a = arena_new();
    double *values = arena_array(a, (size_t)cut->count + 1, sizeof *values);
    uint32_t *columns = arena_array(a, (size_t)cut->count + 1, sizeof *columns), count = 0;
    for (uint32_t i = 0; i < cut->count; i++) {
        if (k->lp_of[cut->columns[i]] != UINT32_MAX) {
            columns[count] = k->lp_of[cut->columns[i]];
            values[count++] = cut->values[i];
        }
    }
    simplex_add_row(k->lp, cut->right, columns, values, count);
    arena_free(a);
}

void pack_add_cut(pack *k, pack_cut *cut)
{
    add_to_programme(k, cut);
    ARENA_PUSH(k->a, k->cuts, k->cut_count, k->cut_cap, *cut);
}

/* The column into the programme, with the cuts that there are. */
static void enter(pack *k, uint32_t c)
{
    static const double ones[EXCHANGE_MEMBERS_MAX] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    uint32_t size = k->first[c + 1] - k->first[c], count = size;
    if (k->cut_count == 0) {
        k->lp_of[c] = simplex_add_column(k->lp, k->value[c], &k->row[k->first[c]], ones, size, most_of(k, c));
    } else {
        arena *a = arena_new();
        uint32_t *rows = arena_array(a, size + k->cut_count, sizeof *rows);
        double *values = arena_array(a, size + k->cut_count, sizeof *values);
        memcpy(rows, &k->row[k->first[c]], sizeof *rows * size);
        memcpy(values, ones, sizeof *values * size);
        for (uint32_t i = 0; i < k->cut_count; i++) {
            double its = pack_value_in(&k->cuts[i], c);
            if (its > 0) {
                values[count] = its;
                rows[count++] = k->rows + i;
            }
        }
        k->lp_of[c] = simplex_add_column(k->lp, k->value[c], rows, values, count, most_of(k, c));
        arena_free(a);
    }
    k->column_of[k->lp_count++] = c;
    if (k->taken[c] != 0) {
        set_bounds(k, c, 1, 1);
    }
}

void pack_take(pack *k, uint32_t column)
{
    if (k->out[column] == PACK_OUT) {
        return;
    }
    k->taken[column] = 1;
    if (k->lp_of[column] == UINT32_MAX) {
        enter(k, column);
    } else {
        set_bounds(k, column, 1, 1);
    }
}

/* Columns that are not out by what they gain, the most first. */
static uint32_t list_by_gain(const pack *k, arena *a, double over, ranked **out)
{
    ranked *list = arena_array(a, (size_t)k->live_count + 1, sizeof *list);
    uint32_t count = 0;
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->out[c] == 0 && k->lp_of[c] == UINT32_MAX && k->gain[c] > over) {
            list[count++] = (ranked){k->gain[c], c};
        }
    }
    qsort(list, count, sizeof *list, by_worth);
    *out = list;
    return count;
}

static void begin_programme(pack *k)
{
    k->lp_arena = arena_new();
    k->lp = simplex_new(k->lp_arena, k->rows, k->right);
    k->lp_count = 0;
    for (uint32_t c = 0; c < k->columns; c++) {
        k->lp_of[c] = UINT32_MAX;
    }
}

void pack_build(pack *k)
{
    begin_programme(k);
    arena *a = arena_new();
    ranked *list;
    size_t most = k->p->price == NULL ? k->columns : (size_t)k->rows * FIRST_COLUMNS;
    uint32_t count = list_by_gain(k, a, -INFINITY, &list);
    for (uint32_t i = 0; i < count && i < most; i++) {
        enter(k, list[i].column);
    }
    arena_free(a);
}

static uint32_t *some_numbers(arena *a, size_t count)
{
    uint32_t *numbers = arena_array(a, count + 1, sizeof *numbers);
    memset(numbers, 0xff, sizeof *numbers * (count + 1));
    return numbers;
}

void pack_thin(pack *k, arena *a, const bool *idle, pack_numbers *to)
{
    size_t count = 0, cuts = k->cut_count;
    uint32_t *columns = k->column_of, column_count = k->lp_count;
    *to = (pack_numbers){some_numbers(a, column_count), some_numbers(a, k->rows + cuts), 0};
    for (size_t i = 0; i < cuts; i++) {
        if (!idle[i]) {
            to->rows[k->rows + i] = k->rows + (uint32_t)count;
            k->cuts[count++] = k->cuts[i];
        }
    }
    for (uint32_t i = 0; i < k->rows; i++) {
        to->rows[i] = i;
    }
    k->before += simplex_steps(k->lp);
    arena_free(k->lp_arena);
    k->cut_count = 0;
    begin_programme(k);
    for (uint32_t i = 0; i < column_count; i++) {
        uint32_t c = columns[i];
        if (k->out[c] == 0) {
            to->columns[i] = k->lp_count;
            enter(k, c); /* writes no further than it reads */
        }
    }
    for (k->cut_count = count, cuts = 0; cuts < count; cuts++) {
        add_to_programme(k, &k->cuts[cuts]);
    }
    to->row_count = k->rows + (uint32_t)count;
}

/* What each column gains at the prices, and the bound that follows from them: whatever the solver made of it, this one holds. */
static void check_prices(pack *k)
{
    const double *price = simplex_prices(k->lp);
    k->bound = 0;
    for (uint32_t r = 0; r < k->rows; r++) {
        k->bound += fmax(price[r], 0) * k->right[r];
    }
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        k->gain[c] = k->value[c];
        for (uint32_t i = k->first[c]; i < k->first[c + 1]; i++) {
            k->gain[c] -= fmax(price[k->row[i]], 0);
        }
    }
    for (size_t i = 0; i < k->cut_count; i++) {
        pack_cut *cut = &k->cuts[i];
        cut->price = fmax(price[k->rows + i], 0);
        cut->slack = cut->right;
        k->bound += cut->price * cut->right;
        for (uint32_t j = 0; j < cut->count; j++) {
            k->gain[cut->columns[j]] -= cut->price * cut->values[j];
            cut->slack -= k->amount[cut->columns[j]] * cut->values[j];
        }
    }
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        k->bound += k->out[c] == 0 && (k->gain[c] > 0 || k->taken[c] != 0) ? k->gain[c] : 0;
    }
}

/* Columns that gain come in; how many. */
static uint32_t let_in(pack *k)
{
    arena *a = arena_new();
    ranked *list;
    double over = k->p->grain > 0 ? gains_least : gains_least_unsure;
    uint32_t count = list_by_gain(k, a, over, &list), most = k->rows / 2 + 50;
    count = count < most ? count : most;
    for (uint32_t i = 0; i < count; i++) {
        enter(k, list[i].column);
    }
    arena_free(a);
    return count;
}

static bool is_late(const pack *k)
{
    return k->p->clock != NULL && exchange_is_late(k->p->clock);
}

static simplex_end go_on(pack *k)
{
    simplex_end end = SIMPLEX_STOPPED;
    for (bool over = is_late(k); end == SIMPLEX_STOPPED && !over;) {
        uint64_t was = simplex_steps(k->lp), taken = k->before + was;
        uint64_t left = taken >= k->p->steps ? 0 : k->p->steps - taken;
        end = left == 0 ? end : simplex_solve(k->lp, left < AT_A_TIME ? left : AT_A_TIME);
        over = left == 0 || simplex_steps(k->lp) - was < (left < AT_A_TIME ? left : AT_A_TIME) || is_late(k);
    }
    return end;
}

static bool solve_once(pack *k, bool *stopped)
{
    simplex_floor(k->lp, pack_target(k) - floor_below * (1 + fabs(pack_target(k))));
    simplex_end end = go_on(k);
    if (end == SIMPLEX_BELOW) {
        check_prices(k);
        *stopped = false;
        if (k->bound < pack_target(k)) {
            return false;
        }
        simplex_floor(k->lp, -SIMPLEX_FREE);
        end = go_on(k);
    }
    *stopped = end == SIMPLEX_STOPPED || end == SIMPLEX_ENDLESS;
    if (end != SIMPLEX_BEST) {
        return false;
    }
    const double *amount = simplex_amounts(k->lp);
    memset(k->amount, 0, sizeof *k->amount * k->columns);
    for (uint32_t i = 0; i < k->lp_count; i++) {
        k->amount[k->column_of[i]] = amount[i];
    }
    check_prices(k);
    return true;
}

bool pack_solve(pack *k, bool *stopped)
{
    do {
        if (!solve_once(k, stopped)) {
            return false;
        }
    } while (k->bound >= pack_target(k) && let_in(k) > 0);
    return k->bound >= pack_target(k);
}

void pack_fix(pack *k)
{
    double room = k->bound - pack_target(k);
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->out[c] == 0 && k->gain[c] < -room && k->amount[c] <= whole) {
            pack_close(k, c, PACK_OUT_HERE);
        }
    }
}

/* What the prices at the root say of each column. */
static void find_reach(pack *k)
{
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        k->reach[c] = fmin(k->reach[c], k->bound + fmin(k->gain[c], 0));
    }
}

void pack_drop(pack *k)
{
    double least = pack_target(k);
    uint32_t count = 0;
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->reach[c] < least) {
            pack_close(k, c, PACK_OUT);
            k->amount[c] = 0;
        } else {
            k->live[count++] = c;
        }
    }
    k->live_count = count;
}

/* ------------------------------------------------------------------ a choice */

static void take_if_free(const pack *k, uint32_t column, double *room, uint8_t *chosen, double *value)
{
    if (chosen[column] != 0) {
        return;
    }
    for (uint32_t i = k->first[column]; i < k->first[column + 1]; i++) {
        if (room[k->row[i]] < 1) {
            return;
        }
    }
    for (uint32_t i = k->first[column]; i < k->first[column + 1]; i++) {
        room[k->row[i]] -= 1;
    }
    chosen[column] = 1;
    *value += k->value[column];
}

void pack_round(pack *k)
{
    arena *a = arena_new();
    double *room = arena_array(a, k->rows + 1, sizeof *room), value = 0;
    uint8_t *chosen = arena_zero_array(a, (size_t)k->columns + 1, 1);
    ranked *list = arena_array(a, (size_t)k->live_count + 1, sizeof *list);
    uint32_t count = 0;
    memcpy(room, k->right, sizeof *room * k->rows);
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->amount[c] > whole) {
            list[count++] = (ranked){k->amount[c], c};
        }
    }
    qsort(list, count, sizeof *list, by_worth);
    for (uint32_t i = 0; i < count; i++) {
        take_if_free(k, list[i].column, room, chosen, &value);
    }
    for (uint32_t i = 0; i < k->columns; i++) {
        take_if_free(k, k->order[i], room, chosen, &value);
    }
    if (value >= better(k)) {
        memcpy(k->p->chosen, chosen, k->columns);
        k->p->value = value;
        k->p->found = true;
    }
    arena_free(a);
}

void pack_open_all(pack *k)
{
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->out[c] == PACK_OUT_HERE || k->taken[c] != 0) {
            pack_open(k, c);
        }
    }
}

/* ------------------------------------------------------------------ all of it */

/* Cuts, as long as they bring the bound down; false: stopped. *open: there is still something to look for. */
static bool cut_at_root(pack *k, bool *open)
{
    double last = INFINITY;
    uint32_t stalled = 0;
    for (uint32_t round = 0;; round++) {
        bool stopped;
        *open = pack_solve(k, &stopped);
        if (stopped || !*open) {
            return !stopped;
        }
        k->p->bound = fmin(k->p->bound, k->bound);
        pack_round(k);
        double room = k->bound - pack_target(k);
        if (room < 0) {
            *open = false;
            return true;
        }
        find_reach(k);
        pack_drop(k);
        stalled = k->bound > last - 0.01 * room ? stalled + 1 : 0;
        last = fmin(last, k->bound);
        if (round == CUT_ROUNDS || stalled == CUT_ROUNDS_STALLED || pack_cut_off(k, CUTS_OF_ROUND) == 0) {
            return true;
        }
    }
}

/* Without a grain values are taken times a power of two, so that the largest is between one and two: a ring of which each arc holds with a small chance is worth less than what counts as nothing. No digit is lost. */
static void scale_values(pack *k)
{
    exchange_packing *p = k->p;
    double largest = 0;
    k->value = arena_array(k->a, (size_t)k->columns + 1, sizeof *k->value);
    for (uint32_t c = 0; c < k->columns; c++) {
        largest = fmax(largest, p->pool->value[c]);
    }
    k->power = p->grain > 0 || largest <= 0 ? 0 : -ilogb(largest);
    for (uint32_t c = 0; c < k->columns; c++) {
        k->value[c] = ldexp(p->pool->value[c], k->power);
    }
    p->value = ldexp(p->least, k->power);
}

/* As it was asked. */
static void tell(pack *k)
{
    exchange_packing *p = k->p;
    bool doubtful = pack_is_more(k, k->doubt);
    p->bound = fmax(p->all ? p->value : p->bound, doubtful ? k->doubt : p->value);
    p->all = p->all && !doubtful;
    p->value = ldexp(p->value, -k->power);
    p->bound = ldexp(p->bound, -k->power);
    p->taken = k->before + simplex_steps(k->lp);
}

void exchange_pack(exchange_packing *p)
{
    arena *a = arena_new();
    pack k = {.a = a, .p = p, .columns = p->pool->count, .first = p->pool->first};
    p->found = false;
    p->bound = INFINITY;
    k.doubt = -INFINITY;
    scale_values(&k);
    number_rows(&k);
    rank_columns(&k);
    k.out = arena_zero_array(a, (size_t)k.columns + 1, 1);
    k.taken = arena_zero_array(a, (size_t)k.columns + 1, 1);
    k.column_of = arena_array(a, (size_t)k.columns + 1, sizeof(uint32_t));
    k.lp_of = arena_array(a, (size_t)k.columns + 1, sizeof(uint32_t));
    k.amount = arena_zero_array(a, (size_t)k.columns + 1, sizeof(double));
    k.live = arena_array(a, (size_t)k.columns + 1, sizeof *k.live);
    k.reach = arena_array(a, (size_t)k.columns + 1, sizeof *k.reach);
    k.live_count = k.columns;
    k.gain = arena_array(a, (size_t)k.columns + 1, sizeof(double));
    for (uint32_t c = 0; c < k.columns; c++) {
        k.live[c] = c;
        k.reach[c] = INFINITY;
        k.gain[c] = p->price != NULL ? ldexp(exchange_gain(p->pool, c, p->price), k.power) : k.value[c];
    }
    pack_build(&k);
    bool open;
    p->all = cut_at_root(&k, &open) && (!open || pack_branch(&k));
    tell(&k);
    arena_free(k.lp_arena);
    arena_free(a);
}
