/* The case for plan_choose, what people want of it, and the use case. */
#include "desk/planning.h"

#include "base/banned.h"

enum { DRAWS = 128, HOUSEHOLDS = 128, SEED = 2026, STEPS = 40000, UNLIKE = 4 };

/* ------------------------------------------------------------------ the case */

static uint32_t *numbers_of(arena *a, const uint32_t *list, size_t n)
{
    uint32_t *out = ARENA_ARRAY(a, uint32_t, n + 1);
    for (size_t i = 0; i < n; i++) {
        out[i] = list[i];
    }
    return out;
}

/* What is not known yet is asked, not planned, unless somebody wants it. */
static bool may_be(const desk_planned *p, const desk_option *o, bool bound)
{
    bool answers = desk_answers_danger(p, o->x), wanted = o->wanted;
    return o->possible != DESK_NO && !(bound && o->unwanted) && (answers || !p->unsafe) &&
           (answers || wanted || o->due || (!o->to_know && desk_is_worth_planning(p, o)));
}

static plan_standing standing_of(const desk_planned *p, const desk_option *o, bool bound)
{
    if (!may_be(p, o, bound)) {
        return PLAN_FORBIDDEN;
    }
    bool is_own = o->x->kind == CATALOGUE_OWN && o->wanted && str_starts(o->x->id, S(DESK_OWN_STEP));
    return (o->due && !p->unsafe) || (bound && is_own) ? PLAN_DUE : bound && o->wanted ? PLAN_PINNED : PLAN_FREE;
}

static plan_action action_of(const desk_planned *p, const desk_option *o, bool bound)
{
    const catalogue_action *x = o->x;
    uint32_t starts = x->waits / DESK_WEEKS, helps = (x->waits + x->works_after + DESK_WEEKS / 2) / DESK_WEEKS;
    return (plan_action){.standing = standing_of(p, o, bound),
                         .reliefs = o->reliefs,
                         .relief_count = o->relief_count,
                         .earliest = starts,
                         .works_after = helps > starts ? helps - starts : 0,
                         .lasts = (x->waits % DESK_WEEKS + x->lasts + DESK_WEEKS - 1) / DESK_WEEKS,
                         .burden = x->burden,
                         .cost = desk_stands(o) ? 0 : x->cost, /* no limit of money takes a right away */
                         .after = numbers_of(p->k->a, x->after, x->after_count),
                         .after_count = (uint32_t)x->after_count,
                         .not_with = numbers_of(p->k->a, x->not_with, x->not_with_count),
                         .not_with_count = (uint32_t)x->not_with_count};
}

static void make_case(desk_planned *p, uint32_t plans, bool bound)
{
    plan_action *actions = ARENA_ARRAY(p->k->a, plan_action, p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        actions[i] = action_of(p, &p->options[i], bound);
    }
    p->c.actions = actions;
    p->c.count = p->count;
    p->c.weights = p->weights;
    p->c.goal_count = p->m->count;
    p->c.periods = DESK_PLAN_QUARTERS;
    p->c.bears = p->k->d->actions->bears;
    p->c.most = -1;
    p->c.best = plans;
    p->c.unlike = UNLIKE;
    p->c.steps = STEPS;
}

/* The same without what a want of money could take away. */
static bool choose_must(const desk_planned *p, desk_plans *plans, err *e)
{
    plan_case c = p->c;
    plan_action *actions = ARENA_ARRAY(p->k->a, plan_action, p->count + 1);
    uint32_t one;
    for (uint32_t i = 0; i < p->count; i++) {
        actions[i] = p->c.actions[i];
        actions[i].standing = PLAN_FORBIDDEN;
    }
    for (uint32_t i = 0; i < plans->best->step_count; i++) {
        const plan_step *s = &plans->best->steps[i];
        bool waits_for_nobody = s->at_once && p->c.actions[s->action].standing != PLAN_PINNED;
        bool stays = waits_for_nobody || p->unsafe || desk_stands(&p->options[s->action]);
        actions[s->action].standing = stays ? p->c.actions[s->action].standing : PLAN_FORBIDDEN;
    }
    c.actions = actions;
    c.best = 1;
    return plan_choose(p->k->a, &c, &plans->must, &one, e);
}

/* What is wanted must be possible. */
static bool check_pinned(const desk_planned *p, str id, err *e)
{
    int64_t at = plan_find_action(&p->k->d->actions->all, id);
    const desk_option *o = &p->options[at];
    for (size_t c = 0; c < o->x->condition_count; c++) {
        if (o->answers[c] == DESK_NO) {
            return err_set(e, ERR_RULE, "'" STR_FMT "' cannot be: " STR_FMT " (" STR_FMT ")", STR_ARG(id),
                           STR_ARG(o->x->conditions[c].words[p->k->lang]), STR_ARG(o->x->conditions[c].source));
        }
    }
    return true;
}

const budgets *desk_pots(const desk *d)
{
    return &d->actions->budgets;
}

/* A short word is near to many: what is left of it must still be recognisable. */
static str nearest_action(const catalogue *all, str id)
{
    enum { LETTERS = 4 };
    size_t most = 1 + id.n / LETTERS;
    str found = STR_NULL;
    for (uint32_t i = 0; i < all->count; i++) {
        size_t away = str_distance(id, all->actions[i].id, most);
        if (away <= most && away < id.n) {
            found = all->actions[i].id;
            most = away > 0 ? away - 1 : 0;
        }
    }
    return found;
}

bool desk_check_action(const desk *d, str id, err *e)
{
    const catalogue *all = &d->actions->all;
    if (plan_find_action(all, id) >= 0) {
        return true;
    }
    str near = nearest_action(all, id);
    return near.n > 0
               ? err_set(e, ERR_INPUT,
                         "'" STR_FMT "' is no action of content/actions; did you mean '" STR_FMT
                         "'? docs/acties.md lists them",
                         STR_ARG(id), STR_ARG(near))
               : err_set(e, ERR_INPUT, "'" STR_FMT "' is no action of content/actions; docs/acties.md lists them",
                         STR_ARG(id));
}

static bool check_exist(const desk *d, const str *ids, size_t count, err *e)
{
    for (size_t i = 0; i < count; i++) {
        TRY(desk_check_action(d, ids[i], e));
    }
    return true;
}

/* Of a household without problems too. */
static bool check_told(const desk *d, const desk_planning *how, err *e)
{
    TRY(check_exist(d, how->pinned, how->pinned_count, e) && check_exist(d, how->forbidden, how->forbidden_count, e));
    for (size_t i = 0; i < how->pinned_count; i++) {
        if (desk_is_among(how->pinned[i], how->forbidden, how->forbidden_count)) {
            return err_set(e, ERR_INPUT, "'" STR_FMT "' is both wanted and not wanted; choose one",
                           STR_ARG(how->pinned[i]));
        }
    }
    return true;
}

static bool check_added(const desk_planning *how, err *e)
{
    if (how->added_count > DESK_ADDED_MAX) {
        return err_set(e, ERR_INPUT, "%zu steps of your own are too many; %d is the most", how->added_count,
                       DESK_ADDED_MAX);
    }
    for (size_t i = 0; i < how->added_count; i++) {
        const desk_added *x = &how->added[i];
        if (str_trim(x->words).n == 0 || x->burden > DESK_ADDED_BURDEN_MAX || x->weeks < 1 ||
            x->weeks > DESK_ADDED_WEEKS_MAX) {
            return err_set(e, ERR_INPUT,
                           "a step of your own needs words, what it asks (0 nothing to 3 most days) and for how many "
                           "weeks (1 to 52)");
        }
    }
    return true;
}

static bool check_wanted(const desk_planned *p, const desk_planning *how, err *e)
{
    for (size_t i = 0; i < how->pinned_count; i++) {
        TRY(check_pinned(p, how->pinned[i], e));
    }
    return true;
}

/* ------------------------------------------------------------------ the use case */

static bool told_something(const desk_planned *p)
{
    for (uint32_t i = 0; i < p->m->count; i++) {
        if (p->seen->seen[i].told && p->m->subjects[i].kind != CAUSE_PROTECTIVE) {
            return true;
        }
    }
    return false;
}

static bool rank(const desk_planned *p, cause_ranking *out, err *e)
{
    cause_case c = {.model = p->m,
                    .known = p->seen->known,
                    .weights = p->weights,
                    .has_children = p->seen->has_children,
                    .quarters = DESK_PLAN_QUARTERS,
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = 1,
                    .all_closely = true,
                    .seed = SEED};
    return cause_rank(p->k->a, &c, out, e);
}

/* What is only supposed is no goal: it is asked about, and not planned for. What was told is one, also what is no problem of its own (reading is hard, the neighbourhood is not safe). */
static const double *weigh_goals(const desk_planned *p)
{
    const desk_weights *w = &p->k->d->underneath->weights;
    double *weights = ARENA_ARRAY(p->k->a, double, p->m->count + 1);
    for (uint32_t s = 0; s < p->m->count; s++) {
        const desk_seen *seen = &p->seen->seen[s];
        double weight = seen->awake ? w->awake : w->told, least = p->m->subjects[s].danger ? w->danger : 0;
        bool is_goal = seen->told && p->m->subjects[s].kind != CAUSE_PROTECTIVE;
        weights[s] = !is_goal ? 0 : weight > least ? weight : least;
    }
    return weights;
}

bool desk_look_at_actions(desk_planned *p, const desk_planning *how, bool *told, err *e)
{
    static const desk_looking just_so;
    overview *heard = ARENA_NEW(p->k->a, overview);
    desk_evidence *seen = ARENA_NEW(p->k->a, desk_evidence);
    cause_ranking *ranking = ARENA_NEW(p->k->a, cause_ranking);
    desk_hear(p->k, heard);
    TRY(desk_see(p->k, heard, how->looking == NULL ? &just_so : how->looking, seen, e));
    p->heard = heard;
    p->seen = seen;
    p->m = &p->k->d->underneath->model;
    p->weights = weigh_goals(p);
    *told = told_something(p);
    if (!*told) {
        return true;
    }
    TRY(rank(p, ranking, e));
    p->ranking = ranking;
    for (uint32_t i = 0; i < p->m->count; i++) {
        p->unsafe = p->unsafe || (seen->seen[i].told && p->k->d->underneath->stops[i]);
    }
    p->count = p->k->d->actions->all.count + (uint32_t)how->added_count;
    desk_option *options = desk_find_options(p, how);
    p->options = options;
    desk_find_dangers(p, options);
    desk_find_due(p, options);
    return true;
}

static bool make_plan(desk_planned *p, const desk_planning *how, overview_plan *out, err *e)
{
    bool told;
    TRY(check_added(how, e) && desk_look_at_actions(p, how, &told, e));
    if (!told) {
        desk_tell_around(p, out);
        return true;
    }
    p->quotes = desk_find_quotes(p);
    TRY(check_wanted(p, how, e));
    const plan *unbound;
    uint32_t one;
    desk_plans plans;
    make_case(p, 1, false);
    TRY(plan_choose(p->k->a, &p->c, &unbound, &one, e));
    plans.unbound = unbound->relief;
    make_case(p, how->alternatives == 0 || p->unsafe ? 1 : how->alternatives, true);
    p->c.most = how->has_most ? how->most_cents : -1;
    TRY(plan_choose(p->k->a, &p->c, &plans.best, &plans.count, e) && choose_must(p, &plans, e));
    while (plans.count > 1 && plans.best[plans.count - 1].step_count == 0) {
        plans.count--; /* doing nothing differs most, and is no other plan */
    }
    desk_tell_plan(p, &plans, out);
    return true;
}

bool desk_make_plan(const desk *d, arena *a, const household *h, date today, text_language lang,
                    const desk_planning *how, overview_plan *out, err *e)
{
    static const desk_planning just_so = {.alternatives = 1};
    overview rights;
    desk_case k;
    *out = (overview_plan){0};
    how = how == NULL ? &just_so : how;
    TRY(check_told(d, how, e));
    TRY(desk_overview(d, a, h, today, lang, &rights, e) && desk_case_begin(&k, d, a, h, today, lang, true, e));
    desk_planned p = {.k = &k, .rights = &rights};
    out->day = rights.day;
    bool good = make_plan(&p, how, out, e);
    desk_case_end(&k);
    return good;
}
