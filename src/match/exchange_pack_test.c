/* The best of a few columns, against every choice of them: columns that come from no graph, so that the linear programme is seldom whole. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "match/exchange_inside.h"
#include "match/exchange_testing.h"

#include "base/banned.h"

enum { PACKINGS = 3000, ROWS = 14 };

static uint32_t number(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

/* Some of the rows, each once. */
static uint32_t draw_members(rng *r, uint32_t rows, uint32_t *members)
{
    uint32_t count = number(r, 2, 4), all[ROWS];
    for (uint32_t i = 0; i < rows; i++) {
        all[i] = i;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = number(r, i, rows - 1);
        members[i] = all[at];
        all[at] = all[i];
    }
    return count;
}

static void check(const exchange_packing *k, double best, uint64_t seed)
{
    double value = 0, use[ROWS] = {0}, close = 1e-9 * best;
    for (uint32_t c = 0; c < k->pool->count; c++) {
        value += k->chosen[c] != 0 ? k->pool->value[c] : 0;
        for (uint32_t i = k->pool->first[c]; i < k->pool->first[c + 1]; i++) {
            use[k->pool->members[i]] += k->chosen[c];
        }
    }
    for (uint32_t v = 0; v < ROWS; v++) {
        assert_true(use[v] <= k->capacity[v]);
    }
    if (!k->all || !k->found || fabs(value - best) > close || fabs(k->value - best) > close ||
        fabs(k->bound - best) > close) {
        fail_msg("seed %llu: %.9f (%.9f, bound %.9f, %s), and the best is %.9f", (unsigned long long)seed, k->value,
                 value, k->bound, k->all ? "all" : "not all", best);
    }
}

static void test_random(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= PACKINGS; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        uint32_t rows = number(&r, 5, ROWS), columns = number(&r, rows, 2 * rows + 6), room = number(&r, 1, 3);
        exchange_graph g = {.count = rows};
        exchange_pool *pool = exchange_pool_new(a, true);
        testing_brute b = {.g = &g, .list = ARENA_ARRAY(a, testing_column, columns)};
        double capacity[ROWS], price[ROWS];
        b.share = ARENA_ARRAY(a, double, rows + 1);
        b.room = ARENA_ARRAY(a, uint32_t, rows + 1);
        for (uint32_t v = 0; v < rows; v++) {
            b.room[v] = number(&r, 1, room);
        }
        for (uint32_t v = 0; v < ROWS; v++) {
            capacity[v] = v < rows ? b.room[v] : 0;
            price[v] = 20 * rng_unit(&r); /* only where it begins depends on them */
        }
        bool alike = rng_below(&r, 2) == 0, grain = rng_below(&r, 2) == 0;
        double part = grain || rng_below(&r, 2) == 0 ? 1 : 1e-13; /* of what they are worth */
        while (pool->count < columns) {
            uint32_t count = draw_members(&r, rows, b.path);
            double value = part * (alike ? 10 * count + number(&r, 0, 2) : number(&r, 1, 100));
            if (exchange_pool_add(pool, b.path, count, true, value)) {
                testing_add(&b, count, value);
            }
        }
        exchange_packing k = {.pool = pool, .capacity = capacity, .grain = grain ? 1 : 0};
        k.price = rng_below(&r, 2) == 0 ? price : NULL;
        k.steps = UINT64_MAX;
        k.chosen = arena_zero_array(a, columns, 1);
        exchange_pack(&k);
        testing_choose(&b, 0, 0);
        check(&k, b.best, seed);
        arena_free(a);
    }
}

/* A pool that looks things up holds each ring, wherever it begins, and each chain once. */
static void test_pool(void **state)
{
    arena *a = arena_new();
    exchange_pool *p = exchange_pool_new(a, true);
    (void)state;
    for (uint32_t v = 0; v < 3000; v++) {
        assert_true(exchange_pool_add(p, (uint32_t[]){v + 2, v, v + 1}, 3, false, v));
        assert_true(exchange_pool_add(p, (uint32_t[]){v + 2, v, v + 1}, 3, true, v));
        assert_true(exchange_pool_add(p, (uint32_t[]){v, v + 1, v + 2}, 3, true, v));
        assert_true(exchange_pool_add(p, (uint32_t[]){v, v + 2, v + 1}, 3, false, v));
    }
    for (uint32_t v = 0; v < 3000; v++) {
        assert_false(exchange_pool_add(p, (uint32_t[]){v + 1, v + 2, v}, 3, false, 7));
        assert_false(exchange_pool_add(p, (uint32_t[]){v, v + 1, v + 2}, 3, true, 7));
        assert_true(p->members[p->first[4 * v]] == v && p->members[p->first[4 * v + 1]] == v + 2);
    }
    assert_int_equal(p->count, 12000);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random), cmocka_unit_test(test_pool)};
    return cmocka_run_group_tests_name("exchange_pack", tests, NULL, NULL);
}
