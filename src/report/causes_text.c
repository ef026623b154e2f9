/* How things hang together, as text: where to begin and why first, then what is not known. */
#include "report/causes_words.h"
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

typedef struct telling {
    causes_telling t;
    layout page;
} telling;

#define SAY(w, id, ...) CAUSES_SAY(&(w)->t, id, ##__VA_ARGS__)

static void put_item(telling *w, size_t indent, str text)
{
    layout_text(&w->page, indent, indent + 2, STR_JOIN(w->t.a, S("- "), text));
}

static void begin_section(telling *w, str title, str introduction)
{
    layout_blank(&w->page);
    layout_text(&w->page, 2, 2, title);
    if (introduction.n > 0) {
        layout_text(&w->page, 4, 4, introduction);
    }
}

/* ------------------------------------------------------------------ levers */

static void put_ways(telling *w, const overview_lever *lever)
{
    for (size_t i = 0; i < lever->way_count; i++) {
        const overview_arrow *x = &w->t.c->arrows[lever->ways[i]];
        put_item(w, 6, causes_arrow(&w->t, x));
        layout_text(&w->page, 8, 8, x->words);
        layout_text(&w->page, 8, 8, causes_arrow_notes(&w->t, x));
    }
}

static void put_reliefs(telling *w, const overview_lever *lever)
{
    if (lever->relief_count > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "reliefs"));
    }
    for (size_t i = 0; i < lever->relief_count; i++) {
        put_item(w, 6, causes_relief(&w->t, &lever->reliefs[i]));
    }
    if (lever->unknown_count > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "unknown"));
    }
    for (size_t i = 0; i < lever->unknown_count; i++) {
        put_item(w, 6, lever->unknowns[i]);
    }
}

/* What they asked for themselves comes before what was worked out. */
static void put_asked(telling *w)
{
    const overview_causes *c = w->t.c;
    if (c->asked_count > 0) {
        begin_section(w, SAY(w, "asked"), STR_NULL);
    }
    bool is_open = false;
    for (size_t i = 0; i < c->asked_count; i++) {
        put_item(w, 4, causes_asked(&w->t, &c->asked[i]));
        is_open |= c->asked[i].help_count == 0;
    }
    if (is_open) {
        layout_text(&w->page, 4, 4, SAY(w, "asked.open"));
    }
    if (c->asked_count > 0 && c->lever_count > 0 && !c->has_danger) {
        layout_text(&w->page, 4, 4, SAY(w, "asked.first"));
    }
}

static void put_begin(telling *w)
{
    const overview_causes *c = w->t.c;
    if (c->lever_count == 0) {
        begin_section(w, SAY(w, "no_lever"), STR_NULL);
        return;
    }
    const overview_lever *lever = &c->levers[0];
    begin_section(w, causes_begin(&w->t, lever), STR_NULL);
    layout_text(&w->page, 4, 4, causes_first(&w->t, lever));
    layout_text(&w->page, 4, 4, SAY(w, "calculations", str_of_int(w->t.a, c->calculations)));
    layout_text(&w->page, 4, 4, causes_sure(&w->t, lever));
    if (lever->way_count > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "ways"));
        put_ways(w, lever);
    }
    put_reliefs(w, lever);
}

static void put_lever(telling *w, const overview_lever *lever)
{
    layout_text(&w->page, 4, 4, lever->name);
    layout_text(&w->page, 6, 6, causes_first(&w->t, lever));
    for (size_t i = 0; i < lever->relief_count; i++) {
        put_item(w, 6, causes_relief(&w->t, &lever->reliefs[i]));
    }
}

static void put_levers(telling *w, str title, str introduction, const overview_lever *list, size_t first, size_t n)
{
    if (first < n) {
        begin_section(w, title, introduction);
    }
    for (size_t i = first; i < n; i++) {
        put_lever(w, &list[i]);
    }
}

/* ------------------------------------------------------------------ what is seen, supposed and doubted */

static void put_causes(telling *w, bool told, str title, str introduction)
{
    bool begun = false;
    for (size_t i = 0; i < w->t.c->count; i++) {
        if (w->t.c->causes[i].told != told) {
            continue;
        }
        if (!begun) {
            begin_section(w, title, introduction);
        }
        begun = true;
        put_item(w, 4, SAY(w, "line", causes_of(&w->t, i), causes_known(&w->t, i)));
    }
}

static void put_arrows(telling *w)
{
    const overview_causes *c = w->t.c;
    if (c->arrow_count > 0) {
        begin_section(w, SAY(w, "list"), STR_NULL);
    }
    for (size_t i = 0; i < c->arrow_count; i++) {
        put_item(w, 4, causes_arrow(&w->t, &c->arrows[i]));
        layout_text(&w->page, 6, 6, c->arrows[i].words);
        layout_text(&w->page, 6, 6, causes_arrow_notes(&w->t, &c->arrows[i]));
    }
}

static void put_doubts(telling *w)
{
    const overview_causes *c = w->t.c;
    if (c->doubt_count > 0) {
        begin_section(w, SAY(w, "doubts"), SAY(w, "doubts.intro"));
    }
    for (size_t i = 0; i < c->doubt_count; i++) {
        put_item(w, 4, causes_doubt(&w->t, &c->doubts[i]));
        layout_text(&w->page, 6, 6, causes_if_there(&w->t, &c->doubts[i]));
        layout_text(&w->page, 6, 6, causes_if_not(&w->t, &c->doubts[i]));
    }
}

static void put_research(telling *w)
{
    if (w->t.c->arrow_count == 0) {
        return;
    }
    begin_section(w, SAY(w, "research"), STR_NULL);
    for (overview_grade grade = OVERVIEW_RESEARCH; grade <= OVERVIEW_ASSUMED; grade++) {
        str text = causes_grade(&w->t, grade);
        if (text.n > 0) {
            put_item(w, 4, text);
        }
    }
    size_t n = 0;
    const str *sources = w->t.voice == CAUSES_PROFESSIONAL ? causes_sources(&w->t, &n) : NULL;
    for (size_t i = 0; i < n; i++) {
        layout_text(&w->page, 6, 8, sources[i]);
    }
}

str report_causes_text(arena *a, const overview_causes *c, text_language lang, causes_voice voice, int width)
{
    telling telling_ = {.t = {a, c, lang, voice}, .page = layout_in(a, width)};
    telling *w = &telling_;
    layout_blank(&w->page);
    layout_heading(&w->page, SAY(w, "title"));
    layout_text(&w->page, 0, 0,
                c->not_shown.n > 0 ? c->not_shown
                : c->unsafe        ? SAY(w, "unsafe")
                : c->count > 0     ? SAY(w, "intro")
                                   : SAY(w, "none"));
    if (c->count == 0) {
        put_asked(w);
        return buf_str(&w->page.out);
    }
    layout_text(&w->page, 0, 0, SAY(w, "person"));
    layout_text(&w->page, 0, 0, SAY(w, "reserve"));
    if (c->has_danger) {
        layout_text(&w->page, 0, 0, SAY(w, "danger"));
    }
    put_asked(w);
    put_begin(w);
    put_levers(w, SAY(w, "others"), SAY(w, "others.intro"), c->levers, 1, causes_beginnings(c));
    put_levers(w, SAY(w, "bundles"), SAY(w, "bundles.intro"), c->bundles, 0, c->bundle_count);
    put_doubts(w);
    put_causes(w, true, SAY(w, "seen"), STR_NULL);
    put_causes(w, false, SAY(w, "suppositions"), SAY(w, "suppositions.intro"));
    put_arrows(w);
    put_research(w);
    return buf_str(&w->page.out);
}
