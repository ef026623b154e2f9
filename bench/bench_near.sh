#!/usr/bin/env bash
# People of an invented city: reading them, the index and all that could be, from 5,000 to 300,000 residents on four threads; and how long a newcomer waits, in cities of as many residents and for
# 100,000 with rings of four as well (CPU time of one thread over 2,000 newcomers). Limits: 100,000 residents in at most 10 s; newcomer with rings of three p50 0.2 ms, p99 5 ms.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/near_bench bench/suggest_bench
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
for residents in 5000 20000 100000 300000; do
    build/bench/near_bench "$residents" 1 4
    build/bench/suggest_bench "$residents" 1 2000
done
"${SAMENHANG:-build/samenhang}" match city --residents 300000 --seed 1 --csv >"$T/city.csv"
build/bench/near_bench "$T/city.csv" 1 4
