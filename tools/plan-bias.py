#!/usr/bin/env python3
"""Whom could a plan wrong? Measures how much one thing about who somebody is changes the plan that comes out.

Pairs of households that tell the same worries and answers but for one thing (another name, younger, a partner, no residence status that
counts as Dutch, no address, reading is hard ...): for each, how much of what both tell the plan takes away, what it costs, how many steps
it has. What the households tell is drawn from the network, with a fixed seed; the plans are the program's own. The figures stand in
content/actions/bias.csv, with the hashes of the catalogue and the network that they are of, and on the page docs/acties.md.

  tools/plan-bias.py            check quickly: bias.csv is of this catalogue, the largest changes in it again, and what must be nought is,
                                for the first ten households
  tools/plan-bias.py --brief    the same for the first two
  tools/plan-bias.py --whole    measure every household again (five minutes)
  tools/plan-bias.py --write    the same, and write bias.csv

What must be nought: another name or postcode changes no byte but the id; and without the actions that ask for a right, residence, age and
a partner change no step: so they change a plan only by a law, and by the room that such a step leaves.

$SAMENHANG is the program (default build/samenhang). Ends with `N passed, N failed`.
"""
import csv
import io
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import actions
import causes
from actions import ACTIONS, actions_of, read_catalogue
from causes import ROOT, check, drawn_households, read_network, report

FILE = ACTIONS / "bias.csv"
PROGRAM = os.environ.get("SAMENHANG", str(ROOT / "build/samenhang"))
SEED = 2027
RIGHTS = "the rights"
HOUSEHOLDS = 64
QUICK = 10     # of these, what must be nought at every run of the tests
BRIEF = 2      # and where a test looks whether a fault is seen
DRAWN = 3000   # households of the network, of which these tell something
TELLS = 0.7    # what is there is told this often
SAME = 2e-6    # bias.csv has six decimals
FEWEST = 3     # problems that a household tells at least, without those that a pair leaves out

# ---------------------------------------------------------------- what households tell

# In own words, by the variable that they show. Each is heard as that and as nothing else: looked after below.
WORDS = {
    "low_income": "Aan het einde van de maand is het geld op.", "debts": "Ik heb schulden en de deurwaarder belt aan.",
    "benefit_trouble": "Mijn uitkering is stopgezet en ik snap niet waarom.", "paperwork": "De post blijft liggen.",
    "trouble_at_work": "Ik heb ruzie met mijn baas.", "no_work": "Ik kan geen werk vinden.", "empty_days": "Ik heb niets om handen.",
    "bad_home": "Er zit schimmel in de slaapkamer.", "needs_home": "Ik zoek een andere woning.", "home_not_fit": "Ik heb een traplift nodig.",
    "neighbour_trouble": "De buren maken herrie.", "unsafe_neighbourhood": "Het is onveilig in onze straat.", "illness": "Ik ben al lang ziek.",
    "daily_help_missing": "Ik heb hulp in de huishouding nodig.", "stress": "Ik heb veel stress.", "sleep": "Ik slaap slecht.",
    "low_mood": "Ik ben somber.", "anxiety": "Ik heb paniekaanvallen.", "addiction": "Ik drink te veel.", "grief": "Mijn moeder is overleden.",
    "caring_for_others": "Ik ben mantelzorger.", "loneliness": "Ik ben eenzaam.", "tension_home": "Er is veel ruzie thuis.",
    "crime_victim": "Er is ingebroken.", "digital": "Ik heb geen computer.", "low_literacy": "Lezen en schrijven is moeilijk voor mij.",
    "childcare_gap": "Ik heb geen oppas.", "bullying": "Mijn kind wordt gepest.", "help_growing_up": "Mijn zoon luistert nooit naar mij.",
    "school_absence": "Mijn dochter spijbelt.", "youth_crime": "Mijn zoon heeft verkeerde vrienden.",
}
OF_CHILDREN = ("childcare_gap", "bullying", "help_growing_up", "school_absence", "youth_crime")
OF_NO_WORK, OF_WORK = ("no_work", "empty_days"), ("trouble_at_work",)
# What an answer shows just as words do: as severe, and without changing anything else.
ANSWERED = ("debts", "no_work", "daily_help_missing", "help_growing_up")
VARIED = ("low_literacy", "disability")

NAMES = {"dutch": ("Anna de Wit", "Jan de Wit", "Eva", "Sem"), "turkish": ("Elif Yıldız", "Mehmet Yıldız", "Zeynep", "Emre"),
         "moroccan": ("Fatima El Amrani", "Youssef El Amrani", "Salma", "Bilal"), "polish": ("Agnieszka Kowalska", "Piotr Kowalski", "Zofia", "Wojtek"),
         "surinamese": ("Shanti Ramdin", "Dennis Ramdin", "Priya", "Rishi")}
# A month after tax and a year before, of each adult; the first for who is alone.
INCOMES = {"bijstand": ("bijstand", (1419.45, 1013.90), 14200), "low_wage": ("loon", (980, 980), 12100), "wage": ("loon", (2150, 2150), 31000)}


@dataclass(frozen=True)
class Household:
    told: tuple
    name: str = "dutch"
    age: int = 45
    partner: bool = False
    children: bool = False
    resident: str = "yes"      # yes, other: no but lawfully here, no: no
    home: str = "registered"   # registered, elsewhere: lives there, registered nowhere; untold; none: no fixed home
    postcode: str = "9905XX"
    disability: bool = False
    income: str = "bijstand"
    in_words: bool = True      # or by answers alone

    def ids(self):
        return [name.split()[0].lower() for name in NAMES[self.name]]

    def text(self):
        first, second, *children = self.ids()
        adults = [first, second] if self.partner else [first]
        children = children if self.children else []
        lines = ["formaat: huishouden/1", "peildatum: 2026-07-01", "personen:"]
        for i, adult in enumerate(adults):
            lines += self.adult(adult, NAMES[self.name][i])
        for i, child in enumerate(children):
            lines += [f"  - id: {child}", f"    naam: {NAMES[self.name][2 + i]}", f"    geboren: {(2013, 2017)[i]}-04-18", "    inkomen: geen", "    ontvangt: geen"]
        if self.partner:
            lines += ["relaties:", f"  - van: {first}", f"    met: {second}", "    soort: gehuwd", "    hele_jaar_partner: ja"]
        if children:
            help_asked = yes(self.shown("help_growing_up"))
            lines.append("kinderen:")
            for child in children:
                lines += [f"  - kind: {child}", f"    ouders: [{', '.join(adults)}]", "    opvang: geen", "    intensieve_zorg: nee", f"    hulp_bij_opgroeien: {help_asked}"]
        lines += self.where([*adults, *children])
        if self.in_words:
            lines += ["zorgen:", *(f"  - van: {first}\n    tekst: {WORDS[v]}" for v in self.told)]
        return "\n".join(lines) + "\n"

    def shown(self, variable):
        return variable in self.told

    def adult(self, adult, name):
        kind, month, year = INCOMES[self.income]
        work = "werk" if kind == "loon" else "traject" if self.shown("no_work") else "geen"
        lines = [f"  - id: {adult}", f"    naam: {name}", f"    geboren: {2026 - self.age}-03-12"]
        lines += [f"    {key}: {value}" for key, value in {
            "nederlander_of_gelijkgesteld": yes(self.resident == "yes"), "beslag_op_inkomen": "nee", "zorgverzekering": "nederlands", "weken_in_buitenland": 0,
            "staking_of_onbetaald_verlof": "nee", "wajong": "nee", "heeft_woonkosten": "ja", "kan_schulden_niet_betalen": yes(self.shown("debts")),
            "bedreigende_situatie": "geen", "hulp_nodig_in_dagelijks_leven": yes(self.shown("daily_help_missing") or self.shown("home_not_fit")), "opvang_nodig": "nee",
            "soort_bijzondere_kosten": "geen", "inkomenstoeslag_laatste_jaar": "nee", "uitzicht_op_hoger_inkomen": "nee",
            "maanden_laag_inkomen": 0 if self.income == "wage" else 66, "ontvangt_studiefinanciering": "nee", "gemeentebelasting_openstaand": 310, "waterschapsbelasting_openstaand": 0,
            "geld_op_rekening": 160, "waarde_auto": 0, "zorgpremie": 160.30, "aflossing_belastingschuld": 0, "betaalde_alimentatie": 0, "inkomensvrijlating": "geen",
            "tijdelijk_elders_voor_mantelzorg": "nee", "volgt_opleiding": "nee", "onderwijs": "geen", "gestopt_met_opleiding": "nee", "werk_of_opleiding": work}.items()]
        if self.resident != "yes":
            lines.append(f"    rechtmatig_verblijf: {yes(self.resident == 'other')}")
        lines += ["    inkomen:", f"      - soort: {kind}", f"        netto_per_maand: {month[self.partner]}", f"        per_jaar: {year}"]
        lines += ["        vakantiegeld_later: ja"] if kind == "loon" else []
        return [*lines, "    ontvangt: geen", "    vermogen:", "      bezittingen: 160", "      schulden: geen", "      overwaarde_huis: 0", "      op_1_januari: 0"]

    def where(self, everybody):
        if self.home == "untold":
            return []
        lines = ["woningen:", "  - id: thuis", f"    soort: {'geen' if self.home == 'none' else 'huur'}", "    gemeente: GM9901", f"    bewoners: [{', '.join(everybody)}]"]
        if self.home == "none":
            return lines
        lines += [f"    postcode: {self.postcode}", "    zelfstandig: ja", "    kale_huur: 662.15", "    servicekosten: 0", "    dreiging: geen", f"    bewoner_met_handicap: {yes(self.disability)}"]
        return lines + (["    ingeschreven: []"] if self.home == "elsewhere" else [])


def yes(is_so):
    return "ja" if is_so else "nee"


# ---------------------------------------------------------------- the one thing

def only(told, *apart):
    return tuple(v for v in told if v not in apart)


def answered(h):
    """What it tells that answers show as well; who tells none of it has debts."""
    told = tuple(v for v in h.told if v in ANSWERED)
    return replace(h, told=told or ("debts",), in_words=False)


def few(h):
    return replace(h, told=h.told[::2])


def working(h):
    return replace(h, told=only(h.told, *OF_NO_WORK), income="low_wage" if h.income == "bijstand" else h.income)


def childless(h):
    return replace(h, told=only(h.told, *OF_CHILDREN), children=False, age=45)


# name → what both of a pair are, and what the second is: households that differ in one thing.
PAIRS = {
    **{f"name_{name}": (lambda h: h, lambda h, name=name: replace(h, name=name)) for name in NAMES if name != "dutch"},
    "postcode": (lambda h: h, lambda h: replace(h, postcode="9901AA")),
    "age_22": (childless, lambda h: replace(h, age=22)),
    "age_66": (childless, lambda h: replace(h, age=66)),
    "partner": (lambda h: replace(h, partner=False), lambda h: replace(h, partner=True)),
    "children": (childless, lambda h: replace(h, children=True)),
    "resident_other": (working, lambda h: replace(h, resident="other")),
    "resident_no": (working, lambda h: replace(h, resident="no")),
    "home_elsewhere": (lambda h: h, lambda h: replace(h, home="elsewhere")),
    "home_untold": (lambda h: h, lambda h: replace(h, home="untold")),
    "home_none": (lambda h: h, lambda h: replace(h, home="none")),
    "reading": (lambda h: h, lambda h: replace(h, told=(*h.told, "low_literacy"))),
    "disability": (lambda h: h, lambda h: replace(h, disability=True)),
    "work": (lambda h: replace(h, told=only(h.told, *OF_NO_WORK, *OF_WORK), income="bijstand"), lambda h: replace(h, income="wage")),
    "in_words": (answered, lambda h: replace(h, in_words=True)),
    "tells_half": (lambda h: h, few),
}
NOUGHT = [*(f"name_{name}" for name in NAMES if name != "dutch"), "postcode"]
BY_LAW_ALONE = ["age_22", "age_66", "partner", "resident_other", "resident_no"]


def problems_of(net):
    """What can be a goal; grief, reading and what lies outside are called causes there."""
    return {v["id"] for v in net["variables"] if v["kind"] == "problem"}


def households():
    """What drawn households tell: most of what is there and can be told, and no danger."""
    net, _ = read_network()
    problems = problems_of(net)
    rng = random.Random(SEED)
    can = [v for v in WORDS if v not in VARIED]
    found = []
    for drawn in drawn_households(net, DRAWN)[2]:
        h = Household((), age=rng.choice((22, 45, 66)), partner=rng.random() < 0.5, income=rng.choice(list(INCOMES)))
        h = replace(h, children=h.age == 45 and rng.random() < 0.7)
        apart = (*(() if h.children else OF_CHILDREN), *(OF_WORK if h.income == "bijstand" else OF_NO_WORK))
        told = tuple(v for v in can if drawn[v] and rng.random() < TELLS and v not in apart)
        if h.children and not any(v in OF_CHILDREN for v in told):
            told = (*told, rng.choice(OF_CHILDREN))  # rare in a family that is drawn, and not in one that asks for help
        if len(only(told, *OF_CHILDREN, *OF_NO_WORK, *OF_WORK)) >= FEWEST and told[0] in problems:
            found.append(replace(h, told=told))
        if len(found) == HOUSEHOLDS:
            return found
    raise AssertionError("too few households tell anything")


# ---------------------------------------------------------------- the program

class Plans:
    """What the program says, each asked once; a few at a time, only for speed."""

    def __init__(self):
        self.known = {}
        told = subprocess.run([PROGRAM, "plan", "--help"], capture_output=True, text=True, check=False)
        self.json = ["--json"] if "--json" in told.stdout else []

    def make(self, asked):
        """asked: (household, actions that must not be), or (household, RIGHTS)"""
        todo = sorted(set(asked) - set(self.known), key=repr)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            self.known.update(zip(todo, pool.map(self.run, todo)))

    def run(self, asked):
        household, forbidden = asked
        words = ["overview", "--no-causes", "--json"] if forbidden == RIGHTS else ["plan", *self.json, *(["--forbid", forbidden] if forbidden else [])]
        done = subprocess.run([PROGRAM, *words, "--content", str(ROOT / "content"), "-"], input=household.text(), capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"plan-bias: the program says: {done.stderr.strip()}\n{household.text()}")
        return done.stdout

    def text(self, household, forbidden=""):
        return self.known[household, forbidden]

    def of(self, household, forbidden=""):
        return json.loads(self.text(household, forbidden))

    def rights(self, household):
        """scheme → how it stands with it, for anybody"""
        found = {}
        for item in self.of(household, RIGHTS)["items"]:
            found.setdefault(item["scheme"], []).append((item["status"], item["already"]))
        return {scheme: sorted(ways) for scheme, ways in found.items()}


def steps_of(plan):
    return plan["plans"][0]["steps"] if plan["plans"] else []


def relieved(plan, goals):
    """Of 100: the mean over these goals."""
    of = {g["id"]: g["of_100"] if g["has_step"] else 0 for g in plan["goals"]}
    return sum(of[g] for g in goals) / len(goals)


# What is measured of a plan, given the goals of both of a pair; a figure of another build may be so far from it.
MEASURES = {
    "relieved": (relieved, 1), "relief": (lambda plan, _: plan["plans"][0]["relief_millionths"] / 1e6, 1e-5),
    "cost": (lambda plan, _: plan["plans"][0]["cost_cents"] / 100, 0), "steps": (lambda plan, _: len(steps_of(plan)), 0),
    "weekly": (lambda plan, _: sum(s["burden"] >= 2 for s in steps_of(plan)), 0), "rights": (lambda plan, _: sum(s["right"] for s in steps_of(plan)), 0),
    "blocked": (lambda plan, _: min(len(plan["blocked"]), 8), 0), "asked": (lambda plan, _: len(plan["to_know"]), 0),
}
# Means over the households; the household with the largest change, what it tells, its figures, and the steps that went and came.
COLUMNS = ["differs", "measure", "households", "before", "after", "household", "told", "most_before", "most_after", "gone", "new"]


def pair(name, household):
    both, second = PAIRS[name]
    one = both(household)
    return one, second(one)


def alone(variable):
    return Household((variable,), children=variable in OF_CHILDREN)


def compared(plans, name, household):
    """measure → (before, after), and the steps that went and came."""
    one, other = (plans.of(h) for h in pair(name, household))
    goals = sorted({g["id"] for g in one["goals"]} & {g["id"] for g in other["goals"]})
    figures = {m: tuple(float(of(plan, goals)) for plan in (one, other)) for m, (of, _) in MEASURES.items()}
    before, after = ({s["action"] for s in steps_of(plan)} for plan in (one, other))
    return figures, sorted(before - after), sorted(after - before)


def measure(plans, everybody):
    """The rows of bias.csv."""
    plans.make([(h, "") for name in PAIRS for household in everybody for h in pair(name, household)])
    rows = []
    for name in PAIRS:
        found = [compared(plans, name, household) for household in everybody]
        for m in MEASURES:
            means = [sum(figures[m][i] for figures, _, _ in found) / len(found) for i in (0, 1)]
            most = max(range(len(found)), key=lambda i: (round(abs(found[i][0][m][1] - found[i][0][m][0]), 6), -i))
            figures, gone, new = found[most]
            rows.append([name, m, len(found), *means, most + 1, " ".join(pair(name, everybody[most])[0].told), *figures[m], " ".join(gone), " ".join(new)])
    return rows + measure_alone(plans, WORDS)


def measure_alone(plans, variables):
    """What the plan holds of who tells one thing and nothing else."""
    plans.make([(alone(v), "") for v in variables])
    found = {v: sorted(s["action"] for s in steps_of(plans.of(alone(v)))) for v in variables}
    return [["alone", "steps", 1, 0.0, float(len(steps)), 0, v, 0.0, float(len(steps)), "", " ".join(steps)] for v, steps in found.items()]


# ---------------------------------------------------------------- what is kept

def write(rows):
    out = io.StringIO()
    out.write(f"# catalogue {actions.digest()} network {causes.digest()}\n")
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(COLUMNS)
    lines.writerows([f"{x:.6f}" if isinstance(x, float) else x for x in row] for row in rows)
    FILE.write_text(out.getvalue(), encoding="utf-8")


def kept():
    """(the line of the hashes, rows)"""
    text = FILE.read_text(encoding="utf-8").splitlines()
    assert text[1].split(",") == COLUMNS
    rows = [[r[0], r[1], int(r[2]), float(r[3]), float(r[4]), int(r[5]), r[6], float(r[7]), float(r[8]), r[9], r[10]] for r in csv.reader(text[2:])]
    return text[0], rows


def same(m, a, b):
    return abs(a - b) <= MEASURES[m][1] + SAME


def check_kept(plans, everybody, brief):
    """Of each pair the household with the largest change in what is relieved is measured again, and who tells one thing alone."""
    named, rows = kept()
    hashes = f"# catalogue {actions.digest()} network {causes.digest()}"
    if not check(named == hashes, "bias.csv is of another catalogue or network; tools/plan-bias.py --write measures these"):
        return
    wanted = [[name, m, HOUSEHOLDS] for name in PAIRS for m in MEASURES] + [["alone", "steps", 1]] * len(WORDS)
    if not check([row[:3] for row in rows] == wanted, "bias.csv holds other rows"):
        return
    rows, once = rows[:-len(WORDS)], rows[-len(WORDS):]
    for name, m, _, before, after, _, _, most_before, most_after, *_ in rows:
        check(abs(after - before) <= abs(most_after - most_before) + SAME, f"bias.csv: {name}, {m}: the mean change is more than the largest")
        check(name not in NOUGHT or before == after, f"bias.csv: {name}, {m}: {before} and {after}, and must be the same")
    largest = [row for row in rows if row[1] == "relieved" and row[7] != row[8]]
    largest, once = (largest[:BRIEF], once[:BRIEF]) if brief else (largest, once)
    plans.make([(h, "") for row in largest for h in pair(row[0], everybody[row[5] - 1])])
    for name, m, _, _, _, number, told, most_before, most_after, gone, new in largest:
        figures, *steps = compared(plans, name, everybody[number - 1])
        good = same(m, figures[m][0], most_before) and same(m, figures[m][1], most_after) and [gone.split(), new.split()] == steps
        check(good, f"bias.csv: {name}, {m}: household {number} has {most_before} and {most_after}, now {figures[m][0]} and {figures[m][1]}; told: {told}")
    for old, new in zip(once, measure_alone(plans, [row[6] for row in once])):
        check(old == new, f"bias.csv: who tells {old[6]} alone has {old[10] or 'nothing'}, now {new[10] or 'nothing'}")


def check_measured(rows):
    for old, new in zip(kept()[1], rows):
        good = all(same(new[1], a, b) if isinstance(a, float) else a == b for a, b in zip(old, new))
        check(good, f"bias.csv has {old}, now it is {new}")


# ---------------------------------------------------------------- what must be so

def check_heard(plans, everybody):
    """Each told problem is a goal, and what nobody told is none: the sentences are heard as what they stand for."""
    problems = problems_of(read_network()[0])
    for h in everybody:
        goals = {g["id"] for g in plans.of(h)["goals"]}
        told = set(h.told) | ({"daily_help_missing"} if h.shown("home_not_fit") else set())
        check(told & problems <= goals <= told, f"told {' '.join(sorted(told))}, heard {' '.join(sorted(goals))}")


def nameless(text, household):
    for i, name in enumerate(household.ids()):
        text = text.replace(f'"said_by":"{name}"', f'"said_by":"{i}"').replace(f'"said_by": "{name}"', f'"said_by": "{i}"')
    return text


def check_nought(plans, everybody):
    for name in NOUGHT:
        for number, household in enumerate(everybody, 1):
            one, other = pair(name, household)
            check(one.text() != other.text(), f"{name}: the households do not differ")
            check(nameless(plans.text(one), one) == nameless(plans.text(other), other), f"{name} changes the plan of household {number}; told: {' '.join(one.told)}")


def decided_otherwise(plans, one, other):
    """The actions that ask for a right that the law decides otherwise for the other."""
    before, after = plans.rights(one), plans.rights(other)
    schemes = {scheme for scheme in {*before, *after} if before.get(scheme) != after.get(scheme)}
    return ",".join(a["id"] for a in actions_of(read_catalogue()[0]) if any(c["needs"].get("scheme") in schemes for c in a["conditions"]))


def told_of(plan):
    return [[(s["action"], s["from_week"], s["helps"]) for s in one["steps"]] for one in plan["plans"]], plan["goals"]


def check_by_law_alone(plans, everybody):
    """Without what the law decides otherwise the plans are the same: nothing but a law, and the room that it leaves, tells these apart."""
    pairs = [(name, number, *pair(name, household)) for name in BY_LAW_ALONE for number, household in enumerate(everybody, 1)]
    plans.make([(h, RIGHTS) for *_, one, other in pairs for h in (one, other)])
    apart = [decided_otherwise(plans, one, other) for *_, one, other in pairs]
    plans.make([(h, forbidden) for (*_, one, other), forbidden in zip(pairs, apart) for h in (one, other)])
    for (name, number, one, other), forbidden in zip(pairs, apart):
        same_plan = told_of(plans.of(one, forbidden)) == told_of(plans.of(other, forbidden))
        check(same_plan, f"{name} changes the plan of household {number} otherwise than by a right; told: {' '.join(one.told)}")
    check(any(apart), "the law decides nothing otherwise for anybody")


def check_must(plans, everybody):
    plans.make([(h, "") for household in everybody for name in NOUGHT for h in (household, *pair(name, household))])
    check_heard(plans, everybody)
    check_nought(plans, everybody)
    check_by_law_alone(plans, everybody)


def main():
    everybody, plans = households(), Plans()
    brief, whole = "--brief" in sys.argv[1:], {"--write", "--whole"} & set(sys.argv[1:])
    if whole:
        rows = measure(plans, everybody)
        if "--write" in sys.argv[1:]:
            write(rows)
        check_measured(rows)
    check_kept(plans, everybody, brief)
    check_must(plans, everybody if whole else everybody[:BRIEF if brief else QUICK])
    return report()


if __name__ == "__main__":
    sys.exit(main())
