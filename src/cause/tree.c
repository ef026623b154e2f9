/* The junction tree of an elimination order: each variable with the neighbours it had when it went is a clique, unless
 * it lies within another one (Lauritzen and Spiegelhalter 1988). Axes stand in the opposite order of elimination, so
 * that what a clique shares with its parent comes first: a message up is then the sum of each row.
 */
#include "cause/engine.h"

#include "base/banned.h"

typedef struct planting {
    arena *a;
    const slice *s;
    const elimination *by;
    uint32_t *place; /* when each variable went */
    clique **home;   /* the clique that a variable is eliminated in */
} planting;

/* Of the neighbours of v the one that went first; v has some. */
static uint32_t next_to_go(const planting *p, uint32_t v)
{
    const uint32_t *list = p->by->neighbours[v];
    uint32_t first = list[0];
    for (uint32_t i = 1; i < p->by->degree[v]; i++) {
        first = p->place[list[i]] < p->place[first] ? list[i] : first;
    }
    return first;
}

static void lay_axes(const planting *p, clique *c, uint32_t v)
{
    uint32_t n = p->by->degree[v];
    c->axis_count = n + 1;
    c->axes = arena_array(p->a, n + 1, sizeof *c->axes);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t u = p->by->neighbours[v][i];
        uint32_t at = i;
        while (at > 0 && p->place[c->axes[at - 1]] < p->place[u]) {
            c->axes[at] = c->axes[at - 1];
            at--;
        }
        c->axes[at] = u;
    }
    c->axes[n] = v;
}

static size_t length_of(const slice *s, const uint32_t *axes, uint32_t n)
{
    size_t length = 1;
    for (uint32_t i = 0; i < n; i++) {
        if (__builtin_mul_overflow(length, s->cards[axes[i]], &length)) {
            return SIZE_MAX;
        }
    }
    return length;
}

/* Gives each variable its clique; a clique takes the next variable in when that one's own clique would lie within
 * it. */
static void make_cliques(planting *p, tree *out)
{
    const elimination *by = p->by;
    for (uint32_t k = 0; k < p->s->count; k++) {
        uint32_t v = by->order[k];
        clique *c = p->home[v];
        if (c == NULL) {
            c = p->home[v] = ARENA_NEW(p->a, clique);
            lay_axes(p, c, v);
        }
        uint32_t degree = by->degree[v];
        uint32_t next = degree > 0 ? next_to_go(p, v) : 0;
        if (degree > 0 && p->home[next] == NULL && by->degree[next] + 1 == degree) {
            p->home[next] = c;
            continue;
        }
        c->shared = degree;
        c->length = length_of(p->s, c->axes, c->axis_count);
        c->shared_length = length_of(p->s, c->axes, c->shared);
        c->place = out->count;
        out->sequence[out->count++] = c;
    }
}

static void hang_cliques(const planting *p, tree *out)
{
    for (uint32_t i = 0; i < out->count; i++) {
        clique *c = out->sequence[i];
        if (c->shared > 0) {
            c->parent = p->home[c->axes[c->shared - 1]]; /* the separator's first to go */
            c->next = c->parent->children;
            c->parent->children = c;
        }
    }
}

static clique *home_of(const planting *p, const factor *f)
{
    uint32_t first = f->scope[0];
    for (uint32_t i = 1; i < f->axes; i++) {
        first = p->place[f->scope[i]] < p->place[first] ? f->scope[i] : first;
    }
    return p->home[first];
}

static void hand_out_factors(const planting *p, const tree *out)
{
    const slice *s = p->s;
    for (uint32_t i = 0; i < s->factor_count; i++) {
        if (s->factors[i].axes > 0) {
            home_of(p, &s->factors[i])->factor_count++;
        }
    }
    for (uint32_t i = 0; i < out->count; i++) {
        clique *c = out->sequence[i];
        c->factors = arena_array(p->a, c->factor_count + 1, sizeof *c->factors);
        c->factor_count = 0;
    }
    for (uint32_t i = 0; i < s->factor_count; i++) {
        if (s->factors[i].axes > 0) {
            clique *c = home_of(p, &s->factors[i]);
            c->factors[c->factor_count++] = i;
        }
    }
}

/* A clique is silent when below and in it there are just the conditional tables of the variables eliminated there:
 * these sum to one. */
static void find_silent(const slice *s, tree *out)
{
    for (uint32_t i = 0; i < out->count; i++) {
        clique *c = out->sequence[i];
        c->open_tables += (int64_t)c->factor_count - (c->axis_count - c->shared);
        for (uint32_t f = 0; f < c->factor_count; f++) {
            c->has_evidence |= s->factors[c->factors[f]].is_evidence;
        }
        c->is_silent = c->open_tables == 0 && !c->has_evidence;
        if (c->parent != NULL) {
            c->parent->open_tables += c->open_tables;
            c->parent->has_evidence |= c->has_evidence;
        }
    }
}

static double numbers_over(const slice *s, const uint32_t *axes, uint32_t n)
{
    double numbers = 1;
    for (uint32_t i = 0; i < n; i++) {
        numbers *= s->cards[axes[i]];
    }
    return numbers;
}

static void count_bytes(const slice *s, tree *out)
{
    double numbers = 0;
    for (uint32_t i = 0; i < s->factor_count; i++) {
        numbers += s->factors[i].is_whole ? 0 : (double)s->factors[i].length;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        clique *c = out->sequence[i];
        double own = numbers_over(s, c->axes, c->axis_count);
        c->is_plain = c->is_silent && c->children == NULL;
        numbers += (c->is_plain ? 0 : own) + 2 * numbers_over(s, c->axes, c->shared);
        out->plain_length = c->is_plain && c->length > out->plain_length ? c->length : out->plain_length;
    }
    out->bytes = (numbers + (double)out->plain_length) * sizeof(double);
}

void plant(arena *a, const slice *s, const elimination *by, tree *out)
{
    planting p = {.a = a, .s = s, .by = by, .place = arena_array(a, s->count + 1, sizeof *p.place)};
    for (uint32_t k = 0; k < s->count; k++) {
        p.place[by->order[k]] = k;
    }
    p.home = ARENA_ARRAY(a, clique *, s->count + 1);
    *out = (tree){.sequence = arena_array(a, s->count + 1, sizeof(clique *)), .home = p.home};
    make_cliques(&p, out);
    hang_cliques(&p, out);
    hand_out_factors(&p, out);
    find_silent(s, out);
    count_bytes(s, out);
}
