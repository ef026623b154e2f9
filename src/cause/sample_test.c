#include "cause/cause.h"

#include <math.h>
#include <setjmp.h>

#include <cmocka.h>

#include "cause/brute.h"
#include "cause/cause_testing.h"
#include "cause/engine.h"

#include "base/banned.h"

static double log_evidence; /* of the last draws */

enum { DRAWS = 20000 };

/* Whether this can be at all: every table gives it a chance, and so does what is known. */
static bool can_be(const cause_net *net, const cause_known *known, const uint16_t *states)
{
    for (uint32_t v = 0; v < net->count; v++) {
        const cause_variable *x = &net->variables[v];
        const cause_known *k = &known[v];
        int32_t s = states[v];
        size_t row = 0;
        for (uint32_t i = 0; i < x->parent_count; i++) {
            row = row * net->variables[x->parents[i]].state_count + states[x->parents[i]];
        }
        if (s >= (int32_t)x->state_count || (k->state >= 0 && k->state != s) || (k->set >= 0 && k->set != s) ||
            (k->likelihood != NULL && !(k->likelihood[s] > 0)) ||
            (k->set < 0 && !(x->table[row * x->state_count + (size_t)s] > 0))) {
            return false;
        }
    }
    return true;
}

/* So many times in DRAWS, beside a chance: within five standard errors, and five times for what is rare. */
static bool is_near(double times, double chance)
{
    double variance = fmax(DRAWS * chance * (1 - chance), 0); /* a chance of one may be a little more */
    return fabs(times - chance * DRAWS) <= 5 * sqrt(variance) + (chance > 0 ? 5 : 0);
}

/* What more is known when v is seen in this state. */
static const cause_known *and_seen(arena *a, const cause_net *net, const cause_known *known, uint32_t v, uint32_t state)
{
    cause_known *more = arena_array(a, net->count, sizeof *more);
    double *likelihood = ARENA_ARRAY(a, double, net->variables[v].state_count);
    memcpy(more, known, net->count * sizeof *more);
    likelihood[state] = known[v].likelihood != NULL ? known[v].likelihood[state] : 1;
    more[v].likelihood = likelihood;
    return more;
}

/* Every variable, and every pair, beside enumeration. */
static void check_draws(arena *a, const cause_net *net, const cause_known *known, const uint16_t *states, uint64_t seed)
{
    cause_posterior all, given;
    err e = {0};
    assert_true(cause_brute(a, net, known, &all, &e));
    for (uint32_t v = 0; v < net->count; v++) {
        for (uint32_t s = 0; s < net->variables[v].state_count; s++) {
            uint32_t times[TESTING_VARIABLES_MAX][TESTING_STATES_MAX] = {{0}};
            for (uint32_t h = 0; h < DRAWS; h++) {
                const uint16_t *row = states + (size_t)h * net->count;
                for (uint32_t w = 0; w < net->count && row[v] == s; w++) {
                    times[w][row[w]]++;
                }
            }
            bool is_possible = cause_brute(a, net, and_seen(a, net, known, v, s), &given, &e);
            for (uint32_t w = 0; w < net->count; w++) {
                for (uint32_t k = 0; k < net->variables[w].state_count; k++) {
                    double chance = is_possible ? all.mass[v][s] * given.mass[w][k] : 0;
                    if (!is_near(times[w][k], chance)) {
                        fail_msg("seed %llu: v%u = s%u with v%u = s%u %u times, and its chance is %g",
                                 (unsigned long long)seed, v, s, w, k, times[w][k], chance);
                    }
                }
            }
        }
    }
}

/* Whether some silent clique takes in what a child tells, and that depends on what the clique shares with its
 * parent. */
static bool has_told_silent(const cause_plan *p)
{
    for (uint32_t i = 0; i < p->t.count; i++) {
        const clique *c = p->t.sequence[i];
        uint32_t at = c->factor_count;
        for (const clique *child = c->children; c->is_silent && child != NULL; child = child->next) {
            if (!child->is_silent && p->draws[i].begins[at++].count > 0) {
                return true;
            }
        }
    }
    return false;
}

typedef struct tally {
    int answers, told;
} tally;

static void draw_and_check(arena *a, const cause_plan *plan, const cause_net *net, const cause_known *known,
                           uint64_t seed, tally *t)
{
    bool is_told = has_told_silent(plan);
    err e = {0};
    if (!is_told && t->answers > 200) {
        return; /* enough of those */
    }
    uint16_t *states = arena_array(a, (size_t)DRAWS * net->count, sizeof *states);
    rng r = rng_from_seed(seed);
    assert_true(cause_sample(a, plan, net, &r, DRAWS, states, &log_evidence, &e));
    for (uint32_t h = 0; h < DRAWS; h++) {
        assert_true(can_be(net, known, states + (size_t)h * net->count));
    }
    check_draws(a, net, known, states, seed);
    t->answers++;
    t->told += is_told;
}

static void test_random(void **state)
{
    (void)state;
    arena *a = arena_new();
    tally t = {0};
    for (uint64_t seed = 1; seed <= 10000; seed++) {
        rng r = rng_from_seed(seed);
        cause_net net = testing_net(a, &r);
        const cause_known *known = seed % 2 == 0 ? cause_nothing_known(a, &net) : testing_known(a, &r, &net);
        cause_plan *plan;
        err e = {0};
        if (cause_brute_joint(&net) <= 1 << 12 && cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &plan, &e)) {
            draw_and_check(a, plan, &net, known, seed, &t);
        }
        arena_reset(a);
    }
    arena_free(a);
    print_message("# %d answers, %d with a silent clique that is told\n", t.answers, t.told);
    assert_true(t.answers > 200 && t.told > 10);
}

/* The same plan, seed and count: the same draws; and the next ones are others. None at all is no mistake. */
static void test_again(void **state)
{
    (void)state;
    enum { COUNT = 64 };
    arena *a = arena_new();
    rng r = rng_from_seed(4), once = rng_from_seed(5), again = once;
    cause_net net = testing_net(a, &r);
    cause_plan *plan;
    err e = {0};
    uint16_t x[COUNT * TESTING_VARIABLES_MAX], y[COUNT * TESTING_VARIABLES_MAX];
    size_t bytes = COUNT * net.count * sizeof *x;
    assert_true(net.count > 1);
    assert_true(cause_prepare(a, &net, cause_nothing_known(a, &net), CAUSE_MEMORY_DEFAULT, &plan, &e));
    assert_true(cause_sample(a, plan, &net, &once, COUNT, x, &log_evidence, &e));
    assert_true(cause_sample(a, plan, &net, &again, COUNT, y, &log_evidence, &e));
    assert_memory_equal(x, y, bytes);
    assert_true(cause_sample(a, plan, &net, &again, COUNT, y, &log_evidence, &e));
    assert_memory_not_equal(x, y, bytes);
    assert_true(cause_sample(a, plan, &net, &again, 0, NULL, &log_evidence, &e));
    arena_free(a);
}

/* A chain of so many steps of which the end is seen: what is drawn follows the chain, and the chance of a change is
 * known. Nothing observed in between, so it is drawn by rows of silent cliques and of others. */
static void test_chain(void **state)
{
    (void)state;
    enum { STEPS = 60, HALF = STEPS / 2, COUNT = 5000 };
    arena *a = arena_new();
    cause_net net;
    err e = {0};
    buf b = buf_in(a);
    buf_put(&b, S("network n { }\n"));
    for (int i = 0; i < STEPS; i++) {
        buf_printf(&b, "variable x%d { type discrete [ 3 ] { s, t, u }; }\n", i);
        buf_printf(&b, "probability ( x%d%s", i, i == 0 ? " ) { table 1, 0, 0; }\n" : " | ");
        if (i > 0) {
            buf_printf(&b, "x%d ) { (s) 0.9, 0.1, 0; (t) 0, 0.9, 0.1; (u) 0, 0, 1; }\n", i - 1);
        }
    }
    assert_true(cause_read_bif(a, S("chain.bif"), buf_str(&b), &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    known[HALF].state = 1; /* s … s t … t, and from there on t … t u … u: each place of the first change is as likely */
    cause_plan *plan;
    rng r = rng_from_seed(9);
    uint16_t *states = ARENA_ARRAY(a, uint16_t, COUNT * STEPS);
    uint32_t changes[STEPS] = {0}, still = 0;
    assert_true(cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &plan, &e));
    assert_true(cause_sample(a, plan, &net, &r, COUNT, states, &log_evidence, &e));
    for (int h = 0; h < COUNT; h++) {
        const uint16_t *x = states + (size_t)h * STEPS;
        for (int i = 1; i < STEPS; i++) {
            assert_true(x[i] == x[i - 1] || x[i] == x[i - 1] + 1);
            changes[i] += x[i] == 1 && x[i - 1] == 0;
        }
        still += x[STEPS - 1] == 1;
    }
    double each = (double)COUNT / HALF, after = COUNT * pow(0.9, STEPS - 1 - HALF);
    for (int i = 1; i <= HALF; i++) {
        assert_true(fabs(changes[i] - each) <= 5 * sqrt(each));
    }
    assert_true(fabs(still - after) <= 5 * sqrt(after));
    arena_free(a);
}

static void check_refused(arena *a, const cause_net *net, const cause_known *known, err_kind kind)
{
    enum { COUNT = 2 };
    cause_plan *plan;
    err e = {0};
    rng r = rng_from_seed(1), before = r;
    uint16_t *states = arena_array(a, (size_t)COUNT * net->count, sizeof *states);
    states[0] = UINT16_MAX;
    assert_true(cause_prepare(a, net, known, CAUSE_MEMORY_DEFAULT, &plan, &e));
    assert_false(cause_sample(a, plan, net, &r, COUNT, states, &log_evidence, &e));
    assert_int_equal(e.kind, kind);
    assert_int_equal(states[0], UINT16_MAX);
    assert_memory_equal(&r, &before, sizeof r);
}

/* a = b and b = c, yet a is not c: no table shows by itself that this cannot be. */
static void test_impossible(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_net net;
    err e = {0};
    buf b = buf_in(a);
    buf_put(&b, S("network n { }\n"));
    for (int i = 0; i < 6; i++) {
        buf_printf(&b, "variable v%d { type discrete [ 2 ] { s, t }; }\n", i);
        if (i < 3) {
            buf_printf(&b, "probability ( v%d ) { table 0.5, 0.5; }\n", i);
        } else {
            buf_printf(&b, "probability ( v%d | v%d, v%d ) { (s, s) 1, 0; (s, t) 0, 1; (t, s) 0, 1; (t, t) 1, 0; }\n",
                       i, i - 3, (i - 2) % 3);
        }
    }
    assert_true(cause_read_bif(a, S("same.bif"), buf_str(&b), &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    known[3].state = known[4].state = 0;
    known[5].state = 1;
    check_refused(a, &net, known, ERR_RULE);
    arena_free(a);
}

/* A cause with so many effects that all speak for one of its states: the other is less likely than a double can say. */
static void test_lost(void **state)
{
    (void)state;
    enum { EFFECTS = 340 };
    arena *a = arena_new();
    cause_net net;
    err e = {0};
    buf b = buf_in(a);
    buf_put(&b, S("network n { }\nvariable c { type discrete [ 2 ] { s, t }; }\n"));
    buf_put(&b, S("probability ( c ) { table 0.5, 0.5; }\n"));
    for (int i = 0; i < EFFECTS; i++) {
        buf_printf(&b, "variable e%d { type discrete [ 2 ] { s, t }; }\n", i);
        buf_printf(&b, "probability ( e%d | c ) { (s) 0.5, 0.5; (t) 0.05, 0.95; }\n", i);
    }
    assert_true(cause_read_bif(a, S("effects.bif"), buf_str(&b), &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    for (int i = 0; i < EFFECTS; i++) {
        known[1 + i].state = 0;
    }
    check_refused(a, &net, known, ERR_LIMIT);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random), cmocka_unit_test(test_again),
                                       cmocka_unit_test(test_chain), cmocka_unit_test(test_impossible),
                                       cmocka_unit_test(test_lost)};
    return cmocka_run_group_tests_name("sample", tests, NULL, NULL);
}
