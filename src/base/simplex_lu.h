/* Simplex, inside: making L and U.
 *
 * Uses: simplex_inside.h. For simplex_lu.c and simplex_markowitz.c only.
 */
#ifndef BASE_SIMPLEX_LU_H
#define BASE_SIMPLEX_LU_H

#include "base/simplex_inside.h"

#define SIMPLEX_NO_PIVOT 1e-9 /* smaller is none */
#define SIMPLEX_SHARE 0.1     /* a pivot is at least so much of the largest in its column */

typedef struct simplex_ring { /* rows or columns by how many entries they have left; two lists through each */
    uint32_t *first;          /* of each count */
    uint32_t *next, *before;
} simplex_ring;

struct simplex_making {
    uint32_t *row_first; /* rows + 1: the basis by row, columns numbered as in head */
    uint32_t *row_index; /* column */
    double *row_value;
    size_t entry_room;
    uint32_t *row_left, *column_left;   /* entries in what has no pivot yet */
    uint32_t *pivot_row, *pivot_column; /* of each column, of each row; or SIMPLEX_NOWHERE */
    uint32_t *queue;
    uint32_t *head;
    double *work;                   /* of each row */
    bool *gone;                     /* columns that cannot be pivots */
    uint32_t done;                  /* pivots */
    simplex_lists columns, rows;    /* what is left: of columns with values, of rows the columns alone */
    uint32_t *nth_column, *nth_row; /* their lists */
    simplex_ring by_column, by_row;
    size_t left;   /* entries of what is left */
    double *dense; /* and when that is few rows, all of it: column by column */
    size_t dense_room;
};

void simplex_half_put(arena *a, simplex_half *h, uint32_t row, uint32_t index, double value);

/* The next pivot: the entry of U's diagonal. What is put in u_row for the row comes next. */
void simplex_take_pivot(simplex_core *s, uint32_t row, uint32_t column, double value);

static inline simplex_list simplex_basic_list(const simplex_core *s, uint32_t column) /* as numbered in head */
{
    return s->by_column.list[s->head[column]];
}

/* All pivots that are left, from the basis less what has a pivot already. */
void simplex_eliminate_rest(simplex_core *s);

#endif
