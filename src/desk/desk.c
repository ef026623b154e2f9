#include "desk/actions.h"

#include "base/file.h"

#include "base/banned.h"

enum { CONTENT_BYTES_MAX = 1 << 20 };

/* ------------------------------------------------------------------ loading */

static bool read_content(arena *a, str directory, const char *below, str *path, str *text, err *e)
{
    *path = str_printf(a, STR_FMT "/%s", STR_ARG(directory), below);
    return file_read(a, *path, CONTENT_BYTES_MAX, text, e);
}

static bool load_laws(desk *d, str directory, err *e)
{
    str below = str_printf(d->mem, STR_FMT "/laws", STR_ARG(directory));
    d->laws = law_corpus_new();
    arena_defer(d->mem, (void (*)(void *))law_corpus_free, d->laws);
    TRY(law_corpus_add_directory(d->laws, below, e));
    TRY(law_corpus_seal(d->laws, e));
    return law_corpus_count(d->laws) > 0 || err_at(e, ERR_INPUT, 0, below, 0, 0, "no law is found here");
}

/* Asked for each overview, and the same for all of them. */
static int last_year(const law_corpus *laws)
{
    int last = 0;
    for (size_t i = 0; i < law_corpus_count(laws); i++) {
        date from;
        law_version_info info = law_version_describe(law_corpus_at_index(laws, i));
        int year = date_parse(info.valid_from, &from) ? date_to_ymd(from).year : 0;
        last = year > last ? year : last;
    }
    return last;
}

static const desk_columns *columns_of(arena *a, const fact_catalogue *c)
{
    desk_columns *tables = ARENA_ARRAY(a, desk_columns, c->table_count);
    for (size_t i = 0; i < c->table_count; i++) {
        tables[i].list = ARENA_ARRAY(a, const fact_definition *, c->fact_count);
        for (size_t j = 0; j < c->fact_count; j++) {
            const fact_definition *f = &c->facts[j];
            if (str_eq(f->table, c->tables[i].name) && f->file_key.n > 0 && f->question[TEXT_NL].n > 0) {
                tables[i].list[tables[i].n++] = f;
            }
        }
    }
    return tables;
}

/* Birth dates stand in three tables; they are one fact. */
static const uint32_t *same_facts(arena *a, const fact_catalogue *c)
{
    uint32_t *same = ARENA_ARRAY(a, uint32_t, c->fact_count);
    for (uint32_t i = 0; i < c->fact_count; i++) {
        const fact_definition *f = &c->facts[i];
        same[i] = i;
        for (uint32_t j = 0; j < i && same[i] == i && f->type == FACT_DATE && f->file_key.n > 0; j++) {
            same[i] = c->facts[j].type == FACT_DATE && str_eq(c->facts[j].file_key, f->file_key) ? j : i;
        }
    }
    return same;
}

static bool load(desk *d, str directory, err *e)
{
    str path, text;
    TRY(load_laws(d, directory, e));
    TRY(read_content(d->mem, directory, "facts/facts.yaml", &d->facts_file, &text, e));
    TRY(fact_catalogue_read(d->mem, d->facts_file, text, &d->facts, e));
    TRY(read_content(d->mem, directory, "laws/schemes.yaml", &path, &text, e));
    TRY(desk_schemes_read(d->mem, path, text, &d->schemes, e));
    d->columns = columns_of(d->mem, &d->facts);
    d->same = same_facts(d->mem, &d->facts);
    d->last_year = last_year(d->laws);
    d->views = desk_views_new(d->mem);
    TRY(read_content(d->mem, directory, "worries/words.yaml", &path, &text, e));
    TRY(worries_read(d->mem, path, text, &d->worries, e));
    path = str_printf(d->mem, STR_FMT "/services", STR_ARG(directory));
    TRY(services_open(d->mem, path, STR_NULL, &d->services, e) && worries_check(&d->worries, &d->services, e));
    return desk_underneath_read(d, directory, e) && desk_actions_read(d, directory, e) && desk_check(d, e);
}

desk *desk_open(str content_directory, err *e)
{
    arena *mem = arena_new();
    desk *d = ARENA_NEW(mem, desk);
    d->mem = mem;
    d->directory = str_copy(mem, content_directory);
    if (!load(d, d->directory, e)) {
        desk_free(d);
        return NULL;
    }
    return d;
}

void desk_free(desk *d)
{
    if (d != NULL) {
        arena_free(d->mem);
    }
}

const fact_catalogue *desk_facts(const desk *d)
{
    return &d->facts;
}

const law_corpus *desk_laws(const desk *d)
{
    return d->laws;
}

/* ------------------------------------------------------------------ the catalogue */

const fact_table_definition *desk_table(const fact_catalogue *c, str name)
{
    for (size_t i = 0; i < c->table_count; i++) {
        if (str_eq(c->tables[i].name, name)) {
            return &c->tables[i];
        }
    }
    return NULL;
}

const fact_definition *desk_fact(const fact_catalogue *c, str table, str column)
{
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].table, table) && str_eq(c->facts[i].name, column)) {
            return &c->facts[i];
        }
    }
    return NULL;
}

str desk_choice_label(const desk_case *k, const fact_definition *f, str value)
{
    for (size_t i = 0; f != NULL && i < f->value_count; i++) {
        if (str_eq(f->values[i], value)) {
            return f->labels[k->lang][i];
        }
    }
    return value;
}

/* ------------------------------------------------------------------ a case */

bool desk_case_begin(desk_case *k, const desk *d, arena *a, const household *h, date today, text_language lang,
                     bool bare, err *e)
{
    *k = (desk_case){.d = d, .a = a, .h = h, .day = h->has_day ? h->day : today, .lang = lang, .bare = bare};
    k->unknowns = ARENA_NEW(a, desk_unknowns);
    k->effort = ARENA_NEW(a, int64_t);
    *k->effort = DESK_EFFORT;
    k->data = law_data_new(d->laws);
    k->shared = desk_view_take(d, k->day);
    k->view = desk_view_laws(k->shared);
    k->run = law_run_new();
    k->trial = law_run_new();
    if (!desk_register(k, e)) {
        desk_case_end(k);
        return false;
    }
    law_series_begin(k->run, k->view, k->data, !bare);
    return true;
}

bool desk_need_unknowns(const desk_case *k, err *e)
{
    desk_unknowns *u = k->unknowns;
    TRY(u->data != NULL || desk_find_unknowns(k, false, u, e));
    desk_word_questions(k, u);
    return true;
}

void desk_case_end(desk_case *k)
{
    law_run_free(k->run);
    law_run_free(k->trial);
    law_data_free(k->data);
    desk_view_give_back(k->d, k->shared);
}
