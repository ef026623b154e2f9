/* Rings and chains of a file, or of an invented neighbourhood: value, bound, gap, seconds of CPU and of the clock, megabytes; for bench_exchange.sh.
 *
 *   exchange_bench FILE rings chains threads seconds
 *   exchange_bench residents:arcs:seed rings chains threads seconds     residents in clusters, skills by Zipf's law, about so many arcs each, one in twenty asks nothing
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "base/rng.h"
#include "match/graph_file.h"

#include "base/banned.h"

enum { SKILLS = 60, BYTES_MAX = 1 << 30 };

typedef struct resident {
    float x, y;
    uint64_t can, needs;
    float urgency;
} resident;

typedef struct town {
    arena *a;
    uint32_t count, starts;
    double radius, side, accept;
    resident *people;
    uint32_t cells, *first, *of; /* people of each cell */
} town;

static double normal(rng *r)
{
    return sqrt(-2 * log(1 - rng_unit(r))) * cos(6.283185307179586 * rng_unit(r));
}

static uint64_t some_skills(rng *r, uint32_t count)
{
    uint64_t set = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = (uint32_t)(exp(rng_unit(r) * log(SKILLS + 1)) - 1); /* about Zipf */
        set |= UINT64_C(1) << (k < SKILLS ? k : SKILLS - 1);
    }
    return set;
}

static uint32_t cell_of(const town *t, double x, double y)
{
    double most = t->cells - 1, i = floor(x / t->radius) + 3, j = floor(y / t->radius) + 3;
    i = i < 0 ? 0 : i > most ? most : i;
    j = j < 0 ? 0 : j > most ? most : j;
    return (uint32_t)i * t->cells + (uint32_t)j;
}

static void settle(town *t, rng *r)
{
    uint32_t centres = t->count / 400 + 3;
    double *at = arena_array(t->a, 2 * centres, sizeof *at);
    for (uint32_t i = 0; i < 2 * centres; i++) {
        at[i] = rng_unit(r) * t->side;
    }
    t->people = arena_array(t->a, t->count, sizeof *t->people);
    t->first = ARENA_ARRAY(t->a, uint32_t, (size_t)t->cells * t->cells + 2);
    t->of = arena_array(t->a, t->count, sizeof *t->of);
    for (uint32_t v = 0; v < t->count; v++) {
        uint64_t c = rng_below(r, centres);
        resident *p = &t->people[v];
        *p = (resident){.x = (float)(at[2 * c] + 0.25 * normal(r)), .y = (float)(at[2 * c + 1] + 0.25 * normal(r))};
        p->can = some_skills(r, 1 + (uint32_t)rng_below(r, 3));
        p->needs = some_skills(r, 1 + (uint32_t)rng_below(r, 2));
        p->urgency = (float)rng_unit(r);
        t->first[cell_of(t, p->x, p->y) + 2]++;
    }
    for (uint32_t i = 0; i < t->cells * t->cells; i++) {
        t->first[i + 2] += t->first[i + 1];
    }
    for (uint32_t v = 0; v < t->count; v++) {
        t->of[t->first[cell_of(t, t->people[v].x, t->people[v].y) + 1]++] = v;
    }
}

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Whom v can help, with points, in one number each: to, points. */
static uint32_t helped_by(const town *t, uint32_t v, rng *r, uint64_t *list)
{
    const resident *p = &t->people[v];
    uint32_t at = cell_of(t, p->x, p->y), count = 0;
    for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
            int64_t cell = (int64_t)at + i * (int64_t)t->cells + j;
            if (cell < 0 || cell >= (int64_t)t->cells * t->cells) {
                continue;
            }
            for (uint32_t k = t->first[cell]; k < t->first[cell + 1]; k++) {
                uint32_t to = t->of[k];
                const resident *q = &t->people[to];
                double d = hypot(p->x - q->x, p->y - q->y);
                if (to != v && to < t->count - t->starts && d < t->radius && (p->can & q->needs) != 0 &&
                    rng_unit(r) < t->accept) {
                    double w = 1000 * (0.3 + 0.7 * q->urgency) * (1 - 0.5 * d / t->radius) * (0.5 + 0.5 * rng_unit(r));
                    list[count++] = (uint64_t)to << 32 | (uint32_t)(w + 1);
                }
            }
        }
    }
    qsort(list, count, sizeof *list, by_number);
    return count;
}

static void invent(arena *a, uint32_t count, double degree, uint64_t seed, exchange_graph *g)
{
    rng r = rng_from_seed(seed);
    town t = {.a = arena_new(), .count = count, .starts = count / 20, .side = sqrt(count / 1000.0), .accept = 0.7};
    uint64_t *first = ARENA_ARRAY(a, uint64_t, (size_t)count + 1);
    uint8_t *starts = ARENA_ARRAY(a, uint8_t, count);
    t.radius = sqrt(degree / 300.0);
    t.cells = (uint32_t)(t.side / t.radius) + 8;
    settle(&t, &r);
    uint64_t *list = arena_array(t.a, count, sizeof *list);
    rng again = r;
    for (uint32_t v = 0; v < count; v++) {
        first[v + 1] = first[v] + helped_by(&t, v, &again, list);
        starts[v] = v >= count - t.starts;
    }
    uint32_t *to = arena_array(a, first[count] + 1, sizeof *to);
    int32_t *weight = arena_array(a, first[count] + 1, sizeof *weight);
    for (uint32_t v = 0; v < count; v++) {
        uint32_t n = helped_by(&t, v, &r, list);
        for (uint32_t i = 0; i < n; i++) {
            to[first[v] + i] = (uint32_t)(list[i] >> 32);
            weight[first[v] + i] = (int32_t)(list[i] & 0xffffffff);
        }
    }
    arena_free(t.a);
    *g = (exchange_graph){.count = count, .first = first, .to = to, .weight = weight, .unit = 1, .starts = starts};
}

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
    unsigned residents, arcs, seed;
    double began = seconds(CLOCK_MONOTONIC);
    if (argc < 6) {
        fprintf(stderr, "usage: exchange_bench FILE|residents:arcs:seed rings chains threads seconds [verbose]\n");
        return 2;
    }
    exchange_how how = {.ring_max = (uint32_t)strtoul(argv[2], NULL, 10),
                        .chain_max = (uint32_t)strtoul(argv[3], NULL, 10),
                        .success = 1,
                        .threads = (uint32_t)strtoul(argv[4], NULL, 10),
                        .seconds = strtod(argv[5], NULL),
                        .progress = argc > 6 ? show : NULL,
                        .context = &began};
    if (sscanf(argv[1], "%u:%u:%u", &residents, &arcs, &seed) == 3) {
        invent(a, residents, arcs, seed, &g);
    } else if (!file_read(a, str_of(argv[1]), BYTES_MAX, &text, &e) ||
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
