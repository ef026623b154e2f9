/* What if, on a terminal or on paper: before, after and the difference, for each household. */
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

typedef struct telling {
    arena *a;
    const household *before, *after;
    const overview_whatif *r;
    text_language lang;
    layout page;
} telling;

#define SAY(w, id, ...) TEXT((w)->a, (w)->lang, "report.whatif." id, ##__VA_ARGS__)

static str name_of(const telling *w, str id)
{
    const household_person *p = household_find(w->before, id);
    p = p != NULL ? p : household_find(w->after, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

static str names_of(const telling *w, const str *persons, size_t n)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : SAY(w, "and"));
        buf_put(&b, name_of(w, persons[i]));
    }
    return buf_str(&b);
}

static str money(const telling *w, overview_money m)
{
    str amount = text_money(w->a, w->lang, m.cents);
    return m.known ? amount : m.cents > 0 ? SAY(w, "at_least", amount) : SAY(w, "unknown");
}

static str difference(const telling *w, overview_money before, overview_money after)
{
    int64_t cents = after.cents - before.cents;
    if (!before.known || !after.known) {
        return SAY(w, "unknown_difference");
    }
    if (cents == 0) {
        return SAY(w, "same");
    }
    str amount = text_money(w->a, w->lang, cents > 0 ? cents : -cents);
    return cents > 0 ? SAY(w, "more", amount) : SAY(w, "less", amount);
}

static void put_list(telling *w, str title, const str *list, size_t n)
{
    if (n == 0) {
        return;
    }
    layout_blank(&w->page);
    layout_text(&w->page, 2, 2, title);
    for (size_t i = 0; i < n; i++) {
        layout_text(&w->page, 4, 6, str_printf(w->a, "- " STR_FMT, STR_ARG(list[i])));
    }
}

static void put_turns(telling *w, const overview_effect *e)
{
    str *sentences = ARENA_ARRAY(w->a, str, e->turn_count);
    for (size_t i = 0; i < e->turn_count; i++) {
        sentences[i] = e->turns[i].text;
    }
    put_list(w, SAY(w, "turns"), sentences, e->turn_count);
}

/* "Zorgtoeslag, Huurtoeslag: ..." */
static void put_duties(telling *w, str title, const overview_duty *list, size_t n)
{
    str *sentences = ARENA_ARRAY(w->a, str, n);
    for (size_t i = 0; i < n; i++) {
        buf b = buf_in(w->a);
        for (size_t j = 0; j < list[i].name_count; j++) {
            buf_put(&b, j > 0 ? S(", ") : STR_NULL);
            buf_put(&b, list[i].names[j]);
        }
        buf_put(&b, S(": "));
        buf_put(&b, list[i].text);
        sentences[i] = buf_str(&b);
    }
    put_list(w, title, sentences, n);
}

/* What each of the homes has in which they live afterwards. */
static void put_parts(telling *w, const overview_effect *e)
{
    str *sentences = ARENA_ARRAY(w->a, str, e->part_count);
    for (size_t i = 0; i < e->part_count; i++) {
        const overview_part *p = &e->parts[i];
        sentences[i] = STR_JOIN(w->a, names_of(w, p->persons, p->person_count), S(": "), money(w, p->after));
    }
    put_list(w, SAY(w, "parts"), sentences, e->part_count);
}

static void put_effect(telling *w, const overview_effect *e)
{
    layout_blank(&w->page);
    layout_heading(&w->page, SAY(w, "for", names_of(w, e->persons, e->person_count)));
    for (size_t i = 0; i < e->row_count; i++) {
        const overview_change *row = &e->rows[i];
        layout_sides(&w->page, 2, row->name, difference(w, row->before, row->after));
        layout_text(&w->page, 4, 4, SAY(w, "from_to", money(w, row->before), money(w, row->after)));
    }
    layout_blank(&w->page);
    layout_sides(&w->page, 2, SAY(w, "total"), difference(w, e->before, e->after));
    layout_text(&w->page, 4, 4, SAY(w, "from_to", money(w, e->before), money(w, e->after)));
    put_list(w, SAY(w, "why_unknown"), e->reasons, e->reason_count);
    put_parts(w, e);
    put_turns(w, e);
    put_duties(w, SAY(w, "reports"), e->reports, e->report_count);
    put_duties(w, SAY(w, "delays"), e->delays, e->delay_count);
}

str report_whatif_text(arena *a, const household *before, const household *after, const overview_whatif *r,
                       text_language lang, int width)
{
    telling w = {a, before, after, r, lang, layout_in(a, width)};
    layout_heading(&w.page, SAY(&w, "title"));
    for (size_t i = 0; i < r->tried_count; i++) {
        layout_text(&w.page, 2, 4, str_printf(a, "- " STR_FMT, STR_ARG(r->tried[i])));
    }
    if (r->tried_count == 0) {
        layout_text(&w.page, 2, 2, SAY(&w, "nothing"));
    }
    for (size_t i = 0; i < r->effect_count; i++) {
        put_effect(&w, &r->effects[i]);
    }
    layout_blank(&w.page);
    layout_text(&w.page, 0, 0, SAY(&w, "nobody_knows"));
    return buf_str(&w.page.out);
}
