"""Random values and random expressions over every operation (FORMAT.md §5-§7, ROWS.md FOREACH).

Expressions are made for a type, so that most of them succeed; `wild` is the chance that an
operand gets some other type, or a name that does not exist.
"""

import evaluator as ev

TYPES = ("num", "bool", "date", "str", "list", "obj", "null")

SMALL_INTS = [0, 1, -1, 2, 3, 4, 5, 7, 10, 12, 13, 28, 100, 365, -13, 1000]
INTS = SMALL_INTS + [4999, 209692, 3971900, -1000000, 10**12, 2**31, 2**53, 2**53 + 1]
HUGE_INTS = [2**63 - 1, -(2**63), 2**63 - 2, -(2**63) + 1, 2**62, -(2**62), 10**18, 3037000500, 3037000499, 2**32]
DECIMALS = ["0.0", "0.5", "-0.5", "1.00", "1.10", "1.5", "2.5", "-2.5", "1.9", "-1.9", "0.005", "-0.005", "0.01896",
            "1.005", "0.137", "33.333", "103712.45", "12345678.987654321", "0.0000000001", "3.0", "0.1", "0.04273"]
HUGE_DECIMALS = [
    "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950334",
    "7.9228162514264337593543950335", "0.0000000000000000000000000001", "-0.0000000000000000000000000001",
    "0.9999999999999999999999999999", "39614081257132168796771975168", "9223372036854775807.5",
    "9223372036854775808", "-9223372036854775808.0", "0.3333333333333333333333333333", "4951760157141521099596496896",
    "1234567890123456789.0123456789", "0.5000000000000000000000000001", "2.5000000000000000000000000000",
]
DATES = ["2025-01-01", "2024-02-29", "2000-02-29", "1900-02-28", "1960-06-15", "1999-12-31", "2025-01-31", "2025-02-28",
         "2025-03-30", "2026-04-27", "2024-12-31", "2023-10-29", "1583-01-01", "0999-12-31", "9000-06-01"]
STRINGS = ["a", "b", "ab", "x2025-01-01", "JA", "nee", "é", "ij✓", "GM0363", "hallo_wereld", "yes", "no", "on"]
ODD_STRINGS = ["", " ", "1", "1.0", "true", "null", "2025-02-30", "2025-1-1", "20250101", "2025-01-01 ", "~", "a: b", "#x",
               "- x", "it's", 'say "x"', "0x10", "1_000", "017", "2025-13-01", "days", "[1]", "{a}", "\t", "regel\nregel"]


def random_decimal(rng, huge):
    if huge:
        if rng.random() < 0.5:
            return decimal(rng.choice(HUGE_DECIMALS))
        return ev.Dec(rng.choice([1, -1]) * rng.getrandbits(rng.randint(1, 96)), rng.randint(0, 28))
    if rng.random() < 0.6:
        return decimal(rng.choice(DECIMALS))
    return ev.Dec(rng.randint(-(10**7), 10**7), rng.randint(1, 6))


def decimal(text):
    whole, _, decimals = text.partition(".")
    return ev.Dec(int(whole + decimals), len(decimals))


def random_value(rng, kind, huge=False, depth=0):
    """A value for a parameter, definition or record."""
    if kind == "any":
        kind = rng.choice(TYPES)
    if kind == "small":
        return rng.choice(SMALL_INTS) if rng.random() < 0.8 else decimal(rng.choice(["1.9", "-1.9", "2.5", "0.5", "3.0"]))
    if kind == "num":
        if rng.random() < 0.4:
            return random_decimal(rng, huge and rng.random() < 0.5)
        if huge and rng.random() < 0.5:
            return rng.choice(HUGE_INTS)
        return rng.choice(INTS) if rng.random() < 0.6 else rng.randint(-(10**6), 10**7)
    if kind == "bool":
        return rng.random() < 0.5
    if kind == "date":
        if rng.random() < 0.6:
            return rng.choice(DATES)
        year, month = rng.randint(1900, 2100), rng.randint(1, 12)
        return ev.date_text((year, month, rng.choice([1, 15, 28, ev.month_length(year, month)])))
    if kind == "str":
        return rng.choice(STRINGS) if rng.random() < 0.75 else rng.choice(ODD_STRINGS)
    if kind == "null":
        return None
    if kind == "list":
        n = rng.choice([0, 1, 2, 2, 3])
        return [random_value(rng, rng.choice(TYPES if depth < 2 else TYPES[:4]), False, depth + 1) for _ in range(n)]
    keys = rng.sample(["a", "b", "iso", "n", "naam"], rng.choice([0, 1, 2, 3]))
    return {k: random_value(rng, "date" if k == "iso" else rng.choice(TYPES[:4]), False, depth + 1) for k in keys}


class Env:
    """The names an expression may use, by type; `fields` tells the types inside array elements."""

    def __init__(self):
        self.names = {}
        self.collections = []  # (path, type of an element, or a dict field -> type)

    def add(self, path, kind):
        self.names.setdefault(kind, []).append(path)
        if kind == "small":
            self.names.setdefault("num", []).append(path)

    def add_value(self, path, value, kind):
        """A name whose value is known: also its parts become names."""
        self.add(path, kind)
        if isinstance(value, dict):
            if ev.as_date(value):
                self.add(path, "date")
            for k, v in value.items():
                if k.isalnum():
                    self.add(f"{path}.{k}", kind_of(v))
        if isinstance(value, list):
            for i, v in enumerate(value[:2]):
                self.add(f"{path}.{i}", kind_of(v))

    def copy(self):
        other = Env()
        other.names = {k: list(v) for k, v in self.names.items()}
        other.collections = list(self.collections)
        return other

    def without(self, name):
        for kind in self.names:
            self.names[kind] = [p for p in self.names[kind] if p.split(".")[0] != name]
        self.collections = [c for c in self.collections if c[0].split(".")[0] != name]


def kind_of(v):
    if isinstance(v, ev.Taint):
        return "taint"
    if isinstance(v, str):
        return "date" if ev.parse_date(v) else "str"
    return {"number": "num", "boolean": "bool", "null": "null", "array": "list", "object": "obj"}[ev.kind(v)]


NUM_OPS = ["ADD", "SUBTRACT", "MULTIPLY", "DIVIDE", "MAX", "MIN", "ROUND", "CEIL", "FLOOR", "IF", "SWITCH", "AGE",
           "DATE_DIFF", "DAY_OF_WEEK"]
BOOL_OPS = ["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "AND",
            "OR", "NOT", "IN", "NOT_IN", "IS_NULL", "NOT_NULL", "IF"]
DATE_OPS = ["DATE_ADD", "DATE_ADD", "DATE", "IF"]
STR_OPS = ["ADD", "IF"]
LIST_OPS = ["LIST", "LIST", "ADD", "IF"]


class Expressions:
    def __init__(self, rng, env, wild=0.0, huge=False, rows=False):
        self.rng, self.env, self.wild, self.huge, self.rows = rng, env, wild, huge, rows
        self.loop = None  # the name a surrounding FOREACH binds

    def literal(self, kind):
        rng = self.rng
        if kind == "num":
            v = random_value(rng, "num", self.huge)
            while isinstance(v, ev.Dec) and len(str(abs(v.coefficient))) > 15:  # §5: exact up to 15 digits
                v = random_value(rng, "num", False)
            return v
        if kind in ("list", "obj"):
            return {"operation": "LIST", "items": []}
        v = random_value(rng, kind)
        return v if not (isinstance(v, str) and v.startswith("$")) else "a"

    def leaf(self, kind):
        rng = self.rng
        names = self.env.names.get(kind, [])
        if kind == "date" and rng.random() < 0.15:
            return rng.choice(["$referencedate", "$referencedate.iso"])
        if kind in ("num", "small") and rng.random() < 0.04:
            return rng.choice(["$referencedate.year", "$referencedate.month", "$referencedate.day"])
        if names and rng.random() < 0.7:
            return "$" + rng.choice(names)
        return self.literal(kind)

    def make(self, kind, depth):
        rng = self.rng
        if self.wild and rng.random() < self.wild:
            if rng.random() < 0.15:
                return rng.choice(["$missing", "$weg.deel", "$"])
            taints = self.env.names.get("taint")
            if taints and rng.random() < 0.4:
                return "$" + rng.choice(taints)
            kind = rng.choice(TYPES)
        if kind == "any":
            kind = rng.choice(TYPES)
        if depth <= 0 or kind in ("obj", "null") or rng.random() < 0.1:
            return self.leaf(kind)
        if self.rows and self.env.collections and kind in ("num", "bool", "list") and rng.random() < 0.25:
            return self.foreach(kind, depth)
        ops = {"num": NUM_OPS, "small": ["small"], "bool": BOOL_OPS, "date": DATE_OPS, "str": STR_OPS, "list": LIST_OPS}
        e = self.operation(rng.choice(ops[kind]), kind, depth - 1)
        if isinstance(e, dict) and rng.random() < 0.02:
            e["legal_basis"] = {"law": "wet", "article": "1"}
        return e

    def several(self, kind, depth, least=1, most=4):
        n = self.rng.randint(least, most)
        return [self.make(kind, depth if i == 0 else self.rng.randint(0, depth) if depth > 0 else 0) for i in range(n)]

    def operation(self, op, kind, depth):
        rng = self.rng
        if op == "small":
            if rng.random() < 0.5:
                return self.leaf("small")
            return {"operation": "MIN", "values": [rng.choice([3, 12, 40]), {"operation": "MAX", "values": [-20, self.leaf("small")]}]}
        if op == "ADD":
            if self.wild and rng.random() < 0.02:
                return {"operation": op, "values": []}
            return {"operation": op, "values": self.several(kind, depth)}
        if op in ("SUBTRACT", "MAX", "MIN"):
            return {"operation": op, "values": self.several("num", depth)}
        if op == "MULTIPLY":
            return {"operation": op, "values": self.several("num", depth, 1, 3)}
        if op == "DIVIDE":
            divisors = [d for d in self.several("num", 0, 0, 2)]
            divisors = [d if isinstance(d, str) or rng.random() < 0.04 or truthy(d) else 7 for d in divisors]
            return {"operation": op, "values": [self.make("num", depth)] + divisors}
        if op in ev.ROUNDING:
            precision = rng.choice([0, 0, 0, 1, 2, 2, 3, -1, -2, -3, 5])
            if rng.random() < 0.1:
                precision = rng.choice([28, -28, 27, -27, 29, -29, 19, -18, -19, 100] if self.wild else [28, -28, 19, -18, -19])
            return {"operation": op, "value": self.make("num", depth), "precision": precision}
        if op in ("IF", "SWITCH"):
            cases = [{"when": self.make("bool", depth), "then": self.make(kind, depth)} for _ in range(rng.randint(1, 3))]
            e = {"operation": op, "cases": cases}
            if rng.random() < 0.9:
                e["default"] = self.make(kind, depth)
            return e
        if op == "AGE":
            return {"operation": op, "date_of_birth": self.make("date", depth), "reference_date": self.make("date", depth)}
        if op == "DATE_DIFF":
            e = {"operation": op, "from": self.make("date", depth), "to": self.make("date", depth)}
            e["in"] = rng.choice(["days", "months", "years"])
            return e
        if op == "DAY_OF_WEEK":
            return {"operation": op, "date": self.make("date", depth)}
        if op in ("EQUALS", "NOT_EQUALS"):
            kinds = rng.choice(TYPES), rng.choice(TYPES)
            if rng.random() < 0.7:
                kinds = kinds[0], kinds[0]
            return {"operation": op, "subject": self.make(kinds[0], depth), "value": self.make(kinds[1], depth)}
        if op in ev.ORDERED:
            k = rng.choice(["num", "num", "date"])
            return {"operation": op, "subject": self.make(k, depth), "value": self.make(k, depth)}
        if op in ("AND", "OR"):
            kinds = ["bool"] * 4 if rng.random() < 0.8 else list(TYPES)
            return {"operation": op, "conditions": [self.make(rng.choice(kinds), depth) for _ in range(rng.choice([0, 1, 2, 2, 3, 4]))]}
        if op == "NOT":
            return {"operation": op, "value": self.make(rng.choice(["bool", "bool", "any"]), depth)}
        if op in ("IS_NULL", "NOT_NULL"):
            return {"operation": op, "subject": self.make(rng.choice(["null", "any"]), depth)}
        if op in ("IN", "NOT_IN"):
            k = rng.choice(["num", "num", "str", "date", "any"])
            e = {"operation": op, "subject": self.make(k, min(depth, 1))}
            chance = rng.random()
            if self.wild and chance < 0.03:
                return e
            if chance < 0.6:
                e["values"] = [self.make(k, 0) for _ in range(rng.choice([0, 1, 2, 3, 4]))]
            else:
                e["value"] = self.make(rng.choice(["list", "list", k]), depth)
            return e
        if op == "LIST":
            k = rng.choice(["any", "num", "str"])
            return {"operation": op, "items": [self.make(k, depth - 1) for _ in range(rng.choice([0, 1, 2, 3]))]}
        if op == "DATE_ADD":
            e = {"operation": op, "date": self.make("date", depth)}
            for part in rng.sample(["years", "months", "weeks", "days"], rng.choice([0, 1, 1, 2, 4])):
                chance = rng.random()
                nulls = self.env.names.get("null")
                e[part] = None if chance < 0.05 else "$" + nulls[0] if nulls and chance < 0.1 else self.make("small", 1)
            return e
        if op == "DATE":
            bad = rng.random() < self.wild
            return {
                "operation": op,
                "year": rng.choice([1900, 2000, 2023, 2024, 2025, "$referencedate.year", decimal("2024.9")]),
                "month": rng.choice([0, 13]) if bad else rng.choice([1, 2, 6, 12, decimal("2.9"), "$referencedate.month"]),
                "day": rng.choice([29, 30, 31, 0]) if rng.random() < 0.1 or bad else rng.choice([1, 15, 28, decimal("1.5")]),
            }
        raise AssertionError(op)

    # ROWS.md
    def foreach(self, kind, depth):
        rng = self.rng
        path, element = rng.choice(self.env.collections)
        name = rng.choice(["item", "item", "rij", "persoon", "grens"])  # `grens` is also a parameter
        inner = self.env.copy()
        for outer in ("item", "rij", "persoon", "grens"):  # only the innermost binding is visible
            inner.without(outer)
        if isinstance(element, dict):
            for f, k in element.items():
                if isinstance(k, tuple):
                    inner.collections.append((f"{name}.{f}", k[0]))
                else:
                    inner.add(f"{name}.{f}", k)
        else:
            inner.add(name, element)
        sub = Expressions(rng, inner, self.wild, False, True)
        sub.loop = name
        e = {"operation": "FOREACH", "collection": "$" + path}
        if name != "item" or rng.random() < 0.3:
            e["as"] = name
        if rng.random() < 0.5:
            e["filter"] = sub.make("bool", min(depth, 2))
            if e["filter"] is None:  # an absent filter and a literal null: the text does not tell them apart
                del e["filter"]
        if kind == "list":
            e["body"] = sub.make(rng.choice(["num", "bool", "str", "date"]), min(depth, 2))
        elif kind == "bool":
            e["body"] = sub.make("bool", min(depth, 2))
            e["combine"] = rng.choice(["AND", "OR"])
        else:
            e["combine"] = rng.choice(["ADD"] * 7 + ["MAX", "MIN", "MULTIPLY"])
            e["body"] = 1 if rng.random() < 0.15 else sub.make("num", min(depth, 2))
        if self.loop not in (None, name, "grens") and rng.random() < 0.03:
            e["body"] = "$" + self.loop  # of the outer loop: not visible here
        return e


def truthy(v):
    return not isinstance(v, dict) and ev.truthy(v)
