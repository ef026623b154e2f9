/* Minimal sets: for a question about a set of things that stays yes when things are added, the sets with which it is yes and without any one
 * of their things no. Which rules together block, which answers must change, what must be let go.
 *
 * Uses: arena, err. Read first: this file.
 *
 * Method: implicit hitting sets (Reiter 1987, doi:10.1016/0004-3702(87)90062-2; Ignatiev, Previti, Liffiton and Marques-Silva 2015,
 * doi:10.1007/978-3-319-23219-5_13). Each largest set with the answer no leaves out a *core*: a set of things of which every yes needs one.
 * A cheapest set that has something of each core, and does not contain a set that was given, is asked. Is the answer yes, then it is
 * minimal, for something cheaper would have been found before. Is it no, then more is added as long as it stays no, in blocks (Junker 2004,
 * QuickXplain): what is left out is another core. The cheapest set is found by branch and bound, with dual ascent as lower bound.
 *
 * The other side: the smallest release, things of which at least one is in every minimal set, is a minimal set of the question turned around,
 * "without these, is it no?". Whoever wants it answers for the things that are not in the set, and denies.
 *
 * INV-1  The answer depends on the set alone, and never turns to no when a thing is added. A question that does not keep this still ends, but
 *        sets may be left out.
 * INV-2  Sets are given in order of cost, none twice; of equal cost in a fixed order: the same case gives the same sets after the same
 *        questions, whatever the machine.
 * INV-3  Nothing is asked whose answer follows from an earlier set: below a no is no, above a yes is yes. (Of yeses the last 1,024 are
 *        remembered, and all sets that were given.)
 * INV-4  Everything ends: at most `questions` are asked, `steps` are spent, and 64 MB of cores and sets are remembered. What was given till
 *        then stands, and minimal_bound holds.
 * INV-5  Recursion is no deeper than the logarithm of the number of things (14).
 */
#ifndef BASE_MINIMAL_H
#define BASE_MINIMAL_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>

enum { MINIMAL_THINGS_MAX = 10000 };
#define MINIMAL_COST_MAX (UINT64_C(1) << 62) /* of all things together */
#define MINIMAL_STEPS (UINT64_C(1) << 30)    /* some seconds */

/* in[i]: thing i is in the set. It may not be kept or changed. */
typedef bool minimal_ask(void *context, const bool *in);

typedef struct minimal_case {
    uint32_t count;
    /* of each thing, at least 1; NULL: each 1. Kept by whoever asks until the search is done with */
    const uint64_t *cost;
    minimal_ask *ask;
    void *context;
    uint64_t questions; /* at most so many are asked, of all calls together; 0: none at all */
    uint64_t most;      /* cost of a set at most; 0: no limit */
    uint64_t steps;     /* items looked at between questions, at most, of all calls together; 0: MINIMAL_STEPS */
} minimal_case;

typedef enum minimal_outcome {
    MINIMAL_FOUND,
    MINIMAL_NONE,   /* no more, or none that costs at most `most` */
    MINIMAL_STOPPED /* questions, steps or memory are used up */
} minimal_outcome;

typedef struct minimal minimal;

/* A search, in the arena. NULL with a sentence in e: too many things, a cost of nought, costs that together are more than can be counted. */
minimal *minimal_begin(arena *a, const minimal_case *c, err *e);

/* The next minimal set, cheapest first; its things in ascending order, for as long as the arena. Untouched when there is none. */
minimal_outcome minimal_next(minimal *m, const uint32_t **set, uint32_t *n);

/* From here on sets cost at most this (0: no limit): the cheap ones first, and others only when those do not help. */
void minimal_limit(minimal *m, uint64_t most);

/* Every minimal set that was not given yet costs at least this; UINT64_MAX when it is proven that there are no more. */
uint64_t minimal_bound(const minimal *m);
uint64_t minimal_questions(const minimal *m); /* asked so far */

/* Costs for layers: a thing of a layer costs more than all things of lower layers together, so that the cheapest set has as few as can be of
 * the highest layer, of those as few as can be of the next, and so on. Layer 0 is the cheapest. False, with a sentence, when that is more than
 * can be counted (with n things of each of k layers: (n + 1)^k above MINIMAL_COST_MAX). */
bool minimal_layers(const uint8_t *layer, uint32_t count, uint64_t *cost, err *e);

#endif
