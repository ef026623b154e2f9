#include "report/sections.h"

#include "base/banned.h"

#define SAY(id, ...) TEXT(a, lang, "report." id, ##__VA_ARGS__)

static str name_of(const overview *o, str id)
{
    const household_person *p = household_find(o->household, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

/* ------------------------------------------------------------------ dangers */

void report_put_dangers(layout *page, arena *a, const overview *o, text_language lang)
{
    static const char *const texts[OVERVIEW_DANGERS] = {
        [OVERVIEW_DANGER_NOW] = "report.danger.now",       [OVERVIEW_DANGER_HOME] = "report.danger.home",
        [OVERVIEW_DANGER_LIFE] = "report.danger.life",     [OVERVIEW_DANGER_EVICTION] = "report.danger.eviction",
        [OVERVIEW_DANGER_CUTOFF] = "report.danger.cutoff", [OVERVIEW_DANGER_SHELTER] = "report.danger.shelter",
    };
    if (o->danger_count == 0) {
        return;
    }
    layout_blank(page);
    layout_heading(page, SAY("danger.title"));
    for (size_t i = 0; i < o->danger_count; i++) {
        const overview_danger *d = &o->dangers[i];
        layout_text(page, 2, 4, str_printf(a, "- " STR_FMT, STR_ARG(text_get(a, lang, texts[d->kind], 0, NULL))));
        if (d->words.n > 0) {
            layout_text(page, 4, 4, SAY("danger.words", d->words));
        }
        if (d->has_day) {
            layout_text(page, 4, 4, SAY("danger.day", text_date(a, lang, d->day)));
        }
        if (d->has_contact_by) {
            layout_text(page, 4, 4, SAY("danger.contact_by", text_date(a, lang, d->contact_by)));
        }
    }
}

/* ------------------------------------------------------------------ own words */

void report_put_heard(layout *page, arena *a, const overview *o, text_language lang)
{
    if (o->wish.n > 0) {
        layout_blank(page);
        layout_text(page, 2, 2, SAY("heard.wish"));
    }
    if (o->heard_count == 0) {
        if (o->household->worry_count > 0 && o->wish.n == 0) {
            layout_blank(page);
            layout_text(page, 2, 2, SAY("heard.nothing"));
        }
        return;
    }
    layout_blank(page);
    layout_text(page, 2, 2, SAY("heard.title"));
    for (size_t i = 0; i < o->heard_count; i++) {
        const overview_heard *heard = &o->heard[i];
        layout_text(page, 4, 6, SAY("heard.line", heard->label, heard->words));
        for (size_t j = 0; !heard->danger && j < heard->service_count; j++) {
            const overview_help *s = &heard->services[j];
            layout_text(page, 6, 8, SAY("heard.service", s->name, s->about, s->where));
        }
    }
}

/* ------------------------------------------------------------------ money */

static str names_of(arena *a, text_language lang, const overview *o, const str *persons, size_t n)
{
    buf names = buf_in(a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&names, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : SAY("overview.and"));
        buf_put(&names, name_of(o, persons[i]));
    }
    return buf_str(&names);
}

static str line_name(arena *a, text_language lang, const overview *o, const overview_line *x)
{
    return x->person_count == 0
               ? x->name
               : STR_JOIN(a, x->name, S(" ("), names_of(a, lang, o, x->persons, x->person_count), S(")"));
}

static str money(arena *a, text_language lang, overview_money m)
{
    str amount = text_money(a, lang, m.cents);
    return m.known ? amount : m.cents > 0 ? SAY("whatif.at_least", amount) : SAY("whatif.unknown");
}

void report_put_budgets(layout *page, arena *a, const overview *o, text_language lang)
{
    for (size_t i = 0; i < o->budget_count; i++) {
        const overview_budget *b = &o->budgets[i];
        if (b->line_count == 0 && b->reason_count == 0) {
            continue; /* nothing to tell: children on their own, or somebody without any income or right */
        }
        layout_blank(page);
        layout_heading(page, SAY("budget.title", names_of(a, lang, o, b->persons, b->person_count)));
        for (size_t j = 0; j < b->line_count; j++) {
            layout_sides(page, 2, line_name(a, lang, o, &b->lines[j]), money(a, lang, b->lines[j].amount));
        }
        layout_sides(page, 2, SAY("whatif.total"), money(a, lang, b->total));
        for (size_t j = 0; j < b->reason_count; j++) {
            layout_text(page, 4, 6, str_printf(a, "- " STR_FMT, STR_ARG(b->reasons[j])));
        }
        if (b->set_aside_cents > 0) {
            layout_text(page, 2, 2, SAY("budget.set_aside", text_money(a, lang, b->set_aside_cents)));
        }
        layout_text(page, 2, 2, SAY("budget.note"));
    }
}
