/* Invented neighbourhoods, for demonstrations and benchmarks: homes in clusters, skills as unequal as in life (Zipf), and every rule of people.h.
 *
 * Uses: base, people.h. Nobody in it exists. The same residents and seed give the same people.
 */
#ifndef MATCH_CITY_H
#define MATCH_CITY_H

#include "match/people.h"

typedef struct city_how {
    uint32_t residents;
    uint64_t seed;
    date day;
    double
        side; /* metres of the square they live on; 0: as dense as a Dutch city (1,000 a square kilometre take part) */
} city_how;

bool city_make(arena *a, const skills *s, const city_how *how, people *out, err *e);

#endif
