#include "law/terms.h"

#include <setjmp.h>

#include "base/file.h"

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* ------------------------------------------------------------------ small laws */

#define LAW(id) "$id: " id "\nregulatory_layer: WET\npublication_date: '2020-01-01'\nvalid_from: '2020-01-01'\n"
#define ROWS "$schema: urn:samenhang:law-rows:1\n"

static const char ages_law[] =
    ROWS LAW("ages") "articles:\n"
                     "  - number: '1'\n    text: x\n    machine_readable:\n      execution:\n"
                     "        parameters: [{name: born, type: date}]\n"
                     "        output: [{name: age, type: number}, {name: oldest, type: number}]\n"
                     "        actions:\n"
                     "          - output: age\n            value: {operation: AGE, date_of_birth: $born, "
                     "reference_date: $referencedate}\n"
                     "          - output: oldest\n            value: {operation: MAX, values: [$age, 5]}\n";

static const char uses_law[] = ROWS LAW(
    "uses") "articles:\n"
            "  - number: '2'\n    text: x\n    machine_readable:\n"
            "      definitions: {border: {value: 27}, spans: [15, 16]}\n"
            "      execution:\n"
            "        parameters: [{name: born, type: date}, {name: weeks_away, type: number}, {name: given, type: "
            "number, type_spec: {unit: months}}]\n"
            "        input:\n"
            "          - {name: their_age, type: number, source: {regulation: ages, output: oldest}}\n"
            "          - {name: people, type: array, source: {table: people, fields: [born, sort, weeks_away]}}\n"
            "        output: [{name: a, type: boolean}, {name: b, type: boolean}, {name: c, type: boolean}, {name: d, "
            "type: boolean}, "
            "{name: e, type: boolean}, {name: f, type: date}, {name: g, type: boolean}, {name: h, type: number}, "
            "{name: i, type: boolean}]\n"
            "        actions:\n"
            "          - output: a\n            value: {operation: LESS_THAN, subject: $their_age, value: $border}\n"
            "          - output: b\n            value: {operation: NOT, value: {operation: LESS_THAN, subject: 18, "
            "value: $their_age}}\n"
            "          - output: c\n            value: {operation: IN, subject: $their_age, value: $spans}\n"
            "          - output: d\n            value: {operation: GREATER_THAN, subject: $weeks_away, value: 13}\n"
            "          - output: e\n            value: {operation: GREATER_THAN_OR_EQUAL, subject: {operation: "
            "DATE_DIFF, from: $born, to: $referencedate, in: days}, value: 100}\n"
            "          - output: f\n            value: {operation: DATE_ADD, date: $referencedate, weeks: 6, days: "
            "-1}\n"
            "          - output: g\n            value: {operation: EQUALS, subject: $given, value: 30}\n"
            "          - output: h\n            value:\n              operation: FOREACH\n              collection: "
            "$people\n              as: p\n"
            "              filter: {operation: AND, conditions: [{operation: NOT, value: {operation: IN, subject: "
            "$p.sort, values: [x, y]}}, "
            "{operation: EQUALS, subject: $p.sort, value: z}, {operation: LESS_THAN, subject: $p.weeks_away, value: "
            "4}]}\n"
            "              body: 1\n              combine: ADD\n"
            "          - output: i\n            value:\n              operation: FOREACH\n"
            "              collection: {operation: FOREACH, collection: $people, as: q, body: {operation: AGE, "
            "date_of_birth: $q.born, reference_date: $referencedate}}\n"
            "              as: years\n              body: {operation: NOT_EQUALS, subject: $years, value: 65}\n        "
            "      combine: OR\n";

static law_corpus *corpus_of(const char *const *laws)
{
    law_corpus *c = law_corpus_new();
    err e = {0};
    for (size_t i = 0; laws[i] != NULL; i++) {
        if (!law_corpus_add(c, S("test.yaml"), str_of(laws[i]), &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    assert_true(law_corpus_seal(c, &e));
    return c;
}

static str shown(const law_found_terms *f)
{
    buf b = buf_in(memory);
    for (size_t i = 0; i < f->border_count; i++) {
        const law_border *x = &f->borders[i];
        buf_printf(&b, STR_FMT ": " STR_FMT " %s " STR_FMT " %s\n", STR_ARG(x->place.output), STR_ARG(x->what),
                   x->relation, STR_ARG(law_value_text(memory, x->number)),
                   x->kind == LAW_BORDER_AGE ? "of age" : x->unit);
    }
    for (size_t i = 0; i < f->kinds_count; i++) {
        const law_kinds *k = &f->kinds[i];
        buf_printf(&b, STR_FMT ": " STR_FMT "." STR_FMT " %s", STR_ARG(k->place.output), STR_ARG(k->table),
                   STR_ARG(k->column), k->others ? "but" : "is");
        for (size_t v = 0; v < k->count; v++) {
            buf_printf(&b, " " STR_FMT, STR_ARG(k->kinds[v]));
        }
        buf_char(&b, '\n');
    }
    return buf_str(&b);
}

static void test_what_is_found(void **state)
{
    (void)state;
    const char *const laws[] = {ages_law, uses_law, NULL};
    const law_time_fact facts[] = {{S("weeks_away"), S("weeks")}};
    law_corpus *c = corpus_of(laws);
    law_view *v = law_view_at(c, date_from_ymd(2026, 1, 1));
    law_found_terms f;
    law_terms_find(memory, v, facts, 1, &f);
    static const char expected[] =
        "a: their_age < 27 of age\n"  /* through a reference, an output and MAX; a definition */
        "b: their_age <= 18 of age\n" /* turned around, and under NOT: not (18 < age) */
        "c: their_age = 15 of age\n"
        "c: their_age = 16 of age\n"
        "d: weeks_away > 13 weeks\n" /* a time fact */
        "e:  >= 100 days\n"
        "f:  + 6 weeks\n"           /* one day back is no deadline */
        "g: given = 30 months\n"    /* the unit that the law gives */
        "h: weeks_away < 4 weeks\n" /* a column */
        "i: years <> 65 of age\n"   /* the element of a list of ages */
        "h: people.sort but x y\n"
        "h: people.sort is z\n";
    str made = shown(&f);
    assert_string_equal(str_copy(memory, made).p, expected);
    law_terms_find(memory, v, NULL, 0, &f); /* without the facts, weeks are numbers like any other */
    assert_true(str_find(shown(&f), S("weeks_away")) < 0);
    law_view_free(v);
    v = law_view_at(c, date_from_ymd(2019, 1, 1)); /* nothing is in force */
    law_terms_find(memory, v, facts, 1, &f);
    assert_int_equal(f.border_count + f.kinds_count, 0);
    law_view_free(v);
    law_corpus_free(c);
}

/* ------------------------------------------------------------------ the file */

#define START "version: 1\nconcepts:\n  - id: x\n    subject: age\n    name: {nl: X, en: X}\n"
#define DEFINITION "    definitions:\n      - {law: uses, article: '2', output: a, counts: {nl: A, en: A}}\n"
static void test_told(void **state)
{
    (void)state;
    const char *const laws[] = {ages_law, uses_law, NULL};
    law_corpus *c = corpus_of(laws);
    law_view *v = law_view_at(c, date_from_ymd(2026, 1, 1));
    law_terms t;
    err e = {0};
    str yaml = S("time_facts: {weeks_away: weeks}\n" START DEFINITION
                 "    clashes:\n      - id: c\n        says: {nl: 'van {0} tot {1}', en: '{1} and {0}'}\n        "
                 "household: {nl: h, en: h}\n"
                 "        numbers: [{law: uses, article: '2', age: 27}, {law: uses, article: '2', weeks: 13}]\n");
    if (!law_terms_read(memory, c, v, S("t.yaml"), yaml, &t, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    assert_int_equal(t.concept_count, 1);
    const law_definition *d = t.concepts[0].definitions;
    assert_int_equal(d->age_count, 5); /* 27, 18, 15, 16 and 65, each once */
    assert_true(str_eq(t.concepts[0].clashes[0].says[TEXT_NL], S("van 27 tot 13")));
    assert_true(str_eq(t.concepts[0].clashes[0].says[TEXT_EN], S("13 and 27")));
    law_view_free(v);
    v = law_view_at(c, date_from_ymd(2019, 1, 1)); /* it exists on another day */
    assert_true(law_terms_read(memory, c, v, S("t.yaml"), yaml, &t, &e));
    assert_int_equal(t.concepts[0].definition_count + t.concepts[0].clash_count, 0);
    assert_true(law_terms_read(memory, c, v, S("t.yaml"), STR_NULL, &t, &e));
    assert_int_equal(t.concept_count, 0);
    law_view_free(v);
    law_corpus_free(c);
}

#define NUMBERED(numbers)                                                                                              \
    START "    clashes:\n      - id: c\n        says: {nl: '{0}', en: '{0}'}\n        household: {nl: h, en: h}\n"     \
          "        numbers: [" numbers "]\n"

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *yaml, *part;
        int line;
    } rows[] = {
        {"version: 2\n", "write 'version: 1'", 1},
        {"version: 1\nconcept: []\n", "the file of terms has no key 'concept'", 2},
        {"version: 1\ntime_facts: {x: hours}\n", "the unit must be years, months, weeks or days", 2},
        {"version: 1\nincome_kinds: {table: x}\n", "the key 'column' is missing here", 2},
        {"version: 1\nconcepts:\n  - {id: x, subject: moon, name: {nl: X, en: X}}\n", "'moon' is not known", 3},
        {START "  - {id: x, subject: age, name: {nl: X, en: X}}\n", "the concept 'x' was defined before", 6},
        {START "    definitions: [{law: nolaw, article: '2', output: a, counts: {nl: A, en: A}}]\n",
         "no version of 'nolaw' has an article '2' with the output 'a'", 6},
        {START "    definitions: [{law: uses, article: '3', output: a, counts: {nl: A, en: A}}]\n", "an article '3'",
         6},
        {START "    definitions: [{law: uses, article: '2', output: z, counts: {nl: A, en: A}}]\n", "the output 'z'",
         6},
        {START "    definitions: [{law: uses, article: '2', output: a}]\n", "the key 'counts' is missing here", 6},
        {START "    definitions: [{law: uses, article: '2', output: a, counts: {nl: A}}]\n",
         "the key 'en' is missing here", 6},
        {NUMBERED("{law: uses, article: '2', age: 28}"), "article '2' of 'uses' does not compare with age 28", 10},
        {NUMBERED("{law: uses, article: '2', weeks: 27}"), "does not compare with weeks 27", 10},
        {NUMBERED("{law: uses, article: '2'}"), "a number needs one of age, years", 10},
        {NUMBERED("{law: uses, article: '2', age: 27, weeks: 6}"), "a number has one of age, years", 10},
        {NUMBERED("{law: uses, article: '9', age: 27}"), "no version of 'uses' has an article '9'", 10},
        {NUMBERED("{law: uses, article: '2', age: 27}, {law: uses, article: '2', weeks: 6}"),
         "number 1 is not in this sentence", 8},
        {START "    clashes:\n      - {id: c, says: {nl: 'a {0}', en: a}, household: {nl: h, en: h}}\n",
         "'{0}' has no number; there are 0", 7},
    };
    const char *const laws[] = {ages_law, uses_law, NULL};
    law_corpus *c = corpus_of(laws);
    law_view *v = law_view_at(c, date_from_ymd(2026, 1, 1));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        err e = {0};
        law_terms t = {.concept_count = 99};
        assert_false(law_terms_read(memory, c, v, S("t.yaml"), str_of(rows[i].yaml), &t, &e));
        if (str_find(str_of(e.message), str_of(rows[i].part)) < 0 || e.line != rows[i].line) {
            fail_msg("%s\nline %d: %s", rows[i].yaml, e.line, e.message);
        }
        assert_int_equal(t.concept_count, 99);
    }
    law_view_free(v);
    law_corpus_free(c);
}

/* ------------------------------------------------------------------ our own laws */

static bool has_border(const law_terms *t, const char *law, const char *article, const char *relation, int number,
                       const char *unit)
{
    for (size_t i = 0; i < t->found.border_count; i++) {
        const law_border *b = &t->found.borders[i];
        if (str_eq(b->place.law, str_of(law)) && str_eq(b->place.article, str_of(article)) &&
            str_eq(str_of(b->relation), str_of(relation)) && b->number.kind == LAW_INT && b->number.i == number &&
            str_eq(str_of(b->unit), str_of(unit))) {
            return true;
        }
    }
    return false;
}

static str testing_place(const char *path)
{
    static const char here[] = __FILE__;
    str root = str_cut(str_of(here), 0, sizeof here - sizeof "src/law/terms_test.c");
    return file_is_directory(str_of(path)) || file_exists(str_of(path))
               ? str_of(path)
               : str_printf(memory, STR_FMT "%s", STR_ARG(root), path);
}

static void test_our_laws(void **state)
{
    (void)state;
    static const struct {
        int y, m, d;
    } days[] = {{2024, 1, 1}, {2025, 1, 1}, {2025, 7, 1}, {2026, 1, 1}, {2026, 7, 1}};
    law_corpus *c = law_corpus_new();
    law_terms t;
    str yaml;
    err e = {0};
    assert_true(law_corpus_add_directory(c, testing_place("content/laws/nl"), &e) &&
                law_corpus_add_directory(c, testing_place("content/laws/gm"), &e) && law_corpus_seal(c, &e));
    assert_true(file_read(memory, testing_place("content/laws/terms.yaml"), 1 << 20, &yaml, &e));
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        law_view *v = law_view_at(c, date_from_ymd(days[i].y, days[i].m, days[i].d));
        if (!law_terms_read(memory, c, v, S("terms.yaml"), yaml, &t, &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
        assert_true(t.concept_count >= 10);
        assert_true(has_border(&t, "participatiewet", "13", "<", 27, "years")); /* through a reference */
        assert_true(has_border(&t, "participatiewet", "13", ">", 13, "weeks")); /* a definition */
        assert_true(has_border(&t, "participatiewet", "19a", ">=", 27, "years"));
        assert_true(has_border(&t, "algemene_kinderbijslagwet", "7", "<", 16, "years"));
        law_view_free(v);
    }
    bool subjects[LAW_SUBJECTS] = {false};
    for (size_t i = 0; i < t.concept_count; i++) {
        subjects[t.concepts[i].subject] = true;
    }
    for (int i = 0; i < LAW_SUBJECTS; i++) {
        assert_true(subjects[i]);
    }
    law_corpus_free(c);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_what_is_found), cmocka_unit_test(test_told),
                                       cmocka_unit_test(test_refusals), cmocka_unit_test(test_our_laws)};
    int failed = cmocka_run_group_tests_name("terms", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
