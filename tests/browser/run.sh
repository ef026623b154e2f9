#!/usr/bin/env bash
# The pages of the counter in Debian's Chromium: writes the sample pages and runs tests/browser/run.mjs on them. Called by
# tools/run-tests.py; skipped (77) where there is no browser. Screenshots stay in build/screenshots.
set -euo pipefail
cd "$(dirname "$0")/../.."

browser=${CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$browser" ] || ! command -v node >/dev/null; then
    echo "no browser here: install chromium and nodejs (tools/install.sh browser)"
    exit 77
fi
tools/assets.sh browser
ninja --quiet -C build tests/browser/samenhang-pages samenhang >/dev/null
rm -rf build/pages
mkdir -p build/pages
build/tests/browser/samenhang-pages build/pages
exec node tests/browser/run.mjs build/pages build/screenshots
