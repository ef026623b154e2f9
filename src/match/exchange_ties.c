/* Of rings of the same people and the same worth: those that hold pairs, then the smaller ones (INV-4). */
#include <math.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

static const double same = 1e-12; /* of a worth: what rounding may take */

typedef struct ways { /* to put the people of one ring in rings */
    const exchange_case *c;
    double worth;
    uint32_t best[EXCHANGE_RING_MAX], rings; /* rings of two one behind the other, or one ring */
    uint32_t pairs;
} ways;

static bool helps(const ways *w, uint32_t from, uint32_t to)
{
    return exchange_arc(w->c->g, from, to) != UINT64_MAX;
}

/* Both ways within a ring of all, in this order; 0 when it is no ring of the same worth. */
static uint32_t pairs_of(const ways *w, const uint32_t *m, uint32_t count)
{
    uint32_t pairs = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!helps(w, m[i], m[(i + 1) % count])) {
            return 0;
        }
        pairs += helps(w, m[(i + 1) % count], m[i]);
    }
    return fabs(exchange_worth(w->c, m, count, false) - w->worth) <= same * w->worth ? pairs : 0;
}

static void try_ring(ways *w, const uint32_t *m, uint32_t count)
{
    uint32_t pairs = w->rings == 1 ? pairs_of(w, m, count) : 0;
    if (pairs > w->pairs) {
        w->pairs = pairs;
        memcpy(w->best, m, sizeof *m * count);
    }
}

/* a and b, c and d. */
static void try_pairs(ways *w, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    uint32_t m[EXCHANGE_RING_MAX] = {a, b, c, d};
    if (w->rings == 1 && helps(w, a, b) && helps(w, b, a) && helps(w, c, d) && helps(w, d, c) &&
        exchange_worth(w->c, m, 2, false) + exchange_worth(w->c, m + 2, 2, false) >= w->worth * (1 - same)) {
        memcpy(w->best, m, sizeof m);
        w->rings = 2;
    }
}

static void settle(ways *w, const uint32_t *m)
{
    static const uint8_t orders[6][4] = {{0, 1, 2, 3}, {0, 1, 3, 2}, {0, 2, 1, 3},
                                         {0, 2, 3, 1}, {0, 3, 1, 2}, {0, 3, 2, 1}};
    try_pairs(w, m[0], m[1], m[2], m[3]);
    try_pairs(w, m[0], m[2], m[1], m[3]);
    try_pairs(w, m[0], m[3], m[1], m[2]);
    for (int i = 0; i < 6; i++) {
        uint32_t turned[EXCHANGE_RING_MAX];
        for (uint32_t j = 0; j < EXCHANGE_RING_MAX; j++) {
            turned[j] = m[orders[i][j]];
        }
        try_ring(w, turned, EXCHANGE_RING_MAX);
    }
}

/* Only rings of four: of three people there are two rings at most, and when there are both, each two help each other in both. */
exchange_pool *exchange_settle_ties(const exchange_case *c, const exchange_pool *chosen)
{
    exchange_pool *out = exchange_pool_new(c->a, true);
    bool single = true; /* else a ring could come out that is there already */
    for (uint32_t v = 0; v < c->n; v++) {
        single = single && c->capacity[v] <= 1;
    }
    for (uint32_t i = 0; i < chosen->count; i++) {
        const uint32_t *m = &chosen->members[chosen->first[i]];
        uint32_t count = exchange_size(chosen, i);
        ways w = {.c = c, .worth = chosen->value[i], .rings = 1};
        if (!single || chosen->chain[i] != 0 || count < EXCHANGE_RING_MAX) {
            exchange_pool_add(out, m, count, chosen->chain[i] != 0, chosen->value[i]);
            continue;
        }
        memcpy(w.best, m, sizeof *m * count);
        w.pairs = pairs_of(&w, m, count);
        settle(&w, m);
        for (uint32_t r = 0; r < w.rings; r++) {
            uint32_t size = count / w.rings;
            exchange_pool_add(out, &w.best[r * size], size, false, exchange_worth(c, &w.best[r * size], size, false));
        }
    }
    return out;
}
