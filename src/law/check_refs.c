/* What an article points at in other laws: references, open terms, implements, hooks, overrides. */
#include "law/checking.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ the nearest name */

typedef struct nearest {
    str wanted, best;
    size_t distance;
} nearest;

static nearest nearest_to(str wanted)
{
    return (nearest){.wanted = wanted, .distance = wanted.n < 4 ? 1 : wanted.n / 4 + 2};
}

static void consider(nearest *n, str candidate)
{
    size_t distance = str_distance(n->wanted, candidate, n->distance - 1);
    if (distance < n->distance) {
        n->distance = distance;
        n->best = candidate;
    }
}

/* "; did you mean 'x'?" or, when nothing is near, the advice. */
static str meant(checking *k, const nearest *n, const char *advice)
{
    return n->best.n > 0 ? str_printf(k->scratch, "did you mean '" STR_FMT "'?", STR_ARG(n->best)) : str_of(advice);
}

static str law_meant(checking *k, law_sym id, const char *advice)
{
    nearest n = nearest_to(k->c->names.text[id]);
    for (size_t i = 0; i < k->c->law_count; i++) {
        consider(&n, k->c->names.text[k->c->laws[i].id]);
    }
    return meant(k, &n, advice);
}

/* ------------------------------------------------------------------ references */

static bool computes(const law_version *v, law_sym output)
{
    for (size_t i = 0; i < v->article_count; i++) {
        if (law_article_output_slot(&v->articles[i], output) >= 0) {
            return true;
        }
    }
    return false;
}

/* No version declares the output: is it computed somewhere, or is another name meant? */
static void unresolved_output(checking *k, const law_article *a, const law_input *in,
                              const law_version *const *versions, size_t count)
{
    nearest n = nearest_to(k->c->names.text[in->output]);
    bool computed = false;
    for (size_t i = 0; i < count; i++) {
        computed = computed || computes(versions[i], in->output);
        for (size_t j = 0; j < versions[i]->output_count; j++) {
            consider(&n, k->c->names.text[versions[i]->outputs[j].output]);
        }
    }
    str what = computed ? S("add it to the 'output' of the article that computes it")
                        : meant(k, &n, "correct 'output' or add it there");
    k->points_nowhere[in->reference] = true;
    if (in->source == SOURCE_INTERNAL) {
        law_found(k, LAW_FIND_UNRESOLVED_OUTPUT, a, in->line, in->column,
                  "input '" STR_FMT "' refers to '" STR_FMT "', which no article of this law declares; " STR_FMT,
                  NAME(k, in->name), NAME(k, in->output), STR_ARG(what));
    } else {
        law_found(k, LAW_FIND_UNRESOLVED_OUTPUT, a, in->line, in->column,
                  "input '" STR_FMT "' refers to '" STR_FMT "' of '" STR_FMT
                  "', which no version of that law declares; " STR_FMT,
                  NAME(k, in->name), NAME(k, in->output), NAME(k, in->law), STR_ARG(what));
    }
}

static void check_input(checking *k, const law_article *a, const law_input *in)
{
    if (in->source == SOURCE_INTERNAL && law_version_first_output(a->law, in->output) == NULL) {
        unresolved_output(k, a, in, &a->law, 1);
    }
    if (in->source != SOURCE_EXTERNAL) {
        return;
    }
    const law_law *l = law_corpus_law(k->c, in->law);
    if (l == NULL) {
        str what = law_meant(k, in->law, "load it or correct 'regulation'");
        k->points_nowhere[in->reference] = true;
        law_found(k, LAW_FIND_UNRESOLVED_LAW, a, in->line, in->column,
                  "input '" STR_FMT "' refers to law '" STR_FMT "', which is not loaded; " STR_FMT, NAME(k, in->name),
                  NAME(k, in->law), STR_ARG(what));
        return;
    }
    for (size_t i = 0; i < l->count; i++) {
        if (law_version_first_output(l->versions[i], in->output) != NULL) {
            return;
        }
    }
    unresolved_output(k, a, in, l->versions, l->count);
}

/* ------------------------------------------------------------------ open terms */

static void check_term(checking *k, const law_article *a, const law_term *t)
{
    bool filled = false;
    for (size_t i = 0; i < k->implementing.count; i++) {
        const law_article *by = k->implementing.list[i];
        for (size_t j = 0; j < by->implements_count; j++) {
            const law_implements *im = &by->implements[j];
            filled = filled || (im->law == a->law->id_sym && im->article == a->number_sym && im->term == t->id);
        }
    }
    if (!filled && t->required && !t->has_default) {
        law_found(k, LAW_FIND_OPEN_TERM, a, t->line, 0,
                  "no loaded regulation fills in the open term '" STR_FMT
                  "'; load the one that does, or give it a default",
                  NAME(k, t->id));
    }
}

static bool delegation_fits(const law_term *t, const law_version *by)
{
    str wanted = t->delegation_type;
    return wanted.n == 0 || str_eq(wanted, by->info.layer) ||
           (law_layer_from(wanted) >= 0 && law_layer_from(wanted) == by->layer);
}

/* ------------------------------------------------------------------ implements */

typedef struct found_target {
    bool article, thing; /* the article exists; so does the term or output */
    const law_term *refused;
} found_target;

static void look_for_term(const law_article *target, const law_implements *im, const law_version *by, found_target *out)
{
    if (target->number_sym != im->article) {
        return;
    }
    out->article = true;
    for (size_t i = 0; i < target->term_count; i++) {
        if (target->terms[i].id == im->term) {
            out->thing = true;
            out->refused = delegation_fits(&target->terms[i], by) ? out->refused : &target->terms[i];
        }
    }
}

static void check_implements(checking *k, const law_article *a, const law_implements *im)
{
    const law_law *l = law_corpus_law(k->c, im->law);
    found_target found = {0};
    for (size_t i = 0; l != NULL && i < l->count; i++) {
        for (size_t j = 0; j < l->versions[i]->article_count; j++) {
            look_for_term(&l->versions[i]->articles[j], im, a->law, &found);
        }
    }
    if (l == NULL) {
        str what = law_meant(k, im->law, "load it or correct 'law'");
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, im->line, 0,
                  "this fills in '" STR_FMT "' of law '" STR_FMT "', which is not loaded; " STR_FMT, NAME(k, im->term),
                  NAME(k, im->law), STR_ARG(what));
    } else if (!found.thing) {
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, im->line, 0,
                  found.article ? "this fills in '" STR_FMT "', but article '" STR_FMT "' of '" STR_FMT
                                  "' has no such open term; correct 'open_term'"
                                : "this fills in '" STR_FMT "' of article '" STR_FMT "', but '" STR_FMT
                                  "' has no such article; correct 'article'",
                  NAME(k, im->term), NAME(k, im->article), NAME(k, im->law));
    } else if (found.refused != NULL) {
        law_found(k, LAW_FIND_DELEGATION, a, im->line, 0,
                  "'" STR_FMT "' may be filled in by a " STR_FMT " only, but this is a " STR_FMT
                  "; correct either layer",
                  NAME(k, im->term), STR_ARG(found.refused->delegation_type), STR_ARG(a->law->info.layer));
    }
    if (law_article_output_slot(a, im->term) < 0 && a->untranslatable_count == 0) {
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, im->line, 0,
                  "this fills in '" STR_FMT "', but no action of this article computes it; add one", NAME(k, im->term));
    }
}

/* ------------------------------------------------------------------ hooks and overrides */

static bool any_stage(const law_version *v, law_sym stage)
{
    for (size_t i = 0; i < v->procedure_count; i++) {
        for (size_t j = 0; j < v->procedures[i].stage_count; j++) {
            if (v->procedures[i].stages[j].name == stage) {
                return true;
            }
        }
    }
    return false;
}

static bool any_fires(const law_version *v, const law_hook *h)
{
    for (size_t i = 0; i < v->article_count; i++) {
        if (law_hook_fires(h, &v->articles[i])) {
            return true;
        }
    }
    return false;
}

static void check_hook(checking *k, const law_article *a, const law_hook *h)
{
    bool fires = false, stage = h->stage == k->c->known.besluit;
    for (size_t i = 0; i < k->c->sorted_count; i++) {
        fires = fires || any_fires(k->c->sorted[i], h);
        stage = stage || any_stage(k->c->sorted[i], h->stage);
    }
    if (!fires) {
        law_found_as(k, LAW_WARNING, LAW_FIND_IMPLEMENTS_NOTHING, a, h->line, 0,
                     "this hook never fires: no loaded article produces a '" STR_FMT "'%s" STR_FMT
                     "%s; correct 'applies_to'",
                     NAME(k, h->legal_character), h->decision_type != SYM_NONE ? " of type '" : "",
                     STR_ARG(h->decision_type != SYM_NONE ? k->c->names.text[h->decision_type] : S("")),
                     h->decision_type != SYM_NONE ? "'" : "");
    } else if (!stage) {
        law_found_as(k, LAW_WARNING, LAW_FIND_IMPLEMENTS_NOTHING, a, h->line, 0,
                     "this hook never fires: no loaded procedure has a stage '" STR_FMT "'; correct 'stage'",
                     NAME(k, h->stage));
    }
}

static void look_for_output(const law_article *target, const law_override *o, found_target *out)
{
    if (target->number_sym == o->article) {
        out->article = true;
        out->thing = out->thing || law_article_output_slot(target, o->output) >= 0;
    }
}

static void check_override(checking *k, const law_article *a, const law_override *o)
{
    const law_law *l = law_corpus_law(k->c, o->law);
    found_target found = {0};
    for (size_t i = 0; l != NULL && i < l->count; i++) {
        for (size_t j = 0; j < l->versions[i]->article_count; j++) {
            look_for_output(&l->versions[i]->articles[j], o, &found);
        }
    }
    if (l == NULL) {
        str what = law_meant(k, o->law, "load it or correct 'law'");
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, o->line, 0,
                  "this overrides '" STR_FMT "' of law '" STR_FMT "', which is not loaded; " STR_FMT,
                  NAME(k, o->output), NAME(k, o->law), STR_ARG(what));
    } else if (!found.thing) {
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, o->line, 0,
                  found.article ? "this overrides '" STR_FMT "', but article '" STR_FMT "' of '" STR_FMT
                                  "' computes no such output; correct 'output'"
                                : "this overrides '" STR_FMT "' of article '" STR_FMT "', but '" STR_FMT
                                  "' has no such article; correct 'article'",
                  NAME(k, o->output), NAME(k, o->article), NAME(k, o->law));
    }
    if (law_article_output_slot(a, o->output) < 0 && a->untranslatable_count == 0) {
        law_found(k, LAW_FIND_IMPLEMENTS_NOTHING, a, o->line, 0,
                  "this overrides '" STR_FMT "', but no action of this article computes it; add one",
                  NAME(k, o->output));
    }
}

void law_check_references(checking *k, const law_article *a)
{
    for (size_t i = 0; i < a->input_count; i++) {
        check_input(k, a, &a->inputs[i]);
    }
    for (size_t i = 0; i < a->term_count; i++) {
        check_term(k, a, &a->terms[i]);
    }
    for (size_t i = 0; i < a->implements_count; i++) {
        check_implements(k, a, &a->implements[i]);
    }
    for (size_t i = 0; i < a->hook_count; i++) {
        check_hook(k, a, &a->hooks[i]);
    }
    for (size_t i = 0; i < a->override_count; i++) {
        check_override(k, a, &a->overrides[i]);
    }
}
