/* What may only help: more room, more money, a rule less, a pin less never give a worse plan; of households too large for every combination. */
#include "plan/plan.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

enum { ACTIONS = 18, GOALS = 6, HOUSEHOLDS = 400, LISTED = 3 };

typedef struct world {
    plan_case c;
    plan_action actions[ACTIONS];
    plan_relief reliefs[ACTIONS][GOALS];
    uint32_t after[ACTIONS][LISTED], not_with[ACTIONS][LISTED];
    double weights[GOALS];
} world;

static bool chance(rng *r, uint64_t of_100)
{
    return rng_below(r, 100) < of_100;
}

static uint32_t between(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

static void fill_action(world *w, rng *r, uint32_t i)
{
    plan_action *x = &w->actions[i];
    *x = (plan_action){.standing = chance(r, 15)  ? PLAN_FORBIDDEN
                                   : chance(r, 8) ? PLAN_PINNED
                                                  : PLAN_FREE,
                       .reliefs = w->reliefs[i],
                       .earliest = chance(r, 70) ? 0 : between(r, 1, 2),
                       .works_after = between(r, 0, 1),
                       .lasts = between(r, 1, 3),
                       .burden = between(r, 0, 3),
                       .cost = between(r, 0, 300),
                       .after = w->after[i],
                       .not_with = w->not_with[i]};
    for (uint32_t g = 0; g < GOALS; g++) {
        if (chance(r, 35)) {
            w->reliefs[i][x->relief_count++] = (plan_relief){g, 0.6 * rng_unit(r)};
        }
    }
    for (uint32_t k = 0; i > 0 && k < LISTED - 1; k++) {
        uint32_t other = (uint32_t)rng_below(r, i);
        if (k == 0 && chance(r, 20)) {
            w->after[i][x->after_count++] = other;
        } else if (chance(r, 15) && (x->after_count == 0 || w->after[i][0] != other)) {
            w->not_with[i][x->not_with_count++] = other;
        }
    }
}

static void make_world(world *w, uint64_t seed)
{
    rng r = rng_from_seed(seed);
    for (uint32_t g = 0; g < GOALS; g++) {
        w->weights[g] = rng_unit(&r);
    }
    for (uint32_t i = 0; i < ACTIONS; i++) {
        fill_action(w, &r, i);
    }
    w->c = (plan_case){.actions = w->actions,
                       .count = ACTIONS,
                       .weights = w->weights,
                       .goal_count = GOALS,
                       .periods = 4,
                       .bears = between(&r, 2, 5),
                       .most = between(&r, 300, 1500),
                       .best = 1,
                       .unlike = 1,
                       .steps = 1000000};
}

/* −1: there is no plan, for what is pinned cannot be. */
static double best_relief(const plan_case *c)
{
    arena *a = arena_new();
    const plan *found;
    uint32_t count;
    err e = {0};
    double relief = -1;
    if (plan_choose(a, c, &found, &count, &e)) {
        assert_true(found->bound - found->relief < 1e-7);
        relief = found->relief;
    } else {
        assert_int_equal(e.kind, ERR_RULE);
    }
    arena_free(a);
    return relief;
}

static void more_room(world *w)
{
    w->c.bears++;
}

static void more_money(world *w)
{
    w->c.most += 100;
}

static void no_limit(world *w)
{
    w->c.most = -1;
}

static void nothing_forbidden(world *w)
{
    for (uint32_t i = 0; i < ACTIONS; i++) {
        w->actions[i].standing = w->actions[i].standing == PLAN_FORBIDDEN ? PLAN_FREE : w->actions[i].standing;
    }
}

static void nothing_pinned(world *w)
{
    for (uint32_t i = 0; i < ACTIONS; i++) {
        w->actions[i].standing = w->actions[i].standing == PLAN_PINNED ? PLAN_FREE : w->actions[i].standing;
    }
}

static void nothing_excluded(world *w)
{
    for (uint32_t i = 0; i < ACTIONS; i++) {
        w->actions[i].not_with_count = 0;
    }
}

static void no_order(world *w)
{
    for (uint32_t i = 0; i < ACTIONS; i++) {
        w->actions[i].after_count = 0;
    }
}

static void one_rule_less(world *w)
{
    for (uint32_t i = 0; i < ACTIONS; i++) {
        if (w->actions[i].standing == PLAN_FORBIDDEN) {
            w->actions[i].standing = PLAN_FREE;
            return;
        }
    }
}

static void test_never_worse(void **state)
{
    static void (*const changes[])(world *) = {more_room,      more_money,       no_limit, nothing_forbidden,
                                               nothing_pinned, nothing_excluded, no_order, one_rule_less};
    enum { CHANGES = sizeof changes / sizeof *changes };
    (void)state;
    uint32_t better[CHANGES] = {0};
    for (uint64_t seed = 1; seed <= HOUSEHOLDS; seed++) {
        world before, after;
        make_world(&before, seed);
        double relief = best_relief(&before.c);
        for (uint32_t k = 0; k < CHANGES; k++) {
            make_world(&after, seed);
            changes[k](&after);
            double its = best_relief(&after.c);
            if (its < relief - 1e-8) {
                fail_msg("seed %llu, change %u: %.9f became %.9f", (unsigned long long)seed, k, relief, its);
            }
            better[k] += its > relief + 1e-6;
        }
    }
    for (uint32_t k = 0; k < CHANGES; k++) {
        print_message("change %u: better for %u of %d\n", k, better[k], HOUSEHOLDS);
        assert_true(better[k] > HOUSEHOLDS / 20); /* else it shows nothing */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_never_worse)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
