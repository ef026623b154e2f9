/* What the commands about a household share: the desk, and the household file.
 *
 * Uses: wishes.h, desk, report. Read first: overview_command.c.
 */
#ifndef CLI_HOUSEHOLD_INPUT_H
#define CLI_HOUSEHOLD_INPUT_H

#include "cli/wishes.h"
#include "desk/desk.h"
#include "report/report.h"

/* The desk on the content directory, freed with the call. NULL on failure, with the error in this language. */
desk *cli_open_desk(const cli_call *call, text_language lang, err *e);

/* The household in a file; "-" is standard input. Lives in the arena of the call; refused in the language and for the day of the wishes. */
bool cli_read_household(const cli_call *call, const desk *d, str file, const cli_wishes *w, household *out, err *e);

/* Every household file (.yaml) below a directory, in the order of its path, each in memory that is wiped before the next; the first error stops it, with the file. ERR_INPUT when there is none. */
typedef bool cli_use_household(void *context, arena *scratch, const household *h, date today, err *e);
bool cli_each_household(cli_call *call, const desk *d, str directory, const cli_wishes *w, cli_use_household *use,
                        void *context, err *e);

/* A line of an options table: in whose words how things hang together is told. */
#define CLI_OPTION_VOICE                                                                                               \
    .name = "for", .value = "resident|professional",                                                                   \
    .help = "in whose words it is told how things hang together; without it resident. The reasons are the same"

/* That option; a resident's words without it. ERR_USAGE when it is neither. */
bool cli_read_voice(const cli_call *call, causes_voice *out, err *e);

#endif
