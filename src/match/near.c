/* The index: for each skill the offers, and the needs, in the order of squares, so that those of a row of squares stand side by side. */
#include "match/near_inside.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

enum {
    SQUARE_METRES = 500,   /* the side of a square, at least */
    PEOPLE_OF_SQUARE = 16, /* squares grow until there is at most one for so many people, and SQUARES_FREE */
    SQUARES_FREE = 64
};

/* What a giver is, and what a need asks for. */
enum {
    HAS_VOG = 1,           /* in date */
    HAS_WOMAN = 2,         /* told that she is one */
    HAS_TRADE = 4,         /* does it as a trade */
    HAS_ONE_TO_ONE = 8,    /* is no activity for a group */
    HAS_ACTIVITY = 16,     /* is one */
    HAS_CHILD_RULES = 32,  /* may meet a child without others: as a trade, or in an activity */
    HAS_MINOR_RULES = 64,  /* may meet a minor who is accompanied */
    HAS_LINKS = NEAR_LINKS /* prefers or blocks somebody */
};
/* What a receiver is, and what an offer asks for. */
enum {
    TAKES_WITH_VOG = 1, /* has one in date: a minor who is accompanied gives to no other */
    TAKES_NEVER = 2,    /* nobody is this: a minor who is alone gives to nobody */
    TAKES_LINKS = NEAR_LINKS
};

bool near_gives(const person *who)
{
    return !who->stopped;
}

bool near_takes(const person *who)
{
    return !who->stopped && !who->starts && who->places == 0;
}

static bool names_anybody(const person *who)
{
    return who->prefer_count > 0 || who->block_count > 0;
}

static near_entry entry_of(const person *who, uint32_t number)
{
    return (near_entry){.x = who->x,
                        .y = who->y,
                        .radius = who->radius,
                        .dayparts = who->dayparts,
                        .languages = who->languages,
                        .person = number};
}

near_entry near_offer_entry(const people *p, const person *who, uint32_t number, const people_offer *o)
{
    near_entry e = entry_of(who, number);
    bool vog = people_vog_counts(p, who), activity = who->places > 0;
    e.has =
        (uint16_t)((vog ? HAS_VOG : 0) | (who->woman == PEOPLE_YES ? HAS_WOMAN : 0) | (o->as_trade ? HAS_TRADE : 0) |
                   (activity ? HAS_ACTIVITY : HAS_ONE_TO_ONE) | (o->as_trade || activity ? HAS_CHILD_RULES : 0) |
                   (vog || activity ? HAS_MINOR_RULES : 0) | (names_anybody(who) ? HAS_LINKS : 0));
    e.asks = who->minor ? who->accompanied ? TAKES_WITH_VOG : TAKES_NEVER : 0;
    e.factor = weigh_preference(o->gladly, false, false);
    e.trust = who->trust;
    return e;
}

near_entry near_need_entry(const people *p, const person *who, uint32_t number, const people_need *n)
{
    near_entry e = entry_of(who, number);
    const skill *s = &p->skills->list[n->skill];
    e.has = (uint16_t)((people_vog_counts(p, who) ? TAKES_WITH_VOG : 0) | (names_anybody(who) ? TAKES_LINKS : 0));
    e.asks = (uint16_t)((s->needs_vog || s->alone_with_minor || n->with_vog ? HAS_VOG : 0) |
                        (n->women_only ? HAS_WOMAN : 0) | (s->professional ? HAS_TRADE : 0) |
                        (who->no_groups ? HAS_ONE_TO_ONE : 0) | (s->alone_with_minor ? HAS_CHILD_RULES : 0) |
                        (who->minor ? who->accompanied ? HAS_MINOR_RULES : HAS_ACTIVITY : 0));
    e.factor = weigh_need(weigh_urgency(n->urgency), weigh_waiting(n->since, p->day));
    return e;
}

/* ------------------------------------------------------------------ squares */

static void lay_squares(near *n)
{
    const people *p = n->p;
    int64_t x_max = 0, y_max = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        const person *w = &p->list[i];
        n->x = i == 0 || w->x < n->x ? w->x : n->x;
        n->y = i == 0 || w->y < n->y ? w->y : n->y;
        x_max = i == 0 || w->x > x_max ? w->x : x_max;
        y_max = i == 0 || w->y > y_max ? w->y : y_max;
    }
    uint64_t most = p->count / PEOPLE_OF_SQUARE + SQUARES_FREE;
    int64_t square = SQUARE_METRES, wide = x_max - n->x, high = y_max - n->y;
    while ((uint64_t)(wide / square + 1) * (uint64_t)(high / square + 1) > most) {
        square *= 2;
    }
    n->square = (int32_t)square;
    n->columns = p->count == 0 ? 1 : (uint32_t)(wide / square + 1);
    n->rows = p->count == 0 ? 1 : (uint32_t)(high / square + 1);
}

size_t near_square(const near *n, const person *who)
{
    uint32_t column = (uint32_t)(((int64_t)who->x - n->x) / n->square),
             row = (uint32_t)(((int64_t)who->y - n->y) / n->square);
    return (size_t)row * n->columns + column;
}

static size_t place_of(const near *n, uint16_t of, const person *who)
{
    return (size_t)of * n->rows * n->columns + near_square(n, who);
}

/* Counted, then put where they belong: in order of people within a square. */
static void fill_side(arena *a, near *n, near_side *side, bool offers)
{
    const people *p = n->p;
    size_t places = (size_t)p->skills->count * n->rows * n->columns;
    uint32_t *next = ARENA_ARRAY(a, uint32_t, places + 2) + 1; /* begins with those of the place before */
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < p->count; i++) {
            const person *w = &p->list[i];
            uint16_t count = !(offers ? near_gives(w) : near_takes(w)) ? 0 : offers ? w->offer_count : w->need_count;
            for (uint16_t k = 0; k < count; k++) {
                size_t place = place_of(n, offers ? w->offers[k].skill : w->needs[k].skill, w);
                if (round == 0) {
                    next[place + 1]++;
                } else {
                    side->list[next[place]++] =
                        offers ? near_offer_entry(p, w, i, &w->offers[k]) : near_need_entry(p, w, i, &w->needs[k]);
                }
            }
        }
        for (size_t k = 0; round == 0 && k < places; k++) {
            next[k + 1] += next[k];
        }
        if (round == 0) {
            side->list = arena_array(a, next[places] + 1, sizeof *side->list);
        }
    }
    side->first = next - 1; /* each has moved on to where the next begins */
}

/* Whichever of both said so. */
static near_links pair_links(arena *a, const people *p, bool blocks)
{
    uint64_t *next = ARENA_ARRAY(a, uint64_t, (size_t)p->count + 2) + 1;
    uint32_t *list = NULL;
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < p->count; i++) {
            const person *w = &p->list[i];
            for (uint16_t k = 0; k < (blocks ? w->block_count : w->prefer_count); k++) {
                uint32_t other = blocks ? w->blocks[k] : w->prefers[k];
                if (round == 0) {
                    next[i + 1]++;
                    next[other + 1]++;
                } else {
                    list[next[i]++] = other;
                    list[next[other]++] = i;
                }
            }
        }
        for (uint32_t i = 0; round == 0 && i < p->count; i++) {
            next[i + 1] += next[i];
        }
        list = round == 0 ? ARENA_ARRAY(a, uint32_t, next[p->count] + 1) : list;
    }
    return (near_links){next - 1, list};
}

static bool is_linked(const near_links *l, uint32_t number)
{
    return l->first[number] < l->first[number + 1];
}

static near_card card_of(const near *n, uint32_t number)
{
    const person *w = &n->p->list[number];
    return (near_card){.languages = w->languages,
                       .keeps = w->keeps,
                       .trust = w->trust,
                       .x = w->x,
                       .y = w->y,
                       .radius = w->radius,
                       .dayparts = w->dayparts,
                       .offer_count = near_gives(w) ? w->offer_count : 0,
                       .need_count = near_takes(w) ? w->need_count : 0,
                       .begins = !near_takes(w),
                       .prefers = is_linked(&n->prefers, number),
                       .links = is_linked(&n->prefers, number) || is_linked(&n->blocks, number)};
}

/* Each card on a line of its own. */
static near_card *on_lines(arena *a, uint32_t count)
{
    enum { LINE = sizeof(near_card) };
    char *at = arena_array(a, (size_t)count + 1, LINE);
    return (near_card *)(void *)(at + (LINE - (uintptr_t)at % LINE) % LINE);
}

/* As a float that is not below it. */
static float at_least(double x)
{
    return (float)(x * 1.000001);
}

static near_offer short_offer(const near *n, uint32_t number, const people_offer *o, near_card *c)
{
    near_entry e = near_offer_entry(n->p, &n->p->list[number], number, o);
    c->asks = e.asks;
    double preference = weigh_preference(o->gladly, c->prefers, c->prefers);
    return (near_offer){o->skill, e.has, (float)e.factor, at_least(preference * e.trust)};
}

static near_need short_need(const near *n, uint32_t number, const people_need *need, near_card *c, near_brief *b)
{
    near_entry e = near_need_entry(n->p, &n->p->list[number], number, need);
    c->has = e.has;
    b->need_most = at_least(e.factor) > b->need_most ? at_least(e.factor) : b->need_most;
    return (near_need){e.factor, need->skill, e.asks};
}

static void fill_cards(arena *a, near *n)
{
    const people *p = n->p;
    near_card *cards = on_lines(a, p->count);
    near_brief *briefs = ARENA_ARRAY(a, near_brief, (size_t)p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        cards[i] = card_of(n, i);
        cards[i].first_offer = briefs[i].first_offer;
        cards[i].first_need = briefs[i].first_need;
        briefs[i].keeps = at_least(cards[i].keeps);
        briefs[i + 1].first_offer = briefs[i].first_offer + cards[i].offer_count;
        briefs[i + 1].first_need = briefs[i].first_need + cards[i].need_count;
    }
    near_offer *offers = ARENA_ARRAY(a, near_offer, (size_t)briefs[p->count].first_offer + 1);
    near_need *needs = ARENA_ARRAY(a, near_need, (size_t)briefs[p->count].first_need + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint16_t k = 0; k < cards[i].offer_count; k++) {
            offers[cards[i].first_offer + k] = short_offer(n, i, &p->list[i].offers[k], &cards[i]);
        }
        for (uint16_t k = 0; k < cards[i].need_count; k++) {
            needs[cards[i].first_need + k] = short_need(n, i, &p->list[i].needs[k], &cards[i], &briefs[i]);
        }
    }
    n->cards = (near_cards){cards, briefs, offers, needs};
}

static void note_ids(arena *a, near *n)
{
    uint32_t size = 64;
    while (size < 2 * (uint64_t)n->p->count) {
        size *= 2;
    }
    uint32_t *ids = ARENA_ARRAY(a, uint32_t, size);
    for (uint32_t i = 0; i < n->p->count; i++) {
        uint32_t at = str_hash(n->p->list[i].id) & (size - 1);
        while (ids[at] != 0) {
            at = (at + 1) & (size - 1);
        }
        ids[at] = i + 1;
    }
    n->ids = ids;
    n->ids_mask = size - 1;
}

static uint32_t number_of(const near *n, const person *who)
{
    uint32_t at = str_hash(who->id) & n->ids_mask;
    while (n->ids[at] != 0 && !str_eq(n->p->list[n->ids[at] - 1].id, who->id)) {
        at = (at + 1) & n->ids_mask;
    }
    return n->ids[at] == 0 ? PEOPLE_NOBODY : n->ids[at] - 1;
}

near *near_new(arena *a, const people *p)
{
    near *n = ARENA_NEW(a, near);
    n->p = p;
    lay_squares(n);
    fill_side(a, n, &n->offers, true);
    fill_side(a, n, &n->needs, false);
    n->blocks = pair_links(a, p, true);
    n->prefers = pair_links(a, p, false);
    note_ids(a, n);
    fill_cards(a, n);
    return n;
}

const people *near_people(const near *n)
{
    return n->p;
}

/* ------------------------------------------------------------------ looking around */

size_t near_words(const near *n)
{
    return (size_t)n->p->count / 64 + 1;
}

static near_span span_of(int64_t at, int64_t start, int64_t reach, int64_t square, uint32_t count)
{
    int64_t low = at - reach - start, high = at + reach - start;
    if (high < 0 || low >= (int64_t)count * square) {
        return (near_span){1, 0};
    }
    return (near_span){low <= 0 ? 0 : (uint32_t)(low / square),
                       high / square >= count ? count - 1 : (uint32_t)(high / square)};
}

near_window near_window_of(const near *n, uint16_t of, const near_entry *mine)
{
    near_window w = {{0, n->columns - 1}, {0, n->rows - 1}, n->p->skills->list[of].remote};
    if (!w.remote) {
        w.columns = span_of(mine->x, n->x, mine->radius, n->square, n->columns);
        w.rows = span_of(mine->y, n->y, mine->radius, n->square, n->rows);
    }
    return w;
}

typedef struct marking {
    const near *n;
    uint64_t *bits;
    /* when weights are wanted: of each that fits, once for each skill */
    arena *a;
    near_hit *hits;
    size_t count, cap;
    bool weighs;
} marking;

static void keep_hit(marking *m, const near_entry *offer, const near_entry *need, const near_entry *other)
{
    near_hit hit = {other->person, near_weight(offer, need), ((offer->has | need->has) & NEAR_LINKS) != 0};
    ARENA_PUSH(m->a, m->hits, m->count, m->cap, hit);
}

/* Everybody on the other side who fits `mine`, an offer or a need of this skill. */
static void mark(marking *m, const near_side *side, uint16_t of, const near_entry *mine, bool is_offer)
{
    near_window w = near_window_of(m->n, of, mine);
    for (uint32_t row = w.rows.from; row <= w.rows.to; row++) {
        near_span here = near_row(m->n, side, of, &w, row);
        __builtin_prefetch(row < w.rows.to ? &side->list[near_row(m->n, side, of, &w, row + 1).from] : mine);
        for (uint32_t i = here.from; i < here.to; i++) {
            const near_entry *other = &side->list[i], *offer = is_offer ? mine : other, *need = is_offer ? other : mine;
            uint64_t fits = near_may(offer, need, w.remote);
            m->bits[other->person / 64] |= fits << (other->person % 64);
            if (m->weighs && fits) {
                keep_hit(m, offer, need, other);
            }
        }
    }
}

static void mark_all(marking *m, const person *who, bool gives)
{
    const people *p = m->n->p;
    for (uint16_t k = 0; gives && near_gives(who) && k < who->offer_count; k++) {
        near_entry mine = near_offer_entry(p, who, PEOPLE_NOBODY, &who->offers[k]);
        mark(m, &m->n->needs, who->offers[k].skill, &mine, true);
    }
    for (uint16_t k = 0; !gives && near_takes(who) && k < who->need_count; k++) {
        near_entry mine = near_need_entry(p, who, PEOPLE_NOBODY, &who->needs[k]);
        mark(m, &m->n->offers, who->needs[k].skill, &mine, false);
    }
}

void near_mark_receivers(const near *n, const person *giver, uint64_t *bits)
{
    mark_all(&(marking){.n = n, .bits = bits}, giver, true);
}

void near_mark_givers(const near *n, const person *receiver, uint64_t *bits)
{
    mark_all(&(marking){.n = n, .bits = bits}, receiver, false);
}

/* ------------------------------------------------------------------ of one person */

/* The heaviest of each, in the order of their numbers: by how many have a lower one. */
static near_hit *heaviest(arena *a, const marking *m, uint32_t *count)
{
    size_t words = near_words(m->n);
    uint32_t *before = arena_array(a, words + 1, sizeof *before);
    before[0] = 0;
    for (size_t w = 0; w < words; w++) {
        before[w + 1] = before[w] + (m->bits[w] != 0 ? (uint32_t)__builtin_popcountll(m->bits[w]) : 0);
    }
    near_hit *list = ARENA_ARRAY(a, near_hit, before[words]);
    for (size_t i = 0; i < m->count; i++) {
        const near_hit *hit = &m->hits[i];
        uint64_t lower = m->bits[hit->person / 64] & (((uint64_t)1 << (hit->person % 64)) - 1);
        near_hit *to = &list[before[hit->person / 64] + (uint32_t)__builtin_popcountll(lower)];
        *to = hit->weight > to->weight ? *hit : *to;
    }
    *count = before[words];
    return list;
}

static people_bar helps(const near *n, const person *who, const person *other, bool gives, people_help *help)
{
    return gives ? people_person_helps(n->p, who, other, help) : people_person_helps(n->p, other, who, help);
}

near_hit *near_hits(arena *a, const near *n, const person *who, bool gives, uint32_t *count)
{
    marking m = {.n = n, .bits = ARENA_ARRAY(a, uint64_t, near_words(n)), .a = a, .weighs = true};
    uint32_t found, kept = 0, self = number_of(n, who);
    mark_all(&m, who, gives);
    near_hit *list = heaviest(a, &m, &found);
    for (uint32_t i = 0; i < found; i++) {
        near_hit hit = list[i];
        people_help help;
        bool may = hit.person != self;
        if (may && hit.links &&
            (self != PEOPLE_NOBODY ||
             names_anybody(who))) { /* what that weighs, and whether they may, people_helps says */
            may = helps(n, who, &n->p->list[hit.person], gives, &help) == PEOPLE_MAY;
            hit.weight = may ? help.weight : 0;
        }
        list[kept] = hit;
        kept += may;
    }
    *count = kept;
    return list;
}

int near_compare_hits(const near_hit *x, const near_hit *y)
{
    int order = (y->weight > x->weight) - (y->weight < x->weight);
    return order != 0 ? order : (x->person > y->person) - (x->person < y->person);
}

static int by_weight(const void *x, const void *y)
{
    return near_compare_hits(x, y);
}

static const near_one *best_of(arena *a, const near *n, const person *who, bool gives, uint32_t most, uint32_t *count)
{
    uint32_t found;
    near_hit *hits = near_hits(a, n, who, gives, &found);
    if (found > 1) {
        qsort(hits, found, sizeof *hits, by_weight);
    }
    found = found < most ? found : most;
    near_one *list = ARENA_ARRAY(a, near_one, found);
    for (uint32_t i = 0; i < found; i++) {
        list[i].person = hits[i].person;
        people_bar bar = helps(n, who, &n->p->list[hits[i].person], gives, &list[i].help);
        assert(bar == PEOPLE_MAY && list[i].help.weight == hits[i].weight);
    }
    *count = found;
    return list;
}

const near_one *near_givers(arena *a, const near *n, const person *receiver, uint32_t most, uint32_t *count)
{
    return best_of(a, n, receiver, false, most, count);
}

const near_one *near_receivers(arena *a, const near *n, const person *giver, uint32_t most, uint32_t *count)
{
    return best_of(a, n, giver, true, most, count);
}
