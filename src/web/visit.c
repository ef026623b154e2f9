/* What was told: from the fields of the form to a household, and back into the page. */
#include "web/visit.h"

#include "base/file.h"
#include "web/typed.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ fields */

str web_visit_field(const visit *v, const char *name)
{
    const str *value = http_get(&v->q->form, str_of(name));
    return value == NULL ? STR_NULL : str_trim(*value);
}

str web_visit_part(const visit *v, str name, const char *part)
{
    str whole = str_copy(v->a, str_printf(v->a, STR_FMT "-%s", STR_ARG(name), part));
    return web_visit_field(v, whole.p);
}

bool web_visit_asks(const visit *v, const char *step)
{
    return str_eq(web_visit_field(v, WEB_FIELD_STEP), str_of(step));
}

static bool is_answer(str name)
{
    return str_find(name, S(".")) >= 0 && !str_starts(name, S("loket."));
}

static household_answers answers_of(const visit *v)
{
    const http_fields *f = &v->q->form;
    household_answer *list = ARENA_ARRAY(v->a, household_answer, f->n);
    size_t n = 0;
    for (size_t i = 0; i < f->n; i++) {
        if (is_answer(f->items[i].name)) {
            list[n++] = (household_answer){f->items[i].name, f->items[i].value};
        }
    }
    return (household_answers){list, n};
}

/* ------------------------------------------------------------------ people and homes */

/* The part of the path behind the prefix, up to the next point. */
static str part_behind(str path, str prefix)
{
    str rest = str_from(path, prefix.n);
    ptrdiff_t dot = str_find(rest, S("."));
    return dot < 0 ? rest : str_cut(rest, 0, (size_t)dot);
}

str web_visit_who(const visit *v)
{
    for (size_t i = 0; i < v->told.n; i++) {
        if (str_starts(v->told.list[i].path, S("personen."))) {
            return part_behind(v->told.list[i].path, S("personen."));
        }
    }
    return VISIT_FIRST;
}

str web_visit_where(const visit *v)
{
    str who = web_visit_who(v);
    for (size_t i = 0; i < v->home.home_count; i++) {
        const household_home *home = &v->home.homes[i];
        for (size_t j = 0; j < home->resident_count; j++) {
            if (str_eq(home->residents[j], who)) {
                return home->id;
            }
        }
    }
    return STR_NULL;
}

bool web_visit_knows(const visit *v, str path)
{
    for (size_t i = 0; i < v->told.n; i++) {
        str one = v->told.list[i].path;
        bool here = str_starts(one, path) && (one.n == path.n || one.p[path.n] == '.');
        if (here && v->told.list[i].value.n > 0) {
            return true;
        }
    }
    return false;
}

str web_visit_name(const visit *v, str id)
{
    const household_person *p = household_find(&v->home, id);
    return p != NULL && p->name.n > 0 ? p->name : id;
}

/* ------------------------------------------------------------------ names for who has none */

/* What a relation of the visitor is called; who is none of these is a housemate. */
static const char *const kin_names[][2] = {
    {"gehuwd", "web.name.partner"},      {"geregistreerd_partner", "web.name.partner"},
    {"samenwonend", "web.name.partner"}, {"ouder", "web.name.parent"},
    {"kind", "web.name.child"},          {"broer_zus", "web.name.sibling"},
    {"familie", "web.name.family"},      {"vriend", "web.name.friend"},
    {"huurder", "web.name.lodger"},      {"verhuurder", "web.name.landlord"},
};

static str kin_name(const visit *v, household_answers told, str id)
{
    str kind = str_printf(v->a, "relaties." STR_FMT "+" STR_FMT ".soort", STR_ARG(web_visit_who(v)), STR_ARG(id));
    const str *relation = household_answer_at(told, kind);
    const char *name = "web.name.housemate";
    for (size_t i = 0; relation != NULL && i < sizeof kin_names / sizeof kin_names[0]; i++) {
        name = str_eq(*relation, str_of(kin_names[i][0])) ? kin_names[i][1] : name;
    }
    return text_get(v->a, v->lang, name, 0, NULL);
}

/* "uw kind van 9 jaar"; of an age that nobody told "uw kind". */
static str child_name(const visit *v, household_answers told, str id, str parents)
{
    arena *a = v->a;
    const str *born = household_answer_at(told, str_printf(a, "personen." STR_FMT ".geboren", STR_ARG(id)));
    bool own = str_find(parents, web_visit_who(v)) >= 0;
    str name = own ? TEXT(a, v->lang, "web.name.child") : TEXT(a, v->lang, "web.name.child_partner");
    date day;
    if (born == NULL || !date_parse(*born, &day) || day > v->today) {
        return name;
    }
    long long years = (long long)date_years_between(day, v->today);
    return TEXT(a, v->lang, "web.name.aged", name, str_printf(a, "%lld", years));
}

/* What somebody is called on the page: by what they are of the visitor. Nothing of it is told. */
static str called(const visit *v, household_answers told, str id)
{
    const str *parents = household_answer_at(told, str_printf(v->a, "kinderen." STR_FMT ".ouders", STR_ARG(id)));
    return str_eq(id, web_visit_who(v)) ? TEXT(v->a, v->lang, "web.name.you")
           : str_eq(id, VISIT_OTHER)    ? TEXT(v->a, v->lang, "web.name.other")
           : parents != NULL            ? child_name(v, told, id, *parents)
                                        : kin_name(v, told, id);
}

static bool is_name_of_somebody(household_answers told, str name)
{
    for (size_t i = 0; i < told.n; i++) {
        if (str_ends(told.list[i].path, S(".naam")) && str_eq(told.list[i].value, name)) {
            return true;
        }
    }
    return false;
}

/* Of two with the same name the second gets a number. */
static str distinct(const visit *v, household_answers named, str name)
{
    str one = name;
    for (size_t number = 2; is_name_of_somebody(named, one); number++) {
        one = TEXT(v->a, v->lang, "web.name.number", name, str_printf(v->a, "%zu", number));
    }
    return one;
}

static household_answers with_names(const visit *v, household_answers told)
{
    household_answer *list = ARENA_ARRAY(v->a, household_answer, told.n * 2);
    str last = STR_NULL;
    size_t n = 0;
    for (size_t i = 0; i < told.n; i++) {
        str path = told.list[i].path;
        list[n++] = told.list[i];
        str id = str_starts(path, S("personen.")) ? part_behind(path, S("personen.")) : last;
        if (str_eq(id, last)) {
            continue;
        }
        last = id;
        household_answers named = {list, n};
        str name = str_printf(v->a, "personen." STR_FMT ".naam", STR_ARG(id));
        if (household_answer_at(named, name) == NULL && household_answer_at(told, name) == NULL) {
            list[n++] = (household_answer){name, distinct(v, named, called(v, told, id))};
        }
    }
    return (household_answers){list, n};
}

/* ------------------------------------------------------------------ reading and setting */

bool web_visit_read(const visit *v, household_answers told, household *out, err *e)
{
    return household_read_answers(v->a, desk_facts(v->counter->desk), S("loket"), with_names(v, told), NULL, v->today,
                                  v->lang, out, e);
}

bool web_visit_set(const visit *v, household_answers *told, str path, str value, err *e)
{
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    bool amount = f != NULL && f->type == FACT_AMOUNT;
    str read = amount ? web_typed_amount(v->a, value) : value;
    str line = str_printf(v->a, STR_FMT "=" STR_FMT, STR_ARG(path), STR_ARG(read));
    return household_set_answer(v->a, desk_facts(v->counter->desk), *told, line, v->lang, told, e);
}

str web_visit_refusal(const visit *v, str path, str value)
{
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    str plain = f != NULL && f->type == FACT_AMOUNT ? web_typed_amount(v->a, value) : value;
    str wrong = f == NULL ? STR_NULL : web_typed_mistake(v->a, v->lang, f, plain, v->today);
    const char *id = f != NULL && f->type == FACT_AMOUNT   ? "web.refused.amount.size"
                     : f != NULL && f->type == FACT_NUMBER ? "web.refused.number.size"
                     : str_ends(path, S(".geboren"))       ? "web.refused.ages"
                     : f == NULL || f->type == FACT_TEXT   ? "web.refused.text"
                                                           : "web.refused.together";
    return wrong.n > 0 ? wrong : text_get(v->a, v->lang, id, 0, NULL);
}

void web_visit_mark(visit *v, str control, str sentence)
{
    if (web_visit_mark_at(v, control).n == 0) {
        ARENA_PUSH(v->a, v->mistakes, v->mistake_count, v->mistake_cap, ((visit_mistake){control, sentence}));
    }
}

str web_visit_mark_at(const visit *v, str control)
{
    for (size_t i = 0; i < v->mistake_count; i++) {
        if (str_eq(v->mistakes[i].control, control)) {
            return v->mistakes[i].sentence;
        }
    }
    return STR_NULL;
}

/* What is being tried out goes along, so that whoever answers a question first finds it again. On its own page it stands in the form. */
static size_t carry_tried(const http_fields *f, arena *a, web_answer *list)
{
    str live = str_from(VISIT_TRIED, S("loket.").n);
    bool here = http_get(f, str_printf(a, STR_FMT "-verhuizen", STR_ARG(live))) != NULL;
    size_t n = 0;
    for (size_t i = 0; i < f->n; i++) {
        str name = f->items[i].name;
        if (f->items[i].value.n > 0 && str_starts(name, here ? live : VISIT_TRIED)) {
            list[n++] = (web_answer){here ? str_printf(a, "loket." STR_FMT, STR_ARG(name)) : name, f->items[i].value};
        }
    }
    return n;
}

/* What the page carries: the answers, and what the counter must know. */
static void carry(visit *v)
{
    const http_fields *f = &v->q->form;
    web_answer *list = ARENA_ARRAY(v->a, web_answer, v->told.n + f->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < v->told.n; i++) {
        list[n++] = (web_answer){v->told.list[i].path, v->told.list[i].value};
    }
    const str *wish = http_get(f, VISIT_WISH);
    str wanted = wish != NULL ? *wish : web_visit_field(v, WEB_FIELD_WISH);
    str worry = web_visit_field(v, WEB_FIELD_WORRY);
    if (wanted.n == 0 && worry.n > 0) { /* not chosen on the first page, but asked in own words */
        wanted = desk_wish(v->counter->desk, v->a, worry);
    }
    if (wanted.n > 0) {
        list[n++] = (web_answer){VISIT_WISH, wanted};
    }
    n += carry_tried(f, v->a, list + n);
    v->page.answers = list;
    n += web_visit_carry_replies(v, list + n);
    v->page.answer_count = n + web_visit_carry_wanted(v, list + n);
}

bool web_visit_take(visit *v, household_answers told, err *e)
{
    household home = {0};
    told = household_renumbered(v->a, told);
    if (told.n > 0) {
        TRY(web_visit_read(v, told, &home, e));
    }
    v->told = told;
    v->home = home;
    carry(v);
    return true;
}

text_language web_visit_language(const http_request *q)
{
    static const str offers[] = {{"nl", 2}, {"en", 2}};
    ptrdiff_t end = str_find(str_from(q->path, 1), S("/"));
    str first = end < 0 ? str_from(q->path, 1) : str_cut(q->path, 1, (size_t)end);
    text_language lang;
    if (text_language_from(first, &lang)) {
        return lang;
    }
    return http_best(q->accept_language, offers, 2) == 1 ? TEXT_EN : TEXT_NL;
}

bool web_visit_begin(visit *v, const http_request *q, http_response *r, err *e)
{
    *v = (visit){.counter = q->door, .q = q, .r = r, .a = q->a, .lang = web_visit_language(q)};
    date_parse(clock_today(v->a), &v->today);
    v->page = (web_page){.site = v->counter->site, .lang = v->lang};
    return web_visit_take(v, answers_of(v), e);
}

/* ------------------------------------------------------------------ dates */

static void put_padded(buf *b, str digits, size_t width)
{
    for (size_t i = digits.n; i < width; i++) {
        buf_char(b, '0');
    }
    buf_put(b, digits);
}

str web_visit_date(arena *a, str day, str month, str year)
{
    buf b = buf_in(a);
    if (day.n + month.n + year.n == 0) {
        return STR_NULL;
    }
    put_padded(&b, year, 4);
    buf_char(&b, '-');
    put_padded(&b, month, 2);
    buf_char(&b, '-');
    put_padded(&b, day, 2);
    return buf_str(&b);
}

void web_visit_split_date(arena *a, str value, str *day, str *month, str *year)
{
    date d;
    if (date_parse(value, &d)) {
        date_ymd parts = date_to_ymd(d);
        *day = str_printf(a, "%d", parts.day);
        *month = str_printf(a, "%d", parts.month);
        *year = str_printf(a, "%d", parts.year);
    }
}

/* ------------------------------------------------------------------ what is said now */

/* The words of the start page take the place of the visitor's own worry. */
static bool hear_worry(visit *v, str text, err *e)
{
    household_answers told = v->told;
    str who = web_visit_who(v), number = S("1");
    for (size_t i = 0; i < told.n; i++) {
        str path = told.list[i].path;
        if (str_starts(path, S("zorgen.")) && str_ends(path, S(".van")) && str_eq(told.list[i].value, who)) {
            number = part_behind(path, S("zorgen."));
            break;
        }
    }
    str item = str_printf(v->a, "zorgen." STR_FMT, STR_ARG(number));
    if (text.n == 0) {
        TRY(web_visit_set(v, &told, item, STR_NULL, e));
        return web_visit_take(v, told, e);
    }
    if (!web_visit_knows(v, str_printf(v->a, "personen." STR_FMT, STR_ARG(who))) && v->home.person_count == 0) {
        household_answer *more = ARENA_ARRAY(v->a, household_answer, told.n + 1);
        more[0] = (household_answer){str_printf(v->a, "personen." STR_FMT, STR_ARG(who)), STR_NULL};
        for (size_t i = 0; i < told.n; i++) {
            more[i + 1] = told.list[i];
        }
        told = (household_answers){more, told.n + 1};
    }
    TRY(web_visit_set(v, &told, str_printf(v->a, STR_FMT ".van", STR_ARG(item)), who, e));
    TRY(web_visit_set(v, &told, str_printf(v->a, STR_FMT ".tekst", STR_ARG(item)), text, e));
    return web_visit_take(v, told, e);
}

/* Takes somebody or something away; of a person everything that is about that person. */
bool web_visit_remove(visit *v, str path, err *e)
{
    household_answers told = v->told;
    if (!str_starts(path, S("personen.")) || str_find(str_from(path, 9), S(".")) >= 0) {
        TRY(web_visit_set(v, &told, path, STR_NULL, e));
        return web_visit_take(v, told, e);
    }
    return web_visit_take(v, household_without(v->a, v->told, str_from(path, 9)), e);
}

bool web_visit_hear(visit *v, err *e)
{
    err no = {0};
    str removed = web_visit_field(v, WEB_FIELD_REMOVE), changed = web_visit_field(v, WEB_FIELD_CHANGE);
    const str *worry = http_get(&v->q->form, S(WEB_FIELD_WORRY));
    if (worry != NULL && !hear_worry(v, str_trim(*worry), &no)) {
        v->screen = VISIT_START;
        v->mistake = str_copy(v->a, str_of(no.message));
        return true;
    }
    if (http_get(&v->q->form, S(WEB_FIELD_ABOUT)) != NULL) {
        return web_visit_hear_about(v, e);
    }
    if (worry != NULL && !v->returns && web_visit_has_not_begun(v)) {
        v->screen = VISIT_ABOUT; /* also with what was filled in there before the worry was changed */
    }
    bool is_carried = web_visit_is_reply(removed) || web_visit_is_wanted(removed); /* simply not carried any more */
    if (removed.n > 0 && !is_carried) {
        TRY(web_visit_remove(v, removed, e));
    }
    if (str_eq(changed, S(WEB_FIELD_WORRY))) {
        v->screen = VISIT_START;
    } else if (str_eq(changed, S(WEB_FIELD_ABOUT))) {
        v->screen = VISIT_ABOUT;
    } else if (changed.n > 0) {
        v->screen = VISIT_QUESTION;
        v->path = changed;
    } else if (web_visit_field(v, WEB_FIELD_QUESTION).n > 0) {
        return web_visit_hear_answer(v, e);
    } else if (web_visit_asks(v, WEB_STEP_BACK)) {
        web_visit_go_back(v, STR_NULL);
    }
    return true;
}

/* ------------------------------------------------------------------ what controls need */

const fact_definition *web_visit_fact(const visit *v, str table, str column)
{
    const fact_catalogue *c = desk_facts(v->counter->desk);
    for (size_t i = 0; i < c->fact_count; i++) {
        if (str_eq(c->facts[i].table, table) && str_eq(c->facts[i].name, column)) {
            return &c->facts[i];
        }
    }
    return NULL;
}

web_choice *web_visit_choices(const visit *v, str table, str column, bool none, size_t *count)
{
    const fact_definition *f = web_visit_fact(v, table, column);
    size_t values = f == NULL ? 0 : f->value_count;
    web_choice *list = ARENA_ARRAY(v->a, web_choice, values + 1);
    *count = 0;
    if (none) {
        list[(*count)++] = (web_choice){STR_NULL, TEXT(v->a, v->lang, "web.choose")};
    }
    for (size_t i = 0; i < values; i++) {
        list[(*count)++] = (web_choice){f->values[i], f->labels[v->lang][i]};
    }
    return list;
}
