/* Numbers of 256 bits, for the exact results that dec.c rounds.
 *
 * Uses: dec.h for the powers of ten. Included by dec.c only.
 */
#ifndef BASE_DEC_WIDE_H
#define BASE_DEC_WIDE_H

#include "base/dec.h"

#include <assert.h>

typedef unsigned __int128 u128;

#define CHUNK 19 /* the largest power of ten of 64 bits has this many zeros */

typedef struct wide {
    uint64_t w[4]; /* low word first */
} wide;

static inline wide wide_from(u128 v)
{
    return (wide){{(uint64_t)v, (uint64_t)(v >> 64), 0, 0}};
}

static inline bool wide_fits_96(const wide *v)
{
    return (v->w[3] | v->w[2]) == 0 && v->w[1] <= UINT32_MAX;
}

static inline u128 wide_low(const wide *v)
{
    return (u128)v->w[1] << 64 | v->w[0];
}

static inline bool wide_is_zero(const wide *v)
{
    return (v->w[0] | v->w[1] | v->w[2] | v->w[3]) == 0;
}

/* v × m + plus; the caller knows that it fits. */
static inline void wide_mul_small(wide *v, uint64_t m, uint64_t plus)
{
    for (int i = 0; i < 4; i++) {
        u128 t = (u128)v->w[i] * m + plus;
        v->w[i] = (uint64_t)t;
        plus = (uint64_t)(t >> 64);
    }
    assert(plus == 0);
}

static inline void wide_mul_power10(wide *v, int zeros)
{
    for (; zeros > CHUNK; zeros -= CHUNK) {
        wide_mul_small(v, dec_power10[CHUNK], 0);
    }
    wide_mul_small(v, dec_power10[zeros], 0);
}

/* Divides and returns the remainder. */
static inline uint64_t wide_div_small(wide *v, uint64_t d)
{
    uint64_t rest = 0;
    for (int i = 3; i >= 0; i--) {
        u128 t = (u128)rest << 64 | v->w[i];
        if (t != 0) {
            v->w[i] = (uint64_t)(t / d);
            rest = (uint64_t)(t % d);
        }
    }
    return rest;
}

static inline int wide_cmp(const wide *a, const wide *b)
{
    for (int i = 3; i >= 0; i--) {
        if (a->w[i] != b->w[i]) {
            return a->w[i] > b->w[i] ? 1 : -1;
        }
    }
    return 0;
}

static inline wide wide_add(const wide *a, const wide *b)
{
    wide sum;
    uint64_t carry = 0;
    for (int i = 0; i < 4; i++) {
        u128 t = (u128)a->w[i] + b->w[i] + carry;
        sum.w[i] = (uint64_t)t;
        carry = (uint64_t)(t >> 64);
    }
    assert(carry == 0);
    return sum;
}

/* a − b for a ≥ b. */
static inline wide wide_sub(const wide *a, const wide *b)
{
    wide gap;
    uint64_t borrow = 0;
    for (int i = 0; i < 4; i++) {
        u128 t = (u128)a->w[i] - b->w[i] - borrow;
        gap.w[i] = (uint64_t)t;
        borrow = (uint64_t)(t >> 64) & 1;
    }
    assert(borrow == 0);
    return gap;
}

static inline wide wide_product(u128 a, u128 b)
{
    wide p = wide_from(a);
    uint64_t hi = (uint64_t)(b >> 64);
    wide q = p;
    wide_mul_small(&p, (uint64_t)b, 0);
    wide_mul_small(&q, hi, 0);
    wide shifted = {{0, q.w[0], q.w[1], q.w[2]}};
    return wide_add(&p, &shifted);
}

static inline int wide_bits(const wide *v)
{
    for (int i = 3; i >= 0; i--) {
        if (v->w[i] != 0) {
            return 64 * i + 64 - __builtin_clzll(v->w[i]);
        }
    }
    return 0;
}

#endif
