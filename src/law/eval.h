/* Reading operands, and the operations of the format: what the files eval*.c share.
 *
 * Uses: machine.h. Internal to law. Everything here is on the hottest path of the engine, hence inline.
 */
#ifndef LAW_EVAL_H
#define LAW_EVAL_H

#include "law/machine.h"

/* A slot that does not hold a plain value: resolves a lazy input, or fails with VariableNotFound. */
law_value law_read_missing(law_run *m, activation *f, uint32_t slot);
law_value law_eval_slowly(law_run *m, activation *f, law_operand o); /* traced, or with unknown facts */

/* Fails with the place of node n; m, f and n as every operation names them. */
#define FAIL(code, ...) law_fail(m, f->article, n->line, n->column, (code), __VA_ARGS__)

static inline bool truthy(law_value v)
{
    return v.kind == LAW_BOOL ? v.i != 0 : law_truthy(v);
}

#define GUARD(v)                                                                                                       \
    do {                                                                                                               \
        if (UNLIKELY((v).kind == LAW_FAILED)) {                                                                        \
            return (v);                                                                                                \
        }                                                                                                              \
    } while (0)

static inline const uint32_t *args_of(const activation *f, const law_node *n)
{
    return f->article->args + n->first;
}

/* A constant or slot is one load from the base that its tag chooses; only a node has the highest bit. */
static inline law_value plain_operand(law_run *m, activation *f, law_operand o)
{
    if ((int32_t)o >= 0) {
        const law_value *v = &f->leaf[o >> 30][OPERAND_INDEX(o)];
        law_value copy = {.head = v->head, .lo = v->lo};
        return UNLIKELY((uint8_t)(copy.head - 1) >= LAW_FAILED - 1) ? law_read_missing(m, f, OPERAND_INDEX(o)) : copy;
    }
    return law_eval_node(m, f, &f->article->nodes[OPERAND_INDEX(o)]);
}

/* True when neither operand is a node and nobody is looking on: then an operation may look at its operands where they stand. What it does not
 * find to its taste (unset, decimal, tainted) it leaves to its general form, so these shortcuts never decide anything by themselves. */
static inline bool are_leaves(const law_run *m, law_operand a, law_operand b)
{
    return (int32_t)(a | b) >= 0 && !m->slow;
}

static inline const law_value *leaf(const activation *f, law_operand o)
{
    return &f->leaf[o >> 30][OPERAND_INDEX(o)];
}

/* Every operation reads its operands through this: the hottest lines of the engine. */
static inline law_value eval(law_run *m, activation *f, law_operand o)
{
    return UNLIKELY(m->slow) ? law_eval_slowly(m, f, o) : plain_operand(m, f, o);
}

/* Sums, products and the like of values that are already there (FOREACH); n gives operation and place. */
law_value law_add_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);
law_value law_sum_exactly(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);
law_value law_multiply_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);
law_value law_divide_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);
law_value law_extreme_of(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count);

/* $base.name; n gives the name and the place. */
law_value law_property_of(law_run *m, activation *f, const law_node *n, law_value base);
static inline str law_property_name(const activation *f, const law_node *n)
{
    return law_as_str(f->article->consts[OPERAND_INDEX(args_of(f, n)[1])]);
}

/* Comparing values that share parts may take forever though they were made in no time: beyond LAW_VALUE_PARTS_MAX it is refused. */
law_value law_too_large(law_run *m, activation *f, const law_node *n);
static inline bool law_is_too_large(law_value v)
{
    return (v.kind == LAW_LIST || v.kind == LAW_OBJECT) &&
           law_value_parts(v, LAW_VALUE_PARTS_MAX) > LAW_VALUE_PARTS_MAX;
}

/* One function per operation, by the names of law_op. */
law_operation op_add, op_subtract, op_multiply, op_divide, op_max, op_min, op_round, op_equals, op_order, op_logic,
    op_not, op_null, op_if, op_in, op_list, op_foreach, op_age, op_date_diff, op_date_add, op_date, op_day_of_week,
    op_property, op_fallback, op_today, op_fail, op_too_deep;

#endif
