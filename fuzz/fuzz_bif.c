/* cause_read_bif never crashes; a net that it reads keeps what cause.h promises, and one that it refuses has a sentence and leaves nothing behind.
 * What follows from a small net is enumerated. */
#include "cause/brute.h"

#include <assert.h>
#include <math.h>

static void check_variable(const cause_net *net, uint32_t i)
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

static void check_order(arena *a, const cause_net *net)
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

/* All mass of each variable is one, and the whole is as probable as the rounding of its rows allows. */
static void check_posteriors(arena *a, const cause_net *net)
{
    cause_posterior all;
    err e = {0};
    if (cause_brute_joint(net) > 1000) {
        return;
    }
    bool good = cause_brute(a, net, cause_nothing_known(a, net), &all, &e);
    assert(good && fabs(all.log_evidence) <= 1.01 * CAUSE_ROUNDING * net->count);
    for (uint32_t i = 0; i < net->count; i++) {
        double sum = 0;
        for (uint32_t s = 0; s < net->variables[i].state_count; s++) {
            sum += all.mass[i][s];
        }
        assert(fabs(sum - 1) < 1e-9);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *a = arena_new();
    cause_net net = {0};
    err e = {0};
    str text = {(const char *)data, size};
    if (cause_read_bif(a, S("fuzz.bif"), text, &net, &e)) {
        assert(net.count > 0 && net.count <= CAUSE_VARIABLES_MAX);
        for (uint32_t i = 0; i < net.count; i++) {
            check_variable(&net, i);
        }
        check_order(a, &net);
        check_posteriors(a, &net);
        cause_known *known = cause_nothing_known(a, &net);
        cause_read_evidence(a, &net, S("fuzz"), text, known, &e);
    } else {
        assert(net.count == 0 && e.kind != ERR_NONE && e.message[0] != '\0' && e.line > 0 && e.column > 0);
        assert(str_utf8_valid(err_text(a, &e)));
    }
    arena_free(a);
    return 0;
}
