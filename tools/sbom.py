#!/usr/bin/env python3
"""Bill of materials in SPDX 2.3 JSON: what the program links, what tests it and what builds it.

The libraries are read from the dependency() lines of the build; versions are those of the installed Debian packages. The
same packages give the same bytes: the only time in it is SOURCE_DATE_EPOCH (1970 when it is not set).

  tools/sbom.py sbom.spdx.json
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# pkg-config name: Debian package with the shared library, licence, home page
LIBRARIES = {
    "yaml-0.1": ("libyaml-0-2", "MIT", "https://github.com/yaml/libyaml"),
    "libsodium": ("libsodium23", "ISC", "https://libsodium.org"),
    "libmicrohttpd": ("libmicrohttpd12", "LGPL-2.1-or-later", "https://www.gnu.org/software/libmicrohttpd/"),
    "libdeflate": ("libdeflate0", "MIT", "https://github.com/ebiggers/libdeflate"),
    "cmocka": ("libcmocka0", "Apache-2.0", "https://cmocka.org"),
}
TEST_ONLY = {"cmocka"}
C_LIBRARY = ("libc6", "LGPL-2.1-or-later", "https://www.gnu.org/software/libc/")
TOOLS = [
    ("gcc", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    ("meson", "Apache-2.0", "https://mesonbuild.com"),
    ("ninja-build", "Apache-2.0", "https://ninja-build.org"),
    ("pkgconf", "ISC", "http://pkgconf.org"),
    ("python3", "PSF-2.0", "https://www.python.org"),
    ("nodejs", "MIT", "https://nodejs.org"),
]
# lock files of npm, and what their packages are for; of those in assets/ some end up in the program (assets/build.mjs)
NPM = {"assets": "BUILD_TOOL_OF", "tests/browser": "TEST_DEPENDENCY_OF", "tests/api": "TEST_DEPENDENCY_OF"}
NPM_EMBEDDED = ("@nl-design-system", "@utrecht/", "@tabler/", "@fontsource")
PRODUCT = "SPDXRef-samenhang"


def product_version():
    return re.search(r"version: '([^']+)'", (ROOT / "meson.build").read_text())[1]


def declared_dependencies():
    text = "".join(p.read_text() for p in sorted([ROOT / "meson.build", *(ROOT / "src").rglob("meson.build")]))
    found = list(dict.fromkeys(re.findall(r"\bdependency\('([^']+)'", text)))
    found = [d for d in found if d != "threads"]  # part of the C library
    unknown = [d for d in found if d not in LIBRARIES]
    if unknown:
        sys.exit(f"tools/sbom.py: add {', '.join(unknown)} to LIBRARIES, with its licence")
    return found


def debian(package):
    """(version, architecture) of an installed package."""
    try:
        done = subprocess.run(["dpkg-query", "-W", "-f=${Version} ${Architecture}\n", package], capture_output=True, text=True)
        if done.returncode == 0:
            return tuple(done.stdout.split("\n")[0].split())
    except FileNotFoundError:
        pass
    return None, None


def element(package, licence, home):
    version, architecture = debian(package)
    made = {
        "SPDXID": f"SPDXRef-{package}",
        "name": package,
        "downloadLocation": "NOASSERTION",
        "homepage": home,
        "filesAnalyzed": False,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
        "supplier": "Organization: Debian",
    }
    if version:
        made["versionInfo"] = version
        made["externalRefs"] = [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{package}@{version.replace('+', '%2B').replace(':', '%3A')}"
                                f"?arch={architecture}&distro=bookworm",
        }]
    return made


def npm_packages(folder):
    """(name, version, licence) of what the lock file of a folder names, but for builds for other machines."""
    lock = json.loads((ROOT / folder / "package-lock.json").read_text())
    for path, about in sorted(lock["packages"].items()):
        if path and not about.get("optional"):
            yield path.split("node_modules/")[-1], about["version"], about.get("license", "NOASSERTION")


def npm_element(name, version, licence):
    made = element(re.sub(r"[^A-Za-z0-9.-]", "-", f"npm-{name}-{version}"), licence, f"https://www.npmjs.com/package/{name}")
    made.update(name=name, versionInfo=version, supplier="NOASSERTION", externalRefs=[{
        "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
        "referenceLocator": f"pkg:npm/{name.replace('@', '%40')}@{version}"}])
    return made


def main():
    packages, relations = [], []

    def relate(a, relation, b):
        relations.append({"spdxElementId": a, "relationshipType": relation, "relatedSpdxElement": b})

    packages.append({
        "SPDXID": PRODUCT,
        "name": "samenhang",
        "versionInfo": product_version(),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "EUPL-1.2",
        "licenseDeclared": "EUPL-1.2",
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "APPLICATION",
    })
    relate("SPDXRef-DOCUMENT", "DESCRIBES", PRODUCT)
    packages.append(element(*C_LIBRARY))
    relate(PRODUCT, "DYNAMIC_LINK", f"SPDXRef-{C_LIBRARY[0]}")
    for name in declared_dependencies():
        made = element(*LIBRARIES[name])
        packages.append(made)
        if name in TEST_ONLY:
            relate(made["SPDXID"], "TEST_DEPENDENCY_OF", PRODUCT)
        else:
            relate(PRODUCT, "DYNAMIC_LINK", made["SPDXID"])
    for tool in TOOLS:
        made = element(*tool)
        packages.append(made)
        relate(made["SPDXID"], "BUILD_TOOL_OF", PRODUCT)
    known = set()
    for folder, use in NPM.items():
        for name, version, licence in npm_packages(folder):
            made = npm_element(name, version, licence)
            if made["SPDXID"] not in known:
                known.add(made["SPDXID"])
                packages.append(made)
            if name.startswith(NPM_EMBEDDED):
                relate(PRODUCT, "CONTAINS", made["SPDXID"])
            else:
                relate(made["SPDXID"], use, PRODUCT)

    when = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    digest = hashlib.sha256(json.dumps([packages, relations], sort_keys=True).encode()).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"samenhang-{product_version()}",
        "documentNamespace": f"https://spdx.org/spdxdocs/samenhang-{product_version()}-{digest[:32]}",
        "creationInfo": {"created": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: samenhang-sbom"]},
        "packages": packages,
        "relationships": relations,
    }
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "sbom.spdx.json")
    target.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    print(f"{target}: {len(packages)} packages")


if __name__ == "__main__":
    main()
