#include "cause/cause.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static const char text[] = "network n { }\n"
                           "variable a { type discrete [ 2 ] { s, t }; }\n"
                           "variable \"b c\" { type discrete [ 2 ] { \"#u\", \"v w\" }; }\n"
                           "variable d#1 { type discrete [ 3 ] { <=3, >10, x=y }; }\n"
                           "probability ( a ) { table 0.5, 0.5; }\n"
                           "probability ( \"b c\" ) { table 0.5, 0.5; }\n"
                           "probability ( d#1 ) { table 0.5, 0.5, 0; }\n";

static cause_net open_net(void)
{
    cause_net net;
    err e;
    assert_true(cause_read_bif(memory, S("net.bif"), str_of(text), &net, &e));
    return net;
}

static void test_good(void **state)
{
    (void)state;
    static const struct {
        const char *evidence;
        int states[3];
    } rows[] = {
        {"", {-1, -1, -1}},
        {"# nothing\n\n   \r\n", {-1, -1, -1}},
        {"a t", {1, -1, -1}},
        {"\xEF\xBB\xBF"
         "a\ts # said\r\nd#1 x=y\r\n",
         {0, -1, 2}},
        {"  \"b c\" \"#u\"#\n\"a\"\"t\"\nd#1\v>10", {1, 0, 1}},
        {"\"b c\" \"v w\"", {-1, 1, -1}},
    };
    cause_net net = open_net();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cause_known *known = cause_nothing_known(memory, &net);
        err e = {0};
        if (!cause_read_evidence(memory, &net, S("seen"), str_of(rows[i].evidence), known, &e)) {
            fail_msg("row %zu: " STR_FMT, i, STR_ARG(err_text(memory, &e)));
        }
        for (int v = 0; v < 3; v++) {
            assert_int_equal(known[v].state, rows[i].states[v]);
            assert_int_equal(known[v].set, -1);
            assert_null(known[v].likelihood);
        }
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *evidence;
        err_kind kind;
        int line, column;
        const char *part;
    } rows[] = {
        {"a", ERR_SYNTAX, 1, 1, "a state is missing behind 'a'"},
        {"a #t", ERR_SYNTAX, 1, 1, "a state is missing behind 'a'"},
        {"\na s t", ERR_SYNTAX, 2, 5, "'t' is one word too many"},
        {"b c v", ERR_SYNTAX, 1, 5, "a name with a space in double quotes"},
        {"\"a s\n", ERR_SYNTAX, 1, 1, "close it with \""},
        {"a s\nx s", ERR_INPUT, 2, 1, "no variable 'x'"},
        {"a s\n\"\" s", ERR_INPUT, 2, 2, "no variable ''"},
        {"a x", ERR_INPUT, 1, 3, "'a' has no state 'x'; it has: s, t"},
        {"a \"\"", ERR_INPUT, 1, 4, "'a' has no state ''"},
        {"a s\n# again\na s", ERR_INPUT, 3, 1, "'a' is already observed"},
        {"d#1 1", ERR_INPUT, 1, 5, "it has: <=3, >10, x=y"},
        {"a s\n\xFF s", ERR_SYNTAX, 2, 1, "not UTF-8"},
    };
    cause_net net = open_net();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cause_known *known = cause_nothing_known(memory, &net);
        err e = {0};
        assert_false(cause_read_evidence(memory, &net, S("seen"), str_of(rows[i].evidence), known, &e));
        if (e.kind != rows[i].kind || e.line != rows[i].line || e.column != rows[i].column ||
            str_find(str_of(e.message), str_of(rows[i].part)) < 0) {
            fail_msg("row %zu: kind %d, '" STR_FMT "'", i, (int)e.kind, STR_ARG(err_text(memory, &e)));
        }
        assert_string_equal(e.file, "seen");
        assert_int_equal(known[0].state, -1); /* nothing changed */
    }
}

/* What was known stays, and may not be said again. */
static void test_more(void **state)
{
    (void)state;
    cause_net net = open_net();
    cause_known *known = cause_nothing_known(memory, &net);
    err e = {0};
    known[2].set = 1;
    assert_true(cause_read_evidence(memory, &net, S("seen"), S("a t"), known, &e));
    assert_true(cause_read_evidence(memory, &net, S("seen"), S("d#1 <=3"), known, &e));
    assert_int_equal(known[0].state, 1);
    assert_int_equal(known[2].state, 0);
    assert_int_equal(known[2].set, 1);
    assert_false(cause_read_evidence(memory, &net, S("seen"), S("a t"), known, &e));
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_refused),
                                       cmocka_unit_test(test_more)};
    int failed = cmocka_run_group_tests_name("evidence", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
