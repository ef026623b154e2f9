/* What people who share a home can spend a month: income of their own after tax, and the schemes that they are entitled to. What of
 * a scheme is kept apart and paid later is not in it, and told beside it. Which outputs
 * these are, and how a scheme counts, stands in schemes.yaml; content/laws/README.md explains it ("Het inkomen van een huishouden"). */
#include "desk/inside.h"

#include "base/banned.h"

enum { MONTHS = 12 };

typedef struct adding {
    const desk_case *k;
    const overview *o;
    const household *homes; /* where who counts */
    const household_group *group;
    overview_budget b;
    overview_line *lines;
    str *reasons;
    size_t line_cap, reason_cap;
} adding;

bool desk_is_of_group(const household_group *g, str person)
{
    for (size_t i = 0; i < g->person_count; i++) {
        if (str_eq(g->persons[i], person)) {
            return true;
        }
    }
    return false;
}

const household_group *desk_group_of(const household *h, str person)
{
    for (size_t i = 0; i < h->group_count; i++) {
        if (desk_is_of_group(&h->groups[i], person)) {
            return &h->groups[i];
        }
    }
    return NULL;
}

/* A child in two homes counts in one of them, or its money would be there twice. */
static bool counts_here(const adding *x, str person)
{
    const household_group *first = desk_group_of(x->homes, person);
    return desk_is_of_group(x->group, person) && (first == NULL || first == x->group);
}

static void add_line(adding *x, str name, const overview_item *item, overview_money amount)
{
    overview_line line = {.name = name, .amount = amount};
    if (item != NULL) {
        line.scheme = item->scheme;
        line.persons = item->persons;
        line.person_count = item->person_count;
    }
    ARENA_PUSH(x->k->a, x->lines, x->b.line_count, x->line_cap, line);
}

/* For whom is told where it would not be clear: of two lines of one scheme. */
static void leave_out_persons(adding *x)
{
    size_t n = x->b.line_count;
    bool *again = ARENA_ARRAY(x->k->a, bool, n);
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; x->lines[i].scheme.n > 0 && j < n; j++) {
            again[i] = again[i] || (j != i && str_eq(x->lines[i].scheme, x->lines[j].scheme));
        }
    }
    for (size_t i = 0; i < n; i++) {
        x->lines[i].person_count = again[i] ? x->lines[i].person_count : 0;
    }
}

static void add_reason(adding *x, str reason)
{
    for (size_t i = 0; i < x->b.reason_count; i++) {
        if (str_eq(x->reasons[i], reason)) {
            return;
        }
    }
    ARENA_PUSH(x->k->a, x->reasons, x->b.reason_count, x->reason_cap, reason);
}

static void add_money(overview_money *to, overview_money m)
{
    to->cents += m.cents;
    to->known = to->known && m.known;
}

/* ------------------------------------------------------------------ income of their own */

static bool cents_down(law_value v, int64_t *cents)
{
    dec floor;
    return law_is_number(v) && dec_round(law_as_dec(v), 0, DEC_FLOOR, &floor) && dec_to_int_exact(floor, cents);
}

/* Rent of who rents from this person: none when it is not known, for then what depends on it says so. */
static int64_t rent_of(const adding *x, str person)
{
    const desk_output *rent = &x->k->d->schemes.income.rent;
    law_result r;
    err e;
    int64_t cents = 0;
    bool known = rent->name.n > 0 && desk_ask(x->k, rent->law, &rent->name, 1, person, &r, &e) &&
                 cents_down(law_result_get(&r, rent->name)->value, &cents);
    return known ? cents : 0;
}

static void add_own_income(adding *x, const household_person *p)
{
    const desk_case *k = x->k;
    const desk_income *income = &k->d->schemes.income;
    law_result r;
    err e;
    overview_money m = {0};
    str name = TEXT(k->a, k->lang, "desk.budget.own", desk_person_name(k->h, p->id));
    if (income->law.n == 0 || desk_is_minor(k, p)) {
        return;
    }
    if (desk_ask(k, income->law, &income->own.name, 1, p->id, &r, &e)) {
        m.known = cents_down(law_result_get(&r, income->own.name)->value, &m.cents);
        m.cents += m.known ? rent_of(x, p->id) : 0;
    } else {
        law_obstacle o = law_run_obstacle(k->run);
        overview_missing q;
        bool asked = e.code == LAW_E_VARIABLE_NOT_FOUND && desk_missing(k, o, law_run_trace(k->run), p->id, &q);
        str who = desk_person_name(k->h, asked ? q.person : p->id);
        bool nothing = asked && str_ends(q.path, S(".inkomen")); /* that question says "you", also of another */
        add_reason(x, nothing                     ? TEXT(k->a, k->lang, "desk.budget.none_told", who)
                      : asked && q.question.n > 0 ? TEXT(k->a, k->lang, "desk.budget.ask", who, q.question)
                                                  : TEXT(k->a, k->lang, "desk.budget.unknown", who));
    }
    add_money(&x->b.own, m);
    if (!m.known || m.cents != 0) {
        add_line(x, name, NULL, m);
    }
}

/* ------------------------------------------------------------------ schemes */

/* Of this group: whoever is named first has it. */
static bool concerns(const adding *x, const overview_item *item)
{
    return item->person_count > 0 && counts_here(x, item->persons[0]);
}

static overview_money per_month(const desk_scheme *s, int64_t cents)
{
    return (overview_money){true, cents * s->times_a_year / MONTHS};
}

/* One question is asked here and now; more are counted. */
static str waits_for(const desk_case *k, const overview_item *item)
{
    size_t n = item->missing_count + item->more_missing;
    return n == 1 && item->missing_count == 1
               ? TEXT(k->a, k->lang, "desk.budget.open_one", item->name, item->missing[0].question)
           : n > 1 ? TEXT(k->a, k->lang, "desk.budget.open_more", item->name, str_of_int(k->a, (int64_t)n))
                   : TEXT(k->a, k->lang, "desk.budget.open", item->name);
}

static void add_scheme(adding *x, const overview_item *item)
{
    const desk_case *k = x->k;
    const desk_scheme *s = desk_scheme_find(&k->d->schemes, item->scheme);
    if (s == NULL || s->times_a_year == 0 || !concerns(x, item) || (item->already && s->own_income)) {
        return; /* what is received already as income of their own, is there */
    }
    if (item->status == OVERVIEW_GRANTED) {
        overview_money m = per_month(s, item->amount_cents);
        add_money(&x->b.schemes, m);
        x->b.set_aside_cents += per_month(s, item->set_aside_cents).cents;
        add_line(x, item->name, item, m);
    } else if (item->status == OVERVIEW_MISSING) {
        overview_money m = per_month(s, item->low_cents);
        m.known = false;
        add_money(&x->b.schemes, m);
        add_line(x, item->name, item, m);
        add_reason(x, waits_for(k, item));
    } else if (item->status != OVERVIEW_REFUSED) {
        add_money(&x->b.schemes, (overview_money){0});
        add_line(x, item->name, item, (overview_money){0}); /* without a line it would look like nothing */
        add_reason(x, TEXT(k->a, k->lang, "desk.budget.unconfirmed", item->name));
    }
}

/* ------------------------------------------------------------------ together */

overview_budget desk_budget(const desk_case *k, const overview *o, const household *homes, const household_group *g)
{
    adding x = {.k = k, .o = o, .homes = homes, .group = g};
    x.b = (overview_budget){.home = g->home, .persons = g->persons, .person_count = g->person_count};
    x.b.own.known = x.b.schemes.known = true;
    for (size_t i = 0; i < g->person_count; i++) {
        const household_person *p = household_find(k->h, g->persons[i]);
        if (p != NULL && counts_here(&x, p->id)) {
            add_own_income(&x, p);
        }
    }
    for (size_t i = 0; i < o->item_count; i++) {
        add_scheme(&x, &o->items[i]);
    }
    leave_out_persons(&x);
    x.b.total = (overview_money){x.b.own.known && x.b.schemes.known, x.b.own.cents + x.b.schemes.cents};
    x.b.lines = x.lines;
    x.b.reasons = x.reasons;
    return x.b;
}

void desk_budgets(const desk_case *k, overview *out)
{
    overview_budget *list = ARENA_ARRAY(k->a, overview_budget, k->h->group_count);
    for (size_t i = 0; i < k->h->group_count; i++) {
        list[i] = desk_budget(k, out, k->h, &k->h->groups[i]);
    }
    out->budgets = list;
    out->budget_count = k->h->group_count;
}
