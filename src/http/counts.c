/* Counts of answers and how long they took, by route pattern and status, in the text format of Prometheus. */
#include "http/inside.h"

#include <assert.h>
#include <stdatomic.h>

#include "base/banned.h"

/* Upper bounds of the histogram in microseconds; the last bucket has none. */
static const int64_t bounds[] = {250,   500,    1000,   2500,   5000,    10000,  25000,
                                 50000, 100000, 250000, 500000, 1000000, 2500000};
enum { BOUNDS = sizeof bounds / sizeof bounds[0] };

const int http_statuses[] = {200, 201, 202, 204, 301, 302, 303, 304, 307, 308, 400, 403, 404, 405, 406,
                             408, 409, 410, 413, 414, 415, 422, 429, 431, 499, 500, 501, 503, 0};
enum { STATUSES = sizeof http_statuses / sizeof http_statuses[0] - 1 };

/* The buckets are made cumulative when printed. How many there are in all is their sum and not a count of its own: that would now and then be
 * less than a bucket, as others go on counting while one prints. */
typedef struct cell {
    _Atomic(uint64_t) microseconds;
    _Atomic(uint64_t) buckets[BOUNDS + 1];
} cell;

struct http_counts {
    const http_routes *routes;
    cell *cells; /* one row of STATUSES for each path, and a last one for requests without a route */
};

http_counts *http_counts_new(arena *a, const http_routes *routes)
{
    http_counts *c = ARENA_NEW(a, http_counts);
    c->routes = routes;
    c->cells = ARENA_ARRAY(a, cell, (routes->n + 1) * STATUSES);
    return c;
}

static size_t column_of(int status)
{
    size_t i = 0;
    while (i < STATUSES && http_statuses[i] != status) {
        i++;
    }
    assert(i < STATUSES);
    return i;
}

static void add(_Atomic(uint64_t) *to, uint64_t n)
{
    atomic_fetch_add_explicit(to, n, memory_order_relaxed);
}

void http_count(http_counts *c, const http_path *path, int status, int64_t microseconds)
{
    size_t row = path == NULL ? c->routes->n : (size_t)(path - c->routes->paths);
    cell *x = &c->cells[row * STATUSES + column_of(status)];
    size_t bucket = 0;
    while (bucket < BOUNDS && microseconds > bounds[bucket]) {
        bucket++;
    }
    add(&x->microseconds, microseconds > 0 ? (uint64_t)microseconds : 0);
    add(&x->buckets[bucket], 1);
}

/* ------------------------------------------------------------------ printing */

static void put_seconds(buf *b, uint64_t microseconds)
{
    buf_printf(b, "%llu.%06llu", (unsigned long long)(microseconds / 1000000),
               (unsigned long long)(microseconds % 1000000));
}

static uint64_t count_of(const cell *x)
{
    uint64_t n = 0;
    for (size_t i = 0; i <= BOUNDS; i++) {
        n += x->buckets[i];
    }
    return n;
}

typedef struct cell_at {
    const cell *x;
    const char *method, *pattern;
    int status;
} cell_at;

static void put_labels(buf *b, const char *metric, const cell_at *at)
{
    buf_printf(b, "%s{method=\"%s\",route=\"%s\",status=\"%d\"", metric, at->method, at->pattern, at->status);
}

static void put_total(buf *b, const cell_at *at)
{
    put_labels(b, "samenhang_http_requests_total", at);
    buf_printf(b, "} %llu\n", (unsigned long long)count_of(at->x));
}

static void put_histogram(buf *b, const cell_at *at)
{
    uint64_t below = 0;
    for (size_t i = 0; i < BOUNDS; i++) {
        below += at->x->buckets[i];
        put_labels(b, "samenhang_http_request_duration_seconds_bucket", at);
        buf_put(b, S(",le=\""));
        put_seconds(b, (uint64_t)bounds[i]);
        buf_printf(b, "\"} %llu\n", (unsigned long long)below);
    }
    uint64_t count = below + at->x->buckets[BOUNDS];
    put_labels(b, "samenhang_http_request_duration_seconds_bucket", at);
    buf_printf(b, ",le=\"+Inf\"} %llu\n", (unsigned long long)count);
    put_labels(b, "samenhang_http_request_duration_seconds_sum", at);
    buf_put(b, S("} "));
    put_seconds(b, at->x->microseconds);
    buf_char(b, '\n');
    put_labels(b, "samenhang_http_request_duration_seconds_count", at);
    buf_printf(b, "} %llu\n", (unsigned long long)count);
}

static void put_cells(const http_counts *c, buf *b, void (*put)(buf *, const cell_at *))
{
    for (size_t row = 0; row <= c->routes->n; row++) {
        const http_route *route = row < c->routes->n ? c->routes->paths[row].route : NULL;
        for (size_t i = 0; i < STATUSES; i++) {
            const cell *x = &c->cells[row * STATUSES + i];
            cell_at at = {x, route == NULL ? "-" : route->method, route == NULL ? "-" : route->pattern,
                          http_statuses[i]};
            if (count_of(x) > 0) {
                put(b, &at);
            }
        }
    }
}

void http_counts_print(const http_counts *c, buf *b)
{
    buf_put(b, S("# HELP samenhang_http_requests_total Answers given; HEAD is counted with GET.\n"
                 "# TYPE samenhang_http_requests_total counter\n"));
    put_cells(c, b, put_total);
    buf_put(b, S("# HELP samenhang_http_request_duration_seconds From a complete request to a complete answer.\n"
                 "# TYPE samenhang_http_request_duration_seconds histogram\n"));
    put_cells(c, b, put_histogram);
}
