/* One pot: the case made ready, the choice, and which wall costs most. */
#include "plan/pot.h"

#include <stdlib.h>
#include <string.h>

#include "plan/pot_inside.h"

#include "base/banned.h"

static const double no_gap = 1e-12; /* of the sum of relief: what rounding may take from a bound */
static const double no_more = 1e-9; /* of relief: as much */

/* ------------------------------------------------------------------ what is refused */

static bool check_plans(const pot_case *c, err *e)
{
    uint32_t n = c->budgets->count;
    int64_t all[BUDGETS_MAX] = {0};
    for (uint32_t h = 0; h < c->households; h++) {
        uint32_t due = c->first[h];
        if (c->first[h + 1] <= due) {
            return err_set(e, ERR_INPUT, "household %u has no plan; give it one that costs what is due", h + 1);
        }
        if (c->start != NULL && (c->start[h] < due || c->start[h] >= c->first[h + 1])) {
            return err_set(e, ERR_INPUT, "the choice to begin with has no plan of household %u", h + 1);
        }
        for (uint32_t p = due; p < c->first[h + 1]; p++) {
            if (!(c->relief[p] >= 0 && c->relief[p] <= POT_RELIEF_MAX)) {
                return err_set(e, ERR_INPUT, "the relief of plan %u of household %u must be a number from 0 to %.0f",
                               p - due + 1, h + 1, POT_RELIEF_MAX);
            }
            for (uint32_t i = 0; i < n; i++) {
                int64_t cost = c->cost[(size_t)p * n + i], least = c->cost[(size_t)due * n + i];
                if (cost < 0 || cost > POT_COST_MAX) {
                    return err_set(e, ERR_INPUT, "a cost of plan %u of household %u is below nought or too large",
                                   p - due + 1, h + 1);
                }
                if (cost < least) {
                    return err_set(e, ERR_INPUT, "plan %u of household %u costs less than what is due to it",
                                   p - due + 1, h + 1);
                }
                if ((all[i] += cost) > POT_ALL / BUDGETS_MAX) {
                    return err_set(e, ERR_LIMIT, "all plans together cost too much to count with");
                }
            }
        }
    }
    return true;
}

static bool check(const pot_case *c, err *e)
{
    if (c->budgets->count == 0 || c->budgets->count > BUDGETS_MAX || c->walls >= POT_SETTINGS || c->threads == 0 ||
        c->threads > POT_THREADS_MAX || !(c->gap >= 0) || c->households > POT_HOUSEHOLDS_MAX) {
        return err_set(e, ERR_INPUT,
                       "the budgets, walls, threads, gap or number of households are outside their bounds");
    }
    if (c->households > 0 && c->first[c->households] > POT_PLANS_MAX) {
        return err_set(e, ERR_LIMIT, "there are more than %d plans", POT_PLANS_MAX);
    }
    for (uint32_t i = 0; i < c->budgets->count; i++) {
        int64_t amount = c->budgets->list[i].amount;
        if (amount < 0 || amount > POT_ALL / BUDGETS_MAX) {
            return err_set(e, ERR_INPUT, "the amount of budget '" STR_FMT "' is below nought or too large",
                           STR_ARG(c->budgets->list[i].id));
        }
    }
    return check_plans(c, e);
}

/* ------------------------------------------------------------------ ready */

/* What is due is paid first. Budgets that then cannot have a cent more are closed: money goes to them over every way that is open to it, and in every payment as much (the smallest cut),
 * so what is left for the others is the same whichever plans are chosen. */
static void set_due_apart(pot_ready *r)
{
    const pot_case *c = r->c;
    uint32_t n = r->ways.n;
    int64_t *flow = ARENA_ARRAY(r->a, int64_t, n * n);
    bool from[BUDGETS_MAX];
    for (uint32_t h = 0; h < c->households; h++) {
        for (uint32_t i = 0; i < n; i++) {
            r->due[i] += c->cost[(size_t)c->first[h] * n + i];
        }
    }
    r->added = pot_pay(&r->ways, r->due, flow);
    pot_reached(&r->ways, flow, r->open, from);
    r->free = r->ways;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            if (!r->open[j]) {
                r->free.amount[i] -= flow[i * n + j];
            }
            r->free.cap[i * n + j] = r->open[j] && from[i] ? r->ways.cap[i * n + j] : 0;
        }
        r->free.amount[i] = from[i] ? r->free.amount[i] : 0;
        if (r->open[i]) {
            r->dim[i] = r->dims++;
        }
    }
}

static bool may_be(const pot_ready *r, uint32_t due, uint32_t plan)
{
    const pot_case *c = r->c;
    for (uint32_t i = 0; i < r->ways.n; i++) {
        size_t n = r->ways.n;
        if (!r->open[i] && c->cost[plan * n + i] > c->cost[due * n + i]) {
            return false;
        }
    }
    return plan == due || c->relief[plan] > c->relief[due];
}

/* Households that have a choice, with the plans that could be better than what is due. */
static void list_households(pot_ready *r)
{
    const pot_case *c = r->c;
    uint32_t n = r->ways.n, plans = c->households > 0 ? c->first[c->households] : 0, count = 0;
    r->household = arena_array(r->a, c->households + 1, sizeof *r->household);
    r->first = arena_array(r->a, c->households + 1, sizeof *r->first);
    r->plan = arena_array(r->a, plans + 1, sizeof *r->plan);
    r->value = arena_array(r->a, plans + 1, sizeof *r->value);
    r->more = arena_array(r->a, (size_t)plans * r->dims + 1, sizeof *r->more);
    for (uint32_t h = 0; h < c->households; h++) {
        uint32_t due = c->first[h], began = count;
        r->base += c->relief[due];
        for (uint32_t p = due; p < c->first[h + 1]; p++) {
            if (!may_be(r, due, p)) {
                continue;
            }
            for (uint32_t i = 0; i < n; i++) {
                if (r->open[i]) {
                    r->more[(size_t)count * r->dims + r->dim[i]] =
                        c->cost[(size_t)p * n + i] - c->cost[(size_t)due * n + i];
                }
            }
            r->value[count] = c->relief[p] - c->relief[due];
            r->plan[count++] = p;
        }
        if (count == began + 1) {
            count = began;
        } else {
            r->first[r->count] = began;
            r->household[r->count++] = h;
        }
    }
    r->first[r->count] = count;
    r->blocks = (r->count + POT_BLOCK - 1) / POT_BLOCK;
}

bool pot_fits(const pot_ready *r, const int64_t *more)
{
    int64_t demand[BUDGETS_MAX], flow[BUDGETS_MAX * BUDGETS_MAX];
    for (uint32_t i = 0; i < r->ways.n; i++) {
        demand[i] = r->open[i] ? r->due[i] + more[r->dim[i]] : 0;
    }
    return pot_pay(&r->free, demand, flow) == 0;
}

/* ------------------------------------------------------------------ the choice */

/* A wall that stands, and could be another. Money of somebody else stays where it is without an agreement. */
static bool can_lift(const pot_case *c, uint32_t wall)
{
    const budget_wall *w = &c->budgets->walls[wall];
    bool may = !pot_is_of_others(c->budgets, w->from) || (c->agreed != NULL && c->agreed[w->from]);
    return may && pot_may_cross(c, w->from, w->to) < POT_ALL;
}

/* What money for the closed budgets is worth: at most what a plan that asks for it gives for each cent, and no less than money for the others. With this, prices bound every choice, also those
 * that there would be with more money. */
static void price_closed(const pot_ready *r, pot_prices *p)
{
    const pot_case *c = r->c;
    uint32_t n = r->ways.n;
    double most = 0;
    for (uint32_t i = 0; i < n; i++) {
        most = p->worth[i] > most ? p->worth[i] : most;
    }
    for (uint32_t h = 0; h < c->households; h++) {
        uint32_t due = c->first[h];
        for (uint32_t k = due + 1; k < c->first[h + 1]; k++) {
            int64_t more = 0;
            for (uint32_t i = 0; i < n; i++) {
                more += r->open[i] ? 0 : c->cost[(size_t)k * n + i] - c->cost[(size_t)due * n + i];
            }
            double each = more > 0 ? (c->relief[k] - c->relief[due]) / (double)more : 0;
            most = each > most ? each : most;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        p->worth[i] = r->open[i] ? p->worth[i] : most;
    }
    pot_money_worth(&r->ways, p->worth, p->source);
}

static void tell(const pot_ready *r, const pot_choice *x, const pot_prices *p, double bound, arena *a, pot_outcome *out)
{
    const pot_case *c = r->c;
    uint32_t n = r->ways.n, *chosen = ARENA_ARRAY(a, uint32_t, c->households);
    int64_t *flow = ARENA_ARRAY(a, int64_t, n * n), *short_of = ARENA_ARRAY(a, int64_t, n), demand[BUDGETS_MAX] = {0};
    double *price = ARENA_ARRAY(a, double, n), *worth = ARENA_ARRAY(a, double, n),
           *wall_price = ARENA_ARRAY(a, double, c->budgets->wall_count);
    *out = (pot_outcome){.bound = r->base + bound, .priced = r->base + p->bound, .steps_taken = x->steps};
    for (uint32_t h = 0; h < c->households; h++) {
        chosen[h] = c->first[h];
    }
    for (uint32_t h = 0; h < r->count; h++) {
        chosen[r->household[h]] = r->plan[r->first[h] + x->at[h]];
    }
    for (uint32_t h = 0; h < c->households; h++) {
        out->relief += c->relief[chosen[h]];
        for (uint32_t i = 0; i < n; i++) {
            demand[i] += c->cost[(size_t)chosen[h] * n + i];
        }
    }
    pot_pay(&r->ways, demand, flow);
    for (uint32_t j = 0; j < n; j++) {
        short_of[j] = demand[j];
        for (uint32_t i = 0; i < n; i++) {
            short_of[j] -= flow[i * n + j];
        }
        price[j] = p->source[j];
        worth[j] = p->worth[j];
    }
    for (uint32_t i = 0; i < c->budgets->wall_count; i++) {
        const budget_wall *w = &c->budgets->walls[i];
        double gain = p->worth[w->to] - p->source[w->from];
        wall_price[i] = can_lift(c, i) && gain > 0 ? gain : 0;
    }
    out->bound = out->bound > out->relief ? out->bound : out->relief;
    out->priced = out->priced > out->bound ? out->priced : out->bound;
    out->chosen = chosen;
    out->flow = flow;
    out->short_of = short_of;
    out->price = price;
    out->worth = worth;
    out->wall_price = wall_price;
}

/* The choice to begin with, when it needs no more added than the least. */
static bool take_start(const pot_ready *r, pot_choice *x)
{
    int64_t more[BUDGETS_MAX] = {0};
    double value = 0;
    for (uint32_t h = 0; h < r->count; h++) {
        uint32_t wanted = r->c->start[r->household[h]], at = r->first[h];
        while (at < r->first[h + 1] && r->plan[at] != wanted) {
            at++;
        }
        at = at < r->first[h + 1] ? at : r->first[h];
        x->at[h] = at - r->first[h];
        value += r->value[at];
        for (uint32_t i = 0; i < r->dims; i++) {
            more[i] += r->more[(size_t)at * r->dims + i];
        }
    }
    x->value = value;
    return pot_fits(r, more);
}

static void choose(pot_ready *r, arena *a, pot_outcome *out)
{
    pot_prices p;
    pot_choice x = {.at = ARENA_ARRAY(r->a, uint32_t, r->count + 1)};
    pot_find_prices(r, &p);
    if (r->c->start != NULL && !take_start(r, &x)) {
        memset(x.at, 0, sizeof *x.at * r->count);
        x.value = 0;
    }
    p.bound += no_gap * (r->base + p.bound);
    double bound = p.bound;
    if (r->count > 0) {
        pot_search(r, &p, &x);
        if (pot_prove(r, &p, &x)) {
            double most = x.value + r->c->gap * (r->base + p.bound);
            bound = most < bound ? most : bound;
        } else {
            pot_search_on(r, &p, &x);
        }
    }
    price_closed(r, &p);
    tell(r, &x, &p, bound, a, out);
}

bool pot_choose(arena *a, const pot_case *c, pot_outcome *out, err *e)
{
    TRY(check(c, e));
    pot_ready r = {.c = c, .a = arena_new()};
    r.team = team_new(r.a, c->threads);
    pot_ways_of(c, &r.ways);
    set_due_apart(&r);
    list_households(&r);
    choose(&r, a, out);
    arena_free(r.a);
    return true;
}

/* ------------------------------------------------------------------ which wall costs most */

typedef enum known {
    ROUGHLY,
    CLOSELY,
    EXACTLY
} known; /* by the prices there are now; by its own prices; chosen anew */

typedef struct lift {
    pot_lift of;
    known how;
} lift;

static int by_cost(const void *a, const void *b)
{
    const lift *x = a, *y = b;
    double one = x->how == EXACTLY ? x->of.gains : x->of.most, other = y->how == EXACTLY ? y->of.gains : y->of.most;
    if (x->of.less_added != y->of.less_added) {
        return x->of.less_added < y->of.less_added ? 1 : -1;
    }
    return one != other ? (one < other ? 1 : -1) : (x->of.wall > y->of.wall) - (x->of.wall < y->of.wall);
}

static int64_t least_added(const pot_case *c, const pot_ways *w, int64_t *flow)
{
    int64_t due[BUDGETS_MAX] = {0};
    for (uint32_t h = 0; h < c->households; h++) {
        for (uint32_t i = 0; i < w->n; i++) {
            due[i] += c->cost[(size_t)c->first[h] * w->n + i];
        }
    }
    return pot_pay(w, due, flow);
}

/* Without each wall: what could be won at most, as all money is then worth at the prices that there are now, and how much less must be added. */
static uint32_t list_lifts(arena *a, const pot_case *c, const pot_outcome *from, lift **out)
{
    pot_ways *w = ARENA_NEW(a, pot_ways);
    double source[BUDGETS_MAX];
    uint32_t count = 0;
    lift *list = *out = ARENA_ARRAY(a, lift, c->budgets->wall_count + 1);
    pot_ways_of(c, w);
    int64_t *flow = ARENA_ARRAY(a, int64_t, w->n * w->n), added = least_added(c, w, flow);
    double now = pot_money_worth(w, from->worth, source);
    for (uint32_t i = 0; i < c->budgets->wall_count; i++) {
        const budget_wall *its = &c->budgets->walls[i];
        int64_t *cap = &w->cap[its->from * w->n + its->to], was = *cap;
        if (can_lift(c, i)) {
            *cap = POT_ALL;
            double most = pot_money_worth(w, from->worth, source) - now;
            list[count++].of = (pot_lift){.wall = i,
                                          .most = from->priced - from->relief + (most > 0 ? most : 0),
                                          .less_added = added - least_added(c, w, flow)};
            *cap = was;
        }
    }
    return count;
}

/* The next step in knowing what a wall costs: its own prices alone, then the choice. */
static bool look_closer(const pot_case *c, const pot_outcome *from, bool *lifted, lift *l, err *e)
{
    arena *scratch = arena_new();
    pot_case without = *c;
    pot_outcome o;
    memset(lifted, 0, sizeof *lifted * c->budgets->wall_count);
    if (c->lifted != NULL) {
        memcpy(lifted, c->lifted, sizeof *lifted * c->budgets->wall_count);
    }
    lifted[l->of.wall] = true;
    without.lifted = lifted;
    without.start = from->chosen;
    without.gap = l->how == ROUGHLY ? 1 : c->gap;
    bool good = pot_choose(scratch, &without, &o, e);
    if (good) {
        double most = o.bound - from->relief;
        l->of.most = most < l->of.most ? most : l->of.most;
        l->of.gains = o.relief - from->relief;
        l->how = l->how == ROUGHLY ? CLOSELY : EXACTLY;
    }
    arena_free(scratch);
    return good;
}

/* Of no other wall is it possible that it costs more than what the first is seen to gain. A choice may have been stopped: what a wall was seen to gain is not the most it can. */
static bool is_first_dearest(const lift *list, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        if (list[i].of.less_added == list[0].of.less_added && list[i].of.most > list[0].of.gains + no_more) {
            return false;
        }
    }
    return count == 0 || list[0].how == EXACTLY;
}

bool pot_lift_walls(const pot_case *c, const pot_outcome *from, uint32_t most, pot_lift *out, uint32_t *count,
                    bool *proven, err *e)
{
    arena *scratch = arena_new();
    lift *list;
    uint32_t all = list_lifts(scratch, c, from, &list), wanted = most < all ? most : all, exact = 0, next = 0;
    bool *lifted = ARENA_ARRAY(scratch, bool, c->budgets->wall_count + 1), good = true;
    while (good && next < wanted && exact < 2 * most + 2) {
        qsort(list, all, sizeof *list, by_cost);
        for (next = 0; next < wanted && list[next].how == EXACTLY; next++) {
        }
        if (next < wanted) {
            exact += list[next].how == CLOSELY;
            good = look_closer(c, from, lifted, &list[next], e);
        }
    }
    if (good) {
        qsort(list, all, sizeof *list, by_cost);
        *proven = is_first_dearest(list, all);
        for (*count = next = 0; next < all && *count < most; next++) {
            if (list[next].how == EXACTLY) {
                out[(*count)++] = list[next].of;
            }
        }
    }
    arena_free(scratch);
    return good;
}
