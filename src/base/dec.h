/* Exact decimals of 96 bits: value = (-1)^negative × coefficient × 10^-scale.
 *
 * Uses: str. Read first: this file, then shared rules in docs/law-format.md (numbers).
 *
 * INV-1  coefficient ≤ 2^96 − 1 = 79228162514264337593543950335; 0 ≤ scale ≤ 28.
 * INV-2  Zero is never negative. Numbers that are equal may differ in scale (1.0 and 1.00); comparison is numeric.
 * INV-3  A function that returns false leaves *out untouched; that happens on overflow (and division by zero) only.
 *
 * Semantics are those of the published law format: add and subtract are exact with the larger scale, rounded half-even
 * only if the coefficient must shrink to fit; multiply adds scales, rounded half-even beyond 28 digits or 96 bits;
 * divide is exact when possible, else as many digits as fit (at most 28 decimals), half-even on the last.
 */
#ifndef BASE_DEC_H
#define BASE_DEC_H

#include "base/str.h"

typedef struct dec {
    uint64_t lo;      /* low 64 bits of the coefficient */
    uint32_t hi;      /* high 32 bits of the coefficient */
    uint8_t scale;    /* 0–28 decimals */
    uint8_t negative; /* 0 or 1 */
} dec;

typedef enum dec_rounding { DEC_HALF_AWAY, DEC_CEIL, DEC_FLOOR } dec_rounding;

dec dec_from_int(int64_t v); /* exact, without decimals */

bool dec_div(dec a, dec b, dec *out); /* false also when b is zero: test dec_is_zero first to tell */

/* Add, subtract, multiply and compare take a few instructions when coefficients and result have 64 bits, also when the
 * scales differ; the functions named _wide handle everything and are called from here only. */
bool dec_add_wide(dec a, dec b, dec *out);
bool dec_mul_wide(dec a, dec b, dec *out);
int dec_cmp_wide(dec a, dec b);

extern const uint64_t dec_power10[20]; /* 10^0 … 10^19 */

/* Gives a the larger scale; false, and a unchanged, when it would not fit in 64 bits. */
static inline bool dec_grow_small(dec *a, uint8_t scale)
{
    uint64_t lo;
    if (scale - a->scale >= 20 || __builtin_mul_overflow(a->lo, dec_power10[scale - a->scale], &lo)) {
        return false;
    }
    a->lo = lo;
    a->scale = scale;
    return true;
}

/* Gives both the larger scale if that fits in 64 bits; else leaves them as they are. */
static inline bool dec_align_small(dec *a, dec *b)
{
    if ((a->hi | b->hi) != 0) {
        return false;
    }
    if (a->scale == b->scale) {
        return true;
    }
    return a->scale < b->scale ? dec_grow_small(a, b->scale) : dec_grow_small(b, a->scale);
}

static inline bool dec_add(dec a, dec b, dec *out)
{
    if (!dec_align_small(&a, &b)) {
        return dec_add_wide(a, b, out);
    }
    if (a.negative == b.negative) {
        uint64_t lo = a.lo + b.lo;
        *out = (dec){lo, lo < a.lo, a.scale, a.negative};
    } else if (a.lo > b.lo) {
        *out = (dec){a.lo - b.lo, 0, a.scale, a.negative};
    } else {
        *out = (dec){b.lo - a.lo, 0, a.scale, a.lo == b.lo ? 0 : b.negative};
    }
    return true;
}

static inline bool dec_sub(dec a, dec b, dec *out)
{
    b.negative = (b.lo | b.hi) == 0 ? 0 : !b.negative;
    return dec_add(a, b, out);
}

static inline bool dec_mul(dec a, dec b, dec *out)
{
    unsigned __int128 product = (unsigned __int128)a.lo * b.lo;
    uint64_t high = (uint64_t)(product >> 64);
    if ((a.hi | b.hi) != 0 || high > UINT32_MAX || a.scale + b.scale > 28) {
        return dec_mul_wide(a, b, out);
    }
    uint8_t negative = product == 0 ? 0 : a.negative ^ b.negative;
    *out = (dec){(uint64_t)product, (uint32_t)high, (uint8_t)(a.scale + b.scale), negative};
    return true;
}

static inline int dec_cmp(dec a, dec b) /* −1, 0, 1 */
{
    if (a.negative != b.negative || !dec_align_small(&a, &b)) {
        return dec_cmp_wide(a, b);
    }
    int order = (a.lo > b.lo) - (a.lo < b.lo);
    return a.negative ? -order : order;
}

static inline bool dec_is_zero(dec a)
{
    return a.lo == 0 && a.hi == 0;
}

/* Rounds to `precision` decimals (−28…28; negative = powers of ten). False on overflow. */
bool dec_round(dec a, int precision, dec_rounding how, dec *out);

/* The value truncated toward zero, if it fits. */
bool dec_trunc_int(dec a, int64_t *out);

/* The nearest double for up to 15 digits; further ones may be one off in the last place. */
double dec_to_double(dec a);

/* The value as an integer if it is integral and fits. */
bool dec_to_int_exact(dec a, int64_t *out);

/* Reads decimal text: sign, digits, optional fraction, optional exponent (e.g. "-12.50", "1e3", "1.5E-2"). Digits
 * beyond what fits are rounded half-even. False when the text is no number or its magnitude does not fit. */
bool dec_parse(str s, dec *out);

/* As dec_parse, but cut to at most 15 significant digits, rounded half-even, trailing zeros dropped: how the format
 * reads a float literal (an IEEE double keeps 15). */
bool dec_parse_float_literal(str s, dec *out);

/* Plain decimal text with all `scale` decimals: "-12.50", "0", "1000". At most 32 bytes; returns the length; no NUL. */
size_t dec_write(dec a, char out[40]);

/* Drops trailing zeros of the fraction: 1.500 → 1.5, 2.00 → 2. */
dec dec_normal(dec a);

/* Hash that is equal for equal values whatever their scale. */
uint32_t dec_hash(dec a);

#endif
