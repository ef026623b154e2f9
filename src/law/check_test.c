/* law_check: one small law for every kind of finding, and laws without any. */
#include "law/check.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

/* Seven lines; an article adds four, so that what is under 'machine_readable' begins on line 12. */
#define LAW(id)                                                                                                        \
    "$id: " id "\nregulatory_layer: WET\npublication_date: '2024-01-01'\nvalid_from: '2024-01-01'\n"                   \
    "bwb_id: BWBR0000001\nurl: https://example.org/wet\narticles:\n"
#define ARTICLE(number) "- number: '" number "'\n  text: Tekst\n  url: https://example.org/wet#1\n  machine_readable:\n"
#define X_FROM(parameters)                                                                                             \
    "    execution:\n      parameters: [" parameters "]\n      output: [{name: x, type: number}]\n      actions:\n"
#define N "{name: n, type: number}"
#define ROWS "$schema: urn:samenhang:law-rows:1\n"
#define COMPARE(op, subject, value) "{operation: " op ", subject: " subject ", value: " value "}"
#define WHEN(condition, then) "          - {when: " condition ", then: " then "}\n"
#define X_IF(parameters, cases)                                                                                        \
    X_FROM(parameters) "      - output: x\n        value:\n          operation: IF\n          cases:\n" cases

/* A law that computes `y` and has the open term `t` in article 1. */
static const char other_law[] = LAW("ander")
    ARTICLE("1") "    open_terms: [{id: t, type: number, required: false, delegation_type: MINISTERIELE_REGELING}]\n"
                 "    execution:\n"
                 "      output: [{name: y, type: number}]\n"
                 "      actions: [{output: y, value: $t}]\n";

typedef struct row {
    const char *what;
    law_finding_kind kind;
    law_severity severity;
    int line;
    const char *says; /* part of the message */
    const char *law;
    const char *beside; /* another law, or NULL */
} row;

static const row rows[] = {
    {"a law that is not loaded", LAW_FIND_UNRESOLVED_LAW, LAW_ERROR, 13, "did you mean 'ander'?",
     LAW("proef") ARTICLE("1") "    execution:\n      input: [{name: y, type: number, source: {regulation: andere}}]\n"
                               "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n",
     other_law},
    {"an output that no version declares", LAW_FIND_UNRESOLVED_OUTPUT, LAW_ERROR, 13, "'z' of 'ander'",
     LAW("proef")
         ARTICLE("1") "    execution:\n      input: [{name: z, type: number, source: {regulation: ander, output: z}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $z}]\n",
     other_law},
    {"an output that this law does not declare", LAW_FIND_UNRESOLVED_OUTPUT, LAW_ERROR, 13, "no article of this law",
     LAW("proef") ARTICLE("1") "    execution:\n      input: [{name: z, type: number, source: {output: zz}}]\n"
                               "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $z}]\n",
     NULL},
    {"an output without action", LAW_FIND_NOT_COMPUTED, LAW_WARNING, 15, "'z'",
     LAW("proef") ARTICLE(
         "1") "    execution:\n      output:\n      - {name: x, type: number}\n      - {name: z, type: number}\n"
              "      actions: [{output: x, value: 1}]\n",
     NULL},
    {"an action without output declared", LAW_FIND_UNDECLARED_OUTPUT, LAW_NOTE, 17, "'z'",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n      - {output: z, value: 2}\n", NULL},
    {"units that do not fit", LAW_FIND_UNITS, LAW_ERROR, 17, "euro and eurocent",
     LAW("proef")
         ARTICLE("1") "    definitions: {a: {value: 1, type_spec: {unit: euro}}, b: {value: 2, type_spec: {unit: "
                      "eurocent}}}\n" X_FROM("") "      - {output: x, value: {operation: ADD, values: [$a, $b]}}\n",
     NULL},
    {"the same condition again", LAW_FIND_UNREACHABLE, LAW_WARNING, 21, "case 2",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN(COMPARE("EQUALS", "$n", "1"), "1") WHEN(COMPARE("EQUALS", "$n", "1.0"), "2")),
     NULL},
    {"a narrower condition after a wider one", LAW_FIND_UNREACHABLE, LAW_WARNING, 21, "narrower",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN(COMPARE("LESS_THAN", "$n", "10"), "1") WHEN(COMPARE("LESS_THAN", "$n", "5"), "2")),
     NULL},
    {"covered by two together", LAW_FIND_UNREACHABLE, LAW_WARNING, 22, "together",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN(COMPARE("LESS_THAN", "$n", "5"), "1") WHEN(COMPARE("GREATER_THAN_OR_EQUAL", "$n", "5"), "2")
                     WHEN("{operation: IN, subject: $n, values: [1, 7]}", "3")),
     NULL},
    {"a default after everything", LAW_FIND_UNREACHABLE, LAW_WARNING, 18, "default",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN("$n", "1") WHEN("{operation: NOT, value: $n}", "2")) "          default: 3\n",
     NULL},
    {"cases that share a point", LAW_FIND_OVERLAP, LAW_WARNING, 21, "for 5,",
     LAW("proef") ARTICLE("1") X_IF(N, WHEN(COMPARE("LESS_THAN_OR_EQUAL", "$n", "5"), "1")
                                           WHEN(COMPARE("GREATER_THAN_OR_EQUAL", "$n", "5"), "2")),
     NULL},
    {"cases that share days", LAW_FIND_OVERLAP, LAW_WARNING, 21, "from \"2024-01-01\" to below \"2025-01-01\"",
     LAW("proef") ARTICLE("1") X_IF(N, WHEN(COMPARE("LESS_THAN", "$n", "'2025-01-01'"), "1")
                                           WHEN(COMPARE("GREATER_THAN_OR_EQUAL", "$n", "'2024-01-01'"), "2")),
     NULL},
    {"cases that share a text", LAW_FIND_OVERLAP, LAW_WARNING, 21, "for \"b\"",
     LAW("proef") ARTICLE("1") X_IF(N, WHEN("{operation: IN, subject: $n, values: [a, b]}", "1")
                                           WHEN("{operation: IN, subject: $n, values: [b, c]}", "2")),
     NULL},
    {"a thing compared with itself", LAW_FIND_ALWAYS, LAW_WARNING, 16, "both sides",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: " COMPARE("LESS_THAN", "$n", "$n") "}\n", NULL},
    {"constants compared", LAW_FIND_ALWAYS, LAW_WARNING, 17, "always true",
     LAW("proef") ARTICLE("1") "    definitions: {a: 3}\n" X_FROM("") "      - {output: x, value: " COMPARE(
         "LESS_THAN", "$a", "4") "}\n",
     NULL},
    {"no conditions", LAW_FIND_ALWAYS, LAW_WARNING, 16, "no conditions",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: {operation: AND, conditions: []}}\n", NULL},
    {"conditions that exclude each other", LAW_FIND_ALWAYS, LAW_WARNING, 16, "exclude each other",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: AND, conditions: [" COMPARE(
         "LESS_THAN", "$n", "5") ", " COMPARE("GREATER_THAN", "$n", "5") "]}}\n",
     NULL},
    {"a constant condition", LAW_FIND_ALWAYS, LAW_WARNING, 18, "case 1",
     LAW("proef") ARTICLE("1") X_IF(N, WHEN("false", "1") WHEN("$n", "2")), NULL},
    {"a parameter that nothing reads", LAW_FIND_DEAD_PARAMETER, LAW_WARNING, 13, "'n'",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: 1}\n", NULL},
    {"an input that nothing reads", LAW_FIND_DEAD_INPUT, LAW_WARNING, 13, "'z'",
     LAW("proef") ARTICLE("1") "    execution:\n      input: [{name: z, type: number, source: {}}]\n"
                               "      output: [{name: x, type: number}]\n      actions: [{output: x, value: 1}]\n",
     NULL},
    {"a definition that nothing uses", LAW_FIND_DEAD_DEFINITION, LAW_NOTE, 12, "'a'",
     LAW("proef") ARTICLE("1") "    definitions: {a: 3}\n" X_FROM("") "      - {output: x, value: 1}\n", NULL},
    {"a circle", LAW_FIND_CYCLE, LAW_ERROR, 13, "proef.x → proef.y → proef.x;",
     LAW("proef")
         ARTICLE("1") "    execution:\n      input: [{name: y, type: number, source: {output: y}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n" ARTICLE(
                          "2") "    execution:\n      input: [{name: x, type: number, source: {output: x}}]\n"
                               "      output: [{name: y, type: number}]\n      actions: [{output: y, value: $x}]\n",
     NULL},
    {"a circle through the partner", LAW_FIND_CYCLE, LAW_WARNING, 15, "other parameters",
     ROWS LAW("proef")
         ARTICLE("1") "    execution:\n      parameters: [{name: p, type: string}, {name: q, type: string}]\n"
                      "      input: [{name: y, type: number, source: {regulation: proef, output: x, parameters: {p: "
                      "$q, q: $p}}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n",
     NULL},
    {"a definition over an input", LAW_FIND_SHADOWED, LAW_WARNING, 12, "hides the input",
     LAW("proef")
         ARTICLE("1") "    definitions: {z: 3}\n    execution:\n      input: [{name: z, type: number, source: {}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $z}]\n",
     NULL},
    {"an output of two articles", LAW_FIND_DUPLICATE_OUTPUT, LAW_WARNING, 23, "2 articles (1, 2)",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n" ARTICLE("2")
         X_FROM("") "      - {output: x, value: 2}\n",
     NULL},
    {"a name that nobody declares", LAW_FIND_UNDEFINED_NAME, LAW_WARNING, 16, "'m'",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: ADD, values: [$n, $m]}}\n", NULL},
    {"a name that never arrives", LAW_FIND_UNDEFINED_NAME, LAW_ERROR, 17, "declared parameters only",
     LAW("proef") ARTICLE("1") "    implements: [{law: ander, article: '1', open_term: x}]\n" X_FROM(
         "") "      - {output: x, value: $m}\n",
     LAW("ander") ARTICLE(
         "1") "    open_terms: [{id: x, type: number}]\n    execution:\n      output: [{name: y, type: number}]\n"
              "      actions: [{output: y, value: $x}]\n"},
    {"a default of an open term that reads a definition", LAW_FIND_UNDEFINED_NAME, LAW_ERROR, 13, "earlier terms only",
     LAW("proef")
         ARTICLE("1") "    definitions: {a: 3}\n"
                      "    open_terms: [{id: t, type: number, default: {actions: [{output: t, value: $a}]}}]\n" X_FROM(
                          "") "      - {output: x, value: {operation: ADD, values: [$t, $a]}}\n",
     NULL},
    {"a field that a definition lacks", LAW_FIND_UNDEFINED_NAME, LAW_ERROR, 17, "'c'",
     LAW("proef")
         ARTICLE("1") "    definitions: {a: {value: {b: 1}}}\n" X_FROM("") "      - {output: x, value: $a.c}\n",
     NULL},
    {"an output read too early", LAW_FIND_FORWARD, LAW_ERROR, 16, "'z'",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: $z}\n      - {output: z, value: 2}\n", NULL},
    {"an input read too early", LAW_FIND_FORWARD, LAW_ERROR, 14, "needs input 'z'",
     LAW("proef") ARTICLE("1") "    execution:\n      input:\n      - {name: y, type: number, source: {regulation: "
                               "ander, parameters: {z: $z}}}\n"
                               "      - {name: z, type: number, source: {}}\n      output: [{name: x, type: number}]\n"
                               "      actions: [{output: x, value: {operation: ADD, values: [$y, $z]}}]\n",
     other_law},
    {"a field that the format does not know", LAW_FIND_UNKNOWN_FIELD, LAW_WARNING, 16, "'kleur' in an action",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1, kleur: rood}\n", NULL},
    {"a field of another operation", LAW_FIND_UNKNOWN_FIELD, LAW_WARNING, 16, "'precision' in ADD",
     LAW("proef") ARTICLE("1")
         X_FROM(N) "      - {output: x, value: {operation: ADD, values: [$n, 1], precision: 0}}\n",
     NULL},
    {"an open term that nobody fills in", LAW_FIND_OPEN_TERM, LAW_WARNING, 12, "'t'",
     LAW("proef")
         ARTICLE("1") "    open_terms: [{id: t, type: number}]\n" X_FROM("") "      - {output: x, value: $t}\n",
     NULL},
    {"an implements of no article", LAW_FIND_IMPLEMENTS_NOTHING, LAW_ERROR, 12, "no such article",
     LAW("proef") ARTICLE("1") "    implements: [{law: ander, article: '9', open_term: x}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     other_law},
    {"an implements of no term", LAW_FIND_IMPLEMENTS_NOTHING, LAW_ERROR, 12, "no such open term",
     LAW("proef") ARTICLE("1") "    implements: [{law: ander, article: '1', open_term: x}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     other_law},
    {"an implements that computes nothing", LAW_FIND_IMPLEMENTS_NOTHING, LAW_ERROR, 12, "no action of this article",
     LAW("proef") ARTICLE("1") "    implements: [{law: derde, article: '1', open_term: t}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     LAW("derde")
         ARTICLE("1") "    open_terms: [{id: t, type: number}]\n" X_FROM("") "      - {output: x, value: $t}\n"},
    {"a hook that never fires", LAW_FIND_IMPLEMENTS_NOTHING, LAW_WARNING, 12, "no loaded article produces a 'TOETS'",
     LAW("proef") ARTICLE("1") "    hooks: [{hook_point: post_actions, applies_to: {legal_character: TOETS}}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     NULL},
    {"an override of no output", LAW_FIND_IMPLEMENTS_NOTHING, LAW_ERROR, 12, "computes no such output",
     LAW("proef") ARTICLE("1") "    overrides: [{law: ander, article: '1', output: x}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     other_law},
    {"a term filled in by the wrong layer", LAW_FIND_DELEGATION, LAW_ERROR, 12, "MINISTERIELE_REGELING only",
     LAW("proef") ARTICLE("1") "    implements: [{law: ander, article: '1', open_term: t}]\n"
                               "    execution: {actions: [{output: t, value: 1}]}\n",
     other_law},
    {"an end before the beginning", LAW_FIND_VERSION_GAP, LAW_WARNING, 1, "never in force",
     "valid_to: '2023-01-01'\n" LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n", NULL},
    {"days without a version", LAW_FIND_VERSION_GAP, LAW_WARNING, 4, "from 2023-07-01 to 2023-12-31",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n",
     "$id: proef\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\nvalid_to: "
     "'2023-06-30'\n"
     "bwb_id: BWBR0000001\nurl: https://example.org/wet\narticles: []\n"},
    {"a missing field of the schema", LAW_FIND_SCHEMA, LAW_WARNING, 14, "'type' in an output",
     LAW("proef")
         ARTICLE("1") "    execution:\n      output:\n      - {name: x}\n      actions: [{output: x, value: 1}]\n",
     NULL},
    {"a missing field of the layer", LAW_FIND_SCHEMA, LAW_WARNING, 1, "'celex_nummer' in a law of layer EU_VERORDENING",
     "$id: proef\nregulatory_layer: EU_VERORDENING\npublication_date: '2024-01-01'\nvalid_from: '2024-01-01'\n"
     "url: https://example.org/wet\narticles: []\n",
     NULL},
    {"a value that the schema does not have", LAW_FIND_SCHEMA, LAW_WARNING, 13, "'geheel'",
     LAW("proef") ARTICLE(
         "1") "    execution:\n      output: [{name: x, type: geheel}]\n      actions: [{output: x, value: 1}]\n",
     NULL},
    {"an inline IF", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "IF cannot stand directly in an action",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, operation: IF, value: 1}\n", NULL},
    {"an order of texts", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "only numbers and dates",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: " COMPARE("LESS_THAN", "$n", "vijf") "}\n", NULL},
    {"a division by zero", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "divides by zero",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: DIVIDE, values: [$n, 0]}}\n", NULL},
    {"a sum with nothing", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "value 2 is null",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: ADD, values: [$n, null]}}\n", NULL},
    {"a unit of time that does not exist", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "days, months or years",
     LAW("proef") ARTICLE("1")
         X_FROM(N) "      - {output: x, value: {operation: DATE_DIFF, from: $n, to: $referencedate, in: weeks}}\n",
     NULL},
    {"a condition that comes after its failure", LAW_FIND_UNREACHABLE, LAW_WARNING, 21,
     "fails on what this case looks for",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN(COMPARE("LESS_THAN", "$n", "5"), "1") WHEN(COMPARE("EQUALS", "$n", "null"), "2")),
     NULL},
    {"a condition that always holds", LAW_FIND_ALWAYS, LAW_WARNING, 20, "holds for every value",
     LAW("proef") ARTICLE("1")
         X_IF(N, WHEN("{operation: OR, conditions: [$n, {operation: NOT, value: $n}]}", "1") WHEN("$n", "2")),
     NULL},
    {"an operand in two cases that overlap", LAW_FIND_OVERLAP, LAW_WARNING, 21, "for some values",
     LAW("proef") ARTICLE("1")
         X_IF(N ", {name: m, type: boolean}",
              WHEN("{operation: AND, conditions: [$m, " COMPARE("LESS_THAN", "$n", "9") "]}", "1")
                  WHEN("{operation: AND, conditions: [" COMPARE("GREATER_THAN", "$n", "5") ", $m]}", "2")),
     NULL},
    {"an empty list", LAW_FIND_ALWAYS, LAW_WARNING, 16, "the list is empty",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: IN, subject: $n, values: []}}\n",
     NULL},
    {"a constant among conditions", LAW_FIND_ALWAYS, LAW_WARNING, 16, "condition 2 of this OR is a constant",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: OR, conditions: [$n, true]}}\n", NULL},
    {"an output declared twice", LAW_FIND_DUPLICATE_OUTPUT, LAW_WARNING, 13, "twice in this article",
     LAW("proef") ARTICLE("1") "    execution:\n      output: [{name: x, type: number}, {name: x, type: number}]\n"
                               "      actions: [{output: x, value: 1}]\n",
     NULL},
    {"a field that the day of calculation lacks", LAW_FIND_UNDEFINED_NAME, LAW_ERROR, 16, "year, month, day and iso",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: $referencedate.week}\n", NULL},
    {"an input that needs itself", LAW_FIND_FORWARD, LAW_ERROR, 13, "at the same moment",
     LAW("proef") ARTICLE("1") "    execution:\n      input: [{name: y, type: number, source: {regulation: ander, "
                               "parameters: {y: $y}}}]\n"
                               "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n",
     other_law},
    {"a hook for a stage that nobody has", LAW_FIND_IMPLEMENTS_NOTHING, LAW_WARNING, 12,
     "no loaded procedure has a stage 'BEKENDMAKING'",
     LAW("proef") ARTICLE(
         "1") "    hooks: [{hook_point: post_actions, applies_to: {legal_character: TOETS, stage: BEKENDMAKING}}]\n"
              "    execution:\n      produces: {legal_character: TOETS}\n      output: [{name: x, type: number}]\n"
              "      actions: [{output: x, value: 1}]\n",
     NULL},
    {"an override of a law that is not loaded", LAW_FIND_IMPLEMENTS_NOTHING, LAW_ERROR, 12, "not loaded",
     LAW("proef") ARTICLE("1") "    overrides: [{law: onbekend, article: '1', output: x}]\n" X_FROM(
         "") "      - {output: x, value: 1}\n",
     NULL},
    {"an end date past the next beginning", LAW_FIND_VERSION_GAP, LAW_WARNING, 4, "in force until 2024-06-30",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n",
     "$id: proef\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\nvalid_to: "
     "'2024-06-30'\n"
     "bwb_id: BWBR0000001\nurl: https://example.org/wet\narticles: []\n"},
    {"a law that ended", LAW_FIND_UNRESOLVED_LAW, LAW_WARNING, 13, "ended on 2024-12-31",
     LAW("proef") ARTICLE("1") "    execution:\n      input: [{name: y, type: number, source: {regulation: oud}}]\n"
                               "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n",
     "valid_to: '2024-12-31'\n" LAW("oud")
         ARTICLE("1") "    execution: {output: [{name: y, type: number}], actions: [{output: y, value: 1}]}\n"},
    {"an action without name", LAW_FIND_SCHEMA, LAW_WARNING, 17, "'output' in an action",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n      - {value: 2}\n", NULL},
    {"a number and a text", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "does not go with",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: {operation: ADD, values: [1, een]}}\n", NULL},
    {"a sum of nothing", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "no values",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: {operation: MAX, values: []}}\n", NULL},
    {"a precision out of range", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "between -28 and 28",
     LAW("proef") ARTICLE("1") X_FROM(N) "      - {output: x, value: {operation: ROUND, value: $n, precision: 30}}\n",
     NULL},
    {"a day that does not exist", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "no such day",
     LAW("proef") ARTICLE("1")
         X_FROM("") "      - {output: x, value: {operation: DATE, year: 2023, month: 2, day: 29}}\n",
     NULL},
    {"a date that is none", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "YYYY-MM-DD",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: {operation: DAY_OF_WEEK, date: 1-2-2024}}\n",
     NULL},
    {"a number before a date", LAW_FIND_CANNOT_RUN, LAW_ERROR, 16, "a number with a date",
     LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: " COMPARE("LESS_THAN", "1", "'2024-01-01'") "}\n",
     NULL},
    {"a filter that filters nothing", LAW_FIND_ALWAYS, LAW_WARNING, 17, "filter of this FOREACH",
     ROWS LAW("proef") ARTICLE("1")
         X_FROM("{name: l, type: array}") "      - {output: x, value: {operation: FOREACH, collection: $l, filter: "
                                          "true, body: $item, combine: ADD}}\n",
     NULL},
};

/* Laws in which nothing is wrong, though something looks like it. */
static const row clean[] = {
    {.what = "a ladder",
     .law = LAW("proef") ARTICLE("1") X_IF(N, WHEN(COMPARE("LESS_THAN", "$n", "6"), "1")
                                                  WHEN(COMPARE("LESS_THAN", "$n", "12"), "2") WHEN("true", "3"))},
    {.what = "independent conditions",
     .law = LAW("proef") ARTICLE("1")
         X_IF(N ", {name: m, type: number}", WHEN("$n", "1") WHEN("$m", "2")) "          default: 3\n"},
    {.what = "steps that touch",
     .law = LAW("proef") ARTICLE("1")
         X_IF(N, WHEN("{operation: AND, conditions: [" COMPARE("GREATER_THAN", "$n", "0") ", " COMPARE("LESS_THAN",
                                                                                                       "$n", "5") "]}",
                      "1") WHEN("{operation: AND, conditions: [" COMPARE("GREATER_THAN_OR_EQUAL", "$n",
                                                                         "5") ", " COMPARE("LESS_THAN", "$n", "9") "]}",
                                "2")) "          default: 3\n"},
    {.what = "a key of a data source",
     .law = LAW("proef")
         ARTICLE("1") "    execution:\n      parameters: [{name: bsn, type: string}]\n"
                      "      input: [{name: z, type: number, source: {}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $z}]\n"},
    {.what = "an intermediate outcome",
     .law = LAW("proef") ARTICLE("1") X_FROM("") "      - {output: z, value: 2}\n      - {output: x, value: $z}\n"},
    {.what = "what cannot be expressed",
     .law = LAW("proef") ARTICLE("1") "    untranslatables: [{construct: naar redelijkheid, reason: een oordeel}]\n"
                                      "    execution: {output: [{name: x, type: number}]}\n"},
    {.what = "an open term filled in",
     .law = other_law,
     .beside = "$id: regeling\nregulatory_layer: MINISTERIELE_REGELING\npublication_date: '2024-01-01'\nvalid_from: "
               "'2024-01-01'\n"
               "bwb_id: BWBR0000002\nurl: https://example.org/regeling\narticles:\n" ARTICLE(
                   "1") "    implements: [{law: ander, article: '1', open_term: t}]\n    execution: {actions: "
                        "[{output: t, value: 1}]}\n"},
    {.what = "versions that follow each other",
     .law = LAW("proef") ARTICLE("1") X_FROM("") "      - {output: x, value: 1}\n",
     .beside = "$id: proef\nregulatory_layer: WET\npublication_date: '2023-01-01'\nvalid_from: '2023-01-01'\nvalid_to: "
               "'2023-12-31'\n"
               "bwb_id: BWBR0000001\nurl: https://example.org/wet\narticles: []\n"},
    {.what = "a name that a hook gives",
     .law = LAW("proef") ARTICLE(
         "1") "    execution:\n      produces: {legal_character: TOETS}\n      output: [{name: x, type: number}]\n"
              "      actions: [{output: x, value: $termijn}]\n",
     .beside = LAW("awb") ARTICLE(
         "3") "    hooks: [{hook_point: pre_actions, applies_to: {legal_character: TOETS}}]\n"
              "    execution: {output: [{name: termijn, type: number}], actions: [{output: termijn, value: 6}]}\n"},
    {.what = "a reference to itself that gives what would go round",
     .law = LAW("proef")
         ARTICLE("1") "    definitions: {nul: 0}\n    execution:\n      parameters: [{name: p, type: string}]\n"
                      "      input: [{name: y, type: number, source: {regulation: proef, output: x, parameters: {p: "
                      "$p, y: $nul}}}]\n"
                      "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n"},
    {.what = "the rows dialect",
     .law = ROWS LAW("proef") ARTICLE(
         "1") "    execution:\n      parameters: [{name: p, type: string}]\n"
              "      input: [{name: kinderen, type: array, source: {table: kinderen, fields: [leeftijd], select_on: "
              "[{name: p, value: $p}]}}]\n"
              "      output: [{name: x, type: number}]\n      actions:\n"
              "      - {output: x, value: {operation: FOREACH, collection: $kinderen, as: kind, filter: " COMPARE(
                  "LESS_THAN", "$kind.leeftijd", "18") ", body: 1, combine: ADD}}\n"},
};

/* ------------------------------------------------------------------ running */

static law_corpus *load(const row *r)
{
    law_corpus *c = law_corpus_new();
    err e = {0};
    bool ok = law_corpus_add(c, S("proef.yaml"), str_of(r->law), &e) &&
              (r->beside == NULL || law_corpus_add(c, S("beside.yaml"), str_of(r->beside), &e)) &&
              law_corpus_seal(c, &e);
    if (!ok) {
        fail_msg("%s: %s:%d: %s", r->what, e.file, e.line, e.message);
    }
    return c;
}

static void show(const char *what, const law_finding *f, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        print_message("# %s: " STR_FMT ":%d:%d: %s: " STR_FMT " [%s]\n", what, STR_ARG(f[i].file), f[i].line,
                      f[i].column, law_severity_name(f[i].severity), STR_ARG(f[i].message),
                      law_finding_name(f[i].kind));
    }
}

static void test_every_kind(void **state)
{
    (void)state;
    bool seen[LAW_FINDING_KINDS] = {false};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const row *r = &rows[i];
        law_corpus *c = load(r);
        size_t n;
        const law_finding *f = law_check(memory, c, &n);
        bool right = n == 1 && f[0].kind == r->kind && f[0].severity == r->severity && f[0].line == r->line &&
                     str_eq(f[0].file, S("proef.yaml")) && str_find(f[0].message, str_of(r->says)) >= 0;
        if (!right) {
            show(r->what, f, n);
            fail_msg("%s: expected one %s on line %d that says %s", r->what, law_finding_name(r->kind), r->line,
                     r->says);
        }
        seen[r->kind] = true;
        law_corpus_free(c);
    }
    for (int k = 0; k < LAW_FINDING_KINDS; k++) {
        assert_true(seen[k] || k == LAW_FIND_AMBIGUOUS ||
                    k == LAW_FIND_REPLACED); /* these need three laws, or one twice */
        assert_true(strlen(law_finding_name((law_finding_kind)k)) > 0);
    }
}

static void test_clean(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof clean / sizeof *clean; i++) {
        law_corpus *c = load(&clean[i]);
        size_t n;
        const law_finding *f = law_check(memory, c, &n);
        show(clean[i].what, f, n);
        assert_int_equal(n, 0);
        law_corpus_free(c);
    }
}

/* A reference that is right in one version of the other law, and not in the next. */
static void test_versions(void **state)
{
    (void)state;
    static const char *const texts[] = {
        LAW("proef")
            ARTICLE("1") "    execution:\n      input: [{name: y, type: number, source: {regulation: ander}}]\n"
                         "      output: [{name: x, type: number}]\n      actions: [{output: x, value: $y}]\n",
        LAW("ander")
            ARTICLE("1") "    execution: {output: [{name: y, type: number}], actions: [{output: y, value: 1}]}\n",
        ("$id: ander\nregulatory_layer: WET\npublication_date: '2025-01-01'\nvalid_from: '2025-01-01'\nvalid_to: "
         "'2026-12-31'\n"
         "bwb_id: BWBR0000001\nurl: https://example.org/wet\narticles: []\n"),
    };
    law_corpus *c = law_corpus_new();
    err e;
    for (size_t i = 0; i < 3; i++) {
        assert_true(law_corpus_add(c, str_printf(memory, "%zu.yaml", i), str_of(texts[i]), &e));
    }
    assert_true(law_corpus_seal(c, &e));
    size_t n;
    const law_finding *f = law_check(memory, c, &n);
    assert_int_equal(n, 1); /* once for the reference, on the first day that it shows */
    assert_int_equal(f[0].kind, LAW_FIND_UNRESOLVED_OUTPUT);
    assert_int_equal(f[0].severity, LAW_WARNING);
    assert_true(str_find(f[0].message, S("2025-01-01")) >= 0);
    law_corpus_free(c);
}

/* INV-1: by file and line, and the same again. */
static void test_order(void **state)
{
    (void)state;
    const row r = {.what = "much to say",
                   .law = LAW("proef") ARTICLE("1") "    definitions: {a: 1, b: 2}\n" X_FROM(
                       N) "      - {output: x, value: $z}\n      - {output: y, value: $q}\n" ARTICLE("2")
                       X_FROM(N) "      - {output: w, value: 1, kleur: rood}\n",
                   .beside = other_law};
    law_corpus *c = load(&r);
    size_t n, again;
    const law_finding *f = law_check(memory, c, &n), *g = law_check(memory, c, &again);
    assert_true(n > 6);
    assert_int_equal(n, again);
    for (size_t i = 0; i < n; i++) {
        int order = i == 0 ? -1 : str_cmp(f[i - 1].file, f[i].file);
        assert_true(order < 0 || (order == 0 && f[i - 1].line <= f[i].line));
        assert_true(f[i].line > 0 && f[i].kind == g[i].kind && f[i].line == g[i].line &&
                    str_eq(f[i].message, g[i].message));
    }
    law_corpus_free(c);
    c = law_corpus_new();
    assert_true(law_corpus_seal(c, &(err){0}));
    law_check(memory, c, &n);
    assert_int_equal(n, 0);
    law_corpus_free(c);
}

/* Two by-laws of one municipality with the same rank and date; one of another municipality does not mind. */
static void test_rank(void **state)
{
#define BY_LAW(id, code)                                                                                               \
    "$id: " id                                                                                                         \
    "\nregulatory_layer: GEMEENTELIJKE_VERORDENING\npublication_date: '2024-01-01'\nvalid_from: '2024-01-01'\n"        \
    "gemeente_code: " code "\nofficiele_titel: x\nurl: https://example.org/wet\narticles:\n" ARTICLE(                  \
        "1") "    implements: [{law: wet, article: '1', open_term: t}]\n    execution:\n      output: [{name: t, "     \
             "type: number}]\n"                                                                                        \
             "      actions: [{output: t, value: 1}]\n"
    static const char open_law[] = LAW("wet") ARTICLE("1") "    open_terms: [{id: t, type: number}]\n    execution:\n"
                                                           "      output: [{name: x, type: number}]\n"
                                                           "      actions: [{output: x, value: $t}]\n";
    static const char *const files[] = {open_law, BY_LAW("een", "GM0001"), BY_LAW("twee", "GM0002"),
                                        BY_LAW("drie", "GM0001")};
    (void)state;
    for (size_t loaded = 3; loaded <= 4; loaded++) {
        law_corpus *c = law_corpus_new();
        err e = {0};
        for (size_t i = 0; i < loaded; i++) {
            assert_true(law_corpus_add(c, S("wet.yaml"), str_of(files[i]), &e));
        }
        assert_true(law_corpus_seal(c, &e));
        size_t n;
        const law_finding *f = law_check(memory, c, &n);
        assert_int_equal(n, loaded - 3);
        if (n > 0) {
            assert_int_equal(f[0].kind, LAW_FIND_AMBIGUOUS);
            assert_int_equal(f[0].line, 12);
            assert_true(str_find(f[0].message, S("'een' and 'drie'")) >= 0);
        }
        law_corpus_free(c);
    }
}

static void test_replaced(void **state)
{
    (void)state;
    law_corpus *c = law_corpus_new();
    err e = {0};
    assert_true(law_corpus_add(c, S("een.yaml"), str_of(other_law), &e));
    assert_true(law_corpus_add(c, S("twee.yaml"), str_of(other_law), &e));
    assert_true(law_corpus_seal(c, &e));
    size_t n;
    const law_finding *f = law_check(memory, c, &n);
    assert_int_equal(n, 1);
    assert_int_equal(f[0].kind, LAW_FIND_REPLACED);
    assert_true(str_eq(f[0].file, S("een.yaml")) && str_find(f[0].message, S("twee.yaml")) >= 0);
    law_corpus_free(c);
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_kind), cmocka_unit_test(test_clean),    cmocka_unit_test(test_versions),
        cmocka_unit_test(test_rank),       cmocka_unit_test(test_replaced), cmocka_unit_test(test_order),
    };
    int failed = cmocka_run_group_tests_name("check", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
