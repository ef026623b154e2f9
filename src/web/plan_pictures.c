/* The two pictures of the plan, as SVG, each with the same in a table: the wheel, and the pot as two bars.
 *
 * What colour tells, hatching and outline tell too, and all of it is one colour: danger is filled, what keeps them awake is hatched twice, what is there once;
 * what nothing was told of is only outlined. The wish is a circle.
 */
#include "web/plan_page.h"

#include "report/pot_bars.h"
#include "report/wheel.h"
#include "web/assets.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ levels */

static const char *const level_names[] = {
    [OVERVIEW_LEVEL_DANGER] = "danger", [OVERVIEW_LEVEL_AWAKE] = "awake",     [OVERVIEW_LEVEL_TOLD] = "told",
    [OVERVIEW_LEVEL_EASED] = "eased",   [OVERVIEW_LEVEL_NOTHING] = "nothing",
};

static str level_of(plan_page *p, overview_level level)
{
    return plan_text(p, "level", level_names[level]);
}

/* How a cell of this level is filled. An attribute, for an address in a style sheet is sought in the style sheet. */
static void put_fill(plan_page *p, overview_level level)
{
    html *h = &p->w.h;
    html_attr(h, "class", str_printf(p->w.a, "sh-cell sh-cell--%s", level_names[level]));
    switch (level) {
    case OVERVIEW_LEVEL_AWAKE: html_attr(h, "fill", S("url(#wiel-dicht)")); break;
    case OVERVIEW_LEVEL_TOLD: html_attr(h, "fill", S("url(#wiel-open)")); break;
    default: break;
    }
}

/* ------------------------------------------------------------------ the wheel */

static void put_line(html *h, int x1, int y1, int x2, int y2)
{
    html_box(h, "line", "sh-hatch");
    html_attr_int(h, "x1", x1);
    html_attr_int(h, "y1", y1);
    html_attr_int(h, "x2", x2);
    html_attr_int(h, "y2", y2);
    html_end(h, "line");
}

static void put_hatching(plan_page *p, const char *id, int size, bool twice)
{
    html *h = &p->w.h;
    html_begin(h, "pattern");
    html_attr(h, "id", str_of(id));
    html_attr_int(h, "width", size);
    html_attr_int(h, "height", size);
    html_attr(h, "patternUnits", S("userSpaceOnUse"));
    html_attr(h, "patternTransform", S("rotate(45)"));
    html_box(h, "rect", "sh-hatched");
    html_attr_int(h, "width", size);
    html_attr_int(h, "height", size);
    html_end(h, "rect");
    put_line(h, 0, size / 2, size, size / 2);
    if (twice) {
        put_line(h, size / 2, 0, size / 2, size);
    }
    html_end(h, "pattern");
}

static str cell_path(plan_page *p, const wheel_cell *c)
{
    const wheel_point *at = c->corners;
    int wide = c->is_wide ? 1 : 0;
    return str_printf(p->w.a, "M%d %dL%d %dA%d %d 0 %d 1 %d %dL%d %dA%d %d 0 %d 0 %d %dZ", at[0].x, at[0].y, at[1].x,
                      at[1].y, c->outer, c->outer, wide, at[2].x, at[2].y, at[3].x, at[3].y, c->inner, c->inner, wide,
                      at[0].x, at[0].y);
}

static void put_circle(plan_page *p, const char *class_name, int x, int y, int radius)
{
    html *h = &p->w.h;
    html_box(h, "circle", class_name);
    html_attr_int(h, "cx", x);
    html_attr_int(h, "cy", y);
    html_attr_int(h, "r", radius);
    html_end(h, "circle");
}

static void put_sign(plan_page *p, str icon, wheel_point at, int size, const char *class_name)
{
    html *h = &p->w.h;
    html_box(h, "use", class_name);
    html_attr(h, "href", str_printf(p->w.a, STR_FMT "#" STR_FMT, STR_ARG(web_asset_url("icons")), STR_ARG(icon)));
    html_attr_int(h, "x", at.x - size / 2);
    html_attr_int(h, "y", at.y - size / 2);
    html_attr_int(h, "width", size);
    html_attr_int(h, "height", size);
    html_end(h, "use");
}

enum { WISH = 20, SIGN = 62, SMALL_SIGN = 40 };

static void put_cell(plan_page *p, const wheel_cell *c)
{
    html *h = &p->w.h;
    html_begin(h, "path");
    if (c->now) {
        put_fill(p, c->level);
    } else {
        html_attr(h, "class", S("sh-cell sh-cell--plain"));
    }
    html_attr(h, "d", cell_path(p, c));
    html_attr(h, "data-domain", p->p->wheel[c->spoke].life_domain);
    html_attr_int(h, "data-level", (int64_t)c->level);
    if (c->now) {
        html_attr(h, "data-now", S("now"));
    }
    if (c->wish) {
        html_attr(h, "data-wish", S("wish"));
    }
    html_end(h, "path");
    if (c->now && c->level == OVERVIEW_LEVEL_DANGER) {
        put_sign(p, S("alert"), c->middle, SMALL_SIGN, "sh-on-dark");
    }
    if (c->wish && !c->now) {
        put_circle(p, "sh-wish", c->middle.x, c->middle.y, WISH);
    }
}

static void put_drawn_wheel(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    wheel_drawing d = report_wheel(w->a, p->p);
    html_box(h, "svg", "sh-wheel");
    html_attr(h, "viewBox", str_printf(w->a, "0 0 %d %d", d.size, d.size));
    html_attr_int(h, "width", d.size);
    html_attr_int(h, "height", d.size);
    html_attr(h, "role", S("img"));
    html_attr(h, "aria-labelledby", S("wiel-titel"));
    html_begin(h, "title");
    html_attr(h, "id", S("wiel-titel"));
    html_text(h, SAY(w, "plan.wheel.alt"));
    html_end(h, "title");
    html_begin(h, "defs");
    put_hatching(p, "wiel-dicht", 14, true);
    put_hatching(p, "wiel-open", 20, false);
    html_end(h, "defs");
    for (size_t i = 0; i < d.cell_count; i++) {
        put_cell(p, &d.cells[i]);
    }
    for (size_t i = 0; i < d.spoke_count; i++) {
        put_sign(p, icon_of_domain(p->p->wheel[i].life_domain), d.signs[i], SIGN, "sh-spoke");
    }
    html_end(h, "svg");
}

static void put_legend_of(plan_page *p, overview_level level)
{
    html *h = &p->w.h;
    html_begin(h, "li");
    html_box(h, "svg", "sh-sample");
    html_attr(h, "viewBox", S("0 0 60 30"));
    html_attr_int(h, "width", 44);
    html_attr_int(h, "height", 22);
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    if (level == OVERVIEW_LEVEL_EASED) { /* only ever a wish */
        put_circle(p, "sh-wish", 30, 15, 12);
    } else {
        html_begin(h, "rect");
        put_fill(p, level);
        html_attr_int(h, "x", 3);
        html_attr_int(h, "y", 3);
        html_attr_int(h, "width", 54);
        html_attr_int(h, "height", 24);
        html_end(h, "rect");
    }
    html_end(h, "svg");
    html_line(h, "span", NULL, level == OVERVIEW_LEVEL_EASED ? SAY(&p->w, "plan.wheel.wish") : level_of(p, level));
    html_end(h, "li");
}

static void put_spoke(plan_page *p, const overview_spoke *s)
{
    html *h = &p->w.h;
    html_begin(h, "tr");
    html_attr(h, "data-domain", s->life_domain);
    html_begin(h, "th");
    html_attr(h, "scope", S("row"));
    html_box(h, "span", "sh-spoke-name");
    str icon = str_copy(p->w.a, icon_of_domain(s->life_domain));
    put_icon(&p->w, icon.p, "sh-icon--small");
    html_line(h, "span", NULL, s->name);
    html_end(h, "span");
    html_end(h, "th");
    html_begin(h, "td");
    html_attr_int(h, "data-now", (int64_t)s->now);
    html_text(h, level_of(p, s->now));
    html_end(h, "td");
    html_begin(h, "td");
    html_attr_int(h, "data-wish", (int64_t)s->wish);
    html_text(h, s->wish == s->now ? SAY(&p->w, "plan.wheel.same") : level_of(p, s->wish));
    html_end(h, "td");
    html_end(h, "tr");
}

static void put_column(plan_page *p, const char *class_name, str text)
{
    html *h = &p->w.h;
    html_box(h, "th", class_name);
    html_attr(h, "scope", S("col"));
    html_text(h, text);
    html_end(h, "th");
}

static void put_wheel_table(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    html_box(h, "table", "sh-table");
    html_line(h, "caption", "sh-hidden", SAY(w, "plan.wheel"));
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column(p, NULL, SAY(w, "plan.wheel.about"));
    put_column(p, NULL, SAY(w, "plan.wheel.now"));
    put_column(p, NULL, SAY(w, "plan.wheel.then"));
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (size_t i = 0; i < p->p->spoke_count; i++) {
        put_spoke(p, &p->p->wheel[i]);
    }
    html_end(h, "tbody");
    html_end(h, "table");
}

void put_plan_wheel(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    if (p->p->spoke_count == 0) {
        return;
    }
    put_plan_part(p, "wiel", SAY(w, "plan.wheel"));
    html_line(h, "p", "sh-note", SAY(w, "plan.wheel.intro"));
    html_box(h, "div", "sh-two");
    html_begin(h, "div");
    put_drawn_wheel(p);
    html_line(h, "p", "sh-note", SAY(w, "plan.wheel.how"));
    html_box(h, "ul", "sh-signs");
    for (overview_level level = OVERVIEW_LEVEL_DANGER; level <= OVERVIEW_LEVEL_NOTHING; level++) {
        put_legend_of(p, level);
    }
    html_end(h, "ul");
    html_end(h, "div");
    put_wheel_table(p);
    html_end(h, "div");
    html_end(h, "section");
}

/* ------------------------------------------------------------------ the pot */

enum { INKS = 6, BAR_HEIGHT = 34, SEAM = 4 };

static const char *const inks[] = {"sh-ink-1", "sh-ink-2", "sh-ink-3", "sh-ink-4", "sh-ink-5", "sh-ink-6"};
_Static_assert(sizeof inks / sizeof inks[0] == INKS, "every ink has a class");

static void put_bar(plan_page *p, const pot_bar *bar)
{
    html *h = &p->w.h;
    html_box(h, "svg", "sh-bar sh-pot-bar");
    html_attr(h, "viewBox", str_printf(p->w.a, "0 0 %d %d", POT_BARS_WIDTH, BAR_HEIGHT));
    html_attr(h, "preserveAspectRatio", S("none"));
    html_attr(h, "width", S("100%"));
    html_attr_int(h, "height", BAR_HEIGHT);
    html_attr(h, "aria-hidden", S("true")); /* the table says the same */
    html_attr(h, "focusable", S("false"));
    for (size_t i = 0; i < bar->count; i++) {
        int seam =
            i > 0 && bar->parts[i].width > SEAM ? SEAM : 0; /* what stands side by side is told apart without colour */
        html_box(h, "rect", inks[i % INKS]);
        html_attr_int(h, "x", bar->parts[i].start + seam);
        html_attr_int(h, "y", 0);
        html_attr_int(h, "width", bar->parts[i].width - seam);
        html_attr_int(h, "height", BAR_HEIGHT);
        html_attr(h, "data-cents", str_of_int(p->w.a, bar->parts[i].cents));
        html_end(h, "rect");
    }
    html_end(h, "svg");
}

static void put_swatch(plan_page *p, size_t number)
{
    html *h = &p->w.h;
    html_box(h, "svg", "sh-swatch");
    html_attr(h, "viewBox", S("0 0 14 14"));
    html_attr_int(h, "width", 14);
    html_attr_int(h, "height", 14);
    html_attr(h, "aria-hidden", S("true"));
    html_attr(h, "focusable", S("false"));
    html_box(h, "rect", inks[number % INKS]);
    html_attr_int(h, "width", 14);
    html_attr_int(h, "height", 14);
    html_attr_int(h, "rx", 3);
    html_end(h, "rect");
    html_end(h, "svg");
}

static void put_amount(plan_page *p, const char *tag, int64_t cents)
{
    html *h = &p->w.h;
    html_box(h, tag, "sh-number");
    html_attr(h, "data-cents", str_of_int(p->w.a, cents));
    html_text(h, text_money(p->w.a, p->w.p->lang, cents));
    html_end(h, tag);
}

/* Money of others has no law here: only what was agreed with them. */
static void put_share_name(plan_page *p, const overview_share *s)
{
    html *h = &p->w.h;
    html_text(h, s->name);
    if (s->outside) {
        html_text(h, S(" "));
        html_line(h, "span", "sh-sure sh-sure--mid", SAY(&p->w, "plan.pot.outside"));
    } else if (s->law.n > 0) {
        html_line(h, "span", "sh-law", s->law);
    }
}

static void put_row(plan_page *p, const pot_bar *bar, size_t i, bool is_from)
{
    html *h = &p->w.h;
    html_begin(h, "tr");
    html_begin(h, "th");
    html_attr(h, "scope", S("row"));
    put_swatch(p, i);
    if (is_from) {
        put_share_name(p, &p->first->pot[bar->parts[i].of]);
    } else {
        html_text(h, p->first->steps[bar->parts[i].of].name);
    }
    html_end(h, "th");
    put_amount(p, "td", bar->parts[i].cents);
    html_end(h, "tr");
}

static void put_side(plan_page *p, const pot_bar *bar, const char *id, bool is_from)
{
    page *w = &p->w;
    html *h = &w->h;
    html_begin(h, "div");
    html_attr(h, "id", str_of(id));
    html_line(h, "h3", NULL, is_from ? SAY(w, "plan.pot.from") : SAY(w, "plan.pot.to"));
    put_bar(p, bar);
    html_box(h, "table", "sh-table");
    html_line(h, "caption", "sh-hidden", is_from ? SAY(w, "plan.pot.from") : SAY(w, "plan.pot.to"));
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column(p, NULL, is_from ? SAY(w, "plan.pot.pot") : SAY(w, "plan.pot.step"));
    put_column(p, "sh-number", SAY(w, "plan.pot.allocated"));
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (size_t i = 0; i < bar->count; i++) {
        put_row(p, bar, i, is_from);
    }
    html_end(h, "tbody");
    html_begin(h, "tfoot");
    html_begin(h, "tr");
    html_begin(h, "th");
    html_attr(h, "scope", S("row"));
    html_text(h, SAY(w, "plan.pot.sum"));
    html_end(h, "th");
    put_amount(p, "td", bar->cents);
    html_end(h, "tr");
    html_end(h, "tfoot");
    html_end(h, "table");
    html_end(h, "div");
}

void put_plan_pot(plan_page *p)
{
    page *w = &p->w;
    html *h = &w->h;
    pot_bars bars = report_pot_bars(w->a, p->first);
    put_plan_part(p, "pot", SAY(w, "plan.pot"));
    if (bars.from.count == 0) {
        html_line(h, "p", NULL, SAY(w, "plan.pot.none"));
    } else {
        html_line(h, "p", "sh-note", SAY(w, "plan.pot.intro"));
        html_box(h, "div", "sh-two");
        put_side(p, &bars.from, "pot-uit", true);
        put_side(p, &bars.to, "pot-voor", false);
        html_end(h, "div");
    }
    html_end(h, "section");
}
