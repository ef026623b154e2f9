#!/usr/bin/python3
"""Runs vectors (one JSON object per line, law/CONFORMANCE.md §5) through the evaluator.

    run_vectors.py [--laws DIR] [--quiet] FILE.jsonl...

DIR holds the laws of vectors that bring none; every *.yaml below it is loaded in
sorted path order.  Prints each mismatch and a closing line `N passed, N failed`.
"""

import argparse
import json
import pathlib
import sys

import evaluator as ev

SHARED = (pathlib.Path(__file__).resolve().parent / "../../../shared/law").resolve()  # ../shared of the project root
SKIPPED = 77  # exit code that a test runner reads as "skipped"


# ------------------------------------------------------------ values in vectors
def decode(x):
    """JSON of a vector -> value: {"dec":"1.50"}, {"obj":{...}}, {"untranslatable":[article, construct]}."""
    if isinstance(x, float):
        return ev.float_literal(repr(x))
    if isinstance(x, list):
        return [decode(v) for v in x]
    if isinstance(x, dict):
        if x.keys() == {"dec"}:
            return decimal(x["dec"])
        if x.keys() == {"obj"}:
            return {k: decode(v) for k, v in x["obj"].items()}
        if x.keys() == {"untranslatable"}:
            return ev.Taint(*x["untranslatable"])
        return {k: decode(v) for k, v in x.items()}
    return x


def decimal(text):
    whole, _, decimals = text.partition(".")
    return ev.Dec(int(whole + decimals), len(decimals))


def encode(v):
    if isinstance(v, ev.Dec):
        return {"dec": v.text()}
    if isinstance(v, ev.Taint):
        return {"untranslatable": [v.article, v.construct]}
    if isinstance(v, list):
        return [encode(x) for x in v]
    if isinstance(v, dict):
        return {"obj": {k: encode(x) for k, x in v.items()}}
    return v


# --------------------------------------------------------------- one vector
_loaded = {}


def load(text):
    if text not in _loaded:
        if len(_loaded) > 500:
            _loaded.clear()
        _loaded[text] = ev.load_law(text)
    return _loaded[text]


def run(vector, laws=None, **limits):
    """-> (expectation in vector form, the engine)."""
    engine = None
    try:
        engine = ev.Engine(
            laws if "laws" not in vector else [load(t) for t in vector["laws"]],
            [
                ev.DataSource(
                    s["name"],
                    s.get("key"),
                    [{k: decode(v) for k, v in r.items()} for r in s["records"]],
                    s.get("priority", 10),
                )
                for s in vector.get("sources", [])
            ],
            vector.get("mode", "error"),
            **limits,
        )
        result = engine.evaluate(
            vector["law"],
            vector["outputs"],
            {k: decode(v) for k, v in vector["params"].items()},
            vector["date"],
        )
    except ev.LawError as e:
        return {"error": e.text}, engine
    outputs = {k: encode(v) for k, v in result.outputs.items()}
    return {"outputs": outputs, "provenance": result.provenance, "article": result.article}, engine


def agree(expected, got):
    """By value and kind; errors by the text before the first colon."""
    if "error" in expected or "error" in got:
        a, b = expected.get("error"), got.get("error")
        return a is not None and b is not None and a.split(":")[0] == b.split(":")[0]
    a, b = decode(expected["outputs"]), decode(got["outputs"])
    return ev.same(a, b) and all(expected[k] == got[k] for k in ("provenance", "article") if k in expected)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--laws", type=pathlib.Path, default=SHARED / "upstream" / "corpus" / "regulation")
    parser.add_argument("--quiet", action="store_true", help="only the closing line")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    missing = [f for f in args.files if not f.exists()]
    if missing:
        print(f"skipped: {missing[0]} is not there")
        return SKIPPED
    laws = [load(p.read_text(encoding="utf-8")) for p in sorted(args.laws.rglob("*.yaml"))] if args.laws.exists() else None
    passed = failed = skipped = 0
    for path in args.files:
        for line in path.open(encoding="utf-8"):
            vector = json.loads(line)
            if "laws" not in vector and laws is None:
                skipped += 1
                continue
            got, _ = run(vector, laws)
            if agree(vector["expect"], got):
                passed += 1
                continue
            failed += 1
            if not args.quiet:
                print(f"{path.name} {vector['id']}")
                print(f"  expected {json.dumps(vector['expect'], sort_keys=True, ensure_ascii=False)}")
                print(f"  got      {json.dumps(got, sort_keys=True, ensure_ascii=False)}")
    if skipped:
        print(f"{skipped} skipped: the laws directory is not there")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
