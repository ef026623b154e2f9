/* Numbers of the items of a list, after one was taken away. */
#include "household/answers.h"

#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

#define DAY date_from_ymd(2026, 7, 1)

static str lines_of(household_answers told)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < told.n; i++) {
        buf_printf(&b, STR_FMT "=" STR_FMT "\n", STR_ARG(told.list[i].path), STR_ARG(told.list[i].value));
    }
    return buf_str(&b);
}

static void expect(household_answers told, const char *wanted)
{
    str got = lines_of(household_renumbered(memory, told));
    if (!str_eq(got, str_of(wanted))) {
        fail_msg("wanted:\n%s\ngot:\n" STR_FMT, wanted, STR_ARG(got));
    }
}

static void test_gaps_close(void **state)
{
    (void)state;
    household_answer list[] = {
        {S("personen.2.inkomen.7.soort"), S("bijstand")}, /* the order stays; 2 is the id of a person */
        {S("personen.2.geboren"), S("1990-01-01")},
        {S("personen.2.inkomen.3.soort"), S("loon")},
        {S("personen.2.inkomen.3.per_jaar"), S("1000")},
        {S("personen.b.inkomen.5.soort"), S("loon")},
        {S("zorgen.4"), S("")},
        {S("personen.b.vermogen.bezittingen.9.soort"), S("auto")},
        {S("nergens.8.heen"), S("x")},
    };
    household_answers told = {list, sizeof list / sizeof list[0]};
    expect(told, "personen.2.inkomen.2.soort=bijstand\npersonen.2.geboren=1990-01-01\npersonen.2.inkomen.1.soort=loon\n"
                 "personen.2.inkomen.1.per_jaar=1000\npersonen.b.inkomen.1.soort=loon\nzorgen.1=\n"
                 "personen.b.vermogen.bezittingen.1.soort=auto\nnergens.8.heen=x\n");
    expect((household_answers){0}, "");
}

/* As household.told numbers them: a path that the desk gives leads to the answer that it is about. */
static void test_as_told(void **state)
{
    (void)state;
    household_answer list[] = {
        {S("personen.a.geboren"), S("1990-01-01")},
        {S("personen.a.inkomen.2.soort"), S("loon")},
        {S("personen.a.inkomen.5.soort"), S("bijstand")},
        {S("personen.a.inkomen.5.netto_per_maand"), S("70")},
    };
    household h = {0};
    err e;
    household_answers told = {list, sizeof list / sizeof list[0]}, again = household_renumbered(memory, told);
    assert_true(household_read_answers(memory, &facts, S("vragen"), told, NULL, DAY, TEXT_NL, &h, &e));
    for (size_t i = 0; i < again.n; i++) {
        const str *value = household_answer_at(h.told, again.list[i].path);
        assert_non_null(value);
        assert_true(str_eq(*value, again.list[i].value));
    }
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gaps_close),
        cmocka_unit_test(test_as_told),
    };
    int failed = cmocka_run_group_tests_name("numbers of items", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
