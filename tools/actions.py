"""The catalogue of actions and the budgets as Python reads them.

Read first: content/actions/README.md. Used by check-actions.py (is it sound?) and actions-page.py (docs/acties.md). Every scalar is text, as
written.
"""
import csv
import hashlib
import math
import re

from causes import ASSUMED, ROOT, Loader, read

ACTIONS = ROOT / "content/actions"
BUDGETS = ROOT / "content/budgets/budgets.yaml"
LAWS = ROOT / "content/laws/gm/merendal"
# Of a condition, from hard to soft: the order in which a block is looked for.
LAYERS = ("fact", "national_law", "local_rule", "contract", "habit")
# Who may have to agree that the counter does not list as a body.
EMPLOYER = "werkgever"
CITED = re.compile(r"\[bron: (\w+)\]")


def files():
    return sorted(ACTIONS.glob("*.yaml"))


def read_catalogue():
    """Documents by file name, the budgets, and the places where a key stands twice (YAML keeps the last and is silent)."""
    Loader.faults = []
    documents = {path.name: read(path) for path in files()}
    budgets = read(BUDGETS)
    return documents, budgets, [re.sub(r"^.*/", "", fault) for fault in Loader.faults]


def actions_of(documents):
    """Every action, in order of the files and within them."""
    return [a for document in documents.values() for a in document["actions"]]


def read_sources():
    """The figures outside the research overview: id → row of sources.csv."""
    with (ACTIONS / "sources.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def digest():
    """Of all numbers: the actions, in order of file name, then the budgets."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in [*files(), BUDGETS])).hexdigest()


def line_numbers(path, start):
    """The lines of a file on which its items begin, in order: `  - id:` of an action, `  - from:` of a wall."""
    return [n for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if line.startswith(start)]


def calculations(text):
    """What a sentence works out: (the working, its value, the answer it gives). '0,15 × 1,07 / 0,85 = 0,19', '2Φ(0,27/√2) − 1 = 0,15'."""
    amount = r"\d[\d.]*(?:,\d+)?"
    for found in re.finditer(rf"2Φ\(({amount})/√2\) − 1 = ({amount})", text):
        yield found[0], math.erf(figure(found[1]) / 2), figure(found[2])
    for found in re.finditer(rf"({amount}(?: [×/] {amount})+) = ({amount})", text):
        first, *rest = re.split(r" ([×/]) ", found[1])
        value = figure(first)
        for sign, operand in zip(rest[::2], rest[1::2]):
            value = value * figure(operand) if sign == "×" else value / figure(operand)
        yield found[0], value, figure(found[2])


def figure(text):
    """A Dutch number: a full stop between thousands, a comma before decimals."""
    return float(text.replace(".", "").replace(",", "."))


def by_laws():
    """Title → numbers of the articles of the by-laws that the demo municipality has."""
    found = {}
    for path in sorted(LAWS.glob("*/*.yaml")):
        law = read(path)
        found[law["officiele_titel"]] = {str(a["number"]).split(" ")[0] for a in law["articles"]}
    return found


def rests_on(items):
    """How many numbers follow from a figure, are guessed beside a figure about something near, or are guessed."""
    sure = sum(not i["how"].startswith(ASSUMED) for i in items)
    near = sum(i["how"].startswith(ASSUMED) and bool(i["evidence"] or CITED.search(i["how"])) for i in items)
    return sure, near, len(items) - sure - near


def counts(actions, budgets):
    """What the page and the README count, by its name there."""
    changes = [c for a in actions for c in a["changes"]]
    costs = [a["cost"] for a in actions if a["paid_from"]]
    conditions = [c for a in actions for c in a["conditions"]]
    effect, price = rests_on(changes), rests_on(costs)
    return {
        "acties": len(actions), "buiten elke wet om": sum(not a["basis"] for a in actions),
        "waar iemand recht op heeft": sum(a["right"] == "true" for a in actions), "gevolgen": len(changes),
        "gevolgen uit een cijfer": effect[0], "gevolgen met een cijfer over iets nabijs": effect[1], "gevolgen geschat": effect[2],
        "acties die geld kosten": len(costs), "kosten uit een cijfer": price[0], "kosten met een cijfer over iets nabijs": price[1],
        "kosten geschat": price[2], "voorwaarden": len(conditions),
        "die iedereen in Merendal tegenhouden": sum("nothing" in c["needs"] for c in conditions),
        "die over een aantal plekken gaan": sum("places" in c["needs"] for c in conditions),
        "potten": len(budgets["budgets"]), "schotten": len(budgets["walls"]),
    }
