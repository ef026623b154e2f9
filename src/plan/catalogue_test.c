/* The catalogue: what is read, and what is refused at which line. */
#include "plan/catalogue.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/banned.h"

#define TWO "{nl: w, en: v}"

/* Two actions that are good; each refusal changes one thing in it. */
static const char good[] =
    "format: actions/1\n"
    "actions:\n"
    "  - id: debt_help\n"
    "    domain: money\n"
    "    name: {nl: Schuldhulp, en: Debt assistance}\n"
    "    words: " TWO "\n"
    "    kind: municipal\n"
    "    role: " TWO "\n"
    "    service: schuldhulp\n"
    "    basis: [{law: Wgs, article: '3', words: x}]\n"
    "    right: true\n"
    "    changes:\n"
    "      - {variable: debts, works: 0.35, factor: [0.3, 3], evidence: ['a,b,c,1'], grade: B, how: x}\n"
    "      - {variable: stress, works: 0.1, factor: [0.3, 3], evidence: [], grade: none, how: 'aanname van "
    "deskundigen: x'}\n"
    "    handles: [eviction]\n"
    "    conditions:\n"
    "      - {id: adult, layer: fact, source: s, needs: {adult: true}, words: " TWO "}\n"
    "      - {id: told, layer: national_law, source: s, needs: {fact: kan_niet_betalen, is: ja}, words: " TWO "}\n"
    "      - {id: first, layer: habit, source: s, needs: {nothing: true}, words: " TWO ", allowed: 'Wgs art. 3'}\n"
    "    cost: {amount: 1500.50, low: 800, high: 3500.00, per: case, evidence: [], how: 'gelezen [bron: x]'}\n"
    "    paid_from: [schuldhulp, minima]\n"
    "    waits: 4\n"
    "    works_after: 13\n"
    "    lasts: 78\n"
    "    time: x\n"
    "    burden: 2\n"
    "    after: []\n"
    "    not_with: []\n"
    "  - id: buddy\n"
    "    domain: network\n"
    "    name: " TWO "\n"
    "    words: " TWO "\n"
    "    kind: volunteer\n"
    "    role: " TWO "\n"
    "    basis: []\n"
    "    right: false\n"
    "    changes: []\n"
    "    conditions: []\n"
    "    cost: {amount: 0, low: 0, high: 0, per: case, evidence: [], how: niets}\n"
    "    paid_from: []\n"
    "    waits: 0\n"
    "    works_after: 0\n"
    "    lasts: 1\n"
    "    time: x\n"
    "    burden: 0\n"
    "    after: [debt_help]\n"
    "    not_with: []\n"
    "    brings: wie goed luistert\n";

static bool read_one(arena *a, str text, catalogue *out, err *e)
{
    catalogue_reading *r = plan_begin_catalogue(a);
    return plan_read_actions(r, S("a.yaml"), text, e) && plan_close_catalogue(r, out, e);
}

static void test_read(void **state)
{
    (void)state;
    arena *a = arena_new();
    catalogue c;
    err e = {0};
    if (!read_one(a, str_of(good), &c, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    const catalogue_action *help = &c.actions[0], *buddy = &c.actions[1];
    assert_true(c.count == 2 && plan_find_action(&c, S("buddy")) == 1 && plan_find_action(&c, S("budd")) == -1);
    assert_true(help->kind == CATALOGUE_MUNICIPAL && help->right && str_eq(help->name[TEXT_EN], S("Debt assistance")) &&
                help->line == 3);
    assert_true(help->cost == 150050 && help->cost_low == 80000 && help->cost_high == 350000 && help->cost_source.read);
    assert_true(help->basis_count == 1 && str_eq(help->basis[0].article, S("3")));
    assert_true(help->change_count == 2 && help->changes[0].works == 0.35 && str_eq(help->changes[0].grade, S("B")));
    assert_true(!help->changes[0].source.assumed && help->changes[1].source.assumed && help->changes[1].low == 0.3);
    assert_true(help->condition_count == 3 && help->conditions[1].need == CATALOGUE_NEEDS_FACT &&
                str_eq(help->conditions[1].value, S("ja")));
    assert_true(help->conditions[2].layer == CATALOGUE_HABIT && help->conditions[2].need == CATALOGUE_NEEDS_NOTHING &&
                help->conditions[2].allowed.n > 0);
    assert_true(help->waits == 4 && help->works_after == 13 && help->lasts == 78 && help->burden == 2);
    assert_true(help->handle_count == 1 && help->paid_from_count == 2 && str_eq(help->paid_from[1], S("minima")));
    assert_true(buddy->after_count == 1 && buddy->after[0] == 0 && buddy->not_with_count == 0 &&
                buddy->basis_count == 0);
    assert_true(str_eq(buddy->brings, S("wie goed luistert")) && buddy->service.n == 0);
    arena_free(a);
}

/* Where `from` first stands in the good file, `to` comes in its place. */
typedef struct refusal {
    const char *from, *to;
    int line;
    const char *says;
} refusal;

static const refusal refusals[] = {
    {"actions/1", "actions/2", 1, "'format' is 'actions/2', and this program reads actions/1"},
    {"format:", "formaat:", 1, "a file of actions has no key 'formaat'"},
    {"id: debt_help", "id: debt help", 3, "'debt help' is no id"},
    {"id: buddy", "id: debt_help", 29, "the action 'debt_help' was there before, in a.yaml on line 3"},
    {"kind: municipal", "kind: city", 7, "'kind' must be 'municipal', 'national', 'health'"},
    {"    right: true\n", "", 3, "the key 'right' is missing here: true or false"},
    {"right: false", "right: true", 36, "a right has a statutory basis"},
    {"    basis: []\n", "", 29, "'basis' must be a list"},
    {"works: 0.35", "works: 1.35", 13, "'works' must be a number from 0 to 1"},
    {"works: 0.35", "works: -0.35", 13, "'works' must be a number from 0 to 1"},
    {"works: 0.35", "works: often", 13, "'works' must be a number from 0 to 1"},
    {"works: 0.35", "works: '0.35'", 13, "'works' must be a number, without quotes"},
    {"works: 0.35, ", "", 13, "the key 'works' is missing here"},
    {"factor: [0.3, 3]", "factor: [3, 0.3]", 13, "'factor' must be two numbers around 1"},
    {"factor: [0.3, 3]", "factor: 3", 13, "'factor' must be two numbers"},
    {"grade: B", "grade: none", 13, "'grade' is none when there is no evidence, and only then"},
    {"grade: none", "grade: C", 14, "'grade' is none when there is no evidence, and only then"},
    {"how: 'aanname van deskundigen: x'", "how: x", 14, "without evidence 'how' begins with 'aanname van deskundigen'"},
    {"variable: stress", "variable: debts", 3, "'debts' is changed twice; keep one"},
    {"id: told", "id: adult", 3, "the condition 'adult' stands here twice"},
    {"layer: fact", "layer: custom", 17, "'layer' must be 'fact', 'national_law', 'local_rule', 'contract' or 'habit'"},
    {"needs: {adult: true}", "needs: {adult: false}", 17, "'adult' can only be true"},
    {"needs: {adult: true}", "needs: {grown_up: true}", 17, "'needs' says what must be so"},
    {"needs: {adult: true}", "needs: {adult: true, is: ja}", 17, "what is needed has no key 'is'"},
    {"needs: {adult: true}", "needs: {places: -1}", 17, "places"},
    {"needs: {adult: true}", "needs: {places: some}", 17, "places"},
    {", is: ja", "", 18, "the key 'is' is missing here"},
    {", allowed: 'Wgs art. 3'", "", 19, "a habit says in 'allowed' where it stands that it need not be so"},
    {"amount: 1500.50", "amount: 1500.505", 20, "'amount' must be an amount of euros, nought or more"},
    {"amount: 1500.50", "amount: -1", 20, "'amount' must be an amount of euros, nought or more"},
    {"amount: 1500.50", "amount: 4000", 20, "the amount lies between 'low' and 'high'"},
    {"gelezen [bron: x]", "gelezen", 20, "what costs something has evidence or a source"},
    {"per: case", "per: day", 20, "'per' must be 'case'"},
    {"paid_from: [schuldhulp, minima]", "paid_from: []", 3, "it costs something, so 'paid_from' names who may pay"},
    {"lasts: 78", "lasts: 0", 24, "'lasts' must be a whole number from 1 to 1040"},
    {"waits: 4", "waits: 4.5", 22, "'waits' must be a whole number from 0 to 1040"},
    {"burden: 2", "burden: 4", 26, "'burden' must be a whole number from 0 to 3"},
    {"after: [debt_help]", "after: [debt_helf]", 29, "'buddy' names 'debt_helf', and there is no such action"},
    {"after: [debt_help]", "after: [buddy]", 29, "'buddy' names 'buddy', and that is itself"},
    {"after: []", "after: [buddy]", 3, "'debt_help' comes after something that comes after it, in a circle"},
    {"domain: money\n", "domain: money\n    colour: red\n", 5, "an action has no key 'colour'"},
    {"not_with: []\n    brings", "not_with: [debt_help]\n    brings", 29,
     "'buddy' comes after 'debt_help', and they exclude each other"},
    {"not_with: []\n", "not_with: [buddy]\n", 29, "'buddy' comes after 'debt_help', and they exclude each other"},
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
        catalogue c = {0};
        err e = {0};
        bool was_read = read_one(a, text, &c, &e);
        if (was_read || strstr(e.message, r->says) == NULL || e.line != r->line || e.kind != ERR_INPUT ||
            c.actions != NULL) {
            print_error("'%s' → '%s': expected line %d, '%s'; it says: %s\n", r->from, r->to, r->line, r->says,
                        was_read ? "(nothing)" : err_text(a, &e).p);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
    arena_free(a);
}

/* Ten thousand actions in several files, and one more. */
static void test_many(void **state)
{
    (void)state;
    enum { FILES = 10 };
    arena *a = arena_new();
    catalogue_reading *r = plan_begin_catalogue(a);
    str one = str_from(str_of(good), (size_t)str_find(str_of(good), S("  - id: buddy")) + strlen("  - id: buddy"));
    one = str_cut(one, 0, (size_t)str_find(one, S("    after: [debt_help]")));
    err e = {0};
    for (int file = 0; file <= FILES; file++) {
        buf b = buf_in(a);
        buf_printf(&b, "format: actions/1\nactions:\n");
        for (int i = 0; i < (file < FILES ? CATALOGUE_ACTIONS_MAX / FILES : 1); i++) {
            buf_printf(&b, "  - id: x%d_%d" STR_FMT "    after: []\n    not_with: []\n", file, i, STR_ARG(one));
        }
        bool good_file = plan_read_actions(r, S("many.yaml"), buf_str(&b), &e);
        assert_true(good_file == (file < FILES));
    }
    assert_int_equal(e.kind, ERR_LIMIT);
    assert_non_null(strstr(e.message, "a catalogue has 10000 actions at most"));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests_name("catalogue", tests, NULL, NULL);
}
