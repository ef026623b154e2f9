/* Links that were pinned: what follows on each other is one group, and what is not whole yet is made whole in the way that is worth most. */
#include <stdlib.h>
#include <string.h>

#include "match/week_inside.h"

#include "base/banned.h"

enum { LOOKED_AT = 256 /* on each side, the heaviest, for who makes a group whole */ };

typedef struct path { /* each gives to the next */
    uint32_t members[WEEK_MEMBERS_MAX];
    uint32_t count;
    bool closed; /* the last gives to the first */
} path;

typedef struct pinning {
    week_work *w;
    week_link_of *links; /* by giver, then receiver; each once */
    size_t count;
    bool *used, *receives; /* of each link; of each person */
} pinning;

static str id_of(const week_work *w, uint32_t one)
{
    return w->p->list[one].id;
}

/* ------------------------------------------------------------------ links in a row */

static bool is_in(const path *x, uint32_t one)
{
    for (uint32_t i = 0; i < x->count; i++) {
        if (x->members[i] == one) {
            return true;
        }
    }
    return false;
}

/* Whether so many people in a row may be a chain, or part of a ring. */
static bool fits(const week_work *w, const path *x, uint32_t count)
{
    return count <= w->how->chain_max + 1 || (!week_begins(&w->p->list[x->members[0]]) && count <= w->how->ring_max);
}

/* An unused link that goes on from the last of the path, one that closes it before any other; NULL when there is none. */
static week_link_of *next_link(const pinning *t, const path *x)
{
    week_link_of from = {x->members[x->count - 1], 0}, *found = NULL;
    size_t low = 0, high = t->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (week_compare_links(&t->links[middle], &from) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < t->count && t->links[low].giver == from.giver; low++) {
        bool closes = t->links[low].receiver == x->members[0];
        if (!t->used[low] && closes && x->count <= t->w->how->ring_max) {
            return &t->links[low];
        }
        if (!t->used[low] && found == NULL && !is_in(x, t->links[low].receiver) && fits(t->w, x, x->count + 1)) {
            found = &t->links[low];
        }
    }
    return found;
}

static void follow(pinning *t, size_t begin, path *x)
{
    *x = (path){.members = {t->links[begin].giver, t->links[begin].receiver}, .count = 2};
    t->used[begin] = true;
    for (week_link_of *next; !x->closed && (next = next_link(t, x)) != NULL;) {
        t->used[next - t->links] = true;
        x->closed = next->receiver == x->members[0];
        if (!x->closed) {
            x->members[x->count++] = next->receiver;
        }
    }
}

/* ------------------------------------------------------------------ made whole */

static bool is_linked(const week_groups *groups, uint32_t giver, uint32_t receiver)
{
    for (uint32_t i = 0; i < groups->count; i++) {
        for (uint32_t k = 0; k < groups->list[i].link_count; k++) {
            if (groups->list[i].links[k].giver == giver && groups->list[i].links[k].receiver == receiver) {
                return true;
            }
        }
    }
    return false;
}

typedef struct trying {
    const week_work *w;
    const week_groups *stand; /* whose links are not chosen again */
    week_group best;
    bool found;
} trying;

static void try_members(trying *t, const uint32_t *members, uint32_t count, bool is_chain)
{
    week_group g;
    bool may = is_chain ? count <= t->w->how->chain_max + 1 : count <= t->w->how->ring_max;
    for (uint32_t i = 0; i + is_chain < count; i++) {
        may = may && !is_linked(t->stand, members[i], members[(i + 1) % count]);
    }
    if (may && week_make(t->w, members, count, is_chain, &g) && (!t->found || g.expected > t->best.expected)) {
        t->best = g;
        t->found = true;
    }
}

static bool is_free(const week_work *w, const path *x, uint32_t one)
{
    return w->left[one] > 0 && !is_in(x, one);
}

/* One or two more between the last and the first. */
static void try_rings(trying *t, const path *x, const near_one *in, uint32_t in_count)
{
    uint32_t members[WEEK_MEMBERS_MAX + 2], out_count;
    const week_work *w = t->w;
    if (week_begins(&w->p->list[x->members[0]]) || x->count + 1 > w->how->ring_max) {
        return;
    }
    const near_one *out =
        near_receivers(w->scratch, w->n, &w->p->list[x->members[x->count - 1]], LOOKED_AT, &out_count);
    memcpy(members, x->members, sizeof x->members);
    for (uint32_t i = 0; i < out_count; i++) {
        members[x->count] = out[i].person;
        if (!is_free(w, x, out[i].person) || week_begins(&w->p->list[out[i].person])) {
            continue;
        }
        try_members(t, members, x->count + 1, false);
        for (uint32_t k = 0; k < in_count && x->count + 2 <= w->how->ring_max; k++) {
            members[x->count + 1] = in[k].person; /* not the one before: nobody helps themselves (people_helps) */
            if (is_free(w, x, in[k].person) && !week_begins(&w->p->list[in[k].person])) {
                try_members(t, members, x->count + 2, false);
            }
        }
    }
}

/* Somebody who begins a chain before the first, with at most one between. */
static void try_chains(trying *t, const path *x, const near_one *in, uint32_t in_count)
{
    uint32_t members[WEEK_MEMBERS_MAX + 2], more_count;
    const week_work *w = t->w;
    memcpy(&members[2], x->members, sizeof x->members);
    for (uint32_t i = 0; i < in_count && x->count <= w->how->chain_max; i++) {
        members[1] = in[i].person;
        if (!is_free(w, x, in[i].person)) {
            continue;
        }
        if (week_begins(&w->p->list[in[i].person])) {
            try_members(t, &members[1], x->count + 1, true);
            continue;
        }
        if (x->count + 1 > w->how->chain_max) {
            continue;
        }
        const near_one *more = near_givers(w->scratch, w->n, &w->p->list[in[i].person], LOOKED_AT, &more_count);
        for (uint32_t k = 0; k < more_count; k++) {
            members[0] = more[k].person;
            if (is_free(w, x, more[k].person) && week_begins(&w->p->list[more[k].person])) {
                try_members(t, members, x->count + 2, true);
            }
        }
    }
}

static bool make_whole(const week_work *w, const path *x, const week_groups *stand, week_group *out)
{
    trying t = {.w = w, .stand = stand};
    uint32_t in_count;
    if (week_begins(&w->p->list[x->members[0]])) {
        try_members(&t, x->members, x->count, true);
    } else {
        try_members(&t, x->members, x->count, false);
    }
    if (!t.found) { /* and is not closed: a ring that is pinned whole is one */
        const near_one *in = near_givers(w->scratch, w->n, &w->p->list[x->members[0]], LOOKED_AT, &in_count);
        try_rings(&t, x, in, in_count);
        try_chains(&t, x, in, in_count);
    }
    *out = t.best;
    return t.found;
}

/* ------------------------------------------------------------------ all of them */

static void take_links(pinning *t, week_work *w, const week_link_of *links, size_t n)
{
    *t = (pinning){.w = w, .links = arena_array(w->scratch, n + 1, sizeof *t->links)};
    t->used = ARENA_ARRAY(w->scratch, bool, n + 1);
    t->receives = ARENA_ARRAY(w->scratch, bool, w->p->count + 1);
    if (n > 0) {
        memcpy(t->links, links, sizeof *t->links * n);
        qsort(t->links, n, sizeof *t->links, week_compare_links);
    }
    for (size_t i = 0; i < n; i++) {
        if (t->count == 0 || week_compare_links(&t->links[t->count - 1], &t->links[i]) != 0) {
            t->links[t->count++] = t->links[i];
            t->receives[t->links[i].receiver] = true;
        }
    }
}

/* What follows on each other is one path. */
static path *find_paths(pinning *t, uint32_t *count)
{
    path *paths = arena_array(t->w->scratch, t->count + 1, sizeof *paths);
    *count = 0;
    for (int round = 0; round < 2; round++) { /* first those that nobody comes before; then what goes round */
        for (size_t i = 0; i < t->count; i++) {
            if (!t->used[i] && (round == 1 || !t->receives[t->links[i].giver])) {
                follow(t, i, &paths[(*count)++]);
            }
        }
    }
    return paths;
}

static bool check_links(const pinning *t, err *e)
{
    const week_work *w = t->w;
    people_help help;
    for (size_t i = 0; i < t->count; i++) {
        if (!week_may(w, t->links[i].giver, t->links[i].receiver, &help)) {
            return err_set(e, ERR_RULE,
                           "'" STR_FMT "' to '" STR_FMT
                           "' is pinned, but may not be: a rule or a link that is forbidden stands against it; do not "
                           "pin it",
                           STR_ARG(id_of(w, t->links[i].giver)), STR_ARG(id_of(w, t->links[i].receiver)));
        }
    }
    return true;
}

static bool take_places(week_work *w, const uint32_t *members, uint32_t count, err *e)
{
    for (uint32_t i = 0; i < count; i++) {
        if (w->left[members[i]] == 0) {
            return err_set(e, ERR_RULE, "'" STR_FMT "' is pinned in more groups than the %u that they can be in",
                           STR_ARG(id_of(w, members[i])), week_capacity(&w->p->list[members[i]]));
        }
        w->left[members[i]]--;
    }
    return true;
}

bool week_keep_pinned(week_work *w, week_groups *to, err *e)
{
    pinning t;
    uint32_t count;
    if (w->how->pinned_count == 0) {
        return true;
    }
    take_links(&t, w, w->how->pinned, w->how->pinned_count);
    TRY(check_links(&t, e));
    path *paths = find_paths(&t, &count);
    for (uint32_t i = 0; i < count; i++) {
        TRY(take_places(w, paths[i].members, paths[i].count, e));
    }
    for (uint32_t i = 0; i < count; i++) {
        week_group g;
        uint32_t more[WEEK_MEMBERS_MAX], more_count = 0;
        if (!make_whole(w, &paths[i], to, &g)) {
            return err_set(e, ERR_RULE,
                           "'" STR_FMT "' to '" STR_FMT
                           "' is pinned, but nobody makes it a ring of at most %u people or a chain of at most %u "
                           "links; pin another, or allow longer ones",
                           STR_ARG(id_of(w, paths[i].members[0])), STR_ARG(id_of(w, paths[i].members[1])),
                           w->how->ring_max, w->how->chain_max);
        }
        for (uint32_t k = 0; k < week_member_count(&g); k++) {
            if (!is_in(&paths[i], week_member(&g, k))) {
                more[more_count++] = week_member(&g, k);
            }
        }
        TRY(take_places(w, more, more_count, e));
        week_add(w, to, &g);
    }
    return true;
}

/* ------------------------------------------------------------------ after somebody dropped out */

/* The part, and behind its end this row. */
static bool goes_on(const week_work *w, const week_group *part, const path *x, const week_groups *stand,
                    week_group *out)
{
    uint32_t members[2 * WEEK_MEMBERS_MAX], count = week_member_count(part);
    if (count + x->count > w->how->chain_max + 1) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        members[i] = week_member(part, i);
        if (is_in(x, members[i])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < x->count; i++) {
        members[count + i] = x->members[i];
        if (is_linked(stand, members[count + i - 1], members[count + i])) {
            return false;
        }
    }
    return week_make(w, members, count + x->count, true, out);
}

/* Whether the row is in a group now. */
static bool keep_row(week_work *w, const path *x, week_groups *parts, week_groups *to)
{
    week_group g, longer, best;
    week_group *of = NULL; /* the part that goes on */
    week_groups stand = {0};
    week_add_all(w, &stand, to);
    week_add_all(w, &stand, parts);
    for (uint32_t i = 0; i < x->count; i++) {
        if (w->left[x->members[i]] == 0) {
            return false;
        }
    }
    bool found = make_whole(w, x, &stand, &g);
    double gain = found ? g.expected : 0;
    for (uint32_t i = 0; i < parts->count; i++) {
        if (goes_on(w, &parts->list[i], x, &stand, &longer) && longer.expected - parts->list[i].expected > gain) {
            of = &parts->list[i];
            best = longer;
            gain = longer.expected - of->expected;
        }
    }
    if (of != NULL) {
        *of = best;
    } else if (found) {
        week_add(w, to, &g);
    }
    for (uint32_t i = 0; of != NULL ? i < x->count : found && i < week_member_count(&g); i++) {
        w->left[of != NULL ? x->members[i] : week_member(&g, i)]--;
    }
    return of != NULL || found;
}

static void keep_rows(week_work *w, const path *x, week_groups *parts, week_groups *to)
{
    for (uint32_t at = 0, kept; at + 1 < x->count; at += kept) {
        kept = 1;
        for (uint32_t count = x->count - at; count >= 2; count--) {
            path row = {.count = count};
            memcpy(row.members, &x->members[at], sizeof *row.members * count);
            if (keep_row(w, &row, parts, to)) {
                kept = count - 1;
                break;
            }
        }
    }
}

void week_keep_lost(week_work *w, const week_groups *broken, week_groups *parts, week_groups *to)
{
    week_link_of *links = NULL;
    size_t count = 0, cap = 0;
    uint32_t path_count;
    pinning t;
    people_help help;
    for (size_t i = 0; i < w->how->pinned_count; i++) {
        week_link_of link = w->how->pinned[i];
        if (w->left[link.giver] > 0 && w->left[link.receiver] > 0 && is_linked(broken, link.giver, link.receiver) &&
            week_may(w, link.giver, link.receiver, &help)) {
            ARENA_PUSH(w->scratch, links, count, cap, link);
        }
    }
    take_links(&t, w, links, count);
    path *paths = find_paths(&t, &path_count);
    for (uint32_t i = 0; i < path_count; i++) {
        keep_rows(w, &paths[i], parts, to);
    }
}
