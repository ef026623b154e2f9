/* Simplex, inside: L and U of what singles leave. The pivot that may add fewest entries, among those that are not small in their column (Markowitz 1957, doi:10.1287/mnsc.3.3.255); when what is left is nearly full, all of
 * it at once, the largest of each column. */
#include <assert.h>

#include "base/simplex_lu.h"

#include "base/banned.h"

/* LOOKS: columns and rows in which a pivot was found, before the best is taken. FULL: one entry in so many is not 0. */
enum { LOOKS = 4, FULL = 4 };

/* ------------------------------------------------------------------ one by one */

static void ring_take(simplex_ring *r, uint32_t item, uint32_t count)
{
    uint32_t next = r->next[item], before = r->before[item];
    if (before == SIMPLEX_NOWHERE) {
        r->first[count] = next;
    } else {
        r->next[before] = next;
    }
    if (next != SIMPLEX_NOWHERE) {
        r->before[next] = before;
    }
}

static void ring_put(simplex_ring *r, uint32_t item, uint32_t count)
{
    uint32_t next = r->first[count];
    r->next[item] = next;
    r->before[item] = SIMPLEX_NOWHERE;
    r->first[count] = item;
    if (next != SIMPLEX_NOWHERE) {
        r->before[next] = item;
    }
}

static simplex_list *left_of_column(simplex_making *m, uint32_t column)
{
    return &m->columns.list[m->nth_column[column]];
}

static simplex_list *left_of_row(simplex_making *m, uint32_t row)
{
    return &m->rows.list[m->nth_row[row]];
}

static void lay_out_rest(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    simplex_lists_clear(&m->columns);
    simplex_lists_clear(&m->rows);
    m->left = 0;
    for (uint32_t i = 0; i <= s->rows; i++) {
        m->by_column.first[i] = m->by_row.first[i] = SIMPLEX_NOWHERE;
    }
    for (uint32_t i = 0; i < s->rows; i++) {
        if (m->pivot_column[i] == SIMPLEX_NOWHERE) {
            m->nth_row[i] = (uint32_t)m->rows.lists;
            simplex_lists_add(s->a, &m->rows, 2 * m->row_left[i]);
        }
    }
    for (uint32_t k = 0; k < s->rows; k++) {
        if (m->pivot_row[k] != SIMPLEX_NOWHERE) {
            continue;
        }
        uint32_t nth = m->nth_column[k] = (uint32_t)m->columns.lists;
        simplex_list c = simplex_basic_list(s, k);
        simplex_lists_add(s->a, &m->columns, 2 * c.count);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t row = s->by_column.index[e];
            if (m->pivot_column[row] == SIMPLEX_NOWHERE) {
                simplex_lists_put(s->a, &m->columns, nth, row, s->by_column.value[e]);
                simplex_lists_put(s->a, &m->rows, m->nth_row[row], k, 0);
            }
        }
        ring_put(&m->by_column, k, m->columns.list[nth].count);
        m->left += m->columns.list[nth].count;
    }
    for (uint32_t i = 0; i < s->rows; i++) {
        if (m->pivot_column[i] == SIMPLEX_NOWHERE) {
            ring_put(&m->by_row, i, left_of_row(m, i)->count);
        }
    }
}

static double largest(const simplex_lists *l, const simplex_list *c)
{
    double most = 0;
    for (size_t e = c->start; e < c->start + c->count; e++) {
        double size = simplex_size(l->value[e]);
        most = size > most ? size : most;
    }
    return most;
}

typedef struct choice {
    uint64_t cost; /* entries that may come */
    uint32_t row, column;
    double value;
} choice;

static void look_in_column(simplex_making *m, uint32_t column, choice *best)
{
    const simplex_list *c = left_of_column(m, column);
    double most = largest(&m->columns, c);
    if (most < SIMPLEX_NO_PIVOT) {
        return;
    }
    for (size_t e = c->start; e < c->start + c->count; e++) {
        double value = m->columns.value[e];
        uint32_t row = m->columns.index[e];
        uint64_t cost = (uint64_t)(c->count - 1) * (left_of_row(m, row)->count - 1);
        if (simplex_size(value) >= SIMPLEX_SHARE * most && cost < best->cost) {
            *best = (choice){cost, row, column, value};
        }
    }
}

static void look_in_row(simplex_making *m, uint32_t row, choice *best)
{
    const simplex_list *r = left_of_row(m, row);
    for (size_t e = r->start; e < r->start + r->count; e++) {
        uint32_t column = m->rows.index[e];
        const simplex_list *c = left_of_column(m, column);
        uint64_t cost = (uint64_t)(c->count - 1) * (r->count - 1);
        if (cost >= best->cost) {
            continue;
        }
        size_t at = c->start;
        while (m->columns.index[at] != row) {
            at++;
        }
        double value = m->columns.value[at];
        if (simplex_size(value) >= SIMPLEX_NO_PIVOT && simplex_size(value) >= SIMPLEX_SHARE * largest(&m->columns, c)) {
            *best = (choice){cost, row, column, value};
        }
    }
}

/* False: nothing left is a pivot. */
static bool look_for_pivot(simplex_making *m, uint32_t rows, choice *best)
{
    uint32_t looks = 0;
    *best = (choice){.cost = UINT64_MAX};
    for (uint32_t count = 1; count <= rows; count++) {
        uint64_t least = (uint64_t)(count - 1) * (count - 1);
        for (uint32_t k = m->by_column.first[count]; k != SIMPLEX_NOWHERE; k = m->by_column.next[k]) {
            look_in_column(m, k, best);
            looks += best->cost < UINT64_MAX;
            if (best->cost <= least || looks >= LOOKS) {
                return true;
            }
        }
        for (uint32_t i = m->by_row.first[count]; i != SIMPLEX_NOWHERE; i = m->by_row.next[i]) {
            look_in_row(m, i, best);
            looks += best->cost < UINT64_MAX;
            if (best->cost <= least + (count - 1) || looks >= LOOKS) {
                return true;
            }
        }
    }
    return best->cost < UINT64_MAX;
}

static void drop_entry(simplex_lists *l, simplex_list *its, size_t e)
{
    size_t last = its->start + --its->count;
    l->index[e] = l->index[last];
    l->value[e] = l->value[last];
}

static void drop_from_row(simplex_making *m, uint32_t row, uint32_t column)
{
    simplex_list *r = left_of_row(m, row);
    size_t e = r->start;
    while (m->rows.index[e] != column) {
        e++;
    }
    drop_entry(&m->rows, r, e);
}

/* The column minus `times` what is in m->work for the rows of L that the pivot row has. */
static void subtract(simplex_core *s, uint32_t column, uint32_t pivot_row, double times)
{
    simplex_making *m = s->lu.making;
    const simplex_half *l = &s->lu.l;
    const uint32_t *below = &l->index[l->first[pivot_row]];
    const double *values = &l->value[l->first[pivot_row]];
    uint32_t n = l->count[pivot_row];
    simplex_list *c = left_of_column(m, column);
    for (size_t e = c->start; e < c->start + c->count;) {
        uint32_t row = m->columns.index[e];
        if (m->work[row] == 0) {
            e++;
            continue;
        }
        double value = m->columns.value[e] - m->work[row] * times;
        m->work[row] = 0; /* done */
        if (simplex_size(value) > SIMPLEX_TINY) {
            m->columns.value[e++] = value;
        } else {
            drop_entry(&m->columns, c, e);
            drop_from_row(m, row, column);
            m->left--;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        if (m->work[below[i]] != 0) {
            simplex_lists_put(s->a, &m->columns, m->nth_column[column], below[i], -values[i] * times);
            simplex_lists_put(s->a, &m->rows, m->nth_row[below[i]], column, 0);
            m->left++;
        }
        m->work[below[i]] = values[i];
    }
}

/* Moves what is left of the pivot's column to L and takes its rows out of their rings. */
static void take_column(simplex_core *s, const choice *p)
{
    simplex_making *m = s->lu.making;
    simplex_list *c = left_of_column(m, p->column);
    ring_take(&m->by_column, p->column, c->count);
    m->left -= c->count;
    for (size_t e = c->start; e < c->start + c->count; e++) {
        uint32_t row = m->columns.index[e];
        ring_take(&m->by_row, row, left_of_row(m, row)->count);
        drop_from_row(m, row, p->column);
        if (row != p->row) {
            double part = m->columns.value[e] / p->value;
            simplex_half_put(s->a, &s->lu.l, p->row, row, part);
            m->work[row] = part;
        }
    }
}

static void eliminate(simplex_core *s, const choice *p)
{
    simplex_making *m = s->lu.making;
    simplex_half *l = &s->lu.l;
    simplex_take_pivot(s, p->row, p->column, p->value);
    take_column(s, p);
    const simplex_list r = *left_of_row(m, p->row);
    for (size_t e = r.start; e < r.start + r.count; e++) {
        uint32_t column = m->rows.index[e];
        simplex_list *c = left_of_column(m, column);
        ring_take(&m->by_column, column, c->count);
        size_t at = c->start;
        while (m->columns.index[at] != p->row) {
            at++;
        }
        double value = m->columns.value[at];
        drop_entry(&m->columns, c, at);
        m->left--;
        simplex_half_put(s->a, &s->lu.u_row, p->row, column, value);
        subtract(s, column, p->row, value);
        ring_put(&m->by_column, column, left_of_column(m, column)->count);
    }
    for (uint32_t i = 0; i < l->count[p->row]; i++) {
        uint32_t row = l->index[l->first[p->row] + i];
        m->work[row] = 0;
        ring_put(&m->by_row, row, left_of_row(m, row)->count);
    }
}

/* ------------------------------------------------------------------ all at once */

typedef struct block { /* what is left, n by n */
    uint32_t n;
    double *at;             /* column by column */
    uint32_t *row, *column; /* as numbered in the basis */
} block;

static block lay_out_block(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t n = s->rows - m->done, rows = 0, columns = 0;
    if ((size_t)n * n > m->dense_room) {
        m->dense_room = 2 * (size_t)n * n;
        m->dense = ARENA_ARRAY(s->a, double, m->dense_room);
    }
    block b = {n, m->dense, m->queue, m->row_left}; /* both are done with */
    for (uint32_t i = 0; i < s->rows; i++) {
        if (m->pivot_column[i] == SIMPLEX_NOWHERE) {
            m->nth_row[i] = rows;
            b.row[rows++] = i;
        }
    }
    for (uint32_t k = 0; k < s->rows; k++) {
        if (m->pivot_row[k] != SIMPLEX_NOWHERE) {
            continue;
        }
        double *to = &b.at[(size_t)columns * n];
        const simplex_list *c = left_of_column(m, k);
        for (uint32_t i = 0; i < n; i++) {
            to[i] = 0;
        }
        for (size_t e = c->start; e < c->start + c->count; e++) {
            to[m->nth_row[m->columns.index[e]]] = m->columns.value[e];
        }
        b.column[columns++] = k;
    }
    assert(rows == n && columns == n);
    return b;
}

static void swap_columns(block *b, uint32_t x, uint32_t y)
{
    uint32_t k = b->column[x];
    b->column[x] = b->column[y];
    b->column[y] = k;
    for (uint32_t i = 0; i < b->n && x != y; i++) {
        double value = b->at[(size_t)x * b->n + i];
        b->at[(size_t)x * b->n + i] = b->at[(size_t)y * b->n + i];
        b->at[(size_t)y * b->n + i] = value;
    }
}

static void swap_rows(block *b, uint32_t x, uint32_t y)
{
    uint32_t i = b->row[x];
    b->row[x] = b->row[y];
    b->row[y] = i;
    for (uint32_t k = 0; k < b->n && x != y; k++) {
        double value = b->at[(size_t)k * b->n + x];
        b->at[(size_t)k * b->n + x] = b->at[(size_t)k * b->n + y];
        b->at[(size_t)k * b->n + y] = value;
    }
}

/* The pivot is in row and column p; `columns` from the first may still be pivots. */
static void eliminate_full(simplex_core *s, block *b, uint32_t p, uint32_t columns)
{
    uint32_t n = b->n, row = b->row[p];
    double *below = &b->at[(size_t)p * n], pivot = below[p];
    simplex_take_pivot(s, row, b->column[p], pivot);
    for (uint32_t i = p + 1; i < n; i++) {
        below[i] /= pivot;
        if (simplex_size(below[i]) > SIMPLEX_TINY) {
            simplex_half_put(s->a, &s->lu.l, row, b->row[i], below[i]);
        }
    }
    for (uint32_t k = p + 1; k < columns; k++) {
        double *to = &b->at[(size_t)k * n], times = to[p];
        if (simplex_size(times) <= SIMPLEX_TINY) {
            continue;
        }
        simplex_half_put(s->a, &s->lu.u_row, row, b->column[k], times);
        for (uint32_t i = p + 1; i < n; i++) {
            to[i] -= below[i] * times;
        }
    }
}

static void eliminate_block(simplex_core *s)
{
    block b = lay_out_block(s);
    uint32_t columns = b.n;
    for (uint32_t p = 0; p < columns;) {
        const double *column = &b.at[(size_t)p * b.n];
        uint32_t best = p;
        for (uint32_t i = p + 1; i < b.n; i++) {
            best = simplex_size(column[i]) > simplex_size(column[best]) ? i : best;
        }
        if (simplex_size(column[best]) < SIMPLEX_NO_PIVOT) {
            swap_columns(&b, p, --columns);
        } else {
            swap_rows(&b, p, best);
            eliminate_full(s, &b, p++, columns);
        }
    }
}

void simplex_eliminate_rest(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    choice p;
    lay_out_rest(s);
    while (look_for_pivot(m, s->rows, &p)) {
        uint64_t n = s->rows - m->done;
        if (m->left * FULL > n * n) {
            eliminate_block(s);
            return;
        }
        eliminate(s, &p);
    }
}
