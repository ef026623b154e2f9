#!/usr/bin/env bash
# Exact inference over published networks: one cold query (triangulate, propagate, all posteriors; reading not counted), CPU time, median; with
# evidence on a tenth and a quarter of the variables. Beside it, in the same run, dlib's join tree with its kernels for release (given up after
# $DLIB_SECONDS, 10), all of whose posteriors are compared with ours; and the figures of libDAI and aGrUM that ../shared/cause/PEERS.tsv has, which were
# measured elsewhere, on a 2.5 GHz virtual machine: the better of the two. Rows of some of these networks were rounded and do not sum to one; dlib takes
# that otherwise than others do, so its answers may differ by 1e-7 (sachs: 7e-9; and 1e-16 when its rows are made to sum to one).
# Last the network of content/causes for a family with debts, again and again with other sizes.
# Without the published networks ($SAMENHANG_SHARED, else ../shared) only that is measured.
set -euo pipefail
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/cause_bench
bench=build/bench/cause_bench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

again() {
    printf '%s\n' 'debts severe' 'many_creditors yes' 'stress some' 'tension_home some' 'youth_behaviour some' 'child_low_wellbeing some' >"$scratch/family"
    read -r made ran drew < <("$bench" again content/causes/network.yaml "$scratch/family" 101)
    echo "content/causes, one draw of its sizes: $made ms to make the net, $ran ms for all posteriors, $drew ms to draw 256 households"
}

shared=${SAMENHANG_SHARED:-../shared}/cause
if [ ! -d "$shared" ]; then
    echo "skipped: the published networks are not here ($shared)"
    again
    exit 0
fi
dlib=build/bench/cause_dlib
if ! echo '#include <dlib/bayes_utils.h>' | g++ -std=c++17 -E -x c++ - >/dev/null 2>&1; then
    echo "skipped: dlib is not here (Debian: g++ libdlib-dev); its columns stay empty"
    dlib=false
elif [ ! "$dlib" -nt bench/cause_dlib.cpp ]; then
    g++ -std=c++17 -O2 -DNDEBUG -o "$dlib" bench/cause_dlib.cpp
fi

by_name() { # network evidence: the numbers of the published evidence as names
    awk -F '\t' 'NR == FNR { name[FNR - 1] = $1; states[FNR - 1] = $2; next }
        { split($0, at, " "); if (at[1] == "") next; split(states[at[1]], list, ","); print name[at[1]], list[at[2] + 1] }' \
        "$shared/evidence/$1.uai.names" "$shared/evidence/$1.$2"
}

most_apart() { # two files of posteriors, after a first line: the largest difference; 9 when they are not of the same states
    awk 'FNR == 1 { next } NR == FNR { for (i = 1; i <= NF; i++) ours[FNR, i] = $i; width[FNR] = NF; lines = FNR; next }
        { if (NF != width[FNR]) most = 9; for (i = 1; i <= NF; i++) { d = $i - ours[FNR, i]; if (d < 0) d = -d; if (d > most) most = d } }
        END { print FNR == lines ? most + 0 : 9 }' "$1" "$2"
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
        "$bench" time "$shared/bif/$network.bif" "$scratch/evidence" 51 >"$scratch/ours"
        read -r ours _ <"$scratch/ours"
        theirs=- apart=0
        if "$bench" dump "$shared/bif/$network.bif" "$scratch/evidence" | timeout "${DLIB_SECONDS:-10}" "$dlib" 1 >"$scratch/dlib" 2>/dev/null; then
            read -r theirs <"$scratch/dlib"
            apart=$(most_apart "$scratch/ours" "$scratch/dlib")
        fi
        awk -v name="$network" -v n="$observed" -v ours="$ours" -v peer="${peer:--}" -v dlib="$theirs" -v apart="$apart" 'BEGIN {
            by_peer = peer == "-" ? "-" : sprintf("%.1f", peer / ours)
            by_dlib = dlib == "-" ? "-" : sprintf("%.0f", dlib / ours)
            printf "%-12s %8d %10.4f %10s %12s %8s %8s%s\n", name, n, ours, peer, dlib, by_peer, by_dlib,
                (apart > 1e-7 ? "  DIFFERS by " apart : "") }' | tee -a "$scratch/rows"
    done
done
awk '$6 != "-" { log_sum += log($6); n++; if (least == "" || $6 < least) { least = $6; slowest = $1 } }
    $7 != "-" { dlib_sum += log($7); by_dlib++ }
    /DIFFERS/ { differs++ }
    END {
        printf "beside the better of libDAI and aGrUM: %.1f times faster, target 4 (geometric mean of %d)\n", exp(log_sum / n), n
        printf "the least of them: %.2f times (%s), target 0.91: nowhere slower than 1.1 times it\n", least, slowest
        if (by_dlib > 0) {
            printf "beside dlib in the same run: %.0f times faster (geometric mean of the %d that it finished); ", exp(dlib_sum / by_dlib), by_dlib
            printf "%d of them with another answer, target 0: none by more than 1e-7\n", differs
        }
    }' "$scratch/rows"
again
