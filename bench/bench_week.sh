#!/usr/bin/env bash
# The proposal of a week for invented cities on 4 threads (rings of three, chains of three, every rule, each person's own chance): index, arcs, pairs alone and the exchange together, with value, bound and
# gap; a repair; thin spots. Limits: gap 0.2 % for 2,000 residents, 0.5 % for 10,000, 1 % for 20,000; a minute each; 100,000 in a minute and a gigabyte. Then growth, as far as the arcs go. Ends with 1 when a
# limit is not kept. Progress goes to standard error.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/week_bench
status=0
while read -r residents seconds gap_max megabytes_max; do
    line=$(build/bench/week_bench "$residents" 1 4 "$seconds")
    echo "$line"
    python3 - "$residents" "$gap_max" "$megabytes_max" "$line" <<'PY' || status=1
import re, sys
residents, gap_max, mb_max, line = sys.argv[1:]
gap = re.search(r"gap (\S+) %", line).group(1)
took, mb = re.search(r": ([\d.]+) s ", line).group(1), re.search(r"memory (\d+) MB", line).group(1)
bad = []
if gap_max != "-" and not float(gap) <= float(gap_max):
    bad.append(f"gap {gap} % is over {gap_max} %")
if gap_max != "-" and float(took) > 63:
    bad.append(f"{took} s is over a minute")
if mb_max != "-" and float(mb) > float(mb_max):
    bad.append(f"{mb} MB is over {mb_max} MB")
print("  NOT KEPT: " + "; ".join(bad) if bad else "  limits kept")
sys.exit(bool(bad))
PY
done <<'END'
2000 60 0.2 -
10000 60 0.5 -
20000 60 1 -
100000 58 100 1000
5000 30 - -
50000 60 - -
300000 120 - -
END
exit "$status"
