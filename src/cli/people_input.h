/* What the commands about people who help each other share: the skills, and the file of people.
 *
 * Uses: wishes.h, match.
 */
#ifndef CLI_PEOPLE_INPUT_H
#define CLI_PEOPLE_INPUT_H

#include "cli/wishes.h"
#include "match/people.h"

/* A line of an options table. */
#define CLI_OPTION_PLACES                                                                                              \
    .name = "places", .value = "FILE",                                                                                 \
    .help = "CSV postcode,x,y: the middle of each postcode, for a file that does not tell where people live"

/* Skills of the content directory; the command must have the option `content`. In the arena of the call. */
bool cli_read_skills(const cli_call *call, skills *out, err *e);

/* The people of a file, with those skills; the command must have the options `content` and `places`. */
bool cli_read_people(const cli_call *call, str path, people *out, err *e);

/* Somebody whom an option names. ERR_USAGE when they are not in the file. */
bool cli_find_person(const people *p, const char *option, str id, uint32_t *out, err *e);

#endif
