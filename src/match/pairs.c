/* Best pairs: the graph made ready, one search from each person who is free, and what was found. */
#include "match/pairs_inside.h"

#include <inttypes.h>

#include "base/banned.h"

static bool check(const pairs_graph *g, err *e)
{
    if (g->people > PAIRS_PEOPLE_MAX || g->edge_count > INT32_MAX) {
        return err_set(e, ERR_INPUT, "there are more than %d people or %d pairs that could be", PAIRS_PEOPLE_MAX,
                       INT32_MAX);
    }
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        if (x->a >= g->people || x->b >= g->people || x->a == x->b) {
            return err_set(e, ERR_INPUT, "pair %zu, of %u and %u, is not of two people from 0 to %" PRIu32, i + 1, x->a,
                           x->b, g->people - 1);
        }
        if (x->weight < 1 || x->weight > PAIRS_WEIGHT_MAX) {
            return err_set(e, ERR_INPUT, "the weight of pair %zu is not from 1 to %" PRId64, i + 1, PAIRS_WEIGHT_MAX);
        }
    }
    return true;
}

static void list_arcs(pairs_work *w, const pairs_graph *g)
{
    uint64_t *first = ARENA_ARRAY(w->a, uint64_t, (size_t)g->people + 2);
    uint64_t *arcs = arena_array(w->a, g->edge_count * 2 + 1, sizeof *arcs);
    for (size_t i = 0; i < g->edge_count; i++) {
        first[g->edges[i].a + 2]++;
        first[g->edges[i].b + 2]++;
    }
    for (size_t v = 2; v < (size_t)g->people + 2; v++) {
        first[v] += first[v - 1];
    }
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        uint64_t weight = (uint64_t)x->weight << PAIRS_TO_BITS;
        arcs[first[x->a + 1]++] = weight | x->b;
        arcs[first[x->b + 1]++] = weight | x->a;
    }
    w->first = first;
    w->arcs = arcs;
}

static void make_ready(pairs_work *w, const pairs_graph *g)
{
    uint32_t n = g->people, blossoms = n / 2 + 1;
    w->people = n;
    list_arcs(w, g);
    w->nodes = arena_array(w->a, n + 1, sizeof *w->nodes);
    w->mate = arena_array(w->a, n + 1, sizeof *w->mate);
    w->next_member = arena_array(w->a, n + 1, sizeof *w->next_member);
    w->items = ARENA_ARRAY(w->a, pairs_item, n + blossoms);
    w->spare = arena_array(w->a, blossoms, sizeof *w->spare);
    w->stack = arena_array(w->a, 2 * ((size_t)n + blossoms) + 4, sizeof *w->stack);
    w->labelled = arena_array(w->a, 2 * (size_t)n + 4, sizeof *w->labelled);
    w->touched = arena_array(w->a, n + 1, sizeof *w->touched);
    w->queue.a = w->a;
    for (uint32_t v = 0; v < n; v++) {
        w->nodes[v] = (pairs_node){.best = PAIRS_FAR, .group = v, .item = v};
        w->mate[v] = PAIRS_NOBODY;
        w->items[v] = (pairs_item){
            .parent = PAIRS_NOBODY, .child = PAIRS_NOBODY, .base = v, .group = v, .first = v, .last = v, .count = 1};
    }
    for (uint32_t i = 0; i < blossoms; i++) {
        w->items[n + i].child = PAIRS_NOBODY;
        w->spare[w->spare_count++] = n + blossoms - 1 - i;
    }
}

/* Members of every top item stand together, so those of every set in it too: each set is a part of one list. */
static void tell_sets(arena *a, const pairs_work *w, pairs_outcome *out)
{
    uint32_t n = w->people, listed = 0, count = 0, room = 0;
    uint32_t *order = arena_array(a, n + 1, sizeof *order), *place = arena_array(w->a, n + 1, sizeof *place);
    for (uint32_t v = 0; v < n; v++) {
        const pairs_item *top = &w->items[pairs_top(w, v)];
        for (uint32_t x = v, k = 0; top->first == v && k < top->count; x = w->next_member[x], k++) {
            place[x] = listed;
            order[listed++] = x;
        }
    }
    for (uint32_t i = n; i < n + n / 2 + 1; i++) {
        room += w->items[i].child != PAIRS_NOBODY && w->items[i].price2 > 0;
    }
    pairs_odd_set *sets = arena_array(a, room + 1, sizeof *sets);
    for (uint32_t i = n; i < n + n / 2 + 1; i++) {
        const pairs_item *it = &w->items[i];
        if (it->child != PAIRS_NOBODY && it->price2 > 0) {
            sets[count] =
                (pairs_odd_set){.members = &order[place[it->first]], .count = it->count, .price2 = it->price2};
            count++;
        }
    }
    out->sets = sets;
    out->set_count = count;
}

static int64_t weight_between(const pairs_work *w, uint32_t a, uint32_t b)
{
    int64_t most = 0;
    for (uint64_t i = w->first[a]; i < w->first[a + 1]; i++) {
        int64_t weight = pairs_weight2(w->arcs[i]) / 2;
        most = pairs_to(w->arcs[i]) == b && weight > most ? weight : most;
    }
    return most;
}

static void tell(arena *a, const pairs_work *w, pairs_outcome *out)
{
    uint32_t *partner = arena_array(a, w->people + 1, sizeof *partner);
    int64_t *price2 = arena_array(a, w->people + 1, sizeof *price2);
    pairs_outcome o = {.partner = partner, .price2 = price2};
    for (uint32_t v = 0; v < w->people; v++) {
        partner[v] = w->mate[v];
        price2[v] = w->nodes[v].price;
        if (partner[v] != PAIRS_NOBODY && partner[v] > v) {
            o.value += weight_between(w, v, partner[v]);
        }
    }
    tell_sets(a, w, &o);
    *out = o;
}

bool pairs_choose(arena *a, const pairs_graph *g, pairs_outcome *out, err *e)
{
    TRY(check(g, e));
    arena *own = arena_new(); /* the outcome is small beside what the search needs */
    pairs_work w = {.a = own};
    make_ready(&w, g);
    pairs_start(&w);
    for (uint32_t v = 0; v < w.people; v++) {
        w.nodes[v].exposed = w.mate[v] == PAIRS_NOBODY;
    }
    pairs_half(&w);
    for (uint32_t v = 0; v < w.people; v++) {
        if (w.mate[v] == PAIRS_NOBODY && w.nodes[v].price > 0) {
            pairs_grow(&w, v);
        }
    }
    tell(a, &w, out);
    arena_free(own);
    return true;
}
