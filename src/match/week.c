/* The proposal of a week: the graph of all that may be, what was pinned and forbidden, the best rings and chains of it, and pairs alone beside them. */
#include "match/week.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "match/week_inside.h"

#include "base/banned.h"

static const double share_of_first = 0.5;  /* of the clock for the best proposal, when fairness comes after it */
static const double least_seconds = 0.001; /* for what comes when the time is over: 0 would be no clock */

/* ------------------------------------------------------------------ people and links */

bool week_begins(const person *one)
{
    return one->starts || one->places > 0;
}

uint16_t week_capacity(const person *one)
{
    if (one->places > 0) {
        return one->places;
    }
    if (one->starts || one->capacity <= one->need_count) {
        return one->capacity;
    }
    return one->need_count > 0 ? one->need_count : 1;
}

int week_compare_links(const void *x, const void *y)
{
    const week_link_of *a = x, *b = y;
    return a->giver != b->giver ? (a->giver > b->giver ? 1 : -1)
                                : (a->receiver > b->receiver) - (a->receiver < b->receiver);
}

bool week_has_link(const week_link_of *links, size_t count, uint32_t giver, uint32_t receiver)
{
    week_link_of link = {giver, receiver};
    return count > 0 && bsearch(&link, links, count, sizeof link, week_compare_links) != NULL;
}

bool week_may(const week_work *w, uint32_t giver, uint32_t receiver, people_help *out)
{
    return !week_has_link(w->forbidden, w->how->forbidden_count, giver, receiver) &&
           people_helps(w->p, giver, receiver, out) == PEOPLE_MAY;
}

/* ------------------------------------------------------------------ groups */

double week_expected(const people *p, const week_group *g)
{
    double chance = 1, sum = 0, kept = 0;
    for (uint32_t i = 0; i < g->link_count; i++) {
        chance *= p->list[g->links[i].giver].keeps;
        sum += g->links[i].help.weight;
        kept += chance * g->links[i].help.weight;
    }
    return g->is_chain ? kept : chance * sum;
}

uint32_t week_member(const week_group *g, uint32_t i)
{
    return i < g->link_count ? g->links[i].giver : g->links[i - 1].receiver;
}

uint32_t week_member_count(const week_group *g)
{
    return g->link_count + g->is_chain;
}

static bool holds_pair(const week_work *w, const uint32_t *members, uint32_t count)
{
    people_help help;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; j < i; j++) {
            if (week_may(w, members[i], members[j], &help) && week_may(w, members[j], members[i], &help)) {
                return true;
            }
        }
    }
    return false;
}

bool week_make(const week_work *w, const uint32_t *members, uint32_t count, bool is_chain, week_group *out)
{
    uint32_t n = is_chain ? count - 1 : count;
    week_link links[WEEK_MEMBERS_MAX] = {{0}};
    assert(count >= 2 && count <= WEEK_MEMBERS_MAX);
    for (uint32_t i = 0; i < n; i++) {
        links[i] = (week_link){.giver = members[i], .receiver = members[(i + 1) % count]};
        if (!week_may(w, links[i].giver, links[i].receiver, &links[i].help)) {
            return false;
        }
    }
    *out = (week_group){.links = links, .link_count = n, .is_chain = is_chain};
    out->holds_pair = !is_chain && holds_pair(w, members, count);
    out->expected = week_expected(w->p, out);
    out->links = memcpy(arena_array(w->scratch, n, sizeof *links), links, sizeof *links * n);
    return true;
}

void week_add(week_work *w, week_groups *to, const week_group *g)
{
    ARENA_PUSH(w->scratch, to->list, to->count, to->cap, *g);
}

void week_add_all(week_work *w, week_groups *to, const week_groups *from)
{
    for (uint32_t i = 0; i < from->count; i++) {
        week_add(w, to, &from->list[i]);
    }
}

void week_take(week_work *w, const exchange_outcome *from, week_groups *to)
{
    for (uint32_t i = 0; i < from->group_count; i++) {
        week_group g;
        bool may = week_make(w, from->groups[i].members, from->groups[i].count, from->groups[i].is_chain, &g);
        assert(may); /* the graph holds only what may be (near.h INV-1) */
        week_add(w, to, &g);
    }
}

week_link_of *week_links(week_work *w, const week_groups *groups, size_t *count)
{
    size_t cap = 0;
    week_link_of *links = NULL;
    *count = 0;
    for (uint32_t i = 0; i < groups->count; i++) {
        const week_group *g = &groups->list[i];
        for (uint32_t k = 0; k < g->link_count; k++) {
            ARENA_PUSH(w->scratch, links, *count, cap, ((week_link_of){g->links[k].giver, g->links[k].receiver}));
        }
    }
    if (*count > 0) {
        qsort(links, *count, sizeof *links, week_compare_links);
    }
    return links;
}

/* ------------------------------------------------------------------ the answer */

/* Rings, then chains; each by its people, so that the same groups stand in the same order wherever they came from. */
static int by_people(const void *x, const void *y)
{
    const week_group *a = x, *b = y;
    if (a->is_chain != b->is_chain) {
        return a->is_chain ? 1 : -1;
    }
    for (uint32_t i = 0; i < a->link_count && i < b->link_count; i++) {
        week_link_of one = {a->links[i].giver, a->links[i].receiver}, other = {b->links[i].giver, b->links[i].receiver};
        if (week_compare_links(&one, &other) != 0) {
            return week_compare_links(&one, &other);
        }
    }
    return (a->link_count > b->link_count) - (a->link_count < b->link_count);
}

uint32_t week_count_helped(const week_work *w, const week_groups *groups, bool hard_only)
{
    bool *seen = ARENA_ARRAY(w->scratch, bool, w->p->count + 1);
    uint32_t helped = 0;
    for (uint32_t i = 0; i < groups->count; i++) {
        for (uint32_t k = 0; k < groups->list[i].link_count; k++) {
            uint32_t one = groups->list[i].links[k].receiver;
            helped += !seen[one] && (!hard_only || w->hard[one]);
            seen[one] = true;
        }
    }
    return helped;
}

void week_close(week_work *w, week_groups *groups, week *out)
{
    if (groups->count > 0) {
        qsort(groups->list, groups->count, sizeof *groups->list, by_people);
    }
    week_group *list = arena_array(w->a, groups->count + 1, sizeof *list);
    out->value = 0;
    for (uint32_t i = 0; i < groups->count; i++) {
        size_t bytes = sizeof *list[i].links * groups->list[i].link_count;
        list[i] = groups->list[i];
        list[i].links = memcpy(arena_alloc(w->a, bytes), groups->list[i].links, bytes);
        out->value += list[i].expected;
    }
    out->groups = list;
    out->group_count = groups->count;
    out->helped = week_count_helped(w, groups, false);
}

/* ------------------------------------------------------------------ what was asked */

static bool check_links(const people *p, const week_link_of *links, size_t count, const char *what, err *e)
{
    if (count > WEEK_LINKS_MAX) {
        return err_set(e, ERR_LIMIT, "more than %d links are %s; %s fewer", WEEK_LINKS_MAX, what, what);
    }
    for (size_t i = 0; i < count; i++) {
        if (links[i].giver >= p->count || links[i].receiver >= p->count || links[i].giver == links[i].receiver) {
            return err_set(e, ERR_INPUT, "link %zu that is %s is not one of two different people of the file", i + 1,
                           what);
        }
    }
    return true;
}

bool week_begin(week_work *w, err *e)
{
    const week_how *h = w->how;
    if (!(h->fairness >= 0 && h->fairness <= 0.5)) {
        return err_set(e, ERR_INPUT, "fairness is a share of the value from 0 to 0.5");
    }
    if (h->ring_max > EXCHANGE_RING_MAX || h->chain_max > EXCHANGE_CHAIN_MAX) {
        return err_set(e, ERR_INPUT, "rings are of at most %d people and chains of at most %d links", EXCHANGE_RING_MAX,
                       EXCHANGE_CHAIN_MAX);
    }
    TRY(check_links(w->p, h->pinned, h->pinned_count, "pinned", e) &&
        check_links(w->p, h->forbidden, h->forbidden_count, "forbidden", e));
    w->forbidden = arena_array(w->scratch, h->forbidden_count + 1, sizeof *w->forbidden);
    if (h->forbidden_count > 0) {
        memcpy(w->forbidden, h->forbidden, sizeof *w->forbidden * h->forbidden_count);
        qsort(w->forbidden, h->forbidden_count, sizeof *w->forbidden, week_compare_links);
    }
    w->left = arena_array(w->scratch, w->p->count + 1, sizeof *w->left);
    for (uint32_t i = 0; i < w->p->count; i++) {
        w->left[i] = week_capacity(&w->p->list[i]);
    }
    return true;
}

static double clock_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* What is left of the clock, and never nought, which is no clock. */
static double seconds_left(const week_work *w)
{
    double left = w->how->seconds - (clock_seconds() - w->began);
    return w->how->seconds <= 0 ? 0 : left > least_seconds ? left : least_seconds;
}

exchange_how week_limits(const week_how *how)
{
    return (exchange_how){.ring_max = how->ring_max,
                          .chain_max = how->chain_max,
                          .success = 1,
                          .threads = how->threads,
                          .steps = how->steps,
                          .gap = how->gap,
                          .seconds = how->seconds,
                          .progress = how->progress,
                          .context = how->context};
}

/* ------------------------------------------------------------------ the graph */

/* Leaves out these links, which stand by giver and receiver, and with `taken` those of who has nothing left; in place, for the arcs of a city are half a gigabyte. The arrays are of this call. */
static void leave_out(week_work *w, const week_link_of *links, size_t count, bool taken)
{
    exchange_graph *g = &w->graph;
    uint64_t *first = (uint64_t *)(uintptr_t)g->first, kept = 0, k = 0;
    uint32_t *to = (uint32_t *)(uintptr_t)g->to;
    int32_t *weight = (int32_t *)(uintptr_t)g->weight;
    size_t next = 0;
    for (uint32_t v = 0; v < g->count; v++) {
        for (; k < first[v + 1]; k++) {
            week_link_of link = {v, to[k]};
            while (next < count && week_compare_links(&links[next], &link) < 0) {
                next++;
            }
            bool out = (next < count && week_compare_links(&links[next], &link) == 0) ||
                       (taken && (w->left[v] == 0 || w->left[to[k]] == 0));
            if (!out) {
                to[kept] = to[k];
                weight[kept++] = weight[k];
            }
        }
        first[v + 1] = kept; /* read above as the end of the row before it is written here */
    }
}

static bool make_graph(week_work *w, err *e)
{
    double *keeps = arena_array(w->scratch, w->p->count + 1, sizeof *keeps);
    for (uint32_t i = 0; i < w->p->count; i++) {
        keeps[i] = w->p->list[i].keeps;
    }
    TRY(near_graph(w->scratch, w->n, w->how->threads, 0, &w->graph, e));
    w->graph.capacity = w->left;
    w->graph.keeps = keeps;
    return true;
}

/* A link that is in a pinned group is not chosen again, nor who has no place left beside it. */
static void leave_out_pinned(week_work *w, const week_groups *pinned)
{
    size_t count;
    week_link_of *links = week_links(w, pinned, &count);
    if (count > 0) {
        leave_out(w, links, count, true);
    }
}

/* Who is hard to help: few could, or they wait a year; of those whom anybody could help at all. */
static void find_hard(week_work *w, week *out)
{
    uint32_t n = w->p->count, *ways = ARENA_ARRAY(w->scratch, uint32_t, n + 1);
    bool *hard = ARENA_ARRAY(w->a, bool, n + 1);
    for (uint64_t k = 0; k < w->graph.first[n]; k++) {
        ways[w->graph.to[k]]++;
    }
    for (uint32_t i = 0; i < n; i++) {
        bool waits = false;
        for (uint16_t k = 0; k < w->p->list[i].need_count; k++) {
            waits = waits || w->p->day - w->p->list[i].needs[k].since >= WEEK_LONG;
        }
        hard[i] = ways[i] > 0 && (waits || ways[i] <= WEEK_FEW);
        out->hard += hard[i];
    }
    out->is_hard = w->hard = hard;
}

/* ------------------------------------------------------------------ proposing */

/* What the exchange chooses beside the pinned groups. */
static bool choose(week_work *w, const week_groups *pinned, week *out, err *e)
{
    const week_how *h = w->how;
    exchange_how limits = week_limits(h);
    exchange_outcome best;
    week_groups groups = {0};
    double *prices = arena_array(w->a, w->p->count + 1, sizeof *prices), value, fixed = 0;
    week_add_all(w, &groups, pinned);
    limits.seconds = seconds_left(w) * (h->fairness > 0 ? share_of_first : 1);
    TRY(exchange_choose(w->scratch, &w->graph, &limits, &best, e));
    week_take(w, &best, &groups);
    out->hard_helped = out->hard_helped_before = week_count_helped(w, &groups, true);
    week_close(w, &groups, out);
    value = out->value;
    if (h->fairness > 0 && out->hard_helped < out->hard) {
        week_groups fair = {0};
        week_add_all(w, &fair, pinned);
        limits.seconds = seconds_left(w);
        TRY(week_favour(w, &limits, &best, &fair, &best.cut, e));
        out->hard_helped = week_count_helped(w, &fair, true);
        week_close(w, &fair, out);
    }
    memcpy(prices, best.prices, sizeof *prices * w->p->count);
    for (uint32_t i = 0; i < pinned->count; i++) {
        fixed += pinned->list[i].expected;
    }
    out->prices = prices;
    out->proven = best.proven;
    out->cut = best.cut;
    out->fairness_cost = value > out->value ? (value - out->value) / value : 0;
    out->bound = fmax(best.bound + fixed, value); /* sums of the same groups in another order differ by a hair */
    return true;
}

static bool propose(week_work *w, week *out, err *e)
{
    week_groups groups = {0};
    TRY(week_begin(w, e) && week_keep_pinned(w, &groups, e) && make_graph(w, e));
    if (w->how->forbidden_count > 0) {
        leave_out(w, w->forbidden, w->how->forbidden_count, false);
    }
    out->has_pins = w->how->pinned_count > 0;
    out->arcs = w->graph.first[w->p->count];
    find_hard(w, out);
    TRY(week_pairs_alone(w, &out->pairs_value, &out->pairs_helped, e));
    leave_out_pinned(w, &groups);
    for (uint32_t i = 0; i < w->p->count; i++) {
        w->left[i] = w->left[i] > 0 ? w->left[i] : 1; /* of who has no links any more: as the exchange wants it */
    }
    return choose(w, &groups, out, e);
}

bool week_propose(arena *a, const near *n, const week_how *how, week *out, err *e)
{
    week_work w = {.a = a, .scratch = arena_new(), .n = n, .p = near_people(n), .how = how, .began = clock_seconds()};
    week found = {0};
    bool good = propose(&w, &found, e);
    arena_free(w.scratch);
    if (good) {
        *out = found;
    }
    return good;
}
