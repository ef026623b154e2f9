/* Near, inside: the index of squares, and the test that an offer and a need pass before people_helps is asked.
 *
 * Uses: near.h. For near*.c, suggest*.c and thin.c only.
 *
 * INV-1  near_may is true just when people_helps would say PEOPLE_MAY for that offer and need, but for the same person, blocks and people who stopped (who are not in the index).
 */
#ifndef MATCH_NEAR_INSIDE_H
#define MATCH_NEAR_INSIDE_H

#include "match/near.h"
#include "match/weigh.h"

enum { NEAR_LINKS = 1 << 15 }; /* they prefer or block somebody: people_helps says what comes of it */

typedef struct near_entry { /* one offer or one need, with what the rules and factors ask: most of a line of cache */
    int32_t x, y;
    uint32_t radius, dayparts;
    uint64_t languages;
    uint32_t person;
    uint16_t has, asks; /* bits: what this side is, and what it wants of the other; in `has` also NEAR_LINKS */
    double factor;      /* of an offer: preference when nobody prefers anybody; of a need: weigh_need */
    double trust;       /* of an offer */
} near_entry;

typedef struct near_side { /* offers, or needs */
    near_entry *list;      /* by skill, then row of squares, then column, then person */
    const uint32_t *first; /* of each skill and square; one more at the end */
} near_side;

typedef struct near_links { /* of each person, and one more: whom they name, and who names them */
    const uint64_t *first;
    const uint32_t *list;
} near_links;

typedef struct near_offer { /* what of an entry is the offer's own */
    uint16_t skill, has;
    float factor; /* a half or one: exact */
    float most;   /* that times their trust, with the greatest preference there may be, and a millionth more */
} near_offer;

typedef struct near_need {
    double factor;
    uint16_t skill, asks;
} near_need;

/* of each person one line of cache: with their offers, or needs, all that suggestions ask of who stands around */
typedef struct near_card {
    uint64_t languages;
    double keeps, trust;
    uint32_t first_offer, first_need; /* in the lists below */
    int32_t x, y;
    uint32_t radius, dayparts;
    uint16_t offer_count, need_count; /* none of who gives, or takes, nothing */
    uint16_t asks, has;               /* of all their offers; of all their needs */
    bool begins;
    bool prefers; /* or is preferred */
    /* prefers or blocks, or is preferred or blocked: of two who have to do with each other both have this */
    bool links;
} near_card;
_Static_assert(sizeof(near_card) == 64, "one line of cache");

typedef struct near_brief { /* what bounds ask of everybody; of each person, and one more */
    float keeps, need_most; /* the greatest factor of their needs: both a millionth more, so never below it */
    uint32_t first_offer, first_need;
} near_brief;

typedef struct near_cards {
    const near_card *list;
    const near_brief *briefs;
    const near_offer *offers;
    const near_need *needs;
} near_cards;

struct near {
    const people *p;
    near_cards cards;
    near_side offers, needs;
    int32_t x, y, square; /* lower left corner, and side of a square: metres */
    uint32_t columns, rows;
    near_links blocks, prefers;
    const uint32_t *ids; /* by hash of the id: number + 1 */
    uint32_t ids_mask;
};

near_entry near_offer_entry(const people *p, const person *who, uint32_t number, const people_offer *o);
near_entry near_need_entry(const people *p, const person *who, uint32_t number, const people_need *n);

/* The same, of somebody's card. */
static inline near_entry near_offer_of(const near_card *c, uint32_t number, const near_offer *o)
{
    return (near_entry){.x = c->x,
                        .y = c->y,
                        .radius = c->radius,
                        .dayparts = c->dayparts,
                        .languages = c->languages,
                        .person = number,
                        .has = o->has,
                        .asks = c->asks,
                        .factor = (double)o->factor,
                        .trust = c->trust};
}

static inline near_entry near_need_of(const near_card *c, uint32_t number, const near_need *n)
{
    return (near_entry){.x = c->x,
                        .y = c->y,
                        .radius = c->radius,
                        .dayparts = c->dayparts,
                        .languages = c->languages,
                        .person = number,
                        .has = c->has,
                        .asks = n->asks,
                        .factor = n->factor};
}

bool near_gives(const person *who); /* is in the index as a giver */
bool near_takes(const person *who);

static inline bool near_may(const near_entry *offer, const near_entry *need, bool remote)
{
    double far = weigh_reach(offer->radius, need->radius);
    return (offer->languages & need->languages) != 0 && (offer->dayparts & need->dayparts) != 0 &&
           (need->asks & ~offer->has) == 0 && (offer->asks & ~need->has) == 0 &&
           (remote || weigh_square(offer->x, offer->y, need->x, need->y) <= far * far);
}

/* The weight when neither prefers the other. */
static inline int32_t near_weight(const near_entry *offer, const near_entry *need)
{
    double metres = sqrt(weigh_square(offer->x, offer->y, need->x, need->y));
    return weigh_all(need->factor, offer->factor, weigh_nearness(metres, weigh_reach(offer->radius, need->radius)),
                     offer->trust);
}

/* Marks in `bits` (one for each person) whom a giver's offers fit, or whose offers fit a receiver; blocks and the person itself may be among them. */
void near_mark_receivers(const near *n, const person *giver, uint64_t *bits);
void near_mark_givers(const near *n, const person *receiver, uint64_t *bits);

typedef struct near_hit {
    uint32_t person;
    int32_t weight;
    bool links;
} near_hit;

/* All whom somebody could help (`gives`), or who could help them, with the weight of people_helps, in the order of their numbers. */
near_hit *near_hits(arena *a, const near *n, const person *who, bool gives, uint32_t *count);
int near_compare_hits(const near_hit *x, const near_hit *y); /* the heaviest first, then by number */

size_t near_words(const near *n);                     /* of such bits */
size_t near_square(const near *n, const person *who); /* in which square somebody of the list lives */

typedef struct near_span { /* of columns or rows; empty when from > to */
    uint32_t from, to;
} near_span;

/* Of one skill the squares in which somebody may be near enough. */
typedef struct near_window {
    near_span columns, rows;
    bool remote;
} near_window;

near_window near_window_of(const near *n, uint16_t skill, const near_entry *mine);

/* Those of one row of it: numbers in the list of a side; none where the columns are empty. */
static inline near_span near_row(const near *n, const near_side *side, uint16_t of, const near_window *w, uint32_t row)
{
    size_t place = ((size_t)of * n->rows + row) * n->columns;
    return (near_span){side->first[place + w->columns.from], side->first[place + w->columns.to + 1]};
}

#endif
