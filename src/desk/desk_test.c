#include "desk/desk_testing.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ granted */

/* Norms of 1 July 2026 (participatiewet_bedragen 2026-07-01): alone € 1.419,46 (artikel 21 onder a), married € 2.027,79 (onder b). Of them
 * 95,2 percent is paid each month, and 4,8 percent in June (artikel 19 lid 3 and 45): together, to the cent, the norm. */
static void test_alone(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "algemene_bijstand", "an");
    expect_amount(item, 135132);
    assert_false(item->exact);
    assert_int_equal(item->set_aside_cents, 141946 - 135132);
    assert_true(str_find(item->set_aside, S("€ 68,14 vakantietoeslag")) > 0);
    assert_true(item->handled_here);
    assert_false(item->already);
    expect_text(item->name, "Algemene bijstand");
    expect_text(item->body, "College van burgemeester en wethouders");
    expect_text(item->period, "maand");
    assert_true(item->article_count > 3);
    expect_text(item->articles[0].law_name, "Participatiewet");
    expect_text(item->articles[0].article, "7");
    expect_text(item->articles[0].url, "https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel7");
    assert_int_equal(o.day, day_of("2026-07-01"));
    assert_ptr_equal(o.household, &m->h);
    for (size_t i = 0; i < item->article_count; i++) { /* each once */
        for (size_t j = 0; j < i; j++) {
            assert_false(str_eq(item->articles[i].article, item->articles[j].article) &&
                         str_eq(item->articles[i].law_name, item->articles[j].law_name));
        }
    }
}

static void test_couple_counts_once(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    overview o = overview_of(m, TEXT_EN);
    const overview_item *item = item_of(&o, "algemene_bijstand", "an");
    expect_amount(item, 193045);
    assert_int_equal(item->person_count, 2);
    assert_ptr_equal(item, item_of(&o, "algemene_bijstand", "ben"));
    expect_text(item->name, "Social assistance");
    assert_int_equal(item_of(&o, "zorgtoeslag", "an")->person_count, 2);
}

/* Brother and sister of 27 and older share costs, two persons: (40% + 2 × 30%) / 2 = 50% of € 2.027,79 = € 1.013,895, to the cent (artikel
 * 22a) € 1.013,90 each, and each their own right. */
static void test_apart_counts_twice(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    overview o = overview_of(m, TEXT_NL);
    expect_amount(item_of(&o, "algemene_bijstand", "an"), 96523);
    assert_ptr_not_equal(item_of(&o, "algemene_bijstand", "an"), item_of(&o, "algemene_bijstand", "ben"));
}

static void test_parts_of_a_cent(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    child(m, "an", "kim", "2019-01-01", "ja");
    person(m, "kim", "Kim", "2019-01-01");
    ROW(m, "inkomens",
        "persoon_id: an, inkomen_id: an-1, soort: loon, opgegeven_als: netto, netto_per_maand: € 200000, jaarbedrag: € "
        "3000000");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "kindgebonden_budget", "an");
    expect_status(item, OVERVIEW_GRANTED);
    /* whole euros a year, divided by twelve and not rounded */
    assert_int_equal(item->exact, item->amount_cents * 12 % 100 == 0);
    assert_true(find_item(&o, "kindgebonden_budget", "kim") == NULL);
}

static void test_already(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    ROW(m, "inkomens",
        "persoon_id: ben, inkomen_id: ben-1, soort: bijstand, netto_per_maand: € 100000, jaarbedrag: € 1200000");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "algemene_bijstand", "an");
    assert_true(item->already);
    assert_int_equal(item->receiver_count, 1); /* they share it, and he said so */
    expect_text(item->receivers[0], "ben");
    expect_text(item->already_kind, "bijstand");
    assert_false(item_of(&o, "zorgtoeslag", "an")->already);
}

/* What somebody receives of a scheme itself, from the day that it began. */
static void test_already_received(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    ROW(m, "ontvangsten", "persoon_id: an, ontvangst_id: an.1, regeling: zorgtoeslag, sinds: 2026-07-01");
    ROW(m, "ontvangsten", "persoon_id: ben, ontvangst_id: ben.1, regeling: algemene_bijstand, sinds: 2026-07-02");
    overview o = overview_of(m, TEXT_EN);
    const overview_item *item = item_of(&o, "zorgtoeslag", "ben");
    assert_true(item->already);
    assert_int_equal(item->receiver_count, 1);
    expect_text(item->receivers[0], "an");
    expect_text(item->already_kind, "healthcare allowance");
    assert_false(item_of(&o, "algemene_bijstand", "an")->already);
    forget(m, "ontvangsten", 1, "sinds");
    o = overview_of(m, TEXT_EN);
    expect_text(item_of(&o, "algemene_bijstand", "an")->already_kind, "social assistance");
}

/* "An allowance" is not every allowance: the others are offered, with a word about it. */
static void test_perhaps_already(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    overview o = overview_of(m, TEXT_NL);
    str before = item_of(&o, "zorgtoeslag", "an")->caution;
    ROW(m, "inkomens",
        "persoon_id: ben, inkomen_id: ben-1, soort: toeslag, netto_per_maand: € 12900, jaarbedrag: € 154800");
    o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "zorgtoeslag", "an");
    expect_status(item, OVERVIEW_GRANTED);
    assert_false(item->already);
    assert_true(str_starts(item->caution, S("U krijgt al een toeslag. Is dat deze? Dan heeft u hem al.")));
    assert_true(str_ends(item->caution, before));
    assert_true(str_find(item_of(&o, "algemene_bijstand", "an")->caution, S("U krijgt al")) < 0);
    ROW(m, "ontvangsten", "persoon_id: ben, ontvangst_id: ben.1, regeling: zorgtoeslag, sinds: 2026-07-01");
    o = overview_of(m, TEXT_NL);
    item = item_of(&o, "zorgtoeslag", "an");
    assert_true(item->already); /* that says which one */
    expect_text(item->already_kind, "zorgtoeslag");
    assert_true(str_eq(item->caution, before));
}

/* ------------------------------------------------------------------ missing */

static void test_missing_of_person(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    forget(m, "vermogens", 0, "bezittingen");
    forget(m, "personen", 0, "zorgverzekering");
    overview o = overview_of(m, TEXT_NL);
    expect_missing(
        item_of(&o, "algemene_bijstand", "an"), "bezittingen", "an",
        "Hoeveel spaargeld en andere bezittingen heeft u nu, zonder het huis waarin u woont en gewone spullen?");
    expect_missing(item_of(&o, "zorgtoeslag", "an"), "zorgverzekering", "an", "Welke zorgverzekering heeft u?");
    assert_int_equal(item_of(&o, "algemene_bijstand", "an")->missing->choice_count, 0);
    assert_int_equal(item_of(&o, "zorgtoeslag", "an")->missing->choice_count, 3);
    assert_true(item_of(&o, "algemene_bijstand", "an")->article_count > 0);
}

/* The end of an open amount is told when answers give it, not when somebody may ask for as much as a file takes. */
static void test_ends(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    forget(m, "vermogens", 0, "rendementsgrondslag");
    forget(m, "personen", 0, "zorgverzekering");
    lives_in(m, "an", "GM9901");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *care = item_of(&o, "zorgtoeslag", "an"), *costs = item_of(&o, "bijzondere_bijstand", "an");
    expect_status(care, OVERVIEW_MISSING);
    assert_true(care->low_reached && care->low_cents == 0);
    assert_true(care->high_reached &&
                care->high_cents == 12900); /* who lives here cannot have the premium of another country */
    assert_true(care->missing_count == 2 && !care->missing[0].later);
    assert_true(str_eq(care->missing[0].fact, S("rendementsgrondslag")) && care->missing[1].later);
    expect_status(costs, OVERVIEW_MISSING);
    assert_false(costs->high_reached);
}

/* The law asks about the partner while it decides about this person: then the partner is asked, once. */
static void test_missing_of_partner(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    forget(m, "vermogens", 1, "schulden");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "algemene_bijstand", "an");
    expect_status(item, OVERVIEW_GRANTED); /* who has nothing, has not more for having debts */
    assert_int_equal(item->amount_cents, 193045);
    assert_int_equal(item->set_aside_cents, 202779 - 193045);
    set_cell(m, "vermogens", 1, "bezittingen", "€ 5000000");
    o = overview_of(m, TEXT_NL);
    item = item_of(&o, "algemene_bijstand", "an");
    expect_missing(item, "schulden", "ben", "Hoeveel schulden heeft u nu, zonder de hypotheek?");
    assert_false(item->sure);
    assert_int_equal(item->low_cents, 0);
    assert_int_equal(item->high_cents, 193045);
    assert_true(item->high_reached);
    assert_int_equal(item->person_count, 2);
}

static void test_missing_in_row(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    person(m, "cor", "Cor Dekker", "1960-01-01");
    relation(m, "an", "cor", "1960-01-01", "huurder", "geen");
    forget(m, "relaties", 2, "ander_volgt_onderwijs");
    overview o = overview_of(m, TEXT_NL);
    expect_missing(item_of(&o, "algemene_bijstand", "an"), "ander_volgt_onderwijs", "an",
                   "Volgt Cor Dekker een opleiding met recht op studiefinanciering, of een bbl-opleiding?");
}

/* Three tables have a column `soort`: the row that lacks it tells which. Of several incomes the question names the one. */
static void test_missing_same_name(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    ROW(m, "inkomens", "persoon_id: an, inkomen_id: an-1, netto_per_maand: € 100, jaarbedrag: € 1200");
    overview o = overview_of(m, TEXT_NL);
    expect_missing(item_of(&o, "algemene_bijstand", "an"), "soort", "an", "Wat voor inkomen is het?");

    m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    ROW(m, "inkomens", "persoon_id: an, inkomen_id: an-1, soort: loon, opgegeven_als: netto, netto_per_maand: € 100");
    o = overview_of(m, TEXT_NL);
    expect_missing(item_of(&o, "zorgtoeslag", "an"), "jaarbedrag", "an",
                   "Hoeveel is dit inkomen over het hele jaar, bruto (het bedrag voor de belasting)? (loon)");
}

static void test_missing_of_child(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    child(m, "an", "kim", "2009-09-09", "ja");
    child(m, "an", "lou", "2010-04-04", "ja");
    person(m, "kim", "Kim", "2009-09-09");
    person(m, "lou", "Lou", "2010-04-04");
    forget(m, "kinderen", 1, "onderwijs_in_orde");
    overview o = overview_of(m, TEXT_NL);
    expect_missing(item_of(&o, "kinderbijslag", "an"), "onderwijs_in_orde", "an",
                   "Gaat Lou naar school, of heeft het een startkwalificatie of vrijstelling?");
    expect_text(item_of(&o, "kinderbijslag", "an")->body, "Sociale Verzekeringsbank");
}

/* What stands once in the file is asked once, whoever's row it is missing from. */
static void test_asked_once(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    forget(m, "relaties", 0, "huishouden_grond");
    forget(m, "relaties", 1, "huishouden_grond");
    overview o = overview_of(m, TEXT_NL);
    const char *question = "Hoe wonen u en Ben Bakker samen? Gelden er meer dingen, kies dan het eerste.";
    expect_missing(item_of(&o, "algemene_bijstand", "an"), "huishouden_grond", "an", question);
    expect_missing(item_of(&o, "algemene_bijstand", "ben"), "huishouden_grond", "an", question);
    const overview_missing *asked = item_of(&o, "algemene_bijstand", "an")->missing;
    assert_int_equal(asked->choice_count, 6);
    expect_text(asked->choices[1].value, "zorg_voor_elkaar");
    expect_text(asked->choices[1].label, "we delen de kosten of zorgen voor elkaar");
    o = overview_of(m, TEXT_EN);
    expect_missing(item_of(&o, "algemene_bijstand", "an"), "huishouden_grond", "an",
                   "How do you and Ben Bakker live together? If more than one thing is true, choose the first.");
    expect_text(item_of(&o, "algemene_bijstand", "an")->missing->choices[2].label, "we have a child together");

    m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    person(m, "cor", "Cor Dekker", "1960-01-01");
    relation(m, "an", "cor", "1960-01-01", "huurder", "geen");
    relation(m, "ben", "cor", "1960-01-01", "huurder", "geen");
    forget(m, "relaties", 2, "ander_geboortedatum");
    forget(m, "relaties", 3, "ander_geboortedatum");
    o = overview_of(m, TEXT_NL);
    question = "Wanneer bent u geboren?"; /* an adult is asked in person */
    expect_missing(item_of(&o, "algemene_bijstand", "an"), "geboortedatum", "cor", question);
    expect_missing(item_of(&o, "algemene_bijstand", "ben"), "geboortedatum", "cor", question);
}

/* ------------------------------------------------------------------ the municipality */

static made *poor_for_long(const char *municipality)
{
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    lives_in(m, "an", municipality);
    tell(m, "personen", 0, "inkomenstoeslag_laatste_jaar", "nee");
    tell(m, "personen", 0, "uitzicht_op_hoger_inkomen", "nee");
    tell(m, "personen", 0, "maanden_laag_inkomen", "36");
    tell(m, "personen", 0, "heeft_woonkosten", "nee");
    return m;
}

/* The by-laws of Merendal, which does not exist, count for who lives there and for nobody else. */
static void test_policy_of_the_municipality(void **state)
{
    (void)state;
    overview o = overview_of(poor_for_long("GM9901"), TEXT_NL);
    const overview_item *item = item_of(&o, "individuele_inkomenstoeslag", "an");
    expect_amount(item, 45000);
    expect_text(item->period, "eenmalig");
    expect_amount(item_of(&o, "algemene_bijstand", "an"),
                  106175); /* no housing costs: 15 percent of 2.027,79 less; 95,2 percent of that each month */
    expect_amount(item_of(&o, "meedoenregeling", "an"), 15000);

    o = overview_of(poor_for_long("GM0363"), TEXT_NL);
    item = item_of(&o, "individuele_inkomenstoeslag", "an");
    expect_status(item, OVERVIEW_UNCONFIRMED);
    expect_text(item->reasons[0],
                "Nog niet bevestigd: het beleid van uw gemeente staat hier niet in. Vraag het bij uw gemeente.");
    expect_amount(item_of(&o, "algemene_bijstand", "an"), 135132);
    item = item_of(&o, "kwijtschelding_waterschap", "an");
    expect_status(item, OVERVIEW_UNCONFIRMED);
    assert_true(str_find(item->reasons[0], S("beleid van uw waterschap")) > 0);

    o = overview_of(poor_for_long(""), TEXT_NL);
    expect_missing(item_of(&o, "individuele_inkomenstoeslag", "an"), "gemeente_code", "an",
                   "In welke gemeente is het?");
}

static void expect_term(const overview_item *item, size_t i, const char *text, const char *by)
{
    assert_true(i < item->term_count);
    expect_text(item->terms[i].text, text);
    assert_int_equal(item->terms[i].has_date, by != NULL);
    assert_true(by == NULL || item->terms[i].by == day_of(by));
}

static made *evicted(void)
{
    made *m = make("2026-07-01"); /* a Wednesday */
    adult(m, "an", "An Bakker", "1980-05-05");
    lives_in(m, "an", "GM9901");
    tell(m, "personen", 0, "kan_schulden_niet_betalen", "ja");
    tell(m, "personen", 0, "ingeschreven_als_inwoner", "ja");
    tell(m, "personen", 0, "bedreigende_situatie", "ontruiming");
    tell(m, "personen", 0, "melding_schuldhulp", "2026-07-01");
    return m;
}

static void test_terms(void **state)
{
    (void)state;
    made *m = evicted();
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "schuldhulp", "an");
    expect_status(item, OVERVIEW_GRANTED);
    assert_false(item->has_amount);
    assert_true(item->handled_here);
    assert_int_equal(item->term_count, 2); /* the day of the eviction is not known, and nothing is said of it */
    expect_term(item, 0, "Het eerste gesprek is uiterlijk op 6 juli 2026.", "2026-07-06");
    expect_term(item, 1, "U krijgt uiterlijk op 17 augustus 2026 een besluit: een plan of een weigering.",
                "2026-08-17");
    tell(m, "personen", 0, "bedreigende_situatie_op", "2026-07-20");
    o = overview_of(m, TEXT_EN);
    expect_term(
        item_of(&o, "schuldhulp", "an"), 0,
        "On 20 July 2026 you will be evicted or cut off, or your health insurance ends. Call the municipality today.",
        "2026-07-20");
    forget(m, "personen", 0, "melding_schuldhulp");
    o = overview_of(m, TEXT_NL);
    item = item_of(&o, "schuldhulp", "an");
    assert_int_equal(item->term_count, 3);
    assert_true(str_starts(item->terms[1].text, S("Vraag om hulp. ")) && !item->terms[1].has_date);
}

/* Who receives it already is past the application. */
static void test_no_terms_for_who_has_it(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "an", "An Bakker", "1980-05-05");
    overview o = overview_of(m, TEXT_NL);
    assert_int_equal(item_of(&o, "algemene_bijstand", "an")->term_count, 3); /* 46: no four weeks of search */
    ROW(m, "inkomens", "persoon_id: an, inkomen_id: an-1, soort: bijstand, netto_per_maand: € 141946, jaarbedrag: € 0");
    o = overview_of(m, TEXT_NL);
    assert_true(item_of(&o, "algemene_bijstand", "an")->already);
    assert_int_equal(item_of(&o, "algemene_bijstand", "an")->term_count, 0);
}

/* Whatever is not known: who decides is. */
static void test_who_decides(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    person(m, "an", "An Bakker", "1992-05-12");
    overview o = overview_of(m, TEXT_NL);
    assert_true(o.item_count > 10);
    for (size_t i = 0; i < o.item_count; i++) {
        if (o.items[i].body.n == 0) {
            fail_msg(STR_FMT ": who decides?", STR_ARG(o.items[i].scheme));
        }
    }
}

static void test_order(void **state)
{
    (void)state;
    static const int rank[] = {[OVERVIEW_GRANTED] = 0,
                               [OVERVIEW_MISSING] = 1,
                               [OVERVIEW_UNCONFIRMED] = 2,
                               [OVERVIEW_FAILED] = 3,
                               [OVERVIEW_REFUSED] = 4};
    made *m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    forget(m, "personen", 0, "zorgverzekering");
    overview o = overview_of(m, TEXT_NL);
    for (size_t i = 1; i < o.item_count; i++) {
        assert_true(rank[o.items[i - 1].status] <= rank[o.items[i].status]);
    }
    expect_text(o.items[0].scheme, "algemene_bijstand");
    expect_text(o.items[0].persons[0], "an");
}

/* Any one cell away: an overview all the same, and whatever is missing has a name. */
static void test_any_cell_missing(void **state)
{
    (void)state;
    size_t missing = 0;
    for (size_t t = 0; t < TABLES; t++) {
        for (size_t r = 0; r < ROWS; r++) {
            for (size_t c = 0; c < CELLS; c++) {
                made *m = make("2026-07-01");
                couple(m, c % 2 == 0 ? "gehuwd" : "broer_zus", c % 2 == 0 ? "geen" : "bloed_2");
                child(m, "an", "kim", "2009-01-01", "ja");
                ROW(m, "inkomens",
                    "persoon_id: ben, inkomen_id: ben-1, soort: loon, opgegeven_als: netto, netto_per_maand: € 50000, "
                    "jaarbedrag: € 600000");
                if (r >= m->tables[t].n || c >= m->rows[t][r].n) {
                    continue;
                }
                m->cells[t][r][c] = m->cells[t][r][--m->rows[t][r].n];
                overview o = overview_of(m, TEXT_NL);
                for (size_t i = 0; i < o.item_count; i++) {
                    assert_int_equal(o.items[i].missing_count > 0, o.items[i].status == OVERVIEW_MISSING);
                    missing += o.items[i].missing_count;
                    assert_true(o.items[i].name.n > 0);
                }
            }
        }
    }
    assert_true(missing > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alone),
        cmocka_unit_test(test_couple_counts_once),
        cmocka_unit_test(test_apart_counts_twice),
        cmocka_unit_test(test_parts_of_a_cent),
        cmocka_unit_test(test_already),
        cmocka_unit_test(test_already_received),
        cmocka_unit_test(test_perhaps_already),
        cmocka_unit_test(test_missing_of_person),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_missing_of_partner),
        cmocka_unit_test(test_missing_in_row),
        cmocka_unit_test(test_missing_same_name),
        cmocka_unit_test(test_missing_of_child),
        cmocka_unit_test(test_asked_once),
        cmocka_unit_test(test_policy_of_the_municipality),
        cmocka_unit_test(test_terms),
        cmocka_unit_test(test_no_terms_for_who_has_it),
        cmocka_unit_test(test_who_decides),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_any_cell_missing),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
