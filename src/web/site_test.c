#include "web/pages_testing.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static void test_site(void **state)
{
    (void)state;
#define GOOD                                                                                                           \
    "municipality: {nl: a, en: b}\ncode: GM0990\nphone: 14 0\nphone_hours: {nl: a, en: b}\nwalk_in: {nl: a, en: b}\n"  \
    "home_visit: {nl: a, en: b}\n"
    static const struct {
        const char *yaml, *message;
        int line;
    } rows[] = {
        {GOOD "phone_link: tel:1\nexit_url: https://x\n", NULL, 0},
        {GOOD "phone_link: tel:1\nexit_url: https://x\ndemo: true\n", NULL, 0},
        {GOOD "phone_link: '1'\nexit_url: https://x\n", "'phone_link' begins with 'tel:'", 7},
        {GOOD "phone_link: tel:1\nexit_url: javascript:x\n", "'exit_url' begins with 'https://'", 8},
        {GOOD "phone_link: tel:1\n", "'exit_url' is missing here; write a text", 1},
        {GOOD "phone_link: tel:1\nexit_url: https://x\ndemo: maybe\n", "'demo' is true or false", 9},
        {"municipality: {nl: a, en: b}\ncode: GM12\n",
         "'code' is GM and four digits, as statistics number municipalities", 2},
        {"municipality: a\n", "'municipality' is a text in each language, under 'nl' and 'en'", 1},
        {"municipality: {nl: a}\n", "'en' is missing here; write a text", 1},
        {"phone: 1\nphone: 2\n", "'phone' stands here twice", 2},
        {"color: red\n", "'color' is not known here; the comment at the top of content/site.yaml lists the keys", 1},
        {"- a\n", "this file is a mapping; the comment at the top of content/site.yaml lists the keys", 1},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        err e = {0};
        web_site out = {.demo = true, .phone = S("before")};
        bool good = web_site_read(memory, S("x.yaml"), str_of(rows[i].yaml), &out, &e);
        assert_int_equal(good, rows[i].message == NULL);
        if (good) {
            assert_true(str_eq(out.municipality[TEXT_EN], S("b")));
            assert_int_equal(out.demo, i == 1);
        } else {
            assert_string_equal(e.message, rows[i].message);
            assert_int_equal(e.line, rows[i].line);
            assert_true(str_eq(out.phone, S("before")));
        }
    }
}

/* The file of the repository is good. */
static void test_own_file(void **state)
{
    (void)state;
    web_site site = sample_site();
    assert_true(site.demo);
    assert_true(str_eq(site.municipality[TEXT_NL], S("gemeente Merendal")));
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_site),
        cmocka_unit_test(test_own_file),
    };
    int failed = cmocka_run_group_tests_name("site", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
