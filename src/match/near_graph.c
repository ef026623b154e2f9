/* All arcs of a city: first how many each person has, then which, both in blocks of people that threads share. The first round only looks at the index; the second asks people_helps for the weight, and so
 * checks that the index says the same. */
#include "match/near_inside.h"

#include <assert.h>
#include <inttypes.h>

#include "base/team.h"

#include "base/banned.h"

enum { BLOCK = 128 /* people */ };

typedef struct laying {
    const near *n;
    uint64_t *first; /* in the first round: of each person its number of arcs, one further on */
    uint32_t *to;
    int32_t *weight;
} laying;

static void take_out(uint64_t *bits, uint32_t number)
{
    bits[number / 64] &= ~((uint64_t)1 << (number % 64));
}

/* Whom this person could help. */
static void mark_of(const near *n, uint32_t giver, uint64_t *bits)
{
    memset(bits, 0, near_words(n) * sizeof *bits);
    near_mark_receivers(n, &n->p->list[giver], bits);
    take_out(bits, giver);
    for (uint64_t i = n->blocks_first[giver]; i < n->blocks_first[giver + 1]; i++) {
        take_out(bits, n->blocks[i]);
    }
}

static void count_arcs(void *of, uint32_t block)
{
    laying *l = of;
    arena *a = arena_new();
    size_t words = near_words(l->n);
    uint64_t *bits = ARENA_ARRAY(a, uint64_t, words);
    for (uint32_t i = block * BLOCK; i < l->n->p->count && i < (block + 1) * BLOCK; i++) {
        uint64_t count = 0;
        mark_of(l->n, i, bits);
        for (size_t w = 0; w < words; w++) {
            count += (uint64_t)__builtin_popcountll(bits[w]);
        }
        l->first[i + 1] = count;
    }
    arena_free(a);
}

static void fill_arcs(void *of, uint32_t block)
{
    laying *l = of;
    arena *a = arena_new();
    size_t words = near_words(l->n);
    uint64_t *bits = ARENA_ARRAY(a, uint64_t, words);
    for (uint32_t i = block * BLOCK; i < l->n->p->count && i < (block + 1) * BLOCK; i++) {
        uint64_t at = l->first[i];
        if (at == l->first[i + 1]) {
            continue;
        }
        mark_of(l->n, i, bits);
        for (size_t w = 0; w < words; w++) {
            for (uint64_t left = bits[w]; left != 0; left &= left - 1) {
                uint32_t to = (uint32_t)(w * 64 + (size_t)__builtin_ctzll(left));
                people_help help;
                people_bar bar = people_helps(l->n->p, i, to, &help);
                assert(bar == PEOPLE_MAY);
                l->to[at] = to;
                l->weight[at++] = help.weight;
            }
        }
        assert(at == l->first[i + 1]);
    }
    arena_free(a);
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
