/* One pot against every choice. */
#include "plan/pot.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

enum { T_BUDGETS = 4, T_HOUSEHOLDS = 6, T_PLANS = 3 };

/* ------------------------------------------------------------------ a random municipality */

static bool chance(rng *r, uint64_t of_100)
{
    return rng_below(r, 100) < of_100;
}

static budgets *random_budgets(arena *a, rng *r)
{
    budgets *b = ARENA_NEW(a, budgets);
    budget *list = ARENA_ARRAY(a, budget, T_BUDGETS);
    budget_wall *walls = ARENA_ARRAY(a, budget_wall, T_BUDGETS * T_BUDGETS);
    int64_t most = rng_between(r, 1, 60);
    b->count = (uint32_t)rng_between(r, 1, T_BUDGETS);
    for (uint32_t i = 0; i < b->count; i++) {
        bool others = chance(r, 20);
        list[i] = (budget){.id = str_of_int(a, i), .amount = chance(r, 15) ? 0 : rng_between(r, 0, most)};
        for (uint32_t j = 0; j < b->count; j++) {
            if (i != j && chance(r, 75)) {
                int64_t cap = chance(r, 30) ? 0 : chance(r, 20) ? -1 : rng_between(r, 0, 25);
                walls[b->wall_count++] = (budget_wall){.from = i, .to = j, .most = cap, .agreement = others};
            }
        }
    }
    b->list = list;
    b->walls = walls;
    return b;
}

static pot_case random_case(arena *a, rng *r)
{
    pot_case c = {.budgets = random_budgets(a, r),
                  .walls = (pot_walls)rng_below(r, POT_SETTINGS),
                  .households = (uint32_t)rng_between(r, 0, T_HOUSEHOLDS),
                  .threads = chance(r, 1) ? 3 : 1,
                  .gap = 0,
                  .steps = 100000000};
    uint32_t n = c.budgets->count, *first = ARENA_ARRAY(a, uint32_t, T_HOUSEHOLDS + 1);
    double *relief = ARENA_ARRAY(a, double, T_HOUSEHOLDS *T_PLANS);
    int64_t *cost = ARENA_ARRAY(a, int64_t, T_HOUSEHOLDS * T_PLANS * T_BUDGETS), most = chance(r, 30) ? 3 : 20;
    bool *agreed = ARENA_ARRAY(a, bool, T_BUDGETS), whole = chance(r, 30);
    uint64_t due = chance(r, 50) ? 0 : rng_below(r, 60);
    for (uint32_t h = 0; h < c.households; h++) {
        first[h + 1] = first[h] + (uint32_t)rng_between(r, 1, T_PLANS);
        for (uint32_t p = first[h]; p < first[h + 1]; p++) {
            relief[p] = p == first[h] && chance(r, 70) ? 0 : whole ? (double)rng_below(r, 4) : rng_unit(r) * 10;
            for (uint32_t i = 0; i < n; i++) {
                int64_t more = chance(r, p > first[h] ? 60 : due) ? rng_between(r, 0, most) : 0;
                cost[p * n + i] = more + (p > first[h] ? cost[first[h] * n + i] : 0);
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        agreed[i] = chance(r, 50);
    }
    if (chance(r, 40)) {
        uint32_t *start = ARENA_ARRAY(a, uint32_t, T_HOUSEHOLDS);
        for (uint32_t h = 0; h < c.households; h++) {
            start[h] = first[h] + (uint32_t)rng_below(r, first[h + 1] - first[h]);
        }
        c.start = start;
    }
    if (chance(r, 30)) {
        bool *lifted = ARENA_ARRAY(a, bool, T_BUDGETS *T_BUDGETS);
        for (uint32_t i = 0; i < c.budgets->wall_count; i++) {
            lifted[i] = chance(r, 30);
        }
        c.lifted = lifted;
    }
    c.first = first;
    c.relief = relief;
    c.cost = cost;
    c.agreed = chance(r, 80) ? agreed : NULL;
    return c;
}

/* ------------------------------------------------------------------ by definition */

#define NO_LIMIT 1000000

static int64_t crosses(const pot_case *c, uint32_t from, uint32_t to)
{
    const budget_wall *wall = NULL;
    bool others = false;
    uint32_t number = 0;
    for (uint32_t i = 0; i < c->budgets->wall_count; i++) {
        const budget_wall *w = &c->budgets->walls[i];
        others = others || (w->from == from && w->agreement);
        if (w->from == from && w->to == to) {
            wall = w;
            number = i;
        }
    }
    if (from == to) {
        return NO_LIMIT;
    }
    if (others && (c->agreed == NULL || !c->agreed[from])) {
        return 0;
    }
    if (c->walls == POT_NONE || (wall != NULL && c->lifted != NULL && c->lifted[number])) {
        return NO_LIMIT;
    }
    return c->walls == POT_STRICT || wall == NULL ? 0 : wall->most < 0 ? NO_LIMIT : wall->most;
}

/* What must be added at least: of each set of budgets, what is asked there less what can come there (Gale 1957). */
static int64_t missing(const pot_case *c, const int64_t *demand)
{
    uint32_t n = c->budgets->count;
    int64_t most = 0;
    for (uint32_t set = 0; set < 1U << n; set++) {
        int64_t its = 0;
        for (uint32_t i = 0; i < n; i++) {
            int64_t can = 0;
            for (uint32_t j = 0; j < n; j++) {
                can += set >> j & 1 ? crosses(c, i, j) : 0;
            }
            its += set >> i & 1 ? demand[i] : 0;
            its -= can < c->budgets->list[i].amount ? can : c->budgets->list[i].amount;
        }
        most = its > most ? its : most;
    }
    return most;
}

static double add_up(const pot_case *c, const uint32_t *chosen, int64_t *demand)
{
    double relief = 0;
    memset(demand, 0, sizeof *demand * T_BUDGETS);
    for (uint32_t h = 0; h < c->households; h++) {
        relief += c->relief[chosen[h]];
        for (uint32_t i = 0; i < c->budgets->count; i++) {
            demand[i] += c->cost[chosen[h] * c->budgets->count + i];
        }
    }
    return relief;
}

static double best_of(const pot_case *c, int64_t *added)
{
    uint32_t chosen[T_HOUSEHOLDS], h = 0;
    int64_t demand[T_BUDGETS];
    double best = -1;
    memcpy(chosen, c->first, sizeof chosen);
    add_up(c, chosen, demand);
    *added = missing(c, demand);
    do {
        double relief = add_up(c, chosen, demand);
        if (relief > best && missing(c, demand) <= *added) {
            best = relief;
        }
        for (h = 0; h < c->households && ++chosen[h] == c->first[h + 1]; h++) {
            chosen[h] = c->first[h];
        }
    } while (h < c->households);
    return best;
}

/* ------------------------------------------------------------------ the test */

static void check_money(uint64_t seed, const pot_case *c, const pot_outcome *o, int64_t added)
{
    uint32_t n = c->budgets->count;
    int64_t demand[T_BUDGETS], due[T_BUDGETS];
    add_up(c, c->first, due);
    add_up(c, o->chosen, demand);
    for (uint32_t i = 0; i < n; i++) {
        int64_t paid = 0, spent = 0;
        for (uint32_t j = 0; j < n; j++) {
            int64_t flow = o->flow[i * n + j];
            assert_true(flow >= 0 && flow <= crosses(c, i, j));
            paid += o->flow[j * n + i];
            spent += flow;
        }
        if (paid + o->short_of[i] != demand[i] || spent > c->budgets->list[i].amount || o->short_of[i] < 0 ||
            o->short_of[i] > due[i]) {
            fail_msg("seed %llu: budget %u does not balance", (unsigned long long)seed, i);
        }
        added -= o->short_of[i];
    }
    assert_true(added == 0);
}

static void check_outcome(uint64_t seed, const pot_case *c, const pot_outcome *o, double best, int64_t added)
{
    int64_t demand[T_BUDGETS];
    for (uint32_t h = 0; h < c->households; h++) {
        assert_true(o->chosen[h] >= c->first[h] && o->chosen[h] < c->first[h + 1]);
    }
    double relief = add_up(c, o->chosen, demand);
    if (fabs(relief - o->relief) > 1e-9 || fabs(relief - best) > 1e-7 || o->bound < best - 1e-9 ||
        o->bound > best + 1e-7) {
        fail_msg("seed %llu: relieves %.9f (says %.9f, at most %.9f), and %.9f could be", (unsigned long long)seed,
                 relief, o->relief, o->bound, best);
    }
    check_money(seed, c, o, added);
}

/* A little more money, or a wall that lets more through: never more relief than the prices say. */
static void check_prices(arena *a, uint64_t seed, const pot_case *c, const pot_outcome *o, rng *r)
{
    budgets b = *c->budgets;
    budget *list = ARENA_ARRAY(a, budget, b.count);
    budget_wall *walls = ARENA_ARRAY(a, budget_wall, b.wall_count);
    uint32_t i = (uint32_t)rng_below(r, b.count);
    int64_t more = rng_between(r, 1, 12), added;
    pot_case richer = *c;
    memcpy(list, b.list, sizeof *list * b.count);
    memcpy(walls, b.walls, sizeof *walls * b.wall_count);
    b.list = list;
    b.walls = walls;
    richer.budgets = &b;
    list[i].amount += more;
    double best = best_of(&richer, &added);
    if (best > o->priced + o->price[i] * (double)more + 1e-7) {
        fail_msg("seed %llu: %lld more in budget %u gives %.9f, and the price %.9f says less", (unsigned long long)seed,
                 (long long)more, i, best - o->relief, o->price[i]);
    }
    list[i].amount -= more;
    if (b.wall_count > 0 && c->walls == POT_TODAY) {
        uint32_t w = (uint32_t)rng_below(r, b.wall_count);
        walls[w].most += walls[w].most < 0 ? 0 : more;
        best = best_of(&richer, &added);
        if (best > o->priced + o->wall_price[w] * (double)more + 1e-7) {
            fail_msg("seed %llu: %lld more through wall %u gives %.9f, and the price %.9f says less",
                     (unsigned long long)seed, (long long)more, w, best - o->relief, o->wall_price[w]);
        }
    }
}

static void check_lifts(arena *a, uint64_t seed, const pot_case *c, const pot_outcome *o, int64_t added)
{
    pot_lift lifts[T_BUDGETS * T_BUDGETS];
    uint32_t count, walls = c->budgets->wall_count;
    bool proven, *lifted = ARENA_ARRAY(a, bool, walls);
    double dearest = 0;
    int64_t least = added;
    err e = {0};
    assert_true(pot_lift_walls(c, o, seed % 2 == 0 ? 1 : walls, lifts, &count, &proven, &e));
    assert_true(proven || seed % 2 == 0);
    for (uint32_t w = 0; w < walls; w++) {
        pot_case without = *c;
        int64_t needed;
        for (uint32_t i = 0; i < walls; i++) {
            lifted[i] = i == w || (c->lifted != NULL && c->lifted[i]);
        }
        without.lifted = lifted;
        double gains = best_of(&without, &needed) - o->relief;
        dearest = needed < least || (needed == least && gains > dearest) ? gains : dearest;
        least = needed < least ? needed : least;
        for (uint32_t k = 0; k < count; k++) {
            if (lifts[k].wall == w && (fabs(lifts[k].gains - gains) > 1e-7 || lifts[k].most < gains - 1e-7 ||
                                       lifts[k].less_added != added - needed)) {
                fail_msg("seed %llu: without wall %u there is %.9f more, and it says %.9f, at most %.9f",
                         (unsigned long long)seed, w, gains, lifts[k].gains, lifts[k].most);
            }
        }
    }
    bool costs = least < added || dearest > 1e-7;
    if (costs && proven &&
        (count == 0 || fabs(lifts[0].gains - dearest) > 1e-7 || lifts[0].less_added != added - least)) {
        fail_msg("seed %llu: a wall costs %.9f, and it says %.9f", (unsigned long long)seed, dearest,
                 count == 0 ? 0 : lifts[0].gains);
    }
}

/* A choice that was stopped at once, and nearly at once: what is called proven holds even so. */
static bool check_stopped_lifts(uint64_t seed, const pot_case *c, const pot_outcome *o, int64_t added)
{
    pot_lift lifts[T_BUDGETS * T_BUDGETS];
    uint32_t count, walls = c->budgets->wall_count;
    bool proven, lifted[T_BUDGETS * T_BUDGETS];
    err e = {0};
    assert_true(pot_lift_walls(c, o, 1 + (uint32_t)seed % 3, lifts, &count, &proven, &e));
    for (uint32_t w = 0; w < walls && proven && count > 0; w++) {
        pot_case without = *c;
        int64_t needed;
        for (uint32_t i = 0; i < walls; i++) {
            lifted[i] = i == w || (c->lifted != NULL && c->lifted[i]);
        }
        without.lifted = lifted;
        double gains = best_of(&without, &needed) - o->relief;
        int64_t less = added - needed;
        if (w != lifts[0].wall &&
            (less > lifts[0].less_added || (less == lifts[0].less_added && gains > lifts[0].gains + 1e-7))) {
            fail_msg("seed %llu: it is proven that no wall gains more than %.9f, and wall %u gains %.9f",
                     (unsigned long long)seed, lifts[0].gains, w, gains);
        }
    }
    for (uint32_t k = 1; k < count && proven; k++) {
        assert_true(lifts[k].less_added < lifts[0].less_added || lifts[k].most <= lifts[0].gains + 1e-9);
    }
    return proven && count > 1;
}

static void test_stopped_lifts(void **state)
{
    (void)state;
    uint32_t proven = 0;
    for (uint64_t seed = 1; seed <= 4000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pot_case c = random_case(a, &r);
        pot_outcome o;
        int64_t added;
        err e = {0};
        c.start = NULL;
        c.steps = rng_below(&r, 2) * 200;
        c.gap = rng_below(&r, 2) == 0 ? 0 : 0.2;
        assert_true(pot_choose(a, &c, &o, &e));
        best_of(&c, &added);
        proven += check_stopped_lifts(seed, &c, &o, added);
        arena_free(a);
    }
    print_message("%u proven of several walls\n", proven);
    assert_true(proven > 100);
}

/* Fewer walls and more money: no more is added, and where as much is, no less is relieved. */
static void check_order(uint64_t seed, const pot_case *c)
{
    double before = 0;
    int64_t added_before = INT64_MAX, added;
    for (int k = POT_STRICT; k < POT_SETTINGS; k++) {
        pot_case other = *c;
        pot_outcome o;
        arena *a = arena_new();
        err e = {0};
        other.walls = (pot_walls)k;
        assert_true(pot_choose(a, &other, &o, &e));
        best_of(&other, &added);
        if (added > added_before || (added == added_before && o.relief < before - 1e-9)) {
            fail_msg("seed %llu: with fewer walls there is less", (unsigned long long)seed);
        }
        before = o.relief;
        added_before = added;
        arena_free(a);
    }
}

static void test_random(void **state)
{
    (void)state;
    uint32_t added_to = 0, chosen = 0;
    for (uint64_t seed = 1; seed <= 20000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        pot_case c = random_case(a, &r);
        pot_outcome o;
        int64_t added, demand[T_BUDGETS];
        err e = {0};
        if (!pot_choose(a, &c, &o, &e)) {
            fail_msg("seed %llu: %s", (unsigned long long)seed, e.message);
        }
        double best = best_of(&c, &added);
        check_outcome(seed, &c, &o, best, added);
        check_prices(a, seed, &c, &o, &r);
        if (seed % 7 == 0) {
            check_lifts(a, seed, &c, &o, added);
            check_order(seed, &c);
        }
        if (c.start != NULL) {
            double begun = add_up(&c, c.start, demand);
            assert_true(missing(&c, demand) > added || o.relief >= begun);
        }
        added_to += added > 0;
        for (uint32_t h = 0; h < c.households; h++) {
            chosen += o.chosen[h] > c.first[h];
        }
        arena_free(a);
    }
    print_message("money must be added in %u, %u plans beyond what is due\n", added_to, chosen);
    assert_true(added_to > 2000 && chosen > 15000);
}

/* ------------------------------------------------------------------ many households */

static pot_case many(arena *a, uint64_t seed, uint32_t households, uint32_t n)
{
    enum { PLANS = 5 };
    rng r = rng_from_seed(seed);
    budgets *b = ARENA_NEW(a, budgets);
    budget *list = ARENA_ARRAY(a, budget, n);
    budget_wall *walls = ARENA_ARRAY(a, budget_wall, n * n);
    uint32_t *first = ARENA_ARRAY(a, uint32_t, households + 1), plans = households * PLANS;
    double *relief = ARENA_ARRAY(a, double, plans);
    int64_t *cost = ARENA_ARRAY(a, int64_t, (size_t)plans * n);
    for (uint32_t h = 0; h < households; h++) {
        first[h + 1] = first[h] + PLANS;
        for (uint32_t p = first[h]; p < first[h + 1]; p++) {
            relief[p] = p == first[h] ? 0 : rng_unit(&r);
            for (uint32_t i = 0; i < n; i++) {
                int64_t due = p == first[h] ? 0 : cost[first[h] * n + i];
                cost[(size_t)p * n + i] = due + (chance(&r, p == first[h] ? 15 : 40) ? rng_between(&r, 0, 500000) : 0);
                list[i].amount += p == first[h] ? cost[(size_t)p * n + i] : (cost[(size_t)p * n + i] - due) / 8;
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        list[i].id = str_of_int(a, i);
        for (uint32_t j = 0; j < n; j++) {
            if (i != j) {
                walls[b->wall_count++] =
                    (budget_wall){.from = i, .to = j, .most = rng_between(&r, 0, list[i].amount / 30)};
            }
        }
    }
    *b = (budgets){.list = list, .count = n, .walls = walls, .wall_count = b->wall_count};
    return (pot_case){.budgets = b,
                      .walls = POT_TODAY,
                      .households = households,
                      .first = first,
                      .relief = relief,
                      .cost = cost,
                      .threads = 1,
                      .gap = 1e-4,
                      .steps = 20000000};
}

static bool same(const pot_case *c, const pot_outcome *x, const pot_outcome *y)
{
    uint32_t n = c->budgets->count;
    return memcmp(x->chosen, y->chosen, sizeof *x->chosen * c->households) == 0 &&
           memcmp(x->flow, y->flow, sizeof *x->flow * n * n) == 0 &&
           memcmp(x->price, y->price, sizeof *x->price * n) == 0 &&
           memcmp(x->short_of, y->short_of, sizeof *x->short_of * n) == 0 &&
           memcmp(x->wall_price, y->wall_price, sizeof *x->wall_price * c->budgets->wall_count) == 0 &&
           memcmp(&x->relief, &y->relief, sizeof x->relief) == 0 &&
           memcmp(&x->bound, &y->bound, sizeof x->bound) == 0 && x->steps_taken == y->steps_taken;
}

static void test_threads(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 4; seed++) {
        arena *a = arena_new();
        pot_case c = many(a, seed, seed < 3 ? 700 : 1500, 6);
        pot_outcome one, four;
        err e = {0};
        assert_true(pot_choose(a, &c, &one, &e));
        c.threads = 4;
        assert_true(pot_choose(a, &c, &four, &e));
        assert_true(same(&c, &one, &four));
        assert_true(one.bound - one.relief <= 2e-3 * one.bound && one.relief > 0);
        c.start = one.chosen;
        c.steps = 0;
        assert_true(pot_choose(a, &c, &four, &e) && four.relief >= one.relief);
        arena_free(a);
    }
}

/* Fewer walls, begun with what was chosen with more of them: never less. What money must be added is none here. */
static void test_fewer_walls(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 6; seed++) {
        arena *a = arena_new();
        pot_case c = many(a, seed, 300, 5);
        pot_outcome before = {0}, o;
        err e = {0};
        c.steps = 2000000;
        for (int k = POT_STRICT; k < POT_SETTINGS; k++) {
            c.walls = (pot_walls)k;
            c.start = before.chosen;
            assert_true(pot_choose(a, &c, &o, &e));
            assert_true(o.relief >= before.relief && o.bound >= before.relief);
            before = o;
        }
        arena_free(a);
    }
}

/* A price is what a little more money gives: the bound moves by it. */
static void test_price_of_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    pot_case c = many(a, 9, 1500, 5);
    pot_outcome o, more;
    err e = {0};
    c.steps = 0;
    assert_true(pot_choose(a, &c, &o, &e));
    for (uint32_t i = 0; i < 5; i++) {
        int64_t much = 20000;
        ((budget *)c.budgets->list)[i].amount += much;
        assert_true(pot_choose(a, &c, &more, &e));
        ((budget *)c.budgets->list)[i].amount -= much;
        double expected = o.price[i] * (double)much;
        assert_true(o.price[i] > 0 && fabs(more.bound - o.bound - expected) < 0.05 * expected);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random),        cmocka_unit_test(test_threads),       cmocka_unit_test(test_fewer_walls),
        cmocka_unit_test(test_stopped_lifts), cmocka_unit_test(test_price_of_many),
    };
    return cmocka_run_group_tests_name("pot", tests, NULL, NULL);
}
