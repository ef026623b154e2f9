/* Inside the inference: what passes from one step of cause_infer to the next.
 *
 *   net, known ─ slice ─▶ factors over what is still open ─ order ─▶ elimination ─ tree ─▶ cliques ─ ways ─▶ plan
 *   plan, numbers ─ upward ─▶ messages up ─┬─ downward ─▶ posteriors
 *                                          └─ sample ─▶ households drawn
 *
 * All of it lives in one arena of the query. `local` numbers count the variables that are still open, from nought.
 */
#ifndef CAUSE_ENGINE_H
#define CAUSE_ENGINE_H

#include <fenv.h>

#include "cause/cause.h"

/* ------------------------------------------------------------------ slice.c */

typedef struct factor {
    uint32_t of;           /* variable of the net whose table it is */
    const uint32_t *scope; /* local variables; the last runs fastest in its numbers */
    uint32_t axes;         /* 0: a constant */
    bool is_evidence;      /* not the whole conditional table of an open variable: what it sums to tells something */
    bool is_likelihood;    /* not the table, but the soft evidence on the variable */
    bool is_whole;         /* the table as it stands in the net: there is no copy */
    size_t length;
} factor;

typedef struct slice {
    const cause_known *known;
    uint32_t count;        /* open variables: more than one state is possible */
    const uint32_t *cards; /* of each: its possible states, two or more */
    const factor *factors;
    uint32_t factor_count;
    const uint32_t *const *left; /* of each variable of the net: its possible states, in rising order */
    const uint32_t *left_count;
} slice;

bool cause_impossible(err *e); /* ERR_RULE: what is observed cannot be */
bool cause_lost(err *e);       /* ERR_LIMIT: a double could not hold what came on the way */

/* The processor notes by itself when a result is too small, too large, or no number: nothing is guessed from what was
 * lost. */
enum { LOST = FE_UNDERFLOW | FE_OVERFLOW | FE_INVALID | FE_DIVBYZERO };

/* Cuts the evidence out of every table, and with it the states that can no longer occur. False, with ERR_RULE: the
 * evidence is impossible. */
bool slice_net(arena *a, const cause_net *net, const cause_known *known, slice *out, err *e);

/* The numbers of each factor, from the tables of net, and the logarithm of the product of the constants. False: that
 * product is nought. */
bool slice_numbers(arena *a, const cause_net *net, const slice *s, const double **values, double *log_constant);

/* ------------------------------------------------------------------ order.c */

typedef struct elimination {
    uint32_t *order;             /* local variables, first out first */
    const uint32_t **neighbours; /* by local variable: those that were left and joined to it when it went */
    uint32_t *degree;
} elimination;

/* The cheapest of several orders. False: none was found that makes fewer numbers than `most`. */
bool eliminate(arena *a, const slice *s, double most, elimination *out);

/* ------------------------------------------------------------------ table.c */

enum { AXES_MAX = 64 };

/* How an operand lies under a table: for each axis of the table how far one step goes in the operand. Axes along which
 * it goes on evenly are taken together. */
typedef struct layout {
    uint32_t axes; /* one or more */
    const size_t *dims, *steps;
} layout;

typedef struct span {
    const uint32_t *variables;
    uint32_t count;
} span;

/* Of an operand over this scope; variables that are no axis of the table stand still. */
layout layout_of(arena *a, const uint32_t *axes, uint32_t axis_count, const span *over, const uint32_t *cards);

/* How one operand of a product lies under a table that is walked by blocks: its step along each axis outside of a
 * block, and what it does in one. */
typedef enum strand_kind {
    STRAND_STILL,     /* one number for all of a block */
    STRAND_EVEN,      /* as many numbers, in the same order */
    STRAND_SCATTERED, /* `places` has where each stands, counted from where the block begins in it */
} strand_kind;

typedef struct strand {
    strand_kind kind;
    const size_t *steps;
    const uint32_t *places;
} strand;

typedef struct weave {
    size_t block;       /* numbers in one: of the last axes of the table */
    uint32_t outer;     /* axes outside of it */
    const size_t *dims; /* of those */
    const strand *strands;
    uint32_t count;
} weave;

/* Of operands over these scopes; variables that are no axis of the table stand still. */
weave weave_of(arena *a, const uint32_t *axes, uint32_t axis_count, const uint32_t *cards, const span *scopes,
               uint32_t count);

enum { OPERANDS_AT_ONCE = 8 };

/* Multiplies the table by operands number first … end − 1, at most OPERANDS_AT_ONCE; they are all that there is in it
 * when not `begun`. */
void table_product(double *table, const weave *w, const double *const *operands, uint32_t first, uint32_t end,
                   bool begun);

void table_sum(const double *table, const layout *l, double *onto); /* adds to what is there */
/* Of the middle one of three axes: onto each of its states. */
void table_sum_axis(const double *table, size_t outer, size_t states, size_t inner, double *onto);
void table_fill_rows(double *table, size_t rows, size_t columns, const double *with);
void table_row_sums(const double *table, size_t rows, size_t columns, double *sums);
void table_scale_rows(double *table, size_t rows, size_t columns, const double *by);

/* ------------------------------------------------------------------ tree.c */

/* The smallest table there is that has a variable among its axes: what goes down to a child (`from`), or the clique
 * itself (NULL). */
typedef struct reading {
    const struct clique *from;
    size_t outer, inner; /* numbers over the axes before it, and after it */
} reading;

typedef struct clique {
    uint32_t *axes; /* local variables, last eliminated first; the first `shared` of them are the separator */
    uint32_t axis_count, shared;
    struct clique *parent; /* NULL: a root */
    struct clique *children, *next;
    uint32_t *factors; /* their places in the slice */
    uint32_t factor_count;
    size_t length, shared_length;
    int64_t open_tables; /* below and in it: factors less variables eliminated */
    bool has_evidence;   /* below or in it: a factor that is evidence */
    bool is_plain;       /* silent, and a leaf: its table is needed once, by itself */
    bool is_silent;      /* what goes up from it is one everywhere, whatever the tables hold */
    uint32_t place;      /* in the sequence */
    /* made by lay_out: */
    layout in_parent; /* how what it shares lies under the parent's table */
    weave operands;   /* its factors, then what those of its children tell that are not silent, under its table */
    const reading *readings; /* of each variable eliminated here: where it is read */
} clique;

typedef struct tree {
    clique **sequence; /* children before parents */
    uint32_t count;
    clique **home;          /* by local variable: where it was eliminated */
    size_t plain_length;    /* of the longest table of a plain one: they take turns in one place */
    uint32_t operand_count; /* of the clique with most */
    double bytes;           /* of all tables of a run: factors that are copies, cliques, messages */
} tree;

void plant(arena *a, const slice *s, const elimination *by, tree *out);

/* ------------------------------------------------------------------ ways.c */

/* Where in a table the states of some open variables lead: the sum of steps. */
typedef struct gather {
    uint32_t count;
    const uint32_t *variables; /* local */
    const size_t *steps;
} gather;

/* How the variables of a clique are drawn, given the states of its separator. Of a silent one each operand begins, for
 * its row, where those states lead, and lies under the row as the weave says. */
typedef struct draw {
    gather row; /* in steps of rows */
    const gather *begins;
    weave operands;
} draw;

/* Fills in what of propagation does not depend on numbers; and the same of drawing, one for each clique. */
void lay_out(arena *a, const slice *s, tree *t);
const draw *lay_out_draws(arena *a, const slice *s, const tree *t);

/* ------------------------------------------------------------------ likeness.c */

typedef struct mould { /* of one variable of the net that was prepared */
    uint32_t state_count, parent_count;
    const uint32_t *parents;
    size_t table_size;
    bool sums_to_one;
    const size_t *noughts; /* places in its table, if they were relied on */
    size_t nought_count;
} mould;

struct cause_plan {
    slice s;
    tree t;
    /* of a plan that is used again: */
    const draw *draws;   /* NULL: it is used once */
    const mould *moulds; /* the same */
    uint32_t mould_count;
};

void keep_moulds(arena *a, const cause_net *net, cause_plan *p);

/* ERR_INPUT: the net is not like the one that was prepared. Takes less time than reading its tables. */
bool is_like(const cause_plan *p, const cause_net *net, err *e);

/* ------------------------------------------------------------------ upward.c */

typedef struct work {  /* of a clique, in this run */
    double *table;     /* NULL until it is needed */
    double *up, *down; /* what it tells its parent, and is told */
    double scale;      /* `up` was divided by it */
    double log_scale;  /* what all messages below and its own were divided by */
} work;

typedef struct propagation {
    arena *a;
    const slice *s;
    const tree *t;
    const double *const *values; /* of each factor */
    work *works;                 /* of each clique */
    double *plain;               /* room for the table of one plain clique */
    const double **operands;     /* room for those of one clique */
    double log_evidence;
} propagation;

/* Where the factors of the clique and what its children tell begin, in the order of its weave; good until the next
 * call. */
const double **operands_of(const propagation *p, const clique *c);

/* Makes the product of all operands, times what is in the table already when `begun`. So many operands on, the table is
 * divided by its largest number, lest all of it becomes nought; returns the logarithm of what it was divided by,
 * together. */
double multiply_all(double *table, size_t length, const weave *w, const double *const *operands, bool begun,
                    unsigned every);

/* Divides numbers by what they sum to, and returns that; all noughts stay. */
double normalise(double *values, size_t n);

/* Messages from the leaves to the roots, with the tables of net. False: the evidence is impossible. The plan stays as
 * it is. */
bool send_up(arena *a, const cause_plan *p, const cause_net *net, propagation *out);

static inline work *work_of(const propagation *p, const clique *c)
{
    return &p->works[c->place];
}

/* ------------------------------------------------------------------ downward.c */

/* And down again. mass: by local variable, to be filled. */
void send_down(const propagation *p, double **mass);

#endif
