/* Computing expressions: one function per operation of the format (docs/law-format.md, "Operations"). */
#include "law/machine.h"
#include "law/record.h"

#include "base/banned.h"

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

static __attribute__((noinline)) law_value read_missing(law_run *m, activation *f, uint32_t slot)
{
    law_value v = law_read_slot(m, f, slot);
    if (v.kind != LAW_UNSET) {
        return v;
    }
    return law_fail(m, f->article, 0, 0, LAW_E_VARIABLE_NOT_FOUND, "Variable not found: " STR_FMT,
                    STR_ARG(law_sym_text(m, f->article->slot_names[slot])));
}

/* A constant or slot is one load from the base that its tag chooses; only a node has the highest bit. */
static inline law_value plain_operand(law_run *m, activation *f, law_operand o)
{
    if ((int32_t)o >= 0) {
        const law_value *v = &f->leaf[o >> 30][OPERAND_INDEX(o)];
        law_value copy = {.head = v->head, .lo = v->lo};
        return UNLIKELY((uint8_t)(copy.head - 1) >= LAW_FAILED - 1) ? read_missing(m, f, OPERAND_INDEX(o)) : copy;
    }
    return law_eval_node(m, f, &f->article->nodes[OPERAND_INDEX(o)]);
}

/* True when neither operand is a node and nobody is tracing: then an operation may look at its operands where they stand. What it does not
 * find to its taste (unset, decimal, tainted) it leaves to its general form, so these shortcuts never decide anything by themselves. */
static inline bool are_leaves(const law_run *m, law_operand a, law_operand b)
{
    return (int32_t)(a | b) >= 0 && m->trace == NULL;
}

static inline const law_value *leaf(const activation *f, law_operand o)
{
    return &f->leaf[o >> 30][OPERAND_INDEX(o)];
}

static __attribute__((noinline)) law_value traced_operand(law_run *m, activation *f, law_operand o)
{
    size_t event = law_record_operand(m, f, o);
    law_value v = plain_operand(m, f, o);
    law_record_done(m, event, v);
    return v;
}

/* Every operation reads its operands through this: the hottest lines of the engine. */
static inline law_value eval(law_run *m, activation *f, law_operand o)
{
    return UNLIKELY(m->trace != NULL) ? traced_operand(m, f, o) : plain_operand(m, f, o);
}

law_value law_eval(law_run *m, activation *f, law_operand o)
{
    return eval(m, f, o);
}

/* ------------------------------------------------------------------ arithmetic */

typedef __int128 wide;

static law_value not_a_number(law_run *m, activation *f, const law_node *n, law_value v)
{
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number, got %s", law_kind_name(v));
}

static law_value overflow(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_OVERFLOW, "Arithmetic overflow: the result of %s does not fit", law_ops[n->op].name);
}

/* Sum and difference of numbers: exact in 128 bits while all are Int, exact decimals from the first Dec on. */
static __attribute__((noinline)) law_value sum_exactly(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
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
        if (!decimal) { /* fewer than 1,000 Ints: below 2^74 */
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
    law_value *items = ARENA_ARRAY(m->mem, law_value, total);
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].hi > 0) {
            memcpy(items + at, v[i].items, v[i].hi * sizeof *items);
        }
        at += v[i].hi;
    }
    return law_list(items, total);
}

static law_value add_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    switch ((law_kind)v[0].kind) {
    case LAW_INT:
    case LAW_DEC:
        return sum_exactly(m, f, n, v, count);
    case LAW_TEXT:
    case LAW_DATE:
        return concatenate(m, f, n, v, count);
    case LAW_LIST:
        return join_lists(m, f, n, v, count);
    default:
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number, string, or array, got %s", law_kind_name(v[0]));
    }
}

static bool product_of_ints(const law_value *v, uint32_t count, law_value *out, bool *fits)
{
    int64_t product = 1;
    bool too_large = false, zero = false;
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].kind != LAW_INT) {
            return false;
        }
        zero = zero || v[i].i == 0;
        too_large = __builtin_mul_overflow(product, v[i].i, &product) || too_large;
    }
    *fits = zero || !too_large; /* a product of other integers never comes back into range */
    *out = law_int(zero ? 0 : product);
    return true;
}

static law_value multiply_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
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

static law_value divide_values(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
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
            return FAIL(LAW_E_DIVISION_BY_ZERO, "Division by zero");
        }
        if (!dec_div(quotient, divisor, &quotient)) {
            return overflow(m, f, n);
        }
    }
    return law_dec(quotient);
}

static law_value extreme_of(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
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
    case OP_ADD:
        return add_values(m, f, n, v, count);
    case OP_SUBTRACT:
        return sum_exactly(m, f, n, v, count);
    case OP_MULTIPLY:
        return multiply_values(m, f, n, v, count);
    case OP_DIVIDE:
        return divide_values(m, f, n, v, count);
    default:
        return extreme_of(m, f, n, v, count);
    }
}

/* Takes over from nary when the operands are not all Int: `first` stands for all operands before number `next` − 1, `x` is that one, and the
 * rest is still to be evaluated. All are, before any is judged; the first untranslatable one is the result. */
static __attribute__((noinline)) law_value nary_from(law_run *m, activation *f, const law_node *n, law_value first, law_value x,
                                                     uint32_t next)
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
    case OP_ADD:
        return !__builtin_add_overflow(a, b, out);
    case OP_SUBTRACT:
        return !__builtin_sub_overflow(a, b, out);
    case OP_MULTIPLY:
        return !__builtin_mul_overflow(a, b, out);
    case OP_MAX:
        *out = a > b ? a : b;
        return true;
    case OP_MIN:
        *out = a < b ? a : b;
        return true;
    default:
        return false;
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
    case OP_ADD:
        return dec_add(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_SUBTRACT:
        return dec_sub(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_MULTIPLY:
        return dec_mul(x, y, &exact) ? law_dec(exact) : unsaid;
    case OP_MAX:
        return law_dec(dec_cmp(y, x) > 0 ? y : x);
    case OP_MIN:
        return law_dec(dec_cmp(y, x) < 0 ? y : x);
    default:
        return unsaid;
    }
}

/* As long as every operand is an Int and the outcome fits, a running total is all there is to do: being exact, it can stand for the operands
 * that it was made of when nary_from must take over. `done` operands are in `total`. */
static inline __attribute__((always_inline)) law_value nary_rest(law_run *m, activation *f, const law_node *n, law_op op,
                                                                int64_t total, uint32_t done)
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
        } else if ((uint8_t)x.head == LAW_INT && (uint8_t)first.head == LAW_INT && combine_ints(op, first.i, x.i, &combined)) {
            first.i = combined;
        } else {
            law_value both = i + 1 == n->count ? two_numbers(op, first, x) : (law_value){.kind = LAW_UNSET};
            return both.kind != LAW_UNSET ? both : nary_from(m, f, n, first, x, i + 1);
        }
    }
    return op == OP_DIVIDE ? nary_from(m, f, n, (law_value){.kind = LAW_UNSET}, first, 1) : first;
}

/* The same over operands that stand in the frame, as far as they do. */
static inline __attribute__((always_inline)) uint32_t nary_leaves(const law_run *m, const activation *f, const law_node *n, law_op op,
                                                                 int64_t *total)
{
    const uint32_t *args = args_of(f, n);
    uint32_t i = 0;
    int64_t sum = 0;
    if (m->trace != NULL || op == OP_DIVIDE) {
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
    static __attribute__((noinline)) law_value name##_rest(law_run *m, activation *f, const law_node *n, int64_t total, \
                                                           uint32_t done)                                              \
    {                                                                                                                  \
        return nary_rest(m, f, n, op, total, done);                                                                    \
    }                                                                                                                  \
    static law_value name(law_run *m, activation *f, const law_node *n)                                                \
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

static law_value op_round(law_run *m, activation *f, const law_node *n)
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
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: rounding precision %d out of range [-28, 28]", precision);
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
    return law_bool(law_equal(a, b) == (n->op == OP_EQUALS));
}

static law_value op_equals(law_run *m, activation *f, const law_node *n)
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
    case OP_GREATER:
        return law_bool(order > 0);
    case OP_GREATER_EQUAL:
        return law_bool(order >= 0);
    case OP_LESS:
        return law_bool(order < 0);
    default:
        return law_bool(order <= 0);
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
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected number or date, got %s", law_kind_name(left == NULL ? a : b));
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected two numbers or two dates, got %s compared against %s", left, right);
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

static law_value op_order(law_run *m, activation *f, const law_node *n)
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

/* ------------------------------------------------------------------ logic */

/* AND stops at a definite false, OR at a definite true; an untranslatable operand is remembered until then. */
static law_value op_logic(law_run *m, activation *f, const law_node *n)
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

static law_value op_not(law_run *m, activation *f, const law_node *n)
{
    law_value v = eval(m, f, args_of(f, n)[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    return law_bool(!truthy(v));
}

static law_value op_null(law_run *m, activation *f, const law_node *n)
{
    law_value v = eval(m, f, args_of(f, n)[0]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        return v;
    }
    return law_bool((v.kind == LAW_NULL) == (n->op == OP_IS_NULL));
}

static law_value op_if(law_run *m, activation *f, const law_node *n)
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

static law_value op_in(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    bool found = false;
    law_value subject = eval(m, f, args[0]);
    GUARD(subject);
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

static law_value op_list(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value *items = ARENA_ARRAY(m->mem, law_value, n->count);
    for (uint32_t i = 0; i < n->count; i++) {
        items[i] = eval(m, f, args[i]);
        GUARD(items[i]);
    }
    return law_list(items, n->count);
}

static law_value fold_foreach(law_run *m, activation *f, const law_node *n, uint32_t combine, law_value *items, size_t count)
{
    law_node folding = {.op = (uint8_t)combine, .line = n->line, .column = n->column, .count = (uint32_t)count};
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind == LAW_UNTRANSLATABLE && combine != OP_AND && combine != OP_OR) {
            return items[i];
        }
    }
    switch (combine) {
    case OP_COUNT:
        return law_list(items, count);
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
    case OP_ADD:
        return count == 0 ? law_int(0) : add_values(m, f, &folding, items, (uint32_t)count);
    case OP_MULTIPLY:
        return count == 0 ? law_int(1) : multiply_values(m, f, &folding, items, (uint32_t)count);
    default:
        break;
    }
    if (count == 0) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: FOREACH found nothing to take the %s of", law_ops[combine].name);
    }
    if (combine == OP_SUBTRACT) {
        return sum_exactly(m, f, &folding, items, (uint32_t)count);
    }
    return combine == OP_DIVIDE ? divide_values(m, f, &folding, items, (uint32_t)count) : extreme_of(m, f, &folding, items, (uint32_t)count);
}

static law_value op_foreach(law_run *m, activation *f, const law_node *n)
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

/* ------------------------------------------------------------------ dates */

static law_value not_a_date(law_run *m, activation *f, const law_node *n, law_value v)
{
    str text = law_value_text(m->mem, v);
    if (v.kind == LAW_TEXT) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT " is no date; expected YYYY-MM-DD", STR_ARG(text));
    }
    const law_value *iso = v.kind == LAW_OBJECT ? law_field(v, S("iso")) : NULL;
    if (iso != NULL && iso->kind == LAW_TEXT) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT " holds no date; expected YYYY-MM-DD", STR_ARG(text));
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected date string (YYYY-MM-DD), got %s", law_kind_name(v));
}

/* Evaluates operand i as a date. On true *day is it; else *out is a taint or the failure. */
static bool date_operand(law_run *m, activation *f, const law_node *n, uint32_t i, date *day, law_value *out)
{
    law_value v = eval(m, f, args_of(f, n)[i]);
    if (v.kind == LAW_FAILED || v.kind == LAW_UNTRANSLATABLE) {
        *out = v;
        return false;
    }
    if (!law_to_date(v, day)) {
        *out = not_a_date(m, f, n, v);
        return false;
    }
    return true;
}

/* Two dates, both evaluated before either is judged. */
static bool two_dates(law_run *m, activation *f, const law_node *n, law_value *a, law_value *b, law_value *out)
{
    const uint32_t *args = args_of(f, n);
    *a = eval(m, f, args[0]);
    *out = *a;
    if (a->kind == LAW_FAILED) {
        return false;
    }
    *b = eval(m, f, args[1]);
    if (b->kind == LAW_FAILED || a->kind == LAW_UNTRANSLATABLE || b->kind == LAW_UNTRANSLATABLE) {
        *out = b->kind == LAW_FAILED || a->kind != LAW_UNTRANSLATABLE ? *b : *a;
        return false;
    }
    return true;
}

static law_value op_age(law_run *m, activation *f, const law_node *n)
{
    law_value a, b, out;
    date born, on;
    if (!two_dates(m, f, n, &a, &b, &out)) {
        return out;
    }
    if (!law_to_date(a, &born)) {
        return not_a_date(m, f, n, a);
    }
    return law_to_date(b, &on) ? law_int(date_years_between(born, on)) : not_a_date(m, f, n, b);
}

static law_value op_date_diff(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v[3];
    date from, to;
    for (uint32_t i = 0; i < 3; i++) {
        v[i] = eval(m, f, args[i]);
        GUARD(v[i]);
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
    }
    if (!law_to_date(v[0], &from)) {
        return not_a_date(m, f, n, v[0]);
    }
    if (!law_to_date(v[1], &to)) {
        return not_a_date(m, f, n, v[1]);
    }
    if (v[2].kind != LAW_TEXT && v[2].kind != LAW_DATE) {
        return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected string, got %s", law_kind_name(v[2]));
    }
    str unit = v[2].kind == LAW_TEXT ? law_as_str(v[2]) : S("a date");
    if (str_eq(unit, S("days"))) {
        return law_int((int64_t)to - from);
    }
    if (str_eq(unit, S("months"))) {
        return law_int(date_months_between(from, to));
    }
    if (str_eq(unit, S("years"))) {
        return law_int(date_years_between(from, to));
    }
    return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: DATE_DIFF counts in days, months or years, not in '" STR_FMT "'",
                STR_ARG(unit));
}

/* A number truncated toward zero. On false *out is the failure. */
static bool whole_operand(law_run *m, activation *f, const law_node *n, law_value v, int64_t *whole, law_value *out)
{
    if (v.kind == LAW_INT) {
        *whole = v.i;
        return true;
    }
    if (v.kind == LAW_DEC && dec_trunc_int(law_as_dec(v), whole)) {
        return true;
    }
    *out = FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: %s needs whole numbers, got %s", law_ops[n->op].name, law_kind_name(v));
    return false;
}

static law_value op_date_add(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    int64_t parts[5] = {0}, weeks;
    law_value out, v[5];
    date day;
    for (uint32_t i = 0; i < 5; i++) {
        v[i] = args[i] == OPERAND_NONE ? law_int(0) : eval(m, f, args[i]);
        GUARD(v[i]);
    }
    if (v[0].kind == LAW_UNTRANSLATABLE) {
        return v[0];
    }
    if (!law_to_date(v[0], &day)) {
        return not_a_date(m, f, n, v[0]);
    }
    for (uint32_t i = 1; i < 5; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
        if (!whole_operand(m, f, n, v[i], &parts[i], &out)) {
            return out;
        }
    }
    bool fits = date_add_years(day, parts[1], &day) && date_add_months(day, parts[2], &day) &&
                !__builtin_mul_overflow(parts[3], (int64_t)7, &weeks) && date_add_days(day, weeks, &day) &&
                date_add_days(day, parts[4], &day);
    return fits ? law_date(day) : FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: DATE_ADD leaves the years 0000 to 9999");
}

static law_value op_date(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v[3], out;
    int64_t part[3];
    for (uint32_t i = 0; i < 3; i++) {
        v[i] = eval(m, f, args[i]);
        GUARD(v[i]);
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (v[i].kind == LAW_UNTRANSLATABLE) {
            return v[i];
        }
    }
    for (uint32_t i = 0; i < 3; i++) {
        if (!whole_operand(m, f, n, v[i], &part[i], &out)) {
            return out;
        }
    }
    if (!date_valid(part[0], part[1], part[2])) {
        return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: DATE: invalid date %lld-%lld-%lld", (long long)part[0],
                    (long long)part[1], (long long)part[2]);
    }
    return law_date(date_from_ymd((int)part[0], (int)part[1], (int)part[2]));
}

static law_value op_day_of_week(law_run *m, activation *f, const law_node *n)
{
    law_value out;
    date day;
    return date_operand(m, f, n, 0, &day, &out) ? law_int(date_weekday(day)) : out;
}

/* ------------------------------------------------------------------ names */

static law_value op_property(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    int64_t index;
    law_value base = eval(m, f, args[0]);
    if (base.kind == LAW_FAILED || base.kind == LAW_UNTRANSLATABLE) {
        return base;
    }
    str name = law_as_str(f->article->consts[OPERAND_INDEX(args[1])]);
    if (base.kind == LAW_OBJECT) {
        const law_value *field = law_field(base, name);
        return field != NULL ? *field : FAIL(LAW_E_VARIABLE_NOT_FOUND, "Variable not found: ." STR_FMT, STR_ARG(name));
    }
    if (base.kind == LAW_LIST && str_to_int(name, &index) && index >= 0 && name.p[0] != '+') {
        return index < base.hi ? base.items[index]
                               : FAIL(LAW_E_VARIABLE_NOT_FOUND, "Variable not found: ." STR_FMT, STR_ARG(name));
    }
    return FAIL(LAW_E_TYPE_MISMATCH, "Type mismatch: expected object with '" STR_FMT "', got %s", STR_ARG(name),
                law_kind_name(base));
}

static law_value op_fallback(law_run *m, activation *f, const law_node *n)
{
    const uint32_t *args = args_of(f, n);
    law_value v = law_read_slot(m, f, OPERAND_INDEX(args[0]));
    return v.kind == LAW_UNSET ? eval(m, f, args[1]) : v;
}

law_value law_read_slot(law_run *m, activation *f, uint32_t slot)
{
    law_value v = f->slots[slot];
    if (UNLIKELY(v.kind == LAW_LAZY)) {
        if (!law_resolve_input(m, f, &f->article->inputs[v.i])) {
            return (law_value){.kind = LAW_FAILED};
        }
        v = f->slots[slot];
    }
    return v;
}

/* ------------------------------------------------------------------ what is no operation of the format */

static law_value op_today(law_run *m, activation *f, const law_node *n)
{
    (void)f;
    (void)n;
    return m->view->today;
}

static law_value op_fail(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_INVALID_OPERATION, "Invalid operation: " STR_FMT,
                STR_ARG(law_as_str(f->article->consts[OPERAND_INDEX(args_of(f, n)[0])])));
}

static law_value op_too_deep(law_run *m, activation *f, const law_node *n)
{
    return FAIL(LAW_E_TOO_DEEP, "Maximum operation depth exceeded: %d levels", LAW_DEPTH_MAX);
}

law_operation *const law_operations[OP_COUNT] = {
    [OP_ADD] = op_add,         [OP_SUBTRACT] = op_subtract, [OP_MULTIPLY] = op_multiply, [OP_DIVIDE] = op_divide,
    [OP_MAX] = op_max,         [OP_MIN] = op_min,        [OP_ROUND] = op_round,        [OP_CEIL] = op_round,
    [OP_FLOOR] = op_round,     [OP_EQUALS] = op_equals,   [OP_NOT_EQUALS] = op_equals,  [OP_GREATER] = op_order,
    [OP_GREATER_EQUAL] = op_order, [OP_LESS] = op_order,  [OP_LESS_EQUAL] = op_order,   [OP_AND] = op_logic,
    [OP_OR] = op_logic,        [OP_NOT] = op_not,         [OP_IF] = op_if,              [OP_IN] = op_in,
    [OP_NOT_IN] = op_in,       [OP_IS_NULL] = op_null,    [OP_NOT_NULL] = op_null,      [OP_LIST] = op_list,
    [OP_AGE] = op_age,         [OP_DATE_ADD] = op_date_add, [OP_DATE] = op_date,        [OP_DAY_OF_WEEK] = op_day_of_week,
    [OP_DATE_DIFF] = op_date_diff, [OP_FOREACH] = op_foreach, [OP_PROPERTY] = op_property, [OP_FALLBACK] = op_fallback,
    [OP_TODAY] = op_today,     [OP_FAIL] = op_fail,       [OP_TOO_DEEP] = op_too_deep,
};
