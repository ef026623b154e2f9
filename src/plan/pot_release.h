/* Why money does not come where it should: of plans that are chosen and cannot be paid, the smallest sets of walls that stop it, and the smallest set to let go.
 *
 *   what the plans cost, by budget; budgets and walls ─ pot_release ─▶ walls that together block; walls that are enough to lift
 *
 * Uses: pot.h, base/minimal.h. Read first: docs/pot.md.
 *
 * The walls are tried from soft to hard: a habit is let go sooner than any contract, that than what a mandate says, that than the council, that than a grant, that than a law (minimal_layers). A wall that asks for an agreement
 * with somebody else is no wall that can be lifted: that money comes when it is agreed.
 *
 * INV-1  Each blocking set blocks, with all other walls lifted, and with any one wall of it lifted too it does not.
 * INV-2  The release is enough, with all other walls standing, for all that lifting walls can pay, and no wall of it can be left out. No other has fewer walls of the hardest kind that it needs, then of the next, and so on; of equal ones always the same.
 * INV-3  What is not paid even in one pot is no wall's doing: `never` says how much.
 * INV-4  What one pot pays and no lifting of walls does, is where no wall is written: `unruled` says how much. Between the budgets that have that money and those that it is for, nothing is agreed.
 */
#ifndef PLAN_POT_RELEASE_H
#define PLAN_POT_RELEASE_H

#include "plan/pot.h"

enum { POT_BLOCKING_MAX = 8 };

typedef struct pot_walls_set {
    const uint32_t *walls; /* numbers in budgets.walls, ascending */
    uint32_t count;
} pot_walls_set;

typedef struct pot_released {
    int64_t unpaid; /* eurocents of the demand that one pot pays and the rules of the case do not */
    /* … of `unpaid`: that no lifting of walls pays, as nobody wrote a rule for it; the rest walls block. All of it: the
     * sets are empty */
    int64_t unruled;
    int64_t never;         /* that one pot does not pay either, not in `unpaid`: there is no such money */
    pot_walls_set release; /* enough to pay all but `unruled` and `never` */
    pot_walls_set blocking[POT_BLOCKING_MAX]; /* the softest first */
    uint32_t blocking_count;
    bool proven; /* the release is the softest there is; no: the search was stopped */
} pot_released;

/* demand: [budget] eurocents that belong to it, of all plans that are wanted. Of the case only budgets, walls, agreed and lifted are read; not POT_NONE. Errors: ERR_INPUT (a demand below nought), ERR_LIMIT. */
bool pot_release(arena *a, const pot_case *c, const int64_t *demand, pot_released *out, err *e);

#endif
