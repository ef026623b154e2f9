/* The proposal behind a page: one thread works it out for all who ask, and a page waits a moment for it and no longer. */
#include "desk/broker_inside.h"

#include <time.h>

#include "base/banned.h"

#define MOMENT_NS INT64_C(700000000) /* a neighbourhood of some hundreds has its proposal in it */
#define SECOND_NS INT64_C(1000000000)

static void *work(void *of)
{
    broker *b = of;
    err e = {0};
    pthread_mutex_lock(&b->lock);
    date day = b->working_on;
    pthread_mutex_unlock(&b->lock);
    bool good = broker_prepare(b, day, &e);
    pthread_mutex_lock(&b->lock);
    b->failed = !good;
    b->fault = e;
    b->is_working = false;
    pthread_cond_broadcast(&b->worked);
    pthread_mutex_unlock(&b->lock);
    return NULL;
}

/* The lock is held. */
static bool start(broker *b, date day, err *e)
{
    if (b->is_working) {
        return true;
    }
    if (b->has_worker) { /* it let go of the lock last: this does not wait */
        pthread_join(b->worker, NULL);
    }
    b->working_on = day;
    b->has_worker = b->is_working = pthread_create(&b->worker, NULL, work, b) == 0;
    return b->has_worker || err_set(e, ERR_IO, "there is no room for another thread; try again");
}

static struct timespec moment_from_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    int64_t ns = t.tv_nsec + MOMENT_NS;
    t.tv_sec += (time_t)(ns / SECOND_NS);
    t.tv_nsec = (long)(ns % SECOND_NS);
    return t;
}

bool broker_board_soon(broker *b, arena *a, int64_t now, text_language lang, helping_board *out, err *e)
{
    date day = broker_day(now);
    struct timespec until = moment_from_now();
    TRY(broker_settle(b, now, e));
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e);
    if (good && !broker_is_current(b, day)) {
        good = start(b, day, e);
        while (good && b->is_working && pthread_cond_timedwait(&b->worked, &b->lock, &until) == 0) {
        }
        if (good && b->failed && !b->is_working) {
            b->failed = false;
            *e = b->fault;
            good = false;
        }
        good = good && broker_catch_up(b, e);
    }
    if (good) {
        broker_tell_board(b, a, day, lang, out);
    }
    pthread_mutex_unlock(&b->lock);
    return good;
}

void broker_work_end(broker *b)
{
    if (b->has_worker) {
        pthread_join(b->worker, NULL);
    }
}
