/* Simplex: bases that are kept, by the numbers of columns and rows: what is free in them, and what becomes of them when columns and rows get other numbers. */
#include "base/simplex_inside.h"

#include "base/banned.h"

uint32_t simplex_free_rows(const simplex_basis *b, uint32_t *rows)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->rows; i++) {
        if (UINT32_MAX - b->head[i] < b->rows) {
            rows[count++] = UINT32_MAX - b->head[i];
        }
    }
    return count;
}

simplex_basis *simplex_renumber(arena *a, const simplex_basis *b, const uint32_t *columns, const uint32_t *rows,
                                uint32_t count)
{
    simplex_basis *to = ARENA_NEW(a, simplex_basis);
    bool *slack = ARENA_ARRAY(a, bool, (size_t)count + 1);
    uint32_t n = 0;
    to->rows = count;
    to->head = arena_array(a, (size_t)count + 1, sizeof *to->head);
    to->steep = arena_array(a, (size_t)count + 1, sizeof *to->steep);
    to->high = arena_array(a, (size_t)b->high_count + 1, sizeof *to->high);
    for (uint32_t i = 0; i < b->rows && n < count; i++) {
        bool is_slack = UINT32_MAX - b->head[i] < b->rows;
        uint32_t its = is_slack ? rows[UINT32_MAX - b->head[i]] : columns[b->head[i]];
        if (its == UINT32_MAX) {
            continue;
        }
        if (is_slack) {
            slack[its] = true;
        }
        to->steep[n] = b->steep[i];
        to->head[n++] = is_slack ? UINT32_MAX - its : its;
    }
    for (uint32_t i = count; i-- > 0 && n < count;) { /* from the last on: those came after this basis */
        if (!slack[i]) {
            to->steep[n] = 1;
            to->head[n++] = UINT32_MAX - i;
        }
    }
    for (uint32_t i = 0; i < b->high_count; i++) {
        if (columns[b->high[i]] != UINT32_MAX) {
            to->high[to->high_count++] = columns[b->high[i]];
        }
    }
    return to;
}
