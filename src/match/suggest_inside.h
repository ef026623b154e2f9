/* Suggestions, inside: the best few so far, and what is known of the newcomer and of who stands around them.
 *
 * Uses: suggest.h, near_inside.h. For suggest*.c only.
 *
 * INV-1  A bound is never below what it bounds: what is passed over for it is not among the best.
 */
#ifndef MATCH_SUGGEST_INSIDE_H
#define MATCH_SUGGEST_INSIDE_H

#include "match/near_inside.h"
#include "match/suggest.h"

enum { SUGGEST_NEWCOMER = UINT32_MAX /* in place of a number */, SUGGEST_PEOPLE = 4 /* of one form, at most */ };

typedef struct suggest_form {        /* a pair, ring or chain, in the order of giving; SUGGEST_NEWCOMER among them */
    uint32_t people[SUGGEST_PEOPLE]; /* numbers of the list of people */
    uint32_t count;
    bool is_chain;
    double worth, after;
} suggest_form;

typedef struct suggest_best {
    suggest_form forms[SUGGEST_MOST];
    uint32_t count, most;
    double least; /* below this nothing comes among them; minus infinity until there are as many as asked for */
} suggest_best;

/* a need of somebody who could help the newcomer, to be looked at with all who offer that; or somebody, of whom that is
 * not yet asked */
typedef struct suggest_step {
    double most;           /* what comes of it is at most this */
    uint32_t giver;        /* of ask->givers */
    uint16_t need, sought; /* of their card; as a shape */
} suggest_step;

typedef struct suggest_steps { /* a heap: the greatest first */
    suggest_step *list;
    size_t count, cap;
} suggest_steps;

typedef struct suggest_side { /* who could help the newcomer, or be helped by them, in the order of their numbers */
    const near_hit *list;
    uint32_t count;
} suggest_side;

typedef struct suggest_ask {
    arena *a;
    const near *n;
    const person *newcomer;
    const suggest_how *how;
    suggest_side givers, receivers;
    suggest_best best;
    uint64_t looks;
    bool whole;
} suggest_ask;

/* Among the best few, when it is good enough and not there yet. */
void suggest_consider(suggest_best *best, const suggest_form *f);

static inline double suggest_price(const suggest_ask *k, uint32_t number)
{
    return k->how->prices != NULL ? k->how->prices[number] : 0;
}

void suggest_heap(suggest_steps *h);         /* from a list in any order */
suggest_step suggest_take(suggest_steps *h); /* the greatest; there is one */

/* Rings of three and four, and chains. */
void suggest_around(suggest_ask *k);

#endif
