#!/usr/bin/env bash
# The server with wrk on loopback, 64 connections, beside the bare library's hello-world, turn and turn about:
#   healthz   routed, limits checked, ten headers added, counted, logged (to /dev/null) and wiped; the bare one does none of that
#   overview  the page of a household that told everything: form read, whole basket, own words, budgets, explained, as HTML;
#             once as it is and once compressed, as a browser asks it
#   open      the same page for somebody who told four things, so that most questions are open and each scheme is weighed
#   alone     overview over one connection: what a page costs when nobody else is in the way
# CPU is what the server's process spent on each request, in the kernel too. Targets: overview 0.5 ms of CPU, p99 20 ms.
# $SAMENHANG is the program; HTTP_SECONDS (4) for each of the three turns; a server's thread for each core, as it starts without options, and two for the client. HTTP_HOUSEHOLD is the file.
set -euo pipefail
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/http_hello bench/household_form
program=${SAMENHANG:-build/samenhang}
seconds=${HTTP_SECONDS:-4}
household=${HTTP_HOUSEHOLD:-content/examples/case-3-bas.yaml}
scratch=$(mktemp -d)
pids=()
threads=$(nproc)
threads=$((threads > 8 ? 8 : threads)) # THREADS_MAX of http/server.c
end() {
    [ "${#pids[@]}" -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait
    rm -rf "$scratch"
}
trap end EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
bare_port=$(free_port)
own_port=$(free_port)
build/bench/http_hello "$bare_port" "$threads" &
bare=$!
"$program" serve --port "$own_port" --threads "$threads" >/dev/null 2>&1 &
own=$!
pids=("$bare" "$own")
for port in "$bare_port" "$own_port"; do
    for _ in $(seq 100); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
        sleep 0.05
    done
done
own=$(tr -d " " <"/proc/$own/task/$own/children") # the worker, not who watches over it

build/bench/household_form content "$household" >"$scratch/told"
printf '%s' 'personen.ik.geboren=1985-03-27&woningen.thuis.gemeente=GM9901&woningen.thuis.soort=huur&woningen.thuis.bewoners=ik' >"$scratch/little"
post() { # name body header-lines
    cat >"$scratch/$1.lua" <<LUA
wrk.method = "POST"
local f = io.open("$scratch/$2")
wrk.body = f:read("*a")
f:close()
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
$3
LUA
}
printf '\n' >"$scratch/get.lua"
post page told ''
post packed told 'wrk.headers["Accept-Encoding"] = "gzip"'
post open little ''

ticks() { awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$1/stat"; }

# What the turn before left unanswered is still worked on, though nobody waits for it.
settle() {
    local before=-1 now
    now=$(ticks "$1")
    while [ "$now" -ne "$before" ]; do
        sleep 0.2
        before=$now
        now=$(ticks "$1")
    done
}

turn() { # name script process url [connections]: appends requests per second, p50, p99, microseconds of CPU per request
    local before
    settle "$3"
    before=$(ticks "$3")
    wrk --threads "$((${5:-64} > 1 ? 2 : 1))" --connections "${5:-64}" --duration "${seconds}s" --timeout 60s --latency -s "$scratch/$2.lua" "$4" >"$scratch/out"
    if grep -Eq 'Non-2xx|Socket errors' "$scratch/out"; then
        cat "$scratch/out" >&2
        exit 1
    fi
    awk -v ticks="$(($(ticks "$3") - before))" -v hertz="$(getconf CLK_TCK)" '
        $1 == "50%" { p50 = $2 } $1 == "99%" { p99 = $2 } /requests in/ { n = $1 }
        /Requests\/sec/ { print $2, p50, p99, ticks / hertz * 1e6 / n }' "$scratch/out" >>"$scratch/$1"
}
for _ in 1 2 3; do
    turn hello get "$bare" "http://127.0.0.1:$bare_port/"
    turn healthz get "$own" "http://127.0.0.1:$own_port/healthz"
    turn overview page "$own" "http://127.0.0.1:$own_port/nl/overzicht"
    turn compressed packed "$own" "http://127.0.0.1:$own_port/nl/overzicht"
    turn alone page "$own" "http://127.0.0.1:$own_port/nl/overzicht" 1
    turn open open "$own" "http://127.0.0.1:$own_port/nl/overzicht"
done

median() { sort -rn "$scratch/$1" | sed -n 2p; }
echo "$household; 64 connections, $threads threads, the median of 3 turns of $seconds s"
read -r most _ < <(median hello)
for name in hello healthz overview compressed alone open; do
    read -r rate p50 p99 cpu < <(median "$name")
    awk -v name="$name" -v rate="$rate" -v most="$most" -v p50="$p50" -v p99="$p99" -v cpu="$cpu" 'BEGIN {
        printf "%-10s %9.1f requests per second, %6.4f of hello; p50 %8s, p99 %8s; CPU %8.1f µs\n", name, rate, rate / most, p50, p99, cpu }'
done
