/* Repair, and what was pinned: two whom a broker put together stay together when both are still there. And rows of what a repair must see. */
#include "match/week_repair_checking.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ random worlds */

/* A link that was pinned, in a group that broke, between two who are both there; not one that holds all the same. */
static bool is_lost(const people *p, const w_near *c, const week *before, const bool *dropped, week_link_of l)
{
    return !dropped[l.giver] && !dropped[l.receiver] && w_contains(before, l.giver, l.receiver) &&
           !w_has_link(c->forbidden, c->how.forbidden_count, l.giver, l.receiver) &&
           people_helps(p, l.giver, l.receiver, NULL) == PEOPLE_MAY;
}

/* What this part gains by the link behind its end; −1: it may not be. */
static double gain_behind(const w_near *c, const people *p, const week_group *part, week_link_of l)
{
    week_link links[W_MEMBERS];
    uint32_t end = w_member(part, part->link_count), count = part->link_count;
    bool may = count + 2 <= c->how.chain_max && c->left[l.giver] > 0 && c->left[l.receiver] > 0 &&
               !w_has_link(c->forbidden, c->how.forbidden_count, end, l.giver) && end != l.giver &&
               people_helps(p, end, l.giver, &links[count].help) == PEOPLE_MAY;
    for (uint32_t i = 0; i < count + 1; i++) {
        may = may && w_member(part, i) != l.giver && w_member(part, i) != l.receiver;
    }
    if (!may) {
        return -1;
    }
    memcpy(links, part->links, sizeof *links * count);
    links[count] = (week_link){end, l.giver, links[count].help};
    links[count + 1] = (week_link){l.giver, l.receiver, {.weight = 0}};
    people_helps(p, l.giver, l.receiver, &links[count + 1].help);
    week_group g = {.links = links, .link_count = count + 2, .is_chain = true};
    return w_worth(p, &g) - w_worth(p, part);
}

/* The one lost link is kept whenever that can be, in the way that brings most; and beside it everything is the best. */
static bool check_one(const people *p, w_near *c, const week *after, person *changed, week_link_of l)
{
    double gain = w_best_whole(p, &c->how, c->left, l), best;
    bool behind = false, as_good = false;
    for (uint32_t i = 0; i < c->part_count; i++) {
        behind = behind || gain_behind(c, p, &c->parts[i], l) > gain;
        gain = fmax(gain, gain_behind(c, p, &c->parts[i], l));
    }
    if (gain < 0) {
        return false;
    }
    assert_true(w_contains(after, l.giver, l.receiver));
    for (uint32_t i = 0; i < after->group_count && !behind; i++) { /* of groups with the link, which was made whole */
        const week_group *g = &after->groups[i];
        for (uint32_t k = 0; k < g->link_count && fabs(g->expected - gain) < 1e-6; k++) {
            if (g->links[k].giver == l.giver && g->links[k].receiver == l.receiver && !as_good) {
                w_near rest = *c;
                as_good = true;
                rest.how.forbidden = rest.forbidden;
                w_keep_group(&rest, g);
                w_stop_others(&rest, p, changed);
                best = rest.kept + g->expected + w_best_with_parts(&rest, 0, rest.left);
                if (after->proven && fabs(after->value - best) > 1e-6) {
                    fail_msg("value %f, best beside the pinned %f", after->value, best);
                }
            }
        }
    }
    assert_true(behind || as_good);
    return true;
}

/* A lost link that is not in it could not be made whole by who is free in the end either. */
static void check_rest(const people *p, const w_near *c, const week *before, const week *after, const bool *dropped,
                       const week_how *pins)
{
    w_near last = {.how = c->how};
    last.how.forbidden = last.forbidden;
    last.how.forbidden_count = 0;
    for (uint32_t v = 0; v < p->count; v++) {
        last.left[v] = dropped[v] ? 0 : w_places(&p->list[v]);
    }
    for (uint32_t i = 0; i < after->group_count; i++) {
        w_keep_group(&last, &after->groups[i]);
    }
    for (size_t i = 0; i < pins->pinned_count; i++) {
        week_link_of l = pins->pinned[i];
        if (is_lost(p, c, before, dropped, l) && !w_contains(after, l.giver, l.receiver)) {
            assert_true(w_best_whole(p, &last.how, last.left, l) < 0);
        }
    }
}

static void test_pinned_is_kept(void **state)
{
    uint32_t kept = 0, gone = 0, several = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= 6000; seed++) {
        arena *a = arena_new();
        rng r = rng_from_seed(seed);
        uint64_t kind = seed % 3;
        people p = w_world(
            a, &r, &(w_how){.people = W_SMALL, .side = 900, .close_knit = true, .more_than_one = kind == 0 ? 0 : 50});
        p = kind == 2 ? w_with_activities(a, &p, 1 + (uint32_t)rng_below(&r, 2)) : p;
        week_link_of pinned[W_LINKS];
        uint32_t out[2], lost = 0;
        w_near c = {.how = {.ring_max = (uint32_t)rng_between(&r, 2, kind == 0 ? 4 : 3),
                            .chain_max = (uint32_t)rng_between(&r, 0, 4),
                            .threads = 1}};
        week_how how = c.how;
        bool dropped[W_SMALL] = {0}, alone = true;
        week first, before, after;
        week_link_of one = {0, 0};
        err e = {0};
        near *n = near_new(a, &p);
        assert_true(week_propose(a, n, &how, &first, &e));
        how.pinned = pinned;
        for (uint32_t i = 0; i < first.group_count; i++) { /* pinned are some that were proposed */
            for (uint32_t k = 0; k < first.groups[i].link_count; k++) {
                const week_link *l = &first.groups[i].links[k];
                if (first.groups[i].link_count > 1 && w_chance(&r, 40)) {
                    pinned[how.pinned_count++] = (week_link_of){l->giver, l->receiver};
                }
            }
        }
        if (!week_propose(a, n, &how, &before, &e)) {
            before = first;
        }
        for (uint32_t i = 0; i < 2; i++) {
            out[i] = (uint32_t)rng_below(&r, W_SMALL);
            dropped[out[i]] = true;
        }
        assert_true(week_repair(a, n, &how, &before, out, 2, &after, &e));
        w_check(&p, &how, &after);
        w_take_apart(&c, &p, &before, dropped);
        for (size_t i = 0; i < how.pinned_count; i++) {
            week_link_of l = pinned[i];
            bool its = is_lost(&p, &c, &before, dropped, l);
            one = its ? l : one;
            lost += its;
            alone =
                alone && (its || dropped[l.giver] || dropped[l.receiver] || w_contains(&after, l.giver, l.receiver));
        }
        assert_true(alone); /* what holds, holds */
        if (lost == 1) {
            bool good = check_one(&p, &c, &after, ARENA_ARRAY(a, person, W_SMALL), one);
            kept += good;
            gone += !good;
        }
        check_rest(&p, &c, &before, &after, dropped, &how);
        several += lost > 1;
        arena_free(a);
    }
    assert_true(kept > 120 && gone > 60 && several > 30);
}

/* ------------------------------------------------------------------ rows */

enum { ROW = 6 };

typedef struct row {
    arena *a;
    person list[ROW];
    people_need needs[ROW][3];
    week_link_of barred[ROW * ROW];
    people p;
    week_how how;
} row;

static const people_offer gardens = {W_GARDEN, false, false};

/* People who can do and ask the same; barred is what is not among these links. */
static void bar_all_but(row *w, const week_link_of *links, size_t count)
{
    w->how.forbidden = w->barred;
    w->how.forbidden_count = 0;
    for (uint32_t i = 0; i < ROW; i++) {
        for (uint32_t k = 0; k < ROW; k++) {
            if (i != k && !w_has_link(links, count, i, k)) {
                w->barred[w->how.forbidden_count++] = (week_link_of){i, k};
            }
        }
    }
}

static void begin_row(row *w, const week_link_of *links, size_t count)
{
    *w = (row){.a = arena_new(), .how = {.ring_max = 4, .chain_max = 4, .threads = 1}};
    for (uint32_t i = 0; i < ROW; i++) {
        w->needs[i][0] = w->needs[i][1] = w->needs[i][2] = (people_need){W_GARDEN, 1, false, false, W_DAY};
        w->list[i] = (person){.id = str_of_int(w->a, i), .radius = 1000, .dayparts = 1, .languages = 1};
        w->list[i].capacity = 1;
        w->list[i].keeps = w->list[i].trust = 1;
        w->list[i].offers = &gardens;
        w->list[i].needs = w->needs[i];
        w->list[i].offer_count = w->list[i].need_count = 1;
    }
    w->p = (people){.skills = w_skills(w->a), .list = w->list, .count = ROW, .day = W_DAY, .vog_days_max = 365};
    bar_all_but(w, links, count);
}

/* 0 begins chains. */
static void let_first_begin(row *w)
{
    w->list[0].starts = true;
    w->list[0].need_count = 0;
}

static week propose_row(row *w)
{
    week k;
    err e = {0};
    if (!week_propose(w->a, near_new(w->a, &w->p), &w->how, &k, &e)) {
        fail_msg("%s", e.message);
    }
    w_check(&w->p, &w->how, &k);
    return k;
}

static week repair_row(row *w, const week *before, uint32_t out)
{
    week k;
    err e = {0};
    assert_true(week_repair(w->a, near_new(w->a, &w->p), &w->how, before, &out, 1, &k, &e));
    w_check(&w->p, &w->how, &k);
    return k;
}

/* 0 helps 1 because the broker said so, and 2 makes them a ring. Without 2, 3 does, though two pairs would be worth more; unless the two may not be put together any more. */
static void test_two_stay_together(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 0}, {1, 3}, {3, 0}, {3, 1}, {0, 4}, {4, 0}}, pin = {0, 1},
                              late = {3, 0};
    row w;
    (void)state;
    begin_row(&w, links, sizeof links / sizeof *links);
    w.needs[2][0].urgency = 3;
    w.how.pinned = &pin;
    w.how.pinned_count = 1;
    week before = propose_row(&w), after;
    assert_true(w_contains(&before, 0, 1) && w_contains(&before, 1, 2));
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 1 && w_contains(&after, 0, 1) && w_contains(&after, 1, 3) && after.proven);
    w.how.pinned_count = 0; /* loosened: the best there is */
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 2 && w_contains(&after, 0, 4) && w_contains(&after, 1, 3));
    w.how.pinned_count = 1;
    bar_all_but(&w, &links[1], sizeof links / sizeof *links - 1);
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 2 && w_contains(&after, 0, 4) && w_contains(&after, 1, 3));
    w.how.pinned = &late; /* pinned since: that is for the next proposal */
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 2 && w_contains(&after, 0, 4) && w_contains(&after, 1, 3));
    w.how.pinned = &pin;
    after = repair_row(&w, &before, 1); /* one of the two is gone: nothing is kept of it, and nobody held up */
    assert_true(after.group_count == 1 && w_contains(&after, 0, 4));
    arena_free(w.a);
}

/* 0 helps 1 and 1 helps 2, in a ring of four. Without the fourth no group has both, but one of the two is kept, whichever can be; and not the pair of 1 and 4, who are worth more. */
static void test_as_much_as_can_be(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {1, 4}, {4, 1}, {1, 0}},
                              pins[] = {{0, 1}, {1, 2}};
    static const uint32_t back[][2] = {{1, 0}, {2, 1}};
    (void)state;
    for (int i = 0; i < 2; i++) {
        row w;
        week_link_of its[sizeof links / sizeof *links];
        memcpy(its, links, sizeof links);
        its[sizeof links / sizeof *links - 1] = (week_link_of){back[i][0], back[i][1]};
        begin_row(&w, its, sizeof links / sizeof *links);
        w.needs[4][0].urgency = 3;
        w.how.pinned = pins;
        w.how.pinned_count = 2;
        week before = propose_row(&w), after;
        assert_true(before.group_count == 1 && before.groups[0].link_count == 4);
        after = repair_row(&w, &before, 3);
        assert_true(after.group_count == 1 && w_contains(&after, pins[i].giver, pins[i].receiver));
        arena_free(w.a);
    }
}

/* A chain of four links breaks in the middle. The pinned link behind goes on from where it holds. */
static void test_behind_what_holds(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {1, 3}, {3, 5}, {5, 3}}, pin = {3, 4};
    row w;
    (void)state;
    begin_row(&w, links, 4);
    let_first_begin(&w);
    w.how.pinned = &pin;
    week before = propose_row(&w), after;
    assert_true(before.group_count == 1 && before.groups[0].link_count == 4);
    bar_all_but(&w, links, sizeof links / sizeof *links);
    w.needs[3][0].urgency = w.needs[5][0].urgency = 3;
    after = repair_row(&w, &before, 2);
    assert_true(w_contains(&after, 0, 1) && w_contains(&after, 3, 5)); /* what is worth most */
    w.how.pinned_count = 1;
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 1 && after.groups[0].link_count == 3 && w_contains(&after, 1, 3) &&
                w_contains(&after, 3, 4));
    w.how.chain_max = 3;
    after = repair_row(&w, &before, 2);
    assert_true(w_contains(&after, 1, 3) && w_contains(&after, 3, 4));
    w.how.chain_max = 2; /* which is too long then */
    after = repair_row(&w, &before, 2);
    assert_true(w_contains(&after, 0, 1) && !w_contains(&after, 3, 4));
    arena_free(w.a);
}

/* Behind what holds, or as a pair of their own: what is worth more, by how sure it is. */
static void test_behind_or_alone(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {1, 3}, {4, 3}}, pin = {3, 4};
    (void)state;
    for (int alone = 0; alone < 2; alone++) {
        row w;
        begin_row(&w, links, 4);
        let_first_begin(&w);
        w.needs[1][0].urgency = 3; /* what holds is worth much: not by what the two bring */
        w.list[alone ? 0 : 4].keeps = 0.5;
        week before = propose_row(&w), after;
        bar_all_but(&w, links, sizeof links / sizeof *links);
        w.how.pinned = &pin;
        w.how.pinned_count = 1;
        after = repair_row(&w, &before, 2);
        assert_true(w_contains(&after, 0, 1) && w_contains(&after, 3, 4));
        assert_int_equal(w_contains(&after, 4, 3), alone);
        arena_free(w.a);
    }
}

/* What 1 gives to 3 already, in a ring that stands, they do not give once more to keep 3 and 4 together. */
static void test_no_link_twice(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {1, 3}, {3, 5}, {5, 1}}, pin = {3, 4};
    row w;
    (void)state;
    begin_row(&w, links, sizeof links / sizeof *links);
    let_first_begin(&w);
    for (uint32_t i = 1; i < 4; i += 2) {
        w.list[i].capacity = w.list[i].need_count = 2;
    }
    w.how.ring_max = 3;
    week before = propose_row(&w), after;
    assert_true(before.group_count == 2 && before.groups[0].link_count == 3 && before.groups[1].link_count == 4);
    w.how.pinned = &pin;
    w.how.pinned_count = 1;
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 2 && after.groups[0].link_count == 3 && after.groups[1].link_count == 1);
    arena_free(w.a);
}

/* 0 and 1 are pinned both ways, in two rings. One breaks: what the other holds stays, and 4 makes the first whole, who would bring more elsewhere; also when what held may not be any more. */
static void test_both_ways(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 0}, {1, 0}, {0, 3},
                                         {3, 1}, {0, 4}, {4, 1}, {4, 5}, {5, 4}},
                              pins[] = {{0, 1}, {1, 0}};
    (void)state;
    for (int barred = 0; barred < 2; barred++) {
        row w;
        begin_row(&w, links, 6);
        w.how.ring_max = 3;
        w.list[0].capacity = w.list[0].need_count = w.list[1].capacity = w.list[1].need_count = 2;
        w.needs[2][0].urgency = w.needs[3][0].urgency = 3;
        week before = propose_row(&w), after;
        assert_true(before.group_count == 2 && w_contains(&before, 1, 2) && w_contains(&before, 0, 3));
        bar_all_but(&w, &links[barred], sizeof links / sizeof *links - (size_t)barred);
        w.needs[4][0].urgency = w.needs[5][0].urgency = 3;
        w.how.pinned = pins;
        w.how.pinned_count = 2;
        uint32_t out[] = {3, 2};
        err e = {0};
        assert_true(week_repair(w.a, near_new(w.a, &w.p), &w.how, &before, out, 1 + (size_t)barred, &after, &e));
        w_check(&w.p, &w.how, &after);
        assert_true(w_contains(&after, 1, 0) && w_contains(&after, 0, 4));
        assert_int_equal(w_contains(&after, 0, 1), !barred);
        arena_free(w.a);
    }
}

/* 1 lost a group, and is also at the end of a chain that holds. That goes on to 3, and does not come round to 1. */
static void test_chain_comes_round(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {1, 5}, {5, 1}, {1, 3}, {3, 1}};
    static const uint32_t both[] = {2, 5};
    row w;
    err e = {0};
    (void)state;
    begin_row(&w, links, 4);
    let_first_begin(&w);
    w.list[1].capacity = w.list[1].need_count = 2;
    w.list[3].keeps = 0.5;
    week before = propose_row(&w), after;
    assert_true(before.group_count == 2 && w_contains(&before, 1, 2) && w_contains(&before, 5, 1));
    bar_all_but(&w, links, sizeof links / sizeof *links);
    assert_true(week_repair(w.a, near_new(w.a, &w.p), &w.how, &before, both, 2, &after, &e));
    w_check(&w.p, &w.how, &after);
    assert_true(w_contains(&after, 0, 1) && w_contains(&after, 1, 3));
    assert_true(after.bound > after.value && !after.proven);
    arena_free(w.a);
}

/* Nor does the end give to who is in the chain already: it is known that there is nothing better. And what is left of a chain goes on once, whoever of it could be in more. */
static void test_part_goes_on_once(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {2, 3}, {1, 5}, {5, 1}, {2, 1}},
                              fork[] = {{0, 1}, {1, 2}, {1, 3}, {1, 4}};
    static const uint32_t both[] = {3, 5};
    row w;
    err e = {0};
    (void)state;
    begin_row(&w, links, 5);
    let_first_begin(&w);
    w.list[1].capacity = w.list[1].need_count = 2;
    week before = propose_row(&w), after;
    assert_true(before.group_count == 2);
    bar_all_but(&w, links, sizeof links / sizeof *links);
    assert_true(week_repair(w.a, near_new(w.a, &w.p), &w.how, &before, both, 2, &after, &e));
    w_check(&w.p, &w.how, &after);
    assert_true(after.group_count == 1 && after.groups[0].link_count == 2 && after.proven);
    arena_free(w.a);
    begin_row(&w, fork, 2);
    let_first_begin(&w);
    before = propose_row(&w);
    w.list[0].capacity = w.list[1].capacity = w.list[1].need_count = 3;
    bar_all_but(&w, fork, sizeof fork / sizeof *fork);
    after = repair_row(&w, &before, 2);
    assert_true(after.group_count == 1 && after.groups[0].link_count == 2);
    arena_free(w.a);
}

/* Two chains of one activity that break where they were one: it is there once, and who loses a place is free for another. */
static void test_what_is_left_is_there_once(void **state)
{
    static const week_link_of links[] = {{0, 1}, {1, 2}, {1, 3}, {1, 4}, {4, 1}};
    uint32_t both[] = {2, 3};
    row w;
    (void)state;
    for (uint32_t times = 1; times <= 2; times++) { /* one of them breaks, or both */
        begin_row(&w, links, 3);
        let_first_begin(&w);
        w.list[0].starts = false;
        w.list[0].places = 3;
        w.list[1].capacity = w.list[1].need_count = 2;
        week before = propose_row(&w), after;
        err e = {0};
        assert_true(before.group_count == 2 && before.helped == 3);
        bar_all_but(&w, links, sizeof links / sizeof *links);
        assert_true(week_repair(w.a, near_new(w.a, &w.p), &w.how, &before, both, times, &after, &e));
        w_check(&w.p, &w.how, &after);
        assert_true(after.group_count == 2 && w_contains(&after, 0, 1) && w_contains(&after, 1, 4));
        assert_int_equal(w_contains(&after, 1, 3), times == 1);
        arena_free(w.a);
    }
}

/* Somebody loses who helped them. Of those who are free, the nearest takes the place; and when only one of many can both help and be helped, that one, though 47 on each side weigh more. */
static void test_who_is_near(void **state)
{
    static const people_offer company = {W_COMPANY, false, false}, letters = {W_LETTERS, false, false};
    static const people_need asks_garden = {W_GARDEN, 1, false, false, W_DAY},
                             asks_company = {W_COMPANY, 1, false, false, W_DAY};
    enum { MANY = 47, ALL = 3 + 2 * MANY };
    (void)state;
    for (int both = 0; both < 2; both++) {
        arena *a = arena_new();
        person *list = ARENA_ARRAY(a, person, ALL);
        for (uint32_t i = 0; i < ALL; i++) { /* 0 lost 1; 2 is far away */
            bool gives = both || i == 1 || i == 2 || i % 2 == 0, asks = both || i == 1 || i == 2 || i % 2 == 1;
            list[i] = (person){.id = str_of_int(a, i), .radius = 1000, .dayparts = 1, .languages = 1, .capacity = 1};
            list[i].keeps = list[i].trust = 1;
            list[i].x = i < 2 ? 0 : i == 2 ? 900 : (int32_t)(8 * (37 * i % ALL));
            list[i].offers = i == 0 ? &gardens : gives ? &company : &letters;
            list[i].needs = i == 0 ? &asks_company : &asks_garden;
            list[i].offer_count = 1;
            list[i].need_count = i == 0 || asks;
        }
        people p = {.skills = w_skills(a), .list = list, .count = ALL, .day = W_DAY, .vog_days_max = 365};
        week_how how = {.ring_max = 2, .threads = 1};
        week before, after;
        uint32_t out = 1, best = 2;
        err e = {0};
        near *n = near_new(a, &p);
        for (uint32_t i = 3; i < ALL; i++) {
            best = both && list[i].x < list[best].x ? i : best;
        }
        assert_true(week_propose(a, n, &how, &before, &e) && w_contains(&before, 0, 1));
        assert_true(week_repair(a, n, &how, &before, &out, 1, &after, &e));
        w_check(&p, &how, &after);
        assert_true(after.group_count == 1 && w_contains(&after, 0, best));
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pinned_is_kept),    cmocka_unit_test(test_two_stay_together),
        cmocka_unit_test(test_as_much_as_can_be), cmocka_unit_test(test_behind_what_holds),
        cmocka_unit_test(test_chain_comes_round), cmocka_unit_test(test_what_is_left_is_there_once),
        cmocka_unit_test(test_who_is_near),       cmocka_unit_test(test_behind_or_alone),
        cmocka_unit_test(test_no_link_twice),     cmocka_unit_test(test_both_ways),
        cmocka_unit_test(test_part_goes_on_once),
    };
    return cmocka_run_group_tests_name("week_repair_pins", tests, NULL, NULL);
}
