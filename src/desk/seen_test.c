/* What is known of each cause: what a household file shows, and what somebody saw beside it. */
#include "desk/desk_testing.h"
#include "desk/underneath.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ asking */

static desk_case the_case;

static desk_evidence see(const char *yaml, const desk_looking *how)
{
    household *h = ARENA_NEW(memory, household);
    overview heard = {0};
    desk_evidence out;
    err e;
    str text = str_printf(memory, "formaat: huishouden/1\npeildatum: 2026-07-01\n%s", yaml);
    if (!household_read(memory, desk_facts(the_desk), S("hand"), text, NULL, 0, TEXT_NL, h, &e) ||
        !desk_case_begin(&the_case, the_desk, memory, h, 0, TEXT_NL, true, &e)) {
        fail_msg("%d: %s", e.line, e.message);
    }
    desk_hear(&the_case, &heard);
    if (!desk_see(&the_case, &heard, how, &out, &e)) {
        fail_msg("%s", e.message);
    }
    desk_case_end(&the_case);
    return out;
}

static size_t place_of(const char *cause)
{
    int64_t at = cause_model_find(&the_desk->underneath->model, str_of(cause));
    assert_true(at >= 0);
    return (size_t)at;
}

/* "-": nothing is known; "some": exactly that; "some+": that or worse. */
static str known_of(const desk_evidence *seen, const char *cause)
{
    size_t at = place_of(cause), least = 1;
    const cause_subject *s = &the_desk->underneath->model.subjects[at];
    const cause_known *known = &seen->known[at];
    if (known->likelihood == NULL) {
        return known->state < 0 ? S("-") : s->states[known->state];
    }
    while (known->likelihood[least] == 0) { /* NOLINT(clang-analyzer-core.UndefinedBinaryOperatorResult) */
        least++;
    }
    for (size_t i = 0; i < s->state_count; i++) {
        assert_true(known->likelihood[i] == (i < least ? 0 : 1));
    }
    return str_printf(memory, STR_FMT "+", STR_ARG(s->states[least]));
}

/* ------------------------------------------------------------------ exactly, or at least */

#define DEBTS(answers, words) "personen: {id: a, geboren: 1980-01-01" answers "}\n" words
#define CANNOT_PAY ", kan_schulden_niet_betalen: ja"
#define CAN_PAY ", kan_schulden_niet_betalen: nee"
#define ATTACHED ", beslag_op_inkomen: ja"
#define SAYS_DEBTS "zorgen: {van: a, tekst: Ik heb schulden.}\n"

static const struct sight {
    const char *household, *state, *known, *otherwise; /* state, otherwise: NULL: none */
    bool told, denied;
} sights[] = {
    {DEBTS("", ""), NULL, "-", NULL, false, false},
    {DEBTS(CANNOT_PAY, ""), NULL, "some+", NULL, true, false}, /* who tells of debts may have severe ones */
    {DEBTS("", SAYS_DEBTS), NULL, "some+", NULL, true, false},
    {DEBTS(CAN_PAY, ""), NULL, "none", NULL, false, false},
    {DEBTS(CAN_PAY, SAYS_DEBTS), NULL, "some+", NULL, true, false},
    {DEBTS("", ""), "some", "some", NULL, true, false}, /* who saw it says which */
    {DEBTS("", ""), "severe", "severe", NULL, true, false},
    {DEBTS("", ""), "yes", "some+", NULL, true, false},
    {DEBTS("", ""), "none", "none", NULL, false, false},
    {DEBTS("", ""), "no", "none", NULL, false, false},
    {DEBTS(CANNOT_PAY, ""), "some", "some", NULL, true, false},
    {DEBTS(CANNOT_PAY, ""), "severe", "severe", NULL, true, false},
    {DEBTS(CANNOT_PAY, ""), "yes", "some+", NULL, true, false},
    {DEBTS(ATTACHED, ""), "severe", "severe", NULL, true, false},
    {DEBTS(ATTACHED, ""), "yes", "severe+", NULL, true, false}, /* at least some does not contradict it */
    {DEBTS(ATTACHED, ""), "some", "severe+", "het is er, maar niet ernstig", true, false},
    {DEBTS("", SAYS_DEBTS), "none", "some+", "het is er niet", true, false},
    {DEBTS(CAN_PAY, ""), "some", "some", "het is er, maar niet ernstig", true, true},
    {DEBTS(CAN_PAY, ""), "yes", "some+", "het is er wel", true, true},
    {DEBTS(CAN_PAY, ""), "none", "none", NULL, false, false},
};

static void test_sights(void **state)
{
    (void)state;
    size_t debts = place_of("debts");
    for (size_t i = 0; i < sizeof sights / sizeof sights[0]; i++) {
        const struct sight *x = &sights[i];
        desk_sight sight = {S("debts"), x->state == NULL ? STR_NULL : str_of(x->state), 0};
        desk_looking how = {.sights = &sight, .sight_count = x->state != NULL};
        desk_evidence seen = see(x->household, &how);
        const desk_seen *got = &seen.seen[debts];
        str known = known_of(&seen, "debts");
        if (!str_eq(known, str_of(x->known)) ||
            !str_eq(got->otherwise, str_of(x->otherwise == NULL ? "" : x->otherwise)) || got->told != x->told ||
            got->denied != x->denied) {
            fail_msg("row %zu: " STR_FMT ", '" STR_FMT "', told %d, denied %d", i, STR_ARG(known),
                     STR_ARG(got->otherwise), got->told, got->denied);
        }
    }
}

/* ------------------------------------------------------------------ who works is not without work */

#define ADULT "geboren: 1980-01-01"
#define WAGE ", inkomen: [{soort: loon, netto_per_maand: 1800}]"
#define PENSIONER "geboren: 1950-01-01"

static const struct working {
    const char *household, *known;
    bool seen;
} working[] = {
    {"personen: {id: a, " ADULT "}\n", "-", false},
    {"personen: {id: a, " ADULT WAGE "}\n", "no", false},
    {"personen: {id: a, " ADULT ", inkomen: [{soort: winst}]}\n", "no", false},
    {"personen: {id: a, " ADULT ", inkomen: [{soort: uitkering, netto_per_maand: 900}]}\n", "-", false},
    {"personen: {id: a, " ADULT ", inkomen: [{soort: uitkering}, {soort: loon}]}\n", "no", false},
    {"personen: [{id: a, " ADULT WAGE "}, {id: b, " ADULT WAGE "}]\n", "no", false},
    {"personen: [{id: a, " ADULT WAGE "}, {id: b, " ADULT "}]\n", "-", false},
    {"personen: [{id: a, " ADULT "}, {id: b, " ADULT WAGE "}]\n", "-", false},
    {"personen: {id: a, " PENSIONER "}\n", "no", false}, /* past the age for it */
    {"personen: [{id: a, " PENSIONER "}, {id: b, " ADULT WAGE "}]\n", "no", false},
    {"personen: [{id: a, " PENSIONER WAGE "}, {id: b, " ADULT "}]\n", "-", false},
    {"personen: {id: a, geboren: 1959-06-01}\n", "-", false}, /* 67 in the year of the law that says so: asked */
    {"personen: {id: a, geboren: 1959-06-01, aow_leeftijd: ja}\n", "no", false},
    {"personen: [{id: a, " ADULT WAGE "}, {id: b}]\n", "-", false}, /* of unknown age */
    {"personen: [{id: a, " ADULT WAGE "}, {id: b, geboren: 2012-01-01}]\n", "no", false},
    {"personen: {id: b, geboren: 2012-01-01}\n", "-", false},
    {"personen: {id: a, " ADULT WAGE "}\nzorgen: {van: a, tekst: Ik ben mijn baan kwijt.}\n", "yes+", false},
    {"personen: {id: a, " ADULT WAGE "}\n", "yes", true}, /* who saw it knows more than a wage says */
};

static void test_working(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof working / sizeof working[0]; i++) {
        desk_sight sight = {S("no_work"), S("yes"), 0};
        desk_looking how = {.sights = &sight, .sight_count = working[i].seen};
        desk_evidence seen = see(working[i].household, &how);
        str known = known_of(&seen, "no_work");
        if (!str_eq(known, str_of(working[i].known))) {
            fail_msg("row %zu: " STR_FMT ", not %s", i, STR_ARG(known), working[i].known);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sights), cmocka_unit_test(test_working)};
    return cmocka_run_group_tests_name("seen", tests, testing_begin, testing_end);
}
