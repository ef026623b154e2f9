/* The causes of content/causes, and whether everything they name is there. */
#include "base/content.h"
#include "base/file.h"
#include "desk/underneath.h"

#include "base/banned.h"

enum { NETWORK_BYTES_MAX = 4000000 };

/* ------------------------------------------------------------------ weights */

/* Written in hundredths. */
static bool read_weight(content_reader *r, const doc *top, const char *key, double *out)
{
    enum { HUNDRED = 100, WEIGHT_MAX = 10000 };
    int64_t n = 0;
    str text;
    TRY(content_text(r, top, key, true, &text));
    if (!str_to_int(text, &n) || n < 0 || n > WEIGHT_MAX) {
        return FAIL_AT(r, doc_get(top, str_of(key)), "'%s' must be a whole number from 0 to %d, in hundredths", key,
                       WEIGHT_MAX);
    }
    *out = (double)n / HUNDRED;
    return true;
}

static bool read_subjects(content_reader *r, const doc *top, const char *key, const cause_model *m, const bool **out)
{
    str *ids;
    size_t n;
    TRY(content_texts(r, top, key, false, &ids, &n));
    bool *list = ARENA_ARRAY(r->a, bool, m->count);
    for (size_t i = 0; i < n; i++) {
        int64_t at = cause_model_find(m, ids[i]);
        if (at < 0) {
            return FAIL_AT(r, doc_get(top, str_of(key)), "'" STR_FMT "' is not among the variables of network.yaml",
                           STR_ARG(ids[i]));
        }
        list[at] = true;
    }
    *out = list;
    return true;
}

bool desk_fact_may_be(const fact_definition *f, str value)
{
    for (size_t i = 0; i < f->value_count; i++) {
        if (str_eq(f->values[i], value)) {
            return true;
        }
    }
    return f->type == FACT_BOOLEAN && (str_eq(value, S("ja")) || str_eq(value, S("nee")));
}

static bool read_work_incomes(content_reader *r, const doc *top, const fact_catalogue *facts, struct desk_underneath *u)
{
    str *kinds;
    size_t n;
    const fact_definition *f = desk_fact(facts, DESK_INCOMES, DESK_KIND);
    TRY(content_texts(r, top, "work_incomes", false, &kinds, &n));
    for (size_t i = 0; i < n; i++) {
        if (f == NULL || !desk_fact_may_be(f, kinds[i])) {
            return FAIL_AT(r, doc_get(top, S("work_incomes")), "'" STR_FMT "' is no kind of income in content/facts",
                           STR_ARG(kinds[i]));
        }
    }
    u->work_incomes = kinds;
    u->work_income_count = n;
    return true;
}

static bool read_weights(arena *a, const fact_catalogue *facts, str file, str text, struct desk_underneath *u, err *e)
{
    static const char *const keys[] = {"version", "awake",   "told",         "other",       "danger", "stops",
                                       "unsaid",  "unasked", "work_incomes", "not_at_work", NULL};
    content_reader r = {.a = a, .file = file, .e = e};
    const doc *top;
    desk_weights *out = &u->weights;
    return doc_read_yaml(a, file, text, &top, e) && content_keys(&r, top, keys, "the file of weights") &&
           content_version(&r, top) && read_weight(&r, top, "awake", &out->awake) &&
           read_weight(&r, top, "told", &out->told) && read_weight(&r, top, "other", &out->other) &&
           read_weight(&r, top, "danger", &out->danger) && read_subjects(&r, top, "stops", &u->model, &u->stops) &&
           read_subjects(&r, top, "unsaid", &u->model, &u->unsaid) &&
           read_subjects(&r, top, "unasked", &u->model, &u->unasked) &&
           read_subjects(&r, top, "not_at_work", &u->model, &u->not_at_work) && read_work_incomes(&r, top, facts, u);
}

/* ------------------------------------------------------------------ where research was found */

typedef struct citing {
    content_reader r;
    desk_citation *list;
    size_t count, cap;
} citing;

static bool read_citation(citing *k, const doc *d, str cite)
{
    static const char *const keys[] = {"row", "nl", NULL};
    desk_citation one = {.cite = cite};
    TRY(content_keys(&k->r, d, keys, "a row of evidence") && content_text(&k->r, d, "row", true, &one.row) &&
        content_text(&k->r, d, "nl", true, &one.found));
    ARENA_PUSH(k->r.a, k->list, k->count, k->cap, one);
    return true;
}

static bool read_study(citing *k, const doc *d)
{
    static const char *const keys[] = {"cite", "kind", "link", "via", "rows", NULL};
    str cite;
    const doc *rows;
    TRY(content_keys(&k->r, d, keys, "a source") && content_text(&k->r, d, "cite", true, &cite) &&
        content_list(&k->r, d, "rows", &rows));
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        TRY(read_citation(k, rows->items[i], cite));
    }
    return true;
}

static bool read_sources(arena *a, str file, str text, struct desk_underneath *u, err *e)
{
    static const char *const keys[] = {"version", "sources", "bases", NULL}; /* bases: of the page of docs alone */
    citing k = {.r = {.a = a, .file = file, .e = e}};
    const doc *top, *list;
    TRY(doc_read_yaml(a, file, text, &top, e) && content_keys(&k.r, top, keys, "the file of sources") &&
        content_version(&k.r, top) && content_list(&k.r, top, "sources", &list));
    for (size_t i = 0; list != NULL && i < list->n; i++) {
        TRY(read_study(&k, list->items[i]));
    }
    u->citations = k.list;
    u->citation_count = k.count;
    return true;
}

/* ------------------------------------------------------------------ does everything exist */

static bool is_problem(const desk *d, str id)
{
    for (size_t i = 0; i < d->worries.problem_count; i++) {
        if (str_eq(d->worries.problems[i].id, id)) {
            return true;
        }
    }
    return false;
}

static bool is_domain(const desk *d, str id)
{
    for (size_t i = 0; i < d->services.domain_count; i++) {
        if (str_eq(d->services.domains[i].id, id)) {
            return true;
        }
    }
    return false;
}

static const char *wrong_with(const desk *d, const cause_sign *s)
{
    switch (s->kind) {
    case CAUSE_SIGN_WORRY: return is_problem(d, s->id) ? NULL : "is no problem of content/worries";
    case CAUSE_SIGN_COUNT:
        return str_eq(s->id, DESK_TALENTS) || desk_table(&d->facts, s->id) != NULL ? NULL
                                                                                   : "is no table of content/facts";
    case CAUSE_SIGN_FACT: break;
    }
    const fact_definition *f = fact_find(&d->facts, s->id);
    return f == NULL ? "is no fact of content/facts" : desk_fact_may_be(f, s->value) ? NULL : "never has this value";
}

static bool check_subject(const desk *d, const cause_subject *s, err *e)
{
    str file = d->underneath->model.file;
    if (!is_domain(d, s->domain)) {
        return err_at(e, ERR_INPUT, 0, file, s->line, 0, "'" STR_FMT "' is no life domain of content/services",
                      STR_ARG(s->domain));
    }
    if (s->action.n > 0 && services_find(&d->services, s->action) == NULL &&
        desk_scheme_find(&d->schemes, s->action) == NULL) {
        return err_at(e, ERR_INPUT, 0, file, s->line, 0,
                      "the action '" STR_FMT "' is no service of content/services and no scheme", STR_ARG(s->action));
    }
    for (size_t i = 0; i < s->sign_count; i++) {
        const char *wrong = wrong_with(d, &s->signs[i]);
        if (wrong != NULL) {
            return err_at(e, ERR_INPUT, 0, file, s->signs[i].line, 0, "'" STR_FMT "' %s", STR_ARG(s->signs[i].id),
                          wrong);
        }
    }
    return true;
}

bool desk_underneath_read(desk *d, str directory, err *e)
{
    struct desk_underneath *u = ARENA_NEW(d->mem, struct desk_underneath);
    str path = str_printf(d->mem, STR_FMT "/causes/network.yaml", STR_ARG(directory)), text;
    TRY(file_read(d->mem, path, NETWORK_BYTES_MAX, &text, e) && cause_read_model(d->mem, path, text, &u->model, e));
    path = str_printf(d->mem, STR_FMT "/causes/weights.yaml", STR_ARG(directory));
    TRY(file_read(d->mem, path, NETWORK_BYTES_MAX, &text, e) && read_weights(d->mem, &d->facts, path, text, u, e));
    path = str_printf(d->mem, STR_FMT "/causes/sources.yaml", STR_ARG(directory));
    TRY(file_read(d->mem, path, NETWORK_BYTES_MAX, &text, e) && read_sources(d->mem, path, text, u, e));
    d->underneath = u;
    for (uint32_t i = 0; i < u->model.count; i++) {
        TRY(check_subject(d, &u->model.subjects[i], e));
    }
    return true;
}
