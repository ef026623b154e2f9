#include "base/doc.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static doc plain(const char *text)
{
    return (doc){.kind = DOC_SCALAR, .text = str_of(text)};
}

static void test_types(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        doc_type type;
    } rows[] = {
        {"", DOC_NULL},       {"~", DOC_NULL},
        {"null", DOC_NULL},   {"Null", DOC_NULL},
        {"NULL", DOC_NULL},   {"nULL", DOC_TEXT},
        {"~x", DOC_TEXT},     {"nul", DOC_TEXT},
        {"true", DOC_BOOL},   {"True", DOC_BOOL},
        {"TRUE", DOC_BOOL},   {"tRUE", DOC_TEXT},
        {"false", DOC_BOOL},  {"False", DOC_BOOL},
        {"FALSE", DOC_BOOL},  {"yes", DOC_TEXT},
        {"no", DOC_TEXT},     {"on", DOC_TEXT},
        {"Off", DOC_TEXT},    {"0", DOC_INT},
        {"-0", DOC_INT},      {"+12", DOC_INT},
        {"-12", DOC_INT},     {"017", DOC_TEXT},
        {"-017", DOC_TEXT},   {"00", DOC_TEXT},
        {"1_000", DOC_TEXT},  {"0x1F", DOC_INT},
        {"0o17", DOC_INT},    {"0x", DOC_TEXT},
        {"0xG", DOC_TEXT},    {"0o8", DOC_TEXT},
        {"0b1", DOC_TEXT},    {"1.5", DOC_FLOAT},
        {"-.5", DOC_FLOAT},   {".5", DOC_FLOAT},
        {"5.", DOC_FLOAT},    {"1e3", DOC_FLOAT},
        {"1E-3", DOC_FLOAT},  {"1.e+3", DOC_FLOAT},
        {"017.5", DOC_FLOAT}, {"1e", DOC_TEXT},
        {"1e+", DOC_TEXT},    {"e3", DOC_TEXT},
        {".", DOC_TEXT},      {"-", DOC_TEXT},
        {"+", DOC_TEXT},      {"-.", DOC_TEXT},
        {"1.2.3", DOC_TEXT},  {"2026-07-01", DOC_TEXT},
        {".inf", DOC_NAN},    {"-.Inf", DOC_NAN},
        {"+.INF", DOC_NAN},   {".nan", DOC_NAN},
        {".NaN", DOC_NAN},    {"-.nan", DOC_TEXT},
        {"inf", DOC_TEXT},    {"nan", DOC_TEXT},
        {"12 ", DOC_TEXT},    {"1,5", DOC_TEXT},
        {"$x", DOC_TEXT},     {"99999999999999999999", DOC_INT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        doc d = plain(rows[i].text);
        if (doc_scalar_type(&d) != rows[i].type) {
            fail_msg("'%s' has type %d, not %d", rows[i].text, doc_scalar_type(&d), rows[i].type);
        }
        d.quoted = true;
        assert_int_equal(doc_scalar_type(&d), DOC_TEXT);
    }
}

static void test_values(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int64_t value;
    } rows[] = {
        {"-12", true, -12},
        {"+3", true, 3},
        {"0x1f", true, 31},
        {"0xFF", true, 255},
        {"0o17", true, 15},
        {"0x7FFFFFFFFFFFFFFF", true, INT64_MAX},
        {"0x8000000000000000", false, 0},
        {"9223372036854775808", false, 0},
        {"-9223372036854775808", true, INT64_MIN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        doc d = plain(rows[i].text);
        int64_t v = 77;
        assert_int_equal(doc_int(&d, &v), rows[i].good);
        assert_true(v == (rows[i].good ? rows[i].value : 77));
    }
    doc yes = plain("TRUE");
    doc no = plain("False");
    assert_true(doc_bool(&yes) && !doc_bool(&no));
}

static void test_maps(void **state)
{
    (void)state;
    for (size_t n = 2; n < 40; n++) {
        doc_entry *entries = ARENA_ARRAY(memory, doc_entry, n);
        doc *values = ARENA_ARRAY(memory, doc, n);
        for (size_t i = 0; i < n; i++) {
            entries[i] =
                (doc_entry){.key = str_printf(memory, "k%zu", (i * 7) % n + 100 * (i * 7 / n)), .value = &values[i]};
        }
        doc map = {.kind = DOC_MAP, .n = n, .entries = entries};
        assert_null(doc_repeated(&map));
        assert_ptr_equal(doc_get(&map, entries[n - 1].key), &values[n - 1]);
        assert_null(doc_get(&map, S("other")));
        entries[n - 1].key = entries[0].key;
        assert_ptr_equal(doc_repeated(&map), &entries[n - 1]);
        entries[n / 2].key = entries[0].key;
        assert_ptr_equal(doc_repeated(&map), &entries[n / 2]); /* the first repetition, not the last */
        assert_ptr_equal(doc_get(&map, entries[0].key), &values[n - 1]);
    }
    doc text = plain("x");
    assert_null(doc_get(&text, S("x")));
    assert_null(doc_get(NULL, S("x")));
    assert_null(doc_repeated(&text));
    doc list = {.kind = DOC_LIST};
    doc nothing = plain("~");
    doc number = plain("5");
    assert_true(doc_is_null(NULL) && doc_is_null(&nothing) && !doc_is_null(&list) && !doc_is_null(&text));
    assert_string_equal(doc_kind_name(&list), "a list");
    assert_string_equal(doc_kind_name(&number), "a number");
    assert_string_equal(doc_kind_name(NULL), "nothing");
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_maps),
    };
    int failed = cmocka_run_group_tests_name("doc", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
