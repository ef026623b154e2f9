#!/usr/bin/env bash
# The API over real sockets: answers held against openapi.json, bad input, several threads, what stays behind; and the NL API Design Rules.
# $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
export SAMENHANG=${SAMENHANG:-build/samenhang}
exec "${PYTHON:-python3}" tests/api/service.py
