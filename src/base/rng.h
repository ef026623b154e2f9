/* Random numbers for tests and sampling: reproducible from a seed, the same on every machine.
 *
 * Uses: nothing. Generator: xoshiro256** seeded by splitmix64 (Blackman and Vigna 2018, doi:10.1145/3460772), written
 * anew.
 */
#ifndef BASE_RNG_H
#define BASE_RNG_H

#include <stdint.h>

typedef struct rng {
    uint64_t s[4];
} rng;

rng rng_from_seed(uint64_t seed);                       /* every seed is good, nought too */
uint64_t rng_next(rng *r);                              /* uniform over all 64 bits */
uint64_t rng_below(rng *r, uint64_t n);                 /* uniform in 0 … n−1, without bias; n > 0 */
int64_t rng_between(rng *r, int64_t low, int64_t high); /* inclusive */
double rng_unit(rng *r);                                /* in [0, 1) */

#endif
