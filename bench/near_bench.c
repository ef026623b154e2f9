/* near_bench RESIDENTS|FILE SEED THREADS [SIDE]: an invented city, its index and all arcs; what each took and how many could be a pair. Of a file: how long reading it takes. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "match/city.h"
#include "match/near.h"

static double seconds(clockid_t which)
{
    struct timespec t;
    clock_gettime(which, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool has_arc(const exchange_graph *g, uint32_t from, uint32_t to)
{
    uint64_t low = g->first[from], high = g->first[from + 1];
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (g->to[middle] < to) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < g->first[from + 1] && g->to[low] == to;
}

/* Pairs, and people who could be in one (give and look for something) but are in none. */
static void count_pairs(const people *p, const exchange_graph *g)
{
    uint64_t pairs2 = 0;
    uint32_t without = 0, could = 0;
    for (uint32_t i = 0; i < g->count; i++) {
        uint64_t own = 0;
        for (uint64_t k = g->first[i]; k < g->first[i + 1]; k++) {
            own += has_arc(g, g->to[k], i);
        }
        bool both = p->list[i].offer_count > 0 && p->list[i].need_count > 0 && !p->list[i].stopped;
        pairs2 += own;
        could += both;
        without += both && own == 0;
    }
    printf("pairs %llu, without any pair %.1f %% of the %u who give and look for something\n",
           (unsigned long long)pairs2 / 2, 100.0 * without / (could > 0 ? could : 1), could);
}

static int time_reading(arena *a, const skills *s, str path)
{
    str text;
    people p;
    err e;
    double began = seconds(CLOCK_PROCESS_CPUTIME_ID);
    if (!file_read(a, path, PEOPLE_FILE_BYTES_MAX, &text, &e) ||
        !people_read(a, s, text, path, STR_NULL, STR_NULL, &p, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    printf("%u people read from %zu MB of CSV in %.2f s (CPU)\n", p.count, text.n >> 20,
           seconds(CLOCK_PROCESS_CPUTIME_ID) - began);
    return 0;
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str yaml;
    skills s;
    people p;
    err e;
    exchange_graph g;
    if (argc < 4) {
        fprintf(stderr, "near_bench RESIDENTS|FILE SEED THREADS [SIDE]\n");
        return 2;
    }
    city_how how = {.residents = (uint32_t)strtoul(argv[1], NULL, 10),
                    .seed = strtoull(argv[2], NULL, 10),
                    .day = date_from_ymd(2026, 7, 1),
                    .side = argc > 4 ? strtod(argv[4], NULL) : 0};
    if (!file_read(a, S("content/skills/skills.yaml"), SKILLS_FILE_BYTES_MAX, &yaml, &e) ||
        !skills_read(a, yaml, S("skills.yaml"), &s, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    if (file_exists(str_of(argv[1]))) {
        return time_reading(a, &s, str_of(argv[1]));
    }
    if (!city_make(a, &s, &how, &p, &e)) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    double began = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    size_t before = a->total_bytes;
    near *n = near_new(a, &p);
    double indexed = seconds(CLOCK_MONOTONIC);
    size_t index_bytes = a->total_bytes - before;
    if (!near_graph(a, n, (uint32_t)strtoul(argv[3], NULL, 10), 0, &g, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    double ended = seconds(CLOCK_MONOTONIC);
    cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("residents %u: index %.3f s (%zu MB), arcs %llu in %.2f s (CPU %.2f s), memory %ld MB\n", p.count,
           indexed - began, index_bytes >> 20, (unsigned long long)g.first[g.count], ended - indexed, cpu,
           use.ru_maxrss >> 10);
    count_pairs(&p, &g);
    arena_free(a);
    return 0;
}
