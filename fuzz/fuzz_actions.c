/* plan_read_actions never crashes; a catalogue that it reads keeps what catalogue.h promises, and a file that it refuses has a sentence with its place. */
#include "plan/catalogue.h"

#include <assert.h>

static void check_source(const catalogue_source *s)
{
    assert(s->how.n > 0);
    for (size_t i = 0; i < s->evidence_count; i++) {
        assert(s->evidence[i].n > 0);
    }
}

static void check_action(const catalogue *c, uint32_t number)
{
    const catalogue_action *x = &c->actions[number];
    assert(x->id.n > 0 && plan_find_action(c, x->id) == number && x->line > 0 && x->kind < CATALOGUE_KINDS);
    assert(x->name[TEXT_NL].n > 0 && x->name[TEXT_EN].n > 0 && x->words[TEXT_NL].n > 0 && x->role[TEXT_EN].n > 0);
    assert(!x->right || x->basis_count > 0);
    assert(x->cost_low >= 0 && x->cost_low <= x->cost && x->cost <= x->cost_high &&
           (x->cost == 0 || x->paid_from_count > 0));
    assert(x->lasts >= 1 && x->lasts <= CATALOGUE_WEEKS_MAX && x->waits <= CATALOGUE_WEEKS_MAX &&
           x->burden <= CATALOGUE_BURDEN_MAX);
    check_source(&x->cost_source);
    for (size_t i = 0; i < x->change_count; i++) {
        const catalogue_change *k = &x->changes[i];
        assert(k->works >= 0 && k->works <= 1 && k->low > 0 && k->low <= 1 && k->high >= 1);
        assert(k->source.assumed || k->source.evidence_count > 0);
        assert((k->source.evidence_count == 0) == str_eq(k->grade, S("none")));
        check_source(&k->source);
    }
    for (size_t i = 0; i < x->condition_count; i++) {
        const catalogue_condition *k = &x->conditions[i];
        assert(k->layer < CATALOGUE_LAYERS && k->source.n > 0 && (k->layer != CATALOGUE_HABIT || k->allowed.n > 0));
    }
    for (size_t i = 0; i < x->after_count; i++) {
        assert(x->after[i] < c->count && x->after[i] != number);
    }
    for (size_t i = 0; i < x->not_with_count; i++) {
        assert(x->not_with[i] < c->count && x->not_with[i] != number);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    catalogue c = {0};
    err e = {0};
    catalogue_reading *r = plan_begin_catalogue(a);
    if (plan_read_actions(r, S("fuzz.yaml"), (str){(const char *)data, size}, &e) && plan_close_catalogue(r, &c, &e)) {
        for (uint32_t i = 0; i < c.count; i++) {
            check_action(&c, i);
        }
    } else {
        assert(c.actions == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && e.line > 0 &&
               str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}
