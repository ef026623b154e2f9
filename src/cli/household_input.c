#include "cli/household_input.h"

#include "base/file.h"
#include "cli/progress.h"

#include "base/banned.h"

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
    if (!cli_need_content(call, lang, e)) {
        return NULL;
    }
    desk *d = desk_open(cli_content_directory(call), e);
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

bool cli_each_household(cli_call *call, const desk *d, str directory, const cli_wishes *w, cli_use_household *use,
                        void *context, err *e)
{
    str *paths;
    size_t count;
    static const str suffix = {".yaml", 5};
    TRY(file_list(call->a, directory, &suffix, 1, &paths, &count, e));
    if (count == 0) {
        return err_at(e, ERR_INPUT, 0, directory, 0, 0, "there is no household file (.yaml) here");
    }
    arena *scratch = arena_new();
    cli_progress bar = cli_progress_begin(count);
    bool good = true;
    for (size_t i = 0; i < count && good; i++) {
        str text;
        household h;
        arena_reset(scratch);
        good = file_read(scratch, paths[i], HOUSEHOLD_BYTES_MAX, &text, e) &&
               household_read(scratch, desk_facts(d), paths[i], text, w->has_day ? &w->day : NULL, w->today, w->lang,
                              &h, e) &&
               use(context, scratch, &h, w->today, e);
        bar.done++;
        cli_progress_show(&bar);
    }
    cli_progress_hide(&bar);
    arena_free(scratch);
    return good;
}

bool cli_read_voice(const cli_call *call, causes_voice *out, err *e)
{
    str to = cli_value(call, "for");
    *out = str_eq(to, S("professional")) ? CAUSES_PROFESSIONAL : CAUSES_RESIDENT;
    if (to.n > 0 && !str_eq(to, S("resident")) && !str_eq(to, S("professional"))) {
        return err_set(e, ERR_USAGE, "--for takes resident or professional, not '" STR_FMT "'", STR_ARG(to));
    }
    return true;
}
