#!/usr/bin/env bash
# Exact inference over published networks: one cold query (triangulate, propagate, all posteriors; reading not counted), CPU time, median; with
# evidence on a tenth and a quarter of the variables. Beside it, in the same run, dlib's join tree (given up after $DLIB_SECONDS, 10), and the figures of
# libDAI and aGrUM that ../shared/cause/PEERS.tsv has, which were measured elsewhere, on a 2.5 GHz virtual machine: the better of the two.
# Targets: geometric mean at least 4 times below the better of them, no network slower than 1.1 times it.
# Without the published networks ($SAMENHANG_SHARED, else ../shared) nothing is measured.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SAMENHANG_SHARED:-../shared}/cause
if [ ! -d "$shared" ]; then
    echo "skipped: the published networks are not here ($shared)"
    exit 0
fi
ninja --quiet -C build bench/cause_bench
bench=build/bench/cause_bench
dlib=build/bench/cause_dlib
[ "$dlib" -nt bench/cause_dlib.cpp ] || g++ -std=c++17 -O2 -o "$dlib" bench/cause_dlib.cpp
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

by_name() { # network evidence: the numbers of the published evidence as names
    awk -F '\t' 'NR == FNR { name[FNR - 1] = $1; states[FNR - 1] = $2; next }
        { split($0, at, " "); if (at[1] == "") next; split(states[at[1]], list, ","); print name[at[1]], list[at[2] + 1] }' \
        "$shared/evidence/$1.uai.names" "$shared/evidence/$1.$2"
}

printf '%-12s %8s %10s %10s %12s %8s %8s\n' network observed 'ours, ms' 'peer, ms' 'dlib, ms' peer:us dlib:us
for network in asia cancer earthquake survey sachs alarm child insurance hailfinder hepar2 pathfinder andes water munin link; do
    turn=0
    for kind in e10 e25; do
        turn=$((turn + 1))
        by_name "$network" "$kind" >"$scratch/evidence"
        observed=$(wc -l <"$scratch/evidence")
        peer=$(awk -v n="$network" -v turn="$turn" '$1 == n && ++k == turn {
            v = $3; if ($4 != "nan" && $4 + 0 < v) v = $4; print v }' "$shared/PEERS.tsv")
        read -r ours _ sum < <("$bench" time "$shared/bif/$network.bif" "$scratch/evidence" 51)
        theirs=- same=-
        if "$bench" dump "$shared/bif/$network.bif" "$scratch/evidence" | timeout "${DLIB_SECONDS:-10}" "$dlib" 1 >"$scratch/dlib" 2>/dev/null; then
            read -r theirs same <"$scratch/dlib"
        fi
        awk -v name="$network" -v n="$observed" -v ours="$ours" -v peer="${peer:--}" -v dlib="$theirs" -v sum="$sum" -v same="$same" 'BEGIN {
            by_peer = peer == "-" ? "-" : sprintf("%.1f", peer / ours)
            by_dlib = dlib == "-" ? "-" : sprintf("%.0f", dlib / ours)
            printf "%-12s %8d %10.4f %10s %12s %8s %8s%s\n", name, n, ours, peer, dlib == "-" ? ">limit" : dlib, by_peer, by_dlib,
                dlib != "-" && (sum - same > 1e-6 || same - sum > 1e-6) ? "  DIFFERS" : "" }' | tee -a "$scratch/rows"
    done
done
awk '$6 != "-" { log_sum += log($6); n++; if (least == "" || $6 < least) least = $6 }
    END { printf "beside the better of libDAI and aGrUM: %.1f times faster (geometric mean of %d), at least %.1f times\n", exp(log_sum / n), n, least }' \
    "$scratch/rows"
