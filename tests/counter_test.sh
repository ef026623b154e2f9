#!/usr/bin/env bash
# The counter from outside: addresses, headers, bad input, and that nothing of a visit stays behind. $SAMENHANG is the program (default
# build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
export SAMENHANG=${SAMENHANG:-build/samenhang}
exec "${PYTHON:-python3}" tests/web/counter.py
