/* Reading household files: every refusal. The examples have samples_test.c, spellings spelling_test.c, the reading rules rules_test.c. */
#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static void test_day(void **state)
{
    (void)state;
    date today = date_from_ymd(2026, 7, 1), other = date_from_ymd(2010, 1, 1);
    household h;
    err e;
    str with = S(HEAD "personen: {id: a}\n"),
        without = S("formaat: huishouden/1\npersonen: {id: a, geboren: 2020-01-01}\n");
    assert_true(household_read(memory, &facts, S("h"), with, NULL, other, TEXT_NL, &h, &e));
    assert_true(h.has_day && h.day == today);
    assert_true(household_read(memory, &facts, S("h"), with, &other, today, TEXT_NL, &h, &e));
    assert_true(h.has_day && h.day == other);
    assert_true(household_read(memory, &facts, S("h"), without, NULL, today, TEXT_NL, &h, &e));
    assert_true(!h.has_day && h.day == today);
    assert_false(household_read(memory, &facts, S("h"), without, &other, today, TEXT_NL, &h, &e));
    assert_int_equal(e.line, 2); /* born after the day of the caller */
}

/* ------------------------------------------------------------------ refusals */

typedef struct refusal {
    const char *yaml; /* after HEAD, so from line 3 on, unless it starts with "!" */
    int line;
    const char *id;           /* of the sentence, without "household." */
    const char *arguments[5]; /* those that are filled in */
} refusal;

#define CHOOSE_HOME "huur, koop, kamer, inwonend, opvang, inrichting, detentie, geen"
#define KEYS_TOP "formaat, peildatum, personen, relaties, kinderen, woningen, zorgen, hulpvragen, talenten, toelichting"
/* Keys that the catalogue adds to: what the code knows, "|", and the path of the facts. */
#define KEYS_PERSON "id, naam, geboren, volgt_opleiding, inkomen, vermogen, ontvangt|personen[]."
#define KEYS_INCOME "|personen[].inkomen[]."
#define KEYS_DEBT "|personen[].vermogen.schulden[]."
#define A "personen: {id: a}\n"
#define AB "personen: [{id: a}, {id: b}]\n"
#define CHOOSE_SCHEME "?regeling" /* the values of that fact */
#define X20 "xxxxxxxxxxxxxxxxxxxx"
#define X101 X20 X20 X20 X20 X20 "x"

static const refusal refusals[] = {
    /* the file as a whole */
    {"!", 1, "not_a_household", {0}},
    {"!- 1\n", 1, "not_a_household", {0}},
    {"!a: [\n", 2, "yaml", {0}},
    {"!a: b: c\n", 1, "yaml", {0}},
    {"!a: \xFF\n", 1, "encoding", {0}},
    {"!a: *b\n", 1, "yaml_plain", {0}},
    {"!a: 1\n---\nb: 2\n", 2, "yaml_plain", {0}},
    {"!personen: {id: a}\n", 1, "format_missing", {"formaat: huishouden/1"}},
    {"!formaat:\npersonen: {id: a}\n", 1, "format_missing", {"formaat: huishouden/1"}},
    {"!formaat: huishouden/2\n", 1, "format", {"huishouden/2", "huishouden/1"}},
    {"!formaat: [1]\n", 1, "format", {"een lijst", "huishouden/1"}},
    {"!formaat: huishouden/1\npeildatum: morgen\npersonen: {id: a}\n", 2, "not_a_date", {"morgen", "peildatum"}},
    {"!formaat: huishouden/1\npeildatum: 2026-02-29\npersonen: {id: a}\n",
     2,
     "date_not_real",
     {"2026-02-29", "peildatum"}},
    {"", 1, "top_missing", {"personen"}},
    {"personen: []\n", 3, "nobody", {0}},
    /* keys */
    {"personen:\n  - id: a\n    gebooren: 1990-01-01\n", 5, "key_near", {"gebooren", "geboren"}},
    {A "woning: []\n", 4, "key_near", {"woning", "woningen"}},
    {"personen: {id: a, geboortedatum: 1990-01-01}\n", 3, "key_near", {"geboortedatum", "geboren"}},
    {"personen: {id: a, onderwijsmogelijkheid: geen}\n", 3, "key_near", {"onderwijsmogelijkheid", "onderwijs"}},
    {"personen: {id: a, vermogen: {rendementsgrondslag: 0}}\n", 3, "key_near", {"rendementsgrondslag", "op_1_januari"}},
    {A "woningen: {id: w, huur: 600}\n", 4, "key_near", {"huur", "kale_huur"}},
    {A "woningen: {id: w, service: 20}\n", 4, "key_near", {"service", "servicekosten"}},
    {"personen: {id: a, te: ja}\n", 3, "key_unknown", {"te", KEYS_PERSON}}, /* too short */
    {"personen: {id: a, inkomen: {soort: loon, per: 3}}\n",
     3,
     "key_unknown",
     {"per", KEYS_INCOME}}, /* two keys have it */
    {A "Kleur: rood\n", 4, "key_unknown", {"Kleur", KEYS_TOP}},
    {A "'': rood\n", 4, "key_unknown", {"", KEYS_TOP}},
    {A "soort: huur\n", 4, "key_unknown", {"soort", KEYS_TOP}}, /* known in several other places */
    {"personen: {id: a, kale_huur: 600}\n", 3, "key_elsewhere", {"kale_huur", "woningen"}},
    {"personen: {id: a, ouders: b}\n", 3, "key_elsewhere", {"ouders", "kinderen"}},
    {"personen: {id: a, relaties: []}\n", 3, "key_at_top", {"relaties"}},
    {"personen: {id: a, aantal_kinderen: -1}\n", 3, "key_children", {"aantal_kinderen"}},
    {A "aantal kinderen: 2\n", 4, "key_children", {"aantal kinderen"}},
    {A "Personen: []\n", 4, "key_twice", {"personen"}},
    {"personen: {id: a, weken_in_buitenland: 1, Weken in buitenland: 2}\n", 3, "key_twice", {"weken_in_buitenland"}},
    {"personen: {naam: A}\n", 3, "key_missing", {"id", "personen"}},
    {"personen:\n  - id: a\n  - id:\n", 5, "key_missing", {"id", "personen"}},
    {"personen: {id: a, inkomen: {per_jaar: 3}}\n", 3, "key_missing", {"soort", "inkomen"}},
    {A "woningen: {soort: huur}\n", 4, "key_missing", {"id", "woningen"}},
    {A "zorgen: {tekst: x}\n", 4, "key_missing", {"van", "zorgen"}},
    {A "talenten: {van: a}\n", 4, "key_missing", {"tekst", "talenten"}},
    {AB "relaties: {van: a}\n", 4, "key_missing", {"met", "relaties"}},
    {AB "kinderen: {ouders: a}\n", 4, "key_missing", {"kind", "kinderen"}},
    {AB "kinderen: {kind: b}\n", 4, "key_missing", {"ouders", "kinderen"}},
    /* shapes */
    {A "zorgen:\n  - x\n", 5, "mapping_expected", {"zorgen", "van", "van, tekst, leefgebied"}},
    {A "zorgen: geen\n", 4, "mapping_expected", {"zorgen", "van", "van, tekst, leefgebied"}},
    {"personen: {id: a, naam: [b]}\n", 3, "one_value", {"naam"}},
    {"personen: {id: a, geboren: {dag: 1}}\n", 3, "one_value", {"geboren"}},
    {"personen: {id: a, gedetineerd: [ja]}\n", 3, "one_value", {"gedetineerd"}},
    {A "woningen: {id: w, kale_huur: [1]}\n", 4, "one_value", {"kale_huur"}},
    {A "zorgen: {van: a, tekst: [x]}\n", 4, "one_value", {"tekst"}},
    /* yes and no, choices */
    {"personen: {id: a, gedetineerd: misschien}\n", 3, "not_yes_no", {"misschien", "gedetineerd"}},
    {"personen: {id: a, gedetineerd: 1}\n", 3, "not_yes_no", {"1", "gedetineerd"}},
    {A "woningen: {id: w, soort: villa}\n", 4, "not_a_choice", {"villa", "soort", CHOOSE_HOME}},
    {"personen: {id: a, zorgverzekering: ja}\n",
     3,
     "not_a_choice",
     {"ja", "zorgverzekering", "nederlands, verdrag, geen"}},
    {AB "relaties: {van: a, met: b, scheiding: ja}\n",
     4,
     "not_a_choice",
     {"ja", "scheiding", "nee, leven apart, aangevraagd"}},
    /* amounts */
    {A "woningen: {id: w, kale_huur: zeshonderd}\n", 4, "not_an_amount", {"zeshonderd", "kale_huur"}},
    {A "woningen:\n  - id: w\n    kale_huur: -600\n", 6, "amount_negative", {"-600", "kale_huur"}},
    {A "woningen: {id: w, servicekosten: 12.345.6}\n", 4, "not_an_amount", {"12.345.6", "servicekosten"}},
    {A "woningen: {id: w, servicekosten: 1234.567}\n", 4, "amount_decimals", {"1234.567", "servicekosten"}},
    {A "woningen: {id: w, servicekosten: 1.250}\n", 4, "amount_unclear", {"1.250", "servicekosten"}},
    {A "woningen: {id: w, kale_huur: 100000000.01}\n",
     4,
     "amount_large",
     {"100000000.01", "kale_huur", "€ 100.000.000,00"}},
    {A "woningen: {id: w, kale_huur: 99999999999999999999}\n",
     4,
     "amount_large",
     {"99999999999999999999", "kale_huur", "€ 100.000.000,00"}},
    {"personen: {id: a, inkomen: {soort: loon, netto_per_maand: -1}}\n",
     3,
     "amount_negative",
     {"-1", "netto_per_maand"}},
    {"personen: {id: a, vermogen: {bezittingen: -1}}\n", 3, "amount_negative", {"-1", "bezittingen"}},
    {"personen: {id: a, vermogen: {schulden: veel}}\n", 3, "not_an_amount", {"veel", "schulden"}},
    {"personen: {id: a, vermogen: {schulden: {bedrag: -1}}}\n", 3, "amount_negative", {"-1", "bedrag"}},
    {"personen: {id: a, vermogen: {schulden: {per_maand: x}}}\n", 3, "not_an_amount", {"x", "per_maand"}},
    {"personen: {id: a, vermogen: {schulden: [640]}}\n", 3, "mapping_expected", {"schulden", "aan", KEYS_DEBT}},
    {"personen: {id: a, vermogen: {schulden: [{bedrag: 60000000}, {bedrag: 60000000}]}}\n",
     3,
     "sum_large",
     {"schulden", "€ 100.000.000,00"}},
    {"personen: {id: a, vermogen: {bezittingen: [{bedrag: 60000000}, {bedrag: 60000000}]}}\n",
     3,
     "sum_large",
     {"bezittingen", "€ 100.000.000,00"}},
    {"personen: {id: a, vermogen: {bezittingen: [{wat: auto, waarde: 5}]}}\n",
     3,
     "key_unknown",
     {"waarde", "wat, bedrag"}},
    {"personen: {id: a, ontvangt: zorgtoeslag}\n", 3, "list_expected", {"zorgtoeslag", "ontvangt"}},
    {"personen: {id: a, ontvangt: [{per_maand: 3}]}\n", 3, "key_missing", {"regeling", "ontvangt"}},
    {"personen: {id: a, ontvangt: [{regeling: loterij}]}\n", 3, "not_a_choice", {"loterij", "regeling", CHOOSE_SCHEME}},
    {"personen: {id: a, ontvangt: [{regeling: aow, per_maand: veel}]}\n", 3, "not_an_amount", {"veel", "per_maand"}},
    {"personen: {id: a, ontvangt: [{regeling: aow, sinds: 2200-01-01}]}\n",
     3,
     "date_far",
     {"2200-01-01", "sinds", "31 december 2199"}},
    {A "woningen: {id: w, dreiging: ja}\n", 4, "list_expected", {"ja", "dreiging"}},
    {A "woningen: {id: w, dreiging: [{datum: 2026-08-01}]}\n", 4, "key_missing", {"soort", "dreiging"}},
    {A "woningen: {id: w, dreiging: {soort: inbraak}}\n",
     4,
     "not_a_choice",
     {"inbraak", "soort", "ontruiming, afsluiting_energie, afsluiting_water"}},
    {A "woningen: {id: w, dreiging: {soort: ontruiming, datum: 1899-12-31}}\n",
     4,
     "date_early",
     {"1899-12-31", "datum", "1 januari 1900"}},
    {A "hulpvragen: {van: a}\n", 4, "key_missing", {"tekst", "hulpvragen"}},
    {A "hulpvragen: {van: b, tekst: x}\n", 4, "person_unknown", {"b", "van"}},
    {"personen: {id: a, inkomen: nee}\n", 3, "list_expected", {"nee", "inkomen"}},
    {"personen: {id: a, vermogen: 250}\n", 3, "assets_expected", {"250"}},
    /* numbers */
    {"personen: {id: a, weken_in_buitenland: vier}\n", 3, "not_a_number", {"vier", "weken_in_buitenland"}},
    {"personen: {id: a, weken_in_buitenland: 54}\n", 3, "number_range", {"54", "weken_in_buitenland", "0", "53"}},
    {"personen: {id: a, weken_in_buitenland: -1}\n", 3, "number_range", {"-1", "weken_in_buitenland", "0", "53"}},
    {"personen: {id: a, woonlandfactor: 2.1}\n", 3, "number_range", {"2.1", "woonlandfactor", "0", "2"}},
    {"personen: {id: a, woonlandfactor: 0}\n", 3, "number_above_zero", {"woonlandfactor"}},
    {"personen: {id: a, vermogen: {schulden: {achterstand_maanden: 1.5}}}\n",
     3,
     "not_a_number",
     {"1.5", "achterstand_maanden"}},
    {"personen: {id: a, vermogen: {schulden: {achterstand_maanden: 601}}}\n",
     3,
     "number_range",
     {"601", "achterstand_maanden", "0", "600"}},
    {"personen: {id: a, zorgverzekering: nederlands, woonlandfactor: 1}\n",
     3,
     "only_beside",
     {"woonlandfactor", "zorgverzekering", "verdrag"}},
    {"personen: {id: a, nederlander_of_gelijkgesteld: ja, rechtmatig_verblijf: ja}\n",
     3,
     "only_beside",
     {"rechtmatig_verblijf", "nederlander_of_gelijkgesteld", "nee"}},
    /* dates */
    {"personen: {id: a, geboren: 1991}\n", 3, "not_a_date", {"1991", "geboren"}},
    {"personen: {id: a, geboren: 12-3-1984}\n", 3, "not_a_date", {"12-3-1984", "geboren"}},
    {"personen: {id: a, geboren: 1991/04/18}\n", 3, "not_a_date", {"1991/04/18", "geboren"}},
    {"personen: {id: a, geboren: 2025-02-30}\n", 3, "date_not_real", {"2025-02-30", "geboren"}},
    {"personen: {id: a, geboren: 31-04-1991}\n", 3, "date_not_real", {"31-04-1991", "geboren"}},
    {"personen: {id: a, geboren: 2026-07-02}\n", 3, "date_late", {"2026-07-02", "geboren", "1 juli 2026"}},
    {"personen: {id: a, geboren: 1899-12-31}\n", 3, "date_early", {"1899-12-31", "geboren", "1 januari 1900"}},
    /* texts */
    {"personen: {id: a, naam: ' '}\n", 3, "text_empty", {"naam"}},
    {A "zorgen: {van: a, tekst: ''}\n", 4, "text_empty", {"tekst"}},
    {"personen: {id: a, geboren: ''}\n", 3, "text_empty", {"geboren"}},
    {"personen: {id: a, gedetineerd: ' '}\n", 3, "text_empty", {"gedetineerd"}},
    {A "woningen: {id: w, kale_huur: ''}\n", 4, "text_empty", {"kale_huur"}},
    {"personen: {id: a, naam: " X101 "}\n", 3, "text_long", {"naam", "100"}},
    {"personen: {id: a, naam: \"a\\e[2J\"}\n", 3, "text_control", {"naam"}},
    {"personen: {id: a, naam: \"a\\nb\"}\n", 3, "text_control", {"naam"}},
    {A "zorgen: {van: a, tekst: \"a\\0b\"}\n", 4, "text_control", {"tekst"}},
    {A "zorgen: {van: a, tekst: \"a\\x9bb\"}\n", 4, "text_control", {"tekst"}},
    {"personen: {id: a, naam: \"a\\u200bb\"}\n", 3, "text_control", {"naam"}},
    {"personen: {id: a, naam: a\xC2\xADz}\n", 3, "text_control", {"naam"}},
    {"personen: {id: a, naam: a\xEF\xBB\xBFz}\n", 3, "text_control", {"naam"}},
    {"personen: {id: a, naam: \"a\\u202eb\"}\n", 3, "text_control", {"naam"}},
    {A "zorgen: {van: a, tekst: \"a\\u202eb\"}\n", 4, "text_direction", {"tekst"}},
    {A "zorgen: {van: a, tekst: a\xE2\x81\xA6z}\n", 4, "text_direction", {"tekst"}},
    {A "toelichting: \"\\u2069\"\n", 4, "text_direction", {"toelichting"}},
    /* ids */
    {"personen: {id: \"a\\u200b\"}\n", 3, "id_form", {"a?"}},
    {"personen: {id: 1a}\n", 3, "id_form", {"1a"}},
    {"personen: {id: a b}\n", 3, "id_form", {"a b"}},
    {"personen: {id: [a]}\n", 3, "id_form", {"een lijst"}},
    {"personen: {id: {a: b}}\n", 3, "id_form", {"een blok met sleutels"}},
    {"personen: {id: abcdefghijabcdefghijabcdefghijabcdefghijk}\n",
     3,
     "id_form",
     {"abcdefghijabcdefghijabcdefghijabcdefghijk"}},
    {"personen: {id: samen}\n", 3, "id_taken", {"samen"}},
    {A "woningen: {id: Onbekend}\n", 4, "id_taken", {"Onbekend"}},
    {"personen: {id: geen}\n", 3, "id_taken", {"geen"}},
    {"personen:\n  - id: a\n  - id: a\n", 5, "id_twice", {"a", "regel 4"}},
    {A "woningen:\n  - id: a\n  - naam: x\n", 6, "key_elsewhere", {"naam", "personen"}},
    {A "woningen:\n  - id: a\n  - id: a\n", 6, "id_twice", {"a", "regel 5"}},
    {"personen: [{id: robin}, {id: b}]\nrelaties: {van: b, met: robbin}\n",
     4,
     "person_near",
     {"robbin", "met", "robin"}},
    {A "woningen: {id: w, bewoners: [a, piet]}\n", 4, "person_unknown", {"piet", "bewoners"}},
    {A "woningen: {id: w, bewoners: [[a]]}\n", 4, "person_unknown", {"een lijst", "bewoners"}},
    {A "zorgen: {van: piet, tekst: x}\n", 4, "person_unknown", {"piet", "van"}},
    {A "woningen: {id: w, bewoners: 'a, piet'}\n", 4, "person_unknown", {"piet", "bewoners"}},
    {A "woningen: {id: w, bewoners: 'a,'}\n", 4, "person_unknown", {"", "bewoners"}},
    {AB "kinderen: {kind: a, ouders: geen}\n", 4, "one_or_two_parents", {0}},
    {A "woningen: {id: w, bewoners: [a, a]}\n", 4, "person_twice", {"a", "bewoners"}},
    /* relations */
    {AB "relaties: {van: a, met: a}\n", 4, "relation_self", {"a"}},
    {AB "relaties:\n  - {van: a, met: b}\n  - {van: b, met: a}\n", 6, "relation_twice", {"b", "a", "regel 5"}},
    /* children */
    {AB "kinderen:\n  - {kind: a, ouders: b}\n  - {kind: a, ouders: b}\n", 6, "child_twice", {"a", "regel 5"}},
    {AB "kinderen: {kind: a, ouders: a}\n", 4, "own_parent", {"a", "ouders"}},
    {AB "kinderen: {kind: a, ouders: b, verzorgers: a}\n", 4, "own_parent", {"a", "verzorgers"}},
    {"personen: [{id: a}, {id: b}, {id: c}, {id: d}]\nkinderen: {kind: a, ouders: [b, c, d]}\n",
     4,
     "one_or_two_parents",
     {0}},
    {AB "kinderen: {kind: a, ouders: []}\n", 4, "one_or_two_parents", {0}},
    {AB "kinderen: {kind: a, ouders: b, verzorgers: b}\n", 4, "parent_and_carer", {"b"}},
    {AB "kinderen:\n  - {kind: a, ouders: b}\n  - {kind: b, ouders: a}\n", 6, "each_others_parent", {"b", "a"}},
    {"personen:\n  - {id: a, geboren: 1990-02-01}\n  - {id: b, geboren: 2015-05-05}\nkinderen: {kind: a, ouders: b}\n",
     4,
     "parent_age",
     {"a", "1 februari 1990", "b", "5 mei 2015", "regel 5"}},
    {"personen:\n  - {id: a, geboren: 2003-05-04}\n  - {id: b, geboren: 2015-05-03}\nkinderen: {kind: b, ouders: a}\n",
     5,
     "parent_age",
     {"b", "3 mei 2015", "a", "4 mei 2003", "regel 4"}},
    {"personen: [{id: a}, {id: b}, {id: c}]\nkinderen: {kind: a, ouders: b, kinderbijslag_naar: c}\n",
     4,
     "not_a_parent",
     {"c", "kinderbijslag_naar", "a"}},
    {"personen: [{id: a}, {id: b}, {id: c}]\nkinderen: {kind: a, ouders: b, onderhouden_door: [b, c]}\n",
     4,
     "not_a_parent",
     {"c", "onderhouden_door", "a"}},
    {AB "kinderen: {kind: a, ouders: b, kinderbijslag_naar: [a, b]}\n", 4, "list_long", {"kinderbijslag_naar", "1"}},
    /* homes */
    {A "woningen: {id: w, gemeente: Den Haag}\n", 4, "municipality", {"Den Haag"}},
    {A "woningen: {id: w, gemeente: GM384}\n", 4, "municipality", {"GM384"}},
    {A "woningen: {id: w, postcode: 12345}\n", 4, "postcode", {"12345"}},
    {A "woningen: {id: w, postcode: 0234AB}\n", 4, "postcode", {"0234AB"}},
    {"personen: {id: a, geboren: 2008-07-01}\nwoningen:\n  - {id: v, bewoners: a}\n  - {id: w, bewoners: a}\n",
     6,
     "two_homes",
     {"a", "v"}},
    {A "woningen:\n  - {id: v, bewoners: a}\n  - {id: w, bewoners: a}\n",
     6,
     "two_homes",
     {"a", "v"}}, /* of what age? */
    {"personen: {id: a, geboren: 2008-07-02}\nwoningen: [{id: v, bewoners: a}, {id: w, bewoners: a}, {id: x, bewoners: "
     "a}]\n",
     4,
     "three_homes",
     {"a"}},
    {A "woningen:\n  - {id: v, ingeschreven: a}\n  - {id: w, ingeschreven: a}\n", 6, "registered_twice", {"a", "v"}},
};

/* The keys that may be chosen, as a sentence names them: those of the code, then those of the catalogue. */
static str keys_text(str marked)
{
    household_reader r = {.a = memory};
    str known[128], coded = str_cut(marked, 0, (size_t)str_find(marked, S("|"))), path = str_from(marked, coded.n + 1);
    size_t n = 0;
    for (str rest = coded; rest.n > 0;) {
        ptrdiff_t comma = str_find(rest, S(", "));
        known[n++] = comma < 0 ? rest : str_cut(rest, 0, (size_t)comma);
        rest = comma < 0 ? S("") : str_from(rest, (size_t)comma + 2);
    }
    for (size_t i = 0; i < facts.fact_count; i++) {
        str key = str_from(facts.facts[i].file_key, path.n);
        bool here = str_starts(facts.facts[i].file_key, path) && str_find(key, S(".")) < 0 && str_find(key, S("[")) < 0;
        for (size_t k = 0; k < n; k++) {
            here = here && !str_eq(key, known[k]);
        }
        if (here) {
            known[n++] = key;
        }
    }
    return household_list_text(&r, known, n);
}

static str argument_of(const char *written)
{
    household_reader r = {.a = memory};
    if (written[0] == '?') {
        const fact_definition *f = fact_find(&facts, str_of(written + 1));
        return household_list_text(&r, f->values, f->value_count);
    }
    return str_find(str_of(written), S("|")) >= 0 ? keys_text(str_of(written)) : str_of(written);
}

static str sentence_of(const refusal *r, text_language lang)
{
    str arguments[5];
    size_t n = 0;
    while (n < 5 && r->arguments[n] != NULL) {
        arguments[n] = argument_of(r->arguments[n]);
        n++;
    }
    return text_get(memory, lang, str_copy(memory, str_printf(memory, "household.%s", r->id)).p, n, arguments);
}

static void check_refusal(const refusal *r)
{
    const char *yaml = r->yaml[0] == '!' ? r->yaml + 1 : str_copy(memory, str_printf(memory, HEAD "%s", r->yaml)).p;
    household h = {.person_count = 77};
    err e = {0};
    if (testing_read(yaml, TEXT_NL, &h, &e)) {
        fail_msg("%s was read", yaml);
    }
    str expected = sentence_of(r, TEXT_NL);
    if (!str_eq(str_of(e.message), expected) || e.line != r->line || e.column < 1) {
        fail_msg("%s%s\nexpected %d: " STR_FMT, yaml, err_text(memory, &e).p, r->line, STR_ARG(expected));
    }
    assert_string_equal(e.file, "test.yaml");
    assert_int_equal(h.person_count, 77); /* bad input changes nothing */
    assert_false(testing_read(yaml, TEXT_EN, &h, &e));
    assert_int_equal(e.line, r->line);
    assert_string_not_equal(e.message, expected.p);
}

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        check_refusal(&refusals[i]);
    }
}

/* Sizes that do not fit in a row. */
static void test_limits(void **state)
{
    (void)state;
    household h;
    err e;
    buf b = buf_in(memory);
    buf_put(&b, S(HEAD "personen:\n"));
    for (int i = 0; i <= HOUSEHOLD_PERSONS_MAX; i++) {
        buf_printf(&b, "  - id: p%d\n", i);
    }
    assert_false(testing_read(buf_str(&b).p, TEXT_NL, &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.list_long", S("personen"), S("50")).p);
    assert_int_equal(e.line, 3);

    b = buf_in(memory);
    buf_put(&b, S(HEAD A "zorgen: {van: a, tekst: "));
    for (int i = 0; i < HOUSEHOLD_VOICE_MAX; i++) {
        buf_put(&b, S("é")); /* characters count, not bytes */
    }
    assert_true(testing_read(str_printf(memory, STR_FMT "}\n", STR_ARG(buf_str(&b))).p, TEXT_NL, &h, &e));
    assert_false(testing_read(str_printf(memory, STR_FMT "é}\n", STR_ARG(buf_str(&b))).p, TEXT_NL, &h, &e));
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.text_long", S("tekst"), S("2000")).p);

    b = buf_in(memory);
    buf_put(&b, S(HEAD A "#"));
    while (b.n < HOUSEHOLD_BYTES_MAX) {
        buf_char(&b, 'x');
    }
    assert_true(testing_read(buf_str(&b).p, TEXT_NL, &h, &e));
    buf_char(&b, 'x');
    assert_false(testing_read(buf_str(&b).p, TEXT_NL, &h, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.large").p);

    b = buf_in(memory);
    for (int i = 0; i <= DOC_DEPTH_MAX; i++) {
        buf_char(&b, '[');
    }
    assert_false(testing_read(buf_str(&b).p, TEXT_NL, &h, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_string_equal(e.message, TEXT(memory, TEXT_NL, "household.yaml_limit").p);
}

/* A long value is shown by its start, and nothing in it steers the screen. */
static void test_quotes(void **state)
{
    (void)state;
    household h;
    err e;
    assert_false(testing_read(HEAD "personen: {id: \"\\e[31m" X101 "\"}\n", TEXT_EN, &h, &e));
    assert_true(str_find(str_of(e.message), S("\x1B")) < 0);
    assert_true(str_find(str_of(e.message), S("x…'")) > 0);
    assert_true(strlen(e.message) < 300);
    assert_false(testing_read(HEAD "personen: {id: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé}\n",
                              TEXT_EN, &h, &e));
    assert_true(str_utf8_valid(str_of(e.message)) && str_find(str_of(e.message), S("x…'")) > 0);
    assert_false(testing_read(HEAD "personen: {id: a, zonnebloem: 1}\n", TEXT_NL, &h, &e));
    assert_true(str_find(str_of(e.message), S("naam, geboren, ")) > 0);
    assert_true(str_utf8_valid(str_of(e.message)) && e.message[strlen(e.message) - 1] != ' ');
    assert_false(testing_read(HEAD "personen: {id: a, aantal_kinderen: -1}\n", TEXT_NL, &h, &e));
    assert_string_equal(err_text(memory, &e).p,
                        "test.yaml:3:19: de sleutel 'aantal_kinderen' bestaat niet; noem elk kind bij 'personen', en "
                        "daarna nog eens bij 'kinderen'");
    assert_false(testing_read(HEAD A "woningen: {id: w, kale_huur: zeshonderd}\n", TEXT_NL, &h, &e));
    assert_string_equal(err_text(memory, &e).p,
                        "test.yaml:4:30: 'zeshonderd' bij 'kale_huur' is geen bedrag; schrijf het "
                        "in cijfers, zoals 640 of 640,50");
}

/* Every sentence that refuses has its row. These have no row for another reason. */
static void test_every_refusal_has_a_row(void **state)
{
    (void)state;
    static const char *const others[] = {
        "a_list",       "a_mapping",  /* stand in for a value */
        "a_line",                     /* a part of other sentences */
        "catalogue",                  /* catalogue_test.c */
        "large",        "yaml_limit", /* test_limits */
        "amount_small",               /* no amount in facts.yaml starts above zero: catalogue_test.c */
    };
    str rest = testing_file("locale/nl.po");
    size_t found = 0;
    for (ptrdiff_t at; (at = str_find(rest, S("msgid \"household."))) >= 0; found++) {
        rest = str_from(rest, (size_t)at + sizeof "msgid \"household." - 1);
        str id = str_cut(rest, 0, (size_t)str_find(rest, S("\"")));
        bool covered = false;
        for (size_t i = 0; i < sizeof refusals / sizeof *refusals && !covered; i++) {
            covered = str_eq(id, str_of(refusals[i].id));
        }
        for (size_t i = 0; i < sizeof others / sizeof *others && !covered; i++) {
            covered = str_eq(id, str_of(others[i]));
        }
        if (!covered) {
            fail_msg("no row refuses with household." STR_FMT, STR_ARG(id));
        }
    }
    assert_true(found > 50);
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_day),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_every_refusal_has_a_row),
    };
    int failed = cmocka_run_group_tests_name("household files", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
