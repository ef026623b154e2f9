/* What if: the fields of things to try, and the page. */
#include "web/try.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ fields */

web_control *trial_add(trial *t, const char *name, web_field_kind kind, const char *label)
{
    web_control *c = &t->controls[t->n++];
    *c = (web_control){.name = str_of(name), .kind = kind, .as_list = true};
    c->label = label == NULL ? STR_NULL : trial_say(t, label);
    c->mistake = web_visit_mark_at(t->v, c->name);
    c->skipped = trial_part(t, c->name, WEB_FIELD_UNKNOWN).n > 0;
    if (kind == WEB_DATE) {
        c->day = trial_part(t, c->name, WEB_FIELD_DAY);
        c->month = trial_part(t, c->name, WEB_FIELD_MONTH);
        c->year = trial_part(t, c->name, WEB_FIELD_YEAR);
    } else {
        c->value = trial_field(t, name);
    }
    return c;
}

/* What somebody wished on the first page says which part is open; without a wish both are. */
static bool wishes(const trial *t, str wish)
{
    const str *wished = http_get(&t->v->q->form, VISIT_WISH);
    return !trial_is_posted(t) && (wished == NULL || str_eq(*wished, wish));
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
    web_control *c = trial_add(t, TRY_WAGE, WEB_AMOUNT, "web.try.wage");
    c->help = trial_say(t, "web.try.wage.help");
    c->group = trial_say(t, "web.try.work");
    c->is_open = wishes(t, S("werken")) || c->value.n > 0;
    c = trial_add(t, TRY_WAGE_KIND, WEB_CHOICE, "web.try.wage.kind");
    c->help = trial_say(t, "web.try.wage.kind.help");
    two_choices(t, c, "bruto", trial_say(t, "web.list.gross"), "netto", trial_say(t, "web.list.net"));
    c = trial_add(t, TRY_YEAR, WEB_AMOUNT, "web.try.year");
    c->help = trial_say(t, "web.try.year.help");
    c = trial_add(t, TRY_CREDIT, WEB_CHOICE, "web.try.credit");
    c->help = trial_say(t, "web.try.credit.help");
    two_choices(t, c, "ja", trial_say(t, "web.field.yes"), "nee", trial_say(t, "web.field.no"));
}

static void add_choice(web_choice *list, size_t *n, str value, str label)
{
    list[(*n)++] = (web_choice){value, label};
}

static web_choice *moves(const trial *t, size_t *count)
{
    const visit *v = t->v;
    web_choice *list = ARENA_ARRAY(v->a, web_choice, 2 * t->mine.person_count + 5);
    str partner = web_visit_partner(v);
    *count = 0;
    add_choice(list, count, STR_NULL, trial_say(t, "web.try.move.none"));
    add_choice(list, count, TRY_MOVE_IN, trial_say(t, "web.try.move.in"));
    add_choice(list, count, TRY_MOVE_TO, trial_say(t, "web.try.move.to"));
    add_choice(list, count, TRY_MOVE_OWN, trial_say(t, "web.try.move.own"));
    if (trial_has_children(t)) {
        add_choice(list, count, TRY_MOVE_OWN_CHILDREN, trial_say(t, "web.try.move.own_children"));
    }
    for (size_t i = 0; i < t->mine.person_count; i++) {
        str id = t->mine.persons[i].id, name = web_visit_name(v, id);
        if (str_eq(id, t->who)) {
            continue;
        }
        add_choice(list, count, str_printf(v->a, STR_FMT STR_FMT, STR_ARG(TRY_MOVE_OUT), STR_ARG(id)),
                   TEXT(v->a, v->lang, "web.try.move.out", name));
        if (str_eq(id, partner) && trial_has_children(t)) {
            add_choice(list, count, str_printf(v->a, STR_FMT STR_FMT, STR_ARG(TRY_MOVE_OUT_CHILDREN), STR_ARG(id)),
                       TEXT(v->a, v->lang, "web.try.move.out_children", name));
        }
    }
    return list;
}

static void add_home(trial *t)
{
    web_control *move = trial_add(t, TRY_MOVE, WEB_CHOICE, "web.try.move");
    move->group = trial_say(t, "web.try.home");
    move->value = t->move;
    move->choices = moves(t, &move->choice_count);
    move->help = trial_say(t, "web.try.move.help");
    web_control *rent = trial_add(t, TRY_RENT, WEB_AMOUNT, "web.try.rent");
    rent->help = trial_say(t, "web.try.rent.help");
    move->is_open = wishes(t, S("huis")) || wishes(t, S("scheiden")) || wishes(t, S("kamers")) || rent->value.n > 0 ||
                    t->move.n > 0;
}

/* The home that somebody goes to. */
static void add_new_home(trial *t, bool folded)
{
    web_control *c = trial_add(t, TRY_NEW_KIND, WEB_CHOICE, "web.try.new.kind");
    c->group = trial_say(t, "web.try.new");
    c->is_open = trial_moves_out(t);
    c->choices = web_visit_choices(t->v, S("woningen"), S("woning_soort"), true, &c->choice_count);
    c->can_skip = true;
    c->is_folded = folded;
    c = trial_add(t, TRY_NEW_RENT, WEB_AMOUNT, "web.try.new.rent");
    c->can_skip = true;
    c->is_folded = folded;
}

static void add_other(trial *t, bool folded)
{
    size_t first = t->n, n;
    trial_add(t, TRY_OTHER_BORN, WEB_DATE, "web.try.other.born");
    web_control *c = trial_add(t, TRY_OTHER_INCOME, WEB_CHOICE, "web.try.other.income");
    web_choice *kinds = web_visit_choices(t->v, S("inkomens"), S("soort"), true, &n);
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, n + 1);
    list[0] = kinds[0];
    list[1] = (web_choice){S("geen"), trial_say(t, "web.list.income.none")};
    memcpy(list + 2, kinds + 1, (n - 1) * sizeof *list);
    c->choices = list;
    c->choice_count = n + 1;
    trial_add(t, TRY_OTHER_AMOUNT, WEB_AMOUNT, "web.try.other.amount");
    for (size_t i = first; i < t->n; i++) {
        t->controls[i].can_skip = true;
        t->controls[i].is_folded = folded;
    }
    t->controls[first].group =
        folded && trial_moves_with_other(t) ? trial_say(t, "web.try.other.said") : trial_say(t, "web.try.other");
    t->controls[first].is_open = trial_moves_with_other(t) && !folded;
}

/* ------------------------------------------------------------------ together */

/* A part with something wrong in it is open. */
static void open_mistakes(trial *t)
{
    web_control *head = NULL;
    for (size_t i = 0; i < t->n; i++) {
        head = t->controls[i].group.n > 0 ? &t->controls[i] : head;
        if (head != NULL && t->controls[i].mistake.n > 0) {
            head->is_open = true;
        }
    }
}

/* First what is asked: it stands between what is tried and its outcome. */
bool trial_add_fields(trial *t, bool good, err *e)
{
    t->controls = ARENA_ARRAY(t->v->a, web_control, t->field_count + TRIAL_OPEN_MAX + TRIAL_OWN_MAX);
    if (good) {
        TRY(trial_add_open(t, e));
    } else {
        trial_add_posted(t);
    }
    add_work(t);
    add_home(t);
    add_new_home(t, good);
    add_other(t, good);
    trial_add_pair(t, good);
    for (size_t i = 0; t->lacks_year && i < t->n; i++) {
        if (str_eq(t->controls[i].name, S(TRY_YEAR))) {
            t->controls[i].mistake = trial_say(t, "web.try.year.missing");
        }
    }
    open_mistakes(t);
    return true;
}

/* ------------------------------------------------------------------ the page */

bool web_visit_is_tried(const web_answer *field)
{
    static const char *const tried[] = {TRY_WAGE, TRY_RENT, TRY_MOVE};
    for (size_t i = 0; i < sizeof tried / sizeof tried[0]; i++) {
        if (str_starts(field->name, VISIT_TRIED) && str_ends(field->name, str_of(tried[i])) && field->value.n > 0) {
            return true;
        }
    }
    return false;
}

static bool wished(const visit *v, str wish)
{
    const str *said = http_get(&v->q->form, VISIT_WISH);
    return said != NULL && str_eq(*said, wish);
}

/* What the wish on the first page means here, when nothing was tried yet. */
static str wished_move(const visit *v)
{
    str partner = web_visit_partner(v);
    bool apart = wished(v, S("scheiden")) && partner.n > 0;
    return wished(v, S("huis"))     ? TRY_MOVE_IN
           : wished(v, S("kamers")) ? TRY_MOVE_OWN
           : apart                  ? str_printf(v->a, STR_FMT STR_FMT, STR_ARG(TRY_MOVE_OUT), STR_ARG(partner))
                                    : STR_NULL;
}

/* What must be told before a trial says much: who the partner is, or an answer that the laws wait for. */
static bool tell_first(const trial *t, web_whatif *x, err *e)
{
    const visit *v = t->v;
    overview_questions left = {.count = 0};
    if (wished(v, S("scheiden")) && web_visit_partner(v).n == 0 && t->move.n == 0) {
        x->tell = trial_say(t, "web.try.tell.partner");
        x->tell_go = trial_say(t, "web.try.tell.partner.go");
        x->tell_change = S(WEB_FIELD_ABOUT);
        return true;
    }
    bool later = wished(v, S("kind")) || wished(v, S("achttien"));
    if (later && !trial_is_posted(t)) {
        x->tell = TEXT(v->a, v->lang, "web.try.tell.later", v->counter->site->phone);
        return true;
    }
    bool known = x->outcome != NULL && x->outcome->effects[0].before.known;
    TRY(known || web_visit_questions(v, &left, e));
    if (left.count > 0) {
        x->tell = TEXT(v->a, v->lang, "web.try.tell", web_visit_question(v, &left.list[0]));
        x->tell_go = trial_say(t, "web.left.go");
    }
    return true;
}

bool web_visit_show_whatif(visit *v, err *e)
{
    trial t;
    web_whatif x = {.household = &t.after};
    overview_whatif outcome;
    overview record;
    trial_begin(&t, v);
    bool posted = trial_is_posted(&t);
    t.move = posted ? trial_field(&t, TRY_MOVE) : wished_move(v);
    bool good = posted && trial_change(&t);
    if (good && t.any) {
        TRY(desk_whatif(v->counter->desk, v->a, &t.before, &t.after, v->today, v->lang, &outcome, e));
        x.outcome = &outcome;
        x.tried = t.words;
        x.tried_count = t.word_count;
    } else if (posted) {
        str refused = v->mistake.n > 0 ? v->mistake : trial_say(&t, "web.try.marked");
        x.mistake = good ? trial_say(&t, "web.try.nothing") : refused;
    }
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    v->page.quiet_title = web_visit_is_quiet(&record);
    TRY(trial_add_fields(&t, good && t.any, e) && tell_first(&t, &x, e));
    x.has_questions = t.lacks_year || t.open > 0;
    x.controls = t.controls;
    x.control_count = t.n;
    web_whatif_page(&v->r->body, &v->page, &x);
    return true;
}
