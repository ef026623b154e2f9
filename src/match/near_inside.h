/* Near, inside: the index of squares, and the test that an offer and a need pass before people_helps is asked.
 *
 * Uses: near.h. For near*.c and suggest*.c only.
 *
 * INV-1  near_may is true just when people_helps would say PEOPLE_MAY for that offer and need, but for the same person, blocks and people who stopped (who are not in the index).
 */
#ifndef MATCH_NEAR_INSIDE_H
#define MATCH_NEAR_INSIDE_H

#include "match/near.h"

typedef struct near_entry { /* one offer or one need, with what the rules ask: half a line of cache */
    int32_t x, y;
    uint32_t radius, dayparts;
    uint64_t languages;
    uint32_t person;
    uint16_t has, asks; /* bits: what this side is, and what it wants of the other */
} near_entry;

typedef struct near_side { /* offers, or needs */
    near_entry *list;      /* by skill, then row of squares, then column, then person */
    const uint32_t *first; /* of each skill and square; one more at the end */
} near_side;

struct near {
    const people *p;
    near_side offers, needs;
    int32_t x, y, square; /* lower left corner, and side of a square: metres */
    uint32_t columns, rows;
    const uint64_t *blocks_first; /* of each person, and one more: whom they block or who blocks them */
    const uint32_t *blocks;
};

near_entry near_offer_entry(const people *p, const person *who, uint32_t number, const people_offer *o);
near_entry near_need_entry(const people *p, const person *who, uint32_t number, const people_need *n);
bool near_gives(const person *who); /* is in the index as a giver */
bool near_takes(const person *who);

static inline bool near_may(const near_entry *offer, const near_entry *need, bool remote)
{
    uint32_t reach = offer->radius < need->radius ? offer->radius : need->radius;
    double dx = (double)offer->x - need->x, dy = (double)offer->y - need->y, far = reach;
    return (offer->languages & need->languages) != 0 && (offer->dayparts & need->dayparts) != 0 &&
           (need->asks & ~offer->has) == 0 && (offer->asks & ~need->has) == 0 &&
           (remote || dx * dx + dy * dy <= far * far);
}

/* Marks in `bits` (one for each person) whom a giver's offers fit, or who could serve a receiver's needs; bits of blocks and of the person itself may be among them. */
void near_mark_receivers(const near *n, const person *giver, uint64_t *bits);
void near_mark_givers(const near *n, const person *receiver, uint64_t *bits);
size_t near_words(const near *n); /* of such bits */

#endif
