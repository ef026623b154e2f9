/* Exact inference, from a net and what is known of it to posteriors. */
#include "cause/engine.h"

#include "base/banned.h"

/* Orders that make so many times more numbers than there may be bytes are not worked out to the end. */
#define HOPELESS 1e3

bool cause_impossible(err *e)
{
    return err_set(e, ERR_RULE, "what is observed cannot be, in this network: its probability is nought");
}

bool cause_lost(err *e)
{
    return err_set(e, ERR_LIMIT,
                   "the numbers of this network and of what is observed differ by more than a factor 1e308 on the way; "
                   "with less evidence at once it can be worked out");
}

/* The junction tree, and whether there is room for its tables. What the search for an order took is given back. */
static bool find_tree(arena *a, size_t memory_max, cause_plan *p, err *e)
{
    elimination by;
    arena *scratch = arena_new();
    bool is_found = eliminate(scratch, &p->s, HOPELESS * (double)memory_max, &by);
    if (is_found) {
        plant(a, &p->s, &by, &p->t);
    }
    arena_free(scratch);
    if (!is_found) {
        return err_set(
            e, ERR_LIMIT,
            "this takes more than %.4g MB of memory, and %.4g MB is allowed: too many variables depend on each other",
            HOPELESS * (double)memory_max * sizeof(double) / 1e6, (double)memory_max / 1e6);
    }
    if (p->t.bytes > (double)memory_max) {
        return err_set(e, ERR_LIMIT,
                       "this takes %.4g MB of memory, and %.4g MB is allowed: too many variables depend on each other",
                       p->t.bytes / 1e6, (double)memory_max / 1e6);
    }
    return true;
}

static bool prepare(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_plan **out,
                    err *e)
{
    cause_plan *p = ARENA_NEW(a, cause_plan);
    TRY(slice_net(a, net, known, &p->s, e) && find_tree(a, memory_max, p, e));
    lay_out(a, &p->s, &p->t);
    *out = p;
    return true;
}

bool cause_prepare(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_plan **out,
                   err *e)
{
    cause_plan *p;
    TRY(prepare(a, net, known, memory_max, &p, e));
    p->draws = lay_out_draws(a, &p->s, &p->t);
    keep_moulds(a, net, p);
    *out = p;
    return true;
}

/* Of all variables of the net and all their states, what the open ones have in local numbers. */
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

bool cause_run(arena *a, arena *scratch, const cause_plan *p, const cause_net *net, cause_posterior *out, err *e)
{
    TRY(is_like(p, net, e));
    const slice *s = &p->s;
    double **mass = arena_array(scratch, s->count + 1, sizeof *mass);
    for (uint32_t v = 0; v < s->count; v++) {
        mass[v] = arena_array(scratch, s->cards[v], sizeof **mass);
    }
    propagation up;
    feclearexcept(LOST);
    bool is_possible = send_up(scratch, p, net, &up);
    if (is_possible) {
        send_down(&up, mass);
    }
    if (fetestexcept(LOST) != 0) {
        return cause_lost(e);
    }
    if (!is_possible) {
        return cause_impossible(e);
    }
    *out = (cause_posterior){
        .log_evidence = up.log_evidence, .mass = spread(a, net, s, mass), .bytes = (size_t)p->t.bytes};
    return true;
}

bool cause_infer(arena *a, const cause_net *net, const cause_known *known, size_t memory_max, cause_posterior *out,
                 err *e)
{
    arena *scratch = arena_new();
    cause_plan *p;
    bool good = prepare(scratch, net, known, memory_max, &p, e) && cause_run(a, scratch, p, net, out, e);
    arena_free(scratch);
    return good;
}
