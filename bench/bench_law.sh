#!/usr/bin/env bash
# The law engine: instructions per evaluation, evaluations per second, cost of loading, a chain of references.
#
# Evaluations: zorgtoeslag of the published corpus, going round 32 golden vectors with their data; hooks and provenance
# included; parsing, resolving names, registering records and printing excluded (callgrind collects inside law_plan_run only).
# Loading: beside a bare libyaml pass over the same files, turn and turn about in one process.
# Without the published corpus ($SAMENHANG_SHARED, else ../shared): the chain, and loading our own laws.
# The reference engine (MinBZK/regelrecht at 2f4afae, Rust, release build) was measured elsewhere, on this kind of machine, on the same
# evaluation: 888,700 instructions, 3,760-5,800 evaluations per CPU-second, 22-82 ms to load, 1.06 s for the chain.
set -euo pipefail
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/law_bench
bench=build/bench/law_bench
shared=${SAMENHANG_SHARED:-../shared}
laws=$shared/law/upstream/corpus/regulation
vectors=$shared/law/golden/corpus.jsonl

"$bench" chain 16 1000
if [ ! -d "$laws" ]; then
    "$bench" load content/laws/nl 40
    echo "skipped: the published corpus is not here ($laws)"
    exit 0
fi

instructions() { # of one evaluation; $1 is empty or "trace"
    local rounds=10000 total
    total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=law_plan_run \
        "$bench" eval "$laws" "$vectors" $rounds "$@" 2>&1 | sed -n 's/.*Collected : //p')
    awk -v total="$total" -v rounds=$rounds 'BEGIN {printf "%d\n", total / rounds + 0.5}'
}
plain=$(instructions)
traced=$(instructions trace)
echo "instructions per evaluation: $plain (limit 9,000; reference 888,700: ratio $(awk -v p="$plain" 'BEGIN {printf "%.0f", 888700 / p}'))"
echo "instructions per evaluation with trace: $traced (limit 30,000)"
"$bench" eval "$laws" "$vectors" 300000
"$bench" eval "$laws" "$vectors" 100000 trace
"$bench" load "$laws" 40
