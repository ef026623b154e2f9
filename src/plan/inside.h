/* What the files of plan_choose share: a case made ready to be searched.
 *
 *   ready.c   what is forbidden, at once, or beside the point; the rest as candidates
 *   relief.c  what a set of starts relieves, and whether it may be
 *   bound.c   what no plan can relieve more than, and at which prices
 *   search.c  branch and bound
 *   choose.c  one plan after the other, told
 *
 * Uses: plan.h. Internal to plan.
 */
#ifndef PLAN_INSIDE_H
#define PLAN_INSIDE_H

#include "plan/plan.h"

#define PLAN_NOWHERE UINT32_MAX
#define PLAN_OUT (1u << 31) /* among the options of a candidate: it is left out. Bit s: it starts in period s */

typedef struct plan_candidate {
    uint32_t action;
    uint32_t goals; /* how many it relieves */
    const uint32_t *goal;
    const double *share;
    const double *force; /* −ln(1 − share): forces on one goal add up */
    uint32_t options;
    bool at_once;                       /* its one start is fixed, and bearing power does not hold it */
    uint32_t *after, *waits, *not_with; /* candidates: before it, waiting for it, excluded by it */
    uint32_t after_count, waits_count, not_with_count;
} plan_candidate;

typedef struct plan_ready {
    arena *a;
    const plan_case *c;
    plan_candidate *of;
    uint32_t count;
    uint32_t goals;       /* those with a weight, numbered anew */
    const uint32_t *goal; /* of the case */
    const double *weights;
    double gap;           /* PLAN_GAP of the sum of weights */
    const uint32_t *room; /* by period: what the household bears beside what is at once */
    int64_t most;         /* cost of what is not at once; INT64_MAX: no limit */
} plan_ready;

static inline const plan_action *plan_action_of(const plan_ready *p, uint32_t candidate)
{
    return &p->c->actions[p->of[candidate].action];
}

/* First period in which it helps when it starts there. */
static inline uint32_t plan_helps_from(const plan_ready *p, uint32_t candidate, uint32_t start)
{
    return start + plan_action_of(p, candidate)->works_after;
}

/* First period after it asked something, within the horizon. */
static inline uint32_t plan_lasts_to(const plan_ready *p, uint32_t candidate, uint32_t start)
{
    uint32_t end = start + plan_action_of(p, candidate)->lasts;
    return end < p->c->periods ? end : p->c->periods;
}

bool plan_make_ready(arena *a, const plan_case *c, plan_ready *out, err *e);

/* ------------------------------------------------------------------ relief.c: starts[i] of each candidate, PLAN_NOWHERE when left out */

double plan_relief_of(const plan_ready *p, const uint32_t *starts);
/* Room, order, exclusion and cost hold, and starts are among the options. */
bool plan_may_be(const plan_ready *p, const uint32_t *starts);
/* Takes out a step and what waits for it. */
void plan_take_out(const plan_ready *p, uint32_t *starts, uint32_t candidate);
/* The first period in which the candidate fits beside these, or PLAN_NOWHERE. */
uint32_t plan_first_start(const plan_ready *p, const uint32_t *starts, uint32_t candidate, uint32_t options);
/* Starts each step as early as it can beside the others. */
void plan_move_forward(const plan_ready *p, uint32_t *starts);
/* Each step that could be left out adds something. */
bool plan_none_idle(const plan_ready *p, const uint32_t *starts);

/* ------------------------------------------------------------------ bound.c */

typedef struct plan_mix { /* a plan of shares: where the search for the least bound stands */
    double *share;        /* by candidate, then period: the share of it that starts there; the rest is left out */
    double *bearing;      /* by period: what a unit of bearing power is worth */
} plan_mix;

plan_mix plan_mix_new(const plan_ready *p);
void plan_mix_copy(const plan_ready *p, const plan_mix *from, plan_mix *to);

typedef struct plan_bounding plan_bounding; /* room for the work of one search */
plan_bounding *plan_bounding_new(const plan_ready *p);

/* The least bound of all plans with these options that is found in so many rounds from this mix, which is made better. Stops once no such plan can relieve more than target. */
double plan_bound_of(plan_bounding *b, const uint32_t *options, double target, uint32_t rounds, plan_mix *mix);

/* After plan_bound_of, with the prices of its last round: a bound of the plans in which a candidate has this one of its options (PLAN_NOWHERE: left out). */
double plan_bound_with(const plan_bounding *b, uint32_t candidate, uint32_t start);

/* ------------------------------------------------------------------ search.c */

typedef struct plan_found {
    uint32_t *starts; /* the best; NULL: none */
    double relief, bound;
    uint64_t steps;
} plan_found;

/* The best plan that differs from each of those before in at least c->unlike actions. */
void plan_search(const plan_ready *p, const plan_found *before, uint32_t before_count, plan_found *out);

#endif
