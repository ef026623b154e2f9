/* Prices and pairs to begin with. */
#include "match/pairs_inside.h"

#include "base/banned.h"

void pairs_start(pairs_work *w)
{
    for (uint32_t v = 0; v < w->people; v++) {
        int64_t most = 0;
        for (uint64_t i = w->first[v]; i < w->first[v + 1]; i++) {
            int64_t half = pairs_weight2(w->arcs[i]) / 2;
            most = half > most ? half : most;
        }
        w->nodes[v].price = most;
    }
    for (uint32_t v = 0; v < w->people; v++) {
        if (w->mate[v] != PAIRS_NOBODY) {
            continue;
        }
        int64_t least = w->nodes[v].price;
        uint32_t with = PAIRS_NOBODY;
        for (uint64_t i = w->first[v]; i < w->first[v + 1]; i++) {
            uint32_t to = pairs_to(w->arcs[i]);
            int64_t slack = w->nodes[v].price + w->nodes[to].price - pairs_weight2(w->arcs[i]);
            if (slack < least || (slack == least && w->mate[to] == PAIRS_NOBODY)) {
                least = slack;
                with = to;
            }
        }
        w->nodes[v].price -= least;
        if (with != PAIRS_NOBODY && w->mate[with] == PAIRS_NOBODY) {
            w->mate[v] = with;
            w->mate[with] = v;
        }
    }
}
