/* Residents of an invented town who could help each other, as a graph that `samenhang match graph` reads (src/match/graph_file.h: people, arcs and starters, then a line for each arc).
 *
 *   town_graph RESIDENTS ARCS SEED
 *
 * Homes stand in clusters; everybody can do one to three things and needs one or two, of sixty that are drawn by Zipf's law. An arc goes to somebody near by who needs what one can do, about ARCS for each, and
 * weighs 160 … 960: how urgent that is (one, two or three times), and how near. The last twentieth ask for nothing: they begin chains.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/rng.h"

#include "base/banned.h"

enum { SKILLS = 60 };

typedef struct resident {
    float x, y;
    uint64_t can, needs;
    uint8_t urgency[SKILLS]; /* of each need: 1 … 3 */
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

/* About by Zipf's law. */
static uint64_t some_skills(rng *r, uint32_t count)
{
    uint64_t set = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = (uint32_t)(exp(rng_unit(r) * log(SKILLS + 1)) - 1);
        set |= UINT64_C(1) << (k < SKILLS ? k : SKILLS - 1);
    }
    return set;
}

/* Of what one can do and the other needs, the most urgent. */
static uint32_t urgency_of(const resident *p, const resident *q)
{
    uint32_t most = 0;
    for (uint64_t both = p->can & q->needs; both != 0; both &= both - 1) {
        uint32_t its = q->urgency[__builtin_ctzll(both)];
        most = its > most ? its : most;
    }
    return most;
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
        for (uint32_t k = 0; k < SKILLS; k++) {
            p->urgency[k] = (uint8_t)(1 + rng_below(r, 3));
        }
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
                uint32_t urgency = d < t->radius ? urgency_of(p, q) : 0;
                if (to != v && to < t->count - t->starts && urgency > 0 && rng_unit(r) < t->accept) {
                    double near = 1 - d / t->radius;
                    list[count++] = (uint64_t)to << 32 | (uint32_t)(urgency * 160 * (1 + near * near) + 1);
                }
            }
        }
    }
    qsort(list, count, sizeof *list, by_number);
    return count;
}

int main(int argc, char **argv)
{
    uint32_t count = argc == 4 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0;
    if (count == 0) {
        fprintf(stderr, "usage: town_graph RESIDENTS ARCS SEED\n");
        return 2;
    }
    rng r = rng_from_seed(strtoull(argv[3], NULL, 10));
    town t = {.a = arena_new(), .count = count, .starts = count / 20, .side = sqrt(count / 1000.0), .accept = 0.7};
    t.radius = sqrt(strtod(argv[2], NULL) / 300.0);
    t.cells = (uint32_t)(t.side / t.radius) + 8;
    settle(&t, &r);
    uint64_t *list = arena_array(t.a, count, sizeof *list), arcs = 0;
    rng again = r;
    for (uint32_t v = 0; v < count; v++) {
        arcs += helped_by(&t, v, &again, list);
    }
    printf("%u %llu %u\n", count, (unsigned long long)arcs, t.starts);
    for (uint32_t v = 0; v < count; v++) {
        uint32_t n = helped_by(&t, v, &r, list);
        for (uint32_t i = 0; i < n; i++) {
            printf("%u %u %u\n", v, (unsigned)(list[i] >> 32), (unsigned)(list[i] & 0xffffffff));
        }
    }
    arena_free(t.a);
    return fflush(stdout) == 0 ? 0 : 1;
}
