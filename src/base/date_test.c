#include "base/date.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static date day(const char *text)
{
    date d = 0;
    if (!date_parse(str_of(text), &d)) {
        fail_msg("'%s' is no date", text);
    }
    return d;
}

/* Every day of the calendar, counted one by one. */
static void test_whole_calendar(void **state)
{
    (void)state;
    date d = DATE_MIN;
    for (int year = 0; year <= 9999; year++) {
        for (int month = 1; month <= 12; month++) {
            for (int k = 1; k <= date_days_in_month(year, month); k++, d++) {
                date_ymd t = date_to_ymd(d);
                if (date_from_ymd(year, month, k) != d || t.year != year || t.month != month || t.day != k) {
                    fail_msg("day %d is %d-%d-%d, not %d-%d-%d", d, t.year, t.month, t.day, year, month, k);
                }
            }
        }
    }
    assert_int_equal(d, DATE_MAX + 1);
    assert_int_equal(date_from_ymd(1970, 1, 1), 0);
}

static void test_parse(void **state)
{
    (void)state;
    static const char *const good[] = {"2026-07-01", "0000-01-01", "9999-12-31", "2000-02-29", "2024-02-29"};
    static const char *const bad[] = {"",           "2026-7-1",   "2026-07-01 ", "2026-13-01", "2026-00-10",
                                      "2026-01-00", "1900-02-29", "2025-02-29",  "2026-04-31", "2026/07/01",
                                      "20260701",   "+026-07-01", "2026-07-1x",  "-001-01-01"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_string_equal(date_text(memory, day(good[i])).p, good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        date d = 7;
        assert_false(date_parse(str_of(bad[i]), &d));
        assert_int_equal(d, 7);
    }
    assert_false(date_valid(10000, 1, 1) || date_valid(-1, 1, 1) || date_valid(2026, INT64_MAX, 1));
}

static void test_add(void **state)
{
    (void)state;
    static const struct {
        const char *from;
        char unit;
        int64_t n;
        const char *expected; /* NULL: outside the calendar */
    } rows[] = {
        {"2024-02-29", 'y', 1, "2025-02-28"},
        {"2024-02-29", 'y', 4, "2028-02-29"},
        {"2024-02-29", 'y', -1, "2023-02-28"},
        {"2026-01-31", 'm', 1, "2026-02-28"},
        {"2026-03-31", 'm', -1, "2026-02-28"},
        {"2026-12-15", 'm', 1, "2027-01-15"},
        {"2026-01-15", 'm', -1, "2025-12-15"},
        {"2026-05-31", 'm', 25, "2028-06-30"},
        {"2026-12-31", 'd', 1, "2027-01-01"},
        {"2026-03-01", 'd', -1, "2026-02-28"},
        {"9999-12-31", 'd', 1, NULL},
        {"0000-01-01", 'd', -1, NULL},
        {"9999-12-31", 'm', 1, NULL},
        {"0000-01-31", 'm', -1, NULL},
        {"2026-01-01", 'y', 7974, NULL},
        {"2026-01-01", 'y', 7973, "9999-01-01"},
        {"2026-01-01", 'y', -2026, "0000-01-01"},
        {"2026-01-01", 'y', -2027, NULL},
        {"2026-01-01", 'y', INT64_MAX, NULL},
        {"2026-01-01", 'm', INT64_MIN, NULL},
        {"2026-01-01", 'd', INT64_MAX, NULL},
        {"2026-01-01", 'd', INT64_MIN, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        date d = 7;
        date from = day(rows[i].from);
        bool done = rows[i].unit == 'y'   ? date_add_years(from, rows[i].n, &d)
                    : rows[i].unit == 'm' ? date_add_months(from, rows[i].n, &d)
                                          : date_add_days(from, rows[i].n, &d);
        assert_int_equal(done, rows[i].expected != NULL);
        assert_int_equal(d, done ? day(rows[i].expected) : 7);
    }
}

static void test_between(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to;
        int64_t years, months;
    } rows[] = {
        {"2000-05-10", "2026-05-09", 25, 311},      {"2000-05-10", "2026-05-10", 26, 312},
        {"2024-02-29", "2025-02-28", 1, 12},        {"2024-02-29", "2025-02-27", 0, 11},
        {"2024-02-29", "2028-02-28", 3, 47},        {"2024-02-29", "2028-02-29", 4, 48},
        {"2026-01-31", "2026-02-28", 0, 1},         {"2026-01-31", "2026-02-27", 0, 0},
        {"2026-01-31", "2026-03-30", 0, 1},         {"2026-07-01", "2026-07-01", 0, 0},
        {"2026-05-10", "2000-05-10", -26, -312},    {"2026-02-28", "2026-01-31", 0, -1},
        {"0000-01-01", "9999-12-31", 9999, 119999},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(date_years_between(day(rows[i].from), day(rows[i].to)), rows[i].years);
        assert_int_equal(date_months_between(day(rows[i].from), day(rows[i].to)), rows[i].months);
    }
}

static void test_weekday(void **state)
{
    (void)state;
    assert_int_equal(date_weekday(day("1970-01-01")), 3);
    assert_int_equal(date_weekday(day("2026-07-06")), 0);
    assert_int_equal(date_weekday(day("1969-12-28")), 6);
    assert_int_equal(date_weekday(day("0000-01-01")), 5);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_calendar), cmocka_unit_test(test_parse),   cmocka_unit_test(test_add),
        cmocka_unit_test(test_between),        cmocka_unit_test(test_weekday),
    };
    int failed = cmocka_run_group_tests_name("date", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
