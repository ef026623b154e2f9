/* Suggestions for somebody who comes in: with whom they could be a pair, a ring or in a chain, in a millisecond.
 *
 * Uses: base, near.h, exchange.h.
 *
 * All pairs; rings of three and four, and chains, through the candidates that weigh most on each side: everybody in one could help the newcomer or be helped by them. A chain has at most two links to the newcomer and one from them: who begins helps
 * the newcomer, or somebody who does; what comes further on is for the week to find. Each is ranked by what it is worth less the prices of the week of those who would be in it, so that a suggestion of today
 * does not take from the best of the week.
 *
 * INV-1  Each link is one that people_person_helps allows, with its factors; nobody is twice in one; who starts chains, or is an activity, begins one and is in no ring.
 * INV-2  With as many candidates as there are people nothing of these forms is left out: the first is the best.
 * INV-3  The same people, newcomer and prices give the same suggestions.
 */
#ifndef MATCH_SUGGEST_H
#define MATCH_SUGGEST_H

#include "match/near.h"

enum { SUGGEST_RING_MAX = 4, SUGGEST_CHAIN_MAX = 3, SUGGEST_MOST = 32, SUGGEST_LINKS = 4, SUGGEST_CANDIDATES = 256 };

typedef struct suggest_how {
    uint32_t ring_max, chain_max; /* people in a ring: 0 and 1 none, 2 pairs … 4; links of a chain: 0 none … 3 */
    uint32_t
        candidates; /* looked at on each side for rings and chains, the heaviest: SUGGEST_CANDIDATES is enough (docs/broker.md) */
    uint32_t most;        /* suggestions: 1 … SUGGEST_MOST */
    const double *prices; /* of each person, 0 or more; or NULL */
} suggest_how;

typedef struct suggestion {
    const near_one
        *links; /* person: who receives; the first link is given by `giver`, each next by who received before */
    uint32_t link_count;
    uint32_t giver; /* PEOPLE_NOBODY: the newcomer */
    bool is_chain;
    double
        worth; /* points times the chance that it is kept: of a ring that all keep, of a chain as far as all before kept */
    double after_prices;
} suggestion;

/* In arena a. The best first; of what is as good fewer links, rings before chains, then by number. A person as receiver PEOPLE_NOBODY is the newcomer. */
const suggestion *suggest_for(arena *a, const near *n, const person *newcomer, const suggest_how *how, uint32_t *count);

#endif
