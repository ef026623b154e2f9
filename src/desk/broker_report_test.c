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

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_apart), TEST(test_apart_after_the_end), TEST(test_goes_on),
                                       TEST(test_read_back), TEST(test_danger)};
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
