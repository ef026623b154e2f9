/* The rules, each from both sides, the factors by hand, and what must hold in every world. */
#include "match/people.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "match/people_testing.h"

#include "base/banned.h"

enum { GARDEN = 1, LETTERS = 3, HOMEWORK = 4, GAS = 5, MINDING = 6 };

/* ------------------------------------------------------------------ rules, by hand */

typedef struct couple { /* a giver and a receiver who fit, to be changed */
    person giver, receiver;
    people_offer offer;
    people_need need;
    uint32_t giver_blocks[1], receiver_blocks[1];
} couple;

static void whoever(couple *c, uint16_t of)
{
    *c = (couple){.offer = {.skill = of},
                  .need = {.skill = of, .urgency = 1, .since = TESTING_DAY},
                  .giver_blocks = {1},
                  .receiver_blocks = {0}};
    person p = {.id = S("g"),
                .x = 155000,
                .y = 463000,
                .radius = 1000,
                .dayparts = 6,
                .languages = 3,
                .capacity = 1,
                .keeps = 1,
                .trust = 1};
    c->giver = c->receiver = p;
    c->receiver.id = S("r");
    c->receiver.dayparts = 12;
    c->receiver.languages = 5;
    c->giver.offer_count = c->receiver.need_count = 1;
}

static people_bar bar(couple *c, people_help *h)
{
    c->giver.offers = &c->offer;
    c->receiver.needs = &c->need;
    c->giver.blocks = c->giver_blocks;
    c->receiver.blocks = c->receiver_blocks;
    person list[2] = {c->giver, c->receiver};
    people p = {.skills = testing_skills(), .list = list, .count = 2, .day = TESTING_DAY, .vog_days_max = 1000};
    people_bar first = people_helps(&p, 0, 1, h);
    assert_int_equal(first, people_person_helps(&p, &c->giver, &c->receiver, NULL));
    return first;
}

#define EXPECT(skill_of, wanted, ...)                                                                                  \
    do {                                                                                                               \
        couple c;                                                                                                      \
        whoever(&c, skill_of);                                                                                         \
        __VA_ARGS__;                                                                                                   \
        assert_int_equal(bar(&c, NULL), wanted);                                                                       \
    } while (0)

static void vog(person *p, int days_old)
{
    p->has_vog = true;
    p->vog = TESTING_DAY - days_old;
}

static void test_people_between(void **state)
{
    (void)state;
    EXPECT(GARDEN, PEOPLE_MAY, (void)0);
    EXPECT(GARDEN, PEOPLE_BAR_STOPPED, c.giver.stopped = true);
    EXPECT(GARDEN, PEOPLE_BAR_STOPPED, c.receiver.stopped = true);
    EXPECT(GARDEN, PEOPLE_BAR_BLOCK, c.giver.block_count = 1);
    EXPECT(GARDEN, PEOPLE_BAR_BLOCK, c.receiver.block_count = 1);
    EXPECT(GARDEN, PEOPLE_MAY, c.giver.block_count = 1; c.giver_blocks[0] = 0); /* names somebody else */
    EXPECT(GARDEN, PEOPLE_BAR_SKILL, c.offer.skill = LETTERS);
    EXPECT(GARDEN, PEOPLE_BAR_SKILL, c.receiver.starts = true); /* asks nothing back */
    EXPECT(GARDEN, PEOPLE_BAR_SKILL, c.receiver.places = 4);    /* nobody helps an activity */
    EXPECT(GARDEN, PEOPLE_MAY, c.giver.starts = true);
}

/* By number, and by reference: a copy of somebody is still them. */
static void test_nobody_helps_themselves(void **state)
{
    (void)state;
    couple c;
    whoever(&c, GARDEN);
    c.giver.offers = &c.offer;
    c.giver.needs = &c.need;
    c.giver.need_count = 1;
    people p = {.skills = testing_skills(), .list = &c.giver, .count = 1, .day = TESTING_DAY};
    person copy = c.giver;
    assert_int_equal(people_helps(&p, 0, 0, NULL), PEOPLE_BAR_SAME);
    assert_int_equal(people_person_helps(&p, &c.giver, &copy, NULL), PEOPLE_BAR_SAME);
    copy.id = S("h");
    assert_int_equal(people_person_helps(&p, &c.giver, &copy, NULL), PEOPLE_MAY);
}

static void test_minors(void **state)
{
    (void)state;
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.receiver.minor = true);
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.receiver.minor = true; vog(&c.giver, 10));             /* alone */
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.receiver.minor = true; c.receiver.accompanied = true); /* without VOG */
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.receiver.minor = true; c.receiver.accompanied = true; vog(&c.giver, 1001));
    EXPECT(GARDEN, PEOPLE_MAY, c.receiver.minor = true; c.receiver.accompanied = true; vog(&c.giver, 1000));
    EXPECT(GARDEN, PEOPLE_MAY, c.receiver.minor = true; c.giver.places = 8); /* in a group */
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.giver.minor = true);
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.giver.minor = true; c.giver.accompanied = true;
           vog(&c.giver, 10)); /* of the other */
    EXPECT(GARDEN, PEOPLE_MAY, c.giver.minor = true; c.giver.accompanied = true; vog(&c.receiver, 10));
    EXPECT(GARDEN, PEOPLE_BAR_MINOR, c.giver.minor = c.receiver.minor = true; c.giver.accompanied = true;
           vog(&c.receiver, 10));
    /* a skill in which somebody would be alone with a child */
    EXPECT(MINDING, PEOPLE_BAR_MINOR, vog(&c.giver, 10));
    EXPECT(MINDING, PEOPLE_BAR_VOG, c.offer.as_trade = true);
    EXPECT(MINDING, PEOPLE_MAY, c.offer.as_trade = true; vog(&c.giver, 10));
    EXPECT(MINDING, PEOPLE_MAY, c.giver.places = 8; vog(&c.giver, 10));
}

static void test_what_a_need_asks(void **state)
{
    (void)state;
    EXPECT(GAS, PEOPLE_BAR_TRADE, (void)0);
    EXPECT(GAS, PEOPLE_MAY, c.offer.as_trade = true);
    EXPECT(HOMEWORK, PEOPLE_BAR_VOG, (void)0);
    EXPECT(HOMEWORK, PEOPLE_BAR_VOG, vog(&c.giver, 1001)); /* too old */
    EXPECT(HOMEWORK, PEOPLE_BAR_VOG, vog(&c.giver, -1));   /* of tomorrow */
    EXPECT(HOMEWORK, PEOPLE_MAY, vog(&c.giver, 1000));
    EXPECT(HOMEWORK, PEOPLE_MAY, vog(&c.giver, 0));
    EXPECT(GARDEN, PEOPLE_BAR_VOG, c.need.with_vog = true);
    EXPECT(GARDEN, PEOPLE_MAY, c.need.with_vog = true; vog(&c.giver, 0));
    EXPECT(GARDEN, PEOPLE_BAR_WOMEN, c.need.women_only = true); /* INV-4: not told */
    EXPECT(GARDEN, PEOPLE_BAR_WOMEN, c.need.women_only = true; c.giver.woman = PEOPLE_NO);
    EXPECT(GARDEN, PEOPLE_MAY, c.need.women_only = true; c.giver.woman = PEOPLE_YES);
    EXPECT(GARDEN, PEOPLE_BAR_GROUP, c.receiver.no_groups = true; c.giver.places = 5);
    EXPECT(GARDEN, PEOPLE_MAY, c.receiver.no_groups = true);
    EXPECT(GARDEN, PEOPLE_MAY, c.giver.places = 5);
    EXPECT(GARDEN, PEOPLE_BAR_LANGUAGE, c.receiver.languages = 4);
    EXPECT(GARDEN, PEOPLE_BAR_LANGUAGE, c.receiver.languages = 0); /* INV-4: not told */
    EXPECT(GARDEN, PEOPLE_BAR_DAYS, c.receiver.dayparts = 8);
    EXPECT(GARDEN, PEOPLE_MAY, c.receiver.x += 1000);
    EXPECT(GARDEN, PEOPLE_BAR_FAR, c.receiver.x += 1001);
    EXPECT(GARDEN, PEOPLE_BAR_FAR, c.receiver.x += 600; c.receiver.radius = 599);
    EXPECT(GARDEN, PEOPLE_BAR_FAR, c.receiver.x += 600; c.giver.radius = 599);
    EXPECT(GARDEN, PEOPLE_BAR_FAR, c.receiver.x += 800; c.receiver.y -= 800);
    EXPECT(LETTERS, PEOPLE_MAY, c.receiver.x += 90000); /* by phone */
    EXPECT(LETTERS, PEOPLE_BAR_DAYS, c.receiver.x += 90000; c.giver.dayparts = 1);
}

/* Of several needs the bar of the one that comes furthest, of those that an offer fits. */
static void test_furthest_bar(void **state)
{
    (void)state;
    couple c;
    whoever(&c, HOMEWORK);
    people_need needs[] = {
        {.skill = GARDEN, .urgency = 1}, {.skill = HOMEWORK, .urgency = 1}, {.skill = GAS, .urgency = 1}};
    people_offer offers[] = {{.skill = HOMEWORK}, {.skill = GAS}};
    person list[2] = {c.giver, c.receiver};
    list[0].offers = offers;
    list[0].offer_count = 2;
    list[1].needs = needs;
    list[1].need_count = 3;
    people p = {.skills = testing_skills(), .list = list, .count = 2, .day = TESTING_DAY, .vog_days_max = 1000};
    assert_int_equal(people_helps(&p, 0, 1, NULL), PEOPLE_BAR_VOG); /* further than TRADE; the garden is not offered */
    offers[1].as_trade = true;
    list[1].languages = 0;
    assert_int_equal(people_helps(&p, 0, 1, NULL), PEOPLE_BAR_LANGUAGE);
}

/* ------------------------------------------------------------------ factors, by hand */

static void check_weight(couple *c, int32_t weight)
{
    people_help h = {0};
    assert_int_equal(bar(c, &h), PEOPLE_MAY);
    assert_int_equal(h.weight, weight);
    double product = 1000 * h.urgency * h.waiting * h.preference * h.nearness * h.trust;
    assert_true(fabs(product - h.weight) <= 0.5 + 1e-9);
}

static void test_factors(void **state)
{
    (void)state;
    couple c;
    people_help h;
    whoever(&c, GARDEN);
    check_weight(&c, 500);
    c.need.urgency = 2;
    check_weight(&c, 1000);
    c.need.urgency = 3;
    check_weight(&c, 2000);
    c.need.since = TESTING_DAY - 73;
    check_weight(&c, 2400);
    c.need.since = TESTING_DAY - 365;
    check_weight(&c, 4000);
    c.need.since = TESTING_DAY - 5000;
    check_weight(&c, 4000);
    c.need.since = TESTING_DAY + 50; /* asked after the day: not below one */
    check_weight(&c, 2000);
    c.need.since = TESTING_DAY;
    c.offer.gladly = true;
    check_weight(&c, 4000);
    uint32_t to_receiver[] = {1}, to_giver[] = {0};
    c.giver.prefers = to_receiver;
    c.giver.prefer_count = 1;
    check_weight(&c, 6000);
    c.receiver.prefers = to_giver;
    c.receiver.prefer_count = 1;
    check_weight(&c, 8000);
    c.giver.trust = 1.5;
    check_weight(&c, 12000);
    c.receiver.trust = 0.5; /* of the giver only */
    check_weight(&c, 12000);
    c.receiver.x += 500;
    check_weight(&c, 7500); /* 1 − 0.75 / 2 */
    c.receiver.radius = 2000;
    check_weight(&c, 7500); /* the smaller counts */
    c.receiver.x += 500;
    check_weight(&c, 3000);
    bar(&c, &h);
    assert_int_equal(h.metres, 1000);
    assert_int_equal(h.dayparts, 4);
    assert_int_equal(h.skill, GARDEN);
    whoever(&c, LETTERS);
    c.receiver.x += 30000;
    check_weight(&c, 125);
    c.giver.radius = 0;
    check_weight(&c, 125);
    c.receiver.x -= 30000;
    check_weight(&c, 500); /* next door, and goes nowhere */
}

/* Of two needs that fit the heavier; of two that weigh the same the first of the skills. */
static void test_which_need(void **state)
{
    (void)state;
    couple c;
    whoever(&c, GARDEN);
    people_need needs[] = {{.skill = 2, .urgency = 1, .since = TESTING_DAY},
                           {.skill = 0, .urgency = 1, .since = TESTING_DAY},
                           {.skill = 1, .urgency = 1, .since = TESTING_DAY}};
    people_offer offers[] = {{.skill = 2}, {.skill = 1}, {.skill = 0}};
    person list[2] = {c.giver, c.receiver};
    list[0].offers = offers;
    list[1].needs = needs;
    list[0].offer_count = list[1].need_count = 3;
    people p = {.skills = testing_skills(), .list = list, .count = 2, .day = TESTING_DAY};
    people_help h;
    assert_int_equal(people_helps(&p, 0, 1, &h), PEOPLE_MAY);
    assert_int_equal(h.skill, 0);
    needs[2].urgency = 2;
    assert_int_equal(people_helps(&p, 0, 1, &h), PEOPLE_MAY);
    assert_int_equal(h.skill, 1);
}

/* ------------------------------------------------------------------ in every world */

static void test_blocks_are_of_both(void **state)
{
    (void)state;
    uint32_t seen = 0;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = testing_people(a, &r, 30, 2000);
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint16_t b = 0; b < p.list[i].block_count; b++, seen++) {
                uint32_t other = p.list[i].blocks[b];
                person copy = p.list[i]; /* a copy that somebody would change is the same person */
                copy.radius += 10000;
                assert_true(people_helps(&p, i, other, NULL) != PEOPLE_MAY);
                assert_true(people_helps(&p, other, i, NULL) != PEOPLE_MAY);
                assert_true(people_person_helps(&p, &copy, &p.list[other], NULL) != PEOPLE_MAY);
                assert_true(people_person_helps(&p, &p.list[other], &copy, NULL) != PEOPLE_MAY);
                copy = p.list[other];
                assert_true(people_person_helps(&p, &copy, &p.list[i], NULL) != PEOPLE_MAY);
                assert_true(people_person_helps(&p, &p.list[i], &copy, NULL) != PEOPLE_MAY);
            }
        }
        arena_free(a);
    }
    assert_true(seen > 500);
}

static bool same_help(const people_help *x, const people_help *y)
{
    return x->skill == y->skill && x->dayparts == y->dayparts && x->metres == y->metres && x->weight == y->weight &&
           x->urgency == y->urgency && x->waiting == y->waiting && x->preference == y->preference &&
           x->nearness == y->nearness && x->trust == y->trust;
}

/* INV-3: whatever the receiver offers, is trusted with, keeps or can do at once, their need weighs the same. */
static void test_giving_changes_nothing_of_a_need(void **state)
{
    (void)state;
    uint32_t arcs = 0;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 7);
        people p = testing_people(a, &r, 30, 2000);
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint32_t j = 0; j < p.count; j++) {
                people_help before = {0}, after = {0};
                person other = p.list[j];
                other.offers = testing_offers(a, &r, &other.offer_count);
                other.offer_count = testing_chance(&r, 50) ? 0 : other.offer_count;
                other.trust = 0.5;
                other.keeps = 0.001;
                other.capacity = 7;
                people_bar bar_before = people_helps(&p, i, j, &before);
                assert_int_equal(people_person_helps(&p, &p.list[i], &other, &after), bar_before);
                assert_true(same_help(&before, &after));
                arcs += bar_before == PEOPLE_MAY;
            }
        }
        arena_free(a);
    }
    assert_true(arcs > 2000);
}

/* More radius, dayparts or languages never take an arc away, nor make it weigh less. */
static void test_more_room_never_takes_away(void **state)
{
    (void)state;
    uint32_t won = 0;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 11);
        people p = testing_people(a, &r, 30, 2000);
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint32_t j = 0; j < p.count; j++) {
                people_help before = {0}, after = {0};
                person giver = p.list[i], receiver = p.list[j], *more = testing_chance(&r, 50) ? &giver : &receiver;
                more->radius += (uint32_t)rng_below(&r, 500);
                more->dayparts |= (uint32_t)(rng_next(&r) & rng_next(&r) & 0x1FFFFF);
                more->languages |= rng_next(&r) & 15;
                bool was = people_helps(&p, i, j, &before) == PEOPLE_MAY;
                bool is = people_person_helps(&p, &giver, &receiver, &after) == PEOPLE_MAY;
                assert_true(is || !was);
                assert_true(!was || after.weight >= before.weight);
                won += is && !was;
            }
        }
        arena_free(a);
    }
    assert_true(won > 500);
}

static void test_bounds_of_factors(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 17);
        people p = testing_people(a, &r, 30, 2000);
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint32_t j = 0; j < p.count; j++) {
                people_help h;
                if (people_helps(&p, i, j, &h) == PEOPLE_MAY) {
                    assert_true(h.weight >= 1 && h.weight <= PEOPLE_WEIGHT_MAX && h.dayparts != 0);
                    assert_true(h.urgency == 1 || h.urgency == 2 || h.urgency == 4);
                    assert_true(h.waiting >= 1 && h.waiting <= 2 && h.preference >= 0.5 && h.preference <= 2);
                    assert_true(h.nearness >= 0.25 && h.nearness <= 1 && h.trust >= 0.5 && h.trust <= 1.5);
                }
            }
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_people_between),
        cmocka_unit_test(test_nobody_helps_themselves),
        cmocka_unit_test(test_minors),
        cmocka_unit_test(test_what_a_need_asks),
        cmocka_unit_test(test_furthest_bar),
        cmocka_unit_test(test_factors),
        cmocka_unit_test(test_which_need),
        cmocka_unit_test(test_blocks_are_of_both),
        cmocka_unit_test(test_giving_changes_nothing_of_a_need),
        cmocka_unit_test(test_more_room_never_takes_away),
        cmocka_unit_test(test_bounds_of_factors),
    };
    return cmocka_run_group_tests_name("people", tests, NULL, NULL);
}
