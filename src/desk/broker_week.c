/* The proposal, from the state and the day.
 *
 * After an event that changes what could be proposed (somebody says something else, a certificate, a word of the broker about two people, somebody told how it went) all is proposed anew: that event is the
 * `base`. What is approved after it leaves the proposal and changes nothing else of it that day, so that a list that the broker goes through stays as it is. Who drops out after it (a no, a stop) is repaired: the groups
 * of the others stay, for a week. So the proposal follows from the journal, however often it was looked at, and is the same when the journal is read again. */
#include "desk/broker_inside.h"

#include "base/file.h"

#include <math.h>

#include "base/banned.h"

enum { HUNDRED = 100 };

/* Work on a proposal, so that a neighbourhood of thousands has one within a minute; of some hundreds it is proven long before. Counted, not timed: the same on any machine. */
#define BROKER_STEPS UINT64_C(300000000)

/* ------------------------------------------------------------------ people as they are */

static double bounded(double v, double least, double most)
{
    return v < least ? least : v > most ? most : v;
}

/* Whom they gladly help, or never: what the file says and what was said since. */
static const uint32_t *with_ties(const broker *b, arena *a, uint32_t who, broker_between what, uint32_t base,
                                 const uint32_t *file, uint16_t file_count, uint16_t *count)
{
    const broker_state *s = &b->state;
    uint32_t *list = ARENA_ARRAY(a, uint32_t, file_count + s->tie_count);
    size_t n = 0;
    for (uint16_t i = 0; i < file_count; i++) {
        list[n++] = file[i];
    }
    for (size_t i = 0; i < s->tie_count && n < UINT16_MAX; i++) {
        const broker_tie *t = &s->ties[i];
        if (t->what == what && t->one == who && broker_tie_holds(t, base)) {
            list[n++] = t->other;
        }
    }
    *count = (uint16_t)n;
    return list;
}

people broker_people(const broker *b, arena *a, uint32_t base, date day)
{
    people out = b->house.people;
    person *list = ARENA_ARRAY(a, person, out.count);
    for (uint32_t i = 0; i < out.count; i++) {
        const broker_member *m = &b->state.members[i];
        person p = m->now;
        p.stopped = p.stopped && m->stopped_at <= base;
        p.trust = bounded(p.trust * broker_trust(m), PEOPLE_TRUST_MIN, PEOPLE_TRUST_MAX);
        p.prefers = with_ties(b, a, i, BROKER_GLADLY, base, m->now.prefers, m->now.prefer_count, &p.prefer_count);
        p.blocks = with_ties(b, a, i, BROKER_FORBIDDEN, base, m->now.blocks, m->now.block_count, &p.block_count);
        list[i] = p;
    }
    out.list = list;
    out.day = day;
    return out;
}

/* Who is in as many couplings as they want takes part in no more. */
static void take_busy(const broker *b, person *list, uint32_t count, uint32_t base)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t busy = broker_busy(&b->state, i, base), room = list[i].places > 0 ? list[i].places : list[i].capacity;
        list[i].stopped = list[i].stopped || busy >= room;
        if (list[i].stopped) {
            continue;
        }
        if (list[i].places > 0) {
            list[i].places = (uint16_t)(room - busy);
        } else {
            list[i].capacity = (uint16_t)(room - busy);
        }
    }
}

people_bar broker_bar_of(const people *p, const broker_link *l)
{
    person giver = p->list[l->giver], receiver = p->list[l->receiver];
    people_offer offer = {.skill = SKILL_NONE};
    people_need need = {.skill = SKILL_NONE};
    people_help help;
    for (uint16_t i = 0; i < giver.offer_count; i++) {
        offer = giver.offers[i].skill == l->skill ? giver.offers[i] : offer;
    }
    for (uint16_t i = 0; i < receiver.need_count; i++) {
        need = receiver.needs[i].skill == l->skill ? receiver.needs[i] : need;
    }
    if (offer.skill == SKILL_NONE || need.skill == SKILL_NONE) {
        return PEOPLE_BAR_SKILL;
    }
    giver.offers = &offer;
    receiver.needs = &need;
    giver.offer_count = receiver.need_count = 1;
    return people_person_helps(p, &giver, &receiver, &help);
}

/* ------------------------------------------------------------------ how */

/* Both ways of every pair that is not to be proposed now. */
static broker_links apart_of(const broker *b, arena *a, uint32_t number, date day)
{
    const broker_state *s = &b->state;
    broker_links out = {ARENA_ARRAY(a, week_link_of, 2 * s->tie_count), 0};
    for (size_t i = 0; i < s->tie_count; i++) {
        const broker_tie *t = &s->ties[i];
        if (t->what == BROKER_APART && broker_tie_holds(t, number) && t->until > day &&
            out.count + 2 <= WEEK_LINKS_MAX) {
            out.list[out.count++] = (week_link_of){t->one, t->other};
            out.list[out.count++] = (week_link_of){t->other, t->one};
        }
    }
    return out;
}

/* Each pinned pair in the ways that may be; the first of the two who asked nothing back begins. */
static broker_links pinned_of(const broker *b, arena *a, const people *p, uint32_t base)
{
    const broker_state *s = &b->state;
    broker_links out = {ARENA_ARRAY(a, week_link_of, 2 * s->tie_count), 0};
    for (size_t i = 0; i < s->tie_count; i++) {
        const broker_tie *t = &s->ties[i];
        people_help help;
        if (t->what != BROKER_PINNED || !broker_tie_holds(t, base)) {
            continue;
        }
        if (people_helps(p, t->one, t->other, &help) == PEOPLE_MAY) {
            out.list[out.count++] = (week_link_of){t->one, t->other};
        }
        if (people_helps(p, t->other, t->one, &help) == PEOPLE_MAY) {
            out.list[out.count++] = (week_link_of){t->other, t->one};
        }
    }
    return out;
}

/* All that a proposal takes of the state. */
static void gather(const broker *b, broker_proposal *k)
{
    const broker_state *s = &b->state;
    k->people = broker_people(b, k->mem, k->base, k->day);
    take_busy(b, (person *)k->people.list, k->people.count, k->base);
    k->apart = apart_of(b, k->mem, k->base, k->day);
    k->pinned = pinned_of(b, k->mem, &k->people, k->base);
    k->repairs = ARENA_ARRAY(k->mem, broker_repair, k->drops);
    for (size_t i = 0; i < k->drops; i++) {
        if (s->drops[i].number > k->base) {
            k->repairs[k->repair_count++] =
                (broker_repair){s->drops[i].who, apart_of(b, k->mem, s->drops[i].number, k->day)};
        }
    }
}

/* What is pinned and can be no ring or chain (any more) does not hold up the week of all others: then it is proposed without what is pinned. */
static bool choose(const broker_house *h, broker_proposal *k, err *e)
{
    week_how how = {.ring_max = h->ring_max,
                    .chain_max = h->chain_max,
                    .fairness = h->fairness,
                    .pinned = k->pinned.list,
                    .pinned_count = k->pinned.count,
                    .forbidden = k->apart.list,
                    .forbidden_count = k->apart.count,
                    .threads = 1,
                    .steps = BROKER_STEPS};
    if (!week_propose(k->mem, k->near, &how, &k->week, e)) {
        if (k->pinned.count == 0) {
            return false;
        }
        how.pinned_count = 0;
        TRY(week_propose(k->mem, k->near, &how, &k->week, e));
    }
    for (size_t i = 0; i < k->repair_count; i++) {
        week before = k->week;
        how.forbidden = k->repairs[i].apart.list;
        how.forbidden_count = k->repairs[i].apart.count;
        TRY(week_repair(k->mem, k->near, &how, &before, &k->repairs[i].who, 1, &k->week, e));
    }
    return true;
}

/* ------------------------------------------------------------------ groups */

static const people_need *need_of(const person *p, uint16_t which)
{
    uint16_t i = 0;
    while (p->needs[i].skill != which) {
        i++;
    }
    return &p->needs[i];
}

static int hundredths(double v)
{
    return (int)lround(v * HUNDRED);
}

static unsigned rules_of(const people *p, const week_link *l)
{
    const person *giver = &p->list[l->giver], *receiver = &p->list[l->receiver];
    const skill *s = &p->skills->list[l->help.skill];
    const people_need *need = need_of(receiver, l->help.skill);
    bool with_minor = giver->minor || receiver->minor;
    return (s->needs_vog || s->alone_with_minor || need->with_vog || (with_minor && giver->places == 0)
                ? BROKER_RULE_VOG
                : 0u) |
           (need->women_only ? BROKER_RULE_WOMEN : 0u) | (s->money ? BROKER_RULE_MONEY : 0u) |
           (giver->places > 0 ? BROKER_RULE_GROUP : 0u) | (with_minor ? BROKER_RULE_MINOR : 0u) |
           (s->professional ? BROKER_RULE_TRADE : 0u);
}

static broker_link link_of(const people *p, const week_link *l)
{
    const people_need *need = need_of(&p->list[l->receiver], l->help.skill);
    int64_t days = (int64_t)p->day - need->since;
    return (broker_link){.giver = l->giver,
                         .receiver = l->receiver,
                         .skill = l->help.skill,
                         .dayparts = l->help.dayparts,
                         .metres = l->help.metres,
                         .weight = l->help.weight,
                         .urgency = need->urgency,
                         .weeks = days < 0 ? 0 : (int)(days / BROKER_WEEK),
                         .preference = hundredths(l->help.preference),
                         .nearness = hundredths(l->help.nearness),
                         .trust = hundredths(l->help.trust),
                         .rules = rules_of(p, l)};
}

static bool is_pinned(const broker_proposal *k, const week_group *g)
{
    for (uint32_t i = 0; i < g->link_count; i++) {
        for (size_t j = 0; j < k->pinned.count; j++) {
            if (g->links[i].giver == k->pinned.list[j].giver && g->links[i].receiver == k->pinned.list[j].receiver) {
                return true;
            }
        }
    }
    return false;
}

static broker_group group_of(broker_proposal *k, const week_group *g)
{
    double kept = 1;
    broker_group out = {.links = ARENA_ARRAY(k->mem, broker_link, g->link_count),
                        .link_count = g->link_count,
                        .is_chain = g->is_chain,
                        .holds_pair = g->holds_pair,
                        .pinned = is_pinned(k, g),
                        .value = (int64_t)llround(g->expected)};
    for (uint32_t i = 0; i < g->link_count; i++) {
        out.links[i] = link_of(&k->people, &g->links[i]);
        kept *= k->people.list[g->links[i].giver].keeps; /* each gives once */
    }
    out.kept_of_100 = hundredths(kept);
    return out;
}

/* By what it is, so that an approval of what changed meanwhile is refused. For the broker alone: who knows the references could find it again. */
static str id_of(const broker *b, arena *a, const broker_group *g)
{
    char digits[64];
    buf text = buf_in(a);
    for (uint32_t i = 0; i < g->link_count; i++) {
        const broker_link *l = &g->links[i];
        const people *p = &b->house.people;
        buf_printf(&text, STR_FMT ">" STR_FMT ":" STR_FMT ";", STR_ARG(p->list[l->giver].id),
                   STR_ARG(p->list[l->receiver].id), STR_ARG(b->house.skills.list[l->skill].id));
    }
    file_sha256(buf_str(&text), digits);
    return str_printf(a, "v%.16s", digits);
}

static bool same_links(const broker_group *one, const broker_group *other)
{
    bool same = one->link_count == other->link_count;
    for (uint32_t i = 0; same && i < one->link_count; i++) {
        same = one->links[i].giver == other->links[i].giver && one->links[i].receiver == other->links[i].receiver &&
               one->links[i].skill == other->links[i].skill;
    }
    return same;
}

bool broker_is_proposed(const broker *b, size_t group)
{
    const broker_proposal *k = &b->proposal;
    for (size_t i = 0; i < b->state.coupling_count; i++) {
        const broker_coupling *c = &b->state.couplings[i];
        if (c->number > k->base && !c->withdrawn && same_links(&c->group, &k->groups[group])) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the whole */

/* From what was gathered and the house alone: the lock need not be held. */
static bool work_out(const broker *b, broker_proposal *k, err *e)
{
    k->near = near_new(k->mem, &k->people);
    TRY(choose(&b->house, k, e));
    k->groups = ARENA_ARRAY(k->mem, broker_group, k->week.group_count);
    k->ids = ARENA_ARRAY(k->mem, str, k->week.group_count);
    for (uint32_t i = 0; i < k->week.group_count; i++) {
        k->groups[i] = group_of(k, &k->week.groups[i]);
        k->ids[i] = id_of(b, k->mem, &k->groups[i]);
    }
    k->spots = thin_spots(k->mem, k->near, 1, 1, &k->spot_count);
    k->alone = thin_people(k->mem, k->near, 1, &k->alone_count);
    k->made = true;
    return true;
}

/* The base of this day: who dropped out a week ago may be asked again for something else, and what was approved on an earlier day is counted, up to a drop of less than a week ago. Without that another day, on
 * which something else is best, would propose once more whom an approval took all the room of. */
static uint32_t base_of(const broker_state *s, date day)
{
    uint32_t base = s->base, end = UINT32_MAX;
    for (size_t i = 0; i < s->drop_count && end == UINT32_MAX; i++) {
        if (day - s->drops[i].day >= BROKER_WEEK) {
            base = s->drops[i].number;
        } else {
            end = s->drops[i].number;
        }
    }
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        base = c->approved < day && c->number > base && c->number < end ? c->number : base;
    }
    return base;
}

bool broker_is_current(const broker *b, date day)
{
    const broker_proposal *k = &b->proposal;
    return k->made && k->base == base_of(&b->state, day) && k->drops == b->state.drop_count && k->day == day;
}

static broker_proposal begin(const broker *b, date day)
{
    broker_proposal k = {.mem = arena_new(), .base = base_of(&b->state, day), .drops = b->state.drop_count, .day = day};
    gather(b, &k);
    return k;
}

/* Takes the place of the one before when it is good, and is thrown away else. */
static void put_in_place(broker *b, broker_proposal *k, bool good)
{
    arena *old = good ? b->proposal.mem : k->mem;
    if (good) {
        b->proposal = *k;
    }
    arena_free(old);
}

bool broker_prepare(broker *b, date day, err *e)
{
    broker_proposal k = {0};
    pthread_mutex_lock(&b->proposing);
    pthread_mutex_lock(&b->lock);
    bool good = broker_catch_up(b, e), is_new = good && !broker_is_current(b, day);
    if (is_new) {
        k = begin(b, day);
    }
    pthread_mutex_unlock(&b->lock);
    if (is_new) {
        good = work_out(b, &k, e);
        pthread_mutex_lock(&b->lock);
        put_in_place(b, &k, good);
        pthread_mutex_unlock(&b->lock);
    }
    pthread_mutex_unlock(&b->proposing);
    return good;
}
