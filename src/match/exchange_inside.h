/* Exchange, inside: columns (rings and chains), finding them from prices, prices from them, and the choice among them.
 *
 * Uses: exchange.h, base/team.h. For exchange*.c only.
 *
 * All worth inside is in points (exchange_graph.weight), with `success` and the chances of its givers in it. What a column gains at prices is what it is worth less the prices of its members.
 */
#ifndef MATCH_EXCHANGE_INSIDE_H
#define MATCH_EXCHANGE_INSIDE_H

#include "base/team.h"
#include "match/exchange.h"

enum { EXCHANGE_MEMBERS_MAX = EXCHANGE_CHAIN_MAX + 1 }; /* of a group: a chain has one more than arcs */

/* ------------------------------------------------------------------ columns: exchange_pool.c */

typedef struct exchange_pool {
    arena *a;
    uint32_t count;    /* columns */
    uint32_t *first;   /* count + 1: members of column c are members[first[c]] … */
    uint32_t *members; /* a ring begins with its lowest; a chain with its starter */
    double *value;
    uint8_t *chain;
    size_t first_cap, member_count, member_cap, value_cap, chain_cap;
    uint32_t *table; /* where a column is, plus one; NULL: nothing is looked up */
    size_t slots;    /* a power of two */
} exchange_pool;

exchange_pool *exchange_pool_new(arena *a, bool looked_up);
/* False when it is there already (only when things are looked up). A ring is turned so that its lowest comes first. */
bool exchange_pool_add(exchange_pool *p, const uint32_t *members, uint32_t count, bool chain, double value);
/* A pool in arena a of those whose mark is not nought. */
exchange_pool *exchange_pool_part(arena *a, const exchange_pool *p, const uint8_t *marks);

static inline uint32_t exchange_size(const exchange_pool *p, uint32_t column)
{
    return p->first[column + 1] - p->first[column];
}

double exchange_gain(const exchange_pool *p, uint32_t column, const double *price);

/* Everybody in it has room for more than one group. It is chosen once at most, which nothing but this says: prices need not make good for what it gains, it counts beside them. */
static inline bool exchange_is_roomy(const uint32_t *members, uint32_t count, const double *capacity)
{
    bool roomy = true;
    for (uint32_t i = 0; i < count; i++) {
        roomy = roomy && capacity[members[i]] > 1;
    }
    return roomy;
}

/* ------------------------------------------------------------------ the case, made ready: exchange.c */

typedef struct exchange_case {
    const exchange_graph *g;
    /* g; or some of its arcs: when there are many, while prices are found, or when it is large */
    const exchange_graph *thin;
    const exchange_how *how;
    arena *a; /* of the whole call */
    team *team;
    uint32_t n;
    const double *capacity;                 /* of each */
    double power[EXCHANGE_MEMBERS_MAX + 1]; /* of success */
    const double *keeps;                    /* of each */
    double keeps_least, keeps_most;         /* of all */
    bool sure;                              /* every arc holds */
    double grain;                           /* every choice is worth a whole multiple of this; 0: not known */
    double started;                         /* of the clock: seconds */
    uint64_t steps;                         /* looks so far */
    /* of one look at every column that the gap leaves: at first, and at most. 0: as many as exchange_choice.c has */
    uint64_t pivots, columns;
    bool cut;     /* by the clock */
    bool hurried; /* the clock ended the search for prices */
} exchange_case;

/* From graph, limits, arena and nothing else: all of the above, with a team. */
void exchange_make_ready(exchange_case *c);

/* c->g has so many arcs that prices are first found on some of them (sooner where each holds with a chance: then rings of each length are looked for apart); so many that groups are chosen among those alone. */
bool exchange_is_many(const exchange_case *c);
bool exchange_is_large(const exchange_case *c);
/* Of a graph with very many arcs those that bring most at these prices, in arena a; else the graph itself: exchange_thin.c. */
const exchange_graph *exchange_thin(exchange_case *c, arena *a, const double *price);

bool exchange_over(exchange_case *c);            /* no steps or no time left */
bool exchange_is_late(const exchange_case *c);   /* no time left; may be asked by many threads */
double exchange_elapsed(const exchange_case *c); /* seconds; 0 without a clock */

/* What the column is worth; the arcs are there (asserted). */
double exchange_worth(const exchange_case *c, const uint32_t *members, uint32_t count, bool chain);
/* The first arc of `from` to `to` or beyond; the arc, or UINT64_MAX. O(log arcs of from). */
uint64_t exchange_arc_from(const exchange_graph *g, uint32_t from, uint32_t to);
uint64_t exchange_arc(const exchange_graph *g, uint32_t from, uint32_t to);

/* ------------------------------------------------------------------ columns from prices: exchange_find.c, exchange_rings.c, exchange_chains.c */

typedef struct exchange_ask {
    const double *price;
    double over;                  /* columns that gain more than this */
    double shrink;                /* arcs count for so much of what they weigh: 1, or a little less */
    uint32_t most;                /* of each vertex, the best; 0: all */
    uint32_t ring_max, chain_max; /* at most what the case asks for */
    uint64_t looks, chain_looks;  /* at most, for one vertex that rings or chains are begun from */
    uint64_t columns;             /* at most, in all, when all are wanted */
} exchange_ask;

typedef struct exchange_found {
    exchange_pool *pool; /* in the arena that was given */
    /* when only the best are asked (`most`), of each vertex: with so much added to the prices, no column gains more than `over` but roomy ones */
    double *lack;
    double beside; /* what those gain more than `over`, together */
    /* of each vertex: no column that is begun from it and is not in the pool gains more than `over` and this */
    double *left;
    /* every ring was seen; of those that were not, and of chains, the lack is at least what it must be */
    bool complete;
    bool listed; /* when all are asked: … and is in the pool */
    double most; /* the greatest gain seen */
} exchange_found;

void exchange_find(exchange_case *c, arena *a, const exchange_ask *ask, exchange_found *out);

/* The best few of one vertex, and what its search lacks and costs; for rings and chains both. */
typedef struct exchange_list {
    arena *a, *scratch;
    const exchange_case *c;
    const exchange_ask *ask;
    exchange_pool *pool;
    double *lack; /* dense, of this block */
    double *left; /* of all: a block writes at those that it begins from */
    double beside;
    uint64_t looks, looks_max, columns_max;
    bool cut, full;
    double most;
    uint32_t best_count; /* kept so far for this vertex, the worst first in a heap */
    struct exchange_kept *best;
} exchange_list;

typedef struct exchange_kept {
    double gain, value;
    uint32_t members[EXCHANGE_MEMBERS_MAX];
    uint32_t count;
} exchange_kept;

void exchange_list_offer(exchange_list *l, const uint32_t *members, uint32_t count, bool chain, double value,
                         double gain);
/* The kept of this vertex into the pool. */
void exchange_list_flush(exchange_list *l, uint32_t vertex, bool chain);
/* Not all from this vertex were seen, but none gains more than `most` above `over`. */
void exchange_list_cut(exchange_list *l, uint32_t vertex, double most);

typedef struct exchange_rings exchange_rings;
/* Arcs that may be in a ring of k_min … k_max people that gains: everything else is left out. */
exchange_rings *exchange_rings_prepare(exchange_case *c, arena *a, const exchange_ask *ask, uint32_t k_min,
                                       uint32_t k_max);
/* Rings that are begun from each of these. */
void exchange_rings_search(const exchange_rings *r, exchange_list *l, uint32_t from, uint32_t until);

/* Rings of two and three of a graph with very many arcs (exchange_is_many): exchange_whole.c. */
enum { EXCHANGE_WHOLE_ROW = 65536 /* arcs of one vertex at most */ };
typedef struct exchange_whole exchange_whole;
exchange_whole *exchange_whole_prepare(exchange_case *c, arena *a, const exchange_ask *ask);
void exchange_whole_search(const exchange_whole *r, exchange_list *l, uint32_t from, uint32_t until);

typedef struct exchange_chains exchange_chains;
exchange_chains *exchange_chains_prepare(exchange_case *c, arena *a, const exchange_ask *ask);
void exchange_chains_search(const exchange_chains *h, exchange_list *l, uint32_t from, uint32_t until);

/* ------------------------------------------------------------------ prices from columns: exchange_mix.c */

typedef struct exchange_mix { /* the best mix of parts of columns, and prices: about */
    const double *capacity;   /* of each vertex */
    double *amount;           /* of each column: at least 0 */
    double *price;            /* of each vertex: no column of the pool gains, but roomy ones */
    double worth;             /* of the mix, made to fit */
    double bound;             /* of the prices, and of what roomy columns gain */
} exchange_mix;

/* Goes on from what is in `m` (arrays as long as the pool and the vertices). Until the two are within `close` of each other, or so many rounds. */
void exchange_mix_improve(exchange_case *c, const exchange_pool *p, double close, uint32_t rounds, exchange_mix *m);

/* Prices of `m`, none of which is below its least, made good for all columns of the pool, and then as low as that may be; their bound. */
double exchange_mix_fit(exchange_case *c, const exchange_pool *p, const double *least, exchange_mix *m);

/* ------------------------------------------------------------------ the bound: exchange_bound.c */

typedef struct exchange_prices {
    double *price;      /* every column of the graph was looked at: none gains but roomy ones */
    double bound;       /* their sum over capacities */
    const double *near; /* what everybody is worth about: at these, columns for the choice are looked for */
    exchange_pool *pool;
    double *amount; /* of each column of the pool, in the best mix */
    double worth;   /* of that mix */
} exchange_prices;

void exchange_find_prices(exchange_case *c, exchange_prices *out);
double exchange_sum(const exchange_case *c, const double *price); /* over capacities */

/* ------------------------------------------------------------------ the best of a few columns: exchange_pack.c, exchange_branch.c, exchange_cuts.c */

typedef struct exchange_packing {
    const exchange_pool *pool;  /* no two the same */
    const double *capacity;     /* of each vertex: what is free */
    const double *price;        /* of each vertex: about what they are worth; NULL: not known */
    double least;               /* only a choice that is worth more counts … */
    double grain;               /* … by at least this; 0: not known */
    uint64_t steps;             /* pivots at most */
    const exchange_case *clock; /* ends when this is late; NULL: not looked at */
    /* found */
    uint8_t *chosen; /* of each column; room is given */
    double value;    /* of what is chosen; `least` when nothing was found */
    bool found;
    bool all;       /* nothing worth more was left out */
    double bound;   /* of the columns of the pool: no choice is worth more, unless it is worth no more than `least` */
    uint64_t taken; /* pivots */
} exchange_packing;

void exchange_pack(exchange_packing *p);

/* ------------------------------------------------------------------ the choice: exchange_choice.c, exchange_near.c */

typedef struct exchange_choice {
    exchange_pool *pool; /* its columns are the choice; in the arena of the case */
    double value, bound;
    bool proven;
} exchange_choice;

void exchange_find_choice(exchange_case *c, exchange_prices *p, exchange_choice *x);

/* search of neighbourhoods: a choice among the columns of a pool, made better part by part */
typedef struct exchange_near {
    exchange_case *c;
    const exchange_pool *pool;
    const double *price;
    double bound, enough; /* it ends when the value is enough */
    uint8_t *chosen;      /* of each column: the choice to begin with, and then the better one */
    double value;
    uint64_t seed;
    /* people in one part: at first, and at most. It grows by half as often as nothing is won */
    uint32_t size, size_most;
} exchange_near;

void exchange_near_improve(exchange_near *s);

/* Rings whose members can be put in rings of the same worth that hold more pairs, or are smaller, are (INV-4): exchange_ties.c. */
exchange_pool *exchange_settle_ties(const exchange_case *c, const exchange_pool *chosen);

/* A first choice: the columns with the largest part in the best mix, then the best mix of what is left, and so on: exchange_dive.c. Its worth; `chosen` of each column is 0 before. What columns are worth
 * is taken up to `noise` of it higher, by lot: of many mixes that are as good, one with few parts is found. */
double exchange_dive(exchange_case *c, const exchange_pool *p, const double *price, double noise, uint64_t seed,
                     uint8_t *chosen);

#endif
