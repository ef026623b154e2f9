/* Stopping, telling that something is not right, and the form on paper. */
#include "web/helping_parts.h"

#include "base/banned.h"

static str path_of(page *w, web_route route, const helping_resident *me)
{
    return web_path_of(w->a, w->p->lang, route, me->id, STR_NULL);
}

static page begin_page(buf *out, const web_page *p, frame f, str mistake)
{
    str title = f.title;
    f.title = mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    page w = frame_begin(out, p, &f);
    html_box(&w.h, "div", "sh-text");
    put_heading(&w, 1, NULL, title);
    put_mistake(&w, mistake);
    return w;
}

static void end_page(page *w)
{
    html_end(&w->h, "div");
    frame_end(w);
}

/* ------------------------------------------------------------------ stopping */

void web_neighbour_stop_page(buf *out, const web_page *p, const web_neighbour *x)
{
    frame f = {.route = WEB_NEIGHBOUR_STOP, .id = x->me->id, .title = TEXT(out->a, p->lang, "web.helping.stop.title")};
    page w = begin_page(out, p, f, x->mistake);
    const str follows[] = {SAY(&w, "helping.stop.1"), SAY(&w, "helping.stop.2"), SAY(&w, "helping.stop.3")};
    put_bullets(&w, follows, sizeof follows / sizeof follows[0]);
    begin_saying(&w, path_of(&w, WEB_NEIGHBOUR, x->me), NULL, "sh-actions");
    put_saying(&w, "primary", NULL, HELPING_STOPS, SAY(&w, "helping.stop.yes"), STR_NULL);
    put_link_button(&w, "secondary", "back", path_of(&w, WEB_NEIGHBOUR, x->me), SAY(&w, "helping.stop.no"));
    end_form(&w);
    end_page(&w);
}

/* ------------------------------------------------------------------ something is not right */

static void put_call(page *w, const helping_terms *terms)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-card--warm sh-stack");
    html_attr(h, "id", S("bel"));
    html_line(h, "h2", NULL, SAY(w, "helping.call"));
    html_line(h, "p", NULL, SAY(w, "helping.call.text"));
    put_numbers_to_call(w, terms);
    html_end(h, "section");
}

void web_neighbour_report_page(buf *out, const web_page *p, const web_neighbour_report *x)
{
    frame f = {.route = WEB_NEIGHBOUR_REPORT, .id = x->me->id, .coupling = x->coupling->id};
    f.title = TEXT(out->a, p->lang, "web.helping.report");
    page w = begin_page(out, p, f, x->mistake);
    html *h = &w.h;
    put_call(&w, x->me->terms);
    begin_form_to(&w, web_path_of(w.a, p->lang, WEB_NEIGHBOUR_REPORT, x->me->id, x->coupling->id), "sh-card sh-stack");
    put_words_field(&w, WEB_FIELD_WORDS, SAY(&w, "helping.report.what"), SAY(&w, "helping.report.help"), x->words);
    html_box(h, "div", "sh-buttons");
    put_saying(&w, "primary", NULL, HELPING_REPORTS, SAY(&w, "helping.report.send"), STR_NULL);
    put_link_button(&w, "subtle", "back", path_of(&w, WEB_NEIGHBOUR, x->me), SAY(&w, "helping.form.back"));
    html_end(h, "div");
    put_calm(&w, "lock", false, SAY(&w, "helping.report.calm"));
    end_form(&w);
    end_page(&w);
}

str helping_became(page *w, const helping_reported *r)
{
    return r->stopped          ? SAY(w, "helping.reached.stopped")
           : r->handled        ? SAY(w, "helping.reached.handled")
           : r->taken_by.n > 0 ? SAY(w, "helping.reached.taken", r->taken_by, helping_moment(w, r->taken_at))
                               : SAY(w, "helping.reached.unread");
}

/* Whom the last report reached, how, and whether somebody took it up. */
static void put_whom_it_reached(page *w, const helping_resident *me)
{
    html *h = &w->h;
    const helping_reported *r = me->report_count > 0 ? &me->reports[0] : NULL;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("bereikt"));
    html_line(h, "h2", NULL, SAY(w, "helping.reached"));
    html_box(h, "ul", "sh-list sh-why");
    if (me->terms != NULL) {
        put_reason(w, "alone", SAY(w, "helping.reached.who", me->terms->call_name));
    }
    put_reason(w, "check", SAY(w, "helping.reached.how"));
    if (r != NULL) {
        put_reason(w, "clock", SAY(w, "helping.reached.when", helping_moment(w, r->at)));
    }
    if (r != NULL && r->handled && r->taken_by.n > 0) {
        put_reason(w, "info", SAY(w, "helping.reached.taken", r->taken_by, helping_moment(w, r->taken_at)));
    }
    put_reason(w, "info", r == NULL ? SAY(w, "helping.reached.unread") : helping_became(w, r));
    html_end(h, "ul");
    html_end(h, "section");
}

/* It did not arrive, and nothing of it is known: whom to call now stands before all else. */
void web_neighbour_unreported_page(buf *out, const web_page *p, const helping_terms *terms)
{
    frame f = {.route = WEB_NEIGHBOURS, .title = TEXT(out->a, p->lang, "web.helping.unreported")};
    page w = begin_page(out, p, f, STR_NULL);
    put_calm(&w, "alert", true, SAY(&w, "helping.unreported.text"));
    put_call(&w, terms);
    html_line(&w.h, "p", NULL, SAY(&w, "helping.unreported.again"));
    end_page(&w);
}

void web_neighbour_reported_page(buf *out, const web_page *p, const web_neighbour *x)
{
    frame f = {.route = WEB_NEIGHBOUR_REPORTED, .id = x->me->id};
    f.title = TEXT(out->a, p->lang, "web.helping.reported");
    page w = begin_page(out, p, f, x->mistake);
    put_whom_it_reached(&w, x->me);
    put_call(&w, x->me->terms);
    html_box(&w.h, "div", "sh-actions");
    put_link_button(&w, "secondary", "back", path_of(&w, WEB_NEIGHBOUR, x->me), SAY(&w, "helping.reported.back"));
    html_end(&w.h, "div");
    end_page(&w);
}

/* ------------------------------------------------------------------ paper */

enum { LINES = 3 };

/* A box to tick; on the screen it is a sign, for the whole page is paper. */
static void put_paper_box(page *w, str text)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_box(h, "span", "sh-square");
    html_attr(h, "aria-hidden", S("true"));
    html_end(h, "span");
    html_line(h, "span", NULL, text);
    html_end(h, "li");
}

static void put_paper_skills(page *w, str title, const helping_skill *list, size_t n)
{
    html *h = &w->h;
    html_begin(h, "div");
    html_line(h, "h2", NULL, title);
    if (n > 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.paper.cross"));
        html_box(h, "ul", "sh-squares");
        for (size_t i = 0; i < n; i++) {
            put_paper_box(w, list[i].words);
        }
        html_end(h, "ul");
    }
    for (size_t i = 0; i < LINES; i++) {
        html_box(h, "p", "sh-line");
        html_end(h, "p");
    }
    html_end(h, "div");
}

static void put_paper_days(page *w)
{
    static const char *const days[HELPING_DAYS] = {"1", "2", "3", "4", "5", "6", "7"};
    html *h = &w->h;
    html_line(h, "h2", NULL, SAY(w, "helping.form.days"));
    html_box(h, "table", "sh-table sh-days");
    html_line(h, "caption", "sh-hidden", SAY(w, "helping.form.days"));
    html_begin(h, "thead");
    html_begin(h, "tr");
    put_column_head(w, NULL, SAY(w, "helping.form.day"));
    put_column_head(w, NULL, SAY(w, "helping.part.morning"));
    put_column_head(w, NULL, SAY(w, "helping.part.afternoon"));
    put_column_head(w, NULL, SAY(w, "helping.part.evening"));
    html_end(h, "tr");
    html_end(h, "thead");
    html_begin(h, "tbody");
    for (int day = 0; day < HELPING_DAYS; day++) {
        html_begin(h, "tr");
        html_begin(h, "th");
        html_attr(h, "scope", S("row"));
        html_text(h, helping_text(w, "day", days[day]));
        html_end(h, "th");
        for (int part = 0; part < HELPING_PARTS; part++) {
            html_begin(h, "td");
            html_box(h, "span", "sh-square");
            html_end(h, "span");
            html_end(h, "td");
        }
        html_end(h, "tr");
    }
    html_end(h, "tbody");
    html_end(h, "table");
}

/* What waits for an answer, to be answered with a cross. */
static void put_paper_answers(page *w, const helping_resident *me)
{
    html *h = &w->h;
    size_t n = 0;
    for (size_t i = 0; i < me->coupling_count; i++) {
        const helping_coupling *c = &me->couplings[i];
        if (c->state != HELPING_ASKED || c->held || c->people[0].answer != HELPING_NOT_YET) {
            continue;
        }
        if (n++ == 0) {
            html_line(h, "h2", NULL, SAY(w, "helping.first"));
        }
        put_why(w, c);
        html_box(h, "ul", "sh-squares");
        put_paper_box(w, SAY(w, "helping.yes"));
        put_paper_box(w, SAY(w, "helping.no"));
        html_end(h, "ul");
    }
    if (n > 0) { /* as on the screen: nobody says yes without having seen it */
        put_effects(w, me);
        put_house_rules(w, me->terms);
    }
}

void web_neighbour_paper_page(buf *out, const web_page *p, const web_neighbour *x)
{
    const helping_resident *me = x->me;
    frame f = {.route = WEB_NEIGHBOUR_PAPER, .id = me->id, .paper = true};
    f.title = TEXT(out->a, p->lang, "web.helping.mine", me->name);
    page w = begin_page(out, p, f, x->mistake);
    html *h = &w.h;
    html_line(h, "p", NULL, SAY(&w, "helping.paper.lead"));
    put_print_button(&w, SAY(&w, "helping.paper.print"));
    put_paper_answers(&w, me);
    put_paper_skills(&w, SAY(&w, "helping.can"), me->can, me->can_count);
    put_paper_skills(&w, SAY(&w, "helping.seek"), me->seeks, me->seek_count);
    put_paper_days(&w);
    html_line(h, "h2", NULL, SAY(&w, "helping.paper.else"));
    html_box(h, "ul", "sh-squares");
    put_paper_box(&w, SAY(&w, "helping.form.one"));
    put_paper_box(&w, SAY(&w, "helping.form.women"));
    put_paper_box(&w, SAY(&w, "helping.form.vog"));
    put_paper_box(&w, SAY(&w, "helping.form.seldom"));
    put_paper_box(&w, SAY(&w, "helping.paper.stop"));
    html_end(h, "ul");
    html_line(h, "p", NULL, SAY(&w, "helping.paper.return", p->site->walk_in[p->lang]));
    end_page(&w);
}
