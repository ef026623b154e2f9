/* The broker from one event to the next: case 4 as a whole, no and stop and forbid, the proposal, reports, and the journal. */
#include "desk/broker_testing.h"

#include "base/file.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ looking */

static const helping_coupling *own(const helping_resident *r, str id)
{
    for (size_t i = 0; i < r->coupling_count; i++) {
        if (str_eq(r->couplings[i].id, id)) {
            return &r->couplings[i];
        }
    }
    return NULL;
}

static const helping_coupling *listed(const helping_board *x, str id)
{
    for (size_t i = 0; i < x->coupling_count; i++) {
        if (str_eq(x->couplings[i].id, id)) {
            return &x->couplings[i];
        }
    }
    return NULL;
}

static void expect(const helping_coupling *c, helping_state state, bool named)
{
    assert_non_null(c);
    assert_int_equal(c->state, state);
    for (size_t i = 1; i < c->person_count; i++) {
        assert_int_equal(c->people[i].name.n > 0, named);
        assert_int_equal(c->people[i].id.n > 0, named);
        assert_true(named || c->people[i].answer == HELPING_NOT_YET);
    }
}

static str pair_of_case_4(void)
{
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "wim", "daan");
    assert_non_null(c);
    return approve(c->id);
}

static uint32_t tell(const char *who, str coupling, bool happened, bool again)
{
    helping_event v = of_resident(HELPING_HAPPENED, who, coupling);
    v.happened = happened;
    v.again = again;
    return say(v);
}

static void meet(str coupling)
{
    helping_event v = of_broker(HELPING_MEETS);
    v.coupling = coupling;
    say(v);
}

static uint32_t of_two(helping_what what, const char *one, const char *other, const char *why)
{
    helping_event v = of_broker(what);
    v.who = str_of(one);
    v.other = str_of(other);
    v.words = str_of(why);
    return say(v);
}

/* ------------------------------------------------------------------ the man in the wheelchair and the handyman */

static void test_case_4_proposed(void **state)
{
    (void)state;
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "wim", "daan");
    assert_non_null(c);
    assert_true(c->each_other && c->holds_pair && !c->is_chain && c->person_count == 2 && c->link_count == 2);
    assert_true(str_eq(c->people[0].name, S("Wim Terpstra")) && str_eq(c->people[1].name, S("Daan Oosterling")));
    const helping_link *giving = &c->links[0], *getting = &c->links[1];
    assert_true(str_eq(giving->skill, S("brieven")) && str_eq(getting->skill, S("klussen")));
    assert_true(giving->giver == 0 && giving->receiver == 1 && getting->giver == 1 && getting->receiver == 0);
    assert_true(str_eq(giving->days, S("dinsdagavond, zaterdagochtend en zaterdagmiddag")));
    assert_int_equal(giving->metres, 250);
    assert_true(giving->by_phone && giving->urgency == 3 && giving->waiting_weeks == 7); /* since 11 May */
    assert_int_equal(giving->rule_count, 2);
    assert_true(str_find(giving->rules[0], S("VOG")) > 0 && str_find(giving->rules[1], S("de eerste keer")) > 0);
    assert_true(giving->weight > 0 && giving->nearness_of_100 == 100 && giving->trust_of_100 == 100);
    assert_true(c->value > 0 && x.value >= x.pairs_value && x.bound >= x.value && x.helped > x.pairs_helped);
    assert_true(x.ring_max == 3 && x.chain_max == 4 && x.fairness == 0.05); /* rules.yaml */
    assert_true(x.spot_count > 0 && x.alone_count > 0 && x.cell_count > 20 && x.person_count == 120);
    for (size_t i = 0; i < x.alone_count; i++) { /* who has nobody is helped by nobody of the proposal */
        for (size_t k = 0; k < x.coupling_count; k++) {
            for (size_t l = 0; l < x.couplings[k].link_count; l++) {
                const helping_coupling *g = &x.couplings[k];
                assert_false(str_eq(g->people[g->links[l].receiver].id, x.alone[i].id));
            }
        }
    }
    assert_true(str_starts(x.people[0].phone, S("000 000")));
    helping_resident wim = resident("wim");
    assert_int_equal(wim.coupling_count, 0); /* nobody was told */
    assert_true(wim.could_give > 0 && wim.could_receive > 0 && wim.has_vog && wim.effect_count >= 6);
    assert_true(wim.terms->call_phone.n > 0 && wim.terms->money_count > 0 && wim.terms->minor_count > 0);
}

/* A proposal may take long: a resident, and who looks at the list, never waits for one. */
static void test_nobody_waits_for_a_proposal(void **state)
{
    (void)state;
    err e = {0};
    const helping_listed *list;
    size_t count;
    helping_resident wim = resident("wim");
    assert_true(wim.could_give > 0 && wim.could_receive > 0);
    assert_true(broker_list(the_broker, memory, now, TEXT_NL, &list, &count, &e) && count == 120);
    assert_false(the_broker->proposal.made);
    helping_board x = board();
    assert_true(the_broker->proposal.made && x.person_count == count);
}

/* The invented neighbourhood is for trying it out on any day of the coming two years. */
static void test_case_4_on_any_day(void **state)
{
    (void)state;
    for (int day = 0; day < 730; day += 10) {
        now = NOW + (int64_t)BROKER_DAY * day;
        helping_board x = board();
        if (proposed(&x, "wim", "daan") == NULL || !proposed(&x, "wim", "daan")->each_other) {
            fail_msg("not on " STR_FMT, STR_ARG(date_text(memory, broker_day(now))));
        }
    }
}

static void test_case_4_whole(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    helping_resident wim = resident("wim"), daan = resident("daan");
    expect(own(&wim, id), HELPING_ASKED, false);
    assert_int_equal(own(&wim, id)->links[0].trust_of_100, 100); /* his own */
    assert_int_equal(own(&wim, id)->links[1].trust_of_100, 0);
    assert_int_equal(own(&wim, id)->links[0].weight, 0); /* divided by what he knows it would be the distance */
    assert_int_equal(own(&wim, id)->links[0].preference_of_100, 0);
    say(of_resident(HELPING_YES, "wim", id));
    wim = resident("wim");
    daan = resident("daan");
    expect(own(&wim, id), HELPING_ASKED, false);
    assert_int_equal(own(&wim, id)->people[0].answer, HELPING_SAID_YES);
    expect(own(&daan, id), HELPING_ASKED, false);
    assert_int_equal(own(&daan, id)->people[0].answer, HELPING_NOT_YET);
    assert_true(str_eq(own(&daan, id)->people[0].id, S("daan")));
    assert_true(own(&daan, id)->links[0].giver == 1 &&
                own(&daan, id)->links[0].receiver == 0); /* the reader is the first */
    say(of_resident(HELPING_YES, "daan", id));
    wim = resident("wim");
    expect(own(&wim, id), HELPING_AGREED, true);
    assert_true(str_eq(own(&wim, id)->people[1].name, S("Daan"))); /* a first name, and no more */
    meet(id);
    tell("wim", id, true, true);
    daan = resident("daan");
    expect(own(&daan, id), HELPING_MET, true);
    assert_false(own(&daan, id)->people[1].told); /* what the other told is not shown */
    assert_int_equal(daan.given, 1);
    assert_int_equal(daan.received, 0);
    tell("daan", id, true, true);
    wim = resident("wim");
    daan = resident("daan");
    expect(own(&wim, id), HELPING_DONE, true);
    assert_true(wim.given == 1 && wim.received == 1 && daan.given == 1 && daan.received == 1);
    helping_board x = board();
    assert_null(listed(&x, id)); /* done: nothing for the broker to do */
    const helping_coupling *again = proposed(&x, "wim", "daan");
    assert_non_null(again); /* both would again: it weighs more, though they wait anew */
    assert_true(again->links[0].preference_of_100 > 100 && again->links[0].trust_of_100 == 100);
    assert_int_equal(again->links[0].waiting_weeks, 0);
}

/* ------------------------------------------------------------------ no, stop, forbid */

static void test_no(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    say(of_resident(HELPING_NO, "daan", id));
    helping_resident wim = resident("wim"), daan = resident("daan");
    expect(own(&wim, id), HELPING_ENDED, false);
    expect(own(&daan, id), HELPING_ENDED, false);
    helping_board x = board();
    assert_null(listed(&x, id));
    assert_null(proposed(&x, "wim", "daan"));
    helping_event pin = of_broker(HELPING_PINS);
    pin.who = S("wim");
    pin.other = S("daan");
    refuse(pin, ERR_RULE, "maak dat eerst los");
    now += (int64_t)BROKER_DAY * 7 * the_broker->house.weeks_after_no; /* long after it may be asked again */
    wim = resident("wim");
    assert_null(own(&wim, id)); /* and the old one is read no more */
    assert_true(broker_has_tie(&the_broker->state, BROKER_APART, 0, 1, broker_day(now) - 1));
    of_two(HELPING_PINS, "wim", "daan", "");
    x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
}

static void test_no_is_loosened(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_NO, "daan", id));
    of_two(HELPING_LOOSENS, "daan", "wim", "");
    helping_board x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
}

static void test_never_again(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    say(of_resident(HELPING_YES, "daan", id));
    meet(id);
    tell("wim", id, true, false);
    tell("daan", id, true, true);
    now += (int64_t)BROKER_DAY * 365;
    helping_board x = board();
    assert_null(proposed(&x, "wim", "daan"));
    helping_resident daan = resident("daan");
    expect(own(&daan, id), HELPING_DONE, true); /* and reads nothing of it */
    assert_true(daan.given == 1 && daan.received == 1);
    const broker_member *members = the_broker->state.members;
    assert_true(members[1].last_bad == 1 && members[0].last_good == 1);
    assert_true(broker_trust(&members[1]) == 1 && broker_trust(&members[0]) == 1); /* one answer tells too much */
}

static void test_trust(void **state)
{
    (void)state;
    broker_member m = {0};
    const double after[] = {1,     1,     1.1,   1.1,           1.1,
                            1.125, 1.125, 1.125, 1.0 + 0.5 / 11}; /* 2 of 3, 4 of 6, 5 of 9 again */
    const bool again[] = {true, false, true, true, false, true, false, false, true};
    for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
        broker_count_answer(&m, again[i]);
        assert_float_equal(broker_trust(&m), after[i], 1e-12);
    }
}

/* What did not happen counts for nothing: nobody knows whose fault that was. */
static void test_what_did_not_happen(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    say(of_resident(HELPING_YES, "daan", id));
    meet(id);
    tell("wim", id, false, false);
    tell("daan", id, false, true);
    assert_true(broker_trust(&the_broker->state.members[0]) == 1 && broker_trust(&the_broker->state.members[1]) == 1);
    helping_resident daan = resident("daan");
    assert_true(daan.given == 0 && daan.received == 0);
}

/* Who stops is in no proposal any more, and the groups of the others stay as they were. */
static void test_stop_is_repaired(void **state)
{
    (void)state;
    helping_board x = board();
    const helping_coupling *of_wim = proposed(&x, "wim", "daan");
    assert_non_null(of_wim);
    helping_event stops = of_resident(HELPING_STOPS, "daan", STR_NULL);
    stops.other = S("niemand"); /* what it does not need is not looked at: nobody tries out references */
    say(stops);
    helping_board after = board();
    for (size_t i = 0; i < after.coupling_count; i++) {
        assert_false(is_in(&after.couplings[i], "daan"));
    }
    for (size_t i = 0; i < x.coupling_count; i++) {
        size_t k = 0;
        while (k < after.coupling_count && !str_eq(after.couplings[k].id, x.couplings[i].id)) {
            k++;
        }
        assert_int_equal(k < after.coupling_count, &x.couplings[i] != of_wim);
    }
}

static void test_stop(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    say(of_resident(HELPING_YES, "daan", id));
    say(of_resident(HELPING_STOPS, "daan", STR_NULL));
    helping_resident wim = resident("wim"), daan = resident("daan");
    expect(own(&wim, id), HELPING_ENDED, false); /* also the name that was there is gone */
    assert_true(daan.stopped && daan.could_give == 0 && daan.could_receive == 0);
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        assert_true(!is_in(&x.couplings[i], "daan") || x.couplings[i].state == HELPING_ENDED);
    }
    say(of_resident(HELPING_RESUMES, "daan", STR_NULL));
    x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
}

/* Who says that they cannot any more is not asked for it any more. */
static void test_says_ends(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    helping_event v = of_resident(HELPING_SAYS, "daan", STR_NULL);
    v.says = S("kan: [koken]");
    v.by_broker = true;
    v.channel = HELPING_PHONE;
    say(v);
    helping_resident wim = resident("wim");
    expect(own(&wim, id), HELPING_ENDED, false);
}

static void test_forbid(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    of_two(HELPING_FORBIDS, "daan", "wim", "ruzie in 2019");
    helping_resident wim = resident("wim");
    expect(own(&wim, id), HELPING_ENDED, false);
    helping_board x = board();
    assert_null(proposed(&x, "wim", "daan"));
    assert_int_equal(x.word_count, 1);
    assert_true(str_eq(x.words[0].words, S("ruzie in 2019")) && x.words[0].what == HELPING_FORBIDS);
    of_two(HELPING_LOOSENS, "wim", "daan", "");
    x = board();
    assert_non_null(proposed(&x, "wim", "daan"));
    assert_int_equal(x.word_count, 0);
}

static void test_pin(void **state)
{
    (void)state;
    of_two(HELPING_PINS, "gerrit", "lotte", "");
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "gerrit", "lotte");
    assert_non_null(c);
    assert_true(c->pinned);
    str id = approve(c->id);
    x = board();
    assert_int_equal(x.word_count, 0); /* done */
    assert_true(listed(&x, id)->pinned);
}

/* ------------------------------------------------------------------ the proposal while it is gone through */

/* Approving all one after the other is what the list said, and takes everybody once. */
static void test_approve_all(void **state)
{
    (void)state;
    helping_board x = board();
    size_t proposals = x.coupling_count;
    assert_true(proposals > 10);
    for (size_t i = 0; i < proposals; i++) {
        (void)approve(x.couplings[i].id);
        helping_board then = board();
        size_t left = 0;
        for (size_t j = 0; j < then.coupling_count; j++) {
            left += then.couplings[j].state == HELPING_PROPOSED;
        }
        assert_int_equal(left, proposals - i - 1);
    }
    people now_people = the_broker->house.people;
    for (uint32_t i = 0; i < now_people.count; i++) {
        const person *p = &now_people.list[i];
        assert_true(broker_busy(&the_broker->state, i, UINT32_MAX) <= (p->places > 0 ? p->places : p->capacity));
    }
}

/* Who drops out takes nothing from groups that they were not in. */
static void test_repair(void **state)
{
    (void)state;
    helping_board before = board();
    str id = pair_of_case_4();
    say(of_resident(HELPING_NO, "daan", id));
    helping_board after = board();
    for (size_t i = 0; i < before.coupling_count; i++) {
        const helping_coupling *c = &before.couplings[i];
        bool was_in = is_in(c, "daan");
        assert_int_equal(listed(&after, c->id) != NULL, !was_in);
    }
    assert_true(the_broker->state.drop_count == 1 && the_broker->state.base == 0);
}

/* A stale list: what changed meanwhile is refused, and nothing is approved that nobody saw. */
static void test_stale(void **state)
{
    (void)state;
    helping_board x = board();
    str proposal = proposed(&x, "wim", "daan")->id;
    helping_event v = of_resident(HELPING_SAYS, "daan", STR_NULL);
    v.says = S("kan: [koken]\nzoekt: [brieven]");
    say(v);
    helping_event late = of_broker(HELPING_APPROVES);
    late.coupling = proposal;
    refuse(late, ERR_RULE, "kijk opnieuw");
}

/* ------------------------------------------------------------------ reports */

/* Until somebody takes it up nobody did; then who is known, to the resident too. */
static void take_up(uint32_t number)
{
    helping_event takes = of_broker(HELPING_TAKES);
    takes.report = number;
    refuse(takes, ERR_INPUT, "wie dit oppakt");
    takes.words = S("Marja");
    say(takes);
    refuse(takes, ERR_RULE, "pakte dit al op");
    helping_board x = board();
    assert_true(str_eq(x.reports[0].taken_by, S("Marja")) && !x.reports[0].handled);
    assert_int_equal(x.couplings[0].state, HELPING_WAITING); /* taken up is not done */
    helping_resident wim = resident("wim");
    assert_true(str_eq(wim.reports[0].taken_by, S("Marja")) && wim.reports[0].taken_at == now);
}

static void test_report(void **state)
{
    (void)state;
    str id = pair_of_case_4();
    say(of_resident(HELPING_YES, "wim", id));
    say(of_resident(HELPING_YES, "daan", id));
    helping_event v = of_resident(HELPING_REPORTS, "wim", id);
    v.words = S("hij wilde mijn pincode");
    uint32_t number = say(v);
    helping_board x = board();
    assert_true(x.report_count == 1 && !x.reports[0].handled && str_eq(x.reports[0].words, v.words));
    assert_int_equal(x.couplings[0].state, HELPING_WAITING); /* the first on the board */
    helping_resident wim = resident("wim"), daan = resident("daan");
    assert_int_equal(own(&wim, id)->state, HELPING_WAITING);
    assert_int_equal(own(&daan, id)->state, HELPING_AGREED); /* and does not read that somebody reported */
    helping_event meets = of_broker(HELPING_MEETS), handles = of_broker(HELPING_HANDLES);
    assert_true(wim.report_count == 1 && wim.reports[0].taken_by.n == 0 && daan.report_count == 0);
    take_up(number);
    meets.coupling = id;
    refuse(meets, ERR_RULE, "gemeld");
    handles.report = number;
    handles.again = true;
    say(handles);
    refuse(handles, ERR_RULE, "al klaar");
    meet(id);
    v.words = S("weer");
    handles.report = say(v);
    handles.again = false;
    say(handles);
    daan = resident("daan");
    expect(own(&daan, id), HELPING_ENDED, false);
    say(v); /* also of what is over */
    x = board();
    assert_true(x.report_count == 3 && !x.reports[0].handled && x.reports[1].handled);
}

/* ------------------------------------------------------------------ the journal */

static str told(const char *id)
{
    helping_resident r = resident(id);
    return all_strings(&r);
}

static void test_again_from_the_journal(void **state)
{
    (void)state;
    char name[] = "broker-test-XXXXXX";
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    close(fd);
    broker_close(the_broker);
    the_broker = testing_open(str_of(name));
    str id = str_copy(memory, pair_of_case_4()); /* it outlives the broker that told it */
    say(of_resident(HELPING_YES, "wim", id));
    helping_board x = board();
    str *ids = ARENA_ARRAY(memory, str, x.coupling_count + 1);
    for (size_t i = 0; i < x.coupling_count; i++) {
        ids[i] = str_copy(memory, x.couplings[i].id);
    }
    str first = told("wim"), second = told("daan");
    size_t groups = x.coupling_count;
    double value = x.value;
    broker_close(the_broker);
    the_broker = testing_open(str_of(name));
    assert_true(str_eq(told("wim"), first) && str_eq(told("daan"), second));
    helping_board again = board();
    assert_true(again.coupling_count == groups && again.value == value);
    for (size_t i = 0; i < groups; i++) {
        assert_true(str_eq(again.couplings[i].id, ids[i]));
    }
    say(of_resident(HELPING_YES, "daan", id));
    broker_close(the_broker);
    the_broker = NULL;
    str text;
    err e = {0};
    assert_true(file_read(memory, str_of(name), 1 << 20, &text, &e));
    assert_true(file_write(str_of(name),
                           STR_JOIN(memory, text,
                                    S("{\"n\":4,\"at\":1782993600,\"what\":\"yes\",\"who\":"
                                      "\"wim\",\"by_broker\":false,\"via\":\"screen\","
                                      "\"coupling\":\"k1\"}\n")),
                           &e));
    assert_null(broker_open(the_desk, NEIGHBOURHOOD, str_of(name), &e)); /* a yes that could not be */
    assert_true(e.kind == ERR_INPUT && e.line == 5 && str_find(str_of(e.message), S("does not follow")) > 0);
    unlink(name);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_case_4_proposed),
        TEST(test_nobody_waits_for_a_proposal),
        TEST(test_case_4_on_any_day),
        TEST(test_case_4_whole),
        TEST(test_no),
        TEST(test_no_is_loosened),
        TEST(test_never_again),
        TEST(test_trust),
        TEST(test_what_did_not_happen),
        TEST(test_stop_is_repaired),
        TEST(test_stop),
        TEST(test_says_ends),
        TEST(test_forbid),
        TEST(test_pin),
        TEST(test_approve_all),
        TEST(test_repair),
        TEST(test_stale),
        TEST(test_report),
        TEST(test_again_from_the_journal),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
