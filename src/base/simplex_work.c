/* Simplex, inside: what both methods do with the basis. */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define STEEP_LEAST 1e-4

enum { DENSE_SHARE = 5 }; /* a row of which more than one in so many is not 0 is priced without a list */

double simplex_chance(uint64_t of)
{
    uint64_t z = (of + 1) * UINT64_C(0x9E3779B97F4A7C15); /* splitmix64 (Steele, Lea, Flood 2014) */
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

static void list_vector(simplex_vector *v, uint32_t rows)
{
    v->count = 0;
    for (uint32_t i = 0; i < rows; i++) {
        v->list[v->count] = i;
        v->count += v->at[i] != 0;
    }
}

void simplex_find_amounts(simplex_core *s)
{
    simplex_vector *t = &s->tau;
    simplex_clear(t);
    memcpy(t->at, s->right, s->rows * sizeof *t->at);
    for (uint32_t v = 0; v < s->count; v++) {
        if (s->where[v] == SIMPLEX_BASIC) {
            continue;
        }
        s->x[v] = s->where[v] == SIMPLEX_LOW ? s->low[v] : s->high[v];
        if (s->x[v] != 0) {
            const simplex_list *c = &s->by_column.list[v];
            for (size_t e = c->start; e < c->start + c->count; e++) {
                t->at[s->by_column.index[e]] -= s->by_column.value[e] * s->x[v];
            }
        }
    }
    list_vector(t, s->rows);
    simplex_forward(s, t, false);
    for (uint32_t i = 0; i < s->rows; i++) {
        s->x[s->head[i]] = t->at[i];
    }
    simplex_clear(t);
}

void simplex_find_prices(simplex_core *s)
{
    simplex_vector *t = &s->tau;
    simplex_clear(t);
    for (uint32_t i = 0; i < s->rows; i++) {
        t->at[i] = s->cost[s->head[i]];
    }
    list_vector(t, s->rows);
    simplex_backward(s, t, false);
    memcpy(s->prices, t->at, s->rows * sizeof *s->prices);
    simplex_clear(t);
    for (uint32_t v = 0; v < s->count; v++) {
        double d = s->cost[v];
        const simplex_list *c = &s->by_column.list[v];
        for (size_t e = c->start; e < c->start + c->count; e++) {
            d -= s->by_column.value[e] * s->prices[s->by_column.index[e]];
        }
        s->d[v] = s->where[v] == SIMPLEX_BASIC ? 0 : d;
    }
}

void simplex_refresh(simplex_core *s)
{
    for (uint32_t i = 0; i < s->rows; i++) { /* weights go with the variables: rows change */
        s->scratch[s->head[i]] = s->steep[i];
    }
    for (uint32_t i = 0; i < s->rows; i++) {
        s->scratch[s->slack[i]] = s->where[s->slack[i]] == SIMPLEX_BASIC ? s->scratch[s->slack[i]] : 1;
    }
    simplex_factorise(s);
    for (uint32_t i = 0; i < s->rows; i++) {
        s->steep[i] = s->scratch[s->head[i]];
    }
    for (uint32_t v = 0; v < s->count; v++) {
        simplex_place(s, v, s->where[v]);
    }
    s->factored = true;
    simplex_find_amounts(s);
    simplex_find_prices(s);
}

static void lay_column(simplex_core *s, uint32_t variable)
{
    simplex_clear(&s->vector_column);
    const simplex_list *c = &s->by_column.list[variable];
    for (size_t e = c->start; e < c->start + c->count; e++) {
        simplex_add(&s->vector_column, s->by_column.index[e], s->by_column.value[e]);
    }
}

void simplex_column_of(simplex_core *s, uint32_t variable)
{
    lay_column(s, variable);
    simplex_forward(s, &s->vector_column, true);
}

void simplex_column_and_tau(simplex_core *s, uint32_t variable)
{
    lay_column(s, variable);
    simplex_copy(&s->tau, &s->row);
    simplex_forward_both(s, &s->vector_column, &s->tau);
}

void simplex_row_clear(simplex_core *s)
{
    for (uint32_t i = 0; i < s->alpha_count; i++) {
        s->alpha[s->alpha_list[i]] = 0;
    }
    s->alpha_count = 0;
}

/* Row by row of what is not 0. */
static void price_rows(simplex_core *s)
{
    double *alpha = s->alpha;
    uint32_t *list = s->alpha_list, n = 0;
    for (uint32_t i = 0; i < s->row.count; i++) {
        const simplex_list *its = &s->by_row.list[s->row.list[i]];
        const uint32_t *variables = &s->by_row.index[its->start];
        const double *values = &s->by_row.value[its->start];
        double by = s->row.at[s->row.list[i]];
        for (uint32_t e = 0; e < its->count; e++) {
            uint32_t v = variables[e];
            if (alpha[v] == 0) {
                list[n++] = v;
            }
            double sum = alpha[v] + by * values[e];
            alpha[v] = sum != 0 ? sum : 1e-50; /* stays listed */
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        uint32_t v = list[i];
        bool counts = s->side[v] != 0 && simplex_size(alpha[v]) >= SIMPLEX_TINY;
        alpha[v] = counts ? alpha[v] : 0;
        list[s->alpha_count] = v;
        s->alpha_count += counts;
    }
}

void simplex_price_all(const simplex_core *s, const simplex_vector *row, double *out)
{
    memset(out, 0, s->count * sizeof *out);
    for (uint32_t i = 0; i < row->count; i++) {
        const simplex_list *its = &s->by_row.list[row->list[i]];
        const uint32_t *variables = &s->by_row.index[its->start];
        const double *values = &s->by_row.value[its->start];
        double by = row->at[row->list[i]];
        for (uint32_t e = 0; e < its->count; e++) {
            out[variables[e]] += by * values[e];
        }
    }
}

/* All, and then those that are not 0. */
static void price_all(simplex_core *s)
{
    uint32_t n = 0;
    simplex_price_all(s, &s->row, s->alpha);
    for (uint32_t v = 0; v < s->count; v++) {
        bool counts = s->side[v] != 0 && simplex_size(s->alpha[v]) >= SIMPLEX_TINY;
        s->alpha[v] = counts ? s->alpha[v] : 0;
        s->alpha_list[n] = v;
        n += counts;
    }
    s->alpha_count = n;
}

void simplex_row_of(simplex_core *s, uint32_t row)
{
    simplex_clear(&s->row);
    simplex_add(&s->row, row, 1);
    simplex_backward(s, &s->row, true);
    double weight = 0;
    for (uint32_t n = 0; n < s->row.count; n++) {
        weight += s->row.at[s->row.list[n]] * s->row.at[s->row.list[n]];
    }
    s->steep[row] = weight;
}

void simplex_price_row(simplex_core *s)
{
    simplex_row_clear(s);
    if ((uint64_t)s->row.count * DENSE_SHARE < s->rows) {
        price_rows(s);
    } else {
        price_all(s);
    }
}

void simplex_weigh(simplex_core *s, uint32_t row)
{
    double weight = s->steep[row], pivot = s->vector_column.at[row];
    for (uint32_t n = 0; n < s->vector_column.count; n++) {
        uint32_t i = s->vector_column.list[n];
        double part = s->vector_column.at[i] / pivot;
        double its = s->steep[i] + part * (part * weight - 2 * s->tau.at[i]);
        s->steep[i] = its > STEEP_LEAST ? its : STEEP_LEAST;
    }
    double its = weight / (pivot * pivot);
    s->steep[row] = its > STEEP_LEAST ? its : STEEP_LEAST;
}

void simplex_exchange(simplex_core *s, uint32_t row, uint32_t in, double theta, simplex_where leaves_to)
{
    uint32_t out = s->head[row];
    s->d[out] = -theta;
    s->d[in] = 0;
    simplex_place(s, out, leaves_to);
    s->x[out] = leaves_to == SIMPLEX_LOW ? s->low[out] : s->high[out];
    simplex_place(s, in, SIMPLEX_BASIC);
    s->head[row] = in;
    simplex_update(s, row, s->vector_column.at[row]);
}
