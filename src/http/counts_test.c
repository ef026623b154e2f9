/* What Prometheus reads stays consistent while requests are counted. The whole text is checked by tests/http/service.py. */
#include "http/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/banned.h"

enum { THREADS = 3, ROUNDS = 20000, PRINTS = 200 };

static bool nothing(const http_request *q, http_response *r, err *e)
{
    (void)q;
    (void)r;
    (void)e;
    return true;
}

static const http_route route = {.method = "GET", .pattern = "/a", .handle = nothing};
static const http_table table = {.prefix = "/", .routes = &route, .count = 1};

/* The number after these words; −1 when they do not stand there. */
static int64_t number_after(str text, const char *words)
{
    ptrdiff_t at = str_find(text, str_of(words));
    int64_t n = -1;
    if (at >= 0) {
        str rest = str_from(text, (size_t)at + strlen(words));
        assert_true(str_to_int(str_cut(rest, 0, (size_t)str_find(rest, S("\n"))), &n));
    }
    return n;
}

#define LABELS "{method=\"GET\",route=\"/a\",status=\"200\""
#define BUCKET "samenhang_http_request_duration_seconds_bucket" LABELS ",le=\""
static const char *const bounds[] = {"0.000250", "0.000500", "0.001000", "0.002500", "0.005000", "0.010000", "0.025000",
                                     "0.050000", "0.100000", "0.250000", "0.500000", "1.000000", "2.500000", "+Inf"};

static void test_bounds(void **state)
{
    (void)state;
    static const struct {
        int64_t microseconds;
        size_t bucket;
    } rows[] = {{0, 0}, {250, 0}, {251, 1}, {2500000, 12}, {2500001, 13}, {-1, 0}, {INT64_MAX / 2, 13}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        arena *a = arena_new();
        http_routes routes = http_routes_of(a, &table, 1);
        http_counts *c = http_counts_new(a, &routes);
        buf b = buf_in(a);
        http_count(c, &routes.paths[0], 200, rows[i].microseconds);
        http_counts_print(c, &b);
        for (size_t k = 0; k < sizeof bounds / sizeof bounds[0]; k++) {
            int64_t n = number_after(buf_str(&b), str_printf(a, BUCKET "%s\"} ", bounds[k]).p);
            assert_int_equal(n, k >= rows[i].bucket ? 1 : 0);
        }
        assert_int_equal(number_after(buf_str(&b), "samenhang_http_requests_total" LABELS "} "), 1);
        arena_free(a);
    }
}

typedef struct counting {
    http_counts *c;
    const http_path *path;
    atomic_bool over;
} counting;

static void *count_on(void *with)
{
    counting *k = with;
    for (int64_t i = 0; i < ROUNDS || !k->over; i++) {
        http_count(k->c, k->path, 200, i * 977 % 2000000);
    }
    return NULL;
}

/* Each bucket holds those before it, and the last one is the count, at every moment. */
static void check_histogram(arena *a, str text)
{
    int64_t before = 0;
    for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++) {
        int64_t n = number_after(text, str_printf(a, BUCKET "%s\"} ", bounds[i]).p);
        assert_true(n >= before);
        before = n;
    }
    assert_int_equal(number_after(text, "samenhang_http_request_duration_seconds_count" LABELS "} "), before);
}

static void test_while_counting(void **state)
{
    (void)state;
    arena *a = arena_new();
    http_routes routes = http_routes_of(a, &table, 1);
    counting k = {.c = http_counts_new(a, &routes), .path = &routes.paths[0]};
    pthread_t threads[THREADS];
    http_count(k.c, k.path, 200, 1);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, count_on, &k), 0);
    }
    buf printed[PRINTS];
    for (int i = 0; i < PRINTS; i++) {
        printed[i] = buf_in(a);
        http_counts_print(k.c, &printed[i]);
    }
    k.over = true;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    for (
        int i = 0; i < PRINTS;
        i++) { /* only now: an assertion that fails leaves this function, and the threads would count on what is gone */
        check_histogram(a, buf_str(&printed[i]));
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_while_counting),
    };
    return cmocka_run_group_tests_name("http counts", tests, NULL, NULL);
}
