#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static void test_the_real_one(void **state)
{
    (void)state;
    assert_true(facts.table_count >= 10);
    assert_true(facts.fact_count > 50);
    const fact_definition *f = fact_find(&facts, S("woonlandfactor"));
    assert_non_null(f);
    assert_int_equal(f->type, FACT_NUMBER);
    assert_int_equal(f->max, 2);
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
    assert_true(f->has_usual && f->usual == 0);
    f = fact_find(&facts, S("zorgverzekering"));
    assert_true(f->has_usual && str_eq(f->values[f->usual], S("nederlands")));
    f = fact_find(&facts, S("woonlandfactor"));
    assert_false(f->has_usual);
    assert_true(str_eq(f->after, S("zorgverzekering")));
    assert_int_equal(fact_find(&facts, S("heeft_woonkosten"))->topic_order, 1);
    f = fact_find(&facts, S("maanden_laag_inkomen"));
    assert_true(f->may_rise && !f->may_fall && f->may_become == 0);
    f = fact_find(&facts, S("inkomenstoeslag_laatste_jaar"));
    assert_true(f->may_become == 1); /* only no */
    f = fact_find(&facts, S("woning_soort"));
    assert_true(str_eq(f->values[0], S("huur")) && f->may_become == 1);
    assert_true(fact_find(&facts, S("beslag_op_inkomen"))->may_become == 0);
    assert_false(facts.tables[0].many);
    assert_true(facts.tables[2].many);
}

static bool has(str text, const char *part)
{
    return str_find(text, str_of(part)) >= 0;
}

/* One person is asked about another, and that other may be the reader: "you" then stands where the name would. And a question that follows another may be
 * asked long after it, when nobody knew the answer: it says by itself what it is about. */
static void test_questions_stand_alone(void **state)
{
    static const char *const verbs[] = {"Is {", "is {", "Was {", "was {", "Has {", "has {", "Does {", "does {"};
    size_t about = 0, after = 0;
    (void)state;
    for (size_t i = 0; i < facts.fact_count; i++) {
        const fact_definition *f = &facts.facts[i];
        str english = f->question[TEXT_EN];
        if (has(english, "{ander}") && str_starts(f->file_key, S("personen"))) {
            about++;
            for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++) {
                assert_false(has(english, verbs[k]));
            }
        }
        if (f->after.n > 0) {
            after++;
            assert_false(has(english, "those ") || has(english, "these ") || has(english, "that going"));
            assert_false(has(f->question[TEXT_NL], "die kosten") || has(f->question[TEXT_NL], "dat gebeuren"));
        }
    }
    assert_true(about == 2 && after > 20);
}

#define TOP "version: 1\ntopics: [basics, b]\n"
#define START TOP "tables:\n  - {name: t, key: id, rows: one}\n"
#define KEY_FACT "  - {name: id, table: t, type: text, topic: basics}\n"

#define FACT(of) "facts:\n  - {name: x, table: t, topic: b, type: " of "}\n"

static const struct {
    const char *yaml, *message;
    int line;
} refusals[] = {
    {"- 1\n", "the fact catalogue must be a mapping, not a list", 1},
    {"version: 2\n", "version '2' of the fact catalogue is not known; write 'version: 1'", 1},
    {"tables: []\n", "the key 'version' is missing here; add it", 1},
    {"version: 1\n", "'topics' must be a list with at least one item", 1},
    {TOP, "'tables' must be a list with at least one item", 1},
    {TOP "tables: []\n", "'tables' must be a list with at least one item", 3},
    {"version: 1\nfact: []\n", "the fact catalogue has no key 'fact'; README.md beside this file lists them", 2},
    {"version: 1\nversion: 1\n", "the key 'version' stands here twice; keep one", 2},
    {START, "'facts' must be a list with at least one item", 1},
    {TOP "tables: [{name: t, key: id, rows: two}]\nfacts: [1]\n", "'rows: two' is not known; write one or many", 3},
    {TOP "tables: [{name: t, key: id, rows: one}, {name: t, key: id, rows: one}]\nfacts: [1]\n",
     "the table 't' was defined before", 3},
    {START "facts: [1]\n", "a fact must be a mapping, not a number", 5},
    {START "facts:\n  - {name: id, table: t, type: text}\n", "the key 'topic' is missing here; add it", 6},
    {START "facts:\n  - {name: id, table: t, type: texts, topic: b}\n",
     "the type 'texts' is not known; write text, date, boolean, choice, number or amount", 6},
    {START "facts:\n  - {name: id, table: u, type: text, topic: b}\n", "the table 'u' is not in 'tables'", 6},
    {START "facts:\n  - {name: id, table: t, type: text, topic: b, sensitve: true}\n",
     "a fact has no key 'sensitve'; README.md beside this file lists them", 6},
    {START "facts:\n  - {name: id, table: t, type: text, topic: b, sensitive: ja}\n",
     "'sensitive' must be true or false", 6},
    {START "facts:\n  - {name: id, table: t, type: text, topic: b, min: 1}\n",
     "'min' is for numbers and amounts only; remove it", 6},
    {START "facts:\n  - {name: id, table: t, type: number, topic: b, min: x}\n", "'min' must be a whole number", 6},
    {START "facts:\n  - {name: id, table: t, type: number, topic: b, min: 2, max: 1}\n", "'min' is greater than 'max'",
     6},
    {START "facts:\n  - {name: id, table: t, type: text, topic: b, whole: true}\n",
     "'whole' is for a number only; remove it", 6},
    {START "facts:\n  - {name: id, table: t, type: number, topic: b, future: true}\n",
     "'future' is for a date only; remove it", 6},
    {TOP "tables: [{name: t, key: id, rows: one}, {name: u, key: id, rows: one}]\nfacts:\n" KEY_FACT
         "  - {name: id, table: u, type: text, topic: b}\n  - {name: x, table: u, type: date, topic: b}\n"
         "  - {name: x, table: t, type: date, topic: b}\n",
     "the fact 'x' also stands in the table 'u'; of tables with one row a person, each column needs a name of its "
     "own",
     8},
    {START "facts:\n  - {name: id, table: t, type: text, topic: b, values: []}\n",
     "'values' is for a choice only; remove it", 6},
    {START "facts:\n  - {name: c, table: t, type: choice, topic: b}\n",
     "'values' must be a list with at least one item", 6},
    {START "facts:\n  - {name: c, table: t, type: choice, topic: b, values: [{value: a, label: b, label_en: b}, "
           "{value: a, label: b, label_en: b}]}\n",
     "the value 'a' stands here twice", 6},
    {START "facts:\n  - {name: c, table: t, type: choice, topic: b, values: [{value: a, label: b}]}\n",
     "the key 'label_en' is missing here; add it", 6},
    {START "facts:\n  - {name: c, table: t, type: text, topic: b, question: 'Wat?'}\n",
     "the key 'question_en' is missing here; add it", 6},
    {START "facts:\n  - {name: id, table: t, type: text, topic: c}\n", "the topic 'c' is not in 'topics'", 6},
    {START FACT("boolean, usual: 0"), "'usual' of a boolean must be true or false", 6},
    {START FACT("boolean, usual: [true]"), "'usual' of a boolean must be true or false", 6},
    {START FACT("number, min: 0, max: 53, usual: 54"), "'usual' of a number must be a whole number from 'min' to 'max'",
     6},
    {START FACT("number, usual: 0.5"), "'usual' of a number must be a whole number from 'min' to 'max'", 6},
    {START FACT("number, usual: none"), "'usual' of a number must be a whole number from 'min' to 'max'", 6},
    {START FACT("choice, values: [{value: a, label: b, label_en: b}], usual: b"), "'usual' must be one of 'values'", 6},
    {START FACT("amount, usual: 0"), "'usual' is for a boolean, choice or number only; remove it", 6},
    {START FACT("date, usual: 2026-01-01"), "'usual' is for a boolean, choice or number only; remove it", 6},
    {START FACT("boolean, may_become: ja"), "'may_become' of a boolean must be true or false", 6},
    {START FACT("amount, may_become: 5"), "'may_become' of a number or amount must be less or more", 6},
    {START FACT("choice, values: [{value: a, label: b, label_en: b}], may_become: a"),
     "'may_become' of a choice is a list of values, of at most 64", 6},
    {START FACT("choice, values: [{value: a, label: b, label_en: b}], may_become: [b]"),
     "'may_become' of a choice lists some of its 'values'", 6},
    {START FACT("date, may_become: less"), "'may_become' is not for a text or a date; remove it", 6},
    {START FACT("boolean, after: y") KEY_FACT, "'after' must be another fact of the table 't'", 6},
    {START FACT("boolean, after: x") KEY_FACT, "'after' must be another fact of the table 't'", 6},
    {TOP
     "tables: [{name: t, key: id, rows: one}, {name: u, key: id, rows: one}]\nfacts:\n"
     "  - {name: x, table: t, type: date, topic: b}\n  - {name: y, table: u, type: date, topic: b, after: x}\n" KEY_FACT
     "  - {name: id, table: u, type: text, topic: b}\n",
     "'after' must be another fact of the table 'u'", 6},
    {START "facts:\n  - {name: [], table: t, type: text, topic: b}\n", "'name' must be a text, not a list", 6},
    {START "facts:\n" KEY_FACT KEY_FACT, "the fact 'id' of 't' was defined before", 7},
    {START "facts:\n  - {name: other, table: t, type: text, topic: b}\n",
     "the key 'id' of this table is not among its facts as a text", 4},
};

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        fact_catalogue c = {.fact_count = 77};
        err e = {0};
        if (fact_catalogue_read(memory, S("f.yaml"), str_of(refusals[i].yaml), &c, &e)) {
            fail_msg("%s: was read", refusals[i].yaml);
        }
        assert_string_equal(e.message, refusals[i].message);
        assert_int_equal(e.line, refusals[i].line);
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

/* A new fact needs no code: it is read by its type, where the catalogue says that it stands. One for each list of the file. */
#define NEW(name, table, rest) "  - {name: " name ", table: " table ", topic: home, " rest "}\n"
static const char new_facts[] = NEW("toilet", "woningen", "type: text, file: 'woningen[].toilet'") NEW(
    "borg", "woningen",
    "type: amount, min: 100, max: 500, file: 'woningen[].borg'") NEW("huurt_sinds", "woningen",
                                                                     "type: date, file: 'woningen[].huurt_sinds'")
    NEW("recht_van_eerder", "woningen", "type: boolean, file: 'personen[].recht_van_eerder'") NEW(
        "jaren_gespaard", "vermogens", "type: number, whole: true, min: 0, max: 90, file: 'personen[].jaren_gespaard'")
        NEW("verhuisdag", "personen", "type: date, future: true, file: 'personen[].verhuisdag'")
            NEW("uren", "inkomens", "type: number, min: 0, max: 80, file: 'personen[].inkomen[].uren'")
                NEW("kunst", "vermogens", "type: amount, file: 'personen[].vermogen.kunst'")
                    NEW("opvang_uren", "kinderen", "type: number, min: 0, max: 230, file: 'kinderen[].opvang_uren'")
                        NEW("elkaar_kennen", "relaties", "type: boolean, file: 'relaties[].elkaar_kennen'") NEW(
                            "aangekondigd", "dreigingen", "type: boolean, file: 'woningen[].dreiging[].aangekondigd'")
                            NEW("voorlopig", "ontvangsten", "type: boolean, file: 'personen[].ontvangt[].voorlopig'")
                                NEW("deurwaarder", "schuldposten",
                                    "type: boolean, file: 'personen[].vermogen.schulden[].deurwaarder'")
                                    NEW("verkoopbaar", "bezitposten",
                                        "type: boolean, file: 'personen[].vermogen.bezittingen[].verkoopbaar'");

static const char told_of_new_facts[] =
    "formaat: huishouden/1\n"
    "personen:\n"
    "  - {id: k, geboren: 2020-01-01}\n"
    "  - id: a\n    recht_van_eerder: ja\n    jaren_gespaard: 12\n    verhuisdag: 2026-09-01\n"
    "    inkomen: {soort: loon, uren: '32,5'}\n    ontvangt: {regeling: aow, voorlopig: nee}\n"
    "    vermogen: {kunst: 5, schulden: {bedrag: 1, deurwaarder: ja}, bezittingen: {bedrag: 2, verkoopbaar: nee}}\n"
    "kinderen: {kind: k, ouders: a, opvang_uren: 60}\n"
    "relaties: {van: a, met: k, elkaar_kennen: ja}\n"
    "woningen: {id: w, bewoners: [a, k], toilet: op de gang, borg: 5, huurt_sinds: 2020-01-01, "
    "dreiging: {soort: ontruiming, aangekondigd: ja}}\n";

static const struct {
    const char *cell, *value;
} new_cells[] = {
    {"woningen a toilet", "op de gang"},
    {"woningen a borg", "500"},
    {"woningen a huurt_sinds", "2020-01-01"},
    {"woningen a recht_van_eerder", "ja"},
    {"woningen k recht_van_eerder", "-"},
    {"vermogens a jaren_gespaard", "12"},
    {"personen a verhuisdag", "2026-09-01"},
    {"inkomens a.1 uren", "32.5"},
    {"vermogens a kunst", "500"},
    {"kinderen a k opvang_uren", "60"},
    {"relaties k a elkaar_kennen", "ja"},
    {"dreigingen a w.1 aangekondigd", "ja"},
    {"dreigingen k w.1 aangekondigd", "ja"},
    {"ontvangsten a.1 voorlopig", "nee"},
    {"schuldposten a.1 deurwaarder", "ja"},
    {"bezitposten a.1 verkoopbaar", "nee"},
};

static void test_new_facts(void **state)
{
    (void)state;
    str yaml = str_printf(memory, STR_FMT "%s", STR_ARG(testing_file("content/facts/facts.yaml")), new_facts);
    fact_catalogue c;
    household h;
    err e;
    date day = date_from_ymd(2026, 7, 1);
    assert_true(fact_catalogue_read(memory, S("facts.yaml"), yaml, &c, &e));
    if (!household_read(memory, &c, S("h.yaml"), str_of(told_of_new_facts), NULL, day, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    for (size_t i = 0; i < sizeof new_cells / sizeof *new_cells; i++) {
        str value = testing_cell(&h, new_cells[i].cell);
        if (!str_eq(value, str_of(new_cells[i].value))) {
            fail_msg("%s is '" STR_FMT "', expected '%s'", new_cells[i].cell, STR_ARG(value), new_cells[i].value);
        }
    }
    assert_int_equal(household_rows(&h, S("woningen"))->n, 2);
    assert_true(str_eq(testing_cell_of(&household_rows(&h, S("woningen"))->rows[0], S("persoon_id")), S("k")));
    str low = S("formaat: huishouden/1\npersonen: {id: a}\nwoningen: {id: w, borg: 0.99}\n");
    assert_false(household_read(memory, &c, S("h.yaml"), low, NULL, day, TEXT_NL, &h, &e));
    str money = text_money(memory, TEXT_NL, 100);
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.amount_small", S("0.99"), S("borg"), money).p);
    str parts = S("formaat: huishouden/1\npersonen: {id: a, jaren_gespaard: 1.5}\n");
    assert_false(household_read(memory, &c, S("h.yaml"), parts, NULL, day, TEXT_NL, &h, &e));
    assert_false(testing_read(told_of_new_facts, TEXT_NL, &h, &e)); /* our own catalogue has no such keys */
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_real_one), cmocka_unit_test(test_questions_stand_alone),
        cmocka_unit_test(test_refusals),     cmocka_unit_test(test_catalogue_does_not_fit),
        cmocka_unit_test(test_new_facts),
    };
    int failed = cmocka_run_group_tests_name("catalogue", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
