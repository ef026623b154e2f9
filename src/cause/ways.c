/* What of propagating and drawing does not depend on numbers: how every operand lies under the table that it is multiplied into. */
#include "cause/engine.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ propagating */

static reading find_reading(arena *a, const slice *s, const clique *c, uint32_t v)
{
    const clique *best = NULL;
    for (const clique *child = c->children; child != NULL; child = child->next) {
        for (uint32_t i = 0; i < child->shared; i++) {
            if (child->axes[i] == v && (best == NULL || child->shared_length < best->shared_length)) {
                best = child;
            }
        }
    }
    const uint32_t *axes = best == NULL ? c->axes : best->axes;
    return (reading){best, layout_of(a, axes, best == NULL ? c->axis_count : best->shared, &v, 1, s->cards)};
}

void lay_out(arena *a, const slice *s, const tree *t)
{
    for (uint32_t i = 0; i < t->count; i++) {
        clique *c = t->sequence[i];
        layout *under = arena_array(a, c->factor_count + 1, sizeof *under);
        reading *readings = arena_array(a, c->axis_count - c->shared, sizeof *readings);
        for (uint32_t k = 0; k < c->factor_count; k++) {
            const factor *f = &s->factors[c->factors[k]];
            under[k] = layout_of(a, c->axes, c->axis_count, f->scope, f->axes, s->cards);
        }
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            readings[k - c->shared] = find_reading(a, s, c, c->axes[k]);
        }
        if (c->parent != NULL) {
            c->in_parent = layout_of(a, c->parent->axes, c->parent->axis_count, c->axes, c->shared, s->cards);
        }
        c->under = under;
        c->readings = readings;
    }
}

/* ------------------------------------------------------------------ drawing */

static bool is_among(uint32_t v, const uint32_t *list, uint32_t n)
{
    uint32_t i = 0;
    while (i < n && list[i] != v) {
        i++;
    }
    return i < n;
}

/* Of an operand over `scope`, for those of its variables that the clique shares with its parent. */
static gather gather_of(arena *a, const slice *s, const clique *c, const uint32_t *scope, uint32_t scope_count)
{
    uint32_t *variables = arena_array(a, scope_count, sizeof *variables);
    size_t *steps = arena_array(a, scope_count, sizeof *steps);
    gather g = {.variables = variables, .steps = steps};
    size_t step = 1;
    for (uint32_t i = scope_count; i-- > 0;) {
        if (is_among(scope[i], c->axes, c->shared)) {
            variables[g.count] = scope[i];
            steps[g.count++] = step;
        }
        step *= s->cards[scope[i]];
    }
    return g;
}

static row_operand row_operand_of(arena *a, const slice *s, const clique *c, const uint32_t *scope, uint32_t count)
{
    return (row_operand){
        .from = gather_of(a, s, c, scope, count),
        .along = layout_of(a, c->axes + c->shared, c->axis_count - c->shared, scope, count, s->cards),
    };
}

static const row_operand *operands_of(arena *a, const slice *s, const clique *c)
{
    uint32_t count = c->factor_count;
    for (const clique *child = c->children; child != NULL; child = child->next) {
        count += !child->is_silent;
    }
    row_operand *operands = arena_array(a, count, sizeof *operands), *next = operands;
    for (uint32_t i = 0; i < c->factor_count; i++) {
        const factor *f = &s->factors[c->factors[i]];
        *next++ = row_operand_of(a, s, c, f->scope, f->axes);
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            *next++ = row_operand_of(a, s, c, child->axes, child->shared);
        }
    }
    return operands;
}

const draw *lay_out_draws(arena *a, const slice *s, const tree *t)
{
    draw *draws = arena_array(a, t->count + 1, sizeof *draws);
    for (uint32_t i = 0; i < t->count; i++) {
        const clique *c = t->sequence[i];
        draws[i] = (draw){.row = gather_of(a, s, c, c->axes, c->shared)};
        if (c->is_silent) {
            draws[i].operands = operands_of(a, s, c);
        }
    }
    return draws;
}
