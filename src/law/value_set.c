#include "law/value_set.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

enum { RANK_NULL, RANK_BOOL, RANK_NUMBER, RANK_DATE, RANK_TEXT, RANK_OTHER };

static int rank_of(law_value v)
{
    switch ((law_kind)v.kind) {
    case LAW_NULL: return RANK_NULL;
    case LAW_BOOL: return RANK_BOOL;
    case LAW_INT:
    case LAW_DEC: return RANK_NUMBER;
    case LAW_DATE: return RANK_DATE;
    case LAW_TEXT: return RANK_TEXT;
    default: return RANK_OTHER;
    }
}

static int compare_values(int rank, law_value x, law_value y)
{
    switch (rank) {
    case RANK_NULL: return 0;
    case RANK_NUMBER: return law_compare_numbers(x, y);
    case RANK_TEXT: return str_cmp(law_as_str(x), law_as_str(y));
    default: return (x.i > y.i) - (x.i < y.i);
    }
}

static int compare_cuts(const set_cut *x, const set_cut *y)
{
    if (x->rank != y->rank) {
        return x->rank < y->rank ? -1 : 1;
    }
    if (x->start || y->start) {
        return (int)y->start - (int)x->start;
    }
    int order = compare_values(x->rank, x->at, y->at);
    return order != 0 ? order : (int)x->after - (int)y->after;
}

/* ------------------------------------------------------------------ making */

value_set set_all(void)
{
    return (value_set){.inside = true};
}

value_set set_none(void)
{
    return (value_set){.inside = false};
}

static value_set between(arena *a, set_cut from, set_cut to)
{
    set_cut *cuts = ARENA_ARRAY(a, set_cut, 2);
    cuts[0] = from;
    cuts[1] = to;
    return (value_set){cuts, 2, false};
}

static set_cut cut_at(law_value v, bool after)
{
    return (set_cut){.rank = (uint8_t)rank_of(v), .after = after, .at = v};
}

static set_cut cut_start(int rank)
{
    return (set_cut){.rank = (uint8_t)rank, .start = true};
}

bool set_one(arena *a, law_value v, value_set *out)
{
    if (rank_of(v) == RANK_OTHER) {
        return false;
    }
    *out = between(a, cut_at(v, false), cut_at(v, true));
    return true;
}

static int by_value(const void *x, const void *y)
{
    const law_value *v = x, *w = y;
    int rank = rank_of(*v), other = rank_of(*w);
    return rank != other ? rank - other : compare_values(rank, *v, *w);
}

bool set_of(arena *a, const law_value *v, size_t n, value_set *out)
{
    law_value *sorted = ARENA_ARRAY(a, law_value, n);
    set_cut *cuts = ARENA_ARRAY(a, set_cut, 2 * n);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        if (rank_of(v[i]) == RANK_OTHER) {
            return false;
        }
        sorted[i] = v[i];
    }
    if (n > 1) {
        qsort(sorted, n, sizeof *sorted, by_value);
    }
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || by_value(&sorted[i - 1], &sorted[i]) != 0) {
            cuts[count++] = cut_at(sorted[i], false);
            cuts[count++] = cut_at(sorted[i], true);
        }
    }
    *out = (value_set){cuts, count, false};
    return true;
}

bool set_ordered(arena *a, set_order order, law_value v, value_set *out)
{
    int rank = rank_of(v);
    if (rank != RANK_NUMBER && rank != RANK_DATE) {
        return false;
    }
    set_cut at = cut_at(v, order == SET_LESS_EQUAL || order == SET_GREATER);
    bool below = order == SET_LESS || order == SET_LESS_EQUAL;
    *out = below ? between(a, cut_start(rank), at) : between(a, at, cut_start(rank + 1));
    return true;
}

bool set_orderable(arena *a, law_value v, value_set *out)
{
    int rank = rank_of(v);
    if (rank != RANK_NUMBER && rank != RANK_DATE) {
        return false;
    }
    *out = between(a, cut_start(rank), cut_start(rank + 1));
    return true;
}

value_set set_truthy(arena *a)
{
    const law_value falsy[] = {law_null(), law_bool(false), law_int(0), law_text(S(""))};
    value_set out;
    bool known = set_of(a, falsy, sizeof falsy / sizeof *falsy, &out);
    assert(known);
    return set_not(out);
}

/* ------------------------------------------------------------------ combining */

value_set set_not(value_set s)
{
    s.inside = !s.inside;
    return s;
}

/* Goes along both sets at once and calls out what holds on each stretch. */
typedef struct sweep {
    value_set x, y;
    size_t i, j;
    bool in_x, in_y;
} sweep;

static sweep sweep_begin(value_set x, value_set y)
{
    return (sweep){.x = x, .y = y, .in_x = x.inside, .in_y = y.inside};
}

/* The next cut of either, NULL at the end. */
static const set_cut *sweep_next(sweep *s)
{
    if (s->i == s->x.n && s->j == s->y.n) {
        return NULL;
    }
    int order = s->i == s->x.n ? 1 : s->j == s->y.n ? -1 : compare_cuts(&s->x.cuts[s->i], &s->y.cuts[s->j]);
    const set_cut *cut = order <= 0 ? &s->x.cuts[s->i] : &s->y.cuts[s->j];
    if (order <= 0) {
        s->i++;
        s->in_x = !s->in_x;
    }
    if (order >= 0) {
        s->j++;
        s->in_y = !s->in_y;
    }
    return cut;
}

value_set set_and(arena *a, value_set x, value_set y)
{
    set_cut *cuts = ARENA_ARRAY(a, set_cut, x.n + y.n);
    sweep s = sweep_begin(x, y);
    bool in = s.in_x && s.in_y;
    value_set out = {.cuts = cuts, .inside = in};
    for (const set_cut *cut; (cut = sweep_next(&s)) != NULL;) {
        if ((s.in_x && s.in_y) != in) {
            in = !in;
            cuts[out.n++] = *cut;
        }
    }
    return out;
}

value_set set_or(arena *a, value_set x, value_set y)
{
    return set_not(set_and(a, set_not(x), set_not(y)));
}

/* ------------------------------------------------------------------ asking */

bool set_is_empty(value_set s)
{
    return s.n == 0 && !s.inside;
}

bool set_is_all(value_set s)
{
    return s.n == 0 && s.inside;
}

bool set_meet(value_set x, value_set y)
{
    sweep s = sweep_begin(x, y);
    do {
        if (s.in_x && s.in_y) {
            return true;
        }
    } while (sweep_next(&s) != NULL);
    return false;
}

bool set_within(value_set x, value_set y)
{
    return !set_meet(x, set_not(y));
}

/* ------------------------------------------------------------------ words */

str set_words(arena *a, value_set s)
{
    const set_cut *from = s.inside ? NULL : &s.cuts[0], *to = s.inside || s.n < 2 ? NULL : &s.cuts[1];
    if (from == NULL || to == NULL || (from->start && to->start)) {
        return S("for some values");
    }
    buf out = buf_in(a);
    if (!from->start && !to->start && from->rank == to->rank && compare_values(from->rank, from->at, to->at) == 0) {
        buf_printf(&out, "for " STR_FMT, STR_ARG(law_value_text(a, from->at)));
        return buf_str(&out);
    }
    if (from->rank != RANK_NUMBER && from->rank != RANK_DATE) {
        return S("for some values");
    }
    buf_put(&out, S("for values"));
    if (!from->start) {
        buf_printf(&out, " %s " STR_FMT, from->after ? "above" : "from", STR_ARG(law_value_text(a, from->at)));
    }
    if (!to->start) {
        const char *below = from->start ? " below" : from->after ? " and below" : " to below";
        buf_printf(&out, "%s " STR_FMT, to->after ? " up to and including" : below, STR_ARG(law_value_text(a, to->at)));
    }
    return buf_str(&out);
}
