/* What the commands about a household share: language, day and width as asked, the desk, and the household file.
 *
 * Uses: command.h, desk. Read first: overview_command.c.
 */
#ifndef CLI_HOUSEHOLD_INPUT_H
#define CLI_HOUSEHOLD_INPUT_H

#include "cli/command.h"
#include "desk/desk.h"

typedef struct cli_wishes {
    text_language lang;
    bool has_day;
    date day, today;
    int width;
} cli_wishes;

#define CLI_OPTION_DATE                                                                                                \
    .name = "date", .value = "DAY", .help = "the day to compute for, as YYYY-MM-DD; goes before the day in the file"
#define CLI_OPTION_CONTENT                                                                                             \
    .name = "content", .value = "DIR", .help = "laws and facts; without it the directory 'content' (see above)"
#define CLI_OPTION_LANG .name = "lang", .value = "nl|en", .help = "language of what is printed; without it nl"
#define CLI_OPTION_WIDTH .name = "width", .value = "N", .help = "characters on a line; without it 80"

/* For the details of a command. */
#define CLI_CONTENT_DETAILS                                                                                            \
    "Laws and facts come from --content, else from the directory that the environment variable "                       \
    "SAMENHANG_CONTENT names, else from 'content' in the current directory, else from 'content' or '../content' "      \
    "beside the program."

bool cli_read_wishes(const cli_call *call, cli_wishes *out, err *e); /* of the options above that the command has */

/* The desk, freed with the call. NULL on failure. */
desk *cli_open_desk(const cli_call *call, text_language lang, err *e);

/* The household in a file; "-" is standard input. */
bool cli_read_household(const cli_call *call, const desk *d, str file, const cli_wishes *w, household *out, err *e);

#endif
