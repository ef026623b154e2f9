/* The plan of one household: what happens on Monday, and after that; as one record that every channel renders.
 *
 * Uses: base, overview.h. Plain values; made by desk/, told by report/ and web/. Read first: docs/plan.md, content/actions/README.md.
 *
 * INV-1  A step is an action of the catalogue. What is wanted and cannot be done is in `blocked`, with every rule that stands in the way and of which layer it is.
 * INV-2  Danger first: steps that answer a danger come before all others, and of those what makes somebody safe. A right by a scheme that the law here decides, that the household does not have yet, and that helps
 *        with what it told, is in every plan. While somebody is not safe, nothing is in it but what answers a danger: rights and wishes wait.
 * INV-3  Everything that the household told, and that is not good, is a goal, also when no step helps with it; and what it asked help for is told beside, with the steps that answer it.
 * INV-4  The pot of a plan balances to the cent: what is allocated to the budgets is what its steps cost. It is allocated, not spent.
 * INV-5  Figures are of calculations over households such as this one, never of a person.
 */
#ifndef HOUSEHOLD_PLAN_H
#define HOUSEHOLD_PLAN_H

#include "household/overview.h"

typedef enum overview_who { /* who does it */
                            OVERVIEW_WHO_MUNICIPAL,
                            OVERVIEW_WHO_NATIONAL,
                            OVERVIEW_WHO_HEALTH,
                            OVERVIEW_WHO_SCHOOL,
                            OVERVIEW_WHO_HOUSING,
                            OVERVIEW_WHO_EMPLOYER,
                            OVERVIEW_WHO_NEIGHBOUR,
                            OVERVIEW_WHO_VOLUNTEER,
                            OVERVIEW_WHO_CLUB,
                            OVERVIEW_WHO_OWN,
                            OVERVIEW_WHOS
} overview_who;

typedef enum overview_layer { /* of a rule, the hardest first */
                              OVERVIEW_LAYER_FACT,
                              OVERVIEW_LAYER_LAW,
                              OVERVIEW_LAYER_LOCAL,
                              OVERVIEW_LAYER_CONTRACT,
                              OVERVIEW_LAYER_HABIT,
                              OVERVIEW_LAYERS
} overview_layer;

typedef struct overview_rule { /* what must be so before an action can be done */
    overview_layer layer;
    str words;   /* what it says */
    str source;  /* where it stands */
    str allowed; /* where it stands that it need not be so; empty: nowhere */
} overview_rule;

typedef struct overview_helped { /* a goal that a step helps with */
    size_t goal;
    int of_100; /* of households such as this one: it is gone, or less severe, a year on, by this step alone; 0: fewer than one */
} overview_helped;

typedef struct overview_goal { /* a problem that the household told */
    str id, name;              /* in content/causes */
    str words;                 /* a sentence to the household: "U heeft schulden die u niet kunt betalen" */
    str own_words, said_by;    /* a worry that it was heard in, and the id of whose it is; empty: an answer shows it */
    str life_domain;
    bool awake, danger;
    bool too_late; /* of a danger with a day: no step helps before it */
    int of_100;    /* it is gone, or less severe, a year on, by the whole plan; −1: no step helps with it */
} overview_goal;

typedef struct overview_need { /* what somebody asked help for, in own words */
    str words, said_by;        /* id of a person */
    str life_domain;           /* may be empty */
    const size_t *steps;       /* of the first plan; none: "nog geen stap" */
    size_t step_count;
} overview_need;

typedef struct overview_neighbour { /* who of the neighbourhood could do it; nobody is named */
    uint32_t could;                 /* people; 1: one or two, which is not told apart */
    uint32_t metres;                /* the nearest, in a band: 250, 500, 1,000 …; 0: not known, or one or two */
    const str *talents;             /* of the household, that somebody there looks for: "een lekkende kraan maken" */
    const uint32_t *looked_for;     /* of each: by how many; 1: by one or two */
    size_t talent_count;
} overview_neighbour;

typedef struct overview_step {
    str action, name, words; /* id in content/actions; what happens, to the family */
    overview_who who;
    str role; /* who exactly */
    str life_domain;
    str service;     /* id in content/services or of a scheme; may be empty */
    const str *laws; /* statutory basis: "Wmo 2015, artikel 2.3.5"; none: outside the law */
    size_t law_count;
    bool at_once; /* answers a danger, or is a right, or comes before such: it does not wait for room */
    bool right;   /* a right: its conditions hold */
    bool pinned;  /* somebody wanted it */
    /* weeks from the day of the plan: it begins, it helps, it asks nothing any more */
    uint32_t from_week, helps_week, until_week;
    uint32_t burden;              /* 0 nothing, 1 now and then, 2 every week, 3 most days */
    const overview_helped *helps; /* the most first */
    size_t help_count;
    const str *answers; /* dangers */
    size_t answer_count;
    const overview_rule *asks; /* what is not known yet, and must be so */
    size_t ask_count;
    int64_t cost_cents, cost_low_cents, cost_high_cents;
    bool cost_assumed;
    const str *paid_from; /* names of budgets that may pay, the usual one first */
    size_t paid_from_count;
    str brings;                          /* which talent of the household fits here; may be empty */
    const overview_neighbour *neighbour; /* NULL: it is not for a neighbour, or no neighbourhood is known */
    /* 0: makes somebody safe, 1: answers another danger at once, 2: the rest; steps come in this order, then by week */
    uint32_t urgency;
} overview_step;

typedef struct overview_blocked { /* would help, and cannot be done */
    str action, name, words;
    const overview_rule *rules; /* those that do not hold, the hardest first */
    size_t rule_count;
    const overview_helped *helps;
    size_t help_count;
    bool all_along;  /* every rule in the way says where it stands that it is allowed */
    const str *laws; /* as of a step */
    size_t law_count;
    int64_t cost_cents;
    const str *paid_from;
    size_t paid_from_count;
} overview_blocked;

typedef struct overview_share { /* of the pot of a plan: what is allocated to one budget */
    str budget, name;           /* id in content/budgets */
    str law;                    /* or the agreement that its money comes from */
    str owner;                  /* whose money it is */
    bool outside;               /* not of the municipality: only by an agreement that is on record */
    int64_t cents;              /* above 0 */
} overview_share;

typedef struct overview_one_plan {
    const overview_step *steps; /* in order: what answers a danger, then by week */
    size_t step_count;
    int64_t cost_cents;
    const overview_share *pot; /* the most first; together cost_cents */
    size_t pot_count;
    /* problems that it takes away, each by what it weighs, on average over the year: to compare plans and add them up,
     * of no meaning for a person */
    int64_t relief_millionths;
    /* problems that were told and are gone or less severe, on average over the year; each counts once, and what weighs
     * more weighs so only within the household: to add up over households */
    int64_t gone_millionths;
    int of_best; /* what it relieves, of 100 parts that the best plan relieves */
    bool proven; /* no plan relieves more than it, by what the calculation knows */
    int gap;     /* not proven: how many parts of 100 more one could relieve at most */
} overview_one_plan;

typedef struct overview_to_know { /* an answer that decides whether something that would help can be done */
    str words, source;            /* what must be so, and where that stands */
    bool by_others;               /* another knows it: who helps can ask */
    const str *actions;           /* names of what waits for it */
    size_t action_count;
} overview_to_know;

typedef enum overview_level { /* of a life domain, by what was told of it; nobody is measured */
                              OVERVIEW_LEVEL_DANGER = 1,
                              OVERVIEW_LEVEL_AWAKE,   /* it keeps them awake */
                              OVERVIEW_LEVEL_TOLD,    /* it is there */
                              OVERVIEW_LEVEL_EASED,   /* it is there, and the plan helps with it: only as a wish */
                              OVERVIEW_LEVEL_NOTHING, /* nothing was told */
} overview_level;

typedef struct overview_spoke { /* of the wheel */
    str life_domain, name;
    overview_level now, wish; /* wish: with the first plan */
} overview_spoke;

typedef struct overview_plan {
    date day;
    const overview_goal *goals; /* dangers first, then what keeps them awake */
    size_t goal_count;
    const overview_one_plan *plans; /* the best, and those that differ from it */
    size_t plan_count;
    overview_one_plan must;          /* what is in every plan: what answers a danger, and what is a right */
    const overview_blocked *blocked; /* what would help most first */
    size_t blocked_count;
    const overview_need *needs;
    size_t need_count;
    const overview_to_know *to_know; /* what most waits for first */
    size_t to_know_count;
    const overview_spoke *wheel; /* every life domain, in the order of content/services */
    size_t spoke_count;
    const household_voice *talents; /* what the household brings, in its own words */
    size_t talent_count;
    int wanted_of_best; /* with what was pinned and forbidden: what the best plan relieves, of 100 parts that it would without; 100: nothing is lost */
    bool unsafe;        /* somebody is not safe: only what answers that is in the plan */
} overview_plan;

#endif
