/* Conditions as boxes: taking them apart, comparing them. */
#include "law/box.h"

#include "base/banned.h"

enum { SIDES_MAX = 32 }; /* a longer AND is one expression */

boxing box_begin(checking *k, const law_article *a)
{
    return (boxing){k, k->trial, a};
}

/* ------------------------------------------------------------------ one expression */

static uint32_t hash_operand(const law_article *a, law_operand o)
{
    if (OPERAND_TAG(o) == OPERAND_CONST) {
        return law_hash(a->consts[OPERAND_INDEX(o)]);
    }
    if (OPERAND_TAG(o) != OPERAND_NODE) {
        return o * 0x9E3779B1u;
    }
    const law_node *n = &a->nodes[OPERAND_INDEX(o)];
    uint32_t h = n->op * 0x85EBCA6Bu + n->count;
    for (uint32_t i = 0; i < law_operand_count(n); i++) {
        h = (h ^ hash_operand(a, a->args[n->first + i])) * 0x9E3779B1u;
    }
    return h;
}

static law_op mirrored(law_op op)
{
    static const law_op mirror[] = {[OP_EQUALS] = OP_EQUALS, [OP_NOT_EQUALS] = OP_NOT_EQUALS,
                                    [OP_GREATER] = OP_LESS,  [OP_GREATER_EQUAL] = OP_LESS_EQUAL,
                                    [OP_LESS] = OP_GREATER,  [OP_LESS_EQUAL] = OP_GREATER_EQUAL};
    return mirror[op];
}

static bool compare_with(const boxing *b, law_op op, law_value v, side *out)
{
    static const set_order orders[] = {[OP_GREATER] = SET_GREATER,
                                       [OP_GREATER_EQUAL] = SET_GREATER_EQUAL,
                                       [OP_LESS] = SET_LESS,
                                       [OP_LESS_EQUAL] = SET_LESS_EQUAL};
    if (op != OP_EQUALS && op != OP_NOT_EQUALS) {
        bool ordered = set_ordered(b->mem, orders[op], v, &out->set) && set_orderable(b->mem, v, &out->fails);
        out->fails = ordered ? set_not(out->fails) : out->fails;
        return ordered;
    }
    if (!set_one(b->mem, v, &out->set)) {
        return false;
    }
    out->set = op == OP_EQUALS ? out->set : set_not(out->set);
    return true;
}

static bool side_of_comparison(const boxing *b, const law_node *n, side *out)
{
    const uint32_t *args = b->a->args + n->first;
    law_value v;
    if (law_literal(b->a, args[1], &v)) {
        out->key = args[0];
        return compare_with(b, (law_op)n->op, v, out);
    }
    out->key = args[1];
    return law_literal(b->a, args[0], &v) && compare_with(b, mirrored((law_op)n->op), v, out);
}

static bool side_of_membership(const boxing *b, const law_node *n, side *out)
{
    const uint32_t *args = b->a->args + n->first;
    law_value *elements = ARENA_ARRAY(b->mem, law_value, n->count);
    size_t count = n->count - 1;
    out->key = args[0];
    for (size_t i = 0; i < count; i++) {
        if (!law_literal(b->a, args[i + 1], &elements[i])) {
            return false;
        }
    }
    law_value list = elements[0];
    bool spread = (n->flags & NODE_VALUE_FORM) && list.kind == LAW_LIST;
    if (!set_of(b->mem, spread ? list.items : elements, spread ? list.hi : count, &out->set)) {
        return false;
    }
    out->set = n->op == OP_IN ? out->set : set_not(out->set);
    return true;
}

static void invert(const boxing *b, side *s)
{
    s->set = set_not(set_or(b->mem, s->set, s->fails));
}

static bool side_of(const boxing *b, law_operand o, side *out);

/* Members of AND or OR that all look at the same expression, one after the other: `live` are the values that get to the next one. */
static bool side_of_members(const boxing *b, const law_node *n, side *out)
{
    value_set live = set_all();
    side one;
    for (uint32_t i = 0; i < n->count; i++) {
        if (!side_of(b, b->a->args[n->first + i], &one) || (i > 0 && !law_same_operand(b->a, out->key, one.key))) {
            return false;
        }
        out->key = one.key;
        out->fails = set_or(b->mem, out->fails, set_and(b->mem, live, one.fails));
        if (n->op == OP_OR) {
            invert(b, &one);
        }
        live = set_and(b->mem, live, one.set);
    }
    out->set = live;
    if (n->op == OP_OR) {
        invert(b, out);
    }
    return n->count > 0;
}

/* The one expression that a condition looks at, and for which values of it the condition holds, or fails. False when the condition
 * is the same whatever the value. */
static bool side_of(const boxing *b, law_operand o, side *out)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    bool known = false;
    *out = (side){.key = o, .set = set_none(), .fails = set_none()};
    if (law_simple_truth(b->a, o) != TRUTH_UNKNOWN) {
        return false;
    }
    if (n != NULL && n->op == OP_NOT) {
        bool varies = side_of(b, b->a->args[n->first], out);
        invert(b, out);
        return varies;
    }
    if (n != NULL && n->op >= OP_EQUALS && n->op <= OP_LESS_EQUAL) {
        known = side_of_comparison(b, n, out);
    } else if (n != NULL && (n->op == OP_IN || n->op == OP_NOT_IN)) {
        known = side_of_membership(b, n, out);
    } else if (n != NULL && (n->op == OP_IS_NULL || n->op == OP_NOT_NULL)) {
        out->key = b->a->args[n->first];
        known = set_one(b->mem, law_null(), &out->set);
        out->set = n->op == OP_IS_NULL ? out->set : set_not(out->set);
    } else if (n != NULL && (n->op == OP_AND || n->op == OP_OR)) {
        known = side_of_members(b, n, out);
    }
    if (!known) {
        *out = (side){.key = o, .set = set_truthy(b->mem), .fails = set_none()};
    }
    out->hash = hash_operand(b->a, out->key);
    return true;
}

/* ------------------------------------------------------------------ boxes */

bool box_same_key(const boxing *b, const side *x, const side *y)
{
    return x->hash == y->hash && law_same_operand(b->a, x->key, y->key);
}

static side *find_side(const boxing *b, const box *x, const side *like)
{
    for (size_t i = 0; i < x->n; i++) {
        if (box_same_key(b, &x->sides[i], like)) {
            return &x->sides[i];
        }
    }
    return NULL;
}

const value_set *box_along(const boxing *b, const box *x, const side *like)
{
    const side *s = find_side(b, x, like);
    return s != NULL ? &s->set : NULL;
}

static bool add_side(const boxing *b, box *x, side s)
{
    side *present = find_side(b, x, &s);
    if (present == NULL && x->n == SIDES_MAX) {
        return false;
    }
    if (present == NULL) {
        x->sides[x->n++] = s;
    } else {
        present->set = set_and(b->mem, present->set, s.set);
    }
    x->never = x->never || set_is_empty(present != NULL ? present->set : s.set);
    return true;
}

/* False when there are too many sides. */
static bool add_condition(const boxing *b, box *x, law_operand o, bool negate)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    law_truth t = law_simple_truth(b->a, o);
    side s;
    if (t != TRUTH_UNKNOWN) {
        x->never = x->never || t == (negate ? TRUTH_TRUE : TRUTH_FALSE);
        return true;
    }
    if (n != NULL && n->op == OP_NOT) {
        return add_condition(b, x, b->a->args[n->first], !negate);
    }
    if (n != NULL && n->op == (negate ? OP_OR : OP_AND)) {
        for (uint32_t i = 0; i < n->count; i++) {
            if (!add_condition(b, x, b->a->args[n->first + i], negate)) {
                return false;
            }
        }
        return true;
    }
    if (!side_of(b, o, &s)) {
        return false;
    }
    if (negate) {
        invert(b, &s);
    }
    return add_side(b, x, s);
}

/* What is evaluated first, when that may fail. */
static bool first_of(const boxing *b, law_operand o, side *out)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    if (side_of(b, o, out) && !set_is_empty(out->fails)) {
        return true;
    }
    bool logic = n != NULL && n->count > 0 && (n->op == OP_AND || n->op == OP_OR || n->op == OP_NOT);
    return logic && first_of(b, b->a->args[n->first], out);
}

box box_of(const boxing *b, law_operand o)
{
    side room[SIDES_MAX];
    box x = {.sides = room};
    if (!add_condition(b, &x, o, false)) {
        x = (box){.sides = room, .n = 1};
        room[0] = (side){o, hash_operand(b->a, o), set_truthy(b->mem), set_none()};
    }
    x.sides = ARENA_ARRAY(b->mem, side, x.n);
    if (x.n > 0) {
        memcpy(x.sides, room, x.n * sizeof *room);
    }
    x.may_fail = first_of(b, o, &x.first);
    return x;
}

bool box_is_all(const box *x)
{
    for (size_t i = 0; i < x->n; i++) {
        if (!set_is_all(x->sides[i].set)) {
            return false;
        }
    }
    return !x->never;
}

bool box_within(const boxing *b, const box *x, const box *y, const side *except)
{
    for (size_t i = 0; i < y->n; i++) {
        const side *s = &y->sides[i];
        if (except != NULL && box_same_key(b, except, s)) {
            continue;
        }
        const value_set *mine = box_along(b, x, s);
        if (!set_within(mine != NULL ? *mine : set_all(), s->set)) {
            return false;
        }
    }
    return !y->never;
}

law_truth law_truth_of_values(checking *k, const law_article *a, law_operand o)
{
    boxing b = box_begin(k, a);
    box x = box_of(&b, o);
    law_truth t = x.never ? TRUTH_FALSE : box_is_all(&x) ? TRUTH_TRUE : TRUTH_UNKNOWN;
    arena_reset(k->trial);
    return t;
}
