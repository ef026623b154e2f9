/* What takes long is answered aside: others do not wait for it, and too many are sent away with a sentence (INV-8). */
#include "http/http_testing.h"

static int64_t now_ms(void)
{
    return clock_microseconds() / 1000;
}

static int send_get(const running *s, const char *path)
{
    arena *a = arena_new();
    int fd = connect_to(s);
    assert_true(fd >= 0);
    assert_true(send_all(fd, str_printf(a, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", path)));
    arena_free(a);
    return fd;
}

static void expect_done(arena *a, int fd)
{
    reply r = read_reply(read_all(a, fd), true);
    assert_int_equal(r.status, 200);
    assert_true(str_eq(r.body, S("done")));
    close(fd);
}

/* Two threads serve; two requests that take 1.5 s do not keep them from sixteen others. A third of those is sent away at once. */
static void test_aside(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.long_threads = 1, .long_waiting = 1}, 5);
    int first = send_get(&s, "/long?ms=1500");
    pause_ms(200); /* it is being worked on */
    int second = send_get(&s, "/long?ms=10");
    pause_ms(100); /* it waits */
    int64_t began = now_ms();
    reply busy = ask(a, &s, "GET /long?ms=10", "", STR_NULL);
    assert_int_equal(busy.status, 503);
    assert_true(str_eq(busy.body, S("page 503 door")));
    assert_true(str_eq(reply_header(&busy, "Retry-After"), S("3")));
    for (int i = 0; i < 16; i++) {
        assert_int_equal(ask(a, &s, "GET /", "", STR_NULL).status, 200);
    }
    assert_true(now_ms() - began < 1000);
    expect_done(a, first);
    expect_done(a, second);
    assert_int_equal(ask(a, &s, "GET /long?ms=1", "", STR_NULL).status, 200); /* there is room again */
    assert_int_equal(server_down(&s), 0);
    str log = log_of(a, &s);
    assert_true(str_find(log, S("GET /long 503 ")) > 0 && str_find(log, S("GET /long 200 ")) > 0);
    close(s.log);
    arena_free(a);
}

/* Body, faults and a connection that stays open are as elsewhere. */
static void test_same(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    assert_true(str_find(ask(a, &s, "POST /long", FORM, S("a=1&b=%C3%A9")).body, S("a=1\nb=é")) > 0);
    assert_int_equal(ask(a, &s, "POST /long", FORM, S("a=%FF")).status, 400);
    assert_int_equal(ask(a, &s, "POST /long", JSON, S("{}")).status, 415);
    assert_int_equal(ask(a, &s, "GET /long", "", STR_NULL).status, 400); /* the handler says no */
    reply r = ask_raw(a, &s,
                      S("GET /long?ms=1 HTTP/1.1\r\nHost: x\r\n\r\nGET /long?ms=2 HTTP/1.1\r\nHost: x\r\n\r\n"
                        "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    for (int i = 0; i < 2; i++) {
        assert_true(r.status == 200 && str_eq(r.body, S("done")));
        r = read_reply(r.rest, true);
    }
    assert_int_equal(r.status, 200);
    assert_int_equal(r.rest.n, 0);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* Who leaves while it is worked on, or while it waits, harms nobody. */
static void test_left(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.long_threads = 1, .long_waiting = 20}, 5);
    for (int i = 0; i < 10; i++) {
        close(send_get(&s, "/long?ms=30"));
    }
    expect_done(a, send_get(&s, "/long?ms=1"));
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* What is under way when the server stops is finished; what still waits when its time is over is not. */
static void test_stop(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.long_threads = 1}, 5);
    int first = send_get(&s, "/long?ms=700"), second = send_get(&s, "/long?ms=100");
    pause_ms(200);
    assert_int_equal(server_down(&s), 0);
    expect_done(a, first);
    expect_done(a, second);
    close(s.log);
    s = server_up((http_limits){.long_threads = 1}, 1);
    first = send_get(&s, "/long?ms=2500");
    second = send_get(&s, "/long?ms=2500");
    pause_ms(200);
    int64_t began = now_ms();
    assert_int_equal(server_down(&s), 3);
    assert_true(now_ms() - began < 4500); /* the second one was not begun */
    close(first);
    close(second);
    close(s.log);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_aside),
        cmocka_unit_test(test_same),
        cmocka_unit_test(test_left),
        cmocka_unit_test(test_stop),
    };
    return cmocka_run_group_tests_name("long", tests, NULL, NULL);
}
