/* Rings of two and three that gain at prices, of a graph with very many arcs: as exchange_rings.c, in less memory and with fewer arcs to try.
 *
 * The chance that the third keeps its word is in what an arc brings to a ring of three. People are put in classes that keep their word about as often; of each the largest share to and from each class is known,
 * so that the most that an arc could bring about is near to what it does. What an arc from the root leads to is sorted by share; arcs back to the roots of a block are gathered when it is its turn.
 */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    CLASSES = 4, /* of vertices, by the chance that they keep their word */
    ALL = CLASSES * CLASSES,
    ROWS_MOST = 1024,    /* parts of the work that goes by giver */
    PEOPLE_OF_ROWS = 32, /* at least, in one of them */
    RANGES = 64,         /* parts of the work that goes by receiver */
    ARC_BITS = 16,       /* of a second: the number of its arc; above those its share */
    SHARES = 65535,      /* steps from the highest share down */
    BETWEEN = 16         /* vertices: then the clock is looked at */
};
static const float rounded = 2e-6F;  /* of the largest price and weight: what rounding may take from a share */
static const double no_less = 1e-10; /* of that: a share so little below nought still counts */

struct exchange_whole {
    exchange_case *c;
    const exchange_ask *ask;
    const exchange_graph *g;
    arena *a;
    double add, least;
    float *keep, *half; /* of each: chance; half its price, less what a share may lack */
    uint8_t *class;     /* of each */
    float top[CLASSES]; /* chance of the third, at most, with all that holds for every ring of three */
    /* the largest share of an arc: [from][class of the third][class of the other end], and
     * [to][class of the other end][class of the third] */
    float *out, *in;
    /* of each the arcs that can be the second of a ring, the largest share first: how far the share is below `high`, in steps, then the arc among those of its giver */
    uint32_t **seconds;
    float high, step;
    uint32_t *seconds_count;
    uint32_t rows; /* parts of people that are looked at by themselves */
    arena **row_arenas;
};

static bool is_start(const exchange_graph *g, uint32_t v)
{
    return g->starts != NULL && g->starts[v] != 0;
}

static uint32_t part_from(const exchange_whole *r, uint32_t part, uint32_t parts)
{
    return (uint32_t)((uint64_t)r->g->count * part / parts);
}

/* ------------------------------------------------------------------ the largest shares */

static void lay_out(void *of, uint32_t part)
{
    exchange_whole *r = of;
    const exchange_graph *g = r->g;
    for (uint32_t v = part_from(r, part, r->rows); v < part_from(r, part + 1, r->rows); v++) {
        float *its = &r->out[(size_t)v * ALL];
        for (int k = 0; k < ALL; k++) {
            its[k] = -FLT_MAX;
        }
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            uint32_t to = g->to[i], class = r->class[to];
            float worth = r->keep[v] * r->keep[to] * (float)g->weight[i], cost = r->half[v] + r->half[to];
            for (uint32_t x = 0; x < CLASSES; x++) {
                float share = r->top[x] * worth - cost, *most = &its[x * CLASSES + class];
                *most = share > *most ? share : *most;
            }
        }
    }
}

static void lay_in(void *of, uint32_t part)
{
    exchange_whole *r = of;
    const exchange_graph *g = r->g;
    uint32_t from = part_from(r, part, RANGES), until = part_from(r, part + 1, RANGES);
    for (size_t k = (size_t)from * ALL; k < (size_t)until * ALL; k++) {
        r->in[k] = -FLT_MAX;
    }
    for (uint32_t v = 0; v < g->count; v++) {
        if (is_start(g, v)) {
            continue;
        }
        for (uint64_t i = exchange_arc_from(g, v, from), end = g->first[v + 1]; i < end && g->to[i] < until; i++) {
            uint32_t to = g->to[i];
            float worth = r->keep[v] * r->keep[to] * (float)g->weight[i], cost = r->half[v] + r->half[to];
            float *its = &r->in[(size_t)to * ALL + r->class[v] * CLASSES];
            for (uint32_t x = 0; x < CLASSES; x++) {
                float share = r->top[x] * worth - cost;
                its[x] = share > its[x] ? share : its[x];
            }
        }
    }
}

/* ------------------------------------------------------------------ second arcs */

/* The arc b → c can follow on an arc a → b, with which it comes to more than nought, and with an arc c → a too. */
static bool can_be_second(const exchange_whole *r, const float *ins, uint32_t v, uint64_t i)
{
    uint32_t to = r->g->to[i];
    const float *outs = &r->out[(size_t)to * ALL + r->class[v] * CLASSES];
    float worth = r->keep[v] * r->keep[to] * (float)r->g->weight[i], cost = r->half[v] + r->half[to];
    bool can = false;
    for (uint32_t x = 0; x < CLASSES; x++) {
        float two = r->top[x] * worth - cost + ins[x * CLASSES + r->class[to]];
        can |= two > 0 && two + outs[x] > 0;
    }
    return can;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Rounded so that the share comes out no less. */
static uint32_t second_of(const exchange_whole *r, float share, uint64_t arc)
{
    float below = (r->high - share) / r->step;
    uint32_t steps = below >= SHARES ? SHARES : below > 1 ? (uint32_t)below - 1 : 0;
    return steps << ARC_BITS | (uint32_t)arc;
}

static float share_of(const exchange_whole *r, uint32_t second)
{
    return r->high - r->step * (float)(second >> ARC_BITS);
}

static void list_seconds(void *of, uint32_t part)
{
    exchange_whole *r = of;
    const exchange_graph *g = r->g;
    arena *scratch = arena_new();
    r->row_arenas[part] = arena_new();
    uint32_t *row = arena_array(scratch, (size_t)g->count + 1, sizeof *row);
    for (uint32_t v = part_from(r, part, r->rows); v < part_from(r, part + 1, r->rows); v++) {
        const float *ins = &r->in[(size_t)v * ALL];
        uint32_t count = 0;
        for (uint64_t i = g->first[v]; !is_start(g, v) && i < g->first[v + 1]; i++) {
            if (can_be_second(r, ins, v, i)) {
                uint32_t to = g->to[i];
                float worth = r->keep[v] * r->keep[to] * (float)g->weight[i];
                float share = r->top[CLASSES - 1] * worth - r->half[v] - r->half[to];
                row[count++] = second_of(r, share, i - g->first[v]);
            }
        }
        if (count > 0) {
            qsort(row, count, sizeof *row, by_number);
            r->seconds[v] = memcpy(arena_array(r->row_arenas[part], count, sizeof *row), row, sizeof *row * count);
        }
        r->seconds_count[v] = count;
    }
    arena_free(scratch);
}

static void free_rows(void *of)
{
    exchange_whole *r = of;
    for (uint32_t part = 0; part < r->rows; part++) {
        arena_free(r->row_arenas[part]);
    }
}

/* ------------------------------------------------------------------ ready */

static void make_classes(exchange_whole *r)
{
    const exchange_case *c = r->c;
    double least = c->keeps_least, wide = (1 - least) / CLASSES, all = r->ask->shrink * c->power[3];
    for (uint32_t x = 0; x < CLASSES; x++) {
        r->top[x] = (float)(all * (least + wide * (x + 1)));
    }
    for (uint32_t v = 0; v < c->n; v++) {
        double at = wide > 0 ? (c->keeps[v] - least) / wide : 0;
        r->class[v] = (uint8_t)(at < CLASSES - 1 ? at : CLASSES - 1);
    }
}

exchange_whole *exchange_whole_prepare(exchange_case *c, arena *a, const exchange_ask *ask)
{
    exchange_whole *r = ARENA_NEW(a, exchange_whole);
    double largest = 0;
    *r = (exchange_whole){.c = c, .ask = ask, .g = c->g, .a = a, .add = -ask->over / 3};
    r->rows = c->n / PEOPLE_OF_ROWS < ROWS_MOST ? c->n / PEOPLE_OF_ROWS + 1 : ROWS_MOST;
    r->keep = arena_array(a, (size_t)c->n + 1, sizeof(float));
    r->half = arena_array(a, (size_t)c->n + 1, sizeof(float));
    r->class = arena_array(a, (size_t)c->n + 1, 1);
    r->out = arena_array(a, (size_t)c->n * ALL + 1, sizeof(float));
    r->in = arena_array(a, (size_t)c->n * ALL + 1, sizeof(float));
    r->seconds = ARENA_ARRAY(a, uint32_t *, (size_t)c->n + 1);
    r->seconds_count = ARENA_ARRAY(a, uint32_t, (size_t)c->n + 1);
    for (uint64_t i = 0; i < c->g->first[c->n]; i++) {
        largest = c->g->weight[i] > largest ? c->g->weight[i] : largest;
    }
    for (uint32_t v = 0; v < c->n; v++) {
        largest = fmax(largest, fmax(ask->price[v], -ask->over));
    }
    r->least = -no_less * largest;
    r->high = 3 * (float)largest;
    r->step = 6 * (float)largest / SHARES;
    make_classes(r);
    for (uint32_t v = 0; v < c->n; v++) {
        r->keep[v] = (float)c->keeps[v];
        r->half[v] = (float)(ask->price[v] / 2 - r->add / 2) - rounded * (float)largest;
    }
    if (ask->ring_max >= 3) {
        r->row_arenas = ARENA_ARRAY(a, arena *, r->rows);
        team_run(c->team, lay_out, r, r->rows);
        team_run(c->team, lay_in, r, RANGES);
        team_run(c->team, list_seconds, r, r->rows);
        arena_defer(a, free_rows, r);
    }
    c->steps += 3 * c->g->first[c->n];
    return r;
}

/* ------------------------------------------------------------------ the search */

typedef struct back { /* an arc to a root */
    uint32_t from;
    int32_t weight;
} back;

typedef struct whole_search {
    const exchange_whole *r;
    exchange_list *l;
    uint32_t from, until;
    uint64_t *first; /* backs of root from + k are backs[first[k]] … */
    back *backs;
    int32_t *weight; /* of the arc from each to the root; −1: none */
} whole_search;

static void gather_backs(whole_search *s)
{
    const exchange_graph *g = s->r->g;
    uint32_t roots = s->until - s->from;
    uint32_t *began = arena_array(s->l->scratch, (size_t)g->count + 1, sizeof *began);
    s->first = ARENA_ARRAY(s->l->scratch, uint64_t, (size_t)roots + 2);
    for (uint32_t v = 0; v < g->count; v++) {
        uint64_t i = is_start(g, v) ? g->first[v + 1] : exchange_arc_from(g, v, s->from);
        began[v] = (uint32_t)(i - g->first[v]);
        for (; i < g->first[v + 1] && g->to[i] < s->until; i++) {
            s->first[g->to[i] - s->from + 2]++;
        }
    }
    for (uint32_t k = 0; k < roots; k++) {
        s->first[k + 2] += s->first[k + 1];
    }
    s->backs = arena_array(s->l->scratch, s->first[roots + 1] + 1, sizeof *s->backs);
    for (uint32_t v = 0; v < g->count; v++) {
        for (uint64_t i = g->first[v] + began[v]; i < g->first[v + 1] && g->to[i] < s->until; i++) {
            s->backs[s->first[g->to[i] - s->from + 1]++] = (back){v, g->weight[i]};
        }
    }
}

static void offer(whole_search *s, const uint32_t *members, uint32_t count)
{
    const exchange_ask *ask = s->r->ask;
    double value = exchange_worth(s->r->c, members, count, false), gain = ask->shrink * value;
    for (uint32_t i = 0; i < count; i++) {
        gain -= ask->price[members[i]];
    }
    if (gain > ask->over) {
        exchange_list_offer(s->l, members, count, false, value, gain);
    }
}

/* Pairs of the root with whom comes after it. */
static void search_pairs(whole_search *s, uint32_t root)
{
    const exchange_whole *r = s->r;
    const exchange_case *c = r->c;
    double over = r->ask->over + r->ask->price[root], all = r->ask->shrink * c->power[2] * c->keeps[root];
    for (uint64_t i = exchange_arc_from(r->g, root, root); i < r->g->first[root + 1] && !s->l->cut; i++) {
        uint32_t to = r->g->to[i];
        if (s->weight[to] >= 0 &&
            all * c->keeps[to] * ((double)r->g->weight[i] + s->weight[to]) > over + r->ask->price[to] + r->least) {
            offer(s, (uint32_t[]){root, to}, 2);
        }
    }
}

/* A ring is found from each member from which every beginning is above nought; it counts from the lowest of these. */
static bool counts_here(const exchange_whole *r, const uint32_t *members, const double *shares)
{
    for (uint32_t j = 1; j < 3; j++) {
        double one = shares[j], two = one + shares[(j + 1) % 3];
        if (members[j] < members[0] && one > r->least && two > r->least) {
            return false;
        }
    }
    return shares[0] > r->least && shares[0] + shares[1] > r->least;
}

static void try_ring(whole_search *s, uint32_t a, uint32_t b, uint32_t c, int32_t ab, int32_t bc)
{
    const exchange_whole *r = s->r;
    const double *price = r->ask->price, *keeps = r->c->keeps;
    double all = r->ask->shrink * r->c->power[3] * keeps[a] * keeps[b] * keeps[c];
    double pay = price[a] + price[b] + price[c] + r->ask->over;
    if (!(all * ((double)ab + bc + s->weight[c]) > pay + r->least)) {
        return;
    }
    double shares[3] = {all * ab - (price[a] + price[b]) / 2 + r->add, all * bc - (price[b] + price[c]) / 2 + r->add,
                        all * s->weight[c] - (price[c] + price[a]) / 2 + r->add};
    uint32_t members[3] = {a, b, c};
    if (counts_here(r, members, shares)) {
        offer(s, members, 3);
    }
}

/* The most that rings of three can gain that begin with this arc; and the largest share that it can have in them, 0 when there are none. */
static float most_of_arc(const exchange_whole *r, uint32_t v, uint64_t i, float *share)
{
    uint32_t to = r->g->to[i];
    const float *outs = &r->out[(size_t)to * ALL + r->class[v] * CLASSES],
                *ins = &r->in[(size_t)v * ALL + r->class[to]];
    float worth = r->keep[v] * r->keep[to] * (float)r->g->weight[i], cost = r->half[v] + r->half[to], most = 0;
    *share = 0;
    for (uint32_t x = 0; x < CLASSES; x++) {
        float its = r->top[x] * worth - cost, two = its + outs[x], three = two + ins[x * CLASSES];
        if (its > 0 && two > 0 && three > 0) {
            *share = its > *share ? its : *share;
            most = three > most ? three : most;
        }
    }
    return most;
}

static float largest_in(const exchange_whole *r, uint32_t v)
{
    float most = -FLT_MAX;
    for (uint32_t k = 0; k < ALL; k++) {
        most = r->in[(size_t)v * ALL + k] > most ? r->in[(size_t)v * ALL + k] : most;
    }
    return most;
}

static void search_rings(whole_search *s, uint32_t root)
{
    const exchange_whole *r = s->r;
    const exchange_graph *g = r->g;
    float home = largest_in(r, root), least = home < 0 ? -home : 0;
    for (uint64_t i = g->first[root]; i < g->first[root + 1] && !s->l->cut; i++) {
        uint32_t b = g->to[i];
        float share;
        most_of_arc(r, root, i, &share);
        if (!(share > 0)) {
            continue;
        }
        const uint32_t *list = r->seconds[b];
        for (uint32_t k = 0; k < r->seconds_count[b] && share + share_of(r, list[k]) > least; k++) {
            uint64_t next = g->first[b] + (list[k] & (EXCHANGE_WHOLE_ROW - 1));
            uint32_t c = g->to[next];
            s->l->looks++;
            if (s->weight[c] >= 0) {
                try_ring(s, root, b, c, g->weight[i], g->weight[next]);
            }
        }
        s->l->cut = s->l->cut || s->l->looks > s->l->looks_max;
    }
}

/* No ring that counts from the root can gain more. */
static double most_of_root(const whole_search *s, uint32_t root)
{
    const exchange_whole *r = s->r;
    double most = 0;
    for (uint64_t i = r->g->first[root]; i < r->g->first[root + 1]; i++) {
        float share;
        most = fmax(most, most_of_arc(r, root, i, &share));
    }
    return most;
}

void exchange_whole_search(const exchange_whole *r, exchange_list *l, uint32_t from, uint32_t until)
{
    const exchange_graph *g = r->g;
    whole_search s = {.r = r, .l = l, .from = from, .until = until};
    bool cut = false, late = exchange_is_late(r->c);
    gather_backs(&s);
    s.weight = arena_array(l->scratch, (size_t)g->count + 1, sizeof *s.weight);
    memset(s.weight, 0xff, sizeof *s.weight * g->count);
    for (uint32_t v = from; v < until; v++) {
        uint64_t b = s.first[v - from], end = s.first[v - from + 1];
        if (is_start(g, v) || b == end || g->first[v] == g->first[v + 1] || (l->full && r->ask->most == 0)) {
            continue;
        }
        for (uint64_t i = b; i < end; i++) {
            s.weight[s.backs[i].from] = s.backs[i].weight;
        }
        l->looks_max = l->looks + r->ask->looks;
        l->cut = false;
        search_pairs(&s, v);
        if (r->ask->ring_max >= 3 && !l->cut) {
            late = late || (v % BETWEEN == 0 && exchange_is_late(r->c));
            l->cut = late;
            search_rings(&s, v);
        }
        exchange_list_flush(l, v, false);
        if (l->cut) { /* not all were seen, but none gains more than this */
            exchange_list_cut(l, v, r->ask->ring_max >= 3 ? most_of_root(&s, v) : 0);
            cut = true;
        }
        for (uint64_t i = b; i < end; i++) {
            s.weight[s.backs[i].from] = -1;
        }
    }
    l->cut = cut;
}
