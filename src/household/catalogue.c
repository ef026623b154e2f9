/* The fact catalogue: facts.yaml, read strictly. It is content that people edit by hand, so a word that is not known is refused rather
 * than passed over: a misspelt `sensitive` must not open a fact to everybody. */
#include "household/household.h"

#include "base/doc.h"

#include <assert.h>

#include "base/banned.h"

typedef struct catalogue_reader {
    arena *a;
    str name;
    err *e;
    fact_table_definition *tables;
    size_t table_count;
    const doc *topics; /* in the order in which they are asked */
} catalogue_reader;

#define FAIL(c, node, ...) err_at((c)->e, ERR_INPUT, 0, (c)->name, (node)->line, (node)->column, __VA_ARGS__)

static const char *const type_names[] = {
    [FACT_TEXT] = "text",     [FACT_DATE] = "date",     [FACT_BOOLEAN] = "boolean",
    [FACT_CHOICE] = "choice", [FACT_NUMBER] = "number", [FACT_AMOUNT] = "amount",
};
#define TYPES (sizeof type_names / sizeof type_names[0])
_Static_assert(TYPES == FACT_AMOUNT + 1, "every type of fact has a name");

/* ------------------------------------------------------------------ pieces */

static bool check_keys(catalogue_reader *c, const doc *map, const char *const *keys, const char *what)
{
    if (map->kind != DOC_MAP) {
        return FAIL(c, map, "%s must be a mapping, not %s", what, doc_kind_name(map));
    }
    for (size_t i = 0; i < map->n; i++) {
        size_t k = 0;
        while (keys[k] != NULL && !str_eq(map->entries[i].key, str_of(keys[k]))) {
            k++;
        }
        if (keys[k] == NULL) {
            return FAIL(c, &map->entries[i], "%s has no key '" STR_FMT "'; README.md beside this file lists them", what,
                        STR_ARG(map->entries[i].key));
        }
    }
    const doc_entry *again = doc_repeated(map);
    return again == NULL || FAIL(c, again, "the key '" STR_FMT "' stands here twice; keep one", STR_ARG(again->key));
}

/* A text; empty when the key is absent or null and `required` is not set. */
static bool text_at(catalogue_reader *c, const doc *map, const char *key, bool required, str *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (doc_is_null(d)) {
        *out = S("");
        return !required || FAIL(c, map, "the key '%s' is missing here; add it", key);
    }
    if (d->kind != DOC_SCALAR || (required && d->text.n == 0)) {
        return FAIL(c, d, "'%s' must be a text, not %s", key, d->kind == DOC_SCALAR ? "nothing" : doc_kind_name(d));
    }
    *out = d->text;
    return true;
}

static bool list_at(catalogue_reader *c, const doc *map, const char *key, const doc **out)
{
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL || d->kind != DOC_LIST || d->n == 0) {
        const doc *place = d == NULL ? map : d;
        return FAIL(c, place, "'%s' must be a list with at least one item", key);
    }
    *out = d;
    return true;
}

static bool bool_at(catalogue_reader *c, const doc *map, const char *key, bool *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (d == NULL) {
        *out = false;
        return true;
    }
    if (d->kind != DOC_SCALAR || doc_scalar_type(d) != DOC_BOOL) {
        return FAIL(c, d, "'%s' must be true or false", key);
    }
    *out = doc_bool(d);
    return true;
}

static bool limit_at(catalogue_reader *c, const doc *map, const char *key, bool allowed, int64_t open, int64_t *out)
{
    const doc *d = doc_get(map, str_of(key));
    if (doc_is_null(d)) {
        *out = open;
        return true;
    }
    if (!allowed) {
        return FAIL(c, d, "'%s' is for numbers and amounts only; remove it", key);
    }
    int64_t v;
    if (d->kind != DOC_SCALAR || doc_scalar_type(d) != DOC_INT || !doc_int(d, &v)) {
        return FAIL(c, d, "'%s' must be a whole number", key);
    }
    *out = v;
    return true;
}

/* ------------------------------------------------------------------ tables */

static bool read_table(catalogue_reader *c, const doc *d)
{
    static const char *const keys[] = {"name", "key", "rows", "about", NULL};
    fact_table_definition t;
    str rows;
    TRY(check_keys(c, d, keys, "a table"));
    TRY(text_at(c, d, "name", true, &t.name) && text_at(c, d, "key", true, &t.key) &&
        text_at(c, d, "rows", true, &rows));
    t.many = str_eq(rows, S("many"));
    if (!t.many && !str_eq(rows, S("one"))) {
        return FAIL(c, d, "'rows: " STR_FMT "' is not known; write one or many", STR_ARG(rows));
    }
    for (size_t i = 0; i < c->table_count; i++) {
        if (str_eq(c->tables[i].name, t.name)) {
            return FAIL(c, d, "the table '" STR_FMT "' was defined before", STR_ARG(t.name));
        }
    }
    c->tables[c->table_count++] = t;
    return true;
}

/* ------------------------------------------------------------------ facts */

static bool read_values(catalogue_reader *c, const doc *d, fact_definition *f)
{
    static const char *const keys[] = {"value", "label", "label_en", NULL};
    const doc *list;
    if (f->type != FACT_CHOICE) {
        const doc *given = doc_get(d, S("values"));
        return given == NULL || FAIL(c, given, "'values' is for a choice only; remove it");
    }
    TRY(list_at(c, d, "values", &list));
    str *values = ARENA_ARRAY(c->a, str, list->n);
    str *labels = ARENA_ARRAY(c->a, str, list->n), *english = ARENA_ARRAY(c->a, str, list->n);
    for (size_t i = 0; i < list->n; i++) {
        TRY(check_keys(c, list->items[i], keys, "a value"));
        TRY(text_at(c, list->items[i], "value", true, &values[i]) &&
            text_at(c, list->items[i], "label", true, &labels[i]) &&
            text_at(c, list->items[i], "label_en", true, &english[i]));
        for (size_t j = 0; j < i; j++) {
            if (str_eq(values[i], values[j])) {
                return FAIL(c, list->items[i], "the value '" STR_FMT "' stands here twice", STR_ARG(values[i]));
            }
        }
    }
    f->values = values;
    f->labels[TEXT_NL] = labels;
    f->labels[TEXT_EN] = english;
    f->value_count = list->n;
    return true;
}

static bool read_future(catalogue_reader *c, const doc *d, fact_definition *f)
{
    TRY(bool_at(c, d, "future", &f->future));
    return !f->future || f->type == FACT_DATE || FAIL(c, d, "'future' is for a date only; remove it");
}

/* What nearly everybody answers must be an answer. Never of an amount or a day: nobody's money or age is usual. */
static bool read_usual(catalogue_reader *c, const doc *d, fact_definition *f)
{
    const doc *u = doc_get(d, S("usual"));
    if (doc_is_null(u)) {
        return true;
    }
    doc_type type = u->kind == DOC_SCALAR ? doc_scalar_type(u) : DOC_TEXT;
    f->has_usual = true;
    if (f->type == FACT_BOOLEAN) {
        f->usual = type == DOC_BOOL && doc_bool(u);
        return type == DOC_BOOL || FAIL(c, u, "'usual' of a boolean must be true or false");
    }
    if (f->type == FACT_NUMBER) {
        bool fits = type == DOC_INT && doc_int(u, &f->usual) && f->usual >= f->min && f->usual <= f->max;
        return fits || FAIL(c, u, "'usual' of a number must be a whole number from 'min' to 'max'");
    }
    for (size_t i = 0; f->type == FACT_CHOICE && u->kind == DOC_SCALAR && i < f->value_count; i++) {
        if (str_eq(u->text, f->values[i])) {
            f->usual = (int64_t)i;
            return true;
        }
    }
    return f->type == FACT_CHOICE ? FAIL(c, u, "'usual' must be one of 'values'")
                                  : FAIL(c, u, "'usual' is for a boolean, choice or number only; remove it");
}

static bool read_coming_value(catalogue_reader *c, const doc *v, fact_definition *f)
{
    for (size_t i = 0; v->kind == DOC_SCALAR && i < f->value_count; i++) {
        if (str_eq(v->text, f->values[i])) {
            f->may_become |= UINT64_C(1) << i;
            return true;
        }
    }
    return FAIL(c, v, "'may_become' of a choice lists some of its 'values'");
}

/* What somebody can do, or what may simply come: only that is ever proposed. */
static bool read_may_become(catalogue_reader *c, const doc *d, fact_definition *f)
{
    const doc *m = doc_get(d, S("may_become"));
    if (doc_is_null(m)) {
        return true;
    }
    bool scalar = m->kind == DOC_SCALAR;
    if (f->type == FACT_BOOLEAN) {
        bool good = scalar && doc_scalar_type(m) == DOC_BOOL;
        f->may_become = good && doc_bool(m) ? 2 : 1;
        return good || FAIL(c, m, "'may_become' of a boolean must be true or false");
    }
    if (f->type == FACT_NUMBER || f->type == FACT_AMOUNT) {
        f->may_fall = scalar && str_eq(m->text, S("less"));
        f->may_rise = scalar && str_eq(m->text, S("more"));
        return f->may_fall || f->may_rise || FAIL(c, m, "'may_become' of a number or amount must be less or more");
    }
    if (f->type != FACT_CHOICE || m->kind != DOC_LIST || f->value_count > 64) {
        return f->type == FACT_CHOICE ? FAIL(c, m, "'may_become' of a choice is a list of values, of at most 64")
                                      : FAIL(c, m, "'may_become' is not for a text or a date; remove it");
    }
    for (size_t i = 0; i < m->n; i++) {
        TRY(read_coming_value(c, m->items[i], f));
    }
    return true;
}

static bool read_topic(catalogue_reader *c, const doc *d, fact_definition *f)
{
    TRY(text_at(c, d, "topic", true, &f->topic));
    for (f->topic_order = 0; f->topic_order < c->topics->n; f->topic_order++) {
        const doc *topic = c->topics->items[f->topic_order];
        if (topic->kind == DOC_SCALAR && str_eq(topic->text, f->topic)) {
            return true;
        }
    }
    return FAIL(c, doc_get(d, S("topic")), "the topic '" STR_FMT "' is not in 'topics'", STR_ARG(f->topic));
}

static bool read_type(catalogue_reader *c, const doc *d, fact_definition *f)
{
    str type;
    TRY(text_at(c, d, "type", true, &type));
    for (size_t i = 0; i < TYPES; i++) {
        if (str_eq(type, str_of(type_names[i]))) {
            f->type = (fact_type)i;
            return true;
        }
    }
    return FAIL(c, d, "the type '" STR_FMT "' is not known; write text, date, boolean, choice, number or amount",
                STR_ARG(type));
}

static const fact_table_definition *table_of(const catalogue_reader *c, str name)
{
    for (size_t i = 0; i < c->table_count; i++) {
        if (str_eq(c->tables[i].name, name)) {
            return &c->tables[i];
        }
    }
    return NULL;
}

static bool read_fact(catalogue_reader *c, const doc *d, fact_definition *f)
{
    static const char *const keys[] = {"name",      "table",      "type",  "unit",     "min",         "max",  "whole",
                                       "future",    "values",     "file",  "question", "question_en", "note", "topic",
                                       "sensitive", "may_become", "feeds", "usual",    "after",       NULL};
    TRY(check_keys(c, d, keys, "a fact"));
    TRY(text_at(c, d, "name", true, &f->name) && text_at(c, d, "table", true, &f->table) && read_type(c, d, f));
    if (table_of(c, f->table) == NULL) {
        return FAIL(c, d, "the table '" STR_FMT "' is not in 'tables'", STR_ARG(f->table));
    }
    bool counts = f->type == FACT_NUMBER || f->type == FACT_AMOUNT;
    TRY(limit_at(c, d, "min", counts, INT64_MIN, &f->min) && limit_at(c, d, "max", counts, INT64_MAX, &f->max));
    if (f->min > f->max) {
        return FAIL(c, d, "'min' is greater than 'max'");
    }
    TRY(bool_at(c, d, "whole", &f->whole));
    if (f->whole && f->type != FACT_NUMBER) {
        return FAIL(c, d, "'whole' is for a number only; remove it");
    }
    TRY(read_values(c, d, f));
    TRY(text_at(c, d, "question", false, &f->question[TEXT_NL]));
    TRY(text_at(c, d, "question_en", f->question[TEXT_NL].n > 0, &f->question[TEXT_EN]));
    return text_at(c, d, "file", false, &f->file_key) && read_topic(c, d, f) &&
           bool_at(c, d, "sensitive", &f->sensitive) && read_future(c, d, f) && read_usual(c, d, f) &&
           read_may_become(c, d, f) && text_at(c, d, "after", false, &f->after);
}

static bool read_facts(catalogue_reader *c, const doc *list, fact_definition *facts)
{
    for (size_t i = 0; i < list->n; i++) {
        TRY(read_fact(c, list->items[i], &facts[i]));
        for (size_t j = 0; j < i; j++) {
            if (str_eq(facts[i].name, facts[j].name) && str_eq(facts[i].table, facts[j].table)) {
                return FAIL(c, list->items[i], "the fact '" STR_FMT "' of '" STR_FMT "' was defined before",
                            STR_ARG(facts[i].name), STR_ARG(facts[i].table));
            }
        }
    }
    return true;
}

/* What is asked first stands in the same row. */
static bool check_after(catalogue_reader *c, const doc *list, const fact_definition *facts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        bool found = facts[i].after.n == 0;
        for (size_t j = 0; !found && j < n; j++) {
            found = j != i && str_eq(facts[j].name, facts[i].after) && str_eq(facts[j].table, facts[i].table);
        }
        if (!found) {
            return FAIL(c, doc_get(list->items[i], S("after")),
                        "'after' must be another fact of the table '" STR_FMT "'", STR_ARG(facts[i].table));
        }
    }
    return true;
}

/* A plain input is found by its name alone, in whichever table with one row a person it stands: so it stands in one. */
static bool check_single(catalogue_reader *c, const doc *list, const fact_definition *facts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const fact_table_definition *t = table_of(c, facts[i].table);
        for (size_t j = 0; !t->many && !str_eq(facts[i].name, t->key) && j < i; j++) {
            if (str_eq(facts[i].name, facts[j].name) && !table_of(c, facts[j].table)->many) {
                return FAIL(c, list->items[i],
                            "the fact '" STR_FMT "' also stands in the table '" STR_FMT
                            "'; of tables with one row a person, each column needs a name of its own",
                            STR_ARG(facts[i].name), STR_ARG(facts[j].table));
            }
        }
    }
    return true;
}

/* Each table is registered under its key, so the key must be a column. */
static bool check_table_keys(catalogue_reader *c, const doc *tables, const fact_definition *facts, size_t n)
{
    for (size_t i = 0; i < c->table_count; i++) {
        size_t f = 0;
        while (f < n && !(str_eq(facts[f].table, c->tables[i].name) && str_eq(facts[f].name, c->tables[i].key) &&
                          facts[f].type == FACT_TEXT)) {
            f++;
        }
        if (f == n) {
            return FAIL(c, tables->items[i], "the key '" STR_FMT "' of this table is not among its facts as a text",
                        STR_ARG(c->tables[i].key));
        }
    }
    return true;
}

bool fact_catalogue_read(arena *a, str name, str yaml, fact_catalogue *out, err *e)
{
    static const char *const keys[] = {"version", "topics", "tables", "facts", NULL};
    catalogue_reader c = {.a = a, .name = name, .e = e};
    const doc *d, *tables, *facts;
    str version;
    TRY(doc_read_yaml(a, name, yaml, &d, e));
    TRY(check_keys(&c, d, keys, "the fact catalogue"));
    TRY(text_at(&c, d, "version", true, &version));
    if (!str_eq(version, S("1"))) {
        return FAIL(&c, d, "version '" STR_FMT "' of the fact catalogue is not known; write 'version: 1'",
                    STR_ARG(version));
    }
    TRY(list_at(&c, d, "topics", &c.topics) && list_at(&c, d, "tables", &tables) && list_at(&c, d, "facts", &facts));
    c.tables = ARENA_ARRAY(a, fact_table_definition, tables->n);
    for (size_t i = 0; i < tables->n; i++) {
        TRY(read_table(&c, tables->items[i]));
    }
    fact_definition *list = ARENA_ARRAY(a, fact_definition, facts->n);
    TRY(read_facts(&c, facts, list) && check_table_keys(&c, tables, list, facts->n) &&
        check_single(&c, facts, list, facts->n) && check_after(&c, facts, list, facts->n));
    *out = (fact_catalogue){c.tables, c.table_count, list, facts->n};
    return true;
}

const fact_definition *fact_find(const fact_catalogue *c, str name)
{
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].name, name)) {
            return &c->facts[i];
        }
    }
    return NULL;
}
