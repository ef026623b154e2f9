/* All arcs of a city: first how many each person has, then which and how much they weigh, both in blocks of people that threads share. Only the index is looked at, but for who prefers whom: people_helps says
 * what that weighs. That all is as people_helps says is for near_test.c to see. */
#include "match/near_inside.h"

#include <assert.h>
#include <inttypes.h>

#include "base/team.h"

#include "base/banned.h"

enum { BLOCK = 128 /* people */ };

typedef struct laying {
    const near *n;
    const uint32_t *order; /* people who live near each other stand together: whom they help is then at hand */
    uint64_t *first;       /* in the first round: of each person its number of arcs, one further on */
    uint32_t *to;
    int32_t *weight;
} laying;

static void take_out(uint64_t *bits, uint32_t number)
{
    bits[number / 64] &= ~((uint64_t)1 << (number % 64));
}

/* Whom this person could not help, though the index says so. */
static void take_out_barred(const near *n, uint32_t giver, uint64_t *bits)
{
    take_out(bits, giver);
    for (uint64_t i = n->blocks.first[giver]; i < n->blocks.first[giver + 1]; i++) {
        take_out(bits, n->blocks.list[i]);
    }
}

static void count_arcs(void *of, uint32_t block)
{
    laying *l = of;
    arena *a = arena_new();
    size_t words = near_words(l->n);
    uint64_t *bits = ARENA_ARRAY(a, uint64_t, words);
    for (uint32_t k = block * BLOCK; k < l->n->p->count && k < (block + 1) * BLOCK; k++) {
        uint32_t i = l->order[k];
        uint64_t count = 0;
        memset(bits, 0, words * sizeof *bits);
        near_mark_receivers(l->n, &l->n->p->list[i], bits);
        take_out_barred(l->n, i, bits);
        for (size_t w = 0; w < words; w++) {
            count += (uint64_t)__builtin_popcountll(bits[w]);
        }
        l->first[i + 1] = count;
    }
    arena_free(a);
}

/* As near_mark_receivers, with the greatest weight of each who is marked. */
static void weigh_receivers(const near *n, uint32_t giver, uint64_t *bits, int32_t *weights)
{
    const person *who = &n->p->list[giver];
    for (uint16_t k = 0; near_gives(who) && k < who->offer_count; k++) {
        near_entry mine = near_offer_entry(n->p, who, giver, &who->offers[k]);
        near_window w = near_window_of(n, who->offers[k].skill, &mine);
        for (uint32_t row = w.rows.from; row <= w.rows.to; row++) {
            near_span here = near_row(n, &n->needs, who->offers[k].skill, &w, row);
            for (uint32_t i = here.from; i < here.to; i++) {
                const near_entry *other = &n->needs.list[i];
                if (!near_may(&mine, other, w.remote)) {
                    continue;
                }
                int32_t weight = near_weight(&mine, other);
                uint64_t bit = (uint64_t)1 << (other->person % 64), *word = &bits[other->person / 64];
                weights[other->person] =
                    (*word & bit) == 0 || weight > weights[other->person] ? weight : weights[other->person];
                *word |= bit;
            }
        }
    }
    for (uint64_t i = n->prefers.first[giver]; i < n->prefers.first[giver + 1]; i++) {
        uint32_t other = n->prefers.list[i];
        people_help help;
        if (people_helps(n->p, giver, other, &help) == PEOPLE_MAY) {
            weights[other] = help.weight;
        }
    }
    take_out_barred(n, giver, bits);
}

static void fill_arcs(void *of, uint32_t block)
{
    laying *l = of;
    arena *a = arena_new();
    size_t words = near_words(l->n);
    uint64_t *bits = ARENA_ARRAY(a, uint64_t, words);
    int32_t *weights = arena_array(a, l->n->p->count, sizeof *weights);
    for (uint32_t k = block * BLOCK; k < l->n->p->count && k < (block + 1) * BLOCK; k++) {
        uint32_t i = l->order[k];
        uint64_t at = l->first[i];
        memset(bits, 0, words * sizeof *bits);
        weigh_receivers(l->n, i, bits, weights);
        for (size_t w = 0; w < words; w++) {
            for (uint64_t left = bits[w]; left != 0; left &= left - 1) {
                uint32_t to = (uint32_t)(w * 64 + (size_t)__builtin_ctzll(left));
                l->to[at] = to;
                l->weight[at++] = weights[to];
            }
        }
        assert(at == l->first[i + 1]);
    }
    arena_free(a);
}

static const uint32_t *order_of(arena *a, const near *n)
{
    size_t squares = (size_t)n->columns * n->rows;
    uint32_t *next = ARENA_ARRAY(a, uint32_t, squares + 1), *order = ARENA_ARRAY(a, uint32_t, n->p->count);
    for (uint32_t i = 0; i < n->p->count; i++) {
        next[near_square(n, &n->p->list[i]) + 1]++;
    }
    for (size_t k = 0; k < squares; k++) {
        next[k + 1] += next[k];
    }
    for (uint32_t i = 0; i < n->p->count; i++) {
        order[next[near_square(n, &n->p->list[i])]++] = i;
    }
    return order;
}

static void tell_people(arena *a, const people *p, exchange_graph *g)
{
    uint8_t *starts = ARENA_ARRAY(a, uint8_t, p->count);
    uint16_t *capacity = ARENA_ARRAY(a, uint16_t, p->count);
    double *keeps = ARENA_ARRAY(a, double, p->count);
    for (uint32_t i = 0; i < p->count; i++) {
        const person *w = &p->list[i];
        starts[i] = w->starts || w->places > 0;
        capacity[i] = w->places > 0 ? w->places : w->capacity;
        keeps[i] = w->keeps;
    }
    g->starts = starts;
    g->capacity = capacity;
    g->keeps = keeps;
}

bool near_graph(arena *a, const near *n, uint32_t threads, uint64_t arcs_max, exchange_graph *out, err *e)
{
    uint32_t count = n->p->count, blocks = (count + BLOCK - 1) / BLOCK;
    uint64_t most = arcs_max == 0 || arcs_max > EXCHANGE_ARCS_MAX ? EXCHANGE_ARCS_MAX : arcs_max;
    laying l = {.n = n, .first = ARENA_ARRAY(a, uint64_t, (size_t)count + 1)};
    arena *working = arena_new();
    l.order = order_of(working, n);
    team *t = team_new(working, threads < 1 ? 1 : threads > TEAM_THREADS_MAX ? TEAM_THREADS_MAX : threads);
    team_run(t, count_arcs, &l, blocks);
    for (uint32_t i = 0; i < count; i++) {
        l.first[i + 1] += l.first[i];
    }
    uint64_t arcs = l.first[count];
    if (arcs <= most) {
        l.to = arena_array(a, arcs, sizeof *l.to);
        l.weight = arena_array(a, arcs, sizeof *l.weight);
        team_run(t, fill_arcs, &l, blocks);
    }
    arena_free(working);
    if (arcs > most) {
        return err_set(e, ERR_LIMIT,
                       "there are %" PRIu64 " ways in which one could help another, and at most %" PRIu64
                       " can be looked at together; look at part of the people, or let them go less far",
                       arcs, most);
    }
    *out = (exchange_graph){.count = count, .first = l.first, .to = l.to, .weight = l.weight, .unit = 1};
    tell_people(a, n->p, out);
    return true;
}
