/* suggest_bench RESIDENTS SEED NEWCOMERS: how long a newcomer in an invented city waits for suggestions: pairs alone; with rings of three; with chains; with prices; with rings of four as well,
 * and for how many the limit of looks cost the best of those. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "match/city.h"
#include "match/suggest.h"

static double microseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int compare(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

static void show(uint32_t done, uint32_t of)
{
    if (isatty(STDERR_FILENO) && (done % 100 == 0 || done == of)) {
        fprintf(stderr, done == of ? "\r\033[K" : "\r%u of %u newcomers", done, of);
    }
}

/* Value of the best, of each newcomer. */
static void measure(const char *what, const near *n, const person *newcomers, uint32_t count, const suggest_how *how,
                    double *best)
{
    arena *a = arena_new();
    double *took = ARENA_ARRAY(a, double, count);
    arena *scratch = arena_new();
    uint64_t found = 0, whole = 0, looks = 0;
    for (uint32_t i = 0; i < count; i++) {
        double began = microseconds();
        suggestions s = suggest_for(scratch, n, &newcomers[i], how);
        took[i] = microseconds() - began;
        best[i] = s.count > 0 ? s.list[0].after_prices : 0;
        found += s.count > 0;
        whole += s.whole;
        looks += s.looks;
        arena_reset(scratch);
        show(i + 1, count);
    }
    qsort(took, count, sizeof *took, compare);
    printf("%-30s p50 %7.3f ms  p90 %7.3f ms  p99 %7.3f ms  most %7.3f ms  looks %8llu  whole %5.1f %%  for %.1f %%\n",
           what, took[count / 2] / 1e3, took[count * 9 / 10] / 1e3, took[count * 99 / 100] / 1e3, took[count - 1] / 1e3,
           (unsigned long long)(looks / count), 100.0 * (double)whole / count, 100.0 * (double)found / count);
    arena_free(scratch);
    arena_free(a);
}

/* As large as those of a week: half of the best pair of everybody, as of two who share alike what they come to. */
static const double *invent_prices(arena *a, const near *n)
{
    const people *p = near_people(n);
    double *prices = ARENA_ARRAY(a, double, p->count);
    arena *scratch = arena_new();
    suggest_how how = {.ring_max = 2, .most = 1};
    for (uint32_t i = 0; i < p->count; i++) {
        suggestions s = suggest_for(scratch, n, &p->list[i], &how);
        prices[i] = s.count > 0 ? s.list[0].worth / 2 : 0;
        arena_reset(scratch);
    }
    arena_free(scratch);
    return prices;
}

static void compare_best(const double *best, const double *all, uint32_t count)
{
    uint32_t same = 0;
    double part = 0, of = 0;
    for (uint32_t i = 0; i < count; i++) {
        same += best[i] == all[i];
        part += best[i];
        of += all[i];
    }
    printf("rings of four within the limit: the best is the best of all for %.1f %%, and worth %.2f %% of it\n",
           100.0 * same / count, of > 0 ? 100 * part / of : 100);
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str yaml;
    skills s;
    people p, others;
    err e;
    if (argc < 4) {
        fprintf(stderr, "suggest_bench RESIDENTS SEED NEWCOMERS\n");
        return 2;
    }
    uint32_t count = (uint32_t)strtoul(argv[3], NULL, 10);
    city_how how = {.residents = (uint32_t)strtoul(argv[1], NULL, 10),
                    .seed = strtoull(argv[2], NULL, 10),
                    .day = date_from_ymd(2026, 7, 1)};
    if (!file_read(a, S("content/skills/skills.yaml"), SKILLS_FILE_BYTES_MAX, &yaml, &e) ||
        !skills_read(a, yaml, S("skills.yaml"), &s, &e) || !city_make(a, &s, &how, &p, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    how.seed++;
    if (!city_make(a, &s, &how, &others, &e)) {
        return 1;
    }
    person *newcomers = ARENA_ARRAY(a, person, count);
    for (uint32_t i = 0; i < count; i++) { /* who are as those of another such city, and live where one of this lives */
        newcomers[i] = others.list[i % others.count];
        newcomers[i].id = str_printf(a, "new%u", i);
        newcomers[i].x = p.list[(uint64_t)i * 7919 % p.count].x;
        newcomers[i].y = p.list[(uint64_t)i * 7919 % p.count].y;
        newcomers[i].prefer_count = newcomers[i].block_count = 0;
    }
    near *n = near_new(a, &p);
    double *best = ARENA_ARRAY(a, double, count), *all = ARENA_ARRAY(a, double, count);
    suggest_how pairs = {.ring_max = 2, .looks = SUGGEST_LOOKS, .most = 5}, threes = pairs, chains, priced, fours,
                whole;
    printf("%u residents, %u newcomers; of each their CPU time, looks on average, how many were looked at to the end, "
           "and for how many there is something\n",
           p.count, count);
    measure("pairs", n, newcomers, count, &pairs, best);
    threes.ring_max = 3;
    measure("and rings of three", n, newcomers, count, &threes, best);
    chains = threes;
    chains.chain_max = 3;
    measure("and chains", n, newcomers, count, &chains, best);
    priced = chains;
    priced.prices = invent_prices(a, n);
    measure("and chains, with prices", n, newcomers, count, &priced, best);
    fours = chains;
    fours.ring_max = 4;
    measure("and rings of four", n, newcomers, count, &fours, best);
    whole = fours;
    whole.looks = 0;
    measure("and rings of four, no limit", n, newcomers, count, &whole, all);
    compare_best(best, all, count);
    arena_free(a);
    return 0;
}
