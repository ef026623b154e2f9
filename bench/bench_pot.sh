#!/usr/bin/env bash
# One pot: plans of many households, budgets and what may go from one to another, to a gap of 1e-4, beside bare CBC on the same model in the same run (its solve only, one thread, the same gap).
# Milliseconds, medians over the seeds; limit: at least three times as fast. Ends with 1 when what CBC found lies outside our bound, or ours outside its bound.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/pot_bench
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
printf '%-34s %5s %10s %12s %12s %9s %11s %9s %7s\n' "households, plans, budgets" seed "ours ms" relief bound gap "CBC ms" "its gap" times
while read -r households plans budgets seconds seeds; do
    ours="" cbc=""
    for seed in $seeds; do
        line=$(build/bench/pot_bench "$households" "$plans" "$budgets" "$seed" 1 "$seconds") || { echo "they contradict each other: $line"; exit 1; }
        read -r ms relief bound gap cbc_ms _ _ cbc_gap <<<"$line"
        ours+="$ms"$'\n' cbc+="$cbc_ms"$'\n'
        printf '%-34s %5s %10s %12s %12s %9s %11s %9s %7s\n' "$households, $plans, $budgets" "$seed" "$ms" "$relief" "$bound" "$gap" "$cbc_ms" "$cbc_gap" \
            "$(awk "BEGIN {printf \"%.1f\", $cbc_ms / $ms}")"
    done
    a=$(printf %s "$ours" | median) b=$(printf %s "$cbc" | median)
    printf '%-34s %5s %10s %12s %12s %9s %11s %9s %7s\n' "$households, $plans, $budgets" "all" "$a" "" "" "" "$b" "" "$(awk "BEGIN {printf \"%.1f\", $b / $a}")"
done <<'END'
2000 6 8 120 1 2 3 4 5 6 7
10000 6 8 120 1 2 3
20000 6 8 120 1
END
