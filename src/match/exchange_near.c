/* Search of neighbourhoods: some hundred people who share groups are taken out of the choice, with the groups that hold nobody else, and chosen for anew, exactly.
 *
 * Parts of one round are looked at side by side. Small ones share nobody; of large ones, which find little, that do, the one that wins most counts. (Shaw 1998, doi:10.1007/3-540-49481-2_30.)
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "match/exchange_inside.h"

#include "base/banned.h"

enum {
    PARTS = 16,            /* of one round, when they share nobody */
    PARTS_SHARING = 8,     /* of one round, when they may */
    PIVOTS_OF_ONE = 20,    /* at most, for each person of a part */
    LOOKED_AT = 16,        /* columns of a person by which others come nearer: those that gain most */
    VAIN_MOST = 24,        /* after so many large parts that won nothing parts grow */
    STEPS_OF_PIVOT = 2000, /* what a pivot counts of exchange_how.steps */
};

typedef struct part {
    arena *a;
    uint32_t *people, count;
    uint8_t *in;         /* of each person */
    double *room;        /* of each person: what is left of capacity, without the groups in the part */
    exchange_pool *pool; /* columns that are all within the part */
    uint32_t *column;    /* their numbers */
    uint8_t *chosen;
    double was;
    exchange_packing packing;
    bool done;
} part;

typedef struct nearing {
    exchange_near *s;
    arena *a;
    uint32_t n, *first, *by; /* columns of each person */
    double *room;            /* of each person: what is left of capacity */
    bool apart;              /* parts of one round share nobody */
    /* of each person: in a part of this round, when those share nobody; then, in one that was put back */
    uint8_t *taken;
    uint8_t *seen;          /* of each person: has been in a part of this sweep */
    uint32_t *order, seeds; /* from whom parts grow, and how many of them */
    part parts[PARTS];
    double *score, typical; /* of each person while a part grows: how near they are; what a person is worth, about */
    uint32_t *touched;
    uint32_t size, large, vain; /* of a part; parts about that large in this sweep, and since something was won */
    rng dice;
} nearing;

typedef struct ranked {
    double worth;
    uint32_t column;
} ranked;

static int by_rank(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    return x->worth != y->worth ? (x->worth < y->worth ? 1 : -1) : (x->column > y->column) - (x->column < y->column);
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
    r->taken = ARENA_ARRAY(a, uint8_t, (size_t)r->n + 1);
    r->seen = ARENA_ARRAY(a, uint8_t, (size_t)r->n + 1);
    r->score = ARENA_ARRAY(a, double, (size_t)r->n + 1);
    r->touched = arena_array(a, (size_t)r->n + 1, sizeof *r->touched);
    r->typical = 0.05 * s->bound / (r->n + 1) + 1e-9;
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

static bool is_free(const nearing *r, const part *t, uint32_t v)
{
    return t->in[v] == 0 && !(r->apart && r->taken[v] != 0);
}

/* A person is in: those who share good columns with them come nearer. */
static void draw_near(nearing *r, const part *t, uint32_t v, uint32_t *touched, uint32_t *count)
{
    const exchange_pool *p = r->s->pool;
    uint32_t end = r->first[v + 1] - r->first[v] < LOOKED_AT ? r->first[v + 1] : r->first[v] + LOOKED_AT;
    for (uint32_t i = r->first[v]; i < end; i++) {
        uint32_t c = r->by[i];
        double weight = (0.3 + rng_unit(&r->dice)) / (r->typical - fmin(exchange_gain(p, c, r->s->price), 0));
        for (uint32_t j = p->first[c]; j < p->first[c + 1]; j++) {
            uint32_t u = p->members[j];
            if (is_free(r, t, u)) {
                if (r->score[u] == 0) {
                    touched[(*count)++] = u;
                }
                r->score[u] += weight;
            }
        }
    }
}

static void add(nearing *r, part *t, uint32_t v, uint32_t *touched, uint32_t *count)
{
    if (is_free(r, t, v) && t->count < r->size) {
        t->in[v] = 1;
        t->people[t->count++] = v;
        draw_near(r, t, v, touched, count);
    }
}

/* A person, and who is in a group with them now. Groups that are not in the part as a whole stay as they are: where people are in many groups, those would tie all of the people together. */
static void join(nearing *r, part *t, uint32_t v, uint32_t *touched, uint32_t *count)
{
    const exchange_pool *p = r->s->pool;
    add(r, t, v, touched, count);
    for (uint32_t i = r->first[v]; i < r->first[v + 1] && t->count < r->size; i++) {
        uint32_t c = r->by[i];
        for (uint32_t j = p->first[c]; r->s->chosen[c] != 0 && j < p->first[c + 1]; j++) {
            add(r, t, p->members[j], touched, count);
        }
    }
}

/* From one person on, those who are nearest. */
static void grow(nearing *r, part *t, uint32_t seed)
{
    uint32_t *touched = r->touched, count = 0;
    t->people = arena_array(t->a, r->size, sizeof *t->people);
    t->in = ARENA_ARRAY(t->a, uint8_t, (size_t)r->n + 1);
    join(r, t, seed, touched, &count);
    while (t->count < r->size) {
        uint32_t best = UINT32_MAX;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t u = touched[i];
            if (is_free(r, t, u) && r->score[u] > 0 && (best == UINT32_MAX || r->score[u] > r->score[best])) {
                best = u;
            }
        }
        if (best == UINT32_MAX) {
            break;
        }
        join(r, t, best, touched, &count);
    }
    for (uint32_t i = 0; i < count; i++) {
        r->score[touched[i]] = 0;
    }
    for (uint32_t i = 0; i < t->count; i++) {
        r->seen[t->people[i]] = 1;
        r->taken[t->people[i]] = 1;
    }
}

/* The columns within the part. */
static void collect(const nearing *r, part *t)
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
                inside = t->in[p->members[j]] != 0;
            }
            if (inside) {
                ARENA_PUSH(t->a, t->column, count, cap, c);
                exchange_pool_add(t->pool, &p->members[p->first[c]], exchange_size(p, c), p->chain[c] != 0,
                                  p->value[c]);
            }
        }
    }
}

static void free_groups(const nearing *r, part *t)
{
    const exchange_pool *p = t->pool;
    t->was = 0;
    t->room = arena_array(t->a, (size_t)r->n + 1, sizeof *t->room);
    memcpy(t->room, r->room, sizeof *t->room * r->n);
    for (uint32_t i = 0; i < p->count; i++) {
        if (r->s->chosen[t->column[i]] != 0) {
            t->was += p->value[i];
            for (uint32_t j = p->first[i]; j < p->first[i + 1]; j++) {
                t->room[p->members[j]] += 1;
            }
        }
    }
}

static void solve_part(void *of, uint32_t number)
{
    nearing *r = of;
    part *t = &r->parts[number];
    collect(r, t);
    free_groups(r, t);
    t->packing = (exchange_packing){.pool = t->pool,
                                    .capacity = t->room,
                                    .least = t->was,
                                    .grain = r->s->c->grain,
                                    .clock = r->s->c,
                                    .steps = (uint64_t)t->count * PIVOTS_OF_ONE,
                                    .chosen = arena_zero_array(t->a, (size_t)t->pool->count + 1, 1)};
    if (t->pool->count > 0) {
        exchange_pack(&t->packing);
    }
}

static double won(const part *t)
{
    return t->packing.found ? t->packing.value - t->was : 0;
}

/* Unless somebody in it is in a part that was put back in this round. */
static void put_back(nearing *r, part *t)
{
    for (uint32_t i = 0; i < t->count; i++) {
        if (r->taken[t->people[i]] != 0) {
            return;
        }
    }
    for (uint32_t i = 0; i < t->count; i++) {
        r->taken[t->people[i]] = 1;
    }
    const exchange_pool *p = t->pool;
    for (uint32_t i = 0; i < p->count; i++) {
        uint8_t *chosen = &r->s->chosen[t->column[i]];
        for (uint32_t j = p->first[i]; j < p->first[i + 1]; j++) {
            r->room[p->members[j]] += *chosen - t->packing.chosen[i];
        }
        *chosen = t->packing.chosen[i];
    }
    r->s->value += won(t);
}

/* Those that win most first. */
static void put_all_back(nearing *r, uint32_t count)
{
    memset(r->taken, 0, r->n);
    for (uint32_t turn = 0; turn < count; turn++) {
        part *best = NULL;
        for (uint32_t i = 0; i < count; i++) {
            part *t = &r->parts[i];
            best = !t->done && won(t) > (best != NULL ? won(best) : 0) ? t : best;
        }
        if (best == NULL) {
            break;
        }
        best->done = true;
        put_back(r, best);
    }
    for (uint32_t i = 0; i < count; i++) {
        part *t = &r->parts[i];
        bool large = t->count > r->size / 2;
        r->large += large;
        r->vain = t->packing.found ? 0 : r->vain + large;
        r->s->c->steps += t->packing.taken * STEPS_OF_PIVOT;
        arena_free(t->a);
    }
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
    uint32_t count = 0, most = r->apart ? PARTS : r->size < r->n ? PARTS_SHARING : 1;
    memset(r->taken, 0, r->n);
    while (count < most && *at < r->seeds) {
        uint32_t v = r->order[(*at)++];
        if ((r->apart && r->seen[v] != 0) || r->first[v + 1] - r->first[v] < 2) {
            continue;
        }
        part *t = &r->parts[count++];
        *t = (part){.a = arena_new()};
        grow(r, t, v);
    }
    team_run(r->s->c->team, solve_part, r, count);
    put_all_back(r, count);
    return count > 0 && r->apart;
}

void exchange_near_improve(exchange_near *s)
{
    nearing *r = begin(s);
    while (r->size <= s->size_most && s->value < s->enough && !exchange_over(s->c)) {
        double was = s->value;
        uint32_t at = 0;
        r->large = 0;
        r->apart = (uint64_t)r->size * PARTS <= r->n;
        shuffle(r);
        while (!exchange_over(s->c) && s->value < s->enough && one_round(r, &at)) {
        }
        if (s->c->how->progress != NULL) {
            s->c->how->progress(s->c->how->context, s->value, s->bound, "parts");
        }
        bool won = s->value > was; /* parts cannot grow where there is nobody left */
        if (r->vain >= VAIN_MOST || (!won && (r->large == 0 || r->size >= r->n))) {
            r->size += r->size / 2;
            r->vain = 0;
        }
    }
    arena_free(r->a);
}
