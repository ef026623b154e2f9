/* Mechanisms against their own definition: every link, the leak and every guard thrown as dice of their own, all throws
 * enumerated. */
#include "cause/mechanism.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <time.h>

#include <cmocka.h>

#include "base/rng.h"

enum { CAUSES = 9, STATES = 3 };

static const str names[CAUSES + 1] = {{"effect", 6}, {"c1", 2}, {"c2", 2}, {"c3", 2}, {"c4", 2},
                                      {"c5", 2},     {"c6", 2}, {"c7", 2}, {"c8", 2}, {"c9", 2}};
static const str states[STATES] = {{"none", 4}, {"some", 4}, {"severe", 6}};

/* A chance of at least the second state, and one of at least the third; now and then nought or one. */
static void draw_row(rng *r, double *row)
{
    row[0] = rng_below(r, 8) == 0 ? (double)rng_below(r, 2) : rng_unit(r);
    row[1] = row[0] * (rng_below(r, 8) == 0 ? 0 : rng_unit(r));
}

typedef struct drawn {
    cause_node nodes[CAUSES + 1];
    cause_link links[CAUSES];
    cause_guard guards[CAUSES];
    double leak[CAUSES + 1][STATES - 1], at_least[CAUSES][(STATES - 1) * (STATES - 1)], keeps[CAUSES][STATES - 1];
    uint32_t causes;
} drawn;

/* The effect is node 0, its causes are roots; the first of them are links, the others guards. */
static void draw(rng *r, uint32_t causes, drawn *d)
{
    *d = (drawn){.causes = causes};
    uint32_t links = (uint32_t)rng_between(r, causes > 2 ? causes - 2 : 0, causes);
    for (uint32_t i = 0; i <= causes; i++) {
        draw_row(r, d->leak[i]);
        d->nodes[i] = (cause_node){.name = names[i], .states = states, .state_count = STATES, .leak = d->leak[i]};
    }
    for (uint32_t i = 0; i < causes; i++) {
        draw_row(r, d->at_least[i]);
        draw_row(r, d->at_least[i] + STATES - 1);
        d->keeps[i][0] = rng_unit(r);
        d->keeps[i][1] = rng_unit(r);
        d->links[i] = (cause_link){i + 1, d->at_least[i]};
        d->guards[i] = (cause_guard){links + i + 1, d->keeps[links + i < causes ? i : 0]};
    }
    d->nodes[0].links = d->links;
    d->nodes[0].link_count = links;
    d->nodes[0].guards = d->guards;
    d->nodes[0].guard_count = causes - links;
}

/* The chance of each state in a row of at-least chances. */
static void exactly(const double *at_least, double *out)
{
    out[0] = 1 - at_least[0];
    out[1] = at_least[0] - at_least[1];
    out[2] = at_least[1];
}

/* By throwing one after the other: the leak, each link whose cause is there, each guard that is there. */
static void by_throws(const drawn *d, const uint32_t *at, double *out)
{
    const cause_node *n = &d->nodes[0];
    exactly(n->leak, out);
    for (uint32_t i = 0; i < n->link_count; i++) {
        uint32_t s = at[n->links[i].from];
        double own[STATES] = {1, 0, 0}, worst[STATES] = {0};
        if (s > 0) {
            exactly(n->links[i].at_least + (size_t)(s - 1) * (STATES - 1), own);
        }
        for (uint32_t j = 0; j < STATES; j++) {
            for (uint32_t k = 0; k < STATES; k++) {
                worst[j > k ? j : k] += out[j] * own[k];
            }
        }
        memcpy(out, worst, sizeof worst);
    }
    for (uint32_t i = 0; i < n->guard_count; i++) {
        uint32_t s = at[n->guards[i].from];
        double keeps = s == 0 ? 1 : n->guards[i].keeps[s - 1];
        out[0] += (out[1] + out[2]) * (1 - keeps);
        out[1] *= keeps;
        out[2] *= keeps;
    }
}

/* Posteriors of effect and causes, the effect seen with this likelihood, by all joint states of the causes. */
static double by_enumeration(const drawn *d, const double *likelihood, double mass[CAUSES + 1][STATES])
{
    uint32_t at[CAUSES + 1] = {0};
    double total = 0;
    memset(mass, 0, sizeof(double[CAUSES + 1][STATES]));
    for (bool more = true; more;) {
        double weight = 1, effect[STATES], own[STATES];
        for (uint32_t i = 1; i <= d->causes; i++) {
            exactly(d->leak[i], own);
            weight *= own[at[i]];
        }
        by_throws(d, at, effect);
        for (uint32_t j = 0; j < STATES; j++) {
            double joint = weight * effect[j] * likelihood[j];
            total += joint;
            mass[0][j] += joint;
            for (uint32_t i = 1; i <= d->causes; i++) {
                mass[i][at[i]] += joint;
            }
        }
        uint32_t i = 1;
        while (i <= d->causes && ++at[i] == STATES) {
            at[i++] = 0;
        }
        more = i <= d->causes;
    }
    for (uint32_t i = 0; i <= d->causes; i++) {
        for (uint32_t j = 0; j < STATES; j++) {
            mass[i][j] /= total;
        }
    }
    return log(total);
}

static void compare(arena *a, const drawn *d, const double *likelihood, uint64_t seed)
{
    cause_net net;
    cause_posterior p;
    err e = {0};
    double wanted[CAUSES + 1][STATES];
    double log_evidence = by_enumeration(d, likelihood, wanted);
    if (!cause_net_of(a, S("drawn"), d->nodes, d->causes + 1, &net, &e)) {
        fail_msg("seed %llu: %s", (unsigned long long)seed, e.message);
    }
    cause_known *known = cause_nothing_known(a, &net);
    known[0].likelihood = likelihood;
    bool good = cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e);
    assert_int_equal(good, !isinf(log_evidence));
    if (!good) {
        return;
    }
    double apart = fabs(p.log_evidence - log_evidence);
    for (uint32_t i = 0; i <= d->causes; i++) {
        for (uint32_t j = 0; j < STATES; j++) {
            apart = fmax(apart, fabs(p.mass[i][j] - wanted[i][j]));
        }
    }
    if (!(apart <= 1e-11)) {
        fail_msg("seed %llu, %u causes: %g apart", (unsigned long long)seed, d->causes, apart);
    }
}

static void test_throws(void **state)
{
    (void)state;
    uint64_t first = (uint64_t)time(NULL) * 1000;
    arena *a = arena_new();
    print_message("# seeds from %llu\n", (unsigned long long)first);
    for (uint64_t seed = first; seed < first + 150; seed++) {
        rng r = rng_from_seed(seed);
        drawn d;
        draw(&r, (uint32_t)(seed % (CAUSES + 1)), &d);
        const double nothing[STATES] = {1, 1, 1}, seen[STATES] = {0, rng_unit(&r), rng_unit(&r)};
        compare(a, &d, nothing, seed);
        compare(a, &d, seen, seed);
        arena_reset(a);
    }
    arena_free(a);
}

/* Nine causes of three states would be one table of 59,049 numbers; no table is larger than a step. */
static void test_steps(void **state)
{
    (void)state;
    arena *a = arena_new();
    rng r = rng_from_seed(1);
    drawn d;
    cause_net net;
    err e = {0};
    draw(&r, CAUSES, &d);
    assert_true(cause_net_of(a, S("nine"), d.nodes, CAUSES + 1, &net, &e));
    assert_true(net.count > CAUSES + 1);
    for (uint32_t v = 0; v < net.count; v++) {
        assert_true(net.variables[v].table_size <= CAUSE_STEP_MAX && net.variables[v].sums_to_one);
    }
    arena_free(a);
}

/* Hundred causes, each of which alone does it one time in ten: two that are there do it 0.19 of the time. */
static void test_many(void **state)
{
    (void)state;
    enum { MANY = 100 };
    static const double leak[1] = {0}, half[1] = {0.5}, tenth[1] = {0.1};
    static const str two[2] = {{"no", 2}, {"yes", 3}};
    arena *a = arena_new();
    cause_node nodes[MANY + 1];
    cause_link links[MANY];
    cause_net net;
    cause_posterior p;
    err e = {0};
    nodes[MANY] = (cause_node){
        .name = S("effect"), .states = two, .state_count = 2, .leak = leak, .links = links, .link_count = MANY};
    for (uint32_t i = 0; i < MANY; i++) {
        nodes[i] = (cause_node){.name = str_printf(a, "c%u", i), .states = two, .state_count = 2, .leak = half};
        links[i] = (cause_link){i, tenth};
    }
    assert_true(cause_net_of(a, S("many"), nodes, MANY + 1, &net, &e));
    cause_known *known = cause_nothing_known(a, &net);
    assert_true(cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e));
    assert_float_equal(p.mass[MANY][0], pow(0.95, MANY), 1e-14);
    for (uint32_t i = 0; i < MANY; i++) {
        known[i].state = i == 7 || i == 93;
    }
    assert_true(cause_infer(a, &net, known, CAUSE_MEMORY_DEFAULT, &p, &e));
    assert_float_equal(p.mass[MANY][1], 0.19, 1e-14);
    arena_free(a);
}

static void test_refusals(void **state)
{
    (void)state;
    static const double good[2] = {0.5, 0.2}, rises[2] = {0.2, 0.5}, large[2] = {1.5, 0.2},
                        rows[4] = {0.5, 0.2, 0.6, 0.3};
    static const cause_link to_itself[1] = {{0, rows}}, to_nobody[1] = {{9, rows}}, twice[2] = {{1, rows}, {1, rows}};
    const struct {
        const double *leak;
        const cause_link *links;
        uint32_t count;
        const char *says;
    } cases[] = {
        {rises, NULL, 0, "'effect': 0.5 comes after 0.2"},
        {large, NULL, 0, "'effect': 1.5 is no chance"},
        {good, to_itself, 1, "effect"},
        {good, to_nobody, 1, "'effect' has a cause that is no variable"},
        {good, twice, 2, "'effect' has a cause that is named twice"},
    };
    arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cause_node nodes[2] = {{.name = names[0],
                                .states = states,
                                .state_count = STATES,
                                .leak = cases[i].leak,
                                .links = cases[i].links,
                                .link_count = cases[i].count},
                               {.name = names[1], .states = states, .state_count = STATES, .leak = good}};
        cause_net net = {.count = 77};
        err e = {0};
        assert_false(cause_net_of(a, S("bad"), nodes, 2, &net, &e));
        assert_int_equal(net.count, 77);
        assert_int_equal(e.kind, ERR_INPUT);
        if (str_find(str_of(e.message), str_of(cases[i].says)) < 0) {
            fail_msg("'%s' does not say '%s'", e.message, cases[i].says);
        }
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_throws),
        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_many),
        cmocka_unit_test(test_refusals),
    };
    return cmocka_run_group_tests_name("mechanisms", tests, NULL, NULL);
}
