/* What the operator asks: is it alive, and how is it doing. */
#include "http/inside.h"

#include <sys/resource.h>

#include "base/version.h"

#include "base/banned.h"

static bool healthz(const http_request *q, http_response *r, err *e)
{
    (void)e;
    bool stopping = atomic_load(&q->server->stopping);
    r->status = stopping ? 503 : 200;
    r->content_type = "text/plain; charset=utf-8";
    buf_put(&r->body, stopping ? S("stopping\n") : S("ok\n"));
    return true;
}

static double cpu_seconds(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1e-6;
}

static void put_service(const http_server *s, buf *b)
{
    static const char *const phases[] = {[PHASE_HEADER] = "header", [PHASE_BODY] = "body", [PHASE_ANSWER] = "answer"};
    _Static_assert(sizeof phases / sizeof phases[0] == PHASES, "every phase has a name");
    buf_put(b, S("# HELP samenhang_http_connections Connections now.\n# TYPE samenhang_http_connections gauge\n"));
    buf_printf(b, "samenhang_http_connections %d\n", atomic_load(&s->connections));
    buf_put(b, S("# HELP samenhang_http_requests_under_way Requests now, this one included.\n"
                 "# TYPE samenhang_http_requests_under_way gauge\n"));
    buf_printf(b, "samenhang_http_requests_under_way %d\n", atomic_load(&s->under_way));
    buf_put(b, S("# HELP samenhang_http_cut_total Connections that took longer than they may, by what they were at.\n"
                 "# TYPE samenhang_http_cut_total counter\n"));
    for (int i = 0; i < PHASES; i++) {
        buf_printf(b, "samenhang_http_cut_total{at=\"%s\"} %llu\n", phases[i],
                   (unsigned long long)atomic_load(&s->cut[i]));
    }
    buf_put(b, S("# TYPE samenhang_build_info gauge\nsamenhang_build_info{version=\"" SAMENHANG_VERSION "\"} 1\n"
                 "# TYPE process_start_time_seconds gauge\n"));
    buf_printf(b, "process_start_time_seconds %lld\n# TYPE process_cpu_seconds_total counter\n",
               (long long)s->started_seconds);
    buf_printf(b, "process_cpu_seconds_total %.3f\n", cpu_seconds());
}

static bool metrics(const http_request *q, http_response *r, err *e)
{
    (void)e;
    r->content_type = "text/plain; version=0.0.4; charset=utf-8";
    http_counts_print(q->server->counts, &r->body);
    put_service(q->server, &r->body);
    return true;
}

const http_route http_service_routes[] = {
    {.method = "GET",
     .pattern = "/healthz",
     .summary = "Whether this server takes requests.",
     .help = "200 and 'ok', or 503 and 'stopping' while it finishes its last requests.",
     .handle = healthz},
    {.method = "GET",
     .pattern = "/metrics",
     .summary = "Counts and times, for Prometheus.",
     .help = "By route pattern and status; nothing about the content of requests.",
     .handle = metrics},
};
const size_t http_service_route_count = sizeof http_service_routes / sizeof http_service_routes[0];
