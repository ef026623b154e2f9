/* Causes that many households share. */
#include "desk/underneath.h"

#include <stdlib.h>

#include "base/banned.h"

struct desk_shared {
    const desk *d;
    uint32_t households;
    uint32_t *told;   /* by subject */
    double *expected; /* by subject: sum of chances */
};

desk_shared *desk_shared_new(const desk *d, arena *a)
{
    desk_shared *s = ARENA_NEW(a, desk_shared);
    uint32_t count = d->underneath->model.count;
    *s = (desk_shared){.d = d, .told = ARENA_ARRAY(a, uint32_t, count), .expected = ARENA_ARRAY(a, double, count)};
    return s;
}

/* What is of children counts only in a household that has them. */
static bool add(desk_shared *s, const desk_case *k, err *e)
{
    const cause_model *m = &k->d->underneath->model;
    overview heard = {0};
    desk_evidence seen;
    cause_net net;
    cause_posterior now;
    desk_hear(k, &heard);
    TRY(desk_see(k, &heard, &(desk_looking){0}, &seen, e));
    TRY(cause_model_net(k->a, m, cause_sizes_written(k->a, m), &net, e));
    cause_known *known = cause_nothing_known(k->a, &net);
    for (uint32_t i = 0; i < m->count; i++) {
        known[i] = seen.known[i];
        known[i].set = m->subjects[i].of_child && !seen.has_children ? 0 : -1;
    }
    TRY(cause_infer(k->a, &net, known, CAUSE_MEMORY_DEFAULT, &now, e));
    for (uint32_t i = 0; i < m->count; i++) {
        s->told[i] += seen.seen[i].told;
        s->expected[i] += 1 - now.mass[i][0];
    }
    s->households++;
    return true;
}

bool desk_shared_add(desk_shared *s, arena *scratch, const household *h, date today, err *e)
{
    desk_case k;
    TRY(desk_case_begin(&k, s->d, scratch, h, today, TEXT_NL, true, e));
    bool good = add(s, &k, e);
    desk_case_end(&k);
    return good;
}

/* ------------------------------------------------------------------ what is told of it */

/* Down to a multiple of five: two folders that differ in one household seldom tell what that one said. */
static uint32_t tellable(double n)
{
    enum { STEP = 5 };
    return n < OVERVIEW_SHARED_MIN ? 0 : (uint32_t)(n / STEP) * STEP;
}

static int compare_shared(const void *a, const void *b)
{
    const overview_shared_cause *x = a, *y = b;
    if (x->told != y->told) {
        return x->told > y->told ? -1 : 1;
    }
    if (x->expected != y->expected) {
        return x->expected > y->expected ? -1 : 1;
    }
    return str_cmp(x->id, y->id);
}

bool desk_shared_tell(const desk_shared *s, arena *a, text_language lang, overview_shared *out, err *e)
{
    const cause_model *m = &s->d->underneath->model;
    if (s->households < OVERVIEW_SHARED_MIN) {
        return err_set(e, ERR_RULE,
                       "%u households are too few: of fewer than %d nothing is told, lest one of them be recognised",
                       s->households, OVERVIEW_SHARED_MIN);
    }
    overview_shared_cause *list = ARENA_ARRAY(a, overview_shared_cause, m->count);
    size_t count = 0;
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *one = &m->subjects[i];
        overview_shared_cause c = {.id = one->id,
                                   .name = one->name[lang],
                                   .professional = one->professional[lang],
                                   .life_domain = one->domain,
                                   .kind = desk_cause_kind(one->kind),
                                   .told = tellable(s->told[i]),
                                   .expected = tellable(s->expected[i])};
        if (!one->danger && c.kind != OVERVIEW_PROTECTIVE && c.told + c.expected > 0) {
            list[count++] = c;
        }
    }
    qsort(list, count, sizeof *list, compare_shared);
    *out = (overview_shared){.households = tellable(s->households), .causes = list, .count = count};
    return true;
}
