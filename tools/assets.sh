#!/bin/sh
# Builds what a browser loads into build-assets/ (called by `make assets`). The npm packages are fetched only when
# assets/package-lock.json is another one than at the last time, so that a second build needs no network.
set -eu
cd "$(dirname "$0")/.."

# fetch FOLDER: its node_modules as the lock file says
fetch() {
    wanted=$(sha256sum "$1/package-lock.json" | cut -d' ' -f1)
    have=$(cat "$1/node_modules/.lock" 2>/dev/null || true)
    [ "$wanted" != "$have" ] || return 0
    echo "Fetching the npm packages of $1/ ..."
    (cd "$1" && npm ci --loglevel=error --no-progress >/dev/null)
    echo "$wanted" >"$1/node_modules/.lock"
}

case "${1:-build}" in
build)
    fetch assets
    node assets/build.mjs build-assets >/dev/null
    ;;
browser) fetch tests/browser ;;
api) fetch tests/api ;;
*)
    echo "usage: tools/assets.sh [build|browser|api]" >&2
    exit 2
    ;;
esac
