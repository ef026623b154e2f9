/* A household as a YAML file. */
#include "household/telling.h"

#include <assert.h>

#include "base/banned.h"

enum { INDENT = 2 };

/* ------------------------------------------------------------------ values */

/* May the text stand there without quotes? Then it begins and ends with a letter or a digit and has no mark that YAML might read. */
static bool is_plain(str s)
{
    bool good = s.n > 0;
    for (size_t i = 0; good && i < s.n; i++) {
        char c = s.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        bool inside = i > 0 && i + 1 < s.n;
        good = letter || (inside && (c == ' ' || c == '_' || c == '-' || c == '.' || c == '/' || c == '+'));
    }
    return good && !str_eq_nocase(s, S("null"));
}

/* The bytes of a code point that must be escaped, and the code point; 0: it may stand as it is. */
static size_t escaped(str s, size_t i, uint32_t *code)
{
    const unsigned char *p = (const unsigned char *)s.p + i;
    if (p[0] < 0x80) {
        *code = p[0];
        return p[0] < 0x20 || p[0] == 0x7F ? 1 : 0;
    }
    if (p[0] == 0xC2 && i + 1 < s.n && p[1] < 0xA0) {
        *code = p[1];
        return 2;
    }
    if (!household_unseen(s, i)) {
        return 0;
    }
    bool two = p[0] < 0xE0;
    *code = two ? (uint32_t)((p[0] & 0x1F) << 6 | (p[1] & 0x3F))
                : (uint32_t)((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    return two ? 2 : 3;
}

static void put_quoted(buf *b, str s)
{
    buf_char(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        uint32_t code = 0;
        size_t n = escaped(s, i, &code);
        if (code == '\n' || code == '\t') {
            buf_put(b, code == '\n' ? S("\\n") : S("\\t"));
        } else if (n > 0) {
            buf_printf(b, "\\u%04x", code);
            i += n - 1;
        } else {
            if (s.p[i] == '"' || s.p[i] == '\\') {
                buf_char(b, '\\');
            }
            buf_char(b, s.p[i]);
        }
    }
    buf_char(b, '"');
}

static void put_scalar(buf *b, str s)
{
    if (is_plain(s)) {
        buf_put(b, s);
    } else {
        put_quoted(b, s);
    }
}

static void put_names(buf *b, str names)
{
    buf_char(b, '[');
    str name;
    while (telling_name(&names, &name)) {
        buf_put(b, name);
        buf_put(b, names.p != NULL ? S(", ") : S(""));
    }
    buf_char(b, ']');
}

/* ------------------------------------------------------------------ mappings and lists */

static void put_spaces(buf *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buf_char(b, ' ');
    }
}

static void put_list(buf *b, const doc *d, size_t indent);

/* The entries of a mapping; `first` is already at its place, behind a dash. */
static void put_map(buf *b, const doc *d, size_t indent, bool first)
{
    for (size_t i = 0; i < d->n; i++, first = false) {
        const doc *v = d->entries[i].value;
        put_spaces(b, first ? 0 : indent);
        buf_put(b, d->entries[i].key);
        buf_char(b, ':');
        if (v->kind != DOC_SCALAR) {
            buf_char(b, '\n');
            if (v->kind == DOC_MAP) {
                put_map(b, v, indent + INDENT, false);
            } else {
                put_list(b, v, indent + INDENT);
            }
            continue;
        }
        buf_char(b, ' ');
        bool word = household_is_word(v, S("geen")) || household_is_unknown(v);
        if (household_names_people(d->entries[i].key) && !word) {
            put_names(b, v->text);
        } else {
            put_scalar(b, v->text);
        }
        buf_char(b, '\n');
    }
}

static void put_list(buf *b, const doc *d, size_t indent)
{
    for (size_t i = 0; i < d->n; i++) {
        put_spaces(b, indent);
        buf_put(b, S("- "));
        if (d->items[i]->n == 0) {
            buf_put(b, S("{}\n"));
        } else {
            put_map(b, d->items[i], indent + INDENT, true);
        }
    }
}

str household_write(arena *a, const household *h)
{
    err e = {0};
    const doc *top = NULL;
    household_reader r = {.a = a, .file = h->file, .e = &e};
    buf b = buf_in(a);
    bool good = telling_tree(&r, h->told, &top);
    assert(good); /* what was told was read */
    (void)good;
    buf_put(&b, S("formaat: " HOUSEHOLD_FORMAT "\n"));
    for (size_t i = 0; i < top->n; i++) { /* an empty line between the lists */
        const doc *v = top->entries[i].value;
        if (str_eq(top->entries[i].key, S("formaat"))) {
            continue;
        }
        buf_put(&b, v->kind == DOC_LIST ? S("\n") : S(""));
        doc one = {.kind = DOC_MAP, .n = 1, .entries = &top->entries[i]};
        put_map(&b, &one, 0, false);
    }
    return buf_str(&b);
}
