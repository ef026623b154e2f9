/* The drawing as a whole: names in boxes, boxes in places, arrows between them. */
#include "report/graph_inside.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

enum {
    FONT = 14,      /* size of the letters that names are broken for, as in the style sheet */
    EDGE_ROOM = 10, /* on both sides of a name */
    BOX_HEIGHT = 56,
    NAME_MIN = 62,
    NAME_MAX = 124,
    BESIDE_ACROSS = 4, /* boxes in a layer */
    BESIDE_DOWN = 2,
    GAP_ACROSS = 46, /* between layers */
    GAP_DOWN = 42,
    MARGIN = 12, /* half of the sign at the corner of a box lies outside it */
    NEAR = 14,   /* from a box to the first arrow that runs around */
    TRACK = 10,  /* from one of those to the next */
    ROUND = 9,   /* of their corners */
};

/* ------------------------------------------------------------------ names */

/* In hundredths of the size of the letters: those of Noto Sans at weight 600, the font of the pages. */
static int width_of(char c)
{
    static const unsigned char small[26] = {58, 63, 50, 63, 58, 37, 63, 64, 28, 28, 59, 28, 96,
                                            64, 62, 63, 63, 43, 49, 41, 64, 55, 83, 56, 55, 48};
    static const unsigned char capital[26] = {67, 66, 64, 73, 56, 54, 73, 76, 37, 31, 65, 55, 93,
                                              79, 79, 61, 79, 64, 55, 57, 75, 63, 95, 64, 60, 58};
    unsigned char u = (unsigned char)c;
    if (u >= 0x80) { /* counted with the first byte of a letter */
        return u >= 0xE0 ? 96 : u >= 0xC0 ? 64 : 0;
    }
    return c >= 'a' && c <= 'z'                            ? small[c - 'a']
           : c >= 'A' && c <= 'Z'                          ? capital[c - 'A']
           : c != '\0' && strchr(" .,:;'!|-()", c) != NULL ? 30
                                                           : 74;
}

static int text_width(str text)
{
    int sum = 0;
    for (size_t i = 0; i < text.n; i++) {
        sum += width_of(text.p[i]);
    }
    return (sum * FONT * 26 / 25 + 99) / 100; /* and a little: another font may be wider */
}

typedef struct broken { /* a name on its lines */
    str lines[GRAPH_LINES_MAX];
    size_t count;
    int width;
} broken;

/* On at most so many lines, broken between words where the longest line is shortest. */
static broken break_at_most(str name, size_t lines)
{
    broken best = {{name}, 1, text_width(name)};
    for (size_t i = 1; lines > 1 && i + 1 < name.n; i++) {
        str first = str_trim(str_cut(name, 0, i)), rest = str_trim(str_from(name, i));
        if (name.p[i] != ' ' || first.n == 0 || rest.n == 0) {
            continue;
        }
        broken b = break_at_most(rest, lines - 1);
        int width = text_width(first) > b.width ? text_width(first) : b.width;
        if (width <= best.width) { /* the first lines as full as they can be */
            best = (broken){{first}, 1 + b.count, width};
            memcpy(best.lines + 1, b.lines, b.count * sizeof b.lines[0]);
        }
    }
    return best;
}

/* A short name stays on one line; a third line comes only when two are too short. */
static broken break_name(str name, int most)
{
    broken one = break_at_most(name, 1), two = break_at_most(name, 2);
    return one.width <= NAME_MIN ? one : two.width <= most ? two : break_at_most(name, GRAPH_LINES_MAX);
}

/* As much of the line as fits, with an ellipsis. */
static str cut_line(arena *a, str line, int room)
{
    static const str ellipsis = {"…", 3};
    size_t n = str_utf8_prefix(line);
    while (n > 0 && text_width(str_cut(line, 0, n)) + text_width(ellipsis) > room) {
        do {
            n--;
        } while (n > 0 && ((unsigned char)line.p[n] & 0xC0) == 0x80);
    }
    return STR_JOIN(a, str_trim(str_cut(line, 0, n)), ellipsis);
}

/* Every box has the same width: that of the widest name, within limits. */
static void name_boxes(arena *a, const overview_causes *c, int most, graph_box *boxes)
{
    int widest = NAME_MIN;
    for (size_t i = 0; i < c->count; i++) {
        broken name = break_name(str_trim(c->causes[i].name), most);
        boxes[i].line_count = name.count;
        memcpy(boxes[i].lines, name.lines, sizeof name.lines);
        widest = name.width > widest ? name.width : widest;
    }
    int room = widest < most ? widest : most;
    for (size_t i = 0; i < c->count; i++) {
        boxes[i].width = (room + 2 * EDGE_ROOM + 1) / 2 * 2;
        boxes[i].height = BOX_HEIGHT;
        for (size_t k = 0; k < boxes[i].line_count; k++) {
            if (text_width(boxes[i].lines[k]) > room) {
                boxes[i].lines[k] = cut_line(a, boxes[i].lines[k], room);
                boxes[i].is_cut = true;
            }
        }
    }
}

/* ------------------------------------------------------------------ where arrows leave and arrive */

typedef enum edge { EDGE_FAR, EDGE_NEAR, EDGE_LOW, EDGE_HIGH } edge; /* behind, before, and the two aside */

typedef struct port { /* where an arrow touches a box */
    size_t node;
    edge edge;
    size_t link;  /* which piece; of an arrow around: SIZE_MAX */
    size_t arrow; /* … around: which, else SIZE_MAX */
    bool leaves;
    int pulled; /* aside: to where it goes on; ports of an edge stand in that order */
    int aside;
} port;

typedef struct route { /* of an arrow that goes around */
    size_t arrow;
    size_t from_layer, to_layer;
    bool low;     /* along the low side (left or top) of the picture; else along the high side */
    bool out, in; /* it leaves and arrives straight from that side; else through the gap behind, or before, its layer */
    int track;    /* how far outside */
    int out_track, in_track; /* … and in those gaps */
} route;

typedef struct drawing {
    graph_sketch s;
    graph_direction direction;
    int box_along, box_aside;
    port *ports;
    size_t port_count, port_cap;
    route *routes;
    size_t route_count, route_cap;
    int *starts;     /* along, of each layer */
    int *gap_tracks; /* arrows around that run in the gap before each layer, and behind the last */
    int low_tracks, high_tracks;
    int along, aside; /* size */
} drawing;

static void add_port(drawing *d, port p)
{
    ARENA_PUSH(d->s.a, d->ports, d->port_count, d->port_cap, p);
}

/* Nothing of its layer stands between the box and that side of the picture. */
static bool is_outermost(const drawing *d, size_t node, bool low)
{
    const graph_node *n = &d->s.nodes[node];
    return low ? n->rank == 0 : n->rank + 1 == d->s.layers[n->layer].count;
}

/* Along the side that both boxes stand at; else the nearest. */
static route route_of(const drawing *d, size_t arrow)
{
    const overview_arrow *x = &d->s.c->arrows[arrow];
    const graph_node *from = &d->s.nodes[x->from], *to = &d->s.nodes[x->to];
    int low = is_outermost(d, x->from, true) + is_outermost(d, x->to, true);
    int high = is_outermost(d, x->from, false) + is_outermost(d, x->to, false);
    bool is_low = low != high ? low > high : from->middle + to->middle <= d->s.breadth;
    return (route){.arrow = arrow,
                   .from_layer = from->layer,
                   .to_layer = to->layer,
                   .low = is_low,
                   .out = is_outermost(d, x->from, is_low),
                   .in = is_outermost(d, x->to, is_low)};
}

static size_t span_of(const route *r)
{
    return r->from_layer > r->to_layer ? r->from_layer - r->to_layer : r->to_layer - r->from_layer;
}

/* The short ones inside, so that they need not cross the long ones. */
static int by_span(const void *a, const void *b)
{
    const route *x = a, *y = b;
    if (span_of(x) != span_of(y)) {
        return span_of(x) < span_of(y) ? -1 : 1;
    }
    return x->arrow < y->arrow ? -1 : 1;
}

static void lay_routes(drawing *d)
{
    const overview_causes *c = d->s.c;
    for (size_t i = 0; i < c->arrow_count; i++) {
        if (d->s.is_around[i]) {
            ARENA_PUSH(d->s.a, d->routes, d->route_count, d->route_cap, route_of(d, i));
        }
    }
    if (d->route_count > 1) {
        qsort(d->routes, d->route_count, sizeof *d->routes, by_span);
    }
    for (size_t i = 0; i < d->route_count; i++) {
        route *r = &d->routes[i];
        const overview_arrow *x = &c->arrows[r->arrow];
        int outside = r->low ? -1 : d->s.breadth + 1;
        r->track = r->low ? d->low_tracks++ : d->high_tracks++;
        r->out_track = r->out ? 0 : d->gap_tracks[r->from_layer + 1]++;
        r->in_track = r->in ? 0 : d->gap_tracks[r->to_layer]++;
        edge side = r->low ? EDGE_LOW : EDGE_HIGH;
        add_port(d, (port){x->from, r->out ? side : EDGE_FAR, SIZE_MAX, r->arrow, true, r->out ? 1 : outside, 0});
        add_port(d, (port){x->to, r->in ? side : EDGE_NEAR, SIZE_MAX, r->arrow, false, r->in ? -1 : outside, 0});
    }
}

static int by_edge(const void *a, const void *b)
{
    const port *x = a, *y = b;
    if (x->node != y->node) {
        return x->node < y->node ? -1 : 1;
    }
    if (x->edge != y->edge) {
        return x->edge < y->edge ? -1 : 1;
    }
    if (x->pulled != y->pulled) {
        return x->pulled < y->pulled ? -1 : 1;
    }
    size_t one = x->link == SIZE_MAX ? x->arrow : x->link, other = y->link == SIZE_MAX ? y->arrow : y->link;
    return one == other ? (int)x->leaves - (int)y->leaves : one < other ? -1 : 1;
}

/* Spreads what touches an edge over it. */
static void lay_ports(drawing *d)
{
    for (size_t i = 0; i < d->s.link_count; i++) {
        const graph_link *x = &d->s.links[i];
        const graph_node *from = &d->s.nodes[x->from], *to = &d->s.nodes[x->to];
        add_port(d, (port){x->from, EDGE_FAR, i, SIZE_MAX, true, to->middle, from->middle});
        add_port(d, (port){x->to, EDGE_NEAR, i, SIZE_MAX, false, from->middle, to->middle});
    }
    if (d->port_count > 1) {
        qsort(d->ports, d->port_count, sizeof *d->ports, by_edge);
    }
    for (size_t first = 0, end; first < d->port_count; first = end) {
        const graph_node *node = &d->s.nodes[d->ports[first].node];
        edge side = d->ports[first].edge;
        bool aside = side == EDGE_FAR || side == EDGE_NEAR;
        for (end = first;
             end < d->port_count && d->ports[end].node == d->ports[first].node && d->ports[end].edge == side; end++) {
        }
        for (size_t i = first; i < end && !node->is_lane; i++) {
            int size = aside ? d->box_aside : d->box_along,
                share = size * (int)(i - first + 1) / (int)(end - first + 1);
            d->ports[i].aside = aside ? node->middle - size / 2 + share : share; /* at a side: along, from its start */
        }
    }
}

static const port *port_of(const drawing *d, size_t link, size_t arrow, bool leaves)
{
    const port *p = d->ports;
    while (p->link != link || p->arrow != arrow || p->leaves != leaves) {
        p++;
        assert(p < d->ports + d->port_count);
    }
    return p;
}

/* ------------------------------------------------------------------ sizes */

/* Layers one behind the other; a gap is wider when arrows run around in it. */
static void lay_layers(drawing *d)
{
    int gap = d->direction == GRAPH_ACROSS ? GAP_ACROSS : GAP_DOWN, at = MARGIN;
    for (size_t i = 0; i <= d->s.layer_count; i++) {
        int tracks = d->gap_tracks[i];
        bool inside = i > 0 && i < d->s.layer_count;
        at += (inside ? gap : 0) + (tracks > 0 ? NEAR + TRACK * tracks : 0);
        if (i < d->s.layer_count) {
            d->starts[i] = at;
            at += d->box_along;
        }
    }
    d->along = at + MARGIN;
    int low = d->low_tracks > 0 ? NEAR + TRACK * d->low_tracks : 0;
    int high = d->high_tracks > 0 ? NEAR + TRACK * d->high_tracks : 0;
    for (size_t i = 0; i < d->s.node_count; i++) {
        d->s.nodes[i].middle += MARGIN + low;
    }
    for (size_t i = 0; i < d->port_count; i++) {
        bool aside = d->ports[i].edge == EDGE_FAR || d->ports[i].edge == EDGE_NEAR;
        d->ports[i].aside += aside ? MARGIN + low : 0;
    }
    d->aside = 2 * MARGIN + low + d->s.breadth + high;
}

/* ------------------------------------------------------------------ arrows */

typedef struct trail {
    const drawing *d;
    graph_point *points;
    size_t count, cap;
} trail;

static void add_point(trail *t, int along, int aside)
{
    bool across = t->d->direction == GRAPH_ACROSS;
    graph_point p = {across ? along : aside, across ? aside : along};
    ARENA_PUSH(t->d->s.a, t->points, t->count, t->cap, p);
}

/* Leaves and arrives straight along. */
static void bend_to(trail *t, int along0, int aside0, int along, int aside)
{
    int half = (along - along0) / 2;
    add_point(t, along0 + half, aside0);
    add_point(t, along - half, aside);
    add_point(t, along, aside);
}

static void go_straight(trail *t, int along0, int aside0, int along, int aside)
{
    add_point(t, along0, aside0);
    add_point(t, along, aside);
    add_point(t, along, aside);
}

/* From layer to layer: a curve in each gap, straight through a lane. */
static void draw_forward(trail *t, size_t arrow)
{
    const drawing *d = t->d;
    const overview_arrow *x = &d->s.c->arrows[arrow];
    int look = graph_look(x);
    for (size_t node = x->from; node != x->to;) {
        size_t layer = d->s.nodes[node].layer;
        size_t next = layer + 1 == d->s.nodes[x->to].layer ? x->to : graph_lane(&d->s, x->from, look, layer + 1);
        size_t link = 0;
        while (d->s.links[link].from != node || d->s.links[link].to != next || d->s.links[link].look != look) {
            link++;
        }
        int from = port_of(d, link, SIZE_MAX, true)->aside, to = port_of(d, link, SIZE_MAX, false)->aside;
        int end = d->starts[layer] + d->box_along, start = d->starts[layer + 1];
        if (node == x->from) {
            add_point(t, end, from);
        }
        bend_to(t, end, from, start, to);
        if (next != x->to) {
            go_straight(t, start, to, start + d->box_along, to);
        }
        node = next;
    }
}

static int toward(int from, int to, int step)
{
    int away = abs(to - from);
    step = step < away / 2 ? step : away / 2;
    return to > from ? to - step : to + step;
}

/* Straight lines through these corners, rounded. Each line is along or aside. */
static void draw_corners(trail *t, const int (*corners)[2], size_t n)
{
    int along = corners[0][0], aside = corners[0][1];
    add_point(t, along, aside);
    for (size_t i = 1; i < n; i++) {
        int to_along = corners[i][0], to_aside = corners[i][1];
        if (i + 1 == n) {
            go_straight(t, along, aside, to_along, to_aside);
            break;
        }
        int short_along = toward(corners[i - 1][0], to_along, ROUND),
            short_aside = toward(corners[i - 1][1], to_aside, ROUND);
        go_straight(t, along, aside, short_along, short_aside);
        along = toward(corners[i + 1][0], to_along, ROUND);
        aside = toward(corners[i + 1][1], to_aside, ROUND);
        add_point(t, (short_along + to_along) / 2, (short_aside + to_aside) / 2);
        add_point(t, (along + to_along) / 2, (aside + to_aside) / 2);
        add_point(t, along, aside);
    }
}

static void draw_around(trail *t, const route *r)
{
    const drawing *d = t->d;
    const overview_arrow *x = &d->s.c->arrows[r->arrow];
    const port *out = port_of(d, SIZE_MAX, r->arrow, true), *in = port_of(d, SIZE_MAX, r->arrow, false);
    int outside = r->low ? MARGIN + TRACK * (d->low_tracks - 1 - r->track)
                         : d->aside - MARGIN - TRACK * (d->high_tracks - 1 - r->track);
    int half = d->box_aside / 2;
    int from_start = d->starts[r->from_layer], to_start = d->starts[r->to_layer];
    int corners[6][2];
    size_t n = 0;
#define CORNER(x_, y_) (corners[n][0] = (x_), corners[n][1] = (y_), n++)
    if (r->out) {
        int middle = d->s.nodes[x->from].middle;
        CORNER(from_start + out->aside, r->low ? middle - half : middle + half);
        CORNER(from_start + out->aside, outside);
    } else {
        int turn = from_start + d->box_along + NEAR + TRACK * r->out_track;
        CORNER(from_start + d->box_along, out->aside);
        CORNER(turn, out->aside);
        CORNER(turn, outside);
    }
    if (r->in) {
        int middle = d->s.nodes[x->to].middle;
        CORNER(to_start + in->aside, outside);
        CORNER(to_start + in->aside, r->low ? middle - half : middle + half);
    } else {
        int turn = to_start - NEAR - TRACK * r->in_track;
        CORNER(turn, outside);
        CORNER(turn, in->aside);
        CORNER(to_start, in->aside);
    }
#undef CORNER
    draw_corners(t, (const int(*)[2])corners, n);
}

static const graph_curve *draw_curves(drawing *d)
{
    size_t n = d->s.c->arrow_count;
    graph_curve *curves = ARENA_ARRAY(d->s.a, graph_curve, n);
    for (size_t i = 0; i < n; i++) {
        trail t = {.d = d};
        if (!d->s.is_around[i]) {
            draw_forward(&t, i);
            curves[i] = (graph_curve){t.points, t.count, false};
        }
    }
    for (size_t i = 0; i < d->route_count; i++) {
        trail t = {.d = d};
        draw_around(&t, &d->routes[i]);
        curves[d->routes[i].arrow] = (graph_curve){t.points, t.count, true};
    }
    return curves;
}

/* ------------------------------------------------------------------ the whole */

static void put_boxes(const drawing *d, graph_box *boxes)
{
    for (size_t i = 0; i < d->s.c->count; i++) {
        int along = d->starts[d->s.nodes[i].layer], aside = d->s.nodes[i].middle - d->box_aside / 2;
        bool across = d->direction == GRAPH_ACROSS;
        boxes[i].at = (graph_point){across ? along : aside, across ? aside : along};
    }
}

graph_drawing report_graph(arena *a, const overview_causes *c, graph_direction direction)
{
    bool across = direction == GRAPH_ACROSS;
    graph_drawing out = {.direction = direction, .width = 2 * MARGIN, .height = 2 * MARGIN};
    if (c->count == 0) {
        return out;
    }
    graph_box *boxes = ARENA_ARRAY(a, graph_box, c->count);
    name_boxes(a, c, NAME_MAX, boxes);
    drawing d = {.s = {.a = a, .c = c, .beside_max = across ? BESIDE_ACROSS : BESIDE_DOWN}, .direction = direction};
    d.box_along = across ? boxes[0].width : boxes[0].height;
    d.box_aside = across ? boxes[0].height : boxes[0].width;
    graph_set_aside(&d.s);
    graph_stack(&d.s);
    out.crossings = graph_order(&d.s, &out.crossings_unordered);
    for (size_t i = 0; i < c->count; i++) {
        d.s.nodes[i].size = d.box_aside;
    }
    graph_place(&d.s);
    d.starts = ARENA_ARRAY(a, int, d.s.layer_count);
    d.gap_tracks = ARENA_ARRAY(a, int, d.s.layer_count + 1);
    lay_routes(&d);
    lay_ports(&d);
    lay_layers(&d);
    put_boxes(&d, boxes);
    out.boxes = boxes;
    out.box_count = c->count;
    out.curves = draw_curves(&d);
    out.curve_count = c->arrow_count;
    out.width = across ? d.along : d.aside;
    out.height = across ? d.aside : d.along;
    return out;
}
