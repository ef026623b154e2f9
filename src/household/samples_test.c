/* The example households as values: everything they say is read, and nothing is lost when they are told again. */
#include "household/household_invariants.h"

#include <setjmp.h>

#include "household/household_testing.h"

#include "base/banned.h"

static void show_table(buf *b, const fact_rows *t)
{
    buf_printf(b, STR_FMT " (" STR_FMT ")\n", STR_ARG(t->table), STR_ARG(t->key));
    for (size_t i = 0; i < t->n; i++) {
        for (size_t j = 0; j < t->rows[i].n; j++) {
            const fact_cell *c = &t->rows[i].cells[j];
            str value = testing_show(c);
            buf_printf(b, "  %s " STR_FMT ": " STR_FMT "\n", j == 0 ? "-" : " ", STR_ARG(c->column), STR_ARG(value));
        }
    }
}

/* Fails at the first line that is not the same. */
static void check_golden(str made, str expected)
{
    for (size_t line = 1; !str_eq(made, expected); line++) {
        ptrdiff_t end = str_find(made, S("\n")), end_expected = str_find(expected, S("\n"));
        str one = str_cut(made, 0, end < 0 ? made.n : (size_t)end);
        str other = str_cut(expected, 0, end_expected < 0 ? expected.n : (size_t)end_expected);
        if (end < 0 || end_expected < 0 || !str_eq(one, other)) {
            fail_msg("line %zu is '" STR_FMT "', expected '" STR_FMT "'", line, STR_ARG(one), STR_ARG(other));
        }
        made = str_from(made, one.n + 1);
        expected = str_from(expected, other.n + 1);
    }
}

static household read_example(const char *name)
{
    str path = str_copy(memory, str_printf(memory, "content/examples/%s.yaml", name));
    household h = {0};
    err e;
    if (!household_read(memory, &facts, path, testing_file(path.p), NULL, 0, TEXT_NL, &h, &e)) {
        fail_msg("%s", err_text(memory, &e).p);
    }
    return h;
}

static bool speaks(const household_voice *voices, size_t n, str who)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(voices[i].who, who)) {
            return true;
        }
    }
    return false;
}

static void test_examples(void **state)
{
    (void)state;
    static const char *const names[] = {"alleenstaande-ouder", "case-1-gezin-schulden",
                                        "case-2-douche",       "case-3-bas",
                                        "case-3-koen",         "case-4-rolstoel-en-klusser",
                                        "case-5-soep",         "case-6-jongen-bij-de-huisarts",
                                        "gescheiden-ouders",   "weduwe-met-aow"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        household h = read_example(names[i]);
        assert_true(h.has_day && h.worry_count > 0 && h.group_count > 0);
        assert_int_equal(h.table_count, facts.table_count);
        for (size_t p = 0; p < h.person_count; p++) { /* everybody brings something, and asks something */
            if (!speaks(h.talents, h.talent_count, h.persons[p].id) ||
                !speaks(h.needs, h.need_count, h.persons[p].id)) {
                fail_msg("%s: " STR_FMT " has no talent or no need", names[i], STR_ARG(h.persons[p].id));
            }
        }
        for (size_t k = 0; k < h.home_count; k++) {
            assert_true(str_eq(h.homes[k].municipality, S("GM9901")));
        }
        const char *wrong = household_told_problem(memory, &facts, &h);
        if (wrong != NULL) {
            fail_msg("%s: %s", names[i], wrong);
        }
    }
}

static void test_example_golden(void **state)
{
    (void)state;
    household h = read_example("alleenstaande-ouder");
    buf b = buf_in(memory);
    for (size_t i = 0; i < h.table_count; i++) {
        show_table(&b, &h.tables[i]);
    }
    str expected = testing_file("tests/household/alleenstaande-ouder.tables"), made = buf_str(&b);
    for (str rest = made; !str_eq(made, expected) && rest.n > 0;) {
        str line = str_cut(rest, 0, (size_t)str_find(rest, S("\n")));
        print_message(STR_FMT "\n", STR_ARG(line));
        rest = str_from(rest, line.n + 1);
    }
    check_golden(made, expected);
}

static void test_plain_values(void **state)
{
    (void)state;
    household h = read_example("case-1-gezin-schulden");
    assert_int_equal(h.day, date_from_ymd(2026, 7, 1));
    assert_true(str_eq(h.persons[1].name, S("Jesse Zandstra")));
    assert_int_equal(h.persons[1].birth_date, date_from_ymd(1982, 11, 30));
    assert_int_equal(h.persons[0].line, 8);
    const household_home *home = &h.homes[0];
    assert_true(str_eq(home->id, S("flat")) && str_eq(home->kind, S("huur")));
    assert_true(str_eq(home->municipality, S("GM9901")) && str_eq(home->postcode, S("9901XX")));
    assert_int_equal(home->resident_count, 4);
    assert_true(str_eq(home->residents[3], S("puck")));
    assert_true(str_eq(h.worries[3].who, S("samen")));
    assert_true(str_starts(h.worries[3].text, S("De muur")));
    assert_int_equal(h.note.n, 0);
    assert_ptr_equal(household_find(&h, S("mika")), &h.persons[2]);
    assert_null(household_find(&h, S("Mika")));
}

/* The empty template of the page in Dutch is a household file. */
static void test_template(void **state)
{
    (void)state;
    str page = testing_file("docs/huishoudbestand.md");
    ptrdiff_t start = str_find(page, S("```yaml\nformaat:"));
    assert_true(start >= 0);
    str yaml = str_from(page, (size_t)start + sizeof "```yaml\n" - 1);
    household h = testing_good(str_copy(memory, str_cut(yaml, 0, (size_t)str_find(yaml, S("```")))).p);
    assert_int_equal(h.person_count, 2);
    assert_true(str_eq(testing_cell(&h, "relaties ik kind soort"), S("kind")));
}

int main(void)
{
    testing_open();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples),
        cmocka_unit_test(test_example_golden),
        cmocka_unit_test(test_plain_values),
        cmocka_unit_test(test_template),
    };
    int failed = cmocka_run_group_tests_name("example households", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
