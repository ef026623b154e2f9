/* JSON into a tree, strictly as RFC 8259 has it, with the place of every value.
 *
 * Written out by hand, because what somebody tells may pass through here: everything is kept in the arena of the caller and nothing on a
 * heap of its own, so that it goes when the arena is wiped. It walks the text once, with a stack of its own: nesting costs no C stack. */
#include "base/doc.h"

#include <stdio.h>

#include "base/banned.h"

typedef struct level { /* a list or object that is not closed yet */
    doc *d;
    doc_entry *entries; /* of an object */
    const doc **items;  /* of a list */
    size_t cap;
} level;

typedef struct reader {
    arena *a;
    str name, text; /* without byte order mark */
    err *e;
    size_t at;         /* byte */
    size_t line_start; /* of the line that `at` is on */
    int line;
    size_t seen; /* byte up to which `column` counts, on this line */
    int column;  /* of byte `seen` */
    size_t nodes;
    level *open; /* the innermost last */
    size_t depth, cap;
} reader;

/* ------------------------------------------------------------------ places and errors */

/* Columns count characters. What was counted before on this line is not counted again. */
static int column_at(reader *r, size_t at)
{
    if (at < r->seen) {
        r->seen = r->line_start;
        r->column = 1;
    }
    for (; r->seen < at && r->seen < r->text.n; r->seen++) {
        r->column += ((unsigned char)r->text.p[r->seen] & 0xC0) != 0x80;
    }
    return r->column;
}

static __attribute__((format(printf, 4, 5))) bool fail_at(reader *r, err_kind kind, size_t at, const char *format, ...)
{
    char sentence[600];
    va_list args;
    va_start(args, format);
    vsnprintf(sentence, sizeof sentence, format, args);
    va_end(args);
    return err_at(r->e, kind, 0, r->name, r->line, column_at(r, at), "%s", sentence);
}

static bool ends_before(reader *r)
{
    return fail_at(r, ERR_SYNTAX, r->text.n,
                   "this is not valid JSON: the text ends before the value is complete; close the quotes and brackets");
}

static doc *new_doc(reader *r, doc_kind kind, size_t at)
{
    if (++r->nodes > DOC_NODES_MAX) {
        fail_at(r, ERR_LIMIT, at, "this document has more than %d values", DOC_NODES_MAX);
        return NULL;
    }
    doc *d = ARENA_NEW(r->a, doc);
    d->kind = kind;
    d->line = r->line;
    d->column = column_at(r, at);
    return d;
}

static void skip_space(reader *r)
{
    for (; r->at < r->text.n; r->at++) {
        char c = r->text.p[r->at];
        if (c == '\n') {
            r->line++;
            r->line_start = r->seen = r->at + 1;
            r->column = 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

/* ------------------------------------------------------------------ words: numbers, true, false, null */

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
static bool is_number(str s)
{
    size_t i = s.n > 0 && s.p[0] == '-' ? 1 : 0;
    if (!is_digit(s, i)) {
        return false;
    }
    i = s.p[i] == '0' ? i + 1 : after_digits(s, i);
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

static bool refuse_word(reader *r, size_t start, str word)
{
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

/* What has no meaning in JSON at all; anything else that stands in a wrong place is for the caller. */
static bool refuse_byte(reader *r)
{
    char c = r->text.p[r->at];
    if ((unsigned char)c < 0x20) {
        return fail_at(r, ERR_SYNTAX, r->at, "the control character U+%04X is not allowed in JSON; remove it",
                       (unsigned)c);
    }
    return fail_at(r, ERR_SYNTAX, r->at,
                   "'%c' has no meaning here; text stands in double quotes, and JSON has no comments", c);
}

static str word_at(const reader *r)
{
    size_t end = r->at;
    while (end < r->text.n && is_word_byte(r->text.p[end])) {
        end++;
    }
    return str_cut(r->text, r->at, end - r->at);
}

static bool is_json_word(str word)
{
    return is_number(word) || str_eq(word, S("true")) || str_eq(word, S("false")) || str_eq(word, S("null"));
}

/* Something else stands here, or nothing. A word that is no JSON at all is told as such. */
static bool expected(reader *r, const char *what)
{
    if (r->at >= r->text.n) {
        return ends_before(r);
    }
    str word = word_at(r);
    if (word.n > 0 && !is_json_word(word)) {
        return refuse_word(r, r->at, word);
    }
    return fail_at(r, ERR_SYNTAX, r->at,
                   "this is not valid JSON: %s is expected here; check the commas, quotes and brackets before here",
                   what);
}

static bool read_word(reader *r, const doc **out)
{
    str word = word_at(r);
    if (!is_json_word(word)) {
        return refuse_word(r, r->at, word);
    }
    doc *d = new_doc(r, DOC_SCALAR, r->at);
    TRY(d != NULL);
    d->text = str_copy(r->a, word);
    r->at += word.n;
    *out = d;
    return true;
}

/* ------------------------------------------------------------------ text in quotes */

static bool read_hex(const reader *r, size_t at, uint32_t *out)
{
    uint32_t v = 0;
    if (at + 4 > r->text.n) {
        return false;
    }
    for (size_t i = at; i < at + 4; i++) {
        char c = r->text.p[i];
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A') + 10
                                                : 16;
        if (digit == 16) {
            return false;
        }
        v = v << 4 | digit;
    }
    *out = v;
    return true;
}

static char *put_code(char *to, uint32_t c)
{
    if (c < 0x80) {
        *to++ = (char)c;
    } else if (c < 0x800) {
        *to++ = (char)(0xC0 | c >> 6);
        *to++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = (char)(0xE0 | c >> 12);
        *to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *to++ = (char)(0x80 | (c & 0x3F));
    } else {
        *to++ = (char)(0xF0 | c >> 18);
        *to++ = (char)(0x80 | (c >> 12 & 0x3F));
        *to++ = (char)(0x80 | (c >> 6 & 0x3F));
        *to++ = (char)(0x80 | (c & 0x3F));
    }
    return to;
}

/* \uXXXX, or two of them for a character beyond U+FFFF. *at stands on the backslash, and after the last digit when it is good. */
static bool read_unicode(reader *r, size_t *at, char **to)
{
    uint32_t c, low;
    if (!read_hex(r, *at + 2, &c)) {
        return fail_at(r, ERR_SYNTAX, *at, "'\\u' must have four hexadecimal digits behind it");
    }
    if (c == 0) {
        return fail_at(r, ERR_SYNTAX, *at, "the character \\u0000 is not allowed in text; remove it");
    }
    size_t next = *at + 6;
    if (c >= 0xD800 && c < 0xDC00 && str_starts(str_from(r->text, next), S("\\u")) && read_hex(r, next + 2, &low) &&
        low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        next += 6;
    } else if (c >= 0xD800 && c < 0xE000) {
        return fail_at(r, ERR_SYNTAX, *at,
                       "this is half a character; write both \\u of the pair, or the character itself");
    }
    *to = put_code(*to, c);
    *at = next;
    return true;
}

static bool read_escape(reader *r, size_t *at, char **to)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    char c = *at + 1 < r->text.n ? r->text.p[*at + 1] : '\0';
    const char *found = c != '\0' ? strchr(names, c) : NULL;
    if (c == 'u') {
        return read_unicode(r, at, to);
    }
    if (found == NULL) {
        return *at + 1 >= r->text.n
                   ? ends_before(r)
                   : fail_at(r, ERR_SYNTAX, *at, "a backslash may not stand before this; write it twice for itself");
    }
    *(*to)++ = values[found - names];
    *at += 2;
    return true;
}

/* From the opening quote to behind the closing one. What is written out is never longer than what stands there. */
static bool read_quoted(reader *r, str *out)
{
    size_t at = r->at + 1, end = at;
    while (end < r->text.n && r->text.p[end] != '"') {
        end += r->text.p[end] == '\\' ? 2 : 1;
    }
    char *bytes = arena_alloc(r->a, (end < r->text.n ? end : r->text.n) - at + 1), *to = bytes;
    while (at < r->text.n && r->text.p[at] != '"') {
        unsigned char c = (unsigned char)r->text.p[at];
        if (c < 0x20) {
            return fail_at(
                r, ERR_SYNTAX, at,
                "a line break or control character stands inside quotes; close the quotes or write it as \\u%04x", c);
        }
        if (c == '\\') {
            TRY(read_escape(r, &at, &to));
        } else {
            *to++ = (char)c;
            at++;
        }
    }
    if (at >= r->text.n) {
        return ends_before(r);
    }
    *to = '\0';
    *out = (str){bytes, (size_t)(to - bytes)};
    r->at = at + 1;
    return true;
}

/* ------------------------------------------------------------------ lists and objects */

static bool open_level(reader *r, doc_kind kind)
{
    if (r->depth == DOC_DEPTH_MAX) {
        return fail_at(r, ERR_LIMIT, r->at, "lists and objects are nested deeper than %d levels here", DOC_DEPTH_MAX);
    }
    level v = {.d = new_doc(r, kind, r->at)};
    TRY(v.d != NULL);
    r->at++;
    ARENA_PUSH(r->a, r->open, r->depth, r->cap, v);
    return true;
}

static const doc *close_level(reader *r)
{
    level *v = &r->open[--r->depth];
    if (v->d->kind == DOC_MAP) {
        v->d->entries = v->entries;
    } else {
        v->d->items = v->items;
    }
    r->at++;
    return v->d;
}

static bool read_key(reader *r)
{
    level *v = &r->open[r->depth - 1];
    skip_space(r);
    doc_entry entry = {.line = r->line, .column = column_at(r, r->at)};
    if (r->at >= r->text.n || r->text.p[r->at] != '"') {
        return expected(r, "a key in double quotes");
    }
    TRY(read_quoted(r, &entry.key));
    skip_space(r);
    if (r->at >= r->text.n || r->text.p[r->at] != ':') {
        return expected(r, "a colon");
    }
    r->at++;
    ARENA_PUSH(r->a, v->entries, v->d->n, v->cap, entry);
    return true;
}

/* A value is complete: it goes where it belongs, and what may follow is read. *done: the document is complete. */
static bool take_value(reader *r, const doc *value, const doc **root, bool *done)
{
    while (r->depth > 0) {
        level *v = &r->open[r->depth - 1];
        bool map = v->d->kind == DOC_MAP;
        if (map) {
            v->entries[v->d->n - 1].value = value;
        } else {
            ARENA_PUSH(r->a, v->items, v->d->n, v->cap, value);
        }
        skip_space(r);
        char c = r->at < r->text.n ? r->text.p[r->at] : '\0';
        if (c == ',') {
            r->at++;
            return !map || read_key(r);
        }
        if (c != (map ? '}' : ']')) {
            return expected(r, map ? "a ',' or '}'" : "a ',' or ']'");
        }
        value = close_level(r);
    }
    *root = value;
    *done = true;
    return true;
}

/* A list or object begins; an empty one is complete at once. */
static bool begin_level(reader *r, doc_kind kind, const doc **out)
{
    TRY(open_level(r, kind));
    skip_space(r);
    if (r->at < r->text.n && r->text.p[r->at] == (kind == DOC_MAP ? '}' : ']')) {
        *out = close_level(r);
        return true;
    }
    return kind == DOC_LIST || read_key(r);
}

static bool read_value(reader *r, const doc **out)
{
    skip_space(r);
    char c = r->at < r->text.n ? r->text.p[r->at] : '\0';
    if (r->at >= r->text.n) {
        return ends_before(r);
    }
    if (c == '{' || c == '[') {
        return begin_level(r, c == '{' ? DOC_MAP : DOC_LIST, out);
    }
    if (c == '"') {
        doc *d = new_doc(r, DOC_SCALAR, r->at);
        TRY(d != NULL);
        d->quoted = true;
        *out = d;
        return read_quoted(r, &d->text);
    }
    if (is_word_byte(c)) {
        return read_word(r, out);
    }
    return strchr("]},:", c) != NULL && c != '\0' ? expected(r, "a value") : refuse_byte(r);
}

static bool read_all(reader *r, const doc **out)
{
    const doc *root = NULL;
    for (bool done = false; !done;) {
        const doc *value = NULL;
        TRY(read_value(r, &value));
        if (value != NULL) {
            TRY(take_value(r, value, &root, &done));
        }
    }
    skip_space(r);
    if (r->at < r->text.n) {
        char c = r->text.p[r->at];
        str word = word_at(r);
        if (word.n > 0 && !is_json_word(word)) {
            return refuse_word(r, r->at, word);
        }
        if (word.n == 0 && (strchr("{}[]:,\"", c) == NULL || c == '\0')) {
            return refuse_byte(r);
        }
        return fail_at(r, ERR_SYNTAX, r->at,
                       "this is not valid JSON: more text follows after the value; a document holds one value");
    }
    *out = root;
    return true;
}

bool doc_read_json(arena *a, str name, str text, const doc **out, err *e)
{
    if (str_starts(text, S("\xEF\xBB\xBF"))) {
        text = str_from(text, 3);
    }
    reader r = {.a = a, .name = name, .text = text, .e = e, .line = 1, .column = 1};
    if (text.n > (size_t)INT32_MAX / 16) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "this document is larger than %d MiB", INT32_MAX / 16 >> 20);
    }
    size_t good = str_utf8_prefix(text);
    if (good < text.n) {
        r.text = str_cut(text, 0, good);
        for (size_t i = 0; i < good; i++) {
            if (text.p[i] == '\n') {
                r.line++;
                r.line_start = r.seen = i + 1;
            }
        }
        return fail_at(&r, ERR_SYNTAX, good, "the text is not UTF-8 here; save the file with the encoding UTF-8");
    }
    return read_all(&r, out);
}
