/* Rows while they are filled, and the tables that they become. */
#include "household/reading.h"

#include <assert.h>

#include "base/banned.h"

/* The columns that the reader itself fills. A fact that it only carries over by its type needs no line here. */
static const struct {
    const char *table, *name;
    fact_type type;
} filled[] = {
    {"personen", "persoon_id", FACT_TEXT},
    {"personen", "geboortedatum", FACT_DATE},
    {"personen", "heeft_aow_leeftijd", FACT_BOOLEAN},
    {"personen", "woont_in_nederland", FACT_BOOLEAN},
    {"personen", "gedetineerd", FACT_BOOLEAN},
    {"personen", "in_inrichting", FACT_BOOLEAN},
    {"personen", "inkomsten_opgegeven", FACT_BOOLEAN},
    {"personen", "ontvangsten_opgegeven", FACT_BOOLEAN},
    {"personen", "ingeschreven_als_inwoner", FACT_BOOLEAN},
    {"personen", "ingeschreven_in_nederland", FACT_BOOLEAN},
    {"personen", "bedreigende_situatie", FACT_CHOICE},
    {"personen", "bedreigende_situatie_op", FACT_DATE},
    {"vermogens", "persoon_id", FACT_TEXT},
    {"vermogens", "bezittingen", FACT_AMOUNT},
    {"vermogens", "schulden", FACT_AMOUNT},
    {"vermogens", "overwaarde_eigen_woning", FACT_AMOUNT},
    {"personen", "heeft_woonkosten", FACT_BOOLEAN},
    {"woningen", "kale_huur", FACT_AMOUNT},
    {"relaties", "persoon_id", FACT_TEXT},
    {"relaties", "ander_id", FACT_TEXT},
    {"relaties", "soort", FACT_CHOICE},
    {"relaties", "verwantschap", FACT_CHOICE},
    {"relaties", "ander_geboortedatum", FACT_DATE},
    {"relaties", "zelfde_woning", FACT_BOOLEAN},
    {"relaties", "zelfde_adres_brp", FACT_BOOLEAN},
    {"relaties", "duurzaam_gescheiden", FACT_BOOLEAN},
    {"relaties", "scheiding_aangevraagd", FACT_BOOLEAN},
    {"relaties", "huishouden_grond", FACT_CHOICE},
    {"relaties", "toeslagband", FACT_CHOICE},
    {"relaties", "zakelijk_contract", FACT_CHOICE},
    {"relaties", "jongste_kind_geboortedatum", FACT_DATE},
    {"relaties", "ander_volgt_onderwijs", FACT_BOOLEAN},
    {"kinderen", "kind_id", FACT_TEXT},
    {"kinderen", "persoon_id", FACT_TEXT},
    {"kinderen", "geboortedatum", FACT_DATE},
    {"kinderen", "aanvrager_kinderbijslag", FACT_BOOLEAN},
    {"kinderen", "in_huishouden", FACT_BOOLEAN},
    {"kinderen", "wordt_onderhouden", FACT_BOOLEAN},
    {"kinderen", "betaalt_opvang", FACT_BOOLEAN},
    {"kinderen", "woonland", FACT_CHOICE},
    {"inkomens", "inkomen_id", FACT_TEXT},
    {"inkomens", "persoon_id", FACT_TEXT},
    {"inkomens", "soort", FACT_CHOICE},
    {"inkomens", "opgegeven_als", FACT_CHOICE},
    {"inkomens", "netto_per_maand", FACT_AMOUNT},
    {"inkomens", "bruto_per_maand", FACT_AMOUNT},
    {"inkomens", "vakantiegeld_later", FACT_BOOLEAN},
    {"inkomens", "vakantiegeld_per_maand", FACT_AMOUNT},
    {"woningen", "persoon_id", FACT_TEXT},
    {"woningen", "woning_id", FACT_TEXT},
    {"woningen", "woning_soort", FACT_CHOICE},
    {"woningen", "gemeente_code", FACT_TEXT},
    {"woningen", "postcode", FACT_TEXT},
    {"woningen", "ingeschreven_op_woonadres", FACT_BOOLEAN},
    {"woningen", "dreiging_opgegeven", FACT_BOOLEAN},
    {"ontvangsten", "ontvangst_id", FACT_TEXT},
    {"ontvangsten", "persoon_id", FACT_TEXT},
    {"ontvangsten", "regeling", FACT_CHOICE},
    {"dreigingen", "dreiging_id", FACT_TEXT},
    {"dreigingen", "persoon_id", FACT_TEXT},
    {"dreigingen", "soort", FACT_CHOICE},
    {"dreigingen", "datum", FACT_DATE},
    {"bezitposten", "bezit_id", FACT_TEXT},
    {"bezitposten", "persoon_id", FACT_TEXT},
    {"bezitposten", "bedrag", FACT_AMOUNT},
    {"schuldposten", "schuld_id", FACT_TEXT},
    {"schuldposten", "persoon_id", FACT_TEXT},
    {"schuldposten", "bedrag", FACT_AMOUNT},
};

const fact_definition *household_column(const fact_catalogue *c, str table, str name)
{
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].name, name) && str_eq(c->facts[i].table, table)) {
            return &c->facts[i];
        }
    }
    return NULL;
}

household_sheet *household_sheet_of(household_reader *r, str table)
{
    for (size_t i = 0; i < r->facts->table_count; i++) {
        if (str_eq(r->sheets[i].table->name, table)) {
            return &r->sheets[i];
        }
    }
    return NULL;
}

static void open_sheet(household_reader *r, const fact_table_definition *t, household_sheet *out)
{
    *out = (household_sheet){.table = t, .columns = ARENA_ARRAY(r->a, const fact_definition *, r->facts->fact_count)};
    for (size_t i = 0; i < r->facts->fact_count; i++) {
        if (str_eq(r->facts->facts[i].table, t->name)) {
            out->columns[out->column_count++] = &r->facts->facts[i];
        }
    }
}

bool household_open_sheets(household_reader *r)
{
    for (size_t i = 0; i < sizeof filled / sizeof *filled; i++) {
        const fact_definition *f = household_column(r->facts, str_of(filled[i].table), str_of(filled[i].name));
        if (f == NULL || f->type != filled[i].type) {
            str sentence = TEXT(r->a, r->lang, "household.catalogue", str_of(filled[i].name), str_of(filled[i].table));
            return err_set(r->e, ERR_INPUT, STR_FMT, STR_ARG(sentence));
        }
    }
    r->sheets = ARENA_ARRAY(r->a, household_sheet, r->facts->table_count);
    for (size_t i = 0; i < r->facts->table_count; i++) {
        open_sheet(r, &r->facts->tables[i], &r->sheets[i]);
    }
    return true;
}

/* ------------------------------------------------------------------ one row */

household_row household_loose_row(household_reader *r, str table)
{
    household_sheet *sheet = household_sheet_of(r, table);
    assert(sheet != NULL);
    return (household_row){sheet, ARENA_ARRAY(r->a, household_slot, sheet->column_count)};
}

household_row household_new_row(household_reader *r, str table)
{
    household_row row = household_loose_row(r, table);
    household_sheet *sheet = household_sheet_of(r, table);
    ARENA_PUSH(r->a, sheet->rows, sheet->n, sheet->cap, row.slots);
    return row;
}

household_row household_row_of(household_reader *r, household_member *m, str table)
{
    household_row *row = &m->rows[household_sheet_of(r, table) - r->sheets];
    if (row->sheet == NULL) {
        *row = household_loose_row(r, table);
        household_give(*row, row->sheet->table->key, HOUSEHOLD_KNOWN, household_word(m->id));
    }
    return *row;
}

household_row household_item_row(household_reader *r, str table, str person, str owner, size_t place)
{
    household_row row = household_new_row(r, table);
    str id = str_printf(r->a, STR_FMT ".%zu", STR_ARG(owner), place);
    household_give(row, row.sheet->table->key, HOUSEHOLD_KNOWN, household_word(id));
    household_give(row, S("persoon_id"), HOUSEHOLD_KNOWN, household_word(person));
    return row;
}

static size_t column_at(household_row row, str column)
{
    size_t i = 0;
    while (i < row.sheet->column_count && !str_eq(row.sheet->columns[i]->name, column)) {
        i++;
    }
    return i;
}

household_slot *household_slot_of(household_row row, str column)
{
    size_t i = column_at(row, column);
    return i < row.sheet->column_count ? &row.slots[i] : NULL;
}

str household_text_of(household_row row, str column)
{
    const household_slot *slot = household_slot_of(row, column);
    return slot != NULL && slot->state == HOUSEHOLD_KNOWN && slot->cell.kind == CELL_TEXT ? slot->cell.text : S("");
}

void household_give(household_row row, str column, household_state state, fact_cell cell)
{
    household_slot *slot = household_slot_of(row, column);
    assert(slot != NULL);
    *slot = (household_slot){state, cell};
}

/* A rule names values of the catalogue; if the content no longer has one, nothing is concluded. */
static bool fits(const fact_definition *f, const fact_cell *cell)
{
    bool found = f->type != FACT_CHOICE;
    for (size_t i = 0; !found && i < f->value_count; i++) {
        found = str_eq(f->values[i], cell->text);
    }
    return found;
}

void household_conclude(household_row row, str column, fact_cell cell)
{
    size_t i = column_at(row, column);
    if (i < row.sheet->column_count && row.slots[i].state == HOUSEHOLD_UNASKED && fits(row.sheet->columns[i], &cell)) {
        row.slots[i] = (household_slot){HOUSEHOLD_KNOWN, cell};
    }
}

/* ------------------------------------------------------------------ tables */

static fact_row close_row(household_reader *r, const household_sheet *sheet, const household_slot *slots)
{
    fact_cell *cells = ARENA_ARRAY(r->a, fact_cell, sheet->column_count);
    size_t n = 0;
    for (size_t i = 0; i < sheet->column_count; i++) {
        if (slots[i].state == HOUSEHOLD_KNOWN) {
            cells[n] = slots[i].cell;
            cells[n++].column = sheet->columns[i]->name;
        }
    }
    return (fact_row){cells, n};
}

/* The rows of persons, in their order: they were made as the file came to them. */
static void gather(household_reader *r, household_sheet *sheet)
{
    for (size_t i = 0; i < r->member_count; i++) {
        household_row row = r->members[i].rows[sheet - r->sheets];
        if (row.sheet != NULL) {
            ARENA_PUSH(r->a, sheet->rows, sheet->n, sheet->cap, row.slots);
        }
    }
}

void household_close_sheets(household_reader *r, household *out)
{
    fact_rows *tables = ARENA_ARRAY(r->a, fact_rows, r->facts->table_count);
    for (size_t i = 0; i < r->facts->table_count; i++) {
        household_sheet *sheet = &r->sheets[i];
        gather(r, sheet);
        fact_row *rows = ARENA_ARRAY(r->a, fact_row, sheet->n);
        for (size_t j = 0; j < sheet->n; j++) {
            rows[j] = close_row(r, sheet, sheet->rows[j]);
        }
        tables[i] = (fact_rows){sheet->table->name, sheet->table->key, rows, sheet->n};
    }
    out->tables = tables;
    out->table_count = r->facts->table_count;
}
