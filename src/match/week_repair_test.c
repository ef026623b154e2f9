/* Repair: everything else stays, nobody is worse off than without it, and who lost a group gets the best of what is near. */
#include "match/week_checking.h"

#include "base/banned.h"

static people make_world(arena *a, uint64_t seed, w_how how)
{
    rng r = rng_from_seed(seed);
    return w_world(a, &r, &how);
}

static uint32_t member(const week_group *g, uint32_t i)
{
    return i < g->link_count ? g->links[i].giver : g->links[i - 1].receiver;
}

static uint32_t members(const week_group *g)
{
    return g->link_count + g->is_chain;
}

/* How much of a group holds when these drop out: all of its members, none, or of a chain those before the first of them. */
static uint32_t holds(const week_group *g, const bool *dropped)
{
    uint32_t count = 0;
    while (count < members(g) && !dropped[member(g, count)]) {
        count++;
    }
    return count == members(g) || (g->is_chain && count >= 2) ? count : 0;
}

static bool begins_with(const week_group *g, const week_group *part, uint32_t count)
{
    bool good = g->is_chain == part->is_chain && members(g) >= count;
    for (uint32_t i = 0; good && i < count; i++) {
        good = member(g, i) == member(part, i);
    }
    return good;
}

/* Some links that may be. */
static size_t pick_links(const people *p, rng *r, uint64_t of_100, size_t most, week_link_of *links)
{
    size_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t k = 0; k < p->count; k++) {
            if (count < most && w_chance(r, of_100) && people_helps(p, i, k, NULL) == PEOPLE_MAY) {
                links[count++] = (week_link_of){i, k};
            }
        }
    }
    return count;
}

/* ------------------------------------------------------------------ larger worlds */

static double worth_of_first(const people *p, const week_group *g, uint32_t count)
{
    week_group part = *g;
    part.link_count = g->is_chain ? count - 1 : count;
    return w_worth(p, &part);
}

/* What holds of this group is what holds of one before it, or all of another: then it is there once. */
static bool is_told_already(const week *before, uint32_t number, const bool *dropped)
{
    const week_group *g = &before->groups[number];
    uint32_t count = holds(g, dropped);
    bool found = false;
    for (uint32_t i = 0; i < before->group_count && count < members(g); i++) {
        const week_group *its = &before->groups[i];
        bool whole = holds(its, dropped) == members(its);
        found = found ||
                (i != number && (whole || i < number) && holds(its, dropped) == count && begins_with(its, g, count));
    }
    return found;
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
            uint32_t count = holds(g, dropped);
            bool whole = count == members(g), found = count != size || is_told_already(before, i, dropped);
            least += found ? 0 : worth_of_first(p, g, count);
            for (uint32_t at = 0; !found && at < after->group_count; at++) {
                const week_group *its = &after->groups[at];
                found = !taken[at] && begins_with(its, g, count) && (!whole || members(its) == count);
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
        how.forbidden_count = pick_links(&p, &r, 10, 200, forbidden);
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
            for (uint32_t k = 0; k < members(&after.groups[i]); k++) {
                assert_false(dropped[member(&after.groups[i], k)]);
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
            uint32_t count = holds(g, dropped);
            for (uint32_t k = g->is_chain; k < count; k++) {
                helped_before[member(g, k)] = true; /* without repair */
            }
            broken += count < members(g);
            went_on += count < members(g) && count > 0;
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
        how.pinned_count = pick_links(&p, &r, 20, 1, pinned);
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
                uint32_t count = holds(&before.groups[i], dropped);
                for (uint32_t k = 0; k < before.groups[i].link_count; k++) {
                    const week_link *l = &before.groups[i].links[k];
                    bool whole = count == members(&before.groups[i]) || k + 1 < count;
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

typedef struct near_case {
    people p; /* who dropped out and who is not looked at have stopped */
    week_how how;
    uint32_t left[W_SMALL];
    week_group parts[W_SMALL];
    uint32_t part_count;
} near_case;

/* Each part in turn goes on in every way there is; then the best of the rest. */
static double best_with_parts(const near_case *c, uint32_t from, const uint32_t *left)
{
    uint32_t now[W_SMALL], m[W_MEMBERS], count;
    double best;
    if (from == c->part_count) {
        return w_best(&c->p, &c->how, left);
    }
    const week_group *part = &c->parts[from];
    w_all *t = test_calloc(1, sizeof *t);
    t->p = &c->p;
    t->how = &c->how;
    count = members(part);
    for (uint32_t i = 0; i < count; i++) {
        m[i] = member(part, i);
    }
    w_put_column(t, m, count, true);
    for (uint32_t v = 0; v < c->p.count && t->columns[0].count == count; v++) { /* those that go on */
        bool again = false;
        for (uint32_t i = 0; i < count; i++) {
            again = again || m[i] == v;
        }
        if (!again && count < c->how.chain_max + 1 && w_weight(t, m[count - 1], v) > 0) {
            m[count] = v;
            w_extend(t, m, count + 1);
        }
    }
    best = 0;
    for (uint32_t k = 0; k < t->count; k++) {
        bool fits = true;
        memcpy(now, left, sizeof now);
        for (uint32_t i = count; i < t->columns[k].count; i++) { /* places of the part itself are taken already */
            fits = fits && now[t->columns[k].members[i]] > 0;
            now[t->columns[k].members[i]] -= now[t->columns[k].members[i]] > 0;
        }
        if (fits) {
            best = fmax(best, t->columns[k].worth + best_with_parts(c, from + 1, now));
        }
    }
    test_free(t);
    return best;
}

/* Marks who lost a group or ends a part, and who is free and could help one of these or be helped. */
static void find_near(const people *p, const bool *core, const bool *ends, const uint32_t *left, bool *looked_at)
{
    people_help h;
    for (uint32_t v = 0; v < p->count; v++) {
        looked_at[v] = core[v];
        for (uint32_t k = 0; k < p->count && left[v] > 0; k++) {
            bool to = people_helps(p, k, v, &h) == PEOPLE_MAY, from = people_helps(p, v, k, &h) == PEOPLE_MAY;
            looked_at[v] = looked_at[v] || (core[k] && (to || from)) || (ends[k] && to);
        }
    }
}

/* Who is not looked at has stopped; but not who is in a part. */
static void stop_others(near_case *c, const people *p, person *changed, const bool *looked_at)
{
    c->p = *p;
    c->p.list = changed;
    for (uint32_t v = 0; v < p->count; v++) {
        bool part = false;
        for (uint32_t i = 0; i < c->part_count; i++) {
            for (uint32_t k = 0; k < members(&c->parts[i]); k++) {
                part = part || member(&c->parts[i], k) == v;
            }
        }
        changed[v] = p->list[v];
        changed[v].stopped = p->list[v].stopped || !(looked_at[v] || part);
    }
}

/* The first has places for three, whose chains can break while others could still begin. */
static people with_activity(arena *a, const people *from)
{
    people p = *from;
    person *list = ARENA_ARRAY(a, person, p.count);
    memcpy(list, from->list, p.count * sizeof *list);
    list[0].places = 3;
    list[0].starts = list[0].stopped = list[0].minor = false;
    list[0].need_count = 0;
    list[0].radius = 2500;
    for (uint32_t i = 0; i < p.count; i++) {
        list[i].no_groups = false;
    }
    p.list = list;
    return p;
}

static void test_best_of_what_is_near(void **state)
{
    uint32_t better = 0, parts = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 1500; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed, (w_how){.people = W_SMALL, .side = 900, .close_knit = true});
        p = seed % 2 == 0 ? with_activity(a, &p) : p;
        near_case c = {.how = {.ring_max = (uint32_t)rng_between(&r, 2, 4),
                               .chain_max = (uint32_t)rng_between(&r, 0, 4),
                               .threads = 1}};
        person *changed = ARENA_ARRAY(a, person, W_SMALL);
        uint32_t out = (uint32_t)rng_below(&r, W_SMALL);
        bool dropped[W_SMALL] = {0}, core[W_SMALL] = {0}, ends[W_SMALL] = {0}, looked_at[W_SMALL];
        double kept = 0;
        week before, after;
        week_link_of forbidden[16];
        err e = {0};
        near *n = near_new(a, &p);
        c.how.forbidden = forbidden;
        c.how.forbidden_count = pick_links(&p, &r, seed % 2 == 0 ? 30 : 0, 16, forbidden);
        assert_true(week_propose(a, n, &c.how, &before, &e));
        dropped[out] = true;
        assert_true(week_repair(a, n, &c.how, &before, &out, 1, &after, &e));
        for (uint32_t v = 0; v < p.count; v++) {
            c.left[v] = dropped[v] ? 0 : w_places(&p.list[v]);
        }
        for (uint32_t i = 0; i < before.group_count; i++) {
            const week_group *g = &before.groups[i];
            uint32_t count = holds(g, dropped);
            for (uint32_t k = 0; k < count; k++) {
                c.left[member(g, k)]--;
            }
            for (uint32_t k = count; k < members(g); k++) {
                core[member(g, k)] = !dropped[member(g, k)];
            }
            if (count == members(g)) {
                kept += g->expected;
            } else if (count > 0) {
                c.parts[c.part_count] = *g;
                c.parts[c.part_count++].link_count = count - 1;
                ends[member(g, count - 1)] = true;
                parts++;
            }
        }
        find_near(&p, core, ends, c.left, looked_at);
        stop_others(&c, &p, changed, looked_at);
        double best = kept + best_with_parts(&c, 0, c.left);
        w_check(&p, &c.how, &after);
        if (fabs(after.value - best) > 1e-6 || !after.proven) {
            fail_msg("seed %lu: value %f, best %f", (unsigned long)seed, after.value, best);
        }
        better += after.value > kept + 1;
        arena_free(a);
    }
    assert_true(better > 200 && parts > 50);
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
