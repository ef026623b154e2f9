/* Plans: which actions for one household, in which order, so that most of what keeps it awake is relieved.
 *
 *   actions that may be, goals, dangers, what the household can bear ─ plan_choose ─▶ the best plans, each proven best or with its gap
 *
 * Uses: base. Read first: docs/plan.md. Nothing here knows a law, a network or a household: the desk says what is possible and what each action relieves.
 *
 * Time goes in periods, as long as the caller likes (the desk takes quarters). An action that starts in period s asks something of the household in periods s … s + lasts − 1, and helps from
 * period s + works_after on. Helped by several actions, a goal is left only where each of them fails: relief of a set of actions D is the sum over goals of
 * weight · (1 − Π over D of (1 − relief)). The relief of a plan is its mean over the periods, with whatever helps by then.
 *
 * INV-1  Danger comes before everything: each one, in the order given, is answered by what helps soonest, also when that is late (`answered` says so), and excludes nothing that is there already; it starts as early as it can.
 * INV-2  What is due (a right that was asked for) is in every plan, as early as it can start: no relief, cost or bearing power removes it.
 * INV-3  In a period in which something runs that could wait, all that runs together asks no more than the household bears. Only what answers a danger, or is due, may ask more.
 * INV-4  No step could start earlier while the others stay, and none that could be left out adds nothing. Of all such plans none relieves more than the best one by more than its gap. Same case, same plans.
 */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    PLAN_ACTIONS_MAX = 10000,
    PLAN_CANDIDATES_MAX = 256, /* actions that relieve something, or must be there, or come before such */
    PLAN_GOALS_MAX = 256,
    PLAN_DANGERS_MAX = 8,
    PLAN_PERIODS_MAX = 24,
    PLAN_BEST_MAX = 8,
};
#define PLAN_GAP 1e-9 /* relief, of the sum of weights: plans that differ less relieve as much */

typedef enum plan_standing {
    PLAN_FREE,      /* may be chosen */
    PLAN_PINNED,    /* must be chosen; when, is free */
    PLAN_DUE,       /* a right: must be chosen, as early as can be, also beside what answers a danger */
    PLAN_FORBIDDEN, /* is not possible, or not wanted */
} plan_standing;

typedef struct plan_relief { /* an action relieves a goal in this share of households such as this one: 0 … 1 */
    uint32_t goal;
    double share;
} plan_relief;

typedef struct plan_action {
    plan_standing standing;
    const plan_relief *reliefs; /* each goal once */
    uint32_t relief_count;
    uint32_t earliest;    /* period in which it can start */
    uint32_t works_after; /* periods */
    uint32_t lasts;       /* periods: 1 … */
    uint32_t burden;      /* what it asks of the household in each of them */
    int64_t cost;         /* eurocents: 0 … */
    /* actions: those must help before it starts; these exclude it, whichever of both says so */
    const uint32_t *after, *not_with;
    uint32_t after_count, not_with_count;
} plan_action;

typedef struct plan_danger {
    const uint32_t *answers; /* actions that answer it */
    uint32_t answer_count;
    uint32_t latest; /* period by which one of them must help */
} plan_danger;

typedef struct plan_case {
    const plan_action *actions;
    uint32_t count;
    const double *weights; /* of each goal: 0 … */
    uint32_t goal_count;
    const plan_danger *dangers; /* the most urgent first */
    uint32_t danger_count;
    uint32_t periods; /* 1 … PLAN_PERIODS_MAX */
    uint32_t bears;   /* burden in one period */
    int64_t most;     /* cost of all that is neither due nor answers a danger; −1: no limit */
    uint32_t best;    /* how many plans: 1 … PLAN_BEST_MAX */
    uint32_t unlike;  /* actions in which each next plan differs from those before: 1 … */
    /* of the search, for each plan, beside the first plans that it begins with; then it stops with what it has */
    uint64_t steps;
} plan_case;

typedef struct plan_step {
    uint32_t action, start;
    bool at_once; /* answers a danger, or is due, or comes before such */
    double adds;  /* relief that the plan loses without it and without what waits for it */
} plan_step;

typedef struct plan {
    const plan_step *steps; /* in order of start, then of number */
    uint32_t step_count;
    double relief, bound;    /* no plan relieves more than bound; the same when proven */
    const double *by_goal;   /* share relieved in the last period */
    const double *by_period; /* weighted relief in each period */
    const bool *answered;    /* of each danger */
    int64_t cost;            /* of all steps */
    uint64_t steps_taken;    /* by the search */
} plan;

/* The best plans, the most relief first: fewer than asked when there are no more that differ enough.
 * Errors: ERR_INPUT (a number outside its bounds, actions that wait for each other in a circle), ERR_RULE (what is pinned or due excludes each other, or cannot start), ERR_LIMIT (too many candidates). */
bool plan_choose(arena *a, const plan_case *c, const plan **out, uint32_t *count, err *e);

#endif
