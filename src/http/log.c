/* One line per answer: time, method, route pattern, status, bytes, microseconds (INV-4). */
#include "http/inside.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

int64_t clock_microseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* A method is the client's own text: only those that everybody knows are told. */
static const char *method_name(str method)
{
    static const char *const known[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (str_eq(method, str_of(known[i]))) {
            return known[i];
        }
    }
    return "-";
}

void http_log(const http_server *s, str method, const http_path *path, int status, size_t bytes, int64_t microseconds)
{
    if (s->log_fd < 0) {
        return;
    }
    char line[512];
    struct timespec now;
    struct tm t;
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &t);
    int n = snprintf(line, sizeof line, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ %s %.400s %d %zu %lld\n", t.tm_year + 1900,
                     t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, (int)(now.tv_nsec / 1000000),
                     method_name(method), path == NULL ? "-" : path->route->pattern, status, bytes,
                     (long long)microseconds);
    size_t length = n < 0 ? 0 : (size_t)n < sizeof line ? (size_t)n : sizeof line - 1;
    ssize_t written = write(s->log_fd, line, length);
    (void)written; /* there is nobody to tell */
}
