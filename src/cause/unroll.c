/* Several quarters as one net: every throw is a variable, and every subject in every quarter, in one world or two,
 * follows from them. */
#include "cause/inside.h"
#include "cause/model.h"

#include <stdlib.h>

#include "base/banned.h"

typedef struct unrolling {
    arena *a;
    const cause_model *m;
    const cause_sizes *sizes;
    uint32_t quarters;
    int64_t lever;
    bool held;
    cause_variable *variables;
    size_t used, cap;
    uint32_t *base, *arrow, *shield; /* variables of the throws: by subject, by arrow, by shield */
    uint32_t *stays;                 /* by quarter and subject */
    uint32_t *at[2];                 /* of each world by quarter and subject: the variable */
} unrolling;

static const str yes_no[] = {{"no", 2}, {"yes", 3}};

static uint32_t add(unrolling *u, cause_variable v)
{
    ARENA_PUSH(u->a, u->variables, u->used, u->cap, v);
    return (uint32_t)u->used - 1;
}

/* A throw has no causes: its states with their chances. */
static uint32_t add_throw(unrolling *u, str name, const str *states, uint32_t count, const double *chances)
{
    return add(u, (cause_variable){.name = name,
                                   .states = states,
                                   .state_count = count,
                                   .parents = ARENA_ARRAY(u->a, uint32_t, 1),
                                   .table = chances,
                                   .table_size = count});
}

static uint32_t add_chance(unrolling *u, str name, double yes)
{
    double *table = ARENA_ARRAY(u->a, double, 2);
    table[0] = 1 - yes;
    table[1] = yes;
    return add_throw(u, name, yes_no, 2, table);
}

/* ------------------------------------------------------------------ throws */

static void add_base(unrolling *u, uint32_t subject)
{
    const cause_subject *s = &u->m->subjects[subject];
    const double *at_least = u->sizes->base[subject];
    double *table = ARENA_ARRAY(u->a, double, s->state_count);
    for (uint32_t j = 0; j < s->state_count; j++) {
        double from = j == 0 ? 1 : at_least[j - 1], to = j + 1 < s->state_count ? at_least[j] : 0;
        table[j] = from - to;
    }
    u->base[subject] = add_throw(u, str_printf(u->a, STR_FMT "!", STR_ARG(s->id)), s->states, s->state_count, table);
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

enum { CUTS_MAX = (CAUSE_MODEL_STATES_MAX - 1) * (CAUSE_MODEL_STATES_MAX - 1) };

/* The throw of an arrow is one number u in 0 … 1, for every state of the cause the same; only in which piece between
 * its chances it lies makes a difference. Returns how many pieces there are; ends[i] is the upper end of piece i. */
static uint32_t pieces(const unrolling *u, uint32_t arrow, double ends[CUTS_MAX + 1])
{
    const cause_arrow *w = &u->m->arrows[arrow];
    uint32_t n = (u->m->subjects[w->from].state_count - 1) * (u->m->subjects[w->to].state_count - 1), used = 0;
    double cuts[CUTS_MAX];
    memcpy(cuts, u->sizes->arrows[arrow], n * sizeof *cuts);
    qsort(cuts, n, sizeof *cuts, compare_doubles);
    for (uint32_t i = 0; i < n; i++) {
        if (cuts[i] > (used == 0 ? 0 : ends[used - 1])) {
            ends[used++] = cuts[i];
        }
    }
    if (used == 0 || ends[used - 1] < 1) {
        ends[used++] = 1;
    }
    return used;
}

static void add_arrow(unrolling *u, uint32_t arrow)
{
    const cause_arrow *w = &u->m->arrows[arrow];
    double ends[CUTS_MAX + 1];
    uint32_t n = pieces(u, arrow, ends);
    double *table = ARENA_ARRAY(u->a, double, n);
    str *states = ARENA_ARRAY(u->a, str, n);
    for (uint32_t i = 0; i < n; i++) {
        table[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
        states[i] = str_printf(u->a, "below%u", i);
    }
    str name = str_printf(u->a, STR_FMT ">" STR_FMT "%s", STR_ARG(u->m->subjects[w->from].id),
                          STR_ARG(u->m->subjects[w->to].id), w->later ? "+" : "");
    u->arrow[arrow] = add_throw(u, name, states, n, table);
}

static void add_throws(unrolling *u)
{
    const cause_model *m = u->m;
    for (uint32_t i = 0; i < m->count; i++) {
        add_base(u, i);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        add_arrow(u, i);
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        const cause_shield *g = &m->shields[i];
        u->shield[i] = add_chance(
            u, str_printf(u->a, STR_FMT "|" STR_FMT, STR_ARG(m->subjects[g->from].id), STR_ARG(m->subjects[g->to].id)),
            u->sizes->shields[i]);
    }
    for (uint32_t t = 1; t <= u->quarters; t++) {
        for (uint32_t i = 0; i < m->count; i++) {
            u->stays[t * m->count + i] =
                add_chance(u, str_printf(u->a, STR_FMT "=@%u", STR_ARG(m->subjects[i].id), t), u->sizes->keeps[i]);
        }
    }
}

/* ------------------------------------------------------------------ what follows from them */

typedef enum step { COPY, ARROW, STAY, SHIELD, BACK } step;

/* One step of a subject in a quarter: what it was, made worse by a cause or by what stayed, or held back; or, of a
 * lever, as it was before or as its causes make it. The parents are what it was so far and, but for COPY, the cause
 * and the throw. */
typedef struct making {
    uint32_t subject;
    str name; /* of what it is in the end */
    uint32_t steps;
    uint32_t so_far;
} making;

static uint32_t outcome(const unrolling *u, step kind, uint32_t arrow, const double *ends, uint32_t before,
                        uint32_t cause, uint32_t thrown)
{
    switch (kind) {
    case COPY: return before;
    case STAY: return thrown == 1 && cause > before ? cause : before;
    case BACK: return thrown == 1 ? cause : before;
    case SHIELD: return cause > 0 && thrown == 0 ? 0 : before;
    case ARROW: break;
    }
    const cause_arrow *w = &u->m->arrows[arrow];
    uint32_t states = u->m->subjects[w->to].state_count;
    const double *row = u->sizes->arrows[arrow] + (size_t)(cause > 0 ? cause - 1 : 0) * (states - 1);
    uint32_t reached = 0;
    while (cause > 0 && reached + 1 < states && ends[thrown] <= row[reached]) {
        reached++;
    }
    return reached > before ? reached : before;
}

static void add_step(unrolling *u, making *k, step kind, uint32_t arrow, uint32_t cause, uint32_t thrown)
{
    const cause_subject *s = &u->m->subjects[k->subject];
    uint32_t parents = kind == COPY ? 1 : 3, n = s->state_count;
    uint32_t causes = kind == COPY ? 1 : u->variables[cause].state_count,
             throws = kind == COPY ? 1 : u->variables[thrown].state_count;
    double ends[CUTS_MAX + 1] = {0};
    if (kind == ARROW) {
        pieces(u, arrow, ends);
    }
    cause_variable v = {.name = str_printf(u->a, STR_FMT "#%u", STR_ARG(k->name), k->steps++),
                        .states = s->states,
                        .state_count = n,
                        .parent_count = parents,
                        .table_size = (size_t)n * causes * throws * n};
    uint32_t *list = ARENA_ARRAY(u->a, uint32_t, 3);
    double *table = ARENA_ARRAY(u->a, double, v.table_size);
    list[0] = k->so_far;
    list[1] = cause;
    list[2] = thrown;
    for (uint32_t i = 0; i < n * causes * throws; i++) {
        table[(size_t)i * n + outcome(u, kind, arrow, ends, i / throws / causes, i / throws % causes, i % throws)] = 1;
    }
    v.parents = list;
    v.table = table;
    k->so_far = add(u, v);
}

static uint32_t *place(unrolling *u, bool other, uint32_t quarter, uint32_t subject)
{
    return &u->at[other && quarter > 0][(size_t)quarter * u->m->count + subject];
}

static str name_of(const unrolling *u, bool other, uint32_t quarter, uint32_t subject)
{
    return str_printf(u->a, STR_FMT "%s@%u", STR_ARG(u->m->subjects[subject].id), other ? "*" : "", quarter);
}

/* Absent, as a variable. */
static uint32_t add_nothing(unrolling *u, str name, uint32_t subject)
{
    double *table = ARENA_ARRAY(u->a, double, u->m->subjects[subject].state_count);
    table[0] = 1;
    return add_throw(u, name, u->m->subjects[subject].states, u->m->subjects[subject].state_count, table);
}

static void add_subject(unrolling *u, bool other, uint32_t quarter, uint32_t subject)
{
    const cause_model *m = u->m;
    bool is_lever = other && subject == (uint64_t)u->lever;
    making k = {.subject = subject, .name = name_of(u, other, quarter, subject), .so_far = u->base[subject]};
    if (is_lever) {
        k.so_far = add_nothing(u, str_printf(u->a, STR_FMT "!", STR_ARG(k.name)), subject);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        const cause_arrow *w = &m->arrows[i];
        if (w->to == subject && !(w->later && quarter == 0)) {
            add_step(u, &k, ARROW, i, *place(u, other, quarter - w->later, w->from), u->arrow[i]);
        }
    }
    if (quarter > 0 && !is_lever) {
        add_step(u, &k, STAY, 0, *place(u, other, quarter - 1, subject), u->stays[quarter * m->count + subject]);
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        if (m->shields[i].to == subject) {
            add_step(u, &k, SHIELD, 0, *place(u, other, quarter, m->shields[i].from), u->shield[i]);
        }
    }
    if (is_lever) {
        add_step(u, &k, BACK, 0, *place(u, true, quarter - 1, subject), u->stays[quarter * m->count + subject]);
    }
    if (k.steps == 0) {
        add_step(u, &k, COPY, 0, 0, 0);
    }
    u->variables[k.so_far].name = k.name;
    *place(u, other, quarter, subject) = k.so_far;
}

static void add_quarter(unrolling *u, bool other, uint32_t quarter)
{
    for (uint32_t i = 0; i < u->m->count; i++) {
        uint32_t subject = u->m->order[i];
        if (other && subject == (uint64_t)u->lever && (u->held || quarter == 1)) {
            *place(u, true, quarter, subject) = add_nothing(u, name_of(u, true, quarter, subject), subject);
        } else {
            add_subject(u, other, quarter, subject);
        }
    }
}

bool cause_model_unroll(arena *a, const cause_model *m, const cause_sizes *sizes, uint32_t quarters, int64_t lever,
                        bool held, cause_net *out, err *e)
{
    size_t all = ((size_t)quarters + 1) * m->count;
    size_t steps = (all * 2 + ((size_t)quarters + 1) * 2 * ((size_t)m->arrow_count + m->shield_count)) * 2;
    if (quarters > CAUSE_QUARTERS_MAX || steps > CAUSE_VARIABLES_MAX) {
        return err_set(e, ERR_LIMIT,
                       "%u quarters of this model are up to %zu variables, and %d is the most: take fewer quarters",
                       quarters, steps, CAUSE_VARIABLES_MAX);
    }
    unrolling u = {.a = a,
                   .m = m,
                   .sizes = sizes,
                   .quarters = quarters,
                   .lever = lever,
                   .held = held,
                   .base = ARENA_ARRAY(a, uint32_t, m->count + 1),
                   .arrow = ARENA_ARRAY(a, uint32_t, m->arrow_count + 1),
                   .shield = ARENA_ARRAY(a, uint32_t, m->shield_count + 1),
                   .stays = ARENA_ARRAY(a, uint32_t, all + 1),
                   .at = {ARENA_ARRAY(a, uint32_t, all + 1), ARENA_ARRAY(a, uint32_t, all + 1)}};
    add_throws(&u);
    for (uint32_t t = 0; t <= quarters; t++) {
        add_quarter(&u, false, t);
        if (lever >= 0 && t > 0) {
            add_quarter(&u, true, t);
        }
    }
    cause_place *places = ARENA_ARRAY(a, cause_place, u.used);
    return cause_net_make(a, m->file, m->file, u.variables, (uint32_t)u.used, places, out, e);
}

int64_t cause_unrolled(const cause_net *net, str id, uint32_t quarter, bool other_world, arena *scratch)
{
    return cause_find(net, str_printf(scratch, STR_FMT "%s@%u", STR_ARG(id), other_world ? "*" : "", quarter));
}
