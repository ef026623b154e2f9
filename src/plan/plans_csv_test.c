/* Plans of many households: what is read, what is written, and what is refused at which line. */
#include "plan/plans_csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/banned.h"

static const budget list[] = {{.id = {"wmo", 3}}, {.id = {"jeugd", 5}}, {.id = {"schuldhulp", 10}}};
static const budgets three = {.file = {"budgets.yaml", 12}, .list = list, .count = 3};

static const char good[] = "household,plan,relief,jeugd,wmo\n"
                           "home-1,plan-1,1.25,850.50,1200\n"
                           "home-1,rights,0.4,0.00,1200.00\n"
                           "\"home, 2\",plan-1,0.000001,0.1,999999999.99\n";

static void test_read(void **state)
{
    (void)state;
    arena *a = arena_new();
    plans p, again;
    err e = {0};
    if (!plan_read_plans(a, &three, S("p.csv"), str_of(good), &p, &e)) {
        fail_msg("%s", err_text(a, &e).p);
    }
    assert_true(p.households == 2 && p.count == 4 && p.first[0] == 0 && p.first[1] == 2 && p.first[2] == 4);
    assert_true(str_eq(p.name[0], S("rights")) && p.relief[0] == 0.4 && p.cost[0] == 120000 && p.cost[1] == 0);
    assert_true(str_eq(p.name[1], S("plan-1")) && p.relief[1] == 1.25 && p.cost[3] == 120000 && p.cost[4] == 85050);
    assert_true(str_eq(p.household[1], S("home, 2")) && str_eq(p.name[2], S("rights")) && p.relief[2] == 0);
    assert_true(p.cost[6] == 0 && p.cost[9] == 99999999999 && p.cost[10] == 10 && p.cost[11] == 0);
    buf b = buf_in(a);
    plan_write_plans(&p, &three, &b);
    static const char written[] = "household,plan,relief,wmo,jeugd,schuldhulp\n"
                                  "home-1,rights,0.400000,1200.00,0.00,0.00\n"
                                  "home-1,plan-1,1.250000,1200.00,850.50,0.00\n"
                                  "\"home, 2\",rights,0.000000,0.00,0.00,0.00\n"
                                  "\"home, 2\",plan-1,0.000001,999999999.99,0.10,0.00\n";
    assert_true(str_eq(buf_str(&b), str_of(written)));
    assert_true(plan_read_plans(a, &three, S("p.csv"), buf_str(&b), &again, &e) && again.count == p.count);
    assert_memory_equal(again.cost, p.cost, sizeof *p.cost * p.count * 3);
    assert_memory_equal(again.relief, p.relief, sizeof *p.relief * p.count);
    arena_free(a);
}

typedef struct refusal {
    const char *from, *to;
    int line;
    const char *says;
} refusal;

static const refusal refusals[] = {
    {"household,", "home,", 1, "the column 'household' is missing"},
    {"relief", "works", 1, "the column 'relief' is missing"},
    {"jeugd", "zvw", 1, "'zvw' is no budget of 'budgets.yaml'"},
    {"jeugd", "wmo", 1, "the column 'wmo' stands here twice"},
    {"850.50", "-850.50", 2, "'-850.50' under 'jeugd' must be an amount of euros and cents from 0 to 1000000000"},
    {"850.50", "850.505", 2, "must be an amount of euros and cents"},
    {"850.50", "1e3", 2, "must be an amount of euros and cents"},
    {"850.50", "", 2, "'' under 'jeugd' must be an amount"},
    {"850.50", "850.", 2, "must be an amount of euros and cents"},
    {"999999999.99", "1000000000.01", 4, "'1000000000.01' under 'wmo' must be an amount"},
    {"1.25", "-1.25", 2, "the relief '-1.25' must be a number from 0 to 1000000 with at most six decimals"},
    {"1.25", "nan", 2, "the relief 'nan' must be a number"},
    {"1.25", "1000001", 2, "the relief '1000001' must be a number"},
    {"0.000001", "0.0000001", 4, "at most six decimals"},
    {"1.25,850.50,1200", "1.25,850.50,1199.99", 2,
     "the plan 'plan-1' costs less under 'wmo' than what is due ('rights'); write what it costs with all that is due"},
    {"home-1,rights", "home-1,plan-1", 3, "the plan 'plan-1' of household 'home-1' stands here twice"},
    {"home-1,plan-1", "home-1,rights", 3, "the plan 'rights' of household 'home-1' stands here twice"},
    {"home-1,plan-1", "home-1,", 2, "the name of a plan must be 1 to 100 characters that can be seen"},
    {"\"home, 2\"", "\"\"", 4, "the name of a household must be 1 to 100 characters"},
    {"home-1,rights", "home-2,rights", 3, NULL},
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
        plans p = {0};
        err e = {0};
        bool was_read = plan_read_plans(a, &three, S("p.csv"), text, &p, &e);
        bool right = r->says == NULL ? was_read
                                     : !was_read && strstr(e.message, r->says) != NULL && e.line == r->line &&
                                           e.kind == ERR_INPUT && p.name == NULL;
        if (!right) {
            print_error("'%s' → '%s': expected line %d, '%s'; it says: %s\n", r->from, r->to, r->line,
                        r->says == NULL ? "(nothing)" : r->says, was_read ? "(nothing)" : err_text(a, &e).p);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
    arena_free(a);
}

static void refuse(const char *text, int line, const char *says, err_kind kind)
{
    arena *a = arena_new();
    plans p = {0};
    err e = {0};
    if (plan_read_plans(a, &three, S("p.csv"), str_of(text), &p, &e) || e.line != line || e.kind != kind ||
        strstr(e.message, says) == NULL) {
        fail_msg("expected line %d, '%s'; it says: %s", line, says, err_text(a, &e).p);
    }
    arena_free(a);
}

static void test_whole_files(void **state)
{
    (void)state;
    refuse("household,plan,relief\nx,rights,0\n", 1, "no column is a budget", ERR_INPUT);
    refuse("household,plan,relief,wmo\n", 1, "there are no plans", ERR_INPUT);
    refuse("household,plan,relief,wmo\na,x,0,1\nb,x,0,1\na,y,0,1\nb,y,0,1\n", 4,
           "household 'a' has rows above that are not next to this one; put all its plans together", ERR_INPUT);
    refuse("household,plan,relief,wmo\na,x,0\n", 2, "this row has 3 cells", ERR_INPUT);
    arena *a = arena_new();
    buf b = buf_in(a);
    buf_put(&b, S("household,plan,relief,wmo\n"));
    for (int i = 0; i <= PLANS_OF_HOUSEHOLD_MAX; i++) {
        buf_printf(&b, "a,p%d,0,1\n", i);
    }
    buf_char(&b, '\0');
    refuse(buf_str(&b).p, 2, "a household has at most 1000 plans", ERR_LIMIT);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_whole_files),
    };
    return cmocka_run_group_tests_name("plans as CSV", tests, NULL, NULL);
}
