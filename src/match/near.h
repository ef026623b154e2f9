/* Near: who could help whom in a whole city, without looking at everybody with everybody.
 *
 *   people ─ near_new ─▶ index (square cells, in each cell people by skill) ─ near_graph ─▶ exchange graph of all that may be
 *                                                                          └ near_givers, near_receivers ─▶ of one person
 *
 * Uses: base, people.h, exchange.h.
 *
 * INV-1  The graph holds exactly the arcs for which people_helps says PEOPLE_MAY, with its weight; vertex i is person i. Who starts chains, and activities for a group, are `starts`.
 * INV-2  Any number of threads gives the same bytes.
 */
#ifndef MATCH_NEAR_H
#define MATCH_NEAR_H

#include "match/exchange.h"
#include "match/people.h"

typedef struct near near;

/* Of people that outlive it. O(people). Immutable: may be shared between threads. */
near *near_new(arena *a, const people *p);
const people *near_people(const near *n);

/* All arcs, by `threads` threads. ERR_LIMIT when there are more than `arcs_max` (0: EXCHANGE_ARCS_MAX): the sentence says how many and what to do. */
bool near_graph(arena *a, const near *n, uint32_t threads, uint64_t arcs_max, exchange_graph *out, err *e);

typedef struct near_one {
    uint32_t person;
    people_help help;
} near_one;

/* Who could help this person (who need not be in the list), and whom they could help: the heaviest first, then by number; at most `most` of them, of all. */
const near_one *near_givers(arena *a, const near *n, const person *receiver, uint32_t most, uint32_t *count);
const near_one *near_receivers(arena *a, const near *n, const person *giver, uint32_t most, uint32_t *count);

#endif
