/* What many commands are asked in the same way: language, day, width, numbers, where the content is; and how they print.
 *
 * Uses: command.h. Read first: overview_command.c.
 */
#ifndef CLI_WISHES_H
#define CLI_WISHES_H

#include "base/date.h"
#include "base/text.h"
#include "cli/command.h"

/* Lines of an options table. */
#define CLI_OPTION_DATE                                                                                                \
    .name = "date", .value = "DAY", .help = "the day to compute for, as YYYY-MM-DD; goes before the day in the file"
#define CLI_OPTION_CONTENT                                                                                             \
    .name = "content", .value = "DIR",                                                                                 \
    .help = "laws, facts, services and words; without it the directory 'content' (as 'overview --help' tells)"
#define CLI_OPTION_LANG .name = "lang", .value = "nl|en", .help = "language of what is printed; without it nl"
#define CLI_OPTION_WIDTH .name = "width", .value = "N", .help = "characters on a line; without it 80"

/* For the details of a command. */
#define CLI_CONTENT_DETAILS                                                                                            \
    "Laws and facts come from --content, else from the directory that the environment variable "                       \
    "SAMENHANG_CONTENT names, else from 'content' in the current directory, else from 'content' or '../content' "      \
    "beside the program."

typedef struct cli_wishes {
    text_language lang; /* Dutch without --lang */
    bool has_day;       /* --date was given */
    date day, today;
    int width; /* characters; 80 without --width */
} cli_wishes;

/* Those of the options lang, date and width that the command has. ERR_USAGE when one does not fit. */
bool cli_read_wishes(const cli_call *call, cli_wishes *out, err *e);

/* The number that an option gives; *n stays as it is when it was not given. ERR_USAGE outside least..most. */
bool cli_read_number(const cli_call *call, const char *name, int64_t least, int64_t most, int64_t *n, err *e);

/* As cli_read_number, for a number with decimals behind a point. */
bool cli_read_real(const cli_call *call, const char *name, double least, double most, double *x, err *e);

/* Where laws, facts, services and words are: --content, else what SAMENHANG_CONTENT names, else 'content' here or beside the program. Need not
 * exist. The command must have the option `content`. In the arena of the call. */
str cli_content_directory(const cli_call *call);

/* That this directory is there. ERR_IO, in that language: name it with --content. */
bool cli_need_content(const cli_call *call, text_language lang, err *e);

/* The file that names the others of a neighbourhood: --neighbourhood, else that of the content, which may not be there. The command must have the option `neighbourhood`. */
str cli_neighbourhood(const cli_call *call);

/* The arguments as one text, with a space between them; in the arena of the call. */
str cli_joined(const cli_call *call);

/* Prints the JSON that was written, and the end of the line. True. */
bool cli_print_json(buf *b);

#endif
