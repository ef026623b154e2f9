/* A parent process that keeps one worker running.
 *
 * Uses: base. Read first: this file.
 *
 * INV-1  A worker that died by a signal (a bug, or the system out of memory) is started again, after a pause that doubles
 *        from 0.1 to 10 seconds and starts over when a worker held out for 30. One that ended by itself is not: its exit
 *        code is the answer.
 * INV-2  SIGTERM or SIGINT to the parent ends both: the worker gets SIGTERM and `stop_seconds`, then SIGKILL. When the
 *        parent itself is killed, the worker gets SIGTERM.
 * INV-3  The parent has one thread, and does nothing but this.
 */
#ifndef CLI_SUPERVISE_H
#define CLI_SUPERVISE_H

#include "base/err.h"

typedef struct supervised {
    /* In the worker, which ends with what it returns; SIGTERM and SIGINT are blocked: sigwait them. `again`: one before it died. */
    int (*work)(void *arg, bool again);
    void *arg;
    unsigned stop_seconds; /* for the worker to end after SIGTERM */
} supervised;

/* Returns when the worker has ended for good, with its exit code (0 after a stop between two workers, 1 when it had to be killed). False, with
 * ERR_IO, when none could be started. SIGPIPE is ignored from then on, in the worker too. */
bool supervise(const supervised *s, int *exit_code, err *e);

#endif
