/* `samenhang law check` and `samenhang law replay`. */
#include "cli/law_input.h"

#include <stdlib.h>

#include "base/file.h"
#include "law/check.h"
#include "law/receipt.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ check: collecting */

/* A finding of the engine, or a file that does not load. */
typedef struct remark {
    str file, law, article, kind, message;
    int line, column;
    law_severity severity;
} remark;

typedef struct remarks {
    remark *list;
    size_t count, cap;
    size_t files, refused;
    size_t by_severity[LAW_ERROR + 1];
} remarks;

static void add_remark(arena *a, remarks *r, remark one)
{
    ARENA_PUSH(a, r->list, r->count, r->cap, one);
    r->by_severity[one.severity]++;
}

typedef struct refusing {
    cli_call *call;
    remarks *r;
} refusing;

static void add_refused(void *context, const err *e)
{
    refusing *f = context;
    arena *a = f->call->a;
    f->r->refused++;
    add_remark(a, f->r,
               (remark){.file = str_copy(a, str_of(e->file)),
                        .kind = S("load"),
                        .message = str_copy(a, str_of(e->message)),
                        .line = e->line,
                        .column = e->column,
                        .severity = LAW_ERROR});
}

static bool load_all(cli_call *call, law_corpus *c, remarks *r, err *e)
{
    refusing f = {call, r};
    TRY(cli_load_each(call, call->arguments, call->argument_count, c, add_refused, &f, &r->files, e));
    TRY(law_corpus_seal(c, e));
    if (law_corpus_count(c) == 0 && r->refused == 0) {
        return err_at(e, ERR_INPUT, LAW_E_LOAD, call->arguments[0], 0, 0,
                      "no law is found here; a law is a .yaml file with '$id' and 'articles'");
    }
    return true;
}

static int by_place(const void *x, const void *y)
{
    const remark *a = x, *b = y;
    int order = str_cmp(a->file, b->file);
    order = order != 0 ? order : (a->line > b->line) - (a->line < b->line);
    order = order != 0 ? order : (a->column > b->column) - (a->column < b->column);
    order = order != 0 ? order : str_cmp(a->kind, b->kind);
    return order != 0 ? order : str_cmp(a->message, b->message);
}

static void add_findings(cli_call *call, const law_corpus *c, remarks *r)
{
    size_t n;
    const law_finding *found = law_check(call->a, c, &n);
    for (size_t i = 0; i < n; i++) {
        const law_finding *f = &found[i];
        add_remark(call->a, r,
                   (remark){.file = f->file,
                            .law = f->law,
                            .article = f->article,
                            .kind = str_of(law_finding_name(f->kind)),
                            .message = f->message,
                            .line = f->line,
                            .column = f->column,
                            .severity = f->severity});
    }
    if (r->count > 1) {
        qsort(r->list, r->count, sizeof *r->list, by_place);
    }
}

/* ------------------------------------------------------------------ check: telling */

static void put_place(buf *b, const remark *m)
{
    buf_put(b, m->file);
    buf_char(b, ':');
    if (m->line > 0) {
        buf_printf(b, "%d:", m->line);
    }
    if (m->line > 0 && m->column > 0) {
        buf_printf(b, "%d:", m->column);
    }
}

static void put_count(buf *b, size_t n, const char *noun)
{
    buf_printf(b, "%zu %s%s", n, noun, n == 1 ? "" : "s");
}

static void put_lines(buf *b, const remarks *r, size_t versions)
{
    for (size_t i = 0; i < r->count; i++) {
        const remark *m = &r->list[i];
        put_place(b, m);
        buf_printf(b, " %s: " STR_FMT " [" STR_FMT "]\n", law_severity_name(m->severity), STR_ARG(m->message),
                   STR_ARG(m->kind));
    }
    put_count(b, r->files, "file");
    buf_put(b, S(", "));
    put_count(b, versions, "law version");
    buf_put(b, S(": "));
    put_count(b, r->by_severity[LAW_ERROR], "error");
    buf_put(b, S(", "));
    put_count(b, r->by_severity[LAW_WARNING], "warning");
    buf_put(b, S(", "));
    put_count(b, r->by_severity[LAW_NOTE], "note");
    if (r->refused > 0 && r->count > r->refused) {
        buf_put(b, S("; repair what does not load first: other findings may come from it"));
    }
    buf_char(b, '\n');
}

static void put_json_remark(json *j, const remark *m)
{
    json_object(j);
    json_key(j, S("file"));
    json_str(j, m->file);
    json_key(j, S("line"));
    json_int(j, m->line);
    json_key(j, S("column"));
    json_int(j, m->column);
    json_key(j, S("severity"));
    json_str(j, str_of(law_severity_name(m->severity)));
    json_key(j, S("kind"));
    json_str(j, m->kind);
    json_key(j, S("law"));
    json_str(j, m->law);
    json_key(j, S("article"));
    json_str(j, m->article);
    json_key(j, S("message"));
    json_str(j, m->message);
    json_object_end(j);
}

static void put_number(json *j, const char *key, size_t n)
{
    json_key(j, str_of(key));
    json_int(j, (int64_t)n);
}

static void put_json(json *j, const remarks *r, size_t versions)
{
    json_object(j);
    json_key(j, S("findings"));
    json_array(j);
    for (size_t i = 0; i < r->count; i++) {
        put_json_remark(j, &r->list[i]);
    }
    json_array_end(j);
    put_number(j, "files", r->files);
    put_number(j, "law_versions", versions);
    put_number(j, "errors", r->by_severity[LAW_ERROR]);
    put_number(j, "warnings", r->by_severity[LAW_WARNING]);
    put_number(j, "notes", r->by_severity[LAW_NOTE]);
    json_object_end(j);
}

static bool run_check(cli_call *call, err *e)
{
    remarks r = {0};
    buf b = buf_in(call->a);
    law_corpus *c = law_corpus_new();
    arena_defer(call->a, (void (*)(void *))law_corpus_free, c);
    TRY(load_all(call, c, &r, e));
    add_findings(call, c, &r);
    if (cli_flag(call, "json")) {
        json j = json_to(&b, 2);
        put_json(&j, &r, law_corpus_count(c));
        buf_char(&b, '\n');
    } else {
        put_lines(&b, &r, law_corpus_count(c));
    }
    cli_print(buf_str(&b));
    call->exit_code = r.by_severity[LAW_ERROR] > 0 ? 1 : 0;
    return true;
}

static const cli_option check_options[] = {
    {.name = "json", .help = "print JSON: findings, and their counts"},
    {0},
};

const cli_command cli_law_check = {
    .words = {"law", "check"},
    .arguments = "PATH...",
    .arguments_min = 1,
    .arguments_max = -1,
    .help = "Check laws as written, without applying them: what is wrong, suspicious or dead.",
    .details = "PATH is a law file, or a directory with law files (*.yaml) at any depth. Laws that refer to each other "
               "are checked together, so "
               "give all of them. Each finding is one line: file:line:column: severity: message [kind]. An error means "
               "that some case must "
               "fail or come out wrong; a warning that somebody should look. A file that does not load is an error of "
               "kind 'load'; the others "
               "are still checked.",
    .example = "samenhang law check content/laws",
    .options = check_options,
    .run = run_check,
};

/* ------------------------------------------------------------------ replay */

enum { RECEIPT_BYTES_MAX = 64 << 20 };

static const struct {
    const char *word, *sentence, *advice; /* the engine's own sentence, when it has one, stands in for ours */
} outcomes[] = {
    [LAW_REPLAY_SAME] = {"same", "made again with these laws, the decision is the same", NULL},
    [LAW_REPLAY_TAMPERED] = {"tampered", "the receipt does not fit its own hash", "do not rely on it"},
    [LAW_REPLAY_LAW_CHANGED] = {"changed", "the laws are not those of the receipt",
                                "replay it with the laws it was made with"},
    [LAW_REPLAY_DIFFERENT] = {"different", "made again with the same laws, the decision is another one",
                              "compare the engine versions"},
};

static void put_replay(buf *b, bool as_json, law_replay_status status, str why)
{
    if (!as_json) {
        buf_printf(b, "%s: " STR_FMT, outcomes[status].word,
                   STR_ARG(why.n > 0 ? why : str_of(outcomes[status].sentence)));
        buf_printf(b, "%s%s\n", outcomes[status].advice != NULL ? "; " : "",
                   outcomes[status].advice != NULL ? outcomes[status].advice : "");
        return;
    }
    json j = json_to(b, 2);
    json_object(&j);
    json_key(&j, S("status"));
    json_str(&j, str_of(outcomes[status].word));
    json_key(&j, S("why"));
    json_str(&j, why);
    json_object_end(&j);
    buf_char(b, '\n');
}

static bool run_replay(cli_call *call, err *e)
{
    str path = call->arguments[0], text, why = STR_NULL;
    law_corpus *c;
    law_replay_status status;
    buf b = buf_in(call->a);
    TRY(cli_load_laws(call, STR_NULL, &c, e));
    TRY(file_read(call->a, path, RECEIPT_BYTES_MAX, &text, e));
    path = str_eq(path, S("-")) ? S("(standard input)") : path;
    if (!law_receipt_replay(call->a, c, path, text, &status, &why, e)) {
        return err_in_file(e, path);
    }
    put_replay(&b, cli_flag(call, "json"), status, why);
    cli_print(buf_str(&b));
    call->exit_code = status == LAW_REPLAY_SAME ? 0 : 1;
    return true;
}

static const cli_option replay_options[] = {
    {CLI_OPTION_LAWS, .required = true},
    {.name = "json", .help = "print JSON: status and why"},
    {0},
};

const cli_command cli_law_replay = {
    .words = {"law", "replay"},
    .arguments = "RECEIPT",
    .arguments_min = 1,
    .arguments_max = 1,
    .help = "Make the decision of a receipt again and say whether it comes out the same.",
    .details = "RECEIPT is a file that law eval --receipt printed; - reads standard input. Says 'same', 'tampered' "
               "(the receipt does not fit its own "
               "hash), 'changed' (a law is missing or has other bytes) or 'different' (other outcomes); the exit code "
               "is 0 for 'same' only.",
    .example =
        "samenhang law eval --laws content/laws --law algemene_kinderbijslagwet --output eerste_dag_van_het_kwartaal "
        "--date 2026-08-20 --receipt | samenhang law replay --laws content/laws -",
    .options = replay_options,
    .run = run_replay,
};
