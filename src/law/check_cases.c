/* Cases of IF that cannot be reached, and cases that overlap.
 *
 * A condition is taken apart into what it asks of each expression it looks at:
 *
 *     AND( $alleenstaand, $inkomen >= 0, $inkomen < 100 )   →   $alleenstaand: truthy; $inkomen: from 0 to below 100
 *
 * that is a box: one set of values along each expression. What cannot be taken apart is an expression of its own that must be truthy, so
 * that every condition is a box exactly. Cases are then compared as boxes.
 */
#include "law/checking.h"
#include "law/value_set.h"

#include "base/banned.h"

enum {
    SIDES_MAX = 32, /* a longer AND is one expression */
    UNION_MAX = 4,  /* sides of a box that is compared with several others together */
};

typedef struct side {
    law_operand key;
    uint32_t hash; /* of the key: alike keys have the same */
    value_set set;
} side;

typedef struct box {
    side *sides;
    size_t n;
    bool never;
    bool has_domain;
    side domain; /* evaluating the condition fails outside this, whatever else it says */
} box;

typedef struct boxing {
    checking *k;
    arena *mem; /* k->trial */
    const law_article *a;
} boxing;

static boxing boxing_of(checking *k, const law_article *a)
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
    static const law_op opposite[] = {[OP_EQUALS] = OP_NOT_EQUALS,       [OP_NOT_EQUALS] = OP_EQUALS,
                                      [OP_GREATER] = OP_LESS_EQUAL,      [OP_GREATER_EQUAL] = OP_LESS,
                                      [OP_LESS] = OP_GREATER_EQUAL,      [OP_LESS_EQUAL] = OP_GREATER};
    return opposite[op];
}

static law_op mirrored(law_op op)
{
    static const law_op mirror[] = {[OP_EQUALS] = OP_EQUALS,           [OP_NOT_EQUALS] = OP_NOT_EQUALS,
                                    [OP_GREATER] = OP_LESS,            [OP_GREATER_EQUAL] = OP_LESS_EQUAL,
                                    [OP_LESS] = OP_GREATER,            [OP_LESS_EQUAL] = OP_GREATER_EQUAL};
    return mirror[op];
}

static bool set_of_comparison(const boxing *b, law_op op, law_value v, value_set *out)
{
    static const set_order orders[] = {[OP_GREATER] = SET_GREATER, [OP_GREATER_EQUAL] = SET_GREATER_EQUAL, [OP_LESS] = SET_LESS,
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

static bool side_of_comparison(const boxing *b, const law_node *n, bool not, side *out)
{
    const uint32_t *args = b->a->args + n->first;
    law_op op = not ? negated((law_op)n->op) : (law_op)n->op;
    law_value v;
    if (law_constant(b->a, args[1], &v)) {
        out->key = args[0];
        return set_of_comparison(b, op, v, &out->set);
    }
    out->key = args[1];
    return law_constant(b->a, args[0], &v) && set_of_comparison(b, mirrored(op), v, &out->set);
}

static bool side_of_membership(const boxing *b, const law_node *n, bool not, side *out)
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
    if ((n->op == OP_NOT_IN) != not) {
        out->set = set_not(out->set);
    }
    return true;
}

static bool side_of(const boxing *b, law_operand o, bool not, side *out);

/* Members of AND or OR that all look at the same expression. */
static bool side_of_members(const boxing *b, const law_node *n, bool not, side *out)
{
    bool both = (n->op == OP_AND) != not;
    side one;
    for (uint32_t i = 0; i < n->count; i++) {
        if (!side_of(b, b->a->args[n->first + i], not, &one) || (i > 0 && !law_same_operand(b->a, out->key, one.key))) {
            return false;
        }
        if (i > 0) {
            one.set = both ? set_and(b->mem, out->set, one.set) : set_or(b->mem, out->set, one.set);
        }
        *out = one;
    }
    return n->count > 0;
}

/* The one expression that a condition looks at, and for which values of it the condition holds (or does not, when `not`). */
static bool side_of(const boxing *b, law_operand o, bool not, side *out)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    bool known = false;
    *out = (side){.key = o};
    if (law_simple_truth(b->a, o) != TRUTH_UNKNOWN) {
        return false;
    }
    if (n != NULL && n->op == OP_NOT) {
        return side_of(b, b->a->args[n->first], !not, out);
    }
    if (n != NULL && n->op >= OP_EQUALS && n->op <= OP_LESS_EQUAL) {
        known = side_of_comparison(b, n, not, out);
    } else if (n != NULL && (n->op == OP_IN || n->op == OP_NOT_IN)) {
        known = side_of_membership(b, n, not, out);
    } else if (n != NULL && (n->op == OP_IS_NULL || n->op == OP_NOT_NULL)) {
        out->key = b->a->args[n->first];
        known = set_one(b->mem, law_null(), &out->set);
        out->set = (n->op == OP_NOT_NULL) != not ? set_not(out->set) : out->set;
    } else if (n != NULL && (n->op == OP_AND || n->op == OP_OR)) {
        known = side_of_members(b, n, not, out);
    }
    if (!known) {
        out->key = o;
        out->set = not ? set_not(set_truthy(b->mem)) : set_truthy(b->mem);
    }
    out->hash = hash_operand(b->a, out->key);
    return true;
}

/* ------------------------------------------------------------------ boxes */

static bool same_key(const boxing *b, const side *x, const side *y)
{
    return x->hash == y->hash && law_same_operand(b->a, x->key, y->key);
}

static const value_set *set_along(const boxing *b, const box *x, const side *like)
{
    for (size_t i = 0; i < x->n; i++) {
        if (same_key(b, &x->sides[i], like)) {
            return &x->sides[i].set;
        }
    }
    return NULL;
}

static bool add_side(const boxing *b, box *x, side s)
{
    value_set *present = (value_set *)set_along(b, x, &s);
    if (present == NULL && x->n == SIDES_MAX) {
        return false;
    }
    if (present == NULL) {
        x->sides[x->n++] = s;
        present = &x->sides[x->n - 1].set;
    } else {
        *present = set_and(b->mem, *present, s.set);
    }
    x->never = x->never || set_is_empty(*present);
    return true;
}

/* False when there are too many sides. */
static bool add_condition(const boxing *b, box *x, law_operand o, bool not)
{
    const law_node *n = OPERAND_TAG(o) == OPERAND_NODE ? &b->a->nodes[OPERAND_INDEX(o)] : NULL;
    law_truth t = law_simple_truth(b->a, o);
    side s;
    if (t != TRUTH_UNKNOWN) {
        x->never = x->never || t == (not ? TRUTH_TRUE : TRUTH_FALSE);
        return true;
    }
    if (n != NULL && n->op == OP_NOT) {
        return add_condition(b, x, b->a->args[n->first], !not);
    }
    if (n != NULL && n->op == (not ? OP_OR : OP_AND)) {
        for (uint32_t i = 0; i < n->count; i++) {
            if (!add_condition(b, x, b->a->args[n->first + i], not)) {
                return false;
            }
        }
        return true;
    }
    return side_of(b, o, not, &s) && add_side(b, x, s);
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

static box box_of(const boxing *b, law_operand o)
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

static bool box_is_all(const box *x)
{
    for (size_t i = 0; i < x->n; i++) {
        if (!set_is_all(x->sides[i].set)) {
            return false;
        }
    }
    return !x->never;
}

/* Whenever x holds, y does. `except` (may be NULL) is an expression along which that need not be. */
static bool box_within(const boxing *b, const box *x, const box *y, const side *except)
{
    for (size_t i = 0; i < y->n; i++) {
        const side *s = &y->sides[i];
        if (except != NULL && same_key(b, except, s)) {
            continue;
        }
        const value_set *mine = set_along(b, x, s);
        if (!set_within(mine != NULL ? *mine : set_all(), s->set)) {
            return false;
        }
    }
    return !y->never;
}

law_truth law_truth_of_values(checking *k, const law_article *a, law_operand o)
{
    boxing b = boxing_of(k, a);
    box x = box_of(&b, o);
    law_truth t = x.never ? TRUTH_FALSE : box_is_all(&x) ? TRUTH_TRUE : TRUTH_UNKNOWN;
    arena_reset(k->trial);
    return t;
}

/* ------------------------------------------------------------------ cases */

typedef struct casing {
    checking *k;
    boxing b;
    const law_node *n; /* the IF */
    box *boxes;
    uint32_t count;
    bool can_fail; /* some box has a domain */
} casing;

static uint32_t line_of_case(const casing *c, uint32_t i, uint32_t *column)
{
    law_operand when = c->b.a->args[c->n->first + 2 * i];
    const law_node *n = OPERAND_TAG(when) == OPERAND_NODE ? &c->b.a->nodes[OPERAND_INDEX(when)] : c->n;
    *column = n->column;
    return n->line;
}

/* A set that gets smaller and smaller; two memories take turns, so that its past costs nothing. */
typedef struct leftover {
    checking *k;
    value_set set;
    int turn;
} leftover;

static void take_away(leftover *rest, value_set taken)
{
    if (set_meet(rest->set, taken)) {
        rest->turn = 1 - rest->turn;
        arena_reset(rest->k->turns[rest->turn]);
        rest->set = set_and(rest->k->turns[rest->turn], rest->set, set_not(taken));
    }
}

/* Do the boxes before leave over nothing of x along one expression? Those count that hold wherever x does but for that expression; and,
 * with `failing`, what they fail on. */
static bool covered_along(const casing *c, const box *x, uint32_t before, const side *along, bool failing)
{
    const value_set *mine = set_along(&c->b, x, along);
    leftover rest = {.k = c->k, .set = mine != NULL ? *mine : set_all()};
    for (uint32_t i = 0; i < before && !set_is_empty(rest.set); i++) {
        const box *earlier = &c->boxes[i];
        if (failing && earlier->has_domain && same_key(&c->b, &earlier->domain, along)) {
            take_away(&rest, set_not(earlier->domain.set));
        }
        if (earlier->n <= UNION_MAX && box_within(&c->b, x, earlier, along)) {
            const value_set *taken = set_along(&c->b, earlier, along);
            take_away(&rest, taken != NULL ? *taken : set_all());
        }
    }
    return set_is_empty(rest.set);
}

static bool covered_together(const casing *c, const box *x, uint32_t before, bool failing)
{
    for (size_t s = 0; x->n <= UNION_MAX && s < x->n; s++) {
        if (covered_along(c, x, before, &x->sides[s], failing)) {
            return true;
        }
    }
    return false;
}

static bool check_reach(const casing *c, uint32_t j)
{
    uint32_t column, line = line_of_case(c, j, &column);
    const box *x = &c->boxes[j];
    for (uint32_t i = 0; i < j; i++) {
        if (!box_within(&c->b, x, &c->boxes[i], NULL)) {
            continue;
        }
        bool same = box_within(&c->b, &c->boxes[i], x, NULL);
        law_found(c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
                  same ? "case %u of this IF can never be reached: case %u has the same condition; remove one"
                       : "case %u of this IF can never be reached: case %u holds whenever it does; put the narrower one first",
                  j + 1, i + 1);
        return false;
    }
    if (covered_together(c, x, j, false)) {
        law_found(c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
                  "case %u of this IF can never be reached: the cases before it together cover it; remove it or correct them", j + 1);
        return false;
    }
    if (c->can_fail && covered_together(c, x, j, true)) {
        law_found(c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
                  "case %u of this IF can never be reached: a case before it asks for more or less, which fails on what this one looks for; "
                  "put this one first",
                  j + 1);
        return false;
    }
    return true;
}

static value_set without_failures(const casing *c, const box *x, const side *along, value_set s)
{
    return x->has_domain && same_key(&c->b, &x->domain, along) ? set_and(c->b.mem, s, x->domain.set) : s;
}

/* Two cases about the same expressions of which neither contains the other. */
static bool overlap(const casing *c, const box *x, const box *y, value_set *shared)
{
    if (x->n != y->n || x->n == 0 || box_within(&c->b, x, y, NULL) || box_within(&c->b, y, x, NULL)) {
        return false;
    }
    for (size_t i = 0; i < x->n; i++) {
        const value_set *other = set_along(&c->b, y, &x->sides[i]);
        if (other == NULL) {
            return false;
        }
        *shared = set_and(c->b.mem, x->sides[i].set, *other);
        *shared = without_failures(c, x, &x->sides[i], without_failures(c, y, &x->sides[i], *shared));
        if (set_is_empty(*shared)) {
            return false;
        }
    }
    return true;
}

static void check_overlap(const casing *c, uint32_t j)
{
    uint32_t column, line = line_of_case(c, j, &column);
    value_set shared;
    for (uint32_t i = 0; i < j; i++) {
        if (!c->boxes[i].never && overlap(c, &c->boxes[i], &c->boxes[j], &shared)) {
            str words = c->boxes[j].n == 1 ? set_words(c->b.mem, shared) : S("for some values");
            law_found(c->k, LAW_FIND_OVERLAP, c->b.a, line, column,
                      "cases %u and %u of this IF both hold " STR_FMT ", so their order decides; make them exclude each other", i + 1,
                      j + 1, STR_ARG(words));
            return;
        }
    }
}

static void check_default(const casing *c, uint32_t from)
{
    const box everything = {0};
    bool covered = from < c->count;
    for (size_t s = 0; !covered && c->count > 0 && s < c->boxes[0].n; s++) {
        covered = covered_along(c, &everything, c->count, &c->boxes[0].sides[s], false);
    }
    if (covered && (c->n->flags & NODE_ELSE)) {
        law_found(c->k, LAW_FIND_UNREACHABLE, c->b.a, c->n->line, c->n->column,
                  "the default of this IF can never be reached: the cases cover everything; remove it or correct them");
    }
}

static void check_if(checking *k, const law_article *a, const law_node *n)
{
    casing c = {.k = k, .b = boxing_of(k, a), .n = n, .count = n->count / 2};
    uint32_t j = 0;
    for (uint32_t i = 0; i < c.count; i++) {
        law_truth_of(k, a, a->args[n->first + 2 * i]); /* uses the memory of the boxes: all of them first, then remembered */
    }
    c.boxes = ARENA_ARRAY(k->trial, box, c.count);
    for (uint32_t i = 0; i < c.count; i++) {
        law_operand when = a->args[n->first + 2 * i];
        law_truth t = law_truth_of(k, a, when);
        c.boxes[i] = t == TRUTH_UNKNOWN ? box_of(&c.b, when) : (box){.never = t == TRUTH_FALSE};
        c.can_fail = c.can_fail || c.boxes[i].has_domain;
    }
    for (; j < c.count; j++) {
        if (!c.boxes[j].never && check_reach(&c, j)) { /* what is never true is reported as such */
            check_overlap(&c, j);
        }
        if (box_is_all(&c.boxes[j])) {
            break;
        }
    }
    if (j + 1 < c.count) {
        uint32_t column, line = line_of_case(&c, j + 1, &column);
        law_found(k, LAW_FIND_UNREACHABLE, a, line, column,
                  "case %u of this IF can never be reached: case %u always holds; remove one of them", j + 2, j + 1);
    }
    check_default(&c, j);
    arena_reset(k->trial);
}

void law_check_cases(checking *k, const law_article *a)
{
    for (size_t i = 0; i < a->node_count; i++) {
        if (a->nodes[i].op == OP_IF) {
            check_if(k, a, &a->nodes[i]);
        }
    }
    for (size_t i = 0; i < a->term_count; i++) {
        if (a->terms[i].defaults != NULL) {
            law_check_cases(k, a->terms[i].defaults);
        }
    }
}
