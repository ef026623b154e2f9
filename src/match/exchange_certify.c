/* Is this outcome what it says? Read from the graph alone, with nothing of the search. */
#include "match/exchange.h"

#include <math.h>

#include "base/banned.h"

static const double rounding = 1e-9; /* of a value: what adding up may take */

typedef struct checking {
    const exchange_graph *g;
    const exchange_how *how;
    const exchange_outcome *out;
    err *e;
    bool *in; /* of each: in the group, or on the path */
    /* what rings and chains weigh in which everybody has room for more than one: each is chosen once at most, and what it gained at the prices that were tried, which may have been lower, is in the bound */
    double beside;
} checking;

static bool is_start(const checking *k, uint32_t v)
{
    return k->g->starts != NULL && k->g->starts[v] != 0;
}

/* Points of the arc; −1: there is none. */
static double points_of(const exchange_graph *g, uint32_t from, uint32_t to)
{
    uint64_t low = g->first[from], high = g->first[from + 1];
    while (low < high) {
        uint64_t mid = low + (high - low) / 2;
        if (g->to[mid] == to) {
            return g->weight[mid];
        }
        if (g->to[mid] < to) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return -1;
}

/* That an arc of v holds. */
static double chance_of(const checking *k, uint32_t v)
{
    return k->how->success * (k->g->keeps != NULL ? k->g->keeps[v] : 1);
}

static uint32_t room_of(const checking *k, uint32_t v)
{
    return k->g->capacity != NULL ? k->g->capacity[v] : 1;
}

/* ------------------------------------------------------------------ groups */

static bool check_size(const checking *k, const exchange_group *x, uint32_t number)
{
    uint32_t arcs = x->is_chain ? x->count - 1 : x->count, most = x->is_chain ? k->how->chain_max : k->how->ring_max;
    if (x->count < 2 || arcs > most) {
        return err_set(k->e, ERR_RULE, "group %u has %u people, which is not allowed", number, x->count);
    }
    for (uint32_t i = 0; i < x->count; i++) {
        if (x->members[i] >= k->g->count) {
            return err_set(k->e, ERR_RULE, "group %u holds %u, who is nobody", number, x->members[i]);
        }
        if (is_start(k, x->members[i]) != (x->is_chain && i == 0)) {
            return err_set(k->e, ERR_RULE, "group %u does not begin, or goes on, with the right kind of person",
                           number);
        }
    }
    return true;
}

static bool check_worth(const checking *k, const exchange_group *x, uint32_t number)
{
    double worth = 0, power = 1;
    for (uint32_t i = 0; i + x->is_chain < x->count; i++) {
        double points = points_of(k->g, x->members[i], x->members[(i + 1) % x->count]);
        if (points < 0) {
            return err_set(k->e, ERR_RULE, "group %u has an arc from %u that is not in the graph", number,
                           x->members[i]);
        }
        power *= chance_of(k, x->members[i]);
        worth += points * (x->is_chain ? power : 1);
    }
    worth *= (x->is_chain ? 1 : power) * k->g->unit;
    return fabs(worth - x->value) <= rounding * (1 + worth) ||
           err_set(k->e, ERR_RULE, "group %u weighs %.12g and not %.12g", number, worth, x->value);
}

static bool check_members(checking *k, const exchange_group *x, uint32_t number, uint32_t *used)
{
    bool good = true;
    for (uint32_t i = 0; i < x->count; i++) {
        good = good && !k->in[x->members[i]];
        k->in[x->members[i]] = true;
        used[x->members[i]]++;
    }
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t v = x->members[i];
        k->in[v] = false;
        if (good && used[v] > room_of(k, v)) {
            return err_set(k->e, ERR_RULE, "%u is in more groups than their capacity", v);
        }
    }
    return good || err_set(k->e, ERR_RULE, "group %u holds somebody twice", number);
}

static bool are_same(const exchange_group *x, const exchange_group *y)
{
    bool same = x->is_chain == y->is_chain && x->count == y->count;
    for (uint32_t i = 0; same && i < x->count; i++) {
        same = x->members[i] == y->members[i];
    }
    return same;
}

static uint32_t lowest_of(const exchange_group *x)
{
    uint32_t lowest = x->members[0];
    for (uint32_t i = 1; i < x->count; i++) {
        lowest = x->members[i] < lowest ? x->members[i] : lowest;
    }
    return lowest;
}

/* In order, and no two the same. */
static bool check_order(const checking *k)
{
    const exchange_group *x = k->out->groups;
    for (uint32_t i = 0; i < k->out->group_count; i++) {
        bool ring = i < k->out->ring_count;
        if (x[i].is_chain == ring || (ring && x[i].members[0] != lowest_of(&x[i]))) {
            return err_set(k->e, ERR_RULE, "group %u is not in its place", i);
        }
        for (uint32_t j = i; j-- > 0 && x[j].is_chain == x[i].is_chain;) {
            if (lowest_of(&x[j]) > lowest_of(&x[i])) {
                return err_set(k->e, ERR_RULE, "group %u is not in its place", i);
            }
            if (lowest_of(&x[j]) < lowest_of(&x[i])) {
                break;
            }
            if (are_same(&x[i], &x[j])) {
                return err_set(k->e, ERR_RULE, "groups %u and %u are the same", j, i);
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ every ring and chain there is */

typedef struct path {
    uint32_t members[EXCHANGE_CHAIN_MAX + 1];
    uint32_t count;
    double points, price, power; /* points: of a chain with the chance in them; power: that all arcs so far hold */
} path;

static bool check_gain(checking *k, const path *p, double worth)
{
    double most = worth * k->g->unit;
    bool roomy = true;
    for (uint32_t i = 0; i < p->count; i++) {
        roomy = roomy && room_of(k, p->members[i]) > 1;
    }
    if (roomy) {
        k->beside += most;
        return true;
    }
    return most <= p->price + rounding * (1 + most) * 10 ||
           err_set(k->e, ERR_RULE, "a group that begins with %u and has %u people weighs %.12g, above its prices %.12g",
                   p->members[0], p->count, most, p->price);
}

static bool check_paths(checking *k, const path *p, bool chain)
{
    uint32_t v = p->members[p->count - 1];
    double back = chain || p->count < 2 ? -1 : points_of(k->g, v, p->members[0]);
    if (back >= 0 && !check_gain(k, p, (p->points + back) * p->power * chance_of(k, v))) {
        return false;
    }
    if (chain && p->count > 1 && !check_gain(k, p, p->points)) {
        return false;
    }
    if (p->count == (chain ? k->how->chain_max + 1 : k->how->ring_max)) {
        return true;
    }
    for (uint64_t i = k->g->first[v]; i < k->g->first[v + 1]; i++) {
        uint32_t to = k->g->to[i];
        if (k->in[to] || (!chain && to < p->members[0])) { /* a ring is seen from its lowest */
            continue;
        }
        path next = *p;
        next.power *= chance_of(k, v);
        next.points += k->g->weight[i] * (chain ? next.power : 1);
        next.price += k->out->prices[to];
        next.members[next.count++] = to;
        k->in[to] = true;
        bool good = check_paths(k, &next, chain);
        k->in[to] = false;
        if (!good) {
            return false;
        }
    }
    return true;
}

static bool check_bound(const checking *k, double sum)
{
    return k->out->bound <= (sum + k->beside) * (1 + rounding) + rounding ||
           err_set(k->e, ERR_RULE, "the bound %.12g is above the prices and what else may count, %.12g together",
                   k->out->bound, sum + k->beside);
}

/* Without looking at the whole it is not known what is beside the prices; where nobody has room for more, nothing is. */
static bool check_prices(checking *k, bool whole)
{
    double sum = 0;
    bool roomy = false;
    for (uint32_t v = 0; v < k->g->count; v++) {
        if (!(k->out->prices[v] >= 0)) {
            return err_set(k->e, ERR_RULE, "the price of %u is below nought", v);
        }
        sum += k->out->prices[v] * room_of(k, v);
        roomy = roomy || room_of(k, v) > 1;
    }
    for (uint32_t v = 0; whole && v < k->g->count; v++) {
        path p = {.members = {v}, .count = 1, .price = k->out->prices[v], .power = 1};
        bool chain = is_start(k, v);
        if ((chain ? k->how->chain_max : k->how->ring_max) == 0) {
            continue;
        }
        k->in[v] = true;
        bool good = check_paths(k, &p, chain);
        k->in[v] = false;
        if (!good) {
            return false;
        }
    }
    return (roomy && !whole) || check_bound(k, sum);
}

bool exchange_certify(arena *a, const exchange_graph *g, const exchange_how *how, const exchange_outcome *out,
                      bool whole, err *e)
{
    checking k = {.g = g, .how = how, .out = out, .e = e, .in = ARENA_ARRAY(a, bool, (size_t)g->count + 1)};
    uint32_t *used = ARENA_ARRAY(a, uint32_t, (size_t)g->count + 1);
    double value = 0;
    for (uint32_t i = 0; i < out->group_count; i++) {
        const exchange_group *x = &out->groups[i];
        TRY(check_size(&k, x, i) && check_members(&k, x, i, used) && check_worth(&k, x, i));
        value += x->value;
    }
    TRY(check_order(&k));
    if (fabs(value - out->value) > rounding * (1 + value)) {
        return err_set(e, ERR_RULE, "the groups weigh %.12g together and not %.12g", value, out->value);
    }
    if (out->value > out->bound * (1 + rounding) + rounding || (out->proven && out->bound != out->value)) {
        return err_set(e, ERR_RULE, "the value %.12g does not go with the bound %.12g", out->value, out->bound);
    }
    return check_prices(&k, whole);
}
