/* Minimal sets, and the cheapest hitting set below them, against all subsets of a few things. SEED=n for other random questions. */
#include "base/hitting.h"
#include "base/minimal.h"
#include "base/rng.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/banned.h"

enum { THINGS = 14, SETS = 1 << THINGS, ROUNDS = 600, TERMS = 12 };

static arena *memory;

/* A random question that stays yes: some term is in the set as a whole, or of each clause something is. Knows what it was asked. */
typedef struct question {
    uint32_t n, terms, term[TERMS];
    bool clauses;
    bool yes[SETS];       /* by set, as bits */
    uint32_t times[SETS]; /* asked */
    uint64_t asked, again;
} question;

static question q;

static uint32_t seed(void)
{
    const char *given = getenv("SEED");
    uint32_t s = given != NULL ? (uint32_t)strtoul(given, NULL, 10) : 20261123;
    printf("seed %u\n", s);
    return s;
}

static bool evaluate(const question *of, uint32_t set)
{
    for (uint32_t t = 0; t < of->terms; t++) {
        bool met = of->clauses ? (of->term[t] & set) != 0 : (of->term[t] & set) == of->term[t];
        if (met != of->clauses) {
            return met;
        }
    }
    return of->clauses;
}

static void make_question(rng *r)
{
    q = (question){.n = (uint32_t)rng_below(r, THINGS + 1), .terms = (uint32_t)rng_below(r, TERMS + 1)};
    q.clauses = rng_below(r, 2) == 0;
    uint64_t share = 1 + rng_below(r, 6);
    for (uint32_t t = 0; t < q.terms; t++) {
        for (uint32_t i = 0; i < q.n; i++) {
            q.term[t] |= (uint32_t)(rng_below(r, 8) < share) << i;
        }
    }
    for (uint32_t set = 0; set < 1u << q.n; set++) {
        q.yes[set] = evaluate(&q, set);
    }
}

static bool ask(void *context, const bool *in)
{
    question *of = context;
    uint32_t set = 0;
    for (uint32_t i = 0; i < of->n; i++) {
        set |= (uint32_t)in[i] << i;
    }
    of->asked++;
    of->again += of->times[set]++ > 0;
    return of->yes[set];
}

static bool is_minimal(uint32_t set)
{
    bool good = q.yes[set];
    for (uint32_t i = 0; i < q.n; i++) {
        good = good && ((set >> i & 1) == 0 || !q.yes[set & ~(1u << i)]);
    }
    return good;
}

static uint64_t cost_of(uint32_t set, const uint64_t *cost)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < THINGS; i++) {
        sum += (set >> i & 1) != 0 ? cost[i] : 0;
    }
    return sum;
}

static uint32_t set_of(const uint32_t *items, uint32_t n)
{
    uint32_t set = 0;
    for (uint32_t i = 0; i < n; i++) {
        assert_true(items[i] < q.n && (i == 0 || items[i - 1] < items[i]));
        set |= 1u << items[i];
    }
    return set;
}

/* Ones, small costs, or layers. */
static const uint64_t *make_costs(rng *r, uint64_t *cost)
{
    uint8_t layer[THINGS];
    uint64_t kind = rng_below(r, 4);
    for (uint32_t i = 0; i < THINGS; i++) {
        cost[i] = kind < 2 ? 1 : 1 + rng_below(r, 9);
        layer[i] = (uint8_t)rng_below(r, 4);
    }
    if (kind == 3) {
        assert_true(minimal_layers(layer, THINGS, cost, NULL));
    }
    return kind == 0 ? NULL : cost;
}

static minimal *begin(const minimal_case *c)
{
    err e;
    minimal *m = minimal_begin(memory, c, &e);
    if (m == NULL) {
        fail_msg("%s", e.message);
    }
    return m;
}

/* ------------------------------------------------------------------ against all sets */

/* All minimal sets that cost at most `most` (0: all) are given, in order of cost, none twice; and the bound never lies. */
static void expect_all(minimal *m, const uint64_t *cost, uint64_t most)
{
    static bool given[SETS];
    memset(given, 0, sizeof given);
    const uint32_t *items;
    uint32_t n, wanted = 0;
    uint64_t before = 0;
    while (minimal_next(m, &items, &n) == MINIMAL_FOUND) {
        uint32_t set = set_of(items, n);
        assert_true(is_minimal(set) && !given[set]);
        assert_true(cost_of(set, cost) >= before && (most == 0 || cost_of(set, cost) <= most));
        before = cost_of(set, cost);
        given[set] = true;
        assert_true(minimal_bound(m) >= before);
        wanted--;
    }
    for (uint32_t set = 0; set < 1u << q.n; set++) {
        wanted += is_minimal(set) && (most == 0 || cost_of(set, cost) <= most);
    }
    assert_int_equal(wanted, 0);
    assert_true(minimal_bound(m) == UINT64_MAX || (most > 0 && minimal_bound(m) == most + 1));
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_NONE);
}

static void test_all_sets(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    uint64_t asked = 0, again = 0, sets = 0, found = 0;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t cost[THINGS];
        make_question(&r);
        minimal_case c = {.count = q.n, .ask = ask, .context = &q, .questions = UINT64_MAX};
        c.cost = make_costs(&r, cost);
        c.most = rng_below(&r, 3) == 0 ? 1 + rng_below(&r, 6) : 0;
        minimal *m = begin(&c);
        expect_all(m, cost, c.most);
        assert_true(q.asked == minimal_questions(m));
        for (uint32_t set = 0; set < 1u << q.n; set++) {
            found += is_minimal(set);
        }
        asked += q.asked;
        again += q.again;
        sets += 1u << q.n;
        arena_reset(memory);
    }
    printf("%llu questions about %llu sets, of which %llu are minimal; %llu asked before\n", (unsigned long long)asked,
           (unsigned long long)sets, (unsigned long long)found, (unsigned long long)again);
    assert_true(found > ROUNDS);
    assert_int_equal(again, 0); /* INV-3 */
    assert_true(asked < sets / 10);
}

/* Stopped after any number of questions: what was given is as without a limit, and nothing else costs less than the bound. */
static void test_stopping(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    int stops = 0;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t cost[THINGS];
        make_question(&r);
        minimal_case c = {.count = q.n, .ask = ask, .context = &q, .questions = rng_below(&r, 60)};
        c.cost = make_costs(&r, cost);
        if (rng_below(&r, 4) == 0) {
            c.steps = 1 + rng_below(&r, 300);
        }
        minimal *m = begin(&c);
        static bool given[SETS];
        memset(given, 0, sizeof given);
        const uint32_t *items;
        uint32_t n;
        minimal_outcome o;
        while ((o = minimal_next(m, &items, &n)) == MINIMAL_FOUND) {
            uint32_t set = set_of(items, n);
            assert_true(is_minimal(set) && !given[set]);
            given[set] = true;
        }
        stops += o == MINIMAL_STOPPED;
        assert_true(q.asked <= c.questions && q.asked == minimal_questions(m));
        for (uint32_t set = 0; set < 1u << q.n; set++) {
            assert_true(!is_minimal(set) || given[set] ||
                        (o == MINIMAL_STOPPED && cost_of(set, cost) >= minimal_bound(m)));
        }
        assert_int_equal(minimal_next(m, &items, &n), o);
        arena_reset(memory);
    }
    assert_true(stops > ROUNDS / 10 && stops < ROUNDS);
}

/* ------------------------------------------------------------------ hitting sets */

static void test_hitting(void **state)
{
    (void)state;
    rng r = rng_from_seed(seed());
    int none = 0;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t cost[THINGS], before = 0, most = rng_below(&r, 2) == 0 ? 3 + rng_below(&r, 20) : 0;
        uint32_t needs[TERMS] = {0}, refused[TERMS] = {0}, n = 1 + (uint32_t)rng_below(&r, THINGS);
        make_costs(&r, cost);
        hitting *h = hitting_new(memory, n, cost);
        for (uint32_t k = 0; k < TERMS; k++) { /* one more of each, and again */
            uint32_t *items = ARENA_ARRAY(memory, uint32_t, 2 * THINGS), *others = items + THINGS, a = 0, b = 0;
            for (uint32_t i = 0; i < n; i++) {
                if (rng_below(&r, 3) == 0) {
                    needs[k] |= 1u << i;
                    items[a++] = i;
                }
                if (rng_below(&r, 3) == 0) {
                    refused[k] |= 1u << i;
                    others[b++] = i;
                }
            }
            hitting_need(h, items, a);
            hitting_refuse(h, others, b);
            uint64_t best = UINT64_MAX;
            for (uint32_t set = 0; set < 1u << n; set++) {
                bool good = most == 0 || cost_of(set, cost) <= most;
                for (uint32_t j = 0; j <= k; j++) {
                    good = good && (needs[j] & set) != 0 && (refused[j] & set) != refused[j];
                }
                best = good && cost_of(set, cost) < best ? cost_of(set, cost) : best;
            }
            bool in[THINGS];
            uint64_t steps = 1u << 20;
            hitting_outcome o = hitting_cheapest(h, most, &steps, in);
            assert_int_equal(o, best == UINT64_MAX ? HITTING_NONE : HITTING_FOUND);
            none += o == HITTING_NONE;
            uint32_t set = 0;
            for (uint32_t i = 0; i < n && o == HITTING_FOUND; i++) {
                set |= (uint32_t)in[i] << i;
            }
            for (uint32_t j = 0; j <= k && o == HITTING_FOUND; j++) {
                assert_true((needs[j] & set) != 0 && (refused[j] & set) != refused[j]);
            }
            assert_true(o == HITTING_NONE || (cost_of(set, cost) == best && hitting_bound(h) == best));
            assert_true(hitting_bound(h) >= before);
            before = hitting_bound(h);
        }
        arena_reset(memory);
    }
    assert_in_range(none, ROUNDS, ROUNDS * (TERMS - 1));
}

/* ------------------------------------------------------------------ known cases, limits, refusals */

/* Fano's plane: seven lines of three points; a line is also the smallest set that meets every line. */
static void test_plane(void **state)
{
    (void)state;
    static const uint32_t lines[] = {0x07, 0x19, 0x61, 0x2a, 0x52, 0x4c, 0x34};
    for (int clauses = 0; clauses < 2; clauses++) {
        q = (question){.n = 7, .terms = 7, .clauses = clauses != 0};
        memcpy(q.term, lines, sizeof lines);
        for (uint32_t set = 0; set < 128; set++) {
            q.yes[set] = evaluate(&q, set);
        }
        minimal_case c = {.count = 7, .ask = ask, .context = &q, .questions = UINT64_MAX};
        minimal *m = begin(&c);
        const uint32_t *items;
        uint32_t n;
        for (int k = 0; k < 7; k++) {
            assert_int_equal(minimal_next(m, &items, &n), MINIMAL_FOUND);
            assert_int_equal(n, 3);
        }
        assert_int_equal(minimal_next(m, &items, &n), MINIMAL_NONE);
    }
    arena_reset(memory);
}

/* Many things, of which a few matter: blocks keep the questions few. */
static bool ask_three(void *context, const bool *in)
{
    (void)context;
    return (in[17] && in[4444] && in[9999]) || (in[3] && in[9998]);
}

/* No limit, however it is said. */
static void test_no_limit(void **state)
{
    (void)state;
    static const uint64_t limits[] = {0, MINIMAL_COST_MAX, UINT64_MAX};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        minimal_case c = {.count = MINIMAL_THINGS_MAX, .ask = ask_three, .questions = 1000, .most = limits[i]};
        const uint32_t *items;
        uint32_t n;
        assert_int_equal(minimal_next(begin(&c), &items, &n), MINIMAL_FOUND);
        assert_int_equal(n, 2);
    }
}

static void test_many_things(void **state)
{
    (void)state;
    minimal_case c = {.count = MINIMAL_THINGS_MAX, .ask = ask_three, .questions = 1000};
    minimal *m = begin(&c);
    const uint32_t *items;
    uint32_t n;
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_FOUND);
    assert_int_equal(n, 2);
    assert_true(items[0] == 3 && items[1] == 9998);
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_FOUND);
    assert_int_equal(n, 3);
    assert_true(items[0] == 17 && items[1] == 4444 && items[2] == 9999);
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_NONE);
    assert_true(minimal_questions(m) < 250);
    arena_reset(memory);
}

/* At least half of the things: far too many minimal sets, and far too many cores. It stops, at the question it may not ask. */
static bool ask_half(void *context, const bool *in)
{
    uint32_t n = 0, count = *(const uint32_t *)context;
    for (uint32_t i = 0; i < count; i++) {
        n += in[i];
    }
    return n >= count / 2;
}

static void test_hopeless(void **state)
{
    (void)state;
    uint32_t count = 60, n;
    const uint32_t *items;
    minimal_case c = {.count = count, .ask = ask_half, .context = &count, .questions = 2000, .steps = 1 << 24};
    minimal *m = begin(&c);
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_STOPPED);
    assert_true(minimal_questions(m) <= 2000 && minimal_bound(m) > 1 && minimal_bound(m) <= count / 2);
    assert_int_equal(minimal_next(m, &items, &n), MINIMAL_STOPPED);
    arena_reset(memory);
}

/* A question that does not stay yes ends all the same. */
static bool ask_even(void *context, const bool *in)
{
    uint32_t n = 0;
    (void)context;
    for (uint32_t i = 0; i < 9; i++) {
        n += in[i] ? i + 1 : 0;
    }
    return n % 3 == 0;
}

static void test_not_monotone(void **state)
{
    (void)state;
    minimal_case c = {.count = 9, .ask = ask_even, .questions = 5000};
    minimal *m = begin(&c);
    const uint32_t *items;
    uint32_t n;
    int found = 0;
    while (minimal_next(m, &items, &n) == MINIMAL_FOUND) {
        found++;
    }
    assert_in_range(found, 1, 512);
    arena_reset(memory);
}

static void test_refusals(void **state)
{
    (void)state;
    err e;
    uint64_t nought[] = {1, 0}, huge[] = {MINIMAL_COST_MAX, 1}, cost[300];
    uint8_t layer[300];
    assert_null(minimal_begin(memory, &(minimal_case){.count = MINIMAL_THINGS_MAX + 1}, &e));
    assert_string_equal(e.message, "10001 things are more than the 10000 of which minimal sets are sought");
    assert_null(minimal_begin(memory, &(minimal_case){.count = 2, .cost = nought}, &e));
    assert_string_equal(e.message, "thing 1 costs nothing; a cost is 1 or more");
    assert_null(minimal_begin(memory, &(minimal_case){.count = 2, .cost = huge}, &e));
    assert_string_equal(e.message, "the costs of 2 things are together more than can be counted");
    for (int i = 0; i < 300; i++) {
        layer[i] = (uint8_t)(i % 5);
    }
    assert_true(minimal_layers(layer, 300, cost, &e)); /* 61^5 */
    assert_true(cost[0] == 1 && cost[1] == 61 && cost[4] == 61ull * 61 * 61 * 61);
    for (int i = 0; i < 300; i++) {
        layer[i] = (uint8_t)(i % 15);
    }
    cost[0] = 7;
    assert_false(minimal_layers(layer, 300, cost, &e)); /* 21^15 */
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_int_equal(cost[0], 7);
    arena_reset(memory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_sets), cmocka_unit_test(test_stopping),     cmocka_unit_test(test_hitting),
        cmocka_unit_test(test_plane),    cmocka_unit_test(test_no_limit),     cmocka_unit_test(test_many_things),
        cmocka_unit_test(test_hopeless), cmocka_unit_test(test_not_monotone), cmocka_unit_test(test_refusals),
    };
    memory = arena_new();
    int failed = cmocka_run_group_tests_name("minimal", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
