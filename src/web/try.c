/* What if: the household with what is tried out, and the plain words for it. */
#include "web/try.h"

#include "web/typed.h"

#include "base/banned.h"

enum { INCOMES_MAX = 200, MONTHS = 12, HOLIDAY_PERCENT = 8 };

void trial_begin(trial *t, visit *v)
{
    const http_fields *f = &v->q->form;
    str before = S("loket.");
    bool live = http_get(f, S(TRY_MOVE)) != NULL;
    *t = (trial){.v = v, .mine = v->home, .before = v->home, .after = v->home};
    t->who = web_visit_who(v);
    t->where = web_visit_where(v);
    t->fields = ARENA_ARRAY(v->a, web_answer, f->n);
    for (size_t i = 0; i < f->n; i++) {
        str name = f->items[i].name;
        if (str_starts(name, live ? str_from(VISIT_TRIED, before.n) : VISIT_TRIED)) {
            str own = live ? name : str_from(name, before.n);
            t->fields[t->field_count++] = (web_answer){own, str_trim(f->items[i].value)};
        }
    }
}

str trial_say(const trial *t, const char *id)
{
    return text_get(t->v->a, t->v->lang, id, 0, NULL);
}

static const web_answer *field_named(const trial *t, str name)
{
    for (size_t i = 0; i < t->field_count; i++) {
        if (str_eq(t->fields[i].name, name)) {
            return &t->fields[i];
        }
    }
    return NULL;
}

/* From its own page, or from another with something that is tried. */
bool trial_is_posted(const trial *t)
{
    size_t tried = trial_field(t, TRY_WAGE).n + trial_field(t, TRY_RENT).n + trial_field(t, TRY_MOVE).n;
    return tried > 0 || http_get(&t->v->q->form, S(TRY_MOVE)) != NULL;
}

str trial_field(const trial *t, const char *name)
{
    const web_answer *f = field_named(t, str_of(name));
    return f == NULL ? STR_NULL : f->value;
}

str trial_part(const trial *t, str name, const char *part)
{
    const web_answer *f = field_named(t, str_printf(t->v->a, STR_FMT "-%s", STR_ARG(name), part));
    return f == NULL ? STR_NULL : f->value;
}

str trial_path(const trial *t, const char *list, str item, const char *key)
{
    return str_printf(t->v->a, "%s." STR_FMT ".%s", list, STR_ARG(item), key);
}

bool trial_moves_with_other(const trial *t)
{
    return str_eq(t->move, TRY_MOVE_IN) || str_eq(t->move, TRY_MOVE_TO);
}

bool trial_moves_out(const trial *t)
{
    return t->move.n > 0 && !trial_moves_with_other(t);
}

bool trial_is_pointless(const trial *t, str control)
{
    for (size_t i = 0; i < t->pointless_count; i++) {
        if (str_eq(t->pointless[i], control)) {
            return true;
        }
    }
    return false;
}

/* A field at a path, unless there is nothing in it, or it was refused before. */
static bool set(trial *t, household_answers *told, str path, str control, str value, err *e)
{
    if (value.n == 0 || web_visit_mark_at(t->v, control).n > 0 || trial_is_pointless(t, control)) {
        return true;
    }
    ARENA_PUSH(t->v->a, t->used, t->used_count, t->used_cap, ((trial_used){path, control, value}));
    return web_visit_set(t->v, told, path, value, e);
}

static bool set_plain(trial *t, household_answers *told, str path, str value, err *e)
{
    return web_visit_set(t->v, told, path, value, e);
}

/* ------------------------------------------------------------------ the other */

static str said_date(const trial *t, str name)
{
    return web_visit_date(t->v->a, trial_part(t, name, WEB_FIELD_DAY), trial_part(t, name, WEB_FIELD_MONTH),
                          trial_part(t, name, WEB_FIELD_YEAR));
}

/* What was said in a field, however it is shown. */
static str said(const trial *t, str name)
{
    const web_answer *f = field_named(t, name);
    str day = said_date(t, name);
    bool skipped = trial_part(t, name, WEB_FIELD_UNKNOWN).n > 0;
    return f != NULL && f->value.n > 0 ? f->value : day.n > 0 ? day : skipped ? S("onbekend") : STR_NULL;
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

/* The name of a field without what says which part of the answer it is. */
static str whole_name(str name)
{
    static const char *const parts[] = {"-" WEB_FIELD_DAY, "-" WEB_FIELD_MONTH, "-" WEB_FIELD_YEAR,
                                        "-" WEB_FIELD_UNKNOWN};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (str_ends(name, str_of(parts[i]))) {
            return str_cut(name, 0, name.n - str_of(parts[i]).n);
        }
    }
    return name;
}

bool trial_asked_at(const trial *t, size_t field, str *path, str *value)
{
    str name = whole_name(t->fields[field].name);
    if (!str_starts(name, S(TRY_ASKED))) {
        return false;
    }
    for (size_t i = 0; i < field; i++) {
        if (str_eq(whole_name(t->fields[i].name), name)) {
            return false;
        }
    }
    *path = trial_asked_path(t, name);
    *value = said(t, name);
    return path->n > 0;
}

bool trial_has_answer(const trial *t, str path)
{
    return said(t, trial_asked_name(t, path)).n > 0;
}

bool trial_is_of_other(const trial *t, str path)
{
    bool home = str_starts(path, str_printf(t->v->a, "woningen." STR_FMT ".", STR_ARG(TRY_NEW_HOME)));
    return str_starts(path, str_printf(t->v->a, "personen." STR_FMT ".", STR_ARG(VISIT_OTHER))) ||
           (home && !trial_moves_out(t));
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
    return !trial_is_of_other(t, path) && !trial_is_of_wage(t, path) && !str_starts(path, S("relaties."));
}

static bool has_below(household_answers told, str list)
{
    for (size_t i = 0; i < told.n; i++) {
        if (str_starts(told.list[i].path, list) && told.list[i].path.n > list.n) {
            return true;
        }
    }
    return false;
}

/* Is it about an income that is no longer there? */
static bool is_of_gone_income(const trial *t, household_answers told, str path)
{
    str item = str_find(path, S(".inkomen.")) >= 0 ? household_item_at(t->v->a, path) : STR_NULL;
    return item.n > 0 && !has_below(told, str_printf(t->v->a, STR_FMT ".", STR_ARG(item)));
}

/* What was said of another move stays in the form, and means nothing now: how somebody lives with the other when nobody comes, and the home
 * of the other, for which a home that somebody goes to has fields of its own. */
static bool is_of_another_move(const trial *t, str path)
{
    bool pair = str_starts(path, S("relaties.")) && str_find(path, VISIT_OTHER) >= 0;
    bool home = str_eq(path, trial_path(t, "woningen", TRY_NEW_HOME, "soort")) ||
                str_eq(path, trial_path(t, "woningen", TRY_NEW_HOME, "kale_huur"));
    return (pair && !trial_moves_with_other(t)) || (home && trial_moves_out(t));
}

/* The answers that the form asked for on top of its own fields, of one kind, in their order. */
static bool set_asked(trial *t, household_answers *told, about_what kind, err *e)
{
    for (size_t i = 0; i < t->field_count; i++) {
        str path, value;
        if (!trial_asked_at(t, i, &path, &value) || !kind(t, path) || is_of_another_move(t, path)) {
            continue;
        }
        str control = trial_asked_name(t, path);
        if (is_of_gone_income(t, *told, path)) {
            ARENA_PUSH(t->v->a, t->pointless, t->pointless_count, t->pointless_cap, control);
        } else {
            TRY(set(t, told, path, control, web_visit_value(t->v, path, value), e));
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
    TRY(set(t, &told, trial_path(t, "personen", id, "geboren"), S(TRY_OTHER_BORN), said(t, S(TRY_OTHER_BORN)), e));
    if (str_eq(kind, S("geen")) || str_eq(kind, S("onbekend"))) {
        TRY(set(t, &told, income, S(TRY_OTHER_INCOME), kind, e));
    } else if (kind.n > 0) {
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.soort", STR_ARG(income)), S(TRY_OTHER_INCOME), kind, e));
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.netto_per_maand", STR_ARG(income)), S(TRY_OTHER_AMOUNT),
                said(t, S(TRY_OTHER_AMOUNT)), e));
    }
    TRY(set_plain(t, &told, trial_path(t, "woningen", TRY_NEW_HOME, "gemeente"), t->v->counter->site->code, e));
    TRY(set_plain(t, &told, trial_path(t, "woningen", TRY_NEW_HOME, "bewoners"), id, e));
    TRY(set_asked(t, &told, trial_is_of_other, e));
    t->other = told;
    const date *day = t->mine.has_day ? &t->mine.day : NULL;
    return household_read_answers(a, desk_facts(t->v->counter->desk), S("de ander"), told, day, t->v->today, t->v->lang,
                                  out, e);
}

/* ------------------------------------------------------------------ what changes */

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

/* An amount as all others on the page. What is no amount is refused, and then these words are not shown. */
static str money(const trial *t, str typed)
{
    int64_t cents;
    str plain = web_typed_amount(t->v->a, typed);
    return household_told_amount(plain, &cents) ? text_money(t->v->a, t->v->lang, cents) : plain;
}

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

static bool set_of_wage(trial *t, const char *key, const char *control, str value, err *e)
{
    return set(t, &t->told, str_printf(t->v->a, STR_FMT ".%s", STR_ARG(t->wage), key), str_of(control), value, e);
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
        return set_of_wage(t, "per_jaar", TRY_YEAR, year, e);
    }
    TRY(read_after(t, &h, e));
    str item = str_printf(t->v->a, STR_FMT STR_FMT, STR_ARG(t->who), STR_ARG(str_from(t->wage, list.n)));
    int64_t cents = gross_of(&h, item) * MONTHS * (100 + HOLIDAY_PERCENT) / 100;
    WORDS(t, "year", text_money(t->v->a, t->v->lang, cents));
    TRY(set_of_wage(t, "vakantiegeld_later", TRY_YEAR, S("ja"), e));
    year = str_printf(t->v->a, "%lld,%02d", (long long)(cents / 100), (int)(cents % 100));
    return set_of_wage(t, "per_jaar", TRY_YEAR, year, e);
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
    household_answers now = t->told;
    TRY(drop_wages(t, list, &t->wage, e));
    if (web_visit_mark_at(t->v, S(TRY_WAGE)).n > 0) { /* nothing else about it can be judged */
        t->told = now;
        return true;
    }
    if (is_nothing(web_typed_amount(t->v->a, amount))) {
        t->wage = STR_NULL;
        return end_wage(t, list, t->told.n < now.n, e);
    }
    TRY(set_of_wage(t, "soort", TRY_WAGE, S("loon"), e));
    TRY(set_of_wage(t, gross ? "bruto_per_maand" : "netto_per_maand", TRY_WAGE, amount, e));
    if (gross) {
        WORDS(t, "gross", money(t, amount));
        TRY(set_of_wage(t, "loonheffingskorting", TRY_CREDIT, credit.n > 0 ? credit : S("ja"), e));
    } else {
        WORDS(t, "net", money(t, amount));
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
    WORDS(t, "rent", money(t, amount));
    return set(t, &t->told, trial_path(t, "woningen", t->where, "kale_huur"), S(TRY_RENT), amount, e);
}

/* ------------------------------------------------------------------ somebody moves */

/* A child of the home that goes with who leaves: younger than 18, or of an age that nobody told. */
static bool goes_along(const trial *t, const household_person *p)
{
    enum { ADULT = 18 };
    str child = str_printf(t->v->a, "kinderen." STR_FMT ".", STR_ARG(p->id));
    bool is_child = false, at_home = false;
    for (size_t i = 0; i < t->mine.told.n; i++) {
        is_child = is_child || str_starts(t->mine.told.list[i].path, child);
    }
    for (size_t i = 0; i < t->mine.home_count; i++) {
        const household_home *home = &t->mine.homes[i];
        for (size_t j = 0; str_eq(home->id, t->where) && j < home->resident_count; j++) {
            at_home = at_home || str_eq(home->residents[j], p->id);
        }
    }
    bool young = !p->has_birth_date || date_years_between(p->birth_date, t->v->today) < ADULT;
    return is_child && at_home && young && !str_eq(p->id, t->leaver);
}

bool trial_has_children(const trial *t)
{
    for (size_t i = 0; i < t->mine.person_count; i++) {
        if (goes_along(t, &t->mine.persons[i])) {
            return true;
        }
    }
    return false;
}

static bool move_person(trial *t, str person, household *now, err *e)
{
    household moved;
    TRY(household_move(t->v->a, desk_facts(t->v->counter->desk), now, person, NULL, TRY_NEW_HOME, t->v->lang, &moved,
                       e));
    *now = moved;
    return true;
}

/* Who leaves: the visitor, or somebody of the home; with the children or without. */
static bool move_out(trial *t, household *now, err *e)
{
    const visit *v = t->v;
    bool own = str_eq(t->move, TRY_MOVE_OWN), own_all = str_eq(t->move, TRY_MOVE_OWN_CHILDREN);
    bool all = str_starts(t->move, TRY_MOVE_OUT_CHILDREN);
    t->leaver = own || own_all ? t->who
                : all          ? str_from(t->move, TRY_MOVE_OUT_CHILDREN.n)
                               : str_from(t->move, TRY_MOVE_OUT.n);
    str name = web_visit_name(v, t->leaver);
    add_words(t, own       ? trial_say(t, "web.try.words.own")
                 : own_all ? trial_say(t, "web.try.words.own_children")
                 : all     ? TEXT(v->a, v->lang, "web.try.words.out_children", name)
                           : TEXT(v->a, v->lang, "web.try.words.out", name));
    TRY(set_plain(t, &t->told, trial_path(t, "woningen", TRY_NEW_HOME, "gemeente"), v->counter->site->code, e));
    TRY(set(t, &t->told, trial_path(t, "woningen", TRY_NEW_HOME, "soort"), S(TRY_NEW_KIND), said(t, S(TRY_NEW_KIND)),
            e));
    TRY(set(t, &t->told, trial_path(t, "woningen", TRY_NEW_HOME, "kale_huur"), S(TRY_NEW_RENT),
            said(t, S(TRY_NEW_RENT)), e));
    TRY(read_after(t, now, e) && move_person(t, t->leaver, now, e));
    for (size_t i = 0; (all || own_all) && i < t->mine.person_count; i++) {
        TRY(!goes_along(t, &t->mine.persons[i]) || move_person(t, t->mine.persons[i].id, now, e));
    }
    return true;
}

static bool move_together(trial *t, household *moved, err *e)
{
    const fact_catalogue *facts = desk_facts(t->v->counter->desk);
    arena *a = t->v->a;
    text_language lang = t->v->lang;
    household now, other, both;
    bool in = str_eq(t->move, TRY_MOVE_IN);
    TRY(read_after(t, &now, e) && read_other(t, &other, e));
    TRY(household_merge(a, facts, &t->mine, &other, lang, &t->before, e));
    TRY(household_merge(a, facts, &now, &other, lang, &both, e));
    add_words(t, trial_say(t, in ? "web.try.words.in" : "web.try.words.to"));
    return household_move(a, facts, &both, in ? VISIT_OTHER : t->who, NULL, in ? t->where : TRY_NEW_HOME, lang, moved,
                          e);
}

static bool change_home(trial *t, err *e)
{
    household moved;
    if (t->move.n == 0) {
        return true;
    }
    t->any = true;
    TRY(trial_moves_with_other(t) ? move_together(t, &moved, e) : move_out(t, &moved, e));
    t->told = moved.told;
    return set_asked(t, &t->told, is_of_pair, e);
}

/* ------------------------------------------------------------------ all of it */

static bool change(trial *t, err *e)
{
    t->told = t->mine.told;
    t->before = t->mine;
    t->wage = t->leaver = STR_NULL;
    t->used_count = t->word_count = 0;
    TRY(change_wage(t, e) && change_rent(t, e) && change_home(t, e));
    return set_asked(t, &t->told, is_own, e) && read_after(t, &t->after, e);
}

/* Marks the field that the household refused. A question that came up after another answer, and that no longer fits it, goes without a word. */
static bool mark_refused(trial *t, const err *no)
{
    const visit *v = t->v;
    str place = str_of(no->field);
    for (size_t i = t->used_count; i-- > 0;) {
        const trial_used *u = &t->used[i];
        const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), u->path, v->lang);
        if (!str_eq(u->path, place)) {
            continue;
        }
        bool follows = f != NULL && f->after.n > 0 && str_starts(u->control, S(TRY_ASKED));
        if (follows && web_typed_mistake(v->a, v->lang, f, web_typed_amount(v->a, u->value), v->today).n == 0) {
            ARENA_PUSH(v->a, t->pointless, t->pointless_count, t->pointless_cap, u->control);
        } else {
            web_visit_mark(t->v, u->control, web_visit_refusal(v, u->path, u->value));
        }
        return true;
    }
    return false;
}

/* Each time that a field is refused it is left out, so that every one that is wrong is found. */
bool trial_change(trial *t)
{
    t->after = t->mine;
    for (;;) {
        err no = {0};
        if (change(t, &no)) {
            break;
        }
        if (!mark_refused(t, &no)) {
            t->v->mistake = trial_say(t, "web.refused.together");
            return false;
        }
    }
    return t->v->mistake_count == 0;
}
