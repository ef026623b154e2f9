#!/usr/bin/env python3
"""All tests, and an honest count at the end. Called by `make test`, which has built build/ and build-asan/.

  1. unit tests (and the fuzz corpus) with sanitizers, then as released, through meson;
  2. the scenarios that the laws in content/laws carry;
  3. the causal network in content/causes and the actions in content/actions, the pages about them, and that faults in them are found;
  4. the end-to-end scripts tests/*.sh, once per build: $SAMENHANG is the program; exit 77 means skipped;
  5. the pages in a browser: tests/browser/run.sh.

A test program or script that prints TAP lines (`ok 1 - ...`, `not ok 2 - ...`, `ok 3 # SKIP ...`) counts for each line,
one whose last line is `N passed, N failed` counts for that, any other counts for one. A line `Skipped: why` tells of one that
such a last line counts as skipped. A failure that neither tells counts as one. The last line is `N passed, N failed`, with
`, N skipped` when there are any; the exit code is 1 when something failed or nothing ran.
"""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILDS = {"build-asan": "with sanitizers", "build": "as released"}
SECONDS_MAX = 1500
SKIPPED = 77

passed = failed = 0
skipped = []
broken = []


def count(name, output, outcome):
    """Adds what one program says of itself, or the program when it says nothing. outcome: passed, failed or skipped."""
    global passed, failed
    good = bad = 0
    lines_skipped = []
    lines = output.strip().splitlines()
    for line in lines:
        found = re.match(r"(not )?ok\b(.*)", line.strip())
        if not found:
            continue
        skip = re.search(r"#\s*skip\b[ -]*(.*)", found[2], re.I)
        if skip:
            lines_skipped.append(f"{name}: {skip[1].strip()}" if skip[1].strip() else name)
        elif found[1]:
            bad += 1
            broken.append(f"{name}: {found[2].strip(' -')}")
        else:
            good += 1
    closing = re.fullmatch(r"(\d+) passed, (\d+) failed(?:, (\d+) skipped)?", lines[-1].strip()) if lines else None
    if closing and good + bad + len(lines_skipped) == 0:
        good, bad = int(closing[1]), int(closing[2])
        why = [f"{name}: {line.removeprefix('Skipped: ')}" for line in lines if line.startswith("Skipped: ")]
        lines_skipped = why if len(why) == int(closing[3] or 0) else [name] * int(closing[3] or 0)
        if bad:
            broken.append(f"{name}: {bad} of {good + bad}")
    if outcome == "failed" and bad == 0:
        bad = 1
        broken.append(name)
    elif outcome == "skipped" and not lines_skipped:
        lines_skipped.append(f"{name}: {lines[-1].strip()}" if lines else name)
    elif outcome == "passed" and good + bad + len(lines_skipped) == 0:
        good = 1
    passed += good
    failed += bad
    skipped.extend(lines_skipped)


def title(text):
    print(f"\n== {text}", flush=True)


def unit_tests(build, how):
    global failed
    title(f"unit tests {how}")
    log = ROOT / build / "meson-logs" / "testlog.json"
    log.unlink(missing_ok=True)
    done = subprocess.run(["meson", "test", "-C", build, "--print-errorlogs", "--no-stdsplit"], cwd=ROOT,
                          stdin=subprocess.DEVNULL)
    outcomes = {"OK": "passed", "EXPECTEDFAIL": "passed", "SKIP": "skipped"}
    results = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    before = failed
    for result in results:
        count(f"{build} {result['name'].removeprefix('samenhang:')}", result.get("stdout") or "", outcomes.get(result["result"], "failed"))
    if done.returncode != 0 and failed == before:
        failed += 1
        broken.append(f"{build}: meson test ended with {done.returncode}")


def run(words, build):
    """Runs one program of our own: its exit code and what it printed."""
    environment = dict(os.environ, SAMENHANG=str(ROOT / build / "samenhang"), TZ="UTC")
    try:
        done = subprocess.run(words, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace", timeout=SECONDS_MAX)
        output, code = done.stdout, done.returncode
    except subprocess.TimeoutExpired as late:
        output = (late.stdout or b"").decode(errors="replace") + f"\nstopped after {SECONDS_MAX} seconds\n"
        code = 1
    return code, output


def report(name, code, output):
    """Counts it; what it printed is shown only when it failed."""
    outcome = {0: "passed", SKIPPED: "skipped"}.get(code, "failed")
    lines = output.strip().splitlines()
    said = f" ({lines[-1].strip()})" if lines and re.match(r"\d+ passed, ", lines[-1].strip()) else ""
    print(f"{name}: {outcome}{said}", flush=True)
    if outcome == "failed":
        print(output, flush=True)
    count(name, output, outcome)


def command(name, words, build):
    report(name, *run(words, build))


def law_scenarios():
    if not (ROOT / "content" / "laws").is_dir():
        return
    title("scenarios of the laws")
    for build, how in BUILDS.items():
        command(f"law scenarios {how}", [f"{build}/samenhang", "law", "test", "--laws", "content/laws", "content/laws"], build)


def causal_network():
    title("how problems hang together")
    command("the causal network", [sys.executable, "tools/check-causes.py", "--brief"], "build")
    command("the page about it", [sys.executable, "tools/causes-page.py", "--check"], "build")
    command("what one thing told changes", [sys.executable, "tools/causes-bias.py"], "build")
    command("faults in the network", ["bash", "tests/cause/network_faults.sh"], "build")


def catalogue_of_actions():
    title("what can be done, and who pays")
    command("the actions and the budgets", [sys.executable, "tools/check-actions.py", "--brief"], "build")
    command("the page about them", [sys.executable, "tools/actions-page.py", "--check"], "build")
    command("what who somebody is changes in a plan", [sys.executable, "tools/plan-bias.py"], "build")
    command("faults in the actions", ["bash", "tests/actions/catalogue_faults.sh"], "build")


def end_to_end():
    scripts = sorted((ROOT / "tests").glob("*.sh"))
    if not scripts:
        return
    title("end to end")
    todo = [(script, build, how) for build, how in BUILDS.items() for script in scripts]
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # told in their own order
        done = pool.map(lambda one: run(["bash", str(one[0].relative_to(ROOT))], one[1]), todo)
        for (script, _, how), (code, output) in zip(todo, done):
            report(f"{script.name} {how}", code, output)


def browser():
    title("pages in a browser")
    command("pages in a browser", ["bash", "tests/browser/run.sh"], "build")


def main():
    for build, how in BUILDS.items():
        unit_tests(build, how)
    law_scenarios()
    causal_network()
    catalogue_of_actions()
    end_to_end()
    browser()
    title("result")
    for line in skipped:
        print("skipped:", line)
    for line in broken:
        print("failed:", line)
    print(f"{passed} passed, {failed} failed" + (f", {len(skipped)} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
