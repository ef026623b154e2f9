/* What other laws do to an article: filling its open terms, hooking on to it, overriding its outputs. */
#include "law/record.h"
#include "law/run.h"
#include "law/unknowns.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ declared parameters only */

static const law_binding *find_binding(const law_article *a, law_sym name)
{
    size_t low = 0, high = a->binding_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (a->bindings[middle].name < name) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < a->binding_count && a->bindings[low].name == name ? &a->bindings[low] : NULL;
}

/* Value of a name as article f sees it after its inputs and terms: its slot if it has one, else what it was given. */
static law_value seen_by(law_run *m, activation *f, law_sym name)
{
    const law_binding *b = find_binding(f->article, name);
    if (b != NULL) {
        return law_read_slot(m, f, b->slot);
    }
    const law_value *given = law_scope_get(f->scope, name);
    return given != NULL ? *given : (law_value){.kind = LAW_UNSET};
}

/* Outputs of hooks that fired before this round: hooks of one round do not see one another's. */
static law_value from_extras(const activation *f, law_sym name, size_t visible)
{
    for (size_t i = 0; f->reactions != NULL && i < visible && i < f->reactions->extra_count; i++) {
        if (f->reactions->extras[i].name == name) {
            return f->reactions->extras[i].value;
        }
    }
    return (law_value){.kind = LAW_UNSET};
}

static law_value declared_value(law_run *m, activation *f, law_sym name, law_sight sight, size_t extras)
{
    if (sight == SEES_GIVEN) {
        const law_value *given = law_scope_get(f->scope, name);
        return given != NULL ? *given : (law_value){.kind = LAW_UNSET};
    }
    if (sight == SEES_ALL) {
        int32_t slot = law_article_output_slot(f->article, name);
        law_value v = slot >= 0 ? f->slots[slot] : (law_value){.kind = LAW_UNSET};
        v = v.kind == LAW_UNSET ? from_extras(f, name, extras) : v;
        if (v.kind != LAW_UNSET) {
            return v;
        }
    }
    return seen_by(m, f, name);
}

law_scope *law_declared_scope(law_run *m, const law_article *a, activation *f, law_sight sight, size_t extras)
{
    if (a->parameter_count == 0) {
        return law_scope_of(m, NULL, NULL, 0);
    }
    law_sym *names = arena_array(m->mem, a->parameter_count, sizeof *names);
    law_value *values = arena_array(m->mem, a->parameter_count, sizeof *values);
    uint32_t n = 0;
    for (size_t i = 0; i < a->parameter_count; i++) {
        law_value v = declared_value(m, f, a->parameters[i], sight, extras);
        if (v.kind == LAW_FAILED) {
            return NULL;
        }
        if (v.kind != LAW_UNSET && (n == 0 || names[n - 1] != a->parameters[i])) {
            names[n] = a->parameters[i];
            values[n++] = v;
        }
    }
    return law_scope_of(m, names, values, n);
}

/* With unknown facts: when x may fail, so may f, which needs it. */
static inline void pass_on_failure(law_run *m, activation *f, const activation *x)
{
    if (UNLIKELY(x->may_fail)) {
        const law_noted *noted = law_noted_failure(m, x);
        law_note_failure(m, f, noted->failure, noted->facts);
    }
}

/* ------------------------------------------------------------------ open terms */

static bool in_territory(const law_version *v, const law_scope *given)
{
    for (size_t i = 0; i < v->territory_count; i++) {
        const law_value *code = law_scope_get(given, v->territory[i].name);
        if (code == NULL || !law_identical(*code, v->territory[i].code)) {
            return false;
        }
    }
    return true;
}

/* Does candidate i prevail over every other one in its territory? *rival is one over which it does not. */
static bool prevails(const law_candidates *list, size_t i, const law_scope *given, const law_article **rival)
{
    for (size_t j = 0; j < list->count; j++) {
        bool undecidable;
        if (j == i || !in_territory(list->articles[j]->law, given)) {
            continue;
        }
        if (law_priority(list->articles[i]->law, list->articles[j]->law, &undecidable) >= 0 || undecidable) {
            *rival = list->articles[j];
            return false;
        }
    }
    return true;
}

/* The implementing article that prevails, NULL when there is none. False when that cannot be said. A version without valid_from cannot be
 * compared with others of its rank, so candidates have no order as a whole: the winner is compared with each. */
static bool choose(law_run *m, activation *f, const law_term *term, const law_article **winner)
{
    const law_candidates *list = &m->view->candidates[term->number];
    const law_article *first = NULL, *rival = NULL;
    *winner = NULL;
    for (size_t i = 0; i < list->count; i++) {
        if (!in_territory(list->articles[i]->law, f->scope)) {
            continue;
        }
        const law_article *better = NULL;
        if (prevails(list, i, f->scope, &better)) {
            *winner = list->articles[i];
            return true;
        }
        rival = first == NULL ? better : rival;
        first = first == NULL ? list->articles[i] : first;
    }
    if (first == NULL) {
        return true;
    }
    law_fail(m, f->article, term->line, 0, LAW_E_RESOLUTION,
             "Resolution error: Ambiguous priority: '" STR_FMT "' and '" STR_FMT "' both fill in '" STR_FMT
             "', with the same rank and valid_from; withdraw one or give it a later valid_from",
             STR_ARG(first->law->id), STR_ARG(rival->law->id), STR_ARG(law_sym_text(m, term->id)));
    return false;
}

static bool delegation_fits(law_run *m, activation *f, const law_term *term, const law_article *winner)
{
    str wanted = term->delegation_type;
    if (wanted.n == 0 || str_eq(wanted, winner->law->info.layer) ||
        (law_layer_from(wanted) >= 0 && law_layer_from(wanted) == winner->law->layer)) {
        return true;
    }
    law_fail(m, f->article, term->line, 0, LAW_E_RESOLUTION,
             "Resolution error: '" STR_FMT "' may be filled in by a " STR_FMT ", but '" STR_FMT "' is a " STR_FMT,
             STR_ARG(law_sym_text(m, term->id)), STR_ARG(wanted), STR_ARG(winner->law->id),
             STR_ARG(winner->law->info.layer));
    return false;
}

static law_value from_implementation(law_run *m, activation *f, const law_term *term, const law_article *winner)
{
    law_value failed = {.kind = LAW_FAILED};
    if (!delegation_fits(m, f, term, winner) || !law_run_enter(m, f->article, term->line)) {
        return failed;
    }
    bool constant = law_constant(m, winner) != NULL;
    law_scope *s = constant ? NULL : law_declared_scope(m, winner, f, SEES_GIVEN, 0);
    activation *x = s != NULL || constant ? law_run_article(m, winner, s != NULL ? s : f->scope) : NULL;
    if (x == NULL) {
        return failed;
    }
    m->nesting--;
    pass_on_failure(m, f, x);
    law_value v = law_activation_output(x, term->id, law_article_output_slot(winner, term->id));
    if (v.kind == LAW_UNSET) {
        return law_fail(m, winner, 0, 0, LAW_E_INVALID_OPERATION,
                        "Invalid operation: article " STR_FMT " of " STR_FMT " fills in '" STR_FMT
                        "' but does not compute it",
                        STR_ARG(winner->number), STR_ARG(winner->law->id), STR_ARG(law_sym_text(m, term->id)));
    }
    return v;
}

/* The default runs with what was given and the terms before it. */
static law_scope *defaults_scope(law_run *m, activation *f, const law_term *term)
{
    const law_scope *s = f->scope;
    size_t before = (size_t)(term - f->article->terms), n = 0;
    law_sym *names = arena_array(m->mem, s->count + before, sizeof *names);
    law_value *values = arena_array(m->mem, s->count + before, sizeof *values);
    for (uint32_t i = 0; i < s->count; i++) {
        names[n] = s->names[i];
        values[n++] = s->values[i];
    }
    for (size_t i = 0; i < before; i++) {
        law_sym name = f->article->terms[i].id;
        size_t at = 0;
        while (at < n && names[at] < name) {
            at++;
        }
        if (at == n || names[at] != name) {
            memmove(names + at + 1, names + at, (n - at) * sizeof *names);
            memmove(values + at + 1, values + at, (n - at) * sizeof *values);
            n++;
        }
        names[at] = name;
        values[at] = f->slots[f->article->terms[i].slot];
    }
    return law_scope_of(m, names, values, (uint32_t)n);
}

static law_value from_defaults(law_run *m, activation *f, const law_term *term)
{
    if (term->defaults == NULL) {
        return law_null();
    }
    activation *x = law_run_article(m, term->defaults, defaults_scope(m, f, term));
    if (x == NULL) {
        return (law_value){.kind = LAW_FAILED};
    }
    pass_on_failure(m, f, x);
    law_value v = law_activation_output(x, term->id, law_article_output_slot(term->defaults, term->id));
    return v.kind == LAW_UNSET ? law_null() : v;
}

/* Nobody fills in a required term. When somebody does elsewhere, that is probably what was forgotten. */
static law_value unfilled(law_run *m, activation *f, const law_term *term)
{
    const law_candidates *list = &m->view->candidates[term->number];
    str hint = S("");
    if (list->count > 0) { /* none of them was in its territory */
        const law_version *v = list->articles[0]->law;
        hint =
            str_printf(m->mem, "; '" STR_FMT "' does so for " STR_FMT ": give the parameter " STR_FMT, STR_ARG(v->id),
                       STR_ARG(law_as_str(v->territory[0].code)), STR_ARG(law_sym_text(m, v->territory[0].name)));
    }
    law_fail(m, f->article, term->line, 0, LAW_E_RESOLUTION,
             "Resolution error: no regulation in force on " STR_FMT " fills in the open term '" STR_FMT
             "' of article " STR_FMT " of " STR_FMT STR_FMT,
             STR_ARG(date_text(m->mem, m->view->day)), STR_ARG(law_sym_text(m, term->id)), STR_ARG(f->article->number),
             STR_ARG(f->article->law->id), STR_ARG(hint));
    m->obstacle = (law_obstacle){.name = law_sym_text(m, term->id), .reason = term->delegated_to};
    return (law_value){.kind = LAW_FAILED};
}

/* Where somebody lives may be unknown, and with it whose by-law counts. */
static const law_value *unknown_territory(const law_run *m, const activation *f, const law_term *term)
{
    const law_candidates *list = &m->view->candidates[term->number];
    for (size_t i = 0; i < list->count; i++) {
        const law_version *v = list->articles[i]->law;
        for (size_t j = 0; j < v->territory_count; j++) {
            const law_value *code = law_scope_get(f->scope, v->territory[j].name);
            if (code != NULL && code->kind == LAW_UNKNOWN) {
                return code;
            }
        }
    }
    return NULL;
}

static law_value resolve_term(law_run *m, activation *f, const law_term *term)
{
    const law_article *winner;
    const law_value *unknown = m->unknowns != NULL ? unknown_territory(m, f, term) : NULL;
    if (unknown != NULL) {
        return law_anything_of(m, f->article, term->line, *unknown);
    }
    if (!choose(m, f, term, &winner)) {
        return (law_value){.kind = LAW_FAILED};
    }
    if (winner != NULL) {
        return from_implementation(m, f, term, winner);
    }
    if (term->has_default) {
        return from_defaults(m, f, term);
    }
    if (term->required) {
        return unfilled(m, f, term);
    }
    return law_null();
}

bool law_resolve_terms(law_run *m, activation *f)
{
    for (size_t i = 0; i < f->article->term_count; i++) {
        const law_term *term = &f->article->terms[i];
        size_t event = EVENT_NONE;
        if (UNLIKELY(m->trace != NULL)) {
            event = law_record_open(m, LAW_EVENT_TERM, LAW_HOW_OPEN_TERM, f->article, term->id, term->line);
        }
        law_value v = resolve_term(m, f, term);
        if (v.kind == LAW_FAILED) {
            return false;
        }
        f->slots[term->slot] = v;
        if (UNLIKELY(v.kind == LAW_UNKNOWN)) {
            law_note_failure_of(m, f, v);
        }
        if (UNLIKELY(m->trace != NULL)) {
            law_record_done(m, event, v);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ hooks */

static bool is_running(const law_run *m, const law_article *a)
{
    for (const law_guard *g = m->guard; g != NULL; g = g->outer) {
        if (g->article == a) {
            return true;
        }
    }
    return false;
}

/* Runs a hook or override article under its guard; NULL when it failed. */
static activation *run_guarded(law_run *m, activation *f, const law_article *a, law_sight sight, size_t extras)
{
    const law_guard *outer = m->guard;
    activation *constant = law_constant(m, a);
    if (!law_run_enter(m, f->article, 0)) {
        return NULL;
    }
    if (constant != NULL) {
        m->nesting--;
        return constant;
    }
    law_guard *guard = arena_alloc(m->mem, sizeof *guard);
    *guard = (law_guard){a, outer};
    law_scope *s = law_declared_scope(m, a, f, sight, extras);
    m->guard = guard;
    activation *x = s != NULL ? law_run_article(m, a, s) : NULL;
    m->guard = outer;
    m->nesting--;
    if (x != NULL) {
        pass_on_failure(m, f, x);
    }
    return x;
}

/* Adds an output; when another hook gave it already, the prevailing law's stays. */
static bool add_extra(law_run *m, activation *f, law_extra extra, size_t first)
{
    bool undecidable;
    for (size_t i = first; i < f->reactions->extra_count; i++) {
        if (f->reactions->extras[i].name != extra.name) {
            continue;
        }
        int order = law_priority(f->reactions->extras[i].article->law, extra.article->law, &undecidable);
        if (undecidable && f->reactions->extras[i].article->law != extra.article->law) {
            law_fail(m, extra.article, 0, 0, LAW_E_RESOLUTION,
                     "Resolution error: Ambiguous priority: hooks of '" STR_FMT "' and '" STR_FMT
                     "' both give '" STR_FMT "'",
                     STR_ARG(f->reactions->extras[i].article->law->id), STR_ARG(extra.article->law->id),
                     STR_ARG(law_sym_text(m, extra.name)));
            return false;
        }
        if (undecidable) {
            law_fail(m, extra.article, 0, 0, LAW_E_RESOLUTION,
                     "Resolution error: Ambiguous priority: two hooks of '" STR_FMT "' both give '" STR_FMT "'",
                     STR_ARG(extra.article->law->id), STR_ARG(law_sym_text(m, extra.name)));
            return false;
        }
        if (order > 0) {
            f->reactions->extras[i] = extra;
        }
        return true;
    }
    ARENA_PUSH(m->mem, f->reactions->extras, f->reactions->extra_count, f->reactions->extra_cap, extra);
    return true;
}

static bool take_hook_outputs(law_run *m, activation *f, const law_fired *fired, const activation *x, size_t first)
{
    const law_article *a = fired->article;
    for (size_t i = 0; i < a->computed_count; i++) {
        law_extra extra = {a->computed[i].name, x->slots[a->computed[i].slot], a, fired->hook};
        TRY(add_extra(m, f, extra, first));
    }
    for (size_t i = 0; x->reactions != NULL && i < x->reactions->extra_count; i++) {
        law_extra extra = {x->reactions->extras[i].name, x->reactions->extras[i].value, a, fired->hook};
        TRY(add_extra(m, f, extra, first));
    }
    return true;
}

/* Outputs of pre hooks join the parameters that the actions see. */
static void join_parameters(activation *f)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < f->reactions->extra_count; i++) {
        const law_binding *b = find_binding(a, f->reactions->extras[i].name);
        if (b != NULL) {
            f->slots[b->slot] = f->reactions->extras[i].value;
        }
    }
}

/* After the actions: own outputs win over hooks', post over pre. */
static void settle_extras(activation *f, size_t first_post)
{
    size_t kept = 0;
    for (size_t i = 0; i < f->reactions->extra_count; i++) {
        bool own = law_article_output_slot(f->article, f->reactions->extras[i].name) >= 0;
        bool beaten = false;
        for (size_t j = first_post; i < first_post && j < f->reactions->extra_count; j++) {
            beaten = beaten || f->reactions->extras[j].name == f->reactions->extras[i].name;
        }
        if (!own && !beaten) {
            f->reactions->extras[kept++] = f->reactions->extras[i];
        }
    }
    f->reactions->extra_count = kept;
}

bool law_fire_hooks(law_run *m, activation *f, bool post)
{
    const law_link *link = m->view->links[f->article->index];
    const law_fired *hooks = post ? link->post : link->pre;
    size_t first = f->reactions->extra_count, count = post ? link->post_count : link->pre_count;
    for (size_t i = 0; i < count; i++) {
        const law_fired *fired = &hooks[i];
        if (fired->hook->stage != m->stage || is_running(m, fired->article)) {
            continue;
        }
        size_t event = EVENT_NONE;
        if (UNLIKELY(m->trace != NULL)) {
            event = law_record_open(m, LAW_EVENT_HOOK, LAW_HOW_HOOK, fired->article, SYM_NONE, fired->hook->line);
        }
        activation *x = run_guarded(m, f, fired->article, post ? SEES_ALL : SEES_FRAME, first);
        TRY(x != NULL && take_hook_outputs(m, f, fired, x, first));
        if (UNLIKELY(m->trace != NULL)) {
            law_record_done(m, event, law_null());
        }
    }
    if (post && f->reactions->extra_count > 0) {
        settle_extras(f, first);
    } else if (f->reactions->extra_count > first) {
        join_parameters(f);
    }
    return true;
}

/* ------------------------------------------------------------------ overrides */

bool law_is_overridden(const law_run *m, const law_article *a)
{
    const law_link *link = m->view->links[a->index];
    for (size_t i = 0; i < link->override_count; i++) {
        if (link->overrides[i].context == m->context) {
            return true;
        }
    }
    return false;
}

static bool apply_override(law_run *m, activation *f, const law_replaced *o, uint32_t slot)
{
    size_t event = EVENT_NONE;
    if (UNLIKELY(m->trace != NULL)) {
        event = law_record_open(m, LAW_EVENT_OVERRIDE, LAW_HOW_OVERRIDE, o->article, o->output, o->article->line);
    }
    activation *x = run_guarded(m, f, o->article, SEES_ALL, f->reactions->extra_count);
    TRY(x != NULL);
    law_value v = law_activation_output(x, o->output, law_article_output_slot(o->article, o->output));
    if (v.kind == LAW_UNSET) {
        law_fail(m, o->article, 0, 0, LAW_E_OUTPUT_NOT_FOUND, "Output '" STR_FMT "' not found in law '" STR_FMT "'",
                 STR_ARG(law_sym_text(m, o->output)), STR_ARG(o->article->law->id));
        return false;
    }
    f->slots[slot] = v;
    law_changed *changed = arena_alloc(m->mem, sizeof *changed);
    *changed = (law_changed){o->output, o->article, f->reactions->changed};
    f->reactions->changed = changed;
    if (UNLIKELY(m->trace != NULL)) {
        law_record_done(m, event, v);
    }
    return true;
}

bool law_apply_overrides(law_run *m, activation *f)
{
    const law_link *link = m->view->links[f->article->index];
    for (size_t i = 0; i < f->article->computed_count; i++) {
        law_sym output = f->article->computed[i].name;
        const law_replaced *found = NULL;
        for (size_t j = 0; j < link->override_count; j++) {
            const law_replaced *o = &link->overrides[j];
            if (o->context != m->context || o->output != output) {
                continue;
            }
            if (found != NULL) {
                law_fail(m, f->article, 0, 0, LAW_E_INVALID_OPERATION,
                         "Invalid operation: '" STR_FMT "' overrides output '" STR_FMT "' of article " STR_FMT
                         " of " STR_FMT " twice",
                         STR_ARG(law_sym_text(m, m->context)), STR_ARG(law_sym_text(m, output)),
                         STR_ARG(f->article->number), STR_ARG(f->article->law->id));
                return false;
            }
            found = o;
        }
        if (found != NULL && !is_running(m, found->article)) {
            TRY(apply_override(m, f, found, f->article->computed[i].slot));
        }
    }
    return true;
}
