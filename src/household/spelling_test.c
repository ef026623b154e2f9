/* How people may write amounts, numbers, dates, choices, keys and texts. */
#include "household/reading.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static const struct {
    const char *text;
    household_amount how;
    int64_t cents;
} amounts[] = {
    {"640", HOUSEHOLD_AMOUNT_GOOD, 64000},
    {"640.5", HOUSEHOLD_AMOUNT_GOOD, 64050},
    {"640.50", HOUSEHOLD_AMOUNT_GOOD, 64050},
    {"640,50", HOUSEHOLD_AMOUNT_GOOD, 64050},
    {"640,5", HOUSEHOLD_AMOUNT_GOOD, 64050},
    {"€ 640,50", HOUSEHOLD_AMOUNT_GOOD, 64050},
    {"€640", HOUSEHOLD_AMOUNT_GOOD, 64000},
    {"€\xC2\xA0"
     "1.250,00",
     HOUSEHOLD_AMOUNT_GOOD, 125000}, /* a space that does not break */
    {" 1.250,00 ", HOUSEHOLD_AMOUNT_GOOD, 125000},
    {"1.250.000", HOUSEHOLD_AMOUNT_GOOD, 125000000},
    {"12.250.000,01", HOUSEHOLD_AMOUNT_GOOD, 1225000001},
    {"0", HOUSEHOLD_AMOUNT_GOOD, 0},
    {"0,00", HOUSEHOLD_AMOUNT_GOOD, 0},
    {"0.05", HOUSEHOLD_AMOUNT_GOOD, 5},
    {"1250.5", HOUSEHOLD_AMOUNT_GOOD, 125050},
    {"9999999999999", HOUSEHOLD_AMOUNT_GOOD, 999999999999900},
    {"99999999999999", HOUSEHOLD_AMOUNT_HUGE, 0},
    {"99999999999999999999999999999999", HOUSEHOLD_AMOUNT_HUGE, 0},
    {"1.250", HOUSEHOLD_AMOUNT_UNCLEAR, 0},
    {"12.345", HOUSEHOLD_AMOUNT_UNCLEAR, 0},
    {"0.125", HOUSEHOLD_AMOUNT_DECIMALS, 0},
    {"1250.125", HOUSEHOLD_AMOUNT_DECIMALS, 0},
    {"1,250", HOUSEHOLD_AMOUNT_DECIMALS, 0},
    {"640,505", HOUSEHOLD_AMOUNT_DECIMALS, 0},
    {"-5", HOUSEHOLD_AMOUNT_NEGATIVE, 0},
    {"€ -5,00", HOUSEHOLD_AMOUNT_NEGATIVE, 0},
    {"-€ 5", HOUSEHOLD_AMOUNT_NEGATIVE, 0},
    {"−5", HOUSEHOLD_AMOUNT_NEGATIVE, 0},
    {"-1.250", HOUSEHOLD_AMOUNT_NEGATIVE, 0},
    {"", HOUSEHOLD_AMOUNT_NONE, 0},
    {"€", HOUSEHOLD_AMOUNT_NONE, 0},
    {"-", HOUSEHOLD_AMOUNT_NONE, 0},
    {"zeshonderd", HOUSEHOLD_AMOUNT_NONE, 0},
    {"640,-", HOUSEHOLD_AMOUNT_NONE, 0},
    {"640 euro", HOUSEHOLD_AMOUNT_NONE, 0},
    {"640,", HOUSEHOLD_AMOUNT_NONE, 0},
    {"640.", HOUSEHOLD_AMOUNT_NONE, 0},
    {".50", HOUSEHOLD_AMOUNT_NONE, 0},
    {",50", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1,250.00", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1.25,00", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1234.567,00", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1.2.3", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1..250", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1.250.", HOUSEHOLD_AMOUNT_NONE, 0},
    {"6,40,50", HOUSEHOLD_AMOUNT_NONE, 0},
    {"1e3", HOUSEHOLD_AMOUNT_NONE, 0},
    {"+640", HOUSEHOLD_AMOUNT_NONE, 0},
    {"0x10", HOUSEHOLD_AMOUNT_NONE, 0},
    {"6 40", HOUSEHOLD_AMOUNT_NONE, 0},
    {"€€5", HOUSEHOLD_AMOUNT_NONE, 0},
    {"--5", HOUSEHOLD_AMOUNT_NONE, 0},
};

static void test_amounts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        int64_t cents = 0;
        household_amount how = household_amount_parse(str_of(amounts[i].text), &cents);
        if (how != amounts[i].how || cents != amounts[i].cents) {
            fail_msg("'%s': %d, %lld", amounts[i].text, (int)how, (long long)cents);
        }
    }
}

static const struct {
    const char *text, *value; /* value NULL: no number */
} numbers[] = {
    {"0", "0"},    {"53", "53"},         {"4.5", "4.5"},  {"4,5", "4.5"}, {"-3", "-3"},
    {" 7 ", "7"},  {"0,6125", "0.6125"}, {"", NULL},      {"-", NULL},    {"4.", NULL},
    {".5", NULL},  {"1.2.3", NULL},      {"1,2,3", NULL}, {"1e3", NULL},  {"vier", NULL},
    {"--4", NULL}, {"4-", NULL},         {"0x1", NULL},   {"-.5", NULL},  {"1234567890123456789012345", NULL},
};

static void test_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        dec v;
        char digits[40];
        bool good = household_number_parse(str_of(numbers[i].text), &v);
        assert_int_equal(good, numbers[i].value != NULL);
        if (good) {
            assert_true(str_eq((str){digits, dec_write(v, digits)}, str_of(numbers[i].value)));
        }
    }
}

static const struct {
    const char *yaml, *cell, *value;
} spellings[] = {
    /* keys */
    {"PERSONEN: {ID: a, Geboren: 1990-01-01}\n", "personen a geboortedatum", "1990-01-01"},
    {"personen: {id: a, Weken in Buitenland: 3}\n", "personen a weken_in_buitenland", "3"},
    {"personen: {id: a, weken-in-buitenland: 3}\n", "personen a weken_in_buitenland", "3"},
    {"personen:\n  - id: a\n    ' weken in buitenland ': 3\n", "personen a weken_in_buitenland", "3"},
    /* yes and no */
    {"personen: {id: a, gedetineerd: ja}\n", "personen a gedetineerd", "ja"},
    {"personen: {id: a, gedetineerd: Ja}\n", "personen a gedetineerd", "ja"},
    {"personen: {id: a, gedetineerd: yes}\n", "personen a gedetineerd", "ja"},
    {"personen: {id: a, gedetineerd: true}\n", "personen a gedetineerd", "ja"},
    {"personen: {id: a, gedetineerd: 'TRUE'}\n", "personen a gedetineerd", "ja"},
    {"personen: {id: a, gedetineerd: nee}\n", "personen a gedetineerd", "nee"},
    {"personen: {id: a, gedetineerd: no}\n", "personen a gedetineerd", "nee"},
    {"personen: {id: a, gedetineerd: 'NEE'}\n", "personen a gedetineerd", "nee"},
    {"personen: {id: a, gedetineerd: False}\n", "personen a gedetineerd", "nee"},
    {"personen: {id: a, gedetineerd: Onbekend}\n", "personen a gedetineerd", "-"},
    {"personen: {id: a, gedetineerd: }\n", "personen a gedetineerd", "-"},
    /* dates */
    {"personen: {id: a, geboren: \"18-04-1991\"}\n", "personen a geboortedatum", "1991-04-18"},
    {"personen: {id: a, geboren: 18-04-1991}\n", "personen a geboortedatum", "1991-04-18"},
    {"personen: {id: a, geboren: '2024-02-29'}\n", "personen a geboortedatum", "2024-02-29"},
    {"personen: {id: a, geboren: 1900-01-01}\n", "personen a geboortedatum", "1900-01-01"},
    {"personen: {id: a, geboren: 2026-07-01}\n", "personen a geboortedatum", "2026-07-01"},
    {"personen: {id: a, geboren: onbekend}\n", "personen a geboortedatum", "-"},
    /* choices */
    {"personen: {id: a, onderwijs: Met studiefinanciering}\n", "personen a onderwijsmogelijkheid",
     "met_studiefinanciering"},
    {"personen: {id: a, onderwijs: met-studiefinanciering}\n", "personen a onderwijsmogelijkheid",
     "met_studiefinanciering"},
    {"personen: {id: a, inkomensvrijlating: Eerste half jaar}\n", "personen a inkomensvrijlating", "eerste_half_jaar"},
    {"personen: {id: a, inkomensvrijlating: geen}\n", "personen a inkomensvrijlating", "geen"},
    {"personen: {id: a, zorgverzekering: Geen}\n", "personen a zorgverzekering", "geen"},
    /* numbers */
    {"personen: {id: a, weken_in_buitenland: 53}\n", "personen a weken_in_buitenland", "53"},
    {"personen: {id: a, weken_in_buitenland: \"1,5\"}\n", "personen a weken_in_buitenland", "1.5"},
    {"personen: {id: a, zorgverzekering: verdrag, woonlandfactor: 0.6125}\n", "personen a woonlandfactor", "0.6125"},
    {"personen: {id: a, woonlandfactor: 2}\n", "personen a woonlandfactor", "2"},
    {"personen: {id: a, nederlander_of_gelijkgesteld: nee, rechtmatig_verblijf: ja}\n",
     "personen a rechtmatig_verblijf", "ja"},
    {"personen: {id: a, nederlander_of_gelijkgesteld: onbekend, rechtmatig_verblijf: ja}\n",
     "personen a rechtmatig_verblijf", "ja"},
    /* amounts, through the file */
    {"personen: {id: a}\nwoningen:\n  id: w\n  bewoners: a\n  kale huur: 612,50\n", "woningen a kale_huur", "61250"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, servicekosten: \"€ 1.250,00\"}\n", "woningen a servicekosten",
     "125000"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, kale_huur: 100000000}\n", "woningen a kale_huur",
     "10000000000"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, kale_huur: onbekend}\n", "woningen a kale_huur", "-"},
    /* codes */
    {"personen: {id: a, bedreigende_situatie_op: 2027-07-01}\n", "personen a bedreigende_situatie_op", "2027-07-01"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, gemeente: gm0384}\n", "woningen a gemeente_code", "GM0384"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, postcode: 1234 ab}\n", "woningen a postcode", "1234AB"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, soort: Geen}\n", "woningen a woning_soort", "geen"},
    {"personen: {id: a}\nwoningen: {id: w, bewoners: a, postcode: onbekend}\n", "woningen a postcode", "-"},
    /* one item without brackets, and empty lists */
    {"personen: [{id: a}, {id: k}]\nkinderen: {kind: k, ouders: a}\n", "kinderen a k kind_id", "k"},
    {"personen: [{id: a}]\nkinderen: []\nrelaties:\nwoningen: []\nzorgen: []\ntalenten:\n", "personen a persoon_id",
     "a"},
    /* people: a list, names with commas between them, or nobody */
    {"personen: [{id: a}, {id: b}]\nwoningen: {id: w, bewoners: 'a, b'}\n", "relaties a b zelfde_woning", "ja"},
    {"personen: [{id: a}, {id: b}]\nwoningen: {id: w, bewoners: [a, b], ingeschreven: Geen}\n",
     "relaties a b zelfde_adres_brp", "nee"},
    {"personen: [{id: a}, {id: k}]\nkinderen: {kind: k, ouders: a, kinderbijslag_naar: geen}\n",
     "kinderen a k aanvrager_kinderbijslag", "nee"},
    {"personen: {id: a, ontvangt: {regeling: Kindgebonden budget}}\n", "ontvangsten a.1 regeling",
     "kindgebonden_budget"},
    /* exactly twelve years; a carer may be a sister */
    {"personen: [{id: a, geboren: 2003-05-04}, {id: k, geboren: 2015-05-04}]\nkinderen: {kind: k, ouders: a}\n",
     "kinderen a k kind_id", "k"},
    {"personen: [{id: a, geboren: 2003-05-04}, {id: k, geboren: 2013-05-04}]\nkinderen: {kind: k, verzorgers: a}\n",
     "kinderen a k kind_id", "k"},
    /* ids */
    {"personen: {id: A-1_b}\n", "personen A-1_b persoon_id", "A-1_b"},
    {"personen: {id: abcdefghijabcdefghijabcdefghijabcdefghij}\n",
     "personen abcdefghijabcdefghijabcdefghijabcdefghij persoon_id", "abcdefghijabcdefghijabcdefghijabcdefghij"},
};

static void test_spellings(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        household h = testing_good(str_printf(memory, HEAD "%s", spellings[i].yaml).p);
        str value = testing_cell(&h, spellings[i].cell);
        if (!str_eq(value, str_of(spellings[i].value))) {
            fail_msg("%s: '" STR_FMT "', expected '%s'", spellings[i].yaml, STR_ARG(value), spellings[i].value);
        }
    }
}

static void test_texts_as_written(void **state)
{
    (void)state;
    household h = testing_good("formaat: Huishouden/1\npeildatum: onbekend\npersonen: {id: a, naam: ' Bé '}\n"
                               "zorgen: {van: Samen, tekst: ' a\tb  ', leefgebied: wonen}\n"
                               "talenten: {van: a, tekst: 112}\ntoelichting: |\n  een\n  twee\n");
    assert_false(h.has_day);
    assert_true(str_eq(h.persons[0].name, S("Bé")));
    assert_true(str_eq(h.worries[0].text, S(" a\tb  ")));
    assert_true(str_eq(h.worries[0].who, S("samen")));
    assert_true(str_eq(h.worries[0].life_domain, S("wonen")));
    assert_true(str_eq(h.talents[0].text, S("112")));
    assert_int_equal(h.talents[0].life_domain.n, 0);
    assert_true(str_eq(h.note, S("een\ntwee\n")));
    h = testing_good(HEAD "personen: {id: a}\nzorgen: {van: a, tekst: \"a\\u200bb\\u00adc\"}\n");
    assert_true(str_eq(h.worries[0].text, S("a\xE2\x80\x8B"
                                            "b\xC2\xAD"
                                            "c")));
    h = testing_good("\xEF\xBB\xBF" HEAD
                     "personen: {id: a, naam: Zoë}\n"); /* a mark at the start of the file is none of the text */
    assert_true(str_eq(h.persons[0].name, S("Zoë")));
    h = testing_good(HEAD "personen: {id: a, naam: onbekend}\n");
    assert_int_equal(h.persons[0].name.n, 0);
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_amounts),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_spellings),
        cmocka_unit_test(test_texts_as_written),
    };
    int failed = cmocka_run_group_tests_name("spellings", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
