#!/usr/bin/env python3
"""Asks `samenhang match graph` and reads each answer against the file itself; for tests/match_graph_test.sh.

    graph_answer.py PROGRAM <rows

A row is: value (- when it is not known) file rings chains success. Prints for each: yes or no, a name, and what is wrong, with tabs between.
Files are read here anew, with nothing of the program: every arc of a group is in the file, nobody is in two groups, groups are as long as they may be and stand in their order,
they weigh the value together, and the value is proven.
"""
import gzip
import json
import re
import subprocess
import sys
from pathlib import Path


def read(path):
    raw = path.read_bytes()
    return (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode()


def lines_of(text):
    return [line.split() for line in text.splitlines() if line.strip()]


def graph(path):
    """People, who begins chains, and what each arc weighs."""
    text = read(path)
    head = [int(word) for word in text.split("\n", 1)[0].split()]
    if len(head) == 4:
        count, begin = head[:2]
        lists = [json.loads(part) for part in re.findall(r"\[\s*\[.*?\]\s*\]|\[\s*\]", text.split("\n", 1)[1], re.S)]
        weights = lists[1] if len(lists) > 1 else [[1] * len(row) for row in lists[0]]
        return count, set(range(count - begin, count)), {
            (v, w - 1): weight for v in range(count) for w, weight in zip(lists[0][v], weights[v])}
    arcs = {(int(v), int(w)): float(weight) for v, w, weight in lines_of(text)[1:] if v != "-1"}
    count, begin = head[0], head[2] if len(head) == 3 else 0
    beside = path.with_suffix(".ndds")
    if len(head) == 2 and beside.exists():
        more = lines_of(beside.read_text())
        begin = int(more[0][0])
        arcs.update({(count + int(v), int(w)): float(weight) for v, w, weight in more[1:] if v != "-1"})
        count += begin
    return count, set(range(count - begin, count)), arcs


def weigh(group, chain, arcs, success):
    """A ring counts when all of it holds, a chain as far as it comes."""
    steps = list(zip(group, group[1:] + ([] if chain else group[:1])))
    if chain:
        return sum(arcs[step] * success ** (i + 1) for i, step in enumerate(steps))
    return sum(arcs[step] for step in steps) * success ** len(steps)


def check(program, value, path, rings, chains, success):
    done = subprocess.run([program, "match", "graph", str(path), "--max-cycle", rings, "--max-chain", chains, "--success", success,
                           "--time", "0", "--threads", "2", "--json"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        return f"it ended with {done.returncode}: {done.stderr.strip()}"
    said = json.loads(done.stdout)
    if list(said) != ["value", "bound", "gap", "proven", "cut", "cycles", "chains"]:
        return f"its keys are {list(said)}"
    count, begin, arcs = graph(path)
    groups = said["cycles"] + said["chains"]
    people = [v for group in groups for v in group]
    worth = sum(weigh(group, False, arcs, float(success)) for group in said["cycles"]) + sum(
        weigh(group, True, arcs, float(success)) for group in said["chains"])
    faults = {
        "somebody is in two groups": len(people) == len(set(people)),
        "somebody is nobody": all(0 <= v < count for v in people),
        "a ring is too long or too short": all(2 <= len(group) <= int(rings) for group in said["cycles"]),
        "a chain is too long or too short": all(2 <= len(group) <= int(chains) + 1 for group in said["chains"]),
        "a ring holds a starter": not any(v in begin for group in said["cycles"] for v in group),
        "a chain does not begin with a starter": all(group[0] in begin for group in said["chains"]),
        "a ring does not begin with its lowest": all(group[0] == min(group) for group in said["cycles"]),
        "groups are not in order": all(sorted(part, key=min) == part for part in (said["cycles"], said["chains"])),
        f"groups weigh {worth}, and not {said['value']}": abs(worth - said["value"]) < 1e-9 * (1 + worth),
        f"it is not proven: {said['bound']}": said["proven"] is True and said["cut"] is False and said["bound"] == said["value"] and said["gap"] == 0,
        f"the value is {said['value']}, not {value}": value == "-" or abs(said["value"] - float(value)) < 1e-9 * (1 + worth),
    }
    return next((fault for fault, good in faults.items() if not good), "")


def main():
    for row in sys.stdin:
        value, path, rings, chains, success = row.split()
        path = Path(path)
        try:
            wrong = check(sys.argv[1], value, path, rings, chains, success)
        except (ValueError, KeyError, OSError) as fault:
            wrong = f"{type(fault).__name__}: {fault}"
        chance = "" if float(success) == 1 else f", chance {success}"
        print("no" if wrong else "yes", f"{path.name}, rings {rings}, chains {chains}{chance}: {'proven' if value == '-' else value}", wrong, sep="\t", flush=True)


if __name__ == "__main__":
    main()
