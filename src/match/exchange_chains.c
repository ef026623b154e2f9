/* Chains that gain at prices: from each starter, every path, as long as what has been gained and the most that could follow is enough.
 *
 * The most that could follow is that over walks, which may come to somebody twice: found backwards, arc by arc.
 */
#include <math.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum { BLOCK = 512 };

struct exchange_chains {
    exchange_case *c;
    const exchange_ask *ask;
    double **follow; /* [arcs so far][vertex]: the most that could still be gained; at least 0 */
    uint32_t at;     /* while it is made */
};

static bool is_start(const exchange_graph *g, uint32_t v)
{
    return g->starts != NULL && g->starts[v] != 0;
}

/* What the arc adds when it is the number `at` (from 1) of a chain. */
static double adds(const exchange_chains *h, uint64_t arc, uint32_t at)
{
    const exchange_graph *g = h->c->g;
    return h->ask->shrink * h->c->power[at] * g->weight[arc] - h->ask->price[g->to[arc]];
}

static double most_from(const exchange_chains *h, uint32_t v, uint32_t at)
{
    const exchange_graph *g = h->c->g;
    double most = 0;
    for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
        double its = adds(h, i, at) + h->follow[at][g->to[i]];
        most = its > most ? its : most;
    }
    return most;
}

static void look_ahead(void *of, uint32_t block)
{
    exchange_chains *h = of;
    uint64_t end = ((uint64_t)block + 1) * BLOCK;
    for (uint32_t v = block * BLOCK; v < end && v < h->c->n; v++) {
        h->follow[h->at][v] = is_start(h->c->g, v) ? 0 : most_from(h, v, h->at + 1);
    }
}

exchange_chains *exchange_chains_prepare(exchange_case *c, arena *a, const exchange_ask *ask)
{
    exchange_chains *h = ARENA_NEW(a, exchange_chains);
    uint32_t most = ask->chain_max;
    *h = (exchange_chains){.c = c, .ask = ask, .follow = arena_array(a, most + 1, sizeof(double *))};
    h->follow[most] = arena_zero_array(a, (size_t)c->n + 1, sizeof(double));
    for (h->at = most - 1; h->at >= 1; h->at--) {
        h->follow[h->at] = arena_array(a, (size_t)c->n + 1, sizeof(double));
        team_run(c->team, look_ahead, h, (c->n + BLOCK - 1) / BLOCK);
        c->steps += c->g->first[c->n];
    }
    return h;
}

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

/* What a chain must gain to be of use: more than is asked for, and than the least of those that are kept when there is no room. */
static double floor_of(const chain_search *s)
{
    const exchange_list *l = s->l;
    return l->ask->most > 0 && l->best_count == l->ask->most ? l->best[0].gain : l->ask->over;
}

/* On from the last of `count` members; `gain` and `value` so far. */
static void go_on(chain_search *s, uint32_t count, double gain, double value)
{
    const exchange_chains *h = s->h;
    const exchange_graph *g = h->c->g;
    uint32_t v = s->members[count - 1];
    uint64_t arcs = g->first[v + 1] - g->first[v], began = arcs > 0 ? s->turn % arcs : 0;
    for (uint64_t j = 0; j < arcs && !s->l->cut; j++) {
        uint64_t i = g->first[v] + (began + j < arcs ? began + j : began + j - arcs);
        uint32_t to = g->to[i];
        double now = gain + adds(h, i, count);
        if (++s->l->looks > s->l->looks_max) {
            s->l->cut = true;
        }
        if (!(now + h->follow[count][to] > floor_of(s)) || is_member(s, to, count)) {
            continue;
        }
        double worth = value + h->c->power[count] * g->weight[i];
        s->members[count] = to;
        if (now > s->l->ask->over) {
            exchange_list_offer(s->l, s->members, count + 1, true, worth, now);
        }
        if (count < h->ask->chain_max) {
            go_on(s, count + 1, now, worth);
        }
    }
}

void exchange_chains_search(const exchange_chains *h, exchange_list *l, uint32_t from, uint32_t until)
{
    chain_search s = {.h = h, .l = l};
    bool cut = l->cut;
    for (uint32_t v = from; v < until; v++) {
        double most = is_start(h->c->g, v) ? most_from(h, v, 1) - h->ask->price[v] : -INFINITY;
        l->looks += is_start(h->c->g, v) ? h->c->g->first[v + 1] - h->c->g->first[v] : 0;
        if (!(most > h->ask->over)) {
            continue;
        }
        l->looks_max = l->looks + h->ask->chain_looks;
        l->cut = false;
        s.members[0] = v;
        s.turn = v * UINT64_C(0x9e3779b97f4a7c15) >> 32;
        go_on(&s, 1, -h->ask->price[v], 0);
        exchange_list_flush(l, true);
        if (l->cut) { /* not all were seen, but none gains more than this */
            l->lack[v] = fmax(l->lack[v], most - h->ask->over);
            l->full = true;
        }
    }
    l->cut = cut;
}
