#!/usr/bin/env bash
# Format, static analysis and house rules; says each part and goes on, so that one run shows everything.
#
#   tools/lint.sh            all
#   tools/lint.sh --fast     without clang-tidy, which takes the longest
set -uo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
status=0

part() { # name, command...
    local name=$1
    shift
    if output=$("$@" 2>&1); then
        echo "$name: good"
        [ -z "$output" ] || echo "$output"
    else
        echo "$name: FAILED"
        echo "$output"
        status=1
    fi
}

mapfile -t code < <(find src fuzz bench tests/browser/samples.c -name '*.[ch]' | sort)
mapfile -t units < <(find src fuzz bench tests/browser/samples.c -name '*.c' | sort)
jobs=$(nproc)

format() {
    local bad=0 file
    for file in "${code[@]}"; do
        clang-format --dry-run --Werror "$file" >/dev/null 2>&1 || { echo "$file: run 'make format'"; bad=1; }
    done
    return "$bad"
}

# Not asked of cppcheck 2.10: headers of the system, C that its parser misreads, NULL as a last argument (a pointer on every
# system we run on), a pointer into an array (read as one to a variable alone), and in tests what only holds because a failed assertion ends the test.
cppcheck_all() {
    cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 -j "$jobs" \
        --suppress=missingIncludeSystem --suppress=unknownMacro --suppress=internalAstError --suppress=varFuncNullUB --suppress=objectIndex \
        --suppress='legacyUninitvar:*_test.c' --suppress='arrayIndexOutOfBoundsCond:*_test.c' --template='{file}:{line}: {message} [{id}]' \
        -I src -I build-asan/src src fuzz bench tests/browser/samples.c
}

tidy() {
    printf '%s\0' "${units[@]}" | xargs -0 -r -n 1 -P "$jobs" clang-tidy --quiet -p build-asan 2>/dev/null
}

part "house rules" "$python" tools/check-rooms.py
if [ "${#code[@]}" -gt 0 ]; then
    part "format" format
    part "cppcheck" cppcheck_all
    [ "${1:-}" = --fast ] || part "clang-tidy" tidy
fi
exit "$status"
