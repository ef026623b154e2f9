/* A choice made better part by part: it fits, is worth what it says, is never worse, and where a part may be everybody it is nearly always the best. */
#include <math.h>

#include "match/exchange_inside.h"
#include "match/exchange_testing.h"

#include "base/banned.h"

enum { WORLDS = 30, PEOPLE = 30, COLUMNS = 120, PIVOTS = 1000000 };

typedef struct world {
    exchange_case c;
    exchange_how how;
    exchange_pool *pool;
    double capacity[PEOPLE], price[PEOPLE], value;
    uint8_t begun[COLUMNS]; /* a choice that fits: whatever comes first */
} world;

static void draw_world(world *w, uint64_t seed)
{
    rng r = rng_from_seed(seed);
    double room[PEOPLE];
    *w = (world){.c = {.a = arena_new(), .n = PEOPLE, .how = &w->how, .capacity = w->capacity}};
    w->how = (exchange_how){.success = 1, .threads = 1};
    w->c.team = team_new(w->c.a, 1);
    w->pool = exchange_pool_new(w->c.a, true);
    for (uint32_t v = 0; v < PEOPLE; v++) {
        w->capacity[v] = room[v] = rng_below(&r, 4) == 0 ? 2 : 1;
        w->price[v] = 100 + 50 * rng_unit(&r);
    }
    for (uint32_t c = 0; c < COLUMNS; c++) {
        uint32_t count = testing_number(&r, 2, 4), members[4], first = testing_number(&r, 0, PEOPLE - 1);
        for (uint32_t i = 0; i < count; i++) {
            members[i] = (first + i * testing_number(&r, 1, 5)) % PEOPLE;
        }
        bool twice = false, fits = true;
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t k = 0; k < i; k++) {
                twice = twice || members[i] == members[k];
            }
            fits = fits && room[members[i]] > 0;
        }
        double worth = count * (double)testing_number(&r, 50, 150);
        if (twice || !exchange_pool_add(w->pool, members, count, false, worth)) {
            continue;
        }
        w->begun[w->pool->count - 1] = fits;
        w->value += fits ? worth : 0;
        for (uint32_t i = 0; fits && i < count; i++) {
            room[members[i]]--;
        }
    }
}

static exchange_near begin(world *w, uint64_t seed)
{
    exchange_near s = {.c = &w->c, .pool = w->pool, .price = w->price, .bound = 1e6, .enough = 1e6, .value = w->value};
    s.chosen = arena_zero_array(w->c.a, COLUMNS, 1);
    memcpy(s.chosen, w->begun, w->pool->count);
    s.seed = seed;
    s.size = 8;
    s.size_most = PEOPLE + PEOPLE / 2;
    return s;
}

static void check_choice(const world *w, const exchange_near *s)
{
    double value = 0, use[PEOPLE] = {0};
    for (uint32_t c = 0; c < w->pool->count; c++) {
        assert_true(s->chosen[c] <= 1);
        value += s->chosen[c] != 0 ? w->pool->value[c] : 0;
        for (uint32_t i = w->pool->first[c]; i < w->pool->first[c + 1]; i++) {
            use[w->pool->members[i]] += s->chosen[c];
        }
    }
    for (uint32_t v = 0; v < PEOPLE; v++) {
        assert_true(use[v] <= w->capacity[v]);
    }
    assert_true(fabs(value - s->value) <= 1e-9 * (1 + value));
}

static void test_better(void **state)
{
    uint32_t best = 0, better = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        world w;
        draw_world(&w, seed);
        exchange_near s = begin(&w, seed);
        exchange_packing k = {.pool = w.pool, .capacity = w.capacity, .steps = PIVOTS};
        k.chosen = arena_zero_array(w.c.a, COLUMNS, 1);
        exchange_near_improve(&s);
        exchange_pack(&k);
        check_choice(&w, &s);
        assert_true(k.all && s.value >= w.value - 1e-9 && s.value <= k.value + 1e-9);
        better += s.value > w.value + 1e-9;
        best += s.value >= k.value - 1e-9;
        arena_free(w.c.a);
    }
    assert_true(better > WORLDS * 9 / 10 && best > WORLDS * 9 / 10);
}

/* Streets of six people, in two rings of three; three pairs are worth more, and all six must come along. Many groups across the streets are worth less. Parts of six, each grown from one person to who shares the best
 * groups with them, find every street; parts of five find none. */
static void test_nearest_come_along(void **state)
{
    enum { STREET = 6, STREETS = PEOPLE / STREET, ACROSS = 900 };
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        world w = {.c = {.a = arena_new(), .n = PEOPLE, .how = &w.how, .capacity = w.capacity}};
        rng r = rng_from_seed(seed);
        uint8_t *begun = arena_zero_array(w.c.a, ACROSS + PEOPLE, 1);
        w.how = (exchange_how){.success = 1, .threads = 1};
        w.c.team = team_new(w.c.a, 1);
        w.pool = exchange_pool_new(w.c.a, true);
        for (uint32_t v = 0; v < PEOPLE; v++) {
            w.capacity[v] = 1;
            w.price[v] = 100;
        }
        for (uint32_t i = 0; i < ACROSS; i++) {
            uint32_t one = testing_number(&r, 0, PEOPLE - 1), other = testing_number(&r, 0, PEOPLE - 1);
            if (one / STREET != other / STREET) {
                exchange_pool_add(w.pool, (uint32_t[]){one, other}, 2, false, 100);
            }
        }
        for (uint32_t v = 0; v < PEOPLE; v += STREET) { /* last: they come first by what they gain alone */
            for (uint32_t i = 0; i < STREET / 2; i++) {
                exchange_pool_add(w.pool, (uint32_t[]){v + i, v + i + 3}, 2, false, 200);
            }
            for (uint32_t i = 0; i < 2; i++) {
                uint32_t from = v + 3 * i;
                exchange_pool_add(w.pool, (uint32_t[]){from, from + 1, from + 2}, 3, false, 285);
                begun[w.pool->count - 1] = 1;
                w.value += 285;
            }
        }
        for (uint32_t size = STREET - 1; size <= STREET; size++) {
            exchange_near s = {
                .c = &w.c, .pool = w.pool, .price = w.price, .bound = 100 * PEOPLE, .enough = 100 * PEOPLE};
            s.chosen = arena_zero_array(w.c.a, w.pool->count, 1);
            memcpy(s.chosen, begun, w.pool->count);
            s.value = w.value;
            s.seed = seed;
            s.size = s.size_most = size;
            exchange_near_improve(&s);
            check_choice(&w, &s);
            double best = size < STREET ? w.value : 100 * PEOPLE;
            if (fabs(s.value - best) > 1e-9) {
                fail_msg("seed %llu: parts of %u find %f, not %f", (unsigned long long)seed, size, s.value, best);
            }
        }
        arena_free(w.c.a);
    }
}

/* What is enough at first stays as it is; what becomes enough is not looked at further than that round. */
static void test_enough(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORLDS / 10; seed++) {
        world w;
        draw_world(&w, seed);
        exchange_near s = begin(&w, seed);
        s.enough = w.value;
        exchange_near_improve(&s);
        assert_memory_equal(s.chosen, w.begun, w.pool->count);
        assert_true(s.value == w.value && w.c.steps == 0);
        arena_free(w.c.a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_better), cmocka_unit_test(test_nearest_come_along),
                                       cmocka_unit_test(test_enough)};
    return cmocka_run_group_tests_name("exchange_near", tests, NULL, NULL);
}
