/* Plans of real households and made ones: danger and dates first, rights in, nothing that cannot be, and a pot that balances. */
#include "desk/planning_testing.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ every example */

/* Everything that is told and is not good is a goal: counted by what is seen of the household. */
static size_t told_troubles(const household *h)
{
    static const desk_looking just_so;
    desk_case k;
    overview heard = {0};
    desk_evidence seen;
    err e;
    size_t n = 0;
    assert_true(desk_case_begin(&k, the_desk, memory, h, today(), TEXT_NL, true, &e));
    desk_hear(&k, &heard);
    assert_true(desk_see(&k, &heard, &just_so, &seen, &e));
    for (uint32_t i = 0; i < the_desk->underneath->model.count; i++) {
        n += seen.seen[i].told && the_desk->underneath->model.subjects[i].kind != CAUSE_PROTECTIVE;
    }
    desk_case_end(&k);
    return n;
}

static void test_every_example(void **state)
{
    static const char *const names[] = {"alleenstaande-ouder", "case-1-gezin-schulden",
                                        "case-2-douche",       "case-3-bas",
                                        "case-3-koen",         "case-4-rolstoel-en-klusser",
                                        "case-5-soep",         "case-6-jongen-bij-de-huisarts",
                                        "gescheiden-ouders",   "weduwe-met-aow"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        household h = read_example(names[i]);
        overview_plan p = plan_of(&h);
        assert_int_equal(p.goal_count, told_troubles(&h));
        assert_int_equal(p.need_count, h.need_count);
        assert_int_equal(p.talent_count, h.talent_count);
        check_plan(&p);
    }
}

/* ------------------------------------------------------------------ the cases of the articles */

/* Case 1: the eviction of 24 July comes first, debts are helped although that takes long. */
static void test_eviction_first(void **state)
{
    (void)state;
    household h = read_example("case-1-gezin-schulden");
    overview_plan p = plan_of(&h);
    assert_string_equal(p.goals[0].id.p, "eviction");
    assert_true(p.goals[0].danger && p.goals[0].of_100 > 0);
    const overview_step *first = &p.plans[0].steps[0];
    assert_true(first->at_once && first->answer_count == 1);
    assert_true(helps(&p, first, "eviction") > 0 && first->helps_week <= 3);
    const overview_step *debts = step_of(&p.plans[0], "debt_counselling");
    assert_true(debts != NULL && debts->right && helps(&p, debts, "tension_home") > 0);
}

/* Case 2: the broken shower and the threatened job. */
static void test_shower(void **state)
{
    (void)state;
    household h = read_example("case-2-douche");
    overview_plan p = plan_of(&h);
    const overview_step *s = step_of(&p.plans[0], "home_adaptation");
    assert_non_null(s);
    assert_true(s->right && s->at_once && helps(&p, s, "home_not_fit") > 0 && helps(&p, s, "trouble_at_work") > 0);
    assert_true(s->law_count > 0 && str_starts(s->laws[0], S("Wet maatschappelijke ondersteuning 2015, artikel")));
    assert_true(step_of(&p.must, "home_adaptation") != NULL);
    const overview_goal *work = goal_of(&p, "trouble_at_work");
    assert_true(work->awake && str_find(work->own_words, S("moet ik weg")) > 0);
    assert_string_equal(work->said_by.p, "gerrit");
    const overview_blocked *quick = blocked_of(&p, "quick_shower");
    assert_true(quick != NULL && quick->all_along && quick->rule_count == 2);
    assert_true(quick->rules[0].layer == OVERVIEW_LAYER_CONTRACT && quick->rules[1].layer == OVERVIEW_LAYER_HABIT);
    assert_true(p.needs[0].step_count > 0);
    assert_int_equal(p.needs[1].step_count, 0); /* "nog geen stap" */
}

/* Case 5: one family, four laws, one plan, one pot. */
static void test_soup(void **state)
{
    (void)state;
    household h = read_example("case-5-soep");
    overview_plan p = plan_of(&h);
    assert_true(p.plans[0].pot_count >= 4);
    assert_int_equal(check_pot(&p.plans[0]), p.plans[0].cost_cents);
    const char *laws[] = {"Wet maatschappelijke ondersteuning 2015", "Jeugdwet", "Zorgverzekeringswet",
                          "Leerplichtwet"};
    for (size_t l = 0; l < sizeof laws / sizeof *laws; l++) {
        bool found = false;
        for (size_t i = 0; i < p.plans[0].step_count; i++) {
            for (size_t k = 0; k < p.plans[0].steps[i].law_count; k++) {
                found = found || str_starts(p.plans[0].steps[i].laws[k], str_of(laws[l]));
            }
        }
        if (!found) {
            fail_msg("no step by the %s", laws[l]);
        }
    }
    bool outside = false;
    for (size_t i = 0; i < p.plans[0].pot_count; i++) {
        outside = outside || (p.plans[0].pot[i].outside && str_eq(p.plans[0].pot[i].owner, S("school")));
    }
    assert_true(outside);
}

/* ------------------------------------------------------------------ danger */

static uint32_t soonest_answer(const overview_plan *p)
{
    uint32_t week = UINT32_MAX;
    for (size_t i = 0; i < p->plans[0].step_count; i++) {
        const overview_step *s = &p->plans[0].steps[i];
        week = s->answer_count > 0 && s->at_once && s->helps_week < week ? s->helps_week : week;
    }
    return week;
}

static overview_plan evicted_on(const char *day)
{
    household h = somebody(
        "Ik heb schulden en slaap slecht.",
        str_printf(memory,
                   "    kan_schulden_niet_betalen: ja\nwoningen:\n  - id: huis\n    soort: huur\n    bewoners: [an]\n"
                   "    dreiging:\n      - soort: ontruiming\n        datum: %s\n",
                   day)
            .p);
    return plan_of(&h);
}

/* Whatever the date, the eviction is answered first; with a date that leaves time, in time. */
static void test_eviction_dates(void **state)
{
    static const struct {
        const char *day;
        uint32_t weeks;
    } dates[] = {{"2026-07-10", 1}, {"2026-07-20", 2}, {"2026-07-31", 4}, {"2026-09-30", 13}};
    (void)state;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        overview_plan p = evicted_on(dates[i].day);
        assert_string_equal(p.goals[0].id.p, "eviction");
        assert_true(p.plans[0].steps[0].answer_count > 0 && p.plans[0].steps[0].at_once);
        assert_true(soonest_answer(&p) <= dates[i].weeks);
        check_plan(&p);
    }
    overview_plan tomorrow = evicted_on("2026-07-02"); /* nothing helps in time: still what helps soonest */
    assert_true(soonest_answer(&tomorrow) <= 2);
}

/* Nothing helps before the day, or the day is past: then that is told. With time it is not. */
static void test_too_late(void **state)
{
    (void)state;
    static const struct {
        const char *day;
        bool late;
    } days[] = {{"2026-06-25", true}, {"2026-07-02", true}, {"2026-07-31", false}};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        overview_plan p = evicted_on(days[i].day);
        assert_true(p.goals[0].danger && p.goals[0].too_late == days[i].late);
    }
    overview_plan p = evicted_on("2026-07-31");
    assert_false(p.goals[1].danger || p.goals[1].too_late);
}

/* Nobody gets an administrator by the court without asking; of debts that were only written the debt counselling is what comes, to be asked for. */
static void test_debts_in_words(void **state)
{
    (void)state;
    household h = somebody("Ik heb schulden.", "");
    overview_plan p = plan_of(&h);
    assert_null(step_of(&p.plans[0], "protective_admin"));
    const overview_step *s = step_of(&p.plans[0], "debt_counselling");
    assert_true(s != NULL && s->ask_count > 0 && !s->right);
}

static bool is_custom_help(const catalogue_action *x)
{
    bool is = false;
    for (size_t i = 0; i < x->condition_count; i++) {
        is = is || (x->conditions[i].need == CATALOGUE_NEEDS_SCHEME && str_eq(x->conditions[i].name, CUSTOM_HELP));
    }
    return is;
}

/* In any of its plans; NULL: in none. */
static const overview_step *step_anywhere(const overview_plan *p, const char *action)
{
    const overview_step *s = NULL;
    for (size_t i = 0; i < p->plan_count; i++) {
        s = s == NULL ? step_of(&p->plans[i], action) : s;
    }
    return s;
}

static bool is_asked_about(const overview_plan *p, const char *action)
{
    bool is = false;
    for (size_t i = 0; i < p->to_know_count; i++) {
        is = is ||
             desk_is_among(action_of(str_of(action))->name[TEXT_NL], p->to_know[i].actions, p->to_know[i].action_count);
    }
    return is;
}

/* Doing nothing is no other plan. */
static void test_other_plans_do_something(void **state)
{
    (void)state;
    static const char *const words[] = {"Mijn kind heeft het moeilijk op school.", "Ik heb geen eten.",
                                        "Ik ben eenzaam."};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        household h = somebody(words[i], "");
        overview_plan p = plan_of(&h);
        assert_true(p.plan_count > 0);
        for (size_t k = 0; k < p.plan_count; k++) {
            assert_true(p.plans[k].step_count > 0);
        }
    }
}

/* Who told little gets no wheelchair and no day activity for being lonely: that is asked. */
static void test_custom_help(void **state)
{
    (void)state;
    static const char *const lonely[] = {"Ik ben eenzaam.", "Ik ben eenzaam en zit hele dagen alleen thuis."};
    for (size_t i = 0; i < sizeof lonely / sizeof *lonely; i++) {
        household h = somebody(lonely[i], "");
        overview_plan p = plan_of(&h);
        assert_true(p.plan_count > 1 && p.plans[0].step_count > 0 && is_asked_about(&p, "wheelchair"));
        for (uint32_t a = 0; a < the_desk->actions->all.count; a++) {
            const catalogue_action *x = &the_desk->actions->all.actions[a];
            assert_true(!is_custom_help(x) || step_anywhere(&p, x->id.p) == NULL);
        }
        check_plan(&p);
    }
}

/* A right that is not decided is a step that has yet to be found: of what the household named, of money, and of what the scheme itself is. */
static void test_yet_to_be_found(void **state)
{
    (void)state;
    static const struct {
        const char *says, *action;
    } rows[] = {{"De douche is kapot en in bad kom ik met mijn knieën niet meer.", "home_adaptation"},
                {"Er is te weinig geld.", "income_support"},
                {"Er is te weinig geld.", "advance"},
                {"Mijn zoon heeft verkeerde vrienden en luistert nooit naar mij.", "youth_help"},
                {"Mijn zoon heeft verkeerde vrienden en luistert nooit naar mij.", "sports_club"}};
    const char *child = "  - id: bo\n    geboren: 2014-01-01\nkinderen:\n  - kind: bo\n    ouders: [an]\n";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        household h = somebody(rows[i].says, child);
        overview_plan p = plan_of(&h);
        const overview_step *s = step_anywhere(&p, rows[i].action);
        if (s == NULL || s->ask_count == 0 || s->right) {
            fail_msg("%s: no step %s that has yet to be found", rows[i].says, rows[i].action);
        }
        assert_null(step_anywhere(&p, "wheelchair"));
    }
}

/* While somebody is not safe nothing else is planned, however much it would relieve. */
static void test_not_safe(void **state)
{
    (void)state;
    household h = somebody("Mijn man slaat mij. Wij hebben schulden en ik slaap slecht.",
                           "    kan_schulden_niet_betalen: ja\n    hulp_nodig_in_dagelijks_leven: ja\n");
    overview_plan p = plan_of(&h);
    assert_true(p.unsafe && p.plan_count > 0 && p.plans[0].step_count > 0);
    for (size_t i = 0; i < p.plans[0].step_count; i++) {
        assert_true(p.plans[0].steps[i].answer_count > 0);
    }
    assert_int_equal(p.blocked_count + p.to_know_count, 0);
    assert_non_null(step_of(&p.must, "veilig_thuis")); /* no want of money takes it away */
    check_plan(&p);
}

/* Violence today comes before an eviction in thirteen weeks: as a goal, and in what happens. */
static void test_safety_before_dates(void **state)
{
    (void)state;
    household h =
        somebody("Mijn man slaat mij.",
                 "    kan_schulden_niet_betalen: ja\nwoningen:\n  - id: huis\n    soort: huur\n    bewoners: [an]\n"
                 "    dreiging:\n      - soort: ontruiming\n        datum: 2026-09-30\n");
    str pin[] = {S("one_owner")};
    desk_planning how = {.pinned = pin, .pinned_count = 1, .alternatives = 3};
    overview_plan p = plan_with(&h, &how);
    assert_true(p.unsafe && p.plan_count == 1 && p.goal_count >= 2);
    assert_string_equal(p.goals[0].id.p, "violence");
    bool other = false;
    for (size_t i = 0; i < p.plans[0].step_count; i++) {
        bool safe = helps(&p, &p.plans[0].steps[i], "violence") > 0;
        assert_true(!safe || !other);
        other = other || !safe;
    }
    assert_true(other);
    assert_null(step_of(&p.plans[0], "one_owner")); /* it waits */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_example),  cmocka_unit_test(test_eviction_first),
        cmocka_unit_test(test_shower),         cmocka_unit_test(test_soup),
        cmocka_unit_test(test_eviction_dates), cmocka_unit_test(test_not_safe),
        cmocka_unit_test(test_too_late),       cmocka_unit_test(test_safety_before_dates),
        cmocka_unit_test(test_debts_in_words), cmocka_unit_test(test_other_plans_do_something),
        cmocka_unit_test(test_custom_help),    cmocka_unit_test(test_yet_to_be_found),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
