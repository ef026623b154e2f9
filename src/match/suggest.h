/* Suggestions for somebody who comes in: with whom they could be a pair, a ring or in a chain, in a millisecond.
 *
 * Uses: base, near.h, exchange.h.
 *
 * All pairs; all rings of three (the newcomer helps somebody, who helps somebody, who helps the newcomer); chains with at most two links to the newcomer and one from them, in which who begins could help the newcomer:
 * what comes further on is for the week to find; rings of four in which whoever stands across from the newcomer could help them or be helped by them. Each is ranked by what it is worth less the prices of the week of
 * those who would be in it, so that a suggestion of today does not take from the best of the week.
 *
 * Method: best first, with a bound (Land, Doig 1960, doi:10.2307/1910129). Each need of who could help the newcomer, with the greatest that who could stand before them comes to for that skill, stands in a heap; it is looked at
 * with everybody who offers that skill, the greatest first, until none can come among the best. Distance and rules are asked only where the rest of the worth is enough.
 *
 * INV-1  Each link is one that people_person_helps allows, with its factors; nobody is twice in one; who starts chains, or is an activity, begins one and is in no ring.
 * INV-2  When `whole`, no suggestion of these forms is better than the last of the list, or is left out of one that is not full. Else all pairs were looked at, and of rings and chains the most promising.
 * INV-3  The same people, newcomer, prices and limits give the same suggestions: the limit counts looks, not time.
 */
#ifndef MATCH_SUGGEST_H
#define MATCH_SUGGEST_H

#include "match/near.h"

enum {
    SUGGEST_RING_MAX = 4,  /* people */
    SUGGEST_CHAIN_MAX = 3, /* links */
    SUGGEST_MOST = 32,     /* suggestions */
    SUGGEST_LINKS = 4,     /* of one suggestion, at most */
    SUGGEST_LOOKS = 500000 /* suggest_how.looks, as is usual */
};

typedef struct suggest_how {
    uint32_t ring_max, chain_max; /* people in a ring: 0 and 1 none, 2 pairs … 4; links of a chain: 0 none … 3 */
    uint32_t most;                /* suggestions: 1 … SUGGEST_MOST */
    /* at one person who could help another, for rings and chains: about so many; 0: as many as it takes. SUGGEST_LOOKS
     * is a few milliseconds (docs/near.md) */
    uint64_t looks;
    const double *prices; /* of each person, 0 or more; or NULL */
} suggest_how;

typedef struct suggestion {
    /* person: who receives; the first link is given by `giver`, each next by who received before */
    const near_one *links;
    uint32_t link_count;
    uint32_t giver; /* PEOPLE_NOBODY: the newcomer */
    bool is_chain;
    /* points times the chance that it is kept: of a ring that all keep, of a chain as far as all before kept */
    double worth;
    double after_prices;
} suggestion;

typedef struct suggestions {
    /* the best first; of what is as good fewer people, rings before chains, then by number, the newcomer last */
    const suggestion *list;
    uint32_t count;
    bool whole;     /* nothing was left for want of looks */
    uint64_t looks; /* taken */
} suggestions;

/* In arena a. A person as receiver PEOPLE_NOBODY is the newcomer. */
suggestions suggest_for(arena *a, const near *n, const person *newcomer, const suggest_how *how);

#endif
