/* Budgets of a municipality and the walls between them (format budgets/1).
 *
 * Uses: base. Read first: content/actions/README.md (De potten).
 *
 * INV-1  Immutable once read; lives in its arena.
 * INV-2  Between two budgets, in one direction, stands at most one wall, and it says where it stands. Where no wall stands, nothing crosses: what may cross freely says so with a wall without `most`.
 */
#ifndef PLAN_BUDGETS_H
#define PLAN_BUDGETS_H

#include "base/err.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdint.h>

enum { BUDGETS_MAX = 64 };
#define BUDGETS_BYTES_MAX 4000000

typedef enum budget_wall_kind { /* what keeps the money apart, the hardest first */
                                BUDGET_WALL_LAW,
                                BUDGET_WALL_GRANT, /* condition of a grant */
                                BUDGET_WALL_COUNCIL,
                                BUDGET_WALL_MANDATE,
                                BUDGET_WALL_CONTRACT,
                                BUDGET_WALL_HABIT,
                                BUDGET_WALL_KINDS
} budget_wall_kind;

typedef struct budget {
    str id, name[TEXT_LANGUAGES];
    str law;        /* or the agreement or subsidy that it comes from */
    str owner;      /* body; of money from outside another than the municipality */
    str how;        /* where the amount comes from */
    int64_t amount; /* eurocents a year */
    int line;
} budget;

typedef struct budget_wall { /* what may go from one to pay for what belongs to the other */
    uint32_t from, to;
    budget_wall_kind kind;
    int64_t most; /* eurocents a year under today's rules; −1: no limit */
    str source;   /* where it stands */
    str words[TEXT_LANGUAGES];
    bool agreement; /* money from outside: only by a recorded agreement */
    int line;
} budget_wall;

typedef struct budgets {
    str file;
    int year;
    const budget *list;
    uint32_t count;
    const budget_wall *walls;
    uint32_t wall_count;
} budgets;

/* Errors with line and column: ERR_SYNTAX, ERR_INPUT (an unknown key, word or budget, an amount below nought, a budget or wall twice, a wall of a budget with itself or without source), ERR_LIMIT. */
bool plan_read_budgets(arena *a, str file, str text, budgets *out, err *e);

int64_t plan_find_budget(const budgets *b, str id); /* −1: there is none */

#endif
