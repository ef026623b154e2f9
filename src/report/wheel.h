/* Wheel: where everything stands in the picture of a life: one spoke for each life domain, one ring for each level.
 *
 * Uses: base, household/plan.h. Read first: household/plan.h; web/plan_pictures.c writes it as SVG.
 *
 *   ring    the level: danger in the middle, what nothing was told of at the rim; nobody is measured
 *   now     the cell of what was told
 *   wish    the cell of what the first plan helps to come to; the same cell: nothing changes
 *
 * INV-1  Each spoke has one cell of each level; one is `now`, one is `wish`.
 * INV-2  Cells do not overlap, and lie with the signs of the spokes within size × size.
 * INV-3  Whole numbers; the same record gives the same picture.
 */
#ifndef REPORT_WHEEL_H
#define REPORT_WHEEL_H

#include "base/str.h"
#include "household/plan.h"

typedef struct wheel_point {
    int x, y;
} wheel_point;

typedef struct wheel_cell {
    size_t spoke;         /* of the record */
    overview_level level; /* its ring */
    bool now, wish;
    int inner, outer; /* radius, from the middle of the wheel */
    /* clockwise: where the inner arc begins, the outer arc begins and ends, the inner arc ends */
    wheel_point corners[4];
    bool is_wide; /* its arcs are longer than half a circle */
    wheel_point middle;
} wheel_cell;

typedef struct wheel_drawing {
    int size;                /* width and height */
    int middle;              /* of the wheel, in both directions */
    const wheel_cell *cells; /* of each spoke from the middle outwards */
    size_t cell_count;
    const wheel_point *signs; /* where the sign of each spoke stands, outside the rings */
    size_t spoke_count;
} wheel_drawing;

/* In arena a. */
wheel_drawing report_wheel(arena *a, const overview_plan *p);

#endif
