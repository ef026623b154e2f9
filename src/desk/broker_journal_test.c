/* The journal: what a rule or a setting decided stands in its lines, so that reading back gives what was so then. */
#include "desk/broker_testing.h"

#include <stdlib.h>

#include "base/banned.h"

static str folder;

static int begin_folder(void **state)
{
    (void)state;
    static const fault none = {-1, "", "", ""};
    char name[] = "broker-journal-XXXXXX";
    now = NOW;
    folder = str_copy(memory, str_of(mkdtemp(name)));
    put_files(folder, &none);
    return 0;
}

static int end_folder(void **state)
{
    (void)state;
    broker_close(the_broker);
    testing_remove(folder);
    return 0;
}

static void open_here(void)
{
    err e = {0};
    the_broker = broker_open(the_desk, in(folder, file_names[0]), in(folder, "journal"), &e);
    if (the_broker == NULL) {
        fail_msg("%s", err_text(memory, &e).p);
    }
}

/* Settings of another day. */
static void open_changed(const fault *changes, size_t count)
{
    broker_close(the_broker);
    for (size_t i = 0; i < count; i++) {
        str path = in(folder, file_names[changes[i].file]), text;
        err e = {0};
        assert_true(file_read(memory, path, 1 << 20, &text, &e));
        assert_true(str_find(text, str_of(changes[i].from)) >= 0);
        assert_true(file_write(path, desk_replace(memory, text, str_of(changes[i].from), str_of(changes[i].to)), &e));
    }
    open_here();
}

/* ------------------------------------------------------------------ all of the state, as text */

static void catch_up(void)
{
    err e = {0};
    assert_true(broker_catch_up(the_broker, &e));
}

static str state_text(void)
{
    catch_up();
    const broker_state *s = &the_broker->state;
    buf out = buf_in(memory);
    buf_printf(&out, "%u %u %zu\n", s->count, s->base, s->drop_count);
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        buf_printf(&out, STR_FMT " %d %d %u:", STR_ARG(c->id), (int)c->state, (int)c->since, c->open_reports);
        for (uint32_t p = 0; p < c->part_count; p++) {
            buf_printf(&out, " %u %d %d", c->parts[p].person, (int)c->parts[p].answer, c->parts[p].told);
        }
        buf_char(&out, '\n');
    }
    for (size_t i = 0; i < s->tie_count; i++) {
        const broker_tie *t = &s->ties[i];
        buf_printf(&out, "tie %d %u %u %u %d %u\n", (int)t->what, t->one, t->other, t->number, (int)t->until,
                   t->over_at);
    }
    for (uint32_t i = 0; i < the_broker->house.people.count; i++) {
        const broker_member *m = &s->members[i];
        buf_printf(&out, "%u %u %u %u %u %u %u\n", m->now.offer_count, m->now.need_count, m->now.radius,
                   m->now.dayparts, m->given, m->received, m->now.stopped);
    }
    for (size_t i = 0; i < s->event_count; i++) {
        const helping_event *v = &s->events[i];
        buf_printf(&out, "%u %d " STR_FMT " " STR_FMT " " STR_FMT "\n", v->number, (int)v->what, STR_ARG(v->who),
                   STR_ARG(v->coupling), STR_ARG(v->words));
    }
    return buf_str(&out);
}

static str approved(const char *one, const char *other)
{
    helping_board x = board();
    const helping_coupling *c = proposed(&x, one, other);
    assert_non_null(c);
    return str_copy(memory, approve(c->id));
}

static void says(const char *who, const char *what)
{
    helping_event v = of_resident(HELPING_SAYS, who, STR_NULL);
    v.says = str_of(what);
    v.by_broker = true;
    v.channel = HELPING_PHONE;
    say(v);
}

static const broker_coupling *coupling(str id)
{
    catch_up();
    for (size_t i = 0; i < the_broker->state.coupling_count; i++) {
        if (str_eq(the_broker->state.couplings[i].id, id)) {
            return &the_broker->state.couplings[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------ */

/* What a rule ends is a line of its own, with its reason, at that moment. */
static void test_ended_by_a_rule(void **state)
{
    (void)state;
    open_here();
    str id = approved("wim", "daan");
    says("daan", "kan: [koken]");
    uint32_t count = journal_count(the_broker->journal);
    assert_int_equal(count, 3);
    assert_true(str_find(journal_line(the_broker->journal, 1), S("\"ends\":1}")) > 0);
    str line = journal_line(the_broker->journal, 2);
    assert_true(str_find(line, S("\"what\":\"ends\"")) > 0 && str_find(line, S("\"words\":\"skill\"")) > 0);
    assert_true(str_find(line, S("\"at\":1782993600,")) > 0);
    assert_true(str_find(line, STR_JOIN(memory, S("\"coupling\":\""), id)) > 0);
    helping_board x = board();
    assert_true(x.latest[0].what == HELPING_ENDS && str_eq(x.latest[0].words, S("skill")));
    assert_int_equal(coupling(id)->state, HELPING_ENDED);
    helping_event nobody_says = of_broker(HELPING_ENDS);
    nobody_says.coupling = id;
    refuse(nobody_says, ERR_RULE, "volgt uit een regel");
}

/* Other rules and settings change nothing of what was so. */
static void test_read_back_under_other_rules(void **state)
{
    (void)state;
    static const fault stricter[] = {{1, "vog_geldig_dagen: 1096", "vog_geldig_dagen: 1", ""},
                                     {5, "weeks_after_no: 26", "weeks_after_no: 0", ""},
                                     {5, "ring_people_max: 3", "ring_people_max: 2", ""}};
    static const fault looser[] = {{1, "vog_geldig_dagen: 1", "vog_geldig_dagen: 3000", ""},
                                   {5, "weeks_after_no: 0", "weeks_after_no: 500", ""}};
    open_here();
    str homework = approved("lotte", "fenna"), pair = approved("wim", "daan"); /* both ask a certificate */
    says("lotte", "hoeveel_tegelijk: 2");
    assert_int_equal(coupling(homework)->state, HELPING_ASKED);
    says("daan", "straal_m: 100\nzoekt: [brieven dringend]\nkan: [koken]");
    assert_int_equal(coupling(pair)->state, HELPING_ENDED);
    say(of_resident(HELPING_NO, "lotte", homework));
    str before = state_text();
    open_changed(stricter, sizeof stricter / sizeof *stricter);
    assert_string_equal(state_text().p, before.p);
    open_changed(looser, sizeof looser / sizeof *looser);
    assert_string_equal(state_text().p, before.p);
}

/* The same journal as a program wrote it that did not write what a rule decided. */
static void test_old_lines(void **state)
{
    (void)state;
    open_here();
    str homework = approved("lotte", "fenna"), pair = approved("wim", "daan"), text;
    say(of_resident(HELPING_NO, "lotte", homework));
    catch_up();
    date until = the_broker->state.ties[0].until;
    says("daan", "kan: [koken]");
    broker_close(the_broker);
    err e = {0};
    assert_true(file_read(memory, in(folder, "journal"), 1 << 20, &text, &e));
    text = str_cut(text, 0, (size_t)str_find(text, S("{\"n\":5,"))); /* what the rule wrote */
    text = desk_replace(memory, text, S(",\"ends\":1"), S(""));
    ptrdiff_t at = str_find(text, S(",\"apart_until\":"));
    assert_true(at > 0);
    text = desk_replace(memory, text, str_cut(text, (size_t)at, S(",\"apart_until\":\"2026-12-31\"").n), S(""));
    assert_true(str_find(text, S("apart_until")) < 0 && str_find(text, S("ends")) < 0);
    assert_true(file_write(in(folder, "journal"), text, &e));
    open_here();
    assert_int_equal(coupling(pair)->state, HELPING_ENDED);
    assert_int_equal(the_broker->state.ties[0].until, until);
    assert_int_equal(journal_count(the_broker->journal), 4); /* an old journal is read, and not written anew */
}

/* The machine stopped behind what somebody said: what a rule ends by it is written when the journal is opened. */
static void test_stopped_between(void **state)
{
    (void)state;
    open_here();
    str pair = approved("wim", "daan"), text, cut;
    says("daan", "kan: [koken]");
    str before = state_text();
    broker_close(the_broker);
    err e = {0};
    assert_true(file_read(memory, in(folder, "journal"), 1 << 20, &text, &e));
    cut = str_cut(text, 0, (size_t)str_find(text, S("{\"n\":3,")));
    assert_true(file_write(in(folder, "journal"), cut, &e));
    open_here();
    assert_int_equal(coupling(pair)->state, HELPING_ENDED);
    assert_string_equal(state_text().p, before.p);
    str again;
    assert_true(file_read(memory, in(folder, "journal"), 1 << 20, &again, &e));
    assert_true(str_eq(again, text));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_folder, end_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_ended_by_a_rule),
        TEST(test_read_back_under_other_rules),
        TEST(test_old_lines),
        TEST(test_stopped_between),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
