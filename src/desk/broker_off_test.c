/* What was agreed and does not go on: who is to hear it, until they know. */
#include "desk/broker_testing.h"

#include <stdlib.h>

#include "base/banned.h"

typedef enum way { STOPS, NO, SAYS, FORBIDS, REPORT, WAYS } way;

/* The coupling of Wim and Daan, so far. */
static str coupling_of(helping_state state)
{
    helping_board x = board();
    str id = approve(proposed(&x, "wim", "daan")->id);
    say(of_resident(HELPING_YES, "wim", id));
    if (state != HELPING_ASKED) {
        say(of_resident(HELPING_YES, "daan", id));
    }
    if (state == HELPING_MET) {
        helping_event meets = of_broker(HELPING_MEETS);
        meets.coupling = id;
        say(meets);
    }
    return id;
}

static void end_by(way how, str id)
{
    helping_event v = of_broker(HELPING_FORBIDS);
    v.who = S("daan");
    v.other = S("wim");
    v.words = S("ruzie");
    switch (how) {
    case STOPS: say(of_resident(HELPING_STOPS, "daan", STR_NULL)); return;
    case NO: say(of_resident(HELPING_NO, "daan", id)); return;
    case SAYS:
        v = of_resident(HELPING_SAYS, "daan", STR_NULL);
        v.says = S("kan: [koken]");
        say(v);
        return;
    case FORBIDS: say(v); return;
    default: break;
    }
    v = of_resident(HELPING_REPORTS, "wim", id);
    v.words = S("hij kwam niet");
    uint32_t number = say(v);
    v = of_broker(HELPING_HANDLES);
    v.report = number;
    say(v);
}

/* NULL: not in the list. */
static const helping_coupling *in_list(const helping_coupling *list, size_t n, str id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, id)) {
            return &list[i];
        }
    }
    return NULL;
}

static bool hears(const char *who, str id)
{
    helping_resident r = resident(who);
    const helping_coupling *c = in_list(r.couplings, r.coupling_count, id);
    assert_true(c != NULL && c->person_count == 2);
    assert_true(c->people[1].name.n == 0 && !c->people[1].to_hear); /* not who ended it, nor who else is to hear */
    return c->people[0].to_hear;
}

/* On the board as long as somebody is to hear it. */
static void check(str id, bool wim, bool daan)
{
    helping_board x = board();
    const helping_coupling *c = in_list(x.couplings, x.coupling_count, id);
    assert_int_equal(hears("wim", id), wim);
    assert_int_equal(hears("daan", id), daan);
    assert_int_equal(c != NULL, wim || daan);
    for (size_t i = 0; c != NULL && i < c->person_count; i++) {
        assert_int_equal(c->state, HELPING_ENDED);
        assert_int_equal(c->people[i].to_hear, str_eq(c->people[i].id, S("wim")) ? wim : daan);
    }
}

static void again(void)
{
    broker_close(the_broker);
    the_broker = testing_open(STR_NULL);
}

/* Who ends it themselves knows; of what nobody agreed to yet nobody waits. */
static void test_who_hears(void **state)
{
    (void)state;
    static const bool daan_hears[WAYS] = {[SAYS] = true, [FORBIDS] = true, [REPORT] = true};
    static const helping_state states[] = {HELPING_ASKED, HELPING_AGREED, HELPING_MET};
    for (int s = 0; s < 3; s++) {
        for (int how = 0; how < WAYS; how++) {
            if (states[s] == HELPING_MET && how == SAYS) {
                continue; /* who met decides for themselves */
            }
            again();
            str id = coupling_of(states[s]);
            end_by((way)how, id);
            check(id, s > 0, s > 0 && daan_hears[how]);
        }
    }
    again(); /* who told how it went waits for nothing */
    str id = coupling_of(HELPING_MET);
    helping_event tells = of_resident(HELPING_HAPPENED, "wim", id);
    tells.happened = tells.again = true;
    say(tells);
    end_by(STOPS, id);
    check(id, false, false);
}

static void test_until_they_know(void **state)
{
    (void)state;
    str id = coupling_of(HELPING_AGREED);
    helping_event knows = of_resident(HELPING_KNOWS, "wim", id), by_phone = knows;
    by_phone.by_broker = true;
    by_phone.channel = HELPING_PHONE;
    refuse(knows, ERR_RULE, "al bekend"); /* it goes on */
    end_by(FORBIDS, id);
    knows.who = S("bep");
    refuse(knows, ERR_INPUT, "is er niet");
    say(by_phone);
    check(id, false, true);
    refuse(by_phone, ERR_RULE, "al bekend");
    now += (int64_t)BROKER_DAY * 40; /* longer than what ended is shown */
    assert_true(hears("daan", id));
    knows.who = S("daan");
    knows.at = now;
    say(knows);
    helping_board x = board();
    helping_resident daan = resident("daan");
    assert_null(in_list(x.couplings, x.coupling_count, id));
    assert_null(in_list(daan.couplings, daan.coupling_count, id));
    assert_int_equal(x.latest[0].what, HELPING_KNOWS);
}

static void test_read_back(void **state)
{
    (void)state;
    char name[] = "broker-off-XXXXXX";
    str folder = str_copy(memory, str_of(mkdtemp(name))), kept = in(folder, "journal");
    broker_close(the_broker);
    the_broker = testing_open(kept);
    str id = coupling_of(HELPING_AGREED);
    end_by(FORBIDS, id);
    say(of_resident(HELPING_KNOWS, "wim", id));
    broker_close(the_broker);
    the_broker = testing_open(kept);
    check(id, false, true);
    testing_remove(folder);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_who_hears), TEST(test_until_they_know), TEST(test_read_back)};
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
