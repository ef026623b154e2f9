#!/usr/bin/env bash
# The overview from outside: four of the examples with amounts worked out by hand, two of them with any one line taken away, and what
# the command says when it is called wrongly. $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last,
# `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
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

# One line per item: scheme, persons, status, cents, period, body, already, missing facts with whom, reasons.
cat >"$T/items.py" <<'PY'
import json, sys
for i in json.load(open(sys.argv[1]))["items"]:
    print(i["scheme"], "+".join(i["persons"]), i["status"], i["amount_cents"], i["period"], i["body"],
          "already" if i["already"] else "new", ",".join(f"{m['fact']}@{m['person']}" for m in i["missing"]) or "-",
          "; ".join(i["reasons"]) or "-", sep="|")
PY

items() { # words of the command...
    "$S" overview "$@" --json --no-causes >"$T/json" 2>"$T/err" </dev/null && python3 "$T/items.py" "$T/json"
}

expect() { # name wanted -- words of the command...; of the schemes that are named, the lines that are not refused
    local name=$1 wanted=$2 got
    shift 3
    got=$(items "$@" | grep -v '|refused|' | grep -E "^($(cut -d'|' -f1 <<<"$wanted" | sort -u | paste -sd'|'))\|" | cut -d'|' -f1-8)
    verdict "$([ "$got" = "$wanted" ] && echo yes)" "$name" "$(printf 'got:\n%s\nwanted:\n%s\n' "$got" "$wanted"; cat "$T/err")"
}

refused() { # name scheme persons reason -- words of the command...
    local name=$1 line="$2|$3|refused|" reason=$4 got
    shift 5
    got=$(items "$@" | grep -F "$line")
    verdict "$([[ $got == *"|$reason" ]] && echo yes)" "$name" "got: $got"
}

X=content/examples
college='College van burgemeester en wethouders'
svb='Sociale Verzekeringsbank'

# ---------------------------------------------------------------- a family with debts
# Amounts of 1 July 2026, from content/laws.
#   bijstand       married, artikel 21 onder b: 2.027,79; minus wages 1.450,00 and 8% holiday pay                 =   461,79
#                  of which 4,8% later (artikel 19 lid 3): 461,79 × 0,952 = 439,624…, down to the cent            =   439,62
#   zorgtoeslag    partners, income 19.400 below the threshold: 2 × 2.119 − 4,289% × 29.736 = 2.962,62; whole euros:
#                  2.963; / 12 = 246,92, down to whole euros                                                      =   246,00
#   huurtoeslag    four people, income 19.400 below 31.500, rent 684,20: (498,20 − 200,71) + 65% × (684,20 − 498,20) = 418,39;
#                  a year 5.020,68; whole euros: 5.021; / 12 = 418,416…, down to the cent                         =   418,41
#   kindgebonden   2 × 2.580 + 964 (Mika is 16) = 6.124, nothing off; / 12 = 510,333…, down to the cent           =   510,33
#   kinderbijslag  Mika (12 to 18) 426,29 + Puck (6 to 12) 362,35                                                 =   788,64
expect "gezin-schulden: the amounts" \
"algemene_bijstand|noor+jesse|granted|43962|maand|$college|new|-
zorgtoeslag|noor+jesse|granted|24600|maand|Dienst Toeslagen|new|-
huurtoeslag|noor+jesse|granted|41841|maand|Dienst Toeslagen|new|-
kindgebonden_budget|noor|granted|51033|maand|Dienst Toeslagen|new|-
kinderbijslag|noor|granted|78864|kwartaal|$svb|already|-" -- $X/case-1-gezin-schulden.yaml

refused "gezin-schulden: no child needs intensive care" dubbele_kinderbijslag noor \
    "er is geen kind met intensieve zorg voor wie u kinderbijslag krijgt" -- $X/case-1-gezin-schulden.yaml
verdict "$(items $X/case-1-gezin-schulden.yaml | grep -v '^studietoeslag|mika|missing|' | grep -qE '\|?(mika|puck)\|' || echo yes)" \
    "gezin-schulden: about the children themselves only whether the one of 16 studies"

# ---------------------------------------------------------------- a parent and a brother
#   bijstand       two who share costs: (40% + 2 × 30%) / 2 = 50% of 2.027,79 = 1.013,895, to the cent             = 1.013,90
#                  95,2% each month: 965,2328                                                                     =   965,23
#   zorgtoeslag    partners (a minor child at the address), income 14.200 + 28.600 = 42.800:
#                  2 × 2.119 − 4,289% × 29.736 − 13,73% × (42.800 − 29.736) = 1.168,94; 1.169 / 12 = 97,42         =    97,00
#   huurtoeslag    four people, income 42.800, rent 598,75: (498,20 − 200,71) + 65% × (598,75 − 498,20)
#                  − 22% × (42.800 − 31.500) / 12 = 155,680…; a year 1.868; / 12 = 155,666…                        =   155,66
#   kindgebonden   2 × 2.580 − 7,6% × (42.800 − 29.736 − 9.405) = 4.881,92; 4.882 / 12 = 406,83…                   =   406,83
#   kinderbijslag  Tess (6 to 12) 362,35 + Bo (to 6) 298,40                                                        =   660,75
expect "alleenstaande-ouder: the amounts" \
"algemene_bijstand|robin|granted|96523|maand|$college|already|-
zorgtoeslag|robin+sam|granted|9700|maand|Dienst Toeslagen|already|-
huurtoeslag|robin+sam|granted|15566|maand|Dienst Toeslagen|new|-
kindgebonden_budget|robin|granted|40683|maand|Dienst Toeslagen|already|-
kinderbijslag|robin|granted|66075|kwartaal|$svb|already|-" -- $X/alleenstaande-ouder.yaml

refused "alleenstaande-ouder: why the brother has no social assistance" algemene_bijstand sam \
    "uw inkomen dat meetelt (€ 2.143,80) is niet lager dan de bijstandsnorm voor uw situatie (€ 1.013,90)" -- $X/alleenstaande-ouder.yaml

# ---------------------------------------------------------------- the friend's sofa
#   bijstand       each month 95,2% of what follows: 1.351,32, 1.061,75 and, for who shares costs, 965,23
#                  alone, artikel 21 onder a                                                                      = 1.419,46
#                  in Merendal without costs of a home less 15% of 2.027,79 (artikel 27; the by-law of Merendal)   = 1.115,29
#   zorgtoeslag    alone: 2.119 − 1,912% × 29.736 = 1.550,45; 1.550 / 12 = 129,17                                  =   129,00
#   huurtoeslag    Koen alone, 19.900 below 23.425, rent 571,30: (498,20 − 202,52) + 65% × (571,30 − 498,20) = 343,195;
#                  a year 4.118; / 12 = 343,166…                                                                  =   343,16
expect "case 3: Bas, as it is now" \
"algemene_bijstand|bas|granted|106175|maand|$college|already|-
zorgtoeslag|bas|granted|12900|maand|Dienst Toeslagen|new|-" -- $X/case-3-bas.yaml
expect "case 3: Koen, as it is now" \
"algemene_bijstand|koen|granted|135132|maand|$college|already|-
zorgtoeslag|koen|granted|12900|maand|Dienst Toeslagen|already|-
huurtoeslag|koen|granted|34316|maand|Dienst Toeslagen|already|-" -- $X/case-3-koen.yaml

# On the sofa both share costs: 1.013,90 each, as above; that is what Bas is afraid of. And Bas is a co-resident for the rent:
# two people, 35.500: (498,20 − 200,71) + 65% × (571,30 − 498,20) − 22% × (35.500 − 31.500) / 12 = 271,671…; 3.260 / 12 = 271,66.
python3 - $X/case-3-bas.yaml $X/case-3-koen.yaml >"$T/sofa.yaml" <<'PY'
import re, sys
bas, koen = (open(name, encoding="utf-8").read() for name in sys.argv[1:])
person = re.search(r"personen:\n(.*?)\n\n", bas, re.S).group(1)
pair = "relaties:\n  - {van: bas, met: koen, soort: vriend, samen_huishouden: geen, toeslagband: geen, contract: geen}\n"
print(koen.replace("\n\nwoningen:", "\n" + person + "\n\n" + pair + "\nwoningen:").replace("[koen]", "[koen, bas]"))
PY
expect "case 3: on the sofa" \
"algemene_bijstand|koen|granted|96523|maand|$college|already|-
algemene_bijstand|bas|granted|96523|maand|$college|already|-
zorgtoeslag|koen|granted|12900|maand|Dienst Toeslagen|already|-
zorgtoeslag|bas|granted|12900|maand|Dienst Toeslagen|new|-
huurtoeslag|koen|granted|27166|maand|Dienst Toeslagen|already|-" -- "$T/sofa.yaml"

# ---------------------------------------------------------------- one fact away
missing() { # name, pattern of the lines to take away, item that waits with the first fact it waits for, example
    local got
    grep -vE "$2" "$X/$4" >"$T/less.yaml"
    got=$(items "$T/less.yaml" | cut -d'|' -f1-3,8)
    verdict "$(cut -d, -f1 <<<"$got" | grep -qxF "$3" && echo yes)" "$1" "$(printf 'got:\n%s\nwanted: %s' "$got" "$3")"
}
missing "without the partner's belongings: asked of the partner" 'bezittingen: 85' \
    'algemene_bijstand|noor+jesse|missing|bezittingen@jesse' case-1-gezin-schulden.yaml
missing "without the year's wage" 'per_jaar: 19400' 'zorgtoeslag|noor+jesse|missing|jaarbedrag@jesse' case-1-gezin-schulden.yaml
missing "without health insurance" 'zorgverzekering: nederlands' 'zorgtoeslag|bas|missing|zorgverzekering@bas' case-3-bas.yaml
missing "without the brother's studies" 'volgt_opleiding' 'algemene_bijstand|robin|missing|ander_volgt_onderwijs@robin' alleenstaande-ouder.yaml
missing "without whether they keep house together: asked of one of them" samen_huishouden \
    'algemene_bijstand|robin|missing|huishouden_grond@robin' alleenstaande-ouder.yaml
missing "without whether the home is self-contained" zelfstandig 'huurtoeslag|koen|missing|zelfstandige_woning@koen' case-3-koen.yaml
missing "without the childcare" opvang: 'kinderopvangtoeslag|robin|missing|opvangsoort@robin' alleenstaande-ouder.yaml
missing "without the income of a child of 16" 'ook een kind' 'huurtoeslag|noor+jesse|missing|inkomsten_opgegeven@mika' case-1-gezin-schulden.yaml
missing "without the care that a child needs" intensieve_zorg 'dubbele_kinderbijslag|robin|missing|intensieve_zorg@robin' alleenstaande-ouder.yaml

# Any one `key: value` line away: an overview all the same, or a refusal that names a line; never a crash. (The others: src/desk/examples_test.c.)
for example in $X/alleenstaande-ouder.yaml $X/case-3-bas.yaml; do
    good=yes wrong='' n=0 refusals=0
    while IFS=: read -r line _; do
        sed "${line}d" "$example" >"$T/one.yaml"
        "$S" overview "$T/one.yaml" --no-causes >"$T/out" 2>"$T/err" </dev/null
        code=$? n=$((n + 1))
        if [ $code = 1 ] && grep -qE 'one\.yaml:[0-9]+(:[0-9]+)?: ' "$T/err"; then
            refusals=$((refusals + 1))
        elif [ $code != 0 ] || [ -s "$T/err" ] || grep -q '\[[a-z]*\.' "$T/out"; then
            good=no
            wrong+="line $line: exit code $code: $(head -c 300 "$T/err")"$'\n'
        fi
    done < <(grep -nE '^[^#]*[a-z_0-9]+:' "$example")
    [ $n -gt 30 ] && [ $refusals -lt $n ] || good=no
    verdict "$good" "$(basename "$example"): any one of its $n lines away" "$wrong"
done

# ---------------------------------------------------------------- the text
for width in 60 80; do
    "$S" overview $X/case-1-gezin-schulden.yaml --width $width >"$T/out" 2>"$T/err"
    wide=$(python3 -c 'import sys; print("\n".join(l for l in open(sys.argv[1], encoding="utf-8").read().split("\n") if len(l) > int(sys.argv[2])))' \
        "$T/out" $width)
    verdict "$([ -z "$wide" ] && [ -s "$T/out" ] && echo yes)" "no line is wider than $width characters" "$wide"
done
"$S" overview $X/case-1-gezin-schulden.yaml >"$T/out"
heard=yes
while IFS= read -r text; do
    grep -qF "$text" "$T/out" || heard="no: $text"
done <<'TEXTS'
Overzicht op 1 juli 2026
Voor Noor Zandstra, Jesse Zandstra, Mika en Puck
Elke envelop is een
€ 439,62 per maand
€ 788,64 per kwartaal
Voor Noor Zandstra en Jesse Zandstra samen
Wie beslist: College van burgemeester en wethouders.
Dit is een berekening, geen besluit.
TEXTS
verdict "$heard" "the text tells it" "$heard"
"$S" overview $X/case-1-gezin-schulden.yaml --lang en >"$T/out"
verdict "$(grep -q 'Social assistance  *€439.62 per month' "$T/out" && echo yes)" "in English"
verdict "$("$S" overview - <$X/case-1-gezin-schulden.yaml | grep -q '€ 439,62' && echo yes)" "from standard input"

# Amounts end with 2026: later is no old amount, but a sentence.
items $X/case-1-gezin-schulden.yaml --date 2027-03-01 >"$T/later"
verdict "$(grep -q 'algemene_bijstand|noor+jesse|failed|None|.*De bedragen voor 2027 zijn nog niet bekend' "$T/later" && ! grep -qE "granted\|[0-9]" "$T/later" && echo yes)" \
    "a day without amounts" "$(cat "$T/later")"
# What is for who repairs it stands in the JSON only.
verdict "$(python3 -c 'import json, sys; assert all("yaml:" in i["detail"] for i in json.load(open(sys.argv[1]))["items"] if i["scheme"] == "algemene_bijstand")' "$T/json" && echo yes)" \
    "why there are no amounts, as JSON"
for day in 2023-03-01 2027-03-01; do
    "$S" overview $X/case-1-gezin-schulden.yaml --date $day --no-causes >"$T/out"
    verdict "$(! grep -qE 'yaml|rror' "$T/out" && echo yes)" "no technical words on $day" "$(cat "$T/out")"
done

# ---------------------------------------------------------------- reasons and questions
for decides in 'case-3-bas aio|bas|.*|Sociale Verzekeringsbank' 'weduwe-met-aow algemene_bijstand|truus|.*|College van burgemeester en wethouders'; do
    items "$X/${decides%% *}.yaml" >"$T/body"
    verdict "$(grep -q "^${decides#* }|" "$T/body" && echo yes)" "who would decide, for who is not of that age: ${decides%% *}" "$(cat "$T/body")"
done
sed '0,/op_1_januari: 0/s//op_1_januari: 200000/' $X/case-1-gezin-schulden.yaml >"$T/rich.yaml"
refused "an amount in a reason is in euros" zorgtoeslag noor+jesse \
    "uw vermogen op 1 januari + het vermogen van uw partner op 1 januari (€ 200.000,00) is hoger dan de grens voor partners samen (€ 184.633,00)" \
    -- "$T/rich.yaml"
sed 's/gesteld: ja/gesteld: nee/' $X/case-1-gezin-schulden.yaml >"$T/other.yaml"
for scheme in kinderbijslag kindgebonden_budget; do
    refused "$scheme: not insured, rather than no children" $scheme noor \
        "volgens uw opgave is er niet het verblijfsrecht dat de wet hiervoor vraagt" -- "$T/other.yaml"
done
items $X/case-3-koen.yaml >"$T/friends"
verdict "$(! grep -q 'kind' "$T/friends" && echo yes)" "no child benefit is refused where there are no children" "$(cat "$T/friends")"

said() { # name, text in the overview -- words...
    local name=$1 text=$2
    shift 3
    "$S" overview "$@" --width 1000 --no-causes >"$T/out" 2>&1 </dev/null
    verdict "$(grep -qF -- "$text" "$T/out" && echo yes)" "$name" "$(cat "$T/out")"
}
grep -v samen_huishouden $X/alleenstaande-ouder.yaml >"$T/together.yaml"
said "a question names the other" 'Hoe wonen u en Sam Veldkamp samen?' -- "$T/together.yaml"
sed '/geboren: 2010/d' $X/case-1-gezin-schulden.yaml >"$T/unborn.yaml"
said "of two sums of one scheme it is told whose each is" '  Huurtoeslag (Noor Zandstra)  ' -- "$T/unborn.yaml"
said "and of the other" '  Huurtoeslag (Jesse Zandstra)  ' -- "$T/unborn.yaml"
verdict "$(grep -qF '  Zorgtoeslag  ' "$T/out" && ! grep -qF 'Zorgtoeslag (' "$T/out" && echo yes)" "of one it is not" "$(cat "$T/out")"
said "a choice can be answered" '- zorg_voor_elkaar: we delen de kosten of zorgen voor elkaar' -- "$T/together.yaml"
said "in English too" '- zorg_voor_elkaar: we share the costs or look after each other' -- "$T/together.yaml" --lang en
said "a question in English" 'How do you and Sam Veldkamp live together?' -- "$T/together.yaml" --lang en
said "more questions may come" 'Er kunnen daarna nog vragen komen.' -- "$T/together.yaml"
said "who has it already" 'U gaf op dat Samira Haverkamp en Joost Haverkamp al bijstand krijgen.' -- $X/case-5-soep.yaml
said "one who has it already" 'U gaf op dat Robin Veldkamp al bijstand krijgt.' -- $X/alleenstaande-ouder.yaml
said "who has it already, in English" 'Samira Haverkamp and Joost Haverkamp already receive social assistance.' -- $X/case-5-soep.yaml --lang en
said "a scheme that is received" 'U gaf op dat Robin Veldkamp al kindgebonden budget krijgt.' -- $X/alleenstaande-ouder.yaml

grep -v kale_huur $X/alleenstaande-ouder.yaml >"$T/rent.yaml"
asked=$("$S" questions "$T/rent.yaml" --json | grep -c '"fact": "kale_huur"')
verdict "$([ "$asked" -eq 1 ] && echo yes)" "the rent of two who share a home is asked once" "$asked"

# ---------------------------------------------------------------- how it hangs together
family=$X/case-1-gezin-schulden.yaml
"$S" overview $family --width 1000 >"$T/resident"
"$S" overview $family --width 1000 --for professional >"$T/professional"
"$S" overview $family --json >"$T/json"
part() { sed -n '/^Hoe het samenhangt$/,$p' "$1"; }
verdict "$(part "$T/resident" | grep -q '^  Begin hier: Hulp bij schulden$' && [ "$(tail -n +2 <(part "$T/resident") | grep -c '^Overzicht op\|^Wat u ons vertelde')" = 0 ] && echo yes)" \
    "how things hang together stands at the end, and begins with the debts" "$(part "$T/resident" | head -12)"
verdict "$(part "$T/resident" | grep -q 'In [0-9]* van 100 berekeningen komt dit als eerste\.' && part "$T/resident" | grep -q 'U slaapt slecht\. U zei: “slaap ik bijna niet”\.' && echo yes)" \
    "how sure it is, and which words show something"
arrows() { part "$1" | sed -n '/^  \(Wat leidt tot wat\)$/,/^$/p' | grep -o '^    - .* [→⊣] .*'; }
verdict "$([ "$(arrows "$T/resident" | wc -l)" -gt 10 ] && diff <(arrows "$T/resident") <(arrows "$T/professional") && echo yes)" \
    "to a professional the same arrows" "$(arrows "$T/resident")"
verdict "$(part "$T/professional" | grep -q 'Blijkt uit: ' && ! part "$T/professional" | grep -q 'U zei' && echo yes)" "to a professional in words of the trade" "$(part "$T/professional")"
python3 - "$T/json" "$(arrows "$T/resident" | wc -l)" >"$T/out" 2>&1 <<'PY' && good=yes || good=no
import json, sys
c = json.load(open(sys.argv[1]))["causes"]
ids = {x["id"] for x in c["causes"]}
assert c["levers"][0]["causes"] == ["debts"] and c["levers"][0]["first_of_100"] > 50, c["levers"][0]
assert len(c["arrows"]) == int(sys.argv[2]) and all({a["from"], a["to"]} <= ids for a in c["arrows"])
assert all(w in [{"from": a["from"], "to": a["to"]} for a in c["arrows"]] for l in c["levers"] for w in l["ways"])
assert all((x["of_100"] == 100 and x["shown_by"]) if x["told"] else (0 <= x["of_100"] <= 100 and not x["shown_by"]) for x in c["causes"])
assert c["has_danger"] and c["calculations"] >= 500
PY
verdict "$good" "the same as JSON" "$(cat "$T/out")"
verdict "$("$S" overview $family --lang en | grep -q '^  Begin here: Debt assistance$' && echo yes)" "the same in English"
"$S" overview $family --no-causes --width 1000 >"$T/out"
verdict "$(cmp -s "$T/out" <(head -c "$(stat -c %s "$T/out")" "$T/resident") && ! grep -q 'Hoe het samenhangt' "$T/out" && "$S" overview $family --no-causes --json | python3 -c 'import json, sys; assert "causes" not in json.load(sys.stdin)' && echo yes)" \
    "--no-causes leaves it out, and nothing else"
printf 'formaat: huishouden/1\npersonen:\n  - id: a\n' >"$T/nobody.yaml"
"$S" overview "$T/nobody.yaml" >"$T/out" 2>&1
verdict "$(part "$T/out" | grep -q 'Wij zien nog niet hoe het samenhangt' && ! part "$T/out" | grep -q 'Begin hier' && echo yes)" \
    "of somebody who told nothing nothing is supposed" "$(part "$T/out")"

# A network in which what this family tells cannot be: its rights are told all the same, and of the causes one sentence why not.
cp -r content "$T/impossible"
cat >"$T/impossible/causes/network.yaml" <<'YAML'
format: causes/1
variables:
  - id: debts
    domain: money
    kind: problem
    whose: household
    states: [no, yes]
    base: {yes: 0, factor: [0.5, 2]}
    base_source: aanname
    name: {nl: Schulden, en: Debts}
    resident: {nl: Schulden, en: Debts}
    professional: {nl: Schulden, en: Debts}
    observed: {facts: [{fact: kan_schulden_niet_betalen, is: ja, state: yes}]}
YAML
printf 'version: 1\nawake: 100\ntold: 50\nother: 25\ndanger: 200\n' >"$T/impossible/causes/weights.yaml"
printf 'version: 1\n' >"$T/impossible/causes/sources.yaml"
rm "$T/impossible"/actions/*.yaml # they change what this network does not have
why='Wij konden niet uitrekenen hoe het samenhangt: wat is verteld, kan volgens onze berekening niet allemaal tegelijk waar zijn.'
"$S" overview $family --content "$T/impossible" --width 1000 >"$T/why" 2>"$T/err"
verdict "$([ $? = 0 ] && [ ! -s "$T/err" ] && cmp -s <("$S" overview $family --no-causes --width 1000) <(sed -n '/^Hoe het samenhangt$/q;p' "$T/why" | head -n -1) && [ "$(part "$T/why" | sed -n 3p)" = "$why" ] && part "$T/why" | grep -q 'U vroeg om hulp bij' && ! part "$T/why" | grep -q 'Hieronder staat'  && echo yes)" \
    "causes that cannot be worked out: the rights all the same, and one sentence why not" "$(tail -5 "$T/why"; cat "$T/err")"
"$S" overview $family --content "$T/impossible" --json 2>"$T/err" | python3 -c '
import json, sys
o = json.load(sys.stdin)
c = o["causes"]
assert o["items"] and c["not_shown"] == sys.argv[1] and "cannot be" in c["detail"] and not c["causes"] and not c["levers"], c' "$why" 2>>"$T/err"
verdict "$([ $? = 0 ] && echo yes)" "the same as JSON" "$(cat "$T/err")"
if "$S" cause levers $family --content "$T/impossible" >"$T/why" 2>"$T/err"; then good=no; else good=yes; fi
verdict "$([ $good = yes ] && [ ! -s "$T/why" ] && grep -q 'cannot be' "$T/err" && echo yes)" "asked for alone, it is an error" "$(cat "$T/err")"

# What a volunteer may keep is not confirmed for 2025 (content/laws/README.md).
awk '{ print } /per_jaar: 14200/ { print "      - soort: vrijwilligersvergoeding\n        netto_per_maand: 150\n        per_jaar: 1800" }' \
    $X/alleenstaande-ouder.yaml >"$T/volunteer.yaml"
items "$T/volunteer.yaml" --date 2025-02-01 >"$T/early"
verdict "$(grep -q 'algemene_bijstand|robin|unconfirmed|None|.*niet bevestigd' "$T/early" && echo yes)" "an amount that is not confirmed" "$(cat "$T/early")"

# ---------------------------------------------------------------- where the content is, and mistakes
mkdir "$T/elsewhere" && cp $X/case-1-gezin-schulden.yaml "$T/elsewhere/"
P=$PWD
verdict "$(cd "$T/elsewhere" && "$S" overview case-1-gezin-schulden.yaml 2>"$T/err" | grep -q '€ 439,62' && echo yes)" "content beside the program" "$(cat "$T/err")"
mkdir "$T/program" && cp "$S" "$T/program/samenhang" && cp -r content "$T/program/"
verdict "$(cd "$T/elsewhere" && "$T/program/samenhang" overview case-1-gezin-schulden.yaml 2>"$T/err" | grep -q '€ 439,62' && echo yes)" \
    "content in the directory of the program" "$(cat "$T/err")"
verdict "$(cd "$T/elsewhere" && "$S" overview case-1-gezin-schulden.yaml --content "$P/content" | grep -q '€ 439,62' && echo yes)" "--content"
verdict "$(cd "$T/elsewhere" && SAMENHANG_CONTENT=$P/content "$S" overview case-1-gezin-schulden.yaml | grep -q '€ 439,62' && echo yes)" "SAMENHANG_CONTENT"

mistake() { # name code part -- words...
    local name=$1 wanted=$2 part=$3 code
    shift 4
    "$S" overview "$@" --no-causes >"$T/out" 2>"$T/err" </dev/null
    code=$?
    verdict "$([ $code = "$wanted" ] && grep -qF -- "$part" "$T/err" && [ "$(wc -l <"$T/err")" = 1 ] && echo yes)" "$name" \
        "$(printf 'exit code %s\n' $code; cat "$T/err")"
}
mistake "no file" 2 'needs FILE' --
mistake "a file that is not there" 1 'nergens.yaml: dit bestand bestaat niet' -- nergens.yaml
mistake "the same in English" 1 'nergens.yaml: this file does not exist' -- nergens.yaml --lang en
mistake "a directory" 1 'content: dit is een map' -- content
mistake "a file with a directory's name before it" 1 'bestaat niet' -- Makefile/x.yaml
head -c 1000001 /dev/zero | tr '\0' '#' >"$T/large.yaml"
mistake "a file that is too large" 1 'large.yaml: dit bestand is groter dan 1 MB' -- "$T/large.yaml"
mistake "no content there" 1 'nergens: hier staan geen wetten en feiten' -- $X/case-1-gezin-schulden.yaml --content nergens
mistake "no such day" 2 '2026-02-30' -- $X/case-1-gezin-schulden.yaml --date 2026-02-30
mistake "no such language" 2 "'fr'" -- $X/case-1-gezin-schulden.yaml --lang fr
mistake "no such width" 2 "'breed'" -- $X/case-1-gezin-schulden.yaml --width breed
mistake "words for nobody" 2 "'koning'" -- $X/case-1-gezin-schulden.yaml --for koning
mistake "too narrow" 2 "'10'" -- $X/case-1-gezin-schulden.yaml --width 10
printf 'formaat: huishouden/1\npersonen:\n  - id: a\n    schoenmaat: 44\n' >"$T/wrong.yaml"
mistake "a household file with a mistake" 1 'wrong.yaml:4' -- "$T/wrong.yaml"
"$S" overview "$T/wrong.yaml" --json 2>/dev/null >"$T/json"
verdict "$(python3 -c 'import json, sys; assert json.load(open(sys.argv[1]))["error"]["line"] == 4' "$T/json" && echo yes)" "the mistake as JSON"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
