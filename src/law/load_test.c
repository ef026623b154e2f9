/* What is refused when a law is loaded: each refusal with its sentence and its place; and limits of the format. */
#include "law/law.h"

#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define HEAD "$id: w\nregulatory_layer: WET\npublication_date: '2025-01-01'\nvalid_from: '2025-01-01'\n"
#define ARTICLE "articles:\n- number: '1'\n  text: x\n  machine_readable:\n"
#define ACTION(value)                                                                                                  \
    HEAD ARTICLE "    execution:\n      output: [{name: r, type: number}]\n      actions:\n      - output: r\n       " \
                 " value: " value "\n"

typedef struct refusal {
    const char *what, *law;
    int line, column, code; /* line 0: not looked at */
    const char *sentence;   /* the whole of it, or its beginning when it ends in … */
} refusal;

static const refusal refusals[] = {
    {"broken YAML", "$id: w\narticles: [1, 2\n", 3, 1, LAW_E_YAML, "…"},
    {"no mapping", "- a\n- b\n", 1, 1, LAW_E_LOAD, "a law is a mapping with '$id' and 'articles', not a list"},
    {"no $id", "regulatory_layer: WET\npublication_date: '2025-01-01'\narticles: []\n", 1, 1, LAW_E_LOAD,
     "a law needs the field '$id'"},
    {"no articles", HEAD, 1, 1, LAW_E_LOAD, "a law needs the field 'articles'"},
    {"unknown layer", "$id: w\nregulatory_layer: WETJE\npublication_date: '2025-01-01'\narticles: []\n", 2, 19,
     LAW_E_LOAD, "unknown regulatory layer 'WETJE'; expected one of WET, AMVB, …"},
    {"misspelt field at the top", "$id: w\nregulatory_layer: WET\npublication_dat: '2025-01-01'\narticles: []\n", 3, 1,
     LAW_E_LOAD, "unknown field 'publication_dat' in a law; did you mean 'publication_date'?"},
    {"unsupported schema", "$schema: https://example.org/schema/v0.6.0/schema.json\n" HEAD "articles: []\n", 1, 10,
     LAW_E_LOAD, "schema version 'v0.6.0' is not supported; v0.5.0 to v0.5.6 are"},
    {"unknown dialect", "$schema: urn:samenhang:law-rows:2\n" HEAD "articles: []\n", 1, 10, LAW_E_LOAD,
     "unknown dialect 'urn:samenhang:law-rows:2'; this version reads urn:samenhang:law-rows:1"},
    {"impossible valid_from",
     "$id: w\nregulatory_layer: WET\npublication_date: '2025-01-01'\nvalid_from: '2025-02-30'\narticles: []\n", 4, 13,
     LAW_E_LOAD, "'valid_from' is no real day: '2025-02-30'; write it as YYYY-MM-DD"},
    {"impossible valid_to", HEAD "valid_to: '2025-13-01'\narticles: []\n", 5, 11, LAW_E_LOAD,
     "'valid_to' is no real day: '2025-13-01'; write it as YYYY-MM-DD"},
    {"repeated field", HEAD "valid_from: '2026-01-01'\narticles: []\n", 5, 1, LAW_E_LOAD,
     "the field 'valid_from' stands twice in a law; keep one"},
    {"unknown operation", ACTION("{operation: SUM, values: [1, 2]}"), 13, 28, LAW_E_LOAD, "unknown operation 'SUM'; …"},
    {"lower-case operation", ACTION("{operation: add, values: [1, 2]}"), 13, 28, LAW_E_LOAD,
     "unknown operation 'add'; did you mean ADD?"},
    {"misspelt operation", ACTION("{operation: MULTIPY, values: [1, 2]}"), 13, 28, LAW_E_LOAD,
     "unknown operation 'MULTIPY'; did you mean MULTIPLY?"},
    {"misspelt field of an operation", ACTION("{operation: EQUALS, subjcet: 1, value: 2}"), 13, 36, LAW_E_LOAD,
     "unknown field 'subjcet' in EQUALS; did you mean 'subject'?"},
    {"missing field of an operation", ACTION("{operation: EQUALS, subject: 1}"), 13, 16, LAW_E_LOAD,
     "EQUALS needs the field 'value'"},
    {"list where an expression is due", ACTION("{operation: EQUALS, subject: 1, value: [0, 2, 2]}"), 13, 55, LAW_E_LOAD,
     "a list is no expression; use {operation: LIST, items: […]} or a definition"},
    {"mapping without operation", ACTION("{ADD: [1, 2]}"), 13, 16, LAW_E_LOAD,
     "an expression is a variable, a literal or a mapping with 'operation'; this mapping has none"},
    {"values that are no list", ACTION("{operation: ADD, values: 3}"), 13, 41, LAW_E_LOAD,
     "'values' is a list, not a number"},
    {"precision that is no number", ACTION("{operation: ROUND, value: 3, precision: twee}"), 13, 56, LAW_E_LOAD,
     "'precision' of ROUND is a whole number between -28 and 28"},
    {"number of more than 63 bits", ACTION("9223372036854775808"), 13, 16, LAW_E_LOAD,
     "the number '9223372036854775808' is too large"},
    {"case without then", ACTION("{operation: IF, cases: [{when: true}]}"), 13, 40, LAW_E_LOAD,
     "IF needs the field 'then'"},
    {"FOREACH outside the dialect", ACTION("{operation: FOREACH, collection: $x, body: 1}"), 13, 16, LAW_E_LOAD,
     "FOREACH is not in the published format; a document that uses it declares '$schema: urn:samenhang:law-rows:1'"},
    {"table outside the dialect",
     HEAD ARTICLE "    execution:\n      input:\n      - {name: a, type: array, source: {table: t}}\n", 11, 40,
     LAW_E_LOAD, "'table' is not in the published format; …"},
    {"input without name", HEAD ARTICLE "    execution:\n      input:\n      - {type: number}\n", 11, 9, LAW_E_LOAD,
     "an input needs the field 'name'"},
    {"hook point that does not exist",
     HEAD ARTICLE "    hooks:\n    - {hook_point: before, applies_to: {legal_character: TOETS}}\n", 10, 20, LAW_E_LOAD,
     "'hook_point' is pre_actions or post_actions, not 'before'"},
    {"override without output", HEAD ARTICLE "    overrides:\n    - {law: a, article: '1'}\n", 10, 7, LAW_E_LOAD,
     "an override needs the field 'output'"},
};

static law_corpus *new_corpus(void)
{
    return law_corpus_new();
}

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const refusal *r = &refusals[i];
        law_corpus *c = new_corpus();
        err e = {0};
        assert_false(law_corpus_add(c, S("wet.yaml"), str_of(r->law), &e));
        str wanted = str_of(r->sentence), got = str_of(e.message);
        bool open = str_ends(wanted, S("…"));
        wanted = open ? str_cut(wanted, 0, wanted.n - 3) : wanted;
        bool same = open ? str_starts(got, wanted) : str_eq(got, wanted);
        if (!same || e.code != r->code || e.line != r->line || e.column != r->column || got.n == 0) {
            fail_msg("%s: got %d:%d code %d \"%s\"\nexpected %d:%d code %d \"%s\"", r->what, e.line, e.column, e.code,
                     e.message, r->line, r->column, r->code, r->sentence);
        }
        assert_string_equal(e.file, "wet.yaml");
        assert_true(law_corpus_seal(c, &e));
        assert_int_equal(law_corpus_count(c), 0); /* bad input changes nothing */
        law_corpus_free(c);
    }
}

static void test_five_megabytes(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD "articles:\n"));
    while (b.n < 5u << 20) {
        buf_put(&b, S("- {number: '1', text: "
                      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}\n"));
    }
    law_corpus *c = new_corpus();
    err e = {0};
    assert_false(law_corpus_add(c, S("groot.yaml"), buf_str(&b), &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_non_null(strstr(e.message, "at most 1000000 are allowed"));
    law_corpus_free(c);
}

static void test_too_many_articles(void **state)
{
    (void)state;
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD "articles:\n"));
    for (int i = 0; i < 1001; i++) {
        buf_printf(&b, "- {number: '%d', text: x}\n", i);
    }
    law_corpus *c = new_corpus();
    err e = {0};
    assert_false(law_corpus_add(c, S("lang.yaml"), buf_str(&b), &e));
    assert_string_equal(e.message, "'articles' has 1001 items; at most 1000 are allowed");
    law_corpus_free(c);
}

/* Things that look odd but are right: they must load. */
static void test_accepted(void **state)
{
    static const char *const laws[] = {
        HEAD "articles: []\n",
        "$schema: https://example.org/tags/schema-v0.5.0/schema/v0.5.0/schema.json\n" HEAD "articles: []\n",
        "$id: w\nregulatory_layer: WET\npublication_date: 20250101\nvalid_from: '#inwerking'\narticles: []\n",
        HEAD
        "iets_anders: 3\narticles:\n- number: 1\n  text: x\n  eigen_veld: ja\n", /* unknown, but no slip of a known field */
        HEAD ARTICLE "    requires: [{article: '2'}]\n",
        HEAD ARTICLE "    requires: ['2']\n",
        ACTION("{operation: SWITCH, cases: []}"),
        ACTION("{operation: EQUALS, subject: 1, value: 1, legal_basis: {law: x}}"),
        ACTION("{operation: IN, subject: 1}"), /* fails when it is evaluated, as the format says */
    };
    (void)state;
    for (size_t i = 0; i < sizeof laws / sizeof *laws; i++) {
        law_corpus *c = new_corpus();
        err e = {0};
        if (!law_corpus_add(c, S("wet.yaml"), str_of(laws[i]), &e)) {
            fail_msg("refused: %d: %s\n%s", e.line, e.message, laws[i]);
        }
        assert_true(law_corpus_seal(c, &e));
        assert_int_equal(law_corpus_count(c), 1);
        law_corpus_free(c);
    }
}

static void test_the_same_version_replaces(void **state)
{
    (void)state;
    law_corpus *c = new_corpus();
    err e = {0};
    assert_true(law_corpus_add(c, S("een.yaml"), S(HEAD "name: Een\narticles: []\n"), &e));
    assert_true(law_corpus_add(c, S("twee.yaml"), S(HEAD "name: Twee\narticles: []\n"), &e));
    assert_true(law_corpus_seal(c, &e));
    assert_int_equal(law_corpus_count(c), 1);
    law_version_info info = law_version_describe(law_corpus_at_index(c, 0));
    assert_true(str_eq(info.name, S("Twee")));
    law_corpus_free(c);
}

static void test_hash_is_of_the_bytes(void **state)
{
    (void)state;
    law_corpus *c = new_corpus();
    err e = {0};
    assert_true(law_corpus_add(c, S("een.yaml"), S(HEAD "articles: []\n"), &e));
    assert_true(law_corpus_seal(c, &e));
    law_version_info info = law_version_describe(law_corpus_find(c, S("w")));
    assert_memory_equal(info.hash, "f38d98a47ce7dc7a826978d44e8717954d4189fdfec913593fa8807ea2a1751b", 64);
    law_corpus_free(c);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_five_megabytes),
        cmocka_unit_test(test_too_many_articles),
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_the_same_version_replaces),
        cmocka_unit_test(test_hash_is_of_the_bytes),
    };
    int failed = cmocka_run_group_tests_name("load", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
