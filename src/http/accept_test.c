#include "http/http.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "base/banned.h"

static const str languages[] = {{"nl", 2}, {"en", 2}};
static const str types[] = {{"text/html", 9}, {"application/json", 16}};
static const str gzip[] = {{"gzip", 4}};

typedef struct accept_row {
    const char *header;
    size_t best;
} accept_row;

static void check(const accept_row *rows, size_t n, const str *offers, size_t count)
{
    for (size_t i = 0; i < n; i++) {
        size_t got = http_best(str_of(rows[i].header), offers, count);
        if (got != rows[i].best) {
            fail_msg("'%s' gives %zu, not %zu", rows[i].header, got, rows[i].best);
        }
    }
}
#define CHECK(rows, offers) check(rows, sizeof rows / sizeof rows[0], offers, sizeof offers / sizeof offers[0])

static void test_languages(void **state)
{
    (void)state;
    static const accept_row rows[] = {
        {"", 0},
        {" ", 0},
        {"nl", 0},
        {"en", 1},
        {"EN", 1},
        {"en-GB,en;q=0.9,nl;q=0.8", 1},
        {"de,en;q=0.5,nl;q=0.4", 1},
        {"nl-BE", 0},
        {"en-US, *;q=0.1", 1},
        {"de", 2},
        {"de, *;q=0.5", 0},
        {"*", 0},
        {"nl;q=0, en", 1},
        {"nl;q=0, *", 1},
        {"nl;q=0", 2},
        {"en;q=0.001", 1},
        {"en ; q=0.2 , nl ; q=0.3", 0},
        {"english", 2},
        {",,,", 2},
        {"nl;q=x", 0},
    };
    CHECK(rows, languages);
}

static void test_types(void **state)
{
    (void)state;
    static const accept_row rows[] = {
        {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 0},
        {"application/json", 1},
        {"application/*", 1},
        {"text/*;q=0.2, application/json;q=0.3", 1},
        {"*/*", 0},
        {"*/*;q=0.5, text/html;q=0.1", 1},
        {"image/png", 2},
        {"application/json;version=1;q=0.5", 1},
        {"text/htm", 2},
    };
    CHECK(rows, types);
}

static void test_encodings(void **state)
{
    (void)state;
    static const accept_row rows[] = {
        {"gzip, deflate, br", 0},    {"br", 1}, {"gzip;q=0", 1}, {"*", 0}, {"identity, *;q=0", 1},
        {"br;q=1.0, gzip;q=0.8", 0},
    };
    CHECK(rows, gzip);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_languages),
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_encodings),
    };
    return cmocka_run_group_tests_name("http accept", tests, NULL, NULL);
}
