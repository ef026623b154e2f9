/* Running one article (docs/law-format.md, "Executing an article"). */
#include "law/run.h"
#include "law/record.h"
#include "law/unknowns.h"

#include <stdio.h>

#include "base/banned.h"

law_run *law_run_new(void)
{
    arena *home = arena_new();
    law_run *m = ARENA_NEW(home, law_run);
    m->home = home;
    m->mem = arena_new();
    m->values = arena_array(home, VALUES_MAX, sizeof *m->values); /* a stack: what is read was written before */
    m->frames = ARENA_ARRAY(home, law_value, FRAMES_MAX);
    m->limit = m->values + VALUES_MAX;
    return m;
}

void law_run_free(law_run *m)
{
    if (m != NULL) {
        arena_free(m->mem);
        arena_free(m->home);
    }
}

/* ------------------------------------------------------------------ scopes */

static uint32_t scope_hash(const law_sym *names, const law_value *values, uint32_t count)
{
    uint32_t h = count;
    for (uint32_t i = 0; i < count; i++) {
        h = (h ^ names[i]) * 0x9E3779B1u;
        h = (h ^ law_hash(values[i])) * 0x85EBCA6Bu;
    }
    return h; /* the high bits are the good ones */
}

static bool same_scope(const law_scope *s, const law_sym *names, const law_value *values, uint32_t count, uint32_t hash)
{
    if (s->hash != hash || s->count != count) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (s->names[i] != names[i] || !law_identical(s->values[i], values[i])) {
            return false;
        }
    }
    return true;
}

static law_scope *without_parameters(law_run *m)
{
    if (m->nothing == NULL) {
        m->nothing = arena_zero(m->mem, sizeof *m->nothing);
    }
    return m->nothing;
}

law_scope *law_scope_of(law_run *m, const law_sym *names, const law_value *values, uint32_t count)
{
    if (count == 0) {
        return without_parameters(m);
    }
    uint32_t hash = scope_hash(names, values, count);
    law_scope **bucket = &m->scopes[hash >> m->bucket_shift];
    for (law_scope *s = *bucket; s != NULL; s = s->next) {
        if (same_scope(s, names, values, count, hash)) {
            return s;
        }
    }
    law_scope *s = arena_alloc(m->mem, sizeof *s);
    *s = (law_scope){.count = count, .hash = hash, .names = names, .values = values, .next = *bucket};
    *bucket = s;
    return s;
}

const law_value *law_scope_get(const law_scope *s, law_sym name)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->names[i] == name) {
            return &s->values[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ errors */

str law_sym_text(const law_run *m, law_sym name)
{
    if (name < m->c->sealed_names) {
        return m->c->names.text[name];
    }
    return name - m->c->sealed_names < m->extra_name_count ? m->extra_names[name - m->c->sealed_names] : STR_NULL;
}

law_value law_fail(law_run *m, const law_article *a, uint32_t line, uint32_t column, law_error code, const char *format,
                   ...)
{
    char message[600];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    m->obstacle = (law_obstacle){0};
    str file = a != NULL ? a->law->file : STR_NULL;
    err_at(m->e, ERR_RULE, (int)code, file, (int)(line > 0 || a == NULL ? line : a->line), (int)column, "%s", message);
    if (m->e != NULL && a != NULL) {
        snprintf(m->e->field, sizeof m->e->field, STR_FMT " art. " STR_FMT, STR_ARG(a->law->id), STR_ARG(a->number));
    }
    return (law_value){.kind = LAW_FAILED};
}

bool law_too_nested(law_run *m, const law_article *from, uint32_t line)
{
    law_fail(m, from, line, 0, LAW_E_CIRCULAR,
             "Circular reference detected: more than %d references inside one another", LAW_NESTING_MAX);
    return false;
}

/* ------------------------------------------------------------------ memo */

static inline activation **bucket_of(law_run *m, const law_article *a, const law_scope *s)
{
    return &m->memo[((a->index * 0x9E3779B1u) ^ s->hash) >> m->bucket_shift];
}

static inline activation *find_activation(law_run *m, const law_article *a, const law_scope *s, activation ***bucket)
{
    *bucket = bucket_of(m, a, s);
    for (activation *x = **bucket; x != NULL; x = x->next) {
        if (x->article == a && x->scope == s && x->guard == m->guard) {
            return x;
        }
    }
    return NULL;
}

void law_forget_running(law_run *m)
{
    for (const activation *f = m->current; f != NULL; f = f->caller) {
        activation **at = bucket_of(m, f->article, f->scope);
        while (*at != f) {
            at = &(*at)->next;
        }
        *at = f->next;
    }
    m->current = NULL;
    m->guard = NULL;
}

/* Given parameters go to their slots: both lists are sorted by name. */
static inline void bind_parameters(activation *f)
{
    const law_article *a = f->article;
    const law_scope *s = f->scope;
    uint32_t i = 0;
    size_t j = 0;
    while (i < s->count && j < a->binding_count) {
        if (s->names[i] < a->bindings[j].name) {
            i++;
        } else if (s->names[i] > a->bindings[j].name) {
            j++;
        } else {
            f->slots[a->bindings[j++].slot] = s->values[i++];
        }
    }
}

/* Frames of most evaluations fit in memory that is wiped once, when the next evaluation begins. */
static inline law_value *new_frame(law_run *m, uint32_t slots)
{
    law_value *frame = m->frames + m->frames_used;
    if (UNLIKELY(m->frames_used + slots > FRAMES_MAX)) {
        return arena_zero(m->mem, slots * sizeof *frame);
    }
    m->frames_used += slots;
    return frame;
}

static inline activation *make_activation(law_run *m, const law_article *a, law_scope *s, activation **bucket)
{
    activation *f = arena_alloc(m->mem, sizeof *f);
    *f = (activation){.article = a, .scope = s, .guard = m->guard, .next = *bucket};
    f->slots = new_frame(m, a->slot_count);
    f->consts = a->consts;
    *bucket = f;
    bind_parameters(f);
    return f;
}

/* ------------------------------------------------------------------ inputs */

/* Asks the sources that know the field; LAW_UNSET when none has it for this scope. */
static inline law_value ask_sources(law_run *m, law_sym folded, law_scope *s)
{
    for (uint32_t c = m->first_column[folded]; c != 0;) {
        const law_column *column = &m->data->columns[c - 1];
        if (UNLIKELY(s->rows == NULL)) {
            law_begin_records(m, s);
        }
        const law_value *record = s->rows[column->source];
        if (UNLIKELY(record == NULL)) {
            record = law_find_record(m, column->source, s);
        }
        const law_value *cell = &record[column->column];
        if (cell->kind != LAW_UNSET) {
            return (law_value){.head = cell->head, .lo = cell->lo};
        }
        c = column->next;
    }
    return (law_value){.kind = LAW_UNSET};
}

/* The new scope holds only what the mapping names. The common case hands on exactly what was given: then it is the same scope. */
static inline bool same_as_given(const law_scope *s, const law_input *in)
{
    if (!in->hands_on || s->count != in->mapping_count) {
        return false;
    }
    for (size_t i = 0; i < in->mapping_count; i++) {
        if (s->names[i] != in->mapping[i].target) {
            return false;
        }
    }
    return true;
}

static inline law_scope *scope_of_reference(law_run *m, activation *f, const law_input *in)
{
    if (in->source == SOURCE_INTERNAL && !in->has_mapping) {
        return f->scope; /* an internal reference hands on everything that was given */
    }
    if (same_as_given(f->scope, in)) {
        return f->scope;
    }
    return in->source == SOURCE_INTERNAL ? law_internal_scope(m, f, in) : law_new_scope(m, f, in);
}

static inline __attribute__((always_inline)) law_value follow_reference(law_run *m, activation *f, const law_input *in)
{
    const law_target *t = &m->view->targets[in->reference];
    law_value failed = {.kind = LAW_FAILED};
    if (!law_run_enter(m, f->article, in->line)) {
        return failed;
    }
    law_scope *s = scope_of_reference(m, f, in);
    if (UNLIKELY(s == NULL)) {
        return failed;
    }
    if (UNLIKELY(t->article == NULL)) {
        return law_no_target(m, f, in, t);
    }
    activation *x = law_run_article(m, t->article, s);
    if (UNLIKELY(x == NULL)) {
        return failed;
    }
    m->nesting--;
    law_value v = law_activation_output(x, in->output, t->slot);
    return UNLIKELY(v.kind == LAW_UNSET) ? law_no_target(m, f, in, t) : v;
}

/* A reference or table; LAW_UNSET when the input has no source at all. */
static inline __attribute__((always_inline)) law_value follow_source(law_run *m, activation *f, const law_input *in)
{
    if (in->source == SOURCE_TABLE) {
        return law_rows_of_table(m, f, in);
    }
    return in->source == SOURCE_NONE ? (law_value){.kind = LAW_UNSET} : follow_reference(m, f, in);
}

/* Data sources come first; table inputs are asked of their own table only. */
static inline law_value from_data(law_run *m, activation *f, const law_input *in)
{
    return in->source != SOURCE_TABLE ? ask_sources(m, in->folded, f->scope) : (law_value){.kind = LAW_UNSET};
}

static __attribute__((noinline)) bool resolve_one(law_run *m, activation *f, const law_input *in)
{
    size_t event = EVENT_NONE;
    law_how how = LAW_HOW_DATA_SOURCE;
    if (m->unknowns != NULL) {
        return law_resolve_unknown(m, f, in);
    }
    if (m->trace != NULL) {
        event = law_record_open(m, LAW_EVENT_INPUT, LAW_HOW_NONE, f->article, in->name, in->line);
    }
    law_value v = from_data(m, f, in);
    if (v.kind == LAW_UNSET) {
        v = follow_source(m, f, in);
        how = in->source == SOURCE_TABLE  ? LAW_HOW_DATA_SOURCE
              : in->source == SOURCE_NONE ? LAW_HOW_NONE
                                          : LAW_HOW_RESOLVED_INPUT;
    }
    if (v.kind == LAW_FAILED) {
        return false;
    }
    f->slots[in->slot] = v;
    if (m->trace != NULL) {
        law_record_how(m, event, how);
        law_record_done(m, event, v);
    }
    return true;
}

bool law_resolve_input(law_run *m, activation *f, const law_input *in)
{
    f->slots[in->slot].kind = LAW_UNSET; /* a lazy input that needs itself finds nothing */
    return resolve_one(m, f, in);
}

/* While tracing, with unknown facts, and in the rows dialect, where inputs wait until they are used. */
static __attribute__((noinline)) bool resolve_slowly(law_run *m, activation *f)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < a->input_count; i++) {
        law_value *slot = &f->slots[a->inputs[i].slot];
        if (slot->kind != LAW_UNSET) {
            continue;
        }
        if (a->inputs[i].lazy) {
            *slot = (law_value){.kind = LAW_LAZY, .i = (int64_t)i};
        } else {
            TRY(resolve_one(m, f, &a->inputs[i]));
        }
    }
    return true;
}

/* Resolves every input that no parameter gave, in order. */
static inline __attribute__((always_inline)) bool resolve_inputs(law_run *m, activation *f, const law_article *a)
{
    const law_input *in = a->inputs;
    size_t left = a->input_count;
    if (left > 0 && UNLIKELY(in->lazy || m->slow)) {
        return resolve_slowly(m, f);
    }
    for (; left > 0; left--, in++) {
        law_value *slot = &f->slots[in->slot];
        if (slot->kind != LAW_UNSET) {
            continue; /* given: used as it is */
        }
        *slot = ask_sources(m, in->folded, f->scope);
        if (slot->kind == LAW_UNSET && in->source != SOURCE_NONE) { /* a reference: tables are of the rows dialect */
            law_value v = follow_reference(m, f, in);
            if (UNLIKELY(v.kind == LAW_FAILED)) {
                return false;
            }
            *slot = v;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ steps of an article */

static bool pass_gate(law_run *m, const law_article *a)
{
    const law_untranslatable *u = a->refused;
    if (u != NULL && (m->mode == LAW_MODE_ERROR || m->mode == LAW_MODE_IGNORE)) {
        law_fail(m, a, 0, 0, LAW_E_UNTRANSLATABLE,
                 "Untranslatable construct in " STR_FMT " article " STR_FMT ": " STR_FMT " — " STR_FMT,
                 STR_ARG(a->law->id), STR_ARG(a->number), STR_ARG(u->construct), STR_ARG(u->reason));
        m->obstacle = (law_obstacle){.name = u->construct, .reason = u->reason};
        return false;
    }
    return true;
}

static __attribute__((noinline)) bool run_actions_slowly(law_run *m, activation *f)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < a->action_count; i++) {
        const law_action *action = &a->actions[i];
        size_t event = EVENT_NONE;
        if (action->unit_error != NULL) {
            law_fail(m, a, action->line, action->column, LAW_E_UNIT_MISMATCH, "%s", action->unit_error);
            return false;
        }
        if (m->trace != NULL) {
            event = law_record_open(m, LAW_EVENT_ACTION, LAW_HOW_NONE, a, action->output, action->line);
        }
        law_value v = law_eval(m, f, action->value);
        if (v.kind == LAW_FAILED) {
            return false;
        }
        f->slots[action->slot] = v;
        if (m->trace != NULL) {
            law_record_done(m, event, v);
        } else if (v.kind == LAW_UNKNOWN) {
            law_note_failure_of(m, f, v); /* one action that fails is an article that fails */
        }
    }
    return true;
}

static inline __attribute__((always_inline)) bool run_actions(law_run *m, activation *f)
{
    const law_article *a = f->article;
    const law_action *action = a->actions;
    if (UNLIKELY(m->slow || a->has_unit_error)) {
        return run_actions_slowly(m, f);
    }
    for (size_t left = a->action_count; left > 0; left--, action++) {
        law_operand o = action->value;
        law_value v =
            OPERAND_TAG(o) == OPERAND_NODE ? law_eval_node(m, f, &a->nodes[OPERAND_INDEX(o)]) : law_eval(m, f, o);
        if (UNLIKELY(v.kind == LAW_FAILED)) {
            return false;
        }
        f->slots[action->slot] = v;
    }
    return true;
}

static void taint_outputs(activation *f)
{
    law_value taint = {.kind = LAW_UNTRANSLATABLE, .taint = f->article->taint};
    for (size_t i = 0; i < f->article->computed_count; i++) {
        f->slots[f->article->computed[i].slot] = taint;
    }
    for (size_t i = 0; f->reactions != NULL && i < f->reactions->extra_count; i++) {
        f->reactions->extras[i].value = taint;
    }
}

static __attribute__((noinline)) bool run_linked(law_run *m, activation *f)
{
    const law_link *link = m->view->links[f->article->index];
    f->reactions = arena_alloc(m->mem, sizeof *f->reactions);
    *f->reactions =
        (law_reactions){.extras = arena_alloc(m->mem, EXTRAS_FIRST * sizeof(law_extra)), .extra_cap = EXTRAS_FIRST};
    TRY(link->pre_count == 0 || law_fire_hooks(m, f, false));
    TRY(run_actions(m, f));
    TRY(link->post_count + f->reactions->extra_count == 0 || law_fire_hooks(m, f, true));
    return link->override_count == 0 || law_apply_overrides(m, f);
}

static inline __attribute__((always_inline)) bool run_steps(law_run *m, activation *f, const law_article *a)
{
    TRY(a->untranslatable_count == 0 || pass_gate(m, a));
    TRY(resolve_inputs(m, f, a));
    TRY(a->term_count == 0 || law_resolve_terms(m, f));
    TRY(m->view->links[a->index] == NULL ? run_actions(m, f) : run_linked(m, f));
    if (a->untranslatable_count > 0 && m->mode == LAW_MODE_PROPAGATE) {
        taint_outputs(f);
    }
    return true;
}

/* f is running and is needed again: tells the way round, from f to whoever needs it. */
static void circular(law_run *m, const activation *f)
{
    str way =
        str_printf(m->mem, STR_FMT " article " STR_FMT, STR_ARG(f->article->law->id), STR_ARG(f->article->number));
    str end = way;
    for (const activation *x = m->current; x != NULL && x != f; x = x->caller) {
        end = str_printf(m->mem, STR_FMT " article " STR_FMT " → " STR_FMT, STR_ARG(x->article->law->id),
                         STR_ARG(x->article->number), STR_ARG(end));
    }
    law_fail(m, f->article, 0, 0, LAW_E_CIRCULAR,
             "Circular reference detected: " STR_FMT " needs its own outcome (" STR_FMT " → " STR_FMT
             "); break the circle",
             STR_ARG(way), STR_ARG(way), STR_ARG(end));
}

activation *law_run_article(law_run *m, const law_article *a, law_scope *s)
{
    activation **bucket, *constant = law_constant(m, a);
    if (constant != NULL) {
        return constant;
    }
    activation *f = find_activation(m, a, s, &bucket);
    if (f != NULL && f->done) {
        if (UNLIKELY(m->trace != NULL)) {
            law_record_done(m, law_record_open(m, LAW_EVENT_CACHED, LAW_HOW_NONE, a, SYM_NONE, a->line), law_null());
            m->trace->events[m->trace->count - 1].link = f->event;
        }
        return f;
    }
    if (f != NULL && f->may_fail) {
        law_fail_as(m, law_noted_failure(m, f)->failure);
        return NULL;
    }
    if (f != NULL) {
        circular(m, f);
        return NULL;
    }
    m->steps -= LAW_STEPS_ARTICLE;
    if (UNLIKELY(m->steps < 0)) {
        law_fail(m, a, 0, 0, LAW_E_TOO_DEEP, "Maximum number of steps exceeded: %d operations in one evaluation",
                 LAW_STEPS_MAX);
        return NULL;
    }
    f = make_activation(m, a, s, bucket);
    f->caller = m->current;
    m->current = f;
    size_t event = EVENT_NONE;
    if (UNLIKELY(m->trace != NULL)) {
        event = law_record_open(m, LAW_EVENT_ARTICLE, LAW_HOW_NONE, a, SYM_NONE, a->line);
        f->event = (uint32_t)event + 1;
    }
    if (!run_steps(m, f, a)) {
        if (m->unknowns != NULL) {
            law_note_failure(m, f, law_failure_now(m), NULL);
        }
        return NULL;
    }
    f->done = true;
    m->current = f->caller;
    if (UNLIKELY(m->trace != NULL)) {
        law_record_done(m, event, law_null());
    }
    return f;
}

law_value law_extra_output(const activation *x, law_sym output)
{
    for (size_t i = 0; x->reactions != NULL && i < x->reactions->extra_count; i++) {
        if (x->reactions->extras[i].name == output) {
            return x->reactions->extras[i].value;
        }
    }
    return (law_value){.kind = LAW_UNSET};
}
