/* `samenhang deviation`: there is a rule, and in this situation it is done otherwise. */
#include "base/file.h"
#include "cli/deviation_html.h"
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ a draft, from what a plan could not do */

static const overview_blocked *find_blocked(const overview_plan *p, str action)
{
    for (size_t i = 0; i < p->blocked_count; i++) {
        if (str_eq(p->blocked[i].action, action)) {
            return &p->blocked[i];
        }
    }
    return NULL;
}

static bool is_planned(const overview_plan *p, str action)
{
    for (size_t i = 0; p->plan_count > 0 && i < p->plans[0].step_count; i++) {
        if (str_eq(p->plans[0].steps[i].action, action)) {
            return true;
        }
    }
    return false;
}

static bool write_draft(cli_call *call, const cli_wishes *w, err *e)
{
    household h;
    overview_plan p;
    str action = str_trim(cli_value(call, "action"));
    desk *d = cli_open_desk(call, w->lang, e);
    TRY(d != NULL);
    TRY(desk_check_action(d, action, e) && cli_read_household(call, d, call->arguments[0], w, &h, e) &&
        desk_make_plan(d, call->a, &h, w->today, w->lang, NULL, &p, e));
    const overview_blocked *b = find_blocked(&p, action);
    if (b == NULL) {
        return is_planned(&p, action)
                   ? err_set(e, ERR_RULE, "'" STR_FMT "' is in the plan: nothing has to be departed from",
                             STR_ARG(action))
                   : err_set(e, ERR_RULE,
                             "'" STR_FMT
                             "' is not among what rules keep from this household; 'samenhang plan' shows what is "
                             "blocked, and by what",
                             STR_ARG(action));
    }
    cli_print(report_deviation_draft(call->a, &p, b, w->lang));
    return true;
}

/* ------------------------------------------------------------------ a document */

static bool read_file(cli_call *call, const cli_wishes *w, deviation *d, err *e)
{
    str path = call->arguments[0], yaml;
    str name = str_eq(path, S("-")) ? S("(standard input)") : path;
    date today = w->has_day ? w->day : w->today;
    return file_read(call->a, path, DEVIATION_BYTES_MAX, &yaml, e) &&
           deviation_read(call->a, name, yaml, today, w->lang, d, e);
}

static bool print_document(cli_call *call, const cli_wishes *w, err *e)
{
    deviation d;
    deviation_part missing[DEVIATION_PARTS];
    TRY(read_file(call, w, &d, e));
    call->exit_code = deviation_missing(&d, missing) > 0 ? 1 : 0;
    date today = w->has_day ? w->day : w->today;
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_deviation_json(&j, &d, w->lang);
        return cli_print_json(&b);
    }
    cli_print(cli_flag(call, "html") ? cli_deviation_html(call->a, &d, today, w->lang)
                                     : report_deviation_text(call->a, &d, today, w->lang, w->width));
    return true;
}

static bool run_deviation(cli_call *call, err *e)
{
    cli_wishes w;
    TRY(cli_read_wishes(call, &w, e));
    bool is_new = cli_flag(call, "new"), has_action = cli_value(call, "action").n > 0;
    bool as_json = cli_flag(call, "json"), as_html = cli_flag(call, "html");
    if (is_new != has_action) {
        return err_set(e, ERR_USAGE,
                       is_new ? "--new wants --action too: the id of what is blocked, as 'samenhang plan' tells it"
                              : "--action goes with --new");
    }
    if ((as_json && as_html) || (is_new && (as_json || as_html))) {
        return err_set(e, ERR_USAGE, "choose one of --new, --json and --html");
    }
    return is_new ? write_draft(call, &w, e) : print_document(call, &w, e);
}

static const cli_option deviation_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "new",
     .help = "FILE is a household file: write a draft for --action to standard output, with what the plan knows filled "
             "in and the rest as questions"},
    {.name = "action", .value = "ACTION", .help = "with --new: the blocked action (an id of content/actions)"},
    {.name = "html",
     .help = "print a page by itself, to print and sign (docs/afwijken.md says how to make a PDF of it)"},
    {.name = "json", .help = "print JSON, with `whole` and what is `missing`"},
    {0},
};

const cli_command cli_deviation = {
    .words = {"deviation"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show a motivated deviation from a rule as a document, and what is missing from it.",
    .details =
        "FILE is a file of the format afwijking/1 (docs/afwijken.md); - reads standard input. Exit code 1 when a part "
        "is missing. The program does not decide: a person did, and this is what was written down. Nothing is "
        "stored.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang deviation content/deviations/afwijking-douche.yaml",
    .options = deviation_options,
    .run = run_deviation,
};
