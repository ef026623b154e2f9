/* A scheme about which not everything was told: decided all the same, or with what is still to be asked. */
#include "desk/inside.h"

#include "base/banned.h"

enum {
    REACHING = 32 /* evaluations to find answers that give an end of it */,
    SAMPLES = 4,
    LISTED_MAX = 60 /* questions told of one item */
};

/* ------------------------------------------------------------------ what is still to be asked */

typedef struct listing {
    const desk_case *k;
    const desk_prospect *p;
    const overview_missing *first;
    overview_missing *list;
    bool *listed; /* by fact */
    overview_item *item;
} listing;

static void list_question(listing *x, uint32_t fact, const overview_missing *q)
{
    x->listed[x->k->unknowns->same[fact]] = true;
    if (x->item->missing_count < LISTED_MAX) {
        x->list[x->item->missing_count++] = *q;
    } else {
        x->item->more_missing++;
    }
}

/* Is the answer to the one the answer to the other? Somebody's day of birth is read with the person and with whoever lives there too. */
static bool same_answer(const overview_missing *a, const overview_missing *b)
{
    return desk_same_question(a, b) || (a->path.n > 0 && str_eq(a->path, b->path));
}

/* The question at which strict evaluation stopped comes first: it is next in the order of the law. */
static void list_questions(listing *x, bool later)
{
    const desk_unknowns *u = x->k->unknowns;
    bool begun = x->first == NULL || x->first->later != later;
    for (uint32_t i = 0; !begun && i < u->count; i++) {
        if (desk_prospect_has(x->p, i) && same_answer(&u->questions[i], x->first)) {
            list_question(x, i, &u->questions[u->same[i]]);
            begun = true;
        }
    }
    for (uint32_t i = 0; i < u->count; i++) {
        if (desk_prospect_has(x->p, i) && u->questions[i].later == later && !x->listed[u->same[i]]) {
            list_question(x, i, &u->questions[i]);
        }
    }
}

static void set_questions(const desk_case *k, const desk_prospect *p, const overview_missing *first,
                          overview_item *item)
{
    listing x = {.k = k, .p = p, .first = first, .item = item};
    x.list = ARENA_ARRAY(k->a, overview_missing, LISTED_MAX);
    x.listed = ARENA_ARRAY(k->a, bool, k->unknowns->count);
    item->missing = x.list;
    list_questions(&x, false);
    list_questions(&x, true);
}

/* ------------------------------------------------------------------ decided whatever the answers */

/* The household as it would be with these answers: strict evaluation, so that it can be explained. */
static bool complete(const desk_case *k, const law_value *supposed, desk_case *out)
{
    err e;
    *out = *k;
    out->supposed = true;
    out->data = law_data_new(k->d->laws);
    arena_defer(k->a, (void (*)(void *))law_data_free, out->data);
    return desk_register_supposed(out, k->unknowns, supposed, &e);
}

/* Sample i of each fact: its first value, its last, its lowest … */
static law_value some_value(const law_unknown *u, size_t sample)
{
    if (u->presence == LAW_ANY_NUMBER) {
        return law_null();
    }
    if (u->count > 0) {
        return u->values[sample % 2 == 0 ? sample / 2 % u->count : u->count - 1 - sample / 2 % u->count];
    }
    law_value end = sample % 2 == 0 ? u->low : u->high;
    return end.kind == LAW_NULL ? law_int(0) : end;
}

static bool stands_in(str line, const str *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i], line)) {
            return true;
        }
    }
    return false;
}

/* Reasons that every sample of answers gives; `usual`: in which everybody answers as nearly everybody does, where that is known. */
static str *common_reasons(const desk_case *k, const desk_scheme *s, str person, bool usual, overview_item *item,
                           size_t *count)
{
    const desk_unknowns *u = k->unknowns;
    law_value *supposed = ARENA_ARRAY(k->a, law_value, u->count);
    str *common = NULL;
    overview_because *because = NULL;
    *count = 0;
    item->because = NULL;
    for (size_t sample = 0; sample < SAMPLES; sample++) {
        law_result r;
        err e;
        desk_case there;
        size_t n = 0, kept = 0;
        for (uint32_t i = 0; i < u->count; i++) {
            supposed[i] = usual && u->definitions[i]->has_usual ? desk_usual_answer(u->definitions[i])
                                                                : some_value(u->facts[i].unknown, sample);
        }
        if (!complete(k, supposed, &there) || !desk_ask(&there, s->law, &s->right.name, 1, person, &r, &e)) {
            continue;
        }
        const overview_because *found;
        const str *reasons = desk_why_not(&there, r.trace, s->right.name, person, &found, &n);
        if (common == NULL) {
            common = ARENA_ARRAY(k->a, str, n + 1);
            because = ARENA_ARRAY(k->a, overview_because, n + 1);
            for (size_t i = 0; i < n; i++) {
                common[i] = reasons[i];
                because[i] = found[i];
            }
            item->because = because;
            *count = n;
            item->articles = desk_articles(&there, r.trace, s->law, &item->article_count);
            continue;
        }
        for (size_t i = 0; i < *count; i++) {
            if (stands_in(common[i], reasons, n)) {
                because[kept] = because[i];
                common[kept++] = common[i];
            }
        }
        *count = kept;
    }
    return common;
}

/* Reasons that hold whatever the answers. None: that there is no right all the same, and what stands in the way with usual answers. */
static void set_reasons(const desk_case *k, const desk_scheme *s, str person, overview_item *item)
{
    size_t n;
    str *reasons = common_reasons(k, s, person, false, item, &n);
    if (n == 0) {
        const str *usual = common_reasons(k, s, person, true, item, &n);
        reasons = ARENA_ARRAY(k->a, str, n + 1);
        reasons[0] = TEXT(k->a, k->lang, "desk.refused.whatever");
        item->because = NULL; /* what usual answers would meet is no rule that is known to stand in the way */
        if (n > 0) {
            memcpy(reasons + 1, usual, n * sizeof *reasons);
        }
        n++;
    }
    item->reasons = reasons;
    item->reason_count = n;
}

/* ------------------------------------------------------------------ together */

/* Which ends mean something: not that somebody may ask for as much as a file takes. That there may be no right is an end, too: nothing. */
static void set_ends(const desk_case *k, const desk_scheme *s, str person, const desk_prospect *p, overview_item *item)
{
    if (item->has_amount && p->may_be_right) {
        item->high_reached =
            p->high_cents < DESK_AMOUNT_CENTS_MAX && desk_reach(k, s, person, p, true, REACHING) != NULL;
        item->low_reached = p->may_be_not || desk_reach(k, s, person, p, false, REACHING) != NULL;
    }
}

static void note_facts(const desk_unknowns *u, const desk_prospect *p)
{
    for (uint32_t i = 0; i < u->count; i++) {
        u->open[i] |= desk_prospect_has(p, i);
    }
}

void desk_note_doubt(const desk_case *k, const desk_scheme *s, str person)
{
    err e;
    desk_unknowns *u = k->unknowns;
    if ((u->data != NULL || desk_find_unknowns(k, false, u, &e)) && u->count > 0) {
        desk_prospect p = desk_prospect_of(k, u, s, person, NULL, DESK_BUDGET);
        if (desk_prospect_is_open(&p)) {
            note_facts(u, &p);
        }
    }
}

bool desk_decide_in_doubt(const desk_case *k, const desk_scheme *s, str person, const overview_missing *first,
                          overview_item *item, desk_prospect *p)
{
    *p = desk_prospect_of(k, k->unknowns, s, person, NULL, DESK_BUDGET);
    item->has_amount = s->amount.name.n > 0;
    if (desk_prospect_is_open(p)) {
        note_facts(k->unknowns, p);
        item->status = OVERVIEW_MISSING;
        item->low_cents = p->may_be_not ? 0 : p->low_cents;
        item->high_cents = p->high_cents;
        item->sure = p->may_be_right && !p->may_be_not && !p->may_fail;
        item->unconfirmed = !p->may_be_right;
        if (!k->bare) {
            set_questions(k, p, first, item);
            set_ends(k, s, person, p, item);
        }
        return true;
    }
    if (p->may_fail) {
        return false; /* whatever the answers, the law cannot be applied */
    }
    if (p->may_be_right) {
        item->status = OVERVIEW_GRANTED;
        item->amount_cents = p->low_cents;
        item->exact = false;
        return true;
    }
    item->status = OVERVIEW_REFUSED;
    if (!k->bare) {
        set_reasons(k, s, person, item);
    }
    return true;
}
