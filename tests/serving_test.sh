#!/usr/bin/env bash
# What docs/serving.md tells to do, done as it is written there, below a directory of our own: install and upgrade three times, an upgrade that was broken off, back and forth, and the journal copied while
# the server runs and put back. $SAMENHANG is the program. Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC
unset SAMENHANG_CONTENT
passed=0 failed=0

verdict() { # good? name [what went wrong]
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $2"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $2"
        [ -z "${3:-}" ] || printf '%s\n' "$3" | sed 's/^/#   /'
    fi
}

# The checkout from which is installed: our program, and a content of which the version can be told.
mkdir -p "$T/from/build" "$T/usr/local" "$T/etc" "$T/var/lib/samenhang" "$T/var/backups"
cp -r content "$T/from/content"

# The commands of the block that has this line in it, below $T; systemd is not here, and who looks at the new version is asked for nothing.
steps() { # a part of a line
    awk -v part="$1" '/^```sh$/ { block = ""; inside = 1; next }
        /^```$/ && inside { if (index(block, part)) printf "%s", block; inside = 0 }
        inside { block = block $0 "\n" }' docs/serving.md | sed -E "s#/(usr/local|etc|var)/#$T/\1/#g; /^systemctl /d; / serve .*&/d"
}
follow() { # a part of a line of the block, [a sed command on it]
    steps "$1" | sed -e "${2:-}" >"$T/steps"
    [ -s "$T/steps" ] && (cd "$T/from" && bash -e "$T/steps" >"$T/out" 2>&1 </dev/null)
}
lib=$T/usr/local/lib/samenhang
names() { # the version of the content and of the program that run, and whether that program finds its content from anywhere
    echo "$(cat "$lib/current/content/mark") $(tail -1 "$T/usr/local/bin/samenhang") $(cd / && PATH=$T/usr/local/bin:$PATH samenhang worries "ik slaap slecht" >/dev/null 2>&1 && echo runs)"
}

follow '/etc/samenhang/site.yaml  '
verdict "$([ $? = 0 ] && [ -f "$T/etc/samenhang/site.yaml" ] && echo yes)" "a place for what is yours" "$(cat "$T/steps" "$T/out")"
echo '# ours' >>"$T/etc/samenhang/site.yaml"
for version in 1 2 3; do
    [ "$version" = 2 ] && follow 'cp -r content "$new/content"' '/^cp .etc/,$d' && sleep 1 # broken off half-way: begun again below
    echo "$version" >"$T/from/content/mark"
    { cat "$S" && printf '\n%s\n' "$version"; } >"$T/from/build/samenhang" # what stands behind a program does not keep it from running
    follow 'cp -r content "$new/content"'
    code=$?
    found=$(find "$lib/" -name content | wc -l)
    wanted=$((version + (version > 1)))
    good=$([ $code = 0 ] && [ "$(names)" = "$version $version runs" ] && [ "$found" = $wanted ] && tail -1 "$lib/current/content/site.yaml" | grep -q ours && echo yes)
    verdict "$good" "version $version runs, with what is ours; $found directories of content" "$code: $(names); $(cat "$T/steps" "$T/out"; find "$lib" -maxdepth 3 -name content)"
    sleep 1 # a version has the second in its name
done

back() { # to the directory with this version's content
    local to
    to=$(dirname "$(dirname "$(grep -lx "$1" "$lib"/2*/content/mark | tail -1)")")
    follow 'ls -l /usr/local/lib/samenhang' "s#[^ ]*/20260701-090000#$to#"
}
walked=
for version in 2 3 1 3; do
    back "$version"
    walked+="$version:$(names); "
done
verdict "$([ "$walked" = '2:2 2 runs; 3:3 3 runs; 1:1 1 runs; 3:3 3 runs; ' ] && echo yes)" "back and forth: program and content of each other" "$walked"

# ---------------------------------------------------------------- the journal
state=$T/var/lib/samenhang
start() {
    : >"$T/said"
    "$lib/current/samenhang" serve --quiet --port 0 --content "$lib/current/content" --neighbourhood "$state/neighbourhood/neighbourhood.yaml" --journal "$state/journal" >"$T/said" 2>"$T/err" &
    server=$!
    for _ in $(seq 600); do
        grep -q 'http://' "$T/said" && return
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    cat "$T/err"
}
stop() {
    kill "$server" && wait "$server" 2>/dev/null
    server=
}
stops() { # who takes no part any more
    python3 -c 'import json, re, sys, urllib.request
base = re.search(r"http://[^ ]+", open(sys.argv[1]).read())[0] + "/api/v1/neighbourhood/events"
body = json.dumps({"what": "stops", "who": sys.argv[2]}).encode()
urllib.request.urlopen(urllib.request.Request(base, body, {"Content-Type": "application/json"})).read()' "$T/said" "$1" 2>&1
}

follow 'cp -r content/neighbourhood/.'
verdict "$([ $? = 0 ] && [ -f "$state/neighbourhood/neighbourhood.yaml" ] && echo yes)" "a neighbourhood of our own" "$(cat "$T/steps" "$T/out")"
start
stops wim
follow 'cp -r /var/lib/samenhang/.'
code=$?
stops daan
stop
kept=$(cat "$T"/var/backups/*/journal 2>&1)
verdict "$([ $code = 0 ] && grep -q '"wim"' <<<"$kept" && ! grep -q '"daan"' <<<"$kept" && grep -q '"daan"' "$state/journal" && echo yes)" "a copy while the server runs" "$(cat "$T/out"; echo "$kept"; cat "$state/journal")"
follow '/var/backups/samenhang-20260701' "s#[^ ]*20260701-090000#$(echo "$T"/var/backups/*)#"
code=$?
start
stops daan
stop
verdict "$([ $code = 0 ] && [ "$(grep -c '"wim"' "$state/journal")" = 1 ] && [ "$(grep -c '"daan"' "$state/journal")" = 1 ] && echo yes)" "put back: what was in the copy holds, and it goes on" "$(cat "$T/out" "$T/err" "$state/journal")"
truncate -s -5 "$state/journal"
start
stop
verdict "$([ "$(grep -c '"wim"' "$state/journal")" = 1 ] && ! grep -q '"daan"' "$state/journal" && echo yes)" "a last line that was cut off is left out" "$(cat "$T/err" "$state/journal")"
sed -i '2s/^{/[/' "$state/journal"
said=$(start)
verdict "$(grep -qF "$state/journal:2: this line of the journal is not right" <<<"$said" && echo yes)" "a line that was changed is refused, with its file" "$said"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
