/* Threads that share blocks of work. */
#include "base/team.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "base/banned.h"

struct team {
    pthread_mutex_t lock;
    pthread_cond_t begun, ended;
    pthread_t threads[TEAM_THREADS_MAX];
    uint32_t count; /* beside the one that asks */
    team_work *work;
    void *of;
    uint32_t blocks, busy; /* busy: threads that came to this round and are not done */
    atomic_uint next;
    uint64_t round;
    bool open; /* blocks of this round may be left */
    bool over;
};

static void do_blocks(team *t)
{
    for (uint32_t block; (block = atomic_fetch_add(&t->next, 1)) < t->blocks;) {
        t->work(t->of, block);
    }
}

static void *serve(void *of)
{
    team *t = of;
    uint64_t seen = 0;
    pthread_mutex_lock(&t->lock);
    for (;;) {
        while (!t->over && (t->round == seen || !t->open)) {
            pthread_cond_wait(&t->begun, &t->lock);
        }
        if (t->over) {
            break;
        }
        seen = t->round;
        t->busy++;
        pthread_mutex_unlock(&t->lock);
        do_blocks(t);
        pthread_mutex_lock(&t->lock);
        if (--t->busy == 0) {
            pthread_cond_signal(&t->ended);
        }
    }
    pthread_mutex_unlock(&t->lock);
    return NULL;
}

static void end_team(void *of)
{
    team *t = of;
    pthread_mutex_lock(&t->lock);
    t->over = true;
    pthread_cond_broadcast(&t->begun);
    pthread_mutex_unlock(&t->lock);
    for (uint32_t i = 0; i < t->count; i++) {
        pthread_join(t->threads[i], NULL);
    }
    pthread_cond_destroy(&t->begun);
    pthread_cond_destroy(&t->ended);
    pthread_mutex_destroy(&t->lock);
}

team *team_new(arena *a, uint32_t threads)
{
    team *t = ARENA_NEW(a, team);
    pthread_mutex_init(&t->lock, NULL);
    pthread_cond_init(&t->begun, NULL);
    pthread_cond_init(&t->ended, NULL);
    arena_defer(a, end_team, t);
    /* a thread that cannot be had is done without */
    while (t->count + 1 < threads && t->count < TEAM_THREADS_MAX &&
           pthread_create(&t->threads[t->count], NULL, serve, t) == 0) {
        t->count++;
    }
    return t;
}

void team_run(team *t, team_work *work, void *of, uint32_t blocks)
{
    if (t->count == 0 || blocks < 2) {
        for (uint32_t block = 0; block < blocks; block++) {
            work(of, block);
        }
        return;
    }
    pthread_mutex_lock(&t->lock);
    t->work = work;
    t->of = of;
    t->blocks = blocks;
    t->open = true;
    atomic_store(&t->next, 0);
    t->round++;
    pthread_cond_broadcast(&t->begun);
    pthread_mutex_unlock(&t->lock);
    do_blocks(t);
    pthread_mutex_lock(&t->lock);
    t->open =
        false; /* who has not come yet need not: on a full machine they would be waited for longer than the work takes */
    while (t->busy > 0) {
        pthread_cond_wait(&t->ended, &t->lock);
    }
    pthread_mutex_unlock(&t->lock);
}
