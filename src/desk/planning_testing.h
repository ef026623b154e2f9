/* What the tests of plans share: a household in a few words, its plan, and what holds of every plan.
 *
 * Uses: planning.h, desk_testing.h. For tests only.
 */
#ifndef DESK_PLANNING_TESTING_H
#define DESK_PLANNING_TESTING_H

#include "desk/planning.h"

#include "base/file.h"
#include "desk/desk_testing.h"

#define CUSTOM_HELP S("wmo")

enum { BYTES_MAX = 1000000 };

/* ------------------------------------------------------------------ asking */

static inline date today(void)
{
    return date_from_ymd(2026, 7, 1);
}

static inline household read_text(str file, str yaml)
{
    household h = {0};
    err e;
    if (!household_read(memory, desk_facts(the_desk), file, yaml, NULL, today(), TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static inline household read_example(const char *name)
{
    str yaml, path = str_printf(memory, "content/examples/%s.yaml", name);
    err e;
    if (!file_read(memory, path, BYTES_MAX, &yaml, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return read_text(path, yaml);
}

/* A household of one adult who says this, with more keys of that person. */
static inline household somebody(const char *says, const char *more)
{
    return read_text(S("hand"), str_printf(memory,
                                           "formaat: huishouden/1\npeildatum: 2026-07-01\npersonen:\n  - id: an\n"
                                           "    geboren: 1990-01-01\n%szorgen:\n  - van: an\n    tekst: %s\n",
                                           more, says));
}

static inline overview_plan plan_with(const household *h, const desk_planning *how)
{
    overview_plan p;
    err e;
    if (!desk_make_plan(the_desk, memory, h, today(), TEXT_NL, how, &p, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return p;
}

static inline overview_plan plan_of(const household *h)
{
    desk_planning how = {.alternatives = 3};
    return plan_with(h, &how);
}

static inline const overview_step *step_of(const overview_one_plan *x, const char *action)
{
    for (size_t i = 0; i < x->step_count; i++) {
        if (str_eq(x->steps[i].action, str_of(action))) {
            return &x->steps[i];
        }
    }
    return NULL;
}

static inline const overview_goal *goal_of(const overview_plan *p, const char *id)
{
    for (size_t i = 0; i < p->goal_count; i++) {
        if (str_eq(p->goals[i].id, str_of(id))) {
            return &p->goals[i];
        }
    }
    return NULL;
}

static inline int helps(const overview_plan *p, const overview_step *s, const char *goal)
{
    for (size_t i = 0; s != NULL && i < s->help_count; i++) {
        if (str_eq(p->goals[s->helps[i].goal].id, str_of(goal))) {
            return s->helps[i].of_100;
        }
    }
    return 0;
}

static inline const overview_blocked *blocked_of(const overview_plan *p, const char *action)
{
    for (size_t i = 0; i < p->blocked_count; i++) {
        if (str_eq(p->blocked[i].action, str_of(action))) {
            return &p->blocked[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ what holds of every plan */

static inline const catalogue_action *action_of(str id)
{
    return &the_desk->actions->all.actions[plan_find_action(&the_desk->actions->all, id)];
}

static inline int64_t check_pot(const overview_one_plan *x)
{
    int64_t cost = 0, pot = 0;
    for (size_t i = 0; i < x->step_count; i++) {
        cost += x->steps[i].cost_cents;
    }
    for (size_t i = 0; i < x->pot_count; i++) {
        assert_true(x->pot[i].cents > 0);
        pot += x->pot[i].cents;
    }
    assert_int_equal(cost, x->cost_cents);
    assert_int_equal(pot, x->cost_cents);
    return pot;
}

/* In no quarter does it ask more than the household bears, if something runs that could wait. */
static inline void check_burden(const overview_one_plan *x)
{
    for (uint32_t q = 0; q < DESK_PLAN_QUARTERS; q++) {
        uint32_t burden = 0;
        bool could_wait = false;
        for (size_t i = 0; i < x->step_count; i++) {
            const overview_step *s = &x->steps[i];
            bool runs = s->from_week < (q + 1) * DESK_WEEKS && s->until_week > q * DESK_WEEKS;
            burden += runs ? s->burden : 0;
            could_wait = could_wait || (runs && s->burden > 0 && !s->at_once);
        }
        assert_true(!could_wait || burden <= the_desk->actions->bears);
    }
}

static inline void check_together(const overview_one_plan *x)
{
    for (size_t i = 0; i < x->step_count; i++) {
        const catalogue_action *a = action_of(x->steps[i].action);
        for (size_t k = 0; k < a->not_with_count; k++) {
            assert_null(step_of(x, the_desk->actions->all.actions[a->not_with[k]].id.p));
        }
        for (size_t k = 0; k < a->after_count; k++) {
            const overview_step *first = step_of(x, the_desk->actions->all.actions[a->after[k]].id.p);
            assert_non_null(first);
            assert_true(first->from_week <= x->steps[i].from_week);
        }
    }
}

static inline const catalogue_condition *condition_of(const catalogue_action *x, str source)
{
    for (size_t i = 0; i < x->condition_count; i++) {
        if (str_eq(x->conditions[i].source, source)) {
            return &x->conditions[i];
        }
    }
    fail_msg("no condition says " STR_FMT, STR_ARG(source));
    return NULL;
}

/* Only whether another agrees, whether there is a place, and whether a right is given may be open; of what answers a danger, or was wanted, anything. No household here names a custom
 * help that it may have no right to. */
static inline void check_asks(const overview_one_plan *x)
{
    for (size_t i = 0; i < x->step_count; i++) {
        const overview_step *s = &x->steps[i];
        for (size_t k = 0; k < s->ask_count && s->answer_count == 0 && !s->pinned; k++) {
            const catalogue_condition *c = condition_of(action_of(s->action), s->asks[k].source);
            assert_true(c->layer == CATALOGUE_HABIT || c->need == CATALOGUE_NEEDS_PLACE ||
                        (c->need == CATALOGUE_NEEDS_SCHEME && !str_eq(c->name, CUSTOM_HELP)) ||
                        (c->need == CATALOGUE_NEEDS_AGREED && c->layer >= CATALOGUE_CONTRACT));
        }
    }
}

/* Dangers, then what keeps awake; of what a step helps with the most first, and of equals the goal that is told first. */
static inline void check_order(const overview_plan *p)
{
    for (size_t g = 1; g < p->goal_count; g++) {
        const overview_goal *x = &p->goals[g - 1], *y = &p->goals[g];
        assert_true(x->danger || (!y->danger && (x->awake || !y->awake)));
    }
    for (size_t s = 0; p->plan_count > 0 && s < p->plans[0].step_count; s++) {
        const overview_step *x = &p->plans[0].steps[s];
        for (size_t i = 1; i < x->help_count; i++) {
            const overview_helped *one = &x->helps[i - 1], *two = &x->helps[i];
            assert_true(one->of_100 > two->of_100 || (one->of_100 == two->of_100 && one->goal < two->goal));
        }
    }
}

static inline void check_plan(const overview_plan *p)
{
    check_order(p);
    for (size_t i = 0; i < p->plan_count; i++) {
        const overview_one_plan *x = &p->plans[i];
        check_pot(x);
        check_burden(x);
        check_together(x);
        check_asks(x);
        for (size_t s = 0; s < p->must.step_count && i == 0; s++) {
            assert_non_null(step_of(x, p->must.steps[s].action.p));
        }
        assert_true(i > 0 ||
                    (x->cost_cents >= p->must.cost_cents && x->relief_millionths >= p->must.relief_millionths));
        assert_true(i == 0 || x->relief_millionths <= p->plans[i - 1].relief_millionths);
    }
    check_pot(&p->must);
    for (size_t i = 0; i < p->blocked_count; i++) {
        assert_true(p->blocked[i].rule_count > 0 && p->blocked[i].help_count > 0);
        assert_null(step_of(&p->plans[0], p->blocked[i].action.p));
    }
    for (size_t i = 0; i < p->spoke_count; i++) {
        assert_true(p->wheel[i].now >= OVERVIEW_LEVEL_DANGER && p->wheel[i].now != OVERVIEW_LEVEL_EASED);
        assert_true(p->wheel[i].wish >= p->wheel[i].now && p->wheel[i].wish <= OVERVIEW_LEVEL_NOTHING);
    }
}

#endif
