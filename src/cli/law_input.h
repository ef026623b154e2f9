/* What the law commands read: laws, parameters, data, requests.
 *
 * Uses: command.h, law.h. Internal to cli.
 */
#ifndef CLI_LAW_INPUT_H
#define CLI_LAW_INPUT_H

#include "cli/command.h"
#include "law/law.h"

/* A line of an options table, for commands that read laws. */
#define CLI_OPTION_LAWS(is_required)                                                                                   \
    {                                                                                                                  \
        "laws", "PATH", "a law file, or a directory with law files (*.yaml) at any depth", is_required, true           \
    }

/* All laws of --laws, sealed; freed when the call ends. Refused when there is none. */
bool cli_load_laws(cli_call *call, law_corpus **out, err *e);

/* An evaluation as the options describe it. */
typedef struct cli_case {
    law_corpus *corpus;
    law_view *view;
    law_run *run;
    law_request request;
    const doc *data; /* as given; NULL for none */
} cli_case;

/* The options that cli_read_case reads; --laws is among them. */
#define CLI_CASE_OPTIONS                                                                                               \
    CLI_OPTION_LAWS(true),                                                                                             \
        {"law", "ID", "the law to apply: its $id", true, false},                                                       \
        {"output", "NAME[,NAME...]", "the outcomes to compute", true, true},                                           \
        {"date", "DAY", "the day for which the law is applied, as YYYY-MM-DD", true, false},                           \
        {"params", "JSON|@FILE", "what is given: an object of names and values; @- reads standard input", false,       \
         false},                                                                                                       \
        {"data", "JSON|@FILE", "data sources: [{\"name\": ..., \"key\": field, \"records\": [objects]}]", false,       \
         false},                                                                                                       \
        {"mode", "MODE",                                                                                               \
         "what to do with constructs that could not be translated: error (default), propagate, warn or ignore", false, \
         false},                                                                                                       \
    {                                                                                                                  \
        "stage", "STAGE", "the stage of the procedure; without it BESLUIT", false, false                               \
    }

bool cli_read_case(cli_call *call, cli_case *out, err *e);

/* Adds to the error of an evaluation what can be done about it here (law_advice.c). */
void cli_advise(cli_call *call, const cli_case *k, err *e);

#endif
