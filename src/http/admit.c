/* Letting connections in. One thread accepts them all and deals them out to the others in turn. Were each thread to accept
 * for itself, one would soon have twice as many as another, and those who came to it would wait twice as long.
 */
#include "http/inside.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <microhttpd.h>
#include <poll.h>
#include <sys/socket.h>
#include <time.h>

#include "base/banned.h"

/* Waits until one more may come in; who comes too many is kept waiting by the system. False when the server stops. */
static bool wait_for_room(http_server *s)
{
    pthread_mutex_lock(&s->lock);
    while (!atomic_load(&s->stopping) && s->admitted >= s->limits.connections) {
        pthread_cond_wait(&s->room, &s->lock);
    }
    pthread_mutex_unlock(&s->lock);
    return !atomic_load(&s->stopping);
}

static void count_one(http_server *s)
{
    pthread_mutex_lock(&s->lock);
    s->admitted++;
    pthread_mutex_unlock(&s->lock);
}

void admit_forget(http_server *s)
{
    pthread_mutex_lock(&s->lock);
    assert(s->admitted > 0);
    s->admitted--;
    pthread_cond_signal(&s->room);
    pthread_mutex_unlock(&s->lock);
}

static void admit(http_server *s)
{
    static const struct timespec pause = {0, 10000000};
    union {
        struct sockaddr any;
        struct sockaddr_storage all;
    } from;
    socklen_t n = sizeof from;
    int fd = accept(s->listener, &from.any, &n); /* the library makes it non-blocking */
    if (fd < 0) {
        bool short_of_something = errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
        if (short_of_something) {
            nanosleep(&pause, NULL);
        }
        return;
    }
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    count_one(s);
    if (MHD_add_connection(s->daemon, fd, &from.any, n) != MHD_YES) { /* it closed fd: too many from that address */
        admit_forget(s);
    }
}

static void *let_in(void *server)
{
    http_server *s = server;
    while (wait_for_room(s)) {
        struct pollfd p = {.fd = s->listener, .events = POLLIN};
        if (poll(&p, 1, -1) > 0 && !atomic_load(&s->stopping)) {
            admit(s);
        }
    }
    return NULL;
}

bool admit_start(http_server *s, err *e)
{
    int failed = pthread_create(&s->admit, NULL, let_in, s);
    if (failed != 0) {
        return err_set(e, ERR_IO, "the server cannot start a thread (%s); raise the limit on processes",
                       strerror(failed));
    }
    return true;
}

void admit_stop(http_server *s)
{
    shutdown(s->listener, SHUT_RDWR); /* connecting is refused from here on, also where a parent holds the socket too */
    pthread_mutex_lock(&s->lock);
    pthread_cond_signal(&s->room);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->admit, NULL);
}
