/* What a scheme may still give somebody while facts are missing, and which of them matter.
 *
 * One evaluation with unknown facts (law/unknown.h) follows every fact apart from the others, so it may leave open what together they
 * decide. Therefore a prospect is sharpened: a fact on which it depends is split into what it may be, as long as the budget lasts, and a
 * fact that makes no difference is dropped. */
#include "desk/inside.h"

#include <assert.h>

#include "base/banned.h"

enum { SPLIT_MAX = 40 /* values of a fact that is still split */ };

typedef struct splitting {
    const desk_case *k;
    const desk_unknowns *u;
    const desk_scheme *s;
    str person;
    const law_value *supposed; /* by fact */
    law_value *changing;       /* the same, while facts are split */
    int budget;                /* evaluations left */
} splitting;

/* ------------------------------------------------------------------ sets of facts */

static size_t words_of(const desk_unknowns *u)
{
    return u->count / 64 + 1;
}

static void add_facts(const desk_unknowns *u, uint64_t *to, const uint64_t *from)
{
    for (size_t i = 0; i < words_of(u); i++) {
        to[i] |= from[i];
    }
}

bool desk_prospect_has(const desk_prospect *p, uint32_t fact)
{
    return p->facts != NULL && (p->facts[fact / 64] >> (fact % 64) & 1) != 0;
}

static void add_dependences(const desk_unknowns *u, uint64_t *facts, law_value v)
{
    for (uint32_t i = 0; i < u->count; i++) {
        facts[i / 64] |= (uint64_t)law_depends_on(v, i) << (i % 64);
    }
}

/* ------------------------------------------------------------------ one evaluation */

/* Down to whole cents, as everywhere; an end that is not there is as far as can be. */
static int64_t cents_of(law_value v, int64_t open)
{
    dec floor;
    int64_t cents;
    return law_is_number(v) && dec_round(law_as_dec(v), 0, DEC_FLOOR, &floor) && dec_to_int_exact(floor, &cents) ? cents
                                                                                                                 : open;
}

static void read_amount(desk_prospect *p, const law_output *amount)
{
    law_value low, high;
    if (amount == NULL || !law_limits(amount->value, &low, &high)) {
        p->low_cents = 0;
        p->high_cents = p->may_be_right ? INT64_MAX : 0;
        return;
    }
    p->low_cents = cents_of(low, 0);
    p->high_cents = cents_of(high, INT64_MAX);
    p->low_cents = p->low_cents > 0 ? p->low_cents : 0; /* a right to less than nothing does not exist */
}

static bool is_known(const law_output *o)
{
    return o == NULL || !law_is_unknown(o->value);
}

/* A failure that nobody's answer can mend says so: it is kept as what stands in the way. */
static desk_prospect failed(const splitting *x, const err *e, law_obstacle o)
{
    desk_prospect p = {.may_fail = true, .facts = ARENA_ARRAY(x->k->a, uint64_t, words_of(x->u))};
    p.failure = *e;
    p.obstacle = (law_obstacle){str_copy(x->k->a, o.name), str_copy(x->k->a, o.reason), o.of_object};
    return p;
}

/* No effort is left: nothing is known, and every fact may matter. */
static desk_prospect anything(const splitting *x)
{
    desk_prospect p = {.may_be_right = true,
                       .may_be_not = true,
                       .high_cents = INT64_MAX,
                       .facts = ARENA_ARRAY(x->k->a, uint64_t, words_of(x->u))};
    for (uint32_t i = 0; i < x->u->count; i++) {
        p.facts[i / 64] |= (uint64_t)(x->supposed[i].kind == LAW_UNSET) << (i % 64);
    }
    return p;
}

static desk_prospect evaluate(splitting *x)
{
    law_result r;
    err e = {0};
    x->budget--;
    if (*x->k->effort <= 0) {
        return anything(x);
    }
    bool good = desk_suppose(x->k, x->u, x->s, x->person, x->supposed, &r, &e);
    *x->k->effort -= law_run_steps(x->k->trial);
    if (!good) {
        return failed(x, &e, law_run_obstacle(x->k->trial));
    }
    const law_output *right = law_result_get(&r, x->s->right.name);
    const law_output *amount = x->s->amount.name.n > 0 ? law_result_get(&r, x->s->amount.name) : NULL;
    desk_prospect p = {.facts = ARENA_ARRAY(x->k->a, uint64_t, words_of(x->u))};
    if (r.failure != NULL) {
        p = failed(x, &r.failure->error, r.failure->obstacle);
        for (uint32_t i = 0; i < x->u->count; i++) {
            p.facts[i / 64] |= (uint64_t)law_facts_have(r.failure_facts, i) << (i % 64);
        }
    }
    p.may_be_right = right != NULL && law_may_be_true(right->value);
    p.may_be_not = right == NULL || law_may_be_false(right->value);
    if (p.may_be_right && x->s->amount.name.n > 0) {
        read_amount(&p, amount);
    }
    if (!is_known(right)) {
        add_dependences(x->u, p.facts, right->value);
    }
    if (p.may_be_right && !is_known(amount)) {
        add_dependences(x->u, p.facts, amount->value);
    }
    return p;
}

bool desk_prospect_is_open(const desk_prospect *p)
{
    return (p->may_be_right && p->may_be_not) || (p->may_be_right && p->low_cents != p->high_cents) ||
           (p->may_fail && (p->may_be_right || p->may_be_not));
}

/* ------------------------------------------------------------------ splitting */

static bool same_prospect(const desk_prospect *a, const desk_prospect *b)
{
    return a->may_be_right == b->may_be_right && a->may_be_not == b->may_be_not && a->may_fail == b->may_fail &&
           (!a->may_be_right || (a->low_cents == b->low_cents && a->high_cents == b->high_cents));
}

static void join(const desk_unknowns *u, desk_prospect *to, const desk_prospect *p, bool first)
{
    if (first) {
        *to = *p;
        return;
    }
    if (p->may_be_right) {
        to->low_cents = !to->may_be_right || p->low_cents < to->low_cents ? p->low_cents : to->low_cents;
        to->high_cents = !to->may_be_right || p->high_cents > to->high_cents ? p->high_cents : to->high_cents;
    }
    if (p->may_fail && !to->may_fail) {
        to->failure = p->failure;
        to->obstacle = p->obstacle;
    }
    to->may_be_right = to->may_be_right || p->may_be_right;
    to->may_be_not = to->may_be_not || p->may_be_not;
    to->may_fail = to->may_fail || p->may_fail;
    add_facts(u, to->facts, p->facts);
}

static bool can_be_split(const splitting *x, const desk_prospect *p, uint32_t i)
{
    const law_unknown *fact = x->u->facts[i].unknown;
    return desk_prospect_has(p, i) && x->supposed[i].kind == LAW_UNSET && fact->low.kind == LAW_UNSET &&
           fact->presence == LAW_ONCE && fact->count <= SPLIT_MAX;
}

/* The fact with the fewest values, which are the first to be done with. But when there is no room for all combinations, the one with
 * the most: often only few of its values leave the others any meaning. Count when none can be split. */
static uint32_t fact_to_split(const splitting *x, const desk_prospect *p, int share)
{
    uint32_t fewest = x->u->count, most = x->u->count;
    int64_t all = 1;
    for (uint32_t i = 0; i < x->u->count; i++) {
        if (can_be_split(x, p, i)) {
            uint32_t n = x->u->facts[i].unknown->count;
            fewest = fewest == x->u->count || n < x->u->facts[fewest].unknown->count ? i : fewest;
            most = (int)n < share && (most == x->u->count || n > x->u->facts[most].unknown->count) ? i : most;
            all = all < share ? all * n : all;
        }
    }
    return all < share || most == x->u->count ? fewest : most;
}

/* `share`: evaluations for this one and all below it. What one value leaves goes to the next; each keeps its own evaluation. */
static desk_prospect split(splitting *x, int share)
{
    desk_prospect whole = evaluate(x);
    uint32_t fact = desk_prospect_is_open(&whole) ? fact_to_split(x, &whole, share) : x->u->count;
    int left = share - 1;
    if (fact == x->u->count || left < (int)x->u->facts[fact].unknown->count) {
        return whole;
    }
    const law_unknown *values = x->u->facts[fact].unknown;
    bool differ = false;
    desk_prospect together = {0}, first = {0};
    for (uint32_t i = 0; i < values->count; i++) {
        int before = x->budget, others = (int)(values->count - i - 1);
        x->changing[fact] = values->values[i];
        desk_prospect one = split(x, left - others);
        left -= before - x->budget;
        first = i == 0 ? one : first;
        differ = differ || !same_prospect(&first, &one) || desk_prospect_is_open(&one);
        join(x->u, &together, &one, i == 0);
    }
    x->changing[fact] = (law_value){.kind = LAW_UNSET};
    if (differ) {
        together.facts[fact / 64] |= (uint64_t)1 << (fact % 64);
    }
    return together;
}

desk_prospect desk_prospect_of(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                               const law_value *known, int budget)
{
    assert(budget > 0);
    law_value *supposed = ARENA_ARRAY(k->a, law_value, u->count);
    if (known != NULL && u->count > 0) {
        memcpy(supposed, known, u->count * sizeof *supposed);
    }
    splitting x = {
        .k = k, .u = u, .s = s, .person = person, .supposed = supposed, .changing = supposed, .budget = budget};
    return split(&x, budget);
}

desk_prospect desk_prospect_supposing(const desk_case *k, const desk_unknowns *u, const desk_scheme *s, str person,
                                      const law_value *supposed)
{
    splitting x = {.k = k, .u = u, .s = s, .person = person, .supposed = supposed, .budget = 1};
    return evaluate(&x);
}
