/* Simplex, inside: systems with the basis. What is sparse is walked: from the rows that are not 0 to those that they reach (Gilbert and Peierls 1988, doi:10.1137/0909058); the rest row by row. Updates in the middle
 * product form (Huangfu and Hall 2015, doi:10.1007/s10589-014-9689-1): between L and U, where what comes in is still sparse. */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

/* SPARSE_SHARE: walking pays when fewer than one in so many rows is not 0. */
enum { SPARSE_SHARE = 10, WAIT_MAX = 15 };
#ifndef WORN
#define WORN 20
#endif

/* Rows that `v` reaches through h, in f->reached from *from to the end, each before those that it reaches. False: they are many. */
static bool reach(simplex_factor *f, const simplex_half *h, const simplex_vector *v, uint32_t *from)
{
    uint32_t at_most = f->rows / SPARSE_SHARE, to_end = f->rows;
    for (uint32_t n = 0; n < v->count && f->rows - to_end <= at_most; n++) {
        if (f->seen[v->list[n]]) {
            continue;
        }
        uint32_t depth = 0;
        f->stack[0] = v->list[n];
        f->at[0] = 0;
        f->seen[v->list[n]] = true;
        while (true) {
            uint32_t row = f->stack[depth], count = h->count[row], at = f->at[depth];
            const uint32_t *to = &h->index[h->first[row]];
            while (at < count && f->seen[to[at]]) {
                at++;
            }
            if (at < count) {
                f->at[depth++] = at + 1;
                f->stack[depth] = to[at];
                f->at[depth] = 0;
                f->seen[to[at]] = true;
                continue;
            }
            f->reached[--to_end] = row;
            if (depth-- == 0) {
                break;
            }
        }
    }
    *from = to_end;
    if (f->rows - to_end <= at_most) {
        return true;
    }
    for (uint32_t n = to_end; n < f->rows; n++) {
        f->seen[f->reached[n]] = false;
    }
    return false;
}

/* What is in a row, divided by the pivot, goes out to the rows of its list. */
static inline void spread(const simplex_half *h, const simplex_turn *t, double *x)
{
    double value = x[t->row];
    if (simplex_size(value) < SIMPLEX_TINY) {
        x[t->row] = 0;
        return;
    }
    value /= t->pivot;
    x[t->row] = value;
    for (uint32_t e = t->first; e < t->end; e++) {
        x[h->index[e]] -= h->value[e] * value;
    }
}

static bool walk(simplex_factor *f, const simplex_half *h, bool divides, simplex_vector *v)
{
    uint32_t from;
    if (!reach(f, h, v, &from)) {
        return false;
    }
    v->count = 0;
    for (uint32_t n = from; n < f->rows; n++) {
        uint32_t row = f->reached[n];
        f->seen[row] = false;
        simplex_turn t = {divides ? f->pivot[row] : 1, row, h->first[row], h->first[row] + h->count[row]};
        spread(h, &t, v->at);
        v->list[v->count] = row;
        v->count += v->at[row] != 0;
    }
    return true;
}

static void list_all(const simplex_factor *f, simplex_vector *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->rows; i++) {
        bool tiny = simplex_size(v->at[i]) < SIMPLEX_TINY;
        v->at[i] = tiny ? 0 : v->at[i];
        v->list[n] = i;
        n += !tiny;
    }
    v->count = n;
}

static void forget_tiny(simplex_vector *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < v->count; i++) {
        uint32_t row = v->list[i];
        bool tiny = simplex_size(v->at[row]) < SIMPLEX_TINY;
        v->at[row] = tiny ? 0 : v->at[row];
        v->list[n] = row;
        n += !tiny;
    }
    v->count = n;
}

/* After a walk in vain nobody walks for a while, each time longer. */
static bool waits(simplex_half *h)
{
    bool its = h->waits > 0;
    h->waits -= its;
    return its;
}

static void note_walk(simplex_half *h, bool walked)
{
    h->wait = walked ? 0 : h->wait < WAIT_MAX ? 2 * h->wait + 1 : WAIT_MAX;
    h->waits = h->wait;
}

/* v becomes h⁻¹·v, h a triangle. `listed`: v is listed, as long as it is sparse; that it still is, is returned. */
static bool solve(simplex_factor *f, simplex_half *h, bool divides, simplex_vector *v, bool listed)
{
    listed = listed && (uint64_t)v->count * SPARSE_SHARE < f->rows;
    if (h->turn_count == 0) {
        return listed;
    }
    if (listed && !waits(h)) {
        bool walked = walk(f, h, divides, v);
        note_walk(h, walked);
        if (walked) {
            return true;
        }
    }
    for (uint32_t t = 0; t < h->turn_count; t++) {
        spread(h, &h->turns[t], v->at);
    }
    return false;
}

static void keep(const simplex_factor *f, simplex_vector *to, const simplex_vector *from, bool listed)
{
    if (listed) {
        simplex_copy(to, from);
    } else {
        memcpy(to->at, from->at, f->rows * sizeof *to->at);
        list_all(f, to);
    }
}

/* v less (a·v / pivot)·b; a and b: parts of the pool. */
static void apart(const simplex_factor *f, simplex_vector *v, size_t a, size_t a_end, size_t b, size_t b_end,
                  double pivot, bool listed)
{
    double sum = 0;
    for (size_t e = a; e < a_end; e++) {
        sum += f->eta_value[e] * v->at[f->eta_index[e]];
    }
    if (simplex_size(sum) < SIMPLEX_TINY) {
        return;
    }
    sum /= pivot;
    if (listed) {
        for (size_t e = b; e < b_end; e++) {
            simplex_add(v, f->eta_index[e], -f->eta_value[e] * sum);
        }
    } else {
        for (size_t e = b; e < b_end; e++) {
            v->at[f->eta_index[e]] -= f->eta_value[e] * sum;
        }
    }
}

static void list(const simplex_factor *f, simplex_vector *v, bool listed)
{
    if (listed) {
        forget_tiny(v);
    } else {
        list_all(f, v);
    }
}

/* From half way on: the updates, and U. */
static void go_forward(simplex_factor *f, simplex_vector *v, bool keeps, bool listed)
{
    listed = listed && !waits(&f->u);
    for (uint32_t k = 0; k < f->updates; k++) {
        const simplex_eta *e = &f->eta[k];
        apart(f, v, e->unit, e->end, e->spike, e->unit, e->pivot, listed);
    }
    if (keeps) {
        keep(f, &f->spike, v, listed);
    }
    listed = solve(f, &f->u, true, v, listed);
    list(f, v, listed);
}

void simplex_forward(simplex_core *s, simplex_vector *v, bool keeps)
{
    go_forward(&s->lu, v, keeps, solve(&s->lu, &s->lu.l, false, v, true));
}

/* As apart, of two that are not listed. */
static void apart_both(const simplex_factor *f, const simplex_eta *e)
{
    simplex_both sum = {0, 0}, *x = f->both;
    for (size_t i = e->unit; i < e->end; i++) {
        sum += f->eta_value[i] * x[f->eta_index[i]];
    }
    sum /= e->pivot;
    for (size_t i = e->spike; i < e->unit; i++) {
        x[f->eta_index[i]] -= f->eta_value[i] * sum;
    }
}

/* As spread. */
static inline void spread_both(const simplex_half *h, const simplex_turn *t, simplex_both *x)
{
    simplex_both its = x[t->row];
    if (simplex_size(its[0]) < SIMPLEX_TINY && simplex_size(its[1]) < SIMPLEX_TINY) {
        return;
    }
    its /= t->pivot;
    x[t->row] = its;
    for (uint32_t e = t->first; e < t->end; e++) {
        x[h->index[e]] -= h->value[e] * its;
    }
}

static inline void take_part(const simplex_factor *f, int part, simplex_vector *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->rows; i++) {
        double value = f->both[i][part];
        bool tiny = simplex_size(value) < SIMPLEX_TINY;
        v->at[i] = tiny ? 0 : value;
        v->list[n] = i;
        n += !tiny;
    }
    v->count = n;
}

/* As go_forward, of two that are not listed. */
static void go_forward_both(simplex_factor *f, simplex_vector *kept, simplex_vector *other)
{
    simplex_both *x = f->both;
    for (uint32_t i = 0; i < f->rows; i++) {
        x[i] = (simplex_both){kept->at[i], other->at[i]};
    }
    for (uint32_t k = 0; k < f->updates; k++) {
        apart_both(f, &f->eta[k]);
    }
    take_part(f, 0, &f->spike);
    for (uint32_t t = 0; t < f->u.turn_count; t++) {
        spread_both(&f->u, &f->u.turns[t], x);
    }
    take_part(f, 0, kept);
    take_part(f, 1, other);
}

/* Walking U would pay, as far as can be seen before the updates. */
static bool may_walk(simplex_factor *f, const simplex_vector *v)
{
    uint32_t from;
    if (waits(&f->u)) {
        return false;
    }
    bool walked = reach(f, &f->u, v, &from);
    for (uint32_t n = from; walked && n < f->rows; n++) {
        f->seen[f->reached[n]] = false;
    }
    if (!walked) {
        note_walk(&f->u, false);
    }
    return walked;
}

void simplex_forward_both(simplex_core *s, simplex_vector *kept, simplex_vector *other)
{
    simplex_factor *f = &s->lu;
    bool first = solve(f, &f->l, false, kept, true), second = solve(f, &f->l, false, other, true);
    first = first && may_walk(f, kept);
    second = second && may_walk(f, other);
    if (first || second) {
        go_forward(f, kept, true, first);
        go_forward(f, other, false, second);
    } else {
        go_forward_both(f, kept, other);
    }
}

void simplex_backward(simplex_core *s, simplex_vector *v, bool keeps)
{
    simplex_factor *f = &s->lu;
    bool listed = solve(f, &f->u_row, true, v, true);
    if (keeps) {
        keep(f, &f->unit, v, listed);
    }
    for (uint32_t k = f->updates; k-- > 0;) {
        const simplex_eta *e = &f->eta[k];
        apart(f, v, e->spike, e->unit, e->unit, e->end, e->pivot, listed);
    }
    listed = solve(f, &f->l_row, false, v, listed);
    list(f, v, listed);
}

static void put_part(simplex_factor *f, const simplex_vector *v)
{
    for (uint32_t n = 0; n < v->count; n++) {
        double value = v->at[v->list[n]];
        if (simplex_size(value) > SIMPLEX_TINY) {
            f->eta_index[f->eta_used] = v->list[n];
            f->eta_value[f->eta_used++] = value;
        }
    }
}

void simplex_update(simplex_core *s, uint32_t row, double pivot)
{
    simplex_factor *f = &s->lu;
    assert(f->updates < SIMPLEX_UPDATES);
    simplex_eta *e = &f->eta[f->updates++];
    const uint32_t *index = &f->u.index[f->u.first[row]];
    const double *value = &f->u.value[f->u.first[row]];
    simplex_add(&f->spike, row, -f->pivot[row]);
    for (uint32_t n = 0; n < f->u.count[row]; n++) {
        simplex_add(&f->spike, index[n], -value[n]);
    }
    size_t wanted = f->eta_used + f->spike.count + f->unit.count;
    if (wanted > f->eta_room) {
        f->eta_index = simplex_more(s->a, f->eta_index, f->eta_used, 2 * wanted, sizeof *f->eta_index);
        f->eta_value = simplex_more(s->a, f->eta_value, f->eta_used, 2 * wanted, sizeof *f->eta_value);
        f->eta_room = 2 * wanted;
    }
    e->pivot = pivot;
    e->spike = f->eta_used;
    put_part(f, &f->spike);
    e->unit = f->eta_used;
    put_part(f, &f->unit);
    e->end = f->eta_used;
    e->stamp = ++f->stamps;
    f->worn += f->eta_used;
    e->worn = f->worn;
}

uint64_t simplex_stamp(const simplex_core *s)
{
    return s->lu.updates > 0 ? s->lu.eta[s->lu.updates - 1].stamp : s->lu.made;
}

bool simplex_go_back(simplex_core *s, uint64_t stamp)
{
    simplex_factor *f = &s->lu;
    for (uint32_t k = f->updates; k > 0; k--) {
        if (f->eta[k - 1].stamp == stamp) {
            f->updates = k;
            f->eta_used = f->eta[k - 1].end;
            f->worn = f->eta[k - 1].worn;
            return true;
        }
    }
    if (f->made != stamp) {
        return false;
    }
    f->updates = 0;
    f->eta_used = 0;
    f->worn = 0;
    return true;
}

bool simplex_is_worn(const simplex_core *s)
{
    const simplex_factor *f = &s->lu;
    return f->updates == SIMPLEX_UPDATES || f->worn > WORN * (f->l.used + f->u.used + 4 * (uint64_t)f->rows);
}
