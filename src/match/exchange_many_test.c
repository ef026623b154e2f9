/* Graphs with so many ways that searches are given up, or that prices are first looked for on part of the arcs: wherever it stops, prices hold for every ring and chain. */
#include "match/exchange.h"

#include <time.h>

#include "match/exchange_testing.h"

#include "base/banned.h"

enum { CROWDED = 60, DENSE = 6, STOPPED = 30 };

/* So many ways that searches are given up half way: prices hold nevertheless, wherever it stops. */
static void test_crowded(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= CROWDED; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        bool chains = seed % 2 == 0;
        testing_graph k = {.count = chains ? testing_number(&r, 14, 18) : testing_number(&r, 30, 40),
                           .percent = testing_number(&r, 50, 90)};
        k.weight = rng_below(&r, 3) == 0 ? 1 : 900;
        k.starts = chains ? testing_number(&r, 1, 4) : 0;
        k.capacity = 1;
        k.unsure = rng_below(&r, 2) == 0;
        exchange_graph g = testing_make(a, &r, &k);
        exchange_how how = {.chain_max = chains ? 5 : 0, .success = 1, .threads = 1};
        how.many = rng_below(&r, 2); /* 1: as of a graph with very many arcs */
        how.ring_max = chains ? 2 : how.many ? 3 : 4;
        how.steps = testing_number(&r, 1, rng_below(&r, 2) == 0 ? 100000 : 3000000);
        exchange_outcome o;
        err e = {0};
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* As of a graph with very many arcs: first on those that weigh most, then on all. The bound is that of all, and what is chosen is about as good. */
static void test_many_arcs(void **state)
{
    uint32_t better = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= DENSE; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = {
            .count = 70, .percent = 80, .weight = 900, .starts = testing_number(&r, 0, 3), .unsure = seed % 2 == 0};
        k.capacity = rng_below(&r, 2) == 0 ? 2 : 1;
        exchange_graph g = testing_make(a, &r, &k);
        exchange_outcome o[3];
        err e = {0};
        exchange_how how = {.ring_max = 3, .chain_max = 2, .success = 1, .threads = 1, .steps = 30000000};
        assert_true(exchange_choose(a, &g, &how, &o[0], &e));
        how.many = 1000;
        assert_true(exchange_choose(a, &g, &how, &o[1], &e));
        how.threads = 4;
        assert_true(exchange_choose(a, &g, &how, &o[2], &e));
        testing_check(&g, &how, &o[1], seed);
        better += o[1].value >= o[0].value;
        if (!testing_are_equal(&o[1], &o[2], g.count) || o[1].bound < o[0].value * (1 - 1e-9) ||
            o[1].value < 0.99 * o[0].value || o[1].bound > 1.02 * o[0].bound) {
            fail_msg("seed %llu: %.9f of %.9f, then %.9f of %.9f", (unsigned long long)seed, o[0].value, o[0].bound,
                     o[1].value, o[1].bound);
        }
        arena_free(a);
    }
    assert_true(better > 0);
}

/* The same, stopped anywhere; where all arcs weigh the same there are at every price more rings that gain than are kept, so that what those gain that are not must be made good for. */
static void test_many_stopped(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= STOPPED; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        testing_graph k = {.count = 80, .percent = 95, .weight = 1, .capacity = 1, .unsure = true};
        exchange_graph g = testing_make(a, &r, &k);
        exchange_outcome o;
        err e = {0};
        exchange_how how = {.ring_max = 3, .success = 1, .threads = 1, .many = 1};
        how.steps = (uint64_t)rng_between(&r, 1, 9000000);
        assert_true(exchange_choose(a, &g, &how, &o, &e));
        testing_check(&g, &how, &o, seed);
        arena_free(a);
    }
}

/* Whoever shows the progress takes three quarters of the time for it. */
static void show_slowly(void *context, double value, double bound, const char *phase)
{
    bool *shown = context;
    (void)value, (void)bound, (void)phase;
    if (!*shown) {
        *shown = true;
        nanosleep(&(struct timespec){.tv_nsec = 750000000}, NULL);
    }
}

/* The search for prices has no more than a part of the time: when that ends it, it is said, also when there is time left in the end. */
static void test_hurried(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(5);
    testing_graph k = {.count = 70, .percent = 60, .weight = 900, .capacity = 1, .unsure = true};
    exchange_graph g = testing_make(a, &r, &k);
    exchange_outcome o;
    err e = {0};
    bool shown = false;
    exchange_how how = {.ring_max = 3,
                        .chain_max = 2,
                        .success = 1,
                        .gap = 0.9,
                        .threads = 1,
                        .seconds = 1,
                        .progress = show_slowly,
                        .context = &shown};
    assert_true(exchange_choose(a, &g, &how, &o, &e));
    assert_true(shown && o.cut);
    shown = true;
    how.seconds = 1000;
    assert_true(exchange_choose(a, &g, &how, &o, &e));
    assert_false(o.cut);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_crowded), cmocka_unit_test(test_many_arcs),
                                       cmocka_unit_test(test_many_stopped), cmocka_unit_test(test_hurried)};
    return cmocka_run_group_tests_name("exchange_many", tests, NULL, NULL);
}
