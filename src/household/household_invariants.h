/* What holds for every household that was read, whatever the file or the answers: for the random test and the fuzz targets.
 *
 * Uses: answers.h, household.h. For tests only.
 */
#ifndef HOUSEHOLD_HOUSEHOLD_INVARIANTS_H
#define HOUSEHOLD_HOUSEHOLD_INVARIANTS_H

#include "household/answers.h"
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
    date last = f->future ? date_from_ymd(2199, 12, 31) : day;
    in_range = in_range && (f->type != FACT_DATE || (cell->value >= date_from_ymd(1900, 1, 1) && cell->value <= last));
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

/* ------------------------------------------------------------------ told again */

static inline bool invariant_same_cell(const fact_cell *one, const fact_cell *other)
{
    return str_eq(one->column, other->column) && one->kind == other->kind && str_eq(one->text, other->text) &&
           one->value == other->value && (one->kind != CELL_NUMBER || dec_cmp(one->number, other->number) == 0);
}

static inline bool invariant_same_tables(const household *one, const household *other)
{
    bool same = one->table_count == other->table_count;
    for (size_t t = 0; same && t < one->table_count; t++) {
        const fact_rows *a = &one->tables[t], *b = &other->tables[t];
        same = a->n == b->n;
        for (size_t i = 0; same && i < a->n; i++) {
            same = a->rows[i].n == b->rows[i].n;
            for (size_t k = 0; same && k < a->rows[i].n; k++) {
                same = invariant_same_cell(&a->rows[i].cells[k], &b->rows[i].cells[k]);
            }
        }
    }
    return same;
}

static inline bool invariant_same_voices(const household_voice *one, size_t n, const household_voice *other, size_t m)
{
    bool same = n == m;
    for (size_t i = 0; same && i < n; i++) {
        same = str_eq(one[i].who, other[i].who) && str_eq(one[i].text, other[i].text) &&
               str_eq(one[i].life_domain, other[i].life_domain);
    }
    return same;
}

static inline bool invariant_same_people(const household *one, const household *other)
{
    bool same = one->person_count == other->person_count && one->home_count == other->home_count &&
                one->group_count == other->group_count;
    for (size_t i = 0; same && i < one->person_count; i++) {
        same = str_eq(one->persons[i].id, other->persons[i].id) && str_eq(one->persons[i].name, other->persons[i].name);
    }
    for (size_t i = 0; same && i < one->home_count; i++) {
        const household_home *a = &one->homes[i], *b = &other->homes[i];
        same = str_eq(a->id, b->id) && a->resident_count == b->resident_count && a->threat_count == b->threat_count;
        for (size_t k = 0; same && k < a->threat_count; k++) {
            same = str_eq(a->threats[k].kind, b->threats[k].kind) && a->threats[k].day == b->threats[k].day;
        }
    }
    return same && str_eq(one->note, other->note) && one->day == other->day && one->has_day == other->has_day &&
           invariant_same_voices(one->worries, one->worry_count, other->worries, other->worry_count) &&
           invariant_same_voices(one->talents, one->talent_count, other->talents, other->talent_count) &&
           invariant_same_voices(one->needs, one->need_count, other->needs, other->need_count);
}

/* NULL when both say the same, else what does not. */
static inline const char *household_difference(const household *one, const household *other)
{
    if (!invariant_same_tables(one, other)) {
        return "other tables";
    }
    if (!invariant_same_people(one, other)) {
        return "other people, homes or words";
    }
    bool same = one->told.n == other->told.n;
    for (size_t i = 0; same && i < one->told.n; i++) {
        same = str_eq(one->told.list[i].path, other->told.list[i].path) &&
               str_eq(one->told.list[i].value, other->told.list[i].value);
    }
    return same ? NULL : "other answers";
}

/* INV-2 of answers.h, and that what is written is read again. NULL when it holds. */
static inline const char *household_told_problem(arena *a, const fact_catalogue *c, const household *h)
{
    household again = {0};
    err e = {0};
    const date *day = h->has_day ? &h->day : NULL;
    if (!household_read_answers(a, c, S("answers"), h->told, day, h->day, TEXT_NL, &again, &e)) {
        return str_copy(a, str_printf(a, "answers refused: " STR_FMT, STR_ARG(err_text(a, &e)))).p;
    }
    const char *different = household_difference(h, &again);
    if (different != NULL) {
        return str_copy(a, str_printf(a, "answers give %s", different)).p;
    }
    str written = household_write(a, h);
    if (!household_read(a, c, S("written"), written, day, h->day, TEXT_NL, &again, &e)) {
        bool large =
            written.n > HOUSEHOLD_BYTES_MAX && e.kind == ERR_LIMIT; /* written with more spaces than it was read */
        return large ? NULL : str_copy(a, str_printf(a, "written file refused: " STR_FMT, STR_ARG(err_text(a, &e)))).p;
    }
    different = household_difference(h, &again);
    return different == NULL ? NULL : str_copy(a, str_printf(a, "written file gives %s", different)).p;
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

/* NULL when the error about answers tells where and what to do. */
static inline const char *answers_refusal_problem(const err *e)
{
    if (e->kind == ERR_NONE || e->message[0] == '\0' || e->message[0] == '[') {
        return "no sentence";
    }
    bool readable = str_utf8_valid(str_of(e->message)) && str_utf8_valid(str_of(e->field));
    for (size_t i = 0; readable && e->field[i] != '\0'; i++) {
        readable = (unsigned char)e->field[i] >= 0x20;
    }
    return !readable ? "a sentence or path that cannot be read" : e->line != 0 ? "a line, for answers" : NULL;
}

#endif
