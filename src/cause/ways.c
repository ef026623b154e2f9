/* What of propagating and drawing does not depend on numbers: how every operand lies under the table that it is
 * multiplied into. */
#include "cause/engine.h"

#include "base/banned.h"

/* ------------------------------------------------------------------ propagating */

static reading find_reading(const slice *s, const clique *c, uint32_t v)
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
    reading r = {.from = best, .outer = 1, .inner = best == NULL ? c->length : best->shared_length};
    uint32_t i = 0;
    for (; axes[i] != v; i++) {
        r.outer *= s->cards[axes[i]];
    }
    r.inner /= r.outer * s->cards[v];
    return r;
}

/* What each operand of the clique is over, in the order of its weave: factors, then children that are not silent. */
static span *scopes_of(arena *a, const slice *s, const clique *c, uint32_t *count)
{
    uint32_t n = c->factor_count;
    for (const clique *child = c->children; child != NULL; child = child->next) {
        n += !child->is_silent;
    }
    span *scopes = arena_array(a, n, sizeof *scopes), *next = scopes;
    for (uint32_t i = 0; i < c->factor_count; i++) {
        const factor *f = &s->factors[c->factors[i]];
        *next++ = (span){f->scope, f->axes};
    }
    for (const clique *child = c->children; child != NULL; child = child->next) {
        if (!child->is_silent) {
            *next++ = (span){child->axes, child->shared};
        }
    }
    *count = n;
    return scopes;
}

void lay_out(arena *a, const slice *s, tree *t)
{
    for (uint32_t i = 0; i < t->count; i++) {
        clique *c = t->sequence[i];
        uint32_t count;
        const span *scopes = scopes_of(a, s, c, &count);
        c->operands = weave_of(a, c->axes, c->axis_count, s->cards, scopes, count);
        t->operand_count = count > t->operand_count ? count : t->operand_count;
        reading *readings = arena_array(a, c->axis_count - c->shared, sizeof *readings);
        for (uint32_t k = c->shared; k < c->axis_count; k++) {
            readings[k - c->shared] = find_reading(s, c, c->axes[k]);
        }
        c->readings = readings;
        if (c->parent != NULL) {
            c->in_parent = layout_of(a, c->parent->axes, c->parent->axis_count, &(span){c->axes, c->shared}, s->cards);
        }
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

/* Of an operand over this scope, for those of its variables that the clique shares with its parent. */
static gather gather_of(arena *a, const slice *s, const clique *c, const span *over)
{
    uint32_t *variables = arena_array(a, over->count, sizeof *variables);
    size_t *steps = arena_array(a, over->count, sizeof *steps);
    gather g = {.variables = variables, .steps = steps};
    size_t step = 1;
    for (uint32_t i = over->count; i-- > 0;) {
        if (is_among(over->variables[i], c->axes, c->shared)) {
            variables[g.count] = over->variables[i];
            steps[g.count++] = step;
        }
        step *= s->cards[over->variables[i]];
    }
    return g;
}

static draw draw_of(arena *a, const slice *s, const clique *c)
{
    draw d = {.row = gather_of(a, s, c, &(span){c->axes, c->shared})};
    if (c->is_silent) {
        uint32_t count;
        const span *scopes = scopes_of(a, s, c, &count);
        gather *begins = arena_array(a, count, sizeof *begins);
        for (uint32_t i = 0; i < count; i++) {
            begins[i] = gather_of(a, s, c, &scopes[i]);
        }
        d.begins = begins;
        d.operands = weave_of(a, c->axes + c->shared, c->axis_count - c->shared, s->cards, scopes, count);
    }
    return d;
}

const draw *lay_out_draws(arena *a, const slice *s, const tree *t)
{
    draw *draws = arena_array(a, t->count + 1, sizeof *draws);
    for (uint32_t i = 0; i < t->count; i++) {
        draws[i] = draw_of(a, s, t->sequence[i]);
    }
    return draws;
}
