/* Doubt: is evaluation with unknown facts sound (unknown.h)? Facts of a known case are taken away at random, in favour of something that
 * they could be as well, and what is then possible is compared with what strict evaluation gives when they are there. */
#include "law/suite.h"

#include "base/rng.h"
#include "law/unknown.h"

#include "base/banned.h"

enum { ROUNDS = 6, FACTS_MAX = 4000, PERCENT_UNKNOWN = 40 };

typedef struct doubter {
    arena *a;
    const law_corpus *c;
    const law_plan *plan;
    rng random;
    law_value *values; /* of the parameters; some unknown */
    law_data *data;
    law_value *truths;  /* by fact: what it really is */
    law_value *domains; /* by fact: what it may be */
    uint32_t fact_count;
    err e;
} doubter;

/* ------------------------------------------------------------------ taking a fact away */

static law_value other_value(doubter *d)
{
    static const char *const texts[] = {"", "a", "gehuwd", "123456782"};
    switch (rng_below(&d->random, 6)) {
    case 0: return law_null();
    case 1: return law_bool(rng_below(&d->random, 2) == 1);
    case 2: return law_int(rng_between(&d->random, -3, 3));
    case 3: return law_date((date)rng_between(&d->random, 0, 20000));
    case 4: return law_dec((dec){.lo = rng_below(&d->random, 1000), .scale = 1});
    default: return law_text(str_of(texts[rng_below(&d->random, 4)]));
    }
}

/* x, and some others. */
static law_value one_of_some(doubter *d, law_value x)
{
    law_value list[4];
    size_t n = 1 + rng_below(&d->random, 4), at = rng_below(&d->random, n);
    for (size_t i = 0; i < n; i++) {
        list[i] = i == at ? x : other_value(d);
    }
    return law_unknown_one_of(d->a, d->fact_count, list, n);
}

static law_value end_of_range(doubter *d, law_value x, int64_t way)
{
    int64_t far = way * rng_between(&d->random, 0, rng_below(&d->random, 3) == 0 ? 100000 : 3);
    dec sum;
    date day;
    if (x.kind == LAW_DATE) {
        return law_date(date_add_days((date)x.i, far, &day) ? day : (date)x.i);
    }
    if (rng_below(&d->random, 5) == 0 || !dec_add(law_as_dec(x), dec_from_int(far), &sum)) {
        return law_null();
    }
    int64_t whole;
    return dec_to_int_exact(sum, &whole) && x.kind == LAW_INT ? law_int(whole) : law_dec(sum);
}

static law_value range_around(doubter *d, law_value x)
{
    law_value low = end_of_range(d, x, -1), high = end_of_range(d, x, 1);
    return law_unknown_between(d->a, d->fact_count, low, high, rng_below(&d->random, 4) == 0);
}

static law_value taken_away(doubter *d, law_value x)
{
    if (d->fact_count == FACTS_MAX || rng_below(&d->random, 100) >= PERCENT_UNKNOWN) {
        return x;
    }
    bool ordered = law_is_number(x) || x.kind == LAW_DATE;
    law_value v = ordered && rng_below(&d->random, 2) == 0 ? range_around(d, x) : one_of_some(d, x);
    d->truths[d->fact_count] = x;
    d->domains[d->fact_count++] = v;
    return v;
}

/* ------------------------------------------------------------------ the case, with facts taken away */

static bool add_source(doubter *d, const doc *source, bool doubt)
{
    const doc *records = doc_get(source, S("records")), *name = doc_get(source, S("name")),
              *key = doc_get(source, S("key")), *priority = doc_get(source, S("priority"));
    int64_t rank = 10;
    law_value *rows = ARENA_ARRAY(d->a, law_value, records->n);
    for (size_t i = 0; i < records->n; i++) {
        const doc *record = records->items[i];
        law_entry *fields = ARENA_ARRAY(d->a, law_entry, record->n);
        for (size_t j = 0; j < record->n; j++) {
            law_value v;
            TRY(law_value_from_doc(d->a, record->entries[j].value, true, &v, &d->e));
            bool is_key = str_eq_nocase(record->entries[j].key, key->text);
            fields[j] = (law_entry){record->entries[j].key, is_key || !doubt ? v : taken_away(d, v)};
        }
        rows[i] = law_object(fields, record->n);
    }
    if (!doc_is_null(priority)) {
        doc_int(priority, &rank);
    }
    return law_data_add(d->data, name->text, key->text, (int)rank, rows, records->n, &d->e);
}

static bool add_sources(doubter *d, const doc *sources, bool doubt)
{
    d->data = law_data_new(d->c);
    arena_defer(d->a, (void (*)(void *))law_data_free, d->data);
    for (size_t i = 0; sources != NULL && i < sources->n; i++) {
        TRY(add_source(d, sources->items[i], doubt));
    }
    return true;
}

/* ------------------------------------------------------------------ comparing */

typedef struct outcome { /* of strict evaluation, kept */
    bool good;
    int code; /* of the error */
    law_output *outputs;
    size_t n;
} outcome;

static outcome keep(arena *a, bool good, const law_result *r, const err *e)
{
    outcome o = {.good = good, .code = e->code};
    if (good) {
        o.n = r->output_count;
        o.outputs = ARENA_ARRAY(a, law_output, o.n);
        for (size_t i = 0; i < o.n; i++) {
            o.outputs[i] = (law_output){str_copy(a, r->outputs[i].name), law_value_copy(a, r->outputs[i].value),
                                        (law_provenance){0}};
        }
    }
    return o;
}

static str described(arena *a, law_value v)
{
    if (v.kind != LAW_UNKNOWN) {
        return law_value_text(a, v);
    }
    buf b = buf_in(a);
    buf_put(&b, S("one of"));
    for (uint32_t i = 0; i < v.unknown->count; i++) {
        buf_printf(&b, " " STR_FMT, STR_ARG(law_value_text(a, v.unknown->values[i])));
    }
    if (v.unknown->low.kind != LAW_UNSET) {
        buf_printf(&b, " or from " STR_FMT " to " STR_FMT, STR_ARG(law_value_text(a, v.unknown->low)),
                   STR_ARG(law_value_text(a, v.unknown->high)));
    }
    return buf_str(&b);
}

/* INV-1. */
static bool is_possible(arena *a, const outcome *strict, bool good, const law_result *r, const err *e, str *why)
{
    if (!strict->good) {
        if (good && r->failure == NULL && strict->code != LAW_E_OVERFLOW) {
            *why = S("in doubt it never fails, but with all facts it does");
            return false;
        }
        return true;
    }
    for (size_t i = 0; good && i < strict->n; i++) {
        const law_output *o = law_result_get(r, strict->outputs[i].name);
        if (o == NULL || !law_may_be(o->value, strict->outputs[i].value)) {
            *why =
                str_printf(a, "in doubt '" STR_FMT "' is " STR_FMT ", but with all facts " STR_FMT,
                           STR_ARG(strict->outputs[i].name), STR_ARG(o != NULL ? described(a, o->value) : S("absent")),
                           STR_ARG(law_value_text(a, strict->outputs[i].value)));
            return false;
        }
    }
    if (!good) {
        *why = str_printf(a, "in doubt it always fails (%s), but with all facts it does not", e->message);
    }
    return good;
}

/* INV-2. number: 5 and 5.0 are the same. */
static bool is_same(arena *a, const outcome *strict, bool good, const law_result *r, const err *e, bool number,
                    str *why)
{
    if (strict->good != good) {
        *why = str_printf(a, "without doubt it %s, but strictly it does%s", good ? "does not fail" : e->message,
                          strict->good ? " not fail" : "");
        return false;
    }
    if (!good && strict->code != e->code) {
        *why = str_printf(a, "without doubt it fails with '%s', strictly with %s", e->message,
                          law_error_name(strict->code));
        return false;
    }
    for (size_t i = 0; good && i < strict->n; i++) {
        const law_output *o = law_result_get(r, strict->outputs[i].name);
        if (o == NULL || !(number ? law_equal(o->value, strict->outputs[i].value)
                                  : law_identical(o->value, strict->outputs[i].value))) {
            *why =
                str_printf(a, "without doubt '" STR_FMT "' is " STR_FMT ", but strictly " STR_FMT,
                           STR_ARG(strict->outputs[i].name), STR_ARG(o != NULL ? described(a, o->value) : S("absent")),
                           STR_ARG(law_value_text(a, strict->outputs[i].value)));
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ facts that are not named */

static law_value some_of(doubter *d, law_value domain)
{
    const law_unknown *u = domain.unknown;
    bool range = u->low.kind != LAW_UNSET && (u->count == 0 || rng_below(&d->random, 2) == 0);
    if (!range) {
        return u->values[rng_below(&d->random, u->count)];
    }
    law_value low = u->low, high = u->high;
    if (low.kind == LAW_NULL || high.kind == LAW_NULL) {
        return low.kind != LAW_NULL ? low : high.kind != LAW_NULL ? high : law_int(0);
    }
    return rng_below(&d->random, 2) == 0 ? low : high;
}

static bool is_named(const law_result *r, uint32_t fact)
{
    for (size_t i = 0; i < r->output_count; i++) {
        law_value v = r->outputs[i].value;
        if (law_depends_on(v, fact) || (v.kind != LAW_UNKNOWN && !law_is_certain(v))) {
            return true; /* lists name their facts inside */
        }
    }
    return false;
}

/* By fact: the truth when it is named, anything it may be when it is not. */
static law_value *change_the_rest(doubter *d, const law_result *r)
{
    law_value *supposed = ARENA_ARRAY(d->a, law_value, d->fact_count);
    for (uint32_t i = 0; i < d->fact_count; i++) {
        supposed[i] = is_named(r, i) ? d->truths[i] : some_of(d, d->domains[i]);
    }
    return supposed;
}

/* ------------------------------------------------------------------ rounds */

static law_value instead(law_value v, const law_value *supposed)
{
    return v.kind == LAW_UNKNOWN ? supposed[v.unknown->fact - 1] : v;
}

static bool with_all_facts(doubter *d, law_run *run, const law_request *q, const law_value *supposed,
                           const outcome *strict, bool number, str *why)
{
    law_result r;
    err e = {0};
    law_value *values = ARENA_ARRAY(d->a, law_value, q->parameter_count);
    for (size_t i = 0; i < q->parameter_count; i++) {
        values[i] = instead(d->values[i], supposed);
    }
    bool good = law_plan_suppose(run, d->plan, values, d->data, supposed, d->fact_count, &r, &e);
    return is_same(d->a, strict, good, &r, &e, number, why);
}

static bool one_round(doubter *d, law_run *run, const law_request *q, const doc *sources, const outcome *strict,
                      bool doubt, str *why)
{
    law_result r;
    err e = {0};
    d->fact_count = 0;
    d->values = ARENA_ARRAY(d->a, law_value, q->parameter_count);
    for (size_t i = 0; i < q->parameter_count; i++) {
        d->values[i] = doubt ? taken_away(d, q->parameters[i].value) : q->parameters[i].value;
    }
    if (!add_sources(d, sources, doubt)) {
        *why = str_copy(d->a, str_of(d->e.message));
        return false;
    }
    bool good = law_plan_suppose(run, d->plan, d->values, d->data, NULL, 0, &r, &e);
    if (!doubt) {
        return is_same(d->a, strict, good, &r, &e, false, why);
    }
    TRY(is_possible(d->a, strict, good, &r, &e, why));
    bool never_fails = good && r.failure == NULL;
    law_value *changed = good ? change_the_rest(d, &r) : NULL;
    TRY(with_all_facts(d, run, q, d->truths, strict, false, why));
    if (never_fails && strict->good && !with_all_facts(d, run, q, changed, strict, true, why)) {
        *why = str_printf(d->a, "a fact that is not named changes it: " STR_FMT, STR_ARG(*why));
        return false;
    }
    return true;
}

bool law_suite_doubt(arena *a, law_run *run, const law_view *view, const law_corpus *c, const law_request *q,
                     const doc *sources, uint64_t seed, str *why)
{
    doubter d = {.a = a,
                 .c = c,
                 .random = rng_from_seed(seed),
                 .truths = ARENA_ARRAY(a, law_value, FACTS_MAX),
                 .domains = ARENA_ARRAY(a, law_value, FACTS_MAX)};
    law_result r;
    err e = {0};
    law_request strictly = *q;
    strictly.trace = false;
    bool good = law_run_evaluate(run, view, &strictly, &r, &e);
    outcome strict = keep(a, good, &r, &e);
    d.plan = law_plan_new(a, view, q, &e);
    if (d.plan == NULL) {
        return true; /* nothing to doubt: the request itself is wrong */
    }
    for (int i = 0; i <= ROUNDS; i++) {
        TRY(one_round(&d, run, q, sources, &strict, i > 0, why));
    }
    return true;
}
