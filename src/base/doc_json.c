/* JSON into a tree, through json-c.
 *
 * json-c 0.16 is more lenient than RFC 8259, even with JSON_TOKENER_STRICT: it takes 01, 1., NaN and raw control
 * characters, cuts a key at \u0000, and silently replaces an integer beyond 64 bits by the nearest one that fits. So
 * the words outside quotes and the characters inside are looked at first (`check`); integers that do not fit are
 * handed over with MARK behind them, which makes json-c keep their text, as it does for every number with a fraction
 * or exponent.
 */
#include "base/doc.h"

#include <assert.h>
#include <json-c/json.h>
#include <stdio.h>

#include "base/banned.h"

#define MARK "E+0000000" /* nobody writes this; where somebody does, the number means the same */

typedef struct reader {
    arena *a;
    str name;
    str text; /* as given, without byte order mark */
    err *e;
    size_t nodes;
} reader;

/* ------------------------------------------------------------------ places and errors */

static void place_of(str text, size_t offset, int *line, int *column)
{
    *line = 1;
    *column = 1;
    for (size_t i = 0; i < offset && i < text.n; i++) {
        if (text.p[i] == '\n') {
            ++*line;
            *column = 1;
        } else {
            *column += ((unsigned char)text.p[i] & 0xC0) != 0x80;
        }
    }
}

static __attribute__((format(printf, 4, 5))) bool fail_at(reader *r, err_kind kind, size_t offset, const char *format,
                                                          ...)
{
    char sentence[600];
    va_list args;
    va_start(args, format);
    vsnprintf(sentence, sizeof sentence, format, args);
    va_end(args);
    int line;
    int column;
    place_of(r->text, offset, &line, &column);
    return err_at(r->e, kind, 0, r->name, line, column, "%s", sentence);
}

/* ------------------------------------------------------------------ what json-c lets through */

static bool is_digit(str s, size_t i)
{
    return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

static size_t after_digits(str s, size_t i)
{
    while (is_digit(s, i)) {
        i++;
    }
    return i;
}

/* RFC 8259, section 6. */
static bool is_number(str s, bool *integer)
{
    size_t i = s.n > 0 && s.p[0] == '-' ? 1 : 0;
    if (!is_digit(s, i)) {
        return false;
    }
    i = s.p[i] == '0' ? i + 1 : after_digits(s, i);
    *integer = i == s.n;
    if (i < s.n && s.p[i] == '.') {
        if (!is_digit(s, i + 1)) {
            return false;
        }
        i = after_digits(s, i + 1);
    }
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        i += i + 1 < s.n && (s.p[i + 1] == '-' || s.p[i + 1] == '+') ? 2 : 1;
        if (!is_digit(s, i)) {
            return false;
        }
        i = after_digits(s, i);
    }
    return i == s.n;
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+' ||
           c == '.' || c == '_' || (unsigned char)c >= 0x80;
}

/* Something without quotes: a number, true, false or null. */
static bool check_word(reader *r, size_t start, str word, buf *out)
{
    bool integer = false;
    int64_t v;
    if (is_number(word, &integer)) {
        buf_put(out, word);
        if (integer && !str_to_int(word, &v)) {
            buf_put(out, S(MARK));
        }
        return true;
    }
    if (str_eq(word, S("true")) || str_eq(word, S("false")) || str_eq(word, S("null"))) {
        buf_put(out, word);
        return true;
    }
    str shown = str_cut(word, 0, 40);
    shown.n = str_utf8_prefix(shown); /* not half a character */
    if (is_digit(word, 0) || word.p[0] == '-' || word.p[0] == '+' || word.p[0] == '.') {
        return fail_at(r, ERR_SYNTAX, start, "'" STR_FMT "' is not a JSON number; write it like -12.5 or 3e2",
                       STR_ARG(shown));
    }
    return fail_at(r, ERR_SYNTAX, start,
                   "'" STR_FMT
                   "' is not a JSON value; text stands in double quotes, and the words are true, false and null",
                   STR_ARG(shown));
}

/* A text in quotes from byte start; *end is set after its closing quote, or to the end when there is none. */
static bool check_quoted(reader *r, size_t start, size_t *end)
{
    str s = r->text;
    size_t i = start + 1;
    while (i < s.n && s.p[i] != '"') {
        if ((unsigned char)s.p[i] < 0x20) {
            return fail_at(
                r, ERR_SYNTAX, i,
                "a line break or control character stands inside quotes; close the quotes or write it as \\u%04x",
                (unsigned)s.p[i]);
        }
        if (s.p[i] == '\\') {
            if (str_starts(str_from(s, i), S("\\u0000"))) {
                return fail_at(r, ERR_SYNTAX, i, "the character \\u0000 is not allowed in text; remove it");
            }
            i++;
        }
        i++;
    }
    *end = i < s.n ? i + 1 : s.n;
    return true;
}

/* Refuses what json-c would take or change, and copies the text to out with large integers marked. */
static bool check(reader *r, buf *out)
{
    str s = r->text;
    for (size_t i = 0; i < s.n;) {
        char c = s.p[i];
        size_t end = i + 1;
        if (c == '"') {
            TRY(check_quoted(r, i, &end));
            buf_put(out, str_cut(s, i, end - i));
        } else if (is_word_byte(c)) {
            while (end < s.n && is_word_byte(s.p[end])) {
                end++;
            }
            TRY(check_word(r, i, str_cut(s, i, end - i), out));
        } else if ((unsigned char)c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
            return fail_at(r, ERR_SYNTAX, i, "the control character U+%04X is not allowed in JSON; remove it",
                           (unsigned)c);
        } else if (strchr("{}[]:, \t\r\n", c) == NULL) {
            return fail_at(r, ERR_SYNTAX, i,
                           "'%c' has no meaning here; text stands in double quotes, and JSON has no comments", c);
        } else {
            buf_char(out, c);
        }
        i = end;
    }
    return true;
}

/* The byte in the text as given of a byte in the copy that check made. */
static size_t offset_before_marks(str copy, size_t offset)
{
    size_t given = offset < copy.n ? offset : copy.n;
    str rest = str_cut(copy, 0, given);
    for (ptrdiff_t at = str_find(rest, S(MARK)); at >= 0; at = str_find(rest, S(MARK))) {
        given -= S(MARK).n;
        rest = str_from(rest, (size_t)at + S(MARK).n);
    }
    return given;
}

/* ------------------------------------------------------------------ conversion */

static const doc *convert(reader *r, struct json_object *value);

static bool convert_list(reader *r, struct json_object *value, doc *d)
{
    d->kind = DOC_LIST;
    d->n = json_object_array_length(value);
    d->items = arena_array(r->a, d->n, sizeof *d->items);
    for (size_t i = 0; i < d->n; i++) {
        d->items[i] = convert(r, json_object_array_get_idx(value, i));
        TRY(d->items[i] != NULL);
    }
    return true;
}

static bool convert_map(reader *r, struct json_object *value, doc *d)
{
    d->kind = DOC_MAP;
    doc_entry *entries = ARENA_ARRAY(r->a, doc_entry, (size_t)json_object_object_length(value));
    d->entries = entries;
    struct json_object_iterator at = json_object_iter_begin(value);
    struct json_object_iterator end = json_object_iter_end(value);
    while (!json_object_iter_equal(&at, &end)) {
        doc_entry *entry = &entries[d->n++];
        entry->key = str_copy(r->a, str_of(json_object_iter_peek_name(&at)));
        entry->value = convert(r, json_object_iter_peek_value(&at));
        TRY(entry->value != NULL);
        json_object_iter_next(&at);
    }
    return true;
}

static str number_text(reader *r, struct json_object *value)
{
    str text = str_of(json_object_to_json_string(value));
    if (str_ends(text, S(MARK))) {
        text = str_cut(text, 0, text.n - S(MARK).n);
    }
    return str_copy(r->a, text);
}

/* NULL when there are too many nodes. json-c has bounded the depth. */
static const doc *convert(reader *r, struct json_object *value)
{
    if (++r->nodes > DOC_NODES_MAX) {
        err_at(r->e, ERR_LIMIT, 0, r->name, 0, 0, "this document has more than %d values", DOC_NODES_MAX);
        return NULL;
    }
    doc *d = ARENA_NEW(r->a, doc);
    switch (json_object_get_type(value)) {
    case json_type_null: d->text = S("null"); break;
    case json_type_boolean: d->text = json_object_get_boolean(value) ? S("true") : S("false"); break;
    case json_type_int:
    case json_type_double: d->text = number_text(r, value); break;
    case json_type_string:
        d->quoted = true;
        d->text = str_copy(r->a, (str){json_object_get_string(value), (size_t)json_object_get_string_len(value)});
        break;
    case json_type_array: return convert_list(r, value, d) ? d : NULL;
    case json_type_object: return convert_map(r, value, d) ? d : NULL;
    }
    return d;
}

/* ------------------------------------------------------------------ reading */

static bool fail_syntax(reader *r, str copy, size_t offset, enum json_tokener_error error)
{
    size_t given = offset_before_marks(copy, offset);
    switch (error) {
    case json_tokener_error_depth:
        return fail_at(r, ERR_LIMIT, given, "lists and objects are nested deeper than %d levels here", DOC_DEPTH_MAX);
    case json_tokener_error_parse_eof:
    case json_tokener_continue:
        return fail_at(r, ERR_SYNTAX, r->text.n,
                       "this is not valid JSON: the text ends before the value is complete; close "
                       "the quotes and brackets");
    default:
        return fail_at(r, ERR_SYNTAX, given,
                       "this is not valid JSON: %s; check the commas, quotes and brackets before here",
                       json_tokener_error_desc(error));
    }
}

static bool parse(reader *r, struct json_tokener *tokener, str copy, const doc **out)
{
    /* The length includes the final NUL, so that json-c knows that a number ends there. */
    struct json_object *value = json_tokener_parse_ex(tokener, copy.p, (int)copy.n + 1);
    enum json_tokener_error error = json_tokener_get_error(tokener);
    size_t end = json_tokener_get_parse_end(tokener);
    if (error != json_tokener_success) {
        return fail_syntax(r, copy, end, error);
    }
    const doc *root = NULL;
    str rest = str_trim(str_from(copy, end));
    if (rest.n > 0) {
        fail_at(r, ERR_SYNTAX, offset_before_marks(copy, (size_t)(rest.p - copy.p)),
                "this is not valid JSON: more text follows after the value; a document holds one value");
    } else {
        root = convert(r, value);
    }
    json_object_put(value);
    TRY(root != NULL);
    *out = root;
    return true;
}

bool doc_read_json(arena *a, str name, str text, const doc **out, err *e)
{
    if (str_starts(text, S("\xEF\xBB\xBF"))) {
        text = str_from(text, 3);
    }
    reader r = {.a = a, .name = name, .text = text, .e = e};
    if (text.n > (size_t)INT32_MAX / 16) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "this document is larger than %d MiB", INT32_MAX / 16 >> 20);
    }
    size_t good = str_utf8_prefix(text);
    if (good < text.n) {
        return fail_at(&r, ERR_SYNTAX, good, "the text is not UTF-8 here; save the file with the encoding UTF-8");
    }
    arena *scratch = arena_new();
    buf copy = buf_in(scratch);
    struct json_tokener *tokener = json_tokener_new_ex(DOC_DEPTH_MAX + 1);
    assert(tokener != NULL);
    json_tokener_set_flags(tokener,
                           JSON_TOKENER_STRICT | JSON_TOKENER_ALLOW_TRAILING_CHARS | JSON_TOKENER_VALIDATE_UTF8);
    bool done = check(&r, &copy) && parse(&r, tokener, buf_str(&copy), out);
    json_tokener_free(tokener);
    arena_free(scratch);
    return done;
}
