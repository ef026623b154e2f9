/* Refusals: one sentence in the reader's language, with the line where to look. */
#include "household/reading.h"

#include <stdio.h>

#include "base/banned.h"

#define QUOTE_BYTES 60
#define LIST_BYTES 400 /* of an enumeration: a sentence must fit in an error */

bool household_refuse(household_reader *r, int line, int column, const char *id, size_t argument_count,
                      const str *arguments)
{
    str sentence = text_get(r->a, r->lang, id, argument_count, arguments);
    bool of_answers = r->paths != NULL && line > 0;
    err_at(r->e, ERR_INPUT, 0, r->file, of_answers ? 0 : line, of_answers ? 0 : column, STR_FMT, STR_ARG(sentence));
    if (of_answers && r->e != NULL) {
        snprintf(r->e->field, sizeof r->e->field, STR_FMT, STR_ARG(r->paths[line - 1]));
    }
    return false;
}

str household_line_text(household_reader *r, int line)
{
    if (r->paths != NULL) {
        return str_printf(r->a, "'" STR_FMT "'", STR_ARG(r->paths[line - 1]));
    }
    return TEXT(r->a, r->lang, "household.a_line", str_printf(r->a, "%d", line));
}

/* The code point of two or three bytes of UTF-8 that begins here; 0 for any other. */
static uint32_t code_point(str s, size_t i)
{
    const unsigned char *p = (const unsigned char *)s.p + i;
    size_t left = s.n - i;
    if (left >= 2 && (p[0] & 0xE0) == 0xC0) {
        return (uint32_t)((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
    }
    if (left >= 3 && (p[0] & 0xF0) == 0xE0) {
        return (uint32_t)((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    }
    return 0;
}

bool household_turns(str s, size_t i)
{
    uint32_t c = code_point(s, i);
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool household_unseen(str s, size_t i)
{
    uint32_t c = code_point(s, i);
    return household_turns(s, i) || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2028 || c == 0x2029 ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

str household_quote(household_reader *r, str text)
{
    size_t n = text.n;
    if (n > QUOTE_BYTES) {
        n = QUOTE_BYTES;
        while (n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) {
            n--;
        }
    }
    buf b = buf_in(r->a);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (household_unseen(text, i)) { /* two or three bytes, all of them below n */
            buf_put(&b, S("?"));
            i += c < 0xE0 ? 1 : 2;
            continue;
        }
        buf_char(&b, c < 0x20 || c == 0x7F ? ' ' : text.p[i]);
    }
    buf_put(&b, n < text.n ? S("…") : S(""));
    return buf_str(&b);
}

str household_shown(household_reader *r, const doc *d)
{
    if (d->kind != DOC_SCALAR) {
        return TEXT(r->a, r->lang, d->kind == DOC_LIST ? "household.a_list" : "household.a_mapping");
    }
    return household_quote(r, d->text);
}

str household_list_text(household_reader *r, const str *items, size_t n)
{
    buf b = buf_in(r->a);
    for (size_t i = 0; i < n; i++) {
        if (b.n + items[i].n > LIST_BYTES) {
            buf_put(&b, S(", …"));
            break;
        }
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, items[i]);
    }
    return buf_str(&b);
}

str household_nearest(str text, const str *items, size_t n)
{
    size_t most = 1 + text.n / 4;
    str found = S("");
    for (size_t i = 0; i < n; i++) {
        size_t d = str_distance(text, items[i], most);
        /* A short word is near to many: what is left of it must still be recognisable. */
        if (d <= most && d < items[i].n && d < text.n) {
            found = items[i];
            most = d > 0 ? d - 1 : 0;
        }
    }
    return found;
}
