/* Words of the plan of a household: sentences and names out of the record, to the household or to a professional.
 *
 * Uses: base, household/plan.h, causes_words.h (the voice). Internal to report. Read first: household/plan.h.
 *
 * INV-1  Every figure stands in a sentence that says of what it is.
 * INV-2  Money of a budget is allocated, never spent.
 */
#ifndef REPORT_PLAN_WORDS_H
#define REPORT_PLAN_WORDS_H

#include "household/plan.h"
#include "report/causes_words.h"

typedef struct plan_telling { /* to whom, in which language; words live in a */
    arena *a;
    const overview_plan *p;
    const household *h; /* for the names */
    text_language lang;
    causes_voice voice;
} plan_telling;

/* The text report.plan.ID, or report.plan.ID.pro to a professional when there is one. */
str plan_say(const plan_telling *t, const char *id, size_t argument_count, const str *arguments);
#define PLAN_SAY(t, id, ...)                                                                                           \
    plan_say((t), (id), sizeof((str[]){STR_NULL, ##__VA_ARGS__}) / sizeof(str) - 1,                                    \
             (str[]){STR_NULL, ##__VA_ARGS__} + 1)

str plan_joined(const plan_telling *t, const str *list, size_t n, str between);
str plan_people(const plan_telling *t);                    /* names of the household */
str plan_quote(const plan_telling *t, str who, str words); /* "Noor: “…”" */

bool plan_tells_goal(const overview_plan *p, size_t goal); /* while somebody is not safe: dangers only */
str plan_goal(const plan_telling *t, const overview_goal *g);
str plan_of_100(const plan_telling *t, int of_100);
/* "stap 1 (Een handige buur klust), stap 5 (…)"; empty: none. Steps are those of the first plan. */
str plan_numbered(const plan_telling *t, const size_t *steps, size_t n);
str plan_steps_for(const plan_telling *t, size_t goal);

str plan_helps(const plan_telling *t, const overview_helped *helps, size_t n); /* names of goals */
str plan_when(const plan_telling *t, const overview_step *s);
str plan_burden(const plan_telling *t, const overview_step *s);
str plan_cost(const plan_telling *t, const overview_step *s);
str plan_neighbours(const plan_telling *t,
                    const overview_neighbour *n); /* who near could do it, and what is looked for of the household */
str plan_layer(const plan_telling *t, overview_layer layer);

/* Names of the steps of `x` that `y` has not; and of those of both that begin sooner, or later, in y, with the day. */
str plan_without(const plan_telling *t, const overview_one_plan *x, const overview_one_plan *y);
str plan_moved(const plan_telling *t, const overview_one_plan *x, const overview_one_plan *y, bool sooner);
str plan_proof(const plan_telling *t, const overview_one_plan *x);
str plan_wishes(const plan_telling *t); /* what pins and what is not wanted cost */

#endif
