/* Best pairs of a file: pairs_bench FILE prints milliseconds of CPU time of reading, of the choice and of checking its proof, what the pairs weigh, how many people and pairs that could be there are, and how
 * many odd sets have a price. Ends with 1 when the proof is refused. */
#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "base/file.h"
#include "match/graph_file.h"

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str text;
    err e = {0};
    pairs_graph g;
    pairs_outcome o;
    if (argc != 2) {
        fprintf(stderr, "pairs_bench FILE\n");
        return 1;
    }
    double began = milliseconds();
    bool good =
        file_read(a, str_of(argv[1]), GRAPH_BYTES_MAX, &text, &e) && graph_read_pairs(a, text, str_of(argv[1]), &g, &e);
    double has_read = milliseconds();
    good = good && pairs_choose(a, &g, &o, &e);
    double chose = milliseconds();
    good = good && pairs_certify(a, &g, &o, &e);
    double checked = milliseconds();
    if (good) {
        printf("%.1f %.1f %.1f %" PRId64 " %" PRIu32 " %zu %" PRIu32 "\n", has_read - began, chose - has_read,
               checked - chose, o.value, g.people, g.edge_count, o.set_count);
    } else {
        fprintf(stderr, STR_FMT "\n", STR_ARG(err_text(a, &e)));
    }
    arena_free(a);
    return good ? 0 : 1;
}
