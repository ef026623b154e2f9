/* The plans of many households as the file that `samenhang budget` reads.
 *
 * Uses: household_input.h, plan/plans_csv.h. Read first: plan/plans_csv.h.
 */
#ifndef CLI_PLANS_CSV_COMMAND_H
#define CLI_PLANS_CSV_COMMAND_H

#include "cli/household_input.h"

/* Prints the plans of every household file among the arguments and below the directories among them. A household is called by the name of its file, without `.yaml`. Errors
 * in a file stop it, with the place. */
bool cli_print_plans(cli_call *call, const desk *d, const cli_wishes *w, const desk_planning *how, err *e);

#endif
