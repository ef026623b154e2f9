/* What no one gave → the fact, of whom, and the question that the catalogue has for it. */
#include "desk/inside.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ of whom */

static bool is_unfinished(const law_event *v)
{
    return v->size == 0;
}

/* The person that an input hands on to the article it refers to: its mapping was read just before the article began. */
static str handed_on(const desk_case *k, const law_trace *t, size_t input)
{
    str person = STR_NULL;
    for (size_t i = input + 1; i < t->count && !is_unfinished(&t->events[i]); i += t->events[i].size) {
        law_value v = t->events[i].value;
        if (t->events[i].type == LAW_EVENT_NAME && v.kind == LAW_TEXT && household_find(k->h, law_as_str(v)) != NULL) {
            person = law_as_str(v);
        }
    }
    return person;
}

str desk_person_of(const desk_case *k, const law_trace *t, str person)
{
    for (size_t i = t != NULL ? t->first : 0; t != NULL && i < t->count; i++) {
        if (is_unfinished(&t->events[i]) && t->events[i].type == LAW_EVENT_INPUT) {
            str other = handed_on(k, t, i);
            const household_person *p = household_find(k->h, other);
            person = p != NULL ? p->id : person;
        }
    }
    return person;
}

/* ------------------------------------------------------------------ which fact */

/* The row that was read last when the evaluation stopped; LAW_UNSET when it was not reading a row. */
static law_value last_row(const law_trace *t)
{
    for (size_t i = t != NULL ? t->count : 0; t != NULL && i > t->first; i--) {
        if (t->events[i - 1].type == LAW_EVENT_NAME && t->events[i - 1].value.kind == LAW_OBJECT) {
            return t->events[i - 1].value;
        }
    }
    return (law_value){.kind = LAW_UNSET};
}

/* Laws read some columns of a row: those must agree. */
static bool agrees(const fact_row *row, law_value object)
{
    for (uint32_t i = 0; object.kind == LAW_OBJECT && i < object.hi; i++) {
        const fact_cell *c = household_cell(row, object.fields[i].name);
        if (c == NULL || !law_equal_structural(desk_cell_value(c), object.fields[i].value)) {
            return false;
        }
    }
    return true;
}

/* A row about the person in which the column is unknown; one that agrees with what the law was reading, if there is one. */
static const fact_row *row_lacking(const desk_case *k, const fact_definition *f, str person, law_value read)
{
    const fact_rows *rows = desk_rows(k->h, f->table);
    const fact_row *found = NULL;
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        const fact_row *row = &rows->rows[i];
        if (!str_eq(desk_cell_text(row, DESK_PERSON), person) || household_cell(row, f->name) != NULL) {
            continue;
        }
        if (agrees(row, read)) {
            return row;
        }
        found = found == NULL ? row : found;
    }
    return found;
}

/* Several tables may have a column of that name: the one with a row that lacks it goes before the others. */
static const fact_definition *find_fact(const desk_case *k, str name, bool of_row, str person, law_value read,
                                        const fact_row **row)
{
    const fact_catalogue *c = &k->d->facts;
    const fact_definition *found = NULL;
    for (size_t i = 0; i < c->fact_count; i++) {
        const fact_definition *f = &c->facts[i];
        const fact_table_definition *t = desk_table(c, f->table);
        if (!str_eq(f->name, name) || t == NULL || t->many != of_row) {
            continue;
        }
        const fact_row *lacking = of_row ? row_lacking(k, f, person, read) : NULL;
        if (found == NULL || (*row == NULL && lacking != NULL)) {
            found = f;
            *row = lacking;
        }
    }
    return found != NULL ? found : fact_find(c, name);
}

/* ------------------------------------------------------------------ the question */

str desk_replace(arena *a, str text, str place, str by)
{
    buf b = buf_in(a);
    for (ptrdiff_t at; (at = str_find(text, place)) >= 0; text = str_from(text, (size_t)at + place.n)) {
        buf_put(&b, str_cut(text, 0, (size_t)at));
        buf_put(&b, by);
    }
    buf_put(&b, text);
    return buf_str(&b);
}

static str in_row(const fact_row *row, str column)
{
    return row != NULL ? desk_cell_text(row, column) : STR_NULL;
}

static str name_or(const desk_case *k, str id, const char *unknown)
{
    return id.n > 0 ? desk_person_name(k->h, id) : TEXT(k->a, k->lang, unknown);
}

/* An adult before a child, else who stands first. */
static bool goes_before(const desk_case *k, str a, str b)
{
    const household_person *x = household_find(k->h, a), *y = household_find(k->h, b);
    if (x == NULL || y == NULL) {
        return y == NULL;
    }
    bool x_adult = !desk_is_minor(k, x), y_adult = !desk_is_minor(k, y);
    return x_adult != y_adult ? x_adult : x < y;
}

/* Whom the row is about, seen from its person. */
str desk_subject(const fact_row *row)
{
    str other = in_row(row, DESK_OTHER);
    return other.n > 0 ? other : in_row(row, DESK_CHILD);
}

/* The first who has a row about the same person. */
static str first_beside(const desk_case *k, const fact_definition *f, str subject, str asked)
{
    const fact_rows *rows = desk_rows(k->h, f->table);
    for (size_t i = 0; rows != NULL && i < rows->n; i++) {
        str person = desk_cell_text(&rows->rows[i], DESK_PERSON);
        if (str_eq(desk_subject(&rows->rows[i]), subject) && goes_before(k, person, asked)) {
            asked = person;
        }
    }
    const household_person *p = household_find(k->h, asked);
    return p != NULL ? p->id : asked;
}

/* One answer in the file may stand in the rows of several people: then one of them is asked, and the others are not. */
static str whom_to_ask(const desk_case *k, const fact_definition *f, const fact_row *row, str person, str *subject)
{
    *subject = desk_subject(row);
    if (subject->n == 0) {
        return person;
    }
    bool of_pair = str_eq(f->table, DESK_RELATIONS) && !str_starts(f->file_key, DESK_PERSONS);
    if (of_pair && goes_before(k, *subject, person)) {
        str first = *subject;
        *subject = person;
        return first;
    }
    return str_starts(f->file_key, DESK_PERSONS) ? first_beside(k, f, *subject, person) : person;
}

/* With the name in it. Of several incomes it must be clear which one is meant. */
static str question_of(const desk_case *k, const fact_definition *f, const fact_row *row, str subject)
{
    str q = desk_replace(k->a, f->question[k->lang], S("{ander}"), name_or(k, subject, "desk.missing.other"));
    q = desk_replace(k->a, q, S("{kind}"), name_or(k, subject, "desk.missing.child"));
    str kind = str_eq(f->table, DESK_INCOMES) ? in_row(row, DESK_KIND) : STR_NULL;
    if (kind.n == 0 || q.n == 0) {
        return q;
    }
    str label = desk_choice_label(k, desk_fact(&k->d->facts, DESK_INCOMES, DESK_KIND), kind);
    return str_printf(k->a, STR_FMT " (" STR_FMT ")", STR_ARG(q), STR_ARG(label));
}

static const overview_choice *choices_of(const desk_case *k, const fact_definition *f)
{
    overview_choice *list = ARENA_ARRAY(k->a, overview_choice, f->value_count);
    for (size_t i = 0; i < f->value_count; i++) {
        list[i] = (overview_choice){f->values[i], f->labels[k->lang][i]};
    }
    return list;
}

bool desk_same_question(const overview_missing *a, const overview_missing *b)
{
    bool same_place = a->path.n > 0 && str_eq(a->path, b->path); /* one rent for everybody who lives there */
    return str_eq(a->fact, b->fact) && (same_place || str_eq(a->person, b->person)) && str_eq(a->question, b->question);
}

static str path_of(const desk_case *k, const fact_definition *f, const fact_row *row, str asked, str subject)
{
    static const char *const items[] = {"inkomen_id", "ontvangst_id", "dreiging_id", "bezit_id", "schuld_id"};
    answer_place place = {.person = asked, .subject = subject, .home = in_row(row, S("woning_id"))};
    for (size_t i = 0; i < sizeof items / sizeof items[0] && place.item.n == 0; i++) {
        place.item = in_row(row, str_of(items[i]));
    }
    return household_answer_path(k->a, k->h->told, f, &place);
}

overview_missing desk_question(const desk_case *k, const fact_definition *f, const fact_row *row, str person)
{
    str subject, asked = whom_to_ask(k, f, row, person, &subject);
    return (overview_missing){.fact = f->name,
                              .person = asked,
                              .question = question_of(k, f, row, subject),
                              .file_key = f->file_key,
                              .path = path_of(k, f, row, asked, subject),
                              .choices = choices_of(k, f),
                              .choice_count = f->value_count,
                              .later = f->has_usual || f->after.n > 0};
}

bool desk_missing(const desk_case *k, law_obstacle lacking, const law_trace *t, str person, overview_missing *out)
{
    const fact_row *row = NULL;
    str whose = desk_person_of(k, t, person);
    law_value read = lacking.of_object ? last_row(t) : (law_value){.kind = LAW_UNSET};
    const fact_definition *f = find_fact(k, lacking.name, lacking.of_object, whose, read, &row);
    if (f == NULL) {
        return false;
    }
    *out = desk_question(k, f, row, whose);
    return true;
}
