#include "base/fold.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ letters */

/* Base letters of U+00C0–U+017F; "" where the character is no letter. */
static const char *const latin[] = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i", /* À */
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i", /* à */
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d", /* Ā */
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i", /* Ġ */
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o", /* ŀ */
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u", /* Š */
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s",
};
enum { LATIN_FIRST = 0xC0, LATIN_LAST = 0x17F };
_Static_assert(sizeof latin / sizeof latin[0] == LATIN_LAST - LATIN_FIRST + 1,
               "every character of the range has a base letter");

/* The character at s.p[at] of valid UTF-8, and its length. */
static uint32_t decode(str s, size_t at, size_t *length)
{
    unsigned char c = (unsigned char)s.p[at];
    size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    uint32_t code = n == 1 ? c : c & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        code = code << 6 | ((unsigned char)s.p[at + i] & 0x3Fu);
    }
    *length = n;
    return code;
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019;
}

static bool is_mark(uint32_t c)
{
    return c >= 0x300 && c <= 0x36F; /* an accent written on its own, after its letter */
}

/* What is no letter in any script: punctuation, currency, arrows, symbols, pictures. */
static bool is_symbol(uint32_t c)
{
    return (c >= 0x80 && c < 0xC0) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || c == 0xFEFF ||
           (c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1F000;
}

/* Appends the folded character; false when it is none of a word. */
static bool put_letter(buf *b, str s, size_t at, size_t length, uint32_t c)
{
    if (c < 0x80) {
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter) {
            buf_char(b, (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        }
        return letter;
    }
    if (c >= LATIN_FIRST && c <= LATIN_LAST) {
        buf_put(b, str_of(latin[c - LATIN_FIRST]));
        return latin[c - LATIN_FIRST][0] != '\0';
    }
    if (is_symbol(c)) {
        return false;
    }
    buf_put(b, str_cut(s, at, length));
    return true;
}

/* ------------------------------------------------------------------ words */

typedef struct cutting {
    arena *a;
    str text;
    word *list;
    size_t count, cap;
} cutting;

static bool ends_clause(uint32_t c)
{
    return c == ',' || c == '.' || c == '!' || c == '?' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\n' ||
           c == 0x2026;
}

/* The word that begins at `at`, or no word; returns the byte after it. */
static size_t cut_word(cutting *k, size_t at)
{
    buf b = buf_in(k->a);
    size_t end = at, i = at;
    while (i < k->text.n && str_utf8_prefix(str_cut(k->text, i, 4)) > 0) {
        size_t length;
        uint32_t c = decode(k->text, i, &length);
        bool mark = b.n > 0 && is_mark(c);
        if (mark || put_letter(&b, k->text, i, length, c)) {
            end = i + length;
        } else if (b.n == 0 || !is_apostrophe(c)) {
            break;
        }
        i += length;
    }
    if (b.n > 0) {
        word w = {buf_str(&b), at, end - at, false};
        ARENA_PUSH(k->a, k->list, k->count, k->cap, w);
    }
    return end;
}

const word *fold_words(arena *a, str text, size_t *count)
{
    cutting k = {.a = a, .text = text};
    size_t at = 0;
    while (at < text.n) {
        size_t after = cut_word(&k, at);
        if (after > at) {
            at = after;
            continue;
        }
        size_t length = 1;
        uint32_t c = str_utf8_prefix(str_cut(text, at, 4)) > 0 ? decode(text, at, &length) : ' ';
        if (k.count > 0 && ends_clause(c)) {
            k.list[k.count - 1].ends = true;
        }
        at += length;
    }
    *count = k.count;
    return k.list;
}

/* ------------------------------------------------------------------ resembling */

bool word_is_typo(str written, str known)
{
    size_t longer = written.n > known.n ? written.n : known.n, shorter = written.n + known.n - longer;
    if (longer < WAY_TYPO_MIN || longer > shorter + 1) {
        return false;
    }
    return (longer >= WAY_TYPO_FREE || written.p[0] == known.p[0]) && str_distance(written, known, 1) == 1;
}

word_way word_compare(str asked, str known, bool guess)
{
    str longer = asked.n >= known.n ? asked : known, shorter = asked.n >= known.n ? known : asked;
    if (str_eq(asked, known)) {
        return WAY_SAME;
    }
    if (shorter.n >= WAY_BEGINS_MIN && str_starts(longer, shorter)) {
        return WAY_BEGINS;
    }
    if (shorter.n >= WAY_WITHIN_MIN && str_find(longer, shorter) >= WAY_WITHIN_REST) {
        return WAY_WITHIN;
    }
    return guess && word_is_typo(asked, known) ? WAY_TYPO : WAY_NONE;
}
