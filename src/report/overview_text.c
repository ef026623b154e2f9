/* The overview for somebody who is tired: short sentences, one thing after another, what is certain first. */
#include "report/layout.h"
#include "report/report.h"

#include "base/banned.h"

enum { ARTICLES_MAX = 12 };

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

/* ------------------------------------------------------------------ pieces of an item */

/* "Participatiewet (artikel 19, 11 en 13), Wet … (artikel 2) en 14 andere artikelen" */
static str basis_of(const telling *w, const overview_item *item)
{
    buf b = buf_in(w->a);
    size_t shown = item->article_count < ARTICLES_MAX ? item->article_count : ARTICLES_MAX;
    for (size_t i = 0; i < shown;) {
        str law = item->articles[i].law_name;
        str *numbers = ARENA_ARRAY(w->a, str, shown);
        size_t n = 0;
        for (; i < shown && str_eq(item->articles[i].law_name, law); i++) {
            numbers[n++] = item->articles[i].article;
        }
        buf_put(&b, b.n > 0 ? S(", ") : S(""));
        buf_put(&b, SAY(w, "articles", law, joined(w, numbers, n)));
    }
    size_t left = item->article_count - shown;
    if (left > 0) {
        str count = str_printf(w->a, "%zu", left);
        buf_put(&b, left == 1 ? SAY(w, "one_more_article") : SAY(w, "more_articles", count));
    }
    return buf_str(&b);
}

static void put_basis(telling *w, const overview_item *item)
{
    if (item->body.n > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "body", item->body));
    }
    if (item->article_count > 0) {
        layout_text(&w->page, 4, 4, SAY(w, "basis", basis_of(w, item)));
    }
}

static str whom(const telling *w, const overview_item *item)
{
    str names = names_of(w, item->persons, item->person_count);
    return item->person_count > 1 ? SAY(w, "for_together", names) : SAY(w, "for", names);
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

static void put_granted_item(telling *w, const overview_item *item)
{
    str amount = SAY(w, "amount", text_money(w->a, w->lang, item->amount_cents), period_words(w, item->period));
    layout_blank(&w->page);
    layout_sides(&w->page, 2, item->name, amount);
    layout_text(&w->page, 4, 4, item->summary);
    layout_text(&w->page, 4, 4, whom(w, item));
    if (item->already) {
        layout_text(&w->page, 4, 4, SAY(w, "already"));
    }
    if (item->apply.n > 0) {
        str address = item->apply_url.n > 0 ? str_printf(w->a, " " STR_FMT, STR_ARG(item->apply_url)) : STR_NULL;
        str apply = str_printf(w->a, STR_FMT STR_FMT, STR_ARG(item->apply), STR_ARG(address));
        layout_text(&w->page, 4, 4, SAY(w, "apply", apply));
    }
    put_basis(w, item);
}

static void put_granted(telling *w)
{
    size_t n = count_of(w, OVERVIEW_GRANTED);
    bool rounded = false;
    begin_section(w, SAY(w, "granted"), n > 0 ? SAY(w, "granted.intro") : SAY(w, "granted.none"));
    for (size_t i = 0; i < w->o->item_count; i++) {
        if (w->o->items[i].status == OVERVIEW_GRANTED) {
            put_granted_item(w, &w->o->items[i]);
            rounded = rounded || !w->o->items[i].exact;
        }
    }
    if (rounded) {
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, SAY(w, "rounded"));
    }
}

/* ------------------------------------------------------------------ questions */

static bool is_same_question(const overview_missing *a, const overview_missing *b)
{
    return str_eq(a->fact, b->fact) && str_eq(a->person, b->person) && str_eq(a->question, b->question);
}

typedef struct question {
    const overview_missing *what;
    str *schemes; /* names of those that wait for it, each once */
    size_t scheme_count, scheme_cap;
} question;

static void add_scheme(const telling *w, question *q, str name)
{
    for (size_t i = 0; i < q->scheme_count; i++) {
        if (str_eq(q->schemes[i], name)) {
            return;
        }
    }
    ARENA_PUSH(w->a, q->schemes, q->scheme_count, q->scheme_cap, name);
}

/* Every question once, with all that waits for it. */
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
                question q = {.what = &item->missing[j]};
                ARENA_PUSH(w->a, list, n, cap, q);
            }
            add_scheme(w, &list[k], item->name);
        }
    }
    *count = n;
    return list;
}

static void put_question(telling *w, const question *q)
{
    str text = q->what->question.n > 0 ? q->what->question : SAY(w, "no_question", q->what->fact);
    layout_text(&w->page, 4, 6, str_printf(w->a, "- " STR_FMT, STR_ARG(text)));
    layout_text(&w->page, 6, 6, SAY(w, "needed_for", joined(w, q->schemes, q->scheme_count)));
    if (q->what->file_key.n > 0) {
        layout_text(&w->page, 6, 6, SAY(w, "file_key", q->what->file_key));
    }
}

static void put_questions(telling *w)
{
    size_t n;
    question *list = gather_questions(w, &n);
    if (n == 0) {
        return;
    }
    begin_section(w, SAY(w, "missing"), SAY(w, "missing.intro"));
    for (size_t i = 0; i < n; i++) {
        bool asked_before = false;
        for (size_t j = 0; j < i; j++) {
            asked_before = asked_before || str_eq(list[j].what->person, list[i].what->person);
        }
        if (asked_before) {
            continue;
        }
        layout_blank(&w->page);
        layout_text(&w->page, 2, 2, SAY(w, "questions_for", name_of(w, list[i].what->person)));
        for (size_t j = i; j < n; j++) {
            if (str_eq(list[j].what->person, list[i].what->person)) {
                put_question(w, &list[j]);
            }
        }
    }
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

static bool is_told_with(const overview_item *a, const overview_item *b)
{
    return str_eq(a->scheme, b->scheme) && a->status == b->status && same_reasons(a, b);
}

/* Those of the same scheme for whom the same reasons count are told together. */
static str all_whom(const telling *w, size_t first)
{
    const overview_item *item = &w->o->items[first];
    str *ids = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = first; i < w->o->item_count; i++) {
        for (size_t j = 0; is_told_with(&w->o->items[i], item) && j < w->o->items[i].person_count; j++) {
            ARENA_PUSH(w->a, ids, n, cap, w->o->items[i].persons[j]);
        }
    }
    return names_of(w, ids, n);
}

static void put_reasons(telling *w, size_t i)
{
    const overview_item *item = &w->o->items[i];
    str names = all_whom(w, i);
    if (item->reason_count == 1) {
        layout_text(&w->page, 4, 6, SAY(w, "reason", names, item->reasons[0]));
        return;
    }
    layout_text(&w->page, 4, 6, SAY(w, "reason", names, STR_NULL));
    for (size_t j = 0; j < item->reason_count; j++) {
        layout_text(&w->page, 6, 8, str_printf(w->a, "- " STR_FMT, STR_ARG(item->reasons[j])));
    }
}

static void put_others(telling *w, overview_status status, str title, str introduction)
{
    str scheme = STR_NULL;
    if (count_of(w, status) == 0) {
        return;
    }
    begin_section(w, title, introduction);
    for (size_t i = 0; i < w->o->item_count; i++) {
        const overview_item *item = &w->o->items[i];
        bool told = item->status != status;
        for (size_t j = 0; j < i; j++) {
            told = told || is_told_with(&w->o->items[j], item);
        }
        if (told) {
            continue;
        }
        if (!str_eq(item->scheme, scheme)) {
            layout_blank(&w->page);
            layout_text(&w->page, 2, 2, item->name);
            scheme = item->scheme;
        }
        put_reasons(w, i);
        put_basis(w, item);
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
    put_worries(w);
    put_granted(w);
    put_questions(w);
    put_others(w, OVERVIEW_UNCONFIRMED, SAY(w, "unconfirmed"), SAY(w, "unconfirmed.intro"));
    put_others(w, OVERVIEW_FAILED, SAY(w, "failed"), SAY(w, "failed.intro"));
    put_others(w, OVERVIEW_REFUSED, SAY(w, "refused"), SAY(w, "refused.intro"));
    layout_blank(&w->page);
    layout_text(&w->page, 0, 0, SAY(w, "closing"));
    return buf_str(&w->page.out);
}
