/* Messages down the junction tree: each clique is corrected by what its parent knows now beside what it was told
 * (Jensen, Lauritzen and Olesen 1990). A silent clique is made only here.
 */
#include "cause/engine.h"

#include "base/banned.h"

/* c knows all it will; each child is told what c knows of what they share. */
static void tell_children(const propagation *p, const clique *c)
{
    for (const clique *child = c->children; child != NULL; child = child->next) {
        double *down = ARENA_ARRAY(p->a, double, child->shared_length);
        table_sum(work_of(p, c)->table, &child->in_parent, down);
        work_of(p, child)->down = down;
    }
}

/* A silent clique is made now. What its product was divided by does not matter: as the tables of the network do, it
 * sums to one. */
static void make_silent(const propagation *p, const clique *c)
{
    work *own = work_of(p, c);
    bool begun = c->parent != NULL;
    own->table = c->is_plain ? p->plain : arena_array(p->a, c->length, sizeof(double));
    if (begun) {
        table_fill_rows(own->table, c->shared_length, c->length / c->shared_length, own->down);
    }
    if (multiply_all(own->table, c->length, &c->operands, operands_of(p, c), begun, OPERANDS_AT_ONCE) != 0) {
        normalise(own->table, c->length);
    }
}

/* The clique's own knowledge, corrected by what its parent knows beside what it was told. */
static void take_down(const propagation *p, const clique *c)
{
    work *own = work_of(p, c);
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

void send_down(const propagation *p, double **mass)
{
    for (uint32_t i = p->t->count; i-- > 0;) {
        const clique *c = p->t->sequence[i];
        take_down(p, c);
        tell_children(p, c);
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            const reading *r = &c->readings[k - c->shared];
            uint32_t v = c->axes[k], states = p->s->cards[v];
            for (uint32_t j = 0; j < states; j++) {
                mass[v][j] = 0;
            }
            const double *table = r->from == NULL ? work_of(p, c)->table : work_of(p, r->from)->down;
            table_sum_axis(table, r->outer, states, r->inner, mass[v]);
            normalise(mass[v], states);
        }
    }
}
