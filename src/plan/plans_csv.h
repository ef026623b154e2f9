/* Plans of many households, as CSV: household,plan,relief,<budget>,… with one row for each plan.
 *
 *   home-1,rights,0.4,1200.00,0.00
 *   home-1,plan-1,1.25,1200.00,850.50
 *
 * Uses: base, budgets.h. Read first: docs/pot.md (The file of plans).
 *
 * The columns may stand in any order; those that are not household, plan and relief are budgets, by id, and hold what the plan costs that belongs to that budget, in euros and cents, with all that is
 * due. The row of plan `rights` is what is due; without it nothing is.
 *
 * INV-1  Amounts are exact: cents, never floating. Relief has at most six decimals.
 * INV-2  Of each household the first plan is what is due, and no other costs less, budget by budget.
 * INV-3  What is written is read back the same.
 */
#ifndef PLAN_PLANS_CSV_H
#define PLAN_PLANS_CSV_H

#include "plan/budgets.h"

enum { PLANS_OF_HOUSEHOLD_MAX = 1000, PLANS_NAME_MAX = 100 };
#define PLANS_BYTES_MAX 200000000
#define PLANS_RELIEF_MAX 1000000

typedef struct plans {
    uint32_t households, count; /* count: of plans */
    const str *household;       /* names, of each household */
    const uint32_t *first;      /* households + 1: plans of household h are first[h] … first[h + 1] − 1 */
    const str *name;            /* of each plan; the first is "rights" */
    const double *relief;       /* of each plan */
    const int64_t *cost;        /* [plan][budget]: eurocents */
} plans;

/* Errors with line: ERR_SYNTAX, ERR_INPUT (a column that is missing, unknown or there twice, no column of a budget, no rows, a name that is empty, an amount or relief that is none or outside its
 * bounds, rows of a household apart, a plan twice or cheaper than what is due), ERR_LIMIT. */
bool plan_read_plans(arena *a, const budgets *b, str file, str text, plans *out, err *e);

/* All budgets become columns. Relief is rounded to six decimals. */
void plan_write_plans(const plans *p, const budgets *b, buf *out);

#endif
