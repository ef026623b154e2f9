#!/usr/bin/env bash
# Which rules block: of 400 rules some sets block together, hidden behind a question that costs next to nothing. The cheapest set that blocks, and the cheapest release:
# rules of which every set that blocks has one. Each rule costs the same, or there are five layers. CPU time of one thread; 25 random lists: the median, the slowest,
# the median of the questions asked, and of how many it was proven that nothing is cheaper. Limit: 100 ms for the median; the last line says whether it is kept.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/minimal_bench
printf '%-52s %8s %8s %9s %8s %8s\n' "minimal" "ms" "slowest" "questions" "proven" "limit"
for sets in "40 1 6" "40 2 6" "100 2 6" "100 4 6"; do
    for side in block release; do
        for cost in ones layers; do
            read -r many from to <<<"$sets"
            printf '%-52s %s %8s\n' "$many sets of $from to $to, $side, $cost" "$(build/bench/minimal_bench 400 $sets $side $cost)" 100
        done
    done
done | awk '{ print; if ($(NF - 4) > worst) worst = $(NF - 4) }
    END { printf "400 rules: the largest median is %s ms, %s the limit of 100 ms\n", worst, worst <= 100 ? "within" : "ABOVE" }'
