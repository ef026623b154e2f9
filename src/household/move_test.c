/* Merging two households and moving somebody from one to the other: what comes along, what changes, and what is refused. */
#include "household/answers_testing.h"

#include "household/household_invariants.h"

#include "base/banned.h"

#define BAS                                                                                                            \
    HEAD "personen: [{id: bas, geboren: 1979-08-02}, {id: tim, geboren: 2015-01-01}]\n"                                \
         "kinderen: {kind: tim, ouders: bas}\ntoelichting: een\n"                                                      \
         "woningen: {id: straat, soort: geen, bewoners: [bas], ingeschreven: []}\nzorgen: {van: bas, tekst: x}\n"
#define KOEN                                                                                                           \
    HEAD "personen: [{id: koen, geboren: 1975-12-19}]\ntoelichting: twee\n"                                            \
         "woningen: [{id: leeg}, {id: etage, soort: huur, gemeente: GM9901, bewoners: koen}]\n"                        \
         "zorgen: [{van: koen, tekst: y}, {van: samen, tekst: z}]\nhulpvragen: {van: koen, tekst: q}\n"

static void test_merge(void **state)
{
    (void)state;
    household bas = testing_good(BAS), koen = testing_good(KOEN), both = {0};
    err e;
    assert_true(household_merge(memory, &facts, &bas, &koen, TEXT_NL, &both, &e));
    assert_int_equal(both.person_count, 3);
    assert_int_equal(both.group_count, 3); /* straat, etage, and tim alone */
    expect(both.worries[2].text, "z");
    expect(both.needs[0].text, "q");
    expect(both.note, "een\n\ntwee");
    expect(both.file, "test.yaml + test.yaml");
    assert_true(both.has_day && both.day == DAY);
    expect(testing_cell(&both, "relaties bas koen soort"), "no row");
    expect(testing_cell(&both, "woningen koen woning_id"), "etage");
    assert_null(household_told_problem(memory, &facts, &both));
}

static void test_move(void **state)
{
    (void)state;
    household bas = testing_good(BAS), koen = testing_good(KOEN), after = {0};
    err e;
    assert_true(household_move(memory, &facts, &bas, S("bas"), &koen, S(""), TEXT_NL, &after, &e));
    static const struct {
        const char *cell, *value;
    } rows[] = {
        {"woningen bas woning_id", "etage"},       {"woningen koen woning_id", "etage"},
        {"relaties bas koen zelfde_woning", "ja"}, {"relaties bas koen zelfde_adres_brp", "ja"},
        {"relaties koen bas soort", "-"}, /* R10: a row, but what they are of each other nobody said */
        {"personen bas woont_in_nederland", "ja"}, {"kinderen bas tim in_huishouden", "nee"},
        {"relaties bas tim soort", "kind"}, /* the rest stays */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect(testing_cell(&after, rows[i].cell), rows[i].value);
    }
    assert_int_equal(after.homes[0].resident_count, 0);
    assert_int_equal(bas.homes[0].resident_count, 1); /* INV-4 */
    assert_null(household_told_problem(memory, &facts, &after));
}

/* Within one household: registered where the new home says who is, and nowhere else. Where others are registered stays as unknown as it
 * was. */
static void test_move_registered(void **state)
{
    (void)state;
    static const char *const wheres[][3] = {{"", "ja", "woningen.v.bewoners=b,a\n"},
                                            {", ingeschreven: [b]", "ja", "woningen.v.ingeschreven=b,a\n"},
                                            {", ingeschreven: onbekend", "-", "woningen.v.ingeschreven=onbekend\n"},
                                            {", ingeschreven: geen", "nee", "woningen.v.ingeschreven=a\n"}};
    for (size_t i = 0; i < sizeof wheres / sizeof *wheres; i++) {
        str yaml = str_printf(memory,
                              HEAD "personen: [{id: a, geboren: 1990-01-01}, {id: b, geboren: 1990-01-01}]\n"
                                   "woningen: [{id: w, bewoners: a, ingeschreven: a}, {id: v, bewoners: b%s}]\n",
                              wheres[i][0]);
        household h = testing_good(str_copy(memory, yaml).p), after = {0};
        err e;
        assert_true(household_move(memory, &facts, &h, S("a"), NULL, S("v"), TEXT_NL, &after, &e));
        expect(testing_cell(&after, "relaties a b zelfde_woning"), "ja");
        str lines = lines_of(after.told);
        assert_true(str_find(lines, S("woningen.w.bewoners=geen\nwoningen.w.ingeschreven=geen\n")) >= 0);
        expect(testing_cell(&after, "relaties a b zelfde_adres_brp"), wheres[i][1]);
        assert_true(str_find(lines, str_of(wheres[i][2])) >= 0);
    }
}

/* Who joins people is not on their tenancy agreement; who has a home alone, stays where he was or is a child keeps the answer. */
static void test_move_contract(void **state)
{
    (void)state;
    static const struct {
        const char *born, *told, *to, *before, *after;
    } rows[] = {
        {"1990-01-01", ", huurt_woning: ja", "v", "ja", "nee"},   {"1990-01-01", "", "v", "-", "nee"},
        {"1990-01-01", ", huurt_woning: ja", "leeg", "ja", "ja"}, {"1990-01-01", "", "leeg", "-", "-"},
        {"1990-01-01", ", huurt_woning: ja", "w", "ja", "ja"},    {"2015-01-01", "", "v", "-", "-"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str yaml =
            str_printf(memory,
                       HEAD "personen: [{id: a, geboren: %s%s}, {id: b, geboren: 1990-01-01, huurt_woning: ja}]\n"
                            "woningen: [{id: w, bewoners: a}, {id: v, bewoners: b}, {id: leeg}]\n",
                       rows[i].born, rows[i].told);
        household h = testing_good(str_copy(memory, yaml).p), after = {0};
        err e;
        assert_true(household_move(memory, &facts, &h, S("a"), NULL, str_of(rows[i].to), TEXT_NL, &after, &e));
        expect(testing_cell(&h, "personen a huurt_woning"), rows[i].before);
        expect(testing_cell(&after, "personen a huurt_woning"), rows[i].after);
        expect(testing_cell(&after, "personen b huurt_woning"), "ja");
    }
}

static void test_move_refusals(void **state)
{
    (void)state;
    household bas = testing_good(BAS), koen = testing_good(KOEN), out = {.person_count = 77};
    household other_day = testing_good("formaat: huishouden/1\npeildatum: 2026-01-01\npersonen: {id: x}\n");
    household homeless = testing_good(HEAD "personen: {id: y}\n"),
              many = testing_good(HEAD "personen: [{id: p}, {id: q}]\n"
                                       "woningen: [{id: een, bewoners: p}, {id: twee, bewoners: q}]\n"),
              street = testing_good(HEAD "personen: {id: z}\nwoningen: {id: straat, bewoners: z}\n");
    const struct {
        const household *other;
        const char *person, *home, *id;
        str arguments[3];
    } rows[] = {
        {&koen, "piet", "", "answers.nobody", {S("piet"), S("test.yaml")}},
        {&bas, "bas", "", "answers.person_in_both", {S("bas"), S("test.yaml"), S("test.yaml")}},
        {&street, "bas", "", "answers.home_in_both", {S("straat"), S("test.yaml"), S("test.yaml")}},
        {&other_day, "bas", "", "answers.days", {S("1 juli 2026"), S("1 januari 2026")}},
        {&homeless, "bas", "", "answers.no_homes", {S("test.yaml")}},
        {&homeless, "bas", "flat", "answers.no_homes", {S("test.yaml")}},
        {&koen, "bas", "flat", "answers.no_such_home", {S("flat"), S("leeg, etage")}},
        {&many, "bas", "", "answers.which_home", {S("een, twee")}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        err e = {0};
        size_t n = 0;
        while (n < 3 && rows[i].arguments[n].p != NULL) {
            n++;
        }
        assert_false(household_move(memory, &facts, &bas, str_of(rows[i].person), rows[i].other, str_of(rows[i].home),
                                    TEXT_NL, &out, &e));
        assert_string_equal(e.message, text_get(memory, TEXT_NL, rows[i].id, n, rows[i].arguments).p);
        assert_int_equal(out.person_count, 77);
    }
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_merge),           cmocka_unit_test(test_move),
        cmocka_unit_test(test_move_registered), cmocka_unit_test(test_move_contract),
        cmocka_unit_test(test_move_refusals),
    };
    int failed = cmocka_run_group_tests_name("merging and moving", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
