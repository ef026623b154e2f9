/* Messages over the junction tree, in the manner of Hugin (Jensen, Lauritzen and Olesen 1990): every clique is multiplied together once, sums go
 * up to the root, and on the way down each clique is corrected by what its parent knows now beside what it was told. A silent clique says
 * nothing on the way up, so it is made only on the way down.
 */
#include "cause/engine.h"

#include <math.h>

#include "base/banned.h"

typedef struct propagation {
    arena *a;
    const slice *s;
    double *plain; /* room for the table of one plain clique */
} propagation;

/* ------------------------------------------------------------------ up */

typedef struct product {
    const propagation *p;
    clique *c;
    bool begun; /* there is something in the table */
    unsigned
        every; /* after so many operands the table is divided by its largest number, lest all of it becomes nought */
    unsigned count;   /* of operands */
    double log_scale; /* of what it was divided by, together */
} product;

static void divide_by_largest(product *m)
{
    double most = 0;
    for (size_t i = 0; i < m->c->length; i++) {
        most = m->c->table[i] > most ? m->c->table[i] : most;
    }
    if (most > 0) {
        for (size_t i = 0; i < m->c->length; i++) {
            m->c->table[i] /= most;
        }
        m->log_scale += log(most);
    }
}

static void multiply_by(product *m, const uint32_t *scope, uint32_t axes, const double *operand)
{
    layout l;
    layout_of(m->c->axes, m->c->axis_count, scope, axes, m->p->s->cards, &l);
    (m->begun ? table_multiply : table_assign)(m->c->table, &l, operand);
    m->begun = true;
    if (++m->count % m->every == 0) {
        divide_by_largest(m);
    }
}

enum { OPERANDS_AT_ONCE = 8 };

/* The product of the factors of the clique and of what its children told, times what is in the table already when `begun`. Returns the
 * logarithm of what the table was divided by. */
static double multiply_in(const propagation *p, clique *c, bool begun, unsigned every)
{
    product m = {.p = p, .c = c, .begun = begun, .every = every};
    for (uint32_t f = 0; f < c->factor_count; f++) {
        multiply_by(&m, c->factors[f]->scope, c->factors[f]->axes, c->factors[f]->values);
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            multiply_by(&m, child->axes, child->shared, child->up);
        }
    }
    for (size_t i = 0; i < c->length && !m.begun; i++) {
        c->table[i] = 1;
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
    double by = 1 / sum;
    for (size_t i = 0; i < n && sum > 0; i++) {
        values[i] *= by;
    }
    return sum;
}

/* Makes the table of the clique and what it tells its parent (a root: itself normalised); returns what that was divided by. */
static double make_up(const propagation *p, clique *c, unsigned every)
{
    double log_scale = multiply_in(p, c, false, every);
    if (c->parent == NULL) {
        c->scale = normalise(c->table, c->length);
    } else {
        table_row_sums(c->table, c->shared_length, c->length / c->shared_length, c->up);
        c->scale = normalise(c->up, c->shared_length);
    }
    return log_scale + log(c->scale);
}

enum { SMALL_EXPONENT = -900 }; /* of two: some of what is this small may have been lost */

static bool send_up(const propagation *p, clique *c)
{
    for (const clique *child = c->children; child != NULL; child = child->next) {
        c->log_scale += child->is_silent ? 0 : child->log_scale;
    }
    if (c->is_silent) {
        return true;
    }
    c->table = arena_array(p->a, c->length, sizeof(double));
    c->up = arena_array(p->a, c->shared_length, sizeof(double));
    double log_scale = make_up(p, c, OPERANDS_AT_ONCE);
    if (c->scale < ldexp(1, SMALL_EXPONENT)) {
        log_scale = make_up(p, c, 1);
    }
    c->log_scale += log_scale;
    return c->scale > 0;
}

/* ------------------------------------------------------------------ down */

/* c knows all it will; each child is told what c knows of what they share. */
static void tell_children(const propagation *p, clique *c)
{
    layout l;
    for (clique *child = c->children; child != NULL; child = child->next) {
        child->down = ARENA_ARRAY(p->a, double, child->shared_length);
        layout_of(c->axes, c->axis_count, child->axes, child->shared, p->s->cards, &l);
        table_sum(c->table, &l, child->down);
    }
}

/* The clique's own knowledge, corrected by `down`. */
static void take_down(const propagation *p, clique *c)
{
    size_t columns = c->length / c->shared_length;
    if (c->is_silent) {
        c->table = c->is_plain ? p->plain : arena_array(p->a, c->length, sizeof(double));
        bool begun = c->parent != NULL;
        if (begun) {
            layout l = {.axes = 2, .dims = {c->shared_length, columns}, .steps = {1, 0}};
            table_assign(c->table, &l, c->down);
        }
        if (multiply_in(p, c, begun, OPERANDS_AT_ONCE) != 0 || c->log_scale != 0) {
            normalise(
                c->table,
                c->length); /* what it was divided by does not matter: as the tables of the network do, it sums to one */
        }
    } else if (c->parent != NULL) {
        double *by = c->up; /* read for the last time */
        for (size_t i = 0; i < c->shared_length; i++) {
            by[i] = by[i] > 0 ? c->down[i] / (by[i] * c->scale) : 0;
        }
        table_scale_rows(c->table, c->shared_length, columns, by);
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
    table_sum(best == NULL ? c->table : best->down, &l, mass);
    normalise(mass, p->s->cards[v]);
}

bool propagate(arena *a, const slice *s, const tree *t, double **mass, double *log_evidence)
{
    propagation p = {.a = a, .s = s, .plain = arena_array(a, t->plain_length, sizeof(double))};
    double total = s->log_constant;
    for (uint32_t i = 0; i < t->count; i++) {
        if (!send_up(&p, t->sequence[i])) {
            return false;
        }
        total += t->sequence[i]->parent == NULL && !t->sequence[i]->is_silent ? t->sequence[i]->log_scale : 0;
    }
    for (uint32_t i = t->count; i-- > 0;) {
        clique *c = t->sequence[i];
        take_down(&p, c);
        tell_children(&p, c);
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            find_mass(&p, c, k, mass[c->axes[k]]);
        }
    }
    *log_evidence = total;
    return true;
}
