/* An invented city. What is drawn here is drawn to be like a city in the ways that make coupling hard: homes in clusters, few skills that many have and many that few have, other ones short in each neighbourhood,
 * days that do not meet, languages, and every rule. None of it says anything of real people. */
#include "match/city.h"

#include <math.h>

#include "base/rng.h"

#include "base/banned.h"

enum {
    QUARTER_PEOPLE = 2500, /* people of four digits of a postcode */
    POSTCODE_PEOPLE = 16,  /* of all six characters */
    LETTERS = 26,
    POSTCODES_MAX = LETTERS * LETTERS, /* of a quarter */
    QUARTER_FIRST = 1000,              /* 1000AA … */
    CENTRE_X = 155000,                 /* of the city, in the Rijksdriehoek: where this has its own, in Amersfoort */
    CENTRE_Y = 463000,
    VOG_DAYS = 1095, /* that one counts: three years */
    PER_SQUARE_KM = 1000,
    SKILLS_OF_ONE = 4 /* at most; offered, and looked for */
};

typedef struct place {
    str postcode;
    int32_t x, y;
    uint32_t last; /* who moved in last, or PEOPLE_NOBODY */
} place;

typedef struct quarter {
    double x, y, spread;
    place *places;
    uint32_t place_count;
    double *offers, *needs; /* of each skill: how often, added up */
} quarter;

typedef struct city {
    arena *a;
    const skills *s;
    rng r;
    double side;
    date day;
    quarter *quarters;
    uint32_t quarter_count;
    person *list;
} city;

static bool chance(city *c, double of_1)
{
    return rng_unit(&c->r) < of_1;
}

/* Around nought, mostly within one: three uniform numbers, as near to a bell as is needed. */
static double around(city *c)
{
    return rng_unit(&c->r) + rng_unit(&c->r) + rng_unit(&c->r) - 1.5;
}

static int32_t within(const city *c, double v, int32_t centre)
{
    double half = c->side / 2, kept = v < -half ? -half : v > half ? half : v;
    return centre + (int32_t)floor(kept);
}

/* ------------------------------------------------------------------ quarters */

static uint32_t drawn(city *c, const double *sums, uint32_t count)
{
    double at = rng_unit(&c->r) * sums[count - 1];
    uint32_t low = 0, high = count - 1;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (sums[middle] > at) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

/* Zipf's law with the first few a little closer together; another few in each quarter. */
static double *often(city *c, const uint16_t *rank)
{
    double *sums = ARENA_ARRAY(c->a, double, c->s->count), sum = 0;
    for (uint16_t i = 0; i < c->s->count; i++) {
        const skill *s = &c->s->list[i];
        double here = 0.25 + 1.5 * rng_unit(&c->r), seldom = s->professional || s->alone_with_minor ? 0.15
                                                             : s->remote                            ? 0.12
                                                                                                    : 1;
        sum += here * seldom / (rank[i] + 5.0);
        sums[i] = sum;
    }
    return sums;
}

static void swap_some(rng *r, uint16_t *list, uint16_t count, uint32_t times)
{
    for (uint32_t i = 0; i < times; i++) {
        uint16_t x = (uint16_t)rng_below(r, count), y = (uint16_t)rng_below(r, count), kept = list[x];
        list[x] = list[y];
        list[y] = kept;
    }
}

static void lay_quarter(city *c, uint32_t number, uint32_t residents, const uint16_t *offered, const uint16_t *sought)
{
    quarter *q = &c->quarters[number];
    *q = (quarter){.x = (rng_unit(&c->r) - 0.5) * c->side,
                   .y = (rng_unit(&c->r) - 0.5) * c->side,
                   .spread = 500 + 900 * rng_unit(&c->r),
                   .place_count = residents / POSTCODE_PEOPLE + 1,
                   .offers = often(c, offered),
                   .needs = often(c, sought)};
    q->place_count = q->place_count > POSTCODES_MAX ? POSTCODES_MAX : q->place_count;
    q->places = ARENA_ARRAY(c->a, place, q->place_count);
    for (uint32_t i = 0; i < q->place_count; i++) {
        q->places[i] = (place){.postcode = str_printf(c->a, "%u%c%c", QUARTER_FIRST + number, 'A' + (int)(i / LETTERS),
                                                      'A' + (int)(i % LETTERS)),
                               .x = within(c, q->x + q->spread * around(c), CENTRE_X),
                               .y = within(c, q->y + q->spread * around(c), CENTRE_Y),
                               .last = PEOPLE_NOBODY};
    }
}

static void lay_quarters(city *c, uint32_t residents)
{
    uint16_t *offered = ARENA_ARRAY(c->a, uint16_t, c->s->count), *sought = ARENA_ARRAY(c->a, uint16_t, c->s->count);
    rng same = rng_from_seed(0); /* what is common is much the same in every city */
    for (uint16_t i = 0; i < c->s->count; i++) {
        offered[i] = i;
    }
    swap_some(&same, offered, c->s->count, 4 * c->s->count);
    memcpy(sought, offered, c->s->count * sizeof *sought);
    swap_some(&same, sought, c->s->count, c->s->count / 6); /* what is looked for most is not what is offered most */
    c->quarter_count = residents / QUARTER_PEOPLE + 1;
    c->quarters = ARENA_ARRAY(c->a, quarter, c->quarter_count);
    for (uint32_t i = 0; i < c->quarter_count; i++) {
        lay_quarter(c, i, residents / c->quarter_count, offered, sought);
    }
}

/* ------------------------------------------------------------------ one resident */

/* Who works has evenings and the weekend, others the days; some of those. */
static uint32_t draw_dayparts(city *c)
{
    bool works = chance(c, 0.5);
    uint32_t bits = 0;
    for (uint32_t part = 0; part < PEOPLE_DAYPARTS; part++) {
        bool evening = part % 3 == 2, weekend = part >= 15;
        double often = works ? (evening || weekend ? 0.45 : 0.1) : (evening ? 0.25 : weekend ? 0.25 : 0.4);
        bits |= (uint32_t)chance(c, often) << part;
    }
    return bits != 0 ? bits : 1u << rng_below(&c->r, PEOPLE_DAYPARTS);
}

static uint64_t draw_languages(city *c)
{
    uint64_t bits = chance(c, 0.95);
    if ((bits == 0 || chance(c, 0.3)) && c->s->language_count > 1) {
        double u = rng_unit(&c->r);
        bits |= (uint64_t)1 << (1 + (uint32_t)(u * u * (c->s->language_count - 1)));
    }
    return bits != 0 ? bits : 1;
}

static uint32_t draw_radius(city *c)
{
    static const uint32_t radii[] = {500,  500,  1000, 1000, 1000, 1000, 1500, 1500,
                                     1500, 1500, 1500, 2000, 2000, 2000, 2000};
    return radii[rng_below(&c->r, sizeof radii / sizeof *radii)];
}

/* One to three different skills, and now and then none. */
static uint16_t draw_skills(city *c, const double *sums, uint16_t *out)
{
    uint32_t wanted = chance(c, 0.02) ? 0 : 1 + (uint32_t)rng_below(&c->r, SKILLS_OF_ONE);
    uint16_t count = 0;
    for (uint32_t i = 0; i < wanted; i++) {
        uint16_t number = (uint16_t)drawn(c, sums, c->s->count), k = 0;
        while (k < count && out[k] != number) {
            k++;
        }
        out[k] = number;
        count = k == count ? (uint16_t)(count + 1) : count;
    }
    return count;
}

static void draw_offers(city *c, const quarter *q, person *p)
{
    uint16_t numbers[SKILLS_OF_ONE];
    p->offer_count = draw_skills(c, q->offers, numbers);
    people_offer *list = ARENA_ARRAY(c->a, people_offer, p->offer_count);
    for (uint16_t i = 0; i < p->offer_count; i++) {
        bool trade = chance(c, c->s->list[numbers[i]].professional ? 0.8 : 0.03);
        list[i] = (people_offer){.skill = numbers[i], .as_trade = trade, .gladly = chance(c, 0.3)};
    }
    p->offers = list;
}

static void draw_needs(city *c, const quarter *q, person *p)
{
    uint16_t numbers[SKILLS_OF_ONE];
    p->need_count = p->places > 0 || p->starts ? 0 : draw_skills(c, q->needs, numbers);
    people_need *list = ARENA_ARRAY(c->a, people_need, p->need_count);
    for (uint16_t i = 0; i < p->need_count; i++) {
        double u = rng_unit(&c->r);
        list[i] = (people_need){.skill = numbers[i], .urgency = (uint8_t)(u < 0.6 ? 1 : u < 0.9 ? 2 : 3)};
        list[i].women_only = p->woman == PEOPLE_YES && chance(c, 0.08);
        list[i].with_vog = chance(c, 0.04);
        list[i].since = c->day - (date)rng_below(&c->r, 400);
    }
    p->needs = list;
}

/* With some of those who live at the same postcode things went well, or wrong. */
static void draw_links(city *c, place *home, uint32_t number, person *p)
{
    uint32_t other = home->last;
    home->last = number;
    if (other == PEOPLE_NOBODY || !chance(c, 0.1)) {
        return;
    }
    uint32_t *one = ARENA_NEW(c->a, uint32_t);
    *one = other;
    if (chance(c, 0.5)) {
        p->prefers = one;
        p->prefer_count = 1;
    } else {
        p->blocks = one;
        p->block_count = 1;
    }
}

static void draw_kind(city *c, person *p)
{
    double u = rng_unit(&c->r);
    p->places = u < 0.004 ? (uint16_t)rng_between(&c->r, 5, 20) : 0;
    p->starts = u >= 0.01 && u < 0.06;
    p->minor = u >= 0.06 && u < 0.08;
    p->accompanied = p->minor && chance(c, 0.6);
    p->stopped = chance(c, 0.01);
    p->no_groups = chance(c, 0.2);
    u = rng_unit(&c->r);
    p->woman = u < 0.1 ? PEOPLE_UNTOLD : u < 0.55 ? PEOPLE_YES : PEOPLE_NO;
    p->has_vog = chance(c, p->places > 0 ? 0.8 : p->minor ? 0 : 0.25);
    p->vog = p->has_vog ? c->day - (date)rng_below(&c->r, VOG_DAYS * 5 / 4) : 0;
}

static person draw_person(city *c, uint32_t number)
{
    const quarter *q = &c->quarters[rng_below(&c->r, c->quarter_count)];
    place *home = &q->places[rng_below(&c->r, q->place_count)];
    double u = rng_unit(&c->r);
    person p = {.id = str_printf(c->a, "r%u", number + 1),
                .postcode = home->postcode,
                .x = home->x,
                .y = home->y,
                .radius = draw_radius(c),
                .dayparts = draw_dayparts(c),
                .languages = draw_languages(c),
                .capacity = u < 0.7   ? 1
                            : u < 0.9 ? 2
                                      : 3};
    draw_kind(c, &p);
    p.keeps = (double)rng_between(&c->r, 600, 980) / 1000;
    p.trust = chance(c, 0.5) ? 1 : (double)rng_between(&c->r, 800, 1300) / 1000;
    draw_offers(c, q, &p);
    draw_needs(c, q, &p);
    draw_links(c, home, number, &p);
    return p;
}

bool city_make(arena *a, const skills *s, const city_how *how, people *out, err *e)
{
    if (how->residents < 1 || how->residents > CITY_RESIDENTS_MAX) {
        return err_set(e, ERR_INPUT, "a city has 1 to %d residents", CITY_RESIDENTS_MAX);
    }
    if (!(how->side >= 0 && how->side <= CITY_SIDE_MAX)) {
        return err_set(e, ERR_INPUT, "the side of a city is at most %.0f metres", CITY_SIDE_MAX);
    }
    if (how->day < DATE_MIN + VOG_DAYS * 2 || how->day > DATE_MAX) {
        return err_set(e, ERR_INPUT, "the day must be in the years 6 to 9999");
    }
    city c = {.a = a,
              .s = s,
              .r = rng_from_seed(how->seed),
              .side = how->side > 0 ? how->side : 1000 * sqrt((double)how->residents / PER_SQUARE_KM),
              .day = how->day};
    lay_quarters(&c, how->residents);
    c.list = ARENA_ARRAY(a, person, how->residents);
    for (uint32_t i = 0; i < how->residents; i++) {
        c.list[i] = draw_person(&c, i);
    }
    *out = (people){.skills = s, .list = c.list, .count = how->residents, .day = how->day, .vog_days_max = VOG_DAYS};
    return true;
}
