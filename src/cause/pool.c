/* Households for many draws of the sizes from a few exact inferences. */
#include "cause/pool.h"

#include <math.h>

#include "base/banned.h"

enum {
    ANCHORS = 32,
    SAMPLES_MIN = 128, /* of each anchor */
};
#define EFFECTIVE_MIN 0.5 /* households that carry the weight of a draw, of those that are taken from it */

enum purpose { PURPOSE_SIZES, PURPOSE_STATES };

struct pool {
    const cause_case *c;
    cause_plan *plan;
    cause_posterior now;
    uint32_t variables, anchors, each, count; /* each: households of an anchor; count: of all */
    bool *relevant;
    uint32_t *list, list_count; /* relevant variables of the net */
    uint16_t *states;
    uint32_t **index; /* by place in the list and household: which number of the table */
    double *density;  /* of each household in the anchors together */
    double *weights;
    uint32_t exact_draws;
};

uint32_t pool_variables(const pool *p)
{
    return p->variables;
}

const bool *pool_relevant(const pool *p)
{
    return p->relevant;
}

const cause_posterior *pool_now(const pool *p)
{
    return &p->now;
}

uint32_t pool_exact_draws(const pool *p)
{
    return p->exact_draws;
}

rng pool_rng(const pool *p, uint32_t draw, uint32_t purpose)
{
    enum { PURPOSES = 8 };
    return rng_from_seed((p->c->seed * CAUSE_DRAWS_MAX + draw) * PURPOSES + purpose);
}

/* ------------------------------------------------------------------ what leads to what is known */

static void find_relevant(arena *a, pool *p, const cause_net *net, const cause_known *known)
{
    p->relevant = ARENA_ARRAY(a, bool, net->count + 1);
    p->list = ARENA_ARRAY(a, uint32_t, net->count + 1);
    for (uint32_t i = net->count; i-- > 0;) { /* children before parents */
        uint32_t v = net->order[i];
        const cause_known *k = &known[v];
        p->relevant[v] = k->set < 0 && (p->relevant[v] || k->state >= 0 || k->likelihood != NULL);
        for (uint32_t j = 0; j < net->variables[v].parent_count && p->relevant[v]; j++) {
            p->relevant[net->variables[v].parents[j]] = true;
        }
    }
    for (uint32_t v = 0; v < net->count; v++) {
        if (p->relevant[v]) {
            p->list[p->list_count++] = v;
        }
    }
}

static uint32_t index_in(const cause_net *net, const cause_variable *v, uint32_t of, const uint16_t *states)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < v->parent_count; i++) {
        at = at * net->variables[v->parents[i]].state_count + states[v->parents[i]];
    }
    return at * v->state_count + states[of];
}

static void find_indices(arena *a, pool *p, const cause_net *net)
{
    p->index = ARENA_ARRAY(a, uint32_t *, p->list_count + 1);
    for (uint32_t i = 0; i < p->list_count; i++) {
        p->index[i] = arena_array(a, p->count, sizeof **p->index);
        for (uint32_t s = 0; s < p->count; s++) {
            const uint16_t *states = p->states + (size_t)s * p->variables;
            p->index[i][s] = index_in(net, &net->variables[p->list[i]], p->list[i], states);
        }
    }
}

/* The probability of each household of the pool, in what is relevant, by the tables of this net. */
static void weigh(const pool *p, const cause_net *net, double *out)
{
    for (uint32_t s = 0; s < p->count; s++) {
        out[s] = 1;
    }
    for (uint32_t i = 0; i < p->list_count; i++) {
        const double *table = net->variables[p->list[i]].table;
        const uint32_t *index = p->index[i];
        for (uint32_t s = 0; s < p->count; s++) {
            out[s] *= table[index[s]];
        }
    }
}

/* ------------------------------------------------------------------ anchors */

static bool draw_net(const pool *p, arena *a, uint32_t draw, cause_sizes *sizes, cause_net *net, err *e)
{
    rng r = pool_rng(p, draw, PURPOSE_SIZES);
    cause_sizes_draw(p->c->model, &r, sizes);
    return cause_model_net(a, p->c->model, sizes, net, e);
}

static bool draw_exactly(const pool *p, arena *scratch, uint32_t draw, const cause_net *net, uint32_t count,
                         uint16_t *states, double *log_evidence, err *e)
{
    rng r = pool_rng(p, draw, PURPOSE_STATES);
    return cause_sample(scratch, p->plan, net, &r, count, states, log_evidence, e);
}

/* The mean over the anchors of the probability of a household beside that of all that is known. */
static void mix(arena *a, pool *p, const cause_net *nets, const double *log_evidence)
{
    double *one = arena_array(a, p->count, sizeof *one), most = log_evidence[0];
    p->density = ARENA_ARRAY(a, double, p->count);
    for (uint32_t k = 1; k < p->anchors; k++) {
        most = log_evidence[k] > most ? log_evidence[k] : most;
    }
    for (uint32_t k = 0; k < p->anchors; k++) {
        double scale = exp(most - log_evidence[k]);
        weigh(p, &nets[k], one);
        for (uint32_t s = 0; s < p->count; s++) {
            p->density[s] += one[s] * scale;
        }
    }
}

static bool make_anchors(arena *a, arena *scratch, pool *p, const cause_net *written, err *e)
{
    cause_net *nets = ARENA_ARRAY(a, cause_net, p->anchors);
    double *log_evidence = ARENA_ARRAY(a, double, p->anchors);
    cause_sizes *sizes = cause_sizes_written(a, p->c->model);
    p->states = arena_array(a, (size_t)p->count * p->variables + 1, sizeof *p->states);
    for (uint32_t k = 0; k < p->anchors; k++) {
        arena_reset(scratch);
        TRY(draw_net(p, a, k, sizes, &nets[k], e) &&
            draw_exactly(p, scratch, k, &nets[k], p->each, p->states + (size_t)k * p->each * p->variables,
                         &log_evidence[k], e));
    }
    find_indices(a, p, written);
    mix(a, p, nets, log_evidence);
    return true;
}

bool pool_make(arena *a, const cause_case *c, const cause_known *known, pool **out, err *e)
{
    pool *p = ARENA_NEW(a, pool);
    cause_net net;
    *p = (pool){.c = c, .each = c->households > SAMPLES_MIN ? c->households : SAMPLES_MIN};
    p->anchors = c->draws < ANCHORS ? c->draws : ANCHORS;
    p->count = p->anchors * p->each;
    TRY(cause_model_net(a, c->model, cause_sizes_written(a, c->model), &net, e));
    p->variables = net.count;
    find_relevant(a, p, &net, known);
    TRY(cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &p->plan, e));
    arena *scratch = arena_new();
    bool good = cause_run(a, scratch, p->plan, &net, &p->now, e) && make_anchors(a, scratch, p, &net, e);
    arena_free(scratch);
    p->weights = arena_array(a, p->count, sizeof *p->weights);
    *out = p;
    return good;
}

/* ------------------------------------------------------------------ the other draws */

/* False: too few households carry the weight. */
static bool weigh_draw(const pool *p, const cause_net *net, double *total)
{
    double sum = 0, squares = 0;
    weigh(p, net, p->weights);
    for (uint32_t s = 0; s < p->count; s++) {
        p->weights[s] = p->density[s] > 0 ? p->weights[s] / p->density[s] : 0;
        sum += p->weights[s];
        squares += p->weights[s] * p->weights[s];
    }
    *total = sum;
    return squares > 0 && sum * sum / squares >= EFFECTIVE_MIN * p->c->households;
}

/* As often as its weight says: at equal steps along the sum of weights, from a point that is drawn (systematic sampling). */
static void take(const pool *p, double total, rng *r, uint16_t *states)
{
    double step = total / p->c->households, at = step * rng_unit(r), sum = 0;
    uint32_t s = 0;
    for (uint32_t i = 0; i < p->c->households; i++, at += step) {
        while (sum + p->weights[s] <= at && s + 1 < p->count) {
            sum += p->weights[s++];
        }
        memcpy(states + (size_t)i * p->variables, p->states + (size_t)s * p->variables, p->variables * sizeof *states);
    }
}

bool pool_draw(pool *p, arena *scratch, uint32_t draw, cause_sizes *sizes, uint16_t *states, err *e)
{
    cause_net net;
    double total, log_evidence;
    TRY(draw_net(p, scratch, draw, sizes, &net, e));
    if (draw < p->anchors) {
        memcpy(states, p->states + (size_t)draw * p->each * p->variables,
               (size_t)p->c->households * p->variables * sizeof *states);
        return true;
    }
    if (weigh_draw(p, &net, &total)) {
        rng r = pool_rng(p, draw, PURPOSE_STATES);
        take(p, total, &r, states);
        return true;
    }
    p->exact_draws++;
    return draw_exactly(p, scratch, draw, &net, p->c->households, states, &log_evidence, e);
}
