#!/usr/bin/python3
"""Random vectors with the results of the evaluator, in the format of law/CONFORMANCE.md §5.

    generate.py --seed S --count N [--family NAME] [--stats] > vectors.jsonl

The same seed gives the same vectors; vector n does not depend on how many are made.
Vectors that touch a point FORMAT.md leaves open (evaluator.unclear), or whose result depends on
the exact value of a limit, are dropped and made anew.  --stats prints a coverage table on stderr.
"""

import argparse
import collections
import json
import random
import sys

import evaluator as ev
import gen_laws
import run_vectors


class Stats:
    def __init__(self):
        self.families = collections.defaultdict(collections.Counter)
        self.operations = collections.Counter()
        self.features = collections.Counter()
        self.errors = collections.Counter()
        self.dropped = collections.Counter()

    def watch(self):
        """Counts what the evaluator really does, not only what the laws say."""
        pending = self.pending = collections.Counter()
        self.pending_operations = collections.Counter()

        def wrap(owner, name, count):
            original = getattr(owner, name)

            def wrapped(*args, **kwargs):
                result = original(*args, **kwargs)
                count(args, result)
                return result

            setattr(owner, name, wrapped)

        def operation(args, result):
            self.pending_operations[args[1]] += 1

        wrap(ev.Evaluation, "operation", operation)
        wrap(ev.Engine, "external", lambda a, r: pending.update(["did: external reference"]))
        wrap(ev.Engine, "internal", lambda a, r: pending.update(["did: internal reference"]))
        wrap(ev.Engine, "resolve_term", lambda a, r: pending.update(["did: open term, null" if r is None else "did: open term"]))
        wrap(ev.Engine, "fire", lambda a, r: pending.update([f"did: {a[1]} hook fired"]))
        wrap(ev.Engine, "apply_overrides", lambda a, r: pending.update(
            ["did: override"] if any(p["type"] == "Override" for p in a[5].values()) else []))
        wrap(ev.Engine, "table_rows", lambda a, r: pending.update(["did: table rows"]))
        wrap(ev.DataSource, "find", lambda a, r: pending.update(["did: data source hit"] if r is not ev.MISSING else []))

    def keep(self, family, vector, tags):
        expect = vector["expect"]
        ok = "outputs" in expect
        self.families[family]["ok" if ok else "error"] += 1
        if ok:
            if any(p["type"] == "Override" for p in expect["provenance"].values()):
                tags["did: override in the result"] += 1
            for p in expect["provenance"].values():
                if p["type"] == "Reactive":
                    tags["did: hook output returned"] += 1
            for v in expect["outputs"].values():
                if isinstance(v, dict) and "untranslatable" in v:
                    tags["did: tainted output"] += 1
        else:
            self.errors[ev.category_of(expect["error"])] += 1
        for name in set(tags) | set(self.pending):
            self.features[name, ok] += 1
        for name in self.pending_operations:
            self.operations[name, ok] += 1

    def forget(self):
        self.pending.clear()
        self.pending_operations.clear()

    def show(self, out):
        def table(title, rows):
            print(f"\n{title:44} {'ok':>7} {'error':>7}", file=out)
            for name, ok, error in rows:
                print(f"  {name:42} {ok:7} {error:7}", file=out)

        families = sorted(self.families.items())
        total = [sum(c[k] for _, c in families) for k in ("ok", "error")]
        table("family", [(f, c["ok"], c["error"]) for f, c in families] + [("total", *total)])
        print(f"  successful: {100 * total[0] / max(1, sum(total)):.1f} %", file=out)
        for title, counter in (("operation evaluated in", self.operations), ("feature", self.features)):
            names = sorted({n for n, _ in counter})
            table(title, [(n, counter[n, True], counter[n, False]) for n in names])
        missing = [o for o in list(ev.OPERATIONS) + ["FOREACH"] if not self.operations[o, True]]
        print("operations never successful: " + (", ".join(missing) or "none"), file=out)
        print("\nerrors", file=out)
        for name in ev.CATEGORIES:
            print(f"  {name:42} {self.errors[name]:7}", file=out)
        print("\ndropped: the text leaves it open, or a limit decides", file=out)
        for name, n in self.dropped.most_common():
            print(f"  {name:60} {n:7}", file=out)


def limits_matter(vector, result, engine):
    """Depth and nesting limits may be counted a little differently: keep only what they do not decide."""
    if engine is None or not hasattr(engine, "deepest"):
        return False
    if engine.deepest > 13:
        others = [run_vectors.run(vector, depth_max=d)[0] for d in (13, 32)]
        if not all(run_vectors.agree(result, o) for o in others):
            return True
    if engine.deepest_nesting > 60:
        others = [run_vectors.run(vector, nest_max=n)[0] for n in (60, 140)]
        if not all(run_vectors.agree(result, o) for o in others):
            return True
    return False


def vector_number(seed, n, only, stats):
    names = [only] if only else list(gen_laws.FAMILIES)
    weights = [gen_laws.FAMILIES[f][1] for f in names]
    family = random.Random(f"{seed}/{n}").choices(names, weights)[0]
    for attempt in range(1000):
        rng = random.Random(f"{seed}/{n}/{attempt}")
        tags = collections.Counter()
        vector = gen_laws.FAMILIES[family][0](rng, lambda name: tags.update([name]))
        ev.UNCLEAR.clear()
        stats.forget()
        result, engine = run_vectors.run(vector)
        points = set(ev.UNCLEAR)
        if "error" in result and result["error"].startswith("Circular reference"):
            points.discard("the request itself met again as a reference")  # circular either way
        if points:
            stats.dropped.update(points)
            continue
        performed = stats.pending.copy(), stats.pending_operations.copy()
        if limits_matter(vector, result, engine):
            stats.dropped.update(["the exact value of a limit decides"])
            continue
        stats.pending.clear(), stats.pending_operations.clear()
        stats.pending.update(performed[0]), stats.pending_operations.update(performed[1])
        vector = {"id": f"g{seed}-{n}-{family}", **vector, "expect": result}
        stats.keep(family, vector, tags)
        return vector
    raise RuntimeError(f"no clear vector for {seed}/{n} {family}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--family", choices=gen_laws.FAMILIES)
    parser.add_argument("--stats", action="store_true")
    args = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    stats = Stats()
    stats.watch()
    for n in range(args.count):
        print(json.dumps(vector_number(args.seed, n, args.family, stats), ensure_ascii=False, separators=(",", ":")))
    if args.stats:
        stats.show(sys.stderr)


if __name__ == "__main__":
    main()
