/* In which order the variables are eliminated. The best order is hard to find (Arnborg, Corneil and Proskurowski 1987),
 * so several greedy ones are tried and the one whose tables together are smallest is taken:
 *
 *   fewest fill   the variable that joins fewest neighbours that were not joined (Rose 1972)
 *   least weight  the variable whose table would be smallest, each of its own states counted once (Cano and Moral 1995,
 *                 their H2)
 *   and both again with ties broken otherwise, as long as the search is short beside the work it may save.
 *
 * A variable whose neighbours are all joined already goes first in every order: that costs nothing (Bodlaender and
 * others 2005). Effort is counted in steps, not in time, so that the same network always gives the same order.
 */
#include "cause/engine.h"

#include <math.h>

#include "base/rng.h"

#include "base/banned.h"

enum {
    LOG_ONE = 1 << 16
}; /* logarithms to base two, in fixed point: sums are exact and do not depend on their order */

typedef struct graph {
    arena *a;
    uint32_t n, words;
    uint64_t *joined; /* n rows of `words` */
    uint32_t **neighbours;
    uint32_t *degree, *room;
    int64_t *fill;   /* pairs of neighbours that are not joined */
    int64_t *weight; /* logarithm of the table over a variable and its neighbours */
    const int64_t *log_card;
    uint64_t steps;
} graph;

static bool are_joined(const graph *g, uint32_t v, uint32_t w)
{
    return (g->joined[(size_t)v * g->words + w / 64] >> (w % 64)) & 1;
}

static void set_joined(graph *g, uint32_t v, uint32_t w)
{
    g->joined[(size_t)v * g->words + w / 64] |= (uint64_t)1 << (w % 64);
}

static void add_neighbour(graph *g, uint32_t v, uint32_t w)
{
    if (g->degree[v] == g->room[v]) {
        uint32_t *wider = arena_array(g->a, 2 * (size_t)g->room[v] + 4, sizeof *wider);
        memcpy(wider, g->neighbours[v], g->degree[v] * sizeof *wider);
        g->neighbours[v] = wider;
        g->room[v] = 2 * g->room[v] + 4;
    }
    g->neighbours[v][g->degree[v]++] = w;
    g->weight[v] += g->log_card[w];
}

static void join(graph *g, uint32_t v, uint32_t w)
{
    set_joined(g, v, w);
    set_joined(g, w, v);
    add_neighbour(g, v, w);
    add_neighbour(g, w, v);
}

static void graph_new(arena *a, uint32_t n, const int64_t *log_card, graph *g)
{
    *g = (graph){.a = a, .n = n, .words = (n + 63) / 64, .log_card = log_card};
    g->joined = ARENA_ARRAY(a, uint64_t, (size_t)n * g->words + 1);
    g->neighbours = arena_array(a, n + 1, sizeof *g->neighbours);
    g->degree = ARENA_ARRAY(a, uint32_t, n + 1);
    g->room = ARENA_ARRAY(a, uint32_t, n + 1);
    g->fill = arena_array(a, n + 1, sizeof *g->fill);
    g->weight = arena_array(a, n + 1, sizeof *g->weight);
    for (uint32_t v = 0; v < n; v++) {
        g->weight[v] = log_card[v];
    }
}

/* ------------------------------------------------------------------ fill, kept up to date */

static void count_fill(graph *g, uint32_t v)
{
    int64_t missing = 0;
    for (uint32_t i = 0; i < g->degree[v]; i++) {
        for (uint32_t j = 0; j < i; j++) {
            missing += !are_joined(g, g->neighbours[v][i], g->neighbours[v][j]);
        }
    }
    g->fill[v] = missing;
}

static void join_and_count(graph *g, uint32_t v, uint32_t w)
{
    for (uint32_t i = 0; i < g->degree[v]; i++) {
        uint32_t u = g->neighbours[v][i];
        bool both = are_joined(g, u, w);
        g->fill[u] -= both;
        g->fill[v] += !both;
    }
    for (uint32_t i = 0; i < g->degree[w]; i++) {
        g->fill[w] += !are_joined(g, g->neighbours[w][i], v);
    }
    g->steps += g->degree[v] + g->degree[w];
    join(g, v, w);
}

static void drop_neighbour(graph *g, uint32_t v, uint32_t gone)
{
    uint32_t *list = g->neighbours[v];
    uint32_t i = 0;
    while (list[i] != gone) {
        i++;
    }
    list[i] = list[--g->degree[v]];
    g->weight[v] -= g->log_card[gone];
}

/* Joins the neighbours of v and takes v away. Its own list stays as it was. */
static void take_away(graph *g, uint32_t v)
{
    const uint32_t *list = g->neighbours[v];
    uint32_t degree = g->degree[v];
    for (uint32_t i = 0; i < degree && g->fill[v] > 0; i++) {
        for (uint32_t j = 0; j < i; j++) {
            if (!are_joined(g, list[i], list[j])) {
                join_and_count(g, list[i], list[j]);
            }
        }
    }
    for (uint32_t i = 0; i < degree; i++) {
        /* of its neighbours v was joined to itself excepted, all those that v has too: the others were missing pairs */
        g->fill[list[i]] -= g->degree[list[i]] - degree;
        drop_neighbour(g, list[i], v);
    }
    g->steps += (uint64_t)degree * degree / 2 + degree;
}

/* ------------------------------------------------------------------ greedy orders */

typedef struct manner {
    bool by_weight;
    uint64_t seed; /* of ties; 0: the first */
} manner;

/* Lower is better; the second number decides ties of the first. */
static void key_of(const graph *g, uint32_t v, const manner *how, int64_t key[2])
{
    int64_t own = g->weight[v] - g->log_card[v];
    key[0] = g->fill[v] == 0 ? -1 : how->by_weight ? own : g->fill[v];
    key[1] = how->by_weight ? g->fill[v] : g->weight[v];
}

/* Eliminates all of g. False when the tables together become larger than `most`; then order and cost mean nothing. */
static bool run_greedy(graph *g, const manner *how, double most, uint32_t *order, double *cost)
{
    uint32_t *here = arena_array(g->a, g->n + 1, sizeof *here);
    rng random = rng_from_seed(how->seed);
    uint32_t count = g->n;
    double total = 0;
    for (uint32_t v = 0; v < g->n; v++) {
        here[v] = v;
    }
    for (uint32_t k = 0; k < g->n; k++) {
        uint32_t best = 0;
        int64_t least[2] = {INT64_MAX, INT64_MAX};
        uint32_t equal = 0;
        for (uint32_t i = 0; i < count && least[0] >= 0; i++) {
            int64_t key[2];
            key_of(g, here[i], how, key);
            bool is_equal = key[0] == least[0] && (how->seed > 0 || key[1] == least[1]);
            equal = is_equal ? equal + 1 : equal;
            if (key[0] < least[0] || (how->seed == 0 && key[0] == least[0] && key[1] < least[1])) {
                best = i;
                least[0] = key[0];
                least[1] = key[1];
                equal = 1;
            } else if (is_equal && how->seed > 0 && rng_below(&random, equal) == 0) {
                best = i;
            }
        }
        g->steps += count;
        uint32_t v = here[best];
        here[best] = here[--count];
        total += exp2((double)g->weight[v] / LOG_ONE);
        if (total >= most) {
            return false;
        }
        order[k] = v;
        take_away(g, v);
    }
    *cost = total;
    return true;
}

/* ------------------------------------------------------------------ the whole */

typedef struct search {
    graph *whole;
    uint32_t *core; /* what no table is saved on: numbers in the whole graph */
    uint32_t core_count;
    uint32_t *order, *best; /* numbers in the core */
    double cost;
    uint64_t steps;
} search;

static void copy_core(const search *s, arena *a, const int64_t *log_card, const uint32_t *number, graph *g)
{
    graph_new(a, s->core_count, log_card, g);
    for (uint32_t i = 0; i < s->core_count; i++) {
        g->room[i] = s->whole->degree[s->core[i]];
        g->neighbours[i] = arena_array(a, g->room[i] + 1, sizeof **g->neighbours);
    }
    for (uint32_t i = 0; i < s->core_count; i++) {
        const uint32_t *list = s->whole->neighbours[s->core[i]];
        for (uint32_t j = 0; j < s->whole->degree[s->core[i]]; j++) {
            if (number[list[j]] < i) {
                join(g, i, number[list[j]]);
            }
        }
        g->fill[i] = s->whole->fill[s->core[i]];
    }
}

enum { TRIES_MAX = 64 };

/* Tries orders of the core until another one would cost more steps than it may save. False: none makes fewer than
 * `most` numbers. */
static bool search_orders(search *s, const int64_t *log_card_whole, double most)
{
    uint32_t n = s->core_count;
    uint32_t *number = arena_array(s->whole->a, s->whole->n + 1, sizeof *number);
    int64_t *log_card = arena_array(s->whole->a, n + 1, sizeof *log_card);
    for (uint32_t i = 0; i < n; i++) {
        number[s->core[i]] = i;
        log_card[i] = log_card_whole[s->core[i]];
    }
    s->order = arena_array(s->whole->a, n + 1, sizeof *s->order);
    s->best = arena_array(s->whole->a, n + 1, sizeof *s->best);
    s->cost = most;
    arena *scratch = arena_new();
    bool is_found = false;
    for (uint32_t try = 0; try < TRIES_MAX && (try < 2 || (is_found && (double)s->steps < s->cost)); try++) {
        graph g;
        copy_core(s, scratch, log_card, number, &g);
        manner how = {.by_weight = try % 2 == 1, .seed = try / 2};
        double cost;
        if (run_greedy(&g, &how, s->cost, s->order, &cost)) {
            is_found = true;
            uint32_t *free_now = s->best;
            s->best = s->order;
            s->order = free_now;
            s->cost = cost;
        }
        s->steps += g.steps + 8 * (uint64_t)n;
        arena_reset(scratch);
    }
    arena_free(scratch);
    return is_found;
}

static void build_moral_graph(const slice *s, graph *g)
{
    for (uint32_t f = 0; f < s->factor_count; f++) {
        for (uint32_t i = 0; i < s->factors[f].axes; i++) {
            g->room[s->factors[f].scope[i]] += s->factors[f].axes - 1;
        }
    }
    for (uint32_t v = 0; v < g->n; v++) {
        g->neighbours[v] = arena_array(g->a, g->room[v] + 1, sizeof **g->neighbours);
    }
    for (uint32_t f = 0; f < s->factor_count; f++) {
        const uint32_t *scope = s->factors[f].scope;
        for (uint32_t i = 0; i < s->factors[f].axes; i++) {
            for (uint32_t j = 0; j < i; j++) {
                if (!are_joined(g, scope[i], scope[j])) {
                    join(g, scope[i], scope[j]);
                }
            }
        }
    }
    for (uint32_t v = 0; v < g->n; v++) {
        count_fill(g, v);
    }
}

/* Takes away every variable whose neighbours are all joined. */
static uint32_t take_free_ones(graph *g, bool *is_gone, uint32_t *order)
{
    uint32_t *stack = arena_array(g->a, g->n + 1, sizeof *stack);
    uint32_t height = 0, count = 0;
    for (uint32_t v = g->n; v-- > 0;) {
        is_gone[v] = g->fill[v] == 0; /* it stays free until its turn comes */
        stack[height] = v;
        height += is_gone[v];
    }
    while (height > 0) {
        uint32_t v = stack[--height];
        order[count++] = v;
        take_away(g, v);
        for (uint32_t i = 0; i < g->degree[v]; i++) {
            uint32_t u = g->neighbours[v][i];
            if (g->fill[u] == 0 && !is_gone[u]) {
                is_gone[u] = true;
                stack[height++] = u;
            }
        }
    }
    return count;
}

bool eliminate(arena *a, const slice *s, double most, elimination *out)
{
    graph g;
    int64_t *log_card = arena_array(a, s->count + 1, sizeof *log_card);
    for (uint32_t v = 0; v < s->count; v++) {
        log_card[v] = s->cards[v] == 2 ? LOG_ONE : llround(log2(s->cards[v]) * LOG_ONE);
    }
    graph_new(a, s->count, log_card, &g);
    build_moral_graph(s, &g);
    bool *is_gone = ARENA_ARRAY(a, bool, s->count + 1);
    out->order = arena_array(a, s->count + 1, sizeof *out->order);
    uint32_t count = take_free_ones(&g, is_gone, out->order);
    if (count < s->count) {
        search look = {.whole = &g, .core = arena_array(a, s->count, sizeof(uint32_t))};
        for (uint32_t v = 0; v < s->count; v++) {
            look.core[look.core_count] = v;
            look.core_count += !is_gone[v];
        }
        TRY(search_orders(&look, log_card, most));
        for (uint32_t i = 0; i < look.core_count; i++) {
            uint32_t v = look.core[look.best[i]];
            out->order[count++] = v;
            take_away(&g, v);
        }
    }
    out->neighbours = (const uint32_t **)g.neighbours;
    out->degree = g.degree;
    return true;
}
