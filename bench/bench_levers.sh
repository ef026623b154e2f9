#!/usr/bin/env bash
# Which help relieves most, of the household of case 1: 1,000 draws of the sizes of the social network, 128 households each, followed for a year with each of some
# forty helps, and with bundles of the best. CPU time of one thread, median of 5. Limit: 1,000 ms.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/levers_bench
# what the file of case 1 shows
told="debts=1 many_creditors=1 eviction=1 paperwork=1 sleep=1 tension_home=1 low_income=1 no_work=1 bad_home=1 help_growing_up=1 talents=1 homeless=0 daily_help_missing=0"
printf '%-52s %8s %8s\n' "levers" "ms" "limit"
printf '%-52s %8s %8s\n' "1,000 draws, household of case 1" "$(build/bench/levers_bench content/causes/network.yaml 1000 $told)" 1000
printf '%-52s %8s %8s\n' "500 draws (as a page makes them)" "$(build/bench/levers_bench content/causes/network.yaml 500 $told)" -
printf '%-52s %8s %8s\n' "1,000 draws, three things told" "$(build/bench/levers_bench content/causes/network.yaml 1000 paperwork=1 sleep=1 stress=1)" -
printf '%-52s %8s %8s\n' "1,000 draws, nothing told" "$(build/bench/levers_bench content/causes/network.yaml 1000)" -
