/* What a set of starts relieves, and whether it may be. */
#include "plan/inside.h"

#include "base/banned.h"

double plan_relief_of(const plan_ready *p, const uint32_t *starts)
{
    uint32_t periods = p->c->periods;
    double sum = 0, left[PLAN_GOALS_MAX];
    for (uint32_t g = 0; g < p->goals; g++) {
        left[g] = 1;
    }
    for (uint32_t t = 0; t < periods; t++) {
        for (uint32_t i = 0; i < p->count; i++) {
            const plan_candidate *x = &p->of[i];
            for (uint32_t k = 0; starts[i] != PLAN_NOWHERE && plan_helps_from(p, i, starts[i]) == t && k < x->goals;
                 k++) {
                left[x->goal[k]] *= 1 - x->share[k];
            }
        }
        for (uint32_t g = 0; g < p->goals; g++) {
            sum += p->weights[g] * (1 - left[g]);
        }
    }
    return sum / periods;
}

/* Whether the candidate fits in this period beside what else could wait and runs then. */
static bool has_room(const plan_ready *p, const uint32_t *starts, uint32_t candidate, uint32_t start)
{
    uint32_t burden = plan_action_of(p, candidate)->burden;
    for (uint32_t t = start; burden > 0 && !p->of[candidate].at_once && t < plan_lasts_to(p, candidate, start); t++) {
        uint64_t used = burden;
        for (uint32_t i = 0; i < p->count; i++) {
            bool runs = i != candidate && !p->of[i].at_once && starts[i] != PLAN_NOWHERE && starts[i] <= t &&
                        t < plan_lasts_to(p, i, starts[i]);
            used += runs ? plan_action_of(p, i)->burden : 0;
        }
        if (used > p->room[t]) {
            return false;
        }
    }
    return true;
}

static bool is_in_order(const plan_ready *p, const uint32_t *starts, uint32_t candidate, uint32_t start)
{
    const plan_candidate *x = &p->of[candidate];
    for (uint32_t k = 0; k < x->after_count; k++) {
        uint32_t before = x->after[k];
        if (starts[before] == PLAN_NOWHERE || plan_helps_from(p, before, starts[before]) > start) {
            return false;
        }
    }
    for (uint32_t k = 0; k < x->not_with_count; k++) {
        if (starts[x->not_with[k]] != PLAN_NOWHERE) {
            return false;
        }
    }
    return true;
}

static int64_t cost_of(const plan_ready *p, const uint32_t *starts)
{
    int64_t cost = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        cost += starts[i] != PLAN_NOWHERE && !p->of[i].at_once ? plan_action_of(p, i)->cost : 0;
    }
    return cost;
}

bool plan_may_be(const plan_ready *p, const uint32_t *starts)
{
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t option = starts[i] == PLAN_NOWHERE ? PLAN_OUT : 1u << starts[i];
        if ((p->of[i].options & option) == 0 ||
            (option != PLAN_OUT && !(is_in_order(p, starts, i, starts[i]) && has_room(p, starts, i, starts[i])))) {
            return false;
        }
    }
    return cost_of(p, starts) <= p->most;
}

void plan_take_out(const plan_ready *p, uint32_t *starts, uint32_t candidate)
{
    starts[candidate] = PLAN_NOWHERE;
    for (uint32_t k = 0; k < p->of[candidate].waits_count; k++) {
        if (starts[p->of[candidate].waits[k]] != PLAN_NOWHERE) {
            plan_take_out(p, starts, p->of[candidate].waits[k]);
        }
    }
}

uint32_t plan_first_start(const plan_ready *p, const uint32_t *starts, uint32_t candidate, uint32_t options)
{
    int64_t cost = p->of[candidate].at_once ? 0 : plan_action_of(p, candidate)->cost;
    if (cost > p->most - cost_of(p, starts)) {
        return PLAN_NOWHERE;
    }
    for (uint32_t s = 0; s < p->c->periods; s++) {
        if ((options >> s & 1) != 0 && is_in_order(p, starts, candidate, s) && has_room(p, starts, candidate, s)) {
            return s;
        }
    }
    return PLAN_NOWHERE;
}

void plan_move_forward(const plan_ready *p, uint32_t *starts)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (uint32_t i = 0; i < p->count; i++) {
            uint32_t was = starts[i];
            if (was != PLAN_NOWHERE) {
                starts[i] = PLAN_NOWHERE;
                uint32_t start = plan_first_start(p, starts, i, p->of[i].options);
                starts[i] = start < was ? start : was;
                moved = moved || starts[i] < was;
            }
        }
    }
}

bool plan_none_idle(const plan_ready *p, const uint32_t *starts)
{
    double whole = plan_relief_of(p, starts);
    uint32_t without[PLAN_CANDIDATES_MAX];
    for (uint32_t i = 0; i < p->count; i++) {
        if (starts[i] != PLAN_NOWHERE && (p->of[i].options & PLAN_OUT) != 0) {
            memcpy(without, starts, p->count * sizeof *without);
            plan_take_out(p, without, i);
            if (whole - plan_relief_of(p, without) <= p->gap) {
                return false;
            }
        }
    }
    return true;
}
