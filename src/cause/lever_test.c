/* Worlds and levers against every combination of throws. */
#include "cause/lever.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

#include <cmocka.h>

#include "cause/model_testing.h"
#include "cause/worlds.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ throws explain the states */

static uint32_t state_in(const courses *c, const lanes *rows, uint32_t subject, uint32_t lane)
{
    uint32_t state = 0;
    for (uint32_t j = 0; j < c->of[subject].grades; j++) {
        state += (rows[c->of[subject].rows + j][lane / 64] >> (lane % 64) & 1) != 0;
    }
    return state;
}

static void close_over_causes(const cause_model *m, bool *relevant)
{
    for (uint32_t s = m->count; s-- > 0;) { /* causes have lower numbers */
        for (uint32_t i = 0; i < m->arrow_count; i++) {
            relevant[m->arrows[i].from] |= !m->arrows[i].later && m->arrows[i].to == s && relevant[s];
        }
        for (uint32_t i = 0; i < m->shield_count; i++) {
            relevant[m->shields[i].from] |= m->shields[i].to == s && relevant[s];
        }
    }
}

static void test_explained(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 200; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        cause_model *m = testing_model(a, &r, T_SUBJECTS, (cause_margin){1, 1});
        cause_sizes *sizes = cause_sizes_written(a, m);
        cause_net net;
        cause_plan *plan;
        err e = {0};
        assert_true(cause_model_net(a, m, sizes, &net, &e) &&
                    cause_prepare(a, &net, cause_nothing_known(a, &net), CAUSE_MEMORY_DEFAULT, &plan, &e));
        double log_evidence;
        uint16_t *states = ARENA_ARRAY(a, uint16_t, (size_t)BLOCK * net.count);
        assert_true(cause_sample(a, plan, &net, &r, BLOCK, states, &log_evidence, &e));
        courses *c = courses_of(a, m);
        block *b = block_new(a, c, 1);
        lanes *now = ARENA_ARRAY(a, lanes, c->state_rows + 1);
        bool relevant[T_SUBJECTS] = {true, testing_chance(&r, 50), false, testing_chance(&r, 50)};
        close_over_causes(m, relevant);
        block_draw(c, sizes, 1, states, net.count, relevant, NULL, 0, &r, b);
        block_follow(c, b, 0, NULL, NULL, 0, now);
        for (uint32_t lane = 0; lane < BLOCK; lane++) {
            for (uint32_t i = 0; i < m->count; i++) {
                uint32_t is = state_in(c, now, i, lane), was = states[lane * net.count + i];
                if ((relevant[i] && is != was) || state_in(c, b->now, i, lane) != is) {
                    fail_msg("seed %llu, household %u: subject %u is %u, and its throws make it %u",
                             (unsigned long long)seed, lane, i, was, is);
                }
            }
        }
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ levers */

typedef struct summing {
    const cause_case *c;
    const uint32_t *levers;
    uint32_t lever_count;
    double total, relief, squares, by_quarter[T_QUARTERS], improved[T_SUBJECTS], carried[T_THROWS];
    double there[T_SUBJECTS], relief_there[T_SUBJECTS];
} summing;

static bool is_in(uint32_t s, const uint32_t *list, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (list[i] == s) {
            return true;
        }
    }
    return false;
}

static void see(const life *one, void *context)
{
    summing *s = context;
    const cause_case *c = s->c;
    double weight = one->chance, relief = 0;
    for (uint32_t i = 0; i < c->model->count; i++) {
        weight *= c->known[i].likelihood != NULL ? c->known[i].likelihood[one->real[0][i]] : 1;
        weight *= c->known[i].state >= 0 && (uint32_t)c->known[i].state != one->real[0][i] ? 0 : 1;
    }
    s->total += weight;
    for (uint32_t q = 1; q <= c->quarters; q++) {
        double now = 0;
        for (uint32_t i = 0; i < c->model->count; i++) {
            double less = (double)one->real[q][i] - (double)one->other[q][i];
            now += is_in(i, s->levers, s->lever_count) ? 0 : less * c->weights[i];
            s->improved[i] += q == c->quarters && less > 0 ? weight : 0;
        }
        for (uint32_t i = 0; i < c->model->arrow_count; i++) {
            s->carried[i] += one->carried[q][i] ? weight : 0;
        }
        relief += now / c->quarters;
        s->by_quarter[q - 1] += weight * now;
    }
    s->relief += weight * relief;
    s->squares += weight * relief * relief;
    for (uint32_t i = 0; i < c->model->count; i++) {
        s->there[i] += one->real[0][i] > 0 ? weight : 0;
        s->relief_there[i] += one->real[0][i] > 0 ? weight * relief : 0;
    }
}

/* Within five standard errors of a mean of this many; a share when the spread is not known. */
static void check_mean(uint64_t seed, const char *what, double is, double right, double deviation, double n)
{
    enum { POOL = 4096 }; /* households that all draws of the same sizes share (pool.c) */
    double room = 5 * deviation / sqrt(n < POOL ? n : POOL) + 1e-9;
    if (fabs(is - right) > room) {
        fail_msg("seed %llu: %s is %g, and should be %g, within %g", (unsigned long long)seed, what, is, right, room);
    }
}

static double spread_of(double share)
{
    return sqrt(share * (1 - share) + 1e-4);
}

static void compare_leverage(uint64_t seed, const cause_case *c, const cause_sizes *sizes, const cause_leverage *l,
                             double drawn)
{
    definition d = {.m = c->model,
                    .sizes = sizes,
                    .quarters = c->quarters,
                    .levers = l->levers,
                    .lever_count = l->lever_count,
                    .held = c->held};
    summing s = {.c = c, .levers = l->levers, .lever_count = l->lever_count};
    testing_all_lives(&d, see, &s);
    double mean = s.relief / s.total, near = (double)l->draws * c->households,
           deviation = sqrt(fmax(s.squares / s.total - mean * mean, 0) + 1e-6);
    check_mean(seed, "relief", l->relief, mean, deviation, drawn);
    for (uint32_t q = 0; l->by_quarter != NULL && q < c->quarters; q++) {
        check_mean(seed, "relief in a quarter", l->by_quarter[q], s.by_quarter[q] / s.total, deviation * c->quarters,
                   near);
    }
    for (uint32_t i = 0; l->improved != NULL && i < c->model->count; i++) {
        double right = s.improved[i] / s.total;
        check_mean(seed, "improved", l->improved[i], right, spread_of(right), near);
    }
    for (uint32_t i = 0; l->carried != NULL && i < c->model->arrow_count; i++) {
        double right = s.carried[i] / s.total;
        check_mean(seed, "carried", l->carried[i], right, c->quarters * spread_of(right / c->quarters), near);
    }
}

enum { LIVES_MAX = 30000, DRAWS = 40, HOUSEHOLDS = 1024 };

static bool compare_one(uint64_t seed)
{
    arena *a = arena_new();
    rng r = rng_from_seed(seed);
    cause_model *m = testing_model(a, &r, 3, (cause_margin){1, 1});
    cause_sizes *sizes = cause_sizes_written(a, m);
    cause_known known[T_SUBJECTS];
    double weights[T_SUBJECTS], soft[T_STATES] = {0, 1, 1};
    for (uint32_t i = 0; i < m->count; i++) {
        known[i] = (cause_known){.state = -1, .set = -1, .likelihood = testing_chance(&r, 40) ? soft : NULL};
        weights[i] = rng_unit(&r);
    }
    cause_case c = {.model = m,
                    .known = known,
                    .weights = weights,
                    .has_children = true,
                    .held = testing_chance(&r, 50),
                    .quarters = (uint32_t)rng_between(&r, 1, T_QUARTERS),
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = (uint32_t)rng_between(&r, 1, 3),
                    .all_closely = testing_chance(&r, 50),
                    .seed = seed};
    definition d = {.m = m, .sizes = sizes, .quarters = c.quarters};
    bool fits = testing_lives(&d) <= LIVES_MAX;
    cause_ranking out;
    err e = {0};
    if (fits && cause_rank(a, &c, &out, &e)) {
        for (uint32_t i = 0; i < out.single_count; i++) {
            assert_true((out.singles[i].improved != NULL) == (c.all_closely || i < c.considered));
            compare_leverage(seed, &c, sizes, &out.singles[i], DRAWS * (double)HOUSEHOLDS);
        }
        for (uint32_t i = 0; i < out.pair_count; i++) {
            compare_leverage(seed, &c, sizes, &out.pairs[i], (double)out.pairs[i].draws * HOUSEHOLDS);
        }
        for (uint32_t i = 0; i < out.triple_count; i++) {
            compare_leverage(seed, &c, sizes, &out.triples[i], (double)out.triples[i].draws * HOUSEHOLDS);
        }
    } else {
        fits = false; /* what was observed cannot be */
    }
    arena_free(a);
    return fits;
}

static void test_levers(void **state)
{
    (void)state;
    uint32_t compared = 0;
    for (uint64_t seed = 1; compared < 60; seed++) {
        compared += compare_one(seed);
    }
}

/* ------------------------------------------------------------------ what would change the order */

/* a and b each bring about c; only a is seen vaguely. Written so that the lever b comes first when b is there, and a
 * when it is not. */
static void test_doubts(void **state)
{
    (void)state;
    arena *a = arena_new();
    static const str states[2] = {{"no", 2}, {"yes", 3}}, names[3] = {{"a", 1}, {"b", 1}, {"c", 1}};
    static const double base[3] = {0.5, 0.3, 0.0}, strong = 0.9, weak = 0.4;
    cause_subject subjects[3];
    for (uint32_t i = 0; i < 3; i++) {
        subjects[i] = (cause_subject){.id = names[i],
                                      .states = states,
                                      .state_count = 2,
                                      .base = &base[i],
                                      .base_margin = {1, 1},
                                      .keeps = 0,
                                      .keeps_margin = {1, 1},
                                      .has_lever = i < 2};
    }
    cause_arrow arrows[2] = {{.from = 0, .to = 2, .at_least = &weak, .margin = {1, 1}},
                             {.from = 1, .to = 2, .at_least = &strong, .margin = {1, 1}}};
    static const uint32_t order[3] = {0, 1, 2};
    cause_model m = {
        .file = S("doubts"), .subjects = subjects, .count = 3, .arrows = arrows, .arrow_count = 2, .order = order};
    cause_known known[3] = {{.state = 1, .set = -1}, {.state = -1, .set = -1}, {.state = -1, .set = -1}};
    static const double weights[3] = {0, 0, 1};
    cause_case c = {.model = &m,
                    .known = known,
                    .weights = weights,
                    .has_children = true,
                    .quarters = 1,
                    .draws = 64,
                    .households = 1024,
                    .considered = 2,
                    .seed = 7};
    cause_ranking out;
    err e = {0};
    assert_true(cause_rank(a, &c, &out, &e));
    /* b there: without a nothing changes where b alone brings c about: 0.4 · 0.1 = 0.04; without b: 0.9 · 0.6 = 0.54.
     * b not there: 0.4 and 0. */
    assert_true(fabs(out.mass[1][1] - 0.3) < 1e-12);
    assert_int_equal(out.singles[0].levers[0], 0);
    assert_true(fabs(out.singles[0].relief - (0.3 * 0.04 + 0.7 * 0.4)) < 0.01);
    assert_true(fabs(out.singles[1].relief - 0.3 * 0.54) < 0.01);
    assert_int_equal(out.singles[0].first, 64);
    assert_true(out.doubt_count >= 1);
    assert_int_equal(out.doubts[0].subject, 1);
    assert_int_equal(out.doubts[0].if_there, 1);
    assert_int_equal(out.doubts[0].if_not, 0);
    assert_true(fabs(out.doubts[0].gain - 0.3 * (0.54 - 0.04)) < 0.02);
    assert_true(fabs(out.pairs[0].relief - (0.7 * 0.4 + 0.3 * 0.94)) < 0.015);
    arena_free(a);
}

/* Levers of children are none without children, and what is of children is nowhere. */
static void test_without_children(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        cause_model *m = testing_model(a, &r, T_SUBJECTS, (cause_margin){0.5, 2});
        cause_subject *subjects = ARENA_ARRAY(a, cause_subject, m->count);
        memcpy(subjects, m->subjects, m->count * sizeof *subjects);
        subjects[1].of_child = true;
        m->subjects = subjects;
        cause_known known[T_SUBJECTS] = {{-1, -1, NULL}, {-1, -1, NULL}, {-1, -1, NULL}, {-1, -1, NULL}};
        static const double weights[T_SUBJECTS] = {1, 1, 1, 1};
        cause_case c = {.model = m,
                        .known = known,
                        .weights = weights,
                        .quarters = 2,
                        .draws = 8,
                        .households = 128,
                        .considered = 3,
                        .seed = seed};
        cause_ranking out, again;
        err e = {0};
        assert_true(cause_rank(a, &c, &out, &e) && cause_rank(a, &c, &again, &e));
        assert_true(out.mass[1][0] == 1);
        for (uint32_t i = 0; i < out.single_count; i++) {
            assert_int_not_equal(out.singles[i].levers[0], 1);
            assert_true(out.singles[i].improved == NULL || out.singles[i].improved[1] == 0);
            assert_true(out.singles[i].relief == again.singles[i].relief);
            assert_true(out.singles[i].low <= out.singles[i].relief + 1e-12 || c.draws < 3);
        }
        arena_free(a);
    }
}

static void test_refused(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(3);
    cause_model *m = testing_model(a, &r, 2, (cause_margin){1, 1});
    cause_known known[2] = {{-1, -1, NULL}, {-1, -1, NULL}};
    double weights[2] = {1, 1};
    const cause_case good = {
        .model = m, .known = known, .weights = weights, .quarters = 1, .draws = 1, .households = 128, .considered = 1};
    cause_case bad[8] = {good, good, good, good, good, good, good, good};
    cause_ranking out;
    err e = {0};
    bad[0].quarters = 0;
    bad[1].quarters = CAUSE_QUARTERS_MAX + 1;
    bad[2].draws = 0;
    bad[3].draws = CAUSE_DRAWS_MAX + 1;
    bad[4].households = 100;
    bad[5].households = CAUSE_HOUSEHOLDS_MAX + BLOCK;
    bad[6].considered = 0;
    bad[7].considered = 13;
    assert_true(cause_rank(a, &good, &out, &e));
    for (int i = 0; i < 8; i++) {
        assert_false(cause_rank(a, &bad[i], &out, &e));
        assert_int_equal(e.kind, ERR_INPUT);
    }
    known[1].set = 0;
    assert_false(cause_rank(a, &good, &out, &e));
    known[1].set = -1;
    weights[0] = -1;
    assert_false(cause_rank(a, &good, &out, &e));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_explained),        cmocka_unit_test(test_levers),  cmocka_unit_test(test_doubts),
        cmocka_unit_test(test_without_children), cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("levers", tests, NULL, NULL);
}
