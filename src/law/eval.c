/* Computing expressions: reading operands, logic, lists, names, and the table of operations. */
#include "law/eval.h"
#include "law/record.h"
#include "law/unknowns.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ operands */

/* Where the article reads a slot, for errors: only when it does so in one place, since operands carry no place of their own. */
static void find_use(const law_article *a, law_operand o, uint32_t *line, uint32_t *column)
{
    uint32_t uses = 0, found_line = 0, found_column = 0;
    for (size_t i = 0; i < a->node_count; i++) {
        const law_node *n = &a->nodes[i];
        uint32_t count = law_ops[n->op].shape == SHAPE_ROUND ? 1 : law_ops[n->op].shape == SHAPE_FOREACH ? 3 : n->count;
        for (uint32_t j = 0; j < count; j++) {
            if (a->args[n->first + j] == o) {
                uses++;
                found_line = n->line;
                found_column = n->column;
            }
        }
    }
    for (size_t i = 0; i < a->action_count; i++) {
        if (a->actions[i].value == o) {
            uses++;
            found_line = a->actions[i].line;
            found_column = a->actions[i].column;
        }
    }
    if (uses == 1) {
        *line = found_line;
        *column = found_column;
    }
}

static law_value not_found(law_run *m, const activation *f, uint32_t line, uint32_t column, str name, bool of_object)
{
    law_value failed = law_fail(m, f->article, line, column, LAW_E_VARIABLE_NOT_FOUND, "Variable not found: %s" STR_FMT,
                                of_object ? "." : "", STR_ARG(name));
    m->obstacle = (law_obstacle){.name = name, .of_object = of_object};
    return failed;
}

law_value law_read_missing(law_run *m, activation *f, uint32_t slot)
{
    law_value v = law_read_slot(m, f, slot);
    if (v.kind != LAW_UNSET) {
        return v;
    }
    uint32_t line = 0, column = 0;
    find_use(f->article, OPERAND_SLOT | slot, &line, &column);
    return not_found(m, f, line, column, law_sym_text(m, f->article->slot_names[slot]), false);
}

law_value law_eval_slowly(law_run *m, activation *f, law_operand o)
{
    if (m->unknowns != NULL) {
        return law_eval_unknown(m, f, o);
    }
    size_t event = law_record_operand(m, f, o);
    law_value v = plain_operand(m, f, o);
    law_record_done(m, event, v);
    return v;
}

law_value law_out_of_steps(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_TOO_DEEP, "Maximum number of steps exceeded: %d operations in one evaluation", LAW_STEPS_MAX);
}

law_value law_eval(law_run *m, activation *f, law_operand o)
{
    return eval(m, f, o);
}

/* ------------------------------------------------------------------ logic */

/* AND stops at a definite false, OR at a definite true; an untranslatable operand is remembered until then. */
law_value op_logic(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    bool stop = n->op == OP_OR;
    law_value taint = {.kind = LAW_UNSET};
    for (uint32_t i = 0; i < n->count; i++) {
        law_value v = eval(m, f, args[i]);
        if (UNLIKELY(v.kind >= LAW_UNTRANSLATABLE)) {
            GUARD(v);
            taint = taint.kind == LAW_UNSET ? v : taint;
        } else if (truthy(v) == stop) {
            return law_bool(stop);
        }
    }
    return taint.kind == LAW_UNSET ? law_bool(!stop) : taint;
}

law_value op_not(law_run *m, activation *f, const law_node *n)
{
    law_value v = eval(m, f, args_of(f, n)[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    return law_bool(!truthy(v));
}

law_value op_null(law_run *m, activation *f, const law_node *n)
{
    law_value v = eval(m, f, args_of(f, n)[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    return law_bool((v.kind == LAW_NULL) == (n->op == OP_IS_NULL));
}

law_value op_if(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    uint32_t cases = n->count / 2;
    for (uint32_t i = 0; i < cases; i++) {
        law_value when = eval(m, f, args[2 * i]);
        if (UNLIKELY(when.kind >= LAW_UNTRANSLATABLE)) {
            return when;
        }
        if (truthy(when)) {
            return eval(m, f, args[2 * i + 1]);
        }
    }
    return n->flags & NODE_ELSE ? eval(m, f, args[n->count - 1]) : law_null();
}

/* ------------------------------------------------------------------ lists */

/* Membership: numbers numerically, everything else structurally, without the date rule of EQUALS. */
static inline bool is_element(law_value v, law_value element)
{
    if (v.kind == LAW_TEXT) { /* kind and length are in the head: most texts differ there */
        return v.head == element.head && memcmp(v.text, element.text, v.hi) == 0;
    }
    if (law_is_number(v) && law_is_number(element)) {
        return law_compare_numbers(v, element) == 0;
    }
    return element.kind != LAW_UNTRANSLATABLE && law_equal_structural(v, element);
}

law_value op_in(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    bool found = false;
    law_value subject = eval(m, f, args[0]);
    GUARD(subject);
    if (UNLIKELY(law_is_too_large(subject))) {
        return law_too_large(m, f, n);
    }
    for (uint32_t i = 1; i < n->count; i++) {
        law_value v = eval(m, f, args[i]);
        GUARD(v);
        if (n->flags & NODE_VALUE_FORM && v.kind == LAW_UNTRANSLATABLE && subject.kind != LAW_UNTRANSLATABLE) {
            return v;
        }
        if (n->flags & NODE_VALUE_FORM && v.kind == LAW_LIST) {
            for (uint32_t j = 0; j < v.hi && !found; j++) {
                found = is_element(subject, v.items[j]);
            }
        } else {
            found = found || is_element(subject, v);
        }
    }
    if (subject.kind == LAW_UNTRANSLATABLE) {
        return subject;
    }
    return law_bool(found == (n->op == OP_IN));
}

/* Lists inside lists are counted in `spare`, so that no later walk over values recurses without end. */
static law_value new_list(law_run *m, activation *f, const law_node *n, const law_value *items, size_t count)
{
    law_value list = law_list(items, count);
    return list.spare <= LAW_VALUE_DEPTH_MAX
               ? list
               : FAIL(LAW_E_TOO_DEEP, "Maximum depth exceeded: lists more than %d deep", LAW_VALUE_DEPTH_MAX);
}

law_value law_too_large(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_TOO_DEEP, "Maximum size exceeded: a list of more than %d parts is compared", LAW_VALUE_PARTS_MAX);
}

law_value op_list(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value *items = ARENA_ARRAY(m->mem, law_value, n->count);
    for (uint32_t i = 0; i < n->count; i++) {
        items[i] = eval(m, f, args[i]);
        GUARD(items[i]);
    }
    return new_list(m, f, n, items, n->count);
}

static law_value fold_foreach(law_run *m, activation *f, const law_node *n, uint32_t combine, law_value *items,
                              size_t count)
{
    law_node folding = {.op = (uint8_t)combine, .line = n->line, .column = n->column, .count = (uint32_t)count};
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind == LAW_UNTRANSLATABLE && combine != OP_AND && combine != OP_OR) {
            return items[i];
        }
    }
    switch (combine) {
    case OP_COUNT: return new_list(m, f, n, items, count);
    case OP_AND:
    case OP_OR: {
        law_value taint = law_bool(combine == OP_AND);
        for (size_t i = 0; i < count; i++) {
            if (items[i].kind == LAW_UNTRANSLATABLE) {
                taint = taint.kind == LAW_UNTRANSLATABLE ? taint : items[i];
            } else if (law_truthy(items[i]) == (combine == OP_OR)) {
                return law_bool(combine == OP_OR);
            }
        }
        return taint;
    }
    case OP_ADD: return count == 0 ? law_int(0) : law_add_values(m, f, &folding, items, (uint32_t)count);
    case OP_MULTIPLY: return count == 0 ? law_int(1) : law_multiply_values(m, f, &folding, items, (uint32_t)count);
    default: break;
    }
    if (count == 0) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: FOREACH found nothing to take the %s of",
                    law_ops[combine].name);
    }
    if (combine == OP_SUBTRACT) {
        return law_sum_exactly(m, f, &folding, items, (uint32_t)count);
    }
    return combine == OP_DIVIDE ? law_divide_values(m, f, &folding, items, (uint32_t)count)
                                : law_extreme_of(m, f, &folding, items, (uint32_t)count);
}

law_value op_foreach(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    uint32_t local = args[4];
    size_t count = 0;
    law_value collection = eval(m, f, args[0]);
    if (collection.kind == LAW_FAILED || collection.kind == LAW_UNTRANSLATABLE) {
        return collection;
    }
    if (collection.kind != LAW_LIST) {
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected array, got %s", law_kind_name(collection));
    }
    if ((m->steps -= collection.hi) < 0) {
        return law_out_of_steps(m, f, n);
    }
    law_value *items = ARENA_ARRAY(m->mem, law_value, collection.hi);
    for (uint32_t i = 0; i < collection.hi; i++) {
        f->slots[local] = collection.items[i];
        if (args[1] != OPERAND_NONE) {
            law_value keep = eval(m, f, args[1]);
            if (keep.kind == LAW_FAILED || keep.kind == LAW_UNTRANSLATABLE) {
                return keep;
            }
            if (!law_truthy(keep)) {
                continue;
            }
        }
        items[count] = eval(m, f, args[2]);
        GUARD(items[count]);
        count++;
    }
    return fold_foreach(m, f, n, args[3], items, count);
}

/* ------------------------------------------------------------------ names */

law_value law_property_of(law_run *m, activation *f, const law_node *n, law_value base)
{
    int64_t index;
    if (base.kind == LAW_FAILED || base.kind == LAW_UNTRANSLATABLE) {
        return base;
    }
    str name = law_property_name(f, n);
    if (base.kind == LAW_OBJECT) {
        const law_value *field = law_field(base, name);
        return field != NULL ? *field : not_found(m, f, n->line, n->column, name, true);
    }
    if (base.kind == LAW_LIST && str_to_int(name, &index) && index >= 0 && name.p[0] != '+') {
        return index < base.hi ? base.items[index] : not_found(m, f, n->line, n->column, name, true);
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected object with '" STR_FMT "', got %s", STR_ARG(name),
                law_kind_name(base));
}

law_value op_property(law_run *m, activation *f, const law_node *n)
{
    return law_property_of(m, f, n, eval(m, f, args_of(f, n)[0]));
}

law_value op_fallback(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v = law_read_slot(m, f, OPERAND_INDEX(args[0]));
    return v.kind == LAW_UNSET ? eval(m, f, args[1]) : v;
}

law_value law_read_slot(law_run *m, activation *f, uint32_t slot)
{
    law_value v = f->slots[slot];
    if (UNLIKELY(v.kind == LAW_LAZY)) {
        const law_input *in = &f->article->inputs[v.i];
        if (m->lazy_depth == LAW_LAZY_MAX) {
            return law_fail(m, f->article, in->line, in->column, LAW_E_TOO_DEEP,
                            "Maximum depth exceeded: more than %d inputs wait for one another", LAW_LAZY_MAX);
        }
        m->lazy_depth++;
        if (!law_resolve_input(m, f, in)) {
            f->slots[slot] = v; /* who reads it again, with unknown facts, hears the same */
            return (law_value){.kind = LAW_FAILED};
        }
        m->lazy_depth--;
        v = f->slots[slot];
    }
    return v;
}

/* ------------------------------------------------------------------ what is no operation of the format */

law_value op_today(law_run *m, activation *f, const law_node *n)
{
    (void)f;
    (void)n;
    return m->view->today;
}

law_value op_fail(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT,
                STR_ARG(law_as_str(f->article->consts[OPERAND_INDEX(args_of(f, n)[0])])));
}

law_value op_too_deep(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_TOO_DEEP, "Maximum operation depth exceeded: %d levels", LAW_DEPTH_MAX);
}

law_operation *const law_operations[OP_COUNT] = {
    [OP_ADD] = op_add,
    [OP_SUBTRACT] = op_subtract,
    [OP_MULTIPLY] = op_multiply,
    [OP_DIVIDE] = op_divide,
    [OP_MAX] = op_max,
    [OP_MIN] = op_min,
    [OP_ROUND] = op_round,
    [OP_CEIL] = op_round,
    [OP_FLOOR] = op_round,
    [OP_EQUALS] = op_equals,
    [OP_NOT_EQUALS] = op_equals,
    [OP_GREATER] = op_order,
    [OP_GREATER_EQUAL] = op_order,
    [OP_LESS] = op_order,
    [OP_LESS_EQUAL] = op_order,
    [OP_AND] = op_logic,
    [OP_OR] = op_logic,
    [OP_NOT] = op_not,
    [OP_IF] = op_if,
    [OP_IN] = op_in,
    [OP_NOT_IN] = op_in,
    [OP_IS_NULL] = op_null,
    [OP_NOT_NULL] = op_null,
    [OP_LIST] = op_list,
    [OP_AGE] = op_age,
    [OP_DATE_ADD] = op_date_add,
    [OP_DATE] = op_date,
    [OP_DAY_OF_WEEK] = op_day_of_week,
    [OP_DATE_DIFF] = op_date_diff,
    [OP_FOREACH] = op_foreach,
    [OP_PROPERTY] = op_property,
    [OP_FALLBACK] = op_fallback,
    [OP_TODAY] = op_today,
    [OP_FAIL] = op_fail,
    [OP_TOO_DEEP] = op_too_deep,
};
