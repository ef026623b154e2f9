/* Simplex, inside: L and U of a basis. First the columns and rows that have one entry left, which leave nothing to compute; of the rest the pivot that may add fewest entries, among those that are not small in
 * their column (Markowitz 1957, doi:10.1287/mnsc.3.3.255; Suhl and Suhl 1990, doi:10.1287/ijoc.2.4.325). */
#include <assert.h>
#include <string.h>

#include "base/simplex_inside.h"

#include "base/banned.h"

#define SMALL 1e-9 /* no pivot */
#define SHARE 0.1  /* a pivot is at least so much of the largest in its column */

enum { LOOKS = 4 }; /* columns and rows in which a pivot was found, before the best is taken */

typedef struct ring { /* rows or columns by how many entries they have left; two lists through each */
    uint32_t *first;  /* of each count */
    uint32_t *next, *before;
} ring;

struct simplex_making {
    size_t room;
    uint32_t *row_first; /* rows + 1: the basis by row, columns numbered as in head */
    uint32_t *row_index; /* column */
    double *row_value;
    size_t entry_room;
    uint32_t *row_left, *column_left;   /* entries in what has no pivot yet */
    uint32_t *pivot_row, *pivot_column; /* of each column, of each row; or SIMPLEX_NOWHERE */
    uint32_t *queue;
    uint32_t *head;
    double *work;                   /* of each row */
    bool *gone;                     /* columns that cannot be pivots */
    uint32_t done;                  /* pivots */
    simplex_lists columns, rows;    /* what is left: of columns with values, of rows the columns alone */
    uint32_t *nth_column, *nth_row; /* their lists */
    ring by_column, by_row;
};

/* ------------------------------------------------------------------ room */

static void half_room(arena *a, simplex_half *h, size_t wanted)
{
    if (wanted > h->room) {
        h->index = simplex_more(a, h->index, h->used, wanted * 2, sizeof *h->index);
        h->value = simplex_more(a, h->value, h->used, wanted * 2, sizeof *h->value);
        h->room = wanted * 2;
    }
}

static void half_put(arena *a, simplex_half *h, uint32_t row, uint32_t index, double value)
{
    half_room(a, h, h->used + 1);
    h->index[h->used] = index;
    h->value[h->used++] = value;
    h->count[row]++;
}

static void ring_room(arena *a, ring *r, size_t room)
{
    r->first = ARENA_ARRAY(a, uint32_t, room + 1);
    r->next = ARENA_ARRAY(a, uint32_t, room);
    r->before = ARENA_ARRAY(a, uint32_t, room);
}

static void factor_room(simplex_core *s)
{
    simplex_factor *f = &s->lu;
    arena *a = s->a;
    size_t room = s->row_room;
    if (f->row_room == room && f->making != NULL) { /* also of no rows at all */
        return;
    }
    f->row_room = room;
    f->order = ARENA_ARRAY(a, uint32_t, room);
    f->pivot = ARENA_ARRAY(a, double, room);
    simplex_half *halves[] = {&f->l, &f->l_row, &f->u, &f->u_row};
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++) {
        halves[i]->first = ARENA_ARRAY(a, uint32_t, room);
        halves[i]->count = ARENA_ARRAY(a, uint32_t, room);
    }
    f->spike = (simplex_vector){ARENA_ARRAY(a, double, room), ARENA_ARRAY(a, uint32_t, room), 0};
    f->unit = (simplex_vector){ARENA_ARRAY(a, double, room), ARENA_ARRAY(a, uint32_t, room), 0};
    f->stack = ARENA_ARRAY(a, uint32_t, room);
    f->at = ARENA_ARRAY(a, uint32_t, room);
    f->reached = ARENA_ARRAY(a, uint32_t, room);
    f->seen = ARENA_ARRAY(a, bool, room);
    simplex_making *m = s->lu.making != NULL ? s->lu.making : ARENA_NEW(a, simplex_making);
    s->lu.making = m;
    m->row_first = ARENA_ARRAY(a, uint32_t, room + 1);
    uint32_t **numbers[] = {&m->row_left, &m->column_left, &m->pivot_row,  &m->pivot_column,
                            &m->queue,    &m->head,        &m->nth_column, &m->nth_row};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        *numbers[i] = ARENA_ARRAY(a, uint32_t, room);
    }
    m->work = ARENA_ARRAY(a, double, room);
    m->gone = ARENA_ARRAY(a, bool, room);
    ring_room(a, &m->by_column, room);
    ring_room(a, &m->by_row, room);
}

/* ------------------------------------------------------------------ the basis by row */

static simplex_list column_list(const simplex_core *s, uint32_t k)
{
    return s->by_column.list[s->head[k]];
}

static void lay_out(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t rows = s->rows;
    size_t entries = 0;
    memset(m->row_left, 0, rows * sizeof *m->row_left);
    for (uint32_t k = 0; k < rows; k++) {
        simplex_list c = column_list(s, k);
        entries += c.count;
        m->column_left[k] = c.count;
        for (size_t e = c.start; e < c.start + c.count; e++) {
            m->row_left[s->by_column.index[e]]++;
        }
    }
    if (entries > m->entry_room) {
        m->entry_room = entries * 2;
        m->row_index = ARENA_ARRAY(s->a, uint32_t, m->entry_room);
        m->row_value = ARENA_ARRAY(s->a, double, m->entry_room);
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < rows; i++) {
        m->row_first[i] = at;
        at += m->row_left[i];
        m->queue[i] = m->row_first[i];
        m->pivot_row[i] = m->pivot_column[i] = SIMPLEX_NOWHERE;
        m->gone[i] = false;
    }
    m->row_first[rows] = at;
    for (uint32_t k = 0; k < rows; k++) {
        simplex_list c = column_list(s, k);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t to = m->queue[s->by_column.index[e]]++;
            m->row_index[to] = k;
            m->row_value[to] = s->by_column.value[e];
        }
    }
    m->done = 0;
}

static void take_pivot(simplex_core *s, uint32_t row, uint32_t column, double value)
{
    simplex_factor *f = &s->lu;
    simplex_making *m = s->lu.making;
    m->pivot_row[column] = row;
    m->pivot_column[row] = column;
    f->order[m->done++] = row;
    f->pivot[row] = value;
    f->u_row.first[row] = (uint32_t)f->u_row.used;
    f->u_row.count[row] = 0;
    f->l.first[row] = (uint32_t)f->l.used;
    f->l.count[row] = 0;
}

/* ------------------------------------------------------------------ one entry left */

/* The entry in a row without pivot; the first. */
static bool entry_left(const simplex_core *s, uint32_t column, uint32_t *row, double *value)
{
    simplex_list c = column_list(s, column);
    for (size_t e = c.start; e < c.start + c.count; e++) {
        if (s->lu.making->pivot_column[s->by_column.index[e]] == SIMPLEX_NOWHERE) {
            *row = s->by_column.index[e];
            *value = s->by_column.value[e];
            return true;
        }
    }
    return false;
}

static void single_columns(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t n = 0;
    for (uint32_t k = 0; k < s->rows; k++) {
        if (m->column_left[k] == 1) {
            m->queue[n++] = k;
        }
    }
    for (uint32_t at = 0; at < n; at++) {
        uint32_t k = m->queue[at], row;
        double value;
        if (m->column_left[k] != 1 || !entry_left(s, k, &row, &value) || simplex_size(value) < SMALL) {
            continue;
        }
        take_pivot(s, row, k, value);
        for (uint32_t e = m->row_first[row]; e < m->row_first[row + 1]; e++) {
            uint32_t other = m->row_index[e];
            if (other == k) {
                continue;
            }
            half_put(s->a, &s->lu.u_row, row, other, m->row_value[e]);
            if (--m->column_left[other] == 1) {
                m->queue[n++] = other;
            }
        }
    }
}

/* The column without pivot in a row that has one such; false when its entry is small beside what is left of the column. */
static bool good_in_row(const simplex_core *s, uint32_t row, uint32_t *column, double *value)
{
    const simplex_making *m = s->lu.making;
    uint32_t k = SIMPLEX_NOWHERE;
    for (uint32_t e = m->row_first[row]; e < m->row_first[row + 1]; e++) {
        if (m->pivot_row[m->row_index[e]] == SIMPLEX_NOWHERE) {
            k = m->row_index[e];
            *value = m->row_value[e];
        }
    }
    if (k == SIMPLEX_NOWHERE) {
        return false;
    }
    simplex_list c = column_list(s, k);
    double most = SMALL;
    for (size_t e = c.start; e < c.start + c.count; e++) {
        bool left = m->pivot_column[s->by_column.index[e]] == SIMPLEX_NOWHERE;
        double size = simplex_size(s->by_column.value[e]);
        most = left && size > most ? size : most;
    }
    *column = k;
    return simplex_size(*value) >= SHARE * most;
}

static void single_rows(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->rows; i++) {
        if (m->pivot_column[i] == SIMPLEX_NOWHERE && m->row_left[i] == 1) {
            m->queue[n++] = i;
        }
    }
    for (uint32_t at = 0; at < n; at++) {
        uint32_t row = m->queue[at], k;
        double value;
        if (m->row_left[row] != 1 || !good_in_row(s, row, &k, &value)) {
            continue;
        }
        take_pivot(s, row, k, value);
        simplex_list c = column_list(s, k);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t other = s->by_column.index[e];
            if (m->pivot_column[other] == SIMPLEX_NOWHERE) {
                half_put(s->a, &s->lu.l, row, other, s->by_column.value[e] / value);
                if (--m->row_left[other] == 1) {
                    m->queue[n++] = other;
                }
            }
        }
    }
}

/* ------------------------------------------------------------------ the rest */

static void ring_take(ring *r, uint32_t item, uint32_t count)
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

static void ring_put(ring *r, uint32_t item, uint32_t count)
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
        simplex_list c = column_list(s, k);
        simplex_lists_add(s->a, &m->columns, 2 * c.count);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t row = s->by_column.index[e];
            if (m->pivot_column[row] == SIMPLEX_NOWHERE) {
                simplex_lists_put(s->a, &m->columns, nth, row, s->by_column.value[e]);
                simplex_lists_put(s->a, &m->rows, m->nth_row[row], k, 0);
            }
        }
        ring_put(&m->by_column, k, m->columns.list[nth].count);
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
    if (most < SMALL) {
        return;
    }
    for (size_t e = c->start; e < c->start + c->count; e++) {
        double value = m->columns.value[e];
        uint32_t row = m->columns.index[e];
        uint64_t cost = (uint64_t)(c->count - 1) * (left_of_row(m, row)->count - 1);
        if (simplex_size(value) >= SHARE * most && cost < best->cost) {
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
        if (simplex_size(value) >= SMALL && simplex_size(value) >= SHARE * largest(&m->columns, c)) {
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
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        if (m->work[below[i]] != 0) {
            simplex_lists_put(s->a, &m->columns, m->nth_column[column], below[i], -values[i] * times);
            simplex_lists_put(s->a, &m->rows, m->nth_row[below[i]], column, 0);
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
    for (size_t e = c->start; e < c->start + c->count; e++) {
        uint32_t row = m->columns.index[e];
        ring_take(&m->by_row, row, left_of_row(m, row)->count);
        drop_from_row(m, row, p->column);
        if (row != p->row) {
            double part = m->columns.value[e] / p->value;
            half_put(s->a, &s->lu.l, p->row, row, part);
            m->work[row] = part;
        }
    }
}

static void eliminate(simplex_core *s, const choice *p)
{
    simplex_making *m = s->lu.making;
    simplex_half *l = &s->lu.l;
    take_pivot(s, p->row, p->column, p->value);
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
        half_put(s->a, &s->lu.u_row, p->row, column, value);
        subtract(s, column, p->row, value);
        ring_put(&m->by_column, column, left_of_column(m, column)->count);
    }
    for (uint32_t i = 0; i < l->count[p->row]; i++) {
        uint32_t row = l->index[l->first[p->row] + i];
        m->work[row] = 0;
        ring_put(&m->by_row, row, left_of_row(m, row)->count);
    }
}

/* ------------------------------------------------------------------ the whole */

/* `to` gets in each list what has the list's number in `from`. */
static void turn(simplex_core *s, const simplex_half *from, simplex_half *to)
{
    uint32_t rows = s->rows;
    half_room(s->a, to, from->used + 1);
    memset(to->count, 0, rows * sizeof *to->count);
    for (size_t e = 0; e < from->used; e++) {
        to->count[from->index[e]]++;
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < rows; i++) {
        to->first[i] = at;
        at += to->count[i];
        to->count[i] = 0;
    }
    to->used = from->used;
    for (uint32_t t = 0; t < rows; t++) {
        uint32_t i = s->lu.order[t];
        for (uint32_t e = from->first[i]; e < from->first[i] + from->count[i]; e++) {
            uint32_t other = from->index[e];
            uint32_t put = to->first[other] + to->count[other]++;
            to->index[put] = i;
            to->value[put] = from->value[e];
        }
    }
}

/* Rows without pivot get their slack instead of the columns without pivot. */
static uint32_t repair(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t k = 0, replaced = s->rows - m->done;
    for (uint32_t i = 0; i < s->rows && m->done < s->rows; i++) {
        if (m->pivot_column[i] != SIMPLEX_NOWHERE) {
            continue;
        }
        while (m->pivot_row[k] != SIMPLEX_NOWHERE) {
            k++;
        }
        s->where[s->head[k]] = SIMPLEX_LOW;
        s->head[k] = s->slack[i];
        s->where[s->slack[i]] = SIMPLEX_BASIC;
        take_pivot(s, i, k, 1);
    }
    return replaced;
}

/* In rows that have a pivot there may be entries of columns that were replaced: those go. */
static void number_by_row(simplex_core *s, const bool *gone)
{
    simplex_factor *f = &s->lu;
    size_t put = 0;
    for (uint32_t t = 0; t < s->rows; t++) {
        uint32_t i = f->order[t], n = 0, from = f->u_row.first[i];
        f->u_row.first[i] = (uint32_t)put;
        for (uint32_t e = from; e < from + f->u_row.count[i]; e++) {
            if (!gone[f->u_row.index[e]]) {
                f->u_row.index[put] = s->lu.making->pivot_row[f->u_row.index[e]];
                f->u_row.value[put++] = f->u_row.value[e];
                n++;
            }
        }
        f->u_row.count[i] = n;
    }
    f->u_row.used = put;
}

uint32_t simplex_factorise(simplex_core *s)
{
    simplex_factor *f = &s->lu;
    factor_room(s);
    simplex_making *m = s->lu.making;
    f->rows = s->rows;
    f->updates = 0;
    f->worn = 0;
    f->eta_used = 0;
    f->l.used = f->u_row.used = 0;
    lay_out(s);
    single_columns(s);
    f->lower_from = m->done;
    single_rows(s);
    if (m->done < s->rows) {
        choice p;
        lay_out_rest(s);
        while (look_for_pivot(m, s->rows, &p)) {
            eliminate(s, &p);
        }
    }
    for (uint32_t k = 0; k < s->rows; k++) {
        m->gone[k] = m->pivot_row[k] == SIMPLEX_NOWHERE;
    }
    uint32_t replaced = repair(s);
    number_by_row(s, m->gone);
    for (uint32_t i = 0; i < s->rows; i++) {
        m->head[i] = s->head[m->pivot_column[i]];
    }
    memcpy(s->head, m->head, s->rows * sizeof *s->head);
    turn(s, &f->u_row, &f->u);
    turn(s, &f->l, &f->l_row);
    return replaced;
}
