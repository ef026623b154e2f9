/* The invented city: the same for the same seed, every rule in it, and a file of it that is read back. */
#include "match/city.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "match/near.h"
#include "match/people_testing.h"

#include "base/banned.h"

static people make(arena *a, uint32_t residents, uint64_t seed, double side)
{
    city_how how = {.residents = residents, .seed = seed, .day = TESTING_DAY, .side = side};
    people p;
    err e;
    if (!city_make(a, testing_skills(), &how, &p, &e)) {
        fail_msg("%s", e.message);
    }
    return p;
}

static void test_same_seed_same_people(void **state)
{
    (void)state;
    arena *a = arena_new();
    people one = make(a, 3000, 7, 0), again = make(a, 3000, 7, 0), other = make(a, 3000, 8, 0);
    assert_true(str_eq(people_write_csv(a, &one), people_write_csv(a, &again)));
    assert_false(str_eq(people_write_csv(a, &one), people_write_csv(a, &other)));
    arena_free(a);
}

static void test_every_rule_is_in_it(void **state)
{
    (void)state;
    arena *a = arena_new();
    people p = make(a, 20000, 3, 0);
    uint32_t starts = 0, groups = 0, minors = 0, accompanied = 0, stopped = 0, vog = 0, old_vog = 0, women_only = 0,
             with_vog = 0, no_groups = 0, blocks = 0, prefers = 0, trade = 0, untold = 0;
    for (uint32_t i = 0; i < p.count; i++) {
        const person *w = &p.list[i];
        starts += w->starts;
        groups += w->places > 0;
        minors += w->minor;
        accompanied += w->accompanied;
        stopped += w->stopped;
        vog += w->has_vog;
        old_vog += w->has_vog && !people_vog_counts(&p, w);
        no_groups += w->no_groups;
        blocks += w->block_count;
        prefers += w->prefer_count;
        untold += w->woman == PEOPLE_UNTOLD;
        for (uint16_t k = 0; k < w->offer_count; k++) {
            trade += w->offers[k].as_trade;
        }
        for (uint16_t k = 0; k < w->need_count; k++) {
            women_only += w->needs[k].women_only;
            with_vog += w->needs[k].with_vog;
        }
    }
    assert_true(starts > 800 && starts < 1200); /* about five of a hundred */
    assert_true(groups > 40 && minors > 200 && accompanied > 100 && accompanied < minors && stopped > 100);
    assert_true(vog > 2000 && old_vog > 100 && old_vog < vog && no_groups > 1000 && blocks > 100 && prefers > 100);
    assert_true(women_only > 100 && with_vog > 100 && trade > 100 && untold > 500);
    arena_free(a);
}

/* Many live close together: more have somebody within 100 metres than if homes were spread evenly. */
static void test_homes_are_in_clusters(void **state)
{
    (void)state;
    arena *a = arena_new();
    people p = make(a, 2000, 5, 20000);
    uint64_t near_by = 0;
    for (uint32_t i = 0; i < p.count; i++) {
        assert_true(p.list[i].x >= 145000 && p.list[i].x <= 165000 && p.list[i].y >= 453000 && p.list[i].y <= 473000);
        for (uint32_t j = 0; j < i; j++) {
            int64_t dx = p.list[i].x - p.list[j].x, dy = p.list[i].y - p.list[j].y;
            near_by += dx * dx + dy * dy < 1000000;
        }
    }
    assert_true(near_by > 10 * (uint64_t)(2000.0 * 2000 / 2 * 3.14159 / 400));
    arena_free(a);
}

static void test_file_of_it(void **state)
{
    (void)state;
    arena *a = arena_new();
    people p = make(a, 5000, 11, 0), q, r;
    err e = {0};
    str csv = people_write_csv(a, &p);
    assert_true(people_read(a, p.skills, csv, S("city.csv"), STR_NULL, STR_NULL, &q, &e));
    assert_true(str_eq(csv, people_write_csv(a, &q)));
    str yaml = people_write(a, &p);
    assert_true(people_read(a, p.skills, yaml, S("city.yaml"), STR_NULL, STR_NULL, &r, &e));
    assert_true(str_eq(csv, people_write_csv(a, &r)));
    exchange_graph g, h;
    assert_true(near_graph(a, near_new(a, &p), 2, 0, &g, &e) && near_graph(a, near_new(a, &q), 2, 0, &h, &e));
    assert_true(g.first[g.count] > 0 && g.first[g.count] == h.first[h.count]);
    assert_memory_equal(g.weight, h.weight, g.first[g.count] * sizeof *g.weight);
    arena_free(a);
}

static void test_bounds(void **state)
{
    (void)state;
    static const city_how bad[] = {{.residents = 0, .day = TESTING_DAY},
                                   {.residents = CITY_RESIDENTS_MAX + 1, .day = TESTING_DAY},
                                   {.residents = 5, .side = -1, .day = TESTING_DAY},
                                   {.residents = 5, .side = CITY_SIDE_MAX + 1, .day = TESTING_DAY},
                                   {.residents = 5, .side = NAN, .day = TESTING_DAY},
                                   {.residents = 5, .day = DATE_MIN}};
    arena *a = arena_new();
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        people p = {.count = 3};
        err e = {0};
        assert_false(city_make(a, testing_skills(), &bad[i], &p, &e));
        assert_true(e.kind == ERR_INPUT && e.message[0] != '\0' && p.count == 3);
    }
    assert_int_equal(make(a, 1, 1, 0).count, 1);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_seed_same_people),
        cmocka_unit_test(test_every_rule_is_in_it),
        cmocka_unit_test(test_homes_are_in_clusters),
        cmocka_unit_test(test_file_of_it),
        cmocka_unit_test(test_bounds),
    };
    return cmocka_run_group_tests_name("city", tests, NULL, NULL);
}
