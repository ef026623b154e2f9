/* Chains that gain at prices: from each starter, every path, as long as what has been gained and the most that could follow is enough.
 *
 * The most that could follow is that over walks, which may come to somebody twice: found backwards, arc by arc.
 */
#include <math.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    BLOCK = 512, /* vertices of one block of work */
    POINTS = 4,  /* chances that are looked at, when not all keep alike */
};

struct exchange_chains {
    exchange_case *c;
    const exchange_ask *ask;
    double **follow; /* [arcs so far][vertex][point]: the most that could still be gained; at least 0 */
    /* chances that are looked at, from low to high, of those with which a chain comes there. One when all keep alike */
    uint32_t points;
    double low[EXCHANGE_MEMBERS_MAX + 1], high[EXCHANGE_MEMBERS_MAX + 1]; /* [arcs so far] */
    uint32_t at;                                                          /* while it is made */
};

static bool is_start(const exchange_graph *g, uint32_t v)
{
    return g->starts != NULL && g->starts[v] != 0;
}

/* What the arc adds when it holds with this chance. */
static double adds(const exchange_chains *h, uint64_t arc, double chance)
{
    const exchange_graph *g = h->c->g;
    return h->ask->shrink * chance * g->weight[arc] - h->ask->price[g->to[arc]];
}

/* ------------------------------------------------------------------ the most that could follow */

/* Where a chance stands among the points of a position: `part` of the way from point `low` to the next. */
typedef struct standing {
    uint32_t low;
    double part;
} standing;

static double point_of(const exchange_chains *h, uint32_t at, uint32_t point)
{
    return h->points == 1 ? h->low[at] : h->low[at] + (h->high[at] - h->low[at]) * point / (h->points - 1);
}

static standing stands(const exchange_chains *h, uint32_t at, double chance)
{
    if (h->points == 1 || !(chance > h->low[at])) {
        return (standing){0, 0};
    }
    double along = (chance - h->low[at]) / (h->high[at] - h->low[at]) * (h->points - 1);
    uint32_t low = along >= h->points - 1 ? h->points - 2 : (uint32_t)along;
    return (standing){low, along - low};
}

/* Of v when a chain has come there over `at` arcs; between two points as much as their line: what could follow is convex in the chance, for it is the largest of many lines. */
static inline double follows(const exchange_chains *h, uint32_t at, uint32_t v, standing s)
{
    const double *its = &h->follow[at][(size_t)v * h->points + s.low];
    return its[0] + s.part * (its[1] - its[0]);
}

/* The most that could be gained from v, whose arcs hold with this chance and are number `at` + 1; at least nought. */
static double most_from(const exchange_chains *h, uint32_t v, uint32_t at, double chance)
{
    const exchange_graph *g = h->c->g;
    standing s = stands(h, at + 1, chance);
    double most = 0;
    for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
        double its = adds(h, i, chance) + follows(h, at + 1, g->to[i], s);
        most = its > most ? its : most;
    }
    return most;
}

static double keeps_of(const exchange_chains *h, uint32_t v)
{
    return h->c->how->success * h->c->keeps[v];
}

static void look_ahead(void *of, uint32_t block)
{
    exchange_chains *h = of;
    const exchange_graph *g = h->c->g;
    uint64_t end = ((uint64_t)block + 1) * BLOCK;
    for (uint32_t v = block * BLOCK; v < end && v < h->c->n; v++) {
        double *most = &h->follow[h->at][(size_t)v * h->points], chance[POINTS];
        standing s[POINTS];
        for (uint32_t j = 0; j < h->points; j++) {
            chance[j] = point_of(h, h->at, j) * keeps_of(h, v);
            s[j] = stands(h, h->at + 1, chance[j]);
            most[j] = 0;
        }
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            for (uint32_t j = 0; j < h->points; j++) {
                double its = adds(h, i, chance[j]) + follows(h, h->at + 1, g->to[i], s[j]);
                most[j] = its > most[j] ? its : most[j];
            }
        }
    }
}

exchange_chains *exchange_chains_prepare(exchange_case *c, arena *a, const exchange_ask *ask)
{
    exchange_chains *h = ARENA_NEW(a, exchange_chains);
    uint32_t most = ask->chain_max;
    *h = (exchange_chains){.c = c, .ask = ask, .follow = arena_array(a, most + 1, sizeof(double *))};
    h->points = c->keeps_least < c->keeps_most ? POINTS : 1;
    h->low[0] = h->high[0] = 1;
    for (uint32_t at = 1; at <= most; at++) {
        h->low[at] = h->low[at - 1] * c->how->success * c->keeps_least;
        h->high[at] = h->high[at - 1] * c->how->success * c->keeps_most;
    }
    h->follow[most] = arena_zero_array(a, (size_t)c->n * h->points + 1, sizeof(double));
    for (h->at = most - 1; h->at >= 1; h->at--) {
        h->follow[h->at] = arena_zero_array(a, (size_t)c->n * h->points + 1,
                                            sizeof(double)); /* one to spare: follows reads a point on */
        team_run(c->team, look_ahead, h, (c->n + BLOCK - 1) / BLOCK);
        c->steps += c->g->first[c->n];
    }
    return h;
}

/* ------------------------------------------------------------------ the search */

typedef struct chain_search {
    const exchange_chains *h;
    exchange_list *l;
    uint64_t turn; /* where to begin with arcs, so that not every starter tries the same few first */
    uint32_t members[EXCHANGE_MEMBERS_MAX];
} chain_search;

static bool is_member(const chain_search *s, uint32_t v, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (s->members[i] == v) {
            return true;
        }
    }
    return false;
}

/* What a chain must gain to be of use: more than is asked for; and when there is no room, more than the least of those that are kept, or than what its starter makes good for already. The least alone would not
 * do: roomy ones may be kept, for which no starter makes good. */
static double floor_of(const chain_search *s)
{
    const exchange_list *l = s->l;
    bool full = l->ask->most > 0 && l->best_count == l->ask->most;
    return full ? fmin(l->best[0].gain, l->ask->over + l->lack[s->members[0]]) : l->ask->over;
}

/* On from the last of `count` members; `gain`, `value` and the chance that they all keep so far. */
static void go_on(chain_search *s, uint32_t count, double gain, double value, double chance)
{
    const exchange_chains *h = s->h;
    const exchange_graph *g = h->c->g;
    uint32_t v = s->members[count - 1];
    double kept = chance * keeps_of(h, v);
    standing stand = stands(h, count, kept);
    uint64_t arcs = g->first[v + 1] - g->first[v], began = arcs > 0 ? s->turn % arcs : 0;
    for (uint64_t j = 0; j < arcs && !s->l->cut; j++) {
        uint64_t i = g->first[v] + (began + j < arcs ? began + j : began + j - arcs);
        uint32_t to = g->to[i];
        double now = gain + adds(h, i, kept);
        if (++s->l->looks > s->l->looks_max) {
            s->l->cut = true;
        }
        if (!(now + follows(h, count, to, stand) > floor_of(s)) || is_member(s, to, count)) {
            continue;
        }
        double worth = value + kept * g->weight[i];
        s->members[count] = to;
        if (now > s->l->ask->over) {
            exchange_list_offer(s->l, s->members, count + 1, true, worth, now);
        }
        if (count < h->ask->chain_max) {
            go_on(s, count + 1, now, worth, kept);
        }
    }
}

void exchange_chains_search(const exchange_chains *h, exchange_list *l, uint32_t from, uint32_t until)
{
    chain_search s = {.h = h, .l = l};
    for (uint32_t v = from; v < until && !(l->full && l->ask->most == 0); v++) {
        double most = is_start(h->c->g, v) ? most_from(h, v, 0, keeps_of(h, v)) - h->ask->price[v] : -INFINITY;
        l->looks += is_start(h->c->g, v) ? h->c->g->first[v + 1] - h->c->g->first[v] : 0;
        if (!(most > h->ask->over) || (l->full && h->ask->most == 0)) {
            continue;
        }
        l->looks_max = l->looks + h->ask->chain_looks;
        l->cut = false;
        s.members[0] = v;
        s.turn = v * UINT64_C(0x9e3779b97f4a7c15) >> 32;
        go_on(&s, 1, -h->ask->price[v], 0, 1);
        exchange_list_flush(l, v, true);
        if (l->cut) { /* not all were seen, but none gains more than this */
            exchange_list_cut(l, v, most - h->ask->over);
        }
    }
    l->cut = false; /* what was given up is made good for */
}
