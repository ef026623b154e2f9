#!/usr/bin/env bash
# Rings and chains of a graph: known values in all three ways of writing, as text and as JSON, packed, with chances; each answer read against the file; the same bytes on any number of threads; bad files
# refused with their line. $SAMENHANG is the program. Prints TAP lines and, last, `N passed, N failed`. Reference graphs are looked for in ../shared, or in the directory that SAMENHANG_SHARED names.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC
passed=0 failed=0 skipped=0

verdict() { # good? name [what went wrong]
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed + skipped)) - $2"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed + skipped)) - $2"
        [ -z "${3:-}" ] || printf '%s\n' "$3" | sed 's/^/#   /'
    fi
}

skip() { # why
    skipped=$((skipped + 1))
    echo "ok $((passed + failed + skipped)) # SKIP $1"
}

# One graph for each line on standard input: value (or -: not known) file rings chains success. tests/match/graph_answer.py asks the program and reads the answer against the file.
answers() {
    while IFS=$'\t' read -r good name why; do
        verdict "$good" "$name" "$why"
    done < <(python3 tests/match/graph_answer.py "$S")
}

refused() { # name wanted-part status -- words
    local name=$1 wanted=$2 status=$3 got
    shift 4
    "$S" match graph "$@" >"$T/out" 2>"$T/err"
    got=$?
    if [ "$got" = 0 ]; then
        verdict no "$name" "it was accepted"
    elif [ "$got" != "$status" ]; then
        verdict no "$name" "it ended with $got and not with $status: $(cat "$T/err")"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ] && [ "$(wc -l <"$T/err")" = 1 ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err")"
    fi
}

same() { # name wanted got
    if [ "$2" = "$3" ]; then
        verdict yes "$1"
    else
        verdict no "$1" "$3"
    fi
}

# ---------------------------------------------------------------- known values
# ring.input: a ring of three, each arc 1; 3 > 4 > 5, each .5; 6 begins a chain with 2. Values by hand.
cp tests/match/town.txt "$T/town"
gzip -n <"$T/town" >"$T/town.gz"
printf '5 1 4 6\n[[2],[1,3],[4],[2],[1]]\n[[5],[5,0.5],[1],[1],[0.25]]\n' >"$T/weighted"
printf '5 1 4 6\n[[2],[1,3],[4],[2],[1]]' >"$T/lists"
printf '0 0\n-1 -1 -1\n' >"$T/nobody"
printf '4 0 2\n' >"$T/alone"
printf '3 3 0\n0 1 0\n1 2 0\n2 0 0\n' >"$T/weightless"
answers <<END
6 tests/match/ring.input 3 3 1
5.5 tests/match/ring.input 3 2 1
5 tests/match/ring.input 3 1 1
3 tests/match/ring.input 3 0 1
3 tests/match/ring.input 2 5 1
1.5625 tests/match/ring.input 3 3 .5
1.1875 tests/match/ring.input 0 10 .5
0.375 tests/match/ring.input 4 0 .5
29 $T/town 2 0 1
36 $T/town 3 0 1
31 $T/town 2 1 1
39 $T/town 3 1 1
46 $T/town 2 3 1
51 $T/town 3 3 1
51 $T/town.gz 3 3 1
46 $T/town 0 4 1
51 $T/town 4 10 1
0 $T/town 0 0 1
0 $T/town 1 0 1
2 tests/match/pool.txt 2 0 1
3 tests/match/pool.txt 3 0 1
4 tests/match/pool.txt 3 1 1
3 tests/match/pool.txt 2 3 1
4 tests/match/pool.txt 0 4 1
4 $T/lists 3 1 1
10 $T/weighted 2 0 1
10 $T/weighted 3 4 1
6.75 $T/weighted 0 4 1
0 $T/nobody 3 3 1
0 $T/alone 3 3 1
0 $T/weightless 3 3 1
END

wanted='{
  "value": 5.5,
  "bound": 5.5,
  "gap": 0,
  "proven": true,
  "cut": false,
  "cycles": [
    [0, 1, 2]
  ],
  "chains": [
    [6, 3, 4]
  ]
}'
same "as JSON, from standard input" "$wanted" "$("$S" match graph - --starts tests/match/ring.ndds --max-chain 2 --json <tests/match/ring.input 2>&1)"
wanted='Value: 5.5
Proven: no choice weighs more.
People: 6 in groups, of 7
Rings: 1
  0 > 1 > 2 >   3
Chains: 1
  6 > 3 > 4   2.5'
same "as text" "$wanted" "$("$S" match graph tests/match/ring.input --max-chain 2 2>&1)"
same "without the file of starters beside it there are none" '  "value": 3,' "$(cat tests/match/ring.input | "$S" match graph - --json 2>&1 | sed -n 2p)"

# ---------------------------------------------------------------- threads
# Too large for every choice; whole numbers and fractions, with and without chances: the same bytes on one thread and on four.
python3 - "$T" <<'END'
import random, sys
for seed, weights in ((1, False), (2, True)):
    r = random.Random(seed)
    n, starts = 90, 7
    arcs = [(v, w) for v in range(n) for w in range(n - starts) if v != w and r.random() < 0.09]
    with open(f"{sys.argv[1]}/random{seed}", "w") as f:
        f.write(f"{n} {len(arcs)} {starts}\n" + "".join(f"{v} {w} {r.randint(1, 900) if weights else 1}\n" for v, w in arcs))
END
for file in random1 random2; do
    for words in "--max-cycle 3 --max-chain 3" "--max-cycle 4 --max-chain 2" "--max-cycle 3 --max-chain 3 --success 0.7"; do
        "$S" match graph "$T/$file" $words --time 0 --json --threads 1 >"$T/one" 2>&1
        "$S" match graph "$T/$file" $words --time 0 --json --threads 4 >"$T/four" 2>&1
        same "$file $words: four threads as one" "$(cat "$T/one")" "$(cat "$T/four")"
    done
done
answers <<END
- $T/random1 3 3 1
- $T/random2 3 3 1
- $T/random2 4 2 0.7
END

# A choice that the gap allows is whole, and says how far it is.
"$S" match graph "$T/random2" --gap 0.5 --json >"$T/out" 2>&1
same "--gap: value, bound and gap go together" "True True" "$(python3 -c "
import json; r = json.load(open('$T/out'))
print(0 <= r['gap'] <= 0.5, abs(r['gap'] - (r['bound'] - r['value']) / r['bound']) < 1e-9)" 2>&1)"

# ---------------------------------------------------------------- refused
bad() { # name wanted-part text
    printf "$3" >"$T/bad"
    refused "$1" "$T/bad:$2" 1 -- "$T/bad"
}
bad "somebody helps themselves" "3: somebody helps themselves" '3 2\n0 1 1\n2 2 1\n-1 -1 -1\n'
bad "the same in lists" "3: somebody helps themselves" '3 0 3 2\n[[2],\n[2],[]]\n'
bad "an arc twice" "4: this arc was given before, in line 2" '3 3\n0 1 1\n1 0 1\n0 1 2\n-1 -1 -1\n'
bad "an arc twice in lists" "2: this arc was given before" '3 0 3 2\n[[2,2],[],[]]\n'
bad "somebody who is not there" "2: '3' is nobody here" '3 1\n0 3 1\n-1 -1 -1\n'
bad "below nought" "2: '-2' is nobody here" '3 1 0\n-2 1 1\n'
bad "somebody who is not there in lists" "3: '4' is nobody here" '3 0 3 1\n[[],\n[4],[]]\n'
bad "a starter who is helped" "2: this arc helps somebody who begins chains" '3 1 1\n0 2 1\n'
bad "more arcs than promised" "3: there are more arcs than the 1" '3 1\n0 1 1\n1 2 1\n-1 -1 -1\n'
bad "fewer" "3: the list ends after 1 arcs" '3 2\n0 1 1\n-1 -1 -1\n'
bad "more starters than people" "1: there are more starters than people" '3 1 4\n0 1 1\n'
bad "people who are not starters and pairs together" "1: people must be as many as" '4 1 2 0\n[[],[],[],[]]\n'
bad "a file that ends before its arcs" "3: the file ends after 1 arcs" '3 2 0\n0 1 1\n'
bad "a file that ends in a line" "3: 'to' is missing" '3 2 0\n0 1 1\n1'
bad "a file without its last line" "3: the file ends without the line '-1 -1 -1'" '3 1\n0 1 1\n'
bad "a list that ends early" "3: expected ','" '3 0 3 2\n[[2],\n[1]'
bad "something behind the last line" "4: the file goes on" '3 1\n0 1 1\n-1 -1 -1\n0 2 1\n'
bad "a weight that is no number" "2: 'nan' is not a weight" '3 1 0\n0 1 nan\n'
bad "a weight below nought" "2: '-1' is not a weight" '3 1 0\n0 1 -1\n'
bad "a fourth word" "2: '7' is more than this line should have" '3 1 0\n0 1 1 7\n'
bad "half a person" "2: '0.5' is not the number of somebody" '3 1 0\n0.5 1 1\n'
bad "nothing" "1: there is nothing to read" ''
bad "one number" "1: one number is too few" '3\n'
bad "more people than can be read" "1: " '99999999 0 0\n'
bad "a number that does not end" "1: " '99999999999999999999999999 1 1\n'
bad "no text" "1: " '\x00\x01\x02\n'
head -c 60 "$T/town.gz" >"$T/cut.gz"
refused "a packed file that was cut off" "$T/cut.gz: this gzip file is broken or ends too early" 1 -- "$T/cut.gz"
{ echo '2 1000000 0'; yes '0 1 1' | head -n 1000000; } >"$T/million"
refused "a million times the same arc" "$T/million:3: this arc was given before, in line 2" 1 -- "$T/million"
{ echo '1000 7 0'; yes '0 1 1' | head -n 1000000; } >"$T/million"
refused "a million lines where seven were promised" "$T/million:9: there are more arcs than the 7" 1 -- "$T/million"
{ echo '2 0 2 1000000'; printf '[['; yes '2,' | head -n 1000000; } >"$T/million"
refused "a list of a million that does not end" "$T/million:1000002: the file ends within a list" 1 -- "$T/million"
printf '1 2\n0 1 1\n0 1 1\n-1 -1 -1\n' >"$T/twice.ndds"
printf '3 1\n0 1 1\n-1 -1 -1\n' >"$T/twice.input"
refused "an arc of a starter twice: the file beside it" "$T/twice.ndds:3: this arc was given before, in line 2" 1 -- "$T/twice.input"
refused "starters beside a graph that has them" "'people arcs' only" 1 -- "$T/town" --starts "$T/twice.ndds"
refused "a file that is not there" "this file could not be opened" 1 -- "$T/nothing"
refused "no file" "needs FILE" 2 --
refused "rings of five" "--max-cycle '5' does not fit" 2 -- "$T/town" --max-cycle 5
refused "chains of eleven" "--max-chain '11' does not fit" 2 -- "$T/town" --max-chain 11
refused "a chance above one" "--success '1.1' does not fit" 2 -- "$T/town" --success 1.1
refused "no chance" "--success '0' does not fit" 2 -- "$T/town" --success 0
refused "hardly any chance" "--success '0.0009' does not fit; write a number from 0.001 to 1" 2 -- "$T/town" --success 0.0009
refused "time that goes back" "--time '-1' does not fit" 2 -- "$T/town" --time -1
"$S" match graph "$T/bad" --json >"$T/out" 2>/dev/null
same "refused, as JSON" "1 1" "$? $(python3 -c "import json; print(json.load(open('$T/out'))['error']['line'])" 2>&1)"

# ---------------------------------------------------------------- reference graphs
shared=${SAMENHANG_SHARED:-../shared}/match
if [ ! -d "$shared" ]; then
    skip "reference graphs of rings and chains are not in ../shared/match"
else
    f=$shared/fixtures
    answers <<END
39 $f/MD-00001-00000100.input 4 0 1
40 $f/two_2cycles.input 3 3 1
1.125 $f/3cycle_and_3chain.input 3 2 .5
1.25 $f/3cycle_and_3chain.input 3 3 .5
0.875 $f/3cycle_and_3chain.input 0 3 .5
0.375 $f/3cycle_and_3chain.input 3 0 .5
- $f/small1.input 3 0 1
- $f/one-cycle.input 3 3 1
- $f/no-cycles.input 3 3 1
- $f/chain-finding.input 3 3 1
- $f/100.input 3 0 1
- $f/200.input 3 0 1
- $f/300.input 3 0 1
- $f/100-random-weights.input 3 3 1
- $f/100-random-weights.input 3 3 .7
END
    refused "duplicate-edge" "duplicate-edge.input:3: this arc was given before" 1 -- "$f/duplicate-edge.input"
    refused "duplicate-ndd-edge" "duplicate-ndd-edge.ndds:3: this arc was given before" 1 -- "$f/duplicate-ndd-edge.input"
    refused "incorrect_edge_count1" "incorrect_edge_count1.input:4: there are more arcs" 1 -- "$f/incorrect_edge_count1.input"
    refused "incorrect_edge_count2" "incorrect_edge_count2.input:5: the list ends after 3" 1 -- "$f/incorrect_edge_count2.input"
    refused "out-of-range1" "out-of-range1.input:2: " 1 -- "$f/out-of-range1.input"
    refused "out-of-range2" "out-of-range2.input:2: '2' is nobody here" 1 -- "$f/out-of-range2.input"
    refused "out-of-range3" "out-of-range3.input:2: '-1' is nobody here" 1 -- "$f/out-of-range3.input"
    refused "out-of-range4" "out-of-range4.input:2: '2' is nobody here" 1 -- "$f/out-of-range4.input"
    refused "self-loop" "self-loop.input:2: somebody helps themselves" 1 -- "$f/self-loop.input"
    # preflib_number, pairs, altruists, K, L, optimum, …; with sanitizers only pools of at most 64 pairs, and of 128 the shortest
    rows=$(tail -q -n +2 "$shared/optima.csv" "$shared/optima-own.csv" | tr -d '\r')
    kept=$rows larger=""
    if [[ $S == *-asan/* ]]; then
        kept=$(awk -F, '$2 <= 64 || ($4 <= 3 && $5 == 0)' <<<"$rows")
        larger="$(($(wc -l <<<"$rows") - $(wc -l <<<"$kept"))) rows of optima.csv and optima-own.csv, of 128 pairs, and w500: the released build"
    fi
    answers < <(while IFS=, read -r number _ _ rings chains value _; do
        echo "$value $(echo "$shared/instances/KP_Num${number}"_*) $rings $chains 1"
    done <<<"$kept")
    if [ -z "$larger" ]; then
        answers <<END
97430 $shared/synthetic/w500.txt.gz 2 1 1
143816 $shared/synthetic/w500.txt.gz 3 2 1
125068 $shared/synthetic/w500.txt.gz 3 0 1
152109 $shared/synthetic/w500.txt.gz 3 3 1
END
    else
        skip "with sanitizers: $larger"
    fi
fi
if [ "$skipped" = 0 ]; then
    echo "$passed passed, $failed failed"
else
    echo "$passed passed, $failed failed, $skipped skipped"
fi
[ "$failed" = 0 ]
