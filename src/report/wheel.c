#include "report/wheel.h"

#include <math.h>

#include "base/banned.h"

enum {
    SIZE = 1000,
    MIDDLE = SIZE / 2,
    HUB = 96,   /* nothing stands there: cells would become too narrow */
    RING = 66,  /* from one ring to the next */
    GAP = 6,    /* between rings; between spokes it is as wide at the hub */
    SIGNS = 464 /* from the middle */
};

#define CIRCLE 6.283185307179586

/* Clockwise from the top; turn: 1 is the whole circle. */
static wheel_point at(double turn, int radius)
{
    double angle = CIRCLE * (turn - 0.25);
    return (wheel_point){MIDDLE + (int)lround(cos(angle) * radius), MIDDLE + (int)lround(sin(angle) * radius)};
}

static wheel_cell cell_of(const overview_plan *p, size_t spoke, overview_level level)
{
    const overview_spoke *x = &p->wheel[spoke];
    double n = (double)p->spoke_count, gap = GAP / (CIRCLE * HUB) / 2;
    double from = (double)spoke / n + gap, to = (double)(spoke + 1) / n - gap;
    int inner = HUB + RING * ((int)level - 1), outer = inner + RING - GAP;
    return (wheel_cell){
        .spoke = spoke,
        .level = level,
        .now = x->now == level,
        .wish = x->wish == level,
        .inner = inner,
        .outer = outer,
        .corners = {at(from, inner), at(from, outer), at(to, outer), at(to, inner)},
        .is_wide = to - from > 0.5,
        .middle = at((from + to) / 2, (inner + outer) / 2),
    };
}

wheel_drawing report_wheel(arena *a, const overview_plan *p)
{
    size_t n = p->spoke_count;
    wheel_cell *cells = ARENA_ARRAY(a, wheel_cell, n * OVERVIEW_LEVEL_NOTHING);
    wheel_point *signs = ARENA_ARRAY(a, wheel_point, n);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        for (overview_level level = OVERVIEW_LEVEL_DANGER; level <= OVERVIEW_LEVEL_NOTHING; level++) {
            cells[count++] = cell_of(p, i, level);
        }
        signs[i] = at(((double)i + 0.5) / (double)n, SIGNS);
    }
    return (wheel_drawing){
        .size = SIZE, .middle = MIDDLE, .cells = cells, .cell_count = count, .signs = signs, .spoke_count = n};
}
