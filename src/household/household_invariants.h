/* What holds for every household that was read, whatever the file: for the random test and the fuzz target.
 *
 * Uses: household.h. For tests only.
 */
#ifndef HOUSEHOLD_HOUSEHOLD_INVARIANTS_H
#define HOUSEHOLD_HOUSEHOLD_INVARIANTS_H

#include "household/household.h"

static inline const fact_definition *invariant_column(const fact_catalogue *c, str table, str name)
{
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].table, table) && str_eq(c->facts[i].name, name)) {
            return &c->facts[i];
        }
    }
    return NULL;
}

/* NULL when the cell fits its column, else what is wrong with it. */
static inline const char *invariant_cell(const fact_definition *f, const fact_cell *cell, date day)
{
    static const cell_kind kinds[] = {
        [FACT_TEXT] = CELL_TEXT,   [FACT_DATE] = CELL_DATE,     [FACT_BOOLEAN] = CELL_BOOLEAN,
        [FACT_CHOICE] = CELL_TEXT, [FACT_NUMBER] = CELL_NUMBER, [FACT_AMOUNT] = CELL_AMOUNT};
    if (cell->kind == CELL_NONE) {
        return str_eq(f->name, S("jongste_kind_geboortedatum")) ? NULL : "null where there is always one";
    }
    if (cell->kind != kinds[f->type]) {
        return "a cell of another type";
    }
    bool chosen = f->type != FACT_CHOICE;
    for (size_t i = 0; i < f->value_count && !chosen; i++) {
        chosen = str_eq(f->values[i], cell->text);
    }
    bool in_range = f->type != FACT_NUMBER || (dec_cmp(cell->number, dec_from_int(f->min)) >= 0 &&
                                               dec_cmp(cell->number, dec_from_int(f->max)) <= 0);
    in_range = in_range && (f->type != FACT_AMOUNT || (cell->value >= f->min && cell->value <= f->max));
    in_range = in_range && (f->type != FACT_BOOLEAN || cell->value == 0 || cell->value == 1);
    in_range = in_range && (f->type != FACT_DATE || (cell->value >= date_from_ymd(1900, 1, 1) && cell->value <= day));
    in_range = in_range && (f->type != FACT_TEXT || (cell->text.n > 0 && str_utf8_valid(cell->text)));
    return !chosen ? "a value that is no choice" : !in_range ? "a value outside its range" : NULL;
}

static inline const fact_cell *invariant_find(const fact_row *row, str column)
{
    for (size_t i = 0; i < row->n; i++) {
        if (str_eq(row->cells[i].column, column)) {
            return &row->cells[i];
        }
    }
    return NULL;
}

static inline const char *invariant_row(const fact_catalogue *c, const household *h, const fact_rows *t,
                                        const fact_row *row)
{
    const fact_definition *before = NULL;
    for (size_t i = 0; i < row->n; i++) {
        const fact_definition *f = invariant_column(c, t->table, row->cells[i].column);
        if (f == NULL || (before != NULL && f <= before)) {
            return "columns that are not those of the catalogue, each once, in its order";
        }
        const char *wrong = invariant_cell(f, &row->cells[i], h->day);
        if (wrong != NULL) {
            return wrong;
        }
        before = f;
    }
    const fact_cell *person = invariant_find(row, S("persoon_id"));
    if (person != NULL && household_find(h, person->text) == NULL) {
        return "a row of a person who is not there";
    }
    return invariant_find(row, t->key) == NULL ? "a row without its key" : NULL;
}

/* The row of the other direction. */
static inline bool invariant_mirrored(const fact_rows *t, const fact_row *row)
{
    str from = invariant_find(row, S("persoon_id"))->text, other = invariant_find(row, S("ander_id"))->text;
    size_t found = 0;
    for (size_t i = 0; i < t->n; i++) {
        found += str_eq(invariant_find(&t->rows[i], S("persoon_id"))->text, other) &&
                 str_eq(invariant_find(&t->rows[i], S("ander_id"))->text, from);
    }
    return found == 1 && !str_eq(from, other);
}

/* NULL when the household fits the catalogue, else what is wrong. */
static inline const char *household_problem(const fact_catalogue *c, const household *h)
{
    if (h->table_count != c->table_count || h->person_count == 0) {
        return "tables or persons that are not there";
    }
    for (size_t i = 0; i < h->table_count; i++) {
        const fact_rows *t = &h->tables[i];
        if (!str_eq(t->table, c->tables[i].name) || !str_eq(t->key, c->tables[i].key)) {
            return "tables in another order";
        }
        if (!c->tables[i].many && t->n > h->person_count) {
            return "more than one row for a person";
        }
        for (size_t j = 0; j < t->n; j++) {
            const char *wrong = invariant_row(c, h, t, &t->rows[j]);
            if (wrong == NULL && str_eq(t->key, S("ander_id")) && !invariant_mirrored(t, &t->rows[j])) {
                wrong = "a relation that is not seen from both sides";
            }
            if (wrong != NULL) {
                return wrong;
            }
        }
    }
    return NULL;
}

/* NULL when the error tells a reader where to look and what to do. */
static inline const char *refusal_problem(const err *e, str yaml)
{
    int lines = 1;
    for (size_t i = 0; i < yaml.n; i++) {
        unsigned char c = (unsigned char)yaml.p[i]; /* YAML also breaks lines at CR, U+0085, U+2028 and U+2029 */
        lines += c == '\n' || c == '\r' || c == 0x85 || c == 0xA8 || c == 0xA9;
    }
    if (e->kind == ERR_NONE || e->message[0] == '\0' || e->message[0] == '[') {
        return "no sentence";
    }
    if (!str_utf8_valid(str_of(e->message))) {
        return "a sentence that is not UTF-8";
    }
    return e->kind != ERR_LIMIT && (e->line < 1 || e->line > lines + 1 || e->column < 1) ? "no place" : NULL;
}

#endif
