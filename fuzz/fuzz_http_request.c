/* Any bytes sent to the server, over a real socket: it answers or closes, never hangs, and no handler sees what http.h promises it will not
 * (INV-1). Every answer of ours has a status of the list and the security headers (INV-3). The client closes its side when everything is read. */
#include "http/inside.h"

#include <assert.h>
#include <errno.h>
#include <linux/sockios.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* The client is patient for longer than a busy machine may leave the server without a turn, and for less than the server would wait for the rest
 * of a request: else that limit would hide that something hangs. */
enum { SMALL_BODY = 100, PATIENCE_SECONDS = 60, HEADER_SECONDS = 600, REPLY_BYTES_MAX = 1 << 22 };

/* ------------------------------------------------------------------ the server */

static void check_text(str s)
{
    assert(str_utf8_valid(s));
    assert(s.n == 0 || memchr(s.p, '\0', s.n) == NULL);
}

static void check_fields(const http_fields *f)
{
    assert(f->n <= HTTP_FIELDS_MAX);
    for (size_t i = 0; i < f->n; i++) {
        check_text(f->items[i].name);
        check_text(f->items[i].value);
    }
}

static bool is_read_here(const http_route *route, str type)
{
    for (const char *const *t = route->body_types; t != NULL && *t != NULL; t++) {
        if (str_eq(type, str_of(*t))) {
            return true;
        }
    }
    return false;
}

/* Looks at everything that a handler may look at, and answers with as much as it was given. */
static bool look(const http_request *q, http_response *r, err *e)
{
    (void)e;
    size_t most = q->route->body_bytes_max > 0 ? q->route->body_bytes_max : HTTP_BODY_BYTES_DEFAULT;
    check_fields(&q->parameters);
    check_fields(&q->query);
    check_fields(&q->form);
    assert(str_utf8_valid(q->body) && q->body.n <= most);
    assert(q->body.n == 0 || is_read_here(q->route, q->body_type));
    assert(q->form.n == 0 || str_eq(q->body_type, str_of(http_form_types[0])));
    assert(str_eq(q->method, str_of(q->route->method)) || (q->is_head && strcmp(q->route->method, "GET") == 0));
    r->content_type = "text/plain; charset=utf-8";
    buf_printf(&r->body, "%zu %zu %zu\n", q->query.n, q->form.n, q->body.n);
    for (size_t i = 0; i < q->query.n; i++) {
        buf_put(&r->body, q->query.items[i].value);
    }
    return true;
}

static const http_route routes[] = {
    {.method = "GET", .pattern = "/", .handle = look},
    {.method = "GET", .pattern = "/a/{id}", .handle = look},
    {.method = "POST", .pattern = "/form", .body_types = http_form_types, .handle = look},
    {.method = "POST", .pattern = "/json", .body_types = http_json_types, .body_bytes_max = SMALL_BODY, .handle = look},
};
static const http_table table = {.prefix = "/", .routes = routes, .count = sizeof routes / sizeof routes[0]};

static http_server *server;
static int listener;
static struct sockaddr_un address = {.sun_family = AF_UNIX};
static socklen_t address_bytes;

static void close_the_server(void)
{
    http_server_stop(server, 5);
    close(listener);
}

/* On a socket that has a name of its own and no port, so that none is used up. */
static void open_the_server(void)
{
    err e;
    int n = snprintf(address.sun_path + 1, sizeof address.sun_path - 1, "samenhang-fuzz-%ld", (long)getpid());
    address_bytes = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)n);
    listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    assert(listener >= 0 && bind(listener, (struct sockaddr *)&address, address_bytes) == 0);
    assert(listen(listener, SOMAXCONN) == 0);
    const http_options o = {.listener = listener,
                            .threads = 1,
                            .tables = &table,
                            .table_count = 1,
                            .limits = {.header_seconds = HEADER_SECONDS, .body_seconds = HEADER_SECONDS},
                            .log_fd = -1};
    server = http_server_start(&o, &e);
    assert(server != NULL);
    atexit(close_the_server);
}

/* ------------------------------------------------------------------ the client */

static int connect_to_it(void)
{
    const struct timeval patience = {PATIENCE_SECONDS, 0};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert(fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0);
    int connected = connect(fd, (struct sockaddr *)&address, address_bytes);
    assert(connected == 0);
    return fd;
}

static void send_all(int fd, str bytes)
{
    while (bytes.n > 0) {
        ssize_t n = send(fd, bytes.p, bytes.n, MSG_NOSIGNAL);
        if (n <= 0) {
            return; /* it does not want the rest */
        }
        bytes = str_from(bytes, (size_t)n);
    }
    /* The server sees the end of bytes that it has read already at once, and of others only when it looks (watch.c). */
    for (int waiting = 1, tries = 0; waiting > 0 && tries < 10000; tries++) {
        if (ioctl(fd, SIOCOUTQ, &waiting) != 0) {
            return;
        }
        sched_yield();
    }
}

static str read_all(arena *a, int fd)
{
    buf b = buf_in(a);
    char piece[4096];
    ssize_t n;
    do { /* again when the clock of the fuzzer interrupts */
        n = recv(fd, piece, sizeof piece, 0);
        buf_put(&b, (str){piece, n > 0 ? (size_t)n : 0});
    } while ((n > 0 && b.n < REPLY_BYTES_MAX) || (n < 0 && errno == EINTR));
    assert(n == 0 || errno == ECONNRESET); /* else it hangs, or answers without end */
    return buf_str(&b);
}

static void check_reply(str all)
{
    str head = str_cut(all, 0, (size_t)(str_find(all, S("\r\n\r\n")) + 2));
    int64_t status = 0;
    if (str_find(head, S("\r\nCache-Control: ")) < 0) {
        return; /* "100 Continue", or a short page of the library (docs/serving.md, Limits) */
    }
    assert(str_starts(head, S("HTTP/1.1 ")) && str_to_int(str_cut(head, 9, 3), &status));
    const int *known = http_statuses;
    while (*known != 0 && *known != (int)status) {
        known++;
    }
    assert(*known != 0);
    for (const http_header *h = http_security_headers; h->name != NULL; h++) {
        char line[512];
        snprintf(line, sizeof line, "\r\n%s: " STR_FMT "\r\n", h->name, STR_ARG(h->value));
        assert(str_find(head, str_of(line)) > 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (server == NULL) {
        open_the_server();
    }
    arena *a = arena_new();
    int fd = connect_to_it();
    send_all(fd, (str){(const char *)data, size});
    shutdown(fd, SHUT_WR);
    str all = read_all(a, fd);
    close(fd);
    assert(all.n == 0 || str_starts(all, S("HTTP/1.")));
    if (str_find(all, S("\r\n\r\n")) > 0) {
        check_reply(all);
    }
    arena_free(a);
    return 0;
}
