/* The page of the plan: what its files share.
 *
 * Internal to web. Read first: household/plan.h, pages.h.
 */
#ifndef WEB_PLAN_PAGE_H
#define WEB_PLAN_PAGE_H

#include "web/groups.h"

typedef struct plan_page {
    page w;
    const web_plan *x;
    const overview_plan *p;
    const overview_one_plan *first; /* NULL: no plan */
} plan_page;

/* A text of web.plan. … by a part of its id that is not known when this is compiled: "web.plan.who." and "own". */
str plan_text(plan_page *p, const char *stem, const char *part);
str plan_day(plan_page *p, uint32_t week);      /* the day on which a week of the plan begins */
str plan_step_place(plan_page *p, size_t step); /* the id of where a step of the first plan is told */
str plan_goals_named(plan_page *p, const overview_helped *helps, size_t n); /* "U heeft schulden, …" */
void put_plan_part(plan_page *p, const char *id,
                   str title);                         /* a card with a heading; html_end(h, "section") closes it */
void put_plan_voice(plan_page *p, str words, str who); /* own words, and whose */

/* plan_pictures.c */
void put_plan_wheel(plan_page *p);
void put_plan_pot(plan_page *p);

/* plan_rest.c: what is in the way, what is not known, other plans, how sure; what it asks, and what they bring */
void put_plan_blocked(plan_page *p);
void put_plan_own(plan_page *p);
void put_plan_more(plan_page *p);

/* plan_wanted.c: what somebody wants or does not want, and what came of it */
void put_plan_answer(plan_page *p); /* at the top: what the choices did */
void put_plan_wanted(plan_page *p);
void put_plan_chosen(plan_page *p); /* what was chosen, each to be taken back */

#endif
