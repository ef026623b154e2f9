/* Resolving inputs: data sources first, then references to articles, or rows of a table. */
#include "law/record.h"
#include "law/run.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ data sources */

static bool is_key(const law_run *m, const law_table *t, law_sym name)
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
        if (is_key(m, t, s->names[i])) {
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
        for (uint32_t j = i; j > 0 && str_cmp(law_sym_text(m, s->names[found[j]]), law_sym_text(m, s->names[found[j - 1]])) < 0; j--) {
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

static const law_value no_record[1]; /* stands for "this scope has no record there" */

/* Most sources of a household share one key field: its number is remembered. */
static int64_t key_number(law_run *m, const law_table *t, law_scope *s)
{
    str key;
    if (t->key_folded != SYM_NONE && s->key_name == t->key_folded) {
        return s->key;
    }
    int64_t number = key_of_scope(m, t, s, &key) ? law_data_find_key(m->data, key) : -1;
    s->key_name = t->key_folded;
    s->key = number;
    return number;
}

static __attribute__((noinline)) const law_value *find_record(law_run *m, uint32_t table, law_scope *s)
{
    const law_table *t = &m->data->tables[table];
    if (s->rows == NULL) {
        s->rows = arena_zero_array(m->mem, m->data->table_count, sizeof *s->rows);
        s->key_name = SYM_NONE;
    }
    int64_t key = key_number(m, t, s);
    uint32_t row = key >= 0 && key < t->key_count ? t->row_of_key[key] : 0;
    s->rows[table] = row > 0 ? t->cells + (size_t)(row - 1) * t->column_count : no_record;
    return s->rows[table];
}

/* Asks the sources that know the field; LAW_UNSET when none has it for this scope. */
static inline law_value ask_sources(law_run *m, law_sym folded, law_scope *s)
{
    const law_data *d = m->data;
    for (uint32_t c = d->first_column[folded]; c != 0; c = d->columns[c - 1].next) {
        const law_column *column = &d->columns[c - 1];
        const law_value *record = s->rows != NULL ? s->rows[column->source] : NULL;
        if (record == NULL) {
            record = find_record(m, column->source, s);
        }
        if (record != no_record && record[column->column].kind != LAW_UNSET) {
            return record[column->column];
        }
    }
    return (law_value){.kind = LAW_UNSET};
}

/* ------------------------------------------------------------------ references */

/* The new scope holds only what the mapping names. The common case hands on exactly what was given: then it is the same scope. */
static inline bool same_as_given(const law_scope *s, const law_input *in)
{
    if (!in->hands_on || s->count != in->mapping_count) {
        return false;
    }
    for (size_t i = 0; i < in->mapping_count; i++) {
        if (s->names[i] != in->mapping[i].target) {
            return false;
        }
    }
    return true;
}

static __attribute__((noinline)) law_scope *new_scope(law_run *m, activation *f, const law_input *in)
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

static inline law_scope *mapped_scope(law_run *m, activation *f, const law_input *in)
{
    return same_as_given(f->scope, in) ? f->scope : new_scope(m, f, in);
}

/* An internal reference hands on everything that was given; a mapping, if any, goes over it. */
static inline law_scope *internal_scope(law_run *m, activation *f, const law_input *in)
{
    const law_scope *s = f->scope;
    if (!in->has_mapping) {
        return f->scope;
    }
    law_scope *over = mapped_scope(m, f, in);
    if (over == NULL || over == s) {
        return over;
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

static __attribute__((noinline)) law_value no_target(law_run *m, activation *f, const law_input *in, const law_target *t)
{
    str law = law_sym_text(m, in->law), output = law_sym_text(m, in->output);
    str day = date_text(m->mem, m->view->day);
    switch (t->why) {
    case LAW_E_LAW_NOT_FOUND:
        return law_fail(m, f->article, in->line, in->column, t->why, "Law not found: " STR_FMT, STR_ARG(law));
    case LAW_E_NOT_YET_IN_FORCE:
        return law_fail(m, f->article, in->line, in->column, t->why,
                        "No version of law '" STR_FMT "' in force on " STR_FMT " (not yet in force)", STR_ARG(law), STR_ARG(day));
    case LAW_E_ENDED:
        return law_fail(m, f->article, in->line, in->column, t->why,
                        "No version of law '" STR_FMT "' in force on " STR_FMT "; last in force until " STR_FMT, STR_ARG(law),
                        STR_ARG(day), STR_ARG(t->ended->info.valid_to));
    default:
        return law_fail(m, f->article, in->line, in->column, LAW_E_OUTPUT_NOT_FOUND,
                        "Output '" STR_FMT "' not found in law '" STR_FMT "'", STR_ARG(output), STR_ARG(law));
    }
}

static __attribute__((noinline)) law_value follow_reference(law_run *m, activation *f, const law_input *in)
{
    const law_target *t = &m->view->targets[in->reference];
    if (!law_run_enter(m, f->article, in->line)) {
        return (law_value){.kind = LAW_FAILED};
    }
    law_scope *s = in->source == SOURCE_INTERNAL ? internal_scope(m, f, in) : mapped_scope(m, f, in);
    if (s == NULL) {
        return (law_value){.kind = LAW_FAILED};
    }
    if (t->article == NULL) {
        return no_target(m, f, in, t);
    }
    activation *x = law_run_article(m, t->article, s);
    if (x == NULL) {
        return (law_value){.kind = LAW_FAILED};
    }
    m->nesting--;
    law_value v = law_activation_output(x, in->output, t->slot);
    return v.kind != LAW_UNSET ? v : no_target(m, f, in, t);
}

/* ------------------------------------------------------------------ tables (rows dialect) */

static const law_table *find_table(const law_run *m, law_sym folded)
{
    for (size_t i = 0; m->data != NULL && i < m->data->table_count; i++) {
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

static law_value cell(const law_table *t, size_t row, law_sym folded)
{
    ptrdiff_t column = column_of(t, folded);
    return column < 0 ? (law_value){.kind = LAW_UNSET} : t->cells[row * t->column_count + (size_t)column];
}

static bool row_matches(const law_table *t, size_t row, const law_input *in, const law_value *wanted)
{
    for (size_t i = 0; i < in->mapping_count; i++) {
        law_value v = cell(t, row, in->mapping[i].target);
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
        return cell(t, row, in->fields[0]);
    }
    law_entry *fields = ARENA_ARRAY(m->mem, law_entry, in->field_count);
    size_t n = 0;
    for (size_t i = 0; i < in->field_count; i++) {
        law_value v = cell(t, row, in->fields[i]);
        if (v.kind != LAW_UNSET) {
            fields[n++] = (law_entry){in->field_names[i], v};
        }
    }
    return law_object(fields, n);
}

static law_value rows_of_table(law_run *m, activation *f, const law_input *in)
{
    const law_table *t = find_table(m, in->table);
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

static __attribute__((noinline)) law_value follow_source(law_run *m, activation *f, const law_input *in)
{
    switch (in->source) {
    case SOURCE_INTERNAL:
    case SOURCE_EXTERNAL:
        return follow_reference(m, f, in);
    case SOURCE_TABLE:
        return rows_of_table(m, f, in);
    default:
        return (law_value){.kind = LAW_UNSET};
    }
}

/* Data sources come first; table inputs are asked of their own table only. */
static inline law_value from_data(law_run *m, activation *f, const law_input *in)
{
    return m->data != NULL && in->source != SOURCE_TABLE ? ask_sources(m, in->folded, f->scope) : (law_value){.kind = LAW_UNSET};
}

static __attribute__((noinline)) bool resolve_traced(law_run *m, activation *f, const law_input *in)
{
    size_t event = law_record_open(m, LAW_EVENT_INPUT, LAW_HOW_NONE, f->article, in->name, in->line);
    law_value v = from_data(m, f, in);
    law_how how = LAW_HOW_DATA_SOURCE;
    if (v.kind == LAW_UNSET) {
        v = follow_source(m, f, in);
        how = in->source == SOURCE_TABLE ? LAW_HOW_DATA_SOURCE : in->source == SOURCE_NONE ? LAW_HOW_NONE : LAW_HOW_RESOLVED_INPUT;
    }
    if (v.kind == LAW_FAILED) {
        return false;
    }
    f->slots[in->slot] = v;
    law_record_how(m, event, how);
    law_record_done(m, event, v);
    return true;
}

bool law_resolve_input(law_run *m, activation *f, const law_input *in)
{
    f->slots[in->slot].kind = LAW_UNSET; /* a lazy input that needs itself finds nothing */
    if (UNLIKELY(m->trace != NULL)) {
        return resolve_traced(m, f, in);
    }
    law_value v = from_data(m, f, in);
    if (v.kind == LAW_UNSET) {
        v = follow_source(m, f, in);
        if (UNLIKELY(v.kind == LAW_FAILED)) {
            return false;
        }
    }
    f->slots[in->slot] = v;
    return true;
}

bool law_resolve_inputs(law_run *m, activation *f)
{
    const law_input *in = f->article->inputs, *end = in + f->article->input_count;
    for (; in < end; in++) {
        law_value *slot = &f->slots[in->slot];
        if (slot->kind != LAW_UNSET) {
            continue; /* given as a parameter: used as it is */
        }
        if (UNLIKELY(in->lazy)) {
            *slot = (law_value){.kind = LAW_LAZY, .i = in - f->article->inputs};
            continue;
        }
        if (UNLIKELY(m->trace != NULL)) {
            TRY(resolve_traced(m, f, in));
            continue;
        }
        law_value v = from_data(m, f, in);
        if (v.kind == LAW_UNSET) {
            bool reference = in->source == SOURCE_INTERNAL || in->source == SOURCE_EXTERNAL;
            v = reference ? follow_reference(m, f, in) : follow_source(m, f, in);
            if (UNLIKELY(v.kind == LAW_FAILED)) {
                return false;
            }
        }
        *slot = v;
    }
    return true;
}
