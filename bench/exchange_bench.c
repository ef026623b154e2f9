/* Rings and chains of one file: value, bound and CPU seconds; for bench_exchange.sh. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "match/graph_file.h"

static void show(void *context, double value, double bound, const char *phase)
{
    fprintf(stderr, "%8.2f %-10s %.3f %.3f %.6f%%\n", (double)clock() / CLOCKS_PER_SEC, phase, value, bound,
            100 * (bound - value) / bound);
    (void)context;
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str text, starts = STR_NULL;
    exchange_graph g;
    exchange_outcome o;
    err e = {0};
    exchange_how how = {.ring_max = (uint32_t)strtoul(argv[2], NULL, 10),
                        .chain_max = (uint32_t)strtoul(argv[3], NULL, 10),
                        .success = 1,
                        .threads = 1,
                        .progress = show};
    how.threads = argc > 4 ? (uint32_t)strtoul(argv[4], NULL, 10) : 1;
    how.seconds = argc > 5 ? strtod(argv[5], NULL) : 0;
    if (argc > 6)
        file_read(a, str_of(argv[6]), 1u << 30, &starts, &e);
    if (!file_read(a, str_of(argv[1]), 1u << 30, &text, &e) ||
        !graph_read_exchange(a, text, str_of(argv[1]), starts, S("starts"), &g, &e) ||
        !exchange_choose(a, &g, &how, &o, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    printf("value %.6f bound %.6f proven %d cpu %.2f columns %llu groups %u steps %llu\n", o.value, o.bound, o.proven,
           (double)clock() / CLOCKS_PER_SEC, (unsigned long long)o.columns, o.group_count, (unsigned long long)o.steps);
    arena_free(a);
    return 0;
}
