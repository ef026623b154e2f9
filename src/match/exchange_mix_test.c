/* The best mix of parts of columns: amounts that fit and prices that bound them, after any number of rounds, and both near to what simplex finds. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/rng.h"
#include "base/simplex.h"
#include "match/exchange_inside.h"

#include "base/banned.h"

enum { WORLDS = 1500, ROWS = 12, STEPS = 100000, LARGE_ROWS = 5000, LARGE_COLUMNS = 90000 };

static uint32_t number(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

/* A case of nothing but rows with room. */
static exchange_how plain(uint32_t threads)
{
    return (exchange_how){.success = 1, .threads = threads};
}

static void make_case(exchange_case *c, rng *r, uint32_t rows, uint32_t capacity_max, const exchange_how *how)
{
    double *capacity = ARENA_ARRAY(c->a, double, (size_t)rows + 1);
    for (uint32_t v = 0; v < rows; v++) {
        capacity[v] = number(r, 1, capacity_max);
    }
    c->n = rows;
    c->how = how;
    c->capacity = capacity;
    c->team = team_new(c->a, how->threads);
}

static exchange_pool *make_pool(arena *a, rng *r, uint32_t rows, uint32_t columns)
{
    exchange_pool *p = exchange_pool_new(a, true);
    for (uint32_t j = 0; j < columns; j++) {
        uint32_t members[4], count = number(r, 2, rows < 4 ? rows : 4), begin = number(r, 0, rows - 1);
        for (uint32_t i = 0; i < count; i++) {
            members[i] = (begin + i * (1 + j % 7)) % rows;
        }
        bool twice = false;
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t k = 0; k < i; k++) {
                twice = twice || members[i] == members[k];
            }
        }
        if (!twice) {
            exchange_pool_add(p, members, count, rng_below(r, 2) == 0, (double)rng_below(r, 1000));
        }
    }
    return p;
}

/* A case of a few rows, and its columns: from so many to 40. */
static exchange_pool *make_small(exchange_case *c, rng *r, uint32_t columns_least, const exchange_how *how)
{
    make_case(c, r, number(r, 2, ROWS), rng_below(r, 2) == 0 ? 1 : 3, how);
    return make_pool(c->a, r, c->n, number(r, columns_least, 40));
}

static exchange_mix begin(arena *a, const exchange_case *c, const exchange_pool *p, rng *r)
{
    exchange_mix m = {.capacity = c->capacity};
    m.amount = ARENA_ARRAY(a, double, (size_t)p->count + 1);
    m.price = ARENA_ARRAY(a, double, (size_t)c->n + 1);
    for (uint32_t v = 0; r != NULL && v < c->n; v++) {
        m.price[v] = rng_unit(r) * 300;
    }
    return m;
}

static double best_mix(arena *a, const exchange_case *c, const exchange_pool *p)
{
    static const double ones[4] = {1, 1, 1, 1};
    simplex *s = simplex_new(a, c->n, c->capacity);
    for (uint32_t j = 0; j < p->count; j++) {
        const uint32_t *members = &p->members[p->first[j]];
        uint32_t count = exchange_size(p, j);
        simplex_add_column(s, p->value[j], members, ones, count,
                           exchange_is_roomy(members, count, c->capacity) ? 1 : SIMPLEX_FREE);
    }
    assert_int_equal(simplex_solve(s, STEPS), SIMPLEX_BEST);
    return simplex_value(s);
}

/* Nobody is in more than they have room for, and the worth is that of the amounts. */
static void check_amounts(const exchange_case *c, const exchange_pool *p, const exchange_mix *m)
{
    double worth = 0, use[ROWS] = {0};
    for (uint32_t j = 0; j < p->count; j++) {
        assert_true(m->amount[j] >= 0 && m->amount[j] <= 1);
        worth += m->amount[j] * p->value[j];
        for (uint32_t i = p->first[j]; i < p->first[j + 1]; i++) {
            use[p->members[i]] += m->amount[j];
        }
    }
    for (uint32_t v = 0; v < c->n; v++) {
        assert_true(use[v] <= c->capacity[v] * (1 + 1e-9));
    }
    assert_true(fabs(worth - m->worth) <= 1e-9 * (1 + worth));
}

/* No column gains but roomy ones, nobody's price could be lower with all others as they are, and the bound is that of the prices and of what roomy columns gain. */
static void check_prices(const exchange_case *c, const exchange_pool *p, const double *price, const double *least,
                         double bound)
{
    double sum = 0, tight[ROWS];
    for (uint32_t v = 0; v < c->n; v++) {
        tight[v] = price[v] - (least != NULL ? least[v] : 0);
        assert_true(tight[v] >= -1e-9);
        sum += c->capacity[v] * price[v];
    }
    for (uint32_t j = 0; j < p->count; j++) {
        const uint32_t *members = &p->members[p->first[j]];
        double gain = exchange_gain(p, j, price);
        bool roomy = exchange_is_roomy(members, exchange_size(p, j), c->capacity);
        assert_true(roomy || gain <= 1e-6);
        sum += roomy && gain > 0 ? gain : 0;
        for (uint32_t i = 0; i < exchange_size(p, j); i++) {
            tight[members[i]] = fmin(tight[members[i]], -gain);
        }
    }
    for (uint32_t v = 0; v < c->n; v++) {
        assert_true(tight[v] <= 1e-6);
    }
    if (fabs(sum - bound) > 1e-9 * (1 + sum)) {
        fail_msg("the prices bound it by %.9f, not %.9f", sum, bound);
    }
}

static void test_any_rounds(void **state)
{
    static const uint32_t rounds[] = {0, 1, 7, 60};
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        exchange_how how = plain(1);
        exchange_pool *p = make_small(&c, &r, 0, &how);
        exchange_mix m = begin(c.a, &c, p, rng_below(&r, 2) == 0 ? &r : NULL);
        double best = best_mix(c.a, &c, p);
        for (int turn = 0; turn < 2; turn++) { /* the second goes on from the first */
            exchange_mix_improve(&c, p, 1e-9, rounds[rng_below(&r, 4)], &m);
            check_amounts(&c, p, &m);
            check_prices(&c, p, m.price, NULL, m.bound);
            if (m.worth > best + 1e-6 || m.bound < best - 1e-6) {
                fail_msg("seed %llu: %.9f is not from %.9f to %.9f", (unsigned long long)seed, best, m.worth, m.bound);
            }
        }
        arena_free(c.a);
    }
}

/* Enough rounds, and it comes near to the best, from both sides. */
static void test_near_to_best(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS / 5; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        exchange_how how = plain(1);
        exchange_pool *p = make_small(&c, &r, 1, &how);
        exchange_mix m = begin(c.a, &c, p, NULL);
        double best = best_mix(c.a, &c, p);
        exchange_mix_improve(&c, p, 1e-6, 20000, &m);
        if (m.worth < best * (1 - 1e-3) - 1e-6 || m.bound > best * (1 + 1e-3) + 1e-6) {
            fail_msg("seed %llu: %.9f to %.9f, and the best is %.9f", (unsigned long long)seed, m.worth, m.bound, best);
        }
        assert_true(c.steps < 20000 * (uint64_t)p->first[p->count]); /* and knows when it is */
        arena_free(c.a);
    }
}

/* It ends when it is as close as was asked: by how far people are over what they have room for, what columns lack, and what lies between both worths. On average a third of that is left when all is made to fit;
 * and it does not go on for longer than that takes. */
static void test_knows_how_far(void **state)
{
    static const double close[] = {0.1, 0.03, 0.01};
    double left[3] = {0}, rounds = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        exchange_how how = plain(1);
        exchange_pool *p = make_small(&c, &r, 1, &how);
        double best = best_mix(c.a, &c, p);
        for (int i = 0; i < 3; i++) {
            exchange_mix m = begin(c.a, &c, p, &r);
            exchange_mix_improve(&c, p, close[i], 20000, &m);
            left[i] += best > 0 ? (m.bound - m.worth) / best / WORLDS : 0;
        }
        rounds += (double)c.steps / p->first[p->count] / 3;
        arena_free(c.a);
    }
    for (int i = 0; i < 3; i++) {
        assert_true(left[i] <= 0.3 * close[i]);
    }
    assert_true(rounds <= 70.0 * WORLDS);
}

/* Prices with a least for each, made good: nobody's is below it. */
static void test_with_least(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        exchange_how how = plain(1);
        exchange_pool *p = make_small(&c, &r, 0, &how);
        exchange_mix m = begin(c.a, &c, p, &r);
        double least[ROWS];
        for (uint32_t v = 0; v < c.n; v++) {
            least[v] = rng_below(&r, 3) == 0 ? m.price[v] : m.price[v] * rng_unit(&r);
        }
        double bound = exchange_mix_fit(&c, p, least, &m);
        check_prices(&c, p, m.price, least, bound);
        assert_true(bound >= best_mix(c.a, &c, p) - 1e-6);
        arena_free(c.a);
    }
}

/* More columns and rows than one block has: the same bytes on any number of threads. */
static void test_threads(void **state)
{
    exchange_mix m[2];
    double sums[2];
    arena *all = arena_new();
    (void)state;
    for (uint32_t k = 0; k < 2; k++) {
        rng r = rng_from_seed(7);
        exchange_case c = {.a = all};
        exchange_how how = plain(k == 0 ? 1 : 4);
        make_case(&c, &r, LARGE_ROWS, 2, &how);
        exchange_pool *p = make_pool(all, &r, LARGE_ROWS, LARGE_COLUMNS);
        assert_true(p->count > 65536);
        m[k] = begin(all, &c, p, NULL);
        exchange_mix_improve(&c, p, 1e-4, 100, &m[k]);
        sums[k] = m[k].bound - m[k].worth;
        assert_true(m[k].worth > 0.5 * m[k].bound);
        assert_memory_equal(m[0].amount, m[k].amount, sizeof(double) * p->count);
        assert_memory_equal(m[0].price, m[k].price, sizeof(double) * LARGE_ROWS);
    }
    assert_memory_equal(&sums[0], &sums[1], sizeof *sums);
    arena_free(all);
}

/* Of so many people, what a running sum is off would be more than what a bound may lack. */
static void test_sum(void **state)
{
    enum { PEOPLE = 999999 };
    arena *a = arena_new();
    double *two_thirds = arena_array(a, PEOPLE, sizeof *two_thirds), *one = arena_array(a, PEOPLE, sizeof *one);
    exchange_case c = {.n = PEOPLE, .capacity = one};
    (void)state;
    for (uint32_t v = 0; v < PEOPLE; v++) {
        one[v] = 1;
        two_thirds[v] = 2.0 / 3;
    }
    assert_true(fabs(exchange_sum(&c, two_thirds) - 666666) < 1e-9);
    two_thirds[0] = 1e16; /* what comes after is far smaller */
    assert_true(fabs(exchange_sum(&c, two_thirds) - 1e16 - 666665) <= 2);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_any_rounds), cmocka_unit_test(test_near_to_best), cmocka_unit_test(test_knows_how_far),
        cmocka_unit_test(test_with_least), cmocka_unit_test(test_threads),      cmocka_unit_test(test_sum),
    };
    return cmocka_run_group_tests_name("exchange_mix", tests, NULL, NULL);
}
