/* Events in order of time: a queue for numbers that never go down.
 *
 * Uses: base. Radix heap (Ahuja, Mehlhorn, Orlin, Tarjan 1990, doi:10.1145/77600.77615): an event is in the place of the highest bit in which its time differs from the last one taken, so each moves at
 * most 63 times, in practice two or three. Events at the same time come in an order that follows from the order of calls alone.
 */
#ifndef MATCH_PAIRS_QUEUE_H
#define MATCH_PAIRS_QUEUE_H

#include "base/arena.h"

#include <stdbool.h>

typedef struct pairs_event {
    int64_t time;
    uint32_t a, b; /* what happens: the caller's */
} pairs_event;

typedef struct pairs_bucket {
    pairs_event *list;
    size_t count, cap;
} pairs_bucket;

typedef struct pairs_queue {
    arena *a;
    int64_t last;    /* time of the last one taken, 0 to begin with */
    uint64_t in_use; /* bit i: bucket i has events; bucket 0 stands apart */
    pairs_bucket buckets[64];
} pairs_queue;

/* Time: at least that of the last one taken. */
static inline void pairs_put(pairs_queue *q, int64_t time, uint32_t a, uint32_t b)
{
    uint64_t differs = (uint64_t)(time ^ q->last);
    unsigned i = differs == 0 ? 0 : 64 - (unsigned)__builtin_clzll(differs);
    pairs_bucket *to = &q->buckets[i];
    q->in_use |= UINT64_C(1) << i;
    ARENA_PUSH(q->a, to->list, to->count, to->cap, ((pairs_event){time, a, b}));
}

/* Takes the first event into *out; false when there is none. */
bool pairs_take(pairs_queue *q, pairs_event *out);

void pairs_clear(pairs_queue *q); /* empty, and time is 0 */

#endif
