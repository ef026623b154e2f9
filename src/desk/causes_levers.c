/* Which way a lever works, and what is told of levers, bundles and doubts. */
#include "desk/causes_telling.h"

#include <stdlib.h>

#include "base/banned.h"

enum {
    RELIEFS_MAX = 6,
    WAYS_MAX = 5, /* problems to which the way is shown */
    DOUBTS_MAX = DESK_DOUBTS_MAX,
    LEAST_OF_100 = 5, /* a help that relieves nothing more often is not told */
};
#define WORTH_ASKING 0.02 /* gain of a doubt, beside the relief of the first lever */
#define BUNDLE_GAIN 1.2   /* a bundle is told when it relieves so much more than one lever less */

static int to_hundred(double share)
{
    enum { HUNDRED = 100 };
    return (int)(share * HUNDRED + 0.5);
}

/* ------------------------------------------------------------------ the way of a lever */

const cause_leverage *desk_best_likely(const cause_leverage *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].likely) {
            return &list[i];
        }
    }
    return NULL;
}

/* The way from the lever to a problem whose narrowest arrow carries most (widest path; Pollack 1960). Arrows that
 * carry nothing are none. Returns its arrows, the last one first. */
static size_t widest_way(const desk_telling *t, const cause_leverage *l, uint32_t to, uint32_t *arrows)
{
    uint32_t n = t->m->count;
    double *width = ARENA_ARRAY(t->k->a, double, n);
    int64_t *by = ARENA_ARRAY(t->k->a, int64_t, n);
    bool *done = ARENA_ARRAY(t->k->a, bool, n);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        width[l->levers[i]] = DESK_QUARTERS + 1; /* more than any arrow carries */
    }
    for (uint32_t i = 0; i < n; i++) {
        by[i] = -1;
    }
    for (;;) {
        uint32_t next = n;
        for (uint32_t i = 0; i < n; i++) {
            next = !done[i] && width[i] > 0 && (next == n || width[i] > width[next]) ? i : next;
        }
        if (next == n || next == to) {
            break;
        }
        done[next] = true;
        for (uint32_t i = 0; i < t->m->arrow_count; i++) {
            const cause_arrow *w = &t->m->arrows[i];
            double through = l->carried[i] < width[next] ? l->carried[i] : width[next];
            if (w->from == next && !done[w->to] && through > width[w->to] && desk_may_be_told(t, w->to)) {
                width[w->to] = through;
                by[w->to] = i;
            }
        }
    }
    size_t count = 0;
    for (uint32_t at = to; by[at] >= 0 && count < n; at = t->m->arrows[by[at]].from) {
        arrows[count++] = (uint32_t)by[at];
    }
    return count;
}

typedef struct ordered { /* a subject and how much it is relieved */
    uint32_t subject;
    double by;
} ordered;

static int compare_ordered(const void *a, const void *b)
{
    const ordered *x = a, *y = b;
    if (x->by != y->by) {
        return x->by > y->by ? -1 : 1;
    }
    return x->subject < y->subject ? -1 : x->subject > y->subject;
}

static bool is_in(uint32_t subject, const cause_leverage *l)
{
    for (uint32_t i = 0; i < l->lever_count; i++) {
        if (l->levers[i] == subject) {
            return true;
        }
    }
    return false;
}

/* Problems that the lever relieves, by what their relief weighs: what keeps people awake first. */
static size_t relieved_by(const desk_telling *t, const cause_leverage *l, ordered *list)
{
    size_t count = 0;
    for (uint32_t s = 0; s < t->m->count; s++) {
        if (l->improved[s] >= DESK_WORTH_TELLING && !is_in(s, l) && t->seen->weights[s] > 0) {
            list[count++] = (ordered){s, l->improved[s] * t->seen->weights[s]};
        }
    }
    qsort(list, count, sizeof *list, compare_ordered);
    return count;
}

size_t desk_show_ways(desk_telling *t, const cause_leverage *l, uint32_t *ways)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    uint32_t *way = ARENA_ARRAY(t->k->a, uint32_t, t->m->count);
    bool *taken = ARENA_ARRAY(t->k->a, bool, t->m->arrow_count + 1);
    size_t relieved = relieved_by(t, l, list), count = 0;
    for (size_t i = 0; i < relieved && i < WAYS_MAX; i++) {
        size_t n = widest_way(t, l, list[i].subject, way);
        while (n-- > 0) {
            const cause_arrow *w = &t->m->arrows[way[n]];
            if (!taken[way[n]] && desk_can_show(t, w->from) && desk_can_show(t, w->to)) {
                taken[way[n]] = true;
                desk_show(t, w->from);
                desk_show(t, w->to);
                if (t->shown[w->from] >= 0 && t->shown[w->to] >= 0) {
                    ways[count++] = way[n];
                }
            }
        }
    }
    return count;
}

/* ------------------------------------------------------------------ levers */

/* As it stands within a sentence: "hulp bij stress"; a word of capitals stays so. */
static str within_sentence(arena *a, str name)
{
    bool is_word = name.n > 1 && name.p[1] >= 'a' && name.p[1] <= 'z';
    return is_word ? STR_JOIN(a, str_lower(a, str_cut(name, 0, 1)), str_from(name, 1)) : name;
}

static str lever_name(const desk_telling *t, const cause_leverage *l)
{
    buf b = buf_in(t->k->a);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        str name = t->m->subjects[l->levers[i]].lever_name[t->k->lang];
        name = i == 0 ? name : within_sentence(t->k->a, name);
        str between = i == 0 ? S("") : i + 1 < l->lever_count ? S(", ") : TEXT(t->k->a, t->k->lang, "desk.causes.and");
        buf_put(&b, between);
        buf_put(&b, name);
    }
    return buf_str(&b);
}

static void add_reliefs(const desk_telling *t, const cause_leverage *l, overview_lever *out)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    size_t relieved = relieved_by(t, l, list);
    overview_relief *reliefs = ARENA_ARRAY(t->k->a, overview_relief, RELIEFS_MAX);
    for (size_t i = 0; i < relieved && out->relief_count < RELIEFS_MAX; i++) {
        if (t->shown[list[i].subject] >= 0) {
            reliefs[out->relief_count++] = (overview_relief){.cause = (size_t)t->shown[list[i].subject],
                                                             .of_100 = to_hundred(l->improved[list[i].subject])};
        }
    }
    out->reliefs = reliefs;
}

static void add_ways(const desk_telling *t, const cause_leverage *l, overview_lever *out)
{
    ordered *list = ARENA_ARRAY(t->k->a, ordered, t->m->count);
    uint32_t *way = ARENA_ARRAY(t->k->a, uint32_t, t->m->count);
    size_t relieved = relieved_by(t, l, list), *ways = ARENA_ARRAY(t->k->a, size_t, t->m->arrow_count + 1);
    bool *taken = ARENA_ARRAY(t->k->a, bool, t->m->arrow_count + 1);
    for (size_t i = 0; i < relieved && i < WAYS_MAX; i++) {
        size_t n = widest_way(t, l, list[i].subject, way);
        while (n-- > 0) {
            if (!taken[way[n]] && t->arrow_at[way[n]] >= 0) {
                taken[way[n]] = true;
                ways[out->way_count++] = (size_t)t->arrow_at[way[n]];
            }
        }
    }
    out->ways = ways;
}

/* What nobody has measured: from the lever, or along its ways. */
static void add_unknowns(const desk_telling *t, const cause_leverage *l, overview_lever *out)
{
    str *unknowns = ARENA_ARRAY(t->k->a, str, t->m->gap_count + 1);
    for (uint32_t i = 0; i < t->m->gap_count; i++) {
        const cause_gap *g = &t->m->gaps[i];
        if (is_in(g->from, l) && t->shown[g->to] >= 0) {
            unknowns[out->unknown_count++] = g->words[t->k->lang];
        }
    }
    out->unknowns = unknowns;
}

static overview_lever tell_lever(const desk_telling *t, const cause_leverage *l)
{
    overview_lever out = {.cause_count = l->lever_count,
                          .name = lever_name(t, l),
                          .first_of_100 = to_hundred((double)l->first / l->draws)};
    str *services = ARENA_ARRAY(t->k->a, str, l->lever_count);
    for (uint32_t i = 0; i < l->lever_count; i++) {
        out.causes[i] = (size_t)t->shown[l->levers[i]];
        services[i] = t->m->subjects[l->levers[i]].action;
    }
    out.services = services;
    if (l->carried != NULL) {
        add_reliefs(t, l, &out);
        add_ways(t, l, &out);
    }
    add_unknowns(t, l, &out);
    return out;
}

static int64_t find_lever(const desk_telling *t, uint32_t subject)
{
    for (size_t i = 0; i < t->out->lever_count; i++) {
        if (t->levers[i].causes[0] == (size_t)t->shown[subject]) {
            return (int64_t)i;
        }
    }
    return -1;
}

static int most_relieved(const overview_lever *l)
{
    int most = 0;
    for (size_t i = 0; i < l->relief_count; i++) {
        most = l->reliefs[i].of_100 > most ? l->reliefs[i].of_100 : most;
    }
    return most;
}

static void add_levers(desk_telling *t)
{
    t->levers = ARENA_ARRAY(t->k->a, overview_lever, t->r->single_count + 1);
    for (uint32_t i = 0; i < t->r->single_count && t->out->lever_count < DESK_LEVERS_MAX; i++) {
        const cause_leverage *l = &t->r->singles[i];
        overview_lever lever = l->likely && t->shown[l->levers[0]] >= 0 ? tell_lever(t, l) : (overview_lever){0};
        if (most_relieved(&lever) >= LEAST_OF_100) {
            t->levers[t->out->lever_count++] = lever;
        } else if (l->likely && t->out->lever_count == 0) {
            return; /* what relieves most relieves too little to tell: nothing else is called first instead */
        }
    }
    for (uint32_t i = 0; t->out->lever_count > 0 && i < t->r->single_count && i < DESK_CONSIDERED;
         i++) { /* those that a doubt names */
        const cause_leverage *l = &t->r->singles[i];
        bool is_named = false;
        for (uint32_t d = 0; d < t->r->doubt_count && d < DOUBTS_MAX; d++) {
            is_named |= t->r->doubts[d].if_there == l->levers[0] || t->r->doubts[d].if_not == l->levers[0];
        }
        if (is_named && t->shown[l->levers[0]] >= 0 && find_lever(t, l->levers[0]) < 0) {
            t->levers[t->out->lever_count] = tell_lever(t, l);
            t->levers[t->out->lever_count++].only_asked = !l->likely;
        }
    }
    t->out->levers = t->levers;
    for (size_t i = 0; t->out->lever_count > 0 && i < t->levers[0].cause_count; i++) {
        t->causes[t->levers[0].causes[i]].is_first = true;
    }
}

static bool is_shown(const desk_telling *t, const cause_leverage *l)
{
    for (uint32_t i = 0; i < l->lever_count; i++) {
        if (t->shown[l->levers[i]] < 0) {
            return false;
        }
    }
    return true;
}

static void add_bundles(desk_telling *t)
{
    overview_lever *bundles = ARENA_ARRAY(t->k->a, overview_lever, 2);
    const cause_leverage *single = desk_best_likely(t->r->singles, t->r->single_count);
    double before = single == NULL ? 0 : single->relief;
    const cause_leverage *best[] = {desk_best_likely(t->r->pairs, t->r->pair_count),
                                    desk_best_likely(t->r->triples, t->r->triple_count)};
    for (int i = 0; t->out->lever_count > 0 && i < 2 && best[i] != NULL && best[i]->relief > before * BUNDLE_GAIN;
         i++) {
        before = best[i]->relief;
        if (is_shown(t, best[i])) {
            bundles[t->out->bundle_count++] = tell_lever(t, best[i]);
        }
    }
    t->out->bundles = bundles;
}

static void add_doubts(desk_telling *t)
{
    overview_doubt *doubts = ARENA_ARRAY(t->k->a, overview_doubt, DOUBTS_MAX);
    const cause_leverage *single = desk_best_likely(t->r->singles, t->r->single_count);
    double first = single == NULL ? 0 : single->relief;
    for (uint32_t i = 0; i < t->r->doubt_count && i < DOUBTS_MAX; i++) {
        const cause_doubt *d = &t->r->doubts[i];
        int64_t there = find_lever(t, d->if_there), not_there = find_lever(t, d->if_not);
        if (d->gain >= WORTH_ASKING * first && there >= 0 && not_there >= 0 && t->shown[d->subject] >= 0) {
            doubts[t->out->doubt_count++] = (overview_doubt){
                .cause = (size_t)t->shown[d->subject], .if_there = (size_t)there, .if_not = (size_t)not_there};
        }
    }
    t->out->doubts = doubts;
}

void desk_tell_levers(desk_telling *t)
{
    add_levers(t);
    add_bundles(t);
    add_doubts(t);
}
