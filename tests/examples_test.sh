#!/usr/bin/env bash
# The published examples of the schemes, asked of our own laws (tests/law/examples.py). $SAMENHANG is the program (default
# build/samenhang); the examples are in $SAMENHANG_SHARED, else in ../shared. Without them: exit code 77.
cd "$(dirname "$0")/.." || exit 1
exec "${PYTHON:-/usr/bin/python3}" tests/law/examples.py "$@"
