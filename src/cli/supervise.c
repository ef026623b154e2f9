#include "cli/supervise.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

enum { PAUSE_MS_MIN = 100, PAUSE_MS_MAX = 10000, HELD_OUT_SECONDS = 30 };

static int64_t now_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec;
}

static void signals_of(sigset_t *set, bool with_child)
{
    sigemptyset(set);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGINT);
    if (with_child) {
        sigaddset(set, SIGCHLD);
    }
}

/* Waits for one of the set, at most so many milliseconds (−1: for ever); 0 when the time is over. */
static int wait_signal(const sigset_t *set, int64_t ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    int got;
    do {
        got = ms < 0 ? sigwaitinfo(set, NULL) : sigtimedwait(set, NULL, &t);
    } while (got < 0 && errno == EINTR);
    return got < 0 ? 0 : got;
}

/* ------------------------------------------------------------------ the worker */

static _Noreturn void be_worker(const supervised *s, pid_t parent, bool again)
{
    sigset_t set;
    signals_of(&set, true);
    sigdelset(&set, SIGTERM);
    sigdelset(&set, SIGINT);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) { /* it died before it could tell */
        exit(1);
    }
    exit(s->work(s->arg, again));
}

static bool start(const supervised *s, bool again, pid_t *worker, err *e)
{
    pid_t parent = getpid();
    fflush(NULL);
    pid_t pid = fork();
    if (pid < 0) {
        return err_set(e, ERR_IO, "no process can be started (%s); raise the limit on processes", strerror(errno));
    }
    if (pid == 0) {
        be_worker(s, parent, again);
    }
    *worker = pid;
    return true;
}

/* Ends the worker within its time, and waits for it. */
static int stop(const supervised *s, pid_t worker)
{
    sigset_t child;
    int status = 0;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    kill(worker, SIGTERM);
    int64_t until = now_seconds() + s->stop_seconds;
    while (waitpid(worker, &status, WNOHANG) == 0) {
        if (now_seconds() > until) {
            kill(worker, SIGKILL);
            waitpid(worker, &status, 0);
            break;
        }
        wait_signal(&child, 200);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

/* ------------------------------------------------------------------ the parent */

/* Until the worker has ended or somebody says stop. True when all is over, with the exit code. */
static bool watch(const supervised *s, pid_t worker, const sigset_t *set, int *status, int *exit_code)
{
    for (;;) {
        int got = wait_signal(set, -1);
        if (got == SIGTERM || got == SIGINT) {
            *exit_code = stop(s, worker);
            return true;
        }
        if (waitpid(worker, status, WNOHANG) == worker) {
            *exit_code = WIFEXITED(*status) ? WEXITSTATUS(*status) : 1;
            return WIFEXITED(*status);
        }
    }
}

bool supervise(const supervised *s, int *exit_code, err *e)
{
    sigset_t set, quits;
    int64_t pause_ms = PAUSE_MS_MIN;
    signals_of(&set, true);
    signals_of(&quits, false);
    signal(SIGCHLD, SIG_DFL); /* whoever started us may ignore it, and then nobody would hear that a worker died */
    signal(SIGPIPE, SIG_IGN); /* nor is it a reason to stop that nobody reads standard error any more */
    sigprocmask(SIG_BLOCK, &set, NULL);
    for (bool again = false;; again = true) {
        pid_t worker = 0;
        int status = 0;
        int64_t began = now_seconds();
        TRY(start(s, again, &worker, e));
        if (watch(s, worker, &set, &status, exit_code)) {
            return true;
        }
        pause_ms = now_seconds() - began >= HELD_OUT_SECONDS ? PAUSE_MS_MIN : pause_ms;
        fprintf(stderr, "samenhang: the worker was ended by signal %d; starting it again in %lld ms\n",
                WTERMSIG(status), (long long)pause_ms);
        if (wait_signal(&quits, pause_ms) > 0) {
            *exit_code = 0;
            return true;
        }
        pause_ms = pause_ms * 2 < PAUSE_MS_MAX ? pause_ms * 2 : PAUSE_MS_MAX;
    }
}
