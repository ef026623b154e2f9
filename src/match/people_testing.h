/* Random small worlds of people, with every rule of people.h in them.
 *
 * Uses: people.h, base/rng.h. For tests only.
 */
#ifndef MATCH_PEOPLE_TESTING_H
#define MATCH_PEOPLE_TESTING_H

#include "base/rng.h"
#include "match/people.h"

enum { TESTING_SKILLS = 7, TESTING_DAY = 20500 };

/* One skill of each kind. */
static inline const skills *testing_skills(void)
{
    static const str languages[] = {{"nl", 2}, {"ar", 2}, {"tr", 2}, {"dse", 3}};
    static const str names[] = {{"Nederlands", 10}, {"Arabisch", 8}, {"Turks", 5}, {"Gebarentaal", 11}};
#define TESTING_SKILL(name)                                                                                            \
    .id = {name, sizeof name - 1}, .can = {{name, sizeof name - 1}, {name, sizeof name - 1}},                          \
    .seeks = {{name, sizeof name - 1}, {name, sizeof name - 1}}, .life_domain = {                                      \
        "home",                                                                                                        \
        4                                                                                                              \
    }
    static const skill list[TESTING_SKILLS] = {
        {TESTING_SKILL("klussen")},
        {TESTING_SKILL("tuin")},
        {TESTING_SKILL("koken")},
        {TESTING_SKILL("brieven"), .remote = true, .money = true},
        {TESTING_SKILL("huiswerk"), .needs_vog = true},
        {TESTING_SKILL("gas"), .professional = true},
        {TESTING_SKILL("oppas"), .alone_with_minor = true},
    };
#undef TESTING_SKILL
    static const skills all = {.list = list,
                               .count = TESTING_SKILLS,
                               .languages = languages,
                               .language_count = 4,
                               .language_names = {names, names}};
    return &all;
}

static inline bool testing_chance(rng *r, uint64_t of_100)
{
    return rng_below(r, 100) < of_100;
}

static inline people_offer *testing_offers(arena *a, rng *r, uint16_t *count)
{
    people_offer *list = ARENA_ARRAY(a, people_offer, TESTING_SKILLS);
    *count = 0;
    for (uint16_t s = 0; s < TESTING_SKILLS; s++) {
        if (testing_chance(r, 35)) {
            list[(*count)++] = (people_offer){
                .skill = s, .as_trade = testing_chance(r, s >= 5 ? 60 : 10), .gladly = testing_chance(r, 30)};
        }
    }
    return list;
}

static inline people_need *testing_needs(arena *a, rng *r, uint16_t *count)
{
    people_need *list = ARENA_ARRAY(a, people_need, TESTING_SKILLS);
    *count = 0;
    for (uint16_t s = 0; s < TESTING_SKILLS; s++) {
        if (testing_chance(r, 30)) {
            list[(*count)++] = (people_need){.skill = s,
                                             .urgency = (uint8_t)(1 + rng_below(r, 3)),
                                             .women_only = testing_chance(r, 12),
                                             .with_vog = testing_chance(r, 12),
                                             .since = TESTING_DAY - (date)rng_below(r, 600)};
        }
    }
    return list;
}

static inline uint32_t *testing_links(arena *a, rng *r, uint32_t self, uint32_t count, uint64_t of_100, uint16_t *n)
{
    uint32_t *list = ARENA_ARRAY(a, uint32_t, 4), other = (uint32_t)rng_below(r, count);
    *n = 0;
    for (int i = 0; i < 3 && other < count; i++) {
        if (testing_chance(r, of_100) && other != self) {
            list[(*n)++] = other;
        }
        other += 1 + (uint32_t)rng_below(r, count);
    }
    return list;
}

/* A person of a world of `count` on `side` metres. */
static inline person testing_person(arena *a, rng *r, uint32_t number, uint32_t count, uint32_t side)
{
    person p = {.id = str_printf(a, "p%u", number),
                .postcode = str_printf(a, "1%03u%c%c", number / 676 % 1000, 'A' + (int)(number / 26 % 26),
                                       'A' + (int)(number % 26)),
                .x = 155000 + (int32_t)rng_below(r, side),
                .y = 463000 + (int32_t)rng_below(r, side),
                .radius = (uint32_t)rng_below(r, side),
                .dayparts = (uint32_t)(rng_next(r) & rng_next(r) & 0x1FFFFF),
                .languages = (testing_chance(r, 80) ? 1 : 0) | (rng_next(r) & rng_next(r) & 14),
                .capacity = (uint16_t)(1 + rng_below(r, 3)),
                .no_groups = testing_chance(r, 25),
                .stopped = testing_chance(r, 5),
                .woman = (people_answer)rng_below(r, 3),
                .has_vog = testing_chance(r, 40),
                .keeps = (double)(500 + rng_below(r, 501)) / 1000,
                .trust = (double)(500 + rng_below(r, 1001)) / 1000};
    bool group = testing_chance(r, 8), minor = !group && testing_chance(r, 12);
    p.vog = p.has_vog ? TESTING_DAY - (date)rng_below(r, 1500) : 0;
    p.places = group ? (uint16_t)(2 + rng_below(r, 10)) : 0;
    p.minor = minor;
    p.accompanied = minor && testing_chance(r, 60);
    p.starts = !group && testing_chance(r, 8);
    p.offers = testing_offers(a, r, &p.offer_count);
    p.needs = testing_needs(a, r, &p.need_count);
    p.need_count = group || p.starts ? 0 : p.need_count;
    p.prefers = testing_links(a, r, number, count, 20, &p.prefer_count);
    p.blocks = testing_links(a, r, number, count, 15, &p.block_count);
    return p;
}

static inline people testing_people(arena *a, rng *r, uint32_t count, uint32_t side)
{
    person *list = ARENA_ARRAY(a, person, count);
    for (uint32_t i = 0; i < count; i++) {
        list[i] = testing_person(a, r, i, count, side);
    }
    return (people){.skills = testing_skills(), .list = list, .count = count, .day = TESTING_DAY, .vog_days_max = 1000};
}

#endif
