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
        bool looks = (c->state == HELPING_ASKED || c->state == HELPING_AGREED) && broker_part_of(c, who) != BROKER_NONE;
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
