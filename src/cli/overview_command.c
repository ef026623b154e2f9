/* The overview of a household, from its file. */
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ the command */

static void print_json(const cli_call *call, const overview *o, const overview_causes *c)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    report_overview_json(&j, o, c);
    cli_print_json(&b);
}

static void print_facts(const cli_call *call, const household *h)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    report_facts_json(&j, h);
    cli_print_json(&b);
}

static bool run_overview(cli_call *call, err *e)
{
    cli_wishes w;
    household h;
    overview o;
    overview_causes causes;
    causes_voice voice;
    TRY(cli_read_wishes(call, &w, e) && cli_read_voice(call, &voice, e));
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    TRY(cli_read_household(call, d, call->arguments[0], &w, &h, e));
    if (cli_flag(call, "facts")) {
        print_facts(call, &h);
        return true;
    }
    TRY(desk_overview(d, call->a, &h, w.today, w.lang, &o, e));
    TRY(desk_why_nots(d, call->a, &h, w.today, w.lang, &o, e));
    bool tells_causes = !cli_flag(call, "no-causes");
    if (tells_causes) {
        desk_causes_or_why(d, call->a, &h, w.today, w.lang, NULL, &causes);
    }
    if (cli_flag(call, "json")) {
        print_json(call, &o, tells_causes ? &causes : NULL);
        return true;
    }
    cli_print(report_overview_text(call->a, &o, w.lang, w.width));
    if (tells_causes) {
        cli_print(report_causes_text(call->a, &causes, w.lang, voice, w.width));
    }
    return true;
}

static const cli_option overview_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {CLI_OPTION_VOICE},
    {.name = "no-causes", .help = "leave out how things hang together: it takes a second to work out"},
    {.name = "json", .help = "print JSON: day, persons, worries, dangers, heard, items, budgets and causes"},
    {.name = "facts",
     .help = "print only the facts as the laws read them: JSON for --data of 'law explain' and 'law eval'"},
    {0},
};

const cli_command cli_overview = {
    .words = {"overview", NULL},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help =
        "Show what a household is entitled to, what is still to be asked and why, and how its problems hang together.",
    .details =
        "FILE is a household file; docs/household-file.md describes it, content/examples has ten. - reads standard "
        "input. Nothing is stored.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang overview content/examples/case-1-gezin-schulden.yaml",
    .options = overview_options,
    .run = run_overview,
};
