/* What the files of the drawing share: graph_layers.c (which layer, which order), graph_places.c (where in the layer), graph.c (arrows, names).
 *
 * Uses: graph.h. Internal to report.
 *
 * `along` is the way that arrows go, `aside` is across it: x and y when it is drawn across, y and x when it is drawn down.
 */
#ifndef REPORT_GRAPH_INSIDE_H
#define REPORT_GRAPH_INSIDE_H

#include "report/graph.h"

typedef struct graph_node { /* a box, or a lane through a layer */
    bool is_lane;
    size_t layer;
    size_t rank; /* in its layer */
    int middle;  /* aside */
    int size;    /* aside */
    size_t from; /* lane: the box that its arrows come from */
    int look;    /* … and how they look */
} graph_node;

typedef struct graph_link { /* what joins two layers that follow each other: a piece of one or more arrows */
    size_t from, to;        /* nodes */
    int look;
} graph_link;

typedef struct graph_layer {
    size_t *nodes; /* in their order */
    size_t count, cap;
} graph_layer;

typedef struct graph_sketch {
    arena *a;
    const overview_causes *c;
    size_t beside_max; /* boxes in a layer */
    bool *is_around;   /* of each arrow */
    graph_node *nodes; /* the boxes first, in the order of the causes */
    size_t node_count, node_cap;
    graph_layer *layers;
    size_t layer_count;
    graph_link *links;
    size_t link_count, link_cap;
    int breadth; /* aside, of the widest layer */
} graph_sketch;

/* Arrows that look the same may share a lane. */
int graph_look(const overview_arrow *arrow);

/* The lane of arrows that come from a box and look like this, in a layer; none: node_count. */
size_t graph_lane(const graph_sketch *s, size_t from, int look, size_t layer);

/* graph_layers.c */
void graph_set_aside(graph_sketch *s);
void graph_stack(graph_sketch *s);                                /* layers and lanes, in the order of the record */
size_t graph_order(graph_sketch *s, size_t *crossings_unordered); /* the crossings that are left */

/* graph_places.c: needs the size of every node. */
void graph_place(graph_sketch *s);

#endif
