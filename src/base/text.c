#include "base/text.h"

#include "base/date.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

/* Generated from locale/<language>.po by tools/po2c.py: `text_rows`, sorted by id, and `text_buckets`, where to find an id. */
#include "locale_tables.h"

#include "base/banned.h"

bool text_language_from(str code, text_language *out)
{
    static const char *const codes[] = {[TEXT_NL] = "nl", [TEXT_EN] = "en"};
    _Static_assert(sizeof codes / sizeof codes[0] == TEXT_LANGUAGES, "every language has a code");
    for (int i = 0; i < TEXT_LANGUAGES; i++) {
        if (str_eq(code, str_of(codes[i]))) {
            *out = (text_language)i;
            return true;
        }
    }
    return false;
}

/* FNV-1a of 32 bits, as tools/po2c.py computes it. */
static uint32_t hash_of(const char *id)
{
    uint32_t value = 2166136261u;
    for (const char *c = id; *c != '\0'; c++) {
        value = (value ^ (unsigned char)*c) * 16777619u;
    }
    return value;
}

const char *text_raw(text_language lang, const char *id)
{
    assert(lang < TEXT_LANGUAGES);
    enum { BUCKETS = sizeof text_buckets / sizeof text_buckets[0] }; /* a power of two, a third full at most */
    for (uint32_t place = hash_of(id);; place++) {
        uint16_t number = text_buckets[place % BUCKETS];
        if (number == 0) {
            return NULL;
        }
        const text_row *row = &text_rows[number - 1];
        if (strcmp(row->id, id) == 0) {
            return row->text[lang];
        }
    }
}

size_t text_count(void)
{
    return sizeof text_rows / sizeof text_rows[0];
}

const char *text_id(size_t number)
{
    assert(number < text_count());
    return text_rows[number].id;
}

str text_get(arena *a, text_language lang, const char *id, size_t argument_count, const str *arguments)
{
    const char *raw = text_raw(lang, id);
    if (raw == NULL) {
        return str_printf(a, "[%s]", id);
    }
    if (argument_count == 0) {
        return str_of(raw);
    }
    buf b = buf_in(a);
    str rest = str_of(raw);
    for (size_t i = 0; i < rest.n;) {
        bool is_place =
            i + 2 < rest.n && rest.p[i] == '{' && rest.p[i + 1] >= '0' && rest.p[i + 1] <= '9' && rest.p[i + 2] == '}';
        size_t argument = is_place ? (size_t)(rest.p[i + 1] - '0') : argument_count;
        if (argument >= argument_count) { /* also a place without an argument, which stays visible */
            i++;
            continue;
        }
        buf_put(&b, str_cut(rest, 0, i));
        buf_put(&b, arguments[argument]);
        rest = str_from(rest, i + 3);
        i = 0;
    }
    buf_put(&b, rest);
    return buf_str(&b);
}

/* Cents with the separators of the language: the sign stands before the digits in Dutch, before the currency in
 * English (CLDR). */
str text_money(arena *a, text_language lang, int64_t cents)
{
    assert(lang < TEXT_LANGUAGES);
    bool dutch = lang == TEXT_NL;
    uint64_t size = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%llu", (unsigned long long)(size / 100));
    const char *minus = cents < 0 ? "-" : "";
    buf b = buf_in(a);
    buf_printf(&b, "%s€%s%s", dutch ? "" : minus, dutch ? " " : "", dutch ? minus : "");
    for (int i = 0; i < n; i++) {
        if (i > 0 && (n - i) % 3 == 0) {
            buf_char(&b, dutch ? '.' : ',');
        }
        buf_char(&b, digits[i]);
    }
    buf_printf(&b, "%c%02d", dutch ? ',' : '.', (int)(size % 100));
    return buf_str(&b);
}

str text_date(arena *a, text_language lang, int32_t day)
{
    date_ymd t = date_to_ymd(day);
    char id[24];
    int n = snprintf(id, sizeof id, "date.month.%d", t.month);
    assert(n > 0 && (size_t)n < sizeof id);
    return TEXT(a, lang, "date.day", str_printf(a, "%d", t.day), text_get(a, lang, id, 0, NULL),
                str_printf(a, "%d", t.year));
}
