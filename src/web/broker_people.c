/* The broker's lists: what happened lately, who there is, what the broker fixed or forbade. */
#include "web/helping_parts.h"

#include "base/banned.h"

enum { LATEST = 7 };

const helping_listed *helping_find(const helping_board *b, str id)
{
    for (size_t i = 0; i < b->person_count; i++) {
        if (str_eq(b->people[i].id, id)) {
            return &b->people[i];
        }
    }
    return NULL;
}

str helping_name(page *w, const helping_board *b, str id)
{
    const helping_listed *p = helping_find(b, id);
    return p != NULL ? p->name : id.n > 0 ? id : SAY(w, "helping.somebody");
}

/* ------------------------------------------------------------------ what happened lately */

static str event_says(page *w, const helping_board *b, const helping_event *x)
{
    str id = str_copy(w->a, str_printf(w->a, "web.helping.event.%s", web_helping_what(x->what)));
    str why = x->what == HELPING_ENDS && x->words.n > 0 ? helping_text(w, "because", str_copy(w->a, x->words).p)
              : x->what == HELPING_TAKES                ? x->words
                                                        : helping_name(w, b, x->other);
    const str arguments[] = {helping_name(w, b, x->who), why};
    return text_get(w->a, w->p->lang, id.p, sizeof arguments / sizeof arguments[0], arguments);
}

static void put_event(page *w, const helping_board *b, const helping_event *x)
{
    html *h = &w->h;
    str day = x->what == HELPING_REPORTS ? helping_moment(w, x->at) : helping_day(w, x->at),
        channel = helping_text(w, "channel", web_helping_channel(x->channel));
    html_begin(h, "li");
    html_begin(h, "div");
    html_line(h, "p", NULL, event_says(w, b, x));
    html_line(h, "p", "sh-note",
              x->by_broker ? SAY(w, "helping.event.by_broker", day, channel) : SAY(w, "helping.event.by_them", day));
    html_end(h, "div");
    html_end(h, "li");
}

static bool is_about(const helping_event *x, str id)
{
    return id.n == 0 || str_eq(x->who, id) || str_eq(x->other, id);
}

/* Newest first: the first few, the others when opened. */
void put_latest(page *w, const helping_board *b, str only)
{
    html *h = &w->h;
    size_t n = 0, shown = 0;
    for (size_t i = 0; i < b->latest_count; i++) {
        n += is_about(&b->latest[i], only);
    }
    html_box(h, "section", "sh-card sh-stack");
    html_attr(h, "id", S("laatst"));
    html_line(h, "h2", NULL, SAY(w, "helping.latest"));
    if (n == 0) {
        html_line(h, "p", NULL, SAY(w, "helping.latest.none"));
        html_end(h, "section");
        return;
    }
    html_box(h, "ul", "sh-rows");
    for (size_t i = 0; i < b->latest_count; i++) {
        if (!is_about(&b->latest[i], only)) {
            continue;
        }
        if (shown++ == LATEST) {
            html_end(h, "ul");
            begin_fold(w, NULL, SAY(w, "helping.latest.all"));
            html_box(h, "ul", "sh-rows");
        }
        put_event(w, b, &b->latest[i]);
    }
    html_end(h, "ul");
    if (n > LATEST) {
        end_fold(w);
    }
    html_end(h, "section");
}

/* ------------------------------------------------------------------ people */

static str path_to(page *w, str id)
{
    return web_path_of(w->a, w->p->lang, WEB_BROKER_PERSON, id, STR_NULL);
}

void put_person(page *w, const helping_listed *p)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_begin(h, "div");
    html_box(h, "a", "sh-to");
    html_attr(h, "href", path_to(w, p->id));
    html_text(h, p->name);
    html_end(h, "a");
    html_line(h, "p", "sh-note",
              SAY(w, "helping.person", p->place, str_of_int(w->a, p->can), str_of_int(w->a, p->seek),
                  str_of_int(w->a, p->given), str_of_int(w->a, p->received)));
    if (p->stopped || p->minor || p->has_vog) {
        html_box(h, "p", "sh-tags");
        if (p->stopped) {
            put_tag(w, "mid", SAY(w, "helping.tag.stopped"));
        }
        if (p->minor) {
            put_tag(w, "warm", SAY(w, "helping.tag.minor"));
        }
        if (p->has_vog) {
            put_tag(w, "high", SAY(w, "helping.tag.vog"));
        }
        html_end(h, "p");
    }
    html_end(h, "div");
    html_end(h, "li");
}

void put_one_alone(page *w, const helping_alone *x)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_begin(h, "div");
    put_link(w, path_to(w, x->id), x->name);
    html_line(h, "p", NULL, x->change.n > 0 ? x->change : SAY(w, "helping.alone.nothing"));
    if (x->would > 0) {
        html_line(h, "p", "sh-note", SAY(w, "helping.alone.would", str_of_int(w->a, x->would)));
    }
    html_end(h, "div");
    html_end(h, "li");
}

/* ------------------------------------------------------------------ what the broker said about two people */

void put_word(page *w, const helping_word *x, str path)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_begin(h, "div");
    html_line(h, "p", NULL,
              x->what == HELPING_PINS      ? SAY(w, "helping.word.pins", x->name, x->other_name)
              : x->what == HELPING_HANDLES ? SAY(w, "helping.word.apart", x->name, x->other_name)
                                           : SAY(w, "helping.word.forbids", x->name, x->other_name));
    if (x->words.n > 0) {
        html_line(h, "p", "sh-note", x->words);
    }
    html_line(h, "p", "sh-note", helping_day(w, x->at));
    html_end(h, "div");
    begin_saying(w, path, NULL, NULL);
    put_hidden(w, S(WEB_FIELD_WHO), x->who);
    put_hidden(w, S(WEB_FIELD_OTHER), x->other);
    put_saying(w, "secondary", NULL, HELPING_LOOSENS, SAY(w, "helping.loosen"),
               SAY(w, "helping.about.two", x->name, x->other_name));
    end_form(w);
    html_end(h, "li");
}

void put_broker_words(page *w, const helping_board *b, str path, str id)
{
    html *h = &w->h;
    enum { WORDS = 20 };
    size_t n = 0;
    for (size_t i = 0; i < b->word_count; i++) {
        const helping_word *x = &b->words[i];
        if (id.n > 0 && !str_eq(x->who, id) && !str_eq(x->other, id)) {
            continue;
        }
        if (n++ == 0) {
            html_box(h, "section", "sh-card sh-stack");
            html_attr(h, "id", str_of(web_broker_list_place(WEB_LIST_WORDS)));
            html_line(h, "h2", NULL, SAY(w, "helping.words"));
            html_box(h, "ul", "sh-rows");
        }
        if (n <= WORDS) {
            put_word(w, x, path);
        }
    }
    if (n > 0) {
        html_end(h, "ul");
        put_see_all(w, WEB_LIST_WORDS, n < WORDS ? n : WORDS, n);
        html_end(h, "section");
    }
}
