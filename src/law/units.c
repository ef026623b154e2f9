#include "law/units.h"

#include "base/banned.h"

static const char *const unit_names[] = {"unknown", "euro",   "eurocent", "ratio", "percentage",
                                         "years",   "months", "weeks",    "days"};

law_unit law_unit_from(str name)
{
    for (size_t i = UNIT_EURO; i <= UNIT_DAYS; i++) {
        if (str_eq(name, str_of(unit_names[i]))) {
            return (law_unit)i;
        }
    }
    return UNIT_UNKNOWN;
}

str law_unit_name(law_unit u)
{
    return u == UNIT_UNKNOWN ? STR_NULL : str_of(unit_names[u]);
}

static bool is_factor(law_unit u)
{
    return u == UNIT_RATIO || u == UNIT_PERCENTAGE;
}

static bool same_dimension(law_unit a, law_unit b)
{
    bool money = a <= UNIT_EUROCENT && b <= UNIT_EUROCENT;
    bool factors = is_factor(a) && is_factor(b);
    bool time = a >= UNIT_YEARS && b >= UNIT_YEARS;
    return money || factors || time;
}

static law_unit combine(arena *a, law_op op, law_unit x, law_unit y, const char **clash)
{
    if (op == OP_MULTIPLY && (is_factor(x) || is_factor(y))) {
        return is_factor(y) ? x : y;
    }
    if (op == OP_DIVIDE && is_factor(y)) {
        return x;
    }
    if (op == OP_DIVIDE && same_dimension(x, y)) {
        return UNIT_RATIO;
    }
    if (op != OP_MULTIPLY && op != OP_DIVIDE && x == y) {
        return x;
    }
    *clash =
        str_printf(a, "Unit mismatch in %s: cannot combine %s and %s", law_ops[op].name, unit_names[x], unit_names[y])
            .p;
    return UNIT_UNKNOWN;
}

/* Left to right; operands of unknown unit are passed over. */
static law_unit fold(arena *a, law_op op, const law_unit *u, size_t n, const char **clash)
{
    law_unit result = UNIT_UNKNOWN;
    for (size_t i = 0; i < n; i++) {
        if (u[i] == UNIT_UNKNOWN) {
            continue;
        }
        const char *here = NULL;
        result = result == UNIT_UNKNOWN ? u[i] : combine(a, op, result, u[i], &here);
        if (here != NULL) {
            *clash = here;
            return UNIT_UNKNOWN;
        }
    }
    return result;
}

law_unit law_unit_of(arena *a, law_op op, const law_unit *u, size_t n, const char **clash)
{
    switch (op) {
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MAX:
    case OP_MIN:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_IF: return fold(a, op, u, n, clash);
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR: return u[0];
    case OP_AGE: return UNIT_YEARS;
    case OP_EQUALS:
    case OP_NOT_EQUALS:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL: fold(a, op, u, n, clash); return UNIT_UNKNOWN;
    case OP_IN:
    case OP_NOT_IN:
        for (size_t i = 1; i < n; i++) {
            law_unit pair[2] = {u[0], u[i]};
            fold(a, op, pair, 2, clash);
        }
        return UNIT_UNKNOWN;
    default: return UNIT_UNKNOWN;
    }
}
