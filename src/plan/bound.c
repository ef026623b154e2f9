/* What no plan can relieve more than.
 *
 * A goal with weight w that gets forces u1, u2 … (−ln of what each action leaves of it) is relieved by w·(1 − e^−(u1+u2+…)): concave in the force. For any price y of a unit of force
 *
 *     w·(1 − e^−u) ≤ (w − y + y·ln(y/w)) + y·u,
 *
 * and for any price of bearing power what is used beyond the room is paid for. Summed, each action stands alone: it takes the option that is worth most at these prices, and the
 * sum bounds every plan (Lagrange; Geoffrion 1974). Order and exclusion are left out, so the bound only gets larger by it. Better prices are found by steps against the subgradient, as
 * long as Polyak (1969) has it for a known target.
 */
#include "plan/inside.h"

#include <math.h>

#include "base/banned.h"

#define PRICE_LEAST 1e-12 /* of a unit of force, as a share of the weight of its goal */

struct plan_bounding {
    const plan_ready *p;
    plan_prices at;    /* where we are */
    plan_prices slope; /* subgradient there */
    double *from,
        *worth_from; /* by goal and period: worth of a unit of force from there on, in the round and at the best prices */
    double *paid, *worth_paid; /* by period: price of a unit of bearing power in all periods before, likewise */
    double *worth, *best_worth;
};

static size_t forces(const plan_ready *p)
{
    return (size_t)p->goals * p->c->periods;
}

plan_prices plan_prices_new(const plan_ready *p)
{
    plan_prices new = {.force = ARENA_ARRAY(p->a, double, forces(p) + 1),
                       .bearing = ARENA_ARRAY(p->a, double, p->c->periods)};
    for (size_t i = 0; i < forces(p); i++) {
        new.force[i] = 1;
    }
    return new;
}

void plan_prices_copy(const plan_ready *p, const plan_prices *from, plan_prices *to)
{
    memcpy(to->force, from->force, forces(p) * sizeof *to->force);
    memcpy(to->bearing, from->bearing, p->c->periods * sizeof *to->bearing);
}

plan_bounding *plan_bounding_new(const plan_ready *p)
{
    plan_bounding *b = ARENA_NEW(p->a, plan_bounding);
    *b = (plan_bounding){.p = p,
                         .at = plan_prices_new(p),
                         .slope = plan_prices_new(p),
                         .from = ARENA_ARRAY(p->a, double, forces(p) + 1),
                         .worth_from = ARENA_ARRAY(p->a, double, forces(p) + 1),
                         .paid = ARENA_ARRAY(p->a, double, p->c->periods + 1),
                         .worth_paid = ARENA_ARRAY(p->a, double, p->c->periods + 1),
                         .worth = ARENA_ARRAY(p->a, double, p->count + 1),
                         .best_worth = ARENA_ARRAY(p->a, double, p->count + 1)};
    return b;
}

/* ------------------------------------------------------------------ one option at prices */

static double worth_at(const plan_ready *p, const double *from, const double *paid, uint32_t candidate, uint32_t start)
{
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods, helps = plan_helps_from(p, candidate, start);
    double sum = 0;
    for (uint32_t k = 0; helps < periods && k < x->goals; k++) {
        sum += x->force[k] * from[x->goal[k] * periods + helps];
    }
    if (!x->at_once) {
        sum -= plan_action_of(p, candidate)->burden * (paid[plan_lasts_to(p, candidate, start)] - paid[start]);
    }
    return sum;
}

static uint32_t best_option(plan_bounding *b, uint32_t candidate, uint32_t options)
{
    uint32_t best = PLAN_NOWHERE;
    double worth = (options & PLAN_OUT) != 0 ? 0 : -INFINITY;
    for (uint32_t left = options & ~PLAN_OUT; left != 0; left &= left - 1) {
        uint32_t start = (uint32_t)__builtin_ctz(left);
        double its = worth_at(b->p, b->from, b->paid, candidate, start);
        if (its > worth) {
            worth = its;
            best = start;
        }
    }
    b->worth[candidate] = worth;
    return best;
}

double plan_best_worth(const plan_bounding *b, uint32_t candidate)
{
    return b->best_worth[candidate];
}

double plan_worth_of(const plan_bounding *b, uint32_t candidate, uint32_t start)
{
    return start == PLAN_NOWHERE ? 0 : worth_at(b->p, b->worth_from, b->worth_paid, candidate, start);
}

/* ------------------------------------------------------------------ all of them */

/* The part of the bound that no action changes; prices are summed over periods on the way. */
static double begin_round(plan_bounding *b)
{
    const plan_ready *p = b->p;
    uint32_t periods = p->c->periods;
    double sum = 0;
    for (uint32_t g = 0; g < p->goals; g++) {
        double w = p->weights[g] / periods, from = 0;
        for (uint32_t t = periods; t-- > 0;) {
            double y = b->at.force[g * periods + t], log_y = log(y);
            sum += w * (1 - y + y * log_y);
            from += w * y;
            b->from[g * periods + t] = from;
            b->slope.force[g * periods + t] = w * log_y;
        }
    }
    for (uint32_t t = 0; t < periods; t++) {
        sum += b->at.bearing[t] * p->room[t];
        b->paid[t + 1] = b->paid[t] + b->at.bearing[t];
        b->slope.bearing[t] = p->room[t];
    }
    return sum;
}

static void add_to_slope(plan_bounding *b, uint32_t candidate, uint32_t start)
{
    const plan_ready *p = b->p;
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods;
    for (uint32_t k = 0; k < x->goals; k++) {
        double force = x->force[k] * p->weights[x->goal[k]] / periods;
        for (uint32_t t = plan_helps_from(p, candidate, start); t < periods; t++) {
            b->slope.force[x->goal[k] * periods + t] += force;
        }
    }
    for (uint32_t t = start; !x->at_once && t < plan_lasts_to(p, candidate, start); t++) {
        b->slope.bearing[t] -= plan_action_of(p, candidate)->burden;
    }
}

static double value(plan_bounding *b, const uint32_t *options)
{
    double sum = begin_round(b);
    for (uint32_t i = 0; i < b->p->count; i++) {
        uint32_t start = best_option(b, i, options[i]);
        sum += b->worth[i];
        if (start != PLAN_NOWHERE) {
            add_to_slope(b, i, start);
        }
    }
    return sum;
}

/* ------------------------------------------------------------------ better prices */

static double squares(const plan_bounding *b)
{
    double sum = 0;
    for (size_t i = 0; i < forces(b->p); i++) {
        sum += b->slope.force[i] * b->slope.force[i];
    }
    for (uint32_t t = 0; t < b->p->c->periods; t++) {
        sum += b->slope.bearing[t] * b->slope.bearing[t];
    }
    return sum;
}

static void step(plan_bounding *b, double length)
{
    for (size_t i = 0; i < forces(b->p); i++) {
        b->at.force[i] = fmin(fmax(b->at.force[i] - length * b->slope.force[i], PRICE_LEAST), 1);
    }
    for (uint32_t t = 0; t < b->p->c->periods; t++) {
        b->at.bearing[t] = fmax(b->at.bearing[t] - length * b->slope.bearing[t], 0);
    }
}

static void keep(plan_bounding *b, plan_prices *prices)
{
    plan_prices_copy(b->p, &b->at, prices);
    memcpy(b->worth_from, b->from, forces(b->p) * sizeof *b->from);
    memcpy(b->worth_paid, b->paid, (b->p->c->periods + 1) * sizeof *b->paid);
    memcpy(b->best_worth, b->worth, b->p->count * sizeof *b->worth);
}

double plan_bound_of(plan_bounding *b, const uint32_t *options, double target, uint32_t rounds, plan_prices *prices)
{
    enum { PATIENCE = 4 };
    double least = INFINITY, stride = 1;
    uint32_t stalled = 0;
    plan_prices_copy(b->p, prices, &b->at);
    for (uint32_t i = 0; i < rounds && least > target; i++) {
        double now = value(b, options);
        if (now < least) {
            least = now;
            stalled = 0;
            keep(b, prices);
        } else if (++stalled == PATIENCE) {
            stride /= 2;
            stalled = 0;
        }
        double norm = squares(b);
        if (!(norm > 0)) {
            break;
        }
        step(b, stride * (now - fmax(target, 0)) / norm);
    }
    return least;
}
