/* Evidence cut out of the tables. What is observed leaves the network altogether, and so does each state that some
 * table gives no chance with what is left of the others: its probability is nought, and every table that it is in
 * becomes smaller.
 */
#include "cause/engine.h"

#include <assert.h>
#include <math.h>

#include "cause/inside.h"

#include "base/banned.h"

typedef struct pruning {
    arena *a;
    const cause_net *net;
    const cause_known *known;
    uint32_t **left; /* by variable: possible states */
    uint32_t *left_count;
    cause_children children;
    uint32_t *queue; /* tables to look at again */
    uint32_t queue_count;
    bool *is_queued;
    bool *has_support; /* of states, by place: one row for each member of a family */
} pruning;

/* ------------------------------------------------------------------ walking through what is left of a table */

typedef struct walk {
    uint32_t axes; /* members of the family; the last is the variable itself */
    const uint32_t *left[AXES_MAX];
    uint32_t count[AXES_MAX], at[AXES_MAX];
    size_t step[AXES_MAX];
    size_t base; /* of the row at hand: all axes but the last */
} walk;

static void walk_begin(const cause_net *net, const uint32_t *const *left, const uint32_t *left_count, uint32_t v,
                       walk *w)
{
    const cause_variable *variable = &net->variables[v];
    w->axes = variable->parent_count + 1;
    assert(w->axes <= AXES_MAX);
    size_t step = 1;
    w->base = 0;
    for (uint32_t i = w->axes; i-- > 0;) {
        uint32_t member = i == variable->parent_count ? v : variable->parents[i];
        w->left[i] = left[member];
        w->count[i] = left_count[member];
        w->at[i] = 0;
        w->step[i] = step;
        step *= net->variables[member].state_count;
        w->base += i + 1 < w->axes ? w->left[i][0] * w->step[i] : 0;
    }
}

static bool walk_next(walk *w)
{
    for (uint32_t i = w->axes - 1; i-- > 0;) {
        w->base -= w->left[i][w->at[i]] * w->step[i];
        w->at[i] = w->at[i] + 1 < w->count[i] ? w->at[i] + 1 : 0;
        w->base += w->left[i][w->at[i]] * w->step[i];
        if (w->at[i] > 0) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ states that cannot occur */

static void enqueue(pruning *p, uint32_t v)
{
    if (p->net->variables[v].has_zero && !p->is_queued[v] && p->known[v].set < 0) {
        p->is_queued[v] = true;
        p->queue[p->queue_count++] = v;
    }
}

static void enqueue_around(pruning *p, uint32_t v)
{
    enqueue(p, v);
    for (size_t i = p->children.start[v]; i < p->children.start[v + 1]; i++) {
        enqueue(p, p->children.list[i]);
    }
}

/* Marks the states (by their place among what is left) of all members that occur in some row; stops when they all
 * do. */
static void find_support(const double *table, walk *w, bool **seen)
{
    uint32_t missing = 0;
    for (uint32_t i = 0; i < w->axes; i++) {
        memset(seen[i], 0, w->count[i]);
        missing += w->count[i];
    }
    uint32_t last = w->axes - 1;
    do {
        bool some = false;
        for (uint32_t s = 0; s < w->count[last]; s++) {
            if (table[w->base + w->left[last][s]] > 0) {
                some = true;
                missing -= !seen[last][s];
                seen[last][s] = true;
            }
        }
        for (uint32_t i = 0; some && i < last; i++) {
            missing -= !seen[i][w->at[i]];
            seen[i][w->at[i]] = true;
        }
    } while (missing > 0 && walk_next(w));
}

static bool keep_supported(pruning *p, uint32_t v)
{
    const cause_variable *variable = &p->net->variables[v];
    walk w;
    bool *seen[AXES_MAX];
    walk_begin(p->net, (const uint32_t *const *)p->left, p->left_count, v, &w);
    bool *place = p->has_support;
    for (uint32_t i = 0; i < w.axes; i++) {
        seen[i] = place;
        place += w.count[i];
    }
    find_support(variable->table, &w, seen);
    for (uint32_t i = 0; i < w.axes; i++) {
        uint32_t member = i == variable->parent_count ? v : variable->parents[i];
        uint32_t kept = 0;
        for (uint32_t s = 0; s < w.count[i]; s++) {
            if (seen[i][s]) {
                p->left[member][kept++] = p->left[member][s];
            }
        }
        if (kept == 0) {
            return false;
        }
        if (kept < p->left_count[member]) {
            p->left_count[member] = kept;
            enqueue_around(p, member);
        }
    }
    return true;
}

/* Keeps of v what is possible by what is known of it alone. False: nothing. */
static bool keep_known(pruning *p, uint32_t v)
{
    const cause_known *k = &p->known[v];
    const cause_variable *variable = &p->net->variables[v];
    uint32_t kept = 0;
    int32_t only = k->set >= 0 ? k->set : k->state;
    for (uint32_t s = 0; s < variable->state_count; s++) {
        bool is_possible = (only < 0 || (uint32_t)only == s) && (k->state < 0 || (uint32_t)k->state == s) &&
                           (k->likelihood == NULL || k->likelihood[s] > 0);
        p->left[v][kept] = s;
        kept += is_possible;
    }
    p->left_count[v] = kept;
    return kept > 0;
}

static bool prune(pruning *p)
{
    uint32_t n = p->net->count;
    bool is_known = false;
    uint32_t most = 0;
    for (uint32_t v = 0; v < n; v++) {
        const cause_variable *variable = &p->net->variables[v];
        if (!keep_known(p, v)) {
            return false;
        }
        is_known |= p->left_count[v] < variable->state_count;
        most += variable->state_count;
    }
    if (!is_known) {
        return true;
    }
    p->children = cause_children_of(p->a, p->net->variables, n);
    p->queue = arena_array(p->a, n, sizeof *p->queue);
    p->is_queued = ARENA_ARRAY(p->a, bool, n);
    p->has_support = arena_array(p->a, most + 1, sizeof *p->has_support);
    for (uint32_t v = 0; v < n; v++) {
        if (p->left_count[v] < p->net->variables[v].state_count) {
            enqueue_around(p, v);
        }
    }
    while (p->queue_count > 0) {
        uint32_t v = p->queue[--p->queue_count];
        p->is_queued[v] = false;
        if (!keep_supported(p, v)) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ factors */

static void number_open(const pruning *p, slice *out, int64_t *local)
{
    uint32_t n = p->net->count;
    uint32_t *cards = arena_array(p->a, n, sizeof *cards);
    for (uint32_t v = 0; v < n; v++) {
        bool is_open = p->left_count[v] > 1;
        local[v] = is_open ? (int64_t)out->count : -1;
        if (is_open) {
            cards[out->count++] = p->left_count[v];
        }
    }
    out->cards = cards;
}

static factor factor_of_table(const pruning *p, uint32_t v, const int64_t *local)
{
    const cause_variable *variable = &p->net->variables[v];
    uint32_t members = variable->parent_count + 1;
    uint32_t *scope = arena_array(p->a, members, sizeof *scope);
    factor f = {.of = v, .scope = scope, .is_evidence = local[v] < 0 || !variable->sums_to_one, .length = 1};
    for (uint32_t i = 0; i < members; i++) {
        uint32_t member = i == variable->parent_count ? v : variable->parents[i];
        if (local[member] >= 0) {
            scope[f.axes++] = (uint32_t)local[member];
        }
        f.length *= p->left_count[member];
    }
    f.is_whole = f.length == variable->table_size;
    return f;
}

static factor factor_of_likelihood(const pruning *p, uint32_t v, const int64_t *local)
{
    uint32_t *scope = arena_array(p->a, 1, sizeof *scope);
    factor f = {.of = v, .scope = scope, .is_evidence = true, .is_likelihood = true, .length = p->left_count[v]};
    if (local[v] >= 0) {
        scope[f.axes++] = (uint32_t)local[v];
    }
    return f;
}

bool slice_net(arena *a, const cause_net *net, const cause_known *known, slice *out, err *e)
{
    uint32_t n = net->count;
    pruning p = {.a = a, .net = net, .known = known};
    p.left = arena_array(a, n, sizeof *p.left);
    p.left_count = arena_array(a, n, sizeof *p.left_count);
    for (uint32_t v = 0; v < n; v++) {
        /* one more: keep_known writes before it knows */
        p.left[v] = arena_array(a, net->variables[v].state_count + 1, sizeof **p.left);
    }
    if (!prune(&p)) {
        return cause_impossible(e);
    }
    *out = (slice){.known = known, .left = (const uint32_t *const *)p.left, .left_count = p.left_count};
    int64_t *local = arena_array(a, n, sizeof *local);
    factor *factors = arena_array(a, 2 * (size_t)n, sizeof *factors);
    number_open(&p, out, local);
    for (uint32_t v = 0; v < n; v++) {
        if (known[v].set < 0) {
            factors[out->factor_count++] = factor_of_table(&p, v, local);
        }
        if (known[v].likelihood != NULL) {
            factors[out->factor_count++] = factor_of_likelihood(&p, v, local);
        }
    }
    out->factors = factors;
    return true;
}

/* ------------------------------------------------------------------ numbers */

static const double *numbers_of_table(arena *a, const cause_net *net, const slice *s, const factor *f)
{
    const cause_variable *variable = &net->variables[f->of];
    if (f->is_whole) {
        return variable->table;
    }
    walk w;
    walk_begin(net, s->left, s->left_count, f->of, &w);
    double *values = arena_array(a, f->length, sizeof *values);
    double *next = values;
    uint32_t last = w.axes - 1;
    do {
        const double *row = variable->table + w.base;
        for (uint32_t i = 0; i < w.count[last]; i++) {
            *next++ = row[w.left[last][i]];
        }
    } while (walk_next(&w));
    return values;
}

/* Divided by the largest of them, so that it does not matter by which factor all are too small or too large;
 * *log_scale: that factor's. */
static const double *numbers_of_likelihood(arena *a, const slice *s, const factor *f, double *log_scale)
{
    double *values = arena_array(a, f->length, sizeof *values), most = 0;
    for (size_t i = 0; i < f->length; i++) {
        values[i] = s->known[f->of].likelihood[s->left[f->of][i]];
        most = values[i] > most ? values[i] : most;
    }
    *log_scale = most > 0 && most != 1 ? log(most) : 0;
    for (size_t i = 0; i < f->length && *log_scale != 0; i++) {
        values[i] /= most;
    }
    return values;
}

bool slice_numbers(arena *a, const cause_net *net, const slice *s, const double **values, double *log_constant)
{
    double total = 0;
    for (uint32_t i = 0; i < s->factor_count; i++) {
        const factor *f = &s->factors[i];
        double log_scale = 0;
        values[i] = f->is_likelihood ? numbers_of_likelihood(a, s, f, &log_scale) : numbers_of_table(a, net, s, f);
        if (f->axes == 0 && values[i][0] <= 0) {
            return false;
        }
        total += log_scale;
        total += f->axes > 0 || values[i][0] == 1 ? 0 : log(values[i][0]);
    }
    *log_constant = total;
    return true;
}
