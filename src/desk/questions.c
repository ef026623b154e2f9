/* The next question: which answer decides most.
 *
 * Every question that still makes a difference to some scheme is a candidate. Its worth is how much uncertainty its answer takes away on
 * average, looking one answer ahead: a right that is open counts for one, and so does an amount that is open by € 1,000. That is looked at
 * as if what nearly everybody answers the same (`usual` in the catalogue) had been answered so: those questions come last, and so does what
 * is sensitive, and what is asked about a child of unknown age. Where by-laws wait for the municipality, that is asked before anything else. What is asked, and when nothing is left, does
 * not depend on the order. Nothing here is about a person: it is about what the laws still need. */
#include "desk/inside.h"

#include <stdlib.h>

#include "base/banned.h"

enum { TRIED = 10 /* candidates of which the gain is computed */, SPREAD = 3 /* answers */ };

#define WAITING 0.25 /* worth of each scheme that waits: what many wait for is asked first, and will be asked anyway */
#define NEAR 0.5     /* questions of at least this part of the best worth stand together by topic and person */

typedef enum rank { /* first what a talk is about, last what seldom matters */
                    RANK_PLAIN,
                    RANK_SENSITIVE,
                    RANK_USUAL,  /* nearly everybody answers it the same */
                    RANK_SELDOM, /* it matters only when such an answer is another */
                    RANK_CHILD,  /* about a child whose birth date nobody knows: hardly ever an adult */
                    RANK_AFTER   /* another question makes it clear, and that is still to be asked */
} rank;

typedef struct open_scheme { /* a scheme that is not decided for a person */
    const desk_scheme *scheme;
    str person;
    desk_prospect prospect, usually; /* usually: when every usual answer is given */
    double doubt;                    /* of that */
} open_scheme;

typedef struct candidate {
    uint32_t fact;
    rank rank;
    size_t schemes, topic, person;
    double worth;
} candidate;

typedef struct asking {
    const desk_case *k;
    open_scheme *open;
    size_t open_count;
    const law_value *known; /* of facts; NULL: nothing */
    law_value *supposed;    /* that, the usual answers, and one answer that is tried */
    /* whose policy nobody can look up yet: no fact of a law, but asked all the same */
    overview_missing *municipalities;
    size_t municipality_count, waiting; /* waiting: decisions that wait for nothing else */
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

static void suppose_usual(asking *x)
{
    const desk_unknowns *u = x->k->unknowns;
    x->supposed = ARENA_ARRAY(x->k->a, law_value, u->count);
    for (uint32_t i = 0; i < u->count; i++) {
        bool told = x->known != NULL && x->known[i].kind != LAW_UNSET;
        x->supposed[i] = told                           ? x->known[i]
                         : u->definitions[i]->has_usual ? desk_usual_answer(u->definitions[i])
                                                        : (law_value){.kind = LAW_UNSET};
    }
}

static void ask_municipality(asking *x, str person, const desk_prospect *p)
{
    overview_missing q;
    if (!p->may_fail || !desk_asks_municipality(x->k, person, &p->failure, p->obstacle, &q)) {
        return;
    }
    x->waiting += !desk_prospect_is_open(p);
    for (size_t i = 0; i < x->municipality_count; i++) {
        if (desk_same_question(&x->municipalities[i], &q)) {
            return;
        }
    }
    x->municipalities[x->municipality_count++] = q;
}

static void find_open(asking *x)
{
    const desk_schemes *s = &x->k->d->schemes;
    size_t persons = x->k->h->person_count;
    x->open = ARENA_ARRAY(x->k->a, open_scheme, s->count * persons);
    x->municipalities = ARENA_ARRAY(x->k->a, overview_missing, s->count * persons);
    for (size_t i = 0; i < s->count; i++) {
        for (size_t j = 0; j < persons; j++) {
            open_scheme o = {.scheme = &s->list[i], .person = x->k->h->persons[j].id};
            o.prospect = desk_prospect_of(x->k, x->k->unknowns, o.scheme, o.person, x->known, DESK_BUDGET);
            ask_municipality(x, o.person, &o.prospect);
            if (desk_prospect_is_open(&o.prospect)) {
                o.usually = desk_prospect_supposing(x->k, x->k->unknowns, o.scheme, o.person, x->supposed);
                o.doubt = doubt_in(&o.usually);
                x->open[x->open_count++] = o;
            }
        }
    }
}

/* ------------------------------------------------------------------ looking one answer ahead */

/* The first, the middle and the last say as much as all. */
static size_t spread(law_value *answers, size_t n)
{
    if (n <= SPREAD) {
        return n;
    }
    for (size_t i = 1; i < SPREAD; i++) {
        answers[i] = answers[i * (n - 1) / (SPREAD - 1)];
    }
    return SPREAD;
}

static double gain_of(asking *x, uint32_t fact)
{
    law_value answers[DESK_TRIES_MAX];
    size_t n = spread(answers, desk_some_answers(x->k, x->k->unknowns, fact, answers));
    double gained = 0;
    for (size_t i = 0; i < x->open_count; i++) {
        open_scheme *o = &x->open[i];
        if (!desk_prospect_has(&o->usually, fact)) {
            continue;
        }
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

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int by_worth(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    int c = compare(x->rank, y->rank);
    if (c == 0 && x->worth != y->worth) {
        return x->worth > y->worth ? -1 : 1;
    }
    return c != 0 ? c : compare(x->fact, y->fact);
}

static int by_topic(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    int c = compare(x->topic, y->topic);
    c = c != 0 ? c : compare(x->person, y->person);
    return c != 0 ? c : by_worth(a, b);
}

static rank rank_of(const fact_definition *f, size_t usually)
{
    return f->has_usual ? RANK_USUAL : usually == 0 ? RANK_SELDOM : f->sensitive ? RANK_SENSITIVE : RANK_PLAIN;
}

static bool is_child_of_unknown_age(const household *h, str id)
{
    const household_person *p = household_find(h, id);
    for (size_t i = 0; p != NULL && !p->has_birth_date && i < h->told.n; i++) {
        str path = h->told.list[i].path, list = S("kinderen.");
        str rest = str_starts(path, list) ? str_from(path, list.n) : STR_NULL;
        if (str_starts(rest, id) && rest.n > id.n && rest.p[id.n] == '.') {
            return true;
        }
    }
    return false;
}

/* personen.kim.inkomen, relaties.an+kim.contract; but not when kim was born, which says whether anything else matters. */
static bool is_about_such_a_child(const household *h, str path)
{
    ptrdiff_t dot = str_find(path, S("."));
    str rest = dot < 0 ? STR_NULL : str_from(path, (size_t)dot + 1);
    ptrdiff_t end = str_find(rest, S("."));
    str whom = end < 0 ? rest : str_cut(rest, 0, (size_t)end);
    ptrdiff_t plus = str_find(whom, S("+"));
    if (str_starts(path, S("relaties.")) && plus >= 0) {
        return is_child_of_unknown_age(h, str_cut(whom, 0, (size_t)plus)) ||
               is_child_of_unknown_age(h, str_from(whom, (size_t)plus + 1));
    }
    return str_starts(path, S("personen.")) && !str_ends(path, S(".geboren")) && is_child_of_unknown_age(h, whom);
}

static size_t find_candidates(const asking *x, candidate *list)
{
    const desk_unknowns *u = x->k->unknowns;
    size_t n = 0;
    for (uint32_t i = 0; i < u->count; i++) {
        const fact_definition *f = u->definitions[i];
        candidate c = {.fact = i, .topic = f->topic_order};
        size_t usually = 0;
        for (size_t j = 0; j < x->open_count; j++) {
            c.schemes += desk_prospect_has(&x->open[j].prospect, i);
            usually += desk_prospect_has(&x->open[j].usually, i);
        }
        const household_person *p = household_find(x->k->h, u->questions[i].person);
        c.person = p != NULL ? (size_t)(p - x->k->h->persons) : 0;
        c.rank = is_about_such_a_child(x->k->h, u->questions[i].path) ? RANK_CHILD : rank_of(f, usually);
        c.worth = WAITING * (double)(usually > 0 ? usually : c.schemes);
        if (c.schemes > 0) {
            list[n++] = c;
        }
    }
    return n;
}

static str row_of(const overview_missing *q)
{
    size_t n = q->path.n;
    while (n > 0 && q->path.p[n - 1] != '.') {
        n--;
    }
    return str_cut(q->path, 0, n);
}

/* Candidates of which the question before them (`after`) is a candidate, too: they wait. */
static void let_wait(const asking *x, candidate *list, size_t n)
{
    const desk_unknowns *u = x->k->unknowns;
    for (size_t i = 0; i < n; i++) {
        str after = u->definitions[list[i].fact]->after, row = row_of(&u->questions[list[i].fact]);
        for (size_t j = 0; after.n > 0 && j < n; j++) {
            const overview_missing *q = &u->questions[list[j].fact];
            if (str_eq(q->fact, after) && str_eq(row_of(q), row)) {
                list[i].rank = RANK_AFTER;
            }
        }
    }
}

/* Best first, but what is worth about as much stands together by topic and person, as a talk goes. */
static void put_in_order(candidate *list, size_t n)
{
    qsort(list, n, sizeof *list, by_worth);
    for (size_t first = 0, next; first < n; first = next) {
        for (next = first + 1;
             next < n && list[next].rank == list[first].rank && list[next].worth >= NEAR * list[first].worth; next++) {
        }
        qsort(list + first, next - first, sizeof *list, by_topic);
    }
}

static void list_questions(const asking *x, const candidate *list, size_t n, overview_questions *out)
{
    const desk_unknowns *u = x->k->unknowns;
    overview_missing *questions = ARENA_ARRAY(x->k->a, overview_missing, n + x->municipality_count);
    bool *listed = ARENA_ARRAY(x->k->a, bool, u->count);
    for (size_t i = 0; i < x->municipality_count; i++) { /* first: every by-law waits for it */
        questions[out->count++] = x->municipalities[i];
    }
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
    overview_questions out = {.household = k->h, .decisions = k->d->schemes.count * k->h->person_count};
    asking x = {.k = k, .known = known};
    suppose_usual(&x);
    find_open(&x);
    candidate *list = ARENA_ARRAY(k->a, candidate, k->unknowns->count);
    size_t n = find_candidates(&x, list);
    let_wait(&x, list, n);
    qsort(list, n, sizeof *list, by_worth);
    for (size_t i = 0; i < n && i < TRIED; i++) {
        list[i].worth += list[i].rank <= RANK_SENSITIVE ? gain_of(&x, list[i].fact) : 0;
    }
    put_in_order(list, n);
    list_questions(&x, list, n, &out);
    out.open = x.open_count + x.waiting;
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
