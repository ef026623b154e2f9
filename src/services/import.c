/* The national list of products as the State publishes it (Uniforme Productnamenlijst, CSV), taken over as a services file. */
#include "services/services.h"

#include <stdlib.h>

#include "base/content.h"
#include "base/csv.h"
#include "base/json.h"

#include "base/banned.h"

enum { NAME_BYTES_MAX = 300, LAW_BYTES_MAX = 1000, PRODUCTS_MAX = 20000 };

typedef enum column {
    COLUMN_NAME,
    COLUMN_URI,
    COLUMN_STATE,
    COLUMN_PROVINCE,
    COLUMN_WATER_BOARD,
    COLUMN_MUNICIPALITY,
    COLUMN_RESIDENTS,
    COLUMN_COMPANIES,
    COLUMN_LAW,
    COLUMN_LAW_PAGE,
    COLUMNS
} column;

/* As the list calls them. */
static const char *const column_names[] = {
    [COLUMN_NAME] = "UniformeProductnaam",
    [COLUMN_URI] = "URI",
    [COLUMN_STATE] = "Rijk",
    [COLUMN_PROVINCE] = "Provincie",
    [COLUMN_WATER_BOARD] = "Waterschap",
    [COLUMN_MUNICIPALITY] = "Gemeente",
    [COLUMN_RESIDENTS] = "Burger",
    [COLUMN_COMPANIES] = "Bedrijf",
    [COLUMN_LAW] = "Grondslaglabel",
    [COLUMN_LAW_PAGE] = "Grondslaglink",
};
_Static_assert(sizeof column_names / sizeof column_names[0] == COLUMNS, "every column has its name");

/* ------------------------------------------------------------------ rows */

typedef struct importing {
    arena *a;
    str name;
    err *e;
    csv table;
    size_t columns[COLUMNS];
} importing;

typedef struct row {
    str cells[COLUMNS];
    str id;
    int line;
    size_t place;
} row;

#define FAIL(k, at, ...) err_at((k)->e, ERR_INPUT, 0, (k)->name, (at), 0, __VA_ARGS__)

static bool find_columns(importing *k)
{
    for (size_t i = 0; i < COLUMNS; i++) {
        ptrdiff_t at = csv_column(&k->table, str_of(column_names[i]));
        if (at < 0) {
            return FAIL(k, 1, "the column '%s' is missing; give the Uniforme Productnamenlijst as it is published",
                        column_names[i]);
        }
        k->columns[i] = (size_t)at;
    }
    return true;
}

static bool check_text(importing *k, const row *r, column c, bool required, size_t most)
{
    str text = r->cells[c];
    if (required && text.n == 0) {
        return FAIL(k, r->line, "'%s' is empty in this row; fill it in or remove the row", column_names[c]);
    }
    if (text.n > most) {
        return FAIL(k, r->line, "'%s' has more than %zu bytes in this row", column_names[c], most);
    }
    return content_visible(text) == text.n ||
           FAIL(k, r->line, "'%s' has a character in this row that cannot be seen; remove it", column_names[c]);
}

static bool check_address(importing *k, const row *r, column c)
{
    str text = r->cells[c];
    bool good = str_starts(text, S("https://")) || str_starts(text, S("http://"));
    for (size_t i = 0; i < text.n; i++) {
        good = good && text.p[i] > ' ' && (unsigned char)text.p[i] < 0x7F;
    }
    return good ||
           FAIL(k, r->line, "'%s' is no address in this row; it begins with http:// or https:// and has no spaces",
                column_names[c]);
}

static bool check_row(importing *k, const row *r)
{
    TRY(check_text(k, r, COLUMN_NAME, true, NAME_BYTES_MAX) && check_text(k, r, COLUMN_URI, true, NAME_BYTES_MAX) &&
        check_address(k, r, COLUMN_URI) && check_text(k, r, COLUMN_LAW, false, LAW_BYTES_MAX) &&
        check_text(k, r, COLUMN_LAW_PAGE, false, LAW_BYTES_MAX));
    if (r->cells[COLUMN_LAW_PAGE].n > 0) {
        TRY(check_text(k, r, COLUMN_LAW, true, LAW_BYTES_MAX) && check_address(k, r, COLUMN_LAW_PAGE));
    }
    for (column c = COLUMN_STATE; c <= COLUMN_COMPANIES; c++) {
        if (r->cells[c].n > 0 && !str_eq_nocase(r->cells[c], S("x"))) {
            return FAIL(k, r->line, "'%s' is X or empty, not '" STR_FMT "'", column_names[c],
                        STR_ARG(str_cut(r->cells[c], 0, 40)));
        }
    }
    return true;
}

/* "upl-" and the last part of the URI, which is the list's own short name. */
static str id_of(arena *a, str uri)
{
    buf b = buf_in(a);
    size_t start = uri.n;
    while (start > 0 && uri.p[start - 1] != '/' && uri.p[start - 1] != '#') {
        start--;
    }
    buf_put(&b, S("upl-"));
    for (size_t i = start; i < uri.n; i++) {
        char c = uri.p[i];
        bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                    c == '.' || c == '-';
        buf_char(&b, good ? c : '-');
    }
    return buf_str(&b);
}

static bool read_rows(importing *k, row **out)
{
    row *rows = ARENA_ARRAY(k->a, row, k->table.rows);
    for (size_t i = 0; i < k->table.rows; i++) {
        row *r = &rows[i];
        *r = (row){.line = k->table.lines[i], .place = i};
        for (size_t c = 0; c < COLUMNS; c++) {
            r->cells[c] = str_trim(csv_cell(&k->table, i, k->columns[c]));
        }
        TRY(check_row(k, r));
        r->id = id_of(k->a, r->cells[COLUMN_URI]);
        if (str_eq(r->id, S("upl-"))) {
            return FAIL(k, r->line, "'URI' ends with a slash in this row; it must end with the name of the product");
        }
    }
    *out = rows;
    return true;
}

/* ------------------------------------------------------------------ products */

static int by_id(const void *x, const void *y)
{
    const row *a = x, *b = y;
    int order = str_cmp(a->id, b->id);
    return order != 0 ? order : (a->place > b->place) - (a->place < b->place);
}

/* Rows of one product say the same, but for the law. */
static bool check_same(importing *k, const row *first, const row *r)
{
    if (!str_eq(first->cells[COLUMN_URI], r->cells[COLUMN_URI])) {
        return FAIL(k, r->line, "'URI' ends like that of line %d, so these products cannot be told apart", first->line);
    }
    for (column c = COLUMN_NAME; c <= COLUMN_COMPANIES; c++) {
        bool same =
            c < COLUMN_STATE ? str_eq(first->cells[c], r->cells[c]) : (first->cells[c].n > 0) == (r->cells[c].n > 0);
        if (!same) {
            return FAIL(k, r->line, "'%s' differs from line %d, which has the same URI; make them equal",
                        column_names[c], first->line);
        }
    }
    return true;
}

static bool has_law(const service_law *laws, size_t n, const row *r)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(laws[i].name, r->cells[COLUMN_LAW]) && str_eq(laws[i].page, r->cells[COLUMN_LAW_PAGE])) {
            return true;
        }
    }
    return false;
}

static service_product product_of(arena *a, const row *rows, size_t n)
{
    service_law *laws = ARENA_ARRAY(a, service_law, n);
    size_t law_count = 0;
    for (size_t i = 0; i < n; i++) {
        if (rows[i].cells[COLUMN_LAW].n > 0 && !has_law(laws, law_count, &rows[i])) {
            laws[law_count++] = (service_law){rows[i].cells[COLUMN_LAW], rows[i].cells[COLUMN_LAW_PAGE]};
        }
    }
    const str *cells = rows[0].cells;
    return (service_product){
        .id = rows[0].id,
        .name = cells[COLUMN_NAME],
        .uri = cells[COLUMN_URI],
        .municipality = cells[COLUMN_MUNICIPALITY].n > 0,
        .province = cells[COLUMN_PROVINCE].n > 0,
        .water_board = cells[COLUMN_WATER_BOARD].n > 0,
        .state = cells[COLUMN_STATE].n > 0,
        .residents = cells[COLUMN_RESIDENTS].n > 0,
        .companies = cells[COLUMN_COMPANIES].n > 0,
        .laws = laws,
        .law_count = law_count,
    };
}

static bool make_products(importing *k, row *rows, service_import *out)
{
    size_t n = k->table.rows, count = 0;
    service_product *products = ARENA_ARRAY(k->a, service_product, n);
    qsort(rows, n, sizeof *rows, by_id);
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && str_eq(rows[end].id, rows[i].id); end++) {
            TRY(check_same(k, &rows[i], &rows[end]));
        }
        products[count++] = product_of(k->a, rows + i, end - i);
    }
    *out = (service_import){products, count, n};
    return true;
}

bool services_import_read(arena *a, str name, str text, service_import *out, err *e)
{
    importing k = {.a = a, .name = name, .e = e};
    row *rows = NULL;
    if (text.n > SERVICES_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "a list of products is at most %d bytes", SERVICES_BYTES_MAX);
    }
    TRY(csv_read(a, name, text, &k.table, e) && find_columns(&k));
    if (k.table.rows == 0 || k.table.rows > PRODUCTS_MAX) {
        return FAIL(&k, 1, "the list has %zu rows; it must have 1 to %d", k.table.rows, PRODUCTS_MAX);
    }
    return read_rows(&k, &rows) && make_products(&k, rows, out);
}

/* ------------------------------------------------------------------ writing */

/* In double quotes: a JSON text is one in YAML too. */
static void put_quoted(buf *b, const char *before, str text)
{
    json j = json_to(b, 0);
    buf_put(b, str_of(before));
    json_str(&j, text);
    buf_char(b, '\n');
}

static void put_names(buf *b, const char *key, const char *const *names, const bool *which, size_t n)
{
    size_t put = 0;
    for (size_t i = 0; i < n; i++) {
        if (which[i]) {
            buf_printf(b, "%s%s", put++ == 0 ? key : ", ", names[i]);
        }
    }
    buf_put(b, put > 0 ? S("]\n") : S(""));
}

static void put_product(buf *b, const service_product *p)
{
    static const char *const bodies[] = {"gemeente", "provincie", "waterschap", "rijk", "overheid"};
    static const char *const audience[] = {"residents", "companies"};
    bool none = !p->municipality && !p->province && !p->water_board && !p->state;
    buf_printf(b, "  - id: " STR_FMT "\n", STR_ARG(p->id));
    put_quoted(b, "    name:\n      nl: ", p->name);
    put_names(b, "    body: [", bodies, (bool[]){p->municipality, p->province, p->water_board, p->state, none}, 5);
    put_names(b, "    for: [", audience, (bool[]){p->residents, p->companies}, 2);
    put_quoted(b, "    uri: ", p->uri);
    buf_put(b, p->law_count > 0 ? S("    laws:\n") : S(""));
    for (size_t i = 0; i < p->law_count; i++) {
        put_quoted(b, "      - name: ", p->laws[i].name);
        if (p->laws[i].page.n > 0) {
            put_quoted(b, "        page: ", p->laws[i].page);
        }
    }
}

str services_import_write(arena *a, const service_import *list)
{
    buf b = buf_in(a);
    buf_put(&b,
            S("# Uniforme Productnamenlijst (overheid.nl), taken over by 'samenhang services import'. Do not edit: the "
              "next import replaces it.\nversion: 1\nimported: true\nservices:\n"));
    for (size_t i = 0; i < list->count; i++) {
        put_product(&b, &list->products[i]);
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ comparing */

typedef struct entry { /* one service of a file */
    str id, name;
    const doc *d;
} entry;

static bool same(const doc *x, const doc *y)
{
    if (x->kind != y->kind || x->n != y->n) {
        return false;
    }
    if (x->kind == DOC_SCALAR) {
        return str_eq(x->text, y->text);
    }
    for (size_t i = 0; i < x->n; i++) {
        bool alike = x->kind == DOC_LIST ? same(x->items[i], y->items[i])
                                         : str_eq(x->entries[i].key, y->entries[i].key) &&
                                               same(x->entries[i].value, y->entries[i].value);
        if (!alike) {
            return false;
        }
    }
    return true;
}

static int by_entry(const void *x, const void *y)
{
    return str_cmp(((const entry *)x)->id, ((const entry *)y)->id);
}

/* The services of a file that an import made; none of an empty one. */
static bool read_entries(content_reader *r, str text, entry **out, size_t *count)
{
    static const char *const keys[] = {"version", "imported", "services", NULL};
    const doc *top, *list = NULL;
    bool imported = true;
    if (text.n > 0) {
        TRY(doc_read_yaml(r->a, r->file, text, &top, r->e) && content_keys(r, top, keys, "an imported services file") &&
            content_flag(r, top, "imported", &imported) && content_list(r, top, "services", &list));
    }
    if (!imported) {
        return err_at(r->e, ERR_INPUT, 0, r->file, 0, 0,
                      "this file was not made by an import; choose another directory");
    }
    *count = list == NULL ? 0 : list->n;
    entry *entries = ARENA_ARRAY(r->a, entry, *count);
    for (size_t i = 0; i < *count; i++) {
        const doc *d = list->items[i], *name = doc_get(d, S("name"));
        entries[i].d = d;
        TRY(content_id(r, d, "id", &entries[i].id));
        if (name == NULL || !content_text(r, name, "nl", true, &entries[i].name)) {
            return FAIL_AT(r, d, "this service has no name; remove the file and import again");
        }
    }
    if (*count > 1) {
        qsort(entries, *count, sizeof *entries, by_entry);
    }
    *out = entries;
    return true;
}

bool services_import_compare(arena *a, str name, str old, const service_import *list, service_change **out,
                             size_t *count, err *e)
{
    content_reader r = {a, name, e};
    size_t before, after, n = 0, cap = 0;
    service_change *changes = NULL;
    entry *x, *y;
    TRY(read_entries(&r, old, &x, &before) && read_entries(&r, services_import_write(a, list), &y, &after));
    for (size_t i = 0, j = 0; i < before || j < after;) {
        int order = i == before ? 1 : j == after ? -1 : str_cmp(x[i].id, y[j].id);
        const entry *which = order < 0 ? &x[i] : &y[j];
        if (order != 0 || !same(x[i].d, y[j].d)) {
            service_change_kind kind = order < 0 ? SERVICE_REMOVED : order > 0 ? SERVICE_ADDED : SERVICE_CHANGED;
            service_change one = {kind, which->id, which->name};
            ARENA_PUSH(a, changes, n, cap, one);
        }
        i += order <= 0;
        j += order >= 0;
    }
    *out = changes;
    *count = n;
    return true;
}
