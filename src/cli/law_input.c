#include "cli/law_input.h"

#include <stdio.h>

#include "base/file.h"

#include "base/banned.h"

enum { JSON_BYTES_MAX = 64 << 20 };

/* ------------------------------------------------------------------ laws */

bool cli_load_laws(cli_call *call, str otherwise, law_corpus **out, err *e)
{
    size_t n;
    str *paths = cli_values(call, "laws", &n);
    paths = n == 0 ? &otherwise : paths;
    n = n == 0 ? 1 : n;
    law_corpus *c = law_corpus_new();
    arena_defer(call->a, (void (*)(void *))law_corpus_free, c);
    for (size_t i = 0; i < n; i++) {
        TRY(law_corpus_add_directory(c, paths[i], e));
    }
    TRY(law_corpus_seal(c, e));
    if (law_corpus_count(c) == 0) {
        return err_at(e, ERR_INPUT, LAW_E_LOAD, paths[0], 0, 0,
                      "no law is found here; a law is a .yaml file with '$id' and 'articles'");
    }
    *out = c;
    return true;
}

bool cli_load_each(cli_call *call, const str *paths, size_t n, law_corpus *c, cli_refused *refused, void *context,
                   size_t *files, err *e)
{
    static const str suffixes[] = {{".yaml", 5}, {".yml", 4}};
    *files = 0;
    for (size_t i = 0; i < n; i++) {
        str *found;
        size_t count;
        TRY(file_list(call->a, paths[i], suffixes, 2, &found, &count, e));
        for (size_t k = 0; k < count; k++) {
            err why = {0};
            if (!law_corpus_add_directory(c, found[k], &why)) {
                err_in_file(&why, found[k]);
                refused(context, &why);
            }
        }
        *files += count;
    }
    return true;
}

/* ------------------------------------------------------------------ JSON in an option */

/* Where the JSON of an option stands: among the words of the command, where a mistake is wrong usage, or in a file. */
typedef struct json_option {
    str name, text;
    bool in_file;
} json_option;

static bool fail_in(const json_option *o, err *e)
{
    e->kind = o->in_file ? e->kind : ERR_USAGE;
    return err_in_file(e, o->name);
}

/* The option's value, or the file behind `@`. */
static bool read_json(cli_call *call, const char *option, json_option *o, const doc **out, err *e)
{
    str text = cli_value(call, option);
    *o = (json_option){.text = text, .in_file = str_starts(text, S("@"))};
    o->name = o->in_file ? str_from(text, 1) : str_printf(call->a, "--%s", option);
    if (o->in_file) {
        TRY(file_read(call->a, o->name, JSON_BYTES_MAX, &o->text, e));
        o->name = str_eq(o->name, S("-")) ? S("(standard input)") : o->name;
    }
    return doc_read_json(call->a, o->name, o->text, out, e) || fail_in(o, e);
}

static bool read_parameters(cli_call *call, law_request *q, err *e)
{
    const doc *d;
    json_option o;
    if (cli_value(call, "params").n == 0) {
        return true;
    }
    TRY(read_json(call, "params", &o, &d, e));
    if (d->kind != DOC_MAP) {
        err_set(e, ERR_INPUT, "parameters are an object of names and values, as in {\"bsn\": \"999993653\"}, not %s",
                doc_kind_name(d));
        return fail_in(&o, e);
    }
    law_entry *parameters = ARENA_ARRAY(call->a, law_entry, d->n);
    for (size_t i = 0; i < d->n; i++) {
        parameters[i].name = d->entries[i].key;
        if (!law_value_from_doc(call->a, d->entries[i].value, true, &parameters[i].value, e)) {
            snprintf(e->field, sizeof e->field, STR_FMT, STR_ARG(d->entries[i].key));
            return fail_in(&o, e);
        }
    }
    q->parameters = parameters;
    q->parameter_count = d->n;
    return true;
}

static bool read_data(cli_call *call, cli_case *k, err *e)
{
    json_option o;
    if (cli_value(call, "data").n == 0) {
        return true;
    }
    TRY(read_json(call, "data", &o, &k->data, e));
    law_data *data = law_data_new(k->corpus);
    arena_defer(call->a, (void (*)(void *))law_data_free, data);
    if (!law_data_add_doc(data, k->data, true, e)) {
        return fail_in(&o, e);
    }
    k->request.data = data;
    return true;
}

/* ------------------------------------------------------------------ the request */

/* All names of all --output options, separated by commas. */
static bool read_outputs(cli_call *call, law_request *q, err *e)
{
    size_t n, count = 0, cap = 0;
    str *given = cli_values(call, "output", &n), *names = NULL;
    for (size_t i = 0; i < n; i++) {
        for (str rest = given[i];;) {
            ptrdiff_t comma = str_find(rest, S(","));
            str name = str_trim(comma < 0 ? rest : str_cut(rest, 0, (size_t)comma));
            if (name.n == 0) {
                return err_set(e, ERR_USAGE,
                               "'" STR_FMT "' of --output lacks a name; write names with one comma between them",
                               STR_ARG(given[i]));
            }
            ARENA_PUSH(call->a, names, count, cap, name);
            if (comma < 0) {
                break;
            }
            rest = str_from(rest, (size_t)comma + 1);
        }
    }
    q->outputs = names;
    q->output_count = count;
    return true;
}

/* What is wrong with the words themselves is said before any file is read. */
static bool read_words(cli_call *call, law_request *q, date *day, err *e)
{
    str mode = cli_value(call, "mode"), text = cli_value(call, "date");
    q->law = cli_value(call, "law");
    q->stage = cli_value(call, "stage");
    TRY(read_outputs(call, q, e));
    if (mode.n > 0 && !law_mode_from(mode, &q->mode)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no mode; --mode is error, propagate, warn or ignore",
                       STR_ARG(mode));
    }
    if (!date_parse(text, day)) {
        return err_at(e, ERR_USAGE, LAW_E_INVALID_DATE, STR_NULL, 0, 0,
                      "--date '" STR_FMT "' is no day of the calendar; write a real one as YYYY-MM-DD", STR_ARG(text));
    }
    if (str_eq(cli_value(call, "params"), S("@-")) && str_eq(cli_value(call, "data"), S("@-"))) {
        return err_set(e, ERR_USAGE, "--params and --data cannot both be read from standard input; put one in a file");
    }
    return true;
}

bool cli_read_case(cli_call *call, cli_case *out, err *e)
{
    cli_case k = {0};
    date day;
    TRY(read_words(call, &k.request, &day, e));
    TRY(cli_load_laws(call, STR_NULL, &k.corpus, e));
    TRY(read_parameters(call, &k.request, e));
    TRY(read_data(call, &k, e));
    k.view = law_view_at(k.corpus, day);
    arena_defer(call->a, (void (*)(void *))law_view_free, k.view);
    k.run = law_run_new();
    arena_defer(call->a, (void (*)(void *))law_run_free, k.run);
    *out = k;
    return true;
}
