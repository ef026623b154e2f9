/* Exchange: rings in which everybody gives and receives, and chains that begin with somebody who asks nothing back, so that all together weigh most.
 *
 *   who could help whom ─ exchange_choose ─▶ rings and chains, what they weigh, and a bound that no choice goes beyond
 *
 * Uses: base, pairs.h. Nothing here knows people: they are vertices, an arc says that one could help another.
 *
 * Rings of at most `ring_max` people are what the field calls cycles; chains have at most `chain_max` arcs. A vertex is in as many rings and chains as its capacity. An arc of vertex v holds with the chance
 * `success` × keeps[v]: a ring counts when all of its arcs hold, a chain as far as it comes (Dickerson, Procaccia, Sandholm 2013, doi:10.1145/2492002.2482596).
 *
 * Method: column generation over rings and chains. Prices of vertices come from a fast dual method on large graphs and from simplex on small ones; columns are found from prices by search in which
 * every prefix of a rotation must still gain (Glorie, van de Klundert, Wagelmans 2014, doi:10.1287/msom.2014.0496; Abraham, Blum, Sandholm 2007, doi:10.1145/1250910.1250954). Then exact search
 * on every column that the gap leaves, or search of neighbourhoods where those are too many.
 *
 * INV-1  Nobody is in more rings and chains than their capacity, nor twice in one; each arc is one of the graph.
 * INV-2  bound: for the final prices every column of the graph was looked at, so no choice weighs more, within 1e-9 of it: none gains but those in which everybody has room for more than one, and what those gain,
 *        each once, is in the bound beside the prices (of a run that was stopped: what they gained at lower prices, which is more). value ≤ bound. `proven` only when the gap is nought, or no column that the gap allows was left out.
 * INV-3  Limits count work, not time: the same graph and limits give the same bytes on any number of threads. Only a run that `seconds` cut off may differ, and says so (`cut`).
 * INV-4  Of choices that weigh the same, those with rings that hold a pair (a ring of three in which two help each other both ways can be kept when the third leaves; Manlove, O'Malley 2014,
 *        doi:10.1145/2670129), then fewer people in one ring.
 */
#ifndef MATCH_EXCHANGE_H
#define MATCH_EXCHANGE_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    EXCHANGE_VERTICES_MAX = 1000000,
    EXCHANGE_ARCS_MAX = 400000000,
    EXCHANGE_RING_MAX = 4,   /* people */
    EXCHANGE_CHAIN_MAX = 10, /* arcs */
    EXCHANGE_THREADS_MAX = 64
};
/* The least chance that an arc may have: `success`, and `success` × keeps of each. Below it what a ring is worth comes near what sums of doubles are off, and "proven" could be said of what is not. */
#define EXCHANGE_CHANCE_MIN 0.001

/* Arcs of vertex v are first[v] … first[v + 1] − 1, in order of `to`, each `to` at most once and never v. */
typedef struct exchange_graph {
    uint32_t count;           /* vertices */
    const uint64_t *first;    /* count + 1 */
    const uint32_t *to;       /* who is helped */
    const int32_t *weight;    /* whole points: 0 … */
    double unit;              /* what one point weighs: above 0 */
    const uint8_t *starts;    /* of each: begins chains and is in no ring; nobody helps them */
    const uint16_t *capacity; /* of each: 1 …; NULL: all one */
    /* of each, as giver: the chance that it keeps its word, EXCHANGE_CHANCE_MIN … 1; NULL: all one */
    const double *keeps;
} exchange_graph;

typedef struct exchange_how {
    uint32_t ring_max;  /* 0 and 1: no rings; 2 … EXCHANGE_RING_MAX */
    uint32_t chain_max; /* 0: no chains */
    double success;     /* of each arc, beside keeps: EXCHANGE_CHANCE_MIN … 1 */
    uint32_t threads;
    uint64_t steps; /* work in all, in looks at an arc or an entry of a column; 0: until it is proven */
    /* arcs: of a graph with more, prices are first looked for on those that weigh most, and groups are chosen among
     * those alone. 0: 100,000 or a million for prices, a million for groups */
    uint64_t many;
    double gap;     /* of the bound: it may stop there; 0: the best */
    double seconds; /* 0: no clock */
    void (*progress)(void *context, double value, double bound, const char *phase); /* or NULL */
    void *context;
} exchange_how;

typedef struct exchange_group { /* a ring, or a chain from the one who begins it */
    const uint32_t *members;    /* each gives to the next; the last of a ring to the first */
    uint32_t count;
    bool is_chain;
    double value;
} exchange_group;

typedef struct exchange_outcome {
    /* rings, then chains; each in the order of its lowest vertex; a ring begins with its lowest */
    const exchange_group *groups;
    uint32_t group_count, ring_count;
    double value, bound;
    const double *prices; /* of each vertex: what being in one more ring or chain is worth */
    bool proven;          /* no choice weighs more */
    bool cut;             /* by the clock: another run may differ */
    uint64_t columns;     /* rings and chains in the pool at the end */
    uint64_t steps;
} exchange_outcome;

/* In arena a. ERR_INPUT: a graph or limits that are not as above says. */
bool exchange_choose(arena *a, const exchange_graph *g, const exchange_how *how, exchange_outcome *out, err *e);

/* True when `out` keeps INV-1 and its value is what its groups weigh; with `whole`, also that prices and bound are as INV-2 says (by trying every ring and chain: for small graphs); else ERR_RULE. */
bool exchange_certify(arena *a, const exchange_graph *g, const exchange_how *how, const exchange_outcome *out,
                      bool whole, err *e);

#endif
