/* week_bench RESIDENTS SEED THREADS SECONDS [RING CHAIN [FAIRNESS]]: the proposal of a week for an invented city: what each part took, value, bound and gap; a repair; thin spots. Progress goes to standard error. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "match/city.h"
#include "match/thin.h"
#include "match/week.h"

enum { REPAIRS = 101, BETWEEN = 5 /* seconds */ };

static double seconds(clockid_t which)
{
    struct timespec t;
    clock_gettime(which, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void show(void *context, double value, double bound, const char *phase)
{
    static double shown;
    double *began = context, now = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    if (now - shown < BETWEEN) {
        return;
    }
    shown = now;
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    fprintf(stderr, "%7.1f s  CPU %7.1f s  memory %4ld MB  %-10s value %.0f  bound %.0f  gap %.3f %%\n", now - *began,
            cpu, use.ru_maxrss >> 10, phase, value, bound, bound > 0 ? 100 * (bound - value) / bound : 0);
}

static int by_number(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

/* Somebody of every so many groups drops out, each alone. */
static void repair(const near *n, const week_how *how, const week *k)
{
    double took[REPAIRS];
    int count = 0;
    int64_t lost = 0, left = 0;
    for (uint32_t i = 0; i < k->group_count && count < REPAIRS; i += k->group_count / REPAIRS + 1) {
        arena *a = arena_new();
        week after;
        err e;
        uint32_t out = k->groups[i].links[k->groups[i].link_count - 1].giver;
        double began = seconds(CLOCK_MONOTONIC);
        if (!week_repair(a, n, how, k, &out, 1, &after, &e)) {
            fprintf(stderr, "%s\n", err_text(a, &e).p);
            exit(1);
        }
        took[count++] = seconds(CLOCK_MONOTONIC) - began;
        lost += k->groups[i].link_count;
        left += (int64_t)k->helped - after.helped;
        arena_free(a);
    }
    if (count > 0) {
        qsort(took, (size_t)count, sizeof *took, by_number);
        printf("  repair of one who drops out: median %.1f ms, slowest of %d %.1f ms; %lld links broken, %lld people "
               "fewer are helped\n",
               1e3 * took[count / 2], count, 1e3 * took[count - 1], (long long)lost, (long long)left);
    }
}

static void count_thin(const near *n, uint32_t threads)
{
    arena *a = arena_new();
    size_t spots, alone, changes[THIN_CHANGES] = {0};
    double began = seconds(CLOCK_MONOTONIC), middle;
    thin_spots(a, n, threads, 1, &spots);
    middle = seconds(CLOCK_MONOTONIC);
    const thin_person *list = thin_people(a, n, threads, &alone);
    for (size_t i = 0; i < alone; i++) {
        changes[list[i].change]++;
    }
    printf("  thin: %zu spots in %.2f s; %zu people with nobody in %.2f s:", spots, middle - began, alone,
           seconds(CLOCK_MONOTONIC) - middle);
    for (int i = 0; i < THIN_CHANGES; i++) {
        printf(" %zu", changes[i]);
    }
    printf(" (none, further, daypart, language, group, offer, volunteer)\n");
    arena_free(a);
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    str yaml;
    skills s;
    people p;
    err e;
    week k;
    struct rusage use;
    if (argc < 5) {
        fprintf(stderr, "week_bench RESIDENTS SEED THREADS SECONDS [RING CHAIN [FAIRNESS]]\n");
        return 2;
    }
    city_how city = {.residents = (uint32_t)strtoul(argv[1], NULL, 10),
                     .seed = strtoull(argv[2], NULL, 10),
                     .day = date_from_ymd(2026, 7, 1)};
    double began;
    week_how how = {.ring_max = argc > 5 ? (uint32_t)strtoul(argv[5], NULL, 10) : 3,
                    .chain_max = argc > 6 ? (uint32_t)strtoul(argv[6], NULL, 10) : 3,
                    .fairness = argc > 7 ? strtod(argv[7], NULL) : 0,
                    .threads = (uint32_t)strtoul(argv[3], NULL, 10),
                    .seconds = strtod(argv[4], NULL),
                    .progress = show,
                    .context = &began};
    if (!file_read(a, S("content/skills/skills.yaml"), SKILLS_FILE_BYTES_MAX, &yaml, &e) ||
        !skills_read(a, yaml, S("skills.yaml"), &s, &e) || !city_make(a, &s, &city, &p, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    began = seconds(CLOCK_MONOTONIC);
    double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    near *n = near_new(a, &p);
    if (!week_propose(a, n, &how, &k, &e)) {
        fprintf(stderr, "%s\n", err_text(a, &e).p);
        return 1;
    }
    getrusage(RUSAGE_SELF, &use);
    printf("residents %u, arcs %llu: %.1f s (CPU %.1f s), memory %ld MB; value %.0f, bound %.0f, gap %.3f %%%s%s; "
           "pairs alone %.0f "
           "(+%.1f %%); helped %u, by pairs %u; hard %u, helped %u, before %u, price %.2f %%\n",
           p.count, (unsigned long long)k.arcs, seconds(CLOCK_MONOTONIC) - began,
           seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, use.ru_maxrss >> 10, k.value, k.bound,
           k.bound > 0 ? 100 * (k.bound - k.value) / k.bound : 0, k.proven ? ", proven" : "",
           k.cut ? ", cut by the clock" : "", k.pairs_value,
           k.pairs_value > 0 ? 100 * (k.value / k.pairs_value - 1) : 0, k.helped, k.pairs_helped, k.hard, k.hard_helped,
           k.hard_helped_before, 100 * k.fairness_cost);
    repair(n, &how, &k);
    count_thin(n, how.threads);
    arena_free(a);
    return 0;
}
