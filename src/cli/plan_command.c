/* `samenhang plan`: what happens on Monday, and after that. */
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

enum { WORDS_MAX = 100 };

/* Ids with commas between them. */
static const str *read_ids(cli_call *call, const char *option, size_t *count)
{
    str text = cli_value(call, option), *ids = ARENA_ARRAY(call->a, str, WORDS_MAX);
    *count = 0;
    while (text.n > 0 && *count < WORDS_MAX) {
        ptrdiff_t at = str_find(text, S(","));
        str id = str_trim(at < 0 ? text : str_cut(text, 0, (size_t)at));
        text = at < 0 ? STR_NULL : str_from(text, (size_t)at + 1);
        if (id.n > 0) {
            ids[(*count)++] = id;
        }
    }
    return ids;
}

static bool run_plan(cli_call *call, err *e)
{
    cli_wishes w;
    household h;
    overview_plan p;
    desk_planning how = {.alternatives = 3};
    TRY(cli_read_wishes(call, &w, e));
    how.pinned = read_ids(call, "pin", &how.pinned_count);
    how.forbidden = read_ids(call, "forbid", &how.forbidden_count);
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    TRY(cli_read_household(call, d, call->arguments[0], &w, &h, e) &&
        desk_make_plan(d, call->a, &h, w.today, w.lang, &how, &p, e));
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    report_plan_json(&j, &p);
    return cli_print_json(&b);
}

static const cli_option plan_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {.name = "pin",
     .value = "ACTIONS",
     .help = "actions that must be in the plan (ids of content/actions, with commas between them)"},
    {.name = "forbid", .value = "ACTIONS", .help = "actions that must not"},
    {0},
};

const cli_command cli_plan = {
    .words = {"plan"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Make one plan for a household over all life domains.",
    .details = "FILE is a household file (docs/household-file.md); - reads standard input.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang plan content/examples/case-5-soep.yaml",
    .options = plan_options,
    .run = run_plan,
};
