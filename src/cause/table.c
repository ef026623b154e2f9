/* Tables and what is done with them. A table is walked in its own order. A product goes over it by blocks, which all
 * operands pass (engine.h, weave); a sum by runs: the last axis of the layout, along which what is added to stands
 * still, goes on one by one, or jumps.
 */
#include "cause/engine.h"

#include <assert.h>

#include "base/banned.h"

enum { STARTS = 256 }; /* of runs whose place in the operand is kept at hand */

/* ------------------------------------------------------------------ rows */

/* Runs of two or three are the rule: a caller that says so by a constant gets a loop made for it (FOR_EACH_LENGTH). */
static inline double sum_of(const double *p, size_t n)
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

#define FOR_EACH_LENGTH(N, CALL)                                                                                       \
    switch (N) {                                                                                                       \
    case 2: {                                                                                                          \
        enum { LENGTH = 2 };                                                                                           \
        CALL;                                                                                                          \
        break;                                                                                                         \
    }                                                                                                                  \
    case 3: {                                                                                                          \
        enum { LENGTH = 3 };                                                                                           \
        CALL;                                                                                                          \
        break;                                                                                                         \
    }                                                                                                                  \
    default: {                                                                                                         \
        const size_t LENGTH = (N);                                                                                     \
        CALL;                                                                                                          \
    }                                                                                                                  \
    }

static inline void fill(double *p, size_t n, double v)
{
    for (size_t i = 0; i < n; i++) {
        p[i] = v;
    }
}

static inline void scale(double *p, size_t n, double by)
{
    for (size_t i = 0; i < n; i++) {
        p[i] *= by;
    }
}

/* ------------------------------------------------------------------ layouts */

/* How far one step along each axis goes in an operand over this scope; nought along an axis that is not in it. */
static void find_steps(const uint32_t *axes, uint32_t axis_count, const span *over, const uint32_t *cards,
                       size_t *steps)
{
    for (uint32_t i = 0; i < axis_count; i++) {
        steps[i] = 0;
    }
    size_t step = 1;
    for (uint32_t j = over->count; j-- > 0;) {
        uint32_t i = 0;
        while (i < axis_count && axes[i] != over->variables[j]) {
            i++;
        }
        if (i < axis_count) {
            steps[i] = step;
        }
        step *= cards[over->variables[j]];
    }
}

layout layout_of(arena *a, const uint32_t *axes, uint32_t axis_count, const span *over, const uint32_t *cards)
{
    size_t dims[AXES_MAX] = {0}, steps[AXES_MAX] = {0}, own[AXES_MAX];
    assert(axis_count <= AXES_MAX);
    find_steps(axes, axis_count, over, cards, own);
    dims[0] = 1; /* without axes there is one number */
    steps[0] = 0;
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

/* ------------------------------------------------------------------ products */

enum { BLOCK = 256 }; /* numbers of a table that stay at hand while all operands pass */

static const uint32_t *places_of(arena *a, const weave *w, const size_t *steps, const size_t *dims, uint32_t axes)
{
    uint32_t *places = arena_array(a, w->block, sizeof *places);
    size_t n = 1;
    places[0] = 0;
    for (uint32_t i = axes; i-- > 0; n *= dims[i]) {
        assert(steps[i] * dims[i] <= UINT32_MAX);
        for (size_t k = 1; k < dims[i]; k++) {
            for (size_t j = 0; j < n; j++) {
                places[k * n + j] = places[j] + (uint32_t)(k * steps[i]);
            }
        }
    }
    return places;
}

static strand strand_of(arena *a, const weave *w, const uint32_t *axes, uint32_t axis_count, const uint32_t *cards,
                        const span *over)
{
    size_t *steps = arena_array(a, axis_count, sizeof *steps), n = 1;
    bool is_still = true, is_even = true;
    find_steps(axes, axis_count, over, cards, steps);
    for (uint32_t i = axis_count; i-- > w->outer; n *= w->dims[i]) {
        is_still = is_still && steps[i] == 0;
        is_even = is_even && steps[i] == n;
    }
    if (is_still || is_even) {
        return (strand){is_still ? STRAND_STILL : STRAND_EVEN, steps, NULL};
    }
    return (strand){STRAND_SCATTERED, steps,
                    places_of(a, w, steps + w->outer, w->dims + w->outer, axis_count - w->outer)};
}

weave weave_of(arena *a, const uint32_t *axes, uint32_t axis_count, const uint32_t *cards, const span *scopes,
               uint32_t count)
{
    weave w = {.block = cards[axes[axis_count - 1]], .outer = axis_count - 1, .count = count};
    while (w.outer > 0 && w.block * cards[axes[w.outer - 1]] <= BLOCK) {
        w.block *= cards[axes[--w.outer]];
    }
    size_t *dims = arena_array(a, axis_count, sizeof *dims);
    for (uint32_t i = 0; i < axis_count; i++) {
        dims[i] = cards[axes[i]];
    }
    w.dims = dims;
    strand *strands = arena_array(a, count, sizeof *strands);
    for (uint32_t i = 0; i < count; i++) {
        strands[i] = strand_of(a, &w, axes, axis_count, cards, &scopes[i]);
    }
    w.strands = strands;
    return w;
}

/* The next block: moves on where each operand begins. False: there is none. */
static bool next_block(const weave *w, const strand *strands, uint32_t count, size_t *at, const double **begins)
{
    for (uint32_t i = w->outer; i-- > 0;) {
        bool is_round = ++at[i] == w->dims[i];
        for (uint32_t k = 0; k < count; k++) {
            begins[k] += strands[k].steps[i];
            begins[k] -= is_round ? w->dims[i] * strands[k].steps[i] : 0;
        }
        if (!is_round) {
            return true;
        }
        at[i] = 0;
    }
    return false;
}

static void assign_block(double *restrict t, size_t n, const strand *s, const double *restrict o)
{
    const uint32_t *places = s->places;
    if (s->kind == STRAND_STILL) {
        fill(t, n, o[0]);
    } else if (s->kind == STRAND_EVEN) {
        memcpy(t, o, n * sizeof *t);
    } else {
        for (size_t i = 0; i < n; i++) {
            t[i] = o[places[i]];
        }
    }
}

static void multiply_block(double *restrict t, size_t n, const strand *s, const double *restrict o)
{
    const uint32_t *places = s->places;
    if (s->kind == STRAND_STILL) {
        scale(t, n, o[0]);
    } else if (s->kind == STRAND_EVEN) {
        for (size_t i = 0; i < n; i++) {
            t[i] *= o[i];
        }
    } else {
        for (size_t i = 0; i < n; i++) {
            t[i] *= o[places[i]];
        }
    }
}

void table_product(double *table, const weave *w, const double *const *operands, uint32_t first, uint32_t end,
                   bool begun)
{
    const strand *strands = w->strands + first;
    const double *begins[OPERANDS_AT_ONCE];
    size_t at[AXES_MAX] = {0};
    uint32_t count = end - first;
    for (uint32_t k = 0; k < count; k++) {
        begins[k] = operands[first + k];
    }
    do {
        if (!begun) {
            assign_block(table, w->block, &strands[0], begins[0]);
        }
        for (uint32_t k = !begun; k < count; k++) {
            multiply_block(table, w->block, &strands[k], begins[k]);
        }
        table += w->block;
    } while (next_block(w, strands, count, at, begins));
}

/* ------------------------------------------------------------------ runs */

/* Where in the operand the runs begin, for as many of the axes next to the last as fit; and the axes outside of those,
 * which are counted. */
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

/* Of runs that lie together in the table; of each the first place in what is added to. */
static inline void sum_runs(const double *table, const size_t *starts, size_t count, size_t n, size_t step,
                            double *onto)
{
    for (size_t k = 0; k < count; k++, table += n) {
        double *o = onto + starts[k];
        if (step == 0) {
            *o += sum_of(table, n);
        } else {
            for (size_t i = 0; i < n; i++) {
                o[i * step] += table[i];
            }
        }
    }
}

void table_sum(const double *table, const layout *l, double *onto)
{
    runs r;
    size_t n = l->dims[l->axes - 1], step = l->steps[l->axes - 1];
    runs_begin(l, &r);
    do {
        FOR_EACH_LENGTH(n, sum_runs(table, r.starts, r.count, LENGTH, step, onto + r.base))
        table += r.count * n;
    } while (runs_next(l, &r));
}

static inline void sum_rows(const double *table, size_t rows, size_t columns, double *sums)
{
    for (size_t r = 0; r < rows; r++) {
        sums[r] = sum_of(table + r * columns, columns);
    }
}

static inline void scale_rows(double *table, size_t rows, size_t columns, const double *by)
{
    for (size_t r = 0; r < rows; r++) {
        scale(table + r * columns, columns, by[r]);
    }
}

static inline void fill_rows(double *table, size_t rows, size_t columns, const double *with)
{
    for (size_t r = 0; r < rows; r++) {
        fill(table + r * columns, columns, with[r]);
    }
}

void table_row_sums(const double *table, size_t rows, size_t columns, double *sums)
{
    FOR_EACH_LENGTH(columns, sum_rows(table, rows, LENGTH, sums))
}

void table_scale_rows(double *table, size_t rows, size_t columns, const double *by)
{
    FOR_EACH_LENGTH(columns, scale_rows(table, rows, LENGTH, by))
}

void table_fill_rows(double *table, size_t rows, size_t columns, const double *with)
{
    FOR_EACH_LENGTH(columns, fill_rows(table, rows, LENGTH, with))
}

void table_sum_axis(const double *table, size_t outer, size_t states, size_t inner, double *onto)
{
    for (size_t i = 0; i < outer; i++) {
        for (size_t s = 0; s < states; s++, table += inner) {
            onto[s] += inner == 1 ? *table : sum_of(table, inner);
        }
    }
}
