/* Branching: two people who share groups in part are in one group, or in none together (Ryan, Foster 1981); where people have more room, one group is taken, or left. */
#include "match/exchange_pack.h"

#include <math.h>

#include "base/banned.h"

enum { CUT_ROUNDS = 1, CUTS_OF_ROUND = 40, DEPTH_MAX = 4000 };
static const double part_least = 1e-6;

typedef struct branching {
    pack *k;
    uint32_t depth;
} branching;

typedef struct parting {
    uint32_t i, j; /* rows; or i a column and j UINT32_MAX */
    bool none;     /* all amounts are whole */
} parting;

static void close_column(pack *k, uint32_t c, uint32_t *list, uint32_t *count)
{
    if (k->out[c] == 0) {
        pack_close(k, c, 2);
        list[(*count)++] = c;
    }
}

static void open_columns(pack *k, const uint32_t *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        pack_open(k, list[i]);
    }
}

static bool has_row(const pack *k, uint32_t c, uint32_t row)
{
    for (uint32_t i = k->first[c]; i < k->first[c + 1]; i++) {
        if (k->row[i] == row) {
            return true;
        }
    }
    return false;
}

/* Columns that one side of the parting leaves out. */
static uint32_t take_side(pack *k, const parting *p, bool together, uint32_t *list)
{
    uint32_t count = 0;
    if (p->j == UINT32_MAX) {
        if (!together) {
            close_column(k, p->i, list, &count);
        } else {
            pack_take(k, p->i);
        }
        return count;
    }
    uint32_t ends[2] = {p->i, p->j};
    for (int e = 0; e < 2; e++) {
        for (uint32_t x = k->by_first[ends[e]]; x < k->by_first[ends[e] + 1]; x++) {
            uint32_t c = k->by[x];
            if (k->out[c] == 0 && has_row(k, c, ends[1 - e]) != together) {
                close_column(k, c, list, &count);
            }
        }
    }
    return count;
}

/* How much of each row is used. */
static double *find_use(const pack *k, arena *a)
{
    double *use = ARENA_ARRAY(a, double, k->rows + 1);
    for (uint32_t c = 0; c < k->columns; c++) {
        for (uint32_t i = k->first[c]; k->amount[c] > 0 && i < k->first[c + 1]; i++) {
            use[k->row[i]] += k->amount[c];
        }
    }
    return use;
}

/* The pair nearest to half a group, of those of whom one is in another group too (or else both sides could leave all as it is); failing that, the column. */
static parting choose_parting(const pack *k)
{
    parting best = {.none = true, .j = UINT32_MAX};
    double far = INFINITY;
    arena *a = arena_new();
    pack_pair *pairs;
    uint32_t count = k->single ? pack_pairs(k, a, &pairs) : 0;
    double *use = find_use(k, a);
    for (uint32_t i = 0; i < count; i++) {
        double part = pairs[i].part, its = fabs(part - 0.55);
        bool other = use[pairs[i].i] > part + part_least || use[pairs[i].j] > part + part_least;
        if (other && part > part_least && part < 1 - part_least && its < far - 1e-9) {
            far = its;
            best = (parting){.i = pairs[i].i, .j = pairs[i].j};
        }
    }
    bool pair = !best.none;
    for (uint32_t c = 0; !pair && c < k->columns; c++) {
        double x = k->amount[c];
        if (x > part_least && x < 1 - part_least && fabs(x - 0.55) < far - 1e-9) {
            far = fabs(x - 0.55);
            best = (parting){.i = c, .j = UINT32_MAX};
        }
    }
    arena_free(a);
    return best;
}

/* Most of the programme is of no use here any more: a smaller one is solved sooner, though from the beginning. */
static bool is_bulky(const pack *k)
{
    uint32_t open = 0, cuts = 0;
    for (uint32_t i = 0; i < k->lp_count; i++) {
        open += k->out[k->column_of[i]] == 0;
    }
    for (size_t i = 0; i < k->cut_count; i++) {
        cuts += k->cuts[i].price > 0;
    }
    return open < k->lp_count * 0.6 || k->cut_count > 2 * cuts + 60;
}

static bool search(branching *b);

static bool search_side(branching *b, const parting *p, bool together)
{
    pack *k = b->k;
    arena *a = arena_new();
    uint32_t *list = arena_array(a, (size_t)k->columns + 1, sizeof *list);
    uint32_t count = take_side(k, p, together, list);
    b->depth++;
    bool good = search(b);
    b->depth--;
    open_columns(k, list, count);
    if (p->j == UINT32_MAX && together) {
        pack_open(k, p->i);
    }
    arena_free(a);
    return good;
}

/* Solved with cuts; false when there is nothing (more) to look for here. */
static bool solve_here(pack *k, bool *stopped)
{
    for (int round = 0;; round++) {
        if (!pack_solve(k, stopped)) {
            return false;
        }
        pack_round(k);
        if (k->bound < pack_target(k)) {
            return false;
        }
        if (round == CUT_ROUNDS || pack_cut_off(k, CUTS_OF_ROUND) == 0) {
            return true;
        }
    }
}

static bool search(branching *b)
{
    pack *k = b->k;
    bool stopped = false;
    if (!solve_here(k, &stopped) || b->depth > DEPTH_MAX) {
        return !stopped && b->depth <= DEPTH_MAX;
    }
    parting p = choose_parting(k);
    if (p.none) {
        return true; /* the amounts are a choice, and pack_round has seen it */
    }
    arena *a = arena_new();
    uint32_t *list = arena_array(a, (size_t)k->columns + 1, sizeof *list), count = pack_fix(k, 2, list);
    bool good;
    if (is_bulky(k)) {
        pack parent = *k;
        pack_build_apart(k, a);
        good = search_side(b, &p, true) && search_side(b, &p, false);
        pack_end_apart(k, &parent);
    } else {
        simplex_basis *here = simplex_keep(a, k->lp);
        good = search_side(b, &p, true);
        simplex_restore(k->lp, here);
        good = good && search_side(b, &p, false);
    }
    open_columns(k, list, count);
    arena_free(a);
    return good;
}

bool pack_branch(pack *k)
{
    branching b = {.k = k};
    return search(&b);
}
