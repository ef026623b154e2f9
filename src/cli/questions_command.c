/* What is still to be asked of a household. */
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

static bool run_questions(cli_call *call, err *e)
{
    cli_wishes w;
    household h;
    overview_questions q;
    TRY(cli_read_wishes(call, &w, e));
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    TRY(cli_read_household(call, d, call->arguments[0], &w, &h, e));
    TRY(desk_questions(d, call->a, &h, w.today, w.lang, &q, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_questions_json(&j, &q);
        cli_print_json(&b);
    } else {
        cli_print(report_questions_text(call->a, &q, w.lang, w.width));
    }
    return true;
}

static const cli_option questions_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json", .help = "print JSON: the questions in order, and how much is open"},
    {0},
};

const cli_command cli_questions = {
    .words = {"questions", NULL},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "List the questions whose answer can still change something, the most useful first.",
    .details =
        "FILE is a household file; - reads standard input. Nothing is stored. When no question is left, nothing that "
        "anybody can tell changes the overview any more.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang questions content/examples/case-1-gezin-schulden.yaml",
    .options = questions_options,
    .run = run_questions,
};
