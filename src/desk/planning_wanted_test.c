/* Plans by what people want: pins and refusals, what they add themselves, money that limits, and words that say little. */
#include "desk/planning_testing.h"

#include "base/banned.h"

static void test_pins(void **state)
{
    (void)state;
    household h = read_example("case-2-douche");
    overview_plan free = plan_of(&h);
    str pin[] = {S("carer_leave")}, no[] = {S("home_adaptation"), S("workplace_talk")};
    desk_planning how = {.pinned = pin, .pinned_count = 1, .forbidden = no, .forbidden_count = 2, .alternatives = 1};
    assert_null(
        step_of(&free.plans[0], "carer_leave")); /* nobody knows whether he cares for somebody: asked, not planned */
    assert_true(free.to_know_count > 0 && free.wanted_of_best == 100);
    overview_plan p = plan_with(&h, &how);
    const overview_step *wanted = step_of(&p.plans[0], "carer_leave");
    assert_true(wanted != NULL && wanted->pinned && wanted->ask_count > 0);
    assert_null(step_of(&p.plans[0], "home_adaptation"));
    assert_null(step_of(&p.plans[0], "workplace_talk"));
    assert_true(p.wanted_of_best < 100 && p.wanted_of_best > 0);
    check_plan(&p);
}

/* What they add themselves is in it, and leaves less room for the rest. */
static void test_added(void **state)
{
    (void)state;
    household h = read_example("case-2-douche");
    desk_added own[] = {{S("Mijn zus komt elke dag koken."), 3, 52},
                        {S("De buurman neemt mij mee naar het werk."), 2, 26}};
    desk_planning how = {.added = own, .added_count = 2, .alternatives = 1};
    overview_plan p = plan_with(&h, &how);
    const overview_step *first = step_of(&p.plans[0], "own_1"), *second = step_of(&p.plans[0], "own_2");
    assert_true(first != NULL && second != NULL && first->pinned && first->who == OVERVIEW_WHO_OWN);
    assert_string_equal(first->name.p, "Mijn zus komt elke dag koken.");
    assert_true(first->cost_cents == 0 && first->help_count == 0 && second->until_week - second->from_week == 26);
    assert_true(p.wanted_of_best < 100);
    check_pot(&p.plans[0]);
    check_burden(&p.plans[0]);
    overview_plan bad;
    err e;
    own[1].burden = 4;
    assert_false(desk_make_plan(the_desk, memory, &h, today(), TEXT_NL, &how, &bad, &e));
    assert_int_equal(e.kind, ERR_INPUT);
    own[1] = (desk_added){S(" "), 1, 4};
    assert_false(desk_make_plan(the_desk, memory, &h, today(), TEXT_NL, &how, &bad, &e));
}

static err_kind refused(const household *h, const char *pin, const char *no, const char *words)
{
    str pins[] = {str_of(pin)}, nos[] = {str_of(no)};
    desk_planning how = {
        .pinned = pins, .pinned_count = pins[0].n > 0, .forbidden = nos, .forbidden_count = nos[0].n > 0};
    overview_plan p;
    err e;
    assert_false(desk_make_plan(the_desk, memory, h, today(), TEXT_NL, &how, &p, &e));
    if (strstr(e.message, words) == NULL) {
        fail_msg("'%s' is not in: %s", words, e.message);
    }
    return e.kind;
}

static void test_refused(void **state)
{
    (void)state;
    household h = read_example("case-2-douche");
    assert_int_equal(refused(&h, "flying", "", "docs/acties.md"), ERR_INPUT);
    assert_int_equal(refused(&h, "", "flying", "docs/acties.md"), ERR_INPUT);
    assert_int_equal(refused(&h, "wheelchair", "wheelchair", "choose one"), ERR_INPUT);
    assert_int_equal(refused(&h, "quick_shower", "", "cannot be"), ERR_RULE);
}

/* What could be left out for want of money: no right, and nothing that must be. */
static int64_t could_wait(const overview_one_plan *x)
{
    int64_t cents = 0;
    for (size_t i = 0; i < x->step_count; i++) {
        cents += x->steps[i].at_once || action_of(x->steps[i].action)->right ? 0 : x->steps[i].cost_cents;
    }
    return cents;
}

/* Money limits what could wait, never what is a right. */
static void test_limit(void **state)
{
    (void)state;
    household h = read_example("case-1-gezin-schulden");
    desk_planning how = {.alternatives = 1};
    overview_plan p = plan_with(&h, &how);
    int64_t before = p.plans[0].relief_millionths, whole = could_wait(&p.plans[0]);
    assert_true(whole > 0);
    how.has_most = true;
    for (int64_t part = 4; part >= 0; part--) {
        how.most_cents = whole * part / 4;
        p = plan_with(&h, &how);
        assert_true(could_wait(&p.plans[0]) <= how.most_cents);
        assert_true(p.plans[0].relief_millionths <= before);
        assert_non_null(step_of(&p.plans[0], "income_support"));
        before = p.plans[0].relief_millionths;
        check_plan(&p);
    }
    assert_int_equal(could_wait(&p.plans[0]), 0);
}

/* Who tells only that reading is hard is heard too; who has assistance is not told to ask for it. */
static void test_small_words(void **state)
{
    (void)state;
    household h = somebody("Lezen en schrijven is moeilijk voor mij.", "");
    overview_plan p = plan_of(&h);
    assert_non_null(goal_of(&p, "low_literacy"));
    assert_true(p.plans[0].step_count > 0);
    h = somebody("Er is te weinig geld.",
                 "    inkomen:\n      - soort: bijstand\n        netto_per_maand: 1300\n        per_jaar: 15600\n");
    p = plan_of(&h);
    assert_null(step_of(&p.plans[0], "income_support"));
    assert_null(step_of(&p.plans[0], "advance"));
}

static void test_nothing_told(void **state)
{
    (void)state;
    household h = somebody("Gewoon een mooie dag.", "");
    overview_plan p = plan_of(&h);
    assert_int_equal(p.plan_count + p.goal_count + p.blocked_count, 0);
}

static void test_same_twice(void **state)
{
    (void)state;
    household h = read_example("case-5-soep");
    overview_plan a = plan_of(&h), b = plan_of(&h);
    assert_int_equal(a.plan_count, b.plan_count);
    for (size_t i = 0; i < a.plan_count; i++) {
        assert_int_equal(a.plans[i].relief_millionths, b.plans[i].relief_millionths);
        assert_int_equal(a.plans[i].step_count, b.plans[i].step_count);
        for (size_t s = 0; s < a.plans[i].step_count; s++) {
            assert_string_equal(a.plans[i].steps[s].action.p, b.plans[i].steps[s].action.p);
            assert_int_equal(a.plans[i].steps[s].from_week, b.plans[i].steps[s].from_week);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pins),       cmocka_unit_test(test_refused),      cmocka_unit_test(test_added),
        cmocka_unit_test(test_limit),      cmocka_unit_test(test_nothing_told), cmocka_unit_test(test_small_words),
        cmocka_unit_test(test_same_twice),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
