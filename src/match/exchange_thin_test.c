/* Of a graph with very many arcs, those that bring most: against sorting all of everybody. */
#include <math.h>
#include <stdlib.h>

#include "match/exchange_inside.h"
#include "match/exchange_testing.h"

#include "base/banned.h"

enum { WORLDS = 60, PEOPLE_MOST = 120, OF_EACH = 16, OF_START = 64 /* as exchange_thin.c */ };

static int by_most(const void *x, const void *y)
{
    float a = *(const float *)x, b = *(const float *)y;
    return (b > a) - (b < a);
}

static float least_of(float *list, uint32_t count, uint32_t most)
{
    qsort(list, count, sizeof *list, by_most);
    return count < most ? -INFINITY : list[most - 1];
}

/* Of each arc what it brings: what it weighs by the chances of both ends, less half of both prices. */
static float *find_shares(arena *a, const exchange_case *c, const double *price)
{
    const exchange_graph *g = c->g;
    float *share = ARENA_ARRAY(a, float, g->first[g->count] + 1);
    for (uint32_t v = 0; v < g->count; v++) {
        for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
            double worth = c->keeps[v] * c->keeps[g->to[i]] * g->weight[i];
            share[i] = (float)(worth - (price[v] + price[g->to[i]]) / 2);
        }
    }
    return share;
}

/* What is among the most of who gives, or of who receives, is kept in its order, and nothing else. How many are not. */
static uint64_t check_kept(const exchange_case *c, const exchange_graph *thin, const double *price, uint64_t seed)
{
    const exchange_graph *g = c->g;
    float *share = find_shares(c->a, c, price), *out = ARENA_ARRAY(c->a, float, PEOPLE_MOST),
          *in = ARENA_ARRAY(c->a, float, PEOPLE_MOST), row[PEOPLE_MOST];
    uint64_t at = 0, left = 0;
    for (uint32_t v = 0; v < g->count; v++) {
        uint32_t gives = 0, receives = 0;
        bool start = g->starts != NULL && g->starts[v] != 0;
        for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
            row[gives++] = share[i];
        }
        out[v] = least_of(row, gives, start ? OF_START : OF_EACH);
        for (uint64_t i = 0; i < g->first[g->count]; i++) {
            if (g->to[i] == v) {
                row[receives++] = share[i];
            }
        }
        in[v] = least_of(row, receives, OF_EACH);
    }
    for (uint32_t v = 0; v < g->count; v++) {
        assert_int_equal(thin->first[v], at);
        for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
            bool most = share[i] >= out[v] || share[i] >= in[g->to[i]];
            if (most && (thin->to[at] != g->to[i] || thin->weight[at] != g->weight[i])) {
                fail_msg("seed %llu: the arc from %u to %u is not kept", (unsigned long long)seed, v, g->to[i]);
            }
            at += most;
            left += !most;
        }
    }
    assert_int_equal(thin->first[g->count], at);
    return left;
}

static void test_most_of_each(void **state)
{
    uint64_t left = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng r = rng_from_seed(seed);
        exchange_case c = {.a = arena_new()};
        testing_graph k = {
            .count = testing_number(&r, 2, PEOPLE_MOST), .percent = testing_number(&r, 20, 95), .capacity = 1};
        k.weight = rng_below(&r, 3) == 0 ? 3 : 1000;
        k.starts = k.count > 10 ? testing_number(&r, 0, 5) : 0;
        k.unsure = rng_below(&r, 2) == 0;
        exchange_graph g = testing_make(c.a, &r, &k);
        exchange_how how = {.success = 1, .threads = seed % 2 == 0 ? 1 : 3, .many = 1};
        double price[PEOPLE_MOST];
        for (uint32_t v = 0; v < g.count; v++) {
            price[v] = seed % 3 == 0 ? 0 : rng_unit(&r) * k.weight;
        }
        c.g = &g;
        c.how = &how;
        exchange_make_ready(&c);
        if (g.first[g.count] > how.many) {
            left += check_kept(&c, exchange_thin(&c, c.a, price), price, seed);
        }
        how.many = g.first[g.count];
        assert_ptr_equal(exchange_thin(&c, c.a, price), &g); /* that is not very many */
        arena_free(c.a);
    }
    assert_true(left > 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_most_of_each)};
    return cmocka_run_group_tests_name("exchange_thin", tests, NULL, NULL);
}
