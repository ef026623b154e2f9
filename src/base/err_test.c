#include "base/err.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void test_set(void **state)
{
    (void)state;
    err e;
    assert_false(err_set(&e, ERR_INPUT, "'%s' is no %s", "x", "date"));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_string_equal(e.message, "'x' is no date");
    assert_int_equal(e.code + e.line + e.column, 0);
    assert_string_equal(e.file, "");
    assert_false(err_set(NULL, ERR_IO, "nobody listens"));
    assert_false(err_at(NULL, ERR_IO, 1, S("f"), 1, 1, "nobody listens"));
    assert_false(err_set(&e, ERR_RULE, "inside: %s", e.message)); /* an error may wrap itself */
    assert_string_equal(e.message, "inside: 'x' is no date");
}

static void test_text(void **state)
{
    (void)state;
    err e;
    err_at(&e, ERR_SYNTAX, 7, S("wet.yaml"), 3, 14, "a quote is missing");
    assert_int_equal(e.code, 7);
    assert_string_equal(err_text(memory, &e).p, "wet.yaml:3:14: a quote is missing");
    e.column = 0;
    assert_string_equal(err_text(memory, &e).p, "wet.yaml:3: a quote is missing");
    e.line = 0;
    assert_string_equal(err_text(memory, &e).p, "wet.yaml: a quote is missing");
    memcpy(e.field, "person.age", 11);
    assert_string_equal(err_text(memory, &e).p, "wet.yaml: person.age: a quote is missing");
    e.file[0] = '\0';
    assert_string_equal(err_text(memory, &e).p, "person.age: a quote is missing");
    e.line = 2;
    assert_string_equal(err_text(memory, &e).p, "line 2: a quote is missing");
    assert_false(err_in_file(&e, S("a.yaml")));
    assert_false(err_in_file(&e, S("b.yaml"))); /* the first, innermost file stays */
    assert_string_equal(e.file, "a.yaml");
    assert_false(err_in_file(NULL, S("a.yaml")));
}

static void test_cut(void **state)
{
    (void)state;
    err e;
    buf b = buf_in(memory);
    while (b.n < 2000) {
        buf_put(&b, S("€"));
    }
    err_at(&e, ERR_INPUT, 0, buf_str(&b), 0, 0, "x%s", buf_str(&b).p);
    assert_true(str_utf8_valid(str_of(e.message)) && str_utf8_valid(str_of(e.file)));
    assert_true(str_ends(str_of(e.message), S("€…")) && str_ends(str_of(e.file), S("€…")));
    assert_true(strlen(e.message) > sizeof e.message - 5);
    b.n = sizeof e.message - 1;
    memset(b.p, 'x', b.n);
    err_set(&e, ERR_INPUT, "%s", buf_str(&b).p);
    assert_string_equal(e.message, buf_str(&b).p); /* fits exactly */
}

static void test_exit_code(void **state)
{
    (void)state;
    err e;
    err_set(&e, ERR_USAGE, "no such command");
    assert_int_equal(err_exit_code(&e), 2);
    err_set(&e, ERR_IO, "no such file");
    assert_int_equal(err_exit_code(&e), 1);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_set),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_exit_code),
    };
    int failed = cmocka_run_group_tests_name("err", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
