/* What if: fields of things to try, the household with them changed, and what the desk says of both. */
#include "web/visit.h"

#include "base/banned.h"

#define WAGE "probeer-loon"
#define WAGE_KIND "probeer-bruto"
#define RENT "probeer-huur"
#define MOVE "probeer-verhuizen"
#define OTHER_BORN "probeer-geboren"
#define OTHER_INCOME "probeer-inkomen"
#define OTHER_AMOUNT "probeer-bedrag"
#define MOVE_IN S("erbij")
#define MOVE_TO S("naar")
#define MOVE_OUT S("weg-") /* and the id of who leaves */
#define NEW_HOME S("elders")
#define ASKED "probeer~" /* and a path with ~ in the place of each point: an answer about the other */

enum { CONTROLS_MAX = 60, ASKED_MAX = 40, OPEN_MAX = 8 }; /* OPEN_MAX: questions at a time that nobody answered yet */

typedef struct trial {
    visit *v;
    household mine;          /* as told: the household that asks */
    household before, after; /* with the other beside it; with everything tried */
    household_answers told;  /* of after, while it is being changed */
    household_answers other; /* what is told of the other */
    str move, who, where;
    bool any; /* something was tried */
    web_control *controls;
    size_t n;
} trial;

static str say(const trial *t, const char *id)
{
    return text_get(t->v->a, t->v->lang, id, 0, NULL);
}

static str field(const trial *t, const char *name)
{
    return web_visit_field(t->v, name);
}

static str path_of(const trial *t, const char *list, str item, const char *key)
{
    return str_printf(t->v->a, "%s." STR_FMT ".%s", list, STR_ARG(item), key);
}

static bool set(const trial *t, household_answers *told, str path, str value, err *e)
{
    return value.n == 0 || web_visit_set(t->v, told, path, value, e);
}

static bool moves_with_other(const trial *t)
{
    return str_eq(t->move, MOVE_IN) || str_eq(t->move, MOVE_TO);
}

/* ------------------------------------------------------------------ the other */

static str posted_date(const trial *t, const char *name)
{
    str control = str_of(name);
    return web_visit_date(t->v->a, web_visit_part(t->v, control, WEB_FIELD_DAY),
                          web_visit_part(t->v, control, WEB_FIELD_MONTH),
                          web_visit_part(t->v, control, WEB_FIELD_YEAR));
}

/* probeer~personen~de-ander~wajong → personen.de-ander.wajong; empty when the field is none of these. */
static str asked_path(const trial *t, str name)
{
    str prefix = S(ASKED);
    buf b = buf_in(t->v->a);
    for (size_t i = prefix.n; str_starts(name, prefix) && i < name.n; i++) {
        buf_char(&b, name.p[i] == '~' ? '.' : name.p[i]);
    }
    return b.n > 0 ? buf_str(&b) : STR_NULL;
}

static str asked_name(const trial *t, str path)
{
    buf b = buf_in(t->v->a);
    buf_put(&b, S(ASKED));
    for (size_t i = 0; i < path.n; i++) {
        buf_char(&b, path.p[i] == '.' ? '~' : path.p[i]);
    }
    return buf_str(&b);
}

/* About the other alone, and so known before and after; what is about two people is known only after. */
static bool is_of_other(const trial *t, str path)
{
    return str_starts(path, str_printf(t->v->a, "personen." STR_FMT ".", STR_ARG(VISIT_OTHER))) ||
           str_starts(path, str_printf(t->v->a, "woningen." STR_FMT ".", STR_ARG(NEW_HOME)));
}

/* The answers about the other that the form asked for, in order: of the other alone, or of a pair. */
static bool set_asked(trial *t, household_answers *told, bool alone, err *e)
{
    const http_fields *f = &t->v->q->form;
    for (size_t i = 0; i < f->n; i++) {
        str path = asked_path(t, f->items[i].name), value = str_trim(f->items[i].value);
        if (path.n > 0 && is_of_other(t, path) == alone) {
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
    str id = VISIT_OTHER, kind = field(t, OTHER_INCOME), income = path_of(t, "personen", id, "inkomen");
    first[0] = (household_answer){path_of(t, "personen", id, "naam"), say(t, "web.name.other")};
    TRY(set(t, &told, path_of(t, "personen", id, "geboren"), posted_date(t, OTHER_BORN), e));
    if (str_eq(kind, S("geen"))) {
        TRY(set(t, &told, income, kind, e));
    } else if (kind.n > 0) {
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.soort", STR_ARG(income)), kind, e));
        TRY(set(t, &told, str_printf(a, STR_FMT ".1.netto_per_maand", STR_ARG(income)), field(t, OTHER_AMOUNT), e));
    }
    TRY(set(t, &told, path_of(t, "woningen", NEW_HOME, "gemeente"), t->v->counter->site->code, e));
    TRY(set(t, &told, path_of(t, "woningen", NEW_HOME, "bewoners"), id, e));
    TRY(set_asked(t, &told, true, e));
    t->other = told;
    const date *day = t->mine.has_day ? &t->mine.day : NULL;
    return household_read_answers(a, desk_facts(t->v->counter->desk), S("de ander"), told, day, t->v->today, t->v->lang,
                                  out, e);
}

/* ------------------------------------------------------------------ what changes */

/* The wage that the visitor has, or a new one. Nought: none any more. */
static bool change_wage(trial *t, err *e)
{
    str amount = field(t, WAGE), list = path_of(t, "personen", t->who, "inkomen"), item = STR_NULL;
    bool gross = str_eq(field(t, WAGE_KIND), S("bruto"));
    int64_t last = 0;
    if (amount.n == 0) {
        return true;
    }
    t->any = true;
    for (int64_t i = 1; i <= 200; i++) {
        str one = str_printf(t->v->a, STR_FMT ".%lld", STR_ARG(list), (long long)i);
        const str *kind = household_answer_at(t->told, str_printf(t->v->a, STR_FMT ".soort", STR_ARG(one)));
        last = kind != NULL ? i : last;
        item = kind != NULL && str_eq(*kind, S("loon")) ? one : item;
    }
    if (str_eq(amount, S("0"))) {
        return item.n == 0 || web_visit_set(t->v, &t->told, item, STR_NULL, e);
    }
    if (item.n > 0) { /* everything about the old wage goes: hours and yearly amount belong to it */
        TRY(web_visit_set(t->v, &t->told, item, STR_NULL, e));
    } else {
        item = str_printf(t->v->a, STR_FMT ".%lld", STR_ARG(list), (long long)last + 1);
    }
    TRY(set(t, &t->told, str_printf(t->v->a, STR_FMT ".soort", STR_ARG(item)), S("loon"), e));
    const char *key = gross ? "bruto_per_maand" : "netto_per_maand";
    return set(t, &t->told, str_printf(t->v->a, STR_FMT ".%s", STR_ARG(item), key), amount, e);
}

static bool change_rent(trial *t, err *e)
{
    str amount = field(t, RENT);
    if (amount.n == 0) {
        return true;
    }
    t->any = true;
    return set(t, &t->told, path_of(t, "woningen", t->where, "kale_huur"), amount, e);
}

static bool read_after(trial *t, household *out, err *e)
{
    const date *day = t->mine.has_day ? &t->mine.day : NULL;
    return household_read_answers(t->v->a, desk_facts(t->v->counter->desk), S("loket"), t->told, day, t->v->today,
                                  t->v->lang, out, e);
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
    if (str_starts(t->move, MOVE_OUT)) {
        TRY(set(t, &t->told, path_of(t, "woningen", NEW_HOME, "gemeente"), t->v->counter->site->code, e));
        TRY(read_after(t, &now, e) &&
            household_move(a, facts, &now, str_from(t->move, MOVE_OUT.n), NULL, NEW_HOME, lang, &moved, e));
    } else {
        TRY(read_after(t, &now, e) && read_other(t, &other, e));
        TRY(household_merge(a, facts, &t->mine, &other, lang, &t->before, e));
        TRY(household_merge(a, facts, &now, &other, lang, &moved, e));
        bool in = str_eq(t->move, MOVE_IN);
        TRY(household_move(a, facts, &moved, in ? VISIT_OTHER : t->who, NULL, in ? t->where : NEW_HOME, lang, &moved,
                           e));
    }
    t->told = moved.told;
    return set_asked(t, &t->told, false, e);
}

static bool change_all(trial *t, err *e)
{
    t->told = t->mine.told;
    TRY(change_wage(t, e) && change_rent(t, e) && change_home(t, e));
    return read_after(t, &t->after, e);
}

/* ------------------------------------------------------------------ fields */

static web_control *add(trial *t, const char *name, web_field_kind kind, const char *label)
{
    web_control *c = &t->controls[t->n++];
    *c = (web_control){.name = str_of(name), .kind = kind, .as_list = true};
    c->label = label == NULL ? STR_NULL : say(t, label);
    c->value = kind == WEB_DATE ? STR_NULL : field(t, name);
    if (kind == WEB_DATE) {
        c->day = web_visit_part(t->v, c->name, WEB_FIELD_DAY);
        c->month = web_visit_part(t->v, c->name, WEB_FIELD_MONTH);
        c->year = web_visit_part(t->v, c->name, WEB_FIELD_YEAR);
    }
    return c;
}

static void add_money(trial *t)
{
    web_control *c = add(t, WAGE, WEB_AMOUNT, "web.try.wage");
    c->help = say(t, "web.try.wage.help");
    c = add(t, WAGE_KIND, WEB_CHOICE, "web.try.wage.kind");
    web_choice *kinds = ARENA_ARRAY(t->v->a, web_choice, 2);
    kinds[0] = (web_choice){S("netto"), say(t, "web.list.net")};
    kinds[1] = (web_choice){S("bruto"), say(t, "web.list.gross")};
    c->choices = kinds;
    c->choice_count = 2;
    c = add(t, RENT, WEB_AMOUNT, "web.try.rent");
    c->help = say(t, "web.try.rent.help");
}

static void add_move(trial *t)
{
    web_control *c = add(t, MOVE, WEB_CHOICE, "web.try.move");
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, t->mine.person_count + 3);
    size_t n = 0;
    list[n++] = (web_choice){STR_NULL, say(t, "web.try.move.none")};
    list[n++] = (web_choice){MOVE_IN, say(t, "web.try.move.in")};
    list[n++] = (web_choice){MOVE_TO, say(t, "web.try.move.to")};
    for (size_t i = 0; i < t->mine.person_count; i++) {
        str id = t->mine.persons[i].id;
        str value = str_printf(t->v->a, STR_FMT STR_FMT, STR_ARG(MOVE_OUT), STR_ARG(id));
        if (!str_eq(id, t->who)) {
            list[n++] = (web_choice){value, TEXT(t->v->a, t->v->lang, "web.try.move.out", web_visit_name(t->v, id))};
        }
    }
    c->choices = list;
    c->choice_count = n;
    c->help = say(t, "web.try.move.help");
}

static void add_other(trial *t)
{
    bool open = moves_with_other(t);
    web_control *c = add(t, OTHER_BORN, WEB_DATE, "web.try.other.born");
    c->group = say(t, "web.try.other");
    c->is_open = open;
    c = add(t, OTHER_INCOME, WEB_CHOICE, "web.try.other.income");
    size_t n;
    web_choice *kinds = web_visit_choices(t->v, S("inkomens"), S("soort"), true, &n);
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, n + 1);
    list[0] = kinds[0];
    list[1] = (web_choice){S("geen"), say(t, "web.list.income.none")};
    memcpy(list + 2, kinds + 1, (n - 1) * sizeof *list);
    c->choices = list;
    c->choice_count = n + 1;
    c = add(t, OTHER_AMOUNT, WEB_AMOUNT, "web.try.other.amount");
}

/* ------------------------------------------------------------------ what must still be known of the other */

static bool is_about_other(const trial *t, str path)
{
    str pair_end = str_printf(t->v->a, "+" STR_FMT ".", STR_ARG(VISIT_OTHER));
    str pair_start = str_printf(t->v->a, "relaties." STR_FMT "+", STR_ARG(VISIT_OTHER));
    return is_of_other(t, path) || str_find(path, pair_end) >= 0 || str_starts(path, pair_start);
}

static void add_asked(trial *t, str path, str question, bool first)
{
    const visit *v = t->v;
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    str name = str_copy(v->a, asked_name(t, path));
    if (f == NULL || t->n == CONTROLS_MAX || str_ends(path, S(".inkomen"))) {
        return;
    }
    web_field_kind kinds[] = {[FACT_TEXT] = WEB_TEXT,     [FACT_DATE] = WEB_TEXT,     [FACT_BOOLEAN] = WEB_CHOICE,
                              [FACT_CHOICE] = WEB_CHOICE, [FACT_NUMBER] = WEB_NUMBER, [FACT_AMOUNT] = WEB_AMOUNT};
    web_control *c = add(t, name.p, kinds[f->type], NULL);
    c->label = question;
    c->group = first ? say(t, "web.try.more") : STR_NULL;
    c->is_open = true;
    if (f->type == FACT_CHOICE) {
        c->choices = web_visit_choices(v, f->table, f->name, true, &c->choice_count);
    } else if (f->type == FACT_BOOLEAN) {
        web_choice *list = ARENA_ARRAY(v->a, web_choice, 3);
        list[0] = (web_choice){STR_NULL, say(t, "web.choose")};
        list[1] = (web_choice){S("ja"), say(t, "web.field.yes")};
        list[2] = (web_choice){S("nee"), say(t, "web.field.no")};
        c->choices = list;
        c->choice_count = 3;
    }
}

static str asked_text(const trial *t, str path)
{
    const visit *v = t->v;
    const household_answer asked = {path, S("onbekend")}; /* the desk says the question of a path */
    household one = t->after;
    size_t n;
    one.told = (household_answers){&asked, 1};
    const overview_said *said = desk_said(v->counter->desk, v->a, &one, v->lang, &n);
    return n > 0 ? said[0].question : path;
}

/* How the visitor and the other will live together: always asked, for it decides most. */
static const char *const pair_keys[] = {"soort", "samen_huishouden", "contract"};
enum { PAIR_KEYS = sizeof pair_keys / sizeof pair_keys[0] };

static str pair_path(const trial *t, size_t key)
{
    return str_printf(t->v->a, "relaties." STR_FMT "+" STR_FMT ".%s", STR_ARG(t->who), STR_ARG(VISIT_OTHER),
                      pair_keys[key]);
}

/* Is it always asked? */
static bool is_standing(const trial *t, str path)
{
    if (str_eq(path, path_of(t, "woningen", NEW_HOME, "soort")) ||
        str_eq(path, path_of(t, "woningen", NEW_HOME, "kale_huur"))) {
        return true;
    }
    for (size_t i = 0; i < PAIR_KEYS; i++) {
        if (str_eq(path, pair_path(t, i))) {
            return true;
        }
    }
    return false;
}

static void add_pair(trial *t)
{
    const fact_catalogue *facts = desk_facts(t->v->counter->desk);
    add_asked(t, path_of(t, "woningen", NEW_HOME, "soort"), say(t, "web.try.other.home"), false);
    add_asked(t, path_of(t, "woningen", NEW_HOME, "kale_huur"), say(t, "web.try.other.rent"), false);
    for (size_t i = 0; i < PAIR_KEYS; i++) {
        str path = pair_path(t, i);
        const fact_definition *f = household_fact_at(facts, path, t->v->lang);
        if (f != NULL) {
            add_asked(t, path, web_visit_about(t->v, f->question[t->v->lang]), false);
        }
    }
}

/* Does the form have a field for it by now? */
static bool is_asked(const trial *t, str path)
{
    str name = asked_name(t, path);
    for (size_t i = 0; i < t->n; i++) {
        if (str_eq(t->controls[i].name, name)) {
            return true;
        }
    }
    return false;
}

/* First what was asked and answered, then what is open now. */
static bool add_questions(trial *t, err *e)
{
    const http_fields *f = &t->v->q->form;
    const visit *v = t->v;
    overview_questions left;
    size_t n = 0, open = 0;
    for (size_t i = 0; i < f->n && n < ASKED_MAX; i++) {
        str path = asked_path(t, f->items[i].name);
        if (path.n > 0 && str_trim(f->items[i].value).n > 0 && !is_standing(t, path)) {
            add_asked(t, path, asked_text(t, path), n++ == 0);
        }
    }
    for (int side = 0; side < 2; side++) { /* what is open after the move, and then before it */
        const household *h = side == 0 ? &t->after : &t->before;
        TRY(desk_questions(v->counter->desk, v->a, h, v->today, v->lang, &left, e));
        for (size_t i = 0; i < left.count && n < ASKED_MAX && open < OPEN_MAX; i++) {
            str path = left.list[i].path;
            bool told = household_answer_at(h->told, path) != NULL || is_asked(t, path);
            if (path.n > 0 && is_about_other(t, path) && !is_standing(t, path) && !told) {
                add_asked(t, path, left.list[i].question, n++ == 0);
                open++;
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the page */

/* What the wish on the first page means here, when nothing was posted yet. */
static str wished_move(const visit *v)
{
    const str *wish = http_get(&v->q->form, VISIT_WISH);
    bool posted = http_get(&v->q->form, S(MOVE)) != NULL;
    return !posted && wish != NULL && str_eq(*wish, S("huis")) ? MOVE_IN : STR_NULL;
}

bool web_visit_show_whatif(visit *v, err *e)
{
    trial t = {.v = v, .mine = v->home, .before = v->home, .who = web_visit_who(v), .where = web_visit_where(v)};
    web_whatif x = {.household = &t.after};
    overview_whatif outcome;
    err no = {0};
    bool posted = http_get(&v->q->form, S(MOVE)) != NULL;
    t.controls = ARENA_ARRAY(v->a, web_control, CONTROLS_MAX);
    t.move = field(&t, MOVE);
    t.after = t.mine;
    bool good = posted && change_all(&t, &no);
    if (good && t.any) {
        TRY(desk_whatif(v->counter->desk, v->a, &t.before, &t.after, v->today, v->lang, &outcome, e));
        x.outcome = &outcome;
    } else if (posted) {
        x.mistake = no.kind != ERR_NONE ? str_copy(v->a, str_of(no.message)) : say(&t, "web.try.nothing");
    }
    add_money(&t);
    add_move(&t);
    t.controls[t.n - 1].value = wished_move(v).n > 0 ? wished_move(v) : t.move;
    add_other(&t);
    add_pair(&t);
    if (good && moves_with_other(&t)) {
        TRY(add_questions(&t, e));
    }
    x.controls = t.controls;
    x.control_count = t.n;
    web_whatif_page(&v->r->body, &v->page, &x);
    return true;
}
