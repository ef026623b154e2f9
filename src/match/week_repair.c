/* Repair: who dropped out breaks their groups and nobody else's. Who was in those is coupled anew, with each other and with who is free near them.
 *
 * A chain holds as far as the last before who dropped out. That part stands in the small graph in vertices of its own, each of which leads to the next and nowhere else, so that the best choice always holds it,
 * and may go on from its end. Its people stand there once more, as far as they have places left.
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

typedef struct vertex { /* of the small graph */
    uint32_t person;
    const week_group *part; /* this is one place of a part; NULL: a person, with what is left of their places */
    uint32_t place;
} vertex;

typedef struct mending {
    week_work *w;
    const week *before;
    bool *dropped;       /* of each person; they have no places left */
    week_groups kept;    /* that nobody dropped out of; and what was pinned, made whole again */
    week_groups parts;   /* of chains that hold as far as these */
    week_groups broken;  /* as they were */
    week_link_of *links; /* of kept and parts, which are not chosen again */
    size_t link_count;
    uint32_t *core; /* people who lost their group */
    uint32_t core_count;
    size_t core_cap;
    uint32_t *spot; /* of each person: their vertex, or PEOPLE_NOBODY */
    vertex *list;   /* people, ascending; then the parts, each from who begins it */
    uint32_t count;
    bool shortened; /* a new chain came round to one of its own people */
} mending;

/* ------------------------------------------------------------------ what holds, and who lost something */

static void take_places(week_work *w, const week_group *g)
{
    for (uint32_t i = 0; i < week_member_count(g); i++) {
        assert(w->left[week_member(g, i)] > 0); /* week.h INV-1 of `before` */
        w->left[week_member(g, i)]--;
    }
}

/* How many of its members come before the first who dropped out. */
static uint32_t before_out(const mending *m, const week_group *g)
{
    uint32_t count = 0;
    while (count < week_member_count(g) && !m->dropped[week_member(g, count)]) {
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

static bool has_same(const week_groups *groups, const week_group *part)
{
    bool found = false;
    for (uint32_t i = 0; i < groups->count && !found; i++) {
        found = are_same(&groups->list[i], part);
    }
    return found;
}

/* Of two chains that begin alike, what is left of one can be all of the other: one of both is enough. */
static void break_group(mending *m, const week_group *g)
{
    week_work *w = m->w;
    uint32_t out = before_out(m, g), holds = g->is_chain && out >= 2 ? out : 0;
    week_group part = *g;
    if (holds > 0) {
        part.link_count = holds - 1;
        part.expected = week_expected(w->p, &part);
        holds = has_same(&m->parts, &part) || has_same(&m->kept, &part) ? 0 : holds;
    }
    if (holds > 0) {
        take_places(w, &part);
        week_add(w, &m->parts, &part);
    }
    for (uint32_t i = holds; i < week_member_count(g); i++) {
        if (!m->dropped[week_member(g, i)]) {
            ARENA_PUSH(w->scratch, m->core, m->core_count, m->core_cap, week_member(g, i));
        }
    }
}

static void sort_out(mending *m)
{
    for (uint32_t i = 0; i < m->before->group_count; i++) {
        const week_group *g = &m->before->groups[i];
        bool whole = before_out(m, g) == week_member_count(g);
        week_add(m->w, whole ? &m->kept : &m->broken, g);
        if (whole) {
            take_places(m->w, g);
        }
    }
    for (uint32_t i = 0; i < m->broken.count; i++) {
        break_group(m, &m->broken.list[i]);
    }
}

/* ------------------------------------------------------------------ the small graph */

static void put_person(mending *m, uint32_t one)
{
    if (m->w->left[one] > 0 && m->spot[one] == PEOPLE_NOBODY) {
        m->spot[one] = 0;
        m->list[m->count++].person = one;
    }
}

static int by_person(const void *x, const void *y)
{
    const vertex *a = x, *b = y;
    return (a->person > b->person) - (a->person < b->person);
}

/* Whom they could help, or who could help them: the heaviest who are free. */
static void put_near(mending *m, arena *brief, uint32_t of, bool givers)
{
    const person *one = &m->w->p->list[of];
    uint32_t count;
    const near_one *list = givers ? near_givers(brief, m->w->n, one, UINT32_MAX, &count)
                                  : near_receivers(brief, m->w->n, one, UINT32_MAX, &count);
    for (uint32_t i = 0, taken = 0; i < count && taken < NEAR_MOST; i++) {
        if (m->w->left[list[i].person] > 0) {
            put_person(m, list[i].person);
            taken++;
        }
    }
    arena_reset(brief);
}

static void find_people(mending *m, arena *brief)
{
    uint32_t n = m->w->p->count;
    for (uint32_t i = 0; i < n; i++) {
        m->spot[i] = PEOPLE_NOBODY;
    }
    for (uint32_t i = 0; i < m->core_count; i++) {
        put_person(m, m->core[i]);
        put_near(m, brief, m->core[i], false);
        put_near(m, brief, m->core[i], true);
    }
    for (uint32_t i = 0; i < m->parts.count; i++) {
        const week_group *part = &m->parts.list[i];
        put_near(m, brief, week_member(part, part->link_count), false);
    }
    if (m->count > 0) {
        qsort(m->list, m->count, sizeof *m->list, by_person);
    }
    for (uint32_t i = 0; i < m->count; i++) {
        m->spot[m->list[i].person] = i;
    }
    for (uint32_t i = 0; i < m->parts.count; i++) {
        const week_group *part = &m->parts.list[i];
        for (uint32_t k = 0; k < week_member_count(part); k++) {
            m->list[m->count++] = (vertex){week_member(part, k), part, k};
        }
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

static bool is_in(const week_group *g, uint32_t one)
{
    bool found = false;
    for (uint32_t i = 0; i < week_member_count(g); i++) {
        found = found || week_member(g, i) == one;
    }
    return found;
}

static uint32_t find_arcs(const mending *m, arena *brief, uint32_t number, small_arc *arcs)
{
    const week_work *w = m->w;
    const vertex *v = &m->list[number];
    uint32_t count, found = 0;
    people_help help;
    if (v->part != NULL && v->place < v->part->link_count) {
        arcs[0] = (small_arc){number + 1, v->part->links[v->place].help.weight};
        return 1;
    }
    const near_one *list = near_receivers(brief, w->n, &w->p->list[v->person], UINT32_MAX, &count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t to = list[i].person;
        if (m->spot[to] != PEOPLE_NOBODY && !(v->part != NULL && is_in(v->part, to)) &&
            week_may(w, v->person, to, &help) && !week_has_link(m->links, m->link_count, v->person, to)) {
            arcs[found++] = (small_arc){m->spot[to], help.weight};
        }
    }
    if (found > 0) {
        qsort(arcs, found, sizeof *arcs, by_receiver);
    }
    return found;
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
        const person *one = &w->p->list[m->list[v].person];
        uint32_t found = find_arcs(m, brief, v, arcs);
        for (uint32_t i = 0; i < found; i++) {
            size_t at = n;
            ARENA_PUSH(s, weight, at, weight_cap, arcs[i].weight);
            ARENA_PUSH(s, to, n, to_cap, arcs[i].to);
        }
        arena_reset(brief);
        first[v + 1] = n;
        starts[v] = week_begins(one);
        capacity[v] = m->list[v].part != NULL ? 1 : w->left[m->list[v].person];
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

/* Somebody in a part may have places left, and then a chain that goes on from it can come round to them: it ends before that. */
static uint32_t until_again(const uint32_t *members, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        for (uint32_t k = 0; k < i; k++) {
            if (members[i] == members[k]) {
                return i;
            }
        }
    }
    return count;
}

static void take_group(mending *m, const exchange_group *g, week_groups *to)
{
    uint32_t members[WEEK_MEMBERS_MAX];
    week_group new;
    for (uint32_t i = 0; i < g->count; i++) {
        members[i] = m->list[g->members[i]].person;
    }
    uint32_t count = until_again(members, g->count);
    bool may = week_make(m->w, members, count, g->is_chain, &new);
    assert(may);
    m->shortened = m->shortened || count < g->count;
    week_add(m->w, to, &new);
}

/* A search that was cut off may not have come to a part, or not to its end: then the part stays as it is. */
static void take_groups(mending *m, const exchange_outcome *o, week_groups *to)
{
    bool *gone_on = ARENA_ARRAY(m->w->scratch, bool, m->parts.count + 1);
    for (uint32_t k = 0; k < o->group_count; k++) {
        const week_group *part = m->list[o->groups[k].members[0]].part;
        if (part == NULL || o->groups[k].count >= week_member_count(part)) {
            take_group(m, &o->groups[k], to);
        }
        if (part != NULL) {
            gone_on[part - m->parts.list] = o->groups[k].count >= week_member_count(part);
        }
    }
    for (uint32_t i = 0; i < m->parts.count; i++) {
        if (!gone_on[i]) {
            week_add(m->w, to, &m->parts.list[i]);
        }
    }
}

/* What is chosen for who lost something, beside what is kept. */
static bool choose(mending *m, week_groups *to, exchange_outcome *o, err *e)
{
    week_work *w = m->w;
    exchange_how limits = week_limits(w->how);
    exchange_graph g;
    arena *brief = arena_new();
    uint32_t most = w->p->count + 1;
    for (uint32_t i = 0; i < m->parts.count; i++) {
        most += week_member_count(&m->parts.list[i]);
    }
    m->spot = arena_array(w->scratch, w->p->count + 1, sizeof *m->spot);
    m->list = ARENA_ARRAY(w->scratch, vertex, most);
    find_people(m, brief);
    make_small(m, brief, &g);
    arena_free(brief);
    limits.gap = 0;
    limits.progress = NULL; /* over before anybody looks */
    limits.steps = limits.steps > 0 && limits.steps < STEPS_MOST ? limits.steps : STEPS_MOST;
    TRY(exchange_choose(w->scratch, &g, &limits, o, e));
    take_groups(m, o, to);
    return true;
}

static bool mend(mending *m, const uint32_t *dropped, size_t dropped_count, week *out, err *e)
{
    week_work *w = m->w;
    uint32_t n = w->p->count;
    exchange_outcome o = {.proven = true};
    double kept = 0;
    TRY(week_begin(w, e));
    m->dropped = ARENA_ARRAY(w->scratch, bool, n + 1);
    for (size_t i = 0; i < dropped_count; i++) {
        if (dropped[i] >= n) {
            return err_set(e, ERR_INPUT, "number %zu of who dropped out is nobody of the file", i + 1);
        }
        m->dropped[dropped[i]] = true;
        w->left[dropped[i]] = 0;
    }
    sort_out(m);
    week_keep_lost(w, &m->broken, &m->parts, &m->kept);
    week_groups groups = m->kept, all = {0};
    for (uint32_t i = 0; i < m->kept.count; i++) {
        kept += m->kept.list[i].expected;
    }
    week_add_all(w, &all, &m->kept);
    week_add_all(w, &all, &m->parts);
    m->links = week_links(w, &all, &m->link_count);
    if (m->core_count > 0 || m->parts.count > 0) {
        TRY(choose(m, &groups, &o, e));
    }
    *out = *m->before;
    out->repaired = true;
    w->hard = m->before->is_hard;
    out->hard_helped = week_count_helped(w, &groups, true);
    week_close(w, &groups, out);
    out->proven = o.proven && !m->shortened;
    out->cut = m->before->cut || o.cut;
    out->bound = fmax(kept + o.bound, out->value); /* sums of the same groups in another order differ by a hair */
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
