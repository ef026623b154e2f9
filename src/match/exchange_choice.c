/* The choice: a first one, made better part by part, then every column that could be in a better one. */
#include <math.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    COLUMNS_MAX = 300000,
    COLUMNS_FIRST = 25,
    SMALL_MOST = 3000,
    SOON_MOST = 1000,
    PIVOTS = 40000,
    STEPS_OF_PIVOT = 2000,
    NEAR_MOST = 24,
    NEAR_MOST_LONG = 8,
    NEAR_MOST_THIN = 6,
    SHORT = 3,
    NEAR_LOOKS = 100000,
    PART_LEAST = 90,
    PART_AGAIN = 200,
    PART_FIRST_MOST = 700,
    PART_OF_EARLIER = 300,
    PART_OF_EARLIER_MOST = 1500,
    STARTS = 6
};
static const double room_least = 1e-6;
static const double noise_of_grain = 0.3, noise_least = 1e-6;
static const double near_share_thin = 0.4, far_least = 5e-4, some_room = 0.3;
static const double near_share = 2.0; /* of what a vertex is worth: columns that lack more are not looked at in parts */

/* No choice is worth more than this: the bound, brought down to a whole multiple of the grain. */
static double down_to_grain(const exchange_case *c, double bound)
{
    return c->grain > 0 ? floor(bound / c->grain * (1 + 1e-12) + 1e-9) * c->grain : bound;
}

static void keep(exchange_case *c, exchange_choice *x, const exchange_pool *p, const uint8_t *chosen, double value)
{
    x->pool = exchange_pool_part(c->a, p, chosen);
    x->value = value;
}

static void tell_progress(const exchange_case *c, double value, double bound, const char *phase)
{
    if (c->how->progress != NULL) {
        c->how->progress(c->how->context, value, bound, phase);
    }
}

/* What is worth this much needs no search for better. */
static double enough(const exchange_case *c, const exchange_choice *x)
{
    return x->bound * (1 - fmax(c->how->gap, 1e-9));
}

/* Of those that gain more than `over`. */
static void add_near(exchange_pool *to, const exchange_pool *from, const double *price, double over)
{
    for (uint32_t i = 0; i < from->count; i++) {
        if (exchange_gain(from, i, price) > over) {
            exchange_pool_add(to, &from->members[from->first[i]], exchange_size(from, i), from->chain[i] != 0,
                              from->value[i]);
        }
    }
}

static void add_all(exchange_pool *to, const exchange_pool *from)
{
    for (uint32_t i = 0; i < from->count; i++) {
        exchange_pool_add(to, &from->members[from->first[i]], exchange_size(from, i), from->chain[i] != 0,
                          from->value[i]);
    }
}

/* The columns that there are, and those that lack little: some of each vertex. */
static exchange_pool *near_pool(exchange_case *c, arena *a, const exchange_prices *p)
{
    exchange_pool *pool = exchange_pool_new(a, true);
    exchange_found f;
    const exchange_graph *whole = c->g;
    uint32_t most = c->thin == whole ? NEAR_MOST : NEAR_MOST_THIN;
    c->g = c->thin;
    exchange_ask ask = {.ring_max = c->how->ring_max,
                        .chain_max = c->how->chain_max,
                        .price = p->near,
                        .over = -(c->thin == whole ? near_share : near_share_thin) * p->bound / (c->n + 1),
                        .shrink = 1,
                        .most = most,
                        .looks = NEAR_LOOKS,
                        .chain_looks = NEAR_LOOKS};
    if (c->thin == whole) {
        add_all(pool, p->pool);
    } else {
        add_near(pool, p->pool, p->near, ask.over);
    }
    if (ask.ring_max > SHORT ||
        ask.chain_max > SHORT) { /* long ones crowd out the short ones, which fit in more places */
        ask.most = NEAR_MOST_LONG;
        exchange_find(c, a, &ask, &f);
        add_all(pool, f.pool);
        ask.ring_max = ask.ring_max < SHORT ? ask.ring_max : SHORT;
        ask.chain_max = ask.chain_max < SHORT ? ask.chain_max : SHORT;
        ask.most = most;
    }
    exchange_find(c, a, &ask, &f);
    add_all(pool, f.pool);
    c->g = whole;
    return pool;
}

typedef struct sizes { /* of parts: people */
    uint32_t first, most;
} sizes;

/* Better, part by part, among the columns of the pool. */
static void improve(exchange_case *c, const exchange_prices *p, const exchange_pool *pool, uint64_t seed, sizes parts,
                    exchange_choice *x)
{
    arena *a = arena_new();
    exchange_pool *all = exchange_pool_new(a, true); /* what is chosen comes first */
    const exchange_pool *both[2] = {x->pool, pool};
    exchange_near s = {.c = c, .pool = all, .price = p->near, .bound = x->bound, .value = x->value};
    for (int k = 0; k < 2; k++) {
        add_all(all, both[k]);
    }
    s.chosen = arena_zero_array(a, (size_t)all->count + 1, 1);
    memset(s.chosen, 1, x->pool->count);
    s.enough = enough(c, x);
    s.seed = seed;
    s.size = parts.first;
    s.size_most = parts.most;
    exchange_near_improve(&s);
    keep(c, x, all, s.chosen, s.value);
    arena_free(a);
}

typedef enum seen { SEEN_ALL, SEEN_NOT_ALL, SEEN_TOO_MANY } seen;

/* Every column that a choice worth at least `least` could hold, and the best such choice. */
static seen look_at_all(exchange_case *c, const exchange_prices *p, double least, uint64_t pivots, uint64_t columns,
                        exchange_choice *x)
{
    arena *a = arena_new();
    exchange_found f;
    exchange_ask ask = {.ring_max = c->how->ring_max,
                        .chain_max = c->how->chain_max,
                        .price = p->price,
                        .over = least - p->bound - 1e-7 * (fmin(p->bound, 1) + p->bound / (c->n + 1)),
                        .shrink = 1,
                        .looks = UINT64_C(1) << 24,
                        .chain_looks = UINT64_C(1) << 24,
                        .columns = columns};
    exchange_find(c, a, &ask, &f);
    seen how = f.listed ? SEEN_ALL : SEEN_TOO_MANY;
    tell_progress(c, f.pool->count, least, "columns");
    exchange_packing k = {.pool = f.pool,
                          .capacity = c->capacity,
                          .price = p->price,
                          .least = least - c->grain,
                          .grain = c->grain,
                          .steps = pivots,
                          .clock = c,
                          .bound = least,
                          .all = true,
                          .chosen = arena_zero_array(a, (size_t)f.pool->count + 1, 1)};
    if (f.listed && f.pool->count > 0) {
        exchange_pack(&k);
        c->steps += k.taken * STEPS_OF_PIVOT;
        if (k.found && k.value > x->value) {
            keep(c, x, f.pool, k.chosen, k.value);
        }
    }
    if (f.listed) {
        how = k.all ? SEEN_ALL : SEEN_NOT_ALL;
        x->bound = fmin(x->bound, down_to_grain(c, fmax(k.bound, least)));
    }
    arena_free(a);
    return how;
}

static bool is_enough(const exchange_case *c, const exchange_choice *x)
{
    return x->value >= enough(c, x);
}

/* A choice by diving. */
static void dive(exchange_case *c, const exchange_prices *p, const exchange_pool *pool, uint32_t round,
                 exchange_choice *x)
{
    arena *a = arena_new();
    uint8_t *chosen = arena_zero_array(a, (size_t)pool->count + 1, 1);
    double noise = c->grain > 0 ? noise_of_grain * c->grain / (p->bound + c->grain) : noise_least;
    double value = exchange_dive(c, pool, p->near, (round + 1) * noise, round, chosen);
    keep(c, x, pool, chosen, value);
    tell_progress(c, x->value, x->bound, "dive");
    arena_free(a);
}

/* Every choice that is worth more than the bound less some room, then with more room, until nothing better is left; false when there were not enough pivots, or too many columns. With a little room the bound alone comes down: only when `in_part`. */
static bool look_closely(exchange_case *c, const exchange_prices *p, uint64_t pivots, uint64_t columns, bool in_part,
                         exchange_choice *x)
{
    double room = p->bound - x->value, done = 0, too_much = INFINITY, at_first = room;
    uint64_t most = c->columns > 0 ? c->columns : COLUMNS_MAX;
    columns = columns < most ? columns : most;
    while (!is_enough(c, x) && !exchange_over(c) && room > 1.1 * done) {
        double least = fmax(p->bound - room, x->value + c->grain);
        seen how = look_at_all(c, p, least, pivots, columns, x);
        if (how == SEEN_NOT_ALL) {
            return false;
        }
        if (how == SEEN_TOO_MANY && !in_part && room < some_room * at_first) {
            return false;
        }
        if (how == SEEN_TOO_MANY) {
            too_much = room;
            room = (done + room) / 2;
            if (room < room_least * p->bound) {
                return false;
            }
            continue;
        }
        if (x->value + c->grain >= least) { /* the next better one would have been among them */
            x->bound = x->value;
        }
        if (columns < most) {
            columns = most;
            too_much = INFINITY;
        }
        done = room;
        room = fmin(2 * room, (room + too_much) / 2);
    }
    return is_enough(c, x);
}

/* Too many columns lie in between to look at them all. */
static bool is_far(const exchange_case *c, const exchange_choice *x)
{
    return c->n > SMALL_MOST && x->value < x->bound * (1 - far_least);
}

/* Another choice, made better for a while; then the best that can be put together from all that there were. */
static void start_again(exchange_case *c, const exchange_prices *p, const exchange_pool *pool, uint32_t round,
                        exchange_pool *earlier, exchange_choice *x)
{
    exchange_choice other = {.bound = x->bound};
    dive(c, p, pool, round, &other);
    if (!is_enough(c, &other)) {
        improve(c, p, pool, round, (sizes){PART_LEAST, PART_AGAIN}, &other);
    }
    add_all(earlier, other.pool);
    if (other.value > x->value) {
        other.bound = x->bound;
        *x = other;
    }
    if (!is_enough(c, x)) {
        improve(c, p, earlier, round, (sizes){PART_OF_EARLIER, PART_OF_EARLIER_MOST}, x);
        add_all(earlier, x->pool);
    }
}

void exchange_find_choice(exchange_case *c, exchange_prices *p, exchange_choice *x)
{
    arena *a = arena_new();
    exchange_pool *pool = near_pool(c, a, p), *earlier = exchange_pool_new(a, true);
    uint64_t pivots = c->pivots > 0 ? c->pivots : PIVOTS, columns = COLUMNS_FIRST * (uint64_t)c->n;
    x->bound = down_to_grain(c, p->bound);
    dive(c, p, pool, 0, x);
    for (uint32_t round = 0; !is_enough(c, x) && !exchange_over(c); round++) {
        if (is_far(c, x) || !look_closely(c, p, pivots, columns, round > 0 || c->n <= SOON_MOST, x)) {
            improve(c, p, pool, round, (sizes){PART_LEAST, PART_FIRST_MOST}, x);
        }
        add_all(earlier, x->pool);
        for (uint32_t i = 0; i < STARTS && !is_enough(c, x) && !exchange_over(c); i++) {
            start_again(c, p, pool, round * STARTS + i + 1, earlier, x);
        }
        pivots *= 4;
        columns = columns < COLUMNS_MAX ? 4 * columns : columns;
    }
    x->proven = x->value >= x->bound - 1e-9 * x->bound;
    arena_free(a);
}
