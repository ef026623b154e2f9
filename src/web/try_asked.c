/* What if: the questions that a trial brings up. At most a few at a time, what decides most first; what was answered is one line each. */
#include "web/try.h"

#include "base/banned.h"

enum { OPEN_MAX = TRIAL_OPEN_MAX };

/* ------------------------------------------------------------------ one question */

static const fact_definition *fact_at(const trial *t, str path)
{
    return household_fact_at(desk_facts(t->v->counter->desk), path, t->v->lang);
}

static bool is_of_new_home(const trial *t, str path)
{
    return str_starts(path, trial_path(t, "woningen", TRY_NEW_HOME, ""));
}

/* Whom a question is asked about, and who else it names. */
static void people_of(const trial *t, str path, str *person, str *subject)
{
    ptrdiff_t dot = str_find(path, S("."));
    str rest = str_from(path, (size_t)dot + 1);
    ptrdiff_t end = str_find(rest, S("."));
    str id = end < 0 ? rest : str_cut(rest, 0, (size_t)end);
    ptrdiff_t plus = str_find(id, S("+"));
    *person = t->who;
    *subject = id;
    if (plus >= 0) {
        *person = str_cut(id, 0, (size_t)plus);
        *subject = str_from(id, (size_t)plus + 1);
    } else if (str_starts(path, S("personen."))) {
        *person = id;
    } else if (is_of_new_home(t, path)) {
        *person = trial_moves_out(t) ? t->leaver : VISIT_OTHER;
    }
}

static str name_of(const trial *t, str id)
{
    return str_eq(id, VISIT_OTHER) ? trial_say(t, "web.name.other") : web_visit_name(t->v, id);
}

static str with_name(const trial *t, str question, str place, str name)
{
    buf b = buf_in(t->v->a);
    for (ptrdiff_t at; (at = str_find(question, place)) >= 0; question = str_from(question, (size_t)at + place.n)) {
        buf_put(&b, str_cut(question, 0, (size_t)at));
        buf_put(&b, name);
    }
    buf_put(&b, question);
    return buf_str(&b);
}

/* The question of the catalogue, with names in it. */
static str question_at(const trial *t, const fact_definition *f, str path)
{
    bool home = is_of_new_home(t, path);
    str person, subject;
    people_of(t, path, &person, &subject);
    if (home && str_ends(path, S(".soort"))) { /* who moves out has fields of their own for these two */
        return trial_say(t, "web.try.other.home");
    }
    if (home && str_ends(path, S(".kale_huur"))) {
        return trial_say(t, "web.try.other.rent");
    }
    str name = name_of(t, home ? person : subject);
    str question = with_name(t, with_name(t, f->question[t->v->lang], S("{ander}"), name), S("{kind}"), name);
    return home && trial_moves_out(t) ? TEXT(t->v->a, t->v->lang, "web.try.later", question) : question;
}

static web_choice *with_none_chosen(const trial *t, const web_choice *choices, size_t *count)
{
    web_choice *list = ARENA_ARRAY(t->v->a, web_choice, *count + 1);
    list[0] = (web_choice){STR_NULL, trial_say(t, "web.choose")};
    memcpy(list + 1, choices, *count * sizeof *list);
    *count += 1;
    return list;
}

/* NULL when it has no field of its own. */
static web_control *add_asked(trial *t, str path)
{
    static const web_field_kind kinds[] = {
        [FACT_TEXT] = WEB_TEXT,     [FACT_DATE] = WEB_DATE,     [FACT_BOOLEAN] = WEB_CHOICE,
        [FACT_CHOICE] = WEB_CHOICE, [FACT_NUMBER] = WEB_NUMBER, [FACT_AMOUNT] = WEB_AMOUNT};
    const fact_definition *f = fact_at(t, path);
    if (f == NULL || str_ends(path, S(".inkomen"))) {
        return NULL;
    }
    size_t count;
    const web_choice *choices = web_visit_answers(t->v, path, &count);
    str name = str_copy(t->v->a, trial_asked_name(t, path));
    web_control *c = trial_add(t, name.p, choices != NULL ? WEB_CHOICE : kinds[f->type], NULL);
    c->label = question_at(t, f, path);
    c->can_skip = true;
    if (choices != NULL) {
        c->choices = with_none_chosen(t, choices, &count);
        c->choice_count = count;
    }
    return c;
}

/* Does the form have a field for it by now? */
bool trial_is_asked(const trial *t, str path)
{
    str name = trial_asked_name(t, path);
    for (size_t i = 0; i < t->n; i++) {
        if (str_eq(t->controls[i].name, name)) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ how the visitor and the other will live together */

static const char *const pair_keys[] = {"soort", "samen_huishouden", "contract"};
enum { PAIR_KEYS = sizeof pair_keys / sizeof pair_keys[0] };

static str pair_path(const trial *t, size_t key)
{
    return str_printf(t->v->a, "relaties." STR_FMT "+" STR_FMT ".%s", STR_ARG(t->who), STR_ARG(VISIT_OTHER),
                      pair_keys[key]);
}

/* Has the form a field of its own for it? */
static bool is_standing(const trial *t, str path)
{
    bool home = is_of_new_home(t, path) && (str_ends(path, S(".soort")) || str_ends(path, S(".kale_huur")));
    bool wage =
        trial_is_of_wage(t, path) && (str_ends(path, S(".per_jaar")) || str_ends(path, S(".loonheffingskorting")));
    bool pair = false;
    for (size_t i = 0; i < PAIR_KEYS; i++) {
        pair = pair || str_eq(path, pair_path(t, i));
    }
    return home || wage || pair;
}

/* Always asked, for it decides most. */
void trial_add_pair(trial *t, bool folded)
{
    str paths[PAIR_KEYS + 2] = {trial_path(t, "woningen", TRY_NEW_HOME, "soort"),
                                trial_path(t, "woningen", TRY_NEW_HOME, "kale_huur")};
    for (size_t i = 0; i < PAIR_KEYS; i++) {
        paths[i + 2] = pair_path(t, i);
    }
    for (size_t i = 0; i < PAIR_KEYS + 2; i++) {
        bool own_field = i < 2 && trial_moves_out(t) && !trial_has_answer(t, paths[i]);
        web_control *c = own_field || trial_is_asked(t, paths[i]) ? NULL : add_asked(t, paths[i]);
        if (c != NULL) {
            c->is_folded = folded;
        }
    }
}

/* ------------------------------------------------------------------ what is open */

/* first those that decide something of the visitor's own home; from `others` on of the other alone */
typedef struct open_list {
    str paths[OPEN_MAX], persons[OPEN_MAX];
    size_t n, others;
    const overview *outcome; /* with what is tried; NULL: all of it is of the visitor's home */
    bool own;                /* which of the two is looked for */
} open_list;

static bool is_among(const overview_questions *list, str path)
{
    for (size_t i = 0; i < list->count; i++) {
        if (str_eq(list->list[i].path, path)) {
            return true;
        }
    }
    return false;
}

/* Another question, which says whether this one matters, is still open. */
static bool waits(const trial *t, const household *h, const overview_questions *left, str path)
{
    const fact_catalogue *facts = desk_facts(t->v->counter->desk);
    const fact_definition *f = fact_at(t, path);
    size_t row = path.n;
    while (row > 0 && path.p[row - 1] != '.') {
        row--;
    }
    for (size_t i = 0; f != NULL && f->after.n > 0 && i < facts->fact_count; i++) {
        const fact_definition *first = &facts->facts[i];
        if (!str_eq(first->name, f->after) || !str_eq(first->table, f->table)) {
            continue;
        }
        str key = first->file_key;
        for (ptrdiff_t dot; (dot = str_find(key, S("."))) >= 0;) {
            key = str_from(key, (size_t)dot + 1);
        }
        str place = str_printf(t->v->a, STR_FMT STR_FMT, STR_ARG(str_cut(path, 0, row)), STR_ARG(key));
        return is_among(left, place) && household_answer_at(h->told, place) == NULL;
    }
    return false;
}

static bool is_in(const open_list *list, str path)
{
    for (size_t i = 0; i < list->n; i++) {
        if (str_eq(list->paths[i], path)) {
            return true;
        }
    }
    return false;
}

static bool is_about_other(const trial *t, str path)
{
    str person, subject;
    people_of(t, path, &person, &subject);
    return trial_is_of_other(t, path) || str_eq(person, VISIT_OTHER) || str_eq(subject, VISIT_OTHER);
}

/* Does something of who asks wait for this answer? */
static bool decides_own(const trial *t, const open_list *list, str path)
{
    bool own = list->outcome == NULL || trial_is_of_wage(t, path) || str_starts(path, S("relaties."));
    for (size_t i = 0; !own && i < list->outcome->item_count; i++) {
        const overview_item *item = &list->outcome->items[i];
        bool mine = false;
        for (size_t j = 0; j < item->person_count; j++) {
            mine = mine || household_find(&t->mine, item->persons[j]) != NULL;
        }
        for (size_t j = 0; mine && !own && j < item->missing_count; j++) {
            own = str_eq(item->missing[j].path, path);
        }
    }
    return own;
}

/* What is open in one of the two households, about the other or the new wage, or only because of what is tried. Of the household before, the same
 * path is the wage that somebody has now: that is no part of the trial. */
static void collect(trial *t, open_list *list, const household *h, const overview_questions *left,
                    const overview_questions *known)
{
    for (size_t i = 0; i < left->count; i++) {
        str path = left->list[i].path, subject;
        bool told =
            path.n == 0 || household_answer_at(h->told, path) != NULL || is_in(list, path) || trial_has_answer(t, path);
        bool of_wage = h == &t->after && trial_is_of_wage(t, path);
        bool matters = is_about_other(t, path) || of_wage || !is_among(known, path);
        t->lacks_year = t->lacks_year || (!told && of_wage && str_ends(path, S(".per_jaar")));
        bool own_field = is_standing(t, path) && (of_wage || trial_moves_out(t));
        bool has_field = fact_at(t, path) != NULL && !str_ends(path, S(".inkomen")) && !own_field;
        bool asks = !told && matters && has_field && list->n < OPEN_MAX;
        if (asks && decides_own(t, list, path) == list->own && !waits(t, h, left, path)) {
            list->paths[list->n] = path;
            people_of(t, path, &list->persons[list->n++], &subject);
        }
    }
}

/* A heading for each person: "Over uw partner. Lees bij 'u': uw partner." */
static void head(trial *t, web_control *c, str person)
{
    const visit *v = t->v;
    str name = name_of(t, person);
    bool own = str_eq(person, t->who);
    c->group = own ? trial_say(t, "web.try.about_you") : TEXT(v->a, v->lang, "web.try.about", name);
    c->group_note = own ? STR_NULL : TEXT(v->a, v->lang, "web.try.read_you", name);
    c->is_open = true;
}

/* What only the other needs to know: whoever wants that opens it. */
static void add_of_other(trial *t, const open_list *list)
{
    size_t from = t->n;
    for (size_t i = list->others; i < list->n; i++) {
        web_control *c = add_asked(t, list->paths[i]);
        if (c != NULL && !str_eq(list->persons[i], t->who)) {
            c->label = TEXT(t->v->a, t->v->lang, "web.try.about_name", name_of(t, list->persons[i]), c->label);
        }
    }
    if (t->n > from) {
        t->controls[from].group = trial_say(t, "web.try.other.only");
    }
}

/* By person, in the order in which they come up. */
static void add_list(trial *t, const open_list *list)
{
    bool done[OPEN_MAX] = {false};
    for (size_t i = 0; i < list->others; i++) {
        bool first = true;
        for (size_t j = i; j < list->others; j++) {
            if (done[j] || !str_eq(list->persons[j], list->persons[i])) {
                continue;
            }
            web_control *c = add_asked(t, list->paths[j]);
            done[j] = true;
            if (c != NULL && first) {
                head(t, c, list->persons[j]);
                first = false;
            }
            t->open += c != NULL;
        }
    }
}

/* ------------------------------------------------------------------ what was answered */

/* Everything that was asked before, as it was posted. Folded: what was answered, a line each. */
static void add_said(trial *t, bool folded)
{
    const visit *v = t->v;
    size_t from = t->n;
    for (size_t i = 0; i < t->field_count; i++) {
        str path, value, person, subject;
        bool begins = trial_asked_at(t, i, &path, &value);
        bool shown = begins && (value.n > 0 || !folded) && !is_standing(t, path) && fact_at(t, path) != NULL;
        if (!shown || trial_is_asked(t, path) || trial_is_pointless(t, trial_asked_name(t, path))) {
            continue;
        }
        web_control *c = add_asked(t, path);
        people_of(t, path, &person, &subject);
        if (c != NULL) {
            c->is_folded = folded;
            c->label = str_eq(person, t->who) ? c->label
                                              : TEXT(v->a, v->lang, "web.try.about_name", name_of(t, person), c->label);
        }
    }
    if (t->n > from) {
        str count = str_printf(v->a, "%zu", t->n - from);
        t->controls[from].group =
            folded ? TEXT(v->a, v->lang, "web.try.answered", count) : trial_say(t, "web.try.more");
        t->controls[from].is_open = !folded;
    }
}

void trial_add_posted(trial *t)
{
    add_said(t, false);
}

bool trial_add_open(trial *t, err *e)
{
    const visit *v = t->v;
    overview_questions before, after;
    overview outcome;
    open_list list = {.own = true};
    TRY(desk_questions(v->counter->desk, v->a, &t->before, v->today, v->lang, &before, e));
    TRY(desk_questions(v->counter->desk, v->a, &t->after, v->today, v->lang, &after, e));
    if (trial_moves_with_other(t)) {
        TRY(desk_overview(v->counter->desk, v->a, &t->after, v->today, v->lang, &outcome, e));
        list.outcome = &outcome;
    }
    collect(t, &list, &t->after, &after, &before);
    collect(t, &list, &t->before, &before, &before);
    list.others = list.n;
    list.own = false;
    collect(t, &list, &t->after, &after, &before);
    collect(t, &list, &t->before, &before, &before);
    add_list(t, &list);
    add_of_other(t, &list);
    add_said(t, true);
    return true;
}
