/* Best pairs when half a pair may be made too: what is best then is pairs, and rings of an odd number in which each is paired by half with both neighbours. There are no blossoms in this problem, so its
 * searches are short; few rings are left, and prices are so near to the best that little is left for the search with blossoms. (Balinski 1965 for the rings; as a start: Applegate, Cook 1993,
 * doi:10.1090/dimacs/012.)
 *
 * A search is as in pairs_search.c, but ends also where it reaches a ring, or closes one. Price of a person now: outer, price − now; inner, price + now.
 */
#include "match/pairs_inside.h"

#include "base/banned.h"

typedef enum half_end { HALF_END_PRICE, HALF_END_FREE, HALF_END_RING, HALF_END_CLOSES } half_end;

typedef struct half_work {
    pairs_work *w;
    uint32_t *ring; /* of each person in a ring: the next; else PAIRS_NOBODY */
    half_end end;
} half_work;

static void end_at(half_work *h, int64_t time, half_end end, uint32_t from, uint32_t to)
{
    h->w->limit = time;
    h->end = end;
    h->w->end_from = from;
    h->w->end_to = to;
}

/* ------------------------------------------------------------------ growing */

static void make_outer(half_work *h, uint32_t person)
{
    pairs_work *w = h->w;
    pairs_node *nodes = w->nodes;
    const int64_t price = nodes[person].price + w->now;
    nodes[person].price = price;
    nodes[person].label = PAIRS_OUTER;
    w->labelled[w->labelled_count++] = person;
    if (price < w->limit) {
        end_at(h, price, HALF_END_PRICE, person, person);
    }
    for (const uint64_t *arc = w->arcs + w->first[person], *past = w->arcs + w->first[person + 1]; arc < past; arc++) {
        uint32_t other = pairs_to(*arc);
        pairs_node *you = &nodes[other];
        int64_t less = price - pairs_weight2(*arc), sum = less + you->price;
        if (you->label == PAIRS_OUTER) {
            if (sum / 2 < w->limit && other != person) {
                end_at(h, sum / 2, HALF_END_CLOSES, person, other);
            }
        } else if (you->label == PAIRS_NONE && sum < w->limit && less < you->best) {
            if (you->exposed) {
                end_at(h, sum, h->ring[other] == PAIRS_NOBODY ? HALF_END_FREE : HALF_END_RING, person, other);
                continue;
            }
            if (you->best == PAIRS_FAR) {
                w->touched[w->touched_count++] = other;
            }
            you->best = less;
            you->best_from = person;
            pairs_put(&w->queue, sum, other, PAIRS_GROW);
        }
    }
}

static void grow(half_work *h, uint32_t person)
{
    pairs_work *w = h->w;
    pairs_node *you = &w->nodes[person];
    if (you->label == PAIRS_NONE) {
        you->label = PAIRS_INNER;
        you->price -= w->now;
        w->labelled[w->labelled_count++] = person;
        make_outer(h, w->mate[person]);
    }
}

/* ------------------------------------------------------------------ the end */

/* The way from an outer person up to the root: what was paired is not, and the other way round. */
static void turn_way(half_work *h, uint32_t person, uint32_t partner)
{
    pairs_work *w = h->w;
    for (;;) {
        uint32_t old = w->mate[person];
        w->mate[person] = partner;
        if (old == PAIRS_NOBODY) {
            w->nodes[person].exposed = false;
            return;
        }
        partner = old;
        person = w->nodes[old].best_from;
        w->mate[partner] = person;
    }
}

/* The others of the ring pair among themselves, and this person is free. */
static void open_ring(half_work *h, uint32_t person)
{
    pairs_work *w = h->w;
    uint32_t x = h->ring[person];
    h->ring[person] = PAIRS_NOBODY;
    while (x != person) {
        uint32_t y = h->ring[x], next = h->ring[y];
        w->mate[x] = y;
        w->mate[y] = x;
        h->ring[x] = h->ring[y] = PAIRS_NOBODY;
        w->nodes[x].exposed = w->nodes[y].exposed = false;
        x = next;
    }
}

static uint32_t above(const half_work *h, uint32_t person)
{
    uint32_t partner = h->w->mate[person];
    return partner == PAIRS_NOBODY ? PAIRS_NOBODY : h->w->nodes[partner].best_from;
}

/* The lowest outer person above both, or one of them. In turn: h->ring marks who was met, and is as before at the end. */
static uint32_t meet(half_work *h, uint32_t from, uint32_t to)
{
    uint32_t x = from, y = to, found;
    for (;;) {
        if (x == PAIRS_NOBODY) {
            x = y;
            y = PAIRS_NOBODY;
        }
        if (h->ring[x] != PAIRS_NOBODY) {
            found = x;
            break;
        }
        h->ring[x] = x;
        uint32_t up = above(h, x);
        x = y;
        y = up;
    }
    for (x = from; x != PAIRS_NOBODY && h->ring[x] != PAIRS_NOBODY; x = above(h, x)) {
        h->ring[x] = PAIRS_NOBODY;
    }
    for (x = to; x != PAIRS_NOBODY && h->ring[x] != PAIRS_NOBODY; x = above(h, x)) {
        h->ring[x] = PAIRS_NOBODY;
    }
    return found;
}

/* The edge closes a ring: down from where both ways meet, over the edge, and up again. */
static void close_ring(half_work *h, uint32_t from, uint32_t to)
{
    pairs_work *w = h->w;
    uint32_t root = meet(h, from, to);
    for (uint32_t x = from; x != root;) {
        uint32_t inner = w->mate[x], up = w->nodes[inner].best_from;
        h->ring[up] = inner;
        h->ring[inner] = x;
        x = up;
    }
    turn_way(h, root, PAIRS_NOBODY);
    h->ring[from] = to;
    for (uint32_t x = to; x != root;) {
        uint32_t inner = w->mate[x], up = w->nodes[inner].best_from;
        h->ring[x] = inner;
        h->ring[inner] = up;
        x = up;
    }
    uint32_t x = root;
    do {
        w->mate[x] = PAIRS_NOBODY;
        w->nodes[x].exposed = true;
        x = h->ring[x];
    } while (x != root);
}

static void settle(half_work *h)
{
    pairs_work *w = h->w;
    for (uint32_t i = 0; i < w->labelled_count; i++) {
        pairs_node *node = &w->nodes[w->labelled[i]];
        node->price += node->label == PAIRS_OUTER ? -w->limit : w->limit;
        node->label = PAIRS_NONE;
    }
    for (uint32_t i = 0; i < w->touched_count; i++) {
        w->nodes[w->touched[i]].best = PAIRS_FAR;
    }
    w->labelled_count = w->touched_count = 0;
    pairs_clear(&w->queue);
}

static void search(half_work *h, uint32_t root)
{
    pairs_work *w = h->w;
    pairs_event next;
    w->now = 0;
    w->limit = PAIRS_FAR;
    make_outer(h, root);
    while (w->limit > w->now && pairs_take(&w->queue, &next) && next.time < w->limit) {
        w->now = next.time;
        grow(h, next.a);
    }
    if (h->end == HALF_END_CLOSES) {
        close_ring(h, w->end_from, w->end_to);
    } else if (h->end == HALF_END_PRICE) {
        turn_way(h, w->end_from, PAIRS_NOBODY);
        w->nodes[w->end_from].exposed = true;
    } else {
        if (h->end == HALF_END_RING) {
            open_ring(h, w->end_to);
        }
        w->mate[w->end_to] = w->end_from;
        w->nodes[w->end_to].exposed = false;
        turn_way(h, w->end_from, w->end_to);
    }
    settle(h);
}

void pairs_half(pairs_work *w)
{
    half_work h = {.w = w, .ring = w->next_member}; /* which has no other use before there are blossoms */
    for (uint32_t v = 0; v < w->people; v++) {
        h.ring[v] = PAIRS_NOBODY;
    }
    for (uint32_t v = 0; v < w->people; v++) {
        if (w->mate[v] == PAIRS_NOBODY && h.ring[v] == PAIRS_NOBODY && w->nodes[v].price > 0) {
            search(&h, v);
        }
    }
    for (uint32_t v = 0; v < w->people; v++) {
        if (h.ring[v] != PAIRS_NOBODY) {
            open_ring(&h, v);
        }
    }
}
