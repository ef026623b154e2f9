#!/usr/bin/env python3
"""The texts of locale/*.po as one C table.

  po2c.py OUTPUT.h locale/nl.po locale/en.po

A .po file is named after its language. Each entry is a msgid (the id of the text, as the code calls it) and a msgstr
(the text); both may go on over more quoted lines. Comments and the header (the entry with an empty msgid) are passed
over. Stops with file:line when an entry is malformed, an id is repeated or missing in a language, a text is empty, or a
place for an argument such as {0} stands in one language only.
"""
import re
import sys
from pathlib import Path

ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


class Problem(Exception):
    pass


def unquoted(text, where):
    """The value of a quoted line."""
    if not re.fullmatch(r'"(?:[^"\\]|\\.)*"', text):
        raise Problem(f"{where}: expected text in double quotes")

    def unescaped(found):
        if found[1] not in ESCAPES:
            raise Problem(f"{where}: the escape '\\{found[1]}' is not known; use \\n, \\t, \\\" or \\\\")
        return ESCAPES[found[1]]

    return re.sub(r"\\(.)", unescaped, text[1:-1])


def read_po(path):
    """{id: (text, line)} of one file."""
    entries = []  # [line, id, text or None while only the msgid was read]
    current = None  # the keyword that a line with only quotes goes on with
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path}:{number}"
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        found = re.fullmatch(r'(?:(msgid|msgstr)\s+)?(".*")', line)
        if not found:
            raise Problem(f'{where}: expected msgid "…", msgstr "…" or a line that goes on in quotes')
        keyword, value = found[1], unquoted(found[2], where)
        if keyword == "msgid":
            if entries and entries[-1][2] is None:
                raise Problem(f"{where}: the msgid '{entries[-1][1]}' before this one has no msgstr")
            entries.append([number, value, None])
        elif keyword == "msgstr":
            if not entries or entries[-1][2] is not None:
                raise Problem(f"{where}: this msgstr has no msgid before it")
            entries[-1][2] = value
        elif current is None:
            raise Problem(f"{where}: text in quotes without msgid or msgstr before it")
        else:
            entries[-1][1 if current == "msgid" else 2] += value
        current = keyword or current
    return checked(path, entries)


def checked(path, entries):
    texts = {}
    for number, identifier, text in entries:
        if identifier == "":
            continue
        if text is None:
            raise Problem(f"{path}:{number}: the msgid '{identifier}' has no msgstr")
        if text == "":
            raise Problem(f"{path}:{number}: the text of '{identifier}' is empty")
        if identifier in texts:
            raise Problem(f"{path}:{number}: the msgid '{identifier}' was given before, on line {texts[identifier][1]}")
        texts[identifier] = (text, number)
    return texts


def check_together(files):
    """files: [(path, texts)]. Every id in every language, with the same places for arguments."""
    problems = []
    for path, texts in files:
        for other_path, other in files:
            for identifier, (text, number) in texts.items():
                if identifier not in other:
                    problems.append(f"{path}:{number}: the msgid '{identifier}' is missing in {other_path}")
                    continue
                places = set(re.findall(r"\{\d\}", text)) - set(re.findall(r"\{\d\}", other[identifier][0]))
                if places:
                    problems.append(
                        f"{path}:{number}: '{identifier}' has a place for {', '.join(sorted(places))}, "
                        f"but not in {other_path}:{other[identifier][1]}"
                    )
    if problems:
        raise Problem("\n".join(problems))


def c_text(text):
    named = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
    return '"' + "".join(named.get(c, c) for c in text) + '"'


def hash_of(identifier):
    """FNV-1a of 32 bits, as base/text.c computes it."""
    value = 2166136261
    for byte in identifier.encode("utf-8"):
        value = (value ^ byte) * 16777619 % 2**32
    return value


def buckets_of(identifiers):
    """A table of row numbers (1 and up; 0: empty) in which an id stands at its hash, or at the first free place after it."""
    size = 1
    while size < 3 * len(identifiers):
        size *= 2
    buckets = [0] * size
    for number, identifier in enumerate(identifiers, 1):
        place = hash_of(identifier) % size
        while buckets[place]:
            place = (place + 1) % size
        buckets[place] = number
    return buckets


def table(files):
    languages = ["TEXT_" + Path(path).stem.upper() for path, _ in files]
    first = files[0][1]
    rows = []
    # Sorted as strcmp does: by the bytes of UTF-8.
    identifiers = sorted(first, key=lambda i: i.encode("utf-8"))
    for identifier in identifiers:
        texts = ", ".join(
            f"[{language}] = {c_text(texts[identifier][0])}" for language, (_, texts) in zip(languages, files)
        )
        rows.append(f"    {{{c_text(identifier)}, {{{texts}}}}},\n")
    buckets = buckets_of(identifiers)
    lines = (", ".join(map(str, buckets[i : i + 16])) for i in range(0, len(buckets), 16))
    return (
        "/* Generated from the .po files in locale/ by tools/po2c.py; included by base/text.c only. */\n"
        "typedef struct text_row {\n    const char *id;\n    const char *text[TEXT_LANGUAGES];\n} text_row;\n\n"
        f'_Static_assert(TEXT_LANGUAGES == {len(files)}, "every language has a file in locale/");\n\n'
        "static const text_row text_rows[] = {\n" + "".join(rows) + "};\n\n"
        f"static const uint16_t text_buckets[{len(buckets)}] = {{\n" + "".join(f"    {line},\n" for line in lines) + "};\n"
    )


def main():
    if len(sys.argv) < 3:
        print("usage: po2c.py OUTPUT.h LANGUAGE.po...", file=sys.stderr)
        return 2
    try:
        files = [(path, read_po(path)) for path in sys.argv[2:]]
        check_together(files)
        if not files[0][1]:
            raise Problem(f"{files[0][0]}:1: there are no texts in this file")
        Path(sys.argv[1]).write_text(table(files), encoding="utf-8")
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as problem:
        print(f"po2c.py: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
