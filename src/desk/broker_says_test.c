/* What somebody says of themselves, the form of it, and the certificate that a skill asks. */
#include "desk/broker_testing.h"

#include <stdlib.h>

#include "base/banned.h"

static void test_says(void **state)
{
    (void)state;
    helping_event v = of_resident(HELPING_SAYS, "daan", STR_NULL);
    v.says =
        S("kan: [klussen, koken]\nzoekt: [brieven, tuin snel]\ndagdelen: [ma-avond]\ntalen: [nl, en]\nstraal_m: 700");
    say(v);
    const person *p = &the_broker->state.members[1].now;
    helping_resident r = resident("daan");
    assert_true(r.can_count == 2 && r.seek_count == 2 && r.metres_max == 700 && r.language_count == 2);
    assert_true(str_eq(r.days, S("maandagavond")));
    assert_true(p->offers[0].gladly); /* as before */
    assert_true(p->needs[0].urgency == 3 && str_eq(date_text(memory, p->needs[0].since), S("2026-05-11")));
    assert_true(p->needs[1].urgency == 2 && p->needs[1].since == broker_day(now));
    v.says = S("zoekt: [brieven kan-wachten 2020-01-01]");
    say(v);
    (void)resident("daan");
    p = &the_broker->state.members[1].now;
    assert_true(p->need_count == 1 && p->needs[0].urgency == 1); /* no day of one's own goes before others */
    assert_true(str_eq(date_text(memory, p->needs[0].since), S("2026-05-11")));
    assert_int_equal(p->offer_count, 2);
    assert_true(str_eq(p->postcode, S("9904XX")));
}

static helping_choice *choice_in(const helping_choice *list, size_t n, const char *id)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(list[i].id, str_of(id))) {
            return (helping_choice *)&list[i];
        }
    }
    fail_msg("no %s", id);
    return NULL;
}

/* How urgent it is and what they like doing: said in the form, kept in the journal, and taken back; an entry of before that names neither changes neither. */
static void test_urgent_and_gladly(void **state)
{
    (void)state;
    char name[] = "broker-says-XXXXXX";
    str folder = str_copy(memory, str_of(mkdtemp(name))), kept = in(folder, "journal");
    helping_event v = of_resident(HELPING_SAYS, "wim", STR_NULL);
    helping_form f;
    err e = {0};
    broker_close(the_broker);
    the_broker = testing_open(kept);
    v.says = S("kan: [koken, tuin]\nzoekt: [klussen]");
    say(v);
    for (int urgency = 3; urgency >= 1; urgency--) {
        assert_true(broker_form(the_broker, memory, S("wim"), TEXT_NL, &f, &e));
        choice_in(f.seeks, f.seek_count, "klussen")->urgency = urgency;
        choice_in(f.can, f.can_count, "koken")->gladly = urgency > 1;
        v.says = broker_form_says(memory, &f);
        say(v);
        v.says = S("kan: [koken, tuin]\nzoekt: [klussen]");
        say(v);
        broker_close(the_broker);
        the_broker = testing_open(kept);
        helping_resident r = resident("wim");
        assert_true(r.can_count == 2 && r.seek_count == 1);
        for (size_t i = 0; i < 2; i++) {
            assert_int_equal(r.can[i].gladly, str_eq(r.can[i].id, S("koken")) && urgency > 1);
            assert_int_equal(r.can[i].urgency, 0);
        }
        assert_true(r.seeks[0].urgency == urgency && !r.seeks[0].gladly);
        assert_true(broker_form(the_broker, memory, S("wim"), TEXT_NL, &f, &e));
        assert_int_equal(choice_in(f.seeks, f.seek_count, "klussen")->urgency, urgency);
        assert_int_equal(choice_in(f.can, f.can_count, "koken")->gladly, urgency > 1);
    }
    testing_remove(folder);
}

/* Two forms that were opened together: the second to be kept is refused, until it is said over what was kept first. */
static void test_two_forms(void **state)
{
    (void)state;
    err e = {0};
    helping_form f;
    assert_true(broker_form(the_broker, memory, S("wim"), TEXT_NL, &f, &e));
    assert_true(f.said == 0 && resident("wim").said == 0);
    helping_event v = of_resident(HELPING_SAYS, "wim", STR_NULL);
    v.has_seen = true;
    v.says = S("kan: [klussen]");
    uint32_t first = say(v);
    v.says = S("kan: [koken]");
    refuse(v, ERR_RULE, "intussen veranderd");
    assert_true(broker_form(the_broker, memory, S("wim"), TEXT_NL, &f, &e));
    assert_true(f.said == first && resident("wim").said == first);
    v.seen = first;
    say(v);
    v.has_seen = false; /* who saw nothing says it over whatever it is */
    v.seen = 0;
    say(v);
    v.has_seen = true;
    v.who = S("daan"); /* of somebody else nothing changed */
    say(v);
}

/* A form that is told back as it was changes nothing. */
static void test_form(void **state)
{
    (void)state;
    helping_form f;
    err e = {0};
    for (uint32_t i = 0; i < the_broker->house.people.count; i++) {
        person before = the_broker->state.members[i].now, after;
        assert_true(broker_form(the_broker, memory, before.id, TEXT_EN, &f, &e));
        str says = broker_form_says(memory, &f);
        if (!broker_read_says(the_broker, memory, i, says, broker_day(now), true, &after, &e)) {
            fail_msg(STR_FMT ": %s\n" STR_FMT, STR_ARG(before.id), e.message, STR_ARG(says));
        }
        assert_true(after.offer_count == before.offer_count && after.need_count == before.need_count &&
                    after.dayparts == before.dayparts && after.languages == before.languages &&
                    after.radius == before.radius && after.woman == before.woman && after.starts == before.starts &&
                    after.no_groups == before.no_groups && after.capacity == before.capacity);
        for (uint16_t n = 0; n < after.need_count; n++) {
            bool same = false;
            for (uint16_t k = 0; k < before.need_count; k++) {
                same = same || (after.needs[n].skill == before.needs[k].skill &&
                                after.needs[n].urgency == before.needs[k].urgency);
            }
            assert_true(same);
        }
        for (uint16_t o = 0; o < after.offer_count; o++) {
            bool same = false;
            for (uint16_t k = 0; k < before.offer_count; k++) {
                same = same || (after.offers[o].skill == before.offers[k].skill &&
                                after.offers[o].gladly == before.offers[k].gladly &&
                                after.offers[o].as_trade == before.offers[k].as_trade);
            }
            assert_true(same);
        }
    }
}

static void test_vog(void **state)
{
    (void)state;
    helping_event v = of_broker(HELPING_VOG);
    v.who = S("daan");
    v.day = broker_day(now) - 10;
    say(v);
    assert_true(resident("daan").has_vog);
    now += (int64_t)BROKER_DAY * 1200;
    assert_false(resident("daan").has_vog);
}

static bool says_rule(const helping_link *l, const char *part)
{
    for (size_t i = 0; i < l->rule_count; i++) {
        if (str_find(l->rules[i], str_of(part)) >= 0) {
            return true;
        }
    }
    return false;
}

/* Of a certificate is told who has it: who helps, or the adult whom somebody under 18 helps. */
static void test_whose_certificate(void **state)
{
    (void)state;
    helping_board x = board();
    size_t by_minors = 0, others = 0;
    for (size_t i = 0; i < x.coupling_count; i++) {
        const helping_coupling *c = &x.couplings[i];
        for (size_t k = 0; k < c->link_count; k++) {
            const helping_link *l = &c->links[k];
            const person *giver =
                &the_broker->state.members[people_find(&the_broker->house.people, c->people[l->giver].id)].now;
            if (says_rule(l, "VOG")) {
                assert_int_equal(says_rule(l, "wie geholpen wordt, heeft een VOG"), giver->minor);
                assert_int_equal(says_rule(l, "wie helpt, heeft een VOG"), !giver->minor);
                by_minors += giver->minor;
                others += !giver->minor;
            }
        }
    }
    assert_true(by_minors > 0 && others > 0);
}

/* An agreed coupling that asks a certificate is not introduced when it is too old by then. */
static void test_rule_at_meeting(void **state)
{
    (void)state;
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "lotte", "fenna"); /* homework, with a certificate */
    assert_non_null(c);
    str id = approve(c->id);
    for (size_t i = 0; i < c->person_count; i++) {
        helping_event yes = of_broker(HELPING_YES);
        yes.who = c->people[i].id;
        yes.coupling = id;
        say(yes);
    }
    now += (int64_t)BROKER_DAY * 1200;
    helping_event meets = of_broker(HELPING_MEETS);
    meets.coupling = id;
    refuse(meets, ERR_RULE, "VOG");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_says),
        TEST(test_form),
        TEST(test_two_forms),
        TEST(test_urgent_and_gladly),
        TEST(test_vog),
        TEST(test_whose_certificate),
        TEST(test_rule_at_meeting),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
