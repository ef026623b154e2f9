#include "base/content.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static const doc *map_of(const char *yaml)
{
    const doc *d;
    err e;
    if (!doc_read_yaml(memory, S("c.yaml"), str_of(yaml), &d, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return d;
}

static void test_good(void **state)
{
    (void)state;
    static const char *const keys[] = {"version", "id", "text", "list", "two", "one", "flag", NULL};
    err e = {0};
    content_reader r = {memory, S("c.yaml"), &e};
    const doc *d = map_of(
        "version: 1\nid: a_B-9.x\ntext: '  één  '\nlist: [a, b]\ntwo: {nl: N, en: E}\none: {nl: N}\nflag: true\n");
    str text, *list, two[TEXT_LANGUAGES];
    size_t n;
    bool flag;
    assert_true(content_keys(&r, d, keys, "it") && content_version(&r, d));
    assert_true(content_id(&r, d, "id", &text) && str_eq(text, S("a_B-9.x")));
    assert_true(content_text(&r, d, "text", true, &text) && str_eq(text, S("één")));
    assert_true(content_text(&r, d, "none", false, &text) && text.n == 0);
    assert_true(content_texts(&r, d, "list", true, &list, &n) && n == 2 && str_eq(list[1], S("b")));
    assert_true(content_texts(&r, d, "none", false, &list, &n) && n == 0);
    assert_true(content_languages(&r, d, "two", true, false, two) && str_eq(two[TEXT_EN], S("E")));
    assert_true(content_languages(&r, d, "one", true, true, two) && two[TEXT_EN].n == 0);
    assert_true(content_flag(&r, d, "flag", &flag) && flag);
    assert_true(content_flag(&r, d, "none", &flag) && !flag);
}

static bool read_all(content_reader *r, const doc *d)
{
    static const char *const keys[] = {"id", "text", "list", "two", "flag", NULL};
    str text, *list, two[TEXT_LANGUAGES];
    size_t n;
    bool flag;
    TRY(content_keys(r, d, keys, "it") && content_id(r, d, "id", &text) && content_text(r, d, "text", true, &text));
    TRY(content_texts(r, d, "list", true, &list, &n) && content_languages(r, d, "two", true, false, two));
    return content_flag(r, d, "flag", &flag);
}

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *message;
        int line;
    } rows[] = {
        {"1\n", "it must be a mapping, not a number", 1},
        {"id: a\nlst: [a]\n", "it has no key 'lst'; correct or remove it (README.md beside this file lists them)", 2},
        {"id: a\nid: b\n", "the key 'id' stands here twice; keep one", 2},
        {"text: a\n", "the key 'id' is missing here; add it", 1},
        {"id: a b\n", "'a b' is no id; use letters without accents, digits, '_', '-' and '.'", 1},
        {"id: a\ntext: [b]\n", "'text' must be a text, not a list", 2},
        {"id: a\ntext:\n", "'text' must be a text, not nothing", 2},
        {"id: a\ntext: \"a\\u202Eb\"\n",
         "'text' must be one line of at most 2000 bytes, with characters that can be seen", 2},
        {"id: a\ntext: \"a\\nb\"\n", "'text' must be one line of at most 2000 bytes, with characters that can be seen",
         2},
        {"id: a\ntext: b\n", "the key 'list' is missing here; add it", 1},
        {"id: a\ntext: b\nlist: []\n", "'list' must be a list of 1 to 20000 items", 3},
        {"id: a\ntext: b\nlist: [{}]\n", "'list' must be a text, not a mapping", 3},
        {"id: a\ntext: b\nlist: [c]\ntwo: {nl: N}\n", "the key 'en' is missing here; add it", 4},
        {"id: a\ntext: b\nlist: [c]\ntwo: {nl: N, fr: F}\n",
         "two has no key 'fr'; correct or remove it (README.md beside this file lists them)", 4},
        {"id: a\ntext: b\nlist: [c]\ntwo: {nl: N, en: E}\nflag: ja\n", "'flag' must be true or false", 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        content_reader r = {memory, S("c.yaml"), &e};
        assert_false(read_all(&r, map_of(rows[i].yaml)));
        assert_string_equal(e.message, rows[i].message);
        assert_int_equal(e.line, rows[i].line);
        assert_string_equal(e.file, "c.yaml");
    }
}

/* ------------------------------------------------------------------ words and numbers */

static bool read_numbers(content_reader *r, const doc *map, int *word, int64_t *whole, double *number, int64_t *cents)
{
    static const char *const words[] = {"red", "green", "blue", NULL};
    return content_word(r, map, "word", words, word) && content_whole(r, map, "whole", -5, 10, whole) &&
           content_number(r, map, "number", 0, 1, number) && content_euros(r, map, "euros", cents);
}

static void test_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *message;
        int line;
    } rows[] = {
        {"word: blue\nwhole: -5\nnumber: 0.35\neuros: 1250.05\n", NULL, 0},
        {"word: pink\n", "'word' must be 'red', 'green' or 'blue'", 1},
        {"word: red\n", "the key 'whole' is missing here; add it", 1},
        {"word: red\nwhole: 11\n", "'whole' must be a whole number from -5 to 10", 2},
        {"word: red\nwhole: 1.5\n", "'whole' must be a whole number from -5 to 10", 2},
        {"word: red\nwhole: '1'\n", "'whole' must be a number, without quotes", 2},
        {"word: red\nwhole: [1]\n", "'whole' must be a number, without quotes", 2},
        {"word: red\nwhole: 1\nnumber: 1.01\n", "'number' must be a number from 0 to 1", 3},
        {"word: red\nwhole: 1\nnumber: -0.01\n", "'number' must be a number from 0 to 1", 3},
        {"word: red\nwhole: 1\nnumber: nan\n", "'number' must be a number from 0 to 1", 3},
        {"word: red\nwhole: 1\nnumber: 1\neuros: 1.005\n",
         "'euros' must be an amount of euros, nought or more, as 1250.00", 4},
        {"word: red\nwhole: 1\nnumber: 1\neuros: -1\n",
         "'euros' must be an amount of euros, nought or more, as 1250.00", 4},
        {"word: red\nwhole: 1\nnumber: 1\neuros: 1000000000000.01\n",
         "'euros' must be an amount of euros, nought or more, as 1250.00", 4},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        content_reader r = {memory, S("c.yaml"), &e};
        int word = 9;
        int64_t whole = 0, cents = 0;
        double number = 0;
        bool good = read_numbers(&r, map_of(rows[i].yaml), &word, &whole, &number, &cents);
        assert_true(good == (rows[i].message == NULL));
        if (good) {
            assert_true(word == 2 && whole == -5 && number == 0.35 && cents == 125005);
        } else {
            assert_string_equal(e.message, rows[i].message);
            assert_int_equal(e.line, rows[i].line);
        }
    }
}

static void test_visible(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t before;
    } rows[] = {{"", 0},
                {"één €", 9},
                {"a\tb", 1},
                {"a\x7F", 1},
                {"a\xC2\x85", 1},
                {"a\xC2\xA0", 3},
                {"\xE2\x80\x8B", 0},
                {"\xE2\x80\x93", 3},
                {"x\xE2\x81\xA6", 1},
                {"\xEF\xBB\xBF", 0},
                {"a\xEF\xBF\xBF", 1},
                {"\xEF\xBF\xBD", 3}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(content_visible(str_of(rows[i].text)), rows[i].before);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_good), cmocka_unit_test(test_refusals),
                                       cmocka_unit_test(test_numbers), cmocka_unit_test(test_visible)};
    int failed = cmocka_run_group_tests_name("content", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
