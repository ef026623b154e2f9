/* What the tests of the desk share: a household made by hand, asking the desk, and what is expected of an item.
 *
 * Uses: desk.h. For tests only.
 */
#ifndef DESK_DESK_TESTING_H
#define DESK_DESK_TESTING_H

#include "desk/desk.h"

#include <setjmp.h>

#include <cmocka.h>

static arena *memory;
static desk *the_desk;

static inline int testing_begin(void **state)
{
    (void)state;
    err e;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
        print_error("%s:%d: %s\n", e.file, e.line, e.message);
    }
    return the_desk == NULL;
}

static inline int testing_end(void **state)
{
    (void)state;
    desk_free(the_desk);
    arena_free(memory);
    return 0;
}

/* ------------------------------------------------------------------ a household by hand */

enum { ROWS = 16, CELLS = 24, TABLES = 7, PEOPLE = 4 };

typedef struct made {
    household h;
    household_person people[PEOPLE];
    fact_rows tables[TABLES];
    fact_row rows[TABLES][ROWS];
    fact_cell cells[TABLES][ROWS][CELLS];
} made;

static const char *const table_names[TABLES][2] = {
    {"personen", "persoon_id"}, {"vermogens", "persoon_id"}, {"relaties", "ander_id"},       {"kinderen", "kind_id"},
    {"inkomens", "inkomen_id"}, {"woningen", "persoon_id"},  {"ontvangsten", "ontvangst_id"}};

static inline date day_of(const char *text)
{
    date d;
    assert_true(date_parse(str_of(text), &d));
    return d;
}

static inline made *make(const char *day)
{
    made *m = ARENA_NEW(memory, made);
    m->h = (household){.file = S("hand"),
                       .has_day = true,
                       .day = day_of(day),
                       .persons = m->people,
                       .tables = m->tables,
                       .table_count = TABLES};
    for (size_t i = 0; i < TABLES; i++) {
        m->tables[i] =
            (fact_rows){.table = str_of(table_names[i][0]), .key = str_of(table_names[i][1]), .rows = m->rows[i]};
    }
    return m;
}

/* A cell as written: "ja", "nee", "-" (there is none), 2026-01-01, € 12345 (cents), 3 (a number), else text. */
static inline fact_cell cell_of(str column, str text)
{
    fact_cell c = {.column = column, .kind = CELL_TEXT, .text = text};
    date d;
    int64_t n;
    if (str_eq(text, S("ja")) || str_eq(text, S("nee"))) {
        c.kind = CELL_BOOLEAN;
        c.value = str_eq(text, S("ja"));
    } else if (str_eq(text, S("-"))) {
        c.kind = CELL_NONE;
    } else if (date_parse(text, &d)) {
        c.kind = CELL_DATE;
        c.value = d;
    } else if (str_starts(text, S("€ ")) && str_to_int(str_from(text, S("€ ").n), &n)) {
        c.kind = CELL_AMOUNT;
        c.value = n;
    } else if (dec_parse(text, &c.number)) {
        c.kind = CELL_NUMBER;
    }
    return c;
}

static inline size_t table_index(const made *m, const char *table)
{
    for (size_t t = 0; t < TABLES; t++) {
        if (str_eq(m->tables[t].table, str_of(table))) {
            return t;
        }
    }
    fail_msg("there is no table %s", table);
    return 0;
}

/* The text up to the mark; *rest is moved past it. */
static inline str take(str *rest, str mark)
{
    ptrdiff_t at = str_find(*rest, mark);
    str part = at < 0 ? *rest : str_cut(*rest, 0, (size_t)at);
    *rest = at < 0 ? STR_NULL : str_from(*rest, (size_t)at + mark.n);
    return part;
}

/* A row as "column: value, column: value". */
static inline void row(made *m, const char *table, str text)
{
    size_t t = table_index(m, table), index = m->tables[t].n++;
    assert_true(index < ROWS);
    fact_row *r = &m->rows[t][index];
    r->cells = m->cells[t][index];
    while (text.n > 0) {
        str value = take(&text, S(", ")), column = take(&value, S(": "));
        assert_true(r->n < CELLS);
        m->cells[t][index][r->n++] = cell_of(column, value);
    }
}

#define ROW(m, table, ...) row((m), (table), str_printf(memory, __VA_ARGS__))

/* Forgets a cell of somebody: nobody gave it. */
static inline void forget(made *m, const char *table, size_t index, const char *column)
{
    size_t t = table_index(m, table);
    fact_row *r = &m->rows[t][index];
    for (size_t i = 0; i < r->n; i++) {
        if (str_eq(r->cells[i].column, str_of(column))) {
            m->cells[t][index][i] = r->cells[--r->n];
            return;
        }
    }
    fail_msg("there is no %s.%s to forget", table, column);
}

static inline void person(made *m, const char *id, const char *name, const char *born)
{
    household_person *p = &m->people[m->h.person_count++];
    *p = (household_person){.id = str_of(id), .name = str_of(name), .has_birth_date = true, .birth_date = day_of(born)};
}

/* Somebody who lives in a house of their own, insured, with nothing. */
static inline void adult(made *m, const char *id, const char *name, const char *born)
{
    person(m, id, name, born);
    ROW(m, "personen",
        "persoon_id: %s, geboortedatum: %s, heeft_aow_leeftijd: nee, nederlander_of_gelijkgesteld: ja, "
        "woont_in_nederland: ja, zorgverzekering: nederlands, gedetineerd: nee, in_inrichting: nee, "
        "weken_in_buitenland: 0, staking_of_onbetaald_verlof: nee, tijdelijk_elders_voor_mantelzorg: nee, "
        "inkomsten_opgegeven: ja, inkomensvrijlating: geen",
        id, born);
    ROW(m, "vermogens",
        "persoon_id: %s, bezittingen: € 0, schulden: € 0, overwaarde_eigen_woning: € 0, rendementsgrondslag: € 0", id);
}

/* Where somebody lives: in a home of its own in this municipality. */
static inline void lives_in(made *m, const char *id, const char *municipality)
{
    household_home *home = ARENA_NEW(memory, household_home);
    str *resident = ARENA_NEW(memory, str);
    *resident = str_of(id);
    *home = (household_home){.municipality = str_of(municipality), .residents = resident, .resident_count = 1};
    m->h.homes = home;
    m->h.home_count = 1;
}

/* One more thing that is known about somebody. */
static inline void tell(made *m, const char *table, size_t index, const char *column, const char *value)
{
    fact_row *r = &m->rows[table_index(m, table)][index];
    assert_true(r->n < CELLS);
    m->cells[table_index(m, table)][index][r->n++] = cell_of(str_of(column), str_of(value));
}

static inline void set_cell(made *m, const char *table, size_t index, const char *column, const char *value)
{
    forget(m, table, index, column);
    fact_row *r = &m->rows[table_index(m, table)][index];
    m->cells[table_index(m, table)][index][r->n++] = cell_of(str_of(column), str_of(value));
}

/* Seen from one, about the other, who lives in the same house. */
static inline void relation(made *m, const char *one, const char *other, const char *born, const char *kind,
                            const char *kinship)
{
    ROW(m, "relaties",
        "persoon_id: %s, ander_id: %s, soort: %s, verwantschap: %s, ander_geboortedatum: %s, zelfde_woning: ja, "
        "zelfde_adres_brp: ja, duurzaam_gescheiden: nee, scheiding_aangevraagd: nee, huishouden_grond: geen, "
        "toeslagband: geen, zakelijk_contract: geen, jongste_kind_geboortedatum: -, ander_volgt_onderwijs: nee, "
        "partner_heel_jaar: ja",
        one, other, kind, kinship, born);
}

static inline void couple(made *m, const char *kind, const char *kinship)
{
    adult(m, "an", "An Bakker", "1980-05-05");
    adult(m, "ben", "Ben Bakker", "1981-06-06");
    relation(m, "an", "ben", "1981-06-06", kind, kinship);
    relation(m, "ben", "an", "1980-05-05", kind, kinship);
}

static inline void child(made *m, const char *parent, const char *id, const char *born, const char *receives)
{
    ROW(m, "kinderen",
        "persoon_id: %s, kind_id: %s, geboortedatum: %s, aanvrager_kinderbijslag: %s, in_huishouden: ja, woonland: "
        "nederland, onderwijs_in_orde: ja, intensieve_zorg: nee",
        parent, id, born, receives);
}

/* ------------------------------------------------------------------ asking */

static inline overview overview_of(const made *m, text_language lang)
{
    overview o;
    err e;
    if (!desk_overview(the_desk, memory, &m->h, 0, lang, &o, &e)) {
        fail_msg("%s", e.message);
    }
    return o;
}

static const overview_item *find_item(const overview *o, const char *scheme, const char *who)
{
    for (size_t i = 0; i < o->item_count; i++) {
        for (size_t j = 0; str_eq(o->items[i].scheme, str_of(scheme)) && j < o->items[i].person_count; j++) {
            if (str_eq(o->items[i].persons[j], str_of(who))) {
                return &o->items[i];
            }
        }
    }
    return NULL;
}

static inline const overview_item *item_of(const overview *o, const char *scheme, const char *who)
{
    const overview_item *item = find_item(o, scheme, who);
    if (item == NULL) {
        fail_msg("no item %s for %s", scheme, who);
    }
    return item;
}

static inline void expect_text(str got, const char *wanted)
{
    if (!str_eq(got, str_of(wanted))) {
        fail_msg("got '" STR_FMT "', wanted '%s'", STR_ARG(got), wanted);
    }
}

static inline void expect_status(const overview_item *item, overview_status status)
{
    if (item->status != status) {
        fail_msg(STR_FMT ": status %d, wanted %d; " STR_FMT, STR_ARG(item->scheme), (int)item->status, (int)status,
                 STR_ARG(item->reason_count > 0 ? item->reasons[0] : STR_NULL));
    }
}

static inline void expect_amount(const overview_item *item, int64_t cents)
{
    expect_status(item, OVERVIEW_GRANTED);
    assert_int_equal(item->amount_cents, cents);
}

static inline void expect_missing(const overview_item *item, const char *fact, const char *who, const char *question)
{
    expect_status(item, OVERVIEW_MISSING);
    assert_true(item->missing_count >= 1);
    expect_text(item->missing[0].fact, fact);
    expect_text(item->missing[0].person, who);
    expect_text(item->missing[0].question, question);
    assert_true(item->missing[0].file_key.n > 0);
}

static inline void expect_reason(const overview_item *item, const char *wanted)
{
    expect_status(item, OVERVIEW_REFUSED);
    if (item->reason_count != 1) {
        fail_msg("%zu reasons, wanted '%s'", item->reason_count, wanted);
    }
    expect_text(item->reasons[0], wanted);
}

#endif
