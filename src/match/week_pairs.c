/* Pairs alone, beside which the proposal is shown: who could help each other, so that all pairs together are worth most.
 *
 * Who may be in c groups stands there c times. Of two who both may be in more than one, the pair could then be chosen twice; between them stand two more, who are a pair of their own when the pair is not chosen
 * (Tutte 1954, doi:10.4153/CJM-1954-033-3): that is worth as much as they cost, and is taken off in the end.
 */
#include <math.h>

#include "match/pairs.h"
#include "match/week_inside.h"

#include "base/banned.h"

enum { PARTS = 1024 /* of a point: pairs are weighed in whole numbers */ };

typedef struct pairing {
    const week_work *w;
    arena *a;
    uint32_t *first; /* of each person: their first place among the people of the pairs; count + 1 */
    pairs_edge *edges;
    size_t count, cap;
    uint32_t people;
    int64_t between; /* worth of those who stand between */
} pairing;

static uint32_t places(const pairing *t, uint32_t one)
{
    return t->first[one + 1] - t->first[one];
}

static void put_edge(pairing *t, uint32_t a, uint32_t b, int64_t weight)
{
    ARENA_PUSH(t->a, t->edges, t->count, t->cap, ((pairs_edge){a, b, weight}));
}

static void put_pair(pairing *t, uint32_t a, uint32_t b, int64_t weight)
{
    bool twice = places(t, a) > 1 && places(t, b) > 1;
    uint32_t x = t->people, y = x + 1;
    if (!twice) {
        for (uint32_t i = 0; i < places(t, a) * places(t, b); i++) {
            put_edge(t, t->first[a] + i / places(t, b), t->first[b] + i % places(t, b), weight);
        }
        return;
    }
    t->people += 2;
    t->between += weight;
    put_edge(t, x, y, weight);
    for (uint32_t i = 0; i < places(t, a); i++) {
        put_edge(t, t->first[a] + i, x, weight);
    }
    for (uint32_t i = 0; i < places(t, b); i++) {
        put_edge(t, y, t->first[b] + i, weight);
    }
}

/* Arcs stand in order of giver and of receiver; so in the row of who comes later, those who come before them pass in order too. */
static void find_pairs(pairing *t)
{
    const exchange_graph *g = &t->w->graph;
    uint64_t *at = arena_array(t->a, g->count + 1, sizeof *at);
    for (uint32_t i = 0; i < g->count; i++) {
        at[i] = g->first[i];
    }
    for (uint32_t i = 0; i < g->count; i++) {
        for (uint64_t k = g->first[i]; k < g->first[i + 1]; k++) {
            uint32_t other = g->to[k];
            if (other <= i) { /* seen from the other; who begins chains is helped by nobody */
                continue;
            }
            while (at[other] < g->first[other + 1] && g->to[at[other]] < i) {
                at[other]++;
            }
            if (at[other] < g->first[other + 1] && g->to[at[other]] == i) {
                double worth = g->keeps[i] * g->keeps[other] * ((double)g->weight[k] + g->weight[at[other]]);
                int64_t parts = llround(PARTS * worth);
                put_pair(t, i, other, parts > 0 ? parts : 1);
            }
        }
    }
}

/* Whether this place is in a pair that was chosen: with a person, or with one who stands between and whose other half is with a person too. */
static bool is_chosen(const pairing *t, const pairs_outcome *o, uint32_t place)
{
    uint32_t other = o->partner[place], persons = t->first[t->w->p->count];
    if (other == PAIRS_NOBODY || other < persons) {
        return other != PAIRS_NOBODY;
    }
    uint32_t half = persons + ((other - persons) ^ 1);
    return o->partner[half] < persons;
}

bool week_pairs_alone(week_work *w, double *value, uint32_t *helped, err *e)
{
    pairing t = {.w = w, .a = arena_new()};
    uint32_t n = w->p->count;
    pairs_outcome o;
    t.first = arena_array(t.a, n + 1, sizeof *t.first);
    t.first[0] = 0;
    for (uint32_t i = 0; i < n; i++) {
        t.first[i + 1] = t.first[i] + (w->graph.starts[i] != 0 ? 0U : week_capacity(&w->p->list[i]));
    }
    t.people = t.first[n];
    find_pairs(&t);
    pairs_graph pairs = {.people = t.people, .edge_count = t.count, .edges = t.edges};
    bool good = pairs_choose(t.a, &pairs, &o, e);
    if (good) {
        *value = (double)(o.value - t.between) / PARTS;
        *helped = 0;
        for (uint32_t i = 0; i < n; i++) {
            bool chosen = false;
            for (uint32_t k = t.first[i]; k < t.first[i + 1]; k++) {
                chosen = chosen || is_chosen(&t, &o, k);
            }
            *helped += chosen;
        }
    }
    arena_free(t.a);
    return good;
}
