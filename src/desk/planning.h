/* From a household to a case for plan_choose, and from its plans to the record.
 *
 *   planning_options.c household, overview, causes ─▶ which actions may be, and what each relieves
 *   planning_first.c   … ─▶ what is due, and which dangers there are
 *   planning.c         … ─▶ plans
 *   planning_tell.c    plans ─▶ goals, steps, what stands in the way
 *   planning_around.c  what was asked for, what is not known yet, the pot, the wheel
 *
 * Uses: actions.h, plan/plan.h, household/plan.h. Internal to desk.
 */
#ifndef DESK_PLANNING_H
#define DESK_PLANNING_H

#include "desk/actions.h"
#include "household/plan.h"
#include "plan/plan.h"

#define DESK_OWN_STEP "own_" /* with its number: the id of a step that is in no catalogue */

typedef enum desk_answer { DESK_NO, DESK_UNKNOWN, DESK_YES } desk_answer;

typedef struct desk_option { /* an action of the catalogue for this household */
    const catalogue_action *x;
    desk_answer possible;       /* the worst of its conditions */
    const desk_answer *answers; /* of each condition */
    bool to_know; /* something of the household is not known that decides it; no: at most what is found on the way */
    bool due, wanted, unwanted;
    plan_relief *reliefs; /* goals are subjects of content/causes */
    uint32_t relief_count;
} desk_option;

typedef struct desk_planned {
    const desk_case *k;
    const overview *rights;
    const cause_model *m;
    const overview *heard; /* what own words name */
    const desk_evidence *seen;
    const cause_ranking *ranking;
    const double *weights;                /* of each subject: of what was told, and is not good; else 0 */
    const desk_option *options;           /* of each action of the catalogue, then of each added step */
    const household_voice *const *quotes; /* of each subject: the worry that it was heard in, or NULL */
    uint32_t count;
    plan_case c;
    const uint32_t *danger_subjects; /* of each danger of c */
    bool unsafe;
} desk_planned;

enum { DESK_WEEKS = 13 /* of a quarter */, DESK_PLAN_QUARTERS = 4, DESK_DAYS = 7 /* of a week */ };

typedef struct desk_plans {
    const plan *best; /* and those that differ from it */
    uint32_t count;
    const plan *must; /* nothing but what answers a danger or is due */
    double unbound;   /* relief without what was pinned and forbidden */
} desk_plans;

/* planning_tell.c */
void desk_tell_plan(const desk_planned *p, const desk_plans *plans, overview_plan *out);
/* Goals are told in this order: 0 what stops everything else, a danger, what keeps awake, the rest. */
enum { DESK_GOAL_RANKS = 4 };
int desk_goal_rank(const desk_planned *p, uint32_t subject);
/* For qsort of overview_helped: what is helped in most of 100 first; of equals the goal that is told first. */
int desk_compare_helped(const void *a, const void *b);

/* planning_around.c. After goals and plans were told. */
void desk_tell_around(const desk_planned *p, overview_plan *out);
/* What `steps` cost, by the budget that pays for such a thing as a rule. */
const overview_share *desk_tell_pot(const desk_planned *p, const overview_step *steps, size_t count, size_t *shares);
/* Of each subject of the network the first worry in which it was heard, or NULL. */
const household_voice *const *desk_find_quotes(const desk_planned *p);
/* Own words that name this problem (an id of content/worries) are a sign of the subject. */
bool desk_shows(const cause_subject *s, str problem);

/* planning_options.c. Each action of the catalogue for this household, with what is wanted and unwanted. */
desk_option *desk_find_options(const desk_planned *p, const desk_planning *how);
const desk_option *desk_option_of(const desk_planned *p, str action); /* NULL: there is none */
double desk_own_relief(const desk_planned *p,
                       const desk_option *o); /* weighted share of households relieved by it alone */
bool desk_is_worth_planning(const desk_planned *p,
                            const desk_option *o);        /* helps enough to ask people to come for it */
bool desk_is_received(const desk_planned *p, str scheme); /* somebody of the household has it */
bool desk_is_among(str id, const str *list, size_t count);
/* The service is the scheme, by its own id or as content/services says. */
bool desk_is_of_scheme(const desk *d, str service_id, str scheme);

/* chafing_ways.c. Everybody who was refused the scheme lacks that for which it is there: no rule stops them. */
bool desk_lacks_situation(const desk_planned *p, str scheme);

/* A right of which nothing about the household is open: no want of money takes it away. Of several actions that are one right by a scheme it is the one that is due: not all of them together. */
bool desk_stands(const desk_option *o);

/* planning_first.c. Fills in the dangers of the case; then marks what is due among the options. */
void desk_find_dangers(desk_planned *p, const desk_option *options);
int64_t desk_days_left(const desk_planned *p,
                       const cause_subject *s); /* until a danger happens; INT64_MAX: nobody said when */
void desk_find_due(const desk_planned *p, desk_option *options);
bool desk_answers_danger(const desk_planned *p, const catalogue_action *x);

/* planning.c. Of a case with its rights all of the above. *told: the household told of a problem; else there is nothing more. */
bool desk_look_at_actions(desk_planned *p, const desk_planning *how, bool *told, err *e);

#endif
