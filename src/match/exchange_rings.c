/* Rings that gain at prices.
 *
 * An arc's share is what it weighs less half the prices of both ends; shares of a ring add up to what it gains, or to more when its members keep their word with different chances: of those beside the arc's own the best is taken. Where that is above nought, the ring can be begun at one of its members so that every beginning of it is above nought
 * too (Abraham, Blum, Sandholm 2007; Glorie and others 2014). So each vertex is tried as the first, its arcs from the largest share down, and a path that has come to nought is left. Before that, arcs go out
 * that no ring with them could make good for: little is left at good prices, whatever the size of the graph.
 */
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum { BLOCKS_MAX = 32, BLOCK_LEAST = 64 }; /* of work; vertices in one */
static const double no_less = 1e-10;        /* of the largest share: what rounding may take */

typedef struct share {
    double of;
    uint32_t at;    /* the other end */
    uint32_t order; /* of equal ones; begins at the own number, so that not everybody tries the same few first */
} share;

struct exchange_rings {
    exchange_case *c;
    const exchange_ask *ask;
    arena *a;
    uint32_t k_min, k_max;
    double scale, add, least; /* least: below this is nought */
    double *out, *in, *out2;  /* the largest share from, to, and of two arcs from each */
    uint64_t *first, *back_first;
    share *shares, *backs; /* by from and share, the largest first; by to */
    uint32_t blocks, block;
    /* while it is made */
    double *ins; /* [block][vertex] */
    struct kept_arcs {
        arena *a;
        share *list;
        size_t count, cap;
    } * kept;
};

static double share_of(const exchange_rings *r, uint32_t from, uint64_t arc)
{
    const exchange_graph *g = r->c->g;
    return r->scale * r->c->keeps[from] * r->c->keeps[g->to[arc]] * g->weight[arc] -
           (r->ask->price[from] + r->ask->price[g->to[arc]]) / 2 + r->add;
}

static bool is_start(const exchange_graph *g, uint32_t v)
{
    return g->starts != NULL && g->starts[v] != 0;
}

static uint32_t block_end(const exchange_rings *r, uint32_t block)
{
    uint64_t end = ((uint64_t)block + 1) * r->block;
    return end < r->c->n ? (uint32_t)end : r->c->n;
}

/* ------------------------------------------------------------------ which arcs may be in one */

static void find_largest(void *of, uint32_t block)
{
    exchange_rings *r = of;
    const exchange_graph *g = r->c->g;
    double *in = &r->ins[(size_t)block * r->c->n];
    for (uint32_t v = 0; v < r->c->n; v++) {
        in[v] = -INFINITY;
    }
    for (uint32_t v = block * r->block; v < block_end(r, block); v++) {
        r->out[v] = -INFINITY;
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            double its = share_of(r, v, i);
            r->out[v] = its > r->out[v] ? its : r->out[v];
            in[g->to[i]] = its > in[g->to[i]] ? its : in[g->to[i]];
        }
    }
}

static void find_two(void *of, uint32_t block)
{
    exchange_rings *r = of;
    const exchange_graph *g = r->c->g;
    for (uint32_t v = block * r->block; v < block_end(r, block); v++) {
        r->out2[v] = -INFINITY;
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            double its = share_of(r, v, i) + r->out[g->to[i]];
            r->out2[v] = its > r->out2[v] ? its : r->out2[v];
        }
    }
}

/* The most that a way back over k_min − 1 … k_max − 1 arcs can give. */
static double way_back(const exchange_rings *r, uint32_t from, uint32_t to)
{
    double most = -INFINITY;
    if (r->k_min <= 2) {
        most = r->out[from] < r->in[to] ? r->out[from] : r->in[to];
    }
    if (r->k_min <= 3 && r->k_max >= 3) {
        most = fmax(most, r->out[from] + r->in[to]);
    }
    return r->k_max >= 4 ? fmax(most, r->out2[from] + r->in[to]) : most;
}

static int by_share(const void *a, const void *b)
{
    const share *x = a, *y = b;
    return x->of != y->of ? (x->of < y->of ? 1 : -1) : (x->order > y->order) - (x->order < y->order);
}

static void keep_arcs(void *of, uint32_t block)
{
    exchange_rings *r = of;
    const exchange_graph *g = r->c->g;
    struct kept_arcs *k = &r->kept[block];
    k->a = arena_new();
    for (uint32_t v = block * r->block; v < block_end(r, block); v++) {
        size_t began = k->count;
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            share its = {share_of(r, v, i), g->to[i], g->to[i] > v ? g->to[i] - v : g->to[i] + g->count - v};
            if (its.of + way_back(r, its.at, v) > r->least) {
                ARENA_PUSH(k->a, k->list, k->count, k->cap, its);
            }
        }
        if (k->count > began + 1) {
            qsort(k->list + began, k->count - began, sizeof *k->list, by_share);
        }
        r->first[v + 1] = k->count - began;
    }
}

static void find_ways(exchange_rings *r, arena *scratch)
{
    exchange_case *c = r->c;
    r->block = (c->n + BLOCKS_MAX - 1) / BLOCKS_MAX;
    r->block = r->block > BLOCK_LEAST ? r->block : BLOCK_LEAST;
    r->blocks = (c->n + r->block - 1) / r->block;
    r->ins = arena_array(scratch, (size_t)r->blocks * c->n, sizeof *r->ins);
    r->kept = ARENA_ARRAY(scratch, struct kept_arcs, r->blocks);
    team_run(c->team, find_largest, r, r->blocks);
    double largest = 0;
    for (uint32_t v = 0; v < c->n; v++) {
        r->in[v] = -INFINITY;
        for (uint32_t b = 0; b < r->blocks; b++) {
            r->in[v] = fmax(r->in[v], r->ins[(size_t)b * c->n + v]);
        }
        largest = fmax(largest, r->in[v]);
    }
    r->least = -no_less * largest;
    if (r->k_max >= 4) {
        team_run(c->team, find_two, r, r->blocks);
    }
    team_run(c->team, keep_arcs, r, r->blocks);
}

static void list_arcs(exchange_rings *r)
{
    uint32_t n = r->c->n;
    for (uint32_t v = 0; v < n; v++) {
        r->first[v + 1] += r->first[v];
    }
    r->shares = arena_array(r->a, r->first[n] + 1, sizeof *r->shares);
    r->backs = arena_array(r->a, r->first[n] + 1, sizeof *r->backs);
    uint64_t at = 0;
    for (uint32_t b = 0; b < r->blocks; b++) {
        for (size_t i = 0; i < r->kept[b].count; i++) {
            r->shares[at++] = r->kept[b].list[i];
            r->back_first[r->kept[b].list[i].at + 1]++;
        }
        arena_free(r->kept[b].a);
    }
    for (uint32_t v = 0; v < n; v++) {
        r->back_first[v + 1] += r->back_first[v];
    }
    uint64_t *next = arena_array(r->a, (size_t)n + 1, sizeof *next);
    for (uint32_t v = 0; v < n; v++) {
        next[v] = r->back_first[v];
    }
    for (uint32_t v = 0; v < n; v++) {
        for (uint64_t i = r->first[v]; i < r->first[v + 1]; i++) {
            r->backs[next[r->shares[i].at]++] = (share){.of = r->shares[i].of, .at = v};
        }
    }
}

exchange_rings *exchange_rings_prepare(exchange_case *c, arena *a, const exchange_ask *ask, uint32_t k_min,
                                       uint32_t k_max)
{
    exchange_rings *r = ARENA_NEW(a, exchange_rings);
    arena *scratch = arena_new();
    *r = (exchange_rings){.c = c, .ask = ask, .a = a, .k_min = k_min, .k_max = k_max};
    r->scale = ask->shrink;
    if (!c->sure) {
        assert(k_min == k_max);
        r->scale *= c->power[k_min] * pow(c->keeps_most, k_min - 2);
    }
    r->add = -ask->over / (ask->over < 0 ? k_min : k_max);
    r->out = arena_array(a, c->n + 1, sizeof(double));
    r->out2 = arena_array(a, c->n + 1, sizeof(double));
    r->in = arena_array(a, c->n + 1, sizeof(double));
    r->first = ARENA_ARRAY(a, uint64_t, (size_t)c->n + 1);
    r->back_first = ARENA_ARRAY(a, uint64_t, (size_t)c->n + 1);
    find_ways(r, scratch);
    list_arcs(r);
    c->steps += c->g->first[c->n];
    arena_free(scratch);
    return r;
}

/* ------------------------------------------------------------------ the search */

typedef struct ring_search {
    const exchange_rings *r;
    exchange_list *l;
    double *back; /* share of the arc from each to the root; −INFINITY: none */
    double home;  /* the largest of them */
    double *two;  /* the most that two arcs to the root give from each, when `seen` is the root */
    uint32_t *seen;
    uint32_t members[EXCHANGE_RING_MAX];
    double shares[EXCHANGE_RING_MAX];
} ring_search;

/* A ring is found from each member from which every beginning is above nought; it counts from the lowest of these. */
static bool counts_here(const ring_search *s, uint32_t count)
{
    for (uint32_t j = 1; j < count; j++) {
        double sum = 0;
        bool good = s->members[j] < s->members[0];
        for (uint32_t i = 0; good && i + 1 < count; i++) {
            sum += s->shares[(j + i) % count];
            good = sum > s->r->least;
        }
        if (good) {
            return false;
        }
    }
    return true;
}

static void offer(ring_search *s, uint32_t count)
{
    const exchange_ask *ask = s->r->ask;
    if (!counts_here(s, count)) {
        return;
    }
    double value = exchange_worth(s->r->c, s->members, count, false), gain = ask->shrink * value;
    for (uint32_t i = 0; i < count; i++) {
        gain -= ask->price[s->members[i]];
    }
    if (gain > ask->over) {
        exchange_list_offer(s->l, s->members, count, false, value, gain);
    }
}

static bool is_member(const ring_search *s, uint32_t v, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (s->members[i] == v) {
            return true;
        }
    }
    return false;
}

/* The most that a way to the root over at least two arcs can give. */
static double most_home(const ring_search *s, uint32_t v, uint32_t count)
{
    const exchange_rings *r = s->r;
    if (r->k_max < 4) {
        return r->out[v] + s->home;
    }
    double two = s->seen[v] == s->members[0] ? s->two[v] : -INFINITY;
    return count + 2 <= r->k_max ? fmax(two, r->out2[v] + s->home) : two;
}

/* Two arcs back from the root: what paths of four may end with. */
static void look_back(ring_search *s, uint32_t root)
{
    const exchange_rings *r = s->r;
    for (uint64_t i = r->back_first[root]; i < r->back_first[root + 1]; i++) {
        const share *one = &r->backs[i];
        for (uint64_t j = r->back_first[one->at]; j < r->back_first[one->at + 1]; j++) {
            const share *other = &r->backs[j];
            double its = one->of + other->of;
            if (s->seen[other->at] != root || its > s->two[other->at]) {
                s->seen[other->at] = root;
                s->two[other->at] = its;
            }
        }
        s->l->looks += r->back_first[one->at + 1] - r->back_first[one->at];
    }
}

/* On from the last of `count` members, with `sum` so far. */
static void go_on(ring_search *s, uint32_t count, double sum)
{
    const exchange_rings *r = s->r;
    uint32_t v = s->members[count - 1];
    bool last = count + 1 == r->k_max;
    double least = last ? fmax(r->least, r->least - s->home) : r->least;
    for (uint64_t i = r->first[v]; i < r->first[v + 1] && !s->l->cut; i++) {
        const share *its = &r->shares[i];
        double now = sum + its->of, back = s->back[its->at];
        if (++s->l->looks > s->l->looks_max) {
            s->l->cut = true;
        }
        if (!(now > least)) {
            break;
        }
        if (is_member(s, its->at, count)) {
            continue;
        }
        s->members[count] = its->at;
        s->shares[count - 1] = its->of;
        if (count + 1 >= r->k_min && now + back > r->least) {
            s->shares[count] = back;
            offer(s, count + 1);
        }
        if (!last && now + most_home(s, its->at, count + 1) > r->least) {
            go_on(s, count + 1, now);
        }
    }
}

/* No ring that counts from the root can give more. */
static double most_of_root(const ring_search *s)
{
    const exchange_rings *r = s->r;
    uint32_t root = s->members[0];
    double most = 0;
    for (uint64_t i = r->first[root]; i < r->first[root + 1]; i++) {
        const share *its = &r->shares[i];
        double back = r->k_min <= 2 ? s->back[its->at] : -INFINITY;
        back = r->k_max > 2 ? fmax(back, most_home(s, its->at, 2)) : back;
        most = fmax(most, its->of + back);
    }
    return most;
}

void exchange_rings_search(const exchange_rings *r, exchange_list *l, uint32_t from, uint32_t until)
{
    bool cut = false;
    ring_search s = {.r = r, .l = l, .back = arena_array(l->scratch, r->c->n, sizeof(double))};
    for (uint32_t v = 0; v < r->c->n; v++) {
        s.back[v] = -INFINITY;
    }
    if (r->k_max >= 4) {
        s.two = arena_array(l->scratch, r->c->n, sizeof(double));
        s.seen = arena_array(l->scratch, r->c->n, sizeof *s.seen);
        memset(s.seen, 0xff, sizeof *s.seen * r->c->n);
    }
    for (uint32_t v = from; v < until; v++) {
        uint64_t b = r->back_first[v], end = r->back_first[v + 1];
        if (b == end || r->first[v] == r->first[v + 1] || (l->full && r->ask->most == 0)) {
            continue;
        }
        s.home = -INFINITY;
        for (uint64_t i = b; i < end; i++) {
            s.back[r->backs[i].at] = r->backs[i].of;
            s.home = fmax(s.home, r->backs[i].of);
        }
        if (r->k_max >= 4) {
            look_back(&s, v);
        }
        l->looks_max = l->looks + r->ask->looks;
        l->cut = false;
        s.members[0] = v;
        go_on(&s, 1, 0);
        exchange_list_flush(l, v, false);
        if (l->cut) { /* not all were seen, but none gives more than this */
            exchange_list_cut(l, v, most_of_root(&s));
            cut = true;
        }
        for (uint64_t i = b; i < end; i++) {
            s.back[r->backs[i].at] = -INFINITY;
        }
    }
    l->cut = cut;
}
