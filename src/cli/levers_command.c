/* `samenhang cause levers` and `samenhang cause shared`: what lies underneath one household, and what many have in
 * common. */
#include "base/file.h"
#include "cli/household_input.h"
#include "report/report.h"

#include "base/banned.h"

enum { SIGHTS_BYTES_MAX = 100000, SIGHTS_MAX = 1000 };

/* ------------------------------------------------------------------ levers */

static str take_word(str *line)
{
    *line = str_trim(*line);
    size_t n = 0;
    while (n < line->n && line->p[n] != ' ' && line->p[n] != '\t') {
        n++;
    }
    str word = str_cut(*line, 0, n);
    *line = str_from(*line, n);
    return word.n > 0 && word.p[0] == '#' ? STR_NULL : word;
}

static str take_line(str *text)
{
    ptrdiff_t end = str_find(*text, S("\n"));
    str line = end < 0 ? *text : str_cut(*text, 0, (size_t)end);
    *text = end < 0 ? STR_NULL : str_from(*text, (size_t)end + 1);
    return line;
}

/* Lines `CAUSE STATE`; # before a word begins a comment. */
static bool read_sights(cli_call *call, desk_looking *how, err *e)
{
    str path = cli_value(call, "seen"), text;
    how->about = cli_value(call, "about");
    how->held = cli_flag(call, "held");
    if (path.n == 0) {
        return true;
    }
    TRY(file_read(call->a, path, SIGHTS_BYTES_MAX, &text, e));
    desk_sight *list = ARENA_ARRAY(call->a, desk_sight, SIGHTS_MAX);
    for (int number = 1; text.n > 0; number++) {
        str line = take_line(&text);
        str cause = take_word(&line);
        str state = cause.n > 0 ? take_word(&line) : STR_NULL;
        bool is_whole = cause.n == 0 || (state.n > 0 && take_word(&line).n == 0);
        if (!is_whole || how->sight_count == SIGHTS_MAX) {
            return err_at(e, ERR_INPUT, 0, path, number, 0,
                          "a line has a cause and its state, as in 'low_mood severe'; at most %d lines", SIGHTS_MAX);
        }
        if (cause.n > 0) {
            list[how->sight_count++] = (desk_sight){cause, state, number};
        }
    }
    how->sights = list;
    return true;
}

static bool run_levers(cli_call *call, err *e)
{
    cli_wishes w;
    household h;
    desk_looking how = {0};
    overview_causes c;
    causes_voice voice;
    TRY(cli_read_wishes(call, &w, e) && cli_read_voice(call, &voice, e));
    TRY(read_sights(call, &how, e));
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    TRY(cli_read_household(call, d, call->arguments[0], &w, &h, e));
    if (!desk_causes(d, call->a, &h, w.today, w.lang, &how, &c, e)) {
        return e->line > 0 ? err_in_file(e, cli_value(call, "seen")) : false;
    }
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_causes_json(&j, &c);
        return cli_print_json(&b);
    }
    cli_print(report_causes_text(call->a, &c, w.lang, voice, w.width));
    return true;
}

static const cli_option levers_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {CLI_OPTION_VOICE},
    {.name = "seen",
     .value = "FILE",
     .help = "what somebody who knows the household saw, beside what the file shows: lines CAUSE STATE by id, as in "
             "'low_mood severe' or 'debts none'; just that state, or yes when it is not known how severe; what the "
             "household says stays told; # begins a comment"},
    {.name = "about",
     .value = "PROBLEM",
     .help = "one problem (its id, or its name in Dutch or English) or life domain (its id): only what relieves that "
             "counts, as in 'youth' or 'slecht slapen'"},
    {.name = "held", .help = "take it that what help takes away stays away, even when what brings it about goes on"},
    {.name = "json", .help = "print JSON"},
    {0},
};

const cli_command cli_cause_levers = {
    .words = {"cause", "levers"},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show what lies underneath the problems of a household, and which help relieves most of them.",
    .details =
        "FILE is a household file (docs/household-file.md); - reads standard input. The network is content/causes, and "
        "docs/oorzaken.md lists its causes. This is the last part of 'samenhang overview'. Nothing is "
        "stored.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang cause levers content/examples/case-1-gezin-schulden.yaml --about youth",
    .options = levers_options,
    .run = run_levers,
};

/* ------------------------------------------------------------------ shared */

static bool count_household(void *context, arena *scratch, const household *h, date today, err *e)
{
    desk_shared *s = context;
    return desk_shared_add(s, scratch, h, today, e);
}

static bool run_shared(cli_call *call, err *e)
{
    cli_wishes w;
    overview_shared o;
    TRY(cli_read_wishes(call, &w, e));
    desk *d = cli_open_desk(call, w.lang, e);
    TRY(d != NULL);
    desk_shared *s = desk_shared_new(d, call->a);
    TRY(cli_each_household(call, d, call->arguments[0], &w, count_household, s, e) &&
        desk_shared_tell(s, call->a, w.lang, &o, e));
    if (cli_flag(call, "json")) {
        buf b = buf_in(call->a);
        json j = json_to(&b, 2);
        report_shared_json(&j, &o);
        return cli_print_json(&b);
    }
    cli_print(report_shared_text(call->a, &o, w.lang, w.width));
    return true;
}

static const cli_option shared_options[] = {
    {CLI_OPTION_DATE},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {CLI_OPTION_WIDTH},
    {.name = "json", .help = "print JSON; a count that is too small to tell is null"},
    {0},
};

const cli_command cli_cause_shared = {
    .words = {"cause", "shared"},
    .arguments = "DIR",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show which causes many households have in common.",
    .details =
        "DIR holds household files (.yaml), also in directories below it. Counts down to a multiple of five; of fewer "
        "than ten households nothing is "
        "told, and of no danger. Errors in a file stop it, with the place.\n" CLI_CONTENT_DETAILS,
    .example = "samenhang cause shared content/examples",
    .options = shared_options,
    .run = run_shared,
};
