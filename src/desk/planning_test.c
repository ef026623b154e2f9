/* Plans of real households and made ones: danger and dates first, rights in, nothing that cannot be, and a pot that balances. */
#include "desk/planning.h"

#include "base/file.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

#define CUSTOM_HELP S("wmo")

enum { BYTES_MAX = 1000000 };

static arena *memory;
static desk *the_desk;

/* ------------------------------------------------------------------ asking */

static date today(void)
{
    return date_from_ymd(2026, 7, 1);
}

static household read_text(str file, str yaml)
{
    household h = {0};
    err e;
    if (!household_read(memory, desk_facts(the_desk), file, yaml, NULL, today(), TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static household read_example(const char *name)
{
    str yaml, path = str_printf(memory, "content/examples/%s.yaml", name);
    err e;
    if (!file_read(memory, path, BYTES_MAX, &yaml, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return read_text(path, yaml);
}

/* A household of one adult who says this, with more keys of that person. */
static household somebody(const char *says, const char *more)
{
    return read_text(S("hand"), str_printf(memory,
                                           "formaat: huishouden/1\npeildatum: 2026-07-01\npersonen:\n  - id: an\n"
                                           "    geboren: 1990-01-01\n%szorgen:\n  - van: an\n    tekst: %s\n",
                                           more, says));
}

static overview_plan plan_with(const household *h, const desk_planning *how)
{
    overview_plan p;
    err e;
    if (!desk_make_plan(the_desk, memory, h, today(), TEXT_NL, how, &p, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return p;
}

static overview_plan plan_of(const household *h)
{
    desk_planning how = {.alternatives = 3};
    return plan_with(h, &how);
}

static const overview_step *step_of(const overview_one_plan *x, const char *action)
{
    for (size_t i = 0; i < x->step_count; i++) {
        if (str_eq(x->steps[i].action, str_of(action))) {
            return &x->steps[i];
        }
    }
    return NULL;
}

static const overview_goal *goal_of(const overview_plan *p, const char *id)
{
    for (size_t i = 0; i < p->goal_count; i++) {
        if (str_eq(p->goals[i].id, str_of(id))) {
            return &p->goals[i];
        }
    }
    return NULL;
}

static int helps(const overview_plan *p, const overview_step *s, const char *goal)
{
    for (size_t i = 0; s != NULL && i < s->help_count; i++) {
        if (str_eq(p->goals[s->helps[i].goal].id, str_of(goal))) {
            return s->helps[i].of_100;
        }
    }
    return 0;
}

static const overview_blocked *blocked_of(const overview_plan *p, const char *action)
{
    for (size_t i = 0; i < p->blocked_count; i++) {
        if (str_eq(p->blocked[i].action, str_of(action))) {
            return &p->blocked[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ what holds of every plan */

static const catalogue_action *action_of(str id)
{
    return &the_desk->actions->all.actions[plan_find_action(&the_desk->actions->all, id)];
}

static int64_t check_pot(const overview_one_plan *x)
{
    int64_t cost = 0, pot = 0;
    for (size_t i = 0; i < x->step_count; i++) {
        cost += x->steps[i].cost_cents;
    }
    for (size_t i = 0; i < x->pot_count; i++) {
        assert_true(x->pot[i].cents > 0);
        pot += x->pot[i].cents;
    }
    assert_int_equal(cost, x->cost_cents);
    assert_int_equal(pot, x->cost_cents);
    return pot;
}

/* In no quarter does it ask more than the household bears, if something runs that could wait. */
static void check_burden(const overview_one_plan *x)
{
    for (uint32_t q = 0; q < DESK_PLAN_QUARTERS; q++) {
        uint32_t burden = 0;
        bool could_wait = false;
        for (size_t i = 0; i < x->step_count; i++) {
            const overview_step *s = &x->steps[i];
            bool runs = s->from_week < (q + 1) * DESK_WEEKS && s->until_week > q * DESK_WEEKS;
            burden += runs ? s->burden : 0;
            could_wait = could_wait || (runs && s->burden > 0 && !s->at_once);
        }
        assert_true(!could_wait || burden <= the_desk->actions->bears);
    }
}

static void check_together(const overview_one_plan *x)
{
    for (size_t i = 0; i < x->step_count; i++) {
        const catalogue_action *a = action_of(x->steps[i].action);
        for (size_t k = 0; k < a->not_with_count; k++) {
            assert_null(step_of(x, the_desk->actions->all.actions[a->not_with[k]].id.p));
        }
        for (size_t k = 0; k < a->after_count; k++) {
            const overview_step *first = step_of(x, the_desk->actions->all.actions[a->after[k]].id.p);
            assert_non_null(first);
            assert_true(first->from_week <= x->steps[i].from_week);
        }
    }
}

static const catalogue_condition *condition_of(const catalogue_action *x, str source)
{
    for (size_t i = 0; i < x->condition_count; i++) {
        if (str_eq(x->conditions[i].source, source)) {
            return &x->conditions[i];
        }
    }
    fail_msg("no condition says " STR_FMT, STR_ARG(source));
    return NULL;
}

/* Only whether another agrees, whether there is a place, and whether a right is given may be open; of what answers a danger, or was wanted, anything. No household here names a custom
 * help that it may have no right to. */
static void check_asks(const overview_one_plan *x)
{
    for (size_t i = 0; i < x->step_count; i++) {
        const overview_step *s = &x->steps[i];
        for (size_t k = 0; k < s->ask_count && s->answer_count == 0 && !s->pinned; k++) {
            const catalogue_condition *c = condition_of(action_of(s->action), s->asks[k].source);
            assert_true(c->layer == CATALOGUE_HABIT || c->need == CATALOGUE_NEEDS_PLACE ||
                        (c->need == CATALOGUE_NEEDS_SCHEME && !str_eq(c->name, CUSTOM_HELP)) ||
                        (c->need == CATALOGUE_NEEDS_AGREED && c->layer >= CATALOGUE_CONTRACT));
        }
    }
}

/* Dangers, then what keeps awake; of what a step helps with the most first, and of equals the goal that is told first. */
static void check_order(const overview_plan *p)
{
    for (size_t g = 1; g < p->goal_count; g++) {
        const overview_goal *x = &p->goals[g - 1], *y = &p->goals[g];
        assert_true(x->danger || (!y->danger && (x->awake || !y->awake)));
    }
    for (size_t s = 0; p->plan_count > 0 && s < p->plans[0].step_count; s++) {
        const overview_step *x = &p->plans[0].steps[s];
        for (size_t i = 1; i < x->help_count; i++) {
            const overview_helped *one = &x->helps[i - 1], *two = &x->helps[i];
            assert_true(one->of_100 > two->of_100 || (one->of_100 == two->of_100 && one->goal < two->goal));
        }
    }
}

static void check_plan(const overview_plan *p)
{
    check_order(p);
    for (size_t i = 0; i < p->plan_count; i++) {
        const overview_one_plan *x = &p->plans[i];
        check_pot(x);
        check_burden(x);
        check_together(x);
        check_asks(x);
        for (size_t s = 0; s < p->must.step_count && i == 0; s++) {
            assert_non_null(step_of(x, p->must.steps[s].action.p));
        }
        assert_true(i > 0 ||
                    (x->cost_cents >= p->must.cost_cents && x->relief_millionths >= p->must.relief_millionths));
        assert_true(i == 0 || x->relief_millionths <= p->plans[i - 1].relief_millionths);
    }
    check_pot(&p->must);
    for (size_t i = 0; i < p->blocked_count; i++) {
        assert_true(p->blocked[i].rule_count > 0 && p->blocked[i].help_count > 0);
        assert_null(step_of(&p->plans[0], p->blocked[i].action.p));
    }
    for (size_t i = 0; i < p->spoke_count; i++) {
        assert_true(p->wheel[i].now >= OVERVIEW_LEVEL_DANGER && p->wheel[i].now != OVERVIEW_LEVEL_EASED);
        assert_true(p->wheel[i].wish >= p->wheel[i].now && p->wheel[i].wish <= OVERVIEW_LEVEL_NOTHING);
    }
}

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

/* Who told little gets no wheelchair and no day activity for being lonely: that is asked. */
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

/* ------------------------------------------------------------------ what people want */

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

static int begin(void **state)
{
    (void)state;
    err e;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    return the_desk == NULL;
}

static int end(void **state)
{
    (void)state;
    desk_free(the_desk);
    arena_free(memory);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_example),
        cmocka_unit_test(test_eviction_first),
        cmocka_unit_test(test_shower),
        cmocka_unit_test(test_soup),
        cmocka_unit_test(test_eviction_dates),
        cmocka_unit_test(test_not_safe),
        cmocka_unit_test(test_too_late),
        cmocka_unit_test(test_safety_before_dates),
        cmocka_unit_test(test_debts_in_words),
        cmocka_unit_test(test_pins),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_added),
        cmocka_unit_test(test_limit),
        cmocka_unit_test(test_nothing_told),
        cmocka_unit_test(test_small_words),
        cmocka_unit_test(test_same_twice),
        cmocka_unit_test(test_other_plans_do_something),
        cmocka_unit_test(test_custom_help),
        cmocka_unit_test(test_yet_to_be_found),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
