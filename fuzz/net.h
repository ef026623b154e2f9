/* What holds of every network that was read or made: cause.h promises it. For fuzz_bif.c and fuzz_causes.c.
 */
#ifndef FUZZ_NET_H
#define FUZZ_NET_H

#include "cause/cause.h"

#include <assert.h>
#include <math.h>

static inline void check_variable(const cause_net *net, uint32_t i)
{
    const cause_variable *v = &net->variables[i];
    assert(v->name.n > 0 && v->name.n <= CAUSE_NAME_MAX && cause_find(net, v->name) == i);
    assert(v->state_count > 0 && v->state_count <= CAUSE_STATES_MAX);
    size_t size = v->state_count;
    for (uint32_t p = 0; p < v->parent_count; p++) {
        assert(v->parents[p] < net->count && v->parents[p] != i);
        size *= net->variables[v->parents[p]].state_count;
    }
    assert(size == v->table_size && size <= CAUSE_TABLE_MAX);
    bool has_zero = false, sums_to_one = true;
    double sum = 0;
    for (size_t k = 0; k < size; k++) {
        has_zero = has_zero || v->table[k] == 0;
        assert(v->table[k] >= 0);
        sum = k % v->state_count == 0 ? v->table[k] : sum + v->table[k];
        assert((k + 1) % v->state_count != 0 || fabs(sum - 1) <= CAUSE_ROUNDING);
        sums_to_one = sums_to_one && ((k + 1) % v->state_count != 0 || fabs(sum - 1) <= CAUSE_SUM_EXACT);
    }
    assert(has_zero == v->has_zero && sums_to_one == v->sums_to_one);
    for (uint32_t s = 0; s < v->state_count; s++) {
        assert(v->states[s].n > 0 && cause_find_state(v, v->states[s]) == s);
    }
}

static inline void check_order(arena *a, const cause_net *net)
{
    bool *placed = ARENA_ARRAY(a, bool, net->count);
    for (uint32_t k = 0; k < net->count; k++) {
        uint32_t i = net->order[k];
        assert(i < net->count && !placed[i]);
        placed[i] = true;
        for (uint32_t p = 0; p < net->variables[i].parent_count; p++) {
            assert(placed[net->variables[i].parents[p]]);
        }
    }
}

static inline void check_net(arena *a, const cause_net *net)
{
    assert(net->count > 0 && net->count <= CAUSE_VARIABLES_MAX);
    for (uint32_t i = 0; i < net->count; i++) {
        check_variable(net, i);
    }
    check_order(a, net);
}

#endif
