/* The wheel: every spoke has its five cells, one for now and one for the wish, and nothing overlaps. */
#include "report/wheel.h"

#include <math.h>
#include <setjmp.h>
#include <stdlib.h>

#include <cmocka.h>

#include "household/plan_testing.h"

#include "base/banned.h"

static arena *memory;

static double angle_of(const wheel_drawing *d, wheel_point p)
{
    return atan2(p.y - d->middle, p.x - d->middle);
}

static double radius_of(const wheel_drawing *d, wheel_point p)
{
    return hypot(p.x - d->middle, p.y - d->middle);
}

/* How far one lies clockwise of the other, from 0 to a whole circle. */
static double clockwise(double from, double to)
{
    double turn = to - from;
    return turn < 0 ? turn + 2 * 3.14159265358979 : turn;
}

static void check_cell(const wheel_drawing *d, const overview_plan *p, const wheel_cell *c)
{
    const overview_spoke *s = &p->wheel[c->spoke];
    assert_int_equal(c->now, c->level == s->now);
    assert_int_equal(c->wish, c->level == s->wish);
    const int radius[] = {c->inner, c->outer, c->outer, c->inner};
    for (size_t i = 0; i < 4; i++) {
        assert_true(c->corners[i].x >= 0 && c->corners[i].y >= 0);
        assert_true(c->corners[i].x <= d->size && c->corners[i].y <= d->size);
        assert_true(fabs(radius_of(d, c->corners[i]) - radius[i]) < 1);
    }
    double width = clockwise(angle_of(d, c->corners[1]), angle_of(d, c->corners[2]));
    double share = 2 * 3.14159265358979 / (double)p->spoke_count;
    assert_true(width < share && width > share * 0.8);
    assert_int_equal(c->is_wide, width > 3.14159265358979);
    assert_true(radius_of(d, c->middle) > c->inner && radius_of(d, c->middle) < c->outer);
    assert_true(clockwise(angle_of(d, c->corners[1]), angle_of(d, c->middle)) < width);
}

static void check(const overview_plan *p)
{
    wheel_drawing d = report_wheel(memory, p);
    assert_int_equal(d.cell_count, p->spoke_count * 5);
    assert_int_equal(d.spoke_count, p->spoke_count);
    for (size_t i = 0; i < d.cell_count; i++) {
        check_cell(&d, p, &d.cells[i]);
        assert_int_equal(d.cells[i].spoke, i / 5);
        assert_int_equal(d.cells[i].level, i % 5 + 1);
        if (i % 5 > 0) { /* rings one around the other */
            assert_true(d.cells[i].inner > d.cells[i - 1].outer);
        }
    }
    for (size_t i = 0; i < d.spoke_count; i++) {
        const wheel_cell *rim = &d.cells[5 * i + 4], *next = &d.cells[5 * ((i + 1) % d.spoke_count) + 4];
        assert_true(radius_of(&d, d.signs[i]) > rim->outer);
        assert_true(d.signs[i].x > 0 && d.signs[i].x < d.size && d.signs[i].y > 0 && d.signs[i].y < d.size);
        double gap = clockwise(angle_of(&d, rim->corners[2]), angle_of(&d, next->corners[1]));
        assert_true(d.spoke_count == 1 || (gap > 0 && gap < 0.2)); /* the next begins behind this one */
    }
}

static void test_family(void **state)
{
    (void)state;
    overview_plan p = plan_family(memory, TEXT_NL);
    check(&p);
}

static void test_any_number(void **state)
{
    (void)state;
    overview_plan none = {0};
    assert_int_equal(report_wheel(memory, &none).cell_count, 0);
    for (size_t n = 1; n <= 16; n++) {
        overview_spoke *list = ARENA_ARRAY(memory, overview_spoke, n);
        for (size_t i = 0; i < n; i++) {
            list[i] = (overview_spoke){.now = (overview_level)(i % 5 + 1), .wish = (overview_level)((i + n) % 5 + 1)};
        }
        overview_plan p = {.wheel = list, .spoke_count = n};
        check(&p);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_family), cmocka_unit_test(test_any_number)};
    int failed = cmocka_run_group_tests_name("wheel", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
