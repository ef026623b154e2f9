/* Repair: who dropped out breaks their groups and nobody else's. Who was in those is coupled anew, with each other and with who is free near them.
 *
 * A chain holds as far as the last before who dropped out. That part stands in the small graph as the only way to its people, so that the best choice always holds it, and may go on from its end.
 */
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "match/week_inside.h"

#include "base/banned.h"

enum {
    NEAR_MOST = 48,       /* free people looked at for each, and on each side */
    STEPS_MOST = 20000000 /* at most, of the search for new groups */
};

typedef struct mending {
    week_work *w;
    const week *before;
    bool *dropped;       /* of each person */
    week_groups kept;    /* that nobody dropped out of */
    week_groups parts;   /* of chains that hold as far as these */
    week_link_of *links; /* of those, which are not chosen again */
    size_t link_count;
    bool *in_part;  /* of each person */
    uint32_t *core; /* people who lost their group, and ends of parts */
    uint32_t core_count;
    size_t core_cap;
    uint32_t *spot;   /* of each person: their vertex in the small graph, or PEOPLE_NOBODY */
    uint32_t *people; /* of each vertex: ascending; then again those who begin a part and may begin more */
    uint32_t count, once;
} mending;

/* ------------------------------------------------------------------ what holds, and who lost something */

static uint32_t member(const week_group *g, uint32_t i)
{
    return i < g->link_count ? g->links[i].giver : g->links[i - 1].receiver;
}

static uint32_t member_count(const week_group *g)
{
    return g->link_count + g->is_chain;
}

static void put_core(mending *m, uint32_t one)
{
    ARENA_PUSH(m->w->scratch, m->core, m->core_count, m->core_cap, one);
}

static void take_places(week_work *w, const week_group *g)
{
    for (uint32_t i = 0; i < member_count(g); i++) {
        assert(w->left[member(g, i)] > 0); /* week.h INV-1 of `before` */
        w->left[member(g, i)]--;
    }
}

/* How many of its members come before the first who dropped out. */
static uint32_t before_out(const mending *m, const week_group *g)
{
    uint32_t count = 0;
    while (count < member_count(g) && !m->dropped[member(g, count)]) {
        count++;
    }
    return count;
}

static bool are_same(const week_group *x, const week_group *y)
{
    bool same = x->is_chain == y->is_chain && x->link_count == y->link_count;
    for (uint32_t i = 0; same && i < x->link_count; i++) {
        same = x->links[i].giver == y->links[i].giver && x->links[i].receiver == y->links[i].receiver;
    }
    return same;
}

static bool has_same(const week_group *list, uint32_t count, const week_group *part)
{
    bool found = false;
    for (uint32_t i = 0; i < count && !found; i++) {
        found = are_same(&list[i], part);
    }
    return found;
}

/* Of two chains that begin alike, what is left of one can be all of the other: one of both is enough. */
static bool is_there(const mending *m, const week_group *part)
{
    bool found = has_same(m->parts.list, m->parts.count, part) || has_same(m->kept.list, m->kept.count, part);
    for (uint32_t i = 0; i < m->before->group_count && !found; i++) {
        const week_group *g = &m->before->groups[i];
        found = are_same(g, part) && before_out(m, g) == member_count(g);
    }
    return found;
}

static void break_group(mending *m, const week_group *g)
{
    week_work *w = m->w;
    uint32_t out = before_out(m, g), holds = g->is_chain && out >= 2 ? out : 0;
    week_group part = *g;
    if (holds > 0) {
        part.link_count = holds - 1;
        part.expected = week_expected(w->p, &part);
        holds = is_there(m, &part) ? 0 : holds;
    }
    if (holds > 0) {
        bool shared = false;
        for (uint32_t i = 0; i < holds; i++) {
            shared = shared || (i > 0 && m->in_part[member(g, i)]);
        }
        take_places(w, &part);
        if (shared) { /* receives in two broken chains: the second stays as it is, and no longer */
            week_add(w, &m->kept, &part);
        } else {
            week_add(w, &m->parts, &part);
            put_core(m, member(g, holds - 1));
            for (uint32_t i = 0; i < holds; i++) {
                m->in_part[member(g, i)] = true;
            }
        }
    }
    for (uint32_t i = holds; i < member_count(g); i++) {
        if (!m->dropped[member(g, i)]) {
            put_core(m, member(g, i));
        }
    }
}

static void sort_out(mending *m)
{
    for (uint32_t i = 0; i < m->before->group_count; i++) {
        const week_group *g = &m->before->groups[i];
        if (before_out(m, g) < member_count(g)) {
            break_group(m, g);
        } else {
            week_add(m->w, &m->kept, g);
            take_places(m->w, g);
        }
    }
}

/* ------------------------------------------------------------------ the small graph */

static bool is_free(const mending *m, uint32_t one)
{
    return m->w->left[one] > 0 && !m->dropped[one] && !m->in_part[one];
}

static void put_person(mending *m, uint32_t one)
{
    if (m->spot[one] == PEOPLE_NOBODY) {
        m->spot[one] = 0;
        m->people[m->count++] = one;
    }
}

static int by_number(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static void put_free(mending *m, const near_one *list, uint32_t count)
{
    for (uint32_t i = 0, taken = 0; i < count && taken < NEAR_MOST; i++) {
        if (is_free(m, list[i].person)) {
            put_person(m, list[i].person);
            taken++;
        }
    }
}

static void find_people(mending *m, arena *brief)
{
    const week_work *w = m->w;
    uint32_t count;
    for (uint32_t i = 0; i < w->p->count; i++) {
        m->spot[i] = PEOPLE_NOBODY;
    }
    for (uint32_t i = 0; i < m->parts.count; i++) {
        for (uint32_t k = 0; k < member_count(&m->parts.list[i]); k++) {
            put_person(m, member(&m->parts.list[i], k));
        }
    }
    for (uint32_t i = 0; i < m->core_count; i++) {
        const person *one = &w->p->list[m->core[i]];
        put_person(m, m->core[i]);
        const near_one *list = near_receivers(brief, w->n, one, UINT32_MAX, &count);
        put_free(m, list, count);
        if (!week_begins(one) && !m->in_part[m->core[i]]) {
            list = near_givers(brief, w->n, one, UINT32_MAX, &count);
            put_free(m, list, count);
        }
        arena_reset(brief);
    }
    qsort(m->people, m->count, sizeof *m->people, by_number);
    m->once = m->count;
    for (uint32_t i = 0; i < m->once; i++) {
        uint32_t one = m->people[i];
        if (m->in_part[one] && week_begins(&w->p->list[one]) && w->left[one] > 0) {
            m->people[m->count++] = one;
        }
    }
    for (uint32_t i = 0; i < m->once; i++) {
        m->spot[m->people[i]] = i;
    }
}

typedef struct small_arc {
    uint32_t to;
    int32_t weight;
} small_arc;

static int by_receiver(const void *x, const void *y)
{
    const small_arc *a = x, *b = y;
    return (a->to > b->to) - (a->to < b->to);
}

/* Arcs that the parts hold somebody to: of the end of a part none, who is as free to give as others are. */
static uint32_t find_held(const mending *m, uint32_t one, small_arc *arcs)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < m->parts.count; i++) {
        for (uint32_t k = 0; k < m->parts.list[i].link_count; k++) {
            const week_link *link = &m->parts.list[i].links[k];
            if (link->giver == one) {
                arcs[found++] = (small_arc){m->spot[link->receiver], link->help.weight};
            }
        }
    }
    return found;
}

static uint32_t find_arcs(const mending *m, arena *brief, uint32_t vertex, small_arc *arcs)
{
    const week_work *w = m->w;
    uint32_t one = m->people[vertex], count, found = 0;
    people_help help;
    if (vertex < m->once && m->in_part[one]) {
        found = find_held(m, one, arcs);
    }
    if (found == 0) {
        const near_one *list = near_receivers(brief, w->n, &w->p->list[one], UINT32_MAX, &count);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t to = list[i].person;
            if (m->spot[to] != PEOPLE_NOBODY && is_free(m, to) && week_may(w, one, to, &help) &&
                !week_has_link(m->links, m->link_count, one, to)) {
                arcs[found++] = (small_arc){m->spot[to], help.weight};
            }
        }
    }
    if (found > 0) {
        qsort(arcs, found, sizeof *arcs, by_receiver);
    }
    return found;
}

/* In how many groups a vertex may be: of the parts, or of new ones. */
static uint16_t places_of(const mending *m, uint32_t vertex)
{
    uint32_t one = m->people[vertex];
    uint16_t begun = 0;
    if (vertex >= m->once || !m->in_part[one]) {
        return m->w->left[one];
    }
    for (uint32_t i = 0; i < m->parts.count; i++) {
        begun = (uint16_t)(begun + (member(&m->parts.list[i], 0) == one));
    }
    return begun > 0 ? begun : 1;
}

static void make_small(mending *m, arena *brief, exchange_graph *g)
{
    week_work *w = m->w;
    arena *s = w->scratch;
    size_t to_cap = 0, weight_cap = 0, n = 0;
    uint64_t *first = ARENA_ARRAY(s, uint64_t, m->count + 1);
    uint32_t *to = NULL;
    int32_t *weight = NULL;
    uint8_t *starts = ARENA_ARRAY(s, uint8_t, m->count + 1);
    uint16_t *capacity = ARENA_ARRAY(s, uint16_t, m->count + 1);
    double *keeps = ARENA_ARRAY(s, double, m->count + 1);
    small_arc *arcs = arena_array(s, m->count + 1, sizeof *arcs);
    for (uint32_t v = 0; v < m->count; v++) {
        const person *one = &w->p->list[m->people[v]];
        uint32_t found = find_arcs(m, brief, v, arcs);
        for (uint32_t i = 0; i < found; i++) {
            size_t at = n;
            ARENA_PUSH(s, weight, at, weight_cap, arcs[i].weight);
            ARENA_PUSH(s, to, n, to_cap, arcs[i].to);
        }
        arena_reset(brief);
        first[v + 1] = n;
        starts[v] = week_begins(one);
        capacity[v] = places_of(m, v);
        keeps[v] = one->keeps;
    }
    *g = (exchange_graph){.count = m->count,
                          .first = first,
                          .to = to,
                          .weight = weight,
                          .unit = 1,
                          .starts = starts,
                          .capacity = capacity,
                          .keeps = keeps};
}

/* ------------------------------------------------------------------ the answer */

/* Whether the group begins with the part. */
static bool goes_on(const mending *m, const exchange_group *g, const week_group *part)
{
    for (uint32_t k = 0; k < member_count(part); k++) {
        if (k >= g->count || m->people[g->members[k]] != member(part, k)) {
            return false;
        }
    }
    return g->is_chain;
}

/* A search that was cut off may not have come to a part; then the part stays as it is, instead of whatever begins where it does. */
static void take_groups(mending *m, const exchange_outcome *o, week_groups *to)
{
    week_work *w = m->w;
    for (uint32_t i = 0; i < m->parts.count; i++) {
        bool found = false;
        for (uint32_t k = 0; k < o->group_count; k++) {
            found = found || goes_on(m, &o->groups[k], &m->parts.list[i]);
        }
        if (!found) {
            week_add(w, to, &m->parts.list[i]);
        }
    }
    for (uint32_t k = 0; k < o->group_count; k++) {
        uint32_t members[WEEK_MEMBERS_MAX];
        week_group g;
        bool cut = o->groups[k].members[0] < m->once && m->in_part[m->people[o->groups[k].members[0]]], may;
        for (uint32_t i = 0; i < m->parts.count; i++) {
            cut = cut && !goes_on(m, &o->groups[k], &m->parts.list[i]);
        }
        for (uint32_t i = 0; i < o->groups[k].count; i++) {
            members[i] = m->people[o->groups[k].members[i]];
        }
        if (!cut) {
            may = week_make(w, members, o->groups[k].count, o->groups[k].is_chain, &g);
            assert(may);
            week_add(w, to, &g);
        }
    }
}

static bool mend(mending *m, const uint32_t *dropped, size_t dropped_count, week *out, err *e)
{
    week_work *w = m->w;
    uint32_t n = w->p->count;
    exchange_graph g;
    exchange_outcome o = {0};
    week_groups groups;
    double kept = 0;
    TRY(week_begin(w, e));
    m->dropped = ARENA_ARRAY(w->scratch, bool, n + 1);
    m->in_part = ARENA_ARRAY(w->scratch, bool, n + 1);
    m->spot = arena_array(w->scratch, n + 1, sizeof *m->spot);
    m->people = arena_array(w->scratch, 2 * (size_t)n + 1, sizeof *m->people);
    for (size_t i = 0; i < dropped_count; i++) {
        if (dropped[i] >= n) {
            return err_set(e, ERR_INPUT, "number %zu of who dropped out is nobody of the file", i + 1);
        }
        m->dropped[dropped[i]] = true;
    }
    sort_out(m);
    m->links = week_links(w, &m->kept, &m->link_count);
    groups = m->kept;
    for (uint32_t i = 0; i < groups.count; i++) {
        kept += groups.list[i].expected;
    }
    if (m->core_count > 0) {
        exchange_how limits = week_limits(w->how);
        arena *brief = arena_new();
        find_people(m, brief);
        make_small(m, brief, &g);
        arena_free(brief);
        limits.gap = 0;
        limits.progress = NULL; /* over before anybody looks */
        limits.steps = limits.steps > 0 && limits.steps < STEPS_MOST ? limits.steps : STEPS_MOST;
        TRY(exchange_choose(w->scratch, &g, &limits, &o, e));
        take_groups(m, &o, &groups);
    }
    *out = *m->before;
    out->repaired = true;
    w->hard = m->before->is_hard;
    out->hard_helped = week_count_helped(w, &groups, true);
    week_close(w, &groups, out);
    out->proven = m->core_count == 0 || o.proven;
    out->cut = m->before->cut || o.cut;
    out->bound = fmax(kept + o.bound, out->value);
    return true;
}

bool week_repair(arena *a, const near *n, const week_how *how, const week *before, const uint32_t *dropped,
                 size_t dropped_count, week *out, err *e)
{
    week_work w = {.a = a, .scratch = arena_new(), .n = n, .p = near_people(n), .how = how};
    mending m = {.w = &w, .before = before};
    week mended = {0};
    bool good = mend(&m, dropped, dropped_count, &mended, e);
    arena_free(w.scratch);
    if (good) {
        *out = mended;
    }
    return good;
}
