/* What a broker pins and forbids, and what fairness costs and brings. */
#include "match/week_checking.h"

#include "base/banned.h"

static people make_world(arena *a, uint64_t seed, w_how how)
{
    rng r = rng_from_seed(seed);
    return w_world(a, &r, &how);
}

static bool contains(const week *k, uint32_t giver, uint32_t receiver)
{
    for (uint32_t i = 0; i < k->group_count; i++) {
        for (uint32_t j = 0; j < k->groups[i].link_count; j++) {
            if (k->groups[i].links[j].giver == giver && k->groups[i].links[j].receiver == receiver) {
                return true;
            }
        }
    }
    return false;
}

/* Some links that may be; only of the first person when they are many. */
static size_t pick_links(const people *p, rng *r, uint64_t of_100, size_t most, week_link_of *links)
{
    people_help h;
    size_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t k = 0; k < p->count; k++) {
            if (count < most && w_chance(r, of_100) && people_helps(p, i, k, &h) == PEOPLE_MAY) {
                links[count++] = (week_link_of){i, k};
            }
        }
    }
    return count;
}

/* ------------------------------------------------------------------ forbidden */

static void test_forbidden(void **state)
{
    uint32_t less = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 500; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p =
            make_world(a, seed, (w_how){.people = W_SMALL, .side = 900, .more_than_one = 20, .close_knit = true});
        week_link_of links[20];
        week_how how = {.ring_max = 3, .chain_max = 3, .threads = 1}, free = how, pairs = {.ring_max = 2};
        week k;
        err e = {0};
        how.forbidden = links;
        how.forbidden_count = pick_links(&p, &r, 30, 20, links);
        pairs.forbidden = links;
        pairs.forbidden_count = how.forbidden_count;
        for (size_t i = 0; i + 1 < how.forbidden_count; i += 2) { /* in no order */
            week_link_of one = links[i];
            links[i] = links[how.forbidden_count - 1 - i];
            links[how.forbidden_count - 1 - i] = one;
        }
        assert_true(week_propose(a, near_new(a, &p), &how, &k, &e));
        w_check(&p, &how, &k);
        assert_true(k.proven && fabs(k.value - w_best(&p, &how, NULL)) < 1e-6);
        assert_true(fabs(k.pairs_value - w_best(&p, &pairs, NULL)) < 1e-2);
        less += k.value < w_best(&p, &free, NULL) - 1;
        arena_free(a);
    }
    assert_true(less > 100);
}

/* ------------------------------------------------------------------ pinned */

/* One link that may be: it is in the proposal, and beside its group everything is the best. */
static void test_pinned(void **state)
{
    uint32_t kept = 0, refused = 0, wholes = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 800; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p =
            make_world(a, seed, (w_how){.people = W_SMALL, .side = 900, .more_than_one = 20, .close_knit = true});
        week_link_of link;
        week_how how = {.ring_max = (uint32_t)rng_between(&r, 2, 4),
                        .chain_max = (uint32_t)rng_between(&r, 0, 3),
                        .threads = 1},
                 free = how;
        week k;
        err e = {0};
        how.pinned = &link;
        how.pinned_count = pick_links(&p, &r, 10, 1, &link);
        if (how.pinned_count == 1 && week_propose(a, near_new(a, &p), &how, &k, &e)) {
            uint32_t left[W_SMALL];
            const week_group *of = NULL;
            double least = INFINITY;
            w_check(&p, &how, &k);
            assert_true(contains(&k, link.giver, link.receiver) && k.proven);
            for (uint32_t i = 0; i < k.group_count;
                 i++) { /* of those with the link, the one that leaves the rest most */
                const week_group *g = &k.groups[i];
                bool has = false;
                for (uint32_t v = 0; v < p.count; v++) {
                    left[v] = w_places(&p.list[v]);
                }
                for (uint32_t j = 0; j < g->link_count; j++) {
                    has = has || (g->links[j].giver == link.giver && g->links[j].receiver == link.receiver);
                    left[g->links[j].giver]--;
                }
                if (has) {
                    left[g->links[g->link_count - 1].receiver] -= g->is_chain;
                    week_link_of inside[5]; /* its links are not chosen again */
                    week_how rest = free;
                    for (uint32_t j = 0; j < g->link_count; j++) {
                        inside[j] = (week_link_of){g->links[j].giver, g->links[j].receiver};
                    }
                    rest.forbidden = inside;
                    rest.forbidden_count = g->link_count;
                    least = fmin(least, g->expected + w_best(&p, &rest, left));
                    of = g;
                }
            }
            if (fabs(k.value - least) >= 1e-6) {
                fail_msg("seed %lu: value %f, least %f, bound %f; %u to %u of %u links, chain %d", (unsigned long)seed,
                         k.value, least, k.bound, link.giver, link.receiver, of->link_count, of->is_chain);
            }
            assert_true(k.value <= w_best(&p, &free, NULL) + 1e-6 && k.bound <= w_best(&p, &free, NULL) + 1e-6);
            week begun; /* with no time for anything it is bounded all the same */
            how.steps = 1;
            assert_true(week_propose(a, near_new(a, &p), &how, &begun, &e));
            assert_true(contains(&begun, link.giver, link.receiver) && begun.bound >= k.value - 1e-6);
            wholes += of->link_count > 2 || (of->is_chain && of->link_count > 1);
            kept++;
        } else if (how.pinned_count == 1) {
            assert_int_equal(e.kind, ERR_RULE);
            assert_non_null(strstr(e.message, "nobody makes it a ring"));
            for (uint32_t v = 0; v < p.count && how.ring_max < 4 && how.chain_max <= 2; v++) { /* nor does anybody */
                people_help h;
                bool to = people_helps(&p, link.receiver, v, &h) == PEOPLE_MAY,
                     from = people_helps(&p, v, link.giver, &h) == PEOPLE_MAY;
                assert_false(how.ring_max >= 3 && to && from && v != link.giver && v != link.receiver);
                assert_false(how.chain_max >= 2 && from && w_begins(&p.list[v]));
            }
            assert_false((how.ring_max >= 2 && w_helps_both(&p, link.giver, link.receiver)) ||
                         (how.chain_max >= 1 && w_begins(&p.list[link.giver])));
            refused++;
        }
        arena_free(a);
    }
    assert_true(kept > 200 && refused > 20 && wholes > 20);
}

/* All links of the best proposal pinned: it is found again, group by group. */
static void test_all_pinned(void **state)
{
    uint32_t groups = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed, (w_how){.people = 60, .side = 3000});
        week_how how = {.ring_max = 3, .chain_max = 3, .threads = 1};
        week_link_of links[120];
        week k, again;
        err e = {0};
        near *n = near_new(a, &p);
        assert_true(week_propose(a, n, &how, &k, &e));
        for (uint32_t i = k.group_count; i-- > 0;) {
            for (uint32_t j = k.groups[i].link_count; j-- > 0;) {
                links[how.pinned_count++] = (week_link_of){k.groups[i].links[j].giver, k.groups[i].links[j].receiver};
            }
        }
        how.pinned = links;
        if (!week_propose(a, n, &how, &again, &e)) {
            fail_msg("seed %lu: %s", (unsigned long)seed, e.message);
        }
        w_check(&p, &how, &again);
        for (uint32_t i = 0, at = 0; i < k.group_count; i++, at++) {
            while (at < again.group_count && !w_is_same_group(&k.groups[i], &again.groups[at])) {
                at++;
            }
            if (at ==
                again.group_count) { /* an activity begins several chains: which goes on with which is one to it */
                assert_true(k.groups[i].is_chain && p.list[k.groups[i].links[0].giver].places > 1);
                at = 0;
            }
        }
        assert_true(fabs(k.value - again.value) < 1e-6);
        groups += k.group_count;
        arena_free(a);
    }
    assert_true(groups > 200);
}

static void test_pins_refused(void **state)
{
    arena *a = arena_new();
    const people_offer garden[2] = {{W_GARDEN, false, false}, {W_LETTERS, false, false}};
    const people_need letters = {W_LETTERS, 2, false, false, W_DAY},
                      needs[2] = {{W_GARDEN, 2, false, false, W_DAY}, letters};
    person list[3];
    uint32_t blocked[] = {2};
    week_link_of both[] = {{0, 1}, {1, 0}}, barred = {0, 2}, two[] = {{0, 1}, {2, 1}};
    (void)state;
    for (uint32_t i = 0; i < 3; i++) {
        list[i] = (person){.id = i == 0   ? S("ann")
                                 : i == 1 ? S("bob")
                                          : S("cas"),
                           .radius = 1000,
                           .dayparts = 1,
                           .languages = 1,
                           .capacity = 1,
                           .keeps = 1,
                           .trust = 1,
                           .offers = garden,
                           .offer_count = 2,
                           .needs = needs,
                           .need_count = 2};
    }
    list[0].blocks = blocked;
    list[0].block_count = 1;
    people p = {.skills = w_skills(a), .list = list, .count = 3, .day = W_DAY, .vog_days_max = 365};
    near *n = near_new(a, &p);
    const struct {
        week_how how;
        const char *says;
    } rows[] = {
        {{.ring_max = 3, .pinned = &barred, .pinned_count = 1}, "'ann' to 'cas' is pinned, but may not be"},
        {{.ring_max = 3, .pinned = both, .pinned_count = 1, .forbidden = both, .forbidden_count = 1}, "may not be"},
        {{.ring_max = 3, .pinned = two, .pinned_count = 2}, "'bob' is pinned in more groups than the 1"},
        {{.ring_max = 1, .pinned = both, .pinned_count = 1}, "nobody makes it a ring of at most 1"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        week_how how = rows[i].how;
        week k;
        err e = {0};
        how.threads = 1;
        assert_false(week_propose(a, n, &how, &k, &e));
        assert_int_equal(e.kind, ERR_RULE);
        if (strstr(e.message, rows[i].says) == NULL) {
            fail_msg("row %zu: %s", i, e.message);
        }
    }
    week_how how = {.ring_max = 3, .threads = 1, .pinned = both, .pinned_count = 2};
    week k;
    err e = {0};
    assert_true(week_propose(a, n, &how, &k, &e));
    assert_true(k.group_count == 1 && k.groups[0].link_count == 2);
    arena_free(a);
}

/* ------------------------------------------------------------------ fairness */

static void test_price_of_fairness(void **state)
{
    uint32_t more = 0, paid = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed, (w_how){.people = 80, .side = 3500, .more_than_one = 20});
        week_how how = {.ring_max = 3, .chain_max = 2, .threads = 1};
        double price = (double)rng_between(&r, 1, 20) / 100;
        week without, with, again;
        err e = {0};
        near *n = near_new(a, &p);
        assert_true(week_propose(a, n, &how, &without, &e));
        how.fairness = price;
        assert_true(week_propose(a, n, &how, &with, &e));
        how.threads = 4;
        assert_true(week_propose(a, n, &how, &again, &e));
        w_check_same(&with, &again);
        w_check(&p, &how, &with);
        assert_true(with.value >= (1 - price) * without.value - 1e-9);
        assert_true(fabs(with.fairness_cost - (1 - with.value / without.value)) < 1e-9);
        assert_true(with.fairness_cost >= 0 && without.fairness_cost == 0);
        assert_memory_equal(&with.bound, &without.bound, sizeof(double));
        assert_int_equal(with.hard_helped_before, without.hard_helped);
        assert_int_equal(without.hard_helped_before, without.hard_helped);
        assert_true(with.hard_helped >= without.hard_helped);
        more += with.hard_helped > without.hard_helped;
        paid += with.fairness_cost > 0;
        arena_free(a);
    }
    assert_true(more > 10 && paid > 10);
}

/* Who waits a year, or whom at most three could help; not who has plenty, nor whom nobody could help. */
static void test_who_is_hard(void **state)
{
    arena *a = arena_new();
    const people_offer garden = {W_GARDEN, false, false}, letters = {W_LETTERS, false, false};
    const people_need now = {W_GARDEN, 1, false, false, W_DAY}, long_ago = {W_GARDEN, 1, false, false, W_DAY - 365},
                      nearly = {W_GARDEN, 1, false, false, W_DAY - 364},
                      company = {W_COMPANY, 1, false, false, W_DAY - 700};
    person list[9];
    (void)state;
    for (uint32_t i = 0; i < 9; i++) {
        bool gives = i < 5;
        list[i] = (person){.id = str_of_int(a, i),
                           .radius = 1000,
                           .dayparts = 1,
                           .languages = 1,
                           .capacity = 1,
                           .keeps = 1,
                           .trust = 1,
                           .offers = gives ? &garden : &letters,
                           .offer_count = 1};
        list[i].needs = i == 5 ? &now : i == 6 ? &long_ago : i == 7 ? &nearly : &company;
        list[i].need_count = i >= 5;
    }
    list[0].languages = 3; /* whom alone the fifth can speak with, from here on */
    people p = {.skills = w_skills(a), .list = list, .count = 9, .day = W_DAY, .vog_days_max = 365};
    week_how how = {.ring_max = 3, .threads = 1};
    week k;
    err e = {0};
    assert_true(week_propose(a, near_new(a, &p), &how, &k, &e));
    assert_int_equal(k.hard, 1);
    assert_true(k.is_hard[6]);
    list[5].languages = 2;
    assert_true(week_propose(a, near_new(a, &p), &how, &k, &e));
    assert_true(k.hard == 2 && k.is_hard[5] && k.is_hard[6] && !k.is_hard[7] && !k.is_hard[8]);
    for (uint32_t i = 1; i < 4; i++) { /* two who can speak with the fifth, then three, then four */
        list[i].languages = 3;
        assert_true(week_propose(a, near_new(a, &p), &how, &k, &e));
        assert_int_equal(k.is_hard[5], i < 3);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forbidden),         cmocka_unit_test(test_pinned),
        cmocka_unit_test(test_all_pinned),        cmocka_unit_test(test_pins_refused),
        cmocka_unit_test(test_price_of_fairness), cmocka_unit_test(test_who_is_hard),
    };
    return cmocka_run_group_tests_name("week_wishes", tests, NULL, NULL);
}
