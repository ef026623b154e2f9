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

enum { WORLDS = 2000 };

static void make_case(exchange_case *c, const exchange_graph *g, const exchange_how *how)
{
    double *capacity = ARENA_ARRAY(c->a, double, g->count + 1), *keeps = ARENA_ARRAY(c->a, double, g->count + 1);
    c->g = g;
    c->how = how;
    c->n = g->count;
    c->keeps_least = 1;
    for (uint32_t v = 0; v < g->count; v++) {
        capacity[v] = 1;
        keeps[v] = g->keeps != NULL ? g->keeps[v] : 1;
        c->keeps_most = fmax(c->keeps_most, keeps[v]);
        c->keeps_least = fmin(c->keeps_least, keeps[v]);
    }
    c->capacity = capacity;
    c->keeps = keeps;
    c->sure = how->success >= 1 && c->keeps_least >= 1;
    for (int i = 0; i <= EXCHANGE_MEMBERS_MAX; i++) {
        c->power[i] = pow(how->success, i);
    }
    c->team = team_new(c->a, how->threads);
}

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

/* With what they lack added to the prices no column gains more than `over`, wherever the search for the best few was given up; and one that is not in the pool gains no more than what is left of one of its
 * members. How many gain. */
static uint32_t check(const exchange_case *c, const exchange_ask *ask, const exchange_found *f, uint64_t seed)
{
    testing_brute b = {.g = c->g, .how = c->how, .list = ARENA_ARRAY(c->a, testing_column, TESTING_COLUMNS)};
    uint32_t gaining = 0;
    testing_list(c->a, &b);
    for (uint32_t i = 0; i < b.count; i++) {
        double before = b.list[i].worth, after = before;
        for (uint32_t j = 0; j < b.list[i].count; j++) {
            before -= ask->price[b.list[i].members[j]];
            after -= ask->price[b.list[i].members[j]] + f->lack[b.list[i].members[j]];
        }
        gaining += before > ask->over + 1e-9;
        double left = 0, close = 1e-9 * (1 + b.list[i].worth);
        for (uint32_t j = 0; j < b.list[i].count; j++) {
            left = fmax(left, f->left[b.list[i].members[j]]);
        }
        if (ask->most > 0 && after > ask->over + close) {
            fail_msg("seed %llu: column %u gains %.9f, over %.9f", (unsigned long long)seed, i, after, ask->over);
        }
        if (ask->most > 0 && before > ask->over + left + close && !is_found(f->pool, &b.list[i])) {
            fail_msg("seed %llu: column %u gains %.9f, left %.9f", (unsigned long long)seed, i, before, left);
        }
    }
    return gaining;
}

static void test_given_up(void **state)
{
    (void)state;
    uint32_t given_up = 0, complete = 0;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        testing_graph k = {.count = 7, .percent = (uint32_t)rng_between(&r, 20, 70), .weight = 100, .capacity = 1};
        k.starts = (uint32_t)rng_below(&r, 3);
        k.unsure = rng_below(&r, 2) == 0;
        exchange_graph g = testing_make(c.a, &r, &k);
        exchange_how how = {.ring_max = (uint32_t)rng_between(&r, 0, 4), .chain_max = 0, .success = 1, .threads = 1};
        how.chain_max = (uint32_t)rng_between(&r, 0, 5);
        make_case(&c, &g, &how);
        double price[7];
        for (int v = 0; v < 7; v++) {
            price[v] = rng_unit(&r) * 100;
        }
        exchange_ask ask = {.ring_max = how.ring_max, .chain_max = how.chain_max, .price = price, .shrink = 1};
        ask.over = rng_below(&r, 2) == 0 ? 0 : 40 * rng_unit(&r) - 20;
        ask.most = (uint32_t)rng_below(&r, 4);
        ask.columns = 1000;
        ask.looks = rng_below(&r, 2) == 0 ? 1000000 : 1 + rng_below(&r, 20);
        ask.chain_looks = rng_below(&r, 2) == 0 ? 1000000 : 1 + rng_below(&r, 20);
        exchange_found f;
        how.many = rng_below(&r, 2); /* 1: as of a graph with very many arcs */
        exchange_find(&c, c.a, &ask, &f);
        uint32_t gaining = check(&c, &ask, &f, seed);
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
