/* What the tests of this room share: the real fact catalogue, reading a file, and showing a table as text.
 *
 * Uses: household.h, cmocka. For tests only; include it after <setjmp.h>.
 */
#ifndef HOUSEHOLD_HOUSEHOLD_TESTING_H
#define HOUSEHOLD_HOUSEHOLD_TESTING_H

#include "base/file.h"
#include "household/household.h"

#include <cmocka.h>

#define TESTING_BYTES_MAX 10000000
#define HEAD "formaat: huishouden/1\npeildatum: 2026-07-01\n" /* what follows starts on line 3 */

static arena *memory;
static fact_catalogue facts;

/* Tests run in the root of the source tree; by hand they may also run elsewhere. */
static inline str testing_file(const char *path)
{
    static const char here[] = __FILE__;
    str root = str_cut(str_of(here), 0, sizeof here - sizeof "src/household/household_testing.h");
    str places[] = {str_of(path), str_printf(memory, STR_FMT "%s", STR_ARG(root), path)};
    str text = STR_NULL;
    err e;
    for (size_t i = 0; i < 2; i++) {
        if (file_read(memory, str_copy(memory, places[i]), TESTING_BYTES_MAX, &text, &e)) {
            return text;
        }
    }
    fail_msg("%s", err_text(memory, &e).p);
    return text;
}

static inline void testing_open(void)
{
    err e;
    memory = arena_new();
    if (!fact_catalogue_read(memory, S("facts.yaml"), testing_file("content/facts/facts.yaml"), &facts, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

static inline bool testing_read(const char *yaml, text_language lang, household *h, err *e)
{
    return household_read(memory, &facts, S("test.yaml"), str_of(yaml), NULL, date_from_ymd(2026, 7, 1), lang, h, e);
}

static inline household testing_good(const char *yaml)
{
    household h = {0};
    err e;
    if (!testing_read(yaml, TEXT_NL, &h, &e)) {
        fail_msg("%s\n%s", yaml, err_text(memory, &e).p);
    }
    return h;
}

static inline str testing_show(const fact_cell *c)
{
    char digits[40];
    switch (c->kind) {
    case CELL_TEXT: return c->text;
    case CELL_DATE: return date_text(memory, (date)c->value);
    case CELL_BOOLEAN: return c->value ? S("ja") : S("nee");
    case CELL_NUMBER: return str_copy(memory, (str){digits, dec_write(c->number, digits)});
    case CELL_AMOUNT: return str_printf(memory, "%lld", (long long)c->value);
    case CELL_NONE: return S("null");
    }
    return S("?");
}

static inline str testing_cell_of(const fact_row *row, str column)
{
    for (size_t i = 0; i < row->n; i++) {
        if (str_eq(row->cells[i].column, column)) {
            return testing_show(&row->cells[i]);
        }
    }
    return S("-");
}

/* The cell that "table id column" or "table id other_id column" names: "-" when it is absent, "no row" without the row. */
static inline str testing_cell(const household *h, const char *place)
{
    str words[4], rest = str_of(place);
    size_t n = 0;
    while (n < 4 && rest.n > 0) {
        ptrdiff_t end = str_find(rest, S(" "));
        words[n++] = end < 0 ? rest : str_cut(rest, 0, (size_t)end);
        rest = end < 0 ? S("") : str_from(rest, (size_t)end + 1);
    }
    for (size_t t = 0; t < h->table_count; t++) {
        const fact_rows *table = &h->tables[t];
        for (size_t i = 0; str_eq(table->table, words[0]) && i < table->n; i++) {
            str key = testing_cell_of(&table->rows[i], table->key),
                seen_from = testing_cell_of(&table->rows[i], S("persoon_id"));
            if (n == 3 ? str_eq(key, words[1]) : str_eq(seen_from, words[1]) && str_eq(key, words[2])) {
                return testing_cell_of(&table->rows[i], words[n - 1]);
            }
        }
    }
    return S("no row");
}

#endif
