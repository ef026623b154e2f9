/* Tests of dec. `dec_test --lines` reads operations from standard input and prints results, for
 * tests/base/dec_oracle.py, which compares thousands of random ones with exact fractions. */
#include "base/dec.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;
static const char *program;

static dec dec_of(const char *text)
{
    dec d = {0};
    if (!dec_parse(str_of(text), &d)) {
        fail_msg("'%s' is no decimal", text);
    }
    return d;
}

static const char *written(dec d)
{
    char out[40];
    size_t n = dec_write(d, out);
    return str_copy(memory, (str){out, n}).p;
}

/* ------------------------------------------------------------------ one operation per line, as text */

static const char *answer(bool done, dec d)
{
    return done ? written(d) : "overflow";
}

static const char *answer_int(bool done, int64_t v)
{
    return done ? str_printf(memory, "%lld", (long long)v).p : "none";
}

static const char *round_named(str how, dec a, const char *precision)
{
    int64_t digits = 0;
    assert_true(str_to_int(str_of(precision), &digits));
    dec_rounding rounding = str_eq(how, S("ceil")) ? DEC_CEIL : str_eq(how, S("floor")) ? DEC_FLOOR : DEC_HALF_AWAY;
    dec out = {0};
    bool done = dec_round(a, (int)digits, rounding, &out);
    return answer(done, out);
}

static const char *apply_one(str op, const char *text)
{
    dec out = {0};
    if (str_eq(op, S("parse"))) {
        bool done = dec_parse(str_of(text), &out);
        return answer(done, out);
    }
    if (str_eq(op, S("literal"))) {
        bool done = dec_parse_float_literal(str_of(text), &out);
        return answer(done, out);
    }
    dec a = dec_of(text);
    int64_t v = 0;
    if (str_eq(op, S("trunc"))) {
        bool done = dec_trunc_int(a, &v);
        return answer_int(done, v);
    }
    if (str_eq(op, S("int"))) {
        bool done = dec_to_int_exact(a, &v);
        return answer_int(done, v);
    }
    return str_eq(op, S("normal")) ? written(dec_normal(a)) : "unknown operation";
}

static const char *apply_two(str op, dec a, dec b)
{
    dec out = {0};
    bool done = false;
    if (str_eq(op, S("add"))) {
        done = dec_add(a, b, &out);
    } else if (str_eq(op, S("sub"))) {
        done = dec_sub(a, b, &out);
    } else if (str_eq(op, S("mul"))) {
        done = dec_mul(a, b, &out);
    } else if (str_eq(op, S("div"))) {
        done = dec_div(a, b, &out);
    } else if (str_eq(op, S("cmp"))) {
        int order = dec_cmp(a, b);
        if (dec_cmp_wide(a, b) != order || dec_cmp(b, a) != -order || (order == 0 && dec_hash(a) != dec_hash(b))) {
            return "inconsistent";
        }
        return str_printf(memory, "%d", order).p;
    } else {
        return "unknown operation";
    }
    if (done && (out.scale > 28 || out.negative > 1 || (dec_is_zero(out) && out.negative != 0))) {
        return "breaks an invariant";
    }
    return answer(done, out);
}

static int answer_lines(void)
{
    char line[400];
    while (fgets(line, sizeof line, stdin) != NULL) {
        char op[20];
        char a[160];
        char b[160];
        int words = sscanf(line, "%19s %159s %159s", op, a, b);
        const char *result = "not an operation";
        if (words == 2) {
            result = apply_one(str_of(op), a);
        } else if (words == 3 && (str_eq(str_of(op), S("round")) || str_eq(str_of(op), S("ceil")) ||
                                  str_eq(str_of(op), S("floor")))) {
            result = round_named(str_of(op), dec_of(a), b);
        } else if (words == 3) {
            result = apply_two(str_of(op), dec_of(a), dec_of(b));
        }
        printf("%s\n", result);
        arena_reset(memory);
    }
    return 0;
}

/* ------------------------------------------------------------------ rows */

#define MAX "79228162514264337593543950335"

static void test_two(void **state)
{
    (void)state;
    static const struct {
        const char *op, *a, *b, *expected;
    } rows[] = {
        {"add", "1", "2", "3"},
        {"add", "1.10", "2.2", "3.30"},
        {"add", "0.1", "-0.1", "0.0"},
        {"add", "18446744073709551615", "1", "18446744073709551616"},
        {"add", "18446744073709551615", "18446744073709551615", "36893488147419103230"},
        {"add", MAX, "1", "overflow"},
        {"add", MAX, "0.4", MAX},
        {"add", MAX, "0.5", "overflow"},
        {"add", MAX, "-0.5", "79228162514264337593543950334"},
        {"add", "7922816251426433759354395033.5", "0.05", "7922816251426433759354395034"},
        {"sub", "5", "7", "-2"},
        {"sub", "-5", "-7", "2"},
        {"sub", "0", "0.00", "0.00"},
        {"sub", "0", "3", "-3"},
        {"mul", "1.5", "-2", "-3.0"},
        {"mul", "-0", "5", "0"},
        {"mul", "-3", "0", "0"},
        {"mul", "4294967296", "4294967296", "18446744073709551616"},
        {"mul", MAX, "2", "overflow"},
        {"mul", MAX, "0.1", "7922816251426433759354395033.5"},
        {"mul", "0.0000000000000000000000000001", "0.5", "0.0000000000000000000000000000"},
        {"mul", "0.0000000000000000000000000003", "0.5", "0.0000000000000000000000000002"},
        {"div", "6", "2", "3"},
        {"div", "6.00", "2", "3"},
        {"div", "6", "2.00", "3"},
        {"div", "1", "3", "0.3333333333333333333333333333"},
        {"div", "2", "3", "0.6666666666666666666666666667"},
        {"div", "10", "3", "3.3333333333333333333333333333"},
        {"div", "-1", "8", "-0.125"},
        {"div", "1", "536870912", "0.0000000018626451492309570312"},
        {"div", "0", "5", "0"},
        {"div", "1", "0", "overflow"},
        {"div", MAX, "0.1", "overflow"},
        {"div", MAX, MAX, "1"},
        {"div", "100", "0.0000000000000000000000000001", "overflow"},
        {"div", "7", "0.0000000000000000000000000001", "70000000000000000000000000000"},
        {"cmp", "1.0", "1.00", "0"},
        {"cmp", "-1", "1", "-1"},
        {"cmp", "-1.5", "-1.49", "-1"},
        {"cmp", "0", "-0.000", "0"},
        {"cmp", MAX, "0.0000000000000000000000000001", "1"},
        {"cmp", MAX, MAX, "0"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *got = apply_two(str_of(rows[i].op), dec_of(rows[i].a), dec_of(rows[i].b));
        if (!str_eq(str_of(got), str_of(rows[i].expected))) {
            fail_msg("%s %s %s: %s, not %s", rows[i].op, rows[i].a, rows[i].b, got, rows[i].expected);
        }
    }
}

static void test_one(void **state)
{
    (void)state;
    static const struct {
        const char *op, *a, *expected;
    } rows[] = {
        {"parse", "-12.50", "-12.50"},
        {"parse", "+7", "7"},
        {"parse", "1e3", "1000"},
        {"parse", "1.5E-2", "0.015"},
        {"parse", "1.5e+1", "15"},
        {"parse", ".5", "0.5"},
        {"parse", "5.", "5"},
        {"parse", "-0.0", "0.0"},
        {"parse", "007", "7"},
        {"parse", MAX, MAX},
        {"parse", "79228162514264337593543950336", "overflow"},
        {"parse", MAX ".4999", MAX},
        {"parse", MAX ".5", "overflow"},
        {"parse", "1e28", "10000000000000000000000000000"},
        {"parse", "1e29", "overflow"},
        {"parse", "0e99999999999999999999", "0"},
        {"parse", "1e99999999999999999999", "overflow"},
        {"parse", "1e-99999999999999999999", "0.0000000000000000000000000000"},
        {"parse", "0.00000000000000000000000000005", "0.0000000000000000000000000000"},
        {"parse",
         "0.000000000000000000000000000050000000000000000000000000000000000000000000000000000000000000000000000001",
         "0.0000000000000000000000000001"},
        {"parse", "0.00000000000000000000000000015", "0.0000000000000000000000000002"},
        {"parse", ".", "overflow"},
        {"parse", "-", "overflow"},
        {"parse", "1e", "overflow"},
        {"parse", "1e+", "overflow"},
        {"parse", "e5", "overflow"},
        {"parse", "1.2.3", "overflow"},
        {"parse", "1,5", "overflow"},
        {"parse", "0x10", "overflow"},
        {"literal", "0.30000000000000004", "0.3"},
        {"literal", "0.1234567890123456", "0.123456789012346"},
        {"literal", "1.50", "1.5"},
        {"literal", "5.0", "5"},
        {"literal", "1e3", "1000"},
        {"literal", "12345678901234567890.0", "12345678901234600000"},
        {"literal", "999999999999999.5", "1000000000000000"},
        {"literal", "0.9999999999999999", "1"},
        {"literal", "1e400", "overflow"},
        {"literal", "0.000", "0"},
        {"normal", "1.500", "1.5"},
        {"normal", "2.00", "2"},
        {"normal", "100", "100"},
        {"normal", "0.00", "0"},
        {"trunc", "-7.9", "-7"},
        {"trunc", "9223372036854775807.9", "9223372036854775807"},
        {"trunc", "9223372036854775808", "none"},
        {"trunc", "-9223372036854775808", "-9223372036854775808"},
        {"int", "7.00", "7"},
        {"int", "7.01", "none"},
        {"int", "-9223372036854775808.0", "-9223372036854775808"},
        {"int", MAX, "none"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *got = apply_one(str_of(rows[i].op), rows[i].a);
        if (!str_eq(str_of(got), str_of(rows[i].expected))) {
            fail_msg("%s %s: %s, not %s", rows[i].op, rows[i].a, got, rows[i].expected);
        }
    }
}

static void test_round(void **state)
{
    (void)state;
    static const struct {
        const char *how, *a, *precision, *expected;
    } rows[] = {
        {"round", "2.5", "0", "3"},
        {"round", "-2.5", "0", "-3"},
        {"round", "2.4999", "0", "2"},
        {"round", "1.005", "2", "1.01"},
        {"round", "1.5", "3", "1.5"},
        {"round", "150", "-2", "200"},
        {"round", "149.99", "-2", "100"},
        {"round", "-0.4", "0", "0"},
        {"ceil", "2.001", "2", "2.01"},
        {"ceil", "-2.009", "2", "-2.00"},
        {"ceil", "1", "-2", "100"},
        {"ceil", "0", "-2", "0"},
        {"ceil", "0.0000000000000000000000000001", "-28", "10000000000000000000000000000"},
        {"ceil", MAX, "-28", "overflow"},
        {"floor", "2.009", "2", "2.00"},
        {"floor", "-2.001", "2", "-2.01"},
        {"floor", "-1", "-2", "-100"},
        {"floor", MAX, "-28", "70000000000000000000000000000"},
        {"round", MAX, "-28", "overflow"},
        {"round", "74999999999999999999999999999", "-28", "70000000000000000000000000000"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *got = round_named(str_of(rows[i].how), dec_of(rows[i].a), rows[i].precision);
        if (!str_eq(str_of(got), str_of(rows[i].expected))) {
            fail_msg("%s %s %s: %s, not %s", rows[i].how, rows[i].a, rows[i].precision, got, rows[i].expected);
        }
    }
}

static void test_int(void **state)
{
    (void)state;
    static const int64_t rows[] = {0, 1, -1, 42, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t back = 7;
        assert_true(dec_to_int_exact(dec_from_int(rows[i]), &back));
        assert_true(back == rows[i]);
        assert_string_equal(written(dec_from_int(rows[i])), str_printf(memory, "%lld", (long long)rows[i]).p);
    }
}

static void test_failure_leaves_out(void **state)
{
    (void)state;
    dec out = dec_of("12.5");
    assert_false(dec_mul(dec_of(MAX), dec_of("2"), &out));
    assert_false(dec_div(dec_of("1"), dec_of("0"), &out));
    assert_false(dec_add(dec_of(MAX), dec_of(MAX), &out));
    assert_false(dec_parse(S("x"), &out));
    assert_false(dec_parse_float_literal(S("1e99"), &out));
    assert_false(dec_round(dec_of(MAX), -28, DEC_CEIL, &out));
    int64_t whole = 3;
    assert_false(dec_trunc_int(dec_of(MAX), &whole));
    assert_string_equal(written(out), "12.5");
    assert_int_equal(whole, 3);
}

static void test_oracle(void **state)
{
    (void)state;
    if (access("tests/base/dec_oracle.py", R_OK) != 0 || system("python3 -c pass 2>/dev/null") != 0) {
        skip();
    }
    str command = str_printf(memory, "python3 tests/base/dec_oracle.py '%s'", program);
    assert_int_equal(system(command.p), 0);
}

static void test_double(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double value;
    } rows[] = {{"0", 0},
                {"-0.35", -0.35},
                {"0.1", 0.1},
                {"1250.005", 1250.005},
                {"123456789012345", 123456789012345.0},
                {"0.0000000000000000000001", 1e-22},
                {"36893488147419103232", 0x1p65}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dec d;
        assert_true(dec_parse(str_of(rows[i].text), &d));
        assert_true(dec_to_double(d) == rows[i].value);
    }
}

int main(int argc, char **argv)
{
    memory = arena_new();
    program = argv[0];
    int failed = 0;
    if (argc > 1 && str_eq(str_of(argv[1]), S("--lines"))) {
        failed = answer_lines();
    } else {
        const struct CMUnitTest tests[] = {
            cmocka_unit_test(test_two),
            cmocka_unit_test(test_one),
            cmocka_unit_test(test_round),
            cmocka_unit_test(test_int),
            cmocka_unit_test(test_failure_leaves_out),
            cmocka_unit_test(test_double),
            cmocka_unit_test(test_oracle),
        };
        failed = cmocka_run_group_tests_name("dec", tests, NULL, NULL);
    }
    arena_free(memory);
    return failed;
}
