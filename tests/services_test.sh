#!/usr/bin/env bash
# One counter from outside: finding a service, loading the national list of products, worries in own words, and the terms of all laws.
# $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC HOME=$T
unset SAMENHANG_CONTENT SAMENHANG_DATA XDG_DATA_HOME
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

# A command that must end with this exit code, and say this on that stream. Parts are separated by newlines; one that begins with ! must
# not be there.
expect() { # name code out|err parts -- words...
    local name=$1 wanted=$2 stream=$3 parts=$4 good=yes text part
    shift 5
    "$S" "$@" >"$T/out" 2>"$T/err" </dev/null
    code=$?
    text=$(<"$T/$stream")
    [ "$code" = "$wanted" ] || good=no
    while IFS= read -r part; do
        case $part in
            '!'*) [[ $text != *"${part#!}"* ]] || good=no ;;
            *) [[ $text == *"$part"* ]] || good=no ;;
        esac
    done <<<"$parts"
    verdict "$good" "$name" "$(printf 'exit code %s\n%s\n%s\nexpected %s: %s' "$code" "$(<"$T/out")" "$(<"$T/err")" "$wanted" "$parts")"
}

json() { # expression over d
    python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$T/out" "$1" 2>&1
}

# ---------------------------------------------------------------- search

expect "search: the licence" 0 out $'1. Rijbewijs\nBij uw gemeente\nGevonden door: “rijbewijs”.' -- services search mijn rijbewijs verlengen
expect "search: not the municipality" 0 out $'1. Huisarts\nBel uw eigen huisarts' -- services search huisarts
expect "search: a fine" 0 out $'1. Boete betalen\nCJIB' -- services search boete
expect "search: a slip of the pen" 0 out $'1. Paspoort\n“paspoord”, wij lezen “Paspoort”' -- services search paspoord
expect "search: in English" 0 out $'1. Parking and parking permit\nFound by: “parking”' -- services search parking --lang en
expect "search: danger, with its number" 0 out $'1. Hulp bij geweld thuis\nTelefoon: 0800-2000' -- services search huiselijk geweld
expect "search: nothing" 1 out "Wij vonden niets" -- services search qwrtpl
expect "search: JSON" 0 out '"way": "same"' -- services search huisarts --json --most 1
verdict "$([ "$(json "(len(d['services']), d['services'][0]['id'], d['services'][0]['reasons'][0]['word'])")" = "(1, 'huisarts', 'huisarts')" ] && echo yes)" "search: JSON says which words"
expect "search: a wrong number" 2 err "--most '0' does not fit; write a number from 1 to 100" -- services search huisarts --most 0
expect "search: a wrong language" 2 err "--lang is nl or en" -- services search huisarts --lang fr
expect "search: no content" 1 err "none: there are no laws and facts here; name the directory 'content' with --content" -- services search huisarts --content "$T/none"
awk 'length > 60' < <("$S" services search rijbewijs --width 60) | grep -v 'https://' >"$T/long"
verdict "$([ ! -s "$T/long" ] && echo yes)" "search: --width" "$(<"$T/long")"

# ---------------------------------------------------------------- import

head='UniformeProductnaam,URI,Rijk,Provincie,Waterschap,Gemeente,Burger,Bedrijf,Grondslaglabel,Grondslaglink'
uri=http://standaarden.overheid.nl/owms/terms
printf '%s\n' "$head" "paspoort,$uri/paspoort,,,,X,X,,Artikel 1,https://wetten.overheid.nl/1" "visakte,$uri/visakte,X,,,,X,X,Visserijwet," >"$T/list.csv"
expect "import: taken over" 0 out $'2 rows, 2 products: 2 added, 0 changed, 0 removed\nservices/national.yaml: written' -- services import "$T/list.csv"
verdict "$([ -f "$T/.local/share/samenhang/services/national.yaml" ] && echo yes)" "import: where programs of this user keep their data"
expect "import: found by search" 0 out $'1. visakte\nUit de landelijke lijst\nRegels: Visserijwet' -- services search visakte
expect "import: our own passport goes first" 0 out $'1. Paspoort\n!Uit de landelijke lijst' -- services search paspoort
expect "import: the same again" 0 out "the same already" -- services import "$T/list.csv"
printf '%s\n' "$head" "visakte,$uri/visakte,X,,,,X,,Visserijwet," "boot,$uri/boot,,X,,,X,,," >"$T/newer.csv"
before=$(sha256sum <"$T/.local/share/samenhang/services/national.yaml")
expect "import: nothing is overwritten" 1 out $'1 added, 1 changed, 1 removed\n  added: boot\n  removed: paspoort\n  changed: visakte\nnot changed; --force replaces it' -- services import "$T/newer.csv"
verdict "$([ "$before" = "$(sha256sum <"$T/.local/share/samenhang/services/national.yaml")" ] && echo yes)" "import: the file is as it was"
expect "import: JSON" 1 out '"written": false' -- services import "$T/newer.csv" --json
printf '%s\n' "$head" "visakte,$uri/visakte,X,,,,X,,Visserijwet," "boot,$uri/boot,,ja,,,X,,," >"$T/bad.csv"
expect "import: a bad row refuses all, with its line" 1 err "bad.csv:3: 'Provincie' is X or empty, not 'ja'" -- services import "$T/bad.csv" --force
verdict "$([ "$before" = "$(sha256sum <"$T/.local/share/samenhang/services/national.yaml")" ] && echo yes)" "import: and changes nothing"
expect "import: --force" 0 out "written" -- services import "$T/newer.csv" --force
expect "import: another directory" 0 out "$T/elsewhere/services/national.yaml: written" -- services import "$T/list.csv" --data "$T/elsewhere"
mkdir -p "$T/own/services" && printf 'version: 1\nservices: []\n' >"$T/own/services/national.yaml"
expect "import: a file of somebody's own stays" 1 err "national.yaml" -- services import "$T/list.csv" --data "$T/own" --force
verdict "$([ "$(head -1 "$T/own/services/national.yaml")" = "version: 1" ] && [ "$(wc -l <"$T/own/services/national.yaml")" = 2 ] && echo yes)" "import: as it was"
touch "$T/file"
expect "import: no such place" 1 err "$T/file/x/services" -- services import "$T/list.csv" --data "$T/file/x"
expect "import: no list" 1 err "none.csv" -- services import "$T/none.csv"
expect "import: another table" 1 err "the column 'UniformeProductnaam' is missing" -- services import tests/services/questions.csv

# ---------------------------------------------------------------- worries

expect "worries: danger first" 0 out $'EERST DIT. Geweld of dreiging thuis. U schreef: “slaat me”.\n0800-2000\nSchulden. U schreef: “sta rood”.' -- worries "ik sta rood en hij slaat me"
verdict "$([[ $(head -1 "$T/out") == "EERST DIT"* ]] && echo yes)" "worries: on the first line" "$(<"$T/out")"
expect "worries: 113" 0 out $'EERST DIT\nBel 113' -- worries ik wil niet meer leven
expect "worries: denied" 1 out "Wij herkennen hierin geen onderwerp" -- worries geen schulden
expect "worries: in English" 0 out $'THIS FIRST. No place to sleep. You wrote: “sleep in my car”.' -- worries --lang en I sleep in my car
expect "worries: JSON" 0 out '"guessed": true' -- worries --json de deurwaadrer
verdict "$([ "$(json "(d['problems'][0]['id'], d['problems'][0]['words'][0]['start'], d['problems'][0]['words'][0]['phrase'])")" = "('debts', 3, 'deurwaarder*')" ] && echo yes)" "worries: JSON has places and phrases" "$(<"$T/out")"
mkdir -p "$T/content/worries" && cp -r content/services "$T/content/" && sed '0,/services: \[noodnummer/s//services: [moon/' content/worries/words.yaml >"$T/content/worries/words.yaml"
expect "worries: a list that points at nothing" 1 err "the service 'moon' is not in content/services" -- worries --content "$T/content" schulden

# ---------------------------------------------------------------- terms

expect "terms: what was written and what was found" 0 out $'De wetten op 1 juli 2026\nInkomen en vermogen\nBOTST: Een huisgenoot telt in de bijstand mee vanaf 27 jaar.\nGevonden in de wetten: leeftijden\n< 16 jaar\n> 13 weken\nalle, behalve: kinderbijslag, toeslag' -- law terms --date 2026-07-01
awk 'length > 120' "$T/out" >"$T/long"
verdict "$([ ! -s "$T/long" ] && echo yes)" "terms: no line is longer than 120" "$(<"$T/long")"
expect "terms: in English, narrow" 0 out $'The laws on 1 January 2025\nCLASH:\n  COUNTS:' -- law terms --date 2025-01-01 --lang en --width 50
expect "terms: JSON" 0 out '"concepts": [' -- law terms --date 2026-07-01 --json
verdict "$([ "$(json "{c['subject'] for c in d['concepts']} == {'income', 'household', 'age', 'period', 'deadline'} and len(d['borders']) > 30")" = True ] && echo yes)" "terms: every subject"
cp content/laws/nl/wet/algemene_kinderbijslagwet/2024-01-01.yaml "$T/akw.yaml"
expect "terms: other laws, without what was written" 0 out $'Gevonden in de wetten\n!BOTST' -- law terms --laws "$T/akw.yaml" --date 2026-07-01
sed 's/article: 19a, age: 27/article: 19a, age: 28/' content/laws/terms.yaml >"$T/terms.yaml"
expect "terms: a number that is not in the law" 1 err "article '19a' of 'participatiewet' does not compare with age 28" -- law terms --terms "$T/terms.yaml" --date 2026-07-01
sed 's/output: is_gehuwd/output: is_getrouwd/' content/laws/terms.yaml >"$T/terms.yaml"
expect "terms: an outcome that does not exist" 1 err "with the output 'is_getrouwd'" -- law terms --terms "$T/terms.yaml" --date 2026-07-01
expect "terms: a day that is none" 2 err "is no day of the calendar" -- law terms --date 2026-02-30

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
