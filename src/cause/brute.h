/* Posteriors by enumeration of all joint states: the measure that inference is held to. For tests; nothing else calls
 * it.
 *
 * Uses: cause.h.
 */
#ifndef CAUSE_BRUTE_H
#define CAUSE_BRUTE_H

#include "cause/cause.h"

enum { CAUSE_BRUTE_MAX = 1 << 20 };

/* As cause_infer, straight from the definition: P(x, e) is a sum over all joint states of the product of the tables.
 * Time and at most CAUSE_BRUTE_MAX joint states: ERR_LIMIT above; ERR_RULE when what is observed cannot be. */
bool cause_brute(arena *a, const cause_net *net, const cause_known *known, cause_posterior *out, err *e);

/* Product of the numbers of states, nearly. */
double cause_brute_joint(const cause_net *net);

#endif
