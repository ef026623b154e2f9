/* Trying answers: some of what a fact may be, and whether an end of what a scheme may give is what some answers give.
 *
 * An end of a prospect is a limit: nobody gets more. That says little when no answers come near it, or only an amount as large as a file
 * takes. Therefore an end is told only when answers are found that give exactly it: one fact after another is supposed, each time so that
 * the end still stands, until nothing is open. What is not found so, may exist. */
#include "desk/inside.h"

#include "base/banned.h"

typedef struct reaching {
    const desk_case *k;
    const desk_scheme *s;
    str person;
    bool high;
    int64_t end;
    law_value *supposed; /* by fact */
    int budget;          /* evaluations left */
} reaching;

/* ------------------------------------------------------------------ some answers */

law_value desk_usual_answer(const fact_definition *f)
{
    switch (f->type) {
    case FACT_BOOLEAN: return law_bool(f->usual != 0);
    case FACT_CHOICE: return law_text(f->values[f->usual]);
    default: return law_int(f->usual);
    }
}

static void add_answer(law_value *list, size_t *n, law_value v)
{
    if (*n < DESK_TRIES_MAX) {
        list[(*n)++] = v;
    }
}

static void add_days(const desk_case *k, law_value *list, size_t *n)
{
    static const int years[] = {5, 16, 19, 35, 70};
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        date day;
        if (date_add_years(k->day, -years[i], &day)) {
            add_answer(list, n, law_date(day));
        }
    }
}

/* Amounts as people have them: the most that a file takes is nobody's, but what the catalogue says that a fact is at most may be somebody's. */
static void add_numbers(law_value fact, const fact_definition *f, law_value *list, size_t *n)
{
    static const int64_t amounts[] = {0, 50000, 150000, 500000, 5000000};
    if (f->type != FACT_AMOUNT) {
        add_answer(list, n, fact.unknown->low);
    }
    for (size_t i = 0; f->type == FACT_AMOUNT && i < sizeof amounts / sizeof amounts[0]; i++) {
        if (law_may_be(fact, law_int(amounts[i]))) {
            add_answer(list, n, law_int(amounts[i]));
        }
    }
    if (f->max < DESK_AMOUNT_CENTS_MAX) {
        add_answer(list, n, fact.unknown->high);
    }
}

size_t desk_some_answers(const desk_case *k, const desk_unknowns *u, uint32_t fact, law_value *list)
{
    const law_unknown *all = u->facts[fact].unknown;
    size_t n = 0;
    if (all->presence == LAW_ANY_NUMBER) {
        add_answer(list, &n, law_null());
        return n;
    }
    uint32_t tried = all->low.kind != LAW_UNSET ? 0 : all->count < DESK_TRIES_MAX ? all->count : DESK_TRIES_MAX;
    for (uint32_t i = 0; i < tried; i++) { /* spread over a longer list */
        add_answer(list, &n, all->values[i * all->count / tried]);
    }
    if (all->low.kind == LAW_DATE) {
        add_days(k, list, &n);
    } else if (law_is_number(all->low)) {
        add_numbers(u->facts[fact], u->definitions[fact], list, &n);
    }
    return n;
}

/* ------------------------------------------------------------------ reaching an end */

static bool stands(const reaching *x, const desk_prospect *p)
{
    return p->may_be_right && (x->high ? p->high_cents >= x->end : p->low_cents <= x->end);
}

static bool try(reaching *x, uint32_t fact, law_value answer, desk_prospect *p)
{
    x->supposed[fact] = answer;
    x->budget--;
    *p = desk_prospect_supposing(x->k, x->k->unknowns, x->s, x->person, x->supposed);
    return stands(x, p);
}

/* Supposes of many facts at once what most often goes with the most: what nearly everybody answers, or nothing (no income, an amount of 0).
 * When the end does not stand then, of none of them. */
static void suppose_together(reaching *x, bool usual, desk_prospect *p)
{
    const desk_unknowns *u = x->k->unknowns;
    law_value *before = ARENA_ARRAY(x->k->a, law_value, u->count);
    size_t n = 0;
    memcpy(before, x->supposed, u->count * sizeof *before);
    for (uint32_t i = 0; i < u->count; i++) {
        const fact_definition *f = u->definitions[i];
        bool none = u->facts[i].unknown->presence == LAW_ANY_NUMBER;
        bool counts = usual ? f->has_usual : none || f->type == FACT_AMOUNT;
        if (counts && desk_prospect_has(p, i) && before[i].kind == LAW_UNSET) {
            x->supposed[i] = usual ? desk_usual_answer(f) : none ? law_null() : law_int(0);
            n++;
        }
    }
    desk_prospect then = *p;
    if (n > 1) {
        x->budget--;
        then = desk_prospect_supposing(x->k, u, x->s, x->person, x->supposed);
    }
    if (n <= 1 || !stands(x, &then)) {
        x->supposed = before;
        return;
    }
    *p = then;
}

/* Supposes an answer with which the end still stands: first what nearly everybody answers. False when there is none among those tried. */
static bool suppose(reaching *x, uint32_t fact, desk_prospect *p)
{
    law_value answers[DESK_TRIES_MAX];
    const fact_definition *f = x->k->unknowns->definitions[fact];
    if (f->has_usual && try(x, fact, desk_usual_answer(f), p)) {
        return true;
    }
    size_t n = desk_some_answers(x->k, x->k->unknowns, fact, answers);
    for (size_t i = 0; i < n && x->budget > 0; i++) {
        if (try(x, fact, answers[i], p)) {
            return true;
        }
    }
    return false;
}

static uint32_t next_fact(const reaching *x, const desk_prospect *p)
{
    uint32_t fact = 0;
    while (fact < x->k->unknowns->count && !(desk_prospect_has(p, fact) && x->supposed[fact].kind == LAW_UNSET)) {
        fact++;
    }
    return fact;
}

const law_value *desk_reach(const desk_case *k, const desk_scheme *s, str person, const desk_prospect *p, bool high,
                            int budget)
{
    desk_prospect now = *p;
    reaching x = {.k = k, .s = s, .person = person, .high = high, .budget = budget};
    x.end = high ? p->high_cents : p->low_cents;
    x.supposed = ARENA_ARRAY(k->a, law_value, k->unknowns->count);
    suppose_together(&x, true, &now);
    suppose_together(&x, false, &now);
    while (desk_prospect_is_open(&now)) {
        uint32_t fact = next_fact(&x, &now);
        if (fact == k->unknowns->count || x.budget <= 0 || !suppose(&x, fact, &now)) {
            return NULL;
        }
    }
    return stands(&x, &now) ? x.supposed : NULL;
}
