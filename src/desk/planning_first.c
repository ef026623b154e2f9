/* What comes before everything else in a plan: rights that the household does not have yet, and dangers with their days. */
#include "desk/planning.h"

#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ what is due */

static bool helps_with_what_was_told(const desk_planned *p, const desk_option *o)
{
    for (size_t i = 0; i < o->x->change_count; i++) {
        if (p->seen->seen[cause_model_find(p->m, o->x->changes[i].variable)].told) {
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

static bool excludes(const catalogue_action *x, uint32_t action)
{
    for (size_t k = 0; k < x->not_with_count; k++) {
        if (x->not_with[k] == action) {
            return true;
        }
    }
    return false;
}

/* What is due already, or answers a danger, is not pushed aside by another right. */
static bool excludes_first(const desk_planned *p, const desk_option *options, uint32_t action)
{
    const catalogue_action *x = options[action].x;
    for (uint32_t i = 0; i < p->count; i++) {
        bool first = options[i].due || desk_answers_danger(p, options[i].x);
        if (first && (excludes(x, i) || excludes(options[i].x, action))) {
            return true;
        }
    }
    return false;
}

/* Relief for what it asks of the household. Dangers are answered already. */
static double worth_asking(const desk_planned *p, const desk_option *o)
{
    double sum = 0;
    for (uint32_t i = 0; i < o->relief_count; i++) {
        uint32_t goal = o->reliefs[i].goal;
        sum += p->m->subjects[goal].danger ? 0 : p->weights[goal] * o->reliefs[i].share;
    }
    return sum / (1 + o->x->burden);
}

/* Of the actions that are this right, or the very service that it is about, the one that relieves most for what it asks; PLAN_ACTIONS_MAX: none helps with what was told. Which help
 * exactly fits a right, is for people to say. */
static uint32_t fitting(const desk_planned *p, const desk_option *options, str scheme)
{
    uint32_t best = PLAN_ACTIONS_MAX;
    for (uint32_t i = 0; i < p->count; i++) {
        const desk_option *o = &options[i];
        bool is_it = o->x->right || str_eq(o->x->service, scheme);
        bool fits = is_it && o->possible == DESK_YES && !o->unwanted && rests_on(o->x, scheme) &&
                    helps_with_what_was_told(p, o) && o->x->after_count == 0 && !excludes_first(p, options, i);
        bool better = fits && (best == PLAN_ACTIONS_MAX || worth_asking(p, o) > worth_asking(p, &options[best]));
        best = better ? i : best;
    }
    return best;
}

/* A right that the household does not have yet. */
void desk_find_due(const desk_planned *p, desk_option *options)
{
    for (size_t s = 0; s < p->rights->item_count; s++) {
        const overview_item *right = &p->rights->items[s];
        bool is_new = right->status == OVERVIEW_GRANTED && !desk_is_received(p, right->scheme);
        uint32_t due = is_new ? fitting(p, options, right->scheme) : PLAN_ACTIONS_MAX;
        if (due < PLAN_ACTIONS_MAX) {
            options[due].due = true;
        }
    }
}

/* ------------------------------------------------------------------ dangers */

/* Days until it happens, when somebody said on which day; else INT64_MAX. */
int64_t desk_days_left(const desk_planned *p, const cause_subject *s)
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
    bool stops; /* somebody is not safe: before everything */
    int64_t days;
} dated;

static int compare_dated(const void *a, const void *b)
{
    const dated *x = a, *y = b;
    if (x->stops != y->stops) {
        return x->stops ? -1 : 1;
    }
    if (x->days != y->days) {
        return x->days < y->days ? -1 : 1;
    }
    return x->subject < y->subject ? -1 : x->subject > y->subject;
}

/* Weeks until it helps; of what is not certain to be possible so many more that it comes after all that is. */
static uint32_t soonness(const desk_option *o)
{
    return o->x->waits + o->x->works_after + (o->possible == DESK_YES ? 0 : 2 * CATALOGUE_WEEKS_MAX);
}

/* Of those that help before that day, or else of all, what surely can be and helps soonest; when nothing surely can, what helps soonest. */
static plan_danger danger_of(const desk_planned *p, const desk_option *options, const dated *d)
{
    uint32_t *answers = ARENA_ARRAY(p->k->a, uint32_t, p->count + 1), soonest = UINT32_MAX;
    plan_danger out = {.answers = answers, .latest = DESK_PLAN_QUARTERS - 1};
    for (int in_time = 1; in_time >= 0 && out.answer_count == 0; in_time--) {
        for (uint32_t i = 0; i < p->count; i++) {
            const desk_option *o = &options[i];
            bool soon = ((int64_t)o->x->waits + o->x->works_after) * DESK_DAYS <= d->days;
            bool answers_it = desk_is_among(p->m->subjects[d->subject].id, o->x->handles, o->x->handle_count);
            if (!answers_it || o->possible == DESK_NO || o->unwanted || (in_time == 1 && !soon) ||
                soonness(o) > soonest) {
                continue;
            }
            out.answer_count = soonness(o) < soonest ? 0 : out.answer_count;
            soonest = soonness(o);
            answers[out.answer_count++] = i;
        }
    }
    return out;
}

void desk_find_dangers(desk_planned *p, const desk_option *options)
{
    dated list[PLAN_DANGERS_MAX] = {0};
    uint32_t n = 0;
    for (uint32_t s = 0; s < p->m->count && n < PLAN_DANGERS_MAX; s++) {
        if (p->m->subjects[s].danger && p->seen->seen[s].told) {
            list[n++] = (dated){s, p->k->d->underneath->stops[s], desk_days_left(p, &p->m->subjects[s])};
        }
    }
    qsort(list, n, sizeof *list, compare_dated);
    plan_danger *dangers = ARENA_ARRAY(p->k->a, plan_danger, n + 1);
    uint32_t *subjects = ARENA_ARRAY(p->k->a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        dangers[i] = danger_of(p, options, &list[i]);
        subjects[i] = list[i].subject;
    }
    p->c.dangers = dangers;
    p->c.danger_count = n;
    p->danger_subjects = subjects;
}

/* While somebody is not safe only what answers a danger is looked at: what helps others may harm then. */
bool desk_answers_danger(const desk_planned *p, const catalogue_action *x)
{
    for (uint32_t i = 0; i < p->c.danger_count; i++) {
        if (desk_is_among(p->m->subjects[p->danger_subjects[i]].id, x->handles, x->handle_count)) {
            return true;
        }
    }
    return false;
}
