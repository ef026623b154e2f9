/* Rings of three and four, and chains, through all who could help the newcomer or be helped by them: the most promising first, until nothing can come among the best. */
#include "match/suggest_inside.h"

#include <math.h>

#include "base/banned.h"

/* Of so many givers the needs are read first, then of so many times more: what those come to spares most of the others. */
enum { FEW = 64, MORE = 4 };

/* In a ring of four the rules are asked before the worth is known to be enough: that takes as long as so many looks. */
enum { RULES = 16 };

typedef enum shape { THREE, CHAIN, FOUR, SHAPES } shape;

/* What a form comes to is at most the sum of these, of who gives the link that is looked for, each times what goes with it of who receives it, less the price of that one. */
typedef struct share {
    double own;    /* what they themselves receive, times their chance; less their price (net_of) */
    double chance; /* that they keep */
    double most;   /* their trust and greatest preference, times that chance */
} share;

typedef struct scale { /* what goes with each */
    double own, chance, most;
    double price; /* what is left of the price when part of it is in `own` */
} scale;

typedef struct stander { /* somebody who may give that link */
    share s;             /* `most` apart: it is of the offer */
    uint32_t person;
    int32_t takes, gives; /* of, and to, the newcomer */
    /* In a ring of four, once it is asked for: who could help them, of whom the newcomer helps. */
    bool linked;
    size_t from, to;
} stander;

typedef struct seat { /* an offer of a stander */
    share s;
    double price;
    uint32_t person, stander;
    near_offer offer;
} seat;

typedef struct table { /* by skill */
    stander *standers;
    uint32_t count;
    seat *seats;
    uint32_t *first;
    share *top;
    share any; /* of all skills */
} table;

typedef struct between {
    uint32_t stander; /* of those of THREE */
    int32_t weight;
} between;

typedef struct around {
    suggest_ask *ask;
    table tables[SHAPES];
    suggest_steps givers, ahead;
    suggest_steps receivers; /* by what they bring to the end of a chain; taken out as far as was needed: */
    suggest_step *heaviest;
    uint32_t heaviest_count;
    double takes_most;
    between *links;
    size_t link_count, link_cap;
} around;

static bool may_enter(const around *k, double after)
{
    return after >= k->ask->best.least;
}

static bool has_looks(around *k)
{
    uint64_t most = k->ask->how->looks;
    k->ask->whole = k->ask->whole && (most == 0 || k->ask->looks < most);
    return k->ask->whole;
}

static const near_card *card_of(const around *k, uint32_t number)
{
    return &k->ask->n->cards.list[number];
}

/* What somebody brings to a ring, or to the end of a chain, less their price, both before it is multiplied: by the chance of the newcomer, and more, which is at most that. */
static double net_of(const around *k, double brings, uint32_t number)
{
    return brings - suggest_price(k->ask, number) / k->ask->newcomer->keeps;
}

static double larger(double x, double y)
{
    return x > y ? x : y;
}

/* ------------------------------------------------------------------ who may stand before whom */

static seat seat_of(const around *k, const stander *s, uint32_t number, const near_offer *o)
{
    return (seat){.s = {s->s.own, s->s.chance, s->s.chance * (double)o->most},
                  .price = suggest_price(k->ask, s->person),
                  .person = s->person,
                  .stander = number,
                  .offer = *o};
}

static share largest(const share *x, const share *y)
{
    return (share){larger(x->own, y->own), larger(x->chance, y->chance), larger(x->most, y->most)};
}

/* Their offers by skill, and of each skill the greatest of each. They live all over memory: asked for together, what is read of them comes together. */
static void seat_all(around *k, table *t)
{
    const near_cards *cards = &k->ask->n->cards;
    uint16_t skill_count = k->ask->n->p->skills->count;
    uint32_t *next = ARENA_ARRAY(k->ask->a, uint32_t, (size_t)skill_count + 2) + 1;
    t->first = next - 1;
    t->top = arena_array(k->ask->a, skill_count, sizeof *t->top);
    t->any = (share){.own = -INFINITY};
    for (uint16_t s = 0; s < skill_count; s++) {
        t->top[s] = t->any;
    }
    for (uint32_t i = 0; i < t->count; i++) {
        __builtin_prefetch(&cards->offers[cards->briefs[t->standers[i].person].first_offer]);
        __builtin_prefetch(&cards->offers[cards->briefs[t->standers[i].person + 1].first_offer - 1]);
    }
    for (uint32_t i = 0; i < t->count; i++) {
        const near_brief *b = &cards->briefs[t->standers[i].person];
        for (uint32_t o = b->first_offer; o < b[1].first_offer; o++) {
            next[cards->offers[o].skill + 1]++;
        }
    }
    for (uint16_t s = 0; s < skill_count; s++) {
        next[s + 1] += next[s];
    }
    t->seats = arena_array(k->ask->a, (size_t)next[skill_count] + 1, sizeof *t->seats);
    for (uint32_t i = 0; i < t->count; i++) {
        const near_brief *b = &cards->briefs[t->standers[i].person];
        for (uint32_t o = b->first_offer; o < b[1].first_offer; o++) {
            uint16_t of = cards->offers[o].skill;
            seat here = seat_of(k, &t->standers[i], i, &cards->offers[o]);
            t->top[of] = largest(&t->top[of], &here.s);
            t->seats[next[of]++] = here;
        }
    }
    for (uint16_t s = 0; s < skill_count; s++) {
        t->any = largest(&t->any, &t->top[s]);
    }
}

/* Of a ring of three, whom the newcomer helps. */
static void seat_receivers(around *k)
{
    const suggest_side *side = &k->ask->receivers;
    table *t = &k->tables[THREE];
    t->standers = arena_array(k->ask->a, side->count, sizeof *t->standers);
    t->count = side->count;
    for (uint32_t i = 0; i < side->count; i++) {
        double keeps = (double)k->ask->n->cards.briefs[side->list[i].person].keeps;
        t->standers[i] =
            (stander){.s = {.own = net_of(k, keeps * side->list[i].weight, side->list[i].person), .chance = keeps},
                      .person = side->list[i].person,
                      .takes = side->list[i].weight};
    }
    seat_all(k, t);
}

/* Of a chain, who begins it: they are among those who need nothing. */
static void find_starters(around *k)
{
    const suggest_side *side = &k->ask->givers;
    table *t = &k->tables[CHAIN];
    t->standers = arena_array(k->ask->a, side->count, sizeof *t->standers);
    for (uint32_t i = 0; i < side->count; i++) {
        const near_brief *b = &k->ask->n->cards.briefs[side->list[i].person];
        if (b->first_need == b[1].first_need && card_of(k, side->list[i].person)->begins) {
            t->standers[t->count++] =
                (stander){.s = {.own = -suggest_price(k->ask, side->list[i].person), .chance = (double)b->keeps},
                          .person = side->list[i].person,
                          .gives = side->list[i].weight};
        }
    }
}

/* Of a ring of four, who stands across from the newcomer: what may be received before them is part of the share. */
static void seat_across(around *k)
{
    const suggest_side *givers = &k->ask->givers, *receivers = &k->ask->receivers;
    table *t = &k->tables[FOUR];
    t->standers = arena_array(k->ask->a, (size_t)givers->count + receivers->count, sizeof *t->standers);
    for (uint32_t i = 0, j = 0; i < givers->count || j < receivers->count;) {
        uint32_t one = i < givers->count ? givers->list[i].person : PEOPLE_NOBODY,
                 other = j < receivers->count ? receivers->list[j].person : PEOPLE_NOBODY;
        stander s = {.s = {.own = -INFINITY}, .person = one < other ? one : other};
        const near_card *c = card_of(k, s.person);
        i += one <= other;
        j += other <= one;
        for (uint16_t need = 0; need < c->need_count; need++) {
            const near_need *wanted = &k->ask->n->cards.needs[c->first_need + need];
            const share *top = &k->tables[THREE].top[wanted->skill];
            double own = top->own + top->most * wanted->factor + top->chance;
            s.s.own = larger(s.s.own, net_of(k, c->keeps * own, s.person));
            s.s.chance = larger(s.s.chance, c->keeps * top->chance);
        }
        if (s.s.chance > 0) {
            t->standers[t->count++] = s;
        }
    }
    seat_all(k, t);
}

/* ------------------------------------------------------------------ bounds */

/* Of who receives the link, who needs something of this factor, and what comes after them. A weight is rounded to whole points: one more is enough. */
static scale scale_of(const around *k, int32_t gives, double keeps, double factor, shape sought)
{
    double newcomer = k->ask->newcomer->keeps, both = newcomer * keeps;
    if (sought == CHAIN) {
        return (scale){1, 1 + keeps * gives + both * k->takes_most, factor, 0};
    }
    return (scale){both, both * (gives + 1.0), both * factor, 1 - keeps};
}

static double sum(const scale *x, const share *y)
{
    return x->own * y->own + x->chance * y->chance + x->most * y->most;
}

/* Everybody who could help the newcomer and needs something, by the most that may come of it: their needs are read when that is enough. */
static void weigh_givers(around *k, shape from, shape to)
{
    const suggest_side *side = &k->ask->givers;
    k->givers.count = 0;
    for (uint32_t i = 0; i < side->count; i++) {
        const near_brief *b = &k->ask->n->cards.briefs[side->list[i].person];
        suggest_step s = {.most = -INFINITY, .giver = i};
        for (shape sought = from; sought <= to && b->need_most > 0; sought++) {
            const table *t = &k->tables[sought];
            scale with = scale_of(k, side->list[i].weight, (double)b->keeps, (double)b->need_most, sought);
            s.most = t->count > 0 ? larger(s.most, sum(&with, &t->any)) : s.most;
        }
        s.most -= suggest_price(k->ask, side->list[i].person);
        if (s.most > -INFINITY && may_enter(k, s.most)) {
            ARENA_PUSH(k->ask->a, k->givers.list, k->givers.count, k->givers.cap, s);
        }
    }
    suggest_heap(&k->givers);
}

static void plan_needs(around *k, uint32_t giver, shape from, shape to)
{
    const near_hit *b = &k->ask->givers.list[giver];
    const near_card *c = card_of(k, b->person);
    double price = suggest_price(k->ask, b->person);
    for (uint16_t need = 0; need < c->need_count; need++) {
        const near_need *wanted = &k->ask->n->cards.needs[c->first_need + need];
        for (shape sought = from; sought <= to; sought++) {
            const table *t = &k->tables[sought];
            if (t->count == 0 || t->first[wanted->skill] == t->first[wanted->skill + 1]) {
                continue;
            }
            scale with = scale_of(k, b->weight, c->keeps, wanted->factor, sought);
            suggest_step s = {sum(&with, &t->top[wanted->skill]) - price, giver, need, (uint16_t)sought};
            if (may_enter(k, s.most)) {
                ARENA_PUSH(k->ask->a, k->ahead.list, k->ahead.count, k->ahead.cap, s);
            }
        }
    }
}

/* The needs of the next few, of whom most may come. */
static void plan_few(around *k, uint32_t few, shape from, shape to)
{
    const near_cards *cards = &k->ask->n->cards;
    uint32_t *list = arena_array(k->ask->a, few, sizeof *list), count = 0;
    while (count < few && k->givers.count > 0 && may_enter(k, k->givers.list[0].most)) {
        list[count] = suggest_take(&k->givers).giver;
        uint32_t number = k->ask->givers.list[list[count++]].person;
        __builtin_prefetch(&cards->list[number]);
        __builtin_prefetch(&cards->needs[cards->briefs[number].first_need]);
    }
    k->ahead.count = 0;
    for (uint32_t i = 0; i < count; i++) {
        plan_needs(k, list[i], from, to);
    }
    suggest_heap(&k->ahead);
}

/* ------------------------------------------------------------------ links */

/* What one offer weighs for one need; 0: it may not. */
static int32_t weigh_one(const around *k, const near_entry *offer, const near_entry *need, uint16_t of)
{
    return near_may(offer, need, k->ask->n->p->skills->list[of].remote) ? near_weight(offer, need) : 0;
}

/* They may help with something: what is the most that they help with? As people_helps says. */
static int32_t weigh_most(const around *k, uint32_t from, uint32_t to, int32_t weight)
{
    const near_card *giver = card_of(k, from), *receiver = card_of(k, to);
    if (giver->links && receiver->links) {
        people_help help;
        return people_helps(k->ask->n->p, from, to, &help) == PEOPLE_MAY ? help.weight : 0;
    }
    const near_offer *offers = &k->ask->n->cards.offers[giver->first_offer];
    const near_need *needs = &k->ask->n->cards.needs[receiver->first_need];
    for (uint16_t i = 0; giver->offer_count > 1 && i < receiver->need_count; i++) {
        for (uint16_t j = 0; receiver->need_count > 1 && j < giver->offer_count; j++) {
            if (offers[j].skill == needs[i].skill) {
                near_entry offer = near_offer_of(giver, from, &offers[j]), need = near_need_of(receiver, to, &needs[i]);
                int32_t other = weigh_one(k, &offer, &need, needs[i].skill);
                weight = other > weight ? other : weight;
            }
        }
    }
    return weight;
}

/* What who is in that seat weighs for who has this need. */
static int32_t weigh_link(const around *k, const seat *from, const near_entry *need)
{
    const near_card *giver = card_of(k, from->person);
    near_entry offer = near_offer_of(giver, from->person, &from->offer);
    int32_t weight = from->person == need->person ? 0 : weigh_one(k, &offer, need, from->offer.skill);
    return weight == 0 ? 0 : weigh_most(k, from->person, need->person, weight);
}

/* Who could help this one across, of whom the newcomer helps; and now their share is what it is. */
static void link_across(around *k, stander *across)
{
    const near_card *c = card_of(k, across->person);
    const table *t = &k->tables[THREE];
    across->linked = true;
    across->from = k->link_count;
    across->s = (share){.own = -INFINITY};
    for (uint16_t i = 0; i < c->need_count; i++) {
        const near_need *wanted = &k->ask->n->cards.needs[c->first_need + i];
        near_entry need = near_need_of(c, across->person, wanted);
        uint32_t end = t->first[wanted->skill + 1];
        k->ask->looks += RULES * (uint64_t)(end - t->first[wanted->skill]);
        for (uint32_t at = t->first[wanted->skill]; at < end; at++) {
            const share *s = &t->seats[at].s;
            between link = {t->seats[at].stander, weigh_link(k, &t->seats[at], &need)};
            if (link.weight > 0) {
                across->s.own = larger(across->s.own, c->keeps * (s->own + s->chance * link.weight));
                across->s.chance = larger(across->s.chance, c->keeps * s->chance);
                ARENA_PUSH(k->ask->a, k->links, k->link_count, k->link_cap, link);
            }
        }
    }
    across->to = k->link_count;
}

/* ------------------------------------------------------------------ forms */

/* The newcomer helps a, who helps b, who helps the newcomer. */
static void consider_three(around *k, const stander *a, int32_t weight, const near_hit *b)
{
    suggest_form f = {.people = {SUGGEST_NEWCOMER, a->person, b->person}, .count = 3};
    f.worth = ((double)a->takes + weight + b->weight) * k->ask->newcomer->keeps * card_of(k, a->person)->keeps *
              card_of(k, b->person)->keeps;
    f.after = f.worth - suggest_price(k->ask, a->person) - suggest_price(k->ask, b->person);
    if (may_enter(k, f.after)) {
        suggest_consider(&k->ask->best, &f);
    }
}

/* The newcomer helps a, who helps `across`, who helps b, who helps the newcomer. */
static void consider_fours(around *k, stander *across, int32_t weight, const near_hit *b)
{
    if (!has_looks(k)) {
        return;
    }
    if (!across->linked) {
        link_across(k, across);
    }
    double later = (double)weight + b->weight, both = k->ask->newcomer->keeps * card_of(k, b->person)->keeps;
    double price = suggest_price(k->ask, across->person) + suggest_price(k->ask, b->person);
    /* Another order of the same product may differ in the last digits: a millionth is far more. */
    if (!may_enter(k, both * (across->s.own + across->s.chance * later) * 1.000001 - price)) {
        return;
    }
    k->ask->looks += across->to - across->from;
    for (size_t i = across->from; i < across->to; i++) {
        const stander *a = &k->tables[THREE].standers[k->links[i].stander];
        suggest_form f = {.people = {SUGGEST_NEWCOMER, a->person, across->person, b->person}, .count = 4};
        f.worth = (a->takes + k->links[i].weight + later) * both * card_of(k, a->person)->keeps *
                  card_of(k, across->person)->keeps;
        f.after = f.worth - price - suggest_price(k->ask, a->person);
        if (a->person != b->person && may_enter(k, f.after)) {
            suggest_consider(&k->ask->best, &f);
        }
    }
}

typedef struct beginning { /* the links to the newcomer */
    uint32_t people[2], count;
    double worth, price;
    double chance; /* that all of them keep */
} beginning;

/* Number `rank` of whom the newcomer helps, who bring most first. */
static const suggest_step *receiver_at(around *k, uint32_t rank)
{
    if (rank == k->heaviest_count && k->receivers.count > 0) {
        k->heaviest[k->heaviest_count++] = suggest_take(&k->receivers);
    }
    return rank < k->heaviest_count ? &k->heaviest[rank] : NULL;
}

/* The chain that ends at the newcomer, and those in which they help one further. */
static void consider_chain(around *k, const beginning *begin)
{
    suggest_form f = {
        .is_chain = true, .count = begin->count + 1, .worth = begin->worth, .after = begin->worth - begin->price};
    memcpy(f.people, begin->people, begin->count * sizeof *f.people);
    f.people[begin->count] = SUGGEST_NEWCOMER;
    if (begin->count > 0 && may_enter(k, f.after)) {
        suggest_consider(&k->ask->best, &f);
    }
    if (begin->count + 1 > k->ask->how->chain_max) {
        return;
    }
    double chance = begin->chance * k->ask->newcomer->keeps, before = f.after;
    f.count++;
    const suggest_step *next = receiver_at(k, 0);
    for (uint32_t rank = 0; next != NULL && may_enter(k, before + (next->most + 1) * chance);
         next = receiver_at(k, ++rank)) {
        const near_hit *a = &k->ask->receivers.list[next->giver];
        k->ask->looks++;
        f.people[begin->count + 1] = a->person;
        f.worth = begin->worth + a->weight * chance;
        f.after = f.worth - begin->price - suggest_price(k->ask, a->person);
        if (a->person != begin->people[1] && may_enter(k, f.after)) { /* nobody helps who begins */
            suggest_consider(&k->ask->best, &f);
        }
    }
}

static void consider_begun(around *k, const stander *starter, int32_t weight, const near_hit *b)
{
    double keeps = card_of(k, starter->person)->keeps, both = keeps * card_of(k, b->person)->keeps;
    beginning two = {{starter->person, b->person},
                     2,
                     weight * keeps + b->weight * both,
                     suggest_price(k->ask, starter->person) + suggest_price(k->ask, b->person),
                     both};
    consider_chain(k, &two);
}

/* ------------------------------------------------------------------ looking */

static void look(around *k, const suggest_step *s)
{
    const near_hit *b = &k->ask->givers.list[s->giver];
    const near_card *c = card_of(k, b->person);
    const near_need *wanted = &k->ask->n->cards.needs[c->first_need + s->need];
    const table *t = &k->tables[s->sought];
    near_entry need = near_need_of(c, b->person, wanted);
    scale with = scale_of(k, b->weight, c->keeps, wanted->factor, s->sought);
    double price = suggest_price(k->ask, b->person);
    uint32_t end = t->first[wanted->skill + 1];
    k->ask->looks += end - t->first[wanted->skill];
    for (uint32_t i = t->first[wanted->skill]; i < end; i++) {
        const seat *from = &t->seats[i];
        if (!may_enter(k, sum(&with, &from->s) - with.price * from->price - price)) {
            continue;
        }
        int32_t weight = weigh_link(k, from, &need);
        if (weight == 0) {
            continue;
        }
        stander *who = &t->standers[from->stander];
        if (s->sought == THREE) {
            consider_three(k, who, weight, b);
        } else if (s->sought == CHAIN) {
            consider_begun(k, who, weight, b);
        } else {
            consider_fours(k, who, weight, b);
        }
    }
}

static void look_at_all(around *k, shape from, shape to)
{
    weigh_givers(k, from, to);
    for (uint32_t few = FEW; k->givers.count > 0 && may_enter(k, k->givers.list[0].most); few *= MORE) {
        plan_few(k, few < k->givers.count ? few : (uint32_t)k->givers.count, from, to);
        while (k->ahead.count > 0 && may_enter(k, k->ahead.list[0].most)) {
            if (!has_looks(k)) {
                return;
            }
            suggest_step s = suggest_take(&k->ahead);
            look(k, &s);
        }
    }
}

/* Chains in which the first helps the newcomer, or is the newcomer. */
static void look_at_short_chains(around *k)
{
    const table *t = &k->tables[CHAIN];
    if (!near_takes(k->ask->newcomer)) {
        consider_chain(k, &(beginning){.people = {SUGGEST_NEWCOMER, SUGGEST_NEWCOMER}, .chance = 1});
    }
    for (uint32_t i = 0; i < t->count; i++) {
        uint32_t starter = t->standers[i].person;
        double keeps = card_of(k, starter)->keeps;
        beginning one = {
            {starter, SUGGEST_NEWCOMER}, 1, t->standers[i].gives * keeps, suggest_price(k->ask, starter), keeps};
        consider_chain(k, &one);
    }
}

static void weigh_receivers(around *k)
{
    const suggest_side *side = &k->ask->receivers;
    for (uint32_t i = 0; i < side->count; i++) {
        suggest_step s = {.most = net_of(k, side->list[i].weight, side->list[i].person), .giver = i};
        ARENA_PUSH(k->ask->a, k->receivers.list, k->receivers.count, k->receivers.cap, s);
        k->takes_most = larger(k->takes_most, k->ask->how->chain_max > 2 ? s.most : 0);
    }
    suggest_heap(&k->receivers);
    k->heaviest = arena_array(k->ask->a, side->count, sizeof *k->heaviest);
}

void suggest_around(suggest_ask *ask)
{
    around *k = ARENA_NEW(ask->a, around);
    const suggest_how *how = ask->how;
    k->ask = ask;
    if (how->ring_max >= 3) {
        seat_receivers(k);
    }
    if (how->chain_max >= 1) {
        weigh_receivers(k);
        find_starters(k);
        look_at_short_chains(k);
    }
    if (how->chain_max >= 2) {
        seat_all(k, &k->tables[CHAIN]);
    } else {
        k->tables[CHAIN].count = 0;
    }
    look_at_all(k, THREE, CHAIN);
    if (how->ring_max >= 4) {
        seat_across(k);
        look_at_all(k, FOUR, FOUR);
    }
}
