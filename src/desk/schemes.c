#include "desk/schemes.h"

#include "base/banned.h"

typedef struct reading {
    arena *a;
    str file;
    err *e;
} reading;

static bool refuse(reading *r, const doc *at, const char *format, ...) __attribute__((format(printf, 3, 4)));
static bool refuse(reading *r, const doc *at, const char *format, ...)
{
    va_list args;
    buf b = buf_in(r->a);
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    return err_at(r->e, ERR_INPUT, 0, r->file, at->line, at->column, STR_FMT, STR_ARG(buf_str(&b)));
}

/* ------------------------------------------------------------------ small pieces */

static bool check_keys(reading *r, const doc *map, const char *what, const char *const *known)
{
    if (map->kind != DOC_MAP) {
        return refuse(r, map, "%s is a mapping, not %s", what, doc_kind_name(map));
    }
    const doc_entry *twice = doc_repeated(map);
    if (twice != NULL) {
        return err_at(r->e, ERR_INPUT, 0, r->file, twice->line, twice->column, "'" STR_FMT "' stands here twice",
                      STR_ARG(twice->key));
    }
    for (size_t i = 0; i < map->n; i++) {
        const doc_entry *entry = &map->entries[i];
        const char *const *k = known;
        while (*k != NULL && !str_eq(entry->key, str_of(*k))) {
            k++;
        }
        if (*k == NULL) {
            return err_at(r->e, ERR_INPUT, 0, r->file, entry->line, entry->column,
                          "%s has no key '" STR_FMT "'; the comment at the top of this file lists the keys", what,
                          STR_ARG(entry->key));
        }
    }
    return true;
}

/* The scalar under the key; empty when it is absent or null. */
static bool get_text(reading *r, const doc *map, const char *key, str *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (doc_is_null(d)) {
        *out = STR_NULL;
        return true;
    }
    if (d->kind != DOC_SCALAR) {
        return refuse(r, d, "'%s' is a text, not %s", key, doc_kind_name(d));
    }
    *out = d->text;
    return true;
}

static bool require_text(reading *r, const doc *map, const char *key, str *out)
{
    TRY(get_text(r, map, key, out));
    return out->n > 0 || refuse(r, map, "'%s' is missing here", key);
}

static bool get_flag(reading *r, const doc *map, const char *key, bool *out)
{
    const doc *d = doc_get(map, str_of(key));
    *out = false;
    if (doc_is_null(d)) {
        return true;
    }
    if (d->kind != DOC_SCALAR || doc_scalar_type(d) != DOC_BOOL) {
        return refuse(r, d, "'%s' is true or false", key);
    }
    *out = doc_bool(d);
    return true;
}

/* One of two words. */
static bool get_choice(reading *r, const doc *map, const char *key, const char *yes, const char *no, bool *out)
{
    str text;
    TRY(require_text(r, map, key, &text));
    if (!str_eq(text, str_of(yes)) && !str_eq(text, str_of(no))) {
        return refuse(r, doc_get(map, str_of(key)), "'%s' is %s or %s, not '" STR_FMT "'", key, yes, no, STR_ARG(text));
    }
    *out = str_eq(text, str_of(yes));
    return true;
}

/* A text in every language, under the keys `nl` and `en`. */
static bool read_languages(reading *r, const doc *map, const char *key, str out[TEXT_LANGUAGES])
{
    static const char *const codes[] = {[TEXT_NL] = "nl", [TEXT_EN] = "en"};
    _Static_assert(sizeof codes / sizeof codes[0] == TEXT_LANGUAGES, "every language has a key");
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL || d->kind != DOC_MAP) {
        return refuse(r, d != NULL ? d : map, "'%s' is missing here: a mapping with 'nl' and 'en'", key);
    }
    for (int i = 0; i < TEXT_LANGUAGES; i++) {
        TRY(require_text(r, d, codes[i], &out[i]));
    }
    return true;
}

/* The same, when it is there. */
static bool get_languages(reading *r, const doc *map, const char *key, str out[TEXT_LANGUAGES])
{
    return doc_is_null(doc_get(map, str_of(key))) || read_languages(r, map, key, out);
}

/* ------------------------------------------------------------------ outputs */

static bool read_output(reading *r, const doc *map, const char *key, str law, desk_output *out)
{
    str name;
    TRY(require_text(r, map, key, &name));
    const doc *d = doc_get(map, str_of(key));
    *out = (desk_output){law, name, d->line, d->column};
    return true;
}

static bool read_output_list(reading *r, const doc *map, const char *key, str law, const desk_output **out, size_t *n)
{
    const doc *d = doc_get(map, str_of(key));
    if (doc_is_null(d)) {
        *n = 0;
        return true;
    }
    if (d->kind != DOC_LIST) {
        return refuse(r, d, "'%s' is a list of outputs, not %s", key, doc_kind_name(d));
    }
    desk_output *list = ARENA_ARRAY(r->a, desk_output, d->n);
    for (size_t i = 0; i < d->n; i++) {
        const doc *item = d->items[i];
        if (item->kind != DOC_SCALAR || item->text.n == 0) {
            return refuse(r, item, "an output is a name, not %s", doc_kind_name(item));
        }
        list[i] = (desk_output){law, item->text, item->line, item->column};
    }
    *out = list;
    *n = d->n;
    return true;
}

static bool read_outputs(reading *r, const doc *scheme, desk_scheme *s)
{
    static const char *const known[] = {"right", "amount", "more", "explain", "body", "period", NULL};
    const doc *d = doc_get(scheme, S("outputs"));
    if (d == NULL) {
        return refuse(r, scheme, "'outputs' is missing here");
    }
    TRY(check_keys(r, d, "'outputs'", known));
    TRY(read_output(r, d, "right", s->law, &s->right));
    if (doc_get(d, S("amount")) == NULL) {
        return refuse(r, d, "'amount' is missing here; write null when the scheme gives help and no money");
    }
    if (!doc_is_null(doc_get(d, S("amount")))) {
        TRY(read_output(r, d, "amount", s->law, &s->amount));
    }
    TRY(read_output(r, d, "body", s->law, &s->body));
    if (s->amount.name.n > 0 || !doc_is_null(doc_get(d, S("period")))) { /* help has no period of payment */
        TRY(read_output(r, d, "period", s->law, &s->period));
    }
    TRY(read_output_list(r, d, "more", s->law, &s->more, &s->more_count));
    return read_output_list(r, d, "explain", s->law, &s->explain, &s->explain_count);
}

static bool read_set_aside(reading *r, const doc *scheme, desk_scheme *s)
{
    static const char *const known[] = {"whole", "text", NULL};
    const doc *d = doc_get(scheme, S("set_aside"));
    if (doc_is_null(d)) {
        return true;
    }
    TRY(check_keys(r, d, "'set_aside'", known));
    TRY(read_output(r, d, "whole", s->law, &s->whole));
    TRY(read_languages(r, d, "text", s->set_aside));
    for (int i = 0; i < TEXT_LANGUAGES; i++) {
        if (str_find(s->set_aside[i], DESK_AMOUNT) < 0) {
            return refuse(r, doc_get(d, S("text")), "'text' of 'set_aside' has {bedrag} where the amount must stand");
        }
    }
    return true;
}

/* An output of another law than the one around it: a mapping with `law` and `output`. */
static bool get_output_of_law(reading *r, const doc *map, const char *key, desk_output *out)
{
    static const char *const known[] = {"law", "output", NULL};
    const doc *d = doc_get(map, str_of(key));
    str law;
    if (doc_is_null(d)) {
        return true;
    }
    TRY(check_keys(r, d, str_printf(r->a, "'%s'", key).p, known));
    TRY(require_text(r, d, "law", &law));
    return read_output(r, d, "output", law, out);
}

static bool read_income(reading *r, const doc *top, desk_income *out)
{
    static const char *const known[] = {"law", "own", "work", "benefits", "other", "received", "rent", NULL};
    const doc *d = doc_get(top, S("income"));
    if (doc_is_null(d)) {
        return true;
    }
    TRY(check_keys(r, d, "'income'", known));
    TRY(require_text(r, d, "law", &out->law));
    TRY(read_output(r, d, "own", out->law, &out->own));
    TRY(read_output(r, d, "work", out->law, &out->work));
    TRY(read_output(r, d, "benefits", out->law, &out->benefits));
    TRY(read_output(r, d, "other", out->law, &out->other));
    TRY(get_output_of_law(r, d, "rent", &out->rent));
    return read_output(r, d, "received", out->law, &out->received);
}

/* ------------------------------------------------------------------ terms */

static bool read_term(reading *r, const doc *d, str law, desk_term *t)
{
    static const char *const known[] = {"output", "text", "otherwise", NULL};
    TRY(check_keys(r, d, "a term", known));
    TRY(read_output(r, d, "output", law, &t->output));
    TRY(read_languages(r, d, "text", t->text));
    for (int i = 0; i < TEXT_LANGUAGES; i++) {
        if (str_find(t->text[i], DESK_DAY) < 0) {
            return refuse(r, doc_get(d, S("text")), "'text' of a term has {datum} where the day must stand");
        }
    }
    return get_languages(r, d, "otherwise", t->otherwise);
}

static bool read_terms(reading *r, const doc *scheme, desk_scheme *s)
{
    const doc *d = doc_get(scheme, S("terms"));
    if (doc_is_null(d)) {
        return true;
    }
    if (d->kind != DOC_LIST) {
        return refuse(r, d, "'terms' is a list, not %s", doc_kind_name(d));
    }
    desk_term *list = ARENA_ARRAY(r->a, desk_term, d->n);
    for (size_t i = 0; i < d->n; i++) {
        TRY(read_term(r, d->items[i], s->law, &list[i]));
    }
    s->terms = list;
    s->term_count = d->n;
    return true;
}

/* ------------------------------------------------------------------ schemes */

/* What the amount covers: only whether it is counted per parent matters here, the rest is told by shared_with. */
static bool read_level(reading *r, const doc *d, desk_scheme *s)
{
    str level;
    TRY(require_text(r, d, "level", &level));
    s->per_parent = str_eq(level, S("parent"));
    return s->per_parent || str_eq(level, S("couple")) || str_eq(level, S("person")) ||
           refuse(r, doc_get(d, S("level")), "'level' is person, couple or parent, not '" STR_FMT "'", STR_ARG(level));
}

static bool read_apply(reading *r, const doc *d, desk_scheme *s)
{
    static const char *const known[] = {"nl", "en", "url", NULL};
    TRY(read_languages(r, d, "apply", s->apply));
    const doc *apply = doc_get(d, S("apply"));
    TRY(check_keys(r, apply, "'apply'", known));
    return get_text(r, apply, "url", &s->apply_url);
}

/* How often a year the amount is paid, as far as it counts in the disposable income. */
static bool read_times(reading *r, const doc *scheme, desk_scheme *s)
{
    const doc *d = doc_get(scheme, S("counts_in_income"));
    if (doc_is_null(d)) {
        return true;
    }
    bool whole = d->kind == DOC_SCALAR && doc_scalar_type(d) == DOC_INT && doc_int(d, &s->times_a_year);
    return (whole && s->times_a_year >= 0 && s->times_a_year <= 12) ||
           refuse(r, d, "'counts_in_income' is how often a year it is paid: a number from 0 to 12");
}

/* The kind of income that the scheme itself is, whether it may be another one too, and whether it is counted in a person's own income. */
static bool read_conflicts(reading *r, const doc *d, desk_scheme *s)
{
    TRY(get_text(r, d, "conflicts", &s->income_kind));
    TRY(get_flag(r, d, "kind_of_several", &s->kind_of_several));
    TRY(get_flag(r, d, "own_income", &s->own_income));
    const char *key = s->own_income ? "own_income" : s->kind_of_several ? "kind_of_several" : NULL;
    return key == NULL || s->income_kind.n > 0 ||
           refuse(r, doc_get(d, str_of(key)),
                  "'%s' says something of the kind of income in 'conflicts', "
                  "which is missing here",
                  key);
}

/* What must be reported, and the tables of facts in which a change is one of those. */
static bool read_report(reading *r, const doc *scheme, desk_scheme *s)
{
    const doc *d = doc_get(scheme, S("report_on"));
    bool listed = !doc_is_null(d);
    TRY(get_languages(r, scheme, "report", s->report));
    if (listed != (s->report[TEXT_NL].n > 0) || (listed && (d->kind != DOC_LIST || d->n == 0))) {
        return refuse(r, listed ? d : scheme,
                      "'report' and 'report_on' belong together: what is to be reported, and the list of tables of "
                      "facts in which a change is");
    }
    size_t n = listed ? d->n : 0;
    str *tables = ARENA_ARRAY(r->a, str, n);
    int *lines = ARENA_ARRAY(r->a, int, n);
    for (size_t i = 0; i < n; i++) {
        if (d->items[i]->kind != DOC_SCALAR) {
            return refuse(r, d->items[i], "a table is a name, not %s", doc_kind_name(d->items[i]));
        }
        tables[i] = d->items[i]->text;
        lines[i] = d->items[i]->line;
    }
    s->report_on = tables;
    s->report_line = lines;
    s->report_on_count = n;
    return true;
}

static bool read_scheme(reading *r, const doc *d, desk_scheme *s)
{
    static const char *const known[] = {"id",         "name",        "summary",
                                        "law",        "outputs",     "for",
                                        "level",      "shared_with", "counts_in_income",
                                        "one_parent", "apply",       "handled",
                                        "conflicts",  "caution",     "terms",
                                        "report",     "report_on",   "delay",
                                        "set_aside",  "own_income",  "kind_of_several",
                                        NULL};
    str whom;
    TRY(check_keys(r, d, "a scheme", known));
    s->line = d->line;
    TRY(require_text(r, d, "id", &s->id));
    TRY(require_text(r, d, "law", &s->law));
    TRY(read_languages(r, d, "name", s->name));
    TRY(read_languages(r, d, "summary", s->summary));
    TRY(get_languages(r, d, "caution", s->caution));
    TRY(read_report(r, d, s));
    TRY(get_languages(r, d, "delay", s->delay));
    TRY(read_apply(r, d, s));
    TRY(read_outputs(r, d, s));
    TRY(read_terms(r, d, s));
    TRY(read_set_aside(r, d, s));
    TRY(get_output_of_law(r, d, "shared_with", &s->shared_with));
    TRY(read_level(r, d, s));
    TRY(get_flag(r, d, "one_parent", &s->one_parent));
    TRY(read_times(r, d, s));
    TRY(read_conflicts(r, d, s));
    TRY(get_choice(r, d, "handled", "here", "elsewhere", &s->handled_here));
    TRY(require_text(r, d, "for", &whom));
    return str_eq(whom, S("each_person")) ||
           refuse(r, doc_get(d, S("for")), "'for' is each_person, not '" STR_FMT "'", STR_ARG(whom));
}

static bool get_list(reading *r, const doc *top, const char *key, const doc **out)
{
    *out = doc_get(top, str_of(key));
    return *out == NULL || (*out)->kind == DOC_LIST ||
           refuse(r, *out, "'%s' is a list, not %s", key, doc_kind_name(*out));
}

static bool read_words(reading *r, const doc *top, desk_schemes *out)
{
    static const char *const known[] = {"name", "text", "none", "some", "says", "situation", NULL};
    const doc *list;
    TRY(get_list(r, top, "words", &list));
    if (list == NULL) {
        return true;
    }
    desk_word *words = ARENA_ARRAY(r->a, desk_word, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(check_keys(r, list->items[i], "a word", known));
        TRY(require_text(r, list->items[i], "name", &words[i].name));
        TRY(read_languages(r, list->items[i], "text", words[i].text));
        TRY(get_languages(r, list->items[i], "none", words[i].none));
        TRY(get_languages(r, list->items[i], "some", words[i].some));
        TRY(get_languages(r, list->items[i], "says", words[i].says));
        TRY(get_flag(r, list->items[i], "situation", &words[i].situation));
    }
    out->words = words;
    out->word_count = list->n;
    return true;
}

static bool read_list(reading *r, const doc *top, desk_schemes *out)
{
    const doc *list;
    TRY(get_list(r, top, "schemes", &list));
    if (list == NULL || list->n == 0) {
        return refuse(r, top, "there is no scheme here; the overview needs a list 'schemes'");
    }
    desk_scheme *schemes = ARENA_ARRAY(r->a, desk_scheme, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_scheme(r, list->items[i], &schemes[i]));
        for (size_t j = 0; j < i; j++) {
            if (str_eq(schemes[i].id, schemes[j].id)) {
                return refuse(r, list->items[i], "the scheme '" STR_FMT "' is given twice, also on line %d",
                              STR_ARG(schemes[i].id), schemes[j].line);
            }
        }
    }
    out->list = schemes;
    out->count = list->n;
    return true;
}

const desk_scheme *desk_scheme_find(const desk_schemes *s, str id)
{
    for (size_t i = 0; i < s->count; i++) {
        if (str_eq(s->list[i].id, id)) {
            return &s->list[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ what changes along */

/* A list of schemes of this file. */
static bool read_ids(reading *r, const doc *map, const char *key, const desk_schemes *all, const str **out, size_t *n)
{
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL || d->kind != DOC_LIST || d->n == 0) {
        return refuse(r, d != NULL ? d : map, "'%s' is missing here: a list of schemes", key);
    }
    str *ids = ARENA_ARRAY(r->a, str, d->n);
    for (size_t i = 0; i < d->n; i++) {
        ids[i] = d->items[i]->kind == DOC_SCALAR ? d->items[i]->text : STR_NULL;
        if (desk_scheme_find(all, ids[i]) == NULL) {
            return refuse(r, d->items[i], "there is no scheme '" STR_FMT "' in this file", STR_ARG(ids[i]));
        }
    }
    *out = ids;
    *n = d->n;
    return true;
}

static bool read_year_income(reading *r, const doc *top, desk_schemes *all)
{
    static const char *const known[] = {"schemes", "counts_for", "delay", NULL};
    const doc *d = doc_get(top, S("year_income"));
    desk_year_income *y = &all->year_income;
    if (doc_is_null(d)) {
        return true;
    }
    TRY(check_keys(r, d, "'year_income'", known));
    TRY(read_ids(r, d, "schemes", all, &y->schemes, &y->scheme_count));
    TRY(read_ids(r, d, "counts_for", all, &y->counts_for, &y->counts_for_count));
    return read_languages(r, d, "delay", y->delay);
}

static bool read_moving(reading *r, const doc *top, desk_schemes *all)
{
    static const char *const known[] = {"income_kind", "name", "report", NULL};
    const doc *list;
    TRY(get_list(r, top, "moving", &list));
    if (list == NULL) {
        return true;
    }
    desk_moving *moving = ARENA_ARRAY(r->a, desk_moving, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(check_keys(r, list->items[i], "an income of who moves", known));
        TRY(require_text(r, list->items[i], "income_kind", &moving[i].income_kind));
        TRY(read_languages(r, list->items[i], "name", moving[i].name));
        TRY(read_languages(r, list->items[i], "report", moving[i].report));
    }
    all->moving = moving;
    all->moving_count = list->n;
    return true;
}

bool desk_schemes_read(arena *a, str name, str yaml, desk_schemes *out, err *e)
{
    static const char *const known[] = {"version",     "schemes", "income", "first_talk", "pension_age",
                                        "year_income", "moving",  "words",  NULL};
    reading r = {a, name, e};
    desk_schemes all = {.file = name};
    const doc *top;
    str version;
    TRY(doc_read_yaml(a, name, yaml, &top, e));
    TRY(check_keys(&r, top, "the file", known));
    TRY(require_text(&r, top, "version", &version));
    if (!str_eq(version, S("1"))) {
        return refuse(&r, doc_get(top, S("version")), "this program reads version 1, not '" STR_FMT "'",
                      STR_ARG(version));
    }
    TRY(read_list(&r, top, &all));
    TRY(read_income(&r, top, &all.income) && get_output_of_law(&r, top, "first_talk", &all.first_talk) &&
        get_output_of_law(&r, top, "pension_age", &all.pension_age));
    TRY(read_year_income(&r, top, &all) && read_moving(&r, top, &all));
    TRY(read_words(&r, top, &all));
    *out = all;
    return true;
}
