/* What is to be looked at, the most promising first: a heap (Williams 1964, doi:10.1145/512274.512284). */
#include "match/suggest_inside.h"

#include "base/banned.h"

static bool comes_first(const suggest_step *x, const suggest_step *y)
{
    if (x->most != y->most) {
        return x->most > y->most;
    }
    if (x->giver != y->giver) {
        return x->giver < y->giver;
    }
    return x->need != y->need ? x->need < y->need : x->sought < y->sought;
}

static void sink(suggest_steps *h, size_t at)
{
    suggest_step s = h->list[at];
    for (size_t next = 2 * at + 1; next < h->count; next = 2 * at + 1) {
        next += next + 1 < h->count && comes_first(&h->list[next + 1], &h->list[next]);
        if (!comes_first(&h->list[next], &s)) {
            break;
        }
        h->list[at] = h->list[next];
        at = next;
    }
    h->list[at] = s;
}

void suggest_heap(suggest_steps *h)
{
    for (size_t i = h->count / 2; i > 0; i--) {
        sink(h, i - 1);
    }
}

suggest_step suggest_take(suggest_steps *h)
{
    suggest_step s = h->list[0];
    h->list[0] = h->list[--h->count];
    if (h->count > 0) {
        sink(h, 0);
    }
    return s;
}
