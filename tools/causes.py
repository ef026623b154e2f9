"""The causal network of content/causes as Python reads it, households drawn from it, and what the checkers and pages of the content share.

Read first: content/causes/README.md. Used by check-causes.py (is it sound?), causes-page.py (docs/oorzaken.md), causes-bias.py
(does what somebody tells change suspicions?), check-actions.py and actions-page.py (content/actions, content/budgets, docs/acties.md).
Every scalar is text, as written: `yes` and `no` are states here.
"""
import csv
import hashlib
import random
import re
import textwrap
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
CAUSES = ROOT / "content/causes"
NETWORK = CAUSES / "network.yaml"
ASSUMED = "aanname van deskundigen"
HOUSEHOLDS = 20000
SEED = 2026
# No fact about origin, residence or stay may be read as a sign of anything.
NEVER = {"nederlander_of_gelijkgesteld", "rechtmatig_verblijf", "woont_in_nederland", "weken_in_buitenland", "woonlandfactor",
         "aow_verzekerde_jaren", "woonland", "postcode", "gemeente_code", "papers"}


class Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """Every scalar is text; a key that stands twice is kept in `faults`."""

    faults = []

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        if len(keys) != len(set(keys)):
            Loader.faults.append(f"{node.start_mark.name}:{node.start_mark.line + 1}: a key stands twice")
        return super().construct_mapping(node, deep)


def read(path):
    """A YAML file of the content."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader)


def read_network():
    """The network, and the places where a key stands twice (YAML keeps the last and is silent)."""
    Loader.faults = []
    net = read(NETWORK)
    return net, [re.sub(r"^.*?:", "network.yaml:", fault, count=1) for fault in Loader.faults]


def digest():
    return hashlib.sha256(NETWORK.read_bytes()).hexdigest()


def steps(given):
    """The chances of an arrow: for each state of the cause but absence a list, at least the 2nd state of the effect, the 3rd …"""
    return [[float(p) for p in (g if isinstance(g, list) else [g])] for g in given.values()]


def mappings(variable):
    """How the household file shows a variable: (kind, id, answer, state). A worry has no answer; that of a count is the least number."""
    seen = variable.get("observed", {})
    return [("worry", worry, "", state) for worry, state in seen.get("worries", {}).items()] + \
        [("fact", row["fact"], row["is"], row["state"]) for row in seen.get("facts", [])] + \
        [("count", row["of"], row["at_least"], row["state"]) for row in seen.get("counts", [])]


def now_order(net):
    """The variables, causes before effects, and those of which the causes never came: a cycle, and what lies below it."""
    waiting = {v["id"]: set() for v in net["variables"]}
    for a in net["arrows"] + net["protects"]:
        if a.get("lag", "now") == "now":
            waiting[a["to"]].add(a["from"])
    order = []
    while True:
        ready = [v for v, causes in waiting.items() if causes <= set(order)]
        if not ready:
            return order, waiting
        order += ready
        for v in ready:
            del waiting[v]


class Sampler:
    """Draws households. The draw of a mechanism is kept over the quarters: what lies outside the network stays as it was."""

    def __init__(self, net, order):
        self.order = order
        states = {v["id"]: v["states"] for v in net["variables"]}
        self.base = {v["id"]: [float(v["base"][s]) for s in v["states"][1:]] for v in net["variables"]}
        self.into = {v: [] for v in order}
        for a in net["arrows"]:
            self.into[a["to"]].append((a["from"], a["lag"] == "next", steps(a["gives"])))
        self.held = {v: [] for v in order}
        for p in net["protects"]:
            self.held[p["to"]].append((p["from"], float(p["keeps"])))
        self.keeps = {p["variable"]: float(p["keeps"]) for p in net["persists"]}
        assert set(states) == set(order)

    def draw(self, rng):
        return {v: [rng.random() for _ in range(2 + len(self.into[v]) + len(self.held[v]))] for v in self.order}

    def quarter(self, luck, before, fixed=()):
        now = dict(fixed)
        for v in self.order:
            if v in fixed:
                continue
            u = iter(luck[v])
            first = next(u)
            base = self.base[v]
            state = len(base) if first < base[-1] else 1 if first < sum(base) else 0
            if next(u) < self.keeps.get(v, 0) and before:
                state = max(state, before[v])
            for source, later, gives in self.into[v]:
                chance = next(u)
                level = before[source] if later and before else 0 if later else now[source]
                if level:
                    state = max(state, sum(chance < p for p in gives[level - 1]))
            for source, keeps in self.held[v]:
                if next(u) >= keeps and now[source]:
                    state = 0
            now[v] = state
        return now


def drawn_households(net, count=HOUSEHOLDS):
    """(sampler, the luck of each household, its first quarter); the same every time."""
    rng = random.Random(SEED)
    sampler = Sampler(net, now_order(net)[0])
    luck = [sampler.draw(rng) for _ in range(count)]
    return sampler, luck, [sampler.quarter(drawn, None) for drawn in luck]


def there(households, variable):
    """The share of households in which the variable is there."""
    return sum(h[variable] > 0 for h in households) / len(households)


# ---------------------------------------------------------------- checking: what the checkers of the content share

REGISTER = ROOT / "docs/algorithm-register.md"
EVIDENCE = ROOT.parent / "shared/evidence/EVIDENCE.csv"
WIDE = (0.3, 3.0)
passed = 0
failed = []
skipped = []


def check(good, text):
    """Counts; keeps the text of what is wrong."""
    global passed
    if good:
        passed += 1
    else:
        failed.append(text)
    return good


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return float("nan")


def words(place, item, *keys):
    for key in keys:
        said = item.get(key)
        good = isinstance(said, dict) and set(said) == {"nl", "en"} and all(v.strip() for v in said.values())
        check(good, f"{place}: {key} needs nl and en")


def margin(place, factor, assumed):
    low, high = map(number, factor) if isinstance(factor, list) and len(factor) == 2 else (0, 0)
    if check(0 < low <= 1 <= high, f"{place}: factor must be [lower than 1, higher than 1]"):
        check(not assumed or (low <= WIDE[0] and high >= WIDE[1]), f"{place}: an assumption needs a factor of at least {list(WIDE)}")


class Evidence:
    """The research overview; without it the rows cannot be checked, which is said once."""

    def __init__(self):
        self.rows = self.links = None
        if EVIDENCE.exists():
            with EVIDENCE.open(encoding="utf-8", newline="") as file:
                found = [row for row in csv.DictReader(file) if row["status"] == "found"]
            self.rows = {(r["from"], r["to"], r["measure"], r["value"]): r for r in found}
            self.links = {(r["from"], r["to"]) for r in found}
        else:
            skipped.append("the rows of evidence, for ../shared/evidence/EVIDENCE.csv is not here")

    def row(self, place, text):
        key = tuple(next(csv.reader([text])))
        check(len(key) == 4, f"{place}: evidence must be from,to,measure,value: {text}")
        if self.rows is None:
            return None
        check(key in self.rows, f"{place}: no such row with status found: {text}")
        return self.rows.get(key)

    def link(self, place, text):
        check(self.links is None or tuple(text.split(",")) in self.links, f"{place}: no found row {text}")


def known_ids():
    services = [read(path) for path in sorted((ROOT / "content/services").glob("*.yaml"))]
    facts = {}
    for fact in read(ROOT / "content/facts/facts.yaml")["facts"]:
        facts.setdefault(fact["name"], []).append(fact)
    return {
        "domains": {d["id"] for file in services for d in file.get("domains", [])},
        "actions": {s["id"] for file in services for s in file.get("services", [])}
        | {s["id"] for s in read(ROOT / "content/laws/schemes.yaml")["schemes"]} | {"none"},
        "worries": {p["id"]: p for p in read(ROOT / "content/worries/words.yaml")["problems"]},
        "facts": facts,
    }


def report():
    for text in failed:
        print(text)
    for text in skipped:
        print(f"Skipped: {text}")
    print(f"{passed} passed, {len(failed)} failed" + (f", {len(skipped)} skipped" if skipped else ""))
    return 1 if failed else 0


# The fields of publication standard 1.0 of the Dutch Algorithm Register, and how many characters one may have.
FIELDS = {
    "Naam": 100, "Korte omschrijving": 350, "Organisatie": 100, "Thema": 0, "Status": 0, "Begindatum": 0, "Einddatum": 0, "Contactgegevens": 500,
    "Link naar publiekspagina": 500, "Publicatiecategorie": 0, "Link naar bronregistratie": 500, "Doel en impact": 2500, "Afwegingen": 2500,
    "Menselijke tussenkomst": 2500, "Risicobeheer": 2500, "Wettelijke basis": 2500, "Verwijzingen wettelijke basis": 0,
    "Link naar verwerkingsregister": 500, "Impacttoetsen": 0, "Toelichting op impacttoetsen": 2500, "Gegevens": 2500,
    "Verwijzingen gegevensbronnen": 0, "Technische werking": 5000, "Leverancier": 200, "Link naar broncode": 500, "Taal": 0,
    "Versie publicatiestandaard": 0, "Bron-ID": 100, "Zoektermen": 2500,
}


def register_entry(title):
    """An entry of docs/algorithm-register.md; every field must be there, in order, within its length."""
    entry = REGISTER.read_text(encoding="utf-8").split(f"## {title}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| [^|]*\(([^|()]*)\) \| (.+) \|$", entry, re.M)
    check([name for name, _ in rows] == list(FIELDS), f"algorithm-register.md: the fields are not those of the standard: {[name for name, _ in rows]}")
    for name, content in rows:
        check(not FIELDS.get(name) or len(content) <= FIELDS[name], f"algorithm-register.md, {title}: {name} has {len(content)} characters of {FIELDS.get(name)}")
    return entry


# ---------------------------------------------------------------- pages: what the pages about the content share

WIDTH = 150


def plain(x):
    return f"{x:.4g}".replace(".", ",")


def rounded(x):
    """Two digits that matter, for a margin."""
    return plain(float(f"{x:.2g}"))


def of_many(chance, factor=None):
    """'11 van de 100 (3 tot 17)': small chances of 1.000 or 10.000, so that no figure begins with nought."""
    many = 100 if chance >= 0.01 else 1000 if chance >= 0.001 else 10000
    text = f"{plain(chance * many)} van de {many:,}".replace(",000", ".000")
    if factor:
        low, high = (chance * float(f) / (1 - chance + chance * float(f)) for f in factor)
        text += f" ({rounded(low * many)} tot {rounded(high * many)})"
    return text


def of_100(chance):
    return f"{chance * 100:.1f}".replace(".", ",")


def at_least(chances, factor):
    if len(chances) == 1:
        return of_many(chances[0], factor)
    return f"ten minste wat bij {of_many(chances[0], factor)}, ernstig bij {of_many(chances[1], factor)}"


def wrapped(text, first="", rest=None):
    rest = first if rest is None else rest
    return textwrap.fill(re.sub(r"[ \n]+", " ", text), WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False,
                         break_on_hyphens=False)


def bullet(text, depth=0):
    """An item of a list. No continued line may look like an item or a heading of its own."""
    text = wrapped(text, "  " * depth + "* ", "  " * depth + "  ")
    return re.sub(r"\n( *)(\d*)([-+*#>]|(?<=\d)[.)])(?= )", r"\n\1\2\\\3", text)


def sentence(text):
    return text[0].upper() + text[1:]


def thousands(n):
    return f"{n:,}".replace(",", ".")
