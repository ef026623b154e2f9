/* What a rule does when something is said: decided once, on that day, and written as lines of their own with the reason. Reading back applies the lines and looks at no rule. */
#include "desk/broker_inside.h"

#include "base/banned.h"

/* The first rule that stands against a link of it; PEOPLE_MAY: none. */
static people_bar bar_of_coupling(const people *now, const broker_coupling *c)
{
    people_bar bar = PEOPLE_MAY;
    for (uint32_t i = 0; bar == PEOPLE_MAY && i < c->group.link_count; i++) {
        bar = broker_bar_of(now, &c->group.links[i]);
    }
    return bar;
}

/* Everybody as they are when `who` says this. */
static people people_after(broker *b, arena *a, uint32_t who, const person *says, date day)
{
    person *now = &b->state.members[who].now, before = *now;
    *now = says == NULL ? before : *says;
    people after = broker_people(b, a, UINT32_MAX, day);
    *now = before;
    return after;
}

broker_said *broker_ends(broker *b, arena *a, uint32_t who, const person *says, int64_t at, uint32_t number,
                         size_t *count)
{
    const broker_state *s = &b->state;
    people now = people_after(b, a, who, says, broker_day(at));
    broker_said *list = ARENA_ARRAY(a, broker_said, s->coupling_count);
    *count = 0;
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        bool looks = (c->state == HELPING_LATER || c->state == HELPING_ASKED || c->state == HELPING_AGREED) &&
                     broker_part_of(c, who) != BROKER_NONE;
        people_bar bar = looks ? bar_of_coupling(&now, c) : PEOPLE_MAY;
        if (bar != PEOPLE_MAY) {
            list[*count] = (broker_said){.who = who,
                                         .other = BROKER_NOBODY,
                                         .coupling = (uint32_t)i,
                                         .event = {.number = number + 1 + (uint32_t)*count,
                                                   .at = at,
                                                   .what = HELPING_ENDS,
                                                   .who = now.list[who].id,
                                                   .coupling = c->id,
                                                   .words = broker_bar_word(bar)}};
            (*count)++;
        }
    }
    return list;
}

/* ------------------------------------------------------------------ few questions */

static bool ended_by_no(const broker_coupling *c)
{
    for (uint32_t i = 0; i < c->part_count; i++) {
        if (c->parts[i].answer == HELPING_SAID_NO) {
            return true;
        }
    }
    return false;
}

/* Questions that they got in the seven days before the end of this day. */
static uint32_t count_asked(const broker_state *s, uint32_t who, date day, bool with_no)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        uint32_t part = c->was_asked && day - c->asked < BROKER_WEEK ? broker_part_of(c, who) : BROKER_NONE;
        n += part != BROKER_NONE && !c->parts[part].activity && (with_no || !ended_by_no(c));
    }
    return n;
}

/* Their own choice counts when it is less than the rule. */
static bool chose_less(const broker *b, uint32_t who)
{
    uint8_t own = b->state.members[who].now.questions;
    return own > 0 && own < b->house.questions_max;
}

uint32_t broker_questions_max(const broker *b, uint32_t who)
{
    return chose_less(b, who) ? b->state.members[who].now.questions : b->house.questions_max;
}

bool broker_has_room(const broker *b, uint32_t who, date day)
{
    return b->house.people.list[who].places > 0 || /* an activity is asked nothing */
           count_asked(&b->state, who, day, chose_less(b, who)) < broker_questions_max(b, who);
}

bool broker_all_have_room(const broker *b, const broker_group *g, date day)
{
    for (uint32_t i = 0; i < g->link_count; i++) {
        if (!broker_has_room(b, g->links[i].giver, day) || !broker_has_room(b, g->links[i].receiver, day)) {
            return false;
        }
    }
    return true;
}

int broker_compare_groups(const broker_group *one, const broker_group *other)
{
    int urgency[2] = {0, 0}, weeks[2] = {0, 0};
    const broker_group *const both[2] = {one, other};
    for (int k = 0; k < 2; k++) {
        for (uint32_t i = 0; i < both[k]->link_count; i++) {
            const broker_link *l = &both[k]->links[i];
            urgency[k] = l->urgency > urgency[k] ? l->urgency : urgency[k];
            weeks[k] = l->weeks > weeks[k] ? l->weeks : weeks[k];
        }
    }
    if (one->pinned != other->pinned) {
        return one->pinned ? -1 : 1;
    }
    return urgency[0] != urgency[1] ? urgency[1] - urgency[0] : weeks[1] - weeks[0];
}

bool broker_due(broker *b, arena *a, int64_t now, broker_said *out)
{
    const broker_state *s = &b->state;
    const broker_coupling *next = NULL;
    people bars = {0};
    for (size_t i = 0; i < s->coupling_count; i++) {
        const broker_coupling *c = &s->couplings[i];
        if (c->state == HELPING_LATER && !broker_is_held(s, &c->group) &&
            broker_all_have_room(b, &c->group, broker_day(now)) &&
            (next == NULL || broker_compare_groups(&c->group, &next->group) < 0)) {
            next = c;
        }
    }
    if (next == NULL) {
        return false;
    }
    bars = broker_people(b, a, UINT32_MAX, broker_day(now));
    people_bar bar = bar_of_coupling(&bars, next);
    *out = (broker_said){.who = BROKER_NOBODY,
                         .other = BROKER_NOBODY,
                         .event = {.number = s->count + 1,
                                   .at = now,
                                   .what = bar == PEOPLE_MAY ? HELPING_ASKS : HELPING_ENDS,
                                   .coupling = next->id,
                                   .words = broker_bar_word(bar)}};
    return true;
}

const helping_wait *broker_tell_waits(const broker *b, arena *a, const broker_coupling *c, date day, size_t *count)
{
    helping_wait *list = ARENA_ARRAY(a, helping_wait, c->part_count);
    *count = 0;
    for (uint32_t i = 0; i < c->part_count; i++) {
        uint32_t who = c->parts[i].person;
        date from = day;
        while (!broker_has_room(b, who, from)) { /* at most a week */
            from++;
        }
        if (from > day) {
            list[(*count)++] = (helping_wait){.id = b->house.people.list[who].id,
                                              .name = b->house.names[who].full,
                                              .asked = count_asked(&b->state, who, day, chose_less(b, who)),
                                              .most = broker_questions_max(b, who),
                                              .own = chose_less(b, who),
                                              .from = from};
        }
    }
    return list;
}
