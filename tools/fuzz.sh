#!/usr/bin/env bash
# Runs every fuzz target for FUZZ_SECONDS. The starting inputs are in fuzz/corpus/<target>/; what is found stays in
# build-fuzz (found/<target>/ new inputs, artefacts/<target>/ the ones that break something).
#
#   tools/fuzz.sh            run
#   tools/fuzz.sh --merge    add the found inputs that reach new code to fuzz/corpus/<target>/
set -uo pipefail
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-20}
status=0
targets=0

for source in fuzz/fuzz_*.c; do
    [ -e "$source" ] || continue
    targets=$((targets + 1))
    name=$(basename "$source" .c)
    name=${name#fuzz_}
    program=build-fuzz/fuzz/fuzz_$name
    corpus=fuzz/corpus/$name
    found=build-fuzz/found/$name
    artefacts=build-fuzz/artefacts/$name
    log=build-fuzz/$name.log
    mkdir -p "$corpus" "$found" "$artefacts"
    if [ "${1:-}" = --merge ]; then
        # how often code is reached is not counted: that would take ten times as many files
        "$program" -merge=1 -set_cover_merge=1 -use_counters=0 "$corpus" "$found" >"$log" 2>&1 && echo "$name: merged" || { tail -20 "$log"; status=1; }
        continue
    fi
    dictionary=()
    [ ! -f "fuzz/$name.dict" ] || dictionary=("-dict=fuzz/$name.dict")
    if "$program" "${dictionary[@]}" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$artefacts/" "$found" "$corpus" >"$log" 2>&1 </dev/null; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        echo "$name: good after ${runs:-?} inputs in $seconds s"
    else
        echo "$name: FAILED; the input is in $artefacts, the report in $log"
        tail -40 "$log"
        status=1
    fi
done
[ "$targets" -gt 0 ] || echo "There are no fuzz targets yet (fuzz/fuzz_*.c)."
exit "$status"
