#include "web/scheme.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ name, amount, certainty */

static str period_words(page *w, str period)
{
    str id = str_copy(w->a, str_printf(w->a, "web.per." STR_FMT, STR_ARG(period)));
    return text_raw(w->p->lang, id.p) != NULL ? text_get(w->a, w->p->lang, id.p, 0, NULL) : period;
}

static void put_amount(page *w, const overview_item *item)
{
    str amount = text_money(w->a, w->p->lang, item->amount_cents);
    html_line(&w->h, "span", "sh-amount", SAY(w, "amount", amount, period_words(w, item->period)));
}

enum { MISSING_SHOWN = 3 };

/* What it may come to, when facts are missing. */
static void put_range(page *w, const overview_item *item)
{
    text_language lang = w->p->lang;
    str low = text_money(w->a, lang, item->low_cents), high = text_money(w->a, lang, item->high_cents), range;
    bool from = item->sure && item->low_reached && item->low_cents > 0;
    bool open = !item->high_reached;
    if (!item->has_amount || (open && !from) || (!open && item->high_cents <= 0)) {
        return;
    }
    range = open ? SAY(w, "at_least", low) : from ? SAY(w, "between", low, high) : SAY(w, "at_most", high);
    html_line(&w->h, "span", "sh-amount sh-amount--open", SAY(w, "amount", range, period_words(w, item->period)));
}

/* What an item says of money, if anything. */
static void put_item_amount(page *w, const overview_item *item)
{
    if (item->status == OVERVIEW_GRANTED && item->has_amount) {
        put_amount(w, item);
    } else if (item->status == OVERVIEW_MISSING) {
        put_range(w, item);
    }
}

static void put_name(page *w, const group *g)
{
    html *h = &w->h;
    html_box(h, "div", "sh-scheme__line");
    html_line(h, "h3", NULL, g->items[0]->name);
    if (g->n == 1) {
        put_item_amount(w, g->items[0]);
    }
    html_end(h, "div");
}

/* A caution means that the calculation leaves something out. */
static void put_certainty(page *w, const overview_item *item)
{
    const char *class_name = "sh-sure sh-sure--low";
    str words = STR_NULL;
    switch (share_of(item)) {
    case SHARE_OFFERED:
    case SHARE_RECEIVED:
        class_name = item->caution.n > 0 ? "sh-sure sh-sure--mid" : "sh-sure sh-sure--high";
        words = item->caution.n > 0 ? SAY(w, "sure.likely") : SAY(w, "sure.almost");
        break;
    case SHARE_MISSING: words = SAY(w, "sure.maybe"); break;
    case SHARE_UNCONFIRMED: words = SAY(w, "sure.unconfirmed"); break;
    case SHARE_FAILED: words = SAY(w, "sure.failed"); break;
    case SHARE_REFUSED: words = SAY(w, "sure.no"); break;
    }
    html_line(&w->h, "span", class_name, words);
    html_text(&w->h, S(" "));
}

static str whom(page *w, const household *h, const overview_item *item)
{
    str names = person_names(w, h, item->persons, item->person_count);
    return item->person_count > 1 ? SAY(w, "for_together", names) : SAY(w, "for", names);
}

/* For whom; in a household of one that needs no words. */
static void put_whom(page *w, const household *home, const group *g)
{
    html *h = &w->h;
    if (g->n == 1) {
        if (home->person_count > 1 && g->items[0]->person_count > 0) {
            html_line(h, "p", NULL, whom(w, home, g->items[0]));
        }
        return;
    }
    for (size_t i = 0; i < g->n; i++) {
        html_box(h, "p", "sh-scheme__whom");
        html_line(h, "span", NULL, whom(w, home, g->items[i]));
        put_item_amount(w, g->items[i]);
        html_end(h, "p");
    }
}

/* ------------------------------------------------------------------ what is missing, what stands in the way */

static void put_missing(page *w, const household *home, const group *g)
{
    html *h = &w->h;
    size_t n;
    const overview_missing **list = group_missing(w->a, g, &n);
    if (n == 0) {
        return;
    }
    bool folded = n > MISSING_SHOWN && !w->paper;
    str *lines = ARENA_ARRAY(w->a, str, n);
    for (size_t i = 0; i < n; i++) {
        str question = list[i]->question.n > 0 ? list[i]->question : SAY(w, "missing.fact", list[i]->fact);
        bool named = home->person_count > 1 && list[i]->person.n > 0;
        lines[i] = named ? SAY(w, "missing.of", person_name(home, list[i]->person), question) : question;
    }
    if (folded) {
        html_begin(h, "details");
        html_begin(h, "summary");
        html_text(h, SAY(w, "missing.many", str_printf(w->a, "%zu", n)));
        html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", g->items[0]->name));
        html_end(h, "summary");
    } else {
        html_line(h, "p", NULL, SAY(w, "missing"));
    }
    put_bullets(w, lines, n);
    if (folded) {
        html_end(h, "details");
    }
}

static bool same_reasons(const overview_item *a, const overview_item *b)
{
    bool same = a->reason_count == b->reason_count;
    for (size_t i = 0; same && i < a->reason_count; i++) {
        same = str_eq(a->reasons[i], b->reasons[i]);
    }
    return same;
}

/* The names of those of the group from `first` on for whom the same reasons count; empty when an earlier one told them. */
static str whose_reasons(page *w, const household *home, const group *g, size_t first)
{
    str *ids = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        if (!same_reasons(g->items[i], g->items[first])) {
            continue;
        }
        if (i < first) {
            return STR_NULL;
        }
        for (size_t j = 0; j < g->items[i]->person_count; j++) {
            ARENA_PUSH(w->a, ids, n, cap, g->items[i]->persons[j]);
        }
    }
    return person_names(w, home, ids, n);
}

static void put_reasons(page *w, const household *home, const group *g)
{
    html *h = &w->h;
    for (size_t i = 0; i < g->n; i++) {
        const overview_item *item = g->items[i];
        str names = whose_reasons(w, home, g, i);
        if (names.n == 0) {
            continue;
        }
        /* a sentence that begins with the name needs no name before it */
        bool whole =
            item->reason_count == 1 && str_starts(item->reasons[0], str_printf(w->a, STR_FMT " ", STR_ARG(names)));
        if (home->person_count > 1 && !whole) {
            html_line(h, "p", NULL, item->reason_count > 0 ? SAY(w, "reasons.of", names) : SAY(w, "for", names));
        }
        if (whole) {
            html_line(h, "p", NULL, item->reasons[0]);
        } else if (item->reason_count > 0) {
            put_bullets(w, item->reasons, item->reason_count);
        }
    }
}

/* ------------------------------------------------------------------ who decides, how, which articles */

static void put_body(page *w, const overview_item *item)
{
    html *h = &w->h;
    if (item->body.n > 0) {
        html_line(h, "p", NULL, SAY(w, "body", item->body));
    }
    if (item->term_count > 0) {
        str *terms = ARENA_ARRAY(w->a, str, item->term_count);
        for (size_t i = 0; i < item->term_count; i++) {
            terms[i] = item->terms[i].text;
        }
        html_line(h, "p", NULL, SAY(w, "terms"));
        put_bullets(w, terms, item->term_count);
    }
}

static void put_apply(page *w, const overview_item *item)
{
    html *h = &w->h;
    if (item->apply.n == 0) {
        return;
    }
    html_begin(h, "p");
    html_text(h, SAY(w, "apply", item->apply));
    if (item->apply_url.n > 0) {
        html_text(h, S(" "));
        put_link(w, item->apply_url, item->apply_url);
    }
    html_end(h, "p");
}

static void put_articles(page *w, const group *g)
{
    html *h = &w->h;
    size_t n;
    const overview_article *list = group_articles(w->a, g, &n);
    if (n == 0) {
        return;
    }
    html_begin(h, "details");
    if (w->paper) {
        html_flag(h, "open");
    }
    html_begin(h, "summary");
    html_text(h, SAY(w, "articles"));
    html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", g->items[0]->name));
    html_end(h, "summary");
    html_box(h, "ul", "sh-articles");
    for (size_t i = 0; i < n; i++) {
        str name = SAY(w, "article", list[i].law_name, list[i].article);
        html_begin(h, "li");
        if (list[i].url.n > 0 && !w->paper) {
            put_link(w, list[i].url, name);
        } else {
            html_text(h, name);
        }
        html_end(h, "li");
    }
    html_end(h, "ul");
    html_end(h, "details");
}

void put_scheme(page *w, const web_overview *o, const group *g)
{
    html *h = &w->h;
    const overview_item *item = g->items[0];
    const household *home = o->record->household;
    share which = share_of(item);
    html_box(h, "li", "sh-scheme");
    put_name(w, g);
    html_begin(h, "p");
    put_certainty(w, item);
    html_text(h, item->summary);
    html_end(h, "p");
    if (which == SHARE_REFUSED || which == SHARE_FAILED || which == SHARE_UNCONFIRMED) {
        put_reasons(w, home, g); /* each with the names of whom it is about */
    } else {
        put_whom(w, home, g);
    }
    put_missing(w, home, g);
    if (item->caution.n > 0 && item->status == OVERVIEW_GRANTED) {
        html_line(h, "p", NULL, SAY(w, "caution", item->caution));
    }
    put_body(w, item);
    if (which == SHARE_OFFERED || which == SHARE_UNCONFIRMED || which == SHARE_FAILED) {
        put_apply(w, item);
    }
    put_articles(w, g);
    html_end(h, "li");
}
