/* The overview: one request for each scheme and person, then what belongs together is put together. */
#include "desk/inside.h"

#include "base/banned.h"

enum { ADULT = 18, WHOLE_BUDGET = 96 /* evaluations to know what is set aside while facts are missing */ };

typedef struct decision { /* of one scheme about one person */
    overview_item item;
    str person, partner; /* partner: with whom the amount would be shared; empty for nobody */
    size_t first, end;   /* its part of the trace */
    bool dropped;        /* no news: not told, and so not explained */
} decision;

/* ------------------------------------------------------------------ asking the law */

/* A text that stands on its own: who decides, per when, shared with whom. Empty when it cannot be said (yet). */
static str ask_text(const desk_case *k, const desk_output *o, str person)
{
    law_result r;
    err e;
    if (o->name.n == 0 || !desk_ask(k, o->law, &o->name, 1, person, &r, &e)) {
        return STR_NULL;
    }
    const law_output *answer = law_result_get(&r, o->name);
    return answer != NULL && answer->value.kind == LAW_TEXT ? str_copy(k->a, law_as_str(answer->value)) : STR_NULL;
}

/* ------------------------------------------------------------------ outcomes that are no answer */

static void set_reason(const desk_case *k, overview_item *item, overview_status status, str sentence)
{
    str *one = ARENA_NEW(k->a, str);
    *one = sentence;
    item->status = status;
    item->reasons = one;
    item->reason_count = 1;
}

/* Has no law begun in or after this year? Then its rules are still to come. */
static bool is_in_the_future(const desk_case *k)
{
    return date_to_ymd(k->day).year > k->d->last_year;
}

static str failed_sentence(const desk_case *k, const err *e)
{
    bool no_rules = e->code == LAW_E_RESOLUTION || e->code == LAW_E_ENDED || e->code == LAW_E_NOT_YET_IN_FORCE;
    if (!no_rules) {
        return TEXT(k->a, k->lang, "desk.failed.other");
    }
    return is_in_the_future(k)
               ? TEXT(k->a, k->lang, "desk.failed.future", str_printf(k->a, "%d", date_to_ymd(k->day).year))
               : TEXT(k->a, k->lang, "desk.failed.no_rules", text_date(k->a, k->lang, k->day));
}

/* Who may fill in an open term of a law locally, as `delegated_to` of the term names it, and what to say when that policy is not here. */
static const struct {
    const char *delegated_to, *text;
} local_policy[] = {{"gemeenteraad", "desk.unconfirmed.municipality"},
                    {"college", "desk.unconfirmed.municipality"},
                    {"waterschap", "desk.unconfirmed.water_board"}};

/* The rule is left to a municipality or water board, and theirs is not here: the text that says so; NULL when it is something else. */
static const char *lacking_policy(const err *e, law_obstacle o)
{
    for (size_t i = 0; e->code == LAW_E_RESOLUTION && i < sizeof local_policy / sizeof local_policy[0]; i++) {
        if (str_eq(o.reason, str_of(local_policy[i].delegated_to))) {
            return local_policy[i].text;
        }
    }
    return NULL;
}

bool desk_asks_municipality(const desk_case *k, str person, const err *e, law_obstacle o, overview_missing *out)
{
    law_obstacle unknown = {.name = DESK_MUNICIPALITY};
    return lacking_policy(e, o) != NULL && !str_eq(o.reason, S("waterschap")) && desk_municipality(k, person).n == 0 &&
           desk_missing(k, unknown, NULL, person, out);
}

static void not_applied(const desk_case *k, decision *x, const err *e, law_obstacle o)
{
    overview_missing *municipality = ARENA_NEW(k->a, overview_missing);
    const char *policy = lacking_policy(e, o);
    if (desk_asks_municipality(k, x->person, e, o, municipality)) {
        x->item.status = OVERVIEW_MISSING;
        x->item.missing = municipality;
        x->item.missing_count = 1;
    } else if (policy != NULL) {
        set_reason(k, &x->item, OVERVIEW_UNCONFIRMED, text_get(k->a, k->lang, policy, 0, NULL));
    } else if (e->code == LAW_E_UNTRANSLATABLE) {
        set_reason(k, &x->item, OVERVIEW_UNCONFIRMED, TEXT(k->a, k->lang, "desk.unconfirmed", o.name, o.reason));
    } else {
        set_reason(k, &x->item, OVERVIEW_FAILED, failed_sentence(k, e));
        x->item.detail = err_text(k->a, e);
    }
}

/* Strict evaluation stopped. When it lacked a fact, the scheme may be decided without, or it says what is still to be asked. */
static void not_decided(const desk_case *k, const desk_scheme *s, decision *x, const err *e)
{
    overview_missing first;
    desk_prospect p;
    err other;
    law_obstacle o = law_run_obstacle(k->run);
    bool known = !k->bare && desk_missing(k, o, law_run_trace(k->run), x->person, &first);
    if (!k->bare) {
        x->item.articles = desk_articles(k, law_run_trace(k->run), s->law, &x->item.article_count);
    }
    if (e->code != LAW_E_VARIABLE_NOT_FOUND) {
        not_applied(k, x, e, o);
        if (!k->bare) {
            desk_note_doubt(k, s, x->person);
        }
    } else if (!desk_need_unknowns(k, &other)) {
        not_applied(k, x, &other, o);
    } else if (!desk_decide_in_doubt(k, s, x->person, known ? &first : NULL, &x->item, &p)) {
        not_applied(k, x, &p.failure, p.obstacle);
    }
}

/* ------------------------------------------------------------------ outcomes */

/* Down to whole cents: nobody is promised a part of a cent that is not paid. */
static bool to_cents(law_value v, int64_t *cents, bool *exact)
{
    dec floor;
    if (!law_is_number(v) || !dec_round(law_as_dec(v), 0, DEC_FLOOR, &floor) || !dec_to_int_exact(floor, cents)) {
        return false;
    }
    *exact = dec_cmp(floor, law_as_dec(v)) == 0;
    return true;
}

static void decided(const desk_case *k, const desk_scheme *s, decision *x, const law_result *r)
{
    const law_output *right = law_result_get(r, s->right.name);
    const law_output *amount = s->amount.name.n > 0 ? law_result_get(r, s->amount.name) : NULL;
    overview_item *item = &x->item;
    item->has_amount = s->amount.name.n > 0;
    if (right == NULL || (item->has_amount && amount == NULL) || right->value.kind != LAW_BOOL) {
        set_reason(k, item, OVERVIEW_FAILED, TEXT(k->a, k->lang, "desk.failed.no_answer", s->right.name));
    } else if (right->value.i == 0) {
        item->status = OVERVIEW_REFUSED;
    } else if (amount == NULL || to_cents(amount->value, &item->amount_cents, &item->exact)) {
        item->status = OVERVIEW_GRANTED;
    } else {
        set_reason(k, item, OVERVIEW_FAILED, TEXT(k->a, k->lang, "desk.failed.no_answer", s->amount.name));
    }
}

/* Does the person have income of the kind that this scheme is? */
static bool receives(const desk_case *k, const desk_scheme *s, str person)
{
    const fact_rows *incomes = desk_rows(k->h, DESK_INCOMES);
    for (size_t i = 0; incomes != NULL && s->income_kind.n > 0 && i < incomes->n; i++) {
        if (str_eq(desk_cell_text(&incomes->rows[i], DESK_PERSON), person) &&
            str_eq(desk_cell_text(&incomes->rows[i], DESK_KIND), s->income_kind)) {
            return true;
        }
    }
    return false;
}

/* Did the person say to receive this scheme, on the day? */
static bool receives_scheme(const desk_case *k, const desk_scheme *s, str person)
{
    const fact_rows *received = desk_rows(k->h, DESK_RECEIVED);
    for (size_t i = 0; received != NULL && i < received->n; i++) {
        const fact_row *row = &received->rows[i];
        const fact_cell *since = household_cell(row, DESK_SINCE);
        if (str_eq(desk_cell_text(row, DESK_PERSON), person) && str_eq(desk_cell_text(row, DESK_SCHEME), s->id) &&
            (since == NULL || since->value <= k->day)) {
            return true;
        }
    }
    return false;
}

/* Some kinds of income do not say which scheme it is: then it is offered, and the resident knows. */
static void add_doubt(const desk_case *k, const desk_scheme *s, overview_item *item)
{
    if (str_eq(item->caution, s->caution[k->lang])) { /* not yet */
        str kind = desk_choice_label(k, desk_fact(&k->d->facts, DESK_INCOMES, DESK_KIND), s->income_kind);
        str doubt = TEXT(k->a, k->lang, "desk.perhaps_already", kind);
        item->caution = item->caution.n == 0
                            ? doubt
                            : str_printf(k->a, STR_FMT " " STR_FMT, STR_ARG(doubt), STR_ARG(item->caution));
    }
}

static void add_receiver(const desk_case *k, const desk_scheme *s, overview_item *item, str person)
{
    const household_person *p = household_find(k->h, person);
    bool told = receives_scheme(k, s, person), income = receives(k, s, person);
    if (income && s->kind_of_several && !told) {
        add_doubt(k, s, item);
        return;
    }
    income = income && !s->kind_of_several;
    if (p == NULL || (!income && !told)) {
        return;
    }
    if (item->receiver_count == 0) {
        item->receivers = ARENA_ARRAY(k->a, str, 2); /* the person and the partner */
    }
    ((str *)item->receivers)[item->receiver_count++] = p->id;
    item->already = true;
    item->already_kind = income ? desk_choice_label(k, desk_fact(&k->d->facts, DESK_INCOMES, DESK_KIND), s->income_kind)
                                : desk_choice_label(k, desk_fact(&k->d->facts, DESK_RECEIVED, DESK_SCHEME), s->id);
}

/* Right, amount and what comes with them in one request: they are of one article, and the trace is of all. */
static bool ask_right(const desk_case *k, const desk_scheme *s, str person, law_result *r, err *e)
{
    str *outputs = ARENA_ARRAY(k->a, str, 2 + s->more_count);
    size_t n = desk_scheme_outputs(s, outputs);
    for (size_t i = 0; !k->bare && i < s->more_count; i++) {
        outputs[n++] = s->more[i].name;
    }
    return desk_ask(k, s->law, outputs, n, person, r, e);
}

/* What must happen by when. A term of which the day is not known is told in other words, or not at all. Who receives it already has the
 * application behind him. */
static void add_terms(const desk_case *k, const desk_scheme *s, overview_item *item, str person)
{
    overview_term *list = ARENA_ARRAY(k->a, overview_term, s->term_count);
    for (size_t i = 0; item->status == OVERVIEW_GRANTED && !item->already && i < s->term_count; i++) {
        const desk_term *t = &s->terms[i];
        law_result r;
        err e;
        bool answered = desk_ask(k, t->output.law, &t->output.name, 1, person, &r, &e);
        const law_output *day = answered ? law_result_get(&r, t->output.name) : NULL;
        if (day != NULL && day->value.kind == LAW_DATE) {
            date by = (date)day->value.i;
            str text = desk_replace(k->a, t->text[k->lang], DESK_DAY, text_date(k->a, k->lang, by));
            list[item->term_count++] = (overview_term){text, true, by};
        } else if (!answered && t->otherwise[k->lang].n > 0) {
            list[item->term_count++] = (overview_term){.text = t->otherwise[k->lang]};
        }
    }
    item->terms = list;
}

/* In whole cents, down; also when not every fact is known, but whatever they are it is the same. */
static bool ask_whole(const desk_case *k, const desk_scheme *s, str person, int64_t *cents)
{
    law_result r;
    err e;
    bool exact;
    if (desk_ask(k, s->whole.law, &s->whole.name, 1, person, &r, &e)) {
        return to_cents(law_result_get(&r, s->whole.name)->value, cents, &exact);
    }
    desk_scheme all = *s;
    all.amount = s->whole;
    if (!desk_need_unknowns(k, &e)) {
        return false;
    }
    desk_prospect p = desk_prospect_of(k, k->unknowns, &all, person, NULL, WHOLE_BUDGET);
    *cents = p.low_cents;
    return !desk_prospect_is_open(&p) && p.may_be_right;
}

/* What belongs to the amount but is kept apart and paid later at once. */
static void add_set_aside(const desk_case *k, const desk_scheme *s, overview_item *item, str person)
{
    int64_t whole;
    if (s->whole.name.n == 0 || item->status != OVERVIEW_GRANTED || !ask_whole(k, s, person, &whole) ||
        whole <= item->amount_cents) {
        return;
    }
    item->set_aside_cents = whole - item->amount_cents;
    item->set_aside =
        desk_replace(k->a, s->set_aside[k->lang], DESK_AMOUNT, text_money(k->a, k->lang, item->set_aside_cents));
}

static decision decide(const desk_case *k, const desk_scheme *s, const household_person *p)
{
    law_result r;
    err e = {0};
    str *covered = ARENA_ARRAY(k->a, str, 2);
    covered[0] = p->id;
    decision x = {.person = p->id,
                  .item = {.scheme = s->id,
                           .name = s->name[k->lang],
                           .summary = s->summary[k->lang],
                           .persons = covered,
                           .person_count = 1,
                           .handled_here = s->handled_here,
                           .apply = s->apply[k->lang],
                           .apply_url = s->apply_url,
                           .caution = s->caution[k->lang]}};
    if (ask_right(k, s, p->id, &r, &e)) {
        decided(k, s, &x, &r);
        x.first = r.trace != NULL ? r.trace->first : 0;
        x.end = r.trace != NULL ? r.trace->count : 0;
    } else {
        not_decided(k, s, &x, &e);
    }
    return x;
}

/* The articles, and why not. What was not decided has said so already. */
static void give_reasons(const desk_case *k, const desk_scheme *s, decision *x)
{
    if (x->end == 0) {
        return;
    }
    law_trace t = *law_run_trace(k->run);
    t.first = x->first;
    t.count = x->end;
    x->item.articles = desk_articles(k, &t, s->law, &x->item.article_count);
    if (x->item.status == OVERVIEW_REFUSED) {
        x->item.reasons = desk_why_not(k, &t, s->right.name, x->person, &x->item.because, &x->item.reason_count);
    }
}

/* The law names who decides in Dutch; schemes.yaml has it in other languages. */
static str body_in_words(const desk_case *k, str body)
{
    for (size_t i = 0; i < k->d->schemes.word_count; i++) {
        const desk_word *w = &k->d->schemes.words[i];
        if (str_eq(w->name, body)) {
            return w->text[k->lang];
        }
    }
    return body;
}

static void explain(const desk_case *k, const desk_scheme *s, decision *x)
{
    if (!k->bare) {
        give_reasons(k, s, x);
    }
    if (k->bare && x->item.status != OVERVIEW_GRANTED) {
        return;
    }
    x->item.period = ask_text(k, &s->period, x->person);
    x->partner = ask_text(k, &s->shared_with, x->person);
    add_set_aside(k, s, &x->item, x->person);
    if (k->bare) {
        return;
    }
    x->item.body = body_in_words(k, ask_text(k, &s->body, x->person));
    add_receiver(k, s, &x->item, x->person);
    if (x->partner.n > 0) {
        add_receiver(k, s, &x->item, x->partner);
    }
    add_terms(k, s, &x->item, x->person);
}

/* ------------------------------------------------------------------ what belongs together */

static bool same_missing(const overview_item *a, const overview_item *b)
{
    for (size_t i = 0; i < a->missing_count && i < b->missing_count; i++) {
        if (!str_eq(a->missing[i].fact, b->missing[i].fact) || !str_eq(a->missing[i].person, b->missing[i].person)) {
            return false;
        }
    }
    return a->missing_count == b->missing_count;
}

static bool same_reasons(const overview_item *a, const overview_item *b)
{
    for (size_t i = 0; i < a->reason_count && i < b->reason_count; i++) {
        if (!str_eq(a->reasons[i], b->reasons[i])) {
            return false;
        }
    }
    return a->reason_count == b->reason_count;
}

/* Two partners with the same outcome have it together: the amount counts once, and a question or a no is not told twice. */
static bool is_shared(const decision *a, const decision *b)
{
    return str_eq(a->partner, b->person) && !a->dropped && !b->dropped && a->item.status == b->item.status &&
           same_missing(&a->item, &b->item) && same_reasons(&a->item, &b->item);
}

static void share(decision *a, decision *b)
{
    ((str *)a->item.persons)[1] = b->person; /* decide() left room for the partner */
    a->item.person_count = 2;
    b->dropped = true;
}

bool desk_is_minor(const desk_case *k, const household_person *p)
{
    const fact_rows *children = desk_rows(k->h, DESK_CHILDREN);
    if (p->has_birth_date) {
        return date_years_between(p->birth_date, k->day) < ADULT;
    }
    for (size_t i = 0; children != NULL && i < children->n; i++) {
        if (str_eq(desk_cell_text(&children->rows[i], DESK_CHILD), p->id)) {
            return true;
        }
    }
    return false;
}

static bool is_parent_of(const fact_rows *children, str person, str child)
{
    for (size_t i = 0; i < children->n; i++) {
        if (str_eq(desk_cell_text(&children->rows[i], DESK_PERSON), person) &&
            str_eq(desk_cell_text(&children->rows[i], DESK_CHILD), child)) {
            return true;
        }
    }
    return false;
}

static bool have_child_together(const desk_case *k, str a, str b)
{
    const fact_rows *children = desk_rows(k->h, DESK_CHILDREN);
    for (size_t i = 0; children != NULL && i < children->n; i++) {
        if (str_eq(desk_cell_text(&children->rows[i], DESK_PERSON), a) &&
            is_parent_of(children, b, desk_cell_text(&children->rows[i], DESK_CHILD))) {
            return true;
        }
    }
    return false;
}

/* For a scheme that one of the parents receives: somebody else has it, or may have it, for a child of this person. */
static bool other_parent_has_it(const desk_case *k, const decision *list, size_t n, const decision *x)
{
    for (size_t i = 0; i < n; i++) {
        if (&list[i] != x && list[i].item.status != OVERVIEW_REFUSED &&
            have_child_together(k, list[i].person, x->person)) {
            return true;
        }
    }
    return false;
}

/* Somebody grown up is told the same. */
static bool adult_failed(const desk_case *k, const decision *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (list[i].item.status == OVERVIEW_FAILED && !desk_is_minor(k, &k->h->persons[i])) {
            return true;
        }
    }
    return false;
}

static bool has_children(const desk_case *k)
{
    const fact_rows *children = desk_rows(k->h, DESK_CHILDREN);
    bool found = children != NULL && children->n > 0;
    for (size_t i = 0; i < k->h->person_count && !found; i++) {
        found = desk_is_minor(k, &k->h->persons[i]);
    }
    return found;
}

/* What a child has no right to is no news, and what is unknown about it is asked of the parents. What is for parents is no news in a
 * household without children. */
static void drop(const desk_case *k, const desk_scheme *s, decision *list, size_t n)
{
    bool nobody_asks = s->one_parent && !has_children(k), failed = adult_failed(k, list, n);
    for (size_t i = 0; i < n; i++) {
        decision *x = &list[i];
        bool refused = x->item.status == OVERVIEW_REFUSED, missing = x->item.status == OVERVIEW_MISSING;
        const household_person *p = &k->h->persons[i];
        x->dropped = (refused && desk_is_minor(k, p)) || (missing && !p->has_birth_date && desk_is_minor(k, p)) ||
                     (x->item.status == OVERVIEW_FAILED && failed && desk_is_minor(k, p)) || (refused && nobody_asks) ||
                     (refused && s->one_parent && other_parent_has_it(k, list, n, x));
    }
}

static void share_all(decision *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n; j++) {
            if (list[i].item.person_count == 1 && is_shared(&list[i], &list[j])) {
                share(&list[i], &list[j]);
            }
        }
    }
}

/* ------------------------------------------------------------------ the whole */

static void put_in_order(overview_item *items, const overview_item *found, size_t n)
{
    static const overview_status order[] = {OVERVIEW_GRANTED, OVERVIEW_MISSING, OVERVIEW_UNCONFIRMED, OVERVIEW_FAILED,
                                            OVERVIEW_REFUSED};
    size_t count = 0;
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        for (size_t j = 0; j < n; j++) {
            if (found[j].status == order[i]) {
                items[count++] = found[j];
            }
        }
    }
}

void desk_decide_all(const desk_case *k, overview *out)
{
    const desk_schemes *s = &k->d->schemes;
    size_t persons = k->h->person_count, n = 0;
    overview_item *found = ARENA_ARRAY(k->a, overview_item, s->count * persons);
    overview_item *items = ARENA_ARRAY(k->a, overview_item, s->count * persons);
    decision *list = ARENA_ARRAY(k->a, decision, persons);
    for (size_t i = 0; i < s->count; i++) {
        for (size_t j = 0; j < persons; j++) {
            list[j] = decide(k, &s->list[i], &k->h->persons[j]);
        }
        drop(k, &s->list[i], list, persons);
        for (size_t j = 0; j < persons; j++) {
            if (!list[j].dropped) {
                explain(k, &s->list[i], &list[j]);
            }
        }
        share_all(list, persons);
        for (size_t j = 0; j < persons; j++) {
            if (!list[j].dropped) {
                found[n++] = list[j].item;
            }
        }
    }
    put_in_order(items, found, n);
    *out = (overview){.day = k->day, .household = k->h, .items = items, .item_count = n};
}

static void list_questions(const desk_case *k, overview *out)
{
    desk_unknowns *u = k->unknowns;
    size_t open = 0;
    for (uint32_t i = 0; i < u->count; i++) {
        open += u->open[i];
    }
    if (open == 0) {
        return;
    }
    desk_word_questions(k, u);
    overview_missing *list = ARENA_ARRAY(k->a, overview_missing, open);
    bool *listed = ARENA_ARRAY(k->a, bool, u->count);
    for (uint32_t i = 0; i < u->count; i++) {
        if (u->open[i] && !listed[u->same[i]]) {
            listed[u->same[i]] = true;
            list[out->question_count++] = u->questions[i];
        }
    }
    out->questions = list;
}

bool desk_overview(const desk *d, arena *a, const household *h, date today, text_language lang, overview *out, err *e)
{
    desk_case k;
    TRY(desk_case_begin(&k, d, a, h, today, lang, false, e));
    desk_decide_all(&k, out);
    desk_hear(&k, out);
    desk_budgets(&k, out);
    list_questions(&k, out);
    desk_case_end(&k);
    return true;
}

bool desk_outcomes(const desk *d, arena *a, const household *h, date today, overview *out, err *e)
{
    desk_case k;
    TRY(desk_case_begin(&k, d, a, h, today, TEXT_NL, true, e));
    desk_decide_all(&k, out);
    desk_case_end(&k);
    return true;
}
