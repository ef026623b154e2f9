/* For tests of simplex: what was asked, kept apart from what is tested; random programmes; and certificates, by sums of their own.
 *
 * Uses: simplex.h, rng.h. For simplex_*test.c only.
 */
#ifndef BASE_SIMPLEX_TESTING_H
#define BASE_SIMPLEX_TESTING_H

#include "base/rng.h"
#include "base/simplex.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

typedef struct asked_column {
    double gain, lower, upper;
    size_t count, room, value_room;
    uint32_t *rows;
    double *values;
} asked_column;

typedef struct asked {
    uint32_t rows, columns;
    size_t row_room, column_room;
    double *right;
    asked_column *column;
} asked;

static inline uint64_t seed(void)
{
    const char *given = getenv("SEED");
    uint64_t s = given != NULL ? strtoull(given, NULL, 10) : 20261123;
    printf("seed %llu\n", (unsigned long long)s);
    return s;
}

static inline void put_row(asked *p, double right)
{
    size_t n = p->rows++;
    ARENA_PUSH(memory, p->right, n, p->row_room, right);
}

static inline void put_column(asked *p, asked_column c)
{
    size_t n = p->columns++;
    ARENA_PUSH(memory, p->column, n, p->column_room, c);
}

static inline void put_entry(asked_column *c, uint32_t row, double value)
{
    size_t n = c->count;
    ARENA_PUSH(memory, c->rows, n, c->room, row);
    ARENA_PUSH(memory, c->values, c->count, c->value_room, value);
}

static inline double size_of(double x)
{
    return x < 0 ? -x : x;
}

static inline double larger(double a, double b)
{
    return a > b || a != a ? a : b; /* what is no number is the worst */
}

/* ------------------------------------------------------------------ certificates */

/* The most by which the amounts, the prices, or the value that they give, are wrong. */
static inline double wrongness(const asked *p, const double *amounts, const double *prices, double value)
{
    double worst = 0, sum = 0, priced = 0;
    double *row = ARENA_ARRAY(memory, double, p->rows + 1);
    for (uint32_t j = 0; j < p->columns; j++) {
        const asked_column *c = &p->column[j];
        double d = c->gain;
        for (size_t e = 0; e < c->count; e++) {
            row[c->rows[e]] += c->values[e] * amounts[j];
            d -= c->values[e] * prices[c->rows[e]];
        }
        worst = larger(worst, larger(c->lower - amounts[j], amounts[j] - c->upper));
        sum += c->gain * amounts[j];
        if (c->upper >= SIMPLEX_FREE) {
            worst = larger(worst, d / (1 + size_of(c->gain)));
            priced += d < 0 ? d * c->lower : 0;
        } else {
            priced += d > 0 ? d * c->upper : d * c->lower;
        }
    }
    for (uint32_t i = 0; i < p->rows; i++) {
        worst = larger(worst, row[i] - p->right[i]);
        worst = larger(worst, -prices[i] * 100); /* at least −1e-9 */
        priced += prices[i] * p->right[i];
    }
    worst = larger(worst, size_of(sum - value) / (1 + size_of(value)));
    return larger(worst, size_of(priced - value) / (1 + size_of(value)));
}

static inline void expect_best(const asked *p, const simplex *s)
{
    double worst = wrongness(p, simplex_amounts(s), simplex_prices(s), simplex_value(s));
    if (!(worst <= 1e-7)) {
        fail_msg("%u rows, %u columns: wrong by %g", p->rows, p->columns, worst);
    }
}

static inline simplex *fresh(const asked *p)
{
    simplex *s = simplex_new(memory, p->rows, p->right);
    for (uint32_t j = 0; j < p->columns; j++) {
        const asked_column *c = &p->column[j];
        assert_int_equal(simplex_add_column(s, c->gain, c->rows, c->values, (uint32_t)c->count, c->upper), j);
        if (c->lower > 0) {
            simplex_bound(s, j, c->lower, c->upper);
        }
    }
    return s;
}

static inline asked *copy_of(const asked *p)
{
    asked *q = ARENA_NEW(memory, asked);
    for (uint32_t i = 0; i < p->rows; i++) {
        put_row(q, p->right[i]);
    }
    for (uint32_t j = 0; j < p->columns; j++) {
        asked_column c = p->column[j];
        c.rows = NULL;
        c.values = NULL;
        c.count = c.room = c.value_room = 0;
        for (size_t e = 0; e < p->column[j].count; e++) {
            put_entry(&c, p->column[j].rows[e], p->column[j].values[e]);
        }
        put_column(q, c);
    }
    return q;
}

/* There are no amounts: with rows that may be passed at a loss of one each, the best has a loss, and its certificate holds. False: for want of digits that is not known. */
static inline bool expect_none(const asked *p)
{
    asked *q = copy_of(p);
    for (uint32_t j = 0; j < q->columns; j++) {
        q->column[j].gain = 0;
    }
    for (uint32_t i = 0; i < q->rows; i++) {
        asked_column c = {.gain = -1, .upper = SIMPLEX_FREE};
        put_entry(&c, i, -1);
        put_column(q, c);
    }
    simplex *s = fresh(q);
    simplex_end end = simplex_solve(s, 1000000);
    if (end == SIMPLEX_STOPPED) {
        return false;
    }
    assert_int_equal(end, SIMPLEX_BEST);
    expect_best(q, s);
    if (simplex_value(s) > -1e-8) {
        fail_msg("%u rows, %u columns: there are amounts", p->rows, p->columns);
    }
    return true;
}

/* The best when no amount passes the bound, or that there is none. */
static inline double best_within(const asked *p, double bound)
{
    asked *q = copy_of(p);
    for (uint32_t j = 0; j < q->columns; j++) {
        q->column[j].upper = q->column[j].upper >= SIMPLEX_FREE ? bound : q->column[j].upper;
    }
    simplex *s = fresh(q);
    simplex_end end = simplex_solve(s, 1000000);
    if (end == SIMPLEX_NONE) {
        return -SIMPLEX_FREE;
    }
    assert_int_equal(end, SIMPLEX_BEST);
    expect_best(q, s);
    return simplex_value(s);
}

/* Grows without end: with an upper bound, the value grows as the bound does. It may begin only where amounts are large. */
static inline void expect_endless(const asked *p)
{
    double bound = 1e5, value = best_within(p, bound);
    while (value <= -SIMPLEX_FREE && bound < 1e8) {
        bound *= 10;
        value = best_within(p, bound);
    }
    assert_true(value > -SIMPLEX_FREE && best_within(p, 2 * bound) > value + 1);
}

/* False: for want of digits it is not known. */
static inline bool expect_end(const asked *p, const simplex *s, simplex_end end)
{
    switch (end) {
    case SIMPLEX_BEST: expect_best(p, s); break;
    case SIMPLEX_NONE: return expect_none(p);
    case SIMPLEX_ENDLESS: expect_endless(p); break;
    case SIMPLEX_BELOW: fail_msg("%u rows, %u columns: below a floor that nobody gave", p->rows, p->columns); break;
    case SIMPLEX_STOPPED: return false;
    }
    return true;
}

/* ------------------------------------------------------------------ programmes */

/* DENSE: whole numbers of both signs; PACKING: ones, gains of whole numbers; UNIT: gains as long as the columns; BOXED: the same with upper bounds; MIXED: numbers of all kinds; TIGHT: often without amounts;
 * WILD: from thousandths to thousands. */
typedef enum kind { DENSE, PACKING, UNIT, BOXED, MIXED, TIGHT, WILD, KINDS } kind;

static inline bool has_signs(kind k)
{
    return k == DENSE || k == MIXED || k == TIGHT || k == WILD;
}

static inline double random_value(rng *r, kind k)
{
    double value = (double)rng_between(r, k == TIGHT ? -3 : -1, 6);
    if (k == MIXED && rng_below(r, 2) == 0) {
        value = rng_unit(r) * 3 - 0.5;
    }
    if (k == WILD) {
        static const double powers[] = {1e-3, 1e-2, 0.1, 1, 10, 100, 1000};
        value = (rng_unit(r) * 2 - 0.4) * powers[rng_below(r, 7)];
    }
    return value;
}

static inline asked_column random_column(rng *r, const asked *p, kind k)
{
    asked_column c = {.upper = SIMPLEX_FREE};
    uint32_t few = p->rows < 5 ? p->rows : 5, most = k == DENSE || k == TIGHT ? p->rows : few;
    uint32_t count = 1 + (uint32_t)rng_below(r, most < 40 ? most : 40);
    while (c.count < count) {
        uint32_t row = (uint32_t)rng_below(r, p->rows);
        bool again = false;
        for (size_t e = 0; e < c.count; e++) {
            again = again || c.rows[e] == row;
        }
        if (!again) {
            put_entry(&c, row, has_signs(k) ? random_value(r, k) : 1);
        }
    }
    c.gain = k == UNIT || k == BOXED ? count : (double)rng_between(r, has_signs(k) ? -5 : 1, 20);
    if (k == BOXED || (has_signs(k) && rng_below(r, 3) > 0)) {
        c.upper = (double)rng_below(r, 4);
        c.lower =
            has_signs(k) && p->rows < 50 && rng_below(r, 4) == 0 ? (double)rng_below(r, (uint64_t)c.upper + 1) : 0;
    } else if (has_signs(k) && rng_below(r, p->rows < 50 ? 5 : 1000) != 0) {
        c.values[0] = 1 + (double)rng_below(r, 3);
        c.upper = k == TIGHT ? 10 : c.upper;
    }
    c.upper = k == WILD && c.upper > 10 ? 10 : c.upper; /* larger and there are no digits left */
    return c;
}

static inline asked *random_asked(rng *r, kind k, uint32_t rows, uint32_t columns)
{
    asked *p = ARENA_NEW(memory, asked);
    for (uint32_t i = 0; i < rows; i++) {
        put_row(p, k == TIGHT     ? (double)rng_between(r, -4, 12)
                   : has_signs(k) ? (double)rng_below(r, 30)
                                  : 1 + (double)(rng_below(r, 8) == 0));
    }
    for (uint32_t j = 0; j < columns; j++) {
        put_column(p, random_column(r, p, k));
    }
    return p;
}

static inline int set_up(void **state)
{
    (void)state;
    memory = arena_new();
    return 0;
}

static inline int tear_down(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

#endif
