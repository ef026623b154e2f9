/* Columns from prices: what every ring and chain lacks is told, also where a search is given up. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "match/exchange_inside.h"
#include "match/exchange_testing.h"

#include "base/banned.h"

enum { WORLDS = 3000 };

static bool is_found(const exchange_pool *p, const testing_column *c)
{
    for (uint32_t i = 0; i < p->count; i++) {
        bool same = exchange_size(p, i) == c->count;
        for (uint32_t k = 0; same && k < c->count; k++) {
            same = p->members[p->first[i] + k] == c->members[k];
        }
        if (same) {
            return true;
        }
    }
    return false;
}

/* With what they lack added to the prices no column gains more than `over`, wherever the search for the best few was given up, but those in which everybody has room for more than one group, and what these gain
 * is beside it; and one that is not in the pool gains no more than what is left of one of its members. How many gain. */
static uint32_t check(const exchange_case *c, const exchange_ask *ask, const exchange_found *f, uint64_t seed)
{
    testing_brute b = {.g = c->g, .how = c->how, .list = ARENA_ARRAY(c->a, testing_column, TESTING_COLUMNS)};
    uint32_t gaining = 0;
    double beside = 0, most = -INFINITY;
    testing_list(c->a, &b);
    for (uint32_t i = 0; i < b.count; i++) {
        const testing_column *its = &b.list[i];
        double before = ask->shrink * its->worth, left = 0, close = 1e-9 * (1 + its->worth), after;
        for (uint32_t j = 0; j < its->count; j++) {
            before -= ask->price[its->members[j]];
        }
        after = before;
        for (uint32_t j = 0; j < its->count; j++) {
            after -= f->lack[its->members[j]];
            left = fmax(left, f->left[its->members[j]]);
        }
        gaining += before > ask->over + close;
        most = fmax(most, before);
        bool roomy = exchange_is_roomy(its->members, its->count, c->capacity);
        beside += roomy ? fmax(0, after - ask->over) : 0;
        if (ask->most > 0 && !roomy && after > ask->over + close) {
            fail_msg("seed %llu: column %u gains %.9f, over %.9f", (unsigned long long)seed, i, after, ask->over);
        }
        if (ask->most > 0 && before > ask->over + left + close && !is_found(f->pool, its)) {
            fail_msg("seed %llu: column %u gains %.9f, left %.9f", (unsigned long long)seed, i, before, left);
        }
    }
    if (ask->most > 0 && beside > f->beside + 1e-6) {
        fail_msg("seed %llu: %.9f is gained beside, and %.9f told", (unsigned long long)seed, beside, f->beside);
    }
    if (f->listed && gaining > 0) {
        assert_true(fabs(f->most - most) <= 1e-9 * (1 + fabs(most)));
    }
    return gaining;
}

/* What is found is a column, once, worth what it says, that gains more than `over`. */
static void check_pool(const exchange_case *c, const exchange_ask *ask, const exchange_pool *p, uint64_t seed)
{
    exchange_pool *once = exchange_pool_new(c->a, true);
    for (uint32_t i = 0; i < p->count; i++) {
        const uint32_t *members = &p->members[p->first[i]];
        uint32_t count = exchange_size(p, i);
        bool chain = p->chain[i] != 0;
        double worth = exchange_worth(c, members, count, chain), gain = ask->shrink * worth;
        for (uint32_t j = 0; j < count; j++) {
            gain -= ask->price[members[j]];
        }
        if (!exchange_pool_add(once, members, count, chain, worth) || fabs(worth - p->value[i]) > 1e-9 * (1 + worth) ||
            !(gain > ask->over - 1e-9 * (1 + worth))) {
            fail_msg("seed %llu: column %u of those found is there already, or is worth %.9f and gains %.9f",
                     (unsigned long long)seed, i, worth, gain);
        }
    }
}

static void test_given_up(void **state)
{
    (void)state;
    uint32_t given_up = 0, complete = 0;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        testing_graph k = {.count = 7, .percent = (uint32_t)rng_between(&r, 20, 70), .weight = 100};
        k.capacity = rng_below(&r, 4) == 0 ? 3 : 1;
        k.starts = (uint32_t)rng_below(&r, 3);
        k.unsure = rng_below(&r, 2) == 0;
        exchange_graph g = testing_make(c.a, &r, &k);
        exchange_how how = {.ring_max = (uint32_t)rng_between(&r, 0, 4), .chain_max = 0, .success = 1, .threads = 1};
        how.chain_max = (uint32_t)rng_between(&r, 0, 5);
        how.success = rng_below(&r, 3) == 0 ? 0.8 : 1;
        c.g = &g;
        c.how = &how;
        exchange_make_ready(&c);
        double price[7];
        for (int v = 0; v < 7; v++) {
            price[v] = rng_unit(&r) * 100;
        }
        exchange_ask ask = {.ring_max = how.ring_max, .chain_max = how.chain_max, .price = price};
        ask.shrink = rng_below(&r, 2) == 0 ? 1 : 0.9;
        ask.over = rng_below(&r, 2) == 0 ? 0 : 40 * rng_unit(&r) - 20;
        ask.most = (uint32_t)rng_below(&r, 4);
        ask.columns = 1000;
        ask.looks = rng_below(&r, 2) == 0 ? 1000000 : 1 + rng_below(&r, 20);
        ask.chain_looks = rng_below(&r, 2) == 0 ? 1000000 : 1 + rng_below(&r, 20);
        exchange_found f;
        how.many = rng_below(&r, 2); /* 1: as of a graph with very many arcs */
        exchange_find(&c, c.a, &ask, &f);
        uint32_t gaining = check(&c, &ask, &f, seed);
        check_pool(&c, &ask, f.pool, seed);
        if (ask.most == 0 && f.listed && f.pool->count != gaining) {
            fail_msg("seed %llu: %u columns are listed, and there are %u", (unsigned long long)seed, f.pool->count,
                     gaining);
        }
        given_up += !f.listed;
        complete += f.listed;
        arena_free(c.a);
    }
    assert_true(given_up > WORLDS / 10 && complete > WORLDS / 10); /* both are seen */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_given_up)};
    return cmocka_run_group_tests_name("exchange_find", tests, NULL, NULL);
}
