/* Plans of many actions, plans that are stopped, and cases that are none. */
#include "plan/plan.h"

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

/* Random help for random goals, and some that only comes after other. */
static uint32_t between(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

static plan_case large_case(arena *a, uint32_t count, uint32_t goals, uint64_t steps)
{
    rng r = rng_from_seed(count);
    plan_action *actions = ARENA_ARRAY(a, plan_action, count);
    double *weights = ARENA_ARRAY(a, double, goals);
    for (uint32_t g = 0; g < goals; g++) {
        weights[g] = 1;
    }
    for (uint32_t i = 0; i < count; i++) {
        plan_relief *reliefs = ARENA_ARRAY(a, plan_relief, 2);
        reliefs[0] = (plan_relief){(uint32_t)rng_below(&r, goals), 0.5 * rng_unit(&r)};
        actions[i] = (plan_action){.reliefs = reliefs,
                                   .relief_count = 1,
                                   .lasts = between(&r, 1, 4),
                                   .works_after = between(&r, 0, 2),
                                   .burden = between(&r, 0, 3)};
    }
    return (plan_case){.actions = actions,
                       .count = count,
                       .weights = weights,
                       .goal_count = goals,
                       .periods = 4,
                       .bears = 5,
                       .most = -1,
                       .best = 1,
                       .unlike = 1,
                       .steps = steps};
}

/* Stopped at once it still has a plan, and a bound that the proven one keeps. */
static void test_stopped(void **state)
{
    (void)state;
    arena *a = arena_new();
    const plan *stopped, *proven;
    uint32_t count;
    err e = {0};
    plan_case c = large_case(a, 60, 20, 0);
    assert_true(plan_choose(a, &c, &stopped, &count, &e) && count == 1);
    c.steps = 1000000;
    assert_true(plan_choose(a, &c, &proven, &count, &e));
    assert_true(stopped->steps_taken == 0 && stopped->relief <= proven->relief + 1e-9 &&
                stopped->bound >= proven->relief - 1e-9);
    assert_true(stopped->bound > stopped->relief + 1e-6 && fabs(proven->bound - proven->relief) < 1e-6);
    const plan *again;
    assert_true(plan_choose(a, &c, &again, &count, &e) && again->step_count == proven->step_count);
    assert_memory_equal(again->by_period, proven->by_period, 4 * sizeof(double));
    arena_free(a);
}

/* Ten thousand actions of which few can help; and more that can than is looked at. */
static void test_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    const plan *found;
    uint32_t count;
    err e = {0};
    plan_case c = large_case(a, PLAN_ACTIONS_MAX, 250, 0);
    assert_false(plan_choose(a, &c, &found, &count, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_non_null(strstr(e.message, "10000 actions could help, and 256 is the most"));
    double *weights = ARENA_ARRAY(a, double, 250);
    weights[0] = weights[1] = 1;
    c.weights = weights;
    assert_true(plan_choose(a, &c, &found, &count, &e) && found->relief > 1);
    c.count = PLAN_ACTIONS_MAX + 1;
    assert_false(plan_choose(a, &c, &found, &count, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    arena_free(a);
}

typedef struct refusal {
    void (*break_it)(plan_case *c, plan_action *x);
    const char *says;
    err_kind kind;
} refusal;

static uint32_t no_such[] = {7}, itself[] = {0}, first[] = {0}, second[] = {1};
static const plan_relief twice[] = {{0, 0.5}, {0, 0.5}}, too_much[] = {{0, 1.5}}, no_number[] = {{0, NAN}},
                         no_goal[] = {{9, 0.5}};
static const double negative[] = {-1}, endless[] = {INFINITY};
static const plan_danger of_nobody = {.answers = no_such, .answer_count = 1};

#define BREAK(name, change)                                                                                            \
    static void name(plan_case *c, plan_action *x)                                                                     \
    {                                                                                                                  \
        (void)c;                                                                                                       \
        (void)x;                                                                                                       \
        change;                                                                                                        \
    }
BREAK(lasts_nothing, x[0].lasts = 0)
BREAK(negative_cost, x[1].cost = -5)
BREAK(large_number, x[1].works_after = 20000)
BREAK(after_nobody, (x[1].after = no_such, x[1].after_count = 1))
BREAK(after_itself, (x[0].after = itself, x[0].after_count = 1))
BREAK(in_a_circle, (x[0].after = second, x[1].after = first, x[0].after_count = x[1].after_count = 1))
BREAK(goal_twice, (x[0].reliefs = twice, x[0].relief_count = 2))
BREAK(share_too_large, x[0].reliefs = too_much)
BREAK(share_no_number, x[0].reliefs = no_number)
BREAK(goal_unknown, x[0].reliefs = no_goal)
BREAK(weight_negative, c->weights = negative)
BREAK(weight_endless, c->weights = endless)
BREAK(no_periods, c->periods = 0)
BREAK(many_periods, c->periods = PLAN_PERIODS_MAX + 1)
BREAK(no_plans, c->best = 0)
BREAK(no_difference, c->unlike = 0)
BREAK(less_than_nothing, c->most = -2)
BREAK(danger_of_nobody, (c->dangers = &of_nobody, c->danger_count = 1))
BREAK(due_too_late, (x[0].standing = PLAN_DUE, x[0].earliest = 9))
BREAK(due_after_forbidden,
      (x[0].standing = PLAN_FORBIDDEN, x[1].standing = PLAN_DUE, x[1].after = first, x[1].after_count = 1))
BREAK(due_excluded, (x[0].standing = x[1].standing = PLAN_DUE, x[1].not_with = first, x[1].not_with_count = 1))
BREAK(pinned_excluded, (x[0].standing = x[1].standing = PLAN_PINNED, x[1].not_with = first, x[1].not_with_count = 1))
BREAK(pinned_too_much, (x[0].standing = PLAN_PINNED, x[0].burden = 9))
BREAK(pinned_too_dear, (x[0].standing = PLAN_PINNED, x[0].cost = 100, c->most = 99))

static void test_refused(void **state)
{
    (void)state;
    static const refusal refusals[] = {
        {lasts_nothing, "action 0 lasts no period", ERR_INPUT},
        {negative_cost, "action 1 costs less than nothing", ERR_INPUT},
        {large_number, "action 1 has a number that is too large", ERR_INPUT},
        {after_nobody, "action 1 names action 7, and there are 2 actions", ERR_INPUT},
        {after_itself, "action 0 names action 0", ERR_INPUT},
        {in_a_circle, "some actions wait for each other in a circle", ERR_INPUT},
        {goal_twice, "a goal is named once", ERR_INPUT},
        {share_too_large, "its share is 0 to 1", ERR_INPUT},
        {share_no_number, "its share is 0 to 1", ERR_INPUT},
        {goal_unknown, "action 0 relieves goal 9", ERR_INPUT},
        {weight_negative, "goal 0 weighs -1", ERR_INPUT},
        {weight_endless, "goal 0 weighs inf", ERR_INPUT},
        {no_periods, "1 to 24 periods", ERR_INPUT},
        {many_periods, "1 to 24 periods", ERR_INPUT},
        {no_plans, "1 to 8 plans", ERR_INPUT},
        {no_difference, "differ in at least one action", ERR_INPUT},
        {less_than_nothing, "a limit of nought or more", ERR_INPUT},
        {danger_of_nobody, "danger 0 is answered by action 7", ERR_INPUT},
        {due_too_late, "action 0 is due, and it cannot start in time", ERR_RULE},
        {due_after_forbidden, "must come before it is forbidden", ERR_RULE},
        {due_excluded, "action 1 is due, and it excludes something else that is due or answers a danger", ERR_RULE},
        {pinned_excluded, "no plan holds all that is pinned", ERR_RULE},
        {pinned_too_much, "no plan holds all that is pinned", ERR_RULE},
        {pinned_too_dear, "no plan holds all that is pinned", ERR_RULE},
    };
    static const plan_relief half[] = {{0, 0.5}};
    static const double weights[] = {1};
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        arena *a = arena_new();
        plan_action actions[2] = {{.reliefs = half, .relief_count = 1, .lasts = 1, .burden = 1},
                                  {.reliefs = half, .relief_count = 1, .lasts = 1, .burden = 1}};
        plan_case c = {.actions = actions,
                       .count = 2,
                       .weights = weights,
                       .goal_count = 1,
                       .periods = 4,
                       .bears = 2,
                       .most = -1,
                       .best = 1,
                       .unlike = 1,
                       .steps = 1000};
        const plan *found = NULL;
        uint32_t count = 77;
        err e = {0};
        assert_true(plan_choose(a, &c, &found, &count, &e) && count == 1);
        found = NULL;
        count = 77;
        refusals[i].break_it(&c, actions);
        if (plan_choose(a, &c, &found, &count, &e) || e.kind != refusals[i].kind ||
            strstr(e.message, refusals[i].says) == NULL) {
            fail_msg("refusal %zu says: %s", i, e.message);
        }
        assert_true(found == NULL && count == 77);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stopped),
        cmocka_unit_test(test_many),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("limits of plans", tests, NULL, NULL);
}
