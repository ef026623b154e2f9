/* Prices of money, from the best mix of plans.
 *
 * When a household may have a third of one plan and half of another, the problem is linear. It is solved by a primal-dual interior point method with predictor and corrector (Mehrotra 1992), in which
 * households are taken out one by one, and money that goes one way as well: at given prices each of them stands alone, so that what is left to solve has one row for each budget. The prices
 * that come out bound every choice, whatever they are (Lagrange; Geoffrion 1974).
 */
#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "plan/pot_inside.h"

#include "base/banned.h"

enum { ROUNDS_MAX = 100, WAYS_MAX = BUDGETS_MAX * BUDGETS_MAX };
static const double close_enough = 1e-10, shy = 0.995;
static const double close_alone = 1e-5; /* when any choice will do, and the bound is all that is asked */
static const double apart =
    1e-6; /* of its relief, by which plans that are worth the same are set apart: else the best mix is of all of them */

/* ------------------------------------------------------------------ what money is worth at given prices */

double pot_money_worth(const pot_ways *w, const double *worth, double *source)
{
    double sum = 0;
    for (uint32_t i = 0; i < w->n; i++) {
        bool used[BUDGETS_MAX] = {false};
        int64_t left = w->amount[i];
        source[i] = 0;
        for (;;) {
            int32_t best = -1;
            for (uint32_t j = 0; j < w->n; j++) {
                if (!used[j] && w->cap[i * w->n + j] > 0 && worth[j] > 0 && (best < 0 || worth[j] > worth[best])) {
                    best = (int32_t)j;
                }
            }
            if (best < 0) {
                break;
            }
            int64_t cap = w->cap[i * w->n + (uint32_t)best];
            used[best] = true;
            if (cap > left) {
                sum += worth[best] * (double)left;
                source[i] = worth[best];
                break;
            }
            sum += worth[best] * (double)cap;
            left -= cap;
        }
    }
    return sum;
}

/* ------------------------------------------------------------------ the linear problem */

typedef struct way { /* money that goes from a budget to a dim */
    uint32_t from, to;
    double cap;            /* INFINITY: no limit */
    double g, z, k, u;     /* how much, what it is off; what is left of the cap, and its price */
    double dg, dz, dk, du; /* their steps */
    double slope, constant;
} way;

typedef struct block {      /* what a block of households adds up to */
    double *matrix, *row;   /* dims × dims, dims */
    double product, primal; /* Σ x z, least step */
    double step_x, step_z;
    double bound, apart; /* the most that the households could have; with the values that are set apart */
} block;

typedef struct linear {
    const pot_ready *r;
    double money, relief; /* of what one unit is here */
    uint32_t t, f, way_count;
    const double *e, *v; /* of each plan, in those units */
    double *x, *z, *dx, *dz, *off, *y, *mean, *level, *weight;
    block *blocks;
    way *ways;
    double due[BUDGETS_MAX], amount[BUDGETS_MAX];
    /* of each dim: what is left, and the price */
    double s[BUDGETS_MAX], p[BUDGETS_MAX], ds[BUDGETS_MAX], dp[BUDGETS_MAX];
    double l[BUDGETS_MAX], q[BUDGETS_MAX], dl[BUDGETS_MAX], dq[BUDGETS_MAX]; /* of each budget */
    double rest_t[BUDGETS_MAX], rest_f[BUDGETS_MAX];
    double target; /* of each product */
    bool corrects; /* the second time, with the products of the first steps */
    double step_x, step_z;
    double *factor; /* dims × dims */
} linear;

/* ------------------------------------------------------------------ households */

static void each_household(const linear *o, uint32_t number, uint32_t *from, uint32_t *to)
{
    *from = number * POT_BLOCK;
    *to = *from + POT_BLOCK < o->r->count ? *from + POT_BLOCK : o->r->count;
}

static double dot(const double *a, const double *b, uint32_t n)
{
    double sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        sum += a[i] * b[i];
    }
    return sum;
}

/* θ = x / z of each plan and what it is off its price, the mean cost with these weights, and Σ θ (e − mean)(e − mean)ᵀ over the block. */
static void weigh(void *of, uint32_t number)
{
    linear *o = of;
    block *b = &o->blocks[number];
    uint32_t from, to, t = o->t;
    double d[BUDGETS_MAX];
    each_household(o, number, &from, &to);
    memset(b->matrix, 0, sizeof(double) * t * t);
    for (uint32_t h = from; h < to; h++) {
        double *mean = &o->mean[(size_t)h * t];
        memset(mean, 0, sizeof(double) * t);
        o->weight[h] = 0;
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            double theta = o->x[p] / o->z[p];
            o->off[p] = o->v[p] + o->z[p] - o->y[h] - dot(o->p, &o->e[(size_t)p * t], t);
            o->weight[h] += theta;
            for (uint32_t i = 0; i < t; i++) {
                mean[i] += theta * o->e[(size_t)p * t + i];
            }
        }
        for (uint32_t i = 0; i < t; i++) {
            mean[i] /= o->weight[h];
        }
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            double theta = o->x[p] / o->z[p];
            for (uint32_t i = 0; i < t; i++) {
                d[i] = o->e[(size_t)p * t + i] - mean[i];
            }
            for (uint32_t i = 0; i < t; i++) {
                double much = theta * d[i];
                for (uint32_t j = 0; much != 0 && j <= i; j++) {
                    b->matrix[i * t + j] += much * d[j];
                }
            }
        }
    }
}

/* What the plan would go to when prices stay: (product wanted − x z) / z + θ · off. */
static double pull(const linear *o, uint32_t p)
{
    double wanted = o->target - o->x[p] * o->z[p] - (o->corrects ? o->dx[p] * o->dz[p] : 0);
    return (wanted + o->x[p] * o->off[p]) / o->z[p];
}

static void gather(void *of, uint32_t number)
{
    linear *o = of;
    block *b = &o->blocks[number];
    uint32_t from, to, t = o->t;
    each_household(o, number, &from, &to);
    memset(b->row, 0, sizeof(double) * t);
    for (uint32_t h = from; h < to; h++) {
        const double *mean = &o->mean[(size_t)h * t];
        double pulls = 0, missing = 1;
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            double a = pull(o, p);
            pulls += a;
            missing -= o->x[p];
            for (uint32_t i = 0; i < t; i++) {
                b->row[i] += (o->e[(size_t)p * t + i] - mean[i]) * a;
            }
        }
        for (uint32_t i = 0; i < t; i++) {
            b->row[i] += mean[i] * missing;
        }
        o->level[h] = (pulls - missing) / o->weight[h];
    }
}

static double longest(double step, double at, double by)
{
    return by < 0 && -at / by < step ? -at / by : step;
}

static void direct(void *of, uint32_t number)
{
    linear *o = of;
    block *b = &o->blocks[number];
    uint32_t from, to, t = o->t;
    each_household(o, number, &from, &to);
    b->step_x = b->step_z = 1 / shy;
    for (uint32_t h = from; h < to; h++) {
        const double *mean = &o->mean[(size_t)h * t];
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            double rise = o->level[h];
            for (uint32_t i = 0; i < t; i++) {
                rise += o->dp[i] * (o->e[(size_t)p * t + i] - mean[i]);
            }
            double a = pull(o, p);
            o->dx[p] = a - o->x[p] / o->z[p] * rise;
            o->dz[p] = rise - o->off[p];
            b->step_x = longest(b->step_x, o->x[p], o->dx[p]);
            b->step_z = longest(b->step_z, o->z[p], o->dz[p]);
        }
    }
}

/* Σ (x + step dx)(z + step dz). */
static void multiply(void *of, uint32_t number)
{
    linear *o = of;
    block *b = &o->blocks[number];
    uint32_t from, to;
    each_household(o, number, &from, &to);
    b->product = 0;
    for (uint32_t p = o->r->first[from]; p < o->r->first[to]; p++) {
        b->product += (o->x[p] + o->step_x * o->dx[p]) * (o->z[p] + o->step_z * o->dz[p]);
    }
}

static void go(void *of, uint32_t number)
{
    linear *o = of;
    uint32_t from, to, t = o->t;
    each_household(o, number, &from, &to);
    for (uint32_t h = from; h < to; h++) {
        o->y[h] += o->step_z * (o->level[h] - dot(o->dp, &o->mean[(size_t)h * t], t));
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            o->x[p] += o->step_x * o->dx[p];
            o->z[p] += o->step_z * o->dz[p];
        }
    }
}

/* With the prices as they are: what each household could have at most; what the mix asks of each dim and relieves. */
static void measure(void *of, uint32_t number)
{
    linear *o = of;
    block *b = &o->blocks[number];
    uint32_t from, to, t = o->t;
    each_household(o, number, &from, &to);
    memset(b->row, 0, sizeof(double) * t);
    b->bound = b->primal = b->apart = 0;
    for (uint32_t h = from; h < to; h++) {
        double best = 0, other = 0;
        for (uint32_t p = o->r->first[h]; p < o->r->first[h + 1]; p++) {
            double paid = dot(o->p, &o->e[(size_t)p * t], t), net = o->r->value[p] / o->relief - paid;
            best = net > best ? net : best;
            other = o->v[p] - paid > other ? o->v[p] - paid : other;
            b->primal += o->v[p] * o->x[p];
            for (uint32_t i = 0; i < t; i++) {
                b->row[i] += o->x[p] * o->e[(size_t)p * t + i];
            }
        }
        b->bound += best;
        b->apart += other;
    }
}

/* ------------------------------------------------------------------ a step */

static void solve(const double *factor, uint32_t n, double *b)
{
    for (uint32_t i = 0; i < n; i++) {
        b[i] = (b[i] - dot(&factor[i * n], b, i)) / factor[i * n + i];
    }
    for (uint32_t i = n; i-- > 0;) {
        for (uint32_t j = i + 1; j < n; j++) {
            b[i] -= factor[j * n + i] * b[j];
        }
        b[i] /= factor[i * n + i];
    }
}

/* Cholesky; a row that is nothing beside what it was is left out. */
static void decompose(double *m, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        double was = m[i * n + i];
        for (uint32_t j = 0; j <= i; j++) {
            double sum = m[i * n + j] - dot(&m[i * n], &m[j * n], j);
            if (i == j) {
                m[i * n + i] = sum > 1e-14 * was && sum > 0 ? sqrt(sum) : 1e100;
            } else {
                m[i * n + j] = sum / m[j * n + j];
            }
        }
    }
}

/* The matrix of the prices of the dims, after households, ways and budgets are taken out; decomposed. */
static void prepare(linear *o)
{
    uint32_t t = o->t;
    double cross[BUDGETS_MAX * BUDGETS_MAX] = {0}, own[BUDGETS_MAX];
    team_run(o->r->team, weigh, o, o->r->blocks);
    memset(o->factor, 0, sizeof(double) * t * t);
    for (uint32_t b = 0; b < o->r->blocks; b++) {
        for (uint32_t i = 0; i < t * t; i++) {
            o->factor[i] += o->blocks[b].matrix[i];
        }
    }
    for (uint32_t i = 0; i < t; i++) {
        o->factor[i * t + i] += o->s[i] / o->p[i];
    }
    for (uint32_t i = 0; i < o->f; i++) {
        own[i] = o->l[i] / o->q[i];
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        way *y = &o->ways[w];
        y->slope = 1 / (y->z / y->g + (isfinite(y->cap) ? y->u / y->k : 0));
        o->factor[y->to * t + y->to] += y->slope;
        own[y->from] += y->slope;
        cross[y->from * t + y->to] = y->slope;
    }
    for (uint32_t f = 0; f < o->f; f++) {
        for (uint32_t i = 0; i < t; i++) {
            double much = cross[f * t + i] / own[f];
            for (uint32_t j = 0; much > 0 && j <= i; j++) {
                o->factor[i * t + j] -= much * cross[f * t + j];
            }
        }
    }
    decompose(o->factor, t);
}

static double wanted(const linear *o, double x, double z, double dx, double dz)
{
    return o->target - x * z - (o->corrects ? dx * dz : 0);
}

/* One direction: rows of the budgets first, then everything that was taken out. */
static void find_step(linear *o)
{
    uint32_t t = o->t;
    double own[BUDGETS_MAX], level[BUDGETS_MAX], row[BUDGETS_MAX], want_s[BUDGETS_MAX] = {0}, want_l[BUDGETS_MAX] = {0};
    team_run(o->r->team, gather, o, o->r->blocks);
    for (uint32_t i = 0; i < t; i++) {
        want_s[i] = wanted(o, o->s[i], o->p[i], o->ds[i], o->dp[i]);
        row[i] = want_s[i] / o->p[i] - o->rest_t[i];
        for (uint32_t b = 0; b < o->r->blocks; b++) {
            row[i] += o->blocks[b].row[i];
        }
    }
    for (uint32_t i = 0; i < o->f; i++) {
        want_l[i] = wanted(o, o->l[i], o->q[i], o->dl[i], o->dq[i]);
        own[i] = o->l[i] / o->q[i];
        level[i] = want_l[i] / o->q[i] - o->rest_f[i];
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        way *y = &o->ways[w];
        bool capped = isfinite(y->cap);
        double rest_k = capped ? y->cap - y->g - y->k : 0;
        double push = capped ? (wanted(o, y->k, y->u, y->dk, y->du) - y->u * rest_k) / y->k : 0;
        double its = o->p[y->to] + y->z - o->q[y->from] - (capped ? y->u : 0);
        y->constant = y->slope * (wanted(o, y->g, y->z, y->dg, y->dz) / y->g + its - push);
        row[y->to] -= y->constant;
        level[y->from] += y->constant;
        own[y->from] += y->slope;
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        const way *y = &o->ways[w];
        row[y->to] += y->slope * level[y->from] / own[y->from];
    }
    solve(o->factor, t, row);
    memcpy(o->dp, row, sizeof(double) * t);
    for (uint32_t w = 0; w < o->way_count; w++) {
        level[o->ways[w].from] += o->ways[w].slope * row[o->ways[w].to];
    }
    for (uint32_t i = 0; i < o->f; i++) {
        o->dq[i] = level[i] / own[i];
        o->dl[i] = (want_l[i] - o->l[i] * o->dq[i]) / o->q[i];
    }
    for (uint32_t i = 0; i < t; i++) {
        o->ds[i] = (want_s[i] - o->s[i] * o->dp[i]) / o->p[i];
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        way *y = &o->ways[w];
        double want_z = wanted(o, y->g, y->z, y->dg, y->dz), want_k = wanted(o, y->k, y->u, y->dk, y->du);
        y->dg = y->constant - y->slope * (o->dq[y->from] - o->dp[y->to]);
        y->dz = (want_z - y->z * y->dg) / y->g;
        if (isfinite(y->cap)) {
            y->dk = y->cap - y->g - y->k - y->dg;
            y->du = (want_k - y->u * y->dk) / y->k;
        }
    }
    team_run(o->r->team, direct, o, o->r->blocks);
}

/* How far the step can go before something is nought. */
static void find_length(linear *o)
{
    double x = 1 / shy, z = x;
    for (uint32_t b = 0; b < o->r->blocks; b++) {
        x = o->blocks[b].step_x < x ? o->blocks[b].step_x : x;
        z = o->blocks[b].step_z < z ? o->blocks[b].step_z : z;
    }
    for (uint32_t i = 0; i < o->t; i++) {
        x = longest(x, o->s[i], o->ds[i]);
        z = longest(z, o->p[i], o->dp[i]);
    }
    for (uint32_t i = 0; i < o->f; i++) {
        x = longest(x, o->l[i], o->dl[i]);
        z = longest(z, o->q[i], o->dq[i]);
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        const way *y = &o->ways[w];
        x = longest(x, y->g, y->dg);
        z = longest(z, y->z, y->dz);
        if (isfinite(y->cap)) {
            x = longest(x, y->k, y->dk);
            z = longest(z, y->u, y->du);
        }
    }
    o->step_x = shy * x;
    o->step_z = shy * z;
}

/* Sum of all products after the step, and how many there are. */
static double products(linear *o, uint64_t *count)
{
    double sum = 0;
    team_run(o->r->team, multiply, o, o->r->blocks);
    for (uint32_t b = 0; b < o->r->blocks; b++) {
        sum += o->blocks[b].product;
    }
    *count = o->r->first[o->r->count] + o->t + o->f;
    for (uint32_t i = 0; i < o->t; i++) {
        sum += (o->s[i] + o->step_x * o->ds[i]) * (o->p[i] + o->step_z * o->dp[i]);
    }
    for (uint32_t i = 0; i < o->f; i++) {
        sum += (o->l[i] + o->step_x * o->dl[i]) * (o->q[i] + o->step_z * o->dq[i]);
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        const way *y = &o->ways[w];
        sum += (y->g + o->step_x * y->dg) * (y->z + o->step_z * y->dz);
        *count += 1;
        if (isfinite(y->cap)) {
            sum += (y->k + o->step_x * y->dk) * (y->u + o->step_z * y->du);
            *count += 1;
        }
    }
    return sum;
}

static void go_money(linear *o)
{
    for (uint32_t i = 0; i < o->t; i++) {
        o->s[i] += o->step_x * o->ds[i];
        o->p[i] += o->step_z * o->dp[i];
    }
    for (uint32_t i = 0; i < o->f; i++) {
        o->l[i] += o->step_x * o->dl[i];
        o->q[i] += o->step_z * o->dq[i];
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        way *y = &o->ways[w];
        y->g += o->step_x * y->dg;
        y->z += o->step_z * y->dz;
        y->k += o->step_x * y->dk;
        y->u += o->step_z * y->du;
    }
}

/* ------------------------------------------------------------------ from the first mix to the best */

static double mean_of(double sum, double count)
{
    return count > 0 && sum > 0 ? sum / count : 1;
}

static void begin_households(linear *o)
{
    const pot_ready *r = o->r;
    uint32_t plans = r->first[r->count], t = o->t;
    double *e = arena_array(r->a, (size_t)plans * t + 1, sizeof *e), *v = arena_array(r->a, plans, sizeof *v);
    double money = 0, dear = 0, relief = 0, good = 0;
    rng noise = rng_from_seed(plans);
    for (size_t i = 0; i < (size_t)plans * t; i++) {
        money += (double)r->more[i];
        dear += r->more[i] > 0;
    }
    for (uint32_t p = 0; p < plans; p++) {
        relief += r->value[p] > 0 ? r->value[p] : 0;
        good += r->value[p] > 0;
    }
    o->money = mean_of(money, dear);
    o->relief = mean_of(relief, good);
    for (size_t i = 0; i < (size_t)plans * t; i++) {
        e[i] = (double)r->more[i] / o->money;
    }
    for (uint32_t p = 0; p < plans; p++) {
        v[p] = r->value[p] / o->relief * (1 + apart * rng_unit(&noise));
    }
    o->e = e;
    o->v = v;
    for (uint32_t h = 0; h < r->count; h++) {
        double best = 0;
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            double net = v[p] - dot(o->p, &e[(size_t)p * t], t);
            best = net > best ? net : best;
        }
        o->y[h] = best + 0.5;
        for (uint32_t p = r->first[h]; p < r->first[h + 1]; p++) {
            o->x[p] = 1.0 / (r->first[h + 1] - r->first[h]);
            o->z[p] = o->y[h] + dot(o->p, &e[(size_t)p * t], t) - v[p];
        }
    }
}

static void begin_money(linear *o)
{
    const pot_ways *w = &o->r->free;
    uint32_t degree[BUDGETS_MAX] = {0};
    double in[BUDGETS_MAX] = {0};
    for (uint32_t i = 0; i < w->n; i++) {
        for (uint32_t j = 0; w->amount[i] > 0 && j < w->n; j++) {
            if (w->cap[i * w->n + j] > 0) {
                int64_t cap = w->cap[i * w->n + j];
                double its = cap >= w->amount[i] ? INFINITY : (double)cap / o->money;
                o->ways[o->way_count++] = (way){.from = o->f, .to = o->r->dim[j], .cap = its};
                degree[o->f]++;
            }
        }
        if (w->amount[i] > 0 && degree[o->f] > 0) {
            o->amount[o->f++] = (double)w->amount[i] / o->money;
        }
    }
    for (uint32_t i = 0; i < o->f; i++) {
        o->q[i] = 0.5;
        o->l[i] = o->amount[i] / 2;
    }
    for (uint32_t k = 0; k < o->way_count; k++) {
        way *y = &o->ways[k];
        double even = o->amount[y->from] / 2 / degree[y->from];
        y->g = even < y->cap / 2 ? even : y->cap / 2;
        y->k = isfinite(y->cap) ? y->cap - y->g : 0;
        y->u = isfinite(y->cap) ? 0.1 : 0;
        y->z = o->q[y->from] + y->u - o->p[y->to] > 0.1 ? o->q[y->from] + y->u - o->p[y->to] : 0.1;
        in[y->to] += y->g;
    }
    for (uint32_t i = 0; i < o->t; i++) {
        o->s[i] = in[i] - o->due[i] > 0.1 * in[i] + 0.01 ? in[i] - o->due[i] : 0.1 * in[i] + 0.01;
    }
}

static linear *begin(const pot_ready *r)
{
    linear *o = ARENA_NEW(r->a, linear);
    uint32_t plans = r->first[r->count], t = r->dims;
    o->r = r;
    o->t = t;
    o->x = arena_array(r->a, plans, sizeof(double));
    o->z = arena_array(r->a, plans, sizeof(double));
    o->dx = arena_zero_array(r->a, plans, sizeof(double));
    o->dz = arena_zero_array(r->a, plans, sizeof(double));
    o->off = arena_array(r->a, plans, sizeof(double));
    o->y = arena_array(r->a, r->count, sizeof(double));
    o->level = arena_array(r->a, r->count, sizeof(double));
    o->weight = arena_array(r->a, r->count, sizeof(double));
    o->mean = arena_array(r->a, (size_t)r->count * t + 1, sizeof(double));
    o->factor = arena_zero_array(r->a, t * t + 1, sizeof(double));
    o->ways = arena_zero_array(r->a, WAYS_MAX, sizeof(way));
    o->blocks = arena_zero_array(r->a, r->blocks + 1, sizeof(block));
    for (uint32_t b = 0; b < r->blocks; b++) {
        o->blocks[b].matrix = arena_zero_array(r->a, t * t + 1, sizeof(double));
        o->blocks[b].row = arena_zero_array(r->a, t + 1, sizeof(double));
    }
    for (uint32_t i = 0; i < t; i++) {
        o->p[i] = 0.5;
    }
    begin_households(o);
    for (uint32_t i = 0; i < r->ways.n; i++) {
        if (r->open[i]) {
            o->due[r->dim[i]] = (double)r->due[i] / o->money;
        }
    }
    begin_money(o);
    return o;
}

/* The bound at the prices as they are now, when it is the best so far; and how far the mix is from being one that can be paid. */
static bool look(linear *o, pot_prices *best)
{
    const pot_ready *r = o->r;
    double worth[BUDGETS_MAX] = {0}, source[BUDGETS_MAX], bound = 0, mix = 0, out = 0, noise = 0;
    for (uint32_t i = 0; i < r->ways.n; i++) {
        worth[i] = r->open[i] ? o->p[r->dim[i]] * o->relief / o->money : 0;
        bound -= worth[i] * (double)r->due[i];
    }
    bound += pot_money_worth(&r->free, worth, source);
    team_run(r->team, measure, o, r->blocks);
    for (uint32_t i = 0; i < o->t; i++) {
        o->rest_t[i] = -o->due[i] - o->s[i];
    }
    for (uint32_t i = 0; i < o->f; i++) {
        o->rest_f[i] = o->amount[i] - o->l[i];
    }
    for (uint32_t b = 0; b < r->blocks; b++) {
        bound += o->blocks[b].bound * o->relief;
        noise += (o->blocks[b].apart - o->blocks[b].bound) * o->relief;
        mix += o->blocks[b].primal * o->relief;
        for (uint32_t i = 0; i < o->t; i++) {
            o->rest_t[i] -= o->blocks[b].row[i];
        }
    }
    for (uint32_t w = 0; w < o->way_count; w++) {
        o->rest_t[o->ways[w].to] += o->ways[w].g;
        o->rest_f[o->ways[w].from] -= o->ways[w].g;
    }
    for (uint32_t i = 0; i < o->t; i++) {
        out = fabs(o->rest_t[i]) * o->p[i] > out ? fabs(o->rest_t[i]) * o->p[i] : out;
    }
    if (bound < best->bound) {
        best->bound = bound;
        memcpy(best->worth, worth, sizeof worth);
        memcpy(best->source, source, sizeof source);
    }
    return fabs(bound + noise - mix) <= (r->c->gap < 1 ? close_enough : close_alone) * (o->relief + bound) &&
           out * o->relief <= 1e-8 * (o->relief + bound);
}

void pot_find_prices(const pot_ready *r, pot_prices *out)
{
    *out = (pot_prices){.bound = 0};
    if (r->count == 0) {
        return;
    }
    linear *o = begin(r);
    out->bound = INFINITY;
    for (int round = 0; round < ROUNDS_MAX && !look(o, out); round++) {
        uint64_t count;
        prepare(o);
        o->step_x = o->step_z = 0;
        double now = products(o, &count) / (double)count;
        o->corrects = false;
        o->target = 0;
        find_step(o);
        find_length(o);
        double then = products(o, &count) / (double)count, ratio = then / now;
        o->target = now * ratio * ratio * ratio;
        o->corrects = true;
        find_step(o);
        find_length(o);
        if (!(o->step_x > 1e-8 || o->step_z > 1e-8)) {
            break;
        }
        team_run(r->team, go, o, r->blocks);
        go_money(o);
    }
    out->share = o->x;
}
