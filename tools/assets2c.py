#!/usr/bin/env python3
"""What a browser loads (build-assets/, made by assets/build.mjs) as one C table, so that the program needs no files for it.

  assets2c.py OUTPUT.h build-assets/manifest.json

Each file is embedded as it is and, when that is smaller, compressed with gzip. Stops when a file is missing or is not what
the manifest says.
"""
import gzip
import hashlib
import json
import sys
from pathlib import Path

BYTES_ON_A_LINE = 40


class Problem(Exception):
    pass


def c_bytes(name, data):
    lines = []
    for start in range(0, len(data), BYTES_ON_A_LINE):
        lines.append("    " + ",".join(str(b) for b in data[start:start + BYTES_ON_A_LINE]) + ",\n")
    return f"static const unsigned char {name}[] = {{\n{''.join(lines)}}};\n\n"


def c_str(name, data):
    return f"{{(const char *){name}, {len(data)}}}" if data else "{NULL, 0}"


def text(value):
    return json.dumps(value)  # names, types and hashes are plain ASCII


def table(manifest):
    folder = manifest.parent
    arrays, rows = [], []
    for number, entry in enumerate(json.loads(manifest.read_text(encoding="utf-8"))):
        data = (folder / entry["name"]).read_bytes()
        if hashlib.sha256(data).hexdigest() != entry["hash"]:
            raise Problem(f"{folder / entry['name']} is not what manifest.json says; run `make assets` again")
        packed = gzip.compress(data, 9, mtime=0)
        if len(packed) >= len(data) or entry["role"] == "font":  # a woff2 is compressed by itself
            packed = b""
        arrays.append(c_bytes(f"asset_{number}", data))
        if packed:
            arrays.append(c_bytes(f"asset_{number}_gzip", packed))
        values = {"role": entry["role"], "name": entry["name"], "url": "/a/" + entry["name"],
                  "content_type": entry["type"], "hash": entry["hash"]}
        fields = "".join(f"        .{field} = {{{text(value)}, {len(value)}}},\n" for field, value in values.items())
        rows.append("    {\n" + fields + f"        .bytes = {c_str(f'asset_{number}', data)},\n"
                    f"        .gzip = {c_str(f'asset_{number}_gzip', packed)},\n    }},\n")
    if not rows:
        raise Problem(f"{manifest} lists no files; run `make assets` again")
    return ("/* Generated from build-assets/ by tools/assets2c.py; included by web/assets.c only. */\n" + "".join(arrays)
            + "static const web_asset asset_rows[] = {\n" + "".join(rows) + "};\n")


def main():
    if len(sys.argv) != 3:
        print("usage: assets2c.py OUTPUT.h MANIFEST.json", file=sys.stderr)
        return 2
    try:
        Path(sys.argv[1]).write_text(table(Path(sys.argv[2])), encoding="utf-8")
    except (Problem, OSError, KeyError, ValueError) as problem:
        print(f"assets2c.py: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
