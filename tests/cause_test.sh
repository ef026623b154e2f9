#!/usr/bin/env bash
# What follows from what is observed, from outside: nets written here, whose posteriors were worked out by hand, bad input, and every posterior
# of the reference networks when they are there. $SAMENHANG is the program. Prints TAP lines and, last, `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
S=$(realpath "${SAMENHANG:-build/samenhang}")
[ -x "$S" ] || { echo "not ok 1 - there is no program '$S'; run make first"; exit 1; }
T=$(mktemp -d) || exit 1
trap 'rm -rf "$T"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC
R=../shared/cause
passed=0 failed=0 skipped=0

verdict() { # good? name [what went wrong]
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed + skipped)) - $2"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed + skipped)) - $2"
        [ -z "${3:-}" ] || printf '%s\n' "$3" | sed 's/^/#   /'
    fi
}

# Compares lines `name p p …`, or a line with one number: the same names in the same order, numbers within the tolerance.
cat >"$T/near.py" <<'PY'
import math, sys
def rows(path):
    return [line.rsplit('"', 1) if line.startswith('"') else line.split(" ", 1) for line in open(path).read().splitlines()]
wanted, got, near = rows(sys.argv[1]), rows(sys.argv[2]), float(sys.argv[3])
assert len(wanted) == len(got), f"{len(got)} lines, not {len(wanted)}"
for w, g in zip(wanted, got):
    if len(w) == 1:
        w, g = ["", w[0]], ["", g[0]]
    a, b = [float(x) for x in w[1].split()], [float(x) for x in g[1].split()]
    assert w[0] == g[0] and len(a) == len(b) > 0, f"{g}, not {w}"
    assert all(math.isfinite(y) and abs(x - y) <= near for x, y in zip(a, b)), f"{g}, not {w}"
PY

near() { # name wanted -- words of the command...
    local name=$1 wanted=$2 good=no said
    shift 3
    printf '%s\n' "$wanted" >"$T/wanted"
    "$S" cause marginals "$@" >"$T/out" 2>"$T/err" </dev/null && said=$(python3 "$T/near.py" "$T/wanted" "$T/out" 1e-12 2>&1) && good=yes
    verdict $good "$name" "${said:-}
$(<"$T/err")"
}

refused() { # name code part of the sentence -- words of the command...
    local name=$1 wanted=$2 part=$3 good=yes code
    shift 4
    "$S" cause marginals "$@" >"$T/out" 2>"$T/err" </dev/null
    code=$?
    [ "$code" = "$wanted" ] && [ ! -s "$T/out" ] && [ "$(wc -l <"$T/err")" = 1 ] && [[ $(<"$T/err") == *"$part"* ]] || good=no
    verdict $good "$name" "exit code $code, not $wanted; expected: $part
$(cat "$T/out" "$T/err")"
}

# ---------------------------------------------------------------- by hand

# Rain 0.3; street wet 0.9 with rain, 0.1 without: P(wet) = 0.27 + 0.07 = 0.34; P(rain | wet) = 0.27 / 0.34.
cat >"$T/rain.bif" <<'BIF'
network rain { }
variable rain { type discrete [ 2 ] { yes, no }; }
variable "wet street" { type discrete [ 2 ] { yes, no }; }
variable a=b { type discrete [ 2 ] { =x, y }; }
probability ( rain ) { table 0.3, 0.7; }
probability ( "wet street" | rain ) { (yes) 0.9, 0.1; (no) 0.1, 0.9; }
probability ( a=b | "wet street" ) { (yes) 1, 0; (no) 0.5, 0.5; }
BIF
near "nothing known" $'rain 0.3 0.7\n"wet street" 0.34 0.66\na=b 0.67 0.33' -- "$T/rain.bif"
printf '"wet street" yes # seen\n' >"$T/wet"
near "the street is wet" $'rain 0.79411764705882353 0.20588235294117647\n"wet street" 1 0\na=b 1 0' -- "$T/rain.bif" --evidence "$T/wet"
near "ln of its probability" -1.0788096613719298 -- "$T/rain.bif" --evidence "$T/wet" --logz
near "nothing known: ln 1" 0 -- "$T/rain.bif" --logz
near "made wet, it says nothing of rain" $'rain 0.3 0.7\n"wet street" 1 0\na=b 1 0' -- "$T/rain.bif" --do "wet street=yes"
near "several, and = in names" $'rain 0 1\n"wet street" 0.1 0.9\na=b 1 0' -- "$T/rain.bif" --do rain=no --do a=b==x
near "made, and seen so" 0 -- "$T/rain.bif" --do "wet street=yes" --evidence "$T/wet" --logz
printf 'a=b y\n' | "$S" cause marginals "$T/rain.bif" --evidence - >"$T/out" 2>"$T/err"
printf 'rain 0.045454545454545456 0.95454545454545459\n"wet street" 0 1\na=b 0 1\n' >"$T/wanted"
said=$(python3 "$T/near.py" "$T/wanted" "$T/out" 1e-12 2>&1)
verdict "$([ $? = 0 ] && echo yes)" "evidence from standard input" "$said $(<"$T/err")"
"$S" cause marginals "$T/rain.bif" --evidence "$T/wet" >"$T/out" 2>"$T/err"
verdict "$(python3 -c 'import sys; x = open(sys.argv[1]).read().split()[1]; print("yes" if x == "%.17g" % float(x) and len(x) >= 17 else "no")' "$T/out")" \
    "17 significant digits" "$(<"$T/out")"

# ---------------------------------------------------------------- bad input

net() { # file: a net of two, with these tables
    printf 'network n { }\nvariable a { type discrete [ 2 ] { s, t }; }\nvariable b { type discrete [ 2 ] { u, v }; }\n%s\n' "$2" >"$T/$1"
}
net cycle.bif $'probability ( a | b ) { default 1, 0; }\nprobability ( b | a ) { default 1, 0; }'
refused "a cycle" 1 "cycle.bif:4:15: a cycle: a → b → a" -- "$T/cycle.bif"
net sum.bif $'probability ( a ) { table 0.5, 0.6; }\nprobability ( b ) { table 1, 0; }'
refused "a row that does not add up" 1 "sum.bif:4:21: the row of 'a' adds up to 1.1, not to 1" -- "$T/sum.bif"
net state.bif $'probability ( a ) { table 0.5, 0.5; }\nprobability ( b | a ) { (s) 1, 0; (w) 1, 0; }'
refused "an unknown state in a row" 1 "state.bif:5:36: 'a' has no state 'w'; it has: s, t" -- "$T/state.bif"
{
    echo 'network n { }'
    for i in $(seq 0 60); do echo "variable v$i { type discrete [ 2 ] { s, t }; }"; done
    echo "probability ( v0 | $(seq -s ', ' -f 'v%g' 1 60) ) { default 0.5, 0.5; }"
} >"$T/sixty.bif"
refused "a node with sixty parents" 1 "sixty.bif:63:15: the table of 'v0' with its 60 parents would hold 2.306e+18 numbers; at most 16777216" -- "$T/sixty.bif"
net never.bif $'probability ( a ) { table 1, 0; }\nprobability ( b | a ) { (s) 0, 1; (t) 1, 0; }'
echo "b u" >"$T/never"
refused "evidence that cannot be" 1 "never.bif" -- "$T/never.bif" --evidence "$T/never"
refused "and its logarithm" 1 "never.bif" -- "$T/never.bif" --evidence "$T/never" --logz
refused "made so, and seen otherwise" 1 "rain.bif" -- "$T/rain.bif" --do "wet street=no" --evidence "$T/wet"
echo "b w" >"$T/seen"
refused "an unknown state in evidence" 1 "seen:1:3: 'b' has no state 'w'; it has: u, v" -- "$T/never.bif" --evidence "$T/seen"
echo "c w" >"$T/seen"
refused "an unknown variable in evidence" 1 "seen:1:1: this network has no variable 'c'" -- "$T/never.bif" --evidence "$T/seen"
printf 'b v\nb v\n' >"$T/seen"
refused "evidence twice" 1 "seen:2:1: 'b' is already observed" -- "$T/never.bif" --evidence "$T/seen"
refused "no evidence file" 1 "none" -- "$T/never.bif" --evidence "$T/none"
refused "no net" 1 "none.bif" -- "$T/none.bif"
refused "a net of another format" 2 "its name must end in .bif" -- "$T/net.yaml"
refused "no argument" 2 "'cause marginals' needs NET" --
refused "do without a state" 2 "has no '='; write VAR=STATE" -- "$T/rain.bif" --do rain
refused "do of an unknown variable" 1 "no such variable" -- "$T/rain.bif" --do snow=yes
refused "do of an unknown state" 1 "'rain' has no such state" -- "$T/rain.bif" --do rain=maybe
refused "do twice" 2 "sets 'rain' twice" -- "$T/rain.bif" --do rain=yes --do rain=no

# Every pair of 28 variables has a child that is seen, so all 28 belong together: 30^28 numbers, told beforehand.
python3 - >"$T/large.bif" <<'PY'
n, states = 28, 30
print("network large { }")
for i in range(n):
    print(f"variable x{i} {{ type discrete [ {states} ] {{ {', '.join(f's{k}' for k in range(states))} }}; }}")
    print(f"probability ( x{i} ) {{ table {', '.join(['0.0333333333'] * states)}; }}")
for i in range(n):
    for j in range(i):
        print(f"variable y{i}_{j} {{ type discrete [ 2 ] {{ s, t }}; }}")
        print(f"probability ( y{i}_{j} | x{i}, x{j} ) {{ default 0.4, 0.6; (s0, s1) 0.3, 0.7; }}")
PY
python3 -c 'print("\n".join(f"y{i}_{j} s" for i in range(28) for j in range(i)))' >"$T/all"
refused "a net too large to work out" 1 "MB of memory, and 4295 MB is allowed" -- "$T/large.bif" --evidence "$T/all"

# ---------------------------------------------------------------- reference networks

if [ -d "$R/posteriors" ]; then
    cat >"$T/by_name.py" <<'PY'
# by_name.py NAMES evidence FILE: lines `VARIABLE STATE`; by_name.py NAMES posteriors FILE: lines as the command prints them, in the order of the file
import sys
names = [line.rstrip("\n").split("\t") for line in open(sys.argv[1])]
for line in open(sys.argv[3]):
    words = line.split()
    if not words:
        continue
    name, states = names[int(words[0])]
    print(name, states.split(",")[int(words[1])] if sys.argv[2] == "evidence" else " ".join(words[1:]))
PY
    for wanted in "$R"/posteriors/*.marg; do
        name=$(basename "$wanted" .marg)
        net=${name%.*} seen=()
        case ${name##*.} in
            prior) ;;
            *) python3 "$T/by_name.py" "$R/evidence/$net.uai.names" evidence "$R/evidence/$name" >"$T/seen" && seen=(--evidence "$T/seen") ;;
        esac
        python3 "$T/by_name.py" "$R/evidence/$net.uai.names" posteriors "$wanted" | LC_ALL=C sort >"$T/wanted"
        "$S" cause marginals "$R/bif/$net.bif" "${seen[@]}" 2>"$T/err" | LC_ALL=C sort >"$T/out"
        said=$(python3 "$T/near.py" "$T/wanted" "$T/out" 1e-9 2>&1)
        verdict "$([ $? = 0 ] && [ ! -s "$T/err" ] && [ -s "$T/wanted" ] && echo yes)" "posteriors of $name" "$said $(<"$T/err")"
    done
else
    skipped=1
    echo "ok $((passed + failed + skipped)) # SKIP the reference networks are not here"
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
