#!/usr/bin/env python3
"""Whom could content/causes wrong? Measures how much one thing that somebody tells changes what is supposed about them.

Pairs of households that tell the same but for one thing (that reading is hard, that somebody is disabled, that there is no work ...): for
each, how probable become violence, a child in danger, upbringing under pressure, addiction and trouble with the police, exactly, by the
program's own inference? What the households tell is drawn from the network, with a fixed seed. The figures stand in content/causes/bias.csv,
with the hash of the network they are of, and on the page docs/oorzaken.md.

  tools/causes-bias.py            check quickly: bias.csv is of this network, its largest changes again, and what must be nought is
  tools/causes-bias.py --whole    measure every household again (half a minute)
  tools/causes-bias.py --write    the same, and write bias.csv

$SAMENHANG is the program (default build/samenhang). Ends with `N passed, N failed`.
"""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from causes import CAUSES, ROOT, SEED, digest, drawn_households, mappings, now_order, read_network, steps, there

FILE = CAUSES / "bias.csv"
PROGRAM = os.environ.get("SAMENHANG", str(ROOT / "build/samenhang"))
TOLD_BY = 100  # households
TELLS = 0.5    # what is there is told this often
SAME = 2e-6    # bias.csv has six decimals
NOUGHT = 1e-11
ALMOST_NOUGHT = 1e-5  # 1 of 100,000
IN_ORDER = "letters_in_order"
# The one thing more that somebody tells, by the variable it shows; before it what both tell.
FACTS = ["low_literacy", f"{IN_ORDER} low_literacy", "digital", f"{IN_ORDER} digital", "disability", "no_work", "low_income", "debts", "separation", "low_mood", "illness",
         "unsafe_neighbourhood", "medical_child", "help_growing_up"]
SUPPOSED = ["violence", "child_in_danger", "unsafe_climate", "upbringing_pressure", "youth_behaviour", "youth_crime", "addiction"]
# Means over the households; of the household with the largest change what else it tells, before and after.
COLUMNS = ["fact", "supposed", "households", "before", "after", "most_told", "most_before", "most_after"]
LETTERS_IN_ORDER = {"paperwork": 0, "unused_rights": 0}
LANGUAGE = ("low_literacy", "digital")

passed = 0
failed = []


def check(good, text):
    global passed
    if good:
        passed += 1
    else:
        failed.append(text)
    return good


# ---------------------------------------------------------------- the network as BIF

class Bif:
    """The first quarter as a Bayesian network in the format that `samenhang cause marginals` reads. Each mechanism of a variable is a step
    of its own: the worst of what stood before and what this cause gives; what protects takes it away. So no table grows with the number of
    causes. For what is told there is a variable `seen_...`, for a told state means at least that state."""

    def __init__(self, net):
        self.variables, self.tables = [], []
        self.states = {v["id"]: len(v["states"]) for v in net["variables"]}
        base = {v["id"]: [float(v["base"][s]) for s in v["states"][1:]] for v in net["variables"]}
        for v in now_order(net)[0]:
            ways = [(a["from"], steps(a["gives"])) for a in net["arrows"] if a["to"] == v and a["lag"] == "now"]
            ways += [(p["from"], float(p["keeps"])) for p in net["protects"] if p["to"] == v]
            before = self.add(f"{v}__0" if ways else v, [], {(): [1 - sum(base[v]), *base[v]]}, self.states[v])
            for i, (cause, way) in enumerate(ways, 1):
                rows = {(b, s): self.row(self.states[v], b, s, way) for b in range(self.states[v]) for s in range(self.states[cause])}
                before = self.add(v if i == len(ways) else f"{v}__{i}", [before, cause], rows, self.states[v])
        for v in net["variables"]:
            for least in {v["states"].index(state) for _, _, _, state in mappings(v)} - {0}:
                self.add(seen(v["id"], least), [v["id"]], {(s,): [float(s < least), float(s >= least)] for s in range(len(v["states"]))}, 2)

    def add(self, name, parents, rows, states):
        self.variables.append(f"variable {name} {{\n  type discrete [ {states} ] {{ {', '.join(f's{s}' for s in range(states))} }};\n}}")
        head = f"{name} | {', '.join(parents)}" if parents else name
        lines = [(f"({', '.join(f's{s}' for s in key)}) " if key else "table ") + ", ".join(map(repr, row)) for key, row in rows.items()]
        self.tables.append(f"probability ( {head} ) {{\n" + "".join(f"  {line};\n" for line in lines) + "}")
        return name

    @staticmethod
    def row(states, before, cause, way):
        row = [0.0] * states
        if isinstance(way, float):  # what protects, and what remains when it is there
            row[before] += way if cause else 1.0
            row[0] += 1 - way if cause else 0.0
        else:
            at_least = [1.0, *(way[cause - 1] if cause else [0.0] * (states - 1)), 0.0]
            for s in range(states):
                row[max(before, s)] += at_least[s] - at_least[s + 1]
        return row

    def text(self):
        return "\n".join(["network causes {\n}", *self.variables, *self.tables, ""])


def seen(variable, least):
    return f"seen_{variable}_{least}"


class Program:
    """Exact answers of the program about one network."""

    def __init__(self, net, folder):
        self.path = Path(folder) / "causes.bif"
        self.path.write_text(Bif(net).text(), encoding="utf-8")
        self.shown = {v["id"]: min(v["states"].index(s) for _, _, _, s in mappings(v) if v["states"].index(s))
                      for v in net["variables"] if mappings(v)}

    def supposed(self, told, known=None, do=None):
        """variable → how probable it is there; told: variables, known: variable → state, do: variable → state it is set to."""
        known = {**(LETTERS_IN_ORDER if IN_ORDER in told else {}), **(known or {})}
        lines = [f"{seen(v, self.shown[v])} s1" for v in told if v != IN_ORDER] + [f"{v} s{state}" for v, state in known.items()]
        words = [PROGRAM, "cause", "marginals", "--evidence", "-", str(self.path)]
        words += [w for v, state in (do or {}).items() for w in ("--do", f"{v}=s{state}")]
        done = subprocess.run(words, input="".join(f"{line}\n" for line in lines), capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"causes-bias: the program says: {done.stderr.strip()}")
        rows = [line.split() for line in done.stdout.splitlines()]
        return {row[0]: 1 - float(row[1]) for row in rows if "__" not in row[0] and not row[0].startswith("seen_")}


# ---------------------------------------------------------------- households that tell

def told_households(net, drawn):
    """What drawn households tell: half of what is there and can be told, and no danger; at least one problem."""
    rng = random.Random(SEED)
    helps = {v["id"] for v in net["variables"] if v["kind"] == "protective"}
    can = [v["id"] for v in net["variables"] if any(v["states"].index(s) for _, _, _, s in mappings(v)) and "danger" not in v]
    households = [()]  # first one that tells nothing else
    for household in drawn:
        told = tuple(v for v in can if household[v] and rng.random() < TELLS)
        if set(told) - helps:
            households.append(told)
        if len(households) == TOLD_BY:
            return households
    raise AssertionError("too few households tell anything")


def ask_all(program, asked):
    """told → what is supposed then, for each of these, a few at a time."""
    asked = sorted(set(asked))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(asked, pool.map(program.supposed, asked)))


def pair(text, told):
    """What both of a pair tell, and the one thing more that the second tells."""
    *both, fact = text.split()
    away = {fact, *(LETTERS_IN_ORDER if IN_ORDER in both else ())}
    rest = (*(v for v in told if v not in away), *both)
    return rest, (*rest, fact)


def measure(program, households):
    """The rows of bias.csv."""
    pairs = {fact: [(told, *pair(fact, told)) for told in households] for fact in FACTS}
    answers = ask_all(program, [told for of_fact in pairs.values() for _, *two in of_fact for told in two])
    rows = []
    for fact in FACTS:
        for v in SUPPOSED:
            found = [(answers[rest][v], answers[more][v], told) for told, rest, more in pairs[fact] if v not in rest]
            most = max(found, key=lambda row: (round(abs(row[1] - row[0]), 6), row[2]))
            means = [sum(row[i] for row in found) / len(found) for i in (0, 1)]
            told = " ".join(x for x in pair(fact, most[2])[0] if x != IN_ORDER)
            rows.append([fact, v, len(found), *means, told, *most[:2]])
    return rows


# ---------------------------------------------------------------- what is kept

def write(rows):
    out = io.StringIO()
    out.write(f"# network {digest()}\n")
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(COLUMNS)
    lines.writerows([f"{x:.6f}" if isinstance(x, float) else x for x in row] for row in rows)
    FILE.write_text(out.getvalue(), encoding="utf-8")


def kept():
    """(hash of the network, rows)"""
    text = FILE.read_text(encoding="utf-8").splitlines()
    assert text[1].split(",") == COLUMNS
    rows = [[r[0], r[1], int(r[2]), float(r[3]), float(r[4]), r[5], float(r[6]), float(r[7])] for r in csv.reader(text[2:])]
    return text[0].removeprefix("# network "), rows


def check_kept(program):
    named, rows = kept()
    check(named == digest(), "bias.csv is of another network; tools/causes-bias.py --write measures this one")
    if not check([row[:2] for row in rows] == [[fact, v] for fact in FACTS for v in SUPPOSED], "bias.csv holds other rows"):
        return
    answers = ask_all(program, [told for row in rows for told in pair(row[0], row[5].split())])
    for fact, v, _, before, after, told, most_before, most_after in rows:
        now = [answers[told_by][v] for told_by in pair(fact, told.split())]
        check(abs(now[0] - most_before) < SAME and abs(now[1] - most_after) < SAME,
              f"bias.csv: {fact}, {v}: {most_before} and {most_after}, now {now[0]:.6f} and {now[1]:.6f}; told: {told}")
        check(IN_ORDER not in fact or abs(now[1] - now[0]) < ALMOST_NOUGHT, f"{fact} changes {v} from {now[0]} to {now[1]}; told: {told}")
        check(abs(after - before) <= abs(most_after - most_before) + SAME, f"bias.csv: {fact}, {v}: the mean change is more than the largest")


def check_measured(rows):
    for old, new in zip(kept()[1], rows):
        good = all(abs(a - b) < SAME if isinstance(a, float) else a == b for a, b in zip(old, new))
        check(good, f"bias.csv has {old}, now it is {new}")


# ---------------------------------------------------------------- what must be so

def check_against_drawing(drawn, program):
    """The network as written here for the program, and the one that check-causes.py draws from, are the same."""
    exact = program.supposed(())
    for v in exact:
        share = there(drawn, v)
        error = (exact[v] * (1 - exact[v]) / len(drawn)) ** 0.5
        check(abs(share - exact[v]) < 4.5 * error, f"{v}: drawn {share:.4f}, computed {exact[v]:.4f}")


def largest_change(a, b, apart):
    return max((abs(a[v] - b[v]), v) for v in a if v not in apart)


def check_language(program, households):
    """When letters and forms are in order, language says nothing more about the household, if it is known whether somebody helps with them
    and whether the rules are complicated. (Not known, order in spite of language makes a helper likelier: the rows of bias.csv.)"""
    for told in households:
        for helper, rules in ((0, 0), (0, 1), (1, 0), (1, 1)):
            known = {"trusted_helper": helper, "complicated_rules": rules}
            for fact in LANGUAGE:
                rest, more = pair(f"{IN_ORDER} {fact}", [v for v in told if v not in LANGUAGE])
                change, where = largest_change(program.supposed(rest, known), program.supposed(more, known), {*LANGUAGE, *LETTERS_IN_ORDER})
                check(change < NOUGHT, f"{fact} changes {where} by {change:.2g} though letters and forms are in order; told: {' '.join(rest)}")
    # that this sees something at all: of whom nothing else is known, language does say something
    change, _ = largest_change(program.supposed(()), program.supposed(("low_literacy",)), set(LANGUAGE))
    check(change > 1e-4, "language changes nothing at all")


def check_conditions(program):
    """No problem brings about a disability, a medical condition of a child, or difficulty with reading."""
    before = program.supposed(())
    for cause in ("upbringing_pressure", "youth_behaviour", "violence", "addiction", "debts"):
        after = program.supposed((), do={cause: 1})
        for fixed in ("medical_child", "disability", "low_literacy"):
            check(abs(before[fixed] - after[fixed]) < NOUGHT, f"{cause} brings about {fixed}")
        check(largest_change(before, after, {cause})[0] > 1e-4, f"{cause} brings about nothing at all")


def main():
    net, _ = read_network()
    drawn = drawn_households(net)[2]
    households = told_households(net, drawn)
    with tempfile.TemporaryDirectory() as folder:
        program = Program(net, folder)
        if {"--write", "--whole"} & set(sys.argv[1:]):
            rows = measure(program, households)
            if "--write" in sys.argv[1:]:
                write(rows)
            check_measured(rows)
        check_kept(program)
        check_against_drawing(drawn, program)
        check_language(program, households[:4])
        check_conditions(program)
    for text in failed:
        print(text)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
