/* What if: the household with what is tried out, and the plain words for it. */
#include "web/try.h"

#include "base/banned.h"

enum { INCOMES_MAX = 200, MONTHS = 12, HOLIDAY_PERCENT = 8 };

str trial_say(const trial *t, const char *id)
{
    return text_get(t->v->a, t->v->lang, id, 0, NULL);
}

str trial_field(const trial *t, const char *name)
{
    return web_visit_field(t->v, name);
}

str trial_path(const trial *t, const char *list, str item, const char *key)
{
    return str_printf(t->v->a, "%s." STR_FMT ".%s", list, STR_ARG(item), key);
}

static bool set(const trial *t, household_answers *told, str path, str value, err *e)
{
    return value.n == 0 || web_visit_set(t->v, told, path, value, e);
}

bool trial_moves_with_other(const trial *t)
{
    return str_eq(t->move, TRY_MOVE_IN) || str_eq(t->move, TRY_MOVE_TO);
}

/* ------------------------------------------------------------------ the other */

static str posted_date(const trial *t, const char *name)
{
    str control = str_of(name);
    return web_visit_date(t->v->a, web_visit_part(t->v, control, WEB_FIELD_DAY),
                          web_visit_part(t->v, control, WEB_FIELD_MONTH),
                          web_visit_part(t->v, control, WEB_FIELD_YEAR));
}

str trial_asked_path(const trial *t, str name)
{
    str prefix = S(TRY_ASKED);
    buf b = buf_in(t->v->a);
    for (size_t i = prefix.n; str_starts(name, prefix) && i < name.n; i++) {
        buf_char(&b, name.p[i] == '~' ? '.' : name.p[i]);
    }
    return b.n > 0 ? buf_str(&b) : STR_NULL;
}

str trial_asked_name(const trial *t, str path)
{
    buf b = buf_in(t->v->a);
    buf_put(&b, S(TRY_ASKED));
    for (size_t i = 0; i < path.n; i++) {
        buf_char(&b, path.p[i] == '.' ? '~' : path.p[i]);
    }
    return buf_str(&b);
}

bool trial_is_of_other(const trial *t, str path)
{
    return str_starts(path, str_printf(t->v->a, "personen." STR_FMT ".", STR_ARG(VISIT_OTHER))) ||
           str_starts(path, str_printf(t->v->a, "woningen." STR_FMT ".", STR_ARG(TRY_NEW_HOME)));
}

bool trial_is_of_wage(const trial *t, str path)
{
    return t->wage.n > 0 && str_starts(path, t->wage) && path.n > t->wage.n;
}

typedef bool (*about_what)(const trial *t, str path);

static bool is_of_pair(const trial *t, str path)
{
    return !trial_is_of_other(t, path) && !trial_is_of_wage(t, path) && str_starts(path, S("relaties."));
}

/* About the visitor or the home, and only open because of what is tried. */
static bool is_own(const trial *t, str path)
{
    return !trial_is_of_other(t, path) && !str_starts(path, S("relaties.")) && str_find(path, S(".inkomen.")) < 0;
}

/* The answers that the form asked for on top of its own fields, of one kind, in their order. */
static bool set_asked(trial *t, household_answers *told, about_what kind, err *e)
{
    const http_fields *f = &t->v->q->form;
    for (size_t i = 0; i < f->n; i++) {
        str path = trial_asked_path(t, f->items[i].name), value = str_trim(f->items[i].value);
        if (path.n > 0 && kind(t, path)) {
            TRY(set(t, told, path, value, e));
        }
    }
    return true;
}

static bool read_other(trial *t, household *out, err *e)
{
    arena *a = t->v->a;
    household_answer *first = ARENA_ARRAY(a, household_answer, 1);
    household_answers told = {first, 1};
    str id = VISIT_OTHER, kind = trial_field(t, TRY_OTHER_INCOME), income = trial_path(t, "personen", id, "inkomen");
    first[0] = (household_answer){trial_path(t, "personen", id, "naam"), trial_say(t, "web.name.other")};
    TRY(set(t, &told, trial_path(t, "personen", id, "geboren"), posted_date(t, TRY_OTHER_BORN), e));
    if (str_eq(kind, S("geen"))) {
        TRY(set(t, &told, income, kind, e));
    } else if (kind.n > 0) {
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.soort", STR_ARG(income)), kind, e));
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.netto_per_maand", STR_ARG(income)),
                trial_field(t, TRY_OTHER_AMOUNT), e));
    }
    TRY(set(t, &told, trial_path(t, "woningen", TRY_NEW_HOME, "gemeente"), t->v->counter->site->code, e));
    TRY(set(t, &told, trial_path(t, "woningen", TRY_NEW_HOME, "bewoners"), id, e));
    TRY(set_asked(t, &told, trial_is_of_other, e));
    t->other = told;
    const date *day = t->mine.has_day ? &t->mine.day : NULL;
    return household_read_answers(a, desk_facts(t->v->counter->desk), S("de ander"), told, day, t->v->today, t->v->lang,
                                  out, e);
}

/* ------------------------------------------------------------------ what changes */

static bool has_below(household_answers told, str list)
{
    for (size_t i = 0; i < told.n; i++) {
        if (str_starts(told.list[i].path, list) && told.list[i].path.n > list.n) {
            return true;
        }
    }
    return false;
}

static bool read_after(trial *t, household *out, err *e)
{
    const date *day = t->mine.has_day ? &t->mine.day : NULL;
    return household_read_answers(t->v->a, desk_facts(t->v->counter->desk), S("loket"), t->told, day, t->v->today,
                                  t->v->lang, out, e);
}

static void add_words(trial *t, str sentence)
{
    ARENA_PUSH(t->v->a, t->words, t->word_count, t->word_cap, sentence);
}

#define WORDS(t, id, ...) add_words((t), TEXT((t)->v->a, (t)->v->lang, "web.try.words." id, ##__VA_ARGS__))

/* Every wage goes, with its hours and what it is in a year: what is tried takes the place of all of them. *next: the path of one more income. */
static bool drop_wages(trial *t, str list, str *next, err *e)
{
    size_t left = 0;
    for (int64_t i = INCOMES_MAX; i > 0; i--) {
        str one = str_printf(t->v->a, STR_FMT ".%lld", STR_ARG(list), (long long)i);
        const str *kind = household_answer_at(t->told, str_printf(t->v->a, STR_FMT ".soort", STR_ARG(one)));
        if (kind != NULL && str_eq(*kind, S("loon"))) {
            TRY(web_visit_set(t->v, &t->told, one, STR_NULL, e));
        } else {
            left += has_below(t->told, str_printf(t->v->a, STR_FMT ".", STR_ARG(one)));
        }
    }
    t->told = household_renumbered(t->v->a, t->told);
    *next = str_printf(t->v->a, STR_FMT ".%zu", STR_ARG(list), left + 1);
    return true;
}

/* Nought, however it is written. */
static bool is_nothing(str amount)
{
    bool nought = false;
    for (size_t i = 0; i < amount.n; i++) {
        nought = nought || amount.p[i] == '0';
        if (str_find(S("0,.- "), str_cut(amount, i, 1)) < 0) {
            return false;
        }
    }
    return nought;
}

/* Who told of no wage has not said by this that there is no other income. */
static bool end_wage(trial *t, str list, bool had, err *e)
{
    WORDS(t, "stop");
    return !had || has_below(t->told, list) || web_visit_set(t->v, &t->told, list, S("geen"), e);
}

static bool set_of_wage(trial *t, const char *key, str value, err *e)
{
    return set(t, &t->told, str_printf(t->v->a, STR_FMT ".%s", STR_ARG(t->wage), key), value, e);
}

/* The wage before tax per month, in cents; 0 when it is not known. */
static int64_t gross_of(const household *h, str item)
{
    const fact_rows *incomes = household_rows(h, S("inkomens"));
    for (size_t i = 0; incomes != NULL && i < incomes->n; i++) {
        const fact_cell *id = household_cell(&incomes->rows[i], S("inkomen_id"));
        const fact_cell *gross = household_cell(&incomes->rows[i], S("bruto_per_maand"));
        if (id != NULL && gross != NULL && str_eq(id->text, item)) {
            return gross->value;
        }
    }
    return 0;
}

/* What the wage is in a year: as told, and of a gross wage else twelve months with the least holiday pay (Wet minimumloon en
 * minimumvakantiebijslag, article 15); that is then told as well. */
static bool set_year(trial *t, str list, bool gross, err *e)
{
    str year = trial_field(t, TRY_YEAR);
    household h;
    if (year.n > 0 || !gross) {
        return set_of_wage(t, "per_jaar", year, e);
    }
    TRY(read_after(t, &h, e));
    str item = str_printf(t->v->a, STR_FMT STR_FMT, STR_ARG(t->who), STR_ARG(str_from(t->wage, list.n)));
    int64_t cents = gross_of(&h, item) * MONTHS * (100 + HOLIDAY_PERCENT) / 100;
    WORDS(t, "year", text_money(t->v->a, t->v->lang, cents));
    TRY(set_of_wage(t, "vakantiegeld_later", S("ja"), e));
    year = str_printf(t->v->a, "%lld,%02d", (long long)(cents / 100), (int)(cents % 100));
    return set_of_wage(t, "per_jaar", year, e);
}

/* The wage that the visitor has, or a new one. Nought: no wage any more. */
static bool change_wage(trial *t, err *e)
{
    str amount = trial_field(t, TRY_WAGE), list = trial_path(t, "personen", t->who, "inkomen");
    str credit = trial_field(t, TRY_CREDIT);
    bool gross = !str_eq(trial_field(t, TRY_WAGE_KIND), S("netto"));
    if (amount.n == 0) {
        return true;
    }
    t->any = true;
    size_t before = t->told.n;
    TRY(drop_wages(t, list, &t->wage, e));
    if (is_nothing(amount)) {
        t->wage = STR_NULL;
        return end_wage(t, list, t->told.n < before, e);
    }
    TRY(set_of_wage(t, "soort", S("loon"), e));
    TRY(set_of_wage(t, gross ? "bruto_per_maand" : "netto_per_maand", amount, e));
    if (gross) {
        WORDS(t, "gross", amount);
        TRY(set_of_wage(t, "loonheffingskorting", credit.n > 0 ? credit : S("ja"), e));
    } else {
        WORDS(t, "net", amount);
    }
    return set_year(t, list, gross, e) && set_asked(t, &t->told, trial_is_of_wage, e);
}

static bool change_rent(trial *t, err *e)
{
    str amount = trial_field(t, TRY_RENT);
    if (amount.n == 0) {
        return true;
    }
    t->any = true;
    WORDS(t, "rent", amount);
    return set(t, &t->told, trial_path(t, "woningen", t->where, "kale_huur"), amount, e);
}

static bool change_home(trial *t, err *e)
{
    const fact_catalogue *facts = desk_facts(t->v->counter->desk);
    arena *a = t->v->a;
    text_language lang = t->v->lang;
    household now, other, moved;
    if (t->move.n == 0) {
        return true;
    }
    t->any = true;
    if (str_starts(t->move, TRY_MOVE_OUT)) {
        WORDS(t, "out", web_visit_name(t->v, str_from(t->move, TRY_MOVE_OUT.n)));
        TRY(set(t, &t->told, trial_path(t, "woningen", TRY_NEW_HOME, "gemeente"), t->v->counter->site->code, e));
        TRY(read_after(t, &now, e) &&
            household_move(a, facts, &now, str_from(t->move, TRY_MOVE_OUT.n), NULL, TRY_NEW_HOME, lang, &moved, e));
    } else {
        TRY(read_after(t, &now, e) && read_other(t, &other, e));
        TRY(household_merge(a, facts, &t->mine, &other, lang, &t->before, e));
        TRY(household_merge(a, facts, &now, &other, lang, &moved, e));
        bool in = str_eq(t->move, TRY_MOVE_IN);
        add_words(t, trial_say(t, in ? "web.try.words.in" : "web.try.words.to"));
        TRY(household_move(a, facts, &moved, in ? VISIT_OTHER : t->who, NULL, in ? t->where : TRY_NEW_HOME, lang,
                           &moved, e));
    }
    t->told = moved.told;
    return set_asked(t, &t->told, is_of_pair, e);
}

str trial_question(const trial *t, str path, str question)
{
    str about = str_printf(t->v->a, "personen." STR_FMT ".", STR_ARG(VISIT_OTHER));
    return str_starts(path, about) ? TEXT(t->v->a, t->v->lang, "web.try.about_other", question) : question;
}

/* What the form asked on top of its own fields, as it was answered. */
static void tell_asked(trial *t)
{
    const http_fields *f = &t->v->q->form;
    const visit *v = t->v;
    household one = t->after;
    size_t n = 0, count;
    household_answer *asked = ARENA_ARRAY(v->a, household_answer, f->n);
    for (size_t i = 0; i < f->n; i++) {
        str path = trial_asked_path(t, f->items[i].name), value = str_trim(f->items[i].value);
        if (path.n > 0 && value.n > 0 && household_answer_at(t->told, path) != NULL) {
            asked[n++] = (household_answer){path, value};
        }
    }
    one.told = (household_answers){asked, n};
    const overview_said *said = desk_said(v->counter->desk, v->a, &one, v->lang, &count);
    for (size_t i = 0; i < count; i++) {
        str question = trial_question(t, said[i].path, said[i].question);
        add_words(t, TEXT(v->a, v->lang, "web.try.words.answer", question, said[i].answer));
    }
}

bool trial_change(trial *t, err *e)
{
    t->told = t->mine.told;
    TRY(change_wage(t, e) && change_rent(t, e) && change_home(t, e));
    TRY(set_asked(t, &t->told, is_own, e) && read_after(t, &t->after, e));
    t->answer_from = t->word_count;
    tell_asked(t);
    return true;
}
