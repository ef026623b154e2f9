/* Which skill is short where: first as a list, then as a map with its table. What a square tells, its figures and its bar tell too: nothing is told by colour alone. */
#include "web/helping_parts.h"

#include "report/cells.h"

#include "base/banned.h"

enum { SQUARE = 100, GAP = 8, BAR_WIDTH = 76, BAR_HEIGHT = 16, MARGIN = 12, SPOTS = 8, POSTCODE = 6, DIGITS = 4 };

/* ------------------------------------------------------------------ the list */

void put_spot(page *w, const helping_spot *s)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_attr(h, "data-skill", s->skill);
    html_begin(h, "div");
    html_line(h, "strong", NULL, SAY(w, "helping.spot", s->words, s->place));
    html_line(h, "p", NULL,
              SAY(w, "helping.spot.short", str_of_int(w->a, s->needs), str_of_int(w->a, s->unserved),
                  str_of_int(w->a, s->givers)));
    html_end(h, "div");
    html_end(h, "li");
}

/* ------------------------------------------------------------------ the map */

static void put_rect(html *h, const char *class_name, int x, int y, int width, int height)
{
    html_box(h, "rect", class_name);
    html_attr_int(h, "x", x);
    html_attr_int(h, "y", y);
    html_attr_int(h, "width", width);
    html_attr_int(h, "height", height);
    html_end(h, "rect");
}

static void put_svg_text(html *h, const char *class_name, int x, int y, str text)
{
    html_box(h, "text", class_name);
    html_attr_int(h, "x", x);
    html_attr_int(h, "y", y);
    html_text(h, text);
    html_end(h, "text");
}

/* "AB" of 9904AB; a place with another name as it is. */
static str short_place(str place)
{
    return place.n == POSTCODE ? str_from(place, DIGITS) : place;
}

static int filled(const helping_cell *c)
{
    return c->needs == 0 ? 0 : (int)((uint64_t)c->unserved * BAR_WIDTH / c->needs);
}

static void put_square(page *w, const helping_cell *c, cell_square at)
{
    html *h = &w->h;
    int x = GAP + (int)at.column * (SQUARE + GAP), y = GAP + (int)at.row * (SQUARE + GAP),
        bar = y + SQUARE - MARGIN - BAR_HEIGHT;
    html_begin(h, "g");
    html_attr(h, "class", c->needs == 0 ? S("sh-plot sh-plot--none") : S("sh-plot"));
    html_attr(h, "data-place", c->place);
    html_attr_int(h, "data-needs", c->needs);
    html_attr_int(h, "data-unserved", c->unserved);
    put_rect(h, NULL, x, y, SQUARE, SQUARE);
    put_svg_text(h, "sh-plot__place", x + SQUARE / 2, y + 30, short_place(c->place));
    if (c->needs > 0) {
        put_svg_text(h, NULL, x + SQUARE / 2, y + 58,
                     SAY(w, "helping.map.of", str_of_int(w->a, c->unserved), str_of_int(w->a, c->needs)));
        put_rect(h, "sh-plot__bar", x + MARGIN, bar, BAR_WIDTH, BAR_HEIGHT);
        if (filled(c) > 0) {
            put_rect(h, "sh-plot__short", x + MARGIN, bar, filled(c), BAR_HEIGHT);
        }
    }
    html_end(h, "g");
}

static void put_map(page *w, const helping_board *b)
{
    html *h = &w->h;
    cells_drawing d = report_cells(w->a, b->map, b->cell_count);
    int width = GAP + (int)d.columns * (SQUARE + GAP), height = GAP + (int)d.rows * (SQUARE + GAP);
    html_box(h, "svg", "sh-map");
    html_attr(h, "viewBox", str_printf(w->a, "0 0 %d %d", width, height));
    html_attr_int(h, "width", width);
    html_attr_int(h, "height", height);
    html_attr(h, "role", S("img"));
    html_attr(h, "aria-labelledby", S("kaart-titel"));
    html_begin(h, "title");
    html_attr(h, "id", S("kaart-titel"));
    html_text(h, SAY(w, "helping.map.alt"));
    html_end(h, "title");
    for (size_t i = 0; i < d.count; i++) {
        put_square(w, &b->map[i], d.squares[i]);
    }
    html_end(h, "svg");
    html_line(h, "p", "sh-note", SAY(w, "helping.map.how"));
}

static void put_map_table(page *w, const helping_board *b)
{
    html *h = &w->h;
    html_box(h, "table", "sh-table sh-places");
    html_line(h, "caption", "sh-hidden", SAY(w, "helping.map"));
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column_head(w, NULL, SAY(w, "helping.map.place"));
    put_column_head(w, "sh-number", SAY(w, "helping.map.people"));
    put_column_head(w, "sh-number", SAY(w, "helping.map.needs"));
    put_column_head(w, "sh-number", SAY(w, "helping.map.unserved"));
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (size_t i = 0; i < b->cell_count; i++) {
        html_begin(h, "tr");
        html_attr(h, "data-place", b->map[i].place);
        html_begin(h, "th");
        html_attr(h, "scope", S("row"));
        html_text(h, b->map[i].place);
        html_end(h, "th");
        put_cell_number(w, b->map[i].people);
        put_cell_number(w, b->map[i].needs);
        put_cell_number(w, b->map[i].unserved);
        html_end(h, "tr");
    }
    html_end(h, "tbody");
    html_end(h, "table");
}

void put_thin_spots(page *w, const helping_board *b)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("dun"));
    html_line(h, "h2", NULL, SAY(w, "helping.thin"));
    if (b->spot_count == 0) {
        html_line(h, "p", NULL, is_first(b) ? SAY(w, "helping.working.first") : SAY(w, "helping.thin.none"));
    }
    size_t shown = b->spot_count < SPOTS ? b->spot_count : SPOTS;
    html_box(h, "ul", "sh-rows");
    for (size_t i = 0; i < shown; i++) {
        put_spot(w, &b->spots[i]);
    }
    html_end(h, "ul");
    put_see_all(w, WEB_LIST_THIN, shown, b->spot_count);
    if (b->cell_count > 0) {
        html_line(h, "h3", "nl-heading nl-heading--level-3", SAY(w, "helping.map"));
        html_box(h, "div", "sh-two");
        put_map_table(w, b);
        html_begin(h, "div");
        put_map(w, b);
        html_end(h, "div");
        html_end(h, "div");
    }
    html_end(h, "section");
}
