/* One person as the broker sees them: what they said, who they are coupled to, and what the broker may say for them or about them. */
#include "web/helping_parts.h"

#include "base/banned.h"

static str path_of(page *w, web_route route, const web_broker_person *x)
{
    return web_path_of(w->a, w->p->lang, route, x->person->id, STR_NULL);
}

static void put_list(page *w, str title, const helping_skill *list, size_t n)
{
    html *h = &w->h;
    html_begin(h, "div");
    html_line(h, "h3", NULL, title);
    if (n == 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.nothing_said"));
    } else {
        str *words = ARENA_ARRAY(w->a, str, n);
        for (size_t i = 0; i < n; i++) {
            words[i] = list[i].words;
        }
        put_bullets(w, words, n);
    }
    html_end(h, "div");
}

static void put_about(page *w, const web_broker_person *x)
{
    html *h = &w->h;
    const helping_resident *r = x->person;
    html_box(h, "section", "sh-card sh-stack");
    html_line(h, "h2", NULL, SAY(w, "helping.said.by", r->name));
    html_box(h, "div", "sh-two");
    put_list(w, SAY(w, "helping.offers"), r->can, r->can_count);
    put_list(w, SAY(w, "helping.needs"), r->seeks, r->seek_count);
    html_end(h, "div");
    html_box(h, "ul", "sh-list sh-why");
    if (x->listed->phone.n > 0) {
        put_reason(w, "phone", x->listed->phone);
    }
    put_reason(w, "pin", x->listed->place);
    if (r->days.n > 0) {
        put_reason(w, "clock", SAY(w, "helping.days", r->days));
    }
    if (r->metres_max > 0) {
        put_reason(w, "home", SAY(w, "helping.far", helping_band(w, r->metres_max)));
    }
    put_reason(w, "scale", SAY(w, "helping.counts.of", str_of_int(w->a, r->given), str_of_int(w->a, r->received)));
    html_end(h, "ul");
    html_box(h, "div", "sh-buttons");
    put_link_button(w, "secondary", NULL, path_of(w, WEB_BROKER_TELL, x), SAY(w, "helping.tell_for"));
    put_link_button(w, "subtle", "print", path_of(w, WEB_NEIGHBOUR_PAPER, x), SAY(w, "helping.paper"));
    html_end(h, "div");
    html_end(h, "section");
}

/* They are in it; of what does not go on only until they know. */
static bool is_in(const helping_coupling *c, str id)
{
    for (size_t i = 0; i < c->person_count; i++) {
        if (str_eq(c->people[i].id, id)) {
            return c->state != HELPING_ENDED || c->people[i].to_hear;
        }
    }
    return false;
}

static void put_couplings(page *w, const web_broker_person *x)
{
    html *h = &w->h;
    const helping_board *b = x->board;
    size_t n = 0;
    for (size_t i = 0; i < b->coupling_count; i++) {
        if (!is_in(&b->couplings[i], x->person->id)) {
            continue;
        }
        if (n++ == 0) {
            html_box(h, "section", "sh-card sh-stack");
            html_attr(h, "id", S("koppelingen"));
            html_line(h, "h2", NULL, SAY(w, "helping.couplings"));
            html_box(h, "ul", "sh-couplings");
        }
        put_broker_coupling(w, b, &b->couplings[i], x->person->id, path_of(w, WEB_BROKER_PERSON, x));
    }
    if (n > 0) {
        html_end(h, "ul");
        put_explained(w);
        html_end(h, "section");
    }
}

/* ------------------------------------------------------------------ what the broker says about them */

static void put_vog(page *w, const web_broker_person *x)
{
    html *h = &w->h;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("vog"));
    html_line(h, "h2", NULL, SAY(w, "helping.vog"));
    html_line(h, "p", NULL, x->person->has_vog ? SAY(w, "helping.vog.has") : SAY(w, "helping.vog.none"));
    begin_saying(w, path_of(w, WEB_BROKER_PERSON, x), NULL, "sh-stack");
    put_field(w, &(field){.kind = WEB_DATE,
                          .name = S("vog"),
                          .id = S("vog-dag"),
                          .label = SAY(w, "helping.vog.day"),
                          .own_parts = true,
                          .day = x->day,
                          .month = x->month,
                          .year = x->year});
    html_box(h, "div", "sh-buttons");
    put_saying(w, "secondary", "check", HELPING_VOG, SAY(w, "helping.vog.seen"), STR_NULL);
    html_end(h, "div");
    end_form(w);
    html_end(h, "section");
}

static void put_two(page *w, const web_broker_person *x)
{
    html *h = &w->h;
    const helping_board *b = x->board;
    web_choice *list = ARENA_ARRAY(w->a, web_choice, b->person_count + 1);
    size_t n = 0;
    list[n++] = (web_choice){STR_NULL, SAY(w, "helping.choose")};
    for (size_t i = 0; i < b->person_count; i++) {
        if (!str_eq(b->people[i].id, x->person->id)) {
            list[n++] = (web_choice){b->people[i].id, b->people[i].name};
        }
    }
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("samen"));
    html_line(h, "h2", NULL, SAY(w, "helping.never"));
    begin_saying(w, path_of(w, WEB_BROKER_PERSON, x), NULL, "sh-stack");
    put_field(w, &(field){.kind = WEB_CHOICE,
                          .name = S(WEB_FIELD_OTHER),
                          .id = S(WEB_FIELD_OTHER),
                          .label = SAY(w, "helping.never.who"),
                          .choices = list,
                          .choice_count = n,
                          .as_list = true});
    put_words_field(w, WEB_FIELD_WORDS, SAY(w, "helping.why"), STR_NULL, x->words);
    html_box(h, "div", "sh-buttons");
    put_saying(w, "secondary", "pin", HELPING_PINS, SAY(w, "helping.pin.two"), STR_NULL);
    put_saying(w, "secondary", "lock", HELPING_FORBIDS, SAY(w, "helping.forbid"), STR_NULL);
    html_end(h, "div");
    end_form(w);
    html_end(h, "section");
}

static void put_stopping(page *w, const web_broker_person *x)
{
    html *h = &w->h;
    bool stopped = x->person->stopped;
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("stoppen"));
    html_line(h, "h2", NULL, stopped ? SAY(w, "helping.stopped.for") : SAY(w, "helping.stop"));
    html_line(h, "p", NULL, SAY(w, "helping.stop.for"));
    begin_saying(w, path_of(w, WEB_BROKER_PERSON, x), NULL, "sh-stack");
    put_hidden(w, S(WEB_FIELD_CHANNEL), str_of(web_helping_channel(HELPING_PHONE)));
    html_box(h, "div", "sh-buttons");
    if (stopped) {
        put_saying(w, "secondary", NULL, HELPING_RESUMES, SAY(w, "helping.resume.for"), STR_NULL);
    } else {
        put_saying(w, "secondary", NULL, HELPING_STOPS, SAY(w, "helping.stop.them"), STR_NULL);
    }
    html_end(h, "div");
    end_form(w);
    html_end(h, "section");
}

void web_broker_person_page(buf *out, const web_page *p, const web_broker_person *x)
{
    str title = x->listed->name;
    frame f = {.route = WEB_BROKER_PERSON, .id = x->person->id};
    f.title = x->mistake.n > 0 ? TEXT(out->a, p->lang, "web.title.mistake", title) : title;
    page w = frame_begin(out, p, &f);
    html *h = &w.h;
    html_box(h, "div", "sh-crumb");
    put_link_button(&w, "subtle", "back", web_path(w.a, p->lang, WEB_BROKER), SAY(&w, "helping.board"));
    html_end(h, "div");
    html_box(h, "div", "sh-section__head");
    put_heading(&w, 1, NULL, title);
    html_box(h, "p", "sh-tags");
    put_tag(&w, "low", x->listed->place);
    if (x->person->stopped) {
        put_tag(&w, "mid", SAY(&w, "helping.tag.stopped"));
    }
    if (x->person->minor) {
        put_tag(&w, "warm", SAY(&w, "helping.tag.minor"));
    }
    if (x->person->has_vog) {
        put_tag(&w, "high", SAY(&w, "helping.tag.vog"));
    }
    html_end(h, "p");
    html_end(h, "div");
    html_box(h, "div", "sh-page");
    html_box(h, "div", "sh-column");
    put_mistake(&w, x->mistake);
    put_unread(&w, x->board);
    put_about(&w, x);
    put_couplings(&w, x);
    put_latest(&w, x->board, x->person->id);
    html_end(h, "div");
    html_box(h, "div", "sh-rail");
    put_broker_words(&w, x->board, path_of(&w, WEB_BROKER_PERSON, x), x->person->id);
    put_vog(&w, x);
    put_two(&w, x);
    put_stopping(&w, x);
    html_end(h, "div");
    html_end(h, "div");
    frame_end(&w);
}
