/* Neighbours in a plan and in an overview: who could do it, told so that nobody is named. */
#include "desk/broker_testing.h"

#include "base/banned.h"

static household household_of(const char *file)
{
    household h;
    err e = {0};
    str text;
    date day = broker_day(now);
    assert_true(file_read(memory, str_of(file), 1 << 20, &text, &e));
    if (!household_read(memory, desk_facts(the_desk), str_of(file), text, NULL, day, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static void test_candidates(void **state)
{
    (void)state;
    household h = household_of("content/examples/case-4-rolstoel-en-klusser.yaml");
    const str ids[] = {S("klussen"), S("loodgieten")}, none[] = {S("vliegen")};
    broker_candidates c;
    err e = {0};
    date day = broker_day(now);
    assert_true(broker_candidates_for(the_broker, memory, ids, 2, &h, day, TEXT_NL, &c, &e));
    assert_true(c.could >= 2 && c.metres == 250); /* Daan lives next door, and does both: counted once */
    assert_true(c.talent_count >= 2);
    for (size_t i = 0; i < c.talent_count; i++) {
        assert_true(c.looked_for[i] > 0 && c.talents[i].heard_in.n > 0);
        assert_true(i == 0 || c.looked_for[i - 1] >= c.looked_for[i]);
    }
    uint32_t before = c.could;
    say(of_resident(HELPING_STOPS, "daan", STR_NULL));
    assert_true(broker_candidates_for(the_broker, memory, ids, 2, &h, day, TEXT_NL, &c, &e));
    assert_int_equal(c.could, before - 1);
    household_home homes[4];
    assert_true(h.home_count <= 4);
    for (size_t i = 0; i < h.home_count; i++) {
        homes[i] = h.homes[i];
        homes[i].postcode = S("1234AB"); /* elsewhere: without distance */
    }
    h.homes = homes;
    assert_true(broker_candidates_for(the_broker, memory, ids, 2, &h, day, TEXT_NL, &c, &e));
    assert_true(c.metres == 0 && c.could >= before - 1);
    assert_false(broker_candidates_for(the_broker, memory, none, 1, &h, day, TEXT_NL, &c, &e));
    assert_int_equal(e.kind, ERR_INPUT);
}

/* A certificate that a skill asks, and its age, count here too. */
static void test_candidates_by_rule(void **state)
{
    (void)state;
    household h = household_of("content/examples/case-4-rolstoel-en-klusser.yaml");
    const str ids[] = {S("belasting")}; /* asks one: of these Wim */
    broker_candidates c;
    err e = {0};
    h.home_count = 0;
    assert_true(broker_candidates_for(the_broker, memory, ids, 1, &h, broker_day(now), TEXT_NL, &c, &e));
    assert_int_equal(c.could, 1);
    assert_true(broker_candidates_for(the_broker, memory, ids, 1, &h, broker_day(now) + 1200, TEXT_NL, &c, &e));
    assert_int_equal(c.could, 0);
}

static const overview_neighbour *neighbour_of(const overview_one_plan *p, const char *action)
{
    const overview_neighbour *its = NULL;
    for (size_t i = 0; i < p->step_count; i++) {
        its = str_eq(p->steps[i].action, str_of(action)) ? p->steps[i].neighbour : its;
    }
    assert_non_null(its);
    return its;
}

static void test_plan(void **state)
{
    (void)state;
    household h = household_of("content/examples/case-4-rolstoel-en-klusser.yaml");
    overview_plan p;
    err e = {0};
    date day = broker_day(now);
    size_t with = 0;
    desk_planning how = {.alternatives = 2};
    assert_true(desk_make_plan(the_desk, memory, &h, day, TEXT_NL, &how, &p, &e));
    assert_true(broker_add_to_plan(the_broker, memory, &h, day, TEXT_NL, &p, &e));
    for (size_t i = 0; i < p.plans[0].step_count; i++) {
        const overview_step *s = &p.plans[0].steps[i];
        assert_int_equal(s->neighbour != NULL, str_eq(s->action, S("handy_neighbour")) ||
                                                   str_eq(s->action, S("exchange")) ||
                                                   str_eq(s->action, S("neighbour_company")));
        with += s->neighbour != NULL;
    }
    assert_true(with > 0);
}

/* Whether they offer what the action "handy_neighbour" asks. */
static bool is_handy(const person *p)
{
    static const char *const ids[] = {"klussen", "loodgieten", "schilderen", "kleine_reparaties"};
    for (size_t i = 0; i < p->offer_count; i++) {
        for (size_t k = 0; k < sizeof ids / sizeof *ids; k++) {
            if (p->offers[i].skill == skills_find(&the_broker->house.skills, str_of(ids[k]))) {
                return true;
            }
        }
    }
    return false;
}

/* Of one or two people a plan says that there is somebody: not how many, and not how far. */
static void test_plan_of_few(void **state)
{
    (void)state;
    household h = household_of("content/examples/case-4-rolstoel-en-klusser.yaml");
    uint32_t told[4] = {0}, told_how_far = 0;
    desk_planning how = {.alternatives = 1};
    overview_plan made;
    err e = {0};
    assert_true(desk_make_plan(the_desk, memory, &h, broker_day(now), TEXT_NL, &how, &made, &e));
    for (uint32_t m = 0; m < the_broker->house.people.count; m++) {
        const person *member = &the_broker->state.members[m].now;
        if (!is_handy(member) || member->stopped) {
            continue;
        }
        say(of_resident(HELPING_STOPS, member->id.p, STR_NULL));
        overview_plan p = made;
        assert_true(broker_add_to_plan(the_broker, memory, &h, broker_day(now), TEXT_NL, &p, &e));
        const overview_neighbour *n = neighbour_of(&p.plans[0], "handy_neighbour");
        told[n->could < 3 ? n->could : 3]++;
        told_how_far += n->could < 3 && n->metres > 0;
        for (size_t t = 0; t < n->talent_count; t++) {
            assert_int_not_equal(n->looked_for[t], 2);
        }
    }
    assert_true(told[3] > 0 && told[1] > 1 && told[2] == 0 && told_how_far == 0);
}

/* The overview tells what is heard in worries and needs as a plan tells it: how many, in a band, of few neither; nobody is named. */
static void test_overview(void **state)
{
    (void)state;
    household h = household_of("content/examples/case-4-rolstoel-en-klusser.yaml");
    household_voice worry[] = {{.text = S("De kraan lekt en de tuin groeit dicht.")}};
    const overview_neighbour *n = NULL;
    const str *words;
    size_t count;
    err e = {0};
    date day = broker_day(now);
    h.worries = worry;
    h.worry_count = 1;
    h.need_count = 0;
    assert_true(broker_add_to_overview(the_broker, memory, &h, day, TEXT_NL, &n, &words, &count, &e));
    assert_true(n != NULL && count == 2 && n->could >= 3 && n->metres > 0);
    const str ids[] = {S("loodgieten"), S("tuin")};
    broker_candidates c;
    assert_true(broker_candidates_for(the_broker, memory, ids, 2, &h, day, TEXT_NL, &c, &e));
    assert_true(n->could == c.could && n->metres == c.metres && n->talent_count == c.talent_count);
    for (uint32_t m = 0; m < the_broker->house.people.count && c.could > 2; m++) { /* until two are left */
        if (!the_broker->state.members[m].now.stopped) {
            say(of_resident(HELPING_STOPS, the_broker->house.people.list[m].id.p, STR_NULL));
            assert_true(broker_candidates_for(the_broker, memory, ids, 2, &h, day, TEXT_NL, &c, &e));
        }
    }
    assert_true(broker_add_to_overview(the_broker, memory, &h, day, TEXT_NL, &n, &words, &count, &e));
    assert_true(c.could == 2 && n->could == 1 && n->metres == 0);
    worry[0].text = S("Ik kan de huur niet betalen.");
    assert_true(broker_add_to_overview(the_broker, memory, &h, day, TEXT_NL, &n, &words, &count, &e));
    assert_true(n == NULL && count == 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_candidates),  TEST(test_candidates_by_rule), TEST(test_plan),
        TEST(test_plan_of_few), TEST(test_overview),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
