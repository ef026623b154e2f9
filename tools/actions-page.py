#!/usr/bin/env python3
"""docs/acties.md: the catalogue of actions and the budgets, for a domain expert who reads and corrects them.

Everything on the page follows from content/actions and content/budgets and the lists that they name: the network of causes, services,
schemes, facts. The same bytes on every machine.

  tools/actions-page.py --write    write the page
  tools/actions-page.py --check    fail when it is out of date; ends with `N passed, N failed`
"""
import csv
import sys

import causes
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

# The pairs of bias.csv: what the second of two households is, how that changes what is relieved of what both tell (−1 less, 0 the same or nearly, 1 more), and
# whom it could wrong. The direction is checked against the figures.
WHO = {
    "age_22": ("22 jaar in plaats van 45", 0, ""), "age_66": ("66 jaar in plaats van 45", 0, ""),
    "partner": ("een partner met hetzelfde inkomen", -1, "Met twee lage lonen is er geen bijstand, en dan vallen de bijstand en het voorschot weg. Dat volgt uit de wet. Kijk na: blijft er dan nog een "
                "stap tegen te weinig geld over?"),
    "children": ("twee kinderen", 0, ""),
    "resident_other": ("niet gelijkgesteld aan een Nederlander, wel rechtmatig hier", -1, "De wet weigert bijstand en schuldhulp; een voedselpakket en hulp bij geld komen er soms voor in de plaats. Nagekeken bij elk "
                       "huishouden: zonder de stappen waarover de wet anders beslist, zijn de plannen gelijk. Kijk na: klopt wat er over het verblijf is ingevuld? Eén verkeerd antwoord kost hier het meest"),
    "resident_no": ("geen rechtmatig verblijf", -1, "Hetzelfde; wat niet van een recht afhangt, zoals de huisarts, blijft staan"),
    "home_elsewhere": ("woont hier, staat nergens ingeschreven", 0, "Of iemand recht heeft op schuldhulp, is dan niet zeker. De stap blijft staan, met wat nog moet blijken. Kijk na: kan iemand zich "
                       "inschrijven, of een briefadres krijgen?"),
    "home_untold": ("vertelt niet waar het woont", -1, "Een recht is dan een stap die nog moet blijken, geen zekerheid. Hulp uit de Wmo wordt een vraag en geen stap, behalve hulp die het huishouden zelf noemt. "
                    "Vertel vooraf dat er niets wordt bewaard. Kijk na: is er hulp nodig, vraag dan eerst waar het woont"),
    "home_none": ("geen vaste woning", -1, "Onderdak gaat voor: het vraagt wat een huishouden kan dragen, en de rest wacht of valt weg. Rechten die om een adres vragen, worden een vraag en geen stap. Kijk na wat er kan zodra er een bed is"),
    "reading": ("vertelt ook dat lezen moeilijk is", 0, "Er komt een doel bij, en soms een stap. Lessen zijn er voor wie dat wil"),
    "disability": ("vertelt ook van een beperking in huis", 0, ""),
    "work": ("een loon in plaats van bijstand", 1, "Wie al bijstand heeft, krijgt niet de stap om haar aan te vragen; wie met een laag loon recht heeft op aanvulling, krijgt die wel. Kijk na of iemand met bijstand en "
             "te weinig geld een andere stap heeft"),
    "in_words": ("schrijft het ook op, in plaats van alleen te antwoorden", 0, "Hetzelfde plan. Binnen een huishouden weegt wat in eigen woorden is gezegd twee keer zo zwaar. In één pot over veel huishoudens telt elk "
                 "probleem één keer, hoe het ook is verteld"),
    "tells_half": ("vertelt de helft van wat er is", 1, "Wat wel is verteld wordt vaker verholpen, want er is meer ruimte voor; voor de andere helft komt er niets. Wie minder durft te vertellen, krijgt minder"),
}
MEASURED = {"relieved": "van wat beide vertellen, weg of minder (van 100)", "relief": "verlichting", "cost": "kosten (EUR)", "steps": "stappen", "weekly": "elke week", "rights": "een recht", "blocked": "kan niet",
            "asked": "nog een vraag"}
NEARLY = 0.5  # of 100


def decimal(value, digits=1):
    return f"{value:.{digits}f}".replace(".", ",")


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
        self.bias()
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
        self.add("* [De potten](#potten)", "* [Wat er tussen de potten staat](#schotten)", "* [Wat er verandert als iemand een ander is](#verschillen)", "* [Gelezen cijfers buiten het overzicht van onderzoek](#bronnen)", "")

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
        if kind == "not_yet":
            return f"krijgt nog geen {self.schemes[value]} (`{value}`)"
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

    # ------------------------------------------------------------ whom a plan could wrong

    def bias(self):
        text = (ACTIONS / "bias.csv").read_text(encoding="utf-8").splitlines()
        check(text[0] == f"# catalogue {digest()} network {causes.digest()}", "bias.csv is of another catalogue or network; run tools/plan-bias.py --write")
        rows = list(csv.DictReader(text[1:]))
        alone = [r for r in rows if r["differs"] == "alone"]
        rows = [r for r in rows if r["differs"] in WHO]
        self.add('<a id="verschillen"></a>', "", "## Wat er verandert als iemand een ander is", "", wrapped(
            f"Twee huishoudens vertellen dezelfde zorgen en geven dezelfde antwoorden; één ding is anders. Wat doet dat met het plan? Elk vak is een gemiddelde over {rows[0]['households']} verzonnen "
            "huishoudens, zonder → met dat ene ding (`tools/plan-bias.py`). Het zegt niets over wat iemand waard is; wel wie een plan tekort kan doen. *Verlichting* telt op hoeveel er weg is, gewogen naar waar "
            "het huishouden wakker van ligt. *Elke week* zijn stappen die elke week of vaker iets vragen. *Kan niet* en *nog een vraag* tellen elk tot acht."), "")
        self.add(wrapped(
            "**Een andere naam** (Nederlands, Turks, Marokkaans, Pools of Surinaams klinkend) **en een andere postcode veranderen niets**: het plan is letter voor letter hetzelfde. Leeftijd, een partner en verblijf "
            "veranderen een plan alleen doordat een wet over een recht anders beslist, en door de ruimte die dat geeft: zonder die stappen zijn de plannen gelijk. Beide worden bij elke toets nagekeken."), "")
        self.add(f"| het andere huishouden | {' | '.join(MEASURED.values())} |", f"| --- |{' ---: |' * len(MEASURED)}")
        cells = {(r["differs"], r["measure"]): r for r in rows}
        for who, (name, direction, _) in WHO.items():
            self.add(f"| {name} | {' | '.join(self.changed(cells[who, m], m) for m in MEASURED)} |")
            r = cells[who, "relieved"]
            change = float(r["after"]) - float(r["before"])
            check((change > NEARLY) - (change < -NEARLY) == direction, f"actions-page.py: what is said of {who} does not fit its figures any more: {change:.2f} of 100")
        self.add("", "Het huishouden bij wie het aandeel dat wordt verholpen het meest verandert:", "", "| het andere huishouden | van 100 | wat het vertelt | stappen eruit | stappen erbij |",
                 "| --- | ---: | --- | --- | --- |")
        for who, (name, *_) in WHO.items():
            r = cells[who, "relieved"]
            if r["most_before"] != r["most_after"]:
                told, gone, new = (", ".join(of(i) for i in r[key].split()) or "–" for key, of in (("told", lambda i: self.variables[i].lower()), ("gone", self.link), ("new", self.link)))
                self.add(f"| {name} | {decimal(float(r['most_before']))} → {decimal(float(r['most_after']))} | {told} | {gone} | {new} |")
        self.add("", "Voor wie dat verkeerd kan uitpakken, en wat een gemeente nakijkt:", "")
        self.add(*[bullet(f"**{sentence(name)}**: {words}.") for name, _, words in WHO.values() if words])
        empty = ", ".join(f"{self.variables[r['told']].lower()} (`{r['told']}`)" for r in alone if float(r["after"]) == 0)
        self.add("", wrapped(f"**Wie alleen dit vertelt, krijgt een leeg plan**: {empty}. Het doel staat er wel, als 'nog geen stap'. Er past geen hulp goed genoeg bij, of er is eerst een antwoord "
                             "nodig."), "")

    @staticmethod
    def changed(r, measure):
        digits = {"relief": 2, "cost": 0}.get(measure, 1)
        return f"{decimal(float(r['before']), digits)} → {decimal(float(r['after']), digits)}"

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
