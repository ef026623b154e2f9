#!/usr/bin/env bash
# Rings and chains beside CBC and GLPK in the same run: invented towns and pools of kidney exchange, and the reference graphs when they are in ../shared/match. Seconds of CPU time, one thread each; the
# others solve one model with a row for each person (bench/exchange_peers.c): every ring a column, and of chains an arc at its place, which suits them better than every chain a column (CBC takes 20 s for
# w1000 with chains of three that way, and has no answer in 98 s the other way). CBC stops after 90 s of CPU time and GLPK after 30 of the clock, ours after a minute of the clock. `-`: not asked; `large`: more than 3,000,000 columns.
# Limits: pools proven; w1000 with rings and chains of three proven in a tenth of what CBC takes; 5,000 residents, on four threads, to 0.3 % in a minute. Ends with 1 when one is not kept,
# or when what somebody found lies above the bound of another. Progress goes to standard error.
set -eu
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/exchange_bench bench/town_graph bench/kidney_pool
peers=build/bench/exchange_peers
ninja --quiet -C build bench/exchange_peers 2>/dev/null || { peers=""; echo "CBC and GLPK are not there: tools/install.sh bench"; }
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
shared=${SAMENHANG_SHARED:-../shared}/match/synthetic
reference() { # name: unpacked, when it is there
    [ ! -f "$shared/$1.txt.gz" ] || gunzip -c "$shared/$1.txt.gz" >"$T/$1"
}
status=0
printf '%-14s %-4s %7s %8s %10s %12s %12s %8s %8s   %s\n' graph K,L people arcs "ours s" value bound gap MB "CBC s, times, value, bound; GLPK the same"
# limit: proven; tenth (proven, in a tenth of CBC's time); a gap in % within a minute of the clock; - (none)
while read -r name rings chains limit asked graph; do
    case $graph in
    town*) build/bench/town_graph ${graph#town } >"$T/$name" ;;
    pool*) build/bench/kidney_pool ${graph#pool } >"$T/$name" ;;
    reference) reference "$name" ;;
    esac
    [ -f "$T/$name" ] || { echo "$name is not in ../shared/match"; continue; }
    threads=1
    case $limit in 0.*) threads=4 ;; esac
    ours=$(build/bench/exchange_bench "$T/$name" "$rings" "$chains" "$threads" 60)
    cbc=- glpk=-
    if [ -n "$peers" ] && [ "$asked" = asked ]; then
        cbc=$("$peers" "$T/$name" "$rings" "$chains" positions cbc 90)
        glpk=$("$peers" "$T/$name" "$rings" "$chains" positions glpk 30)
    fi
    python3 - "$name" "$rings,$chains" "$limit" "$ours" "$cbc" "$glpk" <<'PY' || status=1
import sys
name, kl, limit, ours, *peers = sys.argv[1:]
people, arcs, value, bound, gap, proven, cpu, wall, mb = ours.split()
bad, told = [], []
slack = 1e-6 * float(bound) + 1e-6
times = None
for who, said in zip(("CBC", "GLPK"), peers):
    if said == "-" or said.endswith("large"):
        told.append(said.split()[-1])
        continue
    took, its_value, its_bound, _, _, end = said.split()
    ratio = float(took) / max(float(cpu), 0.01)
    times = ratio if who == "CBC" else times
    told.append(f"{took} {'' if end == 'best' else 'over '}{ratio:.1f} {its_value} {its_bound}")
    if its_value != "-" and float(its_value) > float(bound) + slack:
        bad.append(f"{who} found {its_value}, above our bound")
    if its_bound != "-" and float(value) > float(its_bound) + slack:
        bad.append(f"our value is above {who}'s bound")
print(f"{name:14} {kl:4} {people:>7} {arcs:>8} {cpu:>10} {float(value):>12.0f} {float(bound):>12.0f} {gap:>8} {mb:>8}   {'; '.join(told)}", flush=True)
if limit in ("proven", "tenth") and proven != "proven":
    bad.append(f"it is not proven: {gap} is left")
if limit == "tenth" and times is not None and times < 10:
    bad.append(f"CBC takes {times:.1f} times as long, and not ten")
if limit[0] == "0" and float(gap.rstrip("%")) > float(limit):
    bad.append(f"{gap} is left, more than {limit} %")
if limit[0] == "0" and float(wall) > 63:
    bad.append(f"{wall} s is over a minute")
if bad:
    print("  NOT KEPT: " + "; ".join(bad))
sys.exit(bool(bad))
PY
done <<'END'
town500 3 3 proven asked town 500 26 1
town1000 3 2 - asked town 1000 38 1
w500 3 3 proven asked reference
w1000 3 3 tenth asked reference
pool256 3 3 proven asked pool 256 13 1
pool512 3 3 proven asked pool 512 26 1
pool512long 4 6 proven - pool 512 26 1
pool1024 3 3 proven - pool 1024 51 1
pool1024long 4 6 proven - pool 1024 51 1
town5000 3 2 0.3 - town 5000 34 1
c5000 3 2 0.3 asked reference
END
exit "$status"
