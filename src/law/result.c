/* One evaluation from request to result (docs/law-format.md, "Executing an article" and "Results"). */
#include "law/record.h"
#include "law/run.h"
#include "law/unknowns.h"

#include <assert.h>

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

void law_run_on(law_run *m, const law_view *view)
{
    m->view = view;
    m->c = view->c;
    m->data = view->no_data;
    m->first_column = m->data->first_column;
    m->mode = LAW_MODE_ERROR;
    m->stage = m->c->known.besluit;
    m->context = SYM_NONE;
    m->top = m->values;
    m->steps = LAW_STEPS_MAX;
    m->guard = NULL;
    m->current = NULL;
    m->nothing = NULL;
    m->trace = NULL;
    m->unknowns = NULL;
    m->e = NULL;
    m->nesting = 0;
    m->lazy_depth = 0;
    m->slow = false;
    m->series = false;
    m->extra_name_count = 0;
    memset(m->frames, 0, m->frames_used * sizeof *m->frames);
    m->frames_used = 0;
    m->scopes = m->few.scopes;
    m->memo = m->few.memo;
    m->bucket_shift = 32 - FEW_BITS;
    memset(&m->few, 0, sizeof m->few);
}

/* ------------------------------------------------------------------ collecting */

typedef struct collected {
    law_output *outputs;
    size_t output_count;
    unsigned kinds; /* of the outputs: bit k is kind k */
    law_entry *inputs;
    size_t input_count;
    const law_noted *failure; /* how one of the articles may fail */
} collected;

/* A later article's outcome replaces an earlier one's of the same name. */
static inline law_output *place_of_output(collected *r, str name, bool first_article)
{
    for (size_t i = 0; UNLIKELY(!first_article) && i < r->output_count; i++) {
        if (str_eq(r->outputs[i].name, name)) {
            return &r->outputs[i];
        }
    }
    return &r->outputs[r->output_count++];
}

static inline law_entry *place_of_input(collected *r, str name, bool first_article)
{
    for (size_t i = 0; UNLIKELY(!first_article) && i < r->input_count; i++) {
        if (str_eq(r->inputs[i].name, name)) {
            return &r->inputs[i];
        }
    }
    return &r->inputs[r->input_count++];
}

static law_provenance provenance_of(const activation *f, law_sym name)
{
    const law_article *a = f->article;
    for (const law_changed *c = f->reactions != NULL ? f->reactions->changed : NULL; c != NULL; c = c->next) {
        if (c->name == name) {
            return (law_provenance){LAW_OVERRIDE, c->article->law->id, c->article->number, STR_NULL};
        }
    }
    return (law_provenance){LAW_DIRECT, a->law->id, a->number, STR_NULL};
}

static inline str text_of(const law_run *m, law_sym name) /* of a name in a law */
{
    return m->c->names.text[name];
}

static void collect(law_run *m, const activation *f, collected *r, bool first_article)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < a->computed_count; i++) {
        law_sym name = a->computed[i].name;
        str text = text_of(m, name);
        law_value v = f->slots[a->computed[i].slot];
        r->kinds |= 1u << v.kind;
        *place_of_output(r, text, first_article) = (law_output){text, v, provenance_of(f, name)};
    }
    for (size_t i = 0; f->reactions != NULL && i < f->reactions->extra_count; i++) {
        const law_extra *x = &f->reactions->extras[i];
        law_provenance p = {LAW_REACTIVE, x->article->law->id, x->article->number,
                            x->hook->post ? S("post_actions") : S("pre_actions")};
        str text = text_of(m, x->name);
        r->kinds |= 1u << x->value.kind;
        *place_of_output(r, text, first_article) = (law_output){text, x->value, p};
    }
    for (size_t i = 0; i < a->input_count; i++) {
        law_value v = f->slots[a->inputs[i].slot];
        if (v.kind != LAW_UNSET && v.kind != LAW_LAZY) {
            str text = text_of(m, a->inputs[i].name);
            *place_of_input(r, text, first_article) = (law_entry){text, v};
        }
    }
}

/* An outcome that shares parts with itself can be too large to write down, however small it was to make. */
static bool outputs_fit(law_run *m, const collected *r, const law_article *a)
{
    if ((r->kinds & (1u << LAW_LIST | 1u << LAW_OBJECT)) == 0) {
        return true;
    }
    for (size_t i = 0; i < r->output_count; i++) {
        if (law_value_parts(r->outputs[i].value, LAW_VALUE_PARTS_MAX) > LAW_VALUE_PARTS_MAX) {
            law_fail(m, a, 0, 0, LAW_E_TOO_DEEP, "Maximum size exceeded: output '" STR_FMT "' has more than %d parts",
                     STR_ARG(r->outputs[i].name), LAW_VALUE_PARTS_MAX);
            return false;
        }
    }
    return true;
}

static size_t extra_count(const activation *f)
{
    return f->reactions != NULL ? f->reactions->extra_count : 0;
}

static bool run_all(law_run *m, const law_plan *p, law_scope *given, collected *r)
{
    activation *only, **done = p->article_count == 1 ? &only : ARENA_ARRAY(m->mem, activation *, p->article_count);
    size_t outputs = 0, inputs = 0;
    for (size_t i = 0; i < p->article_count; i++) {
        done[i] = law_run_article(m, p->articles[i], given);
        TRY(done[i] != NULL);
        if (UNLIKELY(done[i]->may_fail)) {
            r->failure = law_noted_failure(m, done[i]);
        }
        outputs += p->articles[i]->computed_count + extra_count(done[i]);
        inputs += p->articles[i]->input_count;
    }
    r->outputs = arena_array(m->mem, outputs, sizeof *r->outputs);
    r->inputs = arena_array(m->mem, inputs, sizeof *r->inputs);
    for (size_t i = 0; i < p->article_count; i++) {
        collect(m, done[i], r, i == 0);
    }
    return outputs_fit(m, r, p->articles[0]);
}

static inline void use_data(law_run *m, const law_data *data)
{
    if (data != NULL) {
        assert(data->c == m->c); /* symbols of another corpus would mean other names */
        m->data = data;
        m->first_column = data->first_column;
    }
}

static void begin_trace(law_run *m)
{
    m->trace = ARENA_NEW(m->mem, law_trace);
    m->trace->mem = m->mem;
    m->trace->c = m->c;
    m->slow = true;
}

static void begin(law_run *m, const law_plan *p, const law_data *data, bool trace, err *e)
{
    law_run_on(m, p->view);
    m->mode = p->mode;
    m->stage = p->stage;
    m->context = p->version->id_sym;
    m->extra_names = p->extra_names;
    m->extra_name_count = p->extra_name_count;
    m->e = e;
    use_data(m, data);
    if (trace) {
        begin_trace(m);
    }
}

static bool run_begun(law_run *m, const law_plan *p, const law_value *values, law_result *out)
{
    collected r = {0};
    law_value *given = arena_array(m->mem, p->name_count, sizeof *given);
    for (uint32_t i = 0; i < p->name_count; i++) {
        given[i] = values[p->from[i]];
    }
    TRY(run_all(m, p, law_scope_of(m, p->names, given, p->name_count), &r));
    *out = (law_result){.version = p->version,
                        .article = p->article_text,
                        .outputs = r.outputs,
                        .output_count = r.output_count,
                        .inputs = r.inputs,
                        .input_count = r.input_count,
                        .failure = r.failure != NULL ? r.failure->failure : NULL,
                        .failure_facts = r.failure != NULL ? r.failure->facts : NULL,
                        .trace = m->trace};
    return true;
}

static bool run_plan(law_run *m, const law_plan *p, const law_value *values, const law_data *data, bool trace,
                     law_result *out, err *e)
{
    begin(m, p, data, trace, e);
    assert(!m->data->has_unknown); /* law_plan_suppose is for that */
    return run_begun(m, p, values, out);
}

bool law_plan_suppose(law_run *m, const law_plan *p, const law_value *values, const law_data *data,
                      const law_value *supposed, size_t fact_count, law_result *out, err *e)
{
    arena_reset(m->mem);
    begin(m, p, data, false, NULL);
    law_begin_unknown(m, supposed, fact_count);
    bool good = run_begun(m, p, values, out);
    if (!good && e != NULL) {
        *e = m->unknowns->error;
    }
    m->e = NULL; /* it was in memory of this evaluation */
    return good;
}

bool law_plan_run(law_run *m, const law_plan *p, const law_value *values, const law_data *data, bool trace,
                  law_result *out, err *e)
{
    arena_reset(m->mem);
    return run_plan(m, p, values, data, trace, out, e);
}

static const law_value *values_of(law_run *m, const law_request *q)
{
    law_value *values = arena_array(m->mem, q->parameter_count, sizeof *values);
    for (size_t i = 0; i < q->parameter_count; i++) {
        values[i] = q->parameters[i].value;
    }
    return values;
}

bool law_run_evaluate(law_run *m, const law_view *view, const law_request *q, law_result *out, err *e)
{
    arena_reset(m->mem);
    m->series = false;
    m->trace = NULL;
    m->obstacle = (law_obstacle){0};
    const law_plan *p = law_plan_new(m->mem, view, q, e);
    TRY(p != NULL);
    return run_plan(m, p, values_of(m, q), q->data, q->trace, out, e);
}

/* ------------------------------------------------------------------ a series */

enum { SERIES_EVENTS = 4096 }; /* room to begin with: what a family takes */

static void use_large_tables(law_run *m)
{
    m->bucket_shift = 32 - MANY_BITS;
    m->scopes = arena_zero(m->mem, ((size_t)1 << MANY_BITS) * sizeof *m->scopes);
    m->memo = arena_zero(m->mem, ((size_t)1 << MANY_BITS) * sizeof *m->memo);
    m->nothing = NULL;
}

void law_series_begin(law_run *m, const law_view *view, const law_data *data, bool trace)
{
    arena_reset(m->mem);
    law_run_on(m, view);
    use_large_tables(m);
    m->series = true;
    use_data(m, data);
    if (trace) {
        begin_trace(m);
        m->trace->cap = SERIES_EVENTS;
        m->trace->events = arena_array(m->mem, SERIES_EVENTS, sizeof *m->trace->events);
    }
}

/* What was found holds for a plan that asks in the same way: otherwise other hooks, overrides and names may count. */
static bool asks_alike(const law_run *m, const law_plan *p)
{
    return p->mode == m->mode && p->stage == m->stage && p->extra_name_count == 0 && m->extra_name_count == 0 &&
           (p->version->id_sym == m->context || !m->view->has_overrides);
}

bool law_series_run(law_run *m, const law_plan *p, const law_value *values, law_result *out, err *e)
{
    assert(m->series && p->view == m->view);
    if (!asks_alike(m, p)) {
        use_large_tables(m);
    }
    m->mode = p->mode;
    m->stage = p->stage;
    m->context = p->version->id_sym;
    m->extra_names = p->extra_names;
    m->extra_name_count = p->extra_name_count;
    m->e = e;
    m->steps = LAW_STEPS_MAX;
    m->nesting = 0;
    m->lazy_depth = 0;
    m->top = m->values;
    if (m->trace != NULL) {
        law_record_first(m);
    }
    bool good = run_begun(m, p, values, out);
    law_forget_running(m);
    return good;
}

bool law_series_evaluate(law_run *m, const law_request *q, law_result *out, err *e)
{
    assert(m->series);
    m->obstacle = (law_obstacle){0};
    if (m->trace != NULL) {
        law_record_first(m);
    }
    const law_plan *p = law_plan_new(m->mem, m->view, q, e);
    TRY(p != NULL);
    return law_series_run(m, p, values_of(m, q), out, e);
}

const law_trace *law_run_trace(const law_run *m)
{
    return m->trace;
}

law_obstacle law_run_obstacle(const law_run *m)
{
    return m->obstacle;
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
