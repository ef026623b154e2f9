#!/usr/bin/env bash
# Every amount, percentage and age in our laws, beside the published value (tests/law/parameters.py). The published values
# are in $SAMENHANG_SHARED, else in ../shared. Without them: exit code 77. Does not need the program.
cd "$(dirname "$0")/.." || exit 1
exec "${PYTHON:-/usr/bin/python3}" tests/law/parameters.py "$@"
