/* What a household answers to what is supposed of it: it changes what is told and the order, and never reaches what nobody is asked. */
#include "desk/desk.h"

#include "base/file.h"
#include "desk/underneath.h"

#include <setjmp.h>

#include <cmocka.h>

#include "base/banned.h"

enum { BYTES_MAX = 1000000 };

static arena *memory;
static desk *the_desk;

static date today(void)
{
    return date_from_ymd(2026, 7, 1);
}

static household read_example(const char *path)
{
    household h = {0};
    str yaml;
    err e;
    if (!file_read(memory, str_of(path), BYTES_MAX, &yaml, &e) ||
        !household_read(memory, desk_facts(the_desk), str_of(path), yaml, NULL, today(), TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static overview_causes causes_with(const household *h, const desk_reply *replies, size_t count)
{
    desk_looking how = {.replies = replies, .reply_count = count};
    overview_causes c;
    err e;
    if (!desk_causes(the_desk, memory, h, today(), TEXT_NL, &how, &c, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return c;
}

static const overview_cause *find(const overview_causes *c, const char *id)
{
    for (size_t i = 0; i < c->count; i++) {
        if (str_eq(c->causes[i].id, str_of(id))) {
            return &c->causes[i];
        }
    }
    return NULL;
}

static str first_of(const overview_causes *c)
{
    assert_true(c->lever_count > 0);
    return c->causes[c->levers[0].causes[0]].id;
}

/* Everything that is supposed may be asked, but what nobody should have to answer. */
static void check_askable(const overview_causes *c)
{
    for (size_t i = 0; i < c->count; i++) {
        int64_t at = cause_model_find(&the_desk->underneath->model, c->causes[i].id);
        assert_true(c->causes[i].told || desk_may_ask(the_desk, c->causes[i].id) || the_desk->underneath->unasked[at]);
    }
    for (size_t i = 0; i < c->doubt_count; i++) {
        assert_false(c->causes[c->doubts[i].cause].told);
    }
}

/* "No": it is not supposed any more, no arrow comes or goes there, and another help may come first. */
static void test_no(void **state)
{
    (void)state;
    household h = read_example("content/examples/case-5-soep.yaml");
    overview_causes before = causes_with(&h, NULL, 0);
    check_askable(&before);
    assert_true(str_eq(first_of(&before), S("youth_behaviour")));
    assert_false(find(&before, "youth_behaviour")->told);
    assert_int_equal(before.reply_count, 0);
    overview_causes after = causes_with(&h, (desk_reply[]){{S("youth_behaviour"), false, 0}}, 1);
    check_askable(&after);
    assert_null(find(&after, "youth_behaviour"));
    assert_false(str_eq(first_of(&after), S("youth_behaviour")));
    assert_int_equal(after.reply_count, 1);
    assert_false(after.replies[0].there);
    assert_true(after.replies[0].resident.n > 0 && after.replies[0].name.n > 0);
}

/* "Yes": it is told, by the household and not by who helps; words and answers of the file stay what shows theirs. */
static void test_yes(void **state)
{
    (void)state;
    household h = read_example("content/examples/case-1-gezin-schulden.yaml");
    overview_causes before = causes_with(&h, NULL, 0);
    check_askable(&before);
    assert_false(find(&before, "stress")->told);
    overview_causes after = causes_with(
        &h, (desk_reply[]){{S("stress"), true, 0}, {S("debts"), false, 0}, {S("low_literacy"), false, 0}}, 3);
    const overview_cause *stress = find(&after, "stress"), *debts = find(&after, "debts");
    assert_true(stress->told && !stress->seen && !stress->awake);
    assert_int_equal(stress->of_100, 100);
    assert_int_equal(stress->shown_by.n, 0);
    assert_true(debts->told && debts->shown_by.n > 0); /* own words say more than a no */
    assert_null(find(&after, "low_literacy"));
    assert_non_null(find(&before, "low_literacy"));
    assert_int_equal(after.reply_count, 3);
}

static void test_never_asked(void **state)
{
    (void)state;
    static const char *const never[] = {"addiction",       "youth_crime", "separation", "violence", "suicide",
                                        "child_in_danger", "eviction",    "cut_off",    "homeless", "unsafe_climate",
                                        "medical_child",   "nonsense",    "",           "stress "};
    const struct desk_underneath *u = the_desk->underneath;
    uint32_t asked = 0;
    for (uint32_t i = 0; i < u->model.count; i++) {
        bool may = desk_may_ask(the_desk, u->model.subjects[i].id);
        assert_true(!may || !(u->model.subjects[i].danger || u->unsaid[i] || u->unasked[i]));
        asked += may;
    }
    assert_true(asked > 30);
    household h = read_example("content/examples/case-1-gezin-schulden.yaml");
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++) {
        desk_reply reply = {str_of(never[i]), true, 7};
        desk_looking how = {.replies = &reply, .reply_count = 1};
        overview_causes c;
        err e;
        assert_false(desk_may_ask(the_desk, reply.cause));
        assert_false(desk_causes(the_desk, memory, &h, today(), TEXT_NL, &how, &c, &e));
        assert_int_equal(e.kind, ERR_INPUT);
        assert_int_equal(e.line, 7);
        assert_non_null(strstr(e.message, "is nothing that a household is asked about"));
    }
    desk_reply twice[] = {{S("stress"), true, 0}, {S("stress"), false, 0}};
    desk_looking how = {.replies = twice, .reply_count = 2};
    overview_causes c;
    err e;
    assert_false(desk_causes(the_desk, memory, &h, today(), TEXT_NL, &how, &c, &e));
    assert_non_null(strstr(e.message, "'stress' is answered twice"));
}

int main(void)
{
    err e;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
        print_error("%s\n", err_text(memory, &e).p);
        return 1;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_no), cmocka_unit_test(test_yes),
                                       cmocka_unit_test(test_never_asked)};
    int failed = cmocka_run_group_tests_name("replies", tests, NULL, NULL);
    desk_free(the_desk);
    arena_free(memory);
    return failed;
}
