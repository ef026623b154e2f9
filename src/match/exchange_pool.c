/* Columns: rings and chains, one behind the other. */
#include <assert.h>
#include <string.h>

#include "match/exchange_inside.h"

#include "base/banned.h"

enum { SLOTS_FIRST = 1024 }; /* of the table: a power of two */

exchange_pool *exchange_pool_new(arena *a, bool looked_up)
{
    exchange_pool *p = ARENA_NEW(a, exchange_pool);
    size_t count = 0;
    p->a = a;
    ARENA_PUSH(a, p->first, count, p->first_cap, 0);
    if (looked_up) {
        p->slots = SLOTS_FIRST;
        p->table = ARENA_ARRAY(a, uint32_t, p->slots);
    }
    return p;
}

static size_t slot_of(const exchange_pool *p, const uint32_t *members, uint32_t count, bool chain)
{
    uint64_t h = count * UINT64_C(0x9e3779b97f4a7c15) + chain;
    for (uint32_t i = 0; i < count; i++) {
        h = (h ^ members[i]) * UINT64_C(0xff51afd7ed558ccd);
        h ^= h >> 32;
    }
    return (size_t)h & (p->slots - 1);
}

/* Where the column is, or the empty slot where it would be. */
static size_t look_up(const exchange_pool *p, const uint32_t *members, uint32_t count, bool chain)
{
    for (size_t at = slot_of(p, members, count, chain);; at = (at + 1) & (p->slots - 1)) {
        uint32_t its = p->table[at];
        if (its == 0 || (exchange_size(p, its - 1) == count && p->chain[its - 1] == chain &&
                         memcmp(&p->members[p->first[its - 1]], members, sizeof *members * count) == 0)) {
            return at;
        }
    }
}

static void enlarge_table(exchange_pool *p)
{
    p->slots *= 2;
    p->table = ARENA_ARRAY(p->a, uint32_t, p->slots);
    for (uint32_t i = 0; i < p->count; i++) {
        p->table[look_up(p, &p->members[p->first[i]], exchange_size(p, i), p->chain[i] != 0)] = i + 1;
    }
}

bool exchange_pool_add(exchange_pool *p, const uint32_t *members, uint32_t count, bool chain, double value)
{
    uint32_t turned[EXCHANGE_MEMBERS_MAX], lowest = 0;
    assert(count <= EXCHANGE_MEMBERS_MAX && p->count < UINT32_MAX - 1);
    for (uint32_t i = 1; !chain && i < count; i++) {
        lowest = members[i] < members[lowest] ? i : lowest;
    }
    for (uint32_t i = 0; i < count; i++) {
        turned[i] = members[(lowest + i) % count];
    }
    if (p->table != NULL) {
        if (p->count + 1 > p->slots / 2) {
            enlarge_table(p);
        }
        size_t at = look_up(p, turned, count, chain);
        if (p->table[at] != 0) {
            return false;
        }
        p->table[at] = p->count + 1;
    }
    for (uint32_t i = 0; i < count; i++) {
        ARENA_PUSH(p->a, p->members, p->member_count, p->member_cap, turned[i]);
    }
    size_t n = p->count, firsts = n + 1;
    assert(p->member_count < UINT32_MAX);
    ARENA_PUSH(p->a, p->value, n, p->value_cap, value);
    n = p->count;
    ARENA_PUSH(p->a, p->chain, n, p->chain_cap, chain);
    ARENA_PUSH(p->a, p->first, firsts, p->first_cap, (uint32_t)p->member_count);
    p->count++;
    return true;
}

exchange_pool *exchange_pool_part(arena *a, const exchange_pool *p, const uint8_t *marks)
{
    exchange_pool *part = exchange_pool_new(a, p->table != NULL);
    for (uint32_t i = 0; i < p->count; i++) {
        if (marks[i] != 0) {
            exchange_pool_add(part, &p->members[p->first[i]], exchange_size(p, i), p->chain[i] != 0, p->value[i]);
        }
    }
    return part;
}

double exchange_gain(const exchange_pool *p, uint32_t column, const double *price)
{
    double gain = p->value[column];
    for (uint32_t i = p->first[column]; i < p->first[column + 1]; i++) {
        gain -= price[p->members[i]];
    }
    return gain;
}
