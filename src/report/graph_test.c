#include "report/graph.h"

#include <setjmp.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rng.h"
#include "household/causes_testing.h"

#include "base/banned.h"

static arena *memory;
static uint64_t round_seed; /* nought: made by hand */
static const graph_direction both[] = {GRAPH_ACROSS, GRAPH_DOWN};

/* ------------------------------------------------------------------ looking at a drawing */

static bool overlap(const graph_box *a, const graph_box *b)
{
    return a->at.x < b->at.x + b->width && b->at.x < a->at.x + a->width && a->at.y < b->at.y + b->height &&
           b->at.y < a->at.y + a->height;
}

static bool on_edge(const graph_box *b, graph_point p)
{
    bool beside = p.y > b->at.y && p.y<b->at.y + b->height, above = p.x> b->at.x && p.x < b->at.x + b->width;
    return (beside && (p.x == b->at.x || p.x == b->at.x + b->width)) ||
           (above && (p.y == b->at.y || p.y == b->at.y + b->height));
}

/* A point of a piece of a curve, in 256ths of a pixel; t in 64ths. */
static graph_point point_of(const graph_point *p, int t)
{
    long long u = 64 - t, a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = (long long)t * t * t;
    return (graph_point){(int)((a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x) / 1024),
                         (int)((a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y) / 1024)};
}

static bool inside(const graph_box *b, graph_point p) /* p in 256ths */
{
    return p.x > b->at.x * 256 && p.x < (b->at.x + b->width) * 256 && p.y > b->at.y * 256 &&
           p.y < (b->at.y + b->height) * 256;
}

static void check_curve(const graph_drawing *g, const overview_arrow *arrow, const graph_curve *curve)
{
    assert_true(curve->count >= 4 && curve->count % 3 == 1);
    assert_true(on_edge(&g->boxes[arrow->from], curve->points[0]));
    assert_true(on_edge(&g->boxes[arrow->to], curve->points[curve->count - 1]));
    for (size_t i = 0; i + 3 < curve->count; i += 3) {
        for (int t = 0; t <= 64; t++) {
            graph_point p = point_of(curve->points + i, t);
            assert_true(p.x >= 0 && p.y >= 0 && p.x <= g->width * 256 && p.y <= g->height * 256);
            for (size_t k = 0; k < g->box_count; k++) {
                if (inside(&g->boxes[k], p)) {
                    fail_msg("seed %llu: an arrow from %zu to %zu runs through box %zu", (unsigned long long)round_seed,
                             arrow->from, arrow->to, k);
                }
            }
        }
    }
}

/* INV-1 and INV-2. */
static graph_drawing check(const overview_causes *c, graph_direction direction)
{
    graph_drawing g = report_graph(memory, c, direction);
    assert_int_equal(g.box_count, c->count);
    assert_int_equal(g.curve_count, c->arrow_count);
    for (size_t i = 0; i < g.box_count; i++) {
        const graph_box *b = &g.boxes[i];
        assert_true(b->at.x >= 0 && b->at.y >= 0 && b->at.x + b->width <= g.width && b->at.y + b->height <= g.height);
        assert_true(b->line_count >= 1 && b->line_count <= GRAPH_LINES_MAX);
        for (size_t k = 0; k < i; k++) {
            assert_false(overlap(b, &g.boxes[k]));
        }
    }
    for (size_t i = 0; i < g.curve_count; i++) {
        check_curve(&g, &c->arrows[i], &g.curves[i]);
    }
    assert_true(g.crossings <= g.crossings_unordered);
    return g;
}

/* ------------------------------------------------------------------ rows */

static void test_none_and_one(void **state)
{
    (void)state;
    overview_causes none = {0};
    overview_cause one = {.name = S("Stress")};
    overview_causes alone = {.causes = &one, .count = 1};
    for (size_t i = 0; i < 2; i++) {
        graph_drawing g = check(&none, both[i]);
        assert_true(g.width > 0 && g.height > 0);
        g = check(&alone, both[i]);
        assert_int_equal(g.boxes[0].line_count, 1);
        assert_false(g.boxes[0].is_cut);
    }
}

static void test_family(void **state)
{
    (void)state;
    overview_causes c = causes_case_1(memory, TEXT_NL);
    graph_drawing g = check(&c, GRAPH_ACROSS);
    static const size_t way[] = {MONEY, DEBTS, STRESS, QUARRELS, UNREST, BEHAVIOUR};
    for (size_t i = 1; i < sizeof way / sizeof way[0]; i++) { /* what leads to something stands before it */
        assert_true(g.boxes[way[i - 1]].at.x < g.boxes[way[i]].at.x);
    }
    assert_true(g.width <= 1350);                /* 1,100 pixels of a page: letters of 14 then have 11 or more */
    for (size_t i = 0; i < c.arrow_count; i++) { /* the two loops run around, nothing else does */
        assert_int_equal(g.curves[i].is_around, c.arrows[i].loop);
    }
    g = check(&c, GRAPH_DOWN);
    assert_true(g.boxes[DEBTS].at.y < g.boxes[STRESS].at.y);
    assert_true(g.width <= 440); /* a telephone shows 326 pixels of it, letters of 14 then have 10 */
}

/* Two that lead to two, crosswise: in the order of the record the arrows cross, in the drawing they do not. */
static void test_uncrossed(void **state)
{
    (void)state;
    overview_cause four[4] = {{.name = S("A")}, {.name = S("B")}, {.name = S("C")}, {.name = S("D")}};
    overview_arrow arrows[] = {{.from = 0, .to = 3}, {.from = 1, .to = 2}};
    overview_causes c = {.causes = four, .count = 4, .arrows = arrows, .arrow_count = 2};
    graph_drawing g = check(&c, GRAPH_ACROSS);
    assert_int_equal(g.crossings_unordered, 1);
    assert_int_equal(g.crossings, 0);
    assert_true((g.boxes[0].at.y < g.boxes[1].at.y) == (g.boxes[3].at.y < g.boxes[2].at.y));
}

static void test_around(void **state)
{
    (void)state;
    overview_cause two[2] = {{.name = S("A")}, {.name = S("B")}};
    static const struct {
        overview_arrow arrows[3];
        size_t count;
        bool around[3];
    } rows[] = {
        {{{.from = 0, .to = 1}, {.from = 1, .to = 0, .loop = true}}, 2, {false, true}},
        {{{.from = 1, .to = 0, .loop = true}, {.from = 0, .to = 1}}, 2, {true, false}}, /* whatever comes first */
        {{{.from = 0, .to = 1}, {.from = 1, .to = 0}}, 2, {false, true}}, /* a circle that nobody called a loop */
        {{{.from = 0, .to = 1, .loop = true}, {.from = 1, .to = 0, .loop = true}}, 2, {false, true}},
        {{{.from = 0, .to = 0, .loop = true}, {.from = 0, .to = 1}, {.from = 1, .to = 1}},
         3,
         {true, false, true}}, /* to itself */
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        overview_causes c = {.causes = two, .count = 2, .arrows = rows[i].arrows, .arrow_count = rows[i].count};
        for (size_t k = 0; k < 2; k++) {
            graph_drawing g = check(&c, both[k]);
            for (size_t j = 0; j < c.arrow_count; j++) {
                assert_int_equal(g.curves[j].is_around, rows[i].around[j]);
            }
        }
    }
}

static void test_names(void **state)
{
    (void)state;
    static const struct {
        const char *name, *lines[GRAPH_LINES_MAX];
        bool is_cut;
    } rows[] = {
        {"Stress", {"Stress"}, false},
        {"Slecht slapen", {"Slecht", "slapen"}, false},
        {"Spanning en ruzie thuis", {"Spanning en", "ruzie thuis"}, false},
        {"Onrust en onveiligheid voor de kinderen", {"Onrust en", "onveiligheid", "voor de kinderen"}, false},
        {"Arbeidsongeschiktheidsverzekeringen", {"Arbeidsongesc…"}, true},
        {"Één ïëëëëëëëëëëëëëëëëëëëë", {"Één", "ïëëëëëëëëëë…"}, true},
        {"  <b> & \"x\"  ", {"<b>", "& \"x\""}, false},
        {"", {""}, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        overview_cause one = {.name = str_of(rows[i].name)};
        overview_causes c = {.causes = &one, .count = 1};
        graph_drawing g = check(&c, GRAPH_DOWN);
        const graph_box *b = &g.boxes[0];
        for (size_t k = 0; k < b->line_count; k++) {
            if (rows[i].lines[k] == NULL || !str_eq(b->lines[k], str_of(rows[i].lines[k]))) {
                fail_msg("'%s': line %zu is '" STR_FMT "'", rows[i].name, k + 1, STR_ARG(b->lines[k]));
            }
            assert_true(str_utf8_valid(b->lines[k]));
        }
        assert_true(b->line_count == GRAPH_LINES_MAX || rows[i].lines[b->line_count] == NULL);
        assert_int_equal(b->is_cut, rows[i].is_cut);
    }
}

/* Two arrows of one box that look the same share their way while they pass layers; one that looks otherwise has its own. */
static void test_lanes(void **state)
{
    (void)state;
    overview_cause five[5] = {{.name = S("A")}, {.name = S("B")}, {.name = S("C")}, {.name = S("D")}, {.name = S("E")}};
    overview_arrow arrows[] = {{.from = 0, .to = 1},
                               {.from = 1, .to = 2},
                               {.from = 2, .to = 3},
                               {.from = 3, .to = 4},
                               {.from = 0, .to = 3},
                               {.from = 0, .to = 4},
                               {.from = 0, .to = 2, .supposed = true}};
    overview_causes c = {.causes = five, .count = 5, .arrows = arrows, .arrow_count = 7};
    graph_drawing g = check(&c, GRAPH_ACROSS);
    assert_memory_equal(g.curves[4].points, g.curves[5].points, 8 * sizeof(graph_point));
    assert_memory_not_equal(g.curves[4].points, g.curves[6].points, 4 * sizeof(graph_point));
}

/* ------------------------------------------------------------------ many */

static void test_many(void **state)
{
    (void)state;
    static const size_t rows[][2] = {{2, 1}, {3, 6}, {16, 40}, {60, 181}, {60, 0}, {30, 400}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        overview_causes c = causes_many(memory, TEXT_NL, rows[i][0], rows[i][1]);
        check(&c, GRAPH_ACROSS);
        check(&c, GRAPH_DOWN);
    }
}

static overview_causes random_causes(rng *r)
{
    static const char *const words[] = {"schuld", "ruzie", "een", "met", "ontruiming", "de", "kinderopvang"};
    size_t n = 1 + (size_t)rng_below(r, 16), m = (size_t)rng_below(r, 3 * n);
    overview_causes c = causes_many(memory, TEXT_NL, n, m);
    overview_cause *causes = (overview_cause *)c.causes;
    overview_arrow *arrows = (overview_arrow *)c.arrows;
    for (size_t i = 0; i < n; i++) {
        buf name = buf_in(memory);
        for (size_t k = 0, count = 1 + (size_t)rng_below(r, 6); k < count; k++) {
            buf_put(&name, k == 0 ? STR_NULL : S(" "));
            buf_put(&name, str_of(words[rng_below(r, 7)]));
        }
        causes[i].name = buf_str(&name);
    }
    for (size_t i = 0; i < m; i++) {
        arrows[i].from = (size_t)rng_below(r, n);
        arrows[i].to = (size_t)rng_below(r, n);
        arrows[i].loop = rng_below(r, 4) == 0;
        arrows[i].supposed = rng_below(r, 2) == 0;
        arrows[i].protects = rng_below(r, 5) == 0;
    }
    return c;
}

static void test_random(void **state)
{
    (void)state;
    enum { ROUNDS = 600 };
    size_t better = 0, least = 0, most = 0;
    for (uint64_t seed = 1; seed <= ROUNDS; seed++) {
        rng r = rng_from_seed(seed);
        overview_causes c = random_causes(&r);
        round_seed = seed;
        for (size_t k = 0; k < 2; k++) {
            graph_drawing g = check(&c, both[k]), again = report_graph(memory, &c, both[k]);
            better += g.crossings < g.crossings_unordered;
            least += g.crossings;
            most += g.crossings_unordered;
            for (size_t i = 0; i < g.curve_count; i++) { /* INV-3 */
                assert_int_equal(g.curves[i].count, again.curves[i].count);
                assert_memory_equal(g.curves[i].points, again.curves[i].points,
                                    g.curves[i].count * sizeof(graph_point));
            }
        }
        arena_reset(memory);
    }
    assert_true(better > ROUNDS && least * 2 < most);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_none_and_one), cmocka_unit_test(test_family), cmocka_unit_test(test_uncrossed),
        cmocka_unit_test(test_around),       cmocka_unit_test(test_names),  cmocka_unit_test(test_lanes),
        cmocka_unit_test(test_many),         cmocka_unit_test(test_random),
    };
    int failed = cmocka_run_group_tests_name("graph", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
