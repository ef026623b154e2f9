#!/usr/bin/env python3
"""Random decimal operations, checked against exact fractions.

  dec_oracle.py PROGRAM [ROUNDS [SEED]]

PROGRAM is the unit test of dec; with --lines it reads `operation a b` lines and prints one result per line. What the
results must be is worked out here from src/base/dec.h, with fractions.Fraction and nothing of the C code.
"""
import random
import subprocess
import sys
from fractions import Fraction

MAX = 2**96 - 1
SCALE_MAX = 28


def half_even(value):
    whole = value.numerator // value.denominator
    rest = value - whole
    return whole + (1 if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2) else 0)


def text(coefficient, scale, negative):
    digits = str(coefficient).rjust(scale + 1, "0")
    sign = "-" if negative and coefficient else ""
    return sign + (digits[: len(digits) - scale] + "." + digits[len(digits) - scale :] if scale else digits)


def stripped(coefficient, scale, negative):
    while scale and coefficient % 10 == 0:
        coefficient //= 10
        scale -= 1
    return text(coefficient, scale, negative)


def reduced(value, scale):
    """The value with this scale, or the largest smaller one that fits, rounded half-even once."""
    for s in range(min(scale, SCALE_MAX), -1, -1):
        coefficient = half_even(abs(value) * 10**s)
        if coefficient <= MAX:
            return text(coefficient, s, value < 0)
    return "overflow"


def divided(a, b):
    if b == 0:
        return "overflow"
    value = a / b
    for s in range(SCALE_MAX, -1, -1):
        coefficient = half_even(abs(value) * 10**s)
        if coefficient <= MAX:
            exact = coefficient == abs(value) * 10**s
            return (stripped if exact else text)(coefficient, s, value < 0)
    return "overflow"


def rounded(how, a, scale, precision):
    if precision >= scale:
        return text(int(abs(a) * 10**scale), scale, a < 0)
    scaled = abs(a) * Fraction(10) ** precision
    if how == "round":
        coefficient = int(scaled + Fraction(1, 2))
    else:
        up = (how == "ceil") == (a >= 0)
        coefficient = -(-scaled.numerator // scaled.denominator) if up else int(scaled)
    if precision < 0:
        coefficient *= 10**-precision
    if coefficient > MAX:
        return "overflow"
    return text(coefficient, max(precision, 0), a < 0)


def scale_of(number):
    return len(number.partition(".")[2])


def literal(number):
    """At most 15 significant digits, then as parsed, without trailing zeros."""
    value = Fraction(number)
    magnitude = abs(value)
    if magnitude:
        places = 0
        while magnitude * Fraction(10) ** places >= 10**15:
            places -= 1
        while magnitude * Fraction(10) ** places < 10**14:
            places += 1
        magnitude = half_even(magnitude * Fraction(10) ** places) / Fraction(10) ** places
    for s in range(SCALE_MAX, -1, -1):
        coefficient = half_even(magnitude * 10**s)
        if coefficient <= MAX:
            return stripped(coefficient, s, value < 0)
    return "overflow"


def parsed(number):
    mantissa, _, exponent = number.lower().partition("e")
    scale = scale_of(mantissa) - int(exponent or 0)
    value = Fraction(number)
    if scale < 0:
        return text(int(abs(value)), 0, value < 0) if abs(value) <= MAX else "overflow"
    return reduced(value, scale)


def whole(a, exact):
    value = int(a)
    if (exact and value != a) or not -(2**63) <= value < 2**63:
        return "none"
    return str(value)


def random_coefficient(rng):
    kind = rng.randrange(8)
    if kind == 0:
        powers = [2**32, 2**63, 2**64 - 1, 2**64, 2**64 + 1]
        return rng.choice([0, 1, 2, 5, 10, *powers, MAX - 1, MAX, MAX // 10, MAX // 10 + 1])
    if kind == 1:
        return rng.randrange(1000) * 10 ** rng.randrange(27) % (MAX + 1)
    if kind == 2:
        return 5 ** rng.randrange(40) % (MAX + 1)
    if kind == 3:
        return 2 ** rng.randrange(96)
    return rng.randrange(2 ** rng.randrange(1, 97))


def random_number(rng):
    scale = rng.choice([0, 0, 2, 2, rng.randrange(5), rng.randrange(29), rng.randrange(29), 28])
    return text(random_coefficient(rng), scale, rng.random() < 0.4)


def random_literal(rng):
    digits = "".join(rng.choice("0123456789059") for _ in range(rng.choice([1, 3, 15, 16, 17, 28, 30, 45, 70])))
    point = rng.randrange(len(digits) + 1)
    mantissa = digits[:point] + "." + digits[point:] if rng.random() < 0.8 else digits
    exponent = rng.choice(["", "", "", "e%d" % rng.randrange(-40, 30), "E%+d" % rng.randrange(-70, 5)])
    return rng.choice(["", "-", "+"]) + mantissa + exponent


def operations(rng, rounds):
    """Yields (line, expected)."""
    for _ in range(rounds):
        a = random_number(rng)
        b = rng.choice([random_number(rng), random_number(rng), a])
        fa, fb = Fraction(a), Fraction(b)
        scale = max(scale_of(a), scale_of(b))
        yield f"add {a} {b}", reduced(fa + fb, scale)
        yield f"sub {a} {b}", reduced(fa - fb, scale)
        yield f"mul {a} {b}", reduced(fa * fb, scale_of(a) + scale_of(b))
        yield f"div {a} {b}", divided(fa, fb)
        yield f"cmp {a} {b}", str((fa > fb) - (fa < fb))
        precision = rng.randrange(-28, 29)
        for how in ("round", "ceil", "floor"):
            yield f"{how} {a} {precision}", rounded(how, fa, scale_of(a), precision)
        yield f"trunc {a}", whole(fa, False)
        yield f"int {a}", whole(fa, True)
        yield f"normal {a}", stripped(int(abs(fa) * 10 ** scale_of(a)), scale_of(a), fa < 0)
        number = random_literal(rng)
        yield f"parse {number}", parsed(number)
        yield f"literal {number}", literal(number)


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20260701
    rows = list(operations(random.Random(seed), rounds))
    lines = "".join(line + "\n" for line, _ in rows)
    run = subprocess.run([program, "--lines"], input=lines, capture_output=True, text=True, check=True)
    got = run.stdout.splitlines()
    wrong = [(line, expected, result) for (line, expected), result in zip(rows, got) if expected != result]
    for line, expected, result in wrong[:20]:
        print(f"# {line}: {result}, not {expected}")
    print(f"# {len(rows)} operations, seed {seed}: {len(wrong)} wrong")
    return 1 if wrong or len(got) != len(rows) else 0


if __name__ == "__main__":
    sys.exit(main())
