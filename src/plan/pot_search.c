/* A good choice near the best mix: rounded, filled with what can be had of it household by household, then improved by changing the plans of one, two, three or four households at a time.
 *
 * At the prices of the best mix each change has a loss, and what is left unspent has one. Only changes whose losses together are smaller than what is unspent now can be better, and these are few: of the CHANGES_MAX that lose least, one and two
 * are all tried. Three and four: pot_deeper.c.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "plan/pot_search_inside.h"

#include "base/banned.h"

enum {
    CHANGES_MAX = 4096, /* the numbers of these fit in a half of pot_deeper.c */
    KICK_FROM = 64,     /* who is disturbed has one of so many plans that lose least */
    KICK_MOST = 3,      /* two households are, and fewer than so many more */
};

static const double nearly_whole = 0.999; /* a share of the mix that is taken for all of it */

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

static void count_choice(pot_searching *s)
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
    const pot_change *x = a, *y = b;
    return x->value != y->value ? (x->value > y->value ? 1 : -1)
                                : (x->household > y->household) - (x->household < y->household);
}

/* What most of the mix has; nothing beyond what is due for those whose mix is of many. When that cannot be paid, the plans that give least are left out until it can. */
static void round_mix(pot_searching *s, uint32_t *at)
{
    const pot_ready *r = s->r;
    pot_change *all = arena_array(s->scratch, r->count + 1, sizeof *all);
    int64_t more[BUDGETS_MAX] = {0};
    uint32_t count = 0, out = 0, next = 1;
    for (uint32_t h = 0; h < r->count; h++) {
        at[h] = 0;
        for (uint32_t p = r->first[h] + 1; p < r->first[h + 1]; p++) {
            if (s->p->share[p] > nearly_whole) {
                at[h] = p - r->first[h];
                all[count++] = (pot_change){.household = h, .to = p, .value = r->value[p]};
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
    const pot_change *x = a, *y = b;
    return x->loss != y->loss ? (x->loss > y->loss ? 1 : -1) : (x->to > y->to) - (x->to < y->to);
}

/* Losses of a change: the value it takes away, and what its costs are worth at the prices of the groups. */
static double loss_of(const pot_searching *s, uint32_t from, uint32_t to)
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
static void move(pot_searching *s, uint32_t from, uint32_t to)
{
    const pot_ready *r = s->r;
    for (uint32_t i = 0; i < r->dims; i++) {
        int64_t more = r->more[(size_t)to * r->dims + i] - r->more[(size_t)from * r->dims + i];
        s->more[i] += more;
        s->room[s->groups.of[i]] -= more;
    }
}

/* Moved when each group has room for it, and it can be paid. */
static bool move_if_paid(pot_searching *s, uint32_t from, uint32_t to)
{
    int64_t was[BUDGETS_MAX];
    bool good = true;
    memcpy(was, s->room, sizeof was);
    move(s, from, to);
    for (uint32_t g = 0; g < s->groups.count && good; g++) {
        good = s->room[g] >= 0 || s->room[g] >= was[g];
    }
    if (good) {
        s->x->steps += POT_FIT_STEPS;
        good = pot_fits(s->r, s->more);
    }
    if (!good) {
        move(s, to, from);
    }
    return good;
}

/* What was left lying: once every change of one household that gives more and loses at most so much, the smallest loss first, is made when it can be paid as things then stand. */
static void fill(pot_searching *s, double loss_most)
{
    const pot_ready *r = s->r;
    uint32_t count = 0;
    pot_change *all = arena_array(s->scratch, r->first[r->count] + 1, sizeof *all);
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t now = r->first[h] + s->x->at[h];
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            double value = r->value[p] - r->value[now], loss = loss_of(s, now, p);
            if (value > POT_LEAST_GAIN && loss <= loss_most) {
                all[count++] = (pot_change){h, p, loss, value};
            }
        }
    }
    qsort(all, count, sizeof *all, by_loss);
    for (uint32_t k = 0; k < count; k++) {
        uint32_t h = all[k].household, now = r->first[h] + s->x->at[h];
        if (r->value[all[k].to] - r->value[now] > POT_LEAST_GAIN && move_if_paid(s, now, all[k].to)) {
            s->x->at[h] = all[k].to - r->first[h];
        }
    }
    count_choice(s);
}

/* Changes that may be part of something better, the smallest loss first. */
static void list_changes(pot_searching *s)
{
    const pot_ready *r = s->r;
    uint32_t plans = r->first[r->count], count = 0;
    pot_change *all = arena_array(s->scratch, plans + 1, sizeof *all);
    double least = 0;
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t now = r->first[h] + s->x->at[h];
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            if (p != now) {
                all[count] = (pot_change){h, p, loss_of(s, now, p), r->value[p] - r->value[now]};
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

bool pot_all_fit(const pot_searching *s, const pot_found *f)
{
    const pot_ready *r = s->r;
    int64_t more[BUDGETS_MAX];
    memcpy(more, s->more, sizeof more);
    for (uint32_t k = 0; k < f->count; k++) {
        const pot_change *c = &s->changes[f->changes[k]];
        uint32_t now = r->first[c->household] + s->x->at[c->household];
        for (uint32_t i = 0; i < r->dims; i++) {
            more[i] += r->more[(size_t)c->to * r->dims + i] - r->more[(size_t)now * r->dims + i];
        }
    }
    return pot_fits(r, more);
}

void pot_take(pot_searching *s, const pot_found *f)
{
    for (uint32_t k = 0; k < f->count; k++) {
        const pot_change *c = &s->changes[f->changes[k]];
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

static void scan_pairs(void *of, uint32_t number)
{
    pot_searching *s = of;
    static const int64_t nothing[BUDGETS_MAX];
    uint32_t n = s->groups.count;
    pot_found best = {.score = 0};
    uint64_t steps = 0;
    for (uint32_t i = number * POT_LINES; i < s->count && i < (number + 1) * POT_LINES; i++) {
        const int64_t *one = &s->costs[(size_t)i * n];
        const pot_change *c = &s->changes[i];
        if (c->value > POT_LEAST_GAIN && has_room(s->room, one, nothing, n)) {
            pot_try_found(s, &(pot_found){{i}, 1, c->value, c->value - s->shy * c->loss}, &best, &steps);
        }
        for (uint32_t j = i + 1; j < s->count; j++, steps++) {
            const pot_change *d = &s->changes[j];
            double loss = c->loss + d->loss, value = c->value + d->value, score = value - s->shy * loss;
            if (s->unspent - (1 + s->shy) * loss <= best.score) {
                break;
            }
            if (value > POT_LEAST_GAIN && score > best.score && has_room(s->room, one, &s->costs[(size_t)j * n], n) &&
                c->household != d->household) {
                pot_try_found(s, &(pot_found){{i, j}, 2, value, score}, &best, &steps);
            }
        }
    }
    s->of_block[number] = best;
    s->steps_of_block[number] = steps;
}

static bool is_near(const pot_searching *s)
{
    double bound = s->r->base + s->p->bound;
    return bound - s->r->base - s->x->value <= s->r->c->gap * bound;
}

/* The best of all changes of one or two households, again and again. False when the steps are over. */
static bool descend(pot_searching *s)
{
    for (;;) {
        arena_reset(s->scratch);
        list_changes(s);
        uint32_t blocks = (s->count + POT_LINES - 1) / POT_LINES;
        pot_found best = {.score = 0};
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
        pot_take(s, &best);
        if (s->x->steps >= s->r->c->steps) {
            return false;
        }
    }
}

/* ------------------------------------------------------------------ from elsewhere */

/* Some households have another plan that loses little, and for as long as that cannot be paid others only what is due. */
static void disturb(pot_searching *s, rng *r)
{
    const pot_ready *its = s->r;
    uint32_t most = s->count < KICK_FROM ? s->count : KICK_FROM;
    for (uint64_t k = rng_below(r, KICK_MOST) + 2; k > 0; k--) {
        const pot_change *c = &s->changes[rng_below(r, most)];
        s->x->at[c->household] = c->to - its->first[c->household];
    }
    count_choice(s);
    while (!pot_fits(its, s->more)) {
        s->x->steps += POT_FIT_STEPS;
        s->x->at[rng_below(r, its->count)] = 0;
        count_choice(s);
    }
}

/* As long as there are steps: disturbed, improved again, and kept when it is better. */
static void try_elsewhere(pot_searching *s)
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
    pot_searching s = {.r = r, .p = p, .x = x, .scratch = arena_new()};
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
        more = pot_go_deeper(&s) && !is_near(&s) && descend(&s);
    }
    arena_free(s.scratch);
}

void pot_search_on(const pot_ready *r, const pot_prices *p, pot_choice *x)
{
    pot_searching s = {.r = r, .p = p, .x = x, .scratch = arena_new()};
    find_groups(r, p, &s.groups);
    count_choice(&s);
    try_elsewhere(&s);
    arena_free(s.scratch);
}
