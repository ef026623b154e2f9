/* What a report does beyond its own coupling: who is kept apart after it, and what waits while it is open. */
#include "desk/broker_testing.h"

#include <stdlib.h>

#include "base/banned.h"

static const helping_coupling *in_list(const helping_coupling *list, size_t n, str id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, id)) {
            return &list[i];
        }
    }
    return NULL;
}

static const helping_coupling *on_board(const helping_board *x, str id)
{
    return in_list(x->couplings, x->coupling_count, id);
}

static str approved(const char *one, const char *other)
{
    helping_board x = board();
    const helping_coupling *c = proposed(&x, one, other);
    assert_non_null(c);
    return str_copy(memory, approve(c->id));
}

static uint32_t report(const char *who, str coupling)
{
    return say(of_resident(HELPING_REPORTS, who, coupling));
}

static void handle(uint32_t number, bool goes_on)
{
    helping_event v = of_broker(HELPING_HANDLES);
    v.report = number;
    v.again = goes_on;
    say(v);
}

static helping_event two(helping_what what, const char *one, const char *other)
{
    helping_event v = of_broker(what);
    v.who = str_of(one);
    v.other = str_of(other);
    return v;
}

static bool are_linked(const helping_coupling *c, const char *one, const char *other)
{
    for (size_t i = 0; i < c->link_count; i++) {
        str giver = c->people[c->links[i].giver].id, receiver = c->people[c->links[i].receiver].id;
        if ((str_eq(giver, str_of(one)) && str_eq(receiver, str_of(other))) ||
            (str_eq(giver, str_of(other)) && str_eq(receiver, str_of(one)))) {
            return true;
        }
    }
    return false;
}

static void expect_apart(const char *one, const char *other)
{
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        assert_false(are_linked(&x.couplings[i], one, other));
    }
}

/* ------------------------------------------------------------------ apart afterwards */

static void test_apart(void **state)
{
    (void)state;
    str id = approved("wim", "daan");
    uint32_t number = report("wim", id);
    helping_board open = board();
    assert_true(are_linked(open.reports[0].about, "wim", "daan"));
    handle(number, false);
    open = board();
    assert_int_equal(open.reports[0].about->state, HELPING_ENDED); /* what it was about is told when it is over too */
    helping_resident wim = resident("wim"), daan = resident("daan");
    assert_true(wim.reports[0].stopped && str_eq(wim.reports[0].coupling, id) && daan.report_count == 0);
    assert_true(str_find(journal_line(the_broker->journal, 2), S("\"apart_until\":\"9999-12-31\"")) > 0);
    expect_apart("wim", "daan");
    refuse(two(HELPING_PINS, "wim", "daan"), ERR_RULE, "maak dat eerst los");
    assert_true(broker_has_tie(&the_broker->state, BROKER_APART, 0, 1, DATE_MAX - 1)); /* without an end */
    helping_board x = board();
    assert_true(x.word_count == 1 && x.words[0].what == HELPING_HANDLES && str_eq(x.words[0].who, S("wim")) &&
                str_eq(x.words[0].other, S("daan")));
    say(two(HELPING_LOOSENS, "wim", "daan")); /* until the broker says so on purpose */
    x = board();
    assert_int_equal(x.word_count, 0);
    say(two(HELPING_PINS, "wim", "daan"));
    x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
}

/* Whoever reported, and also when it had ended by then. */
static void test_apart_after_the_end(void **state)
{
    (void)state;
    str id = approved("wim", "daan");
    say(of_resident(HELPING_STOPS, "wim", STR_NULL));
    handle(report("daan", id), false);
    say(of_resident(HELPING_RESUMES, "wim", STR_NULL));
    expect_apart("wim", "daan");
}

/* A report that goes on keeps nobody apart, and its line says nothing of it. */
static void test_goes_on(void **state)
{
    (void)state;
    str id = approved("wim", "daan");
    handle(report("wim", id), true);
    assert_true(str_find(journal_line(the_broker->journal, 2), S("apart_until")) < 0);
    helping_board x = board();
    assert_int_equal(on_board(&x, id)->state, HELPING_ASKED);
    helping_resident wim = resident("wim");
    assert_true(wim.reports[0].handled && !wim.reports[0].stopped);
    assert_false(broker_has_tie(&the_broker->state, BROKER_APART, 0, 1, broker_day(now)));
}

/* It stands in the line: reading back gives it, and a line from before it was written keeps nobody apart. */
static void test_read_back(void **state)
{
    (void)state;
    char name[] = "broker-report-XXXXXX";
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    close(fd);
    broker_close(the_broker);
    the_broker = testing_open(str_of(name));
    str id = approved("wim", "daan"), text;
    handle(report("wim", id), false);
    broker_close(the_broker);
    the_broker = testing_open(str_of(name));
    expect_apart("wim", "daan");
    broker_close(the_broker);
    err e = {0};
    assert_true(file_read(memory, str_of(name), 1 << 20, &text, &e));
    text = desk_replace(memory, text, S(",\"apart_until\":\"9999-12-31\""), S(""));
    assert_true(file_write(str_of(name), text, &e));
    the_broker = testing_open(str_of(name));
    helping_board x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
    unlink(name);
}

/* ------------------------------------------------------------------ what waits meanwhile */

static const char *id_of(uint32_t who)
{
    return the_broker->house.people.list[who].id.p;
}

/* Of the links of a coupling one with `who`; BROKER_NOBODY: none. */
static uint32_t linked_to(const broker_coupling *c, uint32_t who)
{
    for (uint32_t i = 0; i < c->group.link_count; i++) {
        const broker_link *l = &c->group.links[i];
        if (l->giver == who || l->receiver == who) {
            return l->giver == who ? l->receiver : l->giver;
        }
    }
    return BROKER_NOBODY;
}

typedef struct shared {
    uint32_t reporter, about, other; /* other: asked something with `about`, in another coupling */
    str reported, waits;
} shared;

/* Two couplings that are asked and have one person in common. */
static shared find_shared(void)
{
    const broker_state *s = &the_broker->state;
    for (size_t i = 0; i < s->coupling_count * s->coupling_count; i++) {
        const broker_coupling *one = &s->couplings[i / s->coupling_count], *two = &s->couplings[i % s->coupling_count];
        for (uint32_t p = 0; one != two && one->was_asked && two->was_asked && p < one->part_count; p++) {
            uint32_t about = one->parts[p].person, other = linked_to(two, about), reporter = linked_to(one, about);
            if (!one->parts[p].activity && other != BROKER_NOBODY && broker_part_of(two, reporter) == BROKER_NONE &&
                broker_part_of(one, other) == BROKER_NONE && !s->members[other].now.minor &&
                !s->members[about].now.minor) {
                return (shared){reporter, about, other, one->id, two->id};
            }
        }
    }
    fail_msg("nobody is asked in two couplings");
    return (shared){0};
}

static void approve_every_one(void)
{
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        (void)approve(x.couplings[i].id);
    }
    x = board();
}

/* Who is reported about was asked something else, with somebody else: that waits too, and does not say why. A no is taken. */
static void test_others_wait(void **state)
{
    (void)state;
    approve_every_one();
    shared k = find_shared();
    uint32_t number = report(id_of(k.reporter), k.reported);
    const uint32_t both[] = {k.about, k.other};
    for (int i = 0; i < 2; i++) {
        helping_resident r = resident(id_of(both[i]));
        const helping_coupling *c = in_list(r.couplings, r.coupling_count, k.waits);
        assert_true(c->held && c->state == HELPING_ASKED && r.report_count == 0);
        refuse(of_resident(HELPING_YES, id_of(both[i]), k.waits), ERR_RULE, "wacht nog even");
        helping_event by_broker = of_resident(HELPING_YES, id_of(both[i]), k.waits);
        by_broker.by_broker = true;
        refuse(by_broker, ERR_RULE, "is iets gemeld"); /* who can do something about it reads why */
    }
    refuse(of_resident(HELPING_YES, id_of(k.about), k.reported), ERR_RULE, "wacht nog even");
    helping_board x = board();
    assert_true(on_board(&x, k.waits)->held);
    handle(number, true);
    x = board();
    assert_false(on_board(&x, k.waits)->held);
    say(of_resident(HELPING_YES, id_of(k.about), k.waits));
    (void)report(id_of(k.reporter), k.reported);
    say(of_resident(HELPING_NO, id_of(k.other), k.waits));
}

/* What all said yes to is not introduced, and what is approved meanwhile is asked after it. */
static void test_not_introduced(void **state)
{
    (void)state;
    approve_every_one();
    shared k = find_shared();
    broker_coupling *c = NULL;
    for (size_t i = 0; i < the_broker->state.coupling_count; i++) {
        c = str_eq(the_broker->state.couplings[i].id, k.waits) ? &the_broker->state.couplings[i] : c;
    }
    for (uint32_t i = 0; c != NULL && i < c->part_count; i++) {
        helping_event yes = of_resident(HELPING_YES, id_of(c->parts[i].person), k.waits);
        yes.by_broker = true;
        if (!c->parts[i].activity) {
            say(yes);
        }
    }
    uint32_t number = report(id_of(k.reporter), k.reported);
    helping_event meets = of_broker(HELPING_MEETS);
    meets.coupling = k.waits;
    refuse(meets, ERR_RULE, "gemeld");
    helping_board x = board();
    helping_resident r = resident(id_of(k.other)); /* of what goes on the broker alone sees that it is held */
    assert_true(on_board(&x, k.waits)->held && !in_list(r.couplings, r.coupling_count, k.waits)->held);
    handle(number, true);
    say(meets);
    r = resident(id_of(k.other));
    assert_true(in_list(r.couplings, r.coupling_count, k.waits)->met &&
                !in_list(r.couplings, r.coupling_count, k.waits)->held);
    say(of_resident(HELPING_NO, id_of(k.other), k.waits));
    r = resident(id_of(k.other));
    const helping_coupling *over = in_list(r.couplings, r.coupling_count, k.waits);
    assert_true(over->state == HELPING_ENDED && over->met);
}

static void test_asked_afterwards(void **state)
{
    (void)state;
    str id = approved("wim", "daan");
    helping_event says = of_resident(HELPING_SAYS, "daan", STR_NULL);
    says.says =
        S("hoeveel_tegelijk: 4\nstraal_m: 5000\ndagdelen: [ma-ochtend, ma-middag, ma-avond, di-ochtend, di-middag, "
          "di-avond, wo-ochtend, wo-middag, wo-avond, do-ochtend, do-middag, do-avond, vr-ochtend, vr-middag, "
          "vr-avond, za-ochtend, za-middag, za-avond, zo-ochtend, zo-middag, zo-avond]\nzoekt: []\nvraagt_niets_terug: "
          "ja");
    says.by_broker = true;
    say(says);
    uint32_t number = report("wim", id);
    helping_board x = board();
    str next = STR_NULL;
    for (size_t i = 0; i < x.coupling_count && next.n == 0; i++) {
        next = x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], "daan") ? x.couplings[i].id : next;
    }
    assert_true(next.n > 0);
    next = str_copy(memory, approve(next));
    x = board();
    assert_int_equal(on_board(&x, next)->state, HELPING_LATER);
    handle(number, true);
    x = board();
    assert_int_equal(on_board(&x, next)->state, HELPING_ASKED);
}

/* ------------------------------------------------------------------ the same, sent twice */

static void test_twice(void **state)
{
    (void)state;
    str id = approved("wim", "daan");
    helping_event first = of_resident(HELPING_REPORTS, "wim", id), second, other;
    first.words = S("hij wilde mijn pincode");
    uint32_t number = say(first);
    second = first;
    second.at = now + BROKER_DAY - 1;
    second.words = S(" hij wilde mijn pincode\n");
    refuse(second, ERR_RULE, "is er al");
    second.by_broker = true; /* nor by phone */
    refuse(second, ERR_RULE, "is er al");
    other = first;
    other.words = S("en hij kwam terug");
    say(other);
    other = first;
    other.coupling = STR_NULL;
    say(other);
    other.who = S("bep");
    say(other);
    second.at++; /* a day later it may be the next time */
    say(second);
    helping_board x = board();
    assert_int_equal(x.report_count, 5);
    handle(number, true);
    handle(number + 4, true);
    first.at = second.at;
    say(first); /* and what was handled can happen again */
    refuse(first, ERR_RULE, "is er al");
    err e = {0};
    bool added;
    broker_said before = {.event = first}; /* of a journal from before this was refused */
    before.event.number = journal_count(the_broker->journal) + 1;
    assert_true(journal_add(the_broker->journal, before.event.number - 1, broker_line(the_broker, memory, &before),
                            &added, &e));
    x = board();
    assert_int_equal(x.report_count, 7);
}

/* ------------------------------------------------------------------ danger in own words */

static void test_danger(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        size_t count;
        overview_danger_kind kinds[2];
    } rows[] = {{"mijn man slaat mij en ik wil dood", 2, {OVERVIEW_DANGER_HOME, OVERVIEW_DANGER_LIFE}},
                {"ik wil dood", 1, {OVERVIEW_DANGER_LIFE}},
                {"de kraan lekt en de tuin groeit dicht", 0, {0}},
                {"", 0, {0}}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t count;
        const overview_danger *list = broker_hear_dangers(the_broker, memory, str_of(rows[i].words), &count);
        assert_int_equal(count, rows[i].count);
        for (size_t k = 0; k < count; k++) {
            assert_int_equal(list[k].kind, rows[i].kinds[k]);
            assert_true(str_find(str_of(rows[i].words), list[k].words) >= 0);
        }
    }
}

static void test_unheard(void **state)
{
    (void)state;
    static const struct {
        const char *words, *parts;
        bool partly;
    } rows[] = {{"", "", false},
                {"  blorf, blarf ", "|blorf, blarf|", false},
                {"ik kan koken en blorfen", "|blorfen|", true},
                {"ik kan goed", "|ik kan goed|", false}, /* small words, and nothing else */
                {"ik kan niet koken", "", true},
                {"mijn man slaat mij, en blorf", "|blorf|", true},
                {"ik kan koken en ik wil dood", "", true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        helping_unheard u = broker_unheard(the_broker, memory, str_of(rows[i].words));
        buf b = buf_in(memory);
        for (size_t k = 0; k < u.count; k++) {
            buf_printf(&b, "|" STR_FMT "|", STR_ARG(u.parts[k]));
        }
        assert_string_equal(str_copy(memory, buf_str(&b)).p, rows[i].parts);
        assert_int_equal(u.partly, rows[i].partly);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_apart),          TEST(test_apart_after_the_end),
                                       TEST(test_goes_on),        TEST(test_read_back),
                                       TEST(test_danger),         TEST(test_unheard),
                                       TEST(test_twice),          TEST(test_others_wait),
                                       TEST(test_not_introduced), TEST(test_asked_afterwards)};
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
