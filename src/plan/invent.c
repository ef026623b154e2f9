#include "plan/invent.h"

#include <math.h>

#include "base/rng.h"

#include "base/banned.h"

enum { PROBLEMS_MOST = 6, MORE_PLANS = 5, ACTIONS_MOST = 4, TRIES = 40 };

typedef struct inventing {
    arena *a;
    const catalogue *c;
    const budgets *b;
    rng r;
    const str *variables; /* that some action takes away */
    size_t variable_count;
    int32_t *pays; /* of each action: its first budget; −1: it costs them nothing */
    /* the household that is made now */
    str problems[PROBLEMS_MOST];
    uint32_t problem_count, *may, may_count;
    bool *taken;
} inventing;

static bool is_listed(const str *list, size_t count, str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_eq(list[i], name)) {
            return true;
        }
    }
    return false;
}

static bool look_at_catalogue(inventing *k, err *e)
{
    str *variables = NULL;
    size_t cap = 0;
    k->pays = ARENA_ARRAY(k->a, int32_t, k->c->count + 1);
    for (uint32_t i = 0; i < k->c->count; i++) {
        const catalogue_action *x = &k->c->actions[i];
        k->pays[i] = -1;
        if (x->paid_from_count > 0) {
            k->pays[i] = (int32_t)plan_find_budget(k->b, x->paid_from[0]);
            if (k->pays[i] < 0) {
                return err_set(e, ERR_INPUT,
                               "the action '" STR_FMT "' is paid from '" STR_FMT "', which is no budget of '" STR_FMT
                               "'; use a file of budgets that has it",
                               STR_ARG(x->id), STR_ARG(x->paid_from[0]), STR_ARG(k->b->file));
            }
        }
        for (size_t m = 0; m < x->change_count; m++) {
            if (!is_listed(variables, k->variable_count, x->changes[m].variable)) {
                ARENA_PUSH(k->a, variables, k->variable_count, cap, x->changes[m].variable);
            }
        }
    }
    k->variables = variables;
    return k->variable_count > 0 || err_set(e, ERR_INPUT, "there is no action that takes anything away");
}

static bool excludes(const inventing *k, uint32_t one, uint32_t other)
{
    const catalogue_action *x = &k->c->actions[one];
    for (size_t i = 0; i < x->not_with_count; i++) {
        if (x->not_with[i] == other) {
            return true;
        }
    }
    return false;
}

static bool can_take(const inventing *k, uint32_t action)
{
    for (uint32_t i = 0; i < k->c->count; i++) {
        if (k->taken[i] && (i == action || excludes(k, i, action) || excludes(k, action, i))) {
            return false;
        }
    }
    return true;
}

static void draw_household(inventing *k)
{
    uint32_t wanted = (uint32_t)rng_between(&k->r, 1, PROBLEMS_MOST);
    k->problem_count = k->may_count = 0;
    for (uint32_t t = 0; t < TRIES && k->problem_count < wanted; t++) {
        str name = k->variables[rng_below(&k->r, k->variable_count)];
        if (!is_listed(k->problems, k->problem_count, name)) {
            k->problems[k->problem_count++] = name;
        }
    }
    for (uint32_t i = 0; i < k->c->count; i++) {
        const catalogue_action *x = &k->c->actions[i];
        bool helps = false;
        k->taken[i] = false;
        for (size_t m = 0; m < x->change_count; m++) {
            helps = helps || is_listed(k->problems, k->problem_count, x->changes[m].variable);
        }
        if (helps) {
            k->may[k->may_count++] = i;
        }
    }
}

/* What the actions that are taken relieve and cost. */
static void add_up(const inventing *k, double *relief, int64_t *cost)
{
    *relief = 0;
    for (uint32_t g = 0; g < k->problem_count; g++) {
        double left = 1;
        for (uint32_t i = 0; i < k->c->count; i++) {
            const catalogue_action *x = &k->c->actions[i];
            for (size_t m = 0; k->taken[i] && m < x->change_count; m++) {
                left *= str_eq(x->changes[m].variable, k->problems[g]) ? 1 - x->changes[m].works : 1;
            }
        }
        *relief += 1 - left;
    }
    *relief = round(*relief * 1e6) / 1e6;
    for (uint32_t i = 0; i < k->c->count; i++) {
        if (k->taken[i] && k->pays[i] >= 0) {
            cost[k->pays[i]] += k->c->actions[i].cost;
        }
    }
}

static void make_plans(inventing *k, double *relief, int64_t *cost)
{
    uint32_t n = k->b->count;
    draw_household(k);
    for (uint32_t i = 0; i < k->may_count; i++) {
        uint32_t action = k->may[i];
        bool due = k->c->actions[action].right && rng_below(&k->r, 2) == 0;
        k->taken[action] = due && can_take(k, action);
    }
    add_up(k, &relief[0], cost);
    for (uint32_t p = 1; p <= MORE_PLANS; p++) {
        uint32_t more[ACTIONS_MOST], count = 0, wanted = (uint32_t)rng_between(&k->r, 1, ACTIONS_MOST);
        for (uint32_t t = 0; t < TRIES && count < wanted; t++) {
            uint32_t action = k->may[rng_below(&k->r, k->may_count)];
            if (can_take(k, action)) {
                more[count++] = action;
                k->taken[action] = true;
            }
        }
        add_up(k, &relief[p], &cost[p * n]);
        while (count > 0) {
            k->taken[more[--count]] = false;
        }
    }
}

/* ------------------------------------------------------------------ money */

static int64_t in_proportion(int64_t amount, int64_t part, int64_t whole)
{
    return whole > 0 ? (int64_t)((__int128)amount * part / whole) : 0;
}

static void adapt(arena *a, const plans *p, const budgets *b, budgets *out)
{
    uint32_t n = b->count;
    budget *list = ARENA_ARRAY(a, budget, n);
    budget_wall *walls = ARENA_ARRAY(a, budget_wall, b->wall_count + 1);
    int64_t all = 0, wanted = 0;
    for (uint32_t i = 0; i < n; i++) {
        list[i] = b->list[i];
        all += list[i].amount;
        list[i].amount = 0;
    }
    for (uint32_t h = 0; h < p->households; h++) {
        uint32_t due = p->first[h], best = due;
        for (uint32_t k = due; k < p->first[h + 1]; k++) {
            best = p->relief[k] > p->relief[best] ? k : best;
        }
        for (uint32_t i = 0; i < n; i++) {
            list[i].amount += p->cost[(size_t)due * n + i];
            wanted += p->cost[(size_t)best * n + i] - p->cost[(size_t)due * n + i];
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        list[i].amount += in_proportion(b->list[i].amount, wanted / 2, all);
    }
    for (uint32_t i = 0; i < b->wall_count; i++) {
        walls[i] = b->walls[i];
        walls[i].most = walls[i].most < 0 ? -1 : in_proportion(walls[i].most, wanted / 2, all);
    }
    *out = *b;
    out->list = list;
    out->walls = walls;
}

bool plan_invent(arena *a, const catalogue *c, const budgets *b, uint32_t households, uint64_t seed, plans *out,
                 budgets *adapted, err *e)
{
    inventing k = {.a = a, .c = c, .b = b, .r = rng_from_seed(seed)};
    TRY(look_at_catalogue(&k, e));
    uint32_t plans_of = MORE_PLANS + 1, count = households * plans_of,
             *first = ARENA_ARRAY(a, uint32_t, households + 1);
    str *names = ARENA_ARRAY(a, str, households), *plan_names = ARENA_ARRAY(a, str, count);
    double *relief = ARENA_ARRAY(a, double, count);
    int64_t *cost = ARENA_ARRAY(a, int64_t, (size_t)count * b->count);
    k.may = ARENA_ARRAY(a, uint32_t, c->count);
    k.taken = ARENA_ARRAY(a, bool, c->count);
    for (uint32_t h = 0; h < households; h++) {
        first[h + 1] = first[h] + plans_of;
        names[h] = str_printf(a, "invented-%u", h + 1);
        for (uint32_t p = 0; p < plans_of; p++) {
            plan_names[first[h] + p] = p == 0 ? S("rights") : str_printf(a, "plan-%u", p);
        }
        make_plans(&k, &relief[first[h]], &cost[(size_t)first[h] * b->count]);
    }
    *out = (plans){.households = households,
                   .count = count,
                   .household = names,
                   .first = first,
                   .name = plan_names,
                   .relief = relief,
                   .cost = cost};
    adapt(a, out, b, adapted);
    return true;
}
