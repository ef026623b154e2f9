/* What the law commands read: laws, parameters, data, requests.
 *
 * Uses: command.h, law.h. Internal to cli.
 */
#ifndef CLI_LAW_INPUT_H
#define CLI_LAW_INPUT_H

#include "cli/command.h"
#include "law/law.h"

/* clang-format off */
/* Lines of an options table. */
#define CLI_OPTION_LAWS                                                                                                \
    .name = "laws", .value = "PATH", .repeats = true,                                                                  \
    .help = "a law file, or a directory with law files (*.yaml) at any depth"

#define CLI_CASE_OPTIONS                                                                                               \
    {CLI_OPTION_LAWS, .required = true},                                                                               \
    {.name = "law", .value = "ID", .required = true, .help = "the law to apply: its $id"},                             \
    {.name = "output", .value = "NAME[,NAME...]", .required = true, .repeats = true,                                   \
     .help = "the outcomes to compute"},                                                                               \
    {.name = "date", .value = "DAY", .required = true,                                                                 \
     .help = "the day for which the law is applied, as YYYY-MM-DD"},                                                   \
    {.name = "params", .value = "JSON|@FILE",                                                                          \
     .help = "what is given: an object of names and values; @- reads standard input"},                                 \
    {.name = "data", .value = "JSON|@FILE",                                                                            \
     .help = "data sources: [{\"name\": ..., \"key\": field, \"records\": [objects]}]"},                             \
    {.name = "mode", .value = "MODE",                                                                                  \
     .help = "what to do with constructs that could not be translated: error (default), propagate, warn or ignore"},   \
    {.name = "stage", .value = "STAGE", .help = "the stage of the procedure; without it BESLUIT"}
/* clang-format on */

/* All laws of --laws, or without it those below `otherwise` (empty where the option is required), sealed; freed when the call ends. Refused when
 * there is none. */
bool cli_load_laws(cli_call *call, str otherwise, law_corpus **out, err *e);

/* Adds the laws below the paths file by file, so that one that does not load leaves the others: it is handed to `refused`, with its file.
 * The corpus is not sealed yet. False only when a path cannot be read. */
typedef void cli_refused(void *context, const err *e);
bool cli_load_each(cli_call *call, const str *paths, size_t n, law_corpus *c, cli_refused *refused, void *context,
                   size_t *files, err *e);

/* An evaluation as the options describe it. */
typedef struct cli_case {
    law_corpus *corpus;
    law_view *view;
    law_run *run;
    law_request request;
    const doc *data; /* as given; NULL for none */
} cli_case;

/* Reads what CLI_CASE_OPTIONS give. */
bool cli_read_case(cli_call *call, cli_case *out, err *e);

/* Adds to the error of an evaluation what can be done about it here (law_advice.c). */
void cli_advise(cli_call *call, const cli_case *k, err *e);

#endif
