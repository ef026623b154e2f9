/* Inputs, rows and references while facts are missing, and what becomes of an article that failed. */
#include "law/unknowns.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ failures of articles */

void law_note_failure(law_run *m, activation *f, const law_failure *failure, const law_facts *facts)
{
    if (failure == NULL) {
        return;
    }
    law_noted *noted = arena_alloc(m->mem, sizeof *noted);
    *noted = (law_noted){f, failure, facts, m->unknowns->noted};
    m->unknowns->noted = noted;
    f->may_fail = true;
}

void law_note_failure_of(law_run *m, activation *f, law_value v)
{
    if (v.kind == LAW_UNKNOWN) {
        law_note_failure(m, f, v.unknown->failure, v.unknown->facts);
    }
}

const law_noted *law_noted_failure(const law_run *m, const activation *f)
{
    for (const law_noted *n = m->unknowns->noted; n != NULL; n = n->next) {
        if (n->of == f) {
            return n;
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ sources */

/* A key of the table that nobody knows: then nobody knows which record it is. NULL when the key is known. */
static const law_value *unknown_key(const law_run *m, const law_table *t, const law_scope *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->values[i].kind == LAW_UNKNOWN && law_is_key(m, t, s->names[i])) {
            return &s->values[i];
        }
    }
    return NULL;
}

static law_value ask_sources(law_run *m, const activation *f, const law_input *in)
{
    law_scope *s = f->scope;
    for (uint32_t c = m->first_column[in->folded]; c != 0;) {
        const law_column *column = &m->data->columns[c - 1];
        const law_value *key = unknown_key(m, &m->data->tables[column->source], s);
        if (key != NULL) {
            return law_anything_of(m, f->article, in->line, *key);
        }
        if (s->rows == NULL) {
            law_begin_records(m, s);
        }
        const law_value *record = s->rows[column->source];
        record = record != NULL ? record : law_find_record(m, column->source, s);
        law_value v = law_supposed(m, record[column->column]);
        if (v.kind != LAW_UNSET) {
            return v;
        }
        c = column->next;
    }
    return (law_value){.kind = LAW_UNSET};
}

/* ------------------------------------------------------------------ rows */

typedef struct selection { /* of the rows of a table */
    law_run *m;
    activation *f;
    const law_input *in;
    const law_table *t;
    const law_value *wanted;
} selection;

/* How often a row is there, whatever is asked of it. False: never. */
static bool row_exists(const selection *s, size_t row, law_presence *presence, const law_facts **facts)
{
    *presence = LAW_ONCE;
    *facts = NULL;
    if (s->t->marks == NULL || s->t->marks[row].kind == LAW_UNSET) {
        return true;
    }
    law_value mark = law_supposed(s->m, s->t->marks[row]);
    if (mark.kind != LAW_UNKNOWN) {
        return mark.kind != LAW_NULL;
    }
    *presence = mark.unknown->presence;
    *facts = mark.unknown->facts;
    return true;
}

/* Does the row match: never (false), or perhaps, or for sure. */
static bool row_matches(const selection *s, size_t row, law_presence *presence, const law_facts **facts)
{
    law_node equals = {.op = OP_EQUALS, .line = s->in->line, .column = (uint16_t)s->in->column};
    TRY(row_exists(s, row, presence, facts));
    for (size_t i = 0; i < s->in->mapping_count; i++) {
        law_value two[2] = {law_supposed(s->m, law_cell_of(s->t, row, s->in->mapping[i].target)), s->wanted[i]};
        if (two[0].kind == LAW_UNSET) {
            return false;
        }
        if (two[0].kind != LAW_UNKNOWN && two[1].kind != LAW_UNKNOWN) {
            TRY(law_equal(two[0], two[1]));
            continue;
        }
        law_value same = law_apply(s->m, s->f, &equals, two, 2);
        law_outlook t = law_outlook_of(same);
        TRY(same.kind == LAW_FAILED || t.may_be_true);
        if (t.may_be_false || same.kind == LAW_FAILED) {
            law_gathering g = law_gathering_of(s->m);
            law_gather_facts(&g, *facts);
            law_gather_facts_of(&g, two[0]);
            law_gather_facts_of(&g, two[1]);
            *facts = g.facts;
            *presence = *presence == LAW_ONCE ? LAW_PERHAPS : *presence;
        }
    }
    return true;
}

static law_value whole_record(const selection *s, size_t row)
{
    law_value record = s->t->rows[row];
    law_entry *fields = ARENA_ARRAY(s->m->mem, law_entry, record.hi);
    for (uint32_t i = 0; i < record.hi; i++) {
        fields[i] = (law_entry){record.fields[i].name, law_supposed(s->m, record.fields[i].value)};
    }
    return law_object(fields, record.hi);
}

static law_value project(const selection *s, size_t row)
{
    const law_input *in = s->in;
    if (in->fields == NULL) {
        return whole_record(s, row);
    }
    if (in->single_field) {
        return law_supposed(s->m, law_cell_of(s->t, row, in->fields[0]));
    }
    law_entry *fields = ARENA_ARRAY(s->m->mem, law_entry, in->field_count);
    size_t n = 0;
    for (size_t i = 0; i < in->field_count; i++) {
        law_value v = law_supposed(s->m, law_cell_of(s->t, row, in->fields[i]));
        if (v.kind != LAW_UNSET) {
            fields[n++] = (law_entry){in->field_names[i], v};
        }
    }
    return law_object(fields, n);
}

/* All rows that match, or may match. */
static law_value matching_rows(const selection *s)
{
    law_value *rows = ARENA_ARRAY(s->m->mem, law_value, s->t->row_count);
    size_t n = 0;
    for (size_t i = 0; i < s->t->row_count; i++) {
        law_presence presence;
        const law_facts *facts;
        if (!row_matches(s, i, &presence, &facts)) {
            continue;
        }
        law_value v = project(s, i);
        if (v.kind == LAW_UNSET) {
            return v;
        }
        rows[n++] = law_item(s->m, v, presence, facts);
    }
    return law_list(rows, n);
}

/* The first row that matches; null when none does. */
static law_value first_row(const selection *s)
{
    law_gathering g = law_gathering_of(s->m);
    for (size_t i = 0; i < s->t->row_count; i++) {
        law_presence presence;
        const law_facts *facts;
        if (!row_matches(s, i, &presence, &facts)) {
            continue;
        }
        law_value v = project(s, i);
        if (v.kind == LAW_UNSET) {
            return v;
        }
        law_gather(&g, v);
        law_gather_facts(&g, facts);
        if (presence == LAW_ONCE) {
            return law_gathered(&g);
        }
    }
    law_gather(&g, law_null());
    return law_gathered(&g);
}

static law_value rows_of_table(law_run *m, activation *f, const law_input *in)
{
    law_value *wanted = ARENA_ARRAY(m->mem, law_value, in->mapping_count);
    for (size_t i = 0; i < in->mapping_count; i++) {
        wanted[i] = law_eval_unknown(m, f, in->mapping[i].value);
        if (wanted[i].kind == LAW_FAILED) {
            return wanted[i];
        }
    }
    const law_table *t = law_find_table(m, in->table);
    if (t == NULL) {
        return (law_value){.kind = LAW_UNSET};
    }
    selection s = {m, f, in, t, wanted};
    return in->rows ? matching_rows(&s) : first_row(&s);
}

/* ------------------------------------------------------------------ references */

enum { SPLITS_MAX = 16 }; /* scopes that are followed apart for one reference */

static bool can_be_listed(law_value v)
{
    const law_unknown *u = v.unknown;
    return u->count > 0 && u->low.kind == LAW_UNSET && !u->anything;
}

/* The first parameter that is one of a few values, so that the article is run for each; −1 when there is none. */
static ptrdiff_t parameter_to_split(const law_scope *s, uint32_t left)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->values[i].kind == LAW_UNKNOWN && can_be_listed(s->values[i]) && s->values[i].unknown->count <= left) {
            return (ptrdiff_t)i;
        }
    }
    return -1;
}

typedef struct reference {
    law_run *m;
    activation *f;
    const law_input *in;
    const law_target *t;
} reference;

static law_value run_target(const reference *r, law_scope *s)
{
    if (r->t->article == NULL) {
        return law_no_target(r->m, r->f, r->in, r->t);
    }
    activation *x = law_run_article(r->m, r->t->article, s);
    if (x == NULL) {
        return (law_value){.kind = LAW_FAILED};
    }
    law_value v = law_activation_output(x, r->in->output, r->t->slot);
    if (v.kind == LAW_UNSET) {
        return law_no_target(r->m, r->f, r->in, r->t);
    }
    const law_noted *noted = x->may_fail ? law_noted_failure(r->m, x) : NULL;
    return noted != NULL ? law_with_failure(r->m, v, noted->failure, noted->facts) : v;
}

/* Runs the article for everything that the parameters may be; `left` scopes may still be made. */
static law_value run_for_all(const reference *r, law_scope *s, uint32_t left)
{
    ptrdiff_t which = parameter_to_split(s, left);
    if (which < 0) {
        return run_target(r, s);
    }
    const law_unknown *u = s->values[which].unknown;
    law_gathering g = law_gathering_of(r->m);
    law_gather_facts(&g, u->facts);
    law_gather_failure(&g, u->failure);
    for (uint32_t i = 0; i < u->count; i++) {
        law_before before = law_before_trying(r->m);
        law_value *values = arena_array(r->m->mem, s->count, sizeof *values);
        memcpy(values, s->values, s->count * sizeof *values);
        values[which] = u->values[i];
        law_value v = run_for_all(r, law_scope_of(r->m, s->names, values, s->count), left / u->count);
        if (v.kind == LAW_FAILED) {
            law_put_back(r->m, before);
        }
        law_gather(&g, v);
    }
    return law_gathered(&g);
}

static law_value follow_reference(law_run *m, activation *f, const law_input *in)
{
    law_value failed = {.kind = LAW_FAILED};
    reference r = {m, f, in, &m->view->targets[in->reference]};
    if (!law_run_enter(m, f->article, in->line)) {
        return failed;
    }
    law_scope *s = in->source == SOURCE_INTERNAL ? (in->has_mapping ? law_internal_scope(m, f, in) : f->scope)
                                                 : law_new_scope(m, f, in);
    if (s == NULL) {
        return failed;
    }
    law_value v = run_for_all(&r, s, SPLITS_MAX);
    m->nesting -= v.kind != LAW_FAILED;
    return v;
}

bool law_resolve_unknown(law_run *m, activation *f, const law_input *in)
{
    law_value v = in->source != SOURCE_TABLE ? ask_sources(m, f, in) : (law_value){.kind = LAW_UNSET};
    if (v.kind == LAW_UNSET && in->source != SOURCE_NONE) {
        v = in->source == SOURCE_TABLE ? rows_of_table(m, f, in) : follow_reference(m, f, in);
    }
    if (v.kind == LAW_FAILED) {
        return false;
    }
    f->slots[in->slot] = v;
    if (!in->lazy) { /* an input that fails is an article that fails, also when nobody reads it */
        law_note_failure_of(m, f, v);
    }
    return true;
}
