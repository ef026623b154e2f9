/* Simplex, inside: L and U of a basis. First the columns and rows that have one entry left, which leave nothing to compute; the rest is
 * simplex_markowitz.c (Suhl and Suhl 1990, doi:10.1287/ijoc.2.4.325). */
#include <assert.h>
#include <string.h>

#include "base/simplex_lu.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ room */

static void half_room(arena *a, simplex_half *h, size_t wanted)
{
    if (wanted > h->room) {
        h->index = simplex_more(a, h->index, h->used, wanted * 2, sizeof *h->index);
        h->value = simplex_more(a, h->value, h->used, wanted * 2, sizeof *h->value);
        h->room = wanted * 2;
    }
}

void simplex_half_put(arena *a, simplex_half *h, uint32_t row, uint32_t index, double value)
{
    half_room(a, h, h->used + 1);
    h->index[h->used] = index;
    h->value[h->used++] = value;
    h->count[row]++;
}

static void ring_room(arena *a, simplex_ring *r, size_t room)
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
        halves[i]->turns = ARENA_ARRAY(a, simplex_turn, room);
        half_room(a, halves[i], halves[i]->used + 1);
    }
    f->spike = (simplex_vector){ARENA_ARRAY(a, double, room), ARENA_ARRAY(a, uint32_t, room), 0};
    f->unit = (simplex_vector){ARENA_ARRAY(a, double, room), ARENA_ARRAY(a, uint32_t, room), 0};
    f->both = ARENA_ARRAY(a, simplex_both, room);
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

static void lay_out(simplex_core *s)
{
    simplex_making *m = s->lu.making;
    uint32_t rows = s->rows;
    size_t entries = 0;
    memset(m->row_left, 0, rows * sizeof *m->row_left);
    for (uint32_t k = 0; k < rows; k++) {
        simplex_list c = simplex_basic_list(s, k);
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
        simplex_list c = simplex_basic_list(s, k);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t to = m->queue[s->by_column.index[e]]++;
            m->row_index[to] = k;
            m->row_value[to] = s->by_column.value[e];
        }
    }
    m->done = 0;
}

void simplex_take_pivot(simplex_core *s, uint32_t row, uint32_t column, double value)
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
    simplex_list c = simplex_basic_list(s, column);
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
        if (m->column_left[k] != 1 || !entry_left(s, k, &row, &value) || simplex_size(value) < SIMPLEX_NO_PIVOT) {
            continue;
        }
        simplex_take_pivot(s, row, k, value);
        for (uint32_t e = m->row_first[row]; e < m->row_first[row + 1]; e++) {
            uint32_t other = m->row_index[e];
            if (other == k) {
                continue;
            }
            simplex_half_put(s->a, &s->lu.u_row, row, other, m->row_value[e]);
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
    simplex_list c = simplex_basic_list(s, k);
    double most = SIMPLEX_NO_PIVOT;
    for (size_t e = c.start; e < c.start + c.count; e++) {
        bool left = m->pivot_column[s->by_column.index[e]] == SIMPLEX_NOWHERE;
        double size = simplex_size(s->by_column.value[e]);
        most = left && size > most ? size : most;
    }
    *column = k;
    return simplex_size(*value) >= SIMPLEX_SHARE * most;
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
        simplex_take_pivot(s, row, k, value);
        simplex_list c = simplex_basic_list(s, k);
        for (size_t e = c.start; e < c.start + c.count; e++) {
            uint32_t other = s->by_column.index[e];
            if (m->pivot_column[other] == SIMPLEX_NOWHERE) {
                simplex_half_put(s->a, &s->lu.l, row, other, s->by_column.value[e] / value);
                if (--m->row_left[other] == 1) {
                    m->queue[n++] = other;
                }
            }
        }
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

/* divides: by the pivot; backward: the last pivot first. */
static void list_turns(const simplex_factor *f, simplex_half *h, bool divides, bool backward)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < f->rows; t++) {
        uint32_t i = f->order[backward ? f->rows - 1 - t : t];
        simplex_turn turn = {divides ? f->pivot[i] : 1, i, h->first[i], h->first[i] + h->count[i]};
        h->turns[n] = turn;
        n += h->count[i] > 0 || turn.pivot < 1 || turn.pivot > 1;
    }
    h->turn_count = n;
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
        simplex_take_pivot(s, i, k, 1);
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
    f->made = ++f->stamps;
    f->l.used = f->u_row.used = 0;
    lay_out(s);
    single_columns(s);
    single_rows(s);
    if (m->done < s->rows) {
        simplex_eliminate_rest(s);
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
    list_turns(f, &f->l, false, false);
    list_turns(f, &f->u, true, true);
    list_turns(f, &f->u_row, true, false);
    list_turns(f, &f->l_row, false, true);
    return replaced;
}
