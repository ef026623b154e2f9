#!/usr/bin/env bash
# The proposal of a week for invented cities on 4 threads (rings of three, chains of three, every rule, each person's own chance): index, arcs, pairs alone and the exchange together, with value, bound and
# gap; a repair; thin spots. Limits: gap 0.2 % for 2,000 residents, 0.5 % for 10,000, 1 % for 20,000, a minute each; 100,000 in a minute and a gigabyte, to 15 %. Then growth. Ends with 1 when a limit is not kept.
# Progress goes to standard error.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/week_bench
status=0
while read -r residents seconds gap_max megabytes_max; do
    line=$(build/bench/week_bench "$residents" 1 4 "$seconds")
    echo "$line"
    [ "$gap_max" = - ] || python3 - "$gap_max" "$megabytes_max" "$line" <<'PY' || status=1
import re, sys
gap_max, mb_max, line = sys.argv[1:]
gap = re.search(r"gap (\S+) %", line).group(1)
took, mb = re.search(r": ([\d.]+) s ", line).group(1), re.search(r"memory (\d+) MB", line).group(1)
bad = [f"gap {gap} % is over {gap_max} %"] if not float(gap) <= float(gap_max) else []
bad += [f"{took} s is over a minute"] if float(took) > 63 else []
bad += [f"{mb} MB is over {mb_max} MB"] if float(mb) > float(mb_max) else []
print("  NOT KEPT: " + "; ".join(bad) if bad else "  limits kept")
sys.exit(bool(bad))
PY
done <<'END'
2000 60 0.2 1000
10000 60 0.5 1000
20000 60 1 1000
100000 58 15 1000
5000 30 - -
50000 60 - -
300000 120 - -
END
exit "$status"
