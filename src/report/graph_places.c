/* Where in its layer a box or lane stands: as near to what it is joined to as the order of the layer allows.
 *
 * With the room that each needs taken off, "in this order, without overlap" becomes "not descending": the nearest such places to wished ones are the
 * isotonic regression (pool adjacent violators), and keeping within the picture is cutting that off at both ends.
 */
#include "report/graph_inside.h"

#include "base/banned.h"

enum {
    GAP_BOXES = 22,
    GAP_BOX_LANE = 16,
    GAP_LANES = 13,
    STRAIGHT = 4, /* how much harder a lane pulls at the next piece of itself than a box does */
};

/* From the middle of one to the middle of the next. */
static int apart(const graph_node *a, const graph_node *b)
{
    int gap = a->is_lane && b->is_lane ? GAP_LANES : a->is_lane || b->is_lane ? GAP_BOX_LANE : GAP_BOXES;
    return (a->size + 1) / 2 + (b->size + 1) / 2 + gap;
}

static const graph_node *node_at(const graph_sketch *s, const graph_layer *layer, size_t rank)
{
    return &s->nodes[layer->nodes[rank]];
}

/* From the edge of the first to the edge of the last, without room to spare. */
static int packed(const graph_sketch *s, const graph_layer *layer)
{
    int sum = (node_at(s, layer, 0)->size + 1) / 2 + (node_at(s, layer, layer->count - 1)->size + 1) / 2;
    for (size_t i = 0; i + 1 < layer->count; i++) {
        sum += apart(node_at(s, layer, i), node_at(s, layer, i + 1));
    }
    return sum;
}

typedef enum side { BEFORE, BEHIND, BOTH } side;

/* The mean of the places of what it is joined to; its own when it is joined to nothing there. */
static int wish_of(const graph_sketch *s, size_t node, side which)
{
    long long sum = 0, weight = 0;
    for (size_t i = 0; i < s->link_count; i++) {
        const graph_link *x = &s->links[i];
        bool before = x->to == node && which != BEHIND, behind = x->from == node && which != BEFORE;
        if (before || behind) {
            const graph_node *other = &s->nodes[before ? x->from : x->to];
            int pull = other->is_lane && s->nodes[node].is_lane ? STRAIGHT : 1;
            sum += (long long)pull * other->middle;
            weight += pull;
        }
    }
    return weight == 0 ? s->nodes[node].middle : (int)(sum / weight);
}

typedef struct pool { /* neighbours that have the same place, room taken off */
    long long sum;
    long long count;
} pool;

static void settle(graph_sketch *s, const graph_layer *layer, side which)
{
    pool *pools = ARENA_ARRAY(s->a, pool, layer->count);
    int *taken = ARENA_ARRAY(s->a, int, layer->count); /* room that those before it need */
    size_t n = 0;
    for (size_t i = 0; i < layer->count; i++) {
        taken[i] = i == 0 ? 0 : taken[i - 1] + apart(node_at(s, layer, i - 1), node_at(s, layer, i));
        pools[n++] = (pool){wish_of(s, layer->nodes[i], which) - taken[i], 1};
        while (n > 1 && pools[n - 2].sum * pools[n - 1].count > pools[n - 1].sum * pools[n - 2].count) {
            pools[n - 2].sum += pools[n - 1].sum;
            pools[n - 2].count += pools[n - 1].count;
            n--;
        }
    }
    int least = (node_at(s, layer, 0)->size + 1) / 2;
    int most = least + s->breadth - packed(s, layer);
    size_t rank = 0;
    for (size_t i = 0; i < n; i++) {
        long long place = pools[i].sum / pools[i].count;
        int within = place < least ? least : place > most ? most : (int)place;
        for (long long k = 0; k < pools[i].count; k++, rank++) {
            s->nodes[layer->nodes[rank]].middle = within + taken[rank];
        }
    }
}

void graph_place(graph_sketch *s)
{
    enum { SWEEPS = 8 };
    s->breadth = 0;
    for (size_t i = 0; i < s->layer_count; i++) {
        int room = packed(s, &s->layers[i]);
        s->breadth = room > s->breadth ? room : s->breadth;
    }
    for (size_t i = 0; i < s->node_count; i++) {
        s->nodes[i].middle = s->breadth / 2;
    }
    for (size_t i = 0; i < s->layer_count; i++) { /* in the middle, to begin with */
        settle(s, &s->layers[i], BEFORE);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (size_t i = 0; i < s->layer_count; i++) {
            bool forward = sweep % 2 == 0;
            settle(s, &s->layers[forward ? i : s->layer_count - 1 - i],
                   sweep + 2 >= SWEEPS ? BOTH
                   : forward           ? BEFORE
                                       : BEHIND);
        }
    }
}
