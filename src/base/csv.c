#include "base/csv.h"

#include <assert.h>

#include "base/banned.h"

typedef struct reader {
    arena *a;
    str name;
    err *e;
    char *p, *end; /* what is left of the copy of the text; cells are unquoted in place */
    int line;
    char separator;
} reader;

static bool fail(reader *r, int line, const char *sentence)
{
    return err_at(r->e, ERR_SYNTAX, 0, r->name, line, 0, "%s", sentence);
}

static bool at_line_end(const reader *r)
{
    return r->p == r->end || *r->p == '\n' || (*r->p == '\r' && r->p + 1 < r->end && r->p[1] == '\n');
}

static bool read_quoted(reader *r, str *cell)
{
    int first_line = r->line;
    char *start = ++r->p;
    char *to = start;
    while (r->p < r->end) {
        if (*r->p == '"' && (r->p + 1 == r->end || r->p[1] != '"')) {
            r->p++;
            *cell = (str){start, (size_t)(to - start)};
            if (at_line_end(r) || *r->p == r->separator) {
                return true;
            }
            return fail(r, r->line,
                        "text follows a closing quote; put the whole cell in quotes and double the quotes inside it");
        }
        r->p += *r->p == '"';
        r->line += *r->p == '\n';
        *to++ = *r->p++;
    }
    return fail(r, first_line, "a quote is opened in this row and never closed");
}

static bool read_cell(reader *r, str *cell)
{
    if (r->p < r->end && *r->p == '"') {
        return read_quoted(r, cell);
    }
    char *start = r->p;
    while (!at_line_end(r) && *r->p != r->separator) {
        if (*r->p == '"') {
            return fail(r, r->line,
                        "a quote stands inside a cell; put the whole cell in quotes and double the quotes inside it");
        }
        r->p++;
    }
    *cell = (str){start, (size_t)(r->p - start)};
    return true;
}

typedef struct cell_list {
    str *list;
    size_t count, cap;
} cell_list;

/* Appends the cells of one row and passes its line end. */
static bool read_row(reader *r, cell_list *cells)
{
    for (;;) {
        str cell = STR_NULL;
        TRY(read_cell(r, &cell));
        ARENA_PUSH(r->a, cells->list, cells->count, cells->cap, cell);
        if (at_line_end(r)) {
            break;
        }
        r->p++; /* the separator */
    }
    if (r->p < r->end) {
        r->p += *r->p == '\r';
        r->p++;
        r->line++;
    }
    return true;
}

static bool read_table(reader *r, csv *out)
{
    cell_list header = {0};
    TRY(read_row(r, &header));
    cell_list cells = {0};
    int *lines = NULL;
    size_t line_count = 0, line_cap = 0;
    csv t = {.columns = header.count, .header = header.list};
    while (r->p < r->end) {
        int line = r->line;
        size_t before = cells.count;
        TRY(read_row(r, &cells));
        if (cells.count - before != t.columns) {
            return err_at(r->e, ERR_INPUT, 0, r->name, line, 0, "this row has %zu cells, but the header has %zu",
                          cells.count - before, t.columns);
        }
        ARENA_PUSH(r->a, lines, line_count, line_cap, line);
    }
    t.rows = line_count;
    t.lines = lines;
    t.cells = cells.list;
    *out = t;
    return true;
}

/* Where the comma stands in numbers, spreadsheets save with semicolons: the header tells. */
static char separator_of(str text)
{
    ptrdiff_t end = str_find(text, S("\n"));
    str header = end < 0 ? text : str_cut(text, 0, (size_t)end);
    return str_find(header, S(",")) < 0 && str_find(header, S(";")) >= 0 ? ';' : ',';
}

bool csv_read(arena *a, str name, str text, csv *out, err *e)
{
    if (str_starts(text, S("\xEF\xBB\xBF"))) {
        text = str_from(text, 3);
    }
    reader r = {.a = a, .name = name, .e = e, .line = 1, .separator = separator_of(text)};
    if (text.n == 0) {
        return fail(&r, 1, "the table is empty; the first row must hold the names of the columns");
    }
    size_t good = str_utf8_prefix(text);
    if (good < text.n) {
        for (size_t i = 0; i < good; i++) {
            r.line += text.p[i] == '\n';
        }
        return fail(&r, r.line, "the text is not UTF-8 here; save the file with the encoding UTF-8");
    }
    char *copy = arena_array(a, text.n, 1);
    memcpy(copy, text.p, text.n);
    r.p = copy;
    r.end = copy + text.n;
    return read_table(&r, out);
}

ptrdiff_t csv_column(const csv *t, str name)
{
    for (size_t i = 0; i < t->columns; i++) {
        if (str_eq(t->header[i], name)) {
            return (ptrdiff_t)i;
        }
    }
    return -1;
}
