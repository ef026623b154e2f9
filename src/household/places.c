/* From a fact to the path of its answer, and back. The catalogue says where a fact stands (`file`); nothing else does. */
#include "household/answers.h"

#include "base/banned.h"

static const str LIST = {"[]", 2};

/* The part of *rest up to the next point; takes it off. */
static str next_part(str *rest)
{
    ptrdiff_t dot = str_find(*rest, S("."));
    str part = dot < 0 ? *rest : str_cut(*rest, 0, (size_t)dot);
    *rest = dot < 0 ? STR_NULL : str_from(*rest, (size_t)dot + 1);
    return part;
}

/* ------------------------------------------------------------------ from a fact to a path */

/* Names of people with commas between them: such an answer is not about one fact, except who gets the child
 * benefit and who pays for childcare. */
static bool is_told_otherwise(str file_key)
{
    static const char *const keys[] = {"woningen[].bewoners", "woningen[].ingeschreven", "kinderen[].ouders",
                                       "kinderen[].onderhouden_door"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (str_eq(file_key, str_of(keys[i]))) {
            return true;
        }
    }
    return str_find(file_key, LIST) < 0; /* a whole list, such as `kinderen` */
}

static bool is_pair_told(household_answers told, str pair)
{
    for (size_t i = 0; i < told.n; i++) {
        str rest = told.list[i].path;
        if (str_eq(next_part(&rest), S("relaties")) && str_eq(next_part(&rest), pair)) {
            return true;
        }
    }
    return false;
}

/* Behind the last point: `robin.2` → 2. */
static str number_of(str item)
{
    str last = item;
    while (item.n > 0) {
        last = next_part(&item);
    }
    return last;
}

/* Who or what an item of this list is; empty when it is not known. */
static str item_of(arena *a, household_answers told, str file_key, str list, const answer_place *p)
{
    if (str_eq(list, S("personen"))) {
        return p->subject.n > 0 ? p->subject : p->person;
    }
    if (str_eq(list, S("kinderen"))) {
        return p->subject;
    }
    if (str_eq(list, S("woningen"))) {
        return p->home;
    }
    if (!str_eq(list, S("relaties"))) {
        return number_of(p->item);
    }
    if (p->person.n == 0 || p->subject.n == 0) {
        return STR_NULL;
    }
    str straight = str_printf(a, STR_FMT "+" STR_FMT, STR_ARG(p->person), STR_ARG(p->subject));
    str reversed = str_printf(a, STR_FMT "+" STR_FMT, STR_ARG(p->subject), STR_ARG(p->person));
    if (!is_pair_told(told, reversed)) {
        return straight;
    }
    bool one_way =
        str_eq(file_key, S("relaties[].soort")); /* what one is of the other is not what the other is of the one */
    return one_way ? STR_NULL : reversed;
}

str household_answer_path(arena *a, household_answers told, const fact_definition *f, const answer_place *p)
{
    buf b = buf_in(a);
    if (is_told_otherwise(f->file_key)) {
        return STR_NULL;
    }
    for (str rest = f->file_key; rest.n > 0;) {
        str part = next_part(&rest);
        buf_put(&b, b.n > 0 ? S(".") : S(""));
        if (!str_ends(part, LIST)) {
            buf_put(&b, part);
            continue;
        }
        str list = str_cut(part, 0, part.n - LIST.n), item = item_of(a, told, f->file_key, list, p);
        if (item.n == 0) {
            return STR_NULL;
        }
        buf_put(&b, list);
        buf_char(&b, '.');
        buf_put(&b, item);
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ from a path to a fact */

static bool stands_at(str file_key, str path)
{
    while (file_key.n > 0 && path.n > 0) {
        str part = next_part(&file_key);
        bool list = str_ends(part, LIST);
        if (!str_eq(next_part(&path), list ? str_cut(part, 0, part.n - LIST.n) : part)) {
            return false;
        }
        if (list && next_part(&path).n == 0) {
            return false;
        }
    }
    return file_key.n == 0 && path.n == 0;
}

const fact_definition *household_fact_at(const fact_catalogue *c, str path, text_language lang)
{
    for (size_t i = 0; i < c->fact_count; i++) {
        const fact_definition *f = &c->facts[i];
        if (f->question[lang].n > 0 && stands_at(f->file_key, path)) {
            return f;
        }
    }
    return NULL;
}

const str *household_answer_at(household_answers told, str path)
{
    for (size_t i = 0; i < told.n; i++) {
        if (str_eq(told.list[i].path, path)) {
            return &told.list[i].value;
        }
    }
    return NULL;
}
