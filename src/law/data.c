/* Data sources: records by name, found by key (plain inputs) or by columns (table inputs). */
#include "law/program.h"
#include "law/unknown.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

law_data *law_data_new(const law_corpus *c)
{
    assert(c->sealed);
    arena *mem = arena_new();
    law_data *d = ARENA_NEW(mem, law_data);
    *d = (law_data){.mem = mem, .c = c};
    d->first_column = ARENA_ARRAY(mem, uint32_t, c->sealed_names);
    d->key_mask = 63;
    d->key_table = ARENA_ARRAY(mem, uint32_t, 64);
    return d;
}

void law_data_free(law_data *d)
{
    if (d != NULL) {
        arena_free(d->mem);
    }
}

/* ------------------------------------------------------------------ copying in */

/* Records mostly have the same fields in the same order: the place of the previous field says where to look first. */
static size_t column_of(law_data *d, law_table *t, size_t *cap, str name, size_t hint)
{
    for (size_t i = 0; i < t->column_count; i++) {
        size_t at = hint + i < t->column_count ? hint + i : hint + i - t->column_count;
        if (str_eq(t->columns[at], name) || str_eq_nocase(t->columns[at], name)) {
            return at;
        }
    }
    ARENA_PUSH(d->mem, t->columns, t->column_count, *cap, str_lower(d->mem, name));
    return t->column_count - 1;
}

static bool fill_cells(law_data *d, law_table *t, err *e)
{
    size_t cap = 0;
    for (size_t i = 0; i < t->row_count; i++) {
        for (size_t j = 0, at = 0; j < t->rows[i].hi; j++) {
            at = column_of(d, t, &cap, t->rows[i].fields[j].name, at) + 1;
        }
        if (t->column_count > LAW_LIST_MAX) {
            return err_at(e, ERR_LIMIT, LAW_E_DATA_SOURCE, STR_NULL, 0, 0,
                          "the records of data source '" STR_FMT "' have more than %d different fields",
                          STR_ARG(t->name), LAW_LIST_MAX);
        }
    }
    law_value *cells = ARENA_ARRAY(d->mem, law_value, t->row_count * t->column_count);
    for (size_t i = 0; i < t->row_count; i++) {
        for (size_t j = 0, at = 0; j < t->rows[i].hi; j++) {
            const law_entry *field = &t->rows[i].fields[j];
            at = column_of(d, t, &cap, field->name, at) + 1;
            cells[i * t->column_count + at - 1] = field->value;
        }
    }
    t->cells = cells;
    t->column_syms = ARENA_ARRAY(d->mem, law_sym, t->column_count);
    for (size_t i = 0; i < t->column_count; i++) {
        t->column_syms[i] = law_names_find(&d->c->names, t->columns[i]);
    }
    return true;
}

/* ------------------------------------------------------------------ keys */

static uint32_t *key_slot(const law_data *d, str key)
{
    uint32_t slot = str_hash(key) & d->key_mask;
    while (d->key_table[slot] != 0 && !str_eq(d->keys[d->key_table[slot] - 1], key)) {
        slot = (slot + 1) & d->key_mask;
    }
    return &d->key_table[slot];
}

int64_t law_data_find_key(const law_data *d, str key)
{
    return (int64_t)*key_slot(d, key) - 1;
}

static uint32_t key_number(law_data *d, str key)
{
    uint32_t *slot = key_slot(d, key);
    if (*slot != 0) {
        return *slot - 1;
    }
    ARENA_PUSH(d->mem, d->keys, d->key_count, d->key_cap, key);
    *slot = (uint32_t)d->key_count;
    if (d->key_count * 2 > d->key_mask) {
        d->key_mask = d->key_mask * 2 + 1;
        d->key_table = ARENA_ARRAY(d->mem, uint32_t, (size_t)d->key_mask + 1);
        for (size_t i = 0; i < d->key_count; i++) {
            *key_slot(d, d->keys[i]) = (uint32_t)i + 1;
        }
    }
    return (uint32_t)d->key_count - 1;
}

static void index_keys(law_data *d, law_table *t)
{
    size_t key = 0;
    while (key < t->column_count && !str_eq(t->columns[key], t->key)) {
        key++;
    }
    if (key == t->column_count) {
        return;
    }
    uint32_t *numbers = ARENA_ARRAY(d->mem, uint32_t, t->row_count);
    for (size_t i = 0; i < t->row_count; i++) {
        law_value v = t->cells[i * t->column_count + key];
        bool none = v.kind == LAW_UNSET || (t->marks != NULL && t->marks[i].kind != LAW_UNSET);
        numbers[i] = none ? UINT32_MAX : key_number(d, law_key_text(d->mem, v));
    }
    t->key_count = (uint32_t)d->key_count;
    t->row_of_key = ARENA_ARRAY(d->mem, uint32_t, t->key_count);
    for (size_t i = 0; i < t->row_count; i++) {
        if (numbers[i] != UINT32_MAX) {
            t->row_of_key[numbers[i]] = (uint32_t)i + 1; /* a later record with the same key replaces */
        }
    }
}

/* ------------------------------------------------------------------ order of sources */

static int by_priority(const void *x, const void *y)
{
    const law_table *a = x, *b = y;
    if (a->priority != b->priority) {
        return a->priority > b->priority ? -1 : 1;
    }
    return a->sequence < b->sequence ? -1 : 1;
}

/* For each field that a law names: the sources that know it, first asked first. */
static void index_columns(law_data *d)
{
    size_t widest = 1;
    for (size_t i = 0; i < d->table_count; i++) {
        widest = d->tables[i].column_count > widest ? d->tables[i].column_count : widest;
    }
    d->no_record = ARENA_ARRAY(d->mem, law_value, widest);
    for (size_t i = 0; i < d->table_count; i++) { /* what was indexed before the last table came */
        for (size_t j = 0; j < d->tables[i].column_count; j++) {
            if (d->tables[i].column_syms[j] != SYM_NONE) {
                d->first_column[d->tables[i].column_syms[j]] = 0;
            }
        }
    }
    d->column_count = 0;
    for (size_t i = d->table_count; i-- > 0;) { /* backwards, so that each list starts with the highest priority */
        const law_table *t = &d->tables[i];
        for (size_t j = 0; j < t->column_count; j++) {
            if (t->column_syms[j] != SYM_NONE) {
                law_column column = {(uint32_t)i, (uint32_t)j, d->first_column[t->column_syms[j]]};
                ARENA_PUSH(d->mem, d->columns, d->column_count, d->column_cap, column);
                d->first_column[t->column_syms[j]] = (uint32_t)d->column_count;
            }
        }
    }
}

static bool is_record(law_value v)
{
    return v.kind == LAW_OBJECT || (v.kind == LAW_UNKNOWN && v.unknown->presence == LAW_ANY_NUMBER);
}

static law_value object_of(law_value record)
{
    return record.kind == LAW_OBJECT ? record : record.unknown->values[0];
}

/* Unknown facts stay what they are, and whose they are: the numbers of facts count, and who gave the data keeps them. */
static void mark_unknown(law_data *d, law_table *t, const law_value *records)
{
    law_value *marks = NULL;
    for (size_t i = 0; i < t->row_count; i++) {
        for (size_t j = 0; j < t->rows[i].hi; j++) {
            d->has_unknown = d->has_unknown || t->rows[i].fields[j].value.kind == LAW_UNKNOWN;
        }
        if (records[i].kind == LAW_UNKNOWN) {
            marks = marks != NULL ? marks : ARENA_ARRAY(d->mem, law_value, t->row_count);
            marks[i] = records[i];
            d->has_unknown = true;
        }
    }
    t->marks = marks;
}

bool law_data_add(law_data *d, str name, str key, int priority, const law_value *records, size_t n, err *e)
{
    for (size_t i = 0; i < n; i++) {
        if (!is_record(records[i])) {
            return err_at(e, ERR_INPUT, LAW_E_DATA_SOURCE, STR_NULL, 0, 0,
                          "record %zu of data source '" STR_FMT "' is no object; a record maps field names to values",
                          i + 1, STR_ARG(name));
        }
    }
    for (size_t i = 0; i < n; i++) {
        if (object_of(records[i]).hi > LAW_LIST_MAX) {
            return err_at(e, ERR_LIMIT, LAW_E_DATA_SOURCE, STR_NULL, 0, 0,
                          "record %zu of data source '" STR_FMT "' has %u fields; at most %d are allowed", i + 1,
                          STR_ARG(name), object_of(records[i]).hi, LAW_LIST_MAX);
        }
    }
    law_value *rows = ARENA_ARRAY(d->mem, law_value, n);
    for (size_t i = 0; i < n; i++) {
        rows[i] = law_value_copy(d->mem, object_of(records[i]));
    }
    law_table t = {.name = str_copy(d->mem, name),
                   .name_folded = law_names_find_folded(&d->c->names, name),
                   .key = str_lower(d->mem, key),
                   .key_folded = law_names_find_folded(&d->c->names, key),
                   .priority = priority,
                   .sequence = d->table_count,
                   .rows = rows,
                   .row_count = n};
    TRY(fill_cells(d, &t, e));
    mark_unknown(d, &t, records);
    index_keys(d, &t);
    ARENA_PUSH(d->mem, d->tables, d->table_count, d->table_cap, t);
    qsort(d->tables, d->table_count, sizeof *d->tables, by_priority);
    index_columns(d);
    return true;
}

static bool add_source_doc(law_data *d, const doc *source, bool vectors, err *e)
{
    const doc *name = doc_get(source, S("name")), *key = doc_get(source, S("key")),
              *priority = doc_get(source, S("priority"));
    const doc *records = doc_get(source, S("records"));
    int64_t rank = 10;
    if (name == NULL || name->kind != DOC_SCALAR || key == NULL || key->kind != DOC_SCALAR || records == NULL ||
        records->kind != DOC_LIST) {
        return err_at(e, ERR_INPUT, LAW_E_DATA_SOURCE, STR_NULL, source->line, source->column,
                      "a data source is {\"name\": text, \"key\": field name, \"records\": [objects]}");
    }
    if (!doc_is_null(priority) && (priority->kind != DOC_SCALAR || doc_scalar_type(priority) != DOC_INT ||
                                   !doc_int(priority, &rank) || rank < INT32_MIN || rank > INT32_MAX)) {
        return err_at(e, ERR_INPUT, LAW_E_DATA_SOURCE, STR_NULL, source->line, source->column,
                      "'priority' of data source '" STR_FMT "' is no whole number", STR_ARG(name->text));
    }
    arena *scratch = arena_new();
    law_value *rows = ARENA_ARRAY(scratch, law_value, records->n);
    bool ok = true;
    for (size_t i = 0; ok && i < records->n; i++) {
        const doc *record = records->items[i];
        law_entry *fields = ARENA_ARRAY(scratch, law_entry, record->kind == DOC_MAP ? record->n : 0);
        for (size_t j = 0; ok && record->kind == DOC_MAP && j < record->n; j++) {
            fields[j].name = record->entries[j].key;
            ok = law_value_from_doc(scratch, record->entries[j].value, vectors, &fields[j].value, e);
        }
        rows[i] = record->kind == DOC_MAP ? law_object(fields, record->n) : law_null();
    }
    ok = ok && law_data_add(d, name->text, key->text, (int)rank, rows, records->n, e);
    arena_free(scratch);
    return ok;
}

bool law_data_add_doc(law_data *d, const doc *list, bool vectors, err *e)
{
    if (list->kind != DOC_LIST) {
        return err_at(e, ERR_INPUT, LAW_E_DATA_SOURCE, STR_NULL, list->line, list->column,
                      "data is a list of sources: [{\"name\": …, \"key\": …, \"records\": […]}]");
    }
    for (size_t i = 0; i < list->n; i++) {
        TRY(add_source_doc(d, list->items[i], vectors, e));
    }
    return true;
}
