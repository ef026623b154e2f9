/* What somebody at the command line can do about a case that could not be evaluated. The engine says what is wrong; only this door knows
 * its own options. */
#include "cli/law_input.h"

#include <stdio.h>

#include "base/banned.h"

__attribute__((format(printf, 2, 3))) static void add(err *e, const char *format, ...)
{
    size_t n = strlen(e->message);
    va_list args;
    va_start(args, format);
    vsnprintf(e->message + n, sizeof e->message - n, format, args);
    va_end(args);
}

/* ------------------------------------------------------------------ about the law that was asked for */

static void name_nearest_law(arena *a, const law_corpus *c, str asked, err *e)
{
    size_t n = law_corpus_count(c);
    const char **ids = ARENA_ARRAY(a, const char *, n + 1);
    const char *containing = NULL;
    for (size_t i = 0; i < n; i++) {
        str id = law_version_describe(law_corpus_at_index(c, i)).id;
        ids[i] = str_copy(a, id).p;
        containing = containing == NULL && str_contains_nocase(id, asked) ? ids[i] : containing;
    }
    const char *near = cli_nearest(asked, ids);
    near = near != NULL ? near : containing;
    if (near != NULL) {
        add(e, "; did you mean '%s'?", near);
    } else {
        add(e, "; --law is the $id of a law below --laws");
    }
}

static void name_first_version(const law_corpus *c, str asked, err *e)
{
    str first = STR_NULL;
    for (size_t i = 0; i < law_corpus_count(c); i++) {
        law_version_info info = law_version_describe(law_corpus_at_index(c, i));
        if (str_eq(info.id, asked) && info.valid_from.n > 0) {
            first = info.valid_from; /* newest first: the last one seen is the oldest */
        }
    }
    add(e, "; the oldest version loaded is of " STR_FMT ": choose a later --date or add an older version",
        STR_ARG(first));
}

/* ------------------------------------------------------------------ by category */

void cli_advise(cli_call *call, const cli_case *k, err *e)
{
    bool about_request = e->file[0] == '\0'; /* else about a place in some law */
    switch ((law_error)e->code) {
    case LAW_E_LAW_NOT_FOUND:
        if (about_request) {
            name_nearest_law(call->a, k->corpus, k->request.law, e);
        } else {
            add(e, "; add the directory with that law to --laws");
        }
        break;
    case LAW_E_OUTPUT_NOT_FOUND:
        add(e, "; the outputs of a law are named in its file, under 'output' of its articles");
        break;
    case LAW_E_NOT_YET_IN_FORCE:
        if (about_request) {
            name_first_version(k->corpus, k->request.law, e);
        } else {
            add(e, "; choose a later --date or add an older version of that law");
        }
        break;
    case LAW_E_ENDED: add(e, "; choose an earlier --date, or the law that replaced it"); break;
    case LAW_E_VARIABLE_NOT_FOUND:
        add(e, "; give it in --params or in a record of --data, or correct the name in the law");
        break;
    case LAW_E_UNTRANSLATABLE:
        add(e, "; --mode warn computes all the same, --mode propagate marks what depends on it");
        break;
    case LAW_E_TYPE_MISMATCH: add(e, "; look at --params and --data first, --trace shows the values"); break;
    default: break;
    }
}
