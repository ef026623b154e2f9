/* From a household to a case for plan_choose, and from its plans to the record.
 *
 *   planning.c        household, overview, causes ─▶ which actions may be, what each relieves, which dangers there are
 *   planning_tell.c   plans ─▶ overview_plan
 *
 * Uses: actions.h, plan/plan.h, household/plan.h. Internal to desk.
 */
#ifndef DESK_PLANNING_H
#define DESK_PLANNING_H

#include "desk/actions.h"
#include "household/plan.h"
#include "plan/plan.h"

typedef enum desk_answer { DESK_NO, DESK_UNKNOWN, DESK_YES } desk_answer;

typedef struct desk_option { /* an action of the catalogue for this household */
    const catalogue_action *x;
    desk_answer possible;       /* the worst of its conditions */
    const desk_answer *answers; /* of each condition */
    bool due, wanted, unwanted;
    plan_relief *reliefs; /* goals are subjects of content/causes */
    uint32_t relief_count;
} desk_option;

typedef struct desk_planned {
    const desk_case *k;
    const overview *rights;
    const cause_model *m;
    const desk_evidence *seen;
    const cause_ranking *ranking;
    const desk_option *options; /* of each action of the catalogue */
    uint32_t count;
    plan_case c;
    const uint32_t *danger_subjects; /* of each danger of c */
    bool unsafe;
} desk_planned;

enum { DESK_WEEKS = 13 /* of a quarter */, DESK_PLAN_QUARTERS = 4 };

/* planning.c: of a case with its rights: what is known, what each action relieves and whether it may be, and the dangers. *told: the household told of a problem; else there is nothing more. */
bool desk_look_at_actions(desk_planned *p, const desk_planning *how, bool *told, err *e);

/* planning_tell.c. wanted: relief with what was pinned and forbidden; free: without. */
void desk_tell_plan(const desk_planned *p, const plan *plans, uint32_t count, double unbound, overview_plan *out);

#endif
