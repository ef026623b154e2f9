/* Boxes: a condition taken apart into what it asks of each expression that it looks at.
 *
 *     AND( $alleenstaand, $inkomen >= 0, $inkomen < 100 )   →   $alleenstaand: truthy; $inkomen: from 0 to below 100
 *
 * Uses: checking.h, value_set.h. Internal to law: check_cases.c compares boxes.
 *
 * INV-1  A condition holds exactly when, along each side of its box, the value of that expression is in the side's set. What cannot be
 *        taken apart is an expression of its own that must be truthy.
 * INV-2  Boxes and their sets live in the checking's `trial` arena.
 */
#ifndef LAW_BOX_H
#define LAW_BOX_H

#include "law/checking.h"
#include "law/value_set.h"

typedef struct side {
    law_operand key; /* the expression */
    uint32_t hash;   /* of the key: alike keys have the same */
    value_set set;
    value_set fails; /* values that evaluating the condition fails on: x < 5 on anything but numbers */
} side;

typedef struct box {
    side *sides;
    size_t n;
    bool never; /* nothing makes the condition hold */
    bool may_fail;
    side first; /* what is evaluated first, when that may fail */
} box;

typedef struct boxing {
    checking *k;
    arena *mem;
    const law_article *a;
} boxing;

boxing box_begin(checking *k, const law_article *a);

/* A condition that law_truth_of does not know to be always the same. */
box box_of(const boxing *b, law_operand condition);

bool box_is_all(const box *x);

/* Whenever x holds, y does. `except` (may be NULL) is an expression along which that need not be. */
bool box_within(const boxing *b, const box *x, const box *y, const side *except);

bool box_same_key(const boxing *b, const side *x, const side *y);

/* The set of x along the same expression; NULL when x asks nothing of it. */
const value_set *box_along(const boxing *b, const box *x, const side *like);

#endif
