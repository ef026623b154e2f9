/* What there is for a household: danger first, what was understood, schemes with their certainty, and who decides. */
#include "web/scheme.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what was understood */

static void put_change_button(page *w, str path, str label, str about)
{
    html *h = &w->h;
    html_box(h, "button", "sh-linkish");
    html_attr(h, "type", S("submit"));
    html_attr(h, "name", S(WEB_FIELD_CHANGE));
    html_attr(h, "value", path);
    html_text(h, label);
    if (about.n > 0) {
        html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", about));
    }
    html_end(h, "button");
}

static void put_said(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (o->said_count == 0) {
        return;
    }
    html_begin(h, "details");
    if (w->paper) {
        html_flag(h, "open");
    }
    html_line(h, "summary", NULL, SAY(w, "understood.answers"));
    html_box(h, "ul", "sh-answers");
    for (size_t i = 0; i < o->said_count; i++) {
        html_begin(h, "li");
        html_line(h, "span", NULL, o->said[i].question);
        html_line(h, "b", NULL, o->said[i].answer);
        if (!w->paper) {
            put_change_button(w, o->said[i].path, SAY(w, "understood.change"), o->said[i].question);
        }
        html_end(h, "li");
    }
    html_end(h, "ul");
    html_end(h, "details");
}

static void put_understood(page *w, const web_overview *o)
{
    html *h = &w->h;
    const household *home = o->record->household;
    if (home->worry_count + o->record->heard_count + o->said_count == 0) {
        return;
    }
    if (w->paper) {
        html_box(h, "section", "sh-card sh-stack");
    } else {
        begin_form(w, WEB_QUESTIONS, "sh-card sh-stack");
    }
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, SAY(w, "understood"));
    if (!w->paper) {
        put_change_button(w, S(WEB_FIELD_WORRY), SAY(w, "understood.wrong"), STR_NULL);
    }
    html_end(h, "div");
    put_quotes(w, home);
    put_heard(w, o->record);
    put_said(w, o);
    html_end(h, w->paper ? "section" : "form");
}

/* ------------------------------------------------------------------ schemes */

static bool is_rounded(const web_overview *o)
{
    for (size_t i = 0; i < o->record->item_count; i++) {
        const overview_item *item = &o->record->items[i];
        if (item->status == OVERVIEW_GRANTED && !item->exact) {
            return true;
        }
    }
    return false;
}

/* A card with all schemes of one share; false when there are none. */
static bool put_share(page *w, const web_overview *o, share which, str title, str introduction)
{
    html *h = &w->h;
    size_t n;
    group *groups = groups_of(w->a, o->record, which, &n);
    if (n == 0) {
        return false;
    }
    html_box(h, "section", "sh-card");
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, title);
    html_end(h, "div");
    html_line(h, "p", "sh-note", introduction);
    bool folded = which == SHARE_REFUSED && !w->paper; /* many, and seldom what somebody came for */
    if (folded) {
        html_begin(h, "details");
        html_line(h, "summary", NULL, SAY(w, "share.refused.show", str_printf(w->a, "%zu", n)));
    }
    html_box(h, "ul", "sh-schemes");
    for (size_t i = 0; i < n; i++) {
        put_scheme(w, o, &groups[i]);
    }
    html_end(h, "ul");
    if (folded) {
        html_end(h, "details");
    }
    if (which == SHARE_OFFERED && is_rounded(o)) {
        html_line(h, "p", "sh-note", SAY(w, "rounded"));
    }
    html_end(h, "section");
    return true;
}

/* ------------------------------------------------------------------ money per month */

static str money_words(page *w, overview_money m)
{
    str amount = text_money(w->a, w->p->lang, m.cents);
    return m.known ? amount : m.cents > 0 ? SAY(w, "at_least", amount) : SAY(w, "whatif.unknown");
}

static void put_money_line(page *w, const char *class_name, str name, str amount)
{
    html *h = &w->h;
    html_box(h, "li", class_name);
    html_line(h, "span", NULL, name);
    html_line(h, "span", "sh-amount", amount);
    html_end(h, "li");
}

static void put_budget(page *w, const household *home, const overview_budget *b, bool named)
{
    html *h = &w->h;
    if (named) {
        put_heading(w, 3, NULL, SAY(w, "for", person_names(w, home, b->persons, b->person_count)));
    }
    html_box(h, "ul", "sh-money-lines");
    for (size_t i = 0; i < b->line_count; i++) {
        put_money_line(w, "sh-money-line", b->lines[i].name, money_words(w, b->lines[i].amount));
    }
    put_money_line(w, "sh-money-line sh-total", SAY(w, "total.disposable"), money_words(w, b->total));
    html_end(h, "ul");
    if (!b->total.known && b->reason_count > 0) {
        html_line(h, "p", "sh-note", SAY(w, "total.disposable.unknown"));
        put_bullets(w, b->reasons, b->reason_count);
    }
}

static void put_money(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (o->record->budget_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    put_heading(w, 2, NULL, SAY(w, "total"));
    html_line(h, "p", "sh-note", SAY(w, "total.intro"));
    for (size_t i = 0; i < o->record->budget_count; i++) {
        put_budget(w, o->record->household, &o->record->budgets[i], o->record->budget_count > 1);
    }
    html_end(h, "section");
}

static void put_questions_left(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (o->questions_left == 0 || w->paper) {
        return;
    }
    begin_form(w, WEB_QUESTIONS, "sh-card sh-card--leaf sh-stack");
    put_heading(w, 2, NULL, SAY(w, "left"));
    html_line(h, "p", NULL, o->questions_left == 1 ? SAY(w, "left.one") : SAY(w, "left.more"));
    put_button(w, &(button){.kind = "primary", .label = SAY(w, "left.go")});
    end_form(w);
}

static void put_shares(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (!put_share(w, o, SHARE_OFFERED, SAY(w, "share.offered"), SAY(w, "share.offered.intro"))) {
        html_box(h, "section", "sh-card sh-stack");
        put_heading(w, 2, NULL, SAY(w, "share.offered"));
        html_line(h, "p", NULL, SAY(w, "share.offered.none"));
        html_end(h, "section");
    }
    put_money(w, o);
    put_share(w, o, SHARE_MISSING, SAY(w, "share.missing"), SAY(w, "share.missing.intro"));
    put_questions_left(w, o);
    put_share(w, o, SHARE_RECEIVED, SAY(w, "share.received"), SAY(w, "share.received.intro"));
    put_share(w, o, SHARE_UNCONFIRMED, SAY(w, "share.unconfirmed"), SAY(w, "share.unconfirmed.intro"));
    put_share(w, o, SHARE_FAILED, SAY(w, "share.failed"), SAY(w, "share.failed.intro"));
    put_share(w, o, SHARE_REFUSED, SAY(w, "share.refused"), SAY(w, "share.refused.intro"));
    html_box(h, "section", "sh-card sh-stack");
    put_heading(w, 2, NULL, SAY(w, "closing"));
    html_line(h, "p", NULL, SAY(w, "closing.text"));
    html_line(h, "p", NULL, SAY(w, "closing.objection"));
    html_end(h, "section");
}

/* ------------------------------------------------------------------ what to do next */

static void put_next_card(page *w, web_route route, const char *icon, str title, str text, str label)
{
    html *h = &w->h;
    begin_form(w, route, "sh-card sh-stack");
    put_heading(w, 2, NULL, title);
    html_line(h, "p", "sh-note", text);
    put_button(w, &(button){.kind = "secondary", .icon = icon, .label = label});
    end_form(w);
}

static void put_rail(page *w)
{
    html_box(&w->h, "div", "sh-rail");
    put_contact_card(w);
    if (!w->paper) {
        put_next_card(w, WEB_WHATIF, "scale", SAY(w, "next.whatif"), SAY(w, "next.whatif.text"),
                      SAY(w, "next.whatif.go"));
        put_next_card(w, WEB_PRINT, "print", SAY(w, "next.print"), SAY(w, "next.print.text"), SAY(w, "next.print.go"));
    }
    html_end(&w->h, "div");
}

static void put_print_button(page *w)
{
    html *h = &w->h;
    html_box(h, "p", "sh-actions");
    html_line(h, "span", "sh-note", SAY(w, "print.how"));
    html_box(h, "button", "nl-button nl-button--primary");
    html_attr(h, "type", S("button"));
    html_flag(h, "data-print"); /* seen where there is a script */
    html_line(h, "span", "nl-button__label", SAY(w, "print.go"));
    html_end(h, "button");
    html_end(h, "p");
}

static void put_whole(buf *out, const web_page *p, const web_overview *o, bool paper)
{
    frame f = {.route = paper ? WEB_PRINT : WEB_OVERVIEW, .paper = paper};
    f.title = TEXT(out->a, p->lang, "web.overview.title");
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, SAY(&w, "overview.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "overview.lead"));
    html_line(h, "p", "sh-note", SAY(&w, "overview.day", text_date(w.a, p->lang, o->record->day)));
    if (paper) {
        put_print_button(&w);
    }
    html_end(h, "div");
    bool danger = put_dangers(&w, o->record);
    html_box(h, "div", danger ? "sh-page sh-block" : "sh-page");
    html_box(h, "div", "sh-column");
    put_understood(&w, o);
    put_shares(&w, o);
    html_end(h, "div");
    put_rail(&w);
    html_end(h, "div");
    frame_end(&w);
}

void web_overview_page(buf *out, const web_page *p, const web_overview *o)
{
    put_whole(out, p, o, false);
}

void web_print_page(buf *out, const web_page *p, const web_overview *o)
{
    put_whole(out, p, o, true);
}
