#!/usr/bin/env bash
# One household through the whole basket, warm: the desk is open, the laws of the day are there, the household is read. CPU time of one
# thread, medians. `outcomes`: right and amount of every scheme for everybody, nothing explained; `overview`: everything that is told beside
# them, own words and budgets too. Targets: 0.2 ms and 1 ms. Read and questions are shown beside them.
# The last household leaves questions open: each open scheme is then weighed up to 96 times (src/desk/prospect.c), seldom more than 12, which costs several times as much.
# Then the API with wrk on loopback: that household, 16 connections, 2 threads.
# $SAMENHANG is the program; DESK_ROUNDS (1000).
set -euo pipefail
cd "$(dirname "$0")/.."
ninja --quiet -C build bench/desk_bench
program=${SAMENHANG:-build/samenhang}
rounds=${DESK_ROUNDS:-1000}
for file in content/examples/{case-3-bas,case-1-gezin-schulden,case-5-soep}.yaml tests/api/households/gezin.json; do
    echo "$file"
    [ "${file##*.}" = yaml ] || rounds=$((rounds / 10 + 1))
    for what in outcomes overview read questions; do
        build/bench/desk_bench "$what" content "$file" "$rounds"
    done
done

scratch=$(mktemp -d)
"$program" serve --port 0 --threads 2 --quiet >"$scratch/said" 2>/dev/null &
server=$!
end() {
    kill "$server" 2>/dev/null || true
    wait
    rm -rf "$scratch"
}
trap end EXIT
for _ in $(seq 100); do
    port=$(sed -n 's/.*localhost:\([0-9]*\) .*/\1/p' "$scratch/said")
    [ -z "$port" ] || break
    sleep 0.05
done
cat >"$scratch/post.lua" <<'LUA'
wrk.method = "POST"
local f = io.open("tests/api/households/gezin.json")
wrk.body = '{"day": "2026-07-01", "household": ' .. f:read("*a") .. "}"
f:close()
wrk.headers["Content-Type"] = "application/json"
LUA
for path in outcomes overview; do
    wrk --threads 2 --connections 16 --duration 4s --latency -s "$scratch/post.lua" "http://127.0.0.1:$port/api/v1/$path" >"$scratch/out"
    if grep -Eq 'Non-2xx|Socket errors' "$scratch/out"; then
        cat "$scratch/out" >&2
        exit 1
    fi
    awk -v path="$path" '/99%/ { p99 = $2 } /Requests\/sec/ { print "POST /api/v1/" path ": " $2 " requests per second, p99 " p99 }' "$scratch/out"
done
