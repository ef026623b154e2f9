/* Exact inference, from a net and what is known of it to posteriors. */
#include "cause/engine.h"

#include "base/banned.h"

static const double **spread(arena *a, const cause_net *net, const slice *s, double *const *mass)
{
    const double **out = arena_array(a, net->count + 1, sizeof *out);
    uint32_t open = 0;
    for (uint32_t v = 0; v < net->count; v++) {
        double *all = ARENA_ARRAY(a, double, net->variables[v].state_count);
        bool is_open = s->left_count[v] > 1;
        for (uint32_t i = 0; i < s->left_count[v]; i++) {
            all[s->left[v][i]] = is_open ? mass[open][i] : 1;
        }
        open += is_open;
        out[v] = all;
    }
    return out;
}

static bool infer(arena *a, arena *scratch, const cause_net *net, const cause_known *known, size_t memory_max,
                  cause_posterior *out, err *e)
{
    slice s;
    elimination by;
    tree t;
    TRY(slice_net(scratch, net, known, &s, e));
    eliminate(scratch, &s, &by);
    plant(scratch, &s, &by, &t);
    if (t.bytes > (double)memory_max) {
        return err_set(e, ERR_LIMIT,
                       "this takes %.0f MB of memory, and %.0f MB is allowed: the network is too much interwoven",
                       t.bytes / 1e6, (double)memory_max / 1e6);
    }
    double **mass = arena_array(scratch, s.count + 1, sizeof *mass);
    for (uint32_t v = 0; v < s.count; v++) {
        mass[v] = arena_array(scratch, s.cards[v], sizeof **mass);
    }
    double log_evidence;
    if (!propagate(scratch, &s, &t, mass, &log_evidence)) {
        return err_set(e, ERR_RULE, "what is observed cannot be, in this network: its probability is nought");
    }
    *out = (cause_posterior){.log_evidence = log_evidence, .mass = spread(a, net, &s, mass), .bytes = (size_t)t.bytes};
    return true;
}

bool cause_infer(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_posterior *out,
                 err *e)
{
    arena *scratch = arena_new();
    bool good = infer(a, scratch, net, known, memory_max, out, e);
    arena_free(scratch);
    return good;
}
