/* Branch and bound over the options of each candidate: when it starts, or that it is left out. */
#include "plan/inside.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

#define SLIGHT 0.1 /* burden of what asks nothing: it too is decided some day */

enum { ROUNDS_FIRST = 60, ROUNDS_NEXT = 8, FILLED_UP = 32 /* steps of the search; filling up takes as long as many */ };

typedef struct node { /* what is still open on the way down */
    uint32_t *options;
    plan_mix mix;
} node;

typedef struct search {
    const plan_ready *p;
    const plan_found *before;
    uint32_t before_count;
    plan_bounding *bounding;
    node *nodes; /* by depth */
    uint32_t *trial;
    plan_found *best;
    double open; /* the largest bound of what was not looked at */
    bool stopped;
} search;

static bool is_decided(uint32_t options)
{
    return (options & (options - 1)) == 0;
}

/* ------------------------------------------------------------------ a better plan */

static bool is_unlike(const search *s, const uint32_t *starts)
{
    for (uint32_t k = 0; k < s->before_count; k++) {
        uint32_t differ = 0;
        for (uint32_t i = 0; i < s->p->count; i++) {
            differ += (starts[i] == PLAN_NOWHERE) != (s->before[k].starts[i] == PLAN_NOWHERE);
        }
        if (differ < s->p->c->unlike) {
            return false;
        }
    }
    return true;
}

static bool offer(search *s, uint32_t *starts)
{
    plan_move_forward(s->p, starts);
    double relief = plan_relief_of(s->p, starts);
    if ((s->best->starts == NULL || relief > s->best->relief + s->p->gap) && plan_may_be(s->p, starts) &&
        is_unlike(s, starts) && plan_none_idle(s->p, starts)) {
        s->best->starts = s->best->starts == NULL ? ARENA_ARRAY(s->p->a, uint32_t, s->p->count + 1) : s->best->starts;
        memcpy(s->best->starts, starts, s->p->count * sizeof *starts);
        s->best->relief = relief;
        return true;
    }
    return false;
}

static double target_of(const search *s)
{
    return s->best->starts == NULL ? -INFINITY : s->best->relief + s->p->gap;
}

/* Adds what relieves most for what it asks, one after the other, as early as it fits. */
static void add_greedily(const search *s, const uint32_t *options, double power, uint32_t *starts)
{
    const plan_ready *p = s->p;
    for (;;) {
        double now = plan_relief_of(p, starts), most = 0;
        uint32_t best = PLAN_NOWHERE, at = 0;
        for (uint32_t i = 0; i < p->count; i++) {
            uint32_t start = starts[i] == PLAN_NOWHERE ? plan_first_start(p, starts, i, options[i]) : PLAN_NOWHERE;
            if (start != PLAN_NOWHERE) {
                starts[i] = start;
                double gain = plan_relief_of(p, starts) - now;
                starts[i] = PLAN_NOWHERE;
                double asked = 1 + (double)plan_action_of(p, i)->burden * (plan_lasts_to(p, i, start) - start);
                double worth = (options[i] & PLAN_OUT) == 0 ? INFINITY : gain > p->gap ? gain / pow(asked, power) : 0;
                if (worth > most) {
                    most = worth;
                    best = i;
                    at = start;
                }
            }
        }
        if (best == PLAN_NOWHERE) {
            return;
        }
        starts[best] = at;
    }
}

/* Leaves out each step in turn and fills up again, as long as that helps. */
static void improve(search *s, const uint32_t *options, double power)
{
    const plan_ready *p = s->p;
    for (bool better = true; better;) {
        better = false;
        for (uint32_t i = 0; i < p->count && s->best->starts != NULL; i++) {
            if (s->best->starts[i] != PLAN_NOWHERE && (options[i] & PLAN_OUT) != 0) {
                memcpy(s->trial, s->best->starts, p->count * sizeof *s->trial);
                memcpy(s->nodes[0].options, options, p->count * sizeof *options);
                plan_take_out(p, s->trial, i);
                s->nodes[0].options[i] = PLAN_OUT;
                add_greedily(s, s->nodes[0].options, power, s->trial);
                better = offer(s, s->trial) || better;
            }
        }
    }
}

static void begin(search *s)
{
    static const double powers[] = {0, 0.5, 1};
    const plan_ready *p = s->p;
    uint32_t *options = ARENA_ARRAY(p->a, uint32_t, p->count + 1);
    for (uint32_t i = 0; i < p->count; i++) {
        options[i] = p->of[i].options;
    }
    for (size_t k = 0; k < sizeof powers / sizeof *powers; k++) {
        for (uint32_t i = 0; i < p->count; i++) {
            s->trial[i] = p->of[i].at_once ? (uint32_t)__builtin_ctz(p->of[i].options) : PLAN_NOWHERE;
        }
        add_greedily(s, options, powers[k], s->trial);
        offer(s, s->trial);
        improve(s, options, powers[k]);
    }
    memcpy(s->nodes[0].options, options, p->count * sizeof *options);
}

/* ------------------------------------------------------------------ what follows from what is decided */

typedef struct following {
    const search *s;
    uint32_t *options;
    uint32_t used[PLAN_PERIODS_MAX];
    int64_t cost;
    bool changed;
} following;

static bool allow(following *f, uint32_t candidate, uint32_t options)
{
    uint32_t left = f->options[candidate] & options;
    f->changed = f->changed || left != f->options[candidate];
    f->options[candidate] = left;
    return left != 0;
}

static uint32_t from_on(uint32_t period)
{
    return period >= PLAN_PERIODS_MAX ? 0 : ~0u << period & ~PLAN_OUT;
}

static bool follow_order(following *f, uint32_t candidate)
{
    const plan_candidate *x = &f->s->p->of[candidate];
    for (uint32_t k = 0; k < x->after_count; k++) {
        uint32_t before = x->after[k], starts = f->options[before] & ~PLAN_OUT;
        uint32_t soonest =
            starts == 0 ? PLAN_PERIODS_MAX : plan_helps_from(f->s->p, before, (uint32_t)__builtin_ctz(starts));
        if (!allow(f, candidate, PLAN_OUT | from_on(soonest)) ||
            ((f->options[candidate] & PLAN_OUT) == 0 && !allow(f, before, ~PLAN_OUT))) {
            return false;
        }
    }
    for (uint32_t k = 0; k < x->not_with_count && (f->options[candidate] & PLAN_OUT) == 0; k++) {
        if (!allow(f, x->not_with[k], PLAN_OUT)) {
            return false;
        }
    }
    return true;
}

/* Starts that do not fit beside what is decided. */
static bool follow_room(following *f, uint32_t candidate)
{
    const plan_ready *p = f->s->p;
    const plan_action *x = plan_action_of(p, candidate);
    bool counts = !p->of[candidate].at_once && !is_decided(f->options[candidate]);
    if (counts && x->cost > p->most - f->cost && !allow(f, candidate, PLAN_OUT)) {
        return false;
    }
    for (uint32_t left = counts && x->burden > 0 ? f->options[candidate] & ~PLAN_OUT : 0; left != 0; left &= left - 1) {
        uint32_t start = (uint32_t)__builtin_ctz(left);
        bool fits = true;
        for (uint32_t t = start; t < plan_lasts_to(p, candidate, start); t++) {
            fits = fits && f->used[t] + x->burden <= p->room[t];
        }
        if (!fits && !allow(f, candidate, ~(1u << start))) {
            return false;
        }
    }
    return true;
}

static bool count_used(following *f)
{
    const plan_ready *p = f->s->p;
    memset(f->used, 0, sizeof f->used);
    f->cost = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        if (f->options[i] == 0) {
            return false;
        }
        if (!p->of[i].at_once && is_decided(f->options[i]) && f->options[i] != PLAN_OUT) {
            uint32_t start = (uint32_t)__builtin_ctz(f->options[i]);
            f->cost += plan_action_of(p, i)->cost;
            for (uint32_t t = start; t < plan_lasts_to(p, i, start); t++) {
                f->used[t] += plan_action_of(p, i)->burden;
                if (f->used[t] > p->room[t] && plan_action_of(p, i)->burden > 0) {
                    return false;
                }
            }
        }
    }
    return f->cost <= p->most;
}

/* No: nothing is left. */
static bool follow(const search *s, uint32_t *options)
{
    following f = {.s = s, .options = options, .changed = true};
    while (f.changed) {
        f.changed = false;
        if (!count_used(&f)) {
            return false;
        }
        for (uint32_t i = 0; i < s->p->count; i++) {
            if (!follow_order(&f, i) || !follow_room(&f, i)) {
                return false;
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ down */

/* Options with which no plan can be better. */
static void leave_out_worse(const search *s, uint32_t *options)
{
    for (uint32_t i = 0; i < s->p->count; i++) {
        for (uint32_t left = is_decided(options[i]) ? 0 : options[i]; left != 0; left &= left - 1) {
            uint32_t option = left & -left, start = option == PLAN_OUT ? PLAN_NOWHERE : (uint32_t)__builtin_ctz(option);
            if (plan_bound_with(s->bounding, i, start) <= target_of(s)) {
                options[i] &= ~option;
            }
        }
    }
}

/* What is decided as a plan; and filled up. */
static void try_here(search *s, const uint32_t *options)
{
    const plan_ready *p = s->p;
    for (uint32_t i = 0; i < p->count; i++) {
        bool chosen = is_decided(options[i]) && options[i] != PLAN_OUT;
        s->trial[i] = chosen ? (uint32_t)__builtin_ctz(options[i]) : PLAN_NOWHERE;
    }
    offer(s, s->trial);
    if (s->best->steps % FILLED_UP == 1) {
        add_greedily(s, options, 0.5, s->trial);
        offer(s, s->trial);
    }
}

typedef struct choice {
    uint32_t option;
    double bound;
} choice;

static int compare_choices(const void *a, const void *b)
{
    const choice *x = a, *y = b;
    if (x->bound != y->bound) {
        return x->bound > y->bound ? -1 : 1;
    }
    return x->option < y->option ? -1 : x->option > y->option;
}

/* The candidate that the mix is least sure of, and that it asks most for. */
static uint32_t least_clear(const search *s, const uint32_t *options, const plan_mix *mix)
{
    uint32_t least = PLAN_NOWHERE, periods = s->p->c->periods;
    double most = -1;
    for (uint32_t i = 0; i < s->p->count; i++) {
        double rest = 1, largest = 0;
        for (uint32_t t = 0; t < periods; t++) {
            double share = mix->share[(size_t)i * periods + t];
            rest -= share;
            largest = share > largest ? share : largest;
        }
        largest = rest > largest ? rest : largest;
        double unsure = (1 - largest) * (plan_action_of(s->p, i)->burden + SLIGHT);
        if (!is_decided(options[i]) && unsure > most) {
            most = unsure;
            least = i;
        }
    }
    return least;
}

static void look(search *s, uint32_t depth);

static void branch(search *s, uint32_t depth, double bound)
{
    const node *here = &s->nodes[depth];
    uint32_t which = least_clear(s, here->options, &here->mix), count = 0;
    choice choices[PLAN_PERIODS_MAX + 1] = {{0}};
    for (uint32_t left = here->options[which]; left != 0; left &= left - 1) {
        uint32_t option = left & -left, start = option == PLAN_OUT ? PLAN_NOWHERE : (uint32_t)__builtin_ctz(option);
        choices[count++] = (choice){option, fmin(bound, plan_bound_with(s->bounding, which, start))};
    }
    qsort(choices, count, sizeof *choices, compare_choices);
    for (uint32_t k = 0; k < count; k++) {
        if (s->stopped) {
            s->open = choices[k].bound > s->open ? choices[k].bound : s->open;
        } else if (choices[k].bound > target_of(s)) {
            node *next = &s->nodes[depth + 1];
            memcpy(next->options, here->options, s->p->count * sizeof *next->options);
            plan_mix_copy(s->p, &here->mix, &next->mix);
            next->options[which] = choices[k].option;
            look(s, depth + 1);
        }
    }
}

static void look(search *s, uint32_t depth)
{
    node *here = &s->nodes[depth];
    if (!follow(s, here->options)) {
        return;
    }
    double bound =
        plan_bound_of(s->bounding, here->options, target_of(s), depth == 0 ? ROUNDS_FIRST : ROUNDS_NEXT, &here->mix);
    if (bound <= target_of(s)) {
        return;
    }
    s->stopped = s->best->steps >= s->p->c->steps;
    if (s->stopped) {
        s->open = bound > s->open ? bound : s->open;
        return;
    }
    s->best->steps++;
    try_here(s, here->options);
    leave_out_worse(s, here->options);
    if (!follow(s, here->options)) {
        return;
    }
    bool open = false;
    for (uint32_t i = 0; i < s->p->count && !open; i++) {
        open = !is_decided(here->options[i]);
    }
    if (open) {
        branch(s, depth, bound);
    } else {
        try_here(s, here->options);
    }
}

void plan_search(const plan_ready *p, const plan_found *before, uint32_t before_count, plan_found *out)
{
    search s = {.p = p,
                .before = before,
                .before_count = before_count,
                .bounding = plan_bounding_new(p),
                .nodes = ARENA_ARRAY(p->a, node, p->count + 2),
                .trial = ARENA_ARRAY(p->a, uint32_t, p->count + 1),
                .best = out,
                .open = -INFINITY};
    *out = (plan_found){0};
    for (uint32_t d = 0; d < p->count + 2; d++) {
        s.nodes[d] = (node){.options = ARENA_ARRAY(p->a, uint32_t, p->count + 1), .mix = plan_mix_new(p)};
    }
    begin(&s);
    look(&s, 0);
    out->bound = out->starts == NULL ? s.open : fmax(s.open, out->relief);
}
