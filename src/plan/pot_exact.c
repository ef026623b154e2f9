/* Proof for few households: every choice that could be better at the prices of the best mix, depth first (branch and bound with Lagrangian prices: Geoffrion 1974). */
#include <stdlib.h>

#include "plan/pot_inside.h"

#include "base/banned.h"

enum { LOOKS_MAX = 200000, LOOK_STEPS = 20, HOUSEHOLDS_MOST = 500 };

typedef struct option {
    uint32_t plan;
    double loss; /* beside the best plan of the household at the prices */
} option;

typedef struct row { /* of a household */
    uint32_t household, count;
    option *options; /* the smallest loss first */
} row;

typedef struct proving {
    const pot_ready *r;
    double bound, gap;
    row *rows;
    uint32_t *at;
    pot_choice *x;
    int64_t more[BUDGETS_MAX];
    double value, least; /* that counts as more */
    uint64_t looks, looks_max;
} proving;

static int by_loss(const void *a, const void *b)
{
    const option *x = a, *y = b;
    return x->loss != y->loss ? (x->loss > y->loss ? 1 : -1) : (x->plan > y->plan) - (x->plan < y->plan);
}

/* The surest household first: its second plan would lose most. */
static int by_sureness(const void *a, const void *b)
{
    const row *x = a, *y = b;
    double one = x->options[1].loss, other = y->options[1].loss;
    return one != other ? (one < other ? 1 : -1) : (x->household > y->household) - (x->household < y->household);
}

static void list_rows(proving *k, const pot_prices *p)
{
    const pot_ready *r = k->r;
    k->rows = arena_array(r->a, r->count, sizeof *k->rows);
    for (uint32_t h = 0; h < r->count; h++) {
        row *its = &k->rows[h];
        double best = 0;
        *its = (row){.household = h, .count = r->first[h + 1] - r->first[h]};
        its->options = arena_array(r->a, its->count, sizeof *its->options);
        for (uint32_t i = 0; i < its->count; i++) {
            uint32_t plan = r->first[h] + i;
            double net = r->value[plan];
            for (uint32_t b = 0; b < r->ways.n; b++) {
                if (r->open[b]) {
                    net -= p->worth[b] * (double)r->more[(size_t)plan * r->dims + r->dim[b]];
                }
            }
            its->options[i] = (option){plan, net};
            best = net > best ? net : best;
        }
        for (uint32_t i = 0; i < its->count; i++) {
            its->options[i].loss = best - its->options[i].loss;
        }
        qsort(its->options, its->count, sizeof *its->options, by_loss);
    }
    qsort(k->rows, r->count, sizeof *k->rows, by_sureness);
}

static void take(proving *k, const option *o, int sign)
{
    k->value += sign * k->r->value[o->plan];
    for (uint32_t i = 0; i < k->r->dims; i++) {
        k->more[i] += sign * k->r->more[(size_t)o->plan * k->r->dims + i];
    }
}

/* False when there were too many looks. */
static bool go_on(proving *k, uint32_t depth, double lost)
{
    if (depth == k->r->count) {
        if (k->value > k->x->value + k->least) {
            k->x->value = k->value;
            for (uint32_t i = 0; i < depth; i++) {
                k->x->at[k->rows[i].household] = k->rows[i].options[k->at[i]].plan - k->r->first[k->rows[i].household];
            }
        }
        return true;
    }
    const row *its = &k->rows[depth];
    for (uint32_t i = 0; i < its->count; i++) {
        const option *o = &its->options[i];
        if (k->bound - lost - o->loss <= k->x->value + k->gap) {
            return true;
        }
        if (++k->looks > k->looks_max) {
            return false;
        }
        k->at[depth] = i;
        take(k, o, 1);
        bool good = !pot_fits(k->r, k->more) || go_on(k, depth + 1, lost + o->loss);
        take(k, o, -1);
        TRY(good);
    }
    return true;
}

bool pot_prove(const pot_ready *r, const pot_prices *p, pot_choice *x)
{
    proving k = {.r = r,
                 .bound = p->bound,
                 .gap = r->c->gap * (r->base + p->bound),
                 .x = x,
                 .least = 1e-12 * (r->base + p->bound)};
    if (r->count > HOUSEHOLDS_MOST || x->steps >= r->c->steps) {
        return k.bound <= x->value + k.gap;
    }
    k.looks_max = (r->c->steps - x->steps) / LOOK_STEPS;
    k.looks_max = k.looks_max < LOOKS_MAX ? k.looks_max : LOOKS_MAX;
    k.at = arena_zero_array(r->a, r->count, sizeof *k.at);
    list_rows(&k, p);
    bool proven = go_on(&k, 0, 0);
    x->steps += k.looks * LOOK_STEPS;
    return proven;
}
