/* The week's proposal: no rule broken, nobody in more than they can, and on small worlds the best by trying all. */
#include "match/week_checking.h"

#include "base/banned.h"

static const week_how plain = {.ring_max = 3, .chain_max = 3, .threads = 1};

static people make_world(arena *a, uint64_t seed, w_how how)
{
    rng r = rng_from_seed(seed);
    return w_world(a, &r, &how);
}

static week propose(arena *a, const people *p, const week_how *how)
{
    week k;
    err e = {0};
    near *n = near_new(a, p);
    if (!week_propose(a, n, how, &k, &e)) {
        fail_msg("%s", e.message);
    }
    return k;
}

/* ------------------------------------------------------------------ rules */

static void test_rules_told_twice(void **state)
{
    uint32_t allowed = 0, barred = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed, (w_how){.people = 40, .side = 2000, .more_than_one = 20});
        for (uint32_t i = 0; i < p.count; i++) {
            for (uint32_t k = 0; k < p.count; k++) {
                people_help h;
                bool some = false;
                for (uint16_t s = 0; s < W_SKILLS; s++) {
                    some = some || w_broken_rule(&p, i, k, s) == NULL;
                }
                if (some != (people_helps(&p, i, k, &h) == PEOPLE_MAY)) {
                    fail_msg("seed %lu: %u helps %u", (unsigned long)seed, i, k);
                }
                allowed += some;
                barred += !some;
            }
        }
        arena_free(a);
    }
    assert_true(allowed > 1000 && barred > 1000);
}

/* ------------------------------------------------------------------ small worlds */

static void test_against_every_choice(void **state)
{
    uint32_t with_groups = 0, beyond_pairs = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 2000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed * 7919);
        people p = make_world(a, seed,
                              (w_how){.people = (uint32_t)rng_between(&r, 0, W_SMALL),
                                      .side = 1200,
                                      .all_keep = w_chance(&r, 30),
                                      .more_than_one = w_chance(&r, 50) ? 0 : 40,
                                      .close_knit = w_chance(&r, 70)});
        week_how how = plain, pairs = plain;
        how.ring_max = (uint32_t)rng_below(&r, 5);
        how.chain_max = (uint32_t)rng_below(&r, 5);
        pairs.ring_max = 2;
        pairs.chain_max = 0;
        week k = propose(a, &p, &how);
        double best = w_best(&p, &how, NULL), best_pairs = w_best(&p, &pairs, NULL);
        w_check(&p, &how, &k);
        if (fabs(k.value - best) > 1e-6 || !k.proven || k.bound > best + 1e-6) {
            fail_msg("seed %lu: value %f, bound %f, best %f", (unsigned long)seed, k.value, k.bound, best);
        }
        if (fabs(k.pairs_value - best_pairs) > 1e-2) {
            fail_msg("seed %lu: pairs %f, best %f", (unsigned long)seed, k.pairs_value, best_pairs);
        }
        with_groups += k.group_count > 1;
        beyond_pairs += best > best_pairs + 1 && best_pairs > 0;
        arena_free(a);
    }
    assert_true(with_groups > 200 && beyond_pairs > 150);
}

static void test_pairs_help(void **state)
{
    uint32_t helped = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 100; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed, (w_how){.people = 40, .side = 1500, .all_keep = true, .more_than_one = 60});
        week_how how = {.ring_max = 2, .chain_max = 0, .threads = 1};
        week k = propose(a, &p, &how);
        assert_true(k.proven);
        assert_true(fabs(k.value - k.pairs_value) < 0.1);
        helped += k.helped;
        assert_int_equal(k.pairs_helped, k.helped); /* in none of these worlds are two choices of pairs worth most */
        arena_free(a);
    }
    assert_true(helped > 300);
}

/* ------------------------------------------------------------------ larger worlds */

static void test_larger_worlds(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 40; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed,
                              (w_how){.people = (uint32_t)rng_between(&r, 50, 250),
                                      .side = 4000,
                                      .all_keep = w_chance(&r, 30),
                                      .more_than_one = 25});
        week_how how = {.ring_max = (uint32_t)rng_between(&r, 2, 4),
                        .chain_max = (uint32_t)rng_between(&r, 0, 4),
                        .fairness = w_chance(&r, 30) ? 0.05 : 0,
                        .threads = 1,
                        .steps = w_chance(&r, 30) ? 20000 : 20000000};
        week one = propose(a, &p, &how), four;
        w_check(&p, &how, &one);
        if (how.steps > 20000 && how.fairness <= 0) {
            assert_true(one.value >= one.pairs_value * 0.98);
        }
        how.threads = 4;
        four = propose(a, &p, &how);
        w_check_same(&one, &four);
        assert_false(one.cut);
        arena_free(a);
    }
}

/* ------------------------------------------------------------------ prices */

/* What a place is worth holds for all of them: no ring or chain is worth more than the places of its members, but those in which everybody has more than one place. What those are worth more, together: each is there once at most. */
static double check_prices(const people *p, const week_how *how, const week *k, uint32_t *members, uint32_t count)
{
    week_link links[W_MEMBERS];
    bool chain = w_begins(&p->list[members[0]]), roomy = true;
    double more = 0;
    double prices = k->prices[members[0]];
    for (uint32_t i = 0; i < count; i++) {
        links[i] = (week_link){members[i], members[(i + 1) % count], {.weight = 0}};
        prices += i > 0 ? k->prices[members[i]] : 0;
        roomy = roomy && w_places(&p->list[members[i]]) > 1;
    }
    bool whole = chain && count > 1;
    for (uint32_t i = 0; i + 1 < count; i++) {
        people_helps(p, links[i].giver, links[i].receiver, &links[i].help);
    }
    if (!chain && count > 1) {
        whole =
            people_helps(p, links[count - 1].giver, links[count - 1].receiver, &links[count - 1].help) == PEOPLE_MAY;
    }
    week_group g = {.links = links, .link_count = count - chain, .is_chain = chain};
    if (whole && roomy) {
        more = fmax(0, w_worth(p, &g) - prices);
    } else if (whole && w_worth(p, &g) > prices + 1e-6 * (1 + prices)) {
        fail_msg("%u to %u …: worth %f, places %f", members[0], members[1], w_worth(p, &g), prices);
    }
    for (uint32_t v = 0; v < p->count && count < (chain ? how->chain_max + 1 : how->ring_max); v++) {
        bool again = !chain && v < members[0];
        for (uint32_t i = 0; i < count; i++) {
            again = again || members[i] == v;
        }
        if (!again && people_helps(p, members[count - 1], v, NULL) == PEOPLE_MAY) {
            members[count] = v;
            more += check_prices(p, how, k, members, count + 1);
        }
    }
    return more;
}

static void test_prices(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed, (w_how){.people = 60, .side = 3000, .more_than_one = 10});
        week_how how = {.ring_max = 3 + seed % 2, .chain_max = 4 - seed % 2, .threads = 1};
        week k = propose(a, &p, &how);
        double sum = 0;
        for (uint32_t v = 0; v < p.count; v++) {
            uint32_t members[W_MEMBERS] = {v};
            sum += check_prices(&p, &how, &k, members, 1);
            sum += k.prices[v] * w_places(&p.list[v]);
        }
        assert_true(sum >= k.bound * (1 - 1e-9));
        arena_free(a);
    }
}

/* Two who help each other in a ring of three that weighs no more than another. */
static void test_reasons(void **state)
{
    arena *a = arena_new();
    const people_offer garden = {W_GARDEN, false, true}, letters = {W_LETTERS, false, false};
    const people_need asks_letters = {W_LETTERS, 2, false, false, W_DAY - 30},
                      asks_garden = {W_GARDEN, 1, false, false, W_DAY};
    person list[2] = {{.id = S("wheelchair"),
                       .radius = 1000,
                       .dayparts = 6,
                       .languages = 1,
                       .capacity = 1,
                       .keeps = 0.9,
                       .trust = 1,
                       .offers = &letters,
                       .offer_count = 1,
                       .needs = &asks_garden,
                       .need_count = 1},
                      {.id = S("handy"),
                       .x = 500,
                       .radius = 1000,
                       .dayparts = 3,
                       .languages = 3,
                       .capacity = 1,
                       .keeps = 0.5,
                       .trust = 1,
                       .offers = &garden,
                       .offer_count = 1,
                       .needs = &asks_letters,
                       .need_count = 1}};
    people p = {.skills = w_skills(a), .list = list, .count = 2, .day = W_DAY, .vog_days_max = 365};
    week k = propose(a, &p, &plain);
    (void)state;
    assert_int_equal(k.group_count, 1);
    assert_int_equal(k.helped, 2);
    assert_true(k.groups[0].holds_pair && !k.groups[0].is_chain);
    assert_int_equal(k.groups[0].links[0].giver, 0);
    assert_int_equal(k.groups[0].links[0].help.skill, W_LETTERS);
    assert_int_equal(k.groups[0].links[0].help.dayparts, 2);
    assert_int_equal(k.groups[0].links[0].help.metres, 500);
    assert_int_equal(k.groups[0].links[1].help.skill, W_GARDEN);
    assert_true(fabs(k.value - 0.45 * (k.groups[0].links[0].help.weight + k.groups[0].links[1].help.weight)) < 1e-9);
    assert_true(fabs(k.pairs_value - k.value) < 1e-3);
    assert_int_equal(k.arcs, 2);
    assert_int_equal(k.hard, 2);                      /* one can help them, and no more */
    list[0].keeps = list[1].keeps = PEOPLE_KEEPS_MIN; /* the least that there is: hardly of any worth, and a pair */
    list[0].trust = list[1].trust = PEOPLE_TRUST_MIN;
    list[1].x = 1000;
    k = propose(a, &p, &plain);
    assert_true(k.group_count == 1 && k.pairs_helped == 2);
    arena_free(a);
}

/* ------------------------------------------------------------------ what is refused */

static void test_refused(void **state)
{
    static const week_link_of self = {1, 1}, nobody = {1, 99}, some = {0, 1};
    const struct {
        week_how how;
        err_kind kind;
        const char *says;
    } rows[] = {
        {{.ring_max = 5, .threads = 1}, ERR_INPUT, "rings are of at most"},
        {{.chain_max = 11, .threads = 1}, ERR_INPUT, "chains of at most"},
        {{.ring_max = 3, .fairness = -0.1, .threads = 1}, ERR_INPUT, "fairness"},
        {{.ring_max = 3, .fairness = 0.51, .threads = 1}, ERR_INPUT, "fairness"},
        {{.ring_max = 3, .fairness = (double)NAN, .threads = 1}, ERR_INPUT, "fairness"},
        {{.ring_max = 3, .pinned = &self, .pinned_count = 1, .threads = 1}, ERR_INPUT, "two different people"},
        {{.ring_max = 3, .forbidden = &nobody, .forbidden_count = 1, .threads = 1}, ERR_INPUT, "two different people"},
        {{.ring_max = 3, .pinned = &some, .pinned_count = WEEK_LINKS_MAX + 1, .threads = 1}, ERR_LIMIT, "pinned"},
        {{.ring_max = 3, .threads = 0}, ERR_INPUT, "threads"},
    };
    arena *a = arena_new();
    people p = make_world(a, 5, (w_how){.people = 6, .side = 500});
    near *n = near_new(a, &p);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        err e = {0};
        week k, before;
        memset(&k, 7, sizeof k);
        memcpy(&before, &k, sizeof k);
        assert_false(week_propose(a, n, &rows[i].how, &k, &e));
        assert_int_equal(e.kind, rows[i].kind);
        if (strstr(e.message, rows[i].says) == NULL) {
            fail_msg("row %zu: %s", i, e.message);
        }
        assert_memory_equal(&k, &before, sizeof k);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules_told_twice), cmocka_unit_test(test_against_every_choice),
        cmocka_unit_test(test_pairs_help),       cmocka_unit_test(test_larger_worlds),
        cmocka_unit_test(test_prices),           cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("week", tests, NULL, NULL);
}
