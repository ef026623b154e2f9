#!/usr/bin/env python3
"""Checks content/actions and content/budgets: what can be done for a household, what stands in the way, and who pays.

Fails (exit 1) when an id, a key or a reference is unknown, an effect or a cost has neither a source nor a mark, a working does not give
its answer, an assumption has a narrow margin, a rule that blocks does not say where it stands, the order has a circle, a wall between
budgets has no source, or the page, the README or the register of algorithms tell other things.

  tools/check-actions.py           check and print the table
  tools/check-actions.py --brief   only what is wrong, and the count
"""
import csv
import re
import sys

from actions import (ACTIONS, CITED, EMPLOYER, LAYERS, actions_of, by_laws, calculations, counts, digest, figure, line_numbers, read_catalogue,
                     read_sources)
from causes import ASSUMED, NEVER, ROOT, Evidence, check, failed, known_ids, margin, number, read, read_network, register_entry, report, words

PAGE = ROOT / "docs/acties.md"
KINDS = ("municipal", "national", "health", "school", "housing", "employer", "neighbour", "volunteer", "club", "own")
WALLS = ("law", "grant_condition", "council", "mandate", "contract", "habit")
NEEDED = {"id", "domain", "name", "words", "kind", "role", "basis", "right", "changes", "conditions", "cost", "paid_from", "waits", "works_after", "lasts", "time",
          "burden", "after", "not_with"}
OPTIONAL = {"service", "handles", "brings", "skills"}
GRADES = ["A", "A-", "B", "B-", "C", "C-"]
WORDS_MOST = 25
# What issue and cases ask for by name.
ASKED = {"debt_counselling", "stabilisation", "budget_coach", "protective_admin", "ips", "job_carving", "basic_job", "daycare_to_work", "parent_support",
         "youth_worker_gp", "home_adaptation", "carer_leave", "housing_first", "move_home", "literacy_course", "buddy", "school_support", "payment_plan",
         "moratorium", "early_signal", "stop_cut_off", "veilig_thuis", "safety_plan", "line_113", "shelter"}
PRICED = re.compile(r"\b(19|20)\d\d\b")


def same_keys(place, item, needed, optional=frozenset()):
    missing, strange = needed - set(item), set(item) - needed - optional
    return check(not missing and not strange, f"{place}: missing {sorted(missing)}, unknown {sorted(strange)}")


def whole(text, least=0):
    return bool(re.fullmatch(r"\d+", text)) and int(text) >= least


def money(text):
    return bool(re.fullmatch(r"\d+\.\d\d", text))


class Known:
    """All that an action may name."""

    def __init__(self, actions, budgets):
        ids = known_ids()
        self.domains, self.services, self.facts = ids["domains"], ids["actions"] - {"none"}, ids["facts"]
        self.schemes = {s["id"] for s in read(ROOT / "content/laws/schemes.yaml")["schemes"]}
        self.bodies = {b["id"] for path in sorted((ROOT / "content/services").glob("*.yaml")) for b in read(path).get("bodies", [])} | {EMPLOYER}
        self.skills = {s["id"] for s in read(ROOT / "content/skills/skills.yaml")["skills"]}
        self.variables = {v["id"]: v for v in read_network()[0]["variables"]}
        self.actions = {a["id"]: a for a in actions}
        self.budgets = {b["id"]: b for b in budgets["budgets"]}
        self.by_laws = by_laws()
        self.sources = read_sources()
        self.evidence = Evidence()


# ---------------------------------------------------------------- one action

def check_action(a, known):
    place = a["id"]
    check(re.fullmatch(r"[a-z][a-z0-9_]*", a["id"]), f"{place}: an id has small letters, digits and _")
    check(a["domain"] in known.domains, f"{place}: unknown domain {a['domain']}")
    words(place, a, "name", "words", "role")
    check(len(a["words"]["nl"].split()) <= WORDS_MOST, f"{place}: words has more than {WORDS_MOST} words")
    check(a["kind"] in KINDS, f"{place}: unknown kind {a['kind']}")
    check("service" not in a or a["service"] in known.services, f"{place}: unknown service {a.get('service')}")
    check(set(a.get("skills", [])) <= known.skills, f"{place}: unknown skills {sorted(set(a.get('skills', [])) - known.skills)}")
    check("skills" not in a or a["kind"] == "neighbour", f"{place}: only what a neighbour does has skills")
    check(a["right"] in ("true", "false"), f"{place}: right is true or false")
    check(a["right"] == "false" or a["basis"], f"{place}: a right stands in a law; give its basis")
    for law in a["basis"]:
        if same_keys(f"{place}, basis", law, {"law", "article", "words"}):
            check(law["law"] and law["article"] and len(law["words"]) > 20, f"{place}: a basis needs law, article and what it says")
    check_changes(place, a, known)
    check_cost(place, a, known)
    check_time(place, a, known)
    names = [c.get("id") for c in a["conditions"]]
    check(len(names) == len(set(names)), f"{place}: a condition stands twice")
    for c in a["conditions"]:
        if same_keys(f"{place}, condition {c.get('id')}", c, {"id", "layer", "source", "needs", "words"}, {"allowed"}):
            check_condition(f"{place}, {c['id']}", c, known)
    check("brings" not in a or a["brings"].strip(), f"{place}: brings is empty")


def check_changes(place, a, known):
    check(a["changes"], f"{place}: it changes nothing")
    named = [c.get("variable") for c in a["changes"]]
    check(len(named) == len(set(named)), f"{place}: a variable stands twice")
    for c in a["changes"]:
        here = f"{place} → {c.get('variable')}"
        if not same_keys(here, c, {"variable", "works", "factor", "evidence", "grade", "how"}):
            continue
        variable = known.variables.get(c["variable"])
        if check(variable is not None, f"{here}: unknown variable"):
            check(variable["kind"] not in ("protective", "outside"), f"{here}: what protects, or lies outside, is not taken away")
        check(0 < number(c["works"]) < 1, f"{here}: works must lie between 0 and 1")
        assumed = c["how"].startswith(ASSUMED + ": ")
        check(assumed or c["evidence"], f"{here}: neither evidence nor '{ASSUMED}'")
        check(assumed or ASSUMED not in c["how"], f"{here}: the mark stands at the beginning of how")
        check(len(c["how"].removeprefix(ASSUMED + ": ")) > 5, f"{here}: how is too short to follow")
        margin(here, c["factor"], assumed)
        check_rows(here, c["evidence"], c["grade"], c["how"], known)
        check_workings(here, c["how"], None if assumed else number(c["works"]))
        check_cited(here, c["how"], known)


def check_rows(place, rows, grade, how, known):
    """Rows exist, their grade is the weakest, and of each row a figure is told."""
    check((grade == "none") == (not rows), f"{place}: a grade with evidence, none without")
    found = []
    for text in rows:
        row = known.evidence.row(place, text)
        check(told(text, how), f"{place}: no figure of {text} is in how")
        letter = re.search(r"\[([ABC]-?)", row["source"]) if row else None
        found += [letter[1]] if letter else []
    if found:
        check(grade == max(found, key=GRADES.index), f"{place}: the grade is the weakest of {', '.join(found)}")


def told(row, how):
    """A figure of a row is in the sentence; a row that holds only a direction is told without one."""
    figures = [x for x in re.findall(r"\d+\.?\d*", row.split(",", 2)[2]) if float(x)]
    said = [figure(x.rstrip(".,")) for x in re.findall(r"\d[\d.]*(?:,\d+)?", how)]
    return not figures or row.endswith((",+", ",0")) or any(abs(float(x) - y) < 0.006 for x in figures for y in said)


def check_workings(place, how, answer):
    """Each working gives the answer that it says; the last one is the number itself when that follows from a figure."""
    given = None
    for text, value, given in calculations(how):
        check(abs(value - given) <= 0.006 * max(1, given), f"{place}: {text}, but that is {value:.6g}")
    if answer is not None:
        check(given is not None and abs(given - answer) < 0.006, f"{place}: how does not end in {answer:g}")


def check_cited(place, text, known):
    for source in CITED.findall(text):
        check(source in known.sources, f"{place}: {source} is not in sources.csv")


def check_cost(place, a, known):
    cost = a["cost"]
    if not same_keys(f"{place}, cost", cost, {"amount", "low", "high", "per", "evidence", "how"}):
        return
    check(all(money(cost[k]) for k in ("amount", "low", "high")), f"{place}: a cost is euros with two decimals, not below nought")
    amount, low, high = (number(cost[k]) for k in ("amount", "low", "high"))
    check(low <= amount <= high, f"{place}: a cost lies between low and high")
    check(cost["per"] == "case", f"{place}: a cost is for the whole of it: per case")
    check((amount == 0) == (not a["paid_from"]), f"{place}: what costs nothing is paid by nobody, and the other way round")
    for budget in a["paid_from"]:
        check(budget in known.budgets, f"{place}: unknown budget {budget}")
    check(len(a["paid_from"]) == len(set(a["paid_from"])), f"{place}: a budget stands twice")
    how = cost["how"]
    assumed = how.startswith(ASSUMED + ": ")
    check(len(how) > 10, f"{place}: the cost does not say how")
    check(amount == 0 or assumed or cost["evidence"] or CITED.search(how), f"{place}: a cost needs a source or '{ASSUMED}'")
    check(amount == 0 or PRICED.search(how), f"{place}: a cost says of which year its prices are")
    for row in cost["evidence"]:
        known.evidence.row(f"{place}, cost", row)
        check(told(row, how), f"{place}: no figure of {row} is in the how of its cost")
    check_workings(f"{place}, cost", how, None)
    check_cited(f"{place}, cost", how, known)


def check_time(place, a, known):
    check(whole(a["waits"]) and whole(a["works_after"]) and whole(a["lasts"], 1), f"{place}: waits, works_after and lasts are whole weeks; lasts from 1")
    if whole(a["works_after"]) and whole(a["lasts"]):
        check(int(a["works_after"]) <= int(a["lasts"]), f"{place}: it helps only after it has ended")
    check(re.search(r"geschat|art\. |meteen|dezelfde dag|bevestigd|\[bron: ", a["time"]), f"{place}: time does not say where the weeks come from")
    check(a["burden"] in ("0", "1", "2", "3"), f"{place}: burden is 0, 1, 2 or 3")
    check_cited(f"{place}, time", a["time"], known)
    for key in ("after", "not_with"):
        for other in a[key]:
            check(other in known.actions and other != a["id"], f"{place}: {key} names {other}, which is no other action")
    check(not set(a["after"]) & set(a["not_with"]), f"{place}: it waits for what excludes it")
    for other in a["after"]:
        check(a["id"] not in known.actions.get(other, {}).get("not_with", []), f"{place}: it waits for {other}, which excludes it")
    for danger in a.get("handles", []):
        check(known.variables.get(danger, {}).get("danger") == "true", f"{place}: {danger} is no danger")
        check(danger in {c.get("variable") for c in a["changes"]}, f"{place}: it answers {danger} and does not change it")


# ---------------------------------------------------------------- conditions

def check_condition(place, c, known):
    check(re.fullmatch(r"[a-z][a-z0-9_]*", c["id"]), f"{place}: an id has small letters, digits and _")
    check(c["layer"] in LAYERS, f"{place}: unknown layer {c['layer']}")
    words(place, c, "words")
    check_needs(place, c["needs"], known)
    check_where(place, c, known)


def check_needs(place, needs, known):
    kind = next(iter(needs), "") if isinstance(needs, dict) else ""
    value = needs.get(kind) if kind else None
    check(kind in ("fact", "scheme", "not_yet", "problem", "children", "adult", "agreed", "places", "nothing"), f"{place}: unknown need {kind}")
    more = {"fact": {"is"}, "problem": {"at_least"}}.get(kind, set())
    if not check(isinstance(needs, dict) and set(needs) == {kind, *more}, f"{place}: {kind} needs {sorted(more) or 'nothing more'}"):
        return
    if kind == "fact":
        rows = known.facts.get(value, [])
        check(len(rows) == 1 and value not in NEVER, f"{place}: fact {value} is unknown, ambiguous or forbidden")
        values = {"ja", "nee"} if rows and rows[0]["type"] == "boolean" else {x["value"] for f in rows for x in f.get("values", [])}
        check(needs["is"] in values, f"{place}: {value} is never {needs['is']}")
    elif kind in ("scheme", "not_yet"):
        check(value in known.schemes, f"{place}: unknown scheme {value}")
    elif kind == "problem":
        states = known.variables.get(value, {}).get("states", [])
        check(needs["at_least"] in states[1:], f"{place}: {value} is never at least {needs['at_least']}")
    elif kind == "agreed":
        check(value in known.bodies, f"{place}: unknown body {value}")
    elif kind == "places":
        check(value.isdigit(), f"{place}: places are a number a year")
    else:
        check(value == "true", f"{place}: {kind} is true")


def check_where(place, c, known):
    """Where the rule stands, by layer; of what is softer than law: where it stands that it was allowed all along."""
    layer, source, allowed = c["layer"], c["source"], c.get("allowed", "")
    check(len(source) > 8, f"{place}: a rule says where it stands")
    check(layer != "habit" or allowed, f"{place}: a habit says where it was allowed all along")
    check(layer in ("local_rule", "contract", "habit") or not allowed, f"{place}: a fact or national law does not go further than the law")
    check(not allowed or re.search(r"art\. \d|geen wet", allowed) or "maakt geen verschil" in allowed, f"{place}: allowed names no article")
    if layer == "national_law":
        check("art. " in source and "verzonnen" not in source, f"{place}: national law is named by article")
    elif layer == "local_rule":
        named = [title for title in known.by_laws if title in source]
        check(named or ("Merendal" in source and "verzonnen verordening" in source), f"{place}: a by-law of Merendal, or 'verzonnen verordening'")
        for title in named:
            articles = re.findall(r"(?:art\. | en )(\d+)", source)
            check(articles and set(articles) <= known.by_laws[title], f"{place}: {title} has no article {', '.join(articles)}")
    elif layer == "contract":
        check("agreed" in c["needs"] or re.search(r"verzonnen|nog niet bevestigd", source), f"{place}: a contract is an agreement, or invented and says so")
    elif layer == "habit":
        check(source.startswith("werkafspraak") and "verzonnen" in source, f"{place}: a habit is a 'werkafspraak', invented and says so")


# ---------------------------------------------------------------- all together

def check_order(actions):
    waiting = {a["id"]: set(a["after"]) for a in actions}
    while ready := [i for i, before in waiting.items() if not before & set(waiting)]:
        for i in ready:
            del waiting[i]
    check(not waiting, f"actions wait for each other in a circle: {', '.join(sorted(waiting))}")


def check_all(actions, known):
    check(len(known.actions) == len(actions), "an id stands twice")
    check(len(actions) >= 60, f"{len(actions)} actions; at least 60")
    check(ASKED <= set(known.actions), f"asked for by name and not there: {sorted(ASKED - set(known.actions))}")
    check_order(actions)
    changed = {c["variable"] for a in actions for c in a["changes"]}
    for v in known.variables.values():
        check("lever" not in v or v["kind"] == "outside" or v["id"] in changed, f"{v['id']} has a lever and no action")
        quick = [a for a in actions if v["id"] in a.get("handles", []) and int(a["waits"]) <= 1]
        check("danger" not in v or quick, f"{v['id']} is a danger without an action within a week")
    check({a["kind"] for a in actions} == set(KINDS), "each kind of who does it has an action")
    for layer in LAYERS:
        check(any(c["layer"] == layer for a in actions for c in a["conditions"]), f"no condition of layer {layer}")
        blocked = [a["id"] for a in actions for c in a["conditions"] if c["layer"] == layer and "nothing" in c["needs"]]
        check(layer == "fact" or blocked, f"nothing is blocked in Merendal by {layer}")
    check(any(a["conditions"] == [] for a in actions) and any(a["basis"] == [] for a in actions), "nothing stands outside the law and without a condition")
    named = {s for a in actions for s in CITED.findall(str(a))}
    check(named == set(known.sources), f"sources.csv and the actions differ: {sorted(named ^ set(known.sources))}")
    for source in known.sources.values():
        check(all(source.values()) and source["link"].startswith("http"), f"sources.csv, {source['id']}: cite, link and what it said")


def check_budgets(budgets, actions, known):
    check(len(known.budgets) == len(budgets["budgets"]) and 8 <= len(known.budgets) <= 12, "8 to 12 budgets, each once")
    used = {b for a in actions for b in a["paid_from"]}
    for b in budgets["budgets"]:
        place = f"budget {b.get('id')}"
        if not same_keys(place, b, {"id", "name", "law", "owner", "amount", "how"}):
            continue
        words(place, b, "name")
        check(money(b["amount"]) and number(b["amount"]) > 0, f"{place}: an amount is euros with two decimals, above nought")
        check(b["owner"] in known.bodies, f"{place}: unknown owner {b['owner']}")
        check(len(b["law"]) > 5 and "verzonnen" in b["how"], f"{place}: of which law or agreement, and that it is invented")
        check(b["id"] in used, f"{place}: nothing is paid from it")
    pairs = [(w.get("from"), w.get("to")) for w in budgets["walls"]]
    check(len(pairs) == len(set(pairs)), f"a wall stands twice: {sorted({p for p in pairs if pairs.count(p) > 1})}")
    check(len(pairs) >= 20, f"{len(pairs)} walls; at least 20")
    check({w.get("kind") for w in budgets["walls"]} == set(WALLS), "each kind of wall at least once")
    for w in budgets["walls"]:
        check_wall(w, known)
    ours = [b["id"] for b in budgets["budgets"] if b["owner"] == "gemeente"]
    missing = [f"{x} → {y}" for x in ours for y in ours if x != y and (x, y) not in pairs]
    check(not missing, f"no wall between budgets of the municipality: {', '.join(missing)}")


def check_wall(w, known):
    place = f"wall {w.get('from')} → {w.get('to')}"
    if not same_keys(place, w, {"from", "to", "kind", "source", "words", "agreement"}, {"most"}):
        return
    if not check(w["from"] in known.budgets and w["to"] in known.budgets and w["from"] != w["to"], f"{place}: unknown budget"):
        return
    words(place, w, "words")
    check(w["kind"] in WALLS, f"{place}: unknown kind {w['kind']}")
    check("most" not in w or (money(w["most"]) and number(w["most"]) <= number(known.budgets[w["from"]]["amount"])), f"{place}: most is euros, at most the budget")
    outside = known.budgets[w["from"]]["owner"] != "gemeente"
    check(w["agreement"] == ("true" if outside else "false"), f"{place}: money of another owner, and no other, comes by agreement")
    check(len(w["source"]) > 15, f"{place}: a wall says where it stands")
    check((w["kind"] == "habit") == w["source"].startswith("nergens: "), f"{place}: a habit stands nowhere, and says 'nergens: …'; any other wall stands somewhere")
    check(w["kind"] not in ("law", "grant_condition", "council") or "art. " in w["source"] or "artikel nog niet bevestigd" in w["source"], f"{place}: named by article")


# ---------------------------------------------------------------- the page and the README

def check_told(actions, budgets):
    readme = (ACTIONS / "README.md").read_text(encoding="utf-8")
    page = PAGE.read_text(encoding="utf-8")
    for name, count in counts(actions, budgets).items():
        for where, text in (("README.md", readme), ("acties.md", page)):
            check(f"| {name} | {count} |" in text, f"{where}: {name} is {count}")
    for where, text in (("README.md", readme), ("acties.md", page)):
        check(digest() in text, f"{where} does not name the hash of this catalogue: {digest()}")


def check_register(actions, budgets):
    """The entries in docs/algorithm-register.md have every field; what they count is the catalogue's, and figures "before → after" are means of bias.csv."""
    plan, pot = register_entry("One plan"), register_entry("One pot")
    register_entry("Coupling neighbours")
    c = counts(actions, budgets)
    rights = [a for a in actions if a["right"] == "true"]
    loose = sum(not any("scheme" in x["needs"] for x in a["conditions"]) for a in rights)
    for text in (f"**{c['gevolgen geschat']} of the {c['gevolgen']} effects", f"any figure, {c['gevolgen met een cijfer over iets nabijs']} rest", f"near, {c['gevolgen uit een cijfer']} on",
                 f"of {c['acties die geld kosten']} costs {c['kosten geschat']} are", f"{loose} of the {len(rights)} actions"):
        check(text in plan, f"algorithm-register.md, One plan: it is {text.strip('*')}")
    rows = list(csv.DictReader((ACTIONS / "bias.csv").read_text(encoding="utf-8").splitlines()[1:]))
    means = {tuple(f"{float(row[key]):.{digits}f}" for key in ("before", "after")) for row in rows for digits in (0, 1, 2)}
    for entry in (plan, pot):
        told = re.findall(r"(\d+(?:\.\d+)?) → (\d+(?:\.\d+)?)", entry)
        check(len(told) == 2, f"algorithm-register.md: {len(told)} changes are told")
        for pair in told:
            check(pair in means, f"algorithm-register.md: {pair[0]} → {pair[1]} is not in bias.csv")


def check_page(documents, budgets):
    """docs/acties.md, read without any of the code that wrote it."""
    page = PAGE.read_text(encoding="utf-8")
    parts = re.split(r'<a id="([\w-]+)"></a>', page)
    raw = dict(zip(parts[1::2], parts[2::2]))
    check(len(parts[1::2]) == len(raw), "acties.md: an anchor stands twice")
    for link in sorted(set(re.findall(r"\]\(#([\w-]+)\)", page))):
        check(link in raw, f"acties.md: #{link} leads nowhere")
    contents = page.split("## Inhoud")[1].split("<a id")[0]
    for name, document in documents.items():
        for a, line in zip(document["actions"], line_numbers(ACTIONS / name, "  - id: ")):
            block = re.sub(r"\s+", " ", re.sub(r"\n +(\d*)\\", r" \1", raw.get(a["id"], "")))
            if check(block and f"(#{a['id']})" in contents, f"acties.md: {a['id']} is not there, or not in the contents"):
                check(f"(../content/actions/{name}#L{line})" in block, f"acties.md, {a['id']}: not line {line}")
                check_block(f"acties.md, {a['id']}", a, block)
    check_rows_of(budgets, raw)


def check_block(place, a, block):
    """What an action says stands in its block, each thing where it belongs. The page begins a sentence with a capital."""
    def there(what, *texts):
        missing = [text for text in texts if text[1:] not in block]
        check(not missing, f"{place}: {what} is not there: {missing[:1]}")
    there("name or words", a["name"]["nl"], a["words"]["nl"], a["role"]["nl"])
    for c in a["changes"]:
        share = f"{number(c['works']) * 100:g}".replace(".", ",")
        there(f"{c['variable']}", f"](oorzaken.md#{c['variable']})**: bij {share} van de 100", c["how"])
    check(block.count("](oorzaken.md#") == len(a["changes"]) + sum("problem" in c["needs"] for c in a["conditions"]), f"{place}: more or fewer problems than the catalogue")
    there("the law", *(f", artikel {law['article']}: {law['words']}" for law in a["basis"]))
    for c in a["conditions"]:
        there(f"condition {c['id']}", f"({c['source']}): {c['words']['nl']}")
        there(f"condition {c['id']}", *([f"**Het mocht al**: {c['allowed']}"] if "allowed" in c else []))
    cost = number(a["cost"]["amount"])
    dutch = f"{cost:,.2f}".translate(str.maketrans(",.", ".,"))
    there("the cost", f"Kosten: EUR {dutch}" if cost else "Kosten: geen", a["cost"]["how"])
    there("the time", f"Tijd: {a['waits']} we", f"het duurt {a['lasts']} we", a["time"])
    check(("**Recht** voor wie" in block) == (a["right"] == "true"), f"{place}: a right is not told as it is")
    check(("**Eerste antwoord op gevaar**" in block) == ("handles" in a), f"{place}: danger is not told as it is")
    there("the order", *(f"](#{other})" for other in a["after"] + a["not_with"]))


def check_rows_of(budgets, raw):
    """The tables of pots and walls, row by row."""
    names = {b["id"]: b["name"]["nl"] for b in budgets["budgets"]}
    for part, items in (("potten", budgets["budgets"]), ("schotten", budgets["walls"])):
        rows = [line for line in raw.get(part, "").splitlines() if line.startswith("| ")][2:]  # without the head
        check(len(rows) == len(items), f"acties.md: {len(rows)} rows of {part}, and not {len(items)}")
        for row, item in zip(rows, items):
            dutch = f"{number(item.get('amount', item.get('most', '0'))):,.2f}".translate(str.maketrans(",.", ".,"))
            said = [item["how"], names[item["id"]]] if part == "potten" else [f"| {names[item['from']]} | {names[item['to']]} |", item["source"], item["words"]["nl"]]
            place = item.get("id") or f"{item['from']} → {item['to']}"
            check(all(text in row for text in [*said, f"EUR {dutch}"]), f"acties.md: {part}, {place} is not there as it is")


def print_table(actions):
    print(f"{'action':22}{'kind':11}{'cost':>10}{'waits':>7}{'lasts':>7}  changes")
    for a in actions:
        print(f"{a['id']:22}{a['kind']:11}{number(a['cost']['amount']):10.2f}{a['waits']:>7}{a['lasts']:>7}  " + ", ".join(f"{c['variable']} {c['works']}" for c in a["changes"]))


def main():
    brief = "--brief" in sys.argv[1:]
    documents, budgets, faults = read_catalogue()
    check(not faults, "\n".join(faults))
    check(budgets.get("format") == "budgets/1" and set(budgets) == {"format", "year", "budgets", "walls"}, "budgets.yaml: wrong format or parts")
    check(re.fullmatch(r"20\d\d", budgets.get("year", "")), "budgets.yaml: a year")
    for name, document in documents.items():
        check(document.get("format") == "actions/1" and set(document) == {"format", "actions"}, f"{name}: wrong format or parts")
    if failed:
        return report()
    for name, document in documents.items():
        for a in document["actions"]:
            same_keys(f"{name}, {a.get('id')}", a, NEEDED, OPTIONAL)
            check(f"{a.get('domain')}.yaml" == name, f"{name}: {a.get('id')} is of domain {a.get('domain')}")
    actions = actions_of(documents)
    if failed:
        return report()
    known = Known(actions, budgets)
    for a in actions:
        check_action(a, known)
    check_all(actions, known)
    check_budgets(budgets, actions, known)
    if not failed:  # of a sound catalogue
        check_told(actions, budgets)
        check_register(actions, budgets)
        check_page(documents, budgets)
        if not brief:
            print_table(actions)
    return report()


if __name__ == "__main__":
    sys.exit(main())
