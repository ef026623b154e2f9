/* Suggestions for somebody who comes in: with whom they could be a pair, a ring or in a chain, in a millisecond.
 *
 * Uses: base, near.h, exchange.h.
 *
 * All pairs; rings of three (and four) and chains through the nearest candidates. Each is ranked by what it is worth less the prices of the week of those who would be in it, so that a suggestion of today
 * does not take from the best of the week.
 */
#ifndef MATCH_SUGGEST_H
#define MATCH_SUGGEST_H

#include "match/near.h"

typedef struct suggest_how {
    uint32_t ring_max, chain_max;
    uint32_t candidates;  /* looked at on each side for rings and chains: 256 is enough (docs/broker.md) */
    uint32_t most;        /* suggestions: 1 … 32 */
    const double *prices; /* of each person, or NULL */
} suggest_how;

typedef struct suggestion {
    const near_one
        *links; /* person: who receives; the first link is given by `giver`, each next by who received before */
    uint32_t link_count;
    uint32_t giver; /* PEOPLE_NOBODY: the newcomer */
    bool is_chain;
    double worth, after_prices;
} suggestion;

/* The best first. A person as receiver PEOPLE_NOBODY is the newcomer. */
const suggestion *suggest_for(arena *a, const near *n, const person *newcomer, const suggest_how *how, uint32_t *count);

#endif
