/* Messages up the junction tree, in the manner of Hugin (Jensen, Lauritzen and Olesen 1990): every clique is multiplied
 * together once, and sums go up to the root. A silent clique says nothing on the way up, so it is not made.
 */
#include "cause/engine.h"

#include <math.h>

#include "base/banned.h"

static double divide_by_largest(double *table, size_t length)
{
    double most = 0;
    for (size_t i = 0; i < length; i++) {
        most = table[i] > most ? table[i] : most;
    }
    for (size_t i = 0; i < length && most > 0; i++) {
        table[i] /= most;
    }
    return most > 0 ? log(most) : 0;
}

const double **operands_of(const propagation *p, const clique *c)
{
    const double **next = p->operands;
    for (uint32_t i = 0; i < c->factor_count; i++) {
        *next++ = p->values[c->factors[i]];
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            *next++ = work_of(p, child)->up;
        }
    }
    return p->operands;
}

double multiply_all(double *table, size_t length, const weave *w, const double *const *operands, bool begun,
                    unsigned every)
{
    double log_scale = 0;
    for (uint32_t first = 0; first < w->count; first += every) {
        uint32_t end = w->count - first < every ? w->count : first + every;
        table_product(table, w, operands, first, end, begun || first > 0);
        log_scale += end - first == every ? divide_by_largest(table, length) : 0;
    }
    for (size_t i = 0; i < length && w->count == 0 && !begun; i++) {
        table[i] = 1;
    }
    return log_scale;
}

double normalise(double *values, size_t n)
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

/* Makes the table of the clique and what it tells its parent (a root: itself normalised); returns what that was divided
 * by. */
static double make_up(const propagation *p, const clique *c, unsigned every)
{
    work *own = work_of(p, c);
    double log_scale = multiply_all(own->table, c->length, &c->operands, operands_of(p, c), false, every);
    if (c->parent == NULL) {
        own->scale = normalise(own->table, c->length);
    } else {
        table_row_sums(own->table, c->shared_length, c->length / c->shared_length, own->up);
        own->scale = normalise(own->up, c->shared_length);
    }
    return own->scale > 0 ? log_scale + log(own->scale) : 0;
}

#define SMALL 1e-270 /* some of what sums to so little may have been lost */

static bool tell_parent(const propagation *p, const clique *c)
{
    work *own = work_of(p, c);
    for (const clique *child = c->children; child != NULL; child = child->next) {
        own->log_scale += child->is_silent ? 0 : work_of(p, child)->log_scale;
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

bool send_up(arena *a, const cause_plan *p, const cause_net *net, propagation *out)
{
    const double **values = arena_array(a, p->s.factor_count + 1, sizeof *values);
    propagation up = {.a = a, .s = &p->s, .t = &p->t, .values = values};
    TRY(slice_numbers(a, net, &p->s, values, &up.log_evidence));
    up.works = ARENA_ARRAY(a, work, p->t.count);
    up.plain = arena_array(a, p->t.plain_length, sizeof(double));
    up.operands = arena_array(a, p->t.operand_count, sizeof *up.operands);
    double total = 0;
    for (uint32_t i = 0; i < p->t.count; i++) {
        const clique *c = p->t.sequence[i];
        TRY(tell_parent(&up, c));
        total += c->parent == NULL && !c->is_silent ? up.works[i].log_scale : 0;
    }
    up.log_evidence += total;
    *out = up;
    return true;
}
