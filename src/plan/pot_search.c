/* A good choice near the best mix: rounded, filled with what can be had of it household by household, then improved by changing the plans of one, two, three or four households at a time.
 *
 * At the prices of the best mix each change has a loss, and what is left unspent has one. Only changes whose losses together are smaller than what is unspent now can be better, and these are few: of the CHANGES_MAX that lose least, one and two
 * are all tried. Of three and four, two halves are put together: all halves stand in a grid by what they cost in three groups of budgets, and to each half belong those that fill what it leaves
 * (two lists that meet in the middle: Horowitz and Sahni 1974).
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "plan/pot_inside.h"

#include "base/banned.h"

enum {
    CHANGES_MAX = 4096,
    HALVES_MAX = 1 << 18,
    GRID_DIMS = 3,
    GRID_SIDE = 12,
    LEFTS = 512,    /* looked at before the best of them is taken */
    FIT_STEPS = 50, /* what it counts to see whether a choice can be paid */
    LINES = 16,     /* changes of one block of work */
    KICK_FROM = 64,
    KICK_MOST = 3,
};

static const double nearly_whole = 0.999, least_gain = 1e-12;

typedef struct change { /* another plan for a household */
    uint32_t household, to;
    double loss; /* at the prices; of what is not the best plan for a household less than nought */
    double value;
} change;

typedef struct half { /* one or two changes together */
    uint16_t one, other;
    uint32_t cell;
    double loss;
} half;

typedef struct found { /* changes that go together */
    uint32_t changes[4], count;
    double value, score;
} found;

typedef struct searching {
    const pot_ready *r;
    const pot_prices *p;
    pot_choice *x;
    pot_groups groups;
    arena *scratch;
    int64_t more[BUDGETS_MAX];                    /* of each dim, of the choice */
    int64_t room[BUDGETS_MAX], used[BUDGETS_MAX]; /* of each group */
    double unspent;                               /* what the room is worth */
    double shy; /* how much a loss counts beside what is won: first much, at last nothing */
    change *changes;
    int64_t *costs; /* [change][group] */
    uint32_t count;
    found *of_block;
    uint64_t *steps_of_block;
} searching;

/* ------------------------------------------------------------------ groups */

static uint32_t root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i) {
        i = parent[i] = parent[parent[i]];
    }
    return i;
}

/* Budgets between which money goes, and could go more, share it. A way that is used to its end brings what it can; one that is not worth it brings nothing. */
static void find_groups(const pot_ready *r, const pot_prices *p, pot_groups *g)
{
    const pot_ways *w = &r->free;
    uint32_t n = w->n, parent[2 * BUDGETS_MAX], number[2 * BUDGETS_MAX];
    double highest = 0;
    for (uint32_t i = 0; i < 2 * n; i++) {
        parent[i] = i;
        number[i] = UINT32_MAX;
        highest = i < n && p->worth[i] > highest ? p->worth[i] : highest;
    }
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            if (w->amount[i] > 0 && w->cap[i * n + j] > 0 && fabs(p->worth[j] - p->source[i]) <= 1e-5 * highest) {
                parent[root(parent, i)] = root(parent, n + j);
            }
        }
    }
    *g = (pot_groups){.count = 0};
    for (uint32_t j = 0; j < n; j++) {
        if (r->open[j]) {
            uint32_t its = root(parent, n + j);
            if (number[its] == UINT32_MAX) {
                number[its] = g->count++;
            }
            g->of[r->dim[j]] = number[its];
            g->room[number[its]] -= r->due[j];
            g->worth[number[its]] = p->worth[j] > g->worth[number[its]] ? p->worth[j] : g->worth[number[its]];
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        uint32_t own = number[root(parent, i)];
        if (own != UINT32_MAX) {
            g->room[own] += w->amount[i];
        }
        for (uint32_t j = 0; j < n; j++) {
            uint32_t to = r->open[j] ? g->of[r->dim[j]] : own;
            if (w->amount[i] > 0 && w->cap[i * n + j] > 0 && to != own && p->worth[j] > p->source[i]) {
                int64_t most = w->cap[i * n + j] < w->amount[i] ? w->cap[i * n + j] : w->amount[i];
                g->room[to] += most;
                if (own != UINT32_MAX) {
                    g->room[own] -= most;
                }
            }
        }
    }
}

/* ------------------------------------------------------------------ the first choice */

static void count_choice(searching *s)
{
    const pot_ready *r = s->r;
    memset(s->more, 0, sizeof s->more);
    memset(s->used, 0, sizeof s->used);
    s->x->value = 0;
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t p = r->first[h] + s->x->at[h];
        s->x->value += r->value[p];
        for (uint32_t i = 0; i < r->dims; i++) {
            s->more[i] += r->more[(size_t)p * r->dims + i];
        }
    }
    s->unspent = 0;
    for (uint32_t i = 0; i < r->dims; i++) {
        s->used[s->groups.of[i]] += s->more[i];
    }
    for (uint32_t g = 0; g < s->groups.count; g++) {
        s->room[g] = s->groups.room[g] - s->used[g];
        s->unspent += s->room[g] > 0 ? s->groups.worth[g] * (double)s->room[g] : 0;
    }
}

static int by_value(const void *a, const void *b)
{
    const change *x = a, *y = b;
    return x->value != y->value ? (x->value > y->value ? 1 : -1)
                                : (x->household > y->household) - (x->household < y->household);
}

/* What most of the mix has; nothing beyond what is due for those whose mix is of many. When that cannot be paid, the plans that give least are left out until it can. */
static void round_mix(searching *s, uint32_t *at)
{
    const pot_ready *r = s->r;
    change *all = arena_array(s->scratch, r->count + 1, sizeof *all);
    int64_t more[BUDGETS_MAX] = {0};
    uint32_t count = 0, out = 0, next = 1;
    for (uint32_t h = 0; h < r->count; h++) {
        at[h] = 0;
        for (uint32_t p = r->first[h] + 1; p < r->first[h + 1]; p++) {
            if (s->p->share[p] > nearly_whole) {
                at[h] = p - r->first[h];
                all[count++] = (change){.household = h, .to = p, .value = r->value[p]};
                for (uint32_t i = 0; i < r->dims; i++) {
                    more[i] += r->more[(size_t)p * r->dims + i];
                }
            }
        }
    }
    if (pot_fits(r, more)) {
        return;
    }
    qsort(all, count, sizeof *all, by_value);
    for (; out < count && !pot_fits(r, more); next *= 2) {
        for (uint32_t k = 0; k < next && out < count; k++, out++) {
            at[all[out].household] = 0;
            for (uint32_t i = 0; i < r->dims; i++) {
                more[i] -= r->more[(size_t)all[out].to * r->dims + i];
            }
        }
    }
}

/* ------------------------------------------------------------------ changes */

static int by_loss(const void *a, const void *b)
{
    const change *x = a, *y = b;
    return x->loss != y->loss ? (x->loss > y->loss ? 1 : -1) : (x->to > y->to) - (x->to < y->to);
}

/* Losses of a change: the value it takes away, and what its costs are worth at the prices of the groups. */
static double loss_of(const searching *s, uint32_t from, uint32_t to)
{
    const pot_ready *r = s->r;
    double loss = r->value[from] - r->value[to];
    for (uint32_t i = 0; i < r->dims; i++) {
        int64_t more = r->more[(size_t)to * r->dims + i] - r->more[(size_t)from * r->dims + i];
        loss += s->groups.worth[s->groups.of[i]] * (double)more;
    }
    return loss;
}

/* The cost of the choice, with another plan for a household. */
static void move(searching *s, uint32_t from, uint32_t to)
{
    const pot_ready *r = s->r;
    for (uint32_t i = 0; i < r->dims; i++) {
        int64_t more = r->more[(size_t)to * r->dims + i] - r->more[(size_t)from * r->dims + i];
        s->more[i] += more;
        s->room[s->groups.of[i]] -= more;
    }
}

/* Moved when each group has room for it, and it can be paid. */
static bool move_if_paid(searching *s, uint32_t from, uint32_t to)
{
    int64_t was[BUDGETS_MAX];
    bool good = true;
    memcpy(was, s->room, sizeof was);
    move(s, from, to);
    for (uint32_t g = 0; g < s->groups.count && good; g++) {
        good = s->room[g] >= 0 || s->room[g] >= was[g];
    }
    if (good) {
        s->x->steps += FIT_STEPS;
        good = pot_fits(s->r, s->more);
    }
    if (!good) {
        move(s, to, from);
    }
    return good;
}

/* What was left lying: once every change of one household that gives more and loses at most so much, the smallest loss first, is made when it can be paid as things then stand. */
static void fill(searching *s, double loss_most)
{
    const pot_ready *r = s->r;
    uint32_t count = 0;
    change *all = arena_array(s->scratch, r->first[r->count] + 1, sizeof *all);
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t now = r->first[h] + s->x->at[h];
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            double value = r->value[p] - r->value[now], loss = loss_of(s, now, p);
            if (value > least_gain && loss <= loss_most) {
                all[count++] = (change){h, p, loss, value};
            }
        }
    }
    qsort(all, count, sizeof *all, by_loss);
    for (uint32_t k = 0; k < count; k++) {
        uint32_t h = all[k].household, now = r->first[h] + s->x->at[h];
        if (r->value[all[k].to] - r->value[now] > least_gain && move_if_paid(s, now, all[k].to)) {
            s->x->at[h] = all[k].to - r->first[h];
        }
    }
    count_choice(s);
}

/* Changes that may be part of something better, the smallest loss first. */
static void list_changes(searching *s)
{
    const pot_ready *r = s->r;
    uint32_t plans = r->first[r->count], count = 0;
    change *all = arena_array(s->scratch, plans + 1, sizeof *all);
    double least = 0;
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t now = r->first[h] + s->x->at[h];
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            if (p != now) {
                all[count] = (change){h, p, loss_of(s, now, p), r->value[p] - r->value[now]};
                least = all[count].loss < least ? all[count].loss : least;
                count++;
            }
        }
    }
    uint32_t kept = 0;
    for (uint32_t k = 0; k < count; k++) {
        if (all[k].loss < s->unspent - least) {
            all[kept++] = all[k];
        }
    }
    qsort(all, kept, sizeof *all, by_loss);
    s->count = kept < CHANGES_MAX ? kept : CHANGES_MAX;
    s->changes = all;
    s->costs = arena_zero_array(s->scratch, (size_t)s->count * s->groups.count + 1, sizeof *s->costs);
    for (uint32_t k = 0; k < s->count; k++) {
        const int64_t *from = &r->more[(size_t)(r->first[all[k].household] + s->x->at[all[k].household]) * r->dims];
        const int64_t *to = &r->more[(size_t)all[k].to * r->dims];
        for (uint32_t i = 0; i < r->dims; i++) {
            s->costs[(size_t)k * s->groups.count + s->groups.of[i]] += to[i] - from[i];
        }
    }
}

/* Can all of these be paid together? */
static bool all_fit(const searching *s, const found *f)
{
    const pot_ready *r = s->r;
    int64_t more[BUDGETS_MAX];
    memcpy(more, s->more, sizeof more);
    for (uint32_t k = 0; k < f->count; k++) {
        const change *c = &s->changes[f->changes[k]];
        uint32_t now = r->first[c->household] + s->x->at[c->household];
        for (uint32_t i = 0; i < r->dims; i++) {
            more[i] += r->more[(size_t)c->to * r->dims + i] - r->more[(size_t)now * r->dims + i];
        }
    }
    return pot_fits(r, more);
}

static void apply(searching *s, const found *f)
{
    for (uint32_t k = 0; k < f->count; k++) {
        const change *c = &s->changes[f->changes[k]];
        s->x->at[c->household] = c->to - s->r->first[c->household];
    }
    count_choice(s);
}

/* ------------------------------------------------------------------ one and two at a time */

static bool has_room(const int64_t *room, const int64_t *one, const int64_t *other, uint32_t n)
{
    for (uint32_t g = 0; g < n; g++) {
        int64_t more = one[g] + other[g];
        if (more > room[g] && more > 0) {
            return false;
        }
    }
    return true;
}

static void try_found(const searching *s, const found *f, found *best, uint64_t *steps)
{
    if (f->score > best->score) {
        *steps += FIT_STEPS;
        if (all_fit(s, f)) {
            *best = *f;
        }
    }
}

static void scan_pairs(void *of, uint32_t number)
{
    searching *s = of;
    static const int64_t nothing[BUDGETS_MAX];
    uint32_t n = s->groups.count;
    found best = {.score = 0};
    uint64_t steps = 0;
    for (uint32_t i = number * LINES; i < s->count && i < (number + 1) * LINES; i++) {
        const int64_t *one = &s->costs[(size_t)i * n];
        const change *c = &s->changes[i];
        if (c->value > least_gain && has_room(s->room, one, nothing, n)) {
            try_found(s, &(found){{i}, 1, c->value, c->value - s->shy * c->loss}, &best, &steps);
        }
        for (uint32_t j = i + 1; j < s->count; j++, steps++) {
            const change *d = &s->changes[j];
            double loss = c->loss + d->loss, value = c->value + d->value, score = value - s->shy * loss;
            if (s->unspent - (1 + s->shy) * loss <= best.score) {
                break;
            }
            if (value > least_gain && score > best.score && has_room(s->room, one, &s->costs[(size_t)j * n], n) &&
                c->household != d->household) {
                try_found(s, &(found){{i, j}, 2, value, score}, &best, &steps);
            }
        }
    }
    s->of_block[number] = best;
    s->steps_of_block[number] = steps;
}

static bool is_near(const searching *s)
{
    double bound = s->r->base + s->p->bound;
    return bound - s->r->base - s->x->value <= s->r->c->gap * bound;
}

/* The best of all changes of one or two households, again and again. False when the steps are over. */
static bool descend(searching *s)
{
    for (;;) {
        arena_reset(s->scratch);
        list_changes(s);
        uint32_t blocks = (s->count + LINES - 1) / LINES;
        found best = {.score = 0};
        s->of_block = arena_array(s->scratch, blocks + 1, sizeof *s->of_block);
        s->steps_of_block = arena_array(s->scratch, blocks + 1, sizeof *s->steps_of_block);
        team_run(s->r->team, scan_pairs, s, blocks);
        for (uint32_t b = 0; b < blocks; b++) {
            s->x->steps += s->steps_of_block[b];
            best = s->of_block[b].score > best.score ? s->of_block[b] : best;
        }
        if (best.count == 0) {
            return s->x->steps < s->r->c->steps;
        }
        apply(s, &best);
        if (s->x->steps >= s->r->c->steps) {
            return false;
        }
    }
}

/* ------------------------------------------------------------------ three and four at a time */

typedef struct grid {
    searching *s;
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
    const searching *s = g->s;
    const change *c = s->changes;
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

static int64_t half_cost(const searching *s, const half *h, uint32_t group)
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
    const searching *s = g->s;
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

static bool put_together(const searching *s, const half *x, const half *y, found *out)
{
    const uint16_t parts[4] = {x->one, x->other, y->one, y->other};
    *out = (found){.count = 0};
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

static void look_in_cell(const grid *g, const half *left, const int64_t *cost, uint32_t cell, found *best,
                         uint64_t *steps)
{
    static const int64_t nothing[BUDGETS_MAX];
    const searching *s = g->s;
    uint32_t n = s->groups.count;
    for (uint32_t k = g->first[cell]; k < g->first[cell + 1]; k++) {
        const half *right = &g->sorted[k];
        const int64_t *one = &s->costs[(size_t)right->one * n], *other = &s->costs[(size_t)right->other * n];
        int64_t sum[BUDGETS_MAX];
        found f;
        *steps += 1;
        if (s->unspent - left->loss - right->loss <= (best->score > least_gain ? best->score : least_gain)) {
            return;
        }
        bool fits = true;
        other = right->one == right->other ? nothing : other;
        for (uint32_t i = 0; i < n && fits; i++) {
            sum[i] = cost[i] + one[i] + other[i];
            fits = sum[i] <= s->room[i] || sum[i] <= 0;
        }
        if (fits && put_together(s, left, right, &f) && f.value > least_gain) {
            try_found(s, &f, best, steps);
        }
    }
}

/* To each half the others that fill what it leaves. */
static void scan_halves(void *of, uint32_t number)
{
    const grid *g = of;
    const searching *s = g->s;
    found best = {.score = 0};
    uint64_t steps = 0;
    for (uint32_t k = g->from + number * LINES; k < g->to && k < g->from + (number + 1) * LINES && steps < g->steps;
         k++) {
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
    ((searching *)g->s)->of_block[number] = best;
    ((searching *)g->s)->steps_of_block[number] = steps;
}

/* True when something better was found and taken. */
static bool go_deeper(searching *s)
{
    grid g = {.s = s};
    if (s->count == 0) {
        return false;
    }
    list_halves(&g);
    choose_groups(&g);
    fill_grid(&g);
    s->of_block = arena_array(s->scratch, LEFTS / LINES + 1, sizeof *s->of_block);
    s->steps_of_block = arena_array(s->scratch, LEFTS / LINES + 1, sizeof *s->steps_of_block);
    while (g.to < g.count && s->x->steps < s->r->c->steps && g.dims > 0) {
        found best = {.score = 0};
        g.from = g.to;
        g.to = g.from + LEFTS < g.count ? g.from + LEFTS : g.count;
        uint32_t blocks = (g.to - g.from + LINES - 1) / LINES;
        g.steps = (s->r->c->steps - s->x->steps) / blocks + 1;
        team_run(s->r->team, scan_halves, &g, blocks);
        for (uint32_t b = 0; b < blocks; b++) {
            s->x->steps += s->steps_of_block[b];
            best = s->of_block[b].score > best.score ? s->of_block[b] : best;
        }
        if (best.count > 0) {
            apply(s, &best);
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ from elsewhere */

/* Some households have another plan that loses little, and for as long as that cannot be paid others only what is due. */
static void disturb(searching *s, rng *r)
{
    const pot_ready *its = s->r;
    uint32_t most = s->count < KICK_FROM ? s->count : KICK_FROM;
    for (uint64_t k = rng_below(r, KICK_MOST) + 2; k > 0; k--) {
        const change *c = &s->changes[rng_below(r, most)];
        s->x->at[c->household] = c->to - its->first[c->household];
    }
    count_choice(s);
    while (!pot_fits(its, s->more)) {
        s->x->steps += FIT_STEPS;
        s->x->at[rng_below(r, its->count)] = 0;
        count_choice(s);
    }
}

/* As long as there are steps: disturbed, improved again, and kept when it is better. */
static void try_elsewhere(searching *s)
{
    rng r = rng_from_seed(s->r->count);
    uint32_t n = s->r->count, *best = arena_array(s->r->a, n + 1, sizeof *best);
    double value = s->x->value;
    memcpy(best, s->x->at, sizeof *best * n);
    s->shy = 0;
    while (!is_near(s) && s->x->steps < s->r->c->steps) {
        arena_reset(s->scratch);
        list_changes(s);
        if (s->count == 0) {
            break;
        }
        s->x->steps += n;
        disturb(s, &r);
        descend(s);
        if (s->x->value > value) {
            value = s->x->value;
            memcpy(best, s->x->at, sizeof *best * n);
        } else {
            memcpy(s->x->at, best, sizeof *best * n);
            count_choice(s);
        }
    }
}

void pot_search(const pot_ready *r, const pot_prices *p, pot_choice *x)
{
    searching s = {.r = r, .p = p, .x = x, .scratch = arena_new()};
    uint32_t *rounded = arena_array(r->a, r->count + 1, sizeof *rounded);
    double begun = x->value;
    find_groups(r, p, &s.groups);
    round_mix(&s, rounded);
    uint32_t *start = x->at;
    x->at = rounded;
    count_choice(&s);
    if (!is_near(&s)) {
        fill(&s, 0);
    }
    if (x->value < begun) {
        x->at = start;
        count_choice(&s);
    }
    for (int k = 0; k < 4 && !is_near(&s); k++) {
        static const double shyness[] = {30, 8, 2, 0};
        s.shy = shyness[k];
        descend(&s);
    }
    if (!is_near(&s)) {
        fill(&s, s.unspent); /* no change that loses more has room */
    }
    bool more = !is_near(&s);
    while (more) {
        more = go_deeper(&s) && !is_near(&s) && descend(&s);
    }
    arena_free(s.scratch);
}

void pot_search_on(const pot_ready *r, const pot_prices *p, pot_choice *x)
{
    searching s = {.r = r, .p = p, .x = x, .scratch = arena_new()};
    find_groups(r, p, &s.groups);
    count_choice(&s);
    try_elsewhere(&s);
    arena_free(s.scratch);
}
