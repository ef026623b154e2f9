/* Thin spots and smallest changes, against asking everybody about everybody. */
#include "match/thin.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "match/week_testing.h"

#include "base/banned.h"

/* Everybody lives apart, so that much is thin. */
static people make_world(arena *a, uint64_t seed)
{
    rng r = rng_from_seed(seed);
    w_how how = {.people = (uint32_t)rng_between(&r, 0, 60), .side = 9000, .more_than_one = 20};
    return w_world(a, &r, &how);
}

/* ------------------------------------------------------------------ spots */

static bool lives_in(const person *one, str place)
{
    return str_eq(str_cut(one->postcode, 0, 4), place);
}

static bool served(const people *p, uint32_t who, uint16_t need)
{
    person one = p->list[who];
    people_help h;
    one.needs = &p->list[who].needs[need];
    one.need_count = 1;
    for (uint32_t i = 0; i < p->count; i++) {
        if (people_person_helps(p, &p->list[i], &one, &h) == PEOPLE_MAY) {
            return true;
        }
    }
    return false;
}

static thin_spot count_spot(const people *p, uint16_t of, str place)
{
    thin_spot s = {.skill = of, .place = place};
    for (uint32_t i = 0; i < p->count; i++) {
        const person *one = &p->list[i];
        if (one->stopped || !lives_in(one, place)) {
            continue;
        }
        for (uint16_t k = 0; !one->starts && one->places == 0 && k < one->need_count; k++) {
            s.needs += one->needs[k].skill == of;
            s.unserved += one->needs[k].skill == of && !served(p, i, k);
        }
        for (uint16_t k = 0; k < one->offer_count; k++) {
            s.givers += one->offers[k].skill == of;
        }
    }
    return s;
}

static void test_spots(void **state)
{
    static const char *const places[] = {"1000", "1001", "1002"};
    uint32_t told = 0, left_out = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 80; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed);
        near *n = near_new(a, &p);
        uint32_t least = 1 + (uint32_t)(seed % 4);
        size_t count, again, at = 0;
        const thin_spot *spots = thin_spots(a, n, 1, least, &count), *four = thin_spots(a, n, 4, least, &again);
        assert_int_equal(count, again);
        for (size_t i = 0; i < count; i++) {
            const thin_spot *s = &spots[i];
            thin_spot own = count_spot(&p, s->skill, s->place);
            assert_true(s->needs == own.needs && s->unserved == own.unserved && s->givers == own.givers);
            assert_true(s->unserved > 0 && s->needs >= least);
            assert_true(i == 0 || s->unserved <= spots[i - 1].unserved);
            assert_true(four[i].skill == s->skill && str_eq(four[i].place, s->place) &&
                        four[i].unserved == s->unserved);
        }
        for (uint16_t of = 0; of < W_SKILLS; of++) {
            for (size_t k = 0; k < sizeof places / sizeof *places; k++) {
                thin_spot own = count_spot(&p, of, str_of(places[k]));
                at += own.unserved > 0 && own.needs >= least;
                left_out += own.unserved > 0 && own.needs < least;
            }
        }
        assert_int_equal(at, count);
        told += (uint32_t)count;
        arena_free(a);
    }
    assert_true(told > 200 && left_out > 50);
}

/* ------------------------------------------------------------------ smallest changes */

static bool may(const people *p, const person *giver, const person *receiver)
{
    people_help h;
    return people_person_helps(p, giver, receiver, &h) == PEOPLE_MAY;
}

/* Who may help them; with `both`, who is helped back too. */
static uint32_t count_givers(const people *p, const person *who, bool both)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        count += may(p, &p->list[i], who) && (!both || may(p, who, &p->list[i]));
    }
    return count;
}

static bool has_nobody(const people *p, const person *who)
{
    bool free = false;
    for (uint32_t i = 0; i < p->count; i++) {
        free = free || ((p->list[i].starts || p->list[i].places > 0) && may(p, &p->list[i], who));
    }
    return !who->stopped && !who->starts && who->places == 0 && who->need_count > 0 && !free &&
           count_givers(p, who, true) == 0;
}

/* How many this change gives them. */
static uint32_t would(const people *p, const person *who, thin_change change, uint32_t amount, bool both)
{
    person as = *who;
    people_offer offer = {.skill = (uint16_t)amount};
    switch (change) {
    case THIN_FURTHER: as.radius += amount * 250; break;
    case THIN_DAYPART: as.dayparts |= UINT32_C(1) << amount; break;
    case THIN_LANGUAGE: as.languages |= UINT64_C(1) << amount; break;
    case THIN_GROUP: as.no_groups = false; break;
    case THIN_OFFER:
        as.offers = &offer;
        as.offer_count = 1;
        break;
    case THIN_VOLUNTEER: {
        person volunteer = {.id = S("+"),
                            .x = who->x,
                            .y = who->y,
                            .radius = 1,
                            .dayparts = who->dayparts,
                            .languages = who->languages,
                            .capacity = 1,
                            .starts = true,
                            .woman = PEOPLE_YES,
                            .has_vog = true,
                            .vog = p->day,
                            .keeps = 1,
                            .trust = 1,
                            .offers = &offer,
                            .offer_count = 1};
        return may(p, &volunteer, who);
    }
    default: break;
    }
    return count_givers(p, &as, both);
}

static void check_person(const people *p, const thin_person *t, uint32_t *seen)
{
    static const uint32_t minutes[] = {5, 10, 15, 20, 30};
    const person *who = &p->list[t->person];
    bool both = t->givers > 0;
    uint32_t most = 0;
    assert_int_equal(t->givers, count_givers(p, who, false));
    if (t->change != THIN_NONE) {
        assert_int_equal(t->would, would(p, who, t->change, t->amount, both));
        assert_true(t->would > 0);
    }
    for (size_t i = 0; i < 5; i++) { /* nothing smaller does */
        if (t->change != THIN_FURTHER || minutes[i] < t->amount) {
            assert_int_equal(would(p, who, THIN_FURTHER, minutes[i], both), 0);
        }
    }
    for (uint32_t i = 0; i < PEOPLE_DAYPARTS && (t->change == THIN_NONE || t->change >= THIN_DAYPART); i++) {
        most = would(p, who, THIN_DAYPART, i, both) > most ? would(p, who, THIN_DAYPART, i, both) : most;
    }
    assert_int_equal(most, t->change == THIN_DAYPART ? t->would : 0);
    most = 0;
    for (uint32_t i = 0; i < W_LANGUAGES && (t->change == THIN_NONE || t->change >= THIN_LANGUAGE); i++) {
        most = would(p, who, THIN_LANGUAGE, i, both) > most ? would(p, who, THIN_LANGUAGE, i, both) : most;
    }
    assert_int_equal(most, t->change == THIN_LANGUAGE ? t->would : 0);
    if (!both && (t->change == THIN_NONE || t->change > THIN_GROUP)) {
        assert_int_equal(would(p, who, THIN_GROUP, 0, false), 0);
    }
    most = 0;
    for (uint32_t i = 0; i < W_SKILLS && both && (t->change == THIN_NONE || t->change >= THIN_OFFER); i++) {
        most = would(p, who, THIN_OFFER, i, true) > most ? would(p, who, THIN_OFFER, i, true) : most;
    }
    assert_int_equal(most, t->change == THIN_OFFER ? t->would : 0);
    for (uint16_t i = 0; i < who->need_count && t->change == THIN_NONE; i++) {
        assert_int_equal(would(p, who, THIN_VOLUNTEER, who->needs[i].skill, false), 0);
    }
    seen[t->change]++;
}

static void test_smallest_changes(void **state)
{
    uint32_t seen[THIN_CHANGES] = {0};
    (void)state;
    for (uint64_t seed = 1; seed <= 250; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed);
        near *n = near_new(a, &p);
        size_t count, again, at = 0;
        const thin_person *list = thin_people(a, n, 1, &count), *four = thin_people(a, n, 4, &again);
        assert_int_equal(count, again);
        for (uint32_t i = 0; i < p.count; i++) {
            if (has_nobody(&p, &p.list[i])) {
                assert_true(at < count && list[at].person == i);
                check_person(&p, &list[at], seen);
                assert_int_equal(four[at].change, list[at].change);
                assert_int_equal(four[at].amount, list[at].amount);
                at++;
            }
        }
        assert_int_equal(at, count);
        arena_free(a);
    }
    for (int i = 0; i < THIN_CHANGES; i++) {
        if (seen[i] == 0) {
            fail_msg("change %d is never the smallest", i);
        }
    }
}

/* Of several needs the volunteer is for the one that presses most. */
static void test_volunteer(void **state)
{
    arena *a = arena_new();
    const people_need needs[] = {{W_LAW, 3, false, false, W_DAY - 90},
                                 {W_GARDEN, 1, false, false, W_DAY - 90},
                                 {W_LETTERS, 2, false, false, W_DAY - 3},
                                 {W_COMPANY, 2, true, true, W_DAY - 30}};
    person list[] = {{.id = S("alone"),
                      .radius = 500,
                      .dayparts = 1,
                      .languages = 1,
                      .capacity = 1,
                      .keeps = 1,
                      .trust = 1,
                      .needs = needs,
                      .need_count = 4}};
    people p = {.skills = w_skills(a), .list = list, .count = 1, .day = W_DAY, .vog_days_max = 365};
    size_t count;
    const thin_person *t = thin_people(a, near_new(a, &p), 1, &count);
    (void)state;
    assert_int_equal(count, 1);
    assert_true(t->change == THIN_VOLUNTEER && t->amount == W_COMPANY && t->would == 1 && t->givers == 0);
    list[0].need_count = 1; /* a lawyer only: no neighbour */
    t = thin_people(a, near_new(a, &p), 1, &count);
    assert_true(count == 1 && t->change == THIN_NONE && t->would == 0);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spots),
        cmocka_unit_test(test_smallest_changes),
        cmocka_unit_test(test_volunteer),
    };
    return cmocka_run_group_tests_name("thin", tests, NULL, NULL);
}
