/* One evaluation from request to result (docs/law-format.md, "Executing an article" and "Results"). */
#include "law/record.h"
#include "law/run.h"

#include "base/banned.h"

const char *law_error_name(int code)
{
    static const char *const names[LAW_ERRORS] = {
        [LAW_OK] = "",
        [LAW_E_LOAD] = "LoadError",
        [LAW_E_YAML] = "YamlError",
        [LAW_E_VARIABLE_NOT_FOUND] = "VariableNotFound",
        [LAW_E_INVALID_OPERATION] = "InvalidOperation",
        [LAW_E_TYPE_MISMATCH] = "TypeMismatch",
        [LAW_E_UNIT_MISMATCH] = "UnitMismatch",
        [LAW_E_DIVISION_BY_ZERO] = "DivisionByZero",
        [LAW_E_INVALID_URI] = "InvalidUri",
        [LAW_E_LAW_NOT_FOUND] = "LawNotFound",
        [LAW_E_NOT_YET_IN_FORCE] = "LawNotYetInForce",
        [LAW_E_ENDED] = "LawEnded",
        [LAW_E_OUTPUT_NOT_FOUND] = "OutputNotFound",
        [LAW_E_CIRCULAR] = "CircularReference",
        [LAW_E_OVERFLOW] = "ArithmeticOverflow",
        [LAW_E_TOO_DEEP] = "MaxDepthExceeded",
        [LAW_E_RESOLUTION] = "ResolutionError",
        [LAW_E_DATA_SOURCE] = "DataSourceError",
        [LAW_E_INVALID_DATE] = "InvalidDate",
        [LAW_E_UNTRANSLATABLE] = "Untranslatable",
    };
    return code >= 0 && code < LAW_ERRORS ? names[code] : "";
}

static const char *const mode_names[] = {"error", "propagate", "warn", "ignore"};

bool law_mode_from(str name, law_mode *out)
{
    for (int i = 0; i < 4; i++) {
        if (str_eq(name, str_of(mode_names[i]))) {
            *out = (law_mode)i;
            return true;
        }
    }
    return false;
}

const char *law_mode_name(law_mode m)
{
    return mode_names[m];
}

/* ------------------------------------------------------------------ beginning */

static void begin(law_run *m, const law_view *view, const law_request *q, err *e)
{
    arena_reset(m->mem);
    m->view = view;
    m->c = view->c;
    m->data = q->data;
    m->mode = q->mode;
    m->stage = q->stage.n == 0 ? m->c->known.besluit : law_names_find(&m->c->names, q->stage);
    m->context = law_names_find(&m->c->names, q->law);
    m->guard = NULL;
    m->nesting = 0;
    m->nothing = NULL;
    m->top = m->values;
    m->e = e;
    m->extra_name_count = 0;
    memset(m->scopes, 0, sizeof m->scopes);
    memset(m->memo, 0, sizeof m->memo);
    m->trace = NULL;
    if (q->trace) {
        m->trace = ARENA_NEW(m->mem, law_trace);
        m->trace->mem = m->mem;
        m->trace->c = m->c;
    }
}

/* The given parameters, sorted by symbol; a name that no law knows gets a symbol of its own (it may still be a data source's key). */
static law_scope *given_scope(law_run *m, const law_request *q)
{
    law_sym *names = arena_array(m->mem, q->parameter_count, sizeof *names);
    law_value *values = arena_array(m->mem, q->parameter_count, sizeof *values);
    str *extra = arena_array(m->mem, q->parameter_count, sizeof *extra);
    uint32_t n = 0;
    for (size_t i = 0; i < q->parameter_count; i++) {
        law_sym name = law_names_find(&m->c->names, q->parameters[i].name);
        if (name >= m->c->sealed_names) {
            size_t at = 0;
            while (at < m->extra_name_count && !str_eq(extra[at], q->parameters[i].name)) {
                at++;
            }
            extra[at] = q->parameters[i].name;
            m->extra_name_count += at == m->extra_name_count;
            name = (law_sym)(m->c->sealed_names + at);
        }
        uint32_t at = n;
        while (at > 0 && names[at - 1] > name) {
            at--;
        }
        if (at > 0 && names[at - 1] == name) { /* given twice: the last wins */
            values[at - 1] = q->parameters[i].value;
            continue;
        }
        memmove(names + at + 1, names + at, (n - at) * sizeof *names);
        memmove(values + at + 1, values + at, (n - at) * sizeof *values);
        names[at] = name;
        values[at] = q->parameters[i].value;
        n++;
    }
    m->extra_names = extra;
    return law_scope_of(m, names, values, n);
}

/* ------------------------------------------------------------------ which articles */

static const law_version *find_version(law_run *m, const law_request *q, const law_law **law)
{
    law_error why;
    const law_version *ended;
    *law = law_corpus_law(m->c, m->context);
    if (*law == NULL) {
        law_fail(m, NULL, 0, 0, LAW_E_LAW_NOT_FOUND, "Law not found: " STR_FMT, STR_ARG(q->law));
        return NULL;
    }
    const law_version *v = law_in_force(*law, m->view->day, &why, &ended);
    if (v != NULL) {
        return v;
    }
    str day = date_text(m->mem, m->view->day);
    if (why == LAW_E_ENDED) {
        law_fail(m, NULL, 0, 0, why, "No version of law '" STR_FMT "' in force on " STR_FMT "; last in force until " STR_FMT,
                 STR_ARG(q->law), STR_ARG(day), STR_ARG(ended->info.valid_to));
    } else {
        law_fail(m, NULL, 0, 0, why, "No version of law '" STR_FMT "' in force on " STR_FMT " (not yet in force)", STR_ARG(q->law),
                 STR_ARG(day));
    }
    return NULL;
}

/* The articles that answer for the outputs, each once, in order of number as text. */
static bool find_articles(law_run *m, const law_request *q, const law_law *law, const law_version *v, const law_article **out,
                          size_t *n)
{
    *n = 0;
    for (size_t i = 0; i < q->output_count; i++) {
        const law_article *a = law_find_output(law, v, law_names_find(&m->c->names, q->outputs[i]));
        if (a == NULL) {
            law_fail(m, NULL, 0, 0, LAW_E_OUTPUT_NOT_FOUND, "Output '" STR_FMT "' not found in law '" STR_FMT "'",
                     STR_ARG(q->outputs[i]), STR_ARG(q->law));
            return false;
        }
        size_t at = *n;
        while (at > 0 && str_cmp(out[at - 1]->number, a->number) > 0) {
            at--;
        }
        if (at > 0 && out[at - 1] == a) {
            continue;
        }
        memmove(out + at + 1, out + at, (*n - at) * sizeof *out);
        out[at] = a;
        (*n)++;
    }
    return true;
}

/* ------------------------------------------------------------------ collecting */

typedef struct collected {
    law_output *outputs;
    size_t output_count;
    law_entry *inputs;
    size_t input_count;
} collected;

/* A later article's outcome replaces an earlier one's of the same name. */
static law_output *place_of_output(collected *r, str name, bool first_article)
{
    for (size_t i = 0; !first_article && i < r->output_count; i++) {
        if (str_eq(r->outputs[i].name, name)) {
            return &r->outputs[i];
        }
    }
    return &r->outputs[r->output_count++];
}

static law_entry *place_of_input(collected *r, str name, bool first_article)
{
    for (size_t i = 0; !first_article && i < r->input_count; i++) {
        if (str_eq(r->inputs[i].name, name)) {
            return &r->inputs[i];
        }
    }
    return &r->inputs[r->input_count++];
}

static law_provenance provenance_of(const activation *f, law_sym name)
{
    const law_article *a = f->article;
    for (const law_changed *c = f->changed; c != NULL; c = c->next) {
        if (c->name == name) {
            return (law_provenance){LAW_OVERRIDE, c->article->law->id, c->article->number, STR_NULL};
        }
    }
    return (law_provenance){LAW_DIRECT, a->law->id, a->number, STR_NULL};
}

static void collect(law_run *m, const activation *f, collected *r, bool first_article)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < a->computed_count; i++) {
        law_sym name = a->computed[i].name;
        str text = law_sym_text(m, name);
        *place_of_output(r, text, first_article) = (law_output){text, f->slots[a->computed[i].slot], provenance_of(f, name)};
    }
    for (size_t i = 0; i < f->extra_count; i++) {
        const law_extra *x = &f->extras[i];
        law_provenance p = {LAW_REACTIVE, x->article->law->id, x->article->number,
                            x->hook->post ? S("post_actions") : S("pre_actions")};
        str text = law_sym_text(m, x->name);
        *place_of_output(r, text, first_article) = (law_output){text, x->value, p};
    }
    for (size_t i = 0; i < a->input_count; i++) {
        law_value v = f->slots[a->inputs[i].slot];
        if (v.kind != LAW_UNSET && v.kind != LAW_LAZY) {
            str text = law_sym_text(m, a->inputs[i].name);
            *place_of_input(r, text, first_article) = (law_entry){text, v};
        }
    }
}

static str article_numbers(law_run *m, const law_article **articles, size_t n)
{
    if (n == 1) {
        return articles[0]->number;
    }
    buf b = buf_in(m->mem);
    for (size_t i = 0; i < n; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, articles[i]->number);
    }
    return buf_str(&b);
}

static bool run_all(law_run *m, const law_article **articles, size_t n, law_scope *given, collected *r)
{
    activation **done = arena_array(m->mem, n, sizeof *done);
    size_t outputs = 0, inputs = 0;
    for (size_t i = 0; i < n; i++) {
        done[i] = law_run_article(m, articles[i], given);
        TRY(done[i] != NULL);
        outputs += articles[i]->computed_count + done[i]->extra_count;
        inputs += articles[i]->input_count;
    }
    r->outputs = arena_array(m->mem, outputs, sizeof *r->outputs);
    r->inputs = arena_array(m->mem, inputs, sizeof *r->inputs);
    for (size_t i = 0; i < n; i++) {
        collect(m, done[i], r, i == 0);
    }
    return true;
}

bool law_run_evaluate(law_run *m, const law_view *view, const law_request *q, law_result *out, err *e)
{
    const law_law *law;
    size_t n;
    collected r = {0};
    begin(m, view, q, e);
    if (q->output_count == 0) {
        law_fail(m, NULL, 0, 0, LAW_E_INVALID_OPERATION, "Invalid operation: no output was asked for");
        return false;
    }
    law_scope *given = given_scope(m, q);
    const law_version *v = find_version(m, q, &law);
    const law_article **articles = arena_array(m->mem, q->output_count, sizeof *articles);
    TRY(v != NULL && find_articles(m, q, law, v, articles, &n));
    TRY(run_all(m, articles, n, given, &r));
    *out = (law_result){.version = v,
                        .article = article_numbers(m, articles, n),
                        .outputs = r.outputs,
                        .output_count = r.output_count,
                        .inputs = r.inputs,
                        .input_count = r.input_count,
                        .trace = m->trace,
                        .run = m};
    return true;
}

const law_trace *law_run_trace(const law_run *m)
{
    return m->trace;
}

const law_output *law_result_get(const law_result *r, str name)
{
    for (size_t i = 0; i < r->output_count; i++) {
        if (str_eq(r->outputs[i].name, name)) {
            return &r->outputs[i];
        }
    }
    return NULL;
}
