/* Simplex, inside: systems with the basis. What is sparse is walked: from the rows that are not 0 to those that they reach (Gilbert and Peierls 1988, doi:10.1137/0909058); the rest row by row. Updates in the middle
 * product form (Huangfu and Hall 2015, doi:10.1007/s10589-014-9689-1): between L and U, where what comes in is still sparse. */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

enum { SPARSE_SHARE = 10 }; /* walking pays when fewer than one in so many rows is not 0 */

/* Rows that `v` reaches through h, in f->reached from `from` to the end, each before those that it reaches. */
static uint32_t reach(simplex_factor *f, const simplex_half *h, const simplex_vector *v)
{
    uint32_t from = f->rows;
    for (uint32_t n = 0; n < v->count; n++) {
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
            f->reached[--from] = row;
            if (depth-- == 0) {
                break;
            }
        }
    }
    return from;
}

/* One row: what is there, divided by the pivot, goes out to the rows of its list. */
static inline void spread(const simplex_factor *f, const simplex_half *h, bool divides, double *x, uint32_t row)
{
    double value = x[row];
    if (value < SIMPLEX_TINY && value > -SIMPLEX_TINY) {
        x[row] = 0;
        return;
    }
    if (divides) {
        value /= f->pivot[row];
        x[row] = value;
    }
    const uint32_t *to = &h->index[h->first[row]];
    const double *by = &h->value[h->first[row]];
    for (uint32_t e = 0, n = h->count[row]; e < n; e++) {
        x[to[e]] -= by[e] * value;
    }
}

static void walk(simplex_factor *f, const simplex_half *h, bool divides, simplex_vector *v)
{
    uint32_t from = reach(f, h, v);
    v->count = 0;
    for (uint32_t n = from; n < f->rows; n++) {
        uint32_t row = f->reached[n];
        f->seen[row] = false;
        spread(f, h, divides, v->at, row);
        v->list[v->count] = row;
        v->count += v->at[row] != 0;
    }
}

static void list_all(const simplex_factor *f, simplex_vector *v)
{
    v->count = 0;
    for (uint32_t i = 0; i < f->rows; i++) {
        bool tiny = simplex_size(v->at[i]) < SIMPLEX_TINY;
        v->at[i] = tiny ? 0 : v->at[i];
        v->list[v->count] = i;
        v->count += !tiny;
    }
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

/* v becomes h⁻¹·v, h a triangle: the pivots from `from` on, first to last, or last to first. `listed`: v is listed, as long as it is sparse; that it still is, is returned. */
static bool solve(simplex_factor *f, const simplex_half *h, bool divides, bool backward, uint32_t from,
                  simplex_vector *v, bool listed)
{
    listed = listed && (uint64_t)v->count * SPARSE_SHARE < f->rows;
    if (from == f->rows) {
        return listed;
    }
    if (listed) {
        walk(f, h, divides, v);
        return true;
    }
    if (backward) {
        for (uint32_t t = f->rows; t-- > from;) {
            spread(f, h, divides, v->at, f->order[t]);
        }
    } else {
        for (uint32_t t = from; t < f->rows; t++) {
            spread(f, h, divides, v->at, f->order[t]);
        }
    }
    return false;
}

static void copy(const simplex_factor *f, simplex_vector *to, const simplex_vector *from, bool listed)
{
    simplex_clear(to);
    if (!listed) {
        memcpy(to->at, from->at, f->rows * sizeof *to->at);
        list_all(f, to);
        return;
    }
    to->count = from->count;
    for (uint32_t n = 0; n < from->count; n++) {
        to->list[n] = from->list[n];
        to->at[from->list[n]] = from->at[from->list[n]];
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

void simplex_forward(simplex_core *s, simplex_vector *v, bool keeps)
{
    simplex_factor *f = &s->lu;
    bool listed = solve(f, &f->l, false, false, f->lower_from, v, true);
    for (uint32_t k = 0; k < f->updates; k++) {
        const simplex_eta *e = &f->eta[k];
        apart(f, v, e->unit, e->end, e->spike, e->unit, e->pivot, listed);
    }
    if (keeps) {
        copy(f, &f->spike, v, listed);
    }
    listed = solve(f, &f->u, true, true, 0, v, listed);
    list(f, v, listed);
}

void simplex_backward(simplex_core *s, simplex_vector *v, bool keeps)
{
    simplex_factor *f = &s->lu;
    bool listed = solve(f, &f->u_row, true, false, 0, v, true);
    if (keeps) {
        copy(f, &f->unit, v, listed);
    }
    for (uint32_t k = f->updates; k-- > 0;) {
        const simplex_eta *e = &f->eta[k];
        apart(f, v, e->spike, e->unit, e->unit, e->end, e->pivot, listed);
    }
    listed = solve(f, &f->l_row, false, true, f->lower_from, v, listed);
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
    f->worn += f->eta_used;
}

bool simplex_is_worn(const simplex_core *s)
{
    const simplex_factor *f = &s->lu;
    return f->updates == SIMPLEX_UPDATES || f->worn > 20 * (f->l.used + f->u.used + 4 * (uint64_t)f->rows);
}
