/* Branching: two people who share groups in part are in one group, or in none together (Ryan, Foster 1981); where nobody of a pair has room for one group alone, one group is taken, or left.
 *
 * The node that promises most is next, or a child of the last one when it promises little less: so few nodes are looked at that a good choice would have spared, and one is found soon.
 * For the same reason a node that promises much less once it is solved waits with its own basis, before anybody looks for cuts in it or tries its sides. */
#include "match/exchange_pack.h"

#include <math.h>
#include <string.h>

#include "base/banned.h"

enum { CUT_ROUNDS = 1, CUTS_OF_ROUND = 40, IDLE_MOST = 60 };

static const double idle_share = 0.3;   /* of the cuts: so many that hold nothing are thrown out */
static const double little_less = 0.15; /* of what the best node promises above what is looked for */

typedef struct step {
    pack_parting parting;
    bool together;
} step;

typedef struct family { /* two children */
    arena *a;
    simplex_basis *basis; /* of the parent, to begin with */
    size_t cut_count;     /* when it was kept */
    uint32_t waiting, thinned;
} family;

typedef struct node {
    family *family;
    const step *way;        /* from the root */
    uint32_t depth, rounds; /* of cuts so far */
    double bound;           /* of the parent; or its own, when it was solved and waits */
} node;

typedef struct branching {
    pack *k;
    arena *a;
    uint32_t *list; /* room for columns */
    node *open;
    size_t open_count, open_cap;
    uint32_t thinned; /* how often */
    double value;     /* when columns were dropped last */
} branching;

/* In whole multiples of the grain. */
static double whole_promise(const branching *b, double bound)
{
    return b->k->p->grain > 0 ? floor(bound / b->k->p->grain + 1e-6) : bound;
}

/* Between bounds that promise the same whole multiples of the grain nothing is to be chosen: then the deeper one, then the later. */
static bool comes_before(const branching *b, const node *x, const node *y)
{
    double of_x = whole_promise(b, x->bound), of_y = whole_promise(b, y->bound);
    return of_x < of_y || of_x > of_y ? of_x > of_y : x->depth >= y->depth;
}

static size_t choose_node(const branching *b)
{
    size_t best = 0;
    for (size_t i = 1; i < b->open_count; i++) {
        if (comes_before(b, &b->open[i], &b->open[best])) {
            best = i;
        }
    }
    return best;
}

/* Cuts that hold nothing in any basis that waits go out of the programme, when they are many. */
static void thin(branching *b)
{
    pack *k = b->k;
    arena *a = arena_new();
    uint32_t *rows = arena_array(a, k->rows + k->cut_count + 1, sizeof *rows),
             *holds = ARENA_ARRAY(a, uint32_t, k->cut_count + 1), idle_count = 0;
    bool *idle = arena_array(a, k->cut_count + 1, sizeof *idle);
    for (size_t i = 0; i < b->open_count; i++) {
        const simplex_basis *its = b->open[i].family->basis;
        uint32_t count = simplex_free_rows(its, rows);
        for (uint32_t j = 0; j < count; j++) {
            holds[rows[j] >= k->rows ? rows[j] - k->rows : k->cut_count]++;
        }
        for (size_t j = b->open[i].family->cut_count; j < k->cut_count; j++) {
            holds[j]++;
        }
    }
    for (size_t i = 0; i < k->cut_count; i++) {
        idle[i] = holds[i] == b->open_count;
        idle_count += idle[i];
    }
    if (idle_count > IDLE_MOST && idle_count > idle_share * (double)k->cut_count) {
        pack_numbers to;
        pack_thin(k, a, idle, &to);
        b->thinned++;
        for (size_t i = 0; i < b->open_count; i++) {
            family *f = b->open[i].family;
            if (f->thinned != b->thinned) {
                f->basis = simplex_renumber(f->a, f->basis, to.columns, to.rows, to.row_count);
                f->cut_count = k->cut_count;
                f->thinned = b->thinned;
            }
        }
    }
    arena_free(a);
}

/* The programme as it is at the node. */
static void go_to(branching *b, const node *n)
{
    for (uint32_t i = 0; i < n->depth; i++) {
        pack_take_side(b->k, &n->way[i].parting, n->way[i].together, b->list);
    }
    simplex_restore(b->k->lp, n->family->basis);
}

/* Others promise so much more that it should wait for them. */
static bool should_wait(const branching *b, double bound)
{
    double top = b->open_count > 0 ? b->open[choose_node(b)].bound : -INFINITY;
    return whole_promise(b, bound) < whole_promise(b, top) && bound < top - little_less * (top - pack_target(b->k));
}

static family *keep_here(const branching *b)
{
    arena *a = arena_new();
    family *f = ARENA_NEW(a, family);
    *f = (family){.a = a, .basis = simplex_keep(a, b->k->lp), .cut_count = b->k->cut_count, .thinned = b->thinned};
    return f;
}

static void put(branching *b, family *f, const node *n, const step *more)
{
    uint32_t depth = n->depth + (more != NULL);
    step *way = arena_array(f->a, depth + 1, sizeof *way);
    if (n->depth > 0) {
        memcpy(way, n->way, sizeof *way * n->depth);
    }
    if (more != NULL) {
        way[n->depth] = *more;
    }
    node its = {f, way, depth, more != NULL ? 0 : n->rounds, fmin(n->bound, b->k->bound)};
    ARENA_PUSH(b->a, b->open, b->open_count, b->open_cap, its);
    f->waiting++;
}

typedef enum solved { SOLVED, NOTHING, WAITS, STOPPED } solved;

/* Solved with cuts. NOTHING: there is nothing (more) to look for here; WAITS: it promises less now, and is open again. */
static solved solve_here(branching *b, node *n)
{
    pack *k = b->k;
    while (true) {
        bool stopped;
        if (!pack_solve(k, &stopped)) {
            return stopped ? STOPPED : NOTHING;
        }
        pack_round(k);
        if (k->bound < pack_target(k)) {
            return NOTHING;
        }
        if (should_wait(b, fmin(n->bound, k->bound))) {
            put(b, keep_here(b), n, NULL);
            return WAITS;
        }
        if (n->rounds++ >= CUT_ROUNDS || pack_cut_off(k, CUTS_OF_ROUND) == 0) {
            return SOLVED;
        }
    }
}

/* Solves the node; what is left to look for waits in its children, the more promising one last. False: stopped. */
static bool look_at(branching *b, node *n)
{
    pack *k = b->k;
    solved how = solve_here(b, n);
    if (how != SOLVED) {
        return how != STOPPED;
    }
    pack_fix(k);
    simplex_freshen(k->lp);
    family *f = keep_here(b);
    pack_parting p = pack_choose_parting(k, f->basis);
    if (p.none) {
        arena_free(f->a); /* the amounts are a choice, and pack_round has seen it … */
        k->doubt = fmax(k->doubt, fmin(n->bound, k->bound)); /* … but it may be worth less than the bound */
        return true;
    }
    for (int child = 0; child < 2; child++) {
        put(b, f, n, &(step){p, child == (p.apart_first ? 0 : 1)});
    }
    return true;
}

static void leave(const node *n)
{
    if (--n->family->waiting == 0) {
        arena_free(n->family->a);
    }
}

/* No choice that is left is worth more. Not that of the node that comes next, which may promise a little less than others of the same whole multiple. */
static double largest_bound(const branching *b)
{
    double most = -INFINITY;
    for (size_t i = 0; i < b->open_count; i++) {
        most = fmax(most, b->open[i].bound);
    }
    return most;
}

/* All nodes, from the children of the root on; false: stopped. */
static bool search(branching *b)
{
    pack *k = b->k;
    size_t had = 0;
    bool good = true;
    while (good && b->open_count > 0) {
        size_t at = choose_node(b);
        double top = b->open[at].bound, target = pack_target(k);
        k->p->bound = fmin(k->p->bound, largest_bound(b));
        if (top < target) {
            break;
        }
        bool on = b->open_count > had && b->open[b->open_count - 1].bound >= top - little_less * (top - target);
        at = on ? b->open_count - 1 : at;
        if (!on) {
            pack_open_all(k);
            if (k->p->value > b->value) {
                pack_drop(k);
                b->value = k->p->value;
            }
            thin(b);
        }
        node n = b->open[at];
        memmove(&b->open[at], &b->open[at + 1], sizeof *b->open * (b->open_count - at - 1));
        had = --b->open_count;
        if (on) {
            pack_take_side(k, &n.way[n.depth - 1].parting, n.way[n.depth - 1].together, b->list);
        } else {
            go_to(b, &n);
        }
        good = look_at(b, &n);
        leave(&n);
    }
    return good;
}

bool pack_branch(pack *k)
{
    branching b = {.k = k, .a = arena_new(), .value = -INFINITY};
    b.list = arena_array(b.a, (size_t)k->columns + 1, sizeof *b.list);
    node root = {.bound = INFINITY};
    bool good = look_at(&b, &root) && search(&b);
    for (size_t i = 0; i < b.open_count; i++) {
        leave(&b.open[i]);
    }
    arena_free(b.a);
    return good;
}
