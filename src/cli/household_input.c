#include "cli/household_input.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

#include "base/banned.h"

enum { WIDTH = 80, WIDTH_MIN = 40, WIDTH_MAX = 1000 };

/* ------------------------------------------------------------------ options */

static str given(const cli_call *call, const char *option)
{
    for (const cli_option *o = call->command->options; o->name != NULL; o++) {
        if (str_eq(str_of(o->name), str_of(option))) {
            return cli_value(call, option);
        }
    }
    return STR_NULL;
}

bool cli_read_wishes(const cli_call *call, cli_wishes *out, err *e)
{
    cli_wishes w = {.lang = TEXT_NL, .width = WIDTH};
    str lang = given(call, "lang"), day = given(call, "date"), width = given(call, "width");
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

str cli_content_directory(const cli_call *call)
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

desk *cli_open_desk(const cli_call *call, text_language lang, err *e)
{
    str directory = cli_content_directory(call);
    if (!file_is_directory(directory)) {
        refuse_file(call, lang, ERR_IO, directory, "cli.content.missing", e);
        return NULL;
    }
    desk *d = desk_open(directory, e);
    if (d != NULL) {
        arena_defer(call->a, (void (*)(void *))desk_free, d);
    }
    return d;
}

bool cli_read_household(const cli_call *call, const desk *d, str file, const cli_wishes *w, household *out, err *e)
{
    str yaml, name = str_eq(file, S("-")) ? S("(standard input)") : file;
    TRY(read_household_file(call, w->lang, file, &yaml, e));
    return household_read(call->a, desk_facts(d), name, yaml, w->has_day ? &w->day : NULL, w->today, w->lang, out, e);
}
