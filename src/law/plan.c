/* Plans: a request whose names are resolved on a view, once, to be run for many persons. */
#include "law/run.h"

#include <stdio.h>

#include "base/banned.h"

__attribute__((format(printf, 3, 4))) static const void *fail(err *e, law_error code, const char *format, ...)
{
    char message[600];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    err_at(e, ERR_RULE, (int)code, STR_NULL, 0, 0, "%s", message);
    return NULL;
}

/* ------------------------------------------------------------------ parameters */

/* A name that no law knows gets a symbol of its own: it may still be a data source's key. */
static law_sym symbol_of(law_plan *p, str *extra, str name)
{
    law_sym sym = law_names_find(&p->view->c->names, name);
    if (sym < p->view->c->sealed_names) {
        return sym;
    }
    size_t at = 0;
    while (at < p->extra_name_count && !str_eq(extra[at], name)) {
        at++;
    }
    extra[at] = name;
    p->extra_name_count += at == p->extra_name_count;
    return (law_sym)(p->view->c->sealed_names + at);
}

/* Sorted by symbol, each once; a name that is given twice takes the last value. */
static void take_parameters(arena *a, law_plan *p, const law_request *q)
{
    law_sym *names = arena_array(a, q->parameter_count, sizeof *names);
    uint32_t *from = arena_array(a, q->parameter_count, sizeof *from), n = 0;
    str *extra = arena_array(a, q->parameter_count, sizeof *extra);
    for (size_t i = 0; i < q->parameter_count; i++) {
        law_sym name = symbol_of(p, extra, q->parameters[i].name);
        uint32_t at = n;
        while (at > 0 && names[at - 1] > name) {
            at--;
        }
        if (at > 0 && names[at - 1] == name) {
            from[at - 1] = (uint32_t)i;
            continue;
        }
        memmove(names + at + 1, names + at, (n - at) * sizeof *names);
        memmove(from + at + 1, from + at, (n - at) * sizeof *from);
        names[at] = name;
        from[at] = (uint32_t)i;
        n++;
    }
    p->names = names;
    p->from = from;
    p->name_count = n;
    p->extra_names = extra;
}

/* ------------------------------------------------------------------ law and articles */

static const law_version *find_version(arena *a, const law_view *view, str id, const law_law **law, err *e)
{
    law_error why;
    const law_version *ended;
    *law = law_corpus_law(view->c, law_names_find(&view->c->names, id));
    if (*law == NULL) {
        return fail(e, LAW_E_LAW_NOT_FOUND, "Law not found: " STR_FMT, STR_ARG(id));
    }
    const law_version *v = law_in_force(*law, view->day, &why, &ended);
    if (v != NULL) {
        return v;
    }
    str day = date_text(a, view->day);
    if (why == LAW_E_ENDED) {
        return fail(e, why, "No version of law '" STR_FMT "' in force on " STR_FMT "; last in force until " STR_FMT,
                    STR_ARG(id), STR_ARG(day), STR_ARG(ended->info.valid_to));
    }
    return fail(e, why, "No version of law '" STR_FMT "' in force on " STR_FMT " (not yet in force)", STR_ARG(id),
                STR_ARG(day));
}

static str nearest_output(const law_version *v, str name)
{
    size_t best = name.n / 3 + 1;
    str nearest = STR_NULL;
    for (size_t i = 0; i < v->output_count; i++) {
        size_t distance = str_distance(name, v->outputs[i].name, best);
        if (distance < best) {
            best = distance;
            nearest = v->outputs[i].name;
        }
    }
    return nearest;
}

/* The articles that answer for the outputs, each once, in order of number as text. */
static bool find_articles(arena *a, law_plan *p, const law_request *q, const law_law *law, err *e)
{
    const law_article **found = arena_array(a, q->output_count, sizeof *found);
    size_t n = 0;
    for (size_t i = 0; i < q->output_count; i++) {
        const law_article *article =
            law_find_output(law, p->version, law_names_find(&p->view->c->names, q->outputs[i]));
        if (article == NULL) {
            str near = nearest_output(p->version, q->outputs[i]);
            return fail(e, LAW_E_OUTPUT_NOT_FOUND, "Output '" STR_FMT "' not found in law '" STR_FMT "'%s" STR_FMT "%s",
                        STR_ARG(q->outputs[i]), STR_ARG(q->law), near.n > 0 ? "; did you mean '" : "", STR_ARG(near),
                        near.n > 0 ? "'?" : "") != NULL;
        }
        size_t at = n;
        while (at > 0 && str_cmp(found[at - 1]->number, article->number) > 0) {
            at--;
        }
        if (at > 0 && found[at - 1] == article) {
            continue;
        }
        memmove(found + at + 1, found + at, (n - at) * sizeof *found);
        found[at] = article;
        n++;
    }
    p->articles = found;
    p->article_count = n;
    return true;
}

static str article_numbers(arena *a, const law_plan *p)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < p->article_count; i++) {
        buf_put(&b, i > 0 ? S(", ") : S(""));
        buf_put(&b, p->articles[i]->number);
    }
    return buf_str(&b);
}

law_plan *law_plan_new(arena *a, const law_view *view, const law_request *q, err *e)
{
    const law_law *law;
    law_plan *p = ARENA_NEW(a, law_plan);
    *p = (law_plan){.view = view, .mode = q->mode, .stage = view->c->known.besluit};
    if (q->parameter_count > LAW_PARAMETERS_MAX || q->output_count > LAW_PARAMETERS_MAX) {
        fail(e, LAW_E_INVALID_OPERATION, "Invalid operation: more than %d parameters or outputs in one request",
             LAW_PARAMETERS_MAX);
        return NULL;
    }
    if (q->output_count == 0) {
        fail(e, LAW_E_INVALID_OPERATION, "Invalid operation: no output was asked for");
        return NULL;
    }
    p->version = find_version(a, view, q->law, &law, e);
    if (p->version == NULL || !find_articles(a, p, q, law, e)) {
        return NULL;
    }
    if (q->stage.n > 0) {
        p->stage = law_names_find(&view->c->names, q->stage);
    }
    take_parameters(a, p, q);
    p->article_text = p->article_count == 1 ? p->articles[0]->number : article_numbers(a, p);
    return p;
}
