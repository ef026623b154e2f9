/* Who may help whom (rules), and what it is worth (factors). Rules are tried first and never weigh; factors never forbid. */
#include "match/weigh.h"

#include <assert.h>

#include "base/banned.h"

uint32_t people_find(const people *p, str id)
{
    for (uint32_t i = 0; i < p->count; i++) {
        if (str_eq(p->list[i].id, id)) {
            return i;
        }
    }
    return PEOPLE_NOBODY;
}

bool people_vog_counts(const people *p, const person *who)
{
    return who->has_vog && who->vog <= p->day && (int64_t)p->day - who->vog <= (int64_t)p->vog_days_max;
}

static bool is_in(const people *p, const person *who)
{
    return (uintptr_t)who >= (uintptr_t)p->list && (uintptr_t)who < (uintptr_t)(p->list + p->count);
}

/* No two of the list have one id; a copy that somebody would change has that of whom it is. */
static bool is_same(const people *p, const person *one, const person *other)
{
    return one == other || (!(is_in(p, one) && is_in(p, other)) && str_eq(one->id, other->id));
}

static bool names(const people *p, const uint32_t *list, uint16_t count, const person *who)
{
    for (uint16_t i = 0; i < count; i++) {
        if (is_same(p, &p->list[list[i]], who)) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------ rules */

/* A minor meets somebody in an activity for a group, or somebody with a VOG while an adult of theirs is there. */
static bool minor_may_meet(const people *p, const person *minor, const person *other)
{
    return other->places > 0 || (minor->accompanied && people_vog_counts(p, other));
}

static people_bar bar_between(const people *p, const person *giver, const person *receiver)
{
    if (giver->stopped || receiver->stopped) {
        return PEOPLE_BAR_STOPPED;
    }
    if (names(p, giver->blocks, giver->block_count, receiver) ||
        names(p, receiver->blocks, receiver->block_count, giver)) {
        return PEOPLE_BAR_BLOCK;
    }
    if ((giver->minor && !minor_may_meet(p, giver, receiver)) ||
        (receiver->minor && !minor_may_meet(p, receiver, giver))) {
        return PEOPLE_BAR_MINOR;
    }
    return PEOPLE_MAY;
}

static double square_between(const person *one, const person *other)
{
    return weigh_square(one->x, one->y, other->x, other->y);
}

static people_bar bar_of(const people *p, const person *giver, const person *receiver, const people_offer *offer,
                         const people_need *need)
{
    const skill *s = &p->skills->list[need->skill];
    if (s->alone_with_minor && !offer->as_trade && giver->places == 0) {
        return PEOPLE_BAR_MINOR;
    }
    if (s->professional && !offer->as_trade) {
        return PEOPLE_BAR_TRADE;
    }
    if ((s->needs_vog || s->alone_with_minor || need->with_vog) && !people_vog_counts(p, giver)) {
        return PEOPLE_BAR_VOG;
    }
    if (need->women_only && giver->woman != PEOPLE_YES) {
        return PEOPLE_BAR_WOMEN;
    }
    if (receiver->no_groups && giver->places > 0) {
        return PEOPLE_BAR_GROUP;
    }
    if ((giver->languages & receiver->languages) == 0) {
        return PEOPLE_BAR_LANGUAGE;
    }
    if ((giver->dayparts & receiver->dayparts) == 0) {
        return PEOPLE_BAR_DAYS;
    }
    double reach = weigh_reach(giver->radius, receiver->radius);
    return !s->remote && square_between(giver, receiver) > reach * reach ? PEOPLE_BAR_FAR : PEOPLE_MAY;
}

/* ------------------------------------------------------------------ factors */

/* INV-3: nothing of what the receiver gives is read here. */
static people_help weigh(const people *p, const person *giver, const person *receiver, const people_offer *offer,
                         const people_need *need)
{
    double metres = sqrt(square_between(giver, receiver));
    people_help h = {.skill = need->skill,
                     .dayparts = giver->dayparts & receiver->dayparts,
                     .metres = (uint32_t)(metres + 0.5),
                     .urgency = weigh_urgency(need->urgency),
                     .waiting = weigh_waiting(need->since, p->day),
                     .nearness = weigh_nearness(metres, weigh_reach(giver->radius, receiver->radius)),
                     .trust = giver->trust};
    h.preference = weigh_preference(offer->gladly, names(p, giver->prefers, giver->prefer_count, receiver),
                                    names(p, receiver->prefers, receiver->prefer_count, giver));
    h.weight = weigh_all(weigh_need(h.urgency, h.waiting), h.preference, h.nearness, h.trust);
    return h;
}

/* Of two who are not the same. */
static people_bar other_helps(const people *p, const person *giver, const person *receiver, people_help *out)
{
    people_bar bar = bar_between(p, giver, receiver), furthest = PEOPLE_MAY;
    people_help best = {0};
    if (bar != PEOPLE_MAY) {
        return bar;
    }
    uint16_t needs = receiver->starts || receiver->places > 0 ? 0 : receiver->need_count;
    for (uint16_t n = 0; n < needs; n++) {
        const people_need *need = &receiver->needs[n];
        for (uint16_t o = 0; o < giver->offer_count; o++) {
            const people_offer *offer = &giver->offers[o];
            if (offer->skill != need->skill) {
                continue;
            }
            bar = bar_of(p, giver, receiver, offer, need);
            furthest = bar > furthest ? bar : furthest;
            if (bar == PEOPLE_MAY) {
                people_help h = weigh(p, giver, receiver, offer, need);
                bool better = h.weight > best.weight || (h.weight == best.weight && h.skill < best.skill);
                best = better ? h : best;
            }
        }
    }
    if (best.weight == 0) {
        return furthest == PEOPLE_MAY ? PEOPLE_BAR_SKILL : furthest;
    }
    if (out != NULL) {
        *out = best;
    }
    return PEOPLE_MAY;
}

people_bar people_person_helps(const people *p, const person *giver, const person *receiver, people_help *out)
{
    return is_same(p, giver, receiver) ? PEOPLE_BAR_SAME : other_helps(p, giver, receiver, out);
}

people_bar people_helps(const people *p, uint32_t giver, uint32_t receiver, people_help *out)
{
    assert(giver < p->count && receiver < p->count);
    return giver == receiver ? PEOPLE_BAR_SAME : other_helps(p, &p->list[giver], &p->list[receiver], out);
}
