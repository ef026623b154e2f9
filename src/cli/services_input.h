/* What the commands about services and words share: where the national list is, and the catalogue.
 *
 * Uses: wishes.h, services.h, report/layout.h. Internal to cli.
 */
#ifndef CLI_SERVICES_INPUT_H
#define CLI_SERVICES_INPUT_H

#include "cli/wishes.h"
#include "report/layout.h"
#include "services/services.h"

/* A line of an options table. */
#define CLI_OPTION_DATA .name = "data", .value = "DIR", .help = "where an imported list is kept (see services import)"

/* Where an imported list is: 'services' below --data, SAMENHANG_DATA, or the place where programs of this user keep their data; empty
 * when there is no such place. */
str cli_imported_directory(const cli_call *call);

/* Our own services, with those of an imported list; in the arena of the call. */
bool cli_open_services(const cli_call *call, service_catalogue *out, err *e);

bool cli_print_layout(const layout *l); /* true */

#endif
