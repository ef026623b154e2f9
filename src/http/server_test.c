/* What goes over the wire. */
#include "http/http_testing.h"

#include <libdeflate.h>

static running server;

static int up(void **state)
{
    (void)state;
    server = server_up((http_limits){0}, 5);
    return 0;
}

static int down(void **state)
{
    (void)state;
    return server_down(&server);
}

/* ------------------------------------------------------------------ requests */

typedef struct wire_row {
    const char *line, *headers, *body;
    int status;
    const char *has; /* in the body of the reply */
} wire_row;

static const wire_row requests[] = {
    {"GET /", "", NULL, 200, "0\n0\n0\n\n0"},
    {"GET /?a=1&b=%C3%A9+x", "", NULL, 200, "0\n2\na=1\nb=é x\n0\n"},
    {"GET /hello/J%C3%A1n%20%2F", "", NULL, 200, "1\nname=Ján /\n0\n0\n"},
    {"GET http://localhost/hello/x?y=z", "", NULL, 200, "1\nname=x\n1\ny=z\n0\n"},
    {"POST /form", FORM, "a=1&a=2&b=", 200, "0\n0\n3\na=1\na=2\nb=\napplication/x-www-form-urlencoded\n10"},
    {"POST /form", "Content-Type: Application/X-WWW-Form-Urlencoded; Charset=UTF-8\r\n", "a=1", 200, "a=1"},
    {"POST /form", FORM, "", 200, "0\n0\n0\n"},
    {"POST /nothing", "", "", 200, "0\n0\n0\n\n0"},
    {"POST /api/json?q=1", JSON, "{\"a\": 1}", 200, "0\n1\nq=1\n0\napplication/json\n8"},
    /* not there, or not so */
    {"GET /hello/", "", NULL, 404, "page 404 door"},
    {"GET /api/nope", "", NULL, 404, "\"status\":404"},
    {"POST /", FORM, "a=1", 405, "page 405 door"},
    {"GET /api/json", "", NULL, 405, "\"title\":\"Method Not Allowed\""},
    {"BREW /", "", NULL, 405, "page 405"},
    {"OPTIONS *", "", NULL, 404, "404"},
    /* wrong types */
    {"POST /form", "Content-Type: multipart/form-data; boundary=x\r\n", "--x--", 415, "page 415"},
    {"POST /form", JSON, "{}", 415, "page 415"},
    {"POST /form", "", "a=1", 415, "page 415"},
    {"POST /form", "Content-Type: application/x-www-form-urlencoded; charset=iso-8859-1\r\n", "a=1", 415, "page 415"},
    {"POST /form", FORM "Content-Encoding: gzip\r\n", "a=1", 415, "page 415"},
    {"POST /nothing", JSON, "{}", 415, "page 415"},
    {"GET /", FORM, "a=1", 415, "page 415"},
    {"POST /api/json", FORM, "a=1", 415, "\"status\":415"},
    /* sent by a page of another site, or of this one behind a proxy that passes Host with its port or without */
    {"POST /form", FORM "Origin: http://evil.example\r\n", "a=1", 403, "page 403 door"},
    {"POST /form", FORM "Sec-Fetch-Site: cross-site\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Sec-Fetch-Site: same-site\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: http://localhost\r\nSec-Fetch-Site: cross-site\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: null\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin:\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: http://\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: http://localhost.evil.example\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: http://evil.example:80@localhost\r\n", "a=1", 403, "page 403"},
    {"POST /form", FORM "Origin: http://xlocalhost\r\n", "a=1", 403, "page 403"},
    {"POST /api/json", JSON "Origin: http://evil.example\r\n", "{}", 403, "another site"},
    {"POST /nothing", "Origin: http://evil.example\r\n", "", 403, "page 403"},
    {"POST /form", FORM "Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\n", "a=1", 200, "a=1"},
    {"POST /form", FORM "Origin: https://outside.example\r\nSec-Fetch-Site: same-origin\r\n", "a=1", 200, "a=1"},
    {"POST /form", FORM "Origin: https://LocalHost\r\n", "a=1", 200, "a=1"},
    {"POST /form", FORM "Origin: https://localhost:8443\r\n", "a=1", 200, "a=1"},
    {"POST /form", FORM "Sec-Fetch-Site: none\r\n", "a=1", 200, "a=1"},
    {"POST /api/json", JSON "Sec-Fetch-Site: same-origin\r\n", "{}", 200, "application/json"},
    {"GET /", "Origin: http://evil.example\r\nSec-Fetch-Site: cross-site\r\n", NULL, 200, "0\n0\n"},
    {"HEAD /", "Origin: http://evil.example\r\nSec-Fetch-Site: cross-site\r\n", NULL, 200, ""},
    /* wrong text */
    {"GET /hello/%zz", "", NULL, 400, "page 400"},
    {"GET /hello/%", "", NULL, 400, "page 400"},
    {"GET /hello/%FF", "", NULL, 400, "page 400"},
    {"GET /hello/%00", "", NULL, 400, "page 400"},
    {"GET /hello/\xFF", "", NULL, 400, "page 400"},
    {"GET /?a=%FF", "", NULL, 400, "page 400"},
    {"GET /?a=%4", "", NULL, 400, "page 400"},
    {"GET /a b", "", NULL, 400, "page 400"},
    {"POST /form", FORM, "a=%FF", 400, "page 400"},
    {"POST /form", FORM, "a=\xC3", 400, "page 400"},
    {"POST /form", FORM, "a=%G0", 400, "page 400"},
    {"POST /form", FORM, "a=%00", 400, "page 400"},
    {"POST /api/json", JSON, "\"\xFF\"", 400, "\"status\":400"},
    /* errors of a handler, by kind: usage, io, syntax, input, limit, rule */
    {"GET /api/fail/1", "", NULL, 400, "\"detail\":\"the field 'x' is wrong\""},
    {"GET /api/fail/2", "", NULL, 500, "\"detail\":\"something went wrong here; try again later\"}"},
    {"GET /api/fail/3", "", NULL, 400, "\"line\":12,\"column\":5"},
    {"GET /api/fail/4", "", NULL, 422, "\"line\":12,\"column\":5"},
    {"GET /api/fail/5", "", NULL, 413, "\"line\":12"},
    {"GET /api/fail/6", "", NULL, 500, "\"detail\":\"something went wrong here; try again later\"}"},
};

static void test_requests(void **state)
{
    (void)state;
    arena *a = arena_new();
    for (size_t i = 0; i < TEST_COUNT(requests); i++) {
        reply r = ask(a, &server, requests[i].line, requests[i].headers,
                      requests[i].body == NULL ? STR_NULL : str_of(requests[i].body));
        if (r.status != requests[i].status || str_find(r.body, str_of(requests[i].has)) < 0) {
            fail_msg("%s %s: %d %.*s", requests[i].line, requests[i].body == NULL ? "" : requests[i].body, r.status,
                     STR_ARG(r.body));
        }
        assert_true(str_find(r.body, S("secret")) < 0 && str_find(r.body, S("half an answer")) < 0);
    }
    arena_free(a);
}

static void test_refused_kinds(void **state)
{
    (void)state;
    arena *a = arena_new();
    reply r = ask(a, &server, "DELETE /api/json", "", STR_NULL);
    assert_true(str_eq(reply_header(&r, "Allow"), S("POST")));
    assert_true(str_eq(reply_header(&r, "Content-Type"), S("application/problem+json")));
    r = ask(a, &server, "PUT /page", "", STR_NULL);
    assert_true(str_eq(reply_header(&r, "Allow"), S("GET, HEAD")));
    assert_true(str_eq(reply_header(&r, "Content-Type"), S("text/html; charset=utf-8")));
    assert_true(str_eq(reply_header(&r, "Cache-Control"), S("no-store")));
    arena_free(a);
}

/* Host as a browser names it: with the port, unless it is that of the scheme. */
static void test_origin(void **state)
{
    (void)state;
    static const struct {
        const char *host, *origin;
        int status;
    } rows[] = {
        {"loket.nl:8080", "http://loket.nl:8080", 200},
        {"loket.nl:8080", "http://loket.nl", 403},
        {"loket.nl:8080", "http://loket.nl:808", 403},
        {"loket.nl:8080", "http://loket.nl:9090", 403},
        {"loket.nl:80", "http://loket.nl", 200},
        {"loket.nl:443", "https://loket.nl", 200},
        {"loket.nl:443", "http://loket.nl", 403},
        {"loket.nl", "https://buren.loket.nl", 403},
        {"[::1]:8080", "http://[::1]:8080", 200},
        {"[::1]:8080", "http://[::2]:8080", 403},
        {"[::1]", "http://[::1]:9090", 200},
        {"loket.nl", "https://loket.nl.evil.example", 403},
        {"127.0.0.1:8080", "http://127.0.0.1:8080", 200},
        {"127.0.0.1:8080", "http://localhost:8080", 403},
    };
    arena *a = arena_new();
    for (size_t i = 0; i < TEST_COUNT(rows); i++) {
        reply r = ask_raw(a, &server,
                          str_printf(a,
                                     "POST /form HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nConnection: close\r\n" FORM
                                     "Content-Length: 3\r\n\r\na=1",
                                     rows[i].host, rows[i].origin));
        if (r.status != rows[i].status) {
            fail_msg("%s from %s: %d", rows[i].host, rows[i].origin, r.status);
        }
    }
    reply twice =
        ask(a, &server, "POST /form", FORM "Origin: http://localhost\r\nOrigin: http://evil.example\r\n", S("a=1"));
    assert_int_equal(twice.status, 400);
    arena_free(a);
}

/* ------------------------------------------------------------------ where a request ends */

static void test_framing(void **state)
{
    (void)state;
    static const wire_row rows[] = {
        {"POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" FORM "Transfer-Encoding: chunked\r\n\r\n"
         "3\r\na=1\r\n4;x=y\r\n&b=2\r\n0\r\n\r\n",
         "", NULL, 200, "2\na=1\nb=2\n"},
        {"POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         "", NULL, 400, "page 400"},
        {"POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 3\r\nContent-Length: 4\r\n\r\na=1", "", NULL, 400,
         "page 400"},
        {"POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length : 3\r\n\r\na=1", "", NULL, 400, "page 400"},
        {"POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Transfer-Encoding: gzip, chunked\r\n\r\n", "", NULL, 501,
         "page 501"},
        {"GET /api/fail/1 HTTP/1.1\r\nConnection: close\r\n\r\n", "", NULL, 400, "Host"},
        {"GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "", NULL, 400, "page 400"},
        {"GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", "", NULL, 400, "page 400"},
    };
    arena *a = arena_new();
    for (size_t i = 0; i < TEST_COUNT(rows); i++) {
        reply r = ask_raw(a, &server, str_of(rows[i].line));
        if (r.status != rows[i].status || str_find(r.body, str_of(rows[i].has)) < 0) {
            fail_msg("%s: %d %.*s", rows[i].line, r.status, STR_ARG(r.body));
        }
        assert_int_equal(r.rest.n, 0);
    }
    /* the oldest clients name no host */
    int fd = connect_to(&server);
    assert_true(send_all(fd, S("GET / HTTP/1.0\r\n\r\n")));
    assert_true(str_find(read_all(a, fd), S(" 200 OK\r\n")) > 0);
    close(fd);
    arena_free(a);
}

/* Two requests in one packet get two answers, in order; a refused body does not end the connection. */
static void test_pipelining(void **state)
{
    (void)state;
    arena *a = arena_new();
    int fd = connect_to(&server);
    assert_true(
        send_all(fd, S("GET /hello/one HTTP/1.1\r\nHost: x\r\n\r\n"
                       "POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhallo"
                       "HEAD /page HTTP/1.1\r\nHost: x\r\n\r\n"
                       "POST /form HTTP/1.1\r\nHost: x\r\n" FORM "Content-Length: 5\r\n\r\nn=two"
                       "GET /nope HTTP/1.1\r\nHost: x\r\n\r\n"
                       "GET /hello/three HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")));
    reply one = read_reply(read_all(a, fd), true);
    close(fd);
    assert_int_equal(one.status, 200);
    assert_true(str_find(one.body, S("name=one")) > 0);
    reply refused = read_reply(one.rest, true);
    assert_int_equal(refused.status, 415);
    reply head = read_reply(refused.rest, false);
    assert_int_equal(head.status, 200);
    reply two = read_reply(head.rest, true);
    assert_true(two.status == 200 && str_find(two.body, S("n=two")) > 0);
    reply none = read_reply(two.rest, true);
    assert_int_equal(none.status, 404);
    reply three = read_reply(none.rest, true);
    assert_true(three.status == 200 && str_find(three.body, S("name=three")) > 0);
    assert_int_equal(three.rest.n, 0);
    arena_free(a);
}

/* ------------------------------------------------------------------ HEAD, 304, gzip */

static void test_head(void **state)
{
    (void)state;
    arena *a = arena_new();
    reply get = ask(a, &server, "GET /page", "", STR_NULL), head = ask(a, &server, "HEAD /page", "", STR_NULL);
    assert_int_equal(head.status, 200);
    assert_int_equal(head.rest.n, 0);
    assert_true(get.body.n > 30000);
    assert_true(str_eq(reply_header(&head, "Content-Length"), reply_header(&get, "Content-Length")));
    assert_true(str_eq(reply_header(&head, "Content-Type"), S("text/html; charset=utf-8")));
    assert_true(str_eq(reply_header(&head, "Content-Language"), S("nl")));
    arena_free(a);
}

static void test_assets(void **state)
{
    (void)state;
    arena *a = arena_new();
    reply r = ask(a, &server, "GET /asset.css", "", STR_NULL);
    assert_true(r.status == 200 && str_eq(r.body, S("body{margin:0}")));
    assert_true(str_eq(reply_header(&r, "ETag"), S("W/\"abc123\"")));
    assert_true(str_eq(reply_header(&r, "Cache-Control"), S("public, max-age=31536000, immutable")));
    assert_true(str_eq(reply_header(&r, "Vary"), S("Accept-Encoding")));
    assert_null(reply_header(&r, "Content-Encoding").p);
    r = ask(a, &server, "GET /asset.css", "Accept-Encoding: br, gzip\r\n", STR_NULL);
    assert_true(str_eq(r.body, S("(packed)")) && str_eq(reply_header(&r, "Content-Encoding"), S("gzip")));
    static const char *const having[] = {"\"abc123\"", "W/\"abc123\"", "\"x\", W/\"abc123\"", "*"};
    static const char *const lacking[] = {"\"abc\"", "abc123", "W/\"abc1234\"", "\"\""};
    for (size_t i = 0; i < TEST_COUNT(having); i++) {
        r = ask(a, &server, "GET /asset.css", str_printf(a, "If-None-Match: %s\r\n", having[i]).p, STR_NULL);
        assert_int_equal(r.status, 304);
        assert_int_equal(r.rest.n + r.body.n, 0);
        assert_true(str_eq(reply_header(&r, "ETag"), S("W/\"abc123\"")));
        assert_null(reply_header(&r, "Content-Encoding").p);
        r = ask(a, &server, "GET /asset.css", str_printf(a, "If-None-Match: %s\r\n", lacking[i]).p, STR_NULL);
        assert_int_equal(r.status, 200);
    }
    arena_free(a);
}

static str unpack(arena *a, str packed)
{
    enum { MOST = 1 << 20 };
    char *out = arena_alloc(a, MOST);
    size_t n = 0;
    struct libdeflate_decompressor *d = libdeflate_alloc_decompressor();
    assert_int_equal(libdeflate_gzip_decompress(d, packed.p, packed.n, out, MOST, &n), LIBDEFLATE_SUCCESS);
    libdeflate_free_decompressor(d);
    return (str){out, n};
}

static void test_gzip(void **state)
{
    (void)state;
    arena *a = arena_new();
    reply plain = ask(a, &server, "GET /page", "Accept-Encoding: gzip;q=0\r\n", STR_NULL);
    reply packed = ask(a, &server, "GET /page", "Accept-Encoding: gzip, deflate\r\n", STR_NULL);
    assert_null(reply_header(&plain, "Content-Encoding").p);
    assert_true(str_eq(reply_header(&plain, "Vary"), S("Accept-Encoding")));
    assert_true(str_eq(reply_header(&packed, "Content-Encoding"), S("gzip")));
    assert_true(str_eq(reply_header(&packed, "Cache-Control"), S("no-store")));
    assert_true(packed.body.n < plain.body.n / 3);
    assert_true(str_eq(unpack(a, packed.body), plain.body));
    reply small = ask(a, &server, "GET /hello/x", "Accept-Encoding: gzip\r\n", STR_NULL);
    assert_null(reply_header(&small, "Content-Encoding").p);
    arena_free(a);
}

/* ------------------------------------------------------------------ what is written down */

/* A line is: time, a method everybody knows, a route pattern, status, bytes, microseconds. */
static void check_line(str line)
{
    char method[16], route[64];
    int status, end = 0;
    char text[256];
    long long bytes, microseconds;
    assert_true(line.n < sizeof text);
    memcpy(text, line.p, line.n);
    text[line.n] = '\0';
    int n = sscanf(text, "%*4d-%*2d-%*2dT%*2d:%*2d:%*6fZ %15s %63s %d %lld %lld%n", method, route, &status, &bytes,
                   &microseconds, &end);
    bool known = strcmp(route, "-") == 0;
    for (size_t i = 0; i < TEST_COUNT(page_routes); i++) {
        known = known || strcmp(route, page_routes[i].pattern) == 0;
    }
    for (size_t i = 0; i < TEST_COUNT(api_routes); i++) {
        known = known || strcmp(route, api_routes[i].pattern) == 0;
    }
    known = known || strcmp(route, "/metrics") == 0;
    if (n != 5 || end != (int)line.n || !known || status < 200 || bytes < 0 || microseconds < 0) {
        fail_msg("a line of the log is: %s", text);
    }
}

static str counted(arena *a, const running *s, const char *labels)
{
    reply r = ask(a, s, "GET /metrics", "", STR_NULL);
    str metric = str_printf(a, "\nsamenhang_http_%s} ", labels);
    assert_int_equal(r.status, 200);
    ptrdiff_t at = str_find(r.body, metric);
    if (at < 0) {
        return S("none");
    }
    str rest = str_from(r.body, (size_t)at + metric.n);
    return str_cut(rest, 0, (size_t)str_find(rest, S("\n")));
}

static void test_written_down(void **state)
{
    (void)state;
    arena *a = arena_new();
    running s = server_up((http_limits){0}, 5);
    for (int i = 0; i < 7; i++) {
        ask(a, &s, "GET /hello/GEHEIM?GEHEIM=GEHEIM", "Cookie: GEHEIM\r\nReferer: GEHEIM\r\nX-GEHEIM: 1\r\n", STR_NULL);
        ask(a, &s, "POST /form", FORM "User-Agent: GEHEIM\r\n", S("GEHEIM=GEHEIM"));
    }
    for (int i = 0; i < 3; i++) {
        ask(a, &s, "GET /GEHEIM", "", STR_NULL);
        ask(a, &s, "GEHEIM /form", "", STR_NULL);
        ask(a, &s, "HEAD /hello/GEHEIM", "", STR_NULL);
        ask(a, &s, "POST /api/json", "Content-Type: text/GEHEIM\r\n", S("GEHEIM"));
    }
    assert_true(
        str_eq(counted(a, &s, "requests_total{method=\"GET\",route=\"/hello/{name}\",status=\"200\""), S("10")));
    assert_true(str_eq(counted(a, &s, "requests_total{method=\"POST\",route=\"/form\",status=\"200\""), S("7")));
    assert_true(str_eq(counted(a, &s, "requests_total{method=\"POST\",route=\"/api/json\",status=\"415\""), S("3")));
    assert_true(str_eq(counted(a, &s, "requests_total{method=\"-\",route=\"-\",status=\"404\""), S("3")));
    assert_true(str_eq(counted(a, &s, "requests_total{method=\"-\",route=\"-\",status=\"405\""), S("3")));
    assert_true(str_eq(counted(a, &s, "requests_total{method=\"GET\",route=\"/metrics\",status=\"200\""), S("5")));
#define DURATION(what, more)                                                                                           \
    "request_duration_seconds_" what "{method=\"GET\",route=\"/hello/{name}\",status=\"200\"" more
    assert_true(str_eq(counted(a, &s, DURATION("count", "")), S("10")));
    assert_true(str_eq(counted(a, &s, DURATION("bucket", ",le=\"+Inf\"")), S("10")));
    assert_true(str_eq(counted(a, &s, DURATION("bucket", ",le=\"2.500000\"")), S("10")));
    reply all = ask(a, &s, "GET /metrics", "", STR_NULL);
    assert_true(str_find(all.body, S("GEHEIM")) < 0);
    assert_int_equal(server_down(&s), 0);
    str log = log_of(a, &s);
    size_t lines = 0;
    assert_false(str_contains_nocase(log, S("geheim")));
    for (; log.n > 0; lines++) {
        ptrdiff_t end = str_find(log, S("\n"));
        assert_true(end > 0);
        check_line(str_cut(log, 0, (size_t)end));
        log = str_from(log, (size_t)end + 1);
    }
    assert_int_equal(lines, 14 + 12 + 10);
    close(s.log);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_origin),  cmocka_unit_test(test_requests),   cmocka_unit_test(test_refused_kinds),
        cmocka_unit_test(test_framing), cmocka_unit_test(test_pipelining), cmocka_unit_test(test_head),
        cmocka_unit_test(test_assets),  cmocka_unit_test(test_gzip),       cmocka_unit_test(test_written_down),
    };
    return cmocka_run_group_tests_name("http server", tests, up, down);
}
