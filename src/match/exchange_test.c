/* Rings and chains against every choice. */
#include "match/exchange.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "match/exchange_testing.h"
#include "match/pairs.h"

#include "base/banned.h"

enum { WORLDS = 4000, LARGER = 60 };

static testing_graph small_graph(rng *r)
{
    bool crowded = rng_below(r, 4) == 0;
    testing_graph k = {.count = testing_number(r, 0, crowded ? 6 : 8),
                       .percent = testing_number(r, 10, crowded ? 40 : 60),
                       .weight = rng_below(r, 3) == 0   ? 1
                                 : rng_below(r, 2) == 0 ? 5
                                                        : 1000,
                       .capacity = crowded ? 3 : 1};
    k.starts = rng_below(r, 2) == 0 ? 0 : testing_number(r, 0, k.count < 3 ? k.count : 3);
    k.unsure = rng_below(r, 3) == 0;
    return k;
}

static exchange_how random_how(rng *r)
{
    static const double chances[] = {1, 1, 0.5, 0.9};
    return (exchange_how){.ring_max = testing_number(r, 0, EXCHANGE_RING_MAX),
                          .chain_max = testing_number(r, 0, 5),
                          .success = chances[rng_below(r, 4)],
                          .threads = rng_below(r, 20) == 0 ? 3 : 1};
}

static void test_random(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = small_graph(&r);
        exchange_graph g = testing_make(a, &r, &k);
        exchange_how how = random_how(&r);
        how.many = rng_below(&r, 3) == 0; /* 1: as of a graph with very many arcs */
        g.unit = seed % 3 == 0 ? 8 : seed % 3 == 1 ? 0.125 : 1;
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        double best = g.unit * testing_best(a, &g, &how);
        if (!o.proven || fabs(o.value - best) > 1e-9 * (1 + best)) {
            fail_msg("seed %llu: %.9f (%s), and the best is %.9f", (unsigned long long)seed, o.value,
                     o.proven ? "proven" : "not proven", best);
        }
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* Stopped anywhere, what there is holds. */
static void test_stopped(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS / 10; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = small_graph(&r);
        exchange_graph g = testing_make(a, &r, &k);
        exchange_how how = random_how(&r);
        how.steps = rng_below(&r, 2) == 0 ? testing_number(&r, 1, 300) : testing_number(&r, 1, 20000);
        how.many = rng_below(&r, 3) == 0;                             /* 1: as of a graph with very many arcs */
        how.seconds = seed % 4 == 0 ? 1e-9 : seed % 4 == 1 ? 1e9 : 0; /* over before it begins; or never */
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        assert_int_equal(o.cut, seed % 4 == 0);
        double best = testing_best(a, &g, &how);
        if (o.value > best + 1e-9 || o.bound < best * (1 - 1e-9) - 1e-9) {
            fail_msg("seed %llu: the best, %.9f, is not from %.9f to %.9f", (unsigned long long)seed, best, o.value,
                     o.bound);
        }
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* Too large for every choice: the same on one thread and on four, the prices right, and what is proven with chains or longer rings no less than without. Stopped soon, what there is holds. */
static void test_larger(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= LARGER; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = {.count = testing_number(&r, 20, 60), .percent = testing_number(&r, 5, 25), .capacity = 1};
        k.weight = rng_below(&r, 2) == 0 ? 1 : 900;
        k.starts = testing_number(&r, 0, 5);
        k.capacity = rng_below(&r, 4) == 0 ? 2 : 1;
        k.unsure = rng_below(&r, 3) == 0;
        exchange_graph g = testing_make(a, &r, &k);
        exchange_outcome o[3];
        err e = {0};
        exchange_how how = {.ring_max = 2, .chain_max = 2, .success = 1, .threads = 1};
        assert_true(exchange_choose(a, &g, &how, &o[0], &e));
        how.ring_max = 3;
        how.chain_max = rng_below(&r, 2) == 0 ? 2 : 4;
        assert_true(exchange_choose(a, &g, &how, &o[1], &e));
        how.threads = 4;
        assert_true(exchange_choose(a, &g, &how, &o[2], &e));
        if (!testing_are_equal(&o[1], &o[2], g.count) || !o[1].proven || o[1].value < o[0].value - 1e-9) {
            fail_msg("seed %llu: %.9f, then %.9f, on four threads %.9f", (unsigned long long)seed, o[0].value,
                     o[1].value, o[2].value);
        }
        testing_check(&g, &how, &o[1], seed);
        how.steps = testing_number(&r, 1, 2000); /* stopped: roomy ones count at prices that were lower */
        assert_true(exchange_choose(a, &g, &how, &o[2], &e));
        assert_true(o[2].value <= o[1].value * (1 + 1e-9) && o[2].bound >= o[1].value * (1 - 1e-9));
        testing_check(&g, &how, &o[2], seed);
        arena_free(a);
    }
}

/* Everybody has room for more than one group, so that only the rule that each is chosen once holds many of them back. */
static void test_roomy(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS / 10; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = {.count = testing_number(&r, 3, 5), .percent = testing_number(&r, 30, 80), .capacity = 3};
        k.weight = rng_below(&r, 2) == 0 ? 1 : 20;
        k.starts = testing_number(&r, 0, 1);
        exchange_graph g = testing_make(a, &r, &k);
        uint16_t *capacity = ARENA_ARRAY(a, uint16_t, k.count);
        for (uint32_t v = 0; v < k.count; v++) {
            capacity[v] = (uint16_t)testing_number(&r, 2, 3);
        }
        g.capacity = capacity;
        exchange_how how = {
            .ring_max = testing_number(&r, 2, 4), .chain_max = testing_number(&r, 0, 2), .success = 1, .threads = 1};
        how.many = rng_below(&r, 3) == 0; /* 1: as of a graph with very many arcs */
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        double best = testing_best(a, &g, &how);
        if (!o.proven || fabs(o.value - best) > 1e-9 * (1 + best)) {
            fail_msg("seed %llu: %.9f (%s), and the best is %.9f", (unsigned long long)seed, o.value,
                     o.proven ? "proven" : "not proven", best);
        }
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ by hand */

enum { ARCS = 8 };

typedef struct row {
    uint32_t people, starts;
    uint32_t arcs[ARCS][3]; /* from, to, weight; in order; ends with weight 0 */
    uint32_t ring_max, chain_max;
    double success, value;
} row;

static exchange_graph graph_of(arena *a, const row *x)
{
    uint64_t *first = ARENA_ARRAY(a, uint64_t, x->people + 1);
    uint32_t *to = ARENA_ARRAY(a, uint32_t, ARCS), n = 0;
    int32_t *weight = ARENA_ARRAY(a, int32_t, ARCS);
    uint8_t *starts = ARENA_ARRAY(a, uint8_t, x->people);
    for (uint32_t v = 0; v < x->people; v++) {
        for (; n < ARCS && x->arcs[n][2] > 0 && x->arcs[n][0] == v; n++) {
            to[n] = x->arcs[n][1];
            weight[n] = (int32_t)x->arcs[n][2];
        }
        first[v + 1] = n;
        starts[v] = v + x->starts >= x->people;
    }
    return (exchange_graph){
        .count = x->people, .first = first, .to = to, .weight = weight, .unit = 1, .starts = starts};
}

static void test_by_hand(void **state)
{
    (void)state;
#define RING_AND_CHAIN                                                                                                 \
    7, 1,                                                                                                              \
    {                                                                                                                  \
        {0, 1, 1}, {1, 2, 1}, {2, 0, 1}, {3, 4, 1}, {4, 5, 1},                                                         \
        {                                                                                                              \
            6, 3, 1                                                                                                    \
        }                                                                                                              \
    }
#define TWO_PAIRS                                                                                                      \
    3, 0,                                                                                                              \
    {                                                                                                                  \
        {0, 1, 1}, {1, 0, 1}, {1, 2, 20},                                                                              \
        {                                                                                                              \
            2, 1, 20                                                                                                   \
        }                                                                                                              \
    }
    static const row rows[] = {
        {RING_AND_CHAIN, 3, 2, 0.5, 1.125}, {RING_AND_CHAIN, 3, 3, 0.5, 1.25}, {RING_AND_CHAIN, 0, 3, 0.5, 0.875},
        {RING_AND_CHAIN, 3, 0, 0.5, 0.375}, {RING_AND_CHAIN, 3, 3, 1, 6},      {RING_AND_CHAIN, 2, 1, 1, 1},
        {TWO_PAIRS, 2, 0, 1, 40},           {TWO_PAIRS, 2, 0, 0.5, 10},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        arena *a = arena_new();
        exchange_graph g = graph_of(a, &rows[i]);
        exchange_how how = {.ring_max = rows[i].ring_max, .chain_max = rows[i].chain_max, .threads = 1};
        exchange_outcome o;
        err e = {0};
        how.success = rows[i].success;
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        if (fabs(o.value - rows[i].value) > 1e-12 || !o.proven || o.bound != o.value) {
            fail_msg("row %zu: %.12f, not %.12f", i, o.value, rows[i].value);
        }
        testing_check(&g, &how, &o, i);
        arena_free(a);
    }
}

/* INV-4: four people in a ring, of whom each two help each other, are two pairs; of two rings of three that weigh the same it is the one with a pair. */
static void test_ties(void **state)
{
    (void)state;
    arena *a = arena_new();
    static const row four = {4, 0, {{0, 1, 1}, {1, 0, 1}, {1, 2, 1}, {2, 3, 1}, {3, 0, 1}, {3, 2, 1}}, 4, 0, 1, 4};
    static const row three = {3, 0, {{0, 1, 1}, {0, 2, 1}, {1, 2, 1}, {2, 0, 1}, {2, 1, 1}, {1, 0, 0}}, 3, 0, 1, 3};
    exchange_graph g = graph_of(a, &four);
    exchange_how how = {.ring_max = 4, .success = 1, .threads = 1};
    exchange_outcome o;
    err e = {0};
    assert_true(exchange_choose(a, &g, &how, &o, &e));
    assert_true(o.value == 4 && o.group_count == 2);
    testing_check(&g, &how, &o, 0);
    g = graph_of(a, &three);
    assert_true(exchange_choose(a, &g, &how, &o, &e));
    assert_true(o.value == 3 && o.group_count == 1);
    testing_check(&g, &how, &o, 0);
    arena_free(a);
}

/* INV-4, whoever has which number: of two rings of the same four that weigh the same, the one in which two pairs help each other, not the one with one pair. */
static void test_ring_with_pairs(void **state)
{
    (void)state;
    static const uint32_t arcs[][2] = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {0, 2}, {2, 1}, {1, 3}};
    for (uint32_t order = 0; order < 256; order++) {
        uint32_t name[4] = {order & 3, order >> 2 & 3, order >> 4 & 3, order >> 6};
        if ((1u << name[0] | 1u << name[1] | 1u << name[2] | 1u << name[3]) != 15) {
            continue; /* not a number for each */
        }
        arena *a = arena_new();
        bool helps[4][4] = {{false}};
        uint64_t first[5] = {0};
        uint32_t to[ARCS], n = 0;
        int32_t weight[ARCS];
        for (size_t i = 0; i < sizeof arcs / sizeof *arcs; i++) {
            helps[name[arcs[i][0]]][name[arcs[i][1]]] = true;
        }
        helps[name[2]][name[0]] = true;
        for (uint32_t v = 0; v < 4; v++) {
            for (uint32_t w = 0; w < 4; w++) {
                if (helps[v][w]) {
                    to[n] = w;
                    weight[n++] = 1;
                }
            }
            first[v + 1] = n;
        }
        exchange_graph g = {.count = 4, .first = first, .to = to, .weight = weight, .unit = 1};
        exchange_how how = {.ring_max = 4, .success = 1, .threads = 1};
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        assert_true(o.value == 4 && o.group_count == 1);
        uint32_t pairs = 0;
        for (uint32_t i = 0; i < 4; i++) {
            pairs += helps[o.groups[0].members[(i + 1) % 4]][o.groups[0].members[i]];
        }
        assert_int_equal(pairs, 2);
        testing_check(&g, &how, &o, order);
        arena_free(a);
    }
}

/* Rings of two alone are pairs, and of those the best is known from elsewhere, on graphs in which odd rings leave the linear programme in halves. */
static void test_as_pairs(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= LARGER / 2; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = {.count = testing_number(&r, 60, 160), .percent = testing_number(&r, 12, 30), .capacity = 1};
        k.weight = rng_below(&r, 2) == 0 ? 3 : 1000;
        exchange_graph g = testing_make(a, &r, &k);
        pairs_edge *edges = ARENA_ARRAY(a, pairs_edge, g.first[g.count] + 1);
        pairs_graph p = {.people = g.count, .edges = edges};
        for (uint32_t v = 0; v < g.count; v++) {
            for (uint64_t i = g.first[v]; i < g.first[v + 1]; i++) {
                double back = g.to[i] > v ? testing_weight(&g, g.to[i], v) : -1;
                if (back >= 0 && back + g.weight[i] > 0) {
                    edges[p.edge_count++] = (pairs_edge){v, g.to[i], g.weight[i] + (int64_t)back};
                }
            }
        }
        exchange_how how = {.ring_max = 2, .success = 1, .threads = 1};
        exchange_outcome o;
        pairs_outcome best;
        err e = {0};
        assert_true(pairs_choose(a, &p, &best, &e) && pairs_certify(a, &p, &best, &e));
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        if (!o.proven || o.value != (double)best.value) {
            fail_msg("seed %llu: %.9f (%s), and the best is %lld", (unsigned long long)seed, o.value,
                     o.proven ? "proven" : "not proven", (long long)best.value);
        }
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* One begins more chains than are kept of anybody, and nearly all whom they help have room for more than one group: each counts once, and so does who has room for one alone, though what they get weighs least. */
static void test_one_begins_all(void **state)
{
    enum { HELPED = 60 };
    uint64_t first[HELPED + 2] = {0};
    uint32_t to[HELPED];
    int32_t weight[HELPED];
    uint8_t starts[HELPED + 1] = {0};
    uint16_t capacity[HELPED + 1];
    double sum = 0;
    (void)state;
    for (uint32_t v = 0; v < HELPED; v++) {
        to[v] = v;
        weight[v] = v == 0 ? 5 : (int32_t)(10 + v % 7);
        capacity[v] = v == 0 ? 1 : 2;
        sum += weight[v];
    }
    starts[HELPED] = 1;
    capacity[HELPED] = 2 * HELPED;
    first[HELPED + 1] = HELPED;
    exchange_graph g = {.count = HELPED + 1, .first = first, .to = to, .weight = weight, .unit = 1};
    g.starts = starts;
    g.capacity = capacity;
    for (uint32_t chain_max = 1; chain_max <= 2; chain_max++) {
        arena *a = arena_new();
        exchange_how how = {.chain_max = chain_max, .success = 1, .threads = 1};
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        assert_true(o.value == sum && o.bound == sum && o.group_count == HELPED && o.proven);
        testing_check(&g, &how, &o, chain_max);
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ what is refused */

typedef enum fault {
    RING_TOO_LONG,
    CHAIN_TOO_LONG,
    NO_SUCCESS,
    HARDLY_ANY_SUCCESS,
    NO_THREADS,
    HELPS_THEMSELVES,
    HELPS_TWICE,
    HELPS_NOBODY,
    WEIGHS_LESS_THAN_NOUGHT,
    HELPS_A_STARTER,
    NO_CAPACITY,
    NEVER_KEEPS,
    HARDLY_EVER_KEEPS,
    HARDLY_EVER_KEEPS_WITH_SUCCESS,
    KEEPS_TOO_WELL,
    NO_UNIT,
    FAULTS
} fault;

/* One fault at a time; with FAULTS none, at the least chances that there may be. */
static void test_refused(void **state)
{
    (void)state;
    for (fault f = RING_TOO_LONG; f <= FAULTS; f++) {
        arena *a = arena_new();
        uint64_t first[] = {0, 2, 3, 3};
        uint32_t to[] = {1, 2, 0};
        int32_t weight[] = {1, 2, 3};
        uint8_t starts[] = {0, 0, 0};
        uint16_t capacity[] = {1, 2, 1};
        double keeps[] = {1, 0.5,
                          f == NEVER_KEEPS                      ? 0
                          : f == HARDLY_EVER_KEEPS              ? 0.00099
                          : f == HARDLY_EVER_KEEPS_WITH_SUCCESS ? 0.0099
                          : f == KEEPS_TOO_WELL                 ? 1.01
                                                                : 0.01};
        exchange_graph g = {.count = 3, .first = first, .to = to, .weight = weight, .unit = 1, .starts = starts};
        exchange_how how = {.ring_max = 3, .chain_max = 3, .success = 1, .threads = 1};
        exchange_outcome o = {.columns = 77};
        err e = {0};
        g.capacity = capacity;
        g.keeps = keeps;
        how.ring_max += f == RING_TOO_LONG ? 2 : 0;
        how.chain_max += f == CHAIN_TOO_LONG ? 8 : 0;
        how.success = f == NO_SUCCESS                                      ? 0
                      : f == HARDLY_ANY_SUCCESS                            ? 0.00099
                      : f == HARDLY_EVER_KEEPS_WITH_SUCCESS || f == FAULTS ? 0.1
                                                                           : 1;
        if (f == HARDLY_ANY_SUCCESS) { /* refused by itself, not by what it comes to with keeps */
            g.keeps = NULL;
        }
        how.threads -= f == NO_THREADS;
        to[0] = f == HELPS_THEMSELVES ? 0 : f == HELPS_TWICE ? 2 : 1;
        to[1] = f == HELPS_NOBODY ? 3 : 2;
        weight[2] = f == WEIGHS_LESS_THAN_NOUGHT ? -1 : 3;
        starts[2] = f == HELPS_A_STARTER;
        capacity[1] = f == NO_CAPACITY ? 0 : 2;
        g.unit = f == NO_UNIT ? 0 : 1;
        if (f == FAULTS) {
            assert_true(exchange_choose(a, &g, &how, &o, &e) && o.proven);
        } else if (exchange_choose(a, &g, &how, &o, &e) || e.kind != ERR_INPUT || o.columns != 77) {
            fail_msg("fault %d is not refused", f);
        }
        arena_free(a);
    }
}

/* An outcome that is changed in one way is found out. */
static void test_forged(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(7);
    testing_graph k = {.count = 14, .starts = 2, .percent = 40, .weight = 50, .capacity = 1, .unsure = true};
    exchange_graph g = testing_make(a, &r, &k);
    exchange_how how = {.ring_max = 3, .chain_max = 3, .success = 0.9, .threads = 1};
    exchange_outcome o;
    err e = {0};
    assert_true(exchange_choose(a, &g, &how, &o, &e));
    assert_true(exchange_certify(a, &g, &how, &o, true, &e) && o.group_count > 2);
    for (int way = 0; way < 8; way++) {
        exchange_outcome f = o;
        exchange_group *groups = ARENA_ARRAY(a, exchange_group, o.group_count + 1);
        double *prices = ARENA_ARRAY(a, double, g.count);
        uint32_t *members = ARENA_ARRAY(a, uint32_t, EXCHANGE_CHAIN_MAX + 1);
        memcpy(groups, o.groups, sizeof *groups * o.group_count);
        memcpy(prices, o.prices, sizeof *prices * g.count);
        memcpy(members, o.groups[0].members, sizeof *members * o.groups[0].count);
        f.groups = groups;
        f.prices = prices;
        groups[0].members = members;
        groups[1].members = way == 0 ? groups[0].members : groups[1].members; /* somebody twice */
        groups[0].value += way == 1;
        f.value += way == 2;
        f.bound -= way == 3 ? 1 : 0;
        members[1] = way == 4 ? members[0] : members[1];
        for (uint32_t v = 0; way == 5 && v < g.count; v++) {
            prices[v] *= 0.9;
        }
        how.ring_max = way == 6 ? 1 : 3;
        groups[0] = way == 7 ? o.groups[o.group_count - 1] : groups[0]; /* in the wrong place */
        assert_false(exchange_certify(a, &g, &how, &f, true, &e));
        assert_true(e.kind == ERR_RULE);
    }
    arena_free(a);
}

typedef struct forgery { /* of 0 and 1, and 1 and 2, who help each other, and 3, who begins with 0: each arc weighs 5 */
    const char *what;
    uint16_t capacity;
    exchange_group groups[2];
    double value, bound, prices[4];
    bool proven;
} forgery;

#define MEMBERS(...) (const uint32_t[]){__VA_ARGS__}, sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t)

/* All else holds in each of these; the first three are true. */
static void test_one_thing_wrong(void **state)
{
    (void)state;
    const exchange_group all = {MEMBERS(3, 0, 1, 2), true, 15}, pair = {MEMBERS(0, 1), false, 10};
    const forgery rows[] = {
        {"nothing", 1, {all}, 15, 15, {5, 5, 5, 0}, true},
        {"nothing",
         2,
         {pair},
         10,
         50,
         {0, 0, 0, 0},
         false}, /* what each of five groups gains once is beside the prices */
        {"nothing", 2, {pair}, 10, 42, {2, 2, 2, 0}, false}, /* 12, and 6, 6, 3, 6 and 9 */
        {"a bound above what is beside the prices", 2, {pair}, 10, 50.5, {0, 0, 0, 0}, false},
        {"a bound above what else may count", 2, {pair}, 10, 62.5, {2, 2, 2, 0}, false},
        {"the order", 2, {{MEMBERS(1, 2), false, 10}, pair}, 20, 30, {5, 5, 5, 0}, false},
        {"where a ring begins", 1, {{MEMBERS(1, 0), false, 10}}, 10, 15, {5, 5, 5, 0}, false},
        {"somebody alone", 1, {{MEMBERS(3), true, 0}}, 0, 15, {5, 5, 5, 0}, false},
        {"somebody who is not there", 1, {{MEMBERS(0, 4), false, 10}}, 10, 15, {5, 5, 5, 0}, false},
        {"capacity", 1, {pair, {MEMBERS(1, 2), false, 10}}, 20, 20, {10, 10, 10, 0}, true},
        {"twice in one group", 2, {{MEMBERS(0, 1, 0, 1), false, 20}}, 20, 20, {5, 5, 5, 0}, true},
        {"the same group twice", 2, {pair, pair}, 20, 20, {5, 5, 5, 0}, true},
        {"who begins", 1, {{MEMBERS(0, 1), true, 5}}, 5, 15, {5, 5, 5, 0}, false},
        {"an arc that is not there", 1, {{MEMBERS(0, 1, 2), false, 9}}, 9, 15, {5, 5, 5, 0}, false},
        {"what a group weighs", 1, {{MEMBERS(3, 0, 1, 2), true, 14}}, 14, 15, {5, 5, 5, 0}, false},
        {"what they weigh", 1, {all}, 14, 15, {5, 5, 5, 0}, false},
        {"more than the bound", 1, {all}, 15, 14, {5, 5, 5, 0}, false},
        {"a bound above the prices", 1, {all}, 15, 15.5, {5, 5, 5, 0}, false},
        {"proven with a gap", 1, {pair}, 10, 15, {5, 5, 5, 0}, true},
        {"a price below nought", 1, {all}, 15, 15, {6, 5, 5, -1}, true},
        {"a ring that gains", 1, {all}, 15, 15, {4, 5, 5, 1}, true},
        {"a chain that gains", 1, {pair}, 10, 10, {0, 10, 0, 0}, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        arena *a = arena_new();
        static const row four = {4, 1, {{0, 1, 5}, {1, 0, 5}, {1, 2, 5}, {2, 1, 5}, {3, 0, 5}}, 4, 3, 1, 15};
        exchange_graph g = graph_of(a, &four);
        const uint16_t capacity[] = {rows[i].capacity, rows[i].capacity, rows[i].capacity, rows[i].capacity};
        exchange_how how = {.ring_max = 4, .chain_max = 3, .success = 1, .threads = 1};
        exchange_outcome o = {.groups = rows[i].groups, .value = rows[i].value, .bound = rows[i].bound};
        err e = {0};
        g.capacity = capacity;
        o.prices = rows[i].prices;
        o.proven = rows[i].proven;
        for (int j = 0; j < 2; j++) {
            o.group_count += rows[i].groups[j].count > 0;
            o.ring_count += rows[i].groups[j].count > 0 && !rows[i].groups[j].is_chain;
        }
        bool good = exchange_certify(a, &g, &how, &o, true, &e);
        if (good != (strcmp(rows[i].what, "nothing") == 0) || (!good && e.kind != ERR_RULE)) {
            fail_msg("%s: %s", rows[i].what, good ? "is not found out" : e.message);
        }
        if (strcmp(rows[i].what, "a bound above the prices") ==
            0) { /* where nobody is roomy that needs no look at all */
            assert_false(exchange_certify(a, &g, &how, &o, false, &e));
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_by_hand),         cmocka_unit_test(test_ties),
        cmocka_unit_test(test_random),          cmocka_unit_test(test_stopped),
        cmocka_unit_test(test_larger),          cmocka_unit_test(test_roomy),
        cmocka_unit_test(test_ring_with_pairs), cmocka_unit_test(test_as_pairs),
        cmocka_unit_test(test_refused),         cmocka_unit_test(test_forged),
        cmocka_unit_test(test_one_thing_wrong), cmocka_unit_test(test_one_begins_all),
    };
    return cmocka_run_group_tests_name("exchange", tests, NULL, NULL);
}
