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
    bool one = from && !open && item->low_cents == item->high_cents;
    range = one ? high : open ? SAY(w, "at_least", low) : from ? SAY(w, "between", low, high) : SAY(w, "at_most", high);
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

static bool same_range(const overview_item *a, const overview_item *b)
{
    return a->has_amount == b->has_amount && a->low_cents == b->low_cents && a->high_cents == b->high_cents &&
           a->low_reached == b->low_reached && a->high_reached == b->high_reached && a->sure == b->sure;
}

/* Is it one line for all of the group? What may be is the same for several people as long as little is known. */
static bool is_one(const group *g)
{
    bool one = g->n == 1 || g->items[0]->status == OVERVIEW_MISSING;
    for (size_t i = 1; one && i < g->n; i++) {
        one = same_range(g->items[0], g->items[i]);
    }
    return one;
}

static void put_name(page *w, const group *g)
{
    html *h = &w->h;
    html_box(h, "div", "sh-scheme__line");
    html_line(h, "h3", NULL, g->items[0]->name);
    if (is_one(g)) {
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

/* ------------------------------------------------------------------ for whom */

/* Names say something only where somebody else could be meant: the one adult of a home needs none. */
static bool needs_names(const overview *o, const overview_item *item)
{
    const household *home = o->household;
    if (adults_of(o) > 1 || home->person_count == 0) {
        return item->person_count > 0;
    }
    return item->person_count > 1 || (item->person_count == 1 && !is_adult(o, household_find(home, item->persons[0])));
}

static str whom(page *w, const overview *o, const overview_item *item)
{
    size_t adults = 0;
    for (size_t i = 0; i < item->person_count; i++) {
        adults += is_adult(o, household_find(o->household, item->persons[i]));
    }
    if (adults > 1 && adults == item->person_count && adults == adults_of(o)) {
        return SAY(w, "for_all");
    }
    str names = person_names(w, o->household, item->persons, item->person_count);
    return item->person_count > 1 ? SAY(w, "for_together", names) : SAY(w, "for", names);
}

/* Each with their own amount; otherwise the short line tells it. */
static void put_whom(page *w, const overview *o, const group *g)
{
    html *h = &w->h;
    for (size_t i = 0; !is_one(g) && i < g->n; i++) {
        html_box(h, "p", "sh-scheme__whom");
        html_line(h, "span", NULL, whom(w, o, g->items[i]));
        put_item_amount(w, g->items[i]);
        html_end(h, "p");
    }
}

static str names_of(page *w, const household *home, const group *g)
{
    str *ids = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->person_count; j++) {
            ARENA_PUSH(w->a, ids, n, cap, g->items[i]->persons[j]);
        }
    }
    return person_names(w, home, ids, n);
}

/* ------------------------------------------------------------------ what stands in the way, and what would change it */

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

/* A question begins with whom it is about; the visitor needs no "u: " before it. */
static void put_flips(page *w, const overview_item *item)
{
    str name = SAY(w, "name.you"), you = SAY(w, "missing.of", name, STR_NULL);
    str *lines = ARENA_ARRAY(w->a, str, item->flip_count);
    for (size_t i = 0; i < item->flip_count; i++) {
        lines[i] = str_starts(item->flips[i], you) ? str_from(item->flips[i], you.n) : item->flips[i];
    }
    if (item->flip_count > 0) {
        html_line(&w->h, "p", NULL, SAY(w, "flips"));
        put_bullets(w, lines, item->flip_count);
    }
}

static void put_reasons(page *w, const overview *o, const group *g)
{
    html *h = &w->h;
    for (size_t i = 0; i < g->n; i++) {
        const overview_item *item = g->items[i];
        str names = whose_reasons(w, o->household, g, i);
        if (names.n == 0) {
            continue;
        }
        /* a sentence that begins with the name needs no name before it */
        bool whole =
            item->reason_count == 1 && str_starts(item->reasons[0], str_printf(w->a, STR_FMT " ", STR_ARG(names)));
        if (!whole && (g->n > 1 || needs_names(o, item))) {
            html_line(h, "p", NULL, item->reason_count > 0 ? SAY(w, "reasons.of", names) : SAY(w, "for", names));
        }
        if (whole) {
            html_line(h, "p", NULL, item->reasons[0]);
        } else if (item->reason_count > 0) {
            put_bullets(w, item->reasons, item->reason_count);
        }
        put_flips(w, item);
    }
}

/* ------------------------------------------------------------------ the short line: what is missing, who decides, the rule */

/* "Hangt af van 3 vragen." Empty when nothing is missing. */
static str waits_for(page *w, const group *g)
{
    size_t n, more = 0;
    group_missing(w->a, g, &n);
    for (size_t i = 0; i < g->n; i++) {
        more = g->items[i]->more_missing > more ? g->items[i]->more_missing : more;
    }
    n += more;
    return n == 0 ? STR_NULL : n == 1 ? SAY(w, "waits.one") : SAY(w, "waits.more", str_printf(w->a, "%zu", n));
}

static void put_rule(page *w, const overview_item *item)
{
    html *h = &w->h;
    if (item->article_count == 0 || item->articles[0].url.n == 0 || w->paper) {
        return; /* on paper the articles themselves stand below */
    }
    html_text(h, S(" "));
    begin_link(w, "nl-link sh-rule", item->articles[0].url);
    html_text(h, SAY(w, "rule"));
    html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", item->name));
    end_link(w, item->articles[0].url);
}

static bool has_reasons(const overview_item *item)
{
    return item->status != OVERVIEW_GRANTED && item->status != OVERVIEW_MISSING;
}

static void put_sentence(page *w, str sentence)
{
    if (sentence.n > 0) {
        html_text(&w->h, sentence);
        html_text(&w->h, S(" "));
    }
}

/* Certainty, what it is (a short row leaves that out), what it waits for, for whom, who decides, and the rule. */
static void put_short_line(page *w, const overview *o, const group *g, bool is_short)
{
    const overview_item *item = g->items[0];
    bool here = item->handled_here && !w->paper; /* which part of the municipality stands below */
    html_begin(&w->h, "p");
    put_certainty(w, item);
    put_sentence(w, is_short ? STR_NULL : item->summary);
    put_sentence(w, waits_for(w, g));
    if (is_one(g) && !has_reasons(item) && needs_names(o, item)) { /* reasons have names of their own */
        put_sentence(w, g->n == 1 ? whom(w, o, item) : SAY(w, "for", names_of(w, o->household, g)));
    }
    if (item->body.n > 0) {
        html_text(&w->h, here       ? SAY(w, "body.here")
                         : w->paper ? SAY(w, "body", item->body)
                                    : SAY(w, "body.short", item->body));
    }
    put_rule(w, item);
    html_end(&w->h, "p");
}

/* ------------------------------------------------------------------ more about it */

static void put_missing(page *w, const household *home, const group *g)
{
    size_t n;
    const overview_missing **list = group_missing(w->a, g, &n);
    if (n == 0) {
        return;
    }
    str *lines = ARENA_ARRAY(w->a, str, n);
    for (size_t i = 0; i < n; i++) {
        str question = list[i]->question.n > 0 ? list[i]->question : SAY(w, "missing.fact", list[i]->fact);
        str name = person_name(home, list[i]->person);
        bool named = home->person_count > 1 && name.n > 0 && !str_eq(name, SAY(w, "name.you"));
        lines[i] = named ? SAY(w, "missing.of", name, question) : question;
    }
    html_line(&w->h, "p", NULL, SAY(w, "missing"));
    put_bullets(w, lines, n);
}

static bool is_among(const str *list, size_t n, str x)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i], x)) {
            return true;
        }
    }
    return false;
}

/* The same sentence for several people stands there once. */
static void put_terms(page *w, const group *g)
{
    str *terms = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->term_count; j++) {
            if (!is_among(terms, n, g->items[i]->terms[j].text)) {
                ARENA_PUSH(w->a, terms, n, cap, g->items[i]->terms[j].text);
            }
        }
    }
    if (n > 0) {
        html_line(&w->h, "p", NULL, SAY(w, "terms"));
        put_bullets(w, terms, n);
    }
}

/* What is kept apart for later, beside the amount. */
static void put_set_aside(page *w, const group *g)
{
    str *told = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        str text = g->items[i]->set_aside;
        if (text.n > 0 && !is_among(told, n, text)) {
            ARENA_PUSH(w->a, told, n, cap, text);
            html_line(&w->h, "p", NULL, text);
        }
    }
}

static void put_apply(page *w, const overview_item *item)
{
    html *h = &w->h;
    share which = share_of(item);
    if (item->apply.n == 0 || which == SHARE_RECEIVED || which == SHARE_REFUSED || which == SHARE_MISSING) {
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

/* "Participatiewet, artikel 11", which leads to its text. */
static void put_first_article(page *w, const overview_article *x)
{
    str name = SAY(w, "article", x->law_name, x->article);
    if (x->url.n == 0 || w->paper) {
        html_text(&w->h, name);
    } else {
        put_link(w, x->url, name);
    }
}

/* One line for each law: "Participatiewet, artikel 11, 19, 22a". One link is enough to come to the law; the API has one for each article. */
static void put_articles(page *w, const group *g)
{
    html *h = &w->h;
    size_t n;
    const overview_article *list = group_articles(w->a, g, &n);
    bool *told = ARENA_ARRAY(w->a, bool, n);
    if (n > 0) {
        html_line(h, "p", NULL, SAY(w, "articles"));
    }
    for (size_t i = 0; i < n; i++) {
        if (told[i]) {
            continue;
        }
        html_box(h, "p", "sh-fine");
        put_first_article(w, &list[i]);
        for (size_t j = i + 1; j < n; j++) {
            if (!told[j] && str_eq(list[j].law_name, list[i].law_name)) {
                html_text(h, S(", "));
                html_text(h, list[j].article);
                told[j] = true;
            }
        }
        html_end(h, "p");
    }
}

static void put_more(page *w, const household *home, const group *g, bool is_short)
{
    html *h = &w->h;
    const overview_item *item = g->items[0];
    if (!w->paper) {
        html_begin(h, "details");
        html_begin(h, "summary");
        html_text(h, SAY(w, "more"));
        html_line(h, "span", "sh-hidden", SAY(w, "about_scheme", item->name));
        html_end(h, "summary");
    }
    if (is_short) {
        html_line(h, "p", NULL, item->summary);
    }
    put_missing(w, home, g);
    if (item->caution.n > 0 && item->status == OVERVIEW_GRANTED) {
        html_line(h, "p", NULL, SAY(w, "caution", item->caution));
    }
    put_terms(w, g);
    put_apply(w, item);
    if (item->handled_here && item->body.n > 0 && !w->paper) {
        html_line(h, "p", NULL, SAY(w, "body", item->body));
    }
    put_articles(w, g);
    if (!w->paper) {
        html_end(h, "details");
    }
}

void put_scheme(page *w, const overview *o, const group *g)
{
    html *h = &w->h;
    share which = share_of(g->items[0]);
    bool is_short = (which == SHARE_MISSING || which == SHARE_RECEIVED) && !w->paper;
    html_box(h, "li", is_short ? "sh-scheme sh-scheme--short" : "sh-scheme");
    put_name(w, g);
    put_short_line(w, o, g, is_short);
    if (has_reasons(g->items[0])) {
        put_reasons(w, o, g); /* each with the names of whom it is about */
    } else {
        put_whom(w, o, g);
    }
    put_set_aside(w, g);
    put_more(w, o->household, g, is_short);
    html_end(h, "li");
}
