/* graph_read_exchange never crashes; what it reads keeps what exchange.h promises, small graphs are chosen from and the outcome is certified, and a file that it refuses has a sentence.
 * A line with one '#' divides the graph from the file of those who begin chains. */
#include "match/graph_file.h"

#include <assert.h>

enum { PEOPLE = 30, ARCS = 150, STEPS = 200000 }; /* of these rings and chains are chosen, with so many steps */

static void choose(arena *a, const exchange_graph *g, size_t size)
{
    exchange_outcome o;
    err e = {0};
    exchange_how how = {.ring_max = 1 + size % 4, .chain_max = size % 5, .success = 1, .threads = 1, .steps = STEPS};
    bool good = exchange_choose(a, g, &how, &o, &e) && exchange_certify(a, g, &how, &o, false, &e);
    assert(good);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    exchange_graph g = {0};
    err e = {0};
    str text = {(const char *)data, size}, starts = STR_NULL;
    ptrdiff_t at = str_find(text, S("\n#\n"));
    if (at >= 0) {
        starts = str_from(text, (size_t)at + 3);
        text = str_cut(text, 0, (size_t)at);
    }
    if (graph_read_exchange(a, text, S("fuzz.input"), starts, S("fuzz.ndds"), &g, &e)) {
        assert(g.first[0] == 0 && g.unit > 0);
        for (uint32_t v = 0; v < g.count; v++) {
            for (uint64_t i = g.first[v]; i < g.first[v + 1]; i++) {
                assert(g.to[i] < g.count && g.to[i] != v && g.weight[i] >= 0 && g.starts[g.to[i]] == 0);
                assert(i == g.first[v] || g.to[i] > g.to[i - 1]);
            }
        }
        if (g.count <= PEOPLE && g.first[g.count] <= ARCS) {
            choose(a, &g, size);
        }
    } else {
        assert(g.first == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}
