#!/usr/bin/env bash
# Who helps whom in a neighbourhood: the proposal of a week keeps what is pinned and forbidden, repair leaves the rest alone, the same bytes on any number of threads, and what does not fit is refused in one
# sentence. $SAMENHANG is the program. Prints TAP lines and, last, `N passed, N failed`.
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

holds() { # name question(python over c, and links: set of giver>receiver) -- words
    local name=$1 question=$2
    shift 3
    if ! "$S" match people "$@" --json >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json
c = json.load(open('$T/out'))
links = {x['giver'] + '>' + x['receiver'] for g in c.get('groups', []) for x in g['links']}
assert $question" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err"; head -c 2000 "$T/out")"
    fi
}

refused() { # name wanted-part -- words
    local name=$1 wanted=$2
    shift 3
    if "$S" match people "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "it was accepted"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ] && [ "$(wc -l <"$T/err")" = 1 ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err")"
    fi
}

# ---------------------------------------------------------------- a street
# wim and daan could be a pair; ria, sem and noor a ring; bep gives and asks nothing back; cor wants only what nobody has
someone() { # id, what they can, what they look for, more
    printf '  - id: %s\n    postcode: 1234AB\n    plek: [150000, 450000]\n    straal_m: 1000\n    dagdelen: [ma-ochtend]\n    talen: [nl]\n    kan: [%s]\n    zoekt: [%s]\n%s' "$1" "$2" "$3" "${4:-}"
}
{
    printf 'formaat: deelnemers/1\npeildatum: 2026-07-01\nvog_geldig_dagen: 1095\ndeelnemers:\n'
    someone wim administratie tuin
    someone daan tuin administratie
    someone ria handwerken koken
    someone sem koken wandelen
    someone noor wandelen handwerken
    someone bep 'tuin' '' $'    vraagt_niets_terug: ja\n'
    someone cor '' vertalen
} >"$T/street.yaml"

holds "links and pairs are counted" "(c['people'], c['links'], c['pairs']) == (7, 6, 1)" -- "$T/street.yaml"
holds "who has nobody, with the smallest change" "{x['person']: x['change'] for x in c['alone']} == {'ria': 'offer', 'sem': 'offer', 'noor': 'offer', 'cor': 'volunteer'}" -- "$T/street.yaml"
holds "what is thin where" "[(x['skill'], x['place'], x['unserved']) for x in c['thin']] == [('vertalen', '1234', 1)]" -- "$T/street.yaml"
holds "a pair and a ring" "links == {'wim>daan', 'daan>wim', 'ria>noor', 'noor>sem', 'sem>ria'} and c['proven'] and c['gap'] == 0 and c['pairs_helped'] == 2" -- "$T/street.yaml" --week
holds "pairs alone" "links == {'wim>daan', 'daan>wim'}" -- "$T/street.yaml" --week --max-cycle 2 --max-chain 0
holds "forbidden either way: a chain instead" "'daan>wim' not in links and 'wim>daan' not in links and 'bep>wim' in links" -- "$T/street.yaml" --week --forbid daan,wim
holds "pinned" "'bep>wim' in links and 'daan>wim' not in links and c['value'] > 0" -- "$T/street.yaml" --week --pin bep,wim
holds "somebody drops out: the ring stays, and the chain comes in" "links == {'bep>wim', 'ria>noor', 'noor>sem', 'sem>ria'} and [g['kept'] for g in c['groups']] == [True, False]" -- "$T/street.yaml" --week --drop daan
holds "two of a ring drop out" "links == {'wim>daan', 'daan>wim'}" -- "$T/street.yaml" --week --drop ria --drop sem
"$S" match people "$T/street.yaml" --graph >"$T/street.txt" 2>&1 && "$S" match graph "$T/street.txt" --json >"$T/out" 2>&1
verdict "$(head -1 "$T/street.txt" | grep -qx '7 6 1' && grep -q '"proven": true' "$T/out" && echo yes)" "as a graph, which match graph reads" "$(cat "$T/street.txt" "$T/out")"
refused "somebody with themselves" "--pin 'wim,wim' names one person twice; write two people" -- "$T/street.yaml" --week --pin wim,wim
refused "nor kept apart from themselves" "--forbid 'wim, wim' names one person twice" -- "$T/street.yaml" --week --forbid 'wim, wim'
holds "no end to the time, as in match graph" "c['proven'] and len(links) == 5" -- "$T/street.yaml" --week --time 0
holds "no rings and no pairs" "links and all(g['kind'] == 'chain' for g in c['groups'])" -- "$T/street.yaml" --week --max-cycle 0
refused "a graph and a week" "leave out --week and --json" -- "$T/street.yaml" --graph --week

# ---------------------------------------------------------------- a neighbourhood
python3 - >"$T/many.yaml" <<'END'
import random
r = random.Random(6)
what = ["tuin", "administratie", "koken", "wandelen", "handwerken", "schilderen", "opruimen", "boodschappen"]
days = ["ma-ochtend", "di-middag", "wo-avond", "do-ochtend"]
print("formaat: deelnemers/1\npeildatum: 2026-07-01\nvog_geldig_dagen: 1095\ndeelnemers:")
for i in range(150):
    can, seek = r.sample(what, 2), r.sample(what, r.randint(1, 2))
    print(f"  - id: p{i}\n    postcode: {1000 + i}AB\n    plek: [{150000 + r.randrange(3000)}, {450000 + r.randrange(3000)}]\n    straal_m: 900\n    dagdelen: [{', '.join(r.sample(days, 2))}]\n    talen: [nl]")
    asks = ', '.join(s + ' 2026-0' + str(r.randint(1, 6)) + '-01' for s in seek)
    print(f"    kan: [{', '.join(can)}]\n    houdt_woord: 0.{r.randint(5, 9)}\n    " + ("vraagt_niets_terug: ja" if i % 15 == 0 else f"zoekt: [{asks}]"))
END
"$S" match people "$T/many.yaml" --week --fairness 0.05 --json --threads 1 >"$T/one" 2>&1
"$S" match people "$T/many.yaml" --week --fairness 0.05 --json --threads 4 >"$T/four" 2>&1
verdict "$(grep -q '"value"' "$T/one" && cmp -s "$T/one" "$T/four" && echo yes)" "the same bytes on 1 and 4 threads" "$(head -c 500 "$T/one")"
holds "what pairs alone bring is less, and the bound is not" "c['pairs_value'] < c['value'] <= c['bound'] and len(c['groups']) > 10" -- "$T/many.yaml" --week
holds "fairness costs no more than it may, and helps no fewer of who is hard to help" "c['fairness_cost'] <= 0.1 and c['hard_helped'] >= c['hard_helped_before']" -- "$T/many.yaml" --week --fairness 0.1
"$S" match people "$T/many.yaml" --week >"$T/out" 2>"$T/err"
verdict "$(grep -q 'helpen elkaar' "$T/out" && grep -q 'procent meer waard dan alleen paren' "$T/out" && ! grep -q '15[0-9]\{4\}\|1[0-9]\{3\}' "$T/out" && echo yes)" "in words, without anybody's place" "$(head -20 "$T/out")"
"$S" match city --residents 4000 --seed 1 --csv >"$T/city.csv" && "$S" match people "$T/city.csv" --week --time 2 >"$T/out" 2>"$T/err"
verdict "$(grep -q 'Groepen die hier niet staan: [0-9]*. Met --json' "$T/out" && [ ! -s "$T/err" ] && [ "$(wc -l <"$T/out")" -lt 6000 ] && echo yes)" "of a town not every group is listed, and nothing is said on the way when nobody watches" "$(tail -12 "$T/out"; cat "$T/err")"
"$S" match people "$T/many.yaml" --week --lang en >"$T/out" 2>"$T/err"
verdict "$(grep -q 'They help each other' "$T/out" && echo yes)" "in English too" "$(head -20 "$T/out")"

# ---------------------------------------------------------------- the page that tells how to write such a file
example() { # language of the block in docs/people-file.md
    awk -v fence='```'"$1" '$0 == fence { inside = 1; next } /^```$/ { inside = 0 } inside' docs/people-file.md
}
for way in yaml csv; do
    example "$way" >"$T/example.$way"
    holds "the example in $way couples wim and daan" "links == {'wim>daan', 'daan>wim'}" -- "$T/example.$way" --week
done

# ---------------------------------------------------------------- what does not fit
refused "somebody who is not there" "--pin names 'piet', who is not in the file" -- "$T/street.yaml" --week --pin piet,wim
refused "one person is no link" "write two people with a comma between them" -- "$T/street.yaml" --week --forbid wim
refused "a pin that a rule stands against" "'ria' to 'wim' is pinned, but may not be" -- "$T/street.yaml" --week --pin ria,wim
refused "a pin that nothing makes whole" "nobody makes it a ring of at most 2" -- "$T/street.yaml" --week --pin ria,noor --max-cycle 2
refused "too much fairness" "--fairness '0.6' does not fit; write a number from 0 to 0.5" -- "$T/street.yaml" --week --fairness 0.6
refused "fairness that is no number" "--fairness 'veel' does not fit" -- "$T/street.yaml" --week --fairness veel
refused "a ring of five" "--max-cycle '5' does not fit" -- "$T/street.yaml" --week --max-cycle 5
refused "wishes for a week without a week" "--drop is for the proposal of a week; use it with --week" -- "$T/street.yaml" --drop wim
sed 's/tuin/tuinn/' "$T/street.yaml" >"$T/typo.yaml"
refused "a skill that is not there" "tuinn" -- "$T/typo.yaml" --week
head -c 5000000 /dev/zero >"$T/photo.yaml"
refused "a file that is not text" "photo.yaml: this is not text; a file of people is YAML or CSV" -- "$T/photo.yaml"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
