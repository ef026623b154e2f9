#!/usr/bin/env python3
"""Checks content/causes/network.yaml: how problems hang together.

Fails (exit 1) when an id is unknown, `now` arrows form a cycle, a chance is impossible, a figure has neither a source nor a wide margin,
words are missing in Dutch or English, the prior of a variable is out of proportion, the network says more than the research it cites, or
the file differs from the hash in its README. Prints the prior chance of every variable, from 20,000 households drawn with a fixed seed.

  tools/check-causes.py           check and print the table
  tools/check-causes.py --brief   only what is wrong, and the count
"""
import csv
import re
import sys

from causes import (ASSUMED, CAUSES, HOUSEHOLDS, NETWORK, NEVER, ROOT, Evidence, check, digest, drawn_households, failed, known_ids, mappings,
                    margin, now_order, number, read, read_network, register_entry, report, steps, there, words)

A_YEAR = 4000  # of these, so many are followed for four quarters
# What the households as a whole should look like, computed from the rows named. Nothing here is measured on households of our own.
KNOWN = {
    "debts": (0.09, "problem_debt,prevalence: 9 %"),
    "low_literacy": (0.18, "low_literacy,problem_debt: 18 %"),
    "low_income": (0.11, "low_literacy,poverty_1y: 19 % and 9,3 %"),
    "child_low_wellbeing": (0.066, "parental_debt_arrears,child_low_wellbeing: 23 % and 5 %"),
    "stress": (0.20, "problem_debt,mental_disorder: 42 % and 18 %"),
}
TOLERANCE = 1.5
ENOUGH = 300  # households with the cause, for an odds ratio that is not chance
MOST_OF_LINK, MOST_OF_TRIAL = 0.5, 0.8  # share of an association that may count as cause, over all ways together
KEYS = {
    "variables": ({"id", "domain", "kind", "whose", "states", "base", "base_source", "name", "resident", "professional"},
                  {"lever", "observed", "danger"}),
    "arrows": ({"from", "to", "gives", "factor", "lag", "evidence", "grade", "how", "words"}, {"discount"}),
    "protects": ({"from", "to", "keeps", "factor", "evidence", "grade", "how", "words"}, set()),
    "persists": ({"variable", "keeps", "factor", "how"}, set()),
    "unknown": ({"from", "to", "words"}, set()),
}

def check_variable(v, known, evidence):
    place = v.get("id", "a variable without id")
    states = v["states"]
    check(states in (["none", "some", "severe"], ["no", "yes"]), f"{place}: states are none, some, severe or no, yes")
    check(v["domain"] in known["domains"], f"{place}: unknown domain {v['domain']}")
    check(v["kind"] in ("problem", "cause", "outside", "protective"), f"{place}: unknown kind {v['kind']}")
    check(v["whose"] in ("household", "adult", "child"), f"{place}: whose is household, adult or child")
    check(v.get("danger", "true") == "true", f"{place}: danger is true, or not there")
    base = {s: number(v["base"].get(s)) for s in states[1:]}
    check(set(v["base"]) == {*states[1:], "factor"}, f"{place}: base needs a chance for each state but the first, and factor")
    check(all(0 < p < 1 for p in base.values()) and sum(base.values()) < 1, f"{place}: base chances must lie between 0 and 1")
    margin(place, v["base"].get("factor"), v["base_source"] == ASSUMED)
    if v["base_source"] != ASSUMED and check(v["base_source"].startswith("EVIDENCE: "), f"{place}: base_source has no source"):
        evidence.link(place, v["base_source"].removeprefix("EVIDENCE: "))
    words(place, v, "name", "resident", "professional")
    if "lever" in v:
        check(v["lever"]["action"] in known["actions"], f"{place}: unknown action {v['lever']['action']}")
        words(place, v["lever"], "name")
    check_observed(place, v, known)


def check_observed(place, v, known):
    seen = v.get("observed", {})
    check(set(seen) <= {"worries", "facts", "counts"}, f"{place}: observed has worries, facts and counts")
    for row in seen.get("counts", []):
        check(set(row) == {"of", "at_least", "state"} and row["state"] in v["states"], f"{place}: a count needs of, at_least and a known state")
        check(row["of"] in ("schuldposten", "talenten") and int(row["at_least"]) > 0, f"{place}: unknown count {row['of']}")
    for worry, state in seen.get("worries", {}).items():
        check(worry in known["worries"] and worry not in NEVER, f"{place}: unknown or forbidden worry {worry}")
        check(state in v["states"], f"{place}: unknown state {state}")
        check(not known["worries"].get(worry, {}).get("danger") or v.get("danger"), f"{place}: {worry} is danger, so this is too")
    for row in seen.get("facts", []):
        check(set(row) == {"fact", "is", "state"} and row["state"] in v["states"], f"{place}: a fact needs fact, is and a known state")
        rows = known["facts"].get(row["fact"], [])
        check(len(rows) == 1 and row["fact"] not in NEVER, f"{place}: fact {row['fact']} is unknown, ambiguous or forbidden")
        values = {"ja", "nee"} if rows and rows[0]["type"] == "boolean" else {x["value"] for f in rows for x in f.get("values", [])}
        check(row["is"] in values, f"{place}: {row['fact']} is never {row['is']}")


def check_arrow(a, variables, evidence):
    place = f"{a.get('from')} → {a.get('to')}"
    if not check(a["from"] in variables and a["to"] in variables and a["from"] != a["to"], f"{place}: unknown variable"):
        return
    source, effect = variables[a["from"]], variables[a["to"]]
    check(source["kind"] != "protective" and effect["kind"] != "protective", f"{place}: what protects stands under protects")
    check(a["lag"] in ("now", "next"), f"{place}: lag is now or next")
    check(list(a["gives"]) == source["states"][1:], f"{place}: gives needs each state of the cause but the first, in order")
    given = [[number(p) for p in (g if isinstance(g, list) else [g])] for g in a["gives"].values()]
    for chances in given:
        check(len(chances) == len(effect["states"]) - 1, f"{place}: one chance for each state of the effect but the first")
        check(all(0 < p < 1 for p in chances), f"{place}: chances must lie between 0 and 1")
        check(chances == sorted(chances, reverse=True), f"{place}: at least more is never likelier than at least less")
    check(all(x <= y for x, y in zip(given[0], given[-1])), f"{place}: a more severe cause gives no less")
    check_source(place, a, evidence)


def check_source(place, a, evidence):
    assumed = ASSUMED in a["how"]
    check(bool(a["evidence"]) or assumed, f"{place}: neither evidence nor '{ASSUMED}'")
    check((a["grade"] == "none") == (not a["evidence"]), f"{place}: a grade with evidence, none without")
    check(len(a["how"]) > 20, f"{place}: how is too short to follow")
    margin(place, a["factor"], assumed)
    grades = []
    for text in a["evidence"]:
        row = evidence.row(place, text)
        letter = re.search(r"\[([ABC]-?)", row["source"]) if row else None
        grades += [letter[1]] if letter else []
    check(not grades or a["grade"] in grades, f"{place}: the grade is that of a row: {', '.join(grades)}")
    if a["evidence"] and not assumed:
        check(0 < number(a.get("discount")) <= 0.8, f"{place}: discount between 0 and 0.8; nothing is taken as cause in full")
    words(place, a, "words")


def odds_ratio(households, cause, effect):
    n = [[1, 1], [1, 1]]  # one in each cell keeps rare ones finite
    for h in households:
        n[h[cause] > 0][h[effect] > 0] += 1
    return n[1][1] * n[0][0] / (n[1][0] * n[0][1])


def check_priors(net, sampler, luck, first, brief):
    later = first[:A_YEAR]
    for _ in range(4):
        later = [sampler.quarter(drawn, before) for drawn, before in zip(luck, later)]
    commented = set(re.findall(r"^  - id: (\w+)\n(?:    (?!#).*\n)*    #", NETWORK.read_text(encoding="utf-8"), re.M))
    lines = [f"{'variable':22}{'there':>8}{'severe':>8}{'year on':>9}  known"]
    for v in (v["id"] for v in net["variables"]):
        now = there(first, v)
        severe = sum(h[v] > 1 for h in first) / HOUSEHOLDS
        known = KNOWN.get(v)
        lines.append(f"{v:22}{now:8.3f}{severe:8.3f}{there(later, v):9.3f}  {known[1] if known else ''}")
        check(0.002 <= now <= 0.6 or v in commented, f"{v}: prior chance {now:.4f} without a comment in the file")
        if known:
            check(1 / TOLERANCE <= now / known[0] <= TOLERANCE, f"{v}: prior {now:.3f}, known {known[0]} ({known[1]})")
    if not brief:
        print("\n".join(lines))


def caused(sampler, luck, first, cause, effect):
    """Chance of the effect when the cause is taken away, and when it is brought about (as severe as it is found)."""
    severity = [h[cause] for h in first if h[cause]]
    without = [sampler.quarter(drawn, None, {cause: 0}) for drawn in luck[:A_YEAR]]
    with_it = [sampler.quarter(drawn, None, {cause: severity[i % len(severity)]}) for i, drawn in enumerate(luck[:A_YEAR])]
    return there(without, effect), there(with_it, effect)


def check_against_research(net, sampler, luck, first, evidence, brief):
    """All ways together the network may not show more association than was found, nor take more than half of it as cause
    (of a trial: four fifths)."""
    if evidence.rows is None:
        return
    lines = [f"\n{'arrow':34}{'found':>7}{'network':>9}{'caused':>8}   odds ratio found, in the network, and share of it that is cause"]
    for a in net["arrows"]:
        for text in a["evidence"]:
            row = evidence.row(f"{a['from']} → {a['to']}", text)
            if not row or row["measure"].split(" ")[0] != "OR" or a["lag"] == "next" or ASSUMED in a["how"]:
                continue
            if not re.fullmatch(r"[\d.]+", row["value"]):
                continue
            place = f"{a['from']} → {a['to']}"
            found = max(float(row["value"]), 1 / float(row["value"]))
            ours = odds_ratio(first, a["from"], a["to"])
            p0, p1 = caused(sampler, luck, first, a["from"], a["to"])
            share = (p1 - p0) / (p0 * found / (1 - p0 + p0 * found) - p0)
            lines.append(f"{place:34}{found:7.2f}{ours:9.2f}{share:8.0%}")
            high = float(row["high"] or 0) if float(row["value"]) > 1 else 0
            if sum(h[a["from"]] > 0 for h in first) >= ENOUGH:
                check(ours <= max(found * 1.25, high), f"{place}: odds ratio {ours:.2f}, found {found:.2f}")
            else:
                lines[-1] += f"   (fewer than {ENOUGH} drawn: only the share is judged)"
            most = MOST_OF_TRIAL if row["kind"] == "intervention" else MOST_OF_LINK
            check(share <= most + 0.1, f"{place}: {share:.0%} of what was found is taken as cause")
    if not brief:
        print("\n".join(lines))


def main():
    brief = "--brief" in sys.argv[1:]
    net, faults = read_network()
    check(not faults, "\n".join(faults))
    if not check(net.get("format") == "causes/1" and set(net) == {"format", *KEYS}, "network.yaml: wrong format or parts"):
        return report()
    for part, (needed, allowed) in KEYS.items():
        for item in net[part]:
            name = item.get("id") or item.get("variable") or f"{item.get('from')} → {item.get('to')}"
            missing, strange = needed - set(item), set(item) - needed - allowed
            check(not missing and not strange, f"{part}, {name}: missing {sorted(missing)}, unknown {sorted(strange)}")
    if failed:
        return report()
    evidence, known = Evidence(), known_ids()
    variables = {v["id"]: v for v in net["variables"]}
    check(len(variables) == len(net["variables"]), "an id stands twice")
    check(40 <= len(variables) <= 80, f"{len(variables)} variables; 40 to 80 can still be read")
    for v in net["variables"]:
        check_variable(v, known, evidence)
    for a in net["arrows"]:
        check_arrow(a, variables, evidence)
    check_rest(net, variables, evidence, known)
    check_cycles(net)
    check_sources(net, evidence)
    check(digest() in (CAUSES / "README.md").read_text(encoding="utf-8"), f"README.md does not name the hash of this network: {digest()}")
    if not failed:  # of a sound network
        check_page(net)
        check_register(net)
        check_told_changes()
    if not failed:
        sampler, luck, first = drawn_households(net)
        check_priors(net, sampler, luck, first, brief)
        check_against_research(net, sampler, luck, first, evidence, brief)
    return report()


def check_sources(net, evidence):
    """Every row of evidence has a study in sources.yaml, with its figure, and the study is the one of the overview."""
    sources = read(CAUSES / "sources.yaml")
    rows = [(r["row"], r["nl"], s["cite"]) for s in sources["sources"] for r in s["rows"]]
    used = {text for a in net["arrows"] + net["protects"] for text in a["evidence"]}
    check(len(rows) == len({r[0] for r in rows}), "sources.yaml: a row stands twice")
    check({r[0] for r in rows} == used, f"sources.yaml: rows without an arrow or the other way round: {sorted({r[0] for r in rows} ^ used)}")
    bases = {v["base_source"].removeprefix("EVIDENCE: ") for v in net["variables"]} - {ASSUMED}
    check({b["base"] for b in sources["bases"]} == bases, "sources.yaml: bases are those of network.yaml")
    for text, said, cite in rows:
        row = evidence.row("sources.yaml", text)
        told = [float(x.replace(".", "").replace(",", ".")) for x in re.findall(r"\d[\d.]*(?:,\d+)?", said)]
        for figure in re.findall(r"\d+\.?\d*", text.rsplit(",", 1)[1]):
            check(any(abs(float(figure) - x) < 0.006 for x in told), f"sources.yaml: {text}: {figure} is not in '{said}'")
        if row:
            check(all(year in row["source"] for year in re.findall(r"\((\d{4})\)", cite)) and
                  any(name in row["source"] for name in re.findall(r"[A-Z]\w{2,}", cite)), f"sources.yaml: {cite} is not '{row['source']}'")


class Block:
    """What docs/oorzaken.md says under one anchor, read without any of the code that wrote it."""

    def __init__(self, text):
        self.is_danger = "**Gevaar: komt vóór alles**" in text
        self.sections = {}
        for part in re.split(r"^(?=\*\*(?:Leidt tot|Houdt tegen|Niet bekend)\*\*$)", text, flags=re.M):
            name = re.match(r"\*\*(.*?)\*\*", part)
            items = [re.sub(r"\s+", " ", re.sub(r"\n +(\d*)\\", r" \1", item)) for item in re.split(r"^\* ", part, flags=re.M)[1:]]
            self.sections[name[1] if name else ""] = items
        self.about = {item.split(":")[0]: item for item in self.sections.get("", [])}


def chances(text):
    """The figures of an item, before what it rests on."""
    text = re.split(r" \* (?:onderzoek|alleen de richting|aanname|hoe:)", text)[0]
    return tuple(round(float(n.replace(".", "").replace(",", ".")) / int(many.replace(".", "")), 6)
                 for n, many in re.findall(r"([\d,]+) van de ([\d.]+)", text))


def check_page(net):
    """docs/oorzaken.md holds every variable, mapping, arrow, protection and gap, with their figures, and no others."""
    page = (ROOT / "docs/oorzaken.md").read_text(encoding="utf-8")
    parts = re.split(r'<a id="([\w-]+)"></a>', page)
    anchors = parts[1::2]
    check(len(anchors) == len(set(anchors)), "oorzaken.md: an anchor stands twice")
    for link in sorted(set(re.findall(r"\]\(#([\w-]+)\)", page))):
        check(link in anchors, f"oorzaken.md: #{link} leads nowhere")
    blocks = {name: Block(text) for name, text in zip(anchors, parts[2::2])}
    contents = parts[0].split("## Inhoud")[1]
    for v in net["variables"]:
        block = blocks.get(v["id"])
        if check(block is not None and f"(#{v['id']})" in contents, f"oorzaken.md: {v['id']} is not there, or not in the contents"):
            check_block(v, block, net)
    lines = NETWORK.read_text(encoding="utf-8").splitlines()
    for name, block in blocks.items():
        for section, items in block.sections.items():
            for item in items if section else []:
                number = int(re.search(r"network\.yaml#L(\d+)", item)[1])
                target = re.search(r"\]\(#(\w+)\)", item)[1]
                check(lines[number - 1:number + 1] == [f"  - from: {name}", f"    to: {target}"], f"oorzaken.md: line {number} is not {name} → {target}")
    check_counts(net, page)
    digests = re.findall(r"`([0-9a-f]{64})`", page)
    check(digests == [digest()], "oorzaken.md is of another network; run tools/causes-page.py --write")


def check_register(net):
    """The entry in docs/algorithm-register.md has every field, and the number of assumptions."""
    entry = register_entry("How problems hang together")
    assumed = sum(ASSUMED in a["how"] and not a["evidence"] for a in net["arrows"])
    check(f"**{assumed} of the {len(net['arrows'])} arrows" in entry, "algorithm-register.md: another number of assumptions")


def check_told_changes():
    """Figures "before → after" told elsewhere are means of bias.csv, rounded."""
    rows = list(csv.DictReader((CAUSES / "bias.csv").read_text(encoding="utf-8").splitlines()[1:]))
    means = {tuple(f"{float(row[key]) * 100:.{digits}f}" for key in ("before", "after")) for row in rows for digits in (0, 1)}
    readme = (CAUSES / "README.md").read_text(encoding="utf-8").split("### Wat we hebben nagerekend")[1].split("\n## ")[0]
    register = register_entry("How problems hang together")
    for name, text, least in (("content/causes/README.md", readme, 15), ("algorithm-register.md", register, 4)):
        told = [(a.replace(",", "."), b.replace(",", ".")) for a, b in re.findall(r"(\d+(?:[.,]\d)?) → (\d+(?:[.,]\d)?)", text)]
        check(len(told) >= least, f"{name}: {len(told)} changes are told")
        for pair in told:
            check(pair in means, f"{name}: {pair[0]} → {pair[1]} is not in bias.csv")


def check_counts(net, page):
    """The tables at the top of the page, and the weights."""
    arrows, assumed = net["arrows"], sum(ASSUMED in a["how"] for a in net["arrows"])
    without = sum(not a["evidence"] for a in arrows)
    rows = [[len(arrows) - assumed, assumed - without, without, len(arrows)]]
    for part in ("protects", "persists"):
        guessed = sum(ASSUMED in row["how"] for row in net[part])
        rows.append([len(net[part]) - guessed, 0, guessed, len(net[part])])
    guessed = sum(v["base_source"] == ASSUMED for v in net["variables"])
    rows.append([len(net["variables"]) - guessed, 0, guessed, len(net["variables"])])
    for grade in sorted({a["grade"] for a in arrows}, key=lambda g: (g == "none", g[0], len(g))):
        lags = [a["lag"] for a in arrows if a["grade"] == grade]
        rows.append([lags.count("now"), lags.count("next"), len(lags)])
    tables = page.split("## In één oogopslag")[1].split("## Inhoud")[0]
    said = [[int(n) for n in re.findall(r"\d+", row)] for row in re.findall(r"^\| [^-|]*-? \|([ \d|]+)\|$", tables, re.M)]
    check(said[:-1] == rows, f"oorzaken.md: the tables count {said[:-1]}, and not {rows}")
    file = read(CAUSES / "weights.yaml")
    weights = [value for key, value in file.items() if key != "version" and isinstance(value, str)]
    part = page.split("## Wat hoe zwaar telt")[1].split("## ")[0]
    said = re.findall(r"\| (\d+) \|$", part, re.M)
    check(said == weights, f"oorzaken.md: the weights are {weights}, not {said}")
    for key in ("stops", "unsaid", "unasked"):
        missing = [i for i in file[key] if f"(`{i}`)" not in part]
        check(file[key] and not missing, f"oorzaken.md does not name {missing} of {key}")


def check_block(v, block, net):
    name, place = v["id"], f"oorzaken.md, {v['id']}"
    items = {section: block.sections.get(section, []) for section in ("Leidt tot", "Houdt tegen", "Niet bekend")}
    when = {"meteen": "now", "volgend kwartaal": "next"}
    found = [(re.search(r"#(\w+)\)\*\*, (meteen|volgend kwartaal)\.", i), i) for i in items["Leidt tot"]]
    said = sorted((m[1], when[m[2]], chances(i)) for m, i in found if m)
    ours = [a for a in net["arrows"] if a["from"] == name]
    check(len(said) == len(found) and said == sorted((a["to"], a["lag"], tuple(p for step in steps(a["gives"]) for p in step)) for a in ours),
          f"{place}: other arrows than in the network")
    guards = [p for p in net["protects"] if p["from"] == name]
    said = sorted((re.search(r"#(\w+)\)", i)[1], chances(i)) for i in items["Houdt tegen"])
    check(said == sorted((p["to"], (float(p["keeps"]),)) for p in guards), f"{place}: it protects otherwise than in the network")
    said = sorted(re.search(r"#(\w+)\)", i)[1] for i in items["Niet bekend"])
    check(said == sorted(u["to"] for u in net["unknown"] if u["from"] == name), f"{place}: other gaps than in the network")
    for a, kind in [(a, "Leidt tot") for a in ours] + [(p, "Houdt tegen") for p in guards]:
        check(any(f"#{a['to']})" in i and a["how"] in i and a["words"]["nl"] in i and len(re.findall(r"#bron-", i)) == len(a["evidence"]) and
                  (a["grade"] == "none" or f"graad {a['grade']}" in i) and ("discount" not in a or f"telt voor {float(a['discount']) * 100:g} %" in i)
                  for i in items[kind]), f"{place}: what {a['to']} rests on is not there")
    told = re.findall(r"`(\w+)(?:: (\w+))?` → `(\w+)`", block.about.get("Zo vertelt een huishouden het", ""))
    check(sorted(told) == sorted((m[1], m[2], m[3]) for m in mappings(v)), f"{place}: it is told otherwise than in the network")
    check(block.is_danger == ("danger" in v), f"{place}: danger is not told as it is")
    base = tuple(float(v["base"][s]) for s in v["states"][1:])
    check(chances(block.about["Uit zichzelf"]) == base, f"{place}: other base chances")
    stays = [(float(p["keeps"]),) for p in net["persists"] if p["variable"] == name]
    check([chances(block.about[key]) for key in block.about if key == "Wat blijft"] == stays, f"{place}: other figures of what remains")


def check_cycles(net):
    _, left = now_order(net)
    while any(below := [v for v in left if not any(v in causes for causes in left.values())]):
        left = {v: causes for v, causes in left.items() if v not in below}
    check(not left, f"now arrows form a cycle among: {', '.join(sorted(left))}")


def check_rest(net, variables, evidence, known):
    pairs = [(a["from"], a["to"], a["lag"]) for a in net["arrows"]]
    check(len(pairs) == len(set(pairs)), f"an arrow stands twice: {sorted({p for p in pairs if pairs.count(p) > 1})}")
    for p in net["protects"]:
        place = f"{p['from']} protects {p['to']}"
        check(p["to"] in variables and variables.get(p["from"], {}).get("kind") == "protective", f"{place}: unknown or not protective")
        check(0 < number(p["keeps"]) < 1, f"{place}: keeps must lie between 0 and 1")
        check_source(place, p, evidence)
    for p in net["persists"]:
        check(p["variable"] in variables and 0 < number(p["keeps"]) < 1, f"persists, {p['variable']}: unknown, or keeps not between 0 and 1")
        margin(f"persists, {p['variable']}", p["factor"], ASSUMED in p["how"])
    for u in net["unknown"]:
        check(u["from"] in variables and u["to"] in variables, f"unknown, {u['from']} → {u['to']}: unknown variable")
        words(f"unknown, {u['from']} → {u['to']}", u, "words")
    # a gap in knowledge must not be filled by the back door; the way over other variables is what the page shows
    check(("debts", "youth_behaviour") in {(u["from"], u["to"]) for u in net["unknown"]} and
          not any(a["from"] in ("debts", "many_creditors") and a["to"] == "youth_behaviour" for a in net["arrows"]),
          "debts → youth_behaviour has no trial: it stands under unknown, without an arrow")
    check_fairness(net, known)
    arrows = net["arrows"] + net["protects"]
    for v in variables.values():
        reached = any(a["to"] == v["id"] for a in net["arrows"])
        check(reached or v["kind"] != "problem" or v["id"] in ROOTS, f"{v['id']}: a problem without a cause; name it in ROOTS if on purpose")
        check(v["kind"] == "problem" or any(a["from"] == v["id"] for a in arrows), f"{v['id']}: a cause without an effect")


def check_fairness(net, known):
    """What README.md promises under whom this could wrong."""
    pairs = {(a["from"], a["to"]) for a in net["arrows"]}
    for source, effect in sorted(pairs):
        check(source not in ("low_literacy", "digital") or effect in LETTERS,
              f"{source} → {effect}: language works through letters and forms alone, for it may stand for origin")
        check(source not in POVERTY or effect not in BLAME, f"{source} → {effect}: being poor is no direct cause of harm to others")
        check(source not in MIND or effect not in HARM, f"{source} → {effect}: being ill or disabled is no direct cause of harm to others")
        check(effect not in CONDITIONS, f"{source} → {effect}: no problem brings about a disability, a condition of a child or difficulty in reading")
    check({("upbringing_pressure", "youth_behaviour"), ("medical_child", "youth_behaviour")} <= pairs,
          "behaviour of the young keeps both explanations: upbringing and a medical cause")
    check(("separation", "youth_behaviour") not in pairs, "separation → youth_behaviour: separating is no direct cause of behaviour")
    for v in net["variables"]:
        check(v["id"] not in CONDITIONS - {"low_literacy", "medical_child"} or "lever" not in v, f"{v['id']}: a disability is nothing to take away")
        for kind, name, _, _ in mappings(v):
            tables = {row["table"] for row in known["facts"].get(name, [])} if kind == "fact" else set()
            check("relaties" not in tables or v["id"] == "separation", f"{v['id']}: {name} tells who lives together, and shows nothing else")
            check(name != "upbringing" or v["id"] == "help_growing_up", f"{v['id']}: the worry about upbringing shows that help is needed, nothing else")


LETTERS = {"paperwork", "unused_rights", "digital"}
POVERTY = {"low_income", "debts", "many_creditors", "no_work", "low_literacy", "digital", "benefit_trouble"}
BLAME = {"youth_behaviour", "youth_crime", "violence", "child_in_danger", "unsafe_climate", "upbringing_pressure"}
MIND = {"low_mood", "anxiety", "sleep", "illness", "disability", "medical_child", "scarcity"}
HARM = {"violence", "child_in_danger", "youth_crime"}
CONDITIONS = {"disability", "medical_child", "low_literacy"}
# Problems whose causes lie outside the network, on purpose.
ROOTS = {"bullying", "caring_for_others", "childcare_gap", "neighbour_trouble"}


if __name__ == "__main__":
    sys.exit(main())
