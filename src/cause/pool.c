/* Households for many draws of the sizes from a few exact inferences. */
#include "cause/pool.h"

#include <float.h>
#include <math.h>

#include "cause/worlds.h"

#include "base/banned.h"

enum {
    ANCHORS = 32, /* many that differ are worth more than many households of each */
    OF_EACH = 128,
    POOL_MAX = ANCHORS * OF_EACH,
};
_Static_assert(POOL_MAX <= UINT16_MAX, "a setting has a number of two bytes");
#define EFFECTIVE_MIN 0.25 /* households that carry the weight of a draw, of those that are taken from it */

enum purpose { PURPOSE_SIZES, PURPOSE_STATES };

struct pool {
    const cause_case *c;
    cause_plan *plan;
    cause_posterior now;
    uint32_t variables, anchors, count; /* count: households of all anchors */
    bool *relevant;
    const courses *courses;
    uint16_t *states;
    struct settings *settings; /* of each relevant subject */
    uint32_t setting_count;
    double *chances; /* of a draw: of each setting of one subject */
    /* of a draw: by row of states and of hits the chance that it is no worse, then what each shield keeps */
    double *factors;
    double *density; /* of each household in the anchors together */
    double *weights;
    bool is_lost; /* some probability of an anchor is too small for a double: every draw is worked out exactly */
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
    for (uint32_t i = net->count; i-- > 0;) { /* children before parents */
        uint32_t v = net->order[i];
        const cause_known *k = &known[v];
        p->relevant[v] = k->set < 0 && (p->relevant[v] || k->state >= 0 || k->likelihood != NULL);
        for (uint32_t j = 0; j < net->variables[v].parent_count && p->relevant[v]; j++) {
            p->relevant[net->variables[v].parents[j]] = true;
        }
    }
}

/* ------------------------------------------------------------------ the probability of a household */

/* How likely the state of a subject is beside the states of its causes: the shields that are there, what holds that
 * state back from being worse, and what would have held it back from being so bad. Each list of factors begins with
 * its length. */
typedef struct recipe {
    arena *a;
    const pool *p;
    const uint16_t *states;
    uint32_t *out;
    size_t n, cap;
} recipe;

static void put(recipe *r, uint32_t value)
{
    ARENA_PUSH(r->a, r->out, r->n, r->cap, value);
}

/* What may make the subject worse than `state`; none when nothing is worse. */
static void put_held(recipe *r, uint32_t subject, uint32_t state)
{
    const course *of = &r->p->courses->of[subject];
    size_t at = r->n;
    put(r, 0);
    if (state < of->grades) {
        put(r, of->rows + state);
    }
    for (uint32_t i = 0; i < of->arrow_count && state < of->grades; i++) {
        const incoming *w = &of->arrows[i];
        uint32_t cause = r->states[w->from];
        if (!w->later && cause > 0) {
            put(r, r->p->courses->state_rows + w->hits + (cause - 1) * of->grades + state);
        }
    }
    r->out[at] = (uint32_t)(r->n - at - 1);
}

static void put_shields(recipe *r, uint32_t subject)
{
    const course *of = &r->p->courses->of[subject];
    size_t at = r->n;
    put(r, 0);
    for (uint32_t i = 0; i < of->shield_count; i++) {
        if (r->states[of->shields[i].from] > 0) {
            put(r, r->p->courses->state_rows + r->p->courses->hit_rows + of->shields[i].shield);
        }
    }
    r->out[at] = (uint32_t)(r->n - at - 1);
}

static const uint32_t *write_recipe(arena *a, const pool *p, const uint16_t *states, uint32_t subject)
{
    recipe r = {.a = a, .p = p, .states = states};
    put(&r, states[subject]);
    put_shields(&r, subject);
    put_held(&r, subject, states[subject]);
    if (states[subject] > 0) {
        put_held(&r, subject, states[subject] - 1u);
    }
    return r.out;
}

static double multiply(const double *factors, const uint32_t **at)
{
    double product = 1;
    for (uint32_t n = *(*at)++; n > 0; n--) {
        product *= factors[*(*at)++];
    }
    return product;
}

static double probability(const double *factors, const uint32_t *at)
{
    bool is_there = *at++ > 0;
    double kept = multiply(factors, &at), held = multiply(factors, &at);
    return is_there ? kept * (held - multiply(factors, &at)) : 1 - kept + kept * held;
}

/* ------------------------------------------------------------------ settings: a subject and its causes as they are in some household of the pool */

/* Many households have the same: what a draw makes of each is worked out once. */
typedef struct settings {
    uint32_t subject, count;
    uint32_t *household; /* by setting: one that has it */
    const uint32_t **recipes;
    uint16_t *of; /* by household: its setting */
} settings;

static const uint16_t *states_of(const pool *p, uint32_t household)
{
    return p->states + (size_t)household * p->variables;
}

static bool is_same(const course *of, uint32_t subject, const uint16_t *a, const uint16_t *b)
{
    bool same = a[subject] == b[subject];
    for (uint32_t i = 0; i < of->arrow_count && same; i++) {
        same = of->arrows[i].later || a[of->arrows[i].from] == b[of->arrows[i].from];
    }
    for (uint32_t i = 0; i < of->shield_count && same; i++) {
        same = a[of->shields[i].from] == b[of->shields[i].from];
    }
    return same;
}

/* Fowler, Noll and Vo's hash, over states instead of bytes. */
static uint32_t hash_of(const course *of, uint32_t subject, const uint16_t *states)
{
    uint32_t hash = (2166136261u ^ states[subject]) * 16777619u;
    for (uint32_t i = 0; i < of->arrow_count; i++) {
        if (!of->arrows[i].later) {
            hash = (hash ^ states[of->arrows[i].from]) * 16777619u;
        }
    }
    return hash;
}

/* Gives each household the number of its setting; `slots` has room for twice as many, and is nought. */
static void find_settings(arena *a, const pool *p, uint32_t subject, uint32_t *slots, settings *out)
{
    const course *of = &p->courses->of[subject];
    uint32_t room = 2 * p->count;
    *out = (settings){
        .subject = subject, .household = ARENA_ARRAY(a, uint32_t, p->count), .of = ARENA_ARRAY(a, uint16_t, p->count)};
    for (uint32_t h = 0; h < p->count; h++) {
        uint32_t at = hash_of(of, subject, states_of(p, h)) % room;
        while (slots[at] != 0 && !is_same(of, subject, states_of(p, h), states_of(p, out->household[slots[at] - 1]))) {
            at = (at + 1) % room;
        }
        if (slots[at] == 0) {
            out->household[out->count++] = h;
            slots[at] = out->count;
        }
        out->of[h] = (uint16_t)(slots[at] - 1);
    }
    out->recipes = ARENA_ARRAY(a, const uint32_t *, out->count + 1);
    for (uint32_t i = 0; i < out->count; i++) {
        out->recipes[i] = write_recipe(a, p, states_of(p, out->household[i]), subject);
    }
}

enum { AT_ONCE = 4 }; /* settings are made up to a multiple of these with some that change nothing */

static void find_all_settings(arena *a, arena *scratch, pool *p)
{
    static const uint32_t nothing[] = {0, 0, 0};
    static const uint32_t *no_recipe = nothing;
    p->settings = ARENA_ARRAY(a, settings, p->c->model->count + AT_ONCE);
    for (uint32_t s = 0; s < p->c->model->count; s++) {
        if (p->relevant[s]) {
            arena_reset(scratch);
            find_settings(a, p, s, ARENA_ARRAY(scratch, uint32_t, 2 * (size_t)p->count),
                          &p->settings[p->setting_count++]);
        }
    }
    while (p->setting_count % AT_ONCE != 0) {
        p->settings[p->setting_count++] =
            (settings){.count = 1, .recipes = &no_recipe, .of = ARENA_ARRAY(a, uint16_t, p->count)};
    }
}

static void find_factors(const pool *p, const cause_sizes *sizes)
{
    const cause_model *m = p->c->model;
    double *out = p->factors;
    for (uint32_t i = 0; i < m->count; i++) {
        for (uint32_t j = 0; j < p->courses->of[i].grades; j++) {
            *out++ = 1 - sizes->base[i][j];
        }
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        uint32_t n = p->courses->of[m->arrows[i].from].grades * p->courses->of[m->arrows[i].to].grades;
        double *row = p->factors + p->courses->state_rows + p->courses->hits[i];
        for (uint32_t j = 0; j < n; j++) {
            row[j] = 1 - sizes->arrows[i][j];
        }
    }
    out = p->factors + p->courses->state_rows + p->courses->hit_rows;
    for (uint32_t i = 0; i < m->shield_count; i++) {
        *out++ = sizes->shields[i];
    }
}

/* Of some subjects at once, so that the product of a household is read and written less often. */
static void multiply_chances(const pool *p, const settings *s, double *out)
{
    const double *x[AT_ONCE];
    for (uint32_t i = 0; i < AT_ONCE; i++) {
        double *own = p->chances + (size_t)i * p->count;
        for (uint32_t k = 0; k < s[i].count; k++) {
            own[k] = probability(p->factors, s[i].recipes[k]);
        }
        x[i] = own;
    }
    const uint16_t *a = s[0].of, *b = s[1].of, *c = s[2].of, *d = s[3].of;
    for (uint32_t h = 0; h < p->count; h++) {
        out[h] *= (x[0][a[h]] * x[1][b[h]]) * (x[2][c[h]] * x[3][d[h]]);
    }
}

/* Of each household of the pool, in what is relevant, with these sizes. False: some product is too small for a
 * double. */
static bool weigh(const pool *p, const cause_sizes *sizes, double *out)
{
    find_factors(p, sizes);
    for (uint32_t h = 0; h < p->count; h++) {
        out[h] = 1;
    }
    for (uint32_t i = 0; i < p->setting_count; i += AT_ONCE) {
        multiply_chances(p, &p->settings[i], out);
    }
    bool whole = true;
    for (uint32_t h = 0; h < p->count; h++) {
        whole = whole && out[h] >= DBL_MIN;
    }
    return whole;
}

/* ------------------------------------------------------------------ anchors */

static void draw_sizes(const pool *p, uint32_t draw, cause_sizes *sizes)
{
    rng r = pool_rng(p, draw, PURPOSE_SIZES);
    cause_sizes_draw(p->c->model, &r, sizes);
}

static bool draw_exactly(const pool *p, arena *scratch, uint32_t draw, const cause_sizes *sizes, uint32_t count,
                         uint16_t *states, double *log_evidence, err *e)
{
    rng r = pool_rng(p, draw, PURPOSE_STATES);
    cause_net net;
    return cause_model_net(scratch, p->c->model, sizes, &net, e) &&
           cause_sample(scratch, p->plan, &net, &r, count, states, log_evidence, e);
}

/* The mean over the anchors of the probability of a household beside that of all that is known. */
static void mix(arena *a, pool *p, cause_sizes *const *sizes, const double *log_evidence)
{
    double *one = arena_array(a, p->count, sizeof *one), most = log_evidence[0];
    p->density = ARENA_ARRAY(a, double, p->count);
    for (uint32_t k = 1; k < p->anchors; k++) {
        most = log_evidence[k] > most ? log_evidence[k] : most;
    }
    for (uint32_t k = 0; k < p->anchors; k++) {
        double scale = exp(most - log_evidence[k]);
        p->is_lost = !weigh(p, sizes[k], one) || p->is_lost;
        for (uint32_t s = 0; s < p->count; s++) {
            p->density[s] += one[s] * scale;
        }
    }
}

static bool make_anchors(arena *a, arena *scratch, pool *p, err *e)
{
    cause_sizes **sizes = ARENA_ARRAY(a, cause_sizes *, p->anchors);
    double *log_evidence = ARENA_ARRAY(a, double, p->anchors);
    p->states = arena_array(a, (size_t)p->count * p->variables + 1, sizeof *p->states);
    p->chances = arena_array(a, (size_t)AT_ONCE * p->count, sizeof *p->chances);
    for (uint32_t k = 0; k < p->anchors; k++) {
        arena_reset(scratch);
        sizes[k] = cause_sizes_written(a, p->c->model);
        draw_sizes(p, k, sizes[k]);
        TRY(draw_exactly(p, scratch, k, sizes[k], OF_EACH, p->states + (size_t)k * OF_EACH * p->variables,
                         &log_evidence[k], e));
    }
    find_all_settings(a, scratch, p);
    mix(a, p, sizes, log_evidence);
    return true;
}

bool pool_make(arena *a, const cause_case *c, const courses *ways, const cause_known *known, pool **out, err *e)
{
    pool *p = ARENA_NEW(a, pool);
    cause_net net;
    *p = (pool){.c = c, .courses = ways};
    p->factors = ARENA_ARRAY(a, double, (size_t)ways->state_rows + ways->hit_rows + c->model->shield_count + 1);
    p->anchors = c->draws < ANCHORS ? c->draws : ANCHORS;
    p->count = p->anchors * OF_EACH;
    TRY(cause_model_net(a, c->model, cause_sizes_written(a, c->model), &net, e));
    p->variables = net.count;
    find_relevant(a, p, &net, known);
    TRY(cause_prepare(a, &net, known, CAUSE_MEMORY_DEFAULT, &p->plan, e));
    arena *scratch = arena_new();
    bool good = cause_run(a, scratch, p->plan, &net, &p->now, e) && make_anchors(a, scratch, p, e);
    arena_free(scratch);
    p->weights = arena_array(a, p->count, sizeof *p->weights);
    *out = p;
    return good;
}

/* ------------------------------------------------------------------ the other draws */

/* False: too few households carry the weight. */
static bool weigh_draw(const pool *p, const cause_sizes *sizes, double *total)
{
    double sum = 0, squares = 0;
    if (p->is_lost || !weigh(p, sizes, p->weights)) {
        return false;
    }
    for (uint32_t s = 0; s < p->count; s++) {
        p->weights[s] = p->density[s] > 0 ? p->weights[s] / p->density[s] : 0;
        sum += p->weights[s];
        squares += p->weights[s] * p->weights[s];
    }
    *total = sum;
    return squares > 0 && sum * sum / squares >= EFFECTIVE_MIN * p->c->households;
}

/* As often as its weight says: at equal steps along the sum of weights, from a point that is drawn (systematic
 * sampling). */
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
    double total, log_evidence;
    draw_sizes(p, draw, sizes);
    if (weigh_draw(p, sizes, &total)) {
        rng r = pool_rng(p, draw, PURPOSE_STATES);
        take(p, total, &r, states);
        return true;
    }
    p->exact_draws++;
    return draw_exactly(p, scratch, draw, sizes, p->c->households, states, &log_evidence, e);
}
