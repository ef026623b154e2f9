/* Suggestions for one newcomer: who stands around them, the links between those, and of all forms the best few. */
#include "match/suggest.h"

#include <stdlib.h>

#include "match/near_inside.h"

#include "base/banned.h"

enum { NEWCOMER = UINT32_MAX, PEOPLE_IN_ONE = 4 };

typedef struct beside { /* somebody who could help the newcomer, or be helped by them */
    uint32_t person;
    int32_t gives, takes; /* weight of that link; 0: not so, or not among the heaviest */
    bool begins;          /* starts chains */
    double keeps, price;
    double most; /* no ring or chain in which they help the newcomer comes to more */
    bool linked; /* the links to them are known: */
    uint32_t links_from, links_to;
} beside;

typedef struct between { /* between two of them */
    uint32_t giver;
    int32_t weight;
} between;

typedef struct form {               /* a pair, ring or chain, in the order of giving; NEWCOMER among them */
    uint32_t people[PEOPLE_IN_ONE]; /* numbers of the list */
    uint32_t count;
    bool is_chain;
    double worth, after;
} form;

typedef struct looking {
    arena *a;
    const near *n;
    const person *newcomer;
    const suggest_how *how;
    beside *list;
    uint32_t count;
    /* offers of who may give to another of the list, by skill */
    near_entry *offers;
    uint32_t *first;
    /* links to each of the list */
    between *links;
    size_t link_count, link_cap;
    double takes_most, trust_most; /* of any of them */
    int32_t *weights;              /* while links to one are gathered: of each giver */
    form best[SUGGEST_MOST];
    uint32_t found;
} looking;

/* ------------------------------------------------------------------ the best few */

/* Before nought: x comes first. */
static int compare(const form *x, const form *y)
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

static void consider(looking *k, const form *f)
{
    uint32_t at = k->found;
    while (at > 0 && compare(f, &k->best[at - 1]) < 0) {
        at--;
    }
    if (at == k->how->most) {
        return;
    }
    uint32_t kept = k->found < k->how->most ? k->found : k->how->most - 1;
    memmove(&k->best[at + 1], &k->best[at], (kept - at) * sizeof *k->best);
    k->best[at] = *f;
    k->found = kept + 1;
}

/* Could something of this value be among the best? */
static bool may_enter(const looking *k, double after)
{
    return k->found < k->how->most || after >= k->best[k->found - 1].after;
}

/* ------------------------------------------------------------------ who stands around */

/* The hit that stands at place `at` when the heaviest come first (Hoare's selection, 1961, doi:10.1145/366622.366647). */
static near_hit at_place(near_hit *list, uint32_t count, uint32_t at)
{
    uint32_t low = 0, high = count - 1;
    while (low < high) {
        near_hit pivot = list[low + (high - low) / 2];
        uint32_t i = low, j = high;
        for (;;) {
            while (near_compare_hits(&list[i], &pivot) < 0) {
                i++;
            }
            while (near_compare_hits(&list[j], &pivot) > 0) {
                j--;
            }
            if (i >= j) {
                break;
            }
            near_hit kept = list[i];
            list[i++] = list[j];
            list[j--] = kept;
        }
        if (at <= j) {
            high = j;
        } else {
            low = j + 1;
        }
    }
    return list[low];
}

/* The heaviest of a side, in the order of their numbers. */
static uint32_t keep_most(const looking *k, near_hit *list, uint32_t count)
{
    uint32_t most = k->how->candidates, kept = 0;
    if (count <= most || most == 0) {
        return most == 0 ? 0 : count;
    }
    near_hit *copy = ARENA_ARRAY(k->a, near_hit, count);
    memcpy(copy, list, count * sizeof *copy);
    near_hit last = at_place(copy, count, most - 1);
    for (uint32_t i = 0; i < count; i++) {
        list[kept] = list[i];
        kept += near_compare_hits(&list[kept], &last) <= 0;
    }
    return kept;
}

static beside of_person(const looking *k, uint32_t number)
{
    const near_short *s = &k->n->shorts[number];
    return (beside){.person = number,
                    .begins = s->begins,
                    .keeps = s->keeps,
                    .price = k->how->prices != NULL ? k->how->prices[number] : 0};
}

static void consider_pairs(looking *k, const near_hit *givers, uint32_t giver_count, const near_hit *receivers,
                           uint32_t receiver_count)
{
    uint32_t j = 0;
    for (uint32_t i = 0; i < giver_count; i++) {
        while (j < receiver_count && receivers[j].person < givers[i].person) {
            j++;
        }
        if (j < receiver_count && receivers[j].person == givers[i].person) {
            beside b = of_person(k, givers[i].person);
            form f = {.people = {NEWCOMER, b.person}, .count = 2};
            f.worth = ((double)givers[i].weight + receivers[j].weight) * k->newcomer->keeps * b.keeps;
            f.after = f.worth - b.price;
            consider(k, &f);
        }
    }
}

/* Those of both sides together, in the order of their numbers. */
static void gather(looking *k, near_hit *givers, uint32_t giver_count, near_hit *receivers, uint32_t receiver_count)
{
    giver_count = keep_most(k, givers, giver_count);
    receiver_count = keep_most(k, receivers, receiver_count);
    for (uint32_t i = 0; i < giver_count; i++) {
        __builtin_prefetch(&k->n->shorts[givers[i].person]);
    }
    for (uint32_t i = 0; i < receiver_count; i++) {
        __builtin_prefetch(&k->n->shorts[receivers[i].person]);
    }
    k->list = ARENA_ARRAY(k->a, beside, (size_t)giver_count + receiver_count);
    for (uint32_t i = 0, j = 0; i < giver_count || j < receiver_count;) {
        bool gives = i < giver_count && (j == receiver_count || givers[i].person <= receivers[j].person);
        bool takes = j < receiver_count && (i == giver_count || receivers[j].person <= givers[i].person);
        beside b = of_person(k, gives ? givers[i].person : receivers[j].person);
        b.gives = gives ? givers[i].weight : 0;
        b.takes = takes ? receivers[j].weight : 0;
        i += gives;
        j += takes;
        k->list[k->count++] = b;
    }
}

/* ------------------------------------------------------------------ links between them */

/* In a ring of three who is helped by the newcomer gives on; in a chain who begins; in a ring of four everybody may. */
static bool gives_on(const looking *k, const beside *b)
{
    return b->takes > 0 || b->begins || k->how->ring_max > 3;
}

/* They live all over memory: asked for together, what is read of them comes together, which takes a third of the time. */
static void fetch_ahead(const looking *k)
{
    const person *list = k->n->p->list;
    for (uint32_t i = 0; i < k->count; i++) {
        __builtin_prefetch(&list[k->list[i].person].offers);
        __builtin_prefetch(&list[k->list[i].person]);
    }
    for (uint32_t i = 0; i < k->count; i++) {
        __builtin_prefetch(list[k->list[i].person].offers);
        __builtin_prefetch(list[k->list[i].person].needs);
    }
}

static void sort_offers(looking *k)
{
    const people *p = k->n->p;
    fetch_ahead(k);
    uint32_t *next = ARENA_ARRAY(k->a, uint32_t, (size_t)p->skills->count + 2) + 1;
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < k->count; i++) {
            const person *who = &p->list[k->list[i].person];
            for (uint16_t o = 0; gives_on(k, &k->list[i]) && o < who->offer_count; o++) {
                if (round == 0) {
                    next[who->offers[o].skill + 1]++;
                } else {
                    k->offers[next[who->offers[o].skill]++] = near_offer_entry(p, who, i, &who->offers[o]);
                }
            }
        }
        for (uint16_t s = 0; round == 0 && s < p->skills->count; s++) {
            next[s + 1] += next[s];
        }
        k->offers = round == 0 ? ARENA_ARRAY(k->a, near_entry, next[p->skills->count] + 1) : k->offers;
    }
    k->first = next - 1;
}

/* Links to one of the list: the heaviest of each giver. Who names anybody is asked of people_helps. */
static void link_to(looking *k, uint32_t to)
{
    const people *p = k->n->p;
    if (k->list[to].linked) {
        return;
    }
    const person *who = &p->list[k->list[to].person];
    size_t begin = k->link_count;
    for (uint16_t i = 0; i < who->need_count; i++) {
        uint16_t wanted = who->needs[i].skill;
        near_entry need = near_need_entry(p, who, to, &who->needs[i]);
        for (uint32_t o = k->first[wanted]; o < k->first[wanted + 1]; o++) {
            const near_entry *offer = &k->offers[o];
            if (offer->person == to || !near_may(offer, &need, p->skills->list[wanted].remote)) {
                continue;
            }
            int32_t weight = near_weight(offer, &need), before = k->weights[offer->person];
            if (before == 0) {
                between one = {.giver = offer->person};
                ARENA_PUSH(k->a, k->links, k->link_count, k->link_cap, one);
            }
            k->weights[offer->person] = weight > before ? weight : before;
        }
    }
    size_t end = begin;
    for (size_t i = begin; i < k->link_count; i++) {
        between one = {k->links[i].giver, k->weights[k->links[i].giver]};
        k->weights[one.giver] = 0;
        people_help help;
        if (k->n->shorts[k->list[one.giver].person].links || k->n->shorts[k->list[to].person].links) {
            bool may = people_helps(p, k->list[one.giver].person, k->list[to].person, &help) == PEOPLE_MAY;
            one.weight = may ? help.weight : 0;
        }
        if (one.weight > 0) {
            k->links[end++] = one;
        }
    }
    k->link_count = end;
    k->list[to].linked = true;
    k->list[to].links_from = (uint32_t)begin;
    k->list[to].links_to = (uint32_t)end;
}

/* ------------------------------------------------------------------ rings */

/* The newcomer helps a, who helps b, who helps the newcomer. */
static void consider_threes(looking *k, const beside *b)
{
    for (uint32_t l = b->links_from; l < b->links_to; l++) {
        const beside *a = &k->list[k->links[l].giver];
        double worth = ((double)a->takes + k->links[l].weight + b->gives) * k->newcomer->keeps * a->keeps * b->keeps;
        double after = worth - a->price - b->price;
        if (a->takes > 0 && may_enter(k, after)) {
            form f = {.people = {NEWCOMER, a->person, b->person}, .count = 3, .worth = worth, .after = after};
            consider(k, &f);
        }
    }
}

/* The newcomer helps a, who helps c, who helps b, who helps the newcomer. */
static void consider_fours(looking *k, const beside *b)
{
    for (uint32_t l = b->links_from; l < b->links_to; l++) {
        beside *c = &k->list[k->links[l].giver];
        if (c->begins) {
            continue;
        }
        link_to(k, k->links[l].giver);
        for (uint32_t m = c->links_from; m < c->links_to; m++) {
            const beside *a = &k->list[k->links[m].giver];
            double worth = ((double)a->takes + k->links[m].weight + k->links[l].weight + b->gives) *
                           k->newcomer->keeps * a->keeps * c->keeps * b->keeps;
            double after = worth - a->price - c->price - b->price;
            if (a->takes > 0 && a != b && may_enter(k, after)) {
                form f = {
                    .people = {NEWCOMER, a->person, c->person, b->person}, .count = 4, .worth = worth, .after = after};
                consider(k, &f);
            }
        }
    }
}

/* ------------------------------------------------------------------ chains */

typedef struct beginning { /* the links to the newcomer */
    uint32_t people[2], count;
    double worth, price;
    double chance; /* that all of them keep */
} beginning;

/* The chain that ends at the newcomer, and those in which they help one further. */
static void consider_chain(looking *k, const beginning *begin)
{
    form f = {.is_chain = true, .count = begin->count + 1, .worth = begin->worth, .after = begin->worth - begin->price};
    memcpy(f.people, begin->people, begin->count * sizeof *f.people);
    f.people[begin->count] = NEWCOMER;
    if (begin->count > 0) {
        consider(k, &f);
    }
    double chance = begin->chance * k->newcomer->keeps;
    if (begin->count + 1 > k->how->chain_max || !may_enter(k, f.after + k->takes_most * chance)) {
        return;
    }
    f.count++;
    for (uint32_t i = 0; i < k->count; i++) {
        const beside *a = &k->list[i];
        if (a->takes == 0 || a->person == begin->people[0] || (begin->count > 1 && a->person == begin->people[1])) {
            continue;
        }
        f.worth = begin->worth + a->takes * chance;
        f.after = f.worth - begin->price - a->price;
        f.people[begin->count + 1] = a->person;
        if (may_enter(k, f.after)) {
            consider(k, &f);
        }
    }
}

/* Begun by b, or by who helps b. */
static void consider_chains(looking *k, const beside *b)
{
    if (b->begins) {
        beginning one = {{b->person, NEWCOMER}, 1, b->gives * b->keeps, b->price, b->keeps};
        consider_chain(k, &one);
    }
    for (uint32_t l = b->links_from; k->how->chain_max > 1 && l < b->links_to; l++) {
        const beside *starter = &k->list[k->links[l].giver];
        double both = starter->keeps * b->keeps;
        beginning two = {{starter->person, b->person},
                         2,
                         k->links[l].weight * starter->keeps + b->gives * both,
                         starter->price + b->price,
                         both};
        if (starter->begins && starter->gives > 0) {
            consider_chain(k, &two);
        }
    }
}

/* ------------------------------------------------------------------ in which order */

/* What somebody may receive is at most the weight of a need with the greatest preference and trust, next door. */
static double link_most(const looking *k, const near_short *to)
{
    return to->need_most * weigh_preference(true, to->prefers, to->prefers) * k->trust_most;
}

static int by_most(const void *x, const void *y)
{
    const beside *a = *(const beside *const *)x, *b = *(const beside *const *)y;
    int order = (b->most > a->most) - (b->most < a->most);
    return order != 0 ? order : (a->person > b->person) - (a->person < b->person);
}

/* Those who could help the newcomer, with the most that anything with them as the last before the newcomer comes to; the greatest first. */
static beside **order_givers(looking *k, uint32_t *count)
{
    beside **order = ARENA_ARRAY(k->a, beside *, k->count);
    double keeps = k->newcomer->keeps, any = 0;
    for (uint32_t i = 0; i < k->count; i++) {
        const near_short *s = &k->n->shorts[k->list[i].person];
        k->takes_most = k->list[i].takes > k->takes_most ? k->list[i].takes : k->takes_most;
        k->trust_most = s->trust > k->trust_most ? s->trust : k->trust_most;
    }
    for (uint32_t i = 0; i < k->count; i++) {
        k->list[i].most = link_most(k, &k->n->shorts[k->list[i].person]);
        any = k->list[i].most > any ? k->list[i].most : any;
    }
    *count = 0;
    for (uint32_t i = 0; i < k->count; i++) {
        beside *b = &k->list[i];
        double further = k->how->ring_max > 3 ? any : 0, to = b->most;
        double ring = keeps * b->keeps * (b->gives + to + k->takes_most + further);
        double chain = to + b->keeps * (b->gives + keeps * k->takes_most);
        b->most = (k->how->chain_max > 0 && chain > ring ? chain : ring) - b->price;
        if (b->gives > 0) {
            order[(*count)++] = b;
        }
    }
    if (*count > 1) {
        qsort(order, *count, sizeof *order, by_most);
    }
    return order;
}

static void consider_around(looking *k)
{
    uint32_t count;
    sort_offers(k);
    k->weights = ARENA_ARRAY(k->a, int32_t, (size_t)k->count + 1);
    beside **order = order_givers(k, &count);
    for (uint32_t i = 0; i < count && may_enter(k, order[i]->most); i++) {
        beside *b = order[i];
        if (!b->begins) {
            link_to(k, (uint32_t)(b - k->list));
        }
        if (k->how->ring_max >= 3) {
            consider_threes(k, b);
        }
        if (k->how->ring_max >= 4) {
            consider_fours(k, b);
        }
        if (k->how->chain_max >= 1) {
            consider_chains(k, b);
        }
    }
    if (k->how->chain_max >= 1 && !near_takes(k->newcomer)) { /* they begin it themselves */
        beginning own = {.people = {NEWCOMER, NEWCOMER}, .chance = 1};
        consider_chain(k, &own);
    }
}

/* ------------------------------------------------------------------ told */

static suggestion tell(const looking *k, const form *f)
{
    uint32_t count = f->is_chain ? f->count - 1 : f->count;
    near_one *links = ARENA_ARRAY(k->a, near_one, count);
    const person *list = k->n->p->list;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t from = f->people[i], to = f->people[(i + 1) % f->count];
        links[i].person = to;
        people_person_helps(k->n->p, from == NEWCOMER ? k->newcomer : &list[from],
                            to == NEWCOMER ? k->newcomer : &list[to], &links[i].help);
    }
    return (suggestion){links, count, f->people[0], f->is_chain, f->worth, f->after};
}

const suggestion *suggest_for(arena *a, const near *n, const person *newcomer, const suggest_how *how, uint32_t *count)
{
    looking *k = ARENA_NEW(a, looking);
    uint32_t giver_count, receiver_count;
    suggest_how bounded = *how;
    bounded.most = how->most < 1 ? 1 : how->most < SUGGEST_MOST ? how->most : SUGGEST_MOST;
    *k = (looking){.a = a, .n = n, .newcomer = newcomer, .how = &bounded};
    near_hit *givers = near_hits(a, n, newcomer, false, &giver_count),
             *receivers = near_hits(a, n, newcomer, true, &receiver_count);
    if (how->ring_max >= 2) {
        consider_pairs(k, givers, giver_count, receivers, receiver_count);
    }
    if (how->ring_max >= 3 || how->chain_max >= 1) {
        gather(k, givers, giver_count, receivers, receiver_count);
        consider_around(k);
    }
    suggestion *out = ARENA_ARRAY(a, suggestion, k->found);
    for (uint32_t i = 0; i < k->found; i++) {
        out[i] = tell(k, &k->best[i]);
    }
    *count = k->found;
    return out;
}
