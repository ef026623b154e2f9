/* What the commands about services and words share: options, the catalogue, and printing.
 *
 * Uses: command.h, services.h, report/layout.h. Internal to cli.
 */
#ifndef CLI_SERVICES_INPUT_H
#define CLI_SERVICES_INPUT_H

#include "cli/command.h"
#include "report/layout.h"
#include "services/services.h"

enum { CLI_WIDTH = 80, CLI_WIDTH_MIN = 40, CLI_WIDTH_MAX = 1000 };

/* clang-format off */
/* Lines of an options table. */
#define CLI_SERVICES_CONTENT                                                                                             \
    {.name = "content", .value = "DIR",                                                                                \
     .help = "services and words; without it the directory 'content' (as overview)"}
#define CLI_SERVICES_DATA                                                                                                \
    {.name = "data", .value = "DIR", .help = "where an imported list is kept (see services import)"}
#define CLI_SERVICES_LANG {.name = "lang", .value = "nl|en", .help = "language; without it nl"}
#define CLI_SERVICES_WIDTH {.name = "width", .value = "N", .help = "characters on a line; without it 80"}
/* clang-format on */

/* The number that an option gives, or `otherwise`; refused outside the range. */
bool cli_read_number(const cli_call *call, const char *name, int64_t least, int64_t most, int64_t otherwise,
                     int64_t *out, err *e);
bool cli_read_language(const cli_call *call, text_language *out, err *e); /* --lang; Dutch without it */

/* Where an imported list is: 'services' below --data, SAMENHANG_DATA, or the place where programs of this user keep their data; empty
 * when there is no such place. */
str cli_imported_directory(const cli_call *call);

/* Our own services, with those of an imported list. */
bool cli_open_services(const cli_call *call, service_catalogue *out, err *e);

str cli_joined(const cli_call *call);   /* the words of the command as one text */
bool cli_print_layout(const layout *l); /* these two: true */
bool cli_print_json(buf *b);

#endif
