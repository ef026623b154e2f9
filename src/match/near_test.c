/* The index against everybody with everybody. */
#include "match/near.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "match/people_testing.h"

#include "base/banned.h"

/* Every arc that people_helps allows, in order, and no other. */
static uint64_t compare_graph(uint64_t seed, const people *p, const exchange_graph *g)
{
    uint64_t at = 0;
    assert_int_equal(g->count, p->count);
    for (uint32_t i = 0; i < p->count; i++) {
        assert_int_equal(g->first[i], at);
        for (uint32_t j = 0; j < p->count; j++) {
            people_help h;
            bool in = at < g->first[i + 1] && g->to[at] == j;
            if ((people_helps(p, i, j, &h) == PEOPLE_MAY) != in || (in && g->weight[at] != h.weight)) {
                fail_msg("seed %llu: the arc from %u to %u differs", (unsigned long long)seed, i, j);
            }
            at += in;
        }
        assert_int_equal(g->starts[i], p->list[i].starts || p->list[i].places > 0);
        assert_int_equal(g->capacity[i], p->list[i].places > 0 ? p->list[i].places : p->list[i].capacity);
        assert_true(g->keeps[i] == p->list[i].keeps);
    }
    assert_int_equal(g->first[p->count], at);
    return at;
}

static bool same_graph(const exchange_graph *x, const exchange_graph *y)
{
    uint64_t arcs = x->first[x->count];
    return x->count == y->count && memcmp(x->first, y->first, (x->count + 1) * sizeof *x->first) == 0 &&
           memcmp(x->to, y->to, arcs * sizeof *x->to) == 0 &&
           memcmp(x->weight, y->weight, arcs * sizeof *x->weight) == 0;
}

/* Some as far from each other as they may be, to the metre. */
static people on_a_line(arena *a, const people *from)
{
    people p = *from;
    person *list = ARENA_ARRAY(a, person, p.count);
    for (uint32_t i = 0; i < p.count; i++) {
        list[i] = from->list[i];
        list[i].x = (int32_t)(i % 7) * 500;
        list[i].y = 0;
        list[i].radius = 500 * (1 + i % 4);
    }
    p.list = list;
    return p;
}

static void test_graph_is_everybody_with_everybody(void **state)
{
    (void)state;
    uint64_t arcs = 0, found[PEOPLE_BARS] = {0};
    for (uint64_t seed = 1; seed <= 120; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = testing_people(a, &r, (uint32_t)rng_between(&r, 1, 150), seed % 3 == 0 ? 400 : 20000);
        p = seed % 4 == 0 ? on_a_line(a, &p) : p;
        exchange_graph one, four;
        err e;
        assert_true(near_graph(a, near_new(a, &p), 1, 0, &one, &e));
        assert_true(near_graph(a, near_new(a, &p), 4, 0, &four, &e));
        assert_true(same_graph(&one, &four));
        arcs += compare_graph(seed, &p, &one);
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint32_t j = 0; j < p.count; j++) {
                found[people_helps(&p, i, j, NULL)]++;
            }
        }
        arena_free(a);
    }
    for (int bar = 0; bar < PEOPLE_BARS; bar++) { /* else the test would not see whether the index keeps it */
        print_message("bar %d: %llu\n", bar, (unsigned long long)found[bar]);
        assert_true(found[bar] > 50);
    }
    assert_true(arcs > 20000);
}

static void test_larger_world_on_threads(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(77);
    people p = testing_people(a, &r, 3000, 12000);
    exchange_graph one, three, four;
    err e;
    near *n = near_new(a, &p);
    assert_true(near_graph(a, n, 1, 0, &one, &e) && near_graph(a, n, 3, 0, &three, &e) &&
                near_graph(a, n, 4, 0, &four, &e));
    assert_true(same_graph(&one, &three) && same_graph(&one, &four));
    assert_true(compare_graph(77, &p, &one) > 50000);
    assert_true(near_graph(a, n, 2, four.first[four.count], &one, &e) && same_graph(&one, &four)); /* just as many */
    assert_false(near_graph(a, n, 2, four.first[four.count] - 1, &one, &e));
    assert_false(near_graph(a, n, 2, 1000, &one, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_non_null(strstr(e.message, "at most 1000 "));
    assert_true(near_people(n) == &p);
    arena_free(a);
}

/* ------------------------------------------------------------------ of one person */

static void check_order(const near_one *list, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        assert_true(list[i - 1].help.weight > list[i].help.weight ||
                    (list[i - 1].help.weight == list[i].help.weight && list[i - 1].person < list[i].person));
    }
}

static void compare_one(arena *a, const people *p, const near *n, const person *who)
{
    uint32_t givers, receivers, few, seen_givers = 0, seen_receivers = 0;
    const near_one *from = near_givers(a, n, who, UINT32_MAX, &givers);
    const near_one *to = near_receivers(a, n, who, UINT32_MAX, &receivers);
    check_order(from, givers);
    check_order(to, receivers);
    for (uint32_t i = 0; i < p->count; i++) {
        seen_givers += people_person_helps(p, &p->list[i], who, NULL) == PEOPLE_MAY;
        seen_receivers += people_person_helps(p, who, &p->list[i], NULL) == PEOPLE_MAY;
    }
    assert_int_equal(givers, seen_givers);
    assert_int_equal(receivers, seen_receivers);
    for (uint32_t i = 0; i < givers; i++) {
        people_help h;
        assert_int_equal(people_person_helps(p, &p->list[from[i].person], who, &h), PEOPLE_MAY);
        assert_int_equal(h.weight, from[i].help.weight);
    }
    const near_one *best = near_givers(a, n, who, 2, &few);
    assert_int_equal(few, givers < 2 ? givers : 2);
    for (uint32_t i = 0; i < few; i++) {
        assert_int_equal(best[i].person, from[i].person);
    }
}

/* Of the list, and of newcomers who are not in it, also far outside the squares. */
static void test_one_person(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 40; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 13);
        people p = testing_people(a, &r, (uint32_t)rng_between(&r, 1, 120), 3000);
        near *n = near_new(a, &p);
        for (uint32_t i = 0; i < p.count; i++) {
            compare_one(a, &p, n, &p.list[i]);
        }
        for (uint32_t i = 0; i < 30; i++) {
            person who = testing_person(a, &r, 1000 + i, p.count, 3000);
            if (i % 3 == 0) {
                who.x += i % 2 ? 100000 : -4000;
                who.radius += 5000;
            }
            compare_one(a, &p, n, &who);
        }
        arena_free(a);
    }
}

static void test_nobody(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(5);
    people p = {.skills = testing_skills(), .day = TESTING_DAY};
    near *n = near_new(a, &p);
    exchange_graph g;
    err e;
    uint32_t count;
    assert_true(near_graph(a, n, 4, 0, &g, &e));
    assert_int_equal(g.count, 0);
    assert_int_equal(g.first[0], 0);
    person who = testing_person(a, &r, 0, 1, 100);
    near_givers(a, n, &who, 10, &count);
    assert_int_equal(count, 0);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_graph_is_everybody_with_everybody),
        cmocka_unit_test(test_larger_world_on_threads),
        cmocka_unit_test(test_one_person),
        cmocka_unit_test(test_nobody),
    };
    return cmocka_run_group_tests_name("near", tests, NULL, NULL);
}
