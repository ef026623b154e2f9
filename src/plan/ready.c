/* From a case to candidates: what cannot be is forbidden, what answers a danger or is due is fixed, the rest is kept when it can matter. */
#include "plan/inside.h"

#include <math.h>

#include "base/banned.h"

enum { NUMBER_MAX = 10000 };              /* sums of one number of every action fit in 32 bits */
#define COST_MAX INT64_C(100000000000000) /* and of costs in 64: a thousand billion euros each */
#define SHARE_MOST (1 - 1e-12) /* of a goal one action leaves at least so much, so that its force is finite */

typedef struct making {
    const plan_case *c;
    arena *a;
    bool *forbidden, *at_once, *must;
    uint32_t *soonest;   /* by action: the first period in which it can start, after what must come before it */
    uint32_t *order;     /* actions, those before which nothing must come first */
    uint32_t *candidate; /* by action: its number; PLAN_NOWHERE: none */
} making;

/* ------------------------------------------------------------------ what a case may be */

static bool check_list(const plan_case *c, uint32_t action, const uint32_t *list, uint32_t count, err *e)
{
    for (uint32_t k = 0; k < count; k++) {
        if (list[k] >= c->count || list[k] == action) {
            return err_set(e, ERR_INPUT, "action %u names action %u, and there are %u actions, each for another",
                           action, list[k], c->count);
        }
    }
    return true;
}

static bool check_action(const plan_case *c, uint32_t number, err *e)
{
    const plan_action *x = &c->actions[number];
    uint32_t seen[PLAN_GOALS_MAX / 32] = {0};
    if (x->lasts == 0 || x->cost < 0) {
        return err_set(e, ERR_INPUT, "action %u %s", number,
                       x->lasts == 0 ? "lasts no period at all" : "costs less than nothing");
    }
    if (x->lasts > NUMBER_MAX || x->earliest > NUMBER_MAX || x->works_after > NUMBER_MAX || x->burden > NUMBER_MAX ||
        x->cost > COST_MAX) {
        return err_set(e, ERR_INPUT, "action %u has a number that is too large: periods and burden go up to %d", number,
                       NUMBER_MAX);
    }
    for (uint32_t k = 0; k < x->relief_count; k++) {
        uint32_t goal = x->reliefs[k].goal;
        if (goal >= c->goal_count || (seen[goal / 32] >> goal % 32 & 1) != 0 ||
            !(x->reliefs[k].share >= 0 && x->reliefs[k].share <= 1)) {
            return err_set(e, ERR_INPUT,
                           "action %u relieves goal %u by %g: a goal is named once, and its share is 0 to 1", number,
                           goal, x->reliefs[k].share);
        }
        seen[goal / 32] |= 1u << goal % 32;
    }
    return check_list(c, number, x->after, x->after_count, e) &&
           check_list(c, number, x->not_with, x->not_with_count, e);
}

static bool check_case(const plan_case *c, err *e)
{
    if (c->count > PLAN_ACTIONS_MAX || c->goal_count > PLAN_GOALS_MAX || c->danger_count > PLAN_DANGERS_MAX) {
        return err_set(e, ERR_LIMIT,
                       "a plan is made of at most %d actions for %d goals and %d dangers, and these are %u, %u and %u",
                       PLAN_ACTIONS_MAX, PLAN_GOALS_MAX, PLAN_DANGERS_MAX, c->count, c->goal_count, c->danger_count);
    }
    if (c->periods == 0 || c->periods > PLAN_PERIODS_MAX || c->best == 0 || c->best > PLAN_BEST_MAX || c->unlike == 0 ||
        c->most < -1) {
        return err_set(e, ERR_INPUT,
                       "a plan is of 1 to %d periods; 1 to %d plans that differ in at least one action; their cost has "
                       "a limit of nought or more, or none (-1)",
                       PLAN_PERIODS_MAX, PLAN_BEST_MAX);
    }
    for (uint32_t g = 0; g < c->goal_count; g++) {
        if (!(c->weights[g] >= 0 && c->weights[g] <= 1e9)) {
            return err_set(e, ERR_INPUT, "goal %u weighs %g: a weight is 0 to 1,000,000,000", g, c->weights[g]);
        }
    }
    for (uint32_t i = 0; i < c->count; i++) {
        TRY(check_action(c, i, e));
    }
    for (uint32_t d = 0; d < c->danger_count; d++) {
        for (uint32_t k = 0; k < c->dangers[d].answer_count; k++) {
            if (c->dangers[d].answers[k] >= c->count) {
                return err_set(e, ERR_INPUT, "danger %u is answered by action %u, and there are %u actions", d,
                               c->dangers[d].answers[k], c->count);
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ order */

/* Kahn (1962). What comes after something forbidden is forbidden itself. */
static bool put_in_order(making *m, err *e)
{
    const plan_case *c = m->c;
    uint32_t *open = ARENA_ARRAY(m->a, uint32_t, c->count + 1), *start = ARENA_ARRAY(m->a, uint32_t, c->count + 2),
             used = 0;
    size_t all = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        open[i] = c->actions[i].after_count;
        all += open[i];
        for (uint32_t k = 0; k < c->actions[i].after_count; k++) {
            start[c->actions[i].after[k] + 1]++;
        }
        m->order[used] = i;
        used += open[i] == 0;
    }
    uint32_t *waiting = ARENA_ARRAY(m->a, uint32_t, all + 1), *next = ARENA_ARRAY(m->a, uint32_t, c->count + 1);
    for (uint32_t i = 0; i < c->count; i++) {
        start[i + 1] += start[i];
        next[i] = start[i];
    }
    for (uint32_t i = 0; i < c->count; i++) {
        for (uint32_t k = 0; k < c->actions[i].after_count; k++) {
            waiting[next[c->actions[i].after[k]]++] = i;
        }
    }
    for (uint32_t at = 0; at < used; at++) {
        uint32_t before = m->order[at], helps = m->soonest[before] + c->actions[before].works_after;
        for (uint32_t k = start[before]; k < start[before + 1]; k++) {
            uint32_t i = waiting[k];
            m->forbidden[i] = m->forbidden[i] || m->forbidden[before];
            m->soonest[i] = helps > m->soonest[i] ? helps : m->soonest[i];
            m->order[used] = i;
            used += --open[i] == 0;
        }
    }
    for (uint32_t i = 0; i < c->count && used < c->count; i++) {
        if (open[i] > 0) {
            return err_set(e, ERR_INPUT, "action %u waits for itself: some actions wait for each other in a circle", i);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ what comes at once */

static bool excludes(const plan_case *c, uint32_t one, uint32_t other)
{
    bool yes = false;
    for (uint32_t k = 0; k < c->actions[one].not_with_count; k++) {
        yes = yes || c->actions[one].not_with[k] == other;
    }
    for (uint32_t k = 0; k < c->actions[other].not_with_count; k++) {
        yes = yes || c->actions[other].not_with[k] == one;
    }
    return yes;
}

/* The action with all that must come before it. */
static void gather(const making *m, uint32_t action, bool *with)
{
    with[action] = true;
    for (uint32_t at = m->c->count; at-- > 0;) {
        uint32_t i = m->order[at];
        for (uint32_t k = 0; with[i] && k < m->c->actions[i].after_count; k++) {
            with[m->c->actions[i].after[k]] = true;
        }
    }
}

/* Makes the action come at once, with what must come before it. No: it excludes, or is excluded by, something that comes at once already. */
static bool add_at_once(making *m, uint32_t action)
{
    const plan_case *c = m->c;
    bool *with = ARENA_ARRAY(m->a, bool, c->count + 1);
    gather(m, action, with);
    for (uint32_t i = 0; i < c->count; i++) {
        for (uint32_t j = 0; with[i] && j < c->count; j++) {
            if ((with[j] || m->at_once[j]) && excludes(c, i, j)) {
                return false;
            }
        }
    }
    for (uint32_t i = 0; i < c->count; i++) {
        m->at_once[i] = m->at_once[i] || with[i];
    }
    return true;
}

static double own_relief(const plan_case *c, uint32_t action)
{
    double sum = 0;
    for (uint32_t k = 0; k < c->actions[action].relief_count; k++) {
        sum += c->weights[c->actions[action].reliefs[k].goal] * c->actions[action].reliefs[k].share;
    }
    return sum;
}

/* What helps soonest; of those what relieves most by itself, costs least, has the lowest number. */
static bool comes_before(const making *m, uint32_t one, uint32_t other)
{
    const plan_action *x = &m->c->actions[one], *y = &m->c->actions[other];
    uint32_t first = m->soonest[one] + x->works_after, second = m->soonest[other] + y->works_after;
    double own = own_relief(m->c, one), its = own_relief(m->c, other);
    return first != second      ? first < second
           : own != its         ? own > its
           : x->cost != y->cost ? x->cost < y->cost
                                : one < other;
}

static void answer(making *m, const plan_danger *d)
{
    bool *tried = ARENA_ARRAY(m->a, bool, d->answer_count + 1);
    for (uint32_t round = 0; round < d->answer_count; round++) {
        uint32_t best = PLAN_NOWHERE;
        for (uint32_t k = 0; k < d->answer_count; k++) {
            uint32_t i = d->answers[k];
            bool can = !m->forbidden[i] && m->soonest[i] < m->c->periods;
            if (can && !tried[k] && (best == PLAN_NOWHERE || comes_before(m, i, d->answers[best]))) {
                best = k;
            }
        }
        if (best == PLAN_NOWHERE || add_at_once(m, d->answers[best])) {
            return;
        }
        tried[best] = true;
    }
}

static bool is_possible(const making *m, uint32_t action, const char *what, err *e)
{
    if (m->forbidden[action] || m->soonest[action] >= m->c->periods) {
        return err_set(e, ERR_RULE, "action %u is %s, and it cannot %s", action, what,
                       m->forbidden[action] ? "be: something that must come before it is forbidden" : "start in time");
    }
    return true;
}

static bool fix(making *m, err *e)
{
    for (uint32_t d = 0; d < m->c->danger_count; d++) {
        answer(m, &m->c->dangers[d]);
    }
    for (uint32_t i = 0; i < m->c->count; i++) {
        if (m->c->actions[i].standing == PLAN_DUE) {
            TRY(is_possible(m, i, "due", e));
            if (!add_at_once(m, i)) {
                return err_set(e, ERR_RULE,
                               "action %u is due, and it excludes something else that is due or answers a danger", i);
            }
        }
    }
    for (uint32_t i = 0; i < m->c->count; i++) {
        if (m->c->actions[i].standing == PLAN_PINNED) {
            TRY(is_possible(m, i, "pinned", e));
            gather(m, i, m->must);
        }
    }
    return true;
}

/* ------------------------------------------------------------------ candidates */

/* May relieve something within the horizon. */
static bool can_help(const making *m, uint32_t action)
{
    const plan_action *x = &m->c->actions[action];
    return x->standing != PLAN_FORBIDDEN && !m->forbidden[action] &&
           m->soonest[action] + x->works_after < m->c->periods && own_relief(m->c, action) > 0;
}

static uint32_t options_of(const making *m, uint32_t action)
{
    const plan_action *x = &m->c->actions[action];
    uint32_t periods = m->c->periods, options = m->must[action] ? 0 : PLAN_OUT;
    if (m->at_once[action]) {
        return 1u << m->soonest[action];
    }
    for (uint32_t s = m->soonest[action]; s < periods; s++) {
        bool of_use = s + x->works_after < periods || m->must[action];
        options |= of_use ? 1u << s : 0;
    }
    return options;
}

static void number(making *m, plan_ready *out)
{
    bool *kept = ARENA_ARRAY(m->a, bool, m->c->count + 1);
    for (uint32_t i = 0; i < m->c->count; i++) {
        if (m->at_once[i] || m->must[i] || can_help(m, i)) {
            kept[i] = true;
        }
    }
    for (uint32_t at = m->c->count; at-- > 0;) { /* and what must come before it */
        uint32_t i = m->order[at];
        for (uint32_t k = 0; kept[i] && k < m->c->actions[i].after_count; k++) {
            kept[m->c->actions[i].after[k]] = true;
        }
    }
    for (uint32_t i = 0; i < m->c->count; i++) {
        m->candidate[i] = kept[i] ? out->count++ : PLAN_NOWHERE;
    }
}

static void add_goals(const making *m, const uint32_t *anew, plan_candidate *x)
{
    const plan_action *of = &m->c->actions[x->action];
    uint32_t *goal = ARENA_ARRAY(m->a, uint32_t, of->relief_count + 1);
    double *share = ARENA_ARRAY(m->a, double, of->relief_count + 1),
           *force = ARENA_ARRAY(m->a, double, of->relief_count + 1);
    for (uint32_t k = 0; k < of->relief_count; k++) {
        if (anew[of->reliefs[k].goal] != PLAN_NOWHERE && of->reliefs[k].share > 0) {
            goal[x->goals] = anew[of->reliefs[k].goal];
            share[x->goals] = fmin(of->reliefs[k].share, SHARE_MOST);
            force[x->goals] = -log1p(-share[x->goals]);
            x->goals++;
        }
    }
    x->goal = goal;
    x->share = share;
    x->force = force;
}

static void add_links(const making *m, plan_ready *p)
{
    for (uint32_t i = 0; i < p->count; i++) {
        plan_candidate *x = &p->of[i];
        x->after = ARENA_ARRAY(m->a, uint32_t, p->count);
        x->waits = ARENA_ARRAY(m->a, uint32_t, p->count);
        x->not_with = ARENA_ARRAY(m->a, uint32_t, p->count);
    }
    for (uint32_t i = 0; i < p->count; i++) {
        const plan_action *x = plan_action_of(p, i);
        for (uint32_t k = 0; k < x->after_count; k++) {
            uint32_t before = m->candidate[x->after[k]];
            bool is_new = true;
            for (uint32_t l = 0; l < p->of[i].after_count; l++) {
                is_new = is_new && p->of[i].after[l] != before;
            }
            if (is_new) {
                p->of[i].after[p->of[i].after_count++] = before;
                p->of[before].waits[p->of[before].waits_count++] = i;
            }
        }
        for (uint32_t j = 0; j < p->count; j++) {
            if (j != i && excludes(m->c, p->of[i].action, p->of[j].action)) {
                p->of[i].not_with[p->of[i].not_with_count++] = j;
            }
        }
    }
}

static void add_candidates(making *m, plan_ready *p)
{
    const plan_case *c = m->c;
    uint32_t *anew = ARENA_ARRAY(m->a, uint32_t, c->goal_count + 1),
             *goal = ARENA_ARRAY(m->a, uint32_t, c->goal_count + 1);
    double *weights = ARENA_ARRAY(m->a, double, c->goal_count + 1);
    uint32_t *room = ARENA_ARRAY(m->a, uint32_t, c->periods);
    for (uint32_t g = 0; g < c->goal_count; g++) {
        anew[g] = c->weights[g] > 0 ? p->goals : PLAN_NOWHERE;
        if (c->weights[g] > 0) {
            goal[p->goals] = g;
            weights[p->goals++] = c->weights[g];
            p->gap += c->weights[g] * PLAN_GAP;
        }
    }
    p->of = ARENA_ARRAY(m->a, plan_candidate, p->count + 1);
    for (uint32_t i = 0; i < c->count; i++) {
        if (m->candidate[i] != PLAN_NOWHERE) {
            plan_candidate *x = &p->of[m->candidate[i]];
            *x = (plan_candidate){.action = i, .options = options_of(m, i), .at_once = m->at_once[i]};
            add_goals(m, anew, x);
        }
    }
    for (uint32_t t = 0; t < c->periods; t++) {
        uint64_t asked = 0;
        for (uint32_t i = 0; i < p->count; i++) {
            bool runs = p->of[i].at_once && m->soonest[p->of[i].action] <= t &&
                        t < plan_lasts_to(p, i, m->soonest[p->of[i].action]);
            asked += runs ? plan_action_of(p, i)->burden : 0;
        }
        room[t] = asked < c->bears ? (uint32_t)(c->bears - asked) : 0;
    }
    p->goal = goal;
    p->weights = weights;
    p->room = room;
    add_links(m, p);
}

bool plan_make_ready(arena *a, const plan_case *c, plan_ready *out, err *e)
{
    TRY(check_case(c, e));
    making m = {.c = c,
                .a = a,
                .forbidden = ARENA_ARRAY(a, bool, c->count + 1),
                .at_once = ARENA_ARRAY(a, bool, c->count + 1),
                .must = ARENA_ARRAY(a, bool, c->count + 1),
                .soonest = ARENA_ARRAY(a, uint32_t, c->count + 1),
                .order = ARENA_ARRAY(a, uint32_t, c->count + 1),
                .candidate = ARENA_ARRAY(a, uint32_t, c->count + 1)};
    *out = (plan_ready){.a = a, .c = c, .most = c->most < 0 ? INT64_MAX : c->most};
    for (uint32_t i = 0; i < c->count; i++) {
        m.forbidden[i] = c->actions[i].standing == PLAN_FORBIDDEN;
        m.soonest[i] = c->actions[i].earliest;
    }
    TRY(put_in_order(&m, e) && fix(&m, e));
    number(&m, out);
    if (out->count > PLAN_CANDIDATES_MAX) {
        return err_set(e, ERR_LIMIT,
                       "%u actions could help, and %d is the most to choose from: leave out those that hardly do",
                       out->count, PLAN_CANDIDATES_MAX);
    }
    add_candidates(&m, out);
    return true;
}
