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
# The same family without the debts: no rows of them, no answer and no words that name them.
python3 - $case1 >"$T/no-debts.yaml" <<'PY'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
text, rows = re.subn(r"schulden:\n(        +.*\n)+?(?=      \w)", "schulden: geen\n", text)
text, answers = re.subn("kan_schulden_niet_betalen: ja", "kan_schulden_niet_betalen: nee", text)
text, words = re.subn(" Straks moeten we alles terugbetalen.", "", text)
assert (rows, answers, words) == (2, 2, 1), (rows, answers, words)
print(text, end="")
PY
says "case 1 without debts: another lever comes first" "first['causes'] != ['debts'] and 'debts' not in ids" -- cause levers "$T/no-debts.yaml"
says "case 1 without debts, youth alone: another lever comes first" "first['causes'] != ['debts']" -- cause levers "$T/no-debts.yaml" --about youth

# ---------------------------------------------------------------- who saw it otherwise takes away nothing that the household says
printf 'debts none\nhelp_growing_up no\nviolence no\ndaily_help_missing severe\nlow_mood some\n' >"$T/otherwise"
said="x['id']: x for x in c['causes']"
says "what the household says stays told, and in whose words" "{$said}['debts']['told'] and {$said}['debts']['awake'] and 'terugbetalen' in {$said}['debts']['shown_by'] and first['causes'] == ['debts']" \
    -- cause levers $case1 --seen "$T/otherwise"
says "what was seen instead is told beside it" "{$said}['debts']['otherwise'] == 'het is er niet' and not {$said}['debts']['denied'] and not {$said}['debts']['seen'] and {$said}['help_growing_up']['otherwise']" \
    -- cause levers $case1 --seen "$T/otherwise"
says "what an answer denies and somebody saw is told, with that answer" "{$said}['daily_help_missing']['denied'] and {$said}['daily_help_missing']['seen'] and {$said}['daily_help_missing']['shown_by'].endswith('nee') and {$said}['daily_help_missing']['otherwise'] == 'het is ernstig'" \
    -- cause levers $case1 --seen "$T/otherwise"
says "who agrees contradicts nothing" "not {$said}['low_mood']['otherwise'] and {$said}['low_mood']['seen'] and not any(x['otherwise'] for x in c['causes'] if x['id'] not in ('debts', 'help_growing_up', 'daily_help_missing'))" \
    -- cause levers $case1 --seen "$T/otherwise"
told() { # name part -- words
    local name=$1 wanted=$2
    shift 3
    "$S" "$@" --width 1000 >"$T/out" 2>&1
    verdict "$(grep -qF -- "$wanted" "$T/out" && echo yes)" "$name" "$(cat "$T/out")"
}
told "the contradiction, to a resident" "U zei: “moeten we alles terugbetalen”. Wie u helpt, ziet iets anders: het is er niet. Wat u zelf zegt, gaat voor." \
    -- cause levers $case1 --seen "$T/otherwise"
told "the contradiction, to a professional" "Gezien is: het is er niet. Wat het huishouden zegt, gaat voor. Bespreek het verschil." \
    -- cause levers $case1 --seen "$T/otherwise" --for professional
told "the contradiction, in English" "Who helps you sees something else: it is not there." -- cause levers $case1 --seen "$T/otherwise" --lang en
told "an answer that somebody saw otherwise" "nee”. Wie u helpt, ziet iets anders: het is ernstig." -- cause levers $case1 --seen "$T/otherwise"
sed 's/Thuis is het altijd ruzie\./Hij slaat mij./' $case1 >"$T/hits.yaml"
says "violence that the household tells is not taken away by who saw none" "c['unsafe'] and not ids" -- cause levers "$T/hits.yaml" --seen "$T/otherwise"
says "case 1: nobody measured debt help for behaviour, and that is said" "any('nooit' in u for u in first['unknowns'])" \
    -- cause levers $case1 --seen tests/cause/ticks/case-1.txt

# ---------------------------------------------------------------- what they ask for is told first
says "case 1: each question is told, with the help that its words name" "[x['who'] for x in c['asked']] == ['noor', 'jesse', 'mika', 'puck'] and c['asked'][0]['helps'] == [{'name': 'Hulp bij post en administratie', 'service': 'budgethulp', 'cause': 'paperwork'}] and c['asked'][1]['words'].startswith('Ik zoek meer uren')" \
    -- cause levers $case1
asked() { # name, the section but its middle lines -- words of the command
    local name=$1 wanted=$2
    shift 3
    "$S" cause levers "$@" --width 1000 >"$T/out" 2>&1
    section=$(grep -m1 -A6 -F -- "$(head -1 <<<"$wanted")" "$T/out")
    verdict "$([ "$(sed -n '1,2p;6,7p' <<<"$section")" = "$wanted" ] && grep -A8 -F -- "$(head -1 <<<"$wanted")" "$T/out" | tail -1 | grep -qE '^  (Begin h|Er is niet)' && echo yes)" "$name" "$(head -30 "$T/out")"
}
sed '/^    dreiging:$/,/datum:/c\    dreiging: geen' $case1 >"$T/no-threat.yaml"
asked "to a resident, before where to begin" "  U vroeg om hulp bij
    - Noor Zandstra: “Wie kijkt er met mij naar de post? Alleen durf ik het niet.” Daarvoor is er: Hulp bij post en administratie.
    Staat er geen hulp bij? Dan weten wij niet welke past. Vraag het aan wie u helpt.
    Begin met wat u zelf vroeg. Hieronder staat wat volgens onze berekening nog meer helpt." -- "$T/no-threat.yaml"
asked "to a professional" "  Het huishouden vroeg om hulp bij
    - Noor Zandstra: “Wie kijkt er met mij naar de post? Alleen durf ik het niet.” Daarbij past: Hulp bij post en administratie.
    Staat er geen hulp bij, dan blijkt uit de woorden niet welke past: vraag ernaar.
    Begin met wat het huishouden zelf vraagt. Hieronder staat wat volgens de berekening het meeste wegneemt." -- "$T/no-threat.yaml" --for professional
asked "in English" "  You asked for help with
    - Noor Zandstra: “Wie kijkt er met mij naar de post? Alleen durf ik het niet.” For this there is: Help with post and paperwork.
    Is no help named? Then we do not know which fits. Ask who helps you.
    Begin with what you asked for yourself. Below stands what helps as well by our calculation." -- "$T/no-threat.yaml" --lang en
printf 'formaat: huishouden/1\npersonen: {id: a}\nhulpvragen: {van: samen, tekst: Iemand die vertelt hoe het werkt}\n' >"$T/asks.yaml"
"$S" cause levers "$T/asks.yaml" --width 1000 >"$T/out"
verdict "$(grep -qxF -- '    - “Iemand die vertelt hoe het werkt”' "$T/out" && grep -q 'Staat er geen hulp bij' "$T/out" && grep -q 'Wij zien nog niet' "$T/out" && echo yes)" \
    "of who told no problem too; what the words do not say is not guessed" "$(cat "$T/out")"
sed 's/^hulpvragen:/anders:/;/^anders:/,/^talenten:/{/^talenten:/!d}' $case1 >"$T/no-asks.yaml"
says "who asks for nothing is told of no question" "c['asked'] == [] and first" -- cause levers "$T/no-asks.yaml"
sed 's/Ik wil ergens heen kunnen waar het rustig is\./Ik wil hier weg, papa slaat mij./' $case1 >"$T/hits.yaml"
# the children need not be in the file
cat >"$T/childless.yaml" <<'YAML'
formaat: huishouden/1
peildatum: 2026-07-01
personen:
  - {id: an, geboren: 1985-01-01}
zorgen:
  - {van: an, tekst: Ik heb schulden. Ik sla mijn kind.}
YAML
says "a child in danger that the words tell of, and no child in the file" "c['unsafe'] and not ids" -- cause levers "$T/childless.yaml"
sed 's/ Ik sla mijn kind.//' "$T/childless.yaml" >"$T/debts-only.yaml"
printf 'child_in_danger yes\n' >"$T/child"
says "and that somebody saw" "c['unsafe'] and not ids" -- cause levers "$T/debts-only.yaml" --seen "$T/child"
says "otherwise nothing of children is supposed" "not c['unsafe'] and 'youth_behaviour' not in ids" -- cause levers "$T/debts-only.yaml"
# what is asked is told first, but not before danger
printf 'hulpvragen:\n  - {van: an, tekst: Ik wil dood.}\n  - {van: an, tekst: Wie helpt mij met de post?}\n' | cat "$T/debts-only.yaml" - >"$T/asks.yaml"
says "a request that names danger is no help to begin with" "c['has_danger'] and [a['words'] for a in c['asked']] == ['Wie helpt mij met de post?'] and c['asked'][0]['helps']" -- cause levers "$T/asks.yaml"
"$S" cause levers "$T/asks.yaml" >"$T/out" && ! grep -q 'Begin met wat u zelf vroeg' "$T/out" && verdict yes "beside danger nobody is told to begin with what he asked" || verdict no "beside danger nobody is told to begin with what he asked"
says "violence in what somebody asks is danger, and then nothing else is told" "c['unsafe'] and not c['asked'] and not ids" -- cause levers "$T/hits.yaml"
"$S" overview "$T/hits.yaml" --no-causes >"$T/out"
verdict "$(head -8 "$T/out" | grep -q 'U zei: “slaat mij”' && echo yes)" "and the overview begins with it" "$(head -20 "$T/out")"

# ---------------------------------------------------------------- what somebody saw is exactly that
for state in some yes severe; do
    printf 'low_mood %s\n' $state >"$T/mood"
    "$S" cause levers $case1 --seen "$T/mood" --json >"$T/mood.$state" 2>"$T/err" || cat "$T/err"
done
cmp -s "$T/mood.some" "$T/mood.yes" && good=no || good=yes
cmp -s "$T/mood.severe" "$T/mood.yes" && good=no
verdict "$([ $good = yes ] && [ -s "$T/mood.yes" ] && echo yes)" "some is just that, and not the same as yes: how severe is not known"

# ---------------------------------------------------------------- case 6: upbringing or medical
case6=content/examples/case-6-jongen-bij-de-huisarts.yaml
says "case 6: upbringing and a medical cause both stay on the table" "{'upbringing_pressure', 'medical_child'} <= ids" -- cause levers $case6
printf 'youth_behaviour yes\n' >"$T/behaviour"
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
cp "$T/otherwise" "$T/many/bad.yaml"
refused "a file that is no household stops it, with its name" "bad.yaml" -- cause shared "$T/many"

# ---------------------------------------------------------------- bad input
printf 'low_mood terrible\n' >"$T/bad"
refused "a state that is none, with those there are" "bad:1: 'terrible' is no state of 'low_mood'; choose from none, some, severe; yes when it is not known how severe it is" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood severe\nmood severe\n' >"$T/bad"
refused "a cause that is none, with its line" "bad:2: 'mood' is not among the causes" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood severe\nlow_mood some\n' >"$T/bad"
refused "a cause that is seen twice" "bad:2: 'low_mood' is seen twice" -- cause levers $case1 --seen "$T/bad"
printf 'low_mood\n' >"$T/bad"
refused "a line without a state, with its number" "bad:1:" -- cause levers $case1 --seen "$T/bad"
refused "a look at something unknown, with what there is" "choose from money, work" -- cause levers $case1 --about weather
"$S" cause levers $case1 --about sleep >"$T/sleep"
for name in 'Slecht slapen' 'SLECHT SLAPEN' 'bad sleep' ' slecht slapen '; do
    "$S" cause levers $case1 --about "$name" >"$T/out" 2>&1
    verdict "$([ -s "$T/sleep" ] && cmp -s "$T/out" "$T/sleep" && echo yes)" "a problem by its name '$name'" "$(head -3 "$T/out")"
done
"$S" cause levers $case1 >"$T/out"
verdict "$(cmp -s "$T/out" "$T/sleep" || echo yes)" "and that is not everything"
refused "a cause that is no problem, by its name" "is no problem of content/causes" -- cause levers $case1 --about "Geen ruimte in het hoofd"
cp -r content "$T/twice"
sed -i 's/name: {nl: "Stress", en: "Stress"}/name: {nl: "Bad sleep", en: "Stress"}/' "$T/twice/causes/network.yaml"
refused "a name of two, with their ids" "'bad sleep' is the name of more than one problem; choose from the ids stress, sleep" -- cause levers $case1 --about "bad sleep" --content "$T/twice"
refused "words of nobody" "--for takes" -- cause levers $case1 --for nobody

# ---------------------------------------------------------------- the five families: hits and misses as they were measured
families=$(python3 tests/cause/measure.py "$S")
printf '%s\n' "$families"
last=$(printf '%s\n' "$families" | tail -1)
more_passed=${last%% passed*} more_failed=${last##*passed, }
echo "$((passed + more_passed)) passed, $((failed + ${more_failed%% failed*})) failed"
[ $((failed + ${more_failed%% failed*})) = 0 ]
