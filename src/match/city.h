/* Invented neighbourhoods, for demonstrations and benchmarks: homes in clusters, skills as unequal as in life (Zipf), and every rule of people.h.
 *
 * Uses: base, people.h. Nobody in it exists. The same residents and seed give the same people.
 */
#ifndef MATCH_CITY_H
#define MATCH_CITY_H

#include "match/people.h"

enum { CITY_RESIDENTS_MAX = PEOPLE_MAX };
#define CITY_SIDE_MAX 100000.0

typedef struct city_how {
    uint32_t residents; /* 1 … CITY_RESIDENTS_MAX */
    uint64_t seed;
    date day;
    /* metres of the square they live on, at most CITY_SIDE_MAX; 0: as dense as a Dutch city (1,000 a square kilometre
     * take part) */
    double side;
} city_how;

/* In arena a; no numbers but those of rng.h and square roots, so the same on every machine. ERR_INPUT: numbers outside these bounds. */
bool city_make(arena *a, const skills *s, const city_how *how, people *out, err *e);

#endif
