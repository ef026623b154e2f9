/* The overview for somebody who is tired: short sentences, one thing after another, what is certain first. */
#include "report/layout.h"
#include "report/report.h"
#include "report/sections.h"

#include <stdlib.h>

#include "base/banned.h"

enum { ARTICLES_MAX = 6 }; /* of one scheme; JSON has them all */

typedef struct telling {
    arena *a;
    const overview *o;
    text_language lang;
    layout page;
} telling;

#define SAY(w, id, ...) TEXT((w)->a, (w)->lang, "report.overview." id, ##__VA_ARGS__)

/* ------------------------------------------------------------------ names */

static str name_of(const telling *w, str id)
{
    const household *h = w->o->household;
    for (size_t i = 0; i < h->person_count; i++) {
        if (str_eq(h->persons[i].id, id)) {
            return h->persons[i].name.n > 0 ? h->persons[i].name : id;
        }
    }
    return str_eq(id, S("samen")) ? SAY(w, "together") : id;
}

/* "Robin, Sam en Tess" */
static str joined(const telling *w, const str *items, size_t n)
{
    buf b = buf_in(w->a);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i == 0 ? STR_NULL : i + 1 < n ? S(", ") : SAY(w, "and"));
        buf_put(&b, items[i]);
    }
    return buf_str(&b);
}

static str names_of(const telling *w, const str *ids, size_t n)
{
    str *names = ARENA_ARRAY(w->a, str, n);
    for (size_t i = 0; i < n; i++) {
        names[i] = name_of(w, ids[i]);
    }
    return joined(w, names, n);
}

/* The law's own word for a period, said as "per month"; a period without a text of ours is said as it is. */
static str period_words(const telling *w, str period)
{
    str id = str_printf(w->a, "report.overview.per." STR_FMT, STR_ARG(period));
    id = str_copy(w->a, id);
    return text_raw(w->lang, id.p) != NULL ? text_get(w->a, w->lang, id.p, 0, NULL) : period;
}

/* ------------------------------------------------------------------ items that are told together */

typedef struct group { /* of one scheme, with one outcome, decided by one body */
    const overview_item **items;
    size_t n, cap;
} group;

static bool belongs(const overview_item *a, const overview_item *b)
{
    return str_eq(a->scheme, b->scheme) && a->status == b->status && str_eq(a->body, b->body) &&
           str_eq(a->period, b->period);
}

/* The group that begins at the item; empty when it was told with an earlier one. */
static group group_of(const telling *w, size_t first)
{
    const overview_item *items = w->o->items;
    group g = {0};
    for (size_t i = 0; i < w->o->item_count; i++) {
        if (belongs(&items[i], &items[first])) {
            if (g.n == 0 && i < first) {
                return g;
            }
            ARENA_PUSH(w->a, g.items, g.n, g.cap, &items[i]);
        }
    }
    return g;
}

static bool has_article(const overview_article *list, size_t n, const overview_article *x)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].law_name, x->law_name) && str_eq(list[i].article, x->article)) {
            return true;
        }
    }
    return false;
}

/* The articles of the whole group, each once. */
static overview_article *articles_of(const telling *w, const group *g, size_t *count)
{
    overview_article *list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->article_count; j++) {
            if (!has_article(list, n, &g->items[i]->articles[j])) {
                ARENA_PUSH(w->a, list, n, cap, g->items[i]->articles[j]);
            }
        }
    }
    *count = n;
    return list;
}

/* "Participatiewet, artikel 19, 11 en 13; Wet …, artikel 2; en nog 14 artikelen" */
static str basis_of(const telling *w, const overview_article *list, size_t n)
{
    buf b = buf_in(w->a);
    str *numbers = ARENA_ARRAY(w->a, str, n);
    size_t shown = n < ARTICLES_MAX ? n : ARTICLES_MAX;
    for (size_t i = 0; i < shown; i++) {
        size_t count = 0, j = 0;
        while (!str_eq(list[j].law_name, list[i].law_name)) {
            j++;
        }
        if (j < i) {
            continue; /* told with the first of that law */
        }
        for (; j < shown; j++) {
            if (str_eq(list[j].law_name, list[i].law_name)) {
                numbers[count++] = list[j].article;
            }
        }
        buf_put(&b, b.n > 0 ? S("; ") : S(""));
        str all = joined(w, numbers, count);
        buf_put(&b, count == 1 ? SAY(w, "article", list[i].law_name, all) : SAY(w, "articles", list[i].law_name, all));
    }
    if (n > shown) {
        buf_put(&b, S("; "));
        buf_put(&b, n - shown == 1 ? SAY(w, "one_more_article")
                                   : SAY(w, "more_articles", str_printf(w->a, "%zu", n - shown)));
    }
    return buf_str(&b);
}

static void put_basis(telling *w, const group *g)
{
    size_t n;
    const overview_article *list = articles_of(w, g, &n);
    if (g->items[0]->body.n > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "body", g->items[0]->body));
    }
    if (n > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "basis", basis_of(w, list, n)));
    }
}

/* ------------------------------------------------------------------ sections */

static void begin_section(telling *w, str title, str introduction)
{
    layout_blank(&w->page);
    layout_heading(&w->page, title);
    if (introduction.n > 0) {
        layout_text(&w->page, 0, 0, introduction);
    }
}

static size_t count_of(const telling *w, overview_status status)
{
    size_t n = 0;
    for (size_t i = 0; i < w->o->item_count; i++) {
        n += w->o->items[i].status == status;
    }
    return n;
}

static void put_worries(telling *w)
{
    const household *h = w->o->household;
    if (h->worry_count == 0) {
        return;
    }
    begin_section(w, SAY(w, "told"), STR_NULL);
    for (size_t i = 0; i < h->worry_count; i++) {
        layout_text(&w->page, 2, 4, SAY(w, "worry", name_of(w, h->worries[i].who), str_trim(h->worries[i].text)));
    }
}

static str whom(const telling *w, const overview_item *item)
{
    str names = names_of(w, item->persons, item->person_count);
    return item->person_count > 1 ? SAY(w, "for_together", names) : SAY(w, "for", names);
}

static str amount_of(const telling *w, const overview_item *item)
{
    return SAY(w, "amount", text_money(w->a, w->lang, item->amount_cents), period_words(w, item->period));
}

/* Name and amount on one line; an amount of several persons each on a line of its own. Help that is no money has a name only. */
static void put_amounts(telling *w, const group *g)
{
    const overview_item *first = g->items[0];
    if (!first->has_amount) {
        layout_text(&w->page, 2, 2, first->name);
        for (size_t i = 0; i < g->n; i++) {
            layout_text(&w->page, 4, 4, whom(w, g->items[i]));
        }
    } else if (g->n == 1) {
        layout_sides(&w->page, 2, first->name, amount_of(w, first));
        layout_text(&w->page, 4, 4, whom(w, first));
    } else {
        layout_text(&w->page, 2, 2, first->name);
        for (size_t i = 0; i < g->n; i++) {
            layout_sides(&w->page, 4, whom(w, g->items[i]), amount_of(w, g->items[i]));
        }
    }
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

static void put_already(telling *w, const group *g)
{
    str *ids = NULL, kind = STR_NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->receiver_count; j++) {
            str id = g->items[i]->receivers[j];
            if (!is_among(ids, n, id)) {
                ARENA_PUSH(w->a, ids, n, cap, id);
            }
            kind = g->items[i]->already_kind;
        }
    }
    if (n > 0) {
        str names = names_of(w, ids, n);
        layout_text(&w->page, 4, 4, n == 1 ? SAY(w, "already.one", names, kind) : SAY(w, "already.more", names, kind));
    }
}

/* What is kept apart for later; the same sentence for several persons stands there once. */
static void put_set_aside(telling *w, const group *g)
{
    str *told = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        str text = g->items[i]->set_aside;
        if (text.n > 0 && !is_among(told, n, text)) {
            ARENA_PUSH(w->a, told, n, cap, text);
            layout_text(&w->page, 4, 4, text);
        }
    }
}

/* What must happen by when; the same sentence for several persons stands there once. */
static void put_terms(telling *w, const group *g)
{
    str *told = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        for (size_t j = 0; j < g->items[i]->term_count; j++) {
            str text = g->items[i]->terms[j].text;
            if (!is_among(told, n, text)) {
                ARENA_PUSH(w->a, told, n, cap, text);
                layout_text(&w->page, 4, 4, text);
            }
        }
    }
}

static void put_granted_group(telling *w, const group *g)
{
    const overview_item *item = g->items[0];
    layout_blank(&w->page);
    put_amounts(w, g);
    layout_text(&w->page, 4, 4, item->summary);
    put_set_aside(w, g);
    put_terms(w, g);
    put_already(w, g);
    if (item->caution.n > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "caution", item->caution));
    }
    if (item->apply.n > 0) {
        str address = item->apply_url.n > 0 ? str_printf(w->a, " " STR_FMT, STR_ARG(item->apply_url)) : STR_NULL;
        str apply = str_printf(w->a, STR_FMT STR_FMT, STR_ARG(item->apply), STR_ARG(address));
        layout_text(&w->page, 4, 4, SAY(w, "apply", apply));
    }
    put_basis(w, g);
}

static void put_granted(telling *w)
{
    size_t n = count_of(w, OVERVIEW_GRANTED);
    bool rounded = false;
    begin_section(w, SAY(w, "granted"), n > 0 ? SAY(w, "granted.intro") : SAY(w, "granted.none"));
    for (size_t i = 0; i < w->o->item_count; i++) {
        const overview_item *item = &w->o->items[i];
        group g = item->status == OVERVIEW_GRANTED ? group_of(w, i) : (group){0};
        if (g.n > 0) {
            put_granted_group(w, &g);
        }
        rounded = rounded || (item->status == OVERVIEW_GRANTED && item->has_amount && !item->exact);
    }
    if (rounded) {
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, SAY(w, "rounded"));
    }
}

/* ------------------------------------------------------------------ questions */

/* Two facts may be one question: a date of birth is read in several tables. */
static bool is_same_question(const overview_missing *a, const overview_missing *b)
{
    bool same = a->question.n > 0 ? str_eq(a->file_key, b->file_key) : str_eq(a->fact, b->fact);
    return same && str_eq(a->person, b->person) && str_eq(a->question, b->question);
}

typedef struct question {
    const overview_missing *what;
    str *schemes; /* names of those that wait for it, each once */
    size_t scheme_count, scheme_cap;
    size_t at; /* in the order in which they were met */
} question;

static int by_use(const void *a, const void *b)
{
    const question *x = a, *y = b;
    if (x->what->later != y->what->later) {
        return x->what->later ? 1 : -1;
    }
    if (x->scheme_count != y->scheme_count) {
        return x->scheme_count > y->scheme_count ? -1 : 1;
    }
    return x->at < y->at ? -1 : 1;
}

static void add_scheme(const telling *w, question *q, str name)
{
    for (size_t i = 0; i < q->scheme_count; i++) {
        if (str_eq(q->schemes[i], name)) {
            return;
        }
    }
    ARENA_PUSH(w->a, q->schemes, q->scheme_count, q->scheme_cap, name);
}

/* Every question once, with all that waits for it; what most schemes wait for first. */
static question *gather_questions(const telling *w, size_t *count)
{
    question *list = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < w->o->item_count; i++) {
        const overview_item *item = &w->o->items[i];
        for (size_t j = 0; item->status == OVERVIEW_MISSING && j < item->missing_count; j++) {
            size_t k = 0;
            while (k < n && !is_same_question(list[k].what, &item->missing[j])) {
                k++;
            }
            if (k == n) {
                question q = {.what = &item->missing[j], .at = n};
                ARENA_PUSH(w->a, list, n, cap, q);
            }
            add_scheme(w, &list[k], item->name);
        }
    }
    if (n > 1) {
        qsort(list, n, sizeof *list, by_use);
    }
    *count = n;
    return list;
}

static void put_question(telling *w, const question *q)
{
    str text = q->what->question.n > 0 ? q->what->question : SAY(w, "no_question", q->what->fact);
    layout_text(&w->page, 4, 6, str_printf(w->a, "- " STR_FMT, STR_ARG(text)));
    if (q->what->choice_count > 0) {
        layout_text(&w->page, 6, 6, SAY(w, "choose"));
    }
    for (size_t i = 0; i < q->what->choice_count; i++) {
        const overview_choice *c = &q->what->choices[i];
        layout_text(&w->page, 8, 10, SAY(w, "choice", c->value, c->label));
    }
    layout_text(&w->page, 6, 6, SAY(w, "needed_for", joined(w, q->schemes, q->scheme_count)));
    if (q->what->file_key.n > 0) {
        layout_text(&w->page, 6, 6, SAY(w, "file_key", q->what->file_key));
    }
}

static void put_questions_of(telling *w, const question *list, size_t n, str person)
{
    bool begun = false;
    for (size_t i = 0; i < n; i++) {
        if (!str_eq(list[i].what->person, person)) {
            continue;
        }
        if (!begun) {
            layout_blank(&w->page);
            layout_text(&w->page, 2, 2,
                        person.n > 0 ? SAY(w, "questions_for", name_of(w, person)) : SAY(w, "questions"));
        }
        put_question(w, &list[i]);
        begun = true;
    }
}

/* "tussen € 20,00 en € 1.419,46 per maand": what a scheme that is not decided may give. */
static str limits_of(const telling *w, const overview_item *item)
{
    str period = item->period.n > 0 ? period_words(w, item->period) : STR_NULL;
    str high = text_money(w->a, w->lang, item->high_cents), low = text_money(w->a, w->lang, item->low_cents);
    bool from = item->low_reached && item->low_cents > 0, nothing = item->high_reached && item->high_cents == 0;
    if (item->unconfirmed) {
        return SAY(w, "open.unconfirmed");
    }
    if (!item->has_amount || nothing) {
        return SAY(w, "open.help");
    }
    if (!item->high_reached) {
        return from ? SAY(w, "open.at_least", low, period) : SAY(w, "open.unknown");
    }
    if (from && item->low_cents == item->high_cents) {
        return SAY(w, "amount", high, period);
    }
    return from ? SAY(w, "open.between", low, high, period) : SAY(w, "open.at_most", high, period);
}

static void put_open(telling *w)
{
    layout_blank(&w->page);
    for (size_t i = 0; i < w->o->item_count; i++) {
        const overview_item *item = &w->o->items[i];
        if (item->status == OVERVIEW_MISSING) {
            layout_text(&w->page, 2, 4,
                        SAY(w, "open", item->name, names_of(w, item->persons, item->person_count), limits_of(w, item)));
        }
    }
}

static void put_questions(telling *w)
{
    const household *h = w->o->household;
    size_t n;
    question *list = gather_questions(w, &n);
    if (n == 0) {
        return;
    }
    begin_section(w, SAY(w, "missing"), SAY(w, "missing.intro"));
    put_open(w);
    for (size_t i = 0; i < h->person_count; i++) {
        put_questions_of(w, list, n, h->persons[i].id);
    }
    put_questions_of(w, list, n, STR_NULL); /* asked of nobody in particular */
}

/* ------------------------------------------------------------------ what is not granted */

static bool same_reasons(const overview_item *a, const overview_item *b)
{
    for (size_t i = 0; i < a->reason_count && i < b->reason_count; i++) {
        if (!str_eq(a->reasons[i], b->reasons[i])) {
            return false;
        }
    }
    return a->reason_count == b->reason_count;
}

/* Those of the group for whom the same reasons count, told in one go. */
static void put_items(telling *w, const str *list, size_t n)
{
    for (size_t j = 0; j < n; j++) {
        layout_text(&w->page, 6, 8, str_printf(w->a, "- " STR_FMT, STR_ARG(list[j])));
    }
}

static void put_reasons(telling *w, const group *g, size_t first)
{
    const overview_item *item = g->items[first];
    str *ids = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < g->n; i++) {
        bool same = same_reasons(g->items[i], item);
        if (same && i < first) {
            return; /* told before */
        }
        for (size_t j = 0; same && j < g->items[i]->person_count; j++) {
            ARENA_PUSH(w->a, ids, n, cap, g->items[i]->persons[j]);
        }
    }
    str names = names_of(w, ids, n);
    if (item->reason_count == 1) { /* a sentence that begins with the name needs no name before it */
        bool whole = str_starts(item->reasons[0], str_printf(w->a, STR_FMT " ", STR_ARG(names)));
        layout_text(&w->page, 4, 6, whole ? item->reasons[0] : SAY(w, "reason", names, item->reasons[0]));
    } else {
        layout_text(&w->page, 4, 6, item->reason_count == 0 ? names : SAY(w, "reason", names, STR_NULL));
        put_items(w, item->reasons, item->reason_count);
    }
    if (item->flip_count > 0) {
        layout_text(&w->page, 4, 6, SAY(w, "flips"));
        put_items(w, item->flips, item->flip_count);
    }
}

static void put_others(telling *w, overview_status status, str title, str introduction)
{
    if (count_of(w, status) == 0) {
        return;
    }
    begin_section(w, title, introduction);
    for (size_t i = 0; i < w->o->item_count; i++) {
        group g = w->o->items[i].status == status ? group_of(w, i) : (group){0};
        if (g.n == 0) {
            continue;
        }
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, g.items[0]->name);
        for (size_t j = 0; j < g.n; j++) {
            put_reasons(w, &g, j);
        }
        put_basis(w, &g);
    }
}

/* ------------------------------------------------------------------ the whole */

str report_overview_text(arena *a, const overview *o, text_language lang, int width)
{
    telling telling_ = {.a = a, .o = o, .lang = lang, .page = layout_in(a, width)};
    telling *w = &telling_;
    str *ids = ARENA_ARRAY(a, str, o->household->person_count);
    for (size_t i = 0; i < o->household->person_count; i++) {
        ids[i] = o->household->persons[i].id;
    }
    layout_text(&w->page, 0, 0, SAY(w, "title", text_date(a, lang, o->day)));
    layout_text(&w->page, 0, 0, SAY(w, "title.for", names_of(w, ids, o->household->person_count)));
    report_put_dangers(&w->page, a, o, lang);
    put_worries(w);
    report_put_heard(&w->page, a, o, lang);
    put_granted(w);
    report_put_budgets(&w->page, a, o, lang);
    put_questions(w);
    put_others(w, OVERVIEW_UNCONFIRMED, SAY(w, "unconfirmed"), SAY(w, "unconfirmed.intro"));
    put_others(w, OVERVIEW_FAILED, SAY(w, "failed"), SAY(w, "failed.intro"));
    put_others(w, OVERVIEW_REFUSED, SAY(w, "refused"), SAY(w, "refused.intro"));
    layout_blank(&w->page);
    layout_text(&w->page, 0, 0, SAY(w, "closing"));
    return buf_str(&w->page.out);
}
