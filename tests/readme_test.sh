#!/usr/bin/env bash
# What README.md, LEESMIJ.md and the pages about pairs and rings say: every command at the terminal is run as it is written there, in a copy of the content, and
# tells what the text beside it claims; every link in a document leads to a file. $SAMENHANG is the program (default build/samenhang).
# Prints TAP lines and, last, `N passed, N failed`.
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

# ---------------------------------------------------------------- the commands
mkdir -p "$T/there/build"
cp -r content "$T/there/content"
ln -s "$S" "$T/there/build/samenhang"
ln -s "$PWD/tests" "$T/there/tests"

# One command a line: what is continued with a backslash is joined; /tmp is the test's own directory.
commands() { # file
    awk '/^```sh$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$1" |
        sed -e ':join' -e '/\\$/{N' -e 's/ *\\\n */ /' -e 'b join' -e '}' | grep -v '^make' | sed "s#/tmp/#$T/#g"
}

declare -A output
for file in README.md LEESMIJ.md docs/pairs.md docs/exchange.md; do
    commands "$file" >"$T/commands"
    verdict "$([ "$(wc -l <"$T/commands")" -ge 2 ] && echo yes)" "$file has commands to try"
    while IFS= read -r line; do
        output[$line]=$(cd "$T/there" && PATH=$T/there/build:$PATH bash -o pipefail -c "$line" 2>&1 </dev/null)
        code=$?
        verdict "$([ "$code" -eq 0 ] && echo yes)" "$file: ${line//$T/\/tmp}" "exit code $code: ${output[$line]:0:2000}"
    done <"$T/commands"
done

claims() { # beginning of the command, and what it must say
    local line
    for line in "${!output[@]}"; do
        if [[ $line == "$1"* ]]; then
            verdict "$(grep -qF -- "$2" <<<"$(tr -s ' \n' ' ' <<<"${output[$line]}")" && echo yes)" "it says '$2'" "${output[$line]:0:3000}"
            return
        fi
    done
    verdict no "README.md has the command '$1'"
}
claims 'build/samenhang overview content/examples/alleenstaande-ouder.yaml' '€ 965,23 per maand'
claims 'build/samenhang overview content/examples/alleenstaande-ouder.yaml' 'Kindgebonden budget'
claims 'build/samenhang whatif content/examples/case-3-bas.yaml' 'Voor Koen Buursema, per maand'
claims 'build/samenhang plan content/examples/case-2-douche.yaml' 'Aanpassing in huis (Wmo)'
claims 'build/samenhang plan content/examples/case-2-douche.yaml' 'Dit mocht al die tijd.'
claims 'build/samenhang chafe content/examples/case-2-douche.yaml' 'Er hoeft geen regel te veranderen: het mocht al die tijd.'
claims 'build/samenhang deviation --new' 'Wmo 2015 art. 2.3.3'
claims 'build/samenhang budget' 'Eruit en over zijn samen wat erin ging, tot op de cent.'
claims 'build/samenhang law explain' 'artikel 2 Wet op het kindgebonden budget'
claims 'build/samenhang law replay' 'the decision is the same'

# ---------------------------------------------------------------- what it lets you try
here() {
    (cd "$T/there" && build/samenhang "$@" 2>&1 </dev/null)
}
example=$T/there/content/examples/alleenstaande-ouder.yaml
cp "$example" "$T/kept.yaml"
sed -i '/geboren: 1998-01-25/d' "$example"
said=$(here overview content/examples/alleenstaande-ouder.yaml | tr -s ' \n' ' ')
verdict "$(grep -q 'Hiervoor moeten we nog iets weten\|nog niet weten\|Wanneer bent u geboren' <<<"$said" && echo yes)" "without a birth date it asks" "${said:0:1500}"
sed 's/kale_huur: .*/kale_huur: zeshonderd/' "$T/kept.yaml" >"$example"
line=$(grep -n 'kale_huur: zeshonderd' "$example" | head -1 | cut -d: -f1)
said=$(here overview content/examples/alleenstaande-ouder.yaml)
code=$?
verdict "$([ "$code" -ne 0 ] && grep -qE "alleenstaande-ouder.yaml:$line\b" <<<"$said" && echo yes)" "a rent in words: it says which line to mend" "$code: $said"
cp "$T/kept.yaml" "$example"

law=$T/there/content/laws/nl/ministeriele_regeling/kinderbijslag_bedragen/2026-07-01.yaml
verdict "$([ "$(grep -m1 -oE 'value: [0-9]+' "$law")" = 'value: 29840' ] && echo yes)" "the first amount of the file is the one that is named"
sed -i '0,/value: 29840/s//value: 29940/' "$law"
said=$(here law test --laws content/laws content/laws)
code=$?
verdict "$([ "$code" -ne 0 ] && grep -q '29840' <<<"$said" && grep -q ' 4 failed$' <<<"$said" && echo yes)" \
    "another amount: four scenarios fail, and one names the published amount" "$code: $(tail -5 <<<"$said")"

# make run takes its words on to the program; none of them when none is given. The words alone: nothing is built or started
words=$(make --no-print-directory -n run PORT=8081 JOURNAL=j NEIGHBOURHOOD=n 2>&1 | grep ' serve ')
verdict "$([ "${words#*serve }" = "--quiet --port '8081' --neighbourhood 'n' --journal 'j'" ] && grep -qF 'make run PORT=8081' README.md && grep -qF 'make run PORT=8081' LEESMIJ.md && echo yes)" "make run takes another port" "$words"
words=$(make --no-print-directory -n run 2>&1 | grep ' serve ' | tr -s ' ')
verdict "$([ "${words#*serve }" = '--quiet ' ] && echo yes)" "and 8080 without it" "$words"

# ---------------------------------------------------------------- what it lets you write
# Each worry that a tour quotes is understood, and what it quotes back is a part of a sentence, not the end of one and the beginning of the next.
for quoted in 'README.md|Ik kan de huur niet betalen en ik slaap slecht' 'LEESMIJ.md|Ik kan de huur niet betalen en ik slaap slecht' \
    'README.md|mijn man slaat mij' 'LEESMIJ.md|mijn man slaat mij'; do
    file=${quoted%%|*} worry=${quoted#*|}
    got=$("$S" worries --content content $worry)
    good=$(grep -qF "\`$worry\`" "$file" && grep -q '^[A-Z].*U schreef: ' <<<"$got" && ! grep -q 'schreef: .* en ik' <<<"$got" && echo yes)
    verdict "$good" "$file: '$worry' is understood" "$got"
done

# ---------------------------------------------------------------- links
dead=
for file in *.md docs/*.md content/*/*.md; do
    for link in $(grep -oE '\]\([^)# ]+' "$file" | cut -c3- | grep -v '^https\?:\|^mailto:'); do
        [ -e "$(dirname "$file")/$link" ] || dead+="$file: $link"$'\n'
    done
done
verdict "$([ -z "$dead" ] && echo yes)" "every link in the documents leads to a file" "$dead"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
