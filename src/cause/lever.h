/* Levers: which problem, taken away, relieves most of the others in one household, how sure that is, and why.
 *
 * Uses: model.h. Read first: model.h, docs/causes.md (Levers).
 *
 *   model, what is known ─ for each draw of the sizes:
 *       abduction   households as this one may be: states now, and throws, drawn from the exact posterior (cause_sample)
 *       action      the same households, helped with the lever from the next quarter on
 *       prediction  both a year on, with the same throws; what is less severe in the second is relieved by the lever
 *
 * (Pearl 2009, Causality, section 7.1, in twin worlds as Balke and Pearl 1994.) The draws of sizes say how far the order depends on numbers that nobody knows well.
 *
 * INV-1  The posterior that households are drawn from is exact; what follows from a drawn household is computed, not guessed. The number of
 *        households is told, and the same question gives the same digits.
 * INV-2  What is relieved is what is else: a lever gets nothing for the problem it takes away, which is the same for all.
 * INV-3  No number here is of a person: they are of levers, for what is known of a household.
 */
#ifndef CAUSE_LEVER_H
#define CAUSE_LEVER_H

#include "cause/model.h"

enum { CAUSE_BUNDLE_MAX = 3, CAUSE_DRAWS_MAX = 100000, CAUSE_HOUSEHOLDS_MAX = 4096 };

typedef struct cause_case {
    const cause_model *model;
    const cause_known *known; /* of each subject, now; nothing is `set` */
    const double *weights;    /* of each subject: what it is worth that it is one step less severe; 0 … */
    bool has_children;        /* no: what is of children is absent, and tells nothing of the rest */
    /* what a lever takes away stays away, whatever brings it about: do(absent) in every quarter. Otherwise it is away
     * in the next one, with what it came from by itself, and what other problems bring about comes back as fast as the
     * problem would fade: help against quarrels does not hold while the debts go on */
    bool held;
    uint32_t quarters;   /* that are followed after this one: 1 … CAUSE_QUARTERS_MAX */
    uint32_t draws;      /* of sizes: 1 … CAUSE_DRAWS_MAX */
    uint32_t households; /* in each draw: a multiple of 128, at most CAUSE_HOUSEHOLDS_MAX */
    /* levers of which bundles are made, and that doubts are about: the best of the single ones, 1 … 12 */
    uint32_t considered;
    bool all_closely; /* every single lever is looked at as closely as the considered ones */
    /* a lever that is there with a smaller chance is worked out, and comes first in no draw: it is only supposed */
    double least;
    uint64_t seed;
} cause_case;

typedef struct cause_leverage {
    uint32_t levers[CAUSE_BUNDLE_MAX]; /* subjects */
    uint32_t lever_count;
    bool likely; /* each of them is there with a chance of `least` or more */
    /* weighted steps of severity, mean over the quarters: of all draws, and what 5 and 95 % of them stay below */
    double relief, low, high;
    uint32_t first, draws; /* draws in which no likely one of as many levers relieves more, of how many */
    /* the same relief in each quarter after now. This and what follows: NULL for a lever that is not looked at
     * closely */
    const double *by_quarter;
    const double *improved; /* of each subject: in which share of households it is less severe in the last quarter */
    /* of each arrow: in how many quarters of a household, mean, it brought about what is not there without the lever */
    const double *carried;
} cause_leverage;

typedef struct cause_doubt { /* a subject of which nothing is known */
    uint32_t subject;
    double gain; /* how much more relief can be expected when the first lever is chosen after it is known */
    uint32_t if_there, if_not; /* the lever that comes first then */
} cause_doubt;

typedef struct cause_ranking {
    const double *const *mass; /* of each subject: probability of each state now, with the sizes as written; exact */
    /* most relief first; of every subject that has a lever, is no danger, and may be there */
    const cause_leverage *singles;
    uint32_t single_count;
    const cause_leverage *pairs, *triples; /* of the considered ones, most relief first */
    uint32_t pair_count, triple_count;
    const cause_doubt *doubts; /* that change which lever comes first; largest gain first */
    uint32_t doubt_count;
} cause_ranking;

/* Errors: ERR_RULE when what is known cannot be, ERR_LIMIT (cause_prepare), ERR_INPUT for a case outside its bounds. */
bool cause_rank(arena *a, const cause_case *c, cause_ranking *out, err *e);

#endif
