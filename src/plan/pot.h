/* One pot: of many households at most one plan each, paid from budgets with walls between them, so that most is relieved; and who pays what, to the cent.
 *
 *   budgets and walls, plans of each household ─ pot_choose ─▶ a plan for each household, who pays what, and the most that any choice could relieve
 *
 * Uses: base, budgets.h. Read first: docs/pot.md. Nothing here knows a law or a household.
 *
 * A plan has costs that belong to budgets. A budget pays for its own without limit, and for another's what the wall between them lets through. Money of somebody else (a budget with a wall that asks for
 * an agreement) pays for its own, and for another's only when its agreement is recorded.
 *
 * INV-1  Rights are hard: what is due is paid, whatever the budgets hold. Where that needs more than there is, the least that must be added is told (`short_of`), and nobody's plan beyond the rights makes it
 *        more.
 * INV-2  To the cent: what the budgets pay for a budget, and what must be added for it, is what the chosen plans cost there; no budget pays more than it has, no wall lets through more than it does.
 * INV-3  No choice that asks for no more money relieves more than `bound`; pot_choose stops when the gap between relief and bound is as small as asked, or after so many steps.
 * INV-4  The same case gives the same bytes, with any number of threads. The choice is never worse than `start`, when that needs no more money than the least.
 */
#ifndef PLAN_POT_H
#define PLAN_POT_H

#include "plan/budgets.h"

enum { POT_THREADS_MAX = 64, POT_HOUSEHOLDS_MAX = 1000000, POT_PLANS_MAX = 10000000 };
#define POT_COST_MAX INT64_C(100000000000)   /* of one plan in one budget: eurocents */
#define POT_RELIEF_MAX 1e9                   /* of one plan */
#define POT_ALL INT64_C(1000000000000000000) /* no limit: more than all budgets together */

typedef enum pot_walls {
    POT_STRICT, /* nothing crosses */
    POT_TODAY,  /* as much as each wall lets through */
    POT_NONE,   /* one pot: no wall stands, but for money of somebody else without a recorded agreement */
    POT_SETTINGS
} pot_walls;

typedef struct pot_case {
    const budgets *budgets;
    pot_walls walls;
    /* of each budget: its agreement is recorded; counts for money of somebody else. NULL: none is */
    const bool *agreed;
    /* of each wall: it does not stand; NULL: none. Not for money of somebody else without agreement */
    const bool *lifted;
    uint32_t households;
    /* households + 1: plans of household h are first[h] … first[h + 1] − 1; the first of each is what is due and
     * nothing more */
    const uint32_t *first;
    const double *relief; /* of each plan: 0 … POT_RELIEF_MAX */
    /* [plan][budget]: eurocents that belong to that budget; at least what is due, budget by budget */
    const int64_t *cost;
    const uint32_t *start; /* plan of each household (a number as in first) to begin with; NULL: none */
    uint32_t threads;      /* 1 … POT_THREADS_MAX */
    double gap;            /* 0 …: of the bound; what is chosen may relieve so much less than the best */
    uint64_t steps;        /* of the search after the first choice: looks at a change of the plans of some households */
} pot_case;

typedef struct pot_outcome {
    const uint32_t *chosen; /* of each household: a plan */
    double relief, bound;
    double priced; /* the bound that the prices give; above `bound` when every choice that could be better was seen */
    const int64_t *flow;     /* [from][to]: what `from` pays for what belongs to `to` */
    const int64_t *short_of; /* of each budget: rights that no budget has money for; to be added */
    /* of each budget: relief per eurocent more in it. With a little more, m, no choice relieves more than priced + m ×
     * price */
    const double *price;
    const double *wall_price; /* of each wall: relief per eurocent more that it would let through; likewise */
    const double *worth;      /* of each budget: relief that a eurocent for what belongs to it is worth */
    uint64_t steps_taken;
} pot_outcome;

/* Errors: ERR_INPUT (a number outside its bounds, a plan that costs less than what is due, a start that is no plan of its household), ERR_LIMIT (all costs together too large). */
bool pot_choose(arena *a, const pot_case *c, pot_outcome *out, err *e);

/* The most that may go from one budget to pay for another under the walls of the case; POT_ALL: no limit. */
int64_t pot_may_cross(const pot_case *c, uint32_t from, uint32_t to);

bool pot_is_of_others(const budgets *b,
                      uint32_t number); /* money of somebody else: has a wall that asks for an agreement */

typedef struct pot_lift {
    uint32_t wall;
    double gains;       /* relief that is won when this wall alone does not stand */
    double most;        /* no more than this can be won */
    int64_t less_added; /* eurocents of rights that then need not be added */
} pot_lift;

/* The `most` walls that cost most, the dearest first, each lifted alone: what then need not be added for rights comes first, and then what is won. Room for `most` in out. Walls are looked at as far as is
 * needed to know: by the prices of the outcome, by their own prices, and only then by a choice; at most two choices for each that is asked, and two. *proven: no other wall can cost more
 * than what the first gains. `from` is the outcome of the case. Errors: of pot_choose. */
bool pot_lift_walls(const pot_case *c, const pot_outcome *from, uint32_t most, pot_lift *out, uint32_t *count,
                    bool *proven, err *e);

#endif
