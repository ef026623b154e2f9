#include "base/text.h"

#include "base/date.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void test_get(void **state)
{
    (void)state;
    assert_string_equal(TEXT(memory, TEXT_NL, "app.name").p, "Samenhang");
    assert_string_equal(text_raw(TEXT_EN, "app.name"), "Samenhang");
    assert_string_equal(TEXT(memory, TEXT_NL, "app.nothing", S("x")).p, "[app.nothing]");
    assert_null(text_raw(TEXT_NL, "app.nothing"));
    assert_string_equal(TEXT(memory, TEXT_EN, "date.day", S("{1}"), S("b"), S("c")).p,
                        "{1} b c"); /* inserted as given */
    assert_string_equal(TEXT(memory, TEXT_EN, "date.day", S("a"), S("b")).p, "a b {2}");
    text_language lang = TEXT_LANGUAGES;
    assert_true(text_language_from(S("en"), &lang));
    assert_int_equal(lang, TEXT_EN);
    assert_true(text_language_from(S("nl"), &lang));
    assert_int_equal(lang, TEXT_NL);
    assert_false(text_language_from(S("de"), &lang));
}

static void test_money(void **state)
{
    (void)state;
    static const struct {
        int64_t cents;
        const char *nl, *en;
    } rows[] = {
        {0, "€ 0,00", "€0.00"},
        {5, "€ 0,05", "€0.05"},
        {123456, "€ 1.234,56", "€1,234.56"},
        {100000000, "€ 1.000.000,00", "€1,000,000.00"},
        {-12345, "€ -123,45", "-€123.45"},
        {INT64_MIN, "€ -92.233.720.368.547.758,08", "-€92,233,720,368,547,758.08"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_string_equal(text_money(memory, TEXT_NL, rows[i].cents).p, rows[i].nl);
        assert_string_equal(text_money(memory, TEXT_EN, rows[i].cents).p, rows[i].en);
    }
}

static void test_date(void **state)
{
    (void)state;
    assert_string_equal(text_date(memory, TEXT_NL, date_from_ymd(2026, 7, 1)).p, "1 juli 2026");
    assert_string_equal(text_date(memory, TEXT_EN, date_from_ymd(2026, 12, 31)).p, "31 December 2026");
    for (int month = 1; month <= 12; month++) {
        assert_true(str_find(text_date(memory, TEXT_NL, date_from_ymd(2026, month, 1)), S("[")) < 0);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_get),
        cmocka_unit_test(test_money),
        cmocka_unit_test(test_date),
    };
    int failed = cmocka_run_group_tests_name("text", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
