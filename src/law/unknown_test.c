/* Unknown facts: what an outcome may still be, operation by operation, and how sharp that is. Soundness over random programs is tried by
 * `samenhang law vectors --doubt` (tests/oracle_test.sh); here is what it must not lose. */
#include "law/unknown.h"

#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* ------------------------------------------------------------------ one expression over a few facts */

/* Facts by number. Income and rent are amounts, yes and no are answers, kind is one of three words, born is a day, one is 3 or 7. */
enum { INCOME, RENT, YES, NO, KIND, BORN, ONE, FACTS };
static const char *const names[FACTS] = {"income", "rent", "yes", "no", "kind", "born", "one"};

#define LAW                                                                                                            \
    "$schema: urn:samenhang:law-rows:1\n$id: w\nregulatory_layer: WET\npublication_date: '2020-01-01'\n"               \
    "valid_from: '2020-01-01'\narticles:\n- number: '1'\n  text: x\n  machine_readable:\n    execution:\n"             \
    "      parameters:\n      - {name: persoon_id, type: string}\n      input:\n"                                      \
    "      - {name: income, type: number, source: {}}\n      - {name: rent, type: number, source: {}}\n"               \
    "      - {name: 'yes', type: boolean, source: {}}\n      - {name: 'no', type: boolean, source: {}}\n"              \
    "      - {name: kind, type: string, source: {}}\n      - {name: born, type: date, source: {}}\n"                   \
    "      - {name: one, type: number, source: {}}\n"                                                                  \
    "      - {name: rows, type: array, source: {table: t, fields: [n, b], select_on: [{name: p, value: "               \
    "$persoon_id}]}}\n"                                                                                                \
    "      output: [{name: r, type: number}]\n      actions: [{output: r, value: %s}]\n"

static law_value day(const char *text)
{
    date d;
    assert_true(date_parse(str_of(text), &d));
    return law_date(d);
}

static law_value *the_facts(void)
{
    law_value *f = ARENA_ARRAY(memory, law_value, FACTS);
    law_value both[] = {law_bool(true), law_bool(false)},
              kinds[] = {law_text(S("a")), law_text(S("b")), law_text(S("c"))}, numbers[] = {law_int(3), law_int(7)};
    f[INCOME] = law_unknown_between(memory, INCOME, law_int(0), law_int(1000), false);
    f[RENT] = law_unknown_between(memory, RENT, law_int(10), law_null(), false);
    f[YES] = law_unknown_one_of(memory, YES, both, 2);
    f[NO] = law_unknown_one_of(memory, NO, both, 2);
    f[KIND] = law_unknown_one_of(memory, KIND, kinds, 3);
    f[BORN] = law_unknown_between(memory, BORN, day("2000-01-01"), day("2010-12-31"), true);
    f[ONE] = law_unknown_one_of(memory, ONE, numbers, 2);
    return f;
}

static law_value row(str person, law_value n, law_value b)
{
    law_entry *fields = ARENA_ARRAY(memory, law_entry, 3);
    fields[0] = (law_entry){S("p"), law_text(person)};
    fields[1] = (law_entry){S("n"), n};
    fields[2] = (law_entry){S("b"), b};
    return law_object(fields, 3);
}

/* One row for sure, one whose b nobody knows, and any number of others of which nobody knows anything. */
static void add_rows(law_data *data, const law_value *f, bool others, err *e)
{
    law_value rows[] = {row(S("an"), law_int(5), law_bool(true)), row(S("an"), law_int(2), f[YES]),
                        row(S("ben"), law_int(50), law_bool(true)),
                        law_unknown_records(memory, NO, row(S("an"), f[INCOME], law_bool(true)))};
    assert_true(law_data_add(data, S("t"), S("k"), 0, rows, others ? 4 : 3, e));
}

static str described(law_value v)
{
    buf b = buf_in(memory);
    if (v.kind != LAW_UNKNOWN) {
        return law_value_text(memory, v);
    }
    const law_unknown *u = v.unknown;
    for (uint32_t i = 0; i < u->count; i++) {
        buf_printf(&b, "%s" STR_FMT, i > 0 ? " or " : "", STR_ARG(law_value_text(memory, u->values[i])));
    }
    if (u->low.kind != LAW_UNSET) {
        buf_printf(&b, "%s" STR_FMT " to " STR_FMT, u->count > 0 ? " or " : "", STR_ARG(law_value_text(memory, u->low)),
                   STR_ARG(law_value_text(memory, u->high)));
    }
    buf_put(&b, u->anything ? S("anything") : S(""));
    buf_put(&b, S(";"));
    for (uint32_t i = 0; i < FACTS; i++) {
        if (law_depends_on(v, i)) {
            buf_printf(&b, " %s", names[i]);
        }
    }
    return buf_str(&b);
}

/* What the expression may be, and after "!" how it may fail; with some facts supposed. */
static str outcome(const char *expression, bool others, const law_value *supposed)
{
    law_corpus *c = law_corpus_new();
    err e;
    str r = S("r"), text;
    law_value *f = the_facts(), person = law_text(S("an"));
    if (!law_corpus_add(c, S("w.yaml"), str_printf(memory, LAW, expression), &e) || !law_corpus_seal(c, &e)) {
        fail_msg("%s", e.message);
    }
    law_view *view = law_view_at(c, (date)day("2026-07-01").i);
    law_data *data = law_data_new(c);
    law_run *run = law_run_new();
    law_entry fields[FACTS + 1], parameter = {S("persoon_id"), person};
    fields[0] = (law_entry){S("persoon_id"), person};
    for (int i = 0; i < FACTS; i++) {
        fields[i + 1] = (law_entry){str_of(names[i]), f[i]};
    }
    law_value record = law_object(fields, FACTS + 1);
    assert_true(law_data_add(data, S("people"), S("persoon_id"), 0, &record, 1, &e));
    add_rows(data, f, others, &e);
    law_request q = {.law = S("w"), .outputs = &r, .output_count = 1, .parameters = &parameter, .parameter_count = 1};
    law_plan *plan = law_plan_new(memory, view, &q, &e);
    law_result result;
    if (law_plan_suppose(run, plan, &person, data, supposed, supposed != NULL ? FACTS : 0, &result, &e)) {
        const char *failure = result.failure != NULL ? result.failure->error.message : "";
        text = str_printf(memory, STR_FMT "%s%s", STR_ARG(described(law_result_get(&result, r)->value)),
                          result.failure != NULL ? " ! " : "", failure);
    } else {
        text = str_printf(memory, "! %s", e.message);
    }
    law_run_free(run);
    law_data_free(data);
    law_view_free(view);
    law_corpus_free(c);
    return text;
}

typedef struct attempt {
    const char *expression, *wanted;
} attempt;

#define OP(name, ...) "{operation: " name ", " __VA_ARGS__ "}"
#define VALUES(name, list) OP(name, "values: [" list "]")
#define COMPARE(name, a, b) OP(name, "subject: " a ", value: " b)
#define IF(when, then, otherwise) OP("IF", "cases: [{when: " when ", then: " then "}], default: " otherwise)
#define EACH(more) OP("FOREACH", "collection: $rows, as: x, " more)

static const attempt attempts[] = {
    /* arithmetic, at the ends of ranges and value by value */
    {"$income", "0 to 1000; income"},
    {VALUES("ADD", "$income, 5, $one"), "8 to 1012; income one"},
    {VALUES("SUBTRACT", "100, $income"), "-900 to 100; income"},
    {VALUES("MAX", "0, " VALUES("SUBTRACT", "100, $income")), "0 to 100; income"},
    {VALUES("MIN", "$one, 5"), "3 or 5; one"},
    {VALUES("MULTIPLY", "$one, -2"), "-6 or -14; one"},
    {VALUES("MULTIPLY", "$income, -2"), "-2000 to 0; income"},
    {VALUES("MULTIPLY", "$rent, 0"), "0"},
    {VALUES("DIVIDE", "$rent, 10"), "1 to null; rent"},
    {VALUES("DIVIDE", "10, $rent"), "0 to 1; rent"},
    {VALUES("DIVIDE", "1, $income"),
     "null to null; income ! Division by zero: let an IF handle zero before this DIVIDE"},
    {OP("ROUND", "value: " VALUES("DIVIDE", "$income, 3") ", precision: 0"), "0 to 333; income"},
    /* comparison: decided when no value makes a difference */
    {COMPARE("LESS_THAN", "$income", "1001"), "true"},
    {COMPARE("LESS_THAN", "$income", "1000"), "true or false; income"},
    {COMPARE("GREATER_THAN", "$rent", "9"), "true"},
    {COMPARE("EQUALS", "$income", "-1"), "false"},
    {COMPARE("EQUALS", "$kind", "d"), "false"},
    {COMPARE("NOT_EQUALS", "$kind", "a"), "false or true; kind"},
    {COMPARE("GREATER_THAN", "$one", "$one"), "false or true; one"}, /* a fact beside itself is not followed here */
    {OP("IN", "subject: $kind, values: [a, b, c]"), "true"},
    {OP("IN", "subject: $income, values: [1001, -5]"), "false"},
    {OP("IS_NULL", "subject: $born"), "true or false; born"},
    /* logic: what decides, decides */
    {OP("AND", "conditions: [$yes, false]"), "false"},
    {OP("AND", "conditions: [false, $yes]"), "false"},
    {OP("OR", "conditions: [$yes, true]"), "true"},
    {OP("AND", "conditions: [$yes, $no]"), "false or true; yes no"},
    {OP("NOT", "value: $yes"), "false or true; yes"},
    /* branches: both, and one when they come to the same */
    {IF("$yes", "1", "2"), "1 or 2; yes"},
    {IF("$yes", "2", "2"), "2"},
    {IF("$yes", "$income", "2000"), "2000 or 0 to 1000; income yes"},
    {IF("$yes", "5", VALUES("DIVIDE", "1, 0")), "5; yes ! Division by zero: let an IF handle zero before this DIVIDE"},
    {IF("true", "5", VALUES("DIVIDE", "1, 0")), "5"},
    {VALUES("DIVIDE", "1, 0"), "! Division by zero: let an IF handle zero before this DIVIDE"},
    {OP("AND", "conditions: [$yes, " COMPARE("EQUALS", VALUES("DIVIDE", "1, 0"), "1") "]"),
     "false; yes ! Division by zero: let an IF handle zero before this DIVIDE"},
    /* days */
    {IF(OP("IS_NULL", "subject: $born"), "0", OP("AGE", "date_of_birth: '2000-01-01', reference_date: '2026-07-01'")),
     "0 or 26; born"},
    /* rows that may be there or not */
    {EACH("body: $x.n, combine: ADD"), "7"},
    {EACH("filter: $x.b, body: $x.n, combine: ADD"), "7 or 5; yes"},
    {EACH("filter: $x.b, body: $x.n, combine: MAX"), "5"},
    {EACH("filter: $x.b, body: $x.n, combine: MIN"), "5 or 2; yes"},
    {EACH("body: $x.b, combine: AND"), "false or true; yes"},
    {EACH("body: $x.b, combine: OR"), "true"},
    {EACH("filter: " COMPARE("GREATER_THAN", "$x.n", "9") ", body: 1, combine: ADD"), "0"},
};

static void test_outcomes(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        str got = outcome(attempts[i].expression, false, NULL);
        if (!str_eq(got, str_of(attempts[i].wanted))) {
            print_message("%s\n  is     " STR_FMT "\n  wanted %s\n", attempts[i].expression, STR_ARG(got),
                          attempts[i].wanted);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* Nobody told how many such rows there are. */
static void test_any_number_of_rows(void **state)
{
    (void)state;
    law_value supposed[FACTS] = {{.kind = LAW_UNSET}};
    str sum = outcome(EACH("body: $x.n, combine: ADD"), true, NULL);
    assert_true(str_eq(sum, S("7 to null; income no")));
    assert_true(str_eq(outcome(EACH("body: $x.n, combine: MAX"), true, NULL), S("5 to 1000; income no")));
    supposed[NO] = law_null(); /* there are none */
    assert_true(str_eq(outcome(EACH("body: $x.n, combine: ADD"), true, supposed), S("7")));
}

/* What is supposed of a fact takes its place; a fact that is not looked at changes nothing. */
static void test_supposing(void **state)
{
    (void)state;
    law_value supposed[FACTS] = {{.kind = LAW_UNSET}};
    const char *amount = IF("$yes", VALUES("SUBTRACT", "100, $income"), "0");
    supposed[YES] = law_bool(true);
    assert_true(str_eq(outcome(amount, false, supposed), S("-900 to 100; income")));
    supposed[INCOME] = law_unknown_between(memory, INCOME, law_int(20), law_int(30), false); /* narrowed */
    assert_true(str_eq(outcome(amount, false, supposed), S("70 to 80; income")));
    supposed[YES] = law_bool(false);
    assert_true(str_eq(outcome(amount, false, supposed), S("0")));
}

static int begin(void **state)
{
    (void)state;
    memory = arena_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outcomes),
        cmocka_unit_test(test_any_number_of_rows),
        cmocka_unit_test(test_supposing),
    };
    return cmocka_run_group_tests_name("law/unknown", tests, begin, end);
}
