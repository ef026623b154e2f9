/* Plans against every combination of starts. */
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

enum { T_ACTIONS = 6, T_GOALS = 4, T_PERIODS = 4, NEVER = 99 };

/* ------------------------------------------------------------------ a random household */

static bool chance(rng *r, uint64_t of_100)
{
    return rng_below(r, 100) < of_100;
}

static uint32_t between(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

static plan_case random_case(arena *a, rng *r)
{
    plan_case c = {.count = between(r, 0, T_ACTIONS),
                   .goal_count = between(r, 1, T_GOALS),
                   .periods = between(r, 1, T_PERIODS),
                   .bears = between(r, 0, 4),
                   .most = chance(r, 30) ? (int64_t)rng_below(r, 600) : -1,
                   .best = between(r, 1, 3),
                   .unlike = between(r, 1, 3),
                   .steps = 1000000};
    plan_action *actions = ARENA_ARRAY(a, plan_action, T_ACTIONS);
    double *weights = ARENA_ARRAY(a, double, T_GOALS);
    for (uint32_t g = 0; g < c.goal_count; g++) {
        weights[g] = chance(r, 15) ? 0 : rng_unit(r);
    }
    uint32_t number[T_ACTIONS]; /* numbers say nothing of order */
    for (uint32_t i = 0; i < c.count; i++) {
        uint32_t j = (uint32_t)rng_below(r, i + 1);
        number[i] = number[j];
        number[j] = i;
    }
    for (uint32_t i = 0; i < c.count; i++) {
        plan_relief *reliefs = ARENA_ARRAY(a, plan_relief, T_GOALS);
        uint32_t *after = ARENA_ARRAY(a, uint32_t, T_ACTIONS), *not_with = ARENA_ARRAY(a, uint32_t, T_ACTIONS);
        plan_action *x = &actions[number[i]];
        *x = (plan_action){.standing = chance(r, 70) ? PLAN_FREE : (plan_standing)rng_below(r, 4),
                           .reliefs = reliefs,
                           .earliest = chance(r, 60) ? 0 : between(r, 0, 3),
                           .works_after = between(r, 0, 2),
                           .lasts = between(r, 1, 3),
                           .burden = between(r, 0, 3),
                           .cost = (int64_t)rng_below(r, 300),
                           .after = after,
                           .not_with = not_with};
        for (uint32_t g = 0; g < c.goal_count; g++) {
            if (chance(r, 50)) {
                reliefs[x->relief_count++] = (plan_relief){g, chance(r, 5) ? 1 : rng_unit(r)};
            }
        }
        for (uint32_t j = 0; j < i; j++) {
            if (chance(r, 12)) {
                after[x->after_count++] = number[j];
            } else if (chance(r, 8)) {
                not_with[x->not_with_count++] = number[j];
            }
        }
    }
    plan_danger *dangers = ARENA_ARRAY(a, plan_danger, 2);
    for (c.danger_count = 0; c.count > 0 && c.danger_count < 2 && chance(r, 30); c.danger_count++) {
        uint32_t *answers = ARENA_ARRAY(a, uint32_t, 2);
        answers[0] = (uint32_t)rng_below(r, c.count);
        answers[1] = (uint32_t)rng_below(r, c.count);
        dangers[c.danger_count] = (plan_danger){
            .answers = answers, .answer_count = answers[0] == answers[1] ? 1 : 2, .latest = between(r, 0, 2)};
    }
    c.actions = actions;
    c.weights = weights;
    c.dangers = dangers;
    return c;
}

/* ------------------------------------------------------------------ by definition */

typedef struct definition {
    const plan_case *c;
    bool forbidden[T_ACTIONS], at_once[T_ACTIONS], must[T_ACTIONS];
    uint32_t soonest[T_ACTIONS];
    bool impossible;
} definition;

static bool excluded(const plan_case *c, uint32_t i, uint32_t j)
{
    const plan_action *x = &c->actions[i], *y = &c->actions[j];
    for (uint32_t k = 0; k < x->not_with_count; k++) {
        if (x->not_with[k] == j) {
            return true;
        }
    }
    for (uint32_t k = 0; k < y->not_with_count; k++) {
        if (y->not_with[k] == i) {
            return true;
        }
    }
    return false;
}

static void mark(const plan_case *c, uint32_t i, bool *with)
{
    with[i] = true;
    for (uint32_t k = 0; k < c->actions[i].after_count; k++) {
        mark(c, c->actions[i].after[k], with);
    }
}

static bool put_at_once(definition *d, uint32_t i)
{
    bool with[T_ACTIONS];
    memcpy(with, d->at_once, sizeof with);
    mark(d->c, i, with);
    for (uint32_t k = 0; k < d->c->count; k++) {
        for (uint32_t l = 0; l < d->c->count; l++) {
            if (k != l && with[k] && with[l] && excluded(d->c, k, l)) {
                return false;
            }
        }
    }
    memcpy(d->at_once, with, sizeof with);
    return true;
}

static double alone(const plan_case *c, uint32_t i)
{
    double sum = 0;
    for (uint32_t k = 0; k < c->actions[i].relief_count; k++) {
        sum += c->weights[c->actions[i].reliefs[k].goal] * c->actions[i].reliefs[k].share;
    }
    return sum;
}

/* Sooner; or relieves more, costs less, has the lower number. */
static bool helps_more(const definition *d, uint32_t i, uint32_t than)
{
    double keys[2][3];
    for (int k = 0; k < 2; k++) {
        uint32_t x = k == 0 ? i : than;
        keys[k][0] = d->soonest[x] + d->c->actions[x].works_after;
        keys[k][1] = -alone(d->c, x);
        keys[k][2] = (double)d->c->actions[x].cost;
    }
    for (int k = 0; k < 3; k++) {
        if (keys[0][k] != keys[1][k]) {
            return keys[0][k] < keys[1][k];
        }
    }
    return i < than;
}

static void answer(definition *d, const plan_danger *x)
{
    bool tried[T_ACTIONS] = {false};
    for (;;) {
        uint32_t best = NEVER;
        for (uint32_t k = 0; k < x->answer_count; k++) {
            uint32_t i = x->answers[k];
            if (!d->forbidden[i] && d->soonest[i] < d->c->periods && !tried[i]) {
                best = best == NEVER || helps_more(d, i, best) ? i : best;
            }
        }
        if (best == NEVER || put_at_once(d, best)) {
            return;
        }
        tried[best] = true;
    }
}

/* After whatever must help before it, however they are numbered. */
static uint32_t soonest_of(const plan_case *c, uint32_t i)
{
    uint32_t soonest = c->actions[i].earliest;
    for (uint32_t k = 0; k < c->actions[i].after_count; k++) {
        uint32_t j = c->actions[i].after[k], helps = soonest_of(c, j) + c->actions[j].works_after;
        soonest = helps > soonest ? helps : soonest;
    }
    return soonest;
}

static bool is_forbidden(const plan_case *c, uint32_t i)
{
    bool is = c->actions[i].standing == PLAN_FORBIDDEN;
    for (uint32_t k = 0; k < c->actions[i].after_count; k++) {
        is = is || is_forbidden(c, c->actions[i].after[k]);
    }
    return is;
}

static definition define(const plan_case *c)
{
    definition d = {.c = c};
    for (uint32_t i = 0; i < c->count; i++) {
        d.forbidden[i] = is_forbidden(c, i);
        d.soonest[i] = soonest_of(c, i);
    }
    for (uint32_t k = 0; k < c->danger_count; k++) {
        answer(&d, &c->dangers[k]);
    }
    for (uint32_t i = 0; i < c->count; i++) {
        bool can = !d.forbidden[i] && d.soonest[i] < c->periods;
        if (c->actions[i].standing == PLAN_DUE) {
            d.impossible = d.impossible || !can || !put_at_once(&d, i);
        }
    }
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->actions[i].standing == PLAN_PINNED) {
            d.impossible = d.impossible || d.forbidden[i] || d.soonest[i] >= c->periods;
            mark(c, i, d.must);
        }
    }
    return d;
}

static bool holds(const definition *d, const uint32_t *start)
{
    const plan_case *c = d->c;
    int64_t cost = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const plan_action *x = &c->actions[i];
        if (start[i] == NEVER) {
            if (d->at_once[i] || d->must[i]) {
                return false;
            }
            continue;
        }
        if (d->forbidden[i] || start[i] < x->earliest || (d->at_once[i] && start[i] != d->soonest[i])) {
            return false;
        }
        cost += d->at_once[i] ? 0 : x->cost;
        for (uint32_t k = 0; k < x->after_count; k++) {
            uint32_t j = x->after[k];
            if (start[j] == NEVER || start[j] + c->actions[j].works_after > start[i]) {
                return false;
            }
        }
        for (uint32_t j = 0; j < c->count; j++) {
            if (j != i && start[j] != NEVER && excluded(c, i, j)) {
                return false;
            }
        }
    }
    for (uint32_t t = 0; t < c->periods; t++) {
        uint32_t asked = 0;
        bool could_wait = false;
        for (uint32_t i = 0; i < c->count; i++) {
            if (start[i] != NEVER && start[i] <= t && t < start[i] + c->actions[i].lasts) {
                asked += c->actions[i].burden;
                could_wait = could_wait || (!d->at_once[i] && c->actions[i].burden > 0);
            }
        }
        if (could_wait && asked > c->bears) {
            return false;
        }
    }
    return c->most < 0 || cost <= c->most;
}

static double relief(const plan_case *c, const uint32_t *start)
{
    double sum = 0;
    for (uint32_t t = 0; t < c->periods; t++) {
        for (uint32_t g = 0; g < c->goal_count; g++) {
            double left = 1;
            for (uint32_t i = 0; i < c->count; i++) {
                for (uint32_t k = 0; k < c->actions[i].relief_count; k++) {
                    bool helps = start[i] != NEVER && start[i] + c->actions[i].works_after <= t &&
                                 c->actions[i].reliefs[k].goal == g;
                    left *= helps ? 1 - c->actions[i].reliefs[k].share : 1;
                }
            }
            sum += c->weights[g] * (1 - left) / c->periods;
        }
    }
    return sum;
}

static void leave_out(const plan_case *c, uint32_t *start, uint32_t i)
{
    start[i] = NEVER;
    for (uint32_t j = 0; j < c->count; j++) {
        for (uint32_t k = 0; k < c->actions[j].after_count; k++) {
            if (c->actions[j].after[k] == i && start[j] != NEVER) {
                leave_out(c, start, j);
            }
        }
    }
}

/* No step could start earlier by itself. */
static bool is_early(const definition *d, const uint32_t *start)
{
    for (uint32_t i = 0; i < d->c->count; i++) {
        uint32_t sooner[T_ACTIONS];
        memcpy(sooner, start, sizeof sooner);
        for (sooner[i] = 0; start[i] != NEVER && sooner[i] < start[i]; sooner[i]++) {
            if (holds(d, sooner)) {
                return false;
            }
        }
    }
    return true;
}

static bool nothing_idle(const definition *d, const uint32_t *start)
{
    double weight = 0;
    for (uint32_t g = 0; g < d->c->goal_count; g++) {
        weight += d->c->weights[g];
    }
    for (uint32_t i = 0; i < d->c->count; i++) {
        uint32_t without[T_ACTIONS];
        memcpy(without, start, sizeof without);
        if (start[i] != NEVER && !d->at_once[i] && !d->must[i]) {
            leave_out(d->c, without, i);
            if (relief(d->c, start) - relief(d->c, without) <= PLAN_GAP * weight) {
                return false;
            }
        }
    }
    return true;
}

static uint32_t difference(const plan_case *c, const uint32_t *one, const uint32_t *other)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        n += (one[i] == NEVER) != (other[i] == NEVER);
    }
    return n;
}

/* The most that any plan relieves that differs enough from those before; −1: there is none. */
static double best_of(const definition *d, uint32_t (*before)[T_ACTIONS], uint32_t before_count)
{
    const plan_case *c = d->c;
    uint32_t at[T_ACTIONS] = {0};
    double best = -1;
    for (bool more = true; more;) {
        uint32_t start[T_ACTIONS], i = 0;
        for (uint32_t k = 0; k < T_ACTIONS; k++) {
            start[k] = k < c->count && at[k] > 0 ? at[k] - 1 : NEVER;
        }
        bool unlike = true;
        for (uint32_t k = 0; k < before_count; k++) {
            unlike = unlike && difference(c, start, before[k]) >= c->unlike;
        }
        if (unlike && holds(d, start) && relief(c, start) > best && is_early(d, start) && nothing_idle(d, start)) {
            best = relief(c, start);
        }
        while (i < c->count && ++at[i] > c->periods) {
            at[i++] = 0;
        }
        more = i < c->count;
    }
    return best;
}

/* ------------------------------------------------------------------ the test */

static void compare_plan(uint64_t seed, const definition *d, const plan *p, uint32_t (*all)[T_ACTIONS], uint32_t number)
{
    const plan_case *c = d->c;
    uint32_t *start = all[number];
    double adds[T_ACTIONS] = {0};
    for (uint32_t i = 0; i < T_ACTIONS; i++) {
        start[i] = NEVER;
    }
    int64_t cost = 0;
    for (uint32_t k = 0; k < p->step_count; k++) {
        start[p->steps[k].action] = p->steps[k].start;
        adds[p->steps[k].action] = p->steps[k].adds;
        cost += c->actions[p->steps[k].action].cost;
        assert_true(p->steps[k].at_once == d->at_once[p->steps[k].action]);
        assert_true(k == 0 || p->steps[k - 1].start <= p->steps[k].start);
    }
    double its = relief(c, start), right = best_of(d, all, number);
    if (!holds(d, start) || fabs(its - p->relief) > 1e-9 || fabs(its - right) > 1e-8 || p->bound < right - 1e-9 ||
        p->bound > p->relief + 1e-7) {
        fail_msg("seed %llu, plan %u: relieves %.12f (says %.12f, at most %.12f), and %.12f could be%s",
                 (unsigned long long)seed, number, its, p->relief, p->bound, right,
                 holds(d, start) ? "" : "; it may not be");
    }
    for (uint32_t i = 0; i < c->count; i++) {
        uint32_t without[T_ACTIONS];
        memcpy(without, start, sizeof without);
        if (start[i] != NEVER) {
            leave_out(c, without, i);
            assert_true(fabs(its - relief(c, without) - adds[i]) < 1e-9);
        }
    }
    assert_true(cost == p->cost);
    double mean = 0;
    for (uint32_t t = 0; t < c->periods; t++) {
        mean += p->by_period[t] / c->periods;
    }
    assert_true(fabs(mean - p->relief) < 1e-9);
}

static void test_random(void **state)
{
    (void)state;
    uint32_t plans = 0, impossible = 0;
    for (uint64_t seed = 1; seed <= 60000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        plan_case c = random_case(a, &r);
        definition d = define(&c);
        const plan *found = NULL;
        uint32_t count = 0, starts[PLAN_BEST_MAX][T_ACTIONS];
        err e = {0};
        bool good = plan_choose(a, &c, &found, &count, &e);
        if (!good) {
            if (!d.impossible && best_of(&d, NULL, 0) >= 0) {
                fail_msg("seed %llu: there are plans, and it says: %s", (unsigned long long)seed, e.message);
            }
            assert_int_equal(e.kind, ERR_RULE);
            impossible++;
        }
        assert_true(!good || !d.impossible);
        for (uint32_t k = 0; k < count; k++) {
            compare_plan(seed, &d, &found[k], starts, k);
            plans++;
        }
        if (good && count < c.best) {
            assert_true(best_of(&d, starts, count) < 0);
        }
        arena_free(a);
    }
    print_message("%u plans, %u impossible\n", plans, impossible);
    assert_true(plans > 50000 && impossible > 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random),
    };
    return cmocka_run_group_tests_name("plans", tests, NULL, NULL);
}
