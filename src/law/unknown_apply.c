/* Operations on unknown values: each strict operation, applied to everything its operands may be.
 *
 * What an operand may be falls into pieces: single values, and a range. All combinations of single values are computed strictly, one by
 * one, as long as there are few; those with a range are for unknown_ranges.c. */
#include "law/unknowns.h"

#include <assert.h>

#include "base/banned.h"

enum { PIECES = LAW_SET_MAX + 1, COMBINATIONS_MAX = 64, RANGED_OPERANDS = LAW_RANGED_OPERANDS };

/* ------------------------------------------------------------------ strictly */

static const law_operand *operands_in_order(law_run *m, uint32_t count)
{
    if (count <= OPERANDS_IN_ORDER) {
        return m->unknowns->in_order;
    }
    law_operand *list = arena_array(m->mem, count, sizeof *list);
    for (uint32_t i = 0; i < count; i++) {
        list[i] = OPERAND_CONST | i;
    }
    return list;
}

law_value law_apply_strictly(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    law_operand rounding[2];
    law_article *plain = &m->unknowns->plain;
    activation g = {.article = plain, .leaf = {v, v}};
    law_node node = *n;
    plain->law = f->article->law;
    plain->number = f->article->number;
    plain->line = f->article->line;
    plain->args = operands_in_order(m, count);
    node.first = 0;
    node.count = count;
    if (law_ops[n->op].shape == SHAPE_ROUND) {
        rounding[0] = OPERAND_CONST;
        rounding[1] = args_of(f, n)[1];
        plain->args = rounding;
    }
    return law_operations[n->op](m, &g, &node);
}

/* ------------------------------------------------------------------ pieces */

static uint32_t pieces_of(law_value v, law_piece *out)
{
    if (v.kind != LAW_UNKNOWN) {
        out[0] = (law_piece){v, v, false};
        return 1;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < v.unknown->count && n < LAW_SET_MAX; i++) {
        out[n++] = (law_piece){v.unknown->values[i], v.unknown->values[i], false};
    }
    if (v.unknown->low.kind != LAW_UNSET) {
        out[n++] = (law_piece){v.unknown->low, v.unknown->high, true};
    }
    return n;
}

static uint32_t piece_count(law_value v)
{
    return v.kind != LAW_UNKNOWN ? 1 : v.unknown->count + (v.unknown->low.kind != LAW_UNSET);
}

/* Numbers, and days, as one range. */
static law_value widened(law_run *m, law_value v)
{
    law_gathering g = law_gathering_of(m);
    law_value low, high;
    if (v.kind != LAW_UNKNOWN || v.unknown->anything || !law_limits(v, &low, &high)) {
        return v;
    }
    law_gather_range(&g, low, high);
    law_gather(&g, v);
    return law_gathered(&g);
}

/* ------------------------------------------------------------------ all combinations */

static bool folds(law_op op)
{
    return op == OP_ADD || op == OP_SUBTRACT || op == OP_MULTIPLY || op == OP_DIVIDE || op == OP_MAX || op == OP_MIN;
}

/* More than can be followed; an operand that may be anything may also be untranslatable, which is passed on. */
static void give_up(law_work *w, bool anything)
{
    if (anything) {
        law_gather_anything(w->g);
    }
    law_gather(w->g, law_fail(w->m, w->f->article, w->n->line, w->n->column, LAW_E_TYPE_MISMATCH,
                              "Type mismatch: %s of something unknown", law_ops[w->n->op].name));
    law_gather_any_outcome(w);
}

/* Every combination of what the operands may be; only those in `open` have more than one piece. */
static void combine(law_work *w, const law_value *v, uint32_t count, const uint32_t *open, uint32_t open_count)
{
    law_piece choices[RANGED_OPERANDS][PIECES], *now = ARENA_ARRAY(w->m->mem, law_piece, count);
    law_value *plain = ARENA_ARRAY(w->m->mem, law_value, count);
    uint32_t n[RANGED_OPERANDS], at[RANGED_OPERANDS] = {0}, ranges = 0;
    for (uint32_t i = 0; i < count; i++) {
        plain[i] = v[i];
        now[i] = (law_piece){v[i], v[i], false};
    }
    for (uint32_t k = 0; k < open_count; k++) {
        n[k] = pieces_of(v[open[k]], choices[k]);
        if (n[k] == 0) {
            return; /* it does nothing but fail, and its failure is known */
        }
    }
    for (uint32_t k = 0; k < open_count;) {
        ranges = 0;
        for (uint32_t i = 0; i < open_count; i++) {
            now[open[i]] = choices[i][at[i]];
            plain[open[i]] = choices[i][at[i]].low;
            ranges += choices[i][at[i]].range;
        }
        if (ranges == 0) {
            law_value one = law_apply_strictly(w->m, w->f, w->n, plain, count);
            law_gather(w->g, one);
            if (one.kind == LAW_FAILED && w->m->e->code == LAW_E_OVERFLOW) { /* part of a sum that may still fit */
                law_gather_range(w->g, law_null(), law_null());
            }
        } else {
            law_apply_to_pieces(w, now, count);
        }
        for (k = 0; k < open_count && ++at[k] == n[k]; k++) {
            at[k] = 0;
        }
    }
}

/* Two at a time, from the left. */
static law_value fold(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    law_value total = v[0];
    for (uint32_t i = 1; i < count && total.kind != LAW_FAILED; i++) {
        law_value two[2] = {total, v[i]};
        total = law_apply(m, f, n, two, 2);
        if (total.kind == LAW_FAILED && m->e->code == LAW_E_OVERFLOW) { /* all together they may still fit */
            law_gathering g = law_gathering_of(m);
            law_gather(&g, total);
            law_gather_range(&g, law_null(), law_null());
            for (uint32_t j = 0; j < count; j++) {
                law_gather_facts_of(&g, v[j]);
            }
            total = law_gathered(&g);
        }
    }
    return total;
}

typedef struct shape {                          /* of the operands */
    uint32_t open[RANGED_OPERANDS], open_count; /* those that are unknown; the first few */
    uint64_t combinations;
    bool ranges, anything, inner; /* inner: something unknown inside a list or object */
} shape;

static shape shape_of(const law_value *v, uint32_t count)
{
    shape s = {.combinations = 1};
    for (uint32_t i = 0; i < count; i++) {
        s.inner = s.inner || (v[i].kind != LAW_UNKNOWN && !law_is_certain(v[i]));
        if (v[i].kind != LAW_UNKNOWN) {
            continue;
        }
        const law_unknown *u = v[i].unknown;
        for (uint32_t j = 0; j < u->count; j++) {
            s.inner = s.inner || !law_is_certain(u->values[j]);
        }
        if (s.open_count < RANGED_OPERANDS) {
            s.open[s.open_count] = i;
        }
        s.open_count++;
        s.ranges = s.ranges || u->low.kind != LAW_UNSET;
        s.anything = s.anything || u->anything;
        s.combinations = s.combinations > COMBINATIONS_MAX ? s.combinations : s.combinations * piece_count(v[i]);
    }
    return s;
}

static law_value *widen_all(law_run *m, const law_value *v, uint32_t count)
{
    law_value *wide = ARENA_ARRAY(m->mem, law_value, count);
    for (uint32_t i = 0; i < count; i++) {
        wide[i] = widened(m, v[i]);
    }
    return wide;
}

static bool has_taint(law_value v)
{
    for (uint32_t i = 0; v.kind == LAW_UNKNOWN && i < v.unknown->count; i++) {
        if (v.unknown->values[i].kind == LAW_UNTRANSLATABLE) {
            return true;
        }
    }
    return v.kind == LAW_UNTRANSLATABLE;
}

/* What is untranslatable is passed on before anything is asked of the other operands; what is left of them is in `rest`. False: nothing
 * else is possible. */
static bool pass_on_taints(law_gathering *g, const law_value *v, uint32_t count, law_value *rest)
{
    bool possible = true;
    for (uint32_t i = 0; i < count; i++) {
        rest[i] = v[i];
        if (!has_taint(v[i])) {
            continue;
        }
        law_gathering without = law_gathering_of(g->m);
        law_gather_facts_of(&without, v[i]);
        for (uint32_t j = 0; j < (v[i].kind == LAW_UNKNOWN ? v[i].unknown->count : 1); j++) {
            law_value one = v[i].kind == LAW_UNKNOWN ? v[i].unknown->values[j] : v[i];
            law_gather(one.kind == LAW_UNTRANSLATABLE ? g : &without, one);
        }
        if (v[i].kind == LAW_UNKNOWN && v[i].unknown->low.kind != LAW_UNSET) {
            law_gather_range(&without, v[i].unknown->low, v[i].unknown->high);
        }
        possible = possible && (without.count > 0 || without.low.kind != LAW_UNSET);
        rest[i] = possible ? law_gathered(&without) : v[i];
    }
    return possible;
}

static law_value apply_untainted(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count,
                                 law_gathering *g);

law_value law_apply(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count)
{
    law_gathering g = law_gathering_of(m);
    bool taint = false, certain = true;
    for (uint32_t i = 0; i < count; i++) {
        taint = taint || has_taint(v[i]);
    }
    for (uint32_t i = 0; taint && i < count; i++) {
        certain = certain && law_is_certain(v[i]);
    }
    if (!taint || certain) {
        return apply_untainted(m, f, n, v, count, &g);
    }
    law_value *rest = ARENA_ARRAY(m->mem, law_value, count);
    for (uint32_t i = 0; i < count; i++) {
        law_gather_facts_of(&g, v[i]);
        law_gather_failure(&g, law_may_fail(v[i]));
    }
    if (pass_on_taints(&g, v, count, rest)) {
        law_gathering others = law_gathering_of(m);
        law_gather(&g, apply_untainted(m, f, n, rest, count, &others));
    } else if (n->op == OP_DATE_ADD) { /* which looks at the date first */
        law_gather(&g, law_fail(m, f->article, n->line, n->column, LAW_E_TYPE_MISMATCH, "Type mismatch: no date"));
    }
    return law_gathered(&g);
}

static law_value apply_untainted(law_run *m, activation *f, const law_node *n, const law_value *v, uint32_t count,
                                 law_gathering *g)
{
    law_work w = {m, f, n, g};
    shape s = shape_of(v, count);
    bool join = n->op == OP_ADD && count > 0 && v[0].kind == LAW_LIST; /* joining lists looks at no item */
    if (s.open_count == 0 && (!s.inner || join)) {
        return law_apply_strictly(m, f, n, v, count);
    }
    if (folds((law_op)n->op) && count > 2 &&
        (s.ranges || s.combinations > COMBINATIONS_MAX || s.open_count > RANGED_OPERANDS)) {
        return fold(m, f, n, v, count);
    }
    if (s.combinations > COMBINATIONS_MAX) {
        v = widen_all(m, v, count);
        s = shape_of(v, count);
    }
    for (uint32_t i = 0; i < count; i++) {
        law_gather_facts_of(g, v[i]);
        law_gather_failure(g, law_may_fail(v[i]));
    }
    if (s.anything || s.inner || s.combinations > COMBINATIONS_MAX || s.open_count > RANGED_OPERANDS) {
        give_up(&w, s.anything);
    } else {
        combine(&w, v, count, s.open, s.open_count);
    }
    return law_gathered(g);
}
