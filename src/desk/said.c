/* Answers told back: each path of household.told as its question and answer, in plain words. */
#include "desk/inside.h"

#include "base/banned.h"

enum { PARTS_MAX = 8 };

typedef struct place { /* a path, taken apart: personen.anna.inkomen.1.soort */
    str parts[PARTS_MAX];
    size_t n;
} place;

static place parts_of(str path)
{
    place p = {.n = 0};
    while (path.n > 0 && p.n < PARTS_MAX) {
        ptrdiff_t at = str_find(path, S("."));
        p.parts[p.n++] = at < 0 ? path : str_cut(path, 0, (size_t)at);
        path = at < 0 ? STR_NULL : str_from(path, (size_t)at + 1);
    }
    return p;
}

static bool is_number(str s)
{
    int64_t n;
    return str_to_int(s, &n);
}

/* As the catalogue writes it: personen[].inkomen[].soort. */
static str key_of(arena *a, const place *p)
{
    buf b = buf_in(a);
    for (size_t i = 0; i < p->n; i++) {
        if (i == 1 || is_number(p->parts[i])) {
            buf_put(&b, S("[]"));
        } else {
            buf_put(&b, i > 0 ? S(".") : STR_NULL);
            buf_put(&b, p->parts[i]);
        }
    }
    return buf_str(&b);
}

/* The fact that is asked there; of several the one with a question to the person. */
static const fact_definition *fact_at(const desk_case *k, str key)
{
    const fact_catalogue *c = &k->d->facts;
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].file_key, key) && c->facts[i].question[k->lang].n > 0) {
            return &c->facts[i];
        }
    }
    return NULL;
}

/* relaties.anna+ben: the first is asked about the second. */
static void people_of(const place *p, str *person, str *subject)
{
    ptrdiff_t plus = p->n > 1 ? str_find(p->parts[1], S("+")) : -1;
    *person = *subject = STR_NULL;
    if (p->n < 2) {
        return;
    }
    if (plus >= 0) {
        *person = str_cut(p->parts[1], 0, (size_t)plus);
        *subject = str_from(p->parts[1], (size_t)plus + 1);
    } else if (str_eq(p->parts[0], DESK_CHILDREN)) {
        *subject = p->parts[1];
    } else if (str_eq(p->parts[0], DESK_PERSONS)) {
        *person = p->parts[1];
    }
}

static str answer_words(const desk_case *k, const fact_definition *f, str value)
{
    date day;
    if (str_eq(value, S("onbekend"))) {
        return TEXT(k->a, k->lang, "desk.said.unknown");
    }
    for (size_t i = 0; f->type == FACT_CHOICE && i < f->value_count; i++) {
        if (str_eq(f->values[i], value)) {
            return f->labels[k->lang][i];
        }
    }
    if (str_ends(f->file_key, S(".scheiding"))) { /* two facts, told in one word */
        return str_starts(value, S("leven"))     ? TEXT(k->a, k->lang, "desk.separation.apart")
               : str_eq(value, S("aangevraagd")) ? TEXT(k->a, k->lang, "desk.separation.court")
                                                 : TEXT(k->a, k->lang, "desk.separation.no");
    }
    if (f->type == FACT_BOOLEAN && str_eq(value, S("geen"))) { /* a list, of which there is none */
        return TEXT(k->a, k->lang, "desk.said.none");
    }
    if (f->type == FACT_BOOLEAN) {
        bool yes = str_eq_nocase(value, S("ja")) || str_eq_nocase(value, S("yes")) || str_eq_nocase(value, S("true"));
        return yes ? TEXT(k->a, k->lang, "desk.said.yes") : TEXT(k->a, k->lang, "desk.said.no");
    }
    if (f->type == FACT_DATE && date_parse(value, &day)) {
        return text_date(k->a, k->lang, day);
    }
    int64_t cents;
    return f->type == FACT_AMOUNT && household_told_amount(value, &cents) ? text_money(k->a, k->lang, cents) : value;
}

/* The names of a list of people. */
static str names_in(const desk_case *k, str value)
{
    buf b = buf_in(k->a);
    if (str_eq_nocase(value, S("onbekend"))) {
        return TEXT(k->a, k->lang, "desk.said.unknown");
    }
    while (value.n > 0 && !str_eq_nocase(value, S("geen"))) {
        ptrdiff_t at = str_find(value, S(","));
        str id = str_trim(at < 0 ? value : str_cut(value, 0, (size_t)at));
        buf_put(&b, b.n > 0 ? S(", ") : STR_NULL);
        buf_put(&b, desk_person_name(k->h, id));
        value = at < 0 ? STR_NULL : str_from(value, (size_t)at + 1);
    }
    return b.n > 0 ? buf_str(&b) : TEXT(k->a, k->lang, "desk.said.nobody");
}

/* Who lives in a home is asked for each two people, and told for all of them at once. */
static bool tell_residents(const desk_case *k, const household_answer *told, const place *p, overview_said *out)
{
    bool homes = p->n == 3 && str_eq(p->parts[0], S("woningen")), lives = homes && str_eq(p->parts[2], S("bewoners"));
    if (!lives && !(homes && str_eq(p->parts[2], S("ingeschreven")))) {
        return false;
    }
    str question = lives ? TEXT(k->a, k->lang, "desk.said.residents", p->parts[1])
                         : TEXT(k->a, k->lang, "desk.said.registered", p->parts[1]);
    *out = (overview_said){told->path, STR_NULL, question, names_in(k, told->value)};
    return true;
}

static bool tell(const desk_case *k, const household_answer *told, overview_said *out)
{
    place p = parts_of(told->path);
    const fact_definition *f = told->value.n > 0 ? fact_at(k, key_of(k->a, &p)) : NULL;
    if (f == NULL) {
        return false;
    }
    if (tell_residents(k, told, &p, out)) {
        return true;
    }
    str person, subject;
    people_of(&p, &person, &subject);
    str question = f->question[k->lang];
    question = desk_replace(k->a, question, S("{ander}"), desk_person_name(k->h, subject));
    question = desk_replace(k->a, question, S("{kind}"), desk_person_name(k->h, subject));
    *out = (overview_said){told->path, person, question, answer_words(k, f, told->value)};
    return true;
}

const overview_said *desk_said(const desk *d, arena *a, const household *h, text_language lang, size_t *count)
{
    desk_case k = {.d = d, .a = a, .h = h, .lang = lang};
    overview_said *list = ARENA_ARRAY(a, overview_said, h->told.n);
    size_t n = 0;
    for (size_t i = 0; i < h->told.n; i++) {
        n += tell(&k, &h->told.list[i], &list[n]);
    }
    *count = n;
    return list;
}
