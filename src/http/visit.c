/* One request after another on a connection, as the library tells of them. */
#include "http/inside.h"

#include <assert.h>
#include <microhttpd.h>
#include <string.h>

#include "base/banned.h"

enum {
    ARENA_KEPT_BYTES_MAX = 4 << 20, /* of a thread's; a larger one is given back after the request */
    URL_BYTES_KEPT = 256,           /* of a URL that is too long: to see whose it is */
    STACK_BYTES_WIPED = 64 << 10,
};

/* ------------------------------------------------------------------ memory */

/* Each thread has one arena, for the request that it is reading and answering: in the processor's cache, as one of each connection is not.
 * A request whose body comes in pieces holds on to it, and then the thread makes another one. */
static pthread_key_t spare;
static pthread_once_t spare_once = PTHREAD_ONCE_INIT;

static void arena_gone(void *a)
{
    arena_free(a);
}

static void make_spare(void)
{
    int bad = pthread_key_create(&spare, arena_gone);
    assert(bad == 0);
}

static arena *take_arena(void)
{
    pthread_once(&spare_once, make_spare);
    arena *a = pthread_getspecific(spare);
    return a != NULL && pthread_setspecific(spare, NULL) == 0 ? a : arena_new();
}

static void give_arena_back(visit *v)
{
    arena *a = v->a;
    v->a = NULL;
    v->q = (http_request){0};
    if (a != NULL) {
        arena_wipe(a);
        bool keep = a->total_bytes <= ARENA_KEPT_BYTES_MAX && pthread_getspecific(spare) == NULL;
        if (!keep || pthread_setspecific(spare, a) != 0) {
            arena_free(a);
        }
    }
}

/* ------------------------------------------------------------------ connections */

void visit_connection_changed(http_server *s, struct MHD_Connection *c, void **context, bool opened)
{
    pthread_mutex_lock(&s->lock);
    visit *v = opened ? s->free_visits : *context;
    if (v != NULL && opened) {
        s->free_visits = v->next_free;
        v->fd = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
        atomic_store(&v->was_cut, false);
        atomic_store(&v->busy, false);
        watch_phase(v, PHASE_HEADER);
    } else if (v != NULL) {
        v->fd = -1; /* before the library closes it: the watch never touches a descriptor that became another's */
        v->next_free = s->free_visits;
        s->free_visits = v;
    }
    pthread_mutex_unlock(&s->lock);
    *context = opened ? v : NULL;
    atomic_fetch_add(&s->connections, opened ? 1 : -1);
    if (!opened) {
        admit_forget(s);
    }
}

/* ------------------------------------------------------------------ beginning */

void *visit_begin(visit *v, struct MHD_Connection *c, const char *url)
{
    (void)c;
    atomic_store(&v->busy, true);
    atomic_fetch_add(&v->server->under_way, 1);
    v->a = take_arena();
    v->q = (http_request){.a = v->a, .server = v->server, .path = S("/"), .method = S("-"), .body = S("")};
    v->path = NULL;
    v->fault = HTTP_OK;
    v->allow = S("");
    v->has_headers = v->must_close = v->answered = false;
    v->is_aside = false;
    v->body_bytes = 0;
    v->body = buf_in(v->a);
    v->response = NULL;
    str whole = str_of(url);
    if (whole.n > HTTP_URL_BYTES_MAX) {
        v->fault = HTTP_LONG_URL;
        whole = str_cut(whole, 0, URL_BYTES_KEPT);
    }
    v->url = str_copy(v->a, whole);
    char *query = strchr(url, '?');
    if (query != NULL) {
        query[1] =
            '\0'; /* it is read here: the library has no need to take it apart as well, and no room for so many fields */
    }
    return v;
}

/* ------------------------------------------------------------------ the body */

/* Keeps what arrived, or throws it away when the request is refused already. False when that takes too much. */
static bool take_body(visit *v, str piece)
{
    v->body_bytes += piece.n;
    if (v->fault != HTTP_OK) {
        return v->body_bytes <= HTTP_DISCARD_BYTES_MAX;
    }
    assert(v->path != NULL); /* whose route is not known is refused */
    const http_route *route = v->path->route;
    size_t most = route->body_bytes_max > 0 ? route->body_bytes_max : HTTP_BODY_BYTES_DEFAULT;
    if (v->body_bytes > most) {
        v->fault = HTTP_LONG_BODY;
        return true;
    }
    if (v->body.cap == 0 && v->content_length > 0) { /* all of it at once: growing would leave copies behind */
        v->body.cap = (size_t)v->content_length + 1;
        v->body.p = arena_array(v->a, v->body.cap, 1);
    }
    buf_put(&v->body, piece);
    return true;
}

static http_fault read_body(visit *v)
{
    v->q.body = buf_str(&v->body);
    if (!str_utf8_valid(v->q.body)) {
        return HTTP_BAD_UTF8;
    }
    if (str_eq(v->q.body_type, str_of(http_form_types[0]))) {
        return http_decode_fields(v->a, v->q.body, &v->q.form);
    }
    return HTTP_OK;
}

/* ------------------------------------------------------------------ answering */

void visit_make(visit *v)
{
    http_response *r = &v->made;
    err e = {0};
    *r = (http_response){.status = 200, .body = buf_in(v->a)};
    if (v->fault != HTTP_OK) {
        visit_refuse(v, NULL, r);
    } else if (!v->path->route->handle(&v->q, r, &e)) {
        v->fault = HTTP_HANDLER_FAILED;
        visit_refuse(v, &e, r);
    }
}

static __attribute__((noinline)) bool answer(visit *v, struct MHD_Connection *c)
{
    if (v->answered) {
        return false; /* the library asks again, because it takes no answer any more: it is stopping */
    }
    if (v->is_aside) { /* it was made on another thread */
        v->is_aside = false;
        return visit_send(v, c, &v->made, v->began);
    }
    v->began = clock_microseconds();
    if (v->fault == HTTP_OK) {
        v->fault = read_body(v);
    }
    if (v->fault == HTTP_OK && v->path->route->takes_long) {
        if (long_put_aside(v, c)) {
            return true;
        }
        v->fault = HTTP_BUSY;
    }
    visit_make(v);
    return visit_send(v, c, &v->made, v->began);
}

/* What the handler left on the stack below us. */
static __attribute__((noinline)) void wipe_stack(void)
{
    char area[STACK_BYTES_WIPED];
    explicit_bzero(area, sizeof area);
}

/* Answers, and leaves nothing of what was read on the stack or in the arena (INV-2): what is still to be sent is a copy. */
static bool answer_and_wipe(visit *v, struct MHD_Connection *c)
{
    bool good = answer(v, c);
    if (v->q.body.n > 0 || v->q.query.n > 0 || v->q.parameters.n > 0) {
        wipe_stack();
    }
    if (v->answered) {
        give_arena_back(v);
    }
    return good;
}

bool visit_go_on(visit *v, struct MHD_Connection *c, const char *method, const char *version, const char *data,
                 size_t *n)
{
    if (!v->has_headers) {
        v->has_headers = true;
        visit_read_headers(v, c, method, version);
        bool has_body = v->is_chunked || v->content_length > 0;
        watch_phase(v, has_body ? PHASE_BODY : PHASE_ANSWER);
        /* An answer before the body ends the connection. It is given where the client waits for it, or would send too
         * much; else the body is let in and thrown away, because many clients do not listen before they have spoken. */
        bool now = v->expects_continue || v->content_length > HTTP_DISCARD_BYTES_MAX;
        return v->must_close || (v->fault != HTTP_OK && has_body && now) ? answer_and_wipe(v, c) : true;
    }
    if (*n > 0) {
        bool good = take_body(v, (str){data, *n});
        *n = 0;
        return good;
    }
    return answer_and_wipe(v, c);
}

/* ------------------------------------------------------------------ the end */

static enum MHD_Result wipe_header(void *nothing, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)nothing;
    (void)kind;
    (void)name;
    if (value != NULL) {
        explicit_bzero((char *)(uintptr_t)value,
                       strlen(value)); /* our own copy, in the response that nobody uses any more */
    }
    return MHD_YES;
}

/* A request that ended without an answer of ours: cut off by the watch, left by the client, or refused by the library. */
static int status_without_answer(const visit *v, struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(c, MHD_CONNECTION_INFO_HTTP_STATUS);
    if (info != NULL) {
        return info->http_status == 413 || info->http_status == 431 ? (int)info->http_status : 400;
    }
    if (v->fault == HTTP_LONG_BODY) {
        return 413;
    }
    return atomic_load(&v->was_cut) ? 408 : 499;
}

void visit_end(visit *v, struct MHD_Connection *c)
{
    if (!v->answered) {
        int status = status_without_answer(v, c);
        http_count(v->server->counts, v->path, status, 0);
        http_log(v->server, v->q.method, v->path, status, 0, 0);
    }
    if (v->response != NULL) {
        MHD_get_response_headers(v->response, wipe_header, NULL);
        MHD_destroy_response(v->response);
        v->response = NULL;
    }
    if (v->sending != NULL) {
        arena_wipe(v->sending);
        arena_free(v->sending);
        v->sending = NULL;
    }
    give_arena_back(v);
    watch_phase(v, PHASE_HEADER);
    atomic_store(&v->busy, false);
    atomic_fetch_sub(&v->server->under_way, 1);
}
