#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/banned.h"

static void test_sizes(void **state)
{
    (void)state;
    arena *a = arena_new();
    static const size_t sizes[] = {0, 1, 15, 16, 17, 100, 4096, 65535, 65536, 65537, 1000000, 20000000};
    enum { COUNT = sizeof sizes / sizeof sizes[0], TOTAL = COUNT * 40 };
    char *pieces[TOTAL];
    for (size_t i = 0; i < TOTAL; i++) {
        size_t n = sizes[i % COUNT] / (i < COUNT ? 1 : 30);
        pieces[i] = arena_alloc(a, n);
        assert_true((uintptr_t)pieces[i] % 16 == 0); /* INV-2 */
        memset(pieces[i], (int)(i & 0x7F), n);
    }
    for (size_t i = 0; i < TOTAL; i++) {
        size_t n = sizes[i % COUNT] / (i < COUNT ? 1 : 30);
        for (size_t k = 0; k < n; k += 97) {
            assert_int_equal(pieces[i][k], (int)(i & 0x7F));
        }
    }
    arena_free(a);
}

static void test_zero(void **state)
{
    (void)state;
    arena *a = arena_new();
    memset(arena_alloc(a, 1000), 0xAB, 1000);
    arena_reset(a);
    const unsigned char *p = arena_zero(a, 1000);
    uint64_t *list = ARENA_ARRAY(a, uint64_t, 100);
    for (size_t i = 0; i < 1000; i++) {
        assert_int_equal(p[i], 0);
    }
    for (size_t i = 0; i < 100; i++) {
        assert_true(list[i] == 0);
    }
    arena_free(a);
}

static void test_reset_keeps_largest(void **state)
{
    (void)state;
    arena *a = arena_new();
    assert_true(a->total_bytes >= (size_t)64 << 10);
    for (int i = 0; i < 1000; i++) {
        arena_alloc(a, 1000);
    }
    arena_alloc(a, 10000000);
    size_t full = a->total_bytes;
    arena_reset(a);
    assert_true(a->total_bytes >= 10000000 && a->total_bytes < full);
    size_t kept = a->total_bytes;
    arena_alloc(a, 9000000);
    assert_true(a->total_bytes == kept);
    arena_free(a);
    arena_free(NULL);
}

/* What was in the arena cannot be read back after arena_wipe, in small pieces and in large ones. */
static void test_wipe(void **state)
{
    (void)state;
    arena *a = arena_new();
    for (int round = 0; round < 3; round++) {
        char *first = arena_alloc(a, 40);
        memset(first, 0x5A, 40);
        char *large = arena_alloc(a, 300000);
        memset(large, 0x5A, 300000);
        for (int i = 0; i < 200; i++) {
            memset(arena_alloc(a, 1000), 0x5A, 1000);
        }
        arena_wipe(a);
        /* the largest block is kept: what is handed out now was handed out before, in each of the rounds */
        const unsigned char *again = arena_alloc(a, 100000);
        for (size_t i = 0; i < 100000; i++) {
            assert_int_equal(again[i], 0);
        }
        arena_reset(a);
    }
    arena_free(a);
}

/* After arena_wipe_always the same is true of every reset. Last of all tests, for there is no way back. */
static void test_wipe_always(void **state)
{
    (void)state;
    arena *a = arena_new();
    arena_wipe_always();
    memset(arena_alloc(a, 5000), 0x5A, 5000);
    memset(arena_alloc(a, 300000), 0x5A, 300000);
    arena_reset(a);
    const unsigned char *again = arena_alloc(a, 200000);
    for (size_t i = 0; i < 200000; i++) {
        assert_int_equal(again[i], 0);
    }
    arena_free(a);
}

static char order[8];

static void note(void *letter)
{
    char text[2] = {*(char *)letter, '\0'};
    memcpy(order + strlen(order), text, 2);
}

static void test_deferred(void **state)
{
    (void)state;
    static char letters[] = "abc";
    arena *a = arena_new();
    order[0] = '\0';
    arena_defer(a, note, &letters[0]);
    arena_defer(a, note, &letters[1]);
    arena_reset(a);
    assert_string_equal(order, "ba");
    arena_defer(a, note, &letters[2]);
    arena_free(a);
    assert_string_equal(order, "bac");
}

static void test_push(void **state)
{
    (void)state;
    arena *a = arena_new();
    size_t one_count = 0;
    size_t one_cap = 4;
    uint32_t *one = arena_array(a, one_cap, sizeof *one);
    uint64_t *two = NULL;
    size_t two_count = 0;
    size_t two_cap = 0;
    for (uint32_t i = 0; i < 50000; i++) {
        ARENA_PUSH(a, one, one_count, one_cap, i);
        if (i > 20000) { /* first alone, so that it grows in place, then in turns */
            ARENA_PUSH(a, two, two_count, two_cap, (uint64_t)i * i);
        }
    }
    assert_int_equal(one_count, 50000);
    for (uint32_t i = 0; i < 50000; i++) {
        assert_int_equal(one[i], i);
    }
    for (size_t i = 0; i < two_count; i++) {
        assert_true(two[i] == (i + 20001) * (i + 20001));
    }
    arena_free(a);
}

/* INV-3: a size that cannot be had ends the process. */
static void test_out_of_memory(void **state)
{
    (void)state;
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)!freopen("/dev/null", "w", stderr);
        arena *a = arena_new();
        arena_array(a, SIZE_MAX / 2, 16);
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_false(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes),    cmocka_unit_test(test_zero),        cmocka_unit_test(test_reset_keeps_largest),
        cmocka_unit_test(test_deferred), cmocka_unit_test(test_push),        cmocka_unit_test(test_out_of_memory),
        cmocka_unit_test(test_wipe),     cmocka_unit_test(test_wipe_always),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
