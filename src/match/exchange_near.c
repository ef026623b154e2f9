/* Search of neighbourhoods: some hundred people who share groups are taken out of the choice, with all of their groups, and chosen for anew, exactly.
 *
 * Parts of one round share nobody, so they are looked at side by side; what they find is put together in their order. (Shaw 1998, doi:10.1007/3-540-49481-2_30.)
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "match/exchange_inside.h"

#include "base/banned.h"

enum { PARTS = 16, PIVOTS = 4000, STEPS_OF_PIVOT = 2000 };
static const double little = 2e-5; /* of the bound: a sweep that wins less has won nothing */

typedef struct part {
    arena *a;
    uint32_t *people, count;
    exchange_pool *pool; /* columns that are all within the part */
    uint32_t *column;    /* their numbers */
    uint8_t *chosen;
    double was;
    exchange_packing packing;
} part;

typedef struct nearing {
    exchange_near *s;
    arena *a;
    uint32_t n, *first, *by; /* columns of each person */
    double *room;            /* of each person: what is left of capacity */
    uint32_t *in;            /* of each person: number of the part, from 1; 0: none, in this round */
    uint8_t *seen;           /* of each person: has been in a part of this sweep */
    uint32_t *order, seeds;  /* from whom parts grow, and how many of them */
    part parts[PARTS];
    uint32_t size;
    rng dice;
} nearing;

/* ------------------------------------------------------------------ the first choice */

typedef struct ranked {
    double amount, worth;
    uint32_t column;
} ranked;

static int by_rank(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->amount != y->amount) {
        return x->amount < y->amount ? 1 : -1;
    }
    return x->worth != y->worth ? (x->worth < y->worth ? 1 : -1) : (x->column > y->column) - (x->column < y->column);
}

double exchange_greedy(const exchange_case *c, const exchange_pool *p, const double *amount, uint8_t *chosen)
{
    arena *a = arena_new();
    ranked *list = arena_array(a, (size_t)p->count + 1, sizeof *list);
    double *room = arena_array(a, (size_t)c->n + 1, sizeof *room), value = 0;
    memcpy(room, c->capacity, sizeof *room * c->n);
    for (uint32_t i = 0; i < p->count; i++) {
        double its = amount != NULL && amount[i] > 0.01 ? floor(amount[i] * 50) : 0;
        list[i] = (ranked){its, p->value[i] / exchange_size(p, i), i};
    }
    qsort(list, p->count, sizeof *list, by_rank);
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t at = list[i].column;
        bool fits = true;
        for (uint32_t j = p->first[at]; fits && j < p->first[at + 1]; j++) {
            fits = room[p->members[j]] >= 1;
        }
        for (uint32_t j = p->first[at]; fits && j < p->first[at + 1]; j++) {
            room[p->members[j]] -= 1;
        }
        chosen[at] = fits;
        value += fits ? p->value[at] : 0;
    }
    arena_free(a);
    return value;
}

/* ------------------------------------------------------------------ parts */

/* Columns by what they gain, the most first. */
static uint32_t *rank_by_gain(const exchange_near *s, arena *a)
{
    uint32_t count = s->pool->count, *order = arena_array(a, (size_t)count + 1, sizeof *order);
    ranked *list = arena_array(a, (size_t)count + 1, sizeof *list);
    for (uint32_t c = 0; c < count; c++) {
        list[c] = (ranked){.worth = exchange_gain(s->pool, c, s->price), .column = c};
    }
    qsort(list, count, sizeof *list, by_rank);
    for (uint32_t i = 0; i < count; i++) {
        order[i] = list[i].column;
    }
    return order;
}

static nearing *begin(exchange_near *s)
{
    arena *a = arena_new();
    nearing *r = ARENA_NEW(a, nearing);
    const exchange_pool *p = s->pool;
    *r = (nearing){.s = s, .a = a, .n = s->c->n, .size = s->size, .dice = rng_from_seed(s->seed)};
    r->first = ARENA_ARRAY(a, uint32_t, (size_t)r->n + 2);
    r->by = arena_array(a, (size_t)p->first[p->count] + 1, sizeof *r->by);
    r->room = arena_array(a, (size_t)r->n + 1, sizeof *r->room);
    r->in = ARENA_ARRAY(a, uint32_t, (size_t)r->n + 1);
    r->seen = ARENA_ARRAY(a, uint8_t, (size_t)r->n + 1);
    r->order = ARENA_ARRAY(a, uint32_t, (size_t)r->n + 1);
    memcpy(r->room, s->c->capacity, sizeof *r->room * r->n);
    for (uint32_t i = 0; i < p->first[p->count]; i++) {
        r->first[p->members[i] + 2]++;
    }
    for (uint32_t v = 0; v < r->n; v++) {
        r->first[v + 2] += r->first[v + 1];
        r->order[v] = v;
    }
    uint32_t *order = rank_by_gain(s, a);
    for (uint32_t k = 0; k < p->count; k++) {
        uint32_t c = order[k];
        for (uint32_t i = p->first[c]; i < p->first[c + 1]; i++) {
            r->by[r->first[p->members[i] + 1]++] = c;
            r->room[p->members[i]] -= s->chosen[c];
        }
    }
    return r;
}

/* All members of the column join the part; false when one of them is in another. */
static bool join(nearing *r, part *t, uint32_t number, uint32_t column, uint32_t most)
{
    const exchange_pool *p = r->s->pool;
    uint32_t more = 0;
    for (uint32_t i = p->first[column]; i < p->first[column + 1]; i++) {
        uint32_t its = r->in[p->members[i]];
        if (its != 0 && its != number) {
            return false;
        }
        more += its == 0;
    }
    if (t->count + more > most) {
        return false;
    }
    for (uint32_t i = p->first[column]; i < p->first[column + 1]; i++) {
        if (r->in[p->members[i]] == 0) {
            r->in[p->members[i]] = number;
            t->people[t->count++] = p->members[i];
        }
    }
    return true;
}

/* From one person on: the groups that each is in, and then a few others that they could be in. */
static void grow(nearing *r, part *t, uint32_t number, uint32_t seed)
{
    t->people = arena_array(t->a, r->size, sizeof *t->people);
    t->people[t->count++] = seed;
    r->in[seed] = number;
    for (uint32_t at = 0; at < t->count; at++) {
        uint32_t v = t->people[at], columns = r->first[v + 1] - r->first[v];
        r->seen[v] = 1;
        for (uint32_t i = r->first[v]; i < r->first[v + 1]; i++) {
            if (r->s->chosen[r->by[i]] != 0) {
                join(r, t, number, r->by[i], r->size);
            }
        }
        for (uint32_t i = 0; i < 4 && columns > 0; i++) {
            double low = rng_unit(&r->dice);
            join(r, t, number, r->by[r->first[v] + (uint32_t)(low * low * columns)], r->size);
        }
    }
}

/* The columns within the part, when no other part and no group that stays needs their members. */
static void collect(nearing *r, part *t, uint32_t number)
{
    const exchange_pool *p = r->s->pool;
    size_t count = 0, cap = 0;
    t->pool = exchange_pool_new(t->a, false);
    for (uint32_t k = 0; k < t->count; k++) {
        uint32_t v = t->people[k];
        for (uint32_t i = r->first[v]; i < r->first[v + 1]; i++) {
            uint32_t c = r->by[i];
            bool inside = p->members[p->first[c]] == v;
            for (uint32_t j = p->first[c]; inside && j < p->first[c + 1]; j++) {
                inside = r->in[p->members[j]] == number;
            }
            if (inside) {
                ARENA_PUSH(t->a, t->column, count, cap, c);
                exchange_pool_add(t->pool, &p->members[p->first[c]], exchange_size(p, c), p->chain[c] != 0,
                                  p->value[c]);
            }
        }
    }
}

static void free_groups(nearing *r, part *t)
{
    const exchange_pool *p = t->pool;
    t->was = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        if (r->s->chosen[t->column[i]] != 0) {
            t->was += p->value[i];
            for (uint32_t j = p->first[i]; j < p->first[i + 1]; j++) {
                r->room[p->members[j]] += 1;
            }
        }
    }
}

static void solve_part(void *of, uint32_t number)
{
    nearing *r = of;
    part *t = &r->parts[number];
    if (t->pool == NULL || t->pool->count == 0) {
        return;
    }
    t->packing = (exchange_packing){.pool = t->pool,
                                    .capacity = r->room,
                                    .least = t->was,
                                    .grain = r->s->c->grain,
                                    .steps = PIVOTS,
                                    .chosen = arena_zero_array(t->a, t->pool->count, 1)};
    exchange_pack(&t->packing);
}

static void put_back(nearing *r, part *t)
{
    const exchange_pool *p = t->pool;
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t c = t->column[i];
        if (t->packing.found) {
            r->s->chosen[c] = t->packing.chosen[i];
        }
        for (uint32_t j = p->first[i]; r->s->chosen[c] != 0 && j < p->first[i + 1]; j++) {
            r->room[p->members[j]] -= 1;
        }
    }
    if (t->packing.found) {
        r->s->value += t->packing.value - t->was;
    }
    r->s->c->steps += t->packing.taken * STEPS_OF_PIVOT;
}

/* ------------------------------------------------------------------ rounds and sweeps */

/* What the choice leaves of the prices: of each person, for what is not used of them and for what their groups lack. */
static void find_losses(const nearing *r, double *loss)
{
    const exchange_pool *p = r->s->pool;
    for (uint32_t v = 0; v < r->n; v++) {
        loss[v] = r->room[v] * r->s->price[v];
    }
    for (uint32_t c = 0; c < p->count; c++) {
        double lack = r->s->chosen[c] != 0 ? -exchange_gain(p, c, r->s->price) : 0;
        for (uint32_t i = p->first[c]; lack > 0 && i < p->first[c + 1]; i++) {
            loss[p->members[i]] += lack / exchange_size(p, c);
        }
    }
}

/* Those about whom most is lost come first, but not always. */
static void shuffle(nearing *r)
{
    arena *a = arena_new();
    double *loss = arena_array(a, (size_t)r->n + 1, sizeof *loss);
    ranked *list = arena_array(a, (size_t)r->n + 1, sizeof *list);
    find_losses(r, loss);
    for (uint32_t v = 0; v < r->n; v++) {
        list[v] = (ranked){.worth = loss[v] * rng_unit(&r->dice), .column = v};
    }
    qsort(list, r->n, sizeof *list, by_rank);
    r->seeds = 0;
    for (uint32_t i = 0; i < r->n; i++) {
        r->order[i] = list[i].column;
        r->seeds += list[i].worth > 0;
    }
    memset(r->seen, 0, r->n);
    arena_free(a);
}

/* Some parts, from the next people that none has been about; false when there is nobody left. */
static bool one_round(nearing *r, uint32_t *at)
{
    uint32_t count = 0;
    memset(r->in, 0, sizeof *r->in * r->n);
    while (count < PARTS && *at < r->seeds) {
        uint32_t v = r->order[(*at)++];
        if (r->seen[v] != 0 || r->in[v] != 0 || r->first[v + 1] - r->first[v] < 2) {
            continue;
        }
        part *t = &r->parts[count++];
        *t = (part){.a = arena_new()};
        grow(r, t, count, v);
    }
    for (uint32_t i = 0; i < count; i++) {
        collect(r, &r->parts[i], i + 1);
        free_groups(r, &r->parts[i]);
    }
    team_run(r->s->c->team, solve_part, r, count);
    for (uint32_t i = 0; i < count; i++) {
        put_back(r, &r->parts[i]);
        arena_free(r->parts[i].a);
    }
    return count > 0;
}

void exchange_near_improve(exchange_near *s)
{
    nearing *r = begin(s);
    while (r->size <= s->size_most && s->value < s->enough && !exchange_over(s->c)) {
        double was = s->value;
        uint32_t at = 0;
        shuffle(r);
        while (!exchange_over(s->c) && s->value < s->enough && one_round(r, &at)) {
        }
        if (s->c->how->progress != NULL) {
            s->c->how->progress(s->c->how->context, s->value, s->bound, "parts");
        }
        if (s->value <= was + little * s->bound) {
            r->size += r->size / 2;
        }
    }
    arena_free(r->a);
}
