#!/usr/bin/env bash
# The plan of the households of the articles, as text and as JSON: danger first, one pot that balances, what stands in the way, and what wishes cost. $SAMENHANG is
# the program. Prints TAP lines and, last, `N passed, N failed`.
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

says() { # name question(python over p, the plan, and steps by action) -- words
    local name=$1 question=$2
    shift 3
    if ! "$S" plan "$@" --json >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json
p = json.load(open('$T/out'))
first = p['plans'][0] if p['plans'] else None
steps = {s['action']: s for s in first['steps']} if first else {}
goals = {g['id']: g for g in p['goals']}
assert $question, sorted(steps)" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err")"
    fi
}

told() { # name part -- words
    local name=$1 wanted=$2
    shift 3
    "$S" plan "$@" --width 1000 >"$T/out" 2>&1
    verdict "$(python3 -c "import sys; sys.exit(sys.argv[1] not in open('$T/out', encoding='utf-8').read())" "$wanted" && echo yes)" "$name" "$(head -40 "$T/out")"
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

case1=content/examples/case-1-gezin-schulden.yaml case2=content/examples/case-2-douche.yaml case5=content/examples/case-5-soep.yaml

# ---------------------------------------------------------------- case 2: the shower
says "case 2: a home adaptation under the Wmo, as a right" \
    "steps['home_adaptation']['right'] and any('maatschappelijke ondersteuning' in l and '2.3.5' in l for l in steps['home_adaptation']['laws']) and steps['home_adaptation']['paid_from'][0].endswith('(Wmo)')" -- $case2
says "case 2: it helps the home and the job" "{'home_not_fit', 'trouble_at_work'} <= {h['goal'] for h in steps['home_adaptation']['helps']}" -- $case2
told "case 2: in the plan as text, with law and reason" "    Helpt bij: Het huis past niet meer bij het lijf, Problemen op het werk, Hulp nodig in het dagelijks leven.
    Dit is uw recht, ook als het geld op is. U kunt bezwaar maken als u het niet krijgt.
    Wet: Wet maatschappelijke ondersteuning 2015, artikel 2.3.5 lid 3;" -- $case2
told "case 2: the goal in own words, with who said them" "  Gerrit Nagelhout: “Op mijn werk zeggen ze dat ik stink." -- $case2
told "case 2: what he asked for, and the step for it" "  - Gerrit Nagelhout: “Een douche waar ik in kan stappen.”
    Daarvoor: stap" -- $case2
told "case 2: what he asked for without a step says so" "  - Gerrit Nagelhout: “Iemand die het op mijn werk uitlegt, zonder dat iedereen het hoort.”
    Nog geen stap." -- $case2
says "case 2: the quick shower is blocked by a contract and a habit, and was allowed all along" \
    "[b for b in p['blocked'] if b['action'] == 'quick_shower' and b['all_along'] and [r['layer'] for r in b['rules']] == ['contract', 'habit']]" -- $case2
told "case 2: and the text says so" "    - Gewoonte: Wij doen eerst altijd een volledige indicatie, ook als iemand nu iets nodig heeft.
      Bron: werkafspraak Wmo Merendal (verzonnen): eerst altijd een indicatie
      Maar dit mocht al die tijd, volgens: Wmo 2015 art. 2.3.3: bij spoed eerst de hulp, dan het onderzoek
    Dit mocht al die tijd. Vraag ernaar." -- $case2
told "case 2: to a professional, what to do about it" "samenhang deviation --new FILE --action quick_shower" -- $case2 --for professional

# ---------------------------------------------------------------- case 5: one family, four laws, one pot
balanced="all(sum(x['allocated_cents'] for x in k['pot']) == sum(s['cost_cents'] for s in k['steps']) == k['cost_cents'] for k in p['plans'])"
says "case 5: at least four laws in one plan" "len({l.split(', arti')[0] for s in first['steps'] for l in s['laws']}) >= 4 and len(first['pot']) >= 4" -- $case5
says "case 5: what is allocated is what it costs, to the cent" "$balanced and first['cost_cents'] > 0" -- $case5
for lang in nl en; do
    "$S" plan $case5 --lang $lang --width 200 >"$T/out"
    "$S" plan $case5 --lang $lang --json >"$T/json"
    python3 - "$T/out" "$T/json" <<'PY' 2>"$T/err"
import json, re, sys
text, plan = open(sys.argv[1], encoding="utf-8").read(), json.load(open(sys.argv[2]))["plans"][0]
pot = re.search(r"\n(?:Eén pot|One pot)\n-+\n(.*?)\n\n", text, re.S)[1]
sides, side = [], None
for line in pot.splitlines():
    if re.match(r"  \S", line):
        side = []
        sides.append(side)
    found = re.search(r"^    \S.*?€ ?([\d.,]+)$", line)
    if found:
        side.append(int(re.sub(r"\D", "", found[1])))
assert len(sides) == 3 and sides[2] == [], sides  # where it comes from, what it is for, and that both are equal
for side in sides[:2]:
    assert sum(side[:-1]) == side[-1] == plan["cost_cents"], sides
assert len(sides[0]) - 1 == len(plan["pot"]), sides
PY
    verdict "$([ $? = 0 ] && echo yes)" "case 5: both sums in the text are equal to the cent ($lang)" "$(tail -1 "$T/err")"
    verdict "$(! grep -qiE 'besteed|\bspent\b' "$T/out" && grep -qE 'oegerekend|llocated' "$T/out" && echo yes)" "case 5: it is allocated, not spent ($lang)"
done

# ---------------------------------------------------------------- case 1: danger first
python3 - $case1 >"$T/day" <<'PY'
import re, sys
print(re.search(r"dreiging:\n(?:.*\n)*?.*datum: (\S+)", open(sys.argv[1], encoding="utf-8").read())[1])
PY
verdict "$([ "$(cat "$T/day")" = 2026-07-24 ] && echo yes)" "case 1: the eviction is on 24 July" "$(cat "$T/day")"
says "case 1: what answers the eviction is the first step, and helps before that day" \
    "first['steps'][0]['answers'] and __import__('datetime').date.fromisoformat(p['day']) + __import__('datetime').timedelta(weeks=first['steps'][0]['helps_week']) < __import__('datetime').date(2026, 7, 24) and first['steps'][0]['at_once']" -- $case1
says "case 1: the eviction is the first goal" "p['goals'][0]['id'] == 'eviction' and p['goals'][0]['danger']" -- $case1
"$S" plan $case1 --width 1000 >"$T/out"
verdict "$(head -9 "$T/out" | grep -q '24 juli 2026' && grep -A9 '^  1\. ' "$T/out" | grep -q 'Dit gaat voor, want er is gevaar: Uit huis gezet worden.' && echo yes)" "case 1: in the text danger comes before all else" "$(head -60 "$T/out")"

# ---------------------------------------------------------------- what somebody wants and does not want
says "a pinned action is in the plan" "steps['one_owner']['pinned'] and all('one_owner' in [s['action'] for s in k['steps']] for k in p['plans'])" -- $case5 --pin one_owner
says "without it, it is not" "'one_owner' not in steps" -- $case5
told "and the text says what that costs" "Dit plan houdt rekening met wat u wel en niet wilde. Het neemt daardoor " -- $case5 --pin one_owner --forbid youth_worker_gp
says "a forbidden action is in no plan" "all(not {'home_help', 'wheelchair'} & {s['action'] for s in k['steps']} for k in p['plans']) and p['wanted_of_best'] < 100" -- $case5 --forbid home_help,wheelchair
"$S" plan $case5 --forbid home_help,wheelchair --json >"$T/a" && "$S" plan $case5 --forbid home_help --forbid ' wheelchair ' --json >"$T/b" && cmp -s "$T/a" "$T/b"
verdict "$([ $? = 0 ] && echo yes)" "with commas or the option again is the same"
says "what danger asks for cannot be wished away by what else is wanted" "first['steps'][0]['answers']" -- $case1 --pin gp_visit
says "a right stays while another thing is forbidden" "steps['home_adaptation']['right']" -- $case2 --forbid handy_neighbour
for n in 1 2 8; do
    says "as many plans as were asked for: $n" "1 <= len(p['plans']) <= $n and ($n > 2 or len(p['plans']) == $n)" -- $case5 --alternatives $n
done

# ---------------------------------------------------------------- what holds for every household
for f in content/examples/*.yaml; do
    says "$(basename "$f"): the pot balances, every problem is a goal, what answers a danger comes first" \
        "$balanced and all(sorted(k['steps'], key=lambda s: not (s['answers'] and s['at_once'])) == k['steps'] for k in p['plans'])" -- "$f"
done
for words in "$case1" "$case5 --lang en --for professional" "$case2 --json"; do
    # shellcheck disable=SC2086
    "$S" plan $words >"$T/a" && "$S" plan $words >"$T/b" && cmp -s "$T/a" "$T/b" && [ -s "$T/a" ]
    verdict "$([ $? = 0 ] && echo yes)" "the same household gives the same bytes: $words"
done
verdict "$("$S" plan - <$case2 2>&1 | cmp -s - <("$S" plan $case2) && echo yes)" "from standard input too"
for voice in resident professional; do
    for f in $case1 $case2 $case5 content/examples/gescheiden-ouders.yaml; do
        "$S" plan "$f" --lang en --for $voice --width 1000 >"$T/out"
        python3 - "$T/out" <<'PY' 2>"$T/err"
import re, sys
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
assert len(lines) >= 5, lines
for line in lines:
    ours = re.sub(r"“.*?”", "", line)
    ours = re.sub(r"(\(in Dutch\)|as it is called in Dutch\)): .*", "", ours)
    found = re.search(r"\b(de|het|een|van|voor|niet|wij|uw|wordt|staat|deze|geen|stap|kost|gemeente|bij)\b|\[report", ours, re.I)
    assert not found, line
PY
        verdict "$([ $? = 0 ] && echo yes)" "no Dutch words of ours in English: $(basename "$f"), $voice" "$(tail -1 "$T/err")"
    done
done
printf 'formaat: huishouden/1\npersonen: {id: a}\n' >"$T/nothing.yaml"
told "of who told no problem there is no plan yet" "Er is nog geen plan, want u vertelde nog niet wat er speelt." -- "$T/nothing.yaml"
sed 's/Thuis is het altijd ruzie\./Hij slaat mij./' $case1 >"$T/hits.yaml"
told "violence at home: first safety" "Eerst moet iedereen veilig zijn." -- "$T/hits.yaml"
verdict "$(! grep -qiE 'ruzie|afpakt' "$T/out" && head -12 "$T/out" | grep -q 'Veilig Thuis\|112' && echo yes)" "and no word of quarrels on a page that others may read" "$(head -60 "$T/out")"

# ---------------------------------------------------------------- what they add themselves, and what it may cost
says "a step of their own is in the plan, with what it asks" "steps['own_1']['name'] == 'Zus kookt elke dag' and steps['own_1']['burden'] == 3 and steps['own_1']['until_week'] - steps['own_1']['from_week'] == 26" -- $case2 --add '3,26: Zus kookt elke dag'
says "and without numbers, with a colon in its words" "steps['own_1']['name'] == 'Oma: elke woensdag' and steps['own_1']['burden'] == 1" -- $case2 --add 'Oma: elke woensdag'
refused "a step of their own that asks too much" "0 (nothing) to 3 (most days), for 1 to 52 weeks" -- plan $case2 --add '4,26: Alles'
refused "a step of their own without words" "a step of your own needs words" -- plan $case2 --add ' '
says "with money, a visit after a signal and a step for papers" "{'early_signal', 'digid_help'} <= set(steps)" -- $case1
says "without money for what could wait the rights stay, and those do not" "{'debt_counselling', 'income_support'} <= set(steps) and not {'early_signal', 'digid_help'} & set(steps)" -- $case1 --most 0
refused "less money than nothing" "--most" -- plan $case2 --most -1

# ---------------------------------------------------------------- the plans of many, for one pot
"$S" plan content/examples --csv >"$T/plans.csv" 2>"$T/err"
verdict "$([ $? = 0 ] && [ ! -s "$T/err" ] && echo yes)" "a directory of households as CSV" "$(cat "$T/err")"
"$S" plan $case5 --json >"$T/json"
python3 - "$T/plans.csv" "$T/json" <<'PY' 2>"$T/err"
import csv, json, sys
from decimal import Decimal
from pathlib import Path
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
budgets = list(rows[0])[3:]
names = sorted(p.stem for p in Path("content/examples").glob("*.yaml"))
assert sorted({r["household"] for r in rows}) == names and list(rows[0])[:3] == ["household", "plan", "relief"], names
for name in names:
    its = [r for r in rows if r["household"] == name]
    assert [r["plan"] for r in its].count("rights") == 1 and its[0]["plan"] == "rights" and len(its) <= 6, its
    assert all(Decimal(r[b]) >= Decimal(its[0][b]) for r in its for b in budgets), name
p = json.load(open(sys.argv[2]))
its = {r["plan"]: r for r in rows if r["household"] == "case-5-soep"}
for row, plan in [("rights", p["must"])] + [(f"plan-{i + 1}", x) for i, x in enumerate(p["plans"])]:
    assert {b: Decimal(its[row][b]) * 100 for b in budgets if Decimal(its[row][b])} == {x["budget"]: x["allocated_cents"] for x in plan["pot"]}, row
    assert Decimal(its[row]["relief"]) * 1000000 == plan["gone_millionths"], row
PY
verdict "$([ $? = 0 ] && echo yes)" "each household has what must be, and plans that cost no less in any budget; to the cent as in JSON" "$(tail -1 "$T/err")"
"$S" budget "$T/plans.csv" --json >"$T/out" 2>"$T/err"
verdict "$([ $? = 0 ] && [ -s "$T/out" ] && echo yes)" "and samenhang budget reads it" "$(cat "$T/err")"
"$S" plan $case1 $case5 --csv --alternatives 1 >"$T/a"
verdict "$([ "$(cut -d, -f1,2 "$T/a" | tr '\n' ' ')" = "household,plan case-1-gezin-schulden,rights case-1-gezin-schulden,plan-1 case-1-gezin-schulden,two-thirds-1 case-1-gezin-schulden,one-third-1 case-5-soep,rights case-5-soep,plan-1 case-5-soep,two-thirds-1 case-5-soep,one-third-1 " ] && echo yes)" "files by name, with as many plans as were asked for" "$(cat "$T/a")"
"$S" plan $case1 $case5 --csv --alternatives 1 >"$T/b" && cmp -s "$T/a" "$T/b"
verdict "$([ $? = 0 ] && echo yes)" "the same bytes again"
mkdir -p "$T/two/a" "$T/two/b" "$T/none" && cp $case2 "$T/two/a/x.yaml" && cp $case2 "$T/two/b/x.yaml"
refused "two households of one name" "x.yaml' has the same name; call one of the two otherwise" -- plan "$T/two" --csv
refused "a directory without households" "there are no household files" -- plan "$T/none" --csv
refused "more than one household as text" "add --csv" -- plan $case1 $case2
"$S" plan $case1 --csv --json >"$T/out" 2>"$T/err"
verdict "$([ $? = 2 ] && grep -qF "choose one of --csv and --json" "$T/err" && grep -q error "$T/out" && echo yes)" "CSV and JSON" "$(cat "$T/err")"
printf 'geen huishouden' >"$T/two/b/x.yaml" && mv "$T/two/b/x.yaml" "$T/two/b/y.yaml"
refused "a file that is no household stops it, with its place" "y.yaml:1:" -- plan "$T/two" --csv

# ---------------------------------------------------------------- bad input
refused "an action that there is not, with the nearest and the page" "'home_adaption' is no action of content/actions; did you mean 'home_adaptation'? docs/acties.md lists them" -- plan $case2 --pin home_adaption
refused "also when it is not wanted" "'xyzzy' is no action of content/actions; docs/acties.md lists them" -- plan $case2 --forbid xyzzy
refused "also of a household without problems" "'xyzzy' is no action" -- plan "$T/nothing.yaml" --pin xyzzy
refused "wanted and not wanted" "'buddy' is both wanted and not wanted; choose one" -- plan $case5 --pin buddy --forbid exchange,buddy
refused "wanted and impossible: which condition, and where it stands" "'quick_shower' cannot be: De leverancier van Merendal levert geen douchecabines onder EUR 2.500 en neemt alleen opdrachten aan na een volledige indicatie. (raamcontract woningaanpassing Merendal, bijlage 2 (verzonnen))" -- plan $case2 --pin quick_shower
for n in 0 9 -1 many 1.5; do
    refused "--alternatives $n" "write a number from 1 to 8" -- plan $case2 --alternatives=$n
done
refused "words of nobody" "--for takes" -- plan $case2 --for nobody
refused "a file that is not there" "nergens.yaml" -- plan nergens.yaml

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
