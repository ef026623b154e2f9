/* Questions: which one is next, what was answered, and several of a kind (incomes, what somebody receives, threats). */
#include "web/visit.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ several of a kind */

enum { FIELDS_MAX = 3 };

typedef struct list_field { /* one field of one more */
    const char *name;       /* of the control */
    const char *key;        /* behind the number in the path; NULL: the choice below says which */
    const char *table, *column;
    const char *label; /* NULL: the question of the catalogue */
    web_field_kind kind;
} list_field;

typedef struct list_kind {
    const char *file_key;
    const char *text, *none;
    list_field fields[FIELDS_MAX];
    size_t field_count;
} list_kind;

static const list_kind list_kinds[] = {
    {"personen[].inkomen",
     "web.list.income",
     "web.list.income.none",
     {{"veld-soort", "soort", "inkomens", "soort", NULL, WEB_CHOICE},
      {"veld-bedrag", NULL, NULL, NULL, "web.list.income.amount", WEB_AMOUNT},
      {"veld-bruto", NULL, NULL, NULL, "web.list.income.gross", WEB_CHOICE}},
     3},
    {"personen[].ontvangt",
     "web.list.received",
     "web.list.received.none",
     {{"veld-soort", "regeling", "ontvangsten", "regeling", NULL, WEB_CHOICE},
      {"veld-bedrag", "per_maand", "ontvangsten", "bedrag_per_maand", NULL, WEB_AMOUNT}},
     2},
    {"woningen[].dreiging",
     "web.list.threat",
     "web.list.threat.none",
     {{"veld-soort", "soort", "dreigingen", "soort", NULL, WEB_CHOICE},
      {"veld-dag", "datum", "dreigingen", "datum", NULL, WEB_DATE}},
     2},
};
enum { LIST_KINDS = sizeof list_kinds / sizeof list_kinds[0] };

static const list_kind *list_at(const visit *v, str path)
{
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    for (size_t i = 0; f != NULL && i < LIST_KINDS; i++) {
        if (str_eq(f->file_key, str_of(list_kinds[i].file_key))) {
            return &list_kinds[i];
        }
    }
    return NULL;
}

/* The list that an item stands in: personen.anna.inkomen.2.soort → personen.anna.inkomen; else the path itself. */
static str list_of(const visit *v, str path)
{
    for (size_t i = path.n; i > 0; i--) {
        if (path.p[i - 1] == '.' && list_at(v, str_cut(path, 0, i - 1)) != NULL) {
            return str_cut(path, 0, i - 1);
        }
    }
    return path;
}

static int64_t number_in(str path, str list)
{
    int64_t number = 0;
    if (path.n <= list.n + 1 || !str_starts(path, list) || path.p[list.n] != '.') {
        return 0;
    }
    str rest = str_from(path, list.n + 1);
    ptrdiff_t dot = str_find(rest, S("."));
    return str_to_int(dot < 0 ? rest : str_cut(rest, 0, (size_t)dot), &number) ? number : 0;
}

static int64_t last_number(const visit *v, str list)
{
    int64_t last = 0;
    for (size_t i = 0; i < v->told.n; i++) {
        int64_t number = number_in(v->told.list[i].path, list);
        last = number > last ? number : last;
    }
    return last;
}

static str posted(const visit *v, const list_field *f)
{
    str name = str_of(f->name);
    return f->kind != WEB_DATE
               ? web_visit_field(v, f->name)
               : web_visit_date(v->a, web_visit_part(v, name, WEB_FIELD_DAY), web_visit_part(v, name, WEB_FIELD_MONTH),
                                web_visit_part(v, name, WEB_FIELD_YEAR));
}

/* Is anything filled in for one more? The choice between net and gross alone is nothing. */
static bool is_filled(const visit *v, const list_kind *k)
{
    return posted(v, &k->fields[0]).n > 0 || posted(v, &k->fields[1]).n > 0;
}

/* Takes one more; what is wrong with a field of it is marked there. */
static bool add_item(visit *v, const list_kind *k, err *e)
{
    household_answers told = v->told;
    str paths[FIELDS_MAX] = {STR_NULL};
    str item = str_printf(v->a, STR_FMT ".%lld", STR_ARG(v->path), (long long)last_number(v, v->path) + 1);
    bool gross = str_eq(web_visit_field(v, "veld-bruto"), S("bruto"));
    for (size_t i = 0; i < k->field_count; i++) {
        const list_field *f = &k->fields[i];
        const char *key = f->key != NULL ? f->key : gross ? "bruto_per_maand" : "netto_per_maand";
        str value = posted(v, f);
        if (value.n > 0 && strcmp(f->name, "veld-bruto") != 0) {
            paths[i] = str_printf(v->a, STR_FMT ".%s", STR_ARG(item), key);
            TRY(web_visit_set(v, &told, paths[i], value, e));
        }
    }
    if (web_visit_take(v, told, e)) {
        return true;
    }
    for (size_t i = 0; i < k->field_count; i++) {
        if (paths[i].n > 0 && str_eq(paths[i], str_of(e->field))) {
            web_visit_mark(v, str_of(k->fields[i].name), web_visit_refusal(v, paths[i], posted(v, &k->fields[i])));
        }
    }
    return false;
}

static bool say_list(visit *v, const list_kind *k)
{
    err no = {0};
    household_answers told = v->told;
    const char *word = web_visit_asks(v, WEB_STEP_NONE)      ? "geen"
                       : web_visit_asks(v, WEB_STEP_UNKNOWN) ? "onbekend"
                                                             : NULL;
    v->screen = VISIT_QUESTION;
    if (word != NULL) {
        if (web_visit_set(v, &told, v->path, str_of(word), &no) && web_visit_take(v, told, &no)) {
            v->screen = VISIT_NEXT;
        }
    } else if (is_filled(v, k) && posted(v, &k->fields[0]).n == 0) {
        v->mistake = TEXT(v->a, v->lang, "web.list.kind.missing");
    } else if (is_filled(v, k)) {
        if (add_item(v, k, &no)) {
            v->screen = web_visit_asks(v, WEB_STEP_MORE) ? VISIT_QUESTION : VISIT_NEXT;
        }
    } else if (web_visit_asks(v, WEB_STEP_NEXT) && web_visit_knows(v, v->path)) {
        v->screen = VISIT_NEXT;
    } else if (web_visit_asks(v, WEB_STEP_NEXT)) {
        v->mistake = TEXT(v->a, v->lang, "web.list.missing");
    }
    if (no.kind != ERR_NONE && v->mistake_count == 0) {
        v->mistake = TEXT(v->a, v->lang, "web.refused.together");
    }
    return true;
}

/* ------------------------------------------------------------------ one answer */

/* Who gets the child benefit, and who pays for childcare, is a list of names in the household, and yes or no for who is asked. No, where there is
 * another parent: that leaves open who does. */
str web_visit_value(const visit *v, str path, str given)
{
    static const char *const keys[] = {"kinderbijslag_naar", "opvang_betaald_door"};
    str key = str_ends(path, str_of(keys[0])) ? str_of(keys[0]) : str_of(keys[1]);
    if (!str_ends(path, key) || (!str_eq(given, S("ja")) && !str_eq(given, S("nee")))) {
        return given;
    }
    str parents = str_printf(v->a, STR_FMT "ouders", STR_ARG(str_cut(path, 0, path.n - key.n)));
    const str *named = household_answer_at(v->told, parents);
    bool alone = named != NULL && str_eq(str_trim(*named), web_visit_who(v));
    return str_eq(given, S("ja")) ? web_visit_who(v) : alone ? S("geen") : S("onbekend");
}

static str given_answer(const visit *v, const fact_definition *f)
{
    return f->type == FACT_DATE
               ? web_visit_date(v->a, web_visit_field(v, WEB_FIELD_DAY), web_visit_field(v, WEB_FIELD_MONTH),
                                web_visit_field(v, WEB_FIELD_YEAR))
               : web_visit_field(v, WEB_FIELD_ANSWER);
}

/* Asked on the screen about the people of the home, or not asked at all: no question of its own. What was left open there is asked later:
 * then it stands behind the answer to another question. */
static bool is_about_home(str path, bool first)
{
    static const char *const keys[] = {".ouders", ".bewoners", ".gemeente", ".geboren"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (str_ends(path, str_of(keys[i]))) {
            return true;
        }
    }
    bool of_home = str_starts(path, S("woningen.")) && str_find(path, S(".dreiging")) < 0;
    return first && ((of_home && (str_ends(path, S(".soort")) || str_ends(path, S(".kale_huur")))) ||
                     (str_starts(path, S("relaties.")) && str_ends(path, S(".soort"))));
}

/* The question before this one, in the order in which they were answered; empty when there is none. */
static str question_before(const visit *v, str path)
{
    str before = STR_NULL;
    for (size_t i = 0; i < v->told.n; i++) {
        str one = v->told.list[i].path, list = list_of(v, one);
        if (str_eq(list, path)) {
            break;
        }
        if (!is_about_home(one, before.n == 0) &&
            household_fact_at(desk_facts(v->counter->desk), list, v->lang) != NULL) {
            before = list;
        }
    }
    return before;
}

bool web_visit_has_not_begun(const visit *v)
{
    return question_before(v, STR_NULL).n == 0;
}

void web_visit_go_back(visit *v, str path)
{
    v->path = question_before(v, path);
    v->screen = v->path.n > 0 ? VISIT_QUESTION : VISIT_ABOUT;
}

bool web_visit_hear_answer(visit *v, err *e)
{
    str path = web_visit_field(v, WEB_FIELD_QUESTION);
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    if (f == NULL) {
        return err_set(e, ERR_INPUT, STR_FMT, STR_ARG(TEXT(v->a, v->lang, "web.question.nowhere")));
    }
    v->path = path;
    const list_kind *k = list_at(v, path);
    if (web_visit_asks(v, WEB_STEP_BACK)) {
        if (!v->returns) {
            web_visit_go_back(v, path);
        }
        return true;
    }
    if (web_visit_field(v, WEB_FIELD_REMOVE).n > 0) {
        v->screen = VISIT_QUESTION;
        return true;
    }
    if (k != NULL) {
        return say_list(v, k);
    }
    household_answers told = v->told;
    err no = {0};
    str given = web_visit_asks(v, WEB_STEP_UNKNOWN) ? S("onbekend") : given_answer(v, f);
    if (given.n == 0) {
        v->screen = VISIT_QUESTION;
        v->mistake = TEXT(v->a, v->lang, "web.question.missing");
    } else if (!web_visit_set(v, &told, path, web_visit_value(v, path, given), &no) || !web_visit_take(v, told, &no)) {
        v->screen = VISIT_QUESTION;
        v->mistake = web_visit_refusal(v, path, given);
    }
    return true;
}

/* ------------------------------------------------------------------ the page of a list */

static str label_at(const visit *v, const char *table, const char *column, str value)
{
    const fact_definition *f = web_visit_fact(v, str_of(table), str_of(column));
    for (size_t i = 0; f != NULL && i < f->value_count; i++) {
        if (str_eq(f->values[i], value)) {
            return f->labels[v->lang][i];
        }
    }
    return value;
}

static web_item item_text(const visit *v, const list_kind *k, str list, int64_t number)
{
    static const char *const amounts[] = {"netto_per_maand", "bruto_per_maand", "per_maand"};
    str item = str_printf(v->a, STR_FMT ".%lld", STR_ARG(list), (long long)number);
    const list_field *first = &k->fields[0];
    const str *kind = household_answer_at(v->told, str_printf(v->a, STR_FMT ".%s", STR_ARG(item), first->key));
    str label = kind == NULL ? STR_NULL : label_at(v, first->table, first->column, *kind);
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        const str *amount = household_answer_at(v->told, str_printf(v->a, STR_FMT ".%s", STR_ARG(item), amounts[i]));
        if (amount != NULL && !str_eq(*amount, S("onbekend"))) {
            label = TEXT(v->a, v->lang, "web.list.item", label, *amount);
        }
    }
    return (web_item){item, label};
}

static web_item *items_of(const visit *v, const list_kind *k, str list, size_t *count)
{
    int64_t last = last_number(v, list);
    web_item *items = ARENA_ARRAY(v->a, web_item, v->told.n);
    *count = 0;
    for (size_t i = 0; i < v->told.n && last > 0; i++) {
        int64_t number = number_in(v->told.list[i].path, list);
        bool again = i > 0 && number_in(v->told.list[i - 1].path, list) == number;
        if (number > 0 && !again) {
            items[(*count)++] = item_text(v, k, list, number);
        }
    }
    return items;
}

static web_choice *net_or_gross(const visit *v)
{
    web_choice *list = ARENA_ARRAY(v->a, web_choice, 2);
    list[0] = (web_choice){S("netto"), TEXT(v->a, v->lang, "web.list.net")};
    list[1] = (web_choice){S("bruto"), TEXT(v->a, v->lang, "web.list.gross")};
    return list;
}

static web_control control_of(const visit *v, const list_field *f, bool again)
{
    web_control c = {.name = str_of(f->name), .kind = f->kind, .as_list = true};
    const fact_definition *fact = f->table == NULL ? NULL : web_visit_fact(v, str_of(f->table), str_of(f->column));
    c.label = f->label != NULL || fact == NULL ? text_get(v->a, v->lang, f->label, 0, NULL) : fact->question[v->lang];
    c.value = again && f->kind != WEB_DATE ? web_visit_field(v, f->name) : STR_NULL;
    if (again && f->kind == WEB_DATE) {
        c.day = web_visit_part(v, c.name, WEB_FIELD_DAY);
        c.month = web_visit_part(v, c.name, WEB_FIELD_MONTH);
        c.year = web_visit_part(v, c.name, WEB_FIELD_YEAR);
    }
    c.mistake = web_visit_mark_at(v, c.name);
    if (f->kind == WEB_AMOUNT) {
        c.help = TEXT(v->a, v->lang, "web.question.help.amount");
    }
    if (f->kind == WEB_CHOICE && f->table != NULL) {
        c.choices = web_visit_choices(v, str_of(f->table), str_of(f->column), true, &c.choice_count);
    } else if (f->kind == WEB_CHOICE) {
        c.choices = net_or_gross(v);
        c.choice_count = 2;
        c.as_list = false;
        c.value = c.value.n == 0 ? S("netto") : c.value;
    }
    return c;
}

static str whom_of(const visit *v, str path)
{
    ptrdiff_t dot = str_find(str_from(path, S("personen.").n), S("."));
    if (!str_starts(path, S("personen.")) || dot < 0) {
        return STR_NULL;
    }
    str id = str_cut(path, S("personen.").n, (size_t)dot);
    return str_eq(id, web_visit_who(v)) ? STR_NULL : web_visit_name(v, id);
}

/* Questions that were answered, other than the one that is asked now. */
static size_t answered(const visit *v, str now)
{
    size_t n = 0;
    str last = STR_NULL;
    for (size_t i = 0; i < v->told.n; i++) {
        str list = list_of(v, v->told.list[i].path);
        n += !is_about_home(list, n == 0) && !str_eq(list, last) && !str_eq(list, now) &&
             household_fact_at(desk_facts(v->counter->desk), list, v->lang) != NULL;
        last = list;
    }
    return n;
}

static void show_list(visit *v, const list_kind *k, str path)
{
    web_list x = {.path = path,
                  .text = text_get(v->a, v->lang, k->text, 0, NULL),
                  .none = text_get(v->a, v->lang, k->none, 0, NULL),
                  .whom = whom_of(v, path),
                  .mistake = v->mistake,
                  .answered = answered(v, path),
                  .can_go_back = true,
                  .returns = v->returns};
    web_control *list = ARENA_ARRAY(v->a, web_control, k->field_count);
    /* who takes one away has not said yet that what is filled in for another is good */
    bool again = v->mistake.n > 0 || v->mistake_count > 0 || web_visit_field(v, WEB_FIELD_REMOVE).n > 0;
    for (size_t i = 0; i < k->field_count; i++) {
        list[i] = control_of(v, &k->fields[i], again);
    }
    x.controls = list;
    x.control_count = k->field_count;
    x.items = items_of(v, k, path, &x.item_count);
    web_list_page(&v->r->body, &v->page, &x);
}

/* ------------------------------------------------------------------ the page of a question */

static web_field_kind kind_of(const fact_definition *f)
{
    switch (f->type) {
    case FACT_DATE: return WEB_DATE;
    case FACT_BOOLEAN: return WEB_YES_NO;
    case FACT_CHOICE: return WEB_CHOICE;
    case FACT_NUMBER: return WEB_NUMBER;
    case FACT_AMOUNT: return WEB_AMOUNT;
    case FACT_TEXT: break;
    }
    return WEB_TEXT;
}

/* Two facts stand at this path, and each is yes or no; together they are one choice. */
static web_choice *separation_choices(const visit *v, size_t *count)
{
    static const char *const rows[][2] = {{"nee", "desk.separation.no"},
                                          {"leven apart", "desk.separation.apart"},
                                          {"aangevraagd", "desk.separation.court"}};
    web_choice *list = ARENA_ARRAY(v->a, web_choice, 3);
    for (size_t i = 0; i < 3; i++) {
        list[i] = (web_choice){str_of(rows[i][0]), text_get(v->a, v->lang, rows[i][1], 0, NULL)};
    }
    *count = 3;
    return list;
}

const web_choice *web_visit_answers(const visit *v, str path, size_t *count)
{
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    const list_kind *k = list_at(v, path);
    *count = 0;
    if (str_ends(path, S(".scheiding"))) {
        return separation_choices(v, count);
    }
    if (f == NULL || f->type == FACT_CHOICE) {
        return f == NULL ? NULL : web_visit_choices(v, f->table, f->name, false, count);
    }
    if (f->type != FACT_BOOLEAN) {
        return NULL;
    }
    web_choice *list = ARENA_ARRAY(v->a, web_choice, 2);
    *count = k != NULL ? 1 : 2; /* a list of its own can only be empty here */
    list[0] = k != NULL ? (web_choice){S("geen"), text_get(v->a, v->lang, k->none, 0, NULL)}
                        : (web_choice){S("ja"), TEXT(v->a, v->lang, "web.field.yes")};
    list[1] = (web_choice){S("nee"), TEXT(v->a, v->lang, "web.field.no")};
    return list;
}

/* The schemes that wait for this answer, each once. */
static void find_needed(const visit *v, const overview *o, str path, web_question *q)
{
    str *list = ARENA_ARRAY(v->a, str, o->item_count);
    for (size_t i = 0; i < o->item_count; i++) {
        bool waits = false, again = false;
        for (size_t j = 0; j < o->items[i].missing_count; j++) {
            waits = waits || str_eq(o->items[i].missing[j].path, path);
        }
        for (size_t j = 0; j < q->needed_for_count; j++) {
            again = again || str_eq(list[j], o->items[i].name);
        }
        if (waits && !again) {
            list[q->needed_for_count++] = o->items[i].name;
        }
    }
    q->needed_for = list;
}

static str question_text(const visit *v, const fact_definition *f, str path)
{
    size_t n;
    household one = v->home;
    const household_answer asked = {path, S("onbekend")};
    one.told = (household_answers){&asked, 1}; /* the desk says questions by their path */
    const overview_said *said = desk_said(v->counter->desk, v->a, &one, v->lang, &n);
    return n > 0 ? said[0].question : f->question[v->lang];
}

static bool show_one(visit *v, const overview *record, str path, str text, const overview_questions *left, err *e)
{
    const fact_definition *f = household_fact_at(desk_facts(v->counter->desk), path, v->lang);
    if (f == NULL) {
        return err_set(e, ERR_INPUT, STR_FMT, STR_ARG(TEXT(v->a, v->lang, "web.question.nowhere")));
    }
    const str *given = household_answer_at(v->told, path);
    web_question q = {.path = path,
                      .kind = kind_of(f),
                      .text = text.n > 0 ? text : question_text(v, f, path),
                      .whom = whom_of(v, path),
                      .mistake = v->mistake,
                      .given = given == NULL || str_eq(*given, S("onbekend")) ? STR_NULL : *given,
                      .can_go_back = true,
                      .returns = v->returns,
                      .answered = answered(v, path),
                      .left_max = left == NULL || left->count == 0 ? 0 : left->count - 1};
    q.left_known = left != NULL && left->count <= 10;
    find_needed(v, record, path, &q);
    q.choices = web_visit_choices(v, f->table, f->name, false, &q.choice_count);
    if (str_ends(path, S(".scheiding"))) {
        q.kind = WEB_CHOICE;
        q.choices = separation_choices(v, &q.choice_count);
    }
    web_visit_split_date(v->a, q.given, &q.given_day, &q.given_month, &q.given_year);
    if (q.mistake.n > 0) {
        q.given = web_visit_field(v, WEB_FIELD_ANSWER);
        q.given_day = web_visit_field(v, WEB_FIELD_DAY);
        q.given_month = web_visit_field(v, WEB_FIELD_MONTH);
        q.given_year = web_visit_field(v, WEB_FIELD_YEAR);
    }
    web_question_page(&v->r->body, &v->page, &q);
    return true;
}

static bool show_path(visit *v, str path, str text, const overview_questions *left, err *e)
{
    overview record;
    const list_kind *k = list_at(v, path);
    TRY(desk_overview(v->counter->desk, v->a, &v->home, v->today, v->lang, &record, e));
    v->page.quiet_title = web_visit_is_quiet(&record);
    if (k != NULL) {
        show_list(v, k, path);
        return true;
    }
    return show_one(v, &record, path, text, left, e);
}

const overview_missing *web_visit_unanswered(const visit *v, const overview_missing *all, size_t all_count,
                                             size_t *count)
{
    overview_missing *list = ARENA_ARRAY(v->a, overview_missing, all_count);
    size_t n = 0;
    for (size_t i = 0; i < all_count; i++) {
        str path = all[i].path;
        bool twice = false;
        for (size_t j = 0; j < n; j++) {
            twice = twice || str_eq(list[j].path, path);
        }
        if (path.n > 0 && !twice && !web_visit_knows(v, path)) {
            list[n++] = all[i];
        }
    }
    *count = n;
    return list;
}

str web_visit_question(const visit *v, const overview_missing *m)
{
    const list_kind *k = list_at(v, m->path);
    str whom = whom_of(v, m->path), text = k == NULL ? m->question : text_get(v->a, v->lang, k->text, 0, NULL);
    return whom.n == 0 ? text : TEXT(v->a, v->lang, "web.try.about_name", whom, text);
}

bool web_visit_questions(const visit *v, overview_questions *out, err *e)
{
    overview_questions all;
    TRY(desk_questions(v->counter->desk, v->a, &v->home, v->today, v->lang, &all, e));
    *out = all;
    out->list = web_visit_unanswered(v, all.list, all.count, &out->count);
    return true;
}

bool web_visit_show_question(visit *v, err *e)
{
    overview_questions left;
    if (v->screen == VISIT_QUESTION && v->path.n > 0) {
        return show_path(v, v->path, STR_NULL, NULL, e);
    }
    TRY(web_visit_questions(v, &left, e));
    if (left.count == 0) {
        return web_visit_show_overview(v, false, e);
    }
    return show_path(v, left.list[0].path, left.list[0].question, &left, e);
}
