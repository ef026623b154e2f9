#include "base/str.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define ASSERT_STR(got, expected) assert_string_equal(str_copy(memory, (got)).p, (expected))

static void test_compare(void **state)
{
    (void)state;
    static const struct {
        str a, b;
        int order;
    } rows[] = {
        {{"", 0}, {"", 0}, 0},    {{NULL, 0}, {"", 0}, 0},    {{"a", 1}, {"b", 1}, -1},       {{"a", 1}, {"ab", 2}, -1},
        {{"ab", 2}, {"a", 1}, 1}, {{"\xC3", 1}, {"z", 1}, 1}, {{"a\0b", 3}, {"a\0c", 3}, -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(str_cmp(rows[i].a, rows[i].b), rows[i].order);
        assert_int_equal(str_cmp(rows[i].b, rows[i].a), -rows[i].order);
        assert_int_equal(str_eq(rows[i].a, rows[i].b), rows[i].order == 0);
    }
    assert_true(str_eq_nocase(S("AOW-Wet"), S("aow-wEt")));
    assert_false(str_eq_nocase(S("aow"), S("aow1")));
    assert_false(str_eq_nocase(S("@"), S("`"))); /* these differ by the bit that letters differ by */
}

static void test_parts(void **state)
{
    (void)state;
    assert_true(str_starts(S("zorgtoeslag"), S("zorg")) && str_starts(S("x"), S("")));
    assert_false(str_starts(S("zo"), S("zorg")));
    assert_true(str_ends(S("wet.yaml"), S(".yaml")));
    assert_false(str_ends(S("yaml"), S(".yaml")));
    ASSERT_STR(str_trim(S(" \t een woord\r\n")), "een woord");
    ASSERT_STR(str_trim(S(" \n ")), "");
    ASSERT_STR(str_from(S("abc"), 1), "bc");
    ASSERT_STR(str_from(S("abc"), 9), "");
    ASSERT_STR(str_cut(S("abcdef"), 2, 3), "cde");
    ASSERT_STR(str_cut(S("abc"), 2, SIZE_MAX), "c");
    ASSERT_STR(str_cut(STR_NULL, 2, 2), "");
    assert_int_equal(str_find(S("aaab"), S("aab")), 1);
    assert_int_equal(str_find(S("aaa"), S("b")), -1);
    assert_int_equal(str_find(S("ab"), S("abc")), -1);
    assert_int_equal(str_find(S("abc"), S("")), 0);
    assert_int_equal(str_find(S("abc"), S("c")), 2);
    assert_true(str_contains_nocase(S("De Zorgtoeslag"), S("zorgT")));
    assert_false(str_contains_nocase(S("De"), S("Dee")));
    ASSERT_STR(str_lower(memory, S("ÉÉN Wet")), "ÉÉn wet");
    assert_true(str_hash(S("foobar")) == str_hash(str_cut(S("xfoobarx"), 1, 6)));
    assert_true(str_hash(S("")) == str_hash(STR_NULL) && str_hash(S("a")) != str_hash(S("b")) &&
                str_hash(S("abcdefgh1")) != str_hash(S("abcdefgh2")) &&
                str_hash(S("1abcdefghijk")) != str_hash(S("2abcdefghijk")));
}

static void test_utf8(void **state)
{
    (void)state;
    static const struct {
        str text;
        size_t prefix, length;
    } rows[] = {
        {{"", 0}, 0, 0},
        {{"abc", 3}, 3, 3},
        {{"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 9}, 9, 3},
        {{"a\x80", 2}, 1, 2},
        {{"\xC3", 1}, 0, 1},
        {{"\xC0\xAF", 2}, 0, 2}, /* overlong */
        {{"\xE0\x80\xAF", 3}, 0, 3},
        {{"\xF0\x80\x80\xAF", 4}, 0, 4},
        {{"\xED\xA0\x80", 3}, 0, 3},     /* surrogate */
        {{"\xF4\x90\x80\x80", 4}, 0, 4}, /* above U+10FFFF */
        {{"\xF4\x8F\xBF\xBF", 4}, 4, 1},
        {{"ok\xE2\x82", 4}, 2, 4},
        {{"\xFF", 1}, 0, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(str_utf8_prefix(rows[i].text), rows[i].prefix);
        assert_int_equal(str_utf8_valid(rows[i].text), rows[i].prefix == rows[i].text.n);
        assert_int_equal(str_utf8_len(rows[i].text), rows[i].length);
        for (size_t before = 1; before <= 24;
             before++) { /* ASCII goes by eight bytes: the same wherever a character stands */
            char text[40];
            memset(text, 'a', before);
            memcpy(text + before, rows[i].text.p, rows[i].text.n);
            assert_int_equal(str_utf8_prefix((str){text, before + rows[i].text.n}), before + rows[i].prefix);
        }
    }
}

static void test_distance(void **state)
{
    (void)state;
    assert_int_equal(str_distance(S("inkomen"), S("inkomen"), 2), 0);
    assert_int_equal(str_distance(S("inkomen"), S("inkmoen"), 2), 1);
    assert_int_equal(str_distance(S("inkomen"), S("inkome"), 2), 1);
    assert_int_equal(str_distance(S("inkomen"), S("vermogen"), 2), 3);
    assert_int_equal(str_distance(S("kitten"), S("sitting"), 9), 3);
    assert_int_equal(str_distance(S("ca"), S("abc"), 9), 3); /* optimal string alignment, not 2 */
    assert_int_equal(str_distance(S(""), S("abc"), 9), 3);
    assert_int_equal(str_distance(S(""), S(""), 0), 0);
    char name[120];
    memset(name, 'x', sizeof name);
    assert_int_equal(str_distance((str){name, 100}, (str){name, 100}, 2), 3);
    assert_int_equal(str_distance((str){name, 99}, (str){name, 99}, 2), 0);
}

static void test_int(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int64_t value;
    } rows[] = {
        {"0", true, 0},
        {"-12", true, -12},
        {"+12", true, 12},
        {"007", true, 7},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999", false, 0},
        {"", false, 0},
        {"-", false, 0},
        {"1 ", false, 0},
        {"1.0", false, 0},
        {"--1", false, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t v = 77;
        assert_int_equal(str_to_int(str_of(rows[i].text), &v), rows[i].good);
        assert_true(v == (rows[i].good ? rows[i].value : 77));
    }
}

static void test_buf(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    ASSERT_STR(buf_str(&b), "");
    buf_put(&b, STR_NULL);
    buf_put(&b, S("een"));
    buf_char(&b, ' ');
    buf_printf(&b, "%d " STR_FMT, 2, STR_ARG(S("drie")));
    buf_char(&b, ' ');
    buf_int(&b, INT64_MIN);
    buf_char(&b, ' ');
    buf_int(&b, 0);
    assert_string_equal(buf_str(&b).p, "een 2 drie -9223372036854775808 0");
    for (int i = 0; i < 3000; i++) {
        buf_printf(&b, "%0*d", i % 300, 7);
    }
    size_t n = b.n;
    buf_printf(&b, "%5000d", 1); /* longer than what is left */
    assert_int_equal(buf_str(&b).n, n + 5000);
    assert_int_equal(strlen(buf_str(&b).p), n + 5000);
    assert_string_equal(str_printf(memory, "%s-%d", "a", 1).p, "a-1");
    assert_string_equal(str_copy(memory, STR_NULL).p, "");
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare),  cmocka_unit_test(test_parts), cmocka_unit_test(test_utf8),
        cmocka_unit_test(test_distance), cmocka_unit_test(test_int),   cmocka_unit_test(test_buf),
    };
    int failed = cmocka_run_group_tests_name("str", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
