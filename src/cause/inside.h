/* What every reader of networks needs: an index of names, numbers, sums of rows, and the checks that make a net of its
 * parts.
 *
 * Uses: cause.h. Read first: cause.h. For this room and its tests only.
 */
#ifndef CAUSE_INSIDE_H
#define CAUSE_INSIDE_H

#include "cause/cause.h"

/* ------------------------------------------------------------------ names */

#define CAUSE_NOBODY UINT32_MAX

/* Number of each name, apart for each owner: the variables belong to CAUSE_NOBODY, states to the number of their
 * variable. */
typedef struct cause_names {
    arena *a;
    struct cause_name_slot *slots; /* open addressing, at most half full */
    size_t cap, count;
} cause_names;

cause_names cause_names_in(arena *a);

/* False when this owner has the name already; the name must outlive the index. Amortised O(1). */
bool cause_names_add(cause_names *n, uint32_t owner, str name, uint32_t number);
int64_t cause_names_find(const cause_names *n, uint32_t owner, str name); /* −1: there is none */

/* ------------------------------------------------------------------ numbers */

/* The whole text as a probability: digits with an optional point and exponent, the nearest double, never below nought.
 * NULL, or what is wrong with it: "is negative". */
const char *cause_number(str text, double *out);

/* Adds up a row; false when it misses one by more than CAUSE_ROUNDING. */
bool cause_row_sums(const double *row, uint32_t n, double *sum);

/* Numbers in the table of a variable with this many states and these parents; past what a size_t holds it is only
 * nearly right. */
double cause_table_numbers(uint32_t states, const cause_variable *all, const uint32_t *parents, uint32_t parent_count);

/* ------------------------------------------------------------------ a net of its parts */

typedef struct cause_place {
    int line, column;
} cause_place;

/* Who has whom as a parent: the children of v are list[start[v]] … list[start[v + 1] − 1]. */
typedef struct cause_children {
    const size_t *start;
    const uint32_t *list;
} cause_children;

cause_children cause_children_of(arena *a, const cause_variable *v, uint32_t count);

/* Makes the net of variables with complete tables whose rows were checked: orders, has_zero, sums_to_one, and INV-2. A
 * cycle is refused at the place of its first variable; `places` has one of each variable. The variables go into the net
 * as they are. */
bool cause_net_make(arena *a, str file, str name, cause_variable *variables, uint32_t count, const cause_place *places,
                    cause_net *out, err *e);

/* "a, b, c" for a sentence that says which states there are; cut after some. */
str cause_states_text(arena *a, const cause_variable *v);

#endif
