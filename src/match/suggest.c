/* Suggestions for one newcomer: the best few, the pairs, and how they are told. Rings and chains are suggest_around.c. */
#include "match/suggest_inside.h"

#include <math.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ the best few */

/* Before nought: x comes first. */
static int compare(const suggest_form *x, const suggest_form *y)
{
    if (x->after != y->after) {
        return x->after > y->after ? -1 : 1;
    }
    if (x->count != y->count) {
        return x->count < y->count ? -1 : 1;
    }
    if (x->is_chain != y->is_chain) {
        return x->is_chain ? 1 : -1;
    }
    for (uint32_t i = 0; i < x->count; i++) {
        if (x->people[i] != y->people[i]) {
            return x->people[i] < y->people[i] ? -1 : 1;
        }
    }
    return 0;
}

void suggest_consider(suggest_best *best, const suggest_form *f)
{
    uint32_t at = best->count;
    while (at > 0 && compare(f, &best->forms[at - 1]) < 0) {
        at--;
    }
    bool known = at > 0 && compare(f, &best->forms[at - 1]) == 0; /* two may help each other in more than one way */
    if (known || at == best->most) {
        return;
    }
    uint32_t kept = best->count < best->most ? best->count : best->most - 1;
    memmove(&best->forms[at + 1], &best->forms[at], (kept - at) * sizeof *best->forms);
    best->forms[at] = *f;
    best->count = kept + 1;
    best->least = best->count == best->most ? best->forms[kept].after : -INFINITY;
}

/* ------------------------------------------------------------------ pairs */

static void consider_pairs(suggest_ask *k)
{
    const near_hit *giver = k->givers.list, *receiver = k->receivers.list;
    const near_hit *givers_end = giver + k->givers.count, *receivers_end = receiver + k->receivers.count;
    while (giver < givers_end && receiver < receivers_end) {
        if (giver->person == receiver->person) {
            suggest_form f = {.people = {SUGGEST_NEWCOMER, giver->person}, .count = 2};
            f.worth =
                ((double)giver->weight + receiver->weight) * k->newcomer->keeps * k->n->cards.list[giver->person].keeps;
            f.after = f.worth - suggest_price(k, giver->person);
            suggest_consider(&k->best, &f);
        }
        uint32_t one = giver->person, other = receiver->person;
        giver += one <= other;
        receiver += other <= one;
    }
}

/* ------------------------------------------------------------------ told */

static suggestion tell(const suggest_ask *k, const suggest_form *f)
{
    uint32_t count = f->is_chain ? f->count - 1 : f->count;
    near_one *links = ARENA_ARRAY(k->a, near_one, count);
    const person *list = k->n->p->list;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t from = f->people[i], to = f->people[(i + 1) % f->count];
        links[i].person = to;
        people_person_helps(k->n->p, from == SUGGEST_NEWCOMER ? k->newcomer : &list[from],
                            to == SUGGEST_NEWCOMER ? k->newcomer : &list[to], &links[i].help);
    }
    return (suggestion){links, count, f->people[0], f->is_chain, f->worth, f->after};
}

suggestions suggest_for(arena *a, const near *n, const person *newcomer, const suggest_how *how)
{
    suggest_ask k = {.a = a, .n = n, .newcomer = newcomer, .how = how, .whole = true};
    k.best.most = how->most < 1 ? 1 : how->most < SUGGEST_MOST ? how->most : SUGGEST_MOST;
    k.best.least = -INFINITY;
    k.givers.list = near_hits(a, n, newcomer, false, &k.givers.count);
    k.receivers.list = near_hits(a, n, newcomer, true, &k.receivers.count);
    if (how->ring_max >= 2) {
        consider_pairs(&k);
    }
    if (how->ring_max >= 3 || how->chain_max >= 1) {
        suggest_around(&k);
    }
    suggestion *list = ARENA_ARRAY(a, suggestion, k.best.count);
    for (uint32_t i = 0; i < k.best.count; i++) {
        list[i] = tell(&k, &k.best.forms[i]);
    }
    return (suggestions){list, k.best.count, k.whole, k.looks};
}
