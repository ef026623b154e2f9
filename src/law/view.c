/* A view: the corpus as in force on one day, with every reference, open term, hook and override resolved. */
#include "law/run.h"

#include <assert.h>

#include "base/banned.h"

int law_priority(const law_version *a, const law_version *b, bool *undecidable)
{
    *undecidable = false;
    if (a->layer != b->layer) {
        return a->layer < b->layer ? -1 : 1;
    }
    bool a_dated = a->info.valid_from.n > 0 && a->info.valid_from.p[0] != '#';
    bool b_dated = b->info.valid_from.n > 0 && b->info.valid_from.p[0] != '#';
    int order = a_dated && b_dated ? str_cmp(b->info.valid_from, a->info.valid_from) : 0;
    *undecidable = order == 0;
    return order;
}

/* ------------------------------------------------------------------ laws in force */

static void select_versions(law_view *v)
{
    v->in_force = ARENA_ARRAY(v->mem, const law_version *, v->c->law_count);
    for (size_t i = 0; i < v->c->law_count; i++) {
        law_error why;
        const law_version *ended;
        v->in_force[i] = law_in_force(&v->c->laws[i], v->day, &why, &ended);
    }
}

static const law_version *in_force(const law_view *v, law_sym id)
{
    const law_law *l = law_corpus_law(v->c, id);
    return l != NULL ? v->in_force[l - v->c->laws] : NULL;
}

/* ------------------------------------------------------------------ references */

static law_target resolve(const law_view *v, const law_article *from, const law_input *in)
{
    law_target t = {.slot = -1};
    if (in->source == SOURCE_INTERNAL) {
        t.article = law_version_first_output(from->law, in->output);
    } else {
        const law_law *l = law_corpus_law(v->c, in->law);
        if (l == NULL) {
            t.why = LAW_E_LAW_NOT_FOUND;
            return t;
        }
        const law_version *version = law_in_force(l, v->day, &t.why, &t.ended);
        if (version == NULL) {
            return t;
        }
        t.article = law_find_output(l, version, in->output);
    }
    if (t.article == NULL) {
        t.why = LAW_E_OUTPUT_NOT_FOUND;
    } else {
        t.slot = law_article_output_slot(t.article, in->output);
    }
    return t;
}

static void link_references(law_view *v, const law_article *a)
{
    for (size_t i = 0; i < a->input_count; i++) {
        const law_input *in = &a->inputs[i];
        if (in->source == SOURCE_INTERNAL || in->source == SOURCE_EXTERNAL) {
            v->targets[in->reference] = resolve(v, a, in);
        }
    }
}

/* ------------------------------------------------------------------ open terms */

/* Keeps the list sorted by priority; the order of equals is that of loading. */
static void add_candidate(law_view *v, law_candidates *list, const law_article *a)
{
    bool undecidable;
    ARENA_PUSH(v->mem, list->articles, list->count, list->cap, a);
    size_t at = list->count - 1;
    for (; at > 0 && law_priority(list->articles[at - 1]->law, a->law, &undecidable) > 0; at--) {
        list->articles[at] = list->articles[at - 1];
    }
    list->articles[at] = a;
}

static void link_implements(law_view *v, const law_article *a)
{
    for (size_t i = 0; i < a->implements_count; i++) {
        const law_implements *im = &a->implements[i];
        const law_version *target = in_force(v, im->law);
        for (size_t j = 0; target != NULL && j < target->article_count; j++) {
            const law_article *owner = &target->articles[j];
            for (size_t k = 0; owner->number_sym == im->article && k < owner->term_count; k++) {
                if (owner->terms[k].id == im->term) {
                    add_candidate(v, &v->candidates[owner->terms[k].number], a);
                }
            }
        }
    }
}

/* ------------------------------------------------------------------ hooks and overrides */

typedef struct all_hooks {
    law_fired *list;
    size_t count, cap;
} all_hooks;

static law_link *link_of(law_view *v, const law_article *a)
{
    if (v->links[a->index] == NULL) {
        v->links[a->index] = ARENA_NEW(v->mem, law_link);
    }
    return (law_link *)v->links[a->index]; /* made two lines up, or by an earlier call */
}

static void link_hooks(law_view *v, const law_article *a, const all_hooks *hooks)
{
    if (a->legal_character == SYM_NONE) {
        return;
    }
    for (size_t i = 0; i < hooks->count; i++) {
        const law_hook *h = hooks->list[i].hook;
        if (h->legal_character != a->legal_character ||
            (h->decision_type != SYM_NONE && h->decision_type != a->decision_type)) {
            continue;
        }
        law_link *link = link_of(v, a);
        if (h->post) {
            ARENA_PUSH(v->mem, link->post, link->post_count, link->post_cap, hooks->list[i]);
        } else {
            ARENA_PUSH(v->mem, link->pre, link->pre_count, link->pre_cap, hooks->list[i]);
        }
    }
}

static void add_override(law_view *v, const law_article *overriding, const law_article *target, law_sym output)
{
    law_link *link = link_of(v, target);
    law_replaced replaced = {overriding->law->id_sym, output, overriding};
    ARENA_PUSH(v->mem, link->overrides, link->override_count, link->override_cap, replaced);
    v->has_overrides = true;
}

static void link_overrides(law_view *v, const law_article *a)
{
    for (size_t i = 0; i < a->override_count; i++) {
        const law_override *o = &a->overrides[i];
        const law_version *target = in_force(v, o->law);
        for (size_t j = 0; target != NULL && j < target->article_count; j++) {
            if (target->articles[j].number_sym == o->article) {
                add_override(v, a, &target->articles[j], o->output);
            }
        }
    }
}

/* ------------------------------------------------------------------ the view */

static law_value today_object(arena *a, date day)
{
    date_ymd ymd = date_to_ymd(day);
    law_entry *fields = ARENA_ARRAY(a, law_entry, 4);
    fields[0] = (law_entry){S("year"), law_int(ymd.year)};
    fields[1] = (law_entry){S("month"), law_int(ymd.month)};
    fields[2] = (law_entry){S("day"), law_int(ymd.day)};
    fields[3] = (law_entry){S("iso"), law_date(day)};
    return law_object(fields, 4);
}

/* Calls the linking function for every article of every law in force, in order of loading. */
static void each_article(law_view *v, void (*link)(law_view *, const law_article *))
{
    for (size_t i = 0; i < v->c->loaded_count; i++) {
        const law_version *version = v->c->loaded[i];
        if (version->replaced || in_force(v, version->id_sym) != version) {
            continue;
        }
        for (size_t j = 0; j < version->article_count; j++) {
            link(v, &version->articles[j]);
        }
    }
}

static all_hooks collect_hooks(law_view *v)
{
    all_hooks hooks = {0};
    for (size_t i = 0; i < v->c->loaded_count; i++) {
        const law_version *version = v->c->loaded[i];
        if (version->replaced || in_force(v, version->id_sym) != version) {
            continue;
        }
        for (size_t j = 0; j < version->article_count; j++) {
            const law_article *a = &version->articles[j];
            for (size_t k = 0; k < a->hook_count; k++) {
                law_fired fired = {a, &a->hooks[k]};
                ARENA_PUSH(v->mem, hooks.list, hooks.count, hooks.cap, fired);
            }
        }
    }
    return hooks;
}

/* ------------------------------------------------------------------ constants */

/* An article without inputs, parameters, open terms and hooks has one outcome (but for overrides, which law_constant minds): it is computed here, once. What fails, or
 * takes long, is left for the evaluation that needs it. */
static bool is_constant(const law_article *a)
{
    return a->action_count > 0 && a->input_count == 0 && a->term_count == 0 && a->binding_count == 0 &&
           a->untranslatable_count == 0 && a->legal_character == SYM_NONE && !a->has_unit_error;
}

static void compute_constants(law_view *v)
{
    law_run *run = law_run_new();
    arena *own = run->mem;
    int64_t budget = LAW_STEPS_CONSTANT;
    run->mem = v->mem; /* what is computed stays with the view */
    for (size_t i = 0; i < v->c->law_count; i++) {
        const law_version *version = v->in_force[i];
        for (size_t j = 0; version != NULL && j < version->article_count; j++) {
            const law_article *a = &version->articles[j];
            if (is_constant(a) && budget > 0) {
                run->frames_used = 0;
                law_run_on(run, v);
                run->frames_used = FRAMES_MAX; /* frames too: none of the run's own */
                run->steps = budget;
                v->constants[a->index] = law_run_article(run, a, law_scope_of(run, NULL, NULL, 0));
                budget = run->steps;
            }
        }
    }
    run->mem = own;
    run->frames_used = 0;
    law_run_free(run);
}

law_view *law_view_at(const law_corpus *c, date day)
{
    assert(c->sealed);
    arena *mem = arena_new();
    law_view *v = ARENA_NEW(mem, law_view);
    *v = (law_view){.mem = mem, .c = c, .day = day};
    v->today = today_object(mem, day);
    v->targets = ARENA_ARRAY(mem, law_target, c->reference_count);
    v->candidates = ARENA_ARRAY(mem, law_candidates, c->term_count);
    v->links = ARENA_ARRAY(mem, const law_link *, c->article_count);
    v->constants = ARENA_ARRAY(mem, activation *, c->article_count);
    v->no_data = law_data_new(c);
    arena_defer(mem, (void (*)(void *))law_data_free, v->no_data);
    select_versions(v);
    all_hooks hooks = collect_hooks(v);
    each_article(v, link_references);
    each_article(v, link_implements);
    each_article(v, link_overrides);
    for (size_t i = 0; i < c->law_count; i++) {
        const law_version *version = v->in_force[i];
        for (size_t j = 0; version != NULL && j < version->article_count; j++) {
            link_hooks(v, &version->articles[j], &hooks);
        }
    }
    compute_constants(v);
    return v;
}

void law_view_free(law_view *v)
{
    if (v != NULL) {
        arena_free(v->mem);
    }
}

date law_view_day(const law_view *v)
{
    return v->day;
}
