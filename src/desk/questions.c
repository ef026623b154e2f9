/* The next question: which answer decides most.
 *
 * Every question that still makes a difference to some scheme is a candidate. Its worth is how much uncertainty its answer takes away on
 * average, looking one answer ahead: a right that is open counts for one, and so does an amount that is open by € 1,000. Nothing here is
 * about a person: it is about what the laws still need. */
#include "desk/inside.h"

#include <stdlib.h>

#include "base/banned.h"

enum { BUDGET = 24, TRIED = 10 /* candidates of which the worth is computed */, TRIES_MAX = 6 };

typedef struct open_scheme { /* a scheme that is not decided for a person */
    const desk_scheme *scheme;
    str person;
    desk_prospect prospect;
    double doubt;
} open_scheme;

typedef struct candidate {
    uint32_t fact;
    size_t schemes; /* that wait for it */
    double worth;
} candidate;

typedef struct asking {
    const desk_case *k;
    open_scheme *open;
    size_t open_count;
    law_value *supposed; /* what is known of facts, and one answer that is tried */
} asking;

/* ------------------------------------------------------------------ how much is open */

static double doubt_in(const desk_prospect *p)
{
    static const double most = 100000; /* eurocents that count for as much as a right */
    if (!desk_prospect_is_open(p)) {
        return 0;
    }
    double width = p->high_cents == INT64_MAX ? most : (double)p->high_cents - (double)p->low_cents;
    width = width > most ? most : width;
    return (p->may_be_right && p->may_be_not ? 1 : 0) + (p->may_be_right ? width / most : 0);
}

static void find_open(asking *x)
{
    const desk_schemes *s = &x->k->d->schemes;
    size_t persons = x->k->h->person_count;
    x->open = ARENA_ARRAY(x->k->a, open_scheme, s->count * persons);
    for (size_t i = 0; i < s->count; i++) {
        for (size_t j = 0; j < persons; j++) {
            open_scheme o = {.scheme = &s->list[i], .person = x->k->h->persons[j].id};
            o.prospect = desk_prospect_of(x->k, x->k->unknowns, o.scheme, o.person, x->supposed, BUDGET);
            o.doubt = doubt_in(&o.prospect);
            if (desk_prospect_is_open(&o.prospect)) {
                x->open[x->open_count++] = o;
            }
        }
    }
}

/* ------------------------------------------------------------------ looking one answer ahead */

static void add_answer(law_value *list, size_t *n, law_value v)
{
    if (*n < TRIES_MAX) {
        list[(*n)++] = v;
    }
}

/* Answers that are tried for a fact: all of a few choices, some of many, and a spread over a range. */
static size_t answers_of(const asking *x, const law_unknown *u, law_value *list)
{
    static const int64_t amounts[] = {0, 50000, 150000, 500000, 5000000};
    static const int years[] = {5, 16, 19, 35, 70};
    size_t n = 0;
    if (u->presence == LAW_ANY_NUMBER) {
        add_answer(list, &n, law_null());
        return n;
    }
    uint32_t tried = u->low.kind != LAW_UNSET ? 0 : u->count < TRIES_MAX ? u->count : TRIES_MAX;
    for (uint32_t i = 0; i < tried; i++) { /* spread over a longer list */
        add_answer(list, &n, u->values[i * u->count / tried]);
    }
    for (size_t i = 0; u->low.kind == LAW_DATE && i < sizeof years / sizeof years[0]; i++) {
        date day;
        if (date_add_years(x->k->day, -years[i], &day)) {
            add_answer(list, &n, law_date(day));
        }
    }
    for (size_t i = 0; law_is_number(u->low) && i < sizeof amounts / sizeof amounts[0]; i++) {
        law_value v = law_int(amounts[i]);
        if (law_may_be((law_value){.kind = LAW_UNKNOWN, .unknown = u}, v)) {
            add_answer(list, &n, v);
        }
    }
    return n;
}

static double worth_of(asking *x, uint32_t fact)
{
    law_value answers[TRIES_MAX];
    size_t n = answers_of(x, x->k->unknowns->facts[fact].unknown, answers);
    double gained = 0;
    for (size_t i = 0; i < x->open_count; i++) {
        open_scheme *o = &x->open[i];
        if (!desk_prospect_has(&o->prospect, fact)) {
            continue;
        }
        gained += 0.02; /* each scheme that waits for it: facts that decide only together must be asked, too */
        for (size_t j = 0; j < n; j++) {
            x->supposed[fact] = answers[j];
            desk_prospect p = desk_prospect_supposing(x->k, x->k->unknowns, o->scheme, o->person, x->supposed);
            double left = doubt_in(&p);
            gained += left < o->doubt ? (o->doubt - left) / (double)n : 0;
        }
        x->supposed[fact] = (law_value){.kind = LAW_UNSET};
    }
    return gained;
}

/* ------------------------------------------------------------------ candidates */

static int by_schemes(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->schemes != y->schemes) {
        return x->schemes > y->schemes ? -1 : 1;
    }
    return x->fact < y->fact ? -1 : x->fact > y->fact;
}

static int by_worth(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->worth != y->worth) {
        return x->worth > y->worth ? -1 : 1;
    }
    return by_schemes(a, b);
}

static size_t find_candidates(const asking *x, candidate *list)
{
    size_t n = 0;
    for (uint32_t i = 0; i < x->k->unknowns->count; i++) {
        candidate c = {.fact = i};
        for (size_t j = 0; j < x->open_count; j++) {
            c.schemes += desk_prospect_has(&x->open[j].prospect, i);
        }
        if (c.schemes > 0) {
            list[n++] = c;
        }
    }
    return n;
}

static void list_questions(const asking *x, const candidate *list, size_t n, overview_questions *out)
{
    const desk_unknowns *u = x->k->unknowns;
    overview_missing *questions = ARENA_ARRAY(x->k->a, overview_missing, n);
    bool *listed = ARENA_ARRAY(x->k->a, bool, u->count);
    for (size_t i = 0; i < n; i++) {
        uint32_t question = u->same[list[i].fact];
        if (!listed[question]) {
            listed[question] = true;
            questions[out->count++] = u->questions[list[i].fact];
        }
    }
    out->list = questions;
}

overview_questions desk_questions_left(const desk_case *k, const law_value *known)
{
    uint32_t count = k->unknowns->count;
    overview_questions out = {.household = k->h, .decisions = k->d->schemes.count * k->h->person_count};
    asking x = {.k = k, .supposed = ARENA_ARRAY(k->a, law_value, count)};
    if (known != NULL && count > 0) {
        memcpy(x.supposed, known, count * sizeof *x.supposed);
    }
    find_open(&x);
    candidate *list = ARENA_ARRAY(k->a, candidate, count);
    size_t n = find_candidates(&x, list);
    qsort(list, n, sizeof *list, by_schemes);
    for (size_t i = 0; i < n && i < TRIED; i++) {
        list[i].worth = worth_of(&x, list[i].fact);
    }
    qsort(list, n, sizeof *list, by_worth);
    list_questions(&x, list, n, &out);
    out.open = x.open_count;
    return out;
}

bool desk_questions(const desk *d, arena *a, const household *h, date today, text_language lang,
                    overview_questions *out, err *e)
{
    desk_case k;
    TRY(desk_case_begin(&k, d, a, h, today, lang, false, e));
    bool good = desk_need_unknowns(&k, e);
    if (good) {
        *out = desk_questions_left(&k, NULL);
    }
    desk_case_end(&k);
    return good;
}
