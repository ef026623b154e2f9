/* Operations on numbers: arithmetic, rounding, comparison (docs/law-format.md, "Operations"). */
#include "law/eval.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ arithmetic */

typedef __int128 wide;

static law_value not_a_number(law_run *m, activation *f, const law_node *n, law_value v)
{
    str text = law_value_text(m->mem, v);
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number, got %s " STR_FMT, law_kind_name(v),
                STR_ARG(str_cut(text, 0, 80)));
}

static law_value overflow(law_run *m, activation *f, const law_node *n)
{
    return FAIL(
        LAW_E_OVERFLOW,
        "Arithmetic overflow: the result of %s does not fit in a whole number of 63 bits or a decimal of 28 digits",
        law_ops[n->op].name);
}

/* Sum and difference of numbers: exact in 128 bits while all are Int, exact decimals from the first Dec on. */
law_value law_sum_exactly(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    wide total = 0;
    dec exact = {0};
    bool decimal = false;
    for (uint32_t i = 0; i < count; i++) {
        bool subtract = n->op == OP_SUBTRACT && i > 0;
        if (!law_is_number(v[i])) {
            return not_a_number(m, f, n, v[i]);
        }
        if (!decimal && v[i].kind == LAW_INT) {
            total += subtract ? -(wide)v[i].i : (wide)v[i].i;
            continue;
        }
        if (!decimal) { /* a sum of Ints: far below 2^96 */
            decimal = true;
            wide size = total < 0 ? -total : total;
            exact = (dec){.lo = (uint64_t)size, .hi = (uint32_t)((unsigned __int128)size >> 64), .negative = total < 0};
        }
        dec x = law_as_dec(v[i]);
        if (!(subtract ? dec_sub(exact, x, &exact) : dec_add(exact, x, &exact))) {
            return overflow(m, f, n);
        }
    }
    if (decimal) {
        return law_dec(exact);
    }
    return total >= INT64_MIN && total <= INT64_MAX ? law_int((int64_t)total) : overflow(m, f, n);
}

static law_value concatenate(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    buf text = buf_in(m->mem);
    char day[10];
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].kind == LAW_TEXT) {
            m->steps -= v[i].hi / 8;
            if (m->steps < 0) {
                return law_out_of_steps(m, f, n);
            }
            buf_put(&text, law_as_str(v[i]));
        } else if (v[i].kind == LAW_DATE) {
            date_write((date)v[i].i, day);
            buf_put(&text, (str){day, sizeof day});
        } else {
            return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected string, got %s", law_kind_name(v[i]));
        }
    }
    return law_text(buf_str(&text));
}

static law_value join_lists(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    size_t total = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].kind != LAW_LIST) {
            return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected array, got %s", law_kind_name(v[i]));
        }
        total += v[i].hi;
    }
    if (total > LAW_STEPS_MAX || (m->steps -= (int64_t)total) < 0) {
        return law_out_of_steps(m, f, n);
    }
    law_value *items = ARENA_ARRAY(m->mem, law_value, total);
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].hi > 0) {
            memcpy(items + at, v[i].items, v[i].hi * sizeof *items);
        }
        at += v[i].hi;
    }
    return law_list(items, total);
}

law_value law_add_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    switch ((law_kind)v[0].kind) {
    case LAW_INT:
    case LAW_DEC: return law_sum_exactly(m, f, n, v, count);
    case LAW_TEXT:
    case LAW_DATE: return concatenate(m, f, n, v, count);
    case LAW_LIST: return join_lists(m, f, n, v, count);
    default:
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number, string, or array, got %s",
                    law_kind_name(v[0]));
    }
}

/* The exact product of Ints; false when one is none. Without a zero the magnitude never shrinks, so once beyond 2^63 it stays there. */
static bool product_of_ints(const law_value *v, uint32_t count, law_value *out, bool *fits)
{
    uint64_t magnitude = 1;
    bool negative = false, too_large = false, zero = false;
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].kind != LAW_INT) {
            return false;
        }
        uint64_t size = v[i].i < 0 ? 0 - (uint64_t)v[i].i : (uint64_t)v[i].i;
        negative = negative != (v[i].i < 0);
        zero = zero || size == 0;
        too_large = __builtin_mul_overflow(magnitude, size, &magnitude) || too_large;
    }
    uint64_t most = (uint64_t)INT64_MAX + (negative ? 1 : 0);
    *fits = zero || (!too_large && magnitude <= most);
    *out = law_int(zero ? 0 : negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude);
    return true;
}

law_value law_multiply_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    law_value product;
    bool fits;
    if (product_of_ints(v, count, &product, &fits)) {
        return fits ? product : overflow(m, f, n);
    }
    if (!law_is_number(v[0])) {
        return not_a_number(m, f, n, v[0]);
    }
    dec exact = law_as_dec(v[0]);
    for (uint32_t i = 1; i < count; i++) {
        if (!law_is_number(v[i])) {
            return not_a_number(m, f, n, v[i]);
        }
        if (!dec_mul(exact, law_as_dec(v[i]), &exact)) {
            return overflow(m, f, n);
        }
    }
    return law_dec(exact);
}

law_value law_divide_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    if (!law_is_number(v[0])) {
        return not_a_number(m, f, n, v[0]);
    }
    dec quotient = law_as_dec(v[0]);
    for (uint32_t i = 1; i < count; i++) {
        if (!law_is_number(v[i])) {
            return not_a_number(m, f, n, v[i]);
        }
        dec divisor = law_as_dec(v[i]);
        if (dec_is_zero(divisor)) {
            return FAIL(LAW_E_DIVISION_BY_ZERO, "Division by zero: let an IF handle zero before this DIVIDE");
        }
        if (!dec_div(quotient, divisor, &quotient)) {
            return overflow(m, f, n);
        }
    }
    return law_dec(quotient);
}

law_value law_extreme_of(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    int wanted = n->op == OP_MAX ? 1 : -1;
    bool decimal = false;
    law_value best = v[0];
    for (uint32_t i = 0; i < count; i++) {
        if (!law_is_number(v[i])) {
            return not_a_number(m, f, n, v[i]);
        }
        decimal = decimal || v[i].kind == LAW_DEC;
        if (i > 0 && law_compare_numbers(v[i], best) == wanted) {
            best = v[i];
        }
    }
    return decimal && best.kind == LAW_INT ? law_dec(law_as_dec(best)) : best;
}

/* Operands of an operation over a list, on the machine's own stack so that recursion stays cheap. */
static inline law_value *take_values(law_run *m, uint32_t n)
{
    if (UNLIKELY((size_t)(m->limit - m->top) < n)) {
        return ARENA_ARRAY(m->mem, law_value, n);
    }
    law_value *v = m->top;
    m->top += n;
    return v;
}

static law_value combine_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (UNLIKELY(v[i].kind == LAW_UNTRANSLATABLE)) {
            return v[i];
        }
    }
    switch ((law_op)n->op) {
    case OP_ADD: return law_add_values(m, f, n, v, count);
    case OP_SUBTRACT: return law_sum_exactly(m, f, n, v, count);
    case OP_MULTIPLY: return law_multiply_values(m, f, n, v, count);
    case OP_DIVIDE: return law_divide_values(m, f, n, v, count);
    default: return law_extreme_of(m, f, n, v, count);
    }
}

/* Takes over from nary when the operands are not all Int: `first` stands for all operands before number `next` − 1, `x` is that one, and the
 * rest is still to be evaluated. All are, before any is judged; the first untranslatable one is the result. */
static __attribute__((noinline)) law_value nary_from(law_run *m, activation *f, const law_node *n, law_value first,
                                                     law_value x, uint32_t next)
{
    const uint32_t *args = args_of(f, n);
    law_value *bottom = m->top;
    uint32_t count = 0;
    law_value *v = take_values(m, n->count - next + 2);
    if (first.kind != LAW_UNSET) {
        v[count++] = first;
    }
    v[count++] = x;
    GUARD(x);
    for (uint32_t i = next; i < n->count; i++) {
        v[count] = eval(m, f, args[i]);
        GUARD(v[count]);
        count++;
    }
    law_value result = combine_values(m, f, n, v, count);
    m->top = bottom;
    return result;
}

static inline bool combine_ints(law_op op, int64_t a, int64_t b, int64_t *out)
{
    switch (op) {
    case OP_ADD: return !__builtin_add_overflow(a, b, out);
    case OP_SUBTRACT: return !__builtin_sub_overflow(a, b, out);
    case OP_MULTIPLY: return !__builtin_mul_overflow(a, b, out);
    case OP_MAX: *out = a > b ? a : b; return true;
    case OP_MIN: *out = a < b ? a : b; return true;
    default: return false;
    }
}

/* Two numbers, at least one of them a Dec or their outcome too large for an Int. LAW_UNSET when it takes the general form to say. */
static inline __attribute__((always_inline)) law_value two_numbers(law_op op, law_value a, law_value b)
{
    law_value unsaid = {.kind = LAW_UNSET};
    dec x, y, exact;
    if (!law_is_number(a) || !law_is_number(b) || (a.kind == LAW_INT && b.kind == LAW_INT)) {
        return unsaid;
    }
    x = law_as_dec(a);
    y = law_as_dec(b);
    switch (op) {
    case OP_ADD: return dec_add(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_SUBTRACT: return dec_sub(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_MULTIPLY: return dec_mul(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_MAX: return law_dec(dec_cmp(y, x) > 0 ? y : x);
    case OP_MIN: return law_dec(dec_cmp(y, x) < 0 ? y : x);
    default: return unsaid;
    }
}

/* As long as every operand is an Int and the outcome fits, a running total is all there is to do: being exact, it can stand for the operands
 * that it was made of when nary_from must take over. `done` operands are in `total`. */
static inline __attribute__((always_inline)) law_value nary_rest(law_run *m, activation *f, const law_node *n,
                                                                 law_op op, int64_t total, uint32_t done)
{
    const uint32_t *args = args_of(f, n);
    if (UNLIKELY(n->count == 0)) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: %s needs at least one value", law_ops[n->op].name);
    }
    law_value first = {.kind = done > 0 ? LAW_INT : LAW_UNSET, .i = total};
    for (uint32_t i = done; i < n->count; i++) {
        int64_t combined;
        law_value x = eval(m, f, args[i]);
        if (i == 0) {
            first = x;
            if (n->count == 1 && (uint8_t)x.head != LAW_INT) {
                return nary_from(m, f, n, (law_value){.kind = LAW_UNSET}, x, 1);
            }
            if (UNLIKELY((uint8_t)x.head >= LAW_UNTRANSLATABLE)) {
                return nary_from(m, f, n, (law_value){.kind = LAW_UNSET}, x, 1);
            }
        } else if ((uint8_t)x.head == LAW_INT && (uint8_t)first.head == LAW_INT &&
                   combine_ints(op, first.i, x.i, &combined)) {
            first.i = combined;
        } else {
            law_value both = i + 1 == n->count ? two_numbers(op, first, x) : (law_value){.kind = LAW_UNSET};
            return both.kind != LAW_UNSET ? both : nary_from(m, f, n, first, x, i + 1);
        }
    }
    return op == OP_DIVIDE ? nary_from(m, f, n, (law_value){.kind = LAW_UNSET}, first, 1) : first;
}

/* The same over operands that stand in the frame, as far as they do. */
static inline __attribute__((always_inline)) uint32_t nary_leaves(const law_run *m, const activation *f,
                                                                  const law_node *n, law_op op, int64_t *total)
{
    const uint32_t *args = args_of(f, n);
    uint32_t i = 0;
    int64_t sum = 0;
    if (m->slow || op == OP_DIVIDE) {
        return 0;
    }
    for (; i < n->count && (int32_t)args[i] >= 0; i++) {
        const law_value *v = leaf(f, args[i]);
        int64_t next = v->i;
        if (v->head != LAW_INT || (i > 0 && !combine_ints(op, sum, v->i, &next))) {
            break;
        }
        sum = next;
    }
    *total = sum;
    return i;
}

#define NARY(name, op)                                                                                                 \
    static __attribute__((noinline))                                                                                   \
    law_value name##_rest(law_run *m, activation *f, const law_node *n, int64_t total, uint32_t done)                  \
    {                                                                                                                  \
        return nary_rest(m, f, n, op, total, done);                                                                    \
    }                                                                                                                  \
    law_value name(law_run *m, activation *f, const law_node *n)                                                       \
    {                                                                                                                  \
        int64_t total = 0;                                                                                             \
        uint32_t done = nary_leaves(m, f, n, op, &total);                                                              \
        return done == n->count && done > 0 ? law_int(total) : name##_rest(m, f, n, total, done);                      \
    }
NARY(op_add, OP_ADD)
NARY(op_subtract, OP_SUBTRACT)
NARY(op_multiply, OP_MULTIPLY)
NARY(op_divide, OP_DIVIDE)
NARY(op_max, OP_MAX)
NARY(op_min, OP_MIN)

law_value op_round(law_run *m, activation *f, const law_node *n)
{
    static const dec_rounding ways[] = {DEC_HALF_AWAY, DEC_CEIL, DEC_FLOOR};
    const uint32_t *args = args_of(f, n);
    int precision = (int)args[1];
    int64_t whole;
    dec rounded;
    law_value v = eval(m, f, args[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    if (!law_is_number(v)) {
        return not_a_number(m, f, n, v);
    }
    if (precision < -28 || precision > 28) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: rounding precision %d out of range [-28, 28]",
                    precision);
    }
    if (v.kind == LAW_INT && precision >= 0) {
        return v;
    }
    if (!dec_round(law_as_dec(v), precision, ways[n->op - OP_ROUND], &rounded)) {
        return overflow(m, f, n);
    }
    return dec_to_int_exact(rounded, &whole) ? law_int(whole) : law_dec(rounded);
}

/* ------------------------------------------------------------------ comparison */

static __attribute__((noinline)) law_value equals_in_general(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value a = eval(m, f, args[0]);
    GUARD(a);
    law_value b = eval(m, f, args[1]);
    GUARD(b);
    if (UNLIKELY(a.kind == LAW_UNTRANSLATABLE || b.kind == LAW_UNTRANSLATABLE)) {
        return a.kind == LAW_UNTRANSLATABLE ? a : b;
    }
    if (UNLIKELY(a.kind == b.kind && law_is_too_large(a))) {
        return law_too_large(m, f, n);
    }
    return law_bool(law_equal(a, b) == (n->op == OP_EQUALS));
}

law_value op_equals(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    if (are_leaves(m, args[0], args[1])) {
        const law_value *a = leaf(f, args[0]), *b = leaf(f, args[1]);
        if (a->head == b->head && (a->head == LAW_BOOL || a->head == LAW_INT)) {
            return law_bool((a->i == b->i) == (n->op == OP_EQUALS));
        }
    }
    return equals_in_general(m, f, n);
}

static inline law_value ordered(law_op op, int order)
{
    switch (op) {
    case OP_GREATER: return law_bool(order > 0);
    case OP_GREATER_EQUAL: return law_bool(order >= 0);
    case OP_LESS: return law_bool(order < 0);
    default: return law_bool(order <= 0);
    }
}

static const char *order_kind(law_value v)
{
    date day;
    return law_is_number(v) ? "a number" : law_to_date(v, &day) ? "a date" : NULL;
}

static law_value cannot_order(law_run *m, activation *f, const law_node *n, law_value a, law_value b)
{
    const char *left = order_kind(a), *right = order_kind(b);
    if (left == NULL || right == NULL) {
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number or date, got %s",
                    law_kind_name(left == NULL ? a : b));
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected two numbers or two dates, got %s compared against %s",
                left, right);
}

static __attribute__((noinline)) law_value order_in_general(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    int order;
    date x, y;
    law_value a = eval(m, f, args[0]);
    GUARD(a);
    law_value b = eval(m, f, args[1]);
    GUARD(b);
    if (UNLIKELY(a.kind == LAW_UNTRANSLATABLE || b.kind == LAW_UNTRANSLATABLE)) {
        return a.kind == LAW_UNTRANSLATABLE ? a : b;
    }
    if (law_is_number(a) && law_is_number(b)) {
        order = law_compare_numbers(a, b);
    } else if (law_to_date(a, &x) && law_to_date(b, &y)) {
        order = (x > y) - (x < y);
    } else {
        return cannot_order(m, f, n, a, b);
    }
    return ordered((law_op)n->op, order);
}

law_value op_order(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    if (are_leaves(m, args[0], args[1])) {
        const law_value *a = leaf(f, args[0]), *b = leaf(f, args[1]);
        if (a->head == LAW_INT && b->head == LAW_INT) {
            return ordered((law_op)n->op, (a->i > b->i) - (a->i < b->i));
        }
    }
    return order_in_general(m, f, n);
}
