/* The choice: a first one, made better part by part, then every column that could be in a better one. */
#include <math.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum { COLUMNS_MAX = 300000, PIVOTS = 2000000, STEPS_OF_PIVOT = 2000, NEAR_MOST = 16, NEAR_LOOKS = 100000 };
static const double near_share = 0.5; /* of what a vertex is worth: columns that lack more are not looked at in parts */

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

/* The columns that there are, and those that lack little: some of each vertex. */
static exchange_pool *near_pool(exchange_case *c, arena *a, const exchange_prices *p)
{
    exchange_pool *pool = exchange_pool_new(a, true);
    exchange_found f;
    exchange_ask ask = {.price = p->price,
                        .over = -near_share * p->bound / (c->n + 1),
                        .shrink = 1,
                        .most = NEAR_MOST,
                        .looks = NEAR_LOOKS,
                        .chain_looks = NEAR_LOOKS};
    exchange_find(c, a, &ask, &f);
    const exchange_pool *both[2] = {p->pool, f.pool};
    for (int k = 0; k < 2; k++) {
        for (uint32_t i = 0; i < both[k]->count; i++) {
            exchange_pool_add(pool, &both[k]->members[both[k]->first[i]], exchange_size(both[k], i),
                              both[k]->chain[i] != 0, both[k]->value[i]);
        }
    }
    return pool;
}

static void first_choice(exchange_case *c, const exchange_prices *p, exchange_choice *x)
{
    arena *a = arena_new();
    exchange_pool *pool = near_pool(c, a, p);
    exchange_near s = {.c = c, .pool = pool, .price = p->price, .bound = x->bound, .grain = c->grain};
    s.chosen = arena_zero_array(a, (size_t)pool->count + 1, 1);
    s.value = exchange_greedy(c, p->pool, p->amount, s.chosen);
    if (c->how->progress != NULL) {
        c->how->progress(c->how->context, s.value, pool->count, "greedy");
    }
    exchange_near_improve(&s, 0);
    keep(c, x, pool, s.chosen, s.value);
    arena_free(a);
}

/* Every column that a choice worth at least `least` could hold: true when all were seen, and the best such choice is known. */
static bool look_at_all(exchange_case *c, const exchange_prices *p, double least, exchange_choice *x)
{
    arena *a = arena_new();
    exchange_found f;
    exchange_ask ask = {.price = p->price,
                        .over = least - p->bound - 1e-7 * (1 + p->bound / (c->n + 1)),
                        .shrink = 1,
                        .looks = UINT64_C(1) << 24,
                        .chain_looks = UINT64_C(1) << 24,
                        .columns = COLUMNS_MAX};
    exchange_find(c, a, &ask, &f);
    bool all = f.listed;
    if (c->how->progress != NULL) {
        c->how->progress(c->how->context, f.pool->count, least, "columns");
    }
    if (f.pool->count > 0) {
        exchange_packing k = {.pool = f.pool,
                              .capacity = c->capacity,
                              .price = p->price,
                              .least = least - (c->grain > 0 ? c->grain : 0),
                              .grain = c->grain,
                              .steps = PIVOTS,
                              .chosen = arena_zero_array(a, f.pool->count, 1)};
        exchange_pack(&k);
        c->steps += k.taken * STEPS_OF_PIVOT;
        if (k.found && k.value > x->value) {
            keep(c, x, f.pool, k.chosen, k.value);
        }
        if (all) {
            x->bound = fmin(x->bound, down_to_grain(c, fmax(k.bound, least)));
        }
        all = all && k.all;
    } else if (all) {
        x->bound = fmin(x->bound, least);
    }
    arena_free(a);
    return all;
}

void exchange_find_choice(exchange_case *c, exchange_prices *p, exchange_choice *x)
{
    x->bound = down_to_grain(c, p->bound);
    first_choice(c, p, x);
    if (c->how->progress != NULL) {
        c->how->progress(c->how->context, x->value, x->bound, "first");
    }
    x->proven = x->value >= x->bound - 1e-9 * x->bound;
    double room = 3e-4 * p->bound;
    while (!x->proven && !exchange_over(c)) {
        double least = fmax(p->bound - room, x->value + c->grain);
        bool last = least == x->value + c->grain;
        if (!look_at_all(c, p, least, x)) {
            break;
        }
        x->proven = last || x->value >= least;
        room *= 2;
    }
    if (x->proven) {
        x->bound = fmax(x->value, fmin(x->bound, x->value));
    }
}
