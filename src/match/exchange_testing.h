/* Random graphs, every choice there is, and what every outcome keeps: for tests of rings and chains.
 *
 * Uses: exchange.h, base/rng.h.
 */
#ifndef MATCH_EXCHANGE_TESTING_H
#define MATCH_EXCHANGE_TESTING_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/rng.h"
#include "match/exchange.h"

typedef struct testing_graph {
    uint32_t count;    /* people */
    uint32_t starts;   /* the last of them */
    uint32_t percent;  /* of arcs */
    int32_t weight;    /* at most; 1: all one */
    uint16_t capacity; /* at most */
    bool unsure;       /* each keeps their word with a chance of their own */
} testing_graph;

static inline exchange_graph testing_make(arena *a, rng *r, const testing_graph *k)
{
    uint32_t n = k->count;
    uint64_t *first = ARENA_ARRAY(a, uint64_t, n + 1);
    uint32_t *to = ARENA_ARRAY(a, uint32_t, (size_t)n * n + 1);
    int32_t *weight = ARENA_ARRAY(a, int32_t, (size_t)n * n + 1);
    uint8_t *starts = ARENA_ARRAY(a, uint8_t, n + 1);
    uint16_t *capacity = ARENA_ARRAY(a, uint16_t, n + 1);
    double *keeps = ARENA_ARRAY(a, double, n + 1);
    uint64_t at = 0;
    for (uint32_t v = 0; v < n; v++) {
        for (uint32_t w = 0; w + k->starts < n; w++) {
            if (w != v && rng_below(r, 100) < k->percent) {
                to[at] = w;
                weight[at++] = (int32_t)rng_between(r, k->weight == 1 ? 1 : 0, k->weight);
            }
        }
        first[v + 1] = at;
        starts[v] = v + k->starts >= n;
        capacity[v] = (uint16_t)rng_between(r, 1, k->capacity);
        keeps[v] = k->unsure ? (double)rng_between(r, 3, 10) / 10 : 1;
    }
    exchange_graph g = {.count = n, .first = first, .to = to, .weight = weight, .unit = 1};
    g.starts = k->starts > 0 ? starts : NULL;
    g.capacity = k->capacity > 1 ? capacity : NULL;
    g.keeps = k->unsure ? keeps : NULL;
    return g;
}

/* ------------------------------------------------------------------ every choice */

enum { TESTING_COLUMNS = 20000 };

typedef struct testing_column {
    uint32_t members[EXCHANGE_CHAIN_MAX + 1], count;
    double worth;
} testing_column;

typedef struct testing_brute {
    const exchange_graph *g;
    const exchange_how *how;
    testing_column *list;
    uint32_t count;
    double best, *share; /* of each: the most that a column gives for each of its members */
    uint32_t *room;
    uint32_t path[EXCHANGE_CHAIN_MAX + 1];
} testing_brute;

static inline double testing_weight(const exchange_graph *g, uint32_t from, uint32_t to)
{
    for (uint64_t i = g->first[from]; i < g->first[from + 1]; i++) {
        if (g->to[i] == to) {
            return g->weight[i];
        }
    }
    return -1;
}

static inline void testing_add(testing_brute *b, uint32_t count, double worth)
{
    testing_column *c = &b->list[b->count++];
    c->count = count;
    c->worth = worth;
    for (uint32_t i = 0; i < count; i++) {
        c->members[i] = b->path[i];
        double share = worth / count;
        b->share[b->path[i]] = share > b->share[b->path[i]] ? share : b->share[b->path[i]];
    }
}

static inline void testing_walk(testing_brute *b, uint32_t count, bool chain)
{
    double worth = 0, back = chain ? -1 : testing_weight(b->g, b->path[count - 1], b->path[0]), chance = 1;
    for (uint32_t i = 0; i < count; i++) {
        chance *= b->how->success * (b->g->keeps != NULL ? b->g->keeps[b->path[i]] : 1);
        worth += i + 1 < count ? testing_weight(b->g, b->path[i], b->path[i + 1]) * (chain ? chance : 1) : 0;
    }
    if (count > 1 && chain) {
        testing_add(b, count, worth);
    } else if (count > 1 && back >= 0) {
        testing_add(b, count, (worth + back) * chance);
    }
    for (uint32_t v = 0; v < b->g->count && count < (chain ? b->how->chain_max + 1 : b->how->ring_max); v++) {
        bool new = testing_weight(b->g, b->path[count - 1], v) >= 0 && (chain || v > b->path[0]);
        for (uint32_t i = 0; i < count; i++) {
            new = new && b->path[i] != v;
        }
        if (new) {
            b->path[count] = v;
            testing_walk(b, count + 1, chain);
        }
    }
}

static inline void testing_choose(testing_brute *b, uint32_t at, double worth)
{
    double most = worth;
    b->best = worth > b->best ? worth : b->best;
    for (uint32_t v = 0; v < b->g->count; v++) {
        most += b->room[v] * b->share[v];
    }
    if (at == b->count || most <= b->best * (1 + 1e-12)) {
        return;
    }
    const testing_column *c = &b->list[at];
    bool fits = true;
    for (uint32_t i = 0; i < c->count; i++) {
        fits = fits && b->room[c->members[i]] > 0;
    }
    for (uint32_t i = 0; fits && i < c->count; i++) {
        b->room[c->members[i]]--;
    }
    if (fits) {
        testing_choose(b, at + 1, worth + c->worth);
    }
    for (uint32_t i = 0; fits && i < c->count; i++) {
        b->room[c->members[i]]++;
    }
    testing_choose(b, at + 1, worth);
}

/* Every ring and chain there is. */
static inline void testing_list(arena *a, testing_brute *b)
{
    b->share = ARENA_ARRAY(a, double, b->g->count + 1);
    for (uint32_t v = 0; v < b->g->count; v++) {
        bool chain = b->g->starts != NULL && b->g->starts[v] != 0;
        b->path[0] = v;
        if ((chain ? b->how->chain_max : b->how->ring_max) > 0) {
            testing_walk(b, 1, chain);
        }
    }
}

/* The most that any choice weighs: for a handful of people. */
static inline double testing_best(arena *a, const exchange_graph *g, const exchange_how *how)
{
    testing_brute b = {.g = g, .how = how, .list = ARENA_ARRAY(a, testing_column, TESTING_COLUMNS)};
    b.room = ARENA_ARRAY(a, uint32_t, g->count + 1);
    for (uint32_t v = 0; v < g->count; v++) {
        b.room[v] = g->capacity != NULL ? g->capacity[v] : 1;
    }
    testing_list(a, &b);
    testing_choose(&b, 0, 0);
    return b.best;
}

/* ------------------------------------------------------------------ outcomes */

static inline uint32_t testing_number(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

/* What the header promises of every outcome; with the prices tried on every ring and chain. */
static inline void testing_check(const exchange_graph *g, const exchange_how *how, const exchange_outcome *o,
                                 uint64_t seed)
{
    arena *a = arena_new();
    err e = {0};
    if (!exchange_certify(a, g, how, o, true, &e)) {
        fail_msg("seed %llu: %s", (unsigned long long)seed, e.message);
    }
    arena_free(a);
}

static inline bool testing_are_equal(const exchange_outcome *x, const exchange_outcome *y, uint32_t people)
{
    bool equal = x->value == y->value && x->bound == y->bound && x->proven == y->proven && x->steps == y->steps &&
                 x->columns == y->columns && x->group_count == y->group_count &&
                 memcmp(x->prices, y->prices, sizeof *x->prices * people) == 0;
    for (uint32_t i = 0; equal && i < x->group_count; i++) {
        equal = x->groups[i].count == y->groups[i].count &&
                memcmp(x->groups[i].members, y->groups[i].members, sizeof(uint32_t) * x->groups[i].count) == 0;
    }
    return equal;
}

#endif
