/* The picture of how things hang together, as SVG: report/graph.h says where everything stands, the style sheet how it looks.
 *
 * What colour tells, shape tells too: what is supposed is dashed; a loop has a filled tip and runs around; what holds back ends in a bar; what is outside
 * the household has square corners, what protects round ends; where help begins is filled; danger has its sign.
 */
#include "web/causes.h"

#include "base/banned.h"

enum {
    WIDE_ACROSS =
        1560, /* more than this is not made to fit: letters would become too small to read. It can be scrolled */
    WIDE_DOWN = 470,
    SHRUNK_PERCENT = 85, /* of what can be scrolled */
    LINE = 16,           /* from one line of a name to the next */
    SIGN = 11,           /* half of the sign at the corner of a box */
};

typedef struct picture {
    page *w;
    const overview_causes *c;
    const graph_drawing *g;
    const char *id;
} picture;

static str id_of(const picture *p, const char *part)
{
    return str_printf(p->w->a, "%s-%s", p->id, part);
}

/* ------------------------------------------------------------------ arrows */

static void put_tip(const picture *p, const char *part, const char *class_name, int at, const char *path)
{
    html *h = &p->w->h;
    html_begin(h, "marker");
    html_attr(h, "id", id_of(p, part));
    html_attr(h, "viewBox", S("0 0 10 10"));
    html_attr_int(h, "refX", at);
    html_attr_int(h, "refY", 5);
    html_attr_int(h, "markerWidth", 9);
    html_attr_int(h, "markerHeight", 9);
    html_attr(h, "markerUnits", S("userSpaceOnUse"));
    html_attr(h, "orient", S("auto"));
    html_box(h, "path", class_name);
    html_attr(h, "d", str_of(path));
    html_end(h, "path");
    html_end(h, "marker");
}

static bool same(graph_point a, graph_point b)
{
    return a.x == b.x && a.y == b.y;
}

static str path_of(const picture *p, const graph_curve *c)
{
    buf b = buf_in(p->w->a);
    const graph_point *at = c->points;
    buf_printf(&b, "M%d %d", at[0].x, at[0].y);
    for (size_t i = 0; i + 3 < c->count; i += 3, at += 3) {
        if (same(at[0], at[1]) && same(at[2], at[3])) {
            buf_printf(&b, "L%d %d", at[3].x, at[3].y);
        } else {
            buf_printf(&b, "C%d %d %d %d %d %d", at[1].x, at[1].y, at[2].x, at[2].y, at[3].x, at[3].y);
        }
    }
    return buf_str(&b);
}

static void put_arrow(const picture *p, size_t number)
{
    html *h = &p->w->h;
    const overview_arrow *x = &p->c->arrows[number];
    const char *tip = x->protects ? "bar" : x->loop ? "loop" : "tip";
    html_begin(h, "path");
    html_attr(h, "class",
              str_printf(p->w->a, "sh-arrow%s%s%s", x->loop ? " sh-arrow--loop" : "",
                         x->protects ? " sh-arrow--protects" : "", x->supposed ? " sh-arrow--supposed" : ""));
    html_attr(h, "d", path_of(p, &p->g->curves[number]));
    html_attr(h, "marker-end", str_printf(p->w->a, "url(#%s-%s)", p->id, tip));
    html_attr(h, "data-from", p->c->causes[x->from].id);
    html_attr(h, "data-to", p->c->causes[x->to].id);
    html_end(h, "path");
}

/* ------------------------------------------------------------------ boxes */

static void put_rectangle(const picture *p, const graph_box *b, int round)
{
    html *h = &p->w->h;
    html_begin(h, "rect");
    html_attr_int(h, "x", b->at.x);
    html_attr_int(h, "y", b->at.y);
    html_attr_int(h, "width", b->width);
    html_attr_int(h, "height", b->height);
    html_attr_int(h, "rx", round);
    html_end(h, "rect");
}

/* What it is about, or that it is dangerous, at the upper left corner. */
static void put_sign(const picture *p, const overview_cause *x, const graph_box *b)
{
    html *h = &p->w->h;
    int at_x = b->at.x + SIGN - 1, at_y = b->at.y + 1;
    html_begin(h, "circle");
    html_attr_int(h, "cx", at_x);
    html_attr_int(h, "cy", at_y);
    html_attr_int(h, "r", SIGN);
    html_end(h, "circle");
    html_begin(h, "use");
    str icon = x->danger ? S("alert") : icon_of_domain(x->life_domain);
    html_attr(h, "href", str_printf(p->w->a, STR_FMT "#" STR_FMT, STR_ARG(web_asset_url("icons")), STR_ARG(icon)));
    html_attr_int(h, "x", at_x - 7);
    html_attr_int(h, "y", at_y - 7);
    html_attr_int(h, "width", 14);
    html_attr_int(h, "height", 14);
    html_end(h, "use");
}

static void put_box(const picture *p, size_t number)
{
    static const int rounds[] = {
        [OVERVIEW_PROBLEM] = 14, [OVERVIEW_CAUSE] = 14, [OVERVIEW_OUTSIDE] = 2, [OVERVIEW_PROTECTIVE] = 28};
    html *h = &p->w->h;
    const overview_cause *x = &p->c->causes[number];
    const graph_box *b = &p->g->boxes[number];
    html_begin(h, "g");
    html_attr(h, "class",
              str_printf(p->w->a, "sh-node%s%s%s%s", x->is_first ? " sh-node--first" : "",
                         x->told ? "" : " sh-node--supposed", x->danger ? " sh-node--danger" : "",
                         x->kind == OVERVIEW_PROTECTIVE ? " sh-node--protects" : ""));
    html_attr(h, "data-cause", x->id);
    if (b->is_cut) {
        html_line(h, "title", NULL, x->name);
    }
    put_rectangle(p, b, rounds[x->kind]);
    int middle = b->at.x + b->width / 2, top = b->at.y + b->height / 2 - LINE * (int)(b->line_count - 1) / 2 + 5;
    html_begin(h, "text");
    for (size_t i = 0; i < b->line_count; i++) {
        html_begin(h, "tspan");
        html_attr_int(h, "x", middle);
        html_attr_int(h, "y", top + LINE * (int)i);
        html_text(h, b->lines[i]);
        html_end(h, "tspan");
    }
    html_end(h, "text");
    put_sign(p, x, b);
    html_end(h, "g");
}

/* ------------------------------------------------------------------ the whole */

static void put_svg(const picture *p, bool is_large)
{
    html *h = &p->w->h;
    const graph_drawing *g = p->g;
    int percent = is_large ? SHRUNK_PERCENT : 100;
    html_box(h, "svg", is_large ? "sh-graph sh-graph--large" : "sh-graph");
    html_attr(h, "viewBox", str_printf(p->w->a, "0 0 %d %d", g->width, g->height));
    html_attr_int(h, "width", (int64_t)g->width * percent / 100);
    html_attr_int(h, "height", (int64_t)g->height * percent / 100);
    html_attr(h, "role", S("img"));
    html_attr(h, "aria-labelledby", id_of(p, "title"));
    html_begin(h, "title");
    html_attr(h, "id", id_of(p, "title"));
    html_text(h, SAY(p->w, "causes.picture.alt"));
    html_end(h, "title");
    html_begin(h, "defs");
    put_tip(p, "tip", "sh-tip", 9, "M1 1L9 5L1 9");
    put_tip(p, "loop", "sh-tip sh-tip--loop", 9, "M0 0L10 5L0 10Z");
    put_tip(p, "bar", "sh-tip sh-tip--protects", 9, "M4 0V10"); /* free of the edge, or nobody sees it */
    html_end(h, "defs");
    for (size_t i = 0; i < g->curve_count; i++) {
        put_arrow(p, i);
    }
    for (size_t i = 0; i < g->box_count; i++) {
        put_box(p, i);
    }
    html_end(h, "svg");
}

/* What is too wide can be scrolled, also with the keyboard. */
static void put_drawing(page *w, const overview_causes *c, const graph_drawing *g, const char *id,
                        const char *class_name)
{
    html *h = &w->h;
    bool is_large = g->width > WIDE_DOWN && g->direction == GRAPH_DOWN;
    picture p = {w, c, g, id};
    html_begin(h, is_large ? "section" : "div");
    html_attr(h, "class", str_printf(w->a, "%s%s", class_name, is_large ? " sh-scroll" : ""));
    if (is_large) {
        html_attr_int(h, "tabindex", 0);
        html_attr(h, "aria-label", SAY(w, "causes.picture.scroll"));
    }
    put_svg(&p, is_large);
    html_end(h, is_large ? "section" : "div");
}

/* One of the two is shown, as wide as the screen is; the other is nowhere. Of what is too long for any screen there is one, from top to bottom. */
void put_causes_picture(page *w, const overview_causes *c)
{
    graph_drawing across = report_graph(w->a, c, GRAPH_ACROSS), down = report_graph(w->a, c, GRAPH_DOWN);
    bool fits = across.width <= WIDE_ACROSS;
    if (fits) {
        put_drawing(w, c, &across, "breed", "sh-across");
    }
    put_drawing(w, c, &down, "smal", fits ? "sh-down" : "sh-always");
}

/* ------------------------------------------------------------------ what its signs mean */

typedef struct sample { /* one sign of the legend: an arrow, or a box */
    const char *arrow;  /* class; NULL: a box */
    const char *box;
    int round;
    const char *tip;
} sample;

static void put_sample(page *w, const sample *s, const char *text)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_box(h, "svg", "sh-sample");
    html_attr(h, "viewBox", S("0 0 44 22"));
    html_attr_int(h, "width", 44);
    html_attr_int(h, "height", 22);
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    if (s->arrow != NULL) {
        html_box(h, "path", s->arrow);
        html_attr(h, "d", S("M2 11H40"));
        html_end(h, "path");
        html_box(h, "path", s->tip);
        html_attr(h, "d",
                  strstr(s->tip, "protects") != NULL ? S("M40 4V18")
                  : strstr(s->tip, "loop") != NULL   ? S("M34 6L43 11L34 16Z")
                                                     : S("M35 7L42 11L35 15"));
        html_end(h, "path");
    } else {
        html_box(h, "g", s->box);
        html_begin(h, "rect");
        html_attr_int(h, "x", 2);
        html_attr_int(h, "y", 2);
        html_attr_int(h, "width", 40);
        html_attr_int(h, "height", 18);
        html_attr_int(h, "rx", s->round);
        html_end(h, "rect");
        html_end(h, "g");
    }
    html_end(h, "svg");
    html_line(h, "span", NULL, text_get(w->a, w->p->lang, text, 0, NULL));
    html_end(h, "li");
}

static bool any_cause(const overview_causes *c, bool (*is)(const overview_cause *x))
{
    for (size_t i = 0; i < c->count; i++) {
        if (is(&c->causes[i])) {
            return true;
        }
    }
    return false;
}

static bool any_arrow(const overview_causes *c, bool (*is)(const overview_arrow *x))
{
    for (size_t i = 0; i < c->arrow_count; i++) {
        if (is(&c->arrows[i])) {
            return true;
        }
    }
    return false;
}

static bool is_told(const overview_cause *x)
{
    return x->told;
}

static bool is_supposed(const overview_cause *x)
{
    return !x->told;
}

static bool is_first(const overview_cause *x)
{
    return x->is_first;
}

static bool is_outside(const overview_cause *x)
{
    return x->kind == OVERVIEW_OUTSIDE;
}

static bool is_dangerous(const overview_cause *x)
{
    return x->danger;
}

static bool is_loop(const overview_arrow *x)
{
    return x->loop;
}

static bool holds_back(const overview_arrow *x)
{
    return x->protects;
}

/* Only what is in the picture. */
void put_causes_legend(page *w, const overview_causes *c)
{
    static const struct {
        bool (*cause)(const overview_cause *x);
        bool (*arrow)(const overview_arrow *x);
        const char *text;
        sample sample;
    } rows[] = {
        {is_first, NULL, "web.causes.legend.first", {.box = "sh-node sh-node--first", .round = 6}},
        {is_told, NULL, "web.causes.legend.told", {.box = "sh-node", .round = 6}},
        {is_supposed, NULL, "web.causes.legend.supposed", {.box = "sh-node sh-node--supposed", .round = 6}},
        {is_outside, NULL, "web.causes.legend.outside", {.box = "sh-node", .round = 1}},
        {is_dangerous, NULL, "web.causes.legend.danger", {.box = "sh-node sh-node--danger", .round = 6}},
        {NULL, is_loop, "web.causes.legend.loop", {.arrow = "sh-arrow sh-arrow--loop", .tip = "sh-tip sh-tip--loop"}},
        {NULL,
         holds_back,
         "web.causes.legend.protects",
         {.arrow = "sh-arrow sh-arrow--protects", .tip = "sh-tip sh-tip--protects"}},
    };
    html_box(&w->h, "ul", "sh-signs");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].cause != NULL ? any_cause(c, rows[i].cause) : any_arrow(c, rows[i].arrow)) {
            put_sample(w, &rows[i].sample, rows[i].text);
        }
    }
    html_end(&w->h, "ul");
}
