#include "cli/wishes.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

#include "base/banned.h"

enum { WIDTH = 80, WIDTH_MIN = 40, WIDTH_MAX = 1000 };

/* ------------------------------------------------------------------ options */

static bool has_option(const cli_call *call, const char *name)
{
    const cli_option *o = call->command->options;
    while (o->name != NULL && !str_eq(str_of(o->name), str_of(name))) {
        o++;
    }
    return o->name != NULL;
}

/* Empty when it was not given, or the command does not have it. */
static str given(const cli_call *call, const char *name)
{
    return has_option(call, name) ? cli_value(call, name) : STR_NULL;
}

bool cli_read_number(const cli_call *call, const char *name, int64_t least, int64_t most, int64_t *n, err *e)
{
    str text = given(call, name);
    int64_t told = 0;
    if (text.n == 0) {
        return true;
    }
    if (!str_to_int(text, &told) || told < least || told > most) {
        return err_set(e, ERR_USAGE, "--%s '" STR_FMT "' does not fit; write a number from %lld to %lld", name,
                       STR_ARG(text), (long long)least, (long long)most);
    }
    *n = told;
    return true;
}

bool cli_read_real(const cli_call *call, const char *name, double least, double most, double *x, err *e)
{
    str text = given(call, name);
    dec exact;
    if (text.n == 0) {
        return true;
    }
    double told = dec_parse(text, &exact) ? strtod(str_copy(call->a, text).p, NULL) : NAN;
    if (!(told >= least && told <= most)) {
        return err_set(e, ERR_USAGE, "--%s '" STR_FMT "' does not fit; write a number from %g to %g", name,
                       STR_ARG(text), least, most);
    }
    *x = told;
    return true;
}

bool cli_read_wishes(const cli_call *call, cli_wishes *out, err *e)
{
    cli_wishes w = {.lang = TEXT_NL};
    str lang = given(call, "lang"), day = given(call, "date");
    int64_t width = WIDTH;
    if (lang.n > 0 && !text_language_from(lang, &w.lang)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is not a language this program knows; --lang is nl or en",
                       STR_ARG(lang));
    }
    w.has_day = day.n > 0;
    if (w.has_day && !date_parse(day, &w.day)) {
        return err_set(e, ERR_USAGE, "--date '" STR_FMT "' is no day of the calendar; write a real one as YYYY-MM-DD",
                       STR_ARG(day));
    }
    TRY(cli_read_number(call, "width", WIDTH_MIN, WIDTH_MAX, &width, e));
    w.width = (int)width;
    date_parse(clock_today(call->a), &w.today);
    *out = w;
    return true;
}

str cli_joined(const cli_call *call)
{
    buf b = buf_in(call->a);
    for (size_t i = 0; i < call->argument_count; i++) {
        buf_put(&b, i > 0 ? S(" ") : S(""));
        buf_put(&b, call->arguments[i]);
    }
    return buf_str(&b);
}

bool cli_print_json(buf *b)
{
    buf_char(b, '\n');
    cli_print(buf_str(b));
    return true;
}

/* ------------------------------------------------------------------ where the content is */

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
    str told = cli_value(call, "content");
    const char *set = getenv("SAMENHANG_CONTENT");
    if (told.n > 0) {
        return told;
    }
    if (set != NULL && set[0] != '\0') {
        return str_of(set);
    }
    str beside = file_is_directory(S("content")) ? S("content") : beside_program(call->a, "content");
    beside = beside.n > 0 ? beside : beside_program(call->a, "../content");
    return beside.n > 0 ? beside : S("content");
}

bool cli_need_content(const cli_call *call, text_language lang, err *e)
{
    str directory = cli_content_directory(call);
    if (file_is_directory(directory)) {
        return true;
    }
    return err_at(e, ERR_IO, 0, directory, 0, 0, STR_FMT, STR_ARG(TEXT(call->a, lang, "cli.content.missing")));
}

str cli_neighbourhood(const cli_call *call)
{
    str own = cli_value(call, "neighbourhood");
    if (own.n > 0) {
        return own;
    }
    return str_printf(call->a, STR_FMT "/neighbourhood/neighbourhood.yaml", STR_ARG(cli_content_directory(call)));
}
