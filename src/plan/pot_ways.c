/* The ways of money: a maximum flow from budgets to what belongs to budgets (Edmonds and Karp 1972). */
#include <string.h>

#include "plan/pot_inside.h"

#include "base/banned.h"

bool pot_is_of_others(const budgets *b, uint32_t number)
{
    for (uint32_t i = 0; i < b->wall_count; i++) {
        if (b->walls[i].from == number && b->walls[i].agreement) {
            return true;
        }
    }
    return false;
}

int64_t pot_may_cross(const pot_case *c, uint32_t from, uint32_t to)
{
    const budgets *b = c->budgets;
    bool may = !pot_is_of_others(b, from) || (c->agreed != NULL && c->agreed[from]);
    if (from == to || !may) {
        return from == to ? POT_ALL : 0;
    }
    for (uint32_t i = 0; i < b->wall_count; i++) {
        const budget_wall *w = &b->walls[i];
        if (w->from == from && w->to == to) {
            bool stands = c->walls != POT_NONE && (c->lifted == NULL || !c->lifted[i]);
            return !stands ? POT_ALL : c->walls == POT_STRICT ? 0 : w->most < 0 ? POT_ALL : w->most;
        }
    }
    return c->walls == POT_NONE ? POT_ALL : 0;
}

void pot_ways_of(const pot_case *c, pot_ways *w)
{
    w->n = c->budgets->count;
    for (uint32_t i = 0; i < w->n; i++) {
        w->amount[i] = c->budgets->list[i].amount;
        for (uint32_t j = 0; j < w->n; j++) {
            w->cap[i * w->n + j] = pot_may_cross(c, i, j);
        }
    }
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

enum { NONE = -1, HAS_MONEY = -2 };

typedef struct tracing {       /* from budgets with money left, breadth first */
    int8_t of_to[BUDGETS_MAX]; /* of what belongs to a budget: which budget reaches it; NONE */
    /* of a budget: whose payment it could leave to another; NONE; HAS_MONEY: it has money left */
    int8_t of_from[BUDGETS_MAX];
} tracing;

/* Ends at the first that is short (when `short_of` is given): its number; −1: none is reached. */
static int32_t trace(const pot_ways *w, const int64_t *flow, const int64_t *left, const int64_t *short_of, tracing *t)
{
    uint32_t queue[2 * BUDGETS_MAX], head = 0, tail = 0;
    memset(t, NONE, sizeof *t);
    for (uint32_t i = 0; i < w->n; i++) {
        if (left[i] > 0) {
            t->of_from[i] = HAS_MONEY;
            queue[tail++] = i;
        }
    }
    while (head < tail) {
        uint32_t at = queue[head++];
        for (uint32_t j = 0; j < w->n; j++) {
            if (at < w->n && t->of_to[j] == NONE && flow[at * w->n + j] < w->cap[at * w->n + j]) {
                t->of_to[j] = (int8_t)at;
                queue[tail++] = w->n + j;
                if (short_of != NULL && short_of[j] > 0) {
                    return (int32_t)j;
                }
            } else if (at >= w->n && t->of_from[j] == NONE && flow[j * w->n + at - w->n] > 0) {
                t->of_from[j] = (int8_t)(at - w->n);
                queue[tail++] = j;
            }
        }
    }
    return -1;
}

static void what_is_left(const pot_ways *w, const int64_t *flow, int64_t *left)
{
    for (uint32_t i = 0; i < w->n; i++) {
        left[i] = w->amount[i];
        for (uint32_t j = 0; j < w->n; j++) {
            left[i] -= flow[i * w->n + j];
        }
    }
}

int64_t pot_pay(const pot_ways *w, const int64_t *demand, int64_t *flow)
{
    int64_t left[BUDGETS_MAX], short_of[BUDGETS_MAX], added = 0;
    tracing t;
    int32_t to;
    memset(flow, 0, sizeof *flow * w->n * w->n);
    for (uint32_t i = 0; i < w->n; i++) {
        flow[i * w->n + i] = least(least(w->amount[i], demand[i]), w->cap[i * w->n + i]);
        left[i] = w->amount[i] - flow[i * w->n + i];
        short_of[i] = demand[i] - flow[i * w->n + i];
    }
    while ((to = trace(w, flow, left, short_of, &t)) >= 0) {
        int64_t much = short_of[to];
        for (int32_t j = to;;) {
            int32_t i = t.of_to[j];
            much = least(much, w->cap[(uint32_t)i * w->n + (uint32_t)j] - flow[(uint32_t)i * w->n + (uint32_t)j]);
            if (t.of_from[i] == HAS_MONEY) {
                much = least(much, left[i]);
                left[i] -= much;
                break;
            }
            j = t.of_from[i];
            much = least(much, flow[(uint32_t)i * w->n + (uint32_t)j]);
        }
        short_of[to] -= much;
        for (int32_t j = to;;) {
            int32_t i = t.of_to[j];
            flow[(uint32_t)i * w->n + (uint32_t)j] += much;
            if (t.of_from[i] == HAS_MONEY) {
                break;
            }
            j = t.of_from[i];
            flow[(uint32_t)i * w->n + (uint32_t)j] -= much;
        }
    }
    for (uint32_t i = 0; i < w->n; i++) {
        added += short_of[i];
    }
    return added;
}

void pot_reached(const pot_ways *w, const int64_t *flow, bool *to, bool *from)
{
    int64_t left[BUDGETS_MAX] = {0};
    tracing t;
    what_is_left(w, flow, left);
    trace(w, flow, left, NULL, &t);
    for (uint32_t i = 0; i < w->n; i++) {
        to[i] = t.of_to[i] != NONE;
        from[i] = t.of_from[i] != NONE;
    }
}
