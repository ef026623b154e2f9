/* What a broker pins and forbids, and what fairness costs and brings. */
#include "match/week_checking.h"

#include "base/banned.h"

static people make_world(arena *a, uint64_t seed, w_how how)
{
    rng r = rng_from_seed(seed);
    return w_world(a, &r, &how);
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
        for (uint32_t i = 0; i < p.count; i++) {
            uint32_t ways = 0;
            bool waits = false;
            for (uint32_t j = 0; j < p.count; j++) {
                ways += people_helps(&p, j, i, NULL) == PEOPLE_MAY && !w_has_link(links, how.forbidden_count, j, i);
            }
            for (uint16_t j = 0; j < p.list[i].need_count; j++) {
                waits = waits || p.list[i].needs[j].since + 365 <= W_DAY;
            }
            assert_int_equal(k.is_hard[i], ways > 0 && (waits || ways <= 3));
        }
        arena_free(a);
    }
    assert_true(less > 100);
}

/* ------------------------------------------------------------------ pinned */

/* The group of the pinned link is the best there is; pairs alone are as without it; with no time for anything it is bounded all the same, and fairness does not take it out. */
static void check_beside(arena *a, const people *p, const week_how *pinned, week_link_of link, const week *k)
{
    week_how how = *pinned;
    week other;
    err e = {0};
    near *n = near_new(a, p);
    bool whole = false;
    for (uint32_t i = 0; i < k->group_count; i++) {
        whole = whole || fabs(k->groups[i].expected - w_best_whole(p, pinned, NULL, link)) < 1e-6;
    }
    assert_true(whole);
    how.steps = 1;
    assert_true(week_propose(a, n, &how, &other, &e));
    assert_true(w_contains(&other, link.giver, link.receiver) && other.bound >= k->value - 1e-6);
    how.steps = 0;
    how.fairness = 0.3;
    assert_true(week_propose(a, n, &how, &other, &e));
    w_check(p, &how, &other);
    assert_true(w_contains(&other, link.giver, link.receiver));
    how.fairness = 0;
    how.pinned_count = 0;
    assert_true(week_propose(a, n, &how, &other, &e));
    assert_true(other.pairs_value == k->pairs_value && other.pairs_helped == k->pairs_helped);
}

/* This group and the best of the rest, whose links are not chosen again; INFINITY when it does not hold the link. */
static double worth_beside(const people *p, const week_how *free, const week_group *g, week_link_of link)
{
    week_how rest = *free;
    week_link_of inside[5];
    uint32_t left[W_SMALL];
    bool has = false;
    for (uint32_t v = 0; v < p->count; v++) {
        left[v] = w_places(&p->list[v]);
    }
    for (uint32_t j = 0; j < g->link_count; j++) {
        inside[j] = (week_link_of){g->links[j].giver, g->links[j].receiver};
        has = has || (inside[j].giver == link.giver && inside[j].receiver == link.receiver);
        left[inside[j].giver]--;
    }
    left[g->links[g->link_count - 1].receiver] -= g->is_chain;
    rest.forbidden = inside;
    rest.forbidden_count = g->link_count;
    return has ? g->expected + w_best(p, &rest, left) : INFINITY;
}

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
            const week_group *of = NULL;
            double least = INFINITY;
            w_check(&p, &how, &k);
            assert_true(w_contains(&k, link.giver, link.receiver) && k.proven);
            for (uint32_t i = 0; i < k.group_count;
                 i++) { /* of those with the link, the one that leaves the rest most */
                double its = worth_beside(&p, &free, &k.groups[i], link);
                of = its < INFINITY ? &k.groups[i] : of;
                least = fmin(least, its);
            }
            if (fabs(k.value - least) >= 1e-6) {
                fail_msg("seed %lu: value %f, least %f, bound %f; %u to %u of %u links, chain %d", (unsigned long)seed,
                         k.value, least, k.bound, link.giver, link.receiver, of->link_count, of->is_chain);
            }
            assert_true(k.value <= w_best(&p, &free, NULL) + 1e-6 && k.bound <= w_best(&p, &free, NULL) + 1e-6);
            check_beside(a, &p, &how, link, &k);
            wholes += of->link_count > 2 || (of->is_chain && of->link_count > 1);
            kept++;
        } else if (how.pinned_count == 1) {
            assert_int_equal(e.kind, ERR_RULE);
            assert_non_null(strstr(e.message, "nobody makes it a ring"));
            assert_true(w_best_whole(&p, &how, NULL, link) < 0); /* nor does anybody */
            refused++;
        }
        arena_free(a);
    }
    assert_true(kept > 200 && refused > 20 && wholes > 20);
}

/* Several links, many of which follow on each other: all of them are in the proposal, which is a proposal like any other; or it is said that this cannot be. */
static void test_several_pinned(void **state)
{
    uint32_t kept = 0, refused = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 1500; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p =
            make_world(a, seed, (w_how){.people = W_SMALL, .side = 900, .more_than_one = 70, .close_knit = true});
        week_link_of all[W_SMALL * W_SMALL], links[6];
        size_t count = pick_links(&p, &r, 100, W_SMALL * W_SMALL, all);
        week_how how = {.ring_max = (uint32_t)rng_between(&r, 2, 4),
                        .chain_max = (uint32_t)rng_between(&r, 0, 3),
                        .threads = 1,
                        .pinned = links};
        week k;
        err e = {0};
        for (size_t most = (size_t)rng_between(&r, 2, 6); count > 0 && how.pinned_count < most;) {
            week_link_of *next = &links[how.pinned_count++];
            *next = all[rng_below(&r, count)];
            for (int turn = 0; turn < 40 && how.pinned_count > 1 && next->giver != next[-1].receiver; turn++) {
                *next = all[rng_below(&r, count)]; /* mostly one that goes on from the last */
            }
        }
        bool good = week_propose(a, near_new(a, &p), &how, &k, &e);
        for (size_t i = 0; good && i < how.pinned_count; i++) {
            assert_true(w_contains(&k, links[i].giver, links[i].receiver));
        }
        if (good) {
            w_check(&p, &how, &k);
        } else {
            assert_int_equal(e.kind, ERR_RULE);
        }
        kept += good && count > 0;
        refused += !good;
        arena_free(a);
    }
    assert_true(kept > 100 && refused > 100);
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

/* What is too long for one group is several; and who makes one whole is not somebody who has no place left. */
static void test_pins_in_parts(void **state)
{
    static const people_offer both[2] = {{W_GARDEN, false, false}, {W_LETTERS, false, false}},
                              gives[5][2] = {{{W_GARDEN, false, false}, {0}},
                                             {{W_COMPANY, false, false}, {0}},
                                             {{W_LETTERS, false, false}, {W_PHONE, false, false}},
                                             {{W_LETTERS, false, false}, {0}},
                                             {{W_GARDEN, false, false}, {0}}};
    static const people_need needs[2] = {{W_GARDEN, 2, false, false, W_DAY}, {W_LETTERS, 2, false, false, W_DAY}},
                             asks[5][2] = {{{W_LETTERS, 2, false, false, W_DAY}, {0}},
                                           {{W_GARDEN, 2, false, false, W_DAY}, {0}},
                                           {{W_COMPANY, 3, false, false, W_DAY}, {W_GARDEN, 1, false, false, W_DAY}},
                                           {{W_COMPANY, 1, false, false, W_DAY}, {0}},
                                           {{W_PHONE, 2, false, false, W_DAY}, {0}}};
    static const week_link_of long_one[] = {{0, 1}, {1, 2}}, begun[] = {{3, 0}, {0, 1}},
                              round[] = {{0, 1}, {1, 2}, {2, 0}}, taken[] = {{0, 1}, {2, 4}, {4, 2}};
    const struct {
        week_how how;
        bool everybody; /* could help everybody, and 3 begins */
        uint32_t groups;
    } rows[] = {
        {{.ring_max = 2, .pinned = long_one, .pinned_count = 2}, true, 2},
        {{.ring_max = 3, .chain_max = 1, .pinned = begun, .pinned_count = 2}, true, 2},
        {{.ring_max = 2, .chain_max = 3, .pinned = round, .pinned_count = 3}, true, 2},
        {{.ring_max = 3, .pinned = taken, .pinned_count = 3}, false, 2},
    };
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
        arena *a = arena_new();
        person list[5];
        bool all = rows[row].everybody;
        for (uint32_t i = 0; i < 5; i++) {
            list[i] = (person){.id = str_of_int(a, i), .radius = 1000, .dayparts = 1, .languages = 1};
            list[i].keeps = list[i].trust = 1;
            list[i].capacity = all ? 2 : 1;
            list[i].starts = all && i == 3;
            list[i].stopped = all && i == 4;
            list[i].offers = all ? both : gives[i];
            list[i].offer_count = all || i == 2 ? 2 : 1;
            list[i].needs = all ? needs : asks[i];
            list[i].need_count = list[i].starts ? 0 : all || i == 2 ? 2 : 1;
        }
        people p = {.skills = w_skills(a), .list = list, .count = 5, .day = W_DAY, .vog_days_max = 365};
        week_how how = rows[row].how;
        week k;
        err e = {0};
        how.threads = 1;
        if (!week_propose(a, near_new(a, &p), &how, &k, &e)) {
            fail_msg("row %zu: %s", row, e.message);
        }
        w_check(&p, &how, &k);
        for (size_t i = 0; i < how.pinned_count; i++) {
            assert_true(w_contains(&k, how.pinned[i].giver, how.pinned[i].receiver));
        }
        assert_true(k.group_count >= rows[row].groups);
        arena_free(a);
    }
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
        assert_true(with.hard_helped > without.hard_helped || with.fairness_cost <= 0);
        week_link_of first = {0, 0}; /* what is pinned stays, whatever is fair */
        if (without.group_count > 0) {
            first = (week_link_of){without.groups[0].links[0].giver, without.groups[0].links[0].receiver};
            how.pinned = &first;
            how.pinned_count = 1;
            assert_true(week_propose(a, n, &how, &again, &e));
            w_check(&p, &how, &again);
            assert_true(w_contains(&again, first.giver, first.receiver));
        }
        more += with.hard_helped > without.hard_helped;
        paid += with.fairness_cost > 0;
        arena_free(a);
    }
    assert_true(more > 10 && paid > 10);
}

/* Who allows a higher price never gets less for it, and just what it costs is enough; the least that would not be, buys something else or nothing. */
static void test_higher_price(void **state)
{
    static const double prices[] = {0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5};
    uint32_t more = 0, less = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 150; seed++) {
        arena *a = arena_new();
        people p = make_world(a, seed, (w_how){.people = 40, .side = 2500, .more_than_one = 20});
        week_how how = {.ring_max = 3, .chain_max = 2, .threads = 1};
        near *n = near_new(a, &p);
        uint32_t most = 0, at_first = 0;
        double worth = 0; /* of the price before */
        err e = {0};
        for (size_t i = 0; i < sizeof prices / sizeof *prices; i++) {
            week k, again;
            how.fairness = prices[i];
            assert_true(week_propose(a, n, &how, &k, &e));
            w_check(&p, &how, &k);
            if (k.hard_helped < most) {
                fail_msg("seed %lu: price %g helps %u, and a lower one %u", (unsigned long)seed, prices[i],
                         k.hard_helped, most);
            }
            assert_true(k.hard_helped > most || k.value >= worth - 1e-9); /* nor pays more for as much */
            worth = k.value;
            most = k.hard_helped;
            at_first = i == 0 ? most : at_first;
            if (k.fairness_cost > 0) {
                how.fairness = k.fairness_cost * (1 + 1e-9);
                assert_true(week_propose(a, n, &how, &again, &e));
                w_check_same(&k, &again);
                how.fairness = k.fairness_cost * (1 - 1e-6);
                assert_true(week_propose(a, n, &how, &again, &e));
                assert_true(again.fairness_cost < k.fairness_cost && again.hard_helped <= k.hard_helped);
                less += again.hard_helped < k.hard_helped;
            }
        }
        more += most > at_first;
        arena_free(a);
    }
    assert_true(more > 50 && less > 150);
}

typedef struct fairest {
    w_all all;
    const bool *hard;
    double least;  /* worth that must be left */
    uint32_t most; /* of who is hard to help, helped by any choice that leaves as much */
} fairest;

/* Every choice of columns from here on; the last member of a chain and all of a ring, and who comes behind another, receive. */
static void pack_fairly(fairest *f, uint32_t from, double worth, const bool *helped, uint32_t count)
{
    w_all *t = &f->all;
    if (worth >= f->least - 1e-9) {
        f->most = count > f->most ? count : f->most;
    }
    if (from == t->count || worth + w_at_most(t, from) < f->least - 1e-9) {
        return;
    }
    const w_column *c = &t->columns[from];
    bool fits = true, now[W_SMALL];
    memcpy(now, helped, sizeof now);
    for (uint32_t i = 0; i < c->count; i++) {
        fits = fits && t->left[c->members[i]] > 0;
    }
    if (fits) {
        uint32_t its = count;
        for (uint32_t i = 0; i < c->count; i++) {
            bool receives = i > 0 || !w_begins(&t->p->list[c->members[0]]);
            its += receives && f->hard[c->members[i]] && !now[c->members[i]];
            now[c->members[i]] = now[c->members[i]] || receives;
            t->left[c->members[i]]--;
        }
        pack_fairly(f, from + 1, worth + c->worth, now, its);
        for (uint32_t i = 0; i < c->count; i++) {
            t->left[c->members[i]]++;
        }
    }
    pack_fairly(f, from + 1, worth, helped, count);
}

/* Of what any proposal at that price could bring to who is hard to help, it finds most. */
static void test_fairness_finds(void **state)
{
    uint32_t could = 0, does = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 400; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        people p = make_world(a, seed, (w_how){.people = W_SMALL, .side = 1200, .close_knit = seed % 2 == 0});
        week_how how = {.ring_max = 3, .chain_max = 2, .threads = 1};
        bool nobody[W_SMALL] = {0};
        week k;
        err e = {0};
        how.fairness = (double)rng_between(&r, 1, 50) / 100;
        assert_true(week_propose(a, near_new(a, &p), &how, &k, &e));
        fairest *f = ARENA_ARRAY(a, fairest, 1);
        w_list(&f->all, &p, &how, NULL);
        f->hard = k.is_hard;
        f->least = (1 - how.fairness) * w_best(&p, &how, NULL);
        pack_fairly(f, 0, 0, nobody, 0);
        assert_true(k.hard_helped <= f->most);
        could += f->most - k.hard_helped_before;
        does += k.hard_helped - k.hard_helped_before;
        arena_free(a);
    }
    assert_true(could > 25 && 10 * does >= 6 * could);
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
        cmocka_unit_test(test_several_pinned),    cmocka_unit_test(test_pins_in_parts),
        cmocka_unit_test(test_all_pinned),        cmocka_unit_test(test_pins_refused),
        cmocka_unit_test(test_price_of_fairness), cmocka_unit_test(test_who_is_hard),
        cmocka_unit_test(test_higher_price),      cmocka_unit_test(test_fairness_finds),
    };
    return cmocka_run_group_tests_name("week_wishes", tests, NULL, NULL);
}
