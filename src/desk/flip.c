/* What would change a no: the smallest change of answers that gives the right.
 *
 * Only what somebody can honestly do, or what may simply come, is proposed: an income that falls, a contract, another home, an age. The
 * catalogue says so of each fact (`may_become`). More tax to pay or an attachment would often help as well, and is no advice.
 *
 * A minimal set of answers is sought (base/minimal.h): can the right come when these are otherwise? Of many answers that is one evaluation with
 * all of them taken away (law/unknown.h), which never says no where it can; of a few, whether some values do give it. Answers that the law does
 * not look at, also when the others are otherwise, cannot change it. Which value is the nearest that gives the right, is sought last. */
#include "base/minimal.h"
#include "desk/inside.h"

#include "base/banned.h"

/* AGE_MAX: the state pension age is another for each year of birth, so nobody is told that a birthday brings it. */
enum { QUESTIONS_MAX = 300, TOGETHER_MAX = 3, FLIPS_MAX = 4, HALVINGS = 60, YEARS_AHEAD = 5, AGE_MAX = 30 };

typedef struct choice {
    uint32_t fact;
    law_value *values; /* what it is, and what it may become: of a number as far as it may go */
    size_t n;
} choice;

typedef struct looking {
    const desk_case *k;
    const desk_unknowns *u;
    const desk_scheme *s;
    str person;
    law_value *supposed;
    choice *choices; /* of the facts that may be changed */
    uint32_t count;
    str flips[FLIPS_MAX];
    size_t flip_count;
} looking;

static desk_prospect try_it(const looking *x)
{
    return desk_prospect_supposing(x->k, x->u, x->s, x->person, x->supposed);
}

static bool gives_right(const looking *x)
{
    desk_prospect p = try_it(x);
    return p.may_be_right && !p.may_be_not && !p.may_fail;
}

/* An age may come: told of nobody but the person who asks. */
static bool is_birth(const looking *x, uint32_t fact)
{
    const fact_definition *f = x->u->definitions[fact];
    return f->type == FACT_DATE && str_eq(f->name, DESK_BIRTH) && str_eq(x->u->questions[fact].person, x->person);
}

/* Of a yes or no, or of a choice. */
static bool may_become(const fact_definition *f, law_value v)
{
    if (v.kind == LAW_BOOL) {
        return (f->may_become >> (v.i != 0) & 1) != 0;
    }
    for (size_t i = 0; v.kind == LAW_TEXT && i < f->value_count; i++) {
        if (str_eq(f->values[i], law_as_str(v))) {
            return (f->may_become >> i & 1) != 0;
        }
    }
    return false;
}

static void suppose_known(looking *x)
{
    if (x->u->count > 0) {
        memcpy(x->supposed, x->u->known, x->u->count * sizeof *x->supposed);
    }
}

static choice choice_of(const looking *x, uint32_t fact)
{
    const fact_definition *f = x->u->definitions[fact];
    const law_unknown *u = x->u->facts[fact].unknown;
    law_value known = x->u->known[fact], end = f->may_fall ? u->low : u->high;
    choice c = {fact, ARENA_ARRAY(x->k->a, law_value, u->count + 2), 0};
    c.values[c.n++] = known;
    if (law_is_number(known) && (f->may_fall || f->may_rise) && end.kind == LAW_INT) {
        c.values[c.n++] = end;
    }
    for (uint32_t i = 0; i < u->count && u->low.kind == LAW_UNSET; i++) {
        if (!law_identical(u->values[i], known) && may_become(f, u->values[i])) {
            c.values[c.n++] = u->values[i];
        }
    }
    return c;
}

/* What the law looks at, then what it looks at when all that is otherwise, and so on: nothing else can change it. */
static void find_choices(looking *x)
{
    uint32_t before;
    x->choices = ARENA_ARRAY(x->k->a, choice, x->u->count);
    do {
        before = x->count;
        try_it(x);
        for (uint32_t i = 0; i < x->u->count; i++) {
            if (law_run_has_read(x->k->trial, i) && x->supposed[i].kind != LAW_UNSET &&
                !x->u->definitions[i]->sensitive) {
                x->choices[x->count] = choice_of(x, i);
                bool otherwise = x->choices[x->count].n > 1;
                x->count += otherwise;
                x->supposed[i] = otherwise ? (law_value){.kind = LAW_UNSET} : x->supposed[i];
            }
        }
    } while (x->count > before);
    suppose_known(x);
}

/* ------------------------------------------------------------------ saying it */

static str answer_words(const looking *x, uint32_t fact, law_value v)
{
    const fact_definition *f = x->u->definitions[fact];
    if (v.kind == LAW_BOOL) {
        return v.i != 0 ? TEXT(x->k->a, x->k->lang, "desk.said.yes") : TEXT(x->k->a, x->k->lang, "desk.said.no");
    }
    if (v.kind == LAW_TEXT) {
        return desk_choice_label(x->k, f, law_as_str(v));
    }
    return f->type == FACT_AMOUNT && v.kind == LAW_INT ? text_money(x->k->a, x->k->lang, v.i)
                                                       : law_value_text(x->k->a, v);
}

/* alone: this change by itself gives the right. */
static str sentence(const looking *x, uint32_t fact, law_value v, bool alone)
{
    const overview_missing *q = &x->u->questions[fact];
    const char *id = alone ? "desk.flip.answer" : "desk.flip.answer.part";
    if (law_is_number(v)) {
        bool is_less = law_compare_numbers(v, x->u->known[fact]) < 0;
        id = is_less ? (alone ? "desk.flip.at_most" : "desk.flip.at_most.part")
                     : (alone ? "desk.flip.at_least" : "desk.flip.at_least.part");
    }
    str arguments[] = {desk_person_name(x->k->h, q->person), q->question, answer_words(x, fact, v)};
    return text_get(x->k->a, x->k->lang, id, 3, arguments);
}

static void add_flip(looking *x, str text)
{
    for (size_t i = 0; i < x->flip_count; i++) {
        if (str_eq(x->flips[i], text)) {
            return;
        }
    }
    if (x->flip_count < FLIPS_MAX) {
        x->flips[x->flip_count++] = text;
    }
}

/* ------------------------------------------------------------------ a few answers */

/* Each as it is, or as something that it may become. Leaves supposed what gives the right. */
static bool some_values_give(looking *x, const uint32_t *set, uint32_t n)
{
    if (n == 0) {
        return gives_right(x);
    }
    const choice *c = &x->choices[set[0]];
    bool given = false;
    for (size_t i = 0; i < c->n && !given; i++) {
        x->supposed[c->fact] = c->values[i];
        given = some_values_give(x, set + 1, n - 1);
    }
    return given;
}

/* The right comes with what is supposed. So does it with the number nearest to what it is, that is supposed instead. */
static void suppose_nearest(looking *x, uint32_t fact)
{
    law_value good = x->supposed[fact];
    int64_t now;
    if (good.kind != LAW_INT || !dec_trunc_int(law_as_dec(x->u->known[fact]), &now)) {
        return;
    }
    for (int i = 0; i < HALVINGS && (now > good.i ? now - good.i : good.i - now) > 1; i++) {
        int64_t middle = now + (good.i - now) / 2;
        x->supposed[fact] = law_int(middle);
        if (gives_right(x)) {
            good.i = middle;
        } else {
            now = middle;
        }
    }
    x->supposed[fact] = good;
}

/* Can the right come when these are otherwise? */
static bool can_give(void *context, const bool *in)
{
    looking *x = context;
    uint32_t set[TOGETHER_MAX], n = 0;
    for (uint32_t i = 0; i < x->count; i++) {
        if (in[i]) {
            x->supposed[x->choices[i].fact] = (law_value){.kind = LAW_UNSET};
            set[n < TOGETHER_MAX ? n : 0] = i;
            n++;
        }
    }
    bool can = try_it(x).may_be_right && (n > TOGETHER_MAX || some_values_give(x, set, n));
    suppose_known(x);
    return can;
}

static void tell_change(looking *x, const uint32_t *set, uint32_t n)
{
    str text = {0};
    bool given = some_values_give(x, set, n);
    for (uint32_t i = n; i > 0 && given; i--) {
        suppose_nearest(x, x->choices[set[i - 1]].fact);
    }
    for (uint32_t i = 0; i < n && given; i++) {
        uint32_t fact = x->choices[set[i]].fact;
        str one = sentence(x, fact, x->supposed[fact], n == 1);
        text = i == 0 ? one : STR_JOIN(x->k->a, text, S(" "), one);
    }
    text = n == 1 ? text : TEXT(x->k->a, x->k->lang, "desk.flip.together", text);
    if (given) { /* not when no effort is left */
        add_flip(x, text);
    }
    suppose_known(x);
}

/* Each answer that alone gives the right, in the order of the facts; when there is none, the first few found that do together. */
static void change_few(looking *x)
{
    minimal_case c = {.count = x->count, .ask = can_give, .context = x, .questions = QUESTIONS_MAX, .most = 1};
    const uint32_t *set;
    uint32_t n;
    err e;
    minimal *m = minimal_begin(x->k->a, &c, &e);
    if (m == NULL) {
        return; /* more facts than are looked at */
    }
    bool *alone = ARENA_ARRAY(x->k->a, bool, x->count);
    while (minimal_next(m, &set, &n) == MINIMAL_FOUND) {
        alone[set[0]] = true;
    }
    for (uint32_t i = 0; i < x->count; i++) {
        if (alone[i]) {
            tell_change(x, &i, 1);
        }
    }
    minimal_limit(m, TOGETHER_MAX);
    while (x->flip_count == 0 && minimal_next(m, &set, &n) == MINIMAL_FOUND) {
        tell_change(x, set, n);
    }
}

/* ------------------------------------------------------------------ an age */

/* The first birthday that gives the right, when everything else stays as it is: as if the birth had been so many years earlier. */
static void wait_for_birthday(looking *x, uint32_t fact)
{
    const desk_case *k = x->k;
    date birth = (date)x->u->known[fact].i, birthday, earlier;
    for (int years = 1; years <= YEARS_AHEAD; years++) {
        int64_t age = date_years_between(birth, k->day) + years;
        if (age > AGE_MAX || !date_add_years(birth, age, &birthday) || !date_add_years(birth, -years, &earlier)) {
            break;
        }
        x->supposed[fact] = law_date(earlier);
        if (gives_right(x)) {
            str arguments[] = {desk_person_name(k->h, x->person), str_printf(k->a, "%lld", (long long)age),
                               text_date(k->a, k->lang, birthday)};
            add_flip(x, text_get(k->a, k->lang, "desk.flip.age", 3, arguments));
            break;
        }
    }
    suppose_known(x);
}

static void look_at_age(looking *x)
{
    for (uint32_t i = 0; i < x->u->count; i++) {
        if (is_birth(x, i) && law_run_has_read(x->k->trial, i) && x->u->known[i].kind == LAW_DATE) {
            wait_for_birthday(x, i);
            return;
        }
    }
}

/* ------------------------------------------------------------------ together */

static void add_to(const desk_case *k, const desk_unknowns *u, overview_item *item)
{
    looking x = {.k = k, .u = u, .s = desk_scheme_find(&k->d->schemes, item->scheme), .person = item->persons[0]};
    x.supposed = ARENA_ARRAY(k->a, law_value, u->count);
    suppose_known(&x);
    desk_prospect now = try_it(&x);
    if (now.may_be_right || now.may_fail) {
        return; /* not a plain no */
    }
    look_at_age(&x);
    find_choices(&x);
    change_few(&x);
    str *flips = ARENA_ARRAY(k->a, str, x.flip_count);
    memcpy(flips, x.flips, x.flip_count * sizeof *flips);
    item->flips = flips;
    item->flip_count = x.flip_count;
}

void desk_add_flips(const desk_case *k, overview *out)
{
    desk_unknowns all;
    err e;
    if (!desk_find_unknowns(k, true, &all, &e)) {
        return; /* the tables were registered before, so this cannot fail */
    }
    desk_word_questions(k, &all);
    for (size_t i = 0; i < out->item_count; i++) {
        if (out->items[i].status == OVERVIEW_REFUSED) {
            add_to(k, &all, (overview_item *)&out->items[i]);
        }
    }
}

bool desk_why_nots(const desk *d, arena *a, const household *h, date today, text_language lang, overview *out, err *e)
{
    desk_case k;
    TRY(desk_case_begin(&k, d, a, h, today, lang, false, e));
    desk_add_flips(&k, out);
    desk_case_end(&k);
    return true;
}
