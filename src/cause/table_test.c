#include "cause/engine.h"

#include <setjmp.h>
#include <time.h>

#include <cmocka.h>

#include "base/rng.h"

#include "base/banned.h"

/* Tables beside a naive loop over all states of all axes. */

enum { AXES = 9, OPERANDS = 12, TABLES = 3000, NUMBERS_MAX = 40000 };

typedef struct sample {
    uint32_t cards[AXES]; /* of variables */
    uint32_t axes[AXES], axis_count;
    size_t length;
    uint32_t scopes[OPERANDS][AXES];
    span spans[OPERANDS]; /* over variables that are axes, and sometimes others */
    uint32_t count;
    const double *operands[OPERANDS];
    uint32_t state[AXES]; /* of each variable; those that are no axis stay at nought */
} sample;

static void shuffle(rng *r, uint32_t *list)
{
    for (uint32_t i = 0; i < AXES; i++) {
        list[i] = i;
    }
    for (uint32_t i = AXES; i > 1; i--) {
        uint32_t k = (uint32_t)rng_below(r, i), kept = list[i - 1];
        list[i - 1] = list[k];
        list[k] = kept;
    }
}

static double *numbers(arena *a, rng *r, size_t n)
{
    double *list = arena_array(a, n, sizeof *list);
    for (size_t i = 0; i < n; i++) {
        list[i] =
            (double)rng_between(r, -8, 8); /* small and whole: sums and products are exact, whatever their order */
    }
    return list;
}

static size_t length_of(const sample *s, const uint32_t *variables, uint32_t n)
{
    size_t length = 1;
    for (uint32_t i = 0; i < n; i++) {
        length *= s->cards[variables[i]];
    }
    return length;
}

static void draw_sample(arena *a, rng *r, sample *s)
{
    *s = (sample){0};
    uint32_t wide = (uint32_t)rng_below(r, 20) == 0 ? 300 : 4; /* now and then an axis that is longer than a block */
    for (uint32_t v = 0; v < AXES; v++) {
        s->cards[v] = (uint32_t)rng_between(r, 2, v == 0 ? wide : 4);
    }
    shuffle(r, s->axes);
    s->axis_count = (uint32_t)rng_between(r, 1, AXES);
    while (length_of(s, s->axes, s->axis_count) > NUMBERS_MAX) {
        s->axis_count--;
    }
    s->length = length_of(s, s->axes, s->axis_count);
    s->count = (uint32_t)rng_between(r, 1, 5);
    for (uint32_t k = 0; k < s->count; k++) {
        shuffle(r, s->scopes[k]);
        uint32_t n = (uint32_t)rng_below(r, 6);
        if (rng_below(r, 3) ==
            0) { /* in the order of the axes, as messages are; perhaps not the first of them, or not the last */
            uint32_t from = (uint32_t)rng_below(r, s->axis_count), to = (uint32_t)rng_between(r, from, s->axis_count);
            memcpy(s->scopes[k], s->axes + from, (to - from) * sizeof *s->axes);
            n = to - from;
        }
        s->spans[k] = (span){s->scopes[k], n};
        s->operands[k] = numbers(a, r, length_of(s, s->scopes[k], n));
    }
}

static size_t place_of(const sample *s, const span *over)
{
    size_t place = 0;
    for (uint32_t i = 0; i < over->count; i++) {
        place = place * s->cards[over->variables[i]] + s->state[over->variables[i]];
    }
    return place;
}

static void next_state(sample *s)
{
    for (uint32_t i = s->axis_count; i-- > 0 && ++s->state[s->axes[i]] == s->cards[s->axes[i]];) {
        s->state[s->axes[i]] = 0;
    }
}

static void assert_same(const double *got, const double *wanted, size_t n, uint64_t seed)
{
    for (size_t i = 0; i < n; i++) {
        if (!(got[i] == wanted[i])) {
            fail_msg("seed %llu: number %zu is %g, not %g", (unsigned long long)seed, i, got[i], wanted[i]);
        }
    }
}

static void check_product(arena *a, rng *r, sample *s, uint64_t seed)
{
    weave w = weave_of(a, s->axes, s->axis_count, s->cards, s->spans, s->count);
    uint32_t first = (uint32_t)rng_below(r, s->count), end = (uint32_t)rng_between(r, first + 1, s->count);
    bool begun = rng_below(r, 2) == 0;
    double *table = numbers(a, r, s->length), *wanted = arena_array(a, s->length, sizeof *wanted);
    assert_int_equal(w.count, s->count);
    for (size_t i = 0; i < s->length; i++) {
        wanted[i] = begun ? table[i] : 1;
        for (uint32_t k = first; k < end; k++) {
            wanted[i] *= s->operands[k][place_of(s, &s->spans[k])];
        }
        next_state(s);
    }
    table_product(table, &w, s->operands, first, end, begun);
    assert_same(table, wanted, s->length, seed);
}

static void check_sum(arena *a, rng *r, sample *s, uint64_t seed)
{
    const double *table = numbers(a, r, s->length);
    for (uint32_t k = 0; k < s->count; k++) {
        size_t n = length_of(s, s->spans[k].variables, s->spans[k].count);
        double *wanted = arena_array(a, n, sizeof *wanted), *got = arena_array(a, n, sizeof *got);
        memcpy(wanted, s->operands[k], n * sizeof *wanted);
        memcpy(got, s->operands[k], n * sizeof *got);
        for (size_t i = 0; i < s->length; i++) {
            wanted[place_of(s, &s->spans[k])] += table[i];
            next_state(s);
        }
        layout l = layout_of(a, s->axes, s->axis_count, &s->spans[k], s->cards);
        table_sum(table, &l, got);
        assert_same(got, wanted, n, seed);
    }
}

static void check_axis(arena *a, rng *r, sample *s, uint64_t seed)
{
    const double *table = numbers(a, r, s->length);
    uint32_t at = (uint32_t)rng_below(r, s->axis_count), v = s->axes[at];
    double *wanted = ARENA_ARRAY(a, double, s->cards[v]), *got = ARENA_ARRAY(a, double, s->cards[v]);
    for (size_t i = 0; i < s->length; i++) {
        wanted[s->state[v]] += table[i];
        next_state(s);
    }
    table_sum_axis(table, length_of(s, s->axes, at), s->cards[v],
                   length_of(s, s->axes + at + 1, s->axis_count - at - 1), got);
    assert_same(got, wanted, s->cards[v], seed);
}

static void check_rows(arena *a, rng *r, uint64_t seed)
{
    size_t rows = rng_below(r, 20), columns = rng_below(r, 4) == 0 ? rng_below(r, 300) + 1 : rng_below(r, 6) + 1;
    double *table = numbers(a, r, rows * columns), *by = numbers(a, r, rows), *sums = numbers(a, r, rows);
    double *sums_wanted = ARENA_ARRAY(a, double, rows), *wanted = arena_array(a, rows * columns, sizeof *wanted);
    double *filled = numbers(a, r, rows * columns), *filled_wanted = arena_array(a, rows * columns, sizeof *wanted);
    for (size_t i = 0; i < rows * columns; i++) {
        sums_wanted[i / columns] += table[i];
        wanted[i] = table[i] * by[i / columns];
        filled_wanted[i] = by[i / columns];
    }
    table_row_sums(table, rows, columns, sums);
    table_scale_rows(table, rows, columns, by);
    table_fill_rows(filled, rows, columns, by);
    assert_same(sums, sums_wanted, rows, seed);
    assert_same(table, wanted, rows * columns, seed);
    assert_same(filled, filled_wanted, rows * columns, seed);
}

static void test_tables(void **state)
{
    (void)state;
    arena *a = arena_new();
    uint64_t from = (uint64_t)time(NULL) * TABLES;
    int kinds[3] = {0};
    print_message("# seeds from %llu\n", (unsigned long long)from);
    for (uint64_t seed = from; seed < from + TABLES; seed++) {
        rng r = rng_from_seed(seed);
        sample s;
        draw_sample(a, &r, &s);
        weave w = weave_of(a, s.axes, s.axis_count, s.cards, s.spans, s.count);
        for (uint32_t k = 0; k < w.count; k++) {
            kinds[w.strands[k].kind] += w.outer > 0;
        }
        check_product(a, &r, &s, seed);
        check_sum(a, &r, &s, seed);
        check_axis(a, &r, &s, seed);
        check_rows(a, &r, seed);
        arena_reset(a);
    }
    arena_free(a);
    print_message("# %d still, %d even, %d scattered in tables of several blocks\n", kinds[STRAND_STILL],
                  kinds[STRAND_EVEN], kinds[STRAND_SCATTERED]);
    assert_true(kinds[STRAND_STILL] > 100 && kinds[STRAND_EVEN] > 10 && kinds[STRAND_SCATTERED] > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tables)};
    return cmocka_run_group_tests_name("table", tests, NULL, NULL);
}
