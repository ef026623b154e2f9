/* The reading rules of homes: who lives where, what a home says of each of them, one address or two, and whose child is the youngest there. */
#include "household/rules_testing.h"

#include "base/banned.h"

#define THREAT(list) "personen: {id: a}\n" HOME("dreiging: " list)

/* c lives in two homes; what they both say is what c's row says. */
#define TWO_HOMES(one, other)                                                                                          \
    PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c], " one "}, {id: v, bewoners: [b, c], " other "}]\n"

static void test_rows_of_residents(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        {TWO "woningen: {id: w, soort: huur, kale_huur: 600, bewoners: [a, b]}\n", "woningen a kale_huur", "60000"},
        {TWO "woningen: {id: w, soort: huur, kale_huur: 600, bewoners: [a, b]}\n", "woningen b woning_soort", "huur"},
        {TWO "woningen: {id: w, soort: huur, kale_huur: 600, bewoners: [a, b]}\n", "woningen b woning_id", "w"},
        {TWO "woningen: {id: w, kale_huur: 600, bewoners: a}\n", "woningen b woning_id", "no row"},
        {TWO "woningen: {id: w, kale_huur: 600, bewoners: a, ingeschreven: [a, b]}\n", "woningen b woning_id",
         "no row"},
        {TWO "woningen: [{id: w, kale_huur: 600, bewoners: a}, {id: v, kale_huur: 700, bewoners: b}]\n",
         "woningen b kale_huur", "70000"},
        {TWO_HOMES("soort: huur, kale_huur: 600, gemeente: GM9901", "soort: huur, kale_huur: 700, gemeente: GM9901"),
         "woningen c kale_huur", "-"},
        {TWO_HOMES("soort: huur, kale_huur: 600, gemeente: GM9901", "soort: huur, kale_huur: 700, gemeente: GM9901"),
         "woningen c woning_soort", "huur"},
        {TWO_HOMES("soort: huur, kale_huur: 600, gemeente: GM9901", "soort: huur, kale_huur: 700, gemeente: GM9901"),
         "woningen c gemeente_code", "GM9901"},
        {TWO_HOMES("soort: huur", "soort: koop"), "woningen c woning_soort", "-"},
        {TWO_HOMES("soort: huur", "soort: koop"), "woningen c woning_id", "-"},
        {TWO_HOMES("kale_huur: 600", "soort: koop"), "woningen c kale_huur", "-"}, /* nobody asked about the other */
        {TWO_HOMES("kale_huur: 600", "kale_huur: 600"), "woningen c kale_huur", "60000"},
        {TWO_HOMES("kale_huur: 600", "kale_huur: onbekend"), "woningen c kale_huur", "-"},
        {TWO_HOMES("kale_huur: 600", "kale_huur: 700"), "woningen b kale_huur", "70000"},
        /* threats: one row for each resident */
        {TWO "woningen: {id: w, bewoners: [a, b], dreiging: {soort: ontruiming, datum: 2026-07-20}}\n",
         "dreigingen b w.1 datum", "2026-07-20"},
        {TWO "woningen: {id: w, bewoners: [a, b], dreiging: [{soort: ontruiming}, {soort: afsluiting water}]}\n",
         "dreigingen a w.2 soort", "afsluiting_water"},
        {TWO "woningen: {id: w, bewoners: a, dreiging: {soort: ontruiming}}\n", "dreigingen b w.1 soort", "no row"},
        {TWO "woningen: {id: w, bewoners: a, dreiging: {soort: ontruiming}}\n", "woningen a dreiging_opgegeven", "ja"},
        {TWO "woningen: {id: w, bewoners: a, dreiging: geen}\n", "woningen a dreiging_opgegeven", "ja"},
        {TWO "woningen: {id: w, bewoners: a, dreiging: geen}\n", "dreigingen a w.1 soort", "no row"},
        {TWO "woningen: {id: w, bewoners: a, dreiging: onbekend}\n", "woningen a dreiging_opgegeven", "-"},
        {TWO "woningen: {id: w, bewoners: a}\n", "woningen a dreiging_opgegeven", "-"},
        {TWO_HOMES("dreiging: geen", "dreiging: {soort: ontruiming}"), "dreigingen c v.1 soort", "ontruiming"},
        /* R13 */
        {THREAT("{soort: ontruiming, datum: 2026-07-20}"), "personen a bedreigende_situatie", "ontruiming"},
        {THREAT("{soort: ontruiming, datum: 2026-07-20}"), "personen a bedreigende_situatie_op", "2026-07-20"},
        {THREAT("{soort: afsluiting water}"), "personen a bedreigende_situatie", "afsluiting"},
        {THREAT("{soort: afsluiting water}"), "personen a bedreigende_situatie_op", "-"},
        {THREAT("[{soort: afsluiting energie, datum: 2026-07-10}, {soort: ontruiming, datum: 2026-07-20}]"),
         "personen a bedreigende_situatie", "ontruiming"},
        {THREAT("[{soort: afsluiting energie, datum: 2026-07-10}, {soort: ontruiming, datum: 2026-07-20}]"),
         "personen a bedreigende_situatie_op", "2026-07-20"},
        {THREAT("[{soort: afsluiting energie, datum: 2026-07-12}, {soort: afsluiting water, datum: 2026-07-10}]"),
         "personen a bedreigende_situatie_op", "2026-07-10"},
        {THREAT("[{soort: ontruiming}, {soort: ontruiming, datum: 2026-07-10}]"), "personen a bedreigende_situatie_op",
         "2026-07-10"},
        {THREAT("{soort: onbekend, datum: 2026-07-10}"), "personen a bedreigende_situatie", "-"},
        {THREAT("geen"), "personen a bedreigende_situatie", "-"}, /* the health insurance may still end */
        {"personen: {id: a, bedreigende_situatie: geen}\n" HOME("dreiging: {soort: ontruiming, datum: 2026-07-20}"),
         "personen a bedreigende_situatie", "geen"},
        {"personen: {id: a, bedreigende_situatie: geen}\n" HOME("dreiging: {soort: ontruiming, datum: 2026-07-20}"),
         "personen a bedreigende_situatie_op", "-"},
    };
    CHECK(rows);
}

/* A home is a household; who has none is one alone; an empty home is none. */
static void test_groups(void **state)
{
    (void)state;
    household h =
        testing_good(HEAD FAMILY "woningen: [{id: w, bewoners: [a, c]}, {id: leeg}, {id: v, bewoners: [b, c, d], "
                                 "dreiging: [{soort: ontruiming, datum: 2026-07-20}, {soort: onbekend}]}]\n"
                                 "hulpvragen: {van: b, tekst: Wie past er op?, leefgebied: youth}\n");
    static const char *const expected[] = {"w: a c", "v: b c d", ": e"};
    assert_int_equal(h.group_count, 3);
    for (size_t i = 0; i < 3; i++) {
        buf b = buf_in(memory);
        buf_printf(&b, STR_FMT ":", STR_ARG(h.groups[i].home));
        for (size_t k = 0; k < h.groups[i].person_count; k++) {
            buf_printf(&b, " " STR_FMT, STR_ARG(h.groups[i].persons[k]));
        }
        assert_true(str_eq(buf_str(&b), str_of(expected[i])));
    }
    assert_int_equal(h.homes[0].threat_count, 0);
    assert_int_equal(h.homes[2].threat_count, 2);
    assert_true(str_eq(h.homes[2].threats[0].kind, S("ontruiming")));
    assert_true(h.homes[2].threats[0].has_day && h.homes[2].threats[0].day == date_from_ymd(2026, 7, 20));
    assert_true(h.homes[2].threats[1].kind.n == 0 && !h.homes[2].threats[1].has_day);
    assert_int_equal(h.need_count, 1);
    assert_true(str_eq(h.needs[0].who, S("b")) && str_eq(h.needs[0].text, S("Wie past er op?")));
    assert_true(str_eq(h.needs[0].life_domain, S("youth")));
}

#define SHARED "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c]}]\n" /* c lives with both */

static void test_home_and_address(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        {TWO TOGETHER, "relaties a b zelfde_woning", "ja"},
        {TWO TOGETHER, "relaties a b zelfde_adres_brp", "ja"},
        {PAIR("soort: vriend") "woningen: [{id: w, bewoners: a}, {id: v, bewoners: b}]\n", "relaties a b zelfde_woning",
         "nee"},
        {PAIR("soort: vriend") "woningen: [{id: w, bewoners: a}, {id: v, bewoners: b}]\n",
         "relaties a b zelfde_adres_brp", "nee"},
        {PAIR("soort: vriend") "woningen: {id: w, bewoners: a}\n", "relaties b a zelfde_woning", "nee"},
        {PAIR("soort: vriend"), "relaties a b zelfde_woning", "-"},
        {PAIR("soort: vriend"), "relaties a b zelfde_adres_brp", "-"},
        /* registered elsewhere than living */
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: a}\n", "relaties a b zelfde_adres_brp", "nee"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: []}\n", "relaties a b zelfde_adres_brp", "nee"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: onbekend}\n", "relaties a b zelfde_adres_brp", "-"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: }\n", "relaties a b zelfde_adres_brp", "ja"},
        {PAIR("soort: vriend") "woningen: [{id: w, bewoners: a, ingeschreven: [a, b]}, {id: v, bewoners: b}]\n",
         "relaties a b zelfde_adres_brp", "ja"}, /* b is named at w, so is not registered at v */
        {PAIR("soort: vriend") "woningen: [{id: w, bewoners: a, ingeschreven: [a, b]}, {id: v, bewoners: b}]\n",
         "relaties a b zelfde_woning", "nee"},
        {PAIR("soort: vriend") "woningen: [{id: w, bewoners: a, ingeschreven: onbekend}, {id: v, bewoners: b}]\n",
         "relaties a b zelfde_adres_brp", "nee"},
        {PAIR("soort: vriend") "woningen: {id: w, bewoners: a, ingeschreven: onbekend}\n",
         "relaties a b zelfde_adres_brp", "-"},
        /* a child in two homes is registered in one of them; which one is not said */
        {PLAIN_CHILD SHARED, "relaties a c zelfde_woning", "ja"},
        {PLAIN_CHILD SHARED, "relaties a c zelfde_adres_brp", "-"},
        {PLAIN_CHILD SHARED, "relaties c b zelfde_adres_brp", "-"},
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c], ingeschreven: b}]\n",
         "relaties a c zelfde_adres_brp", "ja"},
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c], ingeschreven: [b, c]}]\n",
         "relaties a c zelfde_adres_brp", "nee"},
        /* a row of the home for each who lives there; of a child in two homes what both say */
        {TWO "woningen: {id: w, kale_huur: 500, bewoners: [a, b]}\n", "woningen a kale_huur", "50000"},
        {TWO "woningen: {id: w, kale_huur: 500, bewoners: [a, b]}\n", "woningen b kale_huur", "50000"},
        {TWO "woningen: {id: w, kale_huur: 500, bewoners: a}\n", "woningen b kale_huur", "no row"},
        {PLAIN_CHILD SHARED, "woningen c woning_id", "-"},
        {PLAIN_CHILD SHARED, "woningen c ingeschreven_op_woonadres", "-"},
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c], ingeschreven: [b, c]}]\n",
         "woningen c ingeschreven_op_woonadres", "ja"},
        {PLAIN_CHILD
         "woningen: [{id: w, bewoners: [a, c], ingeschreven: a}, {id: v, bewoners: [b, c], ingeschreven: b}]\n",
         "woningen c ingeschreven_op_woonadres", "nee"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: a}\n", "woningen a ingeschreven_op_woonadres", "ja"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: a}\n", "woningen b ingeschreven_op_woonadres", "nee"},
        {TWO "woningen: {id: w, bewoners: [a, b], ingeschreven: onbekend}\n", "woningen a ingeschreven_op_woonadres",
         "-"},
    };
    CHECK(rows);
}

#define CHILDREN_OF_A "kinderen: [{kind: c, ouders: a}, {kind: d, ouders: a}]\n"

/* c 2015 is of a and b, d 2005 of a only. */
static void test_youngest_child(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        {TWO TOGETHER, "relaties a b jongste_kind_geboortedatum", "null"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [a, c, d, e]}\n", "relaties a e jongste_kind_geboortedatum",
         "2015-05-05"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [a, c, d, e]}\n", "relaties e a jongste_kind_geboortedatum",
         "2015-05-05"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [a, d, e]}\n", "relaties a e jongste_kind_geboortedatum",
         "2005-05-05"},
        {FAMILY CHILDREN "woningen: [{id: w, bewoners: [a, e]}, {id: v, bewoners: [b, c, d]}]\n",
         "relaties a e jongste_kind_geboortedatum", "null"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [b, c, d, e]}\n", "relaties b e jongste_kind_geboortedatum",
         "2015-05-05"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [e, c]}\n", "relaties e c jongste_kind_geboortedatum", "null"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [a, b, c], ingeschreven: [a, b]}\n",
         "relaties a b jongste_kind_geboortedatum", "null"}, /* registered is what counts */
        {FAMILY CHILDREN "woningen: [{id: w, bewoners: [a, c, e]}, {id: v, bewoners: [b, c]}]\n",
         "relaties a e jongste_kind_geboortedatum", "-"}, /* where is c registered? */
        {FAMILY CHILDREN "woningen: [{id: w, bewoners: [a, c, e]}, {id: v, bewoners: [b, c], ingeschreven: b}]\n",
         "relaties a e jongste_kind_geboortedatum", "2015-05-05"},
        {FAMILY CHILDREN "relaties: {van: a, met: e, soort: vriend}\n", "relaties a e jongste_kind_geboortedatum", "-"},
        {"personen: [{id: a}, {id: e}, {id: c}, {id: d, geboren: 2020-02-02}]\n" CHILDREN_OF_A
         "woningen: {id: w, bewoners: [a, e, c, d]}\n",
         "relaties a e jongste_kind_geboortedatum", "-"},
        {"personen: [{id: a}, {id: e}, {id: c}, {id: d, geboren: 2020-02-02}]\n" CHILDREN_OF_A
         "woningen: [{id: w, bewoners: [a, e, d]}, {id: v, bewoners: c}]\n",
         "relaties a e jongste_kind_geboortedatum", "2020-02-02"},
    };
    CHECK(rows);
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_home_and_address),
        cmocka_unit_test(test_rows_of_residents),
        cmocka_unit_test(test_groups),
        cmocka_unit_test(test_youngest_child),
    };
    int failed = cmocka_run_group_tests_name("reading rules of homes", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
