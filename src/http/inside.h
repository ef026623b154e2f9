/* What the files of http/ share with each other. Doors include http/http.h only.
 *
 * Uses: http. Read first: http.h. The way of a request: visit.c (called by the library) → request.c (headers, route) →
 * decode.c → handler → respond.c.
 */
#ifndef HTTP_INSIDE_H
#define HTTP_INSIDE_H

#include "http/http.h"

#include <pthread.h>
#include <stdatomic.h>

struct MHD_Connection;
struct MHD_Daemon;
struct MHD_Response;

/* ------------------------------------------------------------------ decode.c: pure, fuzzed */

/* Percent-decodes one piece; plus_is_space for queries and forms. The result is valid UTF-8 without NUL, or there is a
 * fault and *out is untouched. */
http_fault http_decode(arena *a, str raw, bool plus_is_space, str *out);

/* "a=1&b=2" as sent, percent-encoded. At most HTTP_FIELDS_MAX. */
http_fault http_decode_fields(arena *a, str raw, http_fields *out);

/* Indexes items by name, so that http_get takes constant time. */
http_fields http_fields_of(arena *a, http_field *items, size_t n);

/* True when no byte stands there that may not stand bare in a URL: control characters, space, DEL. */
bool http_url_is_clean(str url);

/* ------------------------------------------------------------------ routes.c */

typedef struct http_path {
    const http_route *route;
    const http_table *table;
    str segments[HTTP_SEGMENTS_MAX]; /* of a parameter: its name, without braces */
    size_t n;
    uint32_t literal; /* bit 31 − i is set when segment i is literal: the larger number is the more literal pattern */
} http_path;

typedef struct http_routes {
    http_path *paths; /* in the order of the tables; the index is the row of the counts */
    size_t n;
    const http_table *tables;
    size_t table_count;
} http_routes;

typedef struct http_found {
    const http_path *path; /* NULL: none */
    http_fields parameters;
    str allow; /* of HTTP_WRONG_METHOD: "GET, HEAD, POST" */
} http_found;

/* Asserts that the tables are right. */
http_routes http_routes_of(arena *a, const http_table *tables, size_t count);
http_fault http_find(arena *a, const http_routes *routes, str method, str path, http_found *out);

/* The table whose prefix of this path is the longest; NULL when none has it. */
const http_table *http_table_of(const http_routes *routes, str path);

/* ------------------------------------------------------------------ counts.c */

typedef struct http_counts http_counts;

/* All nought, in a; the routes must outlive it. */
http_counts *http_counts_new(arena *a, const http_routes *routes);

/* One answer: path NULL when no route was found. */
void http_count(http_counts *c, const http_path *path, int status, int64_t microseconds);

/* Adds the text for Prometheus to b; others may count meanwhile (each histogram is whole). */
void http_counts_print(const http_counts *c, buf *b);

/* ------------------------------------------------------------------ one connection */

typedef enum visit_phase { PHASE_HEADER, PHASE_BODY, PHASE_ANSWER, PHASES } visit_phase;

/* A connection and the request on it. It belongs to the thread of its connection; the fields marked so are also read
 * by the watch. */
typedef struct visit {
    http_server *server;
    struct visit *next_free;
    int fd;                       /* watch; −1: this visit is free */
    _Atomic(int64_t) deadline_ms; /* watch */
    _Atomic(int) phase;           /* watch */
    _Atomic(bool) busy;           /* watch: a request is under way */
    _Atomic(bool) was_cut;        /* set by the watch */

    arena *a; /* from the first byte of a request until its answer was made */
    http_request q;
    const http_path *path;
    http_fault fault;
    str url, allow;
    int64_t content_length; /* −1: not told */
    bool is_chunked, expects_continue, has_headers, must_close, answered;
    uint64_t body_bytes; /* arrived so far */
    buf body;
    struct MHD_Response *response;
    arena *sending; /* the bytes of the answer, until they were sent; NULL when they are fixed */

    http_response made; /* the answer, until it is handed to the library */
    int64_t began;      /* when the request was complete */
    bool is_aside;      /* put aside (long.c): `made` is there when the library comes back to it */
    struct visit *next_long;
    struct MHD_Connection *connection; /* … to go on with then */
} visit;

struct http_server {
    arena *a;
    struct MHD_Daemon *daemon;
    http_limits limits;
    http_routes routes;
    http_counts *counts;
    int listener, log_fd;
    int64_t started_seconds;

    visit *visits; /* as many as there may be connections, and some */
    size_t visit_count;
    visit *free_visits;
    pthread_mutex_t lock; /* free_visits, fd of each visit, is_over, admitted */
    pthread_cond_t over;
    bool is_over;
    pthread_t watch;
    unsigned admitted;   /* connections that were accepted and have not ended */
    pthread_cond_t room; /* one of them ended, or the server stops */
    pthread_t admit;

    pthread_mutex_t long_lock; /* long_first, long_waiting, long_over */
    pthread_cond_t long_work;
    visit *long_first; /* requests that were put aside, in order */
    unsigned long_waiting;
    bool long_over;
    pthread_t *long_threads;
    unsigned long_thread_count;

    _Atomic(bool) stopping;
    _Atomic(int) connections, under_way;
    _Atomic(uint64_t) cut[PHASES];
};

/* visit.c: what the library calls */
void visit_connection_changed(http_server *s, struct MHD_Connection *c, void **context, bool opened);
void *visit_begin(visit *v, struct MHD_Connection *c, const char *url);
bool visit_go_on(visit *v, struct MHD_Connection *c, const char *method, const char *version, const char *data,
                 size_t *n);
void visit_end(visit *v, struct MHD_Connection *c);
void visit_make(visit *v); /* the answer, or what is said instead; of one that was put aside on a thread of long.c */

/* request.c: headers and route; sets v->fault */
void visit_read_headers(visit *v, struct MHD_Connection *c, const char *method, const char *version);

/* respond.c: hands the answer to the library, counts and logs it. False when the library does not take it. `began`: when
 * the request was complete. */
bool visit_send(visit *v, struct MHD_Connection *c, http_response *r, int64_t began);

/* faults.c: what the door says of this fault */
void visit_refuse(visit *v, const err *cause, http_response *r);

/* log.c */
void http_log(const http_server *s, str method, const http_path *path, int status, size_t bytes, int64_t microseconds);

/* watch.c: cuts connections off that take too long (INV-5) */
bool watch_start(http_server *s, err *e);
void watch_stop(http_server *s);
void watch_phase(visit *v, visit_phase phase); /* starts the time of this phase */

/* admit.c: accepts connections, no more than the limit, and deals them out */
bool admit_start(http_server *s, err *e);
void admit_stop(http_server *s);   /* after `stopping` was set: nobody is let in any more */
void admit_forget(http_server *s); /* one ended */

/* long.c: requests that take long */
bool long_start(http_server *s, err *e);
void long_stop(
    http_server *s); /* finishes what is under way; who still waits hears HTTP_BUSY. Before the library stops */
bool long_put_aside(visit *v, struct MHD_Connection *c); /* false: too many wait */

int64_t clock_microseconds(void); /* monotonic */

#endif
