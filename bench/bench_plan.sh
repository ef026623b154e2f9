#!/usr/bin/env bash
# The best plan of one household over a year, with the proof that none is better: random households in which each of so many actions could help, a quarter of what is there at a time.
# CPU time of one thread; limit 50 ms at the median. "Not proven": stopped with a gap after 200,000 steps of the search.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/plan_bench
printf '%-42s %9s %9s %9s %11s %8s\n' "plan of one household" "median ms" "most ms" "steps" "not proven" "limit ms"
while read -r actions goals bears households limit; do
    read -r median most steps unproven <<<"$(build/bench/plan_bench "$actions" "$goals" "$bears" "$households")"
    printf '%-42s %9s %9s %9s %11s %8s\n' "$actions actions, $goals goals, bears $bears" "$median" "$most" "$steps" "$unproven of $households" "$limit"
done <<'END'
20 10 4 100 -
60 20 5 100 50
60 30 4 100 50
60 20 8 40 -
120 30 5 20 -
END
