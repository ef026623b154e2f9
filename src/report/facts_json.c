/* The facts of a household, for asking a law directly. */
#include "report/report.h"

#include "base/banned.h"

static void write_cell(json *j, const fact_cell *cell)
{
    char day[10];
    json_key(j, cell->column);
    switch (cell->kind) {
    case CELL_TEXT: json_str(j, cell->text); break;
    case CELL_DATE:
        date_write((date)cell->value, day);
        json_str(j, (str){day, sizeof day});
        break;
    case CELL_BOOLEAN: json_bool(j, cell->value != 0); break;
    case CELL_NUMBER: json_dec(j, cell->number); break;
    case CELL_AMOUNT: json_int(j, cell->value); break;
    case CELL_NONE: json_null(j); break;
    }
}

static void write_row(json *j, const fact_row *row)
{
    json_object(j);
    for (size_t i = 0; i < row->n; i++) {
        write_cell(j, &row->cells[i]);
    }
    json_object_end(j);
}

void report_facts_json(json *j, const household *h)
{
    json_array(j);
    for (size_t i = 0; i < h->table_count; i++) {
        json_object(j);
        json_key(j, S("name"));
        json_str(j, h->tables[i].table);
        json_key(j, S("key"));
        json_str(j, h->tables[i].key);
        json_key(j, S("records"));
        json_array(j);
        for (size_t k = 0; k < h->tables[i].n; k++) {
            write_row(j, &h->tables[i].rows[k]);
        }
        json_array_end(j);
        json_object_end(j);
    }
    json_array_end(j);
}
