/* What there is for a household: danger first, what was understood, schemes with their certainty, and who decides. */
#include "web/scheme.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what was understood */

static void put_answer(page *w, const overview_said *said)
{
    html_line(&w->h, "span", NULL, said->question);
    html_text(&w->h, S(" "));
    html_line(&w->h, "b", NULL, said->answer);
}

/* Whose answers follow, when that is somebody else than before. */
static void put_said_of(page *w, const web_overview *o, size_t number)
{
    const household *home = o->record->household;
    str person = o->said[number].person;
    if (home->person_count > 1 && person.n > 0 && (number == 0 || !str_eq(person, o->said[number - 1].person))) {
        html_line(&w->h, "li", "sh-answers__who", SAY(w, "for_whom", person_name(home, person)));
    }
}

/* The answers; each is the button to change it. */
static void put_said(page *w, const web_overview *o)
{
    html *h = &w->h;
    str change = SAY(w, "understood.change");
    html_box(h, "ul", "sh-answers");
    for (size_t i = 0; i < o->said_count; i++) {
        put_said_of(w, o, i);
        html_begin(h, "li");
        if (w->paper) {
            put_answer(w, &o->said[i]);
        } else {
            begin_change(w, "sh-answer", o->said[i].path);
            put_answer(w, &o->said[i]);
            html_line(h, "u", NULL, change);
            end_change(w);
        }
        html_end(h, "li");
    }
    if (!w->paper) {
        html_begin(h, "li");
        begin_change(w, "sh-answer", S(WEB_FIELD_ABOUT));
        html_line(h, "span", NULL, SAY(w, "about_you.people"));
        html_line(h, "u", NULL, change);
        end_change(w);
        html_end(h, "li");
    }
    html_end(h, "ul");
}

static void put_understood(page *w, const web_overview *o)
{
    html *h = &w->h;
    const household *home = o->record->household;
    if (home->worry_count + o->record->heard_count + o->said_count == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, SAY(w, "understood"));
    if (!w->paper) {
        begin_change(w, "sh-linkish", S(WEB_FIELD_WORRY));
        html_text(h, SAY(w, "understood.wrong"));
        end_change(w);
    }
    html_end(h, "div");
    put_quotes(w, home);
    put_heard(w, o->record);
    put_help(w, o->record);
    if (!w->paper) { /* to pages of their own: they take long to work out */
        html_box(h, "div", "sh-buttons");
        put_go(w, WEB_CAUSES, NULL, &(button){.kind = "secondary", .label = SAY(w, "understood.causes")});
        put_go(w, WEB_PLAN, NULL, &(button){.kind = "secondary", .label = SAY(w, "understood.plan")});
        html_end(h, "div");
    }
    if (o->said_count > 0 && !w->paper) { /* on paper they stand last: they are many */
        html_begin(h, "details");
        html_line(h, "summary", NULL, SAY(w, "understood.answers"));
        put_said(w, o);
        html_end(h, "details");
    }
    html_end(h, "section");
}

/* Who came to try something out finds it first. */
static void put_wish(page *w, const web_overview *o)
{
    html *h = &w->h;
    if (o->wish.n == 0 || w->paper) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_line(h, "h2", NULL, SAY(w, "wish"));
    html_box(h, "div", "sh-go-on");
    html_line(h, "p", NULL, o->wish);
    put_go(w, WEB_WHATIF, NULL, &(button){.kind = "primary", .icon = "scale", .label = SAY(w, "next.whatif.go")});
    html_end(h, "div");
    html_end(h, "section");
}

/* ------------------------------------------------------------------ schemes */

enum { SHOWN_AT_ONCE = 4 }; /* of a long list: the others open */

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

static void put_schemes(page *w, const web_overview *o, const group *groups, size_t n)
{
    html *h = &w->h;
    html_box(h, "ul", "sh-schemes");
    for (size_t i = 0; i < n; i++) {
        put_scheme(w, o->record, &groups[i]);
    }
    html_end(h, "ul");
}

/* Opens on a screen; on paper it is open. */
static void put_folded(page *w, const web_overview *o, const group *groups, size_t n, bool is_open, str label)
{
    html *h = &w->h;
    if (w->paper) {
        put_schemes(w, o, groups, n);
        return;
    }
    html_begin(h, "details");
    if (is_open) {
        html_flag(h, "open");
    }
    html_line(h, "summary", NULL, label);
    put_schemes(w, o, groups, n);
    html_end(h, "details");
}

static void begin_share(page *w, const char *id, str title, str introduction)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card");
    if (id != NULL) {
        html_attr(h, "id", str_of(id));
    }
    html_box(h, "div", "sh-card__head");
    html_line(h, "h2", NULL, title);
    html_end(h, "div");
    html_line(h, "p", "sh-note", introduction);
}

/* A few, and the others when somebody wants them. Nothing opens for one more. */
static void put_some_schemes(page *w, const web_overview *o, const group *groups, size_t n)
{
    size_t shown = n > SHOWN_AT_ONCE + 1 && !w->paper ? SHOWN_AT_ONCE : n;
    if (shown > 0) {
        put_schemes(w, o, groups, shown);
    }
    if (shown < n) {
        str label = SAY(w, "share.rest", str_printf(w->a, "%zu", n - shown));
        put_folded(w, o, groups + shown, n - shown, false, label);
    }
}

/* A card with all schemes of one share. */
static void put_share(page *w, const web_overview *o, share which, str title, str introduction)
{
    size_t n;
    group *groups = groups_of(w->a, o->record, which, &n);
    if (n == 0) {
        return;
    }
    begin_share(w, NULL, title, introduction);
    put_some_schemes(w, o, groups, n);
    html_end(&w->h, "section");
}

static void put_offered(page *w, const web_overview *o)
{
    html *h = &w->h;
    size_t n;
    group *groups = groups_of(w->a, o->record, SHARE_OFFERED, &n);
    begin_share(w, NULL, SAY(w, "share.offered"), n > 0 ? SAY(w, "share.offered.intro") : SAY(w, "share.offered.none"));
    if (n > 0) {
        put_schemes(w, o, groups, n);
        if (is_rounded(o)) {
            html_line(h, "p", "sh-note", SAY(w, "rounded"));
        }
    }
    html_end(h, "section");
}

static void put_go_on(page *w, const web_overview *o)
{
    html_box(&w->h, "div", "sh-go-on");
    html_line(&w->h, "p", NULL, o->questions_left == 1 ? SAY(w, "left.one") : SAY(w, "left.more"));
    put_go(w, WEB_QUESTIONS, NULL, &(button){.kind = "primary", .label = SAY(w, "left.go")});
    html_end(&w->h, "div");
}

/* What may be there too: the way on first. */
static void put_missing_share(page *w, const web_overview *o)
{
    html *h = &w->h;
    size_t n;
    group *groups = groups_of(w->a, o->record, SHARE_MISSING, &n);
    bool asks = o->questions_left > 0 && !w->paper;
    if (n == 0 && !asks) {
        return;
    }
    begin_share(w, NULL, n > 0 ? SAY(w, "share.missing") : SAY(w, "left"),
                n > 0 ? SAY(w, "share.missing.intro") : STR_NULL);
    if (asks) {
        put_go_on(w, o);
    }
    put_some_schemes(w, o, groups, n);
    html_end(h, "section");
}

/* Many, and seldom what somebody came for. What would change them is worked out when somebody asks: it takes long. */
static void put_refused(page *w, const web_overview *o)
{
    html *h = &w->h;
    size_t n;
    group *groups = groups_of(w->a, o->record, SHARE_REFUSED, &n);
    if (n == 0) {
        return;
    }
    begin_share(w, WEB_PLACE_REFUSED, SAY(w, "share.refused"), SAY(w, "share.refused.intro"));
    put_folded(w, o, groups, n, o->has_flips, SAY(w, "share.refused.show", str_printf(w->a, "%zu", n)));
    if (!o->has_flips && !w->paper) {
        put_go(w, WEB_OVERVIEW, WEB_PLACE_REFUSED,
               &(button){.kind = "secondary",
                         .name = WEB_FIELD_STEP,
                         .value = S(WEB_STEP_WHY),
                         .label = SAY(w, "share.refused.why")});
    }
    html_end(h, "section");
}

/* ------------------------------------------------------------------ money per month */

static str money_words(page *w, overview_money m)
{
    str amount = text_money(w->a, w->p->lang, m.cents);
    return m.known ? amount : m.cents > 0 ? SAY(w, "at_least", amount) : SAY(w, "whatif.unknown");
}

/* Anything at all. */
static bool is_known(overview_money m)
{
    return m.known || m.cents > 0;
}

static void put_money_line(page *w, const char *class_name, str name, str amount)
{
    html *h = &w->h;
    html_box(h, "li", class_name);
    html_line(h, "span", NULL, name);
    html_line(h, "span", "sh-amount", amount);
    html_end(h, "li");
}

static void begin_part(page *w, str label)
{
    html_begin(&w->h, "details");
    if (w->paper) {
        html_flag(&w->h, "open");
    }
    html_line(&w->h, "summary", NULL, label);
}

static str line_name(page *w, const household *home, const overview_line *x)
{
    return x->person_count == 0
               ? x->name
               : STR_JOIN(w->a, x->name, S(" ("), person_names(w, home, x->persons, x->person_count), S(")"));
}

/* The total, and what it is made of. */
static void put_budget(page *w, const overview *o, const overview_budget *b, bool named)
{
    html *h = &w->h;
    const household *home = o->household;
    size_t adults = 0, lines = 0;
    for (size_t i = 0; i < b->person_count; i++) {
        adults += is_adult(o, household_find(home, b->persons[i]));
    }
    for (size_t i = 0; i < b->line_count; i++) {
        lines += is_known(b->lines[i].amount);
    }
    if (named) {
        put_heading(w, 3, NULL, SAY(w, "for_whom", person_names(w, home, b->persons, b->person_count)));
    }
    html_box(h, "p", "sh-total");
    html_line(h, "span", NULL, adults > 1 ? SAY(w, "total.disposable") : SAY(w, "total.disposable.one"));
    html_line(h, "span", "sh-amount", money_words(w, b->total));
    html_end(h, "p");
    if (b->set_aside_cents > 0) {
        html_line(h, "p", "sh-note", SAY(w, "total.set_aside", text_money(w->a, w->p->lang, b->set_aside_cents)));
    }
    if (lines > 0) {
        begin_part(w, SAY(w, "total.lines"));
        html_box(h, "ul", NULL);
        for (size_t i = 0; i < b->line_count; i++) {
            overview_money m = b->lines[i].amount;
            if (is_known(m)) { /* what is not known at all stands below, with why */
                put_money_line(w, "sh-money-line", line_name(w, home, &b->lines[i]), money_words(w, m));
            }
        }
        html_end(h, "ul");
        html_end(h, "details");
    }
    if (!b->total.known && b->reason_count > 0) {
        begin_part(w, SAY(w, "total.disposable.unknown"));
        put_bullets(w, b->reasons, b->reason_count);
        html_end(h, "details");
    }
}

static void put_money(page *w, const web_overview *o)
{
    html *h = &w->h;
    bool known = false;
    for (size_t i = 0; i < o->record->budget_count; i++) {
        known = known || is_known(o->record->budgets[i].total);
    }
    if (!known) {
        return; /* nothing to tell yet */
    }
    html_box(h, "section", "sh-card");
    html_line(h, "h2", NULL, SAY(w, "total"));
    html_line(h, "p", "sh-note", SAY(w, "total.intro"));
    for (size_t i = 0; i < o->record->budget_count; i++) {
        put_budget(w, o->record, &o->record->budgets[i], o->record->budget_count > 1);
    }
    html_end(h, "section");
}

static void put_shares(page *w, const web_overview *o)
{
    html *h = &w->h;
    put_offered(w, o);
    put_money(w, o);
    put_missing_share(w, o);
    put_share(w, o, SHARE_RECEIVED, SAY(w, "share.received"), SAY(w, "share.received.intro"));
    put_share(w, o, SHARE_UNCONFIRMED, SAY(w, "share.unconfirmed"), SAY(w, "share.unconfirmed.intro"));
    put_share(w, o, SHARE_FAILED, SAY(w, "share.failed"), SAY(w, "share.failed.intro"));
    put_refused(w, o);
    html_box(h, "section", "sh-card sh-stack");
    put_heading(w, 2, NULL, SAY(w, "closing"));
    html_line(h, "p", NULL, SAY(w, "closing.text"));
    html_line(h, "p", NULL, SAY(w, "closing.objection"));
    html_end(h, "section");
    if (o->said_count > 0 && w->paper) {
        html_box(h, "section", "sh-card");
        html_line(h, "h2", NULL, SAY(w, "understood.answers"));
        put_said(w, o);
        html_end(h, "section");
    }
}

/* ------------------------------------------------------------------ what to do next */

/* Neighbours, as a plan tells of them; beside danger nothing of it. */
static void put_neighbours(page *w, const web_overview *o)
{
    if (o->near_by != NULL) {
        html_box(&w->h, "section", "sh-card sh-stack");
        html_attr(&w->h, "id", S("buurt"));
        put_heading(w, 2, NULL, SAY(w, "near"));
        put_near(w, o->near_by, o->near_for, o->near_for_count);
        html_end(&w->h, "section");
    }
}

static void put_rail(page *w, bool danger, const web_overview *o)
{
    html *h = &w->h;
    html_box(h, "div", "sh-rail");
    put_contact_card(w);
    if (!danger) {
        put_neighbours(w, o);
    }
    if (!w->paper) {
        html_box(h, "section", "sh-card sh-stack");
        put_heading(w, 2, NULL, SAY(w, "next.whatif"));
        html_box(h, "p", "sh-note");
        html_text(h, SAY(w, "next.whatif.text"));
        if (!danger) { /* then nothing stands beside it */
            html_text(h, S(" "));
            put_neighbours_link(w);
        }
        html_end(h, "p");
        html_box(h, "div", "sh-buttons");
        put_go(w, WEB_WHATIF, NULL, &(button){.kind = "secondary", .icon = "scale", .label = SAY(w, "next.whatif.go")});
        put_go(w, WEB_PRINT, NULL, &(button){.kind = "secondary", .icon = "print", .label = SAY(w, "next.print.go")});
        html_end(h, "div");
        html_end(h, "section");
    }
    html_end(h, "div");
}

static void put_whole(buf *out, const web_page *p, const web_overview *o, bool paper)
{
    frame f = {.route = paper ? WEB_PRINT : WEB_OVERVIEW, .paper = paper};
    f.title = TEXT(out->a, p->lang, "web.overview.title");
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    put_back(&w, paper ? WEB_OVERVIEW : WEB_QUESTIONS, paper ? NULL : WEB_STEP_BACK,
             paper ? SAY(&w, "whatif.back") : SAY(&w, "question.back"));
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, SAY(&w, "overview.title"));
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "overview.lead"));
    html_line(h, "p", "sh-note", SAY(&w, "overview.day", text_date(w.a, p->lang, o->record->day)));
    if (paper) {
        put_print_button(&w, SAY(&w, "print.go"));
    }
    html_end(h, "div");
    bool danger = put_dangers(&w, o->record);
    html_box(h, "div", danger ? "sh-page sh-block" : "sh-page");
    html_box(h, "div", "sh-column");
    put_wish(&w, o);
    put_understood(&w, o);
    put_shares(&w, o);
    html_end(h, "div");
    put_rail(&w, danger, o);
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
