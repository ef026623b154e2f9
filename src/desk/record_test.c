/* The rest of the record: dangers, what was heard, the money of a home, what would change a no, what if, and answers told back. */
#include "desk/desk.h"

#include "base/file.h"
#include "household/answers.h"

#include <setjmp.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/banned.h"

enum { FILE_BYTES_MAX = 1 << 20 };

static arena *memory;
static desk *the_desk;
static const date today = 20635; /* 1 July 2026 */

static household told(const char *yaml)
{
    household h = {0};
    err e;
    if (!household_read(memory, desk_facts(the_desk), S("hand.yaml"), str_of(yaml), NULL, today, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static household example(const char *name)
{
    str text;
    err e;
    str path = str_printf(memory, "content/examples/%s.yaml", name);
    if (!file_read(memory, path, FILE_BYTES_MAX, &text, &e)) {
        fail_msg("%s", e.message);
    }
    household h = {0};
    if (!household_read(memory, desk_facts(the_desk), path, text, NULL, today, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static overview overview_of(const household *h)
{
    overview o = {0};
    err e;
    if (!desk_overview(the_desk, memory, h, today, TEXT_NL, &o, &e)) {
        fail_msg("%s", e.message);
    }
    return o;
}

static void expect(str got, const char *wanted)
{
    if (!str_eq(got, str_of(wanted))) {
        fail_msg("got '" STR_FMT "', wanted '%s'", STR_ARG(got), wanted);
    }
}

#define HEAD "formaat: huishouden/1\npeildatum: 2026-07-01\npersonen:\n  - {id: an, naam: An}\n"

/* ------------------------------------------------------------------ dangers and what was heard */

static void test_dangers_by_words(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        overview_danger_kind kind;
    } said[] = {
        {"Mijn man slaat mij.", OVERVIEW_DANGER_HOME},
        {"Ik wil niet meer leven.", OVERVIEW_DANGER_LIFE},
        {"Hij dreigt mij te vermoorden met een mes.", OVERVIEW_DANGER_NOW},
        {"Wij worden uit huis gezet.", OVERVIEW_DANGER_EVICTION},
        {"Morgen wordt de stroom afgesloten.", OVERVIEW_DANGER_CUTOFF},
        {"Ik slaap in mijn auto.", OVERVIEW_DANGER_SHELTER},
    };
    for (size_t i = 0; i < sizeof said / sizeof said[0]; i++) {
        household h = told(str_printf(memory, HEAD "zorgen: [{van: an, tekst: '%s'}]\n", said[i].words).p);
        overview o = overview_of(&h);
        bool found = false;
        for (size_t j = 0; j < o.danger_count; j++) {
            found = found || (o.dangers[j].kind == said[i].kind && o.dangers[j].words.n > 0);
            assert_true(j == 0 || o.dangers[j].kind > o.dangers[j - 1].kind);
        }
        if (!found) {
            fail_msg("'%s' is not heard as danger %d", said[i].words, (int)said[i].kind);
        }
    }
    household calm = told(HEAD "zorgen: [{van: an, tekst: 'Ik wil graag leren fietsen.'}]\n");
    assert_int_equal(overview_of(&calm).danger_count, 0);
}

static void test_dangers_by_answers(void **state)
{
    (void)state;
    household h = told(HEAD "woningen:\n  - id: huis\n    soort: huur\n    gemeente: GM9901\n    bewoners: an\n"
                            "    dreiging: [{soort: afsluiting_energie}, {soort: ontruiming, datum: 2026-07-20}]\n");
    overview o = overview_of(&h);
    assert_int_equal(o.danger_count, 1); /* the law knows one threat for a person: the worst */
    assert_int_equal(o.dangers[0].kind, OVERVIEW_DANGER_EVICTION);
    assert_true(o.dangers[0].has_day && o.dangers[0].day == today + 19);
    assert_int_equal(o.dangers[0].words.n, 0);
}

static void test_heard(void **state)
{
    (void)state;
    household h = told(HEAD "zorgen:\n  - {van: an, tekst: 'De deurwaarder komt, en ik sta rood.'}\n"
                            "  - {van: an, tekst: 'Weer een deurwaarder.'}\n");
    overview o = overview_of(&h);
    size_t debts = 0;
    for (size_t i = 0; i < o.heard_count; i++) {
        debts += str_eq(o.heard[i].problem, S("debts"));
        assert_true(o.heard[i].label.n > 0 && o.heard[i].life_domain.n > 0 && o.heard[i].words.n > 0);
    }
    assert_int_equal(debts, 1);
}

/* ------------------------------------------------------------------ money of a home */

/* content/laws/README.md: own income after tax, and each scheme as often as it is paid, a twelfth a month. */
static void test_budget(void **state)
{
    (void)state;
    household h = example("case-1-gezin-schulden");
    overview o = overview_of(&h);
    assert_int_equal(o.budget_count, 1);
    const overview_budget *b = &o.budgets[0];
    int64_t sum = 0, benefit = 0;
    for (size_t i = 0; i < b->line_count; i++) {
        sum += b->lines[i].amount.cents;
        benefit += str_eq(b->lines[i].scheme, S("kinderbijslag")) ? b->lines[i].amount.cents : 0;
    }
    assert_true(b->own.known && b->own.cents == 145000);
    assert_int_equal(b->set_aside_cents, 46179 - 43962); /* holiday allowance of the assistance: beside the total */
    assert_int_equal(sum, b->total.cents);
    assert_int_equal(b->own.cents + b->schemes.cents, b->total.cents);
    for (size_t i = 0; i < o.item_count; i++) { /* child benefit is paid four times a year */
        if (str_eq(o.items[i].scheme, S("kinderbijslag")) && o.items[i].status == OVERVIEW_GRANTED) {
            assert_int_equal(benefit, o.items[i].amount_cents * 4 / 12);
        }
    }
}

static void test_budget_unknown(void **state)
{
    (void)state;
    household h = told(HEAD "woningen: [{id: huis, soort: huur, gemeente: GM9901, bewoners: an}]\n");
    overview o = overview_of(&h);
    assert_int_equal(o.budget_count, 1);
    assert_false(o.budgets[0].total.known);
    assert_true(o.budgets[0].reason_count > 0);
}

/* ------------------------------------------------------------------ what would change a no */

static const overview_item *item_of(const overview *o, const char *scheme)
{
    for (size_t i = 0; i < o->item_count; i++) {
        if (str_eq(o->items[i].scheme, str_of(scheme))) {
            return &o->items[i];
        }
    }
    fail_msg("there is no %s", scheme);
    return NULL;
}

static overview with_flips(const household *h)
{
    overview o = overview_of(h);
    err e;
    assert_true(desk_why_nots(the_desk, memory, h, today, TEXT_NL, &o, &e));
    return o;
}

static household changed(const household *h, const char *assignment)
{
    household_answers answers;
    household out = {0};
    err e;
    if (!household_set_answer(memory, desk_facts(the_desk), h->told, str_of(assignment), TEXT_NL, &answers, &e) ||
        !household_read_answers(memory, desk_facts(the_desk), S("set"), answers, &h->day, today, TEXT_NL, &out, &e)) {
        fail_msg("%s: %s", assignment, e.message);
    }
    return out;
}

/* The nearest amount: one cent more is still a no. */
static void test_flip_of_an_amount(void **state)
{
    (void)state;
    household koen = example("case-3-koen");
    household rich = changed(&koen, "koen.vermogen.bezittingen=9000");
    rich = changed(&rich, "koen.vermogen.schulden=geen");
    overview o = with_flips(&rich);
    const overview_item *item = item_of(&o, "algemene_bijstand");
    assert_int_equal(item->status, OVERVIEW_REFUSED);
    assert_true(item->flip_count >= 1);
    bool found = false;
    for (size_t i = 0; i < item->flip_count; i++) {
        found = found || str_find(item->flips[i], S("Bij € 8.000,00 of minder wel.")) >= 0;
    }
    if (!found) {
        fail_msg("no such flip, but '" STR_FMT "'", STR_ARG(item->flips[0]));
    }
    household just = changed(&rich, "koen.vermogen.bezittingen=8000"),
              over = changed(&rich, "koen.vermogen.bezittingen=8000,01");
    overview yes = overview_of(&just), no = overview_of(&over);
    assert_int_equal(item_of(&yes, "algemene_bijstand")->status, OVERVIEW_GRANTED);
    assert_int_equal(item_of(&no, "algemene_bijstand")->status, OVERVIEW_REFUSED);
}

/* Three answers stand in the way, and the law stops at the first: all three are told, and with two of them it is still a no. */
static void test_flip_of_three(void **state)
{
    (void)state;
    static const char *const good[] = {"koen.weken_in_buitenland=4", "koen.staking_of_onbetaald_verlof=nee",
                                       "koen.vermogen.bezittingen=8000"};
    household koen = example("case-3-koen");
    koen = changed(&koen, "koen.vermogen.schulden=geen");
    koen = changed(&koen, "koen.vermogen.bezittingen=9000");
    koen = changed(&koen, "koen.staking_of_onbetaald_verlof=ja");
    koen = changed(&koen, "koen.weken_in_buitenland=20");
    overview o = with_flips(&koen);
    const overview_item *item = item_of(&o, "algemene_bijstand");
    assert_int_equal(item->status, OVERVIEW_REFUSED);
    assert_int_equal(item->flip_count, 1);
    assert_true(str_find(item->flips[0], S("Alleen als dit allemaal tegelijk anders is. ")) == 0);
    assert_true(str_find(item->flips[0], S("Dan moet het 4 of minder zijn.")) >= 0);
    assert_true(str_find(item->flips[0], S(" wel.")) < 0);
    assert_true(str_find(item->flips[0], S("Dan moet het antwoord ‘nee’ zijn.")) >= 0);
    assert_true(str_find(item->flips[0], S("Dan moet het € 8.000,00 of minder zijn.")) >= 0);
    for (int left = 0; left < 4; left++) { /* 3: nothing is left out */
        household h = koen;
        for (int i = 0; i < 3; i++) {
            h = i == left ? h : changed(&h, good[i]);
        }
        overview now = overview_of(&h);
        assert_int_equal(item_of(&now, "algemene_bijstand")->status, left < 3 ? OVERVIEW_REFUSED : OVERVIEW_GRANTED);
    }
}

/* Nobody is told to become older, or somebody else. */
static void test_no_flip_of_who_you_are(void **state)
{
    (void)state;
    household h = example("case-1-gezin-schulden");
    overview o = with_flips(&h);
    assert_int_equal(item_of(&o, "aow")->flip_count, 0);
    for (size_t i = 0; i < o.item_count; i++) {
        for (size_t j = 0; j < o.items[i].flip_count; j++) {
            assert_true(str_find(o.items[i].flips[j], S("Nederlander")) < 0 &&
                        str_find(o.items[i].flips[j], S("geboren")) < 0);
        }
    }
}

/* What nobody can honestly do is no advice, however much it would help: the words of questions about such facts. */
static void test_no_nonsense(void **state)
{
    (void)state;
    static const char *const names[] = {"alleenstaande-ouder", "case-1-gezin-schulden",
                                        "case-2-douche",       "case-3-bas",
                                        "case-3-koen",         "case-4-rolstoel-en-klusser",
                                        "case-5-soep",         "case-6-jongen-bij-de-huisarts",
                                        "gescheiden-ouders",   "weduwe-met-aow"};
    static const char *const never[] = {"beslag",
                                        "belasting moet u nog",
                                        "Wat voor inkomen",
                                        "Welk deel van uw loon",
                                        "premie betaalt",
                                        "betaalt u per maand af",
                                        "Wat is ",
                                        "dezelfde woning",
                                        "het gebouw aangewezen"};
    size_t flips = 0;
    for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) {
        household h = example(names[n]);
        overview o = with_flips(&h);
        for (size_t i = 0; i < o.item_count; i++) {
            flips += o.items[i].flip_count;
            for (size_t j = 0; j < o.items[i].flip_count; j++) {
                for (size_t w = 0; w < sizeof never / sizeof never[0]; w++) {
                    if (str_find(o.items[i].flips[j], str_of(never[w])) >= 0) {
                        fail_msg("%s: " STR_FMT, names[n], STR_ARG(o.items[i].flips[j]));
                    }
                }
            }
        }
    }
    assert_true(flips >= 15); /* and what can be done, is told */
}

/* An age comes by itself: told as the day on which it does, and on that day it holds. */
static void test_flip_of_an_age(void **state)
{
    (void)state;
    household h = example("case-3-koen");
    h = changed(&h, "koen.onderwijs=geen");
    h = changed(&h, "koen.geen_beroep_op_ouders=ja");
    household young = changed(&h, "koen.geboren=2006-03-10"), older = changed(&h, "koen.geboren=2005-07-01");
    overview o = with_flips(&young), then = overview_of(&older);
    const overview_item *item = item_of(&o, "individuele_inkomenstoeslag");
    assert_int_equal(item->status, OVERVIEW_REFUSED);
    bool found = false;
    for (size_t i = 0; i < item->flip_count; i++) {
        found = found || str_eq(item->flips[i], S("Koen Buursema wordt 21 op 10 maart 2027. Vanaf dan wel, als verder "
                                                  "alles zo blijft."));
    }
    assert_true(found);
    assert_int_equal(item_of(&then, "individuele_inkomenstoeslag")->status, OVERVIEW_GRANTED);
}

/* No condition fails whatever the answers, for others fail before it: what stands in the way is told all the same. */
static void test_reason_with_usual_answers(void **state)
{
    (void)state;
    household h = told("formaat: huishouden/1\npersonen:\n  - id: henk\n    geboren: 1968-03-01\n    inkomen: geen\n"
                       "    ingeschreven_als_inwoner: ja\n    nederlander_of_gelijkgesteld: ja\n    gedetineerd: nee\n"
                       "    geld_op_rekening: 45000\n    vermogen: {bezittingen: 45000, schulden: 0}\n"
                       "woningen: [{id: huis, soort: koop, gemeente: GM9901, bewoners: [henk]}]\n");
    overview o = with_flips(&h);
    const overview_item *item = item_of(&o, "algemene_bijstand");
    assert_int_equal(item->status, OVERVIEW_REFUSED);
    assert_int_equal(item->reason_count, 2);
    expect(item->reasons[0], "Wat u ook antwoordt op de andere vragen: u heeft hier geen recht op.");
    assert_true(str_find(item->reasons[1], S("vermogen boven de grens")) >= 0);
}

/* ------------------------------------------------------------------ what if */

static void test_whatif(void **state)
{
    (void)state;
    household bas = example("case-3-bas"), koen = example("case-3-koen"), both = {0}, moved = {0};
    overview_whatif w;
    err e;
    const fact_catalogue *facts = desk_facts(the_desk);
    assert_true(household_merge(memory, facts, &bas, &koen, TEXT_NL, &both, &e));
    assert_true(household_move(memory, facts, &bas, S("bas"), &koen, STR_NULL, TEXT_NL, &moved, &e));
    moved = changed(&moved, "relaties.bas+koen.soort=vriend");
    moved = changed(&moved, "relaties.bas+koen.samen_huishouden=geen");
    moved = changed(&moved, "relaties.bas+koen.toeslagband=geen");
    moved = changed(&moved, "relaties.bas+koen.contract=geen");
    assert_true(desk_whatif(the_desk, memory, &both, &moved, today, TEXT_NL, &w, &e));
    assert_int_equal(w.effect_count, 2);
    expect(w.tried[0], "Bas Roelofs gaat wonen bij Koen Buursema.");
    for (size_t i = 0; i < w.effect_count; i++) {
        const overview_effect *x = &w.effects[i];
        assert_true(x->before.known && x->after.known && x->after.cents < x->before.cents);
        assert_true(x->report_count > 0); /* social assistance is reported at once */
        int64_t before = 0, after = 0;
        for (size_t j = 0; j < x->row_count; j++) {
            before += x->rows[j].before.cents;
            after += x->rows[j].after.cents;
        }
        assert_int_equal(before, x->before.cents);
        assert_int_equal(after, x->after.cents);
    }
    assert_true(
        desk_whatif(the_desk, memory, &both, &both, today, TEXT_NL, &w, &e)); /* nothing changed: nothing changes */
    assert_int_equal(w.tried_count, 0);
    for (size_t i = 0; i < w.effect_count; i++) {
        assert_int_equal(w.effects[i].before.cents, w.effects[i].after.cents);
        assert_int_equal(w.effects[i].report_count + w.effects[i].delay_count + w.effects[i].turn_count, 0);
    }
    assert_true(desk_whatif(the_desk, memory, &bas, &both, today, TEXT_NL, &w, &e)); /* who is there only afterwards */
    assert_int_equal(w.effect_count, 2);
    assert_int_equal(w.effects[1].person_count, 1);
    expect(w.effects[1].persons[0], "koen");
}

/* Parents part: each new home has its own sum, and together they are what the family had to share. */
static void test_parting(void **state)
{
    (void)state;
    household before = example("case-5-soep"), after = before;
    overview_whatif w;
    err e;
    assert_true(desk_whatif(the_desk, memory, &before, &after, today, TEXT_NL, &w, &e));
    assert_int_equal(w.effects[0].part_count, 0); /* together */
    after = changed(&after, "woningen.rijtjeshuis.bewoners=samira,ilias,vera");
    after = changed(&after, "woningen.kamer.bewoners=joost");
    after = changed(&after, "woningen.kamer.soort=kamer");
    after = changed(&after, "woningen.kamer.gemeente=GM9901");
    after = changed(&after, "woningen.kamer.kale_huur=400");
    after = changed(&after, "relaties.samira+joost.scheiding=leven apart");
    assert_true(desk_whatif(the_desk, memory, &before, &after, today, TEXT_NL, &w, &e));
    assert_int_equal(w.effect_count, 1);
    const overview_effect *x = &w.effects[0];
    assert_int_equal(x->part_count, 2);
    assert_int_equal(x->parts[0].person_count, 3);
    expect(x->parts[1].persons[0], "joost");
    assert_int_equal(x->parts[0].after.cents + x->parts[1].after.cents, x->after.cents);
    assert_true(x->parts[0].after.cents > 0 && x->parts[1].after.cents > 0);
}

/* ------------------------------------------------------------------ told back */

static void test_said_of_parting(void **state)
{
    (void)state;
    static const char *const words[][2] = {{"leven apart", "Ja, wij leven apart en dat blijft zo"},
                                           {"aangevraagd", "Ja, de scheiding ligt bij de rechter"},
                                           {"nee", "Nee, wij zijn bij elkaar"}};
    household h = example("case-5-soep");
    for (size_t i = 0; i < 3; i++) {
        household told = changed(&h, str_printf(memory, "relaties.samira+joost.scheiding=%s", words[i][0]).p);
        size_t n, found = 0;
        const overview_said *said = desk_said(the_desk, memory, &told, TEXT_NL, &n);
        for (size_t j = 0; j < n; j++) {
            if (str_ends(said[j].path, S(".scheiding"))) {
                expect(said[j].answer, words[i][1]);
                found++;
            }
        }
        assert_int_equal(found, 1);
    }
}

static void test_said(void **state)
{
    (void)state;
    household h = told(
        "formaat: huishouden/1\npersonen:\n  - {id: an, naam: An, geboren: 1990-04-01, zorgverzekering: onbekend,\n"
        "     inkomen: [{soort: loon, netto_per_maand: '1.450,50'}]}\n  - {id: ben, naam: Ben}\n"
        "relaties: [{van: an, met: ben, soort: broer_zus}]\n"
        "woningen: [{id: flat, bewoners: [an, ben], ingeschreven: geen}, {id: hut, bewoners: onbekend}]\n");
    static const char *const wanted[] = {"an|Wanneer bent u geboren?|1 april 1990",
                                         "an|Welke zorgverzekering heeft u?|weet ik niet",
                                         "an|Wat voor inkomen is het?|loon",
                                         "an|Hoeveel krijgt u er netto van per maand?|€ 1.450,50",
                                         "an|Wat is Ben van u?|broer of zus",
                                         "|Wie wonen er in de woning ‘flat’?|An, Ben",
                                         "|Wie staan er ingeschreven op het adres van de woning ‘flat’?|niemand",
                                         "|Wie wonen er in de woning ‘hut’?|weet ik niet"};
    size_t n;
    const overview_said *said = desk_said(the_desk, memory, &h, TEXT_NL, &n);
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        bool found = false;
        for (size_t j = 0; j < n; j++) {
            found = found || str_eq(str_printf(memory, STR_FMT "|" STR_FMT "|" STR_FMT, STR_ARG(said[j].person),
                                               STR_ARG(said[j].question), STR_ARG(said[j].answer)),
                                    str_of(wanted[i]));
        }
        if (!found) {
            fail_msg("not told back: %s", wanted[i]);
        }
    }
}

static int begin(void **state)
{
    err e;
    (void)state;
    memory = arena_new();
    the_desk = desk_open(S("content"), &e);
    if (the_desk == NULL) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    return 0;
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
        cmocka_unit_test(test_dangers_by_words),
        cmocka_unit_test(test_dangers_by_answers),
        cmocka_unit_test(test_heard),
        cmocka_unit_test(test_budget),
        cmocka_unit_test(test_budget_unknown),
        cmocka_unit_test(test_flip_of_an_amount),
        cmocka_unit_test(test_flip_of_three),
        cmocka_unit_test(test_no_flip_of_who_you_are),
        cmocka_unit_test(test_no_nonsense),
        cmocka_unit_test(test_flip_of_an_age),
        cmocka_unit_test(test_reason_with_usual_answers),
        cmocka_unit_test(test_whatif),
        cmocka_unit_test(test_said_of_parting),
        cmocka_unit_test(test_parting),
        cmocka_unit_test(test_said),
    };
    return cmocka_run_group_tests_name("desk/record", tests, begin, end);
}
