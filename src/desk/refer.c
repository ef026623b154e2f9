/* Do the pieces of the content refer to each other? Asked once, when the desk opens, so that no resident meets the mistake. */
#include "base/file.h"
#include "desk/inside.h"

#include "base/banned.h"

enum { LAW_BYTES_MAX = 1000000 };

typedef struct checking {
    const desk *d;
    arena *a; /* forgotten afterwards */
    law_view **views;
    size_t view_count, view_cap;
    str file; /* of the law under way */
    err *e;
} checking;

/* ------------------------------------------------------------------ schemes → laws */

static const law_view *view_on(checking *c, date day)
{
    for (size_t i = 0; i < c->view_count; i++) {
        if (law_view_day(c->views[i]) == day) {
            return c->views[i];
        }
    }
    law_view *v = law_view_at(c->d->laws, day);
    arena_defer(c->a, (void (*)(void *))law_view_free, v);
    ARENA_PUSH(c->a, c->views, c->view_count, c->view_cap, v);
    return v;
}

/* Every version of the law must have the output: an overview may be asked for a day in the past. */
static bool check_output(checking *c, str who, const desk_output *o)
{
    str file = c->d->schemes.file;
    if (law_corpus_find(c->d->laws, o->law) == NULL) {
        return err_at(c->e, ERR_INPUT, 0, file, o->line, o->column,
                      STR_FMT " asks the law '" STR_FMT "', which is not in content/laws", STR_ARG(who),
                      STR_ARG(o->law));
    }
    law_entry person = {DESK_PERSON, law_text(S("x"))};
    law_request q = {
        .law = o->law, .outputs = &o->name, .output_count = 1, .parameters = &person, .parameter_count = 1};
    for (size_t i = 0; i < law_corpus_count(c->d->laws); i++) {
        law_version_info info = law_version_describe(law_corpus_at_index(c->d->laws, i));
        date from;
        err why = {0};
        if (!str_eq(info.id, o->law) || !date_parse(info.valid_from, &from)) {
            continue;
        }
        if (law_plan_new(c->a, view_on(c, from), &q, &why) == NULL) {
            return err_at(c->e, ERR_INPUT, 0, file, o->line, o->column,
                          STR_FMT " asks for '" STR_FMT "', which " STR_FMT " of " STR_FMT " cannot answer: %s",
                          STR_ARG(who), STR_ARG(o->name), STR_ARG(o->law), STR_ARG(info.valid_from), why.message);
        }
    }
    return true;
}

static bool check_outputs(checking *c, str who, const desk_output *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        TRY(check_output(c, who, &list[i]));
    }
    return true;
}

/* Who receives a scheme must be able to say so, or it is offered again. */
static bool check_can_be_received(checking *c, const desk_scheme *s)
{
    const fact_definition *f = desk_fact(&c->d->facts, DESK_RECEIVED, DESK_SCHEME);
    for (size_t i = 0; i < f->value_count; i++) {
        if (str_eq(f->values[i], s->id)) {
            return true;
        }
    }
    return err_at(c->e, ERR_INPUT, 0, c->d->schemes.file, s->right.line, s->right.column,
                  "scheme '" STR_FMT "' is not among the values of '" STR_FMT "' (table '" STR_FMT
                  "') in facts/facts.yaml; add it there",
                  STR_ARG(s->id), STR_ARG(DESK_SCHEME), STR_ARG(DESK_RECEIVED));
}

/* A change in a table that does not exist would never be reported. */
static bool check_reported(checking *c, const desk_scheme *s)
{
    for (size_t i = 0; i < s->report_on_count; i++) {
        if (desk_table(&c->d->facts, s->report_on[i]) == NULL) {
            return err_at(c->e, ERR_INPUT, 0, c->d->schemes.file, s->report_line[i], 0,
                          "the table '" STR_FMT "' is not in facts/facts.yaml; add it there, or correct the name",
                          STR_ARG(s->report_on[i]));
        }
    }
    return true;
}

static bool check_scheme(checking *c, const desk_scheme *s)
{
    const desk_output single[] = {s->right, s->body, s->period, s->amount, s->shared_with, s->whole};
    str who = str_printf(c->a, "scheme '" STR_FMT "'", STR_ARG(s->id));
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++) {
        TRY(single[i].name.n == 0 || check_output(c, who, &single[i]));
    }
    for (size_t i = 0; i < s->term_count; i++) {
        TRY(check_output(c, who, &s->terms[i].output));
    }
    TRY(check_can_be_received(c, s) && check_reported(c, s));
    TRY(check_outputs(c, who, s->more, s->more_count));
    return check_outputs(c, who, s->explain, s->explain_count);
}

static bool check_income(checking *c, const desk_income *income)
{
    const desk_output all[] = {income->own, income->work, income->benefits, income->other, income->received};
    return income->law.n == 0 || (check_outputs(c, S("'income'"), all, sizeof all / sizeof all[0]) &&
                                  (income->rent.name.n == 0 || check_output(c, S("'income'"), &income->rent)));
}

/* ------------------------------------------------------------------ laws → facts */

static bool check_column(checking *c, str table, const doc *column)
{
    if (column == NULL || column->kind != DOC_SCALAR || desk_fact(&c->d->facts, table, column->text) != NULL) {
        return true; /* what is no name at all, the law engine refuses */
    }
    return err_at(c->e, ERR_INPUT, 0, c->file, column->line, column->column,
                  "the table '" STR_FMT "' has no column '" STR_FMT "' in facts/facts.yaml; add it there",
                  STR_ARG(table), STR_ARG(column->text));
}

static bool check_columns(checking *c, str table, const doc *list)
{
    for (size_t i = 0; list != NULL && list->kind == DOC_LIST && i < list->n; i++) {
        TRY(check_column(c, table, list->items[i]));
    }
    return true;
}

static bool check_table(checking *c, const doc *source, const doc *table)
{
    if (table->kind != DOC_SCALAR || desk_table(&c->d->facts, table->text) == NULL) {
        return err_at(c->e, ERR_INPUT, 0, c->file, table->line, table->column,
                      "this table is not in facts/facts.yaml; add it there, or correct the name");
    }
    TRY(check_column(c, table->text, doc_get(source, S("field"))));
    TRY(check_columns(c, table->text, doc_get(source, S("fields"))));
    const doc *select = doc_get(source, S("select_on"));
    for (size_t i = 0; select != NULL && select->kind == DOC_LIST && i < select->n; i++) {
        TRY(check_column(c, table->text, doc_get(select->items[i], S("name"))));
    }
    return true;
}

/* `source: {}`: a fact about the person, so a column of a table with one row for each. */
static bool check_fact(checking *c, const doc *name)
{
    for (size_t i = 0; name != NULL && name->kind == DOC_SCALAR && i < c->d->facts.table_count; i++) {
        const fact_table_definition *t = &c->d->facts.tables[i];
        if (!t->many && desk_fact(&c->d->facts, t->name, name->text) != NULL) {
            return true;
        }
    }
    return name == NULL || name->kind != DOC_SCALAR ||
           err_at(c->e, ERR_INPUT, 0, c->file, name->line, name->column,
                  "the fact '" STR_FMT "' is not in facts/facts.yaml; add it there, or correct the name",
                  STR_ARG(name->text));
}

static bool check_article(checking *c, const doc *article)
{
    const doc *execution = doc_get(doc_get(article, S("machine_readable")), S("execution"));
    const doc *inputs = doc_get(execution, S("input"));
    for (size_t i = 0; inputs != NULL && inputs->kind == DOC_LIST && i < inputs->n; i++) {
        const doc *source = doc_get(inputs->items[i], S("source"));
        const doc *table = doc_get(source, S("table"));
        if (table != NULL) {
            TRY(check_table(c, source, table));
        } else if (source != NULL && source->kind == DOC_MAP && source->n == 0) {
            TRY(check_fact(c, doc_get(inputs->items[i], S("name"))));
        }
    }
    return true;
}

/* The corpus keeps programs, not the names of tables: the file is read once more. */
static bool check_law(checking *c, const law_version *v)
{
    const doc *top;
    str text;
    c->file = law_version_describe(v).file;
    TRY(file_read(c->a, c->file, LAW_BYTES_MAX, &text, c->e));
    TRY(doc_read_yaml(c->a, c->file, text, &top, c->e));
    const doc *articles = doc_get(top, S("articles"));
    for (size_t i = 0; articles != NULL && articles->kind == DOC_LIST && i < articles->n; i++) {
        TRY(check_article(c, articles->items[i]));
    }
    return true;
}

/* ------------------------------------------------------------------ facts */

static bool check_catalogue(const desk *d, err *e)
{
    const struct {
        str table, column;
    } needed[] = {{DESK_CHILDREN, DESK_PERSON}, {DESK_CHILDREN, DESK_CHILD},  {DESK_RELATIONS, DESK_PERSON},
                  {DESK_RELATIONS, DESK_OTHER}, {DESK_INCOMES, DESK_PERSON},  {DESK_INCOMES, DESK_KIND},
                  {DESK_RECEIVED, DESK_PERSON}, {DESK_RECEIVED, DESK_SCHEME}, {DESK_RECEIVED, DESK_SINCE}};
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (desk_fact(&d->facts, needed[i].table, needed[i].column) == NULL) {
            return err_at(e, ERR_INPUT, 0, d->facts_file, 0, 0,
                          "the overview needs the column '" STR_FMT "' of the table '" STR_FMT "', which is not here",
                          STR_ARG(needed[i].column), STR_ARG(needed[i].table));
        }
    }
    for (size_t i = 0; i < d->facts.table_count; i++) {
        const fact_table_definition *t = &d->facts.tables[i];
        if (t->many && str_eq(t->key, DESK_PERSON)) { /* a plain input would find the column of a child */
            return err_at(e, ERR_INPUT, 0, d->facts_file, 0, 0,
                          "the table '" STR_FMT "' has several rows for a person, so its key cannot be '" STR_FMT "'",
                          STR_ARG(t->name), STR_ARG(t->key));
        }
    }
    return true;
}

static bool check_all(checking *c)
{
    TRY(check_catalogue(c->d, c->e));
    for (size_t i = 0; i < c->d->schemes.count; i++) {
        TRY(check_scheme(c, &c->d->schemes.list[i]));
    }
    TRY(check_income(c, &c->d->schemes.income));
    const desk_output *talk = &c->d->schemes.first_talk;
    TRY(talk->name.n == 0 || check_output(c, S("'first_talk'"), talk));
    const desk_output *pension = &c->d->schemes.pension_age;
    TRY(pension->name.n == 0 || check_output(c, S("'pension_age'"), pension));
    for (size_t i = 0; i < law_corpus_count(c->d->laws); i++) {
        TRY(check_law(c, law_corpus_at_index(c->d->laws, i)));
    }
    return true;
}

bool desk_check(const desk *d, err *e)
{
    checking c = {.d = d, .a = arena_new(), .e = e};
    bool good = check_all(&c);
    arena_free(c.a);
    return good;
}
