#!/usr/bin/env bash
# The slow checks, each of them on a build of its own: valgrind on the unit tests, clang's and gcc's path analysis,
# coverage of the unit tests, every figure of what one thing told changes in the network and in a plan (these with build/samenhang), and long fuzzing.
# NIGHTLY_FUZZ_SECONDS (600) for each target.
# The path analyses are for reading and do not fail the night: they look at one file at a time, and so do not know that
# an err function of another file always returns false.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0

step() { # name, command...
    echo "== $1"
    shift
    "$@" || status=1
}

configured() { # directory, compiler, options...
    local dir=$1 compiler=$2
    shift 2
    [ -f "$dir/build.ninja" ] || CC=$compiler meson setup "$dir" "$@" >/dev/null
}

under_valgrind() {
    configured build-valgrind gcc -Dtests=enabled &&
        meson test -C build-valgrind --no-suite slow --timeout-multiplier 20 --print-errorlogs \
            --wrap 'valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect'
}

coverage() {
    local good=0
    configured build-coverage gcc -Dtests=enabled -Db_coverage=true -Doptimization=0 || return 1
    meson test -C build-coverage --quiet || good=1
    gcovr --root . --filter 'src/' --exclude '.*_test\.c' build-coverage
    return "$good"
}

gcc_analyzer() {
    configured build-analyzer gcc -Dc_args=-fanalyzer -Dwerror=false &&
        ninja -C build-analyzer --quiet clean >/dev/null &&
        ninja -C build-analyzer >build-analyzer/report.txt 2>&1
    grep -h 'Wanalyzer' build-analyzer/report.txt | sort -u
    echo "whole report: build-analyzer/report.txt"
}

clang_analyzer() {
    configured build-asan clang -Db_sanitize=address,undefined -Db_lundef=false -Dtests=enabled -Dfuzz=auto &&
        ninja -C build-asan --quiet || return 1
    find src -name '*.c' -print0 | sort -z |
        xargs -0 -r -n 1 -P "$(nproc)" clang-tidy --quiet -p build-asan \
            --checks='-*,clang-analyzer-*,-clang-analyzer-security.insecureAPI.*,-clang-analyzer-optin.*' >build-asan/clang-analyzer.txt 2>/dev/null
    grep -h 'clang-analyzer-' build-asan/clang-analyzer.txt | sed 's/,-warnings-as-errors//; s/ error: / /; s#^.*\.\./src/#src/#' | sort -u
    echo "whole report: build-asan/clang-analyzer.txt"
}

step "unit tests under valgrind" under_valgrind
step "clang path analysis" clang_analyzer
step "gcc path analysis" gcc_analyzer
step "coverage of the unit tests" coverage
step "what one thing told changes in the causal network" "${PYTHON:-python3}" tools/causes-bias.py --whole
step "what who somebody is changes in a plan" "${PYTHON:-python3}" tools/plan-bias.py --whole
step "fuzzing" make --no-print-directory fuzz FUZZ_SECONDS="${NIGHTLY_FUZZ_SECONDS:-600}"

[ "$status" -eq 0 ] && echo "nightly: good" || echo "nightly: FAILED, see above"
exit "$status"
