/* Procedures: a decision that is made in stages, such as application, decision and announcement (docs/law-format.md,
 * "Procedures").
 *
 * The engine keeps nothing between two calls: what has been decided so far is in the state that the caller passes, and
 * everything that was ever given (at the start and since) is in the request's parameters. A stage runs the article
 * anew with the hooks of that stage.
 *
 *     not begun ──▶ stage 1 ──▶ … ──▶ last stage ──▶ done     a stage that requires what nobody gave waits: pending
 */
#include "law/program.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ which procedure */

__attribute__((format(printf, 4, 5))) static bool fail(const law_request *q, err *e, law_error code, const char *format,
                                                       ...)
{
    arena *scratch = arena_new();
    buf message = buf_in(scratch);
    va_list args;
    va_start(args, format);
    buf_vprintf(&message, format, args);
    va_end(args);
    err_at(e, ERR_RULE, (int)code, STR_NULL, 0, 0, STR_FMT " (law '" STR_FMT "')", STR_ARG(buf_str(&message)),
           STR_ARG(q->law));
    arena_free(scratch);
    return false;
}

typedef struct choice {
    const law_procedure *procedure;
    const law_version *law;
    bool tie; /* another law of equal rank has one too */
} choice;

/* Does the procedure answer for the article: by the id that the article names, else as the default of its kind of
 * decision. */
static bool fits(const law_procedure *p, const law_article *a)
{
    return p->legal_character == a->legal_character &&
           (a->procedure_id == SYM_NONE ? p->is_default : p->id == a->procedure_id);
}

static choice choose(const law_view *view, const law_article *a)
{
    choice best = {0};
    for (size_t i = 0; i < view->c->law_count; i++) {
        const law_version *v = view->in_force[i];
        for (size_t j = 0; v != NULL && j < v->procedure_count; j++) {
            bool undecidable = false;
            if (!fits(&v->procedures[j], a)) {
                continue;
            }
            int order = best.law == NULL ? 1 : law_priority(best.law, v, &undecidable);
            if (undecidable) {
                best.tie = true;
            } else if (order > 0) {
                best = (choice){&v->procedures[j], v, false};
            }
        }
    }
    return best;
}

/* The article that answers for the output, as an evaluation would choose it; NULL when there is none: evaluating says
 * why. */
static const law_article *article_of(const law_view *view, const law_request *q, str output)
{
    const law_law *l = law_corpus_law(view->c, law_names_find(&view->c->names, q->law));
    const law_version *v = l != NULL ? view->in_force[l - view->c->laws] : NULL;
    return v != NULL ? law_find_output(l, v, law_names_find(&view->c->names, output)) : NULL;
}

static str name_of(const law_view *view, law_sym name)
{
    return view->c->names.text[name];
}

static bool find_for(const law_view *view, const law_request *q, const law_article *a, const law_procedure **out,
                     err *e)
{
    choice found = choose(view, a);
    if (found.procedure == NULL && a->procedure_id != SYM_NONE) {
        return fail(q, e, LAW_E_INVALID_OPERATION,
                    "Invalid operation: no law in force has the procedure '" STR_FMT "' that article " STR_FMT " names",
                    STR_ARG(name_of(view, a->procedure_id)), STR_ARG(a->number));
    }
    if (found.procedure == NULL) {
        return fail(q, e, LAW_E_INVALID_OPERATION,
                    "Invalid operation: no law in force has a default procedure for a " STR_FMT
                    ", which article " STR_FMT " produces",
                    STR_ARG(name_of(view, a->legal_character)), STR_ARG(a->number));
    }
    if (found.tie) {
        return fail(q, e, LAW_E_RESOLUTION,
                    "Resolution error: Ambiguous priority: several laws of equal rank have the procedure '" STR_FMT "'",
                    STR_ARG(name_of(view, found.procedure->id)));
    }
    *out = found.procedure;
    return true;
}

/* The procedure of the requested outputs, which all have the same one; NULL without error when an output does not
 * exist at all. */
static bool find_procedure(const law_view *view, const law_request *q, const law_procedure **out, err *e)
{
    const law_procedure *found = NULL;
    for (size_t i = 0; i < q->output_count; i++) {
        const law_procedure *one = NULL;
        const law_article *a = article_of(view, q, q->outputs[i]);
        if (a == NULL) {
            *out = NULL;
            return true;
        }
        if (a->legal_character != SYM_NONE) {
            TRY(find_for(view, q, a, &one, e));
        }
        if (found != NULL && one != NULL && found != one) {
            return fail(q, e, LAW_E_INVALID_OPERATION,
                        "Invalid operation: the outputs belong to two procedures, '" STR_FMT "' and '" STR_FMT
                        "'; ask them one by one",
                        STR_ARG(name_of(view, found->id)), STR_ARG(name_of(view, one->id)));
        }
        found = one != NULL ? one : found;
    }
    if (found == NULL && q->output_count > 0) {
        return fail(q, e, LAW_E_INVALID_OPERATION,
                    "Invalid operation: output '" STR_FMT
                    "' is no decision with a procedure; its article has no legal_character",
                    STR_ARG(q->outputs[0]));
    }
    *out = found;
    return true;
}

/* ------------------------------------------------------------------ names and values */

static const law_value *find_entry(const law_entry *list, size_t n, str name)
{
    for (size_t i = n; i > 0; i--) { /* given twice: the last wins */
        if (str_eq(list[i - 1].name, name)) {
            return &list[i - 1].value;
        }
    }
    return NULL;
}

typedef struct advancing {
    arena *a;
    arena *scratch;
    const law_view *view;
    const law_request *q;
    law_entry *outputs; /* accumulated, in a */
    size_t count, cap;
} advancing;

static void put_output(advancing *p, str name, law_value v)
{
    for (size_t i = 0; i < p->count; i++) {
        if (str_eq(p->outputs[i].name, name)) {
            p->outputs[i].value = law_value_copy(p->a, v);
            return;
        }
    }
    law_entry entry = {str_copy(p->a, name), law_value_copy(p->a, v)};
    ARENA_PUSH(p->a, p->outputs, p->count, p->cap, entry);
}

/* The names that the stage requires and that are neither given nor decided. */
static size_t missing(const advancing *p, const law_stage *stage, str **names)
{
    size_t n = 0;
    str *list = ARENA_ARRAY(p->a, str, stage->require_count);
    for (size_t i = 0; i < stage->require_count; i++) {
        str name = name_of(p->view, stage->requires[i]);
        if (find_entry(p->q->parameters, p->q->parameter_count, name) == NULL &&
            find_entry(p->outputs, p->count, name) == NULL) {
            list[n++] = str_copy(p->a, name);
        }
    }
    *names = list;
    return n;
}

/* Runs the article with the hooks of this stage. What was decided before joins the parameters; the given ones prevail. */
static bool run_stage(advancing *p, law_run *r, const law_stage *stage, err *e)
{
    law_request q = *p->q;
    law_result result;
    size_t n = 0;
    law_entry *parameters = ARENA_ARRAY(p->scratch, law_entry, p->count + q.parameter_count);
    for (size_t i = 0; i < p->count; i++) {
        parameters[n++] = p->outputs[i];
    }
    for (size_t i = 0; i < q.parameter_count; i++) {
        parameters[n++] = q.parameters[i];
    }
    q.parameters = parameters;
    q.parameter_count = n;
    q.stage = name_of(p->view, stage->name);
    TRY(law_run_evaluate(r, p->view, &q, &result, e));
    for (size_t i = 0; i < result.output_count; i++) {
        put_output(p, result.outputs[i].name, result.outputs[i].value);
    }
    return true;
}

/* ------------------------------------------------------------------ going on */

static bool stage_index(const law_view *view, const law_request *q, const law_procedure *p, str name, size_t *index,
                        err *e)
{
    *index = 0;
    if (name.n == 0) {
        return true;
    }
    for (size_t i = 0; i < p->stage_count; i++) {
        if (str_eq(name_of(view, p->stages[i].name), name)) {
            *index = i;
            return true;
        }
    }
    return fail(q, e, LAW_E_INVALID_OPERATION,
                "Invalid operation: the procedure '" STR_FMT "' has no stage '" STR_FMT "'",
                STR_ARG(name_of(view, p->id)), STR_ARG(name));
}

static bool advance(advancing *p, law_run *r, const law_procedure *procedure, size_t from, law_stage_state *next,
                    err *e)
{
    law_stage_state state = {0};
    for (size_t i = from; i < procedure->stage_count; i++) {
        const law_stage *stage = &procedure->stages[i];
        str *pending;
        size_t n = missing(p, stage, &pending);
        state.stage = str_copy(p->a, name_of(p->view, stage->name));
        if (n > 0) {
            state.pending = pending;
            state.pending_count = n;
            break;
        }
        TRY(run_stage(p, r, stage, e));
    }
    state.done = state.pending_count == 0;
    state.outputs = p->outputs;
    state.output_count = p->count;
    *next = state;
    return true;
}

bool law_procedure_advance(arena *a, law_run *r, const law_view *view, const law_request *q,
                           const law_stage_state *state, law_stage_state *next, err *e)
{
    const law_procedure *procedure;
    size_t from;
    TRY(find_procedure(view, q, &procedure, e));
    if (procedure == NULL) { /* no such law or output: an ordinary evaluation fails and says which and why */
        law_result none;
        return law_run_evaluate(r, view, q, &none, e) && fail(q, e, LAW_E_OUTPUT_NOT_FOUND, "Output not found");
    }
    TRY(stage_index(view, q, procedure, state->stage, &from, e));
    advancing p = {.a = a, .scratch = arena_new(), .view = view, .q = q};
    for (size_t i = 0; i < state->output_count; i++) {
        put_output(&p, state->outputs[i].name, state->outputs[i].value);
    }
    bool ok = advance(&p, r, procedure, state->done ? procedure->stage_count : from, next, e);
    if (ok && state->done) {
        next->stage = str_copy(a, state->stage);
    }
    arena_free(p.scratch);
    return ok;
}
