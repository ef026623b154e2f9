/* Value sets: which values of an expression make a condition hold, exactly.
 *
 * Uses: value.h. Internal to law: check_cases.c and check_flow.c reason with them.
 *
 * All values stand on one line: null, booleans, numbers, dates, texts, then lists and objects. A set is where along that line one goes in
 * and out:
 *
 *     x >= 18            ──────────●━━━━━━━━━━│          from 18 to the end of the numbers
 *     x IN ["a", "b"]    ────────────────────────●──●──
 *
 * INV-1  Cuts ascend strictly; before the first one is outside unless `inside` is set.
 * INV-2  Lists, objects and untranslatables are never a cut of their own: whoever needs them takes the set as not known.
 */
#ifndef LAW_VALUE_SET_H
#define LAW_VALUE_SET_H

#include "law/value.h"

typedef struct set_cut {
    uint8_t rank; /* which kind of value */
    bool start;   /* the beginning of that kind; else just before or just after `at` */
    bool after;
    law_value at;
} set_cut;

typedef struct value_set {
    const set_cut *cuts;
    size_t n;
    bool inside;
} value_set;

typedef enum set_order { SET_LESS, SET_LESS_EQUAL, SET_GREATER, SET_GREATER_EQUAL } set_order;

value_set set_all(void);
value_set set_none(void);
bool set_one(arena *a, law_value v, value_set *out);                      /* false: no cut, INV-2 */
bool set_of(arena *a, const law_value *v, size_t n, value_set *out);      /* false: one of them is no cut */
bool set_ordered(arena *a, set_order order, law_value v, value_set *out); /* false: v is no number or date */
bool set_orderable(arena *a, law_value v,
                   value_set *out); /* all that has an order with v: numbers, or dates; false as set_ordered */
value_set set_truthy(arena *a);     /* lists and objects count as truthy */

value_set set_not(value_set s);
value_set set_and(arena *a, value_set x, value_set y);
value_set set_or(arena *a, value_set x, value_set y);

bool set_is_empty(value_set s);
bool set_is_all(value_set s);
bool set_within(value_set x, value_set y); /* every value of x is in y */

bool set_meet(value_set x, value_set y); /* some value is in both */

/* The first stretch of the set in words: "for 18", "for values from 18 to below 21", "for some values". The set is not empty. */
str set_words(arena *a, value_set s);

#endif
