/* Posteriors by enumeration. Plain on purpose: nothing is left out that could be left out. */
#include "cause/brute.h"

#include <math.h>

#include "base/banned.h"

typedef struct brute {
    const cause_net *net;
    const cause_known *known;
    uint32_t *state; /* of each variable, as far as it is chosen */
    double **mass;
} brute;

double cause_brute_joint(const cause_net *net)
{
    double joint = 1;
    for (uint32_t i = 0; i < net->count; i++) {
        joint *= net->variables[i].state_count;
    }
    return joint;
}

/* P(v = s | its parents' states), or what do() puts there, times what was seen of v. */
static double factor(const brute *b, uint32_t v, uint32_t s)
{
    const cause_variable *variable = &b->net->variables[v];
    const cause_known *k = &b->known[v];
    size_t row = 0;
    for (uint32_t i = 0; i < variable->parent_count; i++) {
        uint32_t parent = variable->parents[i];
        row = row * b->net->variables[parent].state_count + b->state[parent];
    }
    double p = variable->table[row * variable->state_count + s];
    if (k->set >= 0) {
        p = k->set == (int32_t)s ? 1 : 0;
    }
    if (k->state >= 0 && k->state != (int32_t)s) {
        p = 0;
    }
    return k->likelihood != NULL ? p * k->likelihood[s] : p;
}

/* The sum over all states of the variables from place `at` of the order on, times the weight of those before it. */
static double sum_from(brute *b, uint32_t at, double weight) /* NOLINT(misc-no-recursion): no deeper than 20 choices */
{
    if (at == b->net->count) {
        return weight;
    }
    uint32_t v = b->net->order[at];
    double total = 0;
    for (uint32_t s = 0; s < b->net->variables[v].state_count; s++) {
        b->state[v] = s;
        double p = weight * factor(b, v, s);
        double sum = p > 0 ? sum_from(b, at + 1, p) : 0;
        b->mass[v][s] += sum;
        total += sum;
    }
    return total;
}

bool cause_brute(arena *a, const cause_net *net, const cause_known *known, cause_posterior *out, err *e)
{
    if (cause_brute_joint(net) > CAUSE_BRUTE_MAX) {
        return err_set(e, ERR_LIMIT, "this network has %.4g joint states; at most %d can be enumerated",
                       cause_brute_joint(net), CAUSE_BRUTE_MAX);
    }
    brute b = {net, known, ARENA_ARRAY(a, uint32_t, net->count), ARENA_ARRAY(a, double *, net->count)};
    for (uint32_t i = 0; i < net->count; i++) {
        b.mass[i] = ARENA_ARRAY(a, double, net->variables[i].state_count);
    }
    double total = sum_from(&b, 0, 1);
    if (!(total > 0)) {
        return err_set(e, ERR_RULE, "what is observed cannot be: its probability is nought");
    }
    for (uint32_t i = 0; i < net->count; i++) {
        for (uint32_t s = 0; s < net->variables[i].state_count; s++) {
            b.mass[i][s] /= total;
        }
    }
    *out = (cause_posterior){log(total), (const double *const *)b.mass, 0};
    return true;
}
