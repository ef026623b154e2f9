"""A second law engine: slow, obvious, test-only.

It follows law/FORMAT.md (and law/ROWS.md for the rows dialect) of the shared
reference literally and section by section; "§7.3" in a comment is a section of
FORMAT.md.  It was written from those two pages alone, without looking at the
C engine, so that agreement between the two means something.

Where the text leaves a choice open, the code makes one and says so by calling
`unclear("...")`.  The generator drops every case that touched such a point, so
generated vectors only ask what the text answers.

Values (§5) as Python objects:
    Null None · Bool bool · Int int · Decimal Dec · String str · Array list ·
    Object dict · Untranslatable Taint
"""

import hashlib
import re
import sys
from dataclasses import dataclass, field
from fractions import Fraction

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(77)

sys.setrecursionlimit(30000)

# ---------------------------------------------------------------- §15 errors
# category -> the fixed text its message starts with.  Two results agree when
# the category agrees.  Most messages continue with ": detail"; the last group
# has no colon there, or carries names, so it is compared by its start.
CATEGORIES = {
    "LoadError": "Load error",
    "VariableNotFound": "Variable not found",
    "InvalidOperation": "Invalid operation",
    "TypeMismatch": "Type mismatch",
    "LawNotFound": "Law not found",
    "CircularReference": "Circular reference",
    "ArithmeticOverflow": "Arithmetic overflow",
    "MaxDepthExceeded": "Maximum depth exceeded",
    "ResolutionError": "Resolution error",
    "InvalidDate": "Invalid date",
    # no colon, or names before it:
    "DivisionByZero": "Division by zero",
    "UnitMismatch": "Unit mismatch",                    # ... in <OP>: cannot combine <a> and <b>
    "OutputNotFound": "Output '",                       # ...<o>' not found in law '<id>'
    "NoVersion": "No version of law '",                 # ...<id>' in force on <d> (not yet in force)
    #                                                     or <d>; last in force until <valid_to>
    "Untranslatable": "Untranslatable construct in ",   # ...<law> article <n>: <construct> — <reason>
}


class LawError(Exception):
    """One error of §15: a category of the table above and its message."""

    def __init__(self, category, detail=None):
        self.category = category
        self.text = CATEGORIES[category] if detail is None else f"{CATEGORIES[category]}{detail}"
        super().__init__(self.text)


def fail(category, detail):
    raise LawError(category, ": " + detail)


def category_of(text):
    """The category of a message, or None: used to compare errors."""
    for name, start in CATEGORIES.items():
        if text.startswith(start):
            return name
    return None


# Points where the text leaves a choice open and this run needed the choice.
UNCLEAR = set()


def unclear(point):
    UNCLEAR.add(point)


# ------------------------------------------------------- §5 values and numbers
INT_MIN, INT_MAX = -(2**63), 2**63 - 1
COEFFICIENT_MAX = 2**96 - 1
SCALE_MAX = 28


class Dec:
    """§5 Decimal: value = coefficient * 10**-scale, |coefficient| < 2**96, scale 0..28."""

    __slots__ = ("coefficient", "scale")

    def __init__(self, coefficient, scale):
        assert abs(coefficient) <= COEFFICIENT_MAX and 0 <= scale <= SCALE_MAX
        self.coefficient, self.scale = coefficient, scale

    def exact(self):
        return Fraction(self.coefficient, 10**self.scale)

    def text(self):
        sign = "-" if self.coefficient < 0 else ""
        digits = str(abs(self.coefficient)).rjust(self.scale + 1, "0")
        return sign + (digits[: -self.scale] + "." + digits[-self.scale :] if self.scale else digits)

    def __repr__(self):
        return f"Dec({self.text()})"

    # Equality is numeric (1.0 = 1.00); never equal to an Int here (§7.2, inside arrays).
    def __eq__(self, other):
        return isinstance(other, Dec) and self.exact() == other.exact()

    def __hash__(self):
        return hash(self.exact())


class Taint:
    """§5, §14 Untranslatable(article, construct)."""

    __slots__ = ("article", "construct")

    def __init__(self, article, construct):
        self.article, self.construct = article, construct

    def __repr__(self):
        return f"Taint({self.article!r}, {self.construct!r})"

    def __eq__(self, other):
        return isinstance(other, Taint) and (self.article, self.construct) == (other.article, other.construct)

    def __hash__(self):
        return hash((self.article, self.construct))


def is_int(v):
    return isinstance(v, int) and not isinstance(v, bool)


def is_number(v):
    return is_int(v) or isinstance(v, Dec)


def exact(number):
    return number.exact() if isinstance(number, Dec) else Fraction(number)


def kind(v):
    if v is None:
        return "null"
    if isinstance(v, bool):
        return "boolean"
    return {int: "number", Dec: "number", str: "string", list: "array", dict: "object", Taint: "untranslatable"}[type(v)]


def half_even(x):
    """An exact fraction to the nearest integer, ties to even."""
    floor, rest = divmod(x.numerator, x.denominator)
    if 2 * rest > x.denominator or (2 * rest == x.denominator and floor % 2 == 1):
        return floor + 1
    return floor


def fit(x, scale):
    """§5: an exact fraction as Decimal with at most `scale` decimals: the most decimals
    that fit in 96 bits, rounded half-even once."""
    for s in range(min(scale, SCALE_MAX), -1, -1):
        coefficient = half_even(x * 10**s)
        if abs(coefficient) <= COEFFICIENT_MAX:
            return Dec(coefficient, s)
    fail("ArithmeticOverflow", "result does not fit a 96-bit decimal")


def scale_of(number):
    return number.scale if isinstance(number, Dec) else 0


def decimal_add(a, b):
    return fit(exact(a) + exact(b), max(scale_of(a), scale_of(b)))


def decimal_subtract(a, b):
    return fit(exact(a) - exact(b), max(scale_of(a), scale_of(b)))


def decimal_multiply(a, b):
    return fit(exact(a) * exact(b), scale_of(a) + scale_of(b))


def decimal_divide(a, b):
    result = fit(exact(a) / exact(b), SCALE_MAX)
    coefficient, scale = result.coefficient, result.scale
    while scale and coefficient % 10 == 0:  # an exact quotient needs no trailing zeros
        coefficient, scale = coefficient // 10, scale - 1
    return Dec(coefficient, scale)


def as_decimal(number):
    return number if isinstance(number, Dec) else Dec(number, 0)


def checked_int(n):
    if not INT_MIN <= n <= INT_MAX:
        fail("ArithmeticOverflow", "result does not fit a 64-bit integer")
    return n


def int_literal(n):
    if not INT_MIN <= n <= INT_MAX:
        fail("LoadError", f"integer {n} does not fit 64 bits")
    return n


def float_literal(text):
    """§5 Literals: whole and in the i64 range -> Int, else Decimal; NaN and infinity -> Null."""
    body = text.lower().lstrip("+-")
    if body in (".inf", ".nan", "inf", "infinity", "nan"):
        return None
    digits = re.sub(r"e.*", "", body).replace(".", "").strip("0")
    if len(digits) > 15:
        unclear("float literal with more than 15 digits")
        x = Fraction(f"{float(text):.15g}")
    else:
        x = Fraction(text)
    if x.denominator == 1 and INT_MIN <= x <= INT_MAX:
        return int(x)
    if abs(x) > COEFFICIENT_MAX or x.denominator != 1 and (x * 10**SCALE_MAX).denominator != 1:
        unclear("float literal outside the range of a Decimal")
    result = fit(x, SCALE_MAX)
    coefficient, scale = result.coefficient, result.scale
    while scale and coefficient % 10 == 0:
        coefficient, scale = coefficient // 10, scale - 1
    return Dec(coefficient, scale)


def truthy(v):
    """§5: false are Null, false, 0, 0.0, "", [], {} and Untranslatable."""
    if isinstance(v, Taint):
        return False
    if is_number(v):
        return exact(v) != 0
    return bool(v)


def truncate(number):
    """§5 "as integer": toward zero."""
    x = exact(number)
    return abs(x.numerator) // x.denominator * (1 if x >= 0 else -1)


def same(a, b):
    """Structural equality: kinds must match, Int and Decimal never equal each other."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, Taint):
        unclear("comparing untranslatables inside arrays or objects")
    return a == b


def key_text(v):
    """§10.4: the text of a value in a data source key."""
    if v is None:
        return "null"
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, str):
        return v
    if isinstance(v, Dec):
        return v.text()
    if is_int(v):
        return str(v)
    unclear("array, object or untranslatable as data source key")
    return repr(v)


def frozen(v):
    """A hashable image of a value that tells kinds apart: for cycle keys and memos."""
    if isinstance(v, list):
        return ("array", tuple(frozen(x) for x in v))
    if isinstance(v, dict):
        return ("object", tuple(sorted((k, frozen(x)) for k, x in v.items())))
    return (type(v).__name__, v)


# ------------------------------------------------------------------ §7.3 dates
def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    return (31, 29 if leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def valid_date(year, month, day):
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def date_text(date):
    return "%04d-%02d-%02d" % date


def parse_date(text):
    """'YYYY-MM-DD', zero-padded and real -> (year, month, day); anything else None."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    date = (int(text[:4]), int(text[5:7]), int(text[8:]))
    if date[0] == 0:
        unclear("year 0")
    return date if valid_date(*date) else None


def as_date(v):
    """A value as date, or None: a String, or an Object with a String `iso`."""
    if isinstance(v, dict) and isinstance(v.get("iso"), str):
        v = v["iso"]
    return parse_date(v) if isinstance(v, str) else None


def need_date(v):
    """The same, with the errors of §7.3."""
    if isinstance(v, dict) and "iso" in v and not isinstance(v["iso"], str):
        unclear("object whose iso is not a string, as date")
    if not isinstance(v, str) and not (isinstance(v, dict) and isinstance(v.get("iso"), str)):
        fail("TypeMismatch", f"expected a date, got {kind(v)}")
    date = as_date(v)
    if date is None:
        fail("InvalidOperation", f"not a date: {v!r}")
    return date


def day_number(date):
    """Days since 1 January of the year 1, proleptic Gregorian, counted the long way round."""
    year, month, day = date
    y = year - 1
    days = y * 365 + y // 4 - y // 100 + y // 400
    return days + sum(month_length(year, m) for m in range(1, month)) + day - 1


def date_from_number(n):
    year = max(1, n // 366)  # a lower bound of the right year
    while day_number((year + 1, 1, 1)) <= n:
        year += 1
    month = 12
    while day_number((year, month, 1)) > n:
        month -= 1
    return year, month, n - day_number((year, month, 1)) + 1


def clamp_day(year, month, day):
    if not 1 <= year <= 9999:
        out_of_calendar()
    return year, month, min(day, month_length(year, month))


def out_of_calendar():
    unclear("date outside the years 1..9999")
    fail("InvalidOperation", "date out of range")


def complete_years(later, earlier):
    if later < earlier:
        return -complete_years(earlier, later)
    years = later[0] - earlier[0]
    month, day = earlier[1], earlier[2]
    if (month, day) == (2, 29) and not leap(later[0]):
        day = 28
    return years - ((later[1], later[2]) < (month, day))


def complete_months(later, earlier):
    if later < earlier:
        return -complete_months(earlier, later)
    months = (later[0] - earlier[0]) * 12 + later[1] - earlier[1]
    return months - (later[2] < min(earlier[2], month_length(later[0], later[1])))


# ------------------------------------------------------------ §1 YAML, loading
# libyaml finds the nodes; what a plain scalar means is decided here (§1).
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
LIST_MAX = 1000
FILE_MAX = 1_000_000


def compose(text):
    try:
        return yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as e:
        fail("LoadError", f"YAML: {e}")


def scalar(node):
    """§1: the value of a scalar, YAML 1.2 core."""
    text = node.value
    if node.style:  # quoted or block: a string ("" and None both mean plain)
        return text
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    if re.fullmatch(r"[-+]?(0|[1-9][0-9]*)", text):
        return int_literal(int(text))
    if re.fullmatch(r"0x[0-9a-fA-F]+", text):
        return int_literal(int(text[2:], 16))
    if re.fullmatch(r"0o[0-7]+", text):
        return int_literal(int(text[2:], 8))
    if re.fullmatch(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", text):
        return None
    if re.fullmatch(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        return float_literal(text)
    return text


def data(node):
    """Any YAML node as a value: definitions (§4).  In a free map the last repetition wins."""
    if isinstance(node, yaml.ScalarNode):
        return scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [data(n) for n in node.value]
    return {text(k): data(v) for k, v in node.value}


def text(node):
    """A field declared as string takes a plain scalar's text verbatim."""
    if not isinstance(node, yaml.ScalarNode):
        fail("LoadError", "expected a text")
    if not node.style and scalar(node) is None:
        unclear("null where a string is expected")
    return node.value


def absent(node):
    return node is None or isinstance(node, yaml.ScalarNode) and not node.style and scalar(node) is None


def record(node):
    """A fixed-shape object: key -> node; a repeated key is a load error."""
    if absent(node):
        return {}
    if not isinstance(node, yaml.MappingNode):
        fail("LoadError", "expected an object")
    result = {}
    for key, value in node.value:
        if text(key) in result:
            fail("LoadError", f"repeated key '{key.value}'")
        result[key.value] = value
    return result


def items(node):
    """A list of at most 1,000 items."""
    if absent(node):
        return []
    if not isinstance(node, yaml.SequenceNode):
        fail("LoadError", "expected a list")
    if len(node.value) > LIST_MAX:
        fail("LoadError", f"more than {LIST_MAX} items")
    return node.value


def opt_text(node):
    return None if absent(node) else text(node)


def flag(node, default):
    if absent(node):
        return default
    v = scalar(node) if isinstance(node, yaml.ScalarNode) else None
    if not isinstance(v, bool):
        fail("LoadError", "expected true or false")
    return v


# ----------------------------------------------------------- §6 expressions
@dataclass
class Var:
    path: str


@dataclass
class Lit:
    value: object


@dataclass
class Op:
    name: str
    fields: dict


# §7: operation -> (required fields, other fields).  `values`, `conditions` and `items`
# are lists of expressions; `cases` and `precision` are read specially; the rest are expressions.
ARITHMETIC = ("ADD", "SUBTRACT", "MULTIPLY", "DIVIDE", "MAX", "MIN")
ROUNDING = ("ROUND", "CEIL", "FLOOR")
ORDERED = ("GREATER_THAN", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL")
COMPARISON = ("EQUALS", "NOT_EQUALS") + ORDERED
OPERATIONS = {
    **{op: (("values",), ()) for op in ARITHMETIC},
    **{op: (("value", "precision"), ()) for op in ROUNDING},
    **{op: (("subject", "value"), ()) for op in COMPARISON},
    "AND": (("conditions",), ()),
    "OR": (("conditions",), ()),
    "NOT": (("value",), ()),
    "IF": (("cases",), ("default",)),
    "SWITCH": (("cases",), ("default",)),
    "IN": (("subject",), ("values", "value")),
    "NOT_IN": (("subject",), ("values", "value")),
    "LIST": (("items",), ()),
    "AGE": (("date_of_birth", "reference_date"), ()),
    "DATE_ADD": (("date",), ("years", "months", "weeks", "days")),
    "DATE": (("year", "month", "day"), ()),
    "DAY_OF_WEEK": (("date",), ()),
    "DATE_DIFF": (("from", "to", "in"), ()),
    "IS_NULL": (("subject",), ()),
    "NOT_NULL": (("subject",), ()),
}
# ROWS.md, rows documents only.
FOREACH = (("collection", "body"), ("as", "filter", "combine"))
LISTS = ("values", "conditions", "items")
# §9.3: what an action may say inline.
INLINE = ARITHMETIC + ROUNDING + COMPARISON + ("AND", "OR", "NOT", "IN", "NOT_IN", "IS_NULL", "NOT_NULL")


def expression(node, rows):
    """§6; refuses at load what §6 and §16.1-2 say (unknown operation, missing field, raw list)."""
    if isinstance(node, yaml.ScalarNode):
        value = scalar(node)
        if isinstance(value, str) and value.startswith("$"):
            return Var(value[1:])
        return Lit(value)
    if isinstance(node, yaml.SequenceNode):
        fail("LoadError", "a raw list is not an expression")
    fields = record(node)
    if "operation" not in fields:
        unclear("object without operation as expression")
        fail("LoadError", "an object without operation is not an expression")
    name = text(fields["operation"])
    shape = FOREACH if name == "FOREACH" and rows else OPERATIONS.get(name)
    if shape is None:
        fail("LoadError", f"unknown operation {name}")
    for required in shape[0]:
        if required not in fields:
            fail("LoadError", f"{name} without {required}")
    if name == "FOREACH" and "combine" in fields and text(fields["combine"]) not in OPERATIONS:
        fail("LoadError", f"unknown combine {fields['combine'].value}")
    return Op(name, {f: operand(f, fields[f], rows) for f in shape[0] + shape[1] if f in fields})


def operand(name, node, rows):
    if name in LISTS:
        if not isinstance(node, yaml.SequenceNode):
            unclear(f"'{name}' that is not a list")
            fail("LoadError", f"{name} must be a list")
        if len(node.value) > LIST_MAX:
            unclear("more than 1,000 operands in a nested operation")
        return [expression(n, rows) for n in node.value]
    if name == "cases":
        cases = [record(n) for n in items(node)]
        for case in cases:
            if "when" not in case or "then" not in case:
                fail("LoadError", "case without when or then")
        return [(expression(c["when"], rows), expression(c["then"], rows)) for c in cases]
    if name == "precision":
        value = data(node)
        if not is_int(value):
            unclear("precision that is not an integer literal")
            fail("LoadError", "precision must be an integer")
        return value
    if name in ("as", "combine"):
        return text(node)
    return expression(node, rows)


# ------------------------------------------------ §2-§4 laws, articles, sections
@dataclass
class Action:  # §9.3
    output: str
    value: object = None  # expression
    operation: str = None  # inline
    fields: dict = None  # inline operands that are present


@dataclass
class Source:  # §10
    regulation: str = None
    output: str = None
    parameters: dict = None  # target -> text
    table: str = None  # ROWS.md
    field: str = None
    fields: list = None
    select_on: list = None  # [(column, expression)]


@dataclass
class Input:
    name: str
    source: Source
    type: str = None
    unit: str = None


@dataclass
class OpenTerm:  # §11.1
    id: str
    required: bool = True
    delegation_type: str = None
    default: list = None  # actions, when `default` is present


@dataclass
class Hook:  # §13.1
    point: str
    legal_character: str
    decision_type: str = None
    stage: str = "BESLUIT"


@dataclass
class Article:  # §3, §4
    number: str
    definitions: dict = field(default_factory=dict)
    legal_character: str = None
    decision_type: str = None
    parameters: list = field(default_factory=list)  # names
    inputs: list = field(default_factory=list)
    outputs: list = field(default_factory=list)  # names
    actions: list = field(default_factory=list)
    open_terms: list = field(default_factory=list)
    implements: list = field(default_factory=list)  # (law, article, open_term)
    hooks: list = field(default_factory=list)
    overrides: list = field(default_factory=list)  # (law, article, output)
    untranslatables: list = field(default_factory=list)  # (construct, reason, accepted)
    units: dict = field(default_factory=dict)  # name -> [unit or None, ...] (§18)


@dataclass
class Law:  # §2
    id: str
    layer: str
    valid_from: str
    valid_to: str
    territory: dict  # parameter name -> code
    articles: list
    rows: bool
    sha256: str


LAYERS = (  # §11.4, highest first
    "VERDRAG", "EU_VERORDENING", "EU_RICHTLIJN", "GRONDWET", "WET", "KONINKLIJK_BESLUIT", "AMVB",
    "MINISTERIELE_REGELING", "PROVINCIALE_VERORDENING", "WATERSCHAPS_VERORDENING",
    "GEMEENTELIJKE_VERORDENING", "BELEIDSREGEL", "UITVOERINGSBELEID",
)
SUPPORTED = ("v0.5.0", "v0.5.1", "v0.5.2", "v0.5.3", "v0.5.4", "v0.5.5", "v0.5.6")
ROWS_SCHEMA = "urn:samenhang:law-rows:"


def load_law(source):
    """§1, §2: one YAML document -> one law version."""
    raw = source.encode()
    if len(raw) > FILE_MAX:
        fail("LoadError", "file too large")
    top = record(compose(source))
    for key in ("$id", "regulatory_layer", "publication_date", "articles"):
        if absent(top.get(key)):
            fail("LoadError", f"'{key}' is missing")
    schema = opt_text(top.get("$schema")) or ""
    version = re.search(r"(?<=/)v[0-9]+\.[0-9]+\.[0-9]+(?=/|$)", schema)
    if version and version.group() not in SUPPORTED:
        fail("LoadError", f"schema {version.group()} is not supported")
    layer = text(top["regulatory_layer"])
    if layer not in LAYERS:
        fail("LoadError", f"unknown regulatory_layer {layer}")
    valid_to = opt_text(top.get("valid_to"))
    if valid_to is not None and parse_date(valid_to) is None:
        fail("LoadError", f"valid_to '{valid_to}' is not a date")
    rows = schema.startswith(ROWS_SCHEMA)
    codes = ("gemeente_code", "provincie_code", "waterschap_code")  # §11.3, §16.6
    return Law(
        id=text(top["$id"]),
        layer=layer,
        valid_from=opt_text(top.get("valid_from")),
        valid_to=valid_to,
        territory={c: text(top[c]) for c in codes if not absent(top.get(c))},
        articles=[load_article(n, rows) for n in items(top["articles"])],
        rows=rows,
        sha256="sha256:" + hashlib.sha256(raw).hexdigest(),
    )


def load_article(node, rows):
    """§3, §4."""
    top = record(node)
    if "number" not in top:
        fail("LoadError", "article without number")
    article = Article(text(top["number"]))
    mr = record(top.get("machine_readable"))
    execution = record(mr.get("execution"))

    def unit(name, fields):
        spec = record(fields.get("type_spec"))
        u = opt_text(spec.get("unit"))
        article.units.setdefault(name, []).append(u if u in UNITS else None)

    # A definition is a bare value, or an object with a `value` key (§4).
    if not absent(mr.get("definitions")):
        for key, value in mr["definitions"].value:
            name = text(key)
            article.units.pop(name, None)
            if isinstance(value, yaml.MappingNode) and any(k.value == "value" for k, _ in value.value):
                parts = {k.value: v for k, v in value.value}
                article.definitions[name] = data(parts["value"])
                unit(name, parts)
            else:
                article.definitions[name] = data(value)
                unit(name, {})
    produces = record(execution.get("produces"))
    article.legal_character = opt_text(produces.get("legal_character"))
    article.decision_type = opt_text(produces.get("decision_type"))
    article.parameters = [text(record(n)["name"]) for n in items(execution.get("parameters"))]
    for n in items(execution.get("input")):
        f = record(n)
        name = text(f["name"])
        article.inputs.append(Input(name, load_source(f.get("source"), rows), opt_text(f.get("type"))))
        unit(name, f)
    for n in items(execution.get("output")):
        f = record(n)
        article.outputs.append(text(f["name"]))
        unit(text(f["name"]), f)
    article.actions = load_actions(execution.get("actions"), rows)
    for n in items(mr.get("open_terms")):
        f = record(n)
        default = None
        if not absent(f.get("default")):
            default = load_actions(record(f["default"]).get("actions"), rows)
        article.open_terms.append(
            OpenTerm(text(f["id"]), flag(f.get("required"), True), opt_text(f.get("delegation_type")), default)
        )
    for n in items(mr.get("implements")):
        f = record(n)
        article.implements.append((text(f["law"]), text(f["article"]), text(f["open_term"])))
    for n in items(mr.get("hooks")):
        f = record(n)
        to = record(f["applies_to"])
        article.hooks.append(
            Hook(
                text(f["hook_point"]),
                text(to["legal_character"]),
                opt_text(to.get("decision_type")),
                opt_text(to.get("stage")) or "BESLUIT",
            )
        )
    for n in items(mr.get("overrides")):
        f = record(n)
        article.overrides.append((text(f["law"]), text(f["article"]), text(f["output"])))
    for n in items(mr.get("untranslatables")):
        f = record(n)
        article.untranslatables.append((text(f["construct"]), text(f["reason"]), flag(f.get("accepted"), False)))
    # `requires`, `endpoint`, `enables`, `competent_authority` are metadata (§4, §16.14): not read.
    return article


def load_source(node, rows):
    f = record(node)
    source = Source(opt_text(f.get("regulation")), opt_text(f.get("output")))
    mapping = f.get("parameters")
    if not absent(mapping):
        source.parameters = {text(k): text(v) for k, v in mapping.value}
    if rows and "table" in f:
        if source.regulation is not None:
            fail("LoadError", "regulation and table exclude each other")
        source.table = text(f["table"])
        source.field = opt_text(f.get("field"))
        if "fields" in f:
            source.fields = [text(n) for n in items(f["fields"])]
        source.select_on = [
            (text(record(n)["name"]), expression(record(n)["value"], rows)) for n in items(f.get("select_on"))
        ]
        if (source.field is None) == (source.fields is None):
            unclear("table source without, or with both, field and fields")
    return source


def load_actions(node, rows):
    """§9.3."""
    actions = []
    for n in items(node):
        f = record(n)
        action = Action(opt_text(f.get("output")))
        if not absent(f.get("operation")):
            action.operation = text(f["operation"])
            if action.operation == "FOREACH" and rows:
                unclear("FOREACH inline in an action")
            elif action.operation not in OPERATIONS:
                fail("LoadError", f"unknown operation {action.operation}")
            for name in ("values", "conditions"):
                items(f.get(name))  # at most 1,000 (§1)
            if action.operation in INLINE:
                names = ("values", "value", "subject", "conditions", "precision")
                action.fields = {x: operand(x, f[x], rows) for x in names if x in f}
        elif "value" in f:
            action.value = expression(f["value"], rows)
        actions.append(action)
    return actions


# ------------------------------------------------------------------ §18 units
MONEY, TIME, RATIO = ("euro", "eurocent"), ("years", "months", "weeks", "days"), ("ratio", "percentage")
UNITS = MONEY + TIME + RATIO


def check_units(article, action):
    """§18: before evaluating an action, if the article declares any known unit."""
    if not any(u for declared in article.units.values() for u in declared):
        return
    if action.operation is None:
        if action.value is not None:
            unit_of(action.value, article.units)
    elif action.fields is not None:
        unit_of(Op(action.operation, action.fields), article.units)


def mismatch(op, a, b):
    raise LawError("UnitMismatch", f" in {op}: cannot combine {a} and {b}")


def all_equal(op, units):
    known = [u for u in units if u]
    for u in known[1:]:
        if u != known[0]:
            mismatch(op, known[0], u)
    return known[0] if known else None


def unit_of(e, declared):
    """The unit of an expression, None = unknown; visits every branch."""
    if isinstance(e, Lit):
        return None
    if isinstance(e, Var):
        units = declared.get(e.path.split(".")[0], [None])
        if len(set(units)) > 1:
            unclear("a name declared with several units")
        return units[0]
    f = e.fields
    if e.name in ("IF", "SWITCH"):
        for when, _ in f["cases"]:
            unit_of(when, declared)
        branches = [then for _, then in f["cases"]] + ([f["default"]] if "default" in f else [])
        return all_equal(e.name, [unit_of(b, declared) for b in branches])
    if e.name == "FOREACH":
        unclear("units in FOREACH")
        return None
    units = {}
    for name, value in f.items():
        if name in LISTS:
            units[name] = [unit_of(v, declared) for v in value]
        elif name != "precision":
            units[name] = unit_of(value, declared)
    if e.name in ("ADD", "SUBTRACT", "MAX", "MIN"):
        return all_equal(e.name, units.get("values", []))
    if e.name in COMPARISON:
        if e.name == "NOT_EQUALS" and units.get("subject") != units.get("value"):
            unclear("units in NOT_EQUALS")
        all_equal(e.name, [units.get("subject"), units.get("value")])
        return None
    if e.name in ("IN", "NOT_IN"):
        elements = units["values"] if "values" in units else [units.get("value")]
        if e.name == "NOT_IN" and len({u for u in elements + [units.get("subject")] if u}) > 1:
            unclear("units in NOT_IN")
        if "values" in units and "value" in units:
            unclear("units of IN with values and value")
        for u in elements:  # the subject against each element, not the elements among themselves
            all_equal(e.name, [units.get("subject"), u])
        return None
    if e.name == "MULTIPLY":
        result = None
        for u in units.get("values", []):
            if u is None:
                continue
            if result in RATIO and u in RATIO and u != result:
                unclear("ratio times percentage")
            if result is None or result in RATIO:
                result = u
            elif u not in RATIO:
                mismatch(e.name, result, u)
        return result
    if e.name == "DIVIDE":
        first, *rest = units.get("values", []) or [None]
        if first is None:
            if any(rest):
                unclear("unknown unit divided by a known one")
            return None
        for u in rest:
            if u is None:
                continue
            if u in RATIO:
                if first in RATIO:
                    unclear("ratio or percentage divided by one")
                continue
            if (first in MONEY and u in MONEY) or (first in TIME and u in TIME):
                first = "ratio"
            else:
                mismatch(e.name, first, u)
        return first
    if e.name in ROUNDING:
        return units.get("value")
    return "years" if e.name == "AGE" else None


# ---------------------------------------------------------- §8 names and scope
MISSING = object()
PATH_DEPTH = 32


class Scope:
    """The names an expression can see.  `joined` = open terms, then pre-hook outputs,
    laid over the resolved inputs, which lie over the given parameters (§9 steps 4-5)."""

    def __init__(self, date, definitions, given, inputs=None):
        self.date = date
        self.definitions = definitions
        self.given = given
        self.inputs = inputs  # Inputs
        self.joined = {}
        self.from_pre_hooks = set()  # names in `joined`
        self.outputs = {}
        self.loop = None  # (name, value), ROWS.md
        self.resolving = None  # while input number n is resolved: n
        self.hidden = {}  # definitions an anonymous article does not see (§11.1 step 5)

    def parameter(self, name):
        """Step 6 of §8."""
        if name in self.joined:
            return self.joined[name]
        if self.inputs is not None and self.resolving is None:
            value = self.inputs.get(name, len(self.inputs.declared))
            if value is not MISSING:
                return value
        return self.given.get(name, MISSING)

    def first_name(self, name):
        if name == "referencedate":
            year, month, day = self.date
            return {"year": year, "month": month, "day": day, "iso": date_text(self.date)}
        if self.loop is not None and self.loop[0] == name:
            return self.loop[1]
        if name in self.outputs:
            return self.outputs[name]
        if self.resolving is not None:
            value = self.inputs.get(name, self.resolving)
            if value is not MISSING:
                return value
        if name in self.hidden:
            unclear("a default action that names a definition of its article")
        if name in self.definitions:
            return self.definitions[name]
        return self.parameter(name)

    def lookup(self, path):
        name, *props = path.split(".")
        value = self.first_name(name)
        if value is MISSING:
            fail("VariableNotFound", name)
        if len(props) > PATH_DEPTH:
            unclear("path deeper than 32")
        for prop in props:
            if isinstance(value, dict):
                if prop not in value:
                    fail("VariableNotFound", "." + prop)
                value = value[prop]
            elif isinstance(value, list):
                if not re.fullmatch(r"0|[1-9][0-9]*", prop) or int(prop) >= len(value):
                    unclear("array index that is no index or out of range")
                    fail("VariableNotFound", "." + prop)
                value = value[int(prop)]
            else:
                if isinstance(value, Taint):
                    unclear("property of an untranslatable")
                fail("TypeMismatch", f"no property of {kind(value)}")
        return value


class Inputs:
    """§10: the inputs of one running article, resolved in declared order.  Resolving input n
    sees the inputs before n.  Each is resolved once; in a rows document on first use."""

    def __init__(self, declared, resolve):
        self.declared = declared
        self.resolve = resolve  # index -> value or MISSING
        self.values = {}

    def get(self, name, before):
        for index, one in enumerate(self.declared[:before]):
            if one.name == name:
                return self.at(index)
        return MISSING

    def at(self, index):
        if index not in self.values:
            self.values[index] = self.resolve(index)
        return self.values[index]

    def resolve_all(self):
        for index in range(len(self.declared)):
            self.at(index)


# --------------------------------------------------------------- §7 operations
NEST_MAX = 100


def first_taint(values):
    return next((v for v in values if isinstance(v, Taint)), None)


class Evaluation:
    """Evaluates the expressions of one article (§6, §7)."""

    def __init__(self, scope, engine):
        self.scope = scope
        self.engine = engine
        self.level = 0

    def value(self, e):
        if isinstance(e, Lit):
            return e.value
        if isinstance(e, Var):
            return self.scope.lookup(e.path)
        self.level += 1
        self.engine.deepest_nesting = max(self.engine.deepest_nesting, self.level)
        if self.level > self.engine.nest_max:
            fail("MaxDepthExceeded", f"more than {NEST_MAX} levels")
        result = self.operation(e.name, e.fields)
        self.level -= 1
        return result

    def values(self, expressions):
        """Left to right, every operand (§7)."""
        return [self.value(e) for e in expressions]

    def operation(self, name, f):
        if name in ARITHMETIC:
            return arithmetic(name, self.values(f["values"]))
        if name in ROUNDING:
            return rounding(name, self.value(f["value"]), f["precision"])
        if name in COMPARISON:
            return comparison(name, *self.values([f["subject"], f["value"]]))
        return getattr(self, name.lower() + "_")(f)

    def and_(self, f):
        return self.logic(f["conditions"], stop=False)

    def or_(self, f):
        return self.logic(f["conditions"], stop=True)

    def logic(self, conditions, stop):
        """First definite `stop` decides; otherwise a remembered taint; otherwise not `stop`."""
        taint = None
        for c in conditions:
            v = self.value(c)
            if isinstance(v, Taint):
                if taint is not None and taint != v:
                    unclear("several untranslatables in AND/OR")
                taint = taint or v
            elif truthy(v) == stop:
                return stop
        return taint or (not stop)

    def not_(self, f):
        v = self.value(f["value"])
        return v if isinstance(v, Taint) else not truthy(v)

    def if_(self, f):
        for when, then in f["cases"]:
            v = self.value(when)
            if isinstance(v, Taint):
                return v
            if truthy(v):
                return self.value(then)
        return self.value(f["default"]) if "default" in f else None

    switch_ = if_

    def in_(self, f):
        subject = self.value(f["subject"])
        if "values" in f:
            candidates = self.values(f["values"])
            if "value" in f:
                unclear("IN with values and value: is value evaluated?")
        elif "value" in f:
            v = self.value(f["value"])
            if isinstance(v, Taint):
                unclear("IN whose value is untranslatable")
            candidates = v if isinstance(v, list) else [v]
        else:
            fail("InvalidOperation", "IN without values or value")
        if isinstance(subject, Taint):
            return subject
        return any(element_equal(subject, c) for c in candidates)

    def not_in_(self, f):
        v = self.in_(f)
        return v if isinstance(v, Taint) else not v

    def list_(self, f):
        return self.values(f["items"])  # untranslatables are kept (§14)

    def is_null_(self, f):
        v = self.value(f["subject"])
        return v if isinstance(v, Taint) else v is None

    def not_null_(self, f):
        v = self.value(f["subject"])
        return v if isinstance(v, Taint) else v is not None

    # §7.3
    def age_(self, f):
        birth, reference = operands = self.values([f["date_of_birth"], f["reference_date"]])
        taint = first_taint(operands)
        if taint:
            return taint
        birth, reference = need_date(birth), need_date(reference)
        return complete_years(reference, birth)

    def date_(self, f):
        operands = self.values([f["year"], f["month"], f["day"]])
        taint = first_taint(operands)
        if taint:
            return taint
        for v in operands:
            if not is_number(v):
                unclear("DATE of something that is no number")
                fail("InvalidOperation", "DATE needs integers")
        year, month, day = (truncate(v) for v in operands)
        if not 1 <= year <= 9999:
            out_of_calendar()
        if not valid_date(year, month, day):
            fail("InvalidOperation", f"DATE: invalid date {year}-{month}-{day}")
        return date_text((year, month, day))

    def day_of_week_(self, f):
        v = self.value(f["date"])
        return v if isinstance(v, Taint) else day_number(need_date(v)) % 7  # 0001-01-01 is a Monday

    def date_diff_(self, f):
        start, end, unit = operands = self.values([f["from"], f["to"], f["in"]])
        taint = first_taint(operands)
        if taint:
            return taint
        start, end = need_date(start), need_date(end)
        if unit == "days":
            return day_number(end) - day_number(start)
        if unit == "months":
            return complete_months(end, start)
        if unit == "years":
            return complete_years(end, start)
        unclear("DATE_DIFF in no known unit")
        fail("InvalidOperation", f"DATE_DIFF in {unit!r}")

    def date_add_(self, f):
        start = self.value(f["date"])
        amount = {}
        for part in ("years", "months", "weeks", "days"):
            e = f.get(part, Lit(None))
            if isinstance(e, Lit) and e.value is None:
                amount[part] = 0
            else:
                amount[part] = self.value(e)
                if amount[part] is None and not isinstance(e, Var):
                    unclear("DATE_ADD part: an operation that yields null")
        if isinstance(start, Taint):
            return start
        year, month, day = need_date(start)
        for part, v in amount.items():
            if isinstance(v, Taint):
                unclear("untranslatable DATE_ADD part")
            if not is_number(v):
                fail("InvalidOperation", f"DATE_ADD {part} is no number")
            amount[part] = truncate(v)
        year, month, day = clamp_day(year + amount["years"], month, day)
        months = year * 12 + month - 1 + amount["months"]
        year, month, day = clamp_day(months // 12, months % 12 + 1, day)
        n = day_number((year, month, day)) + 7 * amount["weeks"]
        if not 0 <= n < day_number((10000, 1, 1)):
            unclear("date outside the years 1..9999")
        n += amount["days"]
        if not 0 <= n < day_number((10000, 1, 1)):
            out_of_calendar()
        return date_text(date_from_number(n))

    # ROWS.md
    def foreach_(self, f):
        collection = self.value(f["collection"])
        if isinstance(collection, Taint):
            unclear("FOREACH over an untranslatable")
            return collection
        if not isinstance(collection, list):
            unclear("FOREACH over something that is no array")
            fail("TypeMismatch", "expected array")
        combine = f.get("combine")
        outer = self.scope.loop
        results, decided = [], False
        try:
            for element in collection:
                self.scope.loop = (f.get("as", "item"), element)
                if self.scope.loop[0] == "referencedate":
                    unclear("a loop that binds referencedate")
                if isinstance(element, Taint):
                    unclear("FOREACH over an untranslatable element")
                if "filter" in f:
                    keep = self.value(f["filter"])
                    if isinstance(keep, Taint):
                        unclear("untranslatable FOREACH filter")
                    if not truthy(keep):
                        continue
                results.append(self.value(f["body"]))
                last = results[-1]
                if combine in ("AND", "OR") and not isinstance(last, Taint) and truthy(last) == (combine == "OR"):
                    decided = True
        except LawError:
            if decided:
                unclear("FOREACH: error after AND/OR is decided")
            raise
        finally:
            self.scope.loop = outer
        if combine is None:
            return results
        if combine in ("AND", "OR"):
            return self.logic([Lit(v) for v in results], stop=combine == "OR")
        if combine not in ARITHMETIC:
            unclear(f"FOREACH combine {combine}")
            fail("InvalidOperation", f"cannot combine with {combine}")
        if not results and combine == "ADD":
            return 0
        if not results and combine not in ("MAX", "MIN"):
            unclear(f"empty FOREACH with {combine}")  # MAX, MIN: an error, as without values
        return arithmetic(combine, results)


def element_equal(a, b):
    """IN: numeric across Int/Decimal, otherwise structural; untranslatables never equal."""
    if isinstance(a, Taint) or isinstance(b, Taint):
        return False
    if is_number(a) and is_number(b):
        return exact(a) == exact(b)
    return same(a, b)


def arithmetic(name, values):
    """§7: ADD ... MIN over evaluated operands; §7.1 for Int or Decimal."""
    if not values:
        fail("InvalidOperation", f"{name} without values")  # said of ADD; taken for all of them
    taint = first_taint(values)
    if taint:
        return taint
    if name == "ADD" and isinstance(values[0], (str, list)):
        for v in values:
            if type(v) is not type(values[0]):
                fail("TypeMismatch", f"expected {kind(values[0])}, got {kind(v)}")
        return "".join(values) if isinstance(values[0], str) else [x for v in values for x in v]
    for position, v in enumerate(values):
        if not is_number(v):
            if name == "DIVIDE" and any(exact(d) == 0 for d in values[1:position]):
                unclear("DIVIDE by zero before an operand of the wrong kind")
            fail("TypeMismatch", f"expected number, got {kind(v)}")
    if name in ("MAX", "MIN"):
        chosen = (max if name == "MAX" else min)(values, key=exact)
        return chosen if all(is_int(v) for v in values) else as_decimal(chosen)
    if name == "DIVIDE":
        result = as_decimal(values[0])
        for position, v in enumerate(values[1:], 1):
            if exact(v) == 0:
                raise LawError("DivisionByZero")
            try:
                result = decimal_divide(result, v)
            except LawError:
                if any(exact(later) == 0 for later in values[position:]):
                    unclear("DIVIDE: overflow before a zero divisor")
                raise
        return result
    step = {
        "ADD": (lambda a, b: a + b, decimal_add),
        "SUBTRACT": (lambda a, b: a - b, decimal_subtract),
        "MULTIPLY": (lambda a, b: a * b, decimal_multiply),
    }[name]
    if all(is_int(v) for v in values):
        result = values[0]
        left_range = False
        for v in values[1:]:
            result = step[0](result, v)
            left_range |= not INT_MIN <= result <= INT_MAX
        if left_range and INT_MIN <= result <= INT_MAX:
            unclear("Int overflow half-way that ends in range")
        return checked_int(result)
    result = as_decimal(values[0])
    for v in values[1:]:
        result = step[1](result, v)
    return result


def rounding(name, v, precision):
    if isinstance(v, Taint):
        if abs(precision) > SCALE_MAX:
            unclear("rounding an untranslatable with a bad precision")
        return v
    if not is_number(v):
        fail("TypeMismatch", f"expected number, got {kind(v)}")
    if not -SCALE_MAX <= precision <= SCALE_MAX:
        fail("InvalidOperation", f"rounding precision {precision} out of range [-28, 28]")
    unit = Fraction(10) ** -precision
    floor, rest = divmod(exact(v) / unit, 1)
    if name == "FLOOR" or rest == 0:
        n = floor
    elif name == "CEIL" or rest > Fraction(1, 2):
        n = floor + 1
    elif rest < Fraction(1, 2):
        n = floor
    else:  # ROUND: half away from zero
        n = floor + 1 if exact(v) > 0 else floor
    result = n * unit
    if result.denominator == 1 and INT_MIN <= result <= INT_MAX:
        return int(result)
    return fit(result, max(precision, 0))


def comparison(name, subject, value):
    taint = first_taint([subject, value])
    if taint:
        return taint
    if name in ("EQUALS", "NOT_EQUALS"):
        return equals(subject, value) == (name == "EQUALS")
    if is_number(subject) and is_number(value):
        a, b = exact(subject), exact(value)
    else:
        a, b = as_date(subject), as_date(value)
        if a is None or b is None:
            fail("TypeMismatch", "expected two numbers or two dates")
    return {
        "GREATER_THAN": a > b,
        "LESS_THAN": a < b,
        "GREATER_THAN_OR_EQUAL": a >= b,
        "LESS_THAN_OR_EQUAL": a <= b,
    }[name]


def equals(a, b):
    """§7.2."""
    if is_number(a) and is_number(b):
        return exact(a) == exact(b)
    for x, y in ((a, b), (b, a)):
        if isinstance(x, str) and isinstance(y, dict) and isinstance(y.get("iso"), str):
            if as_date(x) is not None and as_date(y) is not None:
                return as_date(x) == as_date(y)
    return same(a, b)


# --------------------------------------------------------- §10.4 data sources
class DataSource:
    def __init__(self, name, key, records, priority=10):
        self.name, self.priority = name, priority
        self.key = key.lower() if key is not None else None
        self.rows = records  # as given: table sources of ROWS.md
        self.fields = set()
        self.records = {}
        for one in records:
            lower = {k.lower(): v for k, v in one.items()}
            if len(lower) != len(one) or self.key is not None and self.key not in lower:
                unclear("data record without its key, or with two spellings of a field")
            self.fields |= lower.keys()
            if self.key is not None and self.key in lower:
                self.records[key_text(lower[self.key])] = lower

    def find(self, name, criteria):
        """The value of field `name` for these parameters, or MISSING."""
        if name.lower() not in self.fields:
            return MISSING
        matching = sorted(p for p in criteria if p.lower() == self.key)
        if not matching:
            if "" in self.records:
                unclear("data source lookup without criteria")
            return MISSING
        return self.records.get("_".join(key_text(criteria[p]) for p in matching), {}).get(name.lower(), MISSING)


# ------------------------------------------------------------------ the engine
DEPTH_MAX = 20
STAGE = "BESLUIT"  # every normal evaluation (§13.1)
LAYER_ALIASES = {"ALGEMENE_MAATREGEL_VAN_BESTUUR": "AMVB"}  # §16.13


@dataclass
class Result:  # §15
    outputs: dict
    provenance: dict
    article: str


class Engine:
    def __init__(self, laws, sources=(), mode="error", depth_max=DEPTH_MAX, nest_max=NEST_MAX):
        """`laws` = law versions in load order; the limits are settable so that a test can
        see whether a result depends on their exact value."""
        self.versions = {}  # law id -> versions, newest first (§12); ids in load order
        for law in laws:
            same_id = self.versions.setdefault(law.id, [])
            same_id[:] = [v for v in same_id if v.valid_from != law.valid_from] + [law]
        for versions in self.versions.values():
            versions.sort(key=lambda v: start_of(v) or (0, 0, 0), reverse=True)
            if sum(start_of(v) is None for v in versions) > 1:
                unclear("several versions without a start date")
        self.sources = sorted(sources, key=lambda s: -s.priority)  # stable: ties in registration order
        self.mode = mode
        self.depth_max, self.nest_max = depth_max, nest_max

    # -- §12
    def version(self, law_id):
        if law_id not in self.versions:
            fail("LawNotFound", law_id)
        on = date_text(self.date)
        for v in self.versions[law_id]:
            start = start_of(v)
            if start is None or start <= self.date:
                if v.valid_to is not None and parse_date(v.valid_to) < self.date:
                    raise LawError("NoVersion", f"{law_id}' in force on {on}; last in force until {v.valid_to}")
                return v
        raise LawError("NoVersion", f"{law_id}' in force on {on} (not yet in force)")

    def in_force(self):
        """All laws at the calculation date, in load order: the indexes of §16.5, done right."""
        for law_id in self.versions:
            try:
                yield self.version(law_id)
            except LawError:
                pass

    # -- §9
    def evaluate(self, law_id, outputs, parameters, date):
        self.date = parse_date(date)
        if self.date is None:
            unclear("calculation date that is no canonical date")
            fail("InvalidDate", date)
        self.contextual = law_id
        self.depth = 0
        self.deepest, self.deepest_nesting = 0, 0
        self.resolving = set()  # §10.3
        self.running = set()  # hook and overriding articles (§10.3)
        self.memo = {}  # §10.1
        self.ran_under = {}
        self.request = {(law_id, o, frozen(parameters)) for o in outputs}

        law = self.version(law_id)
        wanted = {}
        for o in outputs:
            article = self.find_output(law, o)
            wanted[article.number] = article
        merged, provenance = {}, {}
        for number in sorted(wanted):
            got, where = self.run_article(law, wanted[number], parameters)
            for name in got:
                if name in merged and not (same(merged[name], got[name]) and provenance[name] == where[name]):
                    unclear("two requested articles produce the same name differently")
            merged.update(got)
            provenance.update(where)
        return Result(merged, provenance, ", ".join(sorted(wanted)))

    def find_output(self, law, output):
        """§9.1: as seen from outside the law."""
        newest = self.versions[law.id][0]
        last = next((a.number for a in reversed(newest.articles) if output in a.outputs), None)
        declaring = [a for a in law.articles if output in a.outputs]
        for a in declaring:
            if a.number == last:
                return a
        if not declaring:
            raise LawError("OutputNotFound", f"{output}' not found in law '{law.id}'")
        return declaring[0]

    def run_article(self, law, article, given):
        """§9 "One article": -> (outputs, provenance)."""
        # 1. the gate (§14)
        if self.mode in ("error", "ignore"):
            for construct, reason, accepted in article.untranslatables:
                if not accepted:
                    raise LawError("Untranslatable", f"{law.id} article {article.number}: {construct} — {reason}")
        # 2. inputs (§10); in a rows document on first use
        scope = Scope(self.date, article.definitions, given)
        scope.inputs = Inputs(article.inputs, lambda n: self.resolve_input(law, article, scope, n))
        if not law.rows:
            scope.inputs.resolve_all()
        # 3. open terms (§11); 4. they join the parameters
        terms = {}
        for term in article.open_terms:
            terms[term.id] = self.resolve_term(law, article, term, given, terms)
        scope.joined.update(terms)
        # 5. pre hooks
        pre, pre_where = self.fire_hooks("pre_actions", law, article, scope)
        scope.joined.update(pre)
        scope.from_pre_hooks = set(pre)
        # 6. actions
        self.run_actions(article, article.actions, scope)
        outputs = dict(scope.outputs)
        provenance = {o: {"type": "Direct", "law_id": law.id, "article": article.number} for o in outputs}
        # 7. post hooks; own outputs win
        post, post_where = self.fire_hooks("post_actions", law, article, scope)
        own = set(outputs)
        for name in pre.keys() & post.keys() - own:
            unclear("the same output from a pre and a post hook")
        for name in list(post) + list(pre):
            if name not in outputs:
                outputs[name] = post[name] if name in post else pre[name]
                provenance[name] = post_where[name] if name in post else pre_where[name]
        # 8. overrides (§13.2)
        self.apply_overrides(law, article, scope, outputs, provenance, own)
        # 9. taint
        if self.mode == "propagate" and article.untranslatables:
            constructs = "; ".join(construct for construct, _, _ in article.untranslatables)
            outputs = {o: Taint(article.number, constructs) for o in outputs}
        return outputs, provenance

    def run_actions(self, article, actions, scope):
        """§9.3."""
        for action in actions:
            if action.output is None:
                continue
            check_units(article, action)
            evaluation = Evaluation(scope, self)
            if action.operation is not None:
                value = self.inline(action, evaluation)
            else:
                value = None if action.value is None else evaluation.value(action.value)
            scope.outputs[action.output] = value

    def inline(self, action, evaluation):
        if action.operation not in INLINE:
            fail("InvalidOperation", f"{action.operation} cannot be used inline")
        for required in OPERATIONS[action.operation][0]:
            if required not in action.fields:
                fail("InvalidOperation", f"{action.operation} without {required}")
        names = sum(OPERATIONS[action.operation], ())
        return evaluation.value(Op(action.operation, {n: v for n, v in action.fields.items() if n in names}))

    # -- §10
    def resolve_input(self, law, article, scope, index):
        """One input of a running article: a value, or MISSING when left unresolved."""
        one = article.inputs[index]
        if one.name in scope.given:
            return scope.given[one.name]
        for source in self.sources:
            for other in article.inputs[:index]:
                if other.name not in scope.given and other.name.lower() == source.key and one.name.lower() in source.fields:
                    unclear("a data source key that is a resolved input")
            value = source.find(one.name, scope.given)
            if value is not MISSING:
                return value
        # The expressions of `source` see the earlier inputs, and those before definitions (§8).
        view = Scope(self.date, article.definitions, scope.given, scope.inputs)
        view.resolving = index
        source = one.source
        if source.table is not None:
            return self.table_rows(one, view)
        mapping = {
            target: view.lookup(t[1:]) if t.startswith("$") else t for target, t in (source.parameters or {}).items()
        }
        if source.regulation is not None:
            return self.external(source.regulation, source.output or one.name, mapping)
        if source.output is not None:
            return self.internal(law, source.output, {**scope.given, **mapping})  # §16.12
        return MISSING

    def table_rows(self, one, view):
        """ROWS.md, native rows."""
        tables = [s for s in self.sources if s.name == one.source.table]
        if len(tables) != 1:
            unclear("table that is not there, or more than once")
        evaluation = Evaluation(view, self)
        wanted = [(column, evaluation.value(e)) for column, e in one.source.select_on]
        if any(isinstance(v, (Taint, list, dict)) or v is None for _, v in wanted):
            unclear("select_on a null, composite or untranslatable value")
        found = []
        for row in [row for table in tables for row in table.rows]:
            if all(column in row and element_equal(row[column], value) for column, value in wanted):
                found.append(row)

        def project(row):
            if any(f not in row for f in (one.source.fields or [one.source.field])):
                unclear("a projected column that a record does not have")
            if one.source.fields is not None:
                return {f: row.get(f) for f in one.source.fields}
            return row.get(one.source.field)

        if one.type == "array":
            return [project(row) for row in found]
        return project(found[0]) if found else None

    def enter(self, key):
        """§10.3: cycles (keys with their parameters, §16.9) and depth."""
        if key in self.resolving:
            fail("CircularReference", str(key[1:3]))
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        if self.depth > self.depth_max:
            fail("CircularReference", f"more than {DEPTH_MAX} nested references")
        self.resolving.add(key)

    def leave(self, key):
        self.depth -= 1
        self.resolving.remove(key)

    def note_context(self, key):
        """A memo may not notice that hooks that run already are skipped (§10.3)."""
        if self.ran_under.setdefault(key, frozenset(self.running)) != self.running:
            unclear("the same reference inside and outside a running hook or override")

    def external(self, law_id, output, parameters):
        """§10.1."""
        key = ("external", law_id, output, frozen(parameters))
        self.note_context(key)
        if key in self.memo:
            return self.memo[key]
        if key[1:] in self.request:
            unclear("the request itself met again as a reference")
        self.enter(key)
        law = self.version(law_id)
        outputs, _ = self.run_article(law, self.find_output(law, output), parameters)
        self.leave(key)
        if output not in outputs:
            raise LawError("OutputNotFound", f"{output}' not found in law '{law_id}'")
        self.memo[key] = outputs[output]
        return outputs[output]

    def internal(self, law, output, parameters):
        """§10.2: first article in document order that declares the output."""
        key = ("internal", law.id, output, frozen(parameters))
        self.note_context(key)
        article = next((a for a in law.articles if output in a.outputs), None)
        if article is None:
            raise LawError("OutputNotFound", f"{output}' not found in law '{law.id}'")
        self.enter(key)
        outputs, _ = self.run_article(law, article, parameters)
        self.leave(key)
        if output not in outputs:
            raise LawError("OutputNotFound", f"{output}' not found in law '{law.id}'")
        return outputs[output]

    # -- §11
    def resolve_term(self, law, article, term, given, resolved):
        candidates = [  # 1. at the version in force
            (v, a)
            for v in self.in_force()
            for a in v.articles
            if (law.id, article.number, term.id) in a.implements
        ]
        candidates = [(v, a) for v, a in candidates if in_scope(v, given)]  # 2.
        if candidates:
            version, winner = by_priority(candidates)  # 3.
            if term.delegation_type is not None:  # 4.
                if LAYER_ALIASES.get(term.delegation_type, term.delegation_type) != version.layer:
                    fail("ResolutionError", f"{term.id} must be filled by {term.delegation_type}")
            parameters = {p: given[p] for p in winner.parameters if p in given}
            key = ("term", law.id, article.number, term.id, frozen(given))
            self.enter(key)
            outputs, _ = self.run_article(version, winner, parameters)
            self.leave(key)
            if term.id not in outputs:
                fail("InvalidOperation", f"{version.id} article {winner.number} does not produce {term.id}")
            return outputs[term.id]
        if term.default is not None:  # 5.
            anonymous = Scope(self.date, {}, {**given, **resolved})
            anonymous.hidden = article.definitions
            self.run_actions(Article(article.number), term.default, anonymous)
            return anonymous.outputs.get(term.id)
        if term.required:
            fail("ResolutionError", f"nothing fills {term.id} of {law.id} article {article.number}")
        return None

    # -- §13.1
    def fire_hooks(self, point, law, article, scope):
        """-> (outputs, provenance) of all hooks of this point."""
        if article.legal_character is None:
            return {}, {}
        produced = {}  # output -> [(law, article, value, provenance)]
        for version in self.in_force():
            for hook_article in version.articles:
                if any(self.matches(h, point, article) for h in hook_article.hooks):
                    if (version.id, hook_article.number) == (law.id, article.number):
                        unclear("an article that hooks itself")
                    if len([h for h in hook_article.hooks if self.matches(h, point, article)]) > 1:
                        unclear("an article that hooks the same point twice")
                    if version.territory:
                        unclear("a hook in a territorial law")
                    self.fire(point, version, hook_article, scope, produced)
        outputs, provenance = {}, {}
        for name, makers in produced.items():
            winner = makers[0]
            if len(makers) > 1:
                version, a = by_priority([(m[0], m[1]) for m in makers])
                winner = next(m for m in makers if m[1] is a)
            outputs[name], provenance[name] = winner[2], winner[3]
        return outputs, provenance

    def matches(self, hook, point, article):
        return (
            hook.point == point
            and hook.legal_character == article.legal_character
            and hook.decision_type in (None, article.decision_type)
            and hook.stage == STAGE
        )

    def fire(self, point, version, hook_article, scope, produced):
        me = (version.id, hook_article.number)
        if me in self.running:  # §10.3: skipped silently
            return
        parameters = {}
        for name in hook_article.parameters:  # §10.5
            value = scope.parameter(name)
            if point == "post_actions" and name in scope.outputs:
                value = scope.outputs[name]
            elif name in scope.from_pre_hooks:
                unclear("a post hook that reads an output of a pre hook")
            if value is not MISSING:
                parameters[name] = value
        self.running.add(me)
        self.enter(("hook", *me))
        outputs, where = self.run_article(version, hook_article, parameters)
        self.leave(("hook", *me))
        self.running.remove(me)
        for name, value in outputs.items():
            if where[name]["type"] == "Reactive":
                unclear("provenance of an output of a hook of a hook")
            reactive = {
                "type": "Reactive",
                "law_id": version.id,
                "article": hook_article.number,
                "hook_point": point,
            }
            produced.setdefault(name, []).append((version, hook_article, value, reactive))

    # -- §13.2
    def apply_overrides(self, law, article, scope, outputs, provenance, own):
        try:
            context = self.version(self.contextual)
        except LawError:
            return
        for name in list(outputs):
            overriding = [a for a in context.articles if (law.id, article.number, name) in a.overrides]
            if not overriding:
                continue
            if name not in own:
                unclear("an override of an output that a hook produced")
            if len(overriding) > 1:
                if any((context.id, a.number) in self.running for a in overriding):
                    unclear("two overrides, one of them running")
                fail("InvalidOperation", f"two overrides of {name} of {law.id} article {article.number}")
            by = overriding[0]
            me = (context.id, by.number)
            if me in self.running:  # §10.3
                continue
            parameters = {}
            for p in by.parameters:  # §10.5
                value = scope.parameter(p)
                if p in scope.outputs or not same_or_missing(value, scope.given.get(p, MISSING)):
                    unclear("which parameters an overriding article gets")
                if value is not MISSING:
                    parameters[p] = value
            self.running.add(me)
            self.enter(("override", *me))
            replaced, _ = self.run_article(context, by, parameters)
            self.leave(("override", *me))
            self.running.remove(me)
            if name not in replaced:
                unclear("an overriding article without the output")
                fail("InvalidOperation", f"{context.id} article {by.number} does not produce {name}")
            outputs[name] = replaced[name]
            provenance[name] = {"type": "Override", "law_id": context.id, "article": by.number}


def same_or_missing(a, b):
    return a is b or a is not MISSING and b is not MISSING and same(a, b)


def start_of(law):
    """valid_from as date; None when absent or not a date (`#...`): matches every date (§12)."""
    return parse_date(law.valid_from) if law.valid_from is not None else None


def in_scope(law, given):
    """§11.3 (and §16.6): each code of the law must be given, as the same String."""
    if len(law.territory) > 1:
        unclear("a law with several territorial codes")
    return all(given.get(name) == code and isinstance(given.get(name), str) for name, code in law.territory.items())


def by_priority(candidates):
    """§11.4: lex superior, then lex posterior; a tie is an error."""
    top = min(LAYERS.index(law.layer) for law, _ in candidates)
    highest = [c for c in candidates if LAYERS.index(c[0].layer) == top]
    if len(candidates) > 2:
        unclear_ties(candidates)
    if len(highest) == 1:
        return highest[0]
    if any(law.valid_from is None or law.valid_from.startswith("#") for law, _ in highest):
        fail("ResolutionError", "Ambiguous priority: no valid_from to compare")
    latest = max(law.valid_from for law, _ in highest)
    winners = [c for c in highest if c[0].valid_from == latest]
    if len(winners) > 1:
        fail("ResolutionError", "Ambiguous priority")
    return winners[0]


def unclear_ties(candidates):
    """A pairwise comparison could meet a tie that the winner makes irrelevant."""
    ranks = [(law.layer, law.valid_from) for law, _ in candidates]
    if len(set(ranks)) < len(ranks) or any(f is None or f.startswith("#") for _, f in ranks):
        unclear("a priority tie below the winner")
