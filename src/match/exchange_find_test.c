/* Columns from prices: what every ring and chain lacks is told, also where a search is given up. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "match/exchange_inside.h"
#include "match/exchange_testing.h"

#include "base/banned.h"

enum { WORLDS = 3000, PEOPLE = 7, ENOUGH = 1000000 /* looks */ };

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

static double gain_of(const exchange_ask *ask, double worth, const uint32_t *members, uint32_t count)
{
    double gain = ask->shrink * worth;
    for (uint32_t j = 0; j < count; j++) {
        gain -= ask->price[members[j]];
    }
    return gain;
}

/* With what they lack added to the prices no column gains more than `over`, wherever the search for the best few was given up, but those in which everybody has room for more than one group, and what these gain
 * is beside it; and one that is not in the pool gains no more than what is left of one of its members. How many gain. */
static uint32_t check(const exchange_case *c, const testing_brute *b, const exchange_ask *ask, const exchange_found *f,
                      uint64_t seed)
{
    uint32_t gaining = 0;
    double beside = 0, most = -INFINITY, most_of_rings = -INFINITY;
    for (uint32_t i = 0; i < b->count; i++) {
        const testing_column *its = &b->list[i];
        double before = gain_of(ask, its->worth, its->members, its->count), after = before;
        double left = 0, close = 1e-9 * (1 + its->worth);
        for (uint32_t j = 0; j < its->count; j++) {
            after -= f->lack[its->members[j]];
            left = fmax(left, f->left[its->members[j]]);
        }
        gaining += before > ask->over + close;
        most = fmax(most, before);
        bool chain = c->g->starts != NULL && c->g->starts[its->members[0]] != 0;
        most_of_rings = chain ? most_of_rings : fmax(most_of_rings, before);
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
    assert_true(f->complete || ask->ring_max >= 2 || ask->most == 0);
    if (f->complete && most_of_rings > ask->over + 1e-6) {
        assert_true(f->most >= most_of_rings - 1e-6); /* every ring was seen */
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
        double worth = exchange_worth(c, members, count, chain), gain = gain_of(ask, worth, members, count);
        if (!exchange_pool_add(once, members, count, chain, worth) || fabs(worth - p->value[i]) > 1e-9 * (1 + worth) ||
            !(gain > ask->over - 1e-9 * (1 + worth))) {
            fail_msg("seed %llu: column %u of those found is there already, or is worth %.9f and gains %.9f",
                     (unsigned long long)seed, i, worth, gain);
        }
    }
}

static int by_gain(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (b > a) - (b < a);
}

/* Of chains, of which it is known who begins them: the best few are kept, and nobody but that one lacks anything for them. */
static void check_best(const exchange_case *c, const testing_brute *b, const exchange_ask *ask, const exchange_found *f,
                       uint64_t seed)
{
    double *all = ARENA_ARRAY(c->a, double, b->count + 1), *kept = ARENA_ARRAY(c->a, double, f->pool->count + 1);
    for (uint32_t v = 0; v < c->n; v++) {
        uint32_t gaining = 0, count = 0;
        bool begins = c->g->starts != NULL && c->g->starts[v] != 0;
        assert_true(begins || ask->ring_max >= 2 || f->lack[v] <= 0);
        for (uint32_t i = 0; begins && i < b->count; i++) {
            double gain = gain_of(ask, b->list[i].worth, b->list[i].members, b->list[i].count);
            if (b->list[i].members[0] == v && gain > ask->over + 1e-9) {
                all[gaining++] = gain;
            }
        }
        for (uint32_t i = 0; begins && i < f->pool->count; i++) {
            const uint32_t *members = &f->pool->members[f->pool->first[i]];
            double gain = gain_of(ask, f->pool->value[i], members, exchange_size(f->pool, i));
            if (members[0] == v && gain > ask->over + 1e-9) {
                kept[count++] = gain;
            }
        }
        qsort(all, gaining, sizeof *all, by_gain);
        qsort(kept, count, sizeof *kept, by_gain);
        assert_int_equal(count, gaining < ask->most ? gaining : ask->most);
        for (uint32_t i = 0; i < count; i++) {
            if (fabs(kept[i] - all[i]) > 1e-9 * (1 + fabs(all[i]))) {
                fail_msg("seed %llu: number %u of %u gains %.9f, and that kept %.9f", (unsigned long long)seed, i, v,
                         all[i], kept[i]);
            }
        }
    }
}

typedef struct world {
    exchange_case c;
    exchange_graph g;
    exchange_how how;
    exchange_ask ask;
    double price[PEOPLE];
} world;

/* In some of them all is whole, so that much is gained by exactly nought; in half the graph is as one with very many arcs. */
static void draw_world(world *w, rng *r)
{
    bool whole = rng_below(r, 3) == 0;
    int32_t most = whole ? 20 : 100;
    testing_graph k = {.count = PEOPLE, .percent = (uint32_t)rng_between(r, 20, 90), .weight = most};
    k.capacity = rng_below(r, 4) == 0 ? 3 : 1;
    k.starts = (uint32_t)rng_below(r, 3);
    k.unsure = !whole && rng_below(r, 3) != 0;
    *w = (world){.c = {.a = arena_new(), .g = &w->g, .how = &w->how}};
    w->g = testing_make(w->c.a, r, &k);
    w->how = (exchange_how){.success = whole || rng_below(r, 3) > 0 ? 1 : 0.8, .threads = 1};
    w->how.ring_max = rng_below(r, 3) == 0 ? 3 : (uint32_t)rng_between(r, 0, 4);
    w->how.chain_max = (uint32_t)rng_between(r, 0, 5);
    w->how.many = rng_below(r, 2);
    exchange_make_ready(&w->c);
    for (int v = 0; v < PEOPLE; v++) {
        w->price[v] = whole ? (double)rng_below(r, 20) : rng_unit(r) * 100;
    }
    w->ask = (exchange_ask){.ring_max = w->how.ring_max, .chain_max = w->how.chain_max, .price = w->price};
    w->ask.shrink = whole || rng_below(r, 2) == 0 ? 1 : 0.9;
    w->ask.over = rng_below(r, 2) == 0 ? 0 : whole ? 3 : 40 * rng_unit(r) - 20;
    w->ask.most = (uint32_t)rng_below(r, 7);
    w->ask.columns = 1000;
    w->ask.looks = rng_below(r, 2) == 0 ? ENOUGH : 1 + rng_below(r, 20);
    w->ask.chain_looks = rng_below(r, 2) == 0 ? ENOUGH : 1 + rng_below(r, 20);
}

static void test_given_up(void **state)
{
    (void)state;
    uint32_t given_up = 0, complete = 0;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        world w;
        exchange_found f;
        draw_world(&w, &r);
        exchange_find(&w.c, w.c.a, &w.ask, &f);
        testing_brute b = {.g = &w.g, .how = &w.how};
        b.list = arena_array(w.c.a, TESTING_COLUMNS, sizeof *b.list);
        testing_list(w.c.a, &b);
        uint32_t gaining = check(&w.c, &b, &w.ask, &f, seed);
        check_pool(&w.c, &w.ask, f.pool, seed);
        if (w.ask.most > 0 && w.ask.chain_looks == ENOUGH) {
            check_best(&w.c, &b, &w.ask, &f, seed);
        }
        if (w.ask.most == 0 && f.listed && f.pool->count != gaining) {
            fail_msg("seed %llu: %u columns are listed, and there are %u", (unsigned long long)seed, f.pool->count,
                     gaining);
        }
        given_up += !f.listed;
        complete += f.listed;
        arena_free(w.c.a);
    }
    assert_true(given_up > WORLDS / 10 && complete > WORLDS / 10); /* both are seen */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_given_up)};
    return cmocka_run_group_tests_name("exchange_find", tests, NULL, NULL);
}
