/* What nobody told of a household: its tables once more, with everything that each missing cell may be (law/unknown.h). */
#include "desk/inside.h"

#include "base/banned.h"

enum { OLDEST_YEAR = 1900, LAST_YEAR = 2199 }; /* what a household file takes */

/* One missing fact: a column, and whom it is about. Several cells may wait for it: both rows of a pair, or everybody's row about one person. */
struct desk_gap {
    const fact_definition *fact;
    str about, beside; /* a person; the other of a pair, or empty */
    uint32_t next;     /* 1 + the number of another gap of the same fact; 0: none */
    fact_row row;      /* where it would stand, and of whom that row is: what the question is made of */
    str person;
};

typedef struct finder {
    const desk_case *k;
    bool all;
    desk_unknowns *out;
    desk_gap *gaps;
    uint32_t *first; /* by fact: gaps_of */
    law_value *facts, *known;
    size_t count, gap_cap, fact_cap, known_cap, fact_count, known_count;
} finder;

/* ------------------------------------------------------------------ which fact */

static desk_gap gap_of(const desk_case *k, const fact_definition *f, const fact_row *row)
{
    str person = desk_cell_text(row, DESK_PERSON), subject = desk_subject(row);
    if (subject.n == 0) {
        str income = desk_cell_text(row, DESK_INCOME);
        return (desk_gap){.fact = f, .about = income.n > 0 ? income : person};
    }
    if (str_starts(f->file_key, DESK_PERSONS)) { /* about the other, whoever looks */
        return (desk_gap){.fact = f, .about = subject};
    }
    bool one_way = str_eq(f->table, DESK_CHILDREN) || str_eq(f->name, DESK_KIND);
    bool swap = !one_way && household_find(k->h, subject) < household_find(k->h, person);
    return (desk_gap){.fact = f, .about = swap ? subject : person, .beside = swap ? person : subject};
}

/* Where the gaps of a fact, or of one that is the same, begin: 1 + the number of the newest. */
static uint32_t *gaps_of(const finder *x, const fact_definition *f)
{
    return &x->first[x->k->d->same[f - x->k->d->facts.facts]];
}

static size_t find_gap(const finder *x, const desk_gap *g)
{
    uint32_t i = *gaps_of(x, g->fact);
    while (i > 0 && !(str_eq(x->gaps[i - 1].about, g->about) && str_eq(x->gaps[i - 1].beside, g->beside))) {
        i = x->gaps[i - 1].next;
    }
    return i > 0 ? i - 1 : x->count;
}

static void add_gap(finder *x, desk_gap g)
{
    uint32_t *first = gaps_of(x, g.fact);
    g.next = *first;
    ARENA_PUSH(x->k->a, x->gaps, x->count, x->gap_cap, g);
    *first = (uint32_t)x->count;
}

/* ------------------------------------------------------------------ what it may be */

static law_value choices(const finder *x, const fact_definition *f, uint32_t number)
{
    law_value *values = ARENA_ARRAY(x->k->a, law_value, f->value_count);
    for (size_t i = 0; i < f->value_count; i++) {
        values[i] = law_text(f->values[i]);
    }
    return law_unknown_one_of(x->k->a, number, values, f->value_count);
}

static law_value everything(const finder *x, const fact_definition *f, uint32_t number)
{
    law_value both[] = {law_bool(true), law_bool(false)};
    int64_t most = f->type == FACT_AMOUNT ? DESK_AMOUNT_CENTS_MAX : 0;
    law_value low = law_int(f->min != INT64_MIN ? f->min : 0);
    law_value high = f->max != INT64_MAX ? law_int(f->max) : most > 0 ? law_int(most) : law_null();
    bool or_none = str_eq(f->name, DESK_YOUNGEST); /* the only fact of which "there is none" is an answer */
    switch (f->type) {
    case FACT_BOOLEAN: return law_unknown_one_of(x->k->a, number, both, 2);
    case FACT_CHOICE: return choices(x, f, number);
    case FACT_DATE:
        return law_unknown_between(x->k->a, number, law_date(date_from_ymd(OLDEST_YEAR, 1, 1)),
                                   law_date(f->future ? date_from_ymd(LAST_YEAR, 12, 31) : x->k->day), or_none);
    case FACT_NUMBER:
    case FACT_AMOUNT: return law_unknown_between(x->k->a, number, low, high, false);
    case FACT_TEXT: break;
    }
    return (law_value){.kind = LAW_UNSET}; /* no law computes with a text that can be anything */
}

/* ------------------------------------------------------------------ collecting */

/* A child is not asked when it was born: a parent is. */
static bool asks_better(const finder *x, const desk_gap *now, const fact_definition *f)
{
    const household_person *p = household_find(x->k->h, now->about);
    return str_eq(f->table, DESK_CHILDREN) && !str_eq(now->fact->table, DESK_CHILDREN) && p != NULL &&
           desk_is_minor(x->k, p);
}

static law_value fact_for(finder *x, const fact_definition *f, const fact_row *row, str person)
{
    desk_gap g = gap_of(x->k, f, row);
    size_t at = find_gap(x, &g);
    if (at == x->count) {
        law_value v = everything(x, f, (uint32_t)at);
        if (v.kind == LAW_UNSET) {
            return v;
        }
        g.row = *row;
        g.person = person;
        add_gap(x, g);
        ARENA_PUSH(x->k->a, x->facts, x->fact_count, x->fact_cap, v);
        ARENA_PUSH(x->k->a, x->known, x->known_count, x->known_cap, (law_value){.kind = LAW_UNSET});
    } else if (asks_better(x, &x->gaps[at], f)) {
        x->gaps[at].fact = f;
        x->gaps[at].row = *row;
        x->gaps[at].person = person;
    }
    return x->facts[at];
}

/* ------------------------------------------------------------------ rows */

static bool is_told(const fact_row *row, const fact_definition *f)
{
    return household_cell(row, f->name) != NULL;
}

static const desk_columns *columns_of(const finder *x, const fact_table_definition *t)
{
    return &x->k->d->columns[t - x->k->d->facts.tables];
}

static bool is_asked(const finder *x, const fact_definition *f)
{
    return f->file_key.n > 0 && f->question[x->k->lang].n > 0;
}

/* What the household says, or with `all` the fact of which it says that. What it is worth to know first (which incomes) stays as it is. */
static law_value told_value(finder *x, const fact_table_definition *t, const fact_row *row, const fact_cell *c,
                            str person)
{
    law_value v = desk_cell_value(c);
    const fact_definition *f = x->all ? desk_fact(&x->k->d->facts, t->name, c->column) : NULL;
    if (f == NULL || !is_asked(x, f) || f->type == FACT_TEXT || str_eq(f->name, DESK_INCOMES_TOLD)) {
        return v;
    }
    law_value fact = fact_for(x, f, row, person);
    if (fact.kind == LAW_UNSET) {
        return v;
    }
    x->known[fact.unknown->fact - 1] = v;
    return fact;
}

/* A row with all its columns: known, or unknown. `given`: a row of which nothing is known but its keys is still one. */
static law_value record_of(finder *x, const fact_table_definition *t, const fact_row *row)
{
    const desk_columns *columns = columns_of(x, t);
    str person = desk_cell_text(row, DESK_PERSON);
    law_entry *fields = arena_array(x->k->a, row->n + columns->n, sizeof *fields);
    size_t n = 0;
    for (size_t i = 0; i < row->n; i++) {
        fields[n++] = (law_entry){row->cells[i].column, told_value(x, t, row, &row->cells[i], person)};
    }
    for (size_t i = 0; i < columns->n; i++) {
        const fact_definition *f = columns->list[i];
        if (is_told(row, f)) {
            continue;
        }
        bool told_by_rows =
            str_eq(f->name, DESK_INCOMES_TOLD); /* whoever answers has told: what is unknown is which incomes */
        law_value v = told_by_rows ? law_bool(true) : fact_for(x, f, row, person);
        if (v.kind != LAW_UNSET) {
            fields[n++] = (law_entry){f->name, v};
        }
    }
    return law_object(fields, n);
}

static fact_row row_about(const desk_case *k, str person)
{
    fact_cell *cells = ARENA_ARRAY(k->a, fact_cell, 1);
    cells[0] = (fact_cell){.column = DESK_PERSON, .kind = CELL_TEXT, .text = person};
    return (fact_row){cells, 1};
}

static bool has_row(const fact_rows *rows, str person)
{
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        if (str_eq(desk_cell_text(&rows->rows[i], DESK_PERSON), person)) {
            return true;
        }
    }
    return false;
}

/* Nobody asked this person about income: there may be any number of incomes, of which nothing is known. */
static law_value unknown_incomes(finder *x, const fact_table_definition *t, str person)
{
    const fact_definition *told = desk_fact(&x->k->d->facts, DESK_PERSONS, DESK_INCOMES_TOLD);
    desk_gap g = {.fact = told, .about = person, .row = row_about(x->k, person), .person = person};
    uint32_t number = (uint32_t)x->count;
    law_value some = law_bool(true);
    add_gap(x, g);
    ARENA_PUSH(x->k->a, x->facts, x->fact_count, x->fact_cap, some);
    ARENA_PUSH(x->k->a, x->known, x->known_count, x->known_cap, (law_value){.kind = LAW_UNSET});
    const fact_catalogue *c = &x->k->d->facts;
    law_entry *fields = arena_array(x->k->a, c->fact_count + 1, sizeof *fields);
    size_t n = 0;
    fields[n++] = (law_entry){DESK_PERSON, law_text(person)};
    for (size_t i = 0; i < c->fact_count; i++) { /* every column waits for the same answer */
        law_value v = str_eq(c->facts[i].table, t->name) && c->facts[i].question[x->k->lang].n > 0
                          ? everything(x, &c->facts[i], number)
                          : (law_value){.kind = LAW_UNSET};
        if (v.kind != LAW_UNSET) {
            fields[n++] = (law_entry){c->facts[i].name, v};
        }
    }
    law_value records = law_unknown_records(x->k->a, number, law_object(fields, n));
    x->facts[number] = records;
    return records;
}

static bool told_incomes(const desk_case *k, str person)
{
    const fact_rows *rows = desk_rows(k->h, DESK_PERSONS);
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        if (str_eq(desk_cell_text(&rows->rows[i], DESK_PERSON), person)) {
            return household_cell(&rows->rows[i], DESK_INCOMES_TOLD) != NULL;
        }
    }
    return false;
}

static bool add_table(finder *x, const fact_table_definition *t, desk_records *out, err *e)
{
    const desk_case *k = x->k;
    const fact_rows *rows = desk_rows(k->h, t->name);
    size_t n = 0, given = rows != NULL ? rows->n : 0;
    law_value *records = ARENA_ARRAY(k->a, law_value, given + k->h->person_count);
    for (size_t i = 0; i < given; i++) {
        records[n++] = record_of(x, t, &rows->rows[i]);
    }
    for (size_t i = 0; i < k->h->person_count; i++) {
        str person = k->h->persons[i].id;
        if (!t->many && !has_row(rows, person)) {
            fact_row row = row_about(k, person);
            records[n++] = record_of(x, t, &row);
        } else if (str_eq(t->name, DESK_INCOMES) && !told_incomes(k, person)) {
            records[n++] = unknown_incomes(x, t, person);
        }
    }
    *out = (desk_records){records, n};
    return law_data_add(x->out->data, t->name, t->key, 0, records, n, e);
}

bool desk_find_unknowns(const desk_case *k, bool all, desk_unknowns *out, err *e)
{
    finder x = {.k = k, .all = all, .out = out};
    x.first = ARENA_ARRAY(k->a, uint32_t, k->d->facts.fact_count);
    *out = (desk_unknowns){.data = law_data_new(k->d->laws)};
    arena_defer(k->a, (void (*)(void *))law_data_free, out->data);
    desk_records *tables = ARENA_ARRAY(k->a, desk_records, k->d->facts.table_count);
    for (size_t i = 0; i < k->d->facts.table_count; i++) {
        TRY(add_table(&x, &k->d->facts.tables[i], &tables[i], e));
    }
    out->tables = tables;
    out->facts = x.facts;
    out->gaps = x.gaps;
    out->open = ARENA_ARRAY(k->a, bool, x.count);
    out->known = x.known;
    const fact_definition **definitions = ARENA_ARRAY(k->a, const fact_definition *, x.count);
    for (size_t i = 0; i < x.count; i++) {
        definitions[i] = x.gaps[i].fact;
    }
    out->definitions = definitions;
    out->count = (uint32_t)x.count;
    return true;
}

/* ------------------------------------------------------------------ questions */

/* The first fact with the same question, for each: one answer may tell several. Open addressing; at most half full. */
static uint32_t *same_questions(const desk_case *k, const overview_missing *questions, size_t count)
{
    size_t mask = 63;
    while (mask < 2 * count) {
        mask = mask * 2 + 1;
    }
    uint32_t *table = ARENA_ARRAY(k->a, uint32_t, mask + 1), *first = ARENA_ARRAY(k->a, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        size_t at = str_hash(questions[i].question) & mask;
        while (table[at] != 0 && !desk_same_question(&questions[table[at] - 1], &questions[i])) {
            at = (at + 1) & mask;
        }
        table[at] = table[at] != 0 ? table[at] : i + 1;
        first[i] = table[at] - 1;
    }
    return first;
}

void desk_word_questions(const desk_case *k, desk_unknowns *u)
{
    if (u->questions != NULL) {
        return;
    }
    overview_missing *questions = ARENA_ARRAY(k->a, overview_missing, u->count + 1);
    for (size_t i = 0; i < u->count; i++) {
        const desk_gap *g = &u->gaps[i];
        questions[i] = k->bare ? (overview_missing){.fact = g->fact->name} /* nobody reads them */
                               : desk_question(k, g->fact, &g->row, g->person);
    }
    u->questions = questions;
    u->same = same_questions(k, questions, u->count);
}

/* ------------------------------------------------------------------ completed */

static law_value supposed_record(const desk_case *k, law_value record, const law_value *supposed)
{
    law_entry *fields = ARENA_ARRAY(k->a, law_entry, record.hi);
    for (uint32_t i = 0; i < record.hi; i++) {
        law_value v = record.fields[i].value;
        fields[i] = (law_entry){record.fields[i].name, law_is_unknown(v) ? supposed[v.unknown->fact - 1] : v};
    }
    return law_object(fields, record.hi);
}

bool desk_register_supposed(const desk_case *k, const desk_unknowns *u, const law_value *supposed, err *e)
{
    for (size_t i = 0; i < k->d->facts.table_count; i++) {
        const fact_table_definition *t = &k->d->facts.tables[i];
        law_value *records = ARENA_ARRAY(k->a, law_value, u->tables[i].n);
        size_t n = 0;
        for (size_t j = 0; j < u->tables[i].n; j++) {
            if (!law_is_unknown(u->tables[i].list[j])) { /* records of which nobody knows how many: none of them */
                records[n++] = supposed_record(k, u->tables[i].list[j], supposed);
            }
        }
        TRY(law_data_add(k->data, t->name, t->key, 0, records, n, e));
    }
    return true;
}
