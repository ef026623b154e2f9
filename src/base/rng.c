#include "base/rng.h"

#include <assert.h>

#include "base/banned.h"

static uint64_t splitmix(uint64_t *state)
{
    *state += 0x9E3779B97F4A7C15ull;
    uint64_t z = *state;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ z >> 27) * 0x94D049BB133111EBull;
    return z ^ z >> 31;
}

static uint64_t rotate(uint64_t v, int left)
{
    return v << left | v >> (64 - left);
}

rng rng_from_seed(uint64_t seed)
{
    rng r;
    for (int i = 0; i < 4; i++) {
        r.s[i] = splitmix(&seed);
    }
    return r;
}

uint64_t rng_next(rng *r)
{
    uint64_t *s = r->s;
    uint64_t result = rotate(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

/* The high half of next × n is uniform once the few lowest products, which would come out too often, are drawn again
 * (D. Lemire 2019, doi:10.1145/3230636). */
uint64_t rng_below(rng *r, uint64_t n)
{
    assert(n > 0);
    unsigned __int128 product = (unsigned __int128)rng_next(r) * n;
    if ((uint64_t)product < n) {
        uint64_t too_often = (0 - n) % n; /* 2^64 mod n */
        while ((uint64_t)product < too_often) {
            product = (unsigned __int128)rng_next(r) * n;
        }
    }
    return (uint64_t)(product >> 64);
}

int64_t rng_between(rng *r, int64_t low, int64_t high)
{
    assert(low <= high);
    uint64_t span = (uint64_t)high - (uint64_t)low + 1;
    uint64_t offset = span == 0 ? rng_next(r) : rng_below(r, span);
    return (int64_t)((uint64_t)low + offset);
}

double rng_unit(rng *r)
{
    return (double)(rng_next(r) >> 11) * 0x1p-53;
}
