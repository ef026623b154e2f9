/* Which layer a box stands in, and in which order the boxes and lanes of a layer stand. */
#include "report/graph_inside.h"

#include <assert.h>

#include "base/banned.h"

int graph_look(const overview_arrow *arrow)
{
    return (arrow->supposed ? 1 : 0) + (arrow->protects ? 2 : 0) + (arrow->loop ? 4 : 0);
}

size_t graph_lane(const graph_sketch *s, size_t from, int look, size_t layer)
{
    size_t i = s->c->count;
    while (i < s->node_count && (s->nodes[i].from != from || s->nodes[i].look != look || s->nodes[i].layer != layer)) {
        i++;
    }
    return i;
}

/* ------------------------------------------------------------------ circles */

/* Does a way lead from one box to another, over arrows that are not set aside? */
static bool leads(const graph_sketch *s, size_t from, size_t to, bool *seen)
{
    if (from == to) {
        return true;
    }
    seen[from] = true;
    for (size_t i = 0; i < s->c->arrow_count; i++) {
        const overview_arrow *arrow = &s->c->arrows[i];
        if (arrow->from == from && !s->is_around[i] && !seen[arrow->to] && leads(s, arrow->to, to, seen)) {
            return true;
        }
    }
    return false;
}

/* Each arrow stays that closes no circle with those that stayed before it. Loops come last: they are the ones that go back. */
void graph_set_aside(graph_sketch *s)
{
    const overview_causes *c = s->c;
    bool *seen = ARENA_ARRAY(s->a, bool, c->count);
    s->is_around = ARENA_ARRAY(s->a, bool, c->arrow_count);
    for (size_t i = 0; i < c->arrow_count; i++) {
        assert(c->arrows[i].from < c->count && c->arrows[i].to < c->count);
        s->is_around[i] = true;
    }
    for (int loops = 0; loops < 2; loops++) {
        for (size_t i = 0; i < c->arrow_count; i++) {
            if (c->arrows[i].loop == (loops == 1)) {
                memset(seen, 0, c->count * sizeof *seen);
                s->is_around[i] = leads(s, c->arrows[i].to, c->arrows[i].from, seen);
            }
        }
    }
}

/* ------------------------------------------------------------------ layers */

enum { NO_LAYER = SIZE_MAX };

/* The layer behind the last that leads to it; NO_LAYER while one of those has none yet. */
static size_t earliest(const graph_sketch *s, size_t cause)
{
    size_t layer = 0;
    for (size_t i = 0; i < s->c->arrow_count; i++) {
        const overview_arrow *arrow = &s->c->arrows[i];
        if (arrow->to == cause && !s->is_around[i]) {
            size_t before = s->nodes[arrow->from].layer;
            if (before == NO_LAYER) {
                return NO_LAYER;
            }
            layer = before + 1 > layer ? before + 1 : layer;
        }
    }
    return layer;
}

/* How much shorter all arrows of a box become when it moves one layer on; and the first layer that it leads to. */
static long long gain_of(const graph_sketch *s, size_t cause, size_t *next)
{
    long long gain = 0;
    *next = NO_LAYER;
    for (size_t i = 0; i < s->c->arrow_count; i++) {
        const overview_arrow *arrow = &s->c->arrows[i];
        if (!s->is_around[i] && arrow->from == cause) {
            size_t layer = s->nodes[arrow->to].layer;
            *next = layer < *next ? layer : *next;
            gain++;
        } else if (!s->is_around[i] && arrow->to == cause) {
            gain--;
        }
    }
    return gain;
}

/* A box that leads to more than leads to it moves on, to where there is room. Those in the last layers first: they make room. */
static void move_on(graph_sketch *s, size_t *filled)
{
    for (size_t layer = s->layer_count; layer-- > 0;) {
        for (size_t i = 0; i < s->c->count; i++) {
            size_t next, to = layer;
            if (s->nodes[i].layer != layer || gain_of(s, i, &next) <= 0) {
                continue;
            }
            for (size_t at = layer + 1; at < next && at < s->layer_count; at++) {
                to = filled[at] < s->beside_max ? at : to;
            }
            filled[layer]--;
            filled[to]++;
            s->nodes[i].layer = to;
        }
    }
}

static void add_to_layer(graph_sketch *s, size_t node)
{
    graph_layer *layer = &s->layers[s->nodes[node].layer];
    s->nodes[node].rank = layer->count;
    ARENA_PUSH(s->a, layer->nodes, layer->count, layer->cap, node);
}

/* Gives every box a layer with room; how many layers there are. */
static size_t *fill_layers(graph_sketch *s)
{
    size_t n = s->c->count, given = 0;
    size_t *filled = ARENA_ARRAY(s->a, size_t, n);
    for (size_t i = 0; i < n; i++) {
        s->nodes[i].layer = NO_LAYER;
    }
    while (given < n) { /* each round gives at least one: there is no circle any more */
        for (size_t i = 0; i < n; i++) {
            size_t layer = s->nodes[i].layer == NO_LAYER ? earliest(s, i) : NO_LAYER;
            if (layer == NO_LAYER) {
                continue;
            }
            while (filled[layer] >= s->beside_max) {
                layer++;
            }
            s->nodes[i].layer = layer;
            filled[layer]++;
            s->layer_count = layer + 1 > s->layer_count ? layer + 1 : s->layer_count;
            given++;
        }
    }
    return filled;
}

static void join(graph_sketch *s, size_t from, size_t to, int look)
{
    for (size_t i = 0; i < s->link_count; i++) {
        if (s->links[i].from == from && s->links[i].to == to && s->links[i].look == look) {
            return;
        }
    }
    ARENA_PUSH(s->a, s->links, s->link_count, s->link_cap, ((graph_link){from, to, look}));
}

/* The lanes of an arrow, and the pieces that it is made of. */
static void lay_lanes(graph_sketch *s, const overview_arrow *arrow)
{
    int look = graph_look(arrow);
    size_t before = arrow->from;
    for (size_t layer = s->nodes[arrow->from].layer + 1; layer < s->nodes[arrow->to].layer; layer++) {
        size_t lane = graph_lane(s, arrow->from, look, layer);
        if (lane == s->node_count) {
            graph_node node = {.is_lane = true, .layer = layer, .from = arrow->from, .look = look};
            ARENA_PUSH(s->a, s->nodes, s->node_count, s->node_cap, node);
            add_to_layer(s, lane);
        }
        join(s, before, lane, look);
        before = lane;
    }
    join(s, before, arrow->to, look);
}

/* A layer that nothing stands in any more, after boxes moved on. */
static void close_up(graph_sketch *s, const size_t *filled)
{
    size_t kept = 0;
    for (size_t layer = 0; layer < s->layer_count; layer++) {
        for (size_t i = 0; i < s->c->count && kept < layer; i++) {
            s->nodes[i].layer = s->nodes[i].layer == layer ? kept : s->nodes[i].layer;
        }
        kept += filled[layer] > 0;
    }
    s->layer_count = kept;
}

void graph_stack(graph_sketch *s)
{
    s->nodes = ARENA_ARRAY(s->a, graph_node, s->c->count);
    s->node_count = s->node_cap = s->c->count;
    size_t *filled = fill_layers(s);
    move_on(s, filled);
    close_up(s, filled);
    s->layers = ARENA_ARRAY(s->a, graph_layer, s->layer_count);
    for (size_t i = 0; i < s->c->count; i++) {
        add_to_layer(s, i);
    }
    for (size_t i = 0; i < s->c->arrow_count; i++) {
        if (!s->is_around[i]) {
            lay_lanes(s, &s->c->arrows[i]);
        }
    }
}

/* ------------------------------------------------------------------ order */

static bool cross(const graph_node *nodes, const graph_link *a, const graph_link *b)
{
    size_t a0 = nodes[a->from].rank, a1 = nodes[a->to].rank, b0 = nodes[b->from].rank, b1 = nodes[b->to].rank;
    return (a0 < b0 && a1 > b1) || (a0 > b0 && a1 < b1);
}

static size_t crossings_of(const graph_sketch *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->link_count; i++) {
        size_t layer = s->nodes[s->links[i].from].layer;
        for (size_t j = i + 1; j < s->link_count; j++) {
            n += s->nodes[s->links[j].from].layer == layer && cross(s->nodes, &s->links[i], &s->links[j]);
        }
    }
    return n;
}

typedef struct pull { /* where the neighbours of a node are: sum / count */
    size_t node, sum, count;
} pull;

static pull pull_of(const graph_sketch *s, size_t node, bool forward)
{
    pull p = {.node = node};
    for (size_t i = 0; i < s->link_count; i++) {
        const graph_link *x = &s->links[i];
        if ((forward ? x->to : x->from) == node) {
            p.sum += s->nodes[forward ? x->from : x->to].rank;
            p.count++;
        }
    }
    if (p.count == 0) { /* nothing pulls: it stays about where it is */
        p.sum = s->nodes[node].rank;
        p.count = 1;
    }
    return p;
}

/* Sorted by where the neighbours are; equal ones stay in their order. */
static void sort_layer(graph_sketch *s, graph_layer *layer, bool forward)
{
    pull *pulls = ARENA_ARRAY(s->a, pull, layer->count);
    for (size_t i = 0; i < layer->count; i++) {
        pull p = pull_of(s, layer->nodes[i], forward);
        size_t at = i;
        for (; at > 0 && pulls[at - 1].sum * p.count > p.sum * pulls[at - 1].count; at--) {
            pulls[at] = pulls[at - 1];
        }
        pulls[at] = p;
    }
    for (size_t i = 0; i < layer->count; i++) {
        layer->nodes[i] = pulls[i].node;
        s->nodes[pulls[i].node].rank = i;
    }
}

static void swap_with_next(graph_sketch *s, graph_layer *layer, size_t rank)
{
    size_t first = layer->nodes[rank], second = layer->nodes[rank + 1];
    layer->nodes[rank] = second;
    layer->nodes[rank + 1] = first;
    s->nodes[second].rank = rank;
    s->nodes[first].rank = rank + 1;
}

/* Crossings among the links of two neighbours. */
static size_t crossings_between(const graph_sketch *s, size_t a, size_t b)
{
    size_t n = 0;
    for (size_t i = 0; i < s->link_count; i++) {
        const graph_link *x = &s->links[i];
        bool touches = x->from == a || x->to == a;
        for (size_t j = 0; touches && j < s->link_count; j++) {
            const graph_link *y = &s->links[j];
            bool same = (x->from == a && y->from == b) || (x->to == a && y->to == b);
            n += same && cross(s->nodes, x, y);
        }
    }
    return n;
}

/* Neighbours change places while that takes crossings away. */
static bool exchange(graph_sketch *s)
{
    bool better = false;
    for (size_t l = 0; l < s->layer_count; l++) {
        graph_layer *layer = &s->layers[l];
        for (size_t i = 0; i + 1 < layer->count; i++) {
            size_t a = layer->nodes[i], b = layer->nodes[i + 1], before = crossings_between(s, a, b);
            swap_with_next(s, layer, i);
            if (crossings_between(s, a, b) >= before) {
                swap_with_next(s, layer, i);
            } else {
                better = true;
            }
        }
    }
    return better;
}

static void keep_order(const graph_sketch *s, size_t *ranks)
{
    for (size_t i = 0; i < s->node_count; i++) {
        ranks[i] = s->nodes[i].rank;
    }
}

static void take_order(graph_sketch *s, const size_t *ranks)
{
    for (size_t i = 0; i < s->node_count; i++) {
        s->nodes[i].rank = ranks[i];
        s->layers[s->nodes[i].layer].nodes[ranks[i]] = i;
    }
}

size_t graph_order(graph_sketch *s, size_t *crossings_unordered)
{
    enum { SWEEPS = 12, EXCHANGES = 8 };
    size_t *best = ARENA_ARRAY(s->a, size_t, s->node_count), fewest = crossings_of(s);
    *crossings_unordered = fewest;
    keep_order(s, best);
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
        bool forward = sweep % 2 == 0;
        for (size_t i = 1; i < s->layer_count; i++) {
            sort_layer(s, &s->layers[forward ? i : s->layer_count - 1 - i], forward);
        }
        size_t now = crossings_of(s);
        if (now < fewest) {
            fewest = now;
            keep_order(s, best);
        }
    }
    take_order(s, best);
    for (int i = 0; i < EXCHANGES && exchange(s); i++) {
    }
    return crossings_of(s);
}
