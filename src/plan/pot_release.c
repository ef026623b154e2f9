/* Which walls keep plans from being paid, as minimal sets (base/minimal.h). */
#include "plan/pot_release.h"

#include <string.h>

#include "base/minimal.h"
#include "plan/pot_inside.h"

#include "base/banned.h"

enum { QUESTIONS_MAX = 20000 };

typedef struct releasing {
    pot_case c; /* with walls lifted as asked */
    const int64_t *demand;
    const uint32_t *walls; /* of each thing of the search */
    uint32_t count;
    bool *lifted;  /* of each wall */
    int64_t floor; /* what is not paid with all of these lifted */
    int64_t *flow;
} releasing;

static int64_t unpaid_with(releasing *r)
{
    pot_ways w;
    pot_ways_of(&r->c, &w);
    return pot_pay(&w, r->demand, r->flow);
}

/* The walls in the set are lifted: is all paid that can be? */
static bool is_enough(void *context, const bool *in)
{
    releasing *r = context;
    for (uint32_t i = 0; i < r->count; i++) {
        r->lifted[r->walls[i]] = in[i];
    }
    return unpaid_with(r) == r->floor;
}

/* The walls in the set stand, and no other: is something not paid that could be? */
static bool blocks(void *context, const bool *in)
{
    releasing *r = context;
    for (uint32_t i = 0; i < r->count; i++) {
        r->lifted[r->walls[i]] = !in[i];
    }
    return unpaid_with(r) > r->floor;
}

/* One pot: what it cannot pay there is no money for. */
static int64_t unpaid_in_one_pot(releasing *r)
{
    pot_case one = r->c;
    pot_ways w;
    one.walls = POT_NONE;
    pot_ways_of(&one, &w);
    return pot_pay(&w, r->demand, r->flow);
}

/* A wall that limits something now. Money of somebody else without agreement crosses none, lifted or not. */
static bool limits(const pot_case *c, uint32_t wall)
{
    return pot_may_cross(c, c->budgets->walls[wall].from, c->budgets->walls[wall].to) < POT_ALL;
}

static uint8_t layer_of(budget_wall_kind kind)
{
    return (uint8_t)(BUDGET_WALL_HABIT - kind);
}

static pot_walls_set walls_of(arena *a, const releasing *r, const uint32_t *set, uint32_t n)
{
    uint32_t *walls = ARENA_ARRAY(a, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        walls[i] = r->walls[set[i]];
    }
    return (pot_walls_set){walls, n};
}

static bool search(arena *a, releasing *r, const uint64_t *cost, pot_released *out, err *e)
{
    const uint32_t *set = NULL;
    uint32_t n = 0;
    minimal_case ask = {.count = r->count, .cost = cost, .ask = is_enough, .context = r, .questions = QUESTIONS_MAX};
    minimal *m = minimal_begin(a, &ask, e);
    TRY(m != NULL);
    out->proven = minimal_next(m, &set, &n) == MINIMAL_FOUND;
    out->release = out->proven ? walls_of(a, r, set, n) : (pot_walls_set){0};
    ask.ask = blocks;
    m = minimal_begin(a, &ask, e);
    TRY(m != NULL);
    while (out->blocking_count < POT_BLOCKING_MAX && minimal_next(m, &set, &n) == MINIMAL_FOUND) {
        out->blocking[out->blocking_count++] = walls_of(a, r, set, n);
    }
    return true;
}

static bool check_demand(const pot_case *c, const int64_t *demand, err *e)
{
    for (uint32_t i = 0; i < c->budgets->count; i++) {
        if (demand[i] < 0 || demand[i] >= POT_ALL / BUDGETS_MAX) {
            return err_set(e, demand[i] < 0 ? ERR_INPUT : ERR_LIMIT, "what belongs to budget '" STR_FMT "' %s",
                           STR_ARG(c->budgets->list[i].id), demand[i] < 0 ? "is below nought" : "is too much to count");
        }
    }
    return true;
}

bool pot_release(arena *a, const pot_case *c, const int64_t *demand, pot_released *out, err *e)
{
    const budgets *b = c->budgets;
    uint32_t *walls = ARENA_ARRAY(a, uint32_t, b->wall_count + 1);
    uint8_t *layers = ARENA_ARRAY(a, uint8_t, b->wall_count + 1);
    uint64_t *cost = ARENA_ARRAY(a, uint64_t, b->wall_count + 1);
    releasing r = {.c = *c,
                   .demand = demand,
                   .walls = walls,
                   .lifted = ARENA_ARRAY(a, bool, b->wall_count + 1),
                   .flow = ARENA_ARRAY(a, int64_t, (size_t)b->count * b->count + 1)};
    *out = (pot_released){.proven = true};
    TRY(check_demand(c, demand, e));
    int64_t now = unpaid_with(&r);
    for (uint32_t i = 0; i < b->wall_count; i++) {
        r.lifted[i] = c->lifted != NULL && c->lifted[i];
        if (limits(c, i)) {
            layers[r.count] = layer_of(b->walls[i].kind);
            walls[r.count++] = i;
        }
    }
    r.c.lifted = r.lifted;
    for (uint32_t i = 0; i < r.count; i++) {
        r.lifted[walls[i]] = true;
    }
    r.floor = unpaid_with(&r);
    out->never = unpaid_in_one_pot(&r);
    out->unpaid = now - out->never;
    out->unruled = r.floor - out->never;
    return now == r.floor || (minimal_layers(layers, r.count, cost, e) && search(a, &r, cost, out, e));
}
