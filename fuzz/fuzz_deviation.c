/* deviation_read never crashes; what it reads keeps what deviation.h promises, and what it refuses has a sentence and a place. */
#include "household/deviation.h"
#include "household/household_invariants.h"

#include <assert.h>

static void check_texts(const deviation *d)
{
    const str texts[] = {d->action, d->goal,   d->legitimacy,     d->commitment, d->yield,
                         d->budget, d->expert, d->expert_not_yet, d->objection,  d->done};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert(str_utf8_valid(texts[i]) && str_trim(texts[i]).n == texts[i].n);
    }
    assert(d->expert.n == 0 || d->expert_not_yet.n == 0);
}

static void check(const deviation *d, date today)
{
    deviation_part parts[DEVIATION_PARTS];
    date from = d->has_day ? d->day : today;
    bool family = d->agreed_count == 0;
    check_texts(d);
    assert(!d->has_day || d->day <= today);
    assert(d->cost_cents >= 0 && (d->has_cost || d->cost_cents == 0));
    assert(!d->has_review || (d->review > from && date_years_between(from, d->review) <= 1));
    for (size_t i = 0; i < d->agreed_count; i++) {
        const deviation_agreed *x = &d->agreed[i];
        assert(x->side < DEVIATION_SIDES && (!x->has_day || x->day <= today));
        family = family || !x->has_side || x->side == DEVIATION_FAMILY;
    }
    assert(family);
    for (size_t i = 0; i < d->rule_count; i++) {
        assert(d->rules[i].layer > OVERVIEW_LAYER_FACT && d->rules[i].layer < OVERVIEW_LAYERS);
        assert(d->goal.n == 0 || !str_eq(d->goal, d->rules[i].words));
    }
    size_t n = deviation_missing(d, parts);
    assert(n <= DEVIATION_PARTS);
    for (size_t i = 1; i < n; i++) {
        assert(parts[i - 1] < parts[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    str yaml = {(const char *)data, size};
    date today = date_from_ymd(2026, 7, 10);
    arena *a = arena_new();
    deviation d = {0};
    err e = {0};
    if (deviation_read(a, S("fuzz"), yaml, today, size % 2 == 0 ? TEXT_NL : TEXT_EN, &d, &e)) {
        check(&d, today);
    } else {
        const char *wrong = refusal_problem(&e, yaml);
        assert(wrong == NULL && d.rules == NULL);
    }
    arena_free(a);
    return 0;
}
