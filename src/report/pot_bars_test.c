/* The pot as two bars: equally long, equal to the cent, each part as wide as its share. */
#include "report/pot_bars.h"

#include <setjmp.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rng.h"
#include "household/plan_testing.h"

#include "base/banned.h"

static arena *memory;

static void check_bar(const pot_bar *bar)
{
    int64_t sum = 0;
    int start = 0;
    for (size_t i = 0; i < bar->count; i++) {
        const pot_part *x = &bar->parts[i];
        assert_true(x->cents > 0 && x->width >= 0);
        assert_int_equal(x->start, start);
        int64_t share = x->cents * POT_BARS_WIDTH / bar->cents;
        assert_true(x->width >= share - 1 && x->width <= share + 2);
        start += x->width;
        sum += x->cents;
    }
    assert_true(sum == bar->cents);
    assert_int_equal(start, bar->count == 0 ? 0 : POT_BARS_WIDTH);
}

static void check(const overview_one_plan *p)
{
    pot_bars b = report_pot_bars(memory, p);
    check_bar(&b.from);
    check_bar(&b.to);
    assert_true(b.from.cents == b.to.cents && b.to.cents == p->cost_cents);
}

static void test_family(void **state)
{
    (void)state;
    overview_plan p = plan_family(memory, TEXT_NL);
    check(&p.plans[0]);
    pot_bars b = report_pot_bars(memory, &p.plans[0]);
    assert_int_equal(b.from.count, 3);
    assert_int_equal(b.to.count, 3); /* two steps cost nothing */
    assert_int_equal(b.to.parts[2].of, STEP_SHOWER);
    assert_true(b.to.parts[0].cents == 90001);
    check(&(overview_one_plan){0});
}

/* Any steps, paid in any parts. */
static void test_random(void **state)
{
    (void)state;
    rng r = rng_from_seed(20261123);
    for (int round = 0; round < 500; round++) {
        overview_step steps[20] = {0};
        overview_share shares[21] = {0};
        overview_one_plan p = {.steps = steps, .pot = shares};
        p.step_count = rng_below(&r, 20);
        for (size_t i = 0; i < p.step_count; i++) {
            bool large = rng_below(&r, 4) == 0, nothing = rng_below(&r, 4) == 0;
            steps[i].cost_cents = nothing ? 0 : (int64_t)rng_below(&r, large ? 100000000 : 1000);
            p.cost_cents += steps[i].cost_cents;
        }
        int64_t left = p.cost_cents;
        while (left > 0 && p.pot_count < 20) {
            int64_t one = 1 + (int64_t)rng_below(&r, (uint64_t)left);
            shares[p.pot_count++].cents = one;
            left -= one;
        }
        if (left > 0) {
            shares[p.pot_count++].cents = left;
        }
        check(&p);
    }
}

int main(void)
{
    memory = arena_new();
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_family), cmocka_unit_test(test_random)};
    int failed = cmocka_run_group_tests_name("pot bars", tests, NULL, NULL);
    arena_free(memory);
    return failed;
}
