/* Of a graph with very many arcs those that bring most to somebody at prices: enough to find better prices, and groups, without looking at everything in each round. What a person is
 * worth is no matter of weight alone, so the arcs are chosen anew as prices become known. The bound is never taken from it. */
#include <float.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    ARCS_MANY = 100000,   /* from here prices are first found on some of the arcs, when these hold with a chance … */
    ARCS_LARGE = 1000000, /* … or surely; and groups are chosen among some */
    OF_GIVER = 16,        /* arcs that are kept for what their giver gives: those that bring most */
    OF_RECEIVER = 16,     /* and for what their receiver gets */
    MORE_OF_START = 4,    /* times as many of who begins chains */
    PARTS = 64,           /* of the work */
};

typedef struct thinning {
    const exchange_case *c;
    const double *price;
    /* [vertex][OF_RECEIVER]: a heap of the most that is given, the least first; then only the first counts */
    float *least_in;
    float *least_out;
    uint64_t *first; /* what is kept */
    uint32_t *to;
    int32_t *weight;
} thinning;

static uint32_t part_from(const thinning *t, uint32_t part)
{
    return (uint32_t)((uint64_t)t->c->g->count * part / PARTS);
}

/* As the share of an arc in a ring (exchange_rings.c). */
static float brings(const thinning *t, uint32_t v, uint64_t arc)
{
    const exchange_case *c = t->c;
    uint32_t to = c->g->to[arc];
    return (float)(c->keeps[v] * c->keeps[to] * c->g->weight[arc] - (t->price[v] + t->price[to]) / 2);
}

static void make_empty(float *heap, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        heap[i] = -FLT_MAX;
    }
}

/* In place of the least. */
static void replace_least(float *heap, uint32_t count, float with)
{
    uint32_t at = 0;
    for (uint32_t next; (next = 2 * at + 1) < count; at = next) {
        next += next + 1 < count && heap[next + 1] < heap[next];
        if (with <= heap[next]) {
            break;
        }
        heap[at] = heap[next];
    }
    heap[at] = with;
}

/* What an arc of v weighs at least, to be among the most. */
static float least_out(const thinning *t, uint32_t v)
{
    const exchange_case *c = t->c;
    float heap[OF_GIVER * MORE_OF_START];
    make_empty(heap, OF_GIVER * MORE_OF_START);
    uint32_t most = c->g->starts != NULL && c->g->starts[v] != 0 ? OF_GIVER * MORE_OF_START : OF_GIVER;
    for (uint64_t i = c->g->first[v]; i < c->g->first[v + 1]; i++) {
        float its = brings(t, v, i);
        if (its > heap[0]) {
            replace_least(heap, most, its);
        }
    }
    return heap[0];
}

/* Of a part of the receivers: arcs to them stand together in each row. */
static void find_least_in(void *of, uint32_t part)
{
    thinning *t = of;
    const exchange_graph *g = t->c->g;
    uint32_t from = part_from(t, part), until = part_from(t, part + 1);
    for (uint32_t v = 0; v < g->count; v++) {
        for (uint64_t i = exchange_arc_from(g, v, from); i < g->first[v + 1] && g->to[i] < until; i++) {
            float its = brings(t, v, i), *heap = &t->least_in[(size_t)g->to[i] * OF_RECEIVER];
            if (its > heap[0]) {
                replace_least(heap, OF_RECEIVER, its);
            }
        }
    }
}

static void find_least_out(void *of, uint32_t part)
{
    thinning *t = of;
    for (uint32_t v = part_from(t, part); v < part_from(t, part + 1); v++) {
        t->least_out[v] = least_out(t, v);
    }
}

/* Counted, then written. */
static void keep_arcs(void *of, uint32_t part)
{
    thinning *t = of;
    const exchange_graph *g = t->c->g;
    for (uint32_t v = part_from(t, part); v < part_from(t, part + 1); v++) {
        uint64_t count = 0;
        for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
            float its = brings(t, v, i);
            if (its >= t->least_out[v] || its >= t->least_in[(size_t)g->to[i] * OF_RECEIVER]) {
                if (t->to != NULL) {
                    t->to[t->first[v] + count] = g->to[i];
                    t->weight[t->first[v] + count] = g->weight[i];
                }
                count++;
            }
        }
        if (t->to == NULL) {
            t->first[v + 1] = count;
        }
    }
}

bool exchange_is_many(const exchange_case *c)
{
    return c->g->first[c->n] > (c->how->many > 0 ? c->how->many : c->sure ? ARCS_LARGE : ARCS_MANY);
}

bool exchange_is_large(const exchange_case *c)
{
    return c->g->first[c->n] > (c->how->many > 0 ? c->how->many : ARCS_LARGE);
}

const exchange_graph *exchange_thin(exchange_case *c, arena *a, const double *price)
{
    const exchange_graph *g = c->g;
    if (!exchange_is_many(c)) {
        return g;
    }
    arena *scratch = arena_new();
    thinning t = {.c = c, .price = price};
    t.least_in = arena_array(scratch, (size_t)g->count * OF_RECEIVER + 1, sizeof(float));
    make_empty(t.least_in, (size_t)g->count * OF_RECEIVER);
    t.least_out = arena_array(scratch, g->count, sizeof *t.least_out);
    t.first = ARENA_ARRAY(a, uint64_t, (size_t)g->count + 1);
    team_run(c->team, find_least_in, &t, PARTS);
    team_run(c->team, find_least_out, &t, PARTS);
    team_run(c->team, keep_arcs, &t, PARTS);
    for (uint32_t v = 0; v < g->count; v++) {
        t.first[v + 1] += t.first[v];
    }
    t.to = arena_array(a, t.first[g->count] + 1, sizeof *t.to);
    t.weight = arena_array(a, t.first[g->count] + 1, sizeof *t.weight);
    team_run(c->team, keep_arcs, &t, PARTS);
    arena_free(scratch);
    c->steps += 4 * g->first[g->count];
    exchange_graph *thin = ARENA_NEW(a, exchange_graph);
    *thin = *g;
    thin->first = t.first;
    thin->to = t.to;
    thin->weight = t.weight;
    return thin;
}
