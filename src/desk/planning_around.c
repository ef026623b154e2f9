/* What stands around a plan: the words it began with, what is not known yet, who pays, and how it looks by life domain. */
#include "desk/planning.h"

#include <stdlib.h>

#include "base/banned.h"

enum { TO_KNOW_MAX = 8 };

/* ------------------------------------------------------------------ own words */

bool desk_shows(const cause_subject *s, str problem)
{
    for (size_t i = 0; i < s->sign_count; i++) {
        if (s->signs[i].kind == CAUSE_SIGN_WORRY && str_eq(s->signs[i].id, problem)) {
            return true;
        }
    }
    return false;
}

const household_voice *const *desk_find_quotes(const desk_planned *p)
{
    const household *h = p->k->h;
    const household_voice **quotes = ARENA_ARRAY(p->k->a, const household_voice *, p->m->count + 1);
    for (size_t w = 0; w < h->worry_count; w++) {
        size_t count;
        str wish;
        const worry_finding *found = worries_find(p->k->a, &p->k->d->worries, h->worries[w].text, &count, &wish);
        for (uint32_t s = 0; s < p->m->count; s++) {
            for (size_t i = 0; i < count && quotes[s] == NULL; i++) {
                quotes[s] = desk_shows(&p->m->subjects[s], found[i].problem->id) ? &h->worries[w] : NULL;
            }
        }
    }
    return quotes;
}

/* ------------------------------------------------------------------ what was asked for */

static bool changes(const desk_planned *p, const desk_option *o, uint32_t subject)
{
    bool is = false;
    for (size_t i = 0; i < o->x->change_count; i++) {
        is = is || (uint32_t)cause_model_find(p->m, o->x->changes[i].variable) == subject;
    }
    return is;
}

/* A step answers what was asked for when it works on a problem that those words name. Nothing is guessed from the rest. */
static bool answers_need(const desk_planned *p, const desk_option *o, const worry_finding *found, size_t count)
{
    for (uint32_t s = 0; s < p->m->count; s++) {
        for (size_t i = 0; i < count; i++) {
            if (desk_shows(&p->m->subjects[s], found[i].problem->id) && changes(p, o, s)) {
                return true;
            }
        }
    }
    return false;
}

static overview_need tell_need(const desk_planned *p, const household_voice *v, const overview_plan *out)
{
    size_t count, steps = out->plan_count == 0 ? 0 : out->plans[0].step_count;
    str wish;
    const worry_finding *found = worries_find(p->k->a, &p->k->d->worries, v->text, &count, &wish);
    size_t *list = ARENA_ARRAY(p->k->a, size_t, steps + 1);
    overview_need need = {.words = v->text, .said_by = v->who, .life_domain = v->life_domain, .steps = list};
    for (size_t i = 0; i < steps; i++) {
        if (answers_need(p, desk_option_of(p, out->plans[0].steps[i].action), found, count)) {
            list[need.step_count++] = i;
        }
    }
    return need;
}

static void tell_needs(const desk_planned *p, overview_plan *out)
{
    const household *h = p->k->h;
    overview_need *needs = ARENA_ARRAY(p->k->a, overview_need, h->need_count + 1);
    for (size_t i = 0; i < h->need_count; i++) {
        needs[i] = tell_need(p, &h->needs[i], out);
    }
    out->needs = needs;
    out->need_count = h->need_count;
}

/* ------------------------------------------------------------------ what is not known yet */

typedef struct unknown { /* a condition */
    const catalogue_condition *c;
    str *actions;
    size_t count;
    double relief; /* of all that waits for it */
} unknown;

static int compare_unknown(const void *a, const void *b)
{
    const unknown *x = a, *y = b;
    return x->relief != y->relief ? (x->relief > y->relief ? -1 : 1) : str_cmp(x->c->words[0], y->c->words[0]);
}

static unknown *unknown_of(unknown *list, size_t *n, const catalogue_condition *c)
{
    for (size_t i = 0; i < *n; i++) {
        if (str_eq(list[i].c->words[0], c->words[0])) {
            return &list[i];
        }
    }
    list[*n] = (unknown){.c = c};
    return &list[(*n)++];
}

static void add_unknown(const desk_planned *p, const desk_option *o, unknown *list, size_t *n)
{
    for (size_t c = 0; c < o->x->condition_count; c++) {
        if (o->answers[c] == DESK_UNKNOWN) {
            unknown *u = unknown_of(list, n, &o->x->conditions[c]);
            u->actions = u->actions == NULL ? ARENA_ARRAY(p->k->a, str, p->count) : u->actions;
            u->actions[u->count++] = o->x->name[p->k->lang];
            u->relief += desk_own_relief(p, o);
        }
    }
}

static bool is_planned(const overview_plan *out, str action)
{
    bool is = false;
    for (size_t i = 0; out->plan_count > 0 && i < out->plans[0].step_count; i++) {
        is = is || str_eq(out->plans[0].steps[i].action, action);
    }
    return is;
}

/* Of what may be, would help with what was told, and waits for an answer of the household or of a body. */
static void tell_to_know(const desk_planned *p, overview_plan *out)
{
    size_t conditions = 1, n = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        conditions += p->options[i].x->condition_count;
    }
    unknown *list = ARENA_ARRAY(p->k->a, unknown, conditions);
    for (uint32_t i = 0; i < p->count && !p->unsafe; i++) {
        const desk_option *o = &p->options[i];
        if (o->possible == DESK_UNKNOWN && o->to_know && !o->unwanted && !is_planned(out, o->x->id) &&
            desk_is_worth_planning(p, o)) {
            add_unknown(p, o, list, &n);
        }
    }
    qsort(list, n, sizeof *list, compare_unknown);
    out->to_know_count = n < TO_KNOW_MAX ? n : TO_KNOW_MAX;
    overview_to_know *told = ARENA_ARRAY(p->k->a, overview_to_know, out->to_know_count + 1);
    for (size_t i = 0; i < out->to_know_count; i++) {
        told[i] = (overview_to_know){
            .words = list[i].c->words[p->k->lang],
            .source = list[i].c->source,
            .by_others = list[i].c->need == CATALOGUE_NEEDS_AGREED || list[i].c->need == CATALOGUE_NEEDS_PLACE ||
                         list[i].c->layer == CATALOGUE_CONTRACT || list[i].c->layer == CATALOGUE_HABIT,
            .actions = list[i].actions,
            .action_count = list[i].count};
    }
    out->to_know = told;
}

/* ------------------------------------------------------------------ the pot */

static int compare_shares(const void *a, const void *b)
{
    const overview_share *x = a, *y = b;
    return x->cents != y->cents ? (x->cents > y->cents ? -1 : 1) : str_cmp(x->budget, y->budget);
}

const overview_share *desk_tell_pot(const desk_planned *p, const overview_step *steps, size_t count, size_t *shares)
{
    const budgets *b = &p->k->d->actions->budgets;
    overview_share *pot = ARENA_ARRAY(p->k->a, overview_share, b->count + 1);
    int64_t *cents = ARENA_ARRAY(p->k->a, int64_t, b->count + 1);
    for (size_t i = 0; i < count; i++) {
        const catalogue_action *x = desk_option_of(p, steps[i].action)->x;
        if (x->cost > 0) { /* what costs something says who may pay */
            cents[plan_find_budget(b, x->paid_from[0])] += x->cost;
        }
    }
    *shares = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        if (cents[i] > 0) {
            pot[(*shares)++] = (overview_share){.budget = b->list[i].id,
                                                .name = b->list[i].name[p->k->lang],
                                                .law = b->list[i].law,
                                                .owner = b->list[i].owner,
                                                .outside = !str_eq(b->list[i].owner, S("gemeente")),
                                                .cents = cents[i]};
        }
    }
    qsort(pot, *shares, sizeof *pot, compare_shares);
    return pot;
}

/* ------------------------------------------------------------------ the wheel */

static overview_level level_of(const overview_goal *g, bool wished)
{
    if (wished && g->of_100 > 0) {
        return OVERVIEW_LEVEL_EASED;
    }
    return g->danger ? OVERVIEW_LEVEL_DANGER : g->awake ? OVERVIEW_LEVEL_AWAKE : OVERVIEW_LEVEL_TOLD;
}

static void tell_wheel(const desk_planned *p, overview_plan *out)
{
    const service_catalogue *s = &p->k->d->services;
    overview_spoke *wheel = ARENA_ARRAY(p->k->a, overview_spoke, s->domain_count + 1);
    for (size_t i = 0; i < s->domain_count; i++) {
        wheel[i] = (overview_spoke){.life_domain = s->domains[i].id,
                                    .name = s->domains[i].name[p->k->lang],
                                    .now = OVERVIEW_LEVEL_NOTHING,
                                    .wish = OVERVIEW_LEVEL_NOTHING};
        for (size_t g = 0; g < out->goal_count; g++) {
            if (str_eq(out->goals[g].life_domain, s->domains[i].id)) {
                overview_level now = level_of(&out->goals[g], false), wish = level_of(&out->goals[g], true);
                wheel[i].now = now < wheel[i].now ? now : wheel[i].now;
                wheel[i].wish = wish < wheel[i].wish ? wish : wheel[i].wish;
            }
        }
    }
    out->wheel = wheel;
    out->spoke_count = s->domain_count;
}

void desk_tell_around(const desk_planned *p, overview_plan *out)
{
    tell_needs(p, out);
    tell_to_know(p, out);
    tell_wheel(p, out);
    out->talents = p->k->h->talents;
    out->talent_count = p->k->h->talent_count;
}
