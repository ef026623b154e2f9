#include "base/csv.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void test_good(void **state)
{
    (void)state;
    csv t;
    err e;
    assert_true(csv_read(memory, S("t.csv"),
                         S("\xEF\xBB\xBF"
                           "code,naam,\"a\"\"b\"\r\nBU01,\"Oude, stad\",1\nBU02,\"twee\nregels\","),
                         &t, &e));
    assert_int_equal(t.columns, 3);
    assert_int_equal(t.rows, 2);
    assert_int_equal(csv_column(&t, S("naam")), 1);
    assert_int_equal(csv_column(&t, S("a\"b")), 2);
    assert_int_equal(csv_column(&t, S("nee")), -1);
    assert_true(str_eq(csv_cell(&t, 0, 0), S("BU01")));
    assert_true(str_eq(csv_cell(&t, 0, 1), S("Oude, stad")));
    assert_true(str_eq(csv_cell(&t, 1, 1), S("twee\nregels")));
    assert_true(str_eq(csv_cell(&t, 1, 2), S("")));
    assert_int_equal(t.lines[0], 2);
    assert_int_equal(t.lines[1], 3);
    assert_true(csv_read(memory, S("t.csv"), S("a\n\"x\ny\"\nz\n"), &t, &e));
    assert_int_equal(t.lines[1], 4); /* a cell of two lines stands before it */
    assert_true(csv_read(memory, S("t.csv"), S("a,b"), &t, &e));
    assert_int_equal(t.rows, 0);
    assert_true(
        csv_read(memory, S("t.csv"), S("a\n\"\"\n\n1\r\n"), &t, &e)); /* one column: an empty line is an empty cell */
    assert_int_equal(t.rows, 3);
    assert_true(csv_read(memory, S("t.csv"), S("a;b;c\r\n1;\"2;3\";4,5\r\n"), &t, &e)); /* as Dutch spreadsheets save */
    assert_int_equal(t.columns, 3);
    assert_true(str_eq(csv_cell(&t, 0, 1), S("2;3")) && str_eq(csv_cell(&t, 0, 2), S("4,5")));
    assert_true(csv_read(memory, S("t.csv"), S("a,b;c\n1;2,3\n"), &t, &e));
    assert_true(t.columns == 2 && str_eq(csv_cell(&t, 0, 0), S("1;2")));
}

static void test_bad(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        err_kind kind;
        int line;
        const char *part;
    } rows[] = {
        {"", ERR_SYNTAX, 1, "empty"},
        {"a,b\n1\n", ERR_INPUT, 2, "1 cells"},
        {"a,b\n1,2\n1,2,3\n", ERR_INPUT, 3, "3 cells"},
        {"a,b\n1,2\n\n", ERR_INPUT, 3, "1 cells"},
        {"a\n\"x\ny\nz", ERR_SYNTAX, 2, "never closed"},
        {"a,b\n\"x\ny\",\"z\"q\n", ERR_SYNTAX, 3, "closing quote"},
        {"a,b\n1,5\" pipe\n", ERR_SYNTAX, 2, "inside a cell"},
        {"a\nb\n\xFF\n", ERR_SYNTAX, 3, "UTF-8"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        csv t = {.columns = 99};
        err e;
        assert_false(csv_read(memory, S("t.csv"), str_of(rows[i].text), &t, &e));
        assert_int_equal(e.kind, rows[i].kind);
        assert_int_equal(e.line, rows[i].line);
        assert_string_equal(e.file, "t.csv");
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0) {
            fail_msg("'%s' does not say '%s'", e.message, rows[i].part);
        }
        assert_int_equal(t.columns, 99);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_bad)};
    int failed = cmocka_run_group_tests_name("csv", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
