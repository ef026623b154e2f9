#include "base/doc.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* The tree on one line: maps as {k: v}, lists as [v], quoted scalars in quotes. */
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
        {"", ""},
        {"# only a comment\n", ""},
        {"---\n...\n", ""},
        {"x", "x"},
        {"[]", "[]"},
        {"{}", "{}"},
        {"a: 1\nb:\n  - x\n  - 'y'\n  - \"z\"\nc: {d: [], e: {}}\n", "{a: 1, b: [x, 'y', 'z'], c: {d: [], e: {}}}"},
        {"a: |\n  een\n  twee\nb: >-\n  een\n  twee\n", "{a: 'een\ntwee\n', b: 'een twee'}"},
        {"a:\nb: ~\n", "{a: , b: ~}"},
        {"a: 1\na: 2\n", "{a: 1, a: 2}"},
        {"x: &a {k: 1}\ny: *a\nz: [*a, *a]\n", "{x: {k: 1}, y: {k: 1}, z: [{k: 1}, {k: 1}]}"},
        {"x: &a 1\ny: &a 2\nz: *a\n", "{x: 1, y: 2, z: 2}"}, /* the newest anchor of a name */
        {"x: &a key\n*a : 1\n", "{x: key, key: 1}"},
        {"a: !!str 12\nb: !!int '12'\nc: !own x\n", "{a: '12', b: '12', c: x}"},
        {"\xEF\xBB\xBF"
         "a: 1\n",
         "{a: 1}"},
        {"? a\n: 1\n", "{a: 1}"},
        {"a: \"\\u20ac\"\n", "{a: '€'}"},
        {"%YAML 1.2\n---\na: 1\n", "{a: 1}"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const doc *d = NULL;
        err e;
        if (!doc_read_yaml(memory, S("t.yaml"), str_of(rows[i].text), &d, &e)) {
            fail_msg("%s: %s", rows[i].text, err_text(memory, &e).p);
        }
        buf b = buf_in(memory);
        show(&b, d);
        assert_string_equal(buf_str(&b).p, rows[i].tree);
    }
}

static void test_places(void **state)
{
    (void)state;
    const doc *d = NULL;
    err e;
    assert_true(doc_read_yaml(memory, S("t.yaml"), S("# c\nwet:\n  naam: x\n  ééns: [1,\n    zwei]\n"), &d, &e));
    assert_true(d->line == 2 && d->column == 1);
    const doc *law = doc_get(d, S("wet"));
    assert_true(law->line == 3 && law->column == 3);
    assert_true(law->entries[1].line == 4 && law->entries[1].column == 3);
    const doc *list = law->entries[1].value;
    assert_true(list->line == 4 && list->column == 9); /* columns count characters */
    assert_true(list->items[1]->line == 5 && list->items[1]->column == 5);
}

static void test_bad(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        err_kind kind;
        int line, column;
        const char *part;
    } rows[] = {
        {"a: [1, 2\nb: 3\n", ERR_SYNTAX, 2, 2,
         "did not find expected ',' or ']'; check the indentation and quotes here"},
        {"a: 'x\n", ERR_SYNTAX, 2, 1, "unexpected end of stream"},
        {"a: 1\n b: 2\n", ERR_SYNTAX, 2, 3, "mapping values are not allowed"},
        {"a:\n\t- x\n", ERR_SYNTAX, 2, 1, "cannot start any token"},
        {"---\na: 1\n---\nb: 2\n", ERR_INPUT, 3, 1, "second document"},
        {"a: *x\n", ERR_INPUT, 1, 4, "'*x' refers to an anchor that was not defined"},
        {"a: &x\n  - *x\n", ERR_INPUT, 2, 5, "stands inside the value"},
        {"? [a]\n: 1\n", ERR_INPUT, 1, 3, "a key must be"},
        {"{a: 1}: 2\n", ERR_INPUT, 1, 1, "a key must be"},
        {"x: &a [1]\n? *a\n: 2\n", ERR_INPUT, 2, 3, "a key must be"},
        {"a: 1\nb: \xFF\n", ERR_SYNTAX, 2, 4, "not UTF-8"},
        {"a: \xC3\xA9\xC3", ERR_SYNTAX, 1, 5, "not UTF-8"},
        {"a: \x01\n", ERR_SYNTAX, 1, 4, "U+0001"},
        {"\xFF\xFE"
         "a",
         ERR_SYNTAX, 1, 1, "not UTF-8"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const doc *d = NULL;
        err e;
        assert_false(doc_read_yaml(memory, S("t.yaml"), str_of(rows[i].text), &d, &e));
        assert_null(d);
        assert_int_equal(e.kind, rows[i].kind);
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line ||
            e.column != rows[i].column) {
            fail_msg("%s, not %d:%d: %s", err_text(memory, &e).p, rows[i].line, rows[i].column, rows[i].part);
        }
    }
}

static bool read_nested(int levels, bool with_alias, err *e)
{
    buf b = buf_in(memory);
    if (with_alias) {
        buf_put(&b, S("- &a [[x]]\n- "));
        levels -= 3; /* the list around, and two in the alias */
    }
    for (int i = 0; i < levels; i++) {
        buf_char(&b, '[');
    }
    buf_put(&b, with_alias ? S("*a") : S("x"));
    for (int i = 0; i < levels; i++) {
        buf_char(&b, ']');
    }
    const doc *d = NULL;
    return doc_read_yaml(memory, S("t.yaml"), buf_str(&b), &d, e);
}

static void test_limits(void **state)
{
    (void)state;
    err e;
    assert_true(read_nested(DOC_DEPTH_MAX, false, &e));
    assert_true(read_nested(DOC_DEPTH_MAX, true, &e));
    assert_false(read_nested(DOC_DEPTH_MAX + 1, false, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_false(read_nested(DOC_DEPTH_MAX + 1, true, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    /* "Billion laughs": nine levels of nine aliases. */
    buf b = buf_in(memory);
    buf_put(&b, S("a0: &a0 [x, x, x, x, x, x, x, x, x]\n"));
    for (int i = 1; i < 9; i++) {
        buf_printf(&b, "a%d: &a%d [", i, i);
        for (int k = 0; k < 9; k++) {
            buf_printf(&b, "%s*a%d", k > 0 ? ", " : "", i - 1);
        }
        buf_put(&b, S("]\n"));
    }
    const doc *d = NULL;
    assert_false(doc_read_yaml(memory, S("t.yaml"), buf_str(&b), &d, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_true(e.line == 7);
}

static void test_many_anchors(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    for (int i = 0; i < 5000; i++) {
        buf_printf(&b, "- &id%d %d\n- *id%d\n", i, i, i / 2);
    }
    const doc *d = NULL;
    err e;
    assert_true(doc_read_yaml(memory, S("t.yaml"), buf_str(&b), &d, &e));
    assert_int_equal(d->n, 10000);
    assert_ptr_equal(d->items[9999], d->items[4998]);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees),  cmocka_unit_test(test_places),       cmocka_unit_test(test_bad),
        cmocka_unit_test(test_limits), cmocka_unit_test(test_many_anchors),
    };
    int failed = cmocka_run_group_tests_name("doc_yaml", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
