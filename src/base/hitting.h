/* The cheapest set that has something of each of some sets, and contains none of some others.
 *
 * Uses: arena. Read first: this file. Exact: branch and bound over one thing in or out, with forced things (a set of which one is left),
 * dual ascent as lower bound, and things out that cost more than the bound leaves room for. Made for minimal.h, which adds a few sets and asks again:
 * the cheapest never becomes cheaper, so a set that costs what the last one did ends the search.
 *
 * INV-1  The items of a set are kept by the caller as long as the search; each occurs once in it.
 * INV-2  Nothing recurses; memory is that of the sets and of the things.
 * INV-3  The same calls give the same set.
 */
#ifndef BASE_HITTING_H
#define BASE_HITTING_H

#include "base/arena.h"

#include <stdbool.h>

typedef struct hitting hitting;

typedef enum hitting_outcome { HITTING_FOUND, HITTING_NONE, HITTING_STOPPED } hitting_outcome;

/* Of things 0 … count−1; cost: of each, at least 1, all together at most 2^62; kept by the caller. */
hitting *hitting_new(arena *a, uint32_t count, const uint64_t *cost);

void hitting_need(hitting *h, const uint32_t *items, uint32_t n);   /* at least one of these is in */
void hitting_refuse(hitting *h, const uint32_t *items, uint32_t n); /* at least one of these is out */

/* A cheapest set that costs at most `most` (0: no limit): in[i] for each thing. *steps is how many items may be looked at, and becomes what is
 * left; STOPPED when that was not enough. What `in` holds is of use only when one is found. */
hitting_outcome hitting_cheapest(hitting *h, uint64_t most, uint64_t *steps, bool *in);

uint64_t hitting_bound(const hitting *h); /* it costs at least this, as far as is proven; UINT64_MAX: there is none */

#endif
