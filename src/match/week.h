/* The proposal of a week: rings and chains for a whole neighbourhood, with the reasons of each link; what it is worth beside pairs alone; and repair when somebody drops out.
 *
 *   people, near ─ week_propose ─▶ week ─ week_repair (who dropped out) ─▶ week
 *
 * Uses: base, people.h, near.h, exchange.h, pairs.h.
 *
 * INV-1  Nobody is in more groups than their capacity; each link is one that people_helps allows and that nobody forbade; what is pinned is in it.
 * INV-2  bound ≥ value, both in points of people_help.weight times the chance that it is kept (of a ring: that all keep; of a chain: as far as all before kept). No proposal with the pinned groups as they are
 *        is worth more than bound; of a repair: none that keeps the other groups, among the people that it looks at.
 * INV-3  Fairness costs at most `fairness` of the value: who is hard to help weighs more, as far as the value by its own weights stays above (1 − fairness) × the best (McElfresh, Dickerson 2018,
 *        arXiv:1702.08286). What it cost, and whom it helped, is told.
 * INV-4  Repair keeps every group that nobody dropped out of, link by link, and of a broken chain what holds, once; two who were pinned stay together when both are still there, may be, and somebody makes them whole;
 *        who was in a broken group may get another, and nobody is worse off than without repair.
 * INV-5  Same people, same limits, same bytes, on any number of threads.
 */
#ifndef MATCH_WEEK_H
#define MATCH_WEEK_H

#include "match/near.h"

enum { WEEK_LINKS_MAX = 10000 /* pinned, and forbidden */ };

typedef struct week_link_of {
    uint32_t giver, receiver;
} week_link_of;

typedef struct week_how {
    uint32_t ring_max, chain_max;
    double fairness; /* 0 … 0.5 */
    /* pinned: links that follow on each other are one group; what is not yet a ring or chain is made one in the way
     * that is worth most */
    const week_link_of *pinned, *forbidden;
    size_t pinned_count, forbidden_count;
    uint32_t threads;
    uint64_t steps;
    double gap, seconds; /* seconds: of the whole proposal, about; of a repair: of its search */
    void (*progress)(void *context, double value, double bound, const char *phase);
    void *context;
} week_how;

typedef struct week_link {
    uint32_t giver, receiver;
    people_help help;
} week_link;

typedef struct week_group {
    const week_link *links; /* of a ring: as many as people; of a chain: from who begins it */
    uint32_t link_count;
    bool is_chain;
    bool holds_pair; /* two of them also could help each other alone */
    double expected; /* points, by the chance that it is kept */
} week_group;

typedef struct week {
    const week_group *groups;
    uint32_t group_count;
    double value, bound; /* by their own weights */
    double pairs_value;  /* of the best proposal with pairs alone and nothing pinned, to a thousandth of a point */
    bool proven, cut;    /* no proposal weighs more, before fairness; the clock cut it off: another run may differ */
    /* somebody dropped out since: bound and proven are of what was looked at then, pairs of the week before (INV-3) */
    bool repaired;
    uint32_t helped; /* people who receive something */
    uint32_t pairs_helped;
    double fairness_cost; /* share of the value given up: 0 … fairness */
    /* who few could help, or who waits a year: how many, helped now, and without fairness */
    uint32_t hard, hard_helped, hard_helped_before;
    const bool *is_hard; /* of each person */
    /* of each person: what their place is worth this week; for suggestions to who comes in between */
    const double *prices;
    uint64_t arcs;
    bool has_pins; /* links were pinned: what is proven and the bound are of proposals that have them */
} week;

/* In arena a. ERR_INPUT: limits or links that are not as above says. ERR_RULE: a pinned link that a rule or a forbidden link stands against, or that nobody makes a ring or chain. */
bool week_propose(arena *a, const near *n, const week_how *how, week *out, err *e);

/* As `before`, without who dropped out. Who was in a broken group, and a chain as far as it holds, are coupled anew with each other and with who is free near them: the best of that, when how->steps let it
 * (not proven where a chain that goes on would come round to its own people, and ends before that). What was pinned stands in `before` like all else; of how->pinned, links of `before` whose group broke are kept: in a
 * new ring or chain, or behind what holds of a chain, in the way that is worth most; one that nobody makes whole goes. The figures of pairs alone, of fairness and of prices stay those of `before`. ERR_INPUT: somebody dropped out who is not
 * there. */
bool week_repair(arena *a, const near *n, const week_how *how, const week *before, const uint32_t *dropped,
                 size_t dropped_count, week *out, err *e);

#endif
