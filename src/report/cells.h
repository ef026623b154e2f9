/* Cells: places of a neighbourhood as a field of equal squares, each where it lies, and none on top of another.
 *
 * Uses: base, household/helping.h. Read first: household/helping.h; web/broker_places.c writes it as SVG.
 *
 * A map with true distances shows nothing where people live close together. Here each place takes the free square nearest to where it lies, in the order of the record
 * (a tile grid map; the placing is greedy and our own).
 *
 * INV-1  Each place has one square, and no two have the same.
 * INV-2  North is up and east is right; all squares lie within columns × rows, and none of these is empty at the rim.
 * INV-3  Whole numbers; the same record gives the same picture.
 */
#ifndef REPORT_CELLS_H
#define REPORT_CELLS_H

#include "base/arena.h"
#include "household/helping.h"

enum { CELLS_MAX = 2000 }; /* places beyond are left out: nobody can read such a picture, and the table has them */

typedef struct cell_square {
    uint32_t column, row; /* from 0, from the north-west */
} cell_square;

typedef struct cells_drawing {
    const cell_square *squares; /* of each place, in the order of the record */
    size_t count;
    uint32_t columns, rows; /* 0: there are no places */
} cells_drawing;

/* In arena a. O(n²). */
cells_drawing report_cells(arena *a, const helping_cell *cells, size_t n);

#endif
