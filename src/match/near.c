/* The index: for each skill the offers, and the needs, in the order of squares, so that those of a row of squares stand side by side. */
#include "match/near_inside.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    SQUARE_METRES = 500,
    PEOPLE_OF_SQUARE = 16, /* squares grow until there is at most one for so many people, and SQUARES_FREE */
    SQUARES_FREE = 64
};

/* What a giver is, and what a need asks for. */
enum {
    HAS_VOG = 1,
    HAS_WOMAN = 2,
    HAS_TRADE = 4,
    HAS_ONE_TO_ONE = 8,   /* is no activity for a group */
    HAS_ACTIVITY = 16,    /* is one */
    HAS_CHILD_RULES = 32, /* may meet a child without others: as a trade, or in an activity */
    HAS_MINOR_RULES = 64  /* may meet a minor who is accompanied */
};
/* What a receiver is, and what an offer asks for. */
enum { TAKES_WITH_VOG = 1, TAKES_NEVER = 2 };

bool near_gives(const person *who)
{
    return !who->stopped;
}

bool near_takes(const person *who)
{
    return !who->stopped && !who->starts && who->places == 0;
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
    e.has = (uint16_t)((vog ? HAS_VOG : 0) | (who->woman == PEOPLE_YES ? HAS_WOMAN : 0) |
                       (o->as_trade ? HAS_TRADE : 0) | (activity ? HAS_ACTIVITY : HAS_ONE_TO_ONE) |
                       (o->as_trade || activity ? HAS_CHILD_RULES : 0) | (vog || activity ? HAS_MINOR_RULES : 0));
    e.asks = who->minor ? who->accompanied ? TAKES_WITH_VOG : TAKES_NEVER : 0;
    e.factor = weigh_preference(o->gladly, false, false);
    e.trust = who->trust;
    return e;
}

near_entry near_need_entry(const people *p, const person *who, uint32_t number, const people_need *n)
{
    near_entry e = entry_of(who, number);
    const skill *s = &p->skills->list[n->skill];
    e.has = people_vog_counts(p, who) ? TAKES_WITH_VOG : 0;
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

near *near_new(arena *a, const people *p)
{
    near *n = ARENA_NEW(a, near);
    n->p = p;
    lay_squares(n);
    fill_side(a, n, &n->offers, true);
    fill_side(a, n, &n->needs, false);
    n->blocks = pair_links(a, p, true);
    n->prefers = pair_links(a, p, false);
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
        w.rows = w.columns.from > w.columns.to ? w.columns : w.rows;
    }
    return w;
}

/* Everybody on the other side who fits `mine`, an offer or a need of this skill. */
static void mark(const near *n, const near_side *side, uint16_t of, const near_entry *mine, bool is_offer,
                 uint64_t *bits)
{
    near_window w = near_window_of(n, of, mine);
    for (uint32_t row = w.rows.from; row <= w.rows.to; row++) {
        near_span here = near_row(n, side, of, &w, row);
        for (uint32_t i = here.from; i < here.to; i++) {
            const near_entry *other = &side->list[i];
            uint64_t fits = is_offer ? near_may(mine, other, w.remote) : near_may(other, mine, w.remote);
            bits[other->person / 64] |= fits << (other->person % 64);
        }
    }
}

void near_mark_receivers(const near *n, const person *giver, uint64_t *bits)
{
    for (uint16_t k = 0; near_gives(giver) && k < giver->offer_count; k++) {
        near_entry mine = near_offer_entry(n->p, giver, PEOPLE_NOBODY, &giver->offers[k]);
        mark(n, &n->needs, giver->offers[k].skill, &mine, true, bits);
    }
}

void near_mark_givers(const near *n, const person *receiver, uint64_t *bits)
{
    for (uint16_t k = 0; near_takes(receiver) && k < receiver->need_count; k++) {
        near_entry mine = near_need_entry(n->p, receiver, PEOPLE_NOBODY, &receiver->needs[k]);
        mark(n, &n->offers, receiver->needs[k].skill, &mine, false, bits);
    }
}

/* ------------------------------------------------------------------ of one person */

static int by_weight(const void *x, const void *y)
{
    const near_one *a = x, *b = y;
    int order = (b->help.weight > a->help.weight) - (b->help.weight < a->help.weight);
    return order != 0 ? order : (a->person > b->person) - (a->person < b->person);
}

near_one *near_all(arena *a, const near *n, const person *who, bool gives, uint32_t *count)
{
    uint64_t *bits = ARENA_ARRAY(a, uint64_t, near_words(n));
    near_one *list = NULL;
    size_t found = 0, cap = 0;
    if (gives) {
        near_mark_receivers(n, who, bits);
    } else {
        near_mark_givers(n, who, bits);
    }
    for (size_t word = 0; word < near_words(n); word++) {
        for (uint64_t left = bits[word]; left != 0; left &= left - 1) {
            near_one one = {.person = (uint32_t)(word * 64 + (size_t)__builtin_ctzll(left))};
            const person *other = &n->p->list[one.person];
            people_bar bar = gives ? people_person_helps(n->p, who, other, &one.help)
                                   : people_person_helps(n->p, other, who, &one.help);
            if (bar == PEOPLE_MAY) {
                ARENA_PUSH(a, list, found, cap, one);
            }
        }
    }
    *count = (uint32_t)found;
    return list;
}

static const near_one *best_of(near_one *list, uint32_t found, uint32_t most, uint32_t *count)
{
    if (found > 1) {
        qsort(list, found, sizeof *list, by_weight);
    }
    *count = found < most ? found : most;
    return list;
}

const near_one *near_givers(arena *a, const near *n, const person *receiver, uint32_t most, uint32_t *count)
{
    uint32_t found;
    near_one *list = near_all(a, n, receiver, false, &found);
    return best_of(list, found, most, count);
}

const near_one *near_receivers(arena *a, const near *n, const person *giver, uint32_t most, uint32_t *count)
{
    uint32_t found;
    near_one *list = near_all(a, n, giver, true, &found);
    return best_of(list, found, most, count);
}
