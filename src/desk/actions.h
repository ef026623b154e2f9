/* Actions and budgets of content, checked against everything else there is.
 *
 * Uses: inside.h, underneath.h, plan/catalogue.h, plan/budgets.h. Internal to desk.
 */
#ifndef DESK_ACTIONS_H
#define DESK_ACTIONS_H

#include "desk/underneath.h"
#include "plan/budgets.h"
#include "plan/catalogue.h"

struct desk_actions { /* of the desk; immutable */
    catalogue all;
    budgets budgets;
    uint32_t bears; /* burden that a household bears at a time: content/planning.yaml */
    double worth;   /* share of households in which an action helps with a problem, from which on it is planned */
};

/* Reads content/actions (each .yaml) and content/budgets/budgets.yaml, after causes, laws, facts and services. */
bool desk_actions_read(desk *d, str directory, err *e);

#endif
