/* The broker's board: what is not right first, then what waits for the broker, this week's proposal, where it is thin, and everybody. */
#include "web/helping_parts.h"

#include "base/banned.h"

enum { FIRST = 8 }; /* of each list; a page of its own has all */

/* ------------------------------------------------------------------ reports */

/* goes_on: "ja" when the coupling goes on. */
static void put_handling(page *w, const helping_report *r, const char *kind, const char *goes_on, str label)
{
    begin_form(w, WEB_BROKER, NULL);
    put_hidden(w, S(WEB_FIELD_NUMBER), str_of_int(w->a, r->number));
    put_hidden(w, S(WEB_FIELD_COUPLING), r->coupling);
    put_hidden(w, S(WEB_FIELD_WHO), r->who);
    put_hidden(w, S(WEB_FIELD_AGAIN), str_of(goes_on));
    put_saying(w, kind, NULL, HELPING_HANDLES, label, SAY(w, "helping.about", r->name));
    end_form(w);
}

/* Who reads it says so: until then it stands first. */
static void put_taking(page *w, const helping_report *r)
{
    html *h = &w->h;
    begin_form(w, WEB_BROKER, "sh-stack");
    put_hidden(w, S(WEB_FIELD_NUMBER), str_of_int(w->a, r->number));
    html_box(h, "label", "sh-labelled");
    html_line(h, "span", "utrecht-form-label", SAY(w, "helping.take.who"));
    html_box(h, "input", "utrecht-textbox utrecht-textbox--html-input");
    html_attr(h, "type", S("text"));
    html_attr(h, "name", S(WEB_FIELD_WORDS));
    html_attr(h, "autocomplete", S("off"));
    html_end(h, "label");
    put_saying(w, "primary", "check", HELPING_TAKES, SAY(w, "helping.take"), SAY(w, "helping.about", r->name));
    end_form(w);
}

static str tag_of(page *w, const helping_report *r)
{
    return r->handled          ? SAY(w, "helping.handled")
           : r->taken_by.n > 0 ? SAY(w, "helping.taken")
                               : SAY(w, "helping.open");
}

static void put_report(page *w, const helping_board *b, const helping_report *r)
{
    html *h = &w->h;
    html_box(h, "li", r->handled ? NULL : "sh-goal--danger");
    html_attr_int(h, "data-report", r->number);
    html_begin(h, "div");
    html_begin(h, "p");
    put_link(w, web_path_of(w->a, w->p->lang, WEB_BROKER_PERSON, r->who, STR_NULL), r->name);
    html_text(h, S(" "));
    put_tag(w, r->handled ? "low" : "warm", tag_of(w, r));
    html_end(h, "p");
    html_box(h, "p", "sh-said");
    html_attr(h, "dir", S("auto"));
    html_text(h, r->words.n > 0 ? SAY(w, "quote", r->words) : SAY(w, "helping.no_words"));
    html_end(h, "p");
    html_line(h, "p", "sh-note", helping_moment(w, r->at));
    if (r->taken_by.n > 0) {
        html_line(h, "p", NULL, SAY(w, "helping.taken.by", r->taken_by, helping_moment(w, r->taken_at)));
    } else if (!r->handled) {
        html_line(h, "p", NULL, SAY(w, "helping.open.now"));
    }
    if (!r->handled) {
        put_reported(w, b, r);
    }
    html_end(h, "div");
    if (!r->handled && r->taken_by.n == 0) {
        put_taking(w, r);
    } else if (!r->handled) { /* what nobody took up is not done */
        html_box(h, "div", "sh-buttons");
        put_handling(w, r, "primary", "nee", SAY(w, "helping.handle.ends"));
        put_handling(w, r, "secondary", "ja", SAY(w, "helping.handle"));
        html_end(h, "div");
    }
    html_end(h, "li");
}

static size_t count_unread(const helping_board *b)
{
    size_t n = 0;
    for (size_t i = 0; i < b->report_count; i++) {
        n += !b->reports[i].handled && b->reports[i].taken_by.n == 0;
    }
    return n;
}

/* On every other page of the broker. */
void put_unread(page *w, const helping_board *b)
{
    size_t n = count_unread(b);
    if (n > 0) {
        put_calm(w, "alert", true, SAY(w, "helping.unread", str_printf(w->a, "%zu", n)));
        html_box(&w->h, "div", "sh-buttons");
        put_link_button(w, "secondary", "alert", web_path(w->a, w->p->lang, WEB_BROKER), SAY(w, "helping.unread.go"));
        html_end(&w->h, "div");
    }
}

static void put_reports(page *w, const helping_board *b)
{
    enum { OLD = 50 };
    html *h = &w->h;
    size_t open = 0, unread = count_unread(b);
    while (open < b->report_count && !b->reports[open].handled) {
        open++;
    }
    size_t last = b->report_count < open + OLD ? b->report_count : open + OLD;
    html_box(h, "section", open > 0 ? "sh-card sh-card--warm sh-stack" : "sh-card sh-stack");
    html_attr(h, "id", S("meldingen"));
    html_line(h, "h2", NULL, SAY(w, "helping.reports"));
    if (unread > 0) {
        put_calm(w, "alert", true, SAY(w, "helping.unread", str_printf(w->a, "%zu", unread)));
    }
    if (open == 0) {
        html_line(h, "p", NULL, SAY(w, "helping.reports.none"));
    } else {
        html_box(h, "ul", "sh-rows");
        for (size_t i = 0; i < open; i++) {
            put_report(w, b, &b->reports[i]);
        }
        html_end(h, "ul");
    }
    if (open < last) {
        begin_fold(w, NULL, SAY(w, "helping.reports.old"));
        html_box(h, "ul", "sh-rows");
        for (size_t i = open; i < last; i++) {
            put_report(w, b, &b->reports[i]);
        }
        html_end(h, "ul");
        end_fold(w);
    }
    html_end(h, "section");
}

/* ------------------------------------------------------------------ couplings by what they wait for */

static size_t count_in(const helping_board *b, helping_state state)
{
    size_t n = 0;
    for (size_t i = 0; i < b->coupling_count; i++) {
        n += b->couplings[i].state == state;
    }
    return n;
}

/* The first few of a list of couplings, and the way to all. */
static void put_first(page *w, const helping_board *b, web_broker_list list, const found_items *all)
{
    size_t shown = all->count < FIRST ? all->count : FIRST;
    html_box(&w->h, "ul", list == WEB_LIST_ALONE || list == WEB_LIST_PEOPLE ? "sh-rows" : "sh-couplings");
    put_list_items(w, b, list, all->list, shown, web_path(w->a, w->p->lang, WEB_BROKER));
    html_end(&w->h, "ul");
    put_see_all(w, list, shown, all->count);
}

static void begin_part(page *w, web_broker_list list, str title)
{
    html_box(&w->h, "section", "sh-card sh-stack");
    html_attr(&w->h, "id", str_of(web_broker_list_place(list)));
    html_line(&w->h, "h2", NULL, title);
}

static void put_part(page *w, const helping_board *b, web_broker_list list, str title)
{
    found_items all = find_items(w, &(web_broker_listing){.board = b, .list = list});
    if (all.count > 0) {
        begin_part(w, list, title);
        put_first(w, b, list, &all);
        html_end(&w->h, "section");
    }
}

static void put_alone(page *w, const helping_board *b)
{
    found_items all = find_items(w, &(web_broker_listing){.board = b, .list = WEB_LIST_ALONE});
    begin_part(w, WEB_LIST_ALONE, SAY(w, "helping.alone"));
    if (all.count == 0) {
        html_line(&w->h, "p", NULL, is_first(b) ? SAY(w, "helping.working.first") : SAY(w, "helping.alone.none"));
    } else {
        html_line(&w->h, "p", "sh-note", SAY(w, "helping.alone.how"));
        put_first(w, b, WEB_LIST_ALONE, &all);
    }
    html_end(&w->h, "section");
}

static void put_people(page *w, const helping_board *b)
{
    found_items all = find_items(w, &(web_broker_listing){.board = b, .list = WEB_LIST_PEOPLE});
    begin_part(w, WEB_LIST_PEOPLE, SAY(w, "helping.people"));
    put_list_search(w, WEB_LIST_PEOPLE, STR_NULL);
    put_first(w, b, WEB_LIST_PEOPLE, &all);
    html_end(&w->h, "section");
}

/* ------------------------------------------------------------------ the proposal of the week */

static void put_proposal(page *w, const helping_board *b)
{
    str path = web_path(w->a, w->p->lang, WEB_BROKER);
    found_items all = find_items(w, &(web_broker_listing){.board = b, .list = WEB_LIST_PROPOSED});
    const helping_coupling **list = ARENA_ARRAY(w->a, const helping_coupling *, all.count);
    for (size_t i = 0; i < all.count; i++) {
        list[i] = &b->couplings[all.list[i]];
    }
    begin_part(w, WEB_LIST_PROPOSED, SAY(w, "helping.proposal"));
    put_working(w, b, true);
    if (all.count == 0) {
        if (!b->working) {
            html_line(&w->h, "p", NULL, SAY(w, "helping.proposal.none"));
        }
        put_limits(w, b);
        html_end(&w->h, "section");
        return;
    }
    put_proposal_value(w, b);
    put_limits(w, b);
    put_explained(w);
    if (!b->working) {
        put_approve_all(w, list, all.count, true, path);
    }
    html_line(&w->h, "p", "sh-note", SAY(w, "helping.order.urgent"));
    put_first(w, b, WEB_LIST_PROPOSED, &all);
    if (!b->working) {
        put_otherwise(w, list, all.count < FIRST ? all.count : FIRST, path);
    }
    html_end(&w->h, "section");
}

/* ------------------------------------------------------------------ the whole */

static void put_jump(page *w, const char *place, str label, size_t n)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_box(h, "a", "sh-to");
    html_attr(h, "href", str_of(place));
    html_text(h, n == SIZE_MAX ? label : str_printf(w->a, STR_FMT " (%zu)", STR_ARG(label), n));
    html_end(h, "a");
    html_end(h, "li");
}

/* Only to what is on the page. */
static void put_jumps(page *w, const helping_board *b)
{
    html *h = &w->h;
    size_t off = count_in(b, HELPING_ENDED), agreed = count_in(b, HELPING_AGREED), asked = count_in(b, HELPING_ASKED),
           later = count_in(b, HELPING_LATER);
    html_begin(h, "nav");
    html_attr(h, "aria-label", SAY(w, "helping.jumps"));
    html_box(h, "ul", "sh-tos");
    if (off > 0) {
        put_jump(w, "#gaat-niet-door", SAY(w, "helping.off"), off);
    }
    if (agreed > 0) {
        put_jump(w, "#voorstellen", SAY(w, "helping.to_introduce"), agreed);
    }
    if (asked > 0) {
        put_jump(w, "#gevraagd", SAY(w, "helping.asked"), asked);
    }
    if (later > 0) {
        put_jump(w, "#later", SAY(w, "helping.later"), later);
    }
    put_jump(w, "#voorstel", SAY(w, "helping.proposal"), count_in(b, HELPING_PROPOSED));
    put_jump(w, "#dun", SAY(w, "helping.thin"), SIZE_MAX);
    put_jump(w, "#alleen", SAY(w, "helping.alone"), b->alone_count);
    put_jump(w, "#mensen", SAY(w, "helping.people"), b->person_count);
    html_end(h, "ul");
    html_end(h, "nav");
}

void web_broker_page(buf *out, const web_page *p, const web_broker *x)
{
    const helping_board *b = x->board;
    str title = TEXT(out->a, p->lang, "web.helping.board");
    frame f = {.route = WEB_BROKER};
    f.title = x->mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, title);
    html_line(h, "p", "nl-paragraph nl-paragraph--lead",
              SAY(&w, "helping.board.lead", text_date(w.a, p->lang, b->day)));
    html_end(h, "div");
    html_box(h, "div", "sh-column");
    put_mistake(&w, x->mistake);
    put_reports(&w, b);
    put_jumps(&w, b);
    put_part(&w, b, WEB_LIST_WAITING, SAY(&w, "helping.waiting"));
    put_part(&w, b, WEB_LIST_OFF, SAY(&w, "helping.off"));
    put_part(&w, b, WEB_LIST_AGREED, SAY(&w, "helping.to_introduce"));
    put_part(&w, b, WEB_LIST_ASKED, SAY(&w, "helping.asked"));
    put_part(&w, b, WEB_LIST_LATER, SAY(&w, "helping.later"));
    put_proposal(&w, b);
    put_part(&w, b, WEB_LIST_MET, SAY(&w, "helping.met"));
    put_thin_spots(&w, b);
    put_alone(&w, b);
    put_broker_words(&w, b, web_path(w.a, p->lang, WEB_BROKER), STR_NULL);
    put_people(&w, b);
    put_latest(&w, b, STR_NULL);
    html_end(h, "div");
    frame_end(&w);
}
