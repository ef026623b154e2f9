/* What no plan can relieve more than.
 *
 * A goal with weight w that gets forces u1, u2 … (−ln of what each action leaves of it) is relieved by w·(1 − e^−(u1+u2+…)): concave in the force. So a plan may be mixed: a share of an action
 * starts in one period, a share in another, and the rest is left out. The best mix relieves at least as much as the best plan, and is found by moving, of one action at a time, share
 * from its worst option to its best (pairwise steps, Lacoste-Julien and Jaggi 2015, with Newton's length), while bearing power has a price that rises where more is used than there is
 * (multipliers of an augmented Lagrangian, Hestenes 1969).
 *
 * No mix need be exact for the bound to hold. For any price y of a unit of force, w·(1 − e^−u) ≤ (w − y − y·ln(w/y)) + y·u, and for any price of bearing power what is used beyond the room is paid
 * for. Summed, each action stands alone: it takes the option that is worth most at these prices (Lagrange; Geoffrion 1974). Order and exclusion are left out, which only makes the bound larger.
 */
#include "plan/inside.h"

#include <math.h>

#include "base/banned.h"

struct plan_bounding {
    const plan_ready *p;
    /* by goal and period: what the mix gives, and what a unit more is worth (weight · e^−force) */
    double *force, *price;
    double *from;     /* by goal and period: worth of a unit of force from there on */
    double *paid;     /* by period: price of a unit of bearing power in all periods before */
    double *used;     /* by period: bearing power of the mix */
    double *worth;    /* by candidate: of its best option */
    double value;     /* the bound at these prices */
    double stiffness; /* how steeply the price of bearing power rises with what is used too much */
};

static size_t cells(const plan_ready *p)
{
    return (size_t)p->goals * p->c->periods;
}

plan_mix plan_mix_new(const plan_ready *p)
{
    return (plan_mix){.share = ARENA_ARRAY(p->a, double, (size_t)p->count * p->c->periods + 1),
                      .bearing = ARENA_ARRAY(p->a, double, p->c->periods)};
}

void plan_mix_copy(const plan_ready *p, const plan_mix *from, plan_mix *to)
{
    memcpy(to->share, from->share, (size_t)p->count * p->c->periods * sizeof *to->share);
    memcpy(to->bearing, from->bearing, p->c->periods * sizeof *to->bearing);
}

plan_bounding *plan_bounding_new(const plan_ready *p)
{
    plan_bounding *b = ARENA_NEW(p->a, plan_bounding);
    double weight = 0, room = 1;
    for (uint32_t g = 0; g < p->goals; g++) {
        weight += p->weights[g];
    }
    for (uint32_t t = 0; t < p->c->periods; t++) {
        room += p->room[t];
    }
    *b = (plan_bounding){.p = p,
                         .force = ARENA_ARRAY(p->a, double, cells(p) + 1),
                         .price = ARENA_ARRAY(p->a, double, cells(p) + 1),
                         .from = ARENA_ARRAY(p->a, double, cells(p) + 1),
                         .paid = ARENA_ARRAY(p->a, double, p->c->periods + 1),
                         .used = ARENA_ARRAY(p->a, double, p->c->periods),
                         .worth = ARENA_ARRAY(p->a, double, p->count + 1),
                         .stiffness = weight / room / (1 + room / p->c->periods)};
    return b;
}

/* ------------------------------------------------------------------ the mix */

static double *shares(const plan_bounding *b, const plan_mix *mix, uint32_t candidate)
{
    return mix->share + (size_t)candidate * b->p->c->periods;
}

/* Share that is left out. */
static double rest_of(const plan_bounding *b, const double *share)
{
    double rest = 1;
    for (uint32_t t = 0; t < b->p->c->periods; t++) {
        rest -= share[t];
    }
    return rest > 0 ? rest : 0;
}

/* Adds so much of the candidate, starting there, to what the mix gives and uses. */
static void add(plan_bounding *b, uint32_t candidate, uint32_t start, double share)
{
    const plan_ready *p = b->p;
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods, helps = plan_helps_from(p, candidate, start);
    for (uint32_t k = 0; helps < periods && k < x->goals; k++) {
        double force = x->force[k] * share, factor = exp(-force);
        for (uint32_t i = x->goal[k] * periods + helps; i < (x->goal[k] + 1) * periods; i++) {
            b->force[i] += force;
            b->price[i] *= factor;
        }
    }
    for (uint32_t t = start; !x->at_once && t < plan_lasts_to(p, candidate, start); t++) {
        b->used[t] += share * plan_action_of(p, candidate)->burden;
    }
}

/* Shares of options that are gone are left out; where that may not be, they go to the first that is left. */
static void put_among(const plan_bounding *b, uint32_t options, double *share)
{
    for (uint32_t t = 0; t < b->p->c->periods; t++) {
        share[t] = (options >> t & 1) == 0 ? 0 : share[t];
    }
    if ((options & PLAN_OUT) == 0) {
        share[__builtin_ctz(options)] += rest_of(b, share);
    }
}

static void begin(plan_bounding *b, const uint32_t *options, plan_mix *mix)
{
    const plan_ready *p = b->p;
    for (uint32_t g = 0; g < p->goals; g++) {
        for (uint32_t t = 0; t < p->c->periods; t++) {
            b->force[g * p->c->periods + t] = 0;
            b->price[g * p->c->periods + t] = p->weights[g] / p->c->periods;
        }
    }
    memset(b->used, 0, p->c->periods * sizeof *b->used);
    for (uint32_t i = 0; i < p->count; i++) {
        double *share = shares(b, mix, i);
        put_among(b, options[i], share);
        for (uint32_t t = 0; t < p->c->periods; t++) {
            if (share[t] > 0) {
                add(b, i, t, share[t]);
            }
        }
    }
}

static double price_of(const plan_bounding *b, const plan_mix *mix, uint32_t period)
{
    return fmax(mix->bearing[period] + b->stiffness * (b->used[period] - b->p->room[period]), 0);
}

/* What a little more of the candidate is worth, by start. */
static void find_worths(const plan_bounding *b, const plan_mix *mix, uint32_t candidate, uint32_t options,
                        double *worth)
{
    const plan_ready *p = b->p;
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods, delay = plan_action_of(p, candidate)->works_after;
    memset(worth, 0, periods * sizeof *worth);
    for (uint32_t k = 0; k < x->goals; k++) {
        double from = 0;
        for (uint32_t t = periods; t-- > delay;) {
            from += b->price[x->goal[k] * periods + t];
            worth[t - delay] += x->force[k] * from;
        }
    }
    uint32_t burden = x->at_once ? 0 : plan_action_of(p, candidate)->burden;
    for (uint32_t s = 0; burden > 0 && s < periods; s++) {
        for (uint32_t t = s; (options >> s & 1) != 0 && t < plan_lasts_to(p, candidate, s); t++) {
            worth[s] -= burden * price_of(b, mix, t);
        }
    }
}

/* How fast the difference in worth shrinks with what is moved from one start to the other; PLAN_NOWHERE: left out. */
static double curvature(const plan_bounding *b, uint32_t candidate, uint32_t from, uint32_t to)
{
    const plan_ready *p = b->p;
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods, burden = x->at_once ? 0 : plan_action_of(p, candidate)->burden;
    uint32_t one = from == PLAN_NOWHERE ? periods : plan_helps_from(p, candidate, from),
             other = to == PLAN_NOWHERE ? periods : plan_helps_from(p, candidate, to);
    uint32_t low = one < other ? one : other, high = one < other ? other : one;
    double sum = 0;
    for (uint32_t k = 0; k < x->goals; k++) {
        for (uint32_t t = low; t < high && t < periods; t++) {
            sum += x->force[k] * x->force[k] * b->price[x->goal[k] * periods + t];
        }
    }
    for (uint32_t t = 0; burden > 0 && t < periods; t++) {
        bool was = from != PLAN_NOWHERE && from <= t && t < plan_lasts_to(p, candidate, from),
             is = to != PLAN_NOWHERE && to <= t && t < plan_lasts_to(p, candidate, to);
        sum += was != is ? b->stiffness * burden * burden : 0;
    }
    return sum;
}

static void move_share(plan_bounding *b, const plan_mix *mix, uint32_t candidate, uint32_t options)
{
    double worth[PLAN_PERIODS_MAX], *share = shares(b, mix, candidate), rest = rest_of(b, share);
    uint32_t best = PLAN_NOWHERE, worst = PLAN_NOWHERE;
    bool may_be_out = (options & PLAN_OUT) != 0;
    double most = may_be_out ? 0 : -INFINITY, least = may_be_out && rest > 0 ? 0 : INFINITY;
    find_worths(b, mix, candidate, options, worth);
    for (uint32_t left = options & ~PLAN_OUT; left != 0; left &= left - 1) {
        uint32_t t = (uint32_t)__builtin_ctz(left);
        best = worth[t] > most ? t : best;
        most = worth[t] > most ? worth[t] : most;
        bool is_worse = share[t] > 0 && worth[t] < least;
        worst = is_worse ? t : worst;
        least = is_worse ? worth[t] : least;
    }
    if (!(most > least)) {
        return;
    }
    double there = worst == PLAN_NOWHERE ? rest : share[worst], bend = curvature(b, candidate, worst, best);
    double moved = bend * there > most - least ? (most - least) / bend : there;
    if (worst != PLAN_NOWHERE) {
        add(b, candidate, worst, -moved);
        share[worst] = moved < there ? share[worst] - moved : 0;
    }
    if (best != PLAN_NOWHERE) {
        add(b, candidate, best, moved);
        share[best] += moved;
    }
}

/* ------------------------------------------------------------------ the bound at these prices */

static double worth_at(const plan_bounding *b, uint32_t candidate, uint32_t start)
{
    const plan_ready *p = b->p;
    const plan_candidate *x = &p->of[candidate];
    uint32_t periods = p->c->periods, helps = plan_helps_from(p, candidate, start);
    double sum = 0;
    for (uint32_t k = 0; helps < periods && k < x->goals; k++) {
        sum += x->force[k] * b->from[x->goal[k] * periods + helps];
    }
    if (!x->at_once) {
        sum -= plan_action_of(p, candidate)->burden * (b->paid[plan_lasts_to(p, candidate, start)] - b->paid[start]);
    }
    return sum;
}

double plan_bound_with(const plan_bounding *b, uint32_t candidate, uint32_t start)
{
    double worth = start == PLAN_NOWHERE ? 0 : worth_at(b, candidate, start);
    return b->value - b->worth[candidate] + worth;
}

static double value(plan_bounding *b, const uint32_t *options, const plan_mix *mix)
{
    const plan_ready *p = b->p;
    uint32_t periods = p->c->periods;
    double sum = 0;
    for (uint32_t g = 0; g < p->goals; g++) {
        double from = 0;
        for (uint32_t i = (g + 1) * periods; i-- > g * periods;) {
            sum += p->weights[g] / periods - b->price[i] * (1 + b->force[i]);
            from += b->price[i];
            b->from[i] = from;
        }
    }
    for (uint32_t t = 0; t < periods; t++) {
        sum += mix->bearing[t] * p->room[t];
        b->paid[t + 1] = b->paid[t] + mix->bearing[t];
    }
    for (uint32_t i = 0; i < p->count; i++) {
        b->worth[i] = (options[i] & PLAN_OUT) != 0 ? 0 : -INFINITY;
        for (uint32_t left = options[i] & ~PLAN_OUT; left != 0; left &= left - 1) {
            b->worth[i] = fmax(b->worth[i], worth_at(b, i, (uint32_t)__builtin_ctz(left)));
        }
        sum += b->worth[i];
    }
    return sum;
}

double plan_bound_of(plan_bounding *b, const uint32_t *options, double target, uint32_t rounds, plan_mix *mix)
{
    double least = INFINITY;
    begin(b, options, mix);
    for (uint32_t round = 0; round < rounds && least > target; round++) {
        for (uint32_t i = 0; i < b->p->count; i++) {
            if ((options[i] & (options[i] - 1)) != 0) {
                move_share(b, mix, i, options[i]);
            }
        }
        for (uint32_t t = 0; t < b->p->c->periods; t++) {
            mix->bearing[t] = price_of(b, mix, t);
        }
        b->value = value(b, options, mix);
        least = fmin(least, b->value);
    }
    return least;
}
