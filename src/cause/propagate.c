/* Messages over the junction tree, in the manner of Hugin (Jensen, Lauritzen and Olesen 1990): every clique is multiplied together once, sums go
 * up to the root, and on the way down each clique is corrected by what its parent knows now beside what it was told. A silent clique says
 * nothing on the way up, so it is made only on the way down.
 */
#include "cause/engine.h"

#include <math.h>

#include "base/banned.h"

typedef struct state { /* of a clique, in this run */
    double *table;     /* NULL until it is needed */
    double *up, *down; /* what it tells its parent, and is told */
    double scale;      /* `up` was divided by it */
    double log_scale;  /* what all messages below and its own were divided by */
} state;

typedef struct propagation {
    arena *a;
    const slice *s;
    const double *const *values; /* of each factor */
    state *states;               /* of each clique */
    double *plain;               /* room for the table of one plain clique */
} propagation;

/* ------------------------------------------------------------------ up */

static state *state_of(const propagation *p, const clique *c)
{
    return &p->states[c->place];
}

typedef struct product {
    const propagation *p;
    const clique *c;
    double *table;
    bool begun;     /* there is something in the table */
    unsigned every; /* so many operands on, the table is divided by its largest number, lest all of it becomes nought */
    unsigned count; /* of operands */
    double log_scale; /* of what it was divided by, together */
} product;

static void divide_by_largest(product *m)
{
    double most = 0;
    for (size_t i = 0; i < m->c->length; i++) {
        most = m->table[i] > most ? m->table[i] : most;
    }
    if (most > 0) {
        for (size_t i = 0; i < m->c->length; i++) {
            m->table[i] /= most;
        }
        m->log_scale += log(most);
    }
}

static void multiply_by(product *m, const uint32_t *scope, uint32_t axes, const double *operand)
{
    layout l;
    layout_of(m->c->axes, m->c->axis_count, scope, axes, m->p->s->cards, &l);
    (m->begun ? table_multiply : table_assign)(m->table, &l, operand);
    m->begun = true;
    if (++m->count % m->every == 0) {
        divide_by_largest(m);
    }
}

enum { OPERANDS_AT_ONCE = 8 };

/* The product of the factors of the clique and of what its children told, times what is in the table already when `begun`. Returns the
 * logarithm of what the table was divided by. */
static double multiply_in(const propagation *p, const clique *c, bool begun, unsigned every)
{
    product m = {.p = p, .c = c, .table = state_of(p, c)->table, .begun = begun, .every = every};
    for (uint32_t i = 0; i < c->factor_count; i++) {
        const factor *f = &p->s->factors[c->factors[i]];
        multiply_by(&m, f->scope, f->axes, p->values[c->factors[i]]);
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            multiply_by(&m, child->axes, child->shared, state_of(p, child)->up);
        }
    }
    for (size_t i = 0; i < c->length && !m.begun; i++) {
        m.table[i] = 1;
    }
    return m.log_scale;
}

/* Divides the message by what it sums to, so that it is never lost in products of many; returns that sum. */
static double normalise(double *values, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += values[i];
    }
    for (size_t i = 0; i < n && sum > 0; i++) {
        values[i] /= sum;
    }
    return sum;
}

/* Makes the table of the clique and what it tells its parent (a root: itself normalised); returns what that was divided by. */
static double make_up(const propagation *p, const clique *c, unsigned every)
{
    state *own = state_of(p, c);
    double log_scale = multiply_in(p, c, false, every);
    if (c->parent == NULL) {
        own->scale = normalise(own->table, c->length);
    } else {
        table_row_sums(own->table, c->shared_length, c->length / c->shared_length, own->up);
        own->scale = normalise(own->up, c->shared_length);
    }
    return own->scale > 0 ? log_scale + log(own->scale) : 0;
}

#define SMALL 1e-270 /* some of what sums to so little may have been lost */

static bool send_up(const propagation *p, const clique *c)
{
    state *own = state_of(p, c);
    for (const clique *child = c->children; child != NULL; child = child->next) {
        own->log_scale += child->is_silent ? 0 : state_of(p, child)->log_scale;
    }
    if (c->is_silent) {
        return true;
    }
    own->table = arena_array(p->a, c->length, sizeof(double));
    own->up = arena_array(p->a, c->shared_length, sizeof(double));
    double log_scale = make_up(p, c, OPERANDS_AT_ONCE);
    if (own->scale < SMALL) {
        log_scale = make_up(p, c, 1);
    }
    own->log_scale += log_scale;
    return own->scale > 0;
}

/* ------------------------------------------------------------------ down */

/* c knows all it will; each child is told what c knows of what they share. */
static void tell_children(const propagation *p, const clique *c)
{
    layout l;
    for (const clique *child = c->children; child != NULL; child = child->next) {
        double *down = ARENA_ARRAY(p->a, double, child->shared_length);
        layout_of(c->axes, c->axis_count, child->axes, child->shared, p->s->cards, &l);
        table_sum(state_of(p, c)->table, &l, down);
        state_of(p, child)->down = down;
    }
}

/* A silent clique is made now. What its product was divided by does not matter: as the tables of the network do, it sums to one. */
static void make_silent(const propagation *p, const clique *c)
{
    state *own = state_of(p, c);
    bool begun = c->parent != NULL;
    own->table = c->is_plain ? p->plain : arena_array(p->a, c->length, sizeof(double));
    if (begun) {
        layout l = {.axes = 2, .dims = {c->shared_length, c->length / c->shared_length}, .steps = {1, 0}};
        table_assign(own->table, &l, own->down);
    }
    if (multiply_in(p, c, begun, OPERANDS_AT_ONCE) != 0) {
        normalise(own->table, c->length);
    }
}

/* The clique's own knowledge, corrected by what its parent knows beside what it was told. */
static void take_down(const propagation *p, const clique *c)
{
    state *own = state_of(p, c);
    if (c->is_silent) {
        make_silent(p, c);
    } else if (c->parent != NULL) {
        double *by = own->up; /* read for the last time */
        for (size_t i = 0; i < c->shared_length; i++) {
            by[i] = by[i] > 0 ? own->down[i] / (by[i] * own->scale) : 0;
        }
        table_scale_rows(own->table, c->shared_length, c->length / c->shared_length, by);
    }
}

/* ------------------------------------------------------------------ marginals */

/* The smallest table there is that has the variable among its axes: what went down to a child, or the clique itself. */
static void find_mass(const propagation *p, const clique *c, uint32_t at, double *mass)
{
    uint32_t v = c->axes[at];
    const clique *best = NULL;
    for (const clique *child = c->children; child != NULL; child = child->next) {
        for (uint32_t i = 0; i < child->shared; i++) {
            if (child->axes[i] == v && (best == NULL || child->shared_length < best->shared_length)) {
                best = child;
            }
        }
    }
    layout l;
    const uint32_t *axes = best == NULL ? c->axes : best->axes;
    layout_of(axes, best == NULL ? c->axis_count : best->shared, &v, 1, p->s->cards, &l);
    for (uint32_t i = 0; i < p->s->cards[v]; i++) {
        mass[i] = 0;
    }
    table_sum(best == NULL ? state_of(p, c)->table : state_of(p, best)->down, &l, mass);
    normalise(mass, p->s->cards[v]);
}

bool propagate(arena *a, const slice *s, const tree *t, const double *const *values, double **mass,
               double *log_evidence)
{
    propagation p = {.a = a,
                     .s = s,
                     .values = values,
                     .states = ARENA_ARRAY(a, state, t->count),
                     .plain = arena_array(a, t->plain_length, sizeof(double))};
    double total = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        const clique *c = t->sequence[i];
        if (!send_up(&p, c)) {
            return false;
        }
        total += c->parent == NULL && !c->is_silent ? p.states[i].log_scale : 0;
    }
    for (uint32_t i = t->count; i-- > 0;) {
        const clique *c = t->sequence[i];
        take_down(&p, c);
        tell_children(&p, c);
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            find_mass(&p, c, k, mass[c->axes[k]]);
        }
    }
    *log_evidence = total;
    return true;
}
