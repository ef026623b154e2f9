/* Standard output and standard error. */
#include "cli/command.h"

#include <stdio.h>

#include "law/law.h"

#include "base/banned.h"

void cli_print(str text)
{
    fwrite(text.p, 1, text.n, stdout);
}

bool cli_flush(void)
{
    return fflush(stdout) == 0 && !ferror(stdout);
}

/* ------------------------------------------------------------------ errors */

/* The law engine's own category; else what kind of error it is at all. */
static str category(const err *e)
{
    static const char *const kinds[ERR_KINDS] = {
        [ERR_NONE] = "",
        [ERR_USAGE] = "UsageError",
        [ERR_IO] = "FileError",
        [ERR_SYNTAX] = "SyntaxError",
        [ERR_INPUT] = "InputError",
        [ERR_LIMIT] = "LimitError",
        [ERR_RULE] = "RuleError",
    };
    const char *name = law_error_name(e->code);
    return str_of(name[0] != '\0' ? name : kinds[e->kind]);
}

/* The law engine names a law and its article in the field: "toeslagwet art. 2". */
static bool split_article(const err *e, str *law, str *article)
{
    str field = str_of(e->field);
    ptrdiff_t between = str_find(field, S(" art. "));
    if (between < 0) {
        return false;
    }
    *law = str_cut(field, 0, (size_t)between);
    *article = str_from(field, (size_t)between + S(" art. ").n);
    return true;
}

static void put_number(json *j, const char *key, int number)
{
    json_key(j, str_of(key));
    if (number > 0) {
        json_int(j, number);
    } else {
        json_null(j);
    }
}

/* Value of an option that the command may not even have; NULL when it was not given. */
static const str *given(const cli_call *call, const char *name)
{
    for (size_t i = 0; call != NULL && i < call->given_count; i++) {
        if (strcmp(call->given[i].option->name, name) == 0) {
            return &call->given[i].value;
        }
    }
    return NULL;
}

static void print_json(const cli_call *call, const err *e)
{
    buf b = buf_in(call->a);
    json j = json_to(&b, 2);
    str law = STR_NULL;
    str article = STR_NULL;
    if (!split_article(e, &law, &article) && given(call, "law") != NULL) {
        law = *given(call, "law"); /* nothing more precise is known */
    }
    json_object(&j);
    json_key(&j, S("error"));
    json_object(&j);
    json_text(&j, "category", category(e));
    json_text(&j, "message", str_of(e->message));
    json_text(&j, "file", str_of(e->file));
    put_number(&j, "line", e->line);
    put_number(&j, "column", e->column);
    json_text(&j, "law", law);
    json_text(&j, "article", article);
    json_object_end(&j);
    if (call->failure_trace.n > 0) {
        json_key(&j, S("trace"));
        json_raw(&j, call->failure_trace);
    }
    json_object_end(&j);
    buf_char(&b, '\n');
    cli_print(buf_str(&b));
}

void cli_print_error(const cli_call *call, const err *e)
{
    arena *a = arena_new();
    str text = err_text(a, e);
    fflush(stdout); /* so that on a terminal the error stands below what was printed before it */
    fprintf(stderr, "samenhang: " STR_FMT, STR_ARG(text));
    str law;
    str article;
    if (e->line > 0 && split_article(e, &law, &article)) { /* err_text leaves the field out when there is a line */
        fprintf(stderr, " (article " STR_FMT " of " STR_FMT ")", STR_ARG(article), STR_ARG(law));
    }
    fputc('\n', stderr);
    if (given(call, "json") != NULL) {
        print_json(call, e);
    }
    arena_free(a);
}
