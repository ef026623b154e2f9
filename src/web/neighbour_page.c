/* The page of a resident: what waits for an answer first, with its reasons; nothing of the others before all said yes. */
#include "web/helping_parts.h"

#include "base/banned.h"

static str path_of(page *w, web_route route, const helping_resident *me, str coupling)
{
    return web_path_of(w->a, w->p->lang, route, me->id, coupling);
}

static bool all_are_named(const helping_coupling *c)
{
    for (size_t i = 1; i < c->person_count; i++) {
        if (c->people[i].name.n == 0) {
            return false;
        }
    }
    return c->person_count > 1;
}

static str names_of_others(page *w, const helping_coupling *c)
{
    str *names = ARENA_ARRAY(w->a, str, c->person_count);
    for (size_t i = 1; i < c->person_count; i++) {
        names[i - 1] = c->people[i].name;
    }
    return joined_words(w, names, c->person_count - 1);
}

/* ------------------------------------------------------------------ what can be done */

static void put_report_link(page *w, const helping_resident *me, const helping_coupling *c)
{
    put_link_button(w, "subtle", "alert", path_of(w, WEB_NEIGHBOUR_REPORT, me, c->id), SAY(w, "helping.report"));
}

static void put_yes_or_no(page *w, const helping_resident *me, const helping_coupling *c)
{
    html *h = &w->h;
    put_effects(w, me);
    put_house_rules(w, me->terms);
    begin_saying(w, path_of(w, WEB_NEIGHBOUR, me, STR_NULL), c, "sh-stack");
    html_line(h, "p", "sh-whom", SAY(w, "helping.want"));
    html_box(h, "div", "sh-buttons");
    put_saying(w, "primary", "check", HELPING_YES, SAY(w, "helping.yes"), STR_NULL);
    put_saying(w, "secondary", NULL, HELPING_NO, SAY(w, "helping.no"), STR_NULL);
    put_report_link(w, me, c);
    html_end(h, "div");
    put_calm(w, "lock", false, SAY(w, "helping.no.calm"));
    end_form(w);
}

/* One button that takes a yes back, beside the report. */
static void put_way_out(page *w, const helping_resident *me, const helping_coupling *c)
{
    begin_saying(w, path_of(w, WEB_NEIGHBOUR, me, STR_NULL), c, "sh-buttons");
    put_saying(w, "secondary", NULL, HELPING_NO, SAY(w, "helping.rather_not"), STR_NULL);
    put_report_link(w, me, c);
    end_form(w);
}

static void put_yes_no_question(page *w, const char *name, str question)
{
    html *h = &w->h;
    html_begin(h, "fieldset");
    html_line(h, "legend", "sh-legend", question);
    html_box(h, "div", "sh-options sh-options--row");
    put_tick(w, &(tick){.one_of = true, .name = name, .value = S("ja"), .label = SAY(w, "field.yes")});
    put_tick(w, &(tick){.one_of = true, .name = name, .value = S("nee"), .label = SAY(w, "field.no")});
    html_end(h, "div");
    html_end(h, "fieldset");
}

static void put_how_it_went(page *w, const helping_resident *me, const helping_coupling *c)
{
    html *h = &w->h;
    if (c->people[0].told) {
        put_calm(w, "check", false, SAY(w, "helping.told"));
        put_report_link(w, me, c);
        return;
    }
    begin_saying(w, path_of(w, WEB_NEIGHBOUR, me, STR_NULL), c, "sh-stack");
    put_yes_no_question(w, WEB_FIELD_HAPPENED, SAY(w, "helping.happened"));
    put_yes_no_question(w, WEB_FIELD_AGAIN, SAY(w, "helping.again"));
    html_box(h, "div", "sh-buttons");
    put_saying(w, "primary", NULL, HELPING_HAPPENED, SAY(w, "helping.tell"), STR_NULL);
    put_report_link(w, me, c);
    html_end(h, "div");
    end_form(w);
}

/* What became of their own report about it, with the way to the page that says whom to call. */
static void put_own_report(page *w, const helping_resident *me, const helping_coupling *c)
{
    size_t i = 0;
    while (i < me->report_count && !str_eq(me->reports[i].coupling, c->id)) {
        i++;
    }
    if (i == me->report_count) {
        return;
    }
    const helping_reported *r = &me->reports[i];
    put_calm(w, r->handled ? "check" : "clock", false, helping_became(w, r));
    if (i == 0) { /* that page tells of the last one */
        put_link_button(w, "subtle", NULL, path_of(w, WEB_NEIGHBOUR_REPORTED, me, STR_NULL),
                        SAY(w, "helping.reported.see"));
    }
}

static void put_what_now(page *w, const helping_resident *me, const helping_coupling *c)
{
    switch (c->state) {
    case HELPING_ASKED:
        if (c->held) {
            put_calm(w, "clock", false, SAY(w, "helping.held"));
            put_way_out(w, me, c);
            return;
        }
        if (c->people[0].answer == HELPING_NOT_YET) {
            put_yes_or_no(w, me, c);
            return;
        }
        put_calm(w, "clock", false, SAY(w, "helping.said_yes"));
        put_way_out(w, me, c);
        return;
    case HELPING_AGREED:
        put_calm(w, "visit", false, SAY(w, "helping.agreed"));
        put_way_out(w, me, c);
        return;
    case HELPING_MET: put_how_it_went(w, me, c); return;
    case HELPING_WAITING:
        put_calm(w, "alert", true, SAY(w, "helping.looked_at"));
        put_numbers_to_call(w, me->terms);
        return;
    case HELPING_DONE: put_calm(w, "check", false, SAY(w, "helping.done")); break;
    case HELPING_ENDED:
        put_calm(w, "info", false, c->met ? SAY(w, "helping.ended.met") : SAY(w, "helping.ended"));
        break;
    case HELPING_PROPOSED:
    case HELPING_LATER:
    case HELPING_STATES: break; /* nobody was told */
    }
    put_report_link(w, me, c);
}

static void put_coupling(page *w, const helping_resident *me, const helping_coupling *c)
{
    html *h = &w->h;
    bool named = all_are_named(c);
    html_box(h, "li", "sh-coupling sh-stack");
    html_attr(h, "data-coupling", c->id);
    html_attr(h, "data-state", str_of(web_helping_state(c->state)));
    html_line(h, "h3", "nl-heading nl-heading--level-3",
              named                 ? SAY(w, "helping.you_and", names_of_others(w, c))
              : c->person_count > 2 ? SAY(w, "helping.people_near")
                                    : SAY(w, "helping.somebody_near"));
    put_why(w, c);
    put_own_report(w, me, c);
    put_what_now(w, me, c);
    html_end(h, "li");
}

/* What was agreed and does not go on: what it was, what that means for them, and what they can do. Not who ended it, and not why. */
static void put_off(page *w, const helping_resident *me, const helping_coupling *c)
{
    html *h = &w->h;
    html_box(h, "li", "sh-coupling sh-stack");
    html_attr(h, "data-coupling", c->id);
    html_attr(h, "data-state", str_of(web_helping_state(c->state)));
    put_exchange(w, c);
    put_own_report(w, me, c);
    html_line(h, "p", NULL,
              me->terms != NULL && me->terms->call_phone.n > 0
                  ? SAY(w, "helping.off.means.phone", me->terms->call_phone)
                  : SAY(w, "helping.off.means"));
    begin_saying(w, path_of(w, WEB_NEIGHBOUR, me, STR_NULL), c, "sh-buttons");
    put_saying(w, "primary", "check", HELPING_KNOWS, SAY(w, "helping.off.i_know"), STR_NULL);
    put_report_link(w, me, c);
    end_form(w);
    html_end(h, "li");
}

/* ------------------------------------------------------------------ parts */

typedef enum shown { SHOWN_OFF, SHOWN_FIRST, SHOWN_RUNS, SHOWN_PAST, SHOWN_NEVER } shown;

static shown part_of(const helping_coupling *c)
{
    switch (c->state) {
    case HELPING_ASKED: return c->people[0].answer == HELPING_NOT_YET && !c->held ? SHOWN_FIRST : SHOWN_RUNS;
    case HELPING_MET: return c->people[0].told ? SHOWN_RUNS : SHOWN_FIRST;
    case HELPING_AGREED:
    case HELPING_WAITING: return SHOWN_RUNS;
    case HELPING_ENDED: return c->people[0].to_hear ? SHOWN_OFF : SHOWN_PAST;
    case HELPING_DONE: return SHOWN_PAST;
    case HELPING_LATER:
    case HELPING_PROPOSED:
    case HELPING_STATES: break;
    }
    return SHOWN_NEVER; /* of this week's proposal nobody was told */
}

static size_t count_in(const helping_resident *me, shown part)
{
    size_t n = 0;
    for (size_t i = 0; i < me->coupling_count; i++) {
        n += part_of(&me->couplings[i]) == part;
    }
    return n;
}

static void put_couplings(page *w, const helping_resident *me, shown part)
{
    html_box(&w->h, "ul", "sh-couplings");
    for (size_t i = 0; i < me->coupling_count; i++) {
        if (part_of(&me->couplings[i]) == part) {
            (part == SHOWN_OFF ? put_off : put_coupling)(w, me, &me->couplings[i]);
        }
    }
    html_end(&w->h, "ul");
}

static void put_part(page *w, const helping_resident *me, shown part, const char *id, str title)
{
    html *h = &w->h;
    if (count_in(me, part) == 0) {
        return;
    }
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", str_of(id));
    html_line(h, "h2", NULL, title);
    put_couplings(w, me, part);
    html_end(h, "section");
}

static void put_past(page *w, const helping_resident *me)
{
    html *h = &w->h;
    if (count_in(me, SHOWN_PAST) == 0) {
        return;
    }
    html_box(h, "section", "sh-card");
    begin_fold(w, "geweest", SAY(w, "helping.past"));
    put_couplings(w, me, SHOWN_PAST);
    end_fold(w);
    html_end(h, "section");
}

static void put_nothing_waits(page *w, const helping_resident *me)
{
    if (count_in(me, SHOWN_OFF) + count_in(me, SHOWN_FIRST) + count_in(me, SHOWN_RUNS) == 0 && !me->stopped) {
        html_box(&w->h, "section", "sh-card sh-stack");
        html_line(&w->h, "h2", NULL, SAY(w, "helping.nothing"));
        html_line(&w->h, "p", NULL,
                  me->can_count + me->seek_count == 0 ? SAY(w, "helping.nothing.said") : SAY(w, "helping.nothing.yet"));
        html_end(&w->h, "section");
    }
}

static void put_skills(page *w, str title, const helping_skill *list, size_t n)
{
    html *h = &w->h;
    html_begin(h, "div");
    html_line(h, "h3", NULL, title);
    if (n == 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.nothing_said"));
        html_end(h, "div");
        return;
    }
    html_box(h, "ul", "sh-bullets");
    for (size_t i = 0; i < n; i++) {
        html_begin(h, "li");
        html_text(h, list[i].words);
        if (list[i].heard_in.n > 0) {
            html_text(h, S(" "));
            html_line(h, "span", "sh-heard", SAY(w, "helping.heard", list[i].heard_in));
        }
        if (list[i].gladly || list[i].urgency > 1) {
            html_text(h, S(" "));
            html_line(h, "span", "sh-heard",
                      list[i].gladly         ? SAY(w, "helping.gladly")
                      : list[i].urgency == 2 ? SAY(w, "helping.soon")
                                             : SAY(w, "helping.cannot_wait"));
        }
        html_end(h, "li");
    }
    html_end(h, "ul");
    html_end(h, "div");
}

static void put_said(page *w, const helping_resident *me)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("gezegd"));
    html_line(h, "h2", NULL, SAY(w, "helping.said"));
    html_box(h, "div", "sh-two");
    put_skills(w, SAY(w, "helping.can"), me->can, me->can_count);
    put_skills(w, SAY(w, "helping.seek"), me->seeks, me->seek_count);
    html_end(h, "div");
    html_box(h, "ul", "sh-list sh-why");
    if (me->days.n > 0) {
        put_reason(w, "clock", SAY(w, "helping.my_days", me->days));
    }
    if (me->metres_max > 0) {
        put_reason(w, "pin", SAY(w, "helping.my_far", helping_band(w, me->metres_max)));
    }
    if (me->questions_max > 0) {
        put_reason(w, "info",
                   me->questions_max == 1 ? SAY(w, "helping.my_questions.one")
                                          : SAY(w, "helping.my_questions", str_of_int(w->a, me->questions_max)));
    }
    if (me->language_count > 0) {
        put_reason(w, "language", SAY(w, "helping.my_languages", joined_words(w, me->languages, me->language_count)));
    }
    if (me->could_give > 0) {
        put_reason(w, "care",
                   me->could_give == 1 ? SAY(w, "helping.could_give.one")
                                       : SAY(w, "helping.could_give", str_printf(w->a, "%zu", me->could_give)));
    }
    if (me->could_receive > 0) {
        put_reason(w, "smile",
                   me->could_receive == 1
                       ? SAY(w, "helping.could_receive.one")
                       : SAY(w, "helping.could_receive", str_printf(w->a, "%zu", me->could_receive)));
    }
    put_reason(w, "scale", SAY(w, "helping.counts", str_of_int(w->a, me->given), str_of_int(w->a, me->received)));
    html_end(h, "ul");
    html_box(h, "div", "sh-buttons");
    put_link_button(w, "secondary", NULL, path_of(w, WEB_NEIGHBOUR_TELL, me, STR_NULL), SAY(w, "helping.change"));
    put_link_button(w, "subtle", "print", path_of(w, WEB_NEIGHBOUR_PAPER, me, STR_NULL), SAY(w, "helping.paper"));
    html_end(h, "div");
    html_end(h, "section");
}

/* Stopped: one button undoes it. Else one link to where it can be done. */
static void put_stopping(page *w, const helping_resident *me)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("stoppen"));
    html_line(h, "h2", NULL, me->stopped ? SAY(w, "helping.stopped") : SAY(w, "helping.stop"));
    html_line(h, "p", NULL, me->stopped ? SAY(w, "helping.stopped.text") : SAY(w, "helping.stop.text"));
    if (me->stopped) {
        begin_saying(w, path_of(w, WEB_NEIGHBOUR, me, STR_NULL), NULL, "sh-buttons");
        put_saying(w, "primary", "back", HELPING_RESUMES, SAY(w, "helping.resume"), STR_NULL);
        end_form(w);
    } else {
        put_link_button(w, "secondary", NULL, path_of(w, WEB_NEIGHBOUR_STOP, me, STR_NULL), SAY(w, "helping.stop"));
    }
    html_end(h, "section");
}

void web_neighbour_page(buf *out, const web_page *p, const web_neighbour *x)
{
    const helping_resident *me = x->me;
    str title = TEXT(out->a, p->lang, "web.helping.mine", me->name);
    frame f = {.route = WEB_NEIGHBOUR, .id = me->id};
    f.title = x->mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, title);
    html_line(h, "p", "nl-paragraph nl-paragraph--lead", SAY(&w, "helping.mine.lead"));
    html_end(h, "div");
    html_box(h, "div", "sh-page");
    html_box(h, "div", "sh-column");
    put_mistake(&w, x->mistake);
    if (me->stopped) {
        put_stopping(&w, me);
    }
    put_part(&w, me, SHOWN_OFF, "gaat-niet-door", SAY(&w, "helping.off.mine"));
    put_part(&w, me, SHOWN_FIRST, "antwoord", SAY(&w, "helping.first"));
    put_part(&w, me, SHOWN_RUNS, "loopt", SAY(&w, "helping.runs"));
    put_nothing_waits(&w, me);
    put_said(&w, me);
    put_past(&w, me);
    html_end(h, "div");
    html_box(h, "div", "sh-rail");
    put_contact_card(&w);
    if (!me->stopped) {
        put_stopping(&w, me);
    }
    html_end(h, "div");
    html_end(h, "div");
    frame_end(&w);
}
