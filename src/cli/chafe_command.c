/* `samenhang chafe`: what is wanted and cannot be, which rules stop it, and what to let go; of many households, three agendas. */
#include "base/file.h"
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

static bool count_household(void *context, arena *scratch, const household *h, date today, err *e)
{
    desk_chafing *c = context;
    return desk_chafe_add(c, scratch, h, today, e);
}

static bool run_many(cli_call *call, const desk *d, const cli_wishes *w, err *e)
{
    overview_agendas o;
    desk_chafing *c = desk_chafe_new(d, call->a, w->lang, cli_flag(call, "words"));
    TRY(cli_each_household(call, d, call->arguments[0], w, count_household, c, e) &&
        desk_chafe_tell(c, call->a, &o, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_agendas_json(&j, &o);
        return cli_print_json(&b);
    }
    cli_print(report_agendas_text(call->a, &o, w->lang, w->width));
    return true;
}

static bool run_one(cli_call *call, const desk *d, const cli_wishes *w, err *e)
{
    household h;
    overview_chafe c;
    TRY(cli_read_household(call, d, call->arguments[0], w, &h, e) &&
        desk_chafe(d, call->a, &h, w->today, w->lang, cli_flag(call, "words"), &c, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_chafe_json(&j, &c);
        return cli_print_json(&b);
    }
    cli_print(report_chafe_text(call->a, &c, w->lang, w->width));
    return true;
}

static bool run_chafe(cli_call *call, err *e)
{
    cli_wishes w;
    TRY(cli_read_wishes(call, &w, e));
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    bool many = !str_eq(call->arguments[0], S("-")) && file_is_directory(call->arguments[0]);
    return many ? run_many(call, d, &w, e) : run_one(call, d, &w, e);
}

static const cli_option chafe_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "words",
     .help = "with own words that led to it, without names, numbers and addresses; of a directory only of what happens "
             "in at least ten households. Read them before you pass them on (docs/privacy.md)"},
    {.name = "json", .help = "print JSON; a count that is too small to tell is null"},
    {0},
};

const cli_command cli_chafe = {
    .words = {"chafe"},
    .arguments = "FILE|DIR",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show which rules stop what a household wants, and which to let go.",
    .details =
        "FILE is a household file (docs/household-file.md); - reads standard input. For each problem, action and "
        "scheme that cannot be had: the smallest set of rules that stops it, from hard (facts, national law) to soft "
        "(local rule, contract, habit), what is enough to let go, and who can change it.\n"
        "DIR holds household files (.yaml), also in directories below it: an agenda for the State, for the council, "
        "and for ourselves. Counts down to a multiple of five; nothing of fewer than ten households. Errors in a file "
        "stop it, with the place.\n"
        "docs/chafe.md tells how it is worked out. Nothing is stored.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang chafe content/examples/case-2-douche.yaml",
    .options = chafe_options,
    .run = run_chafe,
};
