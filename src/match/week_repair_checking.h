/* For tests of repair: what holds when somebody drops out, and the best of who is looked at, by trying all.
 *
 * Uses: week_checking.h. For week_repair_*test.c.
 */
#ifndef MATCH_WEEK_REPAIR_CHECKING_H
#define MATCH_WEEK_REPAIR_CHECKING_H

#include "match/week_checking.h"

/* How much of a group holds when these drop out: all of its members, none, or of a chain those before the first of them. */
static inline uint32_t w_holds(const week_group *g, const bool *dropped)
{
    uint32_t count = 0;
    while (count < w_members(g) && !dropped[w_member(g, count)]) {
        count++;
    }
    return count == w_members(g) || (g->is_chain && count >= 2) ? count : 0;
}

static inline bool w_begins_with(const week_group *g, const week_group *part, uint32_t count)
{
    bool good = g->is_chain == part->is_chain && w_members(g) >= count;
    for (uint32_t i = 0; good && i < count; i++) {
        good = w_member(g, i) == w_member(part, i);
    }
    return good;
}

/* What holds of this group is what holds of one before it, or all of another: then it is there once. */
static inline bool w_is_told_already(const week *before, uint32_t number, const bool *dropped)
{
    const week_group *g = &before->groups[number];
    uint32_t count = w_holds(g, dropped);
    bool found = false;
    for (uint32_t i = 0; i < before->group_count && count < w_members(g); i++) {
        const week_group *its = &before->groups[i];
        bool whole = w_holds(its, dropped) == w_members(its);
        found = found || (i != number && (whole || i < number) && w_holds(its, dropped) == count &&
                          w_begins_with(its, g, count));
    }
    return found;
}

/* Some links that may be. */
static inline size_t w_pick_links(const people *p, rng *r, uint64_t of_100, size_t most, week_link_of *links)
{
    size_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t k = 0; k < p->count; k++) {
            if (count < most && w_chance(r, of_100) && people_helps(p, i, k, NULL) == PEOPLE_MAY) {
                links[count++] = (week_link_of){i, k};
            }
        }
    }
    return count;
}

enum { W_LINKS = W_SMALL * W_SMALL };

typedef struct w_near {
    people p;     /* who is not looked at has stopped */
    week_how how; /* links that stay are forbidden */
    week_link_of forbidden[W_LINKS];
    uint32_t left[W_SMALL]; /* places beside what stays */
    week_group parts[W_SMALL];
    uint32_t part_count;
    bool core[W_SMALL]; /* lost a group */
    double kept;        /* worth of the groups that are whole */
} w_near;

static inline void w_keep_group(w_near *c, const week_group *g)
{
    for (uint32_t k = 0; k < w_members(g); k++) {
        assert_true(c->left[w_member(g, k)] > 0);
        c->left[w_member(g, k)]--;
    }
    for (uint32_t k = 0; k < g->link_count; k++) {
        c->forbidden[c->how.forbidden_count++] = (week_link_of){g->links[k].giver, g->links[k].receiver};
    }
}

/* What stays when these drop out, once each, and who lost something. */
static inline void w_take_apart(w_near *c, const people *p, const week *before, const bool *dropped)
{
    c->how.forbidden = c->forbidden;
    for (uint32_t v = 0; v < p->count; v++) {
        c->left[v] = dropped[v] ? 0 : w_places(&p->list[v]);
    }
    for (uint32_t i = 0; i < before->group_count; i++) {
        week_group g = before->groups[i];
        uint32_t count = w_holds(&g, dropped);
        if (count < w_members(&g) && w_is_told_already(before, i, dropped)) {
            count = 0;
        }
        for (uint32_t k = count; k < w_members(&g); k++) {
            c->core[w_member(&g, k)] = c->core[w_member(&g, k)] || !dropped[w_member(&g, k)];
        }
        if (count == w_members(&g)) {
            c->kept += g.expected;
            w_keep_group(c, &g);
        } else if (count > 0) {
            g.link_count = count - 1;
            c->parts[c->part_count++] = g;
            w_keep_group(c, &g);
        }
    }
}

static inline double w_best_with_parts(const w_near *c, uint32_t from, const uint32_t *left);

/* This part as it is, or gone on in every way there is, and the best of the rest. */
static inline double w_best_of_part(const w_near *c, uint32_t from, week_link *links, uint32_t count, uint32_t *left)
{
    week_group g = {.links = links, .link_count = count, .is_chain = true};
    double best = w_worth(&c->p, &g) + w_best_with_parts(c, from + 1, left);
    for (uint32_t v = 0; v < c->p.count && count < c->how.chain_max; v++) {
        people_help help;
        uint32_t end = links[count - 1].receiver;
        bool may = left[v] > 0 && !w_has_link(c->forbidden, c->how.forbidden_count, end, v) &&
                   people_helps(&c->p, end, v, &help) == PEOPLE_MAY;
        for (uint32_t i = 0; i < count; i++) {
            may = may && links[i].giver != v;
        }
        if (may) {
            links[count] = (week_link){end, v, help};
            left[v]--;
            best = fmax(best, w_best_of_part(c, from, links, count + 1, left));
            left[v]++;
        }
    }
    return best;
}

static inline double w_best_with_parts(const w_near *c, uint32_t from, const uint32_t *left)
{
    uint32_t now[W_SMALL];
    week_link links[W_MEMBERS];
    if (from == c->part_count) {
        return w_best(&c->p, &c->how, left);
    }
    memcpy(now, left, sizeof now);
    memcpy(links, c->parts[from].links, sizeof *links * c->parts[from].link_count);
    return w_best_of_part(c, from, links, c->parts[from].link_count, now);
}

/* Looked at is who lost a group, and who is free and could help one of these or be helped, or be helped by the end of a part. Who is not has stopped; but not who is in a part. */
static inline void w_stop_others(w_near *c, const people *p, person *changed)
{
    people_help h;
    c->p = *p;
    c->p.list = changed;
    for (uint32_t v = 0; v < p->count; v++) {
        bool stays = c->core[v];
        for (uint32_t k = 0; k < p->count; k++) {
            stays = stays || (c->core[k] &&
                              (people_helps(p, k, v, &h) == PEOPLE_MAY || people_helps(p, v, k, &h) == PEOPLE_MAY));
        }
        for (uint32_t i = 0; i < c->part_count; i++) {
            const week_group *part = &c->parts[i];
            stays = stays || people_helps(p, w_member(part, part->link_count), v, &h) == PEOPLE_MAY;
            for (uint32_t k = 0; k < w_members(part); k++) {
                stays = stays || w_member(part, k) == v;
            }
        }
        changed[v] = p->list[v];
        changed[v].stopped = p->list[v].stopped || !stays;
    }
}

/* The first few have places for three, whose chains can break while others could still begin; with two, everybody can be in two groups, and looks for two things. */
static inline people w_with_activities(arena *a, const people *from, uint32_t count)
{
    people p = *from;
    person *list = ARENA_ARRAY(a, person, p.count);
    memcpy(list, from->list, p.count * sizeof *list);
    for (uint32_t i = 0; i < p.count; i++) {
        list[i].no_groups = false;
        if (i < count) {
            list[i].places = 3;
            list[i].starts = list[i].stopped = list[i].minor = false;
            list[i].need_count = 0;
            list[i].radius = 2500;
        } else if (count > 1) {
            people_need *needs = ARENA_ARRAY(a, people_need, 2);
            for (uint32_t k = 0; k < 2; k++) {
                needs[k] = (people_need){.skill = (i + k) % 2 == 0 ? W_GARDEN : W_COMPANY,
                                         .urgency = (uint8_t)(1 + (i + k) % 3),
                                         .since = W_DAY - (date)(7 * i)};
            }
            list[i].needs = needs;
            list[i].need_count = 2;
            list[i].capacity = 2;
            list[i].starts = false;
            list[i].places = 0;
        }
    }
    p.list = list;
    return p;
}

#endif
