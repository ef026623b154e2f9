/* For tests: small invented worlds in which every rule occurs, and the rules once more, told in another way than people.c does.
 *
 * Uses: people.h, rng.h. For week_*test.c and thin_test.c.
 */
#ifndef MATCH_WEEK_TESTING_H
#define MATCH_WEEK_TESTING_H

#include "base/rng.h"
#include "match/people.h"

enum { W_GARDEN, W_LETTERS, W_COMPANY, W_LIFTS, W_CHILDREN, W_LAW, W_PHONE, W_SKILLS };
enum { W_LANGUAGES = 3, W_DAY = 20000, W_LISTS = 3 };

static inline bool w_chance(rng *r, uint64_t of_100)
{
    return rng_below(r, 100) < of_100;
}

static inline const skills *w_skills(arena *a)
{
    static const char *const ids[W_SKILLS] = {"garden", "letters", "company", "lifts", "children", "law", "phone"};
    static const char *const tongues[W_LANGUAGES] = {"nl", "en", "ar"};
    skills *s = ARENA_NEW(a, skills);
    skill *list = ARENA_ARRAY(a, skill, W_SKILLS);
    str *languages = ARENA_ARRAY(a, str, W_LANGUAGES);
    for (int i = 0; i < W_SKILLS; i++) {
        list[i].id = str_of(ids[i]);
        for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
            list[i].can[lang] = list[i].seeks[lang] = list[i].id;
        }
    }
    for (int i = 0; i < W_LANGUAGES; i++) {
        languages[i] = str_of(tongues[i]);
    }
    list[W_LETTERS].money = true;
    list[W_LIFTS].needs_vog = true;
    list[W_CHILDREN].alone_with_minor = true;
    list[W_LAW].professional = true;
    list[W_PHONE].remote = true;
    *s = (skills){.list = list, .count = W_SKILLS, .languages = languages, .language_count = W_LANGUAGES};
    for (int lang = 0; lang < TEXT_LANGUAGES; lang++) {
        s->language_names[lang] = languages;
    }
    return s;
}

typedef struct w_how {
    uint32_t people;
    int32_t side;           /* metres of the square they live on */
    bool all_keep;          /* everybody keeps their word */
    uint64_t more_than_one; /* of 100: who can be in several groups */
    bool close_knit;        /* few skills and many hands: links between most */
} w_how;

static inline const uint32_t *w_others(arena *a, rng *r, uint32_t self, uint32_t all, uint64_t of_100, uint16_t *count)
{
    uint32_t *list = ARENA_ARRAY(a, uint32_t, W_LISTS);
    *count = 0;
    while (*count < W_LISTS && all > 1 && w_chance(r, of_100)) {
        uint32_t other = (uint32_t)rng_below(r, all - 1);
        list[(*count)++] = other + (other >= self);
    }
    return list;
}

static inline void w_abilities(arena *a, rng *r, const w_how *how, person *one)
{
    uint64_t kinds = how->close_knit ? W_LIFTS : W_SKILLS;
    people_offer *offers = ARENA_ARRAY(a, people_offer, W_LISTS);
    people_need *needs = ARENA_ARRAY(a, people_need, W_LISTS);
    one->offer_count = (uint16_t)rng_between(r, how->close_knit, W_LISTS);
    one->need_count = one->places > 0 ? 0 : (uint16_t)rng_between(r, how->close_knit, W_LISTS);
    for (uint16_t k = 0; k < one->offer_count; k++) {
        offers[k] = (people_offer){(uint16_t)rng_below(r, kinds), w_chance(r, 20), w_chance(r, 30)};
    }
    for (uint16_t k = 0; k < one->need_count; k++) {
        needs[k] = (people_need){.skill = (uint16_t)rng_below(r, kinds),
                                 .urgency = (uint8_t)rng_between(r, 1, 3),
                                 .women_only = w_chance(r, 10),
                                 .with_vog = w_chance(r, 10),
                                 .since = (date)(W_DAY - rng_between(r, 0, 500))};
    }
    one->offers = offers;
    one->needs = needs;
}

static inline people w_world(arena *a, rng *r, const w_how *how)
{
    static const double chances[] = {1, 1, 0.9, 0.7, 0.5};
    people p = {.skills = w_skills(a), .count = how->people, .day = W_DAY, .vog_days_max = 365};
    person *list = ARENA_ARRAY(a, person, how->people + 1);
    for (uint32_t i = 0; i < how->people; i++) {
        person *one = &list[i];
        *one = (person){.id = str_printf(a, "P%u", i),
                        .postcode = str_printf(a, "%uAB", 1000 + (unsigned)rng_below(r, 3)),
                        .x = (int32_t)rng_between(r, 0, how->side),
                        .y = (int32_t)rng_between(r, 0, how->side),
                        .radius = (uint32_t)rng_between(r, 300, 2500),
                        .dayparts = (uint32_t)(1 + rng_below(r, 15)) << (w_chance(r, 20) ? 17 : 0),
                        .languages = how->close_knit || w_chance(r, 80) ? 1 | rng_below(r, 8) : 1 + rng_below(r, 7),
                        .capacity = w_chance(r, how->more_than_one) ? 2 : 1,
                        .places = w_chance(r, 8) ? (uint16_t)rng_between(r, 1, 3) : 0,
                        .no_groups = w_chance(r, 20),
                        .starts = w_chance(r, 12),
                        .stopped = w_chance(r, 4),
                        .minor = w_chance(r, how->close_knit ? 4 : 12),
                        .accompanied = w_chance(r, 60),
                        .woman = (people_answer)rng_below(r, 3),
                        .has_vog = w_chance(r, 50),
                        .vog = (date)(W_DAY - rng_between(r, -20, 450)),
                        .keeps = how->all_keep ? 1 : chances[rng_below(r, 5)],
                        .trust = (double)rng_between(r, 2, 6) / 4};
        w_abilities(a, r, how, one);
        one->prefers = w_others(a, r, i, how->people, 15, &one->prefer_count);
        one->blocks = w_others(a, r, i, how->people, 8, &one->block_count);
    }
    p.list = list;
    return p;
}

/* ------------------------------------------------------------------ the rules, once more */

static inline bool w_vog_on_the_day(const people *p, const person *one)
{
    return one->has_vog && one->vog <= p->day && one->vog + (date)p->vog_days_max >= p->day;
}

static inline bool w_lists(const uint32_t *list, uint16_t count, uint32_t who)
{
    bool found = false;
    for (uint16_t i = 0; i < count; i++) {
        found = found || list[i] == who;
    }
    return found;
}

/* A rule that this one helping that one with a skill breaks, in words; NULL when there is none. */
static inline const char *w_broken_rule(const people *p, uint32_t giver, uint32_t receiver, uint16_t skill_of)
{
    const person *g = &p->list[giver], *r = &p->list[receiver];
    const skill *s = &p->skills->list[skill_of];
    int64_t dx = (int64_t)g->x - r->x, dy = (int64_t)g->y - r->y, squared = dx * dx + dy * dy;
    bool trade = false, neighbourly = false, asked = false, vog = false, activity = g->places > 0;
    if (giver == receiver || g->stopped || r->stopped) {
        return "nobody helps themselves, and who stopped takes no part";
    }
    if (w_lists(g->blocks, g->block_count, receiver) || w_lists(r->blocks, r->block_count, giver)) {
        return "one of both blocked the other";
    }
    for (uint16_t i = 0; i < g->offer_count; i++) {
        trade = trade || (g->offers[i].skill == skill_of && g->offers[i].as_trade);
        neighbourly = neighbourly || g->offers[i].skill == skill_of;
    }
    if (!neighbourly) {
        return "the giver does not offer it";
    }
    for (uint16_t i = 0; i < r->need_count; i++) { /* of several needs of one skill, one that can be kept is enough */
        const people_need *n = &r->needs[i];
        asked = asked || n->skill == skill_of;
        vog = vog || (n->skill == skill_of && (!n->women_only || g->woman == PEOPLE_YES) &&
                      (!n->with_vog || w_vog_on_the_day(p, g)));
    }
    if (!asked || r->starts || r->places > 0) {
        return "the receiver does not ask for it";
    }
    if (!vog) {
        return "only by a woman, or only by somebody with a VOG";
    }
    if ((s->needs_vog || s->alone_with_minor) && !w_vog_on_the_day(p, g)) {
        return "the skill asks for a VOG in date";
    }
    if (s->professional && !trade) {
        return "a professional only";
    }
    if (s->alone_with_minor && !trade && !activity) {
        return "a child without others: never by a neighbour";
    }
    if (r->minor && !activity && !(r->accompanied && w_vog_on_the_day(p, g))) {
        return "a minor: in a group, or with an adult there and a VOG";
    }
    if (g->minor && !(g->accompanied && w_vog_on_the_day(p, r))) {
        return "a minor who gives: with an adult there and a VOG of who receives";
    }
    if (r->no_groups && activity) {
        return "the receiver wants no groups";
    }
    if ((g->languages & r->languages) == 0) {
        return "no language in common";
    }
    if ((g->dayparts & r->dayparts) == 0) {
        return "no daypart in common";
    }
    if (!s->remote && (squared > (int64_t)g->radius * g->radius || squared > (int64_t)r->radius * r->radius)) {
        return "too far for one of both";
    }
    return NULL;
}

#endif
