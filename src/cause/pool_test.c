/* Households of the pool against the exact posterior, draw by draw. */
#include "cause/pool.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

#include <cmocka.h>

#include "cause/model_testing.h"

#include "base/banned.h"

enum { HOUSEHOLDS = 1024, DRAWS = 48, MODELS = 40 };

typedef struct counting {
    double worst;
    uint32_t compared, relevant;
} counting;

/* How often each state stands in the rows, beside how likely it is with these sizes. */
static void compare_draw(arena *a, const cause_case *c, const cause_known *known, const cause_sizes *sizes,
                         const pool *p, const uint16_t *states, uint64_t seed, counting *n)
{
    cause_net net;
    cause_posterior exact;
    err e = {0};
    assert_true(cause_model_net(a, c->model, sizes, &net, &e) &&
                cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &exact, &e));
    for (uint32_t s = 0; s < c->model->count; s++) {
        for (uint32_t j = 0; j < c->model->subjects[s].state_count && pool_relevant(p)[s]; j++) {
            uint32_t times = 0;
            for (uint32_t h = 0; h < HOUSEHOLDS; h++) {
                times += states[(size_t)h * pool_variables(p) + s] == j;
            }
            double right = exact.mass[s][j], is = (double)times / HOUSEHOLDS;
            double deviations = fabs(is - right) / sqrt((right * (1 - right) + 1e-3) / HOUSEHOLDS);
            n->worst = deviations > n->worst ? deviations : n->worst;
            n->compared++;
            if (deviations > 5) {
                fail_msg("seed %llu: subject %u is in state %u in %g of households, and should be in %g",
                         (unsigned long long)seed, s, j, is, right);
            }
        }
        n->relevant += pool_relevant(p)[s];
    }
}

static void compare_model(uint64_t seed, counting *n)
{
    arena *a = arena_new(), *scratch = arena_new();
    rng r = rng_from_seed(seed);
    cause_model *m = testing_model(a, &r, T_SUBJECTS, (cause_margin){0.1, 10});
    cause_known seen[T_SUBJECTS] = {{0}};
    static const double soft[T_STATES] = {0, 1, 1}, weights[T_SUBJECTS];
    for (uint32_t i = 0; i < m->count; i++) {
        seen[i] = (cause_known){.state = -1, .set = -1, .likelihood = testing_chance(&r, 40) ? soft : NULL};
    }
    cause_case c = {.model = m,
                    .known = seen,
                    .weights = weights,
                    .has_children = true,
                    .quarters = 1,
                    .draws = DRAWS,
                    .households = HOUSEHOLDS,
                    .considered = 1,
                    .seed = seed};
    cause_sizes *sizes = cause_sizes_written(a, m);
    cause_net net;
    pool *p;
    err e = {0};
    assert_true(cause_model_net(a, m, sizes, &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    memcpy(known, seen, m->count * sizeof *known);
    if (pool_make(a, &c, courses_of(a, m), known, &p, &e)) { /* else what is seen cannot be */
        uint16_t *states = ARENA_ARRAY(a, uint16_t, (size_t)HOUSEHOLDS * pool_variables(p));
        for (uint32_t d = 0; d < DRAWS; d++) {
            arena_reset(scratch);
            assert_true(pool_draw(p, scratch, d, sizes, states, &e));
            compare_draw(scratch, &c, known, sizes, p, states, seed, n);
        }
    }
    arena_free(scratch);
    arena_free(a);
}

static void test_draws(void **state)
{
    (void)state;
    counting n = {0};
    for (uint64_t seed = 1; seed <= MODELS; seed++) {
        compare_model(seed, &n);
    }
    assert_true(n.compared > 1000 && n.relevant < MODELS * DRAWS * T_SUBJECTS);
    print_message("%u shares compared, the worst %.1f standard errors of as many households off\n", n.compared,
                  n.worst);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_draws)};
    return cmocka_run_group_tests_name("the pool", tests, NULL, NULL);
}
