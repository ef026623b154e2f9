/* For tests: what every proposal must keep, and the best proposal by trying all.
 *
 * Uses: week.h, week_testing.h. For week_*test.c.
 */
#ifndef MATCH_WEEK_CHECKING_H
#define MATCH_WEEK_CHECKING_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "match/week.h"
#include "match/week_testing.h"

enum { W_COLUMNS = 4000, W_SMALL = 8, W_MEMBERS = 8 };

static inline bool w_begins(const person *one)
{
    return one->starts || one->places > 0;
}

static inline uint32_t w_places(const person *one)
{
    uint32_t asks = one->need_count > 0 ? one->need_count : 1;
    return one->places > 0 ? one->places : w_begins(one) || one->capacity < asks ? one->capacity : asks;
}

static inline bool w_has_link(const week_link_of *links, size_t count, uint32_t giver, uint32_t receiver)
{
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        found = found || (links[i].giver == giver && links[i].receiver == receiver);
    }
    return found;
}

static inline uint32_t w_member(const week_group *g, uint32_t i)
{
    return i < g->link_count ? g->links[i].giver : g->links[i - 1].receiver;
}

static inline uint32_t w_members(const week_group *g)
{
    return g->link_count + g->is_chain;
}

static inline bool w_contains(const week *k, uint32_t giver, uint32_t receiver)
{
    bool found = false;
    for (uint32_t i = 0; i < k->group_count; i++) {
        for (uint32_t j = 0; j < k->groups[i].link_count; j++) {
            found = found || (k->groups[i].links[j].giver == giver && k->groups[i].links[j].receiver == receiver);
        }
    }
    return found;
}

/* By definition: a ring when all keep, a chain as far as all before kept. */
static inline double w_worth(const people *p, const week_group *g)
{
    double sum = 0;
    for (uint32_t i = 0; i < g->link_count; i++) {
        double chance = 1;
        for (uint32_t k = 0; k < (g->is_chain ? i + 1 : g->link_count); k++) {
            chance *= p->list[g->links[k].giver].keeps;
        }
        sum += chance * g->links[i].help.weight;
    }
    return sum;
}

/* Who receives something: bool of each. */
static inline uint32_t w_mark_helped(const week *k, bool *helped)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < k->group_count; i++) {
        for (uint32_t j = 0; j < k->groups[i].link_count; j++) {
            count += !helped[k->groups[i].links[j].receiver];
            helped[k->groups[i].links[j].receiver] = true;
        }
    }
    return count;
}

static inline bool w_helps_both(const people *p, uint32_t a, uint32_t b)
{
    people_help h;
    return people_helps(p, a, b, &h) == PEOPLE_MAY && people_helps(p, b, a, &h) == PEOPLE_MAY;
}

static inline void w_check_group(const people *p, const week_how *how, const week_group *g)
{
    assert_true(g->link_count >= 1 && g->link_count <= (g->is_chain ? how->chain_max : how->ring_max));
    assert_int_equal(w_begins(&p->list[g->links[0].giver]), g->is_chain);
    bool holds = false;
    for (uint32_t i = 0; i < g->link_count; i++) {
        const week_link *l = &g->links[i];
        people_help help;
        const char *broken = w_broken_rule(p, l->giver, l->receiver, l->help.skill);
        if (broken != NULL) {
            fail_msg("%u helps %u: %s", l->giver, l->receiver, broken);
        }
        assert_false(w_has_link(how->forbidden, how->forbidden_count, l->giver, l->receiver));
        assert_int_equal(people_helps(p, l->giver, l->receiver, &help), PEOPLE_MAY);
        assert_int_equal(help.weight, l->help.weight);
        if (i + 1 < g->link_count || !g->is_chain) {
            assert_int_equal(l->receiver, g->links[(i + 1) % g->link_count].giver);
        }
        for (uint32_t k = 0; k < i; k++) {
            assert_int_not_equal(l->giver, g->links[k].giver);
            assert_int_not_equal(l->receiver, g->links[k].receiver);
            holds = holds || (w_helps_both(p, l->giver, g->links[k].giver) &&
                              !w_has_link(how->forbidden, how->forbidden_count, l->giver, g->links[k].giver) &&
                              !w_has_link(how->forbidden, how->forbidden_count, g->links[k].giver, l->giver));
        }
    }
    assert_int_equal(g->holds_pair, holds && !g->is_chain);
    assert_true(fabs(w_worth(p, g) - g->expected) <= 1e-9 * (1 + g->expected));
}

static inline bool w_is_same_group(const week_group *a, const week_group *b)
{
    bool same = a->is_chain == b->is_chain && a->link_count == b->link_count;
    for (uint32_t i = 0; same && i < a->link_count; i++) {
        same = a->links[i].giver == b->links[i].giver && a->links[i].receiver == b->links[i].receiver;
    }
    return same;
}

/* Rings, then chains; by their links, and what another begins with before that. */
static inline bool w_in_order(const week_group *a, const week_group *b)
{
    if (a->is_chain != b->is_chain) {
        return b->is_chain;
    }
    for (uint32_t i = 0; i < a->link_count && i < b->link_count; i++) {
        const week_link *x = &a->links[i], *y = &b->links[i];
        if (x->giver != y->giver || x->receiver != y->receiver) {
            return x->giver != y->giver ? x->giver < y->giver : x->receiver < y->receiver;
        }
    }
    return a->link_count <= b->link_count;
}

/* INV-1 and INV-2 of week.h, and that its figures are what they say. */
static inline void w_check(const people *p, const week_how *how, const week *k)
{
    uint32_t *used = test_calloc(p->count + 1, sizeof *used);
    bool *helped = test_calloc(p->count + 1, sizeof *helped);
    double value = 0;
    for (uint32_t i = 0; i < k->group_count; i++) {
        const week_group *g = &k->groups[i];
        w_check_group(p, how, g);
        value += g->expected;
        assert_true(i == 0 || w_in_order(&k->groups[i - 1], g));
        for (uint32_t j = 0; j < g->link_count; j++) {
            used[g->links[j].giver]++;
        }
        used[g->links[g->link_count - 1].receiver] += g->is_chain;
        for (uint32_t j = 0; j < i; j++) {
            assert_false(w_is_same_group(g, &k->groups[j]));
        }
    }
    for (uint32_t i = 0; i < p->count; i++) {
        assert_true(used[i] <= w_places(&p->list[i]));
    }
    assert_true(fabs(value - k->value) <= 1e-9 * (1 + value));
    assert_true(k->bound >= k->value * (1 - 1e-12));
    assert_true(k->fairness_cost >= 0 && k->fairness_cost <= how->fairness + 1e-12);
    assert_int_equal(w_mark_helped(k, helped), k->helped);
    uint32_t hard = 0, hard_helped = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        hard += k->is_hard[i];
        hard_helped += k->is_hard[i] && helped[i];
    }
    assert_int_equal(hard, k->hard);
    assert_int_equal(hard_helped, k->hard_helped);
    assert_true(k->hard_helped_before <= k->hard);
    test_free(used);
    test_free(helped);
}

static inline void w_check_same(const week *a, const week *b)
{
    assert_int_equal(a->group_count, b->group_count);
    for (uint32_t i = 0; i < a->group_count; i++) {
        assert_true(w_is_same_group(&a->groups[i], &b->groups[i]));
        assert_memory_equal(&a->groups[i].expected, &b->groups[i].expected, sizeof(double));
    }
    assert_memory_equal(&a->value, &b->value, sizeof(double));
    assert_memory_equal(&a->bound, &b->bound, sizeof(double));
    assert_memory_equal(&a->pairs_value, &b->pairs_value, sizeof(double));
    assert_int_equal(a->hard_helped, b->hard_helped);
    assert_int_equal(a->helped, b->helped);
}

/* ------------------------------------------------------------------ the best by trying all */

typedef struct w_column {
    uint32_t members[W_MEMBERS], count;
    double worth;
} w_column;

typedef struct w_all {
    const people *p;
    const week_how *how;
    uint32_t left[W_SMALL];
    w_column columns[W_COLUMNS];
    uint32_t count;
    double best;
} w_all;

static inline int32_t w_weight(const w_all *t, uint32_t giver, uint32_t receiver)
{
    people_help h;
    return !w_has_link(t->how->forbidden, t->how->forbidden_count, giver, receiver) &&
                   people_helps(t->p, giver, receiver, &h) == PEOPLE_MAY
               ? h.weight
               : -1;
}

static inline void w_put_column(w_all *t, const uint32_t *members, uint32_t count, bool chain)
{
    week_link links[W_MEMBERS];
    week_group g = {.links = links, .link_count = chain ? count - 1 : count, .is_chain = chain};
    for (uint32_t i = 0; i < g.link_count; i++) {
        links[i] = (week_link){members[i], members[(i + 1) % count], {.weight = 0}};
        links[i].help.weight = w_weight(t, links[i].giver, links[i].receiver);
    }
    assert_true(t->count < W_COLUMNS);
    t->columns[t->count].count = count;
    memcpy(t->columns[t->count].members, members, sizeof *members * count);
    t->columns[t->count++].worth = w_worth(t->p, &g);
}

static inline void w_extend(w_all *t, uint32_t *members, uint32_t count)
{
    bool chain = w_begins(&t->p->list[members[0]]);
    if (chain ? count >= 2 : count >= 2 && w_weight(t, members[count - 1], members[0]) > 0) {
        w_put_column(t, members, count, chain);
    }
    for (uint32_t v = 0; count < (chain ? t->how->chain_max + 1 : t->how->ring_max) && v < t->p->count; v++) {
        bool again = !chain && v < members[0];
        for (uint32_t i = 0; i < count; i++) {
            again = again || members[i] == v;
        }
        if (!again && w_weight(t, members[count - 1], v) > 0) {
            members[count] = v;
            w_extend(t, members, count + 1);
        }
    }
}

/* What those who are left could bring at most: of each the best share of a column that is still to come. */
static inline double w_at_most(const w_all *t, uint32_t from)
{
    double share[W_SMALL] = {0}, sum = 0;
    for (uint32_t c = from; c < t->count; c++) {
        for (uint32_t i = 0; i < t->columns[c].count; i++) {
            double *its = &share[t->columns[c].members[i]];
            *its = fmax(*its, t->columns[c].worth / t->columns[c].count);
        }
    }
    for (uint32_t v = 0; v < t->p->count; v++) {
        sum += share[v] * t->left[v];
    }
    return sum;
}

static inline void w_pack(w_all *t, uint32_t from, double worth)
{
    t->best = fmax(t->best, worth);
    if (from == t->count || worth + w_at_most(t, from) <= t->best) {
        return;
    }
    const w_column *c = &t->columns[from];
    bool fits = true;
    for (uint32_t i = 0; i < c->count; i++) {
        fits = fits && t->left[c->members[i]] > 0;
    }
    for (uint32_t i = 0; fits && i < c->count; i++) {
        t->left[c->members[i]]--;
    }
    if (fits) {
        w_pack(t, from + 1, worth + c->worth);
    }
    for (uint32_t i = 0; fits && i < c->count; i++) {
        t->left[c->members[i]]++;
    }
    w_pack(t, from + 1, worth);
}

/* Every column of these people, the heaviest first; what is left of their places (NULL: all). At most W_SMALL people. */
static inline void w_list(w_all *t, const people *p, const week_how *how, const uint32_t *left)
{
    uint32_t members[W_MEMBERS];
    assert_true(p->count <= W_SMALL && how->ring_max <= 4 && how->chain_max + 1 < W_MEMBERS);
    t->p = p;
    t->how = how;
    for (uint32_t v = 0; v < p->count; v++) {
        t->left[v] = left != NULL ? left[v] : w_places(&p->list[v]);
        members[0] = v;
        w_extend(t, members, 1);
    }
    for (uint32_t i = 1; i < t->count; i++) {
        w_column c = t->columns[i];
        uint32_t k = i;
        for (; k > 0 && t->columns[k - 1].worth < c.worth; k--) {
            t->columns[k] = t->columns[k - 1];
        }
        t->columns[k] = c;
    }
}

/* The best that these people can do with what is left of their places (NULL: all). */
static inline double w_best(const people *p, const week_how *how, const uint32_t *left)
{
    w_all *t = test_calloc(1, sizeof *t);
    w_list(t, p, how, left);
    w_pack(t, 0, 0); /* what comes later is soon seen to be too little */
    double best = t->best;
    test_free(t);
    return best;
}

/* ------------------------------------------------------------------ a link made whole, by trying all */

/* What the group of these is worth; −1: it may not be, or somebody has no place left. */
static inline double w_worth_of_group(const w_all *t, const uint32_t *members, uint32_t count, bool chain)
{
    week_link links[W_MEMBERS];
    week_group g = {.links = links, .link_count = chain ? count - 1 : count, .is_chain = chain};
    for (uint32_t i = 0; i < g.link_count; i++) {
        links[i] = (week_link){members[i], members[(i + 1) % count], {.weight = 0}};
        links[i].help.weight = w_weight(t, links[i].giver, links[i].receiver);
        if (links[i].help.weight < 0) {
            return -1;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        if (w_begins(&t->p->list[members[i]]) != (chain && i == 0) || t->left[members[i]] == 0) {
            return -1;
        }
        for (uint32_t k = 0; k < i; k++) {
            if (members[i] == members[k]) {
                return -1;
            }
        }
    }
    return w_worth(t->p, &g);
}

/* The most that a group with this link is worth, of who has places left (NULL: all): as it is, or else with one or two more; −1: there is none. At most W_SMALL people. */
static inline double w_best_whole(const people *p, const week_how *how, const uint32_t *left, week_link_of l)
{
    bool chain = w_begins(&p->list[l.giver]);
    double best = -1;
    w_all *t = test_calloc(1, sizeof *t);
    t->p = p;
    t->how = how;
    for (uint32_t v = 0; v < p->count; v++) {
        t->left[v] = left != NULL ? left[v] : w_places(&p->list[v]);
    }
    if (chain ? how->chain_max >= 1 : how->ring_max >= 2) {
        best = w_worth_of_group(t, (uint32_t[]){l.giver, l.receiver}, 2, chain);
    }
    for (uint32_t v = 0; !chain && best < 0 && v < p->count; v++) {
        t->best =
            fmax(t->best, how->ring_max < 3 ? -1 : w_worth_of_group(t, (uint32_t[]){l.giver, l.receiver, v}, 3, false));
        t->best =
            fmax(t->best, how->chain_max < 2 ? -1 : w_worth_of_group(t, (uint32_t[]){v, l.giver, l.receiver}, 3, true));
        for (uint32_t u = 0; u < p->count; u++) {
            uint32_t ring[] = {l.giver, l.receiver, v, u}, row[] = {u, v, l.giver, l.receiver};
            t->best = fmax(t->best, how->ring_max < 4 ? -1 : w_worth_of_group(t, ring, 4, false));
            t->best = fmax(t->best, how->chain_max < 3 ? -1 : w_worth_of_group(t, row, 4, true));
        }
    }
    best = best < 0 && t->best > 0 ? t->best : best;
    test_free(t);
    return best;
}

#endif
