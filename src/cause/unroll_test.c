/* Unrolled models, in one world and two, against every combination of throws. */
#include "cause/model_testing.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

#include <cmocka.h>

#include "base/banned.h"

typedef struct seeing {
    const cause_known *known;
    uint32_t count;
    double total, mass[2][T_QUARTERS + 1][T_SUBJECTS][T_STATES];
} seeing;

static double likelihood(const seeing *s, const life *one)
{
    double l = 1;
    for (uint32_t i = 0; i < s->count; i++) {
        const cause_known *k = &s->known[i];
        uint32_t state = one->real[0][i];
        l *= k->state >= 0 && state != (uint32_t)k->state ? 0 : 1;
        l *= k->likelihood != NULL ? k->likelihood[state] : 1;
    }
    return l;
}

static void see(const life *one, void *context)
{
    seeing *s = context;
    double weight = one->chance * likelihood(s, one);
    s->total += weight;
    for (uint32_t q = 0; q <= T_QUARTERS; q++) {
        for (uint32_t i = 0; i < s->count; i++) {
            s->mass[0][q][i][one->real[q][i]] += weight;
            s->mass[1][q][i][one->other[q][i]] += weight;
        }
    }
}

static void random_known(arena *a, rng *r, const cause_model *m, cause_known *known)
{
    for (uint32_t i = 0; i < m->count; i++) {
        uint32_t n = m->subjects[i].state_count;
        known[i] = (cause_known){.state = testing_chance(r, 25) ? (int32_t)rng_below(r, n) : -1, .set = -1};
        if (testing_chance(r, 25)) {
            double *l = ARENA_ARRAY(a, double, n);
            for (uint32_t j = 0; j < n; j++) {
                l[j] = rng_unit(r);
            }
            known[i].likelihood = l;
        }
    }
}

enum { LIVES_MAX = 200000 };

static bool compare_one(uint64_t seed, double *worst)
{
    arena *a = arena_new();
    rng r = rng_from_seed(seed);
    cause_model *m = testing_model(a, &r, (uint32_t)rng_between(&r, 2, 3), (cause_margin){1, 1});
    cause_sizes *sizes = cause_sizes_written(a, m);
    uint32_t quarters = (uint32_t)rng_between(&r, 0, T_QUARTERS), lever = (uint32_t)rng_below(&r, m->count);
    cause_known *small = ARENA_ARRAY(a, cause_known, m->count);
    definition d = {.m = m,
                    .sizes = sizes,
                    .quarters = quarters,
                    .levers = &lever,
                    .lever_count = 1,
                    .held = testing_chance(&r, 50)};
    seeing s = {.known = small, .count = m->count};
    cause_net net;
    cause_posterior p;
    err e = {0};
    random_known(a, &r, m, small);
    bool fits = testing_lives(&d) <= LIVES_MAX;
    if (fits) {
        testing_all_lives(&d, see, &s);
        assert_true(cause_model_unroll(a, m, sizes, quarters, lever, d.held, &net, &e));
        cause_known *known = cause_nothing_known(a, &net);
        for (uint32_t i = 0; i < m->count; i++) {
            known[cause_unrolled(&net, m->subjects[i].id, 0, false, a)] = small[i];
        }
        bool possible = cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e);
        assert_int_equal(possible, s.total > 0);
        for (uint32_t q = 0; possible && q <= quarters; q++) {
            for (uint32_t i = 0; i < m->count; i++) {
                for (int other = 0; other < (q == 0 ? 1 : 2); other++) {
                    int64_t v = cause_unrolled(&net, m->subjects[i].id, q, other == 1, a);
                    assert_true(v >= 0);
                    for (uint32_t j = 0; j < m->subjects[i].state_count; j++) {
                        double miss = fabs(p.mass[v][j] - s.mass[other][q][i][j] / s.total);
                        *worst = miss > *worst ? miss : *worst;
                        if (miss > 1e-10) {
                            fail_msg("seed %llu: subject %u in quarter %u, world %d, state %u misses by %g",
                                     (unsigned long long)seed, i, q, other, j, miss);
                        }
                    }
                }
            }
        }
    }
    arena_free(a);
    return fits;
}

static void test_random(void **state)
{
    (void)state;
    uint32_t compared = 0;
    double worst = 0;
    for (uint64_t seed = 1; compared < 150; seed++) {
        compared += compare_one(seed, &worst);
    }
    print_message("%u unrolled models, largest difference %.1e\n", compared, worst);
}

/* One quarter by throws and one quarter by mechanism.c are the same. */
static void test_one_quarter(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        cause_model *m = testing_model(a, &r, T_SUBJECTS, (cause_margin){0.5, 3});
        cause_sizes *sizes = cause_sizes_written(a, m);
        cause_net small, large;
        cause_posterior p, q;
        err e = {0};
        cause_sizes_draw(m, &r, sizes);
        assert_true(cause_model_net(a, m, sizes, &small, &e) &&
                    cause_model_unroll(a, m, sizes, 0, -1, false, &large, &e));
        cause_known *known = cause_nothing_known(a, &small), *there = cause_nothing_known(a, &large);
        random_known(a, &r, m, known);
        for (uint32_t i = 0; i < m->count; i++) {
            there[cause_unrolled(&large, m->subjects[i].id, 0, false, a)] = known[i];
        }
        bool possible = cause_infer(a, &small, known, CAUSE_MEMORY_DEFAULT, &p, &e);
        assert_int_equal(possible, cause_infer(a, &large, there, CAUSE_MEMORY_DEFAULT, &q, &e));
        for (uint32_t i = 0; possible && i < m->count; i++) {
            int64_t v = cause_unrolled(&large, m->subjects[i].id, 0, false, a);
            for (uint32_t j = 0; j < m->subjects[i].state_count; j++) {
                assert_true(fabs(p.mass[i][j] - q.mass[v][j]) < 1e-10);
            }
        }
        assert_true(!possible || fabs(p.log_evidence - q.log_evidence) < 1e-9);
        arena_free(a);
    }
}

static void test_too_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(1);
    cause_model *m = testing_model(a, &r, T_SUBJECTS, (cause_margin){1, 1});
    cause_net net = {.count = 77};
    err e = {0};
    assert_false(cause_model_unroll(a, m, cause_sizes_written(a, m), CAUSE_QUARTERS_MAX + 1, -1, false, &net, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_int_equal(net.count, 77);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random),
        cmocka_unit_test(test_one_quarter),
        cmocka_unit_test(test_too_many),
    };
    return cmocka_run_group_tests_name("unrolled models", tests, NULL, NULL);
}
