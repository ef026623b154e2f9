/* Random small networks and what may be known of them, for the tests of this room.
 *
 * Uses: inside.h, base/rng.h. For tests only.
 */
#ifndef CAUSE_CAUSE_TESTING_H
#define CAUSE_CAUSE_TESTING_H

#include "base/rng.h"
#include "cause/inside.h"

enum { TESTING_VARIABLES_MAX = 9, TESTING_STATES_MAX = 4, TESTING_PARENTS_MAX = 4 };

static inline bool testing_chance(rng *r, int percent)
{
    return rng_below(r, 100) < (uint64_t)percent;
}

/* A row that sums to one as nearly as doubles can, or as three decimals can; each number is nought one time in five,
 * but not all. */
static inline void testing_row(rng *r, double *row, uint32_t n, bool is_rounded)
{
    uint32_t sure = (uint32_t)rng_below(r, n);
    double sum = 0;
    for (uint32_t s = 0; s < n; s++) {
        row[s] = s != sure && testing_chance(r, 20) ? 0 : rng_unit(r) + 1e-3;
        sum += row[s];
    }
    for (uint32_t s = 0; s < n; s++) {
        row[s] /= sum;
        row[s] = is_rounded && row[s] > 0.001 ? (double)(int)(row[s] * 1000 + 0.5) / 1000 : row[s];
    }
}

static inline void testing_table(arena *a, rng *r, cause_variable *all, cause_variable *v)
{
    v->table_size = (size_t)cause_table_numbers(v->state_count, all, v->parents, v->parent_count);
    double *table = ARENA_ARRAY(a, double, v->table_size);
    bool is_rounded = testing_chance(r, 15);
    for (size_t k = 0; k < v->table_size; k += v->state_count) {
        testing_row(r, table + k, v->state_count, is_rounded);
    }
    v->table = table;
}

static inline void testing_shuffle(rng *r, uint32_t *list, uint32_t n)
{
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = (uint32_t)rng_below(r, i), kept = list[i - 1];
        list[i - 1] = list[k];
        list[k] = kept;
    }
}

/* Two to nine variables of one to four states, with up to four parents; their numbers say nothing of who comes
 * first. */
static inline cause_net testing_net(arena *a, rng *r)
{
    uint32_t count = (uint32_t)rng_between(r, 2, TESTING_VARIABLES_MAX);
    cause_variable *v = ARENA_ARRAY(a, cause_variable, count);
    cause_place *places = ARENA_ARRAY(a, cause_place, count);
    uint32_t *rank = ARENA_ARRAY(a, uint32_t, count);
    for (uint32_t i = 0; i < count; i++) {
        rank[i] = i;
        v[i].name = str_printf(a, "v%u", i);
        v[i].state_count = testing_chance(r, 8) ? 1 : (uint32_t)rng_between(r, 2, TESTING_STATES_MAX);
        str *states = ARENA_ARRAY(a, str, v[i].state_count);
        for (uint32_t s = 0; s < v[i].state_count; s++) {
            states[s] = str_printf(a, "s%u", s);
        }
        v[i].states = states;
    }
    testing_shuffle(r, rank, count);
    for (uint32_t k = 0; k < count; k++) {
        uint32_t *parents = ARENA_ARRAY(a, uint32_t, count), most = k < TESTING_PARENTS_MAX ? k : TESTING_PARENTS_MAX;
        memcpy(parents, rank, k * sizeof *rank);
        testing_shuffle(r, parents, k);
        v[rank[k]].parents = parents;
        v[rank[k]].parent_count = (uint32_t)rng_below(r, (uint64_t)most + 1);
        testing_table(a, r, v, &v[rank[k]]);
    }
    cause_net net = {0};
    err e = {0};
    bool good = cause_net_make(a, S("random"), S("random"), v, count, places, &net, &e);
    return good ? net : (cause_net){0};
}

/* Some observed, some seen vaguely, some set; one variable may be all three. */
static inline cause_known *testing_known(arena *a, rng *r, const cause_net *net)
{
    cause_known *known = cause_nothing_known(a, net);
    int hard = (int)rng_below(r, 50), soft = (int)rng_below(r, 40), set = (int)rng_below(r, 40);
    for (uint32_t i = 0; i < net->count; i++) {
        uint32_t n = net->variables[i].state_count;
        known[i].state = testing_chance(r, hard) ? (int32_t)rng_below(r, n) : -1;
        known[i].set = testing_chance(r, set) ? (int32_t)rng_below(r, n) : -1;
        if (testing_chance(r, soft)) {
            double *likelihood = ARENA_ARRAY(a, double, n);
            for (uint32_t s = 0; s < n; s++) {
                likelihood[s] = testing_chance(r, 15) ? 0 : 3 * rng_unit(r) + 1e-3;
            }
            known[i].likelihood = likelihood;
        }
    }
    return known;
}

#endif
