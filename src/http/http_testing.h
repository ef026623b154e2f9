/* For the tests of http/: a server with a few routes in a process of its own, and a client that writes what it likes.
 *
 * Uses: http. Each test program includes it once. The server is a child, so that its memory holds nothing that the client
 * knows; it is ended by its process id.
 */
#ifndef HTTP_HTTP_TESTING_H
#define HTTP_HTTP_TESTING_H

#include "http/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ routes */

static void pause_ms(int64_t ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

static void put_fields(buf *b, const http_fields *f)
{
    buf_printf(b, "%zu\n", f->n);
    for (size_t i = 0; i < f->n && i < 20; i++) {
        buf_put(b, f->items[i].name);
        buf_char(b, '=');
        buf_put(b, f->items[i].value);
        buf_char(b, '\n');
    }
}

static bool echo(const http_request *q, http_response *r, err *e)
{
    (void)e;
    r->content_type = "text/plain; charset=utf-8";
    put_fields(&r->body, &q->parameters);
    put_fields(&r->body, &q->query);
    put_fields(&r->body, &q->form);
    buf_put(&r->body, q->body_type);
    buf_char(&r->body, '\n');
    buf_int(&r->body, (int64_t)q->body.n);
    return true;
}

/* Leaves what it was given on the stack, deep down, as formatting functions do. */
static __attribute__((noinline)) size_t leave_on_stack(str text)
{
    char area[20000];
    size_t n = text.n < sizeof area ? text.n : sizeof area;
    memset(area, '.', sizeof area);
    memcpy(area, text.p, n);
    __asm__ volatile("" : : "r"(area) : "memory");
    return n;
}

static bool on_stack(const http_request *q, http_response *r, err *e)
{
    (void)e;
    r->content_type = "text/plain";
    buf_int(&r->body, (int64_t)leave_on_stack(*http_get(&q->parameters, S("text"))));
    return true;
}

static bool page(const http_request *q, http_response *r, err *e)
{
    (void)e;
    r->content_type = "text/html; charset=utf-8";
    for (int i = 0; i < 1000; i++) {
        buf_printf(&r->body, "line %d of a page that is worth packing\n", i);
    }
    http_add_header(q, r, "Content-Language", S("nl"));
    return true;
}

static bool asset(const http_request *q, http_response *r, err *e)
{
    (void)q;
    (void)e;
    http_answer_asset(r, "text/css", S("body{margin:0}"), S("(packed)"), S("abc123"));
    return true;
}

static char large_bytes[32 << 20];

static bool large(const http_request *q, http_response *r, err *e)
{
    (void)q;
    (void)e;
    r->content_type = "application/octet-stream";
    r->fixed = (str){large_bytes, sizeof large_bytes};
    return true;
}

static bool slow(const http_request *q, http_response *r, err *e)
{
    const str *ms = http_get(&q->query, S("ms"));
    int64_t n = 0;
    if (ms == NULL || !str_to_int(*ms, &n)) {
        return err_set(e, ERR_USAGE, "say how many ms");
    }
    pause_ms(n);
    r->content_type = "text/plain";
    buf_put(&r->body, S("done"));
    return true;
}

static bool fails(const http_request *q, http_response *r, err *e)
{
    const str *kind = http_get(&q->parameters, S("kind"));
    int64_t n = 0;
    buf_put(&r->body, S("half an answer"));
    str_to_int(*kind, &n);
    return err_at(e, (err_kind)n, 0, S("secret-file"), 12, 5, "the field '%s' is wrong", "x");
}

static void refuse_page(const http_request *q, const http_problem *p, http_response *r)
{
    r->content_type = "text/html; charset=utf-8";
    buf_printf(&r->body, "page %d %s", p->status, (const char *)q->door);
}

#define TEST_GET(path, handler)                                                                                        \
    {                                                                                                                  \
        .method = "GET", .pattern = path, .handle = handler                                                            \
    }
static const http_route page_routes[] = {
    TEST_GET("/", echo),
    TEST_GET("/hello/{name}", echo),
    TEST_GET("/page", page),
    TEST_GET("/stack/{text}", on_stack),
    TEST_GET("/asset.css", asset),
    TEST_GET("/large", large),
    TEST_GET("/slow", slow),
    {.method = "GET", .pattern = "/long", .takes_long = true, .handle = slow},
    {.method = "GET", .pattern = "/long/{text}", .takes_long = true, .handle = on_stack},
    {.method = "POST", .pattern = "/long", .body_types = http_form_types, .takes_long = true, .handle = echo},
    {.method = "POST", .pattern = "/form", .body_types = http_form_types, .handle = echo},
    {.method = "POST", .pattern = "/nothing", .handle = echo},
};
static const http_route api_routes[] = {
    TEST_GET("/api/fail/{kind}", fails),
    {.method = "POST", .pattern = "/api/json", .body_types = http_json_types, .body_bytes_max = 1000, .handle = echo},
};
#define TEST_COUNT(list) (sizeof list / sizeof list[0])
static char door_name[] = "door";
static const http_table test_tables[] = {
    {.prefix = "/", .routes = page_routes, .count = TEST_COUNT(page_routes), .refuse = refuse_page, .door = door_name},
    {.prefix = "/api/", .routes = api_routes, .count = TEST_COUNT(api_routes)},
};

/* ------------------------------------------------------------------ the server, in a child */

typedef struct running {
    pid_t pid;
    int port, log;
} running;

static _Noreturn void serve_in_child(int listener, int log, const http_limits *limits, unsigned stop_seconds)
{
    http_table tables[] = {test_tables[0],
                           test_tables[1],
                           {.prefix = "/", .routes = http_service_routes, .count = http_service_route_count}};
    http_options o = {
        .listener = listener, .threads = 2, .tables = tables, .table_count = 3, .limits = *limits, .log_fd = log};
    sigset_t quits;
    int got;
    err e;
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that fails leaves no server behind */
    sigemptyset(&quits);
    sigaddset(&quits, SIGTERM);
    sigprocmask(SIG_BLOCK, &quits, NULL);
    http_server *s = http_server_start(&o, &e);
    if (s == NULL) {
        fprintf(stderr, "%s\n", e.message);
        _exit(9);
    }
    sigwait(&quits, &got);
    _exit(http_server_stop(s, stop_seconds) ? 0 : 3);
}

static running server_up(http_limits limits, unsigned stop_seconds)
{
    running r = {0};
    int listener = -1;
    err e;
    FILE *log = tmpfile();
    assert_non_null(log);
    assert_true(http_listen(S("127.0.0.1"), 0, &listener, &r.port, &e));
    assert_true(r.port > 0);
    fflush(NULL);
    r.log = dup(fileno(log));
    fclose(log);
    r.pid = fork();
    assert_true(r.pid >= 0);
    if (r.pid == 0) {
        serve_in_child(listener, r.log, &limits, stop_seconds);
    }
    close(listener);
    return r;
}

/* The exit code of the server after SIGTERM: 0 all was finished, 3 something was cut off. */
static int server_down(running *r)
{
    int status = 0;
    kill(r->pid, SIGTERM);
    assert_int_equal(waitpid(r->pid, &status, 0), r->pid);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static str log_of(arena *a, const running *r)
{
    buf b = buf_in(a);
    char piece[4096];
    off_t at = 0;
    ssize_t n;
    while ((n = pread(r->log, piece, sizeof piece, at)) > 0) {
        buf_put(&b, (str){piece, (size_t)n});
        at += n;
    }
    return buf_str(&b);
}

/* ------------------------------------------------------------------ the client */

static int connect_to(const running *r)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)r->port)};
    struct timeval patience = {20, 0};
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(fd, (struct sockaddr *)&at, sizeof at) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

/* False when the server no longer listens to us. */
static bool send_all(int fd, str bytes)
{
    while (bytes.n > 0) {
        ssize_t n = send(fd, bytes.p, bytes.n, MSG_NOSIGNAL);
        if (n <= 0) {
            return false;
        }
        bytes = str_from(bytes, (size_t)n);
    }
    return true;
}

/* Everything until the server closes. */
static str read_all(arena *a, int fd)
{
    buf b = buf_in(a);
    char piece[65536];
    ssize_t n;
    while ((n = recv(fd, piece, sizeof piece, 0)) > 0) {
        buf_put(&b, (str){piece, (size_t)n});
    }
    return buf_str(&b);
}

typedef struct reply {
    int status; /* 0: there was none */
    str head, body, rest;
} reply;

static str reply_header(const reply *r, const char *name)
{
    str head = r->head;
    while (head.n > 0) {
        ptrdiff_t end = str_find(head, S("\r\n"));
        str line = end < 0 ? head : str_cut(head, 0, (size_t)end);
        head = end < 0 ? STR_NULL : str_from(head, (size_t)end + 2);
        ptrdiff_t colon = str_find(line, S(": "));
        if (colon > 0 && str_eq_nocase(str_cut(line, 0, (size_t)colon), str_of(name))) {
            return str_from(line, (size_t)colon + 2);
        }
    }
    return STR_NULL;
}

/* INV-3, on every reply that any test sees. */
static void check_headers(const reply *r)
{
    for (const http_header *h = http_security_headers; h->name != NULL; h++) {
        if (!str_eq(reply_header(r, h->name), h->value)) {
            fail_msg("%s is '%.*s' in: %.*s", h->name, STR_ARG(reply_header(r, h->name)), STR_ARG(r->head));
        }
    }
    assert_true(reply_header(r, "Cache-Control").n > 0);
    assert_null(reply_header(r, "Set-Cookie").p);
    assert_null(reply_header(r, "Server").p);
}

/* The first reply in the bytes; what follows it is rest. */
static reply read_reply(str bytes, bool has_body)
{
    reply r = {0};
    int64_t status = 0, length = 0;
    ptrdiff_t end = str_find(bytes, S("\r\n\r\n"));
    if (end < 0 || !str_starts(bytes, S("HTTP/1.1 ")) || !str_to_int(str_cut(bytes, 9, 3), &status)) {
        return r;
    }
    r.status = (int)status;
    r.head = str_cut(bytes, 0, (size_t)end);
    bytes = str_from(bytes, (size_t)end + 4);
    str_to_int(reply_header(&r, "Content-Length"), &length);
    r.body = str_cut(bytes, 0, has_body ? (size_t)length : 0);
    r.rest = str_from(bytes, r.body.n);
    check_headers(&r);
    return r;
}

/* Sends these bytes on a connection of their own. */
static reply ask_raw(arena *a, const running *s, str bytes)
{
    int fd = connect_to(s);
    assert_true(fd >= 0);
    send_all(fd, bytes);
    reply r = read_reply(read_all(a, fd), !str_starts(bytes, S("HEAD ")));
    close(fd);
    return r;
}

/* headers: each with its line end. */
static reply ask(arena *a, const running *s, const char *line, const char *headers, str body)
{
    buf b = buf_in(a);
    buf_printf(&b, "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s", line, headers);
    if (body.p != NULL) {
        buf_printf(&b, "Content-Length: %zu\r\n", body.n);
    }
    buf_put(&b, S("\r\n"));
    buf_put(&b, body);
    return ask_raw(a, s, buf_str(&b));
}

#define FORM "Content-Type: application/x-www-form-urlencoded\r\n"
#define JSON "Content-Type: application/json\r\n"

#endif
