/* What `samenhang budget` found, and its two forms: text and JSON.
 *
 * Uses: wishes.h, plan. For budget_*.c only.
 */
#ifndef CLI_BUDGET_TELL_H
#define CLI_BUDGET_TELL_H

#include "cli/wishes.h"
#include "plan/account.h"
#include "plan/plans_csv.h"
#include "plan/pot_release.h"

enum { BUDGET_LIFTS = 5 };

typedef struct budget_setting {
    pot_case c;
    pot_outcome o;
    account accounts[BUDGETS_MAX];
    account_sum sum;
    pot_lift lifts[BUDGET_LIFTS];
    uint32_t lift_count;
    bool proven;      /* no other wall can cost more than what the first gains */
    bool has_release; /* today's rules, beside one pot: which walls keep the choice of one pot from being paid */
    pot_released release;
    const struct budget_setting *before; /* with more walls; NULL: none was asked */
    uint32_t more, less;                 /* households that this relieves more and less than before */
} budget_setting;

typedef struct budget_found {
    const budgets *budgets;
    const plans *plans;
    int64_t invented; /* seed; −1: not */
    const budget_setting *settings;
    uint32_t count;
} budget_found;

str budget_text(arena *a, const budget_found *f, text_language lang, int width);
void budget_json(json *j, arena *a, const budget_found *f, text_language lang);

extern const char *const budget_walls_words[]; /* "strict", "today", "none"; ends with NULL */

#endif
