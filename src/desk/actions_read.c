/* The catalogue of actions: does everything exist that it names? */
#include "desk/actions.h"

#include "base/content.h"
#include "base/file.h"

#include "base/banned.h"

typedef struct checking {
    const desk *d;
    const struct desk_actions *actions;
    const catalogue_action *x;
    err *e;
} checking;

static bool refuse(const checking *c, int line, str name, const char *what)
{
    return err_at(c->e, ERR_INPUT, 0, c->x->file, line, 0, "'" STR_FMT "' %s", STR_ARG(name), what);
}

static const cause_subject *subject_of(const checking *c, str id)
{
    const cause_model *m = &c->d->underneath->model;
    int64_t at = cause_model_find(m, id);
    return at < 0 ? NULL : &m->subjects[at];
}

static bool is_state(const cause_subject *s, str state)
{
    for (uint32_t i = 1; i < s->state_count; i++) {
        if (str_eq(s->states[i], state)) {
            return true;
        }
    }
    return false;
}

/* An employer is no counter, and so no body of content/services. */
static bool is_body(const checking *c, str id)
{
    const service_catalogue *s = &c->d->services;
    bool found = str_eq(id, S("werkgever"));
    for (size_t i = 0; i < s->body_count && !found; i++) {
        found = str_eq(s->bodies[i].id, id);
    }
    return found;
}

static bool check_condition(const checking *c, const catalogue_condition *k)
{
    const cause_subject *subject;
    const fact_definition *fact;
    switch (k->need) {
    case CATALOGUE_NEEDS_FACT:
        fact = fact_find(&c->d->facts, k->name);
        return fact == NULL ? refuse(c, k->line, k->name, "is no fact of content/facts")
                            : desk_fact_may_be(fact, k->value) || refuse(c, k->line, k->name, "never has this value");
    case CATALOGUE_NEEDS_SCHEME:
        return desk_scheme_find(&c->d->schemes, k->name) != NULL ||
               refuse(c, k->line, k->name, "is no scheme of content/laws/schemes.yaml");
    case CATALOGUE_NEEDS_PROBLEM:
        subject = subject_of(c, k->name);
        return subject == NULL
                   ? refuse(c, k->line, k->name, "is not among the variables of content/causes")
                   : is_state(subject, k->value) || refuse(c, k->line, k->value, "is no state of it but absence");
    case CATALOGUE_NEEDS_AGREED:
        return is_body(c, k->name) || refuse(c, k->line, k->name, "is no body of content/services");
    case CATALOGUE_NEEDS_CHILDREN:
    case CATALOGUE_NEEDS_ADULT:
    case CATALOGUE_NEEDS_PLACE:
    case CATALOGUE_NEEDS_NOTHING: break;
    }
    return true;
}

static bool check_domain(const checking *c)
{
    const service_catalogue *s = &c->d->services;
    for (size_t i = 0; i < s->domain_count; i++) {
        if (str_eq(s->domains[i].id, c->x->domain)) {
            return true;
        }
    }
    return refuse(c, c->x->line, c->x->domain, "is no life domain of content/services");
}

static bool changes(const catalogue_action *x, str variable)
{
    for (size_t i = 0; i < x->change_count; i++) {
        if (str_eq(x->changes[i].variable, variable)) {
            return true;
        }
    }
    return false;
}

static bool check_action(const checking *c)
{
    const catalogue_action *x = c->x;
    TRY(check_domain(c));
    if (x->service.n > 0 && services_find(&c->d->services, x->service) == NULL &&
        desk_scheme_find(&c->d->schemes, x->service) == NULL) {
        return refuse(c, x->line, x->service, "is no service of content/services and no scheme");
    }
    for (size_t i = 0; i < x->change_count; i++) {
        const cause_subject *s = subject_of(c, x->changes[i].variable);
        if (s == NULL || s->kind == CAUSE_OUTSIDE || s->kind == CAUSE_PROTECTIVE) {
            return refuse(c, x->changes[i].line, x->changes[i].variable,
                          s == NULL ? "is not among the variables of content/causes"
                                    : "is nothing of the household that help takes away");
        }
    }
    for (size_t i = 0; i < x->handle_count; i++) {
        const cause_subject *s = subject_of(c, x->handles[i]);
        if (s == NULL || !s->danger) {
            return refuse(c, x->line, x->handles[i], "is no danger of content/causes");
        }
        if (!changes(x, x->handles[i])) {
            return refuse(c, x->line, x->handles[i],
                          "is answered here, and 'changes' does not say how often; add it there");
        }
    }
    for (size_t i = 0; i < x->condition_count; i++) {
        TRY(check_condition(c, &x->conditions[i]));
    }
    for (size_t i = 0; i < x->paid_from_count; i++) {
        if (plan_find_budget(&c->actions->budgets, x->paid_from[i]) < 0) {
            return refuse(c, x->line, x->paid_from[i], "is no budget of content/budgets");
        }
    }
    return true;
}

static bool read_catalogue(desk *d, str directory, catalogue *out, err *e)
{
    static const str yaml[] = {{".yaml", 5}};
    str *paths, text, path = str_printf(d->mem, STR_FMT "/actions", STR_ARG(directory));
    size_t count;
    catalogue_reading *r = plan_begin_catalogue(d->mem);
    TRY(file_list(d->mem, path, yaml, 1, &paths, &count, e));
    for (size_t i = 0; i < count; i++) {
        TRY(file_read(d->mem, paths[i], CATALOGUE_BYTES_MAX, &text, e) && plan_read_actions(r, paths[i], text, e));
    }
    return plan_close_catalogue(r, out, e);
}

static bool read_planning(arena *a, str file, str text, struct desk_actions *out, err *e)
{
    static const char *const keys[] = {"version", "bears", "worth", NULL};
    enum { BEARS_MAX = 100, HUNDRED = 100 };
    content_reader r = {.a = a, .file = file, .e = e};
    const doc *top;
    int64_t bears, worth;
    TRY(doc_read_yaml(a, file, text, &top, e) && content_keys(&r, top, keys, "the file of planning") &&
        content_version(&r, top) && content_whole(&r, top, "bears", 1, BEARS_MAX, &bears) &&
        content_whole(&r, top, "worth", 1, HUNDRED, &worth));
    out->bears = (uint32_t)bears;
    out->worth = (double)worth / HUNDRED;
    return true;
}

bool desk_actions_read(desk *d, str directory, err *e)
{
    struct desk_actions *a = ARENA_NEW(d->mem, struct desk_actions);
    str path = str_printf(d->mem, STR_FMT "/budgets/budgets.yaml", STR_ARG(directory)), text;
    TRY(file_read(d->mem, path, BUDGETS_BYTES_MAX, &text, e) && plan_read_budgets(d->mem, path, text, &a->budgets, e) &&
        read_catalogue(d, directory, &a->all, e));
    path = str_printf(d->mem, STR_FMT "/planning.yaml", STR_ARG(directory));
    TRY(file_read(d->mem, path, BUDGETS_BYTES_MAX, &text, e) && read_planning(d->mem, path, text, a, e));
    d->actions = a;
    for (uint32_t i = 0; i < a->all.count; i++) {
        checking c = {.d = d, .actions = a, .x = &a->all.actions[i], .e = e};
        TRY(check_action(&c));
    }
    return true;
}
