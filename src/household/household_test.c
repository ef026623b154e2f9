/* Reading household files: the examples and every refusal. Spellings have spelling_test.c, the reading rules rules_test.c. */
#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ examples */

static void show_table(buf *b, const fact_rows *t)
{
    buf_printf(b, STR_FMT " (" STR_FMT ")\n", STR_ARG(t->table), STR_ARG(t->key));
    for (size_t i = 0; i < t->n; i++) {
        for (size_t j = 0; j < t->rows[i].n; j++) {
            const fact_cell *c = &t->rows[i].cells[j];
            str value = testing_show(c);
            buf_printf(b, "  %s " STR_FMT ": " STR_FMT "\n", j == 0 ? "-" : " ", STR_ARG(c->column), STR_ARG(value));
        }
    }
}

/* Fails at the first line that is not the same. */
static void check_golden(str made, str expected)
{
    for (size_t line = 1; !str_eq(made, expected); line++) {
        ptrdiff_t end = str_find(made, S("\n")), end_expected = str_find(expected, S("\n"));
        str one = str_cut(made, 0, end < 0 ? made.n : (size_t)end);
        str other = str_cut(expected, 0, end_expected < 0 ? expected.n : (size_t)end_expected);
        if (end < 0 || end_expected < 0 || !str_eq(one, other)) {
            fail_msg("line %zu is '" STR_FMT "', expected '" STR_FMT "'", line, STR_ARG(one), STR_ARG(other));
        }
        made = str_from(made, one.n + 1);
        expected = str_from(expected, other.n + 1);
    }
}

static household read_example(const char *name)
{
    str path = str_copy(memory, str_printf(memory, "content/examples/%s.yaml", name));
    household h = {0};
    err e;
    if (!household_read(memory, &facts, path, testing_file(path.p), NULL, 0, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static void test_examples(void **state)
{
    (void)state;
    static const char *const names[] = {"alleenstaande-ouder", "bank-bij-vriend", "gezin-schulden"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        household h = read_example(names[i]);
        assert_true(h.has_day);
        assert_true(h.person_count >= 2 && h.home_count >= 1 && h.worry_count >= 2 && h.talent_count >= 1);
        assert_int_equal(h.table_count, facts.table_count);
    }
}

static void test_example_golden(void **state)
{
    (void)state;
    household h = read_example("alleenstaande-ouder");
    buf b = buf_in(memory);
    for (size_t i = 0; i < h.table_count; i++) {
        show_table(&b, &h.tables[i]);
    }
    str expected = testing_file("tests/household/alleenstaande-ouder.tables"), made = buf_str(&b);
    for (str rest = made; !str_eq(made, expected) && rest.n > 0;) {
        str line = str_cut(rest, 0, (size_t)str_find(rest, S("\n")));
        print_message(STR_FMT "\n", STR_ARG(line));
        rest = str_from(rest, line.n + 1);
    }
    check_golden(made, expected);
}

static void test_plain_values(void **state)
{
    (void)state;
    household h = read_example("gezin-schulden");
    assert_int_equal(h.day, date_from_ymd(2026, 7, 1));
    assert_true(str_eq(h.persons[1].name, S("Jesse Zandstra")));
    assert_int_equal(h.persons[1].birth_date, date_from_ymd(1982, 11, 30));
    assert_int_equal(h.persons[0].line, 7);
    const household_home *home = &h.homes[0];
    assert_true(str_eq(home->id, S("flat")) && str_eq(home->kind, S("huur")));
    assert_true(str_eq(home->municipality, S("GM0995")) && str_eq(home->postcode, S("8232XX")));
    assert_int_equal(home->resident_count, 4);
    assert_true(str_eq(home->residents[3], S("puck")));
    assert_true(str_eq(h.worries[3].who, S("samen")));
    assert_true(str_starts(h.worries[3].text, S("De muur")));
    assert_int_equal(h.note.n, 0);
    assert_ptr_equal(household_find(&h, S("mika")), &h.persons[2]);
    assert_null(household_find(&h, S("Mika")));
}

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
#define KEYS_TOP "formaat, peildatum, personen, relaties, kinderen, woningen, zorgen, talenten, toelichting"
#define KEYS_PERSON                                                                                                    \
    "id, naam, geboren, volgt_opleiding, inkomen, vermogen, aow_leeftijd, "                                            \
    "nederlander_of_gelijkgesteld, rechtmatig_verblijf, woont_in_nederland, zorgverzekering, "                         \
    "woonlandfactor, gedetineerd, in_inrichting, weken_in_buitenland, "                                                \
    "staking_of_onbetaald_verlof, onderwijs, geen_beroep_op_ouders, "                                                  \
    "tijdelijk_elders_voor_mantelzorg, inkomensvrijlating, aow_verzekerde_jaren, wajong, huurt_woning, "               \
    "werk_of_opleiding, …"
#define A "personen: {id: a}\n"
#define AB "personen: [{id: a}, {id: b}]\n"
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
     {"per", "soort, netto_per_maand, per_jaar, onder_beslag, vakantiegeld_per_maand, opgegeven_als, "
             "bruto_per_maand, loonheffingskorting, uren_per_week"}}, /* two keys have it */
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
    {"personen: {id: a, vermogen: {schulden: [640]}}\n",
     3,
     "mapping_expected",
     {"schulden", "aan", "aan, bedrag, per_maand, soort, achterstand_maanden"}},
    {"personen: {id: a, vermogen: {schulden: [{bedrag: 60000000}, {bedrag: 60000000}]}}\n",
     3,
     "debts_large",
     {"€ 100.000.000,00"}},
    {"personen: {id: a, inkomen: nee}\n", 3, "income_expected", {"nee"}},
    {"personen: {id: a, vermogen: 250}\n", 3, "assets_expected", {"250"}},
    /* numbers */
    {"personen: {id: a, weken_in_buitenland: vier}\n", 3, "not_a_number", {"vier", "weken_in_buitenland"}},
    {"personen: {id: a, weken_in_buitenland: 54}\n", 3, "number_range", {"54", "weken_in_buitenland", "0", "53"}},
    {"personen: {id: a, weken_in_buitenland: -1}\n", 3, "number_range", {"-1", "weken_in_buitenland", "0", "53"}},
    {"personen: {id: a, woonlandfactor: 10.1}\n", 3, "number_range", {"10.1", "woonlandfactor", "0", "10"}},
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
    {"personen: {id: a, bedreigende_situatie_op: 2027-07-02}\n",
     3,
     "date_late",
     {"2027-07-02", "bedreigende_situatie_op", "1 juli 2027"}},
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
    {"personen:\n  - id: a\n  - id: a\n", 5, "id_twice", {"a", "4"}},
    {A "woningen:\n  - id: a\n  - naam: x\n", 6, "key_elsewhere", {"naam", "personen"}},
    {A "woningen:\n  - id: a\n  - id: a\n", 6, "id_twice", {"a", "5"}},
    {"personen: [{id: robin}, {id: b}]\nrelaties: {van: b, met: robbin}\n",
     4,
     "person_near",
     {"robbin", "met", "robin"}},
    {A "woningen: {id: w, bewoners: [a, piet]}\n", 4, "person_unknown", {"piet", "bewoners"}},
    {A "woningen: {id: w, bewoners: [[a]]}\n", 4, "person_unknown", {"een lijst", "bewoners"}},
    {A "zorgen: {van: piet, tekst: x}\n", 4, "person_unknown", {"piet", "van"}},
    {A "woningen: {id: w, bewoners: [a, a]}\n", 4, "person_twice", {"a", "bewoners"}},
    /* relations */
    {AB "relaties: {van: a, met: a}\n", 4, "relation_self", {"a"}},
    {AB "relaties:\n  - {van: a, met: b}\n  - {van: b, met: a}\n", 6, "relation_twice", {"b", "a", "5"}},
    /* children */
    {AB "kinderen:\n  - {kind: a, ouders: b}\n  - {kind: a, ouders: b}\n", 6, "child_twice", {"a", "5"}},
    {AB "kinderen: {kind: a, ouders: a}\n", 4, "own_parent", {"a", "ouders"}},
    {AB "kinderen: {kind: a, ouders: b, verzorgers: a}\n", 4, "own_parent", {"a", "verzorgers"}},
    {"personen: [{id: a}, {id: b}, {id: c}, {id: d}]\nkinderen: {kind: a, ouders: [b, c, d]}\n",
     4,
     "one_or_two_parents",
     {0}},
    {AB "kinderen: {kind: a, ouders: []}\n", 4, "one_or_two_parents", {0}},
    {AB "kinderen: {kind: a, ouders: b, verzorgers: b}\n", 4, "parent_and_carer", {"b"}},
    {AB "kinderen:\n  - {kind: a, ouders: b}\n  - {kind: b, ouders: a}\n", 6, "each_others_parent", {"b", "a"}},
    {"personen:\n  - {id: a, geboren: 1990-02-01}\n  - {id: b, geboren: 2015-05-05}\nkinderen: {kind: a, ouders: "
     "b}\n",
     4,
     "parent_age",
     {"a", "1 februari 1990", "b", "5 mei 2015", "5"}},
    {"personen:\n  - {id: a, geboren: 2003-05-04}\n  - {id: b, geboren: 2015-05-03}\nkinderen: {kind: b, ouders: "
     "a}\n",
     5,
     "parent_age",
     {"b", "3 mei 2015", "a", "4 mei 2003", "4"}},
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
    {"personen: {id: a, geboren: 2008-07-02}\nwoningen: [{id: v, bewoners: a}, {id: w, bewoners: a}, {id: x, "
     "bewoners: "
     "a}]\n",
     4,
     "three_homes",
     {"a"}},
    {A "woningen:\n  - {id: v, ingeschreven: a}\n  - {id: w, ingeschreven: a}\n", 6, "registered_twice", {"a", "v"}},
};

static str sentence_of(const refusal *r, text_language lang)
{
    str arguments[5];
    size_t n = 0;
    while (n < 5 && r->arguments[n] != NULL) {
        arguments[n] = str_of(r->arguments[n]);
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
    assert_true(str_ends(str_of(e.message), S(", …"))); /* not all of them fit */
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
        cmocka_unit_test(test_examples),     cmocka_unit_test(test_example_golden),
        cmocka_unit_test(test_plain_values), cmocka_unit_test(test_day),
        cmocka_unit_test(test_refusals),     cmocka_unit_test(test_limits),
        cmocka_unit_test(test_quotes),       cmocka_unit_test(test_every_refusal_has_a_row),
    };
    int failed = cmocka_run_group_tests_name("household files", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
