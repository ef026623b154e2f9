/* The reading rules R1 to R15 and how each key becomes cells: one row for each conclusion, and for each that must not be drawn. Homes and
 * who live in them have rules_homes_test.c. */
#include "household/rules_testing.h"

#include "base/banned.h"

static void test_age_and_home(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        /* R1: of 59 certainly not; the day of the birthday counts */
        {ONE("geboren: 1966-07-02"), "personen a heeft_aow_leeftijd", "nee"},
        {ONE("geboren: 1966-07-01"), "personen a heeft_aow_leeftijd", "-"},
        {ONE("geboren: 1950-01-01"), "personen a heeft_aow_leeftijd", "-"},
        {ONE("geboren: onbekend"), "personen a heeft_aow_leeftijd", "-"},
        {"personen: {id: a}\n", "personen a heeft_aow_leeftijd", "-"},
        {ONE("geboren: 1990-01-01, aow_leeftijd: ja"), "personen a heeft_aow_leeftijd", "ja"},
        {ONE("geboren: 1990-01-01, aow_leeftijd: onbekend"), "personen a heeft_aow_leeftijd", "-"},
        {ONE("geboren: 1990-01-01, aow_leeftijd: "), "personen a heeft_aow_leeftijd", "nee"}, /* nothing behind it */
        /* R2 */
        {ONE("naam: A") HOME("gemeente: GM0384"), "personen a woont_in_nederland", "ja"},
        {ONE("naam: A") HOME("soort: huur"), "personen a woont_in_nederland", "-"},
        {ONE("naam: A") HOME("gemeente: onbekend"), "personen a woont_in_nederland", "-"},
        {ONE("woont_in_nederland: nee") HOME("gemeente: GM0384"), "personen a woont_in_nederland", "nee"},
        {ONE("woont_in_nederland: onbekend") HOME("gemeente: GM0384"), "personen a woont_in_nederland", "-"},
        {ONE("naam: A") "woningen: {id: w, gemeente: GM0384}\n", "personen a woont_in_nederland", "-"},
        /* R3 */
        {ONE("naam: A") HOME("soort: huur"), "personen a gedetineerd", "nee"},
        {ONE("naam: A") HOME("soort: huur"), "personen a in_inrichting", "nee"},
        {ONE("naam: A") HOME("soort: koop"), "personen a in_inrichting", "nee"},
        {ONE("naam: A") HOME("soort: kamer"), "personen a gedetineerd", "nee"},
        {ONE("naam: A") HOME("soort: inwonend"), "personen a in_inrichting", "nee"},
        {ONE("naam: A") HOME("soort: geen"), "personen a in_inrichting", "nee"},
        {ONE("naam: A") HOME("soort: geen"), "personen a gedetineerd", "-"},
        {ONE("naam: A") HOME("soort: inrichting"), "personen a in_inrichting", "ja"},
        {ONE("naam: A") HOME("soort: inrichting"), "personen a gedetineerd", "nee"},
        {ONE("naam: A") HOME("soort: detentie"), "personen a gedetineerd", "ja"},
        {ONE("naam: A") HOME("soort: detentie"), "personen a in_inrichting", "-"},
        {ONE("naam: A") HOME("soort: opvang"), "personen a gedetineerd", "nee"},
        {ONE("naam: A") HOME("soort: opvang"), "personen a in_inrichting", "-"},
        {ONE("naam: A") HOME("soort: onbekend"), "personen a gedetineerd", "-"},
        {ONE("naam: A") HOME("gemeente: GM0384"), "personen a gedetineerd", "-"},
        {ONE("in_inrichting: ja") HOME("soort: huur"), "personen a in_inrichting", "ja"},
        {ONE("gedetineerd: onbekend") HOME("soort: huur"), "personen a gedetineerd", "-"},
        /* a child in two homes: both must say it */
        {ONE("geboren: 2015-01-01") "woningen: [{id: v, soort: huur, bewoners: a}, {id: w, soort: koop, bewoners: "
                                    "a}]\n",
         "personen a gedetineerd", "nee"},
        {ONE("geboren: 2015-01-01") "woningen: [{id: v, soort: huur, bewoners: a}, {id: w, soort: opvang, bewoners: "
                                    "a}]\n",
         "personen a in_inrichting", "-"},
        {ONE("geboren: 2015-01-01") "woningen: [{id: v, soort: opvang, bewoners: a}, {id: w, soort: huur, bewoners: "
                                    "a}]\n",
         "personen a in_inrichting", "-"},
        {ONE("geboren: 2015-01-01") "woningen: [{id: v, soort: inrichting, bewoners: a}, {id: w, soort: huur, "
                                    "bewoners: a}]\n",
         "personen a in_inrichting", "-"},
        {ONE("geboren: 2015-01-01") "woningen: [{id: v, soort: inrichting, bewoners: a}, {id: w, soort: huur, "
                                    "bewoners: a}]\n",
         "personen a gedetineerd", "nee"},
    };
    CHECK(rows);
}

static void test_what_a_home_says(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        /* R19 */
        {ONE("naam: A") HOME("soort: huur, kale_huur: 700"), "personen a heeft_woonkosten", "ja"},
        {ONE("naam: A") HOME("soort: huur, kale_huur: 0"), "personen a heeft_woonkosten", "-"},
        {ONE("naam: A") HOME("soort: huur"), "personen a heeft_woonkosten", "-"},
        {ONE("heeft_woonkosten: nee") HOME("soort: huur, kale_huur: 700"), "personen a heeft_woonkosten", "nee"},
        {ONE("heeft_woonkosten: onbekend") HOME("soort: huur, kale_huur: 700"), "personen a heeft_woonkosten", "-"},
        {"personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 1990-01-01}]\n"
         "woningen: {id: w, bewoners: [a, b], kale_huur: 700}\n",
         "personen a heeft_woonkosten", "-"},
        {"personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 2015-01-01}]\n"
         "woningen: {id: w, bewoners: [a, b], kale_huur: 700}\n",
         "personen a heeft_woonkosten", "ja"},
        {"personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 2015-01-01}]\n"
         "woningen: {id: w, bewoners: [a, b], kale_huur: 700}\n",
         "personen b heeft_woonkosten", "-"},
        /* R18 */
        {ONE("naam: A") HOME("soort: huur"), "vermogens a overwaarde_eigen_woning", "0"},
        {ONE("naam: A") HOME("soort: kamer"), "vermogens a overwaarde_eigen_woning", "0"},
        {ONE("naam: A") HOME("soort: inwonend"), "vermogens a overwaarde_eigen_woning", "0"},
        {ONE("naam: A") HOME("soort: huur"), "vermogens a bezittingen", "-"},
        {ONE("vermogen: {overwaarde_huis: 9}") HOME("soort: huur"), "vermogens a overwaarde_eigen_woning", "900"},
        {ONE("vermogen: {overwaarde_huis: onbekend}") HOME("soort: huur"), "vermogens a overwaarde_eigen_woning", "-"},
        {ONE("vermogen: {schulden: 5}") HOME("soort: koop"), "vermogens a overwaarde_eigen_woning", "-"},
        {ONE("vermogen: {schulden: 5}") HOME("soort: detentie"), "vermogens a overwaarde_eigen_woning", "-"},
        {ONE("geboren: 2010-01-01, vermogen: {schulden: 5}") HOME("soort: huur"), "vermogens a overwaarde_eigen_woning",
         "-"},
    };
    CHECK(rows);
}

static const rule_row money[] = {
    /* R4 */
    {ONE("inkomen: geen"), "personen a inkomsten_opgegeven", "ja"},
    {ONE("inkomen: []"), "personen a inkomsten_opgegeven", "ja"},
    {ONE("inkomen: {soort: loon}"), "personen a inkomsten_opgegeven", "ja"},
    {ONE("inkomen: onbekend"), "personen a inkomsten_opgegeven", "-"},
    {ONE("naam: A"), "personen a inkomsten_opgegeven", "-"},
    {ONE("inkomen: geen"), "inkomens a.1 soort", "no row"},
    {ONE("inkomen: {soort: loon, netto_per_maand: 1450, per_jaar: 19400}"), "inkomens a.1 netto_per_maand", "145000"},
    {ONE("inkomen: [{soort: loon}, {soort: gift, per_jaar: 12}]"), "inkomens a.2 jaarbedrag", "1200"},
    {ONE("inkomen: [{soort: loon}, {soort: gift}]"), "inkomens a.2 persoon_id", "a"},
    {ONE("inkomen: {soort: loon, netto_per_maand: onbekend}"), "inkomens a.1 netto_per_maand", "-"},
    {ONE("inkomen: {soort: onbekend}"), "inkomens a.1 soort", "-"}, /* asked, so the row is there */
    /* R12 */
    {ONE("inkomen: {soort: loon, netto_per_maand: 1450}"), "inkomens a.1 opgegeven_als", "netto"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450}"), "inkomens a.1 opgegeven_als", "bruto"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450}"), "inkomens a.1 bruto_per_maand", "245000"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450, netto_per_maand: 2000}"), "inkomens a.1 opgegeven_als",
     "netto"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450, netto_per_maand: onbekend}"), "inkomens a.1 opgegeven_als",
     "bruto"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450, netto_per_maand: 2000, opgegeven_als: bruto}"),
     "inkomens a.1 opgegeven_als", "bruto"},
    {ONE("inkomen: {soort: loon, bruto_per_maand: 2450, opgegeven_als: onbekend}"), "inkomens a.1 opgegeven_als", "-"},
    {ONE("inkomen: {soort: loon}"), "inkomens a.1 opgegeven_als", "-"},

    /* R17 */
    {ONE("inkomen: {soort: loon, vakantiegeld_per_maand: 90}"), "inkomens a.1 vakantiegeld_later", "ja"},
    {ONE("inkomen: {soort: loon, vakantiegeld_per_maand: 0}"), "inkomens a.1 vakantiegeld_later", "nee"},
    {ONE("inkomen: {soort: loon, vakantiegeld_per_maand: 0, vakantiegeld_later: ja}"),
     "inkomens a.1 vakantiegeld_later", "ja"},
    {ONE("inkomen: {soort: loon, vakantiegeld_later: nee}"), "inkomens a.1 vakantiegeld_per_maand", "0"},
    {ONE("inkomen: {soort: loon, vakantiegeld_later: ja}"), "inkomens a.1 vakantiegeld_per_maand", "-"},
    {ONE("inkomen: {soort: loon, vakantiegeld_later: nee, vakantiegeld_per_maand: onbekend}"),
     "inkomens a.1 vakantiegeld_per_maand", "-"},
    {ONE("inkomen: {soort: loon}"), "inkomens a.1 vakantiegeld_later", "-"},
    /* R5 */
    {ONE("vermogen: geen"), "vermogens a bezittingen", "0"},
    {ONE("vermogen: geen"), "vermogens a schulden", "0"},
    {ONE("vermogen: geen"), "vermogens a overwaarde_eigen_woning", "0"},
    {ONE("vermogen: geen"), "vermogens a rendementsgrondslag", "0"},
    {ONE("vermogen: onbekend"), "vermogens a bezittingen", "no row"},
    {ONE("naam: A"), "vermogens a bezittingen", "no row"},
    {ONE("vermogen: {bezittingen: 250}"), "vermogens a bezittingen", "25000"},
    {ONE("vermogen: {bezittingen: 250}"), "vermogens a schulden", "-"},
    {ONE("vermogen: {bezittingen: onbekend, op_1_januari: 3}"), "vermogens a bezittingen", "-"},
    {ONE("vermogen: {bezittingen: onbekend, op_1_januari: 3}"), "vermogens a rendementsgrondslag", "300"},
    {ONE("vermogen: {overwaarde_huis: 3}"), "vermogens a overwaarde_eigen_woning", "300"},
    {ONE("vermogen: {schulden: 640}"), "vermogens a schulden", "64000"},
    {ONE("vermogen: {schulden: geen}"), "vermogens a schulden", "0"},
    {ONE("vermogen: {schulden: onbekend}"), "vermogens a schulden", "-"},
    {ONE("vermogen: {schulden: []}"), "vermogens a schulden", "0"},
    {ONE("vermogen: {schulden: {aan: x, bedrag: 5}}"), "vermogens a schulden", "500"},
    {ONE("vermogen: {schulden: [{bedrag: 5, per_maand: 1}, {bedrag: 6.5, achterstand_maanden: 3, soort: huur}]}"),
     "vermogens a schulden", "1150"},
    {ONE("vermogen: {schulden: [{bedrag: 5}, {aan: x, bedrag: onbekend}]}"), "vermogens a schulden", "-"},
    {ONE("vermogen: {schulden: [{bedrag: 5}, {aan: x}]}"), "vermogens a schulden", "-"},
    {ONE("vermogen: {schulden: [{bedrag: 5}, {}]}"), "vermogens a schulden", "-"},
    {ONE("vermogen: {schulden: [{bedrag: 5}, {aan: x, bedrag: onbekend}]}"), "schuldposten a.2 schuldeiser", "x"},
    {ONE("vermogen: {schulden: [{bedrag: 5}, {aan: x, bedrag: 7}]}"), "schuldposten a.2 bedrag", "700"},
    {ONE("vermogen: {schulden: {bedrag: 5, achterstand_maanden: 3}}"), "schuldposten a.1 achterstand_maanden", "3"},
    {ONE("vermogen: {schulden: 5}"), "schuldposten a.1 bedrag", "no row"},
    {ONE("vermogen: {bezittingen: [{wat: auto, bedrag: 5}, {bedrag: 6.5}]}"), "vermogens a bezittingen", "1150"},
    {ONE("vermogen: {bezittingen: [{wat: auto, bedrag: 5}, {wat: boot}]}"), "vermogens a bezittingen", "-"},
    {ONE("vermogen: {bezittingen: [{wat: auto, bedrag: 5}, {bedrag: 6.5}]}"), "bezitposten a.1 omschrijving", "auto"},
    {ONE("vermogen: {bezittingen: geen}"), "vermogens a bezittingen", "0"},
    {ONE("vermogen: {bezittingen: []}"), "vermogens a bezittingen", "0"},
    {ONE("vermogen: {}"), "vermogens a persoon_id", "no row"},
    {ONE("vermogen: {schulden: }"), "vermogens a persoon_id", "no row"},
    /* what is received */
    {ONE("ontvangt: geen"), "personen a ontvangsten_opgegeven", "ja"},
    {ONE("ontvangt: []"), "personen a ontvangsten_opgegeven", "ja"},
    {ONE("ontvangt: onbekend"), "personen a ontvangsten_opgegeven", "-"},
    {ONE("naam: A"), "personen a ontvangsten_opgegeven", "-"},
    {ONE("ontvangt: {regeling: zorgtoeslag, per_maand: 131, sinds: 2027-01-01}"), "ontvangsten a.1 regeling",
     "zorgtoeslag"},
    {ONE("ontvangt: {regeling: zorgtoeslag, per_maand: 131, sinds: 2027-01-01}"), "ontvangsten a.1 sinds",
     "2027-01-01"}, /* after the day: it is known already */
    {ONE("ontvangt: [{regeling: aow}, {regeling: aio, per_maand: onbekend}]"), "ontvangsten a.2 persoon_id", "a"},
    {ONE("ontvangt: [{regeling: aow}, {regeling: aio, per_maand: onbekend}]"), "ontvangsten a.2 bedrag_per_maand", "-"},
};

static void test_money(void **state)
{
    (void)state;
    CHECK(money);
}

#define WITH_MINOR "personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 2008-07-02}]\n"
#define WITH_MAJOR "personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 2008-07-01}]\n"

static const rule_row pairs[] = {
    /* both directions */
    {PAIR("soort: vriend"), "relaties a b soort", "vriend"},
    {PAIR("soort: vriend"), "relaties b a soort", "vriend"},
    {PAIR("soort: ouder"), "relaties a b soort", "ouder"},
    {PAIR("soort: ouder"), "relaties b a soort", "kind"},
    {PAIR("soort: kind"), "relaties b a soort", "ouder"},
    {PAIR("soort: huurder"), "relaties b a soort", "verhuurder"},
    {PAIR("soort: verhuurder"), "relaties b a soort", "huurder"},
    {PAIR("soort: onbekend"), "relaties b a soort", "-"},
    {TWO "relaties: {van: b, met: a, soort: kind}\n", "relaties a b soort", "ouder"},
    {PAIR("samen_huishouden: zorg voor elkaar"), "relaties b a huishouden_grond", "zorg_voor_elkaar"},
    {PAIR("samen_huishouden: geen"), "relaties a b huishouden_grond", "geen"},
    {PAIR("samenwonen_om_zorg: ja"), "relaties b a zorg_is_reden", "ja"},
    {PAIR("toeslagband: kind_erkend"), "relaties b a toeslagband", "kind_erkend"},
    {PAIR("contract: met_elkaar"), "relaties b a zakelijk_contract", "met_elkaar"},
    {PAIR("hele_jaar_partner: ja"), "relaties b a partner_heel_jaar", "ja"},
    {PAIR("verzoek_geen_partner: onbekend"), "relaties b a verzoek_geen_partner", "-"},
    {PAIR("scheiding: nee"), "relaties b a duurzaam_gescheiden", "nee"},
    {PAIR("scheiding: leven apart"), "relaties b a duurzaam_gescheiden", "ja"},
    {PAIR("scheiding: leven apart"), "relaties b a scheiding_aangevraagd", "nee"},
    {PAIR("scheiding: aangevraagd"), "relaties a b duurzaam_gescheiden", "ja"},
    {PAIR("scheiding: aangevraagd"), "relaties b a scheiding_aangevraagd", "ja"},
    {PAIR("scheiding: onbekend"), "relaties a b scheiding_aangevraagd", "-"},
    /* of the other person */
    {PAIR("soort: vriend"), "relaties a b ander_geboortedatum", "1992-02-02"},
    {PAIR("soort: vriend"), "relaties b a ander_geboortedatum", "1990-01-01"},
    {"personen: [{id: a, volgt_opleiding: ja}, {id: b}]\nrelaties: {van: a, met: b}\n",
     "relaties b a ander_volgt_onderwijs", "ja"},
    {"personen: [{id: a, volgt_opleiding: ja}, {id: b}]\nrelaties: {van: a, met: b}\n",
     "relaties a b ander_volgt_onderwijs", "-"},
    {"personen: [{id: a}, {id: b, geboren: onbekend}]\nrelaties: {van: a, met: b}\n",
     "relaties a b ander_geboortedatum", "-"},
    /* R6 */
    {PAIR("soort: gehuwd"), "relaties b a verwantschap", "geen"},
    {PAIR("soort: geregistreerd partner"), "relaties a b verwantschap", "geen"},
    {PAIR("soort: samenwonend"), "relaties a b verwantschap", "geen"},
    {PAIR("soort: vriend"), "relaties a b verwantschap", "geen"},
    {PAIR("soort: huurder"), "relaties a b verwantschap", "geen"},
    {PAIR("soort: huurder"), "relaties b a verwantschap", "geen"},
    {PAIR("soort: ouder"), "relaties a b verwantschap", "bloed_1"},
    {PAIR("soort: ouder"), "relaties b a verwantschap", "bloed_1"},
    {PAIR("soort: broer_zus"), "relaties b a verwantschap", "bloed_2"},
    {PAIR("soort: familie"), "relaties a b verwantschap", "-"},
    {PAIR("soort: anders"), "relaties a b verwantschap", "-"},
    {PAIR("soort: familie, verwantschap: verder"), "relaties b a verwantschap", "verder"},
    {PAIR("soort: ouder, verwantschap: aanverwant_1"), "relaties b a verwantschap", "aanverwant_1"},
    {PAIR("soort: vriend, verwantschap: onbekend"), "relaties b a verwantschap", "-"},
    {PAIR("contract: geen"), "relaties b a verwantschap", "-"},
    /* R7 */
    {PAIR("soort: gehuwd") TOGETHER, "relaties b a duurzaam_gescheiden", "nee"},
    {PAIR("soort: geregistreerd_partner") TOGETHER, "relaties a b scheiding_aangevraagd", "nee"},
    {PAIR("soort: gehuwd"), "relaties a b duurzaam_gescheiden", "-"},
    {PAIR("soort: samenwonend") TOGETHER, "relaties a b duurzaam_gescheiden", "-"},
    {PAIR("soort: gehuwd, scheiding: aangevraagd") TOGETHER, "relaties a b scheiding_aangevraagd", "ja"},
    {PAIR("soort: gehuwd, scheiding: onbekend") TOGETHER, "relaties a b scheiding_aangevraagd", "-"},
    /* R8 */
    {WITH_MINOR TOGETHER, "relaties a b soort", "anders"},
    {WITH_MINOR TOGETHER, "relaties b a verwantschap", "geen"},
    {WITH_MINOR TOGETHER, "relaties b a huishouden_grond", "geen"},
    {WITH_MINOR TOGETHER, "relaties a b toeslagband", "geen"},
    {WITH_MINOR TOGETHER, "relaties a b zakelijk_contract", "geen"},
    {WITH_MINOR TOGETHER, "relaties a b zorg_is_reden", "-"},
    {WITH_MAJOR TOGETHER, "relaties a b soort", "-"},
    {WITH_MAJOR TOGETHER, "relaties a b toeslagband", "-"},
    {"personen: [{id: a, geboren: 1990-01-01}, {id: b}]\n" TOGETHER, "relaties a b toeslagband", "-"},
    {WITH_MINOR "relaties: {van: a, met: b, soort: familie}\n", "relaties a b soort", "familie"},
    {WITH_MINOR "relaties: {van: a, met: b, soort: familie}\n", "relaties a b verwantschap", "geen"},
    {WITH_MINOR "relaties: {van: a, met: b, soort: broer zus}\n", "relaties a b verwantschap", "bloed_2"},
    {WITH_MINOR "relaties: {van: a, met: b, contract: onbekend}\n", "relaties a b zakelijk_contract", "-"},
};

static void test_pairs(void **state)
{
    (void)state;
    CHECK(pairs);
}

static void test_family(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        /* R10: rows without an entry */
        {TWO, "relaties a b soort", "no row"},
        {TWO TOGETHER, "relaties a b soort", "-"},
        {TWO TOGETHER, "relaties b a verwantschap", "-"},
        {TWO "woningen: {id: w, bewoners: a, ingeschreven: [a, b]}\n", "relaties b a soort", "-"}, /* one address */
        {FAMILY CHILDREN, "relaties a c soort", "kind"},
        {FAMILY CHILDREN, "relaties c a soort", "ouder"},
        {FAMILY CHILDREN, "relaties c b verwantschap", "bloed_1"},
        {FAMILY CHILDREN, "relaties c d soort", "broer_zus"},
        {FAMILY CHILDREN, "relaties d c verwantschap", "bloed_2"},
        {FAMILY CHILDREN, "relaties b d soort", "no row"},
        {FAMILY CHILDREN, "relaties a b soort", "no row"},
        /* a carer is a step-parent only when married to a parent */
        {FAMILY CHILDREN, "relaties c e soort", "no row"},
        {FAMILY CHILDREN "woningen: {id: w, bewoners: [a, c, e]}\n", "relaties e c soort", "anders"}, /* R8 */
        {FAMILY CHILDREN "relaties: {van: a, met: e, soort: gehuwd}\n", "relaties e c soort", "kind"},
        {FAMILY CHILDREN "relaties: {van: e, met: b, soort: geregistreerd_partner}\n", "relaties c e soort", "ouder"},
        {FAMILY CHILDREN "relaties: {van: e, met: b, soort: gehuwd}\n", "relaties c e verwantschap", "aanverwant_1"},
        {FAMILY CHILDREN "relaties: {van: e, met: b, soort: samenwonend}\n", "relaties c e soort", "no row"},
        /* the file goes first */
        {FAMILY CHILDREN "relaties: {van: a, met: c, soort: familie}\n", "relaties a c soort", "familie"},
        {FAMILY CHILDREN "relaties: {van: a, met: c, soort: onbekend}\n", "relaties a c soort", "-"},
        {FAMILY CHILDREN "relaties: {van: a, met: c, soort: onbekend}\n", "relaties a c verwantschap", "bloed_1"},
        {FAMILY CHILDREN "relaties: {van: a, met: d, soort: vriend}\n", "relaties a d verwantschap", "geen"},
        {FAMILY CHILDREN "relaties: [{van: a, met: e, soort: gehuwd}, {van: c, met: e, soort: ouder}]\n",
         "relaties c e verwantschap", "aanverwant_1"},
        {FAMILY CHILDREN "relaties: {van: c, met: a, toeslagband: kind_samen}\n", "relaties a c soort", "kind"},
    };
    CHECK(rows);
}

#define CHILD(facts) FAMILY "kinderen: {kind: c, ouders: [a, b], verzorgers: e, " facts "}\n"
static void test_children(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        {PLAIN_CHILD, "kinderen a c geboortedatum", "2015-05-05"},
        {PLAIN_CHILD, "kinderen e c geboortedatum", "2015-05-05"},
        {PLAIN_CHILD, "kinderen d c geboortedatum", "no row"},
        {FAMILY "kinderen: {kind: c, verzorgers: e}\n", "kinderen e c kind_id", "c"}, /* no parents in the file */
        {CHILD("kinderbijslag_naar: b"), "kinderen b c aanvrager_kinderbijslag", "ja"},
        {CHILD("kinderbijslag_naar: b"), "kinderen a c aanvrager_kinderbijslag", "nee"},
        {CHILD("kinderbijslag_naar: e"), "kinderen e c aanvrager_kinderbijslag", "ja"},
        {CHILD("kinderbijslag_naar: []"), "kinderen a c aanvrager_kinderbijslag", "nee"}, /* nobody here */
        {CHILD("onderhouden_door: a"), "kinderen a c wordt_onderhouden", "ja"},
        {CHILD("onderhouden_door: a"), "kinderen b c wordt_onderhouden", "nee"},
        {CHILD("onderhouden_door: [a, b]"), "kinderen b c wordt_onderhouden", "ja"},
        {CHILD("onderhouden_door: onbekend"), "kinderen b c wordt_onderhouden", "-"},
        {PLAIN_CHILD, "kinderen b c wordt_onderhouden", "-"},
        {CHILD("school: ja"), "kinderen b c onderwijs_in_orde", "ja"},
        {CHILD("intensieve_zorg: nee"), "kinderen a c intensieve_zorg", "nee"},
        {CHILD("woonland: eu eer zwitserland"), "kinderen a c woonland", "eu_eer_zwitserland"},
        /* R2 */
        {PLAIN_CHILD "woningen: {id: w, gemeente: GM0384, bewoners: c}\n", "kinderen b c woonland", "nederland"},
        {PLAIN_CHILD "woningen: {id: w, gemeente: GM0384, bewoners: a}\n", "kinderen a c woonland", "-"},
        {CHILD("woonland: elders") "woningen: {id: w, gemeente: GM0384, bewoners: c}\n", "kinderen b c woonland",
         "elders"},
        /* in_huishouden */
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, c]}\n", "kinderen a c in_huishouden", "ja"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, c]}\n", "kinderen b c in_huishouden", "nee"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: a}\n", "kinderen a c in_huishouden", "nee"},
        {PLAIN_CHILD, "kinderen b c in_huishouden", "-"}, /* nobody said where they live */
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c]}]\n", "kinderen b c in_huishouden",
         "ja"},
        /* R9 */
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, b, c]}\n", "kinderen a c aanvrager_kinderbijslag", "ja"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, b, c]}\n", "kinderen b c aanvrager_kinderbijslag", "nee"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [b, c]}\n", "kinderen b c aanvrager_kinderbijslag", "ja"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [b, c]}\n", "kinderen e c aanvrager_kinderbijslag", "nee"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [e, c]}\n", "kinderen e c aanvrager_kinderbijslag", "-"},
        {PLAIN_CHILD, "kinderen a c aanvrager_kinderbijslag", "-"},
        {CHILD("kinderbijslag_naar: onbekend") "woningen: {id: w, bewoners: [a, b, c]}\n",
         "kinderen a c aanvrager_kinderbijslag", "-"},
        /* R16 */
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, b, c]}\n", "kinderen b c betaalt_opvang", "ja"},
        {PLAIN_CHILD "woningen: {id: w, bewoners: [a, c]}\n", "kinderen a c betaalt_opvang", "ja"},
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: b}]\n", "kinderen b c betaalt_opvang",
         "nee"},
        {PLAIN_CHILD "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c]}]\n",
         "kinderen a c betaalt_opvang", "-"}, /* two homes */
        {PLAIN_CHILD, "kinderen a c betaalt_opvang", "-"},
        {CHILD("opvang_betaald_door: b") "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c]}]\n",
         "kinderen b c betaalt_opvang", "ja"},
        {CHILD("opvang_betaald_door: b") "woningen: [{id: w, bewoners: [a, c]}, {id: v, bewoners: [b, c]}]\n",
         "kinderen a c betaalt_opvang", "nee"},
        {CHILD("opvang_betaald_door: onbekend") "woningen: {id: w, bewoners: [a, c]}\n", "kinderen a c betaalt_opvang",
         "-"},
    };
    CHECK(rows);
}

static void test_registration_and_young_children(void **state)
{
    (void)state;
    static const rule_row rows[] = {
        /* R14 */
        {ONE("naam: A") HOME("soort: huur, gemeente: GM0384"), "personen a ingeschreven_als_inwoner", "ja"},
        {ONE("naam: A") HOME("soort: huur, gemeente: GM0384"), "personen a ingeschreven_in_nederland", "ja"},
        {ONE("naam: A") HOME("gemeente: GM0384, ingeschreven: geen"), "personen a ingeschreven_als_inwoner", "-"},
        {ONE("naam: A") HOME("gemeente: GM0384, ingeschreven: onbekend"), "personen a ingeschreven_in_nederland", "-"},
        {ONE("naam: A") HOME("soort: huur"), "personen a ingeschreven_in_nederland", "-"},
        {ONE("naam: A") HOME("soort: geen, gemeente: GM0384"), "personen a ingeschreven_als_inwoner", "-"},
        {ONE("ingeschreven_als_inwoner: nee") HOME("gemeente: GM0384"), "personen a ingeschreven_als_inwoner", "nee"},
        /* R15; the peildatum is in 2026 */
        {ONE("geboren: 2014-01-02"), "personen a inkomsten_opgegeven", "ja"},
        {ONE("geboren: 2026-05-01"), "personen a inkomsten_opgegeven", "ja"},
        {ONE("geboren: 2014-01-01"), "personen a inkomsten_opgegeven", "-"},
        {ONE("geboren: 2014-01-02, inkomen: onbekend"), "personen a inkomsten_opgegeven", "-"},
        {ONE("naam: A"), "personen a inkomsten_opgegeven", "-"},
    };
    CHECK(rows);
}

/* The order of persons decides the order of rows, whatever the order in the file. */
static void test_order(void **state)
{
    (void)state;
    household h = testing_good(HEAD FAMILY CHILDREN "relaties: [{van: e, met: a, soort: vriend}, {van: b, met: a}]\n");
    static const char *const expected[] = {"a b", "a c", "a d", "a e", "b a", "b c",
                                           "c a", "c b", "c d", "d a", "d c", "e a"};
    const fact_rows *t = &h.tables[2];
    assert_int_equal(t->n, sizeof expected / sizeof *expected);
    for (size_t i = 0; i < t->n; i++) {
        str pair = str_printf(memory, STR_FMT " " STR_FMT, STR_ARG(testing_cell_of(&t->rows[i], S("persoon_id"))),
                              STR_ARG(testing_cell_of(&t->rows[i], S("ander_id"))));
        assert_true(str_eq(pair, str_of(expected[i])));
    }
}

static void test_tables_are_all_there(void **state)
{
    (void)state;
    household h = testing_good("formaat: huishouden/1\npersonen: {id: a}\n");
    assert_int_equal(h.table_count, facts.table_count);
    for (size_t i = 0; i < h.table_count; i++) {
        assert_true(str_eq(h.tables[i].table, facts.tables[i].name));
        assert_true(str_eq(h.tables[i].key, facts.tables[i].key));
        assert_int_equal(h.tables[i].n, i == 0 ? 1 : 0);
    }
    assert_int_equal(h.tables[0].rows[0].n, 1); /* INV-2: nothing but the key is known */
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_age_and_home),
        cmocka_unit_test(test_what_a_home_says),
        cmocka_unit_test(test_money),
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_family),
        cmocka_unit_test(test_children),
        cmocka_unit_test(test_registration_and_young_children),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_tables_are_all_there),
    };
    int failed = cmocka_run_group_tests_name("reading rules", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
