/* What is too large, too slow or too late; and what stays behind in memory. */
#include "http/http_testing.h"

static int64_t now_ms(void)
{
    return clock_microseconds() / 1000;
}

static str repeated(arena *a, char c, size_t n)
{
    char *p = arena_array(a, n + 1, 1);
    memset(p, c, n);
    p[n] = '\0';
    return (str){p, n};
}

/* ------------------------------------------------------------------ too large */

/* Most memory that the process ever had, in kB. */
static long peak_kb(pid_t pid)
{
    char path[64], line[256];
    long kb = 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (fgets(line, sizeof line, f) != NULL) {
        if (str_starts(str_of(line), S("VmHWM:"))) {
            kb = strtol(line + 6, NULL, 10);
        }
    }
    fclose(f);
    return kb;
}

static void test_body(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    assert_int_equal(ask(a, &s, "POST /form", FORM, repeated(a, 'a', HTTP_BODY_BYTES_DEFAULT)).status, 200);
    long before = peak_kb(s.pid);
    reply r = ask(a, &s, "POST /form", FORM, repeated(a, 'a', HTTP_BODY_BYTES_DEFAULT + 1));
    assert_true(r.status == 413 && str_find(r.body, S("page 413")) == 0);
    assert_int_equal(ask(a, &s, "POST /api/json", JSON, repeated(a, '1', 1000)).status, 200);
    assert_int_equal(ask(a, &s, "POST /api/json", JSON, repeated(a, '1', 1001)).status, 413);
    /* 50 MB: the client has said all of it, and hears why it is refused; the server kept nothing of it */
    str large_body = repeated(a, 'a', 50 << 20);
    assert_int_equal(ask(a, &s, "POST /form", FORM, large_body).status, 413);
    assert_int_equal(ask(a, &s, "POST /nope", FORM, large_body).status, 404);
    assert_int_equal(ask(a, &s, "POST /form", JSON, large_body).status, 415);
    /* the same in chunks, where the length is not told */
    buf b = buf_in(a);
    buf_printf(
        &b, "POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" FORM "Transfer-Encoding: chunked\r\n\r\n%x\r\n",
        50u << 20);
    buf_put(&b, large_body);
    buf_put(&b, S("\r\n0\r\n\r\n"));
    assert_int_equal(ask_raw(a, &s, buf_str(&b)).status, 413);
    assert_true(peak_kb(s.pid) - before < 20000);
    assert_int_equal(ask(a, &s, "GET /", "", STR_NULL).status, 200);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* Who asks first whether the body is welcome gets the answer without sending it; so does who would send far too much. */
static void test_asked_first(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    reply r = ask_raw(
        a, &s, S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 300000\r\nExpect: 100-continue\r\n\r\n"));
    assert_int_equal(r.status, 413);
    r = ask_raw(a, &s, S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 900000000000\r\n\r\n"));
    assert_int_equal(r.status, 413);
    int fd = connect_to(&s);
    char piece[64];
    assert_true(
        send_all(fd, S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n")));
    assert_int_equal(recv(fd, piece, 25, MSG_WAITALL), 25);
    assert_memory_equal(piece, "HTTP/1.1 100 Continue\r\n\r\n", 25);
    close(fd);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

static void test_head_sizes(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    str url = repeated(a, 'x', HTTP_URL_BYTES_MAX - 1), header = repeated(a, 'y', HTTP_HEADER_BYTES_MAX);
    assert_int_equal(ask(a, &s, str_printf(a, "GET /%s", url.p).p, "", STR_NULL).status, 404);
    reply r = ask(a, &s, str_printf(a, "GET /%sz", url.p).p, "", STR_NULL);
    assert_true(r.status == 414 && str_find(r.body, S("page 414")) == 0);
    r = ask(a, &s, str_printf(a, "GET /api/%s", url.p).p, "", STR_NULL);
    assert_true(r.status == 414 && str_find(r.body, S("\"status\":414")) > 0);
    r = ask(a, &s, "GET /", str_printf(a, "X-Long: %.*s\r\n", 30000, header.p).p, STR_NULL);
    assert_int_equal(r.status, 200);
    r = ask(a, &s, "GET /", str_printf(a, "X-Long: %s\r\n", header.p).p, STR_NULL);
    assert_int_equal(r.status, 431);
    buf b = buf_in(a);
    for (int i = 0; i < HTTP_FIELDS_MAX; i++) {
        buf_put(&b, S("a&"));
    }
    str fields = buf_str(&b);
    assert_int_equal(ask(a, &s, "POST /form", FORM, fields).status, 200);
    assert_int_equal(ask(a, &s, "POST /form", FORM, str_printf(a, "%sb", fields.p)).status, 400);
    r = ask(a, &s, str_printf(a, "GET /?%s", fields.p).p, "", STR_NULL);
    assert_true(r.status == 200 && str_find(r.body, S("2000\n")) > 0);
    assert_int_equal(ask(a, &s, str_printf(a, "GET /?%sb", fields.p).p, "", STR_NULL).status, 400);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* What is not HTTP at all gets a short answer of the library, or none, and the server goes on. */
static void test_noise(void **state)
{
    (void)state;
    static const char *const noise[] = {
        "\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon here\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03",
        "POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 1x\r\n\r\na",
        "POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: -1\r\n\r\na",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    };
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    for (size_t i = 0; i < TEST_COUNT(noise); i++) {
        int fd = connect_to(&s);
        send_all(fd, str_of(noise[i]));
        shutdown(fd, SHUT_WR);
        str answer = read_all(a, fd);
        assert_true(answer.n == 0 || str_find(answer, S("HTTP/1.1 4")) == 0 ||
                    str_find(answer, S("HTTP/1.1 505")) == 0 || str_find(answer, S("HTTP/1.0 4")) == 0);
        close(fd);
        /* and half of it */
        fd = connect_to(&s);
        send_all(fd, str_cut(str_of(noise[i]), 0, strlen(noise[i]) / 2));
        close(fd);
    }
    assert_int_equal(ask(a, &s, "GET /", "", STR_NULL).status, 200);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* A client that goes away half-way is no loss, and is written down as 499. */
static void test_half_request(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    str whole = S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 10\r\n\r\na=12345678");
    for (size_t n = 1; n < whole.n; n += 7) {
        int fd = connect_to(&s);
        assert_true(send_all(fd, str_cut(whole, 0, n)));
        close(fd);
    }
    int fd = connect_to(&s);
    assert_true(send_all(fd, str_cut(whole, 0, whole.n - 1)));
    pause_ms(100);
    close(fd);
    for (int i = 0; i < 100 && str_find(log_of(a, &s), S(" POST /form 499 0 0\n")) < 0; i++) {
        pause_ms(50);
    }
    assert_true(str_find(log_of(a, &s), S(" POST /form 499 0 0\n")) > 0);
    assert_true(str_find(log_of(a, &s), S(" 200 ")) < 0);
    /* none of them keeps its place */
    bool gone = false;
    for (int i = 0; i < 60 && !gone; i++) {
        pause_ms(50);
        reply r = ask(a, &s, "GET /metrics", "", STR_NULL);
        gone = str_find(r.body, S("samenhang_http_connections 1\n")) > 0;
    }
    assert_true(gone);
    assert_int_equal(ask(a, &s, "POST /form", FORM, S("a=12345678")).status, 200);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* ------------------------------------------------------------------ too slow */

/* Sends a byte each 100 ms until the server has had enough; how long that took, in ms. */
static int64_t drip(int fd, str bytes, int64_t ms_max)
{
    int64_t began = now_ms();
    for (size_t i = 0; now_ms() - began < ms_max; i++) {
        char none;
        if (recv(fd, &none, 1, MSG_DONTWAIT | MSG_PEEK) == 0 || !send_all(fd, str_cut(bytes, i % bytes.n, 1))) {
            break;
        }
        pause_ms(100);
    }
    return now_ms() - began;
}

static void test_slow_headers(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.header_seconds = 1, .body_seconds = 60, .answer_seconds = 60}, 5);
    int fd = connect_to(&s);
    assert_true(send_all(fd, S("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")));
    int64_t took = drip(fd, S("abc"), 15000);
    assert_true(took > 700 && took < 8000);
    close(fd);
    fd = connect_to(&s); /* before the request line is whole */
    took = drip(fd, S("abc"), 15000);
    assert_true(took > 700 && took < 8000);
    close(fd);
    fd = connect_to(&s); /* nothing at all, after a good request */
    assert_true(send_all(fd, S("GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
    int64_t began = now_ms();
    assert_int_equal(read_reply(read_all(a, fd), true).status, 200);
    took = now_ms() - began;
    assert_true(took > 700 && took < 8000);
    close(fd);
    assert_int_equal(server_down(&s), 0);
    assert_true(str_find(log_of(a, &s), S(" - - 408 0 0\n")) > 0);
    close(s.log);
    arena_free(a);
}

static void test_slow_body(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.header_seconds = 60, .body_seconds = 1, .answer_seconds = 60}, 5);
    int fd = connect_to(&s);
    assert_true(send_all(fd, S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 1000\r\n\r\n")));
    int64_t took = drip(fd, S("a=1&"), 15000);
    assert_true(took > 700 && took < 8000);
    close(fd);
    reply r = ask(a, &s, "GET /metrics", "", STR_NULL);
    assert_true(str_find(r.body, S("samenhang_http_cut_total{at=\"header\"} 0\n")) > 0);
    assert_true(str_find(r.body, S("samenhang_http_cut_total{at=\"body\"} 1\n")) > 0);
    assert_int_equal(server_down(&s), 0);
    assert_true(str_find(log_of(a, &s), S(" POST /form 408 0 0\n")) > 0);
    close(s.log);
    arena_free(a);
}

/* A client that does not take its answer. */
static void test_slow_reader(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.header_seconds = 60, .body_seconds = 60, .answer_seconds = 1}, 5);
    int fd = connect_to(&s);
    assert_true(send_all(fd, S("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")));
    str cut = S("");
    for (int i = 0; i < 100 && cut.n == 0; i++) {
        pause_ms(100);
        reply r = ask(a, &s, "GET /metrics", "", STR_NULL);
        cut = str_find(r.body, S("samenhang_http_cut_total{at=\"answer\"} 1\n")) > 0 ? r.body : cut;
    }
    assert_true(cut.n > 0);
    assert_true(read_all(a, fd).n < sizeof large_bytes);
    close(fd);
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* ------------------------------------------------------------------ too many */

static void test_connections(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.connections_per_address = 5}, 5);
    int held[5];
    char byte;
    for (int i = 0; i < 5; i++) {
        held[i] = connect_to(&s);
        assert_true(send_all(held[i], S("GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
        assert_int_equal(recv(held[i], &byte, 1, 0), 1);
    }
    int sixth = connect_to(&s);
    send_all(sixth, S("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    assert_true(recv(sixth, &byte, 1, 0) <= 0);
    close(sixth);
    close(held[0]);
    int again = -1;
    ssize_t got = 0;
    for (int i = 0; i < 50 && got <= 0; i++) {
        pause_ms(50);
        close(again);
        again = connect_to(&s);
        send_all(again, S("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        got = recv(again, &byte, 1, 0);
    }
    assert_int_equal(got, 1);
    close(again);
    for (int i = 1; i < 5; i++) {
        close(held[i]);
    }
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* Who comes when the house is full is not sent away: the answer comes when somebody leaves. */
static void test_full(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){.connections = 4}, 5);
    int held[4];
    char byte;
    for (int i = 0; i < 4; i++) {
        held[i] = connect_to(&s);
        assert_true(send_all(held[i], S("GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
        assert_int_equal(recv(held[i], &byte, 1, 0), 1);
    }
    int fifth = connect_to(&s);
    assert_true(send_all(fifth, S("GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
    pause_ms(300);
    assert_int_equal(recv(fifth, &byte, 1, MSG_DONTWAIT), -1);
    close(held[0]);
    assert_int_equal(recv(fifth, &byte, 1, 0), 1);
    close(fifth);
    for (int i = 1; i < 4; i++) {
        close(held[i]);
    }
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

/* ------------------------------------------------------------------ stopping */

static void test_stop(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    int busy = connect_to(&s), idle = connect_to(&s), kept = connect_to(&s);
    char byte;
    assert_true(send_all(kept, S("GET / HTTP/1.1\r\nHost: x\r\n\r\n")));
    assert_int_equal(recv(kept, &byte, 1, 0), 1);
    assert_true(send_all(busy, S("GET /slow?ms=2000 HTTP/1.1\r\nHost: x\r\n\r\n")));
    pause_ms(200);
    int64_t began = now_ms();
    kill(s.pid, SIGTERM);
    for (int i = 0, fd = 0; i < 100 && fd >= 0; i++) {
        fd = connect_to(&s);
        if (fd >= 0) {
            close(fd);
            pause_ms(5);
        }
        assert_true(i < 99); /* connecting is refused while the last request is still under way */
    }
    assert_true(now_ms() - began < 1500);
    reply r = read_reply(read_all(a, busy), true);
    assert_true(r.status == 200 && str_eq(r.body, S("done")));
    assert_true(str_eq(reply_header(&r, "Connection"), S("close")));
    assert_int_equal(read_all(a, idle).n, 0);
    assert_int_equal(server_down(&s), 0);
    assert_true(now_ms() - began < 6000);
    close(busy);
    close(idle);
    close(kept);
    close(s.log);
    arena_free(a);
}

/* What takes longer than the time for stopping is cut off, and the server says so. */
static void test_stop_late(void **state)
{
    (void)state;
    running s = server_up((http_limits){0}, 1);
    int busy = connect_to(&s);
    assert_true(send_all(busy, S("POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 5\r\n\r\na=1")));
    pause_ms(200);
    int64_t began = now_ms();
    assert_int_equal(server_down(&s), 3);
    assert_true(now_ms() - began > 900 && now_ms() - began < 6000);
    close(busy);
    close(s.log);
}

/* ------------------------------------------------------------------ memory */

/* How often these bytes stand in the memory of a process; −1 when it cannot be read. */
static int times_in_memory(pid_t pid, str needle)
{
    char path[64], line[512];
    static char piece[1 << 20];
    int times = 0;
    snprintf(path, sizeof path, "/proc/%d/maps", (int)pid);
    FILE *maps = fopen(path, "r");
    snprintf(path, sizeof path, "/proc/%d/mem", (int)pid);
    int mem = open(path, O_RDONLY);
    if (maps == NULL || mem < 0) {
        return -1;
    }
    while (fgets(line, sizeof line, maps) != NULL) {
        unsigned long from, to;
        char rights[8];
        if (sscanf(line, "%lx-%lx %7s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w' ||
            to - from > (1ul << 34)) { /* not the shadow of the sanitizer */
            continue;
        }
        for (unsigned long at = from; at < to;) {
            size_t want = to - at < sizeof piece ? to - at : sizeof piece;
            ssize_t n = pread(mem, piece, want, (off_t)at);
            if (n <= 0) {
                break;
            }
            for (str rest = {piece, (size_t)n}; rest.n >= needle.n;) {
                ptrdiff_t found = str_find(rest, needle);
                times += found >= 0;
                rest = found < 0 ? STR_NULL : str_from(rest, (size_t)found + 1);
            }
            at += (size_t)n == want && want == sizeof piece ? (size_t)n - needle.n : (size_t)n;
        }
    }
    fclose(maps);
    close(mem);
    return times;
}

/* How often they stand there once the request is over, which may take a moment on a busy machine. */
static int times_after(pid_t pid, str needle)
{
    int times = times_in_memory(pid, needle);
    for (int i = 0; i < 30 && times > 0; i++) {
        pause_ms(100);
        times = times_in_memory(pid, needle);
    }
    return times;
}

/* Made after the fork, so that the server does not know it; letters only, so that it is the same encoded. */
static str new_secret(arena *a)
{
    buf secret = buf_in(a);
    uint64_t dice = (uint64_t)clock_microseconds();
    for (int i = 0; i < 24; i++) {
        dice = dice * 6364136223846793005u + 1442695040888963407u;
        buf_char(&secret, "QZXJVKWY"[dice >> 61]); /* seldom in other text, so that looking is quick */
    }
    return buf_str(&secret);
}

/* The line with the secret in every place. */
static str filled_in(arena *a, str line, str secret)
{
    buf b = buf_in(a);
    for (ptrdiff_t at; (at = str_find(line, S("%s"))) >= 0; line = str_from(line, (size_t)at + 2)) {
        buf_put(&b, str_cut(line, 0, (size_t)at));
        buf_put(&b, secret);
    }
    buf_put(&b, line);
    return buf_str(&b);
}

/* INV-2: of a visit nothing is left in the memory of the server, whether the connection stays open or not. */
static void test_nothing_stays(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "GET /hello/%s?%s=%s HTTP/1.1\r\nHost: x\r\nX-%s: %s\r\nAccept-Language: %s\r\n\r\n",
        "GET /stack/%s HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /long/%s HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /long?q=%s HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 26\r\n\r\na=%s",
        "POST /form?q=%s HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 26\r\n\r\na=%s",
        "POST /api/json HTTP/1.1\r\nHost: x\r\n" JSON "Content-Length: 26\r\n\r\n\"%s\"",
        "POST /nope/%s HTTP/1.1\r\nHost: x\r\nContent-Length: 24\r\n\r\n%s",
        "%s /%s HTTP/1.1\r\nHost: x\r\n\r\n",
    };
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    str secret = new_secret(a);
    /* first that the looking works: while a request is under way it is there. It stands still while it is looked at, however long that takes */
    int fd = connect_to(&s);
    send_all(fd, str_printf(a, "GET /slow?ms=1500&x=%s HTTP/1.1\r\nHost: x\r\n\r\n", secret.p));
    int during = 0;
    for (int i = 0; i < 10 && during == 0; i++) {
        pause_ms(100);
        kill(s.pid, SIGSTOP);
        during = times_in_memory(s.pid, secret);
        kill(s.pid, SIGCONT);
    }
    close(fd);
    if (during < 0) {
        server_down(&s);
        close(s.log);
        arena_free(a);
        print_message("the memory of another process cannot be read here\n");
        skip();
    }
    assert_true(during > 0);
    assert_int_equal(times_after(s.pid, secret), 0);
    for (size_t i = 0; i < 2 * TEST_COUNT(lines); i++) {
        bool keep = i % 2 == 0;
        fd = connect_to(&s);
        char some[64];
        assert_true(send_all(fd, filled_in(a, str_of(lines[i / 2]), secret)));
        assert_true(recv(fd, some, sizeof some, 0) > 0);
        if (!keep) {
            close(fd);
        }
        int times = times_after(s.pid, secret);
        if (times != 0) {
            fail_msg("after '%s' (%s) it is still there %d times", lines[i / 2], keep ? "open" : "closed", times);
        }
        if (keep) {
            close(fd);
        }
    }
    assert_int_equal(server_down(&s), 0);
    close(s.log);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_body),          cmocka_unit_test(test_asked_first),  cmocka_unit_test(test_head_sizes),
        cmocka_unit_test(test_noise),         cmocka_unit_test(test_half_request), cmocka_unit_test(test_slow_headers),
        cmocka_unit_test(test_slow_body),     cmocka_unit_test(test_slow_reader),  cmocka_unit_test(test_connections),
        cmocka_unit_test(test_full),          cmocka_unit_test(test_stop),         cmocka_unit_test(test_stop_late),
        cmocka_unit_test(test_nothing_stays),
    };
    return cmocka_run_group_tests_name("http limits", tests, NULL, NULL);
}
