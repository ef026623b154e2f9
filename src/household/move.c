/* Two households in one, and somebody who moves. */
#include "household/telling.h"

#include "base/banned.h"

enum { ADULT = 18 };

/* ------------------------------------------------------------------ merging */

/* The first id of the list that both have; empty when there is none. */
static bool check_clash(household_reader *r, const household *one, const household *other)
{
    for (size_t i = 0; i < other->person_count; i++) {
        if (household_find(one, other->persons[i].id) != NULL) {
            return HOUSEHOLD_REFUSE_ALONE(r, "answers.person_in_both", other->persons[i].id, one->file, other->file);
        }
    }
    for (size_t i = 0; i < other->home_count; i++) {
        for (size_t j = 0; j < one->home_count; j++) {
            if (str_eq(other->homes[i].id, one->homes[j].id)) {
                return HOUSEHOLD_REFUSE_ALONE(r, "answers.home_in_both", one->homes[j].id, one->file, other->file);
            }
        }
    }
    if (one->has_day && other->has_day && one->day != other->day) {
        return HOUSEHOLD_REFUSE_ALONE(r, "answers.days", text_date(r->a, r->lang, one->day),
                                      text_date(r->a, r->lang, other->day));
    }
    return true;
}

static int64_t number_of(const telling_path *p)
{
    bool numbered = p->n > 1 && p->steps[1].item && p->steps[1].branch->naming == HOUSEHOLD_NUMBERED;
    return numbered ? p->steps[1].number : 0;
}

/* The path of an answer of the other household, behind the lists that have numbers. */
static str moved_up(household_reader *r, const telling_path *p, const household *one)
{
    if (number_of(p) == 0) {
        return p->text;
    }
    str list = p->steps[0].name, head = str_printf(r->a, STR_FMT "." STR_FMT, STR_ARG(list), STR_ARG(p->steps[1].name));
    size_t before = str_eq(list, S("zorgen"))     ? one->worry_count
                    : str_eq(list, S("talenten")) ? one->talent_count
                                                  : one->need_count;
    str tail = str_from(p->text, head.n);
    return str_printf(r->a, STR_FMT ".%lld" STR_FMT, STR_ARG(list), (long long)before + number_of(p), STR_ARG(tail));
}

static bool merge_told(household_reader *r, const household *one, const household *other, household_answers *out)
{
    telling_list l = {.a = r->a};
    household_answer *note = NULL;
    for (size_t i = 0; i < one->told.n; i++) {
        telling_push(&l, one->told.list[i].path, one->told.list[i].value);
    }
    for (size_t i = 0; i < other->told.n; i++) {
        const household_answer *x = &other->told.list[i];
        telling_path p;
        TRY(telling_parse(r, x->path, &p));
        if (str_eq(p.text, S("peildatum"))) {
            continue; /* the same, or only one has it: household_merge hands the day on */
        }
        for (size_t j = 0; j < l.n && str_eq(p.text, S("toelichting")); j++) {
            note = str_eq(l.p[j].path, p.text) ? &l.p[j] : note;
        }
        if (note != NULL && str_eq(p.text, S("toelichting"))) {
            note->value = str_printf(r->a, STR_FMT "\n\n" STR_FMT, STR_ARG(note->value), STR_ARG(x->value));
            continue;
        }
        telling_push(&l, moved_up(r, &p, one), x->value);
    }
    *out = (household_answers){l.p, l.n};
    return true;
}

/* Reads what was changed, for the day of the household it came from. */
static bool read_again(household_reader *r, household_answers told, const household *as, household *out)
{
    return household_read_answers(r->a, r->facts, r->file, told, as->has_day ? &as->day : NULL, as->day, r->lang, out,
                                  r->e);
}

bool household_merge(arena *a, const fact_catalogue *c, const household *one, const household *other,
                     text_language lang, household *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .e = e};
    household_answers told;
    r.file = str_printf(a, STR_FMT " + " STR_FMT, STR_ARG(one->file), STR_ARG(other->file));
    TRY(check_clash(&r, one, other) && merge_told(&r, one, other, &told));
    return read_again(&r, told, one->has_day ? one : other, out);
}

/* ------------------------------------------------------------------ moving */

static const household_home *home_of(const household *h, str id)
{
    for (size_t i = 0; i < h->home_count; i++) {
        if (str_eq(h->homes[i].id, id)) {
            return &h->homes[i];
        }
    }
    return NULL;
}

/* The home where somebody moves to: the one that is named, else the only one with residents. */
static bool find_home(household_reader *r, const household *h, str named, str *out)
{
    str ids[HOUSEHOLD_HOMES_MAX];
    size_t n = 0;
    for (size_t i = 0; i < h->home_count; i++) {
        if (named.n > 0 || h->homes[i].resident_count > 0) {
            ids[n++] = h->homes[i].id;
        }
    }
    if (named.n > 0 && home_of(h, named) == NULL) {
        return n == 0 ? HOUSEHOLD_REFUSE_ALONE(r, "answers.no_homes", h->file)
                      : HOUSEHOLD_REFUSE_ALONE(r, "answers.no_such_home", household_quote(r, named),
                                               household_list_text(r, ids, n));
    }
    if (named.n == 0 && n != 1) {
        return n == 0 ? HOUSEHOLD_REFUSE_ALONE(r, "answers.no_homes", h->file)
                      : HOUSEHOLD_REFUSE_ALONE(r, "answers.which_home", household_list_text(r, ids, n));
    }
    *out = named.n > 0 ? named : ids[0];
    return true;
}

/* The names without this one, and with it at the end when `in`. */
static str renamed(arena *a, str names, str person, bool in)
{
    buf b = buf_in(a);
    bool none = household_says(names, S("geen"));
    str name, rest = none ? STR_NULL : names;
    while (telling_name(&rest, &name)) {
        if (!str_eq(name, person)) {
            buf_put(&b, b.n > 0 ? S(",") : S(""));
            buf_put(&b, name);
        }
    }
    if (in) {
        buf_put(&b, b.n > 0 ? S(",") : S(""));
        buf_put(&b, person);
    }
    return b.n > 0 ? buf_str(&b) : S("geen");
}

static household_answers moved(household_reader *r, household_answers told, str person, str home)
{
    telling_list l = {.a = r->a};
    str lives = str_printf(r->a, "woningen." STR_FMT ".bewoners", STR_ARG(home));
    str registered = str_printf(r->a, "woningen." STR_FMT ".ingeschreven", STR_ARG(home));
    bool found = false;
    for (size_t i = 0; i < told.n; i++) {
        str path = told.list[i].path, value = told.list[i].value;
        bool list =
            str_starts(path, S("woningen.")) && (str_ends(path, S(".bewoners")) || str_ends(path, S(".ingeschreven")));
        bool known = !household_says(value, S("onbekend"));
        bool here = str_eq(path, lives) || (known && str_eq(path, registered));
        found = found || str_eq(path, lives);
        telling_push(&l, path,
                     list && (known || here) ? renamed(r->a, known ? value : S("geen"), person, here) : value);
    }
    if (!found) {
        telling_push(&l, lives, person);
    }
    return (household_answers){l.p, l.n};
}

static bool is_adult(const household *h, str person)
{
    const household_person *p = household_find(h, person);
    return !p->has_birth_date || date_years_between(p->birth_date, h->day) >= ADULT;
}

/* Whoever joins people in their home is not on its tenancy agreement until that is said: what was said is about the home that is left. Of a
 * child nobody asks. */
static household_answers without_contract(household_reader *r, const household *h, household_answers told, str person,
                                          str to)
{
    const household_home *home = home_of(h, to);
    str path = str_printf(r->a, "personen." STR_FMT ".huurt_woning", STR_ARG(person));
    telling_list l = {.a = r->a};
    bool said = false, joins = home->resident_count > 0;
    for (size_t i = 0; i < home->resident_count; i++) {
        joins = joins && !str_eq(home->residents[i], person);
    }
    if (!joins) {
        return told;
    }
    for (size_t i = 0; i < told.n; i++) {
        bool here = str_eq(told.list[i].path, path);
        said = said || here;
        telling_push(&l, told.list[i].path, here ? S("nee") : told.list[i].value);
    }
    if (!said && is_adult(h, person)) {
        telling_push(&l, path, S("nee"));
    }
    return (household_answers){l.p, l.n};
}

bool household_move(arena *a, const fact_catalogue *c, const household *from, str person, const household *other,
                    str home, text_language lang, household *out, err *e)
{
    household_reader r = {.a = a, .facts = c, .lang = lang, .file = from->file, .e = e};
    household both = *from;
    str to = S("");
    if (household_find(from, person) == NULL) {
        return HOUSEHOLD_REFUSE_ALONE(&r, "answers.nobody", household_quote(&r, person), from->file);
    }
    if (other != NULL) {
        TRY(household_merge(a, c, from, other, lang, &both, e));
        r.file = both.file;
    }
    TRY(find_home(&r, other != NULL ? other : from, home, &to));
    household_answers told = without_contract(&r, &both, both.told, person, to);
    return read_again(&r, moved(&r, told, person, to), &both, out);
}

/* ------------------------------------------------------------------ leaving, and lists of names */

str household_names_with(arena *a, str names, str person)
{
    return renamed(a, names, person, true);
}

/* The item of a path: `personen.anna.geboren` → anna, in the list personen. */
static str item_at(str path, str *list)
{
    ptrdiff_t dot = str_find(path, S("."));
    str rest = dot < 0 ? STR_NULL : str_from(path, (size_t)dot + 1);
    *list = dot < 0 ? path : str_cut(path, 0, (size_t)dot);
    ptrdiff_t end = str_find(rest, S("."));
    return end < 0 ? rest : str_cut(rest, 0, (size_t)end);
}

static bool is_about(str path, str person)
{
    str list, item = item_at(path, &list);
    ptrdiff_t plus = str_find(item, S("+"));
    if (str_eq(list, S("relaties")) && plus >= 0) {
        return str_eq(str_cut(item, 0, (size_t)plus), person) || str_eq(str_from(item, (size_t)plus + 1), person);
    }
    return (str_eq(list, S("personen")) || str_eq(list, S("kinderen"))) && str_eq(item, person);
}

household_answers household_without(arena *a, household_answers told, str person)
{
    telling_list l = {.a = a};
    for (size_t i = 0; i < told.n; i++) {
        const household_answer *x = &told.list[i];
        str key = x->path;
        for (ptrdiff_t dot; (dot = str_find(key, S("."))) >= 0;) {
            key = str_from(key, (size_t)dot + 1);
        }
        if (!is_about(x->path, person)) {
            bool names = household_names_people(key) && !household_says(x->value, S("onbekend"));
            telling_push(&l, x->path, names ? renamed(a, x->value, person, false) : x->value);
        }
    }
    return (household_answers){l.p, l.n};
}
