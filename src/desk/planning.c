/* Which actions may be in the plan of a household, what each of them relieves, and which dangers come before all of it. */
#include "desk/planning.h"

#include <stdlib.h>

#include "base/banned.h"

enum { DRAWS = 128, HOUSEHOLDS = 128, SEED = 2026, STEPS = 4000, UNLIKE = 4 };
#define WORTH_HELPING 0.005 /* share of households in which an action relieves something: less is not told */

/* ------------------------------------------------------------------ conditions: yes, no or unknown */

static desk_answer fact_is(const desk_planned *p, str name, str value)
{
    const fact_definition *f = fact_find(&p->k->d->facts, name);
    const fact_rows *rows = desk_rows(p->k->h, f->table);
    desk_answer answer = rows == NULL || rows->n == 0 ? DESK_UNKNOWN : DESK_NO;
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        const fact_cell *c = household_cell(&rows->rows[i], f->name);
        if (desk_cell_is(c, value)) {
            return DESK_YES;
        }
        answer = c == NULL ? DESK_UNKNOWN : answer;
    }
    return answer;
}

static desk_answer has_right(const desk_planned *p, str scheme)
{
    desk_answer answer = DESK_NO;
    for (size_t i = 0; i < p->rights->item_count; i++) {
        const overview_item *x = &p->rights->items[i];
        if (str_eq(x->scheme, scheme) && x->status != OVERVIEW_REFUSED) {
            desk_answer its = x->status == OVERVIEW_GRANTED ? DESK_YES : DESK_UNKNOWN;
            answer = its > answer ? its : answer;
        }
    }
    return answer;
}

static desk_answer has_problem(const desk_planned *p, str id, str state)
{
    uint32_t subject = (uint32_t)cause_model_find(p->m, id), least = 1;
    const cause_subject *s = &p->m->subjects[subject];
    const cause_known *known = &p->seen->known[subject];
    while (!str_eq(s->states[least], state)) {
        least++;
    }
    bool may = false, must = true;
    for (uint32_t i = 0; i < s->state_count; i++) {
        bool possible =
            known->state >= 0 ? known->state == (int32_t)i : known->likelihood == NULL || known->likelihood[i] > 0;
        may = may || (possible && i >= least);
        must = must && (!possible || i >= least);
    }
    return must ? DESK_YES : may ? DESK_UNKNOWN : DESK_NO;
}

static bool has_adult(const desk_planned *p)
{
    for (size_t i = 0; i < p->k->h->person_count; i++) {
        if (!desk_is_minor(p->k, &p->k->h->persons[i])) {
            return true;
        }
    }
    return false;
}

static desk_answer answer_of(const desk_planned *p, const catalogue_condition *c)
{
    switch (c->need) {
    case CATALOGUE_NEEDS_FACT: return fact_is(p, c->name, c->value);
    case CATALOGUE_NEEDS_SCHEME: return has_right(p, c->name);
    case CATALOGUE_NEEDS_PROBLEM: return has_problem(p, c->name, c->value);
    case CATALOGUE_NEEDS_CHILDREN: return p->seen->has_children ? DESK_YES : DESK_NO;
    case CATALOGUE_NEEDS_ADULT: return has_adult(p) ? DESK_YES : DESK_NO;
    case CATALOGUE_NEEDS_AGREED: return DESK_UNKNOWN; /* a household file has no agreements of others */
    case CATALOGUE_NEEDS_NOTHING: break;
    }
    return DESK_NO;
}

/* ------------------------------------------------------------------ what an action relieves */

static const cause_leverage *lever_of(const desk_planned *p, uint32_t subject)
{
    for (uint32_t i = 0; i < p->ranking->single_count; i++) {
        if (p->ranking->singles[i].levers[0] == subject) {
            return &p->ranking->singles[i];
        }
    }
    return NULL;
}

/* Share of households such as this one in which `goal` is gone or less severe when help takes the subject away: the
 * problem itself where it is there, and what follows from it a year on. */
static double relieved(const desk_planned *p, uint32_t subject, uint32_t goal)
{
    const cause_leverage *lever = lever_of(p, subject);
    return subject == goal ? 1 - p->ranking->mass[subject][0] : lever == NULL ? 0 : lever->improved[goal];
}

/* Changes of one action work apart from each other. */
static void find_reliefs(const desk_planned *p, desk_option *o)
{
    o->reliefs = ARENA_ARRAY(p->k->a, plan_relief, p->m->count);
    for (uint32_t goal = 0; goal < p->m->count; goal++) {
        double left = 1;
        for (size_t i = 0; i < o->x->change_count; i++) {
            uint32_t subject = (uint32_t)cause_model_find(p->m, o->x->changes[i].variable);
            left *= 1 - o->x->changes[i].works * relieved(p, subject, goal);
        }
        if (p->seen->weights[goal] > 0 && 1 - left >= WORTH_HELPING) {
            o->reliefs[o->relief_count++] = (plan_relief){goal, 1 - left};
        }
    }
}

/* ------------------------------------------------------------------ options */

/* Whether another agrees is asked on the way: a landlord, a school, an employer. What a law wants of a body is not. */
static bool is_agreement(const catalogue_condition *c)
{
    return c->need == CATALOGUE_NEEDS_AGREED && (c->layer == CATALOGUE_CONTRACT || c->layer == CATALOGUE_HABIT);
}

static bool is_among(str id, const str *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_eq(list[i], id)) {
            return true;
        }
    }
    return false;
}

static desk_option *find_options(const desk_planned *p, const desk_planning *how)
{
    const catalogue *all = &p->k->d->actions->all;
    desk_option *options = ARENA_ARRAY(p->k->a, desk_option, all->count + 1);
    for (uint32_t i = 0; i < all->count; i++) {
        const catalogue_action *x = &all->actions[i];
        desk_answer *answers = ARENA_ARRAY(p->k->a, desk_answer, x->condition_count + 1);
        options[i] = (desk_option){.x = x,
                                   .possible = DESK_YES,
                                   .answers = answers,
                                   .wanted = is_among(x->id, how->pinned, how->pinned_count),
                                   .unwanted = is_among(x->id, how->forbidden, how->forbidden_count)};
        for (size_t c = 0; c < x->condition_count; c++) {
            answers[c] = answer_of(p, &x->conditions[c]);
            options[i].possible = answers[c] < options[i].possible ? answers[c] : options[i].possible;
            options[i].to_know = options[i].to_know || (answers[c] == DESK_UNKNOWN && !is_agreement(&x->conditions[c]));
        }
        find_reliefs(p, &options[i]);
    }
    return options;
}

/* ------------------------------------------------------------------ what is due */

double desk_own_relief(const desk_planned *p, const desk_option *o)
{
    double sum = 0;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        sum += p->seen->weights[o->reliefs[i].goal] * o->reliefs[i].share;
    }
    return sum;
}

static bool helps_with_what_was_told(const desk_planned *p, const desk_option *o)
{
    for (size_t i = 0; i < o->x->change_count; i++) {
        if (p->seen->seen[cause_model_find(p->m, o->x->changes[i].variable)].told) {
            return true;
        }
    }
    return false;
}

static bool is_received(const desk_planned *p, str scheme)
{
    for (size_t i = 0; i < p->rights->item_count; i++) {
        if (str_eq(p->rights->items[i].scheme, scheme) && p->rights->items[i].already) {
            return true;
        }
    }
    return false;
}

static bool rests_on(const catalogue_action *x, str scheme)
{
    for (size_t i = 0; i < x->condition_count; i++) {
        if (x->conditions[i].need == CATALOGUE_NEEDS_SCHEME && str_eq(x->conditions[i].name, scheme)) {
            return true;
        }
    }
    return false;
}

static bool excludes_due(const desk_planned *p, const desk_option *options, uint32_t action)
{
    const catalogue_action *x = &p->k->d->actions->all.actions[action];
    for (uint32_t i = 0; i < p->count; i++) {
        for (size_t k = 0; options[i].due && k < x->not_with_count; k++) {
            if (x->not_with[k] == i) {
                return true;
            }
        }
        for (size_t k = 0; options[i].due && k < options[i].x->not_with_count; k++) {
            if (options[i].x->not_with[k] == action) {
                return true;
            }
        }
    }
    return false;
}

/* A right of the household that it does not have yet, and that helps with what it told: of the actions that are a right by it, or the very service that it is about, the one that relieves most is
 * due. Which help exactly fits a right, is for people to say. */
static void find_due(const desk_planned *p, desk_option *options)
{
    for (size_t s = 0; s < p->rights->item_count; s++) {
        const overview_item *right = &p->rights->items[s];
        uint32_t best = PLAN_ACTIONS_MAX;
        for (uint32_t i = 0; i < p->count && right->status == OVERVIEW_GRANTED && !is_received(p, right->scheme); i++) {
            const desk_option *o = &options[i];
            bool is_it = o->x->right || str_eq(o->x->service, right->scheme);
            bool fits = is_it && o->possible == DESK_YES && !o->unwanted && rests_on(o->x, right->scheme) &&
                        helps_with_what_was_told(p, o) && o->x->after_count == 0 && !excludes_due(p, options, i);
            best = fits && (best == PLAN_ACTIONS_MAX || desk_own_relief(p, o) > desk_own_relief(p, &options[best]))
                       ? i
                       : best;
        }
        if (best < PLAN_ACTIONS_MAX) {
            options[best].due = true;
        }
    }
}

/* ------------------------------------------------------------------ dangers */

/* Days until it happens, when somebody said on which day. */
static int64_t days_left(const desk_planned *p, const cause_subject *s)
{
    const fact_definition *threat = fact_find(&p->k->d->facts, DESK_THREAT);
    const fact_rows *rows = threat == NULL ? NULL : desk_rows(p->k->h, threat->table);
    int64_t left = INT64_MAX;
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        const fact_cell *is = household_cell(&rows->rows[i], DESK_THREAT),
                        *day = household_cell(&rows->rows[i], DESK_THREAT_DAY);
        for (size_t k = 0; day != NULL && k < s->sign_count; k++) {
            bool shows = s->signs[k].kind == CAUSE_SIGN_FACT && str_eq(s->signs[k].id, DESK_THREAT) &&
                         desk_cell_is(is, s->signs[k].value);
            left = shows && day->value - p->k->day < left ? day->value - p->k->day : left;
        }
    }
    return left;
}

typedef struct dated { /* a danger */
    uint32_t subject;
    int64_t days;
} dated;

static int compare_dated(const void *a, const void *b)
{
    const dated *x = a, *y = b;
    if (x->days != y->days) {
        return x->days < y->days ? -1 : 1;
    }
    return x->subject < y->subject ? -1 : x->subject > y->subject;
}

/* Those that help before that day; when there are none, whatever helps at all. */
static plan_danger danger_of(const desk_planned *p, const dated *d)
{
    enum { DAYS = 7 };
    uint32_t *answers = ARENA_ARRAY(p->k->a, uint32_t, p->count + 1);
    plan_danger out = {.answers = answers, .latest = DESK_PLAN_QUARTERS - 1};
    for (int in_time = 1; in_time >= 0 && out.answer_count == 0; in_time--) {
        for (uint32_t i = 0; i < p->count; i++) {
            const catalogue_action *x = p->options[i].x;
            bool soon = ((int64_t)x->waits + x->works_after) * DAYS <= d->days;
            if (is_among(p->m->subjects[d->subject].id, x->handles, x->handle_count) && (soon || in_time == 0)) {
                answers[out.answer_count++] = i;
            }
        }
    }
    return out;
}

static void find_dangers(desk_planned *p)
{
    dated list[PLAN_DANGERS_MAX];
    uint32_t n = 0;
    for (uint32_t s = 0; s < p->m->count && n < PLAN_DANGERS_MAX; s++) {
        if (p->m->subjects[s].danger && p->seen->seen[s].told) {
            list[n++] = (dated){s, days_left(p, &p->m->subjects[s])};
        }
    }
    qsort(list, n, sizeof *list, compare_dated);
    plan_danger *dangers = ARENA_ARRAY(p->k->a, plan_danger, n + 1);
    uint32_t *subjects = ARENA_ARRAY(p->k->a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        dangers[i] = danger_of(p, &list[i]);
        subjects[i] = list[i].subject;
    }
    p->c.dangers = dangers;
    p->c.danger_count = n;
    p->danger_subjects = subjects;
}

/* ------------------------------------------------------------------ the case */

/* While somebody is not safe only what answers a danger is looked at: what helps others may harm then. */
static bool answers_danger(const desk_planned *p, const catalogue_action *x)
{
    for (uint32_t i = 0; i < p->c.danger_count; i++) {
        if (is_among(p->m->subjects[p->danger_subjects[i]].id, x->handles, x->handle_count)) {
            return true;
        }
    }
    return false;
}

static uint32_t *numbers_of(arena *a, const uint32_t *list, size_t n)
{
    uint32_t *out = ARENA_ARRAY(a, uint32_t, n + 1);
    for (size_t i = 0; i < n; i++) {
        out[i] = list[i];
    }
    return out;
}

bool desk_is_worth_planning(const desk_planned *p, const desk_option *o)
{
    bool is = false;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        is = is || (p->seen->seen[o->reliefs[i].goal].told && o->reliefs[i].share >= p->k->d->actions->worth);
    }
    return is;
}

/* What is not known yet is asked, not planned, unless somebody wants it. */
static bool may_be(const desk_planned *p, const desk_option *o, bool bound)
{
    bool answers = answers_danger(p, o->x), wanted = bound && o->wanted;
    return o->possible != DESK_NO && !(bound && o->unwanted) && (answers || !p->unsafe) &&
           (answers || wanted || o->due || (!o->to_know && desk_is_worth_planning(p, o)));
}

static plan_standing standing_of(const desk_planned *p, const desk_option *o, bool bound)
{
    if (!may_be(p, o, bound)) {
        return PLAN_FORBIDDEN;
    }
    return o->due && !p->unsafe ? PLAN_DUE : bound && o->wanted ? PLAN_PINNED : PLAN_FREE;
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
                         .cost = x->cost,
                         .after = numbers_of(p->k->a, x->after, x->after_count),
                         .after_count = (uint32_t)x->after_count,
                         .not_with = numbers_of(p->k->a, x->not_with, x->not_with_count),
                         .not_with_count = (uint32_t)x->not_with_count};
}

/* What is only supposed is no goal: it is asked about, and not planned for. */
static void make_case(desk_planned *p, uint32_t plans, bool bound)
{
    double *weights = ARENA_ARRAY(p->k->a, double, p->m->count + 1);
    for (uint32_t s = 0; s < p->m->count; s++) {
        weights[s] = p->seen->seen[s].told ? p->seen->weights[s] : 0;
    }
    plan_action *actions = ARENA_ARRAY(p->k->a, plan_action, p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        actions[i] = action_of(p, &p->options[i], bound);
    }
    p->c.actions = actions;
    p->c.count = p->count;
    p->c.weights = weights;
    p->c.goal_count = p->m->count;
    p->c.periods = DESK_PLAN_QUARTERS;
    p->c.bears = p->k->d->actions->bears;
    p->c.most = -1;
    p->c.best = plans;
    p->c.unlike = UNLIKE;
    p->c.steps = STEPS;
}

/* The same without all that could wait. */
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
        bool stays = s->at_once && p->c.actions[s->action].standing != PLAN_PINNED;
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
        if (is_among(how->pinned[i], how->forbidden, how->forbidden_count)) {
            return err_set(e, ERR_INPUT, "'" STR_FMT "' is both wanted and not wanted; choose one",
                           STR_ARG(how->pinned[i]));
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
                    .weights = p->seen->weights,
                    .has_children = p->seen->has_children,
                    .quarters = DESK_PLAN_QUARTERS,
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = 1,
                    .all_closely = true,
                    .seed = SEED};
    return cause_rank(p->k->a, &c, out, e);
}

static bool make_plan(desk_planned *p, const desk_planning *how, overview_plan *out, err *e)
{
    static const desk_looking just_so;
    overview heard = {0};
    desk_evidence seen;
    cause_ranking ranking;
    desk_hear(p->k, &heard);
    TRY(desk_see(p->k, &heard, how->looking == NULL ? &just_so : how->looking, &seen, e));
    p->seen = &seen;
    p->m = &p->k->d->underneath->model;
    if (!told_something(p)) {
        return true;
    }
    TRY(rank(p, &ranking, e));
    p->ranking = &ranking;
    for (uint32_t i = 0; i < p->m->count; i++) {
        p->unsafe = p->unsafe || (seen.seen[i].told && p->k->d->underneath->stops[i]);
    }
    desk_option *options = find_options(p, how);
    p->options = options;
    p->quotes = desk_find_quotes(p);
    p->count = p->k->d->actions->all.count;
    find_due(p, options);
    find_dangers(p);
    TRY(check_wanted(p, how, e));
    const plan *unbound;
    uint32_t one;
    desk_plans plans;
    make_case(p, 1, false);
    TRY(plan_choose(p->k->a, &p->c, &unbound, &one, e));
    plans.unbound = unbound->relief;
    make_case(p, how->alternatives == 0 ? 1 : how->alternatives, true);
    p->c.most = how->has_most ? how->most_cents : -1;
    TRY(plan_choose(p->k->a, &p->c, &plans.best, &plans.count, e) && choose_must(p, &plans, e));
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
