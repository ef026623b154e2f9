/* Requests that take long to answer (http_route.takes_long). A thread of the pool serves many connections, so one that computes for a second would keep
 * all of them waiting. Such a request is put aside: its connection is suspended, a few threads of their own answer one after another, and then its
 * connection goes on. Who comes when too many wait hears so at once (HTTP_BUSY).
 *
 * A request belongs to one thread at a time: the one of its connection until it is put aside, then one of these, then that of its connection again.
 */
#include "http/inside.h"

#include <assert.h>
#include <microhttpd.h>
#include <unistd.h>

#include "base/banned.h"

enum { STACK_BYTES_WIPED = 256 << 10 };

/* ------------------------------------------------------------------ the threads */

static visit *next_of(http_server *s)
{
    visit *v = s->long_first;
    if (v != NULL) {
        s->long_first = v->next_long;
        s->long_waiting--;
    }
    return v;
}

/* What a handler left on the stack below us. */
static __attribute__((noinline)) void wipe_stack(void)
{
    char area[STACK_BYTES_WIPED];
    explicit_bzero(area, sizeof area);
}

static __attribute__((noinline)) void work_on(visit *v, bool stopping)
{
    v->fault = stopping ? HTTP_BUSY : v->fault;
    visit_make(v);
}

static void *work(void *server)
{
    http_server *s = server;
    pthread_mutex_lock(&s->long_lock);
    for (;;) {
        visit *v = next_of(s);
        if (v == NULL && s->long_over) {
            break;
        }
        if (v == NULL) {
            pthread_cond_wait(&s->long_work, &s->long_lock);
            continue;
        }
        bool stopping = s->long_over; /* there is no time left: those that still wait hear so */
        pthread_mutex_unlock(&s->long_lock);
        work_on(v, stopping);
        wipe_stack();
        MHD_resume_connection(v->connection); /* from here on it is its connection's again */
        pthread_mutex_lock(&s->long_lock);
    }
    pthread_mutex_unlock(&s->long_lock);
    return NULL;
}

/* ------------------------------------------------------------------ putting aside */

bool long_put_aside(visit *v, struct MHD_Connection *c)
{
    http_server *s = v->server;
    pthread_mutex_lock(&s->long_lock);
    bool room = s->long_waiting < s->limits.long_waiting && !s->long_over;
    if (room) {
        v->connection = c;
        v->is_aside = true;
        v->next_long = NULL;
        watch_phase(v, PHASE_ANSWER);
        MHD_suspend_connection(c); /* before anybody can take it up */
        visit **last = &s->long_first;
        while (*last != NULL) {
            last = &(*last)->next_long;
        }
        *last = v;
        s->long_waiting++;
        pthread_cond_signal(&s->long_work);
    }
    pthread_mutex_unlock(&s->long_lock);
    return room;
}

/* ------------------------------------------------------------------ starting and stopping */

/* Half of the cores: the others go on serving. */
static unsigned default_threads(void)
{
    enum { MOST = 4 };
    long half = sysconf(_SC_NPROCESSORS_ONLN) / 2;
    return half < 1 ? 1 : half > MOST ? MOST : (unsigned)half;
}

bool long_start(http_server *s, err *e)
{
    enum { WAITING_FOR_EACH = 4 };
    unsigned threads = s->limits.long_threads > 0 ? s->limits.long_threads : default_threads();
    s->limits.long_waiting = s->limits.long_waiting > 0 ? s->limits.long_waiting : WAITING_FOR_EACH * threads;
    s->long_threads = ARENA_ARRAY(s->a, pthread_t, threads);
    pthread_mutex_init(&s->long_lock, NULL);
    pthread_cond_init(&s->long_work, NULL);
    for (unsigned i = 0; i < threads; i++) {
        int failed = pthread_create(&s->long_threads[i], NULL, work, s);
        if (failed != 0) {
            long_stop(s);
            return err_set(e, ERR_IO, "the server cannot start a thread (%s); raise the limit on processes",
                           strerror(failed));
        }
        s->long_thread_count++;
    }
    return true;
}

void long_stop(http_server *s)
{
    pthread_mutex_lock(&s->long_lock);
    s->long_over = true;
    pthread_cond_broadcast(&s->long_work);
    pthread_mutex_unlock(&s->long_lock);
    for (unsigned i = 0; i < s->long_thread_count; i++) {
        pthread_join(s->long_threads[i], NULL);
    }
    pthread_cond_destroy(&s->long_work);
    pthread_mutex_destroy(&s->long_lock);
}
