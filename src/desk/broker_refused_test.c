#include "desk/broker_testing.h"

#include "base/file.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ before anything was said */

typedef struct row {
    helping_what what;
    const char *who, *other, *coupling, *words, *says;
    bool by_broker;
    err_kind kind;
    const char *part;
} row;

static helping_event event_of(const row *r)
{
    return (helping_event){.at = now,
                           .what = r->what,
                           .who = str_of(r->who == NULL ? "" : r->who),
                           .other = str_of(r->other == NULL ? "" : r->other),
                           .coupling = str_of(r->coupling == NULL ? "" : r->coupling),
                           .words = str_of(r->words == NULL ? "" : r->words),
                           .says = str_of(r->says == NULL ? "" : r->says),
                           .by_broker = r->by_broker};
}

static void test_nobody_and_nothing(void **state)
{
    (void)state;
    const row rows[] = {
        {HELPING_STOPS, .who = "niemand", .kind = ERR_INPUT, .part = "staat niet in deze buurt"},
        {HELPING_STOPS, .kind = ERR_INPUT, .part = "over wie het gaat"},
        {HELPING_SAYS, .kind = ERR_INPUT, .part = "over wie het gaat"},
        {HELPING_RESUMES, .who = "wim", .kind = ERR_RULE, .part = "Meedoen was al gezegd"},
        {HELPING_APPROVES, .coupling = "v0", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_APPROVES, .coupling = "v0", .by_broker = true, .kind = ERR_RULE, .part = "kijk opnieuw"},
        {HELPING_APPROVES, .by_broker = true, .kind = ERR_RULE, .part = "kijk opnieuw"},
        {HELPING_FORBIDS, "wim", "daan", .words = "ruzie", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_FORBIDS, "wim", "daan", .by_broker = true, .kind = ERR_INPUT, .part = "waarom"},
        {HELPING_FORBIDS, "wim", "daan", .words = "  ", .by_broker = true, .kind = ERR_INPUT, .part = "waarom"},
        {HELPING_FORBIDS, "wim", "wim", .words = "x", .by_broker = true, .kind = ERR_INPUT, .part = "welke twee"},
        {HELPING_FORBIDS, "wim", .words = "x", .by_broker = true, .kind = ERR_INPUT, .part = "welke twee"},
        {HELPING_FORBIDS, "wim", "niemand", .words = "x", .by_broker = true, .kind = ERR_INPUT, .part = "deze buurt"},
        {HELPING_PINS, "wim", "daan", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_PINS, "wim", "gerrit", .by_broker = true, .kind = ERR_RULE, .part = "kan de ander helpen"},
        {HELPING_LOOSENS, "wim", "daan", .by_broker = true, .kind = ERR_RULE, .part = "niets vast"},
        {HELPING_LOOSENS, "wim", "daan", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_YES, "wim", .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_YES, "wim", .coupling = "k1", .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_NO, "wim", .coupling = "k1", .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_WITHDRAWS, .coupling = "k1", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_WITHDRAWS, .coupling = "k1", .by_broker = true, .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_WITHDRAWS, .by_broker = true, .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_MEETS, .coupling = "k1", .by_broker = true, .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_MEETS, .by_broker = true, .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_HAPPENED, "wim", .coupling = "k1", .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_REPORTS, .kind = ERR_INPUT, .part = "over wie"},
        {HELPING_REPORTS, "wim", .coupling = "k9", .kind = ERR_INPUT, .part = "is er niet"},
        {HELPING_HANDLES, .by_broker = true, .kind = ERR_INPUT, .part = "melding is er niet"},
        {HELPING_HANDLES, .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_VOG, "wim", .kind = ERR_RULE, .part = "doet de makelaar"},
        {HELPING_VOG, "wim", .by_broker = true, .kind = ERR_RULE, .part = "te oud"}, /* 1970 */
        {HELPING_SAYS, "eettafel", .says = "kan: [koken]", .kind = ERR_RULE, .part = "groep"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuse(event_of(&rows[i]), rows[i].kind, rows[i].part);
    }
    helping_event late = of_broker(HELPING_VOG), never = of_resident(HELPING_STOPS, "wim", STR_NULL);
    late.who = S("wim");
    late.day = broker_day(now) + 1;
    refuse(late, ERR_INPUT, "nog niet geweest");
    late.day = broker_day(now) - 1097;
    refuse(late, ERR_RULE, "te oud");
    late.day++;
    say(late);
    never.at = -1;
    refuse(never, ERR_INPUT, "time");
    helping_event much = of_resident(HELPING_REPORTS, "wim", STR_NULL);
    much.words = str_printf(memory, "%0*d", BROKER_WORDS_MAX + 1, 0);
    refuse(much, ERR_LIMIT, "te lang");
}

/* ------------------------------------------------------------------ what somebody says */

static void test_says_nothing_right(void **state)
{
    (void)state;
    const struct {
        const char *says, *part;
        err_kind kind;
    } rows[] = {
        {"kan: [vliegen]", "is no skill", ERR_INPUT},
        {"kan: [koken, koken]", "twice", ERR_INPUT},
        {"zoekt: [tuin morgen]", "may stand", ERR_INPUT},
        {"straal_m: ver", "whole number", ERR_INPUT},
        {"straal_m: -3", "whole number", ERR_INPUT},
        {"dagdelen: [blauwe-maandag]", "no part of a week", ERR_INPUT},
        {"dagdelen: []", "is missing", ERR_INPUT},
        {"talen: [klingon]", "no language", ERR_INPUT},
        {"vog: 2026-01-01", "has no key 'vog'", ERR_INPUT}, /* not theirs to say */
        {"vertrouwen: 1.5", "has no key 'vertrouwen'", ERR_INPUT},
        {"onder_18: nee", "has no key 'onder_18'", ERR_INPUT},
        {"postcode: 9901AB", "has no key 'postcode'", ERR_INPUT},
        {"graag_met: [daan]", "has no key 'graag_met'", ERR_INPUT},
        {"id: daan\nkan: [koken]", "somebody else", ERR_INPUT},
        {"kan: [technisch_vak vak]", "for the broker", ERR_RULE},
        {"kan: {koken: ja}", "list of texts", ERR_INPUT},
        {"kan: [[koken]]", "stand texts", ERR_INPUT},
        {"kan: [koken]\nkan: [tuin]", "kan", ERR_INPUT},
        {"- kan", "must be", ERR_INPUT},
        {"vraagt_niets_terug: ja\nzoekt: [tuin]", "nothing back", ERR_INPUT},
        {"kan: [\"koken\\n    vertrouwen: 1.5\"]", "is no skill", ERR_INPUT}, /* nothing can be slipped in */
        {"kan: [", "", ERR_SYNTAX},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        helping_event v = of_resident(HELPING_SAYS, "wim", STR_NULL);
        v.says = str_of(rows[i].says);
        refuse(v, rows[i].kind, rows[i].part);
    }
    helping_event v = of_resident(HELPING_SAYS, "wim", STR_NULL);
    v.says = str_printf(memory, "# %0*d\nkan: [koken]", BROKER_SAYS_MAX, 0);
    refuse(v, ERR_LIMIT, "at most");
}

/* ------------------------------------------------------------------ in every state of a coupling */

typedef enum step { ASKED, HALF, AGREED, MET, TOLD, DONE, ENDED, STEPS } step;

static str coupling_in(step s)
{
    helping_board x = board();
    str id = approve(proposed(&x, "wim", "daan")->id);
    helping_event v = of_broker(HELPING_MEETS), tells = of_resident(HELPING_HAPPENED, "wim", id);
    v.coupling = id;
    tells.happened = tells.again = true;
    if (s == ENDED) {
        say(of_resident(HELPING_NO, "wim", id));
        return id;
    }
    if (s >= HALF) {
        say(of_resident(HELPING_YES, "wim", id));
    }
    if (s >= AGREED) {
        say(of_resident(HELPING_YES, "daan", id));
    }
    if (s >= MET) {
        say(v);
    }
    if (s >= TOLD) {
        say(tells);
    }
    if (s >= DONE) {
        tells.who = S("daan");
        say(tells);
    }
    return id;
}

/* Of Wim, unless it is the broker's. NULL: it may be said. */
static const char *const expected[STEPS][4] = {
    /* yes, no, meets, happened */
    [ASKED] = {NULL, NULL, "Nog niet iedereen", "nog niet aan elkaar"},
    [HALF] = {"al geantwoord", NULL, "Nog niet iedereen", "nog niet aan elkaar"},
    [AGREED] = {"al geantwoord", NULL, NULL, "nog niet aan elkaar"},
    [MET] = {"al geantwoord", NULL, "kennen elkaar al", NULL},
    [TOLD] = {"al geantwoord", NULL, "kennen elkaar al", "al verteld"},
    [DONE] = {"al geantwoord", "al klaar", "kennen elkaar al", "al verteld"},
    [ENDED] = {"gaat niet door", "gaat niet door", "gaat niet door", "gaat niet door"},
};

static void test_states(void **state)
{
    (void)state;
    static const helping_what whats[] = {HELPING_YES, HELPING_NO, HELPING_MEETS, HELPING_HAPPENED};
    for (int s = 0; s < STEPS; s++) {
        for (int w = 0; w < 4; w++) {
            broker_close(the_broker);
            the_broker = testing_open(STR_NULL);
            str id = coupling_in((step)s);
            helping_event v = whats[w] == HELPING_MEETS ? of_broker(whats[w]) : of_resident(whats[w], "wim", id);
            v.coupling = id;
            if (expected[s][w] == NULL) {
                say(v);
            } else {
                refuse(v, ERR_RULE, expected[s][w]);
            }
            if (whats[w] != HELPING_MEETS) { /* who is not in it is told what somebody is told who makes up an id */
                v.who = S("bep");
                refuse(v, ERR_INPUT, "is er niet");
            }
        }
    }
}

static void test_minor(void **state)
{
    (void)state;
    helping_board x = board();
    const helping_coupling *c = proposed(&x, "lotte", "fenna");
    assert_non_null(c);
    helping_event v = of_resident(HELPING_YES, "fenna", approve(c->id));
    refuse(v, ERR_RULE, "samen met een ouder");
    v.by_broker = true;
    v.channel = HELPING_PHONE;
    say(v);
}

static void test_ties(void **state)
{
    (void)state;
    helping_event v = of_broker(HELPING_PINS);
    v.who = S("wim");
    v.other = S("daan");
    say(v);
    refuse(v, ERR_RULE, "staat al vast");
    v.what = HELPING_FORBIDS;
    v.words = S("liever niet");
    say(v);
    refuse(v, ERR_RULE, "worden al niet");
    v.what = HELPING_PINS;
    refuse(v, ERR_RULE, "kan de ander helpen"); /* a rule goes before a wish */
    v.what = HELPING_LOOSENS;
    say(v);
    refuse(v, ERR_RULE, "niets vast");
    say(of_resident(HELPING_STOPS, "wim", STR_NULL));
    refuse(of_resident(HELPING_STOPS, "wim", STR_NULL), ERR_RULE, "Stoppen was al gezegd");
}

/* ------------------------------------------------------------------ a neighbourhood that is not right */

static void test_files(void **state)
{
    (void)state;
    const fault faults[] = {
        {0, "version: 1", "version: 2", "version"},
        {0, "demo: true", "demo: perhaps", "demo"},
        {0, "people: merendal.yaml", "people: nergens.yaml", "nergens.yaml', and there is no such file"},
        {0, "skills: ../content/skills/", "skills: ../elders/", "/../elders/skills.yaml', and there"},
        {1, "[klussen graag,", "[klusen graag,", "is no skill"},
        {2, "9904XX,", "9904ZZ,", "is not known"},
        {3, "{id: wim,", "{id: wima,", "is nobody of"},
        {3, "{id: wim,", "{id: daan,", "twice"},
        {3, "naam: Daan Oosterling, ", "", "naam"},
        {4, "situations:", "situaties:", "situaties"},
        {4, "none: true", "none: ", "none"},
        {4, "read: 2026-07-01", "read: morgen", "'read' must be"},
        {4, "id: aow", "id: bijstand", "twice"},
        {5, "phone: \"000 000 00 01\"", "phone: \"\"", "phone"},
        {5, "ring_people_max: 3", "ring_people_max: 9", "ring_people_max"},
        {5, "minors:", "kids:", "kids"},
        {5, "fairness: 0.05", "fairness: 0.9", "fairness"},
    };
    char name[] = "broker-refused-XXXXXX";
    str folder = str_copy(memory, str_of(mkdtemp(name)));
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        err e = {0};
        put_files(folder, &faults[i]);
        broker *b = broker_open(the_desk, in(folder, file_names[0]), STR_NULL, &e);
        if (b != NULL || str_find(str_of(e.message), str_of(faults[i].part)) < 0 ||
            str_find(str_of(e.file), folder) < 0) {
            fail_msg("%s: %s", faults[i].to, b != NULL ? "was taken" : err_text(memory, &e).p);
        }
    }
    testing_remove(folder);
}

/* A copy of the folder anywhere: what it names stands beside it or has a whole path, and the skills may be those of the content. The line of
 * the neighbourhood is told, not the file that is not there. */
static void test_where_files_are(void **state)
{
    (void)state;
    char name[] = "broker-where-XXXXXX";
    char at[4096]; /* PATH_MAX */
    str folder = str_copy(memory, str_of(mkdtemp(name)));
    assert_non_null(getcwd(at, sizeof at));
    str here = str_copy(memory, str_of(at));
    str whole = str_printf(memory, "skills: " STR_FMT "/content/skills/skills.yaml", STR_ARG(here));
    str the_people = str_printf(memory, "people: " STR_FMT "/content/neighbourhood/merendal.yaml", STR_ARG(here));
    const fault ways[] = {{0, "skills: ../content/skills/skills.yaml", "skills: ../skills/skills.yaml", ""},
                          {0, "skills: ../content/skills/skills.yaml\n", "", ""},
                          {0, "skills: ../content/skills/skills.yaml", whole.p, ""},
                          {0, "people: merendal.yaml", the_people.p, ""}};
    err e = {0};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        put_files(folder, &ways[i]);
        broker *b = broker_open(the_desk, in(folder, file_names[0]), STR_NULL, &e);
        if (b == NULL) {
            fail_msg("%s: %s", ways[i].to, err_text(memory, &e).p);
        }
        broker_close(b);
    }
    put_files(folder, &(fault){0, "places: plaatsen.csv", "places: /nergens.csv", ""});
    assert_null(broker_open(the_desk, in(folder, file_names[0]), STR_NULL, &e));
    assert_string_equal(e.file, in(folder, file_names[0]).p);
    assert_int_equal(e.line, 8);
    assert_non_null(strstr(e.message, "'places' names '/nergens.csv'"));
    testing_remove(folder);
}

/* A municipality may choose another age of a certificate, and the file may tell other days: what happened before that happened. */
static void test_rules_that_changed(void **state)
{
    (void)state;
    static const fault same = {1, "vog_geldig_dagen: 1096", "vog_geldig_dagen: 1096", ""},
                       changes[] = {{1, "vog_geldig_dagen: 1096", "vog_geldig_dagen: 30", ""},
                                    {1, "[di-avond, do-avond, za-ochtend, za-middag, zo-middag]", "[wo-ochtend]", ""}};
    char name[] = "broker-changed-XXXXXX";
    str folder = str_copy(memory, str_of(mkdtemp(name))), kept = in(folder, "journal");
    err e = {0};
    put_files(folder, &same);
    broker_close(the_broker);
    the_broker = broker_open(the_desk, in(folder, file_names[0]), kept, &e);
    assert_non_null(the_broker);
    helping_event vog = of_broker(HELPING_VOG);
    vog.who = S("daan");
    vog.day = broker_day(now) - 100;
    say(vog);
    helping_event pin = of_broker(HELPING_PINS);
    pin.who = S("wim");
    pin.other = S("daan");
    say(pin);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        broker_close(the_broker);
        put_files(folder, &changes[i]);
        the_broker = broker_open(the_desk, in(folder, file_names[0]), kept, &e);
        if (the_broker == NULL) {
            fail_msg("%s: %s", changes[i].to, err_text(memory, &e).p);
        }
    }
    testing_remove(folder);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, testing_fresh, testing_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_nobody_and_nothing),
        TEST(test_says_nothing_right),
        TEST(test_states),
        TEST(test_minor),
        TEST(test_ties),
        TEST(test_files),
        TEST(test_where_files_are),
        TEST(test_rules_that_changed),
    };
    return cmocka_run_group_tests(tests, testing_begin, testing_end);
}
