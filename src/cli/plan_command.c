/* `samenhang plan`: what happens on Monday, and after that. */
#include "cli/household_input.h"
#include "cli/plans_csv_command.h"
#include "desk/broker.h"
#include "report/report.h"

#include "base/banned.h"

enum { ALTERNATIVES = 3, ALTERNATIVES_MAX = 8, EUROS_MAX = 1000000000, CENTS = 100 };

/* The option may be given again, and holds ids with commas between them. */
static const str *read_ids(cli_call *call, const char *option, size_t *count)
{
    size_t given, cap = 0;
    str *values = cli_values(call, option, &given), *ids = NULL;
    *count = 0;
    for (size_t i = 0; i < given; i++) {
        for (str text = values[i]; text.n > 0;) {
            ptrdiff_t at = str_find(text, S(","));
            str id = str_trim(at < 0 ? text : str_cut(text, 0, (size_t)at));
            text = at < 0 ? STR_NULL : str_from(text, (size_t)at + 1);
            if (id.n > 0) {
                ARENA_PUSH(call->a, ids, *count, cap, id);
            }
        }
    }
    return ids;
}

/* "Oma kookt op woensdag", with what it asks and for how many weeks before it: "2,26: Oma kookt". */
static bool read_added(cli_call *call, desk_planning *how, err *e)
{
    size_t given;
    str *values = cli_values(call, "add", &given);
    desk_added *added = ARENA_ARRAY(call->a, desk_added, given + 1);
    for (size_t i = 0; i < given; i++) {
        ptrdiff_t colon = str_find(values[i], S(":"));
        str numbers = colon < 0 ? STR_NULL : str_cut(values[i], 0, (size_t)colon);
        ptrdiff_t comma = str_find(numbers, S(","));
        int64_t burden = 1, weeks = DESK_ADDED_WEEKS_MAX;
        bool good = comma > 0 && str_to_int(str_trim(str_cut(numbers, 0, (size_t)comma)), &burden) &&
                    str_to_int(str_trim(str_from(numbers, (size_t)comma + 1)), &weeks);
        if (good && (burden < 0 || burden > DESK_ADDED_BURDEN_MAX || weeks < 1 || weeks > DESK_ADDED_WEEKS_MAX)) {
            return err_set(e, ERR_USAGE,
                           "--add '" STR_FMT "': what it asks is 0 (nothing) to 3 (most days), for 1 to 52 weeks",
                           STR_ARG(values[i]));
        }
        added[i] =
            good ? (desk_added){str_trim(str_from(values[i], (size_t)colon + 1)), (uint32_t)burden, (uint32_t)weeks}
                 : (desk_added){str_trim(values[i]), 1, DESK_ADDED_WEEKS_MAX};
    }
    how->added = added;
    how->added_count = given;
    return true;
}

static bool read_how(cli_call *call, desk_planning *how, err *e)
{
    int64_t alternatives = ALTERNATIVES, most = -1;
    how->pinned = read_ids(call, "pin", &how->pinned_count);
    how->forbidden = read_ids(call, "forbid", &how->forbidden_count);
    TRY(cli_read_number(call, "alternatives", 1, ALTERNATIVES_MAX, &alternatives, e));
    how->alternatives = (uint32_t)alternatives;
    TRY(cli_read_number(call, "most", 0, EUROS_MAX, &most, e));
    how->has_most = most >= 0;
    how->most_cents = most * CENTS;
    return read_added(call, how, e);
}

/* Who near could do what the plan asks of a neighbour; nothing is stored. */
static bool add_neighbours(cli_call *call, const desk *d, const household *h, const cli_wishes *w, overview_plan *p,
                           err *e)
{
    str path = cli_value(call, "neighbourhood");
    if (path.n == 0) {
        return true;
    }
    broker *b = broker_open(d, path, STR_NULL, e);
    TRY(b != NULL);
    arena_defer(call->a, (void (*)(void *))broker_close, b); /* the plan names its skills */
    return broker_add_to_plan(b, call->a, h, w->today, w->lang, p, e);
}

static bool run_plan(cli_call *call, err *e)
{
    cli_wishes w;
    household h;
    overview o;
    overview_plan p;
    causes_voice voice;
    desk_planning how = {0};
    TRY(cli_read_wishes(call, &w, e) && cli_read_voice(call, &voice, e) && read_how(call, &how, e));
    bool csv = cli_flag(call, "csv");
    if (!csv && call->argument_count > 1) {
        return err_set(e, ERR_USAGE, "the plans of more than one household are told as CSV; add --csv");
    }
    if (csv && cli_flag(call, "json")) {
        return err_set(e, ERR_USAGE, "choose one of --csv and --json");
    }
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    if (csv) {
        return cli_print_plans(call, d, &w, &how, e);
    }
    TRY(cli_read_household(call, d, call->arguments[0], &w, &h, e) &&
        desk_make_plan(d, call->a, &h, w.today, w.lang, &how, &p, e) && add_neighbours(call, d, &h, &w, &p, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_plan_json(&j, &p);
        return cli_print_json(&b);
    }
    TRY(desk_overview(d, call->a, &h, w.today, w.lang, &o, e));
    bool wished = how.pinned_count + how.forbidden_count + how.added_count > 0 || how.has_most;
    cli_print(report_plan_text(call->a, &p, &o, w.lang, voice, wished, w.width));
    return true;
}

static const cli_option plan_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "for",
     .value = "resident|professional",
     .help = "in whose words the plan is told; without it resident. The steps and figures are the same"},
    {.name = "pin",
     .value = "ACTIONS",
     .repeats = true,
     .help = "actions that must be in the plan: ids of content/actions (docs/acties.md), with commas between them or "
             "the option again"},
    {.name = "forbid", .value = "ACTIONS", .repeats = true, .help = "actions that must not, in the same way"},
    {.name = "add",
     .value = "STEP",
     .repeats = true,
     .help =
         "a step of their own, in words; with what it asks (0 nothing to 3 most days) and for how many weeks before "
         "it: '2,26: Oma kookt'. Without those 1 and 52"},
    {.name = "most",
     .value = "EUR",
     .help = "what could wait may cost no more than this together; a right always stays"},
    {.name = "alternatives",
     .value = "N",
     .help = "how many plans: the best, and those that differ most usefully from it; 1 to 8, without it 3"},
    {.name = "neighbourhood",
     .value = "FILE",
     .help = "people who help each other (content/neighbourhood/neighbourhood.yaml): how many of them could do what a "
             "neighbour does, and which talents of the household they look for; nobody is named"},
    {.name = "csv",
     .help = "print the plans of every FILE, and of every .yaml file below a directory among them, for the one pot of "
             "many: household,plan,relief and a column for each budget; 'rights' is what must be"},
    {.name = "json", .help = "print JSON; money is allocated (\"toegerekend\"), not spent"},
    {0},
};

const cli_command cli_plan = {
    .words = {"plan"},
    .arguments = "FILE...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Make one plan for a household over all life domains, paid from one pot.",
    .details =
        "FILE is a household file (docs/household-file.md); - reads standard input. Danger comes first, then what is a "
        "right, then what helps most within what the household can bear (docs/plan.md). A person decides; nothing is "
        "stored.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang plan content/examples/case-5-soep.yaml --pin one_owner",
    .options = plan_options,
    .run = run_plan,
};
