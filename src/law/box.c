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

static law_op negated(law_op op)
{
    static const law_op opposite[] = {
        [OP_EQUALS] = OP_NOT_EQUALS,  [OP_NOT_EQUALS] = OP_EQUALS,  [OP_GREATER] = OP_LESS_EQUAL,
        [OP_GREATER_EQUAL] = OP_LESS, [OP_LESS] = OP_GREATER_EQUAL, [OP_LESS_EQUAL] = OP_GREATER};
    return opposite[op];
}

static law_op mirrored(law_op op)
{
    static const law_op mirror[] = {[OP_EQUALS] = OP_EQUALS, [OP_NOT_EQUALS] = OP_NOT_EQUALS,
                                    [OP_GREATER] = OP_LESS,  [OP_GREATER_EQUAL] = OP_LESS_EQUAL,
                                    [OP_LESS] = OP_GREATER,  [OP_LESS_EQUAL] = OP_GREATER_EQUAL};
    return mirror[op];
}

static bool set_of_comparison(const boxing *b, law_op op, law_value v, value_set *out)
{
    static const set_order orders[] = {[OP_GREATER] = SET_GREATER,
                                       [OP_GREATER_EQUAL] = SET_GREATER_EQUAL,
                                       [OP_LESS] = SET_LESS,
                                       [OP_LESS_EQUAL] = SET_LESS_EQUAL};
    if (op != OP_EQUALS && op != OP_NOT_EQUALS) {
        return set_ordered(b->mem, orders[op], v, out);
    }
    if (!set_one(b->mem, v, out)) {
        return false;
    }
    *out = op == OP_EQUALS ? *out : set_not(*out);
    return true;
}

static bool side_of_comparison(const boxing *b, const law_node *n, bool negate, side *out)
{
    const uint32_t *args = b->a->args + n->first;
    law_op op = negate ? negated((law_op)n->op) : (law_op)n->op;
    law_value v;
    if (law_constant(b->a, args[1], &v)) {
        out->key = args[0];
        return set_of_comparison(b, op, v, &out->set);
    }
    out->key = args[1];
    return law_constant(b->a, args[0], &v) && set_of_comparison(b, mirrored(op), v, &out->set);
}

static bool side_of_membership(const boxing *b, const law_node *n, bool negate, side *out)
{
    const uint32_t *args = b->a->args + n->first;
    law_value *elements = ARENA_ARRAY(b->mem, law_value, n->count), v;
    size_t count = n->count - 1;
    out->key = args[0];
    for (size_t i = 0; i < count; i++) {
        if (!law_constant(b->a, args[i + 1], &elements[i])) {
            return false;
        }
    }
    v = elements[0];
    bool spread = (n->flags & NODE_VALUE_FORM) && v.kind == LAW_LIST;
    if (!set_of(b->mem, spread ? v.items : elements, spread ? v.hi : count, &out->set)) {
        return false;
    }
    if ((n->op == OP_NOT_IN) != negate) {
        out->set = set_not(out->set);
    }
    return true;
}

static bool side_of(const boxing *b, law_operand o, bool negate, side *out);

/* Members of AND or OR that all look at the same expression. */
static bool side_of_members(const boxing *b, const law_node *n, bool negate, side *out)
{
    bool both = (n->op == OP_AND) != negate;
    side one;
    for (uint32_t i = 0; i < n->count; i++) {
        if (!side_of(b, b->a->args[n->first + i], negate, &one) ||
            (i > 0 && !law_same_operand(b->a, out->key, one.key))) {
            return false;
        }
        if (i > 0) {
            one.set = both ? set_and(b->mem, out->set, one.set) : set_or(b->mem, out->set, one.set);
        }
        *out = one;
    }
    return n->count > 0;
}

/* The one expression that a condition looks at, and for which values of it the condition holds (or does negate, when `negate`). */
static bool side_of(const boxing *b, law_operand o, bool negate, side *out)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    bool known = false;
    *out = (side){.key = o};
    if (law_simple_truth(b->a, o) != TRUTH_UNKNOWN) {
        return false;
    }
    if (n != NULL && n->op == OP_NOT) {
        return side_of(b, b->a->args[n->first], !negate, out);
    }
    if (n != NULL && n->op >= OP_EQUALS && n->op <= OP_LESS_EQUAL) {
        known = side_of_comparison(b, n, negate, out);
    } else if (n != NULL && (n->op == OP_IN || n->op == OP_NOT_IN)) {
        known = side_of_membership(b, n, negate, out);
    } else if (n != NULL && (n->op == OP_IS_NULL || n->op == OP_NOT_NULL)) {
        out->key = b->a->args[n->first];
        known = set_one(b->mem, law_null(), &out->set);
        out->set = (n->op == OP_NOT_NULL) != negate ? set_not(out->set) : out->set;
    } else if (n != NULL && (n->op == OP_AND || n->op == OP_OR)) {
        known = side_of_members(b, n, negate, out);
    }
    if (!known) {
        out->key = o;
        out->set = negate ? set_not(set_truthy(b->mem)) : set_truthy(b->mem);
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
    return side_of(b, o, negate, &s) && add_side(b, x, s);
}

/* What is evaluated first decides where a condition fails: x < 5 on anything but numbers. */
static bool domain_of(const boxing *b, law_operand o, side *out)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    law_value v;
    if (n == NULL || n->count == 0) {
        return false;
    }
    if (n->op == OP_NOT || n->op == OP_AND || n->op == OP_OR) {
        return domain_of(b, b->a->args[n->first], out);
    }
    if (n->op < OP_GREATER || n->op > OP_LESS_EQUAL) {
        return false;
    }
    const uint32_t *args = b->a->args + n->first;
    uint32_t constant = law_constant(b->a, args[1], &v) ? 1 : 0;
    if (!law_constant(b->a, args[constant], &v) || !set_orderable(b->mem, v, &out->set)) {
        return false;
    }
    out->key = args[1 - constant];
    out->hash = hash_operand(b->a, out->key);
    return true;
}

box box_of(const boxing *b, law_operand o)
{
    side room[SIDES_MAX];
    box x = {.sides = room};
    if (!add_condition(b, &x, o, false)) {
        x = (box){.sides = room, .n = 1};
        room[0] = (side){o, hash_operand(b->a, o), set_truthy(b->mem)};
    }
    x.sides = ARENA_ARRAY(b->mem, side, x.n);
    if (x.n > 0) {
        memcpy(x.sides, room, x.n * sizeof *room);
    }
    x.has_domain = domain_of(b, o, &x.domain);
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
