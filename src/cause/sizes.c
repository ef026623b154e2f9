/* Sizes of a model, as written or drawn within their margins, and the net of one quarter. */
#include "cause/mechanism.h"
#include "cause/model.h"

#include <math.h>

#include "base/banned.h"

/* ------------------------------------------------------------------ room */

static size_t arrow_numbers(const cause_model *m, uint32_t arrow)
{
    const cause_arrow *w = &m->arrows[arrow];
    return (size_t)(m->subjects[w->from].state_count - 1) * (m->subjects[w->to].state_count - 1);
}

cause_sizes *cause_sizes_written(arena *a, const cause_model *m)
{
    cause_sizes *s = ARENA_NEW(a, cause_sizes);
    s->base = ARENA_ARRAY(a, double *, m->count + 1);
    s->keeps = ARENA_ARRAY(a, double, m->count + 1);
    s->arrows = ARENA_ARRAY(a, double *, m->arrow_count + 1);
    s->shields = ARENA_ARRAY(a, double, m->shield_count + 1);
    for (uint32_t i = 0; i < m->count; i++) {
        uint32_t n = m->subjects[i].state_count - 1;
        s->base[i] = ARENA_ARRAY(a, double, n);
        memcpy(s->base[i], m->subjects[i].base, n * sizeof(double));
        s->keeps[i] = m->subjects[i].keeps;
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        size_t n = arrow_numbers(m, i);
        s->arrows[i] = ARENA_ARRAY(a, double, n);
        memcpy(s->arrows[i], m->arrows[i].at_least, n * sizeof(double));
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        s->shields[i] = m->shields[i].keeps;
    }
    return s;
}

/* ------------------------------------------------------------------ draws */

/* Marsaglia and Bray (1964): a standard normal number from points in the unit circle. */
static double draw_normal(rng *r)
{
    for (;;) {
        double x = 2 * rng_unit(r) - 1, y = 2 * rng_unit(r) - 1, s = x * x + y * y;
        if (s > 0 && s < 1) {
            return x * sqrt(-2 * log(s) / s);
        }
    }
}

#define NORMAL_95 1.6448536269514722 /* of standard normal numbers 5 % lie above */

static double draw_factor(const cause_margin *m, rng *r)
{
    double low = log(m->low), high = log(m->high), spread = (high - low) / (2 * NORMAL_95);
    return exp((low + high) / 2 + spread * draw_normal(r));
}

/* Each step rises or falls with the chance also when it is rounded, so a row that does not rise never will: 0 and 1
 * stay what they are. */
static double with_odds(double chance, double factor)
{
    return 1 / (1 + (1 - chance) / chance / factor);
}

static void draw_row(const double *written, size_t n, double factor, double *out)
{
    for (size_t i = 0; i < n; i++) {
        out[i] = with_odds(written[i], factor);
    }
}

void cause_sizes_draw(const cause_model *m, rng *r, cause_sizes *out)
{
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        draw_row(s->base, s->state_count - 1, draw_factor(&s->base_margin, r), out->base[i]);
        out->keeps[i] = with_odds(s->keeps, draw_factor(&s->keeps_margin, r));
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        draw_row(m->arrows[i].at_least, arrow_numbers(m, i), draw_factor(&m->arrows[i].margin, r), out->arrows[i]);
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        out->shields[i] = with_odds(m->shields[i].keeps, draw_factor(&m->shields[i].margin, r));
    }
}

/* ------------------------------------------------------------------ one quarter */

static void add_links(arena *a, const cause_model *m, const cause_sizes *sizes, cause_node *nodes)
{
    cause_link **links = ARENA_ARRAY(a, cause_link *, m->count + 1);
    cause_guard **guards = ARENA_ARRAY(a, cause_guard *, m->count + 1);
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        nodes[m->arrows[i].to].link_count += !m->arrows[i].later;
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        nodes[m->shields[i].to].guard_count++;
    }
    for (uint32_t i = 0; i < m->count; i++) {
        nodes[i].links = links[i] = ARENA_ARRAY(a, cause_link, nodes[i].link_count + 1);
        nodes[i].guards = guards[i] = ARENA_ARRAY(a, cause_guard, nodes[i].guard_count + 1);
    }
    for (uint32_t i = 0; i < m->arrow_count; i++) {
        const cause_arrow *w = &m->arrows[i];
        if (!w->later) {
            *links[w->to]++ = (cause_link){.from = w->from, .at_least = sizes->arrows[i]};
        }
    }
    for (uint32_t i = 0; i < m->shield_count; i++) {
        const cause_shield *g = &m->shields[i];
        uint32_t n = m->subjects[g->from].state_count - 1;
        double *keeps = ARENA_ARRAY(a, double, n);
        for (uint32_t j = 0; j < n; j++) {
            keeps[j] = sizes->shields[i];
        }
        *guards[g->to]++ = (cause_guard){.from = g->from, .keeps = keeps};
    }
}

bool cause_model_net(arena *a, const cause_model *m, const cause_sizes *sizes, cause_net *out, err *e)
{
    cause_node *nodes = ARENA_ARRAY(a, cause_node, m->count + 1);
    for (uint32_t i = 0; i < m->count; i++) {
        const cause_subject *s = &m->subjects[i];
        nodes[i] =
            (cause_node){.name = s->id, .states = s->states, .state_count = s->state_count, .leak = sizes->base[i]};
    }
    add_links(a, m, sizes, nodes);
    return cause_net_of(a, m->file, nodes, m->count, out, e);
}
