#include "law/story_testing.h"

#include "base/banned.h"

#define LAW(definitions_, input_, output_, expression_)                                                                \
    HEAD("proef", "WET", "2024-01-01")                                                                                 \
    "name: Proefwet\n"                                                                                                 \
    "articles:\n"                                                                                                      \
    "  - number: '1'\n"                                                                                                \
    "    machine_readable:\n"                                                                                          \
    "      definitions: " definitions_ "\n"                                                                            \
    "      execution:\n"                                                                                               \
    "        input: [" input_ "]\n"                                                                                    \
    "        output: [" output_ "]\n"                                                                                  \
    "        actions: [{output: uit, value: " expression_ "}]\n"

#define OUT "{name: uit, type: number}"
#define OUT_IN(unit_) "{name: uit, type: number, type_spec: {unit: " unit_ "}}"
#define IN(name_) "{name: " name_ ", type: number, source: {}}"
#define IN_IN(name_, unit_) "{name: " name_ ", type: number, source: {}, type_spec: {unit: " unit_ "}}"

static const struct {
    const char *law, *parameters, *story; /* without the list of articles */
} rows[] = {
    {LAW("{}", IN_IN("a", "eurocent") ", " IN_IN("b", "eurocent"), OUT, "{operation: ADD, values: [$a, $b, 5]}"),
     "{\"a\": 100, \"b\": 250}",
     "Uit: € 3,55 — artikel 1 Proefwet. Dat komt zo:\n"
     "  € 3,55 is a (€ 1,00) plus b (€ 2,50) plus € 0,05.\n"
     "  A: € 1,00. Dat is opgegeven.\n"
     "  B: € 2,50. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "eurocent"), OUT, "{operation: MULTIPLY, values: [$a, -0.004]}"), "{\"a\": 1}",
     "Uit: € -0,00004 — artikel 1 Proefwet. Dat komt zo:\n"
     "  € -0,00004 is a (€ 0,01) keer -0,004.\n"
     "  A: € 0,01. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT_IN("eurocent"), "{operation: DIVIDE, values: [$a, 12]}"), "{\"a\": 100000}",
     "Uit: € 83,3333333… — artikel 1 Proefwet. Dat komt zo:\n"
     "  € 83,3333333… is a (100000) gedeeld door 12.\n"
     "  A: 100000. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "euro"), OUT, "{operation: SUBTRACT, values: [$a, 0.5]}"), "{\"a\": 12}",
     "Uit: € 11,50 — artikel 1 Proefwet. Dat komt zo:\n"
     "  € 11,50 is a (€ 12,00) min € 0,50.\n"
     "  A: € 12,00. Dat is opgegeven.\n"},
    {LAW("{deel: {value: 0.137, type_spec: {unit: ratio}}}", IN_IN("a", "percentage"), OUT_IN("percentage"),
         "{operation: MULTIPLY, values: [$a, $deel]}"),
     "{\"a\": 50}",
     "Uit: 6,85% — artikel 1 Proefwet. Dat komt zo:\n"
     "  6,85% is a (50%) keer deel (13,7%).\n"
     "  A: 50%. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "eurocent"), OUT, "{operation: ROUND, precision: -2, value: $a}"), "{\"a\": 12345}",
     "Uit: € 123,00 — artikel 1 Proefwet. Dat komt zo:\n"
     "  € 123,00 is a (€ 123,45), afgerond op hele euro's.\n"
     "  A: € 123,45. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "eurocent"), OUT, "{operation: FLOOR, precision: -4, value: $a}"), "{\"a\": 12345}",
     "Uit: € 100,00 — artikel 1 Proefwet. Dat komt zo:\n"
     "  € 100,00 is a (€ 123,45), naar beneden afgerond op veelvouden van € 100,00.\n"
     "  A: € 123,45. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: CEIL, precision: 0, value: $a}"), "{\"a\": 1.25}",
     "Uit: 2 — artikel 1 Proefwet. Dat komt zo:\n"
     "  2 is a (1,25), naar boven afgerond op een heel getal.\n"
     "  A: 1,25. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: ROUND, precision: 1, value: $a}"), "{\"a\": 1.25}",
     "Uit: 1,3 — artikel 1 Proefwet. Dat komt zo:\n"
     "  1,3 is a (1,25), afgerond op 1 decimaal.\n"
     "  A: 1,25. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: FLOOR, precision: 2, value: {operation: MULTIPLY, values: [$a, 1.111]}}"),
     "{\"a\": 3}",
     "Uit: 3,33 — artikel 1 Proefwet. Dat komt zo:\n"
     "  3,33 is 3,333, naar beneden afgerond op 2 decimalen.\n"
     "    3,333 is a (3) keer 1,111.\n"
     "  A: 3. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: ROUND, precision: 0, value: {operation: MAX, values: [$a, 3, 2]}}"),
     "{\"a\": 1}",
     "Uit: 3 — artikel 1 Proefwet. Dat komt zo:\n"
     "  3 is het hoogste van a (1), 3 en 2.\n"
     "  A: 1. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "months") ", " IN_IN("b", "weeks"), OUT,
         "{operation: IF, cases: [{when: {operation: EQUALS, subject: $a, value: 1}, then: $b}]}"),
     "{\"a\": 1, \"b\": 6}",
     "Uit: 6 weken — artikel 1 Proefwet. Dat komt zo:\n"
     "  B (6 weken) geldt, want dit klopt: a (1 maand) is 1 maand.\n"
     "  B: 6 weken. Dat is opgegeven.\n"
     "  A: 1 maand. Dat is opgegeven.\n"},
    {LAW("{}", IN_IN("a", "months") ", " IN_IN("b", "weeks"), OUT,
         "{operation: IF, cases: [{when: {operation: EQUALS, subject: $a, value: 1}, then: $b}]}"),
     "{\"a\": 2, \"b\": 6}",
     "Uit: geen waarde — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is geen waarde, want dit klopt niet: a (2 maanden) is 1 maand.\n"
     "  A: 2 maanden. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag") ", " IN_IN("termijn", "weeks"), OUT, "{operation: DATE_ADD, date: $dag, weeks: $termijn}"),
     "{\"dag\": \"2025-01-31\", \"termijn\": 6}",
     "Uit: 14 maart 2025 — artikel 1 Proefwet. Dat komt zo:\n"
     "  14 maart 2025 is 6 weken (termijn) na dag (31 januari 2025).\n"
     "  Dag: 31 januari 2025. Dat is opgegeven.\n"
     "  Termijn: 6 weken. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag"), OUT, "{operation: DATE_ADD, date: $dag, days: -1}"), "{\"dag\": \"2025-03-01\"}",
     "Uit: 28 februari 2025 — artikel 1 Proefwet. Dat komt zo:\n"
     "  28 februari 2025 is 1 dag voor dag (1 maart 2025).\n"
     "  Dag: 1 maart 2025. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag"), OUT, "{operation: DATE_ADD, date: $dag, months: 1, days: -1}"), "{\"dag\": \"2025-01-31\"}",
     "Uit: 27 februari 2025 — artikel 1 Proefwet. Dat komt zo:\n"
     "  27 februari 2025 is dag (31 januari 2025) plus 1 maand en -1 dag.\n"
     "  Dag: 31 januari 2025. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag"), OUT, "{operation: DATE_DIFF, from: $dag, to: $referencedate, in: months}"),
     "{\"dag\": \"2025-01-31\"}",
     "Uit: 4 maanden — artikel 1 Proefwet. Dat komt zo:\n"
     "  4 maanden is de tijd van dag (31 januari 2025) tot de datum van de berekening (1 juni 2025).\n"
     "  Dag: 31 januari 2025. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag"), OUT,
         "{operation: DAY_OF_WEEK, date: {operation: DATE, year: $referencedate.year, month: $referencedate.month, "
         "day: 1}}"),
     "{}",
     "Uit: 6 — artikel 1 Proefwet. Dat komt zo:\n"
     "  6 is de dag van de week van 1 juni 2025; 0 is maandag.\n"
     "    1 juni 2025 is de datum met jaar het jaar van de berekening (2025), maand de maand van de berekening (6) en "
     "dag 1.\n"},
    {LAW("{}", IN("geboren"), OUT,
         "{operation: LESS_THAN, subject: {operation: AGE, date_of_birth: $geboren, reference_date: $referencedate}, "
         "value: 18}"),
     "{\"geboren\": \"2008-05-06\"}",
     "Uit: ja — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt: leeftijd (17 jaar) is lager dan 18 jaar.\n"
     "    17 jaar is de leeftijd op de datum van de berekening (1 juni 2025), met als geboortedag geboren (6 mei "
     "2008).\n"
     "  Geboren: 6 mei 2008. Dat is opgegeven.\n"},
    {LAW("{}", IN("dag"), OUT, "{operation: LESS_THAN_OR_EQUAL, subject: $dag, value: $referencedate}"),
     "{\"dag\": \"2025-06-01\"}",
     "Uit: ja — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt: dag (1 juni 2025) is de datum van de berekening (1 juni 2025) of eerder.\n"
     "  Dag: 1 juni 2025. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: NOT, value: {operation: GREATER_THAN_OR_EQUAL, subject: $a, value: 67}}"),
     "{\"a\": 70}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt niet: a (70) is lager dan 67.\n"
     "  A: 70. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: NOT, value: $a}"), "{\"a\": true}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt niet: a is nee (het is ja).\n"
     "  A: ja. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: NOT, value: $a}"), "{\"a\": 3}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt niet, want dit geldt wel:\n"
     "    Klopt: a (3).\n"
     "  A: 3. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: NOT_EQUALS, subject: $a, value: null}"), "{\"a\": null}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt niet: a (geen waarde) is ingevuld.\n"
     "  A: geen waarde. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: NOT_IN, subject: $a, values: [1, 2, 3]}"), "{\"a\": 2}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt niet: a (2) is niet een van 1, 2 of 3.\n"
     "  A: 2. Dat is opgegeven.\n"},
    {LAW("{}", IN("a") ", " IN("b") ", " IN("c"), OUT, "{operation: AND, conditions: [$a, $b, $c]}"),
     "{\"a\": true, \"b\": false, \"c\": true}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Niet alle voorwaarden kloppen:\n"
     "    Klopt: a (ja).\n"
     "    Klopt niet: b (nee).\n"
     "    De rest hoefde niet meer bekeken te worden.\n"
     "  A: ja. Dat is opgegeven.\n"
     "  B: nee. Dat is opgegeven.\n"},
    {LAW("{}", IN("a") ", " IN("b"), OUT,
         "{operation: OR, conditions: [$a, {operation: EQUALS, subject: $b, value: huur}]}"),
     "{\"a\": false, \"b\": \"koop\"}",
     "Uit: nee — artikel 1 Proefwet. Dat komt zo:\n"
     "  Geen van de voorwaarden klopt:\n"
     "    Klopt niet: a (nee).\n"
     "    Klopt niet: b (koop) is huur.\n"
     "  A: nee. Dat is opgegeven.\n"
     "  B: koop. Dat is opgegeven.\n"},
    {LAW("{}", IN("a") ", " IN("b"), OUT,
         "{operation: EQUALS, value: false, subject: {operation: AND, conditions: [$a, $b]}}"),
     "{\"a\": true, \"b\": false}",
     "Uit: ja — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt, want dit geldt niet:\n"
     "    Niet alle voorwaarden kloppen:\n"
     "      Klopt: a (ja).\n"
     "      Klopt niet: b (nee).\n"
     "  A: ja. Dat is opgegeven.\n"
     "  B: nee. Dat is opgegeven.\n"},
    {LAW("{}", IN("a") ", " IN("b"), OUT,
         "{operation: IF, cases: [{when: {operation: AND, conditions: [$a, $b]}, then: 1}, {when: $b, then: 2}], "
         "default: {operation: ADD, values: [1, 2]}}"),
     "{\"a\": true, \"b\": false}",
     "Uit: 3 — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is 3, want geen andere regel past:\n"
     "    Niet alle voorwaarden kloppen:\n"
     "      Klopt: a (ja).\n"
     "      Klopt niet: b (nee).\n"
     "    Klopt niet: b (nee).\n"
     "    3 is 1 plus 2.\n"
     "  A: ja. Dat is opgegeven.\n"
     "  B: nee. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT,
         "{operation: EQUALS, value: true, subject: {operation: IF, cases: [{when: $a, then: true}], default: false}}"),
     "{\"a\": true}",
     "Uit: ja — artikel 1 Proefwet. Dat komt zo:\n"
     "  Klopt: de uitkomst hieronder (ja).\n"
     "    Dit is ja, want dit klopt: a (ja).\n"
     "  A: ja. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT,
         "{operation: ADD, values: [{operation: MULTIPLY, values: [$a, 2]}, {operation: MULTIPLY, values: [$a, 2]}]}"),
     "{\"a\": 4}",
     "Uit: 16 — artikel 1 Proefwet. Dat komt zo:\n"
     "  16 is 8 plus 8.\n"
     "    8 is a (4) keer 2.\n"
     "  A: 4. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "{operation: LIST, items: [$a, 2]}"), "{\"a\": 4}",
     "Uit: 4 en 2 — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit zijn a (4) en 2.\n"
     "  A: 4. Dat is opgegeven.\n"},
    {LAW("{}", IN("partner"), OUT, "$partner.inkomen.vast_deel"), "{\"partner\": {\"inkomen\": {\"vast_deel\": 12}}}",
     "Uit: 12 — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is vast deel van inkomen van partner (12).\n"
     "  Partner: inkomen (…). Dat is opgegeven.\n"},
    {LAW("{}", IN("kinderen"), OUT, "{operation: ADD, values: [$kinderen.1, 1]}"), "{\"kinderen\": [4, 8]}",
     "Uit: 9 — artikel 1 Proefwet. Dat komt zo:\n"
     "  9 is nummer 2 van kinderen (8) plus 1.\n"
     "  Kinderen: 4 en 8. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "$a"), "{\"a\": []}",
     "Uit: leeg — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is a (leeg).\n"
     "  A: leeg. Dat is opgegeven.\n"},
    {LAW("{}", IN("a"), OUT, "$a"), "{\"a\": \"twee\\nregels\"}",
     "Uit: twee regels — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is a (twee regels).\n"
     "  A: twee regels. Dat is opgegeven.\n"},
    {LAW("{bedrag: 12}", IN("a"), OUT, "$bedrag"), "{}",
     "Uit: 12 — artikel 1 Proefwet. Dat komt zo:\n"
     "  Dit is bedrag (12).\n"},
    {LAW("{}", IN("a"), OUT, "7"), "{}", "Uit: 7 — artikel 1 Proefwet.\n"},
};

static void test_sentences(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *const laws[] = {rows[i].law};
        question q = {
            .laws = laws, .law_count = 1, .law = "proef", .outputs = {"uit"}, .parameters = rows[i].parameters};
        str story = explained(&q, 1, TEXT_NL);
        ptrdiff_t end = str_find(story, S("Gebruikte artikelen:\n"));
        assert_true(end > 0);
        assert_story(str_cut(story, 0, (size_t)end), rows[i].story);
        assert_true(str_find(explained(&q, 0, TEXT_EN), S("[law.explain")) < 0); /* every text exists */
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sentences)};
    int failed = cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
