# Sourced by the tests that make one fault in a copy of the content or of a page and see that a check says so, with the place.
# The caller sets `python`, T (a directory of its own), and `copied` (files below docs/ that the checks read); it ends with `closing`.
passed=0 failed=0

verdict() { # good? name [what went wrong]
    if [ "$1" = yes ]; then
        passed=$((passed + 1))
        echo "ok $((passed + failed)) - $2"
    else
        failed=$((failed + 1))
        echo "not ok $((passed + failed)) - $2"
        [ -z "${3:-}" ] || printf '%s\n' "$3" | head -40 | sed 's/^/#   /'
    fi
}

fresh() {
    rm -rf "$T/copy"
    mkdir -p "$T/copy/docs" "$T/copy/tools"
    cp tools/*.py "$T/copy/tools/"
    cp -r content publiccode.yml "$T/copy/"
    cp "${copied[@]}" "$T/copy/docs/"
}

# Replaces the first place where FROM stands; there must be one.
change() { # file from to
    "$python" - "$T/copy/$1" "$2" "$3" <<'END'
import sys
path, old, new = sys.argv[1], *(text.encode().decode("unicode_escape").encode("latin-1").decode() for text in sys.argv[2:])
text = open(path, encoding="utf-8").read()
assert old in text, f"{path} does not hold '{old}'"
open(path, "w", encoding="utf-8").write(text.replace(old, new, 1))
END
}

says() { # name part tool words...
    local name=$1 part=$2 output code
    shift 2
    output=$("$python" "$T/copy/tools/$1" "${@:2}" 2>&1)
    code=$?
    [ "$code" = 1 ] && [[ $output == *"$part"* ]] && verdict yes "$name" || verdict no "$name" "exit code $code; expected: $part
$output"
}

fault_in() { # tool name file from to what the tool must say
    fresh
    change "$3" "$4" "$5" || { verdict no "$2" "the fault could not be made"; return; }
    says "$2" "$6" "$1" --brief
}

closing() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
