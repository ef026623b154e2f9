/* People of an invented city who could help each other both ways, as a file of pairs (src/match/graph_file.h).
 *
 *   pairs_city PEOPLE SEED [REACH_METRES [BASE]]
 *
 * Homes stand in clusters of about 500 around a centre, a thousand people on a square kilometre. Everybody offers one or two skills and asks for one or two; some skills are far more common than
 * others. Two people are a pair when each offers what the other asks and their homes are within reach. A pair weighs 1 … 1000: how near they live, and how much each wants what the other has;
 * and BASE more.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/rng.h"
#include "base/str.h"

enum { SKILLS = 60, CLUSTER = 500, DENSITY = 1000, REACH = 2000 };

typedef struct person {
    double x, y; /* metres */
    uint64_t offers, asks;
    uint32_t wants; /* 1 … 300 */
    uint32_t cell;
} person;

static double bell(rng *r) /* about normal */
{
    double sum = 0;
    for (int i = 0; i < 6; i++) {
        sum += rng_unit(r) - 0.5;
    }
    return sum * 1.4142;
}

/* Skill k is drawn in proportion to 1 / (k + 5). */
static uint64_t draw_skills(rng *r, uint64_t most)
{
    uint64_t skills = 0;
    for (uint64_t k = 1 + rng_below(r, most); k > 0; k--) {
        uint32_t skill = (uint32_t)(5 * (pow((SKILLS + 5) / 5.0, rng_unit(r)) - 1));
        skills |= UINT64_C(1) << (skill < SKILLS ? skill : SKILLS - 1);
    }
    return skills;
}

static uint32_t weight_of(const person *p, const person *q, double metres, double reach)
{
    return 1 + (uint32_t)(399 * (1 - metres / reach)) + p->wants + q->wants;
}

/* Pairs of p with those after it in cells near by. */
static void list_pairs(buf *b, const person *people, const uint32_t *first, const uint32_t *listed, uint32_t cells,
                       uint32_t p, double reach, int64_t base, size_t *edges)
{
    const person *me = &people[p];
    int64_t row = me->cell / cells, column = me->cell % cells, across = cells;
    for (int64_t c = (row > 0 ? row - 1 : 0) * across; c < (row + 2) * across && c < across * across; c++) {
        if (c % across < column - 1 || c % across > column + 1) {
            continue;
        }
        for (uint32_t i = first[c]; i < first[c + 1]; i++) {
            const person *you = &people[listed[i]];
            if (listed[i] > p && (me->offers & you->asks) != 0 && (you->offers & me->asks) != 0) {
                double metres = hypot(me->x - you->x, me->y - you->y);
                if (metres < reach) {
                    buf_int(b, p);
                    buf_char(b, ' ');
                    buf_int(b, listed[i]);
                    buf_char(b, ' ');
                    buf_int(b, base + weight_of(me, you, metres, reach));
                    buf_char(b, '\n');
                    (*edges)++;
                }
            }
        }
    }
}

static double clamp(double v, double most)
{
    return v < 0 ? 0 : v > most ? most : v;
}

static void draw_people(rng *r, person *people, uint32_t n, double side, uint32_t cells)
{
    double x = 0, y = 0, wide = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i % CLUSTER == 0) {
            x = rng_unit(r) * side;
            y = rng_unit(r) * side;
            wide = 150 + 450 * rng_unit(r);
        }
        people[i] = (person){.x = clamp(x + wide * bell(r), side),
                             .y = clamp(y + wide * bell(r), side),
                             .offers = draw_skills(r, 2),
                             .asks = draw_skills(r, 2),
                             .wants = (uint32_t)rng_between(r, 1, 300)};
    }
    for (uint32_t i = n; i > 1; i--) { /* numbers say nothing of where somebody lives */
        uint32_t j = (uint32_t)rng_below(r, i);
        person p = people[i - 1];
        people[i - 1] = people[j];
        people[j] = p;
    }
    for (uint32_t i = 0; i < n; i++) {
        double cell = side / cells * (1 + 1e-9);
        people[i].cell = (uint32_t)(people[i].y / cell) * cells + (uint32_t)(people[i].x / cell);
    }
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "pairs_city PEOPLE SEED [REACH_METRES [BASE]]\n");
        return 1;
    }
    arena *a = arena_new();
    uint32_t n = (uint32_t)strtoul(argv[1], NULL, 10);
    rng r = rng_from_seed(strtoull(argv[2], NULL, 10));
    double reach = argc > 3 ? strtod(argv[3], NULL) : REACH, side = 1000 * sqrt((double)n / DENSITY);
    uint32_t cells = side > reach ? (uint32_t)(side / reach) : 1;
    int64_t base = argc > 4 ? strtoll(argv[4], NULL, 10) : 0;
    person *people = ARENA_ARRAY(a, person, n);
    uint32_t *first = ARENA_ARRAY(a, uint32_t, (size_t)cells * cells + 2), *listed = ARENA_ARRAY(a, uint32_t, n);
    draw_people(&r, people, n, side, cells);
    for (uint32_t i = 0; i < n; i++) {
        first[people[i].cell + 2]++;
    }
    for (uint32_t c = 2; c <= cells * cells; c++) {
        first[c] += first[c - 1];
    }
    for (uint32_t i = 0; i < n; i++) {
        listed[first[people[i].cell + 1]++] = i;
    }
    buf b = buf_in(a);
    size_t edges = 0;
    for (uint32_t p = 0; p < n; p++) {
        list_pairs(&b, people, first, listed, cells, p, reach, base, &edges);
    }
    printf("%u %zu\n", n, edges);
    fwrite(b.p, 1, b.n, stdout);
    arena_free(a);
    return 0;
}
