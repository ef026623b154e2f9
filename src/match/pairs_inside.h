/* Inside the search for best pairs: what pairs.c, pairs_start.c, pairs_half.c, pairs_search.c and pairs_blossom.c share.
 *
 * Uses: base, pairs.h, pairs_queue.h. Read first: docs/pairs.md.
 *
 * An item is a person or a blossom: an odd set of items in a ring, of which all but one are paired among themselves along the ring. Items 0 … people − 1 are the persons; the rest are blossoms. The
 * base of an item is its one person who is not paired inside it. A top item is in no other. Prices and weights are doubled, so that all are whole numbers.
 *
 * A search grows one tree from a free item. Its outer items (as the root) can be reached over an even number of pairs, its inner ones over an odd number. While `now` goes up, prices of outer persons
 * go down as much and those of inner persons up; prices are brought up to date only when an item changes its label:
 *
 *   label of the top item     price of a person now       price2 of a blossom now
 *   none                      price                       price2
 *   outer                     price − now                 price2 + 2 (now − time)
 *   inner                     price + now − time          price2 − 2 (now − time)
 *
 * INV-1  Slack (prices of both ends and of the sets that hold both, less twice the weight) is at least 0 on each edge, and 0 on pairs, on links of the tree and between neighbours in the ring of a
 *        blossom.
 * INV-2  Members of an item stand together in the list `next_member`; `group` of each is the person who names their top item.
 */
#ifndef MATCH_PAIRS_INSIDE_H
#define MATCH_PAIRS_INSIDE_H

#include "match/pairs.h"
#include "match/pairs_queue.h"

#define PAIRS_FAR (INT64_MAX / 4) /* not reached; two of them can still be added */

typedef enum pairs_label { PAIRS_NONE, PAIRS_OUTER, PAIRS_INNER } pairs_label;

typedef struct pairs_node { /* a person; 32 bytes, as scans jump from one to another */
    int64_t price;          /* as above */
    int64_t best;           /* of edges from outer persons: the least of their price − twice the weight */
    uint32_t best_from;     /* that outer person */
    uint32_t group;
    uint32_t item;   /* of the person who names a group: the top item */
    uint8_t label;   /* likewise: pairs_label */
    uint8_t exposed; /* likewise: its base has no partner */
} pairs_node;

typedef struct pairs_item {
    uint32_t parent;             /* blossom that holds it, or PAIRS_NOBODY */
    uint32_t child;              /* of a blossom: one of its ring */
    uint32_t next, prev;         /* in the ring of its parent */
    uint32_t here, there;        /* the edge to the next of the ring: person in this item, person in that one */
    uint32_t link_from, link_to; /* of an inner item: edge of the tree from an outer person to one in it */
    uint32_t base;
    uint32_t group;
    uint32_t first, last, count; /* members */
    uint64_t mark;               /* the last search for where two ways meet that came by */
    int64_t time;                /* when it got its label */
    int64_t price2;              /* of a blossom */
    bool was_inner; /* of one that was taken into an outer blossom: its persons are still to be looked at */
} pairs_item;

typedef enum pairs_end { PAIRS_END_PRICE, PAIRS_END_FREE } pairs_end;

typedef struct pairs_work {
    arena *a;
    uint32_t people;
    const uint64_t *first; /* people + 1: arcs of person v are first[v] … first[v + 1] − 1 */
    const uint64_t *arcs;  /* weight × 2^PAIRS_TO_BITS + other person */
    pairs_node *nodes;
    uint32_t *mate; /* of each person: partner or PAIRS_NOBODY */
    uint32_t *next_member;
    pairs_item *items;
    uint32_t *spare; /* blossoms that are not in use */
    uint32_t spare_count;
    uint32_t *stack; /* room for every item twice */

    pairs_queue queue;
    int64_t now, limit; /* at limit the search ends, as `end` says: */
    pairs_end end;
    uint32_t end_from, end_to; /* PRICE: the price of outer end_from is nought; FREE: this edge reaches a free item */
    uint64_t marks;
    uint32_t *labelled; /* items that got a label; may have lost it */
    uint32_t labelled_count;
    uint32_t *touched; /* persons with a `best` */
    uint32_t touched_count;
} pairs_work;

enum {
    PAIRS_TO_BITS = 24,           /* of an arc: the other person; above those the weight */
    PAIRS_GROW = UINT32_MAX,      /* an event of one person: they are reached */
    PAIRS_EXPAND = UINT32_MAX - 1 /* an event of one set: it is opened */
};
#define PAIRS_TO_MASK ((UINT64_C(1) << PAIRS_TO_BITS) - 1)

static inline uint32_t pairs_to(uint64_t arc)
{
    return (uint32_t)(arc & PAIRS_TO_MASK);
}

static inline int64_t pairs_weight2(uint64_t arc)
{
    return (int64_t)(arc >> PAIRS_TO_BITS) * 2;
}

static inline uint32_t pairs_top(const pairs_work *w, uint32_t person)
{
    return w->nodes[w->nodes[person].group].item;
}

static inline pairs_node *pairs_name(const pairs_work *w, uint32_t item)
{
    return &w->nodes[w->items[item].group];
}

/* Prices and pairs to begin with (pairs_start.c). */
void pairs_start(pairs_work *w);

/* Best prices and pairs when half a pair may be made too, and of each ring one person left free (pairs_half.c). */
void pairs_half(pairs_work *w);

/* Grows a tree from this free person until one more pair is made or a price is nought, and brings all prices up to date (pairs_search.c). */
void pairs_grow(pairs_work *w, uint32_t person);

/* Labels from `now` on (pairs_search.c). `since`: prices of persons in the item went up from then on, as it was part of an inner blossom; else it is `now`. They are brought up to date, but for an item that
 * goes on as inner: it can be large, and be so again and again. The edges of outer items are looked at when every item that gets its label with it has it. */
void pairs_make_outer(pairs_work *w, uint32_t item, int64_t since);
void pairs_make_inner(pairs_work *w, uint32_t item, uint32_t from, uint32_t to, int64_t since);
void pairs_make_free(pairs_work *w, uint32_t item, int64_t since);
void pairs_lower_from_now(pairs_work *w, uint32_t item, int64_t since); /* persons in it are outer from now on */
void pairs_scan(pairs_work *w, uint32_t item);

/* Makes `person` the base of the top item that holds it: pairs inside change places along rings (pairs_blossom.c). */
void pairs_rebase(pairs_work *w, uint32_t item, uint32_t person);

/* The edge between two outer items of the tree closes a ring: they, and all between, become one blossom. */
void pairs_shrink(pairs_work *w, uint32_t from, uint32_t to);

/* An inner blossom of price 0 falls apart; the even way through its ring stays in the tree. */
void pairs_expand(pairs_work *w, uint32_t blossom);

/* A blossom without label, of price 0, falls apart, as do those in it. */
void pairs_dissolve(pairs_work *w, uint32_t blossom);

#endif
