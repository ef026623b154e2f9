/* The cheapest minimal set for a hidden list of blocking sets.
 *
 *   minimal_bench RULES SETS FROM TO block|release ones|layers    of RUNS random lists: the median and the slowest in milliseconds of CPU time
 *                                                                 of this thread, the median of the questions, and how often it was proven
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/minimal.h"
#include "base/rng.h"

enum { RUNS = 25, SETS_MAX = 400, LARGEST = 16, LAYERS = 5, QUESTIONS = 20000, SEED = 2026 };

/* Sets of rules that block; turned: without these rules nothing blocks. */
typedef struct hidden {
    uint32_t rules, sets, size[SETS_MAX], rule[SETS_MAX][LARGEST];
    bool turned;
} hidden;

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static bool ask(void *context, const bool *in)
{
    const hidden *h = context;
    for (uint32_t s = 0; s < h->sets; s++) {
        uint32_t i = 0;
        while (i < h->size[s] && in[h->rule[s][i]] != h->turned) {
            i++;
        }
        if (i == h->size[s]) {
            return !h->turned;
        }
    }
    return h->turned;
}

static void hide(hidden *h, rng *r, uint32_t from, uint32_t to)
{
    for (uint32_t s = 0; s < h->sets; s++) {
        h->size[s] = from + (uint32_t)rng_below(r, to - from + 1);
        for (uint32_t i = 0; i < h->size[s]; i++) {
            h->rule[s][i] = (uint32_t)rng_below(r, h->rules);
        }
    }
}

static bool number(const char *word, int64_t low, int64_t high, uint32_t *n)
{
    int64_t v = 0;
    bool good = str_to_int(str_of(word), &v) && v >= low && v <= high;
    *n = (uint32_t)v;
    return good;
}

int main(int argc, char **argv)
{
    static hidden h;
    static uint64_t cost[MINIMAL_THINGS_MAX];
    static uint8_t layer[MINIMAL_THINGS_MAX];
    uint32_t from = 0, to = 0, proven = 0;
    double times[RUNS], questions[RUNS];
    if (argc != 7 || !number(argv[1], 1, MINIMAL_THINGS_MAX, &h.rules) || !number(argv[2], 1, SETS_MAX, &h.sets) ||
        !number(argv[3], 1, LARGEST, &from) || !number(argv[4], from, LARGEST, &to)) {
        fprintf(stderr, "usage: minimal_bench RULES SETS FROM TO block|release ones|layers\n");
        return 2;
    }
    h.turned = strcmp(argv[5], "release") == 0;
    for (int i = 0; i < RUNS; i++) {
        rng r = rng_from_seed(SEED + (uint64_t)i);
        hide(&h, &r, from, to);
        for (uint32_t k = 0; k < h.rules; k++) {
            layer[k] = (uint8_t)rng_below(&r, LAYERS);
        }
        arena *a = arena_new();
        err e;
        bool layers = strcmp(argv[6], "layers") == 0;
        minimal_case c = {.count = h.rules, .ask = ask, .context = &h, .questions = QUESTIONS};
        c.cost = layers ? cost : NULL;
        double began = milliseconds();
        minimal *m = layers && !minimal_layers(layer, h.rules, cost, &e) ? NULL : minimal_begin(a, &c, &e);
        if (m == NULL) {
            fprintf(stderr, "minimal_bench: %s\n", e.message);
            return 1;
        }
        const uint32_t *set;
        uint32_t n;
        proven += minimal_next(m, &set, &n) == MINIMAL_FOUND;
        times[i] = milliseconds() - began;
        questions[i] = (double)minimal_questions(m);
        arena_free(a);
    }
    qsort(times, RUNS, sizeof *times, compare);
    qsort(questions, RUNS, sizeof *questions, compare);
    printf("%8.2f %8.2f %9.0f %6u/%d\n", times[RUNS / 2], times[RUNS - 1], questions[RUNS / 2], proven, RUNS);
    return 0;
}
