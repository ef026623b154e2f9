/* Few questions: nobody gets more of them in a week than the municipality chose, nor than they chose themselves; what waits is asked later, by itself. */
#include "desk/broker_testing.h"

#include <stdlib.h>

#include "base/banned.h"

enum { RULE = 2 }; /* of content/neighbourhood/rules.yaml */

static const broker_coupling *coupling(str id)
{
    for (size_t i = 0; i < the_broker->state.coupling_count; i++) {
        if (str_eq(the_broker->state.couplings[i].id, id)) {
            return &the_broker->state.couplings[i];
        }
    }
    return NULL;
}

/* Questions of a person in these seven days, told apart from broker_follow.c; activities are asked nothing. */
static uint32_t asked(const char *id)
{
    uint32_t n = 0, who = people_find(&the_broker->house.people, str_of(id));
    for (size_t i = 0; i < the_broker->state.coupling_count; i++) {
        const broker_coupling *c = &the_broker->state.couplings[i];
        n += c->state != HELPING_LATER && broker_part_of(c, who) != BROKER_NONE;
    }
    return n;
}

/* The person with most proposed groups, who is no activity; *most: how many. */
static const char *busiest(const helping_board *x, uint32_t *most)
{
    const char *id = NULL;
    *most = 0;
    for (uint32_t p = 0; p < the_broker->house.people.count; p++) {
        const person *one = &the_broker->house.people.list[p];
        uint32_t n = 0;
        for (size_t i = 0; i < x->coupling_count; i++) {
            n += x->couplings[i].state == HELPING_PROPOSED && is_in(&x->couplings[i], one->id.p);
        }
        if (one->places == 0 && n > *most) {
            *most = n;
            id = one->id.p;
        }
    }
    return id;
}

static int urgency_of(const helping_coupling *c, int *weeks)
{
    int urgency = 0;
    *weeks = 0;
    for (size_t i = 0; i < c->link_count; i++) {
        urgency = c->links[i].urgency > urgency ? c->links[i].urgency : urgency;
        *weeks = c->links[i].waiting_weeks > *weeks ? c->links[i].waiting_weeks : *weeks;
    }
    return urgency;
}

/* Approves all groups with them, in the order of the board. Their ids; those that wait come behind. */
static str *approve_all_of(const char *who, size_t *count)
{
    helping_board x = board();
    str *ids = ARENA_ARRAY(memory, str, x.coupling_count);
    *count = 0;
    for (size_t i = 0; i < x.coupling_count; i++) {
        if (x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], who)) {
            ids[(*count)++] = str_copy(memory, approve(x.couplings[i].id));
        }
    }
    (void)board(); /* what was added is read */
    return ids;
}

/* The same of whoever is in most proposed groups. */
static str *approve_all_of_busiest(const char **who, size_t *count)
{
    uint32_t most;
    helping_board x = board();
    *who = busiest(&x, &most);
    return approve_all_of(*who, count);
}

/* The most urgent first, then who waits longest. */
static void test_order(void **state)
{
    (void)state;
    helping_board x = board();
    int weeks, before = 4, weeks_before = 0;
    size_t seen = 0;
    for (size_t i = 0; i < x.coupling_count; i++) {
        int urgency = urgency_of(&x.couplings[i], &weeks);
        assert_int_equal(x.couplings[i].state, HELPING_PROPOSED);
        assert_true(urgency < before || (urgency == before && weeks <= weeks_before));
        before = urgency;
        weeks_before = weeks;
        seen++;
    }
    assert_true(seen > 10 && before < 3);
    for (size_t i = 1; i < x.person_count; i++) { /* and who there is by name */
        assert_true(str_cmp(x.people[i - 1].name, x.people[i].name) <= 0);
    }
    for (size_t i = 1; i < x.alone_count; i++) {
        assert_true(str_cmp(x.alone[i - 1].name, x.alone[i].name) <= 0);
    }
}

/* Pinned, then urgent, then waiting, each before what comes after it; of several links the most urgent counts, and the longest wait, whichever has which. */
static void test_compare(void **state)
{
    static broker_link can_wait[] = {{.urgency = 1, .weeks = 50}}, soon[] = {{.urgency = 2, .weeks = 3}},
                       both[] = {{.urgency = 1, .weeks = 9}, {.urgency = 3, .weeks = 2}},
                       urgent[] = {{.urgency = 3, .weeks = 8}}, urgent_too[] = {{.urgency = 3, .weeks = 9}};
    const broker_group in_order[] = {{.links = can_wait, .link_count = 1, .pinned = true},
                                     {.links = both, .link_count = 2},
                                     {.links = urgent, .link_count = 1},
                                     {.links = soon, .link_count = 1},
                                     {.links = can_wait, .link_count = 1}},
                       as_good = {.links = urgent_too, .link_count = 1};
    enum { COUNT = sizeof in_order / sizeof *in_order };
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        for (int k = 0; k < COUNT; k++) {
            int order = broker_compare_groups(&in_order[i], &in_order[k]);
            if ((order < 0) != (i < k) || (order > 0) != (i > k)) {
                fail_msg("%d and %d: %d", i, k, order);
            }
        }
    }
    assert_int_equal(broker_compare_groups(&in_order[1], &as_good), 0);
}

static void test_limit(void **state)
{
    (void)state;
    uint32_t most;
    helping_board x = board();
    const char *who = busiest(&x, &most);
    assert_true(most > RULE);
    size_t count;
    str *ids = approve_all_of(who, &count);
    assert_int_equal(count, most);
    assert_int_equal(asked(who), RULE);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(coupling(ids[i])->state, i < RULE ? HELPING_ASKED : HELPING_LATER);
    }
    x = board();
    for (size_t i = 0; i < x.coupling_count; i++) { /* the board says who has had enough, and from when there is room */
        const helping_coupling *c = &x.couplings[i];
        assert_int_equal(c->wait_count, c->state == HELPING_LATER ? 1 : 0);
        if (c->wait_count > 0) {
            assert_true(str_eq(c->waits[0].id, str_of(who)) && c->waits[0].asked == RULE && c->waits[0].most == RULE);
            assert_true(!c->waits[0].own && c->waits[0].from == broker_day(now) + BROKER_WEEK);
        }
    }
    assert_int_equal(resident(who).coupling_count, RULE); /* nobody hears of what waits */
    assert_int_equal(resident(who).questions_max, RULE);
    refuse(of_resident(HELPING_YES, who, ids[RULE]), ERR_INPUT, "is er niet"); /* nor by guessing */
}

static void test_week_after(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    now += (int64_t)(BROKER_WEEK - 1) * BROKER_DAY;
    (void)board();
    assert_int_equal(coupling(ids[RULE])->state, HELPING_LATER);
    now += BROKER_DAY;
    assert_int_equal(resident(who).coupling_count, count < 2 * RULE ? count : 2 * RULE); /* whoever looks first */
    assert_int_equal(coupling(ids[RULE])->state, HELPING_ASKED);
    assert_int_equal(coupling(ids[RULE])->asked, broker_day(now));
    str last = journal_line(the_broker->journal, journal_count(the_broker->journal) - 1);
    assert_true(str_find(last, S("\"what\":\"asks\"")) > 0);
}

/* A no makes room at once, and for one. */
static void test_no_makes_room(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    say(of_resident(HELPING_NO, who, ids[0]));
    (void)board();
    assert_int_equal(coupling(ids[0])->state, HELPING_ENDED);
    assert_int_equal(coupling(ids[RULE])->state, HELPING_ASKED);
    for (size_t i = RULE + 1; i < count; i++) {
        assert_int_equal(coupling(ids[i])->state, HELPING_LATER);
    }
}

/* Who chose once a week is asked once a week, also when they say no; and their choice never makes it more. */
static void test_own_choice(void **state)
{
    (void)state;
    uint32_t most;
    helping_board x = board();
    const char *who = busiest(&x, &most);
    helping_event says = of_resident(HELPING_SAYS, who, STR_NULL);
    says.by_broker = true; /* also of who asks nothing back */
    says.says = S("vragen_per_week: 40");
    say(says);
    assert_int_equal(resident(who).questions_max, RULE);
    says.says = S("vragen_per_week: 1");
    say(says);
    assert_int_equal(resident(who).questions_max, 1);
    helping_form f;
    err e = {0};
    assert_true(broker_form(the_broker, memory, str_of(who), TEXT_NL, &f, &e) && f.seldom);
    assert_true(str_find(broker_form_says(memory, &f), S("vragen_per_week: 1")) > 0);
    f.seldom = false;
    assert_true(str_find(broker_form_says(memory, &f), S("vragen_per_week: 0")) > 0);
    size_t count;
    str *ids = approve_all_of(who, &count);
    assert_true(count >= 2 && coupling(ids[0])->state == HELPING_ASKED && coupling(ids[1])->state == HELPING_LATER);
    say(of_resident(HELPING_NO, who, ids[0]));
    x = board();
    assert_int_equal(coupling(ids[1])->state, HELPING_LATER);
    for (size_t i = 0; i < x.coupling_count; i++) {
        assert_true(x.couplings[i].wait_count == 0 ||
                    (x.couplings[i].waits[0].own && x.couplings[i].waits[0].most == 1));
    }
    now += (int64_t)BROKER_WEEK * BROKER_DAY;
    (void)board();
    assert_int_equal(coupling(ids[1])->state, HELPING_ASKED);
}

/* What waits and may not be any more is not asked, and says why. */
static void test_barred_meanwhile(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    helping_event says = of_resident(HELPING_SAYS, who, STR_NULL);
    says.by_broker = true;
    says.says = S("kan: [handwerken]\nzoekt: []");
    say(says);
    (void)board();
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(coupling(ids[i])->state, HELPING_ENDED);
    }
    assert_int_equal(resident(who).coupling_count, RULE); /* what was never asked is not told as ended */
}

/* A certificate that grows too old in the week of waiting: then it is not asked. */
static void test_too_old_by_then(void **state)
{
    (void)state;
    helping_event says = of_resident(HELPING_SAYS, "wim", STR_NULL), vog = of_broker(HELPING_VOG), pin;
    says.by_broker = true;
    says.says = S("hoeveel_tegelijk: 2\nvragen_per_week: 1");
    say(says);
    helping_board x = board();
    str first = STR_NULL;
    for (size_t i = 0; i < x.coupling_count; i++) {
        first = first.n == 0 && is_in(&x.couplings[i], "wim") && !is_in(&x.couplings[i], "daan") ? x.couplings[i].id
                                                                                                 : first;
    }
    assert_true(first.n > 0);
    (void)approve(first);
    pin = of_broker(HELPING_PINS);
    pin.who = S("wim");
    pin.other = S("daan");
    say(pin);
    vog.who = S("wim");
    vog.day = broker_day(now) - (date)the_broker->house.people.vog_days_max + 2;
    say(vog);
    x = board();
    const helping_coupling *c = proposed(&x, "wim", "daan"); /* Daan's letters ask a certificate */
    assert_non_null(c);
    str id = str_copy(memory, approve(c->id));
    (void)board();
    assert_int_equal(coupling(id)->state, HELPING_LATER);
    now += (int64_t)BROKER_WEEK * BROKER_DAY;
    x = board();
    assert_int_equal(coupling(id)->state, HELPING_ENDED);
    assert_true(x.latest[0].what == HELPING_ENDS && str_eq(x.latest[0].words, S("vog")));
}

/* Whom an approval took all the room of is not proposed again on a later day, when something else would be best. */
static void test_room_on_later_days(void **state)
{
    enum { DAYS = 20, STEPS = 12 };
    (void)state;
    helping_board x = board();
    size_t busy = 0, proposals = 0;
    for (size_t i = 0; i < x.coupling_count; i += 2) {
        (void)approve(x.couplings[i].id);
    }
    for (int step = 0; step < STEPS; step++) {
        x = board();
        for (uint32_t p = 0; p < the_broker->house.people.count; p++) {
            const person *one = &the_broker->state.members[p].now;
            uint32_t n = broker_busy(&the_broker->state, p, UINT32_MAX), more = 0;
            for (size_t i = 0; i < x.coupling_count; i++) {
                more += x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], one->id.p);
            }
            if (one->places == 0 && n > 0 && more > 0 && n + more > one->capacity) {
                fail_msg("day %d: " STR_FMT " is in %u and proposed for %u", DAYS * step, STR_ARG(one->id), n, more);
            }
            busy += n > 0;
            proposals += more;
        }
        now += (int64_t)DAYS * BROKER_DAY;
    }
    assert_true(busy > 0 && proposals > 0);
}

/* Who said no is asked nothing else for a week, whatever is approved after it: until then a later day begins before the no. */
static void test_no_for_a_week(void **state)
{
    (void)state;
    helping_board x = board();
    str id = str_copy(memory, approve(proposed(&x, "wim", "daan")->id));
    uint32_t no = say(of_resident(HELPING_NO, "wim", id));
    x = board();
    size_t i = 0;
    while (x.couplings[i].state != HELPING_PROPOSED || is_in(&x.couplings[i], "daan")) {
        i++;
    }
    id = str_copy(memory, approve(x.couplings[i].id));
    for (int day = 1; day < BROKER_WEEK; day++) {
        now += BROKER_DAY;
        x = board();
        assert_true(the_broker->proposal.base < no && the_broker->proposal.repair_count == 1);
        for (i = 0; i < x.coupling_count; i++) {
            assert_false(x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], "wim"));
        }
    }
    now += BROKER_DAY;
    (void)board();
    assert_int_equal(the_broker->proposal.base, coupling(id)->number);
}

/* ------------------------------------------------------------------ taken back */

static helping_event withdrawing(str id)
{
    helping_event v = of_broker(HELPING_WITHDRAWS);
    v.coupling = id;
    return v;
}

/* What is proposed, and what the broker fixed, on the board of now. */
static str proposal(void)
{
    buf b = buf_in(memory);
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        if (x.couplings[i].state == HELPING_PROPOSED) {
            put_coupling(&b, &x.couplings[i]);
        }
    }
    for (size_t i = 0; i < x.word_count; i++) {
        buf_printf(&b, "%d " STR_FMT " " STR_FMT "\n", (int)x.words[i].what, STR_ARG(x.words[i].who),
                   STR_ARG(x.words[i].other));
    }
    return buf_str(&b);
}

static str all_records(void)
{
    buf b = buf_in(memory);
    for (uint32_t i = 0; i < the_broker->house.people.count; i++) {
        helping_resident r = resident(the_broker->house.people.list[i].id.p);
        buf_put(&b, all_strings(&r));
    }
    return buf_str(&b);
}

/* What waits is taken back: it stands in the proposal as before, nobody hears of it, and it can be approved again. */
static void test_withdraw(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    say(withdrawing(ids[count - 1]));
    str with = proposal(), records = all_records();
    helping_board x = board();
    assert_true(x.latest[0].what == HELPING_WITHDRAWS && x.latest[0].by_broker);
    const helping_coupling *again = NULL;
    for (size_t i = 0; i < x.coupling_count; i++) {
        again = x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], who) ? &x.couplings[i] : again;
    }
    assert_non_null(again);
    str id = str_copy(memory, approve(again->id));
    (void)board();
    assert_int_equal(coupling(id)->state, HELPING_LATER);
    assert_false(str_eq(proposal(), with));
    say(withdrawing(id));
    assert_true(str_eq(proposal(), with)); /* to the letter */
    assert_true(str_eq(all_records(), records));
    refuse(withdrawing(id), ERR_RULE, "gaat niet door");
    refuse(withdrawing(ids[0]), ERR_RULE, "al gevraagd");
    refuse(withdrawing(S("k9999")), ERR_INPUT, "is er niet");
    helping_event own = withdrawing(ids[RULE]);
    own.by_broker = false;
    own.who = str_of(who);
    refuse(own, ERR_RULE, "doet de makelaar");
    now += (int64_t)BROKER_WEEK * BROKER_DAY;
    (void)board();
    assert_int_equal(coupling(id)->state, HELPING_ENDED); /* never asked */
}

/* After something else was said its people are free again in a new proposal. */
static void test_withdraw_later(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    const broker_state *s = &the_broker->state;
    uint32_t number = people_find(&the_broker->house.people, str_of(who));
    helping_event vog = of_broker(HELPING_VOG);
    vog.who = S("bep");
    vog.day = broker_day(now);
    say(vog);
    (void)board();
    uint32_t busy = broker_busy(s, number, UINT32_MAX);
    uint32_t line = say(withdrawing(ids[RULE]));
    (void)board();
    assert_int_equal(s->base, line);
    assert_int_equal(broker_busy(s, number, UINT32_MAX), busy - 1);
}

/* Nor after somebody dropped out, from whose line a later day begins, nor on another day. */
static void test_withdraw_after_drop(void **state)
{
    (void)state;
    const char *who;
    size_t count;
    str *ids = approve_all_of_busiest(&who, &count);
    const broker_state *s = &the_broker->state;
    uint32_t other = 0;
    while (broker_busy(s, other, UINT32_MAX) > 0 || s->members[other].now.stopped ||
           the_broker->house.people.list[other].places > 0) {
        other++;
    }
    str id = the_broker->house.people.list[other].id;
    say(of_resident(HELPING_STOPS, str_copy(memory, id).p, STR_NULL));
    (void)board();
    assert_int_equal(s->drop_count, 1);
    uint32_t line = say(withdrawing(ids[count - 1]));
    (void)board();
    assert_int_equal(s->base, line);
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        if (x.couplings[i].state == HELPING_PROPOSED && is_in(&x.couplings[i], who)) {
            ids[0] = str_copy(memory, approve(x.couplings[i].id));
            break;
        }
    }
    (void)board();
    assert_true(coupling(ids[0])->state == HELPING_LATER && coupling(ids[0])->number > s->base);
    now += BROKER_DAY;
    line = say(withdrawing(ids[0]));
    (void)board();
    assert_int_equal(s->base, line);
}

/* Wim and Daan, pinned, approved, and waiting because Wim chose once a week. */
static str pinned_that_waits(void)
{
    helping_event says = of_resident(HELPING_SAYS, "wim", STR_NULL), pin = of_broker(HELPING_PINS);
    says.by_broker = true;
    says.says = S("hoeveel_tegelijk: 3\nvragen_per_week: 1");
    say(says);
    helping_board x = board();
    for (size_t i = 0; i < x.coupling_count; i++) {
        if (is_in(&x.couplings[i], "wim") && !is_in(&x.couplings[i], "daan")) {
            (void)approve(x.couplings[i].id);
            break;
        }
    }
    pin.who = S("wim");
    pin.other = S("daan");
    say(pin);
    x = board();
    return str_copy(memory, approve(proposed(&x, "wim", "daan")->id));
}

/* A pin that an approval used holds again, and not beside another one. */
static void test_withdraw_pinned(void **state)
{
    (void)state;
    str id = pinned_that_waits();
    helping_board x = board();
    assert_true(coupling(id)->state == HELPING_LATER && x.word_count == 0);
    say(withdrawing(id));
    x = board();
    assert_true(x.word_count == 1 && x.words[0].what == HELPING_PINS && str_eq(x.words[0].other, S("daan")));
    const helping_coupling *c = proposed(&x, "wim", "daan");
    assert_true(c != NULL && c->pinned);
    id = str_copy(memory, approve(c->id));
    helping_event pin = of_broker(HELPING_PINS);
    pin.who = S("wim");
    bool pinned = false;
    for (uint32_t i = 0; i < the_broker->house.people.count && !pinned; i++) {
        err e = {0};
        pin.other = the_broker->house.people.list[i].id;
        pinned = !str_eq(pin.other, S("daan")) && broker_say(the_broker, memory, &pin, TEXT_NL, &e);
    }
    assert_true(pinned);
    say(withdrawing(id));
    x = board();
    assert_true(x.word_count == 1 && str_eq(x.words[0].other, pin.other));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_order),
        TEST(test_compare),
        TEST(test_limit),
        TEST(test_week_after),
        TEST(test_no_makes_room),
        TEST(test_own_choice),
        TEST(test_barred_meanwhile),
        TEST(test_too_old_by_then),
        TEST(test_room_on_later_days),
        TEST(test_no_for_a_week),
        TEST(test_withdraw),
        TEST(test_withdraw_later),
        TEST(test_withdraw_after_drop),
        TEST(test_withdraw_pinned),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
