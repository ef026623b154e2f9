/* What a value may be: gathering possibilities, and reading them. */
#include "law/unknowns.h"

#include <assert.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ facts */

static const law_facts *one_fact(arena *a, uint32_t fact)
{
    uint32_t words = fact / 64 + 1;
    law_facts *set = arena_zero(a, sizeof *set + words * sizeof *set->bits);
    set->words = words;
    set->bits[fact / 64] = (uint64_t)1 << (fact % 64);
    return set;
}

static bool is_within(const law_facts *part, const law_facts *whole)
{
    for (uint32_t i = 0; i < part->words; i++) {
        uint64_t there = i < whole->words ? whole->bits[i] : 0;
        if ((part->bits[i] & ~there) != 0) {
            return false;
        }
    }
    return true;
}

static const law_facts *both_facts(arena *a, const law_facts *x, const law_facts *y)
{
    if (x == NULL || y == NULL || x == y) {
        return x != NULL ? x : y;
    }
    if (is_within(y, x)) {
        return x;
    }
    if (is_within(x, y)) {
        return y;
    }
    const law_facts *longer = x->words >= y->words ? x : y, *other = longer == x ? y : x;
    law_facts *set = arena_alloc(a, sizeof *set + longer->words * sizeof *set->bits);
    memcpy(set, longer, sizeof *set + longer->words * sizeof *set->bits);
    for (uint32_t i = 0; i < other->words; i++) {
        set->bits[i] |= other->bits[i];
    }
    return set;
}

/* ------------------------------------------------------------------ making facts */

static law_value unknown_value(law_unknown *u)
{
    return (law_value){.kind = LAW_UNKNOWN, .unknown = u};
}

static law_unknown *new_fact(arena *a, uint32_t fact)
{
    law_unknown *u = ARENA_NEW(a, law_unknown);
    u->fact = fact + 1;
    u->facts = one_fact(a, fact);
    return u;
}

law_value law_unknown_one_of(arena *a, uint32_t fact, const law_value *values, size_t n)
{
    assert(n > 0 && n <= UINT32_MAX);
    law_value *list = ARENA_ARRAY(a, law_value, n);
    memcpy(list, values, n * sizeof *list);
    law_unknown *u = new_fact(a, fact);
    u->values = list;
    u->count = (uint32_t)n;
    return unknown_value(u);
}

law_value law_unknown_between(arena *a, uint32_t fact, law_value low, law_value high, bool or_null)
{
    law_unknown *u = new_fact(a, fact);
    u->low = low;
    u->high = high;
    if (or_null) {
        law_value *none = ARENA_NEW(a, law_value);
        *none = law_null();
        u->values = none;
        u->count = 1;
    }
    return unknown_value(u);
}

law_value law_unknown_records(arena *a, uint32_t fact, law_value object)
{
    assert(object.kind == LAW_OBJECT);
    law_value v = law_unknown_one_of(a, fact, &object, 1);
    ((law_unknown *)v.unknown)->presence = LAW_ANY_NUMBER;
    return v;
}

law_value law_supposed(const law_run *m, law_value v)
{
    if (v.kind != LAW_UNKNOWN || v.unknown->fact == 0 || v.unknown->fact > m->unknowns->supposed_count) {
        return v;
    }
    uint32_t fact = v.unknown->fact - 1;
    m->unknowns->read->bits[fact / 64] |= (uint64_t)1 << (fact % 64);
    law_value instead = m->unknowns->supposed[v.unknown->fact - 1];
    return instead.kind == LAW_UNSET ? v : instead;
}

/* ------------------------------------------------------------------ failures */

const law_failure *law_failure_now(law_run *m)
{
    law_failure *failure = arena_alloc(m->mem, sizeof *failure);
    *failure = (law_failure){*m->e, m->obstacle};
    return failure;
}

law_value law_fail_as(law_run *m, const law_failure *failure)
{
    *m->e = failure->error;
    m->obstacle = failure->obstacle;
    return (law_value){.kind = LAW_FAILED};
}

law_value law_with_failure(law_run *m, law_value v, const law_failure *failure, const law_facts *facts)
{
    if (failure == NULL || v.kind == LAW_FAILED) {
        return v;
    }
    law_gathering g = law_gathering_of(m);
    law_gather(&g, v);
    law_gather_failure(&g, failure);
    law_gather_facts(&g, facts);
    return law_gathered(&g);
}

/* ------------------------------------------------------------------ gathering */

law_gathering law_gathering_of(law_run *m)
{
    law_gathering g;
    g.m = m;
    g.count = 0;
    g.low = g.high = (law_value){.kind = LAW_UNSET};
    g.anything = false;
    g.failure = NULL;
    g.facts = NULL;
    return g;
}

/* Of numbers: is x within low … high, where null is no end. */
static bool number_within(law_value x, law_value low, law_value high)
{
    return (low.kind == LAW_NULL || law_compare_numbers(low, x) <= 0) &&
           (high.kind == LAW_NULL || law_compare_numbers(x, high) <= 0);
}

static bool within(law_value x, law_value low, law_value high)
{
    if (low.kind == LAW_UNSET) {
        return false;
    }
    if (low.kind == LAW_DATE) {
        return x.kind == LAW_DATE && low.i <= x.i && x.i <= high.i;
    }
    return law_is_number(x) && number_within(x, low, high);
}

static bool same_value(law_value a, law_value b)
{
    return law_is_number(a) && law_is_number(b) ? law_compare_numbers(a, b) == 0 : law_identical(a, b);
}

void law_gather_anything(law_gathering *g)
{
    g->anything = true;
    g->count = 0;
    g->low = g->high = (law_value){.kind = LAW_UNSET};
}

static void drop_what_is_within(law_gathering *g)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < g->count; i++) {
        if (!within(g->values[i], g->low, g->high)) {
            g->values[kept++] = g->values[i];
        }
    }
    g->count = kept;
}

static law_value lower(law_value a, law_value b)
{
    if (a.kind == LAW_NULL || b.kind == LAW_NULL) {
        return law_null();
    }
    return law_compare_numbers(a, b) <= 0 ? a : b;
}

static law_value higher(law_value a, law_value b)
{
    if (a.kind == LAW_NULL || b.kind == LAW_NULL) {
        return law_null();
    }
    return law_compare_numbers(a, b) >= 0 ? a : b;
}

void law_gather_range(law_gathering *g, law_value low, law_value high)
{
    bool days = low.kind == LAW_DATE;
    if (g->anything) {
        return;
    }
    if (g->low.kind == LAW_UNSET) {
        g->low = low;
        g->high = high;
    } else if (days != (g->low.kind == LAW_DATE)) {
        law_gather_anything(g);
        return;
    } else if (days) {
        g->low = g->low.i <= low.i ? g->low : low;
        g->high = g->high.i >= high.i ? g->high : high;
    } else {
        g->low = lower(g->low, low);
        g->high = higher(g->high, high);
    }
    drop_what_is_within(g);
}

/* Too many single values: what can become a range does. */
static void make_room(law_gathering *g)
{
    law_value low = {.kind = LAW_UNSET}, high = low;
    bool days = g->low.kind == LAW_DATE;
    for (uint32_t i = 0; i < g->count; i++) {
        law_value v = g->values[i];
        if (g->low.kind == LAW_UNSET && low.kind == LAW_UNSET) {
            days = v.kind == LAW_DATE;
        }
        if (days ? v.kind != LAW_DATE : !law_is_number(v)) {
            continue;
        }
        bool first = low.kind == LAW_UNSET;
        low = first || (days ? v.i < low.i : law_compare_numbers(v, low) < 0) ? v : low;
        high = first || (days ? v.i > high.i : law_compare_numbers(v, high) > 0) ? v : high;
    }
    if (low.kind != LAW_UNSET) {
        law_gather_range(g, low, high);
    }
}

static void gather_point(law_gathering *g, law_value v)
{
    if (g->anything || within(v, g->low, g->high)) {
        return;
    }
    for (uint32_t i = 0; i < g->count; i++) {
        if (same_value(g->values[i], v)) {
            return;
        }
    }
    if (g->count == LAW_SET_MAX) {
        make_room(g);
    }
    if (g->count == LAW_SET_MAX) {
        law_gather_anything(g);
        return;
    }
    if (!within(v, g->low, g->high)) {
        g->values[g->count++] = v;
    }
}

void law_gather_failure(law_gathering *g, const law_failure *failure)
{
    g->failure = g->failure != NULL ? g->failure : failure;
}

void law_gather_facts(law_gathering *g, const law_facts *facts)
{
    g->facts = both_facts(g->m->mem, g->facts, facts);
}

void law_gather(law_gathering *g, law_value v)
{
    if (v.kind == LAW_FAILED) {
        law_gather_failure(g, g->failure != NULL ? g->failure : law_failure_now(g->m));
        return;
    }
    if (v.kind != LAW_UNKNOWN) {
        if (v.kind == LAW_LIST || v.kind == LAW_OBJECT) {
            law_gather_facts_of(g, v);
        }
        gather_point(g, v);
        return;
    }
    const law_unknown *u = v.unknown;
    law_gather_facts(g, u->facts);
    law_gather_failure(g, u->failure);
    if (u->anything) {
        law_gather_anything(g);
    }
    if (u->low.kind != LAW_UNSET) {
        law_gather_range(g, u->low, u->high);
    }
    for (uint32_t i = 0; i < u->count; i++) {
        gather_point(g, u->values[i]);
    }
}

void law_gather_facts_of(law_gathering *g, law_value v)
{
    if (v.kind == LAW_UNKNOWN) {
        law_gather_facts(g, v.unknown->facts);
        for (uint32_t i = 0; i < v.unknown->count; i++) {
            law_gather_facts_of(g, v.unknown->values[i]);
        }
    }
    for (uint32_t i = 0; (v.kind == LAW_LIST || v.kind == LAW_OBJECT) && i < v.hi; i++) {
        law_gather_facts_of(g, v.kind == LAW_LIST ? v.items[i] : v.fields[i].value);
    }
}

static law_value with_presence(law_gathering *g, law_presence presence)
{
    law_unknown *u = arena_zero(g->m->mem, sizeof *u);
    law_value *values = arena_array(g->m->mem, g->count, sizeof *values);
    memcpy(values, g->values, g->count * sizeof *values);
    *u = (law_unknown){.values = values,
                       .count = g->count,
                       .low = g->low,
                       .high = g->high,
                       .anything = g->anything,
                       .presence = presence,
                       .failure = g->failure,
                       .facts = g->facts};
    return unknown_value(u);
}

law_value law_gathered(law_gathering *g)
{
    if (g->low.kind != LAW_UNSET && g->low.kind != LAW_NULL && law_identical(g->low, g->high)) {
        law_value only = g->low;
        g->low = g->high = (law_value){.kind = LAW_UNSET};
        gather_point(g, only);
    }
    bool range = g->low.kind != LAW_UNSET;
    if (!g->anything && !range && g->count == 0) {
        assert(g->failure != NULL); /* whoever gathers finds something, or why not */
        return law_fail_as(g->m, g->failure);
    }
    if (!g->anything && !range && g->count == 1 && g->failure == NULL) {
        return g->values[0];
    }
    return with_presence(g, LAW_ONCE);
}

law_value law_anything_of(law_run *m, const law_article *a, uint32_t line, law_value v)
{
    law_gathering g = law_gathering_of(m);
    law_gather_facts_of(&g, v);
    law_gather(&g, law_fail(m, a, line, 0, LAW_E_RESOLUTION, "Resolution error: this depends on something unknown"));
    law_gather_anything(&g);
    return law_gathered(&g);
}

/* ------------------------------------------------------------------ items */

law_presence law_item_presence(law_value item)
{
    return item.kind == LAW_UNKNOWN ? item.unknown->presence : LAW_ONCE;
}

law_value law_item_value(law_run *m, law_value item)
{
    if (law_item_presence(item) == LAW_ONCE) {
        return item;
    }
    if (item.unknown->count == 1 && item.unknown->low.kind == LAW_UNSET && item.unknown->failure == NULL) {
        return item.unknown->values[0];
    }
    law_gathering g = law_gathering_of(m);
    law_gather(&g, item);
    return law_gathered(&g);
}

law_value law_item(law_run *m, law_value v, law_presence presence, const law_facts *facts)
{
    if (presence == LAW_ONCE) {
        return v;
    }
    law_gathering g = law_gathering_of(m);
    law_gather(&g, v);
    law_gather_facts(&g, facts);
    return with_presence(&g, presence);
}

/* ------------------------------------------------------------------ reading */

bool law_is_certain(law_value v)
{
    if (v.kind == LAW_UNKNOWN) {
        return false;
    }
    for (uint32_t i = 0; (v.kind == LAW_LIST || v.kind == LAW_OBJECT) && i < v.hi; i++) {
        if (!law_is_certain(v.kind == LAW_LIST ? v.items[i] : v.fields[i].value)) {
            return false;
        }
    }
    return true;
}

static law_outlook truth_of_list(law_value v)
{
    bool perhaps = false;
    for (uint32_t i = 0; i < v.hi; i++) {
        if (law_item_presence(v.items[i]) == LAW_ONCE) {
            return (law_outlook){true, false};
        }
        perhaps = true;
    }
    return (law_outlook){perhaps, true};
}

law_outlook law_outlook_of(law_value v)
{
    law_outlook t = {false, false};
    if (v.kind == LAW_LIST) {
        return truth_of_list(v);
    }
    if (v.kind != LAW_UNKNOWN) {
        bool is_true = law_truthy(v);
        return (law_outlook){is_true, !is_true};
    }
    const law_unknown *u = v.unknown;
    for (uint32_t i = 0; i < u->count; i++) {
        law_outlook one = law_outlook_of(u->values[i]);
        t.may_be_true = t.may_be_true || one.may_be_true;
        t.may_be_false = t.may_be_false || one.may_be_false;
    }
    if (u->low.kind != LAW_UNSET) {
        bool days = u->low.kind == LAW_DATE;
        t.may_be_true = true;
        t.may_be_false = t.may_be_false || (!days && number_within(law_int(0), u->low, u->high));
    }
    return u->anything ? (law_outlook){true, true} : t;
}

bool law_may_be_true(law_value v)
{
    return law_outlook_of(v).may_be_true;
}

bool law_may_be_false(law_value v)
{
    return law_outlook_of(v).may_be_false;
}

/* Items of v from i on against those of x from j on: each is there as often as it may be. */
static bool items_may_be(law_value v, uint32_t i, law_value x, uint32_t j)
{
    if (i == v.hi) {
        return j == x.hi;
    }
    law_presence presence = law_item_presence(v.items[i]);
    if (presence != LAW_ONCE && items_may_be(v, i + 1, x, j)) {
        return true;
    }
    return j < x.hi && law_may_be(v.items[i], x.items[j]) &&
           items_may_be(v, presence == LAW_ANY_NUMBER ? i : i + 1, x, j + 1);
}

static bool fields_may_be(law_value v, law_value x)
{
    for (uint32_t i = 0; i < v.hi; i++) {
        const law_value *other = law_field(x, v.fields[i].name);
        if (other == NULL || !law_may_be(v.fields[i].value, *other)) {
            return false;
        }
    }
    return v.hi == x.hi;
}

bool law_may_be(law_value v, law_value x)
{
    if (v.kind == LAW_LIST && x.kind == LAW_LIST) {
        return items_may_be(v, 0, x, 0);
    }
    if (v.kind == LAW_OBJECT && x.kind == LAW_OBJECT) {
        return fields_may_be(v, x);
    }
    if (v.kind != LAW_UNKNOWN) {
        return same_value(v, x);
    }
    for (uint32_t i = 0; i < v.unknown->count; i++) {
        if (law_may_be(v.unknown->values[i], x)) {
            return true;
        }
    }
    return v.unknown->anything || within(x, v.unknown->low, v.unknown->high);
}

bool law_limits(law_value v, law_value *low, law_value *high)
{
    if (law_is_number(v)) {
        *low = *high = v;
        return true;
    }
    if (v.kind != LAW_UNKNOWN) {
        return false;
    }
    const law_unknown *u = v.unknown;
    bool found = u->anything || (u->low.kind != LAW_UNSET && u->low.kind != LAW_DATE);
    law_value least = u->anything ? law_null() : u->low, most = u->anything ? law_null() : u->high;
    for (uint32_t i = 0; i < u->count; i++) {
        if (law_is_number(u->values[i])) {
            least = found ? lower(least, u->values[i]) : u->values[i];
            most = found ? higher(most, u->values[i]) : u->values[i];
            found = true;
        }
    }
    if (found) {
        *low = least;
        *high = most;
    }
    return found;
}

const law_failure *law_may_fail(law_value v)
{
    return v.kind == LAW_UNKNOWN ? v.unknown->failure : NULL;
}

bool law_depends_on(law_value v, uint32_t fact)
{
    return v.kind == LAW_UNKNOWN && law_facts_have(v.unknown->facts, fact);
}

bool law_facts_have(const law_facts *facts, uint32_t fact)
{
    return facts != NULL && fact / 64 < facts->words && (facts->bits[fact / 64] >> (fact % 64) & 1) != 0;
}

bool law_run_has_read(const law_run *r, uint32_t fact)
{
    return r->unknowns != NULL && law_facts_have(r->unknowns->read, fact);
}

int64_t law_run_steps(const law_run *r)
{
    return LAW_STEPS_MAX - r->steps;
}
