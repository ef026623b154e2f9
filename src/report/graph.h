/* Graph: where the boxes and arrows stand in the picture of how things hang together.
 *
 * Uses: base, household/causes.h. Read first: household/causes.h; web/causes_picture.c writes it as SVG.
 *
 * A layered drawing, after Sugiyama, Tagawa and Toda (1981, doi 10.1109/TSMC.1981.4308636): what leads to something stands before it.
 *
 *   layers  arrows that would close a circle are set aside (those that the record calls a loop first); each box stands one layer behind the last
 *           box that leads to it, and no layer holds more than fit beside each other
 *   lanes   an arrow that passes a layer has a lane in it, as wide as an arrow; arrows from one box share it while they look the same
 *   order   barycentres, forward and backward, then neighbours that change places; the order with the fewest crossings stays
 *   places  as near to what a box is joined to as the order allows (isotonic regression, so exactly the nearest)
 *   arrows  curves between layers, straight in a lane; what was set aside runs around the outside
 *
 * INV-1  Boxes do not overlap. Boxes and arrows lie within width × height.
 * INV-2  Each arrow of the record is there once, begins at the edge of its box, ends at the edge of the other, and touches no third box.
 * INV-3  Whole numbers throughout; the same record gives the same picture.
 */
#ifndef REPORT_GRAPH_H
#define REPORT_GRAPH_H

#include "base/str.h"
#include "household/causes.h"

typedef enum graph_direction {
    GRAPH_ACROSS, /* from left to right: for a wide screen */
    GRAPH_DOWN    /* from top to bottom, at most two boxes beside each other: for a telephone and for paper */
} graph_direction;

typedef struct graph_point {
    int x, y;
} graph_point;

enum { GRAPH_LINES_MAX = 3 }; /* of a name; nearly all have two at most */

typedef struct graph_box {
    graph_point at; /* of its upper left corner */
    int width, height;
    str lines[GRAPH_LINES_MAX]; /* the name, broken between words */
    size_t line_count;
    bool is_cut; /* the name did not fit: it ends with an ellipsis */
} graph_box;

typedef struct graph_curve {   /* an arrow */
    const graph_point *points; /* where it begins; then of each piece two handles and its end (cubic Bézier curves) */
    size_t count;              /* 1 + 3 × pieces */
    bool is_around;            /* it goes back, around the outside */
} graph_curve;

typedef struct graph_drawing {
    graph_direction direction;
    int width, height;
    const graph_box *boxes; /* as many as causes, in that order */
    size_t box_count;
    const graph_curve *curves; /* as many as arrows, in that order */
    size_t curve_count;
    /* between layers: of the order that was found, and of the order of the record */
    size_t crossings, crossings_unordered;
} graph_drawing;

/* In arena a. Any number of causes and arrows; the time goes up with the square of the arrows between two layers (16 causes and 40 arrows: less
 * than a millisecond). Ends that are not in the record are a bug (asserted). */
graph_drawing report_graph(arena *a, const overview_causes *c, graph_direction direction);

#endif
