/* From plans to the record: the goals, the steps in the words of the family, and what stands in the way of what would help. */
#include "desk/planning.h"

#include <stdlib.h>

#include "base/banned.h"

enum { HUNDRED = 100, MILLION = 1000000 };

static int to_hundred(double share)
{
    return (int)(share * HUNDRED + 0.5);
}

/* ------------------------------------------------------------------ goals */

typedef struct telling {
    const desk_planned *p;
    overview_plan *out;
    int32_t *goal_of; /* by subject; −1: it is no goal */
} telling;

static bool is_goal(const desk_planned *p, uint32_t subject)
{
    return p->weights[subject] > 0;
}

int desk_goal_rank(const desk_planned *p, uint32_t subject)
{
    return p->k->d->underneath->stops[subject] ? 0
           : p->m->subjects[subject].danger    ? 1
           : p->seen->seen[subject].awake      ? 2
                                               : 3;
}

/* Weeks until the first step helps that answers the danger; so many that it is no day when there is none. */
static int64_t soonest_answer(const desk_planned *p, const plan *best, const cause_subject *danger)
{
    int64_t soonest = INT32_MAX;
    for (uint32_t i = 0; best != NULL && i < best->step_count; i++) {
        const catalogue_action *x = p->options[best->steps[i].action].x;
        uint32_t from = best->steps[i].start * DESK_WEEKS > x->waits ? best->steps[i].start * DESK_WEEKS : x->waits;
        bool answers = desk_is_among(danger->id, x->handles, x->handle_count);
        soonest = answers && from + x->works_after < soonest ? from + x->works_after : soonest;
    }
    return soonest;
}

static void tell_goals(telling *t, const plan *best)
{
    const desk_planned *p = t->p;
    overview_goal *goals = ARENA_ARRAY(p->k->a, overview_goal, p->m->count + 1);
    for (int rank = 0; rank < DESK_GOAL_RANKS; rank++) {
        for (uint32_t s = 0; s < p->m->count; s++) {
            if (is_goal(p, s) && desk_goal_rank(p, s) == rank) {
                const cause_subject *x = &p->m->subjects[s];
                const household_voice *quote = p->quotes[s];
                bool is_helped = best != NULL && best->by_goal[s] > 0;
                int64_t days = x->danger ? desk_days_left(p, x) : INT64_MAX;
                t->goal_of[s] = (int32_t)t->out->goal_count;
                goals[t->out->goal_count++] =
                    (overview_goal){.id = x->id,
                                    .name = x->name[p->k->lang],
                                    .words = x->resident[p->k->lang],
                                    .own_words = quote == NULL ? STR_NULL : quote->text,
                                    .said_by = quote == NULL ? STR_NULL : quote->who,
                                    .life_domain = x->domain,
                                    .awake = p->seen->seen[s].awake,
                                    .danger = x->danger,
                                    .too_late = days < INT64_MAX && soonest_answer(p, best, x) * DESK_DAYS > days,
                                    .of_100 = is_helped ? to_hundred(best->by_goal[s]) : -1};
            }
        }
    }
    t->out->goals = goals;
}

/* ------------------------------------------------------------------ what an action does, asks and costs */

int desk_compare_helped(const void *a, const void *b)
{
    const overview_helped *x = a, *y = b;
    if (x->of_100 != y->of_100) {
        return x->of_100 > y->of_100 ? -1 : 1;
    }
    return x->goal < y->goal ? -1 : x->goal > y->goal;
}

static const overview_helped *tell_helps(const telling *t, const desk_option *o, size_t *count)
{
    overview_helped *helps = ARENA_ARRAY(t->p->k->a, overview_helped, o->relief_count + 1);
    *count = 0;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        int32_t goal = t->goal_of[o->reliefs[i].goal];
        if (goal >= 0) {
            helps[(*count)++] = (overview_helped){(size_t)goal, to_hundred(o->reliefs[i].share)};
        }
    }
    qsort(helps, *count, sizeof *helps, desk_compare_helped);
    return helps;
}

/* The conditions with this answer, the hardest first. */
static const overview_rule *tell_rules(const telling *t, const desk_option *o, desk_answer answer, size_t *count)
{
    overview_rule *rules = ARENA_ARRAY(t->p->k->a, overview_rule, o->x->condition_count + 1);
    *count = 0;
    for (int layer = 0; layer < CATALOGUE_LAYERS; layer++) {
        for (size_t i = 0; i < o->x->condition_count; i++) {
            const catalogue_condition *c = &o->x->conditions[i];
            if (o->answers[i] == answer && (int)c->layer == layer) {
                rules[(*count)++] = (overview_rule){.layer = (overview_layer)layer,
                                                    .words = c->words[t->p->k->lang],
                                                    .source = c->source,
                                                    .allowed = c->allowed};
            }
        }
    }
    return rules;
}

/* "Wmo 2015, artikel 2.3.5" */
static const str *tell_laws(const telling *t, const catalogue_action *x, size_t *count)
{
    arena *a = t->p->k->a;
    str *laws = ARENA_ARRAY(a, str, x->basis_count + 1);
    for (size_t i = 0; i < x->basis_count; i++) {
        laws[i] = TEXT(a, t->p->k->lang, "desk.plan.article", x->basis[i].law, x->basis[i].article);
    }
    *count = x->basis_count;
    return laws;
}

static const str *tell_budgets(const telling *t, const catalogue_action *x)
{
    const budgets *b = &t->p->k->d->actions->budgets;
    str *names = ARENA_ARRAY(t->p->k->a, str, x->paid_from_count + 1);
    for (size_t i = 0; i < x->paid_from_count; i++) {
        names[i] = b->list[plan_find_budget(b, x->paid_from[i])].name[t->p->k->lang];
    }
    return names;
}

static const str *tell_answers(const telling *t, const catalogue_action *x, size_t *count)
{
    const desk_planned *p = t->p;
    str *names = ARENA_ARRAY(p->k->a, str, p->c.danger_count + 1);
    *count = 0;
    for (uint32_t d = 0; d < p->c.danger_count; d++) {
        const cause_subject *s = &p->m->subjects[p->danger_subjects[d]];
        for (size_t i = 0; i < x->handle_count; i++) {
            if (str_eq(x->handles[i], s->id)) {
                names[(*count)++] = s->name[p->k->lang];
            }
        }
    }
    return names;
}

static bool makes_safe(const telling *t, const catalogue_action *x)
{
    const desk_planned *p = t->p;
    bool makes = false;
    for (uint32_t d = 0; d < p->c.danger_count; d++) {
        uint32_t subject = p->danger_subjects[d];
        makes = makes || (p->k->d->underneath->stops[subject] &&
                          desk_is_among(p->m->subjects[subject].id, x->handles, x->handle_count));
    }
    return makes;
}

static overview_step tell_step(const telling *t, const plan_step *s)
{
    const desk_option *o = &t->p->options[s->action];
    const catalogue_action *x = o->x;
    text_language lang = t->p->k->lang;
    uint32_t from = s->start > x->waits / DESK_WEEKS ? s->start * DESK_WEEKS : x->waits;
    overview_step out = {.action = x->id,
                         .name = x->name[lang],
                         .words = x->words[lang],
                         .who = (overview_who)x->kind,
                         .role = x->role[lang],
                         .life_domain = x->domain,
                         .service = x->service,
                         .at_once = s->at_once,
                         .right = o->due,
                         .pinned = o->wanted,
                         .from_week = from,
                         .helps_week = from + x->works_after,
                         .until_week = from + x->lasts,
                         .burden = x->burden,
                         .cost_cents = x->cost,
                         .cost_low_cents = x->cost_low,
                         .cost_high_cents = x->cost_high,
                         .cost_assumed = x->cost_source.assumed,
                         .paid_from = tell_budgets(t, x),
                         .paid_from_count = x->paid_from_count,
                         .brings = lang == TEXT_NL ? x->brings : STR_NULL};
    out.laws = tell_laws(t, x, &out.law_count);
    out.helps = tell_helps(t, o, &out.help_count);
    out.answers = tell_answers(t, x, &out.answer_count);
    out.asks = tell_rules(t, o, DESK_UNKNOWN, &out.ask_count);
    out.urgency = makes_safe(t, x) ? 0 : out.answer_count > 0 && s->at_once ? 1 : 2;
    return out;
}

static int compare_steps(const void *a, const void *b)
{
    const overview_step *x = a, *y = b;
    if (x->urgency != y->urgency) {
        return x->urgency < y->urgency ? -1 : 1;
    }
    if (x->from_week != y->from_week) {
        return x->from_week < y->from_week ? -1 : 1;
    }
    return str_cmp(x->action, y->action);
}

/* Each thing that was told counts once, however it was told: what weighs more within the household weighs so only there. */
static int64_t gone_in(const telling *t, const plan *x)
{
    double weights = 0, goals = 0;
    for (uint32_t s = 0; s < t->p->m->count; s++) {
        weights += t->p->weights[s];
        goals += t->p->weights[s] > 0;
    }
    return weights > 0 ? (int64_t)(x->relief / weights * goals * MILLION + 0.5) : 0;
}

static overview_one_plan tell_plan(const telling *t, const plan *x, double best)
{
    overview_step *steps = ARENA_ARRAY(t->p->k->a, overview_step, x->step_count + 1);
    for (uint32_t s = 0; s < x->step_count; s++) {
        steps[s] = tell_step(t, &x->steps[s]);
    }
    qsort(steps, x->step_count, sizeof *steps, compare_steps);
    overview_one_plan out = {.steps = steps,
                             .step_count = x->step_count,
                             .relief_millionths = (int64_t)(x->relief * MILLION + 0.5),
                             .gone_millionths = gone_in(t, x),
                             .of_best = best > 0 ? to_hundred(x->relief / best) : HUNDRED,
                             .gap = best > 0 ? to_hundred((x->bound - x->relief) / best) : 0,
                             .proven = x->bound <= x->relief * (1 + 1e-6) + 1e-9};
    for (size_t s = 0; s < out.step_count; s++) {
        out.cost_cents += steps[s].cost_cents;
    }
    out.pot = desk_tell_pot(t->p, steps, out.step_count, &out.pot_count);
    return out;
}

static void tell_plans(telling *t, const desk_plans *plans)
{
    overview_one_plan *out = ARENA_ARRAY(t->p->k->a, overview_one_plan, plans->count + 1);
    double best = plans->best[0].relief;
    for (uint32_t i = 0; i < plans->count; i++) {
        out[i] = tell_plan(t, &plans->best[i], best);
    }
    t->out->plans = out;
    t->out->plan_count = plans->count;
    t->out->must = tell_plan(t, plans->must, best);
    int wanted = plans->unbound > 0 ? to_hundred(best / plans->unbound) : HUNDRED;
    t->out->wanted_of_best = wanted < HUNDRED ? wanted : HUNDRED;
}

/* ------------------------------------------------------------------ what stands in the way */

static int compare_blocked(const void *a, const void *b)
{
    const overview_blocked *x = a, *y = b;
    int first = x->help_count > 0 ? x->helps[0].of_100 : 0, second = y->help_count > 0 ? y->helps[0].of_100 : 0;
    return first != second ? (first > second ? -1 : 1) : str_cmp(x->action, y->action);
}

/* What would help with what was told, and is stopped by a rule: not what the household simply is not. */
static bool is_stopped(const desk_planned *p, const desk_option *o)
{
    bool by_rule = false;
    for (size_t i = 0; i < o->x->condition_count; i++) {
        const catalogue_condition *c = &o->x->conditions[i];
        bool is_fact =
            c->layer == CATALOGUE_FACT || (c->need == CATALOGUE_NEEDS_SCHEME && desk_lacks_situation(p, c->name));
        if (o->answers[i] == DESK_NO && is_fact) {
            return false;
        }
        by_rule = by_rule || o->answers[i] == DESK_NO;
    }
    return by_rule;
}

static void tell_blocked(telling *t)
{
    overview_blocked *list = ARENA_ARRAY(t->p->k->a, overview_blocked, t->p->count + 1);
    size_t n = 0;
    for (uint32_t i = 0; i < t->p->count && !t->p->unsafe; i++) {
        const desk_option *o = &t->p->options[i];
        overview_blocked x = {.action = o->x->id,
                              .name = o->x->name[t->p->k->lang],
                              .words = o->x->words[t->p->k->lang],
                              .all_along = true,
                              .cost_cents = o->x->cost,
                              .paid_from = tell_budgets(t, o->x),
                              .paid_from_count = o->x->paid_from_count};
        x.laws = tell_laws(t, o->x, &x.law_count);
        x.helps = tell_helps(t, o, &x.help_count);
        x.rules = tell_rules(t, o, DESK_NO, &x.rule_count);
        for (size_t r = 0; r < x.rule_count; r++) {
            x.all_along = x.all_along && x.rules[r].allowed.n > 0;
        }
        if (x.help_count > 0 && is_stopped(t->p, o)) {
            list[n++] = x;
        }
    }
    qsort(list, n, sizeof *list, compare_blocked);
    t->out->blocked = list;
    t->out->blocked_count = n;
}

void desk_tell_plan(const desk_planned *p, const desk_plans *plans, overview_plan *out)
{
    telling t = {.p = p, .out = out, .goal_of = ARENA_ARRAY(p->k->a, int32_t, p->m->count + 1)};
    for (uint32_t s = 0; s < p->m->count; s++) {
        t.goal_of[s] = -1;
    }
    out->unsafe = p->unsafe;
    tell_goals(&t, &plans->best[0]);
    tell_plans(&t, plans);
    tell_blocked(&t);
    desk_tell_around(p, out);
}
