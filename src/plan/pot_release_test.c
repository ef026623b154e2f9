/* Walls that block and walls to let go, against every set of walls. */
#include "plan/pot_release.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

enum { POTS = 4, WALLS_MAX = 9, CASES = 1000 };

typedef struct world {
    budget list[POTS];
    budget_wall walls[WALLS_MAX];
    budgets b;
    pot_case c;
    bool agreed[POTS];
    int64_t demand[POTS];
} world;

static void make_world(world *w, rng *r)
{
    *w = (world){.b = {.list = w->list, .count = POTS, .walls = w->walls}};
    for (uint32_t i = 0; i < POTS; i++) {
        w->list[i] = (budget){.id = S("b"), .amount = (int64_t)rng_below(r, 100)};
        w->demand[i] = (int64_t)rng_below(r, 120);
        w->agreed[i] = rng_below(r, 2) == 0;
    }
    for (uint32_t i = 0; i < POTS && w->b.wall_count < WALLS_MAX; i++) {
        for (uint32_t j = 0; j < POTS && w->b.wall_count < WALLS_MAX; j++) {
            if (i != j && rng_below(r, 100) < 60) {
                w->walls[w->b.wall_count++] =
                    (budget_wall){.from = i,
                                  .to = j,
                                  .kind = (budget_wall_kind)rng_below(r, BUDGET_WALL_KINDS),
                                  .most = (int64_t)rng_below(r, 40) - 5 < 0 ? -1 : (int64_t)rng_below(r, 30),
                                  .agreement = i == POTS - 1};
            }
        }
    }
    w->c = (pot_case){.budgets = &w->b, .walls = rng_below(r, 3) == 0 ? POT_STRICT : POT_TODAY, .agreed = w->agreed};
}

/* ------------------------------------------------------------------ by definition */

/* What is not paid: what is asked less the least cut between money and what it pays, over every cut (Ford and Fulkerson 1956). */
static int64_t unpaid(const world *w, uint32_t lifted)
{
    bool up[WALLS_MAX] = {false};
    pot_case c = w->c;
    int64_t demand = 0, most = INT64_MAX;
    for (uint32_t i = 0; i < w->b.wall_count; i++) {
        up[i] = (lifted >> i & 1) != 0;
    }
    c.lifted = up;
    for (uint32_t i = 0; i < POTS; i++) {
        demand += w->demand[i];
    }
    for (uint32_t side = 0; side < 1U << (2 * POTS);
         side++) { /* who is on the side of the money: budgets, then demands */
        int64_t cut = 0;
        for (uint32_t i = 0; i < POTS; i++) {
            bool in = (side >> i & 1) != 0;
            cut += in ? 0 : w->list[i].amount;
            cut += (side >> (POTS + i) & 1) != 0 ? w->demand[i] : 0;
            for (uint32_t j = 0; in && j < POTS; j++) {
                bool other = (side >> (POTS + j) & 1) == 0;
                cut += other ? pot_may_cross(&c, i, j) < 1000000 ? pot_may_cross(&c, i, j) : 1000000 : 0;
            }
        }
        most = cut < most ? cut : most;
    }
    return demand - most;
}

static int64_t unpaid_in_one_pot(const world *w)
{
    world one = *w;
    one.b.list = one.list;
    one.b.walls = one.walls;
    one.c.budgets = &one.b;
    one.c.walls = POT_NONE;
    return unpaid(&one, 0);
}

static bool may_go(const world *w, uint32_t i)
{
    const budget_wall *x = &w->walls[i];
    bool of_others = pot_is_of_others(&w->b, x->from) && !w->agreed[x->from];
    return !of_others && pot_may_cross(&w->c, x->from, x->to) < POT_ALL;
}

/* Fewer of the hardest kind, then of the next: as one number. */
static uint64_t hardness(const world *w, uint32_t set)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < w->b.wall_count; i++) {
        uint64_t cost = 1;
        for (int k = (int)w->walls[i].kind; k < (int)BUDGET_WALL_HABIT; k++) {
            cost *= WALLS_MAX + 1;
        }
        sum += (set >> i & 1) != 0 ? cost : 0;
    }
    return sum;
}

static uint32_t bits_of(const pot_walls_set *s)
{
    uint32_t bits = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        assert_true(i == 0 || s->walls[i] > s->walls[i - 1]);
        bits |= 1U << s->walls[i];
    }
    return bits;
}

static void check_release(const world *w, const int64_t *unpaid_of, int64_t floor, const pot_released *out,
                          uint32_t all)
{
    uint32_t bits = bits_of(&out->release);
    uint64_t softest = UINT64_MAX;
    assert_true((bits & ~all) == 0 && unpaid_of[bits] == floor);
    for (uint32_t i = 0; i < w->b.wall_count; i++) {
        assert_true((bits >> i & 1) == 0 || unpaid_of[bits & ~(1U << i)] > floor);
    }
    for (uint32_t set = 0; set < 1U << w->b.wall_count; set++) {
        if ((set & ~all) == 0 && unpaid_of[set] == floor) {
            softest = hardness(w, set) < softest ? hardness(w, set) : softest;
        }
    }
    assert_true(hardness(w, bits) == softest);
}

static void check_blocking(const world *w, const int64_t *unpaid_of, int64_t floor, const pot_released *out,
                           uint32_t all)
{
    for (uint32_t k = 0; k < out->blocking_count; k++) {
        uint32_t bits = bits_of(&out->blocking[k]);
        assert_true((bits & ~all) == 0 && unpaid_of[all & ~bits] > floor);
        assert_true(k == 0 || hardness(w, bits) >= hardness(w, bits_of(&out->blocking[k - 1])));
        for (uint32_t i = 0; i < w->b.wall_count; i++) {
            assert_true((bits >> i & 1) == 0 || unpaid_of[(all & ~bits) | 1U << i] == floor);
        }
    }
}

static void test_every_set(void **state)
{
    (void)state;
    static int64_t unpaid_of[1U << WALLS_MAX];
    uint32_t blocked = 0, sets = 0, large = 0, unruled = 0;
    for (uint64_t seed = 1; seed <= CASES; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        world w;
        pot_released out;
        err e;
        uint32_t all = 0;
        make_world(&w, &r);
        for (uint32_t i = 0; i < w.b.wall_count; i++) {
            all |= may_go(&w, i) ? 1U << i : 0;
        }
        assert_true(pot_release(a, &w.c, w.demand, &out, &e));
        int64_t floor = unpaid(&w, all);
        assert_true(out.never == unpaid_in_one_pot(&w) && out.unruled == floor - out.never);
        assert_true(out.unpaid == unpaid(&w, 0) - out.never);
        unruled += out.unruled > 0;
        if (out.unpaid > out.unruled) {
            for (uint32_t set = 0; set < 1U << w.b.wall_count; set++) {
                unpaid_of[set] = (set & ~all) == 0 ? unpaid(&w, set) : -1;
            }
            assert_true(out.proven && out.release.count > 0 && out.blocking_count > 0);
            check_release(&w, unpaid_of, floor, &out, all);
            check_blocking(&w, unpaid_of, floor, &out, all);
            blocked++;
            sets += out.blocking_count;
            large += out.release.count > 1;
        } else {
            assert_int_equal(out.release.count + out.blocking_count, 0);
        }
        arena_free(a);
    }
    print_message("%u blocked, %u blocking sets, %u releases of several walls, %u without a rule\n", blocked, sets,
                  large, unruled);
    assert_true(blocked > 50 && sets > 100 && large > 10 && unruled > 50);
}

/* Money in the first of two budgets, what is wanted in the second, and a wall only the other way. */
static void test_without_a_rule(void **state)
{
    (void)state;
    static const budget list[] = {{.id = {"aa", 2}, .amount = 100000}, {.id = {"bb", 2}}};
    static const budget_wall wall = {.from = 1, .to = 0, .kind = BUDGET_WALL_HABIT};
    const budgets b = {.list = list, .count = 2, .walls = &wall, .wall_count = 1};
    const pot_case c = {.budgets = &b, .walls = POT_TODAY};
    const int64_t demand[] = {0, 150000};
    arena *a = arena_new();
    pot_released out;
    err e;
    assert_true(pot_release(a, &c, demand, &out, &e));
    assert_true(out.unpaid == 100000 && out.unruled == 100000 && out.never == 50000);
    assert_true(out.proven && out.release.count == 0 && out.blocking_count == 0);
    arena_free(a);
}

static void test_refused(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(1);
    world w;
    pot_released out;
    err e;
    make_world(&w, &r);
    w.demand[2] = -1;
    assert_false(pot_release(a, &w.c, w.demand, &out, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    w.demand[2] = POT_ALL;
    assert_false(pot_release(a, &w.c, w.demand, &out, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_set), cmocka_unit_test(test_without_a_rule),
                                       cmocka_unit_test(test_refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
