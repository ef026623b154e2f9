/* What would change a no: the smallest change of answers that gives the right.
 *
 * A refusal is looked at with one answer after the other taken away, and then two at a time. With which of them gone the right becomes
 * possible, is a question of one evaluation each (law/unknown.h); which value is the nearest that gives it, of a few more. Answers that
 * the law did not look at cannot change it, so they are not tried. */
#include "desk/inside.h"

#include "base/banned.h"

enum { PAIRS_MAX = 300, FLIPS_MAX = 4, HALVINGS = 60 };

typedef struct looking {
    const desk_case *k;
    const desk_unknowns *u;
    const desk_scheme *s;
    str person;
    law_value *supposed;
    uint32_t *read; /* facts that may be changed */
    size_t count;
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

/* Nobody can change a birth, and nobody is told to become somebody else. */
static bool may_change(const fact_definition *f)
{
    return !f->sensitive && !f->fixed && f->type != FACT_DATE && f->type != FACT_TEXT;
}

static void find_read(looking *x)
{
    x->read = ARENA_ARRAY(x->k->a, uint32_t, x->u->count);
    for (uint32_t i = 0; i < x->u->count; i++) {
        if (law_run_has_read(x->k->trial, i) && x->u->known[i].kind != LAW_UNSET && may_change(x->u->definitions[i])) {
            x->read[x->count++] = i;
        }
    }
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

static str sentence(const looking *x, uint32_t fact, law_value v)
{
    const overview_missing *q = &x->u->questions[fact];
    const char *id = "desk.flip.answer";
    if (law_is_number(v)) {
        id = law_compare_numbers(v, x->u->known[fact]) < 0 ? "desk.flip.at_most" : "desk.flip.at_least";
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

/* ------------------------------------------------------------------ the nearest value */

/* The number nearest to what it is that gives the right, between `from`, which does not, and `to`, which does. */
static law_value nearest_between(looking *x, uint32_t fact, int64_t from, int64_t to)
{
    for (int i = 0; i < HALVINGS && (from > to ? from - to : to - from) > 1; i++) {
        int64_t middle = from + (to - from) / 2;
        x->supposed[fact] = law_int(middle);
        if (gives_right(x)) {
            to = middle;
        } else {
            from = middle;
        }
    }
    return law_int(to);
}

static law_value nearest_number(looking *x, uint32_t fact, const law_unknown *u)
{
    int64_t now;
    law_value ends[] = {u->low, u->high}, best = {.kind = LAW_UNSET};
    if (!dec_trunc_int(law_as_dec(x->u->known[fact]), &now)) {
        return best;
    }
    for (int i = 0; i < 2; i++) {
        x->supposed[fact] = ends[i];
        if (ends[i].kind == LAW_INT && ends[i].i != now && gives_right(x)) {
            law_value v = nearest_between(x, fact, now, ends[i].i);
            int64_t far = v.i > now ? v.i - now : now - v.i;
            bool nearer = best.kind == LAW_UNSET || far < (best.i > now ? best.i - now : now - best.i);
            best = nearer ? v : best;
        }
    }
    return best;
}

/* A value that gives the right; LAW_UNSET when none does. Leaves the fact supposed to be something. */
static law_value value_that_gives(looking *x, uint32_t fact)
{
    const law_unknown *u = x->u->facts[fact].unknown;
    if (u->low.kind != LAW_UNSET) {
        return law_is_number(x->u->known[fact]) ? nearest_number(x, fact, u) : (law_value){.kind = LAW_UNSET};
    }
    for (uint32_t i = 0; i < u->count; i++) {
        x->supposed[fact] = u->values[i];
        if (!law_identical(u->values[i], x->u->known[fact]) && gives_right(x)) {
            return u->values[i];
        }
    }
    return (law_value){.kind = LAW_UNSET};
}

/* ------------------------------------------------------------------ one answer, two answers */

static bool is_possible_without(looking *x, uint32_t a, uint32_t b)
{
    x->supposed[a] = x->supposed[b] = (law_value){.kind = LAW_UNSET};
    return try_it(x).may_be_right;
}

static void restore(looking *x, uint32_t fact)
{
    x->supposed[fact] = x->u->known[fact];
}

static void change_one(looking *x)
{
    for (size_t i = 0; i < x->count; i++) {
        uint32_t fact = x->read[i];
        if (is_possible_without(x, fact, fact)) {
            law_value v = value_that_gives(x, fact);
            if (v.kind != LAW_UNSET) {
                add_flip(x, sentence(x, fact, v));
            }
        }
        restore(x, fact);
    }
}

/* Two together: the values of the first are tried, and the nearest of the second beside it. */
static bool change_both(looking *x, uint32_t a, uint32_t b)
{
    const law_unknown *u = x->u->facts[a].unknown;
    law_value ends[] = {u->low, u->high};
    size_t n = u->low.kind != LAW_UNSET ? 2 : u->count;
    for (size_t i = 0; i < n; i++) {
        law_value first = u->low.kind != LAW_UNSET ? ends[i] : u->values[i];
        x->supposed[a] = first;
        law_value second = first.kind != LAW_NULL ? value_that_gives(x, b) : (law_value){.kind = LAW_UNSET};
        if (second.kind != LAW_UNSET) {
            x->supposed[b] = second;
            law_value nearest = value_that_gives(x, a);
            first = nearest.kind != LAW_UNSET ? nearest : first;
            add_flip(x, TEXT(x->k->a, x->k->lang, "desk.flip.both", sentence(x, a, first), sentence(x, b, second)));
            return true;
        }
    }
    return false;
}

static void change_two(looking *x)
{
    int tried = 0;
    for (size_t i = 0; i < x->count; i++) {
        for (size_t j = i + 1; j < x->count && tried < PAIRS_MAX && x->flip_count == 0; j++, tried++) {
            uint32_t a = x->read[i], b = x->read[j];
            if (is_possible_without(x, a, b)) {
                change_both(x, a, b);
            }
            restore(x, a);
            restore(x, b);
        }
    }
}

/* ------------------------------------------------------------------ together */

static void add_to(const desk_case *k, const desk_unknowns *u, overview_item *item)
{
    looking x = {.k = k, .u = u, .s = desk_scheme_find(&k->d->schemes, item->scheme), .person = item->persons[0]};
    x.supposed = ARENA_ARRAY(k->a, law_value, u->count);
    if (u->count > 0) {
        memcpy(x.supposed, u->known, u->count * sizeof *x.supposed);
    }
    desk_prospect now = try_it(&x);
    if (now.may_be_right || now.may_fail) {
        return; /* not a plain no */
    }
    find_read(&x);
    change_one(&x);
    if (x.flip_count == 0) {
        change_two(&x);
    }
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
