/* One pot, small ones by hand: rights are paid first, and what is refused. */
#include "plan/pot.h"

#include <math.h>
#include <setjmp.h>
#include <string.h>

#include <cmocka.h>

#include "base/banned.h"

typedef struct small {
    budgets b;
    budget list[2];
    budget_wall wall;
    pot_case c;
} small;

/* Two households. What is due to the first costs 70 in budget 0; the second could have a plan of 50 in budget 1. */
static void make_small(small *s, int64_t amount0, int64_t amount1)
{
    static const uint32_t first[] = {0, 1, 3};
    static const double relief[] = {0, 0, 1};
    static const int64_t cost[] = {70, 0, 0, 0, 0, 50};
    *s = (small){.list = {{.amount = amount0}, {.amount = amount1}}, .wall = {.from = 1, .to = 0, .most = 30}};
    s->b = (budgets){.list = s->list, .count = 2, .walls = &s->wall, .wall_count = 1};
    s->c = (pot_case){
        .budgets = &s->b, .households = 2, .first = first, .relief = relief, .cost = cost, .threads = 1, .steps = 1000};
}

static void test_rights_first(void **state)
{
    (void)state;
    static const struct {
        int64_t amounts[2];
        pot_walls walls;
        int64_t added;
        double relief;
    } rows[] = {
        {{0, 0}, POT_STRICT, 70, 0},   {{0, 50}, POT_STRICT, 70, 1}, {{0, 50}, POT_TODAY, 40, 0},
        {{0, 80}, POT_TODAY, 40, 1},   {{0, 80}, POT_NONE, 0, 0},    {{69, 50}, POT_TODAY, 0, 0},
        {{69, 51}, POT_TODAY, 0, 1},   {{70, 50}, POT_STRICT, 0, 1}, {{70, 49}, POT_NONE, 0, 0},
        {{1000, 0}, POT_STRICT, 0, 0}, {{1000, 0}, POT_NONE, 0, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        arena *a = arena_new();
        small s;
        pot_outcome o;
        err e = {0};
        make_small(&s, rows[i].amounts[0], rows[i].amounts[1]);
        s.c.walls = rows[i].walls;
        assert_true(pot_choose(a, &s.c, &o, &e));
        if (o.relief != rows[i].relief || o.short_of[0] != rows[i].added || o.short_of[1] != 0 || o.chosen[0] != 0) {
            fail_msg("row %zu: relief %f, added %lld", i, o.relief, (long long)o.short_of[0]);
        }
        arena_free(a);
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        double relief;
        int64_t cost;
        uint32_t start, threads;
        const char *says;
    } rows[] = {
        {-1, 0, 1, 1, "relief of plan 2 of household 2"},
        {NAN, 0, 1, 1, "relief of plan 2"},
        {1, -1, 1, 1, "below nought or too large"},
        {1, POT_COST_MAX + 1, 1, 1, "below nought or too large"},
        {1, 0, 0, 1, "no plan of household 2"},
        {1, 0, 3, 1, "no plan of household 2"},
        {1, 0, 1, 0, "outside their bounds"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        arena *a = arena_new();
        small s;
        pot_outcome o = {0};
        err e = {0};
        make_small(&s, 100, 100);
        double relief[] = {0, 0, rows[i].relief};
        int64_t cost[] = {70, 0, 0, 0, rows[i].cost, 0};
        uint32_t start[] = {0, rows[i].start};
        s.c.relief = relief;
        s.c.cost = cost;
        s.c.start = start;
        s.c.threads = rows[i].threads;
        assert_false(pot_choose(a, &s.c, &o, &e));
        assert_true(e.kind == ERR_INPUT && o.chosen == NULL);
        if (strstr(e.message, rows[i].says) == NULL) {
            fail_msg("row %zu: %s", i, e.message);
        }
        arena_free(a);
    }
    arena *a = arena_new();
    small s;
    pot_outcome o;
    err e = {0};
    make_small(&s, 100, 100);
    int64_t cost[] = {70, 0, 0, 10, 0, 9};
    s.c.cost = cost;
    assert_false(pot_choose(a, &s.c, &o, &e));
    assert_non_null(strstr(e.message, "costs less than what is due"));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rights_first),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests_name("small pots", tests, NULL, NULL);
}
