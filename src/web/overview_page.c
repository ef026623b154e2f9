/* What there is for a household: danger first, what was understood, schemes with their certainty, and who decides. */
#include "web/scheme.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ danger */

typedef struct danger_row {
    const char *title, *text, *link, *label;
} danger_row;

/* {0} of a text: a day. link NULL: the phone of the municipality. */
static const danger_row danger_rows[] = {
    [WEB_DANGER_NOW] = {"web.danger.now.title", "web.danger.now.text", "tel:112", "web.danger.112"},
    [WEB_DANGER_HOME] = {"web.danger.home.title", "web.danger.home.text", "tel:08002000", "web.danger.home.call"},
    [WEB_DANGER_LIFE] = {"web.danger.life.title", "web.danger.life.text", "tel:113", "web.danger.113"},
    [WEB_DANGER_EVICTION] = {"web.danger.eviction.title", "web.danger.eviction.text", NULL, NULL},
    [WEB_DANGER_CUTOFF] = {"web.danger.cutoff.title", "web.danger.cutoff.text", NULL, NULL},
};
_Static_assert(sizeof danger_rows / sizeof danger_rows[0] == WEB_DANGERS, "every danger has its words");

static void put_danger(page *w, const web_danger *d)
{
    html *h = &w->h;
    const danger_row *row = &danger_rows[d->kind];
    text_language lang = w->p->lang;
    html_box(h, "section", "sh-card sh-card--warm sh-stack");
    put_heading(w, 2, NULL, text_get(w->a, lang, row->title, 0, NULL));
    if (d->words.n > 0) {
        html_line(h, "p", NULL, SAY(w, "danger.words", d->words));
    }
    if (d->has_day) {
        html_line(h, "p", NULL, SAY(w, "danger.day", text_date(w->a, lang, d->day)));
    }
    html_line(h, "p", NULL, text_get(w->a, lang, row->text, 0, NULL));
    if (d->has_contact_by) {
        html_line(h, "p", NULL, SAY(w, "danger.contact_by", text_date(w->a, lang, d->contact_by)));
    }
    html_begin(h, "p");
    html_box(h, "a", "sh-danger__call");
    html_attr(h, "href", row->link != NULL ? str_of(row->link) : w->p->site->phone_link);
    html_text(h, row->label != NULL ? text_get(w->a, lang, row->label, 0, NULL)
                                    : SAY(w, "contact.phone", w->p->site->phone));
    html_end(h, "a");
    html_end(h, "p");
    html_end(h, "section");
}

/* ------------------------------------------------------------------ what was understood */

static void put_quotes(page *w, const household *home)
{
    html *h = &w->h;
    html_box(h, "div", "sh-quotes");
    for (size_t i = 0; i < home->worry_count; i++) {
        str who =
            str_eq(home->worries[i].who, S("samen")) ? SAY(w, "together") : person_name(home, home->worries[i].who);
        html_box(h, "blockquote", "sh-quote");
        html_box(h, "p", "sh-said");
        html_attr(h, "dir", S("auto"));
        html_text(h, SAY(w, "quote", str_trim(home->worries[i].text)));
        html_end(h, "p");
        if (home->person_count > 1) {
            html_line(h, "span", "sh-quote__who", who);
        }
        html_end(h, "blockquote");
    }
    html_end(h, "div");
}

static void put_heard(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (o->heard_count == 0) {
        return;
    }
    html_line(h, "p", NULL, SAY(w, "understood.about"));
    html_box(h, "ul", "sh-chips");
    for (size_t i = 0; i < o->heard_count; i++) {
        html_box(h, "li", "sh-chip");
        str icon = str_copy(w->a, icon_of_domain(o->heard[i].life_domain));
        put_icon(w, icon.p, "sh-icon--small");
        html_begin(h, "span");
        html_text(h, o->heard[i].label);
        if (o->heard[i].words.n > 0) {
            html_line(h, "span", "sh-hidden", SAY(w, "understood.because", o->heard[i].words));
        }
        html_end(h, "span");
        html_end(h, "li");
    }
    html_end(h, "ul");
}

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
    if (home->worry_count + o->heard_count + o->said_count == 0) {
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
    put_heard(w, o);
    put_said(w, o);
    html_end(h, w->paper ? "section" : "form");
}

/* ------------------------------------------------------------------ schemes */

static void put_total(page *w, const web_total *t, str label, str unknown)
{
    html *h = &w->h;
    if (t->known) {
        html_box(h, "p", "sh-total");
        html_line(h, "span", NULL, label);
        html_line(h, "span", "sh-amount", SAY(w, "per_month", text_money(w->a, w->p->lang, t->cents)));
        html_end(h, "p");
    } else if (t->reason_count > 0) {
        html_line(h, "p", "sh-note", unknown);
        put_bullets(w, t->reasons, t->reason_count);
    }
}

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
    html_box(h, "ul", "sh-schemes");
    for (size_t i = 0; i < n; i++) {
        put_scheme(w, o, &groups[i]);
    }
    html_end(h, "ul");
    if (which == SHARE_OFFERED) {
        put_total(w, &o->extra, SAY(w, "total.extra"), SAY(w, "total.extra.unknown"));
        put_total(w, &o->disposable, SAY(w, "total.disposable"), SAY(w, "total.disposable.unknown"));
        if (is_rounded(o)) {
            html_line(h, "p", "sh-note", SAY(w, "rounded"));
        }
    }
    html_end(h, "section");
    return true;
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
    if (o->danger_count > 0) {
        put_danger_line(&w);
        html_box(h, "div", "sh-dangers sh-block");
        for (size_t i = 0; i < o->danger_count; i++) {
            put_danger(&w, &o->dangers[i]);
        }
        html_end(h, "div");
    }
    html_box(h, "div", o->danger_count > 0 ? "sh-page sh-block" : "sh-page");
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
