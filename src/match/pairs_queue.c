#include "match/pairs_queue.h"

#include "base/banned.h"

bool pairs_take(pairs_queue *q, pairs_event *out)
{
    if (q->in_use == 0) {
        return false;
    }
    unsigned i = (unsigned)__builtin_ctzll(q->in_use);
    pairs_bucket *from = &q->buckets[i];
    if (i > 0) { /* its first becomes the last one taken, and the others move to lower places */
        int64_t least = from->list[0].time;
        for (size_t k = 1; k < from->count; k++) {
            least = from->list[k].time < least ? from->list[k].time : least;
        }
        q->last = least;
        for (size_t k = 0; k < from->count; k++) {
            pairs_put(q, from->list[k].time, from->list[k].a, from->list[k].b);
        }
        from->count = 0;
        q->in_use &= ~(UINT64_C(1) << i);
        from = &q->buckets[0];
    }
    *out = from->list[--from->count];
    if (from->count == 0) {
        q->in_use &= ~UINT64_C(1);
    }
    return true;
}

void pairs_clear(pairs_queue *q)
{
    for (uint64_t left = q->in_use; left != 0; left &= left - 1) {
        q->buckets[__builtin_ctzll(left)].count = 0;
    }
    q->in_use = 0;
    q->last = 0;
}
