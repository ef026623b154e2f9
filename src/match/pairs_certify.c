/* Reads the proof that no choice of pairs weighs more. It shares nothing with the search: only what pairs.h says. */
#include <inttypes.h>
#include <stdlib.h>

#include "match/pairs.h"

#include "base/banned.h"

/* Sets that hold one another are a forest. Place 0 stands for everybody and has no price; the sets follow, the largest first. */
typedef struct family {
    uint32_t *inner;  /* of each person: the smallest set that holds them */
    uint32_t *parent; /* of each place: the smallest set around it */
    /* further up, so that any place above is found in about log(depth) steps (Myers 1983,
     * doi:10.1016/0020-0190(83)90106-0) */
    uint32_t *jump;
    uint32_t *depth;
    int64_t *price2; /* of it and all around it */
} family;

/* ------------------------------------------------------------------ the choice */

static bool check_partners(const pairs_graph *g, const pairs_outcome *o, err *e)
{
    for (uint32_t v = 0; v < g->people; v++) {
        uint32_t with = o->partner[v];
        if (with != PAIRS_NOBODY && (with >= g->people || with == v || o->partner[with] != v)) {
            return err_set(e, ERR_RULE, "the partner of person %u is %u, which is not so the other way round", v, with);
        }
    }
    return true;
}

/* Each pair is one of the graph, and together they weigh the value. Of edges between the same two the heaviest counts. */
static bool check_value(arena *a, const pairs_graph *g, const pairs_outcome *o, err *e)
{
    int64_t *weighs = ARENA_ARRAY(a, int64_t, g->people), sum = 0;
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        uint32_t low = x->a < x->b ? x->a : x->b;
        if (o->partner[x->a] == x->b && x->weight > weighs[low]) {
            weighs[low] = x->weight;
        }
    }
    for (uint32_t v = 0; v < g->people; v++) {
        if (o->partner[v] != PAIRS_NOBODY && o->partner[v] > v) {
            if (weighs[v] == 0) {
                return err_set(e, ERR_RULE, "persons %u and %u are paired but could not be", v, o->partner[v]);
            }
            if (__builtin_add_overflow(sum, weighs[v], &sum)) {
                return err_set(e, ERR_RULE, "the pairs weigh too much to count with");
            }
        }
    }
    return sum == o->value || err_set(e, ERR_RULE, "the pairs weigh %" PRId64 ", not %" PRId64, sum, o->value);
}

/* ------------------------------------------------------------------ the sets */

typedef struct sized {
    uint32_t count, number;
} sized;

static int by_size(const void *left, const void *right)
{
    const sized *l = left, *r = right;
    return l->count != r->count ? (l->count < r->count) - (l->count > r->count)
                                : (l->number > r->number) - (l->number < r->number);
}

static bool list_sets(const pairs_graph *g, const pairs_outcome *o, sized *list, err *e)
{
    for (uint32_t i = 0; i < o->set_count; i++) {
        const pairs_odd_set *s = &o->sets[i];
        if (s->count < 3 || s->count % 2 == 0 || s->count > g->people || s->price2 <= 0) {
            return err_set(e, ERR_RULE,
                           "set %u has %u members and twice its price is %" PRId64
                           "; it must be odd, at least 3, and cost something",
                           i, s->count, s->price2);
        }
        list[i] = (sized){s->count, i};
    }
    if (o->set_count > 1) {
        qsort(list, o->set_count, sizeof *list, by_size);
    }
    return true;
}

/* The set at this place, no larger than those before it: its members must so far have the same smallest set, and it becomes that of each. Were it to cut an earlier one, some members would be in that
 * and others not. */
static bool put_set(const pairs_graph *g, const pairs_odd_set *s, uint32_t number, uint32_t place, family *f, err *e)
{
    for (uint32_t k = 0; k < s->count; k++) {
        if (s->members[k] >= g->people) {
            return err_set(e, ERR_RULE, "set %u has a member %u who is not there", number, s->members[k]);
        }
    }
    uint32_t around = f->inner[s->members[0]];
    for (uint32_t k = 0; k < s->count; k++) {
        uint32_t *inner = &f->inner[s->members[k]];
        if (*inner != around) {
            return err_set(e, ERR_RULE, "set %u %s", number,
                           *inner == place ? "has the same member twice"
                                           : "cuts another: they must share nobody, or one hold the other");
        }
        *inner = place;
    }
    uint32_t jump = f->jump[around];
    f->parent[place] = around;
    f->depth[place] = f->depth[around] + 1;
    f->jump[place] =
        f->depth[around] - f->depth[jump] == f->depth[jump] - f->depth[f->jump[jump]] ? f->jump[jump] : around;
    f->price2[place] = f->price2[around] + s->price2;
    return true;
}

static bool make_family(arena *a, const pairs_graph *g, const pairs_outcome *o, family *f, err *e)
{
    size_t places = (size_t)o->set_count + 1;
    sized *list = ARENA_ARRAY(a, sized, places);
    *f = (family){.inner = ARENA_ARRAY(a, uint32_t, g->people),
                  .parent = ARENA_ARRAY(a, uint32_t, places),
                  .jump = ARENA_ARRAY(a, uint32_t, places),
                  .depth = ARENA_ARRAY(a, uint32_t, places),
                  .price2 = ARENA_ARRAY(a, int64_t, places)};
    TRY(list_sets(g, o, list, e));
    for (uint32_t i = 0; i < o->set_count; i++) {
        TRY(put_set(g, &o->sets[list[i].number], list[i].number, i + 1, f, e));
    }
    return true;
}

/* The smallest set that holds both, or everybody. */
static uint32_t holds_both(const family *f, uint32_t x, uint32_t y)
{
    while (x != y) {
        if (f->depth[x] < f->depth[y]) {
            uint32_t z = x;
            x = y;
            y = z;
        }
        if (f->depth[x] > f->depth[y]) {
            x = f->depth[f->jump[x]] >= f->depth[y] ? f->jump[x] : f->parent[x];
        } else {
            bool far = f->jump[x] != f->jump[y];
            x = far ? f->jump[x] : f->parent[x];
            y = far ? f->jump[y] : f->parent[y];
        }
    }
    return x;
}

/* ------------------------------------------------------------------ the prices */

/* Twice: Σ prices of people + Σ k × price of each set of 2k + 1. No part of it is below nought, so when it fits, so does every sum of some of them. */
static bool check_sum(const pairs_graph *g, const pairs_outcome *o, err *e)
{
    int64_t sum = 0, part = 0;
    bool fits = true;
    for (uint32_t v = 0; v < g->people; v++) {
        if (o->price2[v] < 0) {
            return err_set(e, ERR_RULE, "the price of person %u is below nought", v);
        }
        fits = fits && !__builtin_add_overflow(sum, o->price2[v], &sum);
    }
    for (uint32_t i = 0; i < o->set_count; i++) {
        fits = fits && !__builtin_mul_overflow(o->sets[i].price2, (int64_t)(o->sets[i].count / 2), &part) &&
               !__builtin_add_overflow(sum, part, &sum);
    }
    if (!fits || o->value < 0 || sum % 2 != 0 || sum / 2 != o->value) {
        return err_set(e, ERR_RULE, "the prices do not come to what the pairs weigh, %" PRId64, o->value);
    }
    return true;
}

static bool check_edges(const pairs_graph *g, const pairs_outcome *o, const family *f, err *e)
{
    for (size_t i = 0; i < g->edge_count; i++) {
        const pairs_edge *x = &g->edges[i];
        int64_t sets = f->price2[holds_both(f, f->inner[x->a], f->inner[x->b])];
        if ((o->price2[x->a] + o->price2[x->b] + sets) / 2 < x->weight) {
            return err_set(e, ERR_RULE, "persons %u and %u weigh %" PRId64 " as a pair, more than their prices", x->a,
                           x->b, x->weight);
        }
    }
    return true;
}

bool pairs_certify(arena *a, const pairs_graph *g, const pairs_outcome *out, err *e)
{
    family f;
    return check_partners(g, out, e) && check_value(a, g, out, e) && check_sum(g, out, e) &&
           make_family(a, g, out, &f, e) && check_edges(g, out, &f, e);
}
