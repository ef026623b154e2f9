#!/usr/bin/env bash
# The HTTP ground: /healthz beside the bare library's hello-world, with wrk on loopback, 64 connections, turn and turn about.
# Ours routes, checks limits, adds ten headers, counts, logs (to /dev/null) and wipes; the bare one does none of that.
# $SAMENHANG is the program; HTTP_SECONDS (4) for each of the three turns; two threads each, for server and client.
set -euo pipefail
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/http_hello
program=${SAMENHANG:-build/samenhang}
seconds=${HTTP_SECONDS:-4}
scratch=$(mktemp -d)
pids=()
end() {
    [ "${#pids[@]}" -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait
    rm -rf "$scratch"
}
trap end EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
bare_port=$(free_port)
own_port=$(free_port)
build/bench/http_hello "$bare_port" 2 &
pids+=($!)
"$program" serve --port "$own_port" --threads 2 >/dev/null 2>&1 &
pids+=($!)
for port in "$bare_port" "$own_port"; do
    for _ in $(seq 100); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
        sleep 0.05
    done
done

turn() { # name port: appends "requests-per-second p99"
    wrk --threads 2 --connections 64 --duration "${seconds}s" --latency "http://127.0.0.1:$2/healthz" >"$scratch/out"
    if grep -Eq 'Non-2xx|Socket errors' "$scratch/out"; then
        cat "$scratch/out" >&2
        exit 1
    fi
    awk '/99%/ { p99 = $2 } /Requests\/sec/ { print $2, p99 }' "$scratch/out" >>"$scratch/$1"
}
for _ in 1 2 3; do
    turn bare "$bare_port"
    turn own "$own_port"
done

median() { sort -rn "$scratch/$1" | sed -n 2p; }
read -r bare bare99 < <(median bare)
read -r own own99 < <(median own)
echo "libmicrohttpd hello-world: $bare requests per second, p99 $bare99"
echo "samenhang /healthz:        $own requests per second, p99 $own99"
awk -v own="$own" -v bare="$bare" 'BEGIN { printf "ratio: %.2f (medians of 3 turns, 64 connections, 2 threads)\n", own / bare }'
