/* While a proposal is worked out nobody waits for it: the board tells the last one and says so, and everything else goes on. The test holds what who works it out must have: as if it took for ever. */
#include "desk/broker_testing.h"

#include "base/banned.h"

static helping_board soon(void)
{
    err e = {0};
    helping_board out;
    if (!broker_board_soon(the_broker, memory, now, TEXT_NL, &out, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return out;
}

/* As a page that comes again by itself. */
static helping_board at_last(void)
{
    helping_board x = soon();
    while (x.working) {
        x = soon();
    }
    return x;
}

static bool held;

static void hold(void)
{
    held = true;
    assert_int_equal(pthread_mutex_lock(&the_broker->proposing), 0);
}

static void let_go(void)
{
    held = false;
    assert_int_equal(pthread_mutex_unlock(&the_broker->proposing), 0);
}

static void test_first(void **state)
{
    (void)state;
    hold();
    helping_board x = soon();
    assert_true(x.working && x.proposed == 0 && x.coupling_count == 0 && x.person_count == 120);
    assert_true(resident("wim").could_receive > 0);     /* a resident reads */
    say(of_resident(HELPING_REPORTS, "wim", STR_NULL)); /* … and is heard */
    x = soon();
    assert_true(x.working && x.report_count == 1 && !x.reports[0].handled);
    helping_event handles = of_broker(HELPING_HANDLES);
    handles.report = x.reports[0].number;
    handles.again = true;
    say(handles);
    let_go();
    x = at_last();
    assert_true(!x.working && x.proposed == broker_day(now) && x.coupling_count > 10 && x.reports[0].handled);
}

/* The last one stays to be read, with its day, and without what was approved of it. */
static void test_last_one(void **state)
{
    (void)state;
    helping_board before = at_last();
    date day = broker_day(now);
    size_t groups = before.coupling_count;
    str first = str_copy(memory, before.couplings[0].id);
    (void)approve(first);
    now += (int64_t)BROKER_DAY; /* another day: another proposal */
    hold();
    helping_board x = soon();
    assert_true(x.working && x.proposed == day && x.day == day + 1);
    size_t proposals = 0;
    for (size_t i = 0; i < x.coupling_count; i++) {
        proposals += x.couplings[i].state == HELPING_PROPOSED;
        assert_false(str_eq(x.couplings[i].id, first));
    }
    assert_int_equal(proposals, groups - 1);
    let_go();
    x = at_last();
    assert_true(x.proposed == day + 1);
    helping_board waited = board();
    assert_true(waited.coupling_count == x.coupling_count && waited.value == x.value);
}

/* Closing waits for what is worked out, and leaves nothing behind. */
static void test_closed_meanwhile(void **state)
{
    (void)state;
    hold();
    assert_true(soon().working);
    let_go();
}

/* A test that failed meanwhile may hold it still. */
static int close_well(void **state)
{
    if (held) {
        let_go();
    }
    return testing_close(state);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, close_well)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_first), TEST(test_last_one), TEST(test_closed_meanwhile)};
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
