/* Text: slices (pointer + length, not terminated) and a growable buffer in an arena.
 *
 * Uses: arena. Read first: this file.
 *
 * INV-1  A str never owns its bytes; it lives as long as what it was cut from.
 * INV-2  Text is UTF-8; functions here treat it as bytes unless their name says `utf8`.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include "base/arena.h"

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

typedef struct str {
    const char *p;
    size_t n;
} str;

#define S(literal) ((str){"" literal, sizeof(literal) - 1})
#define STR_NULL ((str){NULL, 0})
#define STR_FMT "%.*s" /* with STR_ARG */
#define STR_ARG(s) (int)(s).n, (s).p

static inline str str_of(const char *terminated)
{
    return (str){terminated, strlen(terminated)};
}

static inline bool str_eq(str a, str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int str_cmp(str a, str b);        /* bytewise order; shorter first on a tie */
bool str_eq_nocase(str a, str b); /* ASCII letters only */
bool str_starts(str s, str prefix);
bool str_ends(str s, str suffix);
bool str_contains_nocase(str s, str part); /* ASCII letters only */
str str_trim(str s);                       /* without ASCII white space at both ends */
str str_from(str s, size_t start);         /* the rest from byte start; empty past the end */
str str_cut(str s, size_t start, size_t n);
ptrdiff_t str_find(str s, str part); /* byte offset of the first occurrence, or -1 */
uint32_t str_hash(str s);            /* for tables in memory: differs between byte orders, so never store it */
str str_copy(arena *a, str s);       /* copy, also followed by a NUL so that .p can be passed to C functions */
str str_lower(arena *a, str s);      /* ASCII letters only */
str str_join(arena *a, const str *parts, size_t n); /* one behind the other; also followed by a NUL */
#define STR_JOIN(a, ...) str_join((a), (const str[]){__VA_ARGS__}, sizeof((const str[]){__VA_ARGS__}) / sizeof(str))
str str_printf(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
size_t str_utf8_len(str s); /* Unicode scalar values; a stray byte counts as one */
bool str_utf8_valid(str s);
size_t str_utf8_prefix(str s); /* bytes before the first that is not valid UTF-8; s.n when all are */

/* Edit distance between a and b (Damerau–Levenshtein, optimal string alignment), for "did you mean"; gives up and returns
 * `most + 1` when it is larger than most. O(|a|·|b|), intended for names under 100 bytes; longer ones return most + 1. */
size_t str_distance(str a, str b, size_t most);

/* Whole text as a signed 64-bit decimal integer: optional '-' or '+', digits, nothing else. False when it is not, or does
 * not fit; *out is then untouched. */
bool str_to_int(str s, int64_t *out);

/* ------------------------------------------------------------------ growable text */

typedef struct buf {
    arena *a;
    char *p;
    size_t n, cap;
} buf;

static inline buf buf_in(arena *a)
{
    return (buf){a, NULL, 0, 0};
}

/* Adding at the end. It grows by doubling; the old copies stay in the arena until that is reset. */
void buf_reserve(buf *b, size_t n); /* room for n bytes more, and one */

static inline void buf_put(buf *b, str s)
{
    if (s.n > 0) {
        if (s.n >= b->cap - b->n) {
            buf_reserve(b, s.n);
        }
        memcpy(b->p + b->n, s.p, s.n);
        b->n += s.n;
    }
}

static inline void buf_char(buf *b, char c)
{
    if (b->cap - b->n < 2) {
        buf_reserve(b, 1);
    }
    b->p[b->n++] = c;
}

void buf_printf(buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(buf *b, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void buf_int(buf *b, int64_t v); /* in decimal digits */
str str_of_int(arena *a, int64_t v);
str buf_str(const buf *b); /* what is in it now; valid until the next change */

#endif
