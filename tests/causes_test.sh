#!/usr/bin/env bash
# What lies underneath the households of the articles, and the five families whose answer was written before there was a network. $SAMENHANG is the program. Prints
# TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC
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

says() { # name question(python over c) -- words of the command
    local name=$1 question=$2
    shift 3
    if ! "$S" "$@" --json >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json, sys
c = json.load(open('$T/out'))
ids = {x['id'] for x in c['causes']}
ways = [(w['from'], w['to']) for w in c['levers'][0]['ways']] if c['levers'] else []
first = c['levers'][0] if c['levers'] else None
assert $question, (first, sorted(ids))" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err")"
    fi
}

refused() { # name wanted-part -- words
    local name=$1 wanted=$2
    shift 3
    if "$S" "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "it was accepted"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err")"
    fi
}

# ---------------------------------------------------------------- case 1: debts behind the youth problem
case1=content/examples/case-1-gezin-schulden.yaml
says "case 1: help with debts comes first in a clear majority" "first['causes'] == ['debts'] and first['first_of_100'] >= 80" -- cause levers $case1
says "case 1: it relieves the help that the child needs" "'help_growing_up' in [r['cause'] for r in first['reliefs']]" -- cause levers $case1
says "case 1: danger comes before" "c['has_danger']" -- cause levers $case1
says "case 1: with what a professional saw, the way goes over quarrels and unrest to behaviour" \
    "[l for l in c['levers'] if l['causes'] == ['debts'] and {('debts', 'tension_home'), ('tension_home', 'unsafe_climate'), ('unsafe_climate', 'youth_behaviour')} <= {(w['from'], w['to']) for w in l['ways']}]" \
    -- cause levers $case1 --seen tests/cause/ticks/case-1.txt --about youth
says "case 1: of the life domain youth alone, debts come first, in no majority" \
    "first['causes'] == ['debts'] and first['first_of_100'] < 50" -- cause levers $case1 --about youth
printf 'debts none\nmany_creditors no\n' >"$T/no-debts"
says "case 1 without debts: another lever comes first" "first['causes'] != ['debts']" -- cause levers $case1 --seen "$T/no-debts"
says "case 1 without debts, youth alone: another lever comes first" "first['causes'] != ['debts']" -- cause levers $case1 --seen "$T/no-debts" --about youth
says "case 1: nobody measured debt help for behaviour, and that is said" "any('nooit' in u for u in first['unknowns'])" \
    -- cause levers $case1 --seen tests/cause/ticks/case-1.txt

# ---------------------------------------------------------------- case 6: upbringing or medical
case6=content/examples/case-6-jongen-bij-de-huisarts.yaml
says "case 6: upbringing and a medical cause both stay on the table" "{'upbringing_pressure', 'medical_child'} <= ids" -- cause levers $case6
printf 'youth_behaviour some\n' >"$T/behaviour"
says "case 6 with the behaviour seen: both too" "{'upbringing_pressure', 'medical_child'} <= ids" -- cause levers $case6 --seen "$T/behaviour"

says "research is told with who found it" "any('Richardson' in (w['source'] or '') for w in c['arrows']) and not any(',OR,' in (w['source'] or '') for w in c['arrows'])" \
    -- cause levers $case1

# ---------------------------------------------------------------- who is not safe at home is told nothing else
printf 'violence yes\n' >"$T/violence"
for how in "" "--held" "--about youth"; do
    says "violence seen: safety first, no lever, nothing supposed $how" "c['unsafe'] and c['has_danger'] and not ids and not c['levers'] and not c['bundles']" \
        -- cause levers $case1 --seen "$T/violence" $how
done
"$S" cause levers $case1 --seen "$T/violence" --for professional >"$T/out" && grep -q "meldcode" "$T/out" && ! grep -q "ruzie" "$T/out"
verdict "$([ $? = 0 ] && echo yes)" "to a professional: the reporting code, and no word of quarrels" "$(cat "$T/out")"
says "nobody is supposed to drink, to go with the police or to part" "not {'addiction', 'youth_crime', 'separation'} & {x['id'] for x in c['causes'] if not x['told']}" \
    -- cause levers content/examples/case-5-soep.yaml

# ---------------------------------------------------------------- what holds for every household
for f in content/examples/*.yaml tests/cause/families/*.yaml; do
    says "$(basename "$f"): no lever of a danger, none supposed, every arrow between shown causes" \
        "not any(l['only_asked'] for l in c['levers'][:1]) and not any(x['danger'] and (not x['told'] or x['is_first']) for x in c['causes']) and all(w['from'] in ids and w['to'] in ids for w in c['arrows']) and all(x['of_100'] == 100 or not x['told'] for x in c['causes'])" \
        -- cause levers "$f"
done
"$S" cause levers $case1 >"$T/a" && "$S" cause levers $case1 >"$T/b" && cmp -s "$T/a" "$T/b"
verdict "$([ $? = 0 ] && echo yes)" "the same household gives the same words"

# ---------------------------------------------------------------- many households
mkdir -p "$T/many"
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do cp $case1 "$T/many/$i.yaml"; done
cp $case6 content/examples/weduwe-met-aow.yaml "$T/many/"
"$S" cause shared "$T/many" --json >"$T/out" 2>"$T/err"
python3 -c "
import json
c = json.load(open('$T/out'))
told = {x['id']: x['told'] for x in c['causes']}
assert c['households'] == 10 and told['debts'] == 10 and told['paperwork'] == 10, c
assert 'eviction' not in told and told.get('sleep') == 10 and 'talents' not in told, told" 2>"$T/err"
verdict "$([ $? = 0 ] && echo yes)" "what many share is counted, down to a multiple of five, dangers not" "$(cat "$T/err")"
mkdir -p "$T/few" && cp $case1 "$T/few/"
refused "too few households" "too few" -- cause shared "$T/few"
cp "$T/no-debts" "$T/many/bad.yaml"
refused "a file that is no household stops it, with its name" "bad.yaml" -- cause shared "$T/many"

# ---------------------------------------------------------------- bad input
printf 'low_mood terrible\n' >"$T/bad"
refused "a state that is none, with those there are" "bad:1: 'terrible' is no state of 'low_mood'; choose from none, some, severe" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood severe\nmood severe\n' >"$T/bad"
refused "a cause that is none, with its line" "bad:2: 'mood' is not among the causes" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood severe\nlow_mood some\n' >"$T/bad"
refused "a cause that is seen twice" "bad:2: 'low_mood' is seen twice" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood\n' >"$T/bad"
refused "a line without a state, with its number" "bad:1:" -- cause levers $case1 --seen "$T/bad"
refused "a look at something unknown, with what there is" "choose from money, work" -- cause levers $case1 --about weather
refused "words of nobody" "--for takes" -- cause levers $case1 --for nobody

# ---------------------------------------------------------------- the five families: hits and misses as they were measured
families=$(python3 tests/cause/measure.py "$S")
printf '%s\n' "$families"
last=$(printf '%s\n' "$families" | tail -1)
more_passed=${last%% passed*} more_failed=${last##*passed, }
echo "$((passed + more_passed)) passed, $((failed + ${more_failed%% failed*})) failed"
[ $((failed + ${more_failed%% failed*})) = 0 ]
