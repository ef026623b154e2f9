/* A first choice: what the best mix of columns holds (nearly) whole is taken; of what is left the best mix is found anew, from where it was. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "match/exchange_inside.h"

#include "base/banned.h"

enum { ROUNDS = 400, ROUNDS_THIN = 80 }; /* of a mix, at most; thin: of a graph with very many arcs */
static const double close = 1e-3;        /* the mix and its bound are so near each other: near enough */
static const double nearly = 0.9;        /* of a column: so much counts as the whole of it */
static const double some = 1e-6;         /* a smaller amount of a column is none */
static const double at_least = 0.04, at_least_thin = 0.12; /* of all groups of the mix: so many are taken in a turn */

typedef struct ranked {
    double amount, worth;
    uint32_t column;
} ranked;

typedef struct diving {
    exchange_case *c;
    const exchange_pool *p;
    double *room;
    uint8_t *open, *chosen; /* of each column: it fits and is not chosen */
    uint32_t open_count;
    double *amount; /* of each column */
    double *factor; /* of each column: on what it is worth, against ties */
    exchange_mix mix;
    double value;
    bool thin; /* of a graph with very many arcs: in fewer turns */
} diving;

static int by_rank(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->amount != y->amount) {
        return x->amount < y->amount ? 1 : -1;
    }
    return x->worth != y->worth ? (x->worth < y->worth ? 1 : -1) : (x->column > y->column) - (x->column < y->column);
}

static bool fits(const diving *d, uint32_t column)
{
    for (uint32_t i = d->p->first[column]; i < d->p->first[column + 1]; i++) {
        if (d->room[d->p->members[i]] < 1) {
            return false;
        }
    }
    return true;
}

/* Those of the largest amount, as long as they fit; all that fit when this is the last turn. */
static void take(diving *d, ranked *list, bool last)
{
    uint32_t count = 0, taken = 0;
    double all = 0;
    for (uint32_t c = 0; c < d->p->count; c++) {
        all += d->open[c] != 0 ? d->amount[c] : 0;
    }
    for (uint32_t c = 0; c < d->p->count; c++) { /* most have no amount, and are not worth sorting */
        if (d->open[c] != 0 && (last || all < some || d->amount[c] > some)) {
            list[count++] = (ranked){d->amount[c], d->p->value[c] / exchange_size(d->p, c), c};
        }
    }
    qsort(list, count, sizeof *list, by_rank);
    for (uint32_t i = 0;
         i < count && (last || list[i].amount >= nearly || taken <= (d->thin ? at_least_thin : at_least) * all); i++) {
        uint32_t c = list[i].column;
        if (fits(d, c)) {
            for (uint32_t j = d->p->first[c]; j < d->p->first[c + 1]; j++) {
                d->room[d->p->members[j]] -= 1;
            }
            d->chosen[c] = 1;
            d->value += d->p->value[c];
            taken++;
        }
    }
    d->open_count = 0;
    for (uint32_t c = 0; c < d->p->count; c++) {
        d->open[c] = d->open[c] != 0 && d->chosen[c] == 0 && fits(d, c);
        d->open_count += d->open[c];
    }
}

static void mix_again(diving *d)
{
    arena *a = arena_new();
    exchange_pool *part = exchange_pool_part(a, d->p, d->open);
    d->mix.amount = arena_array(a, (size_t)part->count + 1, sizeof(double));
    for (uint32_t c = 0, at = 0; c < d->p->count; c++) {
        if (d->open[c] != 0) {
            part->value[at] *= d->factor[c];
            d->mix.amount[at++] = d->amount[c];
        }
    }
    exchange_mix_improve(d->c, part, close, d->thin ? ROUNDS_THIN : ROUNDS, &d->mix);
    for (uint32_t c = 0, at = 0; c < d->p->count; c++) {
        d->amount[c] = d->open[c] != 0 ? d->mix.amount[at++] : 0;
    }
    arena_free(a);
}

double exchange_dive(exchange_case *c, const exchange_pool *p, const double *price, double noise, uint64_t seed,
                     uint8_t *chosen)
{
    arena *a = arena_new();
    diving d = {.c = c, .p = p, .chosen = chosen, .open_count = p->count, .thin = c->thin != c->g};
    ranked *list = arena_array(a, (size_t)p->count + 1, sizeof *list);
    d.room = arena_array(a, (size_t)c->n + 1, sizeof(double));
    d.open = arena_array(a, (size_t)p->count + 1, 1);
    d.amount = arena_zero_array(a, (size_t)p->count + 1, sizeof(double));
    d.factor = arena_array(a, (size_t)p->count + 1, sizeof(double));
    rng dice = rng_from_seed(seed);
    for (uint32_t i = 0; i < p->count; i++) {
        d.factor[i] = 1 + noise * rng_unit(&dice);
    }
    d.mix.capacity = d.room;
    d.mix.price = arena_array(a, (size_t)c->n + 1, sizeof(double));
    memcpy(d.room, c->capacity, sizeof(double) * c->n);
    memcpy(d.mix.price, price, sizeof(double) * c->n);
    memset(d.open, 1, p->count);
    while (d.open_count > 0) {
        bool last = exchange_over(c);
        if (!last) {
            mix_again(&d);
        }
        take(&d, list, last);
    }
    arena_free(a);
    return d.value;
}
