#include "cause/cause.h"

#include <math.h>
#include <setjmp.h>
#include <time.h>

#include <cmocka.h>

#include "cause/brute.h"
#include "cause/cause_testing.h"

#include "base/banned.h"

/* How often cannot-be and how often an answer came out, so that the test shows that it saw both. */
typedef struct tally {
    int answers, impossible, limited;
} tally;

static cause_posterior infer_good(arena *a, const cause_net *net, const cause_known *known)
{
    cause_posterior p = {0};
    err e = {0};
    if (!cause_infer(a, net, known, CAUSE_MEMORY_DEFAULT, &p, &e)) {
        fail_msg(STR_FMT, STR_ARG(err_text(a, &e)));
    }
    return p;
}

static double most_apart(const cause_net *net, const cause_posterior *x, const cause_posterior *y)
{
    double most = fabs(x->log_evidence - y->log_evidence);
    for (uint32_t v = 0; v < net->count; v++) {
        for (uint32_t s = 0; s < net->variables[v].state_count; s++) {
            double apart = fabs(x->mass[v][s] - y->mass[v][s]);
            most = apart <= most ? most : apart; /* also when it is no number */
        }
    }
    return most;
}

/* INV-3, INV-4: refused below the bytes it says, good at them, and the same digits again. */
static void check_again(arena *a, const cause_net *net, const cause_known *known, const cause_posterior *p, tally *t)
{
    err e = {0};
    cause_posterior again = {0};
    assert_true(cause_infer(a, net, known, p->bytes, &again, &e));
    assert_memory_equal(&again.log_evidence, &p->log_evidence, sizeof p->log_evidence);
    for (uint32_t v = 0; v < net->count; v++) {
        assert_memory_equal(again.mass[v], p->mass[v], net->variables[v].state_count * sizeof(double));
    }
    if (p->bytes > 0) {
        again.bytes = 7;
        assert_false(cause_infer(a, net, known, p->bytes - 1, &again, &e));
        assert_int_equal(e.kind, ERR_LIMIT);
        assert_int_equal(again.bytes, 7);
        t->limited++;
    }
}

static void compare(arena *a, const cause_net *net, const cause_known *known, uint64_t seed, tally *t)
{
    cause_posterior wanted = {0}, got = {.bytes = 7};
    err e = {0}, f = {0};
    bool can = cause_brute(a, net, known, &wanted, &e);
    bool good = cause_infer(a, net, known, CAUSE_MEMORY_DEFAULT, &got, &f);
    if (can != good) {
        fail_msg("seed %llu: %s, but by enumeration %s", (unsigned long long)seed, good ? "good" : f.message,
                 can ? "good" : e.message);
    }
    if (!can) {
        assert_int_equal(e.kind, ERR_RULE);
        assert_int_equal(f.kind, ERR_RULE);
        assert_int_equal(got.bytes, 7);
        t->impossible++;
        return;
    }
    double apart = most_apart(net, &wanted, &got);
    if (!(apart <= 1e-10)) {
        fail_msg("seed %llu: %g apart", (unsigned long long)seed, apart);
    }
    check_again(a, net, known, &got, t);
    t->answers++;
}

static void test_random(void **state)
{
    (void)state;
    uint64_t first = (uint64_t)time(NULL) * 1000;
    tally t = {0};
    arena *a = arena_new();
    print_message("# seeds from %llu\n", (unsigned long long)first);
    for (uint64_t seed = first; seed < first + 600; seed++) {
        rng r = rng_from_seed(seed);
        cause_net net = testing_net(a, &r);
        assert_true(net.count > 1);
        if (cause_brute_joint(&net) <= 1 << 14) {
            compare(a, &net, cause_nothing_known(a, &net), seed, &t);
            for (int i = 0; i < 6; i++) {
                compare(a, &net, testing_known(a, &r, &net), seed, &t);
            }
        }
        arena_reset(a);
    }
    arena_free(a);
    print_message("# %d answers, %d impossible, %d refused for memory\n", t.answers, t.impossible, t.limited);
    assert_true(t.answers > 1000 && t.impossible > 100 && t.limited > 100);
}

/* A net with other numbers, where there were some, and rows that sum to one where they did. */
static cause_net drawn(arena *a, rng *r, const cause_net *net)
{
    cause_net other = *net;
    cause_variable *v = ARENA_ARRAY(a, cause_variable, net->count);
    for (uint32_t i = 0; i < net->count; i++) {
        double *table = ARENA_ARRAY(a, double, net->variables[i].table_size);
        v[i] = net->variables[i];
        for (size_t row = 0; row < v[i].table_size; row += v[i].state_count) {
            double sum = 0;
            for (uint32_t s = 0; s < v[i].state_count; s++) {
                table[row + s] = v[i].table[row + s] * (rng_unit(r) + 0.1);
                sum += table[row + s];
            }
            for (uint32_t s = 0; s < v[i].state_count; s++) {
                table[row + s] /= sum;
            }
        }
        v[i].table = table;
    }
    other.variables = v;
    return other;
}

static void test_plan(void **state)
{
    (void)state;
    uint64_t first = (uint64_t)time(NULL) * 1000;
    arena *a = arena_new(), *scratch = arena_new();
    int answers = 0;
    print_message("# seeds from %llu\n", (unsigned long long)first);
    for (uint64_t seed = first; seed < first + 300; seed++) {
        rng r = rng_from_seed(seed);
        cause_net net = testing_net(a, &r);
        const cause_known *known = testing_known(a, &r, &net);
        cause_plan *plan;
        err e = {0};
        bool can = cause_brute_joint(&net) <= 1 << 14 && cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &plan, &e);
        for (int i = 0; can && i < 5; i++) {
            cause_net other = drawn(a, &r, &net);
            cause_posterior wanted, got = {0};
            bool is_possible = cause_brute(a, &other, known, &wanted, &e);
            assert_int_equal(cause_run(a, scratch, plan, &other, &got, &e), is_possible);
            if (is_possible && !(most_apart(&other, &wanted, &got) <= 1e-10)) {
                fail_msg("seed %llu: %g apart", (unsigned long long)seed, most_apart(&other, &wanted, &got));
            }
            answers += is_possible;
            arena_reset(scratch);
        }
        arena_reset(a);
    }
    arena_free(scratch);
    arena_free(a);
    assert_true(answers > 500);
}

static void check_unlike(arena *a, const cause_plan *plan, const cause_net *net, const char *part)
{
    cause_posterior p = {.bytes = 7};
    err e = {0};
    rng r = rng_from_seed(1);
    uint16_t states[8] = {7};
    assert_false(cause_run(a, a, plan, net, &p, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_non_null(strstr(e.message, part));
    assert_int_equal(p.bytes, 7);
    e = (err){0};
    double log_evidence;
    assert_false(cause_sample(a, plan, net, &r, 1, states, &log_evidence, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_int_equal(states[0], 7);
}

/* A plan refuses a net that differs in what it relied on. */
static void test_unlike(void **state)
{
    (void)state;
    static const char head[] = "network n { }\nvariable a { type discrete [ 2 ] { s, t }; }\n"
                               "variable b { type discrete [ 2 ] { s, t }; }\n";
    static const struct {
        const char *text, *part; /* NULL: it is like it */
    } rows[] = {
        {"probability ( a ) { table 0.5, 0.5; }\nprobability ( b | a ) { (s) 1, 0; (t) 0.5, 0.5; }", NULL},
        {"probability ( a ) { table 1, 0; }\nprobability ( b | a ) { (s) 1, 0; (t) 0, 1; }", NULL},
        {"probability ( a ) { table 0.5, 0.5; }\nprobability ( b | a ) { (s) 0.9, 0.1; (t) 0.5, 0.5; }", "'b' gives a"},
        {"probability ( a ) { table 0.5, 0.5; }\nprobability ( b | a ) { (s) 1, 0; (t) 0.501, 0.5; }", "'b' has rows"},
        {"probability ( b ) { table 0.5, 0.5; }\nprobability ( a | b ) { (s) 1, 0; (t) 0.5, 0.5; }",
         "'a' has other parents"},
        {"probability ( a ) { table 0.5, 0.5; }\nprobability ( b ) { table 1, 0; }", "'b' has other parents"},
        {"variable c { type discrete [ 1 ] { s }; }\nprobability ( a ) { table 0.5, 0.5; }\n"
         "probability ( b | a ) { (s) 1, 0; (t) 0.5, 0.5; }\nprobability ( c ) { table 1; }",
         "3 variables"},
        {"network n { }\nvariable a { type discrete [ 2 ] { s, t }; }\n"
         "variable b { type discrete [ 3 ] { s, t, u }; }\nprobability ( a ) { table 0.5, 0.5; }\n"
         "probability ( b | a ) { (s) 1, 0, 0; (t) 0.5, 0.5, 0; }",
         "'b' has another number of states"},
    };
    arena *a = arena_new();
    cause_plan *plan = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cause_net net;
        cause_posterior p;
        err e = {0};
        bool is_whole = strncmp(rows[i].text, "network", 7) == 0;
        str text = str_printf(a, "%s%s\n", is_whole ? "" : head, rows[i].text);
        assert_true(cause_read_bif(a, S("like.bif"), text, &net, &e));
        if (i == 0) {
            cause_known *known = cause_nothing_known(a, &net);
            known[1].state = 1; /* so a is t */
            assert_true(cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &plan, &e));
        }
        if (rows[i].part != NULL) {
            check_unlike(a, plan, &net, rows[i].part);
        } else {
            assert_int_equal(cause_run(a, a, plan, &net, &p, &e), i == 0);
            assert_true(i == 0 || e.kind == ERR_RULE);
        }
    }
    arena_free(a);
}

/* Enumeration itself, by hand: rain 0.3; the street is wet 0.9 with it and 0.1 without. */
static void test_by_hand(void **state)
{
    (void)state;
    arena *a = arena_new();
    cause_net net;
    err e = {0};
    assert_true(
        cause_read_bif(a, S("rain.bif"),
                       S("network n { }\nvariable rain { type discrete [ 2 ] { yes, no }; }\n"
                         "variable wet { type discrete [ 2 ] { yes, no }; }\nprobability ( rain ) { table 0.3, 0.7; }\n"
                         "probability ( wet | rain ) { (yes) 0.9, 0.1; (no) 0.1, 0.9; }\n"),
                       &net, &e));
    static const double twice[] = {4, 2};
    static const struct {
        cause_known rain, wet;
        double evidence, rain_yes, wet_yes;
    } rows[] = {
        {{-1, -1, NULL}, {-1, -1, NULL}, 1, 0.3, 0.34},
        {{-1, -1, NULL}, {0, -1, NULL}, 0.34, 0.27 / 0.34, 1},
        {{-1, -1, NULL}, {-1, 0, NULL}, 1, 0.3, 1},
        {{-1, 1, NULL}, {-1, -1, NULL}, 1, 0, 0.1},
        {{-1, -1, NULL}, {-1, -1, twice}, 2.68, (0.27 * 4 + 0.03 * 2) / 2.68, 1.36 / 2.68},
        {{0, -1, NULL}, {-1, -1, NULL}, 0.3, 1, 0.9},
        {{0, 0, NULL}, {1, -1, twice}, 0.2, 1, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cause_known known[] = {rows[i].rain, rows[i].wet};
        cause_posterior by_brute, p = infer_good(a, &net, known);
        assert_true(cause_brute(a, &net, known, &by_brute, &e));
        assert_true(most_apart(&net, &p, &by_brute) < 1e-14);
        assert_true(fabs(p.log_evidence - log(rows[i].evidence)) < 1e-14);
        assert_true(fabs(p.mass[0][0] - rows[i].rain_yes) < 1e-14);
        assert_true(fabs(p.mass[1][0] - rows[i].wet_yes) < 1e-14);
        /* wet is seen: what is left of its table, 2 numbers, the clique of rain, 2, and its messages, 1 and 1 */
        assert_true(i != 1 || p.bytes == 6 * sizeof(double));
    }
    arena_free(a);
}

/* A cause of two states, as likely as each other, with so many effects, all by the same rows. */
static cause_net with_effects(arena *a, int effects, const char *rows)
{
    cause_net net;
    err e = {0};
    buf b = buf_in(a);
    buf_put(&b,
            S("network n { }\nvariable c { type discrete [ 2 ] { s, t }; }\nprobability ( c ) { table 0.5, 0.5; }\n"));
    for (int i = 0; i < effects; i++) {
        buf_printf(&b, "variable e%d { type discrete [ 2 ] { s, t }; }\nprobability ( e%d | c ) { %s }\n", i, i, rows);
    }
    assert_true(cause_read_bif(a, S("effects.bif"), buf_str(&b), &net, &e));
    return net;
}

/* One cause with many effects, all seen: the odds are (2/3)^seen (8/7)^(effects − seen). */
static void test_many_effects(void **state)
{
    (void)state;
    enum { EFFECTS = 3000, SEEN = 180 };
    arena *a = arena_new();
    cause_net net = with_effects(a, EFFECTS, "(s) 0.2, 0.8; (t) 0.3, 0.7;");
    cause_known *known = cause_nothing_known(a, &net);
    for (int i = 0; i < EFFECTS; i++) {
        known[1 + i].state = i < SEEN ? 0 : 1;
    }
    cause_posterior p = infer_good(a, &net, known);
    double s = log(0.5) + SEEN * log(0.2) + (EFFECTS - SEEN) * log(0.8);
    double t = log(0.5) + SEEN * log(0.3) + (EFFECTS - SEEN) * log(0.7);
    double wanted = fmax(s, t) + log1p(exp(-fabs(s - t)));
    assert_true(fabs(p.log_evidence - wanted) < 1e-12 * fabs(wanted));
    assert_true(fabs(p.mass[0][0] - 1 / (1 + exp(t - s))) < 1e-9);
    arena_free(a);
}

/* By which factor all likelihoods of a variable are smaller or larger does not matter, beside the logarithm of it. */
static void test_likelihoods(void **state)
{
    (void)state;
    enum { EFFECTS = 12 };
    static const double factors[] = {1, 1e-300, 1e300, 1e-100};
    arena *a = arena_new();
    cause_net net = with_effects(a, EFFECTS, "(s) 0.2, 0.8; (t) 0.3, 0.7;");
    cause_posterior first = {0};
    for (size_t k = 0; k < sizeof factors / sizeof factors[0]; k++) {
        cause_known *known = cause_nothing_known(a, &net);
        for (int i = 0; i <= EFFECTS; i++) {
            double *likelihood = ARENA_ARRAY(a, double, 2);
            likelihood[0] = 3 * factors[k];
            likelihood[1] = 1 * factors[k];
            known[i].likelihood = likelihood;
            known[i].state = i == 1 ? 0 : -1;
        }
        cause_posterior p = infer_good(a, &net, known);
        first = k == 0 ? p : first;
        double moved = (EFFECTS + 1) * log(factors[k]);
        assert_true(fabs(p.log_evidence - first.log_evidence - moved) < 1e-14 * fabs(moved) + 1e-14);
        assert_true(fabs(p.mass[0][0] - first.mass[0][0]) < 1e-14 && fabs(p.mass[2][0] - first.mass[2][0]) < 1e-14);
    }
    arena_free(a);
}

/* First everything speaks for s, until t is 1e-340 of it; then more speaks for t. Doubles cannot hold that: it is
 * refused, never guessed. */
static void test_lost(void **state)
{
    (void)state;
    enum { FOR_S = 340, FOR_T = 440 };
    arena *a = arena_new();
    cause_net net = with_effects(a, FOR_S + FOR_T, "(s) 0.5, 0.5; (t) 0.05, 0.95;");
    err e = {0};
    cause_known *known = cause_nothing_known(a, &net);
    static const double for_t[2] = {1, 10};
    for (int i = 0; i < FOR_S; i++) {
        known[1 + i].state = 0;
    }
    cause_posterior p = {.bytes = 7};
    bool good = cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e);
    assert_true(good ? p.mass[0][1] < 1e-300 : e.kind == ERR_LIMIT);
    known[0].likelihood = for_t;
    for (int i = FOR_S; i < FOR_S + FOR_T; i++) { /* each 1.9 for t */
        known[1 + i].state = 1;
    }
    p.bytes = 7;
    if (cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e)) {
        double odds = log(10) - FOR_S * log(10) + FOR_T * log(1.9);
        assert_true(fabs(log(p.mass[0][1] / p.mass[0][0]) - odds) < 1e-9);
    } else {
        assert_int_equal(e.kind, ERR_LIMIT);
        assert_int_equal(p.bytes, 7);
    }
    arena_free(a);
}

/* Parents of one state make no table larger, yet there may not be any number of them. */
static void test_parents(void **state)
{
    (void)state;
    arena *a = arena_new();
    for (int parents = CAUSE_PARENTS_MAX; parents <= CAUSE_PARENTS_MAX + 1; parents++) {
        cause_net net;
        err e = {0};
        buf b = buf_in(a), names = buf_in(a), row = buf_in(a);
        buf_put(&b, S("network n { }\nvariable v { type discrete [ 2 ] { s, t }; }\n"));
        for (int i = 0; i < parents; i++) {
            buf_printf(&b, "variable p%d { type discrete [ 1 ] { s }; }\nprobability ( p%d ) { table 1; }\n", i, i);
            buf_printf(&names, "%sp%d", i > 0 ? ", " : "", i);
            buf_printf(&row, "%ss", i > 0 ? ", " : "");
        }
        buf_printf(&b, "probability ( v | " STR_FMT " ) { (" STR_FMT ") 0.3, 0.7; }\n", STR_ARG(buf_str(&names)),
                   STR_ARG(buf_str(&row)));
        bool good = cause_read_bif(a, S("parents.bif"), buf_str(&b), &net, &e);
        assert_int_equal(good, parents == CAUSE_PARENTS_MAX);
        if (good) {
            cause_known *known = cause_nothing_known(a, &net);
            known[1].state = 0;
            cause_posterior p = infer_good(a, &net, known);
            assert_true(fabs(p.mass[0][1] - 0.7) < 1e-15);
        } else {
            assert_int_equal(e.kind, ERR_LIMIT);
        }
    }
    arena_free(a);
}

/* What the search for an order took, n²/8 bytes and more, is not kept with the plan. */
static void test_plan_bytes(void **state)
{
    (void)state;
    enum { STEPS = 16000, BYTES_MAX = 24 << 20 };
    arena *a = arena_new(), *of_net = arena_new();
    cause_net net;
    cause_plan *plan;
    err e = {0};
    buf b = buf_in(of_net);
    buf_put(&b, S("network n { }\n"));
    for (int i = 0; i < STEPS; i++) {
        buf_printf(&b, "variable x%d { type discrete [ 2 ] { s, t }; }\n", i);
        buf_printf(&b, i == 0 ? "probability ( x%d ) { table 0.5, 0.5; }\n" : "probability ( x%d | x%d ) ", i, i - 1);
        buf_put(&b, i == 0 ? S("") : S("{ (s) 0.9, 0.1; (t) 0.2, 0.8; }\n"));
    }
    assert_true(cause_read_bif(of_net, S("chain.bif"), buf_str(&b), &net, &e));
    assert_true(STEPS / 8 * STEPS > BYTES_MAX);
    assert_true(cause_prepare(a, &net, cause_nothing_known(of_net, &net), CAUSE_MEMORY_DEFAULT, &plan, &e));
    assert_true(a->total_bytes < BYTES_MAX);
    arena_free(of_net);
    arena_free(a);
}

/* A chain of 3,000 steps, each seen through a glass: its probability is far below the least double, its logarithm is
 * not. The measure is the forward recursion of hidden Markov models, divided by its sum at each step (Rabiner 1989). */
static void test_chain(void **state)
{
    (void)state;
    enum { STEPS = 3000 };
    static const double stay[2][2] = {{0.9, 0.1}, {0.2, 0.8}}, shows[2][2] = {{0.7, 0.3}, {0.1, 0.9}};
    arena *a = arena_new();
    cause_net net;
    err e = {0};
    buf b = buf_in(a);
    buf_put(&b, S("network n { }\n"));
    for (int i = 0; i < STEPS; i++) {
        buf_printf(&b,
                   "variable x%d { type discrete [ 2 ] { s, t }; }\nvariable y%d { type discrete [ 2 ] { s, t }; }\n",
                   i, i);
        buf_printf(&b, "probability ( y%d | x%d ) { (s) 0.7, 0.3; (t) 0.1, 0.9; }\n", i, i);
        if (i == 0) {
            buf_put(&b, S("probability ( x0 ) { table 0.5, 0.5; }\n"));
        } else {
            buf_printf(&b, "probability ( x%d | x%d ) { (s) 0.9, 0.1; (t) 0.2, 0.8; }\n", i, i - 1);
        }
    }
    assert_true(cause_read_bif(a, S("chain.bif"), buf_str(&b), &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    rng r = rng_from_seed(17);
    double now[2] = {0.5, 0.5}, wanted = 0;
    for (int i = 0; i < STEPS; i++) {
        int seen = (int)rng_below(&r, 2);
        known[2 * i + 1].state = seen;
        double x = i == 0 ? now[0] : now[0] * stay[0][0] + now[1] * stay[1][0];
        double y = i == 0 ? now[1] : now[0] * stay[0][1] + now[1] * stay[1][1];
        x *= shows[0][seen];
        y *= shows[1][seen];
        wanted += log(x + y);
        now[0] = x / (x + y);
        now[1] = y / (x + y);
    }
    cause_posterior p = infer_good(a, &net, known);
    assert_true(p.log_evidence < -1000 && fabs(p.log_evidence - wanted) < 1e-12 * fabs(wanted));
    assert_true(fabs(p.mass[2 * (STEPS - 1)][0] - now[0]) < 1e-12);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_by_hand),      cmocka_unit_test(test_random),
                                       cmocka_unit_test(test_plan),         cmocka_unit_test(test_unlike),
                                       cmocka_unit_test(test_many_effects), cmocka_unit_test(test_chain),
                                       cmocka_unit_test(test_lost),         cmocka_unit_test(test_likelihoods),
                                       cmocka_unit_test(test_parents),      cmocka_unit_test(test_plan_bytes)};
    return cmocka_run_group_tests_name("infer", tests, NULL, NULL);
}
