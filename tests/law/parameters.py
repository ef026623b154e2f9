#!/usr/bin/python3
"""Every amount, percentage and age in our laws, beside the published value (law/facts/PARAMETERS.csv in the shared reference).

    tests/law/parameters.py [--laws DIR]

Each number in the files with amounts (`*_bedragen`) and each constant in the laws must equal a row with status `found` that covers the
whole period of the file, or what was read in the text of the law itself, typed a second time (READ). The tables below say which number
belongs to which row, and in what unit. By-laws of the municipality and the water board that do not exist are not compared: their numbers
are invented.
A number that no table names is a failure, and so is a line of a table that no number needs.

Prints one TAP line for each number, then notes, and last `N passed, N failed`. Exit code 77: there is no reference.
"""
import argparse
import csv
import os
import re
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

ROOT = Path(__file__).resolve().parents[2]
FACTS = Path(os.environ.get("SAMENHANG_SHARED") or ROOT.parent / "shared") / "law" / "facts"
LAST_DAY = date(2026, 12, 31)   # a version without an end is compared up to here, because the amounts end here
NOTES_FROM = date(2025, 1, 1)   # of unused rows, only those that hold in these years are mentioned


# ---------------------------------------------------------------- which number belongs to which row

@dataclass(frozen=True)
class Unit:
    row: tuple      # how the unit in the row may begin
    number: tuple   # the unit that the number declares
    factor: Decimal # number = row × factor


EUROS = Unit(("EUR",), ("eurocent",), Decimal(100))
PERCENT = Unit(("percent",), ("ratio",), Decimal("0.01"))
POINTS = Unit(("percent",), (None,), Decimal(1))    # a formula that counts in hundredths
PLAIN = Unit(("years", "weeks"), (None, "years", "weeks"), Decimal(1))
HOURS = Unit(("hours",), (None,), Decimal(1))
FACTOR = Unit(("normhuur",), (None,), Decimal(1))
IN_ROW = Unit(("EUR",), (None,), Decimal(100))              # an amount in a row of a table, where no unit is declared
SHARE_IN_ROW = Unit(("percent",), (None,), Decimal("0.01"))
SEGMENT = Unit(("EUR / percent",), ("ratio",), Decimal("0.01"))         # "11490/8.425": the part behind the slash
ZVW_PERCENT = Unit(("percent/percent/EUR",), ("ratio",), Decimal("0.01"))
ZVW_EUROS = Unit(("percent/percent/EUR",), ("eurocent",), Decimal(100))
WORKING_DAYS = Unit(("working days",), ("days",), Decimal(1))
MONTHS_BACK = Unit(("months",), ("months",), Decimal(-1))


@dataclass(frozen=True)
class Backing:
    """The rows behind a number. With `column`, the number stands in words of that column, at the group of `pattern`. Where the rows of
    different years have different names, `parameter` is a tuple of them."""
    scheme: str
    parameter: str | tuple
    unit: Unit
    column: str = "value"
    pattern: str = "(.+)"
    plus: int = 0           # "0-5" ends at 6

    def is_about(self, row):
        names = (self.parameter,) if isinstance(self.parameter, str) else self.parameter
        return row["scheme"] == self.scheme and row["parameter"] in names

    def read(self, row):
        found = re.search(self.pattern, row[self.column])
        return Decimal(found[1]) * self.unit.factor + self.plus if found else None

    def unit_fits(self, row):
        return self.column != "value" or row["unit"].startswith(self.unit.row)


def rows_of(scheme, unit, names):
    return {output: Backing(scheme, parameter, unit) for output, parameter in names.items()}


BASIC_RENT = ("minimale_basishuur_eenp/meerp", "basishuur_eenp/meerp")
AMOUNTS = { # file, output → row
    "participatiewet_bedragen": rows_of("participatiewet", EUROS, {
        "norm_20_1_a": "alleenstaande_of_ouder_18_20",
        "norm_20_1_b": "gehuwden_beiden_18_20_zonder_kind",
        "norm_20_1_c": "gehuwden_18_20_en_21plus_zonder_kind",
        "norm_20_2_a": "alleenstaande_of_ouder_18_20",
        "norm_20_2_b": "gehuwden_beiden_18_20_met_kind",
        "norm_20_2_c": "gehuwden_18_20_en_21plus_met_kind",
        "verhoging_20_3": "verhoging_18_20_zonder_ouders",
        "norm_21_a": "alleenstaande_of_ouder_21_AOW",
        "norm_21_b": "gehuwden_21_AOW",
        "norm_22_a": "alleenstaande_of_ouder_AOW",
        "norm_22_b": "gehuwden_een_of_beiden_AOW",
        "norm_22_c": "gehuwden_een_of_beiden_AOW",
        "bedrag_22a_3_a": "kostendeler_jongere_partner_met_kind_opslag",
        "bedrag_22a_3_b": "kostendeler_jongere_partner_zonder_kind_opslag",
        "norm_23_1_a": "inrichting_alleenstaande",
        "norm_23_1_b": "inrichting_gehuwden",
        "verhoging_23_2_a": "inrichting_verhoging_alleenstaande",
        "verhoging_23_2_b": "inrichting_verhoging_gehuwden",
        "vrijlating_31_2_n_maximum": "vrijlating_n_25pct_max",
        "vrijlating_31_2_r_maximum": "vrijlating_r_alleenstaande_ouder_12_5pct_max",
        "vrijlating_31_2_y_maximum": "vrijlating_y_z_aa_15pct_max",
        "vrijwilligersvergoeding_maximum": "vrijwilligersvergoeding_max",
        "vrijlating_33_5_a": "particuliere_oudedagsvoorziening_vrijlating_alleenstaande",
        "vrijlating_33_5_b": "particuliere_oudedagsvoorziening_vrijlating_gehuwden",
        "vrijlating_34_2_d": "vrijlating_eigen_woning",
        "vermogensgrens_34_3_a": "vermogensgrens_alleenstaande",
        "vermogensgrens_34_3_b_c": "vermogensgrens_alleenstaande_ouder_en_gehuwden",
    }) | rows_of("participatiewet", PERCENT, {"deel_vakantietoeslag": "vakantietoeslag_deel"})
       | rows_of("bijzondere_bijstand", EUROS, {"drempel_35_2": "drempelbedrag"})
       | rows_of("studietoeslag", EUROS, {f"studietoeslag_{age}": f"minimum_leeftijd_{age}" for age in range(15, 21)} | {
           "studietoeslag_21": "minimum_leeftijd_21+", "vrijlating_stagevergoeding": "vrijlating_stagevergoeding"}),
    "wmo_bedragen": rows_of("wmo", EUROS, {"hoogste_bijdrage_wmo": "abonnementstarief_max"}),
    "kwijtschelding_bedragen": rows_of("huurtoeslag", EUROS, {"hoogste_huur": "maximale_huurgrens"}) | {
        "basishuur_alleen": Backing("huurtoeslag", BASIC_RENT, EUROS, pattern=r"^([\d.]+)/"),
        "basishuur_meer_personen": Backing("huurtoeslag", BASIC_RENT, EUROS, pattern=r"/([\d.]+)$"),
    },
    "zorgtoeslag_bedragen": rows_of("zorgtoeslag", EUROS, {
        "drempelinkomen": "drempelinkomen_gepubliceerd",
        "vermogensgrens_alleen": "vermogensgrens_alleen",
        "vermogensgrens_partner": "vermogensgrens_partner",
        "standaardpremie": "standaardpremie",
    }) | rows_of("zorgtoeslag", PERCENT, {
        "percentage_drempelinkomen_alleen": "normpremie_pct_alleen",
        "percentage_drempelinkomen_partner": "normpremie_pct_partner",
        "percentage_boven_drempelinkomen": "normpremie_pct_boven_drempel",
    }),
    "kindgebonden_budget_bedragen": rows_of("kindgebonden_budget", EUROS, {
        "drempelinkomen": "drempelinkomen",
        "vermogensgrens_alleen": "vermogensgrens_alleen",
        "vermogensgrens_partner": "vermogensgrens_partner",
        "alleenstaande_ouderkop": "alo_kop",
        "bedrag_per_kind": "bedrag_per_kind",
        "verhoging_12_tot_16": "verhoging_12_15",
        "verhoging_16_of_17": "verhoging_16_17",
        "drempelverhoging_partner": "drempel_verhoging_partner",
    }) | rows_of("kindgebonden_budget", PERCENT, {"afbouwpercentage": "afbouw"}),
    "kinderbijslag_bedragen": rows_of("kinderbijslag", EUROS, {
        "kinderbijslag_tot_6": "bedrag_leeftijd_0_5",
        "kinderbijslag_6_tot_12": "bedrag_leeftijd_6_11",
        "kinderbijslag_12_tot_18": "bedrag_leeftijd_12_17",
    }),
}

FIRST, LAST = r"^([\d.]+)/", r"/([\d.]+)$"  # "27/22": one person, several persons; "85.9/93.9": first child, others
LIMIT_OF_ASSETS = Backing("huurtoeslag", "vermogensgrens_per_persoon", EUROS)
REDUCTION, TAPER, SUBSIDY = ("normhuur_verlaging_eenpersoons/meerpersoons", "afbouwpercentage_eenp/meerp",
                             "subsidie_tot_KKG/KKG-aftopping/boven_aftopping")

AMOUNTS["huurtoeslag_bedragen"] = rows_of("huurtoeslag", EUROS, {
    "vermogensgrens_partner": "vermogensgrens_partners",
    "vrijstelling_inkomen_kind": "medebewoner_onder_23_inkomensvrijstelling",
    "maximale_huur": "maximale_huurgrens",
    "maximale_huur_jongeren": "kwaliteitskortingsgrens",     # article 13 lid 1 onder b names the same amount
    "minimum_inkomensijkpunt_alleen": "minimum_inkomensijkpunt_eenp",
    "minimum_inkomensijkpunt_meer": "minimum_inkomensijkpunt_meerp",
    "normhuur_bij_ijkpunt": "normhuur_minimum",
    "opslag_op_normhuur": "taakstellingsbedrag",
    "kwaliteitskortingsgrens": "kwaliteitskortingsgrens",
    "aftoppingsgrens_laag": "aftoppingsgrens_1_2_personen",
    "aftoppingsgrens_hoog": "aftoppingsgrens_3plus",
}) | rows_of("huurtoeslag", FACTOR, {
    "factor_a_alleen": "factor_a_eenp", "factor_b_alleen": "factor_b_eenp",
    "factor_a_meer": "factor_a_meerp", "factor_b_meer": "factor_b_meerp",
}) | {
    "vermogensgrens_alleen": LIMIT_OF_ASSETS,
    "vermogensgrens_per_persoon": LIMIT_OF_ASSETS,
    "servicekosten_per_soort": Backing("huurtoeslag", "servicekosten_max_subsidiabel", EUROS, "unit", r"\(4 x (\d+)\)"),
    "leeftijd_gewone_huurgrens": Backing("huurtoeslag", "leeftijd_volledige_huurgrens", PLAIN),
    "verlaging_alleen": Backing("huurtoeslag", REDUCTION, EUROS, pattern=FIRST),
    "verlaging_meer": Backing("huurtoeslag", REDUCTION, EUROS, pattern=LAST),
    "afbouw_alleen": Backing("huurtoeslag", TAPER, PERCENT, pattern=FIRST),
    "afbouw_meer": Backing("huurtoeslag", TAPER, PERCENT, pattern=LAST),
    "deel_tot_aftoppingsgrens": Backing("huurtoeslag", SUBSIDY, Unit(("percent",), (None, "ratio"), Decimal("0.01")), pattern=r"/(\d+)/"),
    "deel_boven_aftoppingsgrens": Backing("huurtoeslag", SUBSIDY, Unit(("percent",), (None, "ratio"), Decimal("0.01")), pattern=LAST),
}


def rows_of_table(year, definition, known):
    """The rows of a table in a file with amounts: what each of its numbers is, in order."""
    return {f"{year} {definition}[{i}].{field}": backing for i, row in enumerate(known) for field, backing in row.items()}


def anchor(income, part):
    parameter = f"tabel_anker_{income}_eerste/volgend"
    place = Backing("kinderopvangtoeslag", parameter, IN_ROW, "parameter", r"anker_(\d+)_")
    return {"van": place, "tot": place, "deel": Backing("kinderopvangtoeslag", parameter, SHARE_IN_ROW, pattern=part)}


MOST = {"tot": Backing("kinderopvangtoeslag", "inkomen_tot_max_pct", IN_ROW),
        "deel": Backing("kinderopvangtoeslag", "max_percentage", SHARE_IN_ROW)}
LEAST = {"van": Backing("kinderopvangtoeslag", "vaste_voet_eerste_kind", IN_ROW, "unit", r"from income (\d+)"),
         "deel": Backing("kinderopvangtoeslag", "vaste_voet_eerste_kind", SHARE_IN_ROW)}
BETWEEN = (80000, 100000, 120000)
AMOUNTS["kinderopvangtoeslag_bedragen"] = rows_of("kinderopvangtoeslag", EUROS, {
    "uurprijs_dagopvang": "max_uurprijs_dagopvang",
    "uurprijs_buitenschoolse_opvang": "max_uurprijs_bso",
    "uurprijs_gastouder": "max_uurprijs_gastouder",
}) | rows_of("kinderopvangtoeslag", HOURS, {"maximum_uren": "max_uren_per_kind"}) | (
    rows_of_table(2025, "rijen_eerste_kind", [MOST, LEAST]) | rows_of_table(2025, "rijen_overige_kinderen", [MOST])
    | rows_of_table(2026, "rijen_eerste_kind", [MOST, *(anchor(income, FIRST) for income in BETWEEN), LEAST])
    | rows_of_table(2026, "rijen_overige_kinderen", [MOST, *(anchor(income, LAST) for income in BETWEEN)]))

AMOUNTS["beslagvrije_voet_bedragen"] = rows_of("beslagvrije_voet", EUROS, {
    "maximum_alleenstaande": "max_alleenstaande",
    "maximum_alleenstaande_ouder": "max_alleenstaande_ouder",
    "maximum_gehuwden": "max_gehuwden_zonder_kind",
    "maximum_gehuwden_met_kind": "max_gehuwden_met_kind",
    "inkomensgrens_alleen": "eigen_woning_inkomensgrens_alleenstaand",
    "inkomensgrens_meer": "eigen_woning_inkomensgrens_meerpersoons",
})


def segment(number, unit):
    return Backing("inkomstenbelasting", f"arbeidskorting_traject{number}_tot/pct", unit, "value",
                   r"^([\d.]+)/" if unit is EUROS else r"/-?([\d.]+)$")


ZVW_ROW = "bijdrage_laag/werkgeversheffing/max_loon"
AMOUNTS |= {
    "inkomstenbelasting_bedragen": rows_of("inkomstenbelasting", EUROS, {
        "schijf_1_tot": "schijf1_grens",
        "schijf_2_tot": "schijf2_grens",
        "ahk_maximum": "ahk_max",
        "ahk_afbouw_vanaf": "ahk_afbouw_vanaf",
        "ak_maximum_c": "arbeidskorting_max",
        "iack_vanaf": "iack_drempel",
        "iack_maximum": "iack_max",
        "ouderenkorting_maximum": "ouderenkorting_max",
        "ouderenkorting_afbouw_vanaf": "ouderenkorting_afbouw_vanaf",
        "bedrag_alleenstaande_ouderenkorting": "alleenstaande_ouderenkorting",
    }) | rows_of("inkomstenbelasting", PERCENT, {
        "tarief_schijf_1": "tarief1",
        "tarief_schijf_1_aow": "tarief1_AOW",
        "tarief_schijf_2": "tarief2",
        "tarief_schijf_3": "tarief3",
        "ahk_afbouw": "ahk_afbouw_pct",
        "iack_deel": "iack_pct",
    }) | {
        "ak_vanaf_b": segment(1, EUROS), "ak_deel_a": segment(1, SEGMENT),
        "ak_vanaf_c": segment(2, EUROS), "ak_deel_b": segment(2, SEGMENT),
        "ak_vanaf_d": segment(3, EUROS), "ak_deel_c": segment(3, SEGMENT),
        "ak_afbouw_d": segment(4, SEGMENT),
    },
    "zorgverzekeringswet_bedragen": {
        "zvw_percentage": Backing("zvw", ZVW_ROW, ZVW_PERCENT, "value", r"^([\d.]+)/"),
        "zvw_maximum_inkomen": Backing("zvw", ZVW_ROW, ZVW_EUROS, "value", r"/(\d+)$"),
    },
    "aow_bedragen": rows_of("aow", EUROS, {
        "aow_bruto_alleen": "bruto_alleenstaand",
        "aow_bruto_gehuwd": "bruto_gehuwd_pp",
        "vakantie_uitkering_alleen": "vakantie_uitkering_alleenstaand",
        "vakantie_uitkering_gehuwd": "vakantie_uitkering_gehuwd_pp",
    }),
    "minimumloon_bedragen": rows_of("minimumloon", EUROS, {"minimumuurloon": "uur_21plus"}),
}

PW, AWIR, AKW = "participatiewet", "algemene_wet_inkomensafhankelijke_regelingen", "algemene_kinderbijslagwet"
WZT, WKGB = "wet_op_de_zorgtoeslag", "wet_op_het_kindgebonden_budget"
WHT, WKO, RV = "wet_op_de_huurtoeslag", "wet_kinderopvang", "wetboek_van_burgerlijke_rechtsvordering"
AOW, WML = "algemene_ouderdomswet", "wet_minimumloon_en_minimumvakantiebijslag"
IB, LB, ZVW = "wet_inkomstenbelasting_2001", "wet_op_de_loonbelasting_1964", "zorgverzekeringswet"
WGS, WMO, JW = "wet_gemeentelijke_schuldhulpverlening", "wet_maatschappelijke_ondersteuning_2015", "jeugdwet"
UR, GW, WS, AWB = "uitvoeringsregeling_invorderingswet_1990", "gemeentewet", "waterschapswet", "algemene_wet_bestuursrecht"
SHARE = r"\(([\d.]+)%"
AGE_18 = Backing("participatiewet", "alleenstaande_of_ouder_18_20", PLAIN, "parameter", r"_(\d+)_\d+$")
AGE_21 = Backing("participatiewet", "gehuwden_18_20_en_21plus_zonder_kind", PLAIN, "parameter", r"_(\d+)plus")
FIXED = Backing("participatiewet", "kostendelersnorm_vast_percentage", POINTS)
PER_PERSON = Backing("participatiewet", "kostendelersnorm_percentage_per_persoon", POINTS)
CHILD_6 = Backing("kinderbijslag", "bedrag_leeftijd_0_5", PLAIN, "parameter", r"(\d+)$", plus=1)
CHILD_12 = Backing("kinderbijslag", "bedrag_leeftijd_12_17", PLAIN, "parameter", r"_(\d+)_")
CHILD_18 = Backing("kinderbijslag", "bedrag_leeftijd_12_17", PLAIN, "parameter", r"(\d+)$", plus=1)

DEFINITIONS = { # law, article, definition → row
    (AWIR, "14", "minimum_per_jaar"): Backing("awir", "minimum_tegemoetkoming", EUROS),
    (WZT, "2.1", "deel_bij_onverzekerde_partner"): Backing("zorgtoeslag", "partner_niet_verzekerd", PERCENT),
    (PW, "13", "weken_buitenland"): Backing("participatiewet", "verblijf_buitenland", PLAIN),
    (PW, "13", "weken_buitenland_vanaf_aow_leeftijd"):
        Backing("participatiewet", "verblijf_buitenland", PLAIN, "unit", r"\((\d+) weeks from AOW age\)"),
    (PW, "19a", "leeftijd_kostendeler"): Backing("participatiewet", "kostendeler_leeftijd", PLAIN),
    (PW, "33.4", "leeftijd_kostendeler"): Backing("participatiewet", "kostendeler_leeftijd", PLAIN),
    (PW, "22a", "vast_percentage"): FIXED,
    (PW, "23.3", "vast_percentage"): FIXED,
    (PW, "22a", "percentage_per_persoon"): PER_PERSON,
    (PW, "23.3", "percentage_per_persoon"): PER_PERSON,
    (PW, "24", "deel"): Backing("participatiewet", "gehuwd_met_nietrechthebbende_partner", PERCENT),
    (PW, "36", "leeftijd_vanaf"): Backing("individuele_inkomenstoeslag", "leeftijd_min", PLAIN),
    (PW, "41", "zoektermijn_weken"): Backing("participatiewet", "zoektermijn_jonger_dan_27", PLAIN),
    (PW, "44.5", "maanden_terug"): Backing("participatiewet", "terugwerkende_kracht_max", MONTHS_BACK),
    (PW, "52", "voorschot_weken"): Backing("participatiewet", "voorschot_termijn", PLAIN),
    (PW, "52", "deel_voorschot"): Backing("participatiewet", "voorschot_percentage", PERCENT),
    (WGS, "4", "weken_tot_gesprek"): Backing("wgs", "eerste_gesprek", PLAIN),
    (WGS, "4", "werkdagen_tot_gesprek"): Backing("wgs", "eerste_gesprek_bedreigend", WORKING_DAYS),
    (WGS, "4a.3", "hoogste_beslistermijn_weken"): Backing("wgs", "beschikking_max", PLAIN),
    (PW, "31.2.n", "deel"): Backing("participatiewet", "vrijlating_n_25pct_max", PERCENT, "article", SHARE),
    (PW, "31.2.r", "deel"): Backing("participatiewet", "vrijlating_r_alleenstaande_ouder_12_5pct_max", PERCENT, "article", SHARE),
    (PW, "31.2.y", "deel"): Backing("participatiewet", "vrijlating_y_z_aa_15pct_max", PERCENT, "article", SHARE),
    (RV, "475da.2", "deel_van_norm"): Backing("beslagvrije_voet", "norm_percentage", PERCENT),
    (RV, "475da.4", "deel_van_norm"): Backing("beslagvrije_voet", "geen_woonadres", PERCENT),
    (RV, "475db", "deel_voor_echtgenoot"): Backing("beslagvrije_voet", "partnerinkomen_aftrek_max", PERCENT),
    (RV, "475db", "deel_van_inkomen"): Backing("beslagvrije_voet", "afloscapaciteit_minimum", PERCENT),
    (AOW, "13", "deel_per_jaar"): Backing("aow", "opbouw_per_jaar", PERCENT),
    (WML, "7", "leeftijd_volledig"): Backing("minimumloon", "uur_21plus", PLAIN, "parameter", r"_(\d+)plus"),
}

NUMBERS = { # law, article, number in an action → row
    (PW, "4", 12): Backing("participatiewet", "vrijlating_r_alleenstaande_ouder_12_5pct_max", PLAIN, "article", r"child <(\d+)\)"),
    (PW, "13", 18): AGE_18,
    (WKGB, "2.1", 12): Backing("kindgebonden_budget", "verhoging_12_15", PLAIN, "parameter", r"_(\d+)_"),
    (WKGB, "2.1", 16): Backing("kindgebonden_budget", "verhoging_16_17", PLAIN, "parameter", r"_(\d+)_"),
    (WKGB, "2.1", 18): Backing("kindgebonden_budget", "verhoging_16_17", PLAIN, "parameter", r"(\d+)$", plus=1),
    (WGS, "4a.3", 8): Backing("wgs", "beschikking_max", PLAIN),
    (PW, "36b (vanaf 18)", 18): Backing("studietoeslag", "minimum_leeftijd_18", PLAIN, "parameter", r"_(\d+)$"),
    (PW, "36b (vanaf 18)", 19): Backing("studietoeslag", "minimum_leeftijd_19", PLAIN, "parameter", r"_(\d+)$"),
    (PW, "36b (vanaf 18)", 20): Backing("studietoeslag", "minimum_leeftijd_20", PLAIN, "parameter", r"_(\d+)$"),
    (PW, "36b", 18): Backing("studietoeslag", "minimum_leeftijd_18", PLAIN, "parameter", r"_(\d+)$"),
    (AKW, "7", 18): CHILD_18,
    (AKW, "7a", 18): CHILD_18,
    (AKW, "14", 6): CHILD_6,
    (AKW, "7a", 6): CHILD_6,
    (AKW, "14", 12): CHILD_12,
    (AKW, "7a", 12): CHILD_12,
} | {(PW, article, 21): AGE_21
     for article in ("5.c (norm)", "5.c (gehuwden)", "13", "20", "20.3", "22a", "22a.3", "23.3", "24")}

# What the official text of a law or regulation says where no row does, typed a second time as the text writes it: € an amount, % a share,
# else a number. A row with the status `found` for a number that stands here would not be compared: then its line goes.
def each_year(*amounts):
    """From 2024 on: one for each file of a year."""
    return {f"{2024 + i}-01-01": amount for i, amount in enumerate(amounts)}


TEXT_2025, TEXT_2026 = "the text of 2025-01-01 and 2025-07-01", "the text of 2026-01-01"
AOW_TEXTS = "the texts of 2025-01-01 and 2026-07-01"
BOTH_TEXTS = "the texts of 2025-01-01 and 2026-01-01"
THAT_YEAR = "the text of that year"
IB_BEDRAGEN, ZVW_BEDRAGEN, WHT_BEDRAGEN = "inkomstenbelasting_bedragen", "zorgverzekeringswet_bedragen", "huurtoeslag_bedragen"
READ = { # table, key → the article, where it was read, and what it says by the first day of the version
    (IB_BEDRAGEN, "schijf_1_tot_voor_1946"): ("article 2.10a", THAT_YEAR, each_year("€ 40021", "€ 40502", "€ 41123")),
    (IB_BEDRAGEN, "ak_maximum_a"): ("article 8.11 lid 2 a", THAT_YEAR, each_year("€ 968", "€ 980", "€ 996")),
    (IB_BEDRAGEN, "ak_maximum_b"): ("article 8.11 lid 2 b", THAT_YEAR, each_year("€ 5158", "€ 5220", "€ 5300")),
    (IB_BEDRAGEN, "iack_vanaf"): ("article 8.14a lid 2", THAT_YEAR, each_year("€ 6073", "€ 6145")),
    (IB_BEDRAGEN, "iack_maximum"): ("article 8.14a lid 2", THAT_YEAR, each_year("€ 2950", "€ 2986")),
    (IB_BEDRAGEN, "bedrag_jonggehandicaptenkorting"): ("article 8.16a lid 2", THAT_YEAR, each_year("€ 898", "€ 909", "€ 923")),
    (IB_BEDRAGEN, "ouderenkorting_afbouw"): ("article 8.17 lid 2", THAT_YEAR, each_year("15%", "15%", "15%")),
    (IB_BEDRAGEN, "bedrag_alleenstaande_ouderenkorting"): ("article 8.18 lid 2", THAT_YEAR, each_year("€ 524", "€ 531")),
    (ZVW_BEDRAGEN, "zvw_percentage"): ("article 5.4 Regeling zorgverzekering", THAT_YEAR, each_year("5.32%", "5.26%")),
    (ZVW_BEDRAGEN, "zvw_maximum_inkomen"): ("article 5.2 Regeling zorgverzekering", THAT_YEAR, each_year("€ 71628", "€ 75864")),
    (WHT_BEDRAGEN, "vrijstelling_inkomen_kind"): ("article 7 lid 6 Awir", THAT_YEAR, {"2025-01-01": "€ 6042"}),
    (WHT_BEDRAGEN, "leeftijd_gewone_huurgrens"): ("article 13 lid 1 a", THAT_YEAR, {"2025-01-01": "23"}),
    ("participatiewet_bedragen", "deel_vakantietoeslag"): ("article 19 lid 3", TEXT_2025, {"2025-01-01": "4.8%", "2025-07-01": "4.8%"}),
    ("participatiewet_bedragen", "bedrag_22a_3_a"): ("article 22a lid 3 a", TEXT_2025, {"2025-01-01": "€ 716.58"}),
    ("participatiewet_bedragen", "bedrag_22a_3_b"): ("article 22a lid 3 b", TEXT_2025, {"2025-01-01": "€ 332.17"}),
    ("participatiewet_bedragen", "norm_23_1_a"): ("article 23 lid 1 a", TEXT_2025, {"2025-01-01": "€ 426.03"}),
    ("participatiewet_bedragen", "norm_23_1_b"): ("article 23 lid 1 b", TEXT_2025, {"2025-01-01": "€ 662.69"}),
    ("participatiewet_bedragen", "verhoging_23_2_a"): ("article 23 lid 2 a", TEXT_2025, {"2025-01-01": "€ 45"}),
    ("participatiewet_bedragen", "verhoging_23_2_b"): ("article 23 lid 2 b", TEXT_2025, {"2025-01-01": "€ 101"}),
    ("participatiewet_bedragen", "vrijlating_31_2_n_maximum"): ("article 31 lid 2 n", TEXT_2025, {"2025-01-01": "€ 273"}),
    ("participatiewet_bedragen", "vrijlating_31_2_r_maximum"): ("article 31 lid 2 r", TEXT_2025, {"2025-01-01": "€ 170.61"}),
    ("participatiewet_bedragen", "vrijlating_31_2_y_maximum"): ("article 31 lid 2 y, z and aa", TEXT_2025, {"2025-07-01": "€ 176.35"}),
    ("participatiewet_bedragen", "vrijlating_33_5_a"):
        ("article 33 lid 5 a", "the text of that day", {"2024-07-01": "€ 25.05", "2025-01-01": "€ 25.70", "2025-07-01": "€ 25.70"}),
    ("participatiewet_bedragen", "vrijlating_33_5_b"):
        ("article 33 lid 5 b", "the text of that day", {"2024-07-01": "€ 50.10", "2025-01-01": "€ 51.40", "2025-07-01": "€ 51.40"}),
    ("participatiewet_bedragen", "vrijlating_34_2_d"): ("article 34 lid 2 d", TEXT_2025, {"2025-01-01": "€ 65500", "2025-07-01": "€ 65500"}),
    ("participatiewet_bedragen", "vermogensgrens_34_3_a"): ("article 34 lid 3 a", TEXT_2025, {"2025-01-01": "€ 7770", "2025-07-01": "€ 7770"}),
    ("participatiewet_bedragen", "vermogensgrens_34_3_b_c"):
        ("article 34 lid 3 b and c", TEXT_2025, {"2025-01-01": "€ 15540", "2025-07-01": "€ 15540"}),
    ("participatiewet_bedragen", "drempel_35_2"): ("article 35 lid 2", TEXT_2025, {"2025-01-01": "€ 170", "2025-07-01": "€ 170"}),
    ("definitions", (IB, "8.14a (kind)", "leeftijd_kind")): ("article 8.14a lid 1 b", "the texts of 2024-01-01, 2025-01-01 and 2026-01-01", each_year("12")),
    ("definitions", (AOW, "7a", "leeftijd_voor_aow")): ("article 7a lid 1 m and n", AOW_TEXTS, each_year("67")),
    ("definitions", (AOW, "7", "verzekerde_jaren_ten_minste")): ("article 7 lid 1 b", AOW_TEXTS, each_year("1")),
    ("definitions", (PW, "52", "deel_voorschot")): ("article 52 lid 2", "the texts of 2024-01-01 and 2025-07-01", each_year("90%")),
    ("definitions", (PW, "41.4", "leeftijd_zoektermijn")):
        ("article 41 lid 4", "the texts of 2025-07-01 and 2026-01-01", {"2024-01-01": "27", "2026-01-01": "27"}),
    ("numbers", (AWB, "4:13", 8)): ("article 4:13 lid 2", "published texts", each_year("8")),
    ("definitions", (UR, "11", "deel_capaciteit")): ("article 11 b 2°", BOTH_TEXTS, each_year("80%")),
    ("definitions", (UR, "12 (persoon)", "waarde_auto_vrij")): ("article 12 lid 2 c", BOTH_TEXTS, each_year("€ 3350")),
    ("definitions", (UR, "13", "maanden")): ("article 13 lid 1", BOTH_TEXTS, each_year("12")),
    ("definitions", (UR, "16", "deel_rijk")): ("article 16 lid 1", TEXT_2026, each_year("90%")),
    ("definitions", ("wet_minimumloon_en_minimumvakantiebijslag", "15", "deel")):
        ("article 15 lid 1", "the text of 2026-07-01", each_year("8%")),
    ("definitions", (WGS, "4", "weekend")): ("article 4", "Saturday and Sunday", each_year("2")),
    ("definitions", (JW, "1.1", "leeftijd_jeugdige")): ("article 1.1, jeugdige 1°", TEXT_2026, each_year("18")),
    ("definitions", (JW, "1.1", "leeftijd_pleegzorg")): ("article 1.1, jeugdige 3°", TEXT_2026, each_year("21")),
    ("definitions", (JW, "1.1", "leeftijd_voortzetting")): ("article 1.1, jeugdige 4°", TEXT_2026, each_year("23")),
    ("definitions", ("uitvoeringsbesluit_wmo_2015", "3.8", "leeftijd_bijdrage")): ("article 3.8 lid 3 e", TEXT_2026, {"2025-01-01": "18"}),
    ("definitions", (WMO, "2.3.2", "weken_onderzoek")): ("article 2.3.2 lid 1", TEXT_2026, each_year("6")),
    ("definitions", (WMO, "2.3.2", "dagen_eigen_plan")): ("article 2.3.2 lid 2", TEXT_2026, each_year("7")),
    ("definitions", (WMO, "2.3.5", "weken_besluit")): ("article 2.3.5 lid 2", TEXT_2026, each_year("2")),
}

MONTHS = "twelve months in a year"
HUNDREDTHS = "the formula counts in hundredths"
UNDER_27 = "no row; law/facts/RULES.md 1.1 and 1.6 say under 27"
NO_ROW = { # law, article, number in an action or name of a definition → why there is no row
    (PW, "4", 18): "no row; the age to which a child counts for child benefit (law/facts/RULES.md 6)",
    (PW, "13", 27): UNDER_27,
    (PW, "31.2 (loon)", 27): UNDER_27,
    (PW, "31.2.k", 27): UNDER_27,
    (PW, "22a", 100): HUNDREDTHS,
    (PW, "23.3", 100): HUNDREDTHS,
    (PW, "24a", 12): MONTHS,
    (WZT, "2", 12): MONTHS,
    (WKGB, "2", 12): MONTHS,
    (WZT, "1.c", 18): "no row; law/facts/RULES.md 3 says 18+",
    (AWIR, "3", 18): "no row; adult and minor",
    (WGS, "3", 18): "no row; adult and minor",
    (WMO, "2.3.2 (melding)", 18): "no row; adult and minor",
    (JW, "2.3 (ouder)", 18): "no row; the same as leeftijd_jeugdige of article 1.1",
    (JW, "2.3", 18): "no row; the same as leeftijd_jeugdige of article 1.1",
    (GW, "149", 18): "no row; adult and minor",
    (GW, "255", 18): "no row; adult and minor",
    (WS, "144", 18): "no row; adult and minor",
    (UR, "15 (zorgpremie)", 12): MONTHS,
    (UR, "15 (kinderen)", 12): MONTHS,
    (UR, "12.2.d", 12): MONTHS,
    (UR, "15 (woonlasten)", 2): "two spouses",
    (PW, "36b (15 tot en met 17)", 15): "the rows begin in 2026",
    (PW, "36b (15 tot en met 17)", 16): "the rows begin in 2026",
    (PW, "36b", 15): "the youngest for whom there is an amount; the rows begin in 2026",
    (WGS, "4", 4): "Friday is day 4 of the week",
    (WGS, "4", 5): "Saturday is day 5 of the week",
    (AKW, "7", 16): "no row; school at 16 and 17 (article 7 lid 2)",
    (AKW, "7a", 16): "no row; school at 16 and 17 (article 7 lid 2)",
    (AKW, "7a", 3): "no row; intensive care from 3 (article 7a lid 1)",
    (AWIR, "7.6", 23): "no row; the name of the row of the amount says under 23",
    (AWIR, "7.6", 12): "no row; who turns 13 after this year may not work (article 3:2 Arbeidstijdenwet)",
    (AWIR, "7.4 (een medebewoner)", 18): "no row; adult and minor",
    (AWIR, "9.3 (een medebewoner)", 18): "no row; article 9 lid 3",
    (WHT, "1.c", 18): "no row; a tenant is an adult",
    (WHT, "8", 18): "no row; article 8",
    (WHT, "13", 8): "no row; article 13 lid 2 onder b: eight persons",
    (WHT, "20", 3): "no row; article 20 lid 2: three persons or more",
    (WHT, "19", "een_euro"): "a euro in eurocents",
    (WHT, "7", 12): MONTHS,
    (WHT, "21", 12): MONTHS,
    (WKO, "1.7", -13): "no row; childcare ends when secondary school begins",
    (WKO, "1.8", 12): MONTHS,
    (WKO, "1.5", 12): MONTHS,
    (RV, "475b", 18): "no row; no attachment is asked about of a minor",
    (RV, "475da.5", "grens_woonkosten"): "no row; article 475da lid 5: ten percent more",
    (RV, "475e", 3): "two thirds; the row says it in words (article 475e lid 2)",
    (LB, "25", 12): MONTHS,
    (LB, "25", "loonklasse"): "no row; found by computing the published month tables (article 25 lid 2)",
    (ZVW, "42", 12): MONTHS,
    (AOW, "1.3", "meerderjarig"): "no row; adult",
    (WML, "7 (loon)", "weken_per_jaar"): "weeks in a year",
    (WML, "7 (loon)", "maanden_per_jaar"): MONTHS,
} | {(RV, article, 12): MONTHS for article in ("475da.3", "475da.2 (huur)", "475da.2 (kind)")} | {(AKW, "11", month): "the first month of a quarter" for month in (4, 7, 10)}
NO_AMOUNT = (0, 1, -1)              # counting, nothing, the day before
NO_AMOUNT_BELOW = ("precision",)    # of rounding

IN_THE_TEXT = "the row begins in 2026; compared with the text of the law (READ)"
PROCEDURE = "about the course of an application, not about right or amount"
NOT_USED = { # scheme, parameter → why no file uses the row
    ("participatiewet", "alo_ophoging_norm"): "computed: a twelfth of alo_kop (article 24a)",
    ("participatiewet", "vrijlating_j_premie_max_per_jaar"): "the bonus of article 31 lid 2 onder j is not worked out",
    ("participatiewet", "giften_vrijlating"): "gifts are left to the municipality (article 31 lid 2 onder m)",
    ("participatiewet", "lijfrente_waarde_max"): "article 15 is not worked out",
    ("participatiewet", "lijfrente_inleg_max"): "article 15 is not worked out",
    ("participatiewet", "taaleis_verlaging"): "measures (article 18b) are not worked out",
    ("participatiewet", "maatregel_geuniformeerde"): "measures (article 18) are not worked out",
    ("participatiewet", "vereenvoudigde_heraanvraag"): PROCEDURE,
    ("participatiewet", "opschorting_max"): PROCEDURE,
    ("kinderbijslag", "terugwerkende_kracht"): PROCEDURE,
    ("individuele_inkomenstoeslag", "wachttijd"): "asked as one fact: received in the last twelve months (article 36 lid 3)",
    ("individuele_inkomenstoeslag", "bedrag_voorbeeld_IASZ_alleenstaande/ouder/gehuwden"): "of a real municipality; only the invented one is here",
    ("wgs", "afkoelingsperiode_max"): "the moratorium (article 5) is not worked out",
    ("kwijtschelding", "betalingscapaciteit_aan_te_wenden"): IN_THE_TEXT,
    ("kwijtschelding", "periode_betalingscapaciteit"): IN_THE_TEXT,
    ("kwijtschelding", "auto_max_waarde"): IN_THE_TEXT,
    ("kwijtschelding", "financiele_middelen_65plus_1999"): "who was born before 1935 (article 12 lid 2 onder f) is not worked out",
    ("kwijtschelding", "kostgangers_kosten"): "boarders (article 15 lid 1 onder f) are not worked out",
    ("zorgtoeslag", "wml_maandbedrag_januari"): "the threshold income that follows from it is published, in whole euros, and used",
    ("zorgtoeslag", "max_inkomen_alleen_gepubliceerd"): "an outcome of the other amounts, not one of them",
    ("zorgtoeslag", "max_inkomen_partner_gepubliceerd"): "an outcome of the other amounts, not one of them",
    ("huurtoeslag", "referentie_inkomensijkpunt_eenp/meerp"): "the factors of article 19 that follow from it are published, and used",
    ("huurtoeslag", "referentie_normhuur"): "the factors of article 19 that follow from it are published, and used",
    ("kinderopvangtoeslag", "tabel_anker_56412_eerste/volgend"): "the same as inkomen_tot_max_pct",
    ("kinderopvangtoeslag", "tabel_anker_165658_eerste/volgend"): "the same as vaste_voet_eerste_kind",
    ("kinderopvangtoeslag", "tabel_anker_235689_eerste/volgend"): "two other tables have this limit at 235698: not certain",
    ("beslagvrije_voet", "inrichting"): "words; the amounts are those of article 23 of the Participatiewet",
    ("beslagvrije_voet", "geldigheid"): PROCEDURE,
    ("inkomstenbelasting", "ahk_AOW_max/pct"): "computed: the share of article 8.3 to 8.6; a scenario compares it",
    ("minimumloon", "referentiemaandloon"): "for other laws; the thresholds that follow from it have their own rows",
}
SCHEMES = ("participatiewet", "zorgtoeslag", "kindgebonden_budget", "kinderbijslag", "awir",
           "inkomstenbelasting", "zvw", "aow", "minimumloon", "huurtoeslag", "kinderopvangtoeslag", "beslagvrije_voet",
           "bijzondere_bijstand", "individuele_inkomenstoeslag", "studietoeslag", "wgs", "kwijtschelding", "wmo")
TABLES = AMOUNTS | {"definitions": DEFINITIONS, "numbers": NUMBERS}


# ---------------------------------------------------------------- numbers in the laws

@dataclass
class Number:
    law: str
    start: date
    end: date
    article: str
    name: str           # of the output or definition; else the number itself
    value: object
    unit: str = None
    table: str = ""     # the name of a table in TABLES, and the key there
    key: object = None

    def title(self):
        return f"{self.law} {self.start} article {self.article}: {self.name}" + ("" if self.name == str(self.value) else f" = {self.value}")


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def numbers_within(node):
    """All numbers in an expression that may be an amount."""
    if is_number(node):
        return [node] if node not in NO_AMOUNT else []
    if isinstance(node, dict):
        return [n for key, child in node.items() if key not in NO_AMOUNT_BELOW for n in numbers_within(child)]
    return [n for child in node for n in numbers_within(child)] if isinstance(node, list) else []


def unit_of(declaration):
    return (declaration.get("type_spec") or {}).get("unit") if isinstance(declaration, dict) else None


def read_versions(directory):
    """Each version of each law below the directory: name, first day, last day, the law."""
    versions = {}
    for path in sorted(directory.rglob("*.yaml")):
        law = yaml.safe_load(path.read_text(encoding="utf-8"))
        if "articles" in law:
            versions.setdefault(law["$id"], []).append((date.fromisoformat(str(law["valid_from"])), law))
    for name, list_of in versions.items():
        list_of.sort(key=lambda version: version[0])
        for (start, law), following in zip(list_of, [*list_of[1:], None]):
            own_end = date.fromisoformat(str(law.get("valid_to") or date.max))
            yield name, start, min(own_end, following[0] - timedelta(days=1)) if following else (
                own_end if law.get("valid_to") else LAST_DAY), law


def holds_amounts(law):
    return law["$id"].endswith("_bedragen")


def is_invented(law):
    """Of the municipality Merendal and the water board Merenlanden, which do not exist."""
    return law.get("gemeente_code") == "GM9901" or law.get("waterschap_code") == "WS9901"


def parts_of(law):
    """Of each article: its definitions, declared outputs, actions, and all else that a machine reads."""
    for article in law["articles"]:
        machine = dict(article.get("machine_readable") or {})
        execution = dict(machine.pop("execution", None) or {})
        outputs = {output["name"]: output for output in execution.get("output") or []}
        yield (str(article["number"]), machine.pop("definitions", None) or {}, outputs, execution.pop("actions", None) or [],
               [machine, execution])


def is_table(content):
    return isinstance(content, list) and all(isinstance(row, dict) for row in content)


def amounts(name, start, end, law):
    for article, definitions, outputs, actions, rest in parts_of(law):
        for action in actions:
            output, value = action["output"], action["value"]
            if isinstance(value, str) and is_table(definitions.get(value.removeprefix("$"))):
                continue # its numbers come below
            yield Number(name, start, end, article, output, value if is_number(value) else "an expression",
                         unit_of(outputs.get(output)), name, output)
        for definition, content in definitions.items():
            if not is_table(content):
                rest.append(content)
                continue
            for i, row in enumerate(content):
                for field, value in row.items():
                    if is_number(value) and value not in NO_AMOUNT:
                        place = f"{start.year} {definition}[{i}].{field}"
                        yield Number(name, start, end, article, place, value, None, name, place)
        for value in numbers_within(rest):
            yield Number(name, start, end, article, str(value), value)


def constants(name, start, end, law):
    for article, definitions, _, actions, rest in parts_of(law):
        for definition, content in definitions.items():
            value = content.get("value") if isinstance(content, dict) else content
            if is_number(value):
                yield Number(name, start, end, article, definition, value, unit_of(content), "definitions", (name, article, definition))
            else:
                rest.append(content)
        for value in sorted(set(numbers_within([actions, rest]))):
            yield Number(name, start, end, article, str(value), value, None, "numbers", (name, article, value))


# ---------------------------------------------------------------- comparing

def read_rows():
    with open(FACTS / "PARAMETERS.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["start"] = date.fromisoformat(row["valid_from"] or "0001-01-01")
        row["end"] = date.fromisoformat(row["valid_to"] or "9999-12-31")
    return rows


def overlaps(row, start, end):
    return row["start"] <= end and row["end"] >= start


def first_gap(rows, start, end):
    """The first day of the period that no row covers."""
    day = start
    for row in sorted(rows, key=lambda r: r["start"]):
        if row["start"] > day:
            break
        if row["end"] >= end:
            return None
        day = max(day, row["end"] + timedelta(days=1))
    return day


def judge(number, backing, rows):
    """What is wrong with a number, what is worth noting, and the rows that it uses."""
    about = [r for r in rows if backing.is_about(r) and overlaps(r, number.start, number.end)]
    found = [r for r in about if r["status"] == "found"]
    name = f"{backing.scheme} {backing.parameter}"
    wrong, notes = [], []
    for row in about:
        if row["status"] != "found":
            notes.append(f"{number.title()}: beside the confirmed row, {row['status']}: {row['value']} {row['unit']}")
    if not found:
        status = ", ".join(sorted({r["status"] for r in about})) or "absent"
        return [f"the row {name} is {status}"], [], []
    if not is_number(number.value):
        return [f"it is {number.value}, not a number"], [], found
    if number.unit not in backing.unit.number:
        wrong.append(f"its unit is {number.unit}, and not {' or '.join(map(str, backing.unit.number))}")
    wrong += [f"the row {name} has the unit {row['unit']}" for row in found if not backing.unit_fits(row)]
    for row in found:
        expected = backing.read(row)
        if expected != Decimal(str(number.value)):
            wrong.append(f"it is {number.value}, but {name} of {row['valid_from'] or 'all days'} gives {expected}")
    # an age or share in the words of a row does not end with the amount of that row
    gap = first_gap(found, number.start, number.end) if backing.column == "value" else None
    if gap:
        wrong.append(f"no row {name} covers {gap}")
    return wrong, notes, found


def read_text(number):
    """The number in the text of the law, as a law file writes it, and where it was read; (None, None) when it is not in READ."""
    article, where, days = READ.get((number.table, number.key), (None, None, {}))
    text = days.get(number.start.isoformat())
    if text is None:
        return None, None
    if text.startswith("€ "):
        return Decimal(text.removeprefix("€ ")) * 100, f"{article}, {where}"
    return (Decimal(text[:-1]) / 100 if text.endswith("%") else Decimal(text)), f"{article}, {where}"


def unused(rows, used, without_value):
    """A sentence for each confirmed row of our schemes that no file uses, in the years that we look at."""
    for row in rows:
        if row["scheme"] not in SCHEMES or row["status"] != "found" or not overlaps(row, NOTES_FROM, LAST_DAY):
            continue
        key = row["scheme"], row["parameter"]
        where = [f"{law} {start}: {output}" for law, start, end, output, backing in without_value
                 if backing.is_about(row) and overlaps(row, max(start, NOTES_FROM), end)]
        if id(row) not in used or where:
            yield key, (f"not used: {key[0]} {key[1]} {row['valid_from'] or 'always'} ({row['value']} {row['unit']})"
                        + (f" in {', '.join(where)}" if where else "") + f": {NOT_USED.get(key, 'no reason is given')}")


def outputs_without_value(versions):
    """Outputs in the files with amounts for which no amount is given."""
    for name, start, end, law in versions:
        for _, _, outputs, actions, _ in parts_of(law):
            for output in outputs.keys() - {action["output"] for action in actions}:
                if output in AMOUNTS.get(name, {}):
                    yield name, start, end, output, AMOUNTS[name][output]


def superfluous(versions, seen):
    """Lines of the tables that no number needs. A constant must be in each version of the law that has its article."""
    has_article = {(name, str(article["number"]), start) for name, start, _, law in versions for article in law["articles"]}
    for table, lines in (TABLES | {"numbers without a row": NO_ROW}).items():
        for key in lines:
            days = {start for name, article, start in has_article if (name, article) == key[:2]} if isinstance(key, tuple) else set()
            missing = {day for day in days if (table, key, day) not in seen}
            if missing or not any((table, key) == place[:2] for place in seen):
                yield f"{table}: {key}", f"it is not there{' any more' if not missing else ' in the version of ' + str(min(missing))}"


def main():
    options = argparse.ArgumentParser(description="Every amount in our laws, beside the published value.")
    options.add_argument("--laws", type=Path, default=ROOT / "content" / "laws")
    laws = options.parse_args().laws
    if not (FACTS / "PARAMETERS.csv").is_file():
        print("skipped: the published values (law/facts/PARAMETERS.csv in the shared reference) are not here")
        return 77
    rows = read_rows()
    versions = list(read_versions(laws))
    results, notes, used, seen, read, excused = [], [], set(), set(), set(), 0
    invented = [version for version in versions if is_invented(version[3])]
    notes += [f"not compared, because it is invented: {name} {start}" for name, start, _, _ in invented]
    versions = [version for version in versions if version not in invented]
    for version in versions:
        for number in amounts(*version) if holds_amounts(version[3]) else constants(*version):
            if number.table in ("numbers", "definitions") and number.key in NO_ROW:
                seen.add(("numbers without a row", number.key, number.start))
                notes.append(f"not compared: {number.title()}: {NO_ROW[number.key]}")
                excused += 1
                continue
            seen.add((number.table, number.key, number.start))
            expected, source = read_text(number)
            if source:
                read.add((number.table, number.key, number.start.isoformat()))
                notes.append(f"compared with the law: {number.title()}: {source}")
                same = is_number(number.value) and Decimal(str(number.value)) == expected
                results.append((number.title(), [] if same else [f"it is {number.value}, but {source} gives {expected}"]))
                continue
            backing = TABLES.get(number.table, {}).get(number.key)
            if backing:
                wrong, more, found = judge(number, backing, rows)
                notes += more
                used |= {id(row) for row in found}
            else:
                wrong = ["no table in this test says which row it belongs to"]
            results.append((number.title(), wrong))
    compared = len(results)
    leftover = list(unused(rows, used, list(outputs_without_value(versions))))
    notes += [sentence for _, sentence in leftover]
    results += [(name, [sentence]) for name, sentence in superfluous(versions, seen)]
    results += [(f"READ: {table} {key} {day}", ["there is no such number"])
                for (table, key), (_, _, days) in READ.items() for day in days if (table, key, day) not in read]
    results += [(f"unused rows: {' '.join(key)}", ["there is no such unused row any more"])
                for key in NOT_USED if key not in {key for key, _ in leftover}]

    for count, (name, wrong) in enumerate(results, 1):
        print(f"{'not ok' if wrong else 'ok'} {count} - {name}")
        for sentence in wrong:
            print(f"#   {sentence}")
    for note in dict.fromkeys(notes):
        print(f"# {note}")
    failed = sum(1 for _, wrong in results if wrong)
    print(f"# {compared} numbers compared, {len(read)} of them with the text of a law, {excused} have no row, {len(leftover)} rows are not used")
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
