#!/usr/bin/env bash
# `samenhang serve` from outside: options, supervision, stopping under load, slow and too many clients, what it logs and counts.
# $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
export SAMENHANG=${SAMENHANG:-build/samenhang}
# a signal from outside must end the worker as it would without the sanitizer
export ASAN_OPTIONS="handle_segv=0:handle_abort=0:${ASAN_OPTIONS:-}"
exec "${PYTHON:-python3}" tests/http/service.py
