/* Reading the body of a request: an object with a household in it, as JSON. */
#include "api/inside.h"

#include "base/file.h"

#include <stdio.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ places */

static void put_step(buf *b, str key)
{
    buf_char(b, '/');
    for (size_t i = 0; i < key.n; i++) {
        if (key.p[i] == '~' || key.p[i] == '/') {
            buf_put(b, key.p[i] == '~' ? S("~0") : S("~1"));
        } else {
            buf_char(b, key.p[i]);
        }
    }
}

/* The JSON pointer to the value, or to the value of the key, that stands at this place. The reader bounds the depth. */
static bool find_place(const doc *d, int line, int column, buf *b)
{
    if (d->line == line && d->column == column) {
        return true;
    }
    for (size_t i = 0; d->kind != DOC_SCALAR && i < d->n; i++) {
        size_t n = b->n;
        bool map = d->kind == DOC_MAP;
        char digits[20];
        int length = snprintf(digits, sizeof digits, "%zu", i);
        put_step(b, map ? d->entries[i].key : (str){digits, (size_t)length});
        if ((map && d->entries[i].line == line && d->entries[i].column == column) ||
            find_place(map ? d->entries[i].value : d->items[i], line, column, b)) {
            return true;
        }
        b->n = n;
    }
    return false;
}

static void set_field(err *e, str pointer)
{
    str fits = str_cut(pointer, 0, sizeof e->field - 1);
    fits.n = str_utf8_prefix(fits);
    snprintf(e->field, sizeof e->field, STR_FMT, STR_ARG(fits));
}

bool api_bad_request(const api_ask *x, err *e)
{
    buf b = buf_in(x->q->a);
    if (e->kind == ERR_INPUT || e->kind == ERR_LIMIT || e->kind == ERR_SYNTAX) {
        e->kind = ERR_SYNTAX;
        if (x->top != NULL && e->line > 0 && e->field[0] == '\0' && find_place(x->top, e->line, e->column, &b)) {
            set_field(e, buf_str(&b));
        }
    }
    return false;
}

bool api_refuse_at(const api_ask *x, const doc *d, err *e, const char *format, ...)
{
    char sentence[600];
    va_list args;
    va_start(args, format);
    vsnprintf(sentence, sizeof sentence, format, args);
    va_end(args);
    err_at(e, ERR_INPUT, 0, S("body"), d->line, d->column, "%s", sentence);
    return api_bad_request(x, e);
}

/* ------------------------------------------------------------------ keys */

/* Fit for a sentence: the beginning of what somebody wrote. */
static str shown(str text)
{
    str s = str_cut(text, 0, 40);
    s.n = str_utf8_prefix(s);
    return s;
}

static bool is_one_of(str key, const char *const *keys)
{
    while (*keys != NULL && !str_eq(key, str_of(*keys))) {
        keys++;
    }
    return *keys != NULL;
}

bool api_check_keys(api_ask *x, const doc *d, const char *const *keys, err *e)
{
    if (d->kind != DOC_MAP) {
        return api_refuse_at(x, d, e, "this must be an object with named members, not %s", doc_kind_name(d));
    }
    const doc_entry *twice = doc_repeated(d);
    if (twice != NULL) {
        const doc at = {.line = twice->line, .column = twice->column};
        return api_refuse_at(x, &at, e, "'" STR_FMT "' is given twice; give it once", STR_ARG(shown(twice->key)));
    }
    for (size_t i = 0; i < d->n; i++) {
        if (!is_one_of(d->entries[i].key, keys)) {
            buf b = buf_in(x->q->a);
            for (size_t k = 0; keys[k] != NULL; k++) {
                buf_printf(&b, "%s%s", k > 0 ? ", " : "", keys[k]);
            }
            const doc at = {.line = d->entries[i].line, .column = d->entries[i].column};
            return api_refuse_at(x, &at, e, "'" STR_FMT "' is not known here; there are: " STR_FMT,
                                 STR_ARG(shown(d->entries[i].key)), STR_ARG(buf_str(&b)));
        }
    }
    return true;
}

/* ------------------------------------------------------------------ members */

static const doc *member(const doc *map, const char *key)
{
    const doc *d = doc_get(map, str_of(key));
    return d == NULL || doc_is_null(d) ? NULL : d;
}

static bool is_text(const doc *d)
{
    return d->kind == DOC_SCALAR && d->quoted;
}

bool api_read_flag(api_ask *x, const doc *map, const char *key, bool *out, err *e)
{
    const doc *d = member(map, key);
    if (d == NULL) {
        return true;
    }
    if (d->kind != DOC_SCALAR || d->quoted || doc_scalar_type(d) != DOC_BOOL) {
        return api_refuse_at(x, d, e, "'%s' must be true or false, without quotes", key);
    }
    *out = doc_bool(d);
    return true;
}

bool api_read_list(api_ask *x, const doc *map, const char *key, size_t most, const doc **out, err *e)
{
    const doc *d = member(map, key);
    *out = NULL;
    if (d == NULL) {
        return true;
    }
    if (d->kind != DOC_LIST) {
        return api_refuse_at(x, d, e, "'%s' must be a list, not %s", key, doc_kind_name(d));
    }
    if (d->n > most) {
        return api_refuse_at(x, d, e, "'%s' has %zu items; at most %zu are taken", key, d->n, most);
    }
    *out = d;
    return true;
}

bool api_read_text(api_ask *x, const doc *map, const char *key, bool required, str *out, err *e)
{
    const doc *d = member(map, key);
    if (d == NULL) {
        return !required || api_refuse_at(x, map, e, "'%s' is missing here; add it", key);
    }
    if (!is_text(d) || d->text.n == 0) {
        return api_refuse_at(x, d, e, "'%s' must be text in double quotes, not empty", key);
    }
    *out = d->text;
    return true;
}

static bool read_day(api_ask *x, err *e)
{
    const doc *d = member(x->top, "day");
    if (d == NULL) {
        return true;
    }
    if (!is_text(d) || !date_parse(d->text, &x->day)) {
        return api_refuse_at(x, d, e, "'day' is no day of the calendar; write a real one as \"YYYY-MM-DD\"");
    }
    x->has_day = true;
    return true;
}

bool api_read_household(api_ask *x, const doc *d, household *out, err *e)
{
    return household_read_doc(x->q->a, desk_facts(x->door->desk), S("body"), d, x->has_day ? &x->day : NULL, x->today,
                              x->lang, out, e) ||
           api_bad_request(x, e);
}

/* ------------------------------------------------------------------ the whole */

api_ask api_begin(const http_request *q)
{
    const str languages[TEXT_LANGUAGES] = {[TEXT_NL] = S("nl"), [TEXT_EN] = S("en")};
    size_t best = http_best(q->accept_language, languages, TEXT_LANGUAGES);
    api_ask x = {.q = q, .door = q->door, .lang = best < TEXT_LANGUAGES ? (text_language)best : TEXT_NL};
    date_parse(clock_today(q->a), &x.today);
    return x;
}

bool api_read_top(api_ask *x, const char *const *keys, err *e)
{
    if (!doc_read_json(x->q->a, S("body"), x->q->body, &x->top, e)) {
        return api_bad_request(x, e);
    }
    return api_check_keys(x, x->top, keys, e);
}

bool api_read_body(api_ask *x, const char *const *keys, err *e)
{
    TRY(api_read_top(x, keys, e) && read_day(x, e));
    const doc *d = member(x->top, "household");
    if (d == NULL) {
        return api_refuse_at(x, x->top, e, "'household' is missing here; add it (docs/household-file.md, as JSON)");
    }
    return api_read_household(x, d, &x->household, e);
}
