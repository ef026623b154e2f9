#include "cli/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

static int64_t milliseconds(void)
{
    struct timespec now = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

cli_progress cli_progress_begin(size_t total)
{
    return (cli_progress){
        .total = total, .what = "files", .began = milliseconds(), .terminal = isatty(STDERR_FILENO) == 1};
}

void cli_progress_hide(cli_progress *p)
{
    if (p->shown) {
        fputs("\r\033[K", stderr);
        p->shown = false;
    }
}

void cli_progress_show(cli_progress *p)
{
    if (p->terminal && milliseconds() - p->began > 1000) {
        fprintf(stderr, "\r\033[K%zu of %zu %s", p->done, p->total, p->what);
        p->shown = true;
    }
}
