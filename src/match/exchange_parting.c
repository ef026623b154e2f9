/* Which two people to part on: a few pairs that are nearest to half a group are tried, and what that took from the bound is remembered (reliability branching: Achterberg, Koch, Martin 2005,
 * doi:10.1016/j.orl.2004.04.002). */
#include "match/exchange_pack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { TRY_STEPS = 20, CANDIDATES = 12, TRIES = 6, TRIED_BITS = 14 };
static const double part_least = 1e-6;
static const double middle = 0.5;
static const double loss_least = 1e-3; /* of what a side may lose before it is left: less than this counts as this … */
static const double loss_most = 4;     /* … and more than this as this */

struct pack_tried {
    uint32_t i, j, tries;
    double together, apart; /* on the mean, for each part of a group that changes */
};

static bool has_row(const pack *k, uint32_t c, uint32_t row)
{
    for (uint32_t i = k->first[c]; i < k->first[c + 1]; i++) {
        if (k->row[i] == row) {
            return true;
        }
    }
    return false;
}

static void close_column(pack *k, uint32_t c, uint32_t *list, uint32_t *count)
{
    pack_close(k, c, PACK_OUT_HERE);
    list[(*count)++] = c;
}

uint32_t pack_take_side(pack *k, const pack_parting *p, bool together, uint32_t *list)
{
    uint32_t count = 0, ends[2] = {p->i, p->j};
    if (p->j == UINT32_MAX && together) {
        pack_take(k, p->i);
        return 0;
    }
    if (p->j == UINT32_MAX) {
        close_column(k, p->i, list, &count);
        return count;
    }
    for (int e = 0; e < 2; e++) {
        if (together && k->right[ends[e]] > 1) {
            continue; /* has room for others beside it */
        }
        for (uint32_t x = k->by_first[ends[e]]; x < k->by_first[ends[e] + 1]; x++) {
            uint32_t c = k->by[x];
            if (k->out[c] == 0 && has_row(k, c, ends[1 - e]) != together) {
                close_column(k, c, list, &count);
            }
        }
    }
    return count;
}

/* ------------------------------------------------------------------ what is known of pairs */

/* What is known of the pair, or where it will be. */
static pack_tried *look_up(pack *k, uint32_t i, uint32_t j)
{
    if (k->tried == NULL) {
        k->tried = ARENA_ARRAY(k->a, pack_tried, 1u << TRIED_BITS);
    }
    uint64_t h = ((uint64_t)i << 32 | j) * UINT64_C(0x9e3779b97f4a7c15);
    for (size_t at = h >> (64 - TRIED_BITS);; at = (at + 1) & ((1u << TRIED_BITS) - 1)) {
        pack_tried *its = &k->tried[at];
        if (its->tries == 0 || (its->i == i && its->j == j)) {
            return its;
        }
    }
}

/* What one side takes from the bound, by trying it in a few steps; the programme is then as it was. */
static double try_side(pack *k, const pack_parting *p, bool together, const simplex_basis *here)
{
    arena *a = arena_new();
    uint32_t *list = arena_array(a, (size_t)k->columns + 1, sizeof *list);
    uint32_t count = pack_take_side(k, p, together, list);
    simplex_end end = simplex_solve(k->lp, TRY_STEPS);
    double loss = end == SIMPLEX_NONE || end == SIMPLEX_BELOW ? INFINITY : k->bound - simplex_value_here(k->lp);
    for (uint32_t i = 0; i < count; i++) {
        pack_open(k, list[i]);
    }
    simplex_restore(k->lp, here);
    arena_free(a);
    return fmin(fmax(loss, 0), loss_most * (k->bound - pack_target(k)) + 1);
}

static void learn(pack *k, const pack_pair *pair, const simplex_basis *here)
{
    pack_tried *its = look_up(k, pair->i, pair->j);
    if (k->tried_count >= 1u << (TRIED_BITS - 1)) {
        return;
    }
    pack_parting p = {.i = pair->i, .j = pair->j};
    *its = (pack_tried){p.i, p.j, 1, 0, 0};
    k->tried_count++;
    its->together = try_side(k, &p, true, here) / (1 - pair->part);
    its->apart = try_side(k, &p, false, here) / pair->part;
}

/* ------------------------------------------------------------------ the choice */

typedef struct candidate {
    double far;
    pack_pair pair;
} candidate;

static int by_far(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->far != y->far) {
        return x->far < y->far ? -1 : 1;
    }
    return x->pair.i != y->pair.i ? (x->pair.i > y->pair.i) - (x->pair.i < y->pair.i)
                                  : (x->pair.j > y->pair.j) - (x->pair.j < y->pair.j);
}

/* How much of each row is used. */
static double *find_use(const pack *k, arena *a)
{
    double *use = ARENA_ARRAY(a, double, k->rows + 1);
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        for (uint32_t i = k->first[c]; k->amount[c] > 0 && i < k->first[c + 1]; i++) {
            use[k->row[i]] += k->amount[c];
        }
    }
    return use;
}

/* Has room for one group, and is in others too. */
static bool is_elsewhere(const pack *k, uint32_t row, double part, double use)
{
    return k->right[row] <= 1 && use > part + part_least;
}

/* Pairs of which one is in another group too (or else both sides could leave all as it is), those nearest to half a group first. */
static uint32_t list_pairs(const pack *k, arena *a, candidate **out)
{
    pack_pair *pairs;
    uint32_t count = pack_pairs(k, a, &pairs), n = 0;
    double *use = find_use(k, a);
    candidate *list = arena_array(a, (size_t)count + 1, sizeof *list);
    for (uint32_t i = 0; i < count; i++) {
        double part = pairs[i].part;
        bool other =
            is_elsewhere(k, pairs[i].i, part, use[pairs[i].i]) || is_elsewhere(k, pairs[i].j, part, use[pairs[i].j]);
        if (other && part > part_least && part < 1 - part_least) {
            list[n++] = (candidate){fabs(part - middle), pairs[i]};
        }
    }
    qsort(list, n, sizeof *list, by_far);
    *out = list;
    return n;
}

static pack_parting choose_pair(pack *k, const candidate *list, uint32_t count, const simplex_basis *here)
{
    pack_parting best = {.none = true};
    double most = -1, least = loss_least * (k->bound - pack_target(k));
    for (uint32_t i = 0, tried = 0; i < count && i < CANDIDATES; i++) {
        const pack_pair *pair = &list[i].pair;
        const pack_tried *its = look_up(k, pair->i, pair->j);
        if (its->tries == 0 && tried < TRIES) {
            learn(k, pair, here);
            tried++;
        }
        double together = fmax(its->together * (1 - pair->part), least), apart = fmax(its->apart * pair->part, least);
        if ((its->tries > 0 || most < 0) && together * apart > most) {
            most = its->tries > 0 ? together * apart : 0;
            best = (pack_parting){.i = pair->i, .j = pair->j, .apart_first = apart < together};
        }
    }
    return best;
}

/* All amounts are whole, and yet the bound promises more than they are worth: columns that gain a little less than the programme looks at are in it. The one that gains most is taken or left. */
static pack_parting choose_small(const pack *k)
{
    pack_parting best = {.none = true, .j = UINT32_MAX};
    double most = 0;
    for (uint32_t n = 0; n < k->live_count; n++) {
        uint32_t c = k->live[n];
        if (k->out[c] == 0 && k->taken[c] == 0 && k->amount[c] <= part_least && k->gain[c] > most) {
            most = k->gain[c];
            best = (pack_parting){.i = c, .j = UINT32_MAX};
        }
    }
    return best;
}

pack_parting pack_choose_parting(pack *k, const simplex_basis *here)
{
    pack_parting best = {.none = true, .j = UINT32_MAX};
    double far = INFINITY;
    arena *a = arena_new();
    candidate *list;
    uint32_t count = list_pairs(k, a, &list);
    best = count > 0 ? choose_pair(k, list, count, here) : best;
    arena_free(a);
    bool pair = !best.none;
    for (uint32_t n = 0; !pair && n < k->live_count; n++) {
        uint32_t c = k->live[n];
        double x = k->amount[c];
        if (x > part_least && x < 1 - part_least && fabs(x - middle) < far - 1e-9) {
            far = fabs(x - middle);
            best = (pack_parting){.i = c, .j = UINT32_MAX};
        }
    }
    return best.none && pack_is_more(k, k->bound) ? choose_small(k) : best;
}
