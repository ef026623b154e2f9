/* Simplex: every outcome is held against its certificate, and tiny programmes against all bases. SEED=n for other programmes. */
#include "base/simplex_testing.h"

enum { TINY_ROWS = 3, TINY_COLUMNS = 4, TINY = TINY_ROWS + TINY_COLUMNS, UNSURE_MOST = 5 /* of some 850 WILD ones */ };

/* ------------------------------------------------------------------ all bases of a tiny programme */

typedef struct tiny {
    uint32_t rows, count; /* variables: columns, then slacks */
    double a[TINY_ROWS][TINY], right[TINY_ROWS], lower[TINY], upper[TINY], gain[TINY];
} tiny;

static tiny tiny_of(const asked *p)
{
    tiny t = {.rows = p->rows, .count = p->columns + p->rows};
    for (uint32_t j = 0; j < p->columns; j++) {
        const asked_column *c = &p->column[j];
        t.gain[j] = c->gain;
        t.lower[j] = c->lower;
        t.upper[j] = c->upper;
        for (size_t e = 0; e < c->count; e++) {
            t.a[c->rows[e]][j] = c->values[e];
        }
    }
    for (uint32_t i = 0; i < p->rows; i++) {
        t.right[i] = p->right[i];
        t.a[i][p->columns + i] = 1;
        t.upper[p->columns + i] = SIMPLEX_FREE;
    }
    return t;
}

/* x of the basis, by Gauss; false when it is singular. high: bits of what is at its upper bound. */
static bool solve_basis(const tiny *t, uint32_t basis, uint32_t high, double *x)
{
    double m[TINY_ROWS][TINY_ROWS + 1] = {{0}};
    uint32_t of[TINY_ROWS], n = 0;
    for (uint32_t v = 0; v < t->count; v++) {
        x[v] = (high >> v & 1) != 0 ? t->upper[v] : t->lower[v];
        if ((basis >> v & 1) != 0) {
            of[n++] = v;
        }
    }
    for (uint32_t i = 0; i < t->rows; i++) {
        m[i][t->rows] = t->right[i];
        for (uint32_t v = 0; v < t->count; v++) {
            m[i][t->rows] -= (basis >> v & 1) != 0 ? 0 : t->a[i][v] * x[v];
        }
        for (uint32_t k = 0; k < n; k++) {
            m[i][k] = t->a[i][of[k]];
        }
    }
    for (uint32_t k = 0; k < t->rows; k++) {
        uint32_t best = k;
        for (uint32_t i = k + 1; i < t->rows; i++) {
            best = size_of(m[i][k]) > size_of(m[best][k]) ? i : best;
        }
        if (size_of(m[best][k]) < 1e-9) {
            return false;
        }
        for (uint32_t e = 0; e <= t->rows; e++) {
            double kept = m[k][e];
            m[k][e] = m[best][e];
            m[best][e] = kept;
        }
        for (uint32_t i = 0; i < t->rows; i++) {
            double by = i == k ? 0 : m[i][k] / m[k][k];
            for (uint32_t e = 0; e <= t->rows; e++) {
                m[i][e] -= by * m[k][e];
            }
        }
    }
    for (uint32_t k = 0; k < t->rows; k++) {
        x[of[k]] = m[k][t->rows] / m[k][k];
    }
    return true;
}

/* The best of all bases; false when none keeps all bounds. */
static bool best_of_all(const tiny *t, double *value)
{
    bool any = false;
    uint32_t free_ones = 0;
    for (uint32_t v = 0; v < t->count; v++) {
        free_ones |= t->upper[v] >= SIMPLEX_FREE ? 1u << v : 0;
    }
    for (uint32_t basis = 0; basis < 1u << t->count; basis++) {
        if ((uint32_t)__builtin_popcount(basis) != t->rows) {
            continue;
        }
        for (uint32_t high = 0; high < 1u << t->count; high++) {
            double x[TINY], sum = 0;
            if ((high & (basis | free_ones)) != 0 || !solve_basis(t, basis, high, x)) {
                continue;
            }
            bool good = true;
            for (uint32_t v = 0; v < t->count; v++) {
                good = good && x[v] >= t->lower[v] - 1e-8 && x[v] <= t->upper[v] + 1e-8;
                sum += t->gain[v] * x[v];
            }
            if (good && (!any || sum > *value)) {
                *value = sum;
                any = true;
            }
        }
    }
    return any;
}

static void test_all_bases(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    uint32_t ends[4] = {0};
    for (uint32_t round = 0; round < 3000; round++) {
        kind k = (kind)rng_below(&r, WILD);
        asked *p =
            random_asked(&r, k, 1 + (uint32_t)rng_below(&r, TINY_ROWS), (uint32_t)rng_below(&r, TINY_COLUMNS + 1));
        simplex *s = fresh(p);
        simplex_end end = simplex_solve(s, 1000);
        tiny t = tiny_of(p);
        double value = 0;
        bool any = best_of_all(&t, &value);
        ends[end]++;
        if (end == SIMPLEX_BEST) {
            assert_true(any);
            assert_true(size_of(value - simplex_value(s)) < 1e-6 * (1 + size_of(value)));
        } else if (end == SIMPLEX_ENDLESS) {
            assert_true(any); /* and more than any basis: */
            expect_endless(p);
        } else {
            assert_int_equal(end, SIMPLEX_NONE);
            assert_false(any);
        }
        arena_reset(memory);
    }
    printf("best %u, none %u, endless %u\n", ends[SIMPLEX_BEST], ends[SIMPLEX_NONE], ends[SIMPLEX_ENDLESS]);
    assert_true(ends[SIMPLEX_BEST] > 100 && ends[SIMPLEX_NONE] > 100 && ends[SIMPLEX_ENDLESS] > 10);
}

/* ------------------------------------------------------------------ certificates */

static void test_certificates(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    uint32_t ends[SIMPLEX_STOPPED + 1] = {0}, unsure = 0;
    for (uint32_t round = 0; round < 6000; round++) {
        kind k = (kind)rng_below(&r, KINDS);
        uint32_t most = rng_below(&r, 20) == 0 ? 80 : 12;
        asked *p = random_asked(&r, k, 1 + (uint32_t)rng_below(&r, most), (uint32_t)rng_below(&r, 4 * most));
        simplex *s = fresh(p);
        simplex_end end = simplex_solve(s, 100000);
        ends[end]++;
        if (!expect_end(p, s, end)) {
            assert_int_equal(k, WILD);
            unsure++;
        }
        arena_reset(memory);
    }
    printf("best %u, none %u, endless %u, unsure %u\n", ends[SIMPLEX_BEST], ends[SIMPLEX_NONE], ends[SIMPLEX_ENDLESS],
           unsure);
    assert_true(unsure <= UNSURE_MOST);
    assert_true(ends[SIMPLEX_BEST] > 1000 && ends[SIMPLEX_NONE] > 500 && ends[SIMPLEX_ENDLESS] > 50);
}

/* Packing, as large as it is used. */
static void test_large(void **state)
{
    (void)state;
    static const struct {
        kind k;
        uint32_t rows, columns;
    } table[] = {
        {PACKING, 1000, 10000}, {UNIT, 1000, 10000}, {BOXED, 1000, 10000}, {PACKING, 3000, 6000}, {UNIT, 3000, 20000},
        {MIXED, 300, 2000},     {DENSE, 200, 600},   {WILD, 300, 1500},    {TIGHT, 100, 400},
    };
    rng r = rng_from_seed(seed());
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        asked *p = random_asked(&r, table[i].k, table[i].rows, table[i].columns);
        simplex *s = fresh(p);
        simplex_end end = simplex_solve(s, 1000000);
        printf("%u rows, %u columns: %u after %u steps\n", p->rows, p->columns, (unsigned)end,
               (unsigned)simplex_steps(s));
        assert_true(expect_end(p, s, end) || table[i].k == WILD);
        arena_reset(memory);
    }
}

/* ------------------------------------------------------------------ programmes that are known to be hard */

static void add(simplex *s, asked *p, double gain, const double *values, double upper)
{
    asked_column c = {.gain = gain, .upper = upper};
    for (uint32_t i = 0; i < p->rows; i++) {
        put_entry(&c, i, values[i]); /* noughts too: they are allowed */
    }
    put_column(p, c);
    simplex_add_column(s, gain, c.rows, values, p->rows, upper);
}

/* Goes in a circle when the column that gains most always comes in and the lowest row goes out (Beale 1955, doi:10.1002/nav.3800020406). */
static void test_circle(void **state)
{
    (void)state;
    asked *p = ARENA_NEW(memory, asked);
    put_row(p, 0);
    put_row(p, 0);
    put_row(p, 1);
    simplex *s = simplex_new(memory, 3, p->right);
    add(s, p, 0.75, (const double[]){0.25, 0.5, 0}, SIMPLEX_FREE);
    add(s, p, -150, (const double[]){-60, -90, 0}, SIMPLEX_FREE);
    add(s, p, 0.02, (const double[]){-0.04, -0.02, 1}, SIMPLEX_FREE);
    add(s, p, -6, (const double[]){9, 3, 0}, SIMPLEX_FREE);
    assert_int_equal(simplex_solve(s, 1000), SIMPLEX_BEST);
    expect_best(p, s);
    assert_true(size_of(simplex_value(s) - 0.05) < 1e-9);
}

/* Visits all corners of a cube when the column that gains most always comes in (Klee and Minty 1972). */
static void test_cube(void **state)
{
    (void)state;
    enum { N = 8 };
    asked *p = ARENA_NEW(memory, asked);
    double five = 1;
    for (uint32_t i = 0; i < N; i++) {
        five *= 5;
        put_row(p, five);
    }
    simplex *s = simplex_new(memory, N, p->right);
    for (uint32_t j = 0; j < N; j++) {
        double values[N] = {0}, two = 2;
        values[j] = 1;
        for (uint32_t i = j + 1; i < N; i++) {
            two *= 2;
            values[i] = two;
        }
        add(s, p, (double)(1u << (N - 1 - j)), values, SIMPLEX_FREE);
    }
    assert_int_equal(simplex_solve(s, 1000), SIMPLEX_BEST);
    expect_best(p, s);
    assert_true(size_of(simplex_value(s) - five) < 1e-6);
}

/* Everybody to a place: every corner is degenerate. */
static void test_assignment(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    for (uint32_t n = 1; n <= 60; n += 12) {
        asked *p = ARENA_NEW(memory, asked);
        for (uint32_t i = 0; i < 2 * n; i++) {
            put_row(p, 1);
        }
        for (uint32_t j = 0; j < n * n; j++) {
            asked_column c = {.gain = (double)rng_between(&r, 1, 3), .upper = rng_below(&r, 2) == 0 ? 1 : SIMPLEX_FREE};
            put_entry(&c, j / n, 1);
            put_entry(&c, n + j % n, 1);
            put_column(p, c);
        }
        simplex *s = fresh(p);
        assert_int_equal(simplex_solve(s, 1000000), SIMPLEX_BEST);
        expect_best(p, s);
        for (uint32_t j = 0; j < n * n; j++) { /* all corners are whole */
            double x = simplex_amounts(s)[j];
            assert_true(x < 1e-7 || x > 1 - 1e-7);
        }
        arena_reset(memory);
    }
}

/* A basis that was kept before a row came, in the numbers of a programme without another row that held nothing: the best at once, as that row holds nothing either. */
static void test_renumbered(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    for (uint32_t round = 0; round < 200; round++) {
        asked *p = random_asked(&r, PACKING, 12, 40);
        simplex *s = fresh(p);
        assert_int_equal(simplex_solve(s, 10000), SIMPLEX_BEST);
        assert_true(size_of(simplex_value_here(s) - simplex_value(s)) < 1e-7 * (1 + simplex_value(s)));
        simplex_basis *b = simplex_keep(memory, s);
        double value = simplex_value(s);
        uint32_t *free_rows = ARENA_ARRAY(memory, uint32_t, p->rows), columns[40], to[14];
        uint32_t count = simplex_free_rows(b, free_rows), gone = count > 0 ? free_rows[0] : UINT32_MAX, n = 0;
        for (uint32_t i = 0; i < p->columns; i++) {
            columns[i] = i;
        }
        for (uint32_t i = 0; i < p->rows; i++) {
            to[i] = i == gone ? UINT32_MAX : n++;
        }
        asked *q = ARENA_NEW(memory, asked); /* without the row, but with one at the end that holds nothing */
        for (uint32_t i = 0; i < p->rows; i++) {
            if (i != gone) {
                put_row(q, p->right[i]);
            }
        }
        put_row(q, 1e6);
        for (uint32_t j = 0; j < p->columns; j++) {
            asked_column c = {.gain = p->column[j].gain, .upper = p->column[j].upper};
            for (uint32_t e = 0; e < p->column[j].count; e++) {
                if (p->column[j].rows[e] != gone) {
                    put_entry(&c, to[p->column[j].rows[e]], p->column[j].values[e]);
                }
            }
            put_column(q, c);
        }
        simplex *t = fresh(q);
        simplex_restore(t, simplex_renumber(memory, b, columns, to, q->rows));
        assert_int_equal(simplex_solve(t, 10000), SIMPLEX_BEST);
        assert_true(simplex_steps(t) == 0 && size_of(simplex_value(t) - value) < 1e-7 * (1 + value));
        arena_reset(memory);
    }
}

/* Away from a basis by a few steps and back, again and again, also to one that was kept on the way: there nothing is left to do, and the value is as it was. */
static void test_back(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    for (uint32_t round = 0; round < 40; round++) {
        asked *p = random_asked(&r, BOXED, 40, 120);
        simplex *s = fresh(p);
        simplex_basis *kept[8];
        double value[8];
        uint32_t closed[8];
        for (uint32_t k = 0; k < 8; k++) {
            assert_int_equal(simplex_solve(s, 10000), SIMPLEX_BEST);
            kept[k] = simplex_keep(memory, s);
            value[k] = simplex_value(s);
            closed[k] = (uint32_t)rng_below(&r, p->columns);
            simplex_bound(s, closed[k], 0, 0);
        }
        for (uint32_t turn = 0; turn < 40; turn++) {
            uint32_t to = (uint32_t)rng_below(&r, 8);
            for (uint32_t k = 0; k < 8; k++) {
                simplex_bound(s, closed[k], 0, p->column[closed[k]].upper);
            }
            for (uint32_t k = 0; k < to; k++) {
                simplex_bound(s, closed[k], 0, 0);
            }
            uint64_t steps = simplex_steps(s);
            simplex_restore(s, kept[to]);
            assert_int_equal(simplex_solve(s, 10000), SIMPLEX_BEST);
            assert_true(size_of(simplex_value(s) - value[to]) < 1e-7 * (1 + value[to]));
            assert_true(simplex_steps(s) == steps);
            simplex_bound(s, (uint32_t)rng_below(&r, p->columns), 0, 0);
            simplex_solve(s, rng_below(&r, 5));
            for (uint32_t j = 0; j < p->columns; j++) {
                simplex_bound(s, j, 0, p->column[j].upper);
            }
        }
        arena_reset(memory);
    }
}

/* With a floor above the best a solve may end early, and then its prices say that the best is below; with one that is below the best it never does. */
static void test_floor(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    uint32_t early = 0;
    for (uint32_t round = 0; round < 200; round++) {
        asked *p = random_asked(&r, PACKING, 40, 120);
        simplex *s = fresh(p), *t = fresh(p);
        assert_int_equal(simplex_solve(s, 10000), SIMPLEX_BEST);
        assert_int_equal(simplex_solve(t, 10000), SIMPLEX_BEST);
        double before = simplex_value(s);
        for (uint32_t j = 0; j < p->columns; j += 2) {
            simplex_bound(s, j, 0, 0);
            simplex_bound(t, j, 0, 0);
        }
        assert_int_equal(simplex_solve(t, 10000), SIMPLEX_BEST);
        double best = simplex_value(t), floor = round % 2 == 0 ? (before + best) / 2 : best - 1e-3;
        simplex_floor(s, floor);
        simplex_end end = simplex_solve(s, 10000);
        if (end == SIMPLEX_BEST || floor < best) {
            assert_int_equal(end, SIMPLEX_BEST);
            assert_true(size_of(simplex_value(s) - best) < 1e-7 * (1 + best));
            arena_reset(memory);
            continue;
        }
        assert_int_equal(end, SIMPLEX_BELOW);
        early++;
        double bound = 0;
        for (uint32_t i = 0; i < p->rows; i++) {
            assert_true(simplex_prices(s)[i] >= 0);
            bound += simplex_prices(s)[i] * p->right[i];
        }
        for (uint32_t j = 1; j < p->columns; j += 2) {
            double gain = p->column[j].gain, most = p->column[j].upper;
            for (uint32_t e = 0; e < p->column[j].count; e++) {
                uint32_t row = p->column[j].rows[e];
                gain -= simplex_prices(s)[row] * p->column[j].values[e];
                double its = p->right[row] / p->column[j].values[e];
                most = its < most ? its : most;
            }
            bound += gain > 0 ? gain * most : 0;
        }
        assert_true(bound >= best - 1e-7 && bound < floor + 1e-6);
        arena_reset(memory);
    }
    assert_true(early > 10);
}

/* Nothing to choose, or nothing that holds. */
static void test_edges(void **state)
{
    (void)state;
    static const uint32_t first[] = {0};
    static const double one[] = {1};
    simplex *s = simplex_new(memory, 0, NULL);
    assert_int_equal(simplex_solve(s, 0), SIMPLEX_BEST);
    assert_true(simplex_value(s) == 0);
    assert_int_equal(simplex_add_column(s, 2, NULL, NULL, 0, 3), 0);
    assert_int_equal(simplex_solve(s, 10), SIMPLEX_BEST);
    assert_true(simplex_value(s) == 6 && simplex_amounts(s)[0] == 3);
    simplex_bound(s, 0, 0, SIMPLEX_FREE);
    assert_int_equal(simplex_solve(s, 10), SIMPLEX_ENDLESS);
    assert_int_equal(simplex_add_row(s, 5, first, one, 1), 0);
    assert_int_equal(simplex_solve(s, 10), SIMPLEX_BEST);
    assert_true(simplex_value(s) == 10 && simplex_prices(s)[0] == 2);
    assert_int_equal(simplex_add_row(s, -1, first, one, 1), 1);
    assert_int_equal(simplex_solve(s, 10), SIMPLEX_NONE);
    simplex *none = simplex_new(memory, 1, (const double[]){-1});
    assert_int_equal(simplex_solve(none, 10), SIMPLEX_NONE);
    assert_int_equal(simplex_add_column(none, 0, first, (const double[]){-2}, 1, SIMPLEX_FREE),
                     0); /* gains nothing, but helps */
    assert_int_equal(simplex_solve(none, 10), SIMPLEX_BEST);
    assert_true(simplex_amounts(none)[0] >= 0.5 - 1e-9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edges),      cmocka_unit_test(test_circle),     cmocka_unit_test(test_cube),
        cmocka_unit_test(test_assignment), cmocka_unit_test(test_all_bases),  cmocka_unit_test(test_certificates),
        cmocka_unit_test(test_large),      cmocka_unit_test(test_renumbered), cmocka_unit_test(test_back),
        cmocka_unit_test(test_floor),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
