/* Where inputs come from, but for the shortest way (run.c): records by key, new scopes, rows of tables. */
#include "law/record.h"
#include "law/run.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ data sources */

bool law_is_key(const law_run *m, const law_table *t, law_sym name)
{
    if (name < m->c->sealed_names) {
        return t->key_folded != SYM_NONE && m->c->names.folded[name] == t->key_folded;
    }
    return str_eq_nocase(law_sym_text(m, name), t->key);
}

/* The texts of those parameters whose name is the key field, joined by '_' in order of name. */
static bool key_of_scope(law_run *m, const law_table *t, const law_scope *s, str *key)
{
    uint32_t found[8], n = 0;
    for (uint32_t i = 0; i < s->count && n < 8; i++) {
        if (law_is_key(m, t, s->names[i])) {
            found[n++] = i;
        }
    }
    if (n == 0) {
        return false;
    }
    if (n == 1) {
        *key = law_key_text(m->mem, s->values[found[0]]);
        return true;
    }
    for (uint32_t i = 1; i < n; i++) { /* a handful of spellings of one name: insertion sort */
        for (uint32_t j = i;
             j > 0 && str_cmp(law_sym_text(m, s->names[found[j]]), law_sym_text(m, s->names[found[j - 1]])) < 0; j--) {
            uint32_t swap = found[j];
            found[j] = found[j - 1];
            found[j - 1] = swap;
        }
    }
    buf joined = buf_in(m->mem);
    for (uint32_t i = 0; i < n; i++) {
        buf_put(&joined, i > 0 ? S("_") : S(""));
        buf_put(&joined, law_key_text(m->mem, s->values[found[i]]));
    }
    *key = buf_str(&joined);
    return true;
}

/* Most sources of a household share one key field: its number is remembered. */
static __attribute__((noinline)) int64_t find_key(law_run *m, const law_table *t, law_scope *s)
{
    str key;
    int64_t number = key_of_scope(m, t, s, &key) ? law_data_find_key(m->data, key) : -1;
    s->key_name = t->key_folded;
    s->key = number;
    return number;
}

const law_value *law_find_record(law_run *m, uint32_t table, law_scope *s)
{
    const law_table *t = &m->data->tables[table];
    int64_t key = s->key_name == t->key_folded && t->key_folded != SYM_NONE ? s->key : find_key(m, t, s);
    uint32_t row = (uint64_t)key < t->key_count ? t->row_of_key[key] : 0; /* −1 is no key either */
    const law_value *record = row > 0 ? t->cells + (size_t)(row - 1) * t->column_count : m->data->no_record;
    s->rows[table] = record;
    return record;
}

void law_begin_records(law_run *m, law_scope *s)
{
    s->rows = arena_zero_array(m->mem, m->data->table_count, sizeof *s->rows);
    s->key_name = SYM_NONE;
}

/* ------------------------------------------------------------------ references */

law_scope *law_new_scope(law_run *m, activation *f, const law_input *in)
{
    law_sym *names = arena_array(m->mem, in->mapping_count, sizeof *names);
    law_value *values = arena_array(m->mem, in->mapping_count, sizeof *values);
    for (size_t i = 0; i < in->mapping_count; i++) {
        names[i] = in->mapping[i].target;
        values[i] = law_eval(m, f, in->mapping[i].value);
        if (values[i].kind == LAW_FAILED) {
            return NULL;
        }
    }
    return law_scope_of(m, names, values, (uint32_t)in->mapping_count);
}

/* An internal reference hands on everything that was given; a mapping, if any, goes over it. */
law_scope *law_internal_scope(law_run *m, activation *f, const law_input *in)
{
    const law_scope *s = f->scope;
    law_scope *over = law_new_scope(m, f, in);
    if (over == NULL) {
        return NULL;
    }
    size_t most = s->count + over->count;
    law_sym *names = arena_array(m->mem, most, sizeof *names);
    law_value *values = arena_array(m->mem, most, sizeof *values);
    uint32_t i = 0, j = 0, n = 0;
    while (i < s->count || j < over->count) {
        bool mapped = i == s->count || (j < over->count && over->names[j] <= s->names[i]);
        if (mapped && i < s->count && over->names[j] == s->names[i]) {
            i++;
        }
        names[n] = mapped ? over->names[j] : s->names[i];
        values[n++] = mapped ? over->values[j++] : s->values[i++];
    }
    return law_scope_of(m, names, values, n);
}

law_value law_no_target(law_run *m, activation *f, const law_input *in, const law_target *t)
{
    str law = law_sym_text(m, in->law), output = law_sym_text(m, in->output);
    str day = date_text(m->mem, m->view->day);
    switch (t->why) {
    case LAW_E_LAW_NOT_FOUND:
        return law_fail(m, f->article, in->line, in->column, t->why, "Law not found: " STR_FMT, STR_ARG(law));
    case LAW_E_NOT_YET_IN_FORCE:
        return law_fail(m, f->article, in->line, in->column, t->why,
                        "No version of law '" STR_FMT "' in force on " STR_FMT " (not yet in force)", STR_ARG(law),
                        STR_ARG(day));
    case LAW_E_ENDED:
        return law_fail(m, f->article, in->line, in->column, t->why,
                        "No version of law '" STR_FMT "' in force on " STR_FMT "; last in force until " STR_FMT,
                        STR_ARG(law), STR_ARG(day), STR_ARG(t->ended->info.valid_to));
    default:
        return law_fail(m, f->article, in->line, in->column, LAW_E_OUTPUT_NOT_FOUND,
                        "Output '" STR_FMT "' not found in law '" STR_FMT "'", STR_ARG(output), STR_ARG(law));
    }
}

/* ------------------------------------------------------------------ tables (rows dialect) */

const law_table *law_find_table(const law_run *m, law_sym folded)
{
    for (size_t i = 0; i < m->data->table_count; i++) {
        if (m->data->tables[i].name_folded == folded) {
            return &m->data->tables[i];
        }
    }
    return NULL;
}

static ptrdiff_t column_of(const law_table *t, law_sym folded)
{
    for (size_t i = 0; i < t->column_count; i++) {
        if (t->column_syms[i] == folded) {
            return (ptrdiff_t)i;
        }
    }
    return -1;
}

law_value law_cell_of(const law_table *t, size_t row, law_sym folded)
{
    ptrdiff_t column = column_of(t, folded);
    return column < 0 ? (law_value){.kind = LAW_UNSET} : t->cells[row * t->column_count + (size_t)column];
}

static bool row_matches(const law_table *t, size_t row, const law_input *in, const law_value *wanted)
{
    for (size_t i = 0; i < in->mapping_count; i++) {
        law_value v = law_cell_of(t, row, in->mapping[i].target);
        if (v.kind == LAW_UNSET || !law_equal(v, wanted[i])) {
            return false;
        }
    }
    return true;
}

/* What a matching row gives: one column, an object of some, or the whole record. LAW_UNSET when the one column is not there. */
static law_value project(law_run *m, const law_table *t, size_t row, const law_input *in)
{
    if (in->fields == NULL) {
        return t->rows[row];
    }
    if (in->single_field) {
        return law_cell_of(t, row, in->fields[0]);
    }
    law_entry *fields = ARENA_ARRAY(m->mem, law_entry, in->field_count);
    size_t n = 0;
    for (size_t i = 0; i < in->field_count; i++) {
        law_value v = law_cell_of(t, row, in->fields[i]);
        if (v.kind != LAW_UNSET) {
            fields[n++] = (law_entry){in->field_names[i], v};
        }
    }
    return law_object(fields, n);
}

law_value law_rows_of_table(law_run *m, activation *f, const law_input *in)
{
    const law_table *t = law_find_table(m, in->table);
    law_value *wanted = arena_array(m->mem, in->mapping_count, sizeof *wanted);
    for (size_t i = 0; i < in->mapping_count; i++) {
        wanted[i] = law_eval(m, f, in->mapping[i].value);
        if (wanted[i].kind == LAW_FAILED) {
            return wanted[i];
        }
    }
    if (t == NULL) { /* nobody gave this table: unknown, not empty */
        return (law_value){.kind = LAW_UNSET};
    }
    law_value *rows = in->rows ? arena_array(m->mem, t->row_count, sizeof *rows) : NULL;
    size_t n = 0;
    for (size_t i = 0; i < t->row_count; i++) {
        if (!row_matches(t, i, in, wanted)) {
            continue;
        }
        law_value v = project(m, t, i, in);
        if (!in->rows || v.kind == LAW_UNSET) {
            return v;
        }
        rows[n++] = v;
    }
    return in->rows ? law_list(rows, n) : law_null();
}

/* ------------------------------------------------------------------ an input */
