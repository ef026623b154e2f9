/* Invented households, to try one pot on before there are real ones. Never called real, and nothing about anybody follows from them.
 *
 * Uses: catalogue.h, plans_csv.h, base.
 *
 * Each household has one to six problems, drawn evenly from those that the actions of the catalogue take away. Every action against one of them may help. A right that may help is due to one household in
 * two; `rights` is all that is due. Five more plans add one to four other actions each, none of which excludes another of the plan or what is due. A plan costs what its actions cost, in the first budget
 * that may pay; its relief is how many of the problems are gone, in the mean of such households: of each problem 1 − Π (1 − works) over the actions, which work apart from each other.
 *
 * Money is short: the budgets get what is due in them, and their part, in proportion to what they hold in the file, of half of what the plan that relieves most of every household would cost beyond the rights.
 * What a wall lets through is made smaller or larger in that same proportion.
 */
#ifndef PLAN_INVENT_H
#define PLAN_INVENT_H

#include "plan/catalogue.h"
#include "plan/plans_csv.h"

enum { INVENT_HOUSEHOLDS_MAX = 100000 };

/* The same seed gives the same households. Errors: ERR_INPUT when the catalogue has no action that takes something away, or names a budget that is not there. */
bool plan_invent(arena *a, const catalogue *c, const budgets *b, uint32_t households, uint64_t seed, plans *out,
                 budgets *adapted, err *e);

#endif
