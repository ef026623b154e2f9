/* Operations on ranges of numbers and of days. Every operation here is monotone in each of its operands, so its outcome is known at the ends
 * of a range; multiplication and division at the four corners (R. Moore, Interval Analysis, 1966). */
#include "law/unknowns.h"

#include "base/banned.h"

enum { RANGED_OPERANDS = LAW_RANGED_OPERANDS };

/* ------------------------------------------------------------------ ends of a range of numbers */

typedef struct edge {
    int end; /* −1, 1: without end on that side; 0: v */
    law_value v;
} edge;

static edge low_edge(law_piece p)
{
    return (edge){p.low.kind == LAW_NULL && p.range ? -1 : 0, p.low};
}

static edge high_edge(law_piece p)
{
    return (edge){p.high.kind == LAW_NULL && p.range ? 1 : 0, p.high};
}

static int sign_of(edge x)
{
    return x.end != 0 ? x.end : law_compare_numbers(x.v, law_int(0));
}

static int compare_edges(edge a, edge b)
{
    if (a.end != 0 || b.end != 0) {
        return (a.end > b.end) - (a.end < b.end);
    }
    return law_compare_numbers(a.v, b.v);
}

static law_value edge_value(edge x)
{
    return x.end != 0 ? law_null() : x.v;
}

static bool is_numeric(law_piece p)
{
    return p.range ? p.low.kind != LAW_DATE : law_is_number(p.low);
}

static bool is_days(law_piece p)
{
    return p.low.kind == LAW_DATE;
}

/* A value of the piece, to hear what strict evaluation says of it. */
static law_value some_value(law_piece p)
{
    return p.low.kind != LAW_NULL || !p.range ? p.low : p.high.kind != LAW_NULL ? p.high : law_int(0);
}

static law_value strictly(law_work *w, law_value a, law_value b)
{
    law_value v[2] = {a, b};
    return law_apply_strictly(w->m, w->f, w->n, v, 2);
}

static law_value apply_to_some(law_work *w, const law_piece *p, uint32_t count)
{
    law_value *v = ARENA_ARRAY(w->m->mem, law_value, count);
    for (uint32_t i = 0; i < count; i++) {
        v[i] = some_value(p[i]);
    }
    return law_apply_strictly(w->m, w->f, w->n, v, count);
}

/* a ∘ b at two ends; without end when it does not fit, and then it may fail. */
static edge at_ends(law_work *w, edge a, edge b, int otherwise)
{
    law_value v = strictly(w, a.v, b.v);
    if (v.kind == LAW_FAILED) {
        law_gather(w->g, v);
        return (edge){otherwise, law_null()};
    }
    return (edge){0, v};
}

static void gather_edges(law_work *w, edge low, edge high)
{
    law_gather_range(w->g, edge_value(low), edge_value(high));
}

static void add_ranges(law_work *w, law_piece a, law_piece b)
{
    bool subtract = w->n->op == OP_SUBTRACT;
    edge al = low_edge(a), ah = high_edge(a), bl = subtract ? high_edge(b) : low_edge(b),
         bh = subtract ? low_edge(b) : high_edge(b);
    edge low = al.end != 0 || bl.end != 0 ? (edge){-1, law_null()} : at_ends(w, al, bl, -1);
    edge high = ah.end != 0 || bh.end != 0 ? (edge){1, law_null()} : at_ends(w, ah, bh, 1);
    gather_edges(w, low, high);
}

static edge as_decimal(edge x)
{
    return x.end == 0 ? (edge){0, law_dec(law_as_dec(x.v))} : x;
}

static void extremes(law_work *w, law_piece a, law_piece b)
{
    bool most = w->n->op == OP_MAX;
    edge al = low_edge(a), ah = high_edge(a), bl = low_edge(b), bh = high_edge(b);
    edge low = (compare_edges(al, bl) >= 0) == most ? al : bl;
    edge high = (compare_edges(ah, bh) >= 0) == most ? ah : bh;
    bool decimal = al.v.kind == LAW_DEC || ah.v.kind == LAW_DEC || bl.v.kind == LAW_DEC || bh.v.kind == LAW_DEC;
    gather_edges(w, decimal ? as_decimal(low) : low, decimal ? as_decimal(high) : high);
}

/* A corner of a product or quotient. Zero times no end is zero: no value of the range is infinite. */
static edge corner(law_work *w, edge a, edge b)
{
    int sign = sign_of(a) * sign_of(b);
    if (w->n->op == OP_DIVIDE && b.end != 0) {
        return (edge){0, law_int(0)};
    }
    if (a.end != 0 || b.end != 0) {
        return sign == 0 ? (edge){0, law_int(0)} : (edge){sign, law_null()};
    }
    return at_ends(w, a, b, sign < 0 ? -1 : 1);
}

static void multiply_ranges(law_work *w, law_piece a, law_piece b)
{
    edge ends[4] = {corner(w, low_edge(a), low_edge(b)), corner(w, low_edge(a), high_edge(b)),
                    corner(w, high_edge(a), low_edge(b)), corner(w, high_edge(a), high_edge(b))};
    edge low = ends[0], high = ends[0];
    for (int i = 1; i < 4; i++) {
        low = compare_edges(ends[i], low) < 0 ? ends[i] : low;
        high = compare_edges(ends[i], high) > 0 ? ends[i] : high;
    }
    gather_edges(w, low, high);
}

static void divide_ranges(law_work *w, law_piece a, law_piece b)
{
    if (sign_of(low_edge(b)) <= 0 && sign_of(high_edge(b)) >= 0) {
        law_gather(w->g, strictly(w, some_value(a), law_int(0)));
        law_gather_range(w->g, law_null(), law_null());
        return;
    }
    multiply_ranges(w, a, b);
}

static void round_range(law_work *w, law_piece a)
{
    law_value ends[2] = {a.low, a.high}, some = apply_to_some(w, &a, 1);
    if (some.kind == LAW_FAILED && w->m->e->code != LAW_E_OVERFLOW) { /* it is for its precision */
        law_gather(w->g, some);
        return;
    }
    for (int i = 0; i < 2; i++) {
        if (ends[i].kind != LAW_NULL) {
            law_value v = law_apply_strictly(w->m, w->f, w->n, &ends[i], 1);
            law_gather_failure(w->g, v.kind == LAW_FAILED ? law_failure_now(w->m) : NULL);
            ends[i] = v.kind == LAW_FAILED ? law_null() : v;
        }
    }
    law_gather_range(w->g, ends[0], ends[1]);
}

/* ------------------------------------------------------------------ comparing */

typedef struct order {
    bool less, equal, greater; /* may it be */
} order;

static order order_of(law_piece a, law_piece b)
{
    if (is_days(a)) {
        return (order){a.low.i < b.high.i, a.low.i <= b.high.i && b.low.i <= a.high.i, a.high.i > b.low.i};
    }
    int low_high = compare_edges(low_edge(a), high_edge(b)), high_low = compare_edges(high_edge(a), low_edge(b));
    return (order){low_high < 0, low_high <= 0 && high_low >= 0, high_low > 0};
}

static void gather_truth(law_work *w, bool may_be_true, bool may_be_false)
{
    if (may_be_true) {
        law_gather(w->g, law_bool(true));
    }
    if (may_be_false) {
        law_gather(w->g, law_bool(false));
    }
}

/* Anything that the operation gives. */
void law_gather_any_outcome(law_work *w)
{
    switch ((law_op)w->n->op) {
    case OP_EQUALS:
    case OP_NOT_EQUALS:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL: gather_truth(w, true, true); break;
    case OP_SUBTRACT:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_MAX:
    case OP_MIN:
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR:
    case OP_AGE:
    case OP_DATE_DIFF:
    case OP_DAY_OF_WEEK: law_gather_range(w->g, law_null(), law_null()); break;
    default: law_gather_anything(w->g); break;
    }
}

/* Values of these pieces, which the operation is not made for. */
static void try_some(law_work *w, const law_piece *p, uint32_t count)
{
    law_value some = apply_to_some(w, p, count);
    if (some.kind == LAW_FAILED) {
        law_gather(w->g, some);
    }
    if (some.kind != LAW_FAILED || w->m->e->code != LAW_E_TYPE_MISMATCH) { /* else it is for their kind that it fails */
        law_gather_any_outcome(w);
    }
}

static void compare_ranges(law_work *w, law_piece a, law_piece b)
{
    bool alike = (is_numeric(a) && is_numeric(b)) || (is_days(a) && is_days(b));
    law_op op = (law_op)w->n->op;
    if (op == OP_EQUALS || op == OP_NOT_EQUALS) {
        bool perhaps = alike ? order_of(a, b).equal : a.low.kind == LAW_OBJECT || b.low.kind == LAW_OBJECT;
        gather_truth(w, perhaps || op == OP_NOT_EQUALS, perhaps || op == OP_EQUALS);
        return;
    }
    if (!alike) {
        try_some(w, (law_piece[]){a, b}, 2);
        return;
    }
    order o = order_of(a, b);
    bool orders[] = {o.less, o.equal, o.greater};
    for (int i = 0; i < 3; i++) {
        bool holds = op == OP_GREATER ? i == 2 : op == OP_GREATER_EQUAL ? i >= 1 : op == OP_LESS ? i == 0 : i <= 1;
        gather_truth(w, orders[i] && holds, orders[i] && !holds);
    }
}

/* ------------------------------------------------------------------ days */

/* The outcome with all operands at one end; `otherwise` when one has no end there or it fails. */
static law_value at_end(law_work *w, const law_value *v, uint32_t count, law_value otherwise)
{
    bool days = w->n->op == OP_DATE_ADD;
    for (uint32_t i = 0; i < count; i++) {
        if (v[i].kind == LAW_NULL) {
            if (days) { /* so far that it leaves the calendar */
                law_gather(w->g, law_fail(w->m, w->f->article, w->n->line, w->n->column, LAW_E_INVALID_OPERATION,
                                          "Invalid operation: DATE_ADD leaves the years 0000 to 9999"));
            }
            return otherwise;
        }
    }
    law_value result = law_apply_strictly(w->m, w->f, w->n, v, count);
    if (result.kind == LAW_FAILED) {
        law_gather(w->g, result);
        return otherwise;
    }
    return result;
}

/* From the operands at their low ends to those at their high ends; the other way round for those in `reverse`. */
static void between_ends(law_work *w, const law_piece *p, uint32_t count, uint32_t reverse)
{
    law_value low[RANGED_OPERANDS], high[RANGED_OPERANDS];
    bool days = w->n->op == OP_DATE_ADD;
    for (uint32_t i = 0; i < count; i++) {
        bool other_way = (reverse >> i & 1) != 0;
        low[i] = other_way ? p[i].high : p[i].low;
        high[i] = other_way ? p[i].low : p[i].high;
    }
    law_value least = at_end(w, low, count, days ? law_date(DATE_MIN) : law_null());
    law_value most = at_end(w, high, count, days ? law_date(DATE_MAX) : law_null());
    law_gather_range(w->g, least, most);
}

static bool all_days(const law_piece *p, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!is_days(p[i])) {
            return false;
        }
    }
    return true;
}

static void ranges_of_days(law_work *w, const law_piece *p, uint32_t count)
{
    switch ((law_op)w->n->op) {
    case OP_AGE:
    case OP_DATE_DIFF:
        if (all_days(p, 2)) {
            between_ends(w, p, count, 1);
            return;
        }
        break;
    case OP_DATE_ADD:
        if (is_days(p[0]) && is_numeric(p[1]) && is_numeric(p[2]) && is_numeric(p[3]) && is_numeric(p[4])) {
            between_ends(w, p, count, 0);
            return;
        }
        break;
    case OP_DAY_OF_WEEK:
        if (is_days(p[0])) {
            law_gather_range(w->g, law_int(0), law_int(6));
            return;
        }
        break;
    default: /* OP_DATE of a range of years, months or days: some day, if it exists */
        law_gather(w->g, law_fail(w->m, w->f->article, w->n->line, w->n->column, LAW_E_INVALID_OPERATION,
                                  "Invalid operation: DATE: this day may not exist"));
        law_gather_range(w->g, law_date(DATE_MIN), law_date(DATE_MAX));
        return;
    }
    try_some(w, p, count);
}

/* ------------------------------------------------------------------ one combination of pieces */

void law_apply_to_pieces(law_work *w, const law_piece *p, uint32_t count)
{
    switch ((law_op)w->n->op) {
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MULTIPLY:
    case OP_DIVIDE:
    case OP_MAX:
    case OP_MIN:
        if (count == 1 && is_numeric(p[0])) {
            law_gather_range(w->g, p[0].low, p[0].high);
        } else if (count != 2 || !is_numeric(p[0]) || !is_numeric(p[1])) {
            try_some(w, p, count);
        } else if (w->n->op == OP_ADD || w->n->op == OP_SUBTRACT) {
            add_ranges(w, p[0], p[1]);
        } else if (w->n->op == OP_MAX || w->n->op == OP_MIN) {
            extremes(w, p[0], p[1]);
        } else if (w->n->op == OP_MULTIPLY) {
            multiply_ranges(w, p[0], p[1]);
        } else {
            divide_ranges(w, p[0], p[1]);
        }
        break;
    case OP_ROUND:
    case OP_CEIL:
    case OP_FLOOR:
        if (is_numeric(p[0])) {
            round_range(w, p[0]);
        } else {
            try_some(w, p, count);
        }
        break;
    case OP_EQUALS:
    case OP_NOT_EQUALS:
    case OP_GREATER:
    case OP_GREATER_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL: compare_ranges(w, p[0], p[1]); break;
    default: ranges_of_days(w, p, count); break;
    }
}
