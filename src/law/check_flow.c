/* Actions that cannot run, units that do not fit, conditions that are always the same. */
#include "law/checking.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ what a condition is in every evaluation */

static law_truth truth(bool holds)
{
    return holds ? TRUTH_TRUE : TRUTH_FALSE;
}

static law_truth opposite(law_truth t)
{
    return t == TRUTH_UNKNOWN ? t : truth(t == TRUTH_FALSE);
}

static law_truth truth_of_order(law_op op, int order)
{
    switch (op) {
    case OP_GREATER: return truth(order > 0);
    case OP_GREATER_EQUAL: return truth(order >= 0);
    case OP_LESS: return truth(order < 0);
    default: return truth(order <= 0);
    }
}

static law_truth truth_of_comparison(const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    law_op op = (law_op)n->op;
    law_value x, y;
    if (!law_literal(a, args[0], &x) || !law_literal(a, args[1], &y)) {
        if (!law_same_operand(a, args[0], args[1])) {
            return TRUTH_UNKNOWN;
        }
        return op == OP_EQUALS ? TRUTH_TRUE : op == OP_NOT_EQUALS ? TRUTH_FALSE : truth_of_order(op, 0);
    }
    if (op == OP_EQUALS || op == OP_NOT_EQUALS) {
        return truth(law_equal(x, y) == (op == OP_EQUALS));
    }
    if (law_is_number(x) && law_is_number(y)) {
        return truth_of_order(op, law_compare_numbers(x, y));
    }
    if (x.kind == LAW_DATE && y.kind == LAW_DATE) {
        return truth_of_order(op, (x.i > y.i) - (x.i < y.i));
    }
    return TRUTH_UNKNOWN; /* cannot be compared, which is reported as such */
}

/* AND and OR: the definite outcome if a member has it, the other if all have that. */
static law_truth truth_of_members(checking *k, const law_article *a, const law_node *n)
{
    law_truth stop = n->op == OP_AND ? TRUTH_FALSE : TRUTH_TRUE;
    bool known = true;
    for (uint32_t i = 0; i < n->count; i++) {
        law_truth t = law_truth_of(k, a, a->args[n->first + i]);
        if (t == stop) {
            return stop;
        }
        known = known && t != TRUTH_UNKNOWN;
    }
    return known ? opposite(stop) : TRUTH_UNKNOWN;
}

static law_truth truth_of_membership(const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    law_value list;
    bool empty = n->count == 1 || (n->count == 2 && (n->flags & NODE_VALUE_FORM) && law_literal(a, args[1], &list) &&
                                   list.kind == LAW_LIST && list.hi == 0);
    return empty ? truth(n->op == OP_NOT_IN) : TRUTH_UNKNOWN;
}

law_truth law_simple_truth(const law_article *a, law_operand o)
{
    law_value v;
    if (law_literal(a, o, &v)) {
        return truth(law_truthy(v));
    }
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return TRUTH_UNKNOWN;
    }
    const law_node *n = &a->nodes[OPERAND_INDEX(o)];
    switch ((law_op)n->op) {
    case OP_EQUALS:
    case OP_NOT_EQUALS:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL: return truth_of_comparison(a, n);
    case OP_IN:
    case OP_NOT_IN: return truth_of_membership(a, n);
    case OP_IS_NULL:
    case OP_NOT_NULL:
        return law_literal(a, a->args[n->first], &v) ? truth((v.kind == LAW_NULL) == (n->op == OP_IS_NULL))
                                                     : TRUTH_UNKNOWN;
    default: return TRUTH_UNKNOWN;
    }
}

static law_truth truth_of_logic(checking *k, const law_article *a, law_operand o)
{
    const law_node *n = &a->nodes[OPERAND_INDEX(o)];
    if (n->op == OP_NOT) {
        return opposite(law_truth_of(k, a, a->args[n->first]));
    }
    law_truth t = truth_of_members(k, a, n);
    return t != TRUTH_UNKNOWN ? t : law_truth_of_values(k, a, o);
}

law_truth law_truth_of(checking *k, const law_article *a, law_operand o)
{
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return law_simple_truth(a, o);
    }
    if (k->truths_of != a) {
        k->truths_of = a;
        k->truths = ARENA_ARRAY(k->scratch, uint8_t, a->node_count);
    }
    uint32_t i = OPERAND_INDEX(o);
    if (k->truths[i] == 0) {
        bool logic = a->nodes[i].op == OP_AND || a->nodes[i].op == OP_OR || a->nodes[i].op == OP_NOT;
        law_truth t = logic ? truth_of_logic(k, a, o) : law_simple_truth(a, o);
        k->truths[i] = (uint8_t)(t + 1);
    }
    return (law_truth)(k->truths[i] - 1);
}

/* ------------------------------------------------------------------ conditions */

static bool is_constant(const law_article *a, law_operand o)
{
    law_value v;
    return law_literal(a, o, &v);
}

static const char *word(law_truth t)
{
    return t == TRUTH_TRUE ? "true" : "false";
}

static void check_comparison(checking *k, const law_article *a, const law_node *n, law_operand self)
{
    law_truth t = law_truth_of(k, a, self);
    if (t != TRUTH_UNKNOWN) {
        const char *why = n->op == OP_IN || n->op == OP_NOT_IN ? "the list is empty"
                          : is_constant(a, a->args[n->first])  ? "it looks at constants only"
                                                               : "both sides are the same";
        law_found(k, LAW_FIND_ALWAYS, a, n->line, n->column, "this %s is always %s, because %s; correct or remove it",
                  law_ops[n->op].name, word(t), why);
    }
}

/* A constant among the members is told about each; else, if the whole is always the same, that is told. */
static void check_logic(checking *k, const law_article *a, const law_node *n, law_operand self)
{
    bool explained = false;
    for (uint32_t i = 0; i < n->count; i++) {
        law_operand member = a->args[n->first + i];
        law_truth t = law_truth_of(k, a, member);
        explained = explained || t != TRUTH_UNKNOWN;
        if (is_constant(a, member)) {
            law_found(k, LAW_FIND_ALWAYS, a, n->line, n->column,
                      "condition %u of this %s is a constant, so always %s; correct or remove it", i + 1,
                      law_ops[n->op].name, word(t));
        }
    }
    law_truth t = explained ? TRUTH_UNKNOWN : law_truth_of(k, a, self);
    if (t != TRUTH_UNKNOWN) {
        const char *why = n->count == 0     ? "it has no conditions"
                          : n->op == OP_AND ? "its conditions exclude each other"
                                            : "one of its conditions holds for every value";
        law_found(k, LAW_FIND_ALWAYS, a, n->line, n->column, "this %s is always %s, because %s; correct or remove it",
                  law_ops[n->op].name, word(t), why);
    }
}

/* `when: true` as the last case, instead of a default, is a habit of speech and no mistake. */
static void check_whens(checking *k, const law_article *a, const law_node *n)
{
    uint32_t cases = n->count / 2;
    for (uint32_t i = 0; i < cases; i++) {
        law_operand when = a->args[n->first + 2 * i];
        bool last = i + 1 == cases && !(n->flags & NODE_ELSE);
        if (is_constant(a, when) && !(last && law_truth_of(k, a, when) == TRUTH_TRUE)) {
            law_found(k, LAW_FIND_ALWAYS, a, n->line, n->column,
                      "the condition of case %u of this IF is a constant, so always %s; correct or remove it", i + 1,
                      word(law_truth_of(k, a, when)));
        }
    }
}

static void check_condition(checking *k, const law_article *a, const law_node *n, law_operand self)
{
    switch ((law_op)n->op) {
    case OP_EQUALS:
    case OP_NOT_EQUALS:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_IN:
    case OP_NOT_IN:
    case OP_IS_NULL:
    case OP_NOT_NULL: check_comparison(k, a, n, self); return;
    case OP_AND:
    case OP_OR:
    case OP_NOT: check_logic(k, a, n, self); return;
    case OP_IF: check_whens(k, a, n); return;
    case OP_FOREACH:
        if (is_constant(a, a->args[n->first + 1])) {
            law_found(k, LAW_FIND_ALWAYS, a, n->line, n->column,
                      "the filter of this FOREACH is a constant, so always %s; remove it",
                      word(law_truth_of(k, a, a->args[n->first + 1])));
        }
        return;
    default: return;
    }
}

/* ------------------------------------------------------------------ operations that always fail */

static void cannot_run(checking *k, const law_article *a, const law_node *n, const char *why)
{
    law_found(k, LAW_FIND_CANNOT_RUN, a, n->line, n->column, "this %s fails whenever it is reached: %s",
              law_ops[n->op].name, why);
}

static bool is_ordered(law_value v)
{
    date day;
    return law_is_number(v) || law_to_date(v, &day);
}

/* 0: arithmetic cannot take it; else numbers, texts and lists each have their own number. */
static int family_of(law_value v, law_op op)
{
    if (law_is_number(v)) {
        return 1;
    }
    return op != OP_ADD ? 0 : v.kind == LAW_TEXT || v.kind == LAW_DATE ? 2 : v.kind == LAW_LIST ? 3 : 0;
}

static void check_arithmetic(checking *k, const law_article *a, const law_node *n)
{
    law_value v;
    int first = 0;
    if (n->count == 0) {
        cannot_run(k, a, n, "it has no values; give it at least one");
    }
    for (uint32_t i = 0; i < n->count; i++) {
        if (!law_literal(a, a->args[n->first + i], &v)) {
            continue;
        }
        int family = family_of(v, (law_op)n->op);
        if (family == 0 || (first != 0 && family != first)) {
            law_found(k, LAW_FIND_CANNOT_RUN, a, n->line, n->column,
                      "this %s fails whenever it is reached: value %u is %s, which %s; correct it", law_ops[n->op].name,
                      i + 1, law_kind_name(v),
                      family == 0 ? "it cannot take" : "does not go with the values before it");
            return;
        }
        if (n->op == OP_DIVIDE && i > 0 && dec_is_zero(law_as_dec(v))) {
            cannot_run(k, a, n, "it divides by zero; correct it");
        }
        first = family;
    }
}

static void check_order(checking *k, const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    law_value x, y;
    bool has_x = law_literal(a, args[0], &x), has_y = law_literal(a, args[1], &y);
    if ((has_x && !is_ordered(x)) || (has_y && !is_ordered(y))) {
        cannot_run(k, a, n, "only numbers and dates have an order; compare with a number or a date (YYYY-MM-DD)");
    } else if (has_x && has_y && law_is_number(x) != law_is_number(y)) {
        cannot_run(k, a, n, "it compares a number with a date; correct one of them");
    }
}

static void check_dates(checking *k, const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    uint32_t dates = n->op == OP_AGE || n->op == OP_DATE_DIFF ? 2 : 1;
    law_value v;
    date day;
    for (uint32_t i = 0; i < dates; i++) {
        if (law_literal(a, args[i], &v) && !law_to_date(v, &day)) {
            cannot_run(k, a, n, "it needs a date, written as YYYY-MM-DD; correct it");
        }
    }
    if (n->op == OP_DATE_DIFF && law_literal(a, args[2], &v) &&
        !(v.kind == LAW_TEXT && (str_eq(law_as_str(v), S("days")) || str_eq(law_as_str(v), S("months")) ||
                                 str_eq(law_as_str(v), S("years"))))) {
        cannot_run(k, a, n, "it counts in days, months or years; set 'in' to one of them");
    }
}

static void check_date_of(checking *k, const law_article *a, const law_node *n)
{
    law_value v[3];
    for (uint32_t i = 0; i < 3; i++) {
        if (!law_literal(a, a->args[n->first + i], &v[i]) || v[i].kind != LAW_INT) {
            return;
        }
    }
    if (!date_valid(v[0].i, v[1].i, v[2].i)) {
        cannot_run(k, a, n, "there is no such day; correct it");
    }
}

static void check_property(checking *k, const law_article *a, const law_node *n)
{
    const uint32_t *args = a->args + n->first;
    str field = law_as_str(a->consts[OPERAND_INDEX(args[1])]);
    law_value base;
    if (OPERAND_TAG(args[0]) == OPERAND_NODE && a->nodes[OPERAND_INDEX(args[0])].op == OP_TODAY &&
        !str_eq(field, S("year")) && !str_eq(field, S("month")) && !str_eq(field, S("day")) &&
        !str_eq(field, S("iso"))) {
        law_found(k, LAW_FIND_UNDEFINED_NAME, a, n->line, n->column,
                  "'referencedate' has no field '" STR_FMT "'; it has year, month, day and iso", STR_ARG(field));
    } else if (law_literal(a, args[0], &base) && base.kind == LAW_OBJECT && law_field(base, field) == NULL) {
        law_found(k, LAW_FIND_UNDEFINED_NAME, a, n->line, n->column,
                  "the definition has no field '" STR_FMT "'; correct the name", STR_ARG(field));
    }
}

static void check_node(checking *k, const law_article *a, const law_node *n)
{
    int32_t precision;
    switch ((law_op)n->op) {
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_MAX:
    case OP_MIN: check_arithmetic(k, a, n); return;
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL: check_order(k, a, n); return;
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR:
        precision = (int32_t)a->args[n->first + 1];
        if (precision < -28 || precision > 28) {
            cannot_run(k, a, n, "'precision' is not between -28 and 28; correct it");
        }
        return;
    case OP_AGE:
    case OP_DATE_ADD:
    case OP_DATE_DIFF:
    case OP_DAY_OF_WEEK: check_dates(k, a, n); return;
    case OP_DATE: check_date_of(k, a, n); return;
    case OP_PROPERTY: check_property(k, a, n); return;
    case OP_TOO_DEEP:
        law_found(k, LAW_FIND_CANNOT_RUN, a, n->line, n->column,
                  "operations are nested more than %d deep here, which evaluation refuses; give a part its own output",
                  LAW_DEPTH_MAX);
        return;
    default: return;
    }
}

/* ------------------------------------------------------------------ actions */

static void check_actions(checking *k, const law_article *a)
{
    for (size_t i = 0; i < a->action_count; i++) {
        const law_action *action = &a->actions[i];
        if (action->unit_error != NULL) {
            law_found(k, LAW_FIND_UNITS, a, action->line, action->column,
                      "'" STR_FMT "' cannot be computed: %s; convert one of them", NAME(k, action->output),
                      action->unit_error);
        }
        const law_node *n = OPERAND_TAG(action->value) == OPERAND_NODE ? &a->nodes[OPERAND_INDEX(action->value)] : NULL;
        if (n != NULL && n->op == OP_FAIL) {
            law_found(k, LAW_FIND_CANNOT_RUN, a, action->line, action->column,
                      "'" STR_FMT "' can never be computed: " STR_FMT, NAME(k, action->output),
                      STR_ARG(law_as_str(a->consts[OPERAND_INDEX(a->args[n->first])])));
        }
    }
}

void law_check_flow(checking *k, const law_article *a)
{
    check_actions(k, a);
    for (size_t i = 0; i < a->node_count; i++) {
        check_node(k, a, &a->nodes[i]);
        check_condition(k, a, &a->nodes[i], OPERAND_NODE | (uint32_t)i);
    }
    for (size_t i = 0; i < a->term_count; i++) {
        if (a->terms[i].defaults != NULL) {
            law_check_flow(k, a->terms[i].defaults);
        }
    }
}
