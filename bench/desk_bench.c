/* Desk benchmark: what one household costs, warm: the desk is open, the household is read.
 *
 *   desk_bench overview  CONTENT FILE N   N overviews with everything that is told beside them: reasons, articles, terms, what is missing
 *   desk_bench outcomes  CONTENT FILE N   N times right and amount of every scheme for every person, nothing explained
 *   desk_bench read      CONTENT FILE N   N times reading the household file
 *   desk_bench questions CONTENT FILE N   N times what is still to be asked
 *
 * Times are CPU time of this thread, the median of N after a first one that is not counted.
 */
#include "base/file.h"
#include "desk/desk.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

typedef struct measured {
    const desk *d;
    const household *h;
    str yaml;
    date today;
} measured;

typedef bool (*measure)(const measured *m, arena *a, err *e);

static bool one_overview(const measured *m, arena *a, err *e)
{
    overview o;
    return desk_overview(m->d, a, m->h, m->today, TEXT_NL, &o, e);
}

static bool outcomes(const measured *m, arena *a, err *e)
{
    overview o;
    return desk_outcomes(m->d, a, m->h, m->today, &o, e);
}

static bool one_reading(const measured *m, arena *a, err *e)
{
    household h;
    return household_read(a, desk_facts(m->d), S("bench"), m->yaml, NULL, m->today, TEXT_NL, &h, e);
}

static bool all_questions(const measured *m, arena *a, err *e)
{
    overview_questions q;
    return desk_questions(m->d, a, m->h, m->today, TEXT_NL, &q, e);
}

static const struct {
    const char *name;
    measure run;
} measures[] = {
    {"overview", one_overview}, {"outcomes", outcomes}, {"read", one_reading}, {"questions", all_questions}};

static bool run(measure one, const measured *m, size_t rounds, const char *name, err *e)
{
    arena *a = arena_new(), *results = arena_new();
    double *seconds = ARENA_ARRAY(results, double, rounds);
    for (size_t i = 0; i <= rounds; i++) {
        double start = cpu_seconds();
        TRY(one(m, a, e));
        arena_reset(a);
        if (i > 0) {
            seconds[i - 1] = cpu_seconds() - start;
        }
    }
    qsort(seconds, rounds, sizeof *seconds, by_double);
    printf("%-10s %8.1f µs (median of %zu; fastest %.1f, 99%% below %.1f)\n", name, seconds[rounds / 2] * 1e6, rounds,
           seconds[0] * 1e6, seconds[rounds * 99 / 100] * 1e6);
    arena_free(a);
    arena_free(results);
    return true;
}

static bool bench(str name, str content, str file, size_t rounds, err *e)
{
    arena *a = arena_new();
    measured m = {.today = date_from_ymd(2026, 7, 1)};
    household h;
    desk *d = desk_open(content, e);
    TRY(d != NULL);
    m.d = d;
    TRY(file_read(a, file, HOUSEHOLD_BYTES_MAX, &m.yaml, e) &&
        household_read(a, desk_facts(d), file, m.yaml, NULL, m.today, TEXT_NL, &h, e));
    m.h = &h;
    bool found = false;
    for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++) {
        if (str_eq(name, str_of(measures[i].name))) {
            found = true;
            TRY(run(measures[i].run, &m, rounds, measures[i].name, e));
        }
    }
    desk_free(d);
    arena_free(a);
    return found || err_set(e, ERR_USAGE, "there is no measure '" STR_FMT "'", STR_ARG(name));
}

int main(int argc, char **argv)
{
    err e = {0};
    unsigned long rounds = argc == 5 ? strtoul(argv[4], NULL, 10) : 0;
    if (rounds == 0) {
        fprintf(stderr, "usage: desk_bench overview|outcomes|read|questions CONTENT FILE N\n");
        return 2;
    }
    if (!bench(str_of(argv[1]), str_of(argv[2]), str_of(argv[3]), rounds, &e)) {
        fprintf(stderr, "desk_bench: %s:%d: %s\n", e.file, e.line, e.message);
        return 1;
    }
    return 0;
}
