/* Prices at which no ring or chain of the whole graph gains: column generation.
 *
 * The best mix of the columns so far gives prices; columns that gain at prices between these and the best so far (Wentges 1997, doi:10.1016/S0969-6016(97)00001-4) come in. What each vertex lacks at
 * those prices, added, makes them good for every column: a bound in every round.
 */
#include <math.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    ROUNDS_MAX = 200,
    MOST = 6,
    FIRST_MOST = 4,
    FIRST_LOOKS = 4000,
    POOL_OF_VERTEX = 60,
    POOL_LEAST = 20000,
    STALLS = 6,
    TURNS_OF_THIN = 2,
    ROUNDS_WHOLE = 160,
    MOST_WHOLE = 12,
    POOL_WHOLE = 4,
    LOOKS_WHOLE = 12000,
    LOOKS_WHOLE_MOST = 100000000,
    SMALL_MOST = 1000, /* vertices */
    MIDDLE_MOST = 3000
};
/* Share of the bound. Of small graphs the exact search begins soon, and finds the best prices of its columns itself. */
static const double close_small = 2e-4, close_middle = 3e-5, close_large = 1e-4;
static const double first_share = 0.7; /* of the most that anybody gives to somebody: their first price */
static const double towards_best = 0.5;
static const double above = 1.1, far_whole = 0.15, near_whole = 1e-2;
static const double share_of_thin = 0.25,
                    close_of_thin = 1e-2;       /* so much of the clock at most for the thin graph, and so close */
static const double share_of_clock_thin = 0.78; /* parts of very large graphs gain little */
static const double share_of_clock =
    0.6; /* of large graphs prices could take all of it, with nothing left for the choice */

typedef struct bounding {
    exchange_case *c;
    exchange_prices *out;
    arena *pool_arena;
    exchange_mix mix;
    double *tried;               /* prices at which columns are looked for */
    uint64_t looks, chain_looks; /* for one vertex */
    double late;                 /* share of the clock */
    double close;                /* how far worth and bound may be from each other: share of the bound */
    uint32_t rounds;
    bool bounded; /* all columns were looked at once */
} bounding;

/* Rounding of each addition is carried (Neumaier 1974, doi:10.1002/zamm.19740540106): of a hundred thousand people it could else take the bound below a whole multiple of the grain. */
double exchange_sum(const exchange_case *c, const double *price)
{
    double sum = 0, carried = 0;
    for (uint32_t v = 0; v < c->n; v++) {
        double its = c->capacity[v] * price[v], next = sum + its;
        carried += sum >= its ? sum - next + its : its - next + sum;
        sum = next;
    }
    return sum + carried;
}

static void take_pool(bounding *b, const exchange_found *f)
{
    uint32_t had = b->out->pool->count;
    for (uint32_t i = 0; i < f->pool->count; i++) {
        const exchange_pool *p = f->pool;
        exchange_pool_add(b->out->pool, &p->members[p->first[i]], exchange_size(p, i), p->chain[i] != 0, p->value[i]);
    }
    uint32_t count = b->out->pool->count;
    if (count > had) {
        double *amount = arena_zero_array(b->pool_arena, (size_t)count + 1, sizeof *amount);
        if (had > 0) {
            memcpy(amount, b->mix.amount, sizeof *amount * had);
        }
        b->mix.amount = amount;
    }
}

/* Columns that are of no use at these prices go, when there are too many. */
static void thin_pool(bounding *b, uint32_t of_vertex, double share)
{
    exchange_pool *p = b->out->pool;
    size_t most = (size_t)b->c->n * of_vertex;
    most = most > POOL_LEAST ? most : POOL_LEAST;
    if (p->count <= most) {
        return;
    }
    arena *a = arena_new();
    uint8_t *marks = arena_zero_array(b->pool_arena, p->count, 1);
    double far = fmin(b->out->bound, b->mix.bound) / (b->c->n + 1);
    uint32_t kept = 0;
    for (uint32_t j = 0; j < p->count; j++) {
        marks[j] = b->mix.amount[j] > 0 || exchange_gain(p, j, b->mix.price) > -far * share;
        kept += marks[j];
    }
    double *amount = ARENA_ARRAY(a, double, (size_t)kept + 1);
    exchange_pool *part = exchange_pool_part(a, p, marks);
    for (uint32_t j = 0, at = 0; j < p->count; j++) {
        if (marks[j] != 0) {
            amount[at++] = b->mix.amount[j];
        }
    }
    arena_free(b->pool_arena);
    b->pool_arena = a;
    b->out->pool = part;
    b->mix.amount = amount;
}

/* At the most that anybody gives to somebody nothing gains: a bound to begin with. */
static void first_bound(bounding *b)
{
    const exchange_graph *g = b->c->g;
    memset(b->out->price, 0, sizeof(double) * b->c->n);
    for (uint32_t v = 0; v < b->c->n; v++) {
        for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
            double its = b->c->power[1] * b->c->keeps[v] * g->weight[i], *most = &b->out->price[g->to[i]];
            *most = its > *most ? its : *most;
        }
    }
    b->out->bound = exchange_sum(b->c, b->out->price);
    b->bounded = false;
}

/* A part of that is a first price, so high that only the best of what there is gains. */
static void first_columns(bounding *b)
{
    for (uint32_t v = 0; v < b->c->n; v++) {
        b->tried[v] = first_share * b->out->price[v];
    }
    arena *a = arena_new();
    exchange_found f;
    exchange_ask ask = {.ring_max = b->c->how->ring_max,
                        .chain_max = b->c->how->chain_max,
                        .price = b->tried,
                        .shrink = 1,
                        .most = FIRST_MOST,
                        .looks = FIRST_LOOKS,
                        .chain_looks = FIRST_LOOKS};
    exchange_find(b->c, a, &ask, &f);
    take_pool(b, &f);
    arena_free(a);
}

/* Columns that gain at the prices tried; how many were new. */
static uint32_t look(bounding *b, double shrink)
{
    arena *a = arena_new();
    exchange_found f;
    exchange_ask ask = {.ring_max = b->c->how->ring_max,
                        .chain_max = b->c->how->chain_max,
                        .price = b->tried,
                        .shrink = shrink,
                        .most = MOST,
                        .looks = b->looks,
                        .chain_looks = b->chain_looks};
    uint32_t had = b->out->pool->count;
    exchange_find(b->c, a, &ask, &f);
    for (uint32_t v = 0; v < b->c->n; v++) {
        f.lack[v] = (f.lack[v] + b->tried[v]) / shrink;
    }
    double bound = exchange_sum(b->c, f.lack) + f.beside / shrink;
    b->bounded = b->bounded || f.complete;
    if (bound < b->out->bound) {
        b->out->bound = bound;
        memcpy(b->out->price, f.lack, sizeof(double) * b->c->n);
    }
    take_pool(b, &f);
    if (!f.complete && b->out->pool->count - had < b->c->n / 2) {
        b->looks *= 8;
    }
    if (b->out->pool->count == had) {
        b->chain_looks *= 8;
    }
    arena_free(a);
    return b->out->pool->count - had;
}

/* Nothing more is to be won: the two are as close as asked, or no whole multiple of the grain lies between them. */
static bool is_close(const bounding *b, double close)
{
    double bound = b->out->bound, worth = b->mix.worth, grain = b->c->grain;
    return b->bounded && (bound - worth <= close * bound ||
                          (grain > 0 && floor(bound / grain * (1 + 1e-12)) <= floor(worth / grain + 1e-9)));
}

static bool is_late(const bounding *b)
{
    exchange_case *c = b->c;
    bool late = c->how->seconds > 0 && exchange_elapsed(c) >= b->late * c->how->seconds;
    c->hurried = c->hurried || late;
    return late;
}

static void improve(bounding *b)
{
    double best = INFINITY, near = 1e-2;
    uint32_t stalls = 0;
    for (uint32_t round = 0; round < ROUNDS_MAX && !exchange_over(b->c); round++) {
        exchange_mix_improve(b->c, b->out->pool, near, b->rounds, &b->mix);
        double part = b->bounded && round % 2 == 0 ? towards_best : 0;
        for (uint32_t v = 0; v < b->c->n; v++) {
            b->tried[v] = part > 0 ? part * b->out->price[v] + (1 - part) * b->mix.price[v] : b->mix.price[v];
        }
        double shrink = 1 - fmin(near, 1e-3) / 10;
        uint32_t added = look(b, shrink);
        double gap = b->bounded && b->out->bound > 0 ? (b->out->bound - b->mix.worth) / b->out->bound : 1;
        if (b->c->how->progress != NULL) {
            b->c->how->progress(b->c->how->context, b->mix.worth, b->out->bound, "prices");
        }
        if (is_close(b, b->close) || is_late(b)) {
            break;
        }
        stalls = gap < 0.9 * best || !b->bounded ? 0 : stalls + 1;
        best = gap < best ? gap : best;
        if (added == 0 || gap < 3 * near || stalls > 2) {
            if (near <= b->close / 2 && stalls > STALLS) {
                break;
            }
            near = fmax(near / 3, b->close / 4);
        }
        thin_pool(b, POOL_OF_VERTEX, 0.5);
    }
}

/* Of a graph with very many arcs prices are found on a part of it, which is chosen anew at those prices a few times. */
static void begin_thin(bounding *b)
{
    exchange_case *c = b->c;
    const exchange_graph *whole = c->g;
    arena *a = NULL;
    for (uint32_t turn = 0; turn < TURNS_OF_THIN; turn++) {
        arena *next = arena_new();
        c->thin = exchange_thin(c, next, b->mix.price);
        arena_free(a);
        a = next;
        if (c->thin == whole) {
            break;
        }
        c->g = c->thin;
        first_bound(b);
        if (turn == 0) {
            first_columns(b);
        }
        b->close = close_of_thin;
        b->late = share_of_thin * (turn + 1) / TURNS_OF_THIN;
        improve(b);
        c->g = whole;
    }
    arena_defer(c->a, (void (*)(void *))arena_free, a);
}

/* All of the graph at the prices of the mix: every column that is not in the pool gains no more than what is left of the vertex that it is begun from. So prices that are no lower, and higher by that, are good for all. */
static void look_whole(bounding *b, double *least)
{
    exchange_case *c = b->c;
    arena *a = arena_new();
    exchange_found f;
    exchange_ask ask = {.ring_max = c->how->ring_max,
                        .chain_max = c->how->chain_max,
                        .price = least,
                        .shrink = 1,
                        .most = MOST_WHOLE,
                        .looks = b->looks,
                        .chain_looks = b->looks};
    for (uint32_t v = 0; v < c->n; v++) {
        least[v] = (b->bounded ? 1 : above) * b->mix.price[v];
    }
    exchange_find(c, a, &ask, &f);
    for (uint32_t v = 0; v < c->n; v++) {
        least[v] += f.left[v];
    }
    take_pool(b, &f);
    arena_free(a);
}

/* The bound of prices near those of the mix, with nobody's below its least. */
static void bound_above(bounding *b, const double *least)
{
    exchange_mix its = b->mix;
    for (uint32_t v = 0; v < b->c->n; v++) {
        b->tried[v] = fmax(b->mix.price[v], least[v]);
    }
    its.price = b->tried;
    double bound = exchange_mix_fit(b->c, b->out->pool, least, &its);
    if (bound < b->out->bound) {
        b->out->bound = bound;
        memcpy(b->out->price, b->tried, sizeof(double) * b->c->n);
    }
    b->bounded = true;
}

static void improve_whole(bounding *b)
{
    exchange_case *c = b->c;
    double *least = ARENA_ARRAY(c->a, double, (size_t)c->n + 1), near = near_whole, best = INFINITY;
    uint32_t stalls = 0;
    b->bounded = false;
    b->rounds = ROUNDS_WHOLE;
    b->looks = LOOKS_WHOLE;
    while (stalls < STALLS && !exchange_over(c) && !is_close(b, b->close) && !is_late(b)) {
        thin_pool(b, POOL_WHOLE, far_whole); /* a look finds anew all that gains */
        look_whole(b, least);
        exchange_mix_improve(c, b->out->pool, near, b->rounds, &b->mix);
        bound_above(b, least);
        if (c->how->progress != NULL) {
            c->how->progress(c->how->context, b->mix.worth, b->out->bound, "whole");
        }
        double gap = b->out->bound - b->mix.worth;
        if (gap < 0.9 * best) {
            stalls = 0;
        } else {
            stalls++;
            near /= 3;
        }
        best = fmin(gap, best);
        b->looks = b->looks < LOOKS_WHOLE_MOST ? 8 * b->looks : b->looks;
    }
}

void exchange_find_prices(exchange_case *c, exchange_prices *out)
{
    bounding b = {.c = c, .out = out, .pool_arena = arena_new()};
    *out = (exchange_prices){.bound = 0};
    out->price = ARENA_ARRAY(c->a, double, (size_t)c->n + 1);
    out->pool = exchange_pool_new(b.pool_arena, true);
    b.tried = ARENA_ARRAY(c->a, double, (size_t)c->n + 1);
    b.mix.capacity = c->capacity;
    b.mix.price = ARENA_ARRAY(c->a, double, (size_t)c->n + 1);
    b.mix.amount = ARENA_ARRAY(b.pool_arena, double, 1);
    b.looks = b.chain_looks = FIRST_LOOKS;
    b.rounds = c->n <= MIDDLE_MOST ? 4000 : 1500;
    begin_thin(&b);
    first_bound(&b);
    b.close = c->n <= SMALL_MOST ? close_small : c->n <= MIDDLE_MOST ? close_middle : close_large;
    b.late = share_of_clock;
    if (c->thin == c->g) {
        first_columns(&b);
        improve(&b);
    } else {
        b.late = share_of_clock_thin;
        improve_whole(&b);
    }
    out->near = c->thin == c->g ? out->price : b.mix.price;
    if (!exchange_is_large(c)) {
        c->thin = c->g;
    }
    out->amount = b.mix.amount;
    out->worth = b.mix.worth;
    arena_defer(c->a, (void (*)(void *))arena_free, b.pool_arena);
}
