/* A better choice by changing the plans of three or four households together.
 *
 * Two halves of one or two changes are put together. All halves stand in a grid by what they cost in three groups of budgets, and to each half
 * belong those that fill what it leaves (two lists that meet in the middle: Horowitz and Sahni 1974). Of as many as there is room for, those
 * that lose least.
 */
#include <math.h>
#include <stdlib.h>

#include "plan/pot_search_inside.h"

#include "base/banned.h"

enum {
    HALVES_MAX = 1 << 18,
    GRID_DIMS = 3,  /* groups that the grid is laid by */
    GRID_SIDE = 12, /* cells along each */
    LEFTS = 512,    /* looked at before the best of them is taken */
};

typedef struct half { /* one or two changes together */
    uint16_t one, other;
    uint32_t cell;
    double loss;
} half;

typedef struct grid {
    pot_searching *s;
    half *halves, *sorted;  /* the smallest loss first; by cell, and so within it */
    uint32_t count, *first; /* of each cell, in sorted */
    uint32_t dims, group[GRID_DIMS];
    double low[GRID_DIMS], width[GRID_DIMS], least;
    uint32_t from, to; /* halves that are looked at now */
    uint64_t steps;    /* for each block of them */
} grid;

static int half_by_loss(const void *a, const void *b)
{
    const half *x = a, *y = b;
    if (x->loss != y->loss) {
        return x->loss > y->loss ? 1 : -1;
    }
    return x->one != y->one ? (x->one > y->one) - (x->one < y->one) : (x->other > y->other) - (x->other < y->other);
}

/* All pairs below a loss, and single changes; of as many as fit. */
static void list_halves(grid *g)
{
    const pot_searching *s = g->s;
    const pot_change *c = s->changes;
    double low = 2 * c[0].loss, high = s->unspent - low;
    for (int k = 0; k < 40; k++) {
        double middle = (low + high) / 2;
        uint64_t count = 0;
        for (uint32_t i = 0, j = s->count; i < s->count; i++) {
            while (j > i + 1 && c[i].loss + c[j - 1].loss > middle) {
                j--;
            }
            count += j > i + 1 ? j - i - 1 : 0;
        }
        if (count + s->count > HALVES_MAX) {
            high = middle;
        } else {
            low = middle;
        }
    }
    g->halves = arena_array(s->scratch, HALVES_MAX + 1, sizeof *g->halves);
    for (uint32_t i = 0; i < s->count; i++) {
        g->halves[g->count++] = (half){(uint16_t)i, (uint16_t)i, 0, c[i].loss};
        for (uint32_t j = i + 1; j < s->count && c[i].loss + c[j].loss <= low && g->count < HALVES_MAX; j++) {
            if (c[i].household != c[j].household) {
                g->halves[g->count++] = (half){(uint16_t)i, (uint16_t)j, 0, c[i].loss + c[j].loss};
            }
        }
    }
    qsort(g->halves, g->count, sizeof *g->halves, half_by_loss);
    g->least = g->halves[0].loss;
}

static int64_t half_cost(const pot_searching *s, const half *h, uint32_t group)
{
    int64_t one = s->costs[(size_t)h->one * s->groups.count + group];
    return h->one == h->other ? one : one + s->costs[(size_t)h->other * s->groups.count + group];
}

static uint32_t cell_along(const grid *g, uint32_t dim, double cost)
{
    double at = floor((cost - g->low[dim]) / g->width[dim]);
    return at < 0 ? 0 : at >= GRID_SIDE ? GRID_SIDE - 1 : (uint32_t)at;
}

/* The groups in which costs are worth most. */
static void choose_groups(grid *g)
{
    const pot_searching *s = g->s;
    double weight[BUDGETS_MAX] = {0};
    for (uint32_t k = 0; k < s->count; k++) {
        for (uint32_t i = 0; i < s->groups.count; i++) {
            weight[i] += s->groups.worth[i] * fabs((double)s->costs[(size_t)k * s->groups.count + i]);
        }
    }
    while (g->dims < GRID_DIMS) {
        uint32_t best = 0;
        for (uint32_t i = 1; i < s->groups.count; i++) {
            best = weight[i] > weight[best] ? i : best;
        }
        if (weight[best] <= 0) {
            return;
        }
        double spread = 4 * weight[best] / s->count / s->groups.worth[best];
        g->group[g->dims] = best;
        g->width[g->dims] = spread / GRID_SIDE * 2;
        g->low[g->dims] = (double)s->room[best] / 2 - g->width[g->dims] * GRID_SIDE / 2;
        g->dims++;
        weight[best] = 0;
    }
}

static void fill_grid(grid *g)
{
    uint32_t cells = 1;
    for (uint32_t i = 0; i < g->dims; i++) {
        cells *= GRID_SIDE;
    }
    g->first = arena_zero_array(g->s->scratch, cells + 2, sizeof *g->first);
    g->sorted = arena_array(g->s->scratch, g->count + 1, sizeof *g->sorted);
    for (uint32_t k = 0; k < g->count; k++) {
        uint32_t cell = 0;
        for (uint32_t i = 0; i < g->dims; i++) {
            cell = cell * GRID_SIDE + cell_along(g, i, (double)half_cost(g->s, &g->halves[k], g->group[i]));
        }
        g->halves[k].cell = cell;
        g->first[cell + 2]++;
    }
    for (uint32_t c = 2; c < cells + 2; c++) {
        g->first[c] += g->first[c - 1];
    }
    for (uint32_t k = 0; k < g->count; k++) {
        g->sorted[g->first[g->halves[k].cell + 1]++] = g->halves[k];
    }
}

static bool put_together(const pot_searching *s, const half *x, const half *y, pot_found *out)
{
    const uint16_t parts[4] = {x->one, x->other, y->one, y->other};
    *out = (pot_found){.count = 0};
    for (uint32_t i = 0; i < 4; i++) {
        if (i % 2 == 1 && parts[i] == parts[i - 1]) {
            continue; /* a single change */
        }
        for (uint32_t k = 0; k < out->count; k++) {
            if (s->changes[out->changes[k]].household == s->changes[parts[i]].household) {
                return false;
            }
        }
        out->changes[out->count++] = parts[i];
        out->value += s->changes[parts[i]].value;
    }
    out->score = out->value;
    return true;
}

static void look_in_cell(const grid *g, const half *left, const int64_t *cost, uint32_t cell, pot_found *best,
                         uint64_t *steps)
{
    static const int64_t nothing[BUDGETS_MAX];
    const pot_searching *s = g->s;
    uint32_t n = s->groups.count;
    for (uint32_t k = g->first[cell]; k < g->first[cell + 1]; k++) {
        const half *right = &g->sorted[k];
        const int64_t *one = &s->costs[(size_t)right->one * n], *other = &s->costs[(size_t)right->other * n];
        int64_t sum[BUDGETS_MAX];
        pot_found f;
        *steps += 1;
        if (s->unspent - left->loss - right->loss <= (best->score > POT_LEAST_GAIN ? best->score : POT_LEAST_GAIN)) {
            return;
        }
        bool fits = true;
        other = right->one == right->other ? nothing : other;
        for (uint32_t i = 0; i < n && fits; i++) {
            sum[i] = cost[i] + one[i] + other[i];
            fits = sum[i] <= s->room[i] || sum[i] <= 0;
        }
        if (fits && put_together(s, left, right, &f) && f.value > POT_LEAST_GAIN) {
            pot_try_found(s, &f, best, steps);
        }
    }
}

/* To each half the others that fill what it leaves. */
static void scan_halves(void *of, uint32_t number)
{
    const grid *g = of;
    const pot_searching *s = g->s;
    pot_found best = {.score = 0};
    uint64_t steps = 0;
    for (uint32_t k = g->from + number * POT_LINES;
         k < g->to && k < g->from + (number + 1) * POT_LINES && steps < g->steps; k++) {
        const half *left = &g->halves[k];
        int64_t cost[BUDGETS_MAX] = {0};
        uint32_t from[GRID_DIMS] = {0}, to[GRID_DIMS] = {0};
        for (uint32_t i = 0; i < s->groups.count; i++) {
            cost[i] = half_cost(s, left, i);
        }
        for (uint32_t i = 0; i < g->dims; i++) {
            double most = (double)(s->room[g->group[i]] - cost[g->group[i]]);
            double waste = (s->unspent - left->loss - g->least) / s->groups.worth[g->group[i]];
            to[i] = cell_along(g, i, most);
            from[i] = cell_along(g, i, most - waste);
        }
        for (uint32_t x = from[0]; x <= to[0]; x++) {
            for (uint32_t y = from[1]; y <= to[1]; y++) {
                for (uint32_t z = from[2]; z <= to[2]; z++) {
                    uint32_t cell = g->dims == 3   ? (x * GRID_SIDE + y) * GRID_SIDE + z
                                    : g->dims == 2 ? x * GRID_SIDE + y
                                                   : x;
                    steps++;
                    if (steps < g->steps) {
                        look_in_cell(g, left, cost, cell, &best, &steps);
                    }
                }
            }
        }
    }
    ((pot_searching *)g->s)->of_block[number] = best;
    ((pot_searching *)g->s)->steps_of_block[number] = steps;
}

bool pot_go_deeper(pot_searching *s)
{
    grid g = {.s = s};
    if (s->count == 0) {
        return false;
    }
    list_halves(&g);
    choose_groups(&g);
    fill_grid(&g);
    s->of_block = arena_array(s->scratch, LEFTS / POT_LINES + 1, sizeof *s->of_block);
    s->steps_of_block = arena_array(s->scratch, LEFTS / POT_LINES + 1, sizeof *s->steps_of_block);
    while (g.to < g.count && s->x->steps < s->r->c->steps && g.dims > 0) {
        pot_found best = {.score = 0};
        g.from = g.to;
        g.to = g.from + LEFTS < g.count ? g.from + LEFTS : g.count;
        uint32_t blocks = (g.to - g.from + POT_LINES - 1) / POT_LINES;
        g.steps = (s->r->c->steps - s->x->steps) / blocks + 1;
        team_run(s->r->team, scan_halves, &g, blocks);
        for (uint32_t b = 0; b < blocks; b++) {
            s->x->steps += s->steps_of_block[b];
            best = s->of_block[b].score > best.score ? s->of_block[b] : best;
        }
        if (best.count > 0) {
            pot_take(s, &best);
            return true;
        }
    }
    return false;
}
