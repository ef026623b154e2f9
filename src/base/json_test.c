#include "base/json.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void write_sample(json *j)
{
    json_object(j);
    json_key(j, S("name"));
    json_str(j, S("een \"woord\"\n"));
    json_key(j, S("list"));
    json_array(j);
    json_int(j, -5);
    json_dec(j, (dec){.lo = 1250, .scale = 2, .negative = 1});
    json_bool(j, true);
    json_bool(j, false);
    json_null(j);
    json_object(j);
    json_object_end(j);
    json_array(j);
    json_array_end(j);
    json_array_end(j);
    json_key(j, S("raw"));
    json_raw(j, S("[1,2]"));
    json_text(j, "text", S("x"));
    json_text(j, "nothing", S(""));
    json_flag(j, "flag", true);
    json_number(j, "number", -3);
    json_texts(j, "texts", (str[]){S("a"), S("")}, 2);
    json_texts(j, "none", NULL, 0);
    json_object_end(j);
}

static void test_layout(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    json j = json_to(&b, 0);
    write_sample(&j);
    assert_string_equal(
        buf_str(&b).p,
        "{\"name\":\"een "
        "\\\"woord\\\"\\n\",\"list\":[-5,-12.50,true,false,null,{},[]],\"raw\":[1,2],\"text\":\"x\",\"nothing\":null,"
        "\"flag\":true,\"number\":-3,\"texts\":[\"a\",\"\"],\"none\":[]}");
    b = buf_in(memory);
    j = json_to(&b, 2);
    write_sample(&j);
    assert_string_equal(
        buf_str(&b).p,
        "{\n  \"name\": \"een \\\"woord\\\"\\n\",\n  \"list\": [\n    -5,\n    -12.50,\n    true,\n"
        "    false,\n    null,\n    {},\n    []\n  ],\n  \"raw\": [1,2],\n  \"text\": \"x\",\n  \"nothing\": null,\n"
        "  \"flag\": true,\n  \"number\": -3,\n  \"texts\": [\n    \"a\",\n    \"\"\n  ],\n  \"none\": []\n}");
}

static void test_text(void **state)
{
    (void)state;
    static const struct {
        str text;
        const char *expected;
    } rows[] = {
        {{"", 0}, "\"\""},
        {{NULL, 0}, "\"\""},
        {{"\b\t\n\f\r", 5}, "\"\\b\\t\\n\\f\\r\""},
        {{"\x01\x1F\x7F", 3}, "\"\\u0001\\u001f\x7F\""},
        {{"\0", 1}, "\"\\u0000\""},
        {{"a\\/\"", 4}, "\"a\\\\/\\\"\""},
        {{"\xE2\x82\xAC", 3}, "\"\xE2\x82\xAC\""},
        {{"a\xFF"
          "b\xE2\x82",
          5},
         "\"a\xEF\xBF\xBD"
         "b\xEF\xBF\xBD\xEF\xBF\xBD\""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        buf b = buf_in(memory);
        json j = json_to(&b, 0);
        json_str(&j, rows[i].text);
        assert_string_equal(buf_str(&b).p, rows[i].expected);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_layout), cmocka_unit_test(test_text)};
    int failed = cmocka_run_group_tests_name("json", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
