/* Columns that gain at prices: blocks of vertices from which rings and chains are begun, put together in the order of the blocks. */
#include <math.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    BLOCKS_MAX = 256,  /* of work */
    BLOCK_LEAST = 8,   /* vertices in one */
    WHOLE_BLOCKS = 64, /* of work, when rings are looked for in the whole graph (exchange_whole.c) */
    WHOLE_MOST = 3,    /* people in a ring that is looked for there */
};

typedef struct found_block {
    arena *a;
    exchange_pool *pool;
    uint32_t *lacking; /* vertices, and what each lacks */
    double *lack;
    size_t lacking_count;
    uint64_t looks;
    bool cut, full;
    double most, beside;
} found_block;

typedef struct finding {
    exchange_case *c;
    const exchange_ask *ask;
    const exchange_rings *rings; /* or else rings of a graph with very many arcs, or else chains */
    const exchange_whole *whole;
    const exchange_chains *chains;
    uint32_t block, blocks;
    uint32_t busy; /* blocks in which something is begun */
    found_block *found;
    double *left;
} finding;

/* ------------------------------------------------------------------ one list */

static void swap(exchange_kept *x, exchange_kept *y)
{
    exchange_kept z = *x;
    *x = *y;
    *y = z;
}

static void add_one(exchange_list *l, const uint32_t *members, uint32_t count, bool chain, double value)
{
    if (l->pool->count >= l->columns_max) {
        l->full = l->cut = true;
        return;
    }
    exchange_pool_add(l->pool, members, count, chain, value);
}

/* The least of those that are kept stands first. */
static void keep(exchange_list *l, const uint32_t *members, uint32_t count, double value, double gain)
{
    if (l->best_count == l->ask->most) {
        l->full = true;
        if (!(gain > l->best[0].gain)) {
            return;
        }
        l->best[0] = l->best[--l->best_count];
        for (uint32_t i = 1; i < l->best_count; i++) {
            if (l->best[i].gain < l->best[0].gain) {
                swap(&l->best[i], &l->best[0]);
            }
        }
    }
    exchange_kept *its = &l->best[l->best_count++];
    *its = (exchange_kept){.gain = gain, .value = value, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        its->members[i] = members[i];
    }
    if (gain < l->best[0].gain) {
        swap(its, &l->best[0]);
    }
}

void exchange_list_offer(exchange_list *l, const uint32_t *members, uint32_t count, bool chain, double value,
                         double gain)
{
    double lack = gain - l->ask->over;
    l->most = gain > l->most ? gain : l->most;
    /* a starter alone makes good for its chains: there are few of them, and their price is seldom above nought */
    bool roomy = exchange_is_roomy(members, count, l->c->capacity);
    l->beside += roomy ? lack : 0;
    for (uint32_t i = 0; !roomy && i < (chain ? 1 : count); i++) {
        double its = chain ? lack : lack / count;
        l->lack[members[i]] = its > l->lack[members[i]] ? its : l->lack[members[i]];
    }
    if (l->ask->most > 0) {
        keep(l, members, count, value, gain);
    } else {
        add_one(l, members, count, chain, value);
    }
}

void exchange_list_flush(exchange_list *l, uint32_t vertex, bool chain)
{
    if (l->best_count > 0 && l->best_count == l->ask->most) {
        l->left[vertex] = fmax(l->left[vertex], l->best[0].gain - l->ask->over);
    }
    for (uint32_t i = 0; i < l->best_count; i++) {
        add_one(l, l->best[i].members, l->best[i].count, chain, l->best[i].value);
    }
    l->best_count = 0;
}

void exchange_list_cut(exchange_list *l, uint32_t vertex, double most)
{
    l->lack[vertex] = fmax(l->lack[vertex], most);
    l->left[vertex] = fmax(l->left[vertex], most);
    l->full = true;
}

/* ------------------------------------------------------------------ blocks */

static void find_block(void *of, uint32_t block)
{
    finding *f = of;
    found_block *b = &f->found[block];
    arena *scratch = arena_new();
    uint64_t end = ((uint64_t)block + 1) * f->block;
    uint32_t n = f->c->n, from = block * f->block, until = end < n ? (uint32_t)end : n;
    b->a = arena_new();
    exchange_list l = {.a = b->a,
                       .scratch = scratch,
                       .c = f->c,
                       .ask = f->ask,
                       .pool = exchange_pool_new(b->a, false),
                       .lack = ARENA_ARRAY(scratch, double, (size_t)n + 1),
                       .left = f->left,
                       .columns_max = f->ask->most > 0 ? UINT64_MAX : f->ask->columns / f->busy * 4 + 64,
                       .most = -INFINITY,
                       .best = ARENA_ARRAY(scratch, exchange_kept, (size_t)f->ask->most + 1)};
    if (f->rings != NULL) {
        exchange_rings_search(f->rings, &l, from, until);
    } else if (f->whole != NULL) {
        exchange_whole_search(f->whole, &l, from, until);
    } else {
        exchange_chains_search(f->chains, &l, from, until);
    }
    size_t caps[2] = {0}, count = 0;
    for (uint32_t v = 0; v < n; v++) {
        if (l.lack[v] > 0) {
            ARENA_PUSH(b->a, b->lacking, count, caps[0], v);
            ARENA_PUSH(b->a, b->lack, b->lacking_count, caps[1], l.lack[v]);
            count = b->lacking_count;
        }
    }
    b->pool = l.pool;
    b->looks = l.looks;
    b->cut = l.cut;
    b->full = l.full;
    b->most = l.most;
    b->beside = l.beside;
    arena_free(scratch);
}

/* Lacks of different kinds of columns: the larger does for both. */
static void gather(finding *f, exchange_found *out)
{
    team_run(f->c->team, find_block, f, f->blocks);
    for (uint32_t b = 0; b < f->blocks; b++) {
        found_block *its = &f->found[b];
        for (uint32_t i = 0; i < its->pool->count; i++) {
            const exchange_pool *p = its->pool;
            if (f->ask->most == 0 && out->pool->count >= f->ask->columns) {
                its->full = true;
                break;
            }
            exchange_pool_add(out->pool, &p->members[p->first[i]], exchange_size(p, i), p->chain[i] != 0, p->value[i]);
        }
        for (size_t i = 0; i < its->lacking_count; i++) {
            double *lack = &out->lack[its->lacking[i]];
            *lack = its->lack[i] > *lack ? its->lack[i] : *lack;
        }
        f->c->steps += its->looks;
        out->complete = out->complete && !its->cut;
        out->listed = out->listed && !its->cut && !its->full;
        out->beside += its->beside;
        out->most = its->most > out->most ? its->most : out->most;
        arena_free(its->a);
    }
}

/* Blocks with those who begin chains; at least one. */
static uint32_t busy_blocks(const finding *f)
{
    uint32_t busy = 0, last = UINT32_MAX;
    for (uint32_t v = 0; f->c->g->starts != NULL && v < f->c->n; v++) {
        if (f->c->g->starts[v] != 0 && v / f->block != last) {
            last = v / f->block;
            busy++;
        }
    }
    return busy > 0 ? busy : 1;
}

static bool rows_fit(const exchange_graph *g)
{
    bool fit = true;
    for (uint32_t v = 0; v < g->count; v++) {
        fit = fit && g->first[v + 1] - g->first[v] <= EXCHANGE_WHOLE_ROW;
    }
    return fit;
}

/* Rings of a graph with very many arcs, in fewer blocks: for each, arcs are gathered from the whole graph. */
static void find_whole(finding *f, exchange_found *out)
{
    finding its = *f;
    arena *scratch = arena_new();
    its.block = (f->c->n + WHOLE_BLOCKS - 1) / WHOLE_BLOCKS;
    its.block = its.block > BLOCK_LEAST ? its.block : BLOCK_LEAST;
    its.blocks = its.busy = (f->c->n + its.block - 1) / its.block;
    its.whole = exchange_whole_prepare(f->c, scratch, f->ask);
    its.found = ARENA_ARRAY(scratch, found_block, its.blocks);
    gather(&its, out);
    arena_free(scratch);
}

void exchange_find(exchange_case *c, arena *a, const exchange_ask *ask, exchange_found *out)
{
    uint32_t n = c->n, block = (n + BLOCKS_MAX - 1) / BLOCKS_MAX;
    finding f = {.c = c, .ask = ask, .block = block > BLOCK_LEAST ? block : BLOCK_LEAST};
    *out = (exchange_found){.pool = exchange_pool_new(a, false),
                            .lack = ARENA_ARRAY(a, double, (size_t)n + 1),
                            .left = ARENA_ARRAY(a, double, (size_t)n + 1),
                            .complete = true,
                            .listed = true,
                            .most = -INFINITY};
    f.left = out->left;
    f.blocks = (n + f.block - 1) / f.block;
    f.busy = f.blocks;
    bool sure = c->sure; /* then rings of all lengths are looked for together */
    bool lean = exchange_is_many(c) && ask->ring_max >= 2 && ask->ring_max <= WHOLE_MOST && rows_fit(c->g);
    if (lean) {
        find_whole(&f, out);
    }
    for (uint32_t k = 2; !lean && k <= ask->ring_max; k = sure ? ask->ring_max + 1 : k + 1) {
        arena *scratch = arena_new();
        f.rings = exchange_rings_prepare(c, scratch, ask, k, sure ? ask->ring_max : k);
        f.found = ARENA_ARRAY(scratch, found_block, f.blocks);
        gather(&f, out);
        arena_free(scratch);
    }
    if (ask->chain_max > 0) {
        arena *scratch = arena_new();
        f.rings = NULL;
        f.busy = busy_blocks(&f);
        f.chains = exchange_chains_prepare(c, scratch, ask);
        f.found = ARENA_ARRAY(scratch, found_block, f.blocks);
        gather(&f, out);
        arena_free(scratch);
    }
}
