/* Time limits. The library knows only how long a connection is silent; a client that sends a byte now and then could hold one
 * for ever. So a thread of its own looks four times a second which connections are past their time, and shuts them.
 */
#include "http/inside.h"

#include <errno.h>
#include <sys/socket.h>
#include <time.h>

#include "base/banned.h"

enum { LOOK_MS = 250 };

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void watch_phase(visit *v, visit_phase phase)
{
    const http_limits *l = &v->server->limits;
    unsigned seconds[PHASES] = {
        [PHASE_HEADER] = l->header_seconds,
        [PHASE_BODY] = l->body_seconds,
        [PHASE_ANSWER] = l->answer_seconds,
    };
    atomic_store_explicit(&v->phase, (int)phase, memory_order_relaxed);
    atomic_store_explicit(&v->deadline_ms, now_ms() + (int64_t)seconds[phase] * 1000, memory_order_relaxed);
}

/* The library may overlook a client that goes away right after half a request (the end arrived together with the last
 * bytes). Shutting what has ended already makes it look again; an answer under way is not touched by it. */
static void close_if_left(const visit *v)
{
    char byte;
    if (atomic_load(&v->phase) != PHASE_ANSWER && recv(v->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
        shutdown(v->fd, SHUT_RD);
    }
}

static void cut(visit *v)
{
    atomic_fetch_add(&v->server->cut[atomic_load(&v->phase)], 1);
    atomic_store(&v->was_cut, true);
    atomic_store(&v->deadline_ms, INT64_MAX);
    shutdown(v->fd, SHUT_RDWR); /* the library sees the end, and closes it */
}

/* With the lock held. */
static void look_at_all(http_server *s, int64_t now)
{
    for (size_t i = 0; i < s->visit_count; i++) {
        visit *v = &s->visits[i];
        if (v->fd >= 0 && atomic_load_explicit(&v->deadline_ms, memory_order_relaxed) < now) {
            cut(v);
        } else if (v->fd >= 0) {
            close_if_left(v);
        }
    }
}

static void *look(void *server)
{
    http_server *s = server;
    pthread_mutex_lock(&s->lock);
    while (!s->is_over) {
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += LOOK_MS * 1000000;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
        pthread_cond_timedwait(&s->over, &s->lock, &until);
        look_at_all(s, now_ms());
    }
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

bool watch_start(http_server *s, err *e)
{
    pthread_condattr_t clock;
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&s->over, &clock);
    pthread_condattr_destroy(&clock);
    int failed = pthread_create(&s->watch, NULL, look, s);
    if (failed != 0) {
        pthread_cond_destroy(&s->over);
        return err_set(e, ERR_IO, "the server cannot start a thread (%s); raise the limit on processes",
                       strerror(failed));
    }
    return true;
}

void watch_stop(http_server *s)
{
    pthread_mutex_lock(&s->lock);
    s->is_over = true;
    pthread_cond_signal(&s->over);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->watch, NULL);
    pthread_cond_destroy(&s->over);
}
