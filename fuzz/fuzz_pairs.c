/* graph_read_pairs never crashes; what it reads keeps what pairs.h promises, the choice is proven, and a file that it refuses has a sentence. */
#include "match/graph_file.h"

#include <assert.h>

enum { PEOPLE = 300, EDGES = 2000 }; /* of these the pairs are chosen */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    pairs_graph g = {0};
    err e = {0};
    if (graph_read_pairs(a, (str){(const char *)data, size}, S("fuzz.txt"), &g, &e)) {
        for (size_t i = 0; i < g.edge_count; i++) {
            const pairs_edge *x = &g.edges[i];
            assert(x->a < g.people && x->b < g.people && x->a != x->b && x->weight >= 1 &&
                   x->weight <= PAIRS_WEIGHT_MAX);
        }
        pairs_outcome o;
        if (g.people <= PEOPLE && g.edge_count <= EDGES) {
            bool good = pairs_choose(a, &g, &o, &e) && pairs_certify(a, &g, &o, &e);
            assert(good);
        }
    } else {
        assert(g.edges == NULL && e.kind != ERR_NONE && e.message[0] != '\0' && str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}
