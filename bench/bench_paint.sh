#!/usr/bin/env bash
# How soon somebody with a slow phone (a quarter of this processor) on slow 4G sees something, in Debian's Chromium at 390 px; medians of
# PAINT_ROUNDS (5). Targets: 1.2 s for the start page with nothing kept; no layout shift; 100 kB and 5 requests.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ] || ! command -v node >/dev/null; then
    echo "no browser here: install chromium and nodejs (tools/install.sh browser)"
    exit 0
fi
tools/assets.sh browser
ninja --quiet -C build bench/household_form
told=$(mktemp)
trap 'rm -f "$told"' EXIT
build/bench/household_form content content/examples/case-3-bas.yaml >"$told"
node tests/browser/paint.mjs "$told" "${PAINT_ROUNDS:-5}"
