/* The best plan of one household, and proof of it.
 *
 *   plan_bench ACTIONS GOALS BEARS HOUSEHOLDS    median and most milliseconds of CPU time of one plan, median steps of the search, and how many were not proven
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/rng.h"
#include "plan/plan.h"

enum { PERIODS = 4, STEPS = 200000, MOST = 1000 };

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

static uint32_t between(rng *r, int64_t low, int64_t high)
{
    return (uint32_t)rng_between(r, low, high);
}

/* As a household of the demo municipality: each help takes one problem away in some of a hundred households, and with it a few others more rarely. */
static plan_case household_of(arena *a, rng *r, uint32_t count, uint32_t goals, uint32_t bears)
{
    plan_action *actions = ARENA_ARRAY(a, plan_action, count);
    double *weights = ARENA_ARRAY(a, double, goals);
    for (uint32_t g = 0; g < goals; g++) {
        weights[g] = rng_below(r, 3) == 0 ? 1 : 0.25;
    }
    for (uint32_t i = 0; i < count; i++) {
        plan_relief *reliefs = ARENA_ARRAY(a, plan_relief, goals);
        uint32_t *after = ARENA_ARRAY(a, uint32_t, 1), first = (uint32_t)rng_below(r, goals);
        actions[i] = (plan_action){.reliefs = reliefs,
                                   .after = after,
                                   .earliest = rng_below(r, 3) == 0,
                                   .works_after = between(r, 0, 2),
                                   .lasts = between(r, 1, 4),
                                   .burden = between(r, 0, 3),
                                   .cost = rng_between(r, 0, 500000)};
        for (uint32_t g = 0; g < goals; g++) {
            double share = g == first ? 0.1 + 0.5 * rng_unit(r) : rng_below(r, 4) == 0 ? 0.1 * rng_unit(r) : 0;
            if (share > 0) {
                reliefs[actions[i].relief_count++] = (plan_relief){g, share};
            }
        }
        if (i > 0 && rng_below(r, 10) == 0) {
            after[actions[i].after_count++] = (uint32_t)rng_below(r, i);
        }
    }
    return (plan_case){.actions = actions,
                       .count = count,
                       .weights = weights,
                       .goal_count = goals,
                       .periods = PERIODS,
                       .bears = bears,
                       .most = -1,
                       .best = 1,
                       .unlike = 1,
                       .steps = STEPS};
}

int main(int argc, char **argv)
{
    static double times[MOST], steps[MOST];
    int households = argc == 5 ? atoi(argv[4]) : 0, unproven = 0;
    if (households < 1 || households > MOST) {
        fprintf(stderr, "plan_bench ACTIONS GOALS BEARS HOUSEHOLDS: 1 to %d households\n", MOST);
        return 1;
    }
    for (int i = 0; i < households; i++) {
        arena *a = arena_new();
        rng r = rng_from_seed((uint64_t)i + 1);
        plan_case c = household_of(a, &r, (uint32_t)atoi(argv[1]), (uint32_t)atoi(argv[2]), (uint32_t)atoi(argv[3]));
        const plan *found;
        uint32_t count;
        err e = {0};
        double began = milliseconds();
        if (!plan_choose(a, &c, &found, &count, &e)) {
            fprintf(stderr, "%s\n", e.message);
            return 1;
        }
        times[i] = milliseconds() - began;
        steps[i] = (double)found->steps_taken;
        unproven += found->bound > found->relief + 1e-6;
        arena_free(a);
    }
    qsort(times, (size_t)households, sizeof *times, compare);
    qsort(steps, (size_t)households, sizeof *steps, compare);
    printf("%.2f %.2f %.0f %d\n", times[households / 2], times[households - 1], steps[households / 2], unproven);
    return 0;
}
