#include "cause/engine.h"

#include <setjmp.h>
#include <time.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

/* Orders of random graphs, played over again on a plain matrix: who was joined to whom when it went, and whether the
 * one that went was a right choice by what is counted anew at each step. */

enum { VARIABLES_MAX = 24, GRAPHS = 1500 };

typedef struct board {
    uint32_t n;
    const uint32_t *cards;
    bool joined[VARIABLES_MAX][VARIABLES_MAX];
    bool is_gone[VARIABLES_MAX];
} board;

static slice draw_slice(arena *a, rng *r)
{
    slice s = {.count = (uint32_t)rng_between(r, 1, VARIABLES_MAX)};
    uint32_t *cards = arena_array(a, s.count, sizeof *cards);
    s.factor_count = (uint32_t)rng_between(r, 0, 2 * s.count);
    factor *factors = ARENA_ARRAY(a, factor, s.factor_count);
    for (uint32_t v = 0; v < s.count; v++) {
        cards[v] = (uint32_t)rng_between(r, 2, 5);
    }
    for (uint32_t f = 0; f < s.factor_count; f++) {
        uint32_t *scope = arena_array(a, 4, sizeof *scope), first = (uint32_t)rng_below(r, s.count);
        factors[f].axes = (uint32_t)rng_between(r, 0, s.count < 4 ? s.count : 4);
        for (uint32_t i = 0; i < factors[f].axes;
             i++) { /* variables that are near each other, so that there are cycles */
            scope[i] = i == 0 ? first : (scope[i - 1] + (uint32_t)rng_between(r, 1, s.count / 4 + 1)) % s.count;
            for (uint32_t j = 0; j < i; j++) {
                if (scope[j] == scope[i]) {
                    factors[f].axes = i;
                }
            }
        }
        factors[f].scope = scope;
    }
    s.cards = cards;
    s.factors = factors;
    return s;
}

static board board_of(const slice *s)
{
    board b = {.n = s->count, .cards = s->cards};
    for (uint32_t f = 0; f < s->factor_count; f++) {
        for (uint32_t i = 0; i < s->factors[f].axes; i++) {
            for (uint32_t j = 0; j < s->factors[f].axes; j++) {
                b.joined[s->factors[f].scope[i]][s->factors[f].scope[j]] = i != j;
            }
        }
    }
    return b;
}

static bool are_left(const board *b, uint32_t v, uint32_t w)
{
    return b->joined[v][w] && !b->is_gone[w];
}

static uint32_t fill_of(const board *b, uint32_t v)
{
    uint32_t missing = 0;
    for (uint32_t i = 0; i < b->n; i++) {
        for (uint32_t j = 0; j < i; j++) {
            missing += are_left(b, v, i) && are_left(b, v, j) && !b->joined[i][j];
        }
    }
    return missing;
}

static double weight_of(const board *b, uint32_t v)
{
    double numbers = 1;
    for (uint32_t i = 0; i < b->n; i++) {
        numbers *= are_left(b, v, i) ? b->cards[i] : 1;
    }
    return numbers;
}

static void take(board *b, uint32_t v)
{
    for (uint32_t i = 0; i < b->n; i++) {
        for (uint32_t j = 0; j < b->n; j++) {
            b->joined[i][j] |= i != j && are_left(b, v, i) && are_left(b, v, j);
        }
    }
    b->is_gone[v] = true;
}

typedef struct choice {
    bool was_free, is_free;              /* some variable had no missing pair; the one that went had none */
    bool is_least_fill, is_least_weight; /* of all that were left */
} choice;

static choice judge(const board *b, uint32_t v)
{
    uint32_t own = fill_of(b, v);
    choice c = {.is_free = own == 0, .is_least_fill = true, .is_least_weight = true};
    for (uint32_t w = 0; w < b->n; w++) {
        if (!b->is_gone[w]) {
            uint32_t fill = fill_of(b, w);
            c.was_free |= fill == 0;
            c.is_least_fill &= own <= fill;
            c.is_least_weight &= weight_of(b, v) <= weight_of(b, w) * 1.0001;
        }
    }
    return c;
}

static void check_neighbours(const board *b, const elimination *by, uint32_t v, uint64_t seed)
{
    uint32_t count = 0;
    for (uint32_t w = 0; w < b->n; w++) {
        count += are_left(b, v, w);
    }
    bool good = count == by->degree[v];
    for (uint32_t i = 0; good && i < count; i++) {
        good = are_left(b, v, by->neighbours[v][i]);
        for (uint32_t j = 0; j < i; j++) {
            good = good && by->neighbours[v][i] != by->neighbours[v][j];
        }
    }
    if (!good) {
        fail_msg("seed %llu: the neighbours of %u are others", (unsigned long long)seed, v);
    }
}

/* Plays the order over again. False: all went for nothing, so no order could be better. */
static bool replay(const slice *s, const elimination *by, uint64_t seed)
{
    board b = board_of(s);
    bool by_fill = true, by_weight = true, is_hard = false;
    for (uint32_t k = 0; k < b.n; k++) {
        uint32_t v = by->order[k];
        assert_true(v < b.n && !b.is_gone[v]);
        check_neighbours(&b, by, v, seed);
        choice c = judge(&b, v);
        if (c.was_free != c.is_free) {
            fail_msg("seed %llu: %u went before one that costs nothing", (unsigned long long)seed, v);
        }
        by_fill = by_fill && (c.is_free || c.is_least_fill);
        by_weight = by_weight && (c.is_free || c.is_least_weight);
        is_hard |= !c.is_free;
        take(&b, v);
    }
    if (!by_fill && !by_weight) {
        fail_msg("seed %llu: neither fewest fill nor least weight", (unsigned long long)seed);
    }
    return is_hard;
}

static void test_orders(void **state)
{
    (void)state;
    arena *a = arena_new();
    uint64_t from = (uint64_t)time(NULL) * GRAPHS;
    int hard = 0;
    print_message("# seeds from %llu\n", (unsigned long long)from);
    for (uint64_t seed = from; seed < from + GRAPHS; seed++) {
        rng r = rng_from_seed(seed);
        slice s = draw_slice(a, &r);
        elimination by, again;
        assert_true(eliminate(a, &s, 1e30, &by));
        bool is_hard = replay(&s, &by, seed);
        hard += is_hard;
        assert_int_equal(eliminate(a, &s, 1, &again), !is_hard); /* no room for any table that costs something */
        assert_true(eliminate(a, &s, 1e30, &again));
        assert_memory_equal(by.order, again.order, s.count * sizeof *by.order);
        arena_reset(a);
    }
    arena_free(a);
    print_message("# %d of %d graphs are hard\n", hard, GRAPHS);
    assert_true(hard > GRAPHS / 5);
}

/* A ring of so many: whoever goes first joins two; then one after the other goes, and each table is of three. */
static void test_ring(void **state)
{
    (void)state;
    enum { RING = 200 };
    arena *a = arena_new();
    uint32_t cards[RING];
    factor factors[RING];
    uint32_t scopes[RING][2];
    for (uint32_t i = 0; i < RING; i++) {
        cards[i] = 2;
        scopes[i][0] = i;
        scopes[i][1] = (i + 1) % RING;
        factors[i] = (factor){.scope = scopes[i], .axes = 2};
    }
    slice s = {.count = RING, .cards = cards, .factors = factors, .factor_count = RING};
    elimination by;
    assert_true(eliminate(a, &s, 1e30, &by));
    for (uint32_t k = 0; k < RING; k++) {
        assert_int_equal(by.degree[by.order[k]], k < RING - 2 ? 2 : RING - 1 - k);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_orders), cmocka_unit_test(test_ring)};
    return cmocka_run_group_tests_name("order", tests, NULL, NULL);
}
