/* Why not: the reasons of a refusal, whom they are about, and what cannot be decided at all. */
#include "desk/desk_testing.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ refused, unconfirmed, failed */

static void test_reasons(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "broer_zus", "bloed_2");
    forget(m, "personen", 0, "zorgverzekering");
    m->rows[0][0].n++;
    m->cells[0][0][m->rows[0][0].n - 1] = cell_of(S("zorgverzekering"), S("geen"));
    ROW(m, "inkomens",
        "persoon_id: ben, inkomen_id: ben-1, soort: loon, opgegeven_als: netto, netto_per_maand: € 198500, jaarbedrag: "
        "€ 9000000, vakantiegeld_later: nee");
    overview o = overview_of(m, TEXT_NL);
    expect_reason(item_of(&o, "zorgtoeslag", "an"), "hoe u verzekerd bent: geen zorgverzekering");
    expect_reason(item_of(&o, "zorgtoeslag", "ben"), "uw inkomen is te hoog (een toeslagpartner telt mee)");
    expect_reason(
        item_of(&o, "algemene_bijstand", "ben"),
        "uw inkomen dat meetelt (€ 1.985,00) is niet lager dan de bijstandsnorm voor uw situatie (€ 1.013,90)");
    assert_null(find_item(&o, "kinderbijslag", "ben")); /* nobody here is a child */
    assert_null(find_item(&o, "kindgebonden_budget", "an"));
    assert_null(find_item(&o, "dubbele_kinderbijslag", "an"));
    o = overview_of(m, TEXT_EN);
    expect_reason(item_of(&o, "algemene_bijstand", "ben"),
                  "your income that counts (€1,985.00) is not lower than the standard for your situation (€1,013.90)");
}

/* What stands in the way of one is sometimes about the other: then the line says whose. */
static void test_reason_about_partner(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    for (size_t i = 0; i < m->rows[0][1].n; i++) {
        if (str_eq(m->cells[0][1][i].column, S("nederlander_of_gelijkgesteld"))) {
            m->cells[0][1][i].value = 0;
        }
    }
    m->cells[0][1][m->rows[0][1].n++] = cell_of(S("rechtmatig_verblijf"), S("nee"));
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "zorgtoeslag", "an");
    expect_status(item, OVERVIEW_REFUSED);
    assert_int_equal(item->reason_count, 3);
    expect_text(item->reasons[0], "toeslagpartner: Ben Bakker");
    expect_text(item->reasons[1],
                "volgens uw opgave is er niet het verblijfsrecht dat de wet hiervoor vraagt (Ben Bakker)");
    expect_text(item->reasons[2], "volgens uw opgave is er geen recht om in Nederland te verblijven (Ben Bakker)");
}

/* The law declares the unit of an amount once; what is compared with it is an amount too. */
static void test_reason_in_euros(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    set_cell(m, "vermogens", 0, "rendementsgrondslag", "€ 20000000");
    overview o = overview_of(m, TEXT_NL);
    expect_reason(
        item_of(&o, "zorgtoeslag", "an"),
        "uw vermogen op 1 januari + het vermogen van uw partner op 1 januari (€ 200.000,00) is hoger dan de grens "
        "voor partners samen (€ 184.633,00)");
}

/* No child counts: because of the parent, or because of something about the child. */
static void test_reason_of_no_children(void **state)
{
    (void)state;
    static const char *const schemes[] = {"kinderbijslag", "kindgebonden_budget", "dubbele_kinderbijslag"};
    static const char *const none[] = {
        "er is geen kind dat meetelt voor uw kinderbijslag",
        "er is geen kind dat meetelt, bijvoorbeeld omdat u er geen kinderbijslag voor krijgt",
        "er is geen kind met intensieve zorg voor wie u kinderbijslag krijgt"};
    for (size_t i = 0; i < 3; i++) {
        made *m = make("2026-07-01");
        adult(m, "an", "An Bakker", "1980-05-05");
        child(m, "an", "kim", "2015-01-01", "ja");
        child(m, "an", "lou", "2018-01-01", "ja");
        set_cell(m, "personen", 0, "nederlander_of_gelijkgesteld", "nee");
        overview o = overview_of(m, TEXT_NL);
        expect_reason(item_of(&o, schemes[i], "an"),
                      "volgens uw opgave is er niet het verblijfsrecht dat de wet hiervoor vraagt");
        set_cell(m, "kinderen", 0, "woonland", "elders");
        set_cell(m, "kinderen", 1, "aanvrager_kinderbijslag", "nee");
        set_cell(m, "personen", 0, "nederlander_of_gelijkgesteld", "ja");
        o = overview_of(m, TEXT_NL);
        expect_reason(item_of(&o, schemes[i], "an"), none[i]);
    }
}

/* Some values are a sentence of their own; and what the schemes have no words for is Dutch, and says so. */
static void test_reason_in_a_sentence(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    adult(m, "emre", "Emre", "2002-05-05");
    ROW(m, "inkomens",
        "persoon_id: emre, inkomen_id: e-1, soort: loon, opgegeven_als: netto, netto_per_maand: € 0, jaarbedrag: € 0");
    m->cells[0][0][m->rows[0][0].n++] = cell_of(S("onderwijsmogelijkheid"), S("met_studiefinanciering"));
    overview o = overview_of(m, TEXT_NL);
    expect_reason(item_of(&o, "algemene_bijstand", "emre"), "Emre is jonger dan 27 en kan nog naar school.");
    o = overview_of(m, TEXT_EN);
    expect_reason(item_of(&o, "algemene_bijstand", "emre"), "Emre is younger than 27 and can still go to school.");
}

static void test_minor_and_other_parent(void **state)
{
    (void)state;
    made *m = make("2026-07-01");
    couple(m, "gehuwd", "geen");
    child(m, "an", "kim", "2015-01-01", "ja");
    child(m, "ben", "kim", "2015-01-01", "nee");
    person(m, "kim", "Kim", "2015-01-01");
    ROW(m, "personen", "persoon_id: kim, geboortedatum: 2015-01-01, heeft_aow_leeftijd: nee");
    relation(m, "kim", "an", "1980-05-05", "ouder", "bloed_1");
    relation(m, "an", "kim", "2015-01-01", "kind", "bloed_1");
    overview o = overview_of(m, TEXT_NL);
    assert_true(find_item(&o, "algemene_bijstand", "kim") == NULL);
    expect_status(item_of(&o, "kinderbijslag", "an"), OVERVIEW_GRANTED);
    assert_true(find_item(&o, "kinderbijslag", "ben") == NULL);
    assert_true(find_item(&o, "kindgebonden_budget", "ben") == NULL);
}

static void test_unconfirmed_and_failed(void **state)
{
    (void)state;
    made *m = make("2025-02-01"); /* what a volunteer may keep is not confirmed then (content/laws/README.md) */
    adult(m, "an", "An Bakker", "1980-05-05");
    ROW(m, "inkomens",
        "persoon_id: an, inkomen_id: an-1, soort: vrijwilligersvergoeding, opgegeven_als: netto, "
        "netto_per_maand: € 150");
    overview o = overview_of(m, TEXT_NL);
    const overview_item *item = item_of(&o, "algemene_bijstand", "an");
    expect_status(item, OVERVIEW_UNCONFIRMED);
    assert_int_equal(item->reason_count, 1);
    assert_true(str_find(item->reasons[0], S("Untranslatable")) < 0);
    assert_true(str_find(item->reasons[0], S("niet bevestigd")) > 0);
    assert_int_equal(item->detail.n, 0);
    o = overview_of(m, TEXT_EN);
    assert_true(str_starts(item_of(&o, "algemene_bijstand", "an")->reasons[0], S("(Dutch:) ")));

    m = make("2027-03-01"); /* amounts end with 2026 */
    adult(m, "an", "An Bakker", "1980-05-05");
    o = overview_of(m, TEXT_NL);
    item = item_of(&o, "algemene_bijstand", "an");
    expect_status(item, OVERVIEW_FAILED);
    expect_text(item->reasons[0], "De bedragen voor 2027 zijn nog niet bekend.");
    assert_true(str_find(item->detail, S("open term")) > 0);
    assert_true(str_find(item->detail, S(".yaml:")) > 0);

    m = make("2023-03-01"); /* before the first law */
    adult(m, "an", "An Bakker", "1980-05-05");
    o = overview_of(m, TEXT_NL);
    item = item_of(&o, "algemene_bijstand", "an");
    expect_status(item, OVERVIEW_FAILED);
    expect_text(item->reasons[0], "Voor 1 maart 2023 hebben wij niet alle bedragen en regels.");
    assert_true(item->detail.n > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_reason_about_partner),
        cmocka_unit_test(test_reason_in_euros),
        cmocka_unit_test(test_reason_of_no_children),
        cmocka_unit_test(test_reason_in_a_sentence),
        cmocka_unit_test(test_minor_and_other_parent),
        cmocka_unit_test(test_unconfirmed_and_failed),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
