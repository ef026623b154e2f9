/* Blossoms: how they come, how pairs inside them change places, how they fall apart. Nothing here calls itself: blossoms can be nested as deep as there are people. */
#include "match/pairs_inside.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ pairs inside */

/* `item` has just become the base item of the blossom around it. Pairs along the ring change places on the even way from it to the item that holds the old base. Each item that gets another base is
 * put on the stack, with that base. */
static void turn_ring(pairs_work *w, uint32_t item, uint32_t old_base, uint32_t *height)
{
    pairs_item *items = w->items;
    bool ahead =
        w->mate[items[item].there] == items[item].here; /* asked outside `item`, whose own pairs have changed */
    uint32_t at = ahead ? items[item].next : items[item].prev;
    for (;;) { /* at: was the partner of the item before, and is to pair with the next */
        uint32_t to = ahead ? items[at].next : items[at].prev;
        const pairs_item *edge = &items[ahead ? at : to];
        uint32_t x = ahead ? edge->here : edge->there, y = ahead ? edge->there : edge->here;
        w->stack[(*height)++] = at;
        w->stack[(*height)++] = x;
        w->stack[(*height)++] = to;
        w->stack[(*height)++] = y;
        w->mate[x] = y;
        w->mate[y] = x;
        if (items[to].base == old_base) {
            return;
        }
        at = ahead ? items[to].next : items[to].prev;
    }
}

void pairs_rebase(pairs_work *w, uint32_t item, uint32_t person)
{
    pairs_item *items = w->items;
    uint32_t height = 0;
    w->stack[height++] = item;
    w->stack[height++] = person;
    while (height > 0) {
        uint32_t base = w->stack[--height], outside = w->stack[--height];
        uint32_t old = items[base].base;
        for (uint32_t in = base; in != outside;) {
            uint32_t around = items[in].parent, was = items[around].base;
            if (old != was) {
                turn_ring(w, in, was, &height);
            }
            items[around].base = base;
            old = was;
            in = around;
        }
    }
}

/* ------------------------------------------------------------------ coming */

/* The outer item above an outer item in the tree; PAIRS_NOBODY above the root. */
static uint32_t above(const pairs_work *w, uint32_t item)
{
    uint32_t partner = w->mate[w->items[item].base];
    return partner == PAIRS_NOBODY ? PAIRS_NOBODY : pairs_top(w, w->items[pairs_top(w, partner)].link_from);
}

/* The lowest outer item that is above both, or one of them. Steps up from both in turn, so it takes no longer than the ring is. */
static uint32_t meet(pairs_work *w, uint32_t x, uint32_t y)
{
    w->marks++;
    for (;;) {
        if (x == PAIRS_NOBODY) {
            x = y;
            y = PAIRS_NOBODY;
        }
        if (w->items[x].mark == w->marks) {
            return x;
        }
        w->items[x].mark = w->marks;
        uint32_t up = above(w, x);
        x = y;
        y = up;
    }
}

static void connect(pairs_work *w, uint32_t item, uint32_t next, uint32_t here, uint32_t there)
{
    w->items[item].next = next;
    w->items[next].prev = item;
    w->items[item].here = here;
    w->items[item].there = there;
}

/* The ring: down from `root` to the item of `from`, over the edge, and up from the item of `to`. */
static void make_ring(pairs_work *w, uint32_t root, uint32_t from, uint32_t to)
{
    for (uint32_t x = pairs_top(w, from); x != root;) {
        uint32_t base = w->items[x].base, partner = w->mate[base], inner = pairs_top(w, partner), up = above(w, x);
        connect(w, inner, x, partner, base);
        connect(w, up, inner, w->items[inner].link_from, w->items[inner].link_to);
        x = up;
    }
    connect(w, pairs_top(w, from), pairs_top(w, to), from, to);
    for (uint32_t x = pairs_top(w, to); x != root;) {
        uint32_t base = w->items[x].base, partner = w->mate[base], inner = pairs_top(w, partner), up = above(w, x);
        connect(w, x, inner, base, partner);
        connect(w, inner, up, w->items[inner].link_to, w->items[inner].link_from);
        x = up;
    }
}

/* Prices of an item that is going to be part of an outer blossom are as of an outer one from now on. */
static void bring_up(pairs_work *w, uint32_t item, bool outer)
{
    pairs_item *it = &w->items[item];
    if (!outer) {
        pairs_lower_from_now(w, item, it->time);
    }
    if (it->child != PAIRS_NOBODY) {
        it->price2 += (outer ? 2 : -2) * (w->now - it->time);
    }
}

static void rename_members(pairs_work *w, uint32_t item, uint32_t group)
{
    const pairs_item *it = &w->items[item];
    for (uint32_t v = it->first, k = 0; k < it->count; v = w->next_member[v], k++) {
        w->nodes[v].group = group;
    }
}

/* Takes every item of the ring into the blossom. The group keeps the name of the largest: each person changes it no more often than their group doubles. */
static void take_in(pairs_work *w, uint32_t blossom)
{
    pairs_item *items = w->items, *it = &items[blossom];
    uint32_t largest = it->child, c = it->child;
    do {
        bool outer = pairs_name(w, c)->label == PAIRS_OUTER;
        bring_up(w, c, outer);
        items[c].parent = blossom;
        items[c].was_inner = !outer;
        largest = items[c].count > items[largest].count ? c : largest;
        if (c != it->child) {
            w->next_member[it->last] = items[c].first;
        }
        it->last = items[c].last;
        it->count += items[c].count;
        c = items[c].next;
    } while (c != it->child);
    it->group = items[largest].group;
    do {
        if (c != largest) {
            rename_members(w, c, it->group);
        }
        c = items[c].next;
    } while (c != it->child);
}

/* Persons who were inner have not been looked at as outer ones. */
static void scan_new(pairs_work *w, uint32_t blossom)
{
    const pairs_item *items = w->items;
    uint32_t c = items[blossom].child;
    do {
        if (items[c].was_inner) {
            pairs_scan(w, c);
        }
        c = items[c].next;
    } while (c != items[blossom].child);
}

void pairs_shrink(pairs_work *w, uint32_t from, uint32_t to)
{
    assert(w->spare_count > 0);
    uint32_t root = meet(w, pairs_top(w, from), pairs_top(w, to)), blossom = w->spare[--w->spare_count];
    bool exposed = pairs_name(w, root)->exposed;
    make_ring(w, root, from, to);
    pairs_item *it = &w->items[blossom];
    *it = (pairs_item){.parent = PAIRS_NOBODY,
                       .child = root,
                       .base = w->items[root].base,
                       .first = w->items[root].first,
                       .time = w->now};
    take_in(w, blossom);
    pairs_node *name = pairs_name(w, blossom);
    name->item = blossom;
    name->label = PAIRS_OUTER;
    name->exposed = exposed;
    w->labelled[w->labelled_count++] = blossom;
    scan_new(w, blossom);
}

/* ------------------------------------------------------------------ falling apart */

/* The items of its ring are top items again, without label. */
static void take_apart(pairs_work *w, uint32_t blossom)
{
    pairs_item *items = w->items, *it = &items[blossom];
    bool exposed = pairs_name(w, blossom)->exposed;
    uint32_t c = it->child;
    do {
        items[c].parent = PAIRS_NOBODY;
        if (items[c].group != it->group) {
            rename_members(w, c, items[c].group);
        }
        pairs_node *name = pairs_name(w, c);
        name->item = c;
        name->label = PAIRS_NONE;
        name->exposed = exposed && items[c].base == it->base;
        c = items[c].next;
    } while (c != it->child);
    it->child = PAIRS_NOBODY;
    w->spare[w->spare_count++] = blossom;
}

void pairs_dissolve(pairs_work *w, uint32_t blossom)
{
    uint32_t height = 0;
    w->stack[height++] = blossom;
    while (height > 0) {
        uint32_t top = w->stack[--height], start = w->items[top].child, c = start;
        take_apart(w, top);
        do {
            if (w->items[c].child != PAIRS_NOBODY && w->items[c].price2 == 0) {
                w->stack[height++] = c;
            }
            c = w->items[c].next;
        } while (c != start);
    }
}

/* Labels on the even way from the item that was reached to the base: the others of the ring are paired among themselves. */
static void label_way(pairs_work *w, const pairs_item *was, uint32_t reached)
{
    pairs_item *items = w->items;
    bool ahead = w->mate[items[reached].here] == items[reached].there;
    uint32_t c = reached;
    pairs_make_inner(w, c, was->link_from, was->link_to, was->time);
    while (items[c].base != was->base) {
        uint32_t outer = ahead ? items[c].next : items[c].prev;
        c = ahead ? items[outer].next : items[outer].prev;
        const pairs_item *edge = &items[ahead ? outer : c];
        pairs_make_outer(w, outer, was->time);
        uint32_t from = ahead ? edge->here : edge->there, to = ahead ? edge->there : edge->here;
        pairs_make_inner(w, c, from, to, was->time);
    }
}

void pairs_expand(pairs_work *w, uint32_t blossom)
{
    pairs_item *items = w->items;
    const pairs_item it = items[blossom];
    take_apart(w, blossom);
    label_way(w, &it, pairs_top(w, it.link_to));
    uint32_t c = it.child;
    do {
        pairs_label label = pairs_name(w, c)->label;
        if (label == PAIRS_OUTER) {
            pairs_scan(w, c);
        } else if (label == PAIRS_NONE) {
            pairs_make_free(w, c, it.time);
        }
        c = items[c].next;
    } while (c != it.child);
}
