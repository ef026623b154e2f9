/* Running articles: scopes, memo, inputs, open terms, hooks, overrides.
 *
 * Uses: machine.h. Internal to law: run.c, inputs.c, react.c and result.c share it.
 */
#ifndef LAW_RUN_H
#define LAW_RUN_H

#include "law/machine.h"

/* Makes m ready for an evaluation on the view: nothing is remembered, no data, strict mode, no trace, errors thrown away. */
void law_run_on(law_run *m, const law_view *view);

/* The scope with these parameters (sorted by name, each once); equal ones are one object. The arrays must live in m->mem. */
law_scope *law_scope_of(law_run *m, const law_sym *names, const law_value *values, uint32_t count);
const law_value *law_scope_get(const law_scope *s, law_sym name); /* NULL when absent */

/* Runs the article in the scope, or finds it already done. NULL when it failed (m->e is filled). */
activation *law_run_article(law_run *m, const law_article *a, law_scope *s);

/* Value of an output of a finished activation, hooks' outputs included; LAW_UNSET when absent. slot as in law_target, or −1. */
law_value law_extra_output(const activation *x, law_sym output);
static inline law_value law_activation_output(const activation *x, law_sym output, int32_t slot)
{
    return slot >= 0 ? x->slots[slot] : law_extra_output(x, output);
}

/* One level deeper into references, terms and hooks; false with LAW_E_CIRCULAR beyond LAW_NESTING_MAX. */
bool law_too_nested(law_run *m, const law_article *from, uint32_t line);
static inline bool law_run_enter(law_run *m, const law_article *from, uint32_t line)
{
    return UNLIKELY(++m->nesting > LAW_NESTING_MAX) ? law_too_nested(m, from, line) : true;
}

/* What an article that another one calls upon may see of it. */
typedef enum law_sight {
    SEES_GIVEN, /* what it was given: an implementing article */
    SEES_FRAME, /* also its inputs and open terms: a hook before its actions */
    SEES_ALL    /* also its outputs, and those of the hooks of earlier rounds: a hook after its actions, an override */
} law_sight;

/* The scope of those parameters that `a` declares (least privilege), as f lets it see them; of hooks' outputs the first `extras`. NULL when a
 * lazy input failed. */
law_scope *law_declared_scope(law_run *m, const law_article *a, activation *f, law_sight sight, size_t extras);

/* Articles that were running when an evaluation failed never finish: they are not found again. */
void law_forget_running(law_run *m);

/* The outcome of an article that is the same for everybody, when nothing in this evaluation can change it; NULL otherwise, and while tracing. */
bool law_is_overridden(const law_run *m, const law_article *a);
static inline activation *law_constant(const law_run *m, const law_article *a)
{
    activation *x = m->view->constants[a->index];
    return x == NULL || m->trace != NULL || (m->view->links[a->index] != NULL && law_is_overridden(m, a)) ? NULL : x;
}

/* Where inputs come from (inputs.c). */
const law_value *law_find_record(law_run *m, uint32_t table,
                                 law_scope *s); /* the scope's record in a table; never NULL */
void law_begin_records(law_run *m, law_scope *s);
bool law_is_key(const law_run *m, const law_table *t, law_sym name);   /* is this parameter the key of the table */
const law_table *law_find_table(const law_run *m, law_sym folded);     /* NULL when nobody gave it */
law_value law_cell_of(const law_table *t, size_t row, law_sym folded); /* LAW_UNSET when absent */
law_scope *law_new_scope(law_run *m, activation *f,
                         const law_input *in); /* of what the mapping names; NULL when one is not found */
law_scope *law_internal_scope(law_run *m, activation *f,
                              const law_input *in); /* what was given, and the mapping over it */
law_value law_rows_of_table(law_run *m, activation *f, const law_input *in);
law_value law_no_target(law_run *m, activation *f, const law_input *in, const law_target *t); /* fails, saying why */

bool law_resolve_terms(law_run *m, activation *f);
bool law_fire_hooks(law_run *m, activation *f, bool post);
bool law_apply_overrides(law_run *m, activation *f);

#endif
