/* The week's proposal, inside: groups with their reasons, links that were pinned, pairs alone, and fairness.
 *
 * Uses: week.h. For week*.c only.
 */
#ifndef MATCH_WEEK_INSIDE_H
#define MATCH_WEEK_INSIDE_H

#include "match/week.h"

enum {
    WEEK_MEMBERS_MAX = EXCHANGE_CHAIN_MAX + 1,
    WEEK_FEW = 3,   /* who at most so many could help is hard to help … */
    WEEK_LONG = 365 /* … and so is who waits as many days */
};

typedef struct week_groups {
    week_group *list;
    uint32_t count;
    size_t cap;
} week_groups;

typedef struct week_work {
    arena *a, *scratch; /* of the answer; of this call */
    const near *n;
    const people *p;
    const week_how *how;
    double began;            /* of the clock */
    week_link_of *forbidden; /* how->forbidden, by giver, then receiver */
    uint16_t *left;          /* of each person: groups that they may still be in */
    exchange_graph graph;    /* without forbidden links, and without those who have nothing left */
    const bool *hard;        /* of each: hard to help */
} week_work;

/* How many groups somebody may be in: as many as they said, and nobody more than they ask for. */
uint16_t week_capacity(const person *one);
bool week_begins(const person *one); /* begins chains: gives without asking back, or is an activity for a group */

/* Checks what was asked; makes w->forbidden, and w->left from capacities. */
bool week_begin(week_work *w, err *e);

int week_compare_links(const void *x, const void *y); /* of week_link_of: by giver, then receiver */
bool week_has_link(const week_link_of *links, size_t count, uint32_t giver, uint32_t receiver); /* in that order */
/* Links of groups in that order, in the scratch arena. */
week_link_of *week_links(week_work *w, const week_groups *groups, size_t *count);

/* May the giver help, and did nobody forbid it? */
bool week_may(const week_work *w, uint32_t giver, uint32_t receiver, people_help *out);

/* Members of a group in the order of giving; the last of a chain gives to nobody. */
uint32_t week_member(const week_group *g, uint32_t i);
uint32_t week_member_count(const week_group *g);

/* Group of these members, in the scratch arena; false when a link may not be. */
bool week_make(const week_work *w, const uint32_t *members, uint32_t count, bool is_chain, week_group *out);
double week_expected(const people *p, const week_group *g);
void week_add(week_work *w, week_groups *to, const week_group *g);
void week_add_all(week_work *w, week_groups *to, const week_groups *from);

/* Groups of what the exchange chose, added to `to`. */
void week_take(week_work *w, const exchange_outcome *from, week_groups *to);

/* Fills groups (in arena w->a), value and helped: the rest of out is the caller's. */
void week_close(week_work *w, week_groups *groups, week *out);
uint32_t week_count_helped(const week_work *w, const week_groups *groups, bool hard_only);

/* Links that were pinned → groups, and w->left less for who is in one; before the graph is made (week_pins.c). ERR_RULE with who and why. */
bool week_keep_pinned(week_work *w, week_groups *to, err *e);

/* Of a repair: links of broken groups that were pinned (how->pinned), and may be still, between two who have a place left. Each row of them is made whole with who is free, or goes on from the end of a part, whichever
 * is worth more: new groups are added to `to`, parts are made longer, and w->left is less for who is in it. A row that nobody makes whole is tried in shorter ones; what is left of it is kept no longer. */
void week_keep_lost(week_work *w, const week_groups *broken, week_groups *parts, week_groups *to);

/* Best pairs alone: points expected, and how many people they help (week_pairs.c). */
bool week_pairs_alone(week_work *w, double *value, uint32_t *helped, err *e);

/* The outcome that helps most of who is hard to help, for no more than how->fairness of the value of `best`, which may be the answer (week_fair.c). `groups` are those that are fixed, and get the chosen. */
bool week_favour(week_work *w, const exchange_how *how, const exchange_outcome *best, week_groups *groups, bool *cut,
                 err *e);

/* The exchange with these limits; the scratch arena holds the outcome. */
exchange_how week_limits(const week_how *how);

#endif
