/* Exchange graphs from files: what is read, and what is refused with which line. */
#include "match/graph_file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/rng.h"

#include "base/banned.h"

typedef struct good_row {
    const char *text, *starts;
    uint32_t people, begin;
    uint64_t arcs;
    uint32_t from, to; /* one of the arcs … */
    double weight;     /* … and what it weighs */
} good_row;

static const good_row good[] = {
    {"0 0\n-1 -1 -1\n", NULL, 0, 0, 0, 0, 0, -1},
    {"3 2\n0 1 1\n1 0 1\n-1 -1 -1\n", NULL, 3, 0, 2, 1, 0, 1},
    {"3\t2\r\n0\t1\t2.5\r\n1\t0\t0.125\r\n-1\t-1\t-1", NULL, 3, 0, 2, 1, 0, 0.125},
    {"\n  2 1\n\n1 0 1e-3\n-1 -1 -1\n\n", NULL, 2, 0, 1, 1, 0, 0.001},
    {"2 1\n1 0 12.5E+2\n-1 -1 -1\n", NULL, 2, 0, 1, 1, 0, 1250},
    {"2 1\n0 1 0.237788\n-1 -1 -1\n", "2 2\n1 0 0.5\n0 1 3\n-1 -1 -1\n", 4, 2, 3, 3, 0, 0.5},
    {"2 0\n-1 -1 -1\n", "0 0\n-1 -1 -1\n", 2, 0, 0, 0, 0, -1},
    {"4 3 1\n0 2 7\n3 0 11\n0 1 9", NULL, 4, 1, 3, 0, 1, 9},
    {"3 1 2 3\n[[2],\n[1],\n[1]]\n", NULL, 3, 1, 3, 2, 0, 1},
    {"3 1 2 5\n[[2],\n[1],\n[1]]\n[[4],[5],\n[6.5]]\n", NULL, 3, 1, 3, 2, 0,
     6.5}, /* two that only the first line counts */
    {"2 0 2 0\n[[],[]]", NULL, 2, 0, 0, 0, 0, -1},
    {"2 2 0\n0 1 123.456789012\n1 0 1", NULL, 2, 0, 2, 0, 1, 123.456789012},
};

static double weight_of(const exchange_graph *g, uint32_t from, uint32_t to)
{
    for (uint64_t i = g->count > 0 ? g->first[from] : 0; g->count > 0 && i < g->first[from + 1]; i++) {
        if (g->to[i] == to) {
            return g->weight[i] * g->unit;
        }
    }
    return -1;
}

static bool read(arena *a, const char *text, const char *starts, exchange_graph *g, err *e)
{
    return graph_read_exchange(a, str_of(text), S("graph"), starts != NULL ? str_of(starts) : STR_NULL, S("starts"), g,
                               e);
}

static void test_good(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        const good_row *x = &good[i];
        arena *a = arena_new();
        exchange_graph g;
        err e = {0};
        if (!read(a, x->text, x->starts, &g, &e)) {
            fail_msg("row %zu: %s", i, e.message);
        }
        uint32_t begin = 0;
        for (uint32_t v = 0; v < g.count; v++) {
            begin += g.starts[v];
            assert_true(g.starts[v] == (v + x->begin >= g.count));
        }
        double most = x->weight > 1 ? x->weight : 1;
        if (g.count != x->people || begin != x->begin || g.first[g.count] != x->arcs ||
            fabs(weight_of(&g, x->from, x->to) - x->weight) > 1e-9 * most) {
            fail_msg("row %zu: %u people, %u begin, %llu arcs, %.12g", i, g.count, begin,
                     (unsigned long long)g.first[g.count], weight_of(&g, x->from, x->to));
        }
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ what is refused */

typedef struct bad_row {
    const char *text, *starts;
    int line;
    const char *part; /* of the message */
} bad_row;

static const bad_row bad[] = {
    {"", NULL, 1, "nothing to read"},
    {"\n\n", NULL, 3, "nothing to read"},
    {"3", NULL, 1, "one number"},
    {"1 2 3 4 5", NULL, 1, "more than four"},
    {"x 2", NULL, 1, "'x'"},
    {"-3 2", NULL, 1, "'-3'"},
    {"99999999 0\n-1 -1 -1", NULL, 1, "more than"},
    {"2 1\n1 1 1\n-1 -1 -1", NULL, 2, "themselves"},
    {"2 2\n1 0 1\n1 0 1\n-1 -1 -1", NULL, 3, "line 2"},
    {"3 2\n0 1 1\n0 2 1\n1 2 1\n-1 -1 -1", NULL, 4, "more arcs than the 2"},
    {"3 4\n0 1 1\n0 2 1\n1 2 1\n-1 -1 -1", NULL, 5, "after 3 arcs"},
    {"3 1\n0 1 1\n", NULL, 3, "without the line"},
    {"3 2\n0 1 1\n", NULL, 3, "after 1 arcs"},
    {"2 1\n-1 1\n-1 -1 -1", NULL, 2, "-1 -1 -1"},
    {"2 1\n2 1 1\n-1 -1 -1", NULL, 2, "'2'"},
    {"2 1\n1 -1 1\n-1 -1 -1", NULL, 2, "'-1'"},
    {"2 1\n1 2 1\n-1 -1 -1", NULL, 2, "'2'"},
    {"2 1\n1 0\n-1 -1 -1", NULL, 2, "weight"},
    {"2 1\n1 0 -2\n-1 -1 -1", NULL, 2, "'-2'"},
    {"2 1\n1 0 1.2.3\n-1 -1 -1", NULL, 2, "'1.2.3'"},
    {"2 1\n1 0 1e\n-1 -1 -1", NULL, 2, "'1e'"},
    {"2 1\n1 0 1e999\n-1 -1 -1", NULL, 2, "'1e999'"},
    {"2 1\n1 0 nan\n-1 -1 -1", NULL, 2, "'nan'"},
    {"2 1\n1 0 1 1\n-1 -1 -1", NULL, 2, "'1' is more"},
    {"2 1\n1 0 1\n-1 -1 -1\n0 1 1", NULL, 4, "goes on"},
    {"2 0\n-1 -1 -1", "2 2\n0 0 1\n0 0 1\n-1 -1 -1", 3, "line 2"},
    {"2 0\n-1 -1 -1", "2 1\n2 0 1\n-1 -1 -1", 2, "'2'"},
    {"2 0\n-1 -1 -1", "2 1\n0 2 1\n-1 -1 -1", 2, "'2'"},
    {"2 0\n-1 -1 -1", "2 1 1\n0 1 1\n-1 -1 -1", 1, "'starters arcs'"},
    {"2 0\n-1 -1 -1", "", 1, "nothing to read"},
    {"2 1 0\n0 1 1", "1 0\n-1 -1 -1", 0, "'people arcs' only"},
    {"4 1 1\n0 3 7", NULL, 2, "begins chains"},
    {"4 1 5\n0 3 7", NULL, 1, "more starters"},
    {"4 2 1\n0 1 7", NULL, 2, "after 1 arcs"},
    {"4 1 1\n0 1 7\n1 2 7", NULL, 3, "more arcs"},
    {"3 1 1 0\n[[],[],[]]", NULL, 1, "as many as"},
    {"2 0 2 1\n[[2],[1]]", NULL, 2, "more arcs"},
    {"2 0 2 3\n[[2],[1]]", NULL, 2, "there are 2 arcs"},
    {"2 0 2 2\n[[2],[3]]", NULL, 2, "'3'"},
    {"2 0 2 2\n[[2],[0]]", NULL, 2, "'0'"},
    {"2 0 2 2\n[[2],\n[1]", NULL, 3, "the end of the file"},
    {"2 0 2 2\n[[2]\n[1]]", NULL, 3, "','"},
    {"2 0 2 2\n[[2;],[1]]", NULL, 2, "'2;'"},
    {"2 0 2 2\n[[2],[1],[1]]", NULL, 2, "']'"},
    {"2 0 2 2\n[[2],[1]]\n[[1],[]]", NULL, 3, "fewer weights"},
    {"2 0 2 2\n[[2],[1]]\n[[1,1],[1]]", NULL, 3, "more weights"},
    {"2 0 2 2\n[[2],[1]]\n[[1],[1]] 7", NULL, 3, "goes on"},
    {"2 0 2 2\n[[2],[2]]", NULL, 2, "themselves"},
    {"3 0 3 2\n[[2,\n2],[],[]]", NULL, 3, "line 2"},
    {"\x1f\x8b\x08", NULL, 0, "gzip"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        arena *a = arena_new();
        exchange_graph g = {.count = 77};
        err e = {0};
        bool read_it = read(a, bad[i].text, bad[i].starts, &g, &e);
        if (read_it || g.count != 77 || e.line != bad[i].line || strstr(e.message, bad[i].part) == NULL ||
            strcmp(e.file, bad[i].starts != NULL ? "starts" : "graph") != 0) {
            fail_msg("row %zu: %s:%d: %s", i, e.file, e.line, read_it ? "is read" : e.message);
        }
        arena_free(a);
    }
}

/* Packed, it is read as it was. */
static void test_packed(void **state)
{
    (void)state;
    arena *a = arena_new();
    exchange_graph g;
    err e = {0};
    str text = file_gzip(a, S("4 3 1\n0 2 7\n3 0 11\n0 1 9\n"));
    assert_true(graph_read_exchange(a, text, S("graph"), STR_NULL, STR_NULL, &g, &e));
    assert_true(g.count == 4 && weight_of(&g, 3, 0) == 11);
    arena_free(a);
}

/* Weights of any size and so many digits come within 1e-9 of the greatest. */
static void test_weights(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        double scale = pow(10, (double)rng_between(&r, -6, 9)), weight[20], most = 0;
        int digits = (int)rng_between(&r, 0, 12);
        buf b = buf_in(a);
        buf_put(&b, S("21 20\n"));
        for (int i = 0; i < 20; i++) {
            weight[i] = rng_unit(&r) * scale;
            str text = str_printf(a, "%.*f", digits, weight[i]);
            buf_printf(&b, "%d %d " STR_FMT "\n", i, i + 1, STR_ARG(text));
            double rounded = 0.5 * pow(10, -digits);
            most = weight[i] + rounded > most ? weight[i] + rounded : most;
        }
        buf_put(&b, S("-1 -1 -1\n"));
        exchange_graph g;
        err e = {0};
        assert_true(graph_read_exchange(a, buf_str(&b), S("graph"), STR_NULL, STR_NULL, &g, &e));
        for (uint32_t i = 0; i < 20; i++) {
            double far = fabs(weight_of(&g, i, i + 1) - weight[i]);
            if (far > 0.5001 * pow(10, -digits) + 1e-9 * most) {
                fail_msg("seed %llu: %.15g and not %.15g", (unsigned long long)seed, weight_of(&g, i, i + 1),
                         weight[i]);
            }
        }
        arena_free(a);
    }
}

/* What is written is read as the same graph, with those who begin chains moved to the end. */
static void test_written(void **state)
{
    (void)state;
    enum { MOST = 30 };
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        uint32_t n = (uint32_t)rng_below(&r, MOST + 1), to[MOST * MOST], number[MOST], at = 0, begin = 0;
        uint64_t first[MOST + 1] = {0};
        int32_t weight[MOST * MOST];
        uint8_t starts[MOST] = {0};
        for (uint32_t v = 0; v < n; v++) {
            starts[v] = rng_below(&r, 5) == 0;
            begin += starts[v];
        }
        for (uint32_t v = 0, plain = 0, last = n - begin; v < n; v++) {
            number[v] = starts[v] != 0 ? last++ : plain++;
            for (uint32_t u = 0; u < n; u++) {
                if (u != v && starts[u] == 0 && rng_below(&r, 4) == 0) {
                    to[at] = u;
                    weight[at++] = (int32_t)rng_below(&r, 1000000);
                }
            }
            first[v + 1] = at;
        }
        exchange_graph g = {.count = n, .first = first, .to = to, .weight = weight, .unit = 0.125, .starts = starts}, x;
        err e;
        assert_true(graph_read_exchange(a, graph_write_exchange(a, &g), S("g"), STR_NULL, STR_NULL, &x, &e));
        assert_true(x.count == n && x.first[n] == at);
        for (uint32_t v = 0; v < n; v++) {
            assert_true((x.starts != NULL && x.starts[number[v]] != 0) == (starts[v] != 0));
            for (uint64_t k = first[v]; k < first[v + 1]; k++) {
                bool found = false;
                for (uint64_t j = x.first[number[v]]; j < x.first[number[v] + 1]; j++) {
                    found =
                        found || (x.to[j] == number[to[k]] && fabs(x.weight[j] * x.unit - weight[k] * 0.125) < 1e-9);
                }
                assert_true(found);
            }
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_refused),
                                       cmocka_unit_test(test_packed), cmocka_unit_test(test_weights),
                                       cmocka_unit_test(test_written)};
    return cmocka_run_group_tests_name("graph_file", tests, NULL, NULL);
}
