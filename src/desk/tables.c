/* The household's tables as the law engine wants them. */
#include "desk/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ reading the household */

str desk_cell_text(const fact_row *r, str column)
{
    const fact_cell *c = household_cell(r, column);
    return c != NULL && c->kind == CELL_TEXT ? c->text : STR_NULL;
}

const fact_rows *desk_rows(const household *h, str table)
{
    for (size_t i = 0; i < h->table_count; i++) {
        if (str_eq(h->tables[i].table, table)) {
            return &h->tables[i];
        }
    }
    return NULL;
}

str desk_person_name(const household *h, str id)
{
    const household_person *p = household_find(h, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

/* ------------------------------------------------------------------ values */

/* A whole number is Int to the law engine, and a Dec only when it has decimals. */
static law_value number_value(dec d)
{
    int64_t whole;
    return dec_to_int_exact(d, &whole) ? law_int(whole) : law_dec(d);
}

law_value desk_cell_value(const fact_cell *c)
{
    switch (c->kind) {
    case CELL_TEXT: return law_text(c->text);
    case CELL_DATE: return law_date((date)c->value);
    case CELL_BOOLEAN: return law_bool(c->value != 0);
    case CELL_NUMBER: return number_value(c->number);
    case CELL_AMOUNT: return law_int(c->value);
    case CELL_NONE: return law_null();
    }
    return law_null();
}

/* ------------------------------------------------------------------ registering */

static bool register_table(const desk_case *k, const fact_rows *t, err *e)
{
    law_value *records = ARENA_ARRAY(k->a, law_value, t->n);
    for (size_t i = 0; i < t->n; i++) {
        const fact_row *row = &t->rows[i];
        law_entry *fields = ARENA_ARRAY(k->a, law_entry, row->n);
        for (size_t j = 0; j < row->n; j++) {
            fields[j] = (law_entry){row->cells[j].column, desk_cell_value(&row->cells[j])};
        }
        records[i] = law_object(fields, row->n);
    }
    return law_data_add(k->data, t->table, t->key, 0, records, t->n, e);
}

/* In the order of the catalogue, and also when it is empty: a table that is not there is unknown, one without rows says "none". */
bool desk_register(const desk_case *k, err *e)
{
    static const fact_row none[1];
    const fact_catalogue *c = &k->d->facts;
    for (size_t i = 0; i < c->table_count; i++) {
        const fact_rows *rows = desk_rows(k->h, c->tables[i].name);
        fact_rows table = {.table = c->tables[i].name, .key = c->tables[i].key, .rows = none};
        if (rows != NULL) {
            table.rows = rows->rows;
            table.n = rows->n;
        }
        TRY(register_table(k, &table, e));
    }
    return true;
}
