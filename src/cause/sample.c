/* Drawing from the exact posterior: messages go up once, then the roots are drawn by their tables, and each clique's
 * other variables given the states of what it shares with its parent. Those states say which row of its table counts,
 * and a row lies together. Rows are added up the first time that they are needed; of a silent clique, which the way up
 * does not make, they are made then too.
 */
#include "cause/engine.h"

#include <math.h>

#include "base/banned.h"

typedef struct drawing {
    const propagation *up;
    rng *r;
    uint32_t count; /* of households */
    uint32_t open;  /* variables of each */
    uint16_t *at;   /* of each household the place of the state of each open variable among what is left of it */
    bool *has_row;  /* of the clique at hand */
} drawing;

static size_t where(const gather *g, const uint16_t *at)
{
    size_t place = 0;
    for (uint32_t i = 0; i < g->count; i++) {
        place += at[g->variables[i]] * g->steps[i];
    }
    return place;
}

/* One row of a silent clique, up to a factor. */
static void make_row(const drawing *d, const clique *c, const draw *how, const uint16_t *at, double *row)
{
    const double **operands = operands_of(d->up, c);
    for (uint32_t i = 0; i < how->operands.count; i++) {
        operands[i] += where(&how->begins[i], at);
    }
    multiply_all(row, c->length / c->shared_length, &how->operands, operands, false, OPERANDS_AT_ONCE);
}

/* Of the row, whose numbers are sums of it from its beginning, the place where x falls: the first that is above it. */
static size_t find_place(const double *sums, size_t n, double x)
{
    size_t low = 0;
    while (n > 1) {
        size_t half = n / 2;
        low += sums[low + half - 1] <= x ? half : 0;
        n -= half;
    }
    return low;
}

static void set_states(const slice *s, const clique *c, size_t place, uint16_t *at)
{
    uint32_t i = c->axis_count - 1;
    for (; i > c->shared; i--) {
        uint32_t card = s->cards[c->axes[i]];
        at[c->axes[i]] = (uint16_t)(place % card);
        place /= card;
    }
    at[c->axes[i]] = (uint16_t)place;
}

/* Draws the variables of one clique, for every household. False: the numbers of a row were lost. */
static bool draw_clique(drawing *d, const clique *c, const draw *how)
{
    size_t columns = c->length / c->shared_length;
    double *table = work_of(d->up, c)->table;
    if (c->is_silent) {
        table = c->is_plain ? d->up->plain : arena_array(d->up->a, c->length, sizeof *table);
    }
    memset(d->has_row, 0, c->shared_length);
    for (uint32_t h = 0; h < d->count; h++) {
        uint16_t *at = d->at + (size_t)h * d->open;
        size_t number = where(&how->row, at);
        double *row = table + number * columns;
        if (!d->has_row[number]) {
            if (c->is_silent) {
                make_row(d, c, how, at, row);
            }
            for (size_t i = 1; i < columns; i++) {
                row[i] += row[i - 1];
            }
            d->has_row[number] = true;
        }
        double total = row[columns - 1], x = rng_unit(d->r) * total;
        if (!(total > 0)) {
            return false;
        }
        set_states(d->up->s, c, find_place(row, columns, x < total ? x : 0), at); /* rounding may reach the total */
    }
    return true;
}

static bool draw_all(drawing *d, const cause_plan *p)
{
    size_t rows = 1;
    for (uint32_t i = 0; i < p->t.count; i++) {
        rows = p->t.sequence[i]->shared_length > rows ? p->t.sequence[i]->shared_length : rows;
    }
    d->has_row = arena_array(d->up->a, rows, sizeof *d->has_row);
    for (uint32_t i = p->t.count; i-- > 0;) {
        TRY(draw_clique(d, p->t.sequence[i], &p->draws[i]));
    }
    return true;
}

/* Of all variables of the net the state, by its own number. */
static void spread_states(const cause_net *net, const drawing *d, uint16_t *states)
{
    const slice *s = d->up->s;
    for (uint32_t v = 0, local = 0; v < net->count; v++) {
        bool is_open = s->left_count[v] > 1;
        for (uint32_t h = 0; h < d->count; h++) {
            uint32_t place = is_open ? d->at[(size_t)h * d->open + local] : 0;
            states[(size_t)h * net->count + v] = (uint16_t)s->left[v][place];
        }
        local += is_open;
    }
}

bool cause_sample(arena *scratch, const cause_plan *p, const cause_net *net, rng *r, uint32_t count, uint16_t *states,
                  double *log_evidence, err *e)
{
    _Static_assert(CAUSE_STATES_MAX <= UINT16_MAX, "a state fits");
    TRY(is_like(p, net, e));
    propagation up;
    rng own = *r;
    drawing d = {.up = &up, .r = &own, .count = count, .open = p->s.count};
    feclearexcept(LOST);
    bool is_possible = send_up(scratch, p, net, &up), is_drawn = false;
    if (is_possible) {
        d.at = arena_array(scratch, (size_t)count * p->s.count + 1, sizeof *d.at);
        is_drawn = draw_all(&d, p);
    }
    if (fetestexcept(LOST) != 0 || (is_possible && !is_drawn)) {
        return cause_lost(e);
    }
    if (!is_possible) {
        return cause_impossible(e);
    }
    spread_states(net, &d, states);
    *log_evidence = up.log_evidence;
    *r = own;
    return true;
}
