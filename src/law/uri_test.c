#include "law/law.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static void test_good(void **state)
{
    (void)state;
    static const struct {
        const char *text, *law, *output, *field;
    } rows[] = {
        {"regelrecht://zvw/is_verzekerd", "zvw", "is_verzekerd", ""},
        {"regelrecht://zvw/is_verzekerd#vanaf", "zvw", "is_verzekerd", "vanaf"},
        {"regelrecht://zvw/a/b", "zvw", "a/b", ""},    /* the law has no '/'; an output may */
        {"regelrecht://zvw/a#b#c", "zvw", "a", "b#c"}, /* the first '#' divides */
        {"regulation/nl/wet/zvw", "zvw", "zvw", ""},   /* without a field the law itself is asked */
        {"regulation/nl/wet/zvw#is_verzekerd", "zvw", "is_verzekerd", "is_verzekerd"},
        {"regulation/nl/gemeentelijke_verordening/diemen/afstemming#x", "afstemming", "x", "x"},
        {"#standaardpremie", "", "standaardpremie", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        law_uri u;
        err e;
        if (!law_uri_parse(str_of(rows[i].text), &u, &e)) {
            fail_msg("%s: %s", rows[i].text, e.message);
        }
        assert_true(str_eq(u.law, str_of(rows[i].law)));
        assert_true(str_eq(u.output, str_of(rows[i].output)));
        assert_true(str_eq(u.field, str_of(rows[i].field)));
    }
}

static void test_bad(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "",
        "#",
        "zvw",
        "https://wetten.overheid.nl/BWBR0018450",
        "regelrecht:/zvw/x",
        "Regelrecht://zvw/x",
        "regelrecht://",
        "regelrecht://zvw",
        "regelrecht:///x",
        "regelrecht://zvw/",
        "regelrecht://zvw/x#",
        "regelrecht://zvw#x",
        "regulation/nl/wet",
        "regulation/nl/",
        "regulation/nl//zvw",
        "regulation/nl/wet/",
        "regulation/nl/wet//zvw",
        "regulation/nl/wet/zvw#",
        "regulation/be/wet/zvw",
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        law_uri u = {S("law"), S("output"), S("field")};
        err e;
        if (law_uri_parse(str_of(rows[i]), &u, &e)) {
            fail_msg("'%s' was taken for an address", rows[i]);
        }
        assert_int_equal(e.kind, ERR_INPUT);
        assert_int_equal(e.code, LAW_E_INVALID_URI);
        assert_true(str_eq(u.law, S("law")) && str_eq(u.output, S("output")) &&
                    str_eq(u.field, S("field"))); /* untouched */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_bad)};
    return cmocka_run_group_tests_name("uri", tests, NULL, NULL);
}
