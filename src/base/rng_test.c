#include "base/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/banned.h"

/* The published algorithm from the state {1, 2, 3, 4}; also the first outputs of other implementations. */
static void test_known(void **state)
{
    (void)state;
    rng r = {{1, 2, 3, 4}};
    static const uint64_t expected[] = {11520u, 0u, 1509978240u, 1215971899390074240u};
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        assert_true(rng_next(&r) == expected[i]);
    }
    rng zero = rng_from_seed(0); /* splitmix64 from 0 */
    assert_true(zero.s[0] == 0xE220A8397B1DCDAFu && zero.s[1] == 0x6E789E6AA1B965F4u);
}

static void test_below(void **state)
{
    (void)state;
    rng r = rng_from_seed(42);
    unsigned counts[7] = {0};
    for (int i = 0; i < 70000; i++) {
        counts[rng_below(&r, 7)]++;
    }
    for (size_t i = 0; i < 7; i++) {
        assert_in_range(counts[i], 9500, 10500);
    }
    assert_true(rng_below(&r, 1) == 0);
    uint64_t large = 0;
    for (int i = 0; i < 1000; i++) {
        uint64_t v = rng_below(&r, ((uint64_t)3 << 62) + 1);
        assert_true(v <= (uint64_t)3 << 62);
        large = v > large ? v : large;
    }
    assert_true(large > (uint64_t)5 << 61);
}

static void test_between(void **state)
{
    (void)state;
    rng r = rng_from_seed(7);
    bool low = false;
    bool high = false;
    bool negative = false;
    for (int i = 0; i < 1000; i++) {
        int64_t v = rng_between(&r, -3, 3);
        assert_true(v >= -3 && v <= 3);
        low |= v == -3;
        high |= v == 3;
        negative |= rng_between(&r, INT64_MIN, INT64_MAX) < 0;
        double unit = rng_unit(&r);
        assert_true(unit >= 0 && unit < 1);
    }
    assert_true(low && high && negative);
    assert_true(rng_between(&r, 5, 5) == 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known),
        cmocka_unit_test(test_below),
        cmocka_unit_test(test_between),
    };
    return cmocka_run_group_tests_name("rng", tests, NULL, NULL);
}
