/* What was understood of own words: dangers first, then the words themselves, and what they are about. */
#include "web/groups.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ danger */

typedef struct danger_row {
    const char *title, *text, *link, *label;
} danger_row;

/* {0} of a text: a day. link NULL: the phone of the municipality. */
static const danger_row danger_rows[] = {
    [OVERVIEW_DANGER_NOW] = {"web.danger.now.title", "web.danger.now.text", "tel:112", "web.danger.112"},
    [OVERVIEW_DANGER_HOME] = {"web.danger.home.title", "web.danger.home.text", "tel:08002000", "web.danger.home.call"},
    [OVERVIEW_DANGER_LIFE] = {"web.danger.life.title", "web.danger.life.text", "tel:113", "web.danger.113"},
    [OVERVIEW_DANGER_EVICTION] = {"web.danger.eviction.title", "web.danger.eviction.text", NULL, NULL},
    [OVERVIEW_DANGER_CUTOFF] = {"web.danger.cutoff.title", "web.danger.cutoff.text", NULL, NULL},
    [OVERVIEW_DANGER_SHELTER] = {"web.danger.shelter.title", "web.danger.shelter.text", NULL, NULL},
};
_Static_assert(sizeof danger_rows / sizeof danger_rows[0] == OVERVIEW_DANGERS, "every danger has its words");

static void put_danger(page *w, const overview_danger *d)
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

bool put_dangers(page *w, const overview *o)
{
    if (o->danger_count == 0) {
        return false;
    }
    put_danger_line(w);
    html_box(&w->h, "div", "sh-dangers sh-block");
    for (size_t i = 0; i < o->danger_count; i++) {
        put_danger(w, &o->dangers[i]);
    }
    html_end(&w->h, "div");
    return true;
}

/* ------------------------------------------------------------------ own words */

enum { QUOTES_SHOWN = 2 }; /* of more, one stands there and the others open */

static void put_some_quotes(page *w, const household *home, size_t from, size_t to)
{
    html *h = &w->h;
    html_box(h, "div", "sh-quotes");
    for (size_t i = from; i < to; i++) {
        str who =
            str_eq(home->worries[i].who, S("samen")) ? SAY(w, "together") : person_name(home, home->worries[i].who);
        html_box(h, "blockquote", "sh-quote");
        html_box(h, "p", "sh-said");
        html_attr(h, "dir", S("auto"));
        html_text(h, SAY(w, "quote", str_trim(home->worries[i].text)));
        html_end(h, "p");
        if (home->person_count > 1 && !str_eq(who, SAY(w, "name.you"))) {
            html_line(h, "span", "sh-quote__who", who);
        }
        html_end(h, "blockquote");
    }
    html_end(h, "div");
}

void put_quotes(page *w, const household *home)
{
    html *h = &w->h;
    if (home->worry_count == 0) {
        return;
    }
    size_t shown = home->worry_count > QUOTES_SHOWN && !w->paper ? 1 : home->worry_count;
    put_some_quotes(w, home, 0, shown);
    if (shown < home->worry_count) {
        html_begin(h, "details");
        html_line(h, "summary", NULL, SAY(w, "understood.others", str_printf(w->a, "%zu", home->worry_count - shown)));
        put_some_quotes(w, home, shown, home->worry_count);
        html_end(h, "details");
    }
}

void put_one_help(page *w, const overview_help *s)
{
    html *h = &w->h;
    html_begin(h, "li");
    html_begin(h, "p");
    html_line(h, "b", NULL, s->name);
    html_text(h, S(". "));
    html_text(h, s->about);
    html_end(h, "p");
    html_begin(h, "p"); /* a line of its own: a link that begins halfway a line is hard to follow */
    if (s->page.n > 0) {
        put_link(w, s->page, s->where);
    } else {
        html_text(h, s->where);
    }
    html_end(h, "p");
    html_end(h, "li");
}

static bool is_helped(const overview *o, size_t heard, const overview_help *s)
{
    for (size_t i = 0; i < heard; i++) {
        if (o->heard[i].service_count > 0 && !o->heard[i].danger && str_eq(o->heard[i].services[0].id, s->id)) {
            return true;
        }
    }
    return false;
}

/* The nearest place to go for each problem, each once, also where no scheme of ours helps. What is dangerous has its own card. */
void put_help(page *w, const overview *o)
{
    html *h = &w->h;
    size_t n = 0;
    for (size_t i = 0; i < o->heard_count; i++) {
        n += !o->heard[i].danger && o->heard[i].service_count > 0;
    }
    if (n == 0) {
        return;
    }
    html_line(h, "p", NULL, SAY(w, "understood.help"));
    html_begin(h, "ul");
    for (size_t i = 0; i < o->heard_count; i++) {
        const overview_heard *heard = &o->heard[i];
        if (!heard->danger && heard->service_count > 0 && !is_helped(o, i, &heard->services[0])) {
            put_one_help(w, &heard->services[0]);
        }
    }
    html_end(h, "ul");
}

/* Words that mean nothing to us are never passed over in silence. */
static void put_not_understood(page *w, const overview *o)
{
    if (o->household->worry_count > 0 && o->wish.n == 0) {
        html_line(&w->h, "p", NULL, SAY(w, "understood.nothing", w->p->site->phone));
    }
}

void put_heard(page *w, const overview *o)
{
    html *h = &w->h;
    if (o->heard_count == 0) {
        put_not_understood(w, o);
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
