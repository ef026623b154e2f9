/* The corpus: all versions of all laws, and which of them is in force when. */
#include "law/compile.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

law_corpus *law_corpus_new(void)
{
    arena *mem = arena_new();
    law_corpus *c = ARENA_NEW(mem, law_corpus);
    c->mem = mem;
    law_names_init(&c->names, mem);
    c->known.referencedate = law_names_intern(&c->names, S("referencedate"));
    c->known.besluit = law_names_intern(&c->names, S("BESLUIT"));
    c->known.gemeente_code = law_names_intern(&c->names, S("gemeente_code"));
    c->known.waterschap_code = law_names_intern(&c->names, S("waterschap_code"));
    c->known.provincie_code = law_names_intern(&c->names, S("provincie_code"));
    return c;
}

void law_corpus_free(law_corpus *c)
{
    if (c != NULL) {
        arena_free(c->mem);
    }
}

/* ------------------------------------------------------------------ sealing */

/* By id; then versions with a date before those without; then newest first. */
static int by_id_and_date(const void *x, const void *y)
{
    const law_version *a = *(const law_version *const *)x, *b = *(const law_version *const *)y;
    int order = str_cmp(a->id, b->id);
    if (order != 0) {
        return order;
    }
    if (a->has_from != b->has_from) {
        return a->has_from ? -1 : 1;
    }
    if (a->valid_from != b->valid_from) {
        return a->valid_from > b->valid_from ? -1 : 1;
    }
    return a->sequence < b->sequence ? -1 : 1;
}

typedef struct declared_output {
    law_sym output;
    size_t order;
    const law_article *article;
} declared_output;

static int by_output(const void *x, const void *y)
{
    const declared_output *a = x, *b = y;
    if (a->output != b->output) {
        return a->output > b->output ? 1 : -1;
    }
    return a->order > b->order ? 1 : -1;
}

static void index_outputs(law_corpus *c, law_version *v)
{
    size_t n = 0, kept = 0;
    for (size_t i = 0; i < v->article_count; i++) {
        n += v->articles[i].declared_count;
    }
    declared_output *all = ARENA_ARRAY(c->mem, declared_output, n);
    law_output_place *places = ARENA_ARRAY(c->mem, law_output_place, n);
    n = 0;
    for (size_t i = 0; i < v->article_count; i++) {
        const law_article *a = &v->articles[i];
        for (size_t j = 0; j < a->declared_count; j++) {
            all[n] = (declared_output){a->declared[j], n, a};
            n++;
        }
    }
    if (n > 1) {
        qsort(all, n, sizeof *all, by_output);
    }
    for (size_t i = 0; i < n; i++) {
        if (kept == 0 || places[kept - 1].output != all[i].output) {
            places[kept++] =
                (law_output_place){all[i].output, c->names.text[all[i].output], all[i].article, all[i].article};
        }
        places[kept - 1].last = all[i].article;
    }
    v->outputs = places;
    v->output_count = kept;
}

static void group_laws(law_corpus *c)
{
    c->laws = ARENA_ARRAY(c->mem, law_law, c->sorted_count);
    c->law_of_sym = ARENA_ARRAY(c->mem, uint32_t, c->names.count);
    for (size_t i = 0; i < c->sorted_count; i++) {
        const law_version *v = c->sorted[i];
        if (c->law_count == 0 || c->laws[c->law_count - 1].id != v->id_sym) {
            c->laws[c->law_count] = (law_law){.id = v->id_sym, .versions = &c->sorted[i]};
            c->law_of_sym[v->id_sym] = (uint32_t)++c->law_count;
        }
        c->laws[c->law_count - 1].count++;
    }
}

bool law_corpus_seal(law_corpus *c, err *e)
{
    (void)e;
    assert(!c->sealed);
    c->sorted = ARENA_ARRAY(c->mem, const law_version *, c->loaded_count);
    for (size_t i = 0; i < c->loaded_count; i++) {
        if (!c->loaded[i]->replaced) {
            index_outputs(c, c->loaded[i]);
            c->sorted[c->sorted_count++] = c->loaded[i];
        }
    }
    if (c->sorted_count > 1) {
        qsort(c->sorted, c->sorted_count, sizeof *c->sorted, by_id_and_date);
    }
    group_laws(c);
    c->sealed_names = c->names.count;
    c->sealed = true;
    return true;
}

/* ------------------------------------------------------------------ asking */

size_t law_corpus_count(const law_corpus *c)
{
    return c->sorted_count;
}

const law_version *law_corpus_at_index(const law_corpus *c, size_t i)
{
    return c->sorted[i];
}

const law_law *law_corpus_law(const law_corpus *c, law_sym id)
{
    assert(c->sealed);
    if (id >= c->sealed_names || c->law_of_sym[id] == 0) {
        return NULL;
    }
    return &c->laws[c->law_of_sym[id] - 1];
}

const law_version *law_corpus_find(const law_corpus *c, str id)
{
    const law_law *l = law_corpus_law(c, law_names_find(&c->names, id));
    return l != NULL ? l->versions[0] : NULL;
}

law_version_info law_version_describe(const law_version *v)
{
    return v->info;
}

bool law_version_has_parameter(const law_corpus *c, const law_version *v, str name)
{
    law_sym wanted = law_names_find(&c->names, name);
    for (size_t i = 0; wanted != SYM_NONE && i < v->article_count; i++) {
        for (size_t j = 0; j < v->articles[i].parameter_count; j++) {
            if (v->articles[i].parameters[j] == wanted) {
                return true;
            }
        }
    }
    return false;
}

size_t law_version_output_count(const law_version *v)
{
    return v->output_count;
}

str law_version_output_at(const law_version *v, size_t i)
{
    return v->outputs[i].name;
}

size_t law_version_article_count(const law_version *v)
{
    return v->article_count;
}

void law_version_article_at(const law_version *v, size_t i, str *number, str *text)
{
    *number = v->articles[i].number;
    *text = v->articles[i].text;
}

const law_version *law_in_force(const law_law *l, date day, law_error *why, const law_version **ended)
{
    for (size_t i = 0; i < l->count; i++) {
        const law_version *v = l->versions[i];
        if (v->has_from && v->valid_from > day) {
            continue;
        }
        if (v->valid_to < day) { /* no falling back on an older version */
            *why = LAW_E_ENDED;
            *ended = v;
            return NULL;
        }
        return v;
    }
    *why = LAW_E_NOT_YET_IN_FORCE;
    return NULL;
}

static const law_output_place *output_place(const law_version *v, law_sym output)
{
    size_t low = 0, high = v->output_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (v->outputs[middle].output < output) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < v->output_count && v->outputs[low].output == output ? &v->outputs[low] : NULL;
}

const law_article *law_version_first_output(const law_version *v, law_sym output)
{
    const law_output_place *place = output_place(v, output);
    return place != NULL ? place->first : NULL;
}

static bool declares(const law_article *a, law_sym output)
{
    for (size_t i = 0; i < a->declared_count; i++) {
        if (a->declared[i] == output) {
            return true;
        }
    }
    return false;
}

const law_article *law_find_output(const law_law *l, const law_version *in_force, law_sym output)
{
    const law_output_place *newest = output_place(l->versions[0], output);
    const law_output_place *place = output_place(in_force, output);
    if (place == NULL || place->first == place->last) {
        return place != NULL ? place->first : NULL;
    }
    for (size_t i = 0; newest != NULL && i < in_force->article_count; i++) {
        const law_article *a = &in_force->articles[i];
        if (a->number_sym == newest->last->number_sym && declares(a, output)) {
            return a;
        }
    }
    return place->first;
}

int32_t law_article_output_slot(const law_article *a, law_sym output)
{
    for (size_t i = 0; i < a->computed_count; i++) {
        if (a->computed[i].name == output) {
            return (int32_t)a->computed[i].slot;
        }
    }
    return -1;
}
