/* Answers: read, one of them set, and the numbers of items. */
#include "household/telling.h"

#include "base/banned.h"

bool household_read_answers(arena *a, const fact_catalogue *c, str name, household_answers told, const date *day,
                            date today, text_language lang, household *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .file = str_copy(a, name), .e = e};
    const doc *top;
    TRY(telling_tree(&r, told, &top));
    return household_read_tree(&r, top, day, today, out);
}

/* ------------------------------------------------------------------ PERSON.fact */

#define PLACES_MAX 8

typedef struct shorthand { /* PERSON.fact under way */
    household_reader *r;
    household_answers told;
    str person, fact;
    str places[PLACES_MAX]; /* different paths that it may mean */
    size_t n;
} shorthand;

/* The part of a path behind a prefix, up to the next point. */
static str part_behind(str path, str prefix)
{
    str rest = str_from(path, prefix.n);
    ptrdiff_t dot = str_find(rest, S("."));
    return dot < 0 ? rest : str_cut(rest, 0, (size_t)dot);
}

static bool is_told_of(household_answers told, str list, str name)
{
    for (size_t i = 0; i < told.n; i++) {
        if (str_starts(told.list[i].path, list) && str_eq(part_behind(told.list[i].path, list), name)) {
            return true;
        }
    }
    return false;
}

static void add_place(shorthand *s, str path)
{
    for (size_t i = 0; i < s->n; i++) {
        if (str_eq(s->places[i], path)) {
            return;
        }
    }
    if (s->n < PLACES_MAX) {
        s->places[s->n++] = path;
    }
}

static bool lives(str residents, str person)
{
    str name;
    while (telling_name(&residents, &name)) {
        if (str_eq(name, person)) {
            return true;
        }
    }
    return false;
}

/* A fact of a home: of each home where the person lives. */
static void add_homes(shorthand *s, str key)
{
    for (size_t i = 0; i < s->told.n; i++) {
        const household_answer *x = &s->told.list[i];
        if (str_starts(x->path, S("woningen.")) && str_ends(x->path, S(".bewoners")) && lives(x->value, s->person)) {
            str home = part_behind(x->path, S("woningen."));
            add_place(s, STR_JOIN(s->r->a, S("woningen."), home, S("."), key));
        }
    }
}

/* A fact of an income: of each income. */
static void add_incomes(shorthand *s, str key)
{
    str list = STR_JOIN(s->r->a, S("personen."), s->person, S(".inkomen."));
    for (size_t i = 0; i < s->told.n; i++) {
        if (str_starts(s->told.list[i].path, list)) {
            str number = part_behind(s->told.list[i].path, list);
            add_place(s, STR_JOIN(s->r->a, list, number, S("."), key));
        }
    }
}

static void add_fact(shorthand *s, str file_key)
{
    static const str of_person = {"personen[].", 11}, of_income = {"personen[].inkomen[].", 21},
                     of_home = {"woningen[].", 11};
    str key = str_from(file_key, str_starts(file_key, of_income) ? of_income.n : of_person.n);
    if (str_find(key, S("[")) >= 0) {
        return;
    }
    if (str_starts(file_key, of_income)) {
        add_incomes(s, key);
    } else if (str_starts(file_key, of_person)) {
        add_place(s, STR_JOIN(s->r->a, S("personen."), s->person, S("."), key));
    } else if (str_starts(file_key, of_home)) {
        add_homes(s, key);
    }
}

/* The key of a fact in the file without what stands before it; "" when it has none. */
static str last_key(str file_key)
{
    str rest = file_key;
    for (ptrdiff_t dot; (dot = str_find(rest, S("."))) >= 0;) {
        rest = str_from(rest, (size_t)dot + 1);
    }
    return rest;
}

static bool find_places(shorthand *s, str written)
{
    const fact_catalogue *c = s->r->facts;
    bool known = false;
    for (size_t i = 0; i < c->fact_count; i++) {
        const fact_definition *f = &c->facts[i];
        if (str_eq(f->name, s->fact) || str_eq(last_key(f->file_key), s->fact)) {
            known = true;
            add_fact(s, f->file_key);
        }
    }
    if (s->n == 1) {
        return true;
    }
    if (s->n > 1) {
        return TELLING_REFUSE(s->r, written, "answers.several", household_quote(s->r, written),
                              household_list_text(s->r, s->places, s->n));
    }
    return TELLING_REFUSE(s->r, written, known ? "answers.not_there" : "answers.no_fact",
                          household_quote(s->r, s->fact), s->person);
}

/* A whole path, or PERSON.fact as the path that it means. */
static bool expand(household_reader *r, household_answers told, str written, str *out)
{
    str first = str_trim(part_behind(written, S(""))), rest = str_from(written, part_behind(written, S("")).n + 1);
    if (household_is_key(r->facts, HOUSEHOLD_TOP, household_plain(r->a, first))) {
        *out = written;
        return true;
    }
    if (!is_told_of(told, S("personen."), first) || rest.n == 0) {
        return TELLING_REFUSE(r, written, "answers.nowhere", household_quote(r, written));
    }
    shorthand s = {.r = r, .told = told, .person = first, .fact = household_plain(r->a, rest)};
    str key = household_plain(r->a, part_behind(rest, S("")));
    if (household_is_key(r->facts, HOUSEHOLD_PERSON, key)) {
        *out = STR_JOIN(r->a, S("personen."), first, S("."), rest);
        return true;
    }
    TRY(find_places(&s, written));
    *out = s.places[0];
    return true;
}

/* ------------------------------------------------------------------ setting */

static bool is_below(str path, str of)
{
    return path.n > of.n && str_starts(path, of) && path.p[of.n] == '.';
}

bool household_set_answer(arena *a, const fact_catalogue *c, household_answers told, str assignment, text_language lang,
                          household_answers *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .e = e};
    telling_list l = {.a = a};
    telling_path p;
    str path;
    if (!str_utf8_valid(assignment)) {
        return TELLING_REFUSE(&r, assignment, "answers.encoding");
    }
    ptrdiff_t equals = str_find(assignment, S("="));
    if (equals < 1) {
        return TELLING_REFUSE(&r, assignment, "answers.assignment", household_quote(&r, assignment));
    }
    str value = str_copy(a, str_from(assignment, (size_t)equals + 1));
    TRY(expand(&r, told, str_trim(str_cut(assignment, 0, (size_t)equals)), &path));
    TRY(telling_parse(&r, path, &p));
    if (value.n > 0 && p.end == TELLING_ITEM) {
        return TELLING_REFUSE(&r, p.text, "answers.item", telling_shown(a, p.text));
    }
    bool placed = value.n == 0;
    for (size_t i = 0; i < told.n; i++) {
        const household_answer *x = &told.list[i];
        if (str_eq(x->path, p.text) && !placed) {
            telling_push(&l, p.text, value); /* where it stood */
            placed = true;
        } else if (!str_eq(x->path, p.text) && !is_below(x->path, p.text) &&
                   !(value.n > 0 && x->value.n > 0 && is_below(p.text, x->path))) {
            telling_push(&l, x->path, x->value);
        }
    }
    if (!placed) {
        telling_push(&l, p.text, value);
    }
    *out = (household_answers){l.p, l.n};
    return true;
}

/* ------------------------------------------------------------------ numbers of items */

typedef struct numbered { /* the item of a list that an answer is about; number 0: of none */
    str list, rest;       /* the path before the number and behind it */
    int64_t number;
} numbered;

static str joined(arena *a, const telling_path *p, size_t from, size_t end)
{
    buf b = buf_in(a);
    for (size_t i = from; i < end; i++) {
        buf_put(&b, i > from ? S(".") : S(""));
        buf_put(&b, p->steps[i].name);
    }
    return buf_str(&b);
}

static bool has_digit(str path)
{
    for (size_t i = 0; i < path.n; i++) {
        if (path.p[i] >= '0' && path.p[i] <= '9') {
            return true;
        }
    }
    return false;
}

static numbered item_of(household_reader *r, str path)
{
    telling_path p;
    if (has_digit(path) && telling_parse(r, path, &p)) {
        for (size_t i = 0; i < p.n; i++) {
            if (p.steps[i].item && p.steps[i].branch->naming == HOUSEHOLD_NUMBERED) {
                return (numbered){joined(r->a, &p, 0, i), joined(r->a, &p, i + 1, p.n), p.steps[i].number};
            }
        }
    }
    return (numbered){.number = 0};
}

static bool is_known_item(const numbered *items, size_t n, const numbered *x)
{
    for (size_t i = 0; i < n; i++) {
        if (items[i].number == x->number && str_eq(items[i].list, x->list)) {
            return true;
        }
    }
    return false;
}

static size_t rank_of(const numbered *items, size_t n, const numbered *x)
{
    size_t rank = 1;
    for (size_t i = 0; i < n; i++) {
        rank += items[i].number < x->number && str_eq(items[i].list, x->list);
    }
    return rank;
}

household_answers household_renumbered(arena *a, household_answers told)
{
    household_reader r = {.a = a};
    numbered *of = ARENA_ARRAY(a, numbered, told.n), *items = ARENA_ARRAY(a, numbered, told.n);
    telling_list l = {.a = a};
    size_t n = 0;
    for (size_t i = 0; i < told.n; i++) {
        of[i] = item_of(&r, told.list[i].path);
        if (of[i].number > 0 && !is_known_item(items, n, &of[i])) {
            items[n++] = of[i];
        }
    }
    for (size_t i = 0; i < told.n; i++) {
        str path = told.list[i].path;
        if (of[i].number > 0) {
            path = STR_JOIN(a, of[i].list, S("."), str_of_int(a, (int64_t)rank_of(items, n, &of[i])));
            path = of[i].rest.n == 0 ? path : STR_JOIN(a, path, S("."), of[i].rest);
        }
        telling_push(&l, path, told.list[i].value);
    }
    return (household_answers){l.p, l.n};
}

str household_item_at(arena *a, str path)
{
    household_reader r = {.a = a};
    numbered x = item_of(&r, path);
    return x.number == 0 ? STR_NULL : STR_JOIN(a, x.list, S("."), str_of_int(a, x.number));
}
