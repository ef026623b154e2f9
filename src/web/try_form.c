/* What if: the fields of things to try, and the questions that they bring up. */
#include "web/try.h"

#include "base/banned.h"

enum { ASKED_MAX = 40, OPEN_MAX = 8 }; /* OPEN_MAX: questions at a time that nobody answered yet */

/* ------------------------------------------------------------------ fields */

static web_control *add(trial *t, const char *name, web_field_kind kind, const char *label)
{
    web_control *c = &t->controls[t->n++];
    *c = (web_control){.name = str_of(name), .kind = kind, .as_list = true};
    c->label = label == NULL ? STR_NULL : trial_say(t, label);
    c->value = kind == WEB_DATE ? STR_NULL : trial_field(t, name);
    if (kind == WEB_DATE) {
        c->day = web_visit_part(t->v, c->name, WEB_FIELD_DAY);
        c->month = web_visit_part(t->v, c->name, WEB_FIELD_MONTH);
        c->year = web_visit_part(t->v, c->name, WEB_FIELD_YEAR);
    }
    return c;
}

/* Was the form sent? */
static bool is_posted(const trial *t)
{
    return http_get(&t->v->q->form, S(TRY_MOVE)) != NULL;
}

/* What somebody wished on the first page says which part is open; without a wish both are. */
static bool wishes(const trial *t, str wish)
{
    const str *wished = http_get(&t->v->q->form, VISIT_WISH);
    return !is_posted(t) && (wished == NULL || str_eq(*wished, wish));
}

static void two_choices(trial *t, web_control *c, const char *first, str first_label, const char *second,
                        str second_label)
{
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, 2);
    list[0] = (web_choice){str_of(first), first_label};
    list[1] = (web_choice){str_of(second), second_label};
    c->choices = list;
    c->choice_count = 2;
}

static void add_work(trial *t)
{
    web_control *c = add(t, TRY_WAGE, WEB_AMOUNT, "web.try.wage");
    c->help = trial_say(t, "web.try.wage.help");
    c->group = trial_say(t, "web.try.work");
    c->is_open = wishes(t, S("werken")) || c->value.n > 0;
    c = add(t, TRY_WAGE_KIND, WEB_CHOICE, "web.try.wage.kind");
    c->help = trial_say(t, "web.try.wage.kind.help");
    two_choices(t, c, "bruto", trial_say(t, "web.list.gross"), "netto", trial_say(t, "web.list.net"));
    c = add(t, TRY_YEAR, WEB_AMOUNT, "web.try.year");
    c->help = trial_say(t, "web.try.year.help");
    c = add(t, TRY_CREDIT, WEB_CHOICE, "web.try.credit");
    c->help = trial_say(t, "web.try.credit.help");
    two_choices(t, c, "ja", trial_say(t, "web.field.yes"), "nee", trial_say(t, "web.field.no"));
}

static void add_home(trial *t)
{
    web_control *c = add(t, TRY_RENT, WEB_AMOUNT, "web.try.rent");
    c->help = trial_say(t, "web.try.rent.help");
    c->group = trial_say(t, "web.try.home");
    c->is_open = wishes(t, S("huis")) || wishes(t, S("scheiden")) || c->value.n > 0 || t->move.n > 0;
}

static void add_move(trial *t)
{
    web_control *c = add(t, TRY_MOVE, WEB_CHOICE, "web.try.move");
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, t->mine.person_count + 3);
    size_t n = 0;
    c->value = t->move;
    list[n++] = (web_choice){STR_NULL, trial_say(t, "web.try.move.none")};
    list[n++] = (web_choice){TRY_MOVE_IN, trial_say(t, "web.try.move.in")};
    list[n++] = (web_choice){TRY_MOVE_TO, trial_say(t, "web.try.move.to")};
    for (size_t i = 0; i < t->mine.person_count; i++) {
        str id = t->mine.persons[i].id;
        str value = str_printf(t->v->a, STR_FMT STR_FMT, STR_ARG(TRY_MOVE_OUT), STR_ARG(id));
        if (!str_eq(id, t->who)) {
            list[n++] = (web_choice){value, TEXT(t->v->a, t->v->lang, "web.try.move.out", web_visit_name(t->v, id))};
        }
    }
    c->choices = list;
    c->choice_count = n;
    c->help = trial_say(t, "web.try.move.help");
}

static void add_other(trial *t)
{
    bool open = trial_moves_with_other(t);
    web_control *c = add(t, TRY_OTHER_BORN, WEB_DATE, "web.try.other.born");
    c->group = trial_say(t, "web.try.other");
    c->is_open = open;
    c = add(t, TRY_OTHER_INCOME, WEB_CHOICE, "web.try.other.income");
    size_t n;
    web_choice *kinds = web_visit_choices(t->v, S("inkomens"), S("soort"), true, &n);
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, n + 1);
    list[0] = kinds[0];
    list[1] = (web_choice){S("geen"), trial_say(t, "web.list.income.none")};
    memcpy(list + 2, kinds + 1, (n - 1) * sizeof *list);
    c->choices = list;
    c->choice_count = n + 1;
    c = add(t, TRY_OTHER_AMOUNT, WEB_AMOUNT, "web.try.other.amount");
}

/* ------------------------------------------------------------------ what must still be known of the other */

static bool is_about_other(const trial *t, str path)
{
    str pair_end = str_printf(t->v->a, "+" STR_FMT ".", STR_ARG(VISIT_OTHER));
    str pair_start = str_printf(t->v->a, "relaties." STR_FMT "+", STR_ARG(VISIT_OTHER));
    return trial_is_of_other(t, path) || str_find(path, pair_end) >= 0 || str_starts(path, pair_start);
}

static void add_asked(trial *t, str path, str question, bool first)
{
    const visit *v = t->v;
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    str name = str_copy(v->a, trial_asked_name(t, path));
    if (f == NULL || t->n == CONTROLS_MAX || str_ends(path, S(".inkomen"))) {
        return;
    }
    web_field_kind kinds[] = {[FACT_TEXT] = WEB_TEXT,     [FACT_DATE] = WEB_TEXT,     [FACT_BOOLEAN] = WEB_CHOICE,
                              [FACT_CHOICE] = WEB_CHOICE, [FACT_NUMBER] = WEB_NUMBER, [FACT_AMOUNT] = WEB_AMOUNT};
    web_control *c = add(t, name.p, kinds[f->type], NULL);
    c->label = trial_question(t, path, question);
    c->group = first ? trial_say(t, "web.try.more") : STR_NULL;
    c->is_open = true;
    if (f->type == FACT_CHOICE) {
        c->choices = web_visit_choices(v, f->table, f->name, true, &c->choice_count);
    } else if (f->type == FACT_BOOLEAN) {
        web_choice *list = ARENA_ARRAY(v->a, web_choice, 3);
        list[0] = (web_choice){STR_NULL, trial_say(t, "web.choose")};
        list[1] = (web_choice){S("ja"), trial_say(t, "web.field.yes")};
        list[2] = (web_choice){S("nee"), trial_say(t, "web.field.no")};
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
    if (str_eq(path, trial_path(t, "woningen", TRY_NEW_HOME, "soort")) ||
        str_eq(path, trial_path(t, "woningen", TRY_NEW_HOME, "kale_huur"))) {
        return true;
    }
    for (size_t i = 0; i < PAIR_KEYS; i++) {
        if (str_eq(path, pair_path(t, i))) {
            return true;
        }
    }
    return trial_is_of_wage(t, path) && (str_ends(path, S(".per_jaar")) || str_ends(path, S(".loonheffingskorting")));
}

static void add_pair(trial *t)
{
    const fact_catalogue *facts = desk_facts(t->v->counter->desk);
    add_asked(t, trial_path(t, "woningen", TRY_NEW_HOME, "soort"), trial_say(t, "web.try.other.home"), false);
    add_asked(t, trial_path(t, "woningen", TRY_NEW_HOME, "kale_huur"), trial_say(t, "web.try.other.rent"), false);
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
    str name = trial_asked_name(t, path);
    for (size_t i = 0; i < t->n; i++) {
        if (str_eq(t->controls[i].name, name)) {
            return true;
        }
    }
    return false;
}

static bool is_among(const overview_questions *list, str path)
{
    for (size_t i = 0; i < list->count; i++) {
        if (str_eq(list->list[i].path, path)) {
            return true;
        }
    }
    return false;
}

/* What was asked and answered stays. How many. */
static size_t add_answered(trial *t)
{
    const http_fields *f = &t->v->q->form;
    size_t n = 0;
    for (size_t i = 0; i < f->n && n < ASKED_MAX; i++) {
        str path = trial_asked_path(t, f->items[i].name);
        if (path.n > 0 && str_trim(f->items[i].value).n > 0 && !is_standing(t, path)) {
            add_asked(t, path, asked_text(t, path), n++ == 0);
        }
    }
    return n;
}

/* What is open in one of the two households, about the other or the new wage, or only because of what is tried. */
static void add_open(trial *t, size_t *n, const household *h, const overview_questions *left,
                     const overview_questions *known)
{
    size_t open = 0;
    for (size_t i = 0; i < left->count && *n < ASKED_MAX && open < OPEN_MAX; i++) {
        str path = left->list[i].path;
        bool told = household_answer_at(h->told, path) != NULL || is_asked(t, path);
        bool matters = trial_is_of_other(t, path) || is_about_other(t, path) || trial_is_of_wage(t, path) ||
                       !is_among(known, path);
        t->lacks_year = t->lacks_year || (!told && trial_is_of_wage(t, path) && str_ends(path, S(".per_jaar")));
        if (path.n > 0 && matters && !is_standing(t, path) && !told) {
            add_asked(t, path, left->list[i].question, (*n)++ == 0);
            open++;
            t->open++;
        }
    }
}

/* First what was asked and answered, then what is open after it, and before it of the other. */
static bool add_questions(trial *t, err *e)
{
    const visit *v = t->v;
    overview_questions before, after;
    size_t n = add_answered(t);
    TRY(desk_questions(v->counter->desk, v->a, &t->before, v->today, v->lang, &before, e));
    TRY(desk_questions(v->counter->desk, v->a, &t->after, v->today, v->lang, &after, e));
    add_open(t, &n, &t->after, &after, &before);
    add_open(t, &n, &t->before, &before, &before);
    return true;
}

bool trial_add_fields(trial *t, bool with_questions, err *e)
{
    t->controls = ARENA_ARRAY(t->v->a, web_control, CONTROLS_MAX);
    TRY(!with_questions || add_questions(t, e)); /* first: they stand between what is tried and its outcome */
    add_work(t);
    add_home(t);
    add_move(t);
    add_other(t);
    add_pair(t);
    for (size_t i = 0; t->lacks_year && i < t->n; i++) {
        if (str_eq(t->controls[i].name, S(TRY_YEAR))) {
            t->controls[i].mistake = trial_say(t, "web.try.year.missing");
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the page */

/* What the wish on the first page means here, when nothing was posted yet. */
static str wished_move(const visit *v)
{
    const str *wish = http_get(&v->q->form, VISIT_WISH);
    bool posted = http_get(&v->q->form, S(TRY_MOVE)) != NULL;
    return !posted && wish != NULL && str_eq(*wish, S("huis")) ? TRY_MOVE_IN : STR_NULL;
}

bool web_visit_show_whatif(visit *v, err *e)
{
    trial t = {.v = v, .mine = v->home, .before = v->home, .who = web_visit_who(v), .where = web_visit_where(v)};
    web_whatif x = {.household = &t.after};
    overview_whatif outcome;
    overview record;
    err no = {0};
    bool posted = is_posted(&t);
    t.move = posted ? trial_field(&t, TRY_MOVE) : wished_move(v);
    t.after = t.mine;
    bool good = posted && trial_change(&t, &no);
    if (good && t.any) {
        TRY(desk_whatif(v->counter->desk, v->a, &t.before, &t.after, v->today, v->lang, &outcome, e));
        x.outcome = &outcome;
        x.tried = t.words;
        x.tried_count = t.answer_from;
        x.answers = t.words + t.answer_from;
        x.answer_count = t.word_count - t.answer_from;
    } else if (posted) {
        x.mistake = no.kind != ERR_NONE ? str_copy(v->a, str_of(no.message)) : trial_say(&t, "web.try.nothing");
    }
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    v->page.quiet_title = web_visit_is_quiet(&record);
    TRY(trial_add_fields(&t, good && t.any, e));
    x.has_questions = t.lacks_year || t.open > 0;
    x.controls = t.controls;
    x.control_count = t.n;
    web_whatif_page(&v->r->body, &v->page, &x);
    return true;
}
