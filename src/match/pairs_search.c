/* One tree, from a free person to the end that costs least. */
#include "match/pairs_inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ labels */

static void end_at(pairs_work *w, int64_t time, pairs_end end, uint32_t from, uint32_t to)
{
    w->limit = time;
    w->end = end;
    w->end_from = from;
    w->end_to = to;
}

/* Looks at every edge of an outer person. What would happen at the limit or later does not matter: also not in an inner blossom, as its edges wait while it is inner. */
static void scan_person(pairs_work *w, uint32_t person)
{
    pairs_node *nodes = w->nodes;
    const int64_t price = nodes[person].price;
    const uint32_t group = nodes[person].group;
    for (const uint64_t *arc = w->arcs + w->first[person], *past = w->arcs + w->first[person + 1]; arc < past; arc++) {
        uint32_t other = pairs_to(*arc);
        int64_t less = price - pairs_weight2(*arc);
        pairs_node *you = &nodes[other];
        const pairs_node *its = &nodes[you->group];
        int64_t sum = less + you->price;
        if (its->label == PAIRS_OUTER) {
            if (you->group != group && sum / 2 < w->limit) {
                pairs_put(&w->queue, sum / 2, person, other);
            }
        } else if (less < you->best && sum < w->limit) {
            if (you->best == PAIRS_FAR) {
                w->touched[w->touched_count++] = other;
            }
            you->best = less;
            you->best_from = person;
            if (its->label == PAIRS_NONE) {
                if (its->exposed) {
                    end_at(w, sum, PAIRS_END_FREE, person, other);
                } else {
                    pairs_put(&w->queue, sum, other, PAIRS_GROW);
                }
            }
        }
    }
}

void pairs_lower_from_now(pairs_work *w, uint32_t item, int64_t since)
{
    const pairs_item *it = &w->items[item];
    for (uint32_t v = it->first, k = 0; k < it->count; v = w->next_member[v], k++) {
        int64_t price = w->nodes[v].price + (w->now - since) + w->now;
        w->nodes[v].price = price;
        if (price < w->limit) {
            end_at(w, price, PAIRS_END_PRICE, v, v);
        }
    }
}

void pairs_make_outer(pairs_work *w, uint32_t item, int64_t since)
{
    pairs_item *it = &w->items[item];
    pairs_name(w, item)->label = PAIRS_OUTER;
    it->time = w->now;
    w->labelled[w->labelled_count++] = item;
    pairs_lower_from_now(w, item, since);
}

void pairs_scan(pairs_work *w, uint32_t item)
{
    const pairs_item *it = &w->items[item];
    for (uint32_t v = it->first, k = 0; k < it->count; v = w->next_member[v], k++) {
        scan_person(w, v);
    }
}

void pairs_make_inner(pairs_work *w, uint32_t item, uint32_t from, uint32_t to, int64_t since)
{
    pairs_item *it = &w->items[item];
    pairs_name(w, item)->label = PAIRS_INNER;
    it->time = since;
    it->price2 += 2 * (w->now - since);
    it->link_from = from;
    it->link_to = to;
    w->labelled[w->labelled_count++] = item;
    if (it->child != PAIRS_NOBODY && since + it->price2 / 2 < w->limit) {
        pairs_put(&w->queue, since + it->price2 / 2, item, PAIRS_EXPAND);
    }
}

/* Part of a blossom that fell apart and that is no more in the tree: it can be reached again over the edges that were found meanwhile. */
void pairs_make_free(pairs_work *w, uint32_t item, int64_t since)
{
    const pairs_item *it = &w->items[item];
    for (uint32_t v = it->first, k = 0; k < it->count; v = w->next_member[v], k++) {
        pairs_node *you = &w->nodes[v];
        you->price += w->now - since;
        if (you->best < PAIRS_FAR && you->best + you->price < w->limit) {
            pairs_put(&w->queue, you->best + you->price, v, PAIRS_GROW);
        }
    }
}

/* ------------------------------------------------------------------ events */

/* Of an item that was a top item at some time in this search: none when it is in a blossom now, or fell apart. */
static pairs_label label_of(const pairs_work *w, uint32_t item)
{
    const pairs_node *name = pairs_name(w, item);
    bool top = w->items[item].parent == PAIRS_NOBODY && name->item == item;
    return top ? (pairs_label)name->label : PAIRS_NONE;
}

static void grow(pairs_work *w, uint32_t person)
{
    const pairs_node *you = &w->nodes[person];
    uint32_t item = pairs_top(w, person);
    if (pairs_name(w, item)->label != PAIRS_NONE || you->best + you->price != w->now) {
        return; /* it was reached before; or its edge waited in an inner blossom, and there is a later event */
    }
    pairs_make_inner(w, item, you->best_from, person, w->now);
    uint32_t outer = pairs_top(w, w->mate[w->items[item].base]);
    pairs_make_outer(w, outer, w->now);
    pairs_scan(w, outer);
}

static void happen(pairs_work *w, const pairs_event *what)
{
    if (what->b == PAIRS_GROW) {
        grow(w, what->a);
    } else if (what->b == PAIRS_EXPAND) {
        if (label_of(w, what->a) == PAIRS_INNER) {
            pairs_expand(w, what->a);
        }
    } else if (pairs_top(w, what->a) != pairs_top(w, what->b)) {
        pairs_shrink(w, what->a, what->b);
    }
}

/* ------------------------------------------------------------------ the end */

/* The way from an outer person up to the root: what was paired is not, and the other way round. The person's partner is now this one. */
static void turn_way(pairs_work *w, uint32_t person, uint32_t partner)
{
    for (;;) {
        uint32_t item = pairs_top(w, person), old = w->mate[w->items[item].base];
        pairs_rebase(w, item, person);
        w->mate[person] = partner;
        if (old == PAIRS_NOBODY) {
            pairs_name(w, item)->exposed = false;
            return;
        }
        uint32_t inner = pairs_top(w, old);
        partner = w->items[inner].link_to;
        person = w->items[inner].link_from;
        pairs_rebase(w, inner, partner);
        w->mate[partner] = person;
    }
}

static void settle(pairs_work *w, uint32_t item)
{
    pairs_item *it = &w->items[item];
    pairs_node *name = pairs_name(w, item);
    bool outer = name->label == PAIRS_OUTER;
    int64_t change = outer ? -w->now : w->now - it->time;
    for (uint32_t v = it->first, k = 0; k < it->count; v = w->next_member[v], k++) {
        w->nodes[v].price += change;
    }
    name->label = PAIRS_NONE;
    if (it->child != PAIRS_NOBODY) {
        it->price2 += (outer ? 2 : -2) * (w->now - it->time);
        if (it->price2 == 0) {
            pairs_dissolve(w, item);
        }
    }
}

/* Brings all prices up to date and forgets the tree. */
static void settle_all(pairs_work *w)
{
    for (uint32_t i = 0; i < w->labelled_count; i++) {
        if (label_of(w, w->labelled[i]) != PAIRS_NONE) {
            settle(w, w->labelled[i]);
        }
    }
    for (uint32_t i = 0; i < w->touched_count; i++) {
        w->nodes[w->touched[i]].best = PAIRS_FAR;
    }
    w->labelled_count = w->touched_count = 0;
    pairs_clear(&w->queue);
}

void pairs_grow(pairs_work *w, uint32_t person)
{
    pairs_event next;
    w->now = 0;
    w->limit = PAIRS_FAR;
    pairs_make_outer(w, pairs_top(w, person), 0);
    pairs_scan(w, pairs_top(w, person));
    while (pairs_take(&w->queue, &next) && next.time < w->limit) {
        w->now = next.time;
        happen(w, &next);
    }
    w->now = w->limit;
    if (w->end == PAIRS_END_FREE) {
        uint32_t item = pairs_top(w, w->end_to);
        pairs_rebase(w, item, w->end_to);
        w->mate[w->end_to] = w->end_from;
        pairs_name(w, item)->exposed = false;
        turn_way(w, w->end_from, w->end_to);
    } else {
        turn_way(w, w->end_from, PAIRS_NOBODY);
        pairs_name(w, pairs_top(w, w->end_from))->exposed = true;
    }
    settle_all(w);
}
