/* Golden vectors: one case a line, with its expected outputs or error category. */
#include "law/suite.h"

#include <stdio.h>

#include "base/banned.h"

typedef struct vector_case {
    arena *a;
    const doc *d;
    str id;
    law_run *run;
    uint64_t doubt; /* seed; 0 = none */
    char why[400];  /* of a mismatch */
} vector_case;

/* ------------------------------------------------------------------ error categories */

/* How the published messages of each category begin. */
static const struct {
    const char *start;
    law_error code;
} starts[] = {
    {"Variable not found", LAW_E_VARIABLE_NOT_FOUND},
    {"Invalid operation", LAW_E_INVALID_OPERATION},
    {"Type mismatch", LAW_E_TYPE_MISMATCH},
    {"Unit mismatch", LAW_E_UNIT_MISMATCH},
    {"Division by zero", LAW_E_DIVISION_BY_ZERO},
    {"Invalid URI", LAW_E_INVALID_URI},
    {"Law not found", LAW_E_LAW_NOT_FOUND},
    {"Output '", LAW_E_OUTPUT_NOT_FOUND},
    {"Circular reference", LAW_E_CIRCULAR},
    {"Arithmetic overflow", LAW_E_OVERFLOW},
    {"Maximum", LAW_E_TOO_DEEP},
    {"Resolution error", LAW_E_RESOLUTION},
    {"Data source error", LAW_E_DATA_SOURCE},
    {"Invalid date", LAW_E_INVALID_DATE},
    {"Untranslatable construct", LAW_E_UNTRANSLATABLE},
    {"Failed to load", LAW_E_LOAD},
    {"Load error", LAW_E_LOAD},
    {"YAML parse error", LAW_E_YAML},
};

static law_error expected_code(str text)
{
    if (str_starts(text, S("No version of law"))) {
        return str_find(text, S("last in force")) >= 0 ? LAW_E_ENDED : LAW_E_NOT_YET_IN_FORCE;
    }
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (str_starts(text, str_of(starts[i].start))) {
            return starts[i].code;
        }
    }
    return LAW_OK;
}

/* ------------------------------------------------------------------ comparing */

__attribute__((format(printf, 2, 3))) static bool differs(vector_case *v, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(v->why, sizeof v->why, format, args);
    va_end(args);
    return false;
}

static str field_text(const doc *d, const char *key)
{
    const doc *f = doc_get(d, str_of(key));
    return f != NULL && f->kind == DOC_SCALAR && !doc_is_null(f) ? f->text : STR_NULL;
}

static bool same_outputs(vector_case *v, const doc *expected, const law_result *r)
{
    err ignored = {0};
    for (size_t i = 0; i < expected->n; i++) {
        const law_output *o = law_result_get(r, expected->entries[i].key);
        law_value want;
        if (!law_value_from_doc(v->a, expected->entries[i].value, true, &want, &ignored)) {
            return differs(v, "the expected value of '" STR_FMT "' cannot be read", STR_ARG(expected->entries[i].key));
        }
        if (o == NULL) {
            return differs(v, "output '" STR_FMT "' is missing", STR_ARG(expected->entries[i].key));
        }
        if (!law_equal_structural(o->value, want)) {
            return differs(v, "output '" STR_FMT "' is " STR_FMT " (%s), expected " STR_FMT " (%s)", STR_ARG(o->name),
                           STR_ARG(law_value_text(v->a, o->value)),
                           o->value.kind == LAW_DEC ? "decimal" : law_kind_name(o->value),
                           STR_ARG(law_value_text(v->a, want)), want.kind == LAW_DEC ? "decimal" : law_kind_name(want));
        }
    }
    if (r->output_count != expected->n) {
        for (size_t i = 0; i < r->output_count; i++) {
            if (doc_get(expected, r->outputs[i].name) == NULL) {
                return differs(v, "output '" STR_FMT "' was not expected", STR_ARG(r->outputs[i].name));
            }
        }
    }
    return true;
}

static bool same_provenance(vector_case *v, const doc *expected, const law_result *r)
{
    static const char *const types[] = {"Direct", "Reactive", "Override"};
    for (size_t i = 0; expected != NULL && i < expected->n; i++) {
        const law_output *o = law_result_get(r, expected->entries[i].key);
        const doc *p = expected->entries[i].value;
        if (o == NULL || !str_eq(field_text(p, "type"), str_of(types[o->provenance.type])) ||
            !str_eq(field_text(p, "law_id"), o->provenance.law_id) ||
            !str_eq(field_text(p, "article"), o->provenance.article) ||
            !str_eq(field_text(p, "hook_point"), o->provenance.hook_point)) {
            return differs(v, "the provenance of '" STR_FMT "' differs", STR_ARG(expected->entries[i].key));
        }
    }
    return true;
}

static bool same_result(vector_case *v, const doc *expect, const law_result *r)
{
    const doc *outputs = doc_get(expect, S("outputs"));
    str article = field_text(expect, "article");
    if (outputs == NULL) {
        return differs(v, "succeeded, expected the error \"" STR_FMT "\"", STR_ARG(field_text(expect, "error")));
    }
    if (article.n > 0 && !str_eq(article, r->article)) {
        return differs(v, "article is " STR_FMT ", expected " STR_FMT, STR_ARG(r->article), STR_ARG(article));
    }
    return same_outputs(v, outputs, r) && same_provenance(v, doc_get(expect, S("provenance")), r);
}

static bool same_error(vector_case *v, const doc *expect, const err *e)
{
    str wanted = field_text(expect, "error");
    if (wanted.n == 0) {
        return differs(v, "failed with \"%s\", expected outputs", e->message);
    }
    if (expected_code(wanted) != (law_error)e->code) {
        return differs(v, "failed with %s \"%s\", expected \"" STR_FMT "\"", law_error_name(e->code), e->message,
                       STR_ARG(wanted));
    }
    return true;
}

/* ------------------------------------------------------------------ running one */

static bool read_request(vector_case *v, law_request *q, date *day, err *e)
{
    const doc *outputs = doc_get(v->d, S("outputs")), *params = doc_get(v->d, S("params"));
    str mode = field_text(v->d, "mode");
    if (outputs == NULL || outputs->kind != DOC_LIST) {
        return err_set(e, ERR_INPUT, "a vector needs 'outputs', a list of names");
    }
    str *names = ARENA_ARRAY(v->a, str, outputs->n);
    for (size_t i = 0; i < outputs->n; i++) {
        names[i] = outputs->items[i]->kind == DOC_SCALAR ? outputs->items[i]->text : STR_NULL;
    }
    size_t n = params != NULL && params->kind == DOC_MAP ? params->n : 0;
    law_entry *parameters = ARENA_ARRAY(v->a, law_entry, n);
    for (size_t i = 0; i < n; i++) {
        parameters[i].name = params->entries[i].key;
        TRY(law_value_from_doc(v->a, params->entries[i].value, true, &parameters[i].value, e));
    }
    *q = (law_request){.law = field_text(v->d, "law"),
                       .outputs = names,
                       .output_count = outputs->n,
                       .parameters = parameters,
                       .parameter_count = n,
                       .stage = field_text(v->d, "stage")};
    if (mode.n > 0 && !law_mode_from(mode, &q->mode)) {
        return err_set(e, ERR_INPUT, "'" STR_FMT "' is no mode; expected error, propagate, warn or ignore",
                       STR_ARG(mode));
    }
    if (!date_parse(field_text(v->d, "date"), day)) {
        return err_at(e, ERR_INPUT, LAW_E_INVALID_DATE, STR_NULL, 0, 0, "'" STR_FMT "' is no date; expected YYYY-MM-DD",
                      STR_ARG(field_text(v->d, "date")));
    }
    return true;
}

/* A vector must hold also when facts are taken away: what is then possible includes what it says. */
static bool holds_in_doubt(vector_case *v, const law_corpus *c, const law_view *view, const law_request *q)
{
    str why;
    uint64_t seed = v->doubt + str_hash(v->id);
    return v->doubt == 0 || law_suite_doubt(v->a, v->run, view, c, q, doc_get(v->d, S("sources")), seed, &why) ||
           differs(v, STR_FMT, STR_ARG(why));
}

static bool evaluate(vector_case *v, const law_corpus *c, law_result *r, bool *doubted, err *e)
{
    law_request q;
    date day;
    TRY(read_request(v, &q, &day, e));
    law_data *data = law_data_new(c);
    arena_defer(v->a, (void (*)(void *))law_data_free, data);
    const doc *sources = doc_get(v->d, S("sources"));
    if (sources != NULL) {
        TRY(law_data_add_doc(data, sources, true, e));
        q.data = data;
    }
    law_view *view = law_view_at(c, day);
    arena_defer(v->a, (void (*)(void *))law_view_free, view);
    *doubted = !holds_in_doubt(v, c, view, &q);
    return law_run_evaluate(v->run, view, &q, r, e);
}

static bool load_own(vector_case *v, const doc *laws, law_corpus **out, err *e)
{
    law_corpus *c = law_corpus_new();
    arena_defer(v->a, (void (*)(void *))law_corpus_free, c);
    for (size_t i = 0; i < laws->n; i++) {
        TRY(law_corpus_add(c, str_printf(v->a, STR_FMT " law %zu", STR_ARG(v->id), i + 1), laws->items[i]->text, e));
    }
    *out = c;
    return law_corpus_seal(c, e);
}

static bool run_case(vector_case *v, const law_corpus *shared)
{
    const doc *laws = doc_get(v->d, S("laws")), *expect = doc_get(v->d, S("expect"));
    law_corpus *own = NULL;
    law_result r;
    err e = {0};
    if (expect == NULL) {
        return differs(v, "the vector has no 'expect'");
    }
    if (laws != NULL && !load_own(v, laws, &own, &e)) {
        return same_error(v, expect, &e);
    }
    if (own == NULL && shared == NULL) {
        return differs(v, "the vector brings no laws of its own; give a directory of laws");
    }
    bool doubted = false;
    bool same = evaluate(v, own != NULL ? own : shared, &r, &doubted, &e) ? same_result(v, expect, &r)
                                                                          : same_error(v, expect, &e);
    return same && !doubted;
}

bool law_suite_vectors(const law_corpus *c, str name, str jsonl, const law_suite_report *report, law_tally *tally,
                       err *e)
{
    arena *a = arena_new();
    law_run *run = law_run_new();
    int line = 0;
    bool ok = true;
    while (ok && jsonl.n > 0) {
        ptrdiff_t end = str_find(jsonl, S("\n"));
        str text = str_trim(end < 0 ? jsonl : str_cut(jsonl, 0, (size_t)end));
        jsonl = end < 0 ? STR_NULL : str_from(jsonl, (size_t)end + 1);
        line++;
        vector_case v = {.a = a, .run = run, .doubt = report->doubt};
        if (text.n == 0) {
            continue;
        }
        if (!doc_read_json(a, name, text, &v.d, e) || v.d->kind != DOC_MAP) {
            ok = err_at(e, ERR_SYNTAX, 0, name, line, 0,
                        "this line is no JSON object; a vector file has one on every line");
            break;
        }
        v.id = field_text(v.d, "id");
        bool passed = run_case(&v, c);
        tally->passed += passed;
        tally->failed += !passed;
        if (!passed || report->verbose) {
            report->line(report->context, str_printf(a, STR_FMT ":%d " STR_FMT ": %s", STR_ARG(name), line,
                                                     STR_ARG(v.id), passed ? "passed" : v.why));
        }
        arena_reset(a);
    }
    law_run_free(run);
    arena_free(a);
    return ok;
}
