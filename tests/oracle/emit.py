"""Writes Python values as YAML in varied styles (block, flow, plain, quoted), for generated laws."""

import json
import re

import evaluator as ev

PLAIN = re.compile(r"[A-Za-z$][A-Za-z0-9_$.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}")
RESERVED = ("true", "false", "null", "nan", "inf")


class Raw(str):
    """Text to write as it stands: a plain scalar whose reading is the point of the test."""


class Repeated:
    """A mapping with repeated keys."""

    def __init__(self, *pairs):
        self.pairs = pairs

    def items(self):
        return self.pairs

    def __len__(self):
        return len(self.pairs)


class Emitter:
    def __init__(self, rng):
        self.rng = rng
        self.flow_share = rng.choice([0.0, 0.3, 0.7, 1.0])
        self.quote_share = rng.choice([0.0, 0.2, 0.6])

    def law(self, tree):
        start = self.rng.choice(["", "", "---\n", "# gegenereerd\n"])
        return start + "".join(self.block(tree, 0))

    def scalar(self, v):
        if isinstance(v, Raw):
            return str(v)
        if v is None:
            return self.rng.choice(["null", "~"])
        if isinstance(v, bool):
            return "true" if v else "false"
        if isinstance(v, ev.Dec):
            return v.text()
        if isinstance(v, int):
            return str(v)
        if PLAIN.fullmatch(v) and v.lower() not in RESERVED and self.rng.random() >= self.quote_share:
            return v
        if "'" not in v and "\n" not in v and v.isprintable() and self.rng.random() < 0.5:
            return f"'{v}'"
        return json.dumps(v, ensure_ascii=False)

    def flow(self, v):
        if isinstance(v, list):
            return "[" + ", ".join(self.flow(x) for x in v) + "]"
        if isinstance(v, (dict, Repeated)):
            return "{" + ", ".join(f"{self.scalar(k)}: {self.flow(x)}" for k, x in v.items()) + "}"
        return self.scalar(v)

    def is_leaf(self, v):
        if not isinstance(v, (dict, list, Repeated)) or not len(v):
            return True
        return isinstance(v, dict) and "operation" in v and self.rng.random() < self.flow_share

    def block(self, v, indent):
        pad = " " * indent
        if isinstance(v, list):
            for x in v:
                if self.is_leaf(x):
                    yield f"{pad}- {self.flow(x)}\n"
                else:
                    lines = list(self.block(x, indent + 2))
                    yield f"{pad}- {lines[0][indent + 2:]}"
                    yield from lines[1:]
            return
        for k, x in v.items():
            if self.is_leaf(x):
                yield f"{pad}{self.scalar(k)}: {self.flow(x)}\n"
            else:
                yield f"{pad}{self.scalar(k)}:\n"
                yield from self.block(x, indent + 2)
