#!/usr/bin/env bash
# Runs every benchmark bench/bench_*.sh in order and shows what each prints: what was measured, on how much, in what time.
# $SAMENHANG is the program.
set -euo pipefail
cd "$(dirname "$0")/.."
export SAMENHANG=$PWD/build/samenhang
grep -m 1 '^model name' /proc/cpuinfo 2>/dev/null | sed 's/.*: /processor: /' || true
echo "cores: $(nproc)"

found=0
for script in bench/bench_*.sh; do
    [ -e "$script" ] || continue
    found=1
    echo "== $(basename "$script" .sh)"
    bash "$script"
done
[ "$found" -eq 1 ] || echo "There are no benchmarks yet (bench/bench_*.sh)."
