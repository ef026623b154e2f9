#!/usr/bin/env bash
# Suggestions for somebody who comes in, and the invented city: case 4 (the wheelchair and the handyman) is a pair with its reasons; rules are never broken; bad files are refused with their line.
# $SAMENHANG is the program. Prints TAP lines and, last, `N passed, N failed`.
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

says() { # name file person question(python over r: the JSON) -- words
    local name=$1 file=$2 who=$3 question=$4
    shift 5
    if ! "$S" match suggest "$file" --for "$who" --json "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json
r = json.load(open('$T/out'))
s = r['suggestions']
assert $question" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err"; head -c 1500 "$T/out")"
    fi
}

refused() { # name wanted-part -- words
    local name=$1 wanted=$2
    shift 3
    if "$S" match "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "it was accepted"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ] && [ "$(wc -l <"$T/err")" = 1 ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err")"
    fi
}

# ---------------------------------------------------------------- case 4
cat >"$T/case4.yaml" <<'END'
formaat: deelnemers/1
peildatum: 2026-07-01
vog_geldig_dagen: 1095
deelnemers:
  - {id: wim, postcode: 9904XX, plek: [155000, 463000], straal_m: 1500, dagdelen: [di, za-ochtend], talen: [nl], kan: [administratie graag, brieven], zoekt: [klussen 2026-03-01, tuin snel 2026-04-01]}
  - {id: daan, postcode: 9904XY, plek: [155400, 463300], straal_m: 3000, dagdelen: [za, zo], talen: [nl, en], kan: [klussen graag, schilderen, tuin], zoekt: [brieven dringend 2026-05-01]}
  - {id: els, postcode: 9904XZ, plek: [155100, 463100], straal_m: 1500, dagdelen: [za], talen: [nl], kan: [tuin], zoekt: [huiswerk]}
  - {id: noor, postcode: 9904XZ, straal_m: 1500, dagdelen: [za], talen: [nl], kan: [koken], zoekt: [klussen vrouwen]}
END
says "the wheelchair and the handyman are a pair" "$T/case4.yaml" wim \
    "s[0]['kind'] == 'pair' and {(l['giver'], l['receiver'], l['skill']) for l in s[0]['links']} == {('wim', 'daan', 'brieven'), ('daan', 'wim', 'klussen')}" --
says "from the other side too" "$T/case4.yaml" daan "s[0]['kind'] == 'pair' and s[0]['links'][0]['giver'] == 'daan' and s[0]['links'][0]['dayparts'] == ['za-ochtend']" --
says "women only: not by who did not say so" "$T/case4.yaml" noor "s == []" --
says "no rings, no suggestions of pairs" "$T/case4.yaml" wim "s == []" -- --max-cycle 0 --max-chain 0
"$S" match suggest "$T/case4.yaml" --for wim >"$T/out" 2>&1
for words in "Paar: wim en daan" "brieven lezen en uitleggen" "klusjes in huis doen" "zaterdagochtend" "ongeveer 500 m" "Zij helpen elkaar" "over iemands geld"; do
    verdict "$(grep -qF "$words" "$T/out" && echo yes)" "in words: '$words'" "$(cat "$T/out")"
done
"$S" match suggest "$T/case4.yaml" --for wim --lang en >"$T/out" 2>&1
verdict "$(grep -qF 'Pair: wim and daan' "$T/out" && grep -qF 'Saturday morning' "$T/out" && echo yes)" "and in English" "$(cat "$T/out")"
"$S" match suggest "$T/case4.yaml" --for noor >"$T/out" 2>&1
verdict "$(grep -qF 'niemand die past' "$T/out" && echo yes)" "who has nobody is told so" "$(cat "$T/out")"
verdict "$(grep -qF 'Als een vrijwilliger begint met: klusjes in huis doen.' "$T/out" && ! grep -qF 'een taal meer' "$T/out" && echo yes)" "and what would change it, worked out as for the board" "$(cat "$T/out")"
sed 's/zoekt: \[klussen vrouwen\]/zoekt: [klussen]/; s/dagdelen: \[za\], talen: \[nl\], kan: \[koken\]/dagdelen: [ma-ochtend], talen: [nl], kan: [brieven]/' "$T/case4.yaml" >"$T/other.yaml"
"$S" match suggest "$T/other.yaml" --for noor >"$T/out" 2>&1
verdict "$(grep -qF 'Als zaterdagochtend ook kan.' "$T/out" && echo yes)" "or a part of the week" "$(cat "$T/out")"
sed 's/9904XY, plek: \[155400, 463300\]/9904XY/' "$T/case4.yaml" >"$T/noplace.yaml"
printf 'postcode,x,y\n9904XY,155400,463300\n' >"$T/places.csv"
says "places in a file of their own" "$T/noplace.yaml" wim "s[0]['kind'] == 'pair'" -- --places "$T/places.csv"

# ---------------------------------------------------------------- the invented city
"$S" match city --residents 2000 --seed 4 --csv >"$T/city.csv" && "$S" match city --residents 2000 --seed 4 >"$T/city.yaml"
"$S" match city --residents 2000 --seed 4 --csv >"$T/again.csv"
verdict "$(cmp -s "$T/city.csv" "$T/again.csv" && [ "$(wc -l <"$T/city.csv")" = 2001 ] && echo yes)" "the same city twice"
"$S" match suggest "$T/city.csv" --for r12 --most 32 --json >"$T/a" 2>"$T/err" && "$S" match suggest "$T/city.yaml" --for r12 --most 32 --json >"$T/b" 2>>"$T/err"
verdict "$(cmp -s "$T/a" "$T/b" && [ -s "$T/a" ] && echo yes)" "CSV and YAML are the same people" "$(cat "$T/err")"
"$S" match city --residents 5000 --seed 1 --side 1500 --csv >"$T/dense.csv"
"$S" match suggest "$T/dense.csv" --for r33 --max-cycle 4 --lang en --width 200 >"$T/out" 2>"$T/err"
verdict "$(grep -qF 'not all were looked at' "$T/out" && echo yes)" "rings of four among very many: it says that not all were looked at" "$(cat "$T/err")"
"$S" match suggest "$T/dense.csv" --for r33 --lang en --width 200 >"$T/out" 2>"$T/err"
verdict "$(grep -qF 'What is worth most comes first' "$T/out" && ! grep -qF 'not all were looked at' "$T/out" && echo yes)" "rings of three: all were" "$(cat "$T/err")"
says "a ring goes round, a chain goes on, nobody twice" "$T/city.csv" r12 "len(s) == 32 and all(
    all(x['receiver'] == y['giver'] for x, y in zip(g['links'], g['links'][1:])) and
    (g['links'][-1]['receiver'] == g['links'][0]['giver']) == (g['kind'] in ('pair', 'ring')) and
    len({l['giver'] for l in g['links']}) == len(g['links']) and
    'r12' in {p for l in g['links'] for p in (l['giver'], l['receiver'])} for g in s)" -- --most 32 --max-cycle 4
says "the best first" "$T/city.csv" r12 "[g['expected'] for g in s] == sorted((g['expected'] for g in s), reverse=True)" -- --most 32

# ---------------------------------------------------------------- refused
refused "nobody of that name" "--for names 'piet', who is not in the file" -- suggest "$T/case4.yaml" --for piet
refused "no --for" "--for" -- suggest "$T/case4.yaml"
refused "no such file" "nowhere.yaml" -- suggest "$T/nowhere.yaml" --for wim
refused "no place" "noplace.yaml:6: where postcode '9904XY' is, is not known" -- suggest "$T/noplace.yaml" --for wim
sed 's/tuin snel/tuinn snel/' "$T/case4.yaml" >"$T/bad.yaml"
refused "unknown skill, with its line" "bad.yaml:5: 'tuinn' is no skill of content/skills; did you mean 'tuin'?" -- suggest "$T/bad.yaml" --for wim
sed 's/straal_m: 3000/straal_m: -5/' "$T/case4.yaml" >"$T/bad.yaml"
refused "negative radius" "bad.yaml:6: 'straal_m' must be a whole number" -- suggest "$T/bad.yaml" --for wim
sed 's/id: els/id: wim/' "$T/case4.yaml" >"$T/bad.yaml"
refused "somebody in two places" "bad.yaml:7: 'wim' is in two places" -- suggest "$T/bad.yaml" --for wim
python3 -c "print(open('$T/case4.yaml').read().replace('klussen graag', 'tuin, ' * 1000000 + 'tuin'))" >"$T/bad.yaml"
refused "a million skills" "in YAML is at most 4000000 bytes" -- suggest "$T/bad.yaml" --for wim
refused "too many for YAML" "add --csv" -- city --residents 30000 --seed 1
refused "no residents" "--residents" -- city --residents 0 --seed 1
refused "too many" "--residents" -- city --residents 1000001 --seed 1

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
