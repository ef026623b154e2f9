/* `samenhang law terms`. */
#include "law/terms.h"

#include "base/file.h"
#include "cli/law_input.h"
#include "cli/wishes.h"

#include "base/banned.h"

enum { TERMS_BYTES_MAX = 1 << 20, TERMS_WIDTH = 120, COLUMNS_MAX = 5, COLUMN_MIN = 14, COLUMN_AGES = 12 };

/* ------------------------------------------------------------------ reading */

typedef struct showing {
    arena *a;
    law_corpus *c;
    law_view *view;
    law_terms terms;
    text_language lang;
    size_t width;
    buf out;
} showing;

/* --terms, else terms.yaml beside the laws when it is there. */
static bool read_told(cli_call *call, str beside, str *path, str *yaml, err *e)
{
    *path = cli_value(call, "terms");
    if (path->n == 0) {
        *path = str_printf(call->a, STR_FMT "/terms.yaml", STR_ARG(beside));
        if (!file_exists(*path)) {
            *yaml = STR_NULL;
            return true;
        }
    }
    return file_read(call->a, *path, TERMS_BYTES_MAX, yaml, e);
}

static bool open_terms(cli_call *call, const cli_wishes *w, showing *s, err *e)
{
    str own = str_printf(call->a, STR_FMT "/laws", STR_ARG(cli_content_directory(call)));
    str given = cli_value(call, "laws"), path, yaml;
    TRY((given.n > 0 || cli_need_content(call, w->lang, e)) && cli_load_laws(call, own, &s->c, e) &&
        read_told(call, given.n > 0 ? given : own, &path, &yaml, e));
    s->view = law_view_at(s->c, w->has_day ? w->day : w->today);
    arena_defer(call->a, (void (*)(void *))law_view_free, s->view);
    return law_terms_read(call->a, s->c, s->view, path, yaml, &s->terms, e);
}

/* ------------------------------------------------------------------ tables */

static void put_spaces(buf *b, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buf_char(b, ' ');
    }
}

/* Takes from *text what fits on a line of `width` characters; a longer word is cut. */
static str take_line(str *text, size_t width)
{
    size_t end = 0, last = 0;
    *text = str_trim(*text);
    for (size_t i = 0, characters = 0; i <= text->n && characters <= width; i++) {
        bool at_end = i == text->n;
        if (at_end || text->p[i] == ' ') {
            end = i;
        }
        last = i;
        characters += !at_end && ((unsigned char)text->p[i] & 0xC0) != 0x80;
    }
    end = end > 0 ? end : last;
    str line = str_cut(*text, 0, end);
    *text = str_from(*text, end);
    return line;
}

/* One row; each cell is broken over lines in its own column. */
static void put_row(showing *s, const str *cells, const size_t *widths, size_t n)
{
    str rest[COLUMNS_MAX];
    bool more = true;
    for (size_t i = 0; i < n; i++) {
        rest[i] = cells[i];
    }
    while (more) {
        size_t behind = 0; /* spaces owed before the next cell */
        more = false;
        for (size_t i = 0; i < n; i++) {
            str line = take_line(&rest[i], widths[i]);
            if (line.n > 0) {
                put_spaces(&s->out, behind);
                buf_put(&s->out, line);
                behind = 0;
            }
            behind += widths[i] + 2 - (line.n > 0 ? str_utf8_len(line) : 0);
            more = more || str_trim(rest[i]).n > 0;
        }
        buf_char(&s->out, '\n');
    }
}

static void put_heading(showing *s, str text, char under)
{
    buf_char(&s->out, '\n');
    buf_put(&s->out, text);
    buf_char(&s->out, '\n');
    for (size_t i = 0; i < str_utf8_len(text) && i < s->width; i++) {
        buf_char(&s->out, under);
    }
    buf_char(&s->out, '\n');
}

static void put_wrapped(showing *s, size_t indent, str text)
{
    while (str_trim(text).n > 0) {
        put_spaces(&s->out, indent);
        buf_put(&s->out, take_line(&text, s->width - indent));
        buf_char(&s->out, '\n');
    }
}

/* A table, or on a narrow page each cell below its title. */
static void put_table(showing *s, const str *titles, const str *cells, size_t columns, size_t rows)
{
    bool ages = columns == COLUMNS_MAX; /* the last column has a few numbers */
    size_t room = s->width + 2 - (ages && s->width > COLUMN_AGES ? COLUMN_AGES + 2 : 0);
    size_t widths[COLUMNS_MAX], each = room / (columns - ages) - 2;
    bool narrow = each < COLUMN_MIN;
    for (size_t i = 0; i < columns; i++) {
        widths[i] = ages && i + 1 == columns ? COLUMN_AGES : each;
    }
    if (!narrow) {
        put_row(s, titles, widths, columns);
    }
    for (size_t r = 0; r < rows; r++) {
        const str *row = cells + r * columns;
        if (!narrow) {
            put_row(s, row, widths, columns);
            continue;
        }
        put_wrapped(s, 0, row[0]);
        for (size_t i = 1; i < columns; i++) {
            if (row[i].n > 0) {
                put_wrapped(s, 2, str_printf(s->a, STR_FMT ": " STR_FMT, STR_ARG(titles[i]), STR_ARG(row[i])));
            }
        }
    }
}

/* ------------------------------------------------------------------ words */

static str law_name(const showing *s, str id)
{
    const law_version *v = law_corpus_find(s->c, id);
    str name = v != NULL ? law_version_describe(v).name : STR_NULL;
    return name.n > 0 ? name : id;
}

static str place_text(const showing *s, str law, str article)
{
    return TEXT(s->a, s->lang, "terms.place", law_name(s, law), article);
}

static str border_text(const showing *s, const law_border *b)
{
    str number = law_value_text(s->a, b->number);
    str unit = TEXT(s->a, s->lang, str_copy(s->a, str_printf(s->a, "terms.unit.%s", b->unit)).p);
    return str_printf(s->a, "%s " STR_FMT " " STR_FMT, b->relation, STR_ARG(number), STR_ARG(unit));
}

static str plain_name(const showing *s, str name) /* aantal_kinderen → aantal kinderen */
{
    buf b = buf_in(s->a);
    for (size_t i = 0; i < name.n; i++) {
        buf_char(&b, name.p[i] == '_' ? ' ' : name.p[i]);
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ told, as text */

static str ages_text(const showing *s, const law_definition *d)
{
    buf b = buf_in(s->a);
    for (size_t i = 0; i < d->age_count; i++) {
        buf_printf(&b, "%s" STR_FMT, i > 0 ? ", " : "", STR_ARG(law_value_text(s->a, d->ages[i]->number)));
    }
    return buf_str(&b);
}

static str time_text(const showing *s, const law_definition *d)
{
    str period = d->period[s->lang], day = d->day[s->lang];
    return str_printf(s->a, STR_FMT "%s" STR_FMT, STR_ARG(period), period.n > 0 && day.n > 0 ? " " : "", STR_ARG(day));
}

static void put_concept(showing *s, const law_concept *c)
{
    const str titles[] = {TEXT(s->a, s->lang, "terms.column.law"), TEXT(s->a, s->lang, "terms.column.counts"),
                          TEXT(s->a, s->lang, "terms.column.excludes"), TEXT(s->a, s->lang, "terms.column.time"),
                          TEXT(s->a, s->lang, "terms.column.ages")};
    enum { COLUMNS = sizeof titles / sizeof titles[0] };
    str *cells = ARENA_ARRAY(s->a, str, c->definition_count * COLUMNS);
    for (size_t i = 0; i < c->definition_count; i++) {
        const law_definition *d = &c->definitions[i];
        str *row = cells + i * COLUMNS;
        row[0] = place_text(s, d->law, d->article);
        row[1] = d->counts[s->lang];
        row[2] = d->excludes[s->lang];
        row[3] = time_text(s, d);
        row[4] = ages_text(s, d);
    }
    put_heading(s, c->name[s->lang], '-');
    put_table(s, titles, cells, COLUMNS, c->definition_count);
    for (size_t i = 0; i < c->clash_count; i++) {
        put_wrapped(s, 0, TEXT(s->a, s->lang, "terms.clash", c->clashes[i].says[s->lang]));
        put_wrapped(s, 2, TEXT(s->a, s->lang, "terms.household", c->clashes[i].household[s->lang]));
    }
}

static void put_subjects(showing *s)
{
    for (int subject = 0; subject < LAW_SUBJECTS; subject++) {
        bool titled = false;
        for (size_t i = 0; i < s->terms.concept_count; i++) {
            const law_concept *c = &s->terms.concepts[i];
            if (c->subject != (law_subject)subject || c->definition_count == 0) {
                continue;
            }
            if (!titled) {
                put_heading(s, TEXT(s->a, s->lang, str_printf(s->a, "terms.subject.%s", law_subject_names[subject]).p),
                            '=');
            }
            titled = true;
            put_concept(s, c);
        }
    }
}

/* ------------------------------------------------------------------ found, as text */

static void put_borders(showing *s, law_border_kind kind, const char *title)
{
    enum { COLUMNS = 3 };
    const str titles[] = {TEXT(s->a, s->lang, "terms.column.law"), TEXT(s->a, s->lang, "terms.column.number"),
                          TEXT(s->a, s->lang, "terms.column.what")};
    const law_found_terms *f = &s->terms.found;
    str *cells = ARENA_ARRAY(s->a, str, f->border_count * COLUMNS);
    size_t n = 0;
    for (size_t i = 0; i < f->border_count; i++) {
        const law_border *b = &f->borders[i];
        if (b->kind == kind) {
            str *row = cells + n++ * COLUMNS;
            row[0] = place_text(s, b->place.law, b->place.article);
            row[1] = border_text(s, b);
            row[2] = str_printf(s->a, STR_FMT "%s" STR_FMT, STR_ARG(plain_name(s, b->what)), b->what.n > 0 ? ": " : "",
                                STR_ARG(plain_name(s, b->place.output)));
        }
    }
    put_heading(s, TEXT(s->a, s->lang, title), '=');
    if (n == 0) {
        put_wrapped(s, 0, TEXT(s->a, s->lang, "terms.found.none"));
    } else {
        put_table(s, titles, cells, COLUMNS, n);
    }
}

static bool is_income(const showing *s, const law_kinds *k)
{
    return s->terms.table.n == 0 || (str_eq(k->table, s->terms.table) && str_eq(k->column, s->terms.column));
}

static str kinds_text(const showing *s, const law_kinds *k)
{
    buf b = buf_in(s->a);
    for (size_t i = 0; i < k->count; i++) {
        buf_printf(&b, "%s" STR_FMT, i > 0 ? ", " : "", STR_ARG(plain_name(s, k->kinds[i])));
    }
    return TEXT(s->a, s->lang, k->others ? "terms.kinds.others" : "terms.kinds.these", buf_str(&b));
}

static void put_kinds(showing *s)
{
    enum { COLUMNS = 3 };
    const str titles[] = {TEXT(s->a, s->lang, "terms.column.law"), TEXT(s->a, s->lang, "terms.column.kinds"),
                          TEXT(s->a, s->lang, "terms.column.output")};
    const law_found_terms *f = &s->terms.found;
    str *cells = ARENA_ARRAY(s->a, str, f->kinds_count * COLUMNS);
    size_t n = 0;
    for (size_t i = 0; i < f->kinds_count; i++) {
        const law_kinds *k = &f->kinds[i];
        if (is_income(s, k)) {
            str *row = cells + n++ * COLUMNS;
            row[0] = place_text(s, k->place.law, k->place.article);
            row[1] = kinds_text(s, k);
            row[2] = plain_name(s, k->place.output);
        }
    }
    put_heading(s, TEXT(s->a, s->lang, "terms.found.kinds"), '=');
    if (n == 0) {
        put_wrapped(s, 0, TEXT(s->a, s->lang, "terms.found.none"));
    } else {
        put_table(s, titles, cells, COLUMNS, n);
    }
}

static void put_text(showing *s)
{
    put_wrapped(s, 0, TEXT(s->a, s->lang, "terms.day", text_date(s->a, s->lang, law_view_day(s->view))));
    put_subjects(s);
    put_borders(s, LAW_BORDER_AGE, "terms.found.ages");
    put_borders(s, LAW_BORDER_PERIOD, "terms.found.periods");
    put_borders(s, LAW_BORDER_DEADLINE, "terms.found.deadlines");
    put_kinds(s);
    cli_print(buf_str(&s->out));
}

/* ------------------------------------------------------------------ JSON */

static void json_place(json *j, const law_place *p)
{
    json_text(j, "law", p->law);
    json_text(j, "article", p->article);
    json_text(j, "output", p->output);
    json_text(j, "file", p->file);
    json_key(j, S("line"));
    json_int(j, p->line);
}

static void json_two(json *j, const char *key, const str texts[TEXT_LANGUAGES])
{
    json_key(j, str_of(key));
    json_object(j);
    json_text(j, "nl", texts[TEXT_NL]);
    json_text(j, "en", texts[TEXT_EN]);
    json_object_end(j);
}

static void json_definition(json *j, const law_definition *d)
{
    json_object(j);
    json_text(j, "law", d->law);
    json_text(j, "article", d->article);
    json_text(j, "output", d->output);
    json_two(j, "counts", d->counts);
    json_two(j, "excludes", d->excludes);
    json_two(j, "period", d->period);
    json_two(j, "day", d->day);
    json_key(j, S("ages"));
    json_array(j);
    for (size_t i = 0; i < d->age_count; i++) {
        law_value_json(j, d->ages[i]->number);
    }
    json_array_end(j);
    json_object_end(j);
}

static void json_concept(json *j, const law_concept *c)
{
    json_object(j);
    json_text(j, "id", c->id);
    json_text(j, "subject", str_of(law_subject_names[c->subject]));
    json_two(j, "name", c->name);
    json_key(j, S("definitions"));
    json_array(j);
    for (size_t i = 0; i < c->definition_count; i++) {
        json_definition(j, &c->definitions[i]);
    }
    json_array_end(j);
    json_key(j, S("clashes"));
    json_array(j);
    for (size_t i = 0; i < c->clash_count; i++) {
        json_object(j);
        json_text(j, "id", c->clashes[i].id);
        json_two(j, "says", c->clashes[i].says);
        json_two(j, "household", c->clashes[i].household);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

static void json_borders(json *j, const law_found_terms *f)
{
    static const char *const names[] = {
        [LAW_BORDER_AGE] = "age", [LAW_BORDER_PERIOD] = "period", [LAW_BORDER_DEADLINE] = "deadline"};
    json_key(j, S("borders"));
    json_array(j);
    for (size_t i = 0; i < f->border_count; i++) {
        const law_border *b = &f->borders[i];
        json_object(j);
        json_text(j, "kind", str_of(names[b->kind]));
        json_text(j, "relation", str_of(b->relation));
        json_key(j, S("number"));
        law_value_json(j, b->number);
        json_text(j, "unit", str_of(b->unit));
        json_text(j, "what", b->what);
        json_place(j, &b->place);
        json_object_end(j);
    }
    json_array_end(j);
}

static void json_kinds(json *j, const law_found_terms *f)
{
    json_key(j, S("kinds"));
    json_array(j);
    for (size_t i = 0; i < f->kinds_count; i++) {
        const law_kinds *k = &f->kinds[i];
        json_object(j);
        json_text(j, "table", k->table);
        json_text(j, "column", k->column);
        json_key(j, S("others"));
        json_bool(j, k->others);
        json_key(j, S("kinds"));
        json_array(j);
        for (size_t v = 0; v < k->count; v++) {
            json_str(j, k->kinds[v]);
        }
        json_array_end(j);
        json_place(j, &k->place);
        json_object_end(j);
    }
    json_array_end(j);
}

static bool print_terms_json(showing *s)
{
    json j = json_to(&s->out, 2);
    json_object(&j);
    json_text(&j, "date", date_text(s->a, law_view_day(s->view)));
    json_key(&j, S("concepts"));
    json_array(&j);
    for (size_t i = 0; i < s->terms.concept_count; i++) {
        json_concept(&j, &s->terms.concepts[i]);
    }
    json_array_end(&j);
    json_borders(&j, &s->terms.found);
    json_kinds(&j, &s->terms.found);
    json_object_end(&j);
    return cli_print_json(&s->out);
}

/* ------------------------------------------------------------------ the command */

static bool run_terms(cli_call *call, err *e)
{
    cli_wishes w;
    TRY(cli_read_wishes(call, &w, e));
    showing s = {.a = call->a, .lang = w.lang, .out = buf_in(call->a)};
    s.width = cli_value(call, "width").n > 0 ? (size_t)w.width : TERMS_WIDTH;
    TRY(open_terms(call, &w, &s, e));
    if (cli_flag(call, "json")) {
        return print_terms_json(&s);
    }
    put_text(&s);
    return true;
}

static const cli_option terms_options[] = {
    {.name = "laws",
     .value = "PATH",
     .repeats = true,
     .help = "a law file, or a directory with law files (*.yaml) at any depth; without it 'laws' in --content"},
    {.name = "terms", .value = "FILE", .help = "what people say of the terms; without it terms.yaml beside the laws"},
    {.name = "date",
     .value = "DAY",
     .help = "the day on which the laws are looked at, as YYYY-MM-DD; without it today"},
    {CLI_OPTION_CONTENT},
    {CLI_OPTION_LANG},
    {.name = "width", .value = "N", .help = "characters on a line; without it 120"},
    {.name = "json", .help = "print JSON: date, concepts, borders and kinds"},
    {0},
};

const cli_command cli_law_terms = {
    .words = {"law", "terms"},
    .help = "Compare what the laws mean by income, household, age, period and deadline, and show where they clash.",
    .details =
        "Two parts. First what people wrote down in terms.yaml: for each concept what each law counts and what not, "
        "over "
        "which time and on which day, and each clash with a household that it hurts. That file is checked against the "
        "laws: every article and outcome in it exists, and every number in a clash is one that the article computes "
        "with.\n"
        "Then what is found in the laws themselves: every age that something is compared with, every length of time, "
        "every deadline, and every list of kinds of income.",
    .example = "samenhang law terms --lang en",
    .options = terms_options,
    .run = run_terms,
};
