/* Walking the program while facts are missing: operands, logic, and which operation is which. */
#include "law/unknowns.h"

#include "base/banned.h"

enum { OPERANDS_ON_STACK = 8 };

void law_begin_unknown(law_run *m, const law_value *supposed, size_t fact_count)
{
    law_unknowns *u = ARENA_NEW(m->mem, law_unknowns);
    u->supposed = supposed;
    u->supposed_count = fact_count;
    uint32_t words = (uint32_t)(fact_count / 64 + 1);
    u->read = arena_zero(m->mem, sizeof *u->read + words * sizeof *u->read->bits);
    u->read->words = words;
    for (uint32_t i = 0; i < OPERANDS_IN_ORDER; i++) {
        u->in_order[i] = OPERAND_CONST | i;
    }
    m->unknowns = u;
    m->slow = true;
    m->e = &u->error;
}

/* ------------------------------------------------------------------ logic */

law_value law_try(law_run *m, activation *f, law_operand o)
{
    law_before before = law_before_trying(m);
    law_value v = law_eval_unknown(m, f, o);
    if (v.kind == LAW_FAILED) {
        law_put_back(m, before);
    }
    return v;
}

static law_value reach(law_run *m, activation *f, law_operand o, bool surely)
{
    return surely ? law_eval_unknown(m, f, o) : law_try(m, f, o);
}

law_condition law_condition_of(law_value v)
{
    law_condition c = {.truth = law_outlook_of(v), .anything = v.kind == LAW_UNKNOWN && v.unknown->anything};
    uint32_t taints = 0, count = v.kind == LAW_UNKNOWN ? v.unknown->count : 1;
    for (uint32_t i = 0; i < count; i++) {
        law_value one = v.kind == LAW_UNKNOWN ? v.unknown->values[i] : v;
        if (one.kind == LAW_UNTRANSLATABLE) {
            c.taint = c.taint.kind == LAW_UNSET ? one : c.taint;
            taints++;
        }
    }
    bool only_taints = taints == count && taints > 0 &&
                       (v.kind != LAW_UNKNOWN || (v.unknown->low.kind == LAW_UNSET && !v.unknown->anything));
    if (only_taints) {
        c.truth = (law_outlook){false, false};
    } else if (taints > 0) { /* it counted as false: is anything else false? */
        bool found = v.unknown->anything;
        for (uint32_t i = 0; i < count; i++) {
            found = found || (v.unknown->values[i].kind != LAW_UNTRANSLATABLE &&
                              law_outlook_of(v.unknown->values[i]).may_be_false);
        }
        c.truth.may_be_false = found;
    }
    return c;
}

static law_value logic(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_gathering g = law_gathering_of(m);
    bool stop = n->op == OP_OR, surely = true, tainted_for_sure = false;
    law_value taint = {.kind = LAW_UNSET};
    for (uint32_t i = 0; i < n->count; i++) {
        law_value v = reach(m, f, args[i], surely);
        if (v.kind == LAW_FAILED && surely) {
            return v;
        }
        if (v.kind == LAW_FAILED) {
            law_gather(&g, v);
            return law_gathered(&g);
        }
        law_condition c = law_condition_of(v);
        bool stops = stop ? c.truth.may_be_true : c.truth.may_be_false;
        bool goes_on = stop ? c.truth.may_be_false : c.truth.may_be_true;
        law_gather_facts_of(&g, v);
        law_gather_failure(&g, law_may_fail(v));
        if (stops) {
            law_gather(&g, law_bool(stop));
            surely = false;
        }
        if (c.anything) {
            law_gather_anything(&g);
        }
        if (c.taint.kind != LAW_UNSET) {
            taint = taint.kind == LAW_UNSET ? c.taint : taint;
            tainted_for_sure = tainted_for_sure || !(stops || goes_on);
        } else if (!goes_on) {
            return law_gathered(&g);
        }
    }
    if (taint.kind != LAW_UNSET) {
        law_gather(&g, taint);
    }
    if (!tainted_for_sure) {
        law_gather(&g, law_bool(!stop));
    }
    return law_gathered(&g);
}

static law_value negation(law_run *m, activation *f, const law_node *n)
{
    law_gathering g = law_gathering_of(m);
    law_value v = law_eval_unknown(m, f, args_of(f, n)[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    law_condition c = law_condition_of(v);
    law_gather_facts_of(&g, v);
    law_gather_failure(&g, law_may_fail(v));
    if (c.taint.kind != LAW_UNSET) {
        law_gather(&g, c.taint);
    }
    if (c.anything) {
        law_gather_anything(&g);
    }
    if (c.truth.may_be_true) {
        law_gather(&g, law_bool(false));
    }
    if (c.truth.may_be_false) {
        law_gather(&g, law_bool(true));
    }
    return law_gathered(&g);
}

static law_value nullness(law_run *m, activation *f, const law_node *n)
{
    law_gathering g = law_gathering_of(m);
    law_value v = law_eval_unknown(m, f, args_of(f, n)[0]);
    bool when_null = n->op == OP_IS_NULL;
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    if (v.kind != LAW_UNKNOWN) {
        return law_bool((v.kind == LAW_NULL) == when_null);
    }
    const law_unknown *u = v.unknown;
    law_gather_facts(&g, u->facts);
    law_gather_failure(&g, u->failure);
    for (uint32_t i = 0; i < u->count; i++) {
        law_value one = u->values[i];
        law_gather(&g, one.kind == LAW_UNTRANSLATABLE ? one : law_bool((one.kind == LAW_NULL) == when_null));
    }
    if (u->anything) {
        law_gather(&g, law_bool(when_null));
    }
    if (u->anything || u->low.kind != LAW_UNSET) {
        law_gather(&g, law_bool(!when_null));
    }
    return law_gathered(&g);
}

static law_value choice(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_gathering g = law_gathering_of(m);
    bool surely = true;
    for (uint32_t i = 0; i < n->count / 2; i++) {
        law_value when = reach(m, f, args[2 * i], surely);
        if (when.kind == LAW_FAILED || when.kind == LAW_UNTRANSLATABLE) {
            law_gather(&g, when);
            return surely ? when : law_gathered(&g);
        }
        law_condition c = law_condition_of(when);
        law_gather_facts_of(&g, when);
        law_gather_failure(&g, law_may_fail(when));
        if (c.taint.kind != LAW_UNSET) {
            law_gather(&g, c.taint);
        }
        if (c.anything) {
            law_gather_anything(&g);
        }
        bool only = surely && when.kind != LAW_UNKNOWN && c.truth.may_be_true && !c.truth.may_be_false;
        if (c.truth.may_be_true) {
            law_value then = reach(m, f, args[2 * i + 1], only);
            if (only) {
                return then;
            }
            law_gather(&g, then);
            surely = false;
        }
        if (!c.truth.may_be_false) {
            return law_gathered(&g);
        }
        surely = surely && when.kind != LAW_UNKNOWN;
    }
    law_value otherwise = n->flags & NODE_ELSE ? reach(m, f, args[n->count - 1], surely) : law_null();
    law_gather(&g, otherwise);
    return surely ? otherwise : law_gathered(&g);
}

/* ------------------------------------------------------------------ dispatch */

static uint32_t operand_count(const law_node *n)
{
    switch (law_ops[n->op].shape) {
    case SHAPE_ROUND: return 1;
    case SHAPE_NAMED: return (uint32_t)law_ops[n->op].operand_count;
    default: return n->count;
    }
}

/* All operands are evaluated, then the operation is applied to what they may be. */
static law_value ordinary(law_run *m, activation *f, const law_node *n)
{
    law_value few[OPERANDS_ON_STACK];
    uint32_t count = operand_count(n);
    const uint32_t *args = args_of(f, n);
    law_value *v = count <= OPERANDS_ON_STACK ? few : ARENA_ARRAY(m->mem, law_value, count);
    for (uint32_t i = 0; i < count; i++) {
        v[i] = args[i] == OPERAND_NONE ? law_int(0) : law_eval_unknown(m, f, args[i]);
        if (v[i].kind == LAW_FAILED) {
            return v[i];
        }
    }
    return law_apply(m, f, n, v, count);
}

/* Items may be unknown; one that fails is a list that fails. */
static law_value list_of(law_run *m, activation *f, const law_node *n)
{
    law_value list = law_operations[OP_LIST](m, f, n);
    for (uint32_t i = 0; list.kind == LAW_LIST && i < list.hi; i++) {
        const law_failure *failure = law_may_fail(list.items[i]);
        if (failure != NULL) {
            return law_with_failure(m, list, failure, list.items[i].unknown->facts);
        }
    }
    return list;
}

static law_value eval_node(law_run *m, activation *f, const law_node *n)
{
    if (--m->steps < 0) {
        return law_out_of_steps(m, f, n);
    }
    switch ((law_op)n->op) {
    case OP_AND:
    case OP_OR: return logic(m, f, n);
    case OP_NOT: return negation(m, f, n);
    case OP_IS_NULL:
    case OP_NOT_NULL: return nullness(m, f, n);
    case OP_IF: return choice(m, f, n);
    case OP_IN:
    case OP_NOT_IN: return law_unknown_in(m, f, n);
    case OP_FOREACH: return law_unknown_foreach(m, f, n);
    case OP_PROPERTY: return law_unknown_property(m, f, n);
    case OP_LIST: return list_of(m, f, n);
    case OP_FALLBACK:
    case OP_TODAY:
    case OP_FAIL:
    case OP_TOO_DEEP: return law_operations[n->op](m, f, n); /* they look at no operand */
    default: return ordinary(m, f, n);
    }
}

law_value law_eval_unknown(law_run *m, activation *f, law_operand o)
{
    if (OPERAND_TAG(o) == OPERAND_CONST) {
        return f->consts[OPERAND_INDEX(o)];
    }
    if (OPERAND_TAG(o) == OPERAND_SLOT) {
        law_value v = law_read_slot(m, f, OPERAND_INDEX(o));
        return v.kind == LAW_UNSET ? law_read_missing(m, f, OPERAND_INDEX(o)) : v;
    }
    return eval_node(m, f, &f->article->nodes[OPERAND_INDEX(o)]);
}
