/* `samenhang law eval` and `samenhang law explain`: one case, worked out. */
#include "cli/law_input.h"

#include "base/file.h"
#include "law/explain.h"
#include "law/receipt.h"
#include "law/trace.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ JSON */

static const char *provenance_name(law_provenance_type type)
{
    static const char *const names[] = {
        [LAW_DIRECT] = "Direct", [LAW_REACTIVE] = "Reactive", [LAW_OVERRIDE] = "Override"};
    return names[type];
}

static void put_provenance(json *j, const law_provenance *p)
{
    json_object(j);
    json_key(j, S("type"));
    json_str(j, str_of(provenance_name(p->type)));
    json_key(j, S("law_id"));
    json_str(j, p->law_id);
    json_key(j, S("article"));
    json_str(j, p->article);
    if (p->type == LAW_REACTIVE) {
        json_key(j, S("hook_point"));
        json_str(j, p->hook_point);
    }
    json_object_end(j);
}

static void put_result(json *j, const cli_case *k, const law_result *r, str day)
{
    json_object(j);
    json_key(j, S("law"));
    json_str(j, k->request.law);
    json_key(j, S("date"));
    json_str(j, day);
    json_key(j, S("article"));
    json_str(j, r->article);
    json_key(j, S("outputs"));
    json_object(j);
    for (size_t i = 0; i < r->output_count; i++) {
        json_key(j, r->outputs[i].name);
        law_value_json(j, r->outputs[i].value);
    }
    json_object_end(j);
    json_key(j, S("provenance"));
    json_object(j);
    for (size_t i = 0; i < r->output_count; i++) {
        json_key(j, r->outputs[i].name);
        put_provenance(j, &r->outputs[i].provenance);
    }
    json_object_end(j);
    json_key(j, S("inputs"));
    json_object(j);
    for (size_t i = 0; i < r->input_count; i++) {
        json_key(j, r->inputs[i].name);
        law_value_json(j, r->inputs[i].value);
    }
    json_object_end(j);
    if (r->trace != NULL) {
        json_key(j, S("trace"));
        law_trace_json(j, r->trace);
    }
    json_object_end(j);
}

/* ------------------------------------------------------------------ the trace as text */

static bool runs_article(const law_event *e)
{
    return e->type == LAW_EVENT_ARTICLE || e->type == LAW_EVENT_HOOK || e->type == LAW_EVENT_OVERRIDE ||
           e->type == LAW_EVENT_CACHED;
}

/* `type name = value [HOW]` for each event, indented by depth; returns the event after this one's subtree. */
static size_t put_event(buf *b, const law_trace *t, size_t i, size_t end, int depth)
{
    const law_event *e = &t->events[i];
    size_t stop = e->size > 0 ? i + e->size : end; /* an unfinished event holds all that follows */
    const char *how = law_event_how_name(e);
    bool stopped = e->value.kind == LAW_UNSET || e->value.kind == LAW_FAILED;
    buf_printf(b, "%*s%s ", 2 * depth, "", law_event_type_name(e));
    if (runs_article(e)) {
        buf_printf(b, STR_FMT " of " STR_FMT, STR_ARG(law_event_article(e)), STR_ARG(law_event_law(e)));
    } else {
        buf_put(b, law_event_name(t, e));
        buf_printf(b, " = " STR_FMT, STR_ARG(stopped ? S("(stopped here)") : law_value_text(b->a, e->value)));
    }
    if (how[0] != '\0') {
        buf_printf(b, " [%s]", how);
    }
    buf_char(b, '\n');
    for (size_t k = i + 1; k < stop;) {
        k = put_event(b, t, k, stop, depth + 1);
    }
    return stop;
}

static void put_trace(buf *b, const law_trace *t)
{
    for (size_t i = 0; i < t->count;) {
        i = put_event(b, t, i, t->count, 0);
    }
}

/* ------------------------------------------------------------------ the outcome as text */

static bool is_requested(const law_request *q, str name)
{
    for (size_t i = 0; i < q->output_count; i++) {
        if (str_eq(q->outputs[i], name)) {
            return true;
        }
    }
    return false;
}

/* A line of the table that is still to be aligned. */
typedef struct row {
    str name, value, source;
} row;

static row row_of(arena *a, const law_output *o)
{
    static const char *const how[] = {
        [LAW_DIRECT] = "direct", [LAW_REACTIVE] = "by a hook", [LAW_OVERRIDE] = "by an override"};
    const law_provenance *p = &o->provenance;
    str source = str_printf(a, "(article " STR_FMT " of " STR_FMT "; %s)", STR_ARG(p->article), STR_ARG(p->law_id),
                            how[p->type]);
    return (row){o->name, law_value_text(a, o->value), source};
}

static void put_padded(buf *b, str text, size_t width)
{
    buf_put(b, text);
    for (size_t n = str_utf8_len(text); n < width; n++) {
        buf_char(b, ' ');
    }
}

static void put_rows(buf *b, const row *rows, size_t n)
{
    enum { VALUE_MAX = 40 }; /* a longer value does not push the others aside */
    size_t names = 0, values = 0;
    for (size_t i = 0; i < n; i++) {
        size_t width = str_utf8_len(rows[i].value);
        names = str_utf8_len(rows[i].name) > names ? str_utf8_len(rows[i].name) : names;
        values = width > values && width <= VALUE_MAX ? width : values;
    }
    for (size_t i = 0; i < n; i++) {
        put_padded(b, rows[i].name, names);
        buf_put(b, S(" = "));
        put_padded(b, rows[i].value, rows[i].source.n > 0 ? values : 0);
        buf_put(b, rows[i].source.n > 0 ? S("   ") : S(""));
        buf_put(b, rows[i].source);
        buf_char(b, '\n');
    }
}

/* First what was asked, in that order; then what the same articles and their hooks gave as well. */
static void put_outcome(buf *b, const cli_case *k, const law_result *r, str day)
{
    arena *a = b->a;
    row *rows = ARENA_ARRAY(a, row, k->request.output_count + r->output_count);
    law_version_info info = law_version_describe(r->version);
    size_t asked = k->request.output_count, n = asked;
    for (size_t i = 0; i < asked; i++) {
        const law_output *o = law_result_get(r, k->request.outputs[i]);
        rows[i] = o != NULL ? row_of(a, o)
                            : (row){k->request.outputs[i], S("(declared, but no action computes it)"), STR_NULL};
    }
    for (size_t i = 0; i < r->output_count; i++) {
        if (!is_requested(&k->request, r->outputs[i].name)) {
            rows[n++] = row_of(a, &r->outputs[i]);
        }
    }
    buf_printf(b, STR_FMT " on " STR_FMT, STR_ARG(info.id), STR_ARG(day));
    if (info.valid_from.n > 0) {
        buf_printf(b, ", in the version of " STR_FMT, STR_ARG(info.valid_from));
    }
    buf_put(b, S("\n\n"));
    put_rows(b, rows, asked);
    if (n > asked) {
        buf_put(b, S("\nthe same articles also gave\n"));
        put_rows(b, rows + asked, n - asked);
    }
}

/* ------------------------------------------------------------------ eval */

static str trace_json(arena *a, const law_trace *t)
{
    buf b = buf_in(a);
    json j = json_to(&b, 0);
    law_trace_json(&j, t);
    return buf_str(&b);
}

/* With the steps up to the failure, which often explain it. */
static bool fail_case(cli_call *call, const cli_case *k, err *e)
{
    cli_advise(call, k, e);
    const law_trace *t = law_run_trace(k->run);
    if (t != NULL && cli_flag(call, "json")) {
        call->failure_trace = trace_json(call->a, t);
    } else if (t != NULL) {
        buf b = buf_in(call->a);
        put_trace(&b, t);
        cli_print(buf_str(&b));
    }
    return false;
}

static bool run_eval(cli_call *call, err *e)
{
    cli_case k;
    law_result r;
    buf b = buf_in(call->a);
    TRY(cli_read_case(call, &k, e));
    k.request.trace = cli_flag(call, "trace");
    if (!law_run_evaluate(k.run, k.view, &k.request, &r, e)) {
        return fail_case(call, &k, e);
    }
    str day = date_text(call->a, law_view_day(k.view));
    if (cli_flag(call, "receipt")) {
        buf_put(&b, law_receipt_write(call->a, k.corpus, k.view, &k.request, &r, clock_now()));
    } else if (cli_flag(call, "json")) {
        json j = json_to(&b, 2);
        put_result(&j, &k, &r, day);
    } else {
        put_outcome(&b, &k, &r, day);
        if (r.trace != NULL) {
            buf_char(&b, '\n');
            put_trace(&b, r.trace);
        }
    }
    if (!str_ends(buf_str(&b), S("\n"))) {
        buf_char(&b, '\n');
    }
    cli_print(buf_str(&b));
    return true;
}

static const cli_option eval_options[] = {
    CLI_CASE_OPTIONS,
    {.name = "trace", .help = "also every step, as a tree"},
    {.name = "receipt", .help = "print a receipt instead: JSON with all that is needed to make the decision again"},
    {.name = "json", .help = "print JSON: law, date, article, outputs, provenance, inputs and, with --trace, trace"},
    {0},
};

const cli_command cli_law_eval = {
    .words = {"law", "eval"},
    .help = "Apply a law to one case: compute outcomes for a day.",
    .details =
        "Prints each outcome with the article it comes from. What neither --params nor --data gives is looked up as "
        "the law says: in "
        "other laws, open terms and definitions.\n"
        "In --params, {\"dec\": \"1.50\"} is the exact decimal 1.50 and {\"obj\": {...}} is an object as it stands.",
    .example =
        "samenhang law eval --laws content/laws --law algemene_kinderbijslagwet --output eerste_dag_van_het_kwartaal "
        "--date 2026-08-20",
    .options = eval_options,
    .run = run_eval,
};

/* ------------------------------------------------------------------ explain */

static bool run_explain(cli_call *call, err *e)
{
    cli_case k;
    law_result r;
    text_language language = TEXT_NL;
    str code = cli_value(call, "lang");
    if (code.n > 0 && !text_language_from(code, &language)) {
        return err_set(e, ERR_USAGE, "'" STR_FMT "' is no language of this program; --lang is nl or en", STR_ARG(code));
    }
    TRY(cli_read_case(call, &k, e));
    k.request.trace = true;
    if (!law_run_evaluate(k.run, k.view, &k.request, &r, e)) {
        cli_advise(call, &k, e);
        return false;
    }
    str text = law_explain(call->a, r.trace, &r, k.request.outputs, k.request.output_count, language);
    cli_print(text);
    if (!str_ends(text, S("\n"))) {
        cli_print(S("\n"));
    }
    return true;
}

static const cli_option explain_options[] = {
    CLI_CASE_OPTIONS,
    {.name = "lang", .value = "nl|en", .help = "language of the sentences; without it nl"},
    {0},
};

const cli_command cli_law_explain = {
    .words = {"law", "explain"},
    .help = "Tell in sentences how a law comes to its outcome for one case.",
    .details = "Reads the same case as law eval; ends with the articles that were used.",
    .example =
        "samenhang law explain --laws content/laws --law algemene_kinderbijslagwet --output is_verzekerd_kinderbijslag "
        "--date 2026-07-01 --params '{\"woont_in_nederland\": true, \"nederlander_of_gelijkgesteld\": true}' --lang en",
    .options = explain_options,
    .run = run_explain,
};
