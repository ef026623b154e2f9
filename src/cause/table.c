/* Tables and what is done with them. A table is walked in its own order; the operand is reached by steps (engine.h, layout). The walk goes by
 * runs: the last axis of the layout, along which the operand stands still, goes on one by one, or jumps.
 */
#include "cause/engine.h"

#include <assert.h>

#include "base/banned.h"

enum { STARTS = 256 }; /* of runs whose place in the operand is kept at hand */

layout layout_of(arena *a, const uint32_t *axes, uint32_t axis_count, const uint32_t *scope, uint32_t scope_count,
                 const uint32_t *cards)
{
    size_t dims[AXES_MAX] = {1}, steps[AXES_MAX] = {0}, own[AXES_MAX];
    assert(axis_count <= AXES_MAX);
    for (uint32_t i = 0; i < axis_count; i++) {
        own[i] = 0;
    }
    size_t step = 1;
    for (uint32_t j = scope_count; j-- > 0;) {
        uint32_t i = 0;
        while (i < axis_count && axes[i] != scope[j]) {
            i++;
        }
        if (i < axis_count) {
            own[i] = step;
        }
        step *= cards[scope[j]];
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < axis_count; i++) {
        size_t dim = cards[axes[i]];
        if (n > 0 && steps[n - 1] == own[i] * dim) {
            dims[n - 1] *= dim;
            steps[n - 1] = own[i];
        } else {
            dims[n] = dim;
            steps[n++] = own[i];
        }
    }
    n = n > 0 ? n : 1;
    size_t *both = arena_array(a, 2 * (size_t)n, sizeof *both);
    memcpy(both, dims, n * sizeof *both);
    memcpy(both + n, steps, n * sizeof *both);
    return (layout){.axes = n, .dims = both, .steps = both + n};
}

/* ------------------------------------------------------------------ runs */

typedef void run_function(double *table, const double *operand, size_t n, size_t step);

/* Where in the operand the runs begin, for as many of the axes next to the last as fit; and the axes outside of those, which are counted. */
typedef struct runs {
    size_t starts[STARTS];
    size_t count;   /* of starts */
    uint32_t outer; /* axes that are counted */
    size_t at[AXES_MAX];
    size_t base;
} runs;

static void runs_begin(const layout *l, runs *r)
{
    uint32_t i = l->axes - 1;
    r->count = 1;
    r->starts[0] = 0;
    while (i > 0 && r->count * l->dims[i - 1] <= STARTS) {
        i--;
        for (size_t k = 1; k < l->dims[i]; k++) {
            for (size_t j = 0; j < r->count; j++) {
                r->starts[k * r->count + j] = r->starts[j] + k * l->steps[i];
            }
        }
        r->count *= l->dims[i];
    }
    r->outer = i;
    r->base = 0;
    for (uint32_t k = 0; k < i; k++) {
        r->at[k] = 0;
    }
}

static bool runs_next(const layout *l, runs *r)
{
    for (uint32_t i = r->outer; i-- > 0;) {
        r->base += l->steps[i];
        if (++r->at[i] < l->dims[i]) {
            return true;
        }
        r->base -= l->dims[i] * l->steps[i];
        r->at[i] = 0;
    }
    return false;
}

/* One loop for each kind of operation and of run. */
#define WALK(NAME, TABLE, OPERAND, STILL, EVEN, JUMP)                                                                  \
    void NAME(TABLE *table, const layout *l, OPERAND *operand)                                                         \
    {                                                                                                                  \
        runs r;                                                                                                        \
        size_t n = l->dims[l->axes - 1], step = l->steps[l->axes - 1];                                                 \
        runs_begin(l, &r);                                                                                             \
        do {                                                                                                           \
            for (size_t k = 0; k < r.count; k++) {                                                                     \
                OPERAND *o = operand + r.base + r.starts[k];                                                           \
                TABLE *t = table;                                                                                      \
                table += n;                                                                                            \
                if (step == 0) {                                                                                       \
                    STILL;                                                                                             \
                } else if (step == 1) {                                                                                \
                    for (size_t i = 0; i < n; i++) {                                                                   \
                        EVEN;                                                                                          \
                    }                                                                                                  \
                } else {                                                                                               \
                    for (size_t i = 0; i < n; i++) {                                                                   \
                        JUMP;                                                                                          \
                    }                                                                                                  \
                }                                                                                                      \
            }                                                                                                          \
        } while (runs_next(l, &r));                                                                                    \
    }

static double sum_of(const double *p, size_t n)
{
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        s0 += p[i];
        s1 += p[i + 1];
        s2 += p[i + 2];
        s3 += p[i + 3];
    }
    for (; i < n; i++) {
        s0 += p[i];
    }
    return (s0 + s1) + (s2 + s3);
}

static void fill(double *p, size_t n, double v)
{
    for (size_t i = 0; i < n; i++) {
        p[i] = v;
    }
}

static void scale(double *p, size_t n, double by)
{
    for (size_t i = 0; i < n; i++) {
        p[i] *= by;
    }
}

WALK(table_assign, double, const double, fill(t, n, *o), t[i] = o[i], t[i] = o[i * step])
WALK(table_multiply, double, const double, scale(t, n, *o), t[i] *= o[i], t[i] *= o[i * step])
WALK(table_sum, const double, double, *o += sum_of(t, n), o[i] += t[i], o[i * step] += t[i])

void table_row_sums(const double *table, size_t rows, size_t columns, double *sums)
{
    for (size_t r = 0; r < rows; r++) {
        sums[r] = sum_of(table + r * columns, columns);
    }
}

void table_scale_rows(double *table, size_t rows, size_t columns, const double *by)
{
    for (size_t r = 0; r < rows; r++) {
        scale(table + r * columns, columns, by[r]);
    }
}
