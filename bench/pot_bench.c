/* One pot beside bare CBC, on the same model.
 *
 *   pot_bench HOUSEHOLDS PLANS BUDGETS SEED THREADS [SECONDS]
 *
 * Prints: milliseconds, relief, bound and gap of ours; with SECONDS (at most that long, one thread, the same gap) also those of CBC, of its own solve alone. Ends with 1 when what CBC found lies
 * above our bound, or our choice above its bound: then one of the two is wrong.
 */
#include <coin/Cbc_C_Interface.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/rng.h"
#include "plan/pot.h"

static const double gap_asked = 1e-4;

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

/* ------------------------------------------------------------------ many households */

/* Of each household one plan costs what is due, in some budgets; the others add help that costs in one to four budgets and relieves the more the dearer it is, by its own measure. Budgets have
 * what is due and half of what all help would cost; a third of the walls let nothing through, the others up to two percent. */
static pot_case make_case(arena *a, uint64_t seed, uint32_t households, uint32_t plans, uint32_t n)
{
    rng r = rng_from_seed(seed);
    uint32_t *first = ARENA_ARRAY(a, uint32_t, households + 1);
    double *relief = ARENA_ARRAY(a, double, households *plans);
    int64_t *cost = ARENA_ARRAY(a, int64_t, (size_t)households * plans * n);
    budget *list = ARENA_ARRAY(a, budget, n);
    budget_wall *walls = ARENA_ARRAY(a, budget_wall, n * n);
    budgets *b = ARENA_NEW(a, budgets);
    for (uint32_t h = 0; h < households; h++) {
        first[h + 1] = first[h] + plans;
        for (uint32_t p = first[h]; p < first[h + 1]; p++) {
            int64_t *its = &cost[(size_t)p * n], sum = 0;
            for (uint32_t i = 0; i < n; i++) {
                its[i] = p > first[h]            ? cost[(size_t)first[h] * n + i]
                         : rng_below(&r, 6) == 0 ? rng_between(&r, 5000, 300000)
                                                 : 0;
            }
            for (uint64_t k = p > first[h] ? 1 + rng_below(&r, 4) : 0; k > 0; k--) {
                int64_t more = rng_between(&r, 5000, 800000);
                its[rng_below(&r, n)] += more;
                sum += more;
            }
            relief[p] = p == first[h] ? 0 : (0.2 + rng_unit(&r)) * sqrt((double)sum * 1e-5);
        }
        for (uint32_t i = 0; i < n; i++) {
            int64_t due = cost[(size_t)first[h] * n + i], more = 0;
            for (uint32_t p = first[h]; p < first[h + 1]; p++) {
                more += cost[(size_t)p * n + i] - due;
            }
            list[i].amount += due + more / (2 * (plans - 1));
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        list[i].id = str_of_int(a, i);
        list[i].owner = S("gemeente");
        for (uint32_t j = 0; j < n; j++) {
            if (i != j) {
                int64_t most = rng_below(&r, 3) == 0 ? 0 : rng_between(&r, 0, list[i].amount / 50);
                walls[b->wall_count++] = (budget_wall){.from = i, .to = j, .kind = BUDGET_WALL_COUNCIL, .most = most};
            }
        }
    }
    b->list = list;
    b->count = n;
    b->walls = walls;
    return (pot_case){.budgets = b,
                      .walls = POT_TODAY,
                      .households = households,
                      .first = first,
                      .relief = relief,
                      .cost = cost,
                      .threads = 1,
                      .gap = gap_asked,
                      .steps = 2000000000};
}

/* ------------------------------------------------------------------ CBC */

typedef struct columns {
    int *start, *row;
    double *value, *objective, *low, *high;
    int count, entries;
} columns;

static void put(columns *m, int row, double value)
{
    m->row[m->entries] = row;
    m->value[m->entries++] = value;
}

static void end_column(columns *m, double objective, double high)
{
    m->objective[m->count] = -objective; /* it minimises */
    m->high[m->count++] = high;
    m->start[m->count] = m->entries;
}

/* Rows: each household one plan; what belongs to each budget is paid; each budget pays no more than it has. */
static Cbc_Model *model_of(arena *a, const pot_case *c)
{
    int n = (int)c->budgets->count, h = (int)c->households, plans = (int)c->first[h], rows = h + 2 * n;
    size_t most = (size_t)(plans + n * n), entries = (size_t)plans * (size_t)(n + 1) + (size_t)(2 * n * n);
    columns m = {.start = ARENA_ARRAY(a, int, most + 1),
                 .row = ARENA_ARRAY(a, int, entries),
                 .value = ARENA_ARRAY(a, double, entries),
                 .objective = ARENA_ARRAY(a, double, most),
                 .low = ARENA_ARRAY(a, double, most),
                 .high = ARENA_ARRAY(a, double, most)};
    double *low = ARENA_ARRAY(a, double, (size_t)rows), *high = ARENA_ARRAY(a, double, (size_t)rows);
    for (int i = 0; i < h; i++) {
        low[i] = high[i] = 1;
        for (uint32_t p = c->first[i]; p < c->first[i + 1]; p++) {
            put(&m, i, 1);
            for (int j = 0; j < n; j++) {
                if (c->cost[p * (uint32_t)n + (uint32_t)j] > 0) {
                    put(&m, h + j, (double)c->cost[p * (uint32_t)n + (uint32_t)j]);
                }
            }
            end_column(&m, c->relief[p], 1);
        }
    }
    for (int i = 0; i < n; i++) {
        low[h + i] = low[h + n + i] = -DBL_MAX;
        high[h + n + i] = (double)c->budgets->list[i].amount;
        for (int j = 0; j < n; j++) {
            int64_t cap = pot_may_cross(c, (uint32_t)i, (uint32_t)j);
            if (cap > 0) {
                put(&m, h + j, -1);
                put(&m, h + n + i, 1);
                end_column(&m, 0, cap < POT_ALL ? (double)cap : DBL_MAX);
            }
        }
    }
    Cbc_Model *model = Cbc_newModel();
    Cbc_loadProblem(model, m.count, rows, m.start, m.row, m.value, m.low, m.high, m.objective, low, high);
    for (int i = 0; i < plans; i++) {
        Cbc_setInteger(model, i);
    }
    return model;
}

static int beside_cbc(arena *a, const pot_case *c, const pot_outcome *ours, const char *seconds)
{
    Cbc_Model *model = model_of(a, c);
    char ratio[32];
    snprintf(ratio, sizeof ratio, "%g", c->gap);
    Cbc_setParameter(model, "log", "0");
    Cbc_setParameter(model, "ratioGap", ratio);
    Cbc_setParameter(model, "seconds", seconds);
    Cbc_setParameter(model, "threads", "0");
    double began = milliseconds();
    Cbc_solve(model);
    double took = milliseconds() - began;
    double relief = -Cbc_getObjValue(model), bound = -Cbc_getBestPossibleObjValue(model);
    bool found = relief > 0 && relief < 1e30;
    if (bound < relief || bound > 1e30) {
        bound = relief / (1 - c->gap); /* it stopped within its gap */
    }
    printf(" %.1f %.4f %.4f %.2e", took, relief, bound, (bound - relief) / bound);
    Cbc_deleteModel(model);
    double slack = 1e-6 * ours->bound;
    return found && (relief > ours->bound + slack || ours->relief > bound + slack) ? 1 : 0;
}

int main(int argc, char **argv)
{
    long numbers[5];
    if (argc < 6) {
        fprintf(stderr, "pot_bench HOUSEHOLDS PLANS BUDGETS SEED THREADS [SECONDS]\n");
        return 1;
    }
    for (int i = 0; i < 5; i++) {
        numbers[i] = strtol(argv[i + 1], NULL, 10);
    }
    arena *a = arena_new();
    pot_case c = make_case(a, (uint64_t)numbers[3], (uint32_t)numbers[0], (uint32_t)numbers[1], (uint32_t)numbers[2]);
    pot_outcome o;
    err e = {0};
    c.threads = (uint32_t)numbers[4];
    double began = milliseconds();
    if (!pot_choose(a, &c, &o, &e)) {
        fprintf(stderr, "%s\n", e.message);
        return 1;
    }
    printf("%.1f %.4f %.4f %.2e", milliseconds() - began, o.relief, o.bound, (o.bound - o.relief) / o.bound);
    int wrong = argc > 6 ? beside_cbc(a, &c, &o, argv[6]) : 0;
    printf("\n");
    arena_free(a);
    return wrong;
}
