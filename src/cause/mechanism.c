/* Tables of mechanisms, in one step or several. */
#include "cause/mechanism.h"

#include "cause/inside.h"

#include "base/banned.h"

typedef struct making {
    arena *a;
    const cause_node *nodes;
    uint32_t count; /* of nodes */
    str file;
    err *e;
    cause_variable *variables; /* nodes, then auxiliary ones */
    size_t used, cap;
} making;

/* What one table does: takes in some links, and lets the guards among its parents work afterwards. */
typedef struct step {
    const cause_node *node;
    bool has_before; /* the first parent is what the steps before made of the node */
    bool has_leak;   /* the first step */
    uint32_t first_link, links, first_guard, guards;
} step;

/* ------------------------------------------------------------------ checks */

static bool check_chances(const making *m, const cause_node *n, const double *row, uint32_t count, bool may_rise)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!(row[i] >= 0 && row[i] <= 1)) {
            return err_at(m->e, ERR_INPUT, 0, m->file, 0, 0,
                          "'" STR_FMT "': %g is no chance; write a number from 0 to 1", STR_ARG(n->name), row[i]);
        }
        if (!may_rise && i > 0 && row[i] > row[i - 1]) {
            return err_at(m->e, ERR_INPUT, 0, m->file, 0, 0,
                          "'" STR_FMT
                          "': %g comes after %g; a worse state is never likelier than at least a milder one",
                          STR_ARG(n->name), row[i], row[i - 1]);
        }
    }
    return true;
}

static bool check_cause(const making *m, const cause_node *n, uint32_t from, bool *is_named)
{
    if (from >= m->count || is_named[from]) {
        return err_at(m->e, ERR_INPUT, 0, m->file, 0, 0, "'" STR_FMT "' has a cause that is %s", STR_ARG(n->name),
                      from >= m->count ? "no variable" : "named twice");
    }
    is_named[from] = true;
    return true;
}

static bool check_node(const making *m, const cause_node *n)
{
    bool *is_named = ARENA_ARRAY(m->a, bool, m->count);
    if (n->state_count < 2) {
        return err_at(m->e, ERR_INPUT, 0, m->file, 0, 0, "'" STR_FMT "' needs two states or more", STR_ARG(n->name));
    }
    TRY(check_chances(m, n, n->leak, n->state_count - 1, false));
    for (uint32_t i = 0; i < n->link_count; i++) {
        const cause_link *l = &n->links[i];
        TRY(check_cause(m, n, l->from, is_named));
        for (uint32_t s = 0; s + 1 < m->nodes[l->from].state_count; s++) {
            TRY(check_chances(m, n, l->at_least + (size_t)s * (n->state_count - 1), n->state_count - 1, false));
        }
    }
    for (uint32_t i = 0; i < n->guard_count; i++) {
        const cause_guard *g = &n->guards[i];
        TRY(check_cause(m, n, g->from, is_named) &&
            check_chances(m, n, g->keeps, m->nodes[g->from].state_count - 1, true));
    }
    return true;
}

/* ------------------------------------------------------------------ one table */

/* Of one combination of the parents: `at` has the state of each. */
static void fill_row(const step *s, const uint32_t *at, double *row)
{
    const cause_node *n = s->node;
    uint32_t states = n->state_count;
    const uint32_t *link_at = at + s->has_before, *guard_at = link_at + s->links;
    double kept = 1, below = 0, worse = 0;
    for (uint32_t i = 0; i < s->guards; i++) {
        kept *= guard_at[i] == 0 ? 1 : n->guards[s->first_guard + i].keeps[guard_at[i] - 1];
    }
    for (uint32_t j = 0; j < states; j++) { /* the chance that none of all brings about more than state j */
        double at_most = s->has_before && at[0] > j ? 0 : 1;
        if (j + 1 < states) {
            at_most *= s->has_leak ? 1 - n->leak[j] : 1;
            for (uint32_t i = 0; i < s->links; i++) {
                const double *rows = n->links[s->first_link + i].at_least;
                at_most *= link_at[i] == 0 ? 1 : 1 - rows[(size_t)(link_at[i] - 1) * (states - 1) + j];
            }
        }
        row[j] = (at_most - below) * kept;
        below = at_most;
        worse += j > 0 ? row[j] : 0;
    }
    row[0] = 1 - worse > 0 ? 1 - worse : 0;
}

static uint32_t parent_of(const step *s, uint32_t i, uint32_t before)
{
    uint32_t link = i - s->has_before;
    return s->has_before && i == 0 ? before
           : link < s->links       ? s->node->links[s->first_link + link].from
                                   : s->node->guards[s->first_guard + link - s->links].from;
}

static void make_table(const making *m, const step *s, uint32_t before, cause_variable *v)
{
    v->parent_count = s->has_before + s->links + s->guards;
    uint32_t *parents = arena_array(m->a, v->parent_count + 1, sizeof *parents);
    uint32_t *at = ARENA_ARRAY(m->a, uint32_t, v->parent_count + 1);
    v->table_size = v->state_count;
    for (uint32_t i = 0; i < v->parent_count; i++) {
        parents[i] = parent_of(s, i, before);
        v->table_size *= m->variables[parents[i]].state_count;
    }
    double *table = arena_array(m->a, v->table_size, sizeof *table);
    for (size_t row = 0; row < v->table_size; row += v->state_count) {
        fill_row(s, at, table + row);
        for (uint32_t i = v->parent_count; i-- > 0 && ++at[i] == m->variables[parents[i]].state_count;) {
            at[i] = 0;
        }
    }
    v->parents = parents;
    v->table = table;
}

/* ------------------------------------------------------------------ steps */

/* As many links and, once all links are in, guards as a table holds; at least one more than before. */
static step next_step(const making *m, const step *last)
{
    const cause_node *n = last->node;
    step s = {.node = n,
              .has_before = last->links + last->guards > 0 || last->has_leak,
              .first_link = last->first_link + last->links,
              .first_guard = last->first_guard + last->guards};
    s.has_leak = !s.has_before;
    size_t numbers = n->state_count * (size_t)(s.has_before ? n->state_count : 1);
    while (s.first_link + s.links < n->link_count) {
        numbers *= m->nodes[n->links[s.first_link + s.links].from].state_count;
        if (numbers > CAUSE_STEP_MAX && s.links > 0) {
            return s;
        }
        s.links++;
    }
    while (s.first_guard + s.guards < n->guard_count) {
        numbers *= m->nodes[n->guards[s.first_guard + s.guards].from].state_count;
        if (numbers > CAUSE_STEP_MAX && s.links + s.guards > 0) {
            return s;
        }
        s.guards++;
    }
    return s;
}

static bool is_last(const step *s)
{
    return s->first_link + s->links == s->node->link_count && s->first_guard + s->guards == s->node->guard_count;
}

static void add_node(making *m, uint32_t number)
{
    const cause_node *n = &m->nodes[number];
    step s = next_step(m, &(step){.node = n});
    uint32_t before = 0;
    for (uint32_t k = 1; !is_last(&s); k++) {
        cause_variable part = {.name = str_printf(m->a, STR_FMT "#%u", STR_ARG(n->name), k),
                               .states = n->states,
                               .state_count = n->state_count};
        make_table(m, &s, before, &part);
        before = (uint32_t)m->used;
        ARENA_PUSH(m->a, m->variables, m->used, m->cap, part);
        s = next_step(m, &s);
    }
    make_table(m, &s, before, &m->variables[number]);
}

bool cause_net_of(arena *a, str name, const cause_node *nodes, uint32_t count, cause_net *out, err *e)
{
    making m = {.a = a, .nodes = nodes, .count = count, .file = name, .e = e, .used = count, .cap = count + 1};
    m.variables = ARENA_ARRAY(a, cause_variable, m.cap);
    for (uint32_t i = 0; i < count; i++) {
        TRY(check_node(&m, &nodes[i]));
        m.variables[i] =
            (cause_variable){.name = nodes[i].name, .states = nodes[i].states, .state_count = nodes[i].state_count};
    }
    for (uint32_t i = 0; i < count; i++) {
        add_node(&m, i);
    }
    cause_place *places = ARENA_ARRAY(a, cause_place, m.used);
    return cause_net_make(a, name, name, m.variables, (uint32_t)m.used, places, out, e);
}
