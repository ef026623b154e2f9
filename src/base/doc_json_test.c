#include "base/doc.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

static void show(buf *b, const doc *d)
{
    if (d->kind == DOC_SCALAR) {
        buf_printf(b, d->quoted ? "'" STR_FMT "'" : STR_FMT, STR_ARG(d->text));
        return;
    }
    buf_char(b, d->kind == DOC_MAP ? '{' : '[');
    for (size_t i = 0; i < d->n; i++) {
        buf_put(b, i > 0 ? S(", ") : S(""));
        if (d->kind == DOC_MAP) {
            buf_printf(b, STR_FMT ": ", STR_ARG(d->entries[i].key));
        }
        show(b, d->kind == DOC_MAP ? d->entries[i].value : d->items[i]);
    }
    buf_char(b, d->kind == DOC_MAP ? '}' : ']');
}

static void test_trees(void **state)
{
    (void)state;
    static const struct {
        const char *text, *tree;
    } rows[] = {
        {"null", "null"},
        {" true\n", "true"},
        {"[1, \"x\", {\"b\": [], \"a\": {}}, null, false]", "[1, 'x', {b: [], a: {}}, null, false]"},
        {"{\"a\": 1, \"b\": 2, \"a\": 3}", "{a: 1, b: 2, a: 3}"},
        {"\"\\u20ac \\ud83d\\ude00 \\\\ \\/ \\n\"", "'€ 😀 \\ / \n'"},
        {"\"null\"", "'null'"},
        {"\"\"", "''"},
        {"{\"\": 1}", "{: 1}"},
        {"\xEF\xBB\xBF[1]", "[1]"},
        /* number text as written */
        {"[0.1, 1.10, 1e3, 1E-2, -0.0, 12345678901234567890123.5, 1e400]",
         "[0.1, 1.10, 1e3, 1E-2, -0.0, 12345678901234567890123.5, 1e400]"},
        {"[9223372036854775807, -9223372036854775808]", "[9223372036854775807, -9223372036854775808]"},
        {"[9223372036854775808, -9223372036854775809, 18446744073709551616, 123456789012345678901234567890]",
         "[9223372036854775808, -9223372036854775809, 18446744073709551616, 123456789012345678901234567890]"},
        {"\"18446744073709551616\"", "'18446744073709551616'"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const doc *d = NULL;
        err e;
        if (!doc_read_json(memory, S("t.json"), str_of(rows[i].text), &d, &e)) {
            fail_msg("%s: %s", rows[i].text, err_text(memory, &e).p);
        }
        buf b = buf_in(memory);
        show(&b, d);
        assert_string_equal(buf_str(&b).p, rows[i].tree);
    }
}

static void test_types(void **state)
{
    (void)state;
    const doc *d = NULL;
    err e;
    assert_true(
        doc_read_json(memory, S("t.json"), S("[null, true, 1, 1.0, \"1\", 1e2, 18446744073709551616]"), &d, &e));
    static const doc_type types[] = {DOC_NULL, DOC_BOOL, DOC_INT, DOC_FLOAT, DOC_TEXT, DOC_FLOAT, DOC_INT};
    for (size_t i = 0; i < 7; i++) {
        assert_int_equal(doc_scalar_type(d->items[i]), types[i]);
    }
    int64_t v = 0;
    assert_true(doc_int(d->items[2], &v) && v == 1);
    assert_false(doc_int(d->items[6], &v));
}

/* Line and column, in characters, of each value and key. */
static void test_places(void **state)
{
    (void)state;
    const doc *d = NULL;
    err e;
    assert_true(
        doc_read_json(memory, S("t.json"), S("\n {\"é€\": [1,\n\t\"ü\", null],\r\n\"b\" : {} , \"c\":-1.5}"), &d, &e));
    assert_true(d->line == 2 && d->column == 2);
    const doc_entry *list = &d->entries[0], *b = &d->entries[1], *c = &d->entries[2];
    assert_true(list->line == 2 && list->column == 3 && list->value->line == 2 && list->value->column == 9);
    assert_true(list->value->items[0]->line == 2 && list->value->items[0]->column == 10);
    assert_true(list->value->items[1]->line == 3 && list->value->items[1]->column == 2);
    assert_true(list->value->items[2]->line == 3 && list->value->items[2]->column == 7);
    assert_true(b->line == 4 && b->column == 1 && b->value->column == 7 && c->column == 12 && c->value->column == 16);
}

static void test_bad(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int line, column;
        const char *part;
    } rows[] = {
        {"", 1, 1, "ends before"},
        {"{\"a\": [1, 2", 1, 12, "ends before"},
        {"\"abc", 1, 5, "ends before"},
        {"[1, 2] x", 1, 8, "'x' is not a JSON value"},
        {"[1, 2] [3]", 1, 8, "more text follows"},
        {"1 2", 1, 3, "more text follows"},
        {"[1,\n 2,]", 2, 4, "this is not valid JSON"},
        {"{\"é\" 1}", 1, 6, "a colon is expected"},
        {"[18446744073709551616, 5 6]", 1, 26, "','"},
        {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé", 1, 1, "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is not"},
        {"{a: 1}", 1, 2, "'a' is not a JSON value"},
        {"['a']", 1, 2, "''' has no meaning here"},
        {"[01]", 1, 2, "'01' is not a JSON number"},
        {"[-01]", 1, 2, "'-01'"},
        {"[1.]", 1, 2, "'1.'"},
        {"[.5]", 1, 2, "'.5'"},
        {"[+1]", 1, 2, "'+1'"},
        {"[1e]", 1, 2, "'1e'"},
        {"[-]", 1, 2, "'-'"},
        {"[1-1]", 1, 2, "'1-1'"},
        {"[NaN]", 1, 2, "'NaN'"},
        {"[-Infinity]", 1, 2, "'-Infinity'"},
        {"[True]", 1, 2, "'True'"},
        {"\"a\nb\"", 1, 3, "line break"},
        {"\"a\tb\"", 1, 3, "\\u0009"},
        {"\"\\u0000\"", 1, 2, "not allowed"},
        {"\"\\x\"", 1, 2, "backslash"},
        {"\"\\", 1, 3, "ends before"},
        {"\"\\u12", 1, 2, "four hexadecimal digits"},
        {"\"\\u12g4\"", 1, 2, "four hexadecimal digits"},
        {"\"\\ud83d\"", 1, 2, "half a character"},
        {"\"\\ud83d\\u0041\"", 1, 2, "half a character"},
        {"\"\\ude00\"", 1, 2, "half a character"},
        {"{\"a\": 1000 00}", 1, 12, "'00' is not a JSON number"},
        {"{\"a\": 1,}", 1, 9, "a key in double quotes"},
        {"{,}", 1, 2, "a key in double quotes"},
        {"[,1]", 1, 2, "a value is expected"},
        {"{\"a\":\n:1}", 2, 1, "a value is expected"},
        {"[1}", 1, 3, "a ',' or ']'"},
        {"{\"a\": 1]", 1, 8, "a ',' or '}'"},
        {"]", 1, 1, "a value is expected"},
        {"[1]\f", 1, 4, "U+000C"},
        {"\f1", 1, 1, "U+000C"},
        {"// c\n1", 1, 1, "'/' has no meaning here"},
        {"\"a\xFF\"", 1, 3, "not UTF-8"},
        {"[1\n,\xC3]", 2, 2, "not UTF-8"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const doc *d = NULL;
        err e;
        if (doc_read_json(memory, S("t.json"), str_of(rows[i].text), &d, &e)) {
            fail_msg("%s was taken", rows[i].text);
        }
        assert_null(d);
        assert_int_equal(e.kind, ERR_SYNTAX);
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line ||
            e.column != rows[i].column) {
            fail_msg("%s: %s, not %d:%d: %s", rows[i].text, err_text(memory, &e).p, rows[i].line, rows[i].column,
                     rows[i].part);
        }
    }
    const doc *d = NULL;
    err e;
    assert_false(doc_read_json(memory, S("t.json"), S("[1]\0"), &d, &e)); /* a NUL is no end of text */
}

static bool read_nested(int levels, char open, err *e)
{
    buf b = buf_in(memory);
    for (int i = 0; i < levels; i++) {
        buf_put(&b, open == '[' ? S("[") : S("{\"a\":"));
    }
    buf_char(&b, '1');
    for (int i = 0; i < levels; i++) {
        buf_char(&b, open == '[' ? ']' : '}');
    }
    const doc *d = NULL;
    return doc_read_json(memory, S("t.json"), buf_str(&b), &d, e);
}

static void test_limits(void **state)
{
    (void)state;
    err e;
    assert_true(read_nested(DOC_DEPTH_MAX, '[', &e) && read_nested(DOC_DEPTH_MAX, '{', &e));
    assert_false(read_nested(DOC_DEPTH_MAX + 1, '[', &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_false(read_nested(100000, '{', &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    buf b = buf_in(memory);
    buf_put(&b, S("[0"));
    for (int i = 1; i < DOC_NODES_MAX; i++) {
        buf_put(&b, S(",0"));
    }
    buf_char(&b, ']');
    const doc *d = NULL;
    assert_false(doc_read_json(memory, S("t.json"), buf_str(&b), &d, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_null(d);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees), cmocka_unit_test(test_types),  cmocka_unit_test(test_places),
        cmocka_unit_test(test_bad),   cmocka_unit_test(test_limits),
    };
    int failed = cmocka_run_group_tests_name("doc_json", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
