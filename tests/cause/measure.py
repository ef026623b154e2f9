"""Which help comes first for each family, as measured, beside what was expected before there was a network.

    measure.py PROGRAM            compares with outcomes.csv; prints TAP lines and, last, `N passed, N failed`
    measure.py PROGRAM --write    writes outcomes.csv

A hit: the cause that the first lever works on is among those that the expected word means (or the second, where there is one). Danger is never
a lever: where it is expected to come first, it is a hit when it is told as danger, and nothing stands first that must not.
"""
import csv
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MEANS = {
    "schulden": {"debts", "many_creditors"},
    "inkomen": {"low_income", "unused_rights", "benefit_trouble", "high_costs"},
    "werk": {"no_work", "trouble_at_work", "sick_leave", "insecure_work", "empty_days"},
    "woning": {"bad_home", "needs_home", "home_not_fit"},
    "psychische klachten": {"low_mood", "anxiety"},
    "lichamelijke gezondheid": {"illness", "daily_help_missing"},
    "verslaving": {"addiction"},
    "relatie en sfeer thuis": {"tension_home", "separation"},
    "geweld thuis": {"violence"},
    "opvoeden": {"upbringing_pressure", "youth_behaviour"},
    "school": {"school_absence", "bullying"},
    "taal en lezen": {"low_literacy", "digital"},
    "overbelasting door zorg": {"caring_for_others"},
    "eenzaamheid": {"loneliness", "grief"},
    "buurt": {"unsafe_neighbourhood", "neighbour_trouble"},
    "papierwinkel": {"paperwork"},
}


def words(text):
    return [w for w in (part.strip() for part in text.replace(",", ";").split(";")) if w and w != "geen"]


def means(names):
    return set().union(*(MEANS[w] for w in names)) if names else set()


def ask(program, family, how, mode):
    command = [program, "cause", "levers", str(HERE / "families" / f"{family}.yaml"), "--json"]
    command += ["--seen", str(HERE / "ticks" / f"{family}.txt")] if how == "ticks" else []
    command += ["--held"] if mode == "held" else []
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def judge(row, record):
    if record["unsafe"]:
        return "safety first", 100, "hit" if "violence" in means(words(row["first_lever"])) else "miss"
    if not record["levers"]:
        return "nothing", 0, "miss"
    first = record["levers"][0]
    right = means(words(row["first_lever"]) + words(row["second_lever_also_defensible"]))
    wrong = means(words(row["must_not_be_first"]))
    told = {c["id"] for c in record["causes"] if c["danger"] and c["told"]}
    lever = first["causes"][0]
    if lever in right or (right & told and lever not in wrong):
        return lever, first["first_of_100"], "hit"
    return lever, first["first_of_100"], "miss: must not be first" if lever in wrong else "miss"


def measure(program):
    for row in csv.DictReader(open(HERE / "families" / "expected.csv", encoding="utf-8")):
        for how in ("file", "ticks"):
            for mode in ("back", "held"):
                lever, share, verdict = judge(row, ask(program, row["family"], how, mode))
                yield {"family": row["family"], "seen": how, "mode": mode, "expected": row["first_lever"], "first": lever,
                       "clear": "yes" if share >= 50 else "no", "verdict": verdict}


def main():
    rows = list(measure(sys.argv[1]))
    path = HERE / "outcomes.csv"
    if "--write" in sys.argv:
        with open(path, "w", encoding="utf-8", newline="") as out:
            w = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
            w.writeheader()
            w.writerows(rows)
    failed = 0
    for i, (was, now) in enumerate(zip(csv.DictReader(open(path, encoding="utf-8")), rows, strict=True), 1):
        good = was == now
        failed += not good
        print(f"{'ok' if good else 'not ok'} {i} - {now['family']}, {now['seen']}, {now['mode']}: {now['first']} ({now['verdict']})")
        if not good:
            print(f"#   it was {was}")
    for mode in ("back", "held"):
        hits = {how: sum(r["verdict"] == "hit" for r in rows if r["seen"] == how and r["mode"] == mode) for how in ("file", "ticks")}
        print(f"# {mode}: {hits['file']} of 5 hits from the file alone, {hits['ticks']} of 5 with what a professional ticks")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
