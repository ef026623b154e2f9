/* One pot, the search for a choice: what its files share.
 *
 * Uses: pot_inside.h. For pot_search.c and pot_deeper.c only.
 */
#ifndef PLAN_POT_SEARCH_INSIDE_H
#define PLAN_POT_SEARCH_INSIDE_H

#include "plan/pot_inside.h"

enum {
    POT_FIT_STEPS = 50, /* what it counts to see whether a choice can be paid */
    POT_LINES = 16,     /* changes, or halves, of one block of work */
};

#define POT_LEAST_GAIN 1e-12 /* what gains less is rounding */

typedef struct pot_change { /* another plan for a household */
    uint32_t household, to;
    double loss; /* at the prices; of what is not the best plan for a household less than nought */
    double value;
} pot_change;

typedef struct pot_found { /* changes that go together */
    uint32_t changes[4], count;
    double value, score;
} pot_found;

typedef struct pot_searching {
    const pot_ready *r;
    const pot_prices *p;
    pot_choice *x;
    pot_groups groups;
    arena *scratch;
    int64_t more[BUDGETS_MAX];                    /* of each dim, of the choice */
    int64_t room[BUDGETS_MAX], used[BUDGETS_MAX]; /* of each group */
    double unspent;                               /* what the room is worth */
    double shy; /* how much a loss counts beside what is won: first much, at last nothing */
    pot_change *changes;
    int64_t *costs; /* [change][group] */
    uint32_t count;
    pot_found *of_block;
    uint64_t *steps_of_block;
} pot_searching;

/* Can all of these be paid together? */
bool pot_all_fit(const pot_searching *s, const pot_found *f);

/* Makes these changes. */
void pot_take(pot_searching *s, const pot_found *f);

/* Becomes the best when it scores more and can be paid. */
static inline void pot_try_found(const pot_searching *s, const pot_found *f, pot_found *best, uint64_t *steps)
{
    if (f->score > best->score) {
        *steps += POT_FIT_STEPS;
        if (pot_all_fit(s, f)) {
            *best = *f;
        }
    }
}

/* pot_deeper.c: three and four at a time. True when something better was found and taken. */
bool pot_go_deeper(pot_searching *s);

#endif
