#!/usr/bin/env python3
"""docs/oorzaken.md: the causal network of content/causes, for a domain expert who reads and corrects it.

Everything on the page follows from content/causes (network.yaml, sources.yaml, bias.csv) and the lists that it names: worries, facts,
services. The same bytes on every machine.

  tools/causes-page.py --write    write the page
  tools/causes-page.py --check    fail when it is out of date; ends with `N passed, N failed`
"""
import csv
import re
import sys

from causes import (ASSUMED, CAUSES, NETWORK, NEVER, ROOT, at_least, bullet, check, digest, drawn_households, mappings, of_100, of_many, plain,
                    read, read_network, report, sentence, steps, there, thousands, wrapped)

PAGE = ROOT / "docs/oorzaken.md"
FILE = "../content/causes/network.yaml"
STATES = {"none": "niet", "no": "niet", "yes": "wel", "some": "wat", "severe": "ernstig"}
WHOSE = {"household": "van het huishouden", "adult": "van een volwassene", "child": "van een kind; alleen in een huishouden met kinderen"}
KINDS = {"problem": "Probleem", "cause": "Oorzaak die niemand vanzelf noemt", "outside": "Buiten het huishouden", "protective": "Beschermt"}
WHEN = {"now": "meteen", "next": "volgend kwartaal"}
COUNTED = {"schuldposten": "losse schulden in het huishoudbestand", "talenten": "genoemde talenten"}
WEIGHTS = {"awake": "wat het huishouden noemt als waar het wakker van ligt", "told": "wat alleen uit een antwoord blijkt",
           "other": "alle andere problemen, ook vermoede", "danger": "gevaar dat is verteld: ten minste (gevaar dat niemand vertelde, telt niet mee)"}
LISTS = {"stops": "Bij dit gevaar, verteld of gezien, noemt het programma geen plek om te beginnen en geen vermoedens; eerst moet het veilig zijn",
         "unsaid": "Dit wordt nooit vermoed en nooit als hulp genoemd zolang niemand het vertelde",
         "unasked": "Dit wordt wel vermoed, maar het programma vraagt nooit of het klopt: het is een verwijt, of geen vraag die een gezin zo kan beantwoorden",
         "not_at_work": "Dit is er niet als iedere volwassene onder de AOW-leeftijd loon of winst heeft, of iedereen die leeftijd heeft, tenzij iemand "
                        "het vertelt of ziet"}
BLANKS = {"{kind}": "uw kind", "{ander}": "de ander"}

INTRO = """
Deze bladzijde laat alles zien wat Samenhang weet over hoe problemen van een huishouden samenhangen: wat waarvan komt, waartoe het leidt, hoe zeker
dat is en waar het vandaan komt. **Klopt er iets niet? Dat willen wij graag horen.** Noem het regelnummer dat erbij staat, zeg wat er anders moet en
hoe u dat weet. Hoe u een getal zelf verbetert, staat in [content/causes](../content/causes/README.md#een-getal-verbeteren); daar staat ook
[wat er zwak is](../content/causes/README.md#wat-hier-zwak-is) en [voor wie het verkeerd kan uitpakken](../content/causes/README.md#voor-wie-dit-verkeerd-kan-uitpakken).

**Schrijven kan naar** {name}, <{email}>, ook als u niet programmeert; naam en adres staan in [publiccode.yml](../publiccode.yml).{not_yet} **Liever zelf veranderen?** Hoe een
verandering gaat, van voorstel tot opname, staat in [CONTRIBUTING.md](../CONTRIBUTING.md) (Engels); wat u aanpast staat hierboven. Elke verandering van een getal komt met haar reden in
[content/causes](../content/causes/README.md#bevroren) te staan.

Deze bladzijde wordt gemaakt door `tools/causes-page.py --write`; verander haar niet met de hand.
"""
NOT_YET = " Dit adres is nog een voorbeeld: het echte komt er bij de eerste openbare uitgave."
HOW_TO_READ = """
## Hoe u dit leest

* **Van de 100** gaat altijd over honderd huishoudens waar die oorzaak is en verder niets het gevolg geeft: in zoveel daarvan komt het gevolg door
  deze oorzaak. *Ten minste wat* telt ook wie het ernstig heeft.
* **Tussen haakjes** staat de marge: in negen van de tien berekeningen ligt de kans daartussen. Bij een aanname is die wijd.
* **Meteen** werkt in hetzelfde kwartaal, **volgend kwartaal** pas daarna. Elke kring (schulden, stress, weer schulden) loopt door de tijd.
* **Onderzoek**: de grootte volgt uit een cijfer. **Alleen de richting, of een cijfer over iets nabijs**: er is onderzoek, maar de grootte is geschat.
  **Aanname van deskundigen**: er is geen cijfer gevonden; nog geen deskundige heeft haar gelezen.
* **Graad A** is een samenvatting van veel onderzoek of een proef, **B** een enkele studie; een min erachter is iets zwakker. **Telt als oorzaak** is
  het deel van de gevonden samenhang dat wij als oorzaak nemen: wie schulden heeft, is vaker somber, maar dat komt niet allemaal door de schulden.
* **Uit zichzelf** is hoe vaak iets er is als geen van zijn oorzaken er is. **In het hele net** is hoe vaak het er is in {households} verzonnen
  huishoudens die uit het net zijn getrokken; dat is niet gemeten.
* **Zo vertelt een huishouden het** is de hele vertaling van wat iemand zegt naar dit net. Wat iemand zegt, betekent *ten minste*. Wat niemand zegt,
  is onbekend, en blijft een vermoeden. Staat er niets, dan is het altijd een vermoeden.
"""

class Page:
    def __init__(self):
        self.net, _ = read_network()
        self.lines = self.line_numbers()
        self.variables = {v["id"]: v for v in self.net["variables"]}
        files = [read(path) for path in sorted((ROOT / "content/services").glob("*.yaml"))]
        self.domains = [(d["id"], d["name"]["nl"]) for f in files for d in f.get("domains", [])]
        self.services = {s["id"]: s["name"]["nl"] for f in files for s in f.get("services", [])}
        self.services.update((s["id"], s["name"]["nl"]) for s in read(ROOT / "content/laws/schemes.yaml")["schemes"])
        problems = read(ROOT / "content/worries/words.yaml")["problems"]
        self.worries = {p["id"]: p["name"]["nl"] for p in problems}
        self.danger = {p["id"] for p in problems if "danger" in p}
        self.facts = {f["name"]: f for f in read(ROOT / "content/facts/facts.yaml")["facts"]}
        sources = read(CAUSES / "sources.yaml")
        self.sources = sources["sources"]
        self.rows = {r["row"]: (i, s, r["nl"]) for i, s in enumerate(self.sources, 1) for r in s["rows"]}
        self.bases = {b["base"]: b["cite"] for b in sources["bases"]}
        self.first = drawn_households(self.net)[2]
        self.out = []

    def line_numbers(self):
        """(part, number within it) → line in network.yaml, for the link to the place that must be mended."""
        found, part, count = {}, "", 0
        for number, line in enumerate(NETWORK.read_text(encoding="utf-8").splitlines(), 1):
            if re.match(r"\w+:", line):
                part, count = line.split(":")[0], 0
            elif line.startswith("  - "):
                found[part, count] = number
                count += 1
        return found

    def unsourced(self):
        """What a row of the network rests on must be in sources.yaml; a sentence for each that is not."""
        for part, items in self.net.items():
            for i, item in enumerate(items if isinstance(items, list) else []):
                place = f"content/causes/network.yaml:{self.lines[part, i]}"
                base = item.get("base_source", ASSUMED).removeprefix("EVIDENCE: ")
                missing = [(row, "source") for row in item.get("evidence") or [] if row not in self.rows]
                missing += [(base, "base")] if base != ASSUMED and base not in self.bases else []
                yield from (f"{place}: '{row}' has no {what} in content/causes/sources.yaml; add it there" for row, what in missing)

    def place(self, part, item):
        number = self.lines[part, self.net[part].index(item)]
        return f"[regel\N{NO-BREAK SPACE}{number}]({FILE}#L{number})"

    def link(self, variable):
        return f"[{self.variables[variable]['name']['nl']}](#{variable})"

    def add(self, *texts):
        self.out += texts

    def text(self):
        contact = read(ROOT / "publiccode.yml")["maintenance"]["contacts"][0]
        check("email" in contact, "publiccode.yml: maintenance.contacts has no email; whoever corrects a number must know where to write")
        address = contact.get("email", "")
        intro = INTRO.format(name=contact["name"], email=address, not_yet=NOT_YET if address.endswith("example.org") else "").strip()
        self.add("# Hoe problemen samenhangen", "", *[line for p in intro.split("\n\n") for line in (wrapped(p), "")], HOW_TO_READ.strip().replace("{households}", thousands(len(self.first))), "")
        self.overview()
        self.contents()
        for domain, name in self.domains:
            members = [v for v in self.net["variables"] if v["domain"] == domain]
            if members:
                self.add(f'<a id="domein-{domain}"></a>', "", f"## {name}", "")
                for v in members:
                    self.variable(v)
        self.weights()
        self.not_read()
        self.bias()
        self.research()
        return "\n".join(self.out).rstrip("\n") + "\n"

    # ------------------------------------------------------------ counts

    def overview(self):
        arrows, net = self.net["arrows"], self.net
        bases = [{"how": v["base_source"]} for v in net["variables"]]
        self.add("## In één oogopslag", "", "| wat | uit een cijfer | alleen de richting, of een cijfer over iets nabijs | aanname van deskundigen | samen |",
                 "| --- | ---: | ---: | ---: | ---: |")
        for name, rows in (("pijlen: waartoe iets leidt", arrows), ("wat beschermt", net["protects"]),
                           ("wat een kwartaal later blijft", net["persists"]), ("hoe vaak iets er uit zichzelf is", bases)):
            sure = sum(ASSUMED not in r["how"] for r in rows)
            near = sum(ASSUMED in r["how"] and bool(r.get("evidence")) for r in rows)
            self.add(f"| {name} | {sure} | {near} | {len(rows) - sure - near} | {len(rows)} |")
        grades = sorted({a["grade"] for a in arrows} - {"none"}, key=lambda g: (g[0], len(g)))
        self.add("", "| pijlen | meteen | volgend kwartaal | samen |", "| --- | ---: | ---: | ---: |")
        for grade in [*grades, "none"]:
            row = [sum(a["grade"] == grade and a["lag"] == lag for a in arrows) for lag in WHEN]
            self.add(f"| {'zonder onderzoek' if grade == 'none' else 'graad ' + grade} | {row[0]} | {row[1]} | {sum(row)} |")
        row = [sum(a["lag"] == lag for a in arrows) for lag in WHEN]
        self.add(f"| samen | {row[0]} | {row[1]} | {sum(row)} |", "")
        told = [m for v in net["variables"] for m in mappings(v)]
        self.add(wrapped(f"Er zijn {len(net['variables'])} punten; {sum(bool(mappings(v)) for v in net['variables'])} daarvan kan een huishouden zelf "
                         f"vertellen, met {sum(m[0] == 'worry' for m in told)} zorgen, {sum(m[0] == 'fact' for m in told)} antwoorden en {sum(m[0] == 'count' for m in told)} aantallen. De andere "
                         f"zijn altijd een vermoeden. Gevaar zijn er {sum('danger' in v for v in net['variables'])}; "
                         f"die komen vóór alles, en nooit in de volgorde van waar te beginnen. Van {len(net['unknown'])} verbanden staat er dat "
                         f"niemand ze heeft gemeten. SHA-256 van het net: `{digest()}`."), "")

    def contents(self):
        self.add("## Inhoud", "")
        for domain, name in self.domains:
            members = [v for v in self.net["variables"] if v["domain"] == domain]
            if members:
                self.add(bullet(f"[{name}](#domein-{domain}): " + " · ".join(self.link(v["id"]) for v in members)))
        self.add("* [Wat hoe zwaar telt](#gewichten)", "* [Wat het net niet leest](#niet-gelezen)", "* [Wat één ding dat iemand vertelt, verandert](#verschillen)",
                 "* [Het onderzoek](#onderzoek)", "")

    # ------------------------------------------------------------ a variable

    def variable(self, v):
        name = v["id"]
        states = ", ".join(STATES[s] for s in v["states"][:-1]) + " of " + STATES[v["states"][-1]]
        kind = KINDS[v["kind"]] + (", " + WHOSE[v["whose"]] if v["kind"] != "outside" else "")
        danger = ". **Gevaar: komt vóór alles**" if "danger" in v else ""
        self.add(f'<a id="{name}"></a>', "", f"### {v['name']['nl']}", "",
                 wrapped(f"{kind}: {states}{danger}. `{name}`, {self.place('variables', v)}."), "")
        self.add(bullet(f"Aan het huishouden: \"{v['resident']['nl']}\""), bullet(f"In de taal van het vak: {v['professional']['nl']}"))
        self.base(v)
        if mappings(v):
            self.add("* Zo vertelt een huishouden het:")
            for mapping in mappings(v):
                self.add(bullet(self.told(v, *mapping), 1))
        else:
            self.add("* Zo vertelt een huishouden het: niet. Dit is altijd een vermoeden.")
        if "lever" in v:
            action = v["lever"]["action"]
            same = action == "none" or self.services[action] == v["lever"]["name"]["nl"]
            where = (f": {self.services[action]}" if not same else "") + (f" (`{action}`)" if action != "none" else "")
            self.add(bullet(f"Wat het weg kan nemen: {v['lever']['name']['nl']}{where}"))
        else:
            self.add("* Wat het weg kan nemen: niets wat het net kent")
        for p in self.net["persists"]:
            if p["variable"] == name:
                self.add(bullet(f"Wat blijft: als alle oorzaken weg zijn, is het er een kwartaal later nog bij {of_many(float(p['keeps']), p['factor'])}. "
                                f"{sentence(p['how'])} ({self.place('persists', p)})"))
        self.comes_from(name)
        self.add("")
        self.arrows(name)
        self.protects(name)
        self.unknowns(name)

    def base(self, v):
        chances = [(s, float(v["base"][s])) for s in v["states"][1:]]
        said = " en ".join(f"{STATES[s]} bij {of_many(p, v['base']['factor'])}" if len(chances) > 1 else f"bij {of_many(p, v['base']['factor'])}"
                           for s, p in chances)
        source = v["base_source"].removeprefix("EVIDENCE: ")
        why = f"{ASSUMED}." if source == ASSUMED else f"zo gekozen dat het net uitkomt bij {self.bases[source]}."
        self.add(bullet(f"Uit zichzelf: {said}. {sentence(why)}"))
        severe = f", ernstig bij {of_100(sum(h[v['id']] > 1 for h in self.first) / len(self.first))}" if len(chances) > 1 else ""
        self.add(bullet(f"In het hele net: bij {of_100(there(self.first, v['id']))} van de 100{severe}."))

    def told(self, v, kind, name, answer, state):
        means = f"ten minste {STATES[state]}" if v["states"].index(state) and len(v["states"]) > 2 else STATES[state]
        if kind == "worry":
            return f"zorg \"{self.worries[name]}\": {means} (`{name}` → `{state}`)"
        if kind == "count":
            return f"{answer} of meer {COUNTED[name]}: {means} (`{name}: {answer}` → `{state}`)"
        fact = self.facts[name]
        question = fact["question"]
        for blank, word in BLANKS.items():
            question = question.replace(blank, word)
        labels = {x["value"]: x["label"] for x in fact.get("values", [])}
        return f"op de vraag \"{question}\" het antwoord \"{labels.get(answer, answer)}\": {means} (`{name}: {answer}` → `{state}`)"

    def comes_from(self, name):
        causes = list(dict.fromkeys(a["from"] for a in self.net["arrows"] if a["to"] == name))
        held = [p["from"] for p in self.net["protects"] if p["to"] == name]
        self.add(bullet("Komt van: " + (", ".join(map(self.link, causes)) if causes else "niets wat het net kent")))
        if held:
            self.add(bullet("Wordt tegengehouden door: " + ", ".join(map(self.link, held))))

    def arrows(self, name):
        found = [a for a in self.net["arrows"] if a["from"] == name]
        if not found:
            return
        self.add("**Leidt tot**", "")
        for a in found:
            self.add(bullet(f"**{self.link(a['to'])}**, {WHEN[a['lag']]}. \"{a['words']['nl']}\" ({self.place('arrows', a)})"))
            states = self.variables[name]["states"][1:]
            for state, chances in zip(states, steps(a["gives"])):
                given = f"is de oorzaak er {STATES[state]}: " if len(states) > 1 else ""
                self.add(bullet(given + at_least(chances, a["factor"]), 1))
            self.rests_on(a)
        self.add("")

    def protects(self, name):
        found = [p for p in self.net["protects"] if p["from"] == name]
        if not found:
            return
        self.add("**Houdt tegen**", "")
        for p in found:
            self.add(bullet(f"**{self.link(p['to'])}**. \"{p['words']['nl']}\" ({self.place('protects', p)})"),
                     bullet(f"als dit er is, blijft het gevolg over bij {of_many(float(p['keeps']), p['factor'])} die het anders zouden hebben", 1))
            self.rests_on(p)
        self.add("")

    def rests_on(self, a):
        """What an arrow rests on: research, its direction alone, or an assumption."""
        assumed = ASSUMED in a["how"]
        if a["evidence"]:
            grade = f"graad {a['grade']}"
            share = f"; telt voor {plain(float(a['discount']) * 100)} % als oorzaak" if "discount" in a else ""
            kind = "alleen de richting, of een cijfer over iets nabijs" if assumed else "onderzoek"
            self.add(bullet(f"{kind}, {grade}{share}: " + "; ".join(self.cited(row) for row in a["evidence"]), 1))
        self.add(bullet(f"{'' if assumed else 'hoe: '}{a['how']}", 1))

    def cited(self, row):
        number, source, said = self.rows[row]
        return f"{said} ([{number}](#bron-{number}))"

    def unknowns(self, name):
        found = [u for u in self.net["unknown"] if u["from"] == name]
        if found:
            self.add("**Niet bekend**", "", *[bullet(f"{self.link(u['to'])}: {u['words']['nl']} ({self.place('unknown', u)})") for u in found], "")

    # ------------------------------------------------------------ the rest

    def weights(self):
        weights = read(CAUSES / "weights.yaml")
        self.add('<a id="gewichten"></a>', "", "## Wat hoe zwaar telt", "", wrapped(
            "Hulp komt eerder naarmate zij meer andere problemen minder erg maakt. Het probleem dat zij zelf wegneemt, telt niet mee. Zo zwaar telt "
            "één trap minder erg (van ernstig naar wat, van wat naar niet); het zijn keuzes, geen metingen "
            "([weights.yaml](../content/causes/weights.yaml)):"), "", "| wat | gewicht |", "| --- | ---: |")
        self.add(*[f"| {WEIGHTS[key]} | {value} |" for key, value in weights.items() if key in WEIGHTS], "")
        names = {v["id"]: v["name"]["nl"] for v in self.net["variables"]}
        for key, text in LISTS.items():
            self.add(wrapped(text + ": " + ", ".join(f"{names[i]} (`{i}`)" for i in weights[key]) + "."), "")

    def not_read(self):
        read_worries = {m[1] for v in self.net["variables"] for m in mappings(v) if m[0] == "worry"}
        why = {w: ", want dat mag niet" for w in NEVER} | {w: ", want gevaar komt vóór dit alles" for w in self.danger}
        left = [f"\"{name}\" (`{w}`){why.get(w, '')}" for w, name in self.worries.items() if w not in read_worries]
        self.add('<a id="niet-gelezen"></a>', "", "## Wat het net niet leest", "", wrapped(f"Zorgen die het net niet leest: {'; '.join(left)}."), "",
                 wrapped("Nooit mag iets over afkomst, nationaliteit, verblijf of woonplaats een teken van iets zijn. Verboden als waarneming, en bij elke "
                         f"toets nagekeken: {', '.join(f'`{n}`' for n in sorted(NEVER))}. Ook hoe een huishouden is samengesteld leest het net niet, "
                         "op een scheiding na."), "")

    def bias(self):
        text = (CAUSES / "bias.csv").read_text(encoding="utf-8").splitlines()
        check(text[0] == f"# network {digest()}", "bias.csv is of another network; run tools/causes-bias.py --write")
        rows = list(csv.DictReader(text[1:]))
        facts, supposed = (list(dict.fromkeys(row[key] for row in rows)) for key in ("fact", "supposed"))
        cells = {(r["fact"], r["supposed"]): f"{of_100(float(r['before']))} → {of_100(float(r['after']))}" for r in rows}
        count = max(int(r["households"]) for r in rows)
        self.add('<a id="verschillen"></a>', "", "## Wat één ding dat iemand vertelt, verandert", "", wrapped(
            f"Twee huishoudens vertellen hetzelfde; één vertelt ook het ding in de eerste kolom. Hoeveel meer vermoedt het net dan? Elk vak is een gemiddelde "
            f"over {count} verzonnen huishoudens met kinderen, die de helft vertellen van wat er is en geen gevaar: vermoed bij zoveel van de 100, zonder → met dat ding. "
            "Het is precies uitgerekend, over het eerste kwartaal (`tools/causes-bias.py`). Gaat een getal omhoog, dan is dat geen oordeel over wie het vertelt; "
            "wel iets dat wie meekijkt te zien kan krijgen. Daarom staat het hier. Gevaar dat niemand vertelde, wordt nooit getoond en telt nergens mee: de "
            "kolommen over geweld en een kind dat niet veilig is, laten zien waarom."), "",
            f"| vertelt ook | {' | '.join(self.link(v) for v in supposed)} |", f"| --- |{' ---: |' * len(supposed)}")
        for fact in facts:
            self.add(f"| {self.fact_name(fact)} | {' | '.join(cells[fact, v] for v in supposed)} |")
        rows.sort(key=lambda r: (-round(abs(float(r["most_after"]) - float(r["most_before"])), 6), r["fact"], r["supposed"]))
        self.add("", "De grootste veranderingen bij één huishouden:", "", "| vertelt ook | vermoed | zonder → met, van de 100 | wat het huishouden verder vertelt |",
                 "| --- | --- | ---: | --- |")
        for r in rows[:12]:
            told = ", ".join(self.variables[v]["name"]["nl"].lower() for v in r["most_told"].split()) or "niets"
            self.add(f"| {self.fact_name(r['fact'])} | {self.link(r['supposed'])} | {of_100(float(r['most_before']))} → {of_100(float(r['most_after']))} | {told} |")
        self.add("")

    def fact_name(self, fact):
        *both, name = fact.split()
        return self.link(name) + (", terwijl post en aanvragen in orde zijn" if both else "")

    def research(self):
        self.add('<a id="onderzoek"></a>', "", "## Het onderzoek", "")
        for number, s in enumerate(self.sources, 1):
            cite = f"[{s['cite']}]({s['link']})" if "link" in s else s["cite"]
            via = f" Gelezen via {s['via']}." if "via" in s else ""
            self.add(f'<a id="bron-{number}"></a>', "", wrapped(f"**{number}.** {cite}. {sentence(s['kind'])}.{via}"), "")
            self.add(*[bullet(f"{r['nl']} (`{r['row']}`)") for r in s["rows"]], "")


def main():
    made = Page()
    without = list(made.unsourced())
    for text in without:
        check(False, text)
    if without:
        return report()
    page = made.text()
    for number, line in enumerate(page.splitlines(), 1):
        check(len(line) <= 200 or line.startswith("|"), f"docs/oorzaken.md:{number}: {len(line)} columns")
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
    check(PAGE.exists() and PAGE.read_text(encoding="utf-8") == page, "docs/oorzaken.md is out of date; run tools/causes-page.py --write")
    return report()


if __name__ == "__main__":
    sys.exit(main())
