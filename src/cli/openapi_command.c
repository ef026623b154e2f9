/* The description of the API. */
#include "cli/command.h"

#include "api/api.h"

#include "base/banned.h"

static bool run_openapi(cli_call *call, err *e)
{
    (void)e;
    cli_print(api_openapi(call->a));
    return true;
}

const cli_command cli_openapi = {
    .words = {"openapi", NULL},
    .help = "Print the description of the API (OpenAPI 3.1).",
    .details = "The same document as docs/openapi.json, and as a server gives at /api/v1/openapi.json. docs/api.md "
               "tells how to use it.",
    .example = "samenhang openapi",
    .run = run_openapi,
};
