/* Cases of IF that cannot be reached, and cases that overlap: conditions as boxes (box.h), compared with each other. */
#include "law/box.h"

#include "base/banned.h"

enum { UNION_MAX = 4 }; /* sides of a box that is compared with several others together */

typedef struct casing {
    checking *k;
    boxing b;
    const law_node *n; /* the IF */
    box *boxes;
    uint32_t count;
    bool may_fail; /* some box may */
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
    const value_set *mine = box_along(&c->b, x, along);
    leftover rest = {.k = c->k, .set = mine != NULL ? *mine : set_all()};
    for (uint32_t i = 0; i < before && !set_is_empty(rest.set); i++) {
        const box *earlier = &c->boxes[i];
        if (failing && earlier->may_fail && box_same_key(&c->b, &earlier->first, along)) {
            take_away(&rest, earlier->first.fails);
        }
        if (earlier->n <= UNION_MAX && box_within(&c->b, x, earlier, along)) {
            const value_set *taken = box_along(&c->b, earlier, along);
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
        law_found(
            c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
            same
                ? "case %u of this IF can never be reached: case %u has the same condition; remove one"
                : "case %u of this IF can never be reached: case %u holds whenever it does; put the narrower one first",
            j + 1, i + 1);
        return false;
    }
    if (covered_together(c, x, j, false)) {
        law_found(
            c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
            "case %u of this IF can never be reached: the cases before it together cover it; remove it or correct them",
            j + 1);
        return false;
    }
    if (c->may_fail && covered_together(c, x, j, true)) {
        law_found(c->k, LAW_FIND_UNREACHABLE, c->b.a, line, column,
                  "case %u of this IF can never be reached: a comparison before it fails on what this case looks for; "
                  "put it first",
                  j + 1);
        return false;
    }
    return true;
}

static value_set without_failures(const casing *c, const box *x, const side *along, value_set s)
{
    bool fails = x->may_fail && box_same_key(&c->b, &x->first, along);
    return fails ? set_and(c->b.mem, s, set_not(x->first.fails)) : s;
}

/* Two cases about the same expressions of which neither contains the other. */
static bool overlap(const casing *c, const box *x, const box *y, value_set *shared)
{
    if (x->n != y->n || x->n == 0 || box_within(&c->b, x, y, NULL) || box_within(&c->b, y, x, NULL)) {
        return false;
    }
    for (size_t i = 0; i < x->n; i++) {
        const value_set *other = box_along(&c->b, y, &x->sides[i]);
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
                      "cases %u and %u of this IF both hold " STR_FMT
                      ", so their order decides; make them exclude each other",
                      i + 1, j + 1, STR_ARG(words));
            return;
        }
    }
}

static void check_default(const casing *c)
{
    const box everything = {0};
    bool covered = false;
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
    casing c = {.k = k, .b = box_begin(k, a), .n = n, .count = n->count / 2};
    uint32_t j = 0;
    for (uint32_t i = 0; i < c.count; i++) { /* before there are boxes, whose memory it uses; then it is remembered */
        law_truth_of(k, a, a->args[n->first + 2 * i]);
    }
    c.boxes = ARENA_ARRAY(k->trial, box, c.count);
    for (uint32_t i = 0; i < c.count; i++) {
        law_operand when = a->args[n->first + 2 * i];
        law_truth t = law_truth_of(k, a, when);
        c.boxes[i] = t == TRUTH_UNKNOWN ? box_of(&c.b, when) : (box){.never = t == TRUTH_FALSE};
        c.may_fail = c.may_fail || c.boxes[i].may_fail;
    }
    /* What is never or always true is reported as such, and nothing more about what comes after. */
    while (j < c.count && !box_is_all(&c.boxes[j])) {
        if (!c.boxes[j].never && check_reach(&c, j)) {
            check_overlap(&c, j);
        }
        j++;
    }
    if (j == c.count) {
        check_default(&c);
    }
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
