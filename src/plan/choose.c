/* One plan after the other, and what is told of each. */
#include "plan/inside.h"

#include <stdlib.h>

#include "base/banned.h"

static int compare_steps(const void *a, const void *b)
{
    const plan_step *x = a, *y = b;
    if (x->start != y->start) {
        return x->start < y->start ? -1 : 1;
    }
    return x->action < y->action ? -1 : x->action > y->action;
}

static void tell_steps(const plan_ready *p, const uint32_t *starts, plan *out)
{
    plan_step *steps = ARENA_ARRAY(p->a, plan_step, p->count + 1);
    uint32_t *without = ARENA_ARRAY(p->a, uint32_t, p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        if (starts[i] != PLAN_NOWHERE) {
            memcpy(without, starts, p->count * sizeof *without);
            plan_take_out(p, without, i);
            steps[out->step_count++] = (plan_step){.action = p->of[i].action,
                                                   .start = starts[i],
                                                   .at_once = p->of[i].at_once,
                                                   .adds = out->relief - plan_relief_of(p, without)};
            out->cost += plan_action_of(p, i)->cost;
        }
    }
    qsort(steps, out->step_count, sizeof *steps, compare_steps);
    out->steps = steps;
}

static void tell_relief(const plan_ready *p, const uint32_t *starts, plan *out)
{
    double *by_goal = ARENA_ARRAY(p->a, double, p->c->goal_count + 1),
           *by_period = ARENA_ARRAY(p->a, double, p->c->periods);
    double *left = ARENA_ARRAY(p->a, double, p->goals + 1);
    for (uint32_t t = 0; t < p->c->periods; t++) {
        for (uint32_t g = 0; g < p->goals; g++) {
            left[g] = 1;
        }
        for (uint32_t i = 0; i < p->count; i++) {
            bool helps = starts[i] != PLAN_NOWHERE && plan_helps_from(p, i, starts[i]) <= t;
            for (uint32_t k = 0; helps && k < p->of[i].goals; k++) {
                left[p->of[i].goal[k]] *= 1 - p->of[i].share[k];
            }
        }
        for (uint32_t g = 0; g < p->goals; g++) {
            by_period[t] += p->weights[g] * (1 - left[g]);
            by_goal[p->goal[g]] = 1 - left[g];
        }
    }
    out->by_goal = by_goal;
    out->by_period = by_period;
}

static void tell_dangers(const plan_ready *p, const uint32_t *starts, plan *out)
{
    bool *answered = ARENA_ARRAY(p->a, bool, p->c->danger_count + 1);
    for (uint32_t d = 0; d < p->c->danger_count; d++) {
        const plan_danger *x = &p->c->dangers[d];
        for (uint32_t i = 0; i < p->count; i++) {
            for (uint32_t k = 0; starts[i] != PLAN_NOWHERE && k < x->answer_count; k++) {
                answered[d] =
                    answered[d] || (x->answers[k] == p->of[i].action && plan_helps_from(p, i, starts[i]) <= x->latest);
            }
        }
    }
    out->answered = answered;
}

static plan tell(const plan_ready *p, const plan_found *f)
{
    plan out = {.relief = f->relief, .bound = f->bound, .steps_taken = f->steps};
    tell_steps(p, f->starts, &out);
    tell_relief(p, f->starts, &out);
    tell_dangers(p, f->starts, &out);
    return out;
}

bool plan_choose(arena *a, const plan_case *c, const plan **out, uint32_t *count, err *e)
{
    plan_ready p;
    TRY(plan_make_ready(a, c, &p, e));
    plan_found found[PLAN_BEST_MAX];
    plan *plans = ARENA_ARRAY(a, plan, c->best);
    uint32_t n = 0;
    while (n < c->best) {
        plan_search(&p, found, n, &found[n]);
        if (found[n].starts == NULL) {
            break;
        }
        plans[n] = tell(&p, &found[n]);
        n++;
    }
    if (n == 0) {
        return err_set(e, ERR_RULE,
                       "no plan holds all that is pinned: it excludes each other, asks more than the household bears, "
                       "or costs too much");
    }
    *out = plans;
    *count = n;
    return true;
}
