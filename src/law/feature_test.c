#include "law/feature.h"
#include "law/suite.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;
static law_corpus *corpus;
static buf lines; /* what the suite reported */

/* Two small laws: every kind of output, every provenance, an untranslatable, a data source and a parameter. */
static const char law_test[] =
    "$id: test_wet\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\nvalid_to: "
    "'2024-12-31'\n"
    "articles:\n"
    "  - number: '1'\n    text: alle soorten\n    machine_readable:\n      execution:\n"
    "        produces: {legal_character: BESCHIKKING}\n"
    "        output: [{name: ja, type: boolean}, {name: nee, type: boolean}, {name: bedrag, type: number}]\n"
    "        actions:\n"
    "          - {output: ja, value: true}\n"
    "          - {output: nee, value: false}\n"
    "          - {output: bedrag, value: 1000}\n"
    "          - {output: breuk, value: 0.1}\n"
    "          - {output: niets, value: null}\n"
    "          - {output: tekst, value: Gemeente Zuid}\n"
    "          - {output: dag, value: '2024-02-29'}\n"
    "          - {output: duizend, value: '1000 euro'}\n"
    "  - number: '2'\n    text: gegeven\n    machine_readable:\n      execution:\n"
    "        output: [{name: gegeven, type: number}]\n        actions: [{output: gegeven, value: $waarde}]\n"
    "  - number: '3'\n    text: uit bestand\n    machine_readable:\n      execution:\n"
    "        input: [{name: inkomen, type: number, source: {}}]\n"
    "        output: [{name: uit_bestand, type: number}]\n"
    "        actions: [{output: uit_bestand, value: $inkomen}]\n"
    "  - number: '4'\n    text: onvertaalbaar\n    machine_readable:\n"
    "      untranslatables: [{construct: naar redelijkheid, reason: open norm}]\n"
    "      execution:\n        output: [{name: redelijk, type: number}]\n        actions: [{output: redelijk, value: "
    "1}]\n"
    "  - number: '5'\n    text: een termijn\n    machine_readable:\n      execution:\n"
    "        output: [{name: termijn, type: number}]\n        actions: [{output: termijn, value: 4}]\n"
    "  - number: '6'\n    text: zes\n    machine_readable:\n      execution:\n"
    "        output: [{name: zes, type: number}, {name: zes_ook, type: number}]\n"
    "        actions: [{output: zes, value: 6}, {output: zes_ook, value: 6}]\n"
    "  - number: '7'\n    text: in afwijking\n    machine_readable:\n      overrides: [{law: test_wet, article: '6', "
    "output: zes}]\n"
    "      execution:\n        output: [{name: zes, type: number}]\n        actions: [{output: zes, value: 66}]\n"
    "  - number: '8'\n    text: een derde\n    machine_readable:\n      execution:\n        output: [{name: deel, "
    "type: number}]\n"
    "        actions: [{output: deel, value: {operation: DIVIDE, values: [$waarde, 3]}}]\n";

static const char law_general[] =
    "$id: test_algemeen\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\n"
    "articles:\n"
    "  - number: '1'\n    text: haak\n    machine_readable:\n"
    "      hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING}}]\n"
    "      execution:\n        output: [{name: termijn_haak, type: number}]\n        actions: [{output: termijn_haak, "
    "value: 6}]\n";

static void keep(void *context, str text)
{
    (void)context;
    buf_put(&lines, text);
    buf_char(&lines, '\n');
}

static law_tally run(const char *text, bool verbose)
{
    law_suite_report report = {.line = keep, .verbose = verbose};
    law_tally tally = {0};
    err e = {0};
    lines = buf_in(memory);
    if (!law_suite_feature(corpus, S("t.feature"), str_of(text), &report, &tally, &e)) {
        fail_msg("%s\n%s", err_text(memory, &e).p, text);
    }
    return tally;
}

static bool reported(const char *part)
{
    return str_find(buf_str(&lines), str_of(part)) >= 0;
}

/* ------------------------------------------------------------------ each sentence, holding and not */

#define ALL "When I evaluate \"bedrag\" of \"test_wet\"\n"
#define NOTE                                                                                                           \
    "Given a law with the following articles:\n| text | number |\n| een huis en een tuin | 7 |\nAnd a note selecting "

static const struct {
    const char *steps;
    const char *why; /* of the failure; NULL: the scenario passes */
} rows[] = {
    /* setup */
    {"Given law \"test_wet\" is loaded", NULL},
    {"Given law \"wet_x\" is loaded",
     "law \"wet_x\" is loaded: expected law 'wet_x' to be loaded, and the corpus does not have it"},
    {"Given the calculation date is \"2022-12-31\"\n" ALL "Then the execution fails with \"NOT YET IN FORCE\"", NULL},
    {"Given the calculation date is \"31-12-2022\"\n" ALL
     "Then the execution fails with \"Invalid date: '31-12-2022'\"",
     NULL},
    {"Given the calculation date is \"2025-01-01\"\n" ALL "Then the execution succeeds",
     "t.feature:6 S: the execution succeeds: expected success, and it failed: No version of law 'test_wet' in force on "
     "2025-01-01"},
    {ALL "Then the execution succeeds", NULL}, /* on 2024-01-01 when nothing is said */
    {"Given parameter \"waarde\" is 42\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" equals "
     "\"42\"",
     NULL},
    {"Given parameter \"waarde\" is \" 42 \"\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" "
     "equals 42",
     NULL},
    {"Given parameter \"waarde\" is 42.0\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" equals "
     "42",
     NULL},
    {"Given parameter \"waarde\" is -1.50\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" equals "
     "-1.5",
     NULL},
    {"Given parameter \"waarde\" is \"042\"\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" "
     "equals 42",
     NULL},
    {"Given parameter \"waarde\" is \"GM0363\"\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" "
     "equals \"GM0363\"",
     NULL},
    {"Given parameter \"waarde\" is \"true\"\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" is "
     "true",
     NULL},
    {"Given parameter \"waarde\" is \"\"\nWhen I evaluate \"gegeven\" of \"test_wet\"\nThen output \"gegeven\" is null",
     NULL},
    {"Given parameter \"waarde\" is 1\nAnd parameter \"waarde\" is 2\nWhen I evaluate \"gegeven\" of \"test_wet\"\n"
     "Then output \"gegeven\" equals 2",
     NULL},
    {"Given parameter \"waarde\" is 99999999999999999999999999999999999",
     "the number 99999999999999999999999999999999999 is too large"},
    {"Given the following parameters:\n| waarde | 7 |\n| rest | x |\nWhen I evaluate \"gegeven\" of \"test_wet\"\n"
     "Then output \"gegeven\" equals 7",
     NULL},
    {"Given the following parameters:\n| waarde | 7 | euro |", "expected a table of two columns"},
    {"Given the following \"box1\" data with key \"bsn\":\n| bsn | inkomen |\n| 1 | 100 |\n| 2 | 200 |\nAnd parameter "
     "\"bsn\" is 2\n"
     "When I evaluate \"uit_bestand\" of \"test_wet\"\nThen output \"uit_bestand\" equals 200\n"
     "Given the following \"box1\" data with key \"bsn\":\n| bsn | inkomen |\n| 2 | 300 |\n" /* replaces */
     "When I evaluate \"uit_bestand\" of \"test_wet\"\nThen output \"uit_bestand\" equals 300",
     NULL},
    {"Given the untranslatable mode is \"streng\"",
     "expected the mode error, propagate, warn or ignore, and got 'streng'"},
    /* evaluating and its outcome */
    {"Then the execution succeeds", "nothing was evaluated before this step"},
    {"Then the execution fails", "nothing was evaluated before this step"},
    {"When I evaluate \"x\" of \"test_wet\"\nThen the execution fails", NULL},
    {"When I evaluate \"x\" of \"test_wet\"\nThen the execution fails with \"output 'X' NOT found\"", NULL},
    {"When I evaluate \"x\" of \"test_wet\"\nThen the execution fails with \"verlopen\"",
     "expected an error with 'verlopen', and it was: Output 'x' not found in law 'test_wet'"},
    {ALL "Then the execution fails", "expected failure, and it succeeded with outputs ja, nee, bedrag"},
    {ALL "Then the execution fails with \"x\"", "expected failure, and it succeeded"},
    {"When I evaluate \"x\" of \"test_wet\"\n" ALL "Then the execution succeeds", NULL}, /* the last one counts */
    {"When I evaluate \"x\" of \"test_wet\"\nThen output \"x\" is null",
     "expected success, and it failed: Output 'x' not found"},
    {"When I evaluate outputs \"bedrag, termijn\" of \"test_wet\"\nThen output \"termijn\" equals 4\nAnd output \"ja\" "
     "is true",
     NULL},
    {"When I evaluate outputs \"bedrag, x\" of \"test_wet\"\nThen the execution succeeds", "Output 'x' not found"},
    {"When I evaluate outputs \" , \" of \"test_wet\"\nThen the execution fails", NULL},
    /* values */
    {ALL "Then output \"ja\" is true\nAnd output \"nee\" is false", NULL},
    {ALL "Then output \"nee\" is true", "output \"nee\" is true: expected true, and it is false"},
    {ALL "Then output \"bedrag\" is true", "expected true, and it is 1000"},
    {ALL "Then output \"ja\" is false", "expected false, and it is true"},
    {ALL "Then output \"onbekend\" is false",
     "expected output 'onbekend', and the outputs are: ja, nee, bedrag, breuk, niets"},
    {ALL
     "Then output \"bedrag\" equals 1000\nAnd output \"bedrag\" equals \"1000\"\nAnd output \"bedrag\" equals 1000.0",
     NULL},
    {ALL "Then output \"bedrag\" equals 1001", "output \"bedrag\" equals 1001: expected 1001, and it is 1000"},
    {ALL "Then output \"bedrag\" equals \"1000 euro\"", "expected \"1000 euro\", and it is 1000"},
    {ALL "Then output \"duizend\" equals 1000", "expected 1000, and it is \"1000 euro\""},
    {ALL "Then output \"tekst\" equals \"Gemeente Zuid\"\nAnd output \"dag\" equals \"2024-02-29\"", NULL},
    {ALL "Then output \"tekst\" equals \"gemeente zuid\"", "expected \"gemeente zuid\", and it is \"Gemeente Zuid\""},
    {ALL "Then output \"breuk\" equals 0.100000001\nAnd output \"breuk\" equals 0.099999999",
     NULL}, /* exactly 1e-9 apart */
    {ALL "Then output \"breuk\" equals 0.1000000010000000000000001",
     "expected 0.1000000010000000000000001, and it is 0.1"},
    {"Given parameter \"waarde\" is 1\nWhen I evaluate \"deel\" of \"test_wet\"\nThen output \"deel\" equals "
     "0.333333333",
     NULL},
    {"Given parameter \"waarde\" is 1\nWhen I evaluate \"deel\" of \"test_wet\"\nThen output \"deel\" equals "
     "0.33333333",
     "expected 0.33333333, and it is 0.3333333333333333333333333333"},
    {"Given parameter \"waarde\" is 79228162514264337593543950335\nWhen I evaluate \"gegeven\" of \"test_wet\"\n"
     "Then output \"gegeven\" equals -79228162514264337593543950335", /* too far apart for a decimal */
     "expected -79228162514264337593543950335, and it is 79228162514264337593543950335"},
    {ALL "Then output \"niets\" is null\nAnd output \"niets\" equals \"null\"", NULL},
    {ALL "Then output \"nee\" is null", "expected null, and it is false"},
    {ALL "Then output \"tekst\" contains \"ZUID\"\nAnd output \"dag\" contains \"-02-\"\nAnd output \"tekst\" contains "
         "\"\"",
     NULL},
    {ALL "Then output \"tekst\" contains \"noord\"", "expected a text with 'noord', and it is \"Gemeente Zuid\""},
    {ALL "Then output \"bedrag\" contains \"1\"", "expected a text with '1', and it is 1000"},
    /* several outputs and where they come from */
    {"When I evaluate \"zes\" of \"test_wet\"\nThen the result contains exactly the outputs \"zes\"", NULL},
    {"When I evaluate \"zes\" of \"test_wet\"\nThen the result contains exactly the outputs \"zes, zes\"", NULL},
    {"When I evaluate \"zes\" of \"test_wet\"\nThen the result contains exactly the outputs \"zes, bedrag\"",
     "expected output 'bedrag'"},
    {"When I evaluate outputs \"zes,termijn\" of \"test_wet\"\nThen the result contains exactly the outputs \"zes\"",
     "expected exactly zes, and the outputs are: termijn, zes"},
    {"When I evaluate outputs \"x\" of \"test_wet\"\nThen the result contains exactly the outputs \"\"",
     "Output 'x' not found"},
    {ALL "Then output \"bedrag\" has direct provenance\nAnd output \"termijn_haak\" has reactive provenance", NULL},
    {ALL "Then output \"bedrag\" has reactive provenance", "expected reactive provenance, and it is direct"},
    {ALL "Then output \"termijn_haak\" has direct provenance", "expected direct provenance, and it is reactive"},
    {"When I evaluate \"zes_ook\" of \"test_wet\"\nThen output \"zes\" has override provenance\nAnd output \"zes\" "
     "equals 66",
     NULL},
    {"When I evaluate \"zes_ook\" of \"test_wet\"\nThen output \"zes\" has direct provenance",
     "expected direct provenance, and it is override"},
    {ALL "Then output \"bedrag\" has override provenance", "expected override provenance, and it is direct"},
    /* untranslatables */
    {"When I evaluate \"redelijk\" of \"test_wet\"\nThen the execution fails with \"naar redelijkheid\"", NULL},
    {"Given the untranslatable mode is \"propagate\"\nWhen I evaluate \"redelijk\" of \"test_wet\"\n"
     "Then output \"redelijk\" is tainted as untranslatable",
     NULL},
    {"Given the untranslatable mode is \"warn\"\nWhen I evaluate \"redelijk\" of \"test_wet\"\n"
     "Then output \"redelijk\" is tainted as untranslatable",
     "expected an untranslatable, and it is 1"},
    /* notes */
    {NOTE
     "\"huis\"\nWhen the note is resolved\nThen the note resolves to article \"7\"\nAnd the note is an exact match",
     NULL},
    {NOTE "\"huis\" with prefix \"een \" and suffix \" en\"\nWhen the note is resolved\nThen the note resolves to "
          "article \"7\"",
     NULL},
    {NOTE "\"huis\"\nAnd the note hints article \"1\"\nAnd the note hints article \"9\" at position 0 to 5\n"
          "When the note is resolved\nThen the note resolves to article \"7\"",
     NULL},
    {NOTE "\"huis\"\nWhen the note is resolved\nThen the note resolves to article \"8\"",
     "the note is found in article 7, characters 4 to 8, exact (1.000)"},
    {NOTE "\"huis\"\nWhen the note is resolved\nThen the note is a fuzzy match", "the note is found in article 7"},
    {NOTE "\"Een huis\"\nWhen the note is resolved\nThen the note is a fuzzy match", NULL},
    {NOTE "\"Een huis\"\nWhen the note is resolved\nThen the note is an exact match", "fuzzy (0.938)"},
    {NOTE "\"een \"\nWhen the note is resolved\nThen the note is ambiguous", NULL},
    {NOTE "\"een \"\nWhen the note is resolved\nThen the note is orphaned", "the note is ambiguous"},
    {NOTE "\"kasteel\"\nWhen the note is resolved\nThen the note is orphaned", NULL},
    {NOTE "\"kasteel\"\nWhen the note is resolved\nThen the note is ambiguous", "the note is orphaned"},
    {NOTE "\"kasteel\"\nWhen the note is resolved\nThen the note is an exact match", "the note is orphaned"},
    {NOTE "\"kasteel\"\nThen the note is orphaned", "the note was not resolved before this step"},
    {"When the note is resolved", "no note was described before this step"},
    {"Given the note hints article \"1\"", "no note was described before this step"},
    {"Given a law with the following articles:\n| nummer | text |\n| 1 | x |", "the columns 'number' and 'text'"},
};

static void test_sentences(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = str_printf(memory, "Feature: F\n\nScenario: S\n%s\n", rows[i].steps);
        law_tally tally = run(text.p, false);
        size_t passed = rows[i].why == NULL;
        if (tally.passed != passed || tally.failed != 1 - passed || !reported(rows[i].why != NULL ? rows[i].why : "")) {
            fail_msg("row %zu: %zu passed, report '" STR_FMT "'\n%s", i, tally.passed, STR_ARG(buf_str(&lines)),
                     text.p);
        }
        assert_true(passed == 0 || lines.n == 0);
    }
}

/* Every published sentence occurs in a row above: its words up to the first place, at least. */
static void test_every_sentence_is_tested(void **state)
{
    (void)state;
    const char *const *s = law_suite_sentences();
    size_t count = 0;
    for (; s[count] != NULL; count++) {
        str start = str_of(s[count]);
        ptrdiff_t place = str_find(start, S("{"));
        start = place < 0 ? start : str_cut(start, 0, (size_t)place);
        str rest = str_of(s[count]);
        ptrdiff_t close = str_find(rest, S("}"));
        rest = close < 0 ? S("") : str_from(rest, (size_t)close + 1);
        ptrdiff_t next = str_find(rest, S("{"));
        rest = next < 0 ? rest : str_cut(rest, 0, (size_t)next);
        bool found = false;
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            str steps = str_of(rows[i].steps);
            found = found || (str_find(steps, start) >= 0 && str_find(steps, rest) >= 0);
        }
        if (!found) {
            fail_msg("no row tests '%s'", s[count]);
        }
    }
    assert_int_equal(count, 34);
}

/* ------------------------------------------------------------------ scenarios */

static void test_scenarios(void **state)
{
    (void)state;
    law_tally tally = run("\xEF\xBB\xBF# commentaar\r\n@tier:core @x # nog meer\r\n"
                          "Feature:  Wat een wet doet \r\n  Als lezer\r\n  Given dit is vrije tekst\r\n"
                          "  Background: altijd\r\n    vrije tekst\r\n    Given parameter \"waarde\" is 1\r\n"
                          "  Scenario: goed\r\n    vrije tekst\r\n\r\n"
                          "    When I evaluate \"gegeven\" of \"test_wet\"\r\n    # tussendoor\r\n"
                          "    * output \"gegeven\" equals 1\r\n    But the execution succeeds\r\n"
                          "  @wip\r\n  Scenario: later\r\n    Given something that nobody wrote yet\r\n"
                          "  @y\r\n  @z\r\n  Scenario: fout\r\n    Given parameter \"waarde\" is 2\r\n"
                          "    When I evaluate \"gegeven\" of \"test_wet\"\r\n    Then output \"gegeven\" equals 1\r\n"
                          "    Then output \"gegeven\" equals 3\r\n"
                          "  Scenario: vers\r\n    When I evaluate \"gegeven\" of \"test_wet\"\r\n"
                          "    Then output \"gegeven\" equals 1", /* the 2 of the scenario before is gone */
                          true);
    assert_int_equal(tally.passed, 2);
    assert_int_equal(tally.failed, 1);
    assert_true(str_eq(buf_str(&lines), S("t.feature:9 goed: passed\n"
                                          "t.feature:17 later: skipped (@wip)\n"
                                          "t.feature:24 fout: output \"gegeven\" equals 1: expected 1, and it is 2\n"
                                          "t.feature:26 vers: passed\n")));
    tally = run("@wip\nFeature: F\nScenario: leeg\nScenario: ook\n* niets", false);
    assert_int_equal(tally.passed + tally.failed, 0);
    assert_true(str_eq(buf_str(&lines), S("t.feature:3 leeg: skipped (@wip)\nt.feature:4 ook: skipped (@wip)\n")));
    tally = run("Feature: F\nBackground:\nGiven law \"wet_x\" is loaded\nScenario: S\nThen the execution fails", false);
    assert_int_equal(tally.failed, 1); /* a background that fails is told with its own line */
    assert_true(reported("t.feature:3 S: law \"wet_x\" is loaded: expected"));
}

static void test_tables(void **state)
{
    (void)state;
    law_feature f;
    err e;
    assert_true(law_feature_read(
        memory, S("t"),
        S("Feature: F\nScenario: S\n* tabel\n"
          "| a \\| b |  c  |\n\n  # commentaar\n  || \\\\ |\n|a\\nb|\\x|\n|\xC3\xA9 \\|| \\\\\\| |\n* geen tabel"),
        &f, &e));
    static const char *const cells[] = {"a | b", "c", "", "\\", "a\nb", "\\x", "\xC3\xA9 |", "\\|"};
    static const int at[] = {4, 7, 8, 9};
    assert_int_equal(f.scenario_count, 1);
    assert_int_equal(f.scenarios[0].step_count, 2);
    const law_feature_step *step = &f.scenarios[0].steps[0];
    assert_int_equal(step->row_count, 4);
    for (size_t i = 0; i < 8; i++) {
        assert_int_equal(step->rows[i / 2].count, 2);
        assert_int_equal(step->rows[i / 2].line, at[i / 2]);
        if (!str_eq(step->rows[i / 2].cells[i % 2], str_of(cells[i]))) {
            fail_msg("cell %zu is '" STR_FMT "'", i, STR_ARG(step->rows[i / 2].cells[i % 2]));
        }
    }
    assert_int_equal(f.scenarios[0].steps[1].row_count, 0);
}

/* ------------------------------------------------------------------ files that are refused */

static const struct {
    const char *text;
    err_kind kind;
    int line;
    const char *part;
} bad[] = {
    {"", ERR_SYNTAX, 1, "no 'Scenario:'"},
    {"\n# niets\n", ERR_SYNTAX, 2, "no 'Scenario:'"},
    {"Feature: F\nGiven law \"x\" is loaded", ERR_SYNTAX, 2, "no 'Scenario:'"},
    {"hallo\nFeature: F", ERR_SYNTAX, 1, "'hallo' stands before 'Feature:'"},
    {"Scenario: S", ERR_SYNTAX, 1, "'Scenario:' before 'Feature:'"},
    {"Functionaliteit: F", ERR_SYNTAX, 1, "begin the file with 'Feature:'"},
    {"Feature: F\nFeature: G", ERR_SYNTAX, 2, "second 'Feature:'"},
    {"Background:", ERR_SYNTAX, 1, "'Background:' stands once"},
    {"Feature: F\nBackground:\nBackground:", ERR_SYNTAX, 3, "'Background:' stands once"},
    {"Feature: F\nScenario: S\n* x\nBackground:", ERR_SYNTAX, 4, "'Background:' stands once"},
    {"Feature: F\n@x\nBackground:", ERR_SYNTAX, 3, "takes no tags"},
    {"Feature: F\nScenario Outline: S", ERR_SYNTAX, 2, "'Scenario Outline' is not read here"},
    {"Feature: F\nRule: R", ERR_SYNTAX, 2, "'Rule' is not read here"},
    {"Feature: F\nScenario: S\n* x\nExamples:\n| a |", ERR_SYNTAX, 4, "'Examples' is not read here"},
    {"Feature: F\nExample: S", ERR_SYNTAX, 2, "'Example' is not read here"},
    {"Feature: F\nScenario: S\n* x\n\"\"\"\ntekst\n\"\"\"", ERR_SYNTAX, 4, "doc strings"},
    {"Feature: F\nScenario: S\n* x\n```\ntekst\n```", ERR_SYNTAX, 4, "doc strings"},
    {"Feature: F\nScenario: S\n* x\nzomaar", ERR_SYNTAX, 4, "'zomaar' is no step"},
    {"Feature: F\nScenario: S\n* x\nGivens y", ERR_SYNTAX, 4, "'Givens y' is no step"},
    {"Feature: F\nScenario: S\nGiven", ERR_SYNTAX, 3, "without a sentence"},
    {"Feature: F\nScenario: leeg\n\nScenario: T\n* x", ERR_SYNTAX, 2, "scenario 'leeg' has no steps"},
    {"Feature: F\nScenario: S\n* x\n@later", ERR_SYNTAX, 4, "ends in tags"},
    {"Feature: F\nScenario: S\n@x\n* x", ERR_SYNTAX, 4, "tags belong above"},
    {"Feature: F\n@x y\nScenario: S", ERR_SYNTAX, 2, "'y' is no tag"},
    {"Feature: F\n@\nScenario: S", ERR_SYNTAX, 2, "'@' is no tag"},
    {"Feature: F\nScenario: S\n| a |\n* x", ERR_SYNTAX, 3, "belongs to no step"},
    {"Feature: F\n| a |", ERR_SYNTAX, 2, "belongs to no step"},
    {"Feature: F\nScenario: S\n* x\n| a", ERR_SYNTAX, 4, "does not end in '|'"},
    {"Feature: F\nScenario: S\n* x\n|", ERR_SYNTAX, 4, "does not end in '|'"},
    {"Feature: F\nScenario: S\n* x\n| a \\|", ERR_SYNTAX, 4, "does not end in '|'"},
    {"Feature: F\nScenario: S\n* x\n| a |\n\n| a | b |", ERR_SYNTAX, 6, "2 cells and the first row of the table 1"},
    {"Feature: F\nScenario: S\n* \xFF", ERR_SYNTAX, 3, "not UTF-8"},
    /* the grammar */
    {"Feature: F\nScenario: S\n* the execution suceeds", ERR_INPUT, 3,
     "'the execution suceeds' is no sentence of the grammar; the nearest is 'the execution succeeds'"},
    {"Feature: F\nScenario: S\n* output \"a rather long name, of many words\" equal 5", ERR_INPUT, 3,
     "the nearest is 'output \"{output}\" equals {value}'"},
    {"Feature: F\nScenario: S\n* output \"x\" equals '5'", ERR_INPUT, 3,
     "the nearest is 'output \"{output}\" equals {value}'"},
    {"Feature: F\nScenario: S\n* output \"x\" equals 5.", ERR_INPUT, 3, "no sentence"},
    {"Feature: F\nScenario: S\n* output \"x\" equals +5", ERR_INPUT, 3, "no sentence"},
    {"Feature: F\nScenario: S\n* output \"x\" equals -", ERR_INPUT, 3, "no sentence"},
    {"Feature: F\nScenario: S\n* output \"x\" equals \"5", ERR_INPUT, 3, "no sentence"},
    {"Feature: F\nScenario: S\n* the execution succeeds always", ERR_INPUT, 3, "no sentence"},
    {"Feature: F\nScenario: S\n* The execution succeeds", ERR_INPUT, 3, "the nearest is 'the execution succeeds'"},
    {"Feature: F\nScenario: S\n* the execution", ERR_INPUT, 3, "the nearest is 'the execution fails'"},
    {"Feature: F\nBackground:\n* x\nScenario: S\n* the execution fails", ERR_INPUT, 3, "'x' is no sentence"},
    {"Feature: F\nScenario: S\n* the following parameters:", ERR_INPUT, 3, "needs a table below it"},
    {"Feature: F\nScenario: S\n* the note is resolved\n| a |", ERR_INPUT, 3, "takes no table"},
};

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        law_suite_report report = {.line = keep};
        law_tally tally = {0};
        err e = {0};
        lines = buf_in(memory);
        assert_false(law_suite_feature(corpus, S("t.feature"), str_of(bad[i].text), &report, &tally, &e));
        if (e.kind != bad[i].kind || e.line != bad[i].line || str_find(str_of(e.message), str_of(bad[i].part)) < 0) {
            fail_msg("row %zu: kind %d, %s", i, e.kind, err_text(memory, &e).p);
        }
        assert_string_equal(e.file, "t.feature");
        assert_int_equal(tally.passed + tally.failed + lines.n,
                         0); /* nothing runs in a file that cannot be read whole */
    }
}

static void test_too_large(void **state)
{
    (void)state;
    char *p = arena_alloc(memory, LAW_FEATURE_BYTES_MAX + 1);
    memset(p, '\n', LAW_FEATURE_BYTES_MAX + 1);
    law_feature f;
    err e;
    assert_false(law_feature_read(memory, S("t"), (str){p, LAW_FEATURE_BYTES_MAX + 1}, &f, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_false(law_feature_read(memory, S("t"), (str){p, LAW_FEATURE_BYTES_MAX}, &f, &e));
    assert_int_equal(e.kind, ERR_SYNTAX);
}

int main(void)
{
    memory = arena_new();
    corpus = law_corpus_new();
    err e = {0};
    if (!law_corpus_add(corpus, S("test_wet"), str_of(law_test), &e) ||
        !law_corpus_add(corpus, S("test_algemeen"), str_of(law_general), &e) || !law_corpus_seal(corpus, &e)) {
        print_error("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sentences), cmocka_unit_test(test_every_sentence_is_tested),
        cmocka_unit_test(test_scenarios), cmocka_unit_test(test_tables),
        cmocka_unit_test(test_refused),   cmocka_unit_test(test_too_large)};
    int failed = cmocka_run_group_tests_name("feature", tests, NULL, NULL);
    law_corpus_free(corpus);
    arena_free(memory);
    return failed;
}
