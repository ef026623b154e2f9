#!/usr/bin/env bash
# The engine against a second, slow, obvious evaluator (tests/oracle): 10,000 random expressions and laws, with the expected results that
# the second one computes. SEED and COUNT may be given; the seed is printed, so that a failure can be repeated.
set -uo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}
seed=${SEED:-20260701}
count=${COUNT:-10000}
vectors=$(mktemp "${TMPDIR:-/tmp}/samenhang-oracle.XXXXXX.jsonl")
trap 'rm -f "$vectors"' EXIT
echo "seed $seed, $count vectors"
"$python" tests/oracle/generate.py --seed "$seed" --count "$count" >"$vectors"
status=$?
if [ $status -ne 0 ]; then
    [ $status -ne 77 ] || exit 77
    echo "the second evaluator failed"
    exit 1
fi
# --doubt: also with facts taken away at random, each vector six times, compared with its outcome when they are there.
"$SAMENHANG" law vectors --doubt "$seed" "$vectors"
