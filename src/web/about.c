/* Who lives here, and how: the answers that make the household, on one screen. */
#include "web/visit.h"

#include "base/banned.h"

#define BORN "ik-geboren"
#define HOME "ik-woning"
#define RENT "ik-huur"
#define OTHER_KIND "ander-soort"
#define OTHER_NAME "ander-naam"
#define OTHER_BORN "ander-geboren"

static const char *const partner_kinds[] = {"gehuwd", "geregistreerd_partner", "samenwonend"};

static str path_of(const visit *v, const char *list, str item, const char *key)
{
    return str_printf(v->a, "%s." STR_FMT ".%s", list, STR_ARG(item), key);
}

static str told_at(const visit *v, str path)
{
    const str *value = household_answer_at(v->told, path);
    return value == NULL ? STR_NULL : *value;
}

/* ------------------------------------------------------------------ what is said */

/* One answer of the form. A field that was emptied takes the answer away; "I do not know" was never shown in it, so that stays. */
static bool take_one(visit *v, str path, str value, const char *control, err *e)
{
    household_answers told = v->told;
    str now = told_at(v, path);
    err no = {0};
    if (value.n == 0 && (now.n == 0 || str_eq(now, S("onbekend")))) {
        return true;
    }
    TRY(web_visit_set(v, &told, path, value, e));
    if (!web_visit_take(v, told, &no)) {
        web_visit_mark(v, str_of(control), web_visit_refusal(v, path, value));
    }
    return true;
}

static bool take_posted(visit *v, str path, const char *control, err *e)
{
    bool posted = http_get(&v->q->form, str_of(control)) != NULL;
    return !posted || take_one(v, path, web_visit_field(v, control), control, e);
}

static str date_posted(const visit *v, const char *name)
{
    str control = str_of(name);
    return web_visit_date(v->a, web_visit_part(v, control, WEB_FIELD_DAY), web_visit_part(v, control, WEB_FIELD_MONTH),
                          web_visit_part(v, control, WEB_FIELD_YEAR));
}

/* The visitor, in a home in this municipality. */
static bool take_home(visit *v, err *e)
{
    household_answers told = v->told;
    str who = web_visit_who(v);
    if (told.n == 0) {
        household_answer *first = ARENA_ARRAY(v->a, household_answer, 1);
        first[0] = (household_answer){str_printf(v->a, "personen." STR_FMT, STR_ARG(who)), STR_NULL};
        told = (household_answers){first, 1};
    }
    if (web_visit_where(v).n == 0) {
        TRY(web_visit_set(v, &told, path_of(v, "woningen", VISIT_HOME, "gemeente"), v->counter->site->code, e));
        TRY(web_visit_set(v, &told, path_of(v, "woningen", VISIT_HOME, "bewoners"), who, e));
    }
    return web_visit_take(v, told, e);
}

str web_visit_partner(const visit *v)
{
    for (size_t i = 0; i < v->home.person_count; i++) {
        str id = v->home.persons[i].id;
        str pair = str_printf(v->a, STR_FMT "+" STR_FMT, STR_ARG(web_visit_who(v)), STR_ARG(id));
        str kind = told_at(v, path_of(v, "relaties", pair, "soort"));
        for (size_t k = 0; k < sizeof partner_kinds / sizeof partner_kinds[0]; k++) {
            if (str_eq(kind, str_of(partner_kinds[k]))) {
                return id;
            }
        }
    }
    return STR_NULL;
}

static str free_id(const visit *v)
{
    size_t number = 2;
    str id = S("p2");
    while (household_find(&v->home, id) != NULL) {
        id = str_printf(v->a, "p%zu", ++number);
    }
    return id;
}

/* What the new person is of the visitor: a child of one or both, or a relation. */
static bool set_kinship(visit *v, household_answers *told, str id, str kind, err *e)
{
    str who = web_visit_who(v), partner = web_visit_partner(v), parents = STR_NULL;
    if (str_eq(kind, S("kind"))) {
        parents = who;
    } else if (str_eq(kind, S("kind-samen"))) {
        parents = str_printf(v->a, STR_FMT "," STR_FMT, STR_ARG(who), STR_ARG(partner));
    } else if (str_eq(kind, S("kind-partner"))) {
        parents = partner;
    }
    if (parents.n > 0) {
        return web_visit_set(v, told, path_of(v, "kinderen", id, "ouders"), parents, e);
    }
    str pair = str_printf(v->a, STR_FMT "+" STR_FMT, STR_ARG(who), STR_ARG(id));
    return web_visit_set(v, told, path_of(v, "relaties", pair, "soort"), kind, e);
}

static void mark_person(visit *v, const char *control, const char *text)
{
    web_visit_mark(v, str_of(control), text_get(v->a, v->lang, text, 0, NULL));
}

/* Somebody of whom nothing is told yet: everything is still to be asked. */
static household_answers with_nothing_told(const visit *v, household_answers told, str id)
{
    household_answer *list = ARENA_ARRAY(v->a, household_answer, told.n + 1);
    memcpy(list, told.list, told.n * sizeof *list);
    list[told.n] = (household_answer){str_printf(v->a, "personen." STR_FMT, STR_ARG(id)), STR_NULL};
    return (household_answers){list, told.n + 1};
}

/* With a name, a birth date, both or neither. */
static bool set_person(visit *v, household_answers *told, str id, str name, str born, err *e)
{
    str where = web_visit_where(v), residents = told_at(v, path_of(v, "woningen", where, "bewoners"));
    TRY(web_visit_set(v, told, str_printf(v->a, "personen." STR_FMT, STR_ARG(id)), STR_NULL, e));
    TRY(name.n == 0 || web_visit_set(v, told, path_of(v, "personen", id, "naam"), name, e));
    TRY(born.n == 0 || web_visit_set(v, told, path_of(v, "personen", id, "geboren"), born, e));
    if (name.n + born.n == 0) {
        *told = with_nothing_told(v, *told, id);
    }
    return web_visit_set(v, told, path_of(v, "woningen", where, "bewoners"), household_names_with(v->a, residents, id),
                         e);
}

static bool take_person(visit *v, err *e)
{
    str kind = web_visit_field(v, OTHER_KIND), name = web_visit_field(v, OTHER_NAME), born = date_posted(v, OTHER_BORN);
    str id = free_id(v), where_born = path_of(v, "personen", id, "geboren");
    household_answers told = v->told;
    household somebody;
    err no = {0};
    if (kind.n + name.n + born.n == 0) {
        return true;
    }
    TRY(set_person(v, &told, id, name, born, e));
    bool step_child = str_eq(kind, S("kind-samen")) || str_eq(kind, S("kind-partner"));
    if (kind.n == 0) {
        mark_person(v, OTHER_KIND, "web.about_you.kind.missing");
    } else if (step_child && web_visit_partner(v).n == 0) {
        mark_person(v, OTHER_KIND, "web.about_you.partner.missing");
    } else {
        TRY(set_kinship(v, &told, id, kind, e));
    }
    if (!web_visit_read(v, told, &somebody, &no)) {
        bool of_name = str_ends(str_of(no.field), S(".naam")) || born.n == 0;
        web_visit_mark(v, of_name ? S(OTHER_NAME) : S(OTHER_BORN),
                       of_name ? web_visit_refusal(v, S(OTHER_NAME), name) : web_visit_refusal(v, where_born, born));
    }
    return v->mistake_count > 0 || web_visit_take(v, told, e);
}

/* All of it, or nothing when a field is wrong: then every field comes back as it was posted. */
bool web_visit_hear_about(visit *v, err *e)
{
    str removed = web_visit_field(v, WEB_FIELD_REMOVE);
    TRY(take_home(v, e));
    household_answers before = v->told;
    str who = web_visit_who(v), where = web_visit_where(v), born = str_of(BORN "-" WEB_FIELD_YEAR);
    bool dated = http_get(&v->q->form, born) != NULL;
    TRY(!dated || take_one(v, path_of(v, "personen", who, "geboren"), date_posted(v, BORN), BORN, e));
    TRY(take_posted(v, path_of(v, "woningen", where, "soort"), HOME, e));
    TRY(take_posted(v, path_of(v, "woningen", where, "kale_huur"), RENT, e));
    if (removed.n == 0) {
        TRY(take_person(v, e));
    }
    if (str_eq(web_visit_field(v, WEB_FIELD_CHANGE), S(WEB_FIELD_WORRY))) {
        v->screen = VISIT_START; /* with what was good */
        return true;
    }
    if (v->mistake_count > 0) {
        TRY(web_visit_take(v, before, e));
    }
    bool goes_on = web_visit_asks(v, WEB_STEP_NEXT) || web_visit_asks(v, WEB_STEP_OVERVIEW);
    if (removed.n > 0 || v->mistake_count > 0 || !goes_on) {
        v->screen = VISIT_ABOUT;
    }
    return removed.n == 0 || web_visit_remove(v, removed, e);
}

/* ------------------------------------------------------------------ the screen */

/* A form that comes back with what is wrong holds what was posted. */
static bool comes_back(const visit *v)
{
    return v->mistake_count > 0;
}

static str shown(const visit *v, const char *control, str path)
{
    str told = told_at(v, path);
    return comes_back(v) ? web_visit_field(v, control) : str_eq(told, S("onbekend")) ? STR_NULL : told;
}

/* As posted when `again`, else this day. */
static web_control date_control(const visit *v, const char *name, const char *label, str value, bool again)
{
    web_control c = {.name = str_of(name), .kind = WEB_DATE, .mistake = web_visit_mark_at(v, str_of(name))};
    c.label = text_get(v->a, v->lang, label, 0, NULL);
    c.help = TEXT(v->a, v->lang, "web.question.help.date");
    web_visit_split_date(v->a, value, &c.day, &c.month, &c.year);
    if (again) {
        c.day = web_visit_part(v, c.name, WEB_FIELD_DAY);
        c.month = web_visit_part(v, c.name, WEB_FIELD_MONTH);
        c.year = web_visit_part(v, c.name, WEB_FIELD_YEAR);
    }
    return c;
}

static web_control *home_controls(const visit *v, size_t *count)
{
    web_control *list = ARENA_ARRAY(v->a, web_control, 3);
    str where = web_visit_where(v);
    str kind = path_of(v, "woningen", where, "soort"), rent = path_of(v, "woningen", where, "kale_huur");
    str born = told_at(v, path_of(v, "personen", web_visit_who(v), "geboren"));
    list[0] = date_control(v, BORN, "web.about_you.born", born, comes_back(v));
    list[1] = (web_control){.name = S(HOME),
                            .kind = WEB_CHOICE,
                            .as_list = true,
                            .label = TEXT(v->a, v->lang, "web.about_you.kind"),
                            .mistake = web_visit_mark_at(v, S(HOME)),
                            .value = shown(v, HOME, kind)};
    list[1].choices = web_visit_choices(v, S("woningen"), S("woning_soort"), true, &list[1].choice_count);
    list[2] = (web_control){.name = S(RENT),
                            .kind = WEB_AMOUNT,
                            .label = TEXT(v->a, v->lang, "web.about_you.rent"),
                            .help = TEXT(v->a, v->lang, "web.about_you.rent.help"),
                            .mistake = web_visit_mark_at(v, S(RENT)),
                            .value = shown(v, RENT, rent)};
    *count = 3;
    return list;
}

/* Children first, then what the catalogue knows of relations; not "parent of" and such twice. */
static web_choice *kin_choices(const visit *v, size_t *count)
{
    static const char *const children[] = {"kind", "kind-samen", "kind-partner"};
    static const char *const labels[] = {"web.kin.child", "web.kin.child_together", "web.kin.child_partner"};
    size_t known;
    const web_choice *relations = web_visit_choices(v, S("relaties"), S("soort"), false, &known);
    web_choice *list = ARENA_ARRAY(v->a, web_choice, known + 4);
    size_t n = 0;
    list[n++] = (web_choice){STR_NULL, TEXT(v->a, v->lang, "web.choose")};
    for (size_t i = 0; i < 3 && i < known; i++) { /* the partner */
        list[n++] = relations[i];
    }
    for (size_t i = 0; i < 3; i++) {
        list[n++] = (web_choice){str_of(children[i]), text_get(v->a, v->lang, labels[i], 0, NULL)};
    }
    for (size_t i = 3; i < known; i++) {
        if (!str_eq(relations[i].value, S("kind"))) {
            list[n++] = relations[i];
        }
    }
    *count = n;
    return list;
}

static web_control *person_controls(const visit *v, size_t *count)
{
    web_control *list = ARENA_ARRAY(v->a, web_control, 3);
    bool kept = comes_back(v) || (v->screen == VISIT_ABOUT && web_visit_field(v, WEB_FIELD_STEP).n == 0);
    list[0] = (web_control){.name = S(OTHER_KIND),
                            .kind = WEB_CHOICE,
                            .as_list = true,
                            .label = TEXT(v->a, v->lang, "web.about_you.who"),
                            .mistake = web_visit_mark_at(v, S(OTHER_KIND)),
                            .value = kept ? web_visit_field(v, OTHER_KIND) : STR_NULL};
    list[0].choices = kin_choices(v, &list[0].choice_count);
    list[1] = date_control(v, OTHER_BORN, "web.about_you.other_born", STR_NULL, kept);
    list[2] = (web_control){.name = S(OTHER_NAME),
                            .kind = WEB_TEXT,
                            .label = TEXT(v->a, v->lang, "web.about_you.name"),
                            .help = TEXT(v->a, v->lang, "web.about_you.name.help"),
                            .mistake = web_visit_mark_at(v, S(OTHER_NAME)),
                            .value = kept ? web_visit_field(v, OTHER_NAME) : STR_NULL};
    *count = 3;
    return list;
}

static web_item *people(const visit *v, size_t *count)
{
    web_item *list = ARENA_ARRAY(v->a, web_item, v->home.person_count);
    size_t n = 0;
    for (size_t i = 0; i < v->home.person_count; i++) {
        const household_person *p = &v->home.persons[i];
        if (str_eq(p->id, web_visit_who(v))) {
            continue;
        }
        str name = p->name.n > 0 ? p->name : p->id;
        list[n].path = str_printf(v->a, "personen." STR_FMT, STR_ARG(p->id));
        list[n++].text = p->has_birth_date ? TEXT(v->a, v->lang, "web.about_you.person", name,
                                                  text_date(v->a, v->lang, p->birth_date))
                                           : name;
    }
    *count = n;
    return list;
}

bool web_visit_show_about(visit *v, err *e)
{
    web_about x = {.is_known = v->told.n > 0, .returns = v->returns};
    overview record;
    if (v->home.person_count > 0) {
        TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
        x.record = &record;
        v->page.quiet_title = web_visit_is_quiet(&record);
    }
    x.home = home_controls(v, &x.home_count);
    x.people = people(v, &x.people_count);
    x.person = person_controls(v, &x.person_count);
    web_about_page(&v->r->body, &v->page, &x);
    return true;
}
