/* Team: threads that share blocks of work.
 *
 * Uses: arena.
 *
 * INV-1  Which thread does a block changes nothing: a block writes only what is its own, so the outcome is the same with any number of threads.
 */
#ifndef BASE_TEAM_H
#define BASE_TEAM_H

#include "base/arena.h"

#include <stdint.h>

enum { TEAM_THREADS_MAX = 64 };

typedef struct team team;
typedef void team_work(void *of, uint32_t block);

team *team_new(arena *a, uint32_t threads); /* the one that asks is one of them; they end with the arena */

/* Each block once, by whoever comes first; all are done on return. Not from within a block of the same team. */
void team_run(team *t, team_work *work, void *of, uint32_t blocks);

#endif
