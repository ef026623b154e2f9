#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static void test_the_real_one(void **state)
{
    (void)state;
    assert_int_equal(facts.table_count, 6);
    assert_true(facts.fact_count > 50);
    const fact_definition *f = fact_find(&facts, S("woonlandfactor"));
    assert_non_null(f);
    assert_int_equal(f->type, FACT_NUMBER);
    assert_int_equal(f->max, 10);
    f = fact_find(&facts, S("nederlander_of_gelijkgesteld"));
    assert_true(f->sensitive);
    f = household_column(&facts, S("relaties"), S("verwantschap"));
    assert_int_equal(f->value_count, 6);
    assert_true(str_eq(f->values[1], S("bloed_1")));
    assert_true(str_eq(f->labels[TEXT_NL][1], S("ouder of kind")));
    assert_true(str_eq(f->labels[TEXT_EN][1], S("parent or child")));
    assert_int_equal(f->min, INT64_MIN);
    assert_true(str_eq(f->file_key, S("relaties[].verwantschap")));
    assert_null(fact_find(&facts, S("nationaliteit")));
    f = household_column(&facts, S("personen"), S("persoon_id"));
    assert_int_equal(f->question[TEXT_NL].n, 0);
    f = fact_find(&facts, S("gedetineerd"));
    assert_true(str_eq(f->question[TEXT_EN], S("Are you detained, or do you still have a sentence to serve?")));
    assert_false(facts.tables[0].many);
    assert_true(facts.tables[2].many);
}

#define START "version: 1\ntables:\n  - {name: t, key: id, rows: one}\n"
#define KEY_FACT "  - {name: id, table: t, type: text, topic: basics}\n"

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *message;
        int line;
    } rows[] = {
        {"- 1\n", "the fact catalogue must be a mapping, not a list", 1},
        {"version: 2\n", "version '2' of the fact catalogue is not known; write 'version: 1'", 1},
        {"tables: []\n", "the key 'version' is missing here; add it", 1},
        {"version: 1\n", "'tables' must be a list with at least one item", 1},
        {"version: 1\ntables: []\n", "'tables' must be a list with at least one item", 2},
        {"version: 1\nfact: []\n", "the fact catalogue has no key 'fact'; README.md beside this file lists them", 2},
        {"version: 1\nversion: 1\n", "the key 'version' stands here twice; keep one", 2},
        {START, "'facts' must be a list with at least one item", 1},
        {"version: 1\ntables: [{name: t, key: id, rows: two}]\nfacts: [1]\n",
         "'rows: two' is not known; write one or many", 2},
        {"version: 1\ntables: [{name: t, key: id, rows: one}, {name: t, key: id, rows: one}]\nfacts: [1]\n",
         "the table 't' was defined before", 2},
        {START "facts: [1]\n", "a fact must be a mapping, not a number", 4},
        {START "facts:\n  - {name: id, table: t, type: text}\n", "the key 'topic' is missing here; add it", 5},
        {START "facts:\n  - {name: id, table: t, type: texts, topic: b}\n",
         "the type 'texts' is not known; write text, date, boolean, choice, number or amount", 5},
        {START "facts:\n  - {name: id, table: u, type: text, topic: b}\n", "the table 'u' is not in 'tables'", 5},
        {START "facts:\n  - {name: id, table: t, type: text, topic: b, sensitve: true}\n",
         "a fact has no key 'sensitve'; README.md beside this file lists them", 5},
        {START "facts:\n  - {name: id, table: t, type: text, topic: b, future: true}\n",
         "'future' is for a date only; remove it", 5},
        {START "facts:\n  - {name: id, table: t, type: text, topic: b, sensitive: ja}\n",
         "'sensitive' must be true or false", 5},
        {START "facts:\n  - {name: id, table: t, type: text, topic: b, min: 1}\n",
         "'min' is for numbers and amounts only; remove it", 5},
        {START "facts:\n  - {name: id, table: t, type: number, topic: b, min: x}\n", "'min' must be a whole number", 5},
        {START "facts:\n  - {name: id, table: t, type: number, topic: b, min: 2, max: 1}\n",
         "'min' is greater than 'max'", 5},
        {START "facts:\n  - {name: id, table: t, type: text, topic: b, values: []}\n",
         "'values' is for a choice only; remove it", 5},
        {START "facts:\n  - {name: c, table: t, type: choice, topic: b}\n",
         "'values' must be a list with at least one item", 5},
        {START "facts:\n  - {name: c, table: t, type: choice, topic: b, values: [{value: a, label: b, label_en: b}, "
               "{value: a, label: b, label_en: b}]}\n",
         "the value 'a' stands here twice", 5},
        {START "facts:\n  - {name: c, table: t, type: choice, topic: b, values: [{value: a, label: b}]}\n",
         "the key 'label_en' is missing here; add it", 5},
        {START "facts:\n  - {name: c, table: t, type: text, topic: b, question: 'Wat?'}\n",
         "the key 'question_en' is missing here; add it", 5},
        {START "facts:\n  - {name: [], table: t, type: text, topic: b}\n", "'name' must be a text, not a list", 5},
        {START "facts:\n" KEY_FACT KEY_FACT, "the fact 'id' of 't' was defined before", 6},
        {START "facts:\n  - {name: other, table: t, type: text, topic: b}\n",
         "the key 'id' of this table is not among its facts as a text", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fact_catalogue c = {.fact_count = 77};
        err e = {0};
        if (fact_catalogue_read(memory, S("f.yaml"), str_of(rows[i].yaml), &c, &e)) {
            fail_msg("%s: was read", rows[i].yaml);
        }
        assert_string_equal(e.message, rows[i].message);
        assert_int_equal(e.line, rows[i].line);
        assert_string_equal(e.file, "f.yaml");
        assert_int_equal(c.fact_count, 77); /* untouched */
    }
}

/* A catalogue without what the reader fills is content that somebody broke; the file is not to blame. */
static void test_catalogue_does_not_fit(void **state)
{
    (void)state;
    fact_catalogue c;
    household h;
    err e;
    assert_true(fact_catalogue_read(memory, S("f.yaml"), S(START "facts:\n" KEY_FACT), &c, &e));
    assert_false(household_read(memory, &c, S("h.yaml"), S("formaat: huishouden/1\npersonen: {id: a}\n"), NULL, 0,
                                TEXT_EN, &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_EN, "household.catalogue", S("persoon_id"), S("personen")).p);
}

/* A new fact needs no code: it is read by its type, where the catalogue says that it stands. */
static void test_a_new_fact(void **state)
{
    (void)state;
    static const char more[] =
        "  - {name: toilet, table: woningen, type: text, file: 'woningen[].toilet', topic: home}\n"
        "  - {name: borg, table: woningen, type: amount, min: 100, max: 500, file: "
        "'woningen[].borg', topic: home}\n"
        "  - {name: sinds, table: woningen, type: date, file: 'woningen[].sinds', topic: home}\n";
    static const char home[] = "formaat: huishouden/1\npersonen: {id: a}\nwoningen: {id: w, bewoners: a, ";
    str yaml = str_printf(memory, STR_FMT "%s", STR_ARG(testing_file("content/facts/facts.yaml")), more);
    fact_catalogue c;
    household h;
    err e;
    assert_true(fact_catalogue_read(memory, S("facts.yaml"), yaml, &c, &e));
    str good = str_printf(memory, "%stoilet: op de gang, borg: 5, sinds: 2020-01-01}\n", home);
    str low = str_printf(memory, "%sborg: 0.99}\n", home);
    assert_true(household_read(memory, &c, S("h.yaml"), good, NULL, date_from_ymd(2026, 7, 1), TEXT_NL, &h, &e));
    assert_true(str_eq(testing_cell(&h, "woningen a toilet"), S("op de gang")));
    assert_true(str_eq(testing_cell(&h, "woningen a borg"), S("500")));
    assert_true(str_eq(testing_cell(&h, "woningen a sinds"), S("2020-01-01")));
    assert_false(household_read(memory, &c, S("h.yaml"), low, NULL, date_from_ymd(2026, 7, 1), TEXT_NL, &h, &e));
    str money = text_money(memory, TEXT_NL, 100);
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.amount_small", S("0.99"), S("borg"), money).p);
    assert_false(testing_read(good.p, TEXT_NL, &h, &e)); /* our own catalogue has no such key */
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_real_one),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_catalogue_does_not_fit),
        cmocka_unit_test(test_a_new_fact),
    };
    int failed = cmocka_run_group_tests_name("catalogue", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
