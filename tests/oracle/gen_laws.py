"""Random vectors: single laws full of expressions, small corpora of laws, rows documents, odd documents.

Every maker returns a vector without `id` and `expect`: {laws, law, outputs, params, date, mode, sources?}.
`tag(name)` counts the features it used, for --stats.
"""

import copy

import evaluator as ev
from emit import Emitter, Raw, Repeated
from gen_expressions import HUGE_INTS, STRINGS, Env, Expressions, decimal, kind_of, random_decimal, random_value
from run_vectors import encode

SCHEMA = "https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-{0}/schema/{0}/schema.json"
ROWS = "urn:samenhang:law-rows:1"
LAYER_CODES = {"gemeente_code": ["GM0363", "GM0599", "GM0384"], "provincie_code": ["PV27", "PV28"],
               "waterschap_code": ["WS0155", "WS0616"]}
TYPE_NAMES = {"num": "number", "small": "number", "bool": "boolean", "date": "date", "str": "string", "list": "array",
              "obj": "object", "null": "string"}


def law_tree(rng, law_id, articles, **top):
    tree = {}
    if rng.random() < 0.5:
        tree["$schema"] = SCHEMA.format(rng.choice(ev.SUPPORTED))
    tree["$id"] = law_id
    tree["regulatory_layer"] = "WET"
    tree["publication_date"] = "2020-01-01"
    tree["valid_from"] = "2020-01-01"
    tree.update(top)
    tree["articles"] = articles
    return {k: v for k, v in tree.items() if v is not None}


def article_tree(number, execution, **sections):
    return {"number": number, "text": "x", "machine_readable": {**sections, "execution": execution}}


def write(rng, trees):
    return [Emitter(rng).law(t) for t in trees]


def declare(name, kind, rng, unit=None):
    f = {"name": name, "type": TYPE_NAMES[kind]}
    if unit:
        f["type_spec"] = {"unit": unit}
    elif rng.random() < 0.05:
        f["type_spec"] = {"precision": 0, "min": 0, "max": 10}  # never enforced (§4)
    return f


def base(laws, law, outputs, params, date, mode="error", sources=None):
    v = {"laws": laws, "law": law, "outputs": outputs, "params": {k: encode(x) for k, x in params.items()}, "date": date,
         "mode": mode}
    if sources:
        v["sources"] = sources
    return v


def inline_form(e):
    """`{output, value: {operation...}}` as an inline action, where §9.3 allows it."""
    return isinstance(e, dict) and e.get("operation") in ev.INLINE


# ------------------------------------------------------------ expressions
def expressions(rng, tag):
    """One law, one or two articles: parameters and definitions of all kinds, one to four actions."""
    wild = rng.choice([0, 0, 0, 0, 0.02, 0.05, 0.15])
    huge = rng.random() < 0.15
    env, params, definitions = Env(), {}, {}
    for i in range(rng.randint(1, 6)):
        kind = rng.choice(["num", "num", "num", "small", "bool", "date", "date", "str", "list", "obj", "null"])
        params[f"p{i}"] = random_value(rng, kind, huge)
        env.add_value(f"p{i}", params[f"p{i}"], "small" if kind == "small" else kind_of(params[f"p{i}"]))
    if rng.random() < 0.12:
        params["u"] = ev.Taint("9", "onvertaald")
        env.add("u", "taint")
        wild = max(wild, 0.05)
        tag("untranslatable parameter")
    for i in range(rng.choice([0, 0, 1, 2, 3])):
        kind = rng.choice(["num", "small", "bool", "date", "str", "list", "obj"])
        name = f"D{i}" if rng.random() < 0.95 or not params else rng.choice(list(params))
        v = random_value(rng, kind)
        if isinstance(v, ev.Dec) and len(str(abs(v.coefficient))) > 15 or isinstance(v, dict) and "value" in v:
            continue
        if name in params:
            tag("definition shadows parameter")
            env.without(name)
        definitions[name] = {"value": v, "type": TYPE_NAMES[kind]} if rng.random() < 0.4 else v
        env.add_value(name, v, "small" if kind == "small" and ev.is_number(v) else kind_of(v))
        tag("definition")
    make = Expressions(rng, env, wild, huge)
    outputs, actions = [], []
    depth = rng.choice([1, 1, 2, 2, 3, 3, 4, 5])
    for i in range(rng.choice([1, 1, 1, 2, 3])):
        kind = rng.choice(["num"] * 5 + ["bool"] * 4 + ["date", "date", "str", "list", "any"])
        e = make.make(kind, depth)
        name = f"r{i}"
        if inline_form(e) and rng.random() < 0.15:
            actions.append({"output": name, **e})
            tag("inline action")
        else:
            actions.append({"output": name, "value": e})
        if rng.random() < 0.85 or i == 0:
            outputs.append((name, kind if kind != "any" else "str"))
        else:
            tag("undeclared output")
        if kind != "any":
            env.add(name, kind)
    if rng.random() < 0.03:
        actions.insert(rng.randrange(len(actions) + 1), {"value": 1})  # without output: skipped
        tag("action without output")
    if rng.random() < 0.03:
        actions.append({"output": "leeg"})
        tag("action without value")
    if rng.random() < 0.03:
        rng.shuffle(actions)
    execution = {"output": [declare(n, k, rng) for n, k in outputs], "actions": actions}
    if rng.random() < 0.5:
        execution["parameters"] = [declare(p, "num", rng) for p in params]
    sections = {"definitions": definitions} if definitions else {}
    wanted = [rng.choice(outputs)[0]]
    tree = law_tree(rng, "t", [article_tree("1", execution, **sections)])
    return base(write(rng, [tree]), "t", wanted, params, rng.choice(["2025-06-15", "2024-02-29", "2020-01-01", "2031-12-31"]))


def boundaries(rng, tag):
    """One operation on edge operands: near i64, near 96 bits, ties, decimals of decimals."""
    op = rng.choice(ev.ARITHMETIC * 2 + ev.ROUNDING * 2 + ("GREATER_THAN", "EQUALS", "LESS_THAN_OR_EQUAL", "IN"))
    n = rng.choice([1, 2, 2, 2, 3, 4])
    params = {f"p{i}": random_value(rng, "num", rng.random() < 0.75) for i in range(n)}
    if op == "MULTIPLY" and rng.random() < 0.7:
        params = {f"p{i}": ev.Dec(rng.getrandbits(rng.choice([8, 30, 48, 60])), rng.randint(0, 16)) for i in range(2)}
    if op in ("ADD", "SUBTRACT", "MULTIPLY") and rng.random() < 0.25:
        params = {f"p{i}": rng.choice(HUGE_INTS + [1, -1, 2]) for i in range(2)}
    if op == "DIVIDE" and rng.random() < 0.5:
        params = {"p0": rng.choice([1, 2, -1, 10, 5, 7, 11]), "p1": rng.choice([3, 7, 2**29, 2**40, 6, 1024, 2**60, 99])}
    if rng.random() < 0.3:  # a result exactly half-way between two representable ones
        odd = lambda bits: rng.getrandbits(bits) * 2 + 1
        sign = rng.choice([1, -1])
        if op == "DIVIDE":
            params = {"p0": sign * odd(4), "p1": 2**29}
        elif op == "MULTIPLY":
            params = {"p0": ev.Dec(sign * 5 * odd(12), 15), "p1": ev.Dec(odd(12), 14)}
        elif op in ("ADD", "SUBTRACT"):
            params = {"p0": ev.Dec(sign * rng.randint(ev.COEFFICIENT_MAX // 2, ev.COEFFICIENT_MAX), 0), "p1": decimal(rng.choice(["0.5", "1.5", "-0.5"]))}
        tag("halfway results")
    names = ["$" + p for p in params]
    if op in ev.ROUNDING:
        precision = rng.choice([0, 0, 1, 2, -1, -2, rng.randint(-28, 28)])
        if rng.random() < 0.4:  # an exact tie
            unit = max(precision, 0) + 1
            params["p0"] = ev.Dec((rng.randint(-1000, 1000) * 10 + 5), unit) if unit <= 28 else 5
        e = {"operation": op, "value": "$p0", "precision": precision}
    elif op in ev.ARITHMETIC:
        e = {"operation": op, "values": names}
    elif op == "IN":
        e = {"operation": op, "subject": names[0], "values": names[1:]}
    else:
        e = {"operation": op, "subject": names[0], "value": names[-1]}
    tag("boundary numbers")
    tree = law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": e}]})])
    return base(write(rng, [tree]), "t", ["r"], params, "2025-06-15")


def calendar(rng, tag):
    """§7.3 on the awkward dates: ends of months, leap days, anniversaries, reversed arguments."""
    def awkward():
        year = rng.choice([1899, 1900, 1996, 1999, 2000, 2001, 2023, 2024, 2025, 2100])
        month = rng.choice([1, 2, 2, 2, 3, 3, 4, 12, rng.randint(1, 12)])
        last = ev.month_length(year, month)
        return ev.date_text((year, month, rng.choice([1, 15, 28, last, last, last - 1])))

    params = {"a": awkward(), "b": awkward(), "o": {"iso": awkward(), "soort": "datum"}}
    if rng.random() < 0.3:  # the same day of the year, or one beside it
        params["b"] = f"{rng.choice([1999, 2000, 2023, 2024])}-{params['a'][5:]}"
        if ev.parse_date(params["b"]) is None:
            params["b"] = params["b"][:8] + "28"
    dates = ["$a", "$b", "$a", "$b", "$o", "$referencedate"]
    op = rng.choice(["AGE", "DATE_DIFF", "DATE_DIFF", "DATE_ADD", "DATE_ADD", "DAY_OF_WEEK", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "EQUALS", "DATE"])
    x, y = rng.sample(dates, 2)
    if rng.random() < 0.25:  # around an anniversary, or the end of a month
        op = rng.choice(["AGE", "DATE_DIFF", "DATE_DIFF", "DATE_DIFF"])
        if rng.random() < 0.6:
            params["a"] = f"{rng.choice([1996, 2000, 2024])}-02-29"
            params["b"] = f"{rng.choice([1900, 1999, 2023, 2025, 2100, 2024])}-{rng.choice(['02-27', '02-28', '02-28', '03-01'])}"
        else:
            params["a"] = rng.choice(["2024-01-31", "2023-12-31", "2024-03-31", "2024-01-30", "2024-08-31"])
            params["b"] = rng.choice(["2024-02-29", "2023-02-28", "2024-04-30", "2025-02-28", "2024-09-30", "2024-06-29"])
        x, y = rng.sample(["$a", "$b"], 2)
    if op == "AGE":
        e = {"operation": op, "date_of_birth": x, "reference_date": y}
    elif op == "DATE_DIFF":
        e = {"operation": op, "from": x, "to": y, "in": rng.choice(["days", "months", "months", "years", "years"])}
    elif op == "DATE_ADD":
        e = {"operation": op, "date": x}
        for part in rng.sample(["years", "months", "weeks", "days"], rng.choice([1, 2, 2, 3, 4])):
            e[part] = rng.choice([1, -1, 2, 4, 6, 11, 12, 13, 28, 29, 30, 31, 59, 60, 365, 366, decimal("1.9"), decimal("-1.9")])
    elif op == "DAY_OF_WEEK":
        e = {"operation": op, "date": x}
    elif op == "DATE":
        e = {"operation": op, "year": rng.choice([1900, 2000, 2023, 2024]), "month": rng.choice([2, 2, 4, 12]), "day": rng.choice([28, 29, 30, 31])}
    else:
        e = {"operation": op, "subject": x, "value": y}
    tag("calendar")
    tree = law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": e}]})])
    return base(write(rng, [tree]), "t", ["r"], params, rng.choice(["2025-06-15", "2024-02-29", "2025-02-28", "2023-12-31"]))


def equality(rng, tag):
    """§7.2 and IN on values that are nearly the same."""
    a = random_value(rng, rng.choice(["num", "bool", "date", "str", "list", "list", "obj", "null"]))

    def variant(v):
        if rng.random() < 0.2:
            return v
        if isinstance(v, bool):
            return rng.choice([int(v), str(v).lower(), not v])
        if isinstance(v, int):
            return rng.choice([ev.Dec(v, 0), ev.Dec(v * 10, 1), str(v), v + 1, v])
        if isinstance(v, ev.Dec):
            return ev.Dec(v.coefficient * 10, v.scale + 1) if abs(v.coefficient) < 10**20 and v.scale < 28 else v.text()
        if isinstance(v, str):
            return rng.choice([v + " ", v.upper(), {"iso": v}, {"iso": v, "jaar": 1}, [v]])
        if isinstance(v, list):
            return rng.choice([[variant(x) for x in v], v[:-1], v + [None], v[::-1]])
        if isinstance(v, dict):
            return rng.choice([{k: variant(x) for k, x in v.items()}, {**v, "extra": None}, dict(reversed(list(v.items()))), v.get("iso", 1)])
        return rng.choice([0, "", False, [], "null", None])

    b = variant(a)
    if rng.random() < 0.3:
        a, b = [a, 1], [b, rng.choice([1, decimal("1.0")])]
    op = rng.choice(["EQUALS", "EQUALS", "NOT_EQUALS", "IN", "NOT_IN"])
    e = {"operation": op, "subject": "$a", "value": "$b"}
    if op in ("IN", "NOT_IN") and rng.random() < 0.6:
        e = {"operation": op, "subject": "$a", "values": ["$c", "$b"]}
    params = {"a": a, "b": b, "c": variant(b)}
    if rng.random() < 0.5:
        params["a"], params["b"] = params["b"], params["a"]
    tag("nearly equal values")
    tree = law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "bool", rng)], "actions": [{"output": "r", "value": e}]})])
    return base(write(rng, [tree]), "t", ["r"], params, "2025-06-15")


def deep(rng, tag):
    """Nesting well below, or well above, the 100 levels of §6."""
    levels = rng.choice([20, 35, 45]) if rng.random() < 0.8 else rng.choice([170, 250])
    tag("deep nesting" if levels < 100 else "too deep nesting")
    e = "$p0"
    for _ in range(levels):
        e = rng.choice([
            {"operation": "ADD", "values": [e, 1]},
            {"operation": "ADD", "values": [1, e]},
            {"operation": "MAX", "values": [e, 3]},
            {"operation": "SUBTRACT", "values": [e, "$p1"]},
            {"operation": "IF", "cases": [{"when": True, "then": e}]},
            {"operation": "FLOOR", "value": e, "precision": 0},
        ])
    tree = law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": e}]})])
    emitter = Emitter(rng)
    emitter.flow_share = 1.0
    return base([emitter.law(tree)], "t", ["r"], {"p0": rng.randint(-5, 5), "p1": 2}, "2025-06-15")


# ------------------------------------------------------------------- units
def units(rng, tag):
    """§18: names with units, expressions made to fit, now and then not."""
    slip = rng.choice([0, 0, 0.1, 0.25])
    declared = {}
    for u in rng.sample(ev.UNITS, rng.randint(2, 4)) + ["ratio"]:
        declared.setdefault(u, []).append(f"{u}_{rng.randint(1, 9)}")
    definitions, inputs, params = {}, [], {}
    for u, names in declared.items():
        for name in names:
            if rng.random() < 0.6:
                definitions[name] = {"value": rng.randint(1, 50), "type": "number", "type_spec": {"unit": u}}
            else:
                inputs.append({**declare(name, "num", rng, u), "source": {}})
                params[name] = rng.randint(1, 50)
    params["los"] = rng.randint(1, 9)
    known = list(declared)

    def quantity(unit, depth):
        if slip and rng.random() < slip:
            unit = rng.choice(known)
        if depth <= 0 or rng.random() < 0.2:
            return "$" + rng.choice(declared[unit]) if unit in declared and rng.random() < 0.75 else rng.choice([2, "$los"])
        op = rng.choice(["ADD", "SUBTRACT", "MAX", "MIN", "IF", "MULTIPLY", "DIVIDE", "ROUND", "FLOOR", "CEIL"])
        if op in ("ADD", "SUBTRACT", "MAX", "MIN"):
            return {"operation": op, "values": [quantity(unit, depth - 1) for _ in range(rng.randint(1, 3))]}
        if op == "IF":
            return {"operation": op, "cases": [{"when": test(depth - 1), "then": quantity(unit, depth - 1)}],
                    "default": quantity(unit, depth - 1)}
        if op == "MULTIPLY":
            values = [quantity(unit, depth - 1), rng.choice([2, "$" + declared["ratio"][0]])]
            if slip and rng.random() < slip:
                values[1] = "$" + rng.choice(declared[rng.choice(known)])
            return {"operation": op, "values": values[:: rng.choice([1, -1])]}
        if op == "DIVIDE":
            if unit == "ratio":
                other = rng.choice(known)
                if other not in ev.RATIO:
                    return {"operation": op, "values": ["$" + declared[other][0], "$" + declared[other][-1]]}
            return {"operation": op, "values": [quantity(unit, depth - 1), rng.choice([2, 4, "$" + declared["ratio"][0]])]}
        return {"operation": op, "value": quantity(unit, depth - 1), "precision": rng.choice([0, 1, -1])}

    def test(depth):
        unit = rng.choice(known)
        op = rng.choice(["EQUALS", "IN", "AND"] + list(ev.ORDERED))
        if op == "AND":
            return {"operation": op, "conditions": [test(depth - 1) if depth > 0 else True, True]}
        if op == "IN":
            return {"operation": op, "subject": quantity(unit, 0), "values": [quantity(unit, 0) for _ in range(rng.randint(0, 3))]}
        return {"operation": op, "subject": quantity(unit, depth - 1), "value": quantity(unit, depth - 1)}

    actions, outputs = [], []
    for i in range(rng.randint(1, 3)):
        unit = rng.choice(known)
        e = quantity(unit, rng.randint(1, 3)) if rng.random() < 0.8 else test(2)
        actions.append({"output": f"r{i}", **e} if inline_form(e) and rng.random() < 0.2 else {"output": f"r{i}", "value": e})
        outputs.append(declare(f"r{i}", "num", rng, unit if rng.random() < 0.5 else None))
        if "type_spec" in outputs[-1] and "unit" in outputs[-1]["type_spec"]:
            declared[unit].append(f"r{i}")
    tag("units")
    execution = {"input": inputs, "output": outputs, "actions": actions}
    tree = law_tree(rng, "t", [article_tree("1", execution, definitions=definitions)])
    return base(write(rng, [tree]), "t", ["r0"], params, "2025-06-15")


# ----------------------------------------------------------------- corpora
PARAMS = {"bsn": "str", "inkomen": "num", "leeftijd": "small", "vermogen": "num", "geboortedatum": "date", "gehuwd": "bool",
          "soort": "str"}
CHARACTERS = ["BESCHIKKING", "TOETS"]
DECISIONS = ["TOEKENNING", "AFWIJZING"]


class Corpus:
    """A small set of laws under construction."""

    def __init__(self, rng, tag):
        self.rng, self.tag = rng, tag
        self.wild = rng.choice([0, 0, 0, 0, 0, 0.01, 0.03])
        self.laws = []  # trees
        self.callable = []  # (law, article number, output, type, needs)
        self.fields = {}  # data source field -> type
        self.serial = 0
        self.produced = []  # names of outputs of articles with a legal character
        self.codes = set()

    def name(self, stem):
        self.serial += 1
        return f"{stem}_{self.serial}"

    def chance(self, p):
        return self.rng.random() < p

    # -- one article
    def article(self, law, number, internal, may_delegate=True):
        """-> (tree, [(output, type)], needs).  `internal` = [(output, type, needs)] of earlier articles."""
        rng, tag = self.rng, self.tag
        env, needs, execution, sections = Env(), {}, {}, {}

        def need(p):
            needs[p] = PARAMS[p]
            env.add(p, PARAMS[p]) if p not in [n for ns in env.names.values() for n in ns] else None

        for p in rng.sample(list(PARAMS), rng.choice([0, 1, 1, 2, 3])):
            need(p)
        definitions = {}
        for _ in range(rng.choice([0, 0, 1, 2])):
            kind = rng.choice(["num", "small", "bool", "date", "str"])
            d = self.name("DEF")
            if self.chance(0.05) and needs:
                d = rng.choice(list(needs))
                kind = needs[d]
                tag("definition shadows parameter")
            v = random_value(rng, kind)
            definitions[d] = {"value": v, "type": TYPE_NAMES[kind]} if self.chance(0.4) else v
            if d not in needs:
                env.add(d, kind)
        inputs = []
        for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
            one = self.input(law, internal, env, need, definitions, inputs)
            if one:
                inputs.append(one)
        if inputs:
            execution["input"] = inputs
            if self.chance(0.05):
                one = rng.choice(inputs)
                kind = next(k for k, ns in env.names.items() if one["name"] in ns)
                definitions[one["name"]] = random_value(rng, kind)
                tag("definition shadows input")
        if may_delegate and self.chance(0.3):
            sections["open_terms"] = self.open_terms(law, number, env, need)
        if definitions:
            sections["definitions"] = definitions
        if self.chance(0.4):
            execution["produces"] = {"legal_character": rng.choice(CHARACTERS)}
            if self.chance(0.4):
                execution["produces"]["decision_type"] = rng.choice(DECISIONS)
        if self.chance(0.15):
            sections["untranslatables"] = [
                {"construct": rng.choice(["naar redelijkheid", "afronden op hele euro's", "som van deeltoeslagen"]),
                 "reason": "geen bewerking", **({"accepted": True} if self.chance(0.6) else {})}
                for _ in range(rng.choice([1, 1, 2]))
            ]
            tag("untranslatables")
        outputs, actions = [], []
        make = Expressions(rng, env, self.wild)
        for _ in range(rng.choice([1, 1, 2, 3])):
            kind = rng.choice(["num", "num", "num", "small", "bool", "date", "str"])
            o = self.name("uit")
            e = make.make(kind, rng.choice([0, 1, 1, 2]))
            if self.chance(0.05):
                actions.append({"output": o + "_tussen", "value": e})
                e = "$" + o + "_tussen"
                tag("undeclared output")
            if inline_form(e) and self.chance(0.15):
                actions.append({"output": o, **e})
                tag("inline action")
            else:
                actions.append({"output": o, "value": e})
            env.add(o, kind)
            outputs.append((o, kind))
        if self.chance(0.03):
            actions.pop()
            tag("declared output without action")
        if "produces" in execution:
            self.produced += [o for o, _ in outputs]
        execution["output"] = [declare(o, k, rng) for o, k in outputs]
        execution["actions"] = actions
        declared = [p for p in needs if not (self.wild and self.chance(0.1))]
        if declared:
            execution["parameters"] = [declare(p, "num", rng) for p in declared]
        if self.chance(0.05):
            sections["requires"] = [{"article": "1"}]
            tag("requires as objects")
        return article_tree(number, execution, **sections), outputs, needs

    def input(self, law, internal, env, need, definitions, earlier):
        """One input of an article."""
        rng, tag = self.rng, self.tag
        chance = rng.random()
        if chance < 0.3 and internal:
            output, kind, needs = rng.choice(internal)
            name = output if self.chance(0.5) else self.name("in")
            source, mapped = {"output": output}, set()
            if needs and self.chance(0.2):
                p = rng.choice(list(needs))
                names = [n for n in env.names.get(needs[p], []) if "." not in n]
                if names:
                    source["parameters"] = {p: "$" + rng.choice(names)}
                    mapped.add(p)
                    tag("parameters on internal reference")
            for p in needs:
                if p not in mapped:
                    need(p)
            tag("internal reference")
        elif chance < 0.75 and self.callable:
            other, _, output, kind, needs = rng.choice(self.callable)
            name = output if self.chance(0.3) else self.name("in")
            source = {"regulation": other, "output": output}
            if name == output and self.chance(0.5):
                del source["output"]
                tag("output name by default")
            mapping = {}
            for p, k in needs.items():
                names = [n for n in env.names.get(k, [])]
                if self.wild and self.chance(0.05):
                    continue
                if names and self.chance(0.4):
                    mapping[p] = "$" + rng.choice(names)
                elif k == "str" and self.chance(0.2):
                    mapping[p] = rng.choice(STRINGS)
                elif p == "geboortedatum" and self.chance(0.2):
                    mapping[p] = "1980-02-29"
                elif p not in definitions:
                    need(p)
                    mapping[p] = "$" + p
            if mapping or self.chance(0.2):
                source["parameters"] = mapping
            tag("external reference")
        else:
            kind = rng.choice(["num", "small", "bool", "date", "str"])
            known = [f for f, k in self.fields.items() if k == kind]
            name = rng.choice(known) if known and self.chance(0.5) else self.name("veld")
            self.fields[name] = kind
            need("bsn")
            source = {}
            if self.chance(0.15) and internal:
                source = {"output": rng.choice(internal)[0]}
            tag("data input")
        if name in [i["name"] for i in earlier]:
            return None
        if name not in [n for ns in env.names.values() for n in ns]:
            env.add(name, kind)
        return {**declare(name, kind, rng), "source": source}

    # -- §11
    def open_terms(self, law, number, env, need):
        rng, tag = self.rng, self.tag
        terms = []
        for _ in range(rng.choice([1, 1, 2])):
            kind = rng.choice(["num", "small", "bool", "str"])
            term = {"id": self.name("term"), "type": TYPE_NAMES[kind]}
            fillers = rng.choice([0, 1, 1, 1, 2, 2, 3])
            layers = []
            codes = rng.choice([None, None, None, "gemeente_code", "gemeente_code", "provincie_code", "waterschap_code"])
            for i in range(fillers):
                code = codes if codes and self.chance(0.8) else None
                layers.append(self.implementing(law, number, term["id"], kind, need, code, i))
            required = rng.choice([None, True, False])
            if required is not None:
                term["required"] = required
            if self.chance(0.5 if fillers and not codes else 0.85):
                default = Env()
                for p in rng.sample(list(PARAMS), 1):
                    need(p)
                    default.add(p, PARAMS[p])
                for t in terms:
                    default.add(t["id"], t["_kind"])
                e = Expressions(rng, default).make(kind, 1)
                term["default"] = {"actions": [{"output": term["id"], "value": e}]} if self.chance(0.9) else {}
                tag("open term with default")
            if layers and self.chance(0.4 if len(set(layers)) == 1 else 0.1):
                term["delegation_type"] = layers[0] if self.chance(0.95) else "AMVB"
                if term["delegation_type"] == "AMVB" and self.chance(0.3):
                    term["delegation_type"] = "ALGEMENE_MAATREGEL_VAN_BESTUUR"
                tag("delegation_type")
            term["delegated_to"] = "minister"
            terms.append({**term, "_kind": kind})
            env.add(term["id"], kind)
            tag("open term")
        for t in terms:
            del t["_kind"]
        return terms

    def implementing(self, law, number, term, kind, need, code, i):
        rng, tag = self.rng, self.tag
        layer = {"gemeente_code": "GEMEENTELIJKE_VERORDENING", "provincie_code": "PROVINCIALE_VERORDENING",
                 "waterschap_code": "WATERSCHAPS_VERORDENING"}.get(code)
        layer = layer or rng.choice(["AMVB", "MINISTERIELE_REGELING", "MINISTERIELE_REGELING", "BELEIDSREGEL", "KONINKLIJK_BESLUIT"])
        env, needs = Env(), rng.sample(list(PARAMS), rng.choice([0, 0, 1]))
        for p in needs:
            need(p)
            env.add(p, PARAMS[p])
        inputs = []
        if self.callable and self.chance(0.15):
            other, _, output, k, wanted = rng.choice(self.callable)
            for p in wanted:
                need(p)
                needs.append(p) if p not in needs else None
            inputs.append({**declare("uit_andere_wet", k, rng),
                           "source": {"regulation": other, "output": output, "parameters": {p: "$" + p for p in wanted}}})
            env.add("uit_andere_wet", k)
            tag("implementing article with reference")
        output = term if not (self.wild and self.chance(0.1)) else term + "_x"
        actions = [{"output": output, "value": Expressions(rng, env, self.wild).make(kind, 1)}]
        execution = {"parameters": [declare(p, "num", rng) for p in needs], "input": inputs,
                     "output": [declare(output, kind, rng)], "actions": actions}
        sections = {"implements": [{"law": law, "article": number, "open_term": term, "gelet_op": "x"}]}
        if self.chance(0.05):
            sections["untranslatables"] = [{"construct": "maatwerk", "reason": "x", "accepted": True}]
        top = {"regulatory_layer": layer, "valid_from": rng.choice(["2011-01-01", "2012-07-01", "2019-01-01", f"201{i}-05-05"])}
        if self.chance(0.04):
            top["valid_from"] = rng.choice([None, "#inwerkingtreding"])
        if code:
            top[code] = rng.choice(LAYER_CODES[code][: 2])
            self.codes.add(code)
            tag(f"territory {code}")
        if i > 0 and self.chance(0.5):  # next to, or instead of, another filler: other priority
            tag("competing implementations")
        self.laws.append(law_tree(rng, self.name("uitvoering"), [article_tree("1", execution, **sections)], **top))
        return layer

    # -- a whole law
    def law(self, law_id):
        rng, tag = self.rng, self.tag
        articles, internal, mine = [], [], []
        for i in range(rng.randint(1, 4)):
            number = rng.choice([str(i + 1), f"{i + 1}a", f"4:{i + 1}", f"{i + 1}.1"])
            tree, outputs, needs = self.article(law_id, number, internal)
            if articles and self.chance(0.06):
                other = rng.choice(internal)
                mr = tree["machine_readable"]["execution"]
                mr["output"].append(declare(other[0], other[1], rng))
                mr["actions"].append({"output": other[0], "value": Expressions(rng, Env()).make(other[1], 0)})
                tag("duplicate output")
            articles.append(tree)
            internal += [(o, k, needs) for o, k in outputs]
            mine += [(law_id, number, o, k, needs) for o, k in outputs]
        if self.chance(0.15):
            articles.insert(rng.randrange(len(articles) + 1), {"number": "0", "text": "Slechts tekst."})
        top = {"valid_from": rng.choice(["2010-01-01", "2010-01-01", "2015-07-01", "2020-01-01"])}
        top["regulatory_layer"] = rng.choice(["WET", "WET", "AMVB"])
        if self.chance(0.05):
            top["valid_from"] = rng.choice([None, "#datum"])
        self.laws.append(law_tree(rng, law_id, articles, **top))
        self.callable += mine
        return mine

    # -- §13.1
    def hooks(self):
        rng, tag = self.rng, self.tag
        articles = []
        for i in range(rng.randint(1, 3)):
            env, needs = Env(), []
            if self.chance(0.25):
                p = rng.choice(list(PARAMS))
                needs.append(p)
                env.add(p, PARAMS[p])
            point = rng.choice(["pre_actions", "post_actions"])
            applies = {"legal_character": rng.choice(CHARACTERS)}
            if self.chance(0.2):
                applies["decision_type"] = rng.choice(DECISIONS)
            if self.chance(0.3):
                applies["stage"] = rng.choice(["BESLUIT", "BESLUIT", "BEKENDMAKING"])
            if point == "post_actions" and self.produced and self.chance(0.15):
                needs.append(rng.choice(self.produced))
                env.add(needs[-1], "num")
                tag("post hook reads an output")
            kind = rng.choice(["num", "bool", "str", "date"])
            output = self.name("haak") if self.chance(0.9) else "haak_gedeeld"
            execution = {"output": [declare(output, kind, rng)],
                         "actions": [{"output": output, "value": Expressions(rng, env, self.wild).make(kind, 1)}]}
            if needs:
                execution["parameters"] = [declare(p, "num", rng) for p in needs]
            if self.callable and self.chance(0.1):
                simple = [c for c in self.callable if not c[4]]
                if simple:
                    other = rng.choice(simple)
                    execution["input"] = [{**declare("van_elders", other[3], rng),
                                           "source": {"regulation": other[0], "output": other[2]}}]
            articles.append(article_tree(f"6:{i + 1}", execution, hooks=[{"hook_point": point, "applies_to": applies}]))
            self.hooked.append(("awb", f"6:{i + 1}", output, kind, {}))
            tag(point + " hook")
        self.laws.append(law_tree(rng, "awb", articles, valid_from="1994-01-01"))

    # -- §13.2
    def overrides(self, contextual):
        rng, tag = self.rng, self.tag
        tree = next(t for t in self.laws if t["$id"] == contextual)
        targets = [c for c in self.callable if c[0] != contextual or self.chance(0.3)] + self.hooked * 2
        if not targets:
            return
        for i in range(rng.choice([1, 1, 2])):
            other, number, output, kind, _ = rng.choice(targets)
            env, needs = Env(), []
            if self.chance(0.2):
                needs = ["bsn"]
                env.add("bsn", "str")
            execution = {"output": [declare(output, kind, rng)],
                         "actions": [{"output": output, "value": Expressions(rng, env).make(kind, 1)}]}
            if needs:
                execution["parameters"] = [declare("bsn", "str", rng)]
            tree["articles"].append(
                article_tree(f"9{i}", execution, overrides=[{"law": other, "article": number, "output": output}]))
            tag("override declared")

    # -- §12
    def versions(self):
        """Later (or earlier) versions of some laws, with other constants or without declarations."""
        rng, tag = self.rng, self.tag
        for tree in list(self.laws):
            if not self.chance(0.3):
                if self.chance(0.06) and tree.get("valid_from", "#").startswith("2"):
                    tree["valid_to"] = rng.choice(["2023-12-31", "2024-12-31"])
                    tag("valid_to")
                continue
            if tree.get("valid_from") is None or tree["valid_from"].startswith("#"):
                continue
            other = copy.deepcopy(tree)
            other["valid_from"] = rng.choice(["2024-01-01", "2024-01-01", "2024-07-01", "2009-01-01"])
            if self.chance(0.05):
                other["valid_from"] = tree["valid_from"]
                tag("same version loaded again")
            for a in other["articles"]:
                mr = a.get("machine_readable", {})
                for declarations in ("implements", "hooks", "overrides", "open_terms", "untranslatables"):
                    if declarations in mr and self.chance(0.15):
                        del mr[declarations]
                        tag(f"version without {declarations}")
                for action in mr.get("execution", {}).get("actions", []):
                    v = action.get("value")
                    if isinstance(v, int) and not isinstance(v, bool) and self.chance(0.7):
                        action["value"] = v + 1
            if self.chance(0.12):
                rng.choice([tree, other])["valid_to"] = rng.choice(["2023-12-31", "2024-06-30", "2025-12-31"])
                tag("valid_to")
            if self.chance(0.05) and tree["$id"] != other["valid_from"]:
                other["valid_from"] = None
                tag("version without valid_from")
            self.laws.append({k: v for k, v in other.items() if v is not None})
            tag("several versions")

    # -- §10.4
    def sources(self, bsn):
        rng, tag = self.rng, self.tag
        result = []
        for n in range(rng.choice([1, 1, 2, 3]) if self.fields else 0):
            fields = [f for f in self.fields if self.chance(0.85)]
            if self.chance(0.15):
                fields = [f.upper() if self.chance(0.5) else f for f in fields]
                tag("field names in other case")
            records = []
            for who in dict.fromkeys([bsn, "999990019", rng.choice(STRINGS)]):
                if who == bsn and self.chance(0.05):
                    continue
                record = {rng.choice(["bsn", "bsn", "BSN"]) if n else "bsn": who}
                for f in fields:
                    if self.chance(0.97):
                        kind = self.fields[f.lower()]
                        record[f] = encode(None if self.chance(0.03) else random_value(rng, kind))
                records.append(record)
            if self.chance(0.1):
                records.append({**copy.deepcopy(records[0]), **{f: encode(random_value(rng, self.fields[f.lower()])) for f in fields}})
                tag("record replaced")
            one = {"name": f"bron{n}", "key": "bsn" if self.chance(0.9) else "BSN", "records": records}
            if self.chance(0.5):
                one["priority"] = rng.choice([1, 5, 10, 20])
                tag("source priority")
            result.append(one)
        return result


def corpus(rng, tag):
    c = Corpus(rng, tag)
    c.hooked = []
    names = rng.sample(["wet_op_a", "wet_b", "besluit_c", "regeling_d", "wet_e"], rng.choice([1, 2, 2, 3]))
    for law_id in names:
        mine = c.law(law_id)
    if rng.random() < 0.4:
        c.hooks()
    if rng.random() < 0.3:
        c.overrides(names[-1])
    trouble(c, rng, tag)
    c.versions()
    # the request
    law_id = names[-1] if rng.random() < 0.8 else rng.choice(names)
    mine = [x for x in c.callable if x[0] == law_id]
    wanted = rng.sample(mine, min(len(mine), rng.choice([1, 1, 1, 2, 3])))
    params = {}
    for p, kind in PARAMS.items():
        if any(p in w[4] for w in wanted) and rng.random() > c.wild * 2 or rng.random() < 0.5:
            params[p] = random_value(rng, kind)
    params.setdefault("bsn", "999993653")
    if rng.random() < 0.8:
        params["bsn"] = "999993653"
    for code in sorted(c.codes):
        if rng.random() < 0.85:
            params[code] = rng.choice(LAYER_CODES[code])
    if rng.random() < 0.05 and c.fields:
        f = rng.choice(list(c.fields))
        params[f] = random_value(rng, c.fields[f])
        tag("input given as parameter")
    outputs = [w[2] for w in wanted]
    if rng.random() < 0.01:
        outputs = ["bestaat_niet"]
        tag("missing output")
    if rng.random() < 0.01:
        law_id = "geen_wet"
        tag("missing law")
    date = rng.choice(["2024-01-01", "2023-12-31", "2024-01-02", "2024-06-30", "2024-07-01", "2025-06-15", "2025-06-15", "2025-06-15",
                       "2024-12-31", "2026-04-27"])
    if rng.random() < 0.04:
        date = rng.choice(["2005-01-01", "2009-12-31", "2015-06-30"])
    mode = rng.choice(["error"] * 4 + ["ignore", "warn", "warn", "propagate", "propagate"])
    if rng.random() < 0.5:
        rng.shuffle(c.laws)
    return base(write(rng, c.laws), law_id, outputs, params, date, mode, c.sources(params["bsn"]))


def trouble(c, rng, tag):
    """Now and then something that must fail, or that looks as if it should."""
    chance = rng.random()
    articles = [(t, a) for t in c.laws for a in t["articles"] if "machine_readable" in a]
    tree, article = rng.choice(articles)
    execution = article["machine_readable"]["execution"]
    if chance < 0.02:
        other = rng.choice(c.callable)
        execution.setdefault("input", []).append(
            {"name": "kring", "type": "number", "source": {"regulation": other[0], "output": other[2]}})
        tag("possible cycle")
    elif chance < 0.03:
        execution.setdefault("input", []).append(
            {"name": "kring", "type": "number", "source": {"output": execution["output"][-1]["name"]}})
        tag("internal cycle")
    elif chance < 0.04:
        execution.setdefault("input", []).append({"name": "weg", "type": "number", "source": {"regulation": "geen_wet", "output": "x"}})
        tag("reference to missing law")
    elif chance < 0.05:
        execution.setdefault("input", []).append({"name": "weg", "type": "number", "source": {"output": "bestaat_niet"}})
        tag("reference to missing output")
    elif chance < 0.06:
        execution.setdefault("input", []).append({"name": "weg", "type": "number", "source": {}})
        tag("unresolved input not used")
    elif chance < 0.07:
        execution.setdefault("output", []).append({"name": "zonder_actie", "type": "number"})
        c.callable.append((tree["$id"], article["number"], "zonder_actie", "num", {}))
        tag("declared output without action")


def shadows(rng, tag):
    """§8, §9, §10.5: one name in several places at once; who sees which."""
    names = ["x", "y"]
    chance = lambda p: rng.random() < p
    number = iter(range(1, 1000))
    params = {n: next(number) for n in names if chance(0.5)}
    definitions = {n: next(number) for n in names if chance(0.35)}
    inputs, laws, sources = [], [], []
    record = {"sleutel": "k"}
    for n in names:
        if chance(0.6):
            inputs.append({**declare(n, "num", rng), "source": rng.choice([{}, {"output": "vast"}, {"regulation": "ander", "output": "echo", "parameters": {"w": "$x"}}])})
            if chance(0.5):
                record[n] = next(number)
    if len(record) > 1:
        params["sleutel"] = "k"
        sources.append({"name": "s", "key": "sleutel", "records": [record]})
    sections, seen = {}, list(names)
    execution = {"input": inputs, "produces": {"legal_character": "TOETS"}}
    for n in ("m1", "m2"):  # mappings that look names up while inputs are resolved
        if chance(0.4):
            inputs.append({**declare(n, "num", rng), "source": {"regulation": "ander", "output": "echo", "parameters": {"w": "$" + rng.choice(names)}}})
            seen.append(n)
    rng.shuffle(inputs)
    if chance(0.5):  # an open term: filled by a law that declares x or not, or by its default
        term = rng.choice(["x", "z"])
        sections["open_terms"] = [{"id": term, "type": "number"}]
        value = {"operation": "LIST", "items": [rng.choice(["$x", "$y"])]} if chance(0.6) else next(number)
        if chance(0.5):
            sections["open_terms"][0]["default"] = {"actions": [{"output": term, "value": value}]}
        if chance(0.6) or "default" not in sections["open_terms"][0]:
            filler = {"parameters": [declare(n, "num", rng) for n in names if chance(0.85)], "output": [declare(term, "num", rng)],
                      "actions": [{"output": term, "value": value}]}
            laws.append(law_tree(rng, "vul", [article_tree("1", filler, implements=[{"law": "t", "article": "1", "open_term": term}])]))
        seen.append(term)
        tag("open term")
    for point in ("pre_actions", "post_actions"):
        if chance(0.35):
            output = rng.choice(["x", "h", "r"])
            hook = {"parameters": [declare(n, "num", rng) for n in names if chance(0.8)], "output": [declare(output, "num", rng)],
                    "actions": [{"output": output, "value": {"operation": "LIST", "items": ["haak", rng.choice(["$x", "$y", 1, 1])]}}]}
            laws.append(law_tree(rng, "haken_" + point[:3], [article_tree("5", hook, hooks=[{"hook_point": point, "applies_to": {"legal_character": "TOETS"}}])]))
            if point == "pre_actions":
                seen.append(output)
            tag(point + " hook")
    actions = []
    if chance(0.4):
        actions.append({"output": rng.choice(names), "value": next(number)})
        if chance(0.5):
            actions.append({"output": actions[0]["output"], "value": {"operation": "ADD", "values": ["$" + actions[0]["output"], 1000]}})
    known = set(params) | set(definitions) | {a["output"] for a in actions} | {i["name"] for i in inputs} | set(seen[2:])
    seen = [n for n in seen if n in known and n != "r"]
    actions.append({"output": "r", "value": {"operation": "LIST", "items": ["$" + n for n in dict.fromkeys(seen)]}})
    execution.update(output=[declare("r", "list", rng)], actions=actions)
    if definitions:
        sections["definitions"] = definitions
    first = article_tree("1", execution, **sections)
    second = article_tree("2", {"output": [declare("vast", "num", rng)], "actions": [{"output": "vast", "value": next(number)}]})
    laws.append(law_tree(rng, "t", [first, second]))
    laws.append(law_tree(rng, "ander", [article_tree("1", {"output": [declare("echo", "num", rng)], "actions": [
        {"output": "echo", "value": {"operation": "LIST", "items": ["$w"]}}]})]))
    rng.shuffle(laws)
    tag("names in several places")
    return base(write(rng, laws), "t", ["r"], params, "2025-06-15", sources=sources)


def duplicates(rng, tag):
    """§9.1, §10.2: one output declared by several articles and versions, seen from outside and inside."""
    value = iter(range(1, 1000))

    def version(start):
        articles = []
        for number in rng.sample(["1", "2", "10", "3a"], rng.randint(1, 4)):
            outputs = rng.sample(["o", "q"], rng.randint(1, 2))
            actions = [{"output": o, "value": next(value)} for o in outputs]
            articles.append(article_tree(number, {"output": [declare(o, "num", rng) for o in outputs], "actions": actions}))
        inside = {"input": [{**declare("b", "num", rng), "source": {"output": "o"}}], "output": [declare("binnen", "num", rng)],
                  "actions": [{"output": "binnen", "value": "$b"}]}
        articles.append(article_tree("7", inside))
        return law_tree(rng, "dubbel", articles, valid_from=start)

    laws = [version(s) for s in rng.sample(["2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"], rng.randint(1, 3))]
    outside = {"input": [{**declare(n, "num", rng), "source": {"regulation": "dubbel", "output": n}} for n in rng.sample(["o", "q", "binnen"], rng.randint(1, 2))],
               "output": [declare("buiten", "list", rng)]}
    outside["actions"] = [{"output": "buiten", "value": {"operation": "LIST", "items": ["$" + i["name"] for i in outside["input"]]}}]
    laws.append(law_tree(rng, "vrager", [article_tree("1", outside)]))
    rng.shuffle(laws)
    tag("duplicate outputs and versions")
    law_id, outputs = rng.choice([("vrager", ["buiten"]), ("dubbel", [rng.choice(["o", "q"])]), ("dubbel", ["binnen"])])
    return base(write(rng, laws), law_id, outputs, {}, rng.choice(["2025-06-15", "2025-06-15", "2023-06-15", "2026-06-15"]))


def partner(rng, tag):
    """The same output for somebody else inside the chain is no cycle (§16.9)."""
    stop = rng.choice(["parameter", "parameter", "never", "source"])
    mapping = {"bsn": "$partner_bsn"}
    if stop == "parameter":
        mapping["partner_inkomen"] = rng.choice(["nihil", "$nul"])
    inputs = [
        {"name": "partner_bsn", "type": "string", "source": {}},
        {"name": "eigen_inkomen", "type": "number", "source": {}},
        {"name": "partner_inkomen", "type": "number",
         "source": {"regulation": "wet_inkomen", "output": "eigen_totaal", "parameters": mapping}},
    ]
    actions = [
        {"output": "eigen_totaal", "value": {"operation": "MULTIPLY", "values": ["$eigen_inkomen", 2]}},
        {"output": "samen", "value": {"operation": "LIST", "items": ["$eigen_totaal", "$partner_inkomen", "$bsn"]}},
    ]
    execution = {"parameters": [declare("bsn", "str", rng)], "input": inputs,
                 "output": [declare("eigen_totaal", "num", rng), declare("samen", "list", rng)], "actions": actions}
    tree = law_tree(rng, "wet_inkomen", [article_tree("1", execution, definitions={"nul": 0})])
    records = [{"bsn": "A", "partner_bsn": "B", "eigen_inkomen": rng.randint(0, 10**6)},
               {"bsn": "B", "partner_bsn": "C" if stop == "source" else "A", "eigen_inkomen": rng.randint(0, 10**6)}]
    sources = [{"name": "relaties", "key": "bsn", "records": records}]
    if stop == "source":  # the third person's partner income is on record
        records.append({"bsn": "C", "partner_bsn": "A", "eigen_inkomen": 5, "partner_inkomen": 7})
    tag("other person, no cycle" if stop != "never" else "real cycle with parameters")
    return base(write(rng, [tree]), "wet_inkomen", ["samen"], {"bsn": "A"}, "2025-06-15", sources=sources)


def chain(rng, tag):
    """References nested far below, or far above, the limit of 20 (§10.3)."""
    length = rng.choice([3, 6, 9, 12]) if rng.random() < 0.75 else rng.choice([38, 45])
    external = rng.random() < 0.5
    articles = []
    for i in range(length):
        execution = {"output": [declare(f"stap{i}", "num", rng)]}
        e = 1
        if i < length - 1:
            source = {"output": f"stap{i + 1}"}
            if external:
                source = {"regulation": "keten", "output": f"stap{i + 1}", "parameters": {"p": "$p"}}
            execution["input"] = [{**declare("vorige", "num", rng), "source": source}]
            e = {"operation": "ADD", "values": ["$vorige", "$p"]}
        execution["actions"] = [{"output": f"stap{i}", "value": e}]
        articles.append(article_tree(str(i + 1), execution))
    tag("chain of references" if length < 20 else "chain past the limit")
    return base(write(rng, [law_tree(rng, "keten", articles)]), "keten", ["stap0"], {"p": rng.randint(1, 5)}, "2025-06-15")


def priorities(rng, tag):
    """One open term, up to five competing implementations of all layers and dates, and territories."""
    neighbour = rng.randrange(len(ev.LAYERS) - 1)
    layers = ev.LAYERS[neighbour : neighbour + 2] if rng.random() < 0.5 else ev.LAYERS

    def filler(n):
        top = {"regulatory_layer": rng.choice(layers), "valid_from": rng.choice(["2010-01-01", "2011-01-01", "2012-01-01", "2013-02-03",
                                                                                    "2014-09-09", "2026-01-01"])}
        if rng.random() < 0.15:
            top["valid_from"] = rng.choice([None, "#x"])
        if rng.random() < 0.4:
            code = rng.choice(list(LAYER_CODES))
            top[code] = rng.choice(LAYER_CODES[code])
            tag(f"territory {code}")
        if rng.random() < 0.1:
            top["valid_to"] = rng.choice(["2023-12-31", "2030-01-01"])
        execution = {"output": [declare("term", "num", rng)], "actions": [{"output": "term", "value": n}]}
        if rng.random() < 0.03:
            execution["input"] = [{**declare("r", "num", rng), "source": {"regulation": "w", "output": "r"}}]
            tag("cycle through an open term")
        return law_tree(rng, f"regeling_{n}", [article_tree("1", execution, implements=[{"law": "w", "article": "1", "open_term": "term"}])], **top)

    term = {"id": "term", "type": "number"}
    if rng.random() < 0.4:
        term["required"] = rng.random() < 0.5
    if rng.random() < 0.3:
        term["default"] = {"actions": [{"output": "term", "value": -1}]} if rng.random() < 0.7 else {}
    if rng.random() < 0.15:
        term["delegation_type"] = rng.choice(["AMVB", "MINISTERIELE_REGELING", "GEMEENTELIJKE_VERORDENING", "ALGEMENE_MAATREGEL_VAN_BESTUUR"])
    execution = {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": "$term"}]}
    laws = [law_tree(rng, "w", [article_tree("1", execution, open_terms=[term])], valid_from="2010-06-01")]
    laws += [filler(n) for n in range(rng.choice([1, 2, 2, 3, 4, 5]))]
    params = {code: rng.choice(values) for code, values in LAYER_CODES.items() if rng.random() < 0.7}
    if rng.random() < 0.05 and params:
        params[rng.choice(list(params))] = rng.choice([363, None, True])
    rng.shuffle(laws)
    tag("priority contest")
    return base(write(rng, laws), "w", ["r"], params, rng.choice(["2025-06-15", "2024-01-01", "2023-12-31", "2011-06-01"]))


def specialis(rng, tag):
    """Hooks and overrides at work: references, hooks and implementing articles that the requested law overrides."""
    number = rng.choice(["1", "6:7"])
    character = rng.choice(CHARACTERS)

    def simple(article, output, value, **sections):
        produces = {"produces": {"legal_character": character}} if sections.pop("produces", False) else {}
        params = sections.pop("params", [])
        inputs = sections.pop("inputs", [])
        execution = {**produces, "parameters": [declare(p, "num", rng) for p in params], "input": inputs,
                     "output": [declare(output, "num", rng)], "actions": [{"output": output, "value": value}]}
        return article_tree(article, execution, **sections)

    point = rng.choice(["pre_actions", "post_actions"])
    made = "termijn" if rng.random() < 0.85 else "besluit"
    hook = simple(number, made, 6, hooks=[{"hook_point": point, "applies_to": {"legal_character": character}}],
                  params=["bsn"] if rng.random() < 0.3 else [])
    awb = [hook]
    if rng.random() < 0.3:
        awb.append(simple("8", "motivering", True, hooks=[{"hook_point": "pre_actions", "applies_to": {
            "legal_character": character, **({"stage": "BEKENDMAKING"} if rng.random() < 0.4 else {})}}]))
    general = [simple("3", "grondslag", 100, produces=rng.random() < 0.3), simple("4", "opslag", "$p", params=["p"])]
    mapping = {"p": rng.choice(["$p", "$bsn"])}
    own_inputs = [
        {**declare("grondslag", "num", rng), "source": {"regulation": "algemeen", "output": "grondslag"}},
        {**declare("opslag", "num", rng), "source": {"regulation": "algemeen", "output": "opslag", "parameters": mapping}},
    ]
    items = ["$grondslag", "$opslag"]
    if point == "pre_actions" and rng.random() < 0.5:
        items.append("$" + made)
        tag("action reads a pre hook")
    special = [simple("1", "besluit", {"operation": "LIST", "items": items}, inputs=own_inputs, produces=True)]
    over = rng.choice([("awb", number, made), ("algemeen", "3", "grondslag"), ("algemeen", "4", "opslag"), ("bijzonder", "1", "besluit")])
    copies = 2 if rng.random() < 0.08 else 1
    for i in range(rng.choice([0, 1, 1, 1]) and copies):
        inputs = []
        value = rng.randint(1, 50)
        if rng.random() < 0.3 and over[0] == "algemeen" and over[2] == "grondslag":
            inputs = [{**declare("oud", "num", rng), "source": {"regulation": "algemeen", "output": "grondslag", "parameters": {"x": "y"}}}]
            value = {"operation": "ADD", "values": ["$oud", 1]}
            tag("override that reads what it replaces")
        special.append(simple(f"7{i}", over[2], value, inputs=inputs,
                              overrides=[{"law": over[0], "article": over[1], "output": over[2]}]))
        tag("override declared")
    laws = [law_tree(rng, "awb", awb), law_tree(rng, "algemeen", general), law_tree(rng, "bijzonder", special)]
    if rng.random() < 0.2:  # a second hook for the same output: priority
        second = copy.deepcopy(hook)
        second["machine_readable"]["execution"]["actions"][0]["value"] = 13
        laws.append(law_tree(rng, "awb_besluit", [second], regulatory_layer=rng.choice(["WET", "AMVB", "GRONDWET"]),
                             valid_from=rng.choice(["2020-01-01", "2021-01-01", "2019-01-01"])))
        tag("two hooks, one output")
    if rng.random() < 0.3:  # another law's override must not count
        laws.append(law_tree(rng, "ander", [simple("1", "grondslag", -1, overrides=[{"law": "algemeen", "article": "3", "output": "grondslag"}])]))
        tag("override of a law that was not asked")
    if rng.random() < 0.2:
        later = copy.deepcopy(laws[rng.choice([0, 2])])
        later["valid_from"] = "2025-01-01"
        for a in later["articles"]:
            a["machine_readable"].pop("hooks", None)
            a["machine_readable"].pop("overrides", None)
        laws.append(later)
        tag("version without hooks")
    if rng.random() < 0.15:
        rng.choice(laws)["articles"][0]["machine_readable"]["untranslatables"] = [
            {"construct": "billijkheid", "reason": "open norm", "accepted": rng.random() < 0.5}]
        tag("untranslatables")
    tag("hooks and overrides at work")
    rng.shuffle(laws)
    return base(write(rng, laws), "bijzonder", ["besluit"], {"p": rng.randint(1, 9), "bsn": "1"},
                rng.choice(["2024-06-01", "2024-12-31", "2025-01-01"]), rng.choice(["error", "error", "warn", "propagate", "ignore"]))


def tainted(rng, tag):
    """§14: an untranslatable article, and another whose expressions meet its taint."""
    env = Env()
    env.add("besmet", "taint")
    for i, kind in enumerate(("num", "bool", "date", "str", "list")):
        env.add(f"p{i}", kind)
    params = {"p0": random_value(rng, "num"), "p1": True, "p2": random_value(rng, "date"), "p3": "a", "p4": [1, "a"]}
    make = Expressions(rng, env, rng.choice([0.1, 0.3]))
    entries = [{"construct": c, "reason": "geen bewerking", "accepted": rng.random() < 0.5} for c in
               rng.sample(["naar redelijkheid", "bijzondere hardheid", "afronden"], rng.choice([1, 1, 2]))]
    one = article_tree("1", {"output": [declare("besmet", "num", rng)], "actions": [{"output": "besmet", "value": 5}]}, untranslatables=entries)
    safe = rng.choice([
        {"operation": "AND", "conditions": ["$besmet", False]}, {"operation": "OR", "conditions": ["$besmet", True]},
        {"operation": "IN", "subject": 1, "values": ["$besmet", 1]}, {"operation": "LIST", "items": ["$besmet", 2]},
        {"operation": "IF", "cases": [{"when": False, "then": "$besmet"}], "default": 3},
        {"operation": "IF", "cases": [{"when": "$besmet", "then": 1}], "default": 3},
        {"operation": "AND", "conditions": [False, "$besmet"]}, {"operation": "NOT", "value": "$besmet"},
        {"operation": "AND", "conditions": [True, "$besmet", 1]}, {"operation": "IS_NULL", "subject": "$besmet"},
    ])
    actions = [{"output": "r", "value": make.make(rng.choice(["num", "bool", "date", "str", "list"]), 2)}, {"output": "s", "value": safe}]
    two = article_tree("2", {"input": [{**declare("besmet", "num", rng), "source": {"output": "besmet"}}],
                             "output": [declare("r", "num", rng), declare("s", "num", rng)], "actions": actions})
    tag("taint")
    mode = rng.choice(["propagate", "propagate", "propagate", "warn", "error", "ignore"])
    return base(write(rng, [law_tree(rng, "t", [one, two])]), "t", ["r"], params, "2025-06-15", mode)


def lookups(rng, tag):
    """§10.4: keys of all kinds, priorities, ties, nulls, replaced records, spelling; and what a hit wins over."""
    key_value = rng.choice(["A1", "5", 5, 12, -3, True, False, None, decimal("1.50"), decimal("2.5"), "true", "null", "é", "1.50"])
    names = ["waarde", "bedrag", "Datum"]
    params = {rng.choice(["sleutel", "Sleutel"]): key_value, "los": 1}
    sources = []
    for n in range(rng.randint(1, 4)):
        records = []
        for _ in range(rng.randint(0, 4)):
            k = rng.choice([key_value, key_value, ev.key_text(key_value), "iets", 5, None, True, decimal("1.5")])
            record = {rng.choice(["sleutel", "SLEUTEL"]): encode(k)}
            for f in names:
                if rng.random() < 0.6:
                    record[rng.choice([f, f.upper(), f.lower()])] = encode(random_value(rng, rng.choice(["num", "str", "bool", "null", "list", "obj"])))
            records.append(record)
        one = {"name": f"bron{n}", "key": rng.choice(["sleutel", "sleutel", "sleutel", "los"]), "records": records}
        if one["key"] == "los":
            for r in records:
                r["los"] = rng.choice([1, 1, 2, "1"])
        if rng.random() < 0.6:
            one["priority"] = rng.choice([1, 10, 10, 11, 100, 0, -5])
            tag("source priority")
        sources.append(one)
    inputs = []
    for f in rng.sample(names, rng.randint(1, 3)):
        source = rng.choice([{}, {"output": "terugval"}, {"output": "terugval"}, {"regulation": "t", "output": "terugval"}, {"regulation": "geen_wet"}])
        inputs.append({**declare(rng.choice([f, f, f.upper()]), "num", rng), "source": source})
    if rng.random() < 0.1:
        params[inputs[0]["name"]] = "gegeven"
        tag("input given as parameter")
    one = article_tree("1", {"input": inputs, "output": [declare("r", "list", rng)],
                             "actions": [{"output": "r", "value": {"operation": "LIST", "items": ["$" + i["name"] for i in inputs]}}]})
    two = article_tree("2", {"output": [declare("terugval", "num", rng)], "actions": [{"output": "terugval", "value": 999}]})
    tag("data source lookups")
    return base(write(rng, [law_tree(rng, "t", [one, two])]), "t", ["r"], params, "2025-06-15", sources=sources)


# -------------------------------------------------------------------- rows
PERSON = {"bsn": "str", "huishouden": "str", "leeftijd": "small", "inkomen": "num", "thuiswonend": "bool",
          "geboren": "date"}


def rows(rng, tag):
    """ROWS.md: table sources, FOREACH, inputs resolved on use."""
    wild = rng.choice([0, 0, 0, 0.03])
    people, n = [], rng.randint(1, 7)
    for i in range(n):
        people.append({
            "nr": f"n{i}", "bsn": f"b{i}", "huishouden": rng.choice(["h1", "h1", "h2", "h3"]), "leeftijd": rng.randint(0, 90),
            "inkomen": encode(rng.randint(0, 50000) if rng.random() < 0.7 else random_decimal(rng, False)),
            "thuiswonend": rng.random() < 0.5, "geboren": random_value(rng, "date"),
        })
    sources = [{"name": "personen", "key": "nr", "records": people}]
    env, inputs, definitions = Env(), [], {}
    params = {"hh": rng.choice(["h1", "h1", "h2", "h9"]), "wie": f"b{rng.randrange(n + 1)}", "grens": rng.randint(0, 60)}
    for name, kind in (("hh", "str"), ("wie", "str"), ("grens", "small")):
        env.add(name, kind)
    if rng.random() < 0.4:
        definitions["staffel"] = [{"vanaf": rng.randint(0, 40), "bedrag": rng.randint(0, 999), "delen": [rng.randint(0, 9) for _ in range(2)]}
                                  for _ in range(rng.randint(0, 4))]
        env.collections.append(("staffel", {"vanaf": "small", "bedrag": "num", "delen": ("small",)}))
    if rng.random() < 0.4:
        definitions["getallen"] = [random_value(rng, "small") for _ in range(rng.randint(0, 5))]
        env.collections.append(("getallen", "small"))
    if rng.random() < 0.3:
        params["lijst"] = [random_value(rng, "num") for _ in range(rng.randint(0, 4))]
        env.collections.append(("lijst", "num"))
    for i in range(rng.randint(1, 4)):
        name = f"in{i}"
        on = [{"name": "huishouden", "value": "$hh"}] if rng.random() < 0.7 else [{"name": "bsn", "value": "$wie"}]
        if rng.random() < 0.15:
            on.append({"name": "bsn", "value": rng.choice(["$wie", "b0"])})
        source = {"table": "personen", "select_on": on}
        if rng.random() < 0.5:
            columns = rng.sample(list(PERSON), rng.randint(1, 4))
            source["fields"] = columns
            shape = {c: PERSON[c] for c in columns}
            kind = "array" if rng.random() < 0.75 else "object"
            if kind == "array":
                env.collections.append((name, shape))
                env.add(name, "list")
                tag("table: rows")
            else:
                if on[0]["name"] == "huishouden" or params["wie"] != f"b{n}":
                    for c in columns:
                        env.add(f"{name}.{c}", PERSON[c])
                tag("table: one row")
        else:
            column = rng.choice(list(PERSON))
            source["field"] = column
            kind = "array" if rng.random() < 0.5 else TYPE_NAMES[PERSON[column]]
            if kind == "array":
                env.collections.append((name, PERSON[column]))
                tag("table: column")
            else:
                env.add(name, PERSON[column])
                tag("table: one value")
        inputs.append({"name": name, "type": kind, "source": source})
    make = Expressions(rng, env, wild, rows=True)
    actions, outputs = [], []
    for i in range(rng.randint(1, 3)):
        kind = rng.choice(["num", "num", "bool", "list"])
        e = make.foreach(kind, 3) if env.collections and rng.random() < 0.7 else make.make(kind, 3)
        actions.append({"output": f"r{i}", "value": e})
        outputs.append(declare(f"r{i}", kind, rng))
        env.add(f"r{i}", kind)
    if rng.random() < 0.15 and len(env.collections) > 1:  # a loop in a loop, by hand
        outer, inner = rng.sample(env.collections, 2)
        names = rng.choice([("a", "b"), ("item", "b"), ("a", "item"), ("item", "item"), ("grens", "b")])
        reads = rng.choice([names[1], names[1], names[1], names[0], "grens"])
        body = {"operation": "FOREACH", "collection": "$" + inner[0], "as": names[1], "body": "$" + reads}
        if isinstance(outer[1], dict) and rng.random() < 0.5:  # the inner collection is seen from the outer element
            body["collection"] = {"operation": "LIST", "items": [f"${names[0]}.{f}" for f, k in outer[1].items() if not isinstance(k, tuple)]}
        actions.append({"output": "lus", "value": {"operation": "FOREACH", "collection": "$" + outer[0], "as": names[0], "body": body}})
        tag("loop in a loop")
    if rng.random() < 0.3:
        inputs.append({"name": "kapot", "type": "number", "source": rng.choice(
            [{"regulation": "geen_wet", "output": "x"}, {"output": "bestaat_niet"}, {}, {"output": "q", "parameters": {"x": "$nergens"}}])})
        e = "$kapot" if rng.random() < 0.15 else {"operation": "IF", "cases": [{"when": rng.random() < 0.1, "then": "$kapot"}], "default": 1}
        actions.append({"output": "q", "value": e})
        tag("lazy failing input")
    tree = law_tree(rng, "t", [article_tree("1", {"input": inputs, "output": outputs, "actions": actions}, definitions=definitions)])
    tree["$schema"] = ROWS
    if rng.random() < 0.03 and "FOREACH" in str(actions):
        tree["$schema"] = SCHEMA.format("v0.5.6")
        tag("rows in a strict document")
    tag("rows document")
    return base(write(rng, [tree]), "t", ["r0"], params, "2025-06-15", sources=sources)


def household(rng, tag):
    """ROWS.md: partner recursion that ends because inputs are resolved on use."""
    inputs = [
        {"name": "partner", "type": "string", "source": {"table": "relaties", "field": "partner", "select_on": [{"name": "bsn", "value": "$bsn"}]}},
        {"name": "loon", "type": "number", "source": {"table": "relaties", "field": "eigen", "select_on": [{"name": "bsn", "value": "$bsn"}]}},
        {"name": "partner_loon", "type": "number",
         "source": {"regulation": "samen", "output": "totaal", "parameters": {"bsn": "$partner", "alleen": "ja"}}},
    ]
    stop = rng.random() < 0.85
    when = {"operation": "OR", "conditions": [{"operation": "IS_NULL", "subject": "$partner"}] + (
        [{"operation": "EQUALS", "subject": "$alleen", "value": "ja"}] if stop else [])}
    e = {"operation": "IF", "cases": [{"when": when, "then": "$loon"}], "default": {"operation": "ADD", "values": ["$loon", "$partner_loon"]}}
    tree = law_tree(rng, "samen", [article_tree("1", {"input": inputs, "output": [declare("totaal", "num", rng)],
                                                      "actions": [{"output": "totaal", "value": e}]})])
    tree["$schema"] = ROWS
    records = [{"nr": "1", "bsn": "A", "partner": rng.choice(["B", "B", None]), "eigen": rng.randint(0, 1000)},
               {"nr": "2", "bsn": "B", "partner": "A", "eigen": rng.randint(0, 1000)}]
    tag("lazy partner recursion")
    return base(write(rng, [tree]), "samen", ["totaal"], {"bsn": rng.choice("AB"), "alleen": "nee"}, "2025-06-15",
                sources=[{"name": "relaties", "key": "nr", "records": records}])


# --------------------------------------------------------------- documents
SCALARS = ["yes", "no", "on", "off", "Yes", "NO", "y", "1_000", "017", "08", "0o17", "0x1F", "0xff", "1e3", "1.5e-3", "5.0", "-0.0", "0.0",
           "12.50", "-3", "0", "~", "null", "", "true", "True", "TRUE", "false", "False", "FALSE", ".inf", "-.inf", ".nan", "2025-01-01",
           "12:30:45", "0b101", "1.2.3", "9223372036854775807", "-9223372036854775808", "100e-2", "2.5E2", "123456.789012345", "1e15",
           "0.1e1", "'5'", '"5"', "'true'", '"~"', "''", "abc", "a b c", "GM0363", "1-2", "3,5"]


def scalars(rng, tag):
    """§1: what plain scalars are, as literals, in definitions, in lists, in parameter mappings."""
    pick = [Raw(rng.choice(SCALARS)) for _ in range(5)]
    definitions = {"LOS": pick[0], "LIJST": [pick[1], 1], "OBJ": {"a": pick[2]}, "GESTR": {"value": pick[3]}}
    actions = [{"output": "letterlijk", "value": pick[4]}] + [
        {"output": n.lower(), "value": "$" + n} for n in definitions]
    actions.append({"output": "gelijk", "value": {"operation": "EQUALS", "subject": "$letterlijk", "value": "$LOS"}})
    text_like = [s for s in SCALARS if s not in ("~", "null", "") and "," not in s]
    mapping = {"zz": Raw(rng.choice(text_like)), "qq": Raw(rng.choice(text_like))}
    actions.append({"output": "uit", "value": {"operation": "LIST", "items": ["$echo"]}})
    inputs = [{"name": "echo", "type": "string", "source": {"regulation": "e", "output": "echo", "parameters": mapping}}]
    echo = law_tree(rng, "e", [article_tree(Raw("2"), {"output": [declare("echo", "str", rng)], "actions": [
        {"output": "echo", "value": {"operation": "LIST", "items": ["$" + k for k in mapping]}}]})])
    number = rng.choice(["1", "2.10", "yes", "0x10", "017"])
    tree = law_tree(rng, "t", [article_tree(Raw(number), {"input": inputs, "output": [declare("los", "str", rng)], "actions": actions},
                                            definitions=definitions)])
    tag("scalars")
    return base([block_text(t, rng) for t in (tree, echo)], "t", ["los"], {}, "2025-06-15")


def block_text(tree, rng):
    """No flow style: some scalars under test may only stand in block context."""
    emitter = Emitter(rng)
    emitter.flow_share = emitter.quote_share = 0.0
    return emitter.law(tree)


def documents(rng, tag):
    """Loading: things to refuse, things to ignore, YAML features (§1, §6, §16)."""
    good = {"operation": "ADD", "values": ["$p", 1]}
    e, sections, top, params = good, {}, {}, {"p": rng.randint(0, 9)}
    choice = rng.choice(["unknown operation", "lower-case operation", "missing field", "raw list", "FOREACH in strict", "valid_to", "schema",
                         "no schema", "repeated key", "repeated definition", "unknown keys", "too big int", "too many", "inline refused",
                         "inline without operand", "missing id", "anchors", "styles", "numbers as text", "requires", "versions",
                         "definition is data", "inline unknown", "reload"])
    extra_action, laws, text_edit, date = None, [], None, "2025-06-15"
    if choice == "unknown operation":
        e = rng.choice([{"operation": "SUM", "values": [1]}, {"operation": "ADD", "values": [{"operation": "MODULO", "values": [1, 2]}]},
                        {"operation": "IF", "cases": [{"when": False, "then": {"operation": "TODAY"}}], "default": 1}])
    elif choice == "lower-case operation":
        e = {"operation": rng.choice(["add", "Add"]), "values": [1, 2]}
    elif choice == "missing field":
        e = rng.choice([{"operation": "EQUALS", "subject": 1}, {"operation": "ADD"}, {"operation": "ROUND", "value": 1}, {"operation": "NOT"},
                        {"operation": "IF", "default": 1}, {"operation": "IF", "cases": [{"when": True}]}, {"operation": "AGE", "date_of_birth": "2000-01-01"},
                        {"operation": "DATE", "year": 2025, "month": 1}, {"operation": "DATE_DIFF", "from": "2000-01-01", "to": "2000-01-01"},
                        {"operation": "LIST"}, {"operation": "AND"}, {"operation": "DATE_ADD", "days": 1}, {"operation": "GREATER_THAN", "value": 1},
                        {"operation": "IN", "values": [1]}, {"operation": "DAY_OF_WEEK"}])
    elif choice == "raw list":
        e = rng.choice([[1, 2], {"operation": "EQUALS", "subject": 3, "value": [0, 2, 2]}, {"operation": "IN", "subject": 3, "value": [1, 2, 3]}])
    elif choice == "FOREACH in strict":
        e = {"operation": "FOREACH", "collection": "$p", "body": 1}
    elif choice == "valid_to":
        top["valid_to"] = rng.choice(["2025-02-30", "2025-12-31", "2025-06-15", "2025-06-14", "2025-13-01"])
    elif choice == "schema":
        top["$schema"] = rng.choice([SCHEMA.format("v9.9.9"), SCHEMA.format("v0.5.3"), "https://example.org/schema.json", "vrij"])
    elif choice == "no schema":
        top["$schema"] = None
    elif choice == "repeated key":
        pass
    elif choice == "repeated definition":
        sections["definitions"] = Repeated(("A", 1), ("B", 7), ("A", 2), ("A", rng.randint(3, 9)))
        e = {"operation": "ADD", "values": ["$A", "$B"]}
    elif choice == "unknown keys":
        top["iets_nieuws"] = {"a": [1, 2]}
        sections["onbekend"] = [1, {"b": 2}]
        e = {**good, "toelichting": "x"}
    elif choice == "too big int":
        e = Raw(rng.choice(["9223372036854775808", "-9223372036854775809", "123456789012345678901234567890"]))
    elif choice == "too many":
        n = rng.choice([1000, 1001, 1200])
        extra_action = {"output": "q", "operation": "ADD", "values": [1] * n}
    elif choice == "inline refused":
        extra_action = rng.choice([{"output": "q", "operation": "IF", "cases": [{"when": True, "then": 1}]}, {"output": "q", "operation": "LIST", "items": [1]},
                                   {"output": "q", "operation": "AGE", "date_of_birth": "2000-01-01", "reference_date": "2025-01-01"},
                                   {"output": "q", "operation": "DATE_ADD", "date": "2025-01-01", "days": 1},
                                   {"output": "q", "operation": "DAY_OF_WEEK", "date": "2025-01-01"},
                                   {"output": "q", "operation": "DATE", "year": 2025, "month": 1, "day": 1},
                                   {"output": "q", "operation": "DATE_DIFF", "from": "2025-01-01", "to": "2025-01-01", "in": "days"}])
    elif choice == "inline without operand":
        extra_action = rng.choice([{"output": "q", "operation": "ADD"}, {"output": "q", "operation": "EQUALS", "subject": 1},
                                   {"output": "q", "operation": "NOT"}, {"output": "q", "operation": "AND"}, {"output": "q", "operation": "ROUND", "value": decimal("2.5")},
                                   {"output": "q", "operation": "GREATER_THAN", "value": 1}, {"output": "q", "operation": "IN", "subject": 1}])
    elif choice == "inline unknown":
        extra_action = {"output": "q", "operation": "SOM", "values": [1]}
    elif choice == "missing id":
        top["$id"] = None
    elif choice == "anchors":
        text_edit = ("text: x", "text: &tekst x\n    url: *tekst")
    elif choice == "styles":
        e = {"operation": "ADD", "values": [Raw('"a\\u00e9\\n"'), Raw("'it''s'"), Raw("| # blok"), "$p"]}
        sections["definitions"] = {"T": Raw("|\n            twee\n            regels"), "F": Raw(">-\n            gevouwen\n            regel")}
        e = {"operation": "ADD", "values": ["$T", "$F", Raw('"a\\u00e9\\n"'), Raw("'it''s'")]}
    elif choice == "numbers as text":
        extra_action = {"output": Raw("5"), "value": "$p"}
        e = {"operation": "ADD", "values": ["$5", "$p"]}
    elif choice == "requires":
        sections["requires"] = rng.choice([[{"article": "1"}], ["artikel 1"], [{"law": "x", "values": ["y"]}]])
    elif choice == "definition is data":
        sections["definitions"] = {"D": {"operation": "ADD", "values": [1, 2]}, "L": {"value": [1, {"operation": "NOPE"}]}}
        e = {"operation": "LIST", "items": ["$D", "$L", "$D.operation"]}
    execution = {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": e}]}
    if extra_action:
        execution["actions"].insert(0, extra_action)
    tree = law_tree(rng, "t", [article_tree("1", execution, **sections)], **top)
    if choice == "versions":
        for v, start in enumerate(["2020-01-01", "2023-01-01", "2025-06-15", "2025-06-16"]):
            t = law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": v}]})], valid_from=start)
            if rng.random() < 0.25:
                t["valid_to"] = rng.choice(["2025-06-15", "2025-06-14", "2024-01-01"])
            laws.append(t)
        if rng.random() < 0.3:
            laws.append(law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": "altijd"}]})], valid_from=None))
        rng.shuffle(laws)
        date = rng.choice(["2025-06-15", "2025-06-16", "2025-06-14", "2023-01-01", "2022-12-31", "2019-12-31", "2020-01-01"])
    elif choice == "reload":
        start = rng.choice([None, "2020-01-01"])
        laws = [law_tree(rng, "t", [article_tree("1", {"output": [declare("r", "num", rng)], "actions": [{"output": "r", "value": v}]})], valid_from=start)
                for v in range(rng.randint(2, 3))]
    else:
        laws = [tree]
    if choice == "repeated key":
        again = rng.choice(["publication_date", "regulatory_layer", "valid_from"])
        if rng.random() < 0.5:
            laws = [Repeated(*tree.items(), (again, tree[again]))]
        else:
            article = tree["articles"][0]
            tree["articles"] = [Repeated(*article.items(), ("text", "y"))]
    texts = [block_text(t, rng) for t in laws]
    if text_edit:
        texts = [t.replace(*text_edit, 1) for t in texts]
    tag(choice)
    return base(texts, "t", ["r"], params, date)


# family -> (maker, weight)
FAMILIES = {
    "expressions": (expressions, 30),
    "boundaries": (boundaries, 8),
    "calendar": (calendar, 6),
    "equality": (equality, 3),
    "deep": (deep, 1),
    "units": (units, 5),
    "corpus": (corpus, 22),
    "shadows": (shadows, 4),
    "duplicates": (duplicates, 2),
    "partner": (partner, 1),
    "chain": (chain, 1),
    "priorities": (priorities, 4),
    "specialis": (specialis, 5),
    "tainted": (tainted, 3),
    "lookups": (lookups, 3),
    "rows": (rows, 9),
    "household": (household, 1),
    "scalars": (scalars, 3),
    "documents": (documents, 4),
}
