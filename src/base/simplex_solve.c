/* Simplex, inside: systems with the basis. What is sparse is walked: from the rows that are not 0 to those that they reach (Gilbert and Peierls 1988, doi:10.1137/0909058); the rest row by row. Updates in product
 * form (Dantzig and Orchard-Hays 1954, doi:10.1090/S0025-5718-1954-0061469-8). */
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
        v->list[v->count] = i;
        v->count += v->at[i] != 0;
    }
}

static bool is_sparse(const simplex_factor *f, const simplex_vector *v)
{
    return (uint64_t)v->count * SPARSE_SHARE < f->rows;
}

/* v becomes h⁻¹·v, h a triangle: the pivots from `from` on, first to last, or last to first. */
static void solve(simplex_factor *f, const simplex_half *h, bool divides, bool backward, uint32_t from,
                  simplex_vector *v)
{
    if (from == f->rows) {
        return;
    }
    if (is_sparse(f, v)) {
        walk(f, h, divides, v);
        return;
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
    list_all(f, v);
}

static void forget_tiny(simplex_vector *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < v->count; i++) {
        uint32_t row = v->list[i];
        if (v->at[row] < SIMPLEX_TINY && v->at[row] > -SIMPLEX_TINY) {
            v->at[row] = 0;
        } else {
            v->list[n++] = row;
        }
    }
    v->count = n;
}

void simplex_forward(simplex_core *s, simplex_vector *v)
{
    simplex_factor *f = &s->lu;
    solve(f, &f->l, false, false, f->lower_from, v);
    solve(f, &f->u, true, true, 0, v);
    for (uint32_t k = 0; k < f->updates; k++) {
        const simplex_eta *e = &f->eta[k];
        double value = v->at[e->row];
        if (value == 0) {
            continue;
        }
        value /= e->pivot;
        v->at[e->row] = value;
        for (size_t at = e->first; at < e->end; at++) {
            simplex_add(v, f->eta_index[at], -f->eta_value[at] * value);
        }
    }
    forget_tiny(v);
}

void simplex_backward(simplex_core *s, simplex_vector *v)
{
    simplex_factor *f = &s->lu;
    for (uint32_t k = f->updates; k-- > 0;) {
        const simplex_eta *e = &f->eta[k];
        double sum = v->at[e->row];
        for (size_t at = e->first; at < e->end; at++) {
            sum -= f->eta_value[at] * v->at[f->eta_index[at]];
        }
        if (v->at[e->row] != 0) {
            v->at[e->row] = sum != 0 ? sum / e->pivot : 1e-50; /* stays listed */
        } else if (sum != 0) {
            simplex_add(v, e->row, sum / e->pivot);
        }
    }
    solve(f, &f->u_row, true, false, 0, v);
    solve(f, &f->l_row, false, true, f->lower_from, v);
    forget_tiny(v);
}

void simplex_update(simplex_core *s, const simplex_vector *in, uint32_t row)
{
    simplex_factor *f = &s->lu;
    assert(f->updates < SIMPLEX_UPDATES);
    simplex_eta *e = &f->eta[f->updates++];
    if (f->eta_used + in->count > f->eta_room) {
        size_t room = 2 * (f->eta_used + in->count);
        f->eta_index = simplex_more(s->a, f->eta_index, f->eta_used, room, sizeof *f->eta_index);
        f->eta_value = simplex_more(s->a, f->eta_value, f->eta_used, room, sizeof *f->eta_value);
        f->eta_room = room;
    }
    e->row = row;
    e->pivot = in->at[row];
    e->first = f->eta_used;
    for (uint32_t i = 0; i < in->count; i++) {
        if (in->list[i] != row) {
            f->eta_index[f->eta_used] = in->list[i];
            f->eta_value[f->eta_used++] = in->at[in->list[i]];
        }
    }
    e->end = f->eta_used;
}
