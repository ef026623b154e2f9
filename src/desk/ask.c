/* Asking the law about a person: parameters, outputs, and what is asked of a scheme. */
#include "desk/inside.h"

#include "base/banned.h"

enum { PARAMETERS_MAX = 2 };

str desk_municipality(const desk_case *k, str person)
{
    for (size_t i = 0; i < k->h->home_count; i++) {
        const household_home *home = &k->h->homes[i];
        for (size_t j = 0; j < home->resident_count; j++) {
            if (str_eq(home->residents[j], person) && home->municipality.n > 0) {
                return home->municipality;
            }
        }
    }
    return STR_NULL;
}

/* A law that asks for no municipality is not told where somebody lives. */
static size_t parameters_for(const desk_case *k, str law, str person, law_entry *out)
{
    const law_version *v = law_corpus_find(k->d->laws, law);
    str municipality = desk_municipality(k, person);
    out[0] = (law_entry){DESK_PERSON, law_text(person)};
    out[1] = (law_entry){DESK_MUNICIPALITY, law_text(municipality)};
    return municipality.n > 0 && v != NULL && law_version_has_parameter(k->d->laws, v, DESK_MUNICIPALITY) ? 2 : 1;
}

bool desk_ask(const desk_case *k, str law, const str *outputs, size_t n, str person, law_result *r, err *e)
{
    law_entry parameters[PARAMETERS_MAX];
    law_value values[PARAMETERS_MAX];
    size_t count = parameters_for(k, law, person, parameters);
    const law_plan *plan = desk_plan(k, law, outputs, n, count == 2);
    law_request q = {.law = law,
                     .outputs = outputs,
                     .output_count = n,
                     .parameters = parameters,
                     .parameter_count = count,
                     .data = k->data,
                     .trace = true};
    values[0] = parameters[0].value;
    values[1] = parameters[1].value;
    if (k->supposed) {
        return law_run_evaluate(k->trial, k->view, &q, r, e);
    }
    return plan != NULL ? law_series_run(k->run, plan, values, r, e) : law_series_evaluate(k->run, &q, r, e);
}

size_t desk_scheme_outputs(const desk_scheme *s, str *out)
{
    size_t n = 0;
    out[n++] = s->right.name;
    if (s->amount.name.n > 0) {
        out[n++] = s->amount.name;
    }
    return n;
}

bool desk_suppose(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                  const law_value *supposed, law_result *r, err *e)
{
    law_entry parameters[PARAMETERS_MAX];
    str outputs[2];
    law_value values[PARAMETERS_MAX];
    law_request q = {.law = s->law,
                     .outputs = outputs,
                     .output_count = desk_scheme_outputs(s, outputs),
                     .parameters = parameters,
                     .parameter_count = parameters_for(k, s->law, person, parameters)};
    for (size_t i = 0; i < q.parameter_count; i++) {
        values[i] = parameters[i].value;
    }
    const law_plan *plan = desk_plan(k, s->law, outputs, q.output_count, q.parameter_count == 2);
    plan = plan != NULL ? plan : law_plan_new(k->a, k->view, &q, e);
    return plan != NULL && law_plan_suppose(k->trial, plan, values, u->data, supposed, u->count, r, e);
}
