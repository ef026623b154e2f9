/* Simplex: every outcome is held against its certificate, tiny programmes against all bases, and long sequences of changes against a fresh start. SEED=n for other programmes. */
#include "base/rng.h"
#include "base/simplex.h"
#include "base/simplex_inside.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* What was asked, kept apart from what is tested. */
typedef struct asked_column {
    double gain, lower, upper;
    uint32_t count, room;
    uint32_t *rows;
    double *values;
} asked_column;

typedef struct asked {
    uint32_t rows, columns;
    double *right;
    asked_column *column;
} asked;

enum { ROWS = 4000, COLUMNS = 200000 };

static uint64_t seed(void)
{
    const char *given = getenv("SEED");
    uint64_t s = given != NULL ? strtoull(given, NULL, 10) : 20261123;
    printf("seed %llu\n", (unsigned long long)s);
    return s;
}

static asked *new_asked(uint32_t rows)
{
    asked *p = ARENA_NEW(memory, asked);
    p->right = ARENA_ARRAY(memory, double, ROWS);
    p->column = ARENA_ARRAY(memory, asked_column, rows > 500 ? COLUMNS : 5000);
    p->rows = rows;
    return p;
}

static void put_entry(asked_column *c, uint32_t row, double value)
{
    if (c->count == c->room) {
        uint32_t room = c->room == 0 ? 4 : 2 * c->room;
        c->rows = simplex_more(memory, c->rows, c->count, room, sizeof *c->rows);
        c->values = simplex_more(memory, c->values, c->count, room, sizeof *c->values);
        c->room = room;
    }
    c->rows[c->count] = row;
    c->values[c->count++] = value;
}

/* ------------------------------------------------------------------ certificates */

static double larger(double a, double b)
{
    return a > b || a != a ? a : b; /* what is no number is the worst */
}

/* The most by which the amounts, the prices, or the value that they give, are wrong. */
static double wrongness(const asked *p, const double *amounts, const double *prices, double value)
{
    double worst = 0, sum = 0, priced = 0;
    double *row = calloc(p->rows + 1, sizeof *row);
    for (uint32_t j = 0; j < p->columns; j++) {
        const asked_column *c = &p->column[j];
        double d = c->gain;
        for (uint32_t e = 0; e < c->count; e++) {
            row[c->rows[e]] += c->values[e] * amounts[j];
            d -= c->values[e] * prices[c->rows[e]];
        }
        worst = larger(worst, larger(c->lower - amounts[j], amounts[j] - c->upper));
        sum += c->gain * amounts[j];
        if (c->upper >= SIMPLEX_FREE) {
            worst = larger(worst, d / (1 + simplex_size(c->gain)));
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
    free(row);
    worst = larger(worst, simplex_size(sum - value) / (1 + simplex_size(value)));
    return larger(worst, simplex_size(priced - value) / (1 + simplex_size(value)));
}

static void expect_best(const asked *p, const simplex *s)
{
    double worst = wrongness(p, simplex_amounts(s), simplex_prices(s), simplex_value(s));
    if (!(worst <= 1e-7)) {
        fail_msg("%u rows, %u columns: wrong by %g", p->rows, p->columns, worst);
    }
}

static simplex *fresh(const asked *p)
{
    simplex *s = simplex_new(memory, p->rows, p->right);
    for (uint32_t j = 0; j < p->columns; j++) {
        const asked_column *c = &p->column[j];
        assert_int_equal(simplex_add_column(s, c->gain, c->rows, c->values, c->count, c->upper), j);
        if (c->lower > 0) {
            simplex_bound(s, j, c->lower, c->upper);
        }
    }
    return s;
}

/* ------------------------------------------------------------------ programmes */

typedef enum kind { DENSE, PACKING, UNIT, BOXED, MIXED, TIGHT, KINDS } kind;

static void choose_rows(rng *r, uint32_t rows, uint32_t count, uint32_t *out)
{
    for (uint32_t i = 0; i < count; i++) {
        bool again = true;
        while (again) {
            out[i] = (uint32_t)rng_below(r, rows);
            again = false;
            for (uint32_t k = 0; k < i; k++) {
                again = again || out[k] == out[i];
            }
        }
    }
}

static asked_column random_column(rng *r, const asked *p, kind k)
{
    asked_column c = {.upper = SIMPLEX_FREE};
    uint32_t rows[64], most = p->rows < 5 ? p->rows : 5;
    uint32_t count = k == DENSE || k == TIGHT ? 1 + (uint32_t)rng_below(r, p->rows < 64 ? p->rows : 64)
                                              : 1 + (uint32_t)rng_below(r, most);
    choose_rows(r, p->rows, count, rows);
    bool signs = k == DENSE || k == MIXED || k == TIGHT;
    for (uint32_t i = 0; i < count; i++) {
        double value = signs ? (double)rng_between(r, k == TIGHT ? -3 : -1, 6) : 1;
        if (k == MIXED && rng_below(r, 2) == 0) {
            value = rng_unit(r) * 3 - 0.5;
        }
        put_entry(&c, rows[i], value);
    }
    c.gain = k == UNIT || k == BOXED ? count : (double)rng_between(r, signs ? -5 : 1, 20);
    if (k == BOXED || (signs && rng_below(r, 3) > 0)) {
        c.upper = (double)rng_below(r, 4);
        c.lower = signs && rng_below(r, 4) == 0 ? (double)rng_below(r, (uint64_t)c.upper + 1) : 0;
    }
    if (signs && c.upper >= SIMPLEX_FREE && rng_below(r, 20) != 0) {
        c.values[0] = 1 + (double)rng_below(r, 3);
        c.upper = k == TIGHT ? 10 : c.upper;
    }
    return c;
}

static void add_random_columns(rng *r, asked *p, simplex *s, kind k, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        asked_column c = random_column(r, p, k);
        p->column[p->columns] = c;
        if (s != NULL) {
            assert_int_equal(simplex_add_column(s, c.gain, c.rows, c.values, c.count, c.upper), p->columns);
            simplex_bound(s, p->columns, c.lower, c.upper);
        }
        p->columns++;
    }
}

static asked *random_asked(rng *r, kind k, uint32_t rows, uint32_t columns)
{
    asked *p = new_asked(rows);
    for (uint32_t i = 0; i < rows; i++) {
        p->right[i] = k == TIGHT                 ? (double)rng_between(r, -4, 12)
                      : k == DENSE || k == MIXED ? (double)rng_below(r, 30)
                                                 : 1 + (double)(rng_below(r, 8) == 0);
    }
    add_random_columns(r, p, NULL, k, columns);
    return p;
}

/* ------------------------------------------------------------------ tests */

static uint32_t ends[4];

static void test_certificates(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    memset(ends, 0, sizeof ends);
    for (uint32_t round = 0; round < 6000; round++) {
        kind k = (kind)rng_below(&r, KINDS);
        uint32_t most = rng_below(&r, 10) == 0 ? 60 : 12;
        asked *p = random_asked(&r, k, 1 + (uint32_t)rng_below(&r, most), (uint32_t)rng_below(&r, 4 * most));
        simplex *s = fresh(p);
        simplex_end end = simplex_solve(s, 100000);
        ends[end]++;
        if (end == SIMPLEX_BEST) {
            expect_best(p, s);
        }
        if (end == SIMPLEX_STOPPED) {
            fail_msg("round %u kind %u stopped", round, k);
        }
        arena_reset(memory);
    }
    printf("best %u, none %u, endless %u, stopped %u\n", ends[0], ends[1], ends[2], ends[3]);
}

static void test_large(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    for (kind k = PACKING; k <= BOXED; k++) {
        asked *p = random_asked(&r, k, 1000, 10000);
        simplex *s = fresh(p);
        assert_int_equal(simplex_solve(s, 1000000), SIMPLEX_BEST);
        printf("value %.3f in %u steps\n", simplex_value(s), (unsigned)simplex_steps(s));
        expect_best(p, s);
        arena_reset(memory);
    }
}

static int set_up(void **state)
{
    (void)state;
    memory = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_certificates),
        cmocka_unit_test(test_large),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
