#!/usr/bin/env bash
# The command line from outside: every command, every exit code, all help, and the sentence for every kind of bad input.
# $SAMENHANG is the program (default build/samenhang). Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC
passed=0 failed=0

# ---------------------------------------------------------------- checking

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

run() { # words... : fills code, out, err
    "$S" "$@" >"$T/out" 2>"$T/err" </dev/null
    code=$?
    out=$(<"$T/out") err=$(<"$T/err")
}

report() {
    printf 'exit code %s\nstandard output: %s\nstandard error: %s' "$code" "$out" "$err"
}

has() { # text part
    case $1 in *"$2"*) return 0 ;; esac
    return 1
}

# A command that must end with this exit code, and say this on that stream. Parts are separated by newlines.
expect() { # name code out|err part -- words...
    local name=$1 wanted=$2 stream=$3 parts=$4 good=yes text part
    shift 5
    run "$@"
    text=$out
    [ "$stream" = out ] || text=$err
    [ "$code" = "$wanted" ] || good=no
    while IFS= read -r part; do
        has "$text" "$part" || good=no
    done <<<"$parts"
    if [ "$stream" = err ]; then # one line, with the program's name, and nothing pretends to be a result
        has "$err" "samenhang: " || good=no
        [ "$(wc -l <"$T/err")" = 1 ] || good=no
        [ -z "$out" ] || good=no
    elif [ "$code" = 0 ]; then
        [ -z "$err" ] || good=no
    fi
    verdict "$good" "$name" "$(report; printf '\nexpected %s on %s: %s' "$wanted" "$stream" "$parts")"
}

is_json() { # file
    python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$1" 2>/dev/null
}

# ---------------------------------------------------------------- laws of its own

L=$T/laws B=$T/bad
mkdir -p "$L/wet" "$B" "$T/empty"

cat >"$L/wet/toeslagwet.yaml" <<'YAML'
$id: toeslagwet
name: Toeslagwet
regulatory_layer: WET
publication_date: '2024-12-01'
valid_from: '2025-01-01'
bwb_id: BWBR0000001
url: https://wetten.overheid.nl/BWBR0000001
articles:
  - number: '1'
    text: De toeslag is de norm min een tiende van het inkomen, en nooit minder dan nul.
    url: https://wetten.overheid.nl/BWBR0000001#Artikel1
    machine_readable:
      definitions:
        norm:
          value: 120000
          type_spec: {unit: eurocent}
        aandeel: 0.1
      execution:
        parameters:
          - {name: inkomen, type: amount, type_spec: {unit: eurocent}}
        output:
          - {name: toeslag, type: amount, type_spec: {unit: eurocent}}
          - {name: heeft_recht, type: boolean}
        actions:
          - output: toeslag
            value:
              operation: MAX
              values:
                - 0
                - operation: SUBTRACT
                  values:
                    - $norm
                    - {operation: MULTIPLY, values: [$inkomen, $aandeel]}
          - output: heeft_recht
            value: {operation: GREATER_THAN, subject: $toeslag, value: 0}
  - number: '2'
    text: Wie bij de gemeente bekend is, hoeft zijn inkomen niet op te geven.
    url: https://wetten.overheid.nl/BWBR0000001#Artikel2
    machine_readable:
      execution:
        parameters:
          - {name: bsn, type: string}
        input:
          - {name: loon, type: amount, source: {}}
        output:
          - {name: bekend_inkomen, type: amount}
        actions:
          - output: bekend_inkomen
            value: $loon
YAML

law() { # file, value of the only output
    cat >"$1" <<YAML
\$id: $(basename "$1" .yaml)
regulatory_layer: WET
publication_date: '2024-12-01'
valid_from: '2025-01-01'
bwb_id: BWBR0000002
url: https://wetten.overheid.nl/BWBR0000002
articles:
  - number: '1'
    text: Voorbeeld.
    url: https://wetten.overheid.nl/BWBR0000002#Artikel1
    machine_readable:
      execution:
        output:
          - {name: uitkomst, type: number}
        actions:
          - output: uitkomst
            value: $2
YAML
}

eval_of() { # law id, more words: evaluates the output of a law made by `law`
    echo law eval --laws "$B/$1.yaml" --law "$1" --output uitkomst --date 2025-06-01
}

toeslag=(law eval --laws "$L" --law toeslagwet --output toeslag --date 2025-06-01)

# ---------------------------------------------------------------- the program itself

run --version
verdict "$([ "$code" = 0 ] && [[ $out =~ ^samenhang\ [0-9]+\.[0-9]+ ]] && echo yes)" "--version prints name and version" "$(report)"
expect "--help lists the commands" 0 out $'Usage: samenhang COMMAND\nlaw eval\nExit codes:' -- --help
expect "--help says what is kept" 0 out $'it keeps nothing, but for\n--journal' -- --help
expect "help lists the commands" 0 out "Usage: samenhang COMMAND" -- help
expect "law --help lists the commands of laws" 0 out $'Usage: samenhang law COMMAND\nlaw replay' -- law --help
expect "help law is the same" 0 out "Usage: samenhang law COMMAND" -- help law
run
verdict "$([ "$code" = 2 ] && has "$err" "Usage: samenhang COMMAND" && [ -z "$out" ] && echo yes)" "no words at all: help on standard error, 2" "$(report)"
run law
verdict "$([ "$code" = 2 ] && has "$err" "Usage: samenhang law COMMAND" && echo yes)" "half a command: its help on standard error, 2" "$(report)"

"$S" help --markdown >"$T/commands.md" 2>/dev/null
if cmp -s "$T/commands.md" docs/commands.md; then
    verdict yes "docs/commands.md is what help --markdown prints"
else
    verdict no "docs/commands.md is what help --markdown prints" "run: build/samenhang help --markdown > docs/commands.md"
fi

while IFS= read -r command; do
    read -ra words <<<"$command"
    run "${words[@]}" --help
    by_option=$out
    good=yes
    [ "$code" = 0 ] && [[ $out == "Usage: samenhang $command"* ]] && has "$out" "--help" || good=no
    run help "${words[@]}"
    [ "$code" = 0 ] && [ "$out" = "$by_option" ] || good=no
    [ "$(awk '/^Example:/ { exit } length > 104' "$T/out" | wc -l)" = 0 ] || good=no
    verdict "$good" "help of '$command', asked in two ways" "$(report)"
done < <(sed -n 's/^## samenhang //p' "$T/commands.md")

# The examples of the help work, as far as the files they name exist.
mkdir "$T/bin" && ln -s "$S" "$T/bin/samenhang"
while IFS= read -r example; do
    case $example in *" serve "*) continue ;; esac # goes on until it is stopped: http_test.sh starts it
    PATH=$T/bin:$PATH bash -o pipefail -c "$example" >"$T/out" 2>"$T/err" </dev/null
    code=$? out=$(head -5 "$T/out") err=$(<"$T/err")
    case $example in
        *cases.jsonl* | *UPL-actueel.csv*) continue ;; # stands for a file of the reader's own
        *"law test"*) [ -n "$(find content/laws -name '*.feature' | head -1)" ] || continue ;;
        *"law check"*) [ "$code" = 1 ] && code=0 ;; # findings are an answer too
        *overview*) [ -n "$(find content/examples -name '*.yaml' | head -1)" ] || continue ;;
    esac
    verdict "$([ "$code" = 0 ] && echo yes)" "example: $example" "$(report)"
done < <(awk '/^For example:/ { wanted = 1 } wanted && /^(printf .*)?samenhang / { print; wanted = 0 }' "$T/commands.md")

if [ -w /dev/full ]; then
    "$S" help >/dev/full 2>"$T/err"
    code=$? out="" err=$(<"$T/err")
    verdict "$([ "$code" = 1 ] && has "$err" "could not be written" && echo yes)" "output that cannot be written is a failure" "$(report)"
fi

# A program alone: what it needs is in a directory that can be named.
while IFS= read -r words; do
    read -ra alone <<<"$words"
    expect "without its content: $words" 1 err "$T/nowhere: there are no laws and facts here; name the directory 'content' with --content" -- "${alone[@]}" --content "$T/nowhere"
done <<'END'
overview content/examples/case-2-douche.yaml --lang en
match people content/neighbourhood/merendal.yaml
match city --residents 10 --seed 1
worries slaap
services search huis
budget --households 5
law terms --lang en
END

# ---------------------------------------------------------------- wrong usage: exit code 2

expect "unknown command, near one" 2 err "there is no command 'law evla'; did you mean 'law eval'?" -- law evla
expect "unknown command, first word misspelt" 2 err "did you mean 'law check'?" -- lwa check x
expect "unknown command, first word left out" 2 err "there is no command 'eval'; did you mean 'law eval'?" -- eval
expect "unknown command, first word alone misspelt" 2 err "did you mean 'samenhang law'?" -- lwa
expect "unknown command, near none" 2 err "there is no command 'bake'; 'samenhang --help' lists the commands" -- bake bread
expect "unknown command of a group" 2 err "'samenhang law --help' lists the commands" -- law frobnicate
expect "help for an unknown command" 2 err "did you mean 'law eval'?" -- help law evl
expect "option before the command" 2 err "write the command first" -- --json law check x
expect "unknown option, near one" 2 err "'law eval' has no option '--ouput'; did you mean '--output'?" -- "${toeslag[@]}" --ouput x
expect "unknown option, near none" 2 err "'samenhang law eval --help' lists its options" -- "${toeslag[@]}" --zzzzzzzz
expect "unknown short option" 2 err "has no option '-x'" -- "${toeslag[@]}" -x
expect "unknown option with a value" 2 err "has no option '--jsn'; did you mean '--json'?" -- "${toeslag[@]}" --jsn=1
expect "option without its value, at the end" 2 err "--params needs a value: --params JSON|@FILE" -- "${toeslag[@]}" --params
expect "option without its value, before another" 2 err "--law needs a value: --law ID" -- law eval --laws "$L" --law --output toeslag --date 2025-06-01
expect "option with an empty value" 2 err "--mode has an empty value" -- "${toeslag[@]}" --mode=
expect "switch with a value" 2 err "--json takes no value" -- "${toeslag[@]}" --json=yes
expect "option given twice" 2 err "--date is given twice; give it once" -- "${toeslag[@]}" --date 2025-07-01
expect "no --date" 2 err "'law eval' needs --date DAY (the day for which the law is applied, as YYYY-MM-DD)" -- law eval --laws "$L" --law toeslagwet --output toeslag
expect "no --date for explain" 2 err "'law explain' needs --date DAY" -- law explain --laws "$L" --law toeslagwet --output toeslag
expect "no --laws" 2 err "'law eval' needs --laws PATH" -- law eval --law toeslagwet --output toeslag --date 2025-06-01
expect "no --law" 2 err "'law eval' needs --law ID" -- law eval --laws "$L" --output toeslag --date 2025-06-01
expect "no --output" 2 err "'law eval' needs --output NAME" -- law eval --laws "$L" --law toeslagwet --date 2025-06-01
expect "an output without a name" 2 err "'toeslag,,x' of --output lacks a name" -- law eval --laws "$L" --law toeslagwet --output toeslag,,x --date 2025-06-01
expect "impossible --date" 2 err "--date '2025-02-30' is no day of the calendar; write a real one as YYYY-MM-DD" -- law eval --laws "$L" --law toeslagwet --output toeslag --date 2025-02-30
expect "a --date in another form" 2 err "--date '1-6-2025' is no day of the calendar" -- law eval --laws "$L" --law toeslagwet --output toeslag --date 1-6-2025
expect "unknown mode" 2 err "'eror' is no mode; --mode is error, propagate, warn or ignore" -- "${toeslag[@]}" --mode eror
expect "unknown language" 2 err "'fr' is no language of this program; --lang is nl or en" -- law explain --laws "$L" --law toeslagwet --output toeslag --date 2025-06-01 --lang fr
expect "one word too many" 2 err "'more' is one word too many for 'law replay'" -- law replay --laws "$L" receipt.json more
expect "arguments for a command without" 2 err "'toeslag' is one word too many for 'law eval'" -- "${toeslag[@]}" toeslag
expect "law check without a path" 2 err "'law check' needs PATH..." -- law check
expect "law test without a feature" 2 err "'law test' needs FEATURE..." -- law test --laws "$L"
expect "law vectors without a file" 2 err "'law vectors' needs FILE..." -- law vectors
expect "law replay without a receipt" 2 err "'law replay' needs RECEIPT" -- law replay --laws "$L"

expect "broken JSON in --params, with its place" 2 err "--params:1:18: '00' is not a JSON number" -- "${toeslag[@]}" --params '{"inkomen": 1000 00}'
expect "broken JSON in --params, not closed" 2 err $'--params:1:\nclose the quotes and brackets' -- "${toeslag[@]}" --params '{"inkomen": 1000'
expect "--params with Python words" 2 err "'True' is not a JSON value; text stands in double quotes" -- "${toeslag[@]}" --params '{"inkomen": True}'
expect "--params that is a list" 2 err "parameters are an object of names and values" -- "${toeslag[@]}" --params '[1]'
expect "--params with too large a number" 2 err $'--params:1:13: the number \'99999999999999999999\' is too large' -- "${toeslag[@]}" --params '{"inkomen": 99999999999999999999}'
expect "--data that is no list of sources" 2 err "--data:1:1: data is a list of sources" -- "${toeslag[@]}" --data '{"name": "x"}'
expect "--data with a record that is no object" 2 err "record 1 of data source 'x' is no object" -- "${toeslag[@]}" --data '[{"name": "x", "key": "bsn", "records": [1]}]'
expect "both options from standard input" 2 err "cannot both be read from standard input" -- "${toeslag[@]}" --params @- --data @-

# ---------------------------------------------------------------- law eval

expect "eval: outcome with its article" 0 out $'toeslag = 90000.0   (article 1 of toeslagwet; direct)\nin the version of 2025-01-01' -- "${toeslag[@]}" --params '{"inkomen": 300000}'
expect "eval: what the article gives besides" 0 out "heeft_recht = true" -- "${toeslag[@]}" --params '{"inkomen": 300000}'
expect "eval: --name=value" 0 out "toeslag = 90000.0" -- law eval "--laws=$L" --law=toeslagwet --output=toeslag --date=2025-06-01 '--params={"inkomen": 300000}'
expect "eval: two outputs of two articles" 0 out $'toeslag        = 90000.0\nbekend_inkomen = 5' -- law eval --laws "$L" --law toeslagwet --output toeslag,bekend_inkomen --date 2025-06-01 --params '{"inkomen": 300000, "loon": 5}'
expect "eval: exact decimals" 0 out "toeslag = 119999.9995" -- "${toeslag[@]}" --params '{"inkomen": {"dec": "0.005"}}'
expect "eval: --laws repeated, a file" 0 out "toeslag = 90000.0" -- law eval --laws "$T/empty" --laws "$L/wet/toeslagwet.yaml" --law toeslagwet --output toeslag --date 2025-06-01 --params '{"inkomen": 300000}'
expect "eval: data sources" 0 out "bekend_inkomen = 4200" -- law eval --laws "$L" --law toeslagwet --output bekend_inkomen --date 2025-06-01 --params '{"bsn": "1"}' --data '[{"name": "brp", "key": "bsn", "records": [{"bsn": "1", "loon": 4200}, {"bsn": "2", "loon": 1}]}]'
echo '{"inkomen": 300000}' >"$T/params.json"
expect "eval: parameters from a file" 0 out "toeslag = 90000.0" -- "${toeslag[@]}" --params "@$T/params.json"
out=$("$S" "${toeslag[@]}" --params @- <"$T/params.json" 2>&1)
code=$? err=""
verdict "$([ "$code" = 0 ] && has "$out" "toeslag = 90000.0" && echo yes)" "eval: parameters from standard input" "$(report)"
expect "eval: --trace shows the steps" 0 out $'article 1 of toeslagwet\n      operation SUBTRACT = 90000.0\nresolve inkomen = 300000 [PARAMETER]' -- "${toeslag[@]}" --params '{"inkomen": 300000}' --trace

run "${toeslag[@]}" --params '{"inkomen": 300000}' --json --trace
good=yes
is_json "$T/out" || good=no
for part in '"law": "toeslagwet"' '"date": "2025-06-01"' '"article": "1"' '"toeslag": 90000.0' '"type": "Direct"' '"inputs"' '"trace"' '"node_type": "article"'; do
    has "$out" "$part" || good=no
done
verdict "$good" "eval: --json" "$(report)"
first=$out
run "${toeslag[@]}" --params '{"inkomen": 300000}' --json --trace
verdict "$([ "$out" = "$first" ] && echo yes)" "eval: the same bytes again"

run "${toeslag[@]}" --json --trace
verdict "$([ "$code" = 1 ] && is_json "$T/out" && has "$out" '"category": "VariableNotFound"' && has "$out" '"law": "toeslagwet"' &&
    has "$out" '"article": "1"' && has "$out" '"trace"' && has "$err" "Variable not found: inkomen" && echo yes)" "eval: a failure with --json is JSON too, with the steps so far" "$(report)"
run law eval --laws "$L" --law toeslagwet --output toeslag --date 2025-02-30 --json
verdict "$([ "$code" = 2 ] && is_json "$T/out" && has "$out" '"category": "InvalidDate"' && echo yes)" "eval: wrong usage with --json is JSON too" "$(report)"

# ---------------------------------------------------------------- cases that cannot be decided: exit code 1, place and advice

expect "unknown law, near one" 1 err "Law not found: toeslagwt; did you mean 'toeslagwet'?" -- law eval --laws "$L" --law toeslagwt --output toeslag --date 2025-06-01
expect "unknown law, near none" 1 err $'Law not found: burgerlijk_wetboek\n--law is the $id of a law below --laws' -- law eval --laws "$L" --law burgerlijk_wetboek --output toeslag --date 2025-06-01
expect "unknown output" 1 err $'Output \'toeslg\' not found in law \'toeslagwet\'\nthe outputs of a law are named in its file' -- law eval --laws "$L" --law toeslagwet --output toeslg --date 2025-06-01
expect "a date before every version" 1 err $'No version of law \'toeslagwet\' in force on 2024-12-31 (not yet in force)\nthe oldest version loaded is of 2025-01-01' -- law eval --laws "$L" --law toeslagwet --output toeslag --date 2024-12-31
sed "s/^valid_from.*/&\nvalid_to: '2025-05-31'/" "$L/wet/toeslagwet.yaml" >"$B/toeslagwet.yaml"
expect "a date after the last version" 1 err $'in force on 2025-06-01; last in force until 2025-05-31\nchoose an earlier --date' -- law eval --laws "$B/toeslagwet.yaml" --law toeslagwet --output toeslag --date 2025-06-01
expect "a value that nobody gave" 1 err $'toeslagwet.yaml:\nVariable not found: inkomen\ngive it in --params' -- "${toeslag[@]}"
expect "a value of the wrong kind" 1 err $'toeslagwet.yaml:33:23:\nType mismatch: expected number, got string\nlook at --params' -- "${toeslag[@]}" --params '{"inkomen": "veel"}'
expect "a file of parameters that is not there" 1 err "no-such.json: this file could not be opened: No such file or directory" -- "${toeslag[@]}" --params @no-such.json
echo '{"inkomen": }' >"$T/broken.json"
expect "broken JSON in a file" 1 err "broken.json:1:13: this is not valid JSON" -- "${toeslag[@]}" --params "@$T/broken.json"
expect "a directory of laws that is not there" 1 err "no-such-laws: this file or directory could not be found" -- law eval --laws no-such-laws --law toeslagwet --output toeslag --date 2025-06-01
expect "a directory without laws" 1 err "no law is found here; a law is a .yaml file with '\$id' and 'articles'" -- law eval --laws "$T/empty" --law toeslagwet --output toeslag --date 2025-06-01

law "$B/unclosed.yaml" '{operation: ADD, values: [1, 2'
law "$B/colon.yaml" 'a: b: c'
law "$B/operation.yaml" '{operation: ADDD, values: [1, 2]}'
law "$B/field.yaml" '{operation: ADD, valeus: [1, 2]}'
law "$B/list.yaml" '[1, 2]'
law "$B/overflow.yaml" '{operation: MULTIPLY, values: [7922816251426433759354395033.5, 10.5]}'
law "$B/whole.yaml" '{operation: ADD, values: [9223372036854775807, 1]}'
law "$B/zero.yaml" '{operation: DIVIDE, values: [1, 0]}'
law "$B/day.yaml" "{operation: DATE_ADD, date: '2025-02-30', days: 1}"
law "$B/start.yaml" 1
sed -i "s/^valid_from.*/valid_from: '2025-02-30'/" "$B/start.yaml"
law "$B/readable.yaml" 1
sed -i 's/machine_readable/machine_readabel/' "$B/readable.yaml"
law "$B/big.yaml" 1
head -c 5000000 /dev/zero | tr '\0' '#' >>"$B/big.yaml"
cat >"$B/circular.yaml" <<'YAML'
$id: circular
regulatory_layer: WET
publication_date: '2024-12-01'
valid_from: '2025-01-01'
articles:
  - number: '1'
    text: Het ene hangt af van het andere.
    machine_readable:
      execution:
        input:
          - {name: ander, type: number, source: {output: ander}}
        output:
          - {name: uitkomst, type: number}
        actions:
          - {output: uitkomst, value: $ander}
  - number: '2'
    text: En het andere van het ene.
    machine_readable:
      execution:
        input:
          - {name: uitkomst, type: number, source: {output: uitkomst}}
        output:
          - {name: ander, type: number}
        actions:
          - {output: ander, value: $uitkomst}
YAML

# shellcheck disable=SC2046 # the words of eval_of hold no spaces
{
expect "YAML that is not closed, with line and column" 1 err $'unclosed.yaml:18:1: this is not valid YAML\ncheck the indentation and quotes' -- $(eval_of unclosed)
expect "YAML with a colon too many" 1 err "colon.yaml:17:21: this is not valid YAML: mapping values are not allowed" -- $(eval_of colon)
expect "unknown operation" 1 err "operation.yaml:17:32: unknown operation 'ADDD'; did you mean ADD?" -- $(eval_of operation)
expect "misspelt field of an operation" 1 err "field.yaml:17:37: unknown field 'valeus' in ADD; did you mean 'values'?" -- $(eval_of field)
expect "misspelt field of an article" 1 err "readable.yaml:11:5: unknown field 'machine_readabel' in an article; did you mean 'machine_readable'?" -- $(eval_of readable)
expect "a list where an expression is due" 1 err "list.yaml:17:20: a list is no expression; use {operation: LIST, items:" -- $(eval_of list)
expect "articles that need each other" 1 err $'circular.yaml:\nCircular reference detected' -- $(eval_of circular)
expect "a decimal that does not fit" 1 err "overflow.yaml:17:20: Arithmetic overflow" -- $(eval_of overflow)
expect "a whole number that does not fit" 1 err "whole.yaml:17:20: Arithmetic overflow" -- $(eval_of whole)
expect "division by zero" 1 err "zero.yaml:17:20: Division by zero" -- $(eval_of zero)
expect "an impossible day in an expression" 1 err $'day.yaml:17:20:\n2025-02-30' -- $(eval_of day)
expect "an impossible day as start of a law" 1 err "start.yaml:4:13: 'valid_from' is no real day: '2025-02-30'; write it as YYYY-MM-DD" -- $(eval_of start)
expect "a law file of 5 MB" 1 err $'big.yaml: the law file has 5000\nat most 1000000 are allowed: split it' -- $(eval_of big)
}

mkdir "$B/delegation"
cat >"$B/delegation/kaderwet.yaml" <<'YAML'
$id: kaderwet
regulatory_layer: WET
publication_date: '2024-12-01'
valid_from: '2025-01-01'
articles:
  - number: '1'
    text: De gemeente stelt het bedrag vast.
    machine_readable:
      open_terms:
        - {id: bedrag, type: amount, required: true, delegated_to: gemeente, delegation_type: GEMEENTELIJKE_VERORDENING}
      execution:
        parameters:
          - {name: gemeente_code, type: string}
        output:
          - {name: uitkomst, type: amount}
        actions:
          - {output: uitkomst, value: $bedrag}
YAML
by_law() { # file, amount
    cat >"$1" <<YAML
\$id: $(basename "$1" .yaml)
regulatory_layer: GEMEENTELIJKE_VERORDENING
officiele_titel: Verordening
gemeente_code: GM0363
publication_date: '2024-12-01'
valid_from: '2025-01-01'
articles:
  - number: '1'
    text: Het bedrag.
    machine_readable:
      implements:
        - {law: kaderwet, article: '1', open_term: bedrag}
      execution:
        output:
          - {name: bedrag, type: amount}
        actions:
          - {output: bedrag, value: $2}
YAML
}
by_law "$B/delegation/verordening_een.yaml" 100
kader=(law eval --laws "$B/delegation" --law kaderwet --output uitkomst --date 2025-06-01)
expect "one by-law fills in an open term" 0 out "uitkomst = 100" -- "${kader[@]}" --params '{"gemeente_code": "GM0363"}'
expect "no by-law of this municipality" 1 err $'kaderwet.yaml:\nfills in the open term \'bedrag\' of article 1 of kaderwet' -- "${kader[@]}" --params '{"gemeente_code": "GM0014"}'
by_law "$B/delegation/verordening_twee.yaml" 200
expect "two by-laws of equal rank" 1 err $'kaderwet.yaml:\nAmbiguous priority: \'verordening_een\' and \'verordening_twee\' both fill in \'bedrag\'' -- "${kader[@]}" --params '{"gemeente_code": "GM0363"}'

# ---------------------------------------------------------------- law check

expect "check: sound laws" 0 out "1 file, 1 law version: 0 errors" -- law check "$L"
run law check "$B/operation.yaml" "$B/list.yaml" "$L"
verdict "$([ "$code" = 1 ] && [ -z "$err" ] && has "$out" "operation.yaml:17:32: error: unknown operation 'ADDD'; did you mean ADD? [load]" &&
    has "$out" "list.yaml:17:20: error: " && has "$out" "3 files, 1 law version: 2 errors" && echo yes)" "check: files that do not load are findings, the others are still checked" "$(report)"
sed "s/source: {output: ander}/source: {regulation: elders, output: ander}/" "$B/circular.yaml" >"$B/elders.yaml"
expect "check: a reference to a law that is not there" 1 out $'elders.yaml:11:\n error: \n[unresolved-law]' -- law check "$B/elders.yaml"
expect "check: articles that need each other" 1 out $'circular.yaml:\n error: \n[cycle]' -- law check "$B/circular.yaml"
run law check --json "$B/elders.yaml" "$B/field.yaml"
verdict "$([ "$code" = 1 ] && is_json "$T/out" && has "$out" '"kind": "unresolved-law"' && has "$out" '"kind": "load"' && has "$out" '"errors": ' && echo yes)" "check: --json" "$(report)"
expect "check: a path that is not there" 1 err "no-such: this file or directory could not be found" -- law check no-such
expect "check: a directory without laws" 1 err "no law is found here" -- law check "$T/empty"

# ---------------------------------------------------------------- law explain

explain=(law explain --laws "$L" --law toeslagwet --output toeslag --date 2025-06-01 --params '{"inkomen": 300000}')
expect "explain: in Dutch unless asked otherwise" 0 out $'Toeslagwet\nhttps://wetten.overheid.nl/BWBR0000001#Artikel1\n900,00' -- "${explain[@]}"
nl=$out
expect "explain: in English" 0 out $'Toeslagwet\nhttps://wetten.overheid.nl/BWBR0000001#Artikel1\n900.00' -- "${explain[@]}" --lang en
verdict "$([ -n "$nl" ] && [ "$nl" != "$out" ] && ! has "$nl$out" "[law." && echo yes)" "explain: two languages, no sentence missing" "$(report)"
expect "explain: a case that cannot be decided" 1 err "Variable not found: inkomen; give it in --params" -- law explain --laws "$L" --law toeslagwet --output toeslag --date 2025-06-01

# ---------------------------------------------------------------- receipts

export SOURCE_DATE_EPOCH=1750000000
run "${toeslag[@]}" --params '{"inkomen": 300000}' --receipt
cp "$T/out" "$T/receipt.json"
verdict "$([ "$code" = 0 ] && is_json "$T/receipt.json" && has "$out" '"toeslag"' && has "$out" "2025-06-15T15:06:40Z" && echo yes)" "eval: --receipt prints a receipt" "$(report)"
unset SOURCE_DATE_EPOCH
expect "replay: the same decision" 0 out "same: made again with these laws, the decision is the same" -- law replay --laws "$L" "$T/receipt.json"
out=$("$S" law replay --laws "$L" - <"$T/receipt.json" 2>&1)
code=$? err=""
verdict "$([ "$code" = 0 ] && has "$out" "same: " && echo yes)" "replay: a receipt from standard input" "$(report)"
sed 's/90000/95000/' "$T/receipt.json" >"$T/tampered.json"
expect "replay: a receipt that somebody changed" 1 out $'tampered: \ndo not rely on it' -- law replay --laws "$L" "$T/tampered.json"
# A receipt that claims another outcome and has a fitting hash: the hash is over all but itself and the time.
forged=$(sed 's/,"hash":"[^"]*","timestamp":"[^"]*"}$/}/; s/90000/95000/' "$T/receipt.json" | tr -d '\n')
hash=$(printf %s "$forged" | sha256sum | cut -d' ' -f1)
printf '%s,"hash":"sha256:%s","timestamp":"2025-06-15T15:06:40Z"}\n' "${forged%\}}" "$hash" >"$T/forged.json"
expect "replay: another outcome than the receipt says" 1 out $'different: \ncompare the engine versions' -- law replay --laws "$L" "$T/forged.json"
mkdir "$T/newer" && sed 's/120000/130000/' "$L/wet/toeslagwet.yaml" >"$T/newer/toeslagwet.yaml"
expect "replay: a law that has changed" 1 out $'changed: the law \'toeslagwet\' of 2025-01-01\nreplay it with the laws it was made with' -- law replay --laws "$T/newer" "$T/receipt.json"
run law replay --json --laws "$T/newer" "$T/receipt.json"
verdict "$([ "$code" = 1 ] && is_json "$T/out" && has "$out" '"status": "changed"' && echo yes)" "replay: --json" "$(report)"
expect "replay: what is no receipt" 1 err "params.json: this is no receipt" -- law replay --laws "$L" "$T/params.json"
expect "replay: a receipt that is not there" 1 err "no-such.json: this file could not be opened" -- law replay --laws "$L" no-such.json

# ---------------------------------------------------------------- suites

mkdir "$T/features"
cat >"$T/features/toeslag.feature" <<'FEATURE'
Feature: toeslag

  Background:
    Given the calculation date is "2025-06-01"

  Scenario: een inkomen onder de grens
    Given parameter "inkomen" is 300000
    When I evaluate "toeslag" of "toeslagwet"
    Then the execution succeeds
    And output "toeslag" equals 90000

  Scenario: een hoog inkomen
    Given parameter "inkomen" is 9000000
    When I evaluate "heeft_recht" of "toeslagwet"
    Then output "heeft_recht" is false
FEATURE
expect "test: scenarios that hold" 0 out "2 passed, 0 failed" -- law test --laws "$L" "$T/features/toeslag.feature"
expect "test: --verbose names them" 0 out $'een inkomen onder de grens\n2 passed, 0 failed' -- law test --verbose --laws "$L" "$T/features"
sed 's/equals 90000/equals 80000/' "$T/features/toeslag.feature" >"$T/features/zz.feature"
expect "test: a directory, a scenario that does not hold" 1 out $'zz.feature\n80000\n3 passed, 1 failed' -- law test --laws "$L" "$T/features"
sed 's/the execution succeeds/the execution succeds/' "$T/features/toeslag.feature" >"$T/misspelt.feature"
run law test --laws "$L" "$T/misspelt.feature" "$T/features/toeslag.feature"
verdict "$([ "$code" = 1 ] && has "$err" "misspelt.feature:9:" && has "$out" "2 passed, 1 failed" && echo yes)" "test: a sentence that is not in the grammar, and the next file still runs" "$(report)"
expect "test: a directory without features" 1 err "there is no file whose name ends in '.feature'" -- law test --laws "$L" "$T/empty"

python3 - "$L/wet/toeslagwet.yaml" >"$T/vectors.jsonl" <<'PYTHON'
import json, sys
law = open(sys.argv[1]).read()
for name, laws, inkomen, toeslag in (("own", [law], 300000, "90000.0"), ("shared", None, 1200000, 0), ("wrong", [law], 300000, 1)):
    case = {"id": name, "law": "toeslagwet", "outputs": ["toeslag"], "params": {"inkomen": inkomen}, "date": "2025-06-01"}
    if laws:
        case["laws"] = laws
    value = {"dec": toeslag} if isinstance(toeslag, str) else {"dec": "0.0"} if toeslag == 0 else toeslag
    case["expect"] = {"outputs": {"toeslag": value, "heeft_recht": inkomen < 1200000}, "article": "1"}
    print(json.dumps(case))
PYTHON
head -1 "$T/vectors.jsonl" >"$T/good.jsonl"
expect "vectors: the example" 0 out "6 passed, 0 failed" -- law vectors tests/vectors/example.jsonl
expect "vectors: with a law of their own" 0 out "1 passed, 0 failed" -- law vectors "$T/good.jsonl"
expect "vectors: --laws, and one that fails" 1 out $'vectors.jsonl:3 wrong: output \'toeslag\' is 90000.0\n2 passed, 1 failed' -- law vectors --laws "$L" "$T/vectors.jsonl"
expect "vectors: --verbose" 1 out "vectors.jsonl:1 own: passed" -- law vectors --verbose --laws "$L" "$T/vectors.jsonl"
expect "vectors: a vector that needs --laws" 1 out "give a directory of laws" -- law vectors "$T/vectors.jsonl"
run law vectors "$L/wet/toeslagwet.yaml" "$T/good.jsonl"
verdict "$([ "$code" = 1 ] && has "$err" "toeslagwet.yaml:1" && has "$out" "1 passed, 1 failed" && echo yes)" "vectors: a file that is none, and the next one still runs" "$(report)"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
