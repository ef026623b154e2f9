/* Pairs: who helps whom and is helped back, so that all pairs together weigh most.
 *
 *   people and pairs that could be ─ pairs_choose ─▶ pairs without anybody twice, and prices that prove that no choice weighs more
 *
 * Uses: base. Nothing here knows people: a pair is two numbers and a weight.
 *
 * Method: maximum-weight matching in a general graph (Edmonds 1965, doi:10.6028/jres.069B.013), primal-dual with blossoms; all stages of Galil's survey (1986, doi:10.1145/6462.6502).
 *
 * The proof: prices of people (≥ 0) and of odd sets (≥ 0; a set of 2k + 1 people holds at most k pairs) such that for each pair the prices of both, and of the odd sets that hold both, come to at
 * least its weight. Then no choice weighs more than Σ prices of people + Σ k × price of each set, and the choice weighs just that. All in whole numbers, prices in halves.
 *
 * INV-1  pairs_certify reads the proof with code that shares nothing with the search.
 * INV-2  Same pairs in the same order give the same bytes.
 */
#ifndef MATCH_PAIRS_H
#define MATCH_PAIRS_H

#include "base/arena.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PAIRS_NOBODY = UINT32_MAX, PAIRS_PEOPLE_MAX = 10000000 };
#define PAIRS_WEIGHT_MAX ((INT64_C(1) << 40) - 1) /* all pairs together still fit a whole number */

typedef struct pairs_edge {
    uint32_t a, b;  /* people: not the same; the same two may come more than once */
    int64_t weight; /* 1 … PAIRS_WEIGHT_MAX; of edges between the same two the heaviest counts */
} pairs_edge;

typedef struct pairs_graph {
    uint32_t people;
    size_t edge_count; /* below 2^31 */
    const pairs_edge *edges;
} pairs_graph;

typedef struct pairs_odd_set {
    /* an odd number, at least 3, each once; of two sets one holds the other, or they share nobody */
    const uint32_t *members;
    uint32_t count;
    int64_t price2; /* twice its price: above 0 */
} pairs_odd_set;

typedef struct pairs_outcome {
    const uint32_t *partner; /* of each: their partner, or PAIRS_NOBODY */
    int64_t value;
    const int64_t *price2; /* of each: twice their price: 0 … */
    const pairs_odd_set *sets;
    uint32_t set_count;
} pairs_outcome;

/* Best pairs with their proof, in arena a. ERR_INPUT: an edge of somebody with themselves, of nobody who is there, or with a weight out of range. One search for each person who is free after the
 * start, which looks at each edge at most twice, and again at the persons of large blossoms that fall apart; close to linear in practice (docs/pairs.md). */
bool pairs_choose(arena *a, const pairs_graph *g, pairs_outcome *out, err *e);

/* True when `out` is a choice of pairs of g and its prices prove that none weighs more; else ERR_RULE says what is wrong. */
bool pairs_certify(arena *a, const pairs_graph *g, const pairs_outcome *out, err *e);

#endif
