/* Linear programmes with many columns, solved again and again: columns and rows may be added, bounds changed, and each solve goes on from where the last one stopped.
 *
 *   maximise Σ gain·x  where each row Σ value·x ≤ right, and lower ≤ x ≤ upper of each column
 *
 * Uses: arena. Read first: this file. For packing: columns of a few entries, thousands of rows, tens of thousands of columns.
 *
 * Method: bounded revised simplex, primal after new columns and dual after new rows and bounds; sparse LU of the basis (Markowitz 1957, doi:10.1287/mnsc.3.3.255) with updates in product form,
 * dual steepest-edge or Devex prices, bounds flipped in long steps, perturbation against stalling that is taken out again before the end.
 *
 * INV-1  SIMPLEX_BEST: amounts keep every row and bound within 1e-7, prices are at least −1e-9 and value equals the value of the prices within 1e-7 of it, with nothing perturbed.
 * INV-2  The same calls give the same bytes; nothing depends on a clock or an address.
 */
#ifndef BASE_SIMPLEX_H
#define BASE_SIMPLEX_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

#define SIMPLEX_FREE 1e30 /* as an upper bound: none */

typedef struct simplex simplex;
typedef struct simplex_basis simplex_basis;

typedef enum simplex_end {
    SIMPLEX_BEST,
    SIMPLEX_NONE,    /* no amounts keep all rows and bounds */
    SIMPLEX_ENDLESS, /* the value grows without end: columns without upper bound that no row holds */
    SIMPLEX_BELOW,   /* the best is below the floor; prices that say so are set, amounts and value are not */
    SIMPLEX_STOPPED, /* after so many steps, or for want of digits; amounts, prices and value are not set */
} simplex_end;

/* A programme of `rows` rows and no columns. Memory is the arena's; what is thrown away while solving is used again. */
simplex *simplex_new(arena *a, uint32_t rows, const double *right);

/* The column's number. Rows are numbers of rows, each at most once. 0 ≤ lower ≤ upper. A new column is at its lower bound until the next solve. */
uint32_t simplex_add_column(simplex *s, double gain, const uint32_t *rows, const double *values, uint32_t count,
                            double upper);

/* The row's number. Columns are numbers of columns, each at most once. */
uint32_t simplex_add_row(simplex *s, double right, const uint32_t *columns, const double *values, uint32_t count);

void simplex_bound(simplex *s, uint32_t column, double lower, double upper);

/* A best below this is of no use: a solve ends when the dual method has come below it. The prices say how far, but for what they may be short of by rounding. -SIMPLEX_FREE: none. */
void simplex_floor(simplex *s, double floor);

/* Goes on from the last basis. steps: pivots and bound flips. */
simplex_end simplex_solve(simplex *s, uint64_t steps);

/* Which columns are in the basis, and which at their upper bound. Takes some bytes for each row. */
simplex_basis *simplex_keep(arena *a, const simplex *s);

/* Before a basis from which many short solves will go on is kept: makes L and U anew, so that each of them begins with few updates and can go back to them. */
void simplex_freshen(simplex *s);

/* The next solve goes on from there: a basis of this programme. Rows and columns may have come since; bounds are not kept. */
void simplex_restore(simplex *s, const simplex_basis *b);

/* Rows that hold nothing in that basis: their slack is basic. `rows` has room for all; how many. */
uint32_t simplex_free_rows(const simplex_basis *b, uint32_t *rows);

/* The same basis in the numbers of another programme with so many rows: of each column and row its number there, or UINT32_MAX when it is not there. What then lacks is made up with slacks. */
simplex_basis *simplex_renumber(arena *a, const simplex_basis *b, const uint32_t *columns, const uint32_t *rows,
                                uint32_t count);

double simplex_value(const simplex *s);
/* Of the basis as it is, also when it stopped: in the dual method at least the best, in the primal at most, of the columns looked at so far. */
double simplex_value_here(const simplex *s);
const double *simplex_amounts(const simplex *s); /* of each column; until the next change */
const double *simplex_prices(const simplex *s);  /* of each row: 0 … ; what one more of `right` would give */
uint64_t simplex_steps(const simplex *s);        /* taken so far, in all solves */

#endif
