#include "web/pages_testing.h"
#include "web/typed.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static void test_amounts(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *read;
    } rows[] = {
        {"600", "600"},
        {"600,-", "600"},
        {"600,--", "600"},
        {"600.-", "600"},
        {"€ 600", "600"},
        {"€600,00", "600,00"},
        {"EUR 600", "600"},
        {"600 euro", "600"},
        {"600,50 Euro", "600,50"},
        {"€\xC2\xA0"
         "612,5",
         "612,5"},
        {"1.450", "1450"},
        {"1.450,50", "1450,50"},
        {"1,450.50", "1450,50"},
        {"1 450", "1450"},
        {"1.234.567", "1234567"},
        {"12.34", "12,34"},
        {"0", "0"},
        /* what is no amount, or may be two, stays as it was typed */
        {"0.450", "0.450"},
        {"1.45.0", "1.45.0"},
        {"1.450,500", "1.450,500"},
        {"1,45,50", "1,45,50"},
        {"12345.678", "12345.678"},
        {"-5", "-5"},
        {"zeshonderd", "zeshonderd"},
        {"600-700", "600-700"},
        {"600,", "600,"},
        {"€", "€"},
        {"", ""},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        str read = web_typed_amount(memory, str_of(rows[i].typed));
        if (!str_eq(read, str_of(rows[i].read))) {
            fail_msg("'%s' is read as '" STR_FMT "', not '%s'", rows[i].typed, STR_ARG(read), rows[i].read);
        }
    }
}

static void test_mistakes(void **state)
{
    (void)state;
    static const struct {
        fact_type type;
        const char *value, *sentence; /* a part of it; NULL: nothing is wrong */
        bool future;
    } rows[] = {
        {FACT_DATE, "0085-05-12", "vier cijfers", false},
        {FACT_DATE, "0005-05-12", "vier cijfers", false},
        {FACT_DATE, "1985-02-31", "is er niet", false},
        {FACT_DATE, "1985-mei-12", "is er niet", false},
        {FACT_DATE, "0000-00-31", "is er niet", false},
        {FACT_DATE, "1850-05-12", "te lang geleden", false},
        {FACT_DATE, "2026-07-02", "nog komen", false},
        {FACT_DATE, "2026-07-02", NULL, true},
        {FACT_DATE, "2026-07-01", NULL, false},
        {FACT_AMOUNT, "600", NULL, false},
        {FACT_AMOUNT, "612,50", NULL, false},
        {FACT_AMOUNT, "zes", "met cijfers", false},
        {FACT_AMOUNT, "-5", "0 of meer", false},
        {FACT_AMOUNT, "1000", NULL, false},
        {FACT_AMOUNT, "1000,01", "te hoog of te laag", false},
        {FACT_AMOUNT, "99999999999999999999", "te hoog of te laag", false},
        {FACT_NUMBER, "2,5", NULL, false},
        {FACT_NUMBER, "twee", "een getal", false},
        {FACT_NUMBER, "100000", NULL, false},
        {FACT_NUMBER, "100001", "te hoog of te laag", false},
        {FACT_TEXT, "\x01", NULL, false},
    };
    date today = date_from_ymd(2026, 7, 1);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        fact_definition f = {.type = rows[i].type, .future = rows[i].future, .max = 100000};
        str said = web_typed_mistake(memory, TEXT_NL, &f, str_of(rows[i].value), today);
        bool good = rows[i].sentence == NULL ? said.n == 0 : str_find(said, str_of(rows[i].sentence)) >= 0;
        if (!good) {
            fail_msg("'%s': '" STR_FMT "'", rows[i].value, STR_ARG(said));
        }
    }
}

static int begin(void **state)
{
    (void)state;
    memory = arena_new();
    return memory == NULL;
}

static int end(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_amounts), cmocka_unit_test(test_mistakes)};
    return cmocka_run_group_tests_name("typed", tests, begin, end);
}
