#!/usr/bin/env python3
"""House rules that no compiler checks. The table of rooms in src/meson.build is the only place they are written down.

Fails (exit 1) when
  - a .c file below src/ is not listed in its room, a fuzz target not in fuzz/meson.build, or a listed one does not exist;
  - a file includes a room that its own room may not use, or a library that its room does not link;
  - code below the doors prints or ends the program, allocates outside base/, holds SQL or writes HTML tags;
  - any file of the repository names a path of somebody's machine or a package mirror.
Reports, without failing, functions over 60 lines and files over 600.

  tools/check-rooms.py            check
  tools/check-rooms.py --write    first list new files in src/meson.build and drop those that are gone
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src"
TABLE = SRC / "meson.build"
FUZZ = ROOT / "fuzz"
FUZZ_TABLE = FUZZ / "meson.build"
DOORS = {"cli", "web", "api"}
PROGRAM = "cli/main.c"
GENERATED = {"locale_tables.h", "asset_tables.h"}
HEADER_OF_LIBRARY = {"yaml.h": "yaml", "sodium.h": "sodium",
                     "microhttpd.h": "microhttpd", "libdeflate.h": "deflate"}
FUNCTION_LINES = 60
FILE_LINES = 600

ROOM = re.compile(r"^  '(\w+)': \{.*?^  \},", re.S | re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
STRING = r'"(?:[^"\\\n]|\\.)*"'
SQL = re.compile(r"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|"
                 r"(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER))\b", re.I)
HTML = re.compile(r"</?(a|body|button|dd|div|dl|dt|em|form|h[1-6]|head|html|img|input|label|li|main|meta|nav|ol|p|script|"
                  r"section|span|strong|style|table|tbody|td|th|title|tr|ul)[\s/>]", re.I)
# written in pieces, so that this file does not trip over itself
MACHINE = re.compile(r"(?<![\w.~-])/(" + "|".join(("wo" "rk", "ho" "me", "ro" "ot", "Us" "ers")) + r")/\w")
MIRROR = re.compile(r"\b(deb\.debian|security\.debian|ftp\.\w+\.debian|snapshot\.debian|registry\.npmjs|registry\.yarnpkg|"
                    r"pypi\.python|files\.pythonhosted|archive\.ubuntu)\.\w+")

problems = []
remarks = []


def problem(path, line, text):
    problems.append(f"{path}:{line}: {text}")


def rooms_of(table):
    """room → {uses, libraries, sources, tests}, as written in the table."""
    rooms = {}
    for block in ROOM.finditer(table):
        rooms[block[1]] = {
            field: re.findall(r"[\w./-]+", found[1].replace("'", " ")) if found else []
            for field in ("uses", "libraries", "sources", "tests")
            for found in [re.search(rf"'{field}': (?:files\(|\[)(.*?)[\])],", block[0], re.S)]
        }
    return rooms


def files_of(room):
    every = sorted(str(p.relative_to(SRC)) for p in (SRC / room).rglob("*.c") if str(p.relative_to(SRC)) != PROGRAM)
    return {
        "sources": [f for f in every if not f.endswith("_test.c")],
        "tests": [f for f in every if f.endswith("_test.c")],
    }


def write_table():
    table = TABLE.read_text()

    def with_files(block):
        text = block[0]
        for field, files in files_of(block[1]).items():
            lines = "".join(f"      '{f}',\n" for f in files)
            text = re.sub(rf"('{field}': files\(\n).*?(    \),)", lambda m: m[1] + lines + m[2], text, flags=re.S)
        return text

    new = ROOM.sub(with_files, table)
    if new != table:
        TABLE.write_text(new)


def fuzz_targets():
    """Target → its room: the highest of those it includes, in the order of the table."""
    order = list(rooms_of(TABLE.read_text()))
    targets = {}
    for path in sorted(FUZZ.glob("fuzz_*.c")):
        used = {found[2].split("/")[0] for found in INCLUDE.finditer(path.read_text(encoding="utf-8"))}
        targets[path.stem.removeprefix("fuzz_")] = max((r for r in order if r in used), key=order.index, default="base")
    return targets


def write_fuzz_table():
    lines = "".join(f"  '{name}': '{room}',\n" for name, room in fuzz_targets().items())
    old = FUZZ_TABLE.read_text()
    new = re.sub(r"(^targets = \{\n).*?(^\})", lambda m: m[1] + lines + m[2], old, flags=re.S | re.M)
    if new != old:
        FUZZ_TABLE.write_text(new)


def check_fuzz():
    listed = dict(re.findall(r"^  '(\w+)': '(\w+)',", FUZZ_TABLE.read_text(), re.M))
    present = fuzz_targets()
    if listed != present:
        problem("fuzz/meson.build", 1, f"targets are {present} (tools/check-rooms.py --write lists them)")
    for name in present:
        if not any((FUZZ / "corpus" / name).glob("*")):
            problem(f"fuzz/fuzz_{name}.c", 1, f"has no starting inputs in fuzz/corpus/{name}/")


def check_listing(rooms):
    for folder in sorted(p.name for p in SRC.iterdir() if p.is_dir()):
        if folder not in rooms:
            problem("src/meson.build", 1, f"room '{folder}' is not in the table")
    for name, room in rooms.items():
        for field, present in files_of(name).items():
            for f in sorted(set(present) - set(room[field])):
                problem("src/meson.build", 1, f"'{f}' is not listed in {field} of room '{name}' "
                                              f"(tools/check-rooms.py --write adds it)")
            for f in sorted(set(room[field]) - set(present)):
                problem("src/meson.build", 1, f"'{f}' is listed in {field} of room '{name}' but does not exist")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def check_includes(rooms, path, name, text):
    allowed = {name, *rooms[name]["uses"]}
    for found in INCLUDE.finditer(text):
        line = line_of(text, found.start())
        header = found[2]
        if found[1] == '"':
            other = header.split("/")[0] if "/" in header else None
            if other is None:
                if header not in GENERATED:
                    problem(path, line, f"include '{header}' with its room, as '{name}/{header}'")
            elif other not in allowed:
                problem(path, line, f"room '{name}' may not use room '{other}' (allowed: {', '.join(sorted(allowed))})")
        else:
            for start, library in HEADER_OF_LIBRARY.items():
                if header.startswith(start) and library not in rooms[name]["libraries"]:
                    problem(path, line, f"room '{name}' does not link '{library}' and may not include <{header}>")


def without_comments(text):
    """The same text with comments blanked, so that places stay right."""
    def blank(m):
        return m[0] if m[0].startswith('"') or m[0].startswith("'") else re.sub(r"[^\n]", " ", m[0])
    return re.sub(STRING + r"|'(?:[^'\\\n]|\\.)+'|/\*.*?\*/|//[^\n]*", blank, text, flags=re.S)


def check_code(path, name, text):
    code = without_comments(text)
    bare = re.sub(STRING, '""', code)
    for found in re.finditer(STRING, code):
        line = line_of(code, found.start())
        if SQL.match(found[0][1:-1]) and not path.name.endswith("_sql.c"):
            problem(path, line, "SQL belongs in a file named *_sql.c, with bound parameters")
        if HTML.search(found[0]):
            problem(path, line, "HTML belongs in a template, which escapes")
    if name not in DOORS:
        for found in re.finditer(r"(?<![\w.>])(printf|vprintf|puts|putchar|perror|exit|_exit)\s*\(", bare):
            problem(path, line_of(bare, found.start()), f"'{found[1]}' below the doors: fill an err and return")
    if name != "base":
        for found in re.finditer(r"(?<![\w.>])(malloc|calloc|realloc|free|strdup)\s*\(", bare):
            problem(path, line_of(bare, found.start()), f"'{found[1]}' outside base/: take memory from an arena")


def check_sizes(path, text):
    lines = text.split("\n")
    if len(lines) > FILE_LINES:
        remarks.append(f"{path}: {len(lines)} lines, over {FILE_LINES}")
    start = None
    for number, line in enumerate(lines, 1):
        if line.startswith("{"):
            start = number
        elif line.startswith("}") and start is not None:
            if number - start - 1 > FUNCTION_LINES:
                found = re.search(r"(\w+)\s*\(", " ".join(lines[max(0, start - 3):start - 1]))
                which = found[1] if found else "function"
                remarks.append(f"{path}:{start}: '{which}' has {number - start - 1} lines, over {FUNCTION_LINES}")
            start = None


def check_every_file():
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True)
    if listed.returncode != 0:
        remarks.append("not a git checkout: machine paths and mirrors are not looked for")
        return
    for name in listed.stdout.decode().split("\0"):
        path = ROOT / name
        if not name or not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for pattern, what in ((MACHINE, "a path of one machine"), (MIRROR, "the host of a mirror or registry")):
            for found in pattern.finditer(text):
                problem(name, line_of(text, found.start()), f"'{found[0]}' looks like {what}")


def main():
    if "--write" in sys.argv[1:]:
        write_table()
        write_fuzz_table()
    rooms = rooms_of(TABLE.read_text())
    check_listing(rooms)
    check_fuzz()
    for name in rooms:
        for path in sorted((SRC / name).rglob("*.[ch]")):
            text = path.read_text(encoding="utf-8")
            shown = path.relative_to(ROOT)
            check_includes(rooms, shown, name, text)
            if not path.name.endswith(("_test.c", "_testing.h")):
                check_code(shown, name, text)
            check_sizes(shown, text)
    check_every_file()
    for line in remarks:
        print("remark:", line)
    for line in problems:
        print(line)
    if problems:
        print(f"{len(problems)} house rules broken")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
