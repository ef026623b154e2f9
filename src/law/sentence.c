/* How an expression got its value, in sentences: one line for each operation, its operands below it. */
#include "law/tell.h"

#include "base/banned.h"

enum { INDENT = 2, DEPTH_SHOWN = 30 };

void law_tell_line(law_teller *w, int depth, str sentence)
{
    for (int i = 0; i < INDENT * (depth < DEPTH_SHOWN ? depth : DEPTH_SHOWN); i++) {
        buf_char(&w->out, ' ');
    }
    buf_put(&w->out, law_tell_capital(w, sentence));
    buf_char(&w->out, '\n');
}

/* ------------------------------------------------------------------ phrases */

static bool is_literal(const law_frame *f, const law_reason *r)
{
    return OPERAND_TAG(r->operand) == OPERAND_CONST && f->article->const_names[OPERAND_INDEX(r->operand)] == SYM_NONE;
}

bool law_reason_is_simple(const law_reason *r)
{
    return OPERAND_TAG(r->operand) != OPERAND_NODE || r->event == NO_EVENT || r->op == OP_TODAY ||
           (r->op == OP_PROPERTY && r->count > 0 && law_reason_is_simple(r->args[0]));
}

/* The branch of an IF that was taken; NULL when there was none. */
static const law_reason *branch_of(const law_reason *r)
{
    return r->op == OP_IF && r->count > r->conditions ? r->args[r->count - 1] : NULL;
}

static void note_name(law_teller *w, law_frame *f, const law_reason *r, law_unit unit)
{
    uint32_t slot = OPERAND_INDEX(r->operand);
    law_used_name used = {f->article->slot_names[slot], slot, r->value, unit};
    if (r->event != NO_EVENT && w->t->events[r->event].how == LAW_HOW_LOCAL) {
        return; /* the row of a loop: told there */
    }
    for (size_t i = 0; i < f->name_count; i++) {
        if (f->names[i].slot == slot) {
            return;
        }
    }
    ARENA_PUSH(w->a, f->names, f->name_count, f->name_cap, used);
}

static str property_name(law_teller *w, law_frame *f, const law_reason *r, str base)
{
    law_value property =
        f->article->consts[OPERAND_INDEX(f->article->args[f->article->nodes[OPERAND_INDEX(r->operand)].first + 1])];
    str name = law_as_str(property);
    if (r->args[0]->op == OP_TODAY && str_eq(name, S("year"))) {
        return TELL(w, "today.year");
    }
    if (r->args[0]->op == OP_TODAY && str_eq(name, S("month"))) {
        return TELL(w, "today.month");
    }
    if (r->args[0]->op == OP_TODAY && str_eq(name, S("day"))) {
        return TELL(w, "today.day");
    }
    if (r->args[0]->op == OP_TODAY) {
        return base;
    }
    int64_t index;
    if (r->args[0]->value.kind == LAW_LIST && str_to_int(name, &index) && index < INT64_MAX) {
        return TELL(w, "item", str_printf(w->a, "%lld", (long long)index + 1), base);
    }
    return TELL(w, "property", law_tell_words(w, name), base);
}

/* The name of a simple operand that is no literal, without its value. */
static str name_of(law_teller *w, law_frame *f, const law_reason *r, law_unit unit)
{
    uint32_t index = OPERAND_INDEX(r->operand);
    switch (OPERAND_TAG(r->operand)) {
    case OPERAND_CONST: return law_tell_name(w, f->article->const_names[index]);
    case OPERAND_SLOT: note_name(w, f, r, unit); return law_tell_name(w, f->article->slot_names[index]);
    default: break;
    }
    if (r->op == OP_PROPERTY && r->event != NO_EVENT) {
        return property_name(w, f, r, name_of(w, f, r->args[0], UNIT_UNKNOWN));
    }
    return r->op == OP_TODAY ? TELL(w, "today") : law_tell_value(w, r->value, unit);
}

static law_unit unit_or(const law_reason *r, law_unit unit)
{
    return r->unit != UNIT_UNKNOWN ? r->unit : unit;
}

str law_tell_phrase(law_teller *w, law_frame *f, const law_reason *r, law_unit unit)
{
    unit = unit_or(r, unit);
    const law_reason *branch = branch_of(r);
    if (branch != NULL && law_reason_is_simple(branch)) {
        return law_tell_phrase(w, f, branch, unit);
    }
    str value = law_tell_value(w, r->value, unit);
    if (r->op == OP_AGE && r->event != NO_EVENT) {
        str age = TELL(w, "age");
        return TELL(w, "named", age, value);
    }
    if (is_literal(f, r) || !law_reason_is_simple(r) || r->event == NO_EVENT) {
        return value;
    }
    return TELL(w, "named", name_of(w, f, r, unit), value);
}

static void tell_operands(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    for (size_t i = 0; i < r->count; i++) {
        if (r->args[i] != NULL) {
            law_tell_reason(w, f, r->args[i], depth, unit);
        }
    }
}

/* ------------------------------------------------------------------ statements */

typedef struct claim { /* what a condition says, without the `not`s and `= true`s around it */
    const law_reason *r;
    bool negated;
} claim;

static claim claim_of(const law_frame *f, const law_reason *r)
{
    claim c = {r, false};
    for (;;) {
        const law_reason *inner = c.r->count > 0 ? c.r->args[0] : NULL;
        bool is_equality = (c.r->op == OP_EQUALS || c.r->op == OP_NOT_EQUALS) && c.r->count == 2;
        if (c.r->op == OP_NOT && inner != NULL) {
            c.negated = !c.negated;
        } else if (is_equality && inner->value.kind == LAW_BOOL && is_literal(f, c.r->args[1]) &&
                   c.r->args[1]->value.kind == LAW_BOOL) {
            bool turned = (c.r->args[1]->value.i == 0) != (c.r->op == OP_NOT_EQUALS);
            c.negated = c.negated != turned;
        } else {
            return c;
        }
        c.r = inner;
    }
}

/* The comparison that holds exactly when this one does not. */
static law_op opposite(law_op op)
{
    static const law_op pairs[][2] = {{OP_EQUALS, OP_NOT_EQUALS},
                                      {OP_GREATER, OP_LESS_EQUAL},
                                      {OP_GREATER_EQUAL, OP_LESS},
                                      {OP_IN, OP_NOT_IN},
                                      {OP_IS_NULL, OP_NOT_NULL}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (op == pairs[i][0] || op == pairs[i][1]) {
            return pairs[i][op == pairs[i][0]];
        }
    }
    return op;
}

static const char *comparison_id(law_op op, bool dates)
{
    switch (op) {
    case OP_EQUALS: return "law.explain.claim.equal";
    case OP_NOT_EQUALS: return "law.explain.claim.unequal";
    case OP_GREATER: return dates ? "law.explain.claim.later" : "law.explain.claim.more";
    case OP_GREATER_EQUAL: return dates ? "law.explain.claim.from" : "law.explain.claim.least";
    case OP_LESS: return dates ? "law.explain.claim.earlier" : "law.explain.claim.less";
    case OP_LESS_EQUAL: return dates ? "law.explain.claim.until" : "law.explain.claim.most";
    case OP_IS_NULL: return "law.explain.claim.empty";
    case OP_NOT_NULL: return "law.explain.claim.filled";
    case OP_IN: return "law.explain.claim.among";
    case OP_NOT_IN: return "law.explain.claim.not_among";
    default: return NULL;
    }
}

/* A name that stands for a condition itself. That it has to be no is only said of yes and no. */
static bool name_statement(law_teller *w, law_frame *f, claim c, str *out)
{
    if (!c.negated) {
        *out = law_tell_phrase(w, f, c.r, UNIT_UNKNOWN);
        return true;
    }
    if (c.r->value.kind != LAW_BOOL) {
        return false;
    }
    str name = name_of(w, f, c.r, UNIT_UNKNOWN);
    *out = c.r->value.i ? TELL(w, "claim.no_but_yes", name) : TELL(w, "claim.no", name);
    return true;
}

/* The comparison as it is told: turned round when negated; "is nothing" when it is with a literal null. */
static law_op asked(const law_frame *f, claim c)
{
    law_op op = c.negated ? opposite(c.r->op) : c.r->op;
    bool with_null = (op == OP_EQUALS || op == OP_NOT_EQUALS) && c.r->count == 2 && is_literal(f, c.r->args[1]) &&
                     c.r->args[1]->value.kind == LAW_NULL;
    return !with_null ? op : op == OP_EQUALS ? OP_IS_NULL : OP_NOT_NULL;
}

/* The statement of one comparison, or of a single name; false when the operand is something else. */
static bool statement(law_teller *w, law_frame *f, claim c, str *out)
{
    const law_reason *r = c.r;
    const char *id = comparison_id(asked(f, c), r->count > 0 && !law_is_number(r->args[0]->value));
    str words[2] = {STR_NULL, STR_NULL};
    if (law_reason_is_simple(r)) {
        return name_statement(w, f, c, out);
    }
    if (id == NULL) {
        return false;
    }
    law_unit unit = r->args[0]->unit;
    for (size_t i = 1; unit == UNIT_UNKNOWN && i < r->count; i++) {
        unit = r->args[i]->unit;
    }
    words[0] = law_tell_phrase(w, f, r->args[0], unit);
    str *others = ARENA_ARRAY(w->a, str, r->count);
    for (size_t i = 1; i < r->count; i++) {
        others[i - 1] = law_tell_phrase(w, f, r->args[i], unit);
    }
    if (r->count > 1) {
        words[1] = law_tell_joined(w, others, r->count - 1, "law.explain.comma", "law.explain.or");
    }
    *out = text_get(w->a, w->lang, id, r->count > 1 ? 2 : 1, words);
    return true;
}

static bool operands_are_simple(const law_reason *r)
{
    for (size_t i = 0; i < r->count; i++) {
        if (r->args[i] != NULL && !law_reason_is_simple(r->args[i])) {
            return false;
        }
    }
    return true;
}

/* The whole condition in one statement; false when it takes more lines. */
static bool short_statement(law_teller *w, law_frame *f, const law_reason *r, str *out)
{
    claim c = claim_of(f, r);
    bool is_short = law_reason_is_simple(c.r) || operands_are_simple(c.r);
    return r->value.kind != LAW_UNTRANSLATABLE && is_short && statement(w, f, c, out);
}

/* ------------------------------------------------------------------ conditions */

static void tell_condition(law_teller *w, law_frame *f, const law_reason *r, int depth);

static void tell_group(law_teller *w, law_frame *f, const law_reason *r, claim c, int depth)
{
    bool inner = law_truthy(c.r->value);
    if (c.negated) {
        law_tell_line(w, depth++, law_truthy(r->value) ? TELL(w, "not.yes") : TELL(w, "not.no"));
    }
    if (c.r->op == OP_AND) {
        law_tell_line(w, depth, inner ? TELL(w, "and.yes") : TELL(w, "and.no"));
    } else {
        law_tell_line(w, depth, inner ? TELL(w, "or.yes") : TELL(w, "or.no"));
    }
    for (size_t i = 0; i < c.r->count; i++) {
        tell_condition(w, f, c.r->args[i], depth + 1);
    }
    if (c.r->stopped) {
        law_tell_line(w, depth + 1, TELL(w, "rest"));
    }
}

/* Where it went wrong: the first operand that could not be decided. */
static void tell_tainted(law_teller *w, law_frame *f, const law_reason *r, int depth)
{
    for (size_t i = 0; i < r->count; i++) {
        const law_reason *arg = r->args[i];
        if (arg == NULL || arg->value.kind != LAW_UNTRANSLATABLE) {
            continue;
        }
        if (!law_reason_is_simple(arg)) {
            tell_tainted(w, f, arg, depth);
        } else {
            law_tell_line(w, depth, TELL(w, "tainted", law_tell_phrase(w, f, arg, UNIT_UNKNOWN)));
        }
        return;
    }
    law_tell_line(w, depth, TELL(w, "tainted", law_tell_value(w, r->value, UNIT_UNKNOWN)));
}

/* A condition with its verdict, and what it is made of below it. */
static void tell_condition(law_teller *w, law_frame *f, const law_reason *r, int depth)
{
    str said;
    claim c = claim_of(f, r);
    if (r->value.kind == LAW_UNTRANSLATABLE) {
        tell_tainted(w, f, r, depth);
        return;
    }
    if ((c.r->op == OP_AND || c.r->op == OP_OR) && c.r->event != NO_EVENT) {
        tell_group(w, f, r, c, depth);
        return;
    }
    bool is_statement = statement(w, f, c, &said);
    if (!is_statement && c.negated) {
        law_tell_line(w, depth, law_truthy(r->value) ? TELL(w, "not.yes") : TELL(w, "not.no"));
        tell_condition(w, f, c.r, depth + 1);
        return;
    }
    if (!is_statement) {
        said = TELL(w, "below", law_tell_value(w, c.r->value, c.r->unit));
    }
    law_tell_line(w, depth, law_truthy(r->value) ? TELL(w, "true", said) : TELL(w, "false", said));
    if (!is_statement) {
        law_tell_reason(w, f, c.r, depth + 1, UNIT_UNKNOWN);
    } else if (!law_reason_is_simple(c.r)) {
        tell_operands(w, f, c.r, depth + 1, c.r->args[0]->unit);
    }
}

/* ------------------------------------------------------------------ choices */

static void tell_choice(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    const law_reason *branch = branch_of(r);
    bool taken = r->conditions > 0 && law_truthy(r->args[r->conditions - 1]->value);
    bool has_name = branch != NULL && law_reason_is_simple(branch) && !is_literal(f, branch);
    str said, outcome = law_tell_phrase(w, f, r, unit);
    outcome = has_name ? TELL(w, "choice.name", outcome) : TELL(w, "choice.value", outcome);
    if (r->conditions == 1 && short_statement(w, f, r->args[0], &said)) {
        law_tell_line(w, depth, taken ? TELL(w, "choice.true", outcome, said) : TELL(w, "choice.false", outcome, said));
    } else {
        law_tell_line(w, depth, taken ? TELL(w, "choice.because", outcome) : TELL(w, "choice.nothing_else", outcome));
        for (size_t i = 0; i < r->conditions; i++) {
            tell_condition(w, f, r->args[i], depth + 1);
        }
    }
    if (branch != NULL) {
        law_tell_reason(w, f, branch, depth + 1, unit);
    }
}

/* ------------------------------------------------------------------ arithmetic */

static str *phrases(law_teller *w, law_frame *f, const law_reason *r, law_unit unit)
{
    str *items = ARENA_ARRAY(w->a, str, r->count);
    for (size_t i = 0; i < r->count; i++) {
        items[i] = law_tell_phrase(w, f, r->args[i], unit);
    }
    return items;
}

static void tell_arithmetic(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    static const char *const between[] = {
        [OP_ADD] = "law.explain.plus",       [OP_SUBTRACT] = "law.explain.minus", [OP_MULTIPLY] = "law.explain.times",
        [OP_DIVIDE] = "law.explain.divided", [OP_MAX] = "law.explain.comma",      [OP_MIN] = "law.explain.comma"};
    str value = law_tell_value(w, r->value, unit);
    law_unit inner =
        r->op == OP_MULTIPLY || r->op == OP_DIVIDE ? UNIT_UNKNOWN : unit; /* factors have units of their own */
    str *items = phrases(w, f, r, inner);
    const char *last = r->op == OP_MAX || r->op == OP_MIN ? "law.explain.and" : between[r->op];
    str all = law_tell_joined(w, items, r->count, between[r->op], last);
    law_tell_line(w, depth,
                  r->op == OP_MAX   ? TELL(w, "highest", value, all)
                  : r->op == OP_MIN ? TELL(w, "lowest", value, all)
                                    : TELL(w, "sum", value, all));
    tell_operands(w, f, r, depth + 1, inner);
}

static str precision_text(law_teller *w, int precision, law_unit unit)
{
    dec step = dec_from_int(1);
    if (unit == UNIT_EUROCENT && (precision == 0 || precision == -2)) {
        return precision == 0 ? TELL(w, "round.cents") : TELL(w, "round.euros");
    }
    if (precision == 0) {
        return unit == UNIT_EURO ? TELL(w, "round.euros") : TELL(w, "round.whole");
    }
    if (precision > 0) {
        return precision == 1 ? TELL(w, "round.decimal") : TELL(w, "round.decimals", str_printf(w->a, "%d", precision));
    }
    for (int i = precision; i < 0; i++) {
        if (!dec_mul(step, dec_from_int(10), &step)) {
            break;
        }
    }
    return TELL(w, "round.multiples", law_tell_value(w, law_dec(step), unit));
}

static void tell_rounding(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    const law_node *n = &f->article->nodes[OPERAND_INDEX(r->operand)];
    const law_reason *arg = r->args[0];
    if (law_is_number(arg->value) && law_is_number(r->value) && law_compare_numbers(arg->value, r->value) == 0) {
        law_tell_reason(w, f, arg, depth, unit); /* nothing to round: not worth a line */
        return;
    }
    str value = law_tell_value(w, r->value, unit), from = law_tell_phrase(w, f, arg, unit);
    str to = precision_text(w, (int)f->article->args[n->first + 1], unit);
    law_tell_line(w, depth,
                  r->op == OP_ROUND  ? TELL(w, "round.nearest", value, from, to)
                  : r->op == OP_CEIL ? TELL(w, "round.up", value, from, to)
                                     : TELL(w, "round.down", value, from, to));
    law_tell_reason(w, f, arg, depth + 1, unit);
}

/* ------------------------------------------------------------------ dates */

/* "6 weken", or "6 weken (bezwaartermijn weken)". */
static str part_text(law_teller *w, law_frame *f, const law_reason *part, law_unit unit, bool positive)
{
    law_value v = part->value;
    if (positive && v.kind == LAW_INT && v.i < 0 && v.i != INT64_MIN) {
        v.i = -v.i;
    }
    str period = law_tell_value(w, v, unit);
    return is_literal(f, part) || !law_reason_is_simple(part) ? period
                                                              : TELL(w, "named", period, name_of(w, f, part, unit));
}

static void tell_date_add(law_teller *w, law_frame *f, const law_reason *r, int depth)
{
    static const law_unit units[] = {UNIT_UNKNOWN, UNIT_YEARS, UNIT_MONTHS, UNIT_WEEKS, UNIT_DAYS};
    str parts[4], value = law_tell_value(w, r->value, UNIT_UNKNOWN),
                  from = law_tell_phrase(w, f, r->args[0], UNIT_UNKNOWN);
    size_t n = 0;
    bool before = false;
    for (size_t i = 1; i < r->count; i++) {
        n += r->args[i] != NULL;
        before = before || (r->args[i] != NULL && r->args[i]->value.kind == LAW_INT && r->args[i]->value.i < 0);
    }
    bool single = n == 1;
    n = 0;
    for (size_t i = 1; i < r->count; i++) {
        if (r->args[i] != NULL) {
            parts[n++] = part_text(w, f, r->args[i], units[i], single);
        }
    }
    str all = law_tell_joined(w, parts, n, "law.explain.comma", "law.explain.and");
    law_tell_line(w, depth,
                  before && !single ? TELL(w, "date.plus", value, all, from)
                  : before          ? TELL(w, "date.before", value, all, from)
                                    : TELL(w, "date.after", value, all, from));
    tell_operands(w, f, r, depth + 1, UNIT_UNKNOWN);
}

static void tell_dates(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    str value = law_tell_value(w, r->value, unit), *items = phrases(w, f, r, UNIT_UNKNOWN);
    switch (r->op) {
    case OP_AGE: law_tell_line(w, depth, TELL(w, "date.age", value, items[0], items[1])); break;
    case OP_DATE_DIFF: law_tell_line(w, depth, TELL(w, "date.between", value, items[0], items[1])); break;
    case OP_DAY_OF_WEEK: law_tell_line(w, depth, TELL(w, "date.weekday", value, items[0])); break;
    default: law_tell_line(w, depth, TELL(w, "date.made", value, items[0], items[1], items[2])); break;
    }
    tell_operands(w, f, r, depth + 1, UNIT_UNKNOWN);
}

/* ------------------------------------------------------------------ rows */

static str count_text(law_teller *w, size_t n)
{
    return str_printf(w->a, "%zu", n);
}

static void tell_row(law_teller *w, law_frame *f, const law_reason *filter, const law_reason *body, size_t number,
                     int depth, law_unit unit)
{
    if (body == NULL) {
        law_tell_line(w, depth, TELL(w, "row.left_out", count_text(w, number)));
    } else if (filter != NULL && is_literal(f, body)) {
        law_tell_line(w, depth, TELL(w, "row.counted", count_text(w, number)));
    } else {
        law_tell_line(w, depth, TELL(w, "row", count_text(w, number), law_tell_phrase(w, f, body, unit)));
    }
    if (filter != NULL) {
        tell_condition(w, f, filter, depth + 1);
    }
    if (body != NULL) {
        law_tell_reason(w, f, body, depth + 1, unit);
    }
}

static void tell_rows(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    const law_article *a = f->article;
    uint32_t combine = a->args[a->nodes[OPERAND_INDEX(r->operand)].first + 3];
    str value = law_tell_value(w, r->value, unit), rows = law_tell_phrase(w, f, r->args[0], UNIT_UNKNOWN);
    law_tell_line(w, depth,
                  combine == OP_ADD   ? TELL(w, "rows.sum", value, rows)
                  : combine == OP_MAX ? TELL(w, "rows.highest", value, rows)
                  : combine == OP_MIN ? TELL(w, "rows.lowest", value, rows)
                                      : TELL(w, "rows.each", value, rows));
    law_tell_reason(w, f, r->args[0], depth + 1, UNIT_UNKNOWN);
    for (size_t i = 1; i + 1 < r->count; i += 2) {
        size_t told = f->told_count;
        if (r->args[i] != NULL || !is_literal(f, r->args[i + 1])) { /* counting all rows needs no list */
            tell_row(w, f, r->args[i], r->args[i + 1], (i + 1) / 2, depth + 1, unit);
        }
        f->told_count = told; /* for the next row the same expression means another thing */
    }
}

static void tell_list(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    if (r->count > 0) {
        str items = law_tell_joined(w, phrases(w, f, r, unit), r->count, "law.explain.comma", "law.explain.and");
        law_tell_line(w, depth, TELL(w, "list", items));
        tell_operands(w, f, r, depth + 1, unit);
    }
}

/* ------------------------------------------------------------------ all */

/* The same expression in one output is told once: laws repeat themselves where they choose between the same two
 * amounts. */
static bool told_before(law_teller *w, law_frame *f, const law_reason *r)
{
    for (size_t i = 0; i < f->told_count; i++) {
        if (f->told[i]->hash == r->hash && f->told[i]->op == r->op && law_identical(f->told[i]->value, r->value)) {
            return true;
        }
    }
    ARENA_PUSH(w->a, f->told, f->told_count, f->told_cap, r);
    return false;
}

void law_tell_reason(law_teller *w, law_frame *f, const law_reason *r, int depth, law_unit unit)
{
    unit = unit_or(r, unit);
    if (r->op == OP_PROPERTY && r->event != NO_EVENT && !law_reason_is_simple(r)) {
        law_tell_reason(w, f, r->args[0], depth, UNIT_UNKNOWN);
        return;
    }
    if (law_reason_is_simple(r) || told_before(w, f, r)) {
        return;
    }
    if (r->value.kind == LAW_UNTRANSLATABLE) {
        tell_tainted(w, f, r, depth);
        return;
    }
    switch (r->op) {
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_MAX:
    case OP_MIN:
        if (r->count == 1) {
            law_tell_reason(w, f, r->args[0], depth, unit);
        } else {
            tell_arithmetic(w, f, r, depth, unit);
        }
        break;
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR: tell_rounding(w, f, r, depth, unit); break;
    case OP_IF: tell_choice(w, f, r, depth, unit); break;
    case OP_LIST: tell_list(w, f, r, depth, unit); break;
    case OP_FOREACH: tell_rows(w, f, r, depth, unit); break;
    case OP_DATE_ADD: tell_date_add(w, f, r, depth); break;
    case OP_AGE:
    case OP_DATE:
    case OP_DAY_OF_WEEK:
    case OP_DATE_DIFF: tell_dates(w, f, r, depth, unit); break;
    default: tell_condition(w, f, r, depth); break;
    }
}
