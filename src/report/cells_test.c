/* Places as squares: none on top of another, north up, east right. */
#include "report/cells.h"

#include "base/rng.h"
#include "household/helping_testing.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void expect_sound(const helping_cell *cells, size_t n)
{
    cells_drawing d = report_cells(memory, cells, n);
    assert_int_equal(d.count, n);
    bool rim[4] = {false};
    for (size_t i = 0; i < n; i++) {
        assert_true(d.squares[i].column < d.columns && d.squares[i].row < d.rows); /* INV-2 */
        rim[0] = rim[0] || d.squares[i].column == 0;
        rim[1] = rim[1] || d.squares[i].column == d.columns - 1;
        rim[2] = rim[2] || d.squares[i].row == 0;
        rim[3] = rim[3] || d.squares[i].row == d.rows - 1;
        for (size_t k = 0; k < i; k++) { /* INV-1 */
            assert_false(d.squares[i].column == d.squares[k].column && d.squares[i].row == d.squares[k].row);
        }
    }
    assert_true(n == 0 || (rim[0] && rim[1] && rim[2] && rim[3]));
    cells_drawing again = report_cells(memory, cells, n);
    assert_memory_equal(d.squares, again.squares, n * sizeof *d.squares); /* INV-3 */
}

/* The first place goes where it lies; so do places that nothing crowds out. */
static void test_compass(void **state)
{
    (void)state;
    static const helping_cell cells[] = {
        {.x = 0, .y = 1000}, {.x = 1000, .y = 1000}, {.x = 0, .y = 0}, {.x = 1000, .y = 0}, {.x = 500, .y = 500}};
    cells_drawing d = report_cells(memory, cells, 5);
    const cell_square *s = d.squares;
    assert_true(s[0].column == 0 && s[0].row == 0);                      /* north-west */
    assert_true(s[1].column == d.columns - 1 && s[1].row == 0);          /* north-east */
    assert_true(s[2].column == 0 && s[2].row == d.rows - 1);             /* south-west */
    assert_true(s[3].column == d.columns - 1 && s[3].row == d.rows - 1); /* south-east */
    assert_true(s[4].column > 0 && s[4].column < d.columns - 1 && s[4].row > 0 && s[4].row < d.rows - 1);
}

static void test_few(void **state)
{
    (void)state;
    helping_cell same[9] = {{.x = 0}};
    cells_drawing none = report_cells(memory, same, 0);
    assert_true(none.columns == 0 && none.rows == 0 && none.count == 0);
    expect_sound(same, 1);
    expect_sound(same, 9); /* all in one place: side by side */
    for (int i = 0; i < 9; i++) {
        same[i].x = i;
    }
    expect_sound(same, 9); /* along a road */
    helping_board b = helping_board_of(memory, TEXT_NL);
    expect_sound(b.map, b.cell_count);
    const helping_cell far[] = {{.x = INT32_MIN, .y = INT32_MAX}, {.x = INT32_MAX, .y = INT32_MIN}};
    expect_sound(far, 2);
}

static void test_many(void **state)
{
    (void)state;
    enum { WORLDS = 200, MOST = 90 };
    helping_cell cells[MOST] = {{.x = 0}};
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        rng random = rng_from_seed(seed);
        size_t n = 1 + (size_t)rng_below(&random, MOST);
        int64_t spread = 1 + (int64_t)rng_below(&random, 5000);
        for (size_t i = 0; i < n; i++) {
            cells[i].x = (int32_t)rng_below(&random, (uint64_t)spread);
            cells[i].y = (int32_t)rng_below(&random, (uint64_t)spread);
        }
        expect_sound(cells, n);
    }
}

static void test_bound(void **state)
{
    (void)state;
    helping_cell *cells = ARENA_ARRAY(memory, helping_cell, CELLS_MAX + 5);
    assert_int_equal(report_cells(memory, cells, CELLS_MAX + 5).count, CELLS_MAX);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compass),
        cmocka_unit_test(test_few),
        cmocka_unit_test(test_many),
        cmocka_unit_test(test_bound),
    };
    int failed = cmocka_run_group_tests_name("cells", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
