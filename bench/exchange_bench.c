/* Rings and chains of a graph: people, arcs, value, bound, gap, seconds of CPU and of the clock, megabytes; for bench_exchange.sh.
 *
 *   exchange_bench FILE rings chains threads seconds [verbose]
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { BYTES_MAX = 1 << 30 };

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void show(void *context, double value, double bound, const char *phase)
{
    const double *began = context;
    fprintf(stderr, "%8.2f %-10s %.3f %.3f %.4f%%\n", seconds(CLOCK_MONOTONIC) - *began, phase, value, bound,
            100 * (bound - value) / bound);
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str text;
    exchange_graph g;
    exchange_outcome o;
    err e = {0};
    double began = seconds(CLOCK_MONOTONIC);
    if (argc < 6) {
        fprintf(stderr, "usage: exchange_bench FILE rings chains threads seconds [verbose]\n");
        return 2;
    }
    exchange_how how = {.ring_max = (uint32_t)strtoul(argv[2], NULL, 10),
                        .chain_max = (uint32_t)strtoul(argv[3], NULL, 10),
                        .success = 1,
                        .threads = (uint32_t)strtoul(argv[4], NULL, 10),
                        .seconds = strtod(argv[5], NULL),
                        .progress = argc > 6 ? show : NULL,
                        .context = &began};
    if (!file_read(a, str_of(argv[1]), BYTES_MAX, &text, &e) ||
        !graph_read_exchange(a, text, str_of(argv[1]), STR_NULL, STR_NULL, &g, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    began = wall;
    if (!exchange_choose(a, &g, &how, &o, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    struct rusage use;
    wall = seconds(CLOCK_MONOTONIC) - wall;
    cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    getrusage(RUSAGE_SELF, &use);
    printf("%u %llu %.4f %.4f %.5f%% %s %.2f %.2f %ld\n", g.count, (unsigned long long)g.first[g.count], o.value,
           o.bound, o.bound > 0 ? 100 * (o.bound - o.value) / o.bound : 0, o.proven ? "proven" : "open", cpu, wall,
           use.ru_maxrss / 1024);
    arena_free(a);
    return 0;
}
