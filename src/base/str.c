#include "base/str.h"

#include <assert.h>
#include <stdio.h>

#include "base/banned.h"

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

int str_cmp(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n == 0 ? 0 : memcmp(a.p, b.p, n);
    return order != 0 ? (order > 0) - (order < 0) : (a.n > b.n) - (a.n < b.n);
}

bool str_eq_nocase(str a, str b)
{
    if (a.n != b.n) {
        return false;
    }
    for (size_t i = 0; i < a.n; i++) {
        if (lower(a.p[i]) != lower(b.p[i])) {
            return false;
        }
    }
    return true;
}

bool str_starts(str s, str prefix)
{
    return s.n >= prefix.n && str_eq((str){s.p, prefix.n}, prefix);
}

bool str_ends(str s, str suffix)
{
    return s.n >= suffix.n && str_eq(str_from(s, s.n - suffix.n), suffix);
}

bool str_contains_nocase(str s, str part)
{
    for (size_t i = 0; i + part.n <= s.n; i++) {
        if (str_eq_nocase(str_cut(s, i, part.n), part)) {
            return true;
        }
    }
    return false;
}

str str_trim(str s)
{
    while (s.n > 0 && is_space(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n > 0 && is_space(s.p[s.n - 1])) {
        s.n--;
    }
    return s;
}

str str_from(str s, size_t start)
{
    return str_cut(s, start, SIZE_MAX);
}

str str_cut(str s, size_t start, size_t n)
{
    start = start < s.n ? start : s.n;
    size_t rest = s.n - start;
    return (str){s.p == NULL ? NULL : s.p + start, n < rest ? n : rest};
}

ptrdiff_t str_find(str s, str part)
{
    if (part.n == 0) {
        return 0;
    }
    for (size_t at = 0; at + part.n <= s.n; at++) {
        const char *hit = memchr(s.p + at, part.p[0], s.n - part.n - at + 1);
        if (hit == NULL) {
            return -1;
        }
        at = (size_t)(hit - s.p);
        if (memcmp(hit, part.p, part.n) == 0) {
            return (ptrdiff_t)at;
        }
    }
    return -1;
}

/* Up to eight bytes as a number; which ones count twice does not matter, as long as it is the same for equal text. */
static inline uint64_t few_bytes(const char *p, size_t n)
{
    uint32_t low, high;
    uint64_t all;
    if (n >= 8) {
        memcpy(&all, p, 8);
        return all;
    }
    if (n >= 4) {
        memcpy(&low, p, 4);
        memcpy(&high, p + n - 4, 4);
        return (uint64_t)high << 32 | low;
    }
    return n == 0
               ? 0
               : (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 | (unsigned char)p[n - 1];
}

uint32_t str_hash(str s)
{
    uint64_t h = s.n;
    const char *p = s.p;
    size_t n = s.n;
    do {
        h = (h ^ few_bytes(p, n)) * 0x9E3779B97F4A7C15u; /* 2^64 divided by the golden ratio */
        h ^= h >> 32;
        size_t taken = n < 8 ? n : 8;
        p = taken > 0 ? p + taken : p;
        n -= taken;
    } while (n > 0);
    return (uint32_t)h;
}

str str_copy(arena *a, str s)
{
    char *p = arena_array(a, s.n + 1, 1);
    if (s.n > 0) {
        memcpy(p, s.p, s.n);
    }
    p[s.n] = '\0';
    return (str){p, s.n};
}

str str_join(arena *a, const str *parts, size_t n)
{
    size_t all = 0;
    for (size_t i = 0; i < n; i++) {
        all += parts[i].n;
    }
    char *p = arena_array(a, all + 1, 1), *at = p;
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n > 0) {
            memcpy(at, parts[i].p, parts[i].n);
            at += parts[i].n;
        }
    }
    *at = '\0';
    return (str){p, all};
}

str str_lower(arena *a, str s)
{
    char *p = arena_array(a, s.n + 1, 1);
    for (size_t i = 0; i < s.n; i++) {
        p[i] = (char)lower(s.p[i]);
    }
    p[s.n] = '\0';
    return (str){p, s.n};
}

str str_printf(arena *a, const char *format, ...)
{
    buf b = buf_in(a);
    va_list args;
    va_start(args, format);
    buf_vprintf(&b, format, args);
    va_end(args);
    return buf_str(&b);
}

/* Bytes of the UTF-8 character at s.p[i]; 0 when there is none (stray or cut byte, overlong form, surrogate, too large). */
static size_t utf8_char(str s, size_t i)
{
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80) {
        return 1;
    }
    size_t n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || s.n - i < n) {
        return 0;
    }
    for (size_t k = 1; k < n; k++) {
        if (((unsigned char)s.p[i + k] & 0xC0) != 0x80) {
            return 0;
        }
    }
    unsigned char d = (unsigned char)s.p[i + 1];
    bool overlong = (c == 0xE0 && d < 0xA0) || (c == 0xF0 && d < 0x90);
    bool outside = (c == 0xED && d >= 0xA0) || (c == 0xF4 && d >= 0x90);
    return overlong || outside ? 0 : n;
}

size_t str_utf8_len(str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; count++) {
        size_t n = utf8_char(s, i);
        i += n == 0 ? 1 : n;
    }
    return count;
}

size_t str_utf8_prefix(str s)
{
    size_t i = 0;
    while (i < s.n) {
        uint64_t eight;
        if (s.n - i >= sizeof eight) { /* nearly all text is ASCII */
            memcpy(&eight, s.p + i, sizeof eight);
            if ((eight & UINT64_C(0x8080808080808080)) == 0) {
                i += sizeof eight;
                continue;
            }
        }
        size_t n = utf8_char(s, i);
        if (n == 0) {
            break;
        }
        i += n;
    }
    return i;
}

bool str_utf8_valid(str s)
{
    return str_utf8_prefix(s) == s.n;
}

#define DISTANCE_BYTES 100

size_t str_distance(str a, str b, size_t most)
{
    size_t gap = a.n > b.n ? a.n - b.n : b.n - a.n;
    if (a.n >= DISTANCE_BYTES || b.n >= DISTANCE_BYTES || gap > most) {
        return most + 1;
    }
    /* Three rows of the table: the last row, the one before it (for swaps), and the one being filled. */
    size_t rows[3][DISTANCE_BYTES];
    for (size_t j = 0; j <= b.n; j++) {
        rows[0][j] = j;
    }
    for (size_t i = 1; i <= a.n; i++) {
        size_t *row = rows[i % 3];
        const size_t *last = rows[(i + 2) % 3];
        const size_t *before = rows[(i + 1) % 3];
        row[0] = i;
        size_t least = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t d = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
            d = last[j] + 1 < d ? last[j] + 1 : d;
            d = row[j - 1] + 1 < d ? row[j - 1] + 1 : d;
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] && before[j - 2] + 1 < d) {
                d = before[j - 2] + 1;
            }
            row[j] = d;
            least = d < least ? d : least;
        }
        /* A swap reaches two rows back, but never for less than the least of the row in between. */
        if (least > most) {
            return most + 1;
        }
    }
    size_t d = rows[a.n % 3][b.n];
    return d <= most ? d : most + 1;
}

bool str_to_int(str s, int64_t *out)
{
    bool negative = s.n > 0 && s.p[0] == '-';
    if (s.n > 0 && (s.p[0] == '-' || s.p[0] == '+')) {
        s = str_from(s, 1);
    }
    if (s.n == 0) {
        return false;
    }
    int64_t v = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') {
            return false;
        }
        int digit = s.p[i] - '0';
        /* Counting downwards for negatives reaches the smallest number, which has no positive twin. */
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, negative ? -digit : digit, &v)) {
            return false;
        }
    }
    *out = v;
    return true;
}

/* ------------------------------------------------------------------ growable text */

/* Room for n more bytes and a NUL after them. */
void buf_reserve(buf *b, size_t n)
{
    assert(n < SIZE_MAX / 4 && b->n < SIZE_MAX / 4);
    size_t need = b->n + n + 1;
    if (need <= b->cap) {
        return;
    }
    size_t cap = b->cap < 64 ? 64 : b->cap * 2;
    cap = cap < need ? need : cap;
    char *p = arena_array(b->a, cap, 1);
    if (b->n > 0) {
        memcpy(p, b->p, b->n);
    }
    b->p = p;
    b->cap = cap;
}

void buf_printf(buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_vprintf(b, format, args);
    va_end(args);
}

void buf_vprintf(buf *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    buf_reserve(b, 64);
    int n = vsnprintf(b->p + b->n, b->cap - b->n, format, args);
    assert(n >= 0);
    if ((size_t)n >= b->cap - b->n) {
        buf_reserve(b, (size_t)n);
        n = vsnprintf(b->p + b->n, b->cap - b->n, format, again);
        assert(n >= 0);
    }
    va_end(again);
    b->n += (size_t)n;
}

void buf_int(buf *b, int64_t v)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (v < 0) {
        buf_char(b, '-');
    }
    buf_put(b, (str){digits + at, sizeof digits - at});
}

str str_of_int(arena *a, int64_t v)
{
    buf b = buf_in(a);
    buf_int(&b, v);
    return buf_str(&b);
}

str buf_str(const buf *b)
{
    if (b->p == NULL) {
        return S("");
    }
    b->p[b->n] = '\0'; /* buf_reserve always leaves room for it */
    return (str){b->p, b->n};
}
