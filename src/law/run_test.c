/* Evaluation: what the golden vectors do not reach — delegation, time, hooks, overrides, memo, errors in their place, threads. */
#include "law/run_testing.h"

#include "law/trace.h"

#include <pthread.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ time */

static void test_versions_in_time(void **state)
{
    static const char *const laws[] = {SIMPLE("w", "WET", "2020-01-01", "1"), SIMPLE("w", "WET", "2024-01-01", "2"),
                                       HEAD("eind", "WET", "2020-01-01") "valid_to: '2023-12-31'\narticles:\n" ART(
                                           "1") "    execution:\n" OUT("r", "3"),
                                       NULL};
    (void)state;
    expect(laws, "w", "r", "2020-01-01", NULL, NULL, "1");
    expect(laws, "w", "r", "2023-12-31", NULL, NULL, "1");
    expect(laws, "w", "r", "2024-01-01", NULL, NULL, "2");
    expect(laws, "eind", "r", "2023-12-31", NULL, NULL, "3");
    refuse(laws, "w", "r", "2019-12-31", NULL, NULL, LAW_E_NOT_YET_IN_FORCE, 0,
           "No version of law 'w' in force on 2019-12-31 (not yet in force)");
    refuse(laws, "eind", "r", "2024-01-01", NULL, NULL, LAW_E_ENDED, 0,
           "No version of law 'eind' in force on 2024-01-01; last in force until 2023-12-31");
    refuse(laws, "x", "r", "2024-01-01", NULL, NULL, LAW_E_LAW_NOT_FOUND, 0, "Law not found: x");
    refuse(laws, "w", "s", "2024-01-01", NULL, NULL, LAW_E_OUTPUT_NOT_FOUND, 0, "Output 's' not found in law 'w'");
}

/* The reference engine looks at the newest version only; the version in force is what counts. */
static void test_declarations_of_the_version_in_force(void **state)
{
    static const char *const laws[] = {
        HEAD("wet", "WET", "2020-01-01") "articles:\n" ART(
            "4") "    open_terms: [{id: t, type: number, required: false}]\n    execution:\n" OUT("r", "$t"),
        HEAD("regeling", "MINISTERIELE_REGELING", "2020-01-01") "articles:\n" ART(
            "1") "    implements: [{law: wet, article: '4', open_term: t}]\n    execution:\n" OUT("t", "7"),
        HEAD("regeling", "MINISTERIELE_REGELING", "2022-01-01") "articles:\n" ART("1") "    execution:\n" OUT("t", "8"),
        NULL};
    (void)state;
    expect(laws, "wet", "r", "2021-01-01", NULL, NULL, "7");
    expect(laws, "wet", "r", "2022-06-01", NULL, NULL, "null");
}

/* ------------------------------------------------------------------ delegation */

#define OPEN                                                                                                           \
    HEAD("wet", "WET", "2020-01-01")                                                                                   \
    "articles:\n" ART("4") "    open_terms: [{id: t, type: number}]\n    execution:\n" OUT("r", "$t")
#define FILLS(id, layer, from, code, value)                                                                            \
    HEAD(id, layer, from)                                                                                              \
    code "articles:\n" ART("1") "    implements: [{law: wet, article: '4', open_term: t}]\n    execution:\n" OUT(      \
        "t", value)

static void test_priority_and_territory(void **state)
{
    static const char *const laws[] = {
        OPEN,
        FILLS("beleid", "BELEIDSREGEL", "2020-01-01", "", "1"),
        FILLS("amvb", "AMVB", "2020-01-01", "provincie_code: PV20\n", "2"),
        FILLS("diemen", "GEMEENTELIJKE_VERORDENING", "2020-01-01", "gemeente_code: GM0384\n", "3"),
        FILLS("diemen_later", "GEMEENTELIJKE_VERORDENING", "2021-01-01", "gemeente_code: GM0384\n", "4"),
        NULL};
    (void)state;
    expect(laws, "wet", "r", "2020-06-01", NULL, NULL, "1");
    expect(laws, "wet", "r", "2020-06-01", "{\"gemeente_code\":\"GM0384\"}", NULL, "3");
    expect(laws, "wet", "r", "2021-06-01", "{\"gemeente_code\":\"GM0384\"}", NULL, "4");
    expect(laws, "wet", "r", "2021-06-01", "{\"gemeente_code\":\"GM0363\"}", NULL, "1");
    expect(laws, "wet", "r", "2021-06-01", "{\"gemeente_code\":\"GM0384\",\"provincie_code\":\"PV20\"}", NULL, "2");
}

/* A by-law of a municipality and a water authority holds where both do; the province beside them says nothing. */
static void test_by_law_of_two_territories(void **state)
{
    static const char *const laws[] = {
        OPEN,
        FILLS("samen", "GEMEENTELIJKE_VERORDENING", "2020-01-01", "gemeente_code: GM0384\nwaterschap_code: WS0155\n",
              "5"),
        FILLS("beleid", "BELEIDSREGEL", "2020-01-01", "gemeente_code: GM0363\nprovincie_code: PV27\n", "1"), NULL};
    (void)state;
    expect(laws, "wet", "r", "2021-01-01", "{\"gemeente_code\":\"GM0384\",\"waterschap_code\":\"WS0155\"}", NULL, "5");
    refuse(laws, "wet", "r", "2021-01-01", "{\"gemeente_code\":\"GM0384\"}", NULL, LAW_E_RESOLUTION, 0, "");
    expect(laws, "wet", "r", "2021-01-01", "{\"gemeente_code\":\"GM0363\"}", NULL, "1");
}

static void test_two_by_laws_of_equal_rank(void **state)
{
    static const char *const laws[] = {
        OPEN, FILLS("een", "GEMEENTELIJKE_VERORDENING", "2020-01-01", "gemeente_code: GM0384\n", "3"),
        FILLS("twee", "GEMEENTELIJKE_VERORDENING", "2020-01-01", "gemeente_code: GM0384\n", "4"), NULL};
    (void)state;
    refuse(laws, "wet", "r", "2021-01-01", "{\"gemeente_code\":\"GM0384\"}", NULL, LAW_E_RESOLUTION, 9,
           "Resolution error: Ambiguous priority: 'een' and 'twee' both fill in 't', with the same rank and "
           "valid_from; withdraw one or give it a later valid_from");
    refuse(laws, "wet", "r", "2021-01-01", NULL, NULL, LAW_E_RESOLUTION, 9,
           "no regulation in force on 2021-01-01 fills in the open term 't' of article 4 of wet; 'een' does so for "
           "GM0384: give the parameter gemeente_code");
}

static void test_delegation_type(void **state)
{
    static const char *const laws[] = {HEAD("wet", "WET", "2020-01-01") "articles:\n" ART(
                                           "4") "    open_terms: [{id: t, type: number, delegation_type: "
                                                "ALGEMENE_MAATREGEL_VAN_BESTUUR}]\n    execution:\n" OUT("r", "$t"),
                                       FILLS("besluit", "AMVB", "2020-01-01", "", "1"), NULL};
    static const char *const wrong[] = {HEAD("wet", "WET", "2020-01-01") "articles:\n" ART(
                                            "4") "    open_terms: [{id: t, type: number, delegation_type: "
                                                 "MINISTERIELE_REGELING}]\n    execution:\n" OUT("r", "$t"),
                                        FILLS("besluit", "AMVB", "2020-01-01", "", "1"), NULL};
    (void)state;
    expect(laws, "wet", "r", "2021-01-01", NULL, NULL, "1"); /* the written-out name is the same thing */
    refuse(wrong, "wet", "r", "2021-01-01", NULL, NULL, LAW_E_RESOLUTION, 9,
           "'t' may be filled in by a MINISTERIELE_REGELING, but 'besluit' is a AMVB");
}

static void test_defaults(void **state)
{
    static const char *const laws[] = {
        HEAD("wet", "WET", "2020-01-01") "articles:\n" ART(
            "4") "    open_terms:\n    - {id: t, type: number, default: {actions: [{output: t, value: {operation: ADD, "
                 "values: [$p, 1]}}]}}\n"
                 "    - {id: u, type: number, default: {actions: [{output: u, value: {operation: ADD, values: [$t, "
                 "1]}}]}}\n    execution:\n" OUT("r", "$u"),
        NULL};
    (void)state;
    expect(laws, "wet", "r", "2021-01-01", "{\"p\":5}", NULL, "7");
}

/* ------------------------------------------------------------------ references */

static void test_memo_makes_chains_cheap(void **state)
{
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD("w", "WET", "2020-01-01") "articles:\n"));
    for (int i = 0; i < 19; i++) {
        buf_printf(&b, "- number: '%d'\n  text: x\n  machine_readable:\n    execution:\n      input:\n", i);
        buf_printf(&b,
                   "      - {name: a, type: number, source: {output: v%d}}\n      - {name: b, type: number, source: "
                   "{output: v%d}}\n",
                   i + 1, i + 1);
        buf_printf(&b,
                   "      output: [{name: v%d, type: number}]\n      actions: [{output: v%d, value: {operation: ADD, "
                   "values: [$a, $b]}}]\n",
                   i, i);
    }
    buf_put(&b, S("- number: 'z'\n  text: x\n  machine_readable:\n    execution:\n" OUT("v19", "1")));
    const char *laws[] = {str_copy(memory, buf_str(&b)).p, NULL};
    (void)state;
    expect(laws, "w", "v0", "2021-01-01", NULL, NULL, "524288");
}

static void test_cycles(void **state)
{
    static const char *const laws[] = {HEAD("a", "WET", "2020-01-01") "articles:\n" ART(
                                           "1") "    execution:\n      input: [{name: y, type: number, source: "
                                                "{regulation: b, output: r, parameters: {n: $n}}}]\n" OUT("r", "$y"),
                                       HEAD("b", "WET", "2020-01-01") "articles:\n" ART(
                                           "1") "    execution:\n      input: [{name: y, type: number, source: "
                                                "{regulation: a, output: r, parameters: {n: $n}}}]\n" OUT("r", "$y"),
                                       NULL};
    /* the same output for somebody else is no cycle: the partner's parent, say */
    static const char *const others[] = {
        HEAD("a", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    execution:\n      input:\n      - {name: ouder, type: string, source: {}}\n"
                 "      - {name: leeftijd, type: number, source: {}}\n" OUT("r", "$leeftijd")
                     ART("2") "    execution:\n      input:\n      - {name: ouder, type: string, source: {}}\n"
                              "      - {name: x, type: number, source: {regulation: a, output: r, parameters: {id: "
                              "$ouder}}}\n      output: [{name: s, type: number}]\n      actions: [{output: s, value: "
                              "$x}]\n",
        NULL};
    (void)state;
    refuse(laws, "a", "r", "2021-01-01", "{\"n\":1}", NULL, LAW_E_CIRCULAR, 0,
           "Circular reference detected: a article 1 needs its own outcome (a article 1 → b article 1 → a article 1); "
           "break the circle");
    expect(others, "a", "s", "2021-01-01", "{\"id\":\"kind\"}",
           "[{\"name\":\"p\",\"key\":\"id\",\"records\":[{\"id\":\"kind\",\"ouder\":\"opa\",\"leeftijd\":8},{\"id\":"
           "\"opa\",\"leeftijd\":70}]}]",
           "70");
}

static void test_nesting_is_bounded(void **state)
{
    static const char *const laws[] = {HEAD("a", "WET", "2020-01-01") "articles:\n" ART(
                                           "1") "    execution:\n      input: [{name: y, type: number, source: "
                                                "{regulation: a, output: r, parameters: {n: $m}}}]\n" OUT("r", "$y"),
                                       NULL};
    static const char *const deep[] = {
        ROWS HEAD("a", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    execution:\n      input: [{name: y, type: number, source: {regulation: b, output: s, parameters: "
                 "{n: $n}}}]\n" OUT("r", "$y"),
        ROWS HEAD("b", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    execution:\n      input: [{name: z, type: number, source: {regulation: b, output: t, parameters: "
                 "{n: $n}}}]\n"
                 "      output: [{name: s, type: number}]\n      actions: [{output: s, value: {operation: ADD, values: "
                 "[$z, $n]}}]\n" ART(
                     "2") "    execution:\n      output: [{name: t, type: number}]\n      actions: [{output: m, value: "
                          "{operation: ADD, values: [$n, 1]}}, {output: t, value: $m}]\n",
        NULL};
    (void)state;
    refuse(laws, "a", "r", "2021-01-01", NULL, NULL, LAW_E_VARIABLE_NOT_FOUND, 0, "Variable not found: m");
    expect(deep, "a", "r", "2021-01-01", "{\"n\":1}", NULL, "3");
}

/* ------------------------------------------------------------------ hooks and overrides */

#define DECISION                                                                                                       \
    HEAD("besluitwet", "WET", "2020-01-01")                                                                            \
    "articles:\n" ART("1") "    execution:\n      produces: {legal_character: BESCHIKKING, decision_type: "            \
                           "TOEKENNING}\n" OUT("r", "{operation: ADD, values: [$bonus, 1]}")

#define DECISION_ALONE                                                                                                 \
    HEAD("besluitwet", "WET", "2020-01-01")                                                                            \
    "articles:\n" ART("1") "    execution:\n      produces: {legal_character: BESCHIKKING}\n" OUT("r", "1")
#define HOOK(id, sees, makes)                                                                                          \
    HEAD(id, "WET", "2020-01-01")                                                                                      \
    "articles:\n" ART(                                                                                                 \
        "1") "    hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING}}]\n    execution:\n"   \
             "      parameters: [{name: " sees                                                                         \
             ", type: number}]\n" OUT(makes, "{operation: ADD, values: [$" sees ", 1]}")

static void test_hooks(void **state)
{
    static const char *const laws[] = {
        DECISION,
        HEAD("awb", "WET", "2020-01-01") "articles:\n" ART(
            "6:7") "    hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING}}]\n    "
                   "execution:\n      parameters: [{name: r, type: number}]\n" OUT("weken", "{operation: MULTIPLY, "
                                                                                            "values: [$r, 2]}"),
        HEAD("regel", "AMVB", "2020-01-01") "articles:\n" ART(
            "2") "    hooks: [{hook_point: pre_actions, applies_to: {legal_character: BESCHIKKING, decision_type: "
                 "TOEKENNING}}]\n    execution:\n" OUT("bonus", "10"),
        HEAD("elders", "AMVB",
             "2020-01-01") "articles:\n" ART("2") "    hooks: [{hook_point: pre_actions, applies_to: {legal_character: "
                                                  "BESCHIKKING, stage: BEZWAAR}}]\n    execution:\n" OUT("anders", "1"),
        NULL};
    (void)state;
    asked q = ask(laws, "besluitwet", "r", "2021-01-01", NULL, NULL, LAW_MODE_ERROR);
    assert_true(q.ok);
    assert_int_equal(q.result.output_count, 3); /* the hook of another stage is silent */
    assert_int_equal(law_result_get(&q.result, S("r"))->value.i, 11);
    const law_output *weeks = law_result_get(&q.result, S("weken"));
    assert_int_equal(weeks->value.i, 22); /* a post hook sees the outputs it declares */
    assert_int_equal(weeks->provenance.type, LAW_REACTIVE);
    assert_true(str_eq(weeks->provenance.law_id, S("awb")) && str_eq(weeks->provenance.hook_point, S("post_actions")));
    done(&q);
}

/* Hooks at one point answer the article, not each other: what the first one computes is unknown to the second. */
static void test_hooks_of_one_point_do_not_see_each_other(void **state)
{
    static const char *const laws[] = {DECISION_ALONE, HOOK("eerste", "r", "een"), HOOK("tweede", "een", "twee"), NULL};
    (void)state;
    refuse(laws, "besluitwet", "r", "2021-01-01", NULL, NULL, LAW_E_VARIABLE_NOT_FOUND, 0, "Variable not found: een");
}

static void test_overrides(void **state)
{
    static const char *const laws[] = {
        HEAD("awb", "WET", "2020-01-01") "articles:\n" ART("6:7") "    execution:\n" OUT("weken", "6"),
        HEAD("vw", "WET", "2020-01-01") "articles:\n" ART(
            "69") "    overrides: [{law: awb, article: '6:7', output: weken}]\n    execution:\n" OUT("weken", "4")
            ART("1") "    execution:\n      input: [{name: w, type: number, source: {regulation: awb, output: "
                     "weken}}]\n" OUT("r", "$w"),
        HEAD("ander", "WET",
             "2020-01-01") "articles:\n" ART("1") "    execution:\n      input: [{name: w, type: number, source: "
                                                  "{regulation: awb, output: weken}}]\n" OUT("r", "$w"),
        NULL};
    (void)state;
    expect(laws, "vw", "r", "2021-01-01", NULL, NULL, "4");    /* in its own context the special law prevails */
    expect(laws, "ander", "r", "2021-01-01", NULL, NULL, "6"); /* … and only there */
    expect(laws, "awb", "weken", "2021-01-01", NULL, NULL, "6");
}

/* ------------------------------------------------------------------ numbers and errors in their place */

static void test_errors_name_their_place(void **state)
{
    static const char *const overflow[] = {
        HEAD("w", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    execution:\n      output: [{name: r, type: number}]\n      actions:\n      - output: r\n        "
                 "value: {operation: MULTIPLY, values: [$a, $a]}\n",
        NULL};
    static const char *const zero[] = {SIMPLE("w", "WET", "2020-01-01", "{operation: DIVIDE, values: [1, $n]}"), NULL};
    (void)state;
    refuse(overflow, "w", "r", "2021-01-01", "{\"a\":{\"dec\":\"79228162514264337593543950335\"}}", NULL,
           LAW_E_OVERFLOW, 13, "Arithmetic overflow: the result of MULTIPLY does not fit in a whole number");
    refuse(overflow, "w", "r", "2021-01-01", "{\"a\":9223372036854775807}", NULL, LAW_E_OVERFLOW, 13,
           "Arithmetic overflow");
    expect(overflow, "w", "r", "2021-01-01", "{\"a\":-3037000499}", NULL, "9223372030926249001");
    static const char *const lowest[] = {SIMPLE("w", "WET", "2020-01-01", "{operation: MULTIPLY, values: [$a, $b]}"),
                                         NULL};
    expect(lowest, "w", "r", "2021-01-01", "{\"a\":-4611686018427387904,\"b\":2}", NULL, "-9223372036854775808");
    refuse(lowest, "w", "r", "2021-01-01", "{\"a\":4611686018427387904,\"b\":2}", NULL, LAW_E_OVERFLOW, 11,
           "Arithmetic overflow");
    refuse(zero, "w", "r", "2021-01-01", "{\"n\":{\"dec\":\"0.00\"}}", NULL, LAW_E_DIVISION_BY_ZERO, 11,
           "Division by zero");
    asked q = ask(zero, "w", "r", "2021-01-01", "{\"n\":0}", NULL, LAW_MODE_ERROR);
    assert_string_equal(q.e.file, "wet.yaml");
    assert_string_equal(q.e.field, "w art. 1");
    done(&q);
}

/* What stopped an evaluation, for programs: not to be read out of the sentence. */
static void test_obstacle(void **state)
{
    static const char *const laws[] = {
        SIMPLE("w", "WET", "2020-01-01", "{operation: ADD, values: [$n, $kind.leeftijd]}"),
        HEAD("v", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    untranslatables: [{construct: naar redelijkheid, reason: dat weegt een mens}]\n"
                 "    execution:\n" OUT("r", "1"),
        HEAD("u", "WET",
             "2020-01-01") "articles:\n" ART("1") "    open_terms: [{id: t, required: true, delegated_to: college}]\n"
                                                  "    execution:\n" OUT("r", "$t"),
        NULL};
    static const struct {
        const char *law, *params, *name, *reason;
        law_error code;
        bool of_object;
    } rows[] = {
        {"w", "{}", "n", "", LAW_E_VARIABLE_NOT_FOUND, false},
        {"w", "{\"n\":1,\"kind\":{\"obj\":{\"naam\":\"An\"}}}", "leeftijd", "", LAW_E_VARIABLE_NOT_FOUND, true},
        {"w", "{\"n\":\"x\",\"kind\":{\"obj\":{\"leeftijd\":8}}}", "", "", LAW_E_TYPE_MISMATCH, false},
        {"v", "{}", "naar redelijkheid", "dat weegt een mens", LAW_E_UNTRANSLATABLE, false},
        {"u", "{}", "t", "college", LAW_E_RESOLUTION, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        asked q = ask(laws, rows[i].law, "r", "2021-01-01", rows[i].params, NULL, LAW_MODE_ERROR);
        assert_false(q.ok);
        assert_int_equal(q.e.code, rows[i].code);
        law_obstacle o = law_run_obstacle(q.run);
        assert_true(str_eq(o.name, str_of(rows[i].name)) && str_eq(o.reason, str_of(rows[i].reason)));
        assert_int_equal(o.of_object, rows[i].of_object);
        done(&q);
    }
}

/* ------------------------------------------------------------------ rows */

static void test_rows(void **state)
{
    static const char *const laws[] = {
        ROWS HEAD("w", "WET", "2020-01-01") "articles:\n" ART(
            "1") "    execution:\n      input:\n"
                 "      - {name: kinderen, type: array, source: {table: kinderen, fields: [naam, leeftijd], select_on: "
                 "[{name: ouder, value: $persoon}]}}\n"
                 "      - {name: niet_nodig, type: number, source: {regulation: bestaat_niet, output: x}}\n"
                 "      output: [{name: jong, type: number}, {name: namen, type: array}, {name: som, type: number}]\n  "
                 "    actions:\n"
                 "      - {output: jong, value: {operation: FOREACH, collection: $kinderen, as: kind, filter: "
                 "{operation: LESS_THAN, subject: $kind.leeftijd, value: 12}, body: 1, combine: ADD}}\n"
                 "      - {output: namen, value: {operation: FOREACH, collection: $kinderen, body: $item.naam}}\n"
                 "      - {output: som, value: {operation: FOREACH, collection: $kinderen, as: kind, body: "
                 "$kind.leeftijd, combine: ADD}}\n",
        NULL};
    static const char data[] = "[{\"name\":\"Kinderen\",\"key\":\"kind\",\"records\":[{\"kind\":\"a\",\"ouder\":\"p\","
                               "\"naam\":\"An\",\"leeftijd\":8},"
                               "{\"kind\":\"b\",\"ouder\":\"q\",\"naam\":\"Bo\",\"leeftijd\":3},{\"kind\":\"c\","
                               "\"OUDER\":\"p\",\"naam\":\"Co\",\"leeftijd\":14}]}]";
    static const char lacking[] =
        "[{\"name\":\"kinderen\",\"key\":\"kind\",\"records\":[{\"kind\":\"a\",\"ouder\":\"p\",\"naam\":\"An\"}]}]";
    (void)state;
    expect(laws, "w", "jong", "2021-01-01", "{\"persoon\":\"p\"}", data, "1");
    expect(laws, "w", "namen", "2021-01-01", "{\"persoon\":\"p\"}", data, "[\"An\",\"Co\"]");
    expect(laws, "w", "som", "2021-01-01", "{\"persoon\":\"p\"}", data, "22");
    expect(laws, "w", "jong", "2021-01-01", "{\"persoon\":\"niemand\"}", data, "0");
    refuse(laws, "w", "jong", "2021-01-01", "{\"persoon\":\"p\"}", NULL, LAW_E_VARIABLE_NOT_FOUND, 0,
           "Variable not found: kinderen");
    refuse(laws, "w", "jong", "2021-01-01", "{\"persoon\":\"p\"}", lacking, LAW_E_VARIABLE_NOT_FOUND, 0,
           "Variable not found: .leeftijd");
}

/* ------------------------------------------------------------------ plans and threads */

typedef struct worker {
    const law_plan *plan;
    int64_t from;
    bool right;
} worker;

static void *work(void *argument)
{
    worker *w = argument;
    law_run *run = law_run_new();
    w->right = true;
    for (int64_t i = w->from; i < w->from + 2000; i++) {
        law_value n = law_int(i);
        law_result r;
        err e = {0};
        w->right = w->right && law_plan_run(run, w->plan, &n, NULL, i % 7 == 0, &r, &e) &&
                   law_result_get(&r, S("r"))->value.i == 3 * i + 6;
    }
    law_run_free(run);
    return NULL;
}

/* One corpus, view and plan, four threads: every answer is its own. */
static void test_shared_between_threads(void **state)
{
    static const char law[] = HEAD("w", "WET", "2020-01-01") "articles:\n" ART(
        "1") "    execution:\n      input: [{name: x, type: number, source: {output: s}}]\n" OUT("r",
                                                                                                 "{operation: ADD, "
                                                                                                 "values: [$x, $n, 6]}")
        ART("2") "    execution:\n      output: [{name: s, type: number}]\n      actions: [{output: s, value: "
                 "{operation: MULTIPLY, values: [$n, 2]}}]\n";
    (void)state;
    law_corpus *c = law_corpus_new();
    err e = {0};
    assert_true(law_corpus_add(c, S("w"), str_of(law), &e) && law_corpus_seal(c, &e));
    law_view *view = law_view_at(c, date_from_ymd(2021, 1, 1));
    str output = S("r");
    law_entry n = {S("n"), law_null()};
    law_request q = {.law = S("w"), .outputs = &output, .output_count = 1, .parameters = &n, .parameter_count = 1};
    law_plan *plan = law_plan_new(memory, view, &q, &e);
    pthread_t threads[4];
    worker workers[4];
    assert_non_null(plan);
    for (int i = 0; i < 4; i++) {
        workers[i] = (worker){plan, i * 10000, false};
        assert_int_equal(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        assert_true(workers[i].right);
    }
    law_view_free(view);
    law_corpus_free(c);
}

/* Tracing changes no outcome; every event ends within its parent, and the root is the article. */
static void test_trace_is_a_tree(void **state)
{
    static const char law[] = SIMPLE(
        "w", "WET", "2020-01-01",
        "{operation: IF, cases: [{when: {operation: GREATER_THAN, subject: $n, value: 1}, then: 5}], default: 6}");
    (void)state;
    law_corpus *c = law_corpus_new();
    err e = {0};
    assert_true(law_corpus_add(c, S("w"), str_of(law), &e) && law_corpus_seal(c, &e));
    law_view *view = law_view_at(c, date_from_ymd(2021, 1, 1));
    law_run *run = law_run_new();
    law_result r;
    str output = S("r");
    law_entry n = {S("n"), law_int(2)};
    law_request q = {
        .law = S("w"), .outputs = &output, .output_count = 1, .parameters = &n, .parameter_count = 1, .trace = true};
    assert_true(law_run_evaluate(run, view, &q, &r, &e));
    assert_int_equal(law_result_get(&r, S("r"))->value.i, 5);
    const law_trace *t = r.trace;
    assert_int_equal(t->count, 5); /* article, action, IF, GREATER_THAN, $n */
    assert_int_equal(t->events[0].size, 5);
    assert_string_equal(law_event_type_name(&t->events[0]), "article");
    assert_true(str_eq(law_event_name(t, &t->events[2]), S("IF")) && str_eq(law_event_name(t, &t->events[4]), S("n")));
    assert_string_equal(law_event_how_name(&t->events[4]), "PARAMETER");
    law_run_free(run);
    law_view_free(view);
    law_corpus_free(c);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versions_in_time),
        cmocka_unit_test(test_declarations_of_the_version_in_force),
        cmocka_unit_test(test_priority_and_territory),
        cmocka_unit_test(test_by_law_of_two_territories),
        cmocka_unit_test(test_two_by_laws_of_equal_rank),
        cmocka_unit_test(test_delegation_type),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_memo_makes_chains_cheap),
        cmocka_unit_test(test_cycles),
        cmocka_unit_test(test_nesting_is_bounded),
        cmocka_unit_test(test_hooks),
        cmocka_unit_test(test_hooks_of_one_point_do_not_see_each_other),
        cmocka_unit_test(test_overrides),
        cmocka_unit_test(test_errors_name_their_place),
        cmocka_unit_test(test_obstacle),
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_shared_between_threads),
        cmocka_unit_test(test_trace_is_a_tree),
    };
    int failed = cmocka_run_group_tests_name("run", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
