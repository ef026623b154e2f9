/* Uncertainty draws of the social network for one household.
 *
 *   levers_bench MODEL DRAWS ID=STATE…    median of 5 rankings in milliseconds of CPU time of this thread; at least that state, or with nought that it is absent
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "cause/lever.h"

enum { RUNS = 5, QUARTERS = 4, HOUSEHOLDS = 128, CONSIDERED = 6, SEED = 2026 };

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static bool read_case(arena *a, int n, char **words, cause_model *m, cause_case *c, err *e)
{
    str text;
    int64_t draws = 0;
    TRY(file_read(a, str_of(words[0]), 1 << 22, &text, e) && cause_read_model(a, str_of(words[0]), text, m, e));
    cause_known *known = ARENA_ARRAY(a, cause_known, m->count);
    double *weights = ARENA_ARRAY(a, double, m->count);
    for (uint32_t i = 0; i < m->count; i++) {
        known[i] = (cause_known){.state = -1, .set = -1};
        weights[i] = m->subjects[i].kind == CAUSE_PROBLEM && !m->subjects[i].danger ? 0.25 : 0;
    }
    for (int i = 2; i < n; i++) {
        str word = str_of(words[i]);
        ptrdiff_t at = str_find(word, S("="));
        int64_t subject = at < 0 ? -1 : cause_model_find(m, str_cut(word, 0, (size_t)at)), state = 0;
        if (subject < 0 || !str_to_int(str_from(word, (size_t)at + 1), &state)) {
            return err_set(e, ERR_USAGE, "'" STR_FMT "' is no ID=STATE", STR_ARG(word));
        }
        double *likelihood = ARENA_ARRAY(a, double, m->subjects[subject].state_count);
        for (uint32_t s = 0; s < m->subjects[subject].state_count; s++) {
            likelihood[s] = state == 0 ? s == 0 : s >= (uint32_t)state;
        }
        known[subject].likelihood = likelihood;
        weights[subject] = state > 0 ? 1 : weights[subject];
    }
    if (!str_to_int(str_of(words[1]), &draws) || draws < 1 || draws > CAUSE_DRAWS_MAX) {
        return err_set(e, ERR_USAGE, "'%s' is no number of draws", words[1]);
    }
    *c = (cause_case){.model = m,
                      .known = known,
                      .weights = weights,
                      .has_children = true,
                      .quarters = QUARTERS,
                      .draws = (uint32_t)draws,
                      .households = HOUSEHOLDS,
                      .considered = CONSIDERED,
                      .seed = SEED};
    return true;
}

int main(int argc, char **argv)
{
    arena *a = arena_new();
    cause_model m;
    cause_case c;
    cause_ranking r;
    err e = {0};
    double times[RUNS];
    bool good = argc > 2 && read_case(a, argc - 1, argv + 1, &m, &c, &e);
    for (int i = 0; i < RUNS && good; i++) {
        arena *run = arena_new();
        double began = milliseconds();
        good = cause_rank(run, &c, &r, &e);
        times[i] = milliseconds() - began;
        arena_free(run);
    }
    if (good) {
        qsort(times, RUNS, sizeof *times, compare);
        printf("%.0f\n", times[RUNS / 2]);
    } else {
        fprintf(stderr, "levers_bench: %s\n", e.message);
    }
    arena_free(a);
    return !good;
}
