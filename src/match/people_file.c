/* A file of people: the texts under the keys, from YAML (a neighbourhood) or CSV (a city). */
#include "match/people_inside.h"

#include "base/csv.h"
#include "base/doc.h"

#include "base/banned.h"

static int key_of(str written)
{
    int key = 0;
    while (key < PEOPLE_KEYS && !str_eq(written, str_of(people_keys[key]))) {
        key++;
    }
    return key;
}

/* ------------------------------------------------------------------ YAML */

#define YAML_REFUSE(k, node, ...) err_at((k)->e, ERR_INPUT, 0, (k)->file, (node)->line, (node)->column, __VA_ARGS__)

static bool take_list(people_reading *k, const char *key, const doc *d, people_told *t)
{
    str *texts = ARENA_ARRAY(k->a, str, d->n);
    int *lines = ARENA_ARRAY(k->a, int, d->n);
    for (size_t i = 0; i < d->n; i++) {
        const doc *item = d->items[i];
        if (item->kind != DOC_SCALAR || item->text.n == 0) {
            return YAML_REFUSE(k, item, "under '%s' stand texts, not %s", key, doc_kind_name(item));
        }
        texts[i] = str_trim(item->text);
        lines[i] = item->line;
    }
    *t = (people_told){texts, lines, d->n, d->line};
    return true;
}

static bool take_text(people_reading *k, const char *key, const doc *d, people_told *t)
{
    if (d->kind == DOC_MAP) {
        return YAML_REFUSE(k, d, "'%s' must be a text or a list of texts, not a mapping", key);
    }
    if (d->kind == DOC_LIST) {
        return take_list(k, key, d, t);
    }
    str *text = ARENA_NEW(k->a, str);
    *text = str_trim(d->text);
    *t = (people_told){text, NULL, text->n > 0, d->line};
    return true;
}

static bool read_yaml_person(people_reading *k, const doc *d)
{
    if (d->kind != DOC_MAP) {
        return YAML_REFUSE(k, d, "a person must be a mapping of keys, not %s", doc_kind_name(d));
    }
    const doc_entry *again = doc_repeated(d);
    if (again != NULL) {
        return YAML_REFUSE(k, again, "the key '" STR_FMT "' stands here twice; keep one", STR_ARG(again->key));
    }
    for (int i = 0; i < PEOPLE_KEYS; i++) {
        k->now[i] = (people_told){.line = d->line};
    }
    for (size_t i = 0; i < d->n; i++) {
        const doc_entry *entry = &d->entries[i];
        int key = key_of(entry->key);
        if (key == PEOPLE_KEYS) {
            return YAML_REFUSE(k, entry, "a person has no key '" STR_FMT "'; docs/people-file.md lists them",
                               STR_ARG(entry->key));
        }
        TRY(take_text(k, people_keys[key], entry->value, &k->now[key]));
    }
    return people_read_person(k, d->line);
}

/* The text below a key of the whole file. */
static bool read_top(people_reading *k, const doc *top, const char *key, str *text, int *line)
{
    const doc *d = doc_get(top, str_of(key));
    *text = STR_NULL;
    *line = d == NULL ? top->line : d->line;
    if (d != NULL && d->kind != DOC_SCALAR) {
        return YAML_REFUSE(k, d, "'%s' must be a text, not %s", key, doc_kind_name(d));
    }
    *text = d == NULL ? STR_NULL : d->text;
    return true;
}

static bool read_yaml_rules(people_reading *k, const doc *top)
{
    static const char *const keys[] = {"formaat", "peildatum", "vog_geldig_dagen", "deelnemers"};
    str text;
    int line;
    int64_t days;
    if (top->kind != DOC_MAP) {
        return YAML_REFUSE(k, top, "a file of people is a mapping that begins with 'formaat: " PEOPLE_FORMAT "'");
    }
    for (size_t i = 0; i < top->n; i++) {
        size_t at = 0;
        while (at < 4 && !str_eq(top->entries[i].key, str_of(keys[at]))) {
            at++;
        }
        if (at == 4) {
            return YAML_REFUSE(k, &top->entries[i],
                               "a file of people has no key '" STR_FMT "'; docs/people-file.md lists them",
                               STR_ARG(top->entries[i].key));
        }
    }
    const doc_entry *again = doc_repeated(top);
    if (again != NULL) {
        return YAML_REFUSE(k, again, "the key '" STR_FMT "' stands here twice; keep one", STR_ARG(again->key));
    }
    TRY(read_top(k, top, "formaat", &text, &line));
    if (!str_eq(text, S(PEOPLE_FORMAT))) {
        return PEOPLE_REFUSE(k, line, "a file of people begins with 'formaat: " PEOPLE_FORMAT "'");
    }
    TRY(read_top(k, top, "peildatum", &text, &line) && people_read_day(k, "peildatum", text, line, &k->out.day) &&
        read_top(k, top, "vog_geldig_dagen", &text, &line) &&
        people_read_number(k, "vog_geldig_dagen", text, line, 0, PEOPLE_VOG_DAYS_MAX, &days));
    k->out.vog_days_max = (uint32_t)days;
    return true;
}

static bool read_yaml(people_reading *k, str text, str places, str places_name, people *out)
{
    const doc *top;
    if (text.n > PEOPLE_YAML_BYTES_MAX) {
        return err_at(k->e, ERR_LIMIT, 0, k->file, 0, 0,
                      "a file of people in YAML is at most %d bytes, and this one is %zu; write so many as CSV",
                      PEOPLE_YAML_BYTES_MAX, text.n);
    }
    TRY(doc_read_yaml(k->a, k->file, text, &top, k->e) && read_yaml_rules(k, top));
    const doc *list = doc_get(top, S("deelnemers"));
    if (list == NULL || list->kind != DOC_LIST) {
        return YAML_REFUSE(k, list == NULL ? top : list, "'deelnemers' must be a list of people");
    }
    TRY(people_reading_begin(k, list->n, places, places_name));
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_yaml_person(k, list->items[i]));
    }
    return people_reading_end(k, out);
}

/* ------------------------------------------------------------------ CSV */

enum { COLUMN_DAY = PEOPLE_KEYS, COLUMN_VOG_DAYS, COLUMNS };
static const char *const more_columns[] = {"peildatum", "vog_geldig_dagen"};

static bool find_columns(people_reading *k, const csv *t, ptrdiff_t *columns)
{
    for (int i = 0; i < COLUMNS; i++) {
        columns[i] = -1;
    }
    for (size_t c = 0; c < t->columns; c++) {
        str name = t->header[c];
        int key = key_of(name);
        key = str_eq(name, str_of(more_columns[0])) ? COLUMN_DAY
                                                    : (str_eq(name, str_of(more_columns[1])) ? COLUMN_VOG_DAYS : key);
        if (key == PEOPLE_KEYS && !str_eq(name, str_of(more_columns[0]))) {
            return PEOPLE_REFUSE(k, 1, "there is no column '" STR_FMT "'; docs/people-file.md lists them",
                                 STR_ARG(name));
        }
        if (columns[key] >= 0) {
            return PEOPLE_REFUSE(k, 1, "the column '" STR_FMT "' stands here twice; keep one", STR_ARG(name));
        }
        columns[key] = (ptrdiff_t)c;
    }
    for (int i = 0; i < 2; i++) {
        if (columns[PEOPLE_KEYS + i] < 0) {
            return PEOPLE_REFUSE(k, 1, "the column '%s' is missing here; add it, and fill it in the first row",
                                 more_columns[i]);
        }
    }
    return true;
}

/* "a; b; c" */
static void split(arena *a, str text, int line, people_told *t)
{
    size_t most = text.n > 0;
    for (size_t i = 0; i < text.n; i++) {
        most += text.p[i] == ';';
    }
    str *texts = ARENA_ARRAY(a, str, most);
    for (size_t i = 0; i < most; i++) {
        ptrdiff_t end = str_find(text, S(";"));
        texts[i] = str_trim(end < 0 ? text : str_cut(text, 0, (size_t)end));
        text = end < 0 ? STR_NULL : str_from(text, (size_t)end + 1);
    }
    *t = (people_told){texts, NULL, most, line};
}

/* What holds for the whole file stands in the first row, and may be repeated. */
static bool read_csv_rules(people_reading *k, const csv *t, const ptrdiff_t *columns)
{
    int64_t days;
    for (size_t row = 0; row < t->rows; row++) {
        for (int i = 0; i < 2; i++) {
            size_t c = (size_t)columns[PEOPLE_KEYS + i];
            str cell = csv_cell(t, row, c);
            if (cell.n > 0 && !str_eq(cell, csv_cell(t, 0, c))) {
                return PEOPLE_REFUSE(k, t->lines[row],
                                     "'%s' is another than in the first row; it is one for the whole file",
                                     more_columns[i]);
            }
        }
    }
    int line = t->lines[0];
    TRY(people_read_day(k, "peildatum", csv_cell(t, 0, (size_t)columns[COLUMN_DAY]), line, &k->out.day) &&
        people_read_number(k, "vog_geldig_dagen", csv_cell(t, 0, (size_t)columns[COLUMN_VOG_DAYS]), line, 0,
                           PEOPLE_VOG_DAYS_MAX, &days));
    k->out.vog_days_max = (uint32_t)days;
    return true;
}

static bool read_csv_in(people_reading *k, arena *scratch, str text, str places, str places_name, people *out)
{
    csv t;
    ptrdiff_t columns[COLUMNS];
    TRY(csv_read(scratch, k->file, text, &t, k->e) && find_columns(k, &t, columns));
    if (t.rows == 0) {
        return PEOPLE_REFUSE(k, 1, "there is nobody in this file");
    }
    if (t.rows > PEOPLE_MAX) {
        return err_at(k->e, ERR_LIMIT, 0, k->file, t.lines[PEOPLE_MAX], 0, "there are at most %d people", PEOPLE_MAX);
    }
    TRY(read_csv_rules(k, &t, columns) && people_reading_begin(k, t.rows, places, places_name));
    arena *row_arena = arena_new();
    arena_defer(scratch, (void (*)(void *))arena_free, row_arena);
    for (size_t row = 0; row < t.rows; row++) {
        for (int key = 0; key < PEOPLE_KEYS; key++) {
            str cell = columns[key] < 0 ? STR_NULL : csv_cell(&t, row, (size_t)columns[key]);
            bool kept = key == PEOPLE_KEY_PREFERS || key == PEOPLE_KEY_BLOCKS; /* until all have been read */
            split(kept ? scratch : row_arena, cell, t.lines[row], &k->now[key]);
        }
        TRY(people_read_person(k, t.lines[row]));
        arena_reset(row_arena);
    }
    return people_reading_end(k, out);
}

/* Of a city the table takes more room than its people: it goes. */
static bool read_csv(people_reading *k, str text, str places, str places_name, people *out)
{
    arena *scratch = arena_new();
    bool good = read_csv_in(k, scratch, text, places, places_name, out);
    arena_free(scratch);
    return good;
}

bool people_read(arena *a, const skills *s, str text, str name, str places, str places_name, people *out, err *e)
{
    people_reading k = {.a = a, .s = s, .file = name, .e = e};
    str start = str_starts(text, S("\xEF\xBB\xBF")) ? str_from(text, 3) : text;
    if (text.n > PEOPLE_FILE_BYTES_MAX) {
        return err_at(e, ERR_LIMIT, 0, name, 0, 0, "a file of people is at most %d bytes", PEOPLE_FILE_BYTES_MAX);
    }
    if (str_trim(start).n == 0) {
        return PEOPLE_REFUSE(&k, 1, "there is nobody in this file");
    }
    bool table = str_starts(start, S("id,")) || str_starts(start, S("id;")) || str_ends(name, S(".csv"));
    return table ? read_csv(&k, text, places, places_name, out) : read_yaml(&k, text, places, places_name, out);
}
