/* The table of operations: names, fields, and whether they may stand directly in an action. */
#include "law/program.h"

#include "base/banned.h"

#define OP(shape_, inline_, ...)                                                                                       \
    {                                                                                                                  \
        .shape = shape_, .inline_action = inline_, __VA_ARGS__                                                         \
    }

const law_op_info law_ops[OP_COUNT] = {
    [OP_ADD] = OP(SHAPE_VALUES, true, .name = "ADD"),
    [OP_SUBTRACT] = OP(SHAPE_VALUES, true, .name = "SUBTRACT"),
    [OP_MULTIPLY] = OP(SHAPE_VALUES, true, .name = "MULTIPLY"),
    [OP_DIVIDE] = OP(SHAPE_VALUES, true, .name = "DIVIDE"),
    [OP_MAX] = OP(SHAPE_VALUES, true, .name = "MAX"),
    [OP_MIN] = OP(SHAPE_VALUES, true, .name = "MIN"),
    [OP_ROUND] = OP(SHAPE_ROUND, true, .name = "ROUND"),
    [OP_CEIL] = OP(SHAPE_ROUND, true, .name = "CEIL"),
    [OP_FLOOR] = OP(SHAPE_ROUND, true, .name = "FLOOR"),
    [OP_EQUALS] = OP(SHAPE_COMPARE, true, .name = "EQUALS"),
    [OP_NOT_EQUALS] = OP(SHAPE_COMPARE, true, .name = "NOT_EQUALS"),
    [OP_GREATER] = OP(SHAPE_COMPARE, true, .name = "GREATER_THAN"),
    [OP_GREATER_EQUAL] = OP(SHAPE_COMPARE, true, .name = "GREATER_THAN_OR_EQUAL"),
    [OP_LESS] = OP(SHAPE_COMPARE, true, .name = "LESS_THAN"),
    [OP_LESS_EQUAL] = OP(SHAPE_COMPARE, true, .name = "LESS_THAN_OR_EQUAL"),
    [OP_AND] = OP(SHAPE_CONDITIONS, true, .name = "AND"),
    [OP_OR] = OP(SHAPE_CONDITIONS, true, .name = "OR"),
    [OP_NOT] = OP(SHAPE_VALUE, true, .name = "NOT"),
    [OP_IF] = OP(SHAPE_IF, false, .name = "IF"),
    [OP_IN] = OP(SHAPE_IN, true, .name = "IN"),
    [OP_NOT_IN] = OP(SHAPE_IN, true, .name = "NOT_IN"),
    [OP_IS_NULL] = OP(SHAPE_SUBJECT, true, .name = "IS_NULL"),
    [OP_NOT_NULL] = OP(SHAPE_SUBJECT, true, .name = "NOT_NULL"),
    [OP_LIST] = OP(SHAPE_ITEMS, false, .name = "LIST"),
    [OP_AGE] = OP(SHAPE_NAMED, false, .name = "AGE", .operands = {"date_of_birth", "reference_date"},
                  .operand_count = 2, .required_count = 2),
    [OP_DATE_ADD] = OP(SHAPE_NAMED, false, .name = "DATE_ADD", .operands = {"date", "years", "months", "weeks", "days"},
                       .operand_count = 5, .required_count = 1),
    [OP_DATE] = OP(SHAPE_NAMED, false, .name = "DATE", .operands = {"year", "month", "day"}, .operand_count = 3,
                   .required_count = 3),
    [OP_DAY_OF_WEEK] =
        OP(SHAPE_NAMED, false, .name = "DAY_OF_WEEK", .operands = {"date"}, .operand_count = 1, .required_count = 1),
    [OP_DATE_DIFF] = OP(SHAPE_NAMED, false, .name = "DATE_DIFF", .operands = {"from", "to", "in"}, .operand_count = 3,
                        .required_count = 3),
    [OP_FOREACH] = OP(SHAPE_FOREACH, false, .name = "FOREACH"),
    [OP_PROPERTY] = OP(SHAPE_INTERNAL, false, .name = "property"),
    [OP_FALLBACK] = OP(SHAPE_INTERNAL, false, .name = "fallback"),
    [OP_TODAY] = OP(SHAPE_INTERNAL, false, .name = "referencedate"),
    [OP_FAIL] = OP(SHAPE_INTERNAL, false, .name = "fail"),
    [OP_TOO_DEEP] = OP(SHAPE_INTERNAL, false, .name = "too deep"),
};

bool law_op_from(str name, law_op *out)
{
    for (int op = 0; op <= OP_FOREACH; op++) {
        if (str_eq(name, str_of(law_ops[op].name))) {
            *out = (law_op)op;
            return true;
        }
    }
    if (str_eq(name, S("SWITCH"))) {
        *out = OP_IF;
        return true;
    }
    return false;
}
