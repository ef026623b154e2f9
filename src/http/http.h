/* HTTP: from a socket to a handler and back, around GNU libmicrohttpd, which no other room sees.
 *
 * Uses: base. Read first: this file; a door (web/, api/) needs nothing else. docs/serving.md tells how to run it.
 *
 * A door describes its routes in a table and gives it to http_server_start. Each request that fits a route, its limits
 * and its content type reaches the handler with everything decoded; every other request is refused here, in the words
 * of the door (http_refuse). The handler fills a response; headers, compression, the log and the counts follow here.
 *
 * INV-1  A handler sees no bad input: text is valid UTF-8 without NUL, percent-encoding is whole, the body is complete
 *        and within its limit, of a content type that the route names.
 * INV-2  What belongs to a request lives as long as the request, and is wiped when the answer was sent. A handler keeps
 *        nothing of it and works in the arena of the request only (or wipes what it takes elsewhere: arena_wipe).
 * INV-3  Every response has the security headers of http_security_headers; a route cannot leave one out.
 * INV-4  The log and the counts know method, route pattern, status, bytes and time; never a URL, query, header or body.
 * INV-5  Everything has a limit: bytes, fields, connections, and the time that each part of a request may take,
 *        however lively the client is.
 * INV-6  Tables are read only after http_server_start; handlers run on several threads at once.
 * INV-7  The most literal pattern wins, compared from the left: /a/new goes before /a/{id}, in whatever order and whatever the method.
 * INV-8  A route that takes long never keeps other routes waiting; when too many ask for it, who comes next hears so at once (HTTP_BUSY).
 */
#ifndef HTTP_HTTP_H
#define HTTP_HTTP_H

#include "base/err.h"

/* ------------------------------------------------------------------ limits */

enum {
    HTTP_URL_BYTES_MAX = 8 << 10,
    HTTP_HEADER_BYTES_MAX = 32 << 10,    /* request line and all headers */
    HTTP_BODY_BYTES_DEFAULT = 256 << 10, /* a route that says nothing else */
    HTTP_DISCARD_BYTES_MAX =
        64 << 20,                  /* of a body that is refused: read and thrown away, so that the client hears why */
    HTTP_FIELDS_MAX = 2000,        /* in the query, and again in the form */
    HTTP_SEGMENTS_MAX = 12,        /* of a pattern */
    HTTP_GZIP_BYTES_MIN = 1 << 10, /* smaller bodies are sent as they are */
};

typedef struct http_limits {
    unsigned connections;             /* in total; 0: 1,024 */
    unsigned connections_per_address; /* 0: 256; a proxy counts as one address */
    unsigned header_seconds;          /* from connecting, or from the previous answer, to the last header; 0: 20 */
    unsigned body_seconds;            /* from the last header to the end of the body; 0: 30 */
    unsigned answer_seconds;          /* for the client to take the answer; 0: 60 */
    unsigned long_threads; /* requests of routes that take long, at the same time; 0: half of the cores, 1 to 4 */
    unsigned long_waiting; /* … that wait for one of those to end; 0: four for each */
} http_limits;

/* ------------------------------------------------------------------ requests */

typedef struct http_field {
    str name, value;
    uint32_t next; /* 1 + index of the next field in the same bucket */
} http_field;

/* Fields in the order in which they were sent; a name may stand there twice. */
typedef struct http_fields {
    const http_field *items;
    size_t n;
    const uint32_t *buckets; /* 1 + index of the first field */
    size_t mask;
} http_fields;

/* The first value with this name; NULL when there is none. An empty value is a value. */
const str *http_get(const http_fields *f, str name);

/* All values with this name, in order, in arena a. */
str *http_get_all(arena *a, const http_fields *f, str name, size_t *count);

/* The value of a name that may be given once at most: empty when it is absent, ERR_INPUT with the name as field when it
 * is given twice. */
bool http_get_one(const http_fields *f, str name, str *value, err *e);

typedef struct http_server http_server;
typedef struct http_route http_route;

typedef struct http_request {
    arena *a;                /* INV-2 */
    str method;              /* "HEAD" comes to the handler of GET as "GET" */
    str path;                /* as sent, without the query */
    http_fields parameters;  /* of the path, by the names in the pattern */
    http_fields query, form; /* form: application/x-www-form-urlencoded */
    str body, body_type;     /* body_type: "application/json", in small letters, without parameters */
    str accept, accept_language, if_none_match;
    const http_route *route; /* NULL when the request is refused before its route is known */
    void *door;              /* of the table */
    http_server *server;
    bool is_head, takes_gzip;
} http_request;

/* Which offer suits best what an Accept or Accept-Language header asks (RFC 9110, 12.5): its index, the first one when
 * the header is empty, `count` when none suits. Offers are media types ("text/html") or languages ("nl"; "nl-NL" in the
 * header fits it). */
size_t http_best(str header, const str *offers, size_t count);

/* ------------------------------------------------------------------ responses */

typedef enum http_cache {
    HTTP_CACHE_NEVER,   /* no-store: pages and answers */
    HTTP_CACHE_CHECK,   /* no-cache: kept, but asked again each time; give an etag */
    HTTP_CACHE_FOREVER, /* immutable: assets whose name holds their hash */
} http_cache;

typedef struct http_header {
    const char *name;
    str value; /* ends with a NUL (str_copy, S) */
} http_header;

typedef struct http_response {
    int status;               /* 200 unless the handler says else; one of http_statuses */
    const char *content_type; /* "text/html; charset=utf-8" */
    buf body;                 /* in the arena of the request */
    str fixed, fixed_gzip;    /* instead of body: bytes that outlive the server; gzip empty when there is none */
    str etag;                 /* without quotes; empty for none. The answer is 304 when the client has it */
    http_cache cache;
    http_header *headers; /* more than the standing ones */
    size_t header_count, header_cap;
} http_response;

/* Adds a header to the answer; the value lives in the arena of the request, or longer. */
void http_add_header(const http_request *q, http_response *r, const char *name, str value);

/* Bytes that were prepared at build time and stay where they are: an asset whose name holds its hash. */
void http_answer_asset(http_response *r, const char *content_type, str bytes, str gzip, str hash);

extern const http_header http_security_headers[]; /* ends with a name of NULL */
extern const int http_statuses[];                 /* every status that is ever sent; ends with 0 */

/* ------------------------------------------------------------------ refusing */

typedef enum http_fault {
    HTTP_OK = 0,
    HTTP_NO_ROUTE,         /* 404 */
    HTTP_WRONG_METHOD,     /* 405, with Allow */
    HTTP_LONG_URL,         /* 414 */
    HTTP_LONG_HEADERS,     /* 431 */
    HTTP_LONG_BODY,        /* 413 */
    HTTP_WRONG_TYPE,       /* 415: a content type that the route does not name */
    HTTP_BAD_ENCODING,     /* 400: a percent sign without two hexadecimal digits, or a byte that may not stand there */
    HTTP_BAD_UTF8,         /* 400: text that is not UTF-8, or holds a NUL */
    HTTP_MANY_FIELDS,      /* 400 */
    HTTP_BAD_FRAMING,      /* 400: headers that leave it unclear where the request ends; the connection is closed */
    HTTP_NO_HOST,          /* 400 */
    HTTP_FROM_ELSEWHERE,   /* 403: a page of another site made a browser send this; never of GET */
    HTTP_UNKNOWN_TRANSFER, /* 501 */
    HTTP_BUSY,             /* 503, with Retry-After: too many requests wait for a route that takes long */
    HTTP_HANDLER_FAILED,   /* the handler returned false: status by kind of its err */
    HTTP_FAULTS
} http_fault;

typedef struct http_problem {
    http_fault fault;
    int status;
    str title;        /* of the status: "Not Found" */
    str detail;       /* one English sentence somebody can act on */
    const err *cause; /* of a handler that failed and whose fault it is not (status below 500); else NULL */
} http_problem;

/* Says in the manner of a door that a request is refused: fills content_type and body; status is set, Allow is added. */
typedef void (*http_refuse)(const http_request *q, const http_problem *p, http_response *r);

/* application/problem+json (RFC 9457): type, title, status, detail and, of a cause, field, line and column. */
void http_refuse_json(const http_request *q, const http_problem *p, http_response *r);

/* Status for an error of this kind: 400 USAGE and SYNTAX, 413 LIMIT, 422 INPUT, 500 the others. */
int http_status_of(err_kind kind);

/* ------------------------------------------------------------------ routes */

/* Fills r, or returns false with e; the request is then refused and what was in r forgotten. */
typedef bool (*http_handler)(const http_request *q, http_response *r, err *e);

struct http_route {
    const char *method;    /* "GET" (HEAD comes with it), "POST", "PUT", "PATCH", "DELETE" */
    const char *pattern;   /* "/api/v1/schemes/{scheme}": a parameter is a whole segment */
    size_t body_bytes_max; /* 0: HTTP_BODY_BYTES_DEFAULT */
    /* content types it reads, in small letters, ends with NULL; NULL: it takes no body */
    const char *const *body_types;
    /* more than some hundredths of a second: answered on threads of their own, a few at a time (INV-8) */
    bool takes_long;
    const char *summary, *help; /* for people: one line, and paragraphs; NULL for none */
    http_handler handle;
    const void *description; /* the door's own, for example the schemas for OpenAPI; never looked at here */
};

extern const char *const http_form_types[]; /* {"application/x-www-form-urlencoded", NULL} */
extern const char *const http_json_types[]; /* {"application/json", NULL} */

typedef struct http_table {
    const char *prefix; /* "/api/": requests below it that fit no route are refused by this door; "/" takes the rest */
    const http_route *routes;
    size_t count;
    http_refuse refuse; /* NULL: http_refuse_json */
    void *door;         /* what the handlers find in http_request.door; shared by threads */
} http_table;

/* GET /healthz: 200 "ok", or 503 while stopping. GET /metrics: the counts, in the text format of Prometheus. */
extern const http_route http_service_routes[];
extern const size_t http_service_route_count;

/* ------------------------------------------------------------------ the server */

typedef struct http_options {
    int listener;     /* from http_listen, or inherited; not closed here */
    unsigned threads; /* 0: one for each core, at most 8 */
    const http_table *tables;
    size_t table_count;
    http_limits limits;
    int log_fd; /* one line per request, in one write; −1: none */
} http_options;

/* A listening socket on a numeric address ("127.0.0.1", "::1", "0.0.0.0"). Port 0 takes a free one; *port_out is the port
 * that it became. The socket is closed on exec. */
bool http_listen(str address, int port, int *listener, int *port_out, err *e);

/* Starts the threads and returns; NULL with e when that fails. Tables must outlive the server. A table that cannot be right
 * (a pattern without '/', the same route twice, a status or method it does not know) is a bug (asserted). */
http_server *http_server_start(const http_options *o, err *e);

/* Refuses connections from now on, lets requests under way finish for at most this long, then closes what is left and
 * frees the server. True when nothing had to be cut off. */
bool http_server_stop(http_server *s, unsigned seconds);

#endif
