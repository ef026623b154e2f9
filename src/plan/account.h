/* The account of one pot: what came in, what went out, and to which law it is allocated.
 *
 * Uses: pot.h. Read first: docs/pot.md.
 *
 * The account is on results. What belongs to a budget is a way of telling costs apart ("allocated"), and nothing that was spent by law.
 *
 * INV-1  amount + added = own + for_others + left + added; over all budgets: in = spent + left, to the cent.
 */
#ifndef PLAN_ACCOUNT_H
#define PLAN_ACCOUNT_H

#include "plan/pot.h"

typedef struct account { /* of a budget: eurocents */
    int64_t amount;
    int64_t own, for_others, left; /* what it paid for its own and for others; what is left of it */
    int64_t received;              /* what others paid for what belongs to it */
    int64_t added;                 /* rights for which there was no money: to be added */
    int64_t allocated;             /* what the chosen plans cost that belongs to it: own + received + added */
} account;

typedef struct account_sum {
    int64_t in, spent, left, added; /* in: all budgets, and what must be added */
    uint32_t helped;                /* households with a plan beyond their rights */
    double rights, everything;      /* relief when each household has its rights alone, and with money for everything */
} account_sum;

/* Room for each budget in `of`. */
void pot_account(const pot_case *c, const pot_outcome *o, account *of, account_sum *sum);

/* How many households another choice relieves more, and less. */
void pot_compare(const pot_case *c, const pot_outcome *before, const pot_outcome *after, uint32_t *more,
                 uint32_t *less);

#endif
