/* Starting and stopping. */
#include "http/inside.h"

#include <assert.h>
#include <microhttpd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"

#include "base/banned.h"

enum {
    /* Of each connection, for the request line, the headers and the headers of the answer. Above 32 kB the library maps
     * it and gives it back to the system at the end, so that nothing of it stays behind; it zeroes it between requests. */
    CONNECTION_BYTES = 64 << 10,
    THREADS_MAX = 8,
    SPARE_VISITS = 16,
};

/* ------------------------------------------------------------------ what the library calls */

static visit *visit_of(struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info == NULL ? NULL : info->socket_context;
}

static void on_connection(void *server, struct MHD_Connection *c, void **context,
                          enum MHD_ConnectionNotificationCode what)
{
    visit_connection_changed(server, c, context, what == MHD_CONNECTION_NOTIFY_STARTED);
}

static void *on_url(void *server, const char *url, struct MHD_Connection *c)
{
    (void)server;
    visit *v = visit_of(c);
    return v == NULL ? NULL : visit_begin(v, c, url == NULL ? "" : url);
}

static enum MHD_Result on_request(void *server, struct MHD_Connection *c, const char *url, const char *method,
                                  const char *version, const char *data, size_t *n, void **context)
{
    (void)server;
    (void)url; /* kept by visit_begin, before the library took it apart */
    visit *v = *context;
    return v != NULL && visit_go_on(v, c, method, version, data, n) ? MHD_YES : MHD_NO;
}

static void on_end(void *server, struct MHD_Connection *c, void **context, enum MHD_RequestTerminationCode why)
{
    (void)server;
    (void)why;
    if (*context != NULL) {
        visit_end(*context, c);
        *context = NULL;
    }
}

/* Percent-encoding is taken off in decode.c. */
static size_t leave_encoded(void *nothing, struct MHD_Connection *c, char *text)
{
    (void)nothing;
    (void)c;
    return strlen(text);
}

/* ------------------------------------------------------------------ starting */

static unsigned or_else(unsigned given, unsigned standing)
{
    return given > 0 ? given : standing;
}

static unsigned default_threads(void)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > THREADS_MAX ? THREADS_MAX : (unsigned)cores;
}

static http_server *server_new(const http_options *o, unsigned threads)
{
    arena *a = arena_new();
    http_server *s = ARENA_NEW(a, http_server);
    s->a = a;
    s->limits = (http_limits){
        .connections = or_else(o->limits.connections, 1024),
        .connections_per_address = or_else(o->limits.connections_per_address, 256),
        .header_seconds = or_else(o->limits.header_seconds, 20),
        .body_seconds = or_else(o->limits.body_seconds, 30),
        .answer_seconds = or_else(o->limits.answer_seconds, 60),
        .long_threads = o->limits.long_threads,
        .long_waiting = o->limits.long_waiting,
    };
    s->routes = http_routes_of(a, o->tables, o->table_count);
    s->counts = http_counts_new(a, &s->routes);
    s->listener = o->listener;
    s->log_fd = o->log_fd;
    s->started_seconds = (int64_t)time(NULL);
    s->visit_count = (size_t)s->limits.connections + threads + SPARE_VISITS;
    s->visits = ARENA_ARRAY(a, visit, s->visit_count);
    for (size_t i = s->visit_count; i-- > 0;) {
        s->visits[i] = (visit){.server = s, .fd = -1, .next_free = s->free_visits};
        s->free_visits = &s->visits[i];
    }
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->room, NULL); /* used until the last connection has ended */
    return s;
}

static void server_free(http_server *s)
{
    pthread_cond_destroy(&s->room);
    pthread_mutex_destroy(&s->lock);
    arena_free(s->a);
}

http_server *http_server_start(const http_options *o, err *e)
{
    unsigned threads = or_else(o->threads, default_threads());
    http_server *s = server_new(o, threads);
    if (!watch_start(s, e)) {
        server_free(s);
        return NULL;
    }
    if (!long_start(s, e)) {
        watch_stop(s);
        server_free(s);
        return NULL;
    }
    /* A thread tells that a connection ended just before it counts it as ended, so the library may see one more of each. */
    struct MHD_OptionItem pool[] = {
        {threads > 1 ? MHD_OPTION_THREAD_POOL_SIZE : MHD_OPTION_END, (intptr_t)threads, NULL},
        {MHD_OPTION_END, 0, NULL},
    };
    s->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME, 0, NULL,
        NULL, on_request, s, MHD_OPTION_CONNECTION_LIMIT, s->limits.connections + threads,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, s->limits.connections_per_address, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)CONNECTION_BYTES, MHD_OPTION_NOTIFY_CONNECTION, on_connection, s, MHD_OPTION_NOTIFY_COMPLETED, on_end,
        s, MHD_OPTION_URI_LOG_CALLBACK, on_url, s, MHD_OPTION_UNESCAPE_CALLBACK, leave_encoded, NULL, MHD_OPTION_ARRAY,
        pool, MHD_OPTION_END);
    if (s->daemon == NULL) {
        long_stop(s);
        watch_stop(s);
        server_free(s);
        err_set(e, ERR_IO,
                "the server does not start with %u threads for %u connections; ask for less, or raise the limits of "
                "this system",
                threads, s->limits.connections);
        return NULL;
    }
    if (!admit_start(s, e)) {
        long_stop(s);
        MHD_stop_daemon(s->daemon);
        watch_stop(s);
        server_free(s);
        return NULL;
    }
    return s;
}

/* ------------------------------------------------------------------ stopping */

/* Connections on which nothing is going on get no more to read; what was sent already is still answered. */
static void close_idle(http_server *s)
{
    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < s->visit_count; i++) {
        if (s->visits[i].fd >= 0 && !atomic_load(&s->visits[i].busy)) {
            shutdown(s->visits[i].fd, SHUT_RD);
        }
    }
    pthread_mutex_unlock(&s->lock);
}

bool http_server_stop(http_server *s, unsigned seconds)
{
    static const struct timespec pause = {0, 10000000};
    int64_t until = clock_microseconds() + (int64_t)seconds * 1000000;
    atomic_store(&s->stopping, true);
    admit_stop(s);
    while (atomic_load(&s->connections) > 0 && clock_microseconds() < until) {
        close_idle(s);
        nanosleep(&pause, NULL);
    }
    bool all = atomic_load(&s->under_way) == 0;
    long_stop(s); /* no connection may be suspended when the library stops */
    MHD_stop_daemon(s->daemon);
    watch_stop(s);
    server_free(s);
    return all;
}
