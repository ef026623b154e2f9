#!/usr/bin/env bash
# One pot for many households: the money balances to the cent, fewer walls never give less, rights are always paid, and bad input is refused with its line. $SAMENHANG is the program. Prints TAP
# lines and, last, `N passed, N failed`.
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

says() { # name question(python over c, of its settings s by name) -- words
    local name=$1 question=$2
    shift 3
    if ! "$S" budget "$@" --json >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json
c = json.load(open('$T/out'))
s = {x['setting']: x for x in c['settings']}
assert $question" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err"; head -c 2000 "$T/out")"
    fi
}

refused() { # name wanted-part -- words
    local name=$1 wanted=$2
    shift 3
    if "$S" budget "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "it was accepted"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ] && [ "$(wc -l <"$T/err")" = 1 ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err")"
    fi
}

# ---------------------------------------------------------------- a small municipality, by hand
wall() { # from to kind most agreement
    echo "  - {from: $1, to: $2, kind: $3, most: $4, source: \"art. $1 $2\", words: {nl: \"Zo is het.\", en: \"So it is.\"}, agreement: $5}"
}
pot() { echo "  - {id: $1, name: {nl: \"Pot $1\", en: \"Budget $1\"}, law: \"Wet $1\", owner: $3, amount: $2, how: verzonnen}"; }
{
    printf 'format: budgets/1\nyear: 2026\nbudgets:\n'
    pot wmo 1000.00 gemeente
    pot jeugd 100.00 gemeente
    pot school 500.00 school
    printf 'walls:\n'
    wall wmo jeugd habit 250.00 false
    wall jeugd wmo law 0.00 false
    wall school jeugd contract 300.00 true
} >"$T/b.yaml"
cat >"$T/p.csv" <<'END'
household,plan,relief,wmo,jeugd,school
een,rights,0.5,100.00,100.00,0.00
een,meer,1.5,100.00,400.00,0.00
twee,plan-1,2,0.00,250.05,0.00
drie,plan-1,0.25,700.00,0.00,0.00
drie,plan-2,0.3,700.00,0.00,500.00
END
small=("$T/p.csv" --budgets "$T/b.yaml")
says "strict: each its own" "(s['strict']['relief'], s['strict']['spent_cents']) == (0.8, 140000)" -- "${small[@]}"
says "today: 250 euros cross, and 250.05 do not" "s['today']['relief'] == 0.8 and not [f for f in s['today']['flows'] if f['from'] != f['to']]" -- "${small[@]}"
says "one pot: what relieves most first" "s['none']['relief'] == 3.5 and [(f['from'], f['to'], f['cents']) for f in s['none']['flows']] == [('wmo', 'wmo', 10000), ('wmo', 'jeugd', 55005), ('jeugd', 'jeugd', 10000)]" -- "${small[@]}"
says "with the agreement of the school its money takes part" "s['today']['relief'] == 2.75 and s['today']['households_beyond_rights'] == 2" -- "${small[@]}" --agreed school
says "the wall that costs most, with its kind and source" "(lambda w: (w['from'], w['to'], w['kind'], w['source'], round(w['gains'], 6)))(s['today']['walls'][0]) == ('wmo', 'jeugd', 'habit', 'art. wmo jeugd', 2.7)" -- "${small[@]}"
says "who gains, and who has less" "s['none']['won'] == {'beside': 'today', 'relief': 2.7, 'less_added_cents': 0, 'households_more': 2, 'households_less': 1}" -- "${small[@]}"
says "the plan of each household" "[x['plan'] for x in s['none']['chosen']] == ['meer', 'plan-1', 'rights']" -- "${small[@]}"
says "one setting alone" "list(s) == ['today'] and s['today']['won'] is None" -- "${small[@]}" --walls today

# money in one pot, what is wanted in another, and a wall only the other way
{
    printf 'format: budgets/1\nyear: 2026\nbudgets:\n'
    pot aa 1000.00 gemeente
    pot bb 0.00 gemeente
    printf 'walls:\n'
    wall bb aa habit 0.00 false
} >"$T/unruled.yaml"
printf 'household,plan,relief,aa,bb\neen,plan-1,2,0.00,500.00\n' >"$T/unruled.csv"
unruled=("$T/unruled.csv" --budgets "$T/unruled.yaml")
says "where no rule is written, one pot does more, and no wall is blamed" \
    "(lambda r: (s['today']['relief'], s['none']['relief'], r['unpaid_cents'], r['unruled_cents'], r['never_paid_cents'], r['enough_to_let_go'], r['blocking']))(s['today']['release']) == (0, 2, 50000, 50000, 0, [], [])" -- "${unruled[@]}"
"$S" budget "${unruled[@]}" --width 300 >"$T/out" 2>&1
verdict "$(grep -q 'Voor € 500,00 staat nergens een regel' "$T/out" && ! grep -q 'kan ook onder de regels van nu worden betaald' "$T/out" && echo yes)" "in words: there is no rule" "$(cat "$T/out")"

sed 's/amount: 1000.00/amount: 0/; s/amount: 100.00/amount: 0/' "$T/b.yaml" >"$T/empty.yaml"
says "empty pots: rights are paid all the same, and who must add it is told" \
    "all(x['added_cents'] == 20000 and [b['added_cents'] for b in x['budgets']] == [10000, 10000, 0] and x['relief'] == 0.5 for x in s.values())" -- "$T/p.csv" --budgets "$T/empty.yaml"
says "with an agreement less must be added" "s['today']['added_cents'] == 10000 and s['today']['won']['less_added_cents'] == 10000" -- "$T/p.csv" --budgets "$T/empty.yaml" --agreed school
"$S" budget "$T/p.csv" --budgets "$T/empty.yaml" >"$T/out" 2>&1
verdict "$(grep -q 'Hier moet € 100,00 bij voor rechten' "$T/out" && echo yes)" "in words too" "$(cat "$T/out")"
"$S" budget "${small[@]}" --lang en >"$T/out" 2>&1
verdict "$(grep -q 'In: €1,600.00. Out: €1,400.00. Left: €200.00.' "$T/out" && grep -q 'Allocated by law' "$T/out" && echo yes)" "in English" "$(cat "$T/out")"
"$S" budget "${small[@]}" --width 200 >"$T/out" 2>&1
verdict "$(grep -q 'Toegerekend per wet' "$T/out" && ! grep -qi 'besteed' "$T/out" && grep -q 'Gewoonte: Zo is het' "$T/out" && echo yes)" "per law it is allocated, never spent" "$(cat "$T/out")"

# ---------------------------------------------------------------- invented households
balances="all(x['in_cents'] == x['spent_cents'] + x['left_cents'] and x['in_cents'] == sum(b['amount_cents'] + b['added_cents'] for b in x['budgets']) \
    and all(b['amount_cents'] == b['own_cents'] + b['for_others_cents'] + b['left_cents'] and b['allocated_cents'] == b['own_cents'] + b['received_cents'] + b['added_cents'] for b in x['budgets']) \
    and sum(f['cents'] for f in x['flows']) + x['added_cents'] == x['spent_cents'] for x in s.values())"
grows="s['strict']['relief'] <= s['today']['relief'] <= s['none']['relief'] and all(x['relief_of_rights'] <= x['relief'] <= min(x['bound'], x['relief_of_everything']) for x in s.values())"
for seed in 1 2; do
    says "invented $seed: in is out, to the cent, and fewer walls never give less" "$balances and $grows and c['invented'] and len(s['none']['chosen']) == 60" -- --households 60 --seed $seed
done
says "with agreements too" "$balances and $grows" -- --households 60 --agreed school,zvw,verhuurder
says "of many households no money is left lying: nearly the most that any choice could relieve" \
    "s['none']['bound'] - s['none']['relief'] <= 1e-4 * s['none']['bound'] and s['none']['left_cents'] < 100000" -- --households 10000 --walls none --agreed zvw,school,verhuurder
"$S" budget --households 60 --json --threads 1 >"$T/a" && "$S" budget --households 60 --json --threads 4 >"$T/b" && cmp -s "$T/a" "$T/b"
verdict "$([ $? = 0 ] && echo yes)" "the same on one and four threads"
"$S" budget --households 60 --json --seed 2 >"$T/b"
verdict "$(cmp -s "$T/a" "$T/b" || echo yes)" "another seed, other households"
"$S" budget --households 40 >"$T/out" 2>&1
verdict "$(grep -q 'Deze huishoudens zijn verzonnen (reeks 1)' "$T/out" && echo yes)" "invented households are called so" "$(head -8 "$T/out")"

# ---------------------------------------------------------------- bad input
bad() { printf 'household,plan,relief,wmo,jeugd\n%s\n' "$1" >"$T/bad.csv"; }
bad 'een,rights,0,-1.00,0'
refused "a negative cost" "bad.csv:2: '-1.00' under 'wmo' must be an amount of euros and cents" -- "$T/bad.csv" --budgets "$T/b.yaml"
bad $'een,rights,0,5,0\neen,meer,1,4.99,0'
refused "cheaper than what is due" "bad.csv:3: the plan 'meer' costs less under 'wmo' than what is due" -- "$T/bad.csv" --budgets "$T/b.yaml"
printf 'household,plan,relief,zvw\nx,rights,0,1\n' >"$T/bad.csv"
refused "an unknown budget" "bad.csv:1: 'zvw' is no budget of" -- "$T/bad.csv" --budgets "$T/b.yaml"
: >"$T/bad.csv"
refused "an empty file" "bad.csv" -- "$T/bad.csv" --budgets "$T/b.yaml"
refused "no plans" "which plans?" --
refused "two kinds of plans" "either a file of plans or --households, not both" -- "${small[@]}" --households 3
refused "a seed without invented households" "--seed is for invented households" -- "${small[@]}" --seed 3
refused "walls that there are not" "choose from strict, today and none" -- "${small[@]}" --walls stone
refused "an agreement of nobody" "--agreed names 'zvw', which is no budget" -- "${small[@]}" --agreed zvw
refused "an agreement with itself" "needs no agreement" -- "${small[@]}" --agreed wmo
refused "too few households" "--households '0' does not fit" -- --households 0
refused "a file that is not there" "nothing.csv" -- "$T/nothing.csv"
sed '/source/s/source: "[^"]*", //' "$T/b.yaml" >"$T/nosource.yaml"
refused "a wall without source" "the key 'source' is missing here" -- "$T/p.csv" --budgets "$T/nosource.yaml"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
