/* Repair: everything else stays, nobody is worse off than without it, and who lost a group gets the best of what is near. */
#include "match/week_repair_checking.h"

#include "base/banned.h"

static people make_world(arena *a, uint64_t seed, w_how how)
{
    rng r = rng_from_seed(seed);
    return w_world(a, &r, &how);
}

/* ------------------------------------------------------------------ larger worlds */

static double worth_of_first(const people *p, const week_group *g, uint32_t count)
{
    week_group part = *g;
    part.link_count = g->is_chain ? count - 1 : count;
    return w_worth(p, &part);
}

/* Every group, or what holds of it, is in the repaired proposal: as it was, or gone on with; each of them in a group of its own. */
static void check_kept(const people *p, const week *before, const week *after, const bool *dropped)
{
    bool *taken = test_calloc(after->group_count + 1, sizeof *taken);
    double least = 0;
    for (uint32_t size = W_MEMBERS; size > 0;
         size--) { /* the longest first: what begins with it begins with a shorter too */
        for (uint32_t i = 0; i < before->group_count; i++) {
            const week_group *g = &before->groups[i];
            uint32_t count = w_holds(g, dropped);
            bool whole = count == w_members(g), found = count != size || w_is_told_already(before, i, dropped);
            least += found ? 0 : worth_of_first(p, g, count);
            for (uint32_t at = 0; !found && at < after->group_count; at++) {
                const week_group *its = &after->groups[at];
                found = !taken[at] && w_begins_with(its, g, count) && (!whole || w_members(its) == count);
                taken[at] = taken[at] || found;
            }
            assert_true(found);
        }
    }
    assert_true(after->value >= least - 1e-6);
    test_free(taken);
}

static void test_nobody_worse_off(void **state)
{
    uint32_t broken = 0, mended = 0, went_on = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 150; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed,
                              (w_how){.people = (uint32_t)rng_between(&r, 20, 160),
                                      .side = 3000,
                                      .more_than_one = seed % 2 == 0 ? 30 : 100});
        week_how how = {
            .ring_max = (uint32_t)rng_between(&r, 2, 4), .chain_max = (uint32_t)rng_between(&r, 0, 4), .threads = 1};
        week_link_of forbidden[200];
        uint32_t out[24];
        size_t out_count = (size_t)rng_below(&r, seed % 3 == 0 ? 25 : 9);
        bool dropped[160] = {0}, helped_before[160] = {0}, helped[160] = {0};
        week before, after, again;
        err e = {0};
        near *n = near_new(a, &p);
        how.forbidden = forbidden;
        how.forbidden_count = w_pick_links(&p, &r, 10, 200, forbidden);
        assert_true(week_propose(a, n, &how, &before, &e));
        for (size_t i = 0; i < out_count; i++) {
            out[i] = (uint32_t)rng_below(&r, p.count);
            dropped[out[i]] = true;
        }
        how.steps = w_chance(&r, 20) ? 1 : 0; /* also when there is no time for anything */
        assert_true(week_repair(a, n, &how, &before, out, out_count, &after, &e));
        assert_true(after.repaired && !before.repaired);
        how.threads = 4;
        assert_true(week_repair(a, n, &how, &before, out, out_count, &again, &e));
        w_check_same(&after, &again);
        w_check(&p, &how, &after);
        check_kept(&p, &before, &after, dropped);
        for (uint32_t i = 0; i < after.group_count; i++) {
            for (uint32_t k = 0; k < w_members(&after.groups[i]); k++) {
                assert_false(dropped[w_member(&after.groups[i], k)]);
            }
        }
        how.steps = 0; /* what was cut short is bounded all the same */
        assert_true(week_repair(a, n, &how, &before, out, out_count, &again, &e));
        assert_true(again.proven && after.bound >= again.value - 1e-6);
        assert_true(!after.proven || fabs(after.value - again.value) < 1e-6);
        assert_true(!after.proven || after.bound <= after.value * (1 + 1e-6));
        w_mark_helped(&after, helped);
        for (uint32_t i = 0; i < before.group_count; i++) {
            const week_group *g = &before.groups[i];
            uint32_t count = w_holds(g, dropped);
            for (uint32_t k = g->is_chain; k < count; k++) {
                helped_before[w_member(g, k)] = true; /* without repair */
            }
            broken += count < w_members(g);
            went_on += count < w_members(g) && count > 0;
        }
        for (uint32_t v = 0; v < p.count; v++) {
            assert_true(helped[v] || !helped_before[v]);
            mended += helped[v] && !helped_before[v];
        }
        arena_free(a);
    }
    assert_true(broken > 100 && mended > 20 && went_on > 10);
}

/* What was pinned stands in the proposal like everything else: it stays, as far as nobody drops out of its group, whether it is told once more or not. */
static void test_pinned_stays(void **state)
{
    uint32_t stays = 0, breaks = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 150; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed, (w_how){.people = 40, .side = 1500, .more_than_one = 30});
        week_link_of pinned[1];
        week_how how = {.ring_max = 3, .chain_max = 3, .threads = 1};
        uint32_t out[3];
        bool dropped[40] = {0};
        week before, told, after;
        err e = {0};
        near *n = near_new(a, &p);
        how.pinned = pinned;
        how.pinned_count = w_pick_links(&p, &r, 20, 1, pinned);
        for (int i = 0; i < 3; i++) {
            out[i] = (uint32_t)rng_below(&r, p.count);
            dropped[out[i]] = true;
        }
        if (how.pinned_count == 1 && week_propose(a, n, &how, &before, &e)) {
            assert_true(week_repair(a, n, &how, &before, out, 3, &told, &e));
            how.pinned_count = 0;
            assert_true(week_repair(a, n, &how, &before, out, 3, &after, &e));
            w_check_same(&told, &after);
            w_check(&p, &how, &after);
            check_kept(&p, &before, &after, dropped);
            bool holds_still = false, is_there = false;
            for (uint32_t i = 0; i < before.group_count; i++) {
                uint32_t count = w_holds(&before.groups[i], dropped);
                for (uint32_t k = 0; k < before.groups[i].link_count; k++) {
                    const week_link *l = &before.groups[i].links[k];
                    bool whole = count == w_members(&before.groups[i]) || k + 1 < count;
                    holds_still =
                        holds_still || (whole && l->giver == pinned[0].giver && l->receiver == pinned[0].receiver);
                }
            }
            for (uint32_t i = 0; i < after.group_count; i++) {
                for (uint32_t k = 0; k < after.groups[i].link_count; k++) {
                    const week_link *l = &after.groups[i].links[k];
                    is_there = is_there || (l->giver == pinned[0].giver && l->receiver == pinned[0].receiver);
                }
            }
            assert_true(is_there || !holds_still);
            stays += holds_still;
            breaks += !holds_still;
        }
        arena_free(a);
    }
    assert_true(stays > 50 && breaks > 5);
}

/* ------------------------------------------------------------------ the best of what is near, by trying all */

/* Somebody who begins nothing is in two parts. */
static bool has_shared(const w_near *c)
{
    uint32_t times[W_SMALL] = {0};
    bool shared = false;
    for (uint32_t i = 0; i < c->part_count; i++) {
        for (uint32_t k = 1; k < w_members(&c->parts[i]); k++) {
            shared = shared || ++times[w_member(&c->parts[i], k)] > 1;
        }
    }
    return shared;
}

/* A person in a part lost a group too, or has places left beside it. */
static bool has_more_places(const w_near *c)
{
    bool more = false;
    for (uint32_t i = 0; i < c->part_count; i++) {
        for (uint32_t k = 1; k < w_members(&c->parts[i]); k++) {
            more = more || c->left[w_member(&c->parts[i], k)] > 0;
        }
    }
    return more;
}

static void test_best_of_what_is_near(void **state)
{
    uint32_t better = 0, parts = 0, shared = 0, more = 0, unproven = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 6000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(
            a, seed,
            (w_how){.people = W_SMALL, .side = 900, .close_knit = true, .more_than_one = seed % 4 < 2 ? 0 : 60});
        p = seed % 2 == 0 ? w_with_activities(a, &p, seed % 4 == 2 ? 2 : 1) : p;
        w_near c = {.how = {.ring_max = (uint32_t)rng_between(&r, 2, seed % 4 < 2 ? 4 : 2),
                            .chain_max = (uint32_t)rng_between(&r, seed % 4 == 2 ? 2 : 0, 4),
                            .threads = 1}};
        uint32_t out[3], out_count = (uint32_t)rng_between(&r, 1, 3);
        bool dropped[W_SMALL] = {0};
        week before, after;
        err e = {0};
        near *n = near_new(a, &p);
        c.how.forbidden = c.forbidden;
        c.how.forbidden_count = w_pick_links(&p, &r, seed % 2 == 0 ? 30 : 0, 16, c.forbidden);
        week_how how = c.how;
        how.gap = seed % 3 == 0 ? 0.3 : 0; /* of the proposal; a repair is the best there is */
        assert_true(week_propose(a, n, &how, &before, &e));
        for (uint32_t i = 0; i < out_count; i++) {
            out[i] = (uint32_t)rng_below(&r, W_SMALL);
            dropped[out[i]] = true;
        }
        assert_true(week_repair(a, n, &how, &before, out, out_count, &after, &e));
        w_check(&p, &how, &after);
        check_kept(&p, &before, &after, dropped);
        w_take_apart(&c, &p, &before, dropped);
        w_stop_others(&c, &p, ARENA_ARRAY(a, person, W_SMALL));
        double best = c.kept + w_best_with_parts(&c, 0, c.left);
        if (after.value > best + 1e-6 || after.bound < best - 1e-6 || (after.proven && after.value < best - 1e-6)) {
            fail_msg("seed %lu: value %f, best %f, bound %f", (unsigned long)seed, after.value, best, after.bound);
        }
        better += best > c.kept + 1;
        parts += c.part_count;
        shared += has_shared(&c);
        more += has_more_places(&c);
        unproven += !after.proven;
        arena_free(a);
    }
    assert_true(better > 500 && parts > 300 && shared > 15 && more > 60 && unproven < 20);
}

/* ------------------------------------------------------------------ rows */

static void test_nobody_dropped(void **state)
{
    arena *a = arena_new();
    people p = make_world(a, 3, (w_how){.people = 100, .side = 3000, .more_than_one = 20});
    week_how how = {.ring_max = 3, .chain_max = 3, .threads = 1};
    week before, after;
    uint32_t nobody = 100;
    err e = {0};
    near *n = near_new(a, &p);
    (void)state;
    assert_true(week_propose(a, n, &how, &before, &e));
    assert_true(week_repair(a, n, &how, &before, NULL, 0, &after, &e));
    assert_int_equal(after.group_count, before.group_count);
    for (uint32_t i = 0; i < after.group_count; i++) {
        assert_true(w_is_same_group(&after.groups[i], &before.groups[i]));
    }
    assert_true(after.value == before.value && !after.cut && after.proven);
    before.cut = true; /* which another run may not find again; so neither what is made of it */
    assert_true(week_repair(a, n, &how, &before, NULL, 0, &after, &e) && after.cut);
    assert_false(week_repair(a, n, &how, &before, &nobody, 1, &after, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    assert_non_null(strstr(e.message, "dropped out is nobody"));
    arena_free(a);
}

/* A ring of three that holds a pair: the third leaves, the pair stays. */
static void test_pair_in_a_ring(void **state)
{
    arena *a = arena_new();
    static const people_offer offers[3][2] = {{{W_GARDEN, false, false}, {0}},
                                              {{W_LETTERS, false, false}, {W_COMPANY, false, false}},
                                              {{W_PHONE, false, false}, {0}}};
    static const people_need needs[3][2] = {{{W_PHONE, 3, false, false, W_DAY}, {W_COMPANY, 1, false, false, W_DAY}},
                                            {{W_GARDEN, 3, false, false, W_DAY}, {0}},
                                            {{W_LETTERS, 3, false, false, W_DAY}, {0}}};
    person list[3];
    uint32_t out = 2;
    (void)state;
    for (uint32_t i = 0; i < 3; i++) { /* 0 helps 1, 1 helps 2, 2 helps 0; and 1 could help 0 */
        list[i] = (person){.id = str_of_int(a, i),
                           .radius = 1000,
                           .dayparts = 1,
                           .languages = 1,
                           .capacity = 1,
                           .keeps = 1,
                           .trust = 1,
                           .offers = offers[i],
                           .offer_count = i == 1 ? 2 : 1,
                           .needs = needs[i],
                           .need_count = i == 0 ? 2 : 1};
    }
    people p = {.skills = w_skills(a), .list = list, .count = 3, .day = W_DAY, .vog_days_max = 365};
    week_how how = {.ring_max = 3, .threads = 1};
    week before, after;
    err e = {0};
    near *n = near_new(a, &p);
    assert_true(week_propose(a, n, &how, &before, &e));
    assert_true(before.group_count == 1 && before.groups[0].link_count == 3 && before.groups[0].holds_pair);
    assert_true(week_repair(a, n, &how, &before, &out, 1, &after, &e));
    assert_true(after.group_count == 1 && after.groups[0].link_count == 2 && after.helped == 2);
    assert_true(after.pairs_value == before.pairs_value && after.prices == before.prices);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nobody_worse_off),     cmocka_unit_test(test_pinned_stays),
        cmocka_unit_test(test_best_of_what_is_near), cmocka_unit_test(test_nobody_dropped),
        cmocka_unit_test(test_pair_in_a_ring),
    };
    return cmocka_run_group_tests_name("week_repair", tests, NULL, NULL);
}
