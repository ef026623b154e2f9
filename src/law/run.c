/* Running one article (docs/law-format.md, "Executing an article"). */
#include "law/run.h"
#include "law/record.h"

#include <stdio.h>

#include "base/banned.h"

law_run *law_run_new(void)
{
    arena *home = arena_new();
    law_run *m = ARENA_NEW(home, law_run);
    m->home = home;
    m->mem = arena_new();
    m->values = ARENA_ARRAY(home, law_value, VALUES_MAX);
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
    return h ^ (h >> 15);
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
    law_scope **bucket = &m->scopes[hash % SCOPE_BUCKETS];
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

law_value law_fail(law_run *m, const law_article *a, uint32_t line, uint32_t column, law_error code, const char *format, ...)
{
    char message[600];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    str file = a != NULL ? a->law->file : STR_NULL;
    err_at(m->e, ERR_RULE, (int)code, file, (int)(line > 0 || a == NULL ? line : a->line), (int)column, "%s", message);
    if (m->e != NULL && a != NULL) {
        snprintf(m->e->field, sizeof m->e->field, STR_FMT " art. " STR_FMT, STR_ARG(a->law->id), STR_ARG(a->number));
    }
    return (law_value){.kind = LAW_FAILED};
}

bool law_too_nested(law_run *m, const law_article *from, uint32_t line)
{
    law_fail(m, from, line, 0, LAW_E_CIRCULAR, "Circular reference detected: more than %d references inside one another",
             LAW_NESTING_MAX);
    return false;
}

/* ------------------------------------------------------------------ memo */

static activation *find_activation(law_run *m, const law_article *a, const law_scope *s, activation ***bucket)
{
    uint32_t h = (a->index * 0x9E3779B1u) ^ s->hash;
    *bucket = &m->memo[(h ^ (h >> 16)) % MEMO_BUCKETS];
    for (activation *x = **bucket; x != NULL; x = x->next) {
        if (x->article == a && x->scope == s && x->guard == m->guard) {
            return x;
        }
    }
    return NULL;
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

static activation *make_activation(law_run *m, const law_article *a, law_scope *s, activation **bucket)
{
    activation *f = arena_alloc(m->mem, sizeof *f);
    *f = (activation){.article = a, .scope = s, .guard = m->guard, .next = *bucket};
    f->slots = arena_alloc(m->mem, a->slot_count * sizeof *f->slots);
    f->leaf[0] = a->consts;
    f->leaf[1] = f->slots;
    for (uint32_t i = 0; i < a->slot_count; i++) {
        f->slots[i] = (law_value){.kind = LAW_UNSET};
    }
    *bucket = f;
    bind_parameters(f);
    return f;
}

/* ------------------------------------------------------------------ steps of an article */

static bool pass_gate(law_run *m, const law_article *a)
{
    const law_untranslatable *u = a->refused;
    if (u != NULL && (m->mode == LAW_MODE_ERROR || m->mode == LAW_MODE_IGNORE)) {
        law_fail(m, a, 0, 0, LAW_E_UNTRANSLATABLE,
                 "Untranslatable construct in " STR_FMT " article " STR_FMT ": " STR_FMT " — " STR_FMT, STR_ARG(a->law->id),
                 STR_ARG(a->number), STR_ARG(u->construct), STR_ARG(u->reason));
        return false;
    }
    return true;
}

static bool run_actions(law_run *m, activation *f)
{
    const law_article *a = f->article;
    for (size_t i = 0; i < a->action_count; i++) {
        const law_action *action = &a->actions[i];
        if (UNLIKELY(action->unit_error != NULL)) {
            law_fail(m, a, action->line, action->column, LAW_E_UNIT_MISMATCH, "%s", action->unit_error);
            return false;
        }
        size_t event = EVENT_NONE;
        if (UNLIKELY(m->trace != NULL)) {
            event = law_record_open(m, LAW_EVENT_ACTION, LAW_HOW_NONE, a, action->output, action->line);
        }
        law_value v = law_eval(m, f, action->value);
        if (UNLIKELY(v.kind == LAW_FAILED)) {
            return false;
        }
        f->slots[action->slot] = v;
        if (UNLIKELY(m->trace != NULL)) {
            law_record_done(m, event, v);
        }
    }
    return true;
}

static void taint_outputs(activation *f)
{
    law_value taint = {.kind = LAW_UNTRANSLATABLE, .taint = f->article->taint};
    for (size_t i = 0; i < f->article->computed_count; i++) {
        f->slots[f->article->computed[i].slot] = taint;
    }
    for (size_t i = 0; i < f->extra_count; i++) {
        f->extras[i].value = taint;
    }
}

static bool run_steps(law_run *m, activation *f)
{
    const law_article *a = f->article;
    bool linked = m->view->links[a->index] != NULL;
    TRY(pass_gate(m, a));
    TRY(a->input_count == 0 || law_resolve_inputs(m, f));
    TRY(a->term_count == 0 || law_resolve_terms(m, f));
    TRY(!linked || law_fire_hooks(m, f, false));
    TRY(run_actions(m, f));
    TRY(!linked || law_fire_hooks(m, f, true));
    TRY(!linked || law_apply_overrides(m, f));
    if (m->mode == LAW_MODE_PROPAGATE && a->taint != NULL) {
        taint_outputs(f);
    }
    return true;
}

activation *law_run_article(law_run *m, const law_article *a, law_scope *s)
{
    activation **bucket;
    activation *f = find_activation(m, a, s, &bucket);
    if (f != NULL && f->done) {
        if (UNLIKELY(m->trace != NULL)) {
            law_record_done(m, law_record_open(m, LAW_EVENT_CACHED, LAW_HOW_NONE, a, SYM_NONE, a->line), law_null());
            m->trace->events[m->trace->count - 1].link = f->event;
        }
        return f;
    }
    if (f != NULL) {
        law_fail(m, a, 0, 0, LAW_E_CIRCULAR,
                 "Circular reference detected: article " STR_FMT " of " STR_FMT " needs its own outcome", STR_ARG(a->number),
                 STR_ARG(a->law->id));
        return NULL;
    }
    f = make_activation(m, a, s, bucket);
    size_t event = EVENT_NONE;
    if (UNLIKELY(m->trace != NULL)) {
        event = law_record_open(m, LAW_EVENT_ARTICLE, LAW_HOW_NONE, a, SYM_NONE, a->line);
        f->event = (uint32_t)event + 1;
    }
    if (!run_steps(m, f)) {
        return NULL;
    }
    f->done = true;
    if (UNLIKELY(m->trace != NULL)) {
        law_record_done(m, event, law_null());
    }
    return f;
}

law_value law_extra_output(const activation *x, law_sym output)
{
    for (size_t i = 0; i < x->extra_count; i++) {
        if (x->extras[i].name == output) {
            return x->extras[i].value;
        }
    }
    return (law_value){.kind = LAW_UNSET};
}
