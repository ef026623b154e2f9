/* Inside the inference: what passes from one step of cause_infer to the next.
 *
 *   net, known ─ slice ─▶ factors over what is still open ─ order ─▶ elimination ─ tree ─▶ cliques ─ propagate ─▶ posteriors
 *
 * All of it lives in one arena of the query. `local` numbers count the variables that are still open, from nought.
 */
#ifndef CAUSE_ENGINE_H
#define CAUSE_ENGINE_H

#include "cause/cause.h"

/* ------------------------------------------------------------------ slice.c */

typedef struct factor {
    uint32_t of;           /* variable of the net whose table it is */
    const uint32_t *scope; /* local variables; the last runs fastest in its numbers */
    uint32_t axes;         /* 0: a constant */
    bool is_evidence;      /* not the whole conditional table of an open variable: what it sums to tells something */
    bool is_likelihood;    /* not the table, but the soft evidence on the variable */
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

/* Cuts the evidence out of every table, and with it the states that can no longer occur. False, with ERR_RULE: the evidence is impossible. */
bool slice_net(arena *a, const cause_net *net, const cause_known *known, slice *out, err *e);

/* The numbers of each factor, from the tables of net, and the logarithm of the product of the constants. False: that product is nought. */
bool slice_numbers(arena *a, const cause_net *net, const slice *s, const double **values, double *log_constant);

/* ------------------------------------------------------------------ order.c */

typedef struct elimination {
    uint32_t *order;             /* local variables, first out first */
    const uint32_t **neighbours; /* by local variable: those that were left and joined to it when it went */
    uint32_t *degree;
} elimination;

/* The cheapest of several orders. False: none was found that makes fewer numbers than `most`. */
bool eliminate(arena *a, const slice *s, double most, elimination *out);

/* ------------------------------------------------------------------ tree.c */

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
} clique;

typedef struct tree {
    clique **sequence; /* children before parents */
    uint32_t count;
    clique **home;       /* by local variable: where it was eliminated */
    size_t plain_length; /* of the longest table of a plain one: they take turns in one place */
    double bytes;        /* that propagating takes */
} tree;

void plant(arena *a, const slice *s, const elimination *by, tree *out);

/* ------------------------------------------------------------------ table.c */

enum { AXES_MAX = 64 };

/* How an operand lies under a table: for each axis of the table how far one step goes in the operand. Axes along which it goes on evenly are
 * taken together. */
typedef struct layout {
    uint32_t axes;
    size_t dims[AXES_MAX], steps[AXES_MAX];
} layout;

void layout_of(const uint32_t *axes, uint32_t axis_count, const uint32_t *scope, uint32_t scope_count,
               const uint32_t *cards, layout *out);
void table_assign(double *table, const layout *l, const double *operand);
void table_multiply(double *table, const layout *l, const double *operand);
void table_sum(const double *table, const layout *l, double *onto); /* adds to what is there */
void table_row_sums(const double *table, size_t rows, size_t columns, double *sums);
void table_scale_rows(double *table, size_t rows, size_t columns, const double *by);

/* ------------------------------------------------------------------ propagate.c */

/* Messages up and down. values: of each factor of the slice; mass: by local variable, to be filled. The slice and the tree stay as they are. False:
 * the evidence is impossible. */
bool propagate(arena *a, const slice *s, const tree *t, const double *const *values, double **mass,
               double *log_evidence);

#endif
