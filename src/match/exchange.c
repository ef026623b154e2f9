/* Exchange: the case made ready, the steps in their order, and the outcome told. */
#include "match/exchange.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what is refused */

static bool check_how(const exchange_how *h, err *e)
{
    if (h->ring_max > EXCHANGE_RING_MAX || h->chain_max > EXCHANGE_CHAIN_MAX) {
        return err_set(e, ERR_INPUT, "rings may have at most %d people and chains at most %d arcs", EXCHANGE_RING_MAX,
                       EXCHANGE_CHAIN_MAX);
    }
    if (!(h->success >= EXCHANGE_CHANCE_MIN && h->success <= 1) || !(h->gap >= 0) || !(h->seconds >= 0)) {
        return err_set(e, ERR_INPUT, "success must be from %g to 1, and the gap and the seconds may not be below 0",
                       EXCHANGE_CHANCE_MIN);
    }
    return (h->threads >= 1 && h->threads <= EXCHANGE_THREADS_MAX) ||
           err_set(e, ERR_INPUT, "there must be 1 to %d threads", EXCHANGE_THREADS_MAX);
}

static bool check_arcs(const exchange_graph *g, uint32_t v, err *e)
{
    if (g->first[v] > g->first[v + 1] || g->first[v + 1] > EXCHANGE_ARCS_MAX) {
        return err_set(e, ERR_INPUT, "the arcs of %u are not one row, or there are more than %d", v, EXCHANGE_ARCS_MAX);
    }
    for (uint64_t i = g->first[v]; i < g->first[v + 1]; i++) {
        if (g->to[i] >= g->count || g->to[i] == v || (i > g->first[v] && g->to[i] <= g->to[i - 1])) {
            return err_set(e, ERR_INPUT, "the arcs of %u are not in order, each once and to somebody else", v);
        }
        if (g->weight[i] < 0) {
            return err_set(e, ERR_INPUT, "an arc of %u weighs less than nought", v);
        }
        if (g->starts != NULL && g->starts[g->to[i]] != 0) {
            return err_set(e, ERR_INPUT, "%u helps %u, who begins chains and asks nothing", v, g->to[i]);
        }
    }
    return true;
}

static bool check(const exchange_graph *g, const exchange_how *how, err *e)
{
    TRY(check_how(how, e));
    if (g->count > EXCHANGE_VERTICES_MAX) {
        return err_set(e, ERR_INPUT, "there are more than %d people", EXCHANGE_VERTICES_MAX);
    }
    if (!(g->unit > 0) || !isfinite(g->unit) || g->first[0] != 0) {
        return err_set(e, ERR_INPUT, "the unit must be above 0, and the first arc number 0");
    }
    for (uint32_t v = 0; v < g->count; v++) {
        TRY(check_arcs(g, v, e));
        if (g->capacity != NULL && g->capacity[v] == 0) {
            return err_set(e, ERR_INPUT, "%u has no capacity; leave them out, or give them 1", v);
        }
        if (g->keeps != NULL && !(g->keeps[v] * how->success >= EXCHANGE_CHANCE_MIN && g->keeps[v] <= 1)) {
            return err_set(e, ERR_INPUT,
                           "the chance that %u keeps their word must be at most 1, and with success %g no less than %g",
                           v, how->success, EXCHANGE_CHANCE_MIN);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ ready */

static double clock_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double exchange_elapsed(const exchange_case *c)
{
    return c->how->seconds > 0 ? clock_seconds() - c->started : 0;
}

bool exchange_is_late(const exchange_case *c)
{
    return c->how->seconds > 0 && exchange_elapsed(c) >= c->how->seconds;
}

bool exchange_over(exchange_case *c)
{
    c->cut = c->cut || exchange_is_late(c);
    return c->cut || (c->how->steps > 0 && c->steps >= c->how->steps);
}

uint64_t exchange_arc_from(const exchange_graph *g, uint32_t from, uint32_t to)
{
    uint64_t low = g->first[from], high = g->first[from + 1];
    while (low < high) {
        uint64_t mid = low + (high - low) / 2;
        if (g->to[mid] < to) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

uint64_t exchange_arc(const exchange_graph *g, uint32_t from, uint32_t to)
{
    uint64_t arc = exchange_arc_from(g, from, to);
    return arc < g->first[from + 1] && g->to[arc] == to ? arc : UINT64_MAX;
}

double exchange_worth(const exchange_case *c, const uint32_t *members, uint32_t count, bool chain)
{
    double worth = 0, chance = 1;
    for (uint32_t i = 0; i + chain < count; i++) {
        uint64_t arc = exchange_arc(c->g, members[i], members[(i + 1) % count]);
        assert(arc != UINT64_MAX);
        chance *= c->how->success * c->keeps[members[i]];
        worth += c->g->weight[arc] * (chain ? chance : 1);
    }
    return chain ? worth : worth * chance;
}

static double find_grain(const exchange_graph *g)
{
    int64_t divisor = 0;
    for (uint64_t i = 0; i < g->first[g->count] && divisor != 1; i++) {
        for (int64_t x = g->weight[i], rest; x != 0; x = rest) {
            rest = divisor % x;
            divisor = x;
        }
    }
    return divisor > 0 ? (double)divisor : 1;
}

void exchange_make_ready(exchange_case *c)
{
    double *capacity = ARENA_ARRAY(c->a, double, (size_t)c->g->count + 1),
           *keeps = ARENA_ARRAY(c->a, double, (size_t)c->g->count + 1);
    c->n = c->g->count;
    c->thin = c->g;
    c->keeps_least = 1;
    for (uint32_t v = 0; v < c->n; v++) {
        capacity[v] = c->g->capacity != NULL ? c->g->capacity[v] : 1;
        keeps[v] = c->g->keeps != NULL ? c->g->keeps[v] : 1;
        c->keeps_most = fmax(c->keeps_most, keeps[v]);
        c->keeps_least = fmin(c->keeps_least, keeps[v]);
    }
    c->capacity = capacity;
    c->keeps = keeps;
    c->sure = c->how->success >= 1 && c->keeps_least >= 1;
    c->power[0] = 1;
    for (int i = 1; i <= EXCHANGE_MEMBERS_MAX; i++) {
        c->power[i] = c->power[i - 1] * c->how->success;
    }
    c->grain = c->sure ? find_grain(c->g) : 0;
    c->started = clock_seconds();
    c->team = team_new(c->a, c->how->threads);
}

typedef struct placed {
    uint32_t column, lowest;
    bool chain;
} placed;

static int by_place(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    if (x->chain != y->chain) {
        return x->chain ? 1 : -1;
    }
    return x->lowest != y->lowest ? (x->lowest > y->lowest) - (x->lowest < y->lowest)
                                  : (x->column > y->column) - (x->column < y->column);
}

/* The choice in arena a, in the order that exchange.h says. */
static void tell(arena *a, const exchange_case *c, const exchange_choice *x, exchange_outcome *out)
{
    const exchange_pool *p = exchange_settle_ties(c, x->pool);
    placed *list = arena_array(c->a, (size_t)p->count + 1, sizeof *list);
    exchange_group *groups = ARENA_ARRAY(a, exchange_group, (size_t)p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        list[i] = (placed){i, UINT32_MAX, p->chain[i] != 0};
        for (uint32_t j = p->first[i]; j < p->first[i + 1]; j++) {
            list[i].lowest = p->members[j] < list[i].lowest ? p->members[j] : list[i].lowest;
        }
        out->ring_count += p->chain[i] == 0;
    }
    qsort(list, p->count, sizeof *list, by_place);
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t at = list[i].column, count = exchange_size(p, at);
        uint32_t *members = arena_array(a, count, sizeof *members);
        memcpy(members, &p->members[p->first[at]], sizeof *members * count);
        groups[i] = (exchange_group){members, count, list[i].chain, p->value[at] * c->g->unit};
        out->value += groups[i].value;
    }
    out->groups = groups;
    out->group_count = p->count;
}

bool exchange_choose(arena *a, const exchange_graph *g, const exchange_how *how, exchange_outcome *out, err *e)
{
    TRY(check(g, how, e));
    exchange_case c = {.g = g, .how = how, .a = arena_new()};
    exchange_prices p;
    exchange_choice x;
    exchange_make_ready(&c);
    exchange_find_prices(&c, &p);
    exchange_find_choice(&c, &p, &x);
    double *prices = arena_array(a, (size_t)c.n + 1, sizeof *prices);
    for (uint32_t v = 0; v < c.n; v++) {
        prices[v] = p.price[v] * g->unit;
    }
    *out = (exchange_outcome){.prices = prices,
                              .columns = p.pool->count,
                              .steps = c.steps,
                              .cut = c.cut || c.hurried || exchange_is_late(&c)};
    tell(a, &c, &x, out);
    out->proven = x.proven;
    out->bound = x.proven ? out->value : x.bound * g->unit;
    arena_free(c.a);
    return true;
}
