/* The overview of a household, from its file. */
#include "cli/command.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "desk/desk.h"
#include "report/report.h"

#include "base/banned.h"

enum { WIDTH = 80, WIDTH_MIN = 40, WIDTH_MAX = 1000 };

/* ------------------------------------------------------------------ options */

typedef struct wishes {
    text_language lang;
    bool has_day;
    date day, today;
    int width;
} wishes;

static bool read_wishes(const cli_call *call, wishes *out, err *e)
{
    wishes w = {.lang = TEXT_NL, .width = WIDTH};
    str lang = cli_value(call, "lang"), day = cli_value(call, "date"), width = cli_value(call, "width");
    int64_t columns = WIDTH;
    if (lang.n > 0 && !text_language_from(lang, &w.lang)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is not a language this program knows; --lang is nl or en",
                       STR_ARG(lang));
    }
    w.has_day = day.n > 0;
    if (w.has_day && !date_parse(day, &w.day)) {
        return err_set(e, ERR_USAGE, "--date '" STR_FMT "' is no day of the calendar; write a real one as YYYY-MM-DD",
                       STR_ARG(day));
    }
    if (width.n > 0 && (!str_to_int(width, &columns) || columns < WIDTH_MIN || columns > WIDTH_MAX)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no width; --width is a number from %d to %d", STR_ARG(width),
                       WIDTH_MIN, WIDTH_MAX);
    }
    w.width = (int)columns;
    date_parse(clock_today(call->a), &w.today);
    *out = w;
    return true;
}

/* A directory, seen from that of the program; empty when it is not there, or the system does not tell where the program is. */
static str beside_program(arena *a, const char *below)
{
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    while (n > 0 && path[n - 1] != '/') {
        n--;
    }
    str directory = n <= 0 ? STR_NULL : str_printf(a, "%.*s%s", (int)n, path, below);
    return file_is_directory(directory) ? directory : STR_NULL;
}

static str content_directory(const cli_call *call)
{
    str given = cli_value(call, "content");
    const char *set = getenv("SAMENHANG_CONTENT");
    if (given.n > 0) {
        return given;
    }
    if (set != NULL && set[0] != '\0') {
        return str_of(set);
    }
    str beside = file_is_directory(S("content")) ? S("content") : beside_program(call->a, "content");
    beside = beside.n > 0 ? beside : beside_program(call->a, "../content");
    return beside.n > 0 ? beside : S("content");
}

/* ------------------------------------------------------------------ the files, and what is wrong with them in the reader's language */

static bool refuse_file(const cli_call *call, text_language lang, err_kind kind, str file, const char *id, err *e)
{
    str sentence = TEXT(call->a, lang, id);
    return err_at(e, kind, 0, file, 0, 0, STR_FMT, STR_ARG(sentence));
}

static bool read_household_file(const cli_call *call, text_language lang, str file, str *yaml, err *e)
{
    err found;
    bool input = str_eq(file, S("-"));
    if (!input && file_is_directory(file)) {
        return refuse_file(call, lang, ERR_IO, file, "cli.file.directory", e);
    }
    if (file_read(call->a, file, HOUSEHOLD_BYTES_MAX, yaml, &found)) {
        return true;
    }
    const char *id = found.kind == ERR_LIMIT      ? "household.large"
                     : input || file_exists(file) ? "cli.file.unreadable"
                                                  : "cli.file.missing";
    return refuse_file(call, lang, found.kind, str_of(found.file), id, e);
}

static desk *open_desk(const cli_call *call, text_language lang, err *e)
{
    str directory = content_directory(call);
    if (!file_is_directory(directory)) {
        refuse_file(call, lang, ERR_IO, directory, "cli.content.missing", e);
        return NULL;
    }
    return desk_open(directory, e);
}

/* ------------------------------------------------------------------ the command */

static void print_json(const cli_call *call, const overview *o)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    report_overview_json(&j, o);
    buf_char(&b, '\n');
    cli_print(buf_str(&b));
}

static void print_facts(const cli_call *call, const household *h)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    report_facts_json(&j, h);
    buf_char(&b, '\n');
    cli_print(buf_str(&b));
}

static bool run_overview(cli_call *call, err *e)
{
    wishes w;
    str yaml, file = call->arguments[0];
    household h;
    overview o;
    TRY(read_wishes(call, &w, e));
    TRY(read_household_file(call, w.lang, file, &yaml, e));
    desk *d = open_desk(call, w.lang, e);
    TRY(d != NULL);
    arena_defer(call->a, (void (*)(void *))desk_free, d);
    TRY(household_read(call->a, desk_facts(d), str_eq(file, S("-")) ? S("(standard input)") : file, yaml,
                       w.has_day ? &w.day : NULL, w.today, w.lang, &h, e));
    if (cli_flag(call, "facts")) {
        print_facts(call, &h);
        return true;
    }
    TRY(desk_overview(d, call->a, &h, w.today, w.lang, &o, e));
    if (cli_flag(call, "json")) {
        print_json(call, &o);
    } else {
        cli_print(report_overview_text(call->a, &o, w.lang, w.width));
    }
    return true;
}

static const cli_option overview_options[] = {
    {.name = "date", .value = "DAY", .help = "the day to compute for, as YYYY-MM-DD; goes before the day in the file"},
    {.name = "content", .value = "DIR", .help = "laws and facts; without it the directory 'content' (see above)"},
    {.name = "lang", .value = "nl|en", .help = "language of the overview; without it nl"},
    {.name = "width", .value = "N", .help = "characters on a line; without it 80"},
    {.name = "json", .help = "print JSON: day, persons, worries and items"},
    {.name = "facts",
     .help = "print only the facts as the laws read them: JSON for --data of 'law explain' and 'law eval'"},
    {0},
};

const cli_command cli_overview = {
    .words = {"overview", NULL},
    .arguments = "FILE",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Show what a household is entitled to, what is still to be asked, and why.",
    .details =
        "FILE is a household file; docs/household-file.md describes it, content/examples has ten. - reads standard "
        "input. Nothing is stored.\n"
        "Laws and facts come from --content, else from the directory that the environment variable "
        "SAMENHANG_CONTENT names, else from 'content' in the current directory, else from 'content' or '../content' "
        "beside the program.",
    .example = "samenhang overview content/examples/case-1-gezin-schulden.yaml",
    .options = overview_options,
    .run = run_overview,
};
