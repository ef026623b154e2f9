#include "law/explain.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

static arena *memory;

#define HEAD(id_, layer_, from_)                                                                                       \
    "$id: " id_ "\nregulatory_layer: " layer_ "\npublication_date: '2024-01-01'\nvalid_from: '" from_                  \
    "'\nurl: https://example.org/" id_ "\n"

static const char benefit[] = HEAD(
    "wet_op_de_toeslag", "WET",
    "2024-01-01") "name: '#naam'\n"
                  "articles:\n"
                  "  - number: '2'\n"
                  "    url: https://example.org/wet_op_de_toeslag#2\n"
                  "    machine_readable:\n"
                  "      definitions:\n"
                  "        drempel: {value: 2000000, type_spec: {unit: eurocent}}\n"
                  "        percentage: {value: 0.1375, type_spec: {unit: ratio}}\n"
                  "        toegelaten_soorten: [huur, koop]\n"
                  "      execution:\n"
                  "        produces: {legal_character: BESCHIKKING}\n"
                  "        parameters: [{name: bsn, type: string}]\n"
                  "        input:\n"
                  "          - {name: inkomen, type: amount, source: {}, type_spec: {unit: eurocent}}\n"
                  "          - {name: soort_woning, type: string, source: {}}\n"
                  "          - {name: gedetineerd, type: boolean, source: {}}\n"
                  "          - {name: heeft_partner, type: boolean, source: {}}\n"
                  "          - {name: leeftijd, type: number, source: {regulation: personenwet, parameters: {bsn: "
                  "$bsn}}}\n"
                  "          - {name: premie, type: amount, source: {output: standaardpremie}}\n"
                  "        output:\n"
                  "          - {name: hoogte_toeslag, type: amount, type_spec: {unit: eurocent}}\n"
                  "          - {name: heeft_recht_op_toeslag, type: boolean}\n"
                  "        actions:\n"
                  "          - output: hoogte_toeslag\n"
                  "            operation: ROUND\n"
                  "            precision: 0\n"
                  "            value:\n"
                  "              operation: MAX\n"
                  "              values:\n"
                  "                - 0\n"
                  "                - operation: SUBTRACT\n"
                  "                  values:\n"
                  "                    - operation: IF\n"
                  "                      cases:\n"
                  "                        - when: {operation: EQUALS, subject: $heeft_partner, value: true}\n"
                  "                          then: {operation: MULTIPLY, values: [2, $premie]}\n"
                  "                      default: $premie\n"
                  "                    - operation: IF\n"
                  "                      cases:\n"
                  "                        - when: {operation: GREATER_THAN, subject: $inkomen, value: $drempel}\n"
                  "                          then:\n"
                  "                            operation: MULTIPLY\n"
                  "                            values:\n"
                  "                              - {operation: SUBTRACT, values: [$inkomen, $drempel]}\n"
                  "                              - $percentage\n"
                  "                      default: 0\n"
                  "          - output: heeft_recht_op_toeslag\n"
                  "            value:\n"
                  "              operation: AND\n"
                  "              conditions:\n"
                  "                - {operation: GREATER_THAN_OR_EQUAL, subject: $leeftijd, value: 18}\n"
                  "                - {operation: IN, subject: $soort_woning, value: $toegelaten_soorten}\n"
                  "                - {operation: NOT, value: $gedetineerd}\n"
                  "                - operation: OR\n"
                  "                  conditions:\n"
                  "                    - {operation: NOT, value: {operation: LESS_THAN, subject: $inkomen, value: "
                  "100}}\n"
                  "                    - {operation: EQUALS, subject: $heeft_partner, value: true}\n"
                  "                - {operation: GREATER_THAN, subject: $hoogte_toeslag, value: 0}\n"
                  "  - number: '4'\n"
                  "    machine_readable:\n"
                  "      open_terms: [{id: standaardpremie, type: amount, delegation_type: MINISTERIELE_REGELING}]\n"
                  "      execution:\n"
                  "        output: [{name: standaardpremie, type: amount, type_spec: {unit: eurocent}}]\n"
                  "        actions: [{output: standaardpremie, value: $standaardpremie}]\n"
                  "  - number: '9'\n"
                  "    machine_readable:\n"
                  "      overrides: [{law: bestuurswet, article: '6:7', output: bezwaartermijn}]\n"
                  "      execution:\n"
                  "        output: [{name: bezwaartermijn, type: number, type_spec: {unit: weeks}}]\n"
                  "        actions: [{output: bezwaartermijn, value: 8}]\n"
                  "  - number: '10'\n"
                  "    machine_readable:\n"
                  "      execution: {actions: [{output: naam, value: Wet op de toeslag}]}\n";

static const char persons[] =
    HEAD("personenwet", "WET", "2024-01-01") "name: Personenwet\n"
                                             "articles:\n"
                                             "  - number: '1'\n"
                                             "    machine_readable:\n"
                                             "      execution:\n"
                                             "        parameters: [{name: bsn, type: string}]\n"
                                             "        input: [{name: geboortedatum, type: date, source: {}}]\n"
                                             "        output: [{name: leeftijd, type: number}]\n"
                                             "        actions:\n"
                                             "          - output: leeftijd\n"
                                             "            value: {operation: AGE, date_of_birth: $geboortedatum, "
                                             "reference_date: $referencedate}\n";

static const char premium[] =
    HEAD("regeling_premie", "MINISTERIELE_REGELING",
         "2025-01-01") "name: Regeling premie 2025\n"
                       "articles:\n"
                       "  - number: '1'\n"
                       "    machine_readable:\n"
                       "      implements: [{law: wet_op_de_toeslag, article: '4', open_term: standaardpremie}]\n"
                       "      execution:\n"
                       "        output: [{name: standaardpremie, type: amount, type_spec: {unit: eurocent}}]\n"
                       "        actions: [{output: standaardpremie, value: 211200}]\n";

static const char administration[] =
    HEAD("bestuurswet", "WET",
         "1994-01-01") "name: Bestuurswet\n"
                       "articles:\n"
                       "  - number: '3:46'\n"
                       "    machine_readable:\n"
                       "      hooks: [{hook_point: pre_actions, applies_to: {legal_character: BESCHIKKING}}]\n"
                       "      execution:\n"
                       "        output: [{name: motivering_vereist, type: boolean}]\n"
                       "        actions: [{output: motivering_vereist, value: true}]\n"
                       "  - number: '6:7'\n"
                       "    machine_readable:\n"
                       "      hooks: [{hook_point: post_actions, applies_to: {legal_character: BESCHIKKING}}]\n"
                       "      execution:\n"
                       "        output: [{name: bezwaartermijn, type: number, type_spec: {unit: weeks}}]\n"
                       "        actions: [{output: bezwaartermijn, value: 6}]\n";

/* ------------------------------------------------------------------ telling */

typedef struct question {
    const char *const *laws;
    size_t law_count;
    const char *law;
    const char *outputs[4]; /* up to NULL; none = all */
    const char *parameters; /* JSON object */
    const char *data;       /* JSON list of sources, or NULL */
    law_mode mode;
} question;

static const doc *json_doc(const char *text)
{
    const doc *d;
    err e;
    if (!doc_read_json(memory, S("test"), str_of(text), &d, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return d;
}

static law_corpus *load(const question *q)
{
    law_corpus *c = law_corpus_new();
    err e;
    for (size_t i = 0; i < q->law_count; i++) {
        if (!law_corpus_add(c, str_printf(memory, "law %zu", i + 1), str_of(q->laws[i]), &e)) {
            fail_msg("%s", err_text(memory, &e).p);
        }
    }
    assert_true(law_corpus_seal(c, &e));
    return c;
}

/* The story of the outputs (all of them are evaluated, the named ones told); asked = 0 tells all. */
static str explained(const question *q, size_t asked, text_language lang)
{
    law_corpus *c = load(q);
    law_view *view = law_view_at(c, date_from_ymd(2025, 6, 1));
    law_run *run = law_run_new();
    law_data *data = law_data_new(c);
    const doc *parameters = json_doc(q->parameters);
    law_entry *given = ARENA_ARRAY(memory, law_entry, parameters->n);
    str outputs[4];
    size_t n = 0;
    err e;
    law_result r;
    for (size_t i = 0; i < parameters->n; i++) {
        given[i].name = parameters->entries[i].key;
        assert_true(law_value_from_doc(memory, parameters->entries[i].value, true, &given[i].value, &e));
    }
    for (; n < 4 && q->outputs[n] != NULL; n++) {
        outputs[n] = str_of(q->outputs[n]);
    }
    if (q->data != NULL) {
        assert_true(law_data_add_doc(data, json_doc(q->data), false, &e));
    }
    law_request request = {.law = str_of(q->law),
                           .outputs = outputs,
                           .output_count = n,
                           .parameters = given,
                           .parameter_count = parameters->n,
                           .data = data,
                           .mode = q->mode,
                           .trace = true};
    if (!law_run_evaluate(run, view, &request, &r, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    str story = law_explain(memory, r.trace, &r, outputs, asked, lang);
    law_data_free(data);
    law_run_free(run);
    law_view_free(view);
    law_corpus_free(c);
    return story;
}

static void assert_story(str story, const char *expected)
{
    if (!str_eq(story, str_of(expected))) {
        fail_msg("expected:\n%s\ngot:\n%.*s", expected, STR_ARG(story));
    }
}

static void assert_says(str story, const char *part)
{
    if (str_find(story, str_of(part)) < 0) {
        fail_msg("expected:\n%s\nin:\n%.*s", part, STR_ARG(story));
    }
}

/* ------------------------------------------------------------------ golden */

static const char *const benefit_laws[] = {benefit, persons, premium, administration};

static const question benefit_question = {
    .laws = benefit_laws,
    .law_count = 4,
    .law = "wet_op_de_toeslag",
    .outputs = {"hoogte_toeslag", "heeft_recht_op_toeslag"},
    .parameters = "{\"bsn\": \"1\", \"heeft_partner\": false}",
    .data = "[{\"name\": \"personen\", \"key\": \"bsn\", \"records\": [{\"bsn\": \"1\", \"geboortedatum\": "
            "\"1990-06-02\", \"inkomen\": 2345678,"
            "\"soort_woning\": \"huur\", \"gedetineerd\": true}]}]",
};

static void test_golden_nl(void **state)
{
    (void)state;
    static const char expected[] =
        "Hoogte toeslag: € 1.636,69 — artikel 2 Wet op de toeslag. Dat komt zo:\n"
        "  € 1.636,69 is € 1.636,69275, afgerond op hele centen.\n"
        "    € 1.636,69275 is het hoogste van € 0,00 en € 1.636,69275.\n"
        "      € 1.636,69275 is premie (€ 2.112,00) min € 475,30725.\n"
        "        Premie (€ 2.112,00) geldt, want dit klopt niet: heeft partner (nee).\n"
        "        Dit is € 475,30725, want dit klopt: inkomen (€ 23.456,78) is hoger dan drempel (€ 20.000,00).\n"
        "          € 475,30725 is € 3.456,78 keer percentage (13,75%).\n"
        "            € 3.456,78 is inkomen (€ 23.456,78) min drempel (€ 20.000,00).\n"
        "  Premie: € 2.112,00 — artikel 4 Wet op de toeslag. Dat komt zo:\n"
        "    Standaardpremie: € 2.112,00, ingevuld door artikel 1 Regeling premie 2025.\n"
        "  Heeft partner: nee. Dat is opgegeven.\n"
        "  Inkomen: € 23.456,78. Dat komt uit de gegevens.\n"
        "Heeft recht op toeslag: nee — artikel 2 Wet op de toeslag. Dat komt zo:\n"
        "  Niet alle voorwaarden kloppen:\n"
        "    Klopt: leeftijd (34 jaar) is minstens 18 jaar.\n"
        "    Klopt: soort woning (huur) is een van toegelaten soorten (huur en koop).\n"
        "    Klopt niet: gedetineerd is nee (het is ja).\n"
        "    De rest hoefde niet meer bekeken te worden.\n"
        "  Leeftijd: 34 jaar — artikel 1 Personenwet. Dat komt zo:\n"
        "    34 jaar is de leeftijd op de datum van de berekening (1 juni 2025), met als geboortedag geboortedatum (2 "
        "juni 1990).\n"
        "    Geboortedatum: 2 juni 1990. Dat komt uit de gegevens.\n"
        "  Soort woning: huur. Dat komt uit de gegevens.\n"
        "  Gedetineerd: ja. Dat komt uit de gegevens.\n"
        "Hierbij hoort motivering vereist: ja — artikel 3:46 Bestuurswet.\n"
        "Hierbij hoort bezwaartermijn: 8 weken — artikel 9 Wet op de toeslag, in afwijking van artikel 6:7 Bestuurswet "
        "(daar: 6 weken).\n"
        "Gebruikte artikelen:\n"
        "  Artikel 2 Wet op de toeslag: https://example.org/wet_op_de_toeslag#2\n"
        "  Artikel 4 Wet op de toeslag: https://example.org/wet_op_de_toeslag\n"
        "  Artikel 1 Regeling premie 2025: https://example.org/regeling_premie\n"
        "  Artikel 1 Personenwet: https://example.org/personenwet\n"
        "  Artikel 3:46 Bestuurswet: https://example.org/bestuurswet\n"
        "  Artikel 9 Wet op de toeslag: https://example.org/wet_op_de_toeslag\n"
        "  Artikel 6:7 Bestuurswet: https://example.org/bestuurswet\n";
    assert_story(explained(&benefit_question, 2, TEXT_NL), expected);
}

static void test_golden_en(void **state)
{
    (void)state;
    static const char expected[] =
        "Hoogte toeslag: €1,636.69 — article 2 of Wet op de toeslag. This is why:\n"
        "  €1,636.69 is €1,636.69275, rounded to whole cents.\n"
        "    €1,636.69275 is the highest of €0.00 and €1,636.69275.\n"
        "      €1,636.69275 is premie (€2,112.00) minus €475.30725.\n"
        "        Premie (€2,112.00) applies, because this is not true: heeft partner (no).\n"
        "        This is €475.30725, because this is true: inkomen (€23,456.78) is higher than drempel (€20,000.00).\n"
        "          €475.30725 is €3,456.78 times percentage (13.75%).\n"
        "            €3,456.78 is inkomen (€23,456.78) minus drempel (€20,000.00).\n"
        "  Premie: €2,112.00 — article 4 of Wet op de toeslag. This is why:\n"
        "    Standaardpremie: €2,112.00, filled in by article 1 of Regeling premie 2025.\n"
        "  Heeft partner: no. This was given.\n"
        "  Inkomen: €23,456.78. This comes from the data.\n"
        "Heeft recht op toeslag: no — article 2 of Wet op de toeslag. This is why:\n"
        "  Not all conditions are true:\n"
        "    True: leeftijd (34 years) is at least 18 years.\n"
        "    True: soort woning (huur) is one of toegelaten soorten (huur and koop).\n"
        "    Not true: gedetineerd is no (it is yes).\n"
        "    The rest did not have to be looked at.\n"
        "  Leeftijd: 34 years — article 1 of Personenwet. This is why:\n"
        "    34 years is the age on the date of the calculation (1 June 2025), with geboortedatum (2 June 1990) as the "
        "day of birth.\n"
        "    Geboortedatum: 2 June 1990. This comes from the data.\n"
        "  Soort woning: huur. This comes from the data.\n"
        "  Gedetineerd: yes. This comes from the data.\n"
        "With this comes motivering vereist: yes — article 3:46 of Bestuurswet.\n"
        "With this comes bezwaartermijn: 8 weeks — article 9 of Wet op de toeslag, in derogation from article 6:7 of "
        "Bestuurswet (there: 6 weeks).\n"
        "Articles used:\n"
        "  Article 2 of Wet op de toeslag: https://example.org/wet_op_de_toeslag#2\n"
        "  Article 4 of Wet op de toeslag: https://example.org/wet_op_de_toeslag\n"
        "  Article 1 of Regeling premie 2025: https://example.org/regeling_premie\n"
        "  Article 1 of Personenwet: https://example.org/personenwet\n"
        "  Article 3:46 of Bestuurswet: https://example.org/bestuurswet\n"
        "  Article 9 of Wet op de toeslag: https://example.org/wet_op_de_toeslag\n"
        "  Article 6:7 of Bestuurswet: https://example.org/bestuurswet\n";
    assert_story(explained(&benefit_question, 2, TEXT_EN), expected);
}

/* ------------------------------------------------------------------ sentences */

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

static void test_sentences(void **state)
{
    (void)state;
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
        {LAW("{}", IN("dag"), OUT, "{operation: DATE_ADD, date: $dag, months: 1, days: -1}"),
         "{\"dag\": \"2025-01-31\"}",
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
         "    1 juni 2025 is de datum met jaar het jaar van de berekening (2025), maand de maand van de berekening (6) "
         "en dag 1.\n"},
        {LAW("{}", IN("geboren"), OUT,
             "{operation: LESS_THAN, subject: {operation: AGE, date_of_birth: $geboren, reference_date: "
             "$referencedate}, value: 18}"),
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
             "{operation: EQUALS, value: true, subject: {operation: IF, cases: [{when: $a, then: true}], default: "
             "false}}"),
         "{\"a\": true}",
         "Uit: ja — artikel 1 Proefwet. Dat komt zo:\n"
         "  Klopt: de uitkomst hieronder (ja).\n"
         "    Dit is ja, want dit klopt: a (ja).\n"
         "  A: ja. Dat is opgegeven.\n"},
        {LAW("{}", IN("a"), OUT,
             "{operation: ADD, values: [{operation: MULTIPLY, values: [$a, 2]}, {operation: MULTIPLY, values: [$a, "
             "2]}]}"),
         "{\"a\": 4}",
         "Uit: 16 — artikel 1 Proefwet. Dat komt zo:\n"
         "  16 is 8 plus 8.\n"
         "    8 is a (4) keer 2.\n"
         "  A: 4. Dat is opgegeven.\n"},
        {LAW("{}", IN("a"), OUT, "{operation: LIST, items: [$a, 2]}"), "{\"a\": 4}",
         "Uit: 4 en 2 — artikel 1 Proefwet. Dat komt zo:\n"
         "  Dit zijn a (4) en 2.\n"
         "  A: 4. Dat is opgegeven.\n"},
        {LAW("{}", IN("partner"), OUT, "$partner.inkomen.vast_deel"),
         "{\"partner\": {\"inkomen\": {\"vast_deel\": 12}}}",
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

/* ------------------------------------------------------------------ where things come from */

static const char family[] =
    HEAD("gezinswet", "WET", "2024-01-01") "articles:\n"
                                           "  - number: '1'\n"
                                           "    machine_readable:\n"
                                           "      execution:\n"
                                           "        input:\n"
                                           "          - {name: leeftijd_aanvrager, type: number, source: {regulation: "
                                           "personenwet, output: leeftijd, parameters: {bsn: $bsn}}}\n"
                                           "          - {name: leeftijd_partner, type: number, source: {regulation: "
                                           "personenwet, output: leeftijd, parameters: {bsn: $partner}}}\n"
                                           "          - {name: leeftijd_oudste, type: number, source: {regulation: "
                                           "personenwet, output: leeftijd, parameters: {bsn: $partner}}}\n"
                                           "        output: [{name: samen, type: number}]\n"
                                           "        actions:\n"
                                           "          - output: samen\n"
                                           "            value: {operation: ADD, values: [$leeftijd_aanvrager, "
                                           "$leeftijd_partner, $leeftijd_oudste]}\n";

/* Two persons of the same age: the article that ran before is the one for the same person, not just the same article. */
static void test_two_persons(void **state)
{
    (void)state;
    const char *const laws[] = {family, persons};
    question q = {.laws = laws,
                  .law_count = 2,
                  .law = "gezinswet",
                  .outputs = {"samen"},
                  .parameters = "{\"bsn\": \"1\", \"partner\": \"2\"}",
                  .data = "[{\"name\": \"personen\", \"key\": \"bsn\", \"records\": [{\"bsn\": \"1\", "
                          "\"geboortedatum\": \"1990-06-02\"},"
                          "{\"bsn\": \"2\", \"geboortedatum\": \"1991-01-01\"}]}]"};
    assert_story(
        explained(&q, 1, TEXT_NL),
        "Samen: 102 jaar — artikel 1 Gezinswet. Dat komt zo:\n"
        "  102 jaar is leeftijd aanvrager (34 jaar) plus leeftijd partner (34 jaar) plus leeftijd oudste (34 jaar).\n"
        "  Leeftijd aanvrager: 34 jaar — artikel 1 Personenwet. Dat komt zo:\n"
        "    34 jaar is de leeftijd op de datum van de berekening (1 juni 2025), met als geboortedag geboortedatum (2 "
        "juni 1990).\n"
        "    Geboortedatum: 2 juni 1990. Dat komt uit de gegevens.\n"
        "  Leeftijd partner: 34 jaar — artikel 1 Personenwet. Dat komt zo:\n"
        "    Dat is gevraagd voor bsn: partner (2).\n"
        "    34 jaar is de leeftijd op de datum van de berekening (1 juni 2025), met als geboortedag geboortedatum (1 "
        "januari 1991).\n"
        "    Geboortedatum: 1 januari 1991. Dat komt uit de gegevens.\n"
        "  Leeftijd oudste: 34 jaar — artikel 1 Personenwet. Zie hierboven.\n"
        "    Dat is gevraagd voor bsn: partner (2).\n"
        "  Partner: 2. Dat is opgegeven.\n"
        "Gebruikte artikelen:\n"
        "  Artikel 1 Gezinswet: https://example.org/gezinswet\n"
        "  Artikel 1 Personenwet: https://example.org/personenwet\n");
    q.parameters = "{\"bsn\": \"1\", \"partner\": \"2\", \"leeftijd_partner\": 20}"; /* given: nothing is looked up */
    assert_says(explained(&q, 1, TEXT_NL), "  Leeftijd partner: 20 jaar. Dat is opgegeven.\n");
}

static const char terms[] =
    HEAD("termenwet", "WET",
         "2024-01-01") "articles:\n"
                       "  - number: '1'\n"
                       "    machine_readable:\n"
                       "      open_terms:\n"
                       "        - {id: tarief, type: number, default: {actions: [{output: tarief, value: 3}]}}\n"
                       "        - {id: korting, type: number, required: false}\n"
                       "      execution:\n"
                       "        output: [{name: uit, type: number}]\n"
                       "        actions:\n"
                       "          - output: tussen\n"
                       "            value: {operation: MULTIPLY, values: [$tarief, 2]}\n"
                       "          - output: uit\n"
                       "            value:\n"
                       "              operation: IF\n"
                       "              cases: [{when: {operation: IS_NULL, subject: $korting}, then: $tussen}]\n"
                       "              default: {operation: SUBTRACT, values: [$tussen, $korting]}\n"
                       "  - number: '2'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        input:\n"
                       "          - {name: dubbel, type: number, source: {output: uit}}\n"
                       "          - {name: verhoogd, type: number, source: {regulation: hulpwet, parameters: {bedrag: "
                       "$dubbel, toeslag: $toeslag, vast: 7}}}\n"
                       "        output: [{name: einde, type: number}]\n"
                       "        actions: [{output: einde, value: $verhoogd}]\n";

static const char helper[] =
    HEAD("hulpwet", "WET",
         "2024-01-01") "name: Hulpwet\n"
                       "articles:\n"
                       "  - number: '5'\n"
                       "    machine_readable:\n"
                       "      execution:\n"
                       "        output: [{name: verhoogd, type: number}]\n"
                       "        actions: [{output: verhoogd, value: {operation: IF, cases: [{when: {operation: EQUALS, "
                       "subject: $vast, value: '7'}, then: {operation: ADD, values: [$bedrag, $toeslag]}}]}}]\n";

static void test_terms_and_parameters(void **state)
{
    (void)state;
    const char *const laws[] = {terms, helper};
    question q = {
        .laws = laws, .law_count = 2, .law = "termenwet", .outputs = {"einde"}, .parameters = "{\"toeslag\": 1}"};
    assert_story(explained(&q, 1, TEXT_NL), "Einde: 7 — artikel 2 Termenwet. Dat komt zo:\n"
                                            "  Dit is verhoogd (7).\n"
                                            "  Verhoogd: 7 — artikel 5 Hulpwet. Dat komt zo:\n"
                                            "    Dat is gevraagd voor bedrag: dubbel (6).\n"
                                            "    Dit is 7, want dit klopt: vast (7) is 7.\n"
                                            "      7 is bedrag (6) plus toeslag (1).\n"
                                            "    Vast: 7. Dat geeft artikel 2 Termenwet mee.\n"
                                            "    Bedrag: 6. Dat geeft artikel 2 Termenwet mee.\n"
                                            "    Toeslag: 1. Dat is opgegeven.\n"
                                            "  Dubbel: 6 — artikel 1 Termenwet. Dat komt zo:\n"
                                            "    Tussen (6) geldt, want dit klopt: korting (geen waarde) is leeg.\n"
                                            "    Tussen: 6. Dat komt zo:\n"
                                            "      6 is tarief (3) keer 2.\n"
                                            "      Tarief: 3. Geen regeling vult dit in, en dan geldt dit.\n"
                                            "    Korting: geen waarde. Geen regeling vult dit in.\n"
                                            "Gebruikte artikelen:\n"
                                            "  Artikel 2 Termenwet: https://example.org/termenwet\n"
                                            "  Artikel 5 Hulpwet: https://example.org/hulpwet\n"
                                            "  Artikel 1 Termenwet: https://example.org/termenwet\n");
}

static const char rows_law[] = "$schema: urn:samenhang:law-rows:1\n" HEAD(
    "kinderwet", "WET",
    "2024-01-01") "articles:\n"
                  "  - number: '1'\n"
                  "    machine_readable:\n"
                  "      execution:\n"
                  "        parameters: [{name: bsn, type: string}]\n"
                  "        input:\n"
                  "          - {name: kinderen, type: array, source: {table: kinderen, select_on: [{name: ouder, "
                  "value: $bsn}]}}\n"
                  "        output: [{name: bedrag, type: amount, type_spec: {unit: eurocent}}, {name: aantal, type: "
                  "number}]\n"
                  "        actions:\n"
                  "          - output: aantal\n"
                  "            value: {operation: FOREACH, collection: $kinderen, as: kind, body: 1, combine: ADD}\n"
                  "          - output: bedrag\n"
                  "            value:\n"
                  "              operation: FOREACH\n"
                  "              collection: $kinderen\n"
                  "              as: kind\n"
                  "              filter: {operation: LESS_THAN, subject: $kind.leeftijd, value: 18}\n"
                  "              body: {operation: MULTIPLY, values: [$kind.deel, 1000]}\n"
                  "              combine: ADD\n";

static void test_rows(void **state)
{
    (void)state;
    const char *const laws[] = {rows_law};
    question q = {.laws = laws,
                  .law_count = 1,
                  .law = "kinderwet",
                  .outputs = {"bedrag"},
                  .parameters = "{\"bsn\": \"1\"}",
                  .data = "[{\"name\": \"kinderen\", \"key\": \"kind\", \"records\": ["
                          "{\"kind\": \"a\", \"ouder\": \"1\", \"leeftijd\": 7, \"deel\": 2},"
                          "{\"kind\": \"b\", \"ouder\": \"1\", \"leeftijd\": 19, \"deel\": 3},"
                          "{\"kind\": \"c\", \"ouder\": \"2\", \"leeftijd\": 5, \"deel\": 4},"
                          "{\"kind\": \"d\", \"ouder\": \"1\", \"leeftijd\": 3, \"deel\": 5}]}]"};
    assert_story(explained(&q, 0, TEXT_NL), "Aantal: 3 — artikel 1 Kinderwet. Dat komt zo:\n"
                                            "  3 is alles bij elkaar over kinderen (3 regels).\n"
                                            "  Kinderen: 3 regels. Dat komt uit de gegevens.\n"
                                            "Bedrag: € 70,00 — artikel 1 Kinderwet. Dat komt zo:\n"
                                            "  € 70,00 is alles bij elkaar over kinderen (3 regels).\n"
                                            "    Regel 1: € 20,00.\n"
                                            "      Klopt: leeftijd van kind (7) is lager dan 18.\n"
                                            "      € 20,00 is deel van kind (2) keer 1000.\n"
                                            "    Regel 2 telt niet mee:\n"
                                            "      Klopt niet: leeftijd van kind (19) is lager dan 18.\n"
                                            "    Regel 3: € 50,00.\n"
                                            "      Klopt: leeftijd van kind (3) is lager dan 18.\n"
                                            "      € 50,00 is deel van kind (5) keer 1000.\n"
                                            "Gebruikte artikelen:\n"
                                            "  Artikel 1 Kinderwet: https://example.org/kinderwet\n");
}

static const char vague[] =
    HEAD("vage_wet", "WET", "2024-01-01") "articles:\n"
                                          "  - number: '1'\n"
                                          "    machine_readable:\n"
                                          "      untranslatables: [{construct: redelijkerwijs, reason: open norm}]\n"
                                          "      execution:\n"
                                          "        output: [{name: vaag, type: boolean}]\n"
                                          "        actions: [{output: vaag, value: true}]\n"
                                          "  - number: '2'\n"
                                          "    machine_readable:\n"
                                          "      execution:\n"
                                          "        input: [{name: vaag, type: boolean, source: {output: vaag}}]\n"
                                          "        output: [{name: uit, type: boolean}]\n"
                                          "        actions: [{output: uit, value: {operation: AND, conditions: [$vaag, "
                                          "{operation: EQUALS, subject: $a, value: 1}]}}]\n";

static void test_untranslatable(void **state)
{
    (void)state;
    const char *const laws[] = {vague};
    question q = {.laws = laws,
                  .law_count = 1,
                  .law = "vage_wet",
                  .outputs = {"uit"},
                  .parameters = "{\"a\": 1}",
                  .mode = LAW_MODE_PROPAGATE};
    assert_story(explained(&q, 1, TEXT_NL),
                 "Uit: niet in regels te vatten (redelijkerwijs) — artikel 2 Vage wet. Dat komt zo:\n"
                 "  Niet te bepalen: vaag (niet in regels te vatten (redelijkerwijs)).\n"
                 "  Vaag: niet in regels te vatten (redelijkerwijs) — artikel 1 Vage wet.\n"
                 "Gebruikte artikelen:\n"
                 "  Artikel 2 Vage wet: https://example.org/vage_wet\n"
                 "  Artikel 1 Vage wet: https://example.org/vage_wet\n");
}

/* All outputs when none is named: those of the articles that ran, in order, then what comes with them. */
static void test_all(void **state)
{
    (void)state;
    str all = explained(&benefit_question, 0, TEXT_NL), named = explained(&benefit_question, 2, TEXT_NL);
    assert_true(str_eq(all, named));
    question one = benefit_question;
    one.outputs[0] =
        "heeft_recht_op_toeslag"; /* told alone: the amount it needs is told below it, unless nobody looked at it */
    one.outputs[1] = NULL;
    str story = explained(&one, 1, TEXT_NL);
    assert_true(str_starts(story, S("Heeft recht op toeslag: nee — ")));
    assert_true(str_find(story, S("Hoogte toeslag")) < 0);
    one.parameters = "{\"bsn\": \"1\", \"heeft_partner\": false, \"gedetineerd\": false}";
    assert_says(
        explained(&one, 1, TEXT_NL),
        "  Hoogte toeslag: € 1.636,69. Dat komt zo:\n    € 1.636,69 is € 1.636,69275, afgerond op hele centen.\n");
    assert_says(
        explained(&one, 1, TEXT_NL),
        "      Klopt: inkomen (€ 23.456,78) is minstens € 1,00.\n      De rest hoefde niet meer bekeken te worden.\n");
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden_nl),
        cmocka_unit_test(test_golden_en),
        cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_two_persons),
        cmocka_unit_test(test_terms_and_parameters),
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_untranslatable),
        cmocka_unit_test(test_all),
    };
    int failed = cmocka_run_group_tests_name("explain", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
