/* What the commands about a household share: the desk, and the household file.
 *
 * Uses: wishes.h, desk. Read first: overview_command.c.
 */
#ifndef CLI_HOUSEHOLD_INPUT_H
#define CLI_HOUSEHOLD_INPUT_H

#include "cli/wishes.h"
#include "desk/desk.h"

/* The desk on the content directory, freed with the call. NULL on failure, with the error in this language. */
desk *cli_open_desk(const cli_call *call, text_language lang, err *e);

/* The household in a file; "-" is standard input. Lives in the arena of the call; refused in the language and for the day of the wishes. */
bool cli_read_household(const cli_call *call, const desk *d, str file, const cli_wishes *w, household *out, err *e);

#endif
