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
} propagation;

/* ------------------------------------------------------------------ up */

/* The product of the factors of the clique and of what its children told, times what is in the table already when `begun`. */
static void multiply_in(const propagation *p, clique *c, bool begun)
{
    layout l;
    for (uint32_t f = 0; f < c->factor_count; f++) {
        const factor *x = c->factors[f];
        layout_of(c->axes, c->axis_count, x->scope, x->axes, p->s->cards, &l);
        (begun ? table_multiply : table_assign)(c->table, &l, x->values);
        begun = true;
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            layout_of(c->axes, c->axis_count, child->axes, child->shared, p->s->cards, &l);
            (begun ? table_multiply : table_assign)(c->table, &l, child->up);
            begun = true;
        }
    }
    if (!begun) {
        for (size_t i = 0; i < c->length; i++) {
            c->table[i] = 1;
        }
    }
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

static bool send_up(const propagation *p, clique *c)
{
    for (const clique *child = c->children; child != NULL; child = child->next) {
        c->log_scale += child->is_silent ? 0 : child->log_scale;
    }
    if (c->is_silent) {
        return true;
    }
    c->table = arena_array(p->a, c->length, sizeof(double));
    multiply_in(p, c, false);
    if (c->parent != NULL) {
        c->up = arena_array(p->a, c->shared_length, sizeof(double));
        table_row_sums(c->table, c->shared_length, c->length / c->shared_length, c->up);
        c->scale = normalise(c->up, c->shared_length);
    } else {
        c->scale = normalise(c->table, c->length);
    }
    c->log_scale += log(c->scale);
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
        c->table = arena_array(p->a, c->length, sizeof(double));
        bool begun = c->parent != NULL;
        if (begun) {
            layout l = {.axes = 2, .dims = {c->shared_length, columns}, .steps = {1, 0}};
            table_assign(c->table, &l, c->down);
        }
        multiply_in(p, c, begun);
        if (c->log_scale != 0) { /* what its children were divided by: with that it sums to one */
            double by = exp(c->log_scale);
            for (size_t i = 0; i < c->length; i++) {
                c->table[i] *= by;
            }
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

/* Of a plain leaf with one variable of its own: what is known of its parents, times its conditional table. */
static void find_plain_mass(const propagation *p, clique *c, double **mass)
{
    if (c->parent == NULL && c->axis_count == 1) {
        memcpy(mass[c->axes[0]], c->factors[0]->values, c->length * sizeof(double));
        normalise(mass[c->axes[0]], c->length);
        return;
    }
    c->table = arena_array(p->a, c->length, sizeof(double));
    take_down(p, c);
    for (uint32_t i = c->shared; i < c->axis_count; i++) {
        find_mass(p, c, i, mass[c->axes[i]]);
    }
}

bool propagate(arena *a, const slice *s, const tree *t, double **mass, double *log_evidence)
{
    propagation p = {.a = a, .s = s};
    double total = s->log_constant;
    for (uint32_t i = 0; i < t->count; i++) {
        if (!send_up(&p, t->sequence[i])) {
            return false;
        }
        total += t->sequence[i]->parent == NULL && !t->sequence[i]->is_silent ? t->sequence[i]->log_scale : 0;
    }
    for (uint32_t i = t->count; i-- > 0;) {
        clique *c = t->sequence[i];
        if (c->is_plain) {
            find_plain_mass(&p, c, mass);
            continue;
        }
        take_down(&p, c);
        tell_children(&p, c);
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            find_mass(&p, c, k, mass[c->axes[k]]);
        }
    }
    *log_evidence = total;
    return true;
}
