#!/usr/bin/env bash
# Where it chafes: the command for one household and for many, on the demo municipality and on random rules, against enumeration of all sets.
# $SAMENHANG is the program; SEED=n for other random rules. Prints TAP lines and, last, `N passed, N failed`.
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

says() { # name question(python over c, b: bottlenecks by kind and id, sources(bottleneck)) -- words of the command
    local name=$1 question=$2
    shift 3
    if ! "$S" chafe "$@" --json >"$T/out" 2>"$T/err"; then
        verdict no "$name" "$(cat "$T/err")"
    elif python3 -c "
import json
c = json.load(open('$T/out'))
b = {(x['kind'], x['id']): x for x in c.get('bottlenecks', [])}
a = {i: x for (kind, i), x in b.items() if kind == 'action'}
sources = lambda x: [c['rules'][r]['source'] for r in x['release'] or []]
assert $question, sorted(a)" 2>"$T/err"; then
        verdict yes "$name"
    else
        verdict no "$name" "$(tail -1 "$T/err")"
    fi
}

has() { # name part -- words of the command
    local name=$1 wanted=$2
    shift 3
    "$S" chafe "$@" --width 1000 >"$T/out" 2>&1
    verdict "$(grep -qF -- "$wanted" "$T/out" && echo yes)" "$name" "$(head -40 "$T/out")"
}

lacks() { # name part -- words of the command, that prints something
    local name=$1 unwanted=$2
    shift 3
    "$S" chafe "$@" --width 1000 >"$T/out" 2>"$T/err" || : >"$T/out"
    verdict "$([ -s "$T/out" ] && ! grep -qF -- "$unwanted" "$T/out" && echo yes)" "$name" "$(grep -F -- "$unwanted" "$T/out")"
}

refused() { # name wanted-part -- words
    local name=$1 wanted=$2
    shift 3
    if "$S" chafe "$@" >"$T/out" 2>"$T/err"; then
        verdict no "$name" "it was accepted"
    elif grep -qF -- "$wanted" "$T/err" && [ ! -s "$T/out" ]; then
        verdict yes "$name"
    else
        verdict no "$name" "$(cat "$T/err" "$T/out")"
    fi
}

# ---------------------------------------------------------------- one household, a case of each layer
shower=content/examples/case-2-douche.yaml
case1=content/examples/case-1-gezin-schulden.yaml
says "the quick shower: a contract, and a habit behind it; allowed all along" \
    "a['quick_shower']['layer'] == 'contract' and len(a['quick_shower']['blocking']) == 2 and len(a['quick_shower']['release']) == 2 and a['quick_shower']['all_along'] and all(c['rules'][r]['table'] == 'heads' for r in a['quick_shower']['release'])" \
    -- $shower
says "the adaptation that is a right is not blocked" "'home_adaptation' not in a" -- $shower
says "from day care to work: a habit alone" "a['daycare_to_work']['layer'] == 'habit' and a['daycare_to_work']['all_along']" -- $shower
says "a washing machine: a local list, that need not be one" \
    "a['white_goods']['layer'] == 'local_rule' and a['white_goods']['all_along'] and c['rules'][a['white_goods']['release'][0]]['table'] == 'council'" -- $case1
says "paying off the arrears: national law, and no word that it is allowed" \
    "a['rent_debt_grant']['layer'] == 'national_law' and not a['rent_debt_grant']['all_along'] and sources(a['rent_debt_grant']) == ['Participatiewet art. 13 lid 1 onder g'] and c['rules'][a['rent_debt_grant']['release'][0]]['table'] == 'state'" -- $case1
says "a post address: a fact, and nothing to let go" "a['post_address']['layer'] == 'fact' and a['post_address']['release'] is None and not a['post_address']['all_along']" -- $case1
says "refused schemes that nobody asked for are there, and not wanted" "not b['scheme', 'studietoeslag']['wanted'] and b['scheme', 'aow']['release']" -- $case1
sed '/^zorgen:/,/^hulpvragen:/{/^hulpvragen:/!d}' content/examples/case-6-jongen-bij-de-huisarts.yaml >"$T/case6.yaml"
printf 'zorgen:\n  - {van: samen, tekst: Mijn zoon hangt op straat.}\n' >>"$T/case6.yaml"
says "a club: the by-law itself; its scheme: the by-law by its article" "sources(a['sports_club']) == ['Verordening meedoen Merendal 2025 art. 2'] and a['sports_club']['layer'] == 'local_rule' and sources(b['scheme', 'meedoenregeling']) == ['Verordening meedoen Merendal 2025, artikel 2']" -- "$T/case6.yaml"
sed 's/^zorgen:$/zorgen:\n  - {van: gerrit, tekst: Ik kan geen werk vinden}/' $shower >"$T/jobless.yaml"
says "a local rule that asks for a right stands in the way itself, and not the law that refused it" "a['basic_job']['layer'] == 'local_rule' and a['basic_job']['all_along'] and [c['rules'][r]['table'] for r in a['basic_job']['release']] == ['council']" -- "$T/jobless.yaml"
for f in content/examples/*.yaml; do
    says "$(basename "$f"): what blocks has rules, a release has no fact, all along has an article for each" \
        "all(x['blocking'] and all(x['blocking']) and (x['release'] is None or all(c['rules'][r]['layer'] != 'fact' for r in x['release'])) and x['all_along'] == (x['release'] is not None and all(c['rules'][r]['allowed'] for r in x['release'])) for x in b.values())" \
        -- "$f"
done

# ---------------------------------------------------------------- its words
has "what stands in the way, by layer with its source" "- Contract: De leverancier van Merendal levert geen douchecabines onder EUR 2.500" -- $shower
has "where it stands that it need not be so" "Het hoeft niet zo. Dat staat in: Wmo 2015 art. 2.3.3" -- $shower
has "at which layer it stops" "Van de wet en van de gemeente kon het. Het contract houdt het tegen." -- $shower
has "allowed all along" "Er hoeft geen regel te veranderen: het mocht al die tijd." -- $shower
has "whose table" "Op de tafel van: het Rijk." -- $case1
has "danger first" "Dit komt eerst: U dreigt uw huis te verliezen." -- $case1
has "in English" "No rule has to change: it was allowed all along." -- $shower --lang en
has "a by-law, after the law allowed it" "National law allowed it. The rule of the municipality stops it." -- $case1 --lang en
has "a law that looks no further than the first no" "De wet kijkt niet verder dan de eerste nee." -- "$T/case6.yaml"
has "who told nothing is told so" "U vertelde niet waar u wakker van ligt." -- content/examples/gescheiden-ouders.yaml
lacks "no own words unless they are asked for" "U zei" -- $shower
has "own words when they are" "U zei: “" -- $case1 --words
lacks "own words have no name of a child" "Puck" -- $case1 --words
sed 's/De douche is al een jaar kapot en in$/Gerrit’s douche is al een jaar kapot. Mijn buurvrouw Şengül weet het, en opa-Henk, “Kees” en Łukasz ook. Dat is/' $shower >"$T/names.yaml"
has "own words around names" "[…] douche is al een jaar kapot. Mijn buurvrouw […] weet het, en […] en […] ook." -- "$T/names.yaml" --words
for name in Gerrit’s Şengül Henk Kees Łukasz; do lacks "own words have no $name" "$name" -- "$T/names.yaml" --words; done
sed 's/Thuis is het altijd ruzie\./Hij slaat mij./' $case1 >"$T/hits.yaml"
says "who is not safe is told nothing but that" "c['unsafe'] and not b and not c['rules'] and not c['goals']" -- "$T/hits.yaml" --words
has "in words" "Iemand is thuis niet veilig. Dat komt eerst." -- "$T/hits.yaml"
"$S" chafe $case1 --words >"$T/a" && "$S" chafe - --words <$case1 >"$T/b" && cmp -s "$T/a" "$T/b"
verdict "$([ $? = 0 ] && echo yes)" "the same household gives the same words, also from standard input"

# ---------------------------------------------------------------- random rules: goals against all sets of rules
cp -r content "$T/content"
cat >"$T/random.py" <<'PY'
import itertools, json, os, random, re, subprocess, sys
program, where, seed = sys.argv[1], sys.argv[2], int(os.environ.get("SEED", "2026"))
layers = ["fact", "national_law", "local_rule", "contract", "habit"]
print(f"# seed {seed}")

def rules_of(r):
    """A dozen rules; the same rule may stand in the way of many actions."""
    return [(layers[r.randrange(5)] if r.random() < 0.7 else "habit", f"rule {i}", f"regel {i}", r.random() < 0.5) for i in range(12)]

def rewrite(r, pool):
    for name in sorted(os.listdir("content/actions")):
        if not name.endswith(".yaml"):
            continue
        out = []
        for action in re.split(r"(?m)^(?=  - id: )", open(f"content/actions/{name}", encoding="utf-8").read()):
            if action.startswith("  - id: "):
                chosen = [] if r.random() < 0.02 else r.sample(pool, r.choice([1, 1, 2, 3]))
                lines = "".join(f'      - id: c{i}\n        layer: {layer}\n        source: "{source}"\n        needs: {{nothing: true}}\n        words: {{nl: "{words}", en: "{words}"}}\n'
                                + ('        allowed: "somewhere"\n' if allowed or layer == "habit" else "") for i, (layer, source, words, allowed) in enumerate(chosen))
                action = re.sub(r"(?m)^    conditions:.*\n(?:      .*\n)*", "", action)
                action = re.sub(r"(?m)^    cost:", ("    conditions:\n" + lines if chosen else "    conditions: []\n") + "    cost:", action, count=1)
                action = re.sub(r"(?m)^    after: .*$", "    after: []", action)
            out.append(action)
        open(f"{where}/actions/{name}", "w", encoding="utf-8").write("".join(out))

def minimal(universe, holds):
    found = []
    for n in range(len(universe) + 1):
        for s in itertools.combinations(universe, n):
            s = frozenset(s)
            if not any(f <= s for f in found) and holds(s):
                found.append(s)
    return found

goals = blocked = 0
for round in range(4):
    r = random.Random(seed * 100 + round)
    rewrite(r, rules_of(r))
    c = json.loads(subprocess.run([program, "chafe", "content/examples/case-1-gezin-schulden.yaml", "--content", where, "--json"], check=True, capture_output=True, text=True).stdout)
    layer = [layers.index(x["layer"]) for x in c["rules"]]
    wanted = [b for b in c["bottlenecks"] if b["kind"] != "scheme"]
    actions = [b for b in wanted if b["kind"] == "action"]
    for b in actions:  # a conjunction: each rule blocks by itself, and all must go
        ways = [frozenset(x for s in b["blocking"] for x in s)]
        assert all(len(s) == 1 for s in b["blocking"]), b
        assert b["release"] == (None if any(layer[x] == 0 for x in ways[0]) else sorted(ways[0])), b
        assert layers[min(layer[x] for x in ways[0])] == b["layer"], b
    for b in wanted:
        if b["kind"] != "goal":
            continue
        blocked += 1
        ways = [frozenset(x for s in a["blocking"] for x in s) for a in actions if any(h["goal"] == b["id"] for h in a["helps"])]
        universe = sorted(set().union(*ways))
        cost = lambda s, order: [sum(layer[x] == l for x in s) for l in order]
        sets = minimal(universe, lambda kept: all(w & kept for w in ways))
        told = [frozenset(s) for s in b["blocking"]]
        assert all(t in sets for t in told) and len(set(told)) == len(told), (b, sets)
        assert len(told) == min(len(sets), 5) and b["more_blocking"] == (len(sets) > 5), (b, sets)
        softest = [4, 3, 2, 1, 0]
        assert sorted(cost(t, softest) for t in told) == sorted(cost(s, softest) for s in sets)[:len(told)], (b, sets)
        releases = [w for w in minimal([x for x in universe if layer[x] > 0], lambda gone: any(w <= gone for w in ways))]
        assert (b["release"] is None) == (not releases), (b, ways)
        if releases:
            assert frozenset(b["release"]) in releases and cost(b["release"], [1, 2, 3, 4]) == min(cost(s, [1, 2, 3, 4]) for s in releases), (b, releases)
        assert b["layer"] == layers[next(l for l in range(5) if all(any(layer[x] <= l for x in w) for w in ways))], b
        assert b["all_along"] == (bool(releases) and all(c["rules"][x]["allowed"] for x in b["release"])), b
    goals += len(c["goals"])
print(f"# {goals} goals, {blocked} of them blocked")
assert blocked > 20
PY
python3 "$T/random.py" "$S" "$T/content" >"$T/out" 2>"$T/err"
verdict "$([ $? = 0 ] && echo yes)" "goals of random rules: smallest sets and releases as by enumeration" "$(cat "$T/out"; tail -3 "$T/err")"
grep '^#' "$T/out"

# ---------------------------------------------------------------- what must come before is in the way too
rm -rf "$T/content" && cp -r content "$T/content"
python3 - "$T/content/actions/work.yaml" <<'PY'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
parts = re.split(r"(?m)^(?=  - id: )", text)
for i, p in enumerate(parts):
    if p.startswith("  - id: daycare_to_work\n"):
        parts[i] = re.sub(r"(?m)^    after: .*$", "    after: [quick_shower]", p)
        assert parts[i] != p
open(sys.argv[1], "w", encoding="utf-8").write("".join(parts))
PY
says "an action that waits for another waits for its rules" "set(a['quick_shower']['release']) < set(a['daycare_to_work']['release']) and len(a['daycare_to_work']['release']) == 3 and a['daycare_to_work']['layer'] == 'contract'" -- $shower --content "$T/content"

# ---------------------------------------------------------------- many households
mkdir -p "$T/many/deeper"
for i in 1 2 3 4 5 6 7 8 9 10; do sed "s/Elke envelop is een bom\./Brief $i is een bom, zei Noor tegen Achmed./" $case1 >"$T/many/$i.yaml"; done
for i in 1 2 3 4 5 6; do cp $shower "$T/many/deeper/$i.yaml"; done
cp "$T/hits.yaml" "$T/many/hits.yaml"
"$S" chafe "$T/many" --json --words >"$T/counts" 2>"$T/err" && "$S" chafe "$T/many" --words --lang en --width 1000 >"$T/english" 2>>"$T/err"
verdict "$([ $? = 0 ] && echo yes)" "agendas of a directory" "$(cat "$T/err")"
counts() { # name question(python over c: the agendas, rules, things, said)
    python3 -c "
import json
c = json.load(open('$T/counts'))
tables = ('state', 'council', 'heads')
rules = {t: {r['source']: r for r in c[t]['rules']} for t in tables}
things = {t: {x['id'] for r in c[t]['rules'] for x in r['blocks']} for t in tables}
said = [w for t in tables for r in c[t]['rules'] for x in r['blocks'] for w in x['quotes']]
assert $2, (c, said)" 2>"$T/err"
    verdict "$([ $? = 0 ] && echo yes)" "$1" "$(tail -1 "$T/err")"
}
counts "down to a multiple of five" "c['households'] == 15 and c['blocked'] == 15 and c['all_along'] == 15 and all(r['households'] == 10 for t in tables for r in c[t]['rules'])"
counts "three tables, with what each rule blocks" "[x['id'] for x in rules['state']['Participatiewet art. 13 lid 1 onder g']['blocks']] == ['rent_debt_grant'] and 'white_goods' in things['council'] and 'ips' in things['heads']"
counts "what happens in fewer than ten is not told, and that there is more is" "'quick_shower' not in things['heads'] and c['heads']['more'] and not c['council']['more']"
counts "no fact is on a table, no danger is counted" "not any(r['layer'] == 'fact' for t in tables for r in c[t]['rules']) and not any('eviction' in things[t] for t in tables)"
counts "no name and no amount, and nothing of which file" "not any(w in json.dumps(c) for w in ('Noor', 'Zandstra', 'Puck', '€', 'hits', 'case-1', '$T'))"
counts "own words without names and numbers" "said and any('[…]' in w for w in said) and not any(n in ' '.join(said) for n in ('Noor', 'Achmed', 'Jesse', 'Puck')) and not any(d.isdigit() for w in said for d in w)"
counts "each once" "all(len(x['quotes']) == len(set(x['quotes'])) for t in tables for r in c[t]['rules'] for x in r['blocks'])"
for part in "For our own heads: contracts and habits" "Stops: Bed or washing machine paid for (in 10)" "Somebody said: “" "It need not be so. That stands in: " "Counts are rounded down to five."; do
    verdict "$(grep -qF -- "$part" "$T/english" && echo yes)" "agendas in words: $part" "$(head -40 "$T/english")"
done
# everything is stopped by one habit: then goals are blocked, and those that are dangers are not counted
rm -rf "$T/content" && cp -r content "$T/content"
python3 - "$T/content/actions" <<'PY'
import glob, re, sys
for name in glob.glob(sys.argv[1] + "/*.yaml"):
    text = open(name, encoding="utf-8").read()
    text = re.sub(r"(?m)^    conditions:.*\n(?:      .*\n)*", "", text)
    text = re.sub(r"(?m)^    cost:", '    conditions:\n      - {id: c, layer: habit, source: "s", needs: {nothing: true}, words: {nl: "w", en: "w"}, allowed: "a"}\n    cost:', text)
    open(name, "w", encoding="utf-8").write(text)
PY
"$S" chafe "$T/many" --json --content "$T/content" >"$T/counts" 2>"$T/err"
counts "a goal is on the agenda, and a danger is not" "[(r['source'], r['households']) for r in c['heads']['rules']] == [('s', 15)] and {'debts', 'sleep'} <= things['heads'] and 'rent_debt_grant' in things['heads'] and 'eviction' not in things['heads'] and not c['heads']['more']"
counts "no own words unless they are asked for" "not said"
# the same rule twice: of one action the catalogue says that it need not be so
rm -rf "$T/content" && cp -r content "$T/content"
python3 - "$T/content/actions" <<'PY'
import glob, re, sys
for name in glob.glob(sys.argv[1] + "/*.yaml"):
    parts = re.split(r"(?m)^(?=  - id: )", open(name, encoding="utf-8").read())
    for i, p in enumerate(parts):
        allowed = ', allowed: "a"' if p.startswith("  - id: white_goods\n") else ""
        p = re.sub(r"(?m)^    conditions:.*\n(?:      .*\n)*", "", p)
        p = re.sub(r"(?m)^    after: .*$", "    after: []", p)
        parts[i] = re.sub(r"(?m)^    cost:", '    conditions:\n      - {id: c, layer: local_rule, source: "s", needs: {nothing: true}, words: {nl: "w", en: "w"}' + allowed + "}\n    cost:", p)
    open(name, "w", encoding="utf-8").write("".join(parts))
PY
says "allowed is of the action that says so, and of no other" "len(a) > 1 and [i for i in a if a[i]['all_along']] == ['white_goods']" -- $case1 --content "$T/content"
"$S" chafe "$T/many" --json --content "$T/content" >"$T/counts" 2>"$T/err"
counts "the same of many households" "len(c['council']['rules']) == 2 and sorted((bool(r['allowed']), 'white_goods' in x, len(x) > 1) for r in c['council']['rules'] for x in [{t['id'] for t in r['blocks'] if t['kind'] == 'action'}]) == [(False, False, True), (True, True, False)]"
# what a household answered is no part of a rule
mkdir -p "$T/clubs"
for i in 1 2 3 4 5 6 7 8 9 10; do cp "$T/case6.yaml" "$T/clubs/$i.yaml"; done
says "an article is told without what anybody answered" "[(r['words'], r['households'], bool(r['url'])) for r in c['council']['rules'] if r['source'] == 'Verordening meedoen Merendal 2025, artikel 2'] == [(None, 10, True)]" -- "$T/clubs"

# ---------------------------------------------------------------- bad input
mkdir -p "$T/few" "$T/empty" "$T/some/deeper" && cp $case1 "$T/few/" && cp $shower "$T/some/"
refused "too few households" "1 households are too few" -- "$T/few"
refused "a directory without households, by its name" "$T/empty: there is no household file (.yaml) here" -- "$T/empty"
printf 'formaat: huishouden/1\npersonen: {id: a, schoenmaat: 41}\n' >"$T/some/deeper/zz-broken.yaml"
refused "a broken file among others, with its name and line, and nothing printed" "deeper/zz-broken.yaml:2" -- "$T/some"
refused "the same with own words" "deeper/zz-broken.yaml:2" -- "$T/some" --words
refused "a broken file alone" "zz-broken.yaml:2" -- "$T/some/deeper/zz-broken.yaml"
refused "what is not there" "$T/nothing.yaml" -- "$T/nothing.yaml"
refused "no file" "FILE|DIR" --
printf 'zorgen: []\n' >"$T/some/deeper/zz-broken.yaml"
refused "a file that is no household" "zz-broken.yaml" -- "$T/some"

echo "$passed passed, $failed failed"
[ $failed = 0 ]
