#include "law/story_testing.h"

#include "base/banned.h"

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
        cmocka_unit_test(test_golden_nl),   cmocka_unit_test(test_golden_en),
        cmocka_unit_test(test_two_persons), cmocka_unit_test(test_terms_and_parameters),
        cmocka_unit_test(test_rows),        cmocka_unit_test(test_untranslatable),
        cmocka_unit_test(test_all),
    };
    int failed = cmocka_run_group_tests_name("explain", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
