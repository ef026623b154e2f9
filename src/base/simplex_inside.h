/* Simplex, inside: the programme with a slack for each row, the basis as L and U, and what both methods work on.
 *
 *   maximise Σ gain·x  where A·x = right  and  lower ≤ x ≤ upper       (variables are columns and slacks, in the order in which they came)
 *
 * Uses: simplex.h. For simplex*.c and their test only.
 *
 * INV-A  What is basic in row i has its pivot in row i: head[i] is that variable, so that vectors of rows and of basic variables are numbered alike.
 * INV-B  A vector lists each row in which it is not 0, once.
 * INV-C  d is cost − prices·column. What is not basic is right when d ≤ 0 at its lower and d ≥ 0 at its upper bound.
 */
#ifndef BASE_SIMPLEX_INSIDE_H
#define BASE_SIMPLEX_INSIDE_H

#include <math.h>

#include "base/simplex.h"

#define SIMPLEX_FEASIBLE 1e-9 /* so far a bound may be passed while solving */
#define SIMPLEX_TINY 1e-14    /* smaller in a vector is 0 */

#define SIMPLEX_NOWHERE UINT32_MAX
enum { SIMPLEX_UPDATES = 100 };

/* ------------------------------------------------------------------ lists: simplex_lists.c */

typedef struct simplex_list {
    size_t start; /* in the pool */
    uint32_t count, room;
} simplex_list;

typedef struct simplex_lists { /* of (index, value), in one pool; a list that is full moves to its end */
    simplex_list *list;
    size_t lists, list_room, used, room;
    uint32_t *index;
    double *value;
} simplex_lists;

void simplex_lists_add(arena *a, simplex_lists *l, uint32_t room); /* one list more, empty */
void simplex_lists_put(arena *a, simplex_lists *l, uint32_t list, uint32_t index, double value);
void simplex_lists_clear(simplex_lists *l); /* no lists; memory stays */

/* The array with room for more; what is new is 0. */
void *simplex_more(arena *a, const void *old, size_t items, size_t room, size_t size);

typedef struct simplex_vector { /* of rows */
    double *at;
    uint32_t *list;
    uint32_t count;
} simplex_vector;

void simplex_clear(simplex_vector *v);
void simplex_copy(simplex_vector *to, const simplex_vector *from);
void simplex_add(simplex_vector *v, uint32_t at, double value);

static inline double simplex_size(double x)
{
    return fabs(x);
}

/* ------------------------------------------------------------------ a basis that is kept: simplex.c, simplex_basis.c */

struct simplex_basis {
    uint32_t rows, high_count;
    uint32_t *head; /* columns; from the highest number down: rows, for their slacks */
    uint32_t *high; /* columns */
    float *steep;
    uint64_t stamp; /* of L and U and their updates; 0: none */
};

/* ------------------------------------------------------------------ basis: simplex_lu.c, simplex_solve.c */

typedef struct simplex_turn { /* of a row, in the order in which a system is solved */
    double pivot;
    uint32_t row, first, end;
} simplex_turn;

typedef struct simplex_half { /* a triangle without its diagonal: of each row its list */
    uint32_t *first, *count;
    uint32_t *index;
    double *value;
    size_t used, room;
    simplex_turn *turns; /* of rows with something to do */
    uint32_t turn_count, wait, waits;
} simplex_half;

/* An update: the basis before is L·T…·U, after it L·T…·(1 + spike·unit)·U, with spike = what comes in after L and the T, less what goes out, and unit the row of U⁻¹. */
typedef struct simplex_eta {
    double pivot;
    size_t spike, unit, end; /* from where in the pool */
    uint64_t stamp, worn;    /* of the basis after it */
} simplex_eta;

typedef double simplex_both __attribute__((vector_size(16))); /* a row of two vectors: processors do both at once */

typedef struct simplex_making simplex_making; /* room of simplex_lu.c */

typedef struct simplex_factor {
    uint32_t rows;
    size_t row_room;
    uint32_t *order;       /* rows as they were pivots */
    double *pivot;         /* of each row */
    simplex_half l, l_row; /* l: what is below the pivot; l_row: the same by row */
    simplex_half u, u_row; /* u: above the pivot in its column; u_row: right of it in its row */
    simplex_eta eta[SIMPLEX_UPDATES];
    uint32_t updates;
    uint32_t *eta_index;
    double *eta_value;
    size_t eta_used, eta_room;
    uint64_t worn;                  /* entries of updates gone through, as a rule, since L and U were made */
    uint64_t made, stamps;          /* the stamp of L and U, and the last one given: each basis has its own */
    simplex_both *both;             /* two systems that are solved at once */
    simplex_vector spike, unit;     /* of the last systems that were asked to keep them */
    uint32_t *stack, *at, *reached; /* of the walk */
    bool *seen;
    simplex_making *making;
} simplex_factor;

/* ------------------------------------------------------------------ the core: simplex_core.c */

typedef enum simplex_where { SIMPLEX_LOW, SIMPLEX_HIGH, SIMPLEX_BASIC } simplex_where;

typedef struct simplex_candidate { /* to come in, in the dual */
    uint32_t variable;
    double size, slack; /* of alpha; how far d is right */
} simplex_candidate;

typedef struct simplex_core {
    arena *a;
    uint32_t rows, count; /* count: of variables: slacks and columns */
    size_t row_room, room;
    simplex_lists by_column, by_row, spare;
    /* of each variable */
    uint32_t *column; /* as whoever asks numbers it; SIMPLEX_NOWHERE: a slack */
    double *lower, *upper, *gain;
    double *low, *high, *cost; /* the same, but for what was moved against stalling */
    double *x, *d;
    double *alpha; /* the row of the pivot, of what is not basic */
    double *devex; /* weight in the primal */
    double *scratch, *reference;
    uint8_t *where;
    double *side;                      /* 1 at its lower bound, −1 at its upper; 0: basic, or fixed */
    uint32_t *alpha_list, alpha_count; /* where alpha is not 0 */
    simplex_candidate *candidates;
    /* of each row */
    double *right;
    uint32_t *slack; /* its variable */
    uint32_t *head;
    double *steep;   /* weight in the dual: the square of the row of the inverse */
    double *outside; /* in the dual: x of what is basic, beyond its bounds */
    double *prices;
    simplex_vector vector_column, row, tau, flips;
    simplex_factor lu;
    double gain_most, tolerance; /* of d */
    double ray_way; /* when empty: amounts in the row `row` would have to go up (1) or down (−1), and cannot */
    uint64_t steps, steps_end;
    double floor;  /* the dual ends when the value is below */
    bool factored; /* lu is of head */
    bool may_move; /* bounds and costs, against stalling */
    bool moved;
    bool careful; /* lowest numbers first: slow, never in a circle */
} simplex_core;

simplex_core *simplex_core_new(arena *a);
uint32_t simplex_core_row(simplex_core *s, double right); /* its slack is basic */
uint32_t simplex_core_variable(simplex_core *s, uint32_t column, double gain, double lower,
                               double upper); /* at its lower bound */
void simplex_core_entry(simplex_core *s, uint32_t row, uint32_t variable, double value);

/* Only the variables that are kept, in the same order: `to` of each is its number then, or SIMPLEX_NOWHERE. What is basic must be kept. */
void simplex_core_keep(simplex_core *s, const bool *kept, uint32_t *to);

static inline void simplex_place(simplex_core *s, uint32_t v, simplex_where where)
{
    s->where[v] = (uint8_t)where;
    s->side[v] = where == SIMPLEX_BASIC || s->low[v] >= s->high[v] ? 0 : where == SIMPLEX_LOW ? 1 : -1;
}

/* How far d is wrong; ≤ 0: right. */
static inline double simplex_wrong(const simplex_core *s, uint32_t v)
{
    return s->side[v] * s->d[v];
}

/* x below low (−) or above high (+). */
static inline double simplex_outside(const simplex_core *s, uint32_t v)
{
    double x = s->x[v];
    return x < s->low[v] ? x - s->low[v] : x > s->high[v] ? x - s->high[v] : 0;
}

/* ------------------------------------------------------------------ basis */

/* L and U of the columns in head, which is put in order (INV-A). Variables that make it singular are replaced by slacks; how many. */
uint32_t simplex_factorise(simplex_core *s);

/* v becomes B⁻¹·v, or B⁻ᵀ·v. keeps: simplex_update will need what is half way. */
void simplex_forward(simplex_core *s, simplex_vector *v, bool keeps);
void simplex_forward_both(simplex_core *s, simplex_vector *kept,
                          simplex_vector *other); /* two at once: half the way through L and U */
void simplex_backward(simplex_core *s, simplex_vector *v, bool keeps);

/* What simplex_forward kept last comes in, in the row for which simplex_backward kept last. pivot: B⁻¹ times what comes in, in that row. */
void simplex_update(simplex_core *s, uint32_t row, double pivot);
bool simplex_is_worn(const simplex_core *s);   /* by now it pays to make L and U anew */
uint64_t simplex_stamp(const simplex_core *s); /* of the basis that L, U and updates are of */
/* Back to the basis of that stamp, when it is on the way from L and U to where they are now; head is for who asks to set. False: they must be made anew. */
bool simplex_go_back(simplex_core *s, uint64_t stamp);

/* ------------------------------------------------------------------ for both methods: simplex_work.c */

typedef enum simplex_outcome {
    SIMPLEX_DONE,
    SIMPLEX_EMPTY,   /* proven: no amounts keep all rows and bounds */
    SIMPLEX_GROWS,   /* without end */
    SIMPLEX_UNDER,   /* the value is below the floor */
    SIMPLEX_LIMIT,   /* of steps */
    SIMPLEX_TROUBLE, /* numbers cannot be trusted, or it goes in a circle */
} simplex_outcome;

void simplex_refresh(simplex_core *s);                           /* L and U anew, x of what is basic, and d */
void simplex_find_amounts(simplex_core *s);                      /* x of what is basic, from low and high */
void simplex_find_prices(simplex_core *s);                       /* prices and d, from cost */
void simplex_column_of(simplex_core *s, uint32_t variable);      /* vector_column is B⁻¹·column */
void simplex_column_and_tau(simplex_core *s, uint32_t variable); /* and tau B⁻¹·row, of s->row */
void simplex_price_all(const simplex_core *s, const simplex_vector *row, double *out); /* row·A of every variable */
void simplex_row_clear(simplex_core *s);
void simplex_row_of(simplex_core *s, uint32_t row); /* s->row is the row of B⁻¹, steep its true weight */
void simplex_price_row(simplex_core *s);            /* alpha is that row of B⁻¹·A, of what is not basic */
void simplex_weigh(simplex_core *s, uint32_t row); /* steep after an exchange, from tau = B⁻¹·row and vector_column */
/* After simplex_price_row and simplex_column_of: `in` becomes basic in the row. d has gone by theta·alpha; of these two it is set here. */
void simplex_exchange(simplex_core *s, uint32_t row, uint32_t in, double theta, simplex_where leaves_to);
double simplex_chance(uint64_t of); /* 0 … 1, always the same */

/* ------------------------------------------------------------------ prices to begin with: simplex_guess.c */

typedef struct simplex_guess {
    const simplex_lists *entries; /* of columns */
    const double *gain, *upper;
    const uint32_t *columns; /* those that count */
    uint32_t count, rows;
    const double *right;
    double *work; /* room for two numbers of each row */
} simplex_guess;

void simplex_guess_prices(const simplex_guess *g, double *prices); /* of each row; begins with what is there */

/* ------------------------------------------------------------------ methods */

double simplex_core_value(const simplex_core *s); /* of the basis as it is */

/* The best, with nothing moved. */
simplex_outcome simplex_core_solve(simplex_core *s);

simplex_outcome simplex_primal(simplex_core *s); /* from amounts that are right */
simplex_outcome simplex_dual(simplex_core *s);   /* from prices that are right */

#endif
