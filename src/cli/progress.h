/* Progress: how far a command is with its files or other parts, on a terminal, once that takes more than a second; taken away before anything else is printed.
 *
 * Uses: base.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cli_progress {
    size_t done, total;
    const char *what; /* "files" */
    int64_t began;    /* ms */
    bool terminal, shown;
} cli_progress;

cli_progress cli_progress_begin(size_t total);
void cli_progress_show(cli_progress *p);
void cli_progress_hide(cli_progress *p);

#endif
