"""The causal network of content/causes as Python reads it, and households drawn from it.

Read first: content/causes/README.md. Used by check-causes.py (is it sound?), causes-page.py (docs/oorzaken.md) and causes-bias.py
(does what somebody tells change suspicions?). Every scalar is text, as written: `yes` and `no` are states here.
"""
import hashlib
import random
import re
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
