#!/usr/bin/python3
"""The published examples (law/facts/EXAMPLES.csv in the shared reference), asked of our own laws.

    SAMENHANG=build/samenhang tests/law/examples.py [--laws DIR]

Each row of our schemes becomes one or more households, made from its column `inputs`, and each number in its column
`expected` is compared with what `samenhang law eval` says. The scenarios beside the laws are not read, so that a mistake
there is not repeated here. A row says "18-20" or "aged 3": then the youngest and the oldest who are meant are both asked.
A row says "(limit)": then one euro more must give nothing.

A row that is not understood fails. A row that is not asked stands in examples-not-covered.csv with the reason.

Prints one TAP line for each row and, last, `N passed, N failed`. Exit code 77: there is no reference.
"""
import argparse
import csv
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

ROOT = Path(__file__).resolve().parents[2]
FACTS = Path(os.environ.get("SAMENHANG_SHARED") or ROOT.parent / "shared") / "law" / "facts"
SECONDS_MAX = 60
AMOUNT = r"\d+(?:\.\d\d)?"


class NotUnderstood(Exception):
    pass


def understand(text, *patterns):
    """The match of the first pattern that covers the whole text."""
    for pattern in patterns:
        found = re.fullmatch(pattern.replace("AMOUNT", AMOUNT), text)
        if found:
            return found
    raise NotUnderstood(f"'{text}' is not understood")


def cents(euros):
    return Decimal(euros) * 100


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# ---------------------------------------------------------------- ages

def youngest(age, day):
    """Born so that they reach this age on the day itself."""
    return day.replace(year=day.year - age)


def oldest(age, day):
    """Born so that they are one year older tomorrow."""
    tomorrow = day + timedelta(days=1)
    return tomorrow.replace(year=tomorrow.year - age - 1)


def halfway(age, day):
    return youngest(age, day) - timedelta(days=182)


# ---------------------------------------------------------------- a household, in the tables of content/facts

# Whatever a row does not mention: nothing special.
COLUMNS = {
    "personen": {
        "heeft_aow_leeftijd": False, "nederlander_of_gelijkgesteld": True, "rechtmatig_verblijf": True, "woont_in_nederland": True,
        "zorgverzekering": "nederlands", "gedetineerd": False, "in_inrichting": False, "weken_in_buitenland": 0,
        "staking_of_onbetaald_verlof": False, "onderwijsmogelijkheid": "geen", "geen_beroep_op_ouders": False,
        "tijdelijk_elders_voor_mantelzorg": False, "inkomensvrijlating": "geen", "inkomsten_opgegeven": True,
        "huurt_woning": True, "beslag_op_inkomen": False, "ingeschreven_in_nederland": True, "vaste_plek_gemeld": False,
        "loonbelasting_auto": 0,
        "aow_verzekerde_jaren": 50, "heeft_wajong": False,
    },
    "vermogens": {"bezittingen": 0, "schulden": 0, "overwaarde_eigen_woning": 0, "rendementsgrondslag": 0},
    "relaties": {
        "soort": "anders", "verwantschap": "geen", "zelfde_woning": True, "zelfde_adres_brp": True, "duurzaam_gescheiden": False,
        "scheiding_aangevraagd": False, "huishouden_grond": "geen", "zorg_is_reden": False, "toeslagband": "geen",
        "jongste_kind_geboortedatum": None, "zakelijk_contract": "geen", "ander_volgt_onderwijs": False,
        "partner_heel_jaar": True, "verzoek_geen_partner": False, "heel_jaar_op_adres": True, "hoort_bij_onderhuurder": False,
    },
    "kinderen": {
        "aanvrager_kinderbijslag": True, "in_huishouden": True, "wordt_onderhouden": True, "woonland": "nederland",
        "onderwijs_in_orde": True, "intensieve_zorg": False, "opvangsoort": "geen", "betaalt_opvang": True,
    },
    "inkomens": {"soort": "loon", "opgegeven_als": "netto", "onder_beslag": True, "vakantiegeld_per_maand": 0,
                 "vakantiegeld_later": False},
    "woningen": {
        "woning_id": "thuis", "woning_soort": "huur", "zelfstandige_woning": True, "ingeschreven_op_woonadres": True, "servicekosten": 0,
    },
}


class Household:
    """The person who asks is `anna`; `bram` is her husband."""

    def __init__(self):
        self.rows = {table: [] for table in COLUMNS}

    def add(self, table, **columns):
        self.rows[table].append(COLUMNS[table] | {k: v.isoformat() if isinstance(v, date) else v for k, v in columns.items()})

    def person(self, name, born, **columns):
        self.add("personen", persoon_id=name, geboortedatum=born, **columns)
        self.add("vermogens", persoon_id=name)
        return self

    def related(self, one, born, other, other_born, kind):
        for who, whom, whom_born in ((one, other, other_born), (other, one, born)):
            self.add("relaties", persoon_id=who, ander_id=whom, ander_geboortedatum=whom_born, soort=kind)
        return self

    def couple(self, born, husband_born, columns=None, husband=None):
        self.person("anna", born, **(columns or {}))
        self.person("bram", husband_born, **(husband or {}))
        return self.related("anna", born, "bram", husband_born, "gehuwd")

    def children(self, born):
        parents = [p["persoon_id"] for p in self.rows["personen"]]
        for number, day in enumerate(born):
            for parent in parents:
                self.add("kinderen", kind_id=f"kind{number}", persoon_id=parent, geboortedatum=day,
                         aanvrager_kinderbijslag=parent == "anna")
        for relation in self.rows["relaties"]:
            relation["jongste_kind_geboortedatum"] = max(born).isoformat()
        return self

    def wage(self, name, **amounts):
        self.add("inkomens", inkomen_id=f"inkomen{len(self.rows['inkomens'])}", persoon_id=name,
                 **{column: int(cents(euros)) for column, euros in amounts.items()})
        return self

    def gross(self, name, kind, euros, credit):
        self.add("inkomens", inkomen_id=f"inkomen{len(self.rows['inkomens'])}", persoon_id=name, soort=kind,
                 opgegeven_als="bruto", bruto_per_maand=int(cents(euros)), loonheffingskorting=credit)
        return self

    def data(self, keys):
        return [{"name": table, "key": keys[table], "records": rows} for table, rows in self.rows.items()]


def check_columns(facts):
    """A column that no law can know would go unnoticed."""
    known = {(fact["table"], fact["name"]) for fact in facts["facts"]}
    unknown = [f"{table}.{column}" for table, columns in COLUMNS.items() for column in columns if (table, column) not in known]
    assert not unknown, f"not in content/facts/facts.yaml: {', '.join(unknown)}"


# ---------------------------------------------------------------- what is asked, and what must come out

@dataclass
class Want:
    output: str
    value: object           # true, false, a day, or an amount in eurocents
    rounded: bool = False   # the row gives the amount rounded to the cent
    parts: int = 1          # the row gives the amount divided by this
    asked: bool = True      # false: a step on the way, which comes along with what is asked


@dataclass
class Case:
    law: str
    day: date
    household: Household
    wants: list

    def command(self, program, laws):
        outputs = ",".join(dict.fromkeys(w.output for w in self.wants if w.asked))
        return [program, "law", "eval", "--laws", laws, "--law", self.law, "--output", outputs, "--date", self.day.isoformat(),
                "--params", '{"persoon_id": "anna"}', "--data", "@-", "--json"]

    def wrong(self, program, laws, keys):
        """What differs, in sentences."""
        try:
            done = subprocess.run(self.command(program, laws), input=json.dumps(self.household.data(keys)), capture_output=True,
                                  text=True, timeout=SECONDS_MAX)
        except subprocess.TimeoutExpired:
            return [f"no answer within {SECONDS_MAX} seconds"]
        if done.returncode != 0:
            return (done.stderr.split("\n")[:3] if done.stderr.strip() else []) + [f"exit code {done.returncode}"]
        outputs = json.loads(done.stdout, parse_float=Decimal)["outputs"]
        return [f"{w.output} is {outputs.get(w.output)}, expected {shown(w)}" for w in self.wants if not same(w, outputs.get(w.output))]


def same(want, value):
    if isinstance(want.value, bool):
        return value is want.value
    if isinstance(want.value, date):
        return value == want.value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return False
    value = Decimal(value) / want.parts
    return want.value == (value.quantize(Decimal(1), ROUND_HALF_UP) if want.rounded else value)


def shown(want):
    if isinstance(want.value, (bool, date)):
        return str(want.value)
    return f"{want.value.normalize():f}" + (f" after division by {want.parts}" if want.parts > 1 else "") + (
        " when rounded" if want.rounded else "")


def published(scheme, parameter, day):
    """A value from PARAMETERS.csv, where a row speaks of "the threshold" without saying how much it is."""
    values = {row["value"] for row in read_csv(FACTS / "PARAMETERS.csv")
              if (row["scheme"], row["parameter"], row["status"]) == (scheme, parameter, "found")
              and row["valid_from"] <= day.isoformat() <= (row["valid_to"] or "9999")}
    if len(values) != 1:
        raise NotUnderstood(f"PARAMETERS.csv has {len(values)} values of {scheme} {parameter} on {day}")
    return Decimal(values.pop())


# ---------------------------------------------------------------- Participatiewet: norms

HOUSEHOLDS = {  # as the rows call them: who may be meant
    "alleenstaande 21+": ["21+"],
    "alleenstaande AOW": ["AOW"],
    "AOW alleenstaande": ["AOW"],
    "alleenstaande 18-20": ["18-20"],
    "gehuwden 21+": ["21+ 21+"],
    "gehuwden AOW": ["AOW AOW"],
    "AOW gehuwden": ["AOW AOW"],
    "gehuwden een of beiden AOW": ["AOW AOW", "AOW 21+", "21+ AOW"],
    "gehuwden 18-20": ["18-20 18-20"],
    "gehuwden beiden 18-20": ["18-20 18-20"],
    "gehuwden 18-20 en 21+": ["18-20 21+", "21+ 18-20"],
    "18-20 en 21+": ["18-20 21+", "21+ 18-20"],
}
AGES = {"18-20": (18, 20), "21+": (21, 65), "AOW": (68, 90)}
YOUNG_PARENT = r"(?P<who>.+?)(?: (?P<child>met|zonder) kind)?"
NO_PARENTS = r"(?P<who>.+) zonder beroep op ouders \((?P<norm>AMOUNT) \+ (?P<more>AMOUNT)\)"


def norm_wants(amount):
    return [Want("heeft_recht_op_algemene_bijstand", True), Want("bijstandsnorm", amount), Want("hoogte_algemene_bijstand", amount)]


def norms(row, before):
    day = date.fromisoformat(row["date"])
    amount = cents(understand(row["expected"], r"(AMOUNT) EUR/month(?: net incl\. vakantietoeslag)?")[1])
    words = understand(row["inputs"], r"income=0; (?:no housemates; )?(.+)")[1]
    words = understand(words, NO_PARENTS, YOUNG_PARENT).groupdict()
    if words["who"] not in HOUSEHOLDS:
        raise NotUnderstood(f"'{words['who']}' is no household")
    wants = norm_wants(amount)
    if "more" in words:
        wants += [Want("norm_20_1_a", cents(words["norm"])), Want("verhoging_zonder_ouders", cents(words["more"]))]
    cases = []
    for group in HOUSEHOLDS[words["who"]]:
        for end, born in ((0, youngest), (1, oldest)):
            people = [(born(AGES[age][end], day), {"heeft_aow_leeftijd": age == "AOW", "geen_beroep_op_ouders": "more" in words})
                      for age in group.split()]
            (anna, columns), *husband = people
            household = Household().couple(anna, husband[0][0], columns, husband[0][1]) if husband else Household().person(
                "anna", anna, **columns)
            if words.get("child") == "met":
                household.children([halfway(1, day)])
            cases.append(Case("participatiewet", day, household, wants))
    return cases


def cost_sharers(row, before):
    day = date.fromisoformat(row["date"])
    amount = cents(understand(row["expected"], r"(AMOUNT) EUR/month(?: per person)?")[1])
    words = understand(row["inputs"], r"A=(\d) persons who share \(belanghebbende included\); B=(AMOUNT)", r"A=(\d); B=(AMOUNT)")
    cases = []
    for born in (youngest(27, day), halfway(50, day)):
        anna = halfway(40, day)
        household = Household().person("anna", anna)
        for number in range(int(words[1]) - 1):
            household.related("anna", anna, f"huisgenoot{number}", born, "anders")
        cases.append(Case("participatiewet", day, household, norm_wants(amount) + [Want("norm_21_b", cents(words[2]))]))
    return cases


# ---------------------------------------------------------------- Participatiewet: wages

EARNER = r"alleenstaande (?P<age>\d+), net wage (?P<wage>\d+)/month counted, art\. 31 lid 2 n granted"


def earnings(row, before):
    day = date.fromisoformat(row["date"])
    words = understand(row["inputs"], EARNER, r"same, wage (?P<wage>\d+)", r"person aged (?P<age>\d+) with wage (?P<wage>\d+)").groupdict()
    age = int(words.get("age") or understand(before["inputs"], EARNER)["age"])
    result = understand(
        row["expected"],
        r"exempt min\(25% x \d+, \d+\) = (?P<exempt>AMOUNT); income taken (?P<taken>AMOUNT); "
        r"bijstand (?P<norm>AMOUNT)-(?P=taken) = (?P<amount>AMOUNT)",
        r"exempt (?P<exempt>AMOUNT) \(25% = \d+ capped\)",
        r"exempt (?P<exempt>0) \(art\. 31 lid 5: n not under 27\)").groupdict()
    taken = cents(words["wage"]) - cents(result["exempt"])
    wants = [Want("vrijlating_arbeid", cents(result["exempt"])), Want("in_aanmerking_te_nemen_inkomen", taken)]
    if "norm" in result:
        wants += [Want("in_aanmerking_te_nemen_inkomen", cents(result["taken"])), Want("bijstandsnorm", cents(result["norm"])),
                  Want("hoogte_algemene_bijstand", cents(result["amount"]))]
    return [Case("participatiewet", day, Household().person("anna", born(age, day), inkomensvrijlating="eerste_half_jaar").wage(
        "anna", netto_per_maand=words["wage"]), wants) for born in (youngest, oldest)]


# ---------------------------------------------------------------- zorgtoeslag

NOT_INSURED = r"partner not insured"


def care_household(day, incomes, factor=None, partner_insured=True):
    own = {"zorgverzekering": "verdrag", "woonlandfactor": float(factor), "woont_in_nederland": False} if factor else {}
    if len(incomes) == 1:
        household = Household().person("anna", halfway(40, day), **own)
    else:
        husband = own | ({} if partner_insured else {"zorgverzekering": "geen"})
        household = Household().couple(halfway(40, day), halfway(42, day), own, husband)
    for name, euros in zip(("anna", "bram"), incomes):
        household.wage(name, jaarbedrag=euros)
    return household


def income_behind(premium, day):
    """The joint income that belongs to a published normpremie of partners, for the examples that do not repeat it."""
    threshold = published("zorgtoeslag", "drempelinkomen_gepubliceerd", day)
    low = published("zorgtoeslag", "normpremie_pct_partner", day) / 100
    high = published("zorgtoeslag", "normpremie_pct_boven_drempel", day) / 100
    return (threshold + max(Decimal(0), premium - low * threshold) / high).quantize(Decimal(1), ROUND_HALF_UP)


def care_wants(text):
    result = understand(
        text,
        r"normpremie (?P<premium>AMOUNT); (?:subtotal (?P<whole>AMOUNT); 50% = |50% -> )?(?P<year>AMOUNT)/year; "
        r"month (?P<exact>AMOUNT) -> (?P<month>\d+)",
        r"(?P<month>\d+) EUR/month \((?:rounded down|yearly amount rounded to whole euro, /12, down)\)",
        r"(?P<granted>granted)(?: \((?P<least>24) EUR/year\))?",
        r"(?P<nothing>0)(?: \(below 24 EUR/year\))?").groupdict()
    if result.get("nothing"):
        return [Want("heeft_recht_op_zorgtoeslag", False), Want("hoogte_zorgtoeslag", Decimal(0)),
                Want("zorgtoeslag_per_maand", Decimal(0))], result
    wants = [Want("heeft_recht_op_zorgtoeslag", True)]
    for name, output, how in (("premium", "normpremie", {"rounded": True}),
                              ("whole", "verschil", {"rounded": True, "asked": False}),
                              ("year", "berekende_zorgtoeslag", {"rounded": True}),
                              ("exact", "berekende_zorgtoeslag", {"rounded": True, "parts": 12}),
                              ("month", "zorgtoeslag_per_maand", {}),
                              ("least", "hoogte_zorgtoeslag", {})):
        if result.get(name):
            wants.append(Want(output, cents(result[name]), **how))
    return wants, result


def shared_out(income, partner):
    """A joint income is of two people; how it is divided makes no difference."""
    income = Decimal(income)
    return [income - income // 3, income // 3] if partner else [income]


def care(row, before):
    if row["inputs"] == "standaardpremie lookup":
        pairs = zip(row["date"].split("/"), row["expected"].split(" / "), strict=True)
        return [Case("wet_op_de_zorgtoeslag", date(int(year), 1, 1), Household().person("anna", date(1980, 1, 1)),
                     [Want("standaardpremie", cents(amount))]) for year, amount in pairs]
    day = date(int(row["date"]), 1, 1)
    words = understand(
        row["inputs"],
        r"married; (?P<one>\d+) \+ (?P<two>\d+); (?P<alone>" + NOT_INSURED + r") \(military\)",
        r"example \d: (?:Belgium, woonlandfactor (?P<factor>[\d.]+), )?(?P<alone>" + NOT_INSURED + ")",
        r"(?P<who>single|partner|toeslagpartner); (?:joint )?income (?P<income>\d+)(?P<limit> \(limit\))?").groupdict()
    wants, result = care_wants(row["expected"])
    if words.get("one"):
        incomes = [Decimal(words["one"]), Decimal(words["two"])]
    elif words.get("income"):
        incomes = shared_out(words["income"], words["who"] != "single")
    elif "premium" in result:
        incomes = shared_out(income_behind(Decimal(result["premium"]), day), True)
    else:
        raise NotUnderstood("no income is given")
    household = care_household(day, incomes, words.get("factor"), not words.get("alone"))
    cases = [Case("wet_op_de_zorgtoeslag", day, household, wants)]
    if words.get("limit"): # one euro more is too much
        more = care_household(day, [incomes[0] + 1, *incomes[1:]])
        cases.append(Case("wet_op_de_zorgtoeslag", day, more, care_wants("0")[0]))
    return cases


# ---------------------------------------------------------------- kindgebonden budget and kinderbijslag

def child_budget(row, before):
    day = date(int(row["date"]), 1, 1)
    words = understand(
        row["inputs"],
        r"(?P<who>couple|single parent); (?:(?P<small>\d) child(?:\(ren\)|ren)? <12|children (?P<ages>[\d, ]+)); "
        r"(?:joint )?income (?P<below>below )?(?P<income>\d+|threshold)").groupdict()
    result = understand(row["expected"], r"(?P<year>AMOUNT) EUR/year(?P<exact> before rounding)?").groupdict()
    couple = words["who"] == "couple"
    income = words["income"]
    if income == "threshold":
        if couple:
            raise NotUnderstood("for a couple the threshold is a sum of two amounts")
        income = published("kindgebonden_budget", "drempelinkomen", day)
    income = Decimal(income) - (1 if words["below"] else 0)
    wants = [Want("heeft_recht_op_kindgebonden_budget", True),
             Want("berekend_kindgebonden_budget" if result["exact"] else "hoogte_kindgebonden_budget", cents(result["year"]))]
    groups = [[int(age) for age in words["ages"].split(", ")]] if words["ages"] else [
        [age] * int(words["small"]) for age in (0, 11)]
    cases = []
    for ages in groups:
        household = Household().couple(halfway(40, day), halfway(42, day)) if couple else Household().person("anna", halfway(40, day))
        household.children([halfway(age, day) for age in ages])
        for name, euros in zip(("anna", "bram"), shared_out(income, couple)):
            household.wage(name, jaarbedrag=euros)
        cases.append(Case("wet_op_het_kindgebonden_budget", day, household, wants))
    return cases


def child_benefit(row, before):
    day = date.fromisoformat(row["date"])
    age = int(understand(row["inputs"], r"1 child aged (\d+) on first day of quarter")[1])
    amount = cents(understand(row["expected"], r"(AMOUNT) EUR/quarter")[1])
    wants = [Want("heeft_recht_op_kinderbijslag", True), Want("hoogte_kinderbijslag", amount)]
    return [Case("algemene_kinderbijslagwet", day, Household().person("anna", halfway(40, day)).children([born(age, day)]), wants)
            for born in (youngest, oldest)]


# ---------------------------------------------------------------- huurtoeslag

def rent(row, before):
    words = understand(
        row["inputs"], r"(?P<who>single|multi) household 1-2 persons, age (?P<age>\d+)\+, rekenincome (?P<income>\d+), rekenhuur (?P<rent>\d+)")
    amount = cents(understand(row["expected"], r"(AMOUNT) EUR/month unrounded")[1])
    cases = []
    for month in (1, 7):
        day = date(int(row["date"]), month, 1)
        for born in (youngest(int(words["age"]), day), halfway(50, day)):
            couple = words["who"] == "multi"
            household = Household().couple(born, halfway(42, day)) if couple else Household().person("anna", born)
            household.add("woningen", persoon_id="anna", kale_huur=int(cents(words["rent"])))
            for name, euros in zip(("anna", "bram"), shared_out(words["income"], couple)):
                household.wage(name, jaarbedrag=euros)
            cases.append(Case("wet_op_de_huurtoeslag", day, household, [
                Want("heeft_recht_op_huurtoeslag", True), Want("berekende_huurtoeslag_per_maand", amount, rounded=True),
                Want("rekeninkomen", cents(words["income"]))]))
    return cases


# ---------------------------------------------------------------- beslagvrije voet

MUCH = Decimal(50000) # a month: 95% of it is no limit


def attached(day, income, who, **columns):
    """anna, whose wage is attached; her husband earns nothing."""
    anna = {"beslag_op_inkomen": True, **columns}
    household = (Household().couple(halfway(40, day), halfway(42, day), anna) if who.startswith("gehuwden")
                 else Household().person("anna", halfway(40, day), **anna))
    if who in ("alleenstaande ouder", "gehuwden met kinderen"):
        household.children([halfway(9, day)])
    household.wage("anna", jaarbedrag=income, netto_per_maand=MUCH)
    if who.startswith("gehuwden"):
        household.wage("bram", jaarbedrag=Decimal(0), netto_per_maand=Decimal(0))
    return household


def income_of_maximum(day, who):
    """Where the part for the rent is as much as the highest rent (article 475da lid 8)."""
    alone = who == "alleenstaande"
    threshold = published("huurtoeslag", f"minimum_inkomensijkpunt_{'eenp' if alone else 'meerp'}", day)
    return published("huurtoeslag", "maximale_huurgrens", day) * 12 / Decimal("0.27" if alone else "0.22") + threshold


def free_from_attachment(row, before):
    day = date.fromisoformat(row["date"])
    law = "wetboek_van_burgerlijke_rechtsvordering"
    words = understand(
        row["inputs"], r"(?P<who>alleenstaande) at the income where I x F/12 = 932\.93", r"(?P<who>alleenstaande ouder|gehuwden met kinderen), idem",
        r"(?P<poor>alleenstaande), yearly income (?P<income>\d+) \(below all thresholds\)", r"(?P<nowhere>no home address) in the Netherlands",
        r"eigen woning: income limit (?P<limit>multi)").groupdict()
    result = understand(
        row["expected"], r"(?:[\d.]+% x [\d.]+ = )?(?P<amount>AMOUNT)(?: EUR/month \(maximum\)| EUR/year| \(then 475dc: at most 95% of the net income\))?")
    amount = cents(result["amount"])
    if words.get("limit"): # below the limit more can be asked for; at the limit not
        cases = []
        for income, can in ((amount - 1, True), (amount, False)):
            household = attached(day, income / 100, "gehuwden")
            household.add("woningen", persoon_id="anna", woning_soort="koop")
            cases.append(Case(law, day, household, [Want("kan_verhoging_woning_vragen", can)]))
        return cases
    who = words.get("who") or "alleenstaande"
    income = Decimal(words.get("income") or 0) if not words.get("who") else income_of_maximum(day, who)
    household = attached(day, income, who, ingeschreven_in_nederland=not words.get("nowhere"))
    wants = [Want("beslagvrije_voet_geldt", True), Want("beslagvrije_voet", amount, rounded=True)]
    return [Case(law, day, household, wants)]
# ---------------------------------------------------------------- tax, state pension

def payroll(row, before):
    """A row of the white month table: the tax withheld with and without the credit, for one wage."""
    day = date(int(row["date"]), 1, 1)
    words = understand(row["inputs"], r"white month table, (?P<age>under AOW age|AOW age \(born 1946\+\)), wage (?P<wage>AMOUNT)")
    tax = understand(row["expected"], r"without credit (?P<without>AMOUNT); with credit (?P<credit>AMOUNT)"
                     r"(?:; arbeidskorting in it (?P<work>AMOUNT))?")
    old = words["age"] != "under AOW age"
    cases = []
    for credit in (True, False):
        household = Household().person("anna", halfway(70 if old else 40, day), heeft_aow_leeftijd=old).gross(
            "anna", "loon", words["wage"], credit)
        withheld = cents(tax["credit" if credit else "without"])
        wants = [Want("loonheffing_over_loon", withheld), Want("netto_loon_uit_bruto", cents(words["wage"]) - withheld)]
        if credit and tax["work"]:
            wants.append(Want("arbeidskorting_in_loonheffing", cents(tax["work"])))
        cases.append(Case("netto_inkomen", day, household, wants))
    return cases


def state_pension(row, before):
    """The net state pension, from a gross amount that somebody gives, and, with the credit, from the law itself."""
    day = date.fromisoformat(row["date"])
    words = understand(row["inputs"], r"gross AOW (?P<gross>AMOUNT); (?P<credit>with|without)(?: loonheffingskorting)?, "
                       r"(?P<who>single|couple p\.p\.)")
    net = cents(understand(row["expected"], r"(AMOUNT) EUR/month net")[1])
    aged = {"heeft_aow_leeftijd": True}

    def household():
        born = halfway(70, day)
        return Household().person("anna", born, **aged) if words["who"] == "single" else Household().couple(born, born, aged, aged)

    cases = [Case("netto_inkomen", day, household().gross("anna", "aow", words["gross"], words["credit"] == "with"),
                  [Want("netto_inkomen_uit_uitkering_per_maand", net)])]
    if words["credit"] == "with":
        cases.append(Case("algemene_ouderdomswet", day, household(), [
            Want("heeft_recht_op_aow", True), Want("bruto_aow_per_maand", cents(words["gross"])), Want("netto_aow_per_maand", net)]))
    return cases


def combination_credit(row, before):
    """From this labour income on the credit has its maximum; one euro less gives one euro less."""
    day = date(int(row["date"]), 1, 1)
    income = int(understand(row["inputs"], r"labour income (\d+) or more")[1])
    amount = cents(understand(row["expected"], r"(AMOUNT) EUR")[1])
    return [Case("wet_inkomstenbelasting_2001", day,
                 Household().person("anna", halfway(40, day)).children([halfway(5, day)]).wage("anna", jaarbedrag=euros),
                 [Want("inkomensafhankelijke_combinatiekorting", value)])
            for euros, value in ((income, amount), (2 * income, amount), (income - 1, amount - 100))]


# ---------------------------------------------------------------- debt counselling

def debt_talk(row, before):
    told = date.fromisoformat(understand(row["inputs"], r"melding (\d{4}-\d\d-\d\d), no threat")[1])
    talk = date.fromisoformat(understand(row["expected"], r"first talk on or before (\d{4}-\d\d-\d\d)")[1])
    household = Household().person("anna", halfway(40, told), kan_schulden_niet_betalen=True, ingeschreven_als_inwoner=True,
                                   melding_schuldhulp=told, bedreigende_situatie="geen")
    return [Case("wet_gemeentelijke_schuldhulpverlening", told, household,
                 [Want("heeft_toegang_tot_schuldhulp", True), Want("eerste_gesprek_uiterlijk", talk)])]


# ---------------------------------------------------------------- all rows

def not_known(row, before):
    raise NotUnderstood("nobody has said how to ask this")


SCHEMES = {
    "participatiewet_norm": norms,
    "kostendelersnorm": cost_sharers,
    "inkomensvrijlating": earnings,
    "zorgtoeslag": care,
    "kindgebonden_budget": child_budget,
    "kinderbijslag": child_benefit,
    "huurtoeslag": rent,
    "beslagvrije_voet": free_from_attachment,
    "kinderopvangtoeslag": not_known,
    "wgs": debt_talk,
    "leerlingenvervoer": not_known,
    "participatiewet": not_known,
    "loonheffing_maandtabel": payroll,
    "aow_netto": state_pension,
    "iack": combination_credit,
    "aow": not_known,
    "zvw": not_known,
}


def key_of(row):
    return row["scheme"], row["date"], row["inputs"]


def questions(rows):
    """For each row: its cases, or the sentence that says why there are none."""
    before = {}
    for row in rows:
        try:
            cases = SCHEMES[row["scheme"]](row, before.get(row["scheme"]))
            yield row, cases, None
        except (NotUnderstood, ValueError) as problem:
            yield row, [], str(problem)
        before[row["scheme"]] = row


def main():
    options = argparse.ArgumentParser(description="The published examples, asked of our own laws.")
    options.add_argument("--laws", default=str(ROOT / "content" / "laws"))
    laws = options.parse_args().laws
    program = os.environ.get("SAMENHANG") or str(ROOT / "build" / "samenhang")
    if not (FACTS / "EXAMPLES.csv").is_file():
        print("skipped: the published examples (law/facts/EXAMPLES.csv in the shared reference) are not here")
        return 77
    if not os.access(program, os.X_OK):
        print(f"not ok 1 - there is no program '{program}'; run make first")
        return 1
    facts = yaml.safe_load((ROOT / "content" / "facts" / "facts.yaml").read_text(encoding="utf-8"))
    keys = {table["name"]: table["key"] for table in facts["tables"]}
    check_columns(facts)
    excused = {key_of(row): row["reason"] for row in read_csv(Path(__file__).with_name("examples-not-covered.csv"))}
    rows = [row for row in read_csv(FACTS / "EXAMPLES.csv") if row["scheme"] in SCHEMES]
    asked = list(questions([row for row in rows if key_of(row) not in excused]))

    results = [] # name, what is wrong
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        answers = [(row, [pool.submit(case.wrong, program, laws, keys) for case in cases], problem) for row, cases, problem in asked]
        for row, cases, problem in answers:
            wrong = [sentence for case in cases for sentence in case.result()]
            results.append((" ".join(key_of(row)), [problem] if problem else list(dict.fromkeys(wrong))))
    present = {key_of(row) for row in rows}
    results += [(f"{' '.join(key)} is an example", ["it stands in examples-not-covered.csv, but not in EXAMPLES.csv"])
                for key in excused if key not in present]
    results += [(f"{scheme} has examples", ["there is none"]) for scheme in SCHEMES if scheme not in {row["scheme"] for row in rows}]

    for number, (name, wrong) in enumerate(results, 1):
        print(f"{'not ok' if wrong else 'ok'} {number} - {name}")
        for sentence in wrong:
            print(f"#   {sentence}")
    for key, reason in excused.items():
        print(f"# not asked: {' '.join(key)}: {reason}")
    print(f"# {len(results)} rows, {sum(len(cases) for _, cases, _ in asked)} households, "
          f"{sum(len(case.wants) for _, cases, _ in asked for case in cases)} values")
    failed = sum(1 for _, wrong in results if wrong)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
