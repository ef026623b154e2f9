/* One pot, inside: the ways money can go, the prices, the search.
 *
 * Uses: pot.h. For pot*.c only.
 */
#ifndef PLAN_POT_INSIDE_H
#define PLAN_POT_INSIDE_H

#include "base/arena.h"
#include "base/team.h"
#include "plan/pot.h"

/* ------------------------------------------------------------------ ways: pot_ways.c */

typedef struct pot_ways { /* who may pay for whom */
    uint32_t n;
    int64_t amount[BUDGETS_MAX];
    int64_t cap[BUDGETS_MAX * BUDGETS_MAX]; /* [from * n + to] */
} pot_ways;

void pot_ways_of(const pot_case *c, pot_ways *w);

/* As much of the demand as can be paid, each budget first for its own: flow[from * n + to]. What is left is what must be added. */
int64_t pot_pay(const pot_ways *w, const int64_t *demand, int64_t *flow);

/* After pot_pay: which budgets could have a cent more paid, and which could pay one. */
void pot_reached(const pot_ways *w, const int64_t *flow, bool *to, bool *from);

/* ------------------------------------------------------------------ the case, made ready: pot.c */

typedef struct pot_ready {
    const pot_case *c;
    arena *a;
    team *team;
    pot_ways ways; /* all of them */
    int64_t added; /* the least */
    int64_t due[BUDGETS_MAX];
    bool open[BUDGETS_MAX]; /* can have more than what is due */
    pot_ways free;          /* what the open ones can have: ways and amounts without what is tied to the closed ones */
    uint32_t dims;          /* open budgets */
    uint32_t dim[BUDGETS_MAX];
    /* households with a choice, and their plans; the first of each is what is due */
    uint32_t count, *household, *first, *plan;
    double *value; /* relief beyond the first plan */
    int64_t *more; /* [plan][dim]: cost beyond the first */
    uint32_t blocks;
    double base; /* relief of all first plans */
} pot_ready;

enum { POT_BLOCK = 256 }; /* households of one block of work */

/* ------------------------------------------------------------------ prices: pot_prices.c */

typedef struct pot_prices {
    double bound;               /* beyond base */
    double worth[BUDGETS_MAX];  /* of each open dim: relief of a eurocent that pays for it */
    double source[BUDGETS_MAX]; /* of each budget: relief of a eurocent more in it */
    const double *share;        /* of each plan: in the best mix */
} pot_prices;

void pot_find_prices(const pot_ready *r, pot_prices *out);

/* What all free money is worth at these prices, where it pays for what is worth most; and of each budget what a cent more is worth. */
double pot_money_worth(const pot_ways *w, const double *worth, double *source);

/* ------------------------------------------------------------------ the search: pot_search.c, pot_deeper.c, pot_exact.c */

typedef struct pot_choice {
    uint32_t *at; /* of each household with a choice: number of its plan, from r->first */
    double value; /* beyond base */
    uint64_t steps;
} pot_choice;

typedef struct pot_groups {          /* open budgets that share their money at these prices */
    uint32_t count, of[BUDGETS_MAX]; /* of each dim */
    double worth[BUDGETS_MAX];
    int64_t room[BUDGETS_MAX]; /* for all plans together, beyond what is due */
} pot_groups;

bool pot_fits(const pot_ready *r, const int64_t *more); /* [dim]: can be paid, with no more added */
void pot_search(const pot_ready *r, const pot_prices *p, pot_choice *x);
void pot_search_on(const pot_ready *r, const pot_prices *p, pot_choice *x); /* with the steps that are left */
/* Every choice that could be better, at these prices; true when all were seen. */
bool pot_prove(const pot_ready *r, const pot_prices *p, pot_choice *x);

#endif
