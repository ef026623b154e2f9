/* Mechanisms: several causes that each work by themselves, and what holds their effect back.
 *
 * Uses: cause.h. Read first: cause.h.
 *
 * The effect is the worst of what each cause brings about by itself and of what comes without any of them (the leak):
 * noisy-max (Díez 1993), and with two states noisy-or (Pearl 1988). Then each guard that is there lets only a share of
 * it through. States are in order: absence first, the worst last.
 *
 * A node needs a number for each link, not for each combination of its causes. Where the table of all combinations
 * would be large, the causes are taken in a few at a time, over auxiliary variables (parent divorcing, Olesen and
 * others 1989): that is exact, and any number of causes will do.
 */
#ifndef CAUSE_MECHANISM_H
#define CAUSE_MECHANISM_H

#include "cause/cause.h"

typedef struct cause_link {
    uint32_t from; /* a node */
    /* For each state of the cause but absence a row: the chance that it alone makes the effect at least its second, its
     * third … state. A row never rises. */
    const double *at_least;
} cause_link;

typedef struct cause_guard {
    uint32_t from; /* a node */
    /* for each of its states but absence: which share of the chance of every state but absence remains */
    const double *keeps;
} cause_guard;

typedef struct cause_node {
    str name;
    const str *states; /* absence first; two or more */
    uint32_t state_count;
    const double *leak; /* the chance of at least its second, its third … state when no cause is there */
    const cause_link *links;
    uint32_t link_count;
    const cause_guard *guards;
    uint32_t guard_count;
} cause_node;

enum { CAUSE_STEP_MAX = 64 }; /* numbers in one table before causes are taken in over auxiliary variables */

/* The net of these nodes: its first `count` variables are they, in this order; auxiliary ones follow. Chances lie in 0
 * … 1. Errors: ERR_INPUT for a cycle, a chance outside 0 … 1, a row that rises, a cause that is named twice;
 * ERR_LIMIT. */
bool cause_net_of(arena *a, str name, const cause_node *nodes, uint32_t count, cause_net *out, err *e);

#endif
