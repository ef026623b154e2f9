#!/usr/bin/env bash
# Best pairs of an invented city, with their proof, beside LEMON's MaxWeightedMatching on the same file in the same run. Milliseconds of CPU time: reading, choice (median of three) and checking the
# proof; LEMON's own matching alone (its run, once). Where the base is 100,000, weights differ little and as many pairs as there can be come first. Limit: no slower than LEMON where homes and
# weights are as in a city. Ends with 1 when the two do not weigh the same, or a proof is refused.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/pairs_city bench/pairs_bench
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
lemon=""
if echo '#include <lemon/matching.h>' | g++ -E -x c++ - >/dev/null 2>&1; then
    g++ -O2 -w bench/pairs_lemon.cpp -o "$T/lemon" && lemon=$T/lemon
else
    echo "LEMON (liblemon-dev) is not there: tools/install.sh bench"
fi
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
printf '%8s %5s %7s %10s %8s %9s %9s %12s %9s %6s %9s %7s\n' people seed base pairs "read ms" "ours ms" "proof ms" value "odd sets" MB "LEMON ms" times
while read -r people seed base beside; do
    build/bench/pairs_city "$people" "$seed" 2350 "$base" >"$T/city"
    took=""
    for _ in 1 2 3; do
        read -r reading ours proof value _ edges sets < <(build/bench/pairs_bench "$T/city") || { echo "the proof is refused"; exit 1; }
        took+="$ours"$'\n'
    done
    ours=$(printf %s "$took" | median)
    memory=$(/usr/bin/env python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)' build/samenhang match pairs "$T/city")
    theirs=- times=-
    if [ -n "$lemon" ] && [ "$beside" = yes ]; then
        read -r theirs weighs < <("$lemon" "$T/city")
        [ "$weighs" = "$value" ] || { echo "LEMON's pairs weigh $weighs, ours $value"; exit 1; }
        times=$(awk "BEGIN {printf \"%.1f\", $theirs / $ours}")
    fi
    printf '%8s %5s %7s %10s %8s %9s %9s %12s %9s %6s %9s %7s\n' "$people" "$seed" "$base" "$edges" "$reading" "$ours" "$proof" "$value" "$sets" "$memory" "$theirs" "$times"
done <<'END'
20000 1 0 yes
100000 1 0 yes
100000 2 0 yes
100000 1 100000 yes
300000 1 0 no
END
