#!/usr/bin/env bash
# The bill of materials can be made, names everything it relates, with a licence, and is the same every time.
# Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
"${PYTHON:-python3}" tools/sbom.py "$T/one" >"$T/said" 2>&1 && "${PYTHON:-python3}" tools/sbom.py "$T/two" >>"$T/said" 2>&1 || sed 's/^/# /' "$T/said"
"${PYTHON:-python3}" - "$T/one" "$T/two" <<'PY'
import json
import sys

passed = failed = 0


def verdict(good, name, detail=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    print(f"{'ok' if good else 'not ok'} {passed + failed} - {name}" + ("" if good else f"\n# {detail}"))


try:
    one, two = (open(path).read() for path in sys.argv[1:])
    bill = json.loads(one)
    ids = [package["SPDXID"] for package in bill["packages"]]
    ends = {end for r in bill["relationships"] for end in (r["spdxElementId"], r["relatedSpdxElement"])}
    names = {package["name"] for package in bill["packages"]}
    verdict(one == two, "the same every time")
    verdict(len(ids) == len(set(ids)) and ends == set(ids) | {"SPDXRef-DOCUMENT"}, "each package stands there once, and says what it is for", ends ^ set(ids))
    bare = [package["name"] for package in bill["packages"] if not package.get("licenseDeclared")]
    verdict(not bare, "each has a licence, or says that none is told", bare)
    wanted = {"samenhang", "libmicrohttpd12", "libyaml-0-2", "libsodium23", "libdeflate0", "@utrecht/textbox-css", "playwright-core"}
    verdict(wanted <= names, "libraries, and what pages are built from and tested with", wanted - names)
except (OSError, ValueError, KeyError) as problem:
    verdict(False, "the bill can be read", repr(problem))
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
PY
