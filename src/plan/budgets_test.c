/* Budgets and walls: what is read, and what is refused at which line. */
#include "plan/budgets.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/file.h"

#include "base/banned.h"

#define TWO "{nl: w, en: v}"

static const char good[] = "format: budgets/1\n"
                           "year: 2026\n"
                           "budgets:\n"
                           "  - {id: wmo, name: " TWO ", law: Wmo 2015, owner: gemeente, amount: 9800000.00, how: x}\n"
                           "  - {id: school, name: " TWO ", law: WPO, owner: school, amount: 0, how: x}\n"
                           "walls:\n"
                           "  - {from: wmo, to: school, kind: law, most: 0, source: s, words: " TWO "}\n"
                           "  - {from: school, to: wmo, kind: habit, source: s, words: " TWO ", agreement: true}\n";

static void test_read(void **state)
{
    (void)state;
    arena *a = arena_new();
    budgets b;
    err e = {0};
    if (!plan_read_budgets(a, S("b.yaml"), str_of(good), &b, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    assert_true(b.year == 2026 && b.count == 2 && b.wall_count == 2 && plan_find_budget(&b, S("school")) == 1 &&
                plan_find_budget(&b, S("x")) == -1);
    assert_true(b.list[0].amount == 980000000 && str_eq(b.list[1].owner, S("school")) && b.list[1].line == 5);
    assert_true(b.walls[0].from == 0 && b.walls[0].to == 1 && b.walls[0].kind == BUDGET_WALL_LAW &&
                b.walls[0].most == 0 && !b.walls[0].agreement);
    assert_true(b.walls[1].kind == BUDGET_WALL_HABIT && b.walls[1].most == -1 && b.walls[1].agreement &&
                b.walls[1].line == 8);
    arena_free(a);
}

/* Of the demo municipality: money from outside comes in by agreement alone, and every kind of wall stands somewhere. */
static void test_the_real_ones(void **state)
{
    (void)state;
    arena *a = arena_new();
    budgets b;
    str text;
    err e = {0};
    if (!file_read(a, S("content/budgets/budgets.yaml"), BUDGETS_BYTES_MAX, &text, &e) ||
        !plan_read_budgets(a, S("budgets.yaml"), text, &b, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    bool kinds[BUDGET_WALL_KINDS] = {false};
    for (uint32_t i = 0; i < b.wall_count; i++) {
        const budget_wall *w = &b.walls[i];
        kinds[w->kind] = true;
        bool outside = !str_eq(b.list[w->from].owner, S("gemeente"));
        assert_true(w->agreement == outside);
    }
    for (int i = 0; i < BUDGET_WALL_KINDS; i++) {
        assert_true(kinds[i]);
    }
    arena_free(a);
}

typedef struct refusal {
    const char *from, *to;
    int line;
    const char *says;
    err_kind kind;
} refusal;

static const refusal refusals[] = {
    {"budgets/1", "budgets/2", 1, "'format' is 'budgets/2', and this program reads budgets/1", ERR_INPUT},
    {"year: 2026", "year: 26", 2, "'year' must be a whole number from 2000 to 2100", ERR_INPUT},
    {"year: 2026", "day: 2026", 2, "a file of budgets has no key 'day'", ERR_INPUT},
    {"id: school", "id: wmo", 5, "the budget 'wmo' stands here twice", ERR_INPUT},
    {"amount: 9800000.00", "amount: -5", 4, "'amount' must be an amount of euros, nought or more", ERR_INPUT},
    {"amount: 9800000.00", "amount: 9800000.005", 4, "'amount' must be an amount of euros", ERR_INPUT},
    {"law: Wmo 2015, ", "", 4, "the key 'law' is missing here", ERR_INPUT},
    {"to: school", "to: zvw", 7, "'zvw' is no budget of this file", ERR_INPUT},
    {"to: school", "to: wmo", 7, "a wall stands between two budgets, and these are one", ERR_INPUT},
    {"kind: law", "kind: stone", 7,
     "'kind' must be 'law', 'grant_condition', 'council', 'mandate', 'contract' or 'habit'", ERR_INPUT},
    {"most: 0, source: s", "most: 0", 7, "the key 'source' is missing here", ERR_INPUT},
    {"most: 0", "most: much", 7, "'most' must be an amount of euros", ERR_INPUT},
    {"from: school, to: wmo", "from: wmo, to: school", 8, "this wall stands on line 7 already", ERR_INPUT},
    {"agreement: true", "agreement: maybe", 8, "'agreement' must be true or false", ERR_INPUT},
};

static void test_refusals(void **state)
{
    (void)state;
    arena *a = arena_new();
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const refusal *r = &refusals[i];
        str text = str_of(good), from = str_of(r->from);
        ptrdiff_t at = str_find(text, from);
        assert_true(at >= 0);
        text = str_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(str_cut(text, 0, (size_t)at)), r->to,
                          STR_ARG(str_from(text, (size_t)at + from.n)));
        budgets b = {0};
        err e = {0};
        bool was_read = plan_read_budgets(a, S("b.yaml"), text, &b, &e);
        if (was_read || strstr(e.message, r->says) == NULL || e.line != r->line || e.kind != r->kind ||
            b.list != NULL) {
            print_error("'%s' → '%s': expected line %d, '%s'; it says: %s\n", r->from, r->to, r->line, r->says,
                        was_read ? "(nothing)" : err_text(a, &e).p);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
    arena_free(a);
}

static void test_many(void **state)
{
    (void)state;
    arena *a = arena_new();
    buf b = buf_in(a);
    budgets out;
    err e = {0};
    buf_printf(&b, "format: budgets/1\nyear: 2026\nbudgets:\n");
    for (int i = 0; i <= BUDGETS_MAX; i++) {
        buf_printf(&b, "  - {id: b%d, name: " TWO ", law: x, owner: gemeente, amount: 1, how: x}\n", i);
    }
    assert_false(plan_read_budgets(a, S("b.yaml"), buf_str(&b), &out, &e));
    assert_int_equal(e.kind, ERR_LIMIT);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_the_real_ones),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests_name("budgets", tests, NULL, NULL);
}
