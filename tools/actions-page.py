#!/usr/bin/env python3
"""docs/acties.md: the catalogue of actions and the budgets, for a domain expert who reads and corrects them.

Everything on the page follows from content/actions and content/budgets and the lists that they name: the network of causes, services,
schemes, facts. The same bytes on every machine.

  tools/actions-page.py --write    write the page
  tools/actions-page.py --check    fail when it is out of date; ends with `N passed, N failed`
"""
import sys

from actions import ACTIONS, BUDGETS, LAYERS, actions_of, counts, digest, line_numbers, read_catalogue, read_sources
from causes import CAUSES, ROOT, bullet, check, of_many, read, read_network, report, sentence, wrapped

PAGE = ROOT / "docs/acties.md"
KINDS = {"municipal": "gemeente", "national": "landelijk", "health": "zorg", "school": "school", "housing": "verhuurder", "employer": "werkgever", "neighbour": "buur",
         "volunteer": "vrijwilliger", "club": "club", "own": "eigen kracht"}
WHERE = {"fact": "Wat er moet zijn", "national_law": "Wet van het Rijk", "local_rule": "Regel van de gemeente", "contract": "Contract of afspraak", "habit": "Gewoonte"}
WALLS = {"law": "wet", "grant_condition": "voorwaarde van het Rijk", "council": "besluit van de raad", "mandate": "wie mag tekenen", "contract": "contract", "habit": "gewoonte"}
BURDEN = ("niets", "af en toe iets", "elke week iets", "bijna elke dag iets")
STATES = {"yes": "wel", "some": "ten minste wat", "severe": "ernstig"}

INTRO = """
Deze bladzijde laat alle acties zien die Samenhang in een plan kan zetten: wat er gebeurt, wat het wegneemt, wie het doet, wat het kost, hoe lang het duurt, en
welke regel in de weg kan staan. Daaronder de potten van de verzonnen gemeente Merendal, en wat er tussen staat. **Klopt er iets niet? Dat willen wij graag
horen.** Noem het regelnummer dat erbij staat, zeg wat er anders moet en hoe u dat weet. Hoe u een getal zelf verbetert, staat in
[content/actions](../content/actions/README.md#een-getal-verbeteren); daar staat ook [wat er zwak is](../content/actions/README.md#wat-hier-zwak-is).
"""

HOW_TO_READ = """
## Hoe u dit leest

* **Van de 100** gaat over honderd huishoudens die het probleem hebben, het anders zouden houden, en deze hulp echt krijgen: bij zoveel is het aan het einde
  weg, dóór de hulp. **Tussen haakjes** staat de marge: in negen van de tien berekeningen ligt het daartussen.
* **Aanname van deskundigen**: er is geen cijfer gevonden, of een cijfer over iets nabijs; nog geen deskundige heeft haar gelezen.
* **Voorwaarden** staan van hard naar zacht: wat er moet zijn, de wet van het Rijk, de regel van de gemeente, een contract, en gewoonte. Bij een gewoonte staat
  waar staat dat het al die tijd mocht. Regels, contracten en gewoonten van Merendal zijn verzonnen.
* **Recht**: wie aan de voorwaarden voldoet, heeft er recht op. Geen plan en geen lege pot haalt dat weg.
* **Kosten** zijn euro's van de gemeenschap voor het geheel. Wat een huishouden zelf krijgt aan toeslagen, is daar niet bij.
"""


def weeks(text):
    return f"{text} week" if text == "1" else f"{text} weken"


def euros(text):
    """'EUR 16.883,00': as a Dutch reader writes it."""
    whole, cents = text.split(".")
    return f"EUR {int(whole):,}".replace(",", ".") + f",{cents}"


class Page:
    def __init__(self):
        self.documents, self.budgets, _ = read_catalogue()
        self.actions = actions_of(self.documents)
        self.names = {a["id"]: a["name"]["nl"] for a in self.actions}
        self.variables = {v["id"]: v["name"]["nl"] for v in read_network()[0]["variables"]}
        files = [read(path) for path in sorted((ROOT / "content/services").glob("*.yaml"))]
        self.domains = [(d["id"], d["name"]["nl"]) for f in files for d in f.get("domains", [])]
        self.bodies = {b["id"]: b["name"]["nl"] for f in files for b in f.get("bodies", [])} | {"werkgever": "de werkgever"}
        self.services = {s["id"]: s["name"]["nl"] for f in files for s in f.get("services", [])}
        self.schemes = {s["id"]: s["name"]["nl"] for s in read(ROOT / "content/laws/schemes.yaml")["schemes"]}
        self.services = self.schemes | self.services
        self.facts = {f["name"]: f for f in read(ROOT / "content/facts/facts.yaml")["facts"]}
        self.pots = {b["id"]: b["name"]["nl"] for b in self.budgets["budgets"]}
        self.rows = {r["row"]: (s["cite"], r["nl"]) for s in read(CAUSES / "sources.yaml")["sources"] for r in s["rows"]}
        self.sources = read_sources()
        self.out = []

    def add(self, *texts):
        self.out += texts

    def text(self):
        self.add("# Acties en potten", "", wrapped(INTRO.strip()), "", HOW_TO_READ.strip(), "")
        self.overview()
        self.contents()
        for domain, name in self.domains:
            document = self.documents.get(f"{domain}.yaml", {"actions": []})
            if document["actions"]:
                self.add(f'<a id="domein-{domain}"></a>', "", f"## {name}", "")
            lines = line_numbers(ACTIONS / f"{domain}.yaml", "  - id: ") if document["actions"] else []
            for a, line in zip(document["actions"], lines):
                self.action(a, f"[regel\N{NO-BREAK SPACE}{line}](../content/actions/{domain}.yaml#L{line})")
        self.pots_and_walls()
        self.cited()
        return "\n".join(self.out).rstrip("\n") + "\n"

    # ------------------------------------------------------------ counts

    def overview(self):
        self.add("## In één oogopslag", "", "| wat | aantal |", "| --- | ---: |", *[f"| {name} | {count} |" for name, count in counts(self.actions, self.budgets).items()], "")
        self.add("| wie het doet | acties | buiten elke wet om | kost niets |", "| --- | ---: | ---: | ---: |")
        for kind, name in KINDS.items():
            ours = [a for a in self.actions if a["kind"] == kind]
            self.add(f"| {name} | {len(ours)} | {sum(not a['basis'] for a in ours)} | {sum(not a['paid_from'] for a in ours)} |")
        self.add("", "| waar de voorwaarde staat | voorwaarden | houden in Merendal iedereen tegen |", "| --- | ---: | ---: |")
        for layer, name in WHERE.items():
            ours = [c for a in self.actions for c in a["conditions"] if c["layer"] == layer]
            self.add(f"| {name} | {len(ours)} | {sum('nothing' in c['needs'] for c in ours)} |")
        self.add("", "| wat potten scheidt | schotten | waar niets over mag |", "| --- | ---: | ---: |")
        for kind, name in WALLS.items():
            ours = [w for w in self.budgets["walls"] if w["kind"] == kind]
            self.add(f"| {name} | {len(ours)} | {sum(w.get('most') == '0.00' for w in ours)} |")
        self.add("", wrapped(f"SHA-256 van alle acties en potten samen: `{digest()}`."), "")

    def contents(self):
        self.add("## Inhoud", "")
        for domain, name in self.domains:
            ours = self.documents.get(f"{domain}.yaml", {"actions": []})["actions"]
            if ours:
                self.add(bullet(f"[{name}](#domein-{domain}): " + " · ".join(self.link(a["id"]) for a in ours)))
        self.add("* [De potten](#potten)", "* [Wat er tussen de potten staat](#schotten)", "* [Gelezen cijfers buiten het overzicht van onderzoek](#bronnen)", "")

    def link(self, action):
        return f"[{self.names[action]}](#{action})"

    # ------------------------------------------------------------ an action

    def action(self, a, place):
        self.add(f'<a id="{a["id"]}"></a>', "", f"### {a['name']['nl']}", "", wrapped(f"{sentence(a['words']['nl'])} (`{a['id']}`, {place})"), "")
        who = f"{KINDS[a['kind']]}: {a['role']['nl']}" + (f"; waar: {self.services[a['service']]} (`{a['service']}`)" if "service" in a else "")
        self.add(bullet(f"Wie: {who}"))
        if "handles" in a:
            self.add(bullet("**Eerste antwoord op gevaar**: " + ", ".join(self.variables[v].lower() for v in a["handles"])))
        if a["right"] == "true":
            self.add("* **Recht** voor wie aan de voorwaarden voldoet")
        self.add("* Neemt weg:")
        for c in a["changes"]:
            share = of_many(float(c["works"]), c["factor"])
            grade = f" (graad {c['grade']})" if c["grade"] != "none" else ""
            self.add(bullet(f"**[{self.variables[c['variable']]}](oorzaken.md#{c['variable']})**: bij {share}. {sentence(c['how'])}{self.rows_of(c['evidence'])}{grade}", 1))
        self.law(a)
        self.conditions(a)
        self.cost(a)
        self.add(bullet(f"Tijd: {weeks(a['waits'])} wachten, na {weeks(a['works_after'])} begint het te helpen, het duurt {weeks(a['lasts'])}. {sentence(a['time'])}"),
                 bullet(f"Vraagt van het huishouden: {BURDEN[int(a['burden'])]}"))
        for key, name in (("after", "Eerst"), ("not_with", "Niet samen met")):
            if a[key]:
                self.add(bullet(f"{name}: " + ", ".join(self.link(other) for other in a[key])))
        if "brings" in a:
            self.add(bullet(f"Wat het huishouden inbrengt: {a['brings']}"))
        self.add("")

    def rows_of(self, rows):
        return "".join(f" — {self.rows[row][1]}, {self.rows[row][0]}" if row in self.rows else f" — `{row}`" for row in rows)

    def law(self, a):
        if not a["basis"]:
            self.add("* Wettelijke basis: geen; niets verbiedt het en niemand hoeft te beslissen")
            return
        self.add("* Wettelijke basis:")
        self.add(*[bullet(f"{law['law']}, artikel {law['article']}: {law['words']}", 1) for law in a["basis"]])

    def conditions(self, a):
        if not a["conditions"]:
            self.add("* Voorwaarden: geen")
            return
        self.add("* Voorwaarden:")
        for c in sorted(a["conditions"], key=lambda c: LAYERS.index(c["layer"])):
            allowed = f" **Het mocht al**: {c['allowed']}" if "allowed" in c else ""
            self.add(bullet(f"{WHERE[c['layer']]} ({c['source']}): {c['words']['nl']} Nagekeken: {self.needs(c['needs'])}.{allowed}", 1))

    def needs(self, needs):
        kind = next(iter(needs))
        value = needs[kind]
        if kind == "fact":
            return f"`{value}: {needs['is']}`"
        if kind == "scheme":
            return f"recht op {self.schemes[value]} (`{value}`)"
        if kind == "problem":
            return f"[{self.variables[value]}](oorzaken.md#{value}) is er {STATES[needs['at_least']]}"
        if kind == "places":
            return f"is er een plek vrij? {value} in een jaar"
        if kind == "agreed":
            return f"vastgelegde afspraak met {self.bodies[value]}"
        return {"children": "er zijn kinderen", "adult": "er is een volwassene", "nothing": "niets; zo lang de regel er is, houdt hij iedereen tegen"}[kind]

    def cost(self, a):
        cost = a["cost"]
        if not a["paid_from"]:
            self.add(bullet(f"Kosten: geen. {sentence(cost['how'])}"))
            return
        rows = "".join(f" (`{row}`)" for row in cost["evidence"])
        self.add(bullet(f"Kosten: {euros(cost['amount'])} ({euros(cost['low'])} tot {euros(cost['high'])}). {sentence(cost['how'])}{rows}. "
                        f"Betaald uit: {', daarna '.join(self.pots[b] for b in a['paid_from'])}"))

    # ------------------------------------------------------------ the rest

    def pots_and_walls(self):
        self.add('<a id="potten"></a>', "", "## De potten", "", wrapped(f"Van de verzonnen gemeente Merendal, jaar {self.budgets['year']}. Alle bedragen zijn verzonnen."), "",
                 "| pot | van wie | wet of afspraak | bedrag | hoe |", "| --- | --- | --- | ---: | --- |")
        for b in self.budgets["budgets"]:
            self.add(f"| {b['name']['nl']} (`{b['id']}`) | {self.bodies[b['owner']]} | {b['law']} | {euros(b['amount'])} | {b['how']} |")
        self.add("", '<a id="schotten"></a>', "", "## Wat er tussen de potten staat", "", wrapped(
            "Een schot houdt tegen dat geld uit de ene pot iets uit de andere betaalt. *Hoogstens* is wat er volgens de regels van nu in een jaar over mag. Staat een "
            "paar er niet bij, dan gaat er niets over."), "", "| van | naar | wat het is | hoogstens | waar het staat | in gewone woorden | regel |", "| --- | --- | --- | ---: | --- | --- | ---: |")
        for w, line in zip(self.budgets["walls"], line_numbers(BUDGETS, "  - from: ")):
            most = euros(w["most"]) if "most" in w else "geen grens"
            self.add(f"| {self.pots[w['from']]} | {self.pots[w['to']]} | {WALLS[w['kind']]}{', met afspraak' if w['agreement'] == 'true' else ''} | {most} | {w['source']} | {w['words']['nl']} | "
                     f"[{line}](../content/budgets/budgets.yaml#L{line}) |")
        self.add("")

    def cited(self):
        self.add('<a id="bronnen"></a>', "", "## Gelezen cijfers buiten het overzicht van onderzoek", "", wrapped(
            "Gelezen als bladzijde of fragment, en nog niet beoordeeld. In de tekst staan zij als *bron*."), "")
        self.add(*[bullet(f"`{i}`: {s['cite']}: {s['said']} (<{s['link']}>)") for i, s in self.sources.items()], "")


def main():
    page = Page().text()
    for number, line in enumerate(page.splitlines(), 1):
        check(len(line) <= 200 or line.startswith(("|", "* `", "  <")) or "http" in line, f"docs/acties.md:{number}: {len(line)} columns")
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
    check(PAGE.exists() and PAGE.read_text(encoding="utf-8") == page, "docs/acties.md is out of date; run tools/actions-page.py --write")
    return report()


if __name__ == "__main__":
    sys.exit(main())
