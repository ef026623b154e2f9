#include "base/doc.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

static bool is_one_of(str s, str a, str b, str c)
{
    return str_eq(s, a) || str_eq(s, b) || str_eq(s, c);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_at(str s, size_t i)
{
    size_t n = 0;
    while (i + n < s.n && is_digit(s.p[i + n])) {
        n++;
    }
    return n;
}

/* Value of a digit in base 8 or 16, or −1. */
static int digit_of(char c, int base)
{
    int v = is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
    return v < base ? v : -1;
}

/* 8 for 0o17, 16 for 0x1F, 0 when the text is neither. */
static int prefixed_base(str s)
{
    int base = s.n > 2 && s.p[0] == '0' ? (s.p[1] == 'x' ? 16 : s.p[1] == 'o' ? 8 : 0) : 0;
    for (size_t i = 2; base != 0 && i < s.n; i++) {
        if (digit_of(s.p[i], base) < 0) {
            return 0;
        }
    }
    return base;
}

/* Type of text that starts like a number: a digit, a sign or a point. */
static doc_type number_type(str s)
{
    size_t i = s.p[0] == '-' || s.p[0] == '+' ? 1 : 0;
    str bare = str_from(s, i);
    if (is_one_of(bare, S(".inf"), S(".Inf"), S(".INF")) || is_one_of(s, S(".nan"), S(".NaN"), S(".NAN"))) {
        return DOC_NAN;
    }
    if (prefixed_base(s) != 0) {
        return DOC_INT;
    }
    size_t whole = digits_at(s, i);
    size_t start = i;
    i += whole;
    if (i == s.n && whole > 0) {
        return whole > 1 && s.p[start] == '0' ? DOC_TEXT : DOC_INT; /* 017 is a code or a number of a house, not 17 */
    }
    if (i < s.n && s.p[i] == '.') {
        size_t fraction = digits_at(s, i + 1);
        i += 1 + fraction;
        whole += fraction;
    }
    if (whole == 0) {
        return DOC_TEXT;
    }
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        i++;
        i += i < s.n && (s.p[i] == '-' || s.p[i] == '+') ? 1 : 0;
        size_t exponent = digits_at(s, i);
        i = exponent > 0 ? i + exponent : s.n + 1;
    }
    return i == s.n ? DOC_FLOAT : DOC_TEXT;
}

doc_type doc_scalar_type(const doc *d)
{
    assert(d->kind == DOC_SCALAR);
    str s = d->text;
    if (d->quoted) {
        return DOC_TEXT;
    }
    if (s.n == 0) {
        return DOC_NULL;
    }
    switch (s.p[0]) {
    case '~': return s.n == 1 ? DOC_NULL : DOC_TEXT;
    case 'n':
    case 'N': return is_one_of(s, S("null"), S("Null"), S("NULL")) ? DOC_NULL : DOC_TEXT;
    case 't':
    case 'T': return is_one_of(s, S("true"), S("True"), S("TRUE")) ? DOC_BOOL : DOC_TEXT;
    case 'f':
    case 'F': return is_one_of(s, S("false"), S("False"), S("FALSE")) ? DOC_BOOL : DOC_TEXT;
    case '-':
    case '+':
    case '.': return number_type(s);
    default: return is_digit(s.p[0]) ? number_type(s) : DOC_TEXT;
    }
}

bool doc_bool(const doc *d)
{
    assert(doc_scalar_type(d) == DOC_BOOL);
    return d->text.n == 4; /* true, not false */
}

bool doc_int(const doc *d, int64_t *out)
{
    assert(doc_scalar_type(d) == DOC_INT);
    int base = prefixed_base(d->text);
    if (base == 0) {
        return str_to_int(d->text, out);
    }
    int64_t v = 0;
    for (size_t i = 2; i < d->text.n; i++) {
        if (__builtin_mul_overflow(v, base, &v) || __builtin_add_overflow(v, digit_of(d->text.p[i], base), &v)) {
            return false;
        }
    }
    *out = v;
    return true;
}

const doc *doc_get(const doc *map, str key)
{
    if (map == NULL || map->kind != DOC_MAP) {
        return NULL;
    }
    for (size_t i = map->n; i > 0; i--) {
        if (str_eq(map->entries[i - 1].key, key)) {
            return map->entries[i - 1].value;
        }
    }
    return NULL;
}

static int compare_entries(const void *left, const void *right)
{
    const doc_entry *a = *(const doc_entry *const *)left;
    const doc_entry *b = *(const doc_entry *const *)right;
    int order = str_cmp(a->key, b->key);
    return order != 0 ? order : (a > b) - (a < b);
}

/* Sorts pointers to the entries by key and place; the first repetition is the least pointer that follows an equal
 * key. */
static const doc_entry *repeated_sorted(const doc *map)
{
    arena *scratch = arena_new();
    const doc_entry **order = arena_array(scratch, map->n, sizeof *order);
    for (size_t i = 0; i < map->n; i++) {
        order[i] = &map->entries[i];
    }
    qsort(order, map->n, sizeof *order, compare_entries);
    const doc_entry *first = NULL;
    for (size_t i = 1; i < map->n; i++) {
        if (str_eq(order[i]->key, order[i - 1]->key) && (first == NULL || order[i] < first)) {
            first = order[i];
        }
    }
    arena_free(scratch);
    return first;
}

const doc_entry *doc_repeated(const doc *map)
{
    if (map == NULL || map->kind != DOC_MAP) {
        return NULL;
    }
    if (map->n >= 16) {
        return repeated_sorted(map);
    }
    for (size_t i = 1; i < map->n; i++) {
        for (size_t j = 0; j < i; j++) {
            if (str_eq(map->entries[i].key, map->entries[j].key)) {
                return &map->entries[i];
            }
        }
    }
    return NULL;
}

bool doc_is_null(const doc *d)
{
    return d == NULL || (d->kind == DOC_SCALAR && doc_scalar_type(d) == DOC_NULL);
}

const char *doc_kind_name(const doc *d)
{
    static const char *const of_scalar[] = {
        [DOC_NULL] = "nothing",   [DOC_BOOL] = "true or false", [DOC_INT] = "a number",
        [DOC_FLOAT] = "a number", [DOC_TEXT] = "text",          [DOC_NAN] = "not a number",
    };
    if (d == NULL) {
        return "nothing";
    }
    return d->kind == DOC_LIST ? "a list" : d->kind == DOC_MAP ? "a mapping" : of_scalar[doc_scalar_type(d)];
}
